"""What the dock reads of the database is what the analysis gives, figure by figure and word by word."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from mp_election_plugin.database.opening import open_database
from mp_election_plugin.database.party_zones import SORTED, read_base, read_party
from mp_election_plugin.layers.compat import from_qgis
from mp_election_plugin.layers.places import user_language

FIELDS = ("zone_name", "zone_name_ar", "parent_name", "zone_class", "zone_label", "zone_reason", "votes", "share",
          "rank", "places", "margin", "gap", "excess_votes", "lq")  # fmt: skip
NUMBERS = ("PARTY_VOTES", "PARTY_SHARE", "ZONES_WITH_LIST", "ZONES_IN_PLACE")


def analysed(run: Any, database: str, election: str, level: str, party: str) -> tuple[dict[str, Any], dict[str, Any]]:
    layer = run("electionlayer", DATABASE=database, ELECTION=election, LEVEL=level)["OUTPUT"]
    results = run("classifyzones", INPUT=layer, PARTY=party)
    found = {each["zone_code"]: each for each in results["OUTPUT"].getFeatures()}
    names = set(results["OUTPUT"].fields().names())
    zones = {
        code: {name: from_qgis(each[name]) for name in FIELDS if name in names} | {"mapped": each.hasGeometry()}
        for code, each in found.items()
    }
    return zones, results


def close(one: Any, other: Any) -> bool:
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)
    return bool(one == other)


@pytest.mark.parametrize(
    ("election", "level", "party"),
    [("2021_local", "constituency", "MP"), ("2011_local", "constituency", "PAM"), ("2021_regional", "region", "MP")],
)
def test_the_zones_of_a_party_are_those_of_the_analysis(
    run: Any, morocco: str, election: str, level: str, party: str
) -> None:
    zones, results = analysed(run, morocco, election, level, party)
    with open_database(morocco, read_only=True) as database:
        found = read_party(database, read_base(database, election, level), party, user_language())
    assert len(found.rows) == len(zones)
    assert {name: found.numbers[name] for name in NUMBERS if name != "PARTY_SHARE"} == {
        name: results[name] for name in NUMBERS if name != "PARTY_SHARE"
    }
    assert math.isclose(found.numbers["PARTY_SHARE"], results["PARTY_SHARE"])
    for row in found.rows:
        expected = zones[row.values["zone_code"]]
        assert row.mapped == expected.pop("mapped")
        different = {name: (row.values[name], value) for name, value in expected.items()
                     if not close(row.values[name], value)}  # fmt: skip
        assert not different, row.values["zone_code"]


def test_parties_that_share_what_is_the_same_are_as_if_read_alone(morocco: str) -> None:
    """Orders, groups and texts are kept from party to party; none of them is another party's."""
    with open_database(morocco, read_only=True) as database:
        base = read_base(database, "2021_local", "constituency")
        for party in ("MP", "RNI", "MP"):
            one = read_party(database, base, party, "fr").rows
            alone = read_party(database, read_base(database, "2021_local", "constituency"), party, "fr").rows
            assert one.search == alone.search and one.counts("zone_class") == alone.counts("zone_class")
            for name in SORTED:
                assert one.sorted(name, True).tolist() == alone.sorted(name, True).tolist(), name
                assert [row.values[name] for row in one] == [row.values[name] for row in alone]


def test_the_place_of_a_party_is_among_all_lists(morocco: str) -> None:
    with open_database(morocco, read_only=True) as database:
        found = read_party(database, read_base(database, "2021_local", "constituency"), "MP", "en")
    assert found.numbers["PLACE"] == 5 and found.numbers["LISTS"] > 20


def test_awkward_zones_are_those_of_the_analysis(run: Any, empty: str, tmp_path: Path) -> None:
    """Valid votes that are not published, a list with more votes than all together, lists summed, no result, seats."""
    from qgis.core import QgsVectorLayer

    (tmp_path / "zones.csv").write_text(
        "zone_code,zone_name,wkt\n"
        + "".join(f'{n},Zone {n},"POLYGON(({n} 0,{n + 1} 0,{n + 1} 1,{n} 0))"\n' for n in range(1, 8)),
        encoding="utf-8",
    )
    zones = QgsVectorLayer(f"file://{tmp_path}/zones.csv?delimiter=,&wktField=wkt&crs=EPSG:4326&detectTypes=no", "z",
                           "delimitedtext")  # fmt: skip
    (tmp_path / "results.csv").write_text(
        "zone_code,valid,seats,votes_A,votes_B,votes_OTHERS\n"
        "1,,2,50,30,20\n2,40,1,60,10,\n3,100,1,50,50,\n4,90,1,0,90,\n5,80,1,,80,\n6,,1,,,10\n",
        encoding="utf-8",
    )
    run("loadzones", DATABASE=empty, ZONES=zones, LEVEL="z", VINTAGE="1", ZONE_CODE="zone_code", ZONE_NAME="zone_name")
    given = QgsVectorLayer(f"file://{tmp_path}/results.csv?delimiter=,&detectTypes=yes", "r", "delimitedtext")
    run("loadresults", DATABASE=empty, RESULTS=given, ELECTION="e", LEVEL="z")
    for party in ("A", "B"):
        expected, results = analysed(run, empty, "e", "z", party)
        with open_database(empty, read_only=True) as database:
            found = read_party(database, read_base(database, "e", "z"), party, user_language())
        assert found.numbers["PARTY_VOTES"] == results["PARTY_VOTES"]
        assert found.numbers["ZONES_IN_PLACE"] == results["ZONES_IN_PLACE"]
        assert len(found.rows) == 7
        for row in found.rows:
            zone = expected[row.values["zone_code"]]
            for name in set(zone) - {"mapped"}:
                assert close(row.values[name], zone[name]), (party, row.values["zone_code"], name)
