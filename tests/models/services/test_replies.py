"""Mail without an invitation: whose answer it is, and why it is left alone when it is nobody's."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Reply,
    Role,
    Settings,
    Stage,
)
from models.services import imports
from models.services.import_plan import Entry, Outcome
from tests.models.formats.calendars import utc
from tests.models.services.house_at import House

JANE = "jane@halden.example"
MONDAY = "Mon, 15 Jun 2026 10:00:00 +0200"


Met = tuple[House, ApplicationId, ContactId]


@pytest.fixture
def met(house: House) -> Met:
    """Jane was met at an interview of an open application."""
    house.services.settings.change(Settings(timezone="Europe/Berlin", own_addresses=("kim@mail.example",)))
    application = house.application(stage=Stage.INTERVIEWING)
    interview = house.interview(application)
    house.services.interviews.add_person(interview, "Jane Okafor", Role.INTERVIEWER, house.now, emails=(JANE,))
    (jane,) = house.store.all(Contact)
    return house, application, jane.id


def message(
    *headers: str, sender: str = f"Jane <{JANE.upper()}>", date: str = "Mon, 15 Jun 2026 10:00:00 +0200"
) -> str:
    return "\n".join((f"From: {sender}", "Subject: Re: Analyst", f"Date: {date}", *headers, "", "Dear Kim,", "> hello"))


def bring(house: House, text: str) -> Entry:
    planned = imports.plan_bytes(house.store, text.encode(), Path("answer.eml"), house.now)
    house.services.imports.carry_out(planned)
    (entry,) = planned.entries
    return entry


def letter(house: House, application: ApplicationId, to: ContactId) -> None:
    sent = Letter(
        LetterId("let-1"), LetterKind.FOLLOW_UP, to, application, state=LetterState.SENT, sent_at=house.now,
        message_id="<mine@mail.example>",
    )  # fmt: skip
    house.store.write([Edit(None, sent)], "test")


def test_a_contact_on_one_open_application_replies(met: Met) -> None:
    house, application, jane = met
    assert bring(house, message()).outcome is Outcome.ADDED
    (reply,) = house.store.all(Reply)
    assert (reply.application, reply.contact, reply.at) == (application, jane, utc("2026-06-15T08:00:00"))
    assert reply.summary == "Re: Analyst\nDear Kim,"
    again = imports.plan_bytes(house.store, message().encode(), Path("answer.eml"), house.later(days=1))
    assert again.edits == ()
    assert again.entries[0].outcome is Outcome.LEFT_ALONE


@pytest.mark.parametrize("another", [False, True])
def test_a_reply_is_here_already_after_its_application_was_closed(met: Met, another: bool) -> None:
    """Neither forgotten nor put with whatever else is open there by now."""
    house, application, _jane = met
    bring(house, message())
    house.services.board.move(application, Stage.REJECTED, 0, house.now)
    if another:
        second = house.interview(house.application(stage=Stage.INTERVIEWING))
        house.services.interviews.add_person(second, "Jane Okafor", Role.INTERVIEWER, house.now, emails=(JANE,))
    again = imports.plan_bytes(house.store, message().encode(), Path("answer.eml"), house.later(days=1))
    assert again.edits == ()
    assert again.entries[0].why == "This reply is here already."
    assert [one.application for one in house.store.all(Reply)] == [application]


def test_an_answer_to_a_letter_is_a_reply_whoever_writes(met: Met) -> None:
    house, application, jane = met
    house.application("Other Ltd", stage=Stage.INTERVIEWING)
    letter(house, application, jane)
    bring(house, message("In-Reply-To: <mine@mail.example>", sender="hr@halden.example"))
    bring(house, message("References: <x@y> <mine@mail.example>", sender="Jane Okafor <private@jane.example>"))
    assert {(one.application, one.contact) for one in house.store.all(Reply)} == {
        (application, None),
        (application, jane),
    }


@pytest.mark.parametrize(
    "date", ["Someday, 99 Foo 20266", "Tue, 30 Jun 3609 15:33:50 +0600", "Thu, 1 Jan 1970 00:00:00 +0000"]
)
def test_a_date_that_makes_no_sense_is_now_and_said(met: Met, date: str) -> None:
    house = met[0]
    assert bring(house, message(date=date)).notes
    assert [reply.at for reply in house.store.all(Reply)] == [house.now]
    house.later(days=1)
    assert bring(house, message(date=date)).outcome is Outcome.LEFT_ALONE


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (message(sender="stranger@nowhere.example"), "nobody on your board"),
        (message(sender="Kim <KIM@mail.example>"), "yourself"),
        (message("Auto-Submitted: auto-replied"), "machine"),
        ("Subject: hello\n\nHi", "who wrote it"),
        ("just words", "headers"),
    ],
)
def test_what_is_no_answer_says_why(met: Met, text: str, word: str) -> None:
    house = met[0]
    entry = bring(house, text)
    assert entry.outcome is Outcome.LEFT_ALONE
    assert word in entry.why
    assert house.store.all(Reply) == []


def test_a_contact_on_two_open_applications_or_none_is_told(met: Met) -> None:
    house, application, jane = met
    other = house.application("Other Ltd", stage=Stage.APPLIED, recruiter=jane)
    assert "2 open applications" in bring(house, message()).why
    house.services.board.move(application, Stage.REJECTED, 0, house.now)
    assert bring(house, message()).outcome is Outcome.ADDED
    assert [reply.application for reply in house.store.all(Reply)] == [other]
    house.services.board.move(other, Stage.WITHDRAWN, 0, house.now)
    assert "no open application" in bring(house, message(date="Tue, 16 Jun 2026 09:00:00 +0200")).why


def test_somebody_of_the_company_is_enough(met: Met) -> None:
    house, application, _ = met
    found = house.store.get(Application, application)
    assert found is not None
    house.services.people.create("Ade", house.now, emails=("ade@halden.example",), company=found.company)
    bring(house, message(sender="ade@halden.example"))
    assert [reply.application for reply in house.store.all(Reply)] == [application]


def test_a_mailbox_brings_every_answer_and_undo_takes_them_back(met: Met) -> None:
    house = met[0]
    second = message(date="Mon, 15 Jun 2026 12:00:00 +0200")
    box = "".join(f"From {JANE} Mon Jun 15 10:00:00 2026\n{one}\n\n" for one in (message(), second, message()))
    planned = imports.plan_bytes(house.store, box.encode(), Path("all.mbox"), house.now)
    assert [entry.outcome for entry in planned.entries] == [Outcome.ADDED, Outcome.ADDED, Outcome.LEFT_ALONE]
    change, _ = house.services.imports.carry_out(planned)
    assert change is not None
    assert len(house.store.all(Reply)) == 2
    house.services.undo(change)
    assert house.store.all(Reply) == []


def test_a_reply_that_the_user_corrected_is_not_brought_back_changed(
    met: Met,
) -> None:
    house = met[0]
    bring(house, message())
    (reply,) = house.store.all(Reply)
    house.services.applications.edit_reply(reply, replace(reply, summary="They will call on Friday"))
    assert bring(house, message()).outcome is Outcome.LEFT_ALONE
    assert [one.summary for one in house.store.all(Reply)] == ["They will call on Friday"]
