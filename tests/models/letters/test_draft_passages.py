"""A letter that is worked over still knows its own words; another one goes where it belongs."""

from dataclasses import replace

from models.adapters.phrase_book import phrase_book
from models.domain.letters.briefs import Part
from models.domain.letters.draft import compose
from models.domain.letters.drafting import Draft, Ingredient, gaps_in
from models.domain.letters.passages import passages, put_in, used_in
from tests.models.letters.panel import QUILLMARK, Panel

BOOK = phrase_book()


def _draft(panel: Panel = QUILLMARK, name: str = "Rafael Quintana") -> Draft:
    return compose(panel.to(name), BOOK)


def _offered(draft: Draft, key: str) -> Ingredient:
    return next(one for one in draft.offered if one.id == key)


def test_what_the_fresh_draft_says_is_ticked_and_nothing_else() -> None:
    draft = _draft()
    assert used_in(draft.body, draft.offered) == set(draft.used)


def test_editing_keeps_the_tick_until_the_words_are_gone() -> None:
    draft = _draft()
    edited = draft.body.replace(
        "cohort view, trial conversion 11 to 16 %", "our trial conversion, from 11 to 16 per cent"
    )
    assert "went_well:0" in used_in(edited, draft.offered)
    gone = "\n\n".join(one for one in draft.body.split("\n\n") if "cohort" not in one)
    assert "went_well:0" not in used_in(gone, draft.offered)


def test_words_scattered_over_the_letter_are_not_the_ingredient() -> None:
    draft = _draft()
    scattered = "I like the cohort idea.\n\nThe view was fine.\n\nA trial is a trial.\n\nConversion happens."
    assert "went_well:0" not in used_in(scattered, draft.offered)


def test_an_ingredient_goes_to_the_end_of_its_parts_paragraph() -> None:
    draft = _draft()
    extra = _offered(draft, "went_well:1")
    body, start, end = put_in(draft.body, extra, draft.offered)
    assert body[start:end] == extra.sentence
    paragraph = next(one for one in body.split("\n\n") if extra.sentence in one)
    assert "cohort view" in paragraph
    assert body.replace(f" {extra.sentence}", "") == draft.body


def test_an_ingredient_takes_the_place_of_the_gap_that_waited_for_it() -> None:
    draft = _draft(replace(QUILLMARK, went_well=()))
    assert len(gaps_in(draft.body)) == 1
    words = _offered(_draft(), "went_well:0")
    body, start, end = put_in(draft.body, words, draft.offered)
    assert not gaps_in(body)
    assert body[start:end] == words.sentence
    assert body.count("\n\n") == draft.body.count("\n\n")


def test_a_part_that_is_missing_gets_a_paragraph_between_its_neighbours() -> None:
    whole = _draft()
    without = "\n\n".join(one for one in whole.body.split("\n\n") if "stopping rule" not in one)
    body, _, _ = put_in(without, _offered(whole, "forgot:0"), whole.offered)
    parts = [one.part for one in passages(body, whole.offered)]
    assert parts == [None, Part.REMEMBER, Part.REINFORCE, Part.RECOUP, Part.REMIND, None]


def test_an_empty_letter_takes_a_sentence() -> None:
    draft = _draft()
    words = _offered(draft, "moment:0")
    assert put_in("", words, draft.offered) == (words.sentence, 0, len(words.sentence))


def test_greeting_and_close_have_no_number() -> None:
    draft = _draft(replace(QUILLMARK, went_well=(), asked=(), forgot=(), mine=(), promised=None, contact_by=None))
    assert [one.part for one in passages(draft.body, draft.offered)] == [
        None, Part.REMEMBER, Part.REINFORCE, Part.REMIND, None,
    ]  # fmt: skip
