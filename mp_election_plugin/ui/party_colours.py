"""The table of party colours: those of the profile, or those that an electoral database keeps."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import ElectionError
from ..core.parties import Registry, load_registry
from ..database import catalogue
from ..database.opening import on_servers, open_database
from ..layers.places import place_of_layer, user_language
from ..layers.user_colours import keep_colours, users_registry
from ..styling.colour_checks import Doubt, doubts
from .sample_database import database_file
from .texts import in_words, tr
from .widgets import combo, named

_CODE, _NAME, _COLOUR, _DOUBT = range(4)


def databases() -> list[str]:
    """Return the electoral databases at hand: those of the project's layers, the sample's, those on servers."""
    layers = QgsProject.instance().mapLayers().values()
    places = [place_of_layer(layer) for layer in layers if hasattr(layer, "providerType")]
    files = {place for place in places if place and place.lower().endswith(".gpkg")}
    if database_file().is_file():
        files.add(str(database_file().resolve()))
    found = []
    for name in sorted(files):
        try:
            with open_database(name, read_only=True):
                found.append(name)
        except ElectionError:
            # A file of other data.
            continue
    return [*found, *on_servers()]


class PartyColours(QDialog):
    """A table with a colour for each party; what is chosen is kept on OK and used by every map from then on."""

    saved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionPartyColours")
        self.setWindowTitle(tr("Party Colours"))
        self.places = combo(
            "mpElectionColourPlace",
            tr("Colours of"),
            tr("Where the colours are kept: for all maps of this profile, or in an electoral database for its users."),
        )
        self.places.addItem(tr("This Profile"), "")
        for name in databases():
            self.places.addItem(name, name)
        self.table = self._make_table()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.RestoreDefaults)
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(buttons.RestoreDefaults).clicked.connect(self.restore)
        layout = QVBoxLayout(self)
        for widget in (self.places, self.table, self.problem, self.buttons):
            layout.addWidget(widget)
        self.registry = Registry({})
        self.places.currentIndexChanged.connect(self.fill)
        self.fill()
        self.resize(720, 520)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        named(
            table,
            "mpElectionColourTable",
            tr("Colours of the parties"),
            tr("A click on a colour changes it. Warnings tell which colours are hard to tell apart on a map."),
        )
        table.setHorizontalHeaderLabels([tr("Code"), tr("Name"), tr("Colour"), tr("Warning")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setSectionResizeMode(_CODE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DOUBT, QHeaderView.ResizeMode.Stretch)
        return table

    def fill(self, *_: Any) -> None:
        """Show the parties of the place chosen."""
        self.problem.hide()
        name = self.places.currentData()
        try:
            if name:
                with open_database(name, read_only=True) as database:
                    self.registry = catalogue.registry_of(database)
            else:
                self.registry = users_registry()
        except ElectionError as error:
            self._tell(error)
            self.registry = Registry({})
        self.table.setRowCount(0)
        for code, party in self.registry.parties.items():
            row = self.table.rowCount()
            self.table.insertRow(row)
            cells = (code, party.name(user_language()), "", "")
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
            self.table.item(row, _NAME).setToolTip(party.name(user_language()))
            button = QgsColorButton()
            button.setColor(QColor(party.colour))
            button.setColorDialogTitle(code)
            button.setAccessibleName(tr("Colour of {party}").format(party=code))
            button.setToolTip(tr("Colour of {party}").format(party=code))
            button.colorChanged.connect(self.warn)
            self.table.setCellWidget(row, _COLOUR, button)
        self.warn()

    def colours(self) -> dict[str, str]:
        """Return the colours of the table by code."""
        rows = range(self.table.rowCount())
        return {self.table.item(row, _CODE).text(): self._button(row).color().name() for row in rows}

    def set_colour(self, code: str, colour: str) -> None:
        """Choose the colour of a party."""
        for row in range(self.table.rowCount()):
            if self.table.item(row, _CODE).text() == code:
                self._button(row).setColor(QColor(colour))

    def _button(self, row: int) -> QgsColorButton:
        return self.table.cellWidget(row, _COLOUR)

    def warn(self, *_: Any) -> None:
        """Say of each party what speaks against its colour now."""
        found = doubts(self.colours())
        for row in range(self.table.rowCount()):
            text = "; ".join(map(_words, _first_of_each(found[self.table.item(row, _CODE).text()])))
            self.table.item(row, _DOUBT).setText(text)
            self.table.item(row, _DOUBT).setToolTip(text)

    def restore(self, *_: Any) -> None:
        """Take back the colours that the plugin comes with, until OK only in the table."""
        own = load_registry()
        for row in range(self.table.rowCount()):
            code = self.table.item(row, _CODE).text()
            if code in own.parties:
                self._button(row).setColor(QColor(own.get(code).colour))

    def keep(self) -> None:
        """Keep the colours where they belong; the dialog stays open where that fails."""
        name, chosen = self.places.currentData(), self.colours()
        try:
            if name:
                with open_database(name) as database, database.transaction():
                    changed = {
                        code: colour
                        for code, colour in chosen.items()
                        if colour != self.registry.get(code).colour.lower()
                    }
                    catalogue.set_colours(database, changed)
            else:
                keep_colours(chosen)
        except ElectionError as error:
            self._tell(error)
            return
        self.accept()
        self.saved.emit()

    def _tell(self, error: ElectionError) -> None:
        self.problem.setText(in_words(error.message))
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.show()


def _first_of_each(found: list[Doubt]) -> list[Doubt]:
    """Return the doubts with the others of one kind put together, so that a cell stays short."""
    kinds: dict[str, list[str]] = {}
    for each in found:
        kinds.setdefault(each.kind, []).append(each.other)
    return [Doubt(kind, ", ".join(others[:3])) for kind, others in kinds.items()]


def _words(doubt: Doubt) -> str:
    words = {
        "pale": tr("hardly seen on white"),
        "grey": tr("grey means no list or no data; maps of winners replace it"),
        "alike": tr("like {party}"),
        "alike_to_blind": tr("like {party} to eyes blind to red or green"),
    }
    return words[doubt.kind].format(party=doubt.other)
