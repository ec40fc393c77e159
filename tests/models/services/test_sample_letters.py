"""The sample's letters read like letters: every text has its place, and they pass the checks of length."""

import tomllib
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.drafting import gaps_in
from models.domain.values import LetterKind
from models.services.sample import sample
from models.services.sample_letters import LETTERS

TEXTS = tomllib.loads(LETTERS.read_text("utf-8"))["letter"]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text['company']}-{text['kind']}")
def test_every_text_stands_in_one_letter_and_keeps_its_length(text: dict[str, str]) -> None:
    archive = sample(20, None, date(2026, 6, 16), ZoneInfo("Europe/Berlin"))
    (letter,) = [one for one in archive.letters if one.subject == text["subject"]]
    body = letter.body or ""
    assert text["body"] in body
    assert letter.kind.value == text["kind"]
    assert words_in(body) <= BRIEFS[LetterKind(text["kind"])].most
    assert gaps_in(body) == ()
    assert body.endswith("Robin Halloway")


def test_the_thanks_for_the_second_round_are_those_that_speak_of_it() -> None:
    archive = sample(20, None, date(2026, 6, 16), ZoneInfo("Europe/Berlin"))
    rounds = {one.id: one.round for one in archive.interviews}
    (letter,) = [one for one in archive.letters if "reading room" in (one.body or "") and one.interview]
    assert letter.interview is not None
    assert rounds[letter.interview] == 2
