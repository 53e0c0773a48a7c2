"""``zoneclusters``: which zones are like, or unlike, their surroundings, beyond what chance brings about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.cluster_words import CORRECTIONS, cluster_class_words, cluster_sentences
from ..core.registry import help_lines, kinds
from ..core.zoning import in_language
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .cluster_values import CLASSES, FIELD, FIELD_2, PARTY, PARTY_2, PREVIOUS, ValueReader
from .neighbour_options import add_neighbour_options, surroundings
from .read_parties import add_registry
from .styled_output import Theme, ThemePostProcessor, keep_style

MORAN, GI_STAR, G, RATES, BIVARIATE, DIFFERENCE, JOIN_COUNT = range(7)
CLUSTER_KINDS = kinds("clusters")
# What releases wrote before they told what was looked at.
_EARLIER = tuple(name for name in CLUSTER_KINDS if name != "cluster_of")
# More draws than this tell nothing more of any number of zones, and take minutes.
_MOST_DRAWS = 5_000_000
_FEWEST_DRAWS = 9_999


class ZoneClusters(ElectionAlgorithm):
    """Local Moran, Getis-Ord and join counts, with permutation, correction, classes and sentences."""

    ID = "zoneclusters"
    METHOD, ALPHA, CORRECTION, SEED, PERMUTATIONS = "METHOD", "ALPHA", "CORRECTION", "SEED", "PERMUTATIONS"

    def displayName(self) -> str:
        return tr("Clusters of zones")

    def group(self) -> str:
        return tr("Spatial statistics")

    def groupId(self) -> str:
        return "spatialstatistics"

    def tags(self) -> list[str]:
        return tr("election,cluster,moran,lisa,getis,hot spot,autocorrelation,foyer,point chaud,تجمع,بؤرة").split(",")

    def shortDescription(self) -> str:
        return tr(
            "Tells zones that are like their surroundings, or stand out from them, from what chance brings about."
        )

    def shortHelpString(self) -> str:
        told = tr(
            "Compares every zone with its neighbours and tells clusters from chance.\n\n"
            "Methods: local Moran's I (Anselin 1995): zones like their neighbours, or unlike them. Getis-Ord Gi* and G "
            "(Ord and Getis 1995): where high or low values gather, with or without the zone itself. Local Moran of "
            "rates: shares of small zones vary by chance, empirical-Bayes standardisation (Assuncao and Reis 1999, "
            "binomial) takes that out. Bivariate: own value against a second one around. Difference: change between "
            "two "
            "fields or two elections. Join count (Anselin and Li 2019): zones of a class side by side.\n\n"
            "Without significance a zone is in no cluster. A zone without a value is no data and never 0, one whose "
            "neighbours have none is apart; neither counts in any mean. The same seed gives the same result on any "
            "machine. A small p says that chance seldom does so; it does not say why, nor how large the difference "
            "is.\n\n"
            "Fields (x the value, z standardised, w weights of the neighbours that sum to 1):"
        )
        return f"{told}\n{help_lines('clusters', user_language())}"

    def initAlgorithm(self, config: Any = None) -> None:
        text = tr("Layer with one polygon a zone, such as an election layer; for neighbours by distance also points.")
        self.add_input(tr("Zones"), text, spatial=True)
        methods = [
            tr("Local Moran's I"),
            tr("Getis-Ord Gi*"),
            tr("Getis-Ord G"),
            tr("Local Moran's I of rates (empirical Bayes)"),
            tr("Bivariate local Moran's I"),
            tr("Local Moran's I of a difference"),
            tr("Local join count of a class"),
        ]
        self.add(
            QgsProcessingParameterEnum(self.METHOD, tr("Method"), options=methods, defaultValue=MORAN),
            tr("What is compared with the surroundings, and how. Rates need PARTY; the next two need a second value."),
        )
        self.add(
            QgsProcessingParameterString(PARTY, tr("Party"), "", False, True),
            tr("Code or name of the list whose share of the valid votes is looked at. Or choose FIELD."),
        )
        self._add_field(
            FIELD,
            tr("Field"),
            tr("Optional: numbers to look at instead of a party's share; for join counts the field of the class."),
        )
        self._add_second()
        add_neighbour_options(self)
        self._add_chance()
        add_registry(self)
        self.add_output(
            tr("Clusters"),
            tr(
                "The same features with the statistics and classes added, styled. Fields of your own that have such a "
                "name are kept as zone_... and named in the log."
            ),
        )
        numbers = {
            "MORAN": tr("Global Moran's I"),
            "MORAN_EXPECTED": tr("Its expectation without association"),
            "MORAN_Z": tr("Its z under randomisation"),
            "ZONES_TESTED": tr("Zones tested"),
            "PERMUTATIONS_USED": tr("Permutations"),
            "LINKS": tr("Pairs of neighbours"),
        }
        words = cluster_class_words()
        numbers.update({f"ZONES_{code.upper()}": tr("Zones: {label}").format(label=code) for code in words})
        self.add_numbers(numbers)

    def _add_field(self, name: str, label: str, text: str) -> None:
        any_field = QgsProcessingParameterField.DataType.Any
        self.add(QgsProcessingParameterField(name, label, None, self.INPUT, any_field, False, True), text)

    def _add_second(self) -> None:
        self.add(
            QgsProcessingParameterString(PARTY_2, tr("Second party"), "", False, True),
            tr("Optional: its share is the second value (bivariate, difference)."),
            advanced=True,
        )
        any_field = QgsProcessingParameterField.DataType.Any
        self.add(
            QgsProcessingParameterField(FIELD_2, tr("Second field"), None, self.INPUT, any_field, False, True),
            tr("Optional: the second value (bivariate, difference); of the earlier layer where one is chosen."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                PREVIOUS, tr("Earlier election"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr(
                "Optional: layer of the same zones, told by zone_code, from which the second value is taken: by "
                "default of the "
                "same party."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(CLASSES, tr("Classes"), "", False, True),
            tr("For join counts: the values of the field (zone_class by default), separated by semicolons."),
            advanced=True,
        )

    def _add_chance(self) -> None:
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.ALPHA, tr("Level of significance"), real, 0.05, False, 1e-6, 0.5),
            tr("A zone is in a cluster where its p-value, corrected, is at most this."),
        )
        corrections = [tr("None"), tr("False discovery rate (Benjamini and Hochberg)"), tr("Bonferroni")]
        self.add(
            QgsProcessingParameterEnum(self.CORRECTION, tr("Correction"), options=corrections, defaultValue=1),
            tr(
                "Many zones are tested at once: uncorrected, one in twenty would be called a cluster by chance at "
                "0.05. The "
                "false discovery rate keeps the part of false ones among those found below the level."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Seed"), whole, 1, False, 0),
            tr("Start of the random numbers: the same seed gives the same result."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.PERMUTATIONS, tr("Permutations (0: as many as needed)"), whole, 0, False, 0
            ),
            tr(
                "0: so many that the smallest p-value can pass the correction, 9,999 at least and five million at most."
            ),
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        able, why = super().checkParameterValues(parameters, context)
        problems = [] if able else [why]
        method = self.parameterAsEnum(parameters, self.METHOD, context)
        field = self.parameterAsString(parameters, FIELD, context)
        party = self.parameterAsString(parameters, PARTY, context).strip()
        if method == RATES and not party:
            problems.append(tr("Rates are those of a party: choose PARTY."))
        elif method != JOIN_COUNT and not field and not party:
            problems.append(tr("Choose what to look at: PARTY, or FIELD."))
        elif method not in (RATES, JOIN_COUNT) and field and party:
            problems.append(tr("Choose either PARTY or FIELD, not both."))
        return not problems, "\n".join(problems)

    def _values(
        self, reader: ValueReader, table: Any, parameters: dict, context: QgsProcessingContext, feedback: Any
    ) -> tuple[Any, float, str]:
        """Return the values, and by what and with what unit the sentences tell them."""
        from ..core.cluster_analysis import Values

        method = self.parameterAsEnum(parameters, self.METHOD, context)
        field = self.parameterAsString(parameters, FIELD, context)
        party = self.parameterAsString(parameters, PARTY, context).strip()
        if method == RATES:
            votes, valid, share, without = reader.shares(table, party)
            return Values(votes, base=valid, without_list=without, shown=share), 100, " %"
        if method == JOIN_COUNT:
            return Values(reader.members(table)), 1, ""
        own, without = reader.one(table, field, party)
        around = None
        if method in (BIVARIATE, DIFFERENCE):
            around, without_2 = reader.earlier(table, self.phase(feedback, 15, 20))
            both = [each for each in (without, without_2) if each is not None]
            without = np.logical_or.reduce(both) if both else None
        scale, unit = (1, "") if field else (100, tr(" points") if method == DIFFERENCE else " %")
        return Values(own, around, without_list=without), scale, unit

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.cluster_analysis import METHODS, find_clusters
        from ..core.clusters import Chance
        from ..core.permutation import draws_for
        from ..layers.writer import Cancelled

        able, why = self.checkParameterValues(parameters, context)
        if not able:
            raise QgsProcessingException(why)
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 15))
        reader = ValueReader(self, parameters, context, feedback)
        method = METHODS[self.parameterAsEnum(parameters, self.METHOD, context)]
        values, scale, unit = self._values(reader, table, parameters, context, feedback)
        around = surroundings(self, parameters, context, table, self.phase(feedback, 20, 25))
        values = replace(values, not_mapped=around.not_mapped, names=reader.names(table))
        alpha = self.parameterAsDouble(parameters, self.ALPHA, context)
        wanted = self.parameterAsInt(parameters, self.PERMUTATIONS, context)
        most = int(around.neighbours.count.max(initial=0))
        permutations = wanted or min(max(draws_for(len(table), alpha, most=most), _FEWEST_DRAWS), _MOST_DRAWS)
        go_on = self.phase(feedback, 25, 70)

        def step(part: float) -> None:
            if not go_on(part):
                raise Cancelled

        correction = CORRECTIONS[self.parameterAsEnum(parameters, self.CORRECTION, context)]
        chance = Chance(permutations, self.parameterAsInt(parameters, self.SEED, context), step)
        found = find_clusters(method, values, around.neighbours, chance, alpha=alpha, correction=correction)
        self.say([*reader.notes, *around.notes, *found.notes], feedback)
        language = user_language()
        columns = self._columns(found, method, scale, unit, correction, language)
        columns["cluster_of"] = np.full(len(table), reader.subject, dtype=object)
        self.add_measures(table, columns, CLUSTER_KINDS, _EARLIER)
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 70, 100))
        self._styled = (output, Theme("clusters", reader.registry, language))
        ThemePostProcessor.attach(output, context, self._styled[1], self.parameterDefinition(self.OUTPUT).description())
        return {self.OUTPUT: output, **self._numbers(found, around, permutations, language, feedback)}

    def _columns(
        self, found: Any, method: str, scale: float, unit: str, correction: str, language: str
    ) -> dict[str, Any]:
        """Return the fields by name."""
        words = cluster_class_words()
        columns = {
            "value": found.value * scale,
            "around": found.around * scale,
            "count": found.count.astype(np.float64),
            "expected": found.expected,
            "p": found.p,
            "q": found.adjusted,
        }
        fixed = {"mean": found.mean * scale, "tests": float(found.tests)}
        told = {"unit": unit, "correction": correction, "language": language, "method": method}
        sentences = cluster_sentences(found.classes, columns, fixed, **told)
        labels = np.empty(len(found.classes), dtype=object)
        labels[:] = [in_language(words[code].label, language) for code in found.classes.tolist()]
        without_value = np.isnan(found.value)
        return {
            "cluster_value": found.value,
            "cluster_around": found.around,
            "cluster_statistic": found.statistic,
            "cluster_expected": found.expected,
            "cluster_z": found.z,
            "cluster_p": found.p,
            "cluster_q": found.adjusted,
            "cluster_quadrant": found.quadrant,
            "cluster_neighbours": np.where(without_value, np.nan, found.count),
            "cluster_draws": np.where(without_value, np.nan, found.draws),
            "cluster_class": found.classes,
            "cluster_label": labels,
            "cluster_reason": sentences,
        }

    def _numbers(
        self, found: Any, around: Any, permutations: int, language: str, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the numbers of the run, and say how many zones each class has."""
        numbers: dict[str, Any] = {
            "MORAN": found.overall.statistic,
            "MORAN_EXPECTED": found.overall.expected,
            "MORAN_Z": found.overall.z,
        }
        # Outputs travel as JSON, which knows no NaN.
        numbers = {name: None if np.isnan(value) else float(value) for name, value in numbers.items()}
        numbers.update(
            {
                "ZONES_TESTED": found.tests,
                "PERMUTATIONS_USED": permutations if found.draws.any() else 0,
                "LINKS": len(around.neighbours.other) // 2,
            }
        )
        for code, words in cluster_class_words().items():
            count = int((found.classes == code).sum())
            numbers[f"ZONES_{code.upper()}"] = count
            if count:
                feedback.pushInfo(f"{in_language(words.label, language)}: {count}")
        return numbers

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
