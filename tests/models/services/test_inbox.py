"""Answers in the user's own inbox are proposed one by one, and only the user files one."""

from dataclasses import replace

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.inbox import Headers, Looked, Place, Proposal
from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome, Security
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
    Stage,
)
from models.services.house import Services
from tests.models.services.house_at import House

JANE = "jane@halden.example"
ACCOUNT = MailAccount("acc-1", "kim@mail.example", "smtp.mail.example", 465, Security.TLS, "kim")
SENT = Delivery(Outcome.SENT)
Met = tuple[House, ApplicationId, ContactId]


@pytest.fixture
def met(house: House) -> Met:
    """Jane was met at an interview of an open application, and a letter went to her."""
    application = house.application(stage=Stage.INTERVIEWING)
    interview = house.interview(application)
    house.services.interviews.add_person(interview, "Jane Okafor", Role.INTERVIEWER, house.now, emails=(JANE,))
    (jane,) = house.store.all(Contact)
    sent = Letter(
        LetterId("let-1"), LetterKind.THANK_YOU, jane.id, application, state=LetterState.SENT, sent_at=house.now,
        message_id="<mine@mail.example>",
    )  # fmt: skip
    house.store.write([Edit(None, ACCOUNT), Edit(None, sent)], "test")
    return house, application, jane.id


def headers(uid: int, *more: str, sender: str = f"Jane <{JANE}>", subject: str = "Re: Analyst") -> Headers:
    date = f"Date: Mon, 15 Jun 2026 10:{uid:02}:00 +0200"
    lines = (f"From: {sender}", f"Subject: {subject}", date, f"Message-ID: <m{uid}@halden.example>", *more, "", "")
    return Headers(uid, "\r\n".join(lines).encode())


def look(services: Services, house: House, *found: Headers, validity: int = 1, last: int = 0) -> tuple[Proposal, ...]:
    place = Place(validity, max([last, *(one.uid for one in found)]))
    return services.inbox.heard(ACCOUNT, Looked(SENT, found, place), house.now)


def test_an_answer_is_proposed_and_not_filed(met: Met) -> None:
    house, application, jane = met
    (proposal,) = look(house.services, house, headers(5))
    assert (proposal.application, proposal.contact, proposal.letter) == (application, jane, None)
    assert (proposal.company, proposal.role) == ("Halden & Rowe", "Analyst")
    assert (proposal.subject, proposal.name, proposal.address) == ("Re: Analyst", "Jane", JANE)
    assert not house.store.all(Reply)


def test_the_letter_that_it_answers_tells_more_than_the_address(met: Met) -> None:
    house, application, _ = met
    house.application("Elsewhere", stage=Stage.INTERVIEWING)
    stranger = headers(5, "In-Reply-To: <MINE@mail.example>", sender="Robot <office@agency.example>")
    thread = headers(6, "References: <x@y> <mine@mail.example>", sender="Eve <eve@agency.example>")
    found = look(house.services, house, stranger, thread)
    assert [(one.application, one.contact, one.letter) for one in found] == [(application, None, "let-1")] * 2


@pytest.mark.parametrize(
    "other",
    [
        headers(5, sender="Shop <offers@shop.example>"),
        headers(5, sender="Kim <kim@mail.example>"),
        headers(5, "Auto-Submitted: auto-replied"),
        Headers(5, b"\x00\xff\xfe" * 500),
        Headers(5, b"<html>no headers</html>"),
        Headers(5, b""),
    ],
)
def test_all_other_mail_is_nobodys(met: Met, other: Headers) -> None:
    house, _, _ = met
    assert look(house.services, house, other) == ()


def test_somebody_on_two_open_applications_is_not_guessed(met: Met) -> None:
    house, _, jane = met
    other = house.application("Elsewhere", stage=Stage.INTERVIEWING)
    before = house.store.get(Application, other)
    assert before is not None
    house.store.write([Edit(before, replace(before, recruiter=jane))], "test")
    assert look(house.services, house, headers(5)) == ()


def test_a_filed_one_is_a_reply_and_the_rules_fall_silent(met: Met) -> None:
    house, application, jane = met
    house.later(days=10)
    assert any(reminder.startswith("follow_up") for reminder in house.due())
    date = "Date: Thu, 25 Jun 2026 10:00:00 +0200"
    answer = Headers(5, headers(5).data.replace(b"Date: Mon, 15 Jun 2026 10:05:00 +0200", date.encode()))
    (proposal,) = look(house.services, house, answer)
    change = house.services.inbox.file(proposal.key, house.now)
    assert change.about["company"] == "Halden & Rowe"
    (reply,) = house.store.all(Reply)
    assert (reply.application, reply.contact, reply.summary) == (application, jane, "Re: Analyst")
    assert not any(reminder.startswith("follow_up") for reminder in house.due())
    assert house.services.inbox.proposals(house.now) == ()
    with pytest.raises(WorldError):
        house.services.inbox.file("nobody knows it", house.now)


def test_undo_of_filing_proposes_it_again(met: Met) -> None:
    house, _, _ = met
    (proposal,) = look(house.services, house, headers(5))
    change = house.services.inbox.file(proposal.key, house.now)
    house.services.undo(change)
    assert house.services.inbox.proposals(house.now) == (proposal,)


def test_it_may_be_filed_where_the_user_says(met: Met) -> None:
    house, _, _ = met
    other = house.application("Elsewhere", stage=Stage.INTERVIEWING)
    (proposal,) = look(house.services, house, headers(5))
    house.services.inbox.file(proposal.key, house.now, other)
    assert [one.application for one in house.store.all(Reply)] == [other]


def test_what_was_filed_or_dismissed_does_not_come_again(met: Met) -> None:
    house, _, _ = met
    newer, older = look(house.services, house, headers(5), headers(6))
    house.services.inbox.file(older.key, house.now)
    house.services.inbox.dismiss(newer.key)
    assert house.services.inbox.proposals(house.now) == ()
    assert look(house.another(), house, headers(5), headers(6)) == ()


def test_a_dismissal_can_be_taken_back(met: Met) -> None:
    house, _, _ = met
    found = look(house.services, house, headers(5))
    house.services.inbox.dismiss(found[0].key)
    house.services.inbox.bring_back(found[0].key)
    assert house.services.inbox.proposals(house.now) == found


def test_a_new_start_reads_again_from_the_first_that_is_open(met: Met) -> None:
    house, _, _ = met
    older, newer = headers(5), headers(9)
    found = look(house.services, house, older, newer, last=12)
    assert house.services.inbox.where(ACCOUNT, house.now)[0] == Place(1, 12)
    assert house.another().inbox.where(ACCOUNT, house.now)[0] == Place(1, 4)
    house.services.inbox.dismiss(found[1].key)
    assert house.another().inbox.where(ACCOUNT, house.now)[0] == Place(1, 8)
    house.services.inbox.file(found[0].key, house.now)
    assert house.another().inbox.where(ACCOUNT, house.now)[0] == Place(1, 12)


def test_a_look_that_failed_changes_nothing(met: Met) -> None:
    house, _, _ = met
    found = look(house.services, house, headers(5))
    failed = Looked(Delivery(Outcome.LATER, MailTrouble.TOO_SLOW), place=Place(1, 1))
    assert house.services.inbox.heard(ACCOUNT, failed, house.now) == found
    assert house.services.inbox.where(ACCOUNT, house.now)[0] == Place(1, 5)


def test_an_inbox_that_was_made_anew_forgets_the_old_numbers(met: Met) -> None:
    house, _, _ = met
    look(house.services, house, headers(500))
    found = look(house.services, house, headers(3), validity=2)
    assert [one.key for one in found] == ["m3@halden.example"]
    assert house.another().inbox.where(ACCOUNT, house.now)[0] == Place(2, 2)


def test_the_first_look_goes_back_thirty_days(met: Met) -> None:
    house, _, _ = met
    place, day = house.services.inbox.where(ACCOUNT, house.now)
    assert place is None
    assert (house.now.date() - day).days == 30
