"""``loadzones``: the zones of a level into the electoral database."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.errors import Message, some
from ..core.grain import GRAINS
from ..layers.compat import chosen_fields
from .base import tr
from .database_base import DatabaseAlgorithm
from .zone_inputs import people_of, refuse_circles, refuse_other_places, said_of_far_east

REPAIR, REFUSE = 0, 1


class LoadZones(DatabaseAlgorithm):
    """A layer of boundaries, or a table of zones without any, as a level of the database."""

    ID = "loadzones"
    ZONES, ZONE_CODE, ZONE_NAME, ZONE_NAME_AR = "ZONES", "ZONE_CODE", "ZONE_NAME", "ZONE_NAME_AR"
    ZONE_PARENT, ZONE_PARENT_NAME, PARENT_LEVEL = "ZONE_PARENT", "ZONE_PARENT_NAME", "PARENT_LEVEL"
    POPULATION, LEVEL_NAME, RANK, GRAIN = "POPULATION", "LEVEL_NAME", "RANK", "GRAIN"
    INVALID, ADD = "INVALID", "ADD"

    def displayName(self) -> str:
        return tr("Load zones into database")

    def tags(self) -> list[str]:
        return tr("election,database,zones,boundaries,load,charger,limites,حدود,دوائر").split(",")

    def shortDescription(self) -> str:
        return tr("Loads the zones of a level into the electoral database: boundaries, codes, names and parents.")

    def shortHelpString(self) -> str:
        return tr(
            "Loads the zones of one level, in one vintage of its boundaries, in one transaction: all of them or "
            "none.\n\n"
            "Geometry is brought to WGS 84 and to multipolygons; a zone without geometry is kept without one. Invalid "
            "geometries are repaired, or the load is refused; the log names them. Features with one code and name are "
            "parts of one zone; zones that share a code but not the name become CODE~1, CODE~2.\n\n"
            "Zones that are there already keep their place in the database; those that are the same are not touched. "
            "Zones of the level and vintage that the layer does not have go, unless results refer to them; with “Add "
            "to "
            "the zones there are” they all stay.\n\n"
            "Where zones are parts of other zones of the same level, as arrondissements of a city among communes, give "
            "the level itself as level of the parents for them: load the cities with the others first, then the "
            "arrondissements by “Add to the zones there are”. The grain says which of the two sides counts, so that no "
            "vote is counted twice."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        field, any_type = QgsProcessingParameterField, QgsProcessingParameterField.DataType.Any
        self.add_database()
        self.add_input(
            tr("Zones"), tr("Boundary layer, or table without geometry, with one zone a feature."), name=self.ZONES
        )
        text = tr("Code of the level, such as province. A level that is not in the database yet is made.")
        self.add_choice(self.LEVEL, tr("Level"), "level", text)
        self.add_vintage_to_load()
        optional = tr("Optional: the field {field} where it is not chosen.")
        columns = {
            self.ZONE_CODE: (tr("Zone code"), fields.ZONE_CODE),
            self.ZONE_NAME: (tr("Zone name"), fields.ZONE_NAME),
            self.ZONE_NAME_AR: (tr("Zone name in Arabic"), fields.ZONE_NAME_AR),
            self.ZONE_PARENT: (tr("Code of the parent"), fields.PARENT_CODE),
            self.ZONE_PARENT_NAME: (tr("Name of the parent"), fields.PARENT_NAME),
            self.POPULATION: (tr("Inhabitants"), "population"),
        }
        for name, (label, default) in columns.items():
            self.add(field(name, label, None, self.ZONES, any_type, False, True), optional.format(field=default))
        text = tr(
            "Level of the zones that the parents are, such as region. Optional: without it parents are kept as they "
            "are "
            "given, and the level cannot be rolled up."
        )
        self.add_choice(self.PARENT_LEVEL, tr("Level of the parents"), "level", text, optional=True)
        self.add(
            QgsProcessingParameterString(self.LEVEL_NAME, tr("Name of the level"), "", False, True),
            tr("What people call the level, such as Provinces. Optional: as it is, or the code."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.RANK,
                tr("Rank of the level (0: as it is, or the next)"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                False,
                0,
            ),  # fmt: skip
            tr("Place among the levels, 1 the largest zones. 0 keeps the one it has, or gives a new level the next."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.GRAIN,
                tr("What counts"),
                options=[tr("As it is"), tr("The parts"), tr("The whole")],
                defaultValue=0,
            ),
            tr(
                "Which side counts where zones are parts of others of the same level: the parts (arrondissements) or "
                "the "
                "whole (their city). Where the one side has no complete result, the other one counts. A new level "
                "counts "
                "the parts."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.INVALID, tr("Invalid geometries"), options=[tr("Repair"), tr("Refuse")], defaultValue=REPAIR
            ),
            tr("Whether invalid geometries are repaired, or nothing is loaded where there is one. The log names them."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.ADD, tr("Add to the zones there are"), False),
            tr("Whether the other zones of the level and vintage stay as they are."),
        )
        self.add_numbers(
            {
                "ZONES_ADDED": tr("Zones added"),
                "ZONES_CHANGED": tr("Zones changed"),
                "ZONES_UNCHANGED": tr("Zones that were the same already"),
                "ZONES_REMOVED": tr("Zones removed"),
                "ZONES_KEPT": tr("Zones kept for their results, which the layer does not have"),
                "WITHOUT_GEOMETRY": tr("Zones without geometry"),
                "REPAIRED": tr("Geometries repaired"),
                "WITHOUT_PARENT": tr("Zones whose parent is not in the database"),
            }
        )

    def add_vintage_to_load(self) -> None:
        self.add(
            QgsProcessingParameterString(self.VINTAGE, tr("Vintage of the zones")),
            tr("Which boundaries these are, such as 2024. Another vintage of a level stands beside it."),
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database.remeasuring import measure_anew
        from ..database.rolling import stale_sums_of_level
        from ..database.zones import with_parent_codes, write_zones
        from ..layers.shapes import zone_shapes

        level_code = self.key(parameters, self.LEVEL, context)
        vintage = self.key(parameters, self.VINTAGE, context)
        table = self.read(parameters, self.ZONES, context, self.phase(feedback, 0, 40))
        target = QgsCoordinateReferenceSystem("EPSG:4326")
        shapes, repaired = zone_shapes(table, target, context.transformContext(), self.phase(feedback, 40, 60))
        zones, notes = self._zones(parameters, context, table, shapes, repaired)
        self.say(notes, feedback)
        parent_level = self.line(parameters, self.PARENT_LEVEL, context) or None
        with self.database(parameters, context) as database, database.transaction([f"level {level_code}"]):
            level = self._level(parameters, context, database, level_code, parent_level)
            if parent_level is not None:
                zones = [
                    _under(zone, parent_level) for zone in with_parent_codes(database, zones, parent_level, vintage)
                ]
            without = self._orphans(database, zones, parent_level, vintage, feedback)
            done = write_zones(
                database, level.code, vintage, zones, add=self.parameterAsBool(parameters, self.ADD, context)
            )
            refuse_circles(database)
            anew = measure_anew(database, level.code, self.phase(feedback, 70, 100))
            stale = stale_sums_of_level(database, level.code) if done.added or done.changed or done.removed else []
        self.say(stale, feedback)
        if done.kept:
            feedback.pushWarning(
                tr("Kept, since results refer to them, though the layer does not have them: {zones}").format(
                    zones=some(done.kept)
                )
            )
        if anew:
            feedback.pushInfo(
                tr("Measured anew, since other zones are there or count: {elections}").format(elections=some(anew))
            )
        feedback.pushInfo(
            tr("Zones: {added} added, {changed} changed, {unchanged} the same, {removed} removed").format(**vars(done))
        )
        return {
            **self.handed_on(parameters, context),
            "ZONES_ADDED": done.added,
            "ZONES_CHANGED": done.changed,
            "ZONES_UNCHANGED": done.unchanged,
            "ZONES_REMOVED": done.removed,
            "ZONES_KEPT": len(done.kept),
            "WITHOUT_GEOMETRY": sum(1 for zone in zones if zone.geometry is None),
            "REPAIRED": len(repaired),
            "WITHOUT_PARENT": without,
        }

    def _column(
        self, parameters: dict, context: QgsProcessingContext, table: Any, name: str, default: str
    ) -> str | None:
        chosen = chosen_fields(self, parameters, name, context)
        if chosen and chosen[0] not in table.frame:
            raise QgsProcessingException(
                tr("{parameter}: there is no field “{field}”. Fields: {fields}").format(
                    parameter=name, field=chosen[0], fields=", ".join(table.frame.columns)
                )
            )
        return chosen[0] if chosen else (default if default in table.frame else None)

    def _zones(
        self, parameters: dict, context: QgsProcessingContext, table: Any, shapes: list[Any], repaired: list[int]
    ) -> tuple[list[Any], list[Any]]:
        """Return the zones of a layer, parts of one zone put together, and what is to be said of it."""
        from ..core.joining import group_zones
        from ..database.zones import Zone
        from ..layers.columns import merged_geometry, places_in

        def column(name: str, default: str) -> list[Any]:
            field = self._column(parameters, context, table, name, default)
            return places_in(table, field) if field else [None] * len(table)

        codes, names = column(self.ZONE_CODE, fields.ZONE_CODE), column(self.ZONE_NAME, fields.ZONE_NAME)
        without = [names[row] or tr("row {row}").format(row=row + 1) for row, code in enumerate(codes) if not code]
        if without:
            raise QgsProcessingException(
                tr("{count} zones have no code: {zones}. Choose ZONE_CODE, or give each zone a code.").format(
                    count=len(without), zones=some(without)
                )
            )
        labels = [f"{code} {names[row] or ''}".strip() for row, code in enumerate(codes)]
        if repaired:
            wrong = some([labels[row] for row in repaired])
            if self.parameterAsEnum(parameters, self.INVALID, context) == REFUSE:
                raise QgsProcessingException(
                    tr("{count} geometries are invalid: {zones}. Repair them, or choose “Repair”.").format(
                        count=len(repaired), zones=wrong
                    )
                )
            text = tr("{count} invalid geometries repaired: {zones}").format(count=len(repaired), zones=wrong)
            self._notes.append(Message("{text}", {"text": text}, warning=True))
        names_ar = column(self.ZONE_NAME_AR, fields.ZONE_NAME_AR)
        parents = column(self.ZONE_PARENT, fields.PARENT_CODE)
        parent_names = column(self.ZONE_PARENT_NAME, fields.PARENT_NAME)
        refuse_other_places(table, shapes, labels)
        self._notes += said_of_far_east(shapes, labels)
        people_field = self._column(parameters, context, table, self.POPULATION, "population")
        people, people_notes = people_of(table, people_field, labels)
        self._notes += people_notes
        groups = group_zones(codes, names)
        if groups.merged:
            shapes, _ = merged_geometry(shapes, groups.group, table.wkb_type)
        zones = [
            Zone(
                str(groups.codes[zone]),
                names[row],
                names_ar[row],
                None,
                parents[row],
                parent_names[row],
                int(people[row]) if people[row] == people[row] else None,
                shapes[zone],
            )  # fmt: skip
            for zone, row in enumerate(groups.first.tolist())
        ]
        return zones, groups.notes

    def _level(
        self, parameters: dict, context: QgsProcessingContext, database: Any, code: str, parent_level: str | None
    ) -> Any:
        """Return the level as it is to be, made or changed where that is asked for."""
        from ..database import catalogue

        known = catalogue.levels(database)
        found = next((each for each in known if each.code == code), None)
        if parent_level is not None and parent_level != code:
            catalogue.level_of(database, parent_level)
        name = self.line(parameters, self.LEVEL_NAME, context)
        rank = self.parameterAsInt(parameters, self.RANK, context)
        grain = self.parameterAsEnum(parameters, self.GRAIN, context)
        wanted = catalogue.Level(
            code,
            name or (found.name if found else code),
            rank or (found.rank if found else max((each.rank for each in known), default=0) + 1),
            GRAINS[grain - 1] if grain else (found.grain if found else GRAINS[0]),
        )
        if wanted != found:
            catalogue.put_level(database, wanted)
            database.changed(["level"])
        return wanted

    def _orphans(
        self, database: Any, zones: list[Any], parent_level: str | None, vintage: str, feedback: QgsProcessingFeedback
    ) -> int:
        """Return how many zones name a parent that is not in the database, and say which."""
        if parent_level is None:
            return 0
        known = {code for code, _, _ in database.rows("zone_names", (parent_level,))} | {zone.code for zone in zones}
        lost = [zone.code for zone in zones if zone.parent_code is not None and zone.parent_code not in known]
        if lost:
            feedback.pushWarning(
                tr("{count} zones name a parent that the level {level} does not have: {zones}").format(
                    count=len(lost), level=parent_level, zones=some(lost)
                )
            )
        return len(lost)


def _under(zone: Any, parent_level: str) -> Any:
    """Return a zone with the level of its parent, where it has one."""
    from dataclasses import replace

    return zone if zone.parent_code is None else replace(zone, parent_level=parent_level)
