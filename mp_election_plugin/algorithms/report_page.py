"""Pages of reports: self-contained, escaped, in the user's language and from its side."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingException

from .base import tr

# A page longer than this is read by nobody; the JSON has everything.
MOST_ROWS = 500
_STYLE = (
    "body{font-family:sans-serif;margin:1.5em}table{border-collapse:collapse;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #bbb;padding:.2em .6em;text-align:start;vertical-align:top}th{background:#eee}"
    "td.n{text-align:end;font-variant-numeric:tabular-nums}.warning{color:#a00000}"
)
_WARNING = ' class="warning"'
# Columns that hold sentences rather than names.
_SENTENCES = ("reason", "text")
_ARABIC, _LATIN = r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc", r"A-Za-z\u00c0-\u024f"
_OTHER_SCRIPT = {
    "ltr": re.compile(rf"([{_ARABIC}](?:[\s.'’\-]*[{_ARABIC}0-9])*)"),
    "rtl": re.compile(rf"([{_LATIN}](?:[\s.'’~_\-]*[{_LATIN}0-9])*)"),
}


def direction_of(language: str) -> str:
    """Return ``rtl`` for a language that is written from the right, else ``ltr``."""
    return "rtl" if language.startswith(("ar", "fa", "he", "ur")) else "ltr"


def page(title: str, parts: list[str], style: str = "") -> str:
    """Return a page in the user's language.

    Parameters
    ----------
    title : str
    parts : list of str
        HTML of its sections.
    style : str
        Rules in addition to those that all pages have.
    """
    language = QgsApplication.locale()
    return (
        f'<!DOCTYPE html>\n<html lang="{safe(language[:2])}" dir="{direction_of(language)}"><head>'
        f'<meta charset="utf-8"><title>{safe(title)}</title><style>{_STYLE}{style}</style></head>'
        f"<body><h1>{safe(title)}</h1>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def paragraph(text: str, direction: str, *, warning: bool = False) -> str:
    """Return a sentence as a paragraph; a warning stands out."""
    return f"<p{_WARNING if warning else ''}>{sentence(text, direction)}</p>"


def write_text(path: str, text: str) -> None:
    """Write a report.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        why = tr("The report “{path}” cannot be written: {why}. Choose another file.")
        raise QgsProcessingException(why.format(path=path, why=error.strerror)) from error


def safe(value: Any) -> str:
    return html.escape(str(value), quote=True)


def sentence(text: str, direction: str) -> str:
    """Return a sentence in which names of the other script do not turn around what stands beside them."""
    pieces = _OTHER_SCRIPT[direction].split(text)
    return "".join(f"<bdi>{safe(piece)}</bdi>" if at % 2 else safe(piece) for at, piece in enumerate(pieces))


def grouped(number: float) -> str:
    """Return a number with a narrow space between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def _cell(name: str, value: Any, direction: str) -> str:
    if value is None:
        return "<td></td>"
    if isinstance(value, (int, float)):
        return f'<td class="n">{safe(value if name == "row" else grouped(value))}</td>'
    # Names of the other script keep their own direction.
    text = sentence(value, direction) if name in _SENTENCES else f"<bdi>{safe(value)}</bdi>"
    return f"<td>{text}</td>"


def section(title: str, records: list[dict[str, Any]], direction: str) -> str:
    # A column that is blank all the way down only takes room.
    names = [name for name in records[0] if any(each[name] is not None for each in records)]
    head = "".join(f"<th>{safe(name)}</th>" for name in names)
    rows = "\n".join(
        f"<tr>{''.join(_cell(name, each[name], direction) for name in names)}</tr>" for each in records[:MOST_ROWS]
    )
    more = len(records) - MOST_ROWS
    rest = f"<p>{safe(tr('… and {count} more').format(count=more))}</p>" if more > 0 else ""
    return f"<h2>{safe(title)} <bdi>({len(records)})</bdi></h2>\n<table><tr>{head}</tr>\n{rows}</table>{rest}"
