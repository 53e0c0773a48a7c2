"""Names of real places: how many are found, and that none is found wrongly."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from real_places import column, places, properties, rows_of, units

from mp_election_plugin.core.matching import APPLY, CODE_OR_NAME, PROPOSE, match
from mp_election_plugin.core.names import normal_name, sides, spelling_key
from mp_election_plugin.core.places import Places

# Spelt as in the census of 2024, and as in the source of the boundaries of 2014. Counts of 1,538: letter for letter,
# found by name (normal form or usual spelling), applied as close, proposed first; none wrong.
SPELLINGS = {
    "name_fr": ("src_com_fr", 1363, 1512, 16, 10),
    "name_ar": ("src_com_ar", 1081, 1369, 120, 48),
}


@pytest.mark.parametrize("now", SPELLINGS)
def test_names_of_one_census_find_those_of_the_next_and_none_is_wrong(shared_data: Path, now: str) -> None:
    before, exact, by_name, close, proposed = SPELLINGS[now]
    records = units(shared_data)
    zones = places(records, "hcp2024", [now], ["province_code"])
    rows = places(records, None, [before], ["province_code"])
    assert sum(a == b for a, b in zip(zones.names[0], rows.names[0])) == exact
    found = match(zones, rows, mode=APPLY)
    methods = Counter(found.method)
    joined = found.zone >= 0
    assert (found.zone[joined] == np.flatnonzero(joined)).all(), "a wrong zone"
    assert methods["name"] >= by_name
    assert methods["close"] >= close
    first = sum(each.zone == each.row for each in found.proposals if not each.applied)
    assert first >= proposed
    assert int(joined.sum()) + first >= 0.98 * len(rows)


def test_codes_and_names_of_2014_find_the_communes_that_changed_their_code(shared_data: Path) -> None:
    """The 207 communes whose code is another since 2024, by the names of then, among all 1,503 of now."""
    folder = shared_data / "morocco" / "names"
    communes, changed = rows_of(folder / "communes.csv"), rows_of(folder / "crosswalk_2014_2024.csv")
    for now, before in (("name_fr", "name_2014"), ("name_ar", "name_ar_2014")):
        zones = places(communes, "code", [now], ["province_code"])
        rows = Places([None] * len(changed), [column(changed, before)], [[each["code_2024"][:6] for each in changed]])
        found = match(zones, rows, mode=APPLY)
        right = [zones.codes.index(each["code_2024"]) for each in changed]
        at = np.flatnonzero(found.zone >= 0)
        assert found.zone[at].tolist() == [right[row] for row in at]
        first = sum(right[each.row] == each.zone for each in found.proposals if not each.applied)
        assert len(at) + first >= 0.98 * len(changed)


@pytest.mark.parametrize(("now", "written"), [("name_fr", "src_com_fr"), ("name_ar", "src_com_ar")])
def test_no_commune_whose_zone_is_missing_takes_that_of_another(shared_data: Path, now: str, written: str) -> None:
    """One by one each of the 1,538 is left out of the zones of its province: its row must find none."""
    by_province: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in units(shared_data):
        by_province[record["province_code"]].append(record)
    wrong = []
    for records in by_province.values():
        for out, record in enumerate(records):
            zones = places(records[:out] + records[out + 1 :], None, [now], ["province_code"])
            if len(zones) == 0:
                continue
            found = match(zones, places([record], None, [written], ["province_code"]), mode=APPLY)
            if found.zone[0] >= 0:
                wrong.append((record[written], zones.names[0][int(found.zone[0])]))
    assert wrong == []


@pytest.mark.parametrize("name", ["name_fr", "name_ar", "src_com_fr", "src_com_ar"])
def test_no_two_units_of_a_province_have_one_form(shared_data: Path, name: str) -> None:
    records = units(shared_data)
    assert len(records) == 1538
    for form in (normal_name, lambda text: (spelling_key(text), sides(text))):
        assert len({(each["province_code"], form(each[name])) for each in records}) == 1538


def test_no_two_communes_of_a_province_have_one_usual_spelling(shared_data: Path) -> None:
    records = rows_of(shared_data / "morocco" / "names" / "communes.csv")
    for name in ("name_fr", "name_ar"):
        assert len({(each["province_code"], spelling_key(each[name])) for each in records}) == len(records) == 1503


@pytest.mark.parametrize("with_parent", [True, False])
def test_constituencies_without_polygon_take_none_of_another(shared_data: Path, with_parent: bool) -> None:
    """92 constituencies by name onto 73 polygons: Fès-Janoubia, the south, is not Fès-Nord."""
    folder = shared_data / "morocco"
    polygons = properties(folder / "boundaries" / "circonscriptions_73_sur_92_simplified.geojson")
    records = rows_of(folder / "results" / "circonscriptions_2021_to_hcp.csv")
    parents = ["pref_prov_tafra"] if with_parent else []
    zones = places(polygons, None, ["circonscription_tafra"], parents)
    found = match(zones, places(records, None, ["circonscription_tafra"], parents), mode=APPLY)
    ours, theirs = column(polygons, "id_circonscription_tafra"), column(records, "id_circonscription_tafra")
    joined = np.flatnonzero(found.zone >= 0).tolist()
    assert [ours[found.zone[row]] for row in joined] == [theirs[row] for row in joined]
    assert len(joined) == 73


def test_the_parts_of_a_province_do_not_take_it_unsaid(shared_data: Path) -> None:
    """Constituencies onto provinces: Kénitra and El-Gharb are parts of the province of Kénitra."""
    from mp_election_plugin.core.evidence import PART
    from mp_election_plugin.core.joining import join

    folder = shared_data / "morocco"
    provinces = properties(folder / "boundaries" / "provinces_75_simplified.geojson")
    records = rows_of(folder / "results" / "circonscriptions_2021_to_hcp.csv")
    zones = places(provinces, "province_code", ["province_fr"])
    rows = places(records, None, ["circonscription_tafra"], ["pref_prov_tafra"])
    votes = np.ones((len(rows), 1))
    import pandas as pd

    done = join(zones, rows, pd.DataFrame(votes, columns=["votes_A"]), mode=APPLY)
    parts = Counter(each["pref_prov_tafra"] for each in records)
    said = {each.row for each in done.findings if each.test == PART}
    whole = {
        row for row in np.flatnonzero(done.matching.zone >= 0).tolist() if parts[records[row]["pref_prov_tafra"]] > 1
    }
    assert whole, "Kénitra at least is joined"
    assert whole <= said
    assert not any(parts[records[row]["pref_prov_tafra"]] == 1 for row in said)


def test_arabic_results_find_zones_with_both_names_and_french_ones_by_a_table_of_names(shared_data: Path) -> None:
    from mp_election_plugin.core.aliases import Alias, with_other_names

    records = rows_of(shared_data / "morocco" / "names" / "communes.csv")
    both = places(records, "code", ["name_fr", "name_ar"], ["province_code"])
    everyone = np.arange(len(records))
    arabic = places(records, None, ["name_ar"], ["province_code"])
    np.testing.assert_array_equal(match(both, arabic).zone, everyone)
    only_arabic = places(records, "code", ["name_ar"], ["province_code"])
    french = places(records, None, ["name_fr"], ["province_code"])
    assert (match(only_arabic, french, mode=CODE_OR_NAME).zone == -1).all()
    table = [Alias(each["name_fr"], each["province_code"], name_ar=each["name_ar"]) for each in records]
    np.testing.assert_array_equal(match(only_arabic, with_other_names(french, table), mode=PROPOSE).zone, everyone)
    # Without the parent a name of several communes is given to none of them.
    bare = [Alias(each["name_fr"], name_ar=each["name_ar"]) for each in records]
    found = match(only_arabic, with_other_names(french, bare))
    joined = found.zone >= 0
    assert (found.zone[joined] == everyone[joined]).all()
    assert joined.sum() > 1300
