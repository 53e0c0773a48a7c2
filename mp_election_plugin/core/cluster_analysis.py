"""One run of cluster detection over all zones of a layer: who takes part, what is found, and what is said."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from .clusters import (
    ISLAND,
    NO_DATA,
    Chance,
    GlobalMoran,
    LocalStatistic,
    bonferroni,
    cluster_classes,
    false_discovery,
    getis_ord,
    global_moran,
    local_join_count,
    local_moran,
    standardised_rates,
)
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message
from .neighbours import Neighbours
from .permutation import draws_for, on_grid

Numbers = NDArray[np.float64]
Bools = NDArray[np.bool_]

_Table = TypeVar("_Table", "Values", "Clusters")

METHODS = ("moran", "gi_star", "g", "rates", "bivariate", "difference", "join_count")
NO_LIST, OTHER_CLASS, NOT_MAPPED = "no_list", "other_class", "not_mapped"
# Below so many zones the normal approximations and the choice of draws mean little.
FEW_ZONES = 30


@dataclass(frozen=True)
class Values:
    """What is looked at in each zone; NaN where a zone has none.

    Parameters
    ----------
    own : ndarray of float, shape (n,)
        The value, or 1 and 0 for join counts.
    around : ndarray of float, shape (n,), optional
        The second value of the bivariate statistic, looked at around each zone, or the earlier one of a difference.
    base : ndarray of float, shape (n,), optional
        For rates: the votes that the value's share is of.
    without_list : ndarray of bool, shape (n,), optional
        Zones whose value is missing because the party has no list there.
    not_mapped : ndarray of bool, shape (n,), optional
        Zones whose neighbours are not known, since they have no outline.
    shown : ndarray of float, shape (n,), optional
        What is told of each zone and its surroundings, by default what is analysed: of rates the share itself.
    names : ndarray of str, shape (n,), optional
        What tells the zones apart wherever their rows are, such as their codes; may be blank or shared. Without names
        the order of the rows has a part in the draws.
    """

    own: Numbers
    around: Numbers | None = None
    base: Numbers | None = None
    without_list: Bools | None = None
    not_mapped: Bools | None = None
    shown: Numbers | None = None
    names: NDArray[np.object_] | None = None


@dataclass(frozen=True)
class Clusters:
    """What was found for n zones; numbers are NaN and draws 0 where a zone took no part.

    Parameters
    ----------
    value, around : ndarray of float, shape (n,)
        The value of each zone, and the mean (join counts: the sum) over the neighbours that took part, of the second
        value where that is what is looked at around.
    statistic, expected, z, p, adjusted : ndarray of float, shape (n,)
    quadrant : ndarray of str or None, shape (n,)
        Whatever the significance.
    count, draws : ndarray of int, shape (n,)
        Neighbours that took part, and permutations used.
    classes : ndarray of str, shape (n,)
    overall : GlobalMoran
    mean : float
        Of what is looked at around, over the zones that took part.
    tests : int
        Zones that were tested.
    notes : list of Message
    """

    value: Numbers
    around: Numbers
    statistic: Numbers
    expected: Numbers
    z: Numbers
    p: Numbers
    adjusted: Numbers
    quadrant: NDArray[np.object_]
    count: NDArray[np.int64]
    draws: NDArray[np.int64]
    classes: NDArray[np.object_]
    overall: GlobalMoran
    mean: float
    tests: int
    notes: list[Message]


def analysed(method: str, values: Values) -> Numbers:
    """Return the values that a method looks at, NaN where one of those it needs is missing."""
    own = values.own.astype(np.float64)
    if method == "difference":
        if values.around is None:
            raise ValueError("a difference needs two values")
        return own - values.around
    if method == "bivariate":
        if values.around is None:
            raise ValueError("the bivariate statistic needs two values")
        return np.where(np.isnan(values.around), np.nan, own)
    if method == "rates":
        if values.base is None:
            raise ValueError("rates need a base")
        found = np.full(len(own), np.nan)
        known = ~np.isnan(own) & (values.base > 0)
        if known.any():
            found[known] = standardised_rates(own[known], values.base[known])
        return found
    return own


def _taking_part(own: Numbers, neighbours: Neighbours) -> tuple[Bools, Bools]:
    """Return the zones that have a value and a neighbour with one, and those with a value and no such neighbour."""
    known = ~np.isnan(own)
    linked = known[neighbours.zone] & known[neighbours.other]
    count = np.bincount(neighbours.zone[linked], minlength=neighbours.n)
    return known & (count > 0), known & (count == 0)


def find_clusters(
    method: str, values: Values, neighbours: Neighbours, chance: Chance, *, alpha: float, correction: str
) -> Clusters:
    """Find the zones that are more like, or unlike, their surroundings than chance would have it.

    Parameters
    ----------
    method : str
        One of ``METHODS``.
    values : Values
        Of n zones.
    neighbours : Neighbours
        Of the same zones.
    chance : Chance
    alpha : float
        Level of significance, above 0 and below 1.
    correction : {"none", "fdr", "bonferroni"}
        What is done for testing many zones at once.

    Raises
    ------
    ElectionError
        If no zone has a value and a neighbour with a value, or not three have.

    Notes
    -----
    Draws are of places in a table, so zones with names are put in an order of their own before.
    A zone without a value is ``no_data`` (``no_list`` where the party has none), one whose neighbours have none is
    ``island`` (``not_mapped`` where it has no outline); neither counts in mean, variance or number of tests.
    """
    order = _own_order(values, neighbours)
    found = _found(method, _rows(values, order), neighbours.taken(order), chance, alpha, correction)
    back = np.empty(len(order), dtype=np.int64)
    back[order] = np.arange(len(order))
    return _rows(found, back)


def _own_order(values: Values, neighbours: Neighbours) -> NDArray[np.int64]:
    """Return the rows in the order of their names, those of one name by values and neighbours; as they are without."""
    n = len(values.own)
    if values.names is None:
        return np.arange(n, dtype=np.int64)
    names, rank = np.unique(values.names.astype(str), return_inverse=True)
    keys: list[Any] = []
    if len(names) < n:
        grid = on_grid(np.nan_to_num(values.own.astype(np.float64)))
        keys = [np.bincount(neighbours.zone, grid[neighbours.other], minlength=n), neighbours.count]
        keys += [each for each in (values.base, values.around, values.own) if each is not None]
    order: NDArray[np.int64] = np.lexsort([*keys, rank.reshape(-1)])
    return order


def _rows(table: _Table, order: NDArray[np.int64]) -> _Table:
    """Return values or clusters with their zones in another order."""
    columns = {each.name: getattr(table, each.name) for each in fields(table)}
    moved: dict[str, Any] = {name: each[order] for name, each in columns.items() if isinstance(each, np.ndarray)}
    return replace(table, **moved)


def _of_usual_size(numbers: Numbers) -> Numbers:
    """Return numbers times a power of two, which loses no digit, so that their squares are neither 0 nor infinite."""
    largest = float(np.abs(numbers[~np.isnan(numbers)]).max(initial=0.0))
    scaled: Numbers = np.ldexp(numbers, -int(np.frexp(largest)[1]))
    return scaled


def _found(
    method: str, values: Values, neighbours: Neighbours, chance: Chance, alpha: float, correction: str
) -> Clusters:
    """Find clusters as `find_clusters` does, of zones in their own order."""
    own = analysed(method, values)
    shown = own if values.shown is None else values.shown
    own = _of_usual_size(own)
    taking, alone = _taking_part(own, neighbours)
    # A neighbour that is only listed one way may be left with nobody once zones without a value are gone.
    while True:
        again, _ = _taking_part(np.where(taking, own, np.nan), neighbours)
        if (again == taking).all():
            break
        taking, alone = again, alone | (taking & ~again)
    m = int(taking.sum())
    if m < 3:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "Only {count} zones have a value and a neighbour with a value: there is nothing to compare. Look at "
                "the "
                "field, and at SNAP if the boundaries do not meet.",
            ),
            count=m,
        )
    part = neighbours.among(taking)
    notes = _notes(own[taking], part, chance, alpha, method)
    local = _statistic(method, own[taking], values, taking, part, chance)
    adjusted_part = {"none": lambda p: p, "fdr": false_discovery, "bonferroni": bonferroni}[correction](local.p)
    classes = np.full(len(own), NO_DATA, dtype=object)
    if values.without_list is not None:
        classes[np.isnan(own) & values.without_list] = NO_LIST
    classes[alone] = ISLAND
    if values.not_mapped is not None:
        classes[alone & values.not_mapped] = NOT_MAPPED
    classes[taking] = cluster_classes(local, adjusted_part, alpha)
    if method == "join_count":
        classes[taking & (own == 0)] = OTHER_CLASS

    def whole(found: NDArray[np.float64]) -> Numbers:
        out = np.full(len(own), np.nan)
        out[taking] = found
        return out

    quadrant = np.full(len(own), None, dtype=object)
    quadrant[taking] = local.kind
    count, draws = np.zeros(len(own), dtype=np.int64), np.zeros(len(own), dtype=np.int64)
    count[taking], draws[taking] = part.count, local.draws
    second = values.around if method == "bivariate" and values.around is not None else shown
    around = part.lag(second[taking]) * (part.count if method == "join_count" else 1)
    return Clusters(
        value=np.where(taking | alone, shown, np.nan),
        around=whole(around),
        statistic=whole(local.statistic),
        expected=whole(local.expected),
        z=whole(local.z),
        p=whole(local.p),
        adjusted=whole(adjusted_part),
        quadrant=quadrant,
        count=count,
        draws=draws,
        classes=classes,
        overall=global_moran(own[taking], part),
        mean=float(second[taking].mean()),
        tests=int((~np.isnan(local.p)).sum()),
        notes=notes,
    )


def _statistic(
    method: str, own: Numbers, values: Values, taking: Bools, part: Neighbours, chance: Chance
) -> LocalStatistic:
    if method in ("gi_star", "g"):
        return getis_ord(own, part, chance, star=method == "gi_star")
    if method == "join_count":
        return local_join_count(own > 0, part)
    around = None
    if method == "bivariate" and values.around is not None:
        around = _of_usual_size(values.around[taking].astype(np.float64))
    return local_moran(own, part, chance, around)


def _notes(own: Numbers, part: Neighbours, chance: Chance, alpha: float, method: str) -> list[Message]:
    notes, m = [], len(own)
    if m < FEW_ZONES:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Only {count} zones took part: with fewer than {few}, chance has few maps to offer and little can be "
            "shown.",
        )
        notes.append(Message(template, {"count": m, "few": FEW_ZONES}, warning=True))
    if np.ptp(own) == 0:
        template = QT_TRANSLATE_NOOP("core", "All zones have the same value: there can be no cluster.")
        notes.append(Message(template, {}, warning=True))
    needed = draws_for(m, alpha, most=int(part.count.max()))
    if method != "join_count" and chance.permutations < needed:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{draws} permutations give no p-value below {least}; for one of {count} zones to stand alone after the "
            "correction {needed} are needed (PERMUTATIONS).",
        )
        least = f"{2 / (chance.permutations + 1):.2g}"
        values = {"draws": chance.permutations, "least": least, "count": m, "needed": needed}
        notes.append(Message(template, values, warning=True))
    return notes
