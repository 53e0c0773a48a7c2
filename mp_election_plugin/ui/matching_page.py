"""One page of the matching window: what is open on one side, what is free on the other, and the decisions."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QShortcut,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.names import normal_name
from .decisions import Decisions, Target
from .match_table import MatchTable
from .matching_models import MatchProxy, RowModel, TargetModel
from .matching_words import Words
from .texts import isolated, tr, whole
from .widgets import button, combo, named, row_of, text

# From here a proposal is hardly ever wrong; `joinresults` applies none below on its own.
_SCORE = 85
# A tip of more lines would not fit on a screen.
_MOST_LINES = 25


class MatchingPage(QWidget):
    """Two lists and the decisions between them."""

    changed = pyqtSignal()
    target_chosen = pyqtSignal(object)
    told = pyqtSignal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.decisions = Decisions(one_to_one=words.one_to_one)
        self.against: Sequence[str] = ()
        self.rows, self.targets = RowModel(words.row_headers, self), TargetModel(words.target_headers, self)
        self.shown_rows, self.shown_targets = MatchProxy(self), MatchProxy(self)
        self.shown_rows.setSourceModel(self.rows)
        self.shown_targets.setSourceModel(self.targets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.balance = text(f"mpMatch{words.key}Balance", tr("Balance"))
        column.addWidget(self.balance)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_rows())
        self.splitter.addWidget(self._make_targets())
        for side in range(2):
            self.splitter.setStretchFactor(side, 1)
        column.addWidget(self.splitter, 1)
        self.detail = text(f"mpMatch{words.key}Detail", tr("Why it is open"))
        column.addWidget(self.detail)
        # Takes the room of the lists where there are none.
        self.nothing = QWidget()
        column.addWidget(self.nothing, 1)
        self._connect()
        self.renew()

    def _make_rows(self) -> QWidget:
        key, words = self.words.key, self.words
        side, column = _side()
        self.row_search = _search(f"mpMatch{key}RowSearch", words.rows)
        self.parents = combo(f"mpMatch{key}Parent", tr("Parent"), tr("Only rows and zones of this parent"))
        self.parents.setMinimumContentsLength(5)
        self.open_only = QCheckBox(tr("Open"))
        named(self.open_only, f"mpMatch{key}OpenOnly", tr("Only what is open"), tr("Hide what is decided"))
        column.addLayout(row_of((self.row_search, 2), (self.parents, 1), (self.open_only, 0)))
        way = (RowModel.REASON, RowModel.CODE, RowModel.PARENT, RowModel.VOTES)
        self.row_table = MatchTable(self.shown_rows, RowModel.NAME, way)
        self.row_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.row_table.setSortingEnabled(True)
        # What weighs most comes first.
        self.row_table.sortByColumn(RowModel.VOTES, Qt.SortOrder.DescendingOrder)
        named(self.row_table, f"mpMatch{key}Rows", words.rows, "")
        column.addWidget(self.row_table, 1)
        self.take_back_button = button(f"mpMatch{key}TakeBack", tr("Take Back"), tr("Take back these decisions (Del)"))
        self.undo_button = button(f"mpMatch{key}Undo", tr("Undo"), tr("Undo the last step (Ctrl+Z)"))
        self.undo_all_button = button(
            f"mpMatch{key}UndoAll", tr("Undo All"), tr("Take back every decision not yet joined")
        )
        column.addLayout(
            row_of((self.take_back_button, 0), (self.undo_button, 0), (self.undo_all_button, 0), (None, 1))
        )
        return side

    def _make_targets(self) -> QWidget:
        key, words = self.words.key, self.words
        side, column = _side()
        self.target_search = _search(f"mpMatch{key}TargetSearch", words.targets)
        self.free_only = QCheckBox(tr("Free"))
        named(self.free_only, f"mpMatch{key}FreeOnly", tr("Only what is free"), tr("Hide what is decided for"))
        self.free_only.setVisible(words.one_to_one)
        column.addLayout(row_of((self.target_search, 1), (self.free_only, 0)))
        way = (TargetModel.CODE, TargetModel.PARENT, TargetModel.OTHER)
        self.target_table = MatchTable(self.shown_targets, TargetModel.NAME, way)
        self.target_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        named(self.target_table, f"mpMatch{key}Targets", words.targets, "")
        column.addWidget(self.target_table, 1)
        self.accept_button = button(
            f"mpMatch{key}Accept", tr("Accept"), tr("The row is this one (Enter, double click)")
        )
        self.accept_all_button = button(
            f"mpMatch{key}AcceptAll",
            tr("Accept All"),
            tr("Accept the best proposal of each row shown, from a score"),
        )
        self.score = QSpinBox()
        self.score.setRange(0, 100)
        self.score.setValue(_SCORE)
        self.score.setPrefix("≥\u00a0")
        self.score.setSuffix("\u00a0%")
        named(self.score, f"mpMatch{key}Score", tr("Lowest score"), tr("Lowest score of a proposal that is accepted"))
        column.addLayout(row_of((self.accept_button, 0), (None, 1), (self.accept_all_button, 0), (self.score, 0)))
        return side

    def _connect(self) -> None:
        self.row_search.textChanged.connect(self.shown_rows.set_search)
        self.target_search.textChanged.connect(self.shown_targets.set_search)
        self.open_only.toggled.connect(self.shown_rows.set_open_only)
        self.free_only.toggled.connect(self.shown_targets.set_open_only)
        self.parents.activated.connect(self._filter_parent)
        self.row_table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.row_table.selectionModel().selectionChanged.connect(self._enable)
        self.target_table.selectionModel().currentRowChanged.connect(self._target_chosen)
        self.target_table.doubleClicked.connect(self.accept)
        for table in (self.row_table, self.target_table):
            table.on_enter(self.accept)
        self.row_table.on_key(QKeySequence(QKeySequence.StandardKey.Delete), self.take_back)
        self.accept_button.clicked.connect(self.accept)
        self.accept_all_button.clicked.connect(self.accept_all)
        self.take_back_button.clicked.connect(self.take_back)
        self.undo_button.clicked.connect(self.undo)
        self.undo_all_button.clicked.connect(self.undo_all)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence(Qt.Key.Key_F6), self.next_part),
        ):
            shortcut = QShortcut(keys, self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_tables(self, decisions: Decisions, targets: list[Target], against: Sequence[str] = ()) -> None:
        """Show what is open and what is free, with nothing decided; the first row is chosen.

        ``against`` says what speaks against what is joined.
        """
        self.decisions, self.against = decisions, against
        self.rows.show(decisions, targets)
        self.targets.show(decisions, targets)
        chosen = self.parents.currentData()
        self.parents.clear()
        self.parents.addItem(tr("All Parents"), "")
        names = {normal_name(each.parent): each.parent for each in decisions.rows if each.parent}
        for form in sorted(names):
            self.parents.addItem(names[form], form)
        self.parents.setVisible(bool(names))
        self.parents.setCurrentIndex(max(self.parents.findData(chosen), 0))
        self._filter_parent()
        self.renew()
        for table in (self.row_table, self.target_table):
            table.fit()
        for first in self.shown_rows.sources()[:1]:
            self.row_table.choose(first)

    def _filter_parent(self, *_: object) -> None:
        form = self.parents.currentData() or ""
        self.shown_rows.set_parent(form)
        # Zones whose layer calls its parents otherwise all stay.
        self.shown_targets.set_parent(form if self.targets.knows_parent(form) else "")

    def _row_chosen(self, *_: object) -> None:
        row = self.row_table.chosen()
        self.detail.setText(self.rows.explanation(row) if row is not None else "")
        self.targets.show_for(row)
        # A row on which was decided shows for what; else what is proposed first waits for Enter.
        code = self.decisions.chosen.get(row) if row is not None else None
        wanted = [at for at in range(self.targets.rowCount()) if code and self.targets.target(at).code == code]
        if not wanted and row is not None and self.decisions.rows[row].proposals:
            wanted = [0]
        self.target_table.scrollToTop()
        if wanted:
            self.target_table.choose(wanted[0])
        self._enable()

    def chosen_target(self) -> Target | None:
        at = self.target_table.chosen()
        return None if at is None else self.targets.target(at)

    def _target_chosen(self, *_: object) -> None:
        target = self.chosen_target()
        if target is not None:
            self.target_chosen.emit(target)
        self._enable()

    def accept(self, *_: object) -> None:
        """Decide that the row chosen is the zone chosen, and go to the next open row."""
        row, target = self.row_table.chosen(), self.chosen_target()
        if row is None or target is None:
            self.told.emit(tr("Choose one on either side first."))
        elif target.code is None:
            self.told.emit(tr("“{name}” has no code that a decision could name.").format(name=target.title))
        elif self.decisions.rows[row].title is None:
            self.told.emit(tr("The row has neither name nor code that a decision could name."))
        else:
            order = self.shown_rows.sources()
            self.decisions.accept(row, target.code)
            self.renew()
            following = self.decisions.next_open(order, row)
            if following is not None:
                self.row_table.choose(following)

    def accept_all(self, *_: object) -> None:
        """Accept the best proposal of each row shown, from the score chosen."""
        count = self.decisions.accept_above(self.score.value() / 100, self.shown_rows.sources())
        self.renew()
        self.told.emit(tr("Accepted: {count}").format(count=whole(count)))

    def take_back(self, *_: object) -> None:
        """Take back the decisions on the rows selected."""
        if self.decisions.take_back(self.row_table.all_chosen()):
            self.renew()

    def undo(self, *_: object) -> None:
        """Undo the last step."""
        if self.decisions.undo():
            self.renew()

    def undo_all(self, *_: object) -> None:
        """Take back every decision, as one step."""
        if self.decisions.take_back(list(self.decisions.chosen)):
            self.renew()

    def renew(self) -> None:
        """Show what is decided now, and the balance."""
        clashes = self.decisions.clashes()
        self.rows.renew(clashes)
        self.targets.renew(clashes)
        for box, proxy in ((self.open_only, self.shown_rows), (self.free_only, self.shown_targets)):
            if box.isChecked():
                proxy.invalidateFilter()
        row = self.row_table.chosen()
        self.detail.setText(self.rows.explanation(row) if row is not None else "")
        sums = [
            {name: isolated(whole(value)) for name, value in vars(each).items()} for each in self.decisions.balance()
        ]
        rows = self.words.balance.format(**sums[0])
        votes = tr("Votes: {total} = {joined} joined + {decided} decided + {unmatched} open").format(**sums[1])
        lines = [rows, votes]
        if clashes:
            lines.append(tr("Decisions in red, not to be saved: {count}").format(count=isolated(whole(len(clashes)))))
        if self.against:
            lines.append(tr("Suspicious: {count}").format(count=isolated(whole(len(self.against)))))
        self.balance.setToolTip("\n".join(self.against[:_MOST_LINES]))
        known = bool(self.decisions.rows or self.decisions.joined_rows)
        self.balance.setText("\u2003".join(lines) if known else self.words.hint)
        for widget in (self.splitter, self.detail):
            widget.setVisible(known)
        self.nothing.setVisible(not known)
        self._enable()
        self.changed.emit()

    def _enable(self, *_: object) -> None:
        row = self.row_table.chosen()
        self.accept_button.setEnabled(row is not None and self.chosen_target() is not None)
        self.accept_all_button.setEnabled(any(each.proposals for each in self.decisions.rows))
        self.undo_button.setEnabled(self.decisions.can_undo)
        self.undo_all_button.setEnabled(bool(self.decisions.chosen))
        self.take_back_button.setEnabled(any(at in self.decisions.chosen for at in self.row_table.all_chosen()))

    def next_part(self) -> None:
        """Go to the next part of the page: searches and lists."""
        parts = (self.row_search, self.row_table, self.target_search, self.target_table)
        at = next((at for at, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _side() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    column = QVBoxLayout(side)
    # In a mirrored window the splitter would cut the frames at its edges.
    column.setContentsMargins(2, 0, 2, 0)
    return side, column


def _search(name: str, what: str) -> QgsFilterLineEdit:
    search = QgsFilterLineEdit()
    search.setShowSearchIcon(True)
    search.setPlaceholderText(what)
    named(search, name, what, tr("Name, code or parent; either script"))
    return search
