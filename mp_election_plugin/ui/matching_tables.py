"""The tables of a join or of a reading as what is open, what is free, and what is close."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..core.parties import Registry
from ..layers.compat import from_qgis
from .decisions import OpenRow, Target
from .texts import tr

PARTY_FIELDS = ("code", "published", "votes")
_OTHERS, _OWN = "OTHERS", "own"


def records(layer: QgsVectorLayer | None, *, geometry: bool = False) -> list[dict[str, Any]]:
    """Return the features of a layer as plain values by field, with the geometry under an empty name."""
    if layer is None:
        return []
    names = layer.fields().names()
    request = QgsFeatureRequest()
    if not geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found = []
    for feature in layer.getFeatures(request):
        # A text table has no NULL but blank cells.
        values = {
            name: None if value == "" else value for name, value in zip(names, map(from_qgis, feature.attributes()))
        }
        values[""] = feature.geometry() if geometry and feature.hasGeometry() else None
        found.append(values)
    return found


def _number(value: Any) -> float | None:
    """Return a number, of a text table too; None where it is none."""
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def _close(record: dict[str, Any], pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, float], ...]:
    """Return codes and scores of a record, those missing left out."""
    return tuple(
        (str(record[code]), number)
        for code, score in pairs
        if record.get(code) and (number := _number(record.get(score))) is not None
    )


def zone_rows(unmatched: list[dict[str, Any]], proposals: list[dict[str, Any]]) -> list[OpenRow]:
    """Return the rows of `UNMATCHED_RESULTS` with what `PROPOSALS` has for them."""
    pairs = (("proposed_code", "score"), ("runner_up_code", "runner_up_score"))
    close = {each["row"]: _close(each, pairs) for each in proposals}
    return [
        OpenRow(
            each["name"], each["parent"], each["code"], each["votes"], each["reason"] or "", close.get(each["row"], ())
        )
        for each in unmatched
    ]


def zone_targets(zones: list[dict[str, Any]]) -> list[Target]:
    """Return the zones of `UNMATCHED_ZONES`."""

    def texts(record: dict[str, Any], *names: str) -> tuple[str, ...]:
        return tuple(record[name] for name in names if record.get(name))

    return [
        Target(each["code"], texts(each, "name", "name_2"), texts(each, "parent", "parent_2"), each[""])
        for each in zones
    ]


def _reason(method: str | None) -> str:
    """Return why a list has no party."""
    return tr("no party has this code or name") if method in (None, "", "generated") else str(method)


def party_rows(lists: list[dict[str, Any]]) -> tuple[list[OpenRow], int, int]:
    """Return the lists of `PARTY_TABLE` that have no party, and the number and votes of those that have one.

    A list has a party where the table names it; the sum of small lists, and what was decided to be a list of its own,
    need none.
    """
    rows, joined, votes = [], 0, 0
    pairs = (("proposed", "score"), ("runner_up", "runner_up_score"))
    for each in lists:
        if each.get("name") or each["code"] == _OTHERS or each.get("method") == _OWN:
            joined += 1
            votes += round(_number(each["votes"]) or 0)
            continue
        why = _reason(each.get("method"))
        rows.append(OpenRow(each["published"], None, each["code"], _number(each["votes"]), why, _close(each, pairs)))
    return rows, joined, votes


def party_targets(registry: Registry, language: str) -> list[Target]:
    """Return the parties of a registry, by their name in a language and in the other script."""
    targets = []
    for party in registry.parties.values():
        names = dict.fromkeys([party.name(language), *(party.names[key] for key in ("fr", "ar") if key in party.names)])
        targets.append(Target(party.code, tuple(names), (), None, party.colour))
    return targets
