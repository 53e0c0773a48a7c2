"""Imports run one way, and what the package must not contain is not there."""

from __future__ import annotations

import ast
import enum
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "mp_election_plugin"

SCIENCE = {"numpy", "pandas"}
QGIS_LOW = {"qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"}

# What each folder may import: parts of the plugin, and modules from outside besides the standard library. `layers` is
# the boundary to QGIS (NULL, versions, languages), so its neighbours use it; of core, `ui` takes names and words but no
# measure: an analysis is an algorithm run by its id.
MAY = {
    "core": ({"core"}, SCIENCE),
    "layers": ({"core", "layers"}, SCIENCE | QGIS_LOW | {"osgeo"}),
    # psycopg2 comes with the tools of QGIS for PostgreSQL; it is imported only where a server is used.
    "database": ({"core", "database", "layers"}, SCIENCE | QGIS_LOW | {"osgeo", "psycopg2"}),
    "styling": ({"core", "styling", "layers"}, SCIENCE | QGIS_LOW | {"osgeo", "qgis.PyQt.QtXml"}),
    "algorithms": ({"core", "layers", "database", "styling", "algorithms"}, SCIENCE | QGIS_LOW | {"processing"}),
    "ui": (
        {
            *(
                "core.dates",
                "core.errors",
                "core.fields",
                "core.names",
                "core.parties",
                "core.registry",
                "core.wording",
                "core.zoning",
            ),
            # What laws are called, and an allocation in words.
            *("core.seat_laws", "core.seat_record"),
            *("layers", "database", "styling", "ui"),
        },
        {"qgis.core", "qgis.gui", "qgis.utils", "qgis.PyQt", "processing"},
    ),
    "plugin": ({"ui", "algorithms.provider"}, {"qgis.core", "qgis.gui", "qgis.PyQt"}),
    "__init__": ({"plugin"}, set()),
}
# Imported only when used: QGIS starts with every plugin, and most sessions never open the dock.
LAZY = {"plugin": "ui", "__init__": "plugin"}

FORBIDDEN_MODULES = {"pickle", "PyQt5", "PyQt6", "random", "requests", "sip", "socket", "subprocess", "urllib", "xml"}
FORBIDDEN_NAMES = {"iface", "md5", "sha1"}
FORBIDDEN_CALLS = {"__import__", "breakpoint", "eval", "exec", "print"}
FORBIDDEN_METHODS = {"exec_", "import_module", "processEvents", "system"}
COMPAT = "layers/compat.py"
# Asked or named once, in layers/compat.py.
VERSION_WORDS = {
    *("PYQT_VERSION", "PYQT_VERSION_STR", "QGIS_VERSION", "QGIS_VERSION_INT", "QT_VERSION", "QT_VERSION_STR"),
    *("QMetaType", "QVariant", "qVersion", "version_info"),
}

SOURCES = sorted(PACKAGE.rglob("*.py"))
every_file = pytest.mark.parametrize("path", SOURCES, ids=[str(path.relative_to(PACKAGE)) for path in SOURCES])


def place(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def folder_of(path: Path) -> str:
    return place(path).split("/")[0].removesuffix(".py")


def imports(path: Path, nodes: Iterator[ast.AST]) -> list[str]:
    """Return the absolute names of what is imported; those of the plugin without the package's name, after a dot."""
    here = ["mp_election_plugin", *path.relative_to(PACKAGE).parts[:-1]]
    names = []
    for node in nodes:
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from package import name` may import a module by its last name.
            by_name = module in ("qgis", "qgis.PyQt") or module.split(".")[0] == "mp_election_plugin"
            names += [f"{module}.{alias.name}" for alias in node.names] if by_name else [module]
    return [name[len("mp_election_plugin") :] if name.split(".")[0] == "mp_election_plugin" else name for name in names]


def is_within(name: str, allowed: set[str]) -> bool:
    return any(name == each or name.startswith(each + ".") for each in allowed)


def breaches(path: Path, text: str) -> list[str]:
    """Return what a file imports that its folder may not."""
    ours, outside = MAY[folder_of(path)]
    tree = ast.parse(text)
    found = []
    for name in imports(path, ast.walk(tree)):
        if name.startswith("."):
            allowed = is_within(name[1:], ours)
        else:
            top = name.split(".")[0]
            allowed = top not in FORBIDDEN_MODULES and (top in sys.stdlib_module_names or is_within(name, outside))
        if not allowed:
            found.append(name)
    lazy = LAZY.get(folder_of(path), "")
    return found + [
        f"{name} at the top" for name in imports(path, iter(tree.body)) if lazy and is_within(name, {"." + lazy})
    ]


def offences(path: Path, text: str) -> list[str]:
    """Return what a file says that the house, or the public plugin site, forbids."""
    wrong = []
    for node in ast.walk(ast.parse(text)):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Assert):
            wrong.append(f"{line}: assert")
        elif isinstance(node, ast.ExceptHandler):
            broad = node.type is None or (isinstance(node.type, ast.Name) and node.type.id.endswith("Exception"))
            if node.type is None or (broad and all(isinstance(each, ast.Pass) for each in node.body)):
                wrong.append(f"{line}: bare or passing except")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            called = node.func.id
            if called in FORBIDDEN_CALLS or (called == "tr" and folder_of(path) == "core"):
                wrong.append(f"{line}: {called}()")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = node.func.attr
            if called in FORBIDDEN_METHODS or (called == "tr" and folder_of(path) == "core"):
                wrong.append(f"{line}: .{called}()")
        named = [getattr(node, "attr", None), getattr(node, "id", None)]
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            named += [alias.name for alias in node.names]
            # Given to the plugin by QGIS and handed down as an argument, so that widgets can be tested without it.
            wrong += [f"{line}: {each}" for each in named if each in FORBIDDEN_NAMES]
        if place(path) != COMPAT:
            wrong += [f"{line}: {each} outside {COMPAT}" for each in named if each in VERSION_WORDS]
    return wrong


def is_enum(kind: Any) -> bool:
    """Return whether a class is an enumeration: sip's own on Qt 5, Python's elsewhere."""
    return isinstance(kind, type) and (type(kind).__name__ == "enumtype" or issubclass(kind, enum.Enum))


def bad_enums(path: Path, text: str) -> list[str]:
    """Return names of QGIS and Qt that have no scope (Qt 6 lacks them), or that this version does not know.

    Run on the oldest version supported, the second finds what came later.
    """
    tree = ast.parse(text)
    known: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                if not hasattr(module, alias.name):
                    return [f"{node.lineno}: {node.module}.{alias.name} is unknown"]
                known[alias.asname or alias.name] = getattr(module, alias.name)
    wrong = []
    for node in ast.walk(tree):
        chain: list[str] = []
        each: ast.AST = node
        while isinstance(each, ast.Attribute):
            chain.insert(0, each.attr)
            each = each.value
        if not chain or not isinstance(each, ast.Name) or not isinstance(known.get(each.id), type):
            continue
        value = known[each.id]
        for index, attribute in enumerate(chain):
            owner, value = value, getattr(value, attribute, None)
            if value is None and not hasattr(owner, attribute):
                wrong.append(f"{node.lineno}: {each.id}.{'.'.join(chain)} is unknown")
            elif is_enum(type(value)) and index == 0 and not is_enum(owner):
                wrong.append(f"{node.lineno}: {each.id}.{attribute} lacks {type(value).__name__}")
            if not isinstance(value, type):
                break
    return wrong


@every_file
def test_a_file_imports_only_what_its_folder_may(path: Path) -> None:
    assert breaches(path, path.read_text(encoding="utf-8")) == []


@every_file
def test_a_file_holds_nothing_that_the_house_forbids(path: Path) -> None:
    assert offences(path, path.read_text(encoding="utf-8")) == []


@every_file
def test_names_of_qgis_are_scoped_and_known_to_this_version(path: Path) -> None:
    if place(path) != COMPAT:
        assert bad_enums(path, path.read_text(encoding="utf-8")) == []


@every_file
def test_modules_keep_the_size_of_the_house(path: Path) -> None:
    most = 150 if path.name == "plugin.py" else 350
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("core/measures.py", "from qgis.core import QgsFeature"),
        ("core/measures.py", "from ..layers import table"),
        ("core/measures.py", "from .. import layers"),
        ("core/measures.py", "from mp_election_plugin import layers"),
        ("core/measures.py", "import mp_election_plugin.layers.table"),
        ("core/measures.py", "import geopandas"),
        ("core/names.py", "import subprocess"),
        ("layers/table.py", "from qgis.gui import QgsMapCanvas"),
        ("layers/table.py", "from qgis.PyQt.QtWidgets import QLabel"),
        ("layers/table.py", "from qgis.PyQt import QtWidgets"),
        ("layers/sql/__init__.py", "from ...algorithms import base"),
        ("styling/themes.py", "from ..algorithms.base import tr"),
        ("styling/themes.py", "from ..database import schema"),
        ("algorithms/base.py", "from ..ui import dock"),
        ("algorithms/base.py", "def f():\n    from qgis.utils import iface"),
        ("ui/dock.py", "from ..algorithms.join_results import JoinResults"),
        ("ui/dock.py", "from ..core.measures import party_measures"),
        ("ui/dock.py", "from ..core import measures"),
        ("plugin.py", "from .core import names"),
        ("plugin.py", "from .ui.dock import Dock"),
        ("plugin.py", "from PyQt5.QtWidgets import QAction"),
        ("__init__.py", "from .plugin import ElectionPlugin"),
    ],
)
def test_a_planted_import_is_found(file: str, text: str) -> None:
    assert breaches(PACKAGE / file, text)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("core/names.py", "assert True"),
        ("core/names.py", "print('x')"),
        ("core/names.py", "tr('x')"),
        ("core/names.py", "self.tr('x')"),
        ("core/names.py", "eval('1')"),
        ("core/names.py", "try:\n    f()\nexcept Exception:\n    pass"),
        ("core/names.py", "try:\n    f()\nexcept:\n    f()"),
        ("core/names.py", "import importlib\nimportlib.import_module('qgis')"),
        ("layers/table.py", "from hashlib import md5"),
        ("layers/table.py", "Qgis.QGIS_VERSION_INT > 33800"),
        ("layers/table.py", "from qgis.PyQt.QtCore import QVariant"),
        ("styling/compat.py", "Qgis.QGIS_VERSION_INT > 33800"),
        ("ui/dock.py", "from qgis.utils import iface"),
        ("ui/dock.py", "QApplication.processEvents()"),
    ],
)
def test_a_planted_offence_is_found(file: str, text: str) -> None:
    assert offences(PACKAGE / file, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", True),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", False),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignNowhere", True),
        ("from qgis.PyQt.QtWidgets import QAction, QSizePolicy\nQSizePolicy.Expanding", True),
        ("from qgis.core import QgsWkbTypes\nQgsWkbTypes.MultiPolygon", True),
        ("from qgis.core import QgsWkbTypes\nQgsWkbTypes.Type.MultiPolygon\nQgsWkbTypes.displayString(1)", False),
        ("from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeVector", False),
        ("from qgis.core import Qgis\nQgis.MessageLevel.Warning", False),
        ("from qgis.core import Qgis\nQgis.NoSuchEnum.Member", True),
        ("from qgis.core import NoSuchClass", True),
    ],
)
def test_a_planted_enum_is_found(text: str, wrong: bool) -> None:
    assert bool(bad_enums(PACKAGE / "ui" / "dock.py", text)) is wrong
