"""Reading again where a reader gave a part only: no error tells that a file was being closed by another connection."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

_ATTEMPTS, _PAUSE = 2, 0.2


def whole(read: Callable[[], Any], count: int, going: Callable[[float], bool]) -> Any:
    """Return what a function reads, read again where it has fewer rows than its source says.

    Parameters
    ----------
    read : callable
        Returns what has a length.
    count : int
        Rows of the source, negative where they are not known.
    going : callable
        Takes the part done, returns False where all of it is to stop.
    """
    found = read()
    for _ in range(_ATTEMPTS):
        if len(found) >= count or not going(1.0):
            break
        # Seconds.
        time.sleep(_PAUSE)
        found = read()
    return found
