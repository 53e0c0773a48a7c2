"""What ``readresults`` is told of parties and tells of them: decisions, the lists of a table, decisions again."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.fields import found_name
from ..core.parties import Registry
from ..core.party_aliases import PartyAlias
from ..layers.user_colours import users_registry
from .base import ElectionAlgorithm, tr

PARTY_REGISTRY, PLACES = "PARTY_REGISTRY", "PLACES"
PARTY_ALIASES, ELECTION = "PARTY_ALIASES", "ELECTION"
PARTY_TABLE, PARTY_DECISIONS = "PARTY_TABLE", "PARTY_DECISIONS"
PARTY_TABLE_KINDS = {
    "code": "text",
    "name": "text",
    "published": "text",
    "method": "text",
    "votes": "integer",
    "kind": "text",
    "proposed": "text",
    "score": "real",
    "runner_up": "text",
    "runner_up_score": "real",
}
DECISION_KINDS = dict.fromkeys(("name", "party", "election", "decided_on", "note"), "text")


def add_registry(algorithm: ElectionAlgorithm) -> None:
    """Add the file that parties are known by."""
    parameter = QgsProcessingParameterFile(
        PARTY_REGISTRY,
        tr("Party registry"),
        optional=True,
        fileFilter=tr("Party registries") + " (*.json *.csv *.tsv *.txt)",
    )
    algorithm.add(
        parameter,
        tr(
            "File with codes, names and colours of the parties: JSON, or a table (CSV) with the columns code, name, "
            "name_fr, name_ar, aliases (with | between them), colour. Optional: Morocco's, shipped with the plugin."
        ),
        advanced=True,
    )


def add_places(algorithm: ElectionAlgorithm) -> None:
    """Add the number of winning places of a zone."""
    whole = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber(PLACES, tr("Winning places (0: the zone's seats)"), whole, 0, False, 0),
        tr("Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1."),
    )


def registry_of(
    algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Registry:
    """Return the parties that the registry chosen knows, the plugin's where none is; say what of it is of no use."""
    registry = users_registry(algorithm.parameterAsString(parameters, PARTY_REGISTRY, context) or None)
    algorithm.say(list(registry.notes), feedback)
    return registry


def add_party_inputs(algorithm: ElectionAlgorithm) -> None:
    """Add the decisions on lists and the election they may be for."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            PARTY_ALIASES, tr("Decisions on lists"), [QgsProcessing.SourceType.TypeVector], None, True
        ),
        tr(
            "Optional: table with name and party (a code or name of the registry; * for a list of its own) and, where "
            "wanted, election, decided_on, note. Decisions come before all else; of two on one name the later counts. "
            "In a date such as 02/03/2021 the day comes first."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(ELECTION, tr("Election"), "", False, True),
        tr(
            "Name of the election, such as 2021. Optional: only decisions and names of the registry that are for one "
            "election need it."
        ),
        advanced=True,
    )


def add_party_outputs(algorithm: ElectionAlgorithm) -> None:
    """Add the table of lists and that of decisions."""
    algorithm.add_output(
        tr("Lists"),
        tr("Each list as published, its code, how it was matched, its votes, and the parties with the closest names."),
        name=PARTY_TABLE,
        optional=True,
    )
    algorithm.add_output(
        tr("Decisions on lists, written again"),
        tr(
            "The decisions given, then the lists whose name is close to that of a party, to be decided: fill in party "
            "and give the table as PARTY_ALIASES."
        ),
        name=PARTY_DECISIONS,
        optional=True,
    )


def read_party_aliases(
    algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext, progress: Callable[[float], bool]
) -> list[PartyAlias]:
    """Return the decisions on lists.

    Raises
    ------
    QgsProcessingException
        If the table lacks the fields of decisions.
    """
    from ..layers.columns import texts

    if parameters.get(PARTY_ALIASES) in (None, ""):
        return []
    table = algorithm.read(parameters, PARTY_ALIASES, context, progress, may_be_empty=True)
    columns_of = {name: found_name(name, list(table.frame.columns)) for name in DECISION_KINDS}
    missing = [name for name in ("name", "party") if columns_of[name] not in table.frame]
    if missing:
        raise QgsProcessingException(
            tr(
                "PARTY_ALIASES: the table lacks the fields {missing}; it needs name and party and, optionally, "
                "election, decided_on, note. Fields: {fields}"
            ).format(missing=", ".join(missing), fields=", ".join(table.frame.columns))
        )
    columns = {name: texts(table, column) for name, column in columns_of.items() if column in table.frame}
    records = [dict(zip(columns, row)) for row in zip(*columns.values())]
    return [PartyAlias(**record) for record in records if record["name"]]


def party_records(parties: list[Any], registry: Registry) -> list[dict[str, Any]]:
    """Return one record a published name: code, name of the party, how matched, votes, closest parties."""
    return [
        {
            "code": each.code,
            "name": registry.get(each.code).name("fr") if each.is_party else None,
            "published": each.published,
            "method": each.method,
            "votes": float(each.votes),
            "kind": each.kind,
            "proposed": each.proposed,
            "score": each.score,
            "runner_up": each.runner_up,
            "runner_up_score": each.runner_up_score,
        }
        for each in parties
    ]


def decision_records(
    aliases: list[PartyAlias], parties: list[Any], registry: Registry, election: str
) -> list[dict[str, Any]]:
    """Return the decisions given, and the lists that are close to a party, without a decision."""
    records = [{name: getattr(each, name) for name in DECISION_KINDS} for each in aliases if each.party]
    for each in parties:
        if each.proposed is not None:
            name = registry.get(each.proposed).name("fr")
            note = tr("close to {code} ({name}), score {score:.2f}; {votes} votes").format(
                code=each.proposed, name=name, score=each.score, votes=each.votes
            )
            records.append(
                {
                    "name": each.published,
                    "party": None,
                    "election": election or None,
                    "decided_on": None,
                    "note": note,
                }
            )
    return records
