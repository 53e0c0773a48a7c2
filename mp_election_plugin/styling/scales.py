"""Where the steps of a theme begin: fixed ones, or such as fit the values of one layer or of several together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..core.breaks import common_steps, pooled_breaks, round_steps, thirds
from ..core.election import Floats
from .counting import SHARE_BREAKS, number

# As many steps as are told apart at a glance, half as many again as quartiles would have.
POOLED_STEPS = 6
# In fractions of 1; most turnouts of the world lie between 30 and 80 percent.
TURNOUT_BREAKS = [0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
# Of the size of a margin or gap, alike on both sides of 0.
DISTANCE_BREAKS = [0.0, 0.05, 0.1, 0.2]
# Behind the last winning place by more than this, a zone is far from it.
FAR = 0.1

Columns = Sequence[Sequence[Floats]]
Scale = tuple[tuple[float, ...], ...]


def values_of(layer: QgsVectorLayer, field: str) -> Floats:
    """Return the numbers of a field, NaN where there is none."""
    at = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setSubsetOfAttributes([at]).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    values = [number(feature.attribute(at)) for feature in layer.getFeatures(request)]
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def share_scale(columns: Columns, pooled: bool) -> Scale:
    """Return the steps of share: of five points, or by quantiles of all layers."""
    shares = columns[0]
    return (pooled_breaks(shares, POOLED_STEPS) if pooled else common_steps(shares, SHARE_BREAKS),)


def turnout_scale(columns: Columns, pooled: bool) -> Scale:
    """Return the steps of turnout: of ten points, or by quantiles of all layers."""
    rates = columns[0]
    return (pooled_breaks(rates, POOLED_STEPS) if pooled else common_steps(rates, TURNOUT_BREAKS),)


def votes_scale(columns: Columns, pooled: bool) -> Scale:
    """Return the steps of votes in round numbers, which fit the largest zone of all layers in either case."""
    return (round_steps(columns[0]),)


def thirds_scale(columns: Columns, pooled: bool) -> Scale:
    """Return the bounds of low, middle and high for every measure, by thirds of the zones of all layers."""
    return tuple(thirds([np.where(each > 0, each, np.nan) for each in layers]) for layers in columns)


def alpha_scale(columns: Columns, pooled: bool) -> Scale:
    """Return the steps of share, and the bounds of few, some and many electors."""
    shares, electors = columns
    return (*share_scale([shares], pooled), thirds(electors))
