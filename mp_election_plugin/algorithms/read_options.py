"""The choices of a reading: parameters of ``readresults`` on top of a recipe, and the recipe that keeps them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.recipes import LAYOUTS, SHARES, Recipe, load_recipe, merge, shipped_recipes
from .base import tr

# What the user writes in place of a column where there is none.
NO_COLUMN = "-"


def roles() -> dict[str, tuple[str, str]]:
    """Return role and label of every parameter that names a column."""
    return {
        "CODE_FIELD": ("code", tr("Column of the zone code")),
        "NAME_FIELD": ("name", tr("Column of the zone name")),
        "NAME_AR_FIELD": ("name_ar", tr("Column of the zone name in Arabic")),
        "PARENT_FIELD": ("parent", tr("Column of the parent zone")),
        "PARENT_CODE_FIELD": ("parent_code", tr("Column of the parent zone's code")),
        "BALLOT_FIELD": ("ballot", tr("Column that tells ballots apart")),
        "PARTY_FIELD": ("party", tr("Column of the list (long tables)")),
        "NUMBER_FIELD": ("list_number", tr("Column of the list's number (long tables)")),
        "VOTES_FIELD": ("votes", tr("Column of the votes (long tables)")),
        "REGISTERED_FIELD": ("registered", tr("Column of registered electors")),
        "VOTERS_FIELD": ("voters", tr("Column of ballots cast")),
        "VALID_FIELD": ("valid", tr("Column of valid votes")),
        "INVALID_FIELD": ("invalid", tr("Column of invalid ballots")),
        "SEATS_FIELD": ("seats", tr("Column of seats to fill")),
    }


def _texts() -> dict[str, tuple[str, str, str]]:
    """Return key in a recipe, label and help of every further parameter that is a text."""
    return {
        "RECIPE": (
            "",
            tr("Reading recipe"),
            tr(
                "File with the choices of an earlier reading, or one of: {names}. Parameters given beside it win."
            ).format(names=", ".join(shipped_recipes())),
        ),
        "ENCODING": (
            "encoding",
            tr("Encoding"),
            tr("Of text tables and DBF, such as utf-8, windows-1256 or cp850. Optional: told from the letters."),
        ),
        "DELIMITER": (
            "delimiter",
            tr("Delimiter"),
            tr("What divides the cells of a text table: a comma, semicolon, bar or TAB. Optional: found."),
        ),
        "BLOCK": (
            "block",
            tr("Block of columns"),
            tr(
                "Where the same lists stand side by side for several ballots or periods: the one to read. A single * "
                "reads all columns under their whole names."
            ),
        ),
        "THOUSANDS": (
            "thousands",
            tr("Thousands separator"),
            tr("A point, comma, apostrophe or blank. Optional: told from all counts of the table."),
        ),
        "DECIMAL": (
            "decimal",
            tr("Decimal separator"),
            tr("A point or comma. Optional: told from all counts of the table."),
        ),
    }


def add_file_options(algorithm: Any) -> None:
    """Add the parameters that say how a file is written, all optional."""
    for name, (_, label, text) in _texts().items():
        algorithm.add(QgsProcessingParameterString(name, label, "", False, True), text, advanced=True)
    numbers = {
        "HEADER_ROW": (tr("First row of the header"), tr("Counted from 1, titles above it included. 0: found.")),
        "HEADER_ROWS": (
            tr("Rows of the header"),
            tr("How many rows name the columns; their words are put together. 0: found."),
        ),
    }
    for name, (label, text) in numbers.items():
        kind = QgsProcessingParameterNumber.Type.Integer
        algorithm.add(QgsProcessingParameterNumber(name, label, kind, 0, False, 0), text, advanced=True)
    algorithm.add(
        QgsProcessingParameterEnum(
            "SHARES",
            tr("Figures of the lists"),
            options=[tr("Recognised"), tr("Votes"), tr("Percentages"), tr("Fractions of 1")],
            defaultValue=0,
        ),
        tr("Shares become votes where the valid votes and their decimals leave one whole number only."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("FILL_MERGED", tr("Fill merged cells of zones"), True),
        tr("Blank cells below the name of a zone above, as merged cells leave them, are filled with it and said."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("KEEP_TOTALS", tr("Keep rows of totals as zones"), False),
        tr("Rows that sum others are left out and named in the log; kept, their votes count twice."),
        advanced=True,
    )


def add_recipe_outputs(algorithm: Any) -> None:
    """Add the files that keep the choices and tell of the reading."""
    files = {
        "SAVE_RECIPE": (
            tr("Save as recipe"),
            tr("Recipes") + " (*.json)",
            tr("The choices of this reading, found or given, for the next file of the same make."),
        ),
        "REPORT": (
            tr("Report"),
            tr("HTML files") + " (*.html)",
            tr("What was decided while reading: encoding, header, columns, rows left out and why, lists."),
        ),
    }
    for name, (label, pattern, text) in files.items():
        file = QgsProcessingParameterFileDestination(name, label, pattern, None, True, False)
        algorithm.add(file, text, advanced=True)


def recipe_of(algorithm: Any, parameters: dict, context: QgsProcessingContext) -> Recipe:
    """Return the choices of a reading but its lists: those of the recipe, over them those of the parameters."""

    def text(name: str) -> str:
        # A blank is a separator of thousands.
        value = algorithm.parameterAsString(parameters, name, context)
        return value if name == "THOUSANDS" else value.strip()

    given: dict[str, Any] = {key: text(name) for name, (key, _, _) in _texts().items() if key}
    if given["delimiter"].casefold() in ("tab", "\\t"):
        given["delimiter"] = "\t"
    given["sheet"], given["filter"], given["registry"] = text("SHEET"), text("FILTER"), text("PARTY_REGISTRY")
    given["layout"] = LAYOUTS[algorithm.parameterAsEnum(parameters, "LAYOUT", context)]
    columns = {role: text(name) for name, (role, _) in roles().items()}
    given["columns"] = {role: None if column == NO_COLUMN else column for role, column in columns.items()}
    for name in ("HEADER_ROW", "HEADER_ROWS"):
        given[name.lower()] = algorithm.parameterAsInt(parameters, name, context) or None
    given["shares"] = SHARES[algorithm.parameterAsEnum(parameters, "SHARES", context)]
    given["fill_merged"] = None if algorithm.parameterAsBool(parameters, "FILL_MERGED", context) else False
    given["keep_totals"] = algorithm.parameterAsBool(parameters, "KEEP_TOTALS", context) or None
    given["minor_below"] = algorithm.parameterAsDouble(parameters, "MINOR_BELOW", context) or None
    return merge(load_recipe(text("RECIPE")) if text("RECIPE") else Recipe(), given)


def chosen_lists(algorithm: Any, parameters: dict, context: QgsProcessingContext) -> list[str]:
    """Return the columns of all lists of this very table, where the user names them."""
    text = algorithm.parameterAsString(parameters, "VOTE_FIELDS", context)
    return [each.strip() for each in re.split(r"[;\n]", text) if each.strip()]


def as_recipe(choices: Recipe, results: Any) -> Recipe:
    """Return the choices with the columns that were found, so that the next file is read by them and not guessed at."""
    columns = {**results.roles, **{role: None for role, column in choices.columns.items() if column is None}}
    vote_columns, others = tuple(results.vote_columns), tuple(results.others)
    return replace(choices, columns=columns, vote_columns=vote_columns, other_columns=others)
