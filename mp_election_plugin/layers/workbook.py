"""A table written as a workbook (XLSX), by GDAL: no other library is needed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from typing import Any

from osgeo import gdal, ogr

_KINDS = {"text": ogr.OFTString, "integer": ogr.OFTInteger64, "real": ogr.OFTReal}


def write_workbook(path: str, sheet: str, kinds: dict[str, str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a table as the only sheet of a new workbook, which takes its place only when whole; missing stays empty.

    Parameters
    ----------
    path : str
        The file, replaced where it is there.
    sheet : str
        Name of the sheet.
    kinds : dict
        ``text``, ``integer`` or ``real`` by column, in their order.
    rows : iterable of sequence
        Values in the order of the columns.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    with tempfile.TemporaryDirectory(prefix=".mpelection-", dir=folder) as aside:
        target = os.path.join(aside, "table.xlsx")
        driver = ogr.GetDriverByName("XLSX")
        dataset = driver.CreateDataSource(target) if driver is not None else None
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg() or "GDAL has no driver for XLSX")
        layer = dataset.CreateLayer(sheet)
        for name, kind in kinds.items():
            layer.CreateField(ogr.FieldDefn(name, _KINDS[kind]))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, value in enumerate(row):
                if value is not None:
                    feature.SetField(index, value)
            layer.CreateFeature(feature)
        del layer, dataset
        os.replace(target, path)
