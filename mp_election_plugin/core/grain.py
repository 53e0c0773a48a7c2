"""Which zones of a level count, where some are parts of others of the same level: a city and its arrondissements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from .election import Bools

PARTS, WHOLE = "parts", "whole"
GRAINS = (PARTS, WHOLE)


def counted_zones(
    codes: Sequence[str], parents: Sequence[str | None], has_result: Sequence[bool] | Bools, grain: str = PARTS
) -> Bools:
    """Return which zones of one level count, so that no ground and no vote is counted twice and none is lost.

    A zone and its parts are never both counted. Of a zone that has parts on its own level, the parts count with grain
    ``parts`` and the zone itself with ``whole``. Where the side that should count is not complete, that is a part or
    the whole has no result, and the other side has results, the other one counts.

    Parameters
    ----------
    codes : sequence of str, n zones
        Codes, each once.
    parents : sequence of str or None, n zones
        Code of the zone of the same level that a zone is a part of; None, or a code that is not among ``codes``, where
        there is none.
    has_result : sequence of bool, n zones
        Whether a result is published for the zone.
    grain : {"parts", "whole"}
        Which side counts where both are complete, or neither has a result.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    at = {code: zone for zone, code in enumerate(codes)}
    counted = np.ones(len(at), dtype=np.bool_)
    parts: dict[int, list[int]] = defaultdict(list)
    whole_of: dict[int, int] = {}
    for zone, parent in enumerate(parents):
        whole = at.get(parent) if parent is not None else None
        # What would make a zone contain itself says nothing.
        if whole is not None and zone not in _up(whole, whole_of):
            parts[whole].append(zone)
            whole_of[zone] = whole
    if not parts:
        return counted

    complete: dict[int, bool] = {}
    some: dict[int, bool] = {}
    # Smallest first: of a zone whose parts have parts themselves, these are settled before it.
    for whole in sorted(parts, key=lambda zone: -len(_up(zone, whole_of))):
        below = parts[whole]
        parts_complete = all(complete.get(zone, bool(has_result[zone])) for zone in below)
        parts_some = any(some.get(zone, bool(has_result[zone])) for zone in below)
        itself = bool(has_result[whole])
        by_parts = not itself and parts_some if grain == WHOLE else parts_complete or not itself
        if by_parts:
            counted[whole] = False
        else:
            _leave_out(whole, parts, counted)
        complete[whole] = itself or parts_complete
        some[whole] = itself or parts_some
    return counted


def _up(zone: int, whole_of: dict[int, int]) -> list[int]:
    """Return a zone and those that contain it, the largest last."""
    found = [zone]
    while found[-1] in whole_of:
        found.append(whole_of[found[-1]])
    return found


def _leave_out(whole: int, parts: dict[int, list[int]], counted: Bools) -> None:
    """Count no part of a zone, nor the parts of its parts."""
    waiting = list(parts[whole])
    while waiting:
        zone = waiting.pop()
        counted[zone] = False
        waiting += parts.get(zone, [])
