"""The ranked list as it is read: widths, the zone's card, the filters."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from mp_election_plugin.ui.dock import ElectionDock


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [320, 420, 900])
def test_names_can_be_read_at_any_width_and_size_of_letters(
    qtbot: Any, loaded: ElectionDock, width: int, scale: float
) -> None:
    font = loaded.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    loaded.panel.setFont(font)
    loaded.resize(width, 700)
    loaded.show()
    loaded.panel.fit_columns()
    qtbot.wait(50)
    table = loaded.panel.table
    assert table.columnWidth(0) >= table.fontMetrics().averageCharWidth() * 12
    shown = [column for column in range(5) if not table.isColumnHidden(column)]
    assert {0, 4} <= set(shown)
    assert shown == [0, 1, 2, 3, 4] if width == 900 else 1 not in shown


def test_the_dock_opens_wide_enough_for_its_figures(dock: ElectionDock) -> None:
    assert dock.panel.sizeHint().width() == 380


def test_the_card_goes_with_the_selection(loaded: ElectionDock) -> None:
    loaded.panel.table.selectRow(0)
    assert "Fquih Ben Salah" in loaded.panel.card.text()
    loaded.live.layer().removeSelection()
    assert loaded.panel.card.text() == ""
    loaded.panel.table.selectRow(0)
    loaded.zones.filter_class("weak")
    assert loaded.zones.chosen_rows() == []
    assert loaded.panel.card.text() == ""
    loaded.zones.filter_class("")
    assert [row.values["zone_name"] for row in loaded.zones.chosen_rows()] == ["Fquih Ben Salah"]
    assert "Fquih Ben Salah" in loaded.panel.card.text()
