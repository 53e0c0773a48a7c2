"""The parties as the user sees them: those of a registry, with the colours kept in the QGIS profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication

from ..core.errors import ElectionError
from ..core.parties import Registry, load_registry
from ..core.party_colours import read_colours, recoloured, write_colours


def colours_file() -> Path:
    """Return where the colours of this profile are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mp_election_plugin" / "party_colours.json"


def users_registry(path: str | Path | None = None) -> Registry:
    """Return the parties of a registry file as it stands; where none is given, Morocco's with the user's colours.

    Colours that cannot be read are a note of the registry, and no reason to go without a map.

    Raises
    ------
    ElectionError
        If the registry file cannot be read.
    """
    registry = load_registry(path)
    if path:
        return registry
    try:
        return recoloured(registry, read_colours(colours_file()))
    except ElectionError as error:
        return replace(registry, notes=(*registry.notes, replace(error.message, warning=True)))


def keep_colours(colours: Mapping[str, str]) -> None:
    """Keep those colours in the profile that are not the registry's own.

    Raises
    ------
    ElectionError
        If they cannot be written.
    """
    own = load_registry()
    changed = {code: colour for code, colour in colours.items() if colour.lower() != own.get(code).colour.lower()}
    write_colours(colours_file(), changed)
