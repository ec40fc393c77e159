"""Words as the search compares them, and where they stand in what is shown."""

import pytest
from hypothesis import given, strategies as st

from models.domain.search_words import LONGEST_WORD, MOST_WORDS, bold, first_place, matches, typed_words, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zürich, São Paulo", ["zurich", "sao", "paulo"]),
        ("Łukasz Øster Straße Æther œuvre", ["lukasz", "oster", "strasse", "aether", "oeuvre"]),
        ("O'Brien and D’Angelo", ["obrien", "and", "dangelo"]),
        ("Rafael's node.js C++", ["rafael", "s", "node", "js", "c"]),
        ("Zu\u0308rich", ["zurich"]),
        ("snake_case e-mail", ["snake", "case", "e", "mail"]),
        ("Привет, ΚΑΛΗΜΕΡΑ 面接", ["привет", "καλημερα", "面接"]),
        ("word WORD Word", ["word"]),
        ('"NEAR(*)\x00\ud800', ["near"]),
        ("", []),
    ],
)
def test_words_are_folded_and_each_said_once(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_what_is_typed_keeps_its_last_word_last() -> None:
    assert typed_words("Price, price PRI") == ("price", "pri")
    assert typed_words("why why") == ("why", "why")
    assert typed_words('  "*" ') == ()


def test_a_text_pasted_by_mistake_is_a_short_question() -> None:
    assert len(typed_words(" ".join(f"w{n}" for n in range(5000)))) <= MOST_WORDS
    assert typed_words("x" * 10_000) == ("x" * LONGEST_WORD,)


@pytest.mark.parametrize(
    ("text", "typed", "strong"),
    [
        ("Rafael Quintana", "raf", ["Raf"]),
        ("Rafael Quintana", "quintana raf", ["Raf", "Quintana"]),
        ("Straße in Zürich", "stras", ["Straß"]),
        ("Straße in Zürich", "zur", ["Zür"]),
        ("Zu\u0308rich", "zu", ["Zu\u0308"]),
        ("Łukasz", "luk", ["Łuk"]),
        ("O'Brien", "obr", ["O'Br"]),
        ("Rafaela", "rafael quint", []),
    ],
)
def test_what_answers_is_bold_to_the_letter(text: str, typed: str, strong: list[str]) -> None:
    assert [text[start:end] for start, end in bold(text, typed_words(typed))] == strong


@given(st.text(max_size=80), st.text(max_size=20))
def test_bold_places_lie_within_the_text_in_order(text: str, typed: str) -> None:
    wanted = typed_words(typed)
    places = bold(text, wanted)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert list(places) == sorted(places)
    assert bool(places) >= (bool(wanted) and matches(words(text), wanted))


def test_the_first_answer_in_a_long_text_is_found() -> None:
    text = "padding " * 20_000 + "Rafael draws"
    assert text[first_place(text, ("raf",)) :].startswith("Rafael")
    assert first_place("Ein Gespräch in Zürich", ("zur",)) == 16
    assert first_place("giraffe", ("raf",)) == -1


@given(st.text(alphabet="abZ09 _-.\n'", max_size=60))
def test_plain_letters_are_cut_as_all_others(text: str) -> None:
    assert words(text) == words(f"{text} é")[:-1]
