"""The allocation of a zone step by step, as a commission writes it: figures, quotient, whole seats, remainders, result.

It is written from the rows of the allocation table (`seat_table`), so that whoever has that table can write it: the
report, and the card of a zone. Where the quota's base is not known there is one record a range of it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from .divisors import DIVISORS, key
from .seat_laws import Law
from .seat_methods import QUOTAS
from .wording import written
from .zoning import in_language

_FILE = Path(__file__).resolve().parent.parent / "resources" / "seats" / "record.json"
# More places of an order than these are read by nobody.
_MOST = 12
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Record:
    """The steps of an allocation.

    Attributes
    ----------
    heading : str
        For which numbers of the quota's base it holds; empty where that is known.
    lines : list of str
        One step a line.
    """

    heading: str
    lines: list[str]


@lru_cache(maxsize=1)
def _texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))["words"]
    return found


def _number(value: Any) -> float | None:
    """Return a number of a row; missing is None, whichever way it is written."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return None if math.isnan(found) else found


class _Writer:
    """Words and numbers of a language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def say(self, name: str, **values: Any) -> str:
        template: str = in_language(_texts()[name], self._language)
        return template.format(**values)

    def count(self, value: float | None, decimals: int = 0) -> str:
        if value is None:
            return "–"
        places = decimals if value != int(value) else 0
        return written([value], f".{places}f", self._language)[0]

    def order(self, items: Sequence[tuple[str, float]], decimals: int = 0) -> str:
        shown = [
            self.say("item", number=at, party=party, count=self.count(value, decimals))
            for at, (party, value) in enumerate(items[:_MOST], 1)
        ]
        if len(items) > _MOST:
            shown.append(self.say("more", count=len(items) - _MOST))
        return self.say("semicolon").join(shown)

    def listed(self, seats: dict[str, int]) -> str:
        """Return the lists that have seats with their numbers."""
        shown = [self.say("won", party=party, count=self.count(number)) for party, number in seats.items() if number]
        return self.say("comma").join(shown)


def records(rows: Sequence[Row], law: Law, places: float | None, language: str = "en") -> list[Record]:
    """Return the records of one zone, one for each range of the quota's base.

    Parameters
    ----------
    rows : sequence of mapping
        Rows of the zone in the allocation table, with the columns of `seat_table.KINDS`.
    law : Law
        The law that they were made by.
    places : float, optional
        Seats to fill; the sum of the rows where not given.
    language : str
        ``en``, ``fr`` or ``ar``.
    """
    writer = _Writer(language)
    ranges: dict[tuple[float | None, float | None], list[Row]] = {}
    for row in rows:
        ranges.setdefault((_number(row["registered_from"]), _number(row["registered_to"])), []).append(row)
    return [
        Record(_heading(writer, law, *bounds), _lines(writer, law, group, places)) for bounds, group in ranges.items()
    ]


def _heading(writer: _Writer, law: Law, first: float | None, last: float | None) -> str:
    if first is None:
        return ""
    name = ("cast_" if law.base == "voters" else "") + ("from_on" if last is None else "from_to")
    return writer.say(name, first=writer.count(first), last=writer.count(last))


def _lines(writer: _Writer, law: Law, rows: list[Row], places: float | None) -> list[str]:
    taking = [row for row in rows if _number(row["takes_part"])]
    seats = {str(row["party"]): int(_number(row["seats"]) or 0) for row in rows}
    level = [str(row["party"]) for row in rows if _number(row["level"])]
    if places is None or places != places:
        places = None if level else float(sum(seats.values()))
    base = next((_number(row["base"]) for row in rows), None)
    lines = []
    if law.base is not None and base is not None:
        # Of a range only its first number is worked out; with others the same lists have the seats.
        assumed = any(_number(row["registered_from"]) is not None for row in rows)
        lines.append(writer.say(f"least_{law.base}" if assumed else law.base, base=writer.count(base)))
    if places is not None:
        lines.append(writer.say("seats", seats=writer.count(places)))
    outside = [str(row["party"]) for row in rows if not _number(row["takes_part"])]
    if outside:
        lines.append(writer.say("outside", lists=writer.say("comma").join(outside)))
    if law.method in QUOTAS:
        lines += _by_quota(writer, law, taking, base, places)
    elif law.method in DIVISORS:
        lines += _by_divisors(writer, law, taking, places)
    else:
        votes = sorted(((str(row["party"]), _number(row["votes"]) or 0.0) for row in taking), key=lambda each: -each[1])
        lines.append(writer.say("votes", order=writer.order(votes)))
    if level:
        lines.append(writer.say("level", lists=writer.say("comma").join(level)))
    won = writer.listed(seats)
    return [*lines, writer.say("result", won=won) if won else writer.say("no_result")]


def _by_quota(writer: _Writer, law: Law, rows: list[Row], base: float | None, places: float | None) -> list[str]:
    quota = next((_number(row["quota"]) for row in rows), None)
    if quota is None:
        return []
    name = "division" if law.method == "hare" and base is not None and places is not None else "quota"
    lines = [
        writer.say(name, base=writer.count(base), seats=writer.count(places), quota=writer.count(quota, decimals=2))
    ]
    whole = {str(row["party"]): int(_number(row["whole_seats"]) or 0) for row in rows}
    won = writer.listed(whole)
    lines.append(writer.say("whole", won=won) if won else writer.say("no_whole"))
    if places is None:
        return lines
    left = places - sum(whole.values())
    if left <= 0:
        return [*lines, writer.say("none_left")]
    ranked = [(str(row["party"]), _number(row["remainder"]) or 0.0) for row in rows if _number(row["votes"])]
    ranked.sort(key=lambda each: -each[1])
    # Those that have a seat by remainder, and the next ones for comparison.
    shown = ranked[: min(len(ranked), int(left) + 3)]
    return [*lines, writer.say("left", left=writer.count(left), order=writer.order(shown, decimals=2))]


def _by_divisors(writer: _Writer, law: Law, rows: list[Row], places: float | None) -> list[str]:
    claims = []
    for row in rows:
        votes, seats = int(_number(row["votes"]) or 0), int(_number(row["seats"]) or 0)
        numbers = range(1, seats + (1 if _number(row["level"]) else 0) + 1)
        claims += [(key(law.method, votes, number), str(row["party"])) for number in numbers if votes]
    claims.sort(key=lambda each: each[0], reverse=True)
    squared = law.method == "huntington_hill"
    order = [(party, math.sqrt(value) if squared and not first else float(value)) for (first, value), party in claims]
    return [writer.say("divided", order=writer.order(order, decimals=2))] if order and places != 0 else []
