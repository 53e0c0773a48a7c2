"""Electoral laws as data: who takes part, how seats are handed out, and what the quota divides.

A law is a JSON file of the format ``mpelection-law/1``; those of the plugin lie in ``resources/laws``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .recipes import once
from .seat_methods import METHODS, QUOTAS

FORMAT = "mpelection-law/1"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "laws"
BASES = ("registered", "voters", "valid", "lists")
THRESHOLD_BASES = ("registered", "voters", "valid")
WHERE = ("zone", "national")
_MOST_PARTS = 1_000_000
_NEEDED = ("name", "label", "source", "date", "body", "method")
_KEYS = (*_NEEDED, "format", "base", "threshold", "single_list", "ties", "seats", "notes")


@dataclass(frozen=True)
class Threshold:
    """Share of votes that a list needs to take part.

    Attributes
    ----------
    share : Fraction
        Least share, of 1; a list that has exactly it takes part.
    of : str
        What the share is of: ``valid``, ``voters`` or ``registered``.
    where : str
        ``zone`` or ``national``, over all zones of the table.
    exempt : tuple of str
        Codes of lists that need no share.
    shares : tuple of (str, Fraction)
        Codes of lists that need another share, as coalitions do.
    """

    share: Fraction
    of: str
    where: str = "zone"
    exempt: tuple[str, ...] = ()
    shares: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True)
class Law:
    """An electoral law, as far as it turns votes into seats.

    Attributes
    ----------
    name : str
        Name of its file.
    label : dict of str
        What it is called, by language.
    source, date, body : str
        Where it stands, of when it is, and what it elects.
    method : str
        One of `seat_methods.METHODS`.
    base : str, optional
        What the quota divides: ``registered`` electors, ``voters`` (ballots cast), ``valid`` votes, or votes of the
        ``lists`` that take part. None for methods without quota.
    threshold : Threshold, optional
    single_list : Threshold, optional
        Share that the only list of a zone needs.
    ties : str
        How the law breaks ties; they are reported, since what breaks them is in no table.
    seats : str
        Where the numbers of seats come from.
    notes : tuple of str
    """

    name: str
    label: dict[str, str]
    source: str
    date: str
    body: str
    method: str
    base: str | None = None
    threshold: Threshold | None = None
    single_list: Threshold | None = None
    ties: str = ""
    seats: str = ""
    notes: tuple[str, ...] = ()


def shipped_laws() -> list[str]:
    """Return the names of the laws that come with the plugin."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load_law(path: str | Path) -> Law:
    """Read a law.

    Parameters
    ----------
    path : str or Path
        The file, or the name of a law shipped with the plugin.

    Raises
    ------
    ElectionError
        If the file cannot be read, lacks a key, has one that no law has, or a value that its key cannot have; names
        file, key and reason.
    """
    file = Path(path)
    try:
        shipped = FOLDER / f"{path}.json"
        # A folder of that name is no law.
        if not file.suffix and not file.is_file() and shipped.is_file():
            file = shipped
        # A byte order mark is what some editors begin a file with.
        data: Any = json.loads(file.read_text(encoding="utf-8-sig"), object_pairs_hook=once)
    except (OSError, ValueError, RecursionError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The law {file} cannot be read: {error}. Laws of the plugin: {names}"),
            file=file,
            error=error,
            names=some(shipped_laws(), 40),
        ) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file} is no electoral law: it needs “format”: “{format}”."),
            file=file,
            format=FORMAT,
        )
    unknown, missing = sorted(set(data) - set(_KEYS)), [each for each in _NEEDED if each not in data]
    if unknown or missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file}: keys that no law has: {unknown}; keys missing: {missing}. Keys: {keys}"),
            file=file,
            unknown=some(unknown) or "–",
            missing=some(missing) or "–",
            keys=some(list(_KEYS), 40),
        )
    return _law(file, data)


def _refuse(file: Path, key: str, value: Any, expected: str) -> ElectionError:
    return ElectionError(
        QT_TRANSLATE_NOOP("core", "{file}: “{key}” is {value}; it should be {expected}."),
        file=file,
        key=key,
        value=json.dumps(value, ensure_ascii=False, default=str),
        expected=expected,
    )


def _law(file: Path, data: dict[str, Any]) -> Law:
    """Return checked values as a law."""
    for key in ("name", "source", "date", "body", "ties", "seats"):
        if not isinstance(data.get(key, ""), str) or (key in _NEEDED and not data[key]):
            raise _refuse(file, key, data.get(key), QT_TRANSLATE_NOOP("core", "a text"))
    label = data["label"]
    if not isinstance(label, dict) or not label.get("en") or not all(isinstance(each, str) for each in label.values()):
        raise _refuse(file, "label", label, QT_TRANSLATE_NOOP("core", "texts by language, “en” among them"))
    notes = data.get("notes", [])
    if not isinstance(notes, list) or not all(isinstance(each, str) for each in notes):
        raise _refuse(file, "notes", notes, QT_TRANSLATE_NOOP("core", "a list of texts"))
    method, base = data["method"], data.get("base")
    if method not in METHODS:
        raise _refuse(file, "method", method, QT_TRANSLATE_NOOP("core", "one of ") + ", ".join(METHODS))
    if method in QUOTAS and base not in BASES:
        raise _refuse(file, "base", base, QT_TRANSLATE_NOOP("core", "one of ") + ", ".join(BASES))
    if method not in QUOTAS and base is not None:
        expected = QT_TRANSLATE_NOOP("core", "left out: only a quota has a base")
        raise _refuse(file, "base", base, expected)
    return Law(
        **{key: data[key] for key in _NEEDED},
        base=base,
        threshold=_threshold(file, "threshold", data.get("threshold")),
        single_list=_threshold(file, "single_list", data.get("single_list")),
        ties=data.get("ties", ""),
        seats=data.get("seats", ""),
        notes=tuple(notes),
    )


def _threshold(file: Path, key: str, data: Any) -> Threshold | None:
    """Return a checked threshold, None where there is none."""
    if data is None:
        return None
    allowed = ("share", "of", "where", "exempt", "shares") if key == "threshold" else ("share", "of")
    if not isinstance(data, dict) or not {"share", "of"} <= set(data) <= set(allowed):
        raise _refuse(file, key, data, QT_TRANSLATE_NOOP("core", "an object with the keys ") + ", ".join(allowed))
    for name, choices in (("of", THRESHOLD_BASES), ("where", WHERE)):
        if data.get(name, choices[0]) not in choices:
            raise _refuse(file, f"{key}.{name}", data[name], QT_TRANSLATE_NOOP("core", "one of ") + ", ".join(choices))
    exempt, shares = data.get("exempt", []), data.get("shares", {})
    if not isinstance(exempt, list) or not all(isinstance(each, str) for each in exempt):
        raise _refuse(file, f"{key}.exempt", exempt, QT_TRANSLATE_NOOP("core", "a list of codes of lists"))
    if not isinstance(shares, dict):
        raise _refuse(file, f"{key}.shares", shares, QT_TRANSLATE_NOOP("core", "shares by code of the list"))
    others = tuple((code, _share(file, f"{key}.shares.{code}", value)) for code, value in shares.items())
    share = _share(file, f"{key}.share", data["share"])
    return Threshold(share, data["of"], data.get("where", "zone"), tuple(exempt), others)


def _share(file: Path, key: str, value: Any) -> Fraction:
    """Return a share as the decimal that is written, 0.03 being three hundredths."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < 1:
        raise _refuse(file, key, value, QT_TRANSLATE_NOOP("core", "a share between 0 and 1, such as 0.03"))
    share = Fraction(repr(value))
    # Votes times the denominator are compared in whole numbers, which hold so much.
    if share.denominator > _MOST_PARTS:
        raise _refuse(file, key, value, QT_TRANSLATE_NOOP("core", "a share of at most six decimals, such as 0.03"))
    return share
