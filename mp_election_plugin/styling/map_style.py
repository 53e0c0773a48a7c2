"""The style of a map that is a query of the database: the zone classes of whichever list its filter names."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsRendererCategory,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)

from ..core.zoning import Rule, in_language
from .marks import look_of, without_passing
from .symbols import ZoneSymbols


def plain_class_renderer(
    layer: QgsVectorLayer, rule: Rule, colour: str, zones: int, language: str
) -> QgsCategorizedSymbolRenderer:
    """Return the zone classes of a rule without counts of zones.

    Parameters
    ----------
    layer : QgsVectorLayer
        Whose geometries they are drawn for; no zone is read.
    rule : Rule
    colour : str
        Hue of the classes, ``#RRGGBB``.
    zones : int
        Number of zones, which decides how fine the outlines are.
    language : str
        Language of the labels.
    """
    symbols = ZoneSymbols(layer, zones)
    categories = []
    for code in rule.legend:
        each = rule.zone_class(code)
        value = ["no_data", "", NULL] if code == "no_data" else code
        symbol = symbols.tone(each.tone, colour, diverging=rule.diverging)
        categories.append(QgsRendererCategory(value, symbol, in_language(each.label, language)))
    return QgsCategorizedSymbolRenderer("zone_class", categories)


def draws_alike(one: QgsFeatureRenderer | None, other: QgsFeatureRenderer) -> bool:
    """Return whether two renderers are of the same classes in the same symbols, whatever their legends say."""
    if not isinstance(one, QgsCategorizedSymbolRenderer) or not isinstance(other, QgsCategorizedSymbolRenderer):
        return False
    mine, others = one.categories(), other.categories()
    return (one.classAttribute(), len(mine)) == (other.classAttribute(), len(others)) and all(map(_alike, mine, others))


def _alike(one: QgsRendererCategory, other: QgsRendererCategory) -> bool:
    """Return whether two classes are of the same value, in the same symbol."""
    if str(one.value()) != str(other.value()) or one.renderState() != other.renderState():
        return False
    looks = [QgsSymbolLayerUtils.symbolProperties(each.symbol()) for each in (one, other)]
    # What QGIS writes in the same order, as it nearly always does, need not be taken apart.
    return without_passing(looks[0]) == without_passing(looks[1]) or look_of(looks[0]) == look_of(looks[1])


def class_style(rule: Rule, colour: str, zones: int, language: str) -> tuple[str, str]:
    """Return the style of the zone classes of a rule as QML and SLD.

    Labels have no counts of zones: those would be of one list, and the filter of the layer changes the list.

    Parameters
    ----------
    rule : Rule
    colour : str
        Hue of the classes, ``#RRGGBB``.
    zones : int
        Number of zones, which decides how fine the outlines are.
    language : str
        Language of the labels.
    """
    fields = "field=zone_code:string&field=zone_name:string&field=party:string&field=votes:integer&field=share:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{fields}&field=zone_class:string", "map", "memory")
    layer.setRenderer(plain_class_renderer(layer, rule, colour, zones, language))
    layer.setDisplayExpression('"zone_name"')
    layer.setMapTipTemplate('<b>[% "zone_name" %]</b><br>[% "party" %] [% "votes" %] ([% round("share" * 100, 2) %] %)')
    with tempfile.TemporaryDirectory() as folder:
        qml, sld = Path(folder) / "map.qml", Path(folder) / "map.sld"
        layer.saveNamedStyle(str(qml))
        layer.saveSldStyle(str(sld))
        return qml.read_text(encoding="utf-8"), sld.read_text(encoding="utf-8")


def give_style(layer: QgsVectorLayer, qml: str) -> None:
    """Give a layer a style as `class_style` returns it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.qml"
        path.write_text(qml, encoding="utf-8")
        # From the file: where the database keeps a style of its own, that one would be taken.
        layer.loadNamedStyle(str(path), True)
