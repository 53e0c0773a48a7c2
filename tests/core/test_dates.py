"""Dates of decisions: the later one counts however it is written, and what cannot be told is said."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.aliases import Alias, alias_key, decisions
from mp_election_plugin.core.dates import written_date
from mp_election_plugin.core.party_aliases import PartyAlias, decide

WAYS = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y %H:%M", "%Y-%m-%dT%H:%M:%SZ",
        "\u200f%d/%m/%Y", " %d/%m/%Y\u00a0", "%Y-%m-%dT%H:%M:%S.000+01:00"]  # fmt: skip
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
DAYS = st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2100, 1, 1)).map(lambda at: at.replace(hour=0))


@given(DAYS, st.integers(1, 2000), st.sampled_from(WAYS), st.sampled_from(WAYS), st.booleans())
def test_the_later_date_sorts_later_however_both_are_written(
    day: datetime, after: int, one: str, other: str, arabic: bool
) -> None:
    texts = [day.strftime(one), (day + timedelta(days=after)).strftime(other)]
    texts = [text.translate(ARABIC) for text in texts] if arabic else texts
    assert "" < written_date(texts[0]) < written_date(texts[1])


@pytest.mark.parametrize("text", ["02/03/2021", "2/3/2021", "2021-3-2", "2021-03-02 00:00", "02.03.2021"])
def test_the_day_comes_first_where_the_year_does_not(text: str) -> None:
    assert written_date(text) == "2021-03-02T00:00:00"


@pytest.mark.parametrize(
    "text", ["13/25/2021", "31/02/2021", "02/03/21", "2021", "mars 2021", "44257", "2/3-2021", "0/1/2021", "x"]
)
def test_what_cannot_be_told_counts_as_undated_and_is_said(text: str) -> None:
    assert written_date(text) == ""
    codes, notes = decisions([Alias("a", None, "1", "2020-01-01"), Alias("a", None, "2", text)])
    assert codes == {alias_key("a", None): "1"}
    assert [note.warning for note in notes] == [True] and text in str(notes[0])
    _, party_notes = decide([PartyAlias("a", "MP", None, text)], lambda code: code, "")
    assert text in "".join(map(str, party_notes))


def test_of_decisions_with_the_day_first_the_later_one_counts_too() -> None:
    """As text 31/12/2020 would come after 02/03/2021."""
    codes, notes = decisions([Alias("a", None, "1", "31/12/2020"), Alias("a", None, "2", "02/03/2021")])
    assert (codes, notes) == ({alias_key("a", None): "2"}, [])
    table = [PartyAlias("a", "PI", None, "2021-03-01"), PartyAlias("a", "MP", None, "31.12.2020")]
    found, party_notes = decide(table, lambda code: code, "")
    assert (found.by_name, party_notes) == ({"a": "PI"}, [])
