"""The statements of the database as files; a file in a folder named after a dialect goes before the common one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ...layers.sql import quoted

_FOLDER = Path(__file__).resolve().parent


@cache
def text_of(name: str, dialect: str) -> str:
    """Return the text of a file."""
    own = _FOLDER / dialect / f"{name}.sql"
    return (own if own.is_file() else _FOLDER / f"{name}.sql").read_text(encoding="utf-8").strip()


def migrations() -> dict[int, str]:
    """Return the names of the files that lead from one version of the schema to the next, by the version they leave."""
    return {int(file.stem): f"migrate/{file.stem}" for file in (_FOLDER / "migrate").glob("*.sql")}


def filled(text: str, words: dict[str, str], identifiers: dict[str, Any], mark: str = "?") -> str:
    """Return a statement with its identifiers quoted and the words and the mark of the dialect put in.

    Parameters
    ----------
    text : str
        Statement with ``{name}`` fields and ``?`` where values are bound.
    words : dict
        Types and clauses of the dialect by field.
    identifiers : dict
        Names by field, one text or a list of texts; ``number`` is a whole number and stands as it is, for where
        databases bind no values; ``places`` gives as many marks as it has items.
    mark : str
        What stands for a bound value.
    """
    given: dict[str, str] = dict(words)
    for key, value in identifiers.items():
        if key == "places":
            given[key] = ", ".join([mark] * len(value))
        elif key == "number":
            given[key] = str(int(value))
        elif isinstance(value, list):
            given[key] = ", ".join(map(quoted, value))
        else:
            given[key] = quoted(value)
    # Before the identifiers are put in, which may have a question mark of their own.
    return text.replace("?", mark).format(**given)
