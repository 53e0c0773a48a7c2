"""What is to be matched: layers of the project or files, and the fields that say which zone is meant."""

from __future__ import annotations

import os
from typing import Any, Callable

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QInputDialog,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core import fields
from .matching_tables import PARTY_FIELDS
from .texts import tr
from .widgets import button, named, row_of

_TABLES = "*.csv *.tsv *.gpkg *.geojson *.json *.shp *.dbf *.xlsx *.ods"


def ask_file(parent: QWidget, title: str) -> str:
    """Ask for a file to open; empty where the user thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(
        parent, title, "", f"{tr('Tables and layers')} ({_TABLES});;{tr('All files')} (*)"
    )
    return path


def ask_table(parent: QWidget, title: str, names: list[str]) -> str:
    """Ask which table of a file is meant; empty where the user thinks better of it."""
    chosen, meant = QInputDialog.getItem(parent, title, tr("Table of the file"), names, 0, False)
    return chosen if meant else ""


def tables_of(path: str, *, spatial: bool) -> dict[str, str]:
    """Return the sources of the tables in a file by their names; with ``spatial`` only of those with geometry."""
    found = [each for each in QgsProviderRegistry.instance().querySublayers(path) if each.providerKey() == "ogr"]
    return {
        each.name(): each.uri() for each in found if not (spatial and each.wkbType() == QgsWkbTypes.Type.NoGeometry)
    }


class LayerChoice(QWidget):
    """A layer of the project, or a file: it is opened in the project, or where ``as_file`` only named."""

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self, name: str, label: str, tip: str, kinds: QgsMapLayerProxyModel.Filter, *, as_file: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._label, self._as_file = label, as_file
        self.ask: Callable[[QWidget, str], str] = ask_file
        self.ask_table: Callable[[QWidget, str, list[str]], str] = ask_table
        self._spatial = kinds == QgsMapLayerProxyModel.Filter.HasGeometry
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(kinds)
        self.combo.setAllowEmptyLayer(True)
        # A long name must not widen the window.
        self.combo.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(4)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setLayer(None)
        named(self.combo, f"{name}Layer", label, tip)
        self.file_button = QToolButton()
        self.file_button.setText("…")
        named(self.file_button, f"{name}File", tr("Choose a file"), tr("Choose a file"))
        self.setFocusProxy(self.combo)
        self.setLayout(row_of((self.combo, 1), (self.file_button, 0)))
        self.file_button.clicked.connect(self._choose_file)
        self.combo.currentIndexChanged.connect(lambda *_: self.changed.emit())

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer chosen."""
        return self.combo.currentLayer()

    def path(self) -> str:
        """Return the file chosen, that of a text table of the project too; empty where there is none."""
        layer = self.layer()
        if layer is None:
            return self.combo.currentText() if self.combo.currentText() in self.combo.additionalItems() else ""
        path = layer.source().split("|")[0]
        return path if layer.providerType() == "ogr" and path.lower().endswith(".csv") else ""

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        self.combo.setLayer(layer)

    def set_path(self, path: str) -> None:
        """Choose a file by its name."""
        items = self.combo.additionalItems()
        if path not in items:
            self.combo.setAdditionalItems([*items, path])
        self.combo.setCurrentIndex(self.combo.findText(path))

    def _choose_file(self) -> None:
        path = self.ask(self, self._label)
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Take a file; where it has several tables, the one that the user says."""
        if self._as_file and path.lower().endswith(".csv"):
            self.set_path(path)
            return
        tables = tables_of(path, spatial=self._spatial)
        table = next(iter(tables), "")
        if len(tables) > 1:
            table = self.ask_table(self, self._label, list(tables))
            if not table:
                return
        name = table if len(tables) > 1 else os.path.splitext(os.path.basename(path))[0]
        layer = QgsVectorLayer(tables.get(table, path), name, "ogr")
        if not layer.isValid():
            self.failed.emit(tr("{path} cannot be opened as a table or layer.").format(path=path))
            return
        self.combo.setLayer(QgsProject.instance().addMapLayer(layer))


class FieldChoice(QgsFieldComboBox):
    """A field of the layer chosen beside it; optional."""

    def __init__(self, name: str, label: str, tip: str) -> None:
        super().__init__()
        self.setAllowEmptyFieldName(True)
        self.setSizeAdjustPolicy(QgsFieldComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, name, label, tip)


def _file_choice(name: str, label: str, tip: str, kinds: str, *, save: bool) -> QgsFileWidget:
    made = QgsFileWidget()
    made.setStorageMode(QgsFileWidget.StorageMode.SaveFile if save else QgsFileWidget.StorageMode.GetFile)
    made.setFilter(kinds)
    made.setDialogTitle(label)
    named(made, name, label, tip)
    made.lineEdit().setAccessibleName(label)
    made.lineEdit().setPlaceholderText(tip)
    return made


class ZoneSources(QWidget):
    """Zones, results, the decisions so far, and where the election layer goes."""

    FIELDS = (("CODE", fields.ZONE_CODE), ("NAME", fields.ZONE_NAME), ("PARENT", fields.PARENT_NAME))

    def __init__(self) -> None:
        super().__init__()
        kind = QgsMapLayerProxyModel.Filter
        self.zones = LayerChoice(
            "mpMatchZones", tr("Zones"), tr("Boundary layer with one zone a feature"), kind.HasGeometry
        )
        self.results = LayerChoice(
            "mpMatchResults", tr("Results"), tr("Results table with one row a zone"), kind.VectorLayer
        )
        tip = tr("Table of decisions so far; optional")
        self.aliases = LayerChoice("mpMatchAliases", tr("Decisions"), tip, kind.VectorLayer, as_file=True)
        self.output = _file_choice(
            "mpMatchOutput", tr("Election Layer"), tr("Temporary layer"), tr("GeoPackage") + " (*.gpkg)", save=True
        )
        self.find_button = button("mpMatchFind", tr("Find Matches"), tr("Join, and list what is open and what is free"))
        labels = {"CODE": tr("Code"), "NAME": tr("Name"), "PARENT": tr("Parent")}
        self.fields: dict[str, FieldChoice] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for line, (side, title, choice) in enumerate(
            (("ZONE", tr("Zones"), self.zones), ("RESULT", tr("Results"), self.results)), start=1
        ):
            grid.addWidget(QLabel(title), line, 0)
            grid.addWidget(choice, line, 1)
            for column, (key, usual) in enumerate(self.FIELDS, start=2):
                tip = tr("Optional: {field} where it is not chosen").format(field=usual)
                field = FieldChoice(f"mpMatch{side}_{key}", f"{title}: {labels[key]}", tip)
                choice.combo.layerChanged.connect(field.setLayer)
                field.setLayer(choice.layer())
                self.fields[f"{side}_{key}"] = field
                grid.addWidget(field, line, column)
        for column, key in enumerate(labels, start=2):
            grid.addWidget(QLabel(labels[key]), 0, column)
        grid.addWidget(QLabel(tr("Decisions")), 3, 0)
        grid.addWidget(self.aliases, 3, 1)
        grid.addWidget(QLabel(tr("Output")), 3, 2)
        grid.addWidget(self.output, 3, 3)
        grid.addWidget(self.find_button, 3, 4)
        grid.setColumnStretch(1, 3)
        for column in (2, 3, 4):
            grid.setColumnStretch(column, 2)

    def guess(self) -> None:
        """Choose layers that look right, where nothing is chosen."""
        layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsVectorLayer)]
        usual = {fields.ZONE_CODE, fields.ZONE_NAME}
        named = {each: fields.frozen_names(each.fields().names()) for each in layers}
        for choice, spatial, votes in ((self.zones, True, False), (self.results, False, True)):
            found = [
                each
                for each in layers
                if each.isSpatial() is spatial and bool(fields.party_codes(named[each])) is votes
            ]
            if choice.layer() is None and found:
                # Those with the fields of the election layer before others.
                choice.set_layer(min(found, key=lambda each: (usual.isdisjoint(named[each]), each.name().casefold())))

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of `joinresults`; layers as copies, since the user may remove those of the project."""
        given: dict[str, Any] = {
            name: field.currentField() for name, field in self.fields.items() if field.currentField()
        }
        for name, choice in (("ZONES", self.zones), ("RESULTS", self.results), ("ALIASES", self.aliases)):
            layer = choice.layer()
            if choice is self.aliases and choice.path():
                given[name] = choice.path()
            elif layer is not None:
                copy = layer.clone()
                # The copy of a layer in memory has no filter.
                copy.setSubsetString(layer.subsetString())
                given[name] = copy
        return given


class PartySources(QWidget):
    """The lists of a reading, the registry of parties, and the decisions so far."""

    def __init__(self) -> None:
        super().__init__()
        kind = QgsMapLayerProxyModel.Filter
        tip = tr("Table of the lists that “Read published results” has written")
        self.lists = LayerChoice("mpMatchLists", tr("Lists"), tip, kind.VectorLayer)
        self.registry = _file_choice(
            "mpMatchRegistry",
            tr("Registry"),
            tr("That of Morocco"),
            tr("Party registries") + " (*.json *.csv *.tsv *.txt)",
            save=False,
        )
        tip = tr("Table of decisions so far; optional")
        self.aliases = LayerChoice("mpMatchPartyAliases", tr("Decisions"), tip, kind.VectorLayer, as_file=True)
        self.find_button = button("mpMatchShowLists", tr("Show Lists"), tr("List what has no party"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, (title, widget) in enumerate(
            ((tr("Lists"), self.lists), (tr("Registry"), self.registry), (tr("Decisions"), self.aliases))
        ):
            grid.addWidget(QLabel(title), at // 2, at % 2 * 2)
            grid.addWidget(widget, at // 2, at % 2 * 2 + 1)
        grid.addWidget(self.find_button, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def guess(self) -> None:
        """Choose a table of lists, where nothing is chosen."""
        layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsVectorLayer)]
        found = [each for each in layers if set(PARTY_FIELDS) <= set(each.fields().names())]
        if self.lists.layer() is None and found:
            self.lists.set_layer(min(found, key=lambda each: each.name().casefold()))


def folding(title: str, sources: QWidget) -> QWidget:
    """Return sources in a box that folds, to leave the room to the lists."""
    box = QgsCollapsibleGroupBox(title)
    box.setSaveCollapsedState(False)
    column = QVBoxLayout(box)
    column.addWidget(sources)
    return box
