"""Writes docs/measures.md from the registry of measures, or tells whether it is up to date.

    python3 scripts/measures_page.py [--check]

Needs the Python that has numpy and pandas, not QGIS.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
PAGE = REPO / "docs" / "measures.md"
sys.path.insert(0, str(REPO))

from mp_election_plugin.core.registry import COMPUTED_BY, UNITS, WRITTEN_BY, Measure, measures  # noqa: E402

HEAD = """# Measures

Made by `scripts/measures_page.py` from `mp_election_plugin/resources/measures.json`; change that file, not this page.

v votes of a list, V valid votes, C ballots cast, E registered electors, B the base chosen (V or E), s = v / B (V where
no party is asked for), s1 and s2 the largest shares, S = sum v / sum B over all zones of the layer, with or without
geometry; t the later election and t-1 the earlier one, d = s - S in one of them; x a value, w weights of neighbours.
Shares, rates and margins are fractions of 1. Missing is not zero: a measure that lacks what it needs is NULL,
and the field in the last column says why. Labels are also the aliases of the fields, formulas and readings their
comments, where the format keeps them (a GeoPackage, read by GDAL 3.7 or newer; the style of a classified layer keeps
the labels for all).
"""
TITLES = {
    "zone": "Of a zone, without a party",
    "party": "Of a party",
    "neighbours": "Of a party, against the neighbours (where NEIGHBOUR_DEVIATION is asked for)",
    "ranking": "Priority",
    "comparison": "Two elections and more",
    "seats": "Seats of a party",
    "clusters": "Clusters",
    "transfer": "Where transferred results come from",
    "indices": "One row a party",
}


def row(measure: Measure) -> str:
    """Return the line of the table for a measure."""
    cells = [
        f"`{measure.name}`",
        " / ".join(measure.label[language] for language in ("en", "fr", "ar")),
        UNITS[measure.unit],
        f"`{measure.formula}`" if any(sign in measure.formula for sign in "=/+-^") else measure.formula,
        measure.meaning["en"],
        ", ".join(measure.needs) or "–",
        measure.source,
        f"`{measure.reason}`" if measure.reason else "–",
    ]
    return f"| {' | '.join(each.replace('|', '/') for each in cells)} |"


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD]
    for group, algorithm in WRITTEN_BY.items():
        parts.append(
            f"\n## {TITLES[group]}\n\nWritten by `{algorithm}`, computed by `core`'s "
            + ", ".join(f"`{each}`" for each in COMPUTED_BY[group].split(", "))
            + ".\n\n| field | label | unit | formula | how to read it | needs | source | why NULL |\n"
            + "|---|---|---|---|---|---|---|---|\n"
            + "".join(f"{row(each)}\n" for each in measures(group))
        )
    return "".join(parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the page is not up to date")
    options = parser.parse_args()
    if options.check:
        return int(not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
