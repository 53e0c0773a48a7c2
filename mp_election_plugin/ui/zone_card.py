"""The card of a zone: its class in words, its figures, all lists, other elections, the parent and the neighbours."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..layers.places import user_language
from ..layers.zone_rows import ZoneRow
from .card_reading import Card
from .measure_help import MeasureButton
from .small_charts import LineChart, ListBars
from .texts import MISSING, isolated, percent, percent_sign, points, right_to_left, signed, tr, whole
from .widgets import named, text
from .zone_model import parent_title, zone_title

# What the figures of the card, and the columns of the list, are.
MEASURES = ("votes", "share", "rank", "places", "margin", "gap", "excess_votes", "lq", "turnout", "zone_class")


def figures_of(row: ZoneRow) -> list[tuple[str, str]]:
    """Return what the card says of a zone in numbers, each with its label."""
    values = row.values
    registered, voters = values.get("registered"), values.get("voters")
    turnout = voters / registered if registered and voters is not None else None
    return [
        (tr("Votes"), whole(values["votes"])),
        (tr("Share"), percent(values["share"])),
        (tr("Place"), whole(values["rank"])),
        (tr("Winning places"), whole(values["places"])),
        (tr("Margin in points"), points(values.get("margin"))),
        (tr("Gap in points"), points(values["gap"])),
        (tr("Excess votes"), signed(values["excess_votes"])),
        (tr("Valid votes"), _published(values["valid"])),
        (tr("Invalid ballots"), _published(values.get("invalid"))),
        (tr("Registered electors"), _published(registered)),
        (tr("Turnout"), percent(turnout) if turnout is not None else tr("not published")),
    ]


def _published(count: Any) -> str:
    """Return a count; in words where nobody has published it, which is no place for a sign that also means no list."""
    return tr("not published") if count is None else whole(count)


def _table(lines: list[tuple[str, str]]) -> str:
    """Return labels and figures in two columns; Qt mirrors all texts but not their tables."""
    rows = []
    for label, value in lines:
        # In a cell of its own a percent sign has no Arabic words around it that tell its side.
        figure = isolated(value) if value.endswith(percent_sign()) else value
        cells = [
            f"<td>{html.escape(label)}</td>",
            "<td>&nbsp;&nbsp;</td>",
            f"<td align='right'>{html.escape(figure)}</td>",
        ]
        rows.append("".join(reversed(cells) if right_to_left() else cells))
    side = " align='right'" if right_to_left() else ""
    return f"<table cellspacing='1'{side}>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


class ZoneCard(QWidget):
    """Shows one zone, and says so where none is chosen."""

    # The feature of a neighbour that was clicked.
    wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionZoneCard")
        self._copied = ""
        self.title = text("mpElectionCardTitle", tr("Zone"))
        self.reason = text("mpElectionCardReason", tr("Why the zone has its class"))
        self.figures = text("mpElectionCardFigures", tr("Figures of the zone"))
        self.above = text("mpElectionCardParent", tr("Parent"))
        self.around = text("mpElectionCardNeighbours", tr("Neighbours"))
        self.around.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.around.linkActivated.connect(lambda link: self.wanted.emit(int(link)))
        self.copy_button = QToolButton()
        self.copy_button.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy_button.setMinimumSize(24, 24)
        self.copy_button.clicked.connect(self.copy)
        named(self.copy_button, "mpElectionCardCopy", tr("Copy the card"), tr("Copy all figures of the zone as text"))
        self.bars, self.chart = ListBars(), LineChart()
        self.lists_title, self.chart_title = QLabel(tr("All Lists")), QLabel(tr("Other Elections"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        self.help_button = MeasureButton(MEASURES)
        head.addWidget(self.help_button)
        head.addWidget(self.copy_button)
        layout.addLayout(head)
        for widget in (self.reason, self.figures, self.chart_title, self.chart, self.lists_title, self.bars, self.above,
                       self.around):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Show that no zone is chosen."""
        self.title.setText(tr("Choose one zone in the list or on the map."))
        for widget in (self.reason, self.figures, self.chart_title, self.chart, self.lists_title, self.bars, self.above,
                       self.around, self.copy_button):  # fmt: skip
            widget.setVisible(False)

    def show_row(self, row: ZoneRow) -> None:
        """Show what the list knows of a zone, until the rest has been read."""
        self.clear()
        values = row.values
        name = " – ".join(
            html.escape(each) for each in (zone_title(values, user_language()), values["zone_label"]) if each
        )
        away = "" if row.mapped else f" ({html.escape(tr('Not on the map'))})"
        self.title.setText(f"<b>{name}</b>{away}")
        self.reason.setText(values["zone_reason"] or "")
        known = figures_of(row)
        self.figures.setText(_table(known))
        self._copied = "\n".join([zone_title(values, user_language()), values["zone_reason"] or "",
                                  *(f"{label}\t{value}" for label, value in known)])  # fmt: skip
        self.reason.setVisible(bool(values["zone_reason"]))
        for widget in (self.figures, self.copy_button):
            widget.setVisible(True)

    def show_card(self, card: Card, colour: QColor, names: dict[int, str]) -> None:
        """Show all of a zone.

        Parameters
        ----------
        card : Card
        colour : QColor
            That of the party.
        names : dict
            What to call each neighbour, by its feature.
        """
        self.show_row(card.row)
        self.bars.show_bars(card.lists, card.party)
        self.lists_title.setText(tr("All Lists ({count})").format(count=whole(len(card.lists))))
        self.chart.show_points(card.history, colour)
        parent = parent_title(card.row.values, user_language())
        share = (
            f" ({isolated(percent(card.parent.share))})"
            if card.parent is not None and card.parent.share is not None
            else ""
        )
        self.above.setText(tr("Parent: {name}").format(name=f"{parent}{share}") if parent else "")
        links = [
            f"<a href='{feature}'>{html.escape(names.get(feature) or code or MISSING)}</a>"
            for code, feature in card.neighbours
        ]
        self.around.setText(tr("Neighbours: {zones}").format(zones=", ".join(links)) if links else "")
        shown = {
            self.bars: bool(card.lists),
            self.lists_title: bool(card.lists),
            self.chart: len(card.history) > 1,
            self.chart_title: len(card.history) > 1,
            self.above: bool(parent),
            self.around: bool(links),
        }
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        lines = [f"{each.code}\t{whole(each.votes)}\t{percent(each.share)}" for each in card.lists]
        lines += [f"{name}\t{percent(each)}" for name, each in card.history]
        self._copied = "\n".join([self._copied, *lines])

    def show_problem(self, error: str) -> None:
        """Say why the rest of the card could not be read."""
        self.above.setText(error)
        self.above.setVisible(True)

    def copy(self) -> None:
        """Copy the card as text for a spreadsheet."""
        QgsApplication.clipboard().setText(self._copied)
