"""The zones of a ranked list as columns: sorted, searched and counted at once, also where they are a hundred thousand.

A row is made only when it is looked at. Numbers are float with NaN for missing, texts None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import contains
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.names import normal_name

Numbers = NDArray[np.int64]
# Counts: whole numbers, whatever they are kept as.
WHOLE = frozenset(
    ("votes", "rank", "places", "valid", "registered", "voters", "invalid", "seats", "lists", "population")
)
SEARCHED = ("zone_code", "zone_name", "zone_name_ar", "parent_name", "parent_name_ar")
_NAMES = ("zone_name", "zone_name_ar", "zone_code")


@dataclass(frozen=True)
class ZoneRow:
    """One zone: its feature, whether it is on the map, its values by field, the texts it is searched and sorted by."""

    feature: int
    mapped: bool
    values: Mapping[str, Any]
    search: str
    order: str


class _Values(Mapping[str, Any]):
    """The values of one row, each made when it is looked at."""

    __slots__ = ("_at", "_rows")

    def __init__(self, rows: ZoneRows, at: int) -> None:
        self._rows, self._at = rows, at

    def __getitem__(self, name: str) -> Any:
        return self._rows.value(name, self._at)

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows.names())

    def __len__(self) -> int:
        return len(self._rows.names())


def searched(values: dict[str, Any]) -> tuple[str, str]:
    """Return the texts that a zone is found by and sorted by."""
    words = [values.get(name) for name in SEARCHED]
    text = " ".join(f"{word} {normal_name(word)}" for word in words if isinstance(word, str)).casefold()
    return text, normal_name(str(next((values[name] for name in _NAMES if values.get(name)), "")))


def _plain(value: Any, whole: bool) -> Any:
    """Return a number as Python has it, None for a missing one."""
    if value != value:
        return None
    return int(value) if whole else float(value)


class ZoneRows(Sequence[ZoneRow]):
    """Zones as columns.

    Parameters
    ----------
    columns : dict
        Values by field, each a float array or texts, which are kept as a tuple: Python's garbage collector goes through
        every list of a hundred thousand texts again and again, and leaves tuples of texts alone.
    search, order : sequence of str
        As in `ZoneRow`.
    features : ndarray of int, optional
        Feature of each zone, -1 where the map is not known to have it yet.
    mapped : ndarray of bool, optional
    later : dict, optional
        Columns whose values are made when they are looked at: functions of the number of the row.
    keys : dict, optional
        What columns are sorted by, where it is known already.
    """

    def __init__(
        self,
        columns: dict[str, Any],
        search: Sequence[str],
        order: Sequence[str],
        *,
        features: Numbers | None = None,
        mapped: NDArray[np.bool_] | None = None,
        later: dict[str, Callable[[int], Any]] | None = None,
        keys: dict[str, NDArray[np.float64]] | None = None,
    ) -> None:
        n = len(search)
        self.columns = {name: tuple(each) if isinstance(each, list) else each for name, each in columns.items()}
        self.search, self.order = tuple(search), tuple(order)
        self.features = np.full(n, -1, dtype=np.int64) if features is None else features
        self.mapped = np.ones(n, dtype=np.bool_) if mapped is None else mapped
        self._later = later or {}
        self._made: dict[int, ZoneRow] = {}
        self._keys: dict[str, NDArray[np.float64]] = dict(keys or {})
        self._groups: dict[str, tuple[dict[Any, int], Numbers]] = {}
        self._orders: dict[tuple[str, bool], Numbers] = {}
        self._extremes: dict[str, list[int]] = {}

    @classmethod
    def of(cls, rows: Iterable[ZoneRow]) -> ZoneRows:
        """Return rows that are made already as columns."""
        given = list(rows)
        names = list(given[0].values) if given else []
        columns: dict[str, Any] = {}
        for name in names:
            values = [row.values[name] for row in given]
            texts = any(isinstance(value, str) for value in values)
            missing = [np.nan if value is None else value for value in values]
            columns[name] = values if texts else np.array(missing, dtype=np.float64)
        found = cls(
            columns,
            [row.search for row in given],
            [row.order for row in given],
            features=np.array([row.feature for row in given], dtype=np.int64),
            mapped=np.array([row.mapped for row in given], dtype=np.bool_),
        )
        found._made = dict(enumerate(given))
        return found

    def __len__(self) -> int:
        return len(self.search)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        at = int(at)
        row = self._made.get(at)
        if row is None:
            if not 0 <= at < len(self):
                raise IndexError(at)
            values = _Values(self, at)
            row = ZoneRow(int(self.features[at]), bool(self.mapped[at]), values, self.search[at], self.order[at])
            self._made[at] = row
        return row

    def __iter__(self) -> Iterator[ZoneRow]:
        return (self[at] for at in range(len(self)))

    def learn_from(self, other: ZoneRows) -> None:
        """Take over what other rows know of the columns that are theirs too: groups, orders and what is sorted by."""
        same = {name for name, column in self.columns.items() if other.columns.get(name) is column}
        if self.order is not other.order:
            same.discard("zone_name")
        self._groups.update({name: known for name, known in other._groups.items() if name in same})
        self._keys.update({name: known for name, known in other._keys.items() if name in same})
        self._orders.update({key: known for key, known in other._orders.items() if key[0] in same})

    def set_features(self, ids: Sequence[int]) -> None:
        """Say which feature of the map each zone is."""
        self.features = np.array(ids, dtype=np.int64)
        self._made = {}

    def names(self) -> list[str]:
        """Return the names of the columns."""
        return [*self.columns, *self._later]

    def extremes(self, name: str) -> list[int]:
        """Return the rows with the least and the greatest value of a column of numbers; none where all are missing."""
        if name not in self._extremes:
            column = self.number(name)
            missing = bool(np.isnan(column).all())
            self._extremes[name] = [] if missing else [int(np.nanargmin(column)), int(np.nanargmax(column))]
        return self._extremes[name]

    def feature_ids(self, numbers: Sequence[int], *, drawn: bool = False) -> list[int]:
        """Return the features of some rows, where they are known; only of those on the map where ``drawn``."""
        at = np.array(numbers, dtype=np.int64)
        kept = (self.features[at] >= 0) & (self.mapped[at] | (not drawn))
        found: list[int] = self.features[at[kept]].tolist()
        return found

    def titles(self, features: Sequence[int], name: str) -> dict[int, Any]:
        """Return a text of the zones of some features."""
        rows = np.flatnonzero(np.isin(self.features, np.array(features, dtype=np.int64))).tolist()
        return {int(self.features[row]): self.value(name, row) for row in rows}

    def value(self, name: str, at: int) -> Any:
        """Return one value as Python has it; None where it is missing, or there is no such column."""
        if name in self._later:
            return self._later[name](at)
        column = self.columns.get(name)
        if column is None:
            return None
        return _plain(column[at], name in WHOLE) if isinstance(column, np.ndarray) else column[at]

    def number(self, name: str) -> NDArray[np.float64]:
        """Return a column as numbers, all missing where there is no such column."""
        column = self.columns.get(name)
        return column if isinstance(column, np.ndarray) else np.full(len(self), np.nan)

    def groups(self, name: str) -> tuple[dict[Any, int], Numbers]:
        """Return the values of a column of texts by number, in the order they come, and the number of each zone."""
        if name not in self._groups:
            column = self.columns.get(name)
            # A column of texts that has none at all.
            texts = [None] * len(self) if column is None or isinstance(column, np.ndarray) else column
            numbers = {value: number for number, value in enumerate(dict.fromkeys(texts))}
            found = np.fromiter(map(numbers.__getitem__, texts), dtype=np.int64, count=len(self))
            self._groups[name] = (numbers, found)
        return self._groups[name]

    def called(self, name: str, title: str) -> dict[str, str]:
        """Return what each value of a column of texts is called in another, by itself where nothing is told there."""
        numbers, found = self.groups(name)
        _, first = np.unique(found, return_index=True)
        titles = {number: self.value(title, at) for number, at in zip(found[first].tolist(), first.tolist())}
        return {value: titles[number] or value for value, number in numbers.items() if value}

    def counts(self, name: str, *, away: bool = False) -> dict[Any, int]:
        """Return the number of zones by value of a column of texts; of those that are not on the map where ``away``."""
        numbers, found = self.groups(name)
        counted = found[~self.mapped] if away else found
        return dict(zip(numbers, np.bincount(counted, minlength=len(numbers)).tolist()))

    def keys(self, name: str) -> NDArray[np.float64]:
        """Return what a column is sorted by, NaN where it is missing."""
        if name not in self._keys:
            column = self.columns.get(name)
            if name == "zone_name":
                self._keys[name] = _places(self.order)
            elif column is None or isinstance(column, np.ndarray):
                self._keys[name] = self.number(name)
            else:
                numbers, found = self.groups(name)
                forms = [None if value is None else normal_name(value) for value in numbers]
                self._keys[name] = _places(forms)[found] if len(found) else np.empty(0)
        return self._keys[name]

    def total(self, name: str, mask: NDArray[np.bool_] | None = None) -> float:
        """Return the sum of a column, over some zones or all."""
        column = self.number(name)
        return float(np.nansum(column if mask is None else column[mask]))

    def unmapped(self, name: str) -> tuple[int, float]:
        """Return the number of zones that are not on the map, and the sum of a column over them."""
        away = ~self.mapped
        return int(away.sum()), self.total(name, away)

    def largest(self, name: str) -> float:
        """Return the largest value of a column, 0 where there is none."""
        known = self._known(name)
        return float(known.max()) if len(known) else 0.0

    def histogram(self, name: str, edges: Sequence[float]) -> list[int]:
        """Return the number of zones between each two edges, the upper one apart."""
        found = np.searchsorted(np.array(edges), self._known(name), side="right") - 1
        counts: list[int] = np.bincount(np.clip(found, 0, len(edges) - 2), minlength=len(edges) - 1).tolist()
        return counts

    def between(self, name: str, start: float, end: float) -> list[int]:
        """Return the rows whose value is from the start to before the end."""
        column = self.number(name)
        with np.errstate(invalid="ignore"):
            found: list[int] = np.flatnonzero((column >= start) & (column < end)).tolist()
        return found

    def _known(self, name: str) -> NDArray[np.float64]:
        column = self.number(name)
        return column[~np.isnan(column)]

    def prepare(self, names: Iterable[str]) -> None:
        """Make what sorting and filtering need beforehand, so that neither is waited for."""
        for name in names:
            # As a first click on its header has it: the largest number first, texts from their beginning.
            self.sorted(name, isinstance(self.columns.get(name), np.ndarray))
            self.extremes(name)
        for name in ("zone_class", "parent_name"):
            self.groups(name)

    def sorted(self, name: str, descending: bool) -> Numbers:
        """Return the rows in the order of a column, missing values last in either direction."""
        if (name, descending) not in self._orders:
            keys = self.keys(name)
            known = np.flatnonzero(~np.isnan(keys))
            found = known[np.argsort(-keys[known] if descending else keys[known], kind="stable")]
            order = np.concatenate([found, np.flatnonzero(np.isnan(keys))]).astype(np.int64)
            self._orders[name, descending] = order
        return self._orders[name, descending]

    def kept(
        self, rows: Numbers, words: Sequence[str] = (), of: dict[str, str] | None = None, *, away: bool = False
    ) -> Numbers:
        """Return those of some rows that have all words in their names, and each column's value where one is given.

        ``away`` keeps only those that are not on the map.
        """
        if away:
            rows = rows[~self.mapped[rows]]
        for name, value in (of or {}).items():
            numbers, found = self.groups(name)
            rows = rows[found[rows] == numbers.get(value, -1)]
        for word in words:
            # Over all rows in their own order: an iterator of Python's own, with no step of ours.
            has = np.fromiter(map(contains, self.search, repeat(word)), dtype=np.bool_, count=len(self))
            rows = rows[has[rows]]
        return rows


def _places(texts: Sequence[Any]) -> NDArray[np.float64]:
    """Return the place of each text in the order of texts, the same for the same text, NaN for None."""
    places = {text: float(place) for place, text in enumerate(sorted({text for text in texts if text is not None}))}
    return np.array([places.get(text, np.nan) for text in texts], dtype=np.float64)
