"""Allocation of seats: equal to plain loops over fractions, and the laws that every method keeps."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import seat_oracle as oracle

from mp_election_plugin.core.divisors import DIVISORS
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.next_seat import next_seat, next_seats
from mp_election_plugin.core.seat_laws import FORMAT, Law, Threshold, load_law, shipped_laws
from mp_election_plugin.core.seat_methods import METHODS, QUOTAS
from mp_election_plugin.core.seat_ranges import at_base, needs_ranges, seat_ranges
from mp_election_plugin.core.seats import Allocation, Contest, allocate, allocation_notes

CODES = tuple("ABCDEF")
RULES = [(method, base) for method in METHODS for base in (("registered", "lists") if method in QUOTAS else (None,))]
# Of each law that comes with the plugin.
SHIPPED = sorted({(law.method, law.base) for law in map(load_law, shipped_laws())}, key=str)
ROUNDED = ("droop", "hagenbach_bischoff_rounded")


def law_of(method: str, base: str | None, **more: Any) -> Law:
    return Law("test", {"en": "test"}, "source", "2021", "body", method, base, **more)


def contest(n: int, top: int, seed: int, most_seats: int = 9) -> Contest:
    """Return random zones, small votes among them so that ties are many; some lists do not stand."""
    draw = np.random.default_rng(seed)
    votes = draw.integers(0, top, (n, len(CODES)))
    votes[draw.random(votes.shape) < 0.15] = -1
    total = np.maximum(votes, 0).sum(axis=1)
    registered = total * draw.integers(100, 400, n) // 100
    return Contest(
        CODES, votes, total, total, registered, draw.integers(0, most_seats, n), [str(row) for row in range(n)]
    )


def of_each(values: Any, row: int) -> dict[str, int]:
    return {code: int(value) for code, value in zip(CODES, values[row]) if value}


@pytest.mark.parametrize(("method", "base"), RULES)
@pytest.mark.parametrize("top", [12, 5000])
def test_seats_and_ties_are_what_plain_loops_give(method: str, base: str | None, top: int) -> None:
    made = contest(250, top, 1)
    found = allocate(made, law_of(method, base))
    for row in range(250):
        votes = {code: int(count) for code, count in zip(CODES, made.votes[row]) if count >= 0}
        seats = int(made.seats[row])
        won, level, left = oracle.allocate(method, votes, seats, int(found.base[row]))
        assert of_each(found.handed.seats, row) == {code: count for code, count in won.items() if count}, (votes, seats)
        assert set(of_each(found.handed.tied, row)) == level, (votes, seats)
        assert found.handed.open[row] == left


@pytest.mark.parametrize(("method", "base"), RULES)
def test_all_seats_are_handed_out_or_it_is_said_why_not(method: str, base: str | None) -> None:
    made = contest(2000, 40, 2)
    found = allocate(made, law_of(method, base))
    handed = found.handed
    free = np.array([each is None for each in found.reason])
    given = handed.seats.sum(axis=1) + handed.open + handed.vacant - handed.over
    assert (given[free] == made.seats[free]).all() and free.sum() > 1000
    assert not handed.seats[~free].any() and not handed.seats[made.votes <= 0].any()
    assert (handed.tied.sum(axis=1)[handed.open > 0] > handed.open[handed.open > 0]).all()
    assert ((handed.open == 0) == ~handed.tied.any(axis=1)).all()


@pytest.mark.parametrize(("method", "base"), RULES)
def test_the_order_of_lists_and_the_scale_of_votes_change_nothing(method: str, base: str | None) -> None:
    made, law = contest(500, 300, 3), law_of(method, base)
    found = allocate(made, law)
    order = np.array([4, 2, 0, 5, 1, 3])
    turned = allocate(replace(made, codes=tuple(CODES[at] for at in order), votes=made.votes[:, order]), law)
    assert (turned.handed.seats == found.handed.seats[:, order]).all()
    assert (turned.handed.tied == found.handed.tied[:, order]).all()
    if method in ROUNDED:
        return  # Their quota is a whole number, which does not follow the scale.
    larger = {
        name: np.where(made.figure(name) < 0, -1, 7 * made.figure(name)) for name in ("votes", "valid", "registered")
    }
    scaled = allocate(replace(made, **larger), law)
    assert (scaled.handed.seats == found.handed.seats).all() and (scaled.handed.tied == found.handed.tied).all()


@pytest.mark.parametrize("method", DIVISORS)
def test_one_seat_more_in_the_house_costs_no_list_one(method: str) -> None:
    made, law = contest(1500, 60, 4), law_of(method, None)
    before, after = allocate(made, law).handed, allocate(replace(made, seats=made.seats + 1), law).handed
    assert (after.seats >= before.seats).all()


# A quota rounded to whole votes jumps by a vote, and may take a seat from a list of few votes that has one more.
STEADY = [(method, base) for method, base in RULES if base != "lists" or method not in ROUNDED]


@pytest.mark.parametrize(("method", "base"), STEADY)
def test_one_vote_more_costs_a_list_no_seat(method: str, base: str | None) -> None:
    made, law = contest(1500, 60, 5), law_of(method, base)
    before = allocate(made, law).handed
    some = before.rounds == 0
    for column in range(len(CODES)):
        more = np.where(made.votes[:, column] >= 0, 1, 0)
        after = allocate(made.with_more(column, more), law).handed
        assert (after.seats[some, column] >= before.seats[some, column]).all()


def test_hare_on_the_votes_of_the_lists_keeps_the_quota() -> None:
    made = contest(1500, 500, 6)
    found = allocate(made, law_of("hare", "lists"))
    exact = np.maximum(made.votes, 0) * made.seats[:, None] / np.maximum(found.base, 1)[:, None]
    sure = (found.handed.open == 0) & np.array([each is None for each in found.reason])
    assert (np.abs(found.handed.seats - exact)[sure] < 1).all()


@pytest.mark.parametrize(("method", "base"), RULES)
def test_votes_for_the_next_seat_bring_it_and_one_less_does_not(method: str, base: str | None) -> None:
    count = 10_000 if (method, base) in SHIPPED else 400
    made, law = contest(count, 3000, 7), law_of(method, base)
    found = allocate(made, law)
    missing, cushion = next_seats(found)
    for column in range(len(CODES)):
        has = found.handed.seats[:, column]

        def seats_with(more: Any, column: int = column) -> Any:
            changed = np.nan_to_num(more).astype(np.int64)
            return allocate(made.with_more(column, changed), law).handed.seats[:, column]

        gains, loses = ~np.isnan(missing[:, column]), ~np.isnan(cushion[:, column])
        assert (missing[gains, column] >= 1).all() and (cushion[loses, column] >= 1).all()
        assert (seats_with(missing[:, column])[gains] > has[gains]).all()
        assert (seats_with(missing[:, column] - 1)[gains] <= has[gains]).all()
        assert (seats_with(-cushion[:, column])[loses] < has[loses]).all()
        assert (seats_with(1 - cushion[:, column])[loses] >= has[loses]).all()
        assert (loses == (has > 0)).all()
        # One more is out of reach only where all seats are the list's, or a first seat cannot be taken from another.
        out = ~gains & (made.votes[:, column] >= 0) & np.array([each is None for each in found.reason])
        if method in ("dhondt", "sainte_lague", "danish") or (method, base) == ("hare", "lists"):
            assert (has[out] == made.seats[out]).all()


def test_with_a_threshold_the_votes_missing_pass_it_and_a_seat_comes_from_whom_it_is_said() -> None:
    law = replace(load_law("morocco_house_2016"), name="test")
    made = Contest(
        ("A", "B", "C"), np.array([[600, 380, 20]]), *(np.array([each]) for each in (1000, 1000, 2000, 2)), ["z"]
    )
    found = allocate(made, law)
    assert of_each(found.handed.seats, 0) == {"A": 1, "B": 1} and not found.part[0, 2]
    got = next_seat(found, 2)
    assert got.taken_from[0] == "B"
    after = allocate(made.with_more(2, got.missing.astype(np.int64)), law)
    before = allocate(made.with_more(2, got.missing.astype(np.int64) - 1), law)
    assert after.handed.seats[0, 2] == 1 and before.handed.seats[0, 2] == 0


def test_the_ranges_of_an_unknown_base_are_what_every_number_of_it_gives() -> None:
    draw = np.random.default_rng(8)
    for method in QUOTAS:
        law = law_of(method, "registered")
        for _ in range(12):
            votes = draw.integers(0, 25, (1, 4))
            votes[0, 0] += 1
            total, unknown = votes.sum(axis=1), np.array([-1])
            made = Contest(CODES[:4], votes, total, unknown, unknown, draw.integers(1, 6, 1), ["z"])
            assert needs_ranges(made, law).tolist() == [0]
            found = seat_ranges(made, law, np.array([0]))
            electors = np.arange(total[0], 12 * total[0] + 40)
            whole = at_base(made, law, np.zeros(len(electors), dtype=np.int64), electors).handed
            row = np.searchsorted(found.start, electors, side="right") - 1
            assert (found.found.handed.seats[row] == whole.seats).all() and (
                found.found.handed.tied[row] == whole.tied
            ).all()
            assert (found.end[:-1] + 1 == found.start[1:]).all() and found.end[-1] == -1 and found.start[0] == total[0]


def test_an_unknown_base_gives_no_seat_and_a_reason() -> None:
    made = contest(50, 100, 9)
    found = allocate(replace(made, registered=np.full(50, -1)), law_of("hare", "registered"))
    assert not found.handed.seats.any() and set(found.reason) <= {"no_registered", "no_places", "no_votes", "no_result"}


def one_zone(seats: int, registered: int, *votes: int) -> Contest:
    total = sum(votes)
    figures = (np.array([each]) for each in (total, total, registered, seats))
    return Contest(CODES[: len(votes)], np.array([votes]), *figures, ["Anfa"])


def said(found: Allocation) -> str:
    return " ".join(map(str, allocation_notes(found, np.array([np.nan]))))


def test_ties_whole_quotas_beyond_the_seats_and_further_rounds_are_said() -> None:
    assert "level for the last seats in 1 zones" in said(allocate(one_zone(1, 50, 9, 9), law_of("dhondt", None)))
    assert "more whole quotas than" in said(allocate(one_zone(1, 50, 50, 50), law_of("imperiali", "lists")))
    assert "further round" in said(allocate(one_zone(3, 500, 9, 8), law_of("hare", "registered")))
    assert "more seats than lists" in said(allocate(one_zone(3, 500, 9, 8), law_of("plurality", None)))
    assert said(allocate(one_zone(3, 50, 9, 8, 1), law_of("dhondt", None))) == ""


@pytest.mark.parametrize(("votes", "seats"), [(99, 0), (100, 1)])
def test_a_single_list_needs_its_share_of_the_registered(votes: int, seats: int) -> None:
    found = allocate(one_zone(1, 500, votes), load_law("morocco_house_2021"))
    assert found.handed.seats.sum() == seats and (found.reason[0] is None) == bool(seats)


def test_lists_that_are_all_below_the_threshold_are_not_lists_without_votes() -> None:
    law = law_of("dhondt", None, threshold=Threshold(Fraction("0.4"), "valid"))
    found = allocate(one_zone(3, 900, 30, 30, 30), law)
    assert found.reason.tolist() == ["below_threshold"] and not found.handed.seats.any()
    assert allocate(one_zone(3, 900, 0, 0), law).reason.tolist() == ["no_votes"]


@pytest.mark.parametrize(("method", "base"), RULES)
def test_zones_without_any_list_have_no_votes_for_a_seat(method: str, base: str | None) -> None:
    three = np.full(3, 5)
    found = allocate(
        Contest((), np.zeros((3, 0), dtype=np.int64), three, three, three, three, list("xyz")), law_of(method, base)
    )
    assert [each.shape for each in next_seats(found)] == [(3, 0), (3, 0)] and set(found.reason) == {"no_result"}


def test_numbers_too_large_to_be_exact_are_refused() -> None:
    with pytest.raises(ElectionError, match="too many to be computed exactly"):
        allocate(one_zone(5, 10, 2**60, 2**59), law_of("dhondt", None))


@pytest.mark.parametrize("name", shipped_laws())
def test_a_shipped_law_says_what_it_is_in_three_languages(name: str) -> None:
    law = load_law(name)
    assert law.name == name and set(law.label) == {"en", "fr", "ar"} and law.source and law.notes


LAW = {"format": FORMAT, "name": "x", "label": {"en": "x"}, "source": "s", "date": "d", "body": "b", "method": "hare",
       "base": "valid"}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "x"}, "is no electoral law"),
        ({"methode": 1}, "methode"),
        ({"method": None}, "“method” is null"),
        ({"method": "largest"}, "“method” is \"largest\"; it should be one of dhondt"),
        ({"base": None}, "“base” is null; it should be one of registered"),
        ({"method": "dhondt"}, "only a quota has a base"),
        ({"label": {"fr": "x"}}, "“en” among them"),
        ({"label": {"en": ""}}, "“en” among them"),
        ({"source": ""}, "“source” is \"\""),
        ({"notes": "x"}, "a list of texts"),
        ({"threshold": {"share": 3, "of": "valid"}}, "“threshold.share” is 3; it should be a share between 0 and 1"),
        ({"threshold": {"share": 0.3333333333, "of": "valid"}}, "at most six decimals"),
        ({"threshold": {"share": 1e-320, "of": "valid"}}, "at most six decimals"),
        ({"threshold": {"share": 0.03, "of": ["valid"]}}, "“threshold.of” is [\"valid\"]"),
        ({"method": ["hare"]}, "“method” is [\"hare\"]"),
        ({"threshold": {"share": 0.03}}, "with the keys share, of"),
        ({"threshold": {"share": 0.03, "of": "all"}}, "“threshold.of” is \"all\""),
        ({"threshold": {"share": 0.03, "of": "valid", "where": "here"}}, "one of zone, national"),
        ({"threshold": {"share": 0.03, "of": "valid", "exempt": "A"}}, "“threshold.exempt”"),
        ({"threshold": {"share": 0.03, "of": "valid", "shares": {"A": True}}}, "“threshold.shares.A” is true"),
        ({"single_list": {"share": 0.2, "of": "valid", "where": "zone"}}, "“single_list”"),
    ],
)  # fmt: skip
def test_a_wrong_law_is_refused_with_key_and_reason(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    path = tmp_path / "law.json"
    path.write_text(json.dumps(LAW), encoding="utf-8")
    assert load_law(path).base == "valid"
    path.write_text(json.dumps({**LAW, **change}), encoding="utf-8")
    with pytest.raises(ElectionError) as error:
        load_law(path)
    assert told in str(error.value) and "law.json" in str(error.value)


def test_a_law_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    path.write_text("\ufeff" + json.dumps(LAW), encoding="utf-8")
    assert load_law(path).method == "hare"


@pytest.mark.parametrize("text", ["[" * 100_000, "", "[]", "3", '{"format": 1}', '{"a": 1, "a": 2}'])
def test_nonsense_is_no_law(tmp_path: Path, text: str) -> None:
    path = tmp_path / "law.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ElectionError, match=r"law\.json"):
        load_law(path)


@pytest.mark.parametrize("name", ["", "x" * 5000, "a\0b", "."])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(ElectionError, match="cannot be read"):
        load_law(name)


def test_a_folder_is_no_law_though_it_has_the_name_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "spain_congress").mkdir()
    monkeypatch.chdir(tmp_path)
    assert load_law("spain_congress").method == "dhondt"


def test_thresholds_of_lists_that_are_not_there_are_told() -> None:
    threshold = Threshold(Fraction("0.05"), "valid", shares=(("B", Fraction("0.1")), ("KDU", Fraction("0.1"))))
    text = said(allocate(one_zone(2, 50, 9, 8), law_of("dhondt", None, threshold=threshold)))
    assert "no list has them: KDU" in text


def test_a_law_that_is_not_there_names_those_there_are() -> None:
    with pytest.raises(ElectionError, match="morocco_house_2021"):
        load_law("morocco")
