"""Imports run one way, and what the package must not contain is not there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "mp_election_plugin"

STANDARD_OR_SCIENCE = {"numpy", "pandas"}
QGIS_LOW = {"qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui", "osgeo"}

# What each folder may import: folders of the plugin, and modules from outside besides the standard library.
MAY = {
    "core": ({"core"}, STANDARD_OR_SCIENCE),
    "layers": ({"core", "layers"}, STANDARD_OR_SCIENCE | QGIS_LOW),
    "database": ({"core", "database", "layers"}, STANDARD_OR_SCIENCE | QGIS_LOW),
    "styling": ({"core", "styling", "layers"}, STANDARD_OR_SCIENCE | QGIS_LOW),
    "algorithms": (
        {"core", "layers", "database", "styling", "algorithms"},
        STANDARD_OR_SCIENCE | {"qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"},
    ),
    "ui": (
        {"core", "layers", "database", "styling", "ui"},
        {"qgis.core", "qgis.gui", "qgis.utils", "qgis.PyQt", "processing"},
    ),
    "plugin": ({"ui", "algorithms"}, {"qgis.core", "qgis.gui", "qgis.PyQt"}),
    "__init__": ({"plugin"}, set()),
}
FORBIDDEN_MODULES = {"random", "subprocess", "pickle", "xml", "PyQt5", "PyQt6", "requests", "urllib", "socket"}
FORBIDDEN_CALLS = {"print", "eval", "exec", "breakpoint"}
VERSION_WORDS = {"QGIS_VERSION_INT", "QGIS_VERSION", "QT_VERSION", "QT_VERSION_STR"}


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def folder_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imported(path: Path, tree: ast.AST) -> list[str]:
    """Return the absolute names of all modules imported anywhere in a file."""
    here = ["mp_election_plugin", *path.relative_to(PACKAGE).parts[:-1]]
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from . import name` and `from ..core import fields` import modules by the names that follow.
            names += [f"{module}.{alias.name}" for alias in node.names] if node.level else [module]
            if module == "qgis.PyQt":
                names += [f"qgis.PyQt.{alias.name}" for alias in node.names]
    return names


def breaches(path: Path, text: str) -> list[str]:
    """Return what a file imports that its folder may not."""
    import sys

    ours, outside = MAY[folder_of(path)]
    found = []
    for name in imported(path, ast.parse(text)):
        parts = name.split(".")
        if parts[0] == "mp_election_plugin":
            if len(parts) > 1 and parts[1] not in ours:
                found.append(name)
        elif (
            parts[0] in FORBIDDEN_MODULES
            or parts[0] not in sys.stdlib_module_names
            and not any(name == allowed or name.startswith(allowed + ".") for allowed in outside)
        ):
            found.append(name)
    return found


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_imports_only_what_its_folder_may(path: Path) -> None:
    assert breaches(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("core/measures.py", "from qgis.core import QgsFeature"),
        ("core/measures.py", "from ..layers import table"),
        ("layers/table.py", "from qgis.gui import QgsMapCanvas"),
        ("layers/table.py", "from qgis.PyQt.QtWidgets import QLabel"),
        ("styling/themes.py", "from ..algorithms.base import tr"),
        ("algorithms/base.py", "from ..ui import dock"),
        ("algorithms/base.py", "def f():\n    from qgis.utils import iface"),
        ("ui/dock.py", "from ..algorithms.join_results import JoinResults"),
        ("core/names.py", "import subprocess"),
    ],
)
def test_a_planted_breach_is_found(file: str, line: str) -> None:
    assert breaches(PACKAGE / file, line)


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_holds_nothing_that_the_house_forbids(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            wrong.append(f"assert in line {node.lineno}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
            wrong.append(f"{node.func.id} in line {node.lineno}")
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("processEvents", "exec_")
        ):
            wrong.append(f"{node.func.attr} in line {node.lineno}")
        if isinstance(node, ast.ExceptHandler):
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
            )
            if node.type is None or (broad and all(isinstance(each, ast.Pass) for each in node.body)):
                wrong.append(f"bare or passing except in line {node.lineno}")
        asked = getattr(node, "attr", getattr(node, "id", None))
        if asked in VERSION_WORDS and path.name != "compat.py":
            wrong.append(f"version question in line {node.lineno}")
        if folder_of(path) == "core" and isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
            wrong.append(f"tr in line {node.lineno}")
    assert wrong == []


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_keep_the_size_of_the_house(path: Path) -> None:
    most = 150 if path.name == "plugin.py" else 350
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


OLD_ENUMS = {
    "Qt": {
        "AlignLeft",
        "AlignRight",
        "AlignCenter",
        "Horizontal",
        "Vertical",
        "UserRole",
        "DisplayRole",
        "RightToLeft",
    },
    "QgsProcessing": {"TypeVectorPolygon", "TypeVector", "TypeVectorAnyGeometry", "TypeFile"},
    "QgsWkbTypes": {"MultiPolygon", "Polygon", "NoGeometry", "PolygonGeometry"},
    "QgsFeatureRequest": {"NoGeometry"},
    "QgsProcessingParameterNumber": {"Integer", "Double"},
    "QgsProcessingParameterField": {"Any", "Numeric", "String"},
    "QSizePolicy": {"Expanding", "Preferred", "Fixed"},
}


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_enums_are_written_with_their_scope(path: Path) -> None:
    """Qt 6 knows no `Qt.AlignLeft`; the scoped spelling is valid on both."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrong = [
        f"{node.value.id}.{node.attr} in line {node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.attr in OLD_ENUMS.get(node.value.id, set())
    ]
    assert wrong == []
