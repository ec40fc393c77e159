"""A no, an offer, a signature: proposed by a message, and written only when the user takes it."""

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
    Move,
    Offer,
    Reply,
    Role,
    Settings,
    Stage,
)
from models.services import imports
from models.services.import_plan import NOBODY, Choice, Entry, Outcome, Plan, ProposalCode
from tests.models.formats.calendars import calendar, event_lines, utc
from tests.models.services.house_at import House

JANE = "jane@halden.example"
A_NO = "Thank you for coming. We have decided not to move forward with your application."
AN_OFFER = "We are delighted to offer you the position of Analyst."
SIGNED = "Kind regards,\nJane A. Okafor\nHead of Talent\nT: +44 20 7946 0958\nlinkedin.com/in/jane-okafor"

Met = tuple[House, ApplicationId, ContactId]


@pytest.fixture
def met(house: House) -> Met:
    house.services.settings.change(Settings(timezone="Europe/Berlin", own_addresses=("kim@mail.example",)))
    application = house.application("Halden", stage=Stage.INTERVIEWING)
    interview = house.interview(application)
    house.services.interviews.add_person(interview, "Jane Okafor", Role.INTERVIEWER, house.now, emails=(JANE,))
    (jane,) = house.store.all(Contact)
    return house, application, jane.id


def message(body: str, *headers: str, sender: str = f"Jane <{JANE}>") -> bytes:
    head = (f"From: {sender}", "Subject: Re: Analyst", "Date: Mon, 15 Jun 2026 10:00:00 +0200", *headers)
    return "\n".join((*head, "", body)).encode()


def planned(house: House, data: bytes, choice: Choice | None = None) -> Plan:
    choices = {0: choice} if choice is not None else None
    return imports.plan_bytes(house.store, data, Path("answer.eml"), house.now, choices=choices)


def bring(house: House, data: bytes, choice: Choice | None = None) -> Entry:
    plan = planned(house, data, choice)
    house.services.imports.carry_out(plan)
    (entry,) = plan.entries
    return entry


def accepting(*codes: ProposalCode) -> Choice:
    return Choice(accepted=frozenset(code.value for code in codes))


def stage_of(house: House, application: ApplicationId) -> Stage:
    found = house.store.get(Application, application)
    assert found is not None
    return found.stage


# A no and an offer


@pytest.mark.parametrize(("body", "code"), [(A_NO, ProposalCode.REJECTED), (AN_OFFER, ProposalCode.OFFER)])
def test_what_it_reads_like_is_said_and_nothing_is_moved(met: Met, body: str, code: ProposalCode) -> None:
    house, application, _ = met
    (proposal,) = bring(house, message(body)).proposals
    assert (proposal.code, proposal.taken) == (code, False)
    assert proposal.because in body
    assert stage_of(house, application) is Stage.INTERVIEWING
    assert house.store.all(Offer) == []


def test_the_command_line_names_it_and_leaves_it(met: Met, tmp_path: Path) -> None:
    house, application, _ = met
    file = tmp_path / "no.eml"
    file.write_bytes(message(A_NO))
    report = imports.import_file(house.store, file, house.now)
    assert any("reads like a no (“We have decided not to" in notice for notice in report.notices)
    assert stage_of(house, application) is Stage.INTERVIEWING


def test_a_no_that_is_taken_moves_the_application_at_the_hour_of_the_message(met: Met) -> None:
    house, application, _ = met
    entry = bring(house, message(A_NO), accepting(ProposalCode.REJECTED))
    assert entry.proposals[0].taken
    assert stage_of(house, application) is Stage.REJECTED
    last = max(house.store.find(Move, application=application), key=lambda move: move.at)
    assert (last.from_stage, last.to) == (Stage.INTERVIEWING, Stage.REJECTED)
    assert last.at >= utc("2026-06-15T08:00:00")
    assert planned(house, message(A_NO), accepting(ProposalCode.REJECTED)).edits == ()


def test_an_offer_that_is_taken_is_recorded_once(met: Met) -> None:
    house, application, _ = met
    bring(house, message(AN_OFFER), accepting(ProposalCode.OFFER))
    assert stage_of(house, application) is Stage.OFFER
    (offer,) = house.store.all(Offer)
    assert (offer.application, offer.recorded_at) == (application, utc("2026-06-15T08:00:00"))
    again = bring(house, message(AN_OFFER), accepting(ProposalCode.OFFER))
    assert (again.outcome, again.proposals) == (Outcome.LEFT_ALONE, ())
    assert len(house.store.all(Offer)) == 1


def test_what_came_before_can_still_be_taken(met: Met) -> None:
    house, application, _ = met
    bring(house, message(A_NO))
    entry = bring(house, message(A_NO), accepting(ProposalCode.REJECTED))
    assert entry.outcome is Outcome.UPDATED
    assert stage_of(house, application) is Stage.REJECTED
    assert len(house.store.all(Reply)) == 1


def test_what_is_quoted_is_no_verdict(met: Met) -> None:
    house = met[0]
    assert (
        bring(house, message(f"Not that one.\n\nOn 5 Jun 2026, Kim <kim@mail.example> wrote:\n> {A_NO}")).proposals
        == ()
    )


def test_everything_that_was_taken_is_undone_in_one_step(met: Met) -> None:
    house, application, _ = met
    before = house.store.archive()
    plan = planned(house, message(f"{AN_OFFER}\n\n{SIGNED}"), accepting(*ProposalCode))
    change, _ = house.services.imports.carry_out(plan)
    assert change is not None
    assert stage_of(house, application) is Stage.OFFER
    house.services.undo(change)
    assert house.store.archive() == before


# The signature


def test_a_signature_proposes_what_is_not_known(met: Met) -> None:
    house, _, jane = met
    entry = bring(house, message(f"See you.\n\n{SIGNED}"))
    assert [(one.code, one.value) for one in entry.proposals] == [
        (ProposalCode.NAME, "Jane A. Okafor"),
        (ProposalCode.TITLE, "Head of Talent"),
        (ProposalCode.PHONE, "+44 20 7946 0958"),
        (ProposalCode.LINKEDIN, "https://linkedin.com/in/jane-okafor"),
    ]
    assert [one.because for one in entry.proposals][2] == "T: +44 20 7946 0958"
    contact = house.store.get(Contact, jane)
    assert contact is not None
    assert (contact.name, contact.title, contact.phones, contact.linkedin) == ("Jane Okafor", None, (), None)


def test_only_what_is_taken_of_it_is_written(met: Met) -> None:
    house, _, jane = met
    data = message(f"See you.\n\n{SIGNED}")
    bring(house, data, accepting(ProposalCode.NAME, ProposalCode.PHONE))
    contact = house.store.get(Contact, jane)
    assert contact is not None
    assert (contact.name, contact.name_confirmed, contact.name_source) == ("Jane A. Okafor", True, "signature")
    assert (contact.phones, contact.title) == (("+44 20 7946 0958",), None)
    assert {one.code for one in planned(house, data).entries[0].proposals} == {
        ProposalCode.TITLE,
        ProposalCode.LINKEDIN,
    }


def test_a_spelling_that_is_confirmed_is_not_questioned(met: Met) -> None:
    house, _, jane = met
    contact = house.store.get(Contact, jane)
    assert contact is not None
    house.store.write([Edit(contact, replace(contact, name_confirmed=True))], "test")
    codes = {one.code for one in bring(house, message(f"See you.\n\n{SIGNED}")).proposals}
    assert ProposalCode.NAME not in codes


def test_the_signature_under_an_invitation_proposes_too(met: Met) -> None:
    house = met[0]
    invitation = calendar(
        event_lines("SUMMARY:Talk", "DTSTART:20260620T080000Z", f"ORGANIZER;CN=Jane Okafor:mailto:{JANE}")
    ).decode()
    words = f"--B\nContent-Type: text/plain\n\nSee you.\n\n{SIGNED}\n"
    body = f"{words}--B\nContent-Type: text/calendar\n\n{invitation}\n--B--\n"
    data = message(body, "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="B"')
    entry = bring(house, data, accepting(ProposalCode.TITLE))
    assert entry.interview is not None
    assert {one.code for one in entry.proposals} >= {ProposalCode.TITLE, ProposalCode.PHONE}
    assert [one.title for one in house.store.all(Contact)] == ["Head of Talent"]
    assert entry.facts is not None
    assert entry.facts["subject"] == "Re: Analyst"


# Somebody nobody knows


STRANGER = "Ada Bell <ada.bell@halden.example>"


def test_a_stranger_of_an_employer_is_left_alone_and_told(met: Met) -> None:
    house = met[0]
    before = house.store.archive()
    entry = bring(house, message(A_NO, sender=STRANGER))
    assert entry.outcome is Outcome.LEFT_ALONE
    assert "Halden" in entry.why
    assert "choose that application" in entry.why
    assert house.store.archive() == before


def test_a_stranger_whose_application_is_chosen_becomes_a_person(met: Met) -> None:
    house, application, _ = met
    data = message("See you.\n\nBest,\nAda Bell\nRecruiter\n+44 20 7946 0958", sender=STRANGER)
    entry = bring(house, data, Choice(application=application))
    (ada,) = [one for one in house.store.all(Contact) if one.name == "Ada Bell"]
    assert (ada.title, ada.phones, ada.emails) == ("Recruiter", ("+44 20 7946 0958",), ("ada.bell@halden.example",))
    assert ada.name_source == "signature"
    assert entry.people == (ada,)
    assert entry.proposals == ()
    assert [(one.application, one.contact) for one in house.store.all(Reply)] == [(application, ada.id)]
    assert planned(house, data, Choice(application=application)).edits == ()


def test_a_chosen_person_answers_in_place_of_a_new_one(met: Met) -> None:
    house, application, jane = met
    bring(house, message("See you.", sender=STRANGER), Choice(application=application, contact=jane))
    assert [one.contact for one in house.store.all(Reply)] == [jane]
    assert len(house.store.all(Contact)) == 1
    bring(
        house,
        message("At ten.", sender="x@other.example"),
        Choice(application=application, contact=NOBODY, name="Xu Li"),
    )
    assert "Xu Li" in {one.name for one in house.store.all(Contact)}


def test_a_machine_s_answer_is_taken_where_the_user_says_so_and_makes_nobody(met: Met) -> None:
    house, application, _ = met
    data = message(A_NO, "Auto-Submitted: auto-generated", sender="Halden <no-reply@jobs.example>")
    assert bring(house, data).outcome is Outcome.LEFT_ALONE
    choice = Choice(application=application, accepted=frozenset({"rejected"}))
    assert bring(house, data, choice).outcome is Outcome.ADDED
    assert stage_of(house, application) is Stage.REJECTED
    assert len(house.store.all(Contact)) == 1


def test_a_message_may_be_left_out(met: Met) -> None:
    house = met[0]
    assert planned(house, message(A_NO), Choice(leave_out=True)).edits == ()


# Letters


def letter(house: House, application: ApplicationId, to: ContactId) -> None:
    sent = Letter(
        LetterId("let-1"), LetterKind.THANK_YOU, to, application, subject="Thank you", state=LetterState.SENT,
        sent_at=house.now, message_id="<Mine.1@Mail.Example>",
    )  # fmt: skip
    house.store.write([Edit(None, sent)], "test")


@pytest.mark.parametrize(
    "header",
    [
        "In-Reply-To: <mine.1@MAIL.example>",
        "In-Reply-To: Your message <Mine.1@Mail.Example> of Monday",
        "References: <other@x>\n <Mine.1@Mail.Example>\n <later@y>",
    ],
)
def test_a_letter_is_known_again_in_any_case_and_place(met: Met, header: str) -> None:
    house, application, jane = met
    letter(house, application, jane)
    assert bring(house, message("Thanks!", header, sender="hr@elsewhere.example")).application is not None


def report(action: str, identifier: str) -> bytes:
    return (
        "From: MAILER-DAEMON@mail.example\nSubject: Undelivered\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n'
        "--B\nContent-Type: text/plain\n\nSorry.\n"
        f"--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; {JANE}\n"
        f"Action: {action}\nStatus: 5.1.1\n\n"
        f"--B\nContent-Type: text/rfc822-headers\n\nSubject: Thank you\nMessage-ID: {identifier}\n\n--B--\n"
    ).encode()


def test_a_letter_that_came_back_is_named(met: Met) -> None:
    house, application, jane = met
    letter(house, application, jane)
    lost = bring(house, report("failed", "<mine.1@mail.example>"))
    assert lost.outcome is Outcome.LEFT_ALONE
    assert lost.why == (
        "It says that your letter “Thank you” to Jane Okafor could not be delivered. Is the address right?"
    )
    assert "machine" in bring(house, report("delayed", "<mine.1@mail.example>")).why
    assert "machine" in bring(house, report("failed", "<other@mail.example>")).why
