"""The static check for Qt 6 finds what is not there, and the list of QGIS's enumerations is that of the code."""

from __future__ import annotations

import json
from typing import Any

import pytest
import qt6_check

STUB = """
import enum
class Qt:
    class AlignmentFlag(enum.Flag):
        AlignLeft = ... # type: Qt.AlignmentFlag
class QObject:
    def blockSignals(self, b: bool) -> bool: ...
def pyqtSlot(*types) -> None: ...
"""
GUI = "class QAction(QtCore.QObject):\n    def triggered(self, *args: int, /) -> None: ...\n"
WIDGETS = """
class QFrame:
    class Shape(enum.IntEnum):
        NoFrame = ...
class QComboBox(QFrame):
    class SizeAdjustPolicy(enum.Enum):
        AdjustToContents = ...
"""


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> qt6_check.Stubs:
    folder = tmp_path_factory.mktemp("stubs")
    for name, text in (("QtCore", STUB), ("QtGui", GUI), ("QtWidgets", WIDGETS)):
        (folder / f"{name}.pyi").write_text(text, encoding="utf-8")
    return qt6_check.Stubs(folder)


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    return json.loads(qt6_check.NAMES.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", False),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", True),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignUp", True),
        ("from qgis.PyQt.QtCore import QRegExp", True),
        ("from qgis.PyQt.QtWidgets import QAction\nQAction.triggered", False),
        ("from qgis.PyQt.QtWidgets import QComboBox\nQComboBox.Shape.NoFrame", False),
        ("from qgis.PyQt.QtWidgets import QComboBox\nQComboBox.Shape.Box", True),
        ("from qgis.gui import QgsFieldComboBox\nQgsFieldComboBox.SizeAdjustPolicy.AdjustToContents", False),
        ("from qgis.gui import QgsFieldComboBox\nQgsFieldComboBox.SizeAdjustPolicy.Never", True),
        ("from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeVector", False),
        ("from qgis.core import QgsProcessing\nQgsProcessing.SourceType.Vector", True),
        ("from qgis.core import QgsProcessing\nQgsProcessing.TypeVector", True),
        ("from qgis.core import QgsProcessing\nQgsProcessing.TEMPORARY_OUTPUT", False),
        ("from qgis.core import Qgis\nQgis.WkbType.Point", True),
        ("from qgis.core import Qgis, QgsField\nif Qgis.QGIS_VERSION_INT >= 33800:\n    pass\nelse:\n"
         "    from qgis.PyQt.QtCore import QVariant", False),
    ],
)  # fmt: skip
def test_what_qt6_lacks_is_found(text: str, wrong: bool, stubs: qt6_check.Stubs, known: dict[str, Any]) -> None:
    assert bool(qt6_check.problems(text, stubs, known)) is wrong


def test_every_entry_of_the_list_says_where_it_was_read(known: dict[str, Any]) -> None:
    for name, entry in known["enums"].items():
        assert entry["source"] and entry["members"] == sorted(entry["members"]), name


def test_this_qgis_has_what_the_list_says(known: dict[str, Any]) -> None:
    """Old and new versions share the names, so those of the list are known to the QGIS that runs the tests."""
    core, gui = pytest.importorskip("qgis.core"), pytest.importorskip("qgis.gui")
    for name, entry in known["enums"].items():
        if entry.get("since", 0) > core.Qgis.QGIS_VERSION_INT:
            continue
        owner, _, kind = name.partition(".")
        scope = getattr(getattr(core, owner, None) or getattr(gui, owner), kind)
        assert [each for each in entry["members"] if not hasattr(scope, each)] == [], name
