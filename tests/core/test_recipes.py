"""Reading recipes: saved and loaded without loss, wrong ones refused by file, key and reason, the user's word wins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.recipes import FORMAT, Recipe, load_recipe, merge, save_recipe, shipped_recipes
from mp_election_plugin.core.roles import ROLES

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "title": TEXT,
    "source": TEXT,
    "notes": st.lists(TEXT, min_size=1, max_size=3, unique=True).map(tuple),
    "sheet": TEXT,
    "encoding": st.sampled_from(["utf-8", "windows-1256"]),
    "delimiter": st.sampled_from([",", ";", "\t", "|"]),
    "header_row": st.integers(1, 99),
    "header_rows": st.integers(1, 9),
    "block": TEXT,
    "filter": TEXT,
    "layout": st.sampled_from(["wide", "long"]),
    "columns": st.dictionaries(st.sampled_from(sorted(ROLES)), TEXT, min_size=1),
    "vote_columns": st.lists(TEXT, min_size=1, max_size=3, unique=True).map(tuple),
    "other_columns": st.lists(TEXT, min_size=1, max_size=3, unique=True).map(tuple),
    "shares": st.sampled_from(["votes", "percent", "fraction"]),
    "fill_merged": st.booleans(),
    "thousands": st.sampled_from([" ", "'"]),
    "decimal": st.sampled_from([",", "."]),
    "keep_totals": st.booleans(),
    "registry": TEXT,
    "minor_below": st.floats(0, 100),
}
CHOICES = st.lists(st.sampled_from(sorted(VALUES)), unique=True).flatmap(
    lambda keys: st.fixed_dictionaries({key: VALUES[key] for key in keys})
)


def _file(folder: Path, content: Any) -> Path:
    path = folder / "r.json"
    path.write_text(
        content if isinstance(content, str) else json.dumps({"format": FORMAT, **content}), encoding="utf-8"
    )
    return path


@given(chosen=CHOICES)
def test_a_recipe_comes_back_as_it_was_saved(tmp_path_factory: pytest.TempPathFactory, chosen: dict[str, Any]) -> None:
    path = tmp_path_factory.mktemp("recipe") / "r.json"
    save_recipe(Recipe(**chosen), path)
    assert load_recipe(path) == Recipe(**chosen)


@given(one=CHOICES, other=CHOICES)
def test_what_the_user_gives_wins_and_the_rest_stays(one: dict[str, Any], other: dict[str, Any]) -> None:
    merged = merge(Recipe(**one), other)
    for key in VALUES:
        expected = other.get(key, getattr(Recipe(**one), key))
        if key == "columns":
            expected = {**one.get(key, {}), **other.get(key, {})}
        assert getattr(merged, key) == expected
    assert merge(Recipe(**one), {}) == Recipe(**one)


def test_what_is_not_given_does_not_win_but_no_and_zero_do() -> None:
    recipe = Recipe(
        layout="long", sheet="a", keep_totals=True, minor_below=3, columns={"code": "id", "invalid": None}, notes=("n",)
    )
    none = {
        "layout": "auto",
        "shares": "auto",
        "sheet": "",
        "keep_totals": None,
        "columns": {"code": ""},
        "notes": (),
        "block": None,
    }
    assert merge(recipe, none) == recipe
    merged = merge(recipe, {"keep_totals": False, "minor_below": 0, "columns": {"invalid": "nuls"}})
    assert (merged.keep_totals, merged.minor_below) == (False, 0)
    assert merged.columns == {"code": "id", "invalid": "nuls"}
    assert merge(recipe, {"columns": {"code": None}}).columns == {"code": None, "invalid": None}
    with pytest.raises(ElectionError, match="keys colour"):
        merge(recipe, {"colour": "red"})
    with pytest.raises(ElectionError, match="“header_row” is 0"):
        merge(recipe, {"header_row": 0})
    with pytest.raises(ElectionError, match="both “,”"):
        merge(Recipe(thousands=","), {"decimal": ","})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"sheets": "a"}, "no recipe has the keys sheets"),
        ({"header_row": "1"}, "“header_row” is \"1\"; it should be a whole number of at least 1"),
        ({"header_rows": True}, "“header_rows” is true"),
        ({"sheet": 1}, "“sheet” is 1; it should be a text"),
        ({"layout": "tall"}, "one of \"auto\", \"wide\", \"long\""),
        ({"delimiter": ",,"}, "“delimiter”"),
        ({"encoding": "utf-99"}, "the name of an encoding"),
        ({"columns": ["id"]}, "columns by role"),
        ({"columns": {"zone": "id"}}, "the roles being code"),
        ({"columns": {"code": ""}}, "the name of a column"),
        ({"columns": None}, "columns by role"),
        ({"vote_columns": "MP;PI"}, "a list of different texts"),
        ({"vote_columns": ["MP", "MP"]}, "a list of different texts"),
        ({"minor_below": 101}, "a percentage from 0 to 100"),
        ({"keep_totals": "yes"}, "true or false"),
        ({"thousands": ".", "decimal": "."}, "both “.”"),
        ({"format": "mpelection-recipe/9"}, "no reading recipe"),
        ("[]", "no reading recipe"),
        ("{", "cannot be read"),
        ('{"format": "x", "sheet": "a", "sheet": "b"}', "written twice: sheet"),
    ],
)  # fmt: skip
def test_wrong_recipes_are_refused_by_file_key_and_reason(tmp_path: Path, content: Any, said: str) -> None:
    path = _file(tmp_path, content)
    with pytest.raises(ElectionError) as error:
        load_recipe(path)
    assert said in str(error.value)
    assert str(path) in str(error.value)


def test_every_recipe_shipped_is_whole() -> None:
    assert len(shipped_recipes()) == 9
    # The files of the councils hold one ballot, and as lists all columns that are parties.
    councils = {"tafra_2021_communal", "tafra_2021_regional_councils"}
    for name in shipped_recipes():
        recipe = load_recipe(name)
        assert recipe.title and recipe.source and recipe.notes and recipe.columns["name"] and recipe.columns["parent"]
        assert (recipe.filter and recipe.vote_columns) or name in councils
    with pytest.raises(ElectionError, match="Recipes of the plugin: tafra_2002"):
        load_recipe("tafra_1997")
