"""Asking where it stands: once with reason, a second time in other words, and on the telephone line by line."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.letters.anatomy import words_in
from models.domain.letters.draft import compose
from models.domain.letters.drafting import gaps_in
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import Letter, LetterKind, Stage
from tests.models.letters.other_records import other
from tests.models.letters.panel import NOW, QUILLMARK, SEARCHES, TIDEWELL, Panel, thanked

BOOK = phrase_book()
LATER = NOW + timedelta(days=14)


def _asking(panel: Panel, name: str, *letters: Letter, kind: LetterKind = LetterKind.FOLLOW_UP) -> Situation:
    return panel.to(name, kind, *letters, now=LATER)


def _body(situation: Situation) -> str:
    return compose(situation, BOOK).body


def test_it_says_why_it_is_written_that_one_would_still_come_and_asks() -> None:
    _, why, still, ask, _ = _body(_asking(QUILLMARK, "Rafael Quintana")).split("\n\n")
    assert "15 June" in why
    assert "26 June" in why, "the day that they had named has passed"
    assert re.search(r"interest|would still like", still)
    assert "?" in ask
    assert re.search(r"next|nothing|anything|something", ask)


@pytest.mark.parametrize("panel", SEARCHES, ids=lambda panel: panel.company)
@pytest.mark.parametrize("tone", list(Tone))
def test_it_is_short_and_whole(panel: Panel, tone: Tone) -> None:
    for name in panel.moments:
        body = _body(_asking(replace(panel, voice=Voice("Leila Brandt", tone)), name))
        assert words_in(body) <= 120
        assert not gaps_in(body)


def test_before_the_promised_day_it_does_not_complain() -> None:
    situation = QUILLMARK.to("Rafael Quintana", LetterKind.FOLLOW_UP, now=NOW + timedelta(days=4))
    body = _body(situation)
    assert "26 June" in body
    assert not re.search(r"gone by|heard nothing|expected to have|had understood", body)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("tone", list(Tone))
def test_who_holds_an_offer_says_so_and_by_when_but_not_whose(language: Language, tone: Tone) -> None:
    held = replace(other("Fernhill Mutual", "insurance", Stage.OFFER), answer_by=LATER + timedelta(days=5))
    panel = replace(QUILLMARK, voice=Voice("Leila Brandt", tone, language))
    situation = replace(_asking(panel, "Rafael Quintana"), others=(held, other("Tidewell", None, Stage.WAITING)))
    draft = compose(situation, BOOK)
    day = BOOK.of(language).full_date(situation.etiquette.day(LATER + timedelta(days=5)))
    assert re.search(r"[Oo]ffer|Angebot", draft.body)
    assert day in draft.body
    assert not re.search(r"Fernhill|Tidewell|insurance", draft.body)
    assert "offer:held" in draft.used
    assert words_in(draft.body) <= 120


@pytest.mark.parametrize("days", [None, -1])
def test_an_offer_whose_day_is_not_known_or_gone_is_told_of_without_one(days: int | None) -> None:
    by = None if days is None else LATER + timedelta(days=days)
    held = replace(other("Fernhill Mutual", "insurance", Stage.OFFER), answer_by=by)
    body = _body(replace(_asking(QUILLMARK, "Rafael Quintana"), others=(held,)))
    assert "offer" in body
    assert not re.search(r" by \[|None", body)


def test_without_an_offer_the_others_stay_ones_own_affair() -> None:
    others = tuple(other("Fernhill Mutual", None, stage) for stage in (Stage.WAITING, Stage.INTERVIEWING))
    assert "offer" not in _body(replace(_asking(QUILLMARK, "Rafael Quintana"), others=others))


def test_without_a_promise_the_days_are_counted() -> None:
    panel = replace(TIDEWELL, promised=None)
    said = {_body(replace(_asking(panel, name), now=LATER)).split("\n\n")[1] for name in panel.moments}
    assert any("two weeks" in why for why in said)


def test_no_rung_asks_in_the_words_of_another() -> None:
    sent: list[Letter] = []
    for rung in range(3):
        body = _body(_asking(QUILLMARK, "Rafael Quintana", *sent))
        for earlier in sent:
            before = {one for one in re.split(r"(?<=[.?])\s+", earlier.body or "") if len(one.split()) > 3}
            assert not before & set(re.split(r"(?<=[.?])\s+", body))
        sent.append(thanked("Rafael Quintana", body, LetterKind.FOLLOW_UP, NOW + timedelta(days=12 + rung)))
    assert "27 June" in (sent[1].body or ""), "it names the day of the first"


def test_its_detail_is_another_than_the_thank_you_had() -> None:
    thanks = compose(QUILLMARK.to("Rafael Quintana"), BOOK)
    sent = thanked("Rafael Quintana", thanks.body, LetterKind.THANK_YOU, NOW)
    draft = compose(_asking(QUILLMARK, "Rafael Quintana", sent), BOOK)
    assert draft.used
    assert not set(draft.used) & set(thanks.used)


def test_a_call_is_a_page_of_lines_to_tick_off() -> None:
    draft = compose(_asking(QUILLMARK, "Rafael Quintana", kind=LetterKind.FOLLOW_UP_CALL), BOOK)
    blocks = [block.splitlines() for block in draft.body.split("\n\n")]
    assert len(blocks) == 4
    for head, *lines in blocks:
        assert not head.startswith("- ")
        assert lines
        assert all(line.startswith("- ") for line in lines)
    text = draft.body
    for asked in (
        "decided|decision",
        "under consideration|considering",
        "this job",
        "ask me|left open",
        "come in|come once",
    ):
        assert re.search(asked, text), asked
    assert re.search(r"decided it|tell me why", blocks[2][2])
    assert re.search(r"hiring|looking", blocks[2][3])
    assert words_in(text) <= 350


def test_an_invitation_on_linkedin_has_a_detail_that_the_thank_you_has_not() -> None:
    situation = QUILLMARK.to("Ingrid Solheim", LetterKind.LINKEDIN_INVITE)
    first = compose(situation, BOOK)
    assert first.used == ("moment:0",)
    assert "you moved here from Leiden too" in first.body
    thanks = thanked("Ingrid Solheim", compose(QUILLMARK.to("Ingrid Solheim"), BOOK).body)
    again = compose(replace(situation, letters=(thanks,)), BOOK)
    assert again.used
    assert again.used != first.used
    assert len(again.body) <= 300
