"""The demo's last step: prints the ledger and the national line, and writes the ranking."""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer

COLUMNS = {
    "zone_code": "zone_code",
    "zone_name": "zone_name",
    "parent_name": "parent_name",
    "party": "party",
    "votes": "votes",
    "share": "share",
    "rank_in_zone": "rank",
    "places": "places",
    "margin": "margin",
    "gap": "gap",
    "lq": "lq",
    "excess_votes": "excess_votes",
    "contribution": "contribution",
    "zone_class": "zone_class",
    "zone_label": "zone_label",
    "zone_reason": "zone_reason",
}


def results(work: Path, name: str) -> dict[str, Any]:
    """Return the declared results of a step."""
    return json.loads((work / f"{name}.json").read_text(encoding="utf-8"))["results"]


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Return the features as dictionaries, NULL as None."""
    from mp_election_plugin.layers.compat import from_qgis

    names = layer.fields().names()
    return [dict(zip(names, map(from_qgis, each.attributes()))) for each in layer.getFeatures()]


def write_ranking(zones: list[dict[str, Any]], path: Path) -> None:
    """Write the zones by excess votes, those without last."""
    ordered = sorted(zones, key=lambda zone: (zone["excess_votes"] is None, -(zone["excess_votes"] or 0)))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["rank", *COLUMNS])
        for number, zone in enumerate(ordered, start=1):
            writer.writerow([number, *(zone[field] for field in COLUMNS.values())])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path, help="folder in which scripts/demo.sh has left the steps")
    work: Path = parser.parse_args().work
    application = QgsApplication([], False)
    application.initQgis()
    from mp_election_plugin.core.zoning import load_rule

    database = work / "elections.gpkg"
    layer = QgsVectorLayer(f"{database}|layername=constituencies", "MP – zone class", "ogr")
    zones = rows(layer)
    write_ranking(zones, work / "ranking.csv")
    join, classes, provinces = results(work, "join"), results(work, "classes"), results(work, "province_classes")
    rule = load_rule("strength")
    for title, counted in (("constituencies", classes), ("provinces", provinces)):
        print(f"{title} by class:")
        for code in rule.legend:
            print(f"  {rule.zone_class(code).label['en']:<24} {counted['ZONES_' + code.upper()]:>3}")
    print(
        f"votes in {join['VOTES_IN']} = joined {join['VOTES_JOINED']} + without polygon {join['VOTES_UNMATCHED']}\n"
        f"MP {classes['PARTY_VOTES']} votes, {classes['PARTY_SHARE'] * 100:.2f} % of valid, "
        f"lists in {classes['ZONES_WITH_LIST']} of {len(zones)} constituencies, "
        f"in a winning place in {classes['ZONES_IN_PLACE']}, first in {classes['ZONES_FIRST']}"
    )


if __name__ == "__main__":
    main()
