"""Geometries as GeoPackage blobs: copied as stored where possible, with their bounding box in the header.

One blob is ``GP``, version, flags, srs id, envelope, then WKB (GeoPackage encoding standard, clause 2.1.3).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsWkbTypes

Blob = Optional[bytes]
Box = Optional[tuple[float, float, float, float]]

_HEADER_SIZE = 8
_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
# By the flags of the header, of which three bits tell the envelope.
_WKB_STARTS = [_HEADER_SIZE + 8 * _ENVELOPE_DOUBLES.get(flags >> 1 & 0b111, 0) for flags in range(256)]
_NO_ENVELOPE = struct.pack("<2sBBi", b"GP", 0, 0b00000001, 0)
_EMPTY = struct.pack("<2sBBi", b"GP", 0, 0b00010001, 0)
_BOX = struct.Struct("<4d")
_BIG_BOX = struct.Struct(">4d")
# Little-endian, with the corners of the box, not empty.
_XY_FLAGS = 0b00000011
_XY_ENVELOPE = struct.pack("<2sBBi", b"GP", 0, _XY_FLAGS, 0)


def flat_multi_type(wkb_type: Any) -> Any:
    """Return the type zones are kept in: multipart, without Z and M, which no election measure needs."""
    return QgsWkbTypes.multiType(QgsWkbTypes.flatType(wkb_type))


def to_blob(geometry: QgsGeometry, wkb_type: Any = QgsWkbTypes.Type.Unknown) -> Blob:
    """Return a geometry as a blob with its envelope, multipart and flat; None for a null geometry.

    Of a collection in a layer of one type the parts of that type are taken: KML gives every zone as a collection.
    """
    if geometry.isNull():
        return None
    geometry = QgsGeometry(geometry)
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.Triangle:
        # Readers of blobs refuse triangles as parts of a multipolygon.
        geometry = QgsGeometry(geometry.constGet().surfaceToPolygon())
    wanted = QgsWkbTypes.geometryType(wkb_type)
    mixed = QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection
    known = wanted != QgsWkbTypes.GeometryType.UnknownGeometry
    if mixed and known and not geometry.convertGeometryCollectionToSubclass(wanted):
        return None
    if not geometry.isMultipart():
        geometry.convertToMultiType()
    if QgsWkbTypes.hasZ(geometry.wkbType()):
        geometry.get().dropZValue()
    if QgsWkbTypes.hasM(geometry.wkbType()):
        geometry.get().dropMValue()
    wkb = bytes(geometry.asWkb())
    if geometry.isEmpty():
        return _EMPTY + wkb
    box = geometry.boundingBox()
    return as_blob(wkb, (box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum()))


def as_blob(wkb: bytes, low: Sequence[float], high: Sequence[float]) -> bytes:
    """Return WKB of a geometry that is not empty as a blob; ``low`` and ``high`` are the corners of its box."""
    return _XY_ENVELOPE + _BOX.pack(low[0], high[0], low[1], high[1]) + wkb


# What stands for a geometry of a file that cannot be read: one without parts.
EMPTY = _EMPTY + struct.pack("<BII", 1, 6, 0)


def is_blob(value: bytes) -> bool:
    """Return whether bytes begin as a blob does and have room for the geometry's type; files may be damaged."""
    return value[:2] == b"GP" and len(value) >= _HEADER_SIZE and len(value) >= wkb_start(value) + 5


def wkb_start(blob: bytes) -> int:
    """Return where the geometry begins in a blob."""
    return _WKB_STARTS[blob[3]]


def wkb_of(blob: bytes) -> bytes:
    """Return the geometry of a blob as WKB, without the header."""
    return blob[wkb_start(blob) :]


def from_wkb(wkb: bytes) -> bytes:
    """Return the blob of a multipart geometry given as WKB, without an envelope."""
    return (_NO_ENVELOPE if any(wkb[5:9]) else _EMPTY) + wkb


def has_type(blob: bytes, wkb_type: int) -> bool:
    """Return whether the geometry in a blob is of a type; a file may hold others than it declares."""
    start = _WKB_STARTS[blob[3]]
    return blob[start : start + 5] in _type_bytes(wkb_type)


@cache
def _type_bytes(wkb_type: int) -> tuple[bytes, bytes]:
    """Return how WKB of a type begins, little and big endian."""
    return struct.pack("<BI", 1, wkb_type), struct.pack(">BI", 0, wkb_type)


def to_geometry(blob: Blob) -> QgsGeometry:
    """Return the geometry of a blob; a null geometry for None."""
    geometry = QgsGeometry()
    if blob is not None:
        geometry.fromWkb(blob[wkb_start(blob) :])
    return geometry


def bounding_box(blob: bytes) -> Box:
    """Return x minimum, y minimum, x maximum, y maximum from the header, else from the geometry; None when empty."""
    flags = blob[3]
    if flags >> 4 & 1:
        return None
    if flags >> 1 & 0b111:
        x_min, x_max, y_min, y_max = (_BOX if flags & 1 else _BIG_BOX).unpack_from(blob, _HEADER_SIZE)
    else:
        box = to_geometry(blob).boundingBox()
        if box.isNull():
            return None
        x_min, x_max, y_min, y_max = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
    return (x_min, y_min, x_max, y_max) if x_min == x_min else None


def bounding_boxes(blobs: Sequence[Blob]) -> NDArray[np.float64]:
    """Return the box of each blob as `bounding_box` does, NaN where it has none; shape (blobs, 4).

    The headers that nearly all files have are read at once.
    """
    found = np.full((len(blobs), 4), np.nan)
    plain = [row for row, blob in enumerate(blobs) if blob is not None and blob[3] == _XY_FLAGS]
    start, end = _HEADER_SIZE, _HEADER_SIZE + _BOX.size
    heads = b"".join([blob[start:end] for blob in blobs if blob is not None and blob[3] == _XY_FLAGS])
    found[plain] = np.frombuffer(heads, "<f8").reshape(-1, 4)[:, [0, 2, 1, 3]]
    for row, blob in enumerate(blobs) if len(plain) < len(blobs) else ():
        if blob is not None and blob[3] != _XY_FLAGS:
            found[row] = bounding_box(blob) or np.nan
    found[np.isnan(found[:, 0])] = np.nan
    return found


@cache
def _srs_bytes(srs_id: int) -> tuple[bytes, bytes]:
    """Return how a header has a spatial reference id, big and little endian."""
    return struct.pack(">i", srs_id), struct.pack("<i", srs_id)


def with_srs(blob: bytes, srs_id: int) -> bytes:
    """Return the blob with another spatial reference id in its header."""
    packed = _srs_bytes(srs_id)[blob[3] & 1]
    return blob if blob[4:8] == packed else blob[:4] + packed + blob[8:]
