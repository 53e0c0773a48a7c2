"""Writing a table through a QGIS feature sink; files are read back, and take their place only where nothing is lost."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from typing import Any, Callable

import numpy as np
from qgis.core import QgsFeature, QgsFeatureSink, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from . import compat
from .destinations import unwritable
from .geometry import to_geometry
from .table import ZoneTable, as_counts, read_features
from .writer import Cancelled, cannot_write, fields_of, python_values, remove_journals

Progress = Callable[[float], bool]


@contextlib.contextmanager
def in_its_place(path: str) -> Iterator[str]:
    """Give a path to write to; its files take the place of ``path`` when all went well, and vanish else.

    Raises
    ------
    ElectionError
        If the place cannot be written.
    """
    problem = unwritable(path)
    if problem is not None:
        raise ElectionError(problem.template, **problem.values)
    home = os.path.dirname(os.path.abspath(path))
    folder = ""
    try:
        folder = tempfile.mkdtemp(prefix=".mpelection-", dir=home)
        yield os.path.join(folder, os.path.basename(path))
        _spare_neighbours(path, folder)
        if path.lower().endswith(".shp") and os.path.exists(path):
            # An index left of the old file would find the wrong zones in the new one.
            QgsVectorFileWriter.deleteShapeFile(path)
        remove_journals(path)
        for name in sorted(os.listdir(folder)):
            os.replace(os.path.join(folder, name), os.path.join(home, name))
    except OSError as error:
        raise cannot_write(path, error, os.path.join(folder, os.path.basename(path))) from error
    finally:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)


def _spare_neighbours(path: str, folder: str) -> None:
    """Refuse to replace files (``.dbf``, ``.xsd``) that stand beside a new one and so belong to something else."""
    home, own = os.path.dirname(os.path.abspath(path)), os.path.basename(path)
    others = [name for name in sorted(os.listdir(folder)) if name != own and os.path.exists(os.path.join(home, name))]
    if others and not os.path.exists(path):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} is not written: it would replace {others} beside it. Choose another name for the output.",
            ),
            path=path,
            others=some(others),
        )


def name_as_asked(written: str, place: str, path: str) -> None:
    """Give a file the name that was asked for; QGIS adds an ending where it does not know the one given.

    Raises
    ------
    ElectionError
        If the format has several files, which name each other.
    """
    if os.path.exists(place):
        return
    if not os.path.exists(written) or len(os.listdir(os.path.dirname(written))) > 1:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} is not written: QGIS would give it the name {name}. Choose that name, or a GeoPackage (.gpkg).",
            ),
            path=path,
            name=os.path.basename(written),
        )
    os.replace(written, place)


def write_sink(table: ZoneTable, sink: QgsFeatureSink, progress: Progress) -> None:
    """Write a table through a feature sink; every refusal of a row is an error, never a lost row.

    Raises
    ------
    ElectionError
        If the sink refuses features.
    Cancelled
        If ``progress`` returned False.
    """
    described = fields_of(table)
    columns = [
        python_values(table.frame[column], compat.kind_of(table.types[column].type())) for column in table.frame.columns
    ]
    count, step = len(table), 2000
    rows = list(zip(*columns)) if columns else [()] * count
    for start in range(0, count, step):
        if not progress(start / count):
            raise Cancelled
        features = []
        for row in range(start, min(start + step, count)):
            feature = QgsFeature(described)
            feature.setAttributes(list(rows[row]))
            if table.geometry is not None and table.geometry[row] is not None:
                feature.setGeometry(to_geometry(table.geometry[row]))
            features.append(feature)
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "The output refuses rows {first} to {last}: {error}. A GeoPackage (.gpkg) keeps them."
                ),
                first=start + 1,
                last=min(start + step, count),
                error=sink.lastError() if hasattr(sink, "lastError") else "",
            )


def _numbers(table: ZoneTable, column: str) -> Any:
    """Return a column's numbers in order of size, None where it holds none."""
    as_counts(table, column)
    if compat.kind_of(table.types[column].type()) not in ("integer", "real"):
        return None
    return np.sort(table.frame[column].to_numpy(dtype=np.float64))


def _letters(table: ZoneTable, column: str) -> int:
    """Return the number of letters in a column; what formats do with spaces and line ends is no loss."""
    return sum(len("".join(str(value).split())) for value in table.frame[column].tolist() if value is not None)


def _lost(table: ZoneTable, back: ZoneTable) -> tuple[str, dict[str, Any]] | None:
    """Return template and values of what is said where a format has not kept a table."""
    missing = [name for name in table.frame.columns if name not in back.frame]
    if missing:
        return QT_TRANSLATE_NOOP(
            "core",
            "{path} is not written: its format would cut or change names of fields ({fields}). Choose a GeoPackage "
            "(.gpkg).",
        ), {"fields": some(missing)}
    if len(back) != len(table):
        return QT_TRANSLATE_NOOP(
            "core",
            "{path} is not written: its format would keep {kept} of {count} rows, since it loses those without "
            "geometry and their votes. Choose a GeoPackage (.gpkg).",
        ), {"kept": len(back), "count": len(table)}
    for name in table.frame.columns:
        kind = compat.kind_of(table.types[name].type())
        if kind == "text" and compat.kind_of(back.types[name].type()) == "text":
            same = _letters(table, name) == _letters(back, name)
        elif kind in ("integer", "real"):
            found = _numbers(back, name)
            same = found is None or np.allclose(_numbers(table, name), found, rtol=1e-6, equal_nan=True)
        else:
            same = True
        if not same:
            return QT_TRANSLATE_NOOP(
                "core",
                "{path} is not written: its format would cut or change values of the field “{field}”. Choose a "
                "GeoPackage (.gpkg).",
            ), {"field": name}
    return None


def _read_back(path: str) -> ZoneTable | None:
    # The layer ends here: one that an exception carries to the end of QGIS makes it crash.
    layer = QgsVectorLayer(path, "written", "ogr")
    return read_features(layer, lambda part: True) if layer.isValid() else None


def check_written(table: ZoneTable, written: str, path: str) -> list[Message]:
    """Read a written file back and compare it with the table; return what the user should know.

    Parameters
    ----------
    table : ZoneTable
    written : str
        The file.
    path : str
        What the user calls it.

    Raises
    ------
    ElectionError
        If the format has cut names or texts, lost rows or changed numbers.
    """
    back = _read_back(written)
    if back is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} is not written: QGIS cannot read it back. Choose a GeoPackage (.gpkg)."),
            path=path,
        )
    lost = _lost(table, back)
    if lost is not None:
        raise ElectionError(lost[0], path=path, **lost[1])
    if table.geometry is not None and back.geometry is None:
        return [
            Message(
                QT_TRANSLATE_NOOP("core", "{path} has the figures without the map: its format keeps no geometries."),
                {"path": path},
                warning=True,
            )
        ]
    return []
