"""What a letter may be made of is read from the record: the right interview, the right reader, nothing of its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.letters.draft import COMPOSERS, compose
from models.domain.letters.drafting import gaps_in
from models.domain.letters.situation import Voice
from models.domain.mail import Language, Tone
from models.domain.meetings import end_of
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    Interview,
    InterviewId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Offer,
    Reply,
    Stage,
)
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.reminders import Reminders
from models.services.sample import fill
from models.services.situations import UNNAMED_ROLE, Situations
from models.store.repository import Store
from tests.models.ready_store import ready

NOW = datetime(2026, 6, 16, 10, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = ready(tmp_path)
    fill(store, NOW, 20, None)
    yield store
    store.close()


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def situations(desk: Desk) -> Situations:
    return Situations(desk, Reminders(desk))


def _named(store: Store, name: str) -> ContactId:
    return next(one.id for one in store.all(Contact) if one.name == name)


def _last_of(store: Store, company: str) -> Interview:
    key = next(one.id for one in store.all(Company) if one.name == company)
    there = [
        meeting for app in store.find(Application, company=key) for meeting in store.find(Interview, application=app.id)
    ]
    return max((one for one in there if end_of(one) <= NOW), key=end_of)


def test_an_interviewers_thank_you_has_all_that_was_noted(store: Store, situations: Situations) -> None:
    meeting, rafael = _last_of(store, "Quillmark"), _named(store, "Rafael Quintana")
    found = situations.of(LetterKind.THANK_YOU, NOW, interview=meeting.id, to=rafael)
    assert found.to is not None
    assert found.to.name == "Rafael Quintana"
    assert found.company is not None
    assert found.company.name == "Quillmark"
    assert found.interview == meeting
    assert found.debrief is not None
    assert found.debrief.interview == meeting.id
    assert found.steps is not None
    assert len(found.interviews) == 2
    assert {part.contact for part in meeting.people} <= set(found.people)
    assert any(one.better_answer for one in found.questions)
    assert any("Smaller than it looks" in (one.body or "") for one in found.notes)
    assert any(letter.to == _named(store, "Ingrid Solheim") for letter in found.letters)
    assert all(other.company.name != "Quillmark" for other in found.others)
    assert found.voice.name == "Robin Halloway"


def test_a_letter_is_never_among_those_it_is_compared_with(store: Store, situations: Situations) -> None:
    own = store.all(Letter)[0]
    found = situations.of(own.kind, NOW, application=own.application, to=own.to, letter=own.id)
    assert own.id not in {one.id for one in found.letters}
    assert own.id in {one.id for one in situations.of(own.kind, NOW, application=own.application, to=own.to).letters}


def test_drafts_to_others_of_the_company_are_among_the_letters(
    store: Store, desk: Desk, situations: Situations
) -> None:
    meeting, ingrid = _last_of(store, "Quillmark"), _named(store, "Ingrid Solheim")
    draft = Letter(
        LetterId("let-draft"), LetterKind.LINKEDIN_INVITE, ingrid, body="Hello Ingrid", state=LetterState.DRAFT
    )
    desk.write([Edit(None, draft)], Intent.DEBRIEF_KEPT)
    found = situations.of(LetterKind.THANK_YOU, NOW, interview=meeting.id, to=_named(store, "Rafael Quintana"))
    assert draft.id in {one.id for one in found.letters}


def test_without_a_reader_the_newest_answer_says_who(store: Store, desk: Desk, situations: Situations) -> None:
    meeting, dawn = _last_of(store, "Quillmark"), _named(store, "Dawn Achterberg")
    assert situations.of(LetterKind.FOLLOW_UP, NOW, application=meeting.application).to is not None
    desk.write([Edit(None, Reply(meeting.application, NOW - timedelta(hours=1), dawn))], Intent.DEBRIEF_KEPT)
    reader = situations.of(LetterKind.FOLLOW_UP, NOW, application=meeting.application).to
    assert reader is not None
    assert reader.id == dawn


def test_it_is_known_by_when_an_offer_elsewhere_is_to_be_answered(store: Store, situations: Situations) -> None:
    open_ = [one for one in store.all(Offer) if one.decision is None and one.deadline is not None]
    found = situations.of(LetterKind.FOLLOW_UP, NOW, interview=_last_of(store, "Quillmark").id)
    by = {one.application.id: one.answer_by for one in found.others if one.answer_by is not None}
    held = {one.application.id for one in found.others if one.application.stage is Stage.OFFER}
    assert by == {one.application: one.deadline for one in open_ if one.application in held}
    assert by


def test_letters_of_an_agency_go_to_its_recruiter(store: Store, situations: Situations) -> None:
    meeting = _last_of(store, "Pellow Health")
    reader = situations.of(LetterKind.RECRUITER_DEBRIEF, NOW, application=meeting.application).to
    assert reader is not None
    assert reader.name == "Beatriz Amaral"
    assert situations.of(LetterKind.REFERENCE_HEADS_UP, NOW, application=meeting.application).to is None


def test_the_last_held_interview_is_meant_where_none_is_named(store: Store, situations: Situations) -> None:
    meeting = _last_of(store, "Quillmark")
    assert situations.of(LetterKind.FOLLOW_UP, NOW, application=meeting.application).interview == meeting


def test_what_is_gone_is_said(situations: Situations) -> None:
    with pytest.raises(WorldError, match="interview is no longer here"):
        situations.of(LetterKind.THANK_YOU, NOW, interview=InterviewId("nowhere"))
    with pytest.raises(WorldError, match="person is no longer here"):
        situations.of(LetterKind.THANK_YOU, NOW, to=ContactId("nobody"))


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_is_drafted_for_everybody_of_the_sample(
    store: Store, situations: Situations, language: Language
) -> None:
    book = phrase_book()
    voice = Voice("Robin Halloway", Tone.FRIENDLY, language)
    for meeting in store.all(Interview):
        for part in meeting.people:
            found = situations.of(LetterKind.THANK_YOU, NOW, interview=meeting.id, to=part.contact, voice=voice)
            for kind in LetterKind:
                draft = compose(replace(found, kind=kind), book)
                assert draft.body.strip()
    assert set(COMPOSERS) == set(LetterKind)


def test_a_job_that_nobody_named_is_a_gap_and_no_name_in_a_letter(
    store: Store, desk: Desk, situations: Situations
) -> None:
    meeting, rafael = _last_of(store, "Quillmark"), _named(store, "Rafael Quintana")
    filed = store.get(Application, meeting.application)
    assert filed is not None
    desk.write([Edit(filed, replace(filed, role=UNNAMED_ROLE))], Intent.APPLICATION_EDITED)
    for tone in Tone:
        for language in Language:
            voice = Voice("Robin Halloway", tone, language)
            found = situations.of(LetterKind.THANK_YOU, NOW, interview=meeting.id, to=rafael, voice=voice)
            draft = compose(found, phrase_book())
            assert "named yet" not in draft.subject + draft.body
            assert "[" not in draft.subject
            assert any(gap.words in ("name of the job", "die Stelle") for gap in gaps_in(draft.body))
