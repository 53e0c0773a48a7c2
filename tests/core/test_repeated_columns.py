"""Lists side by side in numbered or repeated columns are those that each row names, not places on a ballot."""

from __future__ import annotations

import numpy as np
import pytest

from mp_election_plugin.core.cells import Cells, Layout, table_of_cells
from mp_election_plugin.core.errors import ElectionError, Message
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.published import RawTable
from mp_election_plugin.core.tables import WIDE, Reading, Results, read_results

HEADER = "Code commune;Commune;Inscrits;Exprimés;Panneau 1;Nuance 1;Liste 1;Voix 1;% Voix/exprimés 1;"
NUMBERED = HEADER + HEADER.split("Exprimés;")[1].replace(" 1", " 2")
ROWS = """01;A;600;480;1;LREM;Une;300;62,50;2;LRN;Deux;180;37,50
02;B;200;140;1;LRN;Deux;90;64,29;2;LREM;Une;50;35,71
03;C;100;40;1;LRN;Deux;40;100,00;;;;;"""
VOTES = {"votes_LREM": [300, 50, None], "votes_LRN": [180, 90, 40]}


def read(text: str, reading: Reading | None = None) -> Results:
    rows = [line.split(";") for line in text.splitlines()]
    width = max(map(len, rows))
    columns = [
        np.array([(row[at].strip() or None) if at < len(row) else None for row in rows], dtype=object)
        for at in range(width)
    ]
    notes: list[Message] = []
    return read_results(
        table_of_cells(Cells("t.csv", columns), Layout(), notes), reading or Reading(), load_registry("")
    )


def votes(results: Results) -> dict[str, list[int | None]]:
    found = results.frame.filter(like="votes_")
    return {name: [None if np.isnan(vote) else int(vote) for vote in found[name]] for name in sorted(found)}


def test_each_row_says_which_list_stands_where() -> None:
    results = read(f"{NUMBERED.rstrip(';')}\n{ROWS}")
    assert votes(results) == VOTES
    assert results.frame["registered"].tolist() == [600, 200, 100]
    assert any("side by side" in note.template and note.warning for note in results.notes)


def test_columns_that_repeat_without_numbers_are_the_same() -> None:
    header = NUMBERED.rstrip(";").replace(" 1", "").replace(" 2", "")
    assert votes(read(f"{header}\n{ROWS}")) == VOTES


def test_a_header_may_name_the_columns_of_the_first_list_only() -> None:
    header = "Code;Libellé de la commune;Inscrits;Exprimés;Panneau;Nuance;Nom;Voix;% Voix/Exp;;;;;"
    results = read(f"{header}\n{ROWS}")
    assert votes(results) == VOTES
    assert results.frame["zone_name"].tolist() == ["A", "B", "C"]


def ragged(text: str, **layout: int) -> Results:
    rows = [line.split(";") for line in text.splitlines()]
    width = max(map(len, rows))
    columns = [
        np.array([(row[at].strip() or None) if at < len(row) else None for row in rows], dtype=object)
        for at in range(width)
    ]
    cells = Cells("t.csv", columns, lambda: np.array([len(row) for row in rows]))
    return read_results(table_of_cells(cells, Layout(**layout), []), Reading(), load_registry(""))


def test_rows_longer_than_such_a_header_by_whole_lists_are_read() -> None:
    header = "Code;Libellé de la commune;Inscrits;Exprimés;Panneau;Nuance;Nom;Voix;% Voix/Exp"
    rows = ROWS.replace(";;;;;", "")
    assert votes(ragged(f"{header}\n{rows}")) == VOTES
    with pytest.raises(ElectionError, match="these rows have another number: 4"):
        ragged(f"{header}\n{rows};2")


def test_the_header_that_the_user_names_is_one_though_most_columns_have_no_name() -> None:
    cells = "".join(f";{place};L{place};{place}" for place in range(1, 8))
    text = f"Commune;N°;Liste;Voix\nA{cells}\nB{cells}"
    with pytest.raises(ElectionError, match="HEADER_ROW"):
        ragged(text)
    assert votes(ragged(text, header_row=1)) == {f"votes_L{place}": [place, place] for place in range(1, 8)}


def test_a_column_without_a_header_is_no_list_unasked() -> None:
    for header in ("Commune;RNI;;PAM", "Commune;Epi;;Olive"):
        with pytest.raises(ElectionError, match="“column 3” hold whole numbers"):
            read(f"{header}\nA;3;12;4\nB;5;13;6\nC;5;31;6")


def test_a_column_that_programs_write_before_all_others_is_no_list() -> None:
    for header in (";Commune;RNI;PAM", ";Commune;Epi;Olive"):
        found = votes(read(f"{header}\n0;A;3;4\n1;B;5;6\n2;C;7;8"))
        assert sorted(found.values()) == [[3, 5, 7], [4, 6, 8]]


def test_votes_of_whoever_came_first_are_no_list() -> None:
    results = read("Commune;RNI;PAM;1er;Voix 1er;2e;Voix du 2e\nA;3;4;PAM;4;RNI;3\nB;6;5;RNI;6;PAM;5")
    assert votes(results) == {"votes_PAM": [4, 5], "votes_RNI": [3, 6]}


def test_lists_of_one_nuance_in_a_row_are_read_by_their_own_names() -> None:
    results = read("Commune;Nuance 1;Liste 1;Voix 1;Nuance 2;Liste 2;Voix 2\nA;LDVD;Une;3;LDVD;Deux;4\nB;LDVD;Une;5;;;")
    assert votes(results) == {"votes_DEUX": [4, None], "votes_UNE": [3, 5]}


def test_the_user_chooses_which_of_the_names_counts() -> None:
    results = read(f"{NUMBERED.rstrip(';')}\n{ROWS}", Reading(roles={"party": "Liste"}))
    assert votes(results) == {"votes_DEUX": VOTES["votes_LRN"], "votes_UNE": VOTES["votes_LREM"]}


def test_votes_of_a_place_without_a_name_are_refused() -> None:
    with pytest.raises(ElectionError, match=r"row 2 \(A\) has votes and no list"):
        read("Commune;Parti 1;Voix 1;Parti 2;Voix 2\nA;RNI;3;;4\nB;PAM;5;RNI;6")


@pytest.mark.parametrize("reading", [Reading(layout=WIDE), Reading(vote_fields=["Voix 1", "Voix 2"])])
def test_columns_that_the_user_calls_lists_are_some(reading: Reading) -> None:
    results = read("Commune;Parti 1;Voix 1;Parti 2;Voix 2\nA;RNI;3;PAM;4\nB;PAM;5;RNI;6", reading)
    assert sorted(votes(results).values()) == [[3, 5], [4, 6]]


def test_numbered_lists_without_names_stay_columns() -> None:
    assert votes(read("Commune;Liste 1;Liste 2\nA;3;4\nB;5;6")) == {"votes_LISTE_1": [3, 5], "votes_LISTE_2": [4, 6]}


def test_a_percentage_behind_each_list_is_that_of_the_list() -> None:
    results = read("Commune;Exprimés;RNI;%;PAM;%\nA;5;3;60,0;2;40,0\nB;5;4;80,0;1;20,0")
    assert votes(results) == {"votes_PAM": [2, 1], "votes_RNI": [3, 4]}


@pytest.mark.parametrize("header", ["Commune;RNI;PAM;RNI", "Commune;RNI;%;%", "Commune;RNI;Commune;RNI"])
def test_other_names_that_repeat_are_refused(header: str) -> None:
    with pytest.raises(ElectionError, match="columns of the same name"):
        read(f"{header}\nA;3;2;9\nB;4;1;8")


def test_figures_of_a_zone_that_stand_in_one_of_its_rows_are_those_of_the_zone() -> None:
    results = read("commune;inscrits;parti;voix\nA;;RNI;3\nA;100;PAM;4\nB;200;RNI;5\nB;-;PAM;6")
    assert results.frame["registered"].tolist() == [100, 200]
    with pytest.raises(ElectionError, match="differs between the rows of one zone: A"):
        read("commune;inscrits;parti;voix\nA;100;RNI;3\nA;;PAM;4\nA;101;PI;4")


@pytest.mark.parametrize("seats", [("2", "1", "1", "0"), ("1", None, "1", None)])
def test_seats_of_each_list_are_not_the_seats_of_the_zone(seats: tuple[str | None, ...]) -> None:
    rows = [("A", "RNI", "3"), ("A", "PAM", "4"), ("B", "RNI", "5"), ("B", "PAM", "6")]
    results = read("\n".join(["c;parti;voix;sièges", *(";".join([*row, each or ""]) for row, each in zip(rows, seats))])
                   .replace("c;", "commune;"))  # fmt: skip
    assert results.frame["seats"].isna().all()
    assert votes(results) == {"votes_PAM": [4, 6], "votes_RNI": [3, 5]}
    assert any("seats of each list" in note.template for note in results.notes)
    same = read("commune;parti;voix;sièges\nA;RNI;3;2\nA;PAM;4;2\nB;RNI;5;1")
    assert same.frame["seats"].tolist() == [2, 1]


def merged_table(registered: list[str | None]) -> RawTable:
    """Return a long table of a workbook whose cells of numbers are merged down the rows of each zone."""
    columns = {
        "Code": ["1", None, "2", None],
        "Commune": ["A", "A", "B", "B"],
        "Inscrits": registered,
        "Parti": ["RNI", "PAM", "RNI", "PAM"],
        "Voix": ["3", "4", "5", "6"],
    }
    covered = {name: np.ones(4, dtype=bool) for name in ("Code", "Inscrits")}
    return RawTable(
        "t.xlsx", {name: np.array(cells, dtype=object) for name, cells in columns.items()}, None, {}, covered
    )


def test_numbers_in_cells_merged_down_a_zone_are_those_of_the_zone() -> None:
    results = read_results(merged_table(["100", None, "200", None]), Reading(), load_registry(""))
    assert results.frame["zone_code"].tolist() == ["1", "2"]
    assert results.frame["registered"].tolist() == [100, 200]
    assert votes(results) == {"votes_PAM": [4, 6], "votes_RNI": [3, 5]}


def test_a_figure_in_cells_merged_over_zones_is_refused() -> None:
    with pytest.raises(ElectionError, match=r"merged cells hold one figure for several zones.*Inscrits"):
        read_results(merged_table(["300", None, None, None]), Reading(), load_registry(""))


HEADER_FR, HEADER_AR = (
    "Code;Commune;Inscrits;RNI;PAM",
    "الرمز;الجماعة;المسجلون;التجمع الوطني للأحرار;الأصالة و المعاصرة",
)


@pytest.mark.parametrize(
    "header",
    [
        HEADER_AR,
        f"{HEADER_FR}\n{HEADER_AR}",
        f"{HEADER_AR}\n{HEADER_FR}",
        ";".join(f"{one} / {other}" for one, other in zip(HEADER_FR.split(";"), HEADER_AR.split(";"))),
        ";".join(f"{other} {one}" for one, other in zip(HEADER_FR.split(";"), HEADER_AR.split(";"))),
        f"{HEADER_FR}\n;;;M. Alami;Mme Bennani",
    ],
)
def test_headers_in_either_script_or_both_are_known(header: str) -> None:
    results = read(f"{header}\n01;A;100;3;4\n02;B;200;5;6")
    assert votes(results) == {"votes_PAM": [4, 6], "votes_RNI": [3, 5]}
    assert results.frame["zone_code"].tolist() == ["01", "02"]
    assert results.frame["registered"].tolist() == [100, 200]


def test_a_zone_whose_figures_are_words_is_no_second_header() -> None:
    with pytest.raises(ElectionError, match="no counts"):
        read("Commune;RNI;PAM\nA;annulé;pas de liste\nB;5;6\nC;7;8")


def test_symbols_of_lists_are_no_codes_of_zones() -> None:
    results = read("الجماعة;الحزب;الرمز;عدد الأصوات\nA;RNI;حمامة;3\nA;PAM;جرار;4\nB;RNI;حمامة;5")
    assert votes(results) == {"votes_PAM": [4, None], "votes_RNI": [3, 5]}
