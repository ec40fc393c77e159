"""The etiquette's settings: what is refused, and that the rules hear of a change at once."""

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from models.domain.errors import WorldError
from models.domain.values import School, Settings, Stage
from tests.models.services.house_at import House


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"day_starts": time(21)}, "21:00"),
        ({"day_starts": time(9), "day_ends": time(9)}, "later end"),
        ({"day_ends": time(8, 30)}, "08:30"),
        ({"timezone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"timezone": ""}, "time zone"),
        ({"search_gap_days": 0}, "1 to"),
        ({"silence_days": -3}, "1 to"),
        ({"silence_days": 10**9}, "1 to"),
        ({"holiday_country": "XX"}, "XX"),
        ({"holiday_country": "de"}, "de"),
    ],
)
def test_what_cannot_be_is_said_and_not_kept(house: House, wrong: dict[str, Any], word: str) -> None:
    before = house.services.settings.read()
    with pytest.raises(WorldError, match=word):
        house.services.settings.change(replace(before, **wrong))
    assert house.services.settings.read() == before


def test_what_can_be_is_kept_and_can_be_undone(house: House) -> None:
    before = house.services.settings.read()
    after = Settings(
        own_addresses=("me@example.org",),
        school=School.ASSERTIVE,
        timezone="America/St_Johns",
        day_starts=time(7, 30),
        day_ends=time(22),
        business_days_only=False,
        holiday_country="DE",
        search_gap_days=3,
        silence_days=30,
    )
    change = house.services.settings.change(after)
    assert house.services.settings.read() == after
    house.services.undo(change)
    assert house.services.settings.read() == before


def test_the_rules_follow_another_school_at_once(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    house.interview(application, hours=-24 * 5)
    follow_up = f"follow_up {application}#1"
    assert follow_up not in house.due()
    change = house.services.settings.change(replace(house.services.settings.read(), school=School.ASSERTIVE))
    assert follow_up in house.due()
    house.services.undo(change)
    assert follow_up not in house.due()


def test_a_public_holiday_is_no_day_to_ask(house: House) -> None:
    """Mon 25 May 2026 is Whit Monday in Germany; a week after Mon 18 May the question waits until Tuesday."""
    house.later(days=-29)
    application = house.application(stage=Stage.WAITING)
    house.interview(application, hours=0)
    house.services.settings.change(replace(house.services.settings.read(), holiday_country="DE"))
    house.later(days=7)
    assert f"follow_up {application}#1" not in house.due()
    house.later(days=1)
    assert f"follow_up {application}#1" in house.due()
