"""What other programs are given: they must read it, and nothing in it may harm them."""

import csv
import io
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, strategies as st

from models.domain.archive import Archive
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Interview,
    InterviewId,
    InterviewStatus,
    Participant,
    Stage,
)
from models.formats.export_csv import write_applications
from models.formats.export_ics import Todo, write_calendar
from models.formats.vcard_write import write_vcards

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
START = datetime(2026, 3, 5, 8, tzinfo=UTC)
COMPANY = Company(CompanyId("co-1"), "Halden, Rowe; & Söhne")
PERSON = Contact(ContactId("con-1"), "Marguerite Osei", company=COMPANY.id)
APPLICATION = Application(ApplicationId("app-1"), COMPANY.id, "Analyst", Stage.INTERVIEWING)
TEXT = st.text(st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")), max_size=60)


def interview(number: int, **fields: object) -> Interview:
    return Interview(InterviewId(f"int-{number}"), APPLICATION.id, START, **fields)  # type: ignore[arg-type]


def archive(*interviews: Interview) -> Archive:
    return Archive(companies=(COMPANY,), contacts=(PERSON,), applications=(APPLICATION,), interviews=interviews)


def events(data: bytes) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(data).events


def test_interviews_become_events_with_their_own_uid() -> None:
    invited = interview(1, calendar_uid="abc@halden.example", title="2nd round; bring, all\nof it", location="Room “Ä”")
    noted = interview(2, ends_at=START + timedelta(minutes=25), people=(Participant(PERSON.id),))
    first, second = events(write_calendar(archive(invited, noted), [], NOW))
    assert (first["UID"], second["UID"]) == ("abc@halden.example", "int-2@afterview")
    assert (first.start, first.end) == (START, START + timedelta(hours=1))
    assert second.end == START + timedelta(minutes=25)
    assert str(first["SUMMARY"]) == "2nd round; bring, all\nof it"
    assert str(first["LOCATION"]) == "Room “Ä”"
    assert str(second["SUMMARY"]) == "Interview: Analyst, Halden, Rowe; & Söhne"
    assert str(second["DESCRIPTION"]) == "With Marguerite Osei"


def test_a_cancelled_interview_is_a_cancelled_event() -> None:
    (event,) = events(write_calendar(archive(interview(1, status=InterviewStatus.CANCELLED)), [], NOW))
    assert event["STATUS"] == "CANCELLED"


def test_no_uid_names_two_events_and_none_ends_before_it_starts() -> None:
    both = [interview(number, calendar_uid="same", ends_at=START - timedelta(hours=1)) for number in (1, 2)]
    found = events(write_calendar(archive(*both), [], NOW))
    assert [event["UID"] for event in found] == ["same", "int-2@afterview"]
    assert all(event.end > event.start for event in found)


def test_due_reminders_become_todos() -> None:
    todo = Todo("thank_you-int-1/con-1", "Thank Marguerite Osei", "Within 24 hours", NOW - timedelta(hours=1))
    (read,) = icalendar.Calendar.from_ical(write_calendar(Archive(), [todo], NOW)).todos
    assert str(read["SUMMARY"]) == "Thank Marguerite Osei"
    assert NOW - timedelta(hours=1) == read.DUE


@given(TEXT, TEXT)
def test_any_title_and_place_comes_back_from_the_calendar(title: str, place: str) -> None:
    data = write_calendar(archive(interview(1, title=title + "x", location=place + "x")), [], NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = events(data)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (title + "x", place + "x")


def cards(data: bytes) -> list[vobject.base.Component]:
    return list(vobject.readComponents(data.decode()))


def test_contacts_become_cards() -> None:
    full = Contact(
        ContactId("con-2"),
        "Jane, the 2nd; Okafor",
        title="Head\\Lead",
        company=COMPANY.id,
        emails=("j@halden.example", "jane@home.example"),
        phones=("+49 30 123",),
        linkedin="https://linkedin.example/in/jane",
        address="1 Cask Street\nBerlin",
        notes="Met at the fair\nKind",
    )
    plain, rich = cards(write_vcards([PERSON, full], {COMPANY.id: COMPANY.name}))
    assert (plain.version.value, plain.fn.value, plain.uid.value) == ("4.0", "Marguerite Osei", "con-1")
    assert rich.fn.value == "Jane, the 2nd; Okafor"
    assert [entry.value for entry in rich.email_list] == ["j@halden.example", "jane@home.example"]
    assert rich.tel.value == "+49 30 123"
    assert rich.note.value == "Met at the fair\nKind"
    assert rich.title.value == "Head\\Lead"


def test_the_lines_of_another_program_go_back_with_the_card() -> None:
    kept = "UID:urn:uuid:1234\r\nBDAY:19800101\r\nX-LONG:" + "ä" * 60 + "\r\n continued\r\nno line at all"
    data = write_vcards([Contact(ContactId("con-3"), "Ann", vcard=kept)], {})
    (card,) = cards(data)
    assert card.uid.value == "urn:uuid:1234"
    assert card.bday.value == "19800101"
    assert card.contents["x-long"][0].value == "ä" * 60 + "continued"
    assert b"no line at all" not in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


@pytest.mark.parametrize("smuggled", ["END:VCARD\r\nBEGIN:VCARD", "FN:Somebody else", "VERSION:2.1"])
def test_kept_lines_cannot_break_the_card(smuggled: str) -> None:
    (card,) = cards(write_vcards([Contact(ContactId("con-3"), "Ann", vcard=smuggled)], {}))
    assert (card.fn.value, card.version.value) == ("Ann", "4.0")


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_applications_become_rows() -> None:
    full = Application(
        ApplicationId("app-2"),
        COMPANY.id,
        "Clerk",
        Stage.OFFER,
        recruiter=PERSON.id,
        applied_at=NOW,
        salary_from=-50.5,
        dream=False,
        tags=("remote", "part-time"),
        notes="two\nlines, and “marks”",
    )
    (row,) = rows(write_applications(Archive(companies=(COMPANY,), contacts=(PERSON,), applications=(full,))))
    assert (row["company"], row["recruiter"], row["stage"]) == (COMPANY.name, "Marguerite Osei", "offer")
    assert (row["applied_at"], row["salary_from"], row["dream"]) == ("2026-03-03T12:00:00Z", "-50.5", "false")
    assert (row["tags"], row["notes"]) == ("remote, part-time", "two\nlines, and “marks”")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    harmful = Application(ApplicationId("app-2"), COMPANY.id, f'{start}HYPERLINK("x")', Stage.APPLIED)
    (row,) = rows(write_applications(Archive(companies=(COMPANY,), applications=(harmful,))))
    assert row["role"] == f'\'{start}HYPERLINK("x")'
