"""What ``zoneclusters`` looks at in each zone: a field, a party's share, a class, or two of them."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .base import tr
from .read_parties import registry_of

FIELD, FIELD_2, PARTY, PARTY_2, PREVIOUS, CLASSES = "FIELD", "FIELD_2", "PARTY", "PARTY_2", "PREVIOUS", "CLASSES"


class ValueReader:
    """Reads the values of a run from its parameters.

    Parameters
    ----------
    algorithm : ElectionAlgorithm
    parameters, context, feedback
        Of the run.
    """

    def __init__(
        self, algorithm: Any, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._algorithm, self._parameters, self._context, self._feedback = algorithm, parameters, context, feedback
        self.notes: list[Message] = []
        # What is looked at: the code of the party, the field, or the classes.
        self.subject = ""
        self.registry = registry_of(algorithm, parameters, context, feedback)

    def _text(self, name: str) -> str:
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context)).strip()

    def _field(self, table: Any, name: str) -> str:
        found = fields.found_name(name, list(table.frame.columns))
        if found not in table.frame:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "The layer has no field “{field}”. Fields: {fields}"),
                field=name,
                fields=some(list(table.frame.columns), 60),
            )
        return found

    def _numbers(self, table: Any, name: str) -> Any:
        """Return a field as numbers, NaN where it is NULL."""
        name = self._field(table, name)
        values = table.frame[name]
        read = values.dtype.kind == "f"
        found = values.to_numpy() if read else np.full(len(values), np.nan)
        for row, value in enumerate([] if read else values.tolist()):
            if value is None or value == "":
                continue
            try:
                found[row] = float(value)
            except (TypeError, ValueError) as error:
                raise ElectionError(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Field “{field}” holds “{value}” in row {row}, which is no number. Choose a field of numbers.",
                    ),
                    field=name,
                    value=value,
                    row=row + 1,
                ) from error
        if np.isinf(found).any():
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "Field “{field}” is infinite in row {row}."),
                field=name,
                row=int(np.flatnonzero(np.isinf(found))[0]) + 1,
            )
        return found

    def shares(self, table: Any, party: str) -> tuple[Any, Any, Any, Any]:
        """Return votes, valid votes and share of a party in each zone, and the zones with a result without its list."""
        from ..core.election import election_of
        from ..core.measures import party_measures
        from .classify_zones import named_party

        election = election_of(table.frame)
        self.notes += election.notes
        party = named_party(party, election, self.registry, self._feedback)
        self.subject = self.subject or party
        measures = party_measures(election, party, places=1, denominator="valid")
        without = measures.has_result & ~measures.has_list
        return np.where(np.isnan(measures.share), np.nan, measures.votes), election.valid, measures.share, without

    def names(self, table: Any) -> Any:
        """Return what tells the zones of a layer apart: their codes, else their names; blank where it has neither."""
        from ..layers.columns import places_in

        name = next((each for each in (fields.ZONE_CODE, fields.ZONE_NAME) if each in table.frame), None)
        known = [None] * len(table) if name is None else places_in(table, name)
        return np.array([each or "" for each in known], dtype=object)

    def one(self, table: Any, field: str, party: str) -> tuple[Any, Any]:
        """Return the numbers of a field, or the shares of a party, and the zones without a list of it."""
        if field:
            self.subject = self.subject or field
            return self._numbers(table, field), None
        _, _, share, without = self.shares(table, party)
        return share, without

    def members(self, table: Any) -> Any:
        """Return 1 for zones whose field has one of the values asked for, 0 for others, NaN where it is NULL."""
        name, wanted = self._field(table, self._text(FIELD) or "zone_class"), self._text(CLASSES)
        chosen = {each.strip() for each in wanted.split(";") if each.strip()}
        self.subject = ", ".join(sorted(chosen))
        if not chosen:
            raise QgsProcessingException(
                tr("Zones of a class are asked for: name the values of {field} with CLASSES.").format(field=name)
            )
        texts = [None if value is None or value != value else _plain(value) for value in table.frame[name].tolist()]
        unknown = sorted(chosen - set(texts))
        if unknown:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "No zone has {values} in field “{field}”. Values: {found}"),
                values=some(unknown),
                field=name,
                found=some(sorted({text for text in texts if text is not None})),
            )
        return np.array(
            [np.nan if text in (None, "", "no_data") else float(text in chosen) for text in texts], dtype=np.float64
        )

    def earlier(self, table: Any, progress: Callable[[float], bool]) -> tuple[Any, Any]:
        """Return the second values of the zones, from the layer itself or the same zones of an earlier one.

        Raises
        ------
        ElectionError, QgsProcessingException
            If no second value is named, or zones cannot be told by their codes.
        """
        field, party = self._text(FIELD_2), self._text(PARTY_2)
        if self._algorithm.parameterAsSource(self._parameters, PREVIOUS, self._context) is None:
            if not field and not party:
                raise QgsProcessingException(
                    tr("This method compares two values: choose FIELD_2, PARTY_2 or PREVIOUS for the second one.")
                )
            return self.one(table, field, party)
        before = self._algorithm.read(self._parameters, PREVIOUS, self._context, progress)
        own = self._text(FIELD), self._text(PARTY)
        values, without = self.one(before, *((field, party) if field or party else own))
        rows = self._same_zones(table, before)
        found = np.where(rows >= 0, values[rows], np.nan)
        return found, None if without is None else (rows >= 0) & without[rows]

    def _same_zones(self, table: Any, before: Any) -> Any:
        """Return the row of the earlier layer that has each zone's code, -1 where none has."""
        from ..layers.columns import places_in

        codes = []
        for each in (table, before):
            if fields.ZONE_CODE not in each.frame:
                raise ElectionError(
                    QT_TRANSLATE_NOOP("core", "Both layers need the field zone_code, by which zones are the same ones.")
                )
            codes.append(places_in(each, fields.ZONE_CODE))
            known = [code for code in codes[-1] if code is not None]
            if len(set(known)) < len(known):
                twice = sorted({code for code in known if known.count(code) > 1})
                raise ElectionError(
                    QT_TRANSLATE_NOOP("core", "Several zones have the codes {codes}: they cannot be compared by them."),
                    codes=some(twice),
                )
        at = {code: row for row, code in enumerate(codes[1]) if code is not None}
        rows = np.array([-1 if code is None else at.get(code, -1) for code in codes[0]], dtype=np.int64)
        lost = [str(code) for code, row in zip(codes[0], rows) if row < 0 and code is not None]
        if lost:
            template = QT_TRANSLATE_NOOP(
                "core", "{count} zones are not in the earlier layer and have no second value: {zones}"
            )
            self.notes.append(Message(template, {"count": len(lost), "zones": some(lost)}, warning=True))
        return rows


def _plain(value: Any) -> str:
    """Return a value as text; a whole number without decimals."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
