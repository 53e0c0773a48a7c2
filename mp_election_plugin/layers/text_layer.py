"""Layers that are a CSV file as GDAL reads it: whether they can be read by columns, with the values QGIS would give."""

from __future__ import annotations

import codecs

from qgis.core import QgsVectorLayer

# What GDAL calls the numbers of rows where a file has none of its own.
ROW_ID = "OGC_FID"
_BLOCK = 1 << 22


def is_plain_text(layer: QgsVectorLayer, path: str) -> bool:
    """Return whether a layer of OGR is a CSV file in UTF-8 without geometry, with a name of its own for each column.

    A column of row numbers is left to the reader that knows which numbers QGIS gives to rows.
    """
    if not path.lower().endswith(".csv") or layer.isSpatial() or layer.dataProvider().encoding() != "UTF-8":
        return False
    names = [field.name().lower() for field in layer.fields()]
    return len(set(names)) == len(names) and not {"fid", ROW_ID.lower()} & set(names) and _is_utf8(path)


def _is_utf8(path: str) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with open(path, "rb") as file:
            for block in iter(lambda: file.read(_BLOCK), b""):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except (OSError, UnicodeDecodeError):
        return False
    return True
