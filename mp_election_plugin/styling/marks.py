"""Telling a layer that still has the look and the name a theme gave it from one that the user has styled or named."""

from __future__ import annotations

import hashlib
import json
import os
import re

from qgis.core import QgsFeatureRenderer, QgsMapLayer, QgsMapLayerStyle, QgsVectorLayer

# Kept with the layer in its project and in its saved style.
_RENDERER, _TITLE = "mpelection/renderer", "mpelection/title"
_THEME, _SCALE, _LANGUAGE = "mpelection/theme", "mpelection/scale", "mpelection/language"
# Given anew whenever a renderer is made, read or copied.
_PASSING = {"key", "id"}


def without_passing(xml: str) -> str:
    """Return an XML of a renderer or symbol without what is given anew whenever it is made."""
    return re.sub(r' (?:key|id)="[^"]*"', "", xml)


def look_of(xml: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what an XML of a renderer or symbol says of how it is drawn: equal where that is equal."""
    tags = []
    for tag in re.findall(r"<[^>]*>", xml):
        # Qt writes attributes in any order.
        pairs = sorted(re.findall(r'([\w.:-]+)="([^"]*)"', tag))
        tags.append((tag.split()[0], [pair for pair in pairs if pair[0] not in _PASSING]))
    return tags


def _renderer_digest(layer: QgsVectorLayer) -> str:
    """Return a text that changes with anything in a layer's renderer, and stays through saving and opening."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    found = re.search(r"<renderer-v2 .*</renderer-v2>", style.xmlData(), re.S)
    return hashlib.sha256(repr(look_of(found.group() if found else "")).encode()).hexdigest()


def mark_theme(
    layer: QgsVectorLayer, theme: str, scale: tuple[tuple[float, ...], ...] | None = None, language: str = "en"
) -> None:
    """Note that the renderer a layer has now was given by a theme, which one, its steps, and its language."""
    layer.setCustomProperty(_RENDERER, _renderer_digest(layer))
    layer.setCustomProperty(_THEME, theme)
    layer.setCustomProperty(_SCALE, json.dumps(scale))
    layer.setCustomProperty(_LANGUAGE, language)


def theme_of(layer: QgsVectorLayer) -> tuple[str, list[list[float]] | None]:
    """Return the theme that a layer is drawn by and the steps it was given; no theme where the user has changed it."""
    if not has_theme(layer):
        return "", None
    return str(layer.customProperty(_THEME) or ""), json.loads(layer.customProperty(_SCALE) or "null")


def has_theme(layer: QgsVectorLayer) -> bool:
    """Return whether a layer is drawn as a theme has left it, untouched by the user."""
    noted = layer.customProperty(_RENDERER)
    return bool(noted) and noted == _renderer_digest(layer)


def words_of(layer: QgsVectorLayer) -> str:
    """Return the language that a theme has given a layer's legend in."""
    return str(layer.customProperty(_LANGUAGE) or "en")


def forget_theme(layer: QgsVectorLayer) -> None:
    """Take from a layer the look and the name that a theme gave it, where the user has not changed them."""
    if not has_theme(layer):
        return
    layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
    if has_title(layer):
        path, _, table = layer.source().partition("|layername=")
        layer.setName(table.split("|")[0] or os.path.splitext(os.path.basename(path))[0])
    for name in (_RENDERER, _TITLE, _THEME, _SCALE, _LANGUAGE):
        layer.removeCustomProperty(name)


def give_title(layer: QgsMapLayer, title: str) -> None:
    """Name a layer by its theme, and note that the name is not the user's."""
    layer.setName(title)
    layer.setCustomProperty(_TITLE, title)


def has_title(layer: QgsMapLayer) -> bool:
    """Return whether a layer still has the name that its theme gave it."""
    return bool(layer.name()) and layer.customProperty(_TITLE) == layer.name()
