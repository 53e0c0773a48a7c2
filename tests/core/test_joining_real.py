"""The audited join on real elections: what is reported, and how well wrong joins are seen."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from real_places import ballot, permuted, places, rows_of, tunisia, votes_of

from mp_election_plugin.core import evidence
from mp_election_plugin.core.joining import Elsewhere, join
from mp_election_plugin.core.matching import CODE, CODE_OR_NAME, PROPOSE
from mp_election_plugin.core.places import Places

# What the results call it, and the zone that it is: read by eye from both.
TUNISIA_BY_HAND = {
    "بلطة بوعون": "بلطة بوعوان",
    "قصيبة الميدوني": "قصيبة المديوني",
    "دار شعبان": "دار شعبان الفهري",
    "صفاقس الغربية": "صفاقس الغريبة",
    "ّ س.ب الشرقية": "سيدي بوزيد الشرقية",
    "ّ س.ب الغربية": "سيدي بوزيد الغربية",
}


def letters(name: str | None) -> str:
    """Return the Arabic letters of a name without spaces, points, marks and articles, forms of one letter as one."""
    bare = "".join(char for char in (name or "").replace("ال", "") if char.isalpha())
    return bare.translate(str.maketrans("أإآىةئ", "ااايهي")).replace("ء", "").replace("ـ", "")


def test_tunisian_delegations_by_arabic_name_within_the_constituency(shared_data: Path) -> None:
    features, rows, votes, records = tunisia(shared_data)
    done = join(features, rows, votes, mode=PROPOSE)
    ledger, found = done.ledger, done.matching
    assert (ledger.votes_in, ledger.rows_in) == (3_296_219, 264)
    assert ledger.votes_in == ledger.votes_joined + ledger.votes_unmatched
    assert ledger.rows_joined >= 250
    joined = np.flatnonzero(found.zone >= 0).tolist()
    for row in joined:
        name, zone = rows.names[0][row], done.zones.names[0][found.zone[row]]
        assert letters(name) == letters(zone)
        assert letters(rows.parents[0][row]) == letters(done.zones.parents[0][found.zone[row]])
    proposed = {rows.names[0][each.row]: done.zones.names[0][each.zone] for each in found.proposals}
    assert proposed == TUNISIA_BY_HAND
    assert len(joined) + len(proposed) == 264

    notes = " ".join(str(note) for note in done.groups.notes)
    assert "g11d53 is shared" in notes
    assert "g17d62" in notes
    assert {each.test for each in done.findings} == {evidence.SHARED_CODE}
    assert ledger.suspicious == 2
    nameless = {each["adm_id"] for each in records if each["deleg_name"] is None}
    empty = {done.groups.codes[zone] for zone in np.flatnonzero(done.row_of_zone == -1)}
    assert len(nameless) == 7
    assert nameless <= empty
    assert len(empty) == len(nameless) + len(TUNISIA_BY_HAND)


def noticed(
    zones: Places, rows: Places, votes: pd.DataFrame, groups: np.ndarray, runs: int, mode: int, **given: object
) -> tuple[float, float]:
    """Return the parts of moved and of other rows that are suspicious when codes are permuted inside one group."""
    rng = np.random.default_rng(5)
    hits = moved_rows = false = others = 0
    for _ in range(runs):
        order = permuted(groups, rng)
        codes = [rows.codes[at] for at in order]
        done = join(zones, Places(codes, rows.names, rows.parents), votes, mode=mode, **given)  # type: ignore[arg-type]
        flagged = {each.row for each in done.findings}
        moved = set(np.flatnonzero(order != np.arange(len(order))).tolist())
        hits += len(flagged & moved)
        false += len(flagged - moved)
        moved_rows += len(moved)
        others += len(rows) - len(moved)
    return hits / moved_rows, false / others


@pytest.mark.parametrize("mode", [CODE, CODE_OR_NAME])
def test_codes_permuted_inside_a_province_are_all_seen_by_the_names(shared_data: Path, mode: int) -> None:
    records = rows_of(shared_data / "morocco" / "names" / "communes.csv")
    zones = places(records, "code", ["name_fr", "name_ar"], ["province_code"])
    rows = places(records, "code", ["name_fr"], ["province_code"])
    votes = pd.DataFrame({"votes_A": np.ones(len(rows))})
    groups = np.array([each["province_code"] for each in records])
    assert noticed(zones, rows, votes, groups, 60, mode) == (1.0, 0.0)


def test_without_names_most_permuted_communes_are_seen_by_their_inhabitants(shared_data: Path) -> None:
    """Electors in proportion to the inhabitants of 2014, judged by those of 2024."""
    records = rows_of(shared_data / "morocco" / "names" / "communes.csv")
    zones = places(records, "code", ["name_fr"], ["province_code"])
    then = np.array([float(each["population_2014"] or "nan") for each in records])
    now = np.array([float(each["population_2024"] or "nan") for each in records])
    counts = pd.DataFrame({"registered": np.floor(0.55 * then)})
    seen, false = noticed(
        zones, Places(zones.codes, [], []), pd.DataFrame({"votes_A": np.floor(0.3 * then)}),
        np.array([each["province_code"] for each in records]), 60, CODE,
        counts=counts, elsewhere=Elsewhere(population=now),
    )  # fmt: skip
    assert seen >= 0.6
    assert false <= 0.01


@pytest.mark.parametrize(
    ("table", "sister", "least", "most_false"),
    [
        ("results_2016_local", "results_2016_national", 0.95, 0.001),
        ("results_2016_local", "results_2011_local", 0.6, 0.001),
        ("results_2021_local", "results_2016_local", 0.5, 0.01),
    ],
)
def test_without_names_permuted_constituencies_are_seen_by_another_ballot(
    sample: Path, table: str, sister: str, least: float, most_false: float
) -> None:
    """Codes of the constituencies of one region change places; the better the other ballot is known, the more."""
    if not sample.is_file():
        pytest.skip("the sample is not built")
    now, other = ballot(sample, table), ballot(sample, sister)
    region = now["parent_code"].str[:2].to_numpy()
    codes = now["zone_code"].tolist()
    zones = Places(codes, [now["zone_name"].tolist()], [region.tolist()])
    beside = Elsewhere(sister=Places(other["zone_code"].tolist(), [], []), sister_figures=votes_of(other))
    rows = Places(codes, [], [])
    undisturbed = join(zones, rows, votes_of(now), mode=CODE, elsewhere=beside)
    assert undisturbed.ledger.suspicious <= 1
    seen, false = noticed(zones, rows, votes_of(now), region, 100, CODE, elsewhere=beside)
    assert seen >= least
    assert false <= most_false


def test_more_ballots_than_electors_and_more_electors_than_inhabitants_are_suspicious() -> None:
    zones = Places(["1", "2", "3", "4"], [], [])
    votes = pd.DataFrame({"votes_A": [50.0, 120.0, 10.0, np.nan]})
    counts = pd.DataFrame({"registered": [100.0, 100.0, 100.0, np.nan], "voters": [60.0, np.nan, 101.0, 5.0]})
    inhabitants = np.array([200.0, 500.0, 90.0, np.nan])
    done = join(zones, zones, votes, counts=counts, elsewhere=Elsewhere(population=inhabitants))
    assert Counter((each.test, each.row) for each in done.findings) == {
        (evidence.TURNOUT, 1): 1,
        (evidence.TURNOUT, 2): 1,
        (evidence.POPULATION, 2): 1,
    }
    assert done.ledger.suspicious == 2


def test_another_parent_and_another_level_are_suspicious() -> None:
    zones = Places(["1", "2", "3"], [["Azrou", "Commune de Taza", "Fès"]], [["Ifrane", "Taza", "Fès"]])
    rows = Places(["1", "2", "3"], [["Azrou", "Province de Taza", "Fès"]], [["Taza", "Taza", "Fès"]])
    done = join(zones, rows, pd.DataFrame({"votes_A": [1.0, 2.0, 3.0]}))
    assert {(each.test, each.row) for each in done.findings} == {(evidence.PARENTS, 0), (evidence.LEVELS, 1)}


def test_codes_of_two_systems_are_told_as_such() -> None:
    names = ["Azrou", "Ifrane", "Timahdite", "Tigrigra"]
    zones = Places(list("1234"), [names], [])
    rows = Places(list("2341"), [names], [])
    for mode in (CODE, CODE_OR_NAME):
        done = join(zones, rows, pd.DataFrame({"votes_A": [1.0] * 4}), mode=mode)
        assert any("of two systems" in str(note) for note in done.matching.notes)
    same = join(zones, zones, pd.DataFrame({"votes_A": [1.0] * 4}))
    assert same.matching.notes == []
