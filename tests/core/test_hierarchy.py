"""Rings of parents are found, each once, and nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.hierarchy import cycles


@given(st.dictionaries(st.integers(0, 12), st.integers(0, 12)))
def test_a_ring_is_what_comes_back_to_itself(parents: dict[int, int]) -> None:
    def returns(node: int) -> bool:
        at = parents.get(node)
        for _ in range(len(parents)):
            if at == node:
                return True
            at = parents.get(at) if at is not None else None
        return False

    found = cycles(parents)
    for ring in found:
        assert [parents[node] for node in ring] == [*ring[1:], ring[0]]
    nodes = [node for ring in found for node in ring]
    assert sorted(nodes) == sorted(node for node in parents if returns(node))


def test_a_long_chain_needs_no_depth() -> None:
    chain = {number: number + 1 for number in range(100_000)}
    assert cycles(chain) == []
    assert [len(ring) for ring in cycles({**chain, 100_000: 0})] == [100_001]
