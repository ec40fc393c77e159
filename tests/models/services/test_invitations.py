"""Invitations into a house: what a person finds on the board after a calendar or a mail came in."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import FileRefused, RowMovedOn
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    ContactKind,
    Interview,
    InterviewKind,
    InterviewStatus,
    Invitation,
    Move,
    Role,
    Settings,
    Stage,
)
from models.services import imports
from models.services.import_plan import Choice, Guess, Outcome, Plan
from tests.models.formats.calendars import calendar, event_lines, utc
from tests.models.services.house_at import House

OWN = "kim@mail.example"
INVITATION = (Path(__file__).parents[2] / "fixtures" / "invitations" / "contoso-interview.ics").read_text()


def text(*changes: tuple[str, str]) -> str:
    """The fixture with some of its words replaced."""
    found = INVITATION
    for before, after in changes:
        assert before in found
        found = found.replace(before, after)
    return found


def plan(house: House, contents: str | bytes, name: str = "invite.ics", **more: object) -> Plan:
    data = contents if isinstance(contents, bytes) else contents.encode()
    return imports.plan_bytes(house.store, data, Path(name), house.now, **more)  # type: ignore[arg-type]


def bring(house: House, contents: str | bytes, name: str = "invite.ics", **more: object) -> Plan:
    planned = plan(house, contents, name, **more)
    house.services.imports.carry_out(planned)
    return planned


def only(house: House) -> Interview:
    (interview,) = house.store.all(Interview)
    return interview


def names(house: House) -> list[str]:
    return [contact.name for contact in house.store.all(Contact)]


@pytest.fixture
def kim(house: House) -> House:
    house.services.settings.change(Settings(timezone="Europe/Berlin", own_addresses=(OWN.upper(),)))
    return house


def test_an_invitation_becomes_company_people_application_and_interview(kim: House) -> None:
    planned = bring(kim, INVITATION)
    (company,) = kim.store.all(Company)
    (application,) = kim.store.all(Application)
    interview = only(kim)
    assert company.name == "Contoso"
    assert (application.role, application.stage) == ("Senior Data Analyst", Stage.INTERVIEWING)
    assert [(move.from_stage, move.to, move.at) for move in kim.store.all(Move)] == [
        (None, Stage.INTERVIEWING, kim.now)
    ]
    assert (interview.starts_at, interview.ends_at) == (utc("2026-06-18T12:00:00"), utc("2026-06-18T13:00:00"))
    assert interview.timezone == "Europe/Berlin"
    assert interview.title == "Interview: Senior Data Analyst at Contoso"
    assert interview.location == "https://contoso.zoom.us/j/123456789"
    assert (interview.kind, interview.round, interview.recorded_at) == (InterviewKind.VIDEO, 1, kim.now)
    assert (interview.status, interview.calendar_uid) == (InterviewStatus.SCHEDULED, "0400AB-contoso-1")
    people = [(kim.store.get(Contact, one.contact), one.role) for one in interview.people]
    assert [(one.name, one.emails, one.company, role) for one, role in people if one is not None] == [
        ("Marguerite Osei", ("marguerite.osei@contoso.example",), company.id, Role.INTERVIEWER),
        ("Jane Okafor", ("jane.okafor@contoso.example",), company.id, Role.INTERVIEWER),
    ]
    assert planned.entries[0].guesses == {Guess.COMPANY, Guess.ROLE, Guess.KIND}
    assert planned.which_is_you == ()


def test_an_agency_invites_for_the_employer_that_the_title_names(kim: House) -> None:
    changes = (
        ("Interview: Senior Data Analyst at Contoso", "Interview Marlowe Foods - Insights Lead"),
        ("jane.\n okafor@contoso.example", "tom@marlowefoods.example"),
    )
    bring(kim, text(*changes))
    (application,) = kim.store.all(Application)
    assert kim.store.get(Company, application.company).name == "Marlowe Foods"  # type: ignore[union-attr]
    assert application.role == "Insights Lead"
    agent = next(one for one in kim.store.all(Contact) if one.name == "Marguerite Osei")
    assert agent.company is None


def test_the_same_file_twice_changes_nothing(kim: House) -> None:
    bring(kim, INVITATION)
    before = kim.store.archive()
    kim.later(days=1)
    planned = bring(kim, INVITATION)
    assert planned.edits == ()
    assert [(entry.outcome, bool(entry.why)) for entry in planned.entries] == [(Outcome.LEFT_ALONE, True)]
    assert kim.store.archive() == before


def test_an_import_is_one_change_that_undoing_takes_back(kim: House) -> None:
    before = kim.store.archive()
    change, report = kim.services.imports.carry_out(plan(kim, INVITATION))
    assert change is not None
    assert report.added
    assert kim.due() == {f"reply_invitation {only(kim).id}"}
    kim.services.undo(change)
    assert kim.due() == set()
    assert kim.store.archive() == before
    assert kim.store.all(Invitation) == []
    assert bring(kim, INVITATION).entries[0].outcome is Outcome.ADDED


def test_a_plan_of_a_record_that_has_moved_on_is_refused_whole(kim: House) -> None:
    bring(kim, INVITATION)
    planned = plan(kim, text(("SEQUENCE:0", "SEQUENCE:1"), ("T140000", "T143000")))
    kim.services.interviews.prepared(only(kim).id, True, kim.now)
    before = kim.store.archive()
    with pytest.raises(RowMovedOn):
        kim.services.imports.carry_out(planned)
    assert kim.store.archive() == before


# Later versions


@pytest.mark.parametrize(
    ("sequence", "stamp", "outcome"),
    [
        ("1", "20260612T083000Z", Outcome.UPDATED),
        ("1", "20200101T000000Z", Outcome.UPDATED),
        ("0", "20260613T000000Z", Outcome.UPDATED),
        ("0", "20260612T083000Z", Outcome.LEFT_ALONE),
        ("0", "20260611T000000Z", Outcome.LEFT_ALONE),
    ],
)
def test_a_later_version_updates_and_no_other(kim: House, sequence: str, stamp: str, outcome: Outcome) -> None:
    bring(kim, INVITATION)
    changed = text(
        ("SEQUENCE:0", f"SEQUENCE:{sequence}"),
        ("DTSTAMP:20260612T083000Z", f"DTSTAMP:{stamp}"),
        ("T140000", "T160000"),
        ("T150000", "T163000"),
        ("LOCATION:\n", "LOCATION:Harbour Street 5\n"),
    )
    assert bring(kim, changed).entries[0].outcome is outcome
    moved = (utc("2026-06-18T14:00:00"), utc("2026-06-18T14:30:00"), "Harbour Street 5")
    kept = (utc("2026-06-18T12:00:00"), utc("2026-06-18T13:00:00"), "https://contoso.zoom.us/j/123456789")
    interview = only(kim)
    found = (interview.starts_at, interview.ends_at, interview.location)
    assert found == (moved if outcome is Outcome.UPDATED else kept)
    assert len(kim.store.all(Application)) == 1


def test_an_update_exchanges_the_people_that_invitations_brought_and_keeps_the_users_own(kim: House) -> None:
    bring(kim, INVITATION)
    kim.services.interviews.add_person(only(kim).id, "Paul at the door", Role.FRONT_DESK, kim.now)
    changed = text(
        ("SEQUENCE:0", "SEQUENCE:1"), ("CN=Jane Okafor:mailto:jane.\n okafor", "CN=Ade Bello:mailto:ade.\n bello")
    )
    bring(kim, changed)
    there = [kim.store.get(Contact, one.contact) for one in only(kim).people]
    assert [one.name for one in there if one is not None] == ["Marguerite Osei", "Paul at the door", "Ade Bello"]


def test_an_interview_that_an_interchange_file_brought_is_known_by_its_uid(kim: House) -> None:
    bring(kim, INVITATION)
    (version,) = kim.store.all(Invitation)
    kim.store.write([Edit(version, None)], "test")
    assert bring(kim, INVITATION).edits == ()
    assert bring(kim, text(("T140000", "T143000"))).entries[0].outcome is Outcome.UPDATED
    assert only(kim).starts_at == utc("2026-06-18T12:30:00")


@pytest.mark.parametrize("line", ["METHOD:CANCEL", "STATUS:CANCELLED"])
def test_calling_off_cancels_what_is_known(kim: House, line: str) -> None:
    bring(kim, INVITATION)
    before = "METHOD:REQUEST" if line.startswith("METHOD") else "STATUS:CONFIRMED"
    cancelled = text((before, line), ("SEQUENCE:0", "SEQUENCE:1"))
    assert bring(kim, cancelled).entries[0].outcome is Outcome.CANCELLED
    assert only(kim).status is InterviewStatus.CANCELLED
    again = bring(kim, cancelled)
    assert (again.edits, again.entries[0].outcome) == ((), Outcome.LEFT_ALONE)
    assert bring(kim, INVITATION).edits == ()
    renewed = bring(kim, text(("SEQUENCE:0", "SEQUENCE:2")))
    assert renewed.entries[0].outcome is Outcome.UPDATED
    assert only(kim).status is InterviewStatus.SCHEDULED


def test_an_outdated_calling_off_is_left_alone(kim: House) -> None:
    bring(kim, text(("SEQUENCE:0", "SEQUENCE:3")))
    assert bring(kim, text(("METHOD:REQUEST", "METHOD:CANCEL"))).entries[0].outcome is Outcome.LEFT_ALONE
    assert only(kim).status is InterviewStatus.SCHEDULED


@pytest.mark.parametrize("method", ["CANCEL", "REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"])
def test_what_is_no_invitation_is_left_alone_and_says_why(kim: House, method: str) -> None:
    planned = bring(kim, text(("METHOD:REQUEST", f"METHOD:{method}")))
    (entry,) = planned.entries
    assert (planned.edits, entry.outcome) == ((), Outcome.LEFT_ALONE)
    assert entry.why.endswith(".")


def test_an_occurrence_of_a_series_stands_for_its_own(kim: House) -> None:
    series = event_lines("DTSTART:20260601T090000Z", "RRULE:FREQ=WEEKLY;COUNT=9", "SUMMARY:Talk at Contoso")
    single = event_lines("RECURRENCE-ID:20260622T090000Z", "DTSTART:20260622T140000Z", "SUMMARY:Talk at Contoso")
    bring(kim, calendar(series, single))
    found = {interview.starts_at: interview.calendar_uid for interview in kim.store.all(Interview)}
    assert found == {utc("2026-06-29T09:00:00"): "uid-1", utc("2026-06-22T14:00:00"): "uid-1"}
    assert bring(kim, calendar(series, single)).edits == ()
    moved = single.replace("T140000", "T150000").replace("UID", "SEQUENCE:1\nUID")
    bring(kim, calendar(moved))
    assert {one.starts_at.hour for one in kim.store.all(Interview)} == {9, 15}
    bring(kim, calendar(event_lines("SEQUENCE:2"), method="CANCEL"))
    assert {one.status for one in kim.store.all(Interview)} == {InterviewStatus.CANCELLED}


def test_an_event_without_a_uid_is_known_again(kim: House) -> None:
    lines = event_lines("DTSTART:20260701T090000Z", "SUMMARY:Talk at Contoso").replace("UID:uid-1\n", "")
    bring(kim, calendar(lines))
    assert only(kim).calendar_uid is None
    assert bring(kim, calendar(lines)).edits == ()


# Whose it is


def test_it_goes_to_the_one_open_application_of_that_company(kim: House) -> None:
    application = kim.application("Contoso GmbH", "Analyst", Stage.APPLIED)
    kim.interview(application, hours=-48)
    planned = bring(kim, INVITATION)
    found = kim.store.get(Application, application)
    assert found is not None
    assert (found.stage, found.role) == (Stage.INTERVIEWING, "Analyst")
    booked = next(one for one in kim.store.all(Interview) if one.calendar_uid)
    assert (booked.application, booked.round) == (application, 2)
    assert [move.from_stage for move in kim.store.find(Move, application=application)] == [None, Stage.APPLIED]
    assert "one open application" in planned.entries[0].why
    assert Guess.ROLE not in planned.entries[0].guesses


@pytest.mark.parametrize("domain", ["halden-rowe.example", "haldenrowe.example", "halden-and-rowe.example"])
def test_a_company_with_an_and_in_its_name_is_known_by_its_domain(kim: House, domain: str) -> None:
    application = kim.application("Halden & Rowe", "Analyst", Stage.APPLIED)
    planned = bring(kim, text((" at Contoso", ""), ("contoso.example", domain)))
    assert planned.entries[0].application is not None
    assert planned.entries[0].application.id == application
    assert [company.name for company in kim.store.all(Company)] == ["Halden & Rowe"]
    (company,) = kim.store.all(Company)
    assert {contact.company for contact in kim.store.all(Contact)} == {company.id}


@pytest.mark.parametrize("stage", [Stage.WAITING, Stage.OFFER])
def test_a_later_stage_is_kept(kim: House, stage: Stage) -> None:
    application = kim.application("Contoso", "Analyst", stage)
    bring(kim, INVITATION)
    found = kim.store.get(Application, application)
    assert found is not None
    assert found.stage is stage


def test_closed_ones_and_several_open_ones_get_a_new_application(kim: House) -> None:
    kim.application("Contoso", "Analyst", Stage.REJECTED)
    bring(kim, INVITATION)
    assert len(kim.store.all(Application)) == 2
    kim.application("Contoso", "Designer", Stage.APPLIED)
    other = text(("0400AB", "0500AB"), ("Senior Data Analyst", "Gardener"), ("osei@", "new@"), ("okafor@", "newer@"))
    bring(kim, other)
    assert {one.role for one in kim.store.all(Application)} == {
        "Analyst",
        "Senior Data Analyst",
        "Designer",
        "Gardener",
    }
    assert len(kim.store.all(Company)) == 1


def test_a_known_person_leads_to_their_application(kim: House) -> None:
    application = kim.application("Halden & Rowe", "Analyst", Stage.INTERVIEWING)
    interview = kim.interview(application)
    kim.services.interviews.add_person(
        interview, "M. Osei", Role.INTERVIEWER, kim.now, emails=("Marguerite.Osei@contoso.example",)
    )
    planned = bring(kim, text((" at Contoso", "")))
    assert planned.entries[0].application is not None
    assert planned.entries[0].application.id == application
    assert names(kim).count("M. Osei") == 1
    assert "Marguerite Osei" not in names(kim)


def test_contacts_are_known_by_their_address_whatever_its_case(kim: House) -> None:
    kim.services.people.create(
        "Marguerite", kim.now, emails=("MARGUERITE.OSEI@CONTOSO.EXAMPLE",), kinds=(ContactKind.RECRUITER,)
    )
    bring(kim, INVITATION)
    (contact,) = [one for one in kim.store.all(Contact) if one.name.startswith("Marguerite")]
    assert contact.kinds == (ContactKind.RECRUITER, ContactKind.INTERVIEWER)


# Which one is you


def test_without_a_known_address_everybody_is_taken_and_it_is_asked(house: House) -> None:
    planned = bring(house, INVITATION)
    assert set(planned.which_is_you) == {OWN, "marguerite.osei@contoso.example", "jane.okafor@contoso.example"}
    assert len(only(house).people) == 3


def test_an_answer_to_that_leaves_you_out(house: House) -> None:
    planned = bring(house, INVITATION, own=frozenset({OWN}))
    assert planned.which_is_you == ()
    assert "Kim Sample" not in names(house)


@pytest.mark.parametrize("header", ["To: Kim <kim@mail.example>", "Delivered-To: kim@mail.example\nTo: team@x.example"])
def test_a_mail_to_one_of_the_invited_was_to_you(house: House, header: str) -> None:
    mail = f"From: marguerite.osei@contoso.example\n{header}\nContent-Type: text/calendar\n\n{INVITATION}"
    planned = bring(house, mail, "invite.eml")
    assert planned.which_is_you == ()
    assert "Kim Sample" not in names(house)


def test_a_mail_to_several_of_the_invited_does_not_say_who_you_are(house: House) -> None:
    to = "To: kim@mail.example, jane.okafor@contoso.example"
    mail = f"From: marguerite.osei@contoso.example\n{to}\nContent-Type: text/calendar\n\n{INVITATION}"
    assert len(bring(house, mail, "invite.eml").which_is_you) == 3


def test_rooms_are_no_people(house: House) -> None:
    bring(house, INVITATION)
    assert "Blue room" not in names(house)


# What the user changes, and what is refused


def test_the_user_may_change_the_guesses(kim: House) -> None:
    bring(kim, INVITATION, choices={0: Choice(company="Contoso Nederland", role="Lead Analyst")})
    (application,) = kim.store.all(Application)
    (company,) = kim.store.all(Company)
    assert (company.name, application.role) == ("Contoso Nederland", "Lead Analyst")


def test_the_user_may_leave_out_or_choose_an_application(kim: House) -> None:
    application = kim.application("Halden & Rowe")
    assert bring(kim, INVITATION, choices={0: Choice(leave_out=True)}).edits == ()
    bring(kim, INVITATION, choices={0: Choice(application=application)})
    assert only(kim).application == application


def test_an_event_without_an_hour_is_refused_or_given_one(kim: House) -> None:
    day = calendar(event_lines("DTSTART;VALUE=DATE:20260701", "SUMMARY:Talk at Contoso"))
    planned = bring(kim, day)
    assert (planned.edits, planned.entries[0].outcome) == ((), Outcome.REFUSED)
    bring(kim, day, choices={0: Choice(starts_at=utc("2026-07-01T09:00:00"))})
    assert only(kim).ends_at == utc("2026-07-01T10:00:00")


def test_the_same_event_twice_in_a_message_is_one_interview(kim: House) -> None:
    part = f"--B\nContent-Type: text/calendar\n\n{INVITATION}\n"
    other = f"--B\nContent-Type: application/ics; name=invite.ics\n\n{INVITATION} \n"
    mail = f'From: a@contoso.example\nContent-Type: multipart/mixed; boundary="B"\n\n{part}{other}--B--\n'
    assert [entry.outcome for entry in bring(kim, mail, "invite.eml").entries] == [Outcome.ADDED]


def test_to_dos_are_left_alone_also_where_a_message_repeats_them_as_events(kim: House) -> None:
    task = calendar("BEGIN:VTODO\nUID:uid-1\nSUMMARY:Papers\nEND:VTODO\n").decode()
    event = calendar(event_lines("DTSTART:20260701T090000Z")).decode()
    parts = "".join(f"--B\r\nContent-Type: text/calendar\r\n\r\n{part}\r\n" for part in (task, event))
    mail = f'From: a@contoso.example\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n{parts}--B--\r\n'
    planned = bring(kim, mail, "task.eml")
    assert planned.edits == ()
    assert len(planned.left_alone) == 2


@pytest.mark.parametrize("name", ["invite.docx", "invite"])
def test_other_files_are_refused_with_a_sentence(kim: House, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(FileRefused) as refused:
        kim.services.imports.plan(tmp_path / name, kim.now)
    assert name in refused.value.sentence


def test_what_is_refused_leaves_the_record_alone_and_the_rest_is_taken(kim: House, tmp_path: Path) -> None:
    good = event_lines("DTSTART:20260701T090000Z", "SUMMARY:Talk at Contoso", uid="good")
    bad = event_lines("DTSTART;VALUE=DATE:20260701", "SUMMARY:Fair", uid="bad")
    file = tmp_path / "both.ics"
    file.write_bytes(calendar(good, bad))
    report = imports.import_file(kim.store, file, kim.now)
    assert (len(report.added), len(report.refused)) == (1, 1)
    assert "“Fair”" in report.refused[0]
    assert [entry["outcome"] for entry in report.entries] == ["added", "refused"]
    assert only(kim).calendar_uid == "good"


# What is over already


INVITATION_OF_2024 = calendar(
    event_lines("DTSTAMP:20240601T090000Z", "DTSTART:20240610T090000Z", "SUMMARY:Interview at Tidewell - Analyst")
)


def test_an_interview_of_years_ago_began_nothing_today(house: House) -> None:
    bring(house, INVITATION_OF_2024)
    (move,) = house.store.all(Move)
    assert move.at == only(house).starts_at
    assert house.store.all(Application)[0].created_at == only(house).starts_at


def test_a_recruiter_of_today_is_not_to_be_told_of_an_interview_of_years_ago(house: House) -> None:
    theirs = house.application("Marlow Search", stage=Stage.APPLIED)
    rita = house.services.people.create("Rita Marlow", house.now).about["contact"]
    before = house.store.get(Application, theirs)
    assert before is not None
    house.store.write([Edit(before, replace(before, recruiter=ContactId(rita)))], "edited")
    bring(house, INVITATION_OF_2024)
    house.later(minutes=5)
    assert not {rule for rule in house.due() if rule.startswith("update_recruiter")}


def test_an_application_is_never_asked_before_what_is_known_of_it(house: House) -> None:
    application = house.application("Tidewell", "Analyst", Stage.APPLIED)
    bring(house, INVITATION_OF_2024)
    assert only(house).application == application
    moves = sorted(house.store.all(Move), key=lambda one: one.at)
    assert [move.to for move in moves] == [Stage.APPLIED, Stage.INTERVIEWING]
    assert moves[1].at > moves[0].at
