"""Seats by plain loops over fractions, one zone at a time: what the fast rules have to agree with."""

from __future__ import annotations

from fractions import Fraction

QUOTIENTS = {
    "dhondt": lambda k: Fraction(k),
    "sainte_lague": lambda k: Fraction(2 * k - 1),
    "modified_sainte_lague": lambda k: Fraction(14, 10) if k == 1 else Fraction(2 * k - 1),
    "danish": lambda k: Fraction(3 * k - 2),
    "adams": lambda k: Fraction(k - 1),
    "huntington_hill": lambda k: Fraction(k * (k - 1)),
}
QUOTAS = {
    "hare": lambda base, seats: Fraction(base, seats),
    "droop": lambda base, seats: Fraction(base // (seats + 1) + 1),
    "hagenbach_bischoff": lambda base, seats: Fraction(base, seats + 1),
    "hagenbach_bischoff_rounded": lambda base, seats: Fraction(
        (Fraction(base, seats + 1) + Fraction(1, 2)).__floor__()
    ),
    "imperiali": lambda base, seats: Fraction(base, seats + 2),
}


def _first(keys: dict[str, object], places: int) -> tuple[set[str], set[str], int]:
    """Return the keys in place beyond doubt, those level for the last places, and how many places these are."""
    if places <= 0:
        return set(), set(), 0
    if len(keys) <= places:
        return set(keys), set(), 0
    border = sorted(keys.values(), reverse=True)[places - 1]
    above = {name for name, value in keys.items() if value > border}
    level = {name for name, value in keys.items() if value == border}
    left = places - len(above)
    return (above | level, set(), 0) if len(level) == left else (above, level, left)


def allocate(method: str, votes: dict[str, int], seats: int, base: int) -> tuple[dict[str, int], set[str], int]:
    """Return seats by list, the lists that are level, and for how many seats."""
    votes = {name: count for name, count in votes.items() if count > 0}
    won = dict.fromkeys(votes, 0)
    if not votes or not seats:
        return won, set(), 0
    if method == "plurality":
        sure, level, left = _first(votes, seats)
        return {name: int(name in sure) for name in votes}, level, left
    if method in QUOTIENTS:
        power = 2 if method == "huntington_hill" else 1
        keys = {}
        for name, count in votes.items():
            for k in range(1, seats + 1):
                by = QUOTIENTS[method](k)
                keys[f"{name} {k}"] = (1, Fraction(count)) if by == 0 else (0, count**power / by)
        sure, level, left = _first(keys, seats)
        for each in sure:
            won[each.split()[0]] += 1
        return won, {each.split()[0] for each in level}, left
    quota = QUOTAS[method](base, seats)
    if quota == 0:
        return won, set(), 0
    won = {name: int(count / quota) for name, count in votes.items()}
    remainders = {name: count - won[name] * quota for name, count in votes.items()}
    left = seats - sum(won.values())
    while left > len(votes):
        won = {name: count + 1 for name, count in won.items()}
        left -= len(votes)
    sure, level, places = _first(remainders, left)
    return {name: count + (name in sure) for name, count in won.items()}, level, places
