"""Blocks of columns side by side: the same lists for several ballots or periods, told apart by the header."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable

from .block_headers import one_row_blocks
from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .headers import SEPARATOR
from .published import RawTable

Block = dict[str, str]
ALL = "*"


def blocks(columns: Sequence[str], is_list: Callable[[str], bool] | None = None) -> dict[str, Block]:
    """Return the blocks that stand side by side, each with its columns by the name they have within it.

    Columns of several parts (``MP – Locale – 2021``) are one list in one block. Which part is the list's is decided by
    what is known of lists; else it is the part with the most different names. Where headers are of one row, a year or a
    ballot in them tells the blocks apart (`block_headers.one_row_blocks`).

    Parameters
    ----------
    columns : sequence of str
        Names made by `headers.find_header`.
    is_list : callable, optional
        Whether a text is known as the name of a list.

    Returns
    -------
    dict of str to dict of str to str
        Block name to {name within the block: column}; empty where fewer than two blocks have columns in common.
    """
    parts = {column: column.split(SEPARATOR) for column in columns}
    most = max(map(len, parts.values()), default=1)
    several = {column: each for column, each in parts.items() if len(each) == most}
    best: tuple[tuple[int, int], dict[str, Block]] | None = None
    for position in range(most if most > 1 else 0):
        found = _by_rest(several, position)
        names = {each[position] for each in several.values()}
        if _side_by_side(found.values()):
            weight = (sum(map(is_list, names)) if is_list else 0, len(names))
            if best is None or weight > best[0]:
                best = (weight, found)
    return best[1] if best else one_row_blocks(columns, is_list)


def _by_rest(several: dict[str, list[str]], position: int) -> dict[str, Block]:
    """Group columns by all parts but one, each under the name that part gives it."""
    found: dict[str, Block] = {}
    for column, parts in several.items():
        rest = SEPARATOR.join(part for at, part in enumerate(parts) if at != position)
        found.setdefault(rest, {})[parts[position]] = column
    return found


def _side_by_side(found: Iterable[Block]) -> bool:
    """Return whether two blocks or more have a column of the same name."""
    names = [name for block in found for name in block]
    return len(set(names)) < len(names)


def take_block(raw: RawTable, block: str, is_list: Callable[[str], bool] | None = None) -> RawTable:
    """Return the columns of one block under their names within it, with those that belong to no block.

    Parameters
    ----------
    raw : RawTable
    block : str
        Name of the block; empty where the user chose none, `ALL` where no columns are to be left out.
    is_list : callable, optional
        See `blocks`.

    Raises
    ------
    ElectionError
        If there are blocks and none is chosen, or the one chosen does not exist; names those there are.
    """
    found = {} if block == ALL else blocks(list(raw.columns), is_list)
    if block == ALL or (not found and not block):
        return raw
    if not block and len(found) == 1:
        block = next(iter(found))
    if block not in found:
        _refuse(raw.source, block, list(found))
    chosen = {column: name for name, column in found[block].items()}
    of_others = {column for name, each in found.items() if name != block for column in each.values()}
    columns = {chosen.get(name, name): values for name, values in raw.columns.items() if name not in of_others}
    if len(columns) < len(raw.columns) - len(of_others):
        clash = sorted(set(chosen.values()) & set(raw.columns))
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: in block “{block}”, columns have the names of others: {columns}."),
            source=raw.source,
            block=block,
            columns=some(clash),
        )
    covered = {chosen.get(name, name): cells for name, cells in raw.covered.items() if name not in of_others}
    return RawTable(raw.source, columns, raw.numbers, covered=covered)


def _refuse(source: str, block: str, names: list[str]) -> None:
    if not names:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source} has no blocks of columns side by side: leave BLOCK empty."),
            source=source,
        )
    if block:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source} has no block “{block}”. Blocks: {blocks}"),
            source=source,
            block=block,
            blocks=some(names, 40),
        )
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source} has several blocks of columns with the same names: {blocks}. Choose one with BLOCK; * reads all "
            "columns under their whole names.",
        ),
        source=source,
        blocks=some(names, 40),
    )
