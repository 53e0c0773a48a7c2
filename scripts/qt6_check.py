"""Check statically that the plugin's code could run on Qt 6 and QGIS 4: every name of them that it uses is looked up.

Names of qgis.PyQt are looked up in the type stubs that PyQt6 ships, enumerations and nested classes of qgis.core and
qgis.gui in scripts/qgis4_names.json, which says where each was read. Nothing is run: that QGIS 4 starts with the plugin
is not shown by it.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parent.parent
NAMES = REPO / "scripts" / "qgis4_names.json"
# Some stubs have a slash after any number of arguments, which Python does not take.
_NOT_PYTHON = re.compile(r"(\*args: [^,)]*), /")


@dataclass
class Kind:
    """A class as a stub has it: its own names, its nested classes, and the classes it is derived from."""

    names: set[str] = field(default_factory=set)
    nested: dict[str, Kind] = field(default_factory=dict)
    bases: list[str] = field(default_factory=list)


def kind_of(node: ast.ClassDef) -> Kind:
    """Return what a class of a stub holds."""
    kind = Kind(bases=[ast.unparse(each).split(".")[-1] for each in node.bases])
    for each in node.body:
        if isinstance(each, ast.ClassDef):
            kind.nested[each.name] = kind_of(each)
            kind.names.add(each.name)
        elif isinstance(each, ast.FunctionDef):
            kind.names.add(each.name)
        elif isinstance(each, ast.Assign):
            kind.names |= {target.id for target in each.targets if isinstance(target, ast.Name)}
        elif isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            kind.names.add(each.target.id)
    return kind


class Stubs:
    """The modules of PyQt6, read from their stubs when they are asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._modules: dict[str, dict[str, Kind]] = {}

    def module(self, name: str) -> dict[str, Kind]:
        """Return the classes and other names of a module."""
        if name not in self._modules:
            text = (self._folder / f"{name}.pyi").read_text(encoding="utf-8")
            tree = ast.parse(_NOT_PYTHON.sub(r"\1", text))
            found = {each.name: kind_of(each) for each in tree.body if isinstance(each, ast.ClassDef)}
            for each in tree.body:
                if isinstance(each, ast.FunctionDef):
                    found.setdefault(each.name, Kind())
                elif isinstance(each, (ast.Assign, ast.AnnAssign)):
                    targets = each.targets if isinstance(each, ast.Assign) else [each.target]
                    found.update({one.id: Kind() for one in targets if isinstance(one, ast.Name)})
            self._modules[name] = found
        return self._modules[name]

    def has(self, kind: Kind, name: str) -> bool:
        """Return whether a class has a name, by itself or from a class it is derived from."""
        return name in kind.names or any(self.has(base, name) for base in self._bases(kind))

    def nested(self, kind: Kind, name: str) -> Kind | None:
        """Return a nested class or enumeration of a class, its own or inherited."""
        if name in kind.nested:
            return kind.nested[name]
        return next((found for base in self._bases(kind) if (found := self.nested(base, name)) is not None), None)

    def _bases(self, kind: Kind) -> list[Kind]:
        modules = [self.module(each) for each in ("QtCore", "QtGui", "QtWidgets")]
        return [module[base] for base in kind.bases for module in modules if base in module]

    def problem(self, kind: Kind, chain: list[str]) -> str | None:
        """Return the first name of ``Class.name.name`` that there is not."""
        for name in chain:
            if not self.has(kind, name):
                return name
            found = self.nested(kind, name)
            if found is None:
                return None
            kind = found
        return None


class _OfQt6(ast.NodeTransformer):
    """Leaves out what only versions before Qt 6 run: the other branch of a question of version."""

    def visit_If(self, node: ast.If) -> Any:
        if "QGIS_VERSION_INT >=" in ast.unparse(node.test):
            node.orelse = []
        return self.generic_visit(node)


def imported(tree: ast.AST) -> dict[str, tuple[int, str, str]]:
    """Return line, module and name of everything taken from qgis, by the name it has in the file."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis."):
            for alias in node.names:
                found[alias.asname or alias.name] = (node.lineno, str(node.module), alias.name)
    return found


def chains(tree: ast.AST, names: set[str]) -> list[tuple[int, str, list[str]]]:
    """Return every ``Name.a.b`` of the names, each once with its whole chain."""
    found: list[tuple[int, str, list[str]]] = []
    inner: set[ast.AST] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or node in inner:
            continue
        chain: list[str] = []
        each: ast.AST = node
        while isinstance(each, ast.Attribute):
            inner.add(each)
            chain.insert(0, each.attr)
            each = each.value
        if isinstance(each, ast.Name) and each.id in names:
            found.append((node.lineno, each.id, chain))
    return found


def problems(text: str, stubs: Stubs, known: dict[str, Any]) -> list[str]:
    """Return what a module names that Qt 6 or QGIS 4 has not, with the line."""
    tree = _OfQt6().visit(ast.parse(text))
    names, wrong = imported(tree), []
    kinds: dict[str, Kind] = {}
    for local, (line, module, name) in names.items():
        if not module.startswith("qgis.PyQt."):
            continue
        part = module.split(".")[-1]
        place, _, real = known["qgis_pyqt"].get(f"{part}.{name}", f"{part}.{name}").partition(".")
        if real not in stubs.module(place):
            wrong.append(f"{line}: {part}.{name} is not in PyQt6")
        else:
            kinds[local] = stubs.module(place)[real]
    for line, local, chain in chains(tree, set(names)):
        missing: str | None = None
        if local in kinds:
            missing = stubs.problem(kinds[local], chain)
        elif names[local][1] in ("qgis.core", "qgis.gui"):
            missing = qgis_problem(names[local][2], chain, stubs, known)
        if missing:
            wrong.append(f"{line}: {local}.{'.'.join(chain)}: “{missing}” is not there")
    return wrong


def qgis_problem(name: str, chain: list[str], stubs: Stubs, known: dict[str, Any]) -> str | None:
    """Return the first name of an enumeration of QGIS that the list has not; methods and constants are not listed."""
    first = chain[0]
    if not first[:1].isupper() or first.isupper() or f"{name}.{first}" in known["classes"]:
        return None
    if f"{name}.{first}" in known["enums"]:
        members = known["enums"][f"{name}.{first}"]["members"]
        return None if len(chain) == 1 or chain[1] in members else chain[1]
    if name in known["bases"]:
        module, _, base = known["bases"][name].partition(".")
        return stubs.problem(stubs.module(module)[base], chain)
    return first


def main() -> int:
    """Print what is missing; return 1 if anything is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stubs", type=Path, help="folder of the package PyQt6, with its .pyi files")
    options = parser.parse_args()
    if not (options.stubs / "QtCore.pyi").is_file():
        print(f"no stubs of PyQt6 in {options.stubs}", file=sys.stderr)
        return 2
    stubs, known = Stubs(options.stubs), json.loads(NAMES.read_text(encoding="utf-8"))
    files = sorted((REPO / "mp_election_plugin").rglob("*.py"))
    wrong = 0
    for path in files:
        for problem in problems(path.read_text(encoding="utf-8"), stubs, known):
            print(f"{path.relative_to(REPO).as_posix()}:{problem}")
            wrong += 1
    print(f"{len(files)} modules looked through, {wrong} names missing in Qt 6 or QGIS 4 (checked, not run)")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
