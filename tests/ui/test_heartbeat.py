"""The timer that wakes the rules, fired by hand: nothing here waits for a clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import HandClock
from ui.heartbeat import Heartbeat

NOON = datetime(2026, 6, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def heart(clock: HandClock, qtbot: QtBot) -> Iterator[Heartbeat]:
    heart = Heartbeat(clock)
    yield heart
    heart.stop()


def timer(heart: Heartbeat) -> QTimer:
    found = heart.findChild(QTimer)
    assert found is not None
    return found


def jumps(heart: Heartbeat) -> list[datetime]:
    heard: list[datetime] = []
    heart.jumped.connect(heard.append)
    return heard


def test_it_waits_no_longer_than_a_minute_and_only_once(heart: Heartbeat) -> None:
    heart.start()
    heart.aim(NOON + timedelta(days=40))  # beyond Qt's 24.8 days
    assert timer(heart).isSingleShot()
    assert timer(heart).interval() == 60_000
    heart.aim(NOON + timedelta(seconds=7))
    assert timer(heart).interval() == 7_000


def test_a_moment_that_has_passed_is_looked_at_soon_but_never_in_a_ring(heart: Heartbeat) -> None:
    heart.start()
    heart.aim(NOON - timedelta(hours=1))
    assert 0 < timer(heart).interval() <= 1000


def test_a_beat_at_the_expected_time_is_no_jump(heart: Heartbeat, clock: HandClock) -> None:
    heart.start()
    heard = jumps(heart)
    clock.moment += timedelta(seconds=61)
    heart.look()
    assert heard == []


@pytest.mark.parametrize("gap", [timedelta(days=3), -timedelta(days=365), timedelta(minutes=2)])
def test_sleep_and_a_set_clock_are_noticed(heart: Heartbeat, clock: HandClock, gap: timedelta) -> None:
    heart.start()
    heard = jumps(heart)
    beats: list[datetime] = []
    heart.beat.connect(beats.append)
    clock.moment += timedelta(seconds=60) + gap
    heart.look()
    assert heard == [clock.moment]
    assert beats == [clock.moment]


def test_stopped_it_is_silent(heart: Heartbeat) -> None:
    heart.start()
    heart.stop()
    assert not timer(heart).isActive()
