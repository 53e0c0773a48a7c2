"""The ranked list of zones: a table of plain rows, sorted with missing values last, searched in both scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QPixmap

from ..core.names import normal_name
from ..layers.places import user_language
from ..layers.zone_rows import ZoneRow, ZoneRows
from .measure_help import sentence_of
from .texts import MISSING, percent, points, signed, tr, whole

FIELDS = (
    "zone_code",
    "zone_name",
    "zone_name_ar",
    "parent_name",
    "parent_name_ar",
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
    "margin",
    "registered",
    "voters",
    "invalid",
    "parent_code",
    "party",
)


# What views ask cells for and get an answer; they ask for twice as many.
_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.UserRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
)


@dataclass(frozen=True)
class Column:
    """A column of the list: header, value to sort by, text to show."""

    header: str
    field: str
    show: Callable[[dict[str, Any]], str]
    number: bool = True


def zone_title(values: Mapping[str, Any], language: str = "") -> str:
    """Return what to call a zone: its name, the Arabic one for Arabic readers, else its code."""
    names = ["zone_name", "zone_name_ar", "zone_code"]
    if language == "ar":
        names.sort(key=lambda name: name != "zone_name_ar")
    return next((values[name] for name in names if values[name]), MISSING)


def parent_title(values: Mapping[str, Any], language: str = "") -> str:
    """Return what to call the parent of a zone: its name, the Arabic one for Arabic readers, else its code."""
    names = ["parent_name", "parent_name_ar", "parent_code"]
    if language == "ar":
        names.sort(key=lambda name: name != "parent_name_ar")
    return next((values[name] for name in names if values.get(name)), "")


def columns() -> list[Column]:
    """Return the columns, in the user's language."""
    language = user_language()
    return [
        Column(tr("Zone"), "zone_name", lambda row: zone_title(row, language), False),
        Column(tr("Class"), "zone_label", lambda row: row["zone_label"] or MISSING, False),
        Column(tr("Share"), "share", lambda row: percent(row["share"], 1)),
        Column(tr("Gap"), "gap", lambda row: points(row["gap"])),
        Column(tr("Excess"), "excess_votes", lambda row: signed(row["excess_votes"])),
        Column(tr("Votes"), "votes", lambda row: whole(row["votes"])),
        Column(tr("Place"), "rank", lambda row: whole(row["rank"])),
    ]


class ZoneModel(QAbstractTableModel):
    """Zones as a table; the values to sort by are in the user role."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self.rows = ZoneRows.of([])
        self._swatches: dict[str, QPixmap] = {}

    def set_rows(self, rows: Iterable[ZoneRow], colours: dict[str, QColor] | None = None) -> None:
        """Show other zones, with the colour of each class before the name."""
        rows = rows if isinstance(rows, ZoneRows) else ZoneRows.of(rows)
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
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].header
        return sentence_of(self.columns[section].field) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.cell(index.row(), index.column(), role) if index.isValid() and role in _ROLES else None

    def widest(self, column: Column) -> list[str]:
        """Return texts of a column of which one is the widest, or nearly."""
        if column.number:
            return [column.show(self.rows[at].values) for at in self.rows.extremes(column.field)]
        return [str(text) for text in self.rows.groups(column.field)[0] if text is not None]

    def cell(self, number: int, place: int, role: int) -> Any:
        """Return what a cell has for a role."""
        row, column = self.rows[number], self.columns[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.show(row.values)
        if role == Qt.ItemDataRole.UserRole:
            return row.values[column.field]
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [zone_title(row.values, user_language()), row.values["zone_label"], row.values["zone_reason"]]
            lines.append(None if row.mapped else tr("Not on the map"))
            return "\n".join(line for line in lines if line)
        if role == Qt.ItemDataRole.DecorationRole and place == 0:
            return self._swatches.get(row.values["zone_class"])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.header} {column.show(row.values)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            # Absolute: digits stand under digits in a mirrored window too.
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return None


class ZoneProxy(QAbstractTableModel):
    """Sorts with missing values last in either direction, and filters by text, class and parent.

    Order and filter are arrays of row numbers made in one go: QSortFilterProxyModel would ask Python for every
    comparison, which takes 13 s on 100,000 zones, and any QAbstractProxyModel for every cell that is selected.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._of: dict[str, str] = {}
        self._away = False
        self._column, self._descending = 0, False
        self._sorted = self._shown = ZoneRows.of([]).sorted("zone_name", False)
        self._places: dict[int, int] | None = None
        self._model: ZoneModel | None = None

    def sourceModel(self) -> Any:
        """Return the model that is sorted and filtered."""
        return self._model

    def setSourceModel(self, model: ZoneModel) -> None:
        """Sort and filter a model."""
        self._model = model
        model.modelReset.connect(self._sort)
        self._sort()

    def set_search(self, text: str) -> None:
        """Keep the zones that have all words of a text, whatever its accents or Arabic letter forms."""
        folded = text.casefold().split()
        normal = normal_name(text).split()
        words = normal if len(normal) >= len(folded) else folded
        # Letters that are added leave a part of what is shown.
        more = bool(self._words) and " ".join(words).startswith(" ".join(self._words))
        self._words = words
        self._filter(self._shown if more else self._sorted)

    def set_class(self, code: str) -> None:
        """Keep the zones of a class; all of them for an empty code."""
        self._keep("zone_class", code)

    def set_parent(self, name: str) -> None:
        """Keep the zones of a parent; all of them for an empty name."""
        self._keep("parent_name", name)

    def set_away(self, away: bool) -> None:
        """Keep only the zones that are not on the map, or all of them."""
        if away != self._away:
            self._away = away
            self._filter(self._sorted)

    def _keep(self, column: str, value: str) -> None:
        others = {name: each for name, each in self._of.items() if name != column}
        of = {**others, column: value} if value else others
        if of != self._of:
            self._of = of
            self._filter(self._sorted)

    def numbers(self) -> Any:
        """Return the numbers of the rows shown, in their order."""
        return self._shown

    def rows(self) -> list[ZoneRow]:
        """Return the zones shown, in their order."""
        rows = self.sourceModel().rows
        return [rows[number] for number in self._shown.tolist()]

    def row_numbers(self, features: set[int]) -> list[int]:
        """Return where the zones of some features are shown."""
        wanted = self.sourceModel().rows.features[self._shown].tolist()
        return [number for number, feature in enumerate(wanted) if feature in features]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._sort()

    def _sort(self) -> None:
        column = self.sourceModel().columns[max(self._column, 0)]
        self._sorted = self.sourceModel().rows.sorted(column.field, self._descending)
        self._filter(self._sorted)

    def _filter(self, rows: Any) -> None:
        self.beginResetModel()
        self._shown = self.sourceModel().rows.kept(rows, self._words, self._of, away=self._away)
        self._places = None
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._model is None else len(self._model.columns)

    def parent(self, index: QModelIndex | None = None) -> Any:
        return super().parent() if index is None else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.sourceModel().headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid() or self._model is None:
            return None
        return self._model.cell(int(self._shown[index.row()]), index.column(), role)

    def mapToSource(self, index: QModelIndex) -> QModelIndex:
        """Return the index that the model has for one of the list."""
        if not index.isValid() or index.row() >= len(self._shown):
            return QModelIndex()
        return self.sourceModel().index(int(self._shown[index.row()]), index.column())

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:
        """Return the index that the list has for one of the model; none where a filter hides it."""
        if not index.isValid():
            return QModelIndex()
        if self._places is None:
            self._places = {number: place for place, number in enumerate(self._shown.tolist())}
        place = self._places.get(index.row())
        return QModelIndex() if place is None else self.index(place, index.column())
