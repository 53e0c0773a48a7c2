"""Reading recipes: the choices of a reading in a file, so that the next file of the same make is read alike."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .roles import ROLES

FORMAT = "mpelection-recipe/1"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "recipes"
LAYOUTS = ("auto", "wide", "long")
SHARES = ("auto", "votes", "percent", "fraction")
_TUPLES = ("notes", "vote_columns", "other_columns")
_DELIMITERS = (",", ";", "\t", "|")
_THOUSANDS = (" ", ",", ".", "'")
_DECIMALS = (",", ".")


@dataclass(frozen=True)
class Recipe:
    """The choices of one reading; what is None, empty or 0 is left to the reader.

    Parameters
    ----------
    title : str
        What the recipe reads, for people.
    source : str
        Who published the file, and under what licence.
    notes : tuple of str
        What to know of the figures.
    sheet, encoding, delimiter : str, optional
        Which table of the file, and how a text file is written.
    header_row, header_rows : int, optional
        First row of the header, counted from 1, and how many rows it has.
    block : str, optional
        Which of several blocks of columns side by side.
    filter : str, optional
        QGIS expression that keeps the rows of one ballot.
    layout : str, optional
        ``auto``, ``wide`` or ``long``.
    columns : dict of str to str or None
        Column of each role; None where a column with the header of that role is not to be read.
    vote_columns, other_columns : tuple of str
        Columns of the lists, and columns that look like lists and are none. Lists of the next file that are in
        neither are read with a warning or asked about.
    shares : str, optional
        What the figures of lists are: ``votes``, ``percent`` or ``fraction``.
    fill_merged : bool, optional
        Whether blank cells are filled from merged ones above.
    thousands, decimal : str, optional
        How numbers are written.
    keep_totals : bool, optional
        Whether rows of totals stay.
    registry : str, optional
        File of the party registry.
    minor_below : float, optional
        Percentage of all votes under which lists are summed.
    """

    title: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    header_rows: int | None = None
    block: str | None = None
    filter: str | None = None
    layout: str | None = None
    columns: dict[str, str | None] = field(default_factory=dict)
    vote_columns: tuple[str, ...] = ()
    other_columns: tuple[str, ...] = ()
    shares: str | None = None
    fill_merged: bool | None = None
    thousands: str | None = None
    decimal: str | None = None
    keep_totals: bool | None = None
    registry: str | None = None
    minor_below: float | None = None


_KEYS = {each.name for each in fields(Recipe)}
_TEXTS = ("title", "source", "sheet", "encoding", "delimiter", "block", "filter", "layout", "registry")
_CHOICES = {
    "layout": LAYOUTS,
    "shares": SHARES,
    "delimiter": _DELIMITERS,
    "thousands": _THOUSANDS,
    "decimal": _DECIMALS,
}


def load_recipe(path: str | Path) -> Recipe:
    """Read a recipe (JSON, format ``mpelection-recipe/1``).

    Parameters
    ----------
    path : str or Path
        The file, or the name of a recipe shipped with the plugin.

    Raises
    ------
    ElectionError
        If the file cannot be read, has keys that no recipe has, or a value that its key cannot have; names file, key
        and reason.
    """
    file = Path(path)
    shipped = FOLDER / f"{path}.json"
    if not file.suffix and not file.exists() and shipped.is_file():
        file = shipped
    try:
        data: Any = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=once)
    except (OSError, ValueError, RecursionError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The recipe {file} cannot be read: {error}. Recipes of the plugin: {names}"),
            file=file,
            error=error,
            names=some(shipped_recipes()),
        ) from error
    if not isinstance(data, dict) or data.pop("format", None) != FORMAT:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file} is no reading recipe: it needs “format”: “{format}”."),
            file=file,
            format=FORMAT,
        )
    unknown = sorted(set(data) - _KEYS)
    if unknown:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file}: no recipe has the keys {unknown}. Keys: {keys}"),
            file=file,
            unknown=some(unknown),
            keys=some(sorted(_KEYS), 40),
        )
    return _recipe(file, data)


def shipped_recipes() -> list[str]:
    """Return the names of the recipes that come with the plugin."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def save_recipe(recipe: Recipe, path: str | Path) -> None:
    """Write a recipe; choices that are left to the reader are left out.

    Raises
    ------
    ElectionError
        If the file cannot be written.
    """
    chosen = {key: value for key, value in asdict(recipe).items() if value not in (None, "", (), {})}
    text = json.dumps({"format": FORMAT, **chosen}, ensure_ascii=False, indent=2) + "\n"
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The recipe {file} cannot be written: {error}"), file=path, error=error
        ) from error


def merge(recipe: Recipe, parameters: Mapping[str, Any]) -> Recipe:
    """Return a recipe in which what the user gave wins; columns are taken role by role, None for a role without one.

    Parameters
    ----------
    recipe : Recipe
    parameters : mapping
        Values by key of the recipe; None, empty texts, empty lists and ``auto`` are not given, False and 0
        are.

    Raises
    ------
    ElectionError
        If a key or a value is none of a recipe.
    """
    given = {key: value for key, value in parameters.items() if value not in (None, "", [], (), {})}
    for key, left in (("layout", LAYOUTS[0]), ("shares", SHARES[0])):
        if given.get(key) == left:
            del given[key]
    unknown = sorted(set(given) - _KEYS)
    if unknown:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "No recipe has the keys {unknown}. Keys: {keys}"),
            unknown=some(unknown),
            keys=some(sorted(_KEYS), 40),
        )
    if isinstance(given.get("columns"), dict):
        columns = {role: column for role, column in given["columns"].items() if column != ""}
        given["columns"] = {**recipe.columns, **columns}
    checked = _recipe("", {key: list(value) if isinstance(value, tuple) else value for key, value in given.items()})
    merged = replace(recipe, **{key: getattr(checked, key) for key in given})
    _check_numbers("", merged)
    return merged


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the pairs of a JSON object; a key written twice has no one value."""
    twice = sorted({key for key, _ in pairs if [each for each, _ in pairs].count(key) > 1})
    if twice:
        raise ValueError(f"written twice: {', '.join(twice)}")
    return dict(pairs)


def _recipe(file: str | Path, data: dict[str, Any]) -> Recipe:
    """Return checked values as a recipe."""
    for key, value in data.items():
        if value is None and key not in ("title", "source", "columns", *_TUPLES):
            continue
        wrong = _wrong(key, value)
        if wrong:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{file}: “{key}” is {value}; it should be {expected}."),
                file=file or "–",
                key=key,
                value=json.dumps(value, ensure_ascii=False, default=str),
                expected=wrong,
            )
    lists = {key: tuple(data[key]) for key in _TUPLES if key in data}
    recipe = Recipe(**{**data, **lists})
    _check_numbers(file, recipe)
    return recipe


def _check_numbers(file: str | Path, recipe: Recipe) -> None:
    """Refuse one sign for two things."""
    if recipe.decimal is not None and recipe.thousands == recipe.decimal:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file}: “thousands” and “decimal” are both “{sign}”; they have to differ."),
            file=file or "–",
            sign=recipe.decimal,
        )


def _is_encoding(value: Any) -> bool:
    try:
        codecs.lookup(value)
    except (LookupError, TypeError, ValueError):
        return False
    return True


def _wrong(key: str, value: Any) -> str:
    """Return what a value should be where it is not, else an empty text."""
    if key in _CHOICES:
        choices = [json.dumps(each) for each in _CHOICES[key]]
        return "" if value in _CHOICES[key] else QT_TRANSLATE_NOOP("core", "one of ") + ", ".join(choices)
    if key == "encoding":
        return "" if _is_encoding(value) else QT_TRANSLATE_NOOP("core", "the name of an encoding, such as utf-8")
    if key in _TEXTS:
        return "" if isinstance(value, str) else QT_TRANSLATE_NOOP("core", "a text")
    if key in _TUPLES:
        right = isinstance(value, list) and all(isinstance(each, str) and each for each in value)
        right = right and len(set(value)) == len(value)
        return "" if right else QT_TRANSLATE_NOOP("core", "a list of different texts")
    if key in ("header_row", "header_rows"):
        right = isinstance(value, int) and not isinstance(value, bool) and value >= 1
        return "" if right else QT_TRANSLATE_NOOP("core", "a whole number of at least 1")
    if key == "minor_below":
        right = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 100
        return "" if right else QT_TRANSLATE_NOOP("core", "a percentage from 0 to 100")
    if key in ("keep_totals", "fill_merged"):
        return "" if isinstance(value, bool) else QT_TRANSLATE_NOOP("core", "true or false")
    return _wrong_columns(value)


def _wrong_columns(value: Any) -> str:
    """Return what the columns by role should be where they are not, else an empty text."""
    if not isinstance(value, dict) or not set(value) <= set(ROLES):
        roles = some(list(ROLES), 40)
        return QT_TRANSLATE_NOOP("core", "columns by role, the roles being ") + roles
    if not all(column is None or (isinstance(column, str) and column) for column in value.values()):
        return QT_TRANSLATE_NOOP("core", "the name of a column, or null, for each role")
    return ""
