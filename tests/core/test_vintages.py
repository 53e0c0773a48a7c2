"""The newest vintage is that of the last year in its name, or nobody can tell."""

from __future__ import annotations

import pytest

from mp_election_plugin.core.vintages import newest, vintage_order


@pytest.mark.parametrize(
    ("vintages", "expected"),
    [
        (["9"], "9"),
        (["9", "10"], None),
        (["avant 2015", "2024"], "2024"),
        (["2015", "avant 2015"], None),
        (["٢٠٢٤", "HCP 2014"], "٢٠٢٤"),
        (["2014-2015", "2024"], None),
        (["20141", "2024"], None),
        ([], None),
    ],
)
def test_the_newest(vintages: list[str], expected: str | None) -> None:
    assert newest(vintages) == expected and newest(vintages[::-1]) == expected


def test_those_without_a_year_come_first() -> None:
    assert sorted(["2024", "x", "avant 2015"], key=vintage_order) == ["x", "avant 2015", "2024"]
