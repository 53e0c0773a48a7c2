"""Damaged files, from the disk to the results table: the table of the clean file or a refusal, never other figures."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from damaged_files import DAMAGES, Table, damaged, write
from hypothesis import HealthCheck, given, settings

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


@given(table=damaged())
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
    print(
        f"RATE {damage}: {len(told) - len(refused)} same, {len(refused)} refused of {len(told)}",
        *set(refused)[:3] if 0 else "",
    )
    assert len(refused) <= len(told) * 0.5
