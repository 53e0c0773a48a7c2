"""Delimiters: any table written by the csv module is split as it was written; what stands in cells does not count."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.delimiters import delimiter

DELIMITERS = [",", ";", "\t", "|"]
NAMES = st.sampled_from(
    [
        "Fès",
        "Rabat, Salé",
        "Aïn Chock; Hay Hassani",
        'dite "la Neuve"',
        "سلا",
        "M'diq",
        "Tiznit | Anzi",
        "",
        "A\tB",
        "؛",
    ]
)
# A comma is no decimal sign where it is the delimiter.
COUNTS = st.integers(0, 99_999).map(str)
SHARES = st.decimals(0, 100, places=2).map(lambda share: str(share).replace(".", ","))


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[str]], str]:
    """Return rows with a header, and the delimiter to write them with."""
    chosen = draw(st.sampled_from(DELIMITERS))
    numbers = draw(st.integers(1, 6))
    figures = draw(st.sampled_from([COUNTS] if chosen == "," else [COUNTS, SHARES]))
    header = ["code", "commune", *(f"liste {number}" for number in range(numbers))]
    cells = st.tuples(COUNTS, NAMES, *[figures] * numbers).map(list)
    return [header, *draw(st.lists(cells, min_size=2, max_size=12))], chosen


def written(rows: list[list[str]], chosen: str, *, quoted: bool = False) -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=chosen, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL).writerows(rows)
    return file.getvalue()


@given(tables(), st.booleans())
def test_a_table_is_split_as_it_was_written(table: tuple[list[list[str]], str], quoted: bool) -> None:
    rows, chosen = table
    assert delimiter(written(rows, chosen, quoted=quoted)) == chosen


@given(tables(), st.lists(st.sampled_from(["Résultats, provisoires", "", "Source : ministère", "2021"]), max_size=4))
def test_lines_before_the_header_and_after_the_table_do_not_count(
    table: tuple[list[list[str]], str], lines: list[str]
) -> None:
    rows, chosen = table
    before = "".join(f"{line}\n" for line in lines)
    assert delimiter(before + written(rows, chosen) + "Source : commission\n") == chosen


@given(tables(), st.integers(1, 30))
def test_a_sample_may_be_cut_anywhere_beyond_some_rows(table: tuple[list[list[str]], str], cut: int) -> None:
    rows, chosen = table
    plain = [[cell.replace('"', "") for cell in row] for row in rows]
    text = written([plain[0], *plain[1:] * 5], chosen)
    assert delimiter(text[:-cut]) == chosen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nom;Part\nCasa;12,5\nFès;3,4\n", ";"),
        ("12,5;3,4\n3,4;5,6\n", ";"),
        ("Casa;12,5;3,4\nFès;3,4;5,6\n", ";"),
        ("nom\tvoix\tpart\nFès\t1,234\t5,6\nSalé\t2,345\t7,8\n", "\t"),
        ("zone,listes,voix\nFès,PI;PJD,12\nSalé,RNI;PAM,5\n", ","),
        ("code,voix\n1,5\n2,7\n", ","),
        ('"a;b";"c"\n"d;e";"f"\n', ";"),
        ("zone|voix\nFès|5\n", "|"),
        ("zone;listes\nFès;PI, PJD, RNI\nSalé;MP, PAM, UC\n", ";"),
        ("zone;liste\nA, B;x\nC, D;y\nE, F", ";"),
    ],
)
def test_what_only_looks_like_a_delimiter_is_none(text: str, expected: str) -> None:
    assert delimiter(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Part\n12,5\n3,4\n7,25\n",
        "Commune\nFès\nRabat, Salé\nTémara\nCasa\nAgadir\n",
        "Commune\nRabat\nSalé\n",
        "Voix\n1,234\n5,678\n",
        "",
        "\n\n",
        "Commune",
    ],
)
def test_a_table_of_one_column_is_not_split(text: str) -> None:
    found = delimiter(text)
    rows = list(csv.reader(io.StringIO(text), delimiter=found))
    assert found in DELIMITERS and all(len(row) <= 1 for row in rows)


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    assert delimiter(text) in DELIMITERS
