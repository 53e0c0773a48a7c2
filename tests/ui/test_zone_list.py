"""The ranked list as it is read: widths, the zone's card, the filters."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import Qt

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


def test_a_column_that_was_hidden_has_room_for_its_header(loaded: ElectionDock) -> None:
    table = loaded.panel.table
    loaded.resize(320, 700)
    loaded.show()
    loaded.panel.fit_columns()
    hidden = [column for column in range(1, 5) if table.isColumnHidden(column)]
    assert hidden
    loaded.panel.fit_columns()
    loaded.resize(900, 700)
    header, model = table.horizontalHeader(), table.model()
    for column in range(1, 5):
        title = model.headerData(column, Qt.Orientation.Horizontal)
        assert header.sectionSize(column) > header.fontMetrics().horizontalAdvance(title) > 0, column
    # There is room for the arrow of the column that the list is sorted by, and for it only.
    before = [header.sectionSize(column) for column in range(1, 5)]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    found = [header.sectionSize(column) - width for column, width in zip(range(1, 5), before)]
    assert found[1] > 0 and found[3] == -found[1] and found[0] == found[2] == 0


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


def test_a_search_without_a_hit_says_so(loaded: ElectionDock) -> None:
    assert loaded.panel.nothing.isHidden()
    loaded.panel.search.setText("atlantis")
    assert not loaded.panel.nothing.isHidden()
    loaded.panel.search.setText("")
    assert loaded.panel.nothing.isHidden()


def test_another_party_keeps_the_class_and_the_search(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.panel.search.setText("a")
    loaded.zones.filter_class("weak")
    loaded.panel.parties.setCurrentIndex(loaded.panel.parties.findData("PI"))
    with qtbot.waitSignal(loaded.zones.model.modelReset, timeout=30_000):
        loaded.analyse()
    assert loaded.panel.classes.currentData() == "weak"
    rows = loaded.zones.shown_rows()
    assert rows and {row.values["zone_class"] for row in rows} == {"weak"}
    assert all("a" in row.search for row in rows)


def test_notes_about_zones_without_polygon_replace_each_other(loaded: ElectionDock, desktop: Any) -> None:
    away = [number for number, row in enumerate(loaded.zones.shown_rows()) if not row.mapped]
    for number in away[:3]:
        loaded.panel.table.doubleClicked.emit(loaded.zones.proxy.index(number, 0))
    assert len(desktop.seen) == 3
    assert [item.text() for item in desktop.bar.items()] == [desktop.seen[-1][1]]
