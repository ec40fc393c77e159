"""What a card says: one line, one chip, and one sentence for who listens."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.domain.reminder import Rule
from models.domain.values import Stage
from models.domain.views import Card
from tests.ui.board.made import BERLIN, NOW, card, reminder, wait
from ui.board.faces import Faces, fitting, shorter


@pytest.fixture
def faces(qtbot: QtBot) -> Faces:
    return Faces(BERLIN, NOW)


def test_where_the_time_has_no_room_the_step_stands_alone(faces: Faces) -> None:
    for one in (reminder(late=5), reminder(due=24)):
        chip = faces.chip(card("a", reminder=one, person="Rafael Quintana"))
        assert chip is not None
        assert chip.text.startswith("Thank Rafael, ")
        assert fitting(chip, lambda _text: True) == chip.text
        assert fitting(chip, lambda text: len(text) < 14) == "Thank Rafael"


def said(faces: Faces, one: Card) -> tuple[str, str] | None:
    chip = faces.chip(one)
    return None if chip is None else (chip.text, chip.tone)


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (card("a", stage=Stage.WISHLIST, created_at=datetime(2026, 6, 12, 9, tzinfo=UTC)), "Saved 12 June"),
        (card("a", stage=Stage.WISHLIST), "Saved"),
        (card("a", applied_at=datetime(2025, 6, 10, 23, tzinfo=UTC)), "Sent 11 June 2025"),
        (card("a"), "Applied"),
        (card("a", stage=Stage.SCREENING, next_interview=NOW + timedelta(days=1)), "Call planned"),
        (card("a", stage=Stage.SCREENING, round=1), "Call held"),
        (card("a", stage=Stage.INTERVIEWING, round=2), "Round 2"),
        (card("a", stage=Stage.WAITING), "Waiting to hear"),
        (card("a", stage=Stage.OFFER, round=3), "Offer on the table"),
    ],
)
def test_the_line_says_where_it_stands(faces: Faces, one: Card, line: str) -> None:
    assert faces.face(one).line == line


@pytest.mark.parametrize(
    ("one", "chip"),
    [
        (card("a"), None),
        (card("a", reminder=reminder(late=5), person="Rafael Quintana"), ("Thank Rafael, 5 h left", "due")),
        (
            card("a", reminder=reminder(due=-50, late=-50), person="Rafael Quintana"),
            ("Thank Rafael, 2 days past", "due"),
        ),
        (card("a", reminder=reminder(late=40), person="Rafael Quintana"), ("Thank Rafael", "due")),
        (card("a", reminder=reminder(Rule.ASK_RECRUITER), person="Beatriz Mota"), ("Ask Beatriz today", "due")),
        (card("a", reminder=reminder(Rule.DEBRIEF)), ("Debrief", "due")),
        (card("a", reminder=reminder(Rule.FOLLOW_UP)), ("Follow up today", "due")),
        (card("a", next_interview=NOW + timedelta(hours=3, minutes=30)), ("Today, 13:30", "wait")),
        (card("a", next_interview=NOW + timedelta(days=8, hours=1)), ("Wed 24 June, 11:00", "wait")),
        (card("a", reminder=reminder(Rule.FOLLOW_UP, due=24)), ("Follow up, tomorrow", "neutral")),
        (card("a", stage=Stage.OFFER, offer_deadline=NOW + timedelta(days=3)), ("Answer by Fri 19 June", "due")),
        (card("a", stage=Stage.WAITING, offer_deadline=NOW + timedelta(days=3)), None),
    ],
)
def test_the_chip_names_the_next_step(faces: Faces, one: Card, chip: tuple[str, str] | None) -> None:
    assert said(faces, one) == chip
    assert faces.has_chip(one) == (chip is not None)


def test_what_is_due_goes_before_the_next_appointment(faces: Faces) -> None:
    one = card("a", reminder=reminder(late=5), person="Rafael Q", next_interview=NOW + timedelta(days=1))
    assert said(faces, one) == ("Thank Rafael, 5 h left", "due")


def test_an_offers_answer_goes_before_everything(faces: Faces) -> None:
    one = card("a", stage=Stage.OFFER, offer_deadline=NOW + timedelta(days=3), reminder=reminder(Rule.OFFER_OPEN_ITEMS))
    assert said(faces, one) == ("Answer by Fri 19 June", "due")


def test_an_appointment_goes_before_what_is_not_due_yet(faces: Faces) -> None:
    one = card("a", reminder=reminder(due=30), next_interview=NOW + timedelta(hours=3, minutes=30))
    assert said(faces, one) == ("Today, 13:30", "wait")


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_has_words_with_and_without_a_name(faces: Faces, rule: Rule) -> None:
    named = faces.step(reminder(rule), "Ada Lovelace")
    plain = faces.step(reminder(rule), None)
    assert "Lovelace" not in named
    for words in (named, plain):
        assert words
        assert "{" not in words


def test_the_gauge_is_amber_only_past_the_date_and_while_it_is_the_users_turn(faces: Faces) -> None:
    def amber(one: Card) -> bool:
        gauge = faces.gauge(one)
        assert gauge is not None
        return gauge.amber

    past = date(2026, 6, 10)
    assert amber(card("a", wait=wait(11, past, user_turn=True)))
    assert not amber(card("a", wait=wait(11, past)))
    assert not amber(card("a", wait=wait(11, date(2026, 6, 20), user_turn=True)))
    assert amber(card("a", wait=wait(16, user_turn=True)))
    assert not amber(card("a", wait=wait(15, user_turn=True)))


def test_the_promised_day_counts_from_where_the_wait_began(faces: Faces) -> None:
    gauge = faces.gauge(card("a", wait=wait(4, date(2026, 6, 26))))
    assert gauge is not None
    assert gauge.promised_day == 14


def test_the_sentence_says_all_that_the_card_shows(faces: Faces) -> None:
    one = card(
        "a",
        "Fernhill Mutual",
        Stage.WAITING,
        role="Senior data analyst",
        round=3,
        fit=4,
        agency=True,
        wait=wait(4, date(2026, 6, 26)),
        reminder=reminder(Rule.REFERENCE_HEADS_UP),
        person="Gareth Pugh",
    )
    assert faces.sentence(one) == (
        "Fernhill Mutual, Senior data analyst, Waiting to hear, round 3. Next: Heads-up to Gareth. "
        "Day 4, typical 9, promised day 14. Fit 4 of 5. Through an agency."
    )


def test_where_it_is_narrow_a_month_gives_way_before_the_hour() -> None:
    assert shorter("Mon 7 December, 13:00") == "Mon 7 Dec, 13:00"
    assert shorter("Answer by Fri 19 June") == "Answer by Fri 19 June"
