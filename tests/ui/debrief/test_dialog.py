"""The one-minute debrief: keys alone, every word kept, never in the way."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.errors import WorldError
from models.domain.values import AskedBy, Contact, ContactChannel, Decision, Interest, Interview, Question, Role
from tests.ui.debrief.debrief_at import CONTROL, SHIFT, DebriefAt, Key
from ui.debrief.lone import MOMENT_MS
from ui.debrief.people import PersonPopOver
from ui.widgets.buttons import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_whole_debrief_with_keys_alone(at: DebriefAt) -> None:
    at.type("4+")
    at.type("Pricing model walk-through")
    at.key(Key.Key_Return)
    at.type("Asked how they drop a report")
    at.key(Key.Key_Tab)
    at.type("Rambled")
    at.key(Key.Key_Tab)
    at.type("How do you say no to a partner?")
    at.key(Key.Key_Tab)
    at.key(Key.Key_Return)  # They contact me
    at.key(Key.Key_Right)
    at.key(Key.Key_Right)
    at.key(Key.Key_Return)  # Email
    at.key(Key.Key_Tab)
    at.type("next friday")
    at.key(Key.Key_Tab)
    at.key(Key.Key_Tab)
    at.type("Read their report")
    at.key(Key.Key_Tab)
    at.key(Key.Key_Tab)
    at.type("y")
    at.key(Key.Key_Return, CONTROL)
    debrief, steps = at.debrief(), at.steps()
    assert debrief is not None
    assert steps is not None
    assert debrief.saved_at == steps.recorded_at == at.house.now
    assert (debrief.tone, debrief.still_interested) == (4, Interest.YES)
    assert debrief.went_well == ("Pricing model walk-through", "Asked how they drop a report")
    assert debrief.went_badly == ("Rambled",)
    assert (steps.contact_by, steps.channel) == ("They contact me", ContactChannel.EMAIL)
    assert (steps.promised_by, steps.meanwhile) == (date(2026, 6, 26), "Read their report")
    [question] = at.house.store.all(Question)
    assert (question.text, question.asked_by) == ("How do you say no to a partner?", AskedBy.THEM)
    assert "One thank-you is due by" in at.says()


def test_it_is_one_step_of_the_history_and_undoing_gives_the_draft_back(at: DebriefAt) -> None:
    before = at.ctx.undo.count()
    at.type("4+")
    at.type("Pricing")
    at.kept()
    assert at.ctx.undo.count() == before
    at.key(Key.Key_Return, CONTROL)
    assert at.ctx.undo.count() == before + 1
    at.key(Key.Key_Escape)
    assert at.closed
    at.ctx.undo.undo()
    debrief = at.debrief()
    assert debrief is not None
    assert (debrief.saved_at, debrief.went_well) == (None, ("Pricing",))


def test_every_word_is_kept_while_one_types_on_and_on(at: DebriefAt) -> None:
    at.type("+")
    for _ in range(6):
        at.type("abc ")
        at.bot.wait(100)
    debrief = at.debrief()
    assert debrief is not None
    assert len(debrief.went_well[0]) >= 11  # no pause was as long as the wait, and yet it is there


def test_esc_keeps_all_and_asks_again_in_half_an_hour(at: DebriefAt) -> None:
    at.type("?")
    at.type("Why us?")
    at.key(Key.Key_Escape)
    assert at.closed
    [decision] = at.house.store.all(Decision)
    assert decision.until == at.house.now + timedelta(minutes=30)
    at.open()
    assert at.dialog.sheet.fumbled.lines() == ("Why us?",)
    assert at.house.store.all(Question) == []


def test_the_signs_lead_from_list_to_list(at: DebriefAt) -> None:
    sheet = at.dialog.sheet
    at.type("+")
    assert sheet.well.hasFocus()
    at.type("-")
    assert sheet.badly.hasFocus()
    at.type("too long")
    at.key(Key.Key_Return)
    at.type("?")
    assert sheet.fumbled.hasFocus()
    at.type("c++ or c? 5-6")
    assert sheet.fumbled.lines() == ("c++ or c? 5-6",)
    assert sheet.badly.lines() == ("too long",)


def test_a_digit_and_a_letter_are_words_where_one_writes(at: DebriefAt) -> None:
    at.type("+")
    at.type("4 years, yes")
    assert at.dialog.sheet.well.lines() == ("4 years, yes",)
    assert at.dialog.words.debrief.tone is None
    assert at.dialog.words.debrief.still_interested is None


@pytest.mark.parametrize("words", ["They were kind", "nervous at first", "You see, unusual"])
def test_words_typed_on_the_tone_are_words_and_answer_nothing(at: DebriefAt, words: str) -> None:
    at.type(words)
    assert at.dialog.sheet.well.lines() == (words,)
    assert at.dialog.words.debrief.tone is None
    assert at.dialog.words.debrief.still_interested is None


def test_a_word_that_goes_on_leaves_the_answer_that_was_there(at: DebriefAt) -> None:
    at.type("u")
    at.bot.wait(MOMENT_MS + 100)
    at.type("nice")
    assert at.dialog.sheet.well.lines() == ("nice",)
    assert at.dialog.words.debrief.still_interested is Interest.UNSURE


def test_a_topic_may_begin_with_the_letter_of_an_answer(at: DebriefAt) -> None:
    at.key(Key.Key_Tab)
    at.type("negotiating")
    assert at.dialog.sheet.topics.adder.text() == "negotiating"
    assert at.dialog.words.debrief.still_interested is None


def test_an_answer_that_is_spelt_out_is_an_answer(at: DebriefAt) -> None:
    at.dialog.sheet.interest.first().setFocus()
    at.type("no")
    assert at.dialog.words.debrief.still_interested is Interest.NO
    assert at.dialog.sheet.well.lines() == ()


def test_a_topic_is_typed_in_its_place(at: DebriefAt) -> None:
    at.key(Key.Key_Tab)
    at.type("Pricing")
    at.key(Key.Key_Return)
    at.type("Team")
    at.key(Key.Key_Return, CONTROL)
    debrief = at.debrief()
    assert debrief is not None
    assert debrief.focus == ("Pricing", "Team")


def test_somebody_new_is_added_in_their_place_and_the_front_desk_too(at: DebriefAt) -> None:
    at.dialog.sheet.people.begin("")
    at.type("Callum Drever")
    at.key(Key.Key_Return)
    at.type("Ana Sousa, front desk")
    at.key(Key.Key_Return)
    interview = at.house.store.get(Interview, at.interview)
    assert interview is not None
    names = {part.contact: part.role for part in interview.people}
    people = {one.name: names[one.id] for one in at.house.store.all(Contact)}
    assert people["Callum Drever"] is Role.INTERVIEWER
    assert people["Ana Sousa"] is Role.FRONT_DESK
    assert [chip.text() for chip in at.dialog.sheet.people.chips][2:] == ["Callum Drever", "Ana Sousa, front desk"]


def test_a_name_is_put_right_and_confirmed_in_its_place(at: DebriefAt) -> None:
    chip = at.dialog.sheet.people.chips[0]
    assert "not confirmed" in chip.accessibleName()
    chip.setFocus()
    at.key(Key.Key_Return)
    asked = at.dialog.findChild(PersonPopOver)
    assert asked is not None
    assert asked.name.hasFocus()
    asked.name.setText("Marguérite Osei")
    asked.moment.setText("Both sailed the Wash")
    yes = next(one for one in asked.findChildren(Button) if one.text() == "Yes, on their card")
    QTest.keyClick(yes, Key.Key_Return)
    assert asked.isVisible()
    assert asked.moment.hasFocus()
    at.key(Key.Key_Return)
    [person] = [one for one in at.house.store.all(Contact) if "Osei" in one.name]
    assert (person.name, person.name_confirmed, person.name_source) == ("Marguérite Osei", True, "business card")
    interview = at.house.store.get(Interview, at.interview)
    assert interview is not None
    assert interview.people[0].moment == "Both sailed the Wash"
    assert "not confirmed" not in at.dialog.sheet.people.chips[0].accessibleName()


def test_tab_goes_from_one_persons_moment_to_the_next_and_both_are_kept(at: DebriefAt) -> None:
    at.dialog.sheet.people.chips[0].setFocus()
    at.key(Key.Key_Return)
    _confirm_by_keys(at)
    at.type("Both sailed the Wash")
    at.key(Key.Key_Tab)
    assert at.popover.accessibleName() in at.dialog.sheet.people.chips[1].text()
    if at.focus is at.popover.name:
        _confirm_by_keys(at)
    at.type("The napkin")
    at.key(Key.Key_Tab)
    assert not [one for one in at.dialog.findChildren(PersonPopOver) if one.isVisible()]
    assert at.dialog.sheet.people.isAncestorOf(at.focus) is False
    interview = at.house.store.get(Interview, at.interview)
    assert interview is not None
    assert [part.moment for part in interview.people[:2]] == ["Both sailed the Wash", "The napkin"]


def test_tab_goes_backwards_to_the_person_before(at: DebriefAt) -> None:
    first, second = (chip.text().partition(",")[0] for chip in at.dialog.sheet.people.chips[:2])
    at.dialog.sheet.people.chips[1].setFocus()
    at.key(Key.Key_Return)
    assert at.popover.accessibleName() == second
    at.popover.name.setFocus()
    at.key(Key.Key_Backtab, SHIFT)
    assert at.popover.accessibleName() == first


def _confirm_by_keys(at: DebriefAt) -> None:
    at.key(Key.Key_Tab)
    at.key(Key.Key_Space)
    assert at.focus is at.popover.moment


def test_the_day_is_shown_as_it_was_understood(at: DebriefAt) -> None:
    at.dialog.steps.by.setFocus()
    at.type("in two weeks")
    assert "Tue 30 June" in at.says()
    at.key(Key.Key_Tab)
    assert at.dialog.steps.by.text() == "Tue 30 June"
    at.kept()
    steps = at.steps()
    assert steps is not None
    assert steps.promised_by == date(2026, 6, 30)


def test_a_day_that_is_not_understood_is_kept_as_written_and_asked_for(at: DebriefAt) -> None:
    at.dialog.steps.by.setFocus()
    at.type("soonish")
    assert "Write a day" in at.says()
    at.key(Key.Key_Escape)
    at.open()
    assert at.dialog.steps.by.text() == "soonish"
    assert at.steps() is None


def test_when_the_disk_refuses_nothing_is_lost(at: DebriefAt, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_words: object) -> None:
        raise WorldError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(at.house.services.debriefs, "keep", full)
        at.type("+")
        at.type("Pricing")
        at.kept()
        assert at.dialog.foot.state.accessibleName() == "Could not save, copied to the clipboard"
        assert "Pricing" in QApplication.clipboard().text()
        at.key(Key.Key_Escape)
        assert not at.closed
        at.key(Key.Key_Return, CONTROL)
        assert at.dialog.sheet.well.lines() == ("Pricing",)
    assert at.dialog.keep()
    assert at.dialog.foot.state.accessibleName() == "Saved."
    debrief = at.debrief()
    assert debrief is not None
    assert debrief.went_well == ("Pricing",)


def test_the_minute_stops_by_itself_and_closes_nothing(at: DebriefAt) -> None:
    minute = at.dialog.head.minute
    assert minute.running
    for _ in range(75):
        if minute.running:
            minute._on_second()
    assert (minute.seconds, minute.running) == (60, False)
    assert at.dialog.head.clock.text() == "1:00"
    assert at.dialog.isVisible()


def test_the_minute_can_be_paused(at: DebriefAt) -> None:
    head = at.dialog.head
    head.pause.click()
    assert not head.minute.running
    assert head.pause.accessibleName() == "Go on counting"
    head.pause.click()
    assert head.minute.running


def test_write_more_leads_to_the_longer_analysis_and_stays_open(at: DebriefAt) -> None:
    at.type("+")
    at.type("Pricing")
    with at.bot.waitSignal(at.ctx.router.impressions_wanted) as wanted:
        at.dialog.foot.more.click()
    assert wanted.args is not None
    assert wanted.args[1] == at.interview
    assert not at.closed
    debrief = at.debrief()
    assert debrief is not None
    assert debrief.went_well == ("Pricing",)


def test_a_small_y_on_a_chip_is_an_answer_and_a_capital_begins_a_name(at: DebriefAt) -> None:
    at.dialog.sheet.people.chips[0].setFocus()
    at.type("y")
    assert at.dialog.sheet.interest.value() == "yes"
    at.type("Una")
    assert at.dialog.sheet.people.adder.text() == "Una"


def test_what_is_there_already_is_shown(at: DebriefAt) -> None:
    at.type("4+")
    at.type("Pricing")
    at.key(Key.Key_Return, CONTROL)
    at.key(Key.Key_Escape)
    at.open()
    assert at.dialog.sheet.tone.value() == "4"
    assert at.dialog.sheet.badly.hasFocus()  # the first that is still empty
    at.type("Late by 2 min")
    at.key(Key.Key_Escape)
    debrief = at.debrief()
    assert debrief is not None
    assert debrief.went_badly == ("Late by 2 min",)
    assert at.house.store.all(Decision) == []  # it is saved: nothing is to be asked again
