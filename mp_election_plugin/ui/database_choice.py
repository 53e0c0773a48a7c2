"""The choice of an election, level or party in Processing's dialogs: what the chosen database holds, or plain text."""

from __future__ import annotations

from typing import Any, Callable

from processing.gui.wrappers import DIALOG_BATCH, DIALOG_MODELER, WidgetWrapper
from qgis.core import (
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtWidgets import QComboBox

from ..core.errors import ElectionError
from ..database import catalogue
from ..database.opening import on_servers, open_database
from ..layers.places import user_language
from .texts import tr


def choices(database: str, kind: str, election: str = "", level: str = "") -> list[tuple[str, str]]:
    """Return what a database holds of a kind as id and words; nothing where it cannot be opened.

    Parameters
    ----------
    database : str
        As the parameter DATABASE has it.
    kind : {"election", "level", "party"}
    election, level : str
        Whose parties; empty for all of them.
    """
    try:
        with open_database(database, read_only=True) as opened:
            if kind == "level":
                return [(each.code, each.name) for each in catalogue.levels(opened)]
            if kind == "election":
                return [(each.id, each.name) for each in catalogue.elections(opened)]
            votes: dict[str, int] = {}
            for each in catalogue.election_levels(opened):
                if election in ("", each.election) and level in ("", each.level):
                    votes.update(catalogue.parties_of(opened, each.election, each.level))
            registry, language = catalogue.registry_of(opened), user_language()
            codes = sorted(votes, key=lambda code: (-votes[code], code))
            return [(code, registry.get(code).name(language)) for code in codes]
    except ElectionError:
        # A name that is being typed, or a database that an earlier step of a model will make.
        return []


class _Combo(QComboBox):
    """An editable box that is filled each time it is opened: the database may have been filled meanwhile."""

    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()


class _Choice(WidgetWrapper):
    """A text with a list, made by Processing from the metadata of a parameter; any other text can be written."""

    # What a model can hand over to it.
    KINDS: tuple[list[Any], list[Any]] = ([QgsProcessingParameterString], [QgsProcessingOutputString])

    def createWidget(self, **given: Any) -> QComboBox:
        return _Combo(self.fill)

    def items(self) -> list[tuple[str, str]]:
        """Return what is offered, each as value and words."""
        raise NotImplementedError

    def fill(self) -> None:
        """Offer what there is, and in a model what it can hand over; what is written stays."""
        box, written = self.widget, self.widget.currentText()
        box.clear()
        for value, words in self.items():
            box.addItem(value if value == words else f"{value} – {words}", value)
        if self.dialogType == DIALOG_MODELER:
            for source in self.dialog.getAvailableValuesOfType(*self.KINDS):
                box.addItem(self.dialog.resolveValueDescription(source), source)
        self._show(written)

    def _show(self, text: str) -> None:
        """Select the item of an id or of its words, else write the text as it is."""
        box = self.widget
        found = next((at for at in range(box.count()) if text in (box.itemText(at), box.itemData(at))), -1)
        box.setCurrentIndex(found)
        if found < 0:
            box.setEditText(text)

    def setValue(self, value: Any) -> None:
        if isinstance(value, QgsProcessingModelChildParameterSource):
            words = self.dialog.resolveValueDescription(value)
            self.widget.addItem(words, value)
            self._show(words)
        else:
            self._show("" if value is None else str(value))

    def value(self) -> Any:
        """Return the id of what is chosen, the source that a model hands over, or the text that was written."""
        box = self.widget
        at = box.findText(box.currentText())
        return box.itemData(at) if at >= 0 else box.currentText().strip()

    def createLabel(self) -> Any:
        return None if self.dialogType == DIALOG_BATCH else super().createLabel()


class DatabaseChoice(_Choice):
    """A text parameter with a list of what the database of the same dialog holds; ``kind`` is as in `choices`."""

    def createWidget(self, kind: str = "election", **given: Any) -> QComboBox:
        self._kind = kind
        self._others: list[Any] = []
        return super().createWidget()

    def postInitialize(self, wrappers: list[Any]) -> None:
        self._others = wrappers

    def _modeler_wrappers(self) -> list[Any]:
        """Return the widgets of the other parameters in the dialog of the modeler."""
        panel = getattr(getattr(self.dialog, "widget", None), "widget", None)
        return list(getattr(panel, "wrappers", {}).values())

    def _chosen(self, name: str) -> str:
        """Return the text of another parameter of the dialog; empty where a model gives it only when it runs."""
        for other in self._others or self._modeler_wrappers():
            definition = other.parameterDefinition()
            if definition is None or definition.name() != name:
                continue
            value = other.parameterValue() if hasattr(other, "parameterValue") else other.value()
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, QgsProcessingModelChildParameterSource):
                value = value.staticValue()
            return value if isinstance(value, str) else ""
        return ""

    def items(self) -> list[tuple[str, str]]:
        database = self._chosen("DATABASE")
        of = (self._chosen("ELECTION"), self._chosen("LEVEL")) if self._kind == "party" else ()
        return choices(database, self._kind, *of) if database else []


class DatabasePlace(_Choice):
    """The database itself: a file, looked for in folders, or one of the connections of QGIS."""

    KINDS = (
        [QgsProcessingParameterString, QgsProcessingParameterFile],
        [QgsProcessingOutputString, QgsProcessingOutputFile],
    )
    _BROWSE = object()

    def createWidget(self, **given: Any) -> QComboBox:
        box = super().createWidget()
        box.activated.connect(self._browse)
        return box

    def items(self) -> list[tuple[str, str]]:
        return [(name, name) for name in on_servers()]

    def fill(self) -> None:
        super().fill()
        self._written = self.widget.currentText()
        self.widget.addItem(tr("Choose a file…"), self._BROWSE)
        self._show(self._written)

    def _browse(self, at: int) -> None:
        if self.widget.itemData(at) is self._BROWSE:
            path, _ = self.getFileName()
            self.widget.removeItem(at)
            self._show(path or self._written)
