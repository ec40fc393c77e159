"""What a person does on Today with keys and pointer, and what becomes of it. It is Tuesday 16 June, 10:00."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from models.domain.change import Change
from models.domain.values import (
    ApplicationId,
    Contact,
    ContactChannel,
    ContactId,
    Debrief,
    Decision,
    DecisionState,
    Interview,
    InterviewId,
    NextSteps,
    Role,
    Stage,
)
from models.services.debriefs import Words
from tests.models.services.offers_at import TERMS
from tests.ui.today.conftest import TodayAt
from ui.application.forms.small_forms import PersonForm
from ui.today.choices import ChoicesPopOver
from ui.today.next_steps import NextStepsForm
from ui.today.places import Part
from ui.today.rows import Group, Kind
from ui.today.snooze import SnoozePopOver
from ui.today.why import WhyPopOver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Meet = Callable[..., tuple[ApplicationId, InterviewId]]
Key = Qt.Key


def decisions(today: TodayAt) -> dict[str, DecisionState]:
    return {one.rule: one.state for one in today.house.store.all(Decision)}


def test_the_page_begins_with_the_day_and_the_conclusion(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    assert today.page.date.text() == "Tuesday 16 June"
    assert today.page.sentence.text().startswith("Four things now, nothing more today.")
    assert today.titles()[0] == "Write down how it went at Halden & Rowe"


def test_the_first_row_is_the_focused_one_and_taller(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    heights = [today.page.list.visualRect(today.page.rows.index(place)).height() for place in range(3)]
    assert heights == [54, 96, 56]
    assert today.current() == today.titles()[0]


def test_up_down_home_and_end_pass_over_heads(today: TodayAt, met: Meet) -> None:
    met(hours=-3)
    met(hours=5)
    today.show()
    today.key(Key.Key_End)
    assert today.current() == today.titles()[-1]
    today.key(Key.Key_Home)
    assert today.current() == today.titles()[0]
    for _ in today.titles()[1:]:
        today.key(Key.Key_Down)
    assert today.current() == today.titles()[-1]
    today.key(Key.Key_Up)
    assert today.current() == today.titles()[-2]


def test_done_is_struck_through_then_goes_and_undo_brings_it_back(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    first, second = today.titles()[:2]
    today.key(Key.Key_D)
    assert today.row("debrief").done
    assert today.current() == second
    today.settled()
    assert first not in today.titles()
    assert decisions(today) == {"debrief": DecisionState.DONE}
    today.undo()
    assert today.titles()[0] == first
    assert today.current() == second


def test_the_row_that_goes_offers_its_undo(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    today.page._going.setInterval(60_000)
    today.key(Key.Key_D)
    today.page._going.start(60_000)
    row = today.row("debrief")
    place = today.page.list.place_of(Part.UNDO, today.page.rows.place(row.key)).center()
    today.qtbot.mouseClick(today.page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not today.row("debrief").done
    assert decisions(today) == {}


def test_snooze_with_a_number(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    first = today.titles()[0]
    today.key(Key.Key_S)
    popover = today.page.actions_.popover
    assert isinstance(popover, SnoozePopOver)
    today.qtbot.keyClick(popover, Key.Key_1)
    assert today.titles()[0] != first
    assert first in today.titles()  # in an hour, so later today
    row = today.page.list.current_row()
    assert row is not None
    assert row.key[0] != "debrief"  # what came into its place, not the row that went down the list
    until = today.house.store.get(Decision, *today.row("debrief").key)
    assert until is not None
    assert until.until == today.house.now + timedelta(hours=1)
    today.undo()
    assert today.titles()[0] == first


def test_snooze_until_a_time_of_ones_own(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    today.key(Key.Key_S)
    popover = today.page.actions_.popover
    assert isinstance(popover, SnoozePopOver)
    today.qtbot.keyClick(popover, Key.Key_T)
    assert popover.edit is not None
    today.qtbot.keyClick(popover, Key.Key_Return)
    assert decisions(today) == {"debrief": DecisionState.SNOOZED}
    assert today.row("debrief").group is Group.COMING


def test_why_gives_the_advice_and_silences_a_company(today: TodayAt, met: Meet) -> None:
    application, _ = met()
    today.show()
    today.go("thank_you")
    today.key(Key.Key_W)
    popover = today.page.actions_.popover
    assert isinstance(popover, WhyPopOver)
    assert popover.silence is not None
    # Enter a moment after W closes it again, and switches nothing off.
    assert popover.first is not None
    assert popover.first.accessibleName() == "Close"
    popover.silence.click()
    assert not [title for title in today.titles() if title.startswith("Thank Jane")]
    assert decisions(today) == {"thank_you": DecisionState.DISMISSED}
    today.undo()
    assert [title for title in today.titles() if title.startswith("Thank Jane")]
    assert today.house.services.applications.panel(application, today.house.now) is not None


def test_change_this_rule_leads_to_the_settings(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    today.key(Key.Key_W)
    popover = today.page.actions_.popover
    assert isinstance(popover, WhyPopOver)
    with today.qtbot.waitSignal(today.ctx.router.settings_wanted) as wanted:
        popover.change.click()
    assert wanted.args == ["reminders:debrief"]


def test_enter_opens_the_application_where_nothing_is_to_be_recorded_here(today: TodayAt, met: Meet) -> None:
    application, _ = met()
    today.house.services.offers.record(application, TERMS, today.house.now)
    today.show()
    today.go("offer_open_items")
    today.key(Key.Key_Return)
    assert today.opened == [(application, "")]


def test_enter_asks_for_an_address_that_is_missing(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    today.go("find_address")
    today.key(Key.Key_Return)
    forms = today.page.actions_.forms
    assert forms is not None
    form = forms.open_form
    assert isinstance(form, PersonForm)
    assert form.focusWidget() is form.email.edit
    form.email.set_text("jane@halden.example")
    form.save()
    assert [one.emails for one in today.house.store.all(Contact)] == [("jane@halden.example",)]
    assert "find_address" not in {row.key[0] for row in today.page.rows.rows}
    today.undo()
    assert "find_address" in {row.key[0] for row in today.page.rows.rows}


def test_enter_starts_the_debrief_of_an_interview_that_is_over(today: TodayAt, met: Meet) -> None:
    _, interview = met()
    today.show()
    today.go("debrief")
    with today.qtbot.waitSignal(today.ctx.router.debrief_wanted) as wanted:
        today.key(Key.Key_Return)
    assert wanted.args == [interview]


def test_enter_records_what_can_be_recorded_here(today: TodayAt, met: Meet) -> None:
    _, interview = met()
    today.show()
    today.go("confirm_name")
    today.key(Key.Key_Return)
    assert [one.name_confirmed for one in today.house.store.all(Contact)] == [True]
    assert "confirm_name" not in {row.key[0] for row in today.page.rows.rows}
    today.undo()
    assert [one.name_confirmed for one in today.house.store.all(Contact)] == [None]
    assert interview


def test_enter_opens_the_prep_sheet_of_an_interview_to_prepare(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=5)
    today.show()
    today.go("prepare")
    with today.qtbot.waitSignal(today.ctx.router.prep_wanted) as wanted:
        today.key(Key.Key_Return)
    assert wanted.args == [interview]


def test_silence_ends_with_a_move_to_no_reply(today: TodayAt) -> None:
    old = today.house.now - timedelta(days=60)
    application = today.house.application(applied_at=old)
    today.show()
    today.go("no_reply")
    today.key(Key.Key_Return)
    assert today.house.services.board.closed_counts()[Stage.NO_REPLY] == 1
    today.undo()
    assert today.house.services.board.card(application, today.house.now) is not None


def test_permission_is_two_small_choices(today: TodayAt, met: Meet) -> None:
    application, _ = met()
    recruiter = today.house.services.people.create("Beatriz Amaral", today.house.now).about["contact"]
    panel = today.house.services.applications.panel(application, today.house.now)
    assert panel is not None
    today.house.services.applications.edit(replace(panel.application, recruiter=ContactId(recruiter)), today.house.now)
    today.show()
    today.go("ask_permission")
    today.key(Key.Key_Return)
    popover = today.page.actions_.popover
    assert isinstance(popover, ChoicesPopOver)
    popover.buttons["through"].click()
    panel = today.house.services.applications.panel(application, today.house.now)
    assert panel is not None
    assert panel.application.route_letters_via_recruiter is True
    assert "ask_permission" not in {row.key[0] for row in today.page.rows.rows}


def test_a_button_is_pressed_without_the_row_growing(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    row = today.row("thank_you")
    place = today.page.rows.place(row.key)
    spot = today.page.list.place_of(Part.WHY, place).center()
    today.qtbot.mouseClick(today.page.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert isinstance(today.page.actions_.popover, WhyPopOver)
    assert today.current() == today.titles()[0]


def test_the_circle_is_done_and_a_click_beside_it_focuses(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    rect = today.page.list.visualRect(today.page.rows.index(today.page.rows.place(today.row("thank_you").key)))
    today.qtbot.mouseClick(today.page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert today.current().startswith("Thank Jane")
    rect = today.page.list.visualRect(today.page.list.currentIndex())
    today.qtbot.mouseClick(today.page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(27, 28))
    assert decisions(today) == {"thank_you": DecisionState.DONE}


def test_a_refresh_keeps_row_focus_and_place(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    today.go("thank_you")
    before = today.current()
    focus = today.page.window().focusWidget()
    today.house.later(minutes=20)
    today.page.refresh()
    assert (today.current(), today.page.window().focusWidget()) == (before, focus)
    today.house.application("Quillmark", applied_at=today.house.now - timedelta(days=60))
    today.ctx.bus.changed.emit(Change("imports.file", ()), None)
    assert today.current() == before


def test_what_falls_due_comes_without_a_key(today: TodayAt, met: Meet) -> None:
    met(hours=-0.5)
    today.show()
    assert not [row for row in today.page.rows.rows if row.key[0] == "debrief" and row.group is Group.NOW]
    today.house.later(hours=1)
    today.page.refresh()
    assert [row for row in today.page.rows.rows if row.key[0] == "debrief" and row.group is Group.NOW]


def test_a_notification_leads_to_its_row(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    row = today.row("thank_you")
    today.ctx.router.reminder_wanted.emit(*row.key)
    assert today.current().startswith("Thank Jane")


def test_a_notification_whose_row_has_gone_opens_the_application(today: TodayAt, met: Meet) -> None:
    application, interview = met()
    today.show()
    today.house.services.reminders.done("debrief", interview, today.house.now)
    today.ctx.router.reminder_wanted.emit("debrief", interview)
    assert today.opened == [(application, interview)]


def test_g_goes_to_what_is_coming_up(today: TodayAt, met: Meet) -> None:
    met(hours=-3)
    met(hours=50)
    today.show()
    today.key(Key.Key_G)
    row = today.page.list.current_row()
    assert row is not None
    assert row.group is Group.COMING


def test_escape_comes_back_from_the_calm_panel(today: TodayAt, met: Meet) -> None:
    met()
    today.house.application("Quillmark")
    today.show()
    today.key(Key.Key_I)
    assert today.page.window().focusWidget() is today.page.calm.list
    today.qtbot.keyClick(today.page.calm.list, Key.Key_Escape)
    assert today.page.window().focusWidget() is today.page.list


def test_a_day_of_the_week_is_jumped_to(today: TodayAt, met: Meet) -> None:
    met(hours=-3)
    met(hours=50)
    today.show()
    thursday = today.page.week.days[3]
    assert thursday.accessibleName().startswith("Thursday 18 June, one appointment")
    thursday.click()
    row = today.page.list.current_row()
    assert row is not None
    assert row.line is not None
    assert row.line.at.date().day == 18


def test_the_week_is_walked_with_the_keys(today: TodayAt, met: Meet) -> None:
    met(hours=50)
    today.show()
    wednesday, thursday = today.page.week.days[2:4]
    wednesday.setFocus()
    today.qtbot.keyClick(wednesday, Key.Key_Right)
    assert today.page.window().focusWidget() is thursday
    today.qtbot.keyClick(thursday, Key.Key_Return)
    row = today.page.list.current_row()
    assert row is not None
    assert row.line is not None
    assert row.line.at.date().day == 18


def test_fifteen_minutes_before_an_interview_its_checklist_lies_open(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=0.2)
    today.show()
    form = today.form()
    assert isinstance(form, NextStepsForm)
    form.contact.setText("They write")
    today.house.later(minutes=1)
    today.page.refresh()
    assert today.form() == form
    form.rounds.set_value("yes")
    form.by_when.setText("Fri 26 June")
    form.desk.setText("Mia Holm")
    form.save.click()
    assert "leave_the_room" not in {row.key[0] for row in today.page.rows.rows}
    assert today.form() is None
    kept = today.house.store.get(NextSteps, interview)
    assert kept is not None
    assert (kept.contact_by, kept.more_rounds, str(kept.promised_by)) == ("They write", True, "2026-06-26")
    meeting = today.house.store.get(Interview, interview)
    assert meeting is not None
    assert [one.role for one in meeting.people] == [Role.INTERVIEWER, Role.FRONT_DESK]
    today.undo()
    assert today.house.store.get(NextSteps, interview) is None


def test_what_the_debrief_heard_meanwhile_shows_in_the_checklist_and_outlives_it(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=0.2)
    today.show()
    form = today.form()
    assert isinstance(form, NextStepsForm)
    heard = NextSteps(interview, contact_by="Jane", promised_by=date(2026, 6, 26))
    today.house.services.debriefs.keep(Words(Debrief(interview), heard))
    today.page.refresh()
    assert today.form() is form
    assert (form.contact.text(), form.by_when.text()) == ("Jane", "Fri 26 June")
    form.meanwhile.setText("Send the case")
    today.house.services.debriefs.keep(Words(Debrief(interview), replace(heard, contact_by="Rafael")))
    today.page.refresh()
    form.save.click()
    kept = today.house.store.get(NextSteps, interview)
    assert kept is not None
    assert (kept.contact_by, kept.promised_by, kept.meanwhile) == ("Rafael", date(2026, 6, 26), "Send the case")
    assert kept.recorded_at is not None


def test_a_checklist_that_says_nothing_is_not_said_to_be_noted(today: TodayAt, met: Meet) -> None:
    met(hours=0.2)
    today.show()
    form = today.form()
    assert isinstance(form, NextStepsForm)
    with today.qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert form.understood.text() == "Nothing is answered yet; one answer is enough."
    assert today.form() is form


def test_the_checklist_asks_for_names_and_thanks_and_reads_a_day_as_it_is_said(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=0.2)
    today.show()
    form = today.form()
    assert isinstance(form, NextStepsForm)
    form.by_when.setText("end of next week")
    assert form.understood.text() == "Fri 26 June"
    form.spelled.part("business card").click()
    form.thanked.click()
    form.desk.setText("Mia Holm")
    form.save.click()
    people = {one.name: (one.name_confirmed, one.name_source) for one in today.house.store.all(Contact)}
    assert people == {"Jane Okafor": (True, "business card"), "Mia Holm": (True, "business card")}
    meeting = today.house.store.get(Interview, interview)
    assert meeting is not None
    assert [one.thanked_in_person for one in meeting.people] == [True, True]
    today.undo()
    meeting = today.house.store.get(Interview, interview)
    assert meeting is not None
    assert [one.thanked_in_person for one in meeting.people] == [None]
    assert [one.name_confirmed for one in today.house.store.all(Contact)] == [None]


def test_enter_goes_into_the_checklist_and_escape_leaves_it_as_it_is(today: TodayAt, met: Meet) -> None:
    met(hours=0.2)
    today.show()
    today.go("leave_the_room")
    today.key(Key.Key_Return)
    form = today.form()
    assert isinstance(form, NextStepsForm)
    assert today.page.window().focusWidget() is form.rounds.part("")
    form.meanwhile.setText("Send the case")
    today.qtbot.keyClick(form, Key.Key_Escape)
    assert today.form() == form
    assert today.page.window().focusWidget() is today.page.list


def test_what_the_checklist_keeps_gives_the_keys_back_to_the_list(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=0.2)
    today.show()
    with today.qtbot.waitActive(today.page.window()):
        today.page.window().activateWindow()
    today.go("leave_the_room")
    today.key(Key.Key_Return)
    form = today.form()
    assert isinstance(form, NextStepsForm)
    rounds, channel = form.rounds, form.channel
    today.qtbot.keyClick(rounds.part(""), Key.Key_Left)
    today.qtbot.keyClick(rounds.part("no"), Key.Key_Tab)
    assert today.page.window().focusWidget() is channel.part("")
    today.qtbot.keyClick(channel.part(""), Key.Key_Left)
    today.qtbot.keyClick(channel.part("post"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    steps = today.house.store.get(NextSteps, interview)
    assert steps is not None
    assert (steps.more_rounds, steps.channel) == (False, ContactChannel.POST)
    assert today.page.window().focusWidget() is today.page.list


def test_a_checklist_unfolded_early_is_folded_by_escape(today: TodayAt, met: Meet) -> None:
    met(hours=5)
    today.show()
    today.go("leave_the_room")
    assert today.form() is None
    today.key(Key.Key_Return)
    form = today.form()
    assert isinstance(form, NextStepsForm)
    today.qtbot.keyClick(form, Key.Key_Escape)
    assert not [row for row in today.page.rows.rows if row.kind is Kind.ROOM]


def test_a_day_that_is_none_is_not_kept(today: TodayAt, met: Meet) -> None:
    _, interview = met(hours=0.2)
    today.show()
    form = today.form()
    assert isinstance(form, NextStepsForm)
    form.by_when.setText("soonish")
    assert form.understood.text() == "Write a day, such as next Friday or 26 June."
    form.save.click()
    assert "leave_the_room" in {row.key[0] for row in today.page.rows.rows}
    assert interview


def test_an_empty_day_says_so(today: TodayAt) -> None:
    today.show()
    assert today.page.sentence.text() == "Nothing is due."
    assert today.page.empty.isVisible()
    assert not today.page.list.isVisible()


def test_readers_hear_the_whole_row(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    index = today.page.rows.index(today.page.rows.place(today.row("thank_you").key))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Thank Jane Okafor for the interview at Halden & Rowe. ")
    for part in (
        "left",
        "The interview ended on Tue 16 June, 08:00",
        "Thank-you within 24 hours",
        "S: snooze",
        "W: why",
    ):
        assert part in said
    assert (today.page.accessibleName(), today.page.list.accessibleName()) == ("Today", "Reminders")


def test_below_1240_the_calm_panel_opens_over_the_page(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    assert today.page.calm.isVisible()
    today.page.window().resize(1120, 720)
    assert not today.page.calm.isVisible()
    assert today.page.calm_button.isVisible()
    today.key(Key.Key_I)
    assert today.page.overlay.isVisible()
    assert today.page.calm.isVisible()
    today.qtbot.keyClick(today.page.overlay, Key.Key_Escape)
    assert not today.page.overlay.isVisible()
    today.page.window().resize(1440, 900)
    assert today.page.calm.isVisible()


def test_long_groups_are_folded_and_unfolded(today: TodayAt) -> None:
    for number in range(103):
        today.house.application(f"Company {number}", applied_at=today.house.now - timedelta(days=60))
    today.show()
    fold = next(row for row in today.page.rows.rows if row.kind is Kind.MORE)
    assert today.page.faces.face(fold).title == "Show 3 more"
    today.key(Key.Key_End)
    today.key(Key.Key_Return)
    assert len([row for row in today.page.rows.rows if row.kind is Kind.LINE]) == 103


def test_every_row_can_be_painted(today: TodayAt, met: Meet) -> None:
    met(hours=-3)
    met(hours=0.2)
    met(hours=70)
    today.show()
    today.key(Key.Key_D)
    for dark in (False, True):
        today.ctx.theme.set_scheme(dark)
        picture = today.page.window().grab().toImage()
        rect = today.page.list.visualRect(today.page.list.currentIndex())
        inside = today.page.list.viewport().mapTo(today.page.window(), rect.topLeft() + QPoint(60, 70))
        assert picture.pixelColor(inside) == today.ctx.theme.color("accentSofter")


def test_why_leads_on_to_the_rule_in_the_help(today: TodayAt, met: Meet) -> None:
    met()
    today.show()
    asked: list[str] = []
    today.ctx.router.help_wanted.connect(asked.append)
    today.go("thank_you")
    today.key(Qt.Key.Key_W)
    (why,) = [one for one in today.page.window().findChildren(WhyPopOver) if one.isVisible()]
    why.more.click()
    assert asked == ["rules#thank_you"]
