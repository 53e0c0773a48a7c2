"""The themes that the dock offers: what each is called, what it needs, and how an analysis gets there.

The themes themselves, and the fields that they need, are those of `styling.themes`: one that is added there is offered
here.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication

from ..core import fields
from ..core.registry import all_measures
from ..database.maps import MAP_FIELDS
from ..layers.places import user_language
from ..styling.themes import THEMES, needs_of
from ..styling.words import Words
from .runner import Step
from .texts import tr

# In the order in which they are shown; others after them.
_ORDER = ("class", "share", "votes", "rank", "margin", "gap", "turnout", "winner", "swing", "history", "clusters")
_COMPARES, _CLUSTERS, _SEATS = "compareelections", "zoneclusters", "allocateseats"
# Algorithms that are run only for the themes that need them: of other elections, neighbours, laws.
_OF_MORE = {_COMPARES, _CLUSTERS, _SEATS}
# Counts that are not published of every election.
_COUNTS = (fields.REGISTERED, fields.VOTERS, fields.SEATS)


@dataclass(frozen=True)
class DockTheme:
    """A theme as the dock offers it; ``needs`` are fields by the id of the algorithm that writes them."""

    code: str
    label: str
    tip: str
    needs: dict[str, tuple[str, ...]]

    @property
    def direct(self) -> bool:
        """Whether the map of a database has all that it needs."""
        return self.is_shown_by(MAP_FIELDS)

    @property
    def of_one_election(self) -> bool:
        """Whether the measures of one election are all that it needs."""
        return not self.needs.keys() & _OF_MORE

    def is_shown_by(self, names: Container[str]) -> bool:
        """Return whether fields of some names are all that it needs."""
        return all(name in names for needed in self.needs.values() for name in needed)

    @property
    def compares(self) -> bool:
        """Whether it needs an earlier election."""
        return _COMPARES in self.needs

    @property
    def counts(self) -> list[str]:
        """Counts of electors and of seats that its fields are, or are made of."""
        named = {name for names in self.needs.values() for name in names}
        known = all_measures()
        made_of = {count for name in named & known.keys() for count in known[name].needs}
        # Other measures that look at seats take one of each zone where none are known.
        of_seats = {fields.SEATS} if _SEATS in self.needs else set()
        return [count for count in _COUNTS if count in ((named | made_of) - {fields.SEATS}) | of_seats]

    def refused(self, others: int, present: set[str] | None = None) -> str:
        """Return why it cannot be chosen now; empty where it can.

        Parameters
        ----------
        others : int
            Elections that the one chosen could be compared with.
        present : set of str, optional
            Fields of the election layer that is chosen, or the counts that the database has figures of.
        """
        # Not `algorithmById`, which goes through the algorithms of all providers: every change asks for every theme.
        provider = QgsApplication.processingRegistry().providerById("mpelection")
        for algorithm in self.needs:
            if provider is None or provider.algorithm(algorithm) is None:
                return tr("The algorithm {name} is not available.").format(name=f"mpelection:{algorithm}")
        words = {
            fields.REGISTERED: tr("registered electors"),
            fields.VOTERS: tr("ballots cast"),
            fields.SEATS: tr("seats to fill"),
        }
        missing = [words[name] for name in self.counts if present is not None and name not in present]
        if missing:
            return tr("No figures are published here: {counts}.").format(counts=", ".join(missing))
        if self.compares and not others:
            return tr("There is no other election of these zones to compare with.")
        return ""

    def tells(self, algorithm: str) -> bool:
        """Return whether what an algorithm warns of is of this theme: all but what it runs for other themes only."""
        return algorithm in self.needs or algorithm not in _OF_MORE

    def steps(self, party: str, previous: Any, extra: Sequence[Step] = ()) -> list[Step]:
        """Return the analysis of an election layer that leads to it: algorithms with their parameters, in their order.

        The classes come last, since their numbers are the totals. What takes long is run only where it is looked at.

        Parameters
        ----------
        party : str
            Code of the list.
        previous
            The earlier election, as the parameter PREVIOUS takes it, where the theme compares.
        extra : sequence of Step
            What a part of the dock of its own adds.
        """
        of_party = {"PARTY": party}
        steps: list[Step] = [("mpelection:zoneindicators", {})]
        if _CLUSTERS in self.needs:
            steps.append((f"mpelection:{_CLUSTERS}", of_party))
        if self.compares:
            steps.append((f"mpelection:{_COMPARES}", {**of_party, "PREVIOUS": previous}))
        return [*steps, *extra, ("mpelection:classifyzones", of_party)]


def _words() -> dict[str, tuple[str, str]]:
    """Return the label and the tip of each theme that is known by name."""
    return {
        "class": (tr("Zone Class"), tr("Zones of the party by the rule “strength”")),
        "share": (tr("Share"), tr("Share of the party in steps of 5 points")),
        "votes": (tr("Votes"), tr("Votes of the party as circles")),
        "rank": (tr("Place"), tr("Place of the party among the lists of each zone")),
        "margin": (tr("Margin"), tr("How far the party is ahead of the best other list, or behind it")),
        "gap": (tr("Gap"), tr("How far the party is ahead of the last winning place, or behind it")),
        "turnout": (tr("Turnout"), tr("Ballots cast by registered elector")),
        "strength_turnout": (tr("Share and Turnout"), tr("Share of the party together with the turnout")),
        "strength_margin": (tr("Share and Gap"), tr("Share of the party together with the gap to a winning place")),
        "share_alpha": (tr("Share by Electors"), tr("Share of the party, paler where few electors are registered")),
        "seats": (tr("Seats"), tr("Seats that the lists win by the electoral law")),
        "prospect": (tr("Next Seat"), tr("How far the party is from its next seat, and from losing one")),
        "winner": (tr("Winner"), tr("First list of each zone, darker with its margin")),
        "swing": (tr("Swing"), tr("Change of the party's share since the election chosen below")),
        "history": (
            tr("History"),
            tr("What has become of the party in each zone since the election chosen below"),
        ),
        "clusters": (tr("Clusters"), tr("Zones like their neighbours, or unlike them, more than chance has it")),
    }


def dock_themes() -> dict[str, DockTheme]:
    """Return the themes in the order in which they are shown."""
    known, words = _words(), Words(user_language(), tr)
    order = sorted(THEMES, key=lambda code: _ORDER.index(code) if code in _ORDER else len(_ORDER))
    found = {}
    for code in order:
        name = words(f"theme_{code}")
        label, tip = known.get(code, (name[:1].upper() + name[1:], name))
        found[code] = DockTheme(code, label, tip, needs_of(code))
    return found


# The numbers of the buttons: those of the first four have always been these.
NUMBERS = {code: number for number, code in enumerate(dict.fromkeys(("class", "share", "winner", "clusters", *THEMES)))}
CODES = {number: code for code, number in NUMBERS.items()}
