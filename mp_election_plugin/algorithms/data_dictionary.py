"""The data dictionary of what is exported: every column, in the user's language."""

from __future__ import annotations

from .base import tr

DICTIONARY_KINDS = dict.fromkeys(("tables", "column", "type", "meaning"), "text")


def dictionary() -> list[dict[str, str]]:
    """Return one record a column: the tables that have it, its name, type and meaning."""
    all_three = "results, counts, package"
    rows = [
        ("results, counts, seats, elections", "election", "text",
         tr("Id of the election: one ballot of one election")),
        ("results, counts, seats, elections", "level", "text", tr("Code of the level of the zones")),
        ("results, counts, elections", "vintage", "text", tr("Which boundaries of the level the results use")),
        (all_three + ", seats", "zone_code", "text", tr("Code of the zone, unique in its level and vintage")),
        ("results, package", "zone_name", "text", tr("Name of the zone")),
        ("results, package", "zone_name_ar", "text", tr("Arabic name of the zone")),
        ("results, package", "parent_code", "text", tr("Code of the zone one level up")),
        ("results, package", "parent_name", "text", tr("Name of the zone one level up")),
        ("results, seats", "party", "text", tr("Code of the party or list")),
        ("results", "votes", "integer", tr("Votes of the list; 0 is a published zero, no row no list or no figure")),
        ("package", "votes_<CODE>", "integer", tr("Votes of the list of that code; NULL is no list or not published")),
        ("counts, package", "registered", "integer", tr("Registered electors; missing is not published")),
        ("counts, package", "voters", "integer", tr("Ballots cast; missing is not published")),
        ("counts, package", "valid", "integer", tr("Valid votes; missing is not published")),
        ("counts, package", "invalid", "integer", tr("Invalid ballots; missing is not published")),
        ("counts, package", "seats", "integer", tr("Seats to be filled in the zone; missing is not published")),
        ("seats", "seats", "integer", tr("Seats won by the list in the zone")),
        ("results, counts", "counted", "integer",
         tr("1 where the zone counts, 0 where its parts, or the zone it is a part of, count instead")),
        ("package", "population", "integer", tr("Inhabitants of the zone")),
        ("elections", "name", "text", tr("Name of the election")),
        ("elections", "date", "text", tr("Day of the election, as year, month and day")),
        ("elections", "body", "text", tr("Body that is elected")),
        ("elections", "ballot", "text", tr("Which ballot of the election, such as local or regional lists")),
        ("elections", "law", "text", tr("Law by which seats are allocated")),
        ("elections", "note", "text", tr("What else is to be known of the election")),
        ("elections", "source", "text", tr("File or results that the figures come from")),
        ("elections", "sha256", "text", tr("SHA-256 of that file")),
        ("parties", "code", "text", tr("Code of the party or list, as in the other tables")),
        ("parties", "name", "text", tr("Name of the party or list")),
        ("parties", "name_fr", "text", tr("French name of the party or list")),
        ("parties", "name_ar", "text", tr("Arabic name of the party or list")),
        ("parties", "colour", "text", tr("Colour on maps, as #RRGGBB")),
        ("parties", "kind", "text", tr("What the list is, such as party, coalition or independents")),
    ]  # fmt: skip
    return [dict(zip(DICTIONARY_KINDS, row)) for row in rows]
