"""MP Election Analysis: a QGIS plugin for election results on the map."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; imported only now, so that a scan of plugins costs nothing."""
    from .plugin import ElectionPlugin

    return ElectionPlugin(iface)
