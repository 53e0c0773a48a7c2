"""What the zones of a parent say about the parent: its names, the zone above it, and all else they have in common."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, Message, some

PARENT_NAME_AR = "parent_name_ar"
_PARENT, _GRANDPARENT = "parent", "grandparent"


def siblings(field: str, columns: list[str]) -> dict[str, str]:
    """Return the columns that tell of the zones a field refers to: ``code``, ``name`` and ``name_ar``.

    Parameters
    ----------
    field : str
        A field of codes or names, such as ``parent_code``, ``region_name`` or ``region``.
    columns : list of str
        Columns there are; ``region_code`` has the siblings ``region_name`` and ``region_name_ar``.
    """
    stem = field.removesuffix("_code").removesuffix("_name")
    found = {role: f"{stem}_{role}" for role in ("code", "name", "name_ar") if f"{stem}_{role}" in columns}
    if field not in found.values():
        found = {"name": field, **found, "code": field}
    return found


def grandparent_field(parent: str, columns: list[str]) -> str | None:
    """Return the field of the zone above the parent, where the parent is the usual one and the layer has it."""
    if parent.removesuffix("_code").removesuffix("_name") != _PARENT:
        return None
    wanted = (f"{_GRANDPARENT}_code", f"{_GRANDPARENT}_name")
    return next((name for name in wanted if name in columns), None)


def common_values(
    values: list[Any], group: NDArray[np.int64], codes: list[Any]
) -> tuple[NDArray[np.object_], list[str]]:
    """Return the one value that the zones of each parent have, and the parents whose zones have several.

    Parameters
    ----------
    values : list
        Value of each zone, None where not known, which speaks against none.
    group : ndarray of int, shape (zones,)
        Parent of each zone, -1 for none.
    codes : list
        What each parent is called in a message.

    Returns
    -------
    values : ndarray of object, shape (parents,)
        None where no value is known, or several are.
    clashes : list of str
        ``parent: one / other``.
    """
    found: list[dict[Any, None]] = [{} for _ in codes]
    for parent, value in zip(group.tolist(), values):
        if parent >= 0 and value is not None:
            found[parent][value] = None
    common = np.empty(len(codes), dtype=object)
    common[:] = [next(iter(each)) if len(each) == 1 else None for each in found]
    clashes = [f"{code}: {' / '.join(map(str, each))}" for code, each in zip(codes, found) if len(each) > 1]
    return common, clashes


def tells_of_parents(values: list[Any], group: NDArray[np.int64], codes: list[Any]) -> bool:
    """Return whether a column says something of the parents: one value in each, and not the same one in all.

    Where no parent has two zones with a value, that is no evidence.
    """
    known = [(parent, value) for parent, value in zip(group.tolist(), values) if parent >= 0 and value is not None]
    pairs = set(known)
    parents = {parent for parent, _ in pairs}
    return len(pairs) == len(parents) < len(known) and len({value for _, value in pairs}) > 1


def one_of_several(field: str, clashes: list[str]) -> Message:
    """Return the warning that what is summed as one parent seems to be several zones."""
    template = QT_TRANSLATE_NOOP(
        "core",
        "The parts of one parent differ in “{field}”: {parents}. If these are several zones of one name, they are "
        "summed as one here: choose a field with codes as parent field.",
    )
    return Message(template, {"field": field, "parents": some(clashes)}, warning=True)


def not_carried(columns: list[str]) -> list[str]:
    """Return the columns that hold neither the identity of a zone, its counts, its votes nor its join."""
    ours = {*fields.IDENTITY, *fields.COUNTS, *fields.MATCH, PARENT_NAME_AR}
    left = [name for name in columns if name not in ours and fields.party_of(name) is None]
    return [name for name in left if not fields.is_derived(name, columns)]
