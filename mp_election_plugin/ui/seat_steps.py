"""The allocation of the zone that is chosen, step by step, as the commission would write it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..core.seat_laws import Law
from ..core.seat_record import records
from ..layers.places import user_language
from .texts import tr
from .widgets import named, text

_MOST_LINES = 12


class SeatSteps(QWidget):
    """The steps, folded or not.

    `show_zone` takes the rows of one zone in the table ``ALLOCATION`` of ``allocateseats``, as mappings with its
    columns, the law that made them and the seats to fill; `clear` shows nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.title = QToolButton()
        self.title.setCheckable(True)
        self.title.setChecked(True)
        self.title.setAutoRaise(True)
        self.title.setMinimumHeight(24)
        named(self.title, "mpElectionStepsTitle", tr("Allocation"), tr("Show or hide the allocation step by step"))
        self.steps = text("mpElectionSteps", tr("Allocation step by step"))
        # Several ranges of electors, each with its steps, may be long.
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setWidget(self.steps)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setMaximumHeight(_MOST_LINES * self.fontMetrics().lineSpacing())
        layout.addWidget(self.title)
        layout.addWidget(self.scroll)
        self.title.toggled.connect(self.scroll.setVisible)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.steps.setText("")
        self.setVisible(False)

    def show_zone(self, name: str, rows: Sequence[Any], law: Law, places: float | None) -> None:
        """Show the allocation of a zone; nothing where there is none."""
        parts = []
        for each in records(rows, law, places, user_language()):
            heading = f"<i>{html.escape(each.heading)}</i>" if each.heading else ""
            lines = "".join(f"<li>{html.escape(line)}</li>" for line in each.lines)
            parts.append(f"{heading}<ol>{lines}</ol>")
        self.title.setText(tr("Allocation: {zone}").format(zone=name))
        self.steps.setText("".join(parts))
        self.setVisible(bool(parts))
