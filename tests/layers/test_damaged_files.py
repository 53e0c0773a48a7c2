"""Damaged files, from the disk to the results table: the table of the clean file or a refusal, never other figures."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from damaged_files import DAMAGES, Table, damaged, write
from hypothesis import HealthCheck, example, given, settings

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.fields import party_of
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.tables import Reading, read_results

# More for a long search by hand; the suite has to stay short.
EXAMPLES = int(os.environ.get("MPELECTION_EXAMPLES", "150"))
SEARCH = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def votes_by_zone(frame: Any) -> dict[tuple[str | None, ...], dict[str, int]]:
    """Return the votes of every zone by list, blank ones left out."""
    lists = [name for name in frame.columns if party_of(name)]
    zones = {}
    for _, row in frame.iterrows():
        key = tuple(row.get(name) for name in ("zone_code", "zone_name", "parent_name"))
        zones[key] = {str(party_of(name)): int(row[name]) for name in lists if row[name] == row[name]}
    assert len(zones) == len(frame)
    return zones


def outcome(table: Table, folder: Path) -> str:
    """Read the file and return what a refusal says, nothing where the table is the clean one; anything else fails."""
    from mp_election_plugin.layers.files import FileOptions, read_file

    path = write(table, folder)
    registry = load_registry()
    notes: list[Any] = []
    try:
        raw, _ = read_file(str(path), FileOptions(block=table.block), notes, lambda part: True, registry.knows)
        found = read_results(raw, Reading(), registry)
    except ElectionError as error:
        return str(error)
    assert votes_by_zone(found.frame) == table.expected()
    return ""


# A total without a name above the first banner.
NAMELESS_TOTAL = Table(
    regions=["Oriental"] * 4,
    codes=["231", "238", "245", "252"],
    names=["Anfa", "Berkane", "Aïn Chock", "Tétouan"],
    lists=["MP", "PI"],
    votes=[[0, 0], [0, 0], [0, 0], [0, 0]],
    done={"banners", "footer", "header of two rows", "preamble", "totals first", "unnamed totals"},
    chosen={
        "mark": None, "separator": "", "decimals": "", "code": None, "encoding": "utf-8", "delimiter": ",", "places": 1,
        "sign": "%", "comma": ".", "titles": 1, "at": 0, "order": [0, 1, 2, 3, 4, 5, 6], "as numbers": False,
        "strays": [],
    },
)  # fmt: skip


@given(table=damaged())
@example(table=NAMELESS_TOTAL)
@SEARCH
def test_any_damages_give_the_clean_table_or_a_refusal(qgis_app: object, tmp_path: Path, table: Table) -> None:
    outcome(table, tmp_path)


@pytest.mark.parametrize("damage", DAMAGES)
def test_one_damage_alone_is_hardly_ever_refused(qgis_app: object, tmp_path: Path, damage: str) -> None:
    told: list[str] = []

    @given(table=damaged((damage,), 1))
    @settings(SEARCH, max_examples=max(EXAMPLES // 8, 15), derandomize=True)
    def read(table: Table) -> None:
        told.append(outcome(table, tmp_path))

    read()
    refused = [each for each in told if each]
    # Most shares of many votes have too few decimals, a quote that encloses rows may lack its other one, and what is
    # merged or true is no figure.
    most = {"shares": 0.8, "stray quotes": 0.7, "merged votes": 1.0, "TRUE": 1.0}.get(damage, 0.05)
    assert len(refused) <= len(told) * most, refused


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("code,nom,MP,RNI\n5,C,7,8\n", ""),
        ("code,nom,MP,RNI\n231,A,7,8\n", "several rows"),
        ("code,nom,RNI,MP\n5,C,7,8\n", "no counts"),
        ("code,nom,PJD,PI\n231,A,7,8\n", "no counts"),
    ],
)
def test_two_tables_in_one_sheet_are_one_only_with_one_header(
    qgis_app: object, tmp_path: Path, second: str, words: str
) -> None:
    from mp_election_plugin.layers.files import FileOptions, read_file

    path = tmp_path / "r.csv"
    path.write_text("code,nom,MP,RNI\n231,A,1,2\n77,B,3,4\n,,,\n" + second, encoding="utf-8")
    registry = load_registry()
    raw, _ = read_file(str(path), FileOptions(), [], lambda part: True, registry.knows)
    if not words:
        votes = votes_by_zone(read_results(raw, Reading(), registry).frame)
        assert list(votes.values()) == [{"MP": 1, "RNI": 2}, {"MP": 3, "RNI": 4}, {"MP": 7, "RNI": 8}]
        return
    with pytest.raises(ElectionError, match=words):
        read_results(raw, Reading(), registry)
