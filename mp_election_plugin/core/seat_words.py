"""What is said of a party's seats in each zone, in English, French and Arabic."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Election
from .reasons import REASONS
from .seat_prospects import PROSPECTS, Outlook
from .wording import filled
from .zoning import in_language

_FILE = Path(__file__).resolve().parent.parent / "resources" / "seats" / "prospects.json"


@lru_cache(maxsize=1)
def _texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


def prospect_labels(language: str) -> dict[str, str]:
    """Return what each prospect is called."""
    return {code: in_language(_texts()["labels"][code], language) for code in PROSPECTS}


def seat_reasons(outlook: Outlook, election: Election, language: str = "en") -> NDArray[np.object_]:
    """Return a sentence for every zone: seats won, votes at risk and votes missing, or why there is nothing to say."""
    words = {name: in_language(each, language) for name, each in _texts()["words"].items()}
    n, column = len(outlook.prospect), outlook.column
    won, votes = outlook.seats[:, column], election.votes[:, column]
    (missing, missing_most), (cushion, cushion_most) = outlook.missing, outlook.cushion
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(votes > election.valid, np.nan, 100 * votes / election.valid)
    columns = {
        "won": won, "places": outlook.found.contest.seats.astype(np.float64), "votes": votes, "share": share,
        "over": np.nansum(outlook.seats, axis=1) - np.maximum(outlook.found.contest.seats, 0),
        "missing": missing, "missing_most": missing_most, "cushion": cushion, "cushion_most": cushion_most,
    }  # fmt: skip
    out = np.full(n, "", dtype=object)

    def say(name: str, where: Bools, *, added: bool = False) -> None:
        rows = np.flatnonzero(where)
        shown = {
            key: (np.round(each[rows], 9) + 0.0).tolist() for key, each in columns.items() if f"{{{key}:" in words[name]
        }
        mark = "" if added else words["between"]
        for row, text in zip(rows.tolist(), filled(words[name], len(rows), shown, {}, language)):
            out[row] = f"{out[row]}{mark}{text}" if out[row] else text

    prospect = np.array(PROSPECTS, dtype=object)[outlook.prospect]
    here = ~np.isin(prospect, ("no_list",)) & np.array([each in (None, "depends") for each in outlook.reason])
    say("no_list", prospect == "no_list")
    for row in np.flatnonzero((prospect == "unknown") & ~here).tolist():
        out[row] = words["unknown"] + REASONS.get(outlook.reason[row], outlook.reason[row])
    say("tie", here & (prospect == "tie"))
    say("won", here & ~np.isnan(won))
    say("over", here & (columns["over"] > 0))
    say("part", here & ~outlook.found.part[:, column])
    say("depends", here & (prospect == "unknown"))
    say("cushion", here & (cushion == cushion_most))
    say("cushion_between", here & (cushion < cushion_most))
    say("missing", here & (missing == missing_most))
    say("missing_between", here & (missing < missing_most) & np.isfinite(missing_most))
    say("missing_least", here & (missing < missing_most) & np.isinf(missing_most))
    for row in np.flatnonzero(here & ~np.isnan(missing)).tolist():
        if outlook.taken_from[row]:
            out[row] += words["from"].format(lists=outlook.taken_from[row])
    return np.array([f"{text}." if text else None for text in out.tolist()], dtype=object)
