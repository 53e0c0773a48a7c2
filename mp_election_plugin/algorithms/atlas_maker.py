"""The pages of an atlas, one after the other: which zones each has, how they are drawn, and what is told of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ..core.atlas import Totals, check_measured, totals
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.parties import Registry
from ..core.zoning import Rule, rule_of
from ..layers.compat import from_qgis
from ..styling.atlas_layers import areas_layer, context_layer, frame_layer, ground_layer, in_system_of, part_of, united
from ..styling.atlas_pages import Page
from ..styling.counting import count_classes
from ..styling.labels import label_zones
from ..styling.scales import values_of
from ..styling.theme_registry import THEME_ENTRIES
from ..styling.themes import apply_theme, theme_title
from ..styling.words import Words
from .atlas_content import Teller

if TYPE_CHECKING:
    from .zone_atlas import Asked

_ROWS = 10
# As many pages are listed on the first one.
_LISTED = 12


class AtlasMaker:
    """Makes the pages of an atlas.

    Parameters
    ----------
    layer : QgsVectorLayer
        Zones with the measures of a party.
    areas : QgsVectorLayer or None
        Polygons of what the pages show.
    asked : Asked
    registry : Registry
    rule : Rule or None
        The rule of the zone classes, where it is one of the user's.
    project : QgsProject
        Whose transformations are used.

    Raises
    ------
    ElectionError
        If the layer lacks the measures of a party, or a page cannot be drawn.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        areas: QgsVectorLayer | None,
        asked: Asked,
        registry: Registry,
        rule: Rule | None,
        project: QgsProject,
    ) -> None:
        self._layer, self._areas, self._asked, self._registry, self._project = layer, areas, asked, registry, project
        self._words = Words(asked.language)
        self._teller = Teller(self._words)
        self.notes: list[Message] = []
        self._groups: dict[str, list[int]] = {}
        self._names: dict[str, str] = {}
        self._shapes: dict[str, QgsGeometry] = {}
        check_measured(_frame_of(layer))
        entry = THEME_ENTRIES[asked.theme]
        self._scale = None
        if entry.scale is not None and not entry.missing(layer):
            # The same steps on every page.
            self._scale = entry.scale([[values_of(layer, field)] for field in entry.scaled], False)
        self._rule = rule
        if asked.theme == "class" and rule is None:
            self._rule = rule_of({str(code) for code in count_classes(layer).total})
        self.title = theme_title(layer, asked.theme, registry=registry, language=asked.language, named=True)
        self.zones = layer.featureCount()

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._groups) + self._asked.overview

    def group(self, expression: str) -> None:
        """Put the zones into groups by what an expression gives, and find the names and areas of the groups.

        Raises
        ------
        ElectionError
            If the expression cannot be evaluated; says why.
        """
        parsed = QgsExpression(expression)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(self._layer))
        parsed.prepare(context)
        parents: dict[str, set[str]] = {}
        named = self._layer.fields().lookupField("parent_name")
        for feature in self._layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
            context.setFeature(feature)
            value = from_qgis(parsed.evaluate(context))
            if parsed.hasParserError() or parsed.hasEvalError():
                raise ElectionError(
                    QT_TRANSLATE_NOOP("core", "The expression {expression} of PARENT cannot be evaluated: {problem}"),
                    expression=expression,
                    problem=parsed.parserErrorString() or parsed.evalErrorString(),
                )
            code = "" if value is None else str(value)
            self._groups.setdefault(code, []).append(feature.id())
            if named >= 0:
                parents.setdefault(code, set()).add(str(from_qgis(feature.attribute(named)) or ""))
        # Zones without a parent come last.
        self._groups = dict(sorted(self._groups.items(), key=lambda item: (item[0] == "", item[0])))
        unique = {code: next(iter(names)) for code, names in parents.items() if len(names) == 1}
        if len(unique) == len(self._groups) == len(set(unique.values())):
            self._names = {code: name for code, name in unique.items() if name}
        if self._areas is not None:
            self._take_areas(self._areas)

    def _take_areas(self, areas: QgsVectorLayer) -> None:
        """Take names and shapes of the groups from a layer of areas; say which groups it lacks."""
        at = areas.fields().lookupField("zone_code")
        if at < 0:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "The layer “{layer}” of AREAS has no field zone_code, which names the pages."
                ),
                layer=areas.name(),
            )
        frame = _frame_of(areas)
        codes = [str(code) for code in frame["zone_code"].tolist()]
        self._names.update(zip(codes, self._teller.names(frame)))
        shapes = in_system_of(areas, self._layer, self._project)
        for feature in areas.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
            self._shapes[str(from_qgis(feature.attribute(at)))] = shapes[feature.id()]
        lacking = [code for code in self._groups if code and code not in self._shapes]
        if lacking:
            template = QT_TRANSLATE_NOOP(
                "core", "“{layer}” has no area for these pages, which bear their code: {codes}"
            )
            self.notes.append(Message(template, {"layer": areas.name(), "codes": some(lacking)}, warning=True))

    def pages(self) -> Iterator[Page]:
        """Yield the pages; each one's layers live as long as the page."""
        zones = in_system_of(self._layer, self._layer, self._project)
        around = context_layer([*self._shapes.values(), *zones.values()], self._layer)
        if self._asked.overview:
            yield self._overview(zones)
        for number, (code, ids) in enumerate(self._groups.items(), start=1 + self._asked.overview):
            shape = self._shapes.get(code) or united([zones[each] for each in ids])
            yield self._page(self._name(code), ids, zones, shape, around, number)

    def _name(self, code: str) -> str:
        return self._names.get(code) or code or self._words("atlas_without")

    def _drawn(self, ids: list[int]) -> QgsVectorLayer:
        """Return the zones of a page with the theme and labels."""
        layer = part_of(self._layer, ids)
        asked = self._asked
        apply_theme(
            layer,
            asked.theme,
            registry=self._registry,
            language=asked.language,
            rule=self._rule,
            breaks=self._scale,
        )
        label_zones(layer, asked.labels, asked.language)
        return layer

    def _page(
        self,
        name: str,
        ids: list[int],
        zones: dict[int, QgsGeometry],
        shape: QgsGeometry,
        around: QgsVectorLayer,
        number: int,
    ) -> Page:
        layer, frame = self._drawn(ids), frame_layer(shape, self._layer)
        table = _frame_of(layer)
        unmapped = sum(zones[each].isEmpty() for each in ids)
        grounds = self._ground(shape, unmapped)
        framed = frame if frame.featureCount() else layer if unmapped < len(ids) else None
        asked, teller = self._asked, self._teller
        return Page(
            title=name,
            subtitle=" · ".join(filter(None, (self.title, asked.title))),
            source=asked.source,
            number=self._words("page_of", page=number, pages=self.count),
            legend_title=self._words("atlas_legend"),
            layers=[frame, layer, *grounds, around],
            explained=[layer, *grounds],
            framed=framed,
            totals=teller.totals(totals(table), unmapped),
            best=teller.best(table, _ROWS),
            nearest=teller.nearest(table, _ROWS),
            instead="" if framed is not None else self._words("no_polygon"),
        )

    def _ground(self, shape: QgsGeometry, unmapped: int) -> list[QgsVectorLayer]:
        """Return the ground of a page on which zones without a polygon are missing; none where all are there."""
        if not unmapped or not self._shapes:
            return []
        label = self._words.counted(self._words("not_mapped_ground"), unmapped)
        return [ground_layer(shape, self._layer, label)]

    def _overview(self, zones: dict[int, QgsGeometry]) -> Page:
        layer = self._drawn(list(zones))
        table = _frame_of(layer)
        unmapped = sum(each.isEmpty() for each in zones.values())
        whole = united(list(self._shapes.values()))
        grounds = self._ground(whole, unmapped)
        framed = areas_layer([whole], self._layer) if self._shapes else layer
        asked, teller = self._asked, self._teller
        return Page(
            title=asked.title or self.title,
            subtitle=self.title if asked.title else "",
            source=asked.source,
            number=self._words("page_of", page=1, pages=self.count),
            legend_title=self._words("atlas_legend"),
            layers=[layer, *grounds],
            explained=[layer, *grounds],
            framed=framed if unmapped < len(zones) or self._shapes else None,
            totals=teller.totals(totals(table), unmapped),
            best=teller.pages(self._listed(), _LISTED),
            nearest=teller.nearest(table, _ROWS),
            instead=self._words("no_polygon") if unmapped == len(zones) else "",
        )

    def _listed(self) -> list[tuple[str, Totals, int]]:
        """Return name, totals and number of every page that follows the first."""
        return [
            (self._name(code), totals(_frame_of(part_of(self._layer, ids))), number)
            for number, (code, ids) in enumerate(self._groups.items(), start=2)
        ]


def _frame_of(layer: QgsVectorLayer) -> Any:
    """Return the attributes of a layer as a frame, counts as numbers."""
    from ..layers.table import read_table

    return read_table(layer, layer, lambda _: True).frame
