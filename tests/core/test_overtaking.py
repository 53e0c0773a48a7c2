"""Claims overtaken by a growing list: the K-th greatest number in fractions, and what follows from it in elections."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from mp_election_plugin.core import seat_methods
from mp_election_plugin.core.divisors import divisor
from mp_election_plugin.core.next_seat import next_seats
from mp_election_plugin.core.overtaking import LAST, NONE, Beside, ByDivisors, ByShares, least_above, settled
from mp_election_plugin.core.seat_laws import Law, Threshold
from mp_election_plugin.core.seats import Contest, allocate

LISTS, MOST_SEATS = 8, 9
THRESHOLD = Threshold(Fraction("0.05"), "valid", exempt=("L3",), shares=(("L4", Fraction("0.08")),))
MOVING = [("hare", "lists"), ("hare", "valid"), ("hagenbach_bischoff", "lists"), ("imperiali", "voters")]
WITH_STEPS = [("dhondt", None), ("sainte_lague", None), ("modified_sainte_lague", None), ("danish", None),
              ("hare", "lists")]  # fmt: skip


def law_of(method: str, base: str | None, threshold: Threshold | None = None) -> Law:
    return Law("test", {"en": "test"}, "s", "d", "b", method, base, threshold)


def contest(n: int, seed: int, scale: float = 40.0) -> Contest:
    """Return zones with few large lists and many small, some not standing and many level."""
    draw = np.random.default_rng(seed)
    votes = (draw.pareto(1.1, (n, LISTS)) * scale).astype(np.int64)
    votes[draw.random(votes.shape) < 0.1] = -1
    same = np.flatnonzero(draw.random(n) < 0.3)
    votes[same, 1] = votes[same, 0]
    total = np.maximum(votes, 0).sum(axis=1)
    invalid = draw.integers(0, 9, n)
    codes = tuple(f"L{at}" for at in range(LISTS))
    seats = draw.integers(1, MOST_SEATS + 1, n)
    return Contest(codes, votes, total, total + invalid, 3 * total, seats, [str(row) for row in range(n)])


def numbers(votes: int, rest: int, parts: int, target: int, method: str | None) -> list[Fraction]:
    """Return from which votes on each claim of a list is passed, the first claim first."""
    claims = range(1, MOST_SEATS + 2)
    if method is None:
        return [Fraction(votes * parts + (target - k) * rest, parts - target + k) for k in claims]
    own = int(divisor(method, np.int64(target)))  # type: ignore[arg-type]
    return [Fraction(votes * own, int(divisor(method, np.int64(k)))) for k in claims]  # type: ignore[arg-type]


@pytest.mark.parametrize("method", [None, "dhondt", "sainte_lague", "modified_sainte_lague"])
def test_claims_are_exchanged_until_the_greatest_numbers_are_held(method: str | None) -> None:
    draw = np.random.default_rng(5)
    count = 300
    votes = draw.integers(0, 40, (LISTS, count))
    parts, rest = draw.integers(1, MOST_SEATS + 1, count), draw.integers(0, 200, count)
    target = np.array([draw.integers(1, each + 1) for each in parts])
    wanted = parts - target + 1
    # Some claims to begin with, no more than are held in the end.
    held = np.zeros((LISTS, count))
    for column in range(count):
        for at in draw.integers(0, LISTS, draw.integers(0, wanted[column] + 1)):
            held[at, column] += 1
    beside = Beside(np.where(votes > 0, votes.astype(float), NONE), held, wanted, target)
    rule = ByShares(beside, rest.astype(float), parts) if method is None else ByDivisors(method, beside)
    lowest, free, claims = settled(beside, rule)
    for column in range(count):
        given = int(rest[column]), int(parts[column]), int(target[column]), method
        each = sorted((x for v in votes[:, column].tolist() if v for x in numbers(v, *given)), reverse=True)
        place = int(wanted[column])
        if not each:
            assert lowest[column] == LAST and free[column] == NONE
            continue
        assert claims[:, column].sum() == place
        for found, exact in ((lowest, each[place - 1]), (free, each[place])):
            assert least_above(found[[column]], 1)[0] == max(exact.__floor__(), 0) + 1, (votes[:, column], given)


def seats_with(made: Contest, law: Law, zone: Any, own: Any, more: Any) -> Any:
    """Return the seats of some lists with more votes for each."""
    after = allocate(made.rows(zone).with_more(own, more), law)
    return after.handed.seats[np.arange(len(zone)), own]


@pytest.mark.parametrize(
    ("method", "base", "threshold"),
    [*((*rule, None) for rule in MOVING), *((*rule, THRESHOLD) for rule in WITH_STEPS)],
)
def test_the_votes_move_a_seat_and_no_smaller_number_drawn_does(
    method: str, base: str | None, threshold: Threshold | None
) -> None:
    made, law = contest(400, 11, 4000.0), law_of(method, base, threshold)
    found = allocate(made, law)
    missing, cushion = next_seats(found)
    draw = np.random.default_rng(1)
    for change, sign in ((missing, 1), (-cushion, -1)):
        zone, own = np.nonzero(~np.isnan(change))
        full, has = change[zone, own].astype(np.int64), found.handed.seats[zone, own]
        assert len(zone) > 300
        assert (sign * seats_with(made, law, zone, own, full) > sign * has).all()
        for part in (1.0, *draw.random(6)):
            less = sign * np.floor((np.abs(full) - 1) * part).astype(np.int64)
            assert (sign * seats_with(made, law, zone, own, less) <= sign * has).all()
    assert ((found.handed.seats > 0) == ~np.isnan(cushion)).all()


@pytest.mark.parametrize("threshold", [None, THRESHOLD], ids=["all", "threshold"])
@pytest.mark.parametrize(("method", "base"), MOVING)
def test_the_order_of_the_lists_changes_no_number_of_votes(method: str, base: str, threshold: Threshold | None) -> None:
    made, law = contest(150, 12), law_of(method, base, threshold)
    turned = np.random.default_rng(2).permutation(LISTS)
    other = replace(made, codes=tuple(made.codes[at] for at in turned), votes=made.votes[:, turned])
    for before, after in zip(next_seats(allocate(made, law)), next_seats(allocate(other, law))):
        np.testing.assert_array_equal(before[:, turned], after)


@pytest.mark.parametrize(("method", "base"), [("dhondt", None), ("hare", "lists"), ("plurality", None)])
def test_zones_in_blocks_are_zones_alone(method: str, base: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    made, law = contest(60, 13), law_of(method, base)
    whole = allocate(made, law)
    seats = next_seats(whole)
    monkeypatch.setattr(seat_methods, "_CELLS", 7 * LISTS)
    parts = allocate(made, law)
    for name in ("seats", "tied", "open", "vacant", "remainder"):
        np.testing.assert_array_equal(getattr(whole.handed, name), getattr(parts.handed, name))
    for before, after in zip(seats, next_seats(parts)):
        np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize(
    ("votes", "seats", "missing"),
    [
        # The claims that decide are not only those of the lists that are looked at first.
        ([12, 12, 12, 12, 12, 4, 4, 4, 4], 10, {0: 10, 1: 10, 2: 10, 3: 10, 4: 10}),
        ([12, 20, 20, 20, 12, 4, 4, 4, 4], 13, {1: 10, 2: 10, 3: 10}),
        ([3, 3, 0, 3, 3, 1, 1, 1, 1], 8, {2: 2}),
        ([51, 34, 39, 14, 9, 22, 15, 2, 3, 3, 3, 3], 33, {7: 2}),
    ],
)
def test_more_than_three_lists_may_decide_about_the_next_seat(
    votes: list[int], seats: int, missing: dict[int, int]
) -> None:
    total = np.array([sum(votes)])
    codes = tuple(f"L{at}" for at in range(len(votes)))
    one = Contest(codes, np.array([votes]), total, total, 3 * total, np.array([seats]), ["0"])
    law = law_of("hare", "lists")
    found = next_seats(allocate(one, law))[0][0]
    assert {column: found[column] for column in missing} == missing
    for column, more in missing.items():
        held = allocate(one, law).handed
        for added in (more - 1, more):
            raised = np.array([votes])
            raised[0, column] += added
            summed = np.array([raised.sum()])
            then = allocate(replace(one, votes=raised, valid=summed, voters=summed), law).handed
            gained = then.seats[0, column] > held.seats[0, column]
            assert gained == (added == more)
