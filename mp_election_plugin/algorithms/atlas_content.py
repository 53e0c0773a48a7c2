"""The words and figures of an atlas page: title, totals, best zones, nearest zones, the list of pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.atlas import Totals, best_zones, nearest_zones
from ..styling.atlas_pages import Table
from ..styling.words import NO_BREAK_SPACE, Words, isolated, written

if TYPE_CHECKING:
    import pandas as pd

_MISSING = "–"


class Teller:
    """Figures and names of zones as a language writes them."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._sign = "٪" if words.language == "ar" else "%"

    def whole(self, value: float | None) -> str:
        """Return a count."""
        return _MISSING if value is None or value != value else self.words.number(round(value))

    def percent(self, value: float | None) -> str:
        """Return a fraction in percent with two decimals."""
        if value is None or value != value:
            return _MISSING
        return f"{written([value * 100], '.2f', self.words.language)[0]}{NO_BREAK_SPACE}{self._sign}"

    def points(self, value: float) -> str:
        """Return a fraction in points with its sign."""
        return _MISSING if value != value else written([value * 100], "+.1f", self.words.language)[0]

    def names(self, frame: pd.DataFrame, base: str = "zone") -> list[str]:
        """Return the names of zones, or of what their parents are, in the language; else their codes."""
        order = [f"{base}_name", f"{base}_name_ar", f"{base}_code"]
        if self.words.language == "ar":
            order.sort(key=lambda name: not name.endswith("_ar"))
        columns = [frame[name].tolist() for name in order if name in frame]
        rows = zip(*columns) if columns else ((),) * len(frame)
        return [next((str(value) for value in row if isinstance(value, str) and value), _MISSING) for row in rows]

    def totals(self, found: Totals, unmapped: int) -> list[str]:
        """Return the lines of the totals; what is not published has none."""
        lines: list[tuple[str, str | None]] = [
            ("zones", self.whole(found.zones)),
            ("unmapped", self.whole(unmapped) if unmapped else None),
            ("lists", self.whole(found.lists)),
            ("in_place", self.whole(found.in_place)),
            ("votes", self.whole(found.votes)),
            ("valid", None if found.valid is None else self.whole(found.valid)),
            ("share", self.percent(found.share)),
            ("registered", None if found.registered is None else self.whole(found.registered)),
            ("turnout", None if found.turnout is None else self.percent(found.turnout)),
        ]
        arabic = self.words.language == "ar"
        return [
            self.words("labelled", label=self.words(f"total_{key}"), value=isolated(value) if arabic else value)
            for key, value in lines
            if value is not None
        ]

    def best(self, frame: pd.DataFrame, count: int) -> Table:
        """Return the table of the zones with the highest shares."""
        names, words = self.names(frame), self.words
        votes, share, rank = (frame[name].tolist() for name in ("votes", "share", "rank"))
        rows = [
            (names[row], self.whole(votes[row]), self.percent(share[row]), self.whole(rank[row]))
            for row in best_zones(frame, count)
        ]
        columns = [words(f"atlas_{key}") for key in ("zone", "votes", "share", "place")]
        return Table(words("atlas_best"), columns, rows or [(words("atlas_none"), "", "", "")])

    def nearest(self, frame: pd.DataFrame, count: int) -> Table:
        """Return the table of the zones just outside a winning place."""
        names, words = self.names(frame), self.words
        share, gap = (frame[name].tolist() for name in ("share", "gap"))
        rows = [
            (names[row], self.percent(share[row]), self.points(float(gap[row]))) for row in nearest_zones(frame, count)
        ]
        columns = [words(f"atlas_{key}") for key in ("zone", "share", "gap")]
        return Table(words("atlas_nearest"), columns, rows or [(words("atlas_none"), "", "")])

    def pages(self, parents: Sequence[tuple[str, Totals, int]], count: int) -> Table:
        """Return the table of what the pages show, with their numbers; what does not fit is counted."""
        words = self.words
        shown = parents if len(parents) <= count else parents[: count - 1]
        rows: list[tuple[str, ...]] = [
            (name, self.whole(found.votes), self.percent(found.share), self.whole(number))
            for name, found, number in shown
        ]
        if len(shown) < len(parents):
            rows.append((words("atlas_more", count=self.whole(len(parents) - len(shown))), "", "", ""))
        columns = [words(f"atlas_{key}") for key in ("parent", "votes", "share", "page_column")]
        return Table(words("atlas_parents"), columns, rows)


def coverage(words: Words, zones: int, unmapped: int, votes: Any, lost: Any) -> str:
    """Return the sentence of how much of an election a map shows.

    Parameters
    ----------
    words : Words
    zones, unmapped : int
        All zones, and those not on the map.
    votes, lost : float or None
        Votes of the party in all zones, and in those not on the map; None where the layer is of no party.
    """
    counts = {"zones": words.number(zones), "unmapped": words.number(unmapped)}
    if not unmapped:
        return words("coverage_whole", **counts)
    if not votes or lost is None:
        return words("coverage", **counts)
    return words("coverage_votes", share=written([100 * lost / votes], ".1f", words.language)[0], **counts)
