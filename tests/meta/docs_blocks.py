"""Blocks of code and commands in the documentation: found, told apart, and run as a reader would."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

_FENCE = re.compile(r"^```(\w*)(.*)$")
_TITLE = re.compile(r'title="([^"]+)"')
_GIVES = re.compile(r"<!-- gives: (.+?) -->")
_NOT_RUN = re.compile(r"<!-- not run: (.+?) -->")
_ASSIGNMENT = re.compile(r"^([A-Za-z_]\w*)=(.*)$")
_LOOP = re.compile(r"^for (\w+) in (.+); do\n(.*?)\n *done$", re.S | re.M)


@dataclass
class Block:
    """A block of a page: where it begins, its language, its title, its text.

    ``excuse`` says why it is not run, if it is not; ``gives`` are the outputs that its last command has, as text.
    """

    line: int
    language: str
    title: str
    text: str
    excuse: str = ""
    gives: dict[str, str] = field(default_factory=dict)


def _text_of_indented(lines: list[str]) -> str:
    return "\n".join(each[4:] for each in lines).rstrip()


def blocks(page: str) -> list[Block]:
    """Return all blocks of a page, between fences or indented by four spaces after a blank line."""
    lines, found, at = page.split("\n"), [], 0
    while at < len(lines):
        fence = _FENCE.match(lines[at])
        start = at
        if fence:
            end = next(each for each in range(at + 1, len(lines)) if lines[each].startswith("```"))
            title = _TITLE.search(fence[2])
            block = Block(start + 1, fence[1], title[1] if title else "", "\n".join(lines[at + 1 : end]))
            at = end + 1
        elif lines[at].startswith("    ") and at and not lines[at - 1].strip():
            while at < len(lines) and (lines[at].startswith("    ") or not lines[at].strip()):
                at += 1
            block = Block(start + 1, "bash", "", _text_of_indented(lines[start:at]))
        else:
            at += 1
            continue
        before = next((each for each in reversed(lines[:start]) if each.strip()), "")
        excuse = _NOT_RUN.search(before)
        block.excuse = excuse[1] if excuse else ""
        after = next((each for each in lines[at:] if each.strip()), "")
        gives = _GIVES.search(after)
        block.gives = dict(each.split("=", 1) for each in gives[1].split()) if gives else {}
        found.append(block)
    return found


def _filled(text: str, values: dict[str, str]) -> str:
    """Return a command with the variables that are known; what is not known stays, and fails where it is used."""
    return re.sub(r"\$\{?(\w+)\}?", lambda found: values.get(found[1], found[0]), text)


def commands(text: str, values: dict[str, str]) -> list[list[str]]:
    """Return the commands of a shell text as lists of words; assignments go into the values, loops are unrolled."""
    found: list[list[str]] = []
    for before, loop in _pieces(text):
        for line in before.replace("\\\n", " ").split("\n"):
            stripped = line.strip()
            assignment = _ASSIGNMENT.match(stripped)
            if not stripped or stripped.startswith("#"):
                continue
            if assignment and len(shlex.split(stripped)) == 1:
                values[assignment[1]] = _filled(shlex.split(stripped)[0].partition("=")[2], values)
            else:
                found.append(shlex.split(_filled(stripped, values), comments=True))
        if loop:
            for item in loop[2].split():
                values[loop[1]] = item
                found += commands(loop[3], values)
    return found


def _pieces(text: str) -> list[tuple[str, Any]]:
    """Return what stands before each loop with the loop, and what stands after the last."""
    pieces: list[tuple[str, Any]] = []
    at = 0
    for loop in _LOOP.finditer(text):
        pieces.append((text[at : loop.start()], loop))
        at = loop.end()
    return [*pieces, (text[at:], None)]


def run_command(words: list[str], run: Callable[..., Any], scripts: Path) -> dict[str, Any]:
    """Run a command as QGIS would, in this process, and return what it gives; of a script only its presence is asked.

    Raises
    ------
    ValueError
        If it is a command that is neither.
    """
    if words[0].endswith("python3"):
        words = words[1:]
    if words[0].startswith("scripts/"):
        if not (scripts / words[0][len("scripts/") :]).is_file():
            raise ValueError(f"there is no {words[0]}")
        return {}
    if words[:2] == ["qgis_process", "plugins"]:
        return {}
    if words[:2] != ["qgis_process", "run"] or words[3:4] != ["--"]:
        raise ValueError(f"a command that is not run: {' '.join(words)}")
    given = dict(each.split("=", 1) for each in words[4:])
    return run(words[2].partition(":")[2], **given)
