"""What is part of what: zones must not be parts of themselves, over however many steps."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def cycles(parents: Mapping[Node, Node]) -> list[list[Node]]:
    """Return the rings in which each node is a part of the next, and the last one of the first.

    Parameters
    ----------
    parents : mapping
        The one parent of each node that has one.

    Returns
    -------
    list of list
        Each ring once, in the order in which it is met; a node that is its own parent is a ring of one.
    """
    done: set[Node] = set()
    found = []
    for start in parents:
        path: dict[Node, int] = {}
        node = start
        while node in parents and node not in done and node not in path:
            path[node] = len(path)
            node = parents[node]
        if node in path:
            found.append(list(path)[path[node] :])
        done.update(path)
    return found
