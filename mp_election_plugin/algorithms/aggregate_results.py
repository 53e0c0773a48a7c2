"""``aggregateresults``: results rolled up to a parent level, votes conserved, geometry dissolved."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from .base import ElectionAlgorithm, tr


class AggregateResults(ElectionAlgorithm):
    """Results of the parent level, as sums of their parts."""

    ID = "aggregateresults"
    PARENT_FIELD, GRANDPARENT_FIELD = "PARENT_FIELD", "GRANDPARENT_FIELD"

    def displayName(self) -> str:
        return tr("Aggregate results to a parent level")

    def group(self) -> str:
        return tr("Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return tr("election,aggregate,dissolve,sum,province,region,agrégation,تجميع").split(",")

    def shortDescription(self) -> str:
        return tr("Sums results by parent zone, keeps every vote, and dissolves the geometries.")

    def shortHelpString(self) -> str:
        return tr(
            "Sums the counts of an election layer by a parent field, and dissolves the geometries that there are.\n\n"
            "A list's votes are summed over the parts where it stood; NULL where it stood in none. Registered "
            "electors, ballots "
            "cast and invalid ballots are NULL unless every part with a result has them. Shares are never averaged: "
            "measure the "
            "aggregate again. Seats are not carried: a roll-up fills none.\n\n"
            "Names beside the parent field are carried: for parent_code parent_name and parent_name_ar, for "
            "region_code region_name and region_name_ar. So is the zone above the parent, as parent_code, parent_name "
            "and parent_name_ar, and every other text or whole number that all parts of each parent have in common; "
            "the log names what is kept and what is left out.\n\n"
            "parts and parts_without_result tell how complete each parent is; estimated, where “Transfer results to "
            "other boundaries” has written it, is 1 where a part is an estimate. Zones without parent are left out, "
            "counted and named "
            "in the log."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterField(
                self.PARENT_FIELD,
                tr("Parent field"),
                None,
                self.INPUT,
                QgsProcessingParameterField.DataType.Any,
                False,
                True,
            ),
            tr(
                "Code or name of the zone one level up; it becomes zone_code. Codes are safer: two zones of one name "
                "would be summed as one. Optional: parent_code, else parent_name."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.GRANDPARENT_FIELD,
                tr("Parent of the parent"),
                None,
                self.INPUT,
                QgsProcessingParameterField.DataType.Any,
                False,
                True,
            ),
            tr(
                "Code or name of the zone two levels up, such as region_code; it becomes the parent of the aggregated "
                "zones, so that they can be aggregated again. Optional: grandparent_code, else grandparent_name."
            ),
            advanced=True,
        )
        self.add_output(tr("Aggregated results"), tr("One feature a parent, with summed counts."))
        self.add_numbers(
            {
                "ZONES": tr("Parents"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_OUT": tr("Votes of the parents"),
                "VOTES_WITHOUT_PARENT": tr("Votes of zones without parent, left out"),
                "ZONES_WITHOUT_PARENT": tr("Zones without parent, left out"),
                "PARTIAL": tr("Parents with parts that have no result"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.aggregation import roll_up
        from ..core.carrying import siblings
        from ..core.election import election_of
        from ..layers.columns import in_order, merged_geometry, places_in
        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        field, above = self._levels(parameters, context, table)
        parents = places_in(table, field)
        if not any(parents):
            raise QgsProcessingException(tr("The field “{field}” is empty in all zones.").format(field=field))
        election = election_of(table.frame)
        names = places_in(table, siblings(field, list(table.frame.columns)).get("name", field))
        result = roll_up(election, table.frame, parents, names)
        self.say([*election.notes, *result.notes], feedback)

        geometry, wkb_type = None, table.wkb_type
        if table.geometry is not None:
            inside = np.flatnonzero(result.group >= 0)
            parts = [table.geometry[row] for row in inside]
            geometry, wkb_type = merged_geometry(parts, result.group[inside], wkb_type)
        kinds = {name: "text" if name in fields.IDENTITY else "integer" for name in result.frame.columns}
        types = {name: make_field(name, kind) for name, kind in kinds.items()}
        for name, (values, described) in self._carried(table, field, above, result).items():
            result.frame[name], types[name] = values, described
        rolled = ZoneTable(in_order(result.frame), types, geometry, table.crs, wkb_type)
        output = self.write(parameters, self.OUTPUT, context, rolled, self.phase(feedback, 60, 100))
        votes = [name for name in result.frame.columns if fields.party_of(name)]
        votes_in = int(np.nansum(election.votes) + np.nansum(election.others))
        votes_out = int(np.nansum(result.frame[votes].to_numpy()))
        feedback.pushInfo(
            tr("Votes: {votes_in} in = {votes_out} in the parents + {lost} without parent").format(
                votes_in=votes_in, votes_out=votes_out, lost=votes_in - votes_out
            )
        )
        return {
            self.OUTPUT: output,
            "ZONES": len(rolled),
            "VOTES_IN": votes_in,
            "VOTES_OUT": votes_out,
            "VOTES_WITHOUT_PARENT": votes_in - votes_out,
            "ZONES_WITHOUT_PARENT": int((result.group < 0).sum()),
            "PARTIAL": int((result.frame["parts_without_result"] > 0).sum()),
        }

    def _levels(self, parameters: dict, context: QgsProcessingContext, table: Any) -> tuple[str, str | None]:
        """Return the field of the parents, and that of the zones above them where there is one."""
        from ..core.carrying import grandparent_field
        from ..layers.columns import texts

        names = list(table.frame.columns)
        # Codes that nobody has filled in give way to names.
        coded = fields.PARENT_CODE in names and (
            fields.PARENT_NAME not in names or any(texts(table, fields.PARENT_CODE))
        )
        field, wanted = (
            fields.found_name(self.parameterAsString(parameters, each, context), names)
            for each in (self.PARENT_FIELD, self.GRANDPARENT_FIELD)
        )
        field = field or (fields.PARENT_CODE if coded else fields.PARENT_NAME)
        above = wanted or grandparent_field(field, names)
        if field == fields.PARENT_NAME and field not in names:
            raise QgsProcessingException(
                tr(
                    "The layer has neither parent_code nor parent_name. Choose in PARENT_FIELD the field with the code "
                    "or name of the zone one level up. Fields: {fields}"
                ).format(fields=", ".join(names))
            )
        for each in filter(None, (field, above)):
            if each not in names:
                raise QgsProcessingException(
                    tr("There is no field “{field}”. Fields: {fields}").format(field=each, fields=", ".join(names))
                )
            if each in fields.COUNTS or fields.party_of(each) or fields.is_derived(each, names):
                raise QgsProcessingException(
                    tr(
                        "The field “{field}” holds figures, not the zone one level up. Choose a code or a name as "
                        "parent. Fields: {fields}"
                    ).format(field=each, fields=", ".join(names))
                )
        return field, above

    def _carried(self, table: Any, field: str, above: str | None, result: Any) -> dict[str, tuple[Any, Any]]:
        """Return what else is known of the parents, as values and field by name, and say what is not carried."""
        from ..core.carrying import PARENT_NAME_AR, common_values, one_of_several, siblings
        from ..layers.columns import places_in
        from ..layers.compat import make_field

        codes, names = result.frame[fields.ZONE_CODE].tolist(), list(table.frame.columns)
        own = siblings(field, names)
        upper = siblings(above, names) if above else {}
        sources = {fields.ZONE_NAME_AR: own.get("name_ar"), fields.PARENT_CODE: upper.get("code")}
        sources.update({fields.PARENT_NAME: upper.get("name"), PARENT_NAME_AR: upper.get("name_ar")})
        carried, doubted = {}, {}
        for target, source in sources.items():
            if source is not None:
                values, doubted[source] = common_values(places_in(table, source), result.group, codes)
                carried[target] = values, make_field(target, "text")
        if own.get("code", field) != field:
            _, doubted[own["code"]] = common_values(places_in(table, own["code"]), result.group, codes)
        self._notes += [one_of_several(source, clashes) for source, clashes in doubted.items() if clashes]
        used = {*own.values(), *upper.values()}
        taken = {name.lower() for name in (*result.frame.columns, *carried)}
        return {**carried, **self._common(table, result, codes, used, taken)}

    def _common(self, table: Any, result: Any, codes: list, used: set, taken: set) -> dict[str, tuple[Any, Any]]:
        """Return the other columns that have one value in each parent; those that have not are named in the log."""
        from ..core.carrying import common_values, not_carried, tells_of_parents
        from ..layers.compat import kind_of

        common, left = {}, []
        for name in not_carried(list(table.frame.columns)):
            values = table.frame[name].tolist()
            whole = kind_of(table.types[name].type()) in ("text", "integer")
            if name in used or name.lower() in taken:
                continue
            if whole and tells_of_parents(values, result.group, codes):
                common[name] = common_values(values, result.group, codes)[0], table.types[name]
            else:
                left.append(name)
        if common:
            template = QT_TRANSLATE_NOOP("core", "Kept, since all parts of each parent have the same: {fields}")
            self._notes.append(Message(template, {"fields": some(list(common), 30)}))
        if left:
            template = QT_TRANSLATE_NOOP(
                "core",
                "Other fields, which are no counts and not common to all parts of a parent, are left out: {fields}",
            )
            self._notes.append(Message(template, {"fields": some(left, 30)}))
        return common
