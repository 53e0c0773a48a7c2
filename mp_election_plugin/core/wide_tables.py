"""A wide table and what its figures say of a column: a list, the sum of lists, or a figure of the zone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .list_headers import is_like_code, is_other_figure, is_total_column, is_unnamed, list_named_in, says_list
from .numbers import Convention, Counts, Texts, checked_counts, clean, parse_counts, read_number
from .party_matching import PartyIndex
from .published import RawTable, row_labels

# Columns no list can exceed, the tightest first.
_BOUNDS = ("valid", "voters", "registered")
# Of how many cells one may be damaged, in a column of counts.
_CELLS_A_DAMAGE = 10
# Subsets of more columns are not looked through.
_MOST_DOUBTFUL = 14
# Rows in which a coincidence is out of question.
_ROWS_OF_PROOF, _ROWS_OF_COUNTER, _ROWS_IN_ORDER = 3, 5, 10
_YEARS = (1900, 2100)
_LEADING_ZERO = re.compile(r"0\d+")


def nearly_counts(values: Texts, counts: Counts) -> bool:
    """Return whether a column is whole numbers, or may be read so, but for a few damaged cells."""
    wrong = [*counts.wrong, *counts.too_large]
    # Numbers that can be read in two ways are counts in one of them.
    right = int((~np.isnan(counts.values)).sum()) + len(counts.ambiguous)
    if not wrong or not right:
        return right > 0
    numbers = any(read_number(clean(str(values[row]))) is not None for row in wrong)
    few = len(wrong) * _CELLS_A_DAMAGE <= right + len(wrong)
    # Negative numbers and fractions are no damage but another kind of figure, unless all others are counts.
    return few and len(wrong) == 1 if numbers else few or len(wrong) == 1


@dataclass(frozen=True)
class WideTable:
    """A wide table, its columns by role, what the registry knows, and the columns that are known to be no lists."""

    raw: RawTable
    roles: dict[str, str]
    index: PartyIndex
    convention: Convention
    others: tuple[str, ...] = ()
    _counts: dict[str, Counts] = field(default_factory=dict)

    @property
    def free(self) -> list[str]:
        """Columns that have no role and may be lists."""
        taken = {*self.roles.values(), *self.others}
        return [column for column in self.raw.columns if column not in taken]

    def parsed(self, column: str) -> Counts:
        """Return a column as counts, read once."""
        if column not in self._counts:
            self._counts[column] = parse_counts(self.raw.columns[column], self.convention)
        return self._counts[column]

    def counts(self, columns: list[str]) -> NDArray[np.float64]:
        """Return cells as numbers, NaN where blank or no number; shape (rows, columns)."""
        if not columns:
            return np.empty((len(self.raw), 0))
        return np.column_stack([self.parsed(column).values for column in columns])

    def sums(self, columns: list[str]) -> NDArray[np.float64]:
        """Return the sum of columns in each row; what is missing adds nothing."""
        return np.asarray(np.nansum(self.counts(columns), axis=1))

    def is_counts(self, column: str) -> bool:
        """Return whether a column holds whole numbers, but for a few damaged cells."""
        return nearly_counts(self.raw.columns[column], self.parsed(column))

    def listed(self, column: str) -> str | None:
        """Return the list that a header names as votes and whose cells are whole numbers, else None."""
        named = list_named_in(column)
        return named if fields.party_of(column) or (named and self.is_counts(column)) else None

    def could_be_list(self, column: str) -> bool:
        """Return whether a column nobody knows holds whole numbers and is not named like some other figure.

        Without a header, left of the zones, stands what numbers the rows: lists follow the zones that they are of.
        """
        if is_unnamed(column):
            order = list(self.raw.columns)
            zones = [order.index(self.roles[role]) for role in ("code", "name") if role in self.roles]
            if zones and order.index(column) < min(zones):
                return False
        return not is_other_figure(column) and self.is_counts(column)

    def could_be_damaged(self, column: str) -> bool:
        """Return whether most cells of a column nobody knows are counts, and others are negative or fractions."""
        values = self.parsed(column).values
        right, blank = ~np.isnan(values), [text is None for text in self.raw.columns[column].tolist()]
        most = 2 * right.sum() > len(values) - sum(blank)
        # Fractions beside nothing but 0 and 1 are shares.
        texts = self.raw.columns[column][self.parsed(column).wrong].tolist()
        figures = (values[right] > 1).any() or any(clean(text).startswith("-") for text in texts)
        return bool(most and figures) and not (is_other_figure(column) or self.is_counts(column))

    def looks_like_list(self, column: str) -> bool:
        """Return whether a header says “list” or is in capitals like a code, in a table that does not write all so."""
        if says_list(column):
            return True
        others = [header for header in self.roles.values() if header.upper() != header]
        return bool(others) and is_like_code(column)

    def check(self, column: str) -> None:
        """Refuse the damaged cells of a column, by name."""
        checked_counts(
            self.raw.columns[column], self.convention, column, row_labels(self.raw, self.roles), self.raw.source
        )

    def exceeds(self, column: str, lists: list[str]) -> bool:
        """Return whether a column makes the lists exceed the valid votes, ballots or electors of a zone.

        Where the lists do so without it, it is not what is wrong.
        """
        before, own = self.sums(lists), np.nan_to_num(self.parsed(column).values)
        for role in _BOUNDS:
            if role in self.roles:
                bound = self.parsed(self.roles[role]).values
                with np.errstate(invalid="ignore"):
                    if ((before <= bound) & (before + own > bound)).any() or (own > bound).any():
                        return True
        return False

    def bound_exceeded(self, lists: list[str]) -> str | None:
        """Return the column of valid votes, ballots cast or electors that lists together exceed somewhere."""
        total = self.sums(lists)
        for role in _BOUNDS:
            if role in self.roles:
                with np.errstate(invalid="ignore"):
                    if (total > self.parsed(self.roles[role]).values).any():
                        return self.roles[role]
        return None

    def is_sum(self, column: str, lists: list[str], unknown: list[str]) -> bool:
        """Return whether a column is the sum of the lists in every row: those known, or all others too."""
        own = self.parsed(column).values
        others = [each for each in unknown if each != column]
        return any(len(each) > 1 and proves_sum(column, own, self.counts(each)) for each in (lists, [*lists, *others]))

    def proved(self, lists: list[str], unknown: list[str]) -> list[str] | None:
        """Return the unknown columns that are lists where published sums prove which of them are, else None."""
        for target in self._published_sums():
            known = ~np.isnan(target)
            if known.any():
                missing = (target - self.sums(lists))[known]
                cells = np.nan_to_num(self.counts(unknown))
                # Sums that are not published where a column has its figures say nothing of it.
                blank = ~cells[known].any(axis=0) & cells.any(axis=0)
                found = None if blank.any() else _summands(cells[known], missing)
                if found is not None:
                    return [unknown[at] for at in found]
        return None

    def _published_sums(self) -> list[NDArray[np.float64]]:
        """Return the sums that the votes of all lists have, where the table publishes them."""
        if "valid" in self.roles:
            return [self.parsed(self.roles["valid"]).values]
        found = [self.parsed(column).values for column in self.free if is_total_column(column)]
        if {"voters", "invalid"} <= set(self.roles):
            found.append(self.parsed(self.roles["voters"]).values - self.parsed(self.roles["invalid"]).values)
        return found

    def is_of_zone(self, column: str) -> bool:
        """Return whether the figures of a column are codes, years, yes or no, numbers of rows, or those of a group."""
        texts = [text for text in self.raw.columns[column].tolist() if text is not None]
        values = self.parsed(column).values
        known = values[~np.isnan(values)]
        if any(_LEADING_ZERO.fullmatch(text) for text in texts):
            return True
        if len(known) >= _ROWS_OF_PROOF and (known <= 1).all():
            return True
        steps = np.diff(known)
        if len(known) >= _ROWS_OF_COUNTER and (steps == 1).all():
            return True
        if len(known) >= _ROWS_IN_ORDER and (steps > 0).all():
            return True
        years = len(known) > 1 and ((known >= _YEARS[0]) & (known <= _YEARS[1])).all()
        if years and (len(known) >= _ROWS_OF_PROOF or not steps.any()):
            return True
        return any(self._same_in_groups(values, name) for name in self.raw.columns if name != column)

    def _same_in_groups(self, values: NDArray[np.float64], name: str) -> bool:
        """Return whether figures are the same in all rows of each group of zones and differ between groups."""
        groups, texts = pd.factorize(self.raw.columns[name])
        inside = (groups >= 0) & ~np.isnan(values)
        if not 1 < len(texts) <= inside.sum() - _ROWS_OF_PROOF or self.is_counts(name):
            return False
        frame = pd.DataFrame({"group": groups[inside], "value": values[inside]}).groupby("group")["value"]
        same, first = frame.nunique(), frame.first()
        return bool((same == 1).all() and (first > 0).all() and first.nunique() > 1)


def proves_sum(column: str, own: NDArray[np.float64], cells: NDArray[np.float64]) -> bool:
    """Return whether a column is the sum of others in every row, and not by chance or by name only."""
    if not (own > 0).any() or not (np.nansum(cells, axis=1) == own).all():
        return False
    several = ((cells > 0).sum(axis=1) > 1).sum()
    return is_total_column(column) or several > 1


def _summands(cells: NDArray[np.float64], missing: NDArray[np.float64]) -> list[int] | None:
    """Return the columns that sum to what is missing in every row, where only one choice of them does, else None.

    Columns of zeros are summands where others are.
    """
    if not missing.any():
        return []
    if (cells.sum(axis=1) == missing).all():
        return list(range(cells.shape[1]))
    filled = np.flatnonzero(cells.any(axis=0))
    if (missing < 0).any() or len(filled) > _MOST_DOUBTFUL or (missing > 0).sum() < _ROWS_OF_PROOF:
        return None
    chosen = (np.arange(2 ** len(filled))[:, None] >> np.arange(len(filled))) & 1
    for row, rest in zip(cells[:, filled], missing):
        chosen = chosen[chosen @ row == rest]
        if not len(chosen):
            return None
    return filled[chosen[0] == 1].tolist() if len(chosen) == 1 else None
