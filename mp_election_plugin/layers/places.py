"""Where an output goes, where a layer comes from, and in which language people read."""

from __future__ import annotations

import os
import re
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

_DATABASE = re.compile(
    r"^ogr:\s*dbname='(?P<path>[^']+)'\s+table=\"(?P<table>(?:[^\"]|\"\")+)\"(?:\s+\(\w*\))?\s*$", re.I
)


def destination_text(value: Any, context: QgsProcessingContext) -> str:
    """Return the text of a destination as the user gave it; empty where it is skipped."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return value if isinstance(value, str) else ""


def output_file(destination: str) -> str | None:
    """Return the file that a destination means, None where it means a memory layer, a database or nothing.

    A name without ending gets that of a GeoPackage, as QGIS gives it.
    """
    if destination in ("", "TEMPORARY_OUTPUT") or re.match(r"[A-Za-z]{2,}:", destination):
        return None
    return destination if os.path.splitext(destination)[1] else destination + ".gpkg"


def table_in_file(destination: str) -> tuple[str, str] | None:
    """Return file and table of a destination such as ``ogr:dbname='zones.gpkg' table="zones" (geom)``; else None."""
    found = _DATABASE.match(destination)
    return (found["path"], found["table"].replace('""', '"')) if found else None


def same_table(one: str, other: str) -> bool:
    """Return whether SQLite takes two names for one: it knows no case of ASCII letters."""
    return one.encode().lower() == other.encode().lower()


def server_place(uri: str, schema: str) -> str:
    """Return one text for a schema of a server, whoever opens it; ``uri`` is that of a connection or layer of QGIS."""
    parts = QgsDataSourceUri(uri)
    names = (parts.service(), parts.host(), parts.port() or "5432", parts.database(), schema)
    return ":".join(("postgres", *names))


def shown_source(source: str, provider: str) -> str:
    """Return the source of a layer as it may be shown: without the password of a server."""
    if provider != "postgres":
        return source
    # Not `removePassword`: it leaves what follows the first space or quote of a password.
    parts = QgsDataSourceUri(source)
    parts.setPassword("")
    return str(parts.uri(False))


def place_of_layer(layer: QgsVectorLayer) -> str | None:
    """Return the file that a layer shows, or the schema of its server; None where it is neither."""
    if layer.providerType() == "postgres":
        return server_place(layer.source(), QgsDataSourceUri(layer.source()).schema())
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return os.path.realpath(path) if path else None


def takes_whole_layer(value: Any) -> bool:
    """Return whether a source parameter means all features of its layer, as they are."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return True
    limited = value.featureLimit != -1 or bool(getattr(value, "filterExpression", ""))
    return not value.selectedFeaturesOnly and not limited


def user_language() -> str:
    """Return ``fr``, ``ar``, ``en`` ...: the language the user reads QGIS in."""
    # QGIS writes the language it starts in here, whether the user or the system has chosen it.
    name = QgsSettings().value("locale/userLocale", "") or QLocale().name()
    return "en" if name in ("", "C") else name[:2]
