"""What speaks against the colours of parties on a map: paleness, greyness, likeness to another party's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import palette

# Lightness above which a colour is hardly seen on white.
PALE = 90.0
# Distance in L*a*b* below which two colours are taken for one, by any eyes and by those blind to red or green.
ALIKE, ALIKE_TO_BLIND = 12.0, 6.0


@dataclass(frozen=True)
class Doubt:
    """``kind`` is ``pale``, ``grey``, ``alike`` or ``alike_to_blind``; the last two are to the party ``other``."""

    kind: str
    other: str = ""


def doubts(colours: Mapping[str, str]) -> dict[str, list[Doubt]]:
    """Return what speaks against each party's colour, by code.

    Greys are not held against one another: on a map of winners they are replaced, since they mean no list and no data.

    Parameters
    ----------
    colours : mapping
        ``#rrggbb`` by code.
    """
    found: dict[str, list[Doubt]] = {code: [] for code in colours}
    seen = {
        code: [colour, *(palette.seen_with(colour, kind) for kind in ("protanopia", "deuteranopia"))]
        for code, colour in colours.items()
    }
    for code, colour in colours.items():
        if palette.is_grey(colour):
            found[code].append(Doubt("grey"))
            continue
        if palette.lightness(colour) > PALE:
            found[code].append(Doubt("pale"))
        for other, second in colours.items():
            if other == code or palette.is_grey(second):
                continue
            distances = [palette.difference(one, two) for one, two in zip(seen[code], seen[other])]
            if distances[0] < ALIKE:
                found[code].append(Doubt("alike", other))
            elif min(distances[1:]) < ALIKE_TO_BLIND:
                found[code].append(Doubt("alike_to_blind", other))
    return found
