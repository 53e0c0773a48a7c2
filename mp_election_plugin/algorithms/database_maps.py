"""The maps of a database get their style when they are made, so that any QGIS opens them drawn."""

from __future__ import annotations

from typing import Any

from ..core.errors import QT_TRANSLATE_NOOP, Message
from ..core.zoning import load_rule
from ..layers.places import user_language

STYLE = "MP Election Analysis"
# The list whose colour the classes have where it stands; else that of the list with the most votes.
_FIRST = "MP"


def style_maps(database: Any) -> list[Message]:
    """Give each map of the database that has no style yet the one of the zone classes; inside a transaction or not.

    Returns
    -------
    list of Message
        A warning where styles cannot be kept: results matter more than the style of their map.
    """
    from ..database import catalogue
    from ..database.results import RULE
    from ..styling.map_style import class_style

    if not database.keeps_styles():
        template = QT_TRANSLATE_NOOP(
            "core",
            "{database}: maps get no style, since public.layer_styles, where QGIS looks for styles, is not there, or "
            "you may not write it. Ask the administrator to run postgis_roles.sql; the next load gives the maps "
            "their style.",
        )
        return [Message(template, {"database": database.label}, warning=True)]
    registry = catalogue.registry_of(database)
    for each in catalogue.election_levels(database):
        if each.map_view is None or database.has_style(each.map_view):
            continue
        lists = dict(catalogue.parties_of(database, each.election, each.level))
        party = _FIRST if _FIRST in lists else max(lists, key=lambda code: lists[code])
        zones = int(database.value("count_zones_of", (each.level, each.vintage)))
        qml, sld = class_style(load_rule(RULE), registry.get(party).colour, zones, user_language())
        database.save_style(each.map_view, STYLE, qml, sld)
    return []
