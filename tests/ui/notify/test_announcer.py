"""From the beat to the words of the bubble, and from the click to the place it opens."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.domain.change import Edit
from models.domain.values import ApplicationId, Company, CompanyId, InterviewKind
from models.store import Store
from tests.models.services.house_at import House
from ui.context import Context
from ui.heartbeat import Heartbeat
from ui.notify.announcer import Announcer
from ui.notify.notice import Notice, Outcome
from ui.notify.notifier import Notifier


class Screen:
    """A way to tell that keeps what it was given."""

    def __init__(self) -> None:
        self.notices: list[Notice] = []
        self.closed: list[str] = []

    def show(self, notice: Notice) -> Outcome:
        self.notices.append(notice)
        return Outcome.SHOWN

    def close(self, key: str) -> None:
        self.closed.append(key)


class Stage:
    """Everything between a beat and the screen."""

    def __init__(self, ctx: Context) -> None:
        self.screen = Screen()
        self.looking_at: frozenset[ApplicationId] = frozenset()
        self.heart = Heartbeat(ctx.clock)
        self.notifier = Notifier()
        self.notifier.use([self.screen])
        self.announcer = Announcer(ctx, self.heart, self.notifier, lambda: self.looking_at)

    def beat(self) -> list[Notice]:
        self.heart.look()
        self.notifier.finish()
        return self.screen.notices


@pytest.fixture
def stage(ctx: Context) -> Iterator[Stage]:
    stage = Stage(ctx)
    yield stage
    stage.heart.stop()
    stage.announcer.stop()
    stage.notifier.finish()


@pytest.fixture
def booked(house: House, stage: Stage) -> tuple[ApplicationId, str]:
    application = house.application("Halden & Rowe")
    interview = house.interview(application, hours=3)
    house.met(interview)
    stage.beat()
    stage.screen.notices.clear()
    return application, interview


def test_the_bubble_names_the_debrief_and_opens_it(
    stage: Stage, ctx: Context, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=4)
    (notice,) = stage.beat()
    assert notice.title == "How did it go at Halden & Rowe?"
    assert "debrief" in notice.body
    assert notice.buttons[0] == ("open", "Start debrief")
    for action in ("default", "open"):
        with qtbot.waitSignal(ctx.router.debrief_wanted) as wanted:
            stage.notifier.heard(notice.key, action)
        assert wanted.args == [booked[1]]


def test_the_bubble_to_prepare_opens_the_prep_sheet(stage: Stage, ctx: Context, house: House, qtbot: QtBot) -> None:
    application = house.application("Quillmark")
    interview = house.interview(application, hours=24, kind=InterviewKind.VIDEO, to_prepare="The case")
    house.met(interview)
    house.later(hours=9)
    notices = [one for one in stage.beat() if one.key == f"prepare {interview}"]
    assert [one.buttons[0] for one in notices] == [("open", "Open the prep sheet")]
    with qtbot.waitSignal(ctx.router.prep_wanted) as wanted:
        stage.notifier.heard(notices[0].key, "default")
    assert wanted.args == [interview]


def test_the_bubble_about_a_letter_opens_the_letter(
    stage: Stage, ctx: Context, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=5)
    house.services.reminders.done("debrief", booked[1], house.now)
    notice = next(one for one in stage.beat() if one.key.startswith("thank_you "))
    assert notice.buttons[0] == ("open", "Open the letter")
    with qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        stage.notifier.heard(notice.key, "open")
    assert wanted.args is not None
    assert (wanted.args[0], wanted.args[2]) == ("thank_you", booked[1])


def test_what_has_just_ended_is_told_so_that_its_debrief_can_open(
    stage: Stage, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=4)
    with qtbot.waitSignal(stage.announcer.ended) as ended:
        stage.beat()
    assert ended.args is not None
    assert ended.args[0].interview == booked[1]


def test_who_has_the_application_open_gets_no_bubble_and_is_told_once_all_the_same(
    stage: Stage, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=4)
    stage.looking_at = frozenset({ApplicationId(booked[0])})
    with qtbot.waitSignal(stage.announcer.ended) as ended:
        assert stage.beat() == []
    assert ended.args is not None
    assert ended.args[0].interview == booked[1]
    with qtbot.assertNotEmitted(stage.announcer.ended):
        stage.beat()


def test_ten_minutes_later_is_a_snooze_that_can_be_undone(
    stage: Stage, ctx: Context, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=4)
    (notice,) = stage.beat()
    with qtbot.waitSignal(ctx.bus.changed):
        stage.notifier.heard(notice.key, "in-10-minutes")
    assert notice.key not in house.due()
    house.later(minutes=10)
    assert notice.key in house.due()
    ctx.undo.undo()
    house.clock.moment -= timedelta(minutes=10)
    assert notice.key in house.due()


def test_more_than_three_are_one_that_opens_today(stage: Stage, ctx: Context, house: House, qtbot: QtBot) -> None:
    for number in range(5):
        house.met(house.interview(house.application(f"Company {number}"), hours=-30), f"Person {number}")
    (digest,) = stage.beat()
    speaking = [one for one in house.services.reminders.agenda(house.now).due if one.owed]
    assert digest.title == f"{len(speaking)} things are waiting for you"
    assert digest.body.count("\n") == 3
    with qtbot.waitSignal(ctx.router.page_wanted) as wanted:
        stage.notifier.heard(digest.key, "open")
    assert wanted.args == ["today"]


def test_what_is_done_meanwhile_takes_its_bubble_away(
    stage: Stage, house: House, booked: tuple[str, str], qtbot: QtBot
) -> None:
    house.later(hours=4)
    (notice,) = stage.beat()
    rule, subject = notice.key.split()
    house.services.reminders.done(rule, subject, house.now)
    stage.beat()
    assert notice.key in stage.screen.closed


def test_the_pages_hear_when_something_falls_due_and_not_at_every_beat(
    stage: Stage, house: House, booked: tuple[str, str]
) -> None:
    moved: list[bool] = []
    stage.announcer.agenda_moved.connect(lambda: moved.append(True))
    house.later(minutes=1)
    stage.beat()
    assert moved == []
    house.later(hours=4)
    stage.beat()
    assert moved == [True]


def test_what_another_program_writes_reaches_the_screens(house: House, stage: Stage, qtbot: QtBot) -> None:
    stage.beat()
    with qtbot.assertNotEmitted(stage.announcer.agenda_moved):
        stage.beat()
    other = Store.open(house.store.folder)
    other.write([Edit(None, Company(id=CompanyId("co-other"), name="Written elsewhere"))], "imported")
    other.close()
    with qtbot.waitSignal(stage.announcer.agenda_moved, timeout=1000):
        stage.beat()
