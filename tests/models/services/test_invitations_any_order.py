"""Whatever a calendar says and in whatever order: it is taken or told, and the second time nothing changes."""

import tempfile
from contextlib import closing, suppress
from pathlib import Path

from hypothesis import given, settings, strategies as st

from models.domain.errors import FileRefused
from models.domain.values import Interview, Invitation
from models.services import imports
from models.store.repository import Store
from tests.models.formats.calendars import NOW

EVENTS = st.builds(
    lambda lines: "\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT")),
    st.tuples(
        st.sampled_from(["UID:a", "UID:b", "X-NO-UID:1"]),
        st.sampled_from(["SEQUENCE:0", "SEQUENCE:1", "X-NO-SEQUENCE:1"]),
        st.sampled_from(["DTSTAMP:20260101T000000Z", "DTSTAMP:20260102T000000Z", "X-NO-STAMP:1"]),
        st.sampled_from(["DTSTART:20260701T090000Z", "DTSTART:20260702T090000", "DTSTART:20260701", "X-NO:1"]),
        st.sampled_from(["RRULE:FREQ=DAILY", "RECURRENCE-ID:20260701T090000Z", "X-ONCE:1", "RDATE:20260801T090000Z"]),
        st.sampled_from(["STATUS:CANCELLED", "STATUS:CONFIRMED"]),
        st.sampled_from(["SUMMARY:Interview at Contoso", "SUMMARY:Gardener", "SUMMARY:"]),
        st.sampled_from(["ORGANIZER;CN=Ann:ann@contoso.example", "ORGANIZER:x@gmail.com", "ORGANIZER;CN=B:"]),
        st.sampled_from(["ATTENDEE:mailto:ANN@contoso.example", "ATTENDEE;CN=Ann:nobody", "ATTENDEE;CUTYPE=ROOM:r@x"]),
    ),
)


@settings(max_examples=60)
@given(st.lists(st.lists(EVENTS, min_size=1, max_size=4), min_size=1, max_size=2), st.booleans())
def test_every_file_comes_in_once(files: list[list[str]], as_mail: bool) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Store.open(Path(folder))) as store:
        for events in files:
            text = "\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", ""))
            head = "From: ann@contoso.example\nContent-Type: text/calendar\n\n" if as_mail else ""
            data = (head + text).encode()
            path = Path("x.eml" if as_mail else "x.ics")
            with suppress(FileRefused):
                imports.carry_out(store, imports.plan_bytes(store, data, path, NOW))
                assert imports.plan_bytes(store, data, path, NOW).edits == ()
        interviews = {one.id: one for one in store.all(Interview)}
        assert {one.interview for one in store.all(Invitation)} == interviews.keys()
        for interview in interviews.values():
            contacts = [person.contact for person in interview.people]
            assert len(contacts) == len(set(contacts))
