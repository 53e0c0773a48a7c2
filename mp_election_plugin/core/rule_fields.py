"""What a zone rule may ask of other analyses: the fields that they have written into the layer, as quantities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .election import Bools, Election, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some

if TYPE_CHECKING:
    from .zoning import Rule


@dataclass(frozen=True)
class FieldSource:
    """An analysis, and what a rule may name of its fields.

    Attributes
    ----------
    algorithm : str
        Id of the algorithm that writes them.
    party : str
        Field with the code of the party that they are of.
    field : str
        Field with a code for every zone.
    prefix : str
        A quantity ``<prefix><code>`` is 1 where the field has this code, else 0.
    codes : tuple of str
        Codes that it may have.
    numbers : dict
        Field and factor by quantity: shares and deviations are points in a rule.
    percent : dict
        Quantity in votes by quantity in percent of the valid votes.
    votes : str
        Field with the party's votes that it was computed from, where there is one.
    """

    algorithm: str
    party: str
    field: str
    prefix: str
    codes: tuple[str, ...]
    numbers: Mapping[str, tuple[str, float]]
    percent: Mapping[str, str]
    votes: str = ""

    @property
    def quantities(self) -> tuple[str, ...]:
        """All quantities that it gives."""
        return (*(self.prefix + code for code in self.codes), *self.numbers, *self.percent)

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that it reads."""
        return tuple(dict.fromkeys((self.party, self.field, *(field for field, _ in self.numbers.values()))))


SOURCES = (
    FieldSource(
        algorithm="allocateseats",
        party="seat_party",
        field="seat_prospect",
        prefix="prospect_",
        codes=("safe", "marginal", "near_miss", "out_of_reach", "no_list", "tie", "unknown"),
        numbers={name: (name, 1.0) for name in ("seats_won", "seat_missing", "seat_cushion")},
        percent={"seat_missing_percent": "seat_missing", "seat_cushion_percent": "seat_cushion"},
    ),
    FieldSource(
        algorithm="compareelections",
        party="swing_party",
        field="history_class",
        prefix="history_",
        codes=("stronghold", "volatile", "winnable", "weak", "no_history", "no_list", "no_data"),
        numbers={
            "history_elections": ("history_elections", 1.0),
            "history_above": ("history_above", 1.0),
            **{f"history_{name}": (f"history_{name}", 100.0) for name in ("mean", "spread", "rise")},
        },
        percent={},
        votes="now_votes",
    ),
)


def field_quantities(
    rule: Rule, columns: Mapping[str, list[Any]], election: Election, party: str
) -> tuple[dict[str, Floats], list[Message]]:
    """Return the quantities of other analyses that a rule needs, from the fields of the layer.

    Parameters
    ----------
    rule : Rule
    columns : mapping
        Values of the layer by field; missing as None or NaN, numbers also as text.
    election : Election
        Counts of the same n zones.
    party : str
        Code of the list that the zones are classified for.

    Returns
    -------
    quantities : dict
        Arrays of shape (n,) by quantity; nothing for a rule on votes alone.
    notes : list of Message
        A warning where the votes are others than those that the fields were computed from.

    Raises
    ------
    ElectionError
        If a field is missing, is of another party, or holds what the analysis never writes; names the algorithm to run.
    """
    found: dict[str, Floats] = {}
    notes: list[Message] = []
    for source in rule.needs:
        found.update(_of_source(source, rule, columns, election, party))
        if source.votes in columns:
            now, then = (
                election.votes[:, election.index(party)],
                _numbers(columns[source.votes], source.votes, election.names),
            )
            notes += stale_votes(now != then, ~(np.isnan(now) & np.isnan(then)), source.algorithm, election.names)
    return found, notes


def stale_votes(differ: Bools, counted: Bools, algorithm: str, names: list[str]) -> list[Message]:
    """Return the warning that an analysis in the layer was made of other votes than the layer has, with the zones.

    Parameters
    ----------
    differ, counted : ndarray of bool, shape (n,)
        Where the two differ, and where either is known.
    algorithm : str
        Id of the algorithm that made it.
    names : list of str
        What to call each zone.
    """
    rows = np.flatnonzero(differ & counted).tolist()
    template = QT_TRANSLATE_NOOP(
        "core",
        "The votes of {count} zones are others than those that mpelection:{algorithm} has used; what it found is that "
        "of before. Run it again. Zones: {zones}",
    )
    values = {"count": len(rows), "algorithm": algorithm, "zones": some([names[row] for row in rows])}
    return [Message(template, values, warning=True)] if rows else []


def _of_source(
    source: FieldSource, rule: Rule, columns: Mapping[str, list[Any]], election: Election, party: str
) -> dict[str, Floats]:
    """Return the quantities of one analysis."""
    _check_fields(source, rule, columns, party)
    codes = np.array([_text(value) for value in columns[source.field]], dtype=object)
    strange = sorted(set(codes.tolist()) - {"", *source.codes})
    if strange:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The field “{field}” holds {values}, which the algorithm mpelection:{algorithm} does not write. Run it "
                "again. Codes: {codes}",
            ),
            field=source.field,
            values=some([f"“{each}”" for each in strange]),
            algorithm=source.algorithm,
            codes=", ".join(source.codes),
        )
    found = {source.prefix + code: (codes == code).astype(np.float64) for code in source.codes}
    for name, (field, factor) in source.numbers.items():
        found[name] = _numbers(columns[field], field, election.names) * factor
    for name, votes in source.percent.items():
        with np.errstate(divide="ignore", invalid="ignore"):
            found[name] = np.where(election.valid > 0, 100 * found[votes] / election.valid, np.nan)
    return found


def _check_fields(source: FieldSource, rule: Rule, columns: Mapping[str, list[Any]], party: str) -> None:
    """Refuse a layer without the fields, or with those of another party."""
    missing = [name for name in source.fields if name not in columns]
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The rule “{rule}” looks at fields that the algorithm mpelection:{algorithm} writes, and the layer "
                "does not have {fields}. Run it for {party} first, and classify its output.",
            ),
            rule=rule.name,
            algorithm=source.algorithm,
            fields=some(missing),
            party=party,
        )
    present = sorted({_text(value) for value in columns[source.party]} - {""})
    if present != [party]:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The rule “{rule}” looks at fields of mpelection:{algorithm} that are of {present} here, not of "
                "{party}. Run it for {party} first, and classify its output.",
            ),
            rule=rule.name,
            algorithm=source.algorithm,
            present=some(present) or "–",
            party=party,
        )


def votes_to_seat(columns: Mapping[str, list[Any]], election: Election, party: str, direction: str) -> Floats:
    """Return the votes to the next seat of a party, or whose loss costs one, from the fields of `allocateseats`.

    Parameters
    ----------
    columns : mapping
        Values of the layer by field.
    election : Election
        Counts of the same n zones.
    party : str
        Code of the list.
    direction : {"defend", "gain"}

    Returns
    -------
    ndarray, shape (n,), NaN where there is none

    Raises
    ------
    ElectionError
        If the layer lacks the fields or has those of another party.
    """
    owner, field = "seat_party", "seat_missing" if direction == "gain" else "seat_cushion"
    present = sorted({_text(value) for value in columns.get(owner, [])} - {""})
    if field not in columns or present != [party]:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The criterion next_seat looks at the fields seat_party and {field} that mpelection:allocateseats "
                "writes for {party}; the layer has them of: {present}. Run it for {party} first, and rank its output.",
            ),
            field=field,
            party=party,
            present=(some(present) if field in columns else "") or "–",
        )
    return _numbers(columns[field], field, election.names)


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _numbers(values: list[Any], field: str, names: list[str]) -> Floats:
    """Return a field as numbers, NaN where it is missing.

    Raises
    ------
    ElectionError
        If it holds what is no number; names the zone.
    """
    found = np.full(len(values), np.nan)
    for row, value in enumerate(values):
        if value is None or value == "" or value != value:
            continue
        try:
            found[row] = float(value)
        except (TypeError, ValueError):
            found[row] = np.inf
        if np.isinf(found[row]):
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "The field “{field}” holds “{value}” in zone {zone}, which is no number."),
                field=field,
                value=value,
                zone=names[row],
            )
    return found
