"""What is preferred on this computer is kept, held within bounds, and taken back by an undo."""

from models.domain.change import Edit
from models.domain.preferences import Appearance, BackupPlan, HowTold, Motion, RuleChoice, Scheme
from models.domain.reminder import SILENT, Rule
from models.domain.values import Stage
from tests.models.services.house_at import House


def test_a_look_is_kept_and_an_undo_takes_it_back(house: House) -> None:
    assert house.services.preferences.appearance() == Appearance()
    change = house.services.preferences.put_appearance(Appearance(125, Scheme.DARK, True, Motion.REDUCED))
    assert house.services.preferences.appearance() == Appearance(125, Scheme.DARK, True, Motion.REDUCED)
    house.services.undo(change)
    assert house.services.preferences.appearance() == Appearance()


def test_a_scale_that_no_window_can_be_laid_out_in_becomes_the_nearest_one(house: House) -> None:
    house.services.preferences.put_appearance(Appearance(scale=700))
    assert house.services.preferences.appearance().scale == 150
    house.services.store.write([Edit(Appearance(scale=150), Appearance(scale=3))], "damaged")
    assert house.services.preferences.appearance().scale == 90
    house.services.preferences.put_appearance(Appearance(scale=100))
    assert house.services.preferences.appearance().scale == 100


def test_a_folder_for_backups_is_kept(house: House) -> None:
    house.services.preferences.put_backup_plan(BackupPlan("/media/stick", daily=False))
    assert house.services.preferences.backup_plan() == BackupPlan("/media/stick", daily=False)


def test_a_rule_is_told_as_it_always_is_until_something_else_is_chosen(house: House) -> None:
    preferences = house.services.preferences
    assert {rule for rule, how in preferences.rules().items() if how is HowTold.TODAY} == SILENT
    preferences.tell(Rule.CONNECT, HowTold.OFF)
    preferences.tell(Rule.FIND_ADDRESS, HowTold.BUBBLE)
    assert (preferences.how(Rule.CONNECT), preferences.how(Rule.FIND_ADDRESS)) == (HowTold.OFF, HowTold.TODAY)
    preferences.tell(Rule.CONNECT, HowTold.BUBBLE)
    assert house.services.store.all(RuleChoice) == []
    assert not preferences.tell(Rule.CONNECT, HowTold.BUBBLE)


def _heard(house: House) -> set[str]:
    sweep = house.services.reminders.sweep(house.now)
    return {reminder.rule.value for reminder in (*sweep.bubbles, *sweep.digest)}


def test_a_rule_that_is_off_is_neither_in_today_nor_announced_until_it_is_on_again(house: House) -> None:
    interview = house.interview(house.application(), hours=-2)
    house.met(interview)
    off = house.services.preferences.tell(Rule.THANK_YOU, HowTold.OFF)
    assert not any(line.startswith("thank_you") for line in house.due())
    house.later(hours=1)
    assert "thank_you" not in _heard(house)
    house.services.undo(off)
    assert any(line.startswith("thank_you") for line in house.due())
    assert "thank_you" in _heard(house)


def test_a_rule_that_is_off_takes_nobodys_day_for_a_letter(house: House) -> None:
    """A person gets one letter a day; what is never asked for must not hold the next one back."""
    application = house.application()
    house.met(house.interview(application, hours=-2))
    house.services.board.move(application, Stage.REJECTED, 0, house.now)
    house.later(hours=1)
    assert not any(line.startswith("rejection_reply") for line in house.due())
    house.services.preferences.tell(Rule.THANK_YOU, HowTold.OFF)
    assert any(line.startswith("rejection_reply") for line in house.due())


def test_what_only_stands_in_today_makes_no_bubble_and_no_burst_when_bubbles_come_back(house: House) -> None:
    house.services.preferences.tell(Rule.DEBRIEF, HowTold.TODAY)
    interview = house.interview(house.application(), hours=-2)
    assert f"debrief {interview}" in house.due()
    assert "debrief" not in _heard(house)
    house.services.preferences.tell(Rule.DEBRIEF, HowTold.BUBBLE)
    assert "debrief" not in _heard(house)
    other = house.interview(house.application("Birch"), hours=-2)
    assert f"debrief {other}" in house.due()
    assert "debrief" in _heard(house)
