"""Lists given by name: a name of a party is the party, another name has a code that no third name has."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from mp_election_plugin.core import fields
from mp_election_plugin.core.list_codes import ListCodes
from mp_election_plugin.core.parties import Party, Registry
from mp_election_plugin.core.party_names import code_base, list_form

FIRST = Registry({"HP": Party("HP", {"ar": "الحركة الشعبية"})})
SECOND = Registry({"MP": Party("MP", {"fr": "Mouvement Populaire", "ar": "الحركة الشعبية"})})
ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ", min_size=3, max_size=40)


@given(ARABIC, ARABIC)
def test_different_names_have_different_codes_and_spellings_of_one_the_same(one: str, other: str) -> None:
    assume(list_form(one) and list_form(other))
    codes = ListCodes(())
    assert (codes.of(one) == codes.of(other)) == (list_form(one) == list_form(other))
    assert fields.party_of(fields.vote_field(str(codes.of(one)))) == codes.of(one)


def test_names_that_letters_of_ascii_do_not_tell_apart_are_told_apart() -> None:
    """Both are the same in Latin letters, one by one, and beyond the longest code."""
    one, other = "قائمة التين", "قائمة الطين"
    assert code_base(one) == code_base(other)
    assert ListCodes(()).of(one) != ListCodes(()).of(other)
    assert ListCodes(()).of("حزب") != ListCodes(()).of("الحركة")


def test_the_first_registry_that_knows_a_name_decides() -> None:
    assert ListCodes((FIRST, SECOND)).of("الحركة الشعبيه") == "HP"
    assert ListCodes((SECOND, FIRST)).of("الحركة الشعبية") == "MP"
    assert ListCodes((FIRST, SECOND)).of("Mouvement Populaire") == "MP"
    votes = {"votes_MP": "Mouvement Populaire", "votes_RNI": "RNI", "votes_A_B": "A-B"}
    known, own = ListCodes((SECOND,)).notes(votes)
    assert "Mouvement Populaire → MP" in str(known) and "RNI" not in str(known) and not known.warning
    assert "A-B → A_B" in str(own) and own.warning
    assert ListCodes((SECOND,)).parties(votes) == {"A_B": Party("A_B", {"fr": "A-B"}, kind="list")}
