"""The book of phrases: every frame can be filled, none is a web template's, and the languages say the same things."""

import re
import tomllib
from itertools import combinations

import pytest

from models.adapters.phrase_book import LETTERS, phrase_book
from models.domain.letters.anatomy import anatomy
from models.domain.letters.draft import compose
from models.domain.letters.phrase_book import Phrases
from models.domain.letters.stock import stock_in
from models.domain.mail import Language
from models.domain.values import LetterKind
from tests.models.letters.panel import SEARCHES

BOOK = phrase_book()
OWN = ("thank_you", "linkedin", "follow_up", "follow_up_call", "letter")
FRAMES = [
    (slot, frame)
    for slot, frames in BOOK.of(Language.EN_GB).frames.items()
    if slot.split(".")[0] in OWN
    for frame in frames
]


def _slots(phrases: Phrases) -> set[str]:
    return {slot.rpartition(".")[0] for slot in phrases.frames}


def test_no_frame_stands_twice() -> None:
    plain = [re.sub(r"\{\w+\}|\W", "", frame).casefold() for _, frame in FRAMES]
    assert not [one for one in plain if len(one) > 30 and plain.count(one) > 1]


@pytest.mark.parametrize(("slot", "frame"), FRAMES)
def test_a_frame_is_calm_and_no_template(slot: str, frame: str) -> None:
    assert "!" not in frame
    assert not re.search(
        r"time and consideration|great fit|excited|thrilled|hear from you soon|passion|hesitate", frame
    )
    assert frame == frame.strip()
    assert not re.search(r"\borganiz|\bcolor\b|\bfavor\b|\brealiz", frame)


def test_frames_of_one_slot_share_no_run_of_five_words() -> None:
    """Two people of one panel get two of them: what both held would be what both read."""
    for slot in {slot for slot, _ in FRAMES if slot.startswith("thank_you.")}:
        frames = BOOK.of(Language.EN_GB).frames[slot]
        for one, other in combinations(frames, 2):
            assert not _runs(one) & _runs(other), (slot, one, other)


def test_no_draft_holds_a_phrase_of_web_templates() -> None:
    stock = tuple(tomllib.loads((LETTERS / "stock.toml").read_text("utf-8"))["en"]["phrases"])
    for panel in SEARCHES:
        for name in panel.moments:
            for kind in (LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.LINKEDIN_INVITE):
                body = compose(panel.to(name, kind), BOOK).body
                assert stock_in(body, anatomy(body).sentences, stock).percent == 0, body


@pytest.mark.parametrize(("slot", "frame"), FRAMES)
def test_no_frame_is_a_phrase_of_web_templates(slot: str, frame: str) -> None:
    stock = tuple(tomllib.loads((LETTERS / "stock.toml").read_text("utf-8"))["en"]["phrases"])
    said = re.sub(r"\{\w+\}", "analyst", frame)
    assert not stock_in(said, anatomy(said).sentences, stock).places, slot


def _runs(frame: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+|\{\w+\}", frame.casefold())
    return {tuple(words[place : place + 5]) for place in range(len(words) - 4)}


def test_american_is_the_same_book_in_another_spelling() -> None:
    british, american = BOOK.of(Language.EN_GB), BOOK.of(Language.EN_US)
    assert british.frames.keys() == american.frames.keys()
    assert british.day != american.day


def test_every_slot_that_a_letter_asks_for_is_there_in_german() -> None:
    """German has no gerunds and no imperatives of ours: there a note of that shape is quoted."""
    english, german = _slots(BOOK.of(Language.EN_GB)), _slots(BOOK.of(Language.DE))
    missing = {
        slot
        for slot in english - german
        if slot.rpartition(".")[2] not in _ENGLISH_SHAPES and not slot.startswith("thank_you.desk_moment.")
    }
    assert not missing


_ENGLISH_SHAPES = frozenset({"gerund", "imperative", "infinitive", "point"})
