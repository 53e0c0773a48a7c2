"""The help of ``joinresults``."""

from __future__ import annotations

from .base import tr


def help_text() -> str:
    """Return what the algorithm does, in the user's language."""
    return tr(
        "Joins a results table to a boundary layer and gives an election layer: all zones, then the result rows that "
        "found none, without geometry, so that national totals and shares stay whole.\n\n"
        "Matching by code compares codes as text, then without separators, decimals of a spreadsheet, the letters of "
        "the country, and leading zeros; the log says what was done. By name it compares names without accents, case, "
        "punctuation and kind of zone, in Latin or Arabic script, within the parent where that is known, then by the "
        "usual spellings (Oulad, Ouled). Close names are searched within the parent, one to one; north never matches "
        "south, and a part never matches the whole without saying so.\n\n"
        "The ledger: rows and votes in = joined + unmatched, to the unit. SUSPICIOUS counts zones against whose join "
        "something speaks: code and name, parents or levels disagree, codes are shared, there are more ballots than "
        "electors or more electors than inhabitants, figures are far from those of another ballot, or fit a neighbour "
        "much better. Zones that share code and name are merged to one multipart zone; a figure in which they differ "
        "is NULL, and named in the log. Two result rows for one zone are an error.\n\n"
        "match_method is code, name, alias, close or none; match_score is 1 when certain, else the likeness of the "
        "names; match_key is the row's own code or name.\n\n"
        "Decisions: a table with name, parent and zone_code, given as aliases, goes before everything else. DECISIONS "
        "is that table with the close names applied in this run, to be given again next time. A table of names with "
        "name, name_ar and, optionally, zone_code lets French results meet Arabic zones."
    )
