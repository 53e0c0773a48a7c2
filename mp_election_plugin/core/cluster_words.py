"""The classes of clusters in words: labels, colours, and the sentence of each zone with the numbers behind it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .wording import filled

Numbers = NDArray[np.float64]

CORRECTIONS = ("none", "fdr", "bonferroni")
_FILE = Path(__file__).resolve().parent.parent / "resources" / "clusters" / "classes.json"
# What stands for the unit of the values, and for what a correction adds, in the sentences of the file.
_UNIT, _TOGETHER = "§", "~"


@dataclass(frozen=True)
class ClusterClass:
    """One class: its words in three languages, and its colour (empty: hatched, as a zone without data is)."""

    code: str
    label: dict[str, str]
    reason: dict[str, str]
    colour: str


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return data


def cluster_class_words() -> dict[str, ClusterClass]:
    """Return all classes by code, in the order of the legend."""
    return {each["code"]: ClusterClass(**each) for each in _file()["classes"]}


def cluster_sentences(
    classes: NDArray[np.object_],
    columns: Mapping[str, Numbers],
    fixed: Mapping[str, float],
    *,
    method: str,
    unit: str,
    correction: str,
    language: str,
) -> NDArray[np.object_]:
    """Return a sentence for every zone.

    Parameters
    ----------
    classes : ndarray of str, shape (n,)
        Codes of the classes.
    columns : mapping
        ``value``, ``around``, ``count``, ``expected``, ``p`` and ``q`` of each zone, shape (n,).
    fixed : mapping
        ``mean`` of the values and number of ``tests``.
    method : str
        One of `cluster_analysis.METHODS`.
    unit : str
        What stands behind a value, such as `` %``; may be empty.
    correction : {"none", "fdr", "bonferroni"}
    language : str
        ``en``, ``fr`` or ``ar``; English for any other.
    """
    words, together, others = cluster_class_words(), _file()["together"], _file().get(method, {})
    language = language[:2] if language[:2] in ("en", "fr", "ar") else "en"
    sentences = np.empty(len(classes), dtype=object)
    with np.errstate(divide="ignore", invalid="ignore"):
        known = {**columns, "odds": 1 / columns["p"], "percent": columns["p"] * 100}
    for code in dict.fromkeys(classes.tolist()):
        rows = np.flatnonzero(classes == code)
        template = others.get(code, words[code].reason)[language]
        template = template.replace(_TOGETHER, together[correction][language]).replace(_UNIT, unit)
        numbers = {name: values[rows].tolist() for name, values in known.items() if f"{{{name}:" in template}
        sentences[rows] = filled(template, len(rows), numbers, fixed, language)
    return sentences
