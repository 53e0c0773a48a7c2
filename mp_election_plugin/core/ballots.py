"""Several rows a zone: ballots side by side, of which one is chosen, or parts of a zone, which are summed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .names import normal_name
from .published import RawTable

_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Words of headers over ballots, rounds and years, and over parts of a zone: stations, and halves of its electors.
_BALLOTS_LATIN = "an annee annees year scrutin tour round ballot election date mandat periode"
_OF_BALLOTS = frozenset(f"{_BALLOTS_LATIN} سنه دوره اقتراع".split())
_PARTS_LATIN = (
    "bureau bureaux bv station stations section sections centre centres center urne urnes quartier secteur "
    "sexe genre milieu gender sex"
)
_OF_PARTS = frozenset(f"{_PARTS_LATIN} مكتب مكاتب مركز مراكز".split())


def _words(header: str) -> set[str]:
    return set(normal_name(f"header {header}").split()[1:])


def is_part(header: str) -> bool:
    """Return whether a header is over parts of a zone, such as polling stations."""
    return bool(_OF_PARTS & _words(header))


def tell_apart(raw: RawTable, groups: list[list[int]], roles: dict[str, str]) -> tuple[str, list[str]] | None:
    """Return the column that tells ballots apart in groups of duplicate rows, and its values; None without one.

    To choose one of its values must leave the zones whole: it differs within every group, with the fewest values, and
    is a ballot, round or year by its header or its years, or a text of which each value stands in half of all zones.
    Numbers may as well be votes or stations, and places stand in few zones each.
    """
    best: tuple[str, list[str]] | None = None
    for name, values in raw.columns.items():
        if name != roles.get("ballot") and (name in roles.values() or is_part(name)):
            continue
        distinct = sorted({value for value in values.tolist() if value is not None})
        # More values than a zone has rows is a column of figures or names, not one that tells ballots apart.
        few = 2 <= len(distinct) <= max(map(len, groups))
        if not few or not all(len({values[row] for row in rows}) == len(rows) for rows in groups):
            continue
        if not _is_of_ballots(raw, name, distinct, groups):
            continue
        if best is None or len(distinct) < len(best[1]):
            best = (name, distinct)
    return best


def _is_of_ballots(raw: RawTable, name: str, distinct: list[str], groups: list[list[int]]) -> bool:
    """Return whether the values of a column may be ballots, rounds or years."""
    if _OF_BALLOTS & _words(name):
        return True
    if any(_DIGITS.fullmatch(value) for value in distinct) and not all(map(_YEAR.fullmatch, distinct)):
        return False
    zones = len(raw) - sum(map(len, groups)) + len(groups)
    values = raw.columns[name].tolist()
    return all(2 * values.count(value) >= zones for value in distinct)


def refuse_parts(raw: RawTable, roles: dict[str, str], several: list[list[int]], labels: Sequence[str]) -> None:
    """Refuse rows that are parts of a zone by a column such as that of polling stations, with how to sum them."""
    part = _part_of_zones(raw, several, roles)
    if part is None:
        return
    role, above = next((role, roles[role]) for role in ("code", "name", "name_ar") if role in roles)
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source}: {count} zones have several rows: {zones}. By the column “{column}” they are parts of a zone, "
            "and one of them alone would lose the votes of the others. Read each as a zone, with CODE_FIELD = -, "
            "NAME_FIELD = {column} and {parent} = {above}, and sum them with “Aggregate results to a parent level” "
            "(aggregateresults).",
        ),
        source=raw.source,
        count=len({labels[rows[0]] for rows in several}),
        zones=some(list(dict.fromkeys(labels[rows[0]] for rows in several)), 6),
        column=part,
        parent="PARENT_CODE_FIELD" if role == "code" else "PARENT_FIELD",
        above=above,
    )


def refuse_several_rows(raw: RawTable, roles: dict[str, str], several: list[list[int]], labels: Sequence[str]) -> None:
    """Refuse zones with several rows, with what to do: choose a ballot, or sum the parts of each zone."""
    if not several:
        return
    refuse_parts(raw, roles, several, labels)
    said = {"source": raw.source, "count": len(several), "zones": some([labels[rows[0]] for rows in several], 6)}
    apart = tell_apart(raw, several, roles)
    if apart is not None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: {count} zones have several rows: {zones}. The column “{column}” tells them apart "
                "({values}); if these are ballots, choose one with FILTER, for instance {example}",
            ),
            **said,
            column=apart[0],
            values=some(apart[1], 6),
            example=filter_example(apart[0], apart[1][0]),
        )
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source}: {count} zones have several rows: {zones}. Choose one row a zone with FILTER, or another "
            "CODE_FIELD. Rows that are parts of a zone, such as polling stations, are read as zones of their own, with "
            "the zone as PARENT_FIELD, and summed with “Aggregate results to a parent level” (aggregateresults).",
        ),
        **said,
    )


def _part_of_zones(raw: RawTable, groups: list[list[int]], roles: dict[str, str]) -> str | None:
    """Return the column by which the rows of a zone are parts of it, such as polling stations."""
    found = []
    for name, values in raw.columns.items():
        if name in roles.values() or not is_part(name):
            continue
        told = sum(len({values[row] for row in rows}) for rows in groups) / sum(map(len, groups))
        if any(len({values[row] for row in rows}) > 1 for rows in groups):
            found.append((told, name))
    return max(found)[1] if found else None


def filter_example(column: str, value: str) -> str:
    """Return the QGIS expression that keeps one value of a column."""
    return "\"{}\" = '{}'".format(column.replace('"', '""'), value.replace("'", "''"))


def check_ballots(raw: RawTable, roles: dict[str, str]) -> None:
    """Refuse two ballots in one table, filtered or not: summed, they would count each vote of a zone twice."""
    if "ballot" not in roles:
        return
    column = roles["ballot"]
    ballots = sorted({value for value in raw.columns[column].tolist() if value is not None})
    if len(ballots) < 2:
        return
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source} holds several ballots, told apart by “{column}” ({values}). Choose one with FILTER, for instance "
            "{example}",
        ),
        source=raw.source,
        column=column,
        values=some(ballots, 6),
        example=filter_example(column, ballots[0]),
    )
