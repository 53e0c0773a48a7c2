"""Where map, legend and scale bar lie on an A4 sheet: the arrangement that shows the zones largest."""

from __future__ import annotations

from dataclasses import dataclass

from .legends import Fit, MapLegend

MARGIN, GAP, SCALE_BAR_HEIGHT, SCALE_BAR_WIDTH = 10.0, 6.0, 13.0, 50.0
# Page width and height, where the legend is, and the width of its lines. A later one must show the zones clearly
# larger to be taken: a sheet across is what screens and slides have.
_SHEETS = (
    (297.0, 210.0, "side", 90.0),
    (297.0, 210.0, "side", 60.0),
    (210.0, 297.0, "side", 60.0),
    (210.0, 297.0, "below", 90.0),
    (297.0, 210.0, "below", 90.0),
)
PAGE_WIDTHS = (297.0, 210.0)
_CLEARLY = 1.25


@dataclass(frozen=True)
class Box:
    """A rectangle of the sheet in millimetres."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Sheet:
    """A page, and the places of map, legend and scale bar on it."""

    width: float
    height: float
    map: Box
    legend: Box
    scale_bar: Box
    fit: Fit


def best_sheet(
    legend: MapLegend, ratio: float, room: dict[float, tuple[float, float]], arabic: bool, below: float = 0.0
) -> Sheet:
    """Return the sheet that shows the zones largest, unless its legend would be in small print.

    Parameters
    ----------
    legend : MapLegend
        The legend, which is fitted to each sheet.
    ratio : float
        Width of the zones' extent over its height.
    room : dict
        For a page width, the heights that texts take at the top and at the bottom, margins included.
    arabic : bool
        True puts the legend on the left.
    below : float
        What is wanted below a legend beside the map; words that need it have it.
    """
    best, best_score = None, 0.0
    for width, height, where, line in _SHEETS:
        top, bottom = room[width]
        body = Box(MARGIN, top, width - 2 * MARGIN, height - top - bottom)
        if where == "side":
            high = body.height - SCALE_BAR_HEIGHT - GAP
            fit = legend.fit(line, body.width * 0.45, high - below, (1, 2))
            if below and fit.height > high - below:
                fit = legend.fit(line, body.width * 0.45, high, (1, 2))
            sheet = _beside(width, height, body, fit, arabic)
        else:
            fit = legend.fit(line, body.width - SCALE_BAR_WIDTH - GAP, body.height * 0.45, (4, 3, 2, 1))
            sheet = _below(width, height, body, fit, arabic)
        score = min(sheet.map.width / ratio, sheet.map.height) * fit.text_scale**2
        if best is None or score > best_score * _CLEARLY:
            best, best_score = sheet, score
    if best is None:
        raise ValueError("there is no sheet to choose from")
    return best


def _beside(width: float, height: float, body: Box, fit: Fit, arabic: bool) -> Sheet:
    """Put the legend in a column of its own at the end of the lines, the scale bar at its foot."""
    column = max(fit.width, SCALE_BAR_WIDTH)
    map_width = body.width - column - GAP
    column_x = body.x if arabic else body.x + map_width + GAP
    return Sheet(
        width,
        height,
        map=Box(body.x + column + GAP if arabic else body.x, body.y, map_width, body.height),
        legend=Box(column_x, body.y, column, fit.height),
        scale_bar=Box(column_x, body.y + body.height - SCALE_BAR_HEIGHT, column, SCALE_BAR_HEIGHT),
        fit=fit,
    )


def _below(width: float, height: float, body: Box, fit: Fit, arabic: bool) -> Sheet:
    """Put the legend under the map, the scale bar at the other end of the line."""
    depth = max(fit.height, SCALE_BAR_HEIGHT)
    y = body.y + body.height - depth
    start, end = body.x, body.x + body.width
    return Sheet(
        width,
        height,
        map=Box(body.x, body.y, body.width, body.height - depth - GAP),
        legend=Box(end - fit.width if arabic else start, y, fit.width, fit.height),
        scale_bar=Box(start if arabic else end - SCALE_BAR_WIDTH, y, SCALE_BAR_WIDTH, SCALE_BAR_HEIGHT),
        fit=fit,
    )
