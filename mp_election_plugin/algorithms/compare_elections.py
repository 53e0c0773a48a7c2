"""``compareelections``: two or more elections of the same zones side by side."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.comparison import compare_zones, said_of_dates
from ..core.registry import help_lines
from ..core.swings import party_swings
from ..core.typology import History, history, load_typology, typify
from ..core.zoning import Classification, in_language
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .classify_zones import named_party
from .comparison_columns import COMPARISON_KINDS, comparison_columns
from .comparison_inputs import Earlier, read_elections
from .comparison_tables import flip_table, swing_table, unmatched_table, zone_swing_table
from .read_parties import add_registry, registry_of
from .styled_output import Theme, ThemePostProcessor, keep_style


class CompareElections(ElectionAlgorithm):
    """What changed since the election before: swing, first places, volatility, and the history of a party's zones."""

    ID = "compareelections"
    PREVIOUS, EARLIER, PARTY, PARTY_MAP = "PREVIOUS", "EARLIER", "PARTY", "PARTY_MAP"
    ELECTIONS, MATCHING, PARTY_REGISTRY = "ELECTIONS", "MATCHING", "PARTY_REGISTRY"
    SWINGS, ZONE_SWINGS, FLIP_TABLE, UNMATCHED = "SWINGS", "ZONE_SWINGS", "FLIP_TABLE", "UNMATCHED"

    def displayName(self) -> str:
        return tr("Compare elections")

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def tags(self) -> list[str]:
        return tr("election,swing,volatility,flip,gain,loss,change,évolution,volatilité,تطور,مقارنة").split(",")

    def shortDescription(self) -> str:
        return tr("Compares a party in two or more elections of the same zones: swing, flips, volatility, history.")

    def shortHelpString(self) -> str:
        told = tr(
            "Compares two elections of the same zones, and follows a party over these and any earlier ones.\n\n"
            "Zones correspond by code where nothing in their names speaks against it, and by name where it is the only "
            "one on both sides. Zones that do not correspond are left without figures, named in compared_reason and "
            "listed in UNMATCHED; they are never compared by luck.\n\n"
            "The history_... fields look at d, the share in the zone minus the party's share over all zones of that "
            "election. Their classes are stronghold (high and steady), volatile (high, not steady), winnable (below, "
            "but rising or not steady) and weak; “Style zones” draws them, and “Classify zones of a party” takes them "
            "as its rule history. Two ballots of one day are no two elections.\n\n"
            "Lists that changed their name or merged are declared in PARTY_MAP, or taken from the party registry by "
            "naming the earlier elections; several may become one. A list that was split is refused. Shares are "
            "fractions of 1, thresholds points. A measure that lacks what it needs is NULL and its reason says why.\n\n"
            "Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall share; t "
            "the later election, t-1 the earlier one):"
        )
        return f"{told}\n{help_lines('comparison', user_language())}"

    def initAlgorithm(self, config: Any = None) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        self.add_input(
            tr("Later election"), tr("Election layer or table, one feature a zone and one field votes_<CODE> a list.")
        )
        self.add_input(
            tr("Earlier election"), tr("Election layer or table of the election before."), name=self.PREVIOUS
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.EARLIER, tr("Still earlier elections"), QgsProcessing.SourceType.TypeVector, None, True
            ),
            tr(
                "Election layers or tables from before the earlier election, for the history of the zones: the most "
                "recent first, the oldest last. Optional."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party")),
            tr("Code of the list in the later election, or its name in the party registry; for instance MP."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.PARTY_MAP, tr("Party map"), vector, None, True),
            tr(
                "Table (or CSV) with the columns from and to: the code of a list in earlier elections, and that of the "
                "list as which it counts in the later one; for instance FGD and AFG. Optional: lists keep their codes."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.ELECTIONS, tr("Earlier elections in the registry"), "", False, True),
            tr(
                "The earlier elections as the party registry names them, that of PREVIOUS first, with commas between: "
                "2016, or 2016, 2011. Lists that it names as earlier ones of another then count as that one; the party "
                "map goes before. Optional."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MATCHING,
                tr("Zones correspond"),
                options=[tr("By code"), tr("By code or name")],
                defaultValue=1,
            ),
            tr(
                "Whether zones without a counterpart by code may correspond by name, in their parent where it is known."
            ),
        )
        language = user_language()
        for threshold in load_typology().thresholds:
            number = QgsProcessingParameterNumber(
                threshold.name.upper(),
                in_language(threshold.label, language),
                QgsProcessingParameterNumber.Type.Double,
                threshold.default,
            )
            self.add(number, tr("Threshold of the classes of history, in points."), advanced=True)
        add_registry(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_output(
            tr("Compared zones"),
            tr(
                "The features of the later election with what changed, styled by swing. Fields of your own that have "
                "such a name are kept as zone_... and named in the log."
            ),
        )
        tables = (
            (self.SWINGS, tr("Swings of all lists"), tr("Votes, share, swing and first places of every list.")),
            (self.ZONE_SWINGS, tr("Swings by zone"), tr("Votes, share and swing of every list in every zone.")),
            (self.FLIP_TABLE, tr("Flips"), tr("Zones in which another list is first than before: from whom to whom.")),
            (self.UNMATCHED, tr("Zones not compared"), tr("Zones of either side that correspond to none, and why.")),
        )
        for name, label, text in tables:
            self.add_output(label, text, name=name, optional=True)
        self.add_numbers(
            {
                "ZONES_COMPARED": tr("Zones compared with the earlier election"),
                "ZONES_NOT_COMPARED": tr("Zones of the later election that are not compared"),
                "EARLIER_NOT_COMPARED": tr("Zones of the earlier election that are not compared"),
                "VOTES_BEFORE": tr("Votes of the party before, all zones"),
                "VOTES_NOW": tr("Votes of the party now, all zones"),
                "SHARE_BEFORE": tr("Share of the party before, all zones (fraction of 1)"),
                "SHARE_NOW": tr("Share of the party now, all zones (fraction of 1)"),
                "SWING": tr("Swing of the party, all zones (fraction of 1)"),
                "SWING_COMPARED": tr("Swing of the party over the zones compared (fraction of 1)"),
                "VOLATILITY": tr("Volatility over all zones (fraction of 1)"),
                "FLIPS": tr("Zones in which another list is first than before"),
                "GAINED": tr("Zones in which the party is first and was not"),
                "LOST": tr("Zones in which the party was first and is not"),
                "HELD": tr("Zones in which the party is first and was"),
                **{
                    f"HISTORY_{code.upper()}": tr("Zones: {label}").format(label=code)
                    for code in load_typology().legend
                },
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        registry = registry_of(self, parameters, context, feedback)
        table, zones, earlier = read_elections(self, parameters, context, feedback, registry)
        first, language = earlier[0], user_language()
        text = self.parameterAsString(parameters, self.PARTY, context)
        party = named_party(text, first.pair.now, registry, feedback)
        found = compare_zones(first.pair, party)
        self.say(said_of_dates(first.pair), feedback)
        followed, typology = self._history(parameters, context, earlier, party)
        columns = comparison_columns(
            found, first.zones, first.names, followed, typology, first.pair.now.codes, language
        )
        self.add_measures(table, columns, COMPARISON_KINDS)
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 60, 95))
        self._styled = (output, Theme("swing", registry, language))
        usual_name = self.parameterDefinition(self.OUTPUT).description()
        ThemePostProcessor.attach(output, context, self._styled[1], usual_name)
        swings = party_swings(first.pair, found, first.sources)
        makers = {
            self.SWINGS: lambda: swing_table(swings, registry, language),
            self.ZONE_SWINGS: lambda: zone_swing_table(first.pair, zones),
            self.FLIP_TABLE: lambda: flip_table(first.pair, found, zones),
            self.UNMATCHED: lambda: unmatched_table(earlier, zones, party),
        }
        # The zones are written by now: what belongs to them follows, cancelled or not.
        progress = self.to_the_end(feedback)
        side_tables = {
            name: self.write(parameters, name, context, make(), progress)
            for name, make in makers.items()
            if self.asked(parameters, name, context)
        }
        return {self.OUTPUT: output, **side_tables, **self._numbers(first, found, swings, typology, feedback)}

    def _history(
        self, parameters: dict, context: QgsProcessingContext, earlier: list[Earlier], party: str
    ) -> tuple[History, Classification]:
        """Follow the party over all elections and give its zones their classes."""
        now = earlier[0].pair.now
        followed = history(
            [now, *(each.pair.before for each in earlier)], [now, *(each.pair.whole for each in earlier)], party
        )
        rule = load_typology()
        given = {each.name: self.parameterAsDouble(parameters, each.name.upper(), context) for each in rule.thresholds}
        return followed, typify(followed, rule, given)

    def _numbers(
        self, first: Earlier, found: Any, swings: Any, typology: Classification, feedback: QgsProcessingFeedback
    ) -> dict:
        """Return the declared numbers; what is not known is None, since outputs travel as JSON."""
        own = next(each for each in swings.parties if each.party == found.party)

        def number(value: float, whole: bool = False) -> Any:
            return None if np.isnan(value) else int(value) if whole else float(value)

        classes = typology.counts()
        for code, count in classes.items():
            feedback.pushInfo(f"{in_language(typology.rule.zone_class(code).label, user_language())}: {count}")
        kinds = found.flip_kind.tolist()
        return {
            "ZONES_COMPARED": first.zones.compared,
            "ZONES_NOT_COMPARED": len(first.zones.later_reason),
            "EARLIER_NOT_COMPARED": len(first.zones.earlier_reason),
            "VOTES_BEFORE": number(own.before_votes, True),
            "VOTES_NOW": number(own.now_votes, True),
            "SHARE_BEFORE": number(own.before_share),
            "SHARE_NOW": number(own.now_share),
            "SWING": number(own.swing),
            "SWING_COMPARED": number(own.compared_swing),
            "VOLATILITY": number(swings.volatility),
            "FLIPS": int((found.flip == 1).sum()),
            "GAINED": kinds.count("gained"),
            "LOST": kinds.count("lost"),
            "HELD": kinds.count("held"),
            **{f"HISTORY_{code.upper()}": count for code, count in classes.items()},
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
