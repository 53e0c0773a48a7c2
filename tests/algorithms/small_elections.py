"""Small elections as layers and files, and a runner that keeps the log."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

Rows = Sequence[Sequence[Any]]
KINDS = {"text": QVariant.String, "integer": QVariant.LongLong, "int": QVariant.Int, "real": QVariant.Double}
TESTS = str(Path(__file__).resolve().parent.parent)


class Log(QgsProcessingFeedback):
    """Feedback that keeps what was said, and cancels once progress reaches a part where asked to."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.cancel_at = cancel_at
        self.progressChanged.connect(self._watch)

    def _watch(self, progress: float) -> None:
        if self.cancel_at is not None and progress >= self.cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)

    @property
    def text(self) -> str:
        return "\n".join([*self.infos, *self.warnings])


class Runner:
    """Runs algorithms of the plugin; ``log`` is that of the last run."""

    def __init__(self) -> None:
        self.log = Log()
        self._callers: list[Any] = []

    def __call__(self, algorithm: str, cancel_at: float | None = None, **parameters: Any) -> dict[str, Any]:
        import processing

        self.log = Log(cancel_at)
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        return processing.run(f"mpelection:{algorithm}", parameters, feedback=self.log)

    def refused(self, algorithm: str, **parameters: Any) -> str:
        """Run what must be refused, and return what the user is told."""
        try:
            self(algorithm, **parameters)
        except QgsProcessingException as error:
            traceback.clear_frames(error.__traceback__)
            here = [each for each, _ in traceback.walk_stack(sys._getframe())]
            self._callers += [each for each in here if each.f_code.co_filename.startswith(TESTS)]
            return str(error)
        raise AssertionError(f"{algorithm} took what it should refuse")

    def let_go(self) -> None:
        """Let go of the layers of tests that met a refusal: QGIS keeps the frames for ever, and crashes on leaving."""
        while self._callers:
            with contextlib.suppress(RuntimeError):
                self._callers.pop().clear()


def square(x: float, y: float = 0.0, size: float = 1.0) -> str:
    """Return the WKT of a square with its lower left corner at x, y."""
    a, b = x + size, y + size
    return f"MULTIPOLYGON((({x} {y},{a} {y},{a} {b},{x} {b},{x} {y})))"


def layer_of(fields: dict[str, str], rows: Rows, wkt: Sequence[str | None] | None = None,
             crs: str = "EPSG:4326", kind: str = "MultiPolygon") -> QgsVectorLayer:  # fmt: skip
    """Return a memory layer; None is NULL. Without ``wkt`` it is a table."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}" if wkt is not None else "None", "made up", "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, KINDS[each]) for name, each in fields.items()])
    layer.updateFields()
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([NULL if value is None else value for value in values])
        if wkt is not None and wkt[number] is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt[number]))
        if not provider.addFeatures([feature])[0]:
            raise OSError(f"refused: {values}")
    layer.updateExtents()
    return layer


def records(layer: QgsVectorLayer | str, *names: str) -> list[tuple[Any, ...]]:
    """Return attributes as plain tuples, NULL as None; all fields where none is named."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "read back", "ogr")
        if not layer.isValid():
            raise OSError("the output does not open")
    chosen = names or tuple(field.name() for field in layer.fields() if field.name() != "fid")
    return [
        tuple(None if feature[name] is None or feature[name] == NULL else feature[name] for name in chosen)
        for feature in layer.getFeatures()
    ]


def names_of(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields()]


def four_zones(kind: str = "text") -> QgsVectorLayer:
    """Return four zones, two a parent."""
    codes: list[Any] = ["01", "02", "03", "04"] if kind == "text" else [1, 2, 3, 4]
    rows = [[code, name, parent] for code, name, parent in zip(codes, ["Fès", "Sefrou", "Taza", "Azrou"], "PPQQ")]
    return layer_of(
        {"zone_code": kind, "zone_name": "text", "parent_code": "text"}, rows, [square(at) for at in range(4)]
    )


def four_results() -> QgsVectorLayer:
    """Return results of three of the four zones, and of one zone that is on no map."""
    fields = {"zone_code": "text", "zone_name": "text", "seats": "integer", "registered": "integer",
              "votes_MP": "integer", "votes_RNI": "integer", "votes_PJD": "integer"}  # fmt: skip
    rows = [
        ["01", "Fès", 2, 500, 60, 100, 40],
        ["02", "Sefrou", 1, 400, 0, 80, 20],
        ["03", "Taza", 1, 300, None, 50, 50],
        ["99", "Elsewhere", 1, 200, 70, 20, 10],
    ]
    return layer_of(fields, rows)


def csv_file(path: Path, *lines: str, encoding: str = "utf-8") -> str:
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return str(path)
