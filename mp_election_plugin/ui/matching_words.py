"""What the pages of the matching window call their sides and columns."""

from __future__ import annotations

from dataclasses import dataclass

from .texts import tr


@dataclass(frozen=True)
class Words:
    """What a page calls its sides; ``key`` is part of the names of its widgets."""

    key: str
    rows: str
    targets: str
    row_headers: list[str]
    target_headers: list[str]
    balance: str
    hint: str
    one_to_one: bool = True


def zone_words() -> Words:
    """Return the words of the page of zones."""
    return Words(
        "Zone",
        tr("Results without zone"),
        tr("Zones without result"),
        [tr("Name"), tr("Parent"), tr("Votes"), tr("Code"), tr("Zone"), tr("Reason")],
        [tr("Score"), tr("Name"), tr("Other Name"), tr("Parent"), tr("Code"), tr("Row")],
        tr("Rows: {total} = {joined} joined + {decided} decided + {unmatched} open"),
        tr("Choose zones, results and the fields that name them, then “Find Matches”: what has no zone is listed."),
    )


def party_words() -> Words:
    """Return the words of the page of parties."""
    return Words(
        "Party",
        tr("Lists without party"),
        tr("Parties"),
        [tr("List"), tr("Parent"), tr("Votes"), tr("Code"), tr("Party"), tr("Reason")],
        [tr("Score"), tr("Party"), tr("Other Name"), tr("Parent"), tr("Code"), tr("Lists")],
        tr("Lists: {total} = {joined} joined + {decided} decided + {unmatched} open"),
        tr("Choose a table of lists, then “Show Lists”: what has no party is listed."),
        False,
    )
