"""The sample calendars and messages, each imported into an empty folder: the facts of their MANIFEST come out."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from models.domain.change import Edit
from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.domain.values import Contact, Interview, Settings
from models.services import imports
from models.store.repository import Store
from tests.models.ready_store import ready
from tests.samples.manifest import LOCAL, moment, samples as samples_of

NOW = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)

pytestmark = pytest.mark.samples

_LEFT_ALONE = {"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER", "CANCEL"}
_ENDS_BEFORE_IT_STARTS = {"KDE-eventreservation.ics", "ical4j-incoming.ics"}
"""Their DTEND is not after their DTSTART: an hour is assumed, and said."""
_ADDRESS_BESIDE = {"mdhender-not_absolute_uri.ics"}
"""Its organiser is a path on a server; the address stands in the EMAIL parameter."""
_IN_THE_ZONE_OF_THE_START = {"ical-org-DailyByHourMinute1.ics"}
"""Its DTEND has no zone beside a DTSTART that has one."""


def rows(folder: str, endings: tuple[str, ...] = ("",)) -> list[Any]:
    """File name and facts of each line of a MANIFEST; one entry that skips where the samples are absent."""
    found = [pytest.param(one.name, one.expected, id=one.name) for one in samples_of(folder, endings=endings)]
    return found or [pytest.param("", {}, id=f"no {folder}")]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(tmp_path / "data")
    opened.write([Edit(opened.settings(), Settings(timezone=LOCAL))], "test")
    yield opened
    opened.close()


def bring_twice(store: Store, file: Path) -> FileReport:
    """What the first import said; the second one changes nothing, and what is refused leaves nothing behind."""
    before = store.archive()
    try:
        report = imports.import_file(store, file, NOW)
    except FileRefused as refused:
        report = FileReport(str(file), refused=[refused.sentence])
    after = store.archive()
    assert bool(report.added or report.merged) == (after != before)
    if after != before:
        assert imports.plan(store, file, NOW).edits == ()
    assert all(sentence.endswith(".") for sentence in report.refused)
    return report


def said_first(report: FileReport) -> dict[str, Any]:
    first: dict[str, Any] = report.entries[0]
    return first


def compare(file: str, said: dict[str, Any], expected: dict[str, Any], store: Store) -> None:
    facts = said["facts"]
    assert facts["uid"] == expected.get("uid")
    assert (facts["summary"] or "") == (expected.get("summary") or "")
    assert facts["method"] == expected["method"].strip()
    if "attendees" in expected:
        assert len(facts["attendees"]) == expected["attendees"]
    if "organizer" in expected and file not in _ADDRESS_BESIDE:
        assert (facts["organizer"] or "").casefold() == expected["organizer"].casefold()
    start = expected.get("dtstart", "")
    if start.startswith("date:"):
        assert said["outcome"] == "refused"
        return
    if not start:
        assert facts["dtstart"] is None
        return
    assert facts["dtstart"] == moment(start)
    if "dtend" in expected and expected["dtend"] != "broken" and file not in _ENDS_BEFORE_IT_STARTS:
        wanted = expected["dtend"]
        assert facts["dtend"] == ("1997-09-02T14:00:00Z" if file in _IN_THE_ZONE_OF_THE_START else moment(wanted))
    if expected["method"].strip() in _LEFT_ALONE:
        assert said["outcome"] == "left_alone"
        return
    if said["outcome"] == "refused":
        assert "repeats" in said["why"]
        return
    interview = store.get(Interview, said["interview"]["id"])
    assert interview is not None
    assert interview.calendar_uid == facts["uid"]
    people = [store.get(Contact, person.contact) for person in interview.people]
    if "organizer" in expected and "@" in expected["organizer"]:
        addresses = {address.casefold() for one in people if one is not None for address in one.emails}
        assert expected["organizer"].casefold() in addresses


@pytest.mark.parametrize(("file", "expected"), rows("ics"))
def test_calendars(store: Store, samples: Path, file: str, expected: dict[str, Any]) -> None:
    report = bring_twice(store, samples / "ics" / file)
    if "parse" in expected:
        assert report.entries or report.refused
        return
    assert len(report.entries) == expected["events"]
    compare(file, said_first(report), expected, store)


@pytest.mark.parametrize(("file", "expected"), rows("eml"))
def test_messages(store: Store, samples: Path, file: str, expected: dict[str, Any]) -> None:
    report = bring_twice(store, samples / "eml" / file)
    assert report.refused == []
    found = expected.get("calendar", {"events": 0})
    if found.get("events"):
        compare(file, said_first(report), found, store)
    else:
        assert report.left_alone
        assert store.all(Interview) == []


EXPECTED_STARTS = {
    "ics-tz-a.ics": "2026-11-05T08:00:00Z",
    "ics-tz-b.ics": "2026-11-05T17:00:00Z",
    "ics-windows-tz.ics": "2026-11-05T15:00:00Z",
    "ics-dst-gap.ics": "2027-03-28T01:30:00Z",
    "ics-floating.ics": "2026-11-05T09:00:00Z",
    "ics-no-end.ics": "2026-11-05T15:00:00Z",
    "ics-utf16.ics": "2026-11-05T15:00:00Z",
    "ics-until-1900.ics": "2026-11-05T15:00:00Z",
    "ics-organizer-inject.ics": "2026-11-05T15:00:00Z",
    "eml-invite-twice.eml": "2026-11-05T15:00:00Z",
}
REFUSED = {"ics-empty.ics", "ics-date-with-tzid.ics", "ics-no-dtstart.ics", "ics-deep-nest.ics", "eml-is-pdf.eml"}


@pytest.mark.parametrize(("file", "expected"), rows("malformed", (".ics", ".eml")))
def test_malformed(store: Store, samples: Path, file: str, expected: dict[str, Any]) -> None:
    report = bring_twice(store, samples / "malformed" / file)
    assert expected["expect"]
    assert bool(report.refused) or file not in REFUSED
    if file in EXPECTED_STARTS:
        (entry,) = report.entries
        assert entry["interview"]["starts_at"] == EXPECTED_STARTS[file]  # type: ignore[index]
    if file == "ics-organizer-inject.ics":
        assert [address for one in store.all(Contact) for address in one.emails] == ["ann@contoso.example"]
    if file in ("ics-dst-gap.ics", "ics-floating.ics"):
        assert any(LOCAL in notice for notice in report.notices)


@pytest.mark.parametrize(
    ("files", "start", "status"),
    [
        (("ics/GNOME-invite-1.ics", "ics/GNOME-invite-3.ics"), "2017-03-21T13:00:00+00:00", "scheduled"),
        (
            ("ics/GNOME-invite-1.ics", "ics/GNOME-invite-3.ics", "ics/GNOME-invite-4.ics"),
            "2017-03-21T13:00:00+00:00",
            "cancelled",
        ),
        (
            (
                "eml/mdhender-exanchage.invite_email_uppercase.eml",
                "eml/mdhender-outlook.invite.update.eml",
                "eml/mdhender-outlook.invite.cancel.eml",
            ),
            "2012-05-28T13:00:00+00:00",
            "cancelled",
        ),
        (
            ("eml/mozilla-single-event.eml", "eml/mozilla-cancel-single-event.eml"),
            "2022-03-16T11:00:00+00:00",
            "cancelled",
        ),
        (
            ("eml/mozilla-single-event.eml", "eml/mozilla-update-major.eml", "eml/mozilla-cancel-single-event.eml"),
            "2022-03-16T05:00:00+00:00",
            "scheduled",
        ),
    ],
    ids=["update", "update and cancel", "by mail", "another by mail", "an outdated calling off"],
)
def test_what_follows_an_invitation(
    store: Store, samples: Path, files: tuple[str, ...], start: str, status: str
) -> None:
    for file in files:
        imports.import_file(store, samples / file, NOW)
    (interview,) = store.all(Interview)
    assert (interview.starts_at.isoformat(), interview.status) == (start, status)
