"""The keyboard of the dock: F6 goes from part to part, Ctrl+Z back to what was shown before."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QShortcut, QWidget

from .panel import ElectionPanel


def parts_of(panel: ElectionPanel) -> list[QWidget]:
    """Return where F6 goes, in its order: what can be seen and used of choices, class bar, page and buttons."""
    page = (panel.table, panel.zone_card.copy_button, panel.chart)[panel.pages.currentIndex()]
    every = (panel.choices.parties, panel.bar, page, panel.keep_button)
    first = (panel.sample_button,)
    return [each for each in (*every, *first) if each.isVisible() and each.isEnabled()]


def go_on(panel: ElectionPanel, step: int) -> None:
    """Give the focus to the next part, or the one before."""
    parts = parts_of(panel)
    if not parts:
        return
    focused = QApplication.focusWidget()
    here = next(
        (at for at, part in enumerate(parts) if part is focused or (focused and part.isAncestorOf(focused))), None
    )
    if here is None:
        here = -1 if step > 0 else 0
    parts[(here + step) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def add_keys(panel: ElectionPanel, back: Callable[[], None]) -> list[QShortcut]:
    """Return the shortcuts of the dock; they hold wherever the focus is within it."""
    made = [
        QShortcut(QKeySequence(Qt.Key.Key_F6), panel, lambda: go_on(panel, 1)),
        QShortcut(QKeySequence("Shift+F6"), panel, lambda: go_on(panel, -1)),
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), panel, back),
    ]
    for each in made:
        each.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return made
