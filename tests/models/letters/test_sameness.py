"""How alike two letters are: calibrated on letters of our own, in English and German."""

import random
import re
from itertools import combinations

import pytest

from models.domain.letters.sameness import WARNS_FROM, alike, name_words, prepared, shared
from models.domain.values import LetterKind
from tests.models.letters.good_letters import GOOD, INGRIDS

LETTERS = {sample.name: sample.body for sample in GOOD if sample.situation.kind is LetterKind.THANK_YOU}
SWAPS = (
    ("Monday", "Thursday"), ("Montag", "Donnerstag"), ("Ingrid", "Marguerite"), ("Rafael", "Tobias"), ("Lena", "Jonas"),
    ("Dear Grace", "Dear Mr Whittle"), ("Dear Will", "Dear Agnes"), ("Marcus", "Shirin"), ("Perth", "Oban"),
    ("Quillmark", "Halden & Rowe"), ("senior product analyst role", "analytics lead post"), ("Simone", "Karin"),
    ("Brae Tollmann", "Westmarch College"), ("Müller-Thurau", "Pätzold"), ("Loomwright", "Kestrel"),
    ("Beatriz", "Joost"), ("王小明", "陳大文"), ("26 June", "3 July"), ("22 June", "8 July"), ("24. Juni", "2. Juli"),
    ("June 19", "July 8"),
)  # fmt: skip


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?!])\s+", text)


def swapped(text: str) -> str:
    for before, after in SWAPS:
        text = text.replace(before, after)
    return text


def reordered(text: str, seed: int) -> str:
    greeting, *middle, close = text.split("\n\n")
    pieces = sentences(" ".join(middle))
    random.Random(seed).shuffle(pieces)
    return "\n\n".join((greeting, " ".join(pieces), close))


def edited(text: str, seed: int) -> str:
    """Every eleventh word is another one."""
    words = text.split(" ")
    shift = random.Random(seed).randrange(11)
    return " ".join("something" if at % 11 == shift and "\n" not in word else word for at, word in enumerate(words))


@pytest.mark.parametrize("body", LETTERS.values(), ids=LETTERS)
def test_a_letter_with_its_names_swapped_is_the_same_letter(body: str) -> None:
    other = swapped(body)
    assert other != body
    assert alike(body, other) >= 90


@pytest.mark.parametrize("body", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize("seed", range(3))
def test_so_it_is_in_another_order_and_with_words_changed(body: str, seed: int) -> None:
    assert alike(body, reordered(swapped(body), seed)) >= 80
    assert alike(body, edited(swapped(body), seed)) >= 60
    assert alike(body, edited(reordered(swapped(body), seed), seed)) >= 60


def test_letters_from_different_debriefs_are_different() -> None:
    measured = {pair: alike(LETTERS[pair[0]], LETTERS[pair[1]]) for pair in combinations(LETTERS, 2)}
    assert len(measured) >= 60
    assert max(measured.values()) <= 35


def test_greeting_close_and_signature_do_not_count() -> None:
    one = "Dear Ingrid,\n\nThe napkin with the triangle hangs over my desk.\n\nKind regards,\nLeila Brandt"
    other = "Dear Ingrid,\n\nNobody told me that the pilot would rain out twice.\n\nKind regards,\nLeila Brandt"
    assert alike(one, other) == 0


def test_two_details_of_ones_own_set_a_letter_apart() -> None:
    """What the finding promises holds: a letter at the limit falls below it with two sentences of one's own."""
    shared_half = INGRIDS.split("\n\n")[1]
    letter = f"Dear Rafael,\n\n{shared_half}\n\nThe reading room behind the kitchen was a fine place to end.\n\nLeila"
    assert alike(letter, INGRIDS) >= WARNS_FROM
    own = (
        " I measured my way home: it is 1,200 steps, and three of them are wet. You were right about the umbrella."
        "\n\nYour nine pages, cut to one, lie beside me while I write.\n\nLeila"
    )
    more = letter.replace("\n\nLeila", own)
    assert shared(prepared(more, sender="Leila"), prepared(INGRIDS)).percent < WARNS_FROM


def test_the_passage_that_is_shared_is_shown() -> None:
    """Its place is that of the sentence, from the first word to the last."""
    letter = f"Dear Rafael,\n\nA word of my own first, about the river.\n\n{INGRIDS.split(chr(10) * 2)[2]}\n\nLeila"
    (passage,) = shared(prepared(letter, sender="Leila"), prepared(INGRIDS)).passages
    assert letter[slice(*passage)].startswith("You asked how I would")
    assert letter[slice(*passage)].endswith("for a minute")


def test_names_of_the_record_count_as_one_and_the_same() -> None:
    """Sentences that are little but names."""
    one = "Thank you for the morning at Halden & Rowe with Tobias Lindqvist."
    other = "Thank you for the evening at Quillmark with Marguerite Osei-Bonsu."
    names = name_words(["Halden & Rowe", "Tobias Lindqvist", "Quillmark", "Marguerite Osei-Bonsu"])
    assert alike(one, other, names) >= 90


def test_gaps_are_nobodys_words() -> None:
    gap = "[a moment you shared with Jane at the very end of the interview]"
    assert alike(f"{gap} {gap}", f"{gap} {gap}") == 0


@pytest.mark.parametrize("text", ["", " \n", "Dear Ingrid,", "!!!", "[a gap]"])
def test_nothing_is_like_nothing(text: str) -> None:
    assert alike(text, text) == 0
    assert alike(text, INGRIDS) == 0
