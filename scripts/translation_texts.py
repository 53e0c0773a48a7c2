"""The texts of the plugin that are translated: found in its code, and what a translation of one must keep."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

# A text of tr() is looked up in this context; every other call names its own.
CONTEXT = "MPElection"
_PLAIN, _WITH_CONTEXT = "tr", ("QT_TRANSLATE_NOOP", "translate")
# The functions through which marked texts pass; what they translate is marked elsewhere.
_PASSING = ("tr", "in_words")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|&[a-z]+;")
_IDENTIFIER = re.compile(r"\b[A-Za-z]+(?:_[A-Za-z0-9]+)+\b")


class Unfit(ValueError):
    """A text in the code that cannot be collected."""


@dataclass
class Text:
    """A text to be translated, with the places where it stands."""

    context: str
    source: str
    files: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


class _Collector(ast.NodeVisitor):
    """Walks one module and adds its texts."""

    def __init__(self, file: str, texts: dict[tuple[str, str], Text]) -> None:
        self.file, self.texts = file, texts
        self.inside: list[str] = []

    def _enter(self, node: ast.ClassDef | ast.FunctionDef) -> None:
        self.inside.append(node.name)
        self.generic_visit(node)
        self.inside.pop()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._enter(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._enter(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        marks = called == _PLAIN or called == _WITH_CONTEXT[0] or self._is_qt(node.func)
        if marks and not (self.inside and self.inside[-1] in _PASSING):
            given = [self._constant(node, each) for each in node.args]
            wanted = 1 if called == _PLAIN else 2
            if len(given) != wanted or node.keywords:
                raise Unfit(f"{self.file}:{node.lineno}: {called}() takes {wanted} texts here")
            self._add(node, given[0] if wanted == 2 else CONTEXT, given[-1])
        self.generic_visit(node)

    def _is_qt(self, called: ast.expr) -> bool:
        """Tell QCoreApplication.translate from the method of strings that has the same name."""
        return (
            isinstance(called, ast.Attribute)
            and called.attr == _WITH_CONTEXT[1]
            and isinstance(called.value, ast.Name)
            and called.value.id.endswith("Application")
        )

    def _constant(self, node: ast.Call, given: ast.expr) -> str:
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            return given.value
        raise Unfit(
            f"{self.file}:{node.lineno}: only a text written out can be translated, not {ast.unparse(given)}; "
            "values go into {name} fields by format()"
        )

    def _add(self, node: ast.Call, context: str, source: str) -> None:
        if "%n" in source:
            raise Unfit(
                f"{self.file}:{node.lineno}: “%n” has no forms here; write the number with its noun, as "
                "{count:.0f votes}, which core/wording.py puts into the form that each language asks for"
            )
        if not source.strip():
            raise Unfit(f"{self.file}:{node.lineno}: a text without words")
        text = self.texts.setdefault((context, source), Text(context, source))
        place = f"{self.file}: {'.'.join(self.inside) or 'module'}"
        if self.file not in text.files:
            text.files.append(self.file)
        if place not in text.places:
            text.places.append(place)


def collect(folder: Path) -> dict[tuple[str, str], Text]:
    """Return all texts of the modules in a folder by context and source.

    Raises
    ------
    Unfit
        If a text is put together in the call, where it could not be found again.
    """
    texts: dict[tuple[str, str], Text] = {}
    for path in sorted(folder.rglob("*.py")):
        file = path.relative_to(folder).as_posix()
        _Collector(file, texts).visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    return dict(sorted(texts.items()))


def _fields(text: str) -> set[str] | None:
    """Return the fields of a text with their formats, None if it is not meant for format()."""
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        return None
    return {f"{{{name}:{spec}}}" if spec else f"{{{name}}}" for _, name, spec, _ in parsed if name is not None}


def faults(source: str, translation: str) -> list[str]:
    """Return what a translation lost or added that the program or the page needs; empty if it is well formed."""
    found = []
    before, after = _fields(source), _fields(translation)
    if before != after:
        wanted = ", ".join(sorted(before or [])) or "none"
        found.append(f"fields are {', '.join(sorted(after or [])) or 'none'}, not {wanted}")
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        found.append(f"tags are {_TAG.findall(translation)}, not {_TAG.findall(source)}")
    lost = set(_IDENTIFIER.findall(source)) - set(_IDENTIFIER.findall(translation))
    if lost:
        found.append(f"names that stay as they are were lost: {', '.join(sorted(lost))}")
    if source[: len(source) - len(source.lstrip())] != translation[: len(translation) - len(translation.lstrip())]:
        found.append("it does not begin with the same spaces")
    if source[len(source.rstrip()) :] != translation[len(translation.rstrip()) :]:
        found.append("it does not end with the same spaces")
    if source.rstrip().endswith("…") != translation.rstrip().endswith("…"):
        found.append("an ellipsis “…” at the end was lost or added")
    if source.count("\n") != translation.count("\n"):
        found.append(f"it has {translation.count(chr(10))} line breaks, not {source.count(chr(10))}")
    return found
