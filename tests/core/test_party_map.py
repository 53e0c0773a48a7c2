"""Lists under one code: what the registry says, what is summed, and what is told of it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from generated_elections import Row, election, elections
from hypothesis import given

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import DEFAULT_REGISTRY, load_registry
from mp_election_plugin.core.party_map import (
    PartyMap,
    not_declared,
    party_map,
    registry_map,
    said_of_map,
    with_later_codes,
    with_lists,
)

REGISTRY = load_registry()


def test_the_registry_of_morocco_says_which_lists_of_2016_are_which_of_2021() -> None:
    assert registry_map(REGISTRY, "2016", ["AFG", "PVM"]).later == {"FGD": "AFG", "PGV": "PVM"}
    of_2011 = registry_map(REGISTRY, "2011", ["AFG", "PVM", "USFP", "PML1"]).later
    assert of_2011 == {"PS": "USFP", "PML": "PML1", "PGV": "PVM"}


def test_a_successor_that_is_gone_is_followed_to_its_own() -> None:
    assert registry_map(REGISTRY, "2007", ["AFG"]).of("PADSCNIPSU") == "AFG"
    assert registry_map(REGISTRY, "2007", ["FGD"]).of("PADSCNIPSU") == "FGD"


def test_an_election_that_the_registry_does_not_know_is_refused() -> None:
    with pytest.raises(ElectionError, match="“1997”.*2002, 2007, 2011, 2016"):
        registry_map(REGISTRY, "1997", ["MP"])


def test_earlier_lists_of_a_registry_are_checked(tmp_path: Path) -> None:
    data = json.loads(DEFAULT_REGISTRY.read_text(encoding="utf-8"))
    data["parties"][0]["earlier"] = ["OLD"]
    path = tmp_path / "registry.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ElectionError, match="“earlier” of “MP”"):
        load_registry(path)


@given(elections())
def test_no_vote_is_lost_or_made_where_lists_become_one(rows: list[Row]) -> None:
    given_election = election(rows)
    mapped = with_later_codes(given_election, party_map([("AAA", "MP"), ("BB", "MP"), ("C", "Q")]))
    assert np.nansum(mapped.votes) == np.nansum(given_election.votes)
    assert np.array_equal(np.isnan(mapped.votes).all(axis=1), np.isnan(given_election.votes).all(axis=1))
    assert np.array_equal(mapped.valid, given_election.valid, equal_nan=True)
    assert with_later_codes(given_election, PartyMap()) is given_election


def test_an_exchange_of_codes_is_no_chain() -> None:
    before = election([{"votes_A": 1, "votes_B": 20}])
    mapped = with_later_codes(before, party_map([("A", "B"), ("B", "C")]))
    assert dict(zip(mapped.codes, mapped.votes[0].tolist())) == {"B": 1, "C": 20}


def test_lists_in_another_order_and_none_that_is_not_there() -> None:
    found = with_lists(election([{"votes_A": 1, "votes_B": 0}]), ("B", "N", "A"))
    np.testing.assert_array_equal(found.votes, [[0, np.nan, 1]])


def test_what_a_map_did_and_did_not_do_is_told() -> None:
    later, earlier = election([{"votes_AFG": 1, "votes_MP": 2}]), election([{"votes_FGD": 1, "votes_MP": 2}])
    told = said_of_map(party_map([("FGD", "AFG"), ("OLD", "MP")]), later, earlier)
    assert [str(each) for each in told] == [
        "Lists of the earlier election counted as one of the later: FGD → AFG",
        "The party map names lists that the earlier election does not have: OLD",
    ]
    (_, gone) = said_of_map(party_map([("FGD", "AGF")]), later, earlier)
    assert gone.warning and "AGF" in str(gone)
    (hint,) = not_declared(REGISTRY, later, earlier)
    assert hint.warning and "FGD → AFG" in str(hint)
    assert not_declared(REGISTRY, later, with_later_codes(earlier, party_map([("FGD", "AFG")]))) == []
