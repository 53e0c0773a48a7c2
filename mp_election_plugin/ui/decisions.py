"""What the user decides in the matching window: which zone a row means, or which party a list is. No widgets here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..core.names import normal_name

# Why a decision cannot stand: its zone is decided for several rows, or several rows have its name.
TWICE, ALIKE = "twice", "alike"


@dataclass(frozen=True)
class OpenRow:
    """A result row without zone, or a list without party; ``proposals`` are codes with their scores, best first."""

    name: str | None
    parent: str | None = None
    code: str | None = None
    votes: float | None = None
    reason: str = ""
    proposals: tuple[tuple[str, float], ...] = ()

    @property
    def title(self) -> str | None:
        """Name of the row in the alias table: that of its code where it has no other."""
        return self.name or self.code

    @property
    def key(self) -> str:
        """Return the key under which a decision on the row is kept."""
        return alias_key(self.title, self.parent)


@dataclass(frozen=True)
class Target:
    """A free zone, or a party; without a code it cannot be decided for."""

    code: str | None
    names: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    geometry: Any = field(default=None, compare=False)
    colour: str = ""

    @property
    def title(self) -> str:
        return next(iter(self.names), self.code or "")


@dataclass(frozen=True)
class Balance:
    """Rows or votes: ``total = joined + decided + unmatched``."""

    total: int
    joined: int
    decided: int
    unmatched: int


def alias_key(name: str | None, parent: str | None) -> str:
    """Return the normal forms of a name and its parent, as `core.aliases` compares them."""
    return f"{normal_name(name or '')}|{normal_name(parent or '')}"


def _leads(row: OpenRow) -> bool:
    """Return whether the best proposal of a row is better than the next."""
    return len(row.proposals) < 2 or row.proposals[0][1] > row.proposals[1][1]


class Decisions:
    """Decisions on rows, each by its position, with every step back.

    Parameters
    ----------
    rows : sequence of OpenRow
    joined_rows, joined_votes : int
        What is joined already.
    one_to_one : bool
        Whether a target takes one row only, as a zone does; a party takes any number of lists.
    """

    def __init__(
        self,
        rows: Sequence[OpenRow] = (),
        joined_rows: int = 0,
        joined_votes: int = 0,
        *,
        one_to_one: bool = True,
    ) -> None:
        self.rows = list(rows)
        self.joined_rows, self.joined_votes = joined_rows, joined_votes
        self.one_to_one = one_to_one
        self.chosen: dict[int, str] = {}
        self._saved: dict[int, str] = {}
        # Each step: by row what was decided before.
        self._steps: list[dict[int, str | None]] = []

    def _put(self, changes: dict[int, str | None]) -> bool:
        """Make changes as one step; return whether they change anything."""
        changes = {row: code for row, code in changes.items() if self.chosen.get(row) != code}
        if changes:
            self._steps.append({row: self.chosen.get(row) for row in changes})
            self._set(changes)
        return bool(changes)

    def _set(self, changes: dict[int, str | None]) -> None:
        for row, code in changes.items():
            if code is None:
                self.chosen.pop(row, None)
            else:
                self.chosen[row] = code

    def accept(self, row: int, code: str) -> bool:
        """Decide for one row; a rival for the same zone is not hindered, but shown in `clashes`."""
        return self._put({row: code})

    def accept_above(self, score: float, rows: Iterable[int] | None = None) -> int:
        """Decide for all open rows whose best proposal has a score, the best first and each zone once; one step.

        Where the next proposal is as good, as with two zones of one name, the row stays open.

        Returns
        -------
        int
            How many were decided.
        """
        asked = range(len(self.rows)) if rows is None else rows
        best = [
            (-self.rows[row].proposals[0][1], row)
            for row in asked
            if row not in self.chosen and self.rows[row].proposals and _leads(self.rows[row])
        ]
        taken = set(self.chosen.values())
        changes: dict[int, str | None] = {}
        for negative, row in sorted(best):
            code = self.rows[row].proposals[0][0]
            if -negative < score or (self.one_to_one and code in taken):
                continue
            taken.add(code)
            changes[row] = code
        self._put(changes)
        return len(changes)

    def take_back(self, rows: Iterable[int]) -> bool:
        """Take decisions back, as one step that can itself be undone."""
        return self._put(dict.fromkeys(rows))

    def undo(self) -> bool:
        """Undo the last step; return whether there was one."""
        if not self._steps:
            return False
        self._set(self._steps.pop())
        return True

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    @property
    def unsaved(self) -> bool:
        """Whether anything was decided, or taken back, since the table was written."""
        return self.chosen != self._saved

    def mark_saved(self, rows: Iterable[int]) -> None:
        """Remember that the decisions on some rows, and no others, are in the table."""
        self._saved = {row: self.chosen[row] for row in rows}

    def clashes(self) -> dict[int, str]:
        """Return the decided rows whose decision cannot stand, each with `TWICE` or `ALIKE`."""
        wrong: dict[int, str] = {}
        alike: dict[str, list[int]] = {}
        decided_keys = {self.rows[row].key for row in self.chosen}
        for row, each in enumerate(self.rows):
            if each.key in decided_keys:
                alike.setdefault(each.key, []).append(row)
        for group in alike.values():
            # One entry of the table would hold for all rows of the name: two lists may be of one party.
            codes = {self.chosen[row] for row in group if row in self.chosen}
            if len(group) > 1 and (self.one_to_one or len(codes) > 1):
                wrong.update((row, ALIKE) for row in group if row in self.chosen)
        if self.one_to_one:
            count = Counter(self.chosen.values())
            wrong.update((row, TWICE) for row, code in self.chosen.items() if count[code] > 1)
        return wrong

    def next_open(self, order: Sequence[int], after: int) -> int | None:
        """Return the next undecided row of an order, from its beginning again at its end."""
        at = order.index(after) + 1 if after in order else 0
        return next((row for row in [*order[at:], *order[:at]] if row not in self.chosen), None)

    def balance(self) -> tuple[Balance, Balance]:
        """Return the balance of rows and that of votes."""
        votes = [round(each.votes or 0) for each in self.rows]
        decided = sum(votes[row] for row in self.chosen)
        unmatched = sum(votes) - decided
        return (
            Balance(
                self.joined_rows + len(self.rows),
                self.joined_rows,
                len(self.chosen),
                len(self.rows) - len(self.chosen),
            ),
            Balance(self.joined_votes + sum(votes), self.joined_votes, decided, unmatched),
        )
