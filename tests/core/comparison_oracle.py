"""Comparisons and indices once more, in plain Python from the published formulas: loops and exact fractions.

Rows are zones, as `generated_elections` draws them; the earlier row of a zone is at the same place, None for a zone
that is not compared.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Optional

from election_oracle import Row, contradicts, has_result, indicators, lists_of, others_of, part, valid_of

Exact = Optional[Fraction]


def renamed(rows: Sequence[Row], party_map: dict[str, str]) -> list[dict[str, int | None]]:
    """Return rows with the lists of a party map summed under their later code."""
    found = []
    for row in rows:
        new: dict[str, int | None] = {name: value for name, value in row.items() if not name.startswith("votes_")}
        for name, value in row.items():
            if not name.startswith("votes_"):
                continue
            target = name if name == "votes_OTHERS" else "votes_" + party_map.get(name[6:], name[6:])
            if new.get(target) is None:
                new[target] = value
            elif value is not None:
                new[target] = (new[target] or 0) + value
        found.append(new)
    return found


def share(row: Row, code: str) -> Exact:
    valid = valid_of(row)
    return None if contradicts(row, valid) else part(row.get(f"votes_{code}"), valid)


def swing(now: Row, before: Row | None, code: str) -> Exact:
    """Return s_t - s_(t-1); None where the list is absent in either."""
    if before is None:
        return None
    one, other = share(now, code), share(before, code)
    return None if one is None or other is None else one - other


def complete(row: Row) -> bool:
    """Return whether a zone's lists are all there is of its valid votes."""
    votes = [row[f"votes_{code}"] for code in lists_of([row]) if row[f"votes_{code}"] is not None]
    return bool(votes) and max(votes) > 0 and sum(votes) == valid_of(row) and not others_of(row)


def volatility(now: Row, before: Row | None) -> Exact:
    """Return half the sum of the absolute changes of all shares."""
    if before is None or not complete(now) or not complete(before):
        return None
    codes = {*lists_of([now]), *lists_of([before])}
    return sum(
        abs((share(now, code) or Fraction(0)) - (share(before, code) or Fraction(0))) for code in codes
    ) / Fraction(2)


def flip(now: Row, before: Row | None) -> bool | None:
    """Return whether another list is first alone; None where either is undecided."""
    if before is None:
        return None
    one, other = indicators([now])[0]["winner"], indicators([before])[0]["winner"]
    return None if one is None or other is None else one != other


def overall(rows: Sequence[Row], code: str) -> Exact:
    counted = [row for row in rows if has_result(row)]
    if all(row.get(f"votes_{code}") is None for row in counted):
        return None
    return part(sum(row.get(f"votes_{code}") or 0 for row in counted), sum(valid_of(row) or 0 for row in counted))


def history(zone: Sequence[Row | None], wholes: Sequence[Sequence[Row]], code: str) -> dict[str, float | int | None]:
    """Follow one zone over elections, the latest first."""
    d = []
    for row, whole in zip(zone, wholes):
        own, all_zones = (None if row is None else share(row, code)), overall(whole, code)
        d.append(None if own is None or all_zones is None else own - all_zones)
    known = [each for each in d if each is not None]
    if not known:
        return {"elections": 0, "mean": None, "deviation": None, "extent": None, "rise": None, "above": 0}
    mean = sum(known) / len(known)
    several = len(known) > 1
    return {
        "elections": len(known),
        "mean": float(mean),
        "deviation": math.sqrt(sum((each - mean) ** 2 for each in known) / len(known)) if several else None,
        "extent": float(max(known) - min(known)) if several else None,
        "rise": float(known[0] - known[-1]) if several else None,
        "above": sum(1 for each in known if each > 0),
    }


def gini(values: Sequence[Fraction]) -> Fraction:
    """Return the mean absolute difference of all pairs over twice the mean."""
    n = len(values)
    return sum((abs(a - b) for a in values for b in values), Fraction(0)) / (2 * n * sum(values))


def weighted_gini(votes: Sequence[int], valid: Sequence[int]) -> Fraction:
    """Return the same with each zone taken as many times as it has valid votes."""
    total, mean = sum(valid), Fraction(sum(votes), sum(valid))
    s = [Fraction(v, base) for v, base in zip(votes, valid)]
    pairs = sum(
        (a * b * abs(x - y) for a, x in zip(valid, s) for b, y in zip(valid, s)),
        Fraction(0),
    )
    return pairs / (2 * total * total * mean)


def nationalisation(rows: Sequence[Row], code: str) -> dict[str, float] | None:
    """Return the four scores of a party; None with fewer than two zones, or without votes."""
    zones = [
        row for row in rows if has_result(row) and (valid_of(row) or 0) > 0 and not contradicts(row, valid_of(row))
    ]
    votes, valid = [row[f"votes_{code}"] or 0 for row in zones], [valid_of(row) or 0 for row in zones]
    if len(zones) < 2 or not sum(votes):
        return None
    s = [Fraction(v, base) for v, base in zip(votes, valid)]
    n, units = len(s), Fraction(sum(valid) ** 2, sum(base * base for base in valid))
    weighted = 1 - weighted_gini(votes, valid)
    return {
        "jones_mainwaring": float(1 - gini(s)),
        "bochsler_weighted": float(weighted),
        "bochsler": float(weighted) ** (1 / math.log10(units)),
        "golosov": float((sum(s) ** 2 / sum(each * each for each in s) - 1) / (n - 1)),
    }
