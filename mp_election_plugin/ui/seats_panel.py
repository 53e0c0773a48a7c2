"""The seats of a party: by which law, how many, the ten nearest to be won and the ten most at risk."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.seat_laws import Law, load_law, shipped_laws
from ..core.zoning import in_language
from ..layers.places import user_language
from ..styling.words import NO_BREAK_SPACE
from .seat_reading import SeatZone
from .texts import isolated, percent_sign, tr, whole
from .widgets import ElidedCombo, named, row_of, text

MOST = 10
LAW = "mpelection/law"
_USUAL = "morocco_house_2021"
# Laws of elections whose names have these words, the first that fits.
_BY_WORDS = (
    ("tunisia_2014", ("tunis", "2014")), ("spain_congress", ("congreso",)), ("norway_storting", ("storting",)),
    ("morocco_house_2016", ("2016",)), ("morocco_house_2011", ("2011",)),
)  # fmt: skip
_OTHER = "…"


def usual_law(title: str) -> str:
    """Return the law that an election has by its name: the House of 2021 where the name tells nothing else."""
    words = title.casefold()
    return next((law for law, marks in _BY_WORDS if all(mark in words for mark in marks)), _USUAL)


class LawCombo(ElidedCombo):
    """The laws of the plugin by their names, and law files of the user's own."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "mpElectionLaw", tr("Electoral law"), tr("The law that hands out the seats; or a law file"))
        language = user_language()
        for name in shipped_laws():
            self.addItem(in_language(load_law(name).label, language), name)
        own = QgsSettings().value(LAW, "")
        if own and self.findData(own) < 0:
            self.addItem(own.replace("\\", "/").rsplit("/", 1)[-1], own)
        self.addItem(tr("Law File…"), _OTHER)
        self._law = _USUAL
        self.take(_USUAL)
        self.activated.connect(self._activated)

    def law(self) -> str:
        """Return the name or the path of the law chosen."""
        return self._law

    def take(self, law: str) -> None:
        """Choose a law without telling it."""
        if self.findData(law) < 0:
            self.insertItem(self.count() - 1, law.replace("\\", "/").rsplit("/", 1)[-1], law)
        self._law = law
        self.setCurrentIndex(self.findData(law))

    def _activated(self, *_: object) -> None:
        law = self.currentData()
        if law == _OTHER:
            law, _kind = QFileDialog.getOpenFileName(self, tr("Law File"), "", tr("Law files") + " (*.json)")
            if law:
                QgsSettings().setValue(LAW, law)
        if not law or law == self._law:
            self.setCurrentIndex(self.findData(self._law))
            return
        self.take(law)
        self.chosen.emit(law)


class TurnoutBox(QSpinBox):
    """The highest turnout that is held to be possible, in percent; below its least value nothing is assumed.

    From there a step down leads to 100 %, where turnouts are looked for from.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setWrapping(True)
        self.setSuffix(f"{NO_BREAK_SPACE}{percent_sign()}")
        self.setSpecialValueText(tr("not assumed"))
        # A number that is being typed is none yet.
        self.setKeyboardTracking(False)
        self.setMinimumHeight(24)
        tip = tr(
            "Registered electors that are not published are at least the ballots cast. A highest turnout, on your "
            "word, makes them more, and decides seats that are open else."
        )
        named(self, "mpElectionTurnout", tr("Highest turnout"), tip)
        self.valueChanged.connect(lambda _: self.chosen.emit(self.assumed()))

    def assumed(self) -> str:
        """Return the turnout in percent, empty where nothing is assumed."""
        return str(self.value()) if self.value() else ""

    def take(self, turnout: str) -> None:
        """Show a turnout without telling it."""
        self.blockSignals(True)
        self.setValue(int(turnout) if turnout.isdecimal() else 0)
        self.blockSignals(False)


class _Ten(QTableWidget):
    """Up to ten zones with a number of votes; a click chooses the zone, Enter too."""

    zone_chosen = pyqtSignal(object)

    def __init__(self, name: str, label: str, votes: str) -> None:
        super().__init__(0, 3)
        named(self, name, label, tr("A click zooms to the zone"))
        self.setHorizontalHeaderLabels([tr("Zone"), votes, tr("Seats")])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 8))
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, header.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zones: list[SeatZone] = []
        self.cellClicked.connect(self._told)
        self.cellActivated.connect(self._told)

    def show_zones(self, zones: Sequence[SeatZone], votes: Sequence[float]) -> None:
        self._zones = list(zones)
        self.setRowCount(len(self._zones))
        # Absolute: digits stand under digits in a mirrored window too.
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for row, (zone, number) in enumerate(zip(self._zones, votes)):
            taken = tr("Taken from {lists}").format(lists=zone.taken_from) if zone.taken_from else ""
            seats = tr("{won} of {places}").format(won=whole(zone.won), places=whole(zone.places))
            for column, shown in enumerate((zone.name, whole(number), seats)):
                item = QTableWidgetItem(shown)
                item.setToolTip(" – ".join(filter(None, (zone.name, taken))))
                if column:
                    item.setTextAlignment(end)
                self.setItem(row, column, item)
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        row_height = self.verticalHeader().defaultSectionSize()
        # No higher than its rows; where the dock has less room they scroll.
        self.setMinimumHeight(around + min(3, self.rowCount()) * row_height)
        self.setMaximumHeight(around + self.rowCount() * row_height)

    def _told(self, row: int, _column: int) -> None:
        self.zone_chosen.emit(self._zones[row])


class SeatsPanel(QWidget):
    """Widgets of the theme seats.

    `show_zones` takes the zones of the map; `zone_chosen` gives the `SeatZone` that was clicked, `law.chosen` the law.
    """

    zone_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.law, self.turnout = LawCombo(), TurnoutBox()
        self._of_turnout = text("mpElectionTurnoutLabel", tr("Highest turnout"))
        self._of_turnout.setText(tr("Highest turnout"))
        self.total = text("mpElectionSeatsTotal", tr("Seats"))
        self.nearest = _Ten("mpElectionNearest", tr("Nearest seats"), tr("Votes missing"))
        self.at_risk = _Ten("mpElectionAtRisk", tr("Seats at risk"), tr("Votes to lose"))
        self.tabs = QTabWidget()
        named(self.tabs, "mpElectionSeatLists", tr("Seats near and at risk"), "")
        for title, table in ((tr("Nearest Seats"), self.nearest), (tr("Seats at Risk"), self.at_risk)):
            self.tabs.addTab(table, title)
            table.zone_chosen.connect(self.zone_chosen)
        layout.addWidget(self.law)
        layout.addLayout(row_of((self._of_turnout, 1), (self.turnout, 1)))
        for widget in (self.total, self.tabs):
            layout.addWidget(widget)
        self._any = False
        self.show_zones([])

    def take(self, law: str, turnout: str) -> None:
        """Show a law and a turnout without telling them."""
        self.law.take(law)
        self.turnout.take(turnout)

    def offer_turnout(self, law: Law | None) -> None:
        """Show the turnout where the law counts registered electors: no other is a matter of it."""
        rules = [each for each in (law.threshold, law.single_list) if each] if law is not None else []
        counted = [law.base if law is not None else None, *(each.of for each in rules)]
        for widget in (self._of_turnout, self.turnout):
            widget.setVisible("registered" in counted)

    def show_zones(self, zones: Sequence[SeatZone]) -> None:
        """Show the party's seats, the ten nearest and the ten at risk; fewest votes first, as the map knows them."""
        unknown = [zone for zone in zones if zone.won is None and zone.stands]
        places = sum(zone.places or 0 for zone in zones)
        line = tr("Seats of the party: {won} of {places} · not known in {zones} zones")
        self.total.setText(
            line.format(
                won=isolated(whole(sum(zone.won or 0 for zone in zones))),
                places=isolated(whole(places)),
                zones=isolated(whole(len(unknown))),
            )
            if zones
            else ""
        )
        if zones and self.turnout.assumed() and not self.turnout.isHidden():
            assumed = tr("Turnout assumed to be at most {turnout}").format(turnout=isolated(self.turnout.text()))
            self.total.setText(f"{self.total.text()} · {assumed}")
        for at, (table, field) in enumerate(((self.nearest, "missing"), (self.at_risk, "cushion"))):
            told = [(getattr(zone, field), zone) for zone in zones if getattr(zone, field) is not None]
            told.sort(key=lambda each: (each[0], each[1].name))
            table.show_zones([zone for _, zone in told[:MOST]], [votes for votes, _ in told[:MOST]])
            self.tabs.setTabEnabled(at, bool(told))
        # The tab bar leaves a tab that is switched off, and does not come back to it.
        if self.tabs.isTabEnabled(0) and not self._any:
            self.tabs.setCurrentIndex(0)
        self._any = self.tabs.isTabEnabled(0)
