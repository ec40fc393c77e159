"""Words for days, times and deeds: exact, and never a code."""

import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from models.domain.change import Change
from models.domain.said import Counted, Said
from models.services.intent import Intent
from ui import wording

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
ABOUT = {
    "company": "Quillmark",
    "role": "Analyst",
    "person": "Ingrid Solheim",
    "stage": "waiting",
    "from": "applied",
    "count": "3",
    "starts_at": "2026-06-24T09:00:00+00:00",
    "until": "2026-06-17T07:00:00+00:00",
    "title": "Quillmark, Analyst",
    "file": "invitation.ics",
    "rule": "thank_you",
}


@pytest.mark.parametrize("intent", list(Intent))
def test_every_intent_has_a_sentence_of_its_own(intent: Intent) -> None:
    sentence = wording.undo_text(Change(intent.value, (), ABOUT), ZoneInfo("Europe/Dublin"))
    assert sentence != "Changed"
    assert "{" not in sentence
    assert intent.value not in sentence
    assert not sentence.endswith(("!", "."))


def test_a_sentence_fills_its_gaps() -> None:
    zone = ZoneInfo("Europe/Dublin")
    assert wording.undo_text(Change("application.moved", (), ABOUT), zone) == "Moved to Waiting to hear"
    booked = wording.undo_text(Change("interview.booked", (), ABOUT), zone)
    assert booked == "Interview at Quillmark on Wed 24 June, 10:00"


def test_whoever_deletes_what_a_waiting_letter_belongs_to_hears_that_it_no_longer_leaves() -> None:
    one = wording.undo_text(Change("contact.deleted", (), {**ABOUT, "taken_back": "1"}))
    two = wording.undo_text(Change("application.deleted", (), {**ABOUT, "taken_back": "2"}))
    assert one.startswith("Moved Ingrid Solheim to the bin. ")
    assert "1 letter" in one
    assert "2 letter" in two
    assert wording.undo_text(Change("contact.deleted", (), ABOUT)) == "Moved Ingrid Solheim to the bin"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=30), "0 min"),
        (timedelta(minutes=25), "25 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=3, minutes=50), "3 h 50"),
        (timedelta(hours=4, minutes=5), "4 h 05"),
        (timedelta(hours=5, minutes=59), "5 h"),
        (timedelta(hours=47), "47 h"),
        (timedelta(hours=48), "2 days"),
    ],
)
def test_a_span_is_as_exact_as_it_is_near(length: timedelta, words: str) -> None:
    assert wording.span(length) == words


def test_what_is_left_and_what_is_past() -> None:
    assert wording.left(NOW, NOW + timedelta(hours=5)) == "5 h left"
    assert wording.left(NOW, NOW - timedelta(days=2)) == "2 days past"
    assert wording.left(NOW, None) == ""


def test_days_read_as_people_say_them() -> None:
    assert wording.day(date(2026, 6, 26)) == "Fri 26 June"
    assert wording.day(date(2027, 1, 3), NOW.date()) == "Sun 3 January 2027"
    assert wording.long_day(date(2026, 6, 16)) == "Tuesday 16 June"
    assert wording.day_and_time(NOW, NOW.date()) == "Today, 08:00"


def test_a_sentence_from_below_keeps_its_days_and_counts_until_the_window_says_them() -> None:
    closes = Said("It can be applied for until {day}.", day=date(2026, 6, 26))

    assert closes == wording.in_words(closes) == "It can be applied for until Fri 26 June 2026."
    for count, words in ((1, "a letter"), (2, "2 letters")):
        sent = Said("You sent {what}.", what=Counted("%Ln letters", "a letter", count))
        assert sent == wording.in_words(sent) == f"You sent {words}."
        assert pickle.loads(pickle.dumps(sent)).fills["what"].number == count


def test_numbers_and_dates_are_written_as_the_language_of_the_window_does() -> None:
    assert wording.tenths(9.43) == "9.4"
    assert wording.date_format("ddd d MMM yyyy") == "ddd d MMM yyyy"
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert wording.tenths(9.43) == "9,4"
        assert wording.grouped(12500) == "12.500"
        assert wording.date_format("ddd d MMM yyyy, HH:mm") == "ddd d. MMM yyyy, HH:mm"
    finally:
        QLocale.setDefault(QLocale.c())
