"""Colours that the user has given to parties, kept apart from the registries and laid over them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from .errors import QT_TRANSLATE_NOOP, ElectionError
from .parties import Party, Registry

FORMAT = "mpelection-colours/1"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def recoloured(registry: Registry, colours: Mapping[str, str]) -> Registry:
    """Return a registry with other colours; a code that it does not know gets an entry of its own."""
    parties = dict(registry.parties)
    for code, colour in colours.items():
        parties[code] = replace(parties.get(code, Party(code)), colour=colour)
    return replace(registry, parties=parties)


def read_colours(path: str | Path) -> dict[str, str]:
    """Return the colours of a file by code of party; none where there is no file.

    Raises
    ------
    ElectionError
        If the file is there and is not one of colours; names it.
    """
    file = Path(path)
    if not file.exists():
        return {}
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        colours = data["colours"] if data["format"] == FORMAT else None
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        colours = None
    if not isinstance(colours, dict) or not all(
        isinstance(colour, str) and _COLOUR.fullmatch(colour) for colour in colours.values()
    ):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} has no colours of parties that can be read. Parties have their usual colours. Remove the file, "
                "or give the colours again under “Party colours”, which replaces it.",
            ),
            file=file,
        )
    return colours


def write_colours(path: str | Path, colours: Mapping[str, str]) -> None:
    """Keep colours in a file, whole or not at all; without colours the file goes.

    Raises
    ------
    ElectionError
        If it cannot be written; names it.
    """
    file = Path(path)
    aside = file.with_name(file.name + ".new")
    try:
        if not colours:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        data = {"format": FORMAT, "colours": dict(sorted(colours.items()))}
        aside.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
        os.replace(aside, file)
    except OSError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The colours of parties cannot be kept in {file}: {error}"),
            file=file,
            error=error,
        ) from error
