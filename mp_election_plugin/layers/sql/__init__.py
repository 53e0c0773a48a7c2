"""SQL kept as files; names are quoted here, values are always bound by the caller."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


def quoted(name: str) -> str:
    """Return a name as an SQL identifier; a quotation mark inside is doubled."""
    return '"' + name.replace('"', '""') + '"'


@cache
def _text(name: str) -> str:
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8").strip()


def statement(name: str, **identifiers: str | list[str]) -> str:
    """Return the statement of a file with its identifiers quoted; a list gives a comma-separated list of them.

    ``places`` is the number of values to bind, given as a list of anything.
    """
    words = {}
    for key, value in identifiers.items():
        if key == "places":
            words[key] = ", ".join("?" * len(value))
        elif isinstance(value, list):
            words[key] = ", ".join(map(quoted, value))
        else:
            words[key] = quoted(value)
    return _text(name).format(**words)
