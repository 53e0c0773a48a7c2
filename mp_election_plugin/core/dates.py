"""Dates of decisions as people and spreadsheets write them, in an order in which the later one is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from .errors import QT_TRANSLATE_NOOP, Message, some
from .names import DIGITS_AS_ASCII, seen

_TIME = r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_FORMS = (
    re.compile(rf"(?P<year>\d{{4}})(?P<mark>[-/.]?)(?P<month>\d{{2}})(?P=mark)(?P<day>\d{{2}}){_TIME}"),
    re.compile(rf"(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_TIME}"),
    # The day comes first, as it does in French and Arabic.
    re.compile(rf"(?P<day>\d{{1,2}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}){_TIME}"),
)


@lru_cache(maxsize=4096)
def written_date(text: str | None) -> str:
    """Return a date as text that sorts by time, empty where there is none or it cannot be told.

    Read are dates with the year first (``2021-03-02``, ``2021/3/2``, ``20210302``) and with the day first
    (``02/03/2021``, ``2-3-2021``, ``02.03.2021``), with or without the time of day, in digits of either script. Where
    day and month could be exchanged the day comes first. A year of two digits tells nothing.
    """
    plain = " ".join(seen(text or "").translate(DIGITS_AS_ASCII).split())
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            parts = [int(found[name] or 0) for name in ("year", "month", "day", "hour", "minute", "second")]
            try:
                return datetime(*parts).isoformat()  # type: ignore[arg-type]
            except ValueError:
                return ""
    return ""


def after(now: str, latest: str) -> str:
    """Return a date that sorts behind the latest so far, as `written_date` gives it: now, or a second after it."""
    if now > latest:
        return now
    return (datetime.fromisoformat(latest) + timedelta(seconds=1)).isoformat()


def unread_dates(texts: Iterable[str | None]) -> list[Message]:
    """Return a note of the dates that cannot be told."""
    unread = dict.fromkeys(text for text in texts if text and text.strip() and not written_date(text))
    if not unread:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "{count} dates in decided_on cannot be read and count as none: {dates}. Write them like 2021-03-02 or "
        "02/03/2021 (day first).",
    )
    return [Message(template, {"count": len(unread), "dates": some(list(unread), 5)}, warning=True)]
