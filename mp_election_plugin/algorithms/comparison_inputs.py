"""The elections of a comparison: read, their lists under one code, their zones beside those of the later one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..core import fields
from ..core.comparison import Pair, side_by_side
from ..core.correspondence import Correspondence, correspond
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from ..core.parties import Registry
from ..core.party_map import PartyMap, not_declared, party_map, registry_map, said_of_map, with_later_codes
from ..core.places import Places
from .base import ElectionAlgorithm, tr


@dataclass(frozen=True)
class Earlier:
    """An earlier election: its zones, which of the later one they are, and both elections side by side.

    ``sources`` are its lists by the list of the later election as which they count.
    """

    places: Places
    zones: Correspondence
    pair: Pair
    sources: dict[str, list[str]]

    @property
    def names(self) -> list[str | None]:
        """Return what each zone is called: its code, else its name."""
        return [code or self.places.name(row) for row, code in enumerate(self.places.codes)]


def places_of(table: Any, parameter: str) -> Places:
    """Return the zones of an election layer as places.

    Raises
    ------
    QgsProcessingException
        If it has neither codes nor names.
    """
    from ..layers.columns import places_in

    def columns(*names: str) -> list[Any]:
        return [places_in(table, name) for name in names if name in table.frame]

    codes, names = columns(fields.ZONE_CODE), columns(fields.ZONE_NAME, fields.ZONE_NAME_AR)
    if not codes and not names:
        raise QgsProcessingException(
            tr("{parameter}: the layer has neither zone_code nor zone_name, so its zones cannot be told.").format(
                parameter=parameter
            )
        )
    parents = columns(fields.PARENT_CODE, fields.PARENT_NAME)
    return Places(codes[0] if codes else [None] * len(table), names, parents)


def table_map(table: Any) -> PartyMap:
    """Return the party map of a table with the columns from and to.

    Raises
    ------
    QgsProcessingException
        If it lacks one of them.
    ElectionError
        If it splits a list, or a row lacks a code.
    """
    from ..layers.columns import texts

    names = list(table.frame.columns)
    found = [fields.found_name(name, names) for name in ("from", "to")]
    if not set(found) <= set(names):
        raise QgsProcessingException(
            tr(
                "PARTY_MAP: the table needs the columns from (code in the earlier election) and to (code in the later "
                "one). Columns: {fields}"
            ).format(fields=", ".join(names))
        )
    return party_map(zip(*(texts(table, name) for name in found)))


def declared_maps(
    declared: PartyMap, registry: Registry, elections: str, later: tuple[str, ...], count: int
) -> list[PartyMap]:
    """Return the map of each earlier election: what the registry says of it, and what is declared over that.

    Raises
    ------
    QgsProcessingException
        If other than none, or one for each earlier election, is named.
    """
    named = [each.strip() for each in elections.replace(";", ",").split(",") if each.strip()]
    if not named:
        return [declared] * count
    if len(named) != count:
        raise QgsProcessingException(
            tr(
                "ELECTIONS names {named} elections, and {count} earlier ones are given. Name one for PREVIOUS and one "
                "for each layer of EARLIER, in their order, or none."
            ).format(named=len(named), count=count)
        )
    return [PartyMap({**registry_map(registry, each, later).later, **declared.later}) for each in named]


def read_elections(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    registry: Registry,
) -> tuple[Any, Places, list[Earlier]]:
    """Read the elections of `compareelections`: the table of the later one, its zones, and the earlier ones.

    Says what was decided: which lists count as one, which zones correspond and which do not.
    """
    from ..core.election import election_of

    table = algorithm.read(parameters, "INPUT", context, algorithm.phase(feedback, 0, 15))
    tables = [algorithm.read(parameters, "PREVIOUS", context, algorithm.phase(feedback, 15, 30))]
    tables += algorithm.read_layers(parameters, "EARLIER", context, algorithm.phase(feedback, 30, 40))
    later, elections = election_of(table.frame), [election_of(each.frame) for each in tables]
    algorithm.say(later.notes, feedback)
    declared = PartyMap()
    if parameters.get("PARTY_MAP") is not None:
        progress = algorithm.phase(feedback, 40, 41)
        declared = table_map(algorithm.read(parameters, "PARTY_MAP", context, progress, may_be_empty=True))
    named = algorithm.parameterAsString(parameters, "ELECTIONS", context)
    maps = declared_maps(declared, registry, named, later.codes, len(tables))
    by_name = algorithm.parameterAsEnum(parameters, "MATCHING", context) == 1
    zones = places_of(table, "INPUT")
    found = []
    for number, (each, election, mapped) in enumerate(zip(tables, elections, maps), start=1):
        places = places_of(each, "PREVIOUS" if number == 1 else "EARLIER")
        pairs = correspond(zones, places, by_name=by_name)
        algorithm.say([*election.notes, *said_of_map(mapped, later, election)], feedback)
        algorithm.say(not_declared(registry, later, with_later_codes(election, mapped)), feedback)
        algorithm.say([*pairs.notes, *_said_of_zones(pairs, zones, places, number)], feedback)
        sources: dict[str, list[str]] = {}
        for code in election.codes:
            sources.setdefault(mapped.of(code), []).append(code)
        found.append(Earlier(places, pairs, side_by_side(later, election, pairs.row, mapped), sources))
    return table, zones, found


def _said_of_zones(found: Correspondence, later: Places, earlier: Places, number: int) -> list[Message]:
    """Return how many zones correspond, and a warning that names those that do not."""
    text = QT_TRANSLATE_NOOP(
        "core",
        "Earlier election {number}: {compared} zones are compared, found {by_code} by code and {by_name} by name.",
    )
    counts = {"by_code": found.method.count("code"), "by_name": found.method.count("name")}
    notes = [Message(text, {"number": number, "compared": found.compared, **counts})]
    if found.later_reason or found.earlier_reason:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Earlier election {number}: not compared are {later_count} zones of the later election ({later}) and "
            "{earlier_count} of the earlier one ({earlier}). Figures over all zones include them.",
        )
        values = {
            "number": number,
            "later_count": len(found.later_reason),
            "later": some([later.label(row) for row in sorted(found.later_reason)]) or "–",
            "earlier_count": len(found.earlier_reason),
            "earlier": some([earlier.label(row) for row in sorted(found.earlier_reason)]) or "–",
        }
        notes.append(Message(text, values, warning=True))
    return notes
