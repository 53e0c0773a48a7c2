"""The measures and classes once more, in plain Python: loops over zones, exact fractions, no arrays.

Written from the published formulas, not from the code it checks. Slow, and that is its only fault.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Optional, Union

Row = Mapping[str, Optional[int]]
Exact = Optional[Fraction]
Value = Union[Fraction, int, str, bool, None]


def lists_of(rows: Sequence[Row]) -> list[str]:
    """Return the codes of all lists, without the sum of small ones."""
    names = [name[len("votes_") :] for name in rows[0] if name.startswith("votes_")]
    return [name for name in names if name != "OTHERS"]


def others_of(row: Row) -> int | None:
    return row.get("votes_OTHERS")


def has_result(row: Row) -> bool:
    return any(value is not None for name, value in row.items() if name.startswith("votes_"))


def valid_of(row: Row) -> int | None:
    """Return valid votes as published, else the sum of what is published."""
    if row.get("valid") is not None:
        return row["valid"]
    if not has_result(row):
        return None
    return sum(value for name, value in row.items() if name.startswith("votes_") and value is not None)


def contradicts(row: Row, whole: int | None) -> bool:
    """Return whether a list, or the sum of small ones, has more votes than the whole of all lists."""
    votes = [value for name, value in row.items() if name.startswith("votes_") and value is not None]
    return whole is not None and any(value > whole for value in votes)


def part(numerator: int | Fraction | None, denominator: int | Fraction | None) -> Exact:
    if numerator is None or denominator is None or denominator <= 0:
        return None
    return Fraction(numerator) / Fraction(denominator)


def places_of(row: Row, places: int) -> int:
    if places > 0:
        return places
    seats = row.get("seats")
    return 1 if seats is None else seats


def party(rows: Sequence[Row], code: str, places: int = 0, denominator: str = "valid") -> list[dict[str, Value]]:
    """Measure one party in every zone."""
    bases = [valid_of(row) if denominator == "valid" else row.get("registered") for row in rows]
    field = f"votes_{code}"
    counted = [(row, base) for row, base in zip(rows, bases) if has_result(row) and base is not None]
    total_votes = sum(row[field] or 0 for row, _ in counted)
    total_base = sum(base for _, base in counted)
    national = part(total_votes, total_base)
    all_votes = sum(row[field] or 0 for row in rows)
    measured = []
    for row, base in zip(rows, bases):
        votes = row[field]
        rivals = sorted(
            (row[f"votes_{each}"] for each in lists_of(rows) if each != code and row[f"votes_{each}"] is not None),
            reverse=True,
        )
        k = places_of(row, places)
        share = part(votes, base)
        last = rivals[k - 1] if votes is not None and len(rivals) >= k > 0 else None
        if contradicts(row, base):
            nothing = dict.fromkeys(("share", "rank", "margin", "gap", "deviation", "lq", "excess_votes",
                                     "contribution"))  # fmt: skip
            measured.append(
                {**nothing, "votes": votes, "lists": len(rivals) + (votes is not None), "places": k, "level": False,
                 "has_result": has_result(row), "has_list": votes is not None, "contradictory": True}
            )  # fmt: skip
            continue
        measured.append(
            {
                "votes": votes,
                "share": share,
                "rank": None if votes is None else 1 + sum(1 for rival in rivals if rival > votes),
                "lists": len(rivals) + (votes is not None),
                "places": k,
                "margin": part(votes - rivals[0], base) if votes is not None and rivals else None,
                "gap": part(votes - last, base) if last is not None and votes is not None else None,
                "level": votes is not None and votes > 0 and last == votes,
                "deviation": None if share is None or national is None else share - national,
                "lq": None if share is None or not national else share / national,
                "excess_votes": (
                    None if votes is None or base is None or national is None else votes - base * national
                ),
                "contribution": part(votes, all_votes),
                "has_result": has_result(row),
                "has_list": votes is not None,
            }
        )
    return measured


def strength(zone: Mapping[str, Value], *, stronghold: Fraction, contested: Fraction, foothold: Fraction,
             average: Fraction) -> str:  # fmt: skip
    """Return the class of the preset strength; ``contested`` in points."""
    if not zone["has_result"]:
        return "no_data"
    if not zone["has_list"]:
        return "no_list"
    if zone["votes"] == 0:
        return "zero"
    if zone["share"] is None:
        return "no_data"
    if zone["level"]:
        return "tie"
    quotient, gap = zone["lq"], zone["gap"]
    if not zone["places"]:
        gap = Fraction(-100)
    if zone["rank"] <= zone["places"]:
        return "stronghold" if quotient >= stronghold else "holding"
    if gap * 100 >= -contested:
        return "contested"
    if quotient >= foothold:
        return "foothold"
    return "average" if quotient >= average else "weak"


def quotient(zone: Mapping[str, Value]) -> str:
    """Return the class of the preset quotient with its own thresholds."""
    apart = strength(zone, stronghold=Fraction(0), contested=Fraction(0), foothold=Fraction(0), average=Fraction(0))
    if apart in ("no_data", "no_list", "zero"):
        return apart
    for least, code in ((2, "very_high"), (Fraction(5, 4), "high"), (Fraction(3, 4), "near_average"),
                        (Fraction(1, 2), "low")):  # fmt: skip
        if zone["lq"] >= least:
            return code
    return "very_low"


def deviation(zones: Sequence[Mapping[str, Value]], far: Fraction, near: Fraction) -> list[str | None]:
    """Return the classes of the preset deviation; None where a zone lies too near a step for floating point to say.

    With d the deviation and q the variance, z >= t means d >= 0 and d d >= t t q: no root is needed.
    """
    known = [zone["deviation"] for zone in zones if zone["deviation"] is not None]
    mean = sum(known, Fraction(0)) / len(known) if known else Fraction(0)
    variance = sum(((each - mean) ** 2 for each in known), Fraction(0)) / len(known) if known else Fraction(0)
    classes: list[str | None] = []
    for zone in zones:
        apart = quotient(zone) if zone["lq"] is not None else "no_data"
        if not zone["has_result"] or not zone["has_list"] or zone["votes"] == 0 or zone["share"] is None:
            classes.append("no_list" if zone["has_result"] and not zone["has_list"]
                           else "zero" if zone["has_list"] and zone["votes"] == 0 else apart
                           if apart in ("no_data", "no_list", "zero") else "no_data")  # fmt: skip
            continue
        if variance == 0:
            classes.append("near")
            continue
        d = zone["deviation"]
        squared = d * d / variance * (1 if d >= 0 else -1)
        steps = {"far_above": far**2, "above": near**2, "below": -(near**2), "far_below": -(far**2)}
        if any(step != squared and abs(squared - step) < Fraction(1, 10**7) for step in steps.values()):
            classes.append(None)
        elif squared >= steps["far_above"]:
            classes.append("far_above")
        elif squared >= steps["above"]:
            classes.append("above")
        elif squared > steps["below"]:
            classes.append("near")
        elif squared > steps["far_below"]:
            classes.append("below")
        else:
            classes.append("far_below")
    return classes


def indicators(rows: Sequence[Row]) -> list[dict[str, Value]]:
    """Measure every zone without reference to a party."""
    measured = []
    for row in rows:
        votes = {code: row[f"votes_{code}"] for code in lists_of(rows) if row[f"votes_{code}"] is not None}
        ordered = sorted(votes.values(), reverse=True)
        valid = valid_of(row)
        wrong = contradicts(row, valid)
        voted = bool(ordered) and ordered[0] > 0 and not wrong
        tie = voted and len(ordered) > 1 and ordered[0] == ordered[1]
        single = voted and len(ordered) == 1
        second_tie = voted and not tie and len(ordered) > 2 and ordered[1] == ordered[2]
        cast = row.get("voters")
        if cast is None and valid is not None and row.get("invalid") is not None:
            cast = valid + row["invalid"]
        complete = voted and sum(ordered) == valid and not others_of(row)
        registered = row.get("registered")
        short = cast is not None and ((valid is not None and valid > cast) or contradicts(row, cast))
        if short or (row.get("voters") is None and wrong):
            turnout = None
        else:
            turnout = (
                None if cast is not None and registered is not None and cast > registered else part(cast, registered)
            )
        by_votes = {count: code for code, count in votes.items()}
        measured.append(
            {
                "winner": by_votes[ordered[0]] if voted and not tie else None,
                "winner_share": part(ordered[0], valid) if voted else None,
                "runner_up": by_votes[ordered[1]] if voted and not tie and not single and not second_tie else None,
                "winner_margin": part(ordered[0] - ordered[1], valid) if voted and not single else None,
                "tie": tie,
                "turnout": turnout,
                "invalid_rate": part(cast - valid, cast)
                if cast is not None and valid is not None and not short and not wrong
                else None,
                "lists": len(ordered),
                "enp": part(sum(ordered) ** 2, sum(each * each for each in ordered)) if complete else None,
            }
        )
    return measured
