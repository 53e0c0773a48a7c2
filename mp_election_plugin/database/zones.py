"""Zones of the database: written level by level and vintage by vintage, read with the names of their parents."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any

from ..core.hierarchy import cycles
from ..core.names import normal_name
from ..core.places import Places
from ..core.vintages import vintage_order
from ..layers.geometry import Blob, wkb_of
from .connection import Database

# Steps from a zone to what is above it.
_MOST_STEPS = 30


@dataclass(frozen=True)
class Zone:
    """One zone; ``fid`` 0 where it is not in the database yet, ``made_by`` the import that made it without a map."""

    code: str
    name: str | None = None
    name_ar: str | None = None
    parent_level: str | None = None
    parent_code: str | None = None
    parent_name: str | None = None
    population: int | None = None
    geometry: Blob = field(default=None, repr=False)
    made_by: int | None = None
    fid: int = 0


@dataclass(frozen=True)
class Written:
    """What writing zones did: zones of each kind, and those kept though the layer has them no more."""

    added: int
    changed: int
    unchanged: int
    removed: int
    kept: list[str]


def read_zones(database: Database, level: str, vintage: str, *, geometry: bool = True) -> list[Zone]:
    """Return the zones of a level and vintage in the order of their codes, with their geometry where asked for.

    A parent without a name gets that of the zone it names.
    """
    rows = database.rows("zones" if geometry else "zones_bare", (level, vintage))
    above: dict[str, dict[str, str | None]] = {}
    found = []
    for fid, code, name, name_ar, parent_level, parent_code, parent_name, population, made_by, blob in rows:
        called = parent_name
        if parent_code is not None and parent_name is None and parent_level is not None:
            if parent_level not in above:
                above[parent_level] = _names(database, parent_level, vintage)
            called = above[parent_level].get(parent_code)
        found.append(
            Zone(
                code,
                name,
                name_ar,
                parent_level,
                parent_code,
                called,
                population,
                database.geometry_out(blob) if geometry else None,
                made_by,
                fid,
            )  # fmt: skip
        )
    # Sorted here: databases differ in what they take for the order of texts.
    return sorted(found, key=attrgetter("code"))


def zones_of_results(
    database: Database, level: str, vintage: str, with_row: set[str], *, geometry: bool = True
) -> list[Zone]:
    """Return the zones that results are about: all but those which only other results have made.

    ``with_row`` has the codes of zones that the results have a row for.
    """
    zones = read_zones(database, level, vintage, geometry=geometry)
    return [zone for zone in zones if zone.made_by is None or zone.code in with_row]


def _names(database: Database, level: str, vintage: str) -> dict[str, str | None]:
    """Return names by code of a level: of the same vintage where it has the code, else of the newest."""
    return dict(_by_vintage(database.rows("zone_names", (level,)), vintage))


def parents_in_arabic(database: Database, zones: list[Zone], vintage: str) -> list[str | None]:
    """Return the Arabic name of the parent of each zone; None where it has none, or the parent is only a name."""
    known = {
        level: dict(_by_vintage(database.rows("arabic_names", (level,)), vintage))
        for level in dict.fromkeys(zone.parent_level for zone in zones)
        if level is not None
    }
    return [known.get(zone.parent_level or "", {}).get(zone.parent_code or "") for zone in zones]


def _by_vintage(rows: list[Any], vintage: str) -> list[tuple[str, str | None]]:
    """Return codes with names, those of other vintages before those of the same, the newest of them last."""
    rows = sorted(rows, key=lambda row: (row[1] == vintage, vintage_order(row[1])))
    return [(code, name) for code, _, name in rows]


def places_of(zones: list[Zone], level: str) -> Places:
    """Return zones of a level as places, to be matched.

    A part of another zone of the level, such as an arrondissement, has the parent of its whole as a parent too: results
    name the province of an arrondissement and not its city.
    """
    by_code = {zone.code: zone for zone in zones}
    above = [home_of(zone, by_code, level) for zone in zones]
    return Places(
        [zone.code for zone in zones],
        [[zone.name for zone in zones], [zone.name_ar for zone in zones]],
        [
            [zone.parent_code for zone in zones],
            [zone.parent_name for zone in zones],
            [home.parent_code if home is not zone else None for zone, home in zip(zones, above)],
            [home.parent_name if home is not zone else None for zone, home in zip(zones, above)],
        ],
    )


def home_of(zone: Zone, by_code: dict[str, Zone], level: str) -> Zone:
    """Return the zone of the same level that a zone is finally a part of, itself where it is of none."""
    seen = {zone.code}
    while zone.parent_level == level and zone.parent_code in by_code and zone.parent_code not in seen:
        zone = by_code[str(zone.parent_code)]
        seen.add(zone.code)
    return zone


def levels_above(database: Database, zones: list[Zone], vintage: str) -> list[dict[str, list[str]]]:
    """Return for each zone the codes of all zones above it, by their levels; a part on a level before its whole.

    A parent is meant in the vintage of the zone, else in the newest one, as everywhere.
    """
    rows = sorted(database.rows("parents"), key=lambda row: (row[1] == vintage, vintage_order(row[1])))
    parent_of = {(level, code): (above, parent) for level, _, code, above, parent in rows}
    found = []
    for zone in zones:
        chain: dict[str, list[str]] = {}
        level, code = zone.parent_level, zone.parent_code
        # Old databases may have circles.
        for _ in range(_MOST_STEPS):
            if level is None or code is None:
                break
            chain.setdefault(level, []).append(code)
            level, code = parent_of.get((level, code), (None, None))
        found.append(chain)
    return found


def with_parent_codes(database: Database, zones: list[Zone], parent_level: str, vintage: str) -> list[Zone]:
    """Return zones with the codes of parents that are given by name only, where one zone of that level has the name."""
    codes: dict[str, set[str]] = {}
    for code, name in _names(database, parent_level, vintage).items():
        codes.setdefault(normal_name(name or ""), set()).add(code)
    completed = []
    for zone in zones:
        meant = codes.get(normal_name(zone.parent_name or ""), set()) if zone.parent_code is None else set()
        completed.append(replace(zone, parent_code=next(iter(meant))) if len(meant) == 1 else zone)
    return completed


def zones_in_circles(database: Database) -> list[str]:
    """Return in words the zones that are parts of themselves by their parents, over levels or in one.

    A parent is meant in the vintage of the zone, else in the newest one, as everywhere.
    """
    rows = database.rows("parents")
    there = {(level, vintage, code) for level, vintage, code, _, _ in rows}
    in_order = sorted(there, key=lambda each: vintage_order(each[1]))
    newest = {(level, code): vintage for level, vintage, code in in_order}
    parents = {}
    for level, vintage, code, parent_level, parent_code in rows:
        parent = (parent_level, vintage, parent_code)
        if parent not in there:
            parent = (parent_level, newest.get((parent_level, parent_code)), parent_code)
        if parent in there:
            parents[level, vintage, code] = parent
    return [
        " → ".join(f"{level} {code}" for level, _, code in [*ring, ring[0]])
        for ring in sorted(map(_first, cycles(parents)))
    ]


def _first(ring: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return a ring from its first zone on, whichever it was met at."""
    start = ring.index(min(ring))
    return ring[start:] + ring[:start]


def _content(zone: Zone, geometry: Any) -> tuple[Any, ...]:
    return (zone.name, zone.name_ar, zone.parent_level, zone.parent_code, zone.parent_name, zone.population,
            zone.made_by, geometry)  # fmt: skip


def _other_geometry(database: Database, stored: Any, blob: Blob) -> bool:
    """Return whether a geometry is another than the one stored; envelopes and other ways to write it do not count."""
    one, other = database.geometry_out(stored), blob
    if one is None or other is None:
        return one is not other
    return wkb_of(one) != wkb_of(other)


def write_zones(database: Database, level: str, vintage: str, zones: list[Zone], *, add: bool = False) -> Written:
    """Write the zones of a level and vintage, in a transaction of the caller.

    A zone that is there already keeps its ``fid``, so that maps and links stay whole; one that is the same is not
    touched. Zones that the layer has no more go, unless results refer to them, or ``add`` keeps what is there.

    Parameters
    ----------
    database : Database
    level, vintage : str
    zones : list of Zone
        Each code once.
    add : bool
        Whether other zones of the level and vintage stay.

    Returns
    -------
    Written
    """
    there = {row[1]: (row[0], tuple(row[2:])) for row in database.rows("zones_as_stored", (level, vintage))}
    new, changed, same = [], [], 0
    for zone in zones:
        stored = there.pop(zone.code, None)
        content = _content(zone, database.geometry_in(zone.geometry))
        if stored is None:
            new.append((level, vintage, zone.code, *content))
        elif stored[1][:-1] != content[:-1] or _other_geometry(database, stored[1][-1], zone.geometry):
            changed.append((*content, stored[0]))
        else:
            same += 1
    gone: list[tuple[str, int]] = [] if add else [(code, fid) for code, (fid, _) in there.items()]
    used = {code for (code,) in database.rows("codes_in_use", (level, vintage))} if gone else set()
    kept = sorted(code for code, _ in gone if code in used)
    removed = [(fid,) for code, fid in gone if code not in used]
    if new or changed or removed:
        with database.many_zones():
            database.many("delete_zone", removed)
            database.many("update_zone", changed)
            database.insert(
                "zone",
                [
                    "level",
                    "vintage",
                    "code",
                    "name",
                    "name_ar",
                    "parent_level",
                    "parent_code",
                    "parent_name",
                    "population",
                    "import_id",
                    "geom",
                ],  # fmt: skip
                new,
            )
        database.changed(["zone"])
    return Written(len(new), len(changed), same, len(removed), kept)
