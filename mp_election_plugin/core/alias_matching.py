"""Rows on which the user has decided take their zones, and decisions that no longer apply are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .aliases import row_keys
from .errors import QT_TRANSLATE_NOOP, Message, some
from .names import learn
from .places import Places, ZoneIndex

if TYPE_CHECKING:
    from .matching import Matching


def take_aliases(result: Matching, index: ZoneIndex, rows: Places, aliases: dict[str, str], *, tell_each: bool) -> None:
    """Take the rows on which the user has decided, and report decisions that no longer apply."""
    # Zones that share a code are named by their numbered ones, which decide nothing else.
    zone_of = {code: zone for zone, code in enumerate(index.zones.codes) if code}
    learn(text for column in [*rows.names, *rows.parents] for text in column)
    used = set()
    for row in range(len(rows)):
        keys = [rows.codes[row] or "", *row_keys(rows, row)]
        key = next((each for each in keys if each in aliases and aliases[each] in zone_of), None)
        if key is not None:
            used.add(key)
            result.aliases[row] = key
            result.take(row, zone_of[aliases[key]], "alias")
    result.unused = {key: "row" if code in zone_of else "zone" for key, code in aliases.items() if key not in used}
    if not tell_each:
        if result.unused:
            text = QT_TRANSLATE_NOOP("core", "{count} entries of the table of names are of no use here.")
            result.notes.append(Message(text, {"count": len(result.unused)}))
        return
    for key, lacks in sorted(result.unused.items()):
        near = index.codes.near(aliases[key]) if lacks == "zone" else []
        if near:
            text = QT_TRANSLATE_NOOP(
                "core",
                "Alias “{key}” names zone {code}, which the layer does not have: not applied. Near it is {near}.",
            )
        elif lacks == "zone":
            text = QT_TRANSLATE_NOOP(
                "core", "Alias “{key}” names zone {code}, which the layer does not have: not applied."
            )
        else:
            text = QT_TRANSLATE_NOOP("core", "Alias “{key}” matches no row of the results.")
        values = {"key": key, "code": aliases[key], "near": some(near, 3)}
        result.notes.append(Message(text, values, warning=True))
