"""The person of a whole search: moves the clock, hears every bubble with its moment, and answers it in the window."""

import json
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.desktop.session import Desktop
from tests.desktop.test_debrief import record, wait_for_keys
from tests.desktop.test_letters import until_letters
from tests.desktop.tour import dismiss
from tests.models.mail.servers import MailServer

BERLIN = ZoneInfo("Europe/Berlin")
BEFORE = timedelta(seconds=1)
"""The lid opens so long before the moment: a bubble that came with it was due then and not earlier."""
ACCEPT_FROM_BELOW = 5
"""Where “Accept…” stands in the menu of an offer, counted from its last entry."""
GAP = "the cohort view that you asked about"


class Bubble(NamedTuple):
    moment: datetime
    """On the clock of the program, in the candidate's zone."""
    title: str


class Person:
    def __init__(self, desktop: Desktop, server: MailServer, folder: Path) -> None:
        self.desktop, self.server, self.folder = desktop, server, folder
        self.heard: list[Bubble] = []
        self._numbers: dict[str, int] = {}
        self._letters = 0
        self.ticked: list[str] = []
        """Rows of Today, each once for each time that it was ticked."""

    # the clock and the bubbles

    def sleeps_until(self, moment: datetime) -> None:
        """The lid is open again a second before that moment, which then comes by itself."""
        self.listen()
        left = moment - datetime.fromisoformat(self.desktop.clock()).astimezone(UTC) - BEFORE
        assert left > timedelta(), f"{moment} has passed"
        self.desktop.clock("sleep", f"{left.total_seconds():.0f}s")

    def hears(self, count: int, seconds: float = 30) -> None:
        """So many bubbles in all by now; one too many stands in the list all the same."""
        end = time.monotonic() + seconds
        while True:
            self.listen()
            if len(self.heard) >= count:
                return
            assert time.monotonic() < end, [f"{one.moment:%a %d %B %H:%M:%S} {one.title}" for one in self.heard]
            time.sleep(0.05)

    def listen(self) -> None:
        """Note what came since the last time; the clock has not been moved in between."""
        ahead = self._ahead()
        log = Path(self.desktop.env["DESKTOP_STATE"]) / "notifications.jsonl"
        events = [json.loads(line) for line in log.read_text("utf-8").split("\n")[:-1]] if log.exists() else []
        bubbles = [event for event in events if event["event"] == "received"]
        for bubble in bubbles[len(self.heard) :]:
            moment = (datetime.fromisoformat(bubble["timestamp"]) + ahead).astimezone(BERLIN)
            self.heard.append(Bubble(moment, bubble["summary"]))
            self._numbers[bubble["summary"]] = bubble["id"]

    def _ahead(self) -> timedelta:
        """How far the program's wall clock is before that of the machine."""
        wall, _ = struct.unpack("qq", Path(self.desktop.env["DESKTOP_CLOCK_FILE"]).read_bytes()[:16])
        return timedelta(microseconds=wall // 1000)

    # answers

    def opens(self, title: str) -> None:
        """Click the bubble."""
        self.desktop.click_notification(self._numbers[title])

    def ticks(self, row: str) -> None:
        """The circle of its row in Today, by its key."""
        self._to(row)
        self.desktop.key("d")
        self.desktop.gone(f"@{row}")
        self.ticked.append(row)

    def does(self, row: str) -> None:
        """Enter on its row in Today."""
        self._to(row)
        self.desktop.key("Return")

    def _to(self, row: str) -> None:
        dismiss(self.desktop)
        self.desktop.window("focus", "Afterview")
        self.desktop.key("ctrl+1")
        self._shows(f"@{row}")
        self.desktop.click(f"@{row}")

    def _shows(self, place: str) -> None:
        self.desktop.helper("a11y", "--wait", place, 10)

    def adds(self, line: str) -> None:
        """One line into the field that takes anything."""
        dismiss(self.desktop)
        self.desktop.window("focus", "Afterview")
        self.desktop.key("ctrl+1", "ctrl+n")
        self.types(line)

    def types(self, line: str) -> None:
        self.desktop.type(line)
        self.desktop.key("Return", "Escape")

    def brings_in(self, name: str, text: str) -> None:
        """A second start hands the file over, the window shows what it is, and Enter takes it."""
        path = self.folder / name
        path.write_text(text, "utf-8", newline="")
        second = self.desktop.start(str(path), env={"TZ": "Europe/Berlin"})
        assert second.ended(20) == 0
        self._shows("@push button:Bring it in")
        self.desktop.key("Return")
        self.desktop.gone("@push button:Bring it in")

    def notes_reason(self, row: str, reason: str) -> None:
        """The sheet of the ending keeps what was said as it closes."""
        self.does(row)
        self._shows(f"@{reason}")
        self.desktop.click(f"@{reason}")
        self.desktop.key("Escape")
        self.desktop.gone(f"@{row}")

    def accepts(self) -> None:
        """From the menu of its column."""
        dismiss(self.desktop)
        self.desktop.window("focus", "Afterview")
        self.desktop.key("ctrl+6")
        self.desktop.see("@Offers side by side")
        self.desktop.key("Menu", *["Up"] * ACCEPT_FROM_BELOW, "Return")
        self._shows("@Accept all the same")
        self.desktop.click("@Accept all the same")
        self.desktop.gone("@Accept all the same")
        self.desktop.key("Escape")

    def debriefs(self) -> None:
        """The window has opened by itself."""
        self.desktop.wait_window("Debrief, Quillmark")
        self.desktop.window("focus", "Debrief")
        wait_for_keys(self.desktop)
        self.desktop.type("4+")
        self.desktop.type("The cohort view that lifted trial conversion")
        self.desktop.key("ctrl+Return")
        self._shows("@Show in Today")
        self.desktop.key("Escape")
        self.desktop.gone_window("Debrief, Quillmark")

    def writes(self, row: str) -> None:
        """Into the composer, the gaps filled, and out through the mail server, until the record has it as sent.

        `row` is that of Today, or the title of the bubble that came last.
        """
        if row in self._numbers:
            self.opens(row)
        else:
            self.does(row)
        self._shows("@Text of the letter")
        dismiss(self.desktop)
        self.desktop.window("focus", "Afterview")
        [draft] = [one for one in record(self.desktop, "letters") if one["state"] == "draft"]
        for _ in range(str(draft["body"]).count("[")):
            self.desktop.key("Tab")
            self.desktop.type(GAP)
        self._sends()
        self._letters += 1
        until_letters(self.server, self._letters)
        self._until_sent(str(draft["id"]))

    def _sends(self, seconds: float = 10) -> None:
        """The panel asks once, as soon as it has read the last gap, and Enter says yes."""
        end = time.monotonic() + seconds
        while True:
            self.desktop.key("ctrl+Return")
            if any(node["name"] in ("Look at them", "Not yet") for node in self.desktop.tree()):
                break
            assert time.monotonic() < end, "the letter is not ready to be sent"
        self.desktop.key("Return")

    def _until_sent(self, letter: str, seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while True:
            [found] = [one for one in record(self.desktop, "letters") if one["id"] == letter]
            if found["state"] == "sent":
                return
            assert time.monotonic() < end, found
            time.sleep(0.2)


def at(day: int, clock: str, month: int = 6) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def begun(own: str) -> str:
    """What stands in the record before the first invitation: three applications, two of them answered once."""

    def application(key: str, day: str) -> dict[str, object]:
        since = f"{day}T09:00:00+02:00"
        return {"id": f"app-{key}", "company": f"co-{key}", "role": "Data analyst", "stage": "screening",
                "created_at": since, "applied_at": since}  # fmt: skip

    names = {"h": "Harrow", "f": "Fennwick", "p": "Pellgate"}
    return json.dumps(
        {
            "format": "afterview/1",
            "settings": {"own_addresses": [own], "name": "Leila Brandt", "timezone": "Europe/Berlin"},
            "companies": [{"id": f"co-{key}", "name": name} for key, name in names.items()],
            "contacts": [
                {"id": "con-h", "name": "Owen Hale", "company": "co-h", "emails": ["owen.hale@harrow.example"]},
                {"id": "con-f", "name": "Priya Nair", "company": "co-f", "emails": ["priya.nair@fennwick.example"]},
            ],
            "applications": [
                application("h", "2026-06-08"), application("f", "2026-06-09"), application("p", "2026-05-04"),
            ],
            "replies": [
                {"application": f"app-{key}", "contact": f"con-{key}", "at": "2026-06-11T10:00:00+02:00"}
                for key in ("h", "f")
            ],
        }
    )  # fmt: skip


def invitation(uid: str, day: int, hour: int, people: dict[str, str]) -> str:
    """One hour with these people (name: address), the first of whom invites."""
    (name, address), *others = people.items()
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "METHOD:REQUEST", "BEGIN:VEVENT",
        f"UID:{uid}@calendar.example", "SEQUENCE:0", "DTSTAMP:20260610T080000Z",
        f"DTSTART;TZID=Europe/Berlin:202606{day:02}T{hour:02}0000",
        f"DTEND;TZID=Europe/Berlin:202606{day:02}T{hour + 1:02}0000",
        "SUMMARY:Interview: Senior product analyst at Quillmark", "LOCATION:14 Cask Street",
        f"ORGANIZER;CN={name}:mailto:{address}",
        *(f"ATTENDEE;CN={other};ROLE=REQ-PARTICIPANT:mailto:{mail}" for other, mail in others),
        "ATTENDEE;CN=Leila Brandt:mailto:leila@posthaven.example", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"
