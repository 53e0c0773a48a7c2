"""Every question of version is asked here, once."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from osgeo import gdal, ogr
from qgis.core import NULL, Qgis, QgsFeatureRequest, QgsField, QgsRectangle, QgsVectorLayer

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    TEXT = QMetaType.Type.QString
    INTEGER = QMetaType.Type.LongLong
    REAL = QMetaType.Type.Double
    _WHOLE = {QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong}
else:
    from qgis.PyQt.QtCore import QVariant

    TEXT = QVariant.String
    INTEGER = QVariant.LongLong
    REAL = QVariant.Double
    _WHOLE = {QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong}

_WHOLE_IDS = {int(each) if not hasattr(each, "value") else each.value for each in _WHOLE}
_NULL_TYPE = type(NULL)
# Variables of expressions that QGIS has for the feature itself.
FEATURE_VARIABLES = frozenset({"feature", "geometry", "id"} if Qgis.QGIS_VERSION_INT >= 32800 else ())
# QVariantMap, the same number in Qt 5 and Qt 6.
_MAP_ID = 8


def kind_of(field_type: Any) -> str:
    """Return ``text``, ``integer``, ``real`` or ``other`` for the type of a field."""
    number = field_type.value if hasattr(field_type, "value") else int(field_type)
    if number in _WHOLE_IDS:
        return "integer"
    if number == (REAL.value if hasattr(REAL, "value") else int(REAL)):
        return "real"
    if number == (TEXT.value if hasattr(TEXT, "value") else int(TEXT)):
        return "text"
    return "other"


def is_json(field_type: Any) -> bool:
    """Return whether a field holds JSON objects, which QGIS reads from GeoJSON and cannot write into any file."""
    number = field_type.value if hasattr(field_type, "value") else int(field_type)
    return number == _MAP_ID


def from_qgis(value: Any) -> Any:
    """Return an attribute with NULL as None; on Qt 6 it is None already, on Qt 5 a QVariant."""
    return None if value is None or (type(value) is _NULL_TYPE and value == NULL) else value


def column_from_qgis(values: Sequence[Any]) -> list[Any]:
    """Return the attributes of a field with NULL as None; of many, a tenth of the time that each by itself takes."""
    if _NULL_TYPE is type(None) or _NULL_TYPE not in set(map(type, values)):
        return list(values)
    return [None if type(value) is _NULL_TYPE and value.isNull() else value for value in values]


def make_field(name: str, kind: str) -> QgsField:
    """Return a field of kind ``text``, ``integer`` or ``real``."""
    return QgsField(name, {"text": TEXT, "integer": INTEGER, "real": REAL}[kind])


def keeps_styles(provider: Any) -> bool:
    """Return whether a layer's data can hold its style, as a database does; asked otherwise from 3.40 on."""
    if hasattr(provider, "styleStorageCapabilities"):
        return bool(provider.styleStorageCapabilities() & Qgis.ProviderStyleStorageCapability.SaveToDatabase)
    return bool(provider.isSaveAndLoadStyleToDatabaseSupported())


def chosen_fields(algorithm: Any, parameters: dict, name: str, context: Any) -> list[str]:
    """Return the names that a field parameter holds; the older way is deprecated from 3.40 on."""
    if Qgis.QGIS_VERSION_INT >= 33200:
        return list(algorithm.parameterAsStrings(parameters, name, context))
    return list(algorithm.parameterAsFields(parameters, name, context))


def save_default_style(layer: Any, name: str) -> str:
    """Save a layer's style with its data, as the one it opens with, and return what QGIS says went wrong."""
    if hasattr(layer, "saveStyleToDatabaseV2"):
        return str(layer.saveStyleToDatabaseV2(name, "", True, "")[1])
    return str(layer.saveStyleToDatabase(name, "", True, ""))


def extent_of(layer: QgsVectorLayer) -> QgsRectangle:
    """Return a layer's extent, and have the layer know it until its filter is changed.

    Newer versions (seen in 3.40 and 3.44) have none for a filtered file where any zone has no geometry.
    """
    extent = layer.extent()
    if not extent.isNull() or not layer.subsetString():
        return extent
    extent = QgsRectangle()
    for feature in layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
        if feature.hasGeometry():
            extent.combineExtentWith(feature.geometry().boundingBox())
    if not extent.isNull():
        layer.setExtent(extent)
    return extent


@contextlib.contextmanager
def gdal_answers() -> Iterator[None]:
    """Have GDAL tell of errors by what it returns, in this thread.

    QGIS 3.44 has GDAL raise exceptions in all of Python; where GDAL cannot be asked so, it never does.
    """
    with contextlib.ExitStack() as stack:
        for module in (gdal, ogr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        yield


@contextlib.contextmanager
def columns_in_one_thread() -> Iterator[None]:
    """Have GDAL read the columns of a GeoPackage in this thread, where its own way cannot be trusted.

    A thread of GDAL's own reads a table whose keys leave gaps. Until 3.11.4 mended it, it could write into rows that it
    had handed over: rows came twice, or QGIS crashed (seen in 3.10.3; never in 3.6.2, in thousands of reads).
    """
    option = "OGR_GPKG_STREAM_BASE_IMPL"
    before = gdal.GetThreadLocalConfigOption(option, None)
    if 3_07_00_00 <= int(gdal.VersionInfo("VERSION_NUM")) < 3_11_04_00:
        gdal.SetThreadLocalConfigOption(option, "YES")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(option, before)


def renamed(field: QgsField, name: str) -> QgsField:
    """Return a copy of a field under another name."""
    copy = QgsField(field)
    copy.setName(name)
    return copy
