"""``transferresults``: results carried to other boundaries by crosswalk or weights, votes conserved."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..core import fields
from ..core.registry import help_lines
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .transfer_inputs import TargetZones, chosen_field, correspondence, is_given

FIELDS = ("TARGET_CODE", "TARGET_NAME", "CROSSWALK_OLD", "CROSSWALK_NEW", "CROSSWALK_WEIGHT", "CROSSWALK_NAME",
          "WEIGHT_FIELD")  # fmt: skip


class TransferResults(ElectionAlgorithm):
    """Results of one set of zones on the boundaries of another."""

    ID = "transferresults"
    TARGET, CROSSWALK, WEIGHT = "TARGET", "CROSSWALK", "WEIGHT"
    SAME_CODE, SLIVER = "SAME_CODE", "SLIVER"

    def displayName(self) -> str:
        return tr("Transfer results to other boundaries")

    def group(self) -> str:
        return tr("Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return tr(
            "election,boundaries,crosswalk,renumbered,merge,split,population,redécoupage,correspondance,تقسيم"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Carries results to other boundaries by a table of codes or by inhabitants; no vote is lost or made.")

    def shortHelpString(self) -> str:
        told = tr(
            "Carries the counts of an election layer to zones of other boundaries, in whole numbers, so that the "
            "votes of every list are the same before and after.\n\n"
            "By CROSSWALK, a table of old and new codes: zones that are merged, renamed, or split by weights. By "
            "WEIGHT, a layer of points or polygons with their inhabitants: each zone is shared out by the inhabitants "
            "of its pieces. By neither, by area, which takes inhabitants as spread evenly: use it for want of better "
            "only.\n\n"
            "Each count of each zone is shared out by largest remainder: the votes of each list, valid votes for no "
            "list shown, ballots that are not valid, electors who did not vote. valid, voters and registered are the "
            "sums, so that they fit the votes as they did before. Of equal remainders the targets take turns, in the "
            "order of their codes. NULL stays NULL.\n\n"
            "Zones that go nowhere are kept as rows without geometry, so that totals stay whole.\n\n"
            "Fields:"
        )
        return f"{told}\n{help_lines('transfer', user_language())}"

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add_input(
            tr("Target zones"), tr("Layer or table with the zones that the results go to."), name=self.TARGET
        )
        self._add_source(
            self.CROSSWALK,
            tr("Crosswalk"),
            tr(
                "Table with one row for each old and new code that belong together. A zone with several new codes "
                "needs weights that sum to 1; a blank new code is a zone without successor. Optional."
            ),
        )
        self._add_source(
            self.WEIGHT,
            tr("Weight layer"),
            tr(
                "Points or polygons with their inhabitants, in any reference system. Zones without inhabitants in it "
                "are shared out by area, and named. Optional."
            ),
        )
        self._add_fields()
        self.add(
            QgsProcessingParameterBoolean(self.SAME_CODE, tr("Zones not in the crosswalk keep their code"), True),
            tr(
                "Whether a zone that the crosswalk does not list goes to the target with its own code. Switch it off "
                "where codes were used anew."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SLIVER,
                tr("Pieces left out below (%)"),
                QgsProcessingParameterNumber.Type.Double,
                1.0,
                False,
                0,
                50,
            ),
            tr(
                "By weights and by area: a piece that is less than this share of both its zones is taken for an "
                "inaccuracy of the boundaries. 0 takes every piece."
            ),
            advanced=True,
        )
        self.add_output(
            tr("Transferred results"),
            tr("The target zones with the counts carried to them, then zones that go nowhere, without geometry."),
        )
        self.add_numbers(
            {
                "ZONES": tr("Target zones"),
                "ZONES_WITH_SOURCE": tr("Target zones that something was carried to"),
                "ESTIMATED": tr("Target zones with parts of zones that were split"),
                "SOURCES_NOWHERE": tr("Zones that go nowhere"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_OUT": tr("Votes carried to target zones"),
                "VOTES_NOWHERE": tr("Votes of zones that go nowhere"),
            }
        )

    def _add_source(self, name: str, label: str, text: str) -> None:
        self.add(QgsProcessingParameterFeatureSource(name, label, [], None, True), text)

    def _add_fields(self) -> None:
        texts = {
            "TARGET_CODE": (self.TARGET, tr("Code of the target zones"), tr("Optional: zone_code.")),
            "TARGET_NAME": (self.TARGET, tr("Name of the target zones"), tr("Optional: zone_name.")),
            "CROSSWALK_OLD": (self.CROSSWALK, tr("Old code"), tr("Code in the results. Optional: old_code.")),
            "CROSSWALK_NEW": (self.CROSSWALK, tr("New code"), tr("Code in the target. Optional: new_code.")),
            "CROSSWALK_WEIGHT": (
                self.CROSSWALK,
                tr("Weight"),
                tr("Share of the old zone that goes to the new one, or inhabitants. Optional: weight, if it is there."),
            ),
            "CROSSWALK_NAME": (
                self.CROSSWALK,
                tr("New name"),
                tr("Name for new codes that no target zone has. Optional: new_name, if it is there."),
            ),
            "WEIGHT_FIELD": (self.WEIGHT, tr("Inhabitants"), tr("Field of the weight layer. Optional: population.")),
        }
        for name in FIELDS:
            parent, label, text = texts[name]
            kind = QgsProcessingParameterField.DataType.Any
            parameter = QgsProcessingParameterField(name, label, None, parent, kind, False, True)
            self.add(parameter, text, advanced=name in ("TARGET_NAME", "CROSSWALK_NAME"))

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of
        from ..core.transfer import KINDS, transfer

        given = [name for name in (self.CROSSWALK, self.WEIGHT) if is_given(parameters, name)]
        if len(given) > 1:
            raise QgsProcessingException(tr("Give a crosswalk or a weight layer, not both."))
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 15))
        zones = self.read(parameters, self.TARGET, context, self.phase(feedback, 15, 25))
        target = TargetZones(
            zones,
            chosen_field(self, parameters, "TARGET_CODE", context, zones, fields.ZONE_CODE, needed=True),
            chosen_field(self, parameters, "TARGET_NAME", context, zones, fields.ZONE_NAME),
        )
        election = election_of(table.frame)
        self.say([*election.notes, *target.notes], feedback)
        moves, names = correspondence(self, parameters, context, feedback, table, target)
        done = transfer(election, table.frame, moves)
        self.say(done.notes, feedback)
        layer = target.with_results(table, done, moves.targets, names)
        self.add_measures(layer, {name: done.frame[name].to_numpy() for name in KINDS}, KINDS)
        output = self.write(parameters, self.OUTPUT, context, layer, self.phase(feedback, 70, 100))
        feedback.pushInfo(
            tr("Votes: {votes_in} in = {votes_out} in the target zones + {votes_nowhere} nowhere").format(**vars(done))
        )
        on_target = done.frame[: len(moves.targets)]
        return {
            self.OUTPUT: output,
            "ZONES": len(target.codes),
            "ZONES_WITH_SOURCE": int((on_target["sources"] > 0).sum()),
            "ESTIMATED": int(np.nansum(on_target["estimated"])),
            "SOURCES_NOWHERE": len(done.nowhere),
            "VOTES_IN": done.votes_in,
            "VOTES_OUT": done.votes_out,
            "VOTES_NOWHERE": done.votes_nowhere,
        }
