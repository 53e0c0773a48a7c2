"""Validation, roll-up and export: Morocco is clean, each damage is found, sums are conserved, exports are the input."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from looking import change, content, on_server, rows
from osgeo import ogr
from small_elections import layer_of, records, square
from test_loading import city, load

CLEAN = {"PROBLEMS": 0, "DAMAGE": 0, "ORPHANS": 0, "TOTALS": 0, "LEVELS": 0, "GEOMETRY": 0, "MEASURES": 0}


def numbers(run: Any, path: str) -> dict[str, Any]:
    found = run("validatedatabase", DATABASE=path)
    return {name: found[name] for name in CLEAN}


def test_morocco_is_clean(run: Any, morocco: str, tmp_path: Path) -> None:
    before = content(morocco)
    assert numbers(run, morocco) == CLEAN, run.log.text
    found = run("validatedatabase", DATABASE=morocco, REPORT=str(tmp_path / "report.html"))
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "2021_local" in page and "7588505" in page
    assert content(morocco) == before


@pytest.mark.parametrize(
    ("check", "query"),
    [
        ("ORPHANS", "UPDATE zone SET code = 'gone' WHERE code = '512'"),
        ("ORPHANS", "UPDATE zone SET parent_code = 'gone' WHERE code = '512'"),
        ("TOTALS", "UPDATE standing SET votes = votes + 1 WHERE party = 'MP' AND zone_code = '512'"),
        ("TOTALS", "DELETE FROM standing WHERE party = 'MP' AND zone_code = '512'"),
        ("TOTALS", "UPDATE import_log SET votes_in = votes_in + 1"),
        ("MEASURES", "UPDATE standing SET share = 0.5 WHERE party = 'MP' AND zone_code = '512'"),
        ("MEASURES", "UPDATE standing SET zone_class = 'weak' WHERE party = 'MP' AND zone_code = '512'"),
        ("DAMAGE", "UPDATE standing SET party = 'XX' WHERE party = 'MP' AND zone_code = '512'"),
        ("DAMAGE", "DELETE FROM rtree_zone_geom WHERE id = 1"),
        ("DAMAGE", "ALTER TABLE seat ADD CONSTRAINT never CHECK (seats < 0) NOT VALID"),
    ],
)
def test_what_is_broken_behind_its_back_is_found(run: Any, morocco: str, check: str, query: str) -> None:
    if on_server(morocco) != ("NOT VALID" in query) and ("rtree" in query or "NOT VALID" in query):
        pytest.skip("of the other system")
    change(morocco, query)
    found = numbers(run, morocco)
    assert found[check] > 0 and found["PROBLEMS"] > 0
    assert run.log.warnings


def test_an_invalid_geometry_is_found(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text"}
    run("loadzones", DATABASE=empty, ZONES=layer_of(fields, [["1", "A"], ["2", "B"]], [square(0), square(1)]),
        LEVEL="x", VINTAGE="1")  # fmt: skip
    bowtie = "MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))"
    if on_server(empty):
        change(empty, "UPDATE zone SET geom = ST_GeomFromText(?, 4326) WHERE code = '1'", bowtie)
    else:
        dataset = ogr.Open(empty, 1)
        layer = dataset.GetLayerByName("zone")
        feature = layer.GetFeature(1)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(bowtie))
        layer.SetFeature(feature)
        del feature, layer, dataset
    assert numbers(run, empty) == {**CLEAN, "GEOMETRY": 1, "PROBLEMS": 1}
    assert "1" in run.log.text


def test_zones_of_one_name_under_one_parent_are_told(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "parent_code": "text"}
    zones = [["1", "Fès", "P"], ["2", "FES", "P"], ["3", "Fès", "Q"]]
    run("loadzones", DATABASE=empty, ZONES=layer_of(fields, zones), LEVEL="x", VINTAGE="1")
    found = run("validatedatabase", DATABASE=empty)
    assert (found["DUPLICATES"], found["WARNINGS"], found["PROBLEMS"]) == (1, 1, 0)


def test_parts_that_do_not_add_up_to_their_city_are_told(run: Any, empty: str) -> None:
    city(run, empty)
    fields = {"zone_code": "text", "votes_MP": "integer"}
    load(run, empty, layer_of(fields, [["c", 30], ["a1", 10], ["a2", 20]]))
    assert numbers(run, empty)["LEVELS"] == 0
    load(run, empty, layer_of(fields, [["c", 30], ["a1", 10], ["a2", 21]]))
    assert numbers(run, empty)["LEVELS"] == 1


def test_levels_that_disagree_are_told(run: Any, morocco: str) -> None:
    run("aggregatedatabase", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency", PARENT_LEVEL="province")
    assert numbers(run, morocco) == CLEAN, run.log.text
    change(morocco, "UPDATE standing SET votes = votes + 1 WHERE party = 'MP' AND zone_code = '512'")
    assert numbers(run, morocco)["LEVELS"] == 1
    assert "04.421 MP" in run.log.text


def test_provinces_are_the_sums_of_their_constituencies(run: Any, morocco: str) -> None:
    given = {"DATABASE": morocco, "ELECTION": "2021_local"}
    found = run("aggregatedatabase", **given, LEVEL="constituency", PARENT_LEVEL="province")
    assert (found["ZONES_IN"], found["ZONES"], found["CHANGED"]) == (92, 75, 1)
    assert found["VOTES_IN"] == found["VOTES_OUT"] == 7_588_505
    again = run("aggregatedatabase", **given, LEVEL="constituency", PARENT_LEVEL="province")
    assert (again["CHANGED"], again["IMPORT"]) == (0, found["IMPORT"])
    sums = rows(morocco, "SELECT z.parent_code, r.party, sum(r.votes) FROM result r JOIN zone z "
                "ON z.code = r.zone_code AND z.level = r.level "
                "WHERE r.election = '2021_local' AND r.level = 'constituency' GROUP BY 1, 2 ORDER BY 1, 2")  # fmt: skip
    stored = rows(morocco, "SELECT zone_code, party, votes FROM result WHERE election = '2021_local' AND level = "
                  "'province' ORDER BY 1, 2")  # fmt: skip
    assert stored == sums
    regions = run("aggregatedatabase", **given, LEVEL="province", PARENT_LEVEL="region")
    assert (regions["ZONES"], regions["VOTES_OUT"]) == (12, 7_588_505)
    layer = run("electionlayer", **given, LEVEL="province")["OUTPUT"]
    assert layer.featureCount() == 75
    query = "SELECT party, votes FROM election_party WHERE election = '2021_local' AND level = 'province'"
    totals = dict(rows(morocco, query))
    assert totals["MP"] == 534_292


def test_a_sum_never_replaces_what_was_published(run: Any, morocco: str) -> None:
    before = content(morocco)
    told = run.refused("aggregatedatabase", DATABASE=morocco, ELECTION="2021_regional", LEVEL="region",
                       PARENT_LEVEL="region")  # fmt: skip
    assert "published" in told
    assert content(morocco) == before


def test_what_is_published_is_no_sum_though_it_has_the_same_figures(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "parent_code": "text"}
    above = layer_of(fields, [["P", None]], [square(0)])
    run("loadzones", DATABASE=empty, ZONES=above, LEVEL="province", VINTAGE="1")
    below = layer_of(fields, [["1", "P"], ["2", "P"]], [square(0), square(1)])
    run("loadzones", DATABASE=empty, ZONES=below, LEVEL="commune", VINTAGE="1", PARENT_LEVEL="province")
    names = ("registered", "voters", "invalid", "votes_MP")
    counts = {"zone_code": "text", **dict.fromkeys(names, "integer")}
    sums = {"DATABASE": empty, "ELECTION": "2021", "LEVEL": "commune", "PARENT_LEVEL": "province"}
    load(run, empty, layer_of(counts, [["1", *[1] * 4], ["2", *[2] * 4]]))
    run("aggregatedatabase", **sums)
    assert run("aggregatedatabase", **sums)["CHANGED"] == 0
    load(run, empty, layer_of(counts, [["1", *[1] * 4], ["2", *[4] * 4]]))
    assert "sums" in "".join(run.log.warnings)
    run("aggregatedatabase", **sums)
    load(run, empty, layer_of(counts, [["P", *[5] * 4]]), LEVEL="province")
    load(run, empty, layer_of(counts, [["1", *[1] * 4], ["2", *[8] * 4]]))
    assert "sums" not in "".join(run.log.warnings)
    assert "published" in run.refused("aggregatedatabase", **sums)
    assert rows(empty, "SELECT votes FROM result WHERE level = 'province'") == [(5,)]


def test_a_zone_with_votes_and_no_parent_is_named(run: Any, morocco: str) -> None:
    change(morocco, "UPDATE zone SET parent_code = NULL WHERE code = '512'")
    told = run.refused("aggregatedatabase", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency",
                       PARENT_LEVEL="province")  # fmt: skip
    assert "512" in told


def test_a_city_is_rolled_up_once(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text"}
    run("loadzones", DATABASE=empty, ZONES=layer_of(fields, [["P", "Province"]], [square(0)]), LEVEL="province",
        VINTAGE="2024")  # fmt: skip
    city(run, empty)
    change(empty, "UPDATE zone SET parent_level = 'province', parent_code = 'P' WHERE code IN ('c', 'v')")
    votes = [["c", 30], ["a1", 10], ["a2", 20], ["v", 5]]
    load(run, empty, layer_of({"zone_code": "text", "votes_MP": "integer"}, votes))
    found = run("aggregatedatabase", DATABASE=empty, ELECTION="2021", LEVEL="commune", PARENT_LEVEL="province")
    assert (found["ZONES_IN"], found["VOTES_OUT"]) == (3, 35)
    assert rows(empty, "SELECT zone_code, votes FROM result WHERE level = 'province'") == [("P", 35)]


def read_csv(path: str | Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_export_is_the_input(run: Any, sample: Path, morocco: str, tmp_path: Path) -> None:
    out = {name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT", "COUNTS", "SEATS", "DICTIONARY")}
    found = run("exportresults", DATABASE=morocco, **out)
    exported = {(row["election"], row["zone_code"], row["party"]): int(row["votes"]) for row in read_csv(out["OUTPUT"])}
    published = {}
    for name in ("2011_local", "2016_local", "2016_national", "2021_local", "2021_regional"):
        dataset = ogr.Open(str(sample))
        table = dataset.GetLayerByName(f"results_{name}")
        for feature in table:
            for key, value in feature.items().items():
                if key.startswith("votes_") and value is not None:
                    published[name, feature["zone_code"], key[6:]] = value
    assert exported == published
    assert found["ROWS"] == len(published) and found["VOTES"] == sum(published.values())
    assert len(read_csv(out["COUNTS"])) == 92 * 4 + 12
    assert sum(int(row["seats"]) for row in read_csv(out["SEATS"]) if row["election"] == "2021_local") == 305
    explained = {row["column"] for row in read_csv(out["DICTIONARY"])}
    for name in ("OUTPUT", "COUNTS", "SEATS"):
        assert set(read_csv(out[name])[0]) <= explained


def test_the_same_content_gives_the_same_bytes(run: Any, place: Any, tmp_path: Path) -> None:
    """Two databases filled in another order export byte for byte the same."""
    written = []
    for number, order in enumerate((slice(None), slice(None, None, -1))):
        path = run("createdatabase", DATABASE=place(f"order{number}"))["DATABASE"]
        fields = {"zone_code": "text", "zone_name": "text"}
        zones = [["b", 'Bé, "quoted"'], ["a", "ألف"], ["B", None], ["10", "x\ny"]][order]
        run("loadzones", DATABASE=path, ZONES=layer_of(fields, zones), LEVEL="x", VINTAGE="1")
        results = [["a", 1, None], ["b", None, 0], ["B", 2, 3], ["10", 4, 5], ["q", 7, 8]][order]
        for election in ("1", "2")[order]:
            load(run, path, layer_of({"zone_code": "text", "votes_Z": "integer", "votes_A": "integer"}, results),
                 ELECTION=election, LEVEL="x", MATCHING=0)  # fmt: skip
        out = tmp_path / f"{number}.csv"
        run("exportresults", DATABASE=path, OUTPUT=str(out))
        written.append(out.read_bytes())
    assert written[0] == written[1]
    assert b"\r" not in written[0]
    # Without the mark a spreadsheet takes the Arabic for another encoding.
    assert written[0].startswith("\ufeffelection,".encode())


def test_the_package_has_a_layer_for_each_election_and_level(run: Any, morocco: str, tmp_path: Path) -> None:
    package = tmp_path / "package.gpkg"
    found = run("exportresults", DATABASE=morocco, ELECTION="2021_local", OUTPUT=str(tmp_path / "r.csv"),
                PACKAGE=str(package))  # fmt: skip
    assert found["LAYERS"] == 1
    dataset = ogr.Open(str(package))
    names = {dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())}
    tables = {"data_dictionary", "elections", "parties", "seats"}
    assert names == {"2021_local_constituency", *tables}
    explained = {column for (column,) in records(f"{package}|layername=data_dictionary", "column")}
    for name in names - {"data_dictionary"}:
        columns = {field.GetName() for field in dataset.GetLayerByName(name).schema}
        votes = {column for column in columns if column.startswith("votes_")}
        assert columns - votes <= explained, name
    assert ("MP", "#") in {
        (code, colour[0]) for code, colour in records(f"{package}|layername=parties", "code", "colour")
    }
    ((source, digest),) = records(f"{package}|layername=elections", "source", "sha256")
    assert source == "morocco.gpkg: results_2021_local" and len(digest) == 64
    assert sum(seats for (seats,) in records(f"{package}|layername=seats", "seats")) == 305
    votes = records(f"{package}|layername=2021_local_constituency", "votes_MP")
    assert np.nansum([value for (value,) in votes if value is not None]) == 534_292
    assert "nothing to export" in run.refused("exportresults", DATABASE=morocco, ELECTION="1789",
                                              OUTPUT=str(tmp_path / "x.csv"))  # fmt: skip


def test_what_is_cancelled_leaves_nothing_that_would_pass_for_whole(run: Any, morocco: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="Cancelled"):
        run("validatedatabase", cancel_at=10, DATABASE=morocco)
    with pytest.raises(Exception, match="Cancelled"):
        run("exportresults", cancel_at=10, DATABASE=morocco, OUTPUT=str(tmp_path / "out.csv"))
    assert not list(tmp_path.glob("out*"))


def test_what_is_no_number_no_colour_and_no_record_is_reported_and_stops_nothing(run: Any, morocco: str) -> None:
    """Other programs write the tables too: each fault is a finding, and what else can be read is."""
    change(morocco, "UPDATE party SET colour = 'red' WHERE code = 'MP'")
    change(morocco, "UPDATE import_log SET parameters = '{' WHERE election = '2016_local'")
    on_file = not on_server(morocco)
    if on_file:
        change(morocco, "UPDATE standing SET votes = 'abc' WHERE election = '2011_local' AND party = 'MP'")
        change(morocco, "UPDATE turnout SET valid = 'many' WHERE election = '2021_regional'")
    found = run("validatedatabase", DATABASE=morocco)
    assert found["DAMAGE"] == (4 if on_file else 2), run.log.text
    assert "MP “red”" in run.log.text and "2016_local / constituency" in run.log.text
    assert not on_file or "2021_regional / region" in run.log.text
    assert run("databasemap", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency", PARTY="MP")["SOURCE"]
    if on_file:
        assert "abc" in run.refused("electionlayer", DATABASE=morocco, ELECTION="2011_local", LEVEL="constituency")


@pytest.mark.parametrize("place", ["geopackage"], indirect=True)
@pytest.mark.parametrize("blob", ["00", "4750", "47500003", "4750000300000000", "475000010000000001"])
def test_a_geometry_that_cannot_be_read_is_none_and_named(run: Any, morocco: str, blob: str) -> None:
    change(morocco, f"UPDATE zone SET geom = x'{blob}' WHERE level = 'region' AND code = '03'")
    found = run("validatedatabase", DATABASE=morocco)
    assert found["GEOMETRY"] == 1 and "region 2024" in run.log.text and "03" in run.log.text
    layer = run("electionlayer", DATABASE=morocco, ELECTION="2021_regional", LEVEL="region")["OUTPUT"]
    assert layer.featureCount() == 12
    # A load of the zones mends it.
    from mp_election_plugin.database.pack import SAMPLE

    regions = f"{SAMPLE}|layername=regions"
    assert run("loadzones", DATABASE=morocco, ZONES=regions, LEVEL="region", VINTAGE="2024")["ZONES_CHANGED"] == 1
    assert run("validatedatabase", DATABASE=morocco)["PROBLEMS"] == 0, run.log.text


def test_votes_that_cannot_be_summed_to_the_unit_are_refused(run: Any, empty: str) -> None:
    from small_elections import four_zones, layer_of
    from test_loading import load

    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="1")
    before = content(empty)
    most = 2**53 - 1
    for kinds, values in (({"votes_A": "integer"}, [most]), ({"votes_A": "integer", "votes_B": "integer"}, [most, 1])):
        results = layer_of({"zone_code": "text", **kinds}, [[code, *values] for code in ("01", "02")])
        told = run.refused("loadresults", DATABASE=empty, RESULTS=results, ELECTION="e", LEVEL="commune")
        assert "votes_A" in told and "2^53" in told
    assert content(empty) == before
    load(run, empty, layer_of({"zone_code": "text", "votes_A": "integer"}, [["01", most]]), ELECTION="e")
    assert run("validatedatabase", DATABASE=empty)["PROBLEMS"] == 0, run.log.text
