"""Today: now, later today, coming up, and what is with other people."""

from datetime import date, timedelta

from models.domain.change import Edit
from models.domain.reminder import Rule
from models.domain.values import (
    ContactId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Reply,
    Stage,
)
from models.domain.views import Line
from tests.models.services.house_at import House


def rules(lines: tuple[Line, ...]) -> list[str]:
    return [line.reminder.rule if line.reminder is not None else "interview" for line in lines]


def test_a_new_day_is_empty(house: House) -> None:
    today = house.services.reminders.today(house.now)
    assert (today.now, today.later, today.coming, today.calm) == ((), (), (), ())
    assert (today.last_application, today.open_applications) == (None, 0)


def test_an_interview_of_this_afternoon_stands_between_its_reminders(house: House) -> None:
    interview = house.interview(house.application(), hours=3, kind=None)
    house.met(interview)
    today = house.services.reminders.today(house.now)
    assert "prepare" in rules(today.now)
    assert rules(today.later)[:3] == ["leave_the_room", "interview", "debrief"]
    line = today.later[1]
    assert line.interview is not None
    assert (line.company, line.role, line.person) == ("Halden & Rowe", "Analyst", "Jane Okafor")
    assert [each.at for each in today.later] == sorted(each.at for each in today.later)


def test_an_interview_that_is_on_is_still_there_and_one_that_is_over_is_not(house: House) -> None:
    house.interview(house.application(), hours=0.5)
    house.later(hours=1)
    assert "interview" in rules(house.services.reminders.today(house.now).later)
    house.later(hours=1)
    assert "interview" not in rules(house.services.reminders.today(house.now).later)


def test_coming_up_reaches_a_week_and_not_further(house: House) -> None:
    application = house.application()
    for day in (1, 7, 8):
        house.interview(application, hours=24 * day)
    coming = house.services.reminders.today(house.now).coming
    days = [line.at - house.now for line in coming if line.interview is not None]
    assert days == [timedelta(days=1), timedelta(days=7)]


def test_a_cancelled_interview_is_not_coming_up(house: House) -> None:
    interview = house.interview(house.application(), hours=30)
    house.services.interviews.cancel(interview, house.now)
    today = house.services.reminders.today(house.now)
    assert "interview" not in rules((*today.later, *today.coming))
    assert sum(appointments for _, appointments, _ in today.week) == 0


def test_late_at_night_tomorrow_is_not_yet_today(house: House) -> None:
    """23:30 in Berlin is still Tuesday there, though it is Tuesday in London too and Wednesday in Tokyo."""
    house.later(hours=13, minutes=30)
    house.interview(house.application(), hours=1)
    today = house.services.reminders.today(house.now)
    assert "interview" not in rules(today.later)
    assert "interview" in rules(today.coming)


def test_the_week_begins_on_monday_and_counts_what_is_on_each_day(house: House) -> None:
    application = house.application()
    house.interview(application, hours=-24)
    house.interview(application, hours=50)
    week = house.services.reminders.today(house.now).week
    assert [day for day, _, _ in week] == [date(2026, 6, 15) + timedelta(days=number) for number in range(7)]
    assert [appointments for _, appointments, _ in week] == [1, 0, 0, 1, 0, 0, 0]
    assert week[1][2] == len(house.services.reminders.agenda(house.now).due)


def test_what_is_with_others_has_a_gauge_and_says_when_it_speaks_up(house: House) -> None:
    application = house.application(stage=Stage.APPLIED, at=house.now - timedelta(days=6))
    (line,) = house.services.reminders.today(house.now).calm
    assert (line.application, line.company, line.wait.days, line.wait.typical) == (
        application,
        "Halden & Rowe",
        6,
        23.8,
    )
    assert line.share_answered is None
    assert line.speaks_up_at is not None
    assert not line.wait.user_turn
    assert line.wait.days == house.services.reminders.agenda(house.now).calm[0].days_waiting


def test_the_calm_line_says_that_it_was_asked_once(house: House) -> None:
    application = house.application(stage=Stage.WAITING, at=house.now - timedelta(days=20))
    interview = house.interview(application, hours=-24 * 14)
    contact = ContactId(house.met(interview).about["contact"])
    asked = house.now - timedelta(days=5)
    letter = Letter(
        LetterId("let-1"), LetterKind.FOLLOW_UP, contact, application, state=LetterState.SENT, sent_at=asked
    )
    house.store.write([Edit(None, letter)], "test")
    house.services.reminders.forget()
    for reminder in house.services.reminders.agenda(house.now).due:
        house.services.reminders.done(reminder.rule, reminder.subject, house.now)
    (line,) = house.services.reminders.today(house.now).calm
    assert (line.follow_ups_sent, line.last_follow_up, line.wait.days) == (1, asked, 5)


def test_a_follow_up_names_the_promise_it_waits_for_until_it_was_kept(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    house.interview(application, hours=-24)
    house.services.board.promised(application, date(2026, 6, 18), house.now)
    (line,) = [
        line
        for line in house.services.reminders.today(house.now).coming
        if line.reminder is not None and line.reminder.rule == Rule.FOLLOW_UP
    ]
    assert (line.promised_on, line.at.date()) == (date(2026, 6, 18), date(2026, 6, 19))
    house.services.applications.add_reply(Reply(application, house.now))
    today = house.services.reminders.today(house.now)
    assert Rule.FOLLOW_UP not in rules((*today.now, *today.later, *today.coming))


def test_an_offer_names_its_deadline(house: House) -> None:
    application = house.application(stage=Stage.OFFER)
    friday = house.now + timedelta(days=3, hours=5)
    house.services.board.offer_deadline(application, friday, house.now)
    today = house.services.reminders.today(house.now)
    deadlines = {line.deadline for line in (*today.now, *today.coming) if line.reminder is not None}
    assert friday in deadlines


def test_the_last_application_and_how_many_are_open(house: House) -> None:
    house.application("Alder", at=house.now - timedelta(days=3))
    house.application("Birch", stage=Stage.WISHLIST)
    house.application("Cedar", stage=Stage.REJECTED)
    today = house.services.reminders.today(house.now)
    assert (today.last_application, today.open_applications) == (house.now - timedelta(days=3), 2)
