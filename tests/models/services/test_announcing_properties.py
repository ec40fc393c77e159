"""What must hold of bubbles in every search (Read exactly so, 14), and that waking at the told moments misses none."""

from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.change import Edit
from models.domain.facts import Facts, Meeting
from models.domain.reminder import SILENT, Reminder, Rule
from models.domain.values import ApplicationId, Settings
from models.services.desk import Desk
from models.services.reminders import Reminders
from models.store.repository import Store
from tests.models.etiquette.searches import ZONES, facts, moments, values_of
from tests.models.ready_store import ready
from tests.models.services.house_at import House

DAYS = timedelta(days=4)
STEP = timedelta(minutes=15)
HOUR = timedelta(hours=1)
AT_NIGHT = {Rule.LEAVE_THE_ROOM, Rule.DEBRIEF, Rule.PREPARE}

Said = list[tuple[datetime, Reminder]]


def listen(store: Store, start: datetime, step: timedelta | None) -> Said:
    """What is announced from then on, looked for when the last look said to, or every `step`."""
    reminders, now, said = Reminders(Desk(store)), start, []
    while now < start + DAYS:
        sweep = reminders.sweep(now)
        assert len(sweep.bubbles) <= 3
        assert not sweep.digest or len(sweep.digest) > 3
        said += [(now, reminder) for reminder in (*sweep.bubbles, *sweep.digest)]
        now = now + step if step else sweep.wake_at
    return said


def meetings_of(search: Facts) -> list[tuple[ApplicationId, Meeting]]:
    return [(one.id, meeting) for one in search.processes.values() for meeting in one.meetings]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bubbles")


def kept(folder: Path, search: Facts, zone: str) -> Store:
    store = ready(folder / str(len(list(folder.iterdir()))))
    values = [Edit(None, value) for value in values_of(search)]
    store.write([Edit(store.settings(), Settings(timezone=zone)), *values], "imported")
    return store


@given(facts, st.sampled_from(ZONES), moments())
@settings(max_examples=15)
def test_what_is_said_and_when(folder: Path, search: Facts, zone: str, start: datetime) -> None:
    stores = [kept(folder, search, zone) for _ in range(2)]
    try:
        told = listen(stores[0], start, None)
        looked = listen(stores[1], start, STEP)
        etiquette = Reminders(Desk(stores[0])).etiquette()
    finally:
        for store in stores:
            store.close()
    first: dict[tuple[str, str, datetime], list[datetime]] = defaultdict(list)
    for now, reminder in told:
        assert reminder.rule not in SILENT
        assert etiquette.awake(now) or reminder.rule in AT_NIGHT
        first[reminder.rule, reminder.subject, reminder.due].append(now)
        meetings = meetings_of(search)
        assert not any(meeting.starts <= now < meeting.ends for _, meeting in meetings)
        over = {one.id for app, one in meetings if one.ends <= now < one.ends + HOUR and app == reminder.application}
        assert not over or (reminder.rule is Rule.DEBRIEF and reminder.interview in over)
    assert all(len(times) == 1 for (rule, *_), times in first.items() if rule != Rule.OFFER_DECISION)
    second: dict[tuple[str, str, datetime], list[datetime]] = defaultdict(list)
    for now, reminder in looked:
        second[reminder.rule, reminder.subject, reminder.due].append(now)
    for key, times in second.items():
        if max(times) + STEP < start + DAYS:
            assert all(timedelta(0) <= late - at < STEP for at, late in zip(first[key], times, strict=True)), key


def test_an_older_debrief_waits_until_the_hour_of_the_newer_is_over(house: House) -> None:
    application = house.application()
    older = house.interview(application, hours=-48)
    newer = house.interview(application, hours=-1.5)

    def said() -> list[tuple[str, str]]:
        return [(one.rule.value, one.subject) for one in house.services.reminders.sweep(house.now).bubbles]

    assert said() == [("debrief", newer)]
    house.later(minutes=30)
    assert ("debrief", older) in said()


def test_a_debrief_missed_in_the_evening_waits_for_the_morning(house: House) -> None:
    missed = house.interview(house.application(), hours=11)  # 21:00 to 22:00 in Berlin
    house.services.reminders.sweep(house.now)
    house.later(hours=21)  # 07:00, the machine has slept
    assert house.services.reminders.sweep(house.now).bubbles == ()
    house.later(hours=2)
    swept = house.services.reminders.sweep(house.now)
    assert missed in {one.subject for one in (*swept.bubbles, *swept.digest)}
