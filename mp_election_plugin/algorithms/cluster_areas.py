"""``clusterareas``: zones of a class that touch, merged into named areas that are zones of an election layer again."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from .base import ElectionAlgorithm, tr
from .neighbour_options import add_neighbour_options, surroundings
from .read_parties import add_registry, registry_of
from .stale import stale_classes, stale_clusters

_USUAL = ("high_high", "low_low", "hot", "cold", "joined", "stronghold")


class ClusterAreas(ElectionAlgorithm):
    """Regions of support: contiguous zones of a class as one area, with votes, share and electors."""

    ID = "clusterareas"
    CLASS_FIELD, CLASSES, TOGETHER, LEAST = "CLASS_FIELD", "CLASSES", "TOGETHER", "MIN_ZONES"
    PARTY = "PARTY"

    def displayName(self) -> str:
        return tr("Areas of clusters")

    def group(self) -> str:
        return tr("Spatial statistics")

    def groupId(self) -> str:
        return "spatialstatistics"

    def tags(self) -> list[str]:
        return tr("election,cluster,area,region,dissolve,support,foyer,région,منطقة").split(",")

    def shortDescription(self) -> str:
        return tr("Merges neighbouring zones of a class into named areas, with votes, share, electors and zones.")

    def shortHelpString(self) -> str:
        return tr(
            "Merges zones of the same class that are neighbours into areas.\n\n"
            "Each area has zone_code (A1 is the one with the most valid votes), zone_name (its largest zone, and how "
            "many "
            "more), area_class, zones, zone_list, the summed counts of the election layer, and for PARTY area_votes "
            "and "
            "area_share (votes / valid votes, a fraction of 1). So it is an election layer again: classify or rank it. "
            "Registered electors, ballots cast and invalid ballots are NULL unless every zone with a result has "
            "them.\n\n"
            "A cluster is the centre of something that reaches into its neighbours: its border is no border of support."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Zones with classes"),
            tr("An election layer with the classes of “Clusters of zones” or of a zone rule."),
            spatial=True,
        )
        any_field = QgsProcessingParameterField.DataType.Any
        self.add(
            QgsProcessingParameterField(
                self.CLASS_FIELD, tr("Field of the class"), None, self.INPUT, any_field, False, True
            ),
            tr("Optional: cluster_class, else zone_class."),
        )
        self.add(
            QgsProcessingParameterString(self.CLASSES, tr("Classes"), "", False, True),
            tr(
                "Values to merge, separated by semicolons. Optional: {classes}, as far as there are any. Zones of two "
                "values "
                "are two areas, unless they are joined by a plus sign: stronghold+holding."
            ).format(classes=", ".join(_USUAL)),
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party"), "", False, True),
            tr("List whose votes and share are given. Optional: that of the clusters, else that of the field party."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.LEAST, tr("Fewest zones of an area"), QgsProcessingParameterNumber.Type.Integer, 1, False, 1
            ),
            tr("Areas of fewer zones are left out, and counted."),
            advanced=True,
        )
        add_neighbour_options(self)
        add_registry(self)
        self.add_output(tr("Areas"), tr("One feature an area, an election layer with summed counts."))
        self.add_numbers(
            {
                "AREAS": tr("Areas"),
                "ZONES": tr("Zones in an area"),
                "LEFT_OUT": tr("Areas left out for having few zones"),
                "VOTES": tr("Votes of all lists in the areas"),
                "PARTY_VOTES": tr("Votes of the party in the areas"),
            }
        )

    def _class_of(self, parameters: dict, context: QgsProcessingContext, table: Any) -> tuple[str, list[str | None]]:
        """Return the field of the classes and, for each zone, the value it counts as, None where it is not wanted."""
        names = list(table.frame.columns)
        given = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        field = (
            fields.found_name(given, names)
            if given
            else ("cluster_class" if "cluster_class" in names else "zone_class")
        )
        if field not in names:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The layer has no field “{field}”. Find clusters or classify the zones first. Fields: {fields}",
                ),
                field=field,
                fields=some(names, 60),
            )
        values = [None if value is None or value != value else str(value) for value in table.frame[field].tolist()]
        there = set(values) - {None}
        wanted = self.parameterAsString(parameters, self.CLASSES, context)
        groups = [[each.strip() for each in group.split("+") if each.strip()] for group in wanted.split(";")]
        groups = [group for group in groups if group] or [[each] for each in _USUAL if each in there]
        unknown = sorted({each for group in groups for each in group} - there)
        if wanted and unknown:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "No zone has {values} in field “{field}”. Values: {found}"),
                values=some(unknown),
                field=field,
                found=some(sorted(str(each) for each in there)),
            )
        counts_as = {each: "+".join(group) for group in groups for each in group}
        return field, [None if value is None else counts_as.get(value) for value in values]

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.areas import find_areas
        from ..core.election import election_of, zone_labels

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 20))
        field, kinds = self._class_of(parameters, context, table)
        wanted = np.array([kind is not None for kind in kinds], dtype=bool)
        election = election_of(table.frame)
        around = surroundings(self, parameters, context, table, self.phase(feedback, 20, 30))
        stale = stale_clusters if field == "cluster_class" else stale_classes
        self.say([*election.notes, *around.notes, *stale(table, election)], feedback)
        found = find_areas(around.neighbours, wanted, kinds, election.valid, zone_labels(table.frame))
        least = self.parameterAsInt(parameters, self.LEAST, context)
        kept = [zones for zones in found.zones if len(zones) >= least]
        if not kept:
            raise QgsProcessingException(
                tr(
                    "No area has {least} zones: no zone of the classes wanted, or too few side by side ({field})."
                ).format(least=least, field=field)
            )
        party = self._party(field, table, election, parameters, context, feedback)
        areas = self._table(table, kinds, kept, party, feedback)
        output = self.write(parameters, self.OUTPUT, context, areas, self.phase(feedback, 60, 100))
        rows = np.concatenate(kept)
        votes = np.nansum(election.votes[rows]) + np.nansum(election.others[rows])
        own = np.nansum(election.votes[rows, election.index(party)]) if party else None
        return {
            self.OUTPUT: output,
            "AREAS": len(kept),
            "ZONES": len(rows),
            "LEFT_OUT": len(found.zones) - len(kept),
            "VOTES": int(votes),
            "PARTY_VOTES": None if own is None else int(own),
        }

    def _party(
        self,
        field: str,
        table: Any,
        election: Any,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Return the party asked for, else the one of the clusters or of the layer's measures, else none."""
        from .classify_zones import named_party

        given = self.parameterAsString(parameters, self.PARTY, context).strip()
        # What clusters are of may be a field.
        for name in ("cluster_of", "party") if field == "cluster_class" else ("party",):
            if not given and name in table.frame:
                known = {value for value in table.frame[name].tolist() if value}
                given = next(iter(known)) if len(known) == 1 else ""
                given = given if name == "party" or given in election.codes else ""
        if not given:
            return ""
        party = named_party(given, election, registry_of(self, parameters, context, feedback), feedback)
        election.index(party)
        return party

    def _table(
        self, table: Any, kinds: list[str | None], kept: list[Any], party: str, feedback: QgsProcessingFeedback
    ) -> Any:
        """Return the areas as an election layer, with the share of the party if there is one."""
        from ..core.aggregation import roll_up
        from ..core.election import zone_labels
        from ..layers.columns import in_order, merged_geometry
        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        # As wide as the last number, so that the order of codes is that of the areas.
        codes = [f"A{number:0{len(str(len(kept)))}d}" for number in range(1, len(kept) + 1)]
        parents: list[str | None] = [None] * len(table)
        for code, zones in zip(codes, kept):
            for zone in zones.tolist():
                parents[zone] = code
        inside = np.array([parent is not None for parent in parents], dtype=bool)
        frame = table.frame[inside].reset_index(drop=True)
        from ..core.election import election_of

        summed = roll_up(election_of(frame), frame, [parent for parent in parents if parent is not None])
        self.say([note for note in summed.notes if note.warning], feedback)
        labels = zone_labels(table.frame)
        names = table.frame[fields.ZONE_NAME].tolist() if fields.ZONE_NAME in table.frame else labels
        named = [[str(names[zone] or labels[zone]) for zone in zones.tolist()] for zones in kept]
        columns = summed.frame.rename(columns={"parts": "zones", "parts_without_result": "zones_without_result"})
        columns[fields.ZONE_NAME] = [
            each[0] if len(each) == 1 else tr("{zone} and {count} more").format(zone=each[0], count=len(each) - 1)
            for each in named
        ]
        columns["area_class"] = [kinds[int(zones[0])] for zones in kept]
        columns["zone_list"] = [", ".join(each) for each in named]
        types = {
            name: make_field(name, "text" if name in (*fields.IDENTITY, "area_class", "zone_list") else "integer")
            for name in columns.columns
        }
        if party:
            columns["area_party"] = party
            votes = columns[fields.vote_field(party)].to_numpy(dtype=np.float64)
            valid = columns[fields.VALID].to_numpy(dtype=np.float64)
            columns["area_votes"] = votes
            with np.errstate(invalid="ignore", divide="ignore"):
                columns["area_share"] = np.where(valid > 0, votes / valid, np.nan)
            types.update(
                area_party=make_field("area_party", "text"),
                area_votes=make_field("area_votes", "integer"),
                area_share=make_field("area_share", "real"),
            )
        geometry, wkb_type = None, table.wkb_type
        if table.geometry is not None:
            rows = np.flatnonzero(inside)
            geometry, wkb_type = merged_geometry([table.geometry[row] for row in rows], summed.group, wkb_type)
        return ZoneTable(in_order(columns), types, geometry, table.crs, wkb_type)
