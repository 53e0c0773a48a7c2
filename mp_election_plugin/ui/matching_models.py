"""Open rows and free targets as tables: what is decided, what is close, what cannot stand."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette, QPixmap

from ..core.names import normal_name
from .decisions import ALIKE, Decisions, Target
from .texts import MISSING, percent, tr, whole

_NO_INDEX = QModelIndex()
_NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def warning_brush() -> QBrush:
    """Return a red that can be read on the background of lists, light or dark."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128
    return QBrush(QColor("#ff8a80" if dark else "#b00020"))


def _search_text(*texts: str | None) -> str:
    return " ".join(f"{text} {normal_name(text)}" for text in texts if text).casefold()


class MatchModel(QAbstractTableModel):
    """A table of texts; the values to sort by are in the user role, what is decided is in the column `DECIDED`."""

    DECIDED = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.decisions = Decisions()
        self.targets: list[Target] = []
        self.clashes: dict[int, str] = {}
        self.headers: list[str] = []
        self.search: list[str] = []

    def columnCount(self, parent: QModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers[section]
        return None

    def cells(self, row: int) -> list[Any]:
        """Return the values of a row; numbers as numbers."""
        raise NotImplementedError

    def never_blank(self, column: int) -> bool:
        """Return whether a column is shown even where it has nothing yet."""
        raise NotImplementedError

    def shown(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        value = self.cells(row)[column]
        return MISSING if value is None else str(value)

    def wrong(self, row: int) -> bool:
        """Return whether a row is part of a decision that cannot stand."""
        raise NotImplementedError

    def settled(self, row: int) -> bool:
        """Return whether a row has its decision."""
        raise NotImplementedError

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, column)
        if role == Qt.ItemDataRole.UserRole:
            value = self.cells(row)[column]
            return normal_name(value) if isinstance(value, str) else -1.0 if value is None else float(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headers[column]} {self.shown(row, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(self.cells(row)[column], float):
            # Absolute: digits stand under digits in a mirrored window too.
            return _NUMBER
        if role == Qt.ItemDataRole.ForegroundRole and self.wrong(row):
            return warning_brush()
        if role == Qt.ItemDataRole.FontRole and self.settled(row):
            font = QFont()
            font.setItalic(True)
            return font
        return None


class RowModel(MatchModel):
    """Rows without zone, or lists without party."""

    NAME, PARENT, VOTES, CODE, DECISION, REASON = range(6)
    DECIDED = DECISION

    def __init__(self, headers: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = headers
        self._titles: dict[str, str] = {}

    def show(self, decisions: Decisions, targets: list[Target]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.decisions, self.targets, self.clashes = decisions, targets, {}
        self._titles = {each.code: each.title for each in targets if each.code}
        self.search = [_search_text(each.name, each.code, each.parent) for each in decisions.rows]
        self.endResetModel()

    def renew(self, clashes: dict[int, str]) -> None:
        """Show what is decided now."""
        self.clashes = clashes
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: QModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.decisions.rows)

    def cells(self, row: int) -> list[Any]:
        each, code = self.decisions.rows[row], self.decisions.chosen.get(row)
        decided = self._titles.get(code, code) if code else ""
        votes = None if each.votes is None else float(each.votes)
        return [each.name, each.parent, votes, each.code, decided, each.reason]

    def shown(self, row: int, column: int) -> str:
        if column == self.VOTES:
            return whole(self.decisions.rows[row].votes)
        text = super().shown(row, column)
        return f"⚠ {text}" if column == self.DECISION and self.wrong(row) else text

    def never_blank(self, column: int) -> bool:
        return column in (self.NAME, self.DECISION)

    def wrong(self, row: int) -> bool:
        return row in self.clashes

    def settled(self, row: int) -> bool:
        return row in self.decisions.chosen

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self.explanation(index.row())
        return super().data(index, role)

    def explanation(self, row: int) -> str:
        """Return what is known of a row, and what is wrong with its decision."""
        each = self.decisions.rows[row]
        # A name of the other script does not turn the line around: it is isolated, and the line's direction is marked.
        mark = "\u200f" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "\u200e"
        who = " – ".join(f"\u2068{text}\u2069" for text in (each.name, each.parent, each.code) if text)
        lines = [f"{mark}{who}: {each.reason}" if each.reason else f"{mark}{who}"]
        clash = self.clashes.get(row)
        if clash:
            lines.append(
                tr("Several rows have this name: one entry of the table would decide for all of them.")
                if clash == ALIKE
                else tr("Decided for several rows: a zone takes one.")
            )
        return "\n".join(line for line in lines if line)


class TargetModel(MatchModel):
    """Free zones, or parties: those close to the row chosen first, then those of its parent."""

    SCORE, NAME, OTHER, PARENT, CODE, ROWS = range(6)
    DECIDED = ROWS

    def __init__(self, headers: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = headers
        self.order: list[int] = []
        self._alphabet: list[int] = []
        self._parents: list[frozenset[str]] = []
        self._scores: dict[str, float] = {}
        self._taken: dict[str, list[int]] = {}
        self._swatches: dict[int, QPixmap] = {}

    def show(self, decisions: Decisions, targets: list[Target]) -> None:
        """Show other targets, in the order of their names."""
        self.beginResetModel()
        self.decisions, self.targets, self.clashes = decisions, targets, {}
        self._scores, self._taken, self._swatches = {}, {}, {}
        self.search = [_search_text(*each.names, each.code, *each.parents) for each in targets]
        self._parents = [frozenset(map(normal_name, each.parents)) for each in targets]
        self._alphabet = sorted(
            range(len(targets)), key=lambda at: (not targets[at].names, normal_name(targets[at].title))
        )
        self.order = self._alphabet
        self.endResetModel()

    def show_for(self, row: int | None) -> None:
        """Put what is close to a row first, then what is in its parent."""
        proposals = self.decisions.rows[row].proposals if row is not None else ()
        parent = normal_name(self.decisions.rows[row].parent or "") if row is not None else ""
        rank = {code: at for at, (code, _) in enumerate(proposals)}
        self.beginResetModel()
        self._scores = dict(reversed(proposals))
        last = len(rank)
        self.order = sorted(
            self._alphabet,
            key=lambda at: (rank.get(self.targets[at].code or "", last), parent not in self._parents[at]),
        )
        self.endResetModel()

    def renew(self, clashes: dict[int, str]) -> None:
        """Show what is decided now."""
        self.clashes = clashes
        self._taken = {}
        for row, code in self.decisions.chosen.items():
            self._taken.setdefault(code, []).append(row)
        if self.order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.order) - 1, self.columnCount() - 1))

    def rowCount(self, parent: QModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.order)

    def target(self, row: int) -> Target:
        return self.targets[self.order[row]]

    def is_close(self, row: int) -> bool:
        """Return whether a target is proposed for the row chosen."""
        return self.target(row).code in self._scores

    def has_parent(self, row: int, form: str) -> bool:
        return form in self._parents[self.order[row]]

    def knows_parent(self, form: str) -> bool:
        return any(form in parents for parents in self._parents)

    def cells(self, row: int) -> list[Any]:
        each = self.target(row)
        rows = self._taken.get(each.code or "", [])
        names = [*(each.names or (each.code,)), None, None]
        decided = ", ".join(self.decisions.rows[at].title or MISSING for at in rows[:3])
        parent = each.parents[0] if each.parents else None
        return [self._scores.get(each.code or ""), names[0], names[1], parent, each.code, decided]

    def shown(self, row: int, column: int) -> str:
        if column == self.SCORE:
            score = self.cells(row)[column]
            return "" if score is None else percent(score, 0)
        return super().shown(row, column)

    def never_blank(self, column: int) -> bool:
        return column in (self.SCORE, self.NAME, self.ROWS)

    def wrong(self, row: int) -> bool:
        return any(at in self.clashes for at in self._taken.get(self.target(row).code or "", ()))

    def settled(self, row: int) -> bool:
        return bool(self._taken.get(self.target(row).code or ""))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each = self.target(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [*each.names, *each.parents, each.code or tr("Without a code: no decision can name it.")]
            return "\n".join(lines)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == self.NAME and each.colour:
            return self._swatch(self.order[index.row()], each.colour)
        return super().data(index, role)

    def _swatch(self, at: int, colour: str) -> QPixmap:
        if at not in self._swatches:
            self._swatches[at] = QPixmap(12, 12)
            self._swatches[at].fill(QColor(colour))
        return self._swatches[at]


class MatchProxy(QSortFilterProxyModel):
    """Keeps the rows that have all words of a search and belong to a parent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(Qt.ItemDataRole.UserRole)
        # What is decided on stays where it stands.
        self.setDynamicSortFilter(False)
        self._words: list[str] = []
        self._parent = ""
        self._open_only = False

    def set_search(self, text: str) -> None:
        """Keep the rows that have all words of a text, whatever its accents or Arabic letter forms."""
        folded = text.casefold().split()
        normal = normal_name(text).split()
        self._words = normal if len(normal) >= len(folded) else folded
        self.invalidateFilter()

    def set_parent(self, form: str) -> None:
        """Keep the rows of a parent, by its normal form; all for an empty one."""
        self._parent = form
        self.invalidateFilter()

    def set_open_only(self, only: bool) -> None:
        """Keep the rows that are not decided."""
        self._open_only = only
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:
        model = self.sourceModel()
        if isinstance(model, TargetModel):
            text = model.search[model.order[row]]
            inside = not self._parent or model.is_close(row) or model.has_parent(row, self._parent)
        else:
            text = model.search[row]
            inside = not self._parent or normal_name(model.decisions.rows[row].parent or "") == self._parent
        return inside and not (self._open_only and model.settled(row)) and all(word in text for word in self._words)

    def sources(self) -> list[int]:
        """Return the rows of the source in the order shown."""
        return [self.mapToSource(self.index(at, 0)).row() for at in range(self.rowCount())]
