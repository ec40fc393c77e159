"""The interchange file: what is refused and how it is said, and that what is written is read back alike."""

import json
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from models.domain.archive import Archive
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Decision,
    DecisionState,
    LetterChannel,
    Move,
    Offer,
    OfferId,
    School,
    Settings,
    Stage,
)
from models.formats import interchange
from models.formats.interchange import Reading

COMPANY = {"id": "co-1", "name": "Halden & Rowe"}
CONTACT = {"id": "con-1", "name": "Marguerite Osei"}
APPLICATION = {"id": "app-1", "company": "co-1", "role": "Analyst", "stage": "interviewing"}
INTERVIEW = {"id": "int-1", "application": "app-1", "starts_at": "2026-03-03T09:00:00+01:00"}
LETTER = {"id": "let-1", "kind": "thank_you", "to": "con-1"}


def file(**lists: object) -> bytes:
    base = {"companies": [COMPANY], "contacts": [CONTACT], "applications": [APPLICATION], "interviews": [INTERVIEW]}
    return json.dumps({"format": "afterview/1", **base, **lists}).encode()


def read_whole(data: bytes) -> Archive:
    reading = interchange.read(data)
    assert reading.faults == ()
    assert reading.archive is not None
    return reading.archive


def only_fault(data: bytes) -> str:
    reading = interchange.read(data)
    assert reading.archive is None
    assert len(reading.faults) == 1, reading.faults
    return reading.faults[0]


def test_a_small_file_is_read_whole() -> None:
    archive = read_whole(file())
    assert archive.companies == (Company(CompanyId("co-1"), "Halden & Rowe"),)
    assert archive.applications[0].stage is Stage.INTERVIEWING
    assert archive.interviews[0].starts_at == datetime(2026, 3, 3, 8, tzinfo=UTC)


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_whole(b"\xef\xbb\xbf" + file()).companies


def test_missing_null_and_empty_all_say_nothing() -> None:
    plain = read_whole(file())
    assert read_whole(file(letters=None, settings=None, contacts=[CONTACT | {"emails": [], "title": None}])) == plain


@pytest.mark.parametrize(
    ("lists", "path", "words"),
    [
        ({"companies": [COMPANY, {"id": "co-2"}]}, "$.companies[1].name", "is missing"),
        ({"companies": [COMPANY, {"id": "co-2", "name": None}]}, "$.companies[1].name", "is missing"),
        ({"companies": [COMPANY, {"id": "co-1", "name": "Again"}]}, "$.companies[1].id", "earlier entry"),
        ({"companies": [COMPANY, {"id": "co 2", "name": "Spaced"}]}, "$.companies[1].id", "must be an id"),
        ({"companies": [COMPANY, {"id": "é", "name": "Accent"}]}, "$.companies[1].id", "must be an id"),
        ({"companies": [COMPANY, {"id": "x" * 65, "name": "Long"}]}, "$.companies[1].id", "must be an id"),
        ({"companies": [COMPANY, "co-2"]}, "$.companies[1]", "must be an object"),
        ({"letters": {}}, "$.letters", "must be a list"),
        ({"settings": []}, "$.settings", "must be an object"),
        ({"contacts": [CONTACT | {"emails": "m@x.example"}]}, "$.contacts[0].emails", "must be a list"),
        ({"contacts": [CONTACT | {"emails": ["m@x.example", None]}]}, "$.contacts[0].emails[1]", "must be text"),
        ({"contacts": [CONTACT | {"kinds": ["boss"]}]}, "$.contacts[0].kinds[0]", "must be one of interviewer"),
        ({"contacts": [CONTACT | {"name_confirmed": 1}]}, "$.contacts[0].name_confirmed", "must be true or false"),
        ({"contacts": [CONTACT | {"name": 7}]}, "$.contacts[0].name", "must be text, and is 7"),
        ({"contacts": [CONTACT | {"name": "\ud800"}]}, "$.contacts[0].name", "lone surrogate"),
        ({"contacts": [CONTACT | {"company": "co-9"}]}, "$.contacts[0].company", '"co-9" points nowhere'),
        ({"applications": [APPLICATION | {"stage": "Applied"}]}, "$.applications[0].stage", "must be one of wishlist"),
        ({"applications": [APPLICATION | {"fit": True}]}, "$.applications[0].fit", "whole number from 1 to 5"),
        ({"applications": [APPLICATION | {"fit": 6}]}, "$.applications[0].fit", "whole number from 1 to 5"),
        ({"applications": [APPLICATION | {"fit": 4.0}]}, "$.applications[0].fit", "whole number from 1 to 5"),
        ({"applications": [APPLICATION | {"position": "1"}]}, "$.applications[0].position", "a whole number"),
        ({"applications": [APPLICATION | {"salary_from": "50k"}]}, "$.applications[0].salary_from", "a number"),
        ({"applications": [APPLICATION | {"salary_to": True}]}, "$.applications[0].salary_to", "a number"),
        ({"applications": [APPLICATION | {"salary_to": float("nan")}]}, "$.applications[0].salary_to", "a number"),
        ({"applications": [APPLICATION | {"salary_to": 10**400}]}, "$.applications[0].salary_to", "too large"),
        ({"applications": [APPLICATION | {"position": 10**30}]}, "$.applications[0].position", "a whole number"),
        ({"applications": [APPLICATION | {"recruiter": "co-1"}]}, "$.applications[0].recruiter", "no such contact"),
        ({"interviews": [INTERVIEW | {"timezone": "Mars/Base"}]}, "$.interviews[0].timezone", "time zone"),
        ({"interviews": [INTERVIEW | {"timezone": "../etc"}]}, "$.interviews[0].timezone", "time zone"),
        ({"interviews": [INTERVIEW | {"people": [{}]}]}, "$.interviews[0].people[0].contact", "is missing"),
        (
            {"interviews": [INTERVIEW | {"people": [{"contact": "con-1", "role": "boss"}]}]},
            "$.interviews[0].people[0].role",
            "must be one of interviewer",
        ),
        ({"letters": [LETTER | {"state": "sent"}]}, "$.letters[0].sent_at", "is missing"),
        ({"letters": [LETTER | {"kind": "poem"}]}, "$.letters[0].kind", "must be one of thank_you"),
        (
            {"decisions": [{"rule": "debrief", "subject": "int-1", "state": "snoozed"}]},
            "$.decisions[0].until",
            "is missing",
        ),
        ({"decisions": [{"rule": "debrief", "subject": "int-1"}]}, "$.decisions[0].state", "is missing"),
        (
            {"decisions": [{"rule": "debrief", "subject": "int-9", "state": "done"}]},
            "$.decisions[0].subject",
            "points nowhere",
        ),
        (
            {"decisions": [{"rule": "nagging", "subject": "int-1", "state": "done"}]},
            "$.decisions[0].rule",
            "must be one of reply_invitation",
        ),
        ({"offers": [{"id": "o", "application": "app-1", "base": "60"}]}, "$.offers[0].base", "must be a number"),
        (
            {"offers": [{"id": "o", "application": "app-1", "start_date": "2026-02-30"}]},
            "$.offers[0].start_date",
            "no day of the calendar",
        ),
        ({"debriefs": [{"interview": "int-1", "mood": 0}]}, "$.debriefs[0].mood", "from 1 to 5"),
        ({"settings": {"school": "bold"}}, "$.settings.school", "must be one of patient, phone, assertive"),
        ({"settings": {"day_starts": "9:00"}}, "$.settings.day_starts", "time of day"),
        ({"settings": {"day_starts": "20:00", "day_ends": "08:00"}}, "$.settings.day_ends", "after day_starts"),
        ({"settings": {"holiday_country": "XX"}}, "$.settings.holiday_country", "two letters"),
        ({"settings": {"silence_days": -1}}, "$.settings.silence_days", "whole number"),
        ({"settings": {"weights": [1]}}, "$.settings.weights", "object of numbers"),
        ({"settings": {"weights": {"pay": "much"}}}, "$.settings.weights.pay", "must be a number"),
    ],
)
def test_a_fault_is_named_with_its_path(lists: dict[str, object], path: str, words: str) -> None:
    fault = only_fault(file(**lists))
    assert fault.startswith(path + ": ")
    assert words in fault


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-03T09:00:00",
        "2026-03-03",
        "2026-03-03T09:00+01:00",
        "2026-03-03T09:00:00+01",
        "2026-03-03T24:00:00Z",
        "2026-03-03T09:61:00Z",
        "2026-03-03T09:00:00+25:00",
        "2026-02-29T09:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "1900-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
        "2026-03-03T09:00:00.Z",
        "٢٠٢٦-03-03T09:00:00Z",
        " 2026-03-03T09:00:00Z",
        "tomorrow",
        1772528400,
    ],
)
def test_a_time_that_is_none_is_refused(text: object) -> None:
    assert only_fault(file(interviews=[INTERVIEW | {"starts_at": text}])).startswith("$.interviews[0].starts_at: ")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-03T09:00:00Z", datetime(2026, 3, 3, 9, tzinfo=UTC)),
        ("2026-03-03t09:00:00z", datetime(2026, 3, 3, 9, tzinfo=UTC)),
        ("2026-03-03T09:00:00-00:00", datetime(2026, 3, 3, 9, tzinfo=UTC)),
        ("2026-03-03T09:00:00.5+05:45", datetime(2026, 3, 3, 3, 15, 0, 500_000, tzinfo=UTC)),
        ("2026-03-03T09:00:00.123456789-03:30", datetime(2026, 3, 3, 12, 30, 0, 123_456, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_time_is_an_instant_whatever_its_offset(text: str, moment: datetime) -> None:
    assert read_whole(file(interviews=[INTERVIEW | {"starts_at": text}])).interviews[0].starts_at == moment


def test_every_fault_of_a_file_is_told_at_once() -> None:
    faults = interchange.read(
        file(companies=[{"id": 5}], letters=[LETTER | {"to": "con-7", "state": "posted"}], replies="none")
    ).faults
    assert [fault.split(":")[0] for fault in faults] == [
        "$.companies[0].id",
        "$.companies[0].name",
        "$.letters[0].state",
        "$.replies",
        "$.applications[0].company",
        "$.letters[0].to",
    ]


def test_faults_without_end_are_counted() -> None:
    faults = interchange.read(file(companies=[1] * 5000)).faults
    assert len(faults) == 1001
    assert faults[-1] == "$: and 4001 faults more"


def test_an_id_may_point_into_the_record() -> None:
    data = file(companies=[], contacts=[])
    assert only_fault(data).startswith("$.applications[0].company")
    reading = interchange.read(data, lambda kind, identifier: (kind, identifier) == (Company, "co-1"))
    assert reading.faults == ()


def test_unknown_keys_are_kept_out_and_named() -> None:
    reading = interchange.read(
        file(companies=[COMPANY | {"colour": "red"}, {"id": "co-2", "name": "B", "colour": 1}], mood={"a": [1]})
    )
    assert reading.archive is not None
    assert reading.faults == ()
    assert [notice.split(":")[0] for notice in reading.notices] == ["$.mood", "$.companies[0].colour"]
    assert "1 times more" in reading.notices[1]


def test_unknown_keys_without_end_are_counted() -> None:
    notices = interchange.read(file(**{f"key{number}": 1 for number in range(5000)})).notices
    assert len(notices) == 101
    assert notices[-1] == "$: and 4900 other keys that this version does not know"


def test_a_key_that_stands_twice_is_a_fault() -> None:
    data = file().replace(b'"name": "Halden & Rowe"', b'"name": "A", "name": "B"')
    assert only_fault(data) == "$.companies[0].name: stands there twice"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON: Expecting property name enclosed in double quotes in line 1, column 2"),
        (b'{"format": "afterview/1"} {}', "is not JSON"),
        (b"\xff\xfe{\x00", "is not UTF-8"),
        (b'{"format": "afterview/1", "name": "\xe9"}', "is not UTF-8 text (byte 35)"),
        (b"[]", "must be an object, and is a list"),
        (b"null", "must be an object"),
        (b"{}", "$.format: is missing"),
        (b'{"format": "afterview/2"}', '$.format: must be "afterview/1", and is "afterview/2"'),
        (b'{"format": 1}', "$.format"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"a":' * 100_000, "nested too deep"),
    ],
)
def test_a_file_of_another_kind_is_one_sentence(data: bytes, words: str) -> None:
    assert words in only_fault(data)


def test_a_file_past_every_measure_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interchange, "SIZE_LIMIT", 1024**2)
    assert only_fault(b" " * (1024**2 + 1)) == "$: the file is larger than 1 MB"


def test_one_text_of_fifty_megabytes_is_one_sentence() -> None:
    fault = only_fault(file(contacts=[CONTACT | {"notes": "x" * 50_000_000}]))
    assert fault.startswith("$.contacts[0].notes: is 50000000 characters long")
    assert len(fault) < 200


def test_a_number_of_ten_thousand_figures_is_one_sentence() -> None:
    data = file(applications=[APPLICATION | {"position": 1}]).replace(b'"position": 1', b'"position": ' + b"9" * 10_000)
    assert "$.applications[0].position" in only_fault(data)


def test_of_two_decisions_on_one_reminder_the_later_stands() -> None:
    def decided(state: str, at: str | None) -> dict[str, object]:
        return {"rule": "debrief", "subject": "int-1", "state": state, "at": at, "until": "2026-03-05T09:00:00Z"}

    early, late = decided("done", "2026-03-03T12:00:00Z"), decided("dismissed", "2026-03-04T12:00:00Z")
    for order in ([early, late], [late, early], [decided("snoozed", None), late]):
        (decision,) = read_whole(file(decisions=order)).decisions
        assert decision.state is DecisionState.DISMISSED


@pytest.mark.parametrize(
    ("rule", "subject", "state"),
    [
        ("thank_you", "int-1/con-1", "done"),
        ("follow_up", "app-1", "done"),
        ("follow_up", "app-1#3", "dismissed"),
        ("keep_searching", "search", "done"),
        ("update_recruiter", "con-1/app-1:offer", "done"),
        ("no_reply", "co-1", "dismissed"),
        ("thank_you", "co-1", "dismissed"),
        ("thank_reference", "app-1/con-1", "done"),
    ],
)
def test_subjects_are_built_from_ids(rule: str, subject: str, state: str) -> None:
    decision = {"rule": rule, "subject": subject, "state": state}
    assert read_whole(file(decisions=[decision])).decisions[0].subject == subject


@pytest.mark.parametrize(
    ("rule", "subject", "state"),
    [
        ("thank_you", "int-1", "done"),
        ("thank_you", "con-1/int-1", "done"),
        ("follow_up", "app-1#0", "done"),
        ("debrief", "int-1#1", "done"),
        ("no_reply", "co-1", "done"),
        ("update_recruiter", "con-1/app-1:gone", "done"),
        ("debrief", "search", "done"),
        ("keep_searching", "app-1", "done"),
    ],
)
def test_subjects_that_mean_nothing_are_refused(rule: str, subject: str, state: str) -> None:
    decision = {"rule": rule, "subject": subject, "state": state}
    faults = interchange.read(file(decisions=[decision])).faults
    assert faults
    assert all(fault.startswith("$.decisions[0].subject: ") for fault in faults)


def test_both_ways_to_name_a_replys_channel_are_understood() -> None:
    replies = [
        {"application": "app-1", "at": f"2026-03-0{day}T09:00:00Z", "channel": channel}
        for day, channel in enumerate(("email", "phone", "call", "post", "other"), 1)
    ]
    channels = [reply.channel for reply in read_whole(file(replies=replies)).replies]
    assert channels == [LetterChannel.EMAIL, LetterChannel.CALL, LetterChannel.CALL, LetterChannel.CARD, None]


def written(archive: Archive) -> dict[str, object]:
    content = json.loads(interchange.write(archive))
    assert isinstance(content, dict)
    return content


def test_what_is_empty_is_left_out() -> None:
    assert interchange.write(Archive()) == b'{\n"format":"afterview/1"\n}\n'
    assert written(Archive(companies=(Company(CompanyId("co-1"), "Ærø"),))) == {
        "format": "afterview/1",
        "companies": [{"id": "co-1", "name": "Ærø"}],
    }


def test_false_and_zero_are_not_empty() -> None:
    settings = Settings(business_days_only=False, silence_days=0, day_starts=time(0, 0), school=School.PHONE)
    assert written(Archive(settings))["settings"] == {
        "school": "phone",
        "day_starts": "00:00",
        "business_days_only": False,
        "silence_days": 0,
    }


def test_instants_are_written_in_utc_and_dates_as_days() -> None:
    noon = datetime(2026, 3, 3, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=2)))
    offer = Offer(OfferId("of-1"), ApplicationId("app-1"), recorded_at=noon, start_date=date(2026, 5, 1), base=50_000.5)
    assert written(Archive(offers=(offer,)))["offers"] == [
        {
            "id": "of-1",
            "application": "app-1",
            "recorded_at": "2026-03-03T10:00:00.250000Z",
            "base": 50_000.5,
            "start_date": "2026-05-01",
        }
    ]


def test_moves_stand_oldest_first_and_in_the_boards_order_within_an_instant() -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    app = ApplicationId("app-1")
    moves = (
        Move(app, Stage.SCREENING, at, Stage.APPLIED),
        Move(app, Stage.OFFER, at - timedelta(days=1)),
        Move(app, Stage.APPLIED, at),
    )
    rows = written(Archive(moves=moves))["moves"]
    assert isinstance(rows, list)
    assert [row["to"] for row in rows] == ["offer", "applied", "screening"]


def test_keys_stand_in_the_tables_order() -> None:
    application = Application(ApplicationId("a"), CompanyId("c"), "Cook", Stage.APPLIED, position=3, fit=2, notes="n")
    rows = written(Archive(applications=(application,)))["applications"]
    assert isinstance(rows, list)
    assert list(rows[0]) == ["id", "position", "company", "role", "stage", "fit", "notes"]


def test_a_decision_about_what_is_gone_is_not_written() -> None:
    kept = Decision("confirm_name", "con-1", DecisionState.DONE)
    gone = Decision("debrief", "int-9", DecisionState.DONE)
    archive = Archive(contacts=(Contact(ContactId("con-1"), "Ann"),), decisions=(kept, gone))
    assert interchange.read(interchange.write(archive)) == Reading(
        Archive(contacts=archive.contacts, decisions=(kept,))
    )
