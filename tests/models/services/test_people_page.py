"""The page of people: rows, one person's panel, and taking somebody out."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.people_search import matches, needles
from models.domain.people_views import LetterWord, NewsKind, PersonPanel, PersonRow
from models.domain.reminder import Rule
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    ContactId,
    ContactKind,
    Interview,
    InterviewStatus,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Note,
    NoteId,
    Offer,
    OfferId,
    Reference,
    Reply,
    Role,
    Stage,
)
from models.store.db import connection
from tests.models.services.house_at import House


def person(house: House, name: str, **more: Any) -> ContactId:
    return ContactId(house.services.people.create(name, house.now, **more).about["contact"])


def row(house: House, contact: ContactId) -> PersonRow:
    (found,) = house.services.people.rows_of((contact,), house.now)
    return found


def panel(house: House, contact: ContactId) -> PersonPanel:
    found = house.services.people.panel(contact, house.now)
    assert found is not None
    return found


def written(house: House, kind: LetterKind, to: ContactId, hours: float, **more: Any) -> Letter:
    """A letter sent that many hours ago."""
    at = house.now - timedelta(hours=hours)
    letter = Letter(LetterId(f"let-{kind}-{to}-{hours}"), kind, to, state=LetterState.SENT, sent_at=at, **more)
    house.store.write([Edit(None, letter)], "written")
    house.services.reminders.forget()
    return letter


def met(house: House, interview: Any, name: str, role: Role = Role.INTERVIEWER) -> ContactId:
    return ContactId(house.met(interview, name, role).about["contact"])


# Rows


def test_rows_are_by_name_and_of_those_who_are_asked_for(house: House) -> None:
    for name in ("Zoë Adler", "ann", "Ann Smith", "Élise Brun"):
        person(house, name)
    rows = house.services.people.rows(house.now)
    assert [one.name for one in rows] == ["ann", "Ann Smith", "Élise Brun", "Zoë Adler"]
    assert house.services.people.rows_of([rows[2].contact, ContactId("con-none")], house.now) == (rows[2],)


def test_a_row_says_when_they_were_last_met_and_last_heard_of(house: House) -> None:
    application = house.application()
    contact = met(house, house.interview(application, hours=-50), "Jane Okafor")
    house.met(house.interview(application, hours=-3, status=InterviewStatus.CANCELLED), "Jane Okafor")
    house.met(house.interview(application, hours=30), "Jane Okafor")
    known = row(house, contact)
    assert known.last_met == known.last_contact == house.now - timedelta(hours=50)
    assert (known.company, known.kinds, known.letters_sent) == ("Halden & Rowe", (ContactKind.INTERVIEWER,), 0)
    house.services.applications.add_reply(Reply(application, house.now - timedelta(hours=20), contact))
    assert row(house, contact).last_contact == house.now - timedelta(hours=20)
    written(house, LetterKind.THANK_YOU, contact, 10, application=application)
    assert (row(house, contact).letters_sent, row(house, contact).last_contact) == (1, house.now - timedelta(hours=10))


def test_the_column_of_letters_says_what_is_due(house: House) -> None:
    application = house.application()
    interview = house.interview(application, hours=-3)
    contact = met(house, interview, "Jane Okafor")
    desk = met(house, interview, "Dawn Ash", Role.FRONT_DESK)
    reference = person(house, "Gareth Pugh-Lewis")
    house.services.applications.add_reference(Reference(application, reference))
    there = house.store.get(Interview, interview)
    assert there is not None
    thanked = tuple(replace(part, thanked_in_person=part.contact == desk or None) for part in there.people)
    house.services.interviews.edit(replace(there, people=thanked), house.now)
    house.later(hours=5)
    words = {one.contact: one.letter_state for one in house.services.people.rows(house.now)}
    assert words == {
        contact: LetterWord.DRAFT_DUE,
        desk: LetterWord.THANKED,
        reference: LetterWord.HEADS_UP_DUE,
    }
    written(house, LetterKind.THANK_YOU, contact, 0.1, application=application, interview=interview)
    assert row(house, contact).letter_state is None


TYPED = ["okaf", "JANE ok", "Jané", "halden", "jane.okafor@", "head of", "sailing", "muell", "müll", "mull", "jo"]
DIALLED = ["555 01", "(021) 555-0142", "+353 21 555", "00142"]


@pytest.mark.parametrize("typed", [*TYPED, *DIALLED])
def test_whatever_is_known_of_somebody_finds_them(house: House, typed: str) -> None:
    house.application("Halden & Rowe")
    (company,) = house.store.all(Company)
    person(house, "Somebody Else", phones=("12",))
    more: dict[str, Any] = {"title": "Head of Data", "company": company.id, "phones": ("+353 21 555 0142",)}
    more["emails"] = ("jane.okafor@halden.example", "x@y.z")
    more |= {"notes": 'Likes "sailing"\nand tea', "vcard": "FN:Jane\nNICKNAME:Jo"}
    contact = person(house, "Jane Okafor-Müller", **more)
    rows = house.services.people.rows(house.now)
    assert [one.contact for one in rows if matches(one.haystack, needles(typed))] == [contact]


def test_a_list_is_read_without_touching_the_cards(house: House) -> None:
    person(house, "Jane Okafor", vcard="FN:Jane\nPHOTO:" + "A" * 100_000)
    house.services.reminders.agenda(house.now)
    seen: list[str] = []
    connection(house.store.database).set_trace_callback(seen.append)
    (one,) = house.services.people.rows(house.now)
    house.services.people.rows_of([one.contact], house.now)
    connection(house.store.database).set_trace_callback(None)
    plans = [
        step[3]
        for sql in seen
        if "contacts" in sql
        for step in connection(house.store.database).execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    ]
    assert [plan for plan in plans if "contacts" in plan and "INDEX contacts_" not in plan] == []
    assert [plan.split()[0] for plan in plans if "COVERING INDEX contacts_listed" in plan] == ["SCAN", "SEARCH"]


# The panel


def test_the_panel_of_an_interviewer(house: House) -> None:
    application = house.application("Quillmark", "Analyst")
    interview = house.interview(application, hours=-3, round=2)
    contact = met(house, interview, "Rafael Quintana")
    colleague = met(house, interview, "Ingrid Solheim")
    desk = met(house, interview, "Dawn Achterberg", Role.FRONT_DESK)
    stranger = met(house, house.interview(house.application("Tidewell")), "Henrike Vos")
    written(house, LetterKind.FOLLOW_UP, contact, 1, application=application)
    house.store.write([Edit(None, Letter(LetterId("let-d"), LetterKind.THANK_YOU, contact, interview=interview))], "x")
    house.services.applications.add_reply(Reply(application, house.now, contact, summary="Yes"))
    before = house.services.people.get(contact)
    assert before is not None
    card = "FN:Rafael Quintana\nitem1.BDAY;VALUE=date:19801224\nNICKNAME:Rafa"
    house.services.people.edit(replace(before, vcard=card), house.now)
    shown = panel(house, contact)
    assert (shown.company, shown.row, shown.contact.vcard) == ("Quillmark", row(house, contact), card)
    assert [(one.interview.id, one.job.company, one.job.role, one.part.contact) for one in shown.meetings] == [
        (interview, "Quillmark", "Analyst", contact)
    ]
    assert [(one.letter.kind, one.job and one.job.application) for one in shown.letters] == [
        (LetterKind.THANK_YOU, application),
        (LetterKind.FOLLOW_UP, application),
    ]
    assert [(one.reply.summary, one.job.role) for one in shown.replies] == [("Yes", "Analyst")]
    assert {(one.contact, one.name, one.role) for one in shown.colleagues} == {
        (colleague, "Ingrid Solheim", Role.INTERVIEWER),
        (desk, "Dawn Achterberg", Role.FRONT_DESK),
    }
    assert stranger not in {one.contact for one in shown.colleagues}
    assert {one.rule for one in shown.reminders} == {Rule.FIND_ADDRESS, Rule.THANK_YOU}
    assert (shown.birthday, shown.birthday_on and shown.birthday_on.isoformat()) == ("1980-12-24", "2026-12-24")
    assert (shown.nicknames, shown.photo, shown.processes, shown.references) == (("Rafa",), None, (), ())


def test_somebody_who_is_gone_has_no_panel(house: House) -> None:
    assert house.services.people.panel(ContactId("con-none"), house.now) is None


@pytest.mark.parametrize(
    ("line", "said", "on"),
    [
        ("BDAY:--0229", "--02-29", "2027-03-01"),
        ("BDAY:1990-06-16", "1990-06-16", "2026-06-16"),
        ("BDAY;X=1:19900615", "1990-06-15", "2027-06-15"),
        ("BDAY:circa 1800", None, None),
        ("BDAY:1990-13-40", None, None),
    ],
)
def test_a_birthday_may_have_no_year(house: House, line: str, said: str | None, on: str | None) -> None:
    shown = panel(house, person(house, "Jane", vcard=f"FN:Jane\n{line}"))
    assert (shown.birthday, shown.birthday_on and shown.birthday_on.isoformat()) == (said, on)


def test_the_desk_of_a_recruiter_says_what_changed_since_they_were_told(house: House) -> None:
    application = house.application("Pellow Health", "Analyst", Stage.SCREENING, recruiter_name="Beatriz Amaral")
    found = house.store.get(Application, application)
    assert found is not None
    assert found.recruiter is not None
    contact = found.recruiter
    other = house.application("Closed Ltd", "Clerk", Stage.REJECTED)
    closed = house.store.get(Application, other)
    assert closed is not None
    house.services.applications.edit(replace(closed, recruiter=contact), house.now)
    house.later(days=2)
    written(house, LetterKind.RECRUITER_UPDATE, contact, 1)
    house.services.applications.add_reply(Reply(application, house.now - timedelta(hours=2), contact))
    assert [(one.job.company, one.news) for one in panel(house, contact).processes] == [
        ("Pellow Health", ()),
        ("Closed Ltd", ()),
    ]
    house.later(hours=3)
    house.services.board.move(application, Stage.INTERVIEWING, 0, house.now)
    house.later(hours=1)
    house.store.write([Edit(None, Offer(OfferId("of-1"), application, house.now))], "offer")
    house.interview(application, hours=50)
    house.services.board.move(house.application("Elsewhere", "Lead"), Stage.INTERVIEWING, 0, house.now)
    house.later(hours=20)
    shown = panel(house, contact)
    first = shown.processes[0]
    assert (first.last_told, first.last_heard) == (house.now - timedelta(hours=25), house.now - timedelta(hours=26))
    assert [one.kind for one in first.news] == [NewsKind.INTERVIEW, NewsKind.OFFER, NewsKind.MOVED] or [
        one.kind for one in first.news
    ] == [NewsKind.OFFER, NewsKind.INTERVIEW, NewsKind.MOVED]
    assert first.news[-1].stage is Stage.INTERVIEWING
    assert ("Elsewhere", Stage.INTERVIEWING) in {(one.job.company, one.stage) for one in shown.elsewhere}


def test_the_desk_of_a_reference_says_who_was_warned_and_thanked(house: House) -> None:
    contact = person(house, "Gareth Pugh-Lewis", kinds=(ContactKind.REFERENCE,))
    application = house.application("Fernhill")
    house.services.applications.add_reference(Reference(application, contact, ("teaching",)))
    house.interview(application, hours=-20)
    (line,) = panel(house, contact).references
    assert (line.job.company, line.reference.stress, line.warned, line.thanked) == (
        "Fernhill",
        ("teaching",),
        None,
        None,
    )
    assert line.warn is not None
    assert line.thank is None
    house.services.reminders.done(Rule.REFERENCE_HEADS_UP, f"{application}/{contact}", house.now)
    (line,) = panel(house, contact).references
    assert (line.warned, line.warn) == (house.now, None)
    told = written(house, LetterKind.REFERENCE_HEADS_UP, contact, 2, application=application)
    thanks = written(house, LetterKind.REFERENCE_THANKS, contact, 1, application=application)
    (line,) = panel(house, contact).references
    assert (line.warned, line.thanked) == (told.sent_at, thanks.sent_at)


# Taking somebody out


def _full(house: House) -> tuple[ContactId, ApplicationId]:
    """Somebody who stands everywhere."""
    application = house.application("Halden", recruiter_name="Ada Alder")
    contact = ContactId(str(next(one.recruiter for one in house.store.all(Application))))
    interview = house.interview(application, hours=-30)
    house.services.interviews.add_person(interview, "Bo Ash", Role.INTERVIEWER, house.now)
    there = house.store.get(Interview, interview)
    assert there is not None
    at = house.now - timedelta(hours=9)
    house.store.write(
        [
            Edit(there, replace(there, people=(replace(there.people[0], contact=contact), *there.people))),
            Edit(None, Reply(application, at, contact, summary="theirs")),
            Edit(None, Reply(application, at, summary="nobody's")),
            Edit(None, Reference(application, contact, ("calm",))),
            Edit(None, Letter(LetterId("let-d"), LetterKind.THANK_YOU, contact, application)),
            Edit(None, Note(NoteId("note-1"), "About her", contact=contact)),
        ],
        "filled",
    )
    house.services.reminders.done("thank_you", f"{interview}/{contact}", house.now)
    return contact, application


def test_who_is_taken_out_leaves_everything_else_and_comes_back_to_where_they_were(house: House) -> None:
    contact, application = _full(house)
    before = house.store.archive()
    change = house.services.people.delete(contact, house.now)
    assert house.services.people.get(contact) is None
    assert sorted(str(one.summary) for one in house.store.find(Reply, application=application)) == [
        "nobody's",
        "theirs",
    ]
    assert [len(one.people) for one in house.store.all(Interview)] == [1]
    assert house.store.all(Reference) == []
    assert [one.contact for one in house.store.all(Note)] == [None]
    assert [one.title for one in house.services.bin.list()] == ["Ada Alder"]
    house.services.undo(change)
    assert house.store.archive() == before
    assert house.services.bin.list() == ()
    house.services.undo(change.reversed())
    (binned,) = house.services.bin.list()
    restored = house.services.bin.restore(binned.id, house.now)
    after = house.store.archive()
    people = {one.contact for meeting in after.interviews for one in meeting.people}
    assert contact in people
    assert replace(after, interviews=()) == replace(before, interviews=())
    house.services.undo(restored)
    assert house.services.people.get(contact) is None
    assert len(house.services.bin.list()) == 1


def test_what_has_changed_since_stays_as_it_is_when_somebody_comes_back(house: House) -> None:
    contact, application = _full(house)
    house.services.people.delete(contact, house.now)
    found = house.store.get(Application, application)
    assert found is not None
    house.services.applications.edit(replace(found, notes="Later"), house.now, recruiter_name="Cyd Roe")
    (binned,) = house.services.bin.list()
    house.services.bin.restore(binned.id, house.now)
    after = house.store.get(Application, application)
    assert after is not None
    assert (after.notes, after.recruiter != contact) == ("Later", True)


def test_somebody_who_was_written_to_stays(house: House) -> None:
    contact = person(house, "Ada Alder")
    written(house, LetterKind.FOLLOW_UP, contact, 3, channel=LetterChannel.CALL)
    with pytest.raises(WorldError, match="You sent a letter to Ada Alder"):
        house.services.people.delete(contact, house.now)
    assert house.store.get(Contact, contact) is not None


def test_confirming_a_spelling_says_where_it_was_seen(house: House) -> None:
    contact = person(house, "Ada Alder")
    change = house.services.people.confirm_spelling(contact, "business card", house.now)
    known = house.services.people.get(contact)
    assert known is not None
    assert (known.name_confirmed, known.name_source) == (True, "business card")
    house.services.undo(change)
    assert row(house, contact).confirmed is None
