"""The ranked list, its filters, the zone's card and the class bar, in step with the selection on the map."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog, QShortcut

from ..layers.places import user_language
from .export import as_text, write_csv
from .live_layer import LiveLayer
from .messages import note
from .panel import ElectionPanel
from .summary import class_segments, coverage_line, totals_line
from .texts import tr, whole
from .zone_model import ZoneModel, ZoneProxy, zone_title

MOST_FLASHED = 200


class ZoneList(QObject):
    """Shows the zones of an analysis in the panel."""

    def __init__(self, iface: Any, panel: ElectionPanel, live: LiveLayer) -> None:
        super().__init__(panel)
        self.iface, self.panel, self.live = iface, panel, live
        self.model = ZoneModel(self)
        self.proxy = ZoneProxy(self)
        self.proxy.setSourceModel(self.model)
        panel.table.setModel(self.proxy)
        panel.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        self._syncing = False
        self._connect()

    def _connect(self) -> None:
        panel = self.panel
        panel.search.textChanged.connect(self.proxy.set_search)
        panel.classes.activated.connect(lambda: self.filter_class(self.panel.classes.currentData() or ""))
        panel.bar.clicked.connect(self.filter_class)
        panel.export_button.clicked.connect(self.export)
        panel.table.doubleClicked.connect(self._zoom)
        panel.table.selectionModel().selectionChanged.connect(self._zone_chosen)
        self._copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), panel.table, self.copy)
        self._copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._enter = QShortcut(
            QKeySequence(Qt.Key.Key_Return), panel.table, lambda: self._zoom(panel.table.currentIndex())
        )
        self._enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        # Sorting and filtering make the rows anew; what is selected on the map stays marked.
        self.proxy.modelReset.connect(self.map_selected)
        self.proxy.modelReset.connect(self._say_nothing_fits)

    def show(self, rows: list[Any], numbers: dict[str, Any], colour: str) -> None:
        """Show the zones of a new analysis, their totals and their classes."""
        self.panel.card.setText("")
        segments = class_segments(rows, colour, user_language())
        self.model.set_rows(rows, {each.code: each.colour for each in segments})
        self.panel.totals.setText(totals_line(rows, numbers))
        self.panel.coverage.setText(coverage_line(rows))
        self.panel.bar.set_segments(segments)
        combo = self.panel.classes
        chosen = combo.currentData() or ""
        combo.clear()
        combo.addItem(tr("All Classes"), "")
        for each in segments:
            if each.count:
                combo.addItem(f"{each.label} ({whole(each.count)})", each.code)
        # Filter and search both stay, so that parties can be compared.
        self.filter_class(chosen if combo.findData(chosen) >= 0 else "")
        self.panel.fit_columns()

    def _say_nothing_fits(self) -> None:
        self.panel.nothing.setVisible(bool(self.model.rows) and not self.shown_rows())

    def filter_class(self, code: str) -> None:
        """Show only the zones of a class; all for an empty code."""
        self.proxy.set_class(code)
        self.panel.bar.set_chosen(code)
        self.panel.classes.setCurrentIndex(max(self.panel.classes.findData(code), 0))

    def _row(self, index: QModelIndex) -> Any:
        return self.model.rows[self.proxy.mapToSource(index).row()]

    def chosen_rows(self) -> list[Any]:
        """Return the zones selected in the list."""
        return [self._row(index) for index in self.panel.table.selectionModel().selectedRows()]

    def _zone_chosen(self, *_: Any) -> None:
        """Say why the zone has its class, select the zones on the map and flash them."""
        rows = self.chosen_rows()
        self._show_card(rows)
        layer = self.live.layer()
        if layer is None or self._syncing:
            return
        self._syncing = True
        layer.selectByIds([row.feature for row in rows])
        self._syncing = False
        mapped = [row.feature for row in rows if row.mapped]
        # Flashing thousands of zones takes longer than looking at them.
        if 0 < len(mapped) <= MOST_FLASHED:
            self.iface.mapCanvas().flashFeatureIds(layer, mapped)

    def _show_card(self, rows: list[Any]) -> None:
        if len(rows) != 1:
            self.panel.card.setText("")
            return
        name = zone_title(rows[0].values, user_language())
        label = " – ".join(html.escape(each) for each in (name, rows[0].values["zone_label"]) if each)
        self.panel.card.setText(f"<b>{label}</b><br/>{html.escape(rows[0].values['zone_reason'] or '')}")

    def map_selected(self, *_: Any) -> None:
        """Mark in the list what was selected on the map."""
        layer = self.live.layer()
        if self._syncing:
            return
        if layer is None:
            self._show_card(self.chosen_rows())
            return
        self._syncing = True
        chosen = set(layer.selectedFeatureIds())
        numbers = self.proxy.row_numbers(chosen) if chosen else []
        marked = QItemSelection()
        for number in numbers:
            index = self.proxy.index(number, 0)
            marked.select(index, index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.panel.table.selectionModel().select(marked, flags)
        if numbers:
            self.panel.table.scrollTo(self.proxy.index(numbers[0], 0))
        self._syncing = False
        # Rows made anew lose their selection without a signal.
        self._show_card(self.chosen_rows())

    def _zoom(self, index: QModelIndex) -> None:
        layer = self.live.layer()
        if layer is None or not index.isValid():
            return
        row = self._row(index)
        if row.mapped:
            self.iface.mapCanvas().zoomToFeatureIds(layer, [row.feature])
            return
        text = tr("{zone} is not on the map: no polygon.").format(zone=zone_title(row.values, user_language()))
        note(self.iface.messageBar(), text)

    def shown_rows(self) -> list[Any]:
        """Return the zones of the list, filtered and in its order."""
        return self.proxy.rows()

    def copy(self) -> None:
        """Copy the selected zones, or all of the list, as text for a spreadsheet."""
        rows = self.chosen_rows() or self.shown_rows()
        QgsApplication.clipboard().setText(as_text(rows, self.model.columns))

    def export(self, *_: Any) -> None:
        """Save the list as CSV, where the user says."""
        path, _ = QFileDialog.getSaveFileName(self.panel, tr("Export List"), "", tr("CSV files") + " (*.csv)")
        if not path:
            return
        path = path if path.lower().endswith(".csv") else path + ".csv"
        try:
            write_csv(self.shown_rows(), path)
        except OSError as error:
            text = tr("{path} cannot be written: {error}").format(path=path, error=error)
            self.iface.messageBar().pushMessage(tr("Elections"), text, Qgis.MessageLevel.Critical)
            return
        text = tr("Saved {path}").format(path=path)
        self.iface.messageBar().pushMessage(tr("Elections"), text, Qgis.MessageLevel.Success)
