"""The theme of clusters: one colour a class, those without significance pale, those without data hatched."""

from __future__ import annotations

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsRendererCategory, QgsVectorLayer

from ..core.cluster_words import cluster_class_words
from ..core.zoning import in_language
from .counting import Tally, tally, text
from .symbols import ZoneSymbols
from .words import Words

FIELD = "cluster_class"
# Classes of one method: they stand in its legend even where no zone has them, so that two maps can be compared.
_FAMILIES = (("high_high", "high_low", "low_high", "low_low"), ("hot", "cold"), ("joined", "other_class"))
_ALWAYS = ("not_significant", "no_data")


def count_clusters(layer: QgsVectorLayer) -> Tally:
    """Count zones by class of cluster; a zone without one is ``no_data``."""
    index = layer.fields().lookupField(FIELD)
    return tally(layer, [index], lambda feature: text(feature.attribute(index)) or "no_data")


def _kinds(layer: QgsVectorLayer) -> set[str]:
    """Return what the zones would be if they were significant: the words of the method."""
    at = layer.fields().lookupField("cluster_quadrant")
    if at < 0:
        return set()
    request = QgsFeatureRequest().setSubsetOfAttributes([at]).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {text(feature.attribute(at)) for feature in layer.getFeatures(request)}


def cluster_renderer(layer: QgsVectorLayer, words: Words) -> QgsCategorizedSymbolRenderer:
    """Return the renderer of a layer with the fields of ``zoneclusters``."""
    counted = count_clusters(layer)
    found = {str(key) for key in counted.total}
    # Where nothing is significant, what could have been is told all the same.
    kinds = found if any(found & set(family) for family in _FAMILIES) else _kinds(layer)
    shown = {*_ALWAYS, *found, *(code for family in _FAMILIES if kinds & set(family) for code in family)}
    symbols = ZoneSymbols(layer, counted.zones)
    categories = []
    for code, each in cluster_class_words().items():
        if code not in shown:
            continue
        symbol = symbols.flat(each.colour) if each.colour else symbols.tone("no_data", "#000000")
        if code == "no_list":
            symbol = symbols.tone("no_list", "#000000")
        value = ["no_data", "", NULL] if code == "no_data" else code
        total, unmapped = counted.of(code)
        # That they are not on the map is what this class says already.
        unmapped = 0 if code == "not_mapped" else unmapped
        label = words.counted(in_language(each.label, words.language), total, unmapped)
        categories.append(QgsRendererCategory(value, symbol, label))
    return QgsCategorizedSymbolRenderer(FIELD, categories)
