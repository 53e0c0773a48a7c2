"""The ranked list of zones: a table of plain rows, sorted with missing values last, searched in both scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap

from ..core.names import normal_name
from ..layers.compat import from_qgis
from .texts import MISSING, percent, points, signed, tr

FIELDS = (
    "zone_code",
    "zone_name",
    "zone_name_ar",
    "parent_name",
    "zone_class",
    "zone_label",
    "zone_reason",
    "votes",
    "share",
    "rank",
    "places",
    "gap",
    "excess_votes",
    "valid",
)


@dataclass(frozen=True)
class ZoneRow:
    """One zone: its feature, whether it is on the map, its values by field, and the text it is searched by."""

    feature: int
    mapped: bool
    values: dict[str, Any]
    search: str


@dataclass(frozen=True)
class Column:
    """A column of the list: header, value to sort by, text to show."""

    header: str
    field: str
    show: Callable[[dict[str, Any]], str]
    number: bool = True


def columns() -> list[Column]:
    """Return the columns, in the user's language."""
    return [
        Column(tr("Zone"), "zone_name", lambda row: row["zone_name"] or row["zone_code"] or MISSING, False),
        Column(tr("Class"), "zone_label", lambda row: row["zone_label"] or MISSING, False),
        Column(tr("Share"), "share", lambda row: percent(row["share"], 1)),
        Column(tr("Gap"), "gap", lambda row: points(row["gap"])),
        Column(tr("Excess"), "excess_votes", lambda row: signed(row["excess_votes"])),
    ]


class ZoneLoader(QgsTask):
    """Reads the zones of a layer in the background."""

    loaded = pyqtSignal(list)

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(tr("Reading zones"), QgsTask.Flag.CanCancel)
        self._source = QgsVectorLayerFeatureSource(layer)
        self._found = [(name, layer.fields().lookupField(name)) for name in FIELDS]
        self._rows: list[ZoneRow] = []
        self.error = ""

    def run(self) -> bool:
        """Read all rows; never raises, since QGIS would not survive it."""
        try:
            request = QgsFeatureRequest().setSubsetOfAttributes([index for _, index in self._found if index >= 0])
            for feature in self._source.getFeatures(request):
                if self.isCanceled():
                    return False
                values = {
                    name: from_qgis(feature.attribute(index)) if index >= 0 else None for name, index in self._found
                }
                words = [values[name] for name in ("zone_code", "zone_name", "zone_name_ar", "parent_name")]
                search = " ".join(f"{word} {normal_name(word)}" for word in words if isinstance(word, str)).casefold()
                self._rows.append(ZoneRow(feature.id(), feature.hasGeometry(), values, search))
        except Exception as error:
            self.error = str(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Hand the rows over in the main thread."""
        if result:
            self.loaded.emit(self._rows)


class ZoneModel(QAbstractTableModel):
    """Zones as a table; the values to sort by are in the user role."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self.rows: list[ZoneRow] = []
        self._swatches: dict[str, QPixmap] = {}

    def set_rows(self, rows: list[ZoneRow], colours: dict[str, QColor] | None = None) -> None:
        """Show other zones, with the colour of each class before the name."""
        self._swatches = {}
        for code, colour in (colours or {}).items():
            self._swatches[code] = QPixmap(12, 12)
            self._swatches[code].fill(colour)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].header
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.show(row.values)
        if role == Qt.ItemDataRole.UserRole:
            return row.values[column.field]
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [row.values["zone_name"], row.values["zone_label"], row.values["zone_reason"]]
            lines.append(None if row.mapped else tr("Not on the map"))
            return "\n".join(line for line in lines if line)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._swatches.get(row.values["zone_class"])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.header} {column.show(row.values)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class ZoneProxy(QSortFilterProxyModel):
    """Sorts with missing values last in either direction, and filters by text and class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._class = ""

    def set_search(self, text: str) -> None:
        """Keep the zones that have all words of a text, whatever its accents or Arabic letter forms."""
        folded = text.casefold().split()
        normal = normal_name(text).split()
        self._words = normal if len(normal) >= len(folded) else folded
        self.invalidateFilter()

    def set_class(self, code: str) -> None:
        """Keep the zones of a class; all of them for an empty code."""
        self._class = code
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        zone = self.sourceModel().rows[row]
        if self._class and zone.values["zone_class"] != self._class:
            return False
        return all(word in zone.search for word in self._words)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        model = self.sourceModel()
        field = model.columns[left.column()].field
        one, other = model.rows[left.row()].values[field], model.rows[right.row()].values[field]
        if one is None or other is None:
            # Missing goes last, so it counts as least when sorting downwards and as greatest otherwise.
            descending = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return (one is None and other is not None) if descending else (one is not None and other is None)
        if isinstance(one, str):
            return normal_name(one) < normal_name(str(other))
        return bool(one < other)
