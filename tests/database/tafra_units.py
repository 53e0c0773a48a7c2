"""Workbooks in the layout of Tafra's: real names of the 1,538 units of the communal ballot, votes that are invented."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from osgeo import ogr

LISTS = ["AFG", "MP", "PAM", "PI", "PJD", "PPS", "RNI", "SAP", "SAP2", "UC", "USFP"]
HEADER = ["idRegion", "idWilaya", "idPrefProv", "idSousPref", "idCommune", "region", "wilaya", "prefProv", "sousPref",
          "commune", "nSieges", "nInscrits", "txParticipation", "invalide", "repPctFemmes", "repAge34",
          *LISTS]  # fmt: skip
INVENTED = "Les voix de ce classeur sont inventées. Noms : HCP et Tafra."
_KINDS = {"urban": " (Mun.)", "arrondissement": " (Arrond.)"}


def units(shared_data: Path) -> list[dict[str, Any]]:
    """Return the 1,538 communes and arrondissements as the HCP names them."""
    path = shared_data / "morocco" / "boundaries" / "unites_1538_simplified.geojson"
    return [each["properties"] for each in json.loads(path.read_text(encoding="utf-8"))["features"]]


def provinces(shared_data: Path) -> dict[str, tuple[str, str]]:
    """Return province and region as Tafra spells them, by the HCP's code of the province."""
    path = shared_data / "morocco" / "results" / "circonscriptions_2021_to_hcp.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["hcp_code"][:6]: (row["pref_prov_tafra"], row["region"]) for row in csv.DictReader(file)}


def invented_votes(number: int) -> list[int | None]:
    """Return invented votes of all lists of a unit: some stand nowhere near, some have a published zero."""
    return [
        None if (number + at) % 4 == 3 else (number * 7 + at * 13) % 900 * ((number + at) % 11 > 0)
        for at in range(len(LISTS))
    ]


def make_workbook(path: Path, shared_data: Path) -> list[list[Any]]:
    """Write the workbook and return its rows."""
    spelt, rows = provinces(shared_data), []
    for number, unit in enumerate(units(shared_data)):
        province, region = spelt[unit["province_code"]]
        name = unit["name_fr"] + _KINDS.get(unit["type"], "")
        rows.append([623 + int(unit["region_code"]), None, 1000 + number % 75, None, 5000 + number, region, region,
                     province, None, name, 11 + number % 20, None, 0.5, 0, 0.3, 0.2,
                     *invented_votes(number)])  # fmt: skip
    book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    _sheet(book, "donnees", HEADER, rows)
    _sheet(book, "notes", ["Source"], [[INVENTED]])
    del book
    return rows


def _sheet(book: Any, name: str, header: list[str], rows: list[list[Any]]) -> None:
    sheet = book.CreateLayer(name, None, ogr.wkbNone)
    for at, column in enumerate(header):
        kinds = {type(row[at]) for row in rows} - {type(None)}
        kind = ogr.OFTString if str in kinds else ogr.OFTReal if float in kinds else ogr.OFTInteger
        sheet.CreateField(ogr.FieldDefn(column, kind))
    for row in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for at, value in enumerate(row):
            if value is not None:
                feature.SetField(at, value)
        sheet.CreateFeature(feature)
