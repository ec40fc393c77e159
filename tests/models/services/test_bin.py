"""Deleted things come back whole, for thirty days."""

from datetime import timedelta

import pytest

from models.domain.archive import Archive
from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import (
    AskedBy,
    ContactId,
    Debrief,
    Invitation,
    Letter,
    LetterId,
    LetterKind,
    NextSteps,
    Note,
    NoteId,
    Question,
    QuestionId,
    Reference,
    Reply,
    Stage,
)
from models.services import folder as folders
from tests.models.services.house_at import House


@pytest.fixture
def full(house: House) -> House:
    """One application with something of every list, and another that must stay untouched."""
    other = house.application("Alder", stage=Stage.WAITING)
    house.met(house.interview(other, hours=-30), "Ada Alder")
    application = house.application(stage=Stage.WAITING)
    interview = house.interview(application, hours=-30)
    contact = ContactId(house.met(interview).about["contact"])
    house.services.board.offer_deadline(application, house.now + timedelta(days=4), house.now)
    house.services.applications.add_reply(Reply(application, house.now, contact=contact, summary="Soon"))
    house.services.applications.add_reference(Reference(application, contact))
    house.services.interviews.next_steps(NextSteps(interview, contact_by="Jane"), house.now)
    house.services.reminders.done("thank_you", f"{interview}/{contact}", house.now)
    house.services.reminders.done("follow_up", f"{application}#1", house.now)
    house.store.write(
        [
            Edit(None, Debrief(interview, focus=("pay",))),
            Edit(None, Invitation(interview, "uid-1", sequence=2)),
            Edit(None, Question(QuestionId("q-1"), "Why us?", AskedBy.THEM, interview=interview)),
            Edit(None, Letter(LetterId("let-1"), LetterKind.THANK_YOU, contact, interview=interview)),
            Edit(None, Letter(LetterId("let-2"), LetterKind.FOLLOW_UP, contact, application=application)),
            Edit(None, Note(NoteId("note-1"), "Thoughts", application=application, interview=interview)),
        ],
        "test",
    )
    return house


def target(house: House) -> Archive:
    return house.store.archive()


def test_a_deleted_application_takes_everything_of_its_own_along(full: House) -> None:
    application = next(card.application for card in full.services.board.cards(full.now) if card.company != "Alder")
    change = full.services.applications.delete(application, full.now)
    left = target(full)
    assert [one.id for one in left.applications] != [application]
    assert len(left.applications) == 1
    assert len(left.interviews) == 1
    assert (left.letters, left.replies, left.references, left.offers, left.notes) == ((), (), (), (), ())
    assert (left.questions, left.debriefs, left.next_steps, left.decisions) == ((), (), (), ())
    assert {person.name for person in left.contacts} == {"Ada Alder", "Jane Okafor"}
    assert full.column(Stage.WAITING) == ["Alder"]
    assert application in change.applications


def test_it_comes_back_whole_from_the_bin(full: House) -> None:
    before = target(full)
    due = full.due()
    full.services.applications.delete(before.applications[0].id, full.now)
    full.services.applications.delete(before.applications[1].id, full.now)
    newest, oldest = full.services.bin.list()
    assert {newest.title, oldest.title} == {"Alder, Analyst", "Halden & Rowe, Analyst"}
    assert (newest.kind, newest.deleted_at) == ("applications", full.now)
    assert full.due() == set()
    full.services.bin.restore(oldest.id, full.now)
    full.services.bin.restore(newest.id, full.now)
    assert target(full) == before
    assert full.due() == due
    assert full.services.bin.list() == ()


def test_undo_takes_it_out_of_the_bin_and_redo_puts_it_back(full: House) -> None:
    before = target(full)
    deleted = full.services.applications.delete(before.applications[0].id, full.now)
    undone = full.services.undo(deleted)
    assert target(full) == before
    assert full.services.bin.list() == ()
    full.services.undo(undone)
    (entry,) = full.services.bin.list()
    full.services.bin.restore(entry.id, full.now)
    assert target(full) == before


def test_giving_back_can_be_undone_too(full: House) -> None:
    before = target(full)
    full.services.applications.delete(before.applications[0].id, full.now)
    (entry,) = full.services.bin.list()
    restored = full.services.bin.restore(entry.id, full.now)
    assert restored.about["title"] == entry.title
    full.services.undo(restored)
    (again,) = full.services.bin.list()
    assert again.title == entry.title
    full.services.bin.restore(again.id, full.now)
    assert target(full) == before


def test_a_deleted_interview_leaves_its_application(full: House) -> None:
    before = target(full)
    interview = before.debriefs[0].interview
    full.services.interviews.delete(interview, full.now)
    left = target(full)
    assert (len(left.applications), len(left.interviews), left.debriefs, left.questions) == (2, 1, (), ())
    assert [letter.id for letter in left.letters] == ["let-2"]
    assert [decision.rule for decision in left.decisions] == ["follow_up"]
    (entry,) = full.services.bin.list()
    assert full.store.all(Invitation) == []
    full.services.bin.restore(entry.id, full.now)
    assert target(full) == before
    assert full.store.all(Invitation) == [Invitation(interview, "uid-1", sequence=2)]


def test_an_interview_does_not_come_back_without_its_application(full: House) -> None:
    before = target(full)
    interview = before.debriefs[0].interview
    application = next(one.application for one in before.interviews if one.id == interview)
    full.services.interviews.delete(interview, full.now)
    full.services.applications.delete(application, full.now)
    theirs = next(entry for entry in full.services.bin.list() if entry.kind == "interviews")
    with pytest.raises(WorldError):
        full.services.bin.restore(theirs.id, full.now)
    assert len(full.services.bin.list()) == 2, "nothing is lost by trying"


@pytest.mark.parametrize("every", [1, 2, 7])
def test_after_thirty_days_of_use_it_is_gone_for_good(full: House, every: int) -> None:
    """Used every day, every other, or once a week."""
    full.services.applications.delete(target(full).applications[0].id, full.now)
    folders.tidy(full.services, full.now)
    for _ in range(every, 30 + every, every):
        assert len(full.services.bin.list()) == 1
        folders.tidy(full.services, full.later(days=every, seconds=1))
    assert full.services.bin.list() == ()


@pytest.mark.parametrize("years", [10, -20])
def test_a_clock_that_is_far_off_empties_no_bin(full: House, years: int) -> None:
    """Ahead: thirty days are over by it. Back: what is deleted by it is old as soon as it is right again."""
    full.services.applications.delete(target(full).applications[0].id, full.now)
    for _ in range(3):
        folders.tidy(full.services, full.now)
        wrong = full.now + timedelta(days=365 * years)
        if years < 0 and len(full.services.bin.list()) == 1:
            full.services.interviews.delete(target(full).interviews[0].id, wrong)
        folders.tidy(full.services, wrong)
        full.later(days=1)
    assert len(full.services.bin.list()) == (2 if years < 0 else 1)


def test_a_number_that_is_given_again_waits_anew(full: House) -> None:
    first = target(full).applications[0].id
    full.services.applications.delete(first, full.now)
    for _ in range(25):
        folders.tidy(full.services, full.later(days=1))
    full.services.bin.restore(full.services.bin.list()[0].id, full.now)
    full.services.applications.delete(first, full.now - timedelta(days=400))
    for _ in range(10):
        folders.tidy(full.services, full.later(days=1))
    assert len(full.services.bin.list()) == 1


def test_what_is_not_in_the_bin_any_more_is_said(full: House) -> None:
    with pytest.raises(WorldError, match="no longer in the bin"):
        full.services.bin.restore(4711, full.now)
