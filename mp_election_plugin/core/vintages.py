"""Which vintage of boundaries is the newest: by the year in its name, since names are texts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .names import DIGITS_AS_ASCII

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def year_of(vintage: str) -> int | None:
    """Return the year of four digits in the name of a vintage, None where it has none or several."""
    found = set(_YEAR.findall(vintage.translate(DIGITS_AS_ASCII)))
    return int(found.pop()) if len(found) == 1 else None


def vintage_order(vintage: str) -> tuple[int, str]:
    """Return what sorts vintages by year, those without one first."""
    year = year_of(vintage)
    return (-1 if year is None else year, vintage)


def newest(vintages: Iterable[str]) -> str | None:
    """Return the only vintage, or the one of the last year; None where a year is missing or two have the last one."""
    known = sorted(set(vintages), key=vintage_order)
    years = [year_of(each) for each in known]
    if len(known) == 1:
        return known[0]
    return known[-1] if known and None not in years and years[-1] != years[-2] else None
