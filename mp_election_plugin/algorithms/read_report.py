"""What a reading decided, as a page, and its lists as records."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message
from ..layers.places import user_language
from .base import in_words, tr


def _close(row: Any) -> str:
    """Return the parties whose names are close to that of a list, with their scores."""
    pairs = ((row.proposed, row.score), (row.runner_up, row.runner_up_score))
    return ", ".join(f"{code} {score:.2f}" for code, score in pairs if code is not None)


def write_report(path: str, source: str, notes: list[Message], parties: list[Any], numbers: dict[str, int]) -> None:
    """Write the page of a reading.

    Raises
    ------
    ElectionError
        If it cannot be written.
    """
    language = user_language()
    title = html.escape(tr("Reading {source}").format(source=source))
    items = "".join(
        f"<li class={'warning' if note.warning else 'note'}>{html.escape(in_words(note))}</li>" for note in notes
    )
    titles = (tr("Code"), tr("Published"), tr("Matched by"), tr("Votes"), tr("Close to"))
    heads = "".join(f"<th>{html.escape(each)}</th>" for each in titles)
    rows = "".join(
        f"<tr><td>{html.escape(each.code)}<td>{html.escape(each.published)}<td>{html.escape(each.method)}"
        f"<td class=number>{each.votes}<td>{html.escape(_close(each))}</tr>"
        for each in parties
    )
    summary = html.escape(tr("{ROWS} rows, {LISTS} lists, {VOTES} votes").format(**numbers))
    page = (
        f"<!doctype html><html lang={language} dir={'rtl' if language == 'ar' else 'ltr'}><meta charset=utf-8>"
        f"<title>{title}</title><style>body{{font-family:sans-serif;margin:2em;max-width:60em}}"
        "td,th{padding:.2em .8em;text-align:start;border-bottom:1px solid #ccc}.number{text-align:end}"
        ".warning{font-weight:bold;color:#8a4b00}</style>"
        f"<h1>{title}</h1><p>{summary}</p><ul>{items}</ul><table><tr>{heads}</tr>{rows}</table></html>"
    )
    try:
        Path(path).write_text(page, encoding="utf-8")
    except OSError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The report {file} cannot be written: {error}"), file=path, error=error
        ) from error
