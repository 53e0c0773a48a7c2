"""Several rows a zone: a ballot is proposed only where a FILTER on it leaves zones whole, parts are to be summed."""

from __future__ import annotations

import pytest
from test_tables import filtered, plain, raw, read, refused


def test_stations_are_never_filtered_but_read_as_zones_and_summed() -> None:
    table = raw("code|commune|bureau de vote|MP|PJD", "1|Fès|1|50|60", "1|Fès|2|70|61", "2|Taza|1|40|5", "2|Taza|2|3|9")
    words = refused(table)
    assert "FILTER" not in words
    assert "CODE_FIELD = -, NAME_FIELD = bureau de vote and PARENT_CODE_FIELD = code" in words
    found = read(table, roles={"code": None, "name": "bureau de vote", "parent_code": "code"})
    assert plain(found, "votes_MP") == [50, 70, 40, 3]
    assert plain(found, "parent_code") == ["1", "1", "2", "2"]
    assert plain(found, "zone_name") == ["1", "2", "1", "2"]


@pytest.mark.parametrize("header", ["Bureau", "Centre de vote", "Milieu", "Sexe", "مكتب التصويت", "Polling station"])
def test_parts_of_a_zone_are_told_by_their_header_wide_and_long(header: str) -> None:
    words = refused(raw(f"commune|{header}|MP|PJD", "Fès|A|50|60", "Fès|B|70|61", "Taza|A|1|2", "Taza|B|3|4"))
    assert f"NAME_FIELD = {header} and PARENT_FIELD = commune" in words
    rows = [f"{zone}|{part}|{name}|7" for zone in ("Fès", "Taza") for part in "AB" for name in ("MP", "PJD")]
    assert f"NAME_FIELD = {header}" in refused(raw(f"commune|{header}|parti|voix", *rows))
    # Numbers of stations are no votes either.
    words = refused(raw(f"commune|{header}|MP|PJD", "Fès|1|50|60", "Fès|2|70|61", "Taza|1|1|2", "Taza|2|3|4"))
    assert f"NAME_FIELD = {header}" in words


def test_a_column_that_would_lose_zones_is_never_proposed() -> None:
    # Provinces tell two communes of one name apart, and each stands in few zones.
    rows = ["A|Est|5|6", "A|Ouest|7|8", *(f"Z{at}|P{at}|{10 + at}|{20 + at}" for at in range(6))]
    assert "Est" not in refused(raw("commune|groupe|MP|PJD", *rows)).split("Choose", 1)[1]
    # Votes of a list that the registry does not know, small and different within each zone.
    assert "Étoile" not in refused(raw("code|MP|Étoile|PJD", "1|50|1|60", "1|70|2|61", "2|40|1|5", "2|3|2|9"))
    # Numbers of rows within a zone under a header that says nothing.
    assert "“x”" not in refused(raw("code|x|MP|PJD", "1|1|50|60", "1|2|70|61", "2|1|40|5", "2|2|3|9"),
                                 vote_fields=["MP", "PJD"])  # fmt: skip


@pytest.mark.parametrize(
    ("header", "values"), [("tour", "12"), ("liste", ("locale", "nationale")), ("x", ("2016", "2021"))]
)
def test_a_ballot_that_leaves_every_zone_whole_is_proposed(header: str, values: tuple[str, str]) -> None:
    rows = [f"{zone}|{value}|{zone}0|{number}7" for zone in "234" for number, value in enumerate(values, start=1)]
    table = raw(f"code|{header}|MP|PJD", *rows)
    words = refused(table, vote_fields=["MP", "PJD"])
    assert f"\"{header}\" = '{values[0]}'" in words
    assert plain(read(filtered(table, words), vote_fields=["MP", "PJD"]), "votes_MP") == [20, 30, 40]
