"""The main job on the published workbooks: figures known from elsewhere, to the unit."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import csv_file, names_of, records

from mp_election_plugin.core.names import spelling_key

WORKBOOKS = {
    "results_2021_local": ("2021-1-0", "locale"),
    "results_2021_regional": ("2021-1-0", "regionale"),
    "results_2016_local": ("2016-1-1", "locale"),
    "results_2016_national": ("2016-1-1", "nationale"),
    "results_2011_local": ("2011-1-0", "locale"),
}
NATIONAL_2021 = {"RNI": 2_099_036, "PAM": 1_400_122, "PI": 1_278_420, "USFP": 598_293, "MP": 534_292, "UC": 418_679,
                 "PPS": 387_869, "PJD": 322_758}  # fmt: skip
REGIONAL_2021 = {"RNI": 2_088_548, "PAM": 1_385_230, "PI": 1_267_866, "USFP": 590_215, "MP": 528_261, "UC": 423_067,
                 "PPS": 389_802, "PJD": 325_337}  # fmt: skip


def workbook(shared_data: Path, version: str) -> str:
    return str(shared_data / "morocco" / "results" / f"parlement-elections-{version}.xlsx")


def read(run: Any, shared_data: Path, table: str) -> dict[str, Any]:
    version, ballot = WORKBOOKS[table]
    return run("readresults", INPUT=workbook(shared_data, version), FILTER=f"\"typeListe\" = '{ballot}'")


def totals(layer: QgsVectorLayer | str) -> dict[str, int]:
    names = names_of(layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "x", "ogr"))
    votes = [name for name in names if name.startswith("votes_")]
    sums: dict[str, int] = defaultdict(int)
    for row in records(layer, *votes):
        for name, value in zip(votes, row):
            sums[name[len("votes_") :]] += value or 0
    return dict(sums)


def joined_2021(run: Any, shared_data: Path) -> dict[str, Any]:
    zones = shared_data / "morocco" / "boundaries" / "circonscriptions_73_sur_92_simplified.geojson"
    return run("joinresults", ZONES=str(zones), ZONE_CODE="id_circonscription_tafra", ZONE_NAME="circonscription_tafra",
               ZONE_PARENT="pref_prov_tafra",
               RESULTS=read(run, shared_data, "results_2021_local")["OUTPUT"])  # fmt: skip


def test_the_local_ballot_of_2021_is_read_to_the_vote(run: Any, shared_data: Path) -> None:
    found = read(run, shared_data, "results_2021_local")
    assert (found["ROWS"], found["VOTES"]) == (92, 7_588_505)
    sums = totals(found["OUTPUT"])
    assert {party: sums[party] for party in NATIONAL_2021} == NATIONAL_2021
    lists = [value for (value,) in records(found["OUTPUT"], "votes_MP") if value is not None]
    assert len(lists) == 79
    assert all(value is None for (value,) in records(found["OUTPUT"], "invalid")), "a constant 0 means unknown"
    assert sum(value for (value,) in records(found["OUTPUT"], "seats")) == 305


def test_the_regional_ballot_of_2021_is_another_one(run: Any, shared_data: Path) -> None:
    found = read(run, shared_data, "results_2021_regional")
    sums = totals(found["OUTPUT"])
    assert found["ROWS"] == 12
    assert {party: sums[party] for party in REGIONAL_2021} == REGIONAL_2021
    assert sum(value for (value,) in records(found["OUTPUT"], "seats")) == 90


def test_two_ballots_of_one_workbook_are_not_summed_unknowingly(run: Any, shared_data: Path) -> None:
    for version, ballots in (("2021-1-0", "locale, regionale"), ("2016-1-1", "locale, nationale")):
        told = run.refused("readresults", INPUT=workbook(shared_data, version))
        assert "“typeListe”" in told
        assert ballots in told
        assert "\"typeListe\" = 'locale'" in told


def test_the_local_ballot_of_2016_is_read_to_the_vote(run: Any, shared_data: Path) -> None:
    found = read(run, shared_data, "results_2016_local")
    assert found["ROWS"] == 92
    assert totals(found["OUTPUT"])["MP"] == 409_085


@pytest.mark.parametrize("year", ["2016", "2021"])
def test_national_sums_are_those_published_for_every_party(run: Any, shared_data: Path, year: str) -> None:
    path = shared_data / "morocco" / "results" / f"leg{year}_national_by_party.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = {row["parti"]: int(float(row["voix_locale"] or 0)) for row in rows}
    sums = totals(read(run, shared_data, f"results_{year}_local")["OUTPUT"])
    assert {code: votes for code, votes in sums.items() if votes} == {
        code: votes for code, votes in expected.items() if votes
    }


@pytest.mark.parametrize("table", WORKBOOKS)
def test_the_embedded_tables_are_the_workbooks_row_by_row(
    run: Any, shared_data: Path, sample: Path, table: str
) -> None:
    if not sample.is_file():
        pytest.skip("the sample is not built")
    embedded = QgsVectorLayer(f"{sample}|layername={table}", table, "ogr")
    published = read(run, shared_data, table)["OUTPUT"]
    votes = sorted(name for name in names_of(published) if name.startswith("votes_"))
    assert votes == sorted(name for name in names_of(embedded) if name.startswith("votes_"))
    by_name = table.endswith("regional")
    key = ["zone_name"] if by_name else ["zone_name", "parent_name"]
    names = [*key, "registered", "seats", *votes]

    def keyed(layer: QgsVectorLayer) -> dict[Any, Any]:
        return {
            tuple(spelling_key(str(part)) for part in row[: len(key)]): row[len(key) :]
            for row in records(layer, *names)
        }

    ours, theirs = keyed(embedded), keyed(published)
    assert len(ours) == len(theirs) == (12 if by_name else 92)
    assert set(ours) == set(theirs)
    for zone, row in theirs.items():
        # Seats are counted apart where the workbook of that ballot leaves them blank.
        for name, one, other in zip(names[len(key) :], row, ours[zone]):
            assert one == other or (name, one) == ("seats", None), (zone, name, one, other)
    if table == "results_2021_local":
        codes = ("zone_code", "zone_name", "parent_name")
        assert sorted(records(embedded, *codes)) == sorted(records(published, *codes))


def test_the_popular_movement_in_2021_is_where_it_is_known_to_be(run: Any, shared_data: Path) -> None:
    joined = joined_2021(run, shared_data)
    assert joined["VOTES_IN"] == joined["VOTES_JOINED"] + joined["VOTES_UNMATCHED"] == 7_588_505
    assert (joined["ROWS_IN"], joined["ROWS_JOINED"], joined["ROWS_UNMATCHED"]) == (92, 73, 19)
    assert (joined["ZONES_WITHOUT_RESULT"], joined["SUSPICIOUS"]) == (0, 0)
    found = run("classifyzones", INPUT=joined["OUTPUT"], PARTY="MP")
    assert found["PARTY_VOTES"] == 534_292
    assert f"{found['PARTY_SHARE']:.2%}" == "7.04%"
    assert (found["ZONES_WITH_LIST"], found["ZONES_IN_PLACE"], found["ZONES_FIRST"]) == (79, 20, 0)
    counts = {name.lower()[6:]: found[name] for name in found if name.startswith("ZONES_")}
    assert {name: counts[name] for name in ("stronghold", "holding", "contested", "foothold", "average", "weak",
                                            "no_list", "tie", "zero", "no_data")} == {
        "stronghold": 17, "holding": 3, "contested": 10, "foothold": 4, "average": 8, "weak": 37, "no_list": 13,
        "tie": 0, "zero": 0, "no_data": 0,
    }  # fmt: skip
    rows = records(found["OUTPUT"], "zone_name", "share", "excess_votes")
    ranking = sorted((row for row in rows if row[2] is not None), key=lambda row: -row[2])
    assert [name.replace("-", " ") for name, _, _ in ranking[:3]] == ["Fquih Ben Salah", "Ouarzazate", "Khénifra"]
    assert round(ranking[0][2]) == 16_778
    assert f"{ranking[0][1]:.1%}" == "20.3%"
    best = sorted((row for row in rows if row[1] is not None), key=lambda row: -row[1])
    assert [(name.split(" - ")[0], f"{share:.1%}") for name, share, _ in best[:4]] == [
        ("Ifrane", "33.8%"), ("Ouarzazate", "26.0%"), ("Khémisset", "22.5%"), ("Midelt", "22.0%"),
    ]  # fmt: skip
    assert abs(sum(row[2] for row in rows if row[2] is not None) - absent_excess(found["OUTPUT"])) < 1e-3


def absent_excess(layer: QgsVectorLayer) -> float:
    """Return what the zones without the list are expected to give: the excess of the others sums to it."""
    votes = [name for name in names_of(layer) if name.startswith("votes_")]
    rows = [dict(zip(votes, row)) for row in records(layer, *votes)]
    share = 534_292 / 7_588_505
    return sum(share * sum(value or 0 for value in row.values()) for row in rows if row["votes_MP"] is None)


def test_provinces_by_aggregation_have_the_same_national_totals(run: Any, shared_data: Path) -> None:
    published = read(run, shared_data, "results_2021_local")["OUTPUT"]
    path = shared_data / "morocco" / "results" / "circonscriptions_2021_to_hcp.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        parent = {row["id_circonscription_tafra"]: row["hcp_code"] for row in csv.DictReader(file)}
    layer = with_parent_code(published, parent)
    found = run("aggregateresults", INPUT=layer, PARENT_FIELD="parent_code")
    assert found["VOTES_IN"] == found["VOTES_OUT"] == 7_588_505
    assert (found["ZONES_WITHOUT_PARENT"], found["PARTIAL"]) == (0, 0)
    assert totals(found["OUTPUT"]) == totals(published)


def with_parent_code(layer: QgsVectorLayer, parent: dict[str, str]) -> QgsVectorLayer:
    from small_elections import layer_of

    names = [name for name in names_of(layer) if name not in ("parent_code", "invalid", "voters", "valid")]
    kinds = {name: "text" if name.startswith(("zone", "parent")) else "integer" for name in names}
    rows = [[*row, parent[row[names.index("zone_code")]]] for row in records(layer, *names)]
    return layer_of({**kinds, "parent_code": "text"}, rows)


def test_provinces_of_the_sample_have_results_and_the_same_national_totals(run: Any, sample: Path) -> None:
    if not sample.is_file():
        pytest.skip("the sample is not built")
    results = f"{sample}|layername=results_2021_local"
    joined = run("joinresults", ZONES=f"{sample}|layername=constituencies", RESULTS=results)
    assert joined["VOTES_IN"] == joined["VOTES_JOINED"] + joined["VOTES_UNMATCHED"] == 7_588_505
    rolled = run("aggregateresults", INPUT=joined["OUTPUT"], PARENT_FIELD="parent_code")
    assert (rolled["ZONES"], rolled["VOTES_OUT"], rolled["ZONES_WITHOUT_PARENT"], rolled["PARTIAL"]) == (
        75, 7_588_505, 0, 0,
    )  # fmt: skip
    assert totals(rolled["OUTPUT"]) == totals(results)
    onto = run("joinresults", ZONES=f"{sample}|layername=provinces", RESULTS=rolled["OUTPUT"])
    assert (onto["ROWS_JOINED"], onto["ZONES_WITHOUT_RESULT"], onto["VOTES_UNMATCHED"]) == (75, 0, 0)
    found = run("classifyzones", INPUT=onto["OUTPUT"], PARTY="MP")
    assert found["PARTY_VOTES"] == 534_292


def false_codes(run: Any, shared_data: Path, folder: Path) -> dict[str, Any]:
    """Return zones and results whose codes are of two systems: the workbook's, and the last digits of the census'."""
    import processing

    boundaries = str(shared_data / "morocco" / "boundaries" / "provinces_75_simplified.geojson")
    zones = processing.run(
        "native:fieldcalculator",
        {"INPUT": boundaries, "FIELD_NAME": "last_three", "FIELD_TYPE": 2, "FIELD_LENGTH": 3, "OUTPUT": "memory:",
         "FORMULA": "right(\"province_code\", 3)"},
    )["OUTPUT"]  # fmt: skip
    from mp_election_plugin.layers.files import FileOptions, read_file

    raw, _ = read_file(workbook(shared_data, "2021-1-0"), FileOptions(), [], lambda part: True)
    votes: dict[tuple[str, str], int] = defaultdict(int)
    columns = raw.columns
    for kind, code, name, cell in zip(columns["typeListe"], columns["idPrefProv"], columns["prefProv"], columns["MP"]):
        if kind == "locale":
            votes[code, name] += int(float(cell or 0))
    lines = ["zone_code;zone_name;votes_MP", *(f"{code};{name};{count}" for (code, name), count in votes.items())]
    results = run("readresults", INPUT=csv_file(folder / "provinces.csv", *lines))
    assert results["VOTES"] == 534_292
    return {"ZONES": zones, "ZONE_CODE": "last_three", "ZONE_NAME": "province_fr", "RESULTS": results["OUTPUT"]}


def test_a_join_by_codes_of_two_systems_does_not_pass_in_silence(run: Any, shared_data: Path, tmp_path: Path) -> None:
    """Eleven codes meet, and all eleven name another province."""
    given = false_codes(run, shared_data, tmp_path)
    found = run("joinresults", **given, MATCHING=0)
    assert (found["ROWS_JOINED"], found["SUSPICIOUS"]) == (11, 11)
    assert found["VOTES_IN"] == found["VOTES_JOINED"] + found["VOTES_UNMATCHED"] == 534_292
    suspicious = [warning for warning in run.log.warnings if warning.startswith("Suspicious")]
    assert len(suspicious) == 11
    assert all("joined by code" in warning for warning in suspicious)


def test_with_names_all_provinces_join_those_they_name_and_the_eleven_are_still_told(
    run: Any, shared_data: Path, tmp_path: Path
) -> None:
    found = run("joinresults", **false_codes(run, shared_data, tmp_path), MATCHING=1)
    assert (found["ROWS_JOINED"], found["ZONES_WITHOUT_RESULT"], found["SUSPICIOUS"]) == (75, 0, 11)
    assert (found["VOTES_JOINED"], found["VOTES_UNMATCHED"]) == (534_292, 0)
    # No code of the workbook is that of its province.
    assert {method for (method,) in records(found["OUTPUT"], "match_method")} == {"name"}
    suspicious = [warning for warning in run.log.warnings if warning.startswith("Suspicious")]
    assert len(suspicious) == 11
    assert all("joined by name" in warning for warning in suspicious)


def with_region(constituencies: Any, sample: Path) -> QgsVectorLayer:
    """Return the constituencies with the region that each of their provinces lies in."""
    import processing

    found = constituencies
    for prefix, names in (("grand", ["parent_code", "parent_name"]), ("region_", ["kind"])):
        found = processing.run(
            "native:joinattributestable",
            {"INPUT": found, "FIELD": "parent_code", "INPUT_2": f"{sample}|layername=provinces", "FIELD_2": "zone_code",
             "FIELDS_TO_COPY": names, "METHOD": 1, "PREFIX": prefix, "OUTPUT": "memory:"},
        )["OUTPUT"]  # fmt: skip
    return found


def test_constituencies_by_provinces_to_regions_are_constituencies_to_regions(run: Any, sample: Path) -> None:
    """What is summed in two steps is what is summed in one: figures, names and ground."""
    joined = run("joinresults", ZONES=f"{sample}|layername=constituencies",
                 RESULTS=f"{sample}|layername=results_2021_local")["OUTPUT"]  # fmt: skip
    layer = with_region(joined, sample)
    provinces = run("aggregateresults", INPUT=layer)["OUTPUT"]
    assert any("region_kind" in info for info in run.log.infos if info.startswith("Kept"))
    twice = run("aggregateresults", INPUT=provinces)["OUTPUT"]
    once = run("aggregateresults", INPUT=layer, PARENT_FIELD="grandparent_code")["OUTPUT"]
    names = [name for name in names_of(once) if name not in ("parts", "parts_without_result")]
    assert {"zone_code", "zone_name", "registered", "valid", "votes_MP"} <= set(names)
    assert records(twice, *names) == records(once, *names)
    assert len(records(once)) == 12 and totals(twice)["MP"] == 534_292
    assert set(records(once, "zone_code", "zone_name")) == set(
        records(f"{sample}|layername=regions", "zone_code", "zone_name")
    )
    for one, other in zip(once.getFeatures(), twice.getFeatures()):
        assert one.geometry().area() == pytest.approx(other.geometry().area())
