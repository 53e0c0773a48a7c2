"""The ranked list, its filters, the chart and the class bar, in step with the selection on the map."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QShortcut

from ..core.names import normal_name
from ..core.parties import UNKNOWN_COLOUR
from ..layers.places import user_language
from ..layers.zone_rows import ZoneRow, ZoneRows
from .export import ListTask, as_text, asked_path, write_list
from .live_layer import LiveLayer
from .messages import note, tell
from .panel import ElectionPanel
from .summary import class_segments, coverage_line, totals_line
from .texts import tr, whole
from .zone_model import ZoneModel, ZoneProxy, zone_title

MOST_FLASHED = 200
# Stretches of the list that a selection on the map marks at most: more take longer than anybody looks at them.
_MOST_MARKED = 1_000
# Rows that are copied or saved while one waits.
_FEW = 1_000
# Features that are selected on the map in one go.
_PART = 20_000
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ZoneList(QObject):
    """Shows the zones of an analysis in the panel."""

    # The row of the one zone that is chosen, None where it is none or several.
    chosen = pyqtSignal(object)

    def __init__(self, iface: Any, panel: ElectionPanel, live: LiveLayer) -> None:
        super().__init__(panel)
        self.iface, self.panel, self.live = iface, panel, live
        self.model = ZoneModel(self)
        self.proxy = ZoneProxy(self)
        self.proxy.setSourceModel(self.model)
        panel.table.setModel(self.proxy)
        panel.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        self._syncing = False
        # The layer whose selection the list marks.
        self._heard: QgsVectorLayer | None = None
        # What parents are called, by the name that they are filtered by.
        self._parents: dict[str, str] = {}
        # What is still to be selected on the map.
        self._rest: list[int] = []
        self._task: ListTask | None = None
        self._connect()

    def _connect(self) -> None:
        panel = self.panel
        panel.search.textChanged.connect(self.proxy.set_search)
        panel.classes.activated.connect(lambda: self.filter_class(self.panel.classes.currentData() or ""))
        panel.parents.activated.connect(lambda: self.proxy.set_parent(self.panel.parents.currentData() or ""))
        panel.away_button.toggled.connect(self.proxy.set_away)
        panel.bar.clicked.connect(self.filter_class)
        panel.chart.chosen.connect(self.mark)
        panel.export_button.clicked.connect(self.export)
        panel.table.doubleClicked.connect(self._zoom)
        panel.table.customContextMenuRequested.connect(self._menu)
        panel.table.selectionModel().selectionChanged.connect(self._zone_chosen)
        self._shortcuts = [QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), panel.table, self.copy)]
        self._shortcuts += [
            QShortcut(QKeySequence(key), panel.table, lambda: self._zoom(panel.table.currentIndex())) for key in _KEYS
        ]
        for each in self._shortcuts:
            each.setContext(Qt.ShortcutContext.WidgetShortcut)
        # Sorting and filtering make the rows anew; what is selected on the map stays marked.
        self.proxy.modelReset.connect(self.map_selected)
        self.proxy.modelReset.connect(self._say_nothing_fits)

    def show(self, rows: ZoneRows, numbers: dict[str, Any], colour: str) -> None:
        """Show the zones of a new analysis, their totals and their classes."""
        panel = self.panel
        self._tell_chosen([])
        segments = class_segments(rows, colour, user_language())
        self.model.set_rows(rows, {each.code: each.colour for each in segments})
        panel.totals.setText(totals_line(rows, numbers))
        panel.coverage.setText(coverage_line(rows))
        away, _ = rows.unmapped("votes")
        panel.away_button.setVisible(bool(away))
        if not away:
            panel.away_button.setChecked(False)
        panel.bar.set_segments(segments)
        panel.chart.show_rows(rows, QColor(colour), numbers.get("PARTY_SHARE"))
        combo = panel.classes
        chosen = combo.currentData() or ""
        combo.clear()
        combo.addItem(tr("All Classes"), "")
        for each in segments:
            if each.count:
                combo.addItem(f"{each.label} ({whole(each.count)})", each.code)
        # Filter and search both stay, so that parties can be compared.
        self.filter_class(chosen if combo.findData(chosen) >= 0 else "")
        self._fill_parents(rows)
        panel.fit_columns()

    def clear(self) -> None:
        """Show no zones, and no figures of any."""
        self.show(ZoneRows.of([]), {}, UNKNOWN_COLOUR)
        self.panel.warnings.set_warnings([])

    def _fill_parents(self, rows: ZoneRows) -> None:
        """Offer the parents of the zones; the one chosen stays where it is there still."""
        combo = self.panel.parents
        found = rows.called("parent_name", "parent_name_ar" if user_language() == "ar" else "parent_name")
        if found != self._parents:
            self._parents = found
            chosen = combo.currentData() or ""
            combo.clear()
            combo.addItem(tr("All Parents"), "")
            for name, title in sorted(found.items(), key=lambda each: normal_name(each[1])):
                combo.addItem(title, name)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.setVisible(len(found) > 1)
        self.proxy.set_parent(combo.currentData() or "" if len(found) > 1 else "")

    def _say_nothing_fits(self) -> None:
        self.panel.nothing.setVisible(bool(self.model.rows) and not self.proxy.rowCount())

    def filter_class(self, code: str) -> None:
        """Show only the zones of a class; all for an empty code."""
        self.proxy.set_class(code)
        self.panel.bar.set_chosen(code)
        self.panel.classes.setCurrentIndex(max(self.panel.classes.findData(code), 0))

    def chosen_numbers(self) -> list[int]:
        """Return the numbers of the rows selected in the list."""
        shown, found = self.proxy.numbers(), []
        for stretch in self.panel.table.selectionModel().selection():
            found += shown[stretch.top() : stretch.bottom() + 1].tolist()
        return list(dict.fromkeys(found)) if len(found) < len(shown) else found

    def chosen_rows(self) -> list[ZoneRow]:
        """Return the zones selected in the list; of all zones of a large election that takes a while."""
        return [self.model.rows[number] for number in self.chosen_numbers()]

    def chosen_feature(self) -> int:
        """Return the feature of the one zone selected in the list; -1 for none, several, or one that is not known."""
        numbers = self.chosen_numbers()
        return int(self.model.rows.features[numbers[0]]) if len(numbers) == 1 else -1

    def _zone_chosen(self, *_: Any) -> None:
        """Say why the zone has its class, select the zones on the map and flash them."""
        numbers, layer, rows = self.chosen_numbers(), self.live.layer(), self.model.rows
        self._tell_chosen(numbers)
        if layer is None or self._syncing:
            return
        self._select_on_map(layer, rows.feature_ids(numbers))
        # Flashing thousands of zones takes longer than looking at them.
        if 0 < len(numbers) <= MOST_FLASHED:
            mapped = rows.feature_ids(numbers, drawn=True)
            if mapped:
                self.iface.mapCanvas().flashFeatureIds(layer, mapped)

    def _select_on_map(self, layer: QgsVectorLayer, ids: list[int]) -> None:
        """Select features, very many of them part by part."""
        self._rest = ids[_PART:]
        self._syncing = True
        layer.selectByIds(ids[:_PART])
        self._syncing = False
        if self._rest:
            QTimer.singleShot(0, self._select_more)

    def _select_more(self) -> None:
        layer, part, self._rest = self.live.layer(), self._rest[:_PART], self._rest[_PART:]
        if layer is None or not part:
            return
        self._syncing = True
        layer.selectByIds(part, QgsVectorLayer.SelectBehavior.AddToSelection)
        self._syncing = False
        QTimer.singleShot(0, self._select_more)

    def _tell_chosen(self, numbers: list[int]) -> None:
        row = self.model.rows[numbers[0]] if len(numbers) == 1 else None
        text = ""
        if row is not None:
            name = zone_title(row.values, user_language())
            label = " – ".join(html.escape(each) for each in (name, row.values["zone_label"]) if each)
            text = f"<b>{label}</b><br/>{html.escape(row.values['zone_reason'] or '')}"
        self.panel.card.setText(text)
        self.panel.card.setVisible(bool(text))
        self.chosen.emit(row)

    def hear(self, layer: QgsVectorLayer | None) -> bool:
        """Mark what is selected on a layer, None for none, and on no other; returns whether it is another."""
        before = self._heard
        if layer is before:
            return False
        if before is not None and not sip.isdeleted(before):
            before.selectionChanged.disconnect(self.map_selected)
        self._heard = layer
        if layer is not None:
            layer.selectionChanged.connect(self.map_selected)
        return True

    def map_selected(self, *_: Any) -> None:
        """Mark in the list what was selected on the map."""
        layer = self.live.layer()
        if self._syncing:
            return
        if layer is None:
            self._tell_chosen(self.chosen_numbers())
            return
        self._syncing = True
        chosen = set(layer.selectedFeatureIds())
        self._select(self.proxy.row_numbers(chosen) if chosen else [])
        self._syncing = False
        # Rows made anew lose their selection without a signal.
        self._tell_chosen(self.chosen_numbers())

    def selected_codes(self) -> list[str]:
        """Return the codes of the zones that are selected on the map; none where they are very many."""
        layer = self.live.layer()
        chosen = layer.selectedFeatureIds() if layer is not None else []
        return list(self.model.rows.titles(chosen, "zone_code").values()) if len(chosen) <= _MOST_MARKED else []

    def reselect(self, codes: list[str]) -> None:
        """Select zones again, on a map that has been made anew or filtered to another party."""
        layer, rows = self.live.layer(), self.model.rows
        wanted = set(codes)
        if layer is not None and wanted:
            numbers = [number for number, code in enumerate(rows.columns.get("zone_code", ())) if code in wanted]
            layer.selectByIds(rows.feature_ids(numbers))
        self.map_selected()

    def mark(self, numbers: list[int]) -> None:
        """Select rows by their numbers, in the list and on the map; those that a filter hides are left out."""
        wanted = set(numbers)
        self._select([place for place, number in enumerate(self.proxy.numbers().tolist()) if number in wanted])

    def _select(self, places: list[int]) -> None:
        """Select some lines of the list and no others, and come to the first."""
        marked, stretches = QItemSelection(), 0
        start = 0
        for at in range(1, len(places) + 1):
            if at < len(places) and places[at] == places[at - 1] + 1:
                continue
            marked.select(self.proxy.index(places[start], 0), self.proxy.index(places[at - 1], 0))
            start, stretches = at, stretches + 1
            if stretches == _MOST_MARKED:
                break
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.panel.table.selectionModel().select(marked, flags)
        if places:
            self.panel.table.scrollTo(self.proxy.index(places[0], 0))

    def choose_feature(self, feature: int) -> None:
        """Select the zone of a feature, on the map and in the list."""
        layer = self.live.layer()
        if layer is not None:
            layer.selectByIds([feature])

    def _zoom(self, index: QModelIndex) -> None:
        layer = self.live.layer()
        if layer is None or not index.isValid():
            return
        row = self.model.rows[self.proxy.mapToSource(index).row()]
        if row.mapped and row.feature >= 0:
            self.iface.mapCanvas().zoomToFeatureIds(layer, [row.feature])
            return
        text = tr("{zone} is not on the map: no polygon.").format(zone=zone_title(row.values, user_language()))
        note(self.iface.messageBar(), text)

    def _menu(self, place: QPoint) -> None:
        menu, table, layer = QMenu(self.panel.table), self.panel.table, self.live.layer()
        menu.setObjectName("mpElectionListMenu")
        menu.addAction(tr("Copy")).triggered.connect(lambda: self.copy())
        menu.addAction(tr("Zoom to Zone")).triggered.connect(lambda: self._zoom(table.currentIndex()))
        menu.addAction(tr("Show Card")).triggered.connect(lambda: self.panel.pages.setCurrentIndex(1))
        if layer is not None:
            menu.addAction(tr("Open Attribute Table")).triggered.connect(lambda: self.iface.showAttributeTable(layer))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(table.viewport().mapToGlobal(place))

    def shown_rows(self) -> list[ZoneRow]:
        """Return the zones of the list, filtered and in its order."""
        return self.proxy.rows()

    def _do(self, title: str, count: int, job: Any, then: Any) -> None:
        """Run a job on rows, here where they are few."""
        task = ListTask(title, job)

        def ended(made: Any) -> None:
            self._task = None
            then(made)

        def failed(error: str) -> None:
            self._task = None
            tell(self.iface.messageBar(), error)

        task.ended.connect(ended)
        task.failed.connect(failed)
        self._task = task
        task.start(at_once=count <= _FEW)

    def copy(self) -> None:
        """Copy the selected zones, or all of the list, as text for a spreadsheet."""
        rows, columns = self.model.rows, self.model.columns
        numbers = self.chosen_numbers() or self.proxy.numbers().tolist()
        self._do(
            tr("Copying"),
            len(numbers),
            lambda: as_text([rows[number] for number in numbers], columns),
            QgsApplication.clipboard().setText,
        )

    def export(self, *_: Any) -> None:
        """Save the list as CSV or as a workbook, where the user says."""
        path = asked_path(self.panel)
        if not path:
            return
        rows, numbers = self.model.rows, self.proxy.numbers().tolist()

        def write() -> str:
            try:
                write_list([rows[number] for number in numbers], path)
            except OSError as error:
                return tr("{path} cannot be written: {error}").format(path=path, error=error.strerror or error)
            return ""

        self._do(tr("Export List"), len(numbers), write, lambda problem: self._say_saved(path, problem))

    def _say_saved(self, path: str, problem: str) -> None:
        level = Qgis.MessageLevel.Critical if problem else Qgis.MessageLevel.Success
        text = problem or tr("Saved {path}").format(path=path)
        self.iface.messageBar().pushMessage(tr("Elections"), text, level)
