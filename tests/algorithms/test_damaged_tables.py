"""Damaged files through Processing, a few of those that the tests of the reader draw by the thousand."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from qgis.core import QgsProcessingException
from small_elections import names_of, records

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "layers"))

from damaged_files import Table, damaged, write


@given(table=damaged())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_damages_give_the_clean_table_or_a_refusal(run: Any, tmp_path: Path, table: Table) -> None:
    try:
        found = run("readresults", INPUT=str(write(table, tmp_path)), BLOCK=table.block)
    except QgsProcessingException as error:
        assert "Traceback" not in str(error)
        return
    votes = [name for name in names_of(found["OUTPUT"]) if name.startswith("votes_")]
    read = {
        row[:3]: {name.removeprefix("votes_"): vote for name, vote in zip(votes, row[3:]) if vote is not None}
        for row in records(found["OUTPUT"], "zone_code", "zone_name", "parent_name", *votes)
    }
    assert read == table.expected()
    assert found["VOTES"] == sum(sum(each.values()) for each in read.values())
