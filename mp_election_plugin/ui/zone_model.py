"""The ranked list of zones: a table of plain rows, sorted with missing values last, searched in both scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QAbstractProxyModel, QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap

from ..core.names import normal_name
from ..layers.compat import from_qgis
from ..layers.places import user_language
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
    """One zone: its feature, whether it is on the map, its values by field, the texts it is searched and sorted by."""

    feature: int
    mapped: bool
    values: dict[str, Any]
    search: str
    order: str


@dataclass(frozen=True)
class Column:
    """A column of the list: header, value to sort by, text to show."""

    header: str
    field: str
    show: Callable[[dict[str, Any]], str]
    number: bool = True


def zone_title(values: dict[str, Any], language: str = "") -> str:
    """Return what to call a zone: its name, the Arabic one for Arabic readers, else its code."""
    names = ["zone_name", "zone_name_ar", "zone_code"]
    if language == "ar":
        names.sort(key=lambda name: name != "zone_name_ar")
    return next((values[name] for name in names if values[name]), MISSING)


def columns() -> list[Column]:
    """Return the columns, in the user's language."""
    language = user_language()
    return [
        Column(tr("Zone"), "zone_name", lambda row: zone_title(row, language), False),
        Column(tr("Class"), "zone_label", lambda row: row["zone_label"] or MISSING, False),
        Column(tr("Share"), "share", lambda row: percent(row["share"], 1)),
        Column(tr("Gap"), "gap", lambda row: points(row["gap"])),
        Column(tr("Excess"), "excess_votes", lambda row: signed(row["excess_votes"])),
    ]


class ZoneLoader(QgsTask):
    """Reads the zones of a layer in the background."""

    loaded = pyqtSignal(list)
    failed = pyqtSignal(str)

    def __init__(self, layer: QgsVectorLayer) -> None:
        # Not for the user to cancel: the map would stand beside the list of another analysis.
        super().__init__(tr("Reading zones"), QgsTask.Flag.CancelWithoutPrompt)
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
                found = feature.attributes()
                values = {name: from_qgis(found[index]) if index >= 0 else None for name, index in self._found}
                words = [values[name] for name in ("zone_code", "zone_name", "zone_name_ar", "parent_name")]
                search = " ".join(f"{word} {normal_name(word)}" for word in words if isinstance(word, str)).casefold()
                order = normal_name(str(zone_title(values)))
                self._rows.append(ZoneRow(feature.id(), feature.hasGeometry(), values, search, order))
        except Exception as error:
            self.error = str(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Hand the rows over in the main thread."""
        if result:
            self.loaded.emit(self._rows)
        elif self.error:
            self.failed.emit(self.error)


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
            lines = [zone_title(row.values, user_language()), row.values["zone_label"], row.values["zone_reason"]]
            lines.append(None if row.mapped else tr("Not on the map"))
            return "\n".join(line for line in lines if line)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._swatches.get(row.values["zone_class"])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.header} {column.show(row.values)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            # Absolute: digits stand under digits in a mirrored window too.
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return None


class ZoneProxy(QAbstractProxyModel):
    """Sorts with missing values last in either direction, and filters by text and class.

    Order and filter are lists of row numbers made in one go: QSortFilterProxyModel would ask Python for every
    comparison, which takes 13 s on 100,000 zones where this takes a tenth of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._class = ""
        self._column, self._descending = 0, False
        self._sorted: list[int] = []
        self._shown: list[int] = []

    def setSourceModel(self, model: ZoneModel) -> None:
        super().setSourceModel(model)
        model.modelReset.connect(self._sort)
        self._sort()

    def set_search(self, text: str) -> None:
        """Keep the zones that have all words of a text, whatever its accents or Arabic letter forms."""
        folded = text.casefold().split()
        normal = normal_name(text).split()
        self._words = normal if len(normal) >= len(folded) else folded
        self._filter()

    def set_class(self, code: str) -> None:
        """Keep the zones of a class; all of them for an empty code."""
        self._class = code
        self._filter()

    def rows(self) -> list[ZoneRow]:
        """Return the zones shown, in their order."""
        rows = self.sourceModel().rows
        return [rows[number] for number in self._shown]

    def row_numbers(self, features: set[int]) -> list[int]:
        """Return where the zones of some features are shown."""
        return [number for number, row in enumerate(self.rows()) if row.feature in features]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._sort()

    def _sort(self) -> None:
        column = self.sourceModel().columns[max(self._column, 0)]
        rows, name = self.sourceModel().rows, column.field
        values = [row.order if name == "zone_name" else row.values[name] for row in rows]
        if not column.number and name != "zone_name":
            values = [None if value is None else normal_name(value) for value in values]
        known = [number for number, value in enumerate(values) if value is not None]
        known.sort(key=values.__getitem__, reverse=self._descending)
        self._sorted = known + [number for number, value in enumerate(values) if value is None]
        self._filter()

    def _filter(self) -> None:
        rows, chosen, words = self.sourceModel().rows, self._class, self._words
        self.beginResetModel()
        shown = self._sorted
        if chosen:
            shown = [number for number in shown if rows[number].values["zone_class"] == chosen]
        for word in words:
            shown = [number for number in shown if word in rows[number].search]
        self._shown = list(shown)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self.sourceModel() is None else self.sourceModel().columnCount()

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        return self.createIndex(row, column) if self.hasIndex(row, column, parent) else QModelIndex()

    def parent(self, index: QModelIndex | None = None) -> Any:
        return super().parent() if index is None else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.sourceModel().headerData(section, orientation, role)

    def mapToSource(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.row() >= len(self._shown):
            return QModelIndex()
        return self.sourceModel().index(self._shown[index.row()], index.column())

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.row() not in self._shown:
            return QModelIndex()
        return self.index(self._shown.index(index.row()), index.column())
