"""A whole search, played on a real desktop: from the first invitation to the accepted offer, every bubble answered.

The list of bubbles is worked out by hand from the rules, not taken from what the program says.
"""

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.session import Desktop
from tests.desktop.test_debrief import record
from tests.desktop.test_letters import connect, server
from tests.desktop.whole_search import Bubble, Person, at, begun, invitation
from tests.models.mail.servers import MailServer

__all__ = ["server"]  # the fixture

INGRID = {"Ingrid Solheim": "ingrid.solheim@quillmark.example"}
RAFAEL = {"Rafael Quintana": "rafael.quintana@quillmark.example"}
MARTA = {"Marta Lindqvist": "marta.lindqvist@quillmark.example"}
REPLY = """From: Ingrid Solheim <ingrid.solheim@quillmark.example>\r
To: Leila Brandt <leila@posthaven.example>\r
Subject: Our offer\r
Date: Fri, 26 Jun 2026 09:40:00 +0200\r
Message-ID: <offer-1@quillmark.example>\r
Content-Type: text/plain; charset=utf-8\r
\r
Dear Leila,\r
\r
We would be glad to have you with us, and would like to hear from you by Tuesday.\r
\r
Ingrid Solheim\r
"""
HANDS = timedelta(minutes=3)
"""At most so long after its moment a bubble is heard: what counts from one's own deed is not to the second."""

EXPECTED = [
    # reply_invitation: kind and what to prepare are unknown; due when it was recorded
    (at(12, "12:00"), "Ask Quillmark what the invitation left open"),
    # prepare: 18:00 on the day before the start, a Sunday too
    (at(14, "18:00"), "Prepare for the interview at Quillmark"),
    # leave_the_room: a quarter of an hour before the start
    (at(15, "13:45"), "Quillmark at 14:00"),
    # debrief: at the end
    (at(15, "15:00"), "How did it go at Quillmark?"),
    # thank_you: the end and an hour, one for each interviewer (in the first hour the debrief is alone)
    (at(15, "16:00"), "Ingrid Solheim would be glad of a thank-you"),
    (at(15, "16:00"), "Rafael Quintana would be glad of a thank-you"),
    # reply_invitation of the second round, as it is recorded
    (at(16, "10:00"), "Ask Quillmark what the invitation left open"),
    # rejection_reply: when it was moved to rejected (record_lesson never announces)
    (at(16, "11:00"), "Thank Harrow after the no"),
    # connect: the first thank-you and a day
    (at(16, "16:00"), "Ask Ingrid Solheim to connect on LinkedIn"),
    (at(16, "16:00"), "Ask Rafael Quintana to connect on LinkedIn"),
    # prepare, second round: 18:00 on the day before
    (at(17, "18:00"), "Prepare for the interview at Quillmark"),
    # no_reply: applied for on 4 May at 09:00, and 45 days; said before the interview, not in it
    (at(18, "09:00"), "Let Pellgate rest as “no reply”"),
    # leave_the_room
    (at(18, "09:45"), "Quillmark at 10:00"),
    # debrief
    (at(18, "11:00"), "How did it go at Quillmark?"),
    # thank_you: the end and an hour
    (at(18, "12:00"), "Marta Lindqvist would be glad of a thank-you"),
    # keep_searching, one basket: the others are closed now, and the last activity was yesterday, so it is due since
    # 09:00 and goes first; and rejection_reply
    (at(19, "10:00"), "Begin something new beside what you wait for"),
    (at(19, "10:00"), "Thank Fennwick after the no"),
    # connect: the thank-you of yesterday and a day
    (at(19, "12:00"), "Ask Marta Lindqvist to connect on LinkedIn"),
    # follow_up, patient, nothing promised: the start of the day a week after the last interview, a Thursday
    (at(25, "09:00"), "Ask Quillmark where things stand"),
    # keep_searching: the last application was of 18 June, noon, and seven days
    (at(25, "12:00"), "Begin something new beside what you wait for"),
    # offer_thanks and offer_open_items: as the offer is recorded
    (at(26, "10:00"), "Thank Quillmark for the offer"),
    (at(26, "10:00"), "Settle what is open in Quillmark’s offer"),
    # offer_decision: two days before the deadline, one day before, and at the start of its day
    (at(28, "17:00"), "Answer Quillmark’s offer"),
    (at(29, "17:00"), "Answer Quillmark’s offer"),
    (at(30, "09:00"), "Answer Quillmark’s offer"),
    # withdraw_others: as the offer is accepted, for what is open still (keep_searching was settled on 25 June,
    # and nothing has begun since)
    (at(30, "09:00"), "Withdraw from Larkspur"),
]
"""Moment and title of every bubble, in order; what is due at one moment in the order of the rules."""


QUIET = 3.0
"""Seconds in which a bubble too many would have come."""
WRITTEN_TO = [
    # thank_you: each interviewer
    *INGRID.values(),
    *RAFAEL.values(),
    # rejection_reply: the contact of the newest reply
    "owen.hale@harrow.example",
    *MARTA.values(),
    "priya.nair@fennwick.example",
    # follow_up: no reply so far, so the first interviewer of the last interview
    *MARTA.values(),
    # offer_thanks: the newest reply is hers
    *INGRID.values(),
]
"""The correspondent of each letter, in the order in which they went."""
ENDED = {
    "Quillmark": ("accepted", None),
    "Harrow": ("rejected", "fit"),
    "Fennwick": ("rejected", "technical"),
    "Pellgate": ("no_reply", None),
    "Larkspur": ("applied", None),
}
OWN = "leila@posthaven.example"


@pytest.fixture
def person(desktop: Desktop, server: MailServer, tmp_path: Path) -> Person:
    """On Friday 12 June, with a mail account and three applications under way."""
    desktop.clock("2026-06-12 09:58:00Z")
    search = tmp_path / "search.json"
    search.write_text(begun(OWN), "utf-8")
    desktop.command("import", str(search))
    connect(desktop, server)
    desktop.start(env={"TZ": "Europe/Berlin"})
    desktop.wait_window("Afterview")
    desktop.see("@Add anything", 15)
    return Person(desktop, server, tmp_path)


def first_round(person: Person) -> None:
    person.sleeps_until(at(12, "12:00"))
    person.brings_in("first.ics", invitation("round-1", 15, 14, INGRID | RAFAEL))
    person.hears(1)
    person.ticks("Ask Quillmark what the invitation left open")
    person.sleeps_until(at(14, "18:00"))
    person.hears(2)
    person.ticks("Prepare for the interview at Quillmark")
    person.sleeps_until(at(15, "13:45"))
    person.hears(3)
    person.ticks("Ask for the next steps at Quillmark")
    person.sleeps_until(at(15, "15:00"))
    person.hears(4)
    person.debriefs()
    person.sleeps_until(at(15, "16:00"))
    person.hears(6)
    person.writes("Ingrid Solheim would be glad of a thank-you")
    person.writes("Thank Rafael Quintana for the interview at Quillmark")


def between(person: Person) -> None:
    """The second invitation and the first no."""
    person.sleeps_until(at(16, "10:00"))
    person.brings_in("second.ics", invitation("round-2", 18, 10, MARTA))
    person.hears(7)
    person.ticks("Ask Quillmark what the invitation left open")
    person.sleeps_until(at(16, "11:00"))
    person.adds("Rejected Harrow")
    person.hears(8)
    person.writes("Thank Harrow after the no")
    person.sleeps_until(at(16, "16:00"))
    person.hears(10, 180)
    person.ticks("Ask Ingrid Solheim to connect on LinkedIn")
    person.ticks("Ask Rafael Quintana to connect on LinkedIn")
    person.sleeps_until(at(17, "18:00"))
    person.hears(11)
    person.ticks("Prepare for the interview at Quillmark")
    person.notes_reason("Note what you take from Harrow’s no", "Fit")


def second_round(person: Person) -> None:
    """And the silence of another company."""
    person.sleeps_until(at(18, "09:00"))
    person.hears(12)
    person.does("Let Pellgate rest as “no reply”")
    person.sleeps_until(at(18, "09:45"))
    person.hears(13)
    person.ticks("Ask for the next steps at Quillmark")
    person.sleeps_until(at(18, "11:00"))
    person.hears(14)
    person.debriefs()
    person.sleeps_until(at(18, "12:00"))
    person.hears(15)
    person.writes("Marta Lindqvist would be glad of a thank-you")


def waiting(person: Person) -> None:
    """The second no, one basket, and a week without a word."""
    person.sleeps_until(at(19, "10:00"))
    person.adds("Rejected Fennwick")
    person.hears(17)
    person.writes("Thank Fennwick after the no")
    person.does("Begin something new beside what you wait for")
    person.types("Applied Larkspur Data analyst 18 June")
    person.sleeps_until(at(19, "12:00"))
    person.hears(18, 180)
    person.ticks("Ask Marta Lindqvist to connect on LinkedIn")
    person.sleeps_until(at(25, "09:00"))
    person.hears(19)
    person.writes("Ask Quillmark where things stand")
    person.notes_reason("Note what you take from Fennwick’s no", "Technical")
    person.sleeps_until(at(25, "12:00"))
    person.hears(20)
    person.ticks("Begin something new beside what you wait for")


def offer(person: Person) -> None:
    """Weighed until the day of the deadline, accepted, and the other told."""
    person.sleeps_until(at(26, "10:00"))
    person.brings_in("offer.eml", REPLY)
    person.adds("Offer Quillmark 30 June 17:00")
    person.hears(22)
    person.writes("Thank Quillmark for the offer")
    person.ticks("Settle what is open in Quillmark’s offer")
    person.sleeps_until(at(28, "17:00"))
    person.hears(23)
    person.sleeps_until(at(29, "17:00"))
    person.hears(24)
    person.sleeps_until(at(30, "09:00"))
    person.hears(25)
    person.accepts()
    person.hears(26)
    person.ticks("Withdraw from Larkspur")


def in_order(heard: list[Bubble]) -> list[tuple[datetime, str]]:
    """As they came; the two thank-yous of one moment and one rule stand in the order of their ids, here of names."""
    heard = [*heard[:4], *sorted(heard[4:6], key=lambda bubble: bubble.title), *heard[6:]]
    due = [moment for moment, _title in EXPECTED]
    return [
        (next((moment for moment in due if moment <= bubble.moment <= moment + HANDS), bubble.moment), bubble.title)
        for bubble in heard
    ]


@pytest.mark.played
def test_a_whole_search_from_the_first_invitation_to_the_accepted_offer(person: Person) -> None:
    for chapter in (first_round, between, second_round, waiting, offer):
        chapter(person)
    person.sleeps_until(at(7, "12:00", month=7))
    time.sleep(QUIET)
    person.listen()
    for bubble in person.heard:
        print(f"{bubble.moment:%a %d %B %H:%M:%S}  {bubble.title}")
    assert in_order(person.heard) == EXPECTED
    assert [address for letter in person.server.letters for address in letter.to] == WRITTEN_TO
    ended = {one["company"]: (one["stage"], one.get("reason")) for one in record(person.desktop, "applications")}
    names = {one["id"]: one["name"] for one in record(person.desktop, "companies")}
    assert {names[company]: end for company, end in ended.items()} == ENDED
    done = [one for one in record(person.desktop, "decisions") if one["state"] == "done"]
    assert len(done) == len(person.ticked)
