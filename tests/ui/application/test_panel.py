"""The panel of an application, as a person reads and uses it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCalendarWidget, QMenu

from models.domain.values import ContactChannel, NextSteps, Reason, Stage
from models.services.people import Introduced
from tests.ui.application.panel_at import CONTROL, Key, PanelAt
from ui.application.acts import Act
from ui.application.forms.interview_form import InterviewForm
from ui.application.forms.people_form import PeopleForm
from ui.application.forms.small_forms import MoveForm
from ui.board.question import Question
from ui.today.snooze import SnoozePopOver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_head_says_whose_it_is_what_for_and_how_far_it_is(at: PanelAt) -> None:
    application = at.house.application(
        "Quillmark", "Senior product analyst", Stage.INTERVIEWING, location="Cork, two days on site", fit=4
    )
    interview = at.house.interview(application, hours=-5)
    at.house.services.interviews.next_steps(NextSteps(interview, more_rounds=False), at.house.now)
    at.show(application)
    assert at.panel.header.company.text() == "Quillmark"
    assert at.panel.header.role.text() == "Senior product analyst. Cork, two days on site. No agency."
    assert at.panel.header.fit.accessibleName() == "Fit 4 of 5"
    here = next(one for one in at.panel.stepper.buttons if one.step.here)
    assert here.accessibleName() == "Interviewing, Round 1 of 1, where it is now"


def test_the_fit_is_chosen_with_a_digit_and_taken_back_with_the_same(at: PanelAt) -> None:
    at.show(at.house.application())
    at.press(Key.Key_4, on=at.panel.header.fit)
    assert at.application().fit == 4
    at.press(Key.Key_4, on=at.panel.header.fit)
    assert at.application().fit is None
    at.undo()
    assert at.application().fit == 4


def test_the_fit_is_chosen_with_a_click(at: PanelAt) -> None:
    at.show(at.house.application())
    dots = at.panel.header.fit
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=dots.rect().center())
    assert at.application().fit == 3


def test_a_click_on_a_stage_moves_it_there_and_undo_brings_it_back(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.APPLIED))
    at.click("Screening")
    assert at.application().stage is Stage.SCREENING
    at.undo()
    assert at.application().stage is Stage.APPLIED


def test_the_stages_are_walked_with_arrows_and_taken_with_enter(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.APPLIED))
    applied = at.panel.stepper.buttons[1]
    applied.setFocus()
    at.press(Key.Key_Right, on=applied)
    at.press(Key.Key_Return, on=at.panel.stepper.buttons[2])
    assert at.application().stage is Stage.SCREENING


def test_a_no_asks_for_the_reason_once_and_shows_its_outcome(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.INTERVIEWING))
    at.panel.deeds.move(Stage.REJECTED, at.panel.stepper)
    at.settle()
    asked = at.panel.window().findChildren(Question)[-1]
    next(one for one in asked.findChildren(QAbstractButton) if one.text() == "Fit").click()
    at.settle()
    assert (at.application().stage, at.application().reason) == (Stage.REJECTED, Reason.FIT)
    assert at.entry("Closed: Rejected").text == "Reason: Fit."
    assert at.panel.stepper.buttons[-1].step.stage is Stage.REJECTED


def test_an_empty_timeline_asks_when_one_applied(at: PanelAt) -> None:
    at.house.later(days=5)
    at.show(at.house.application(stage=Stage.WISHLIST))
    empty = at.panel.empty
    assert empty.question.text() == "Saved today. When did you apply?"
    empty.day.edit.setText("31 June")
    empty.keep.click()
    assert "is not a day" in empty.day.message()
    assert empty.day.text() == "31 June"
    empty.day.edit.setText("19 June")
    empty.keep.click()
    at.settle()
    assert at.application().stage is Stage.APPLIED
    assert at.application().applied_at == datetime(2026, 6, 19, 10, tzinfo=UTC)
    assert not empty.isVisible()


def test_a_day_can_be_chosen_from_a_calendar(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.WISHLIST))
    at.panel.empty.day.edit.actions()[0].trigger()
    month = at.panel.findChildren(QCalendarWidget)[0]
    month.setSelectedDate(QDate(2026, 6, 12))
    month.activated.emit(month.selectedDate())
    at.settle()
    assert at.panel.empty.day.text() == "Fri 12 June 2026"


def test_a_day_of_applying_that_is_still_to_come_is_said_to_be_so(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.WISHLIST))
    at.panel.empty.day.edit.setText("tomorrow")
    at.panel.empty.keep.click()
    assert "still to come" in at.panel.empty.day.message()
    assert at.application().stage is Stage.WISHLIST


def test_the_next_step_says_what_was_promised_and_how_long_it_has_been(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    interview = at.house.interview(application, hours=-3)
    said = NextSteps(interview, False, "Ingrid Solheim contacts me", ContactChannel.EMAIL, date(2026, 6, 26), "Rest")
    at.house.services.interviews.next_steps(said, at.house.now)
    at.house.later(days=4)
    words = at.show(application).says(at.panel.next_step)
    for line in ("Ingrid Solheim contacts me", "Email", "Fri 26 June, in 6 days", "None, then the decision", "Rest"):
        assert line in words
    assert "Day 4. If you hear nothing, we suggest a follow-up on Mon 29 June." in words


def test_while_an_interview_is_ahead_it_is_itself_the_next_step(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.interview(application, hours=-30)
    at.house.interview(application, hours=24, location="3 Wharf Lane")
    words = at.show(application).says(at.panel.next_step)
    assert "Interview, round 2" in words
    assert "Wed 17 June, 10:00" in words
    assert "3 Wharf Lane" in words


def test_with_an_offer_the_next_step_is_ones_own_answer(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.OFFER)
    deadline = at.house.now + timedelta(days=3)
    at.house.services.board.offer_deadline(application, deadline, at.house.now)
    words = at.show(application).says(at.panel.next_step)
    assert "You answer their offer" in words
    assert "Fri 19 June, 10:00, in 3 days" in words
    at.act("Offer", Act.DEADLINE)
    asked = at.panel.window().findChildren(Question)[-1]
    for text in ("Tomorrow", "Note it"):
        next(one for one in asked.findChildren(QAbstractButton) if one.text() == text).click()
    at.settle()
    assert "Wed 17 June, 17:00, tomorrow" in at.says(at.panel.next_step)


def test_what_is_due_names_people_of_other_applications_too(at: PanelAt) -> None:
    at.house.application("Fernhill", recruiter_name="Beatriz Amaral", stage=Stage.SCREENING)
    application = at.house.application("Tidewell", stage=Stage.SCREENING)
    at.house.later(hours=1)
    at.house.services.board.move(application, Stage.OFFER, 0, at.house.now)
    at.house.later(days=2)
    assert "Tell Beatriz Amaral what is new with Tidewell" in at.show(application).says(at.panel.due)


def test_what_is_due_is_done_here_and_undone(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.interview(application, hours=-2)
    at.show(application)
    title = "Write down how it went at Halden & Rowe"
    assert title in at.says(at.panel.due)
    at.click(f"Done: {title}")
    assert title not in at.says(at.panel.due)
    at.undo()
    assert title in at.says(at.panel.due)


def test_what_is_due_is_snoozed(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.interview(application, hours=-2)
    at.show(application).click("Snooze: Write down how it went at Halden & Rowe")
    asked = at.panel.window().findChildren(SnoozePopOver)[-1]
    assert "Snooze: Write down how it went at Halden & Rowe" in at.names(at.panel.due)
    asked.times[0][1].click()
    at.settle()
    assert "Snooze: Write down how it went at Halden & Rowe" not in at.names(at.panel.due)
    assert "Today, 11:00: Write down how it went" in at.says(at.panel.due)


def test_why_leads_to_the_row_of_today(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    interview = at.house.interview(application, hours=-2)
    at.show(application)
    with at.bot.waitSignal(at.ctx.router.reminder_wanted) as wanted:
        at.click("Why: Write down how it went at Halden & Rowe")
    assert wanted.args == ["debrief", interview]


def test_a_spelling_is_confirmed_with_one_click(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.met(at.house.interview(application), "Rafael Quintana")
    at.show(application).click("Confirm the spelling of Rafael Quintana")
    (person,) = at.shown.contacts.values()
    assert person.name_confirmed
    assert at.names(at.panel.people) == ["Add a person", "Edit Rafael Quintana"]


def test_notes_are_kept_by_leaving_the_field(at: PanelAt) -> None:
    at.show(at.house.application())
    notes = at.panel.notes.edit
    notes.setFocus()
    QTest.keyClicks(notes, "Ask about the team")
    assert at.application().notes is None
    at.panel.timeline.setFocus()
    assert at.application().notes == "Ask about the team"
    at.undo()
    assert notes.toPlainText() == ""


def test_notes_are_written_at_a_pause_in_typing_and_are_one_step_to_take_back(at: PanelAt) -> None:
    at.show(at.house.application())
    notes = at.panel.notes.edit
    notes.setFocus()
    for typed, kept in (("Ask about ", "Ask about"), ("the team", "Ask about the team")):
        with at.bot.waitSignal(at.panel.notes.edited):
            QTest.keyClicks(notes, typed)
        assert at.application().notes == kept
    assert notes.toPlainText() == "Ask about the team"
    at.panel.timeline.setFocus()
    at.undo()
    assert at.application().notes is None
    assert notes.toPlainText() == ""


def test_notes_are_kept_when_the_panel_closes_or_another_application_is_shown(at: PanelAt) -> None:
    first, second = at.house.application("Quillmark"), at.house.application("Fernhill")
    at.show(first)
    at.panel.notes.edit.setFocus()
    QTest.keyClicks(at.panel.notes.edit, "One")
    at.show(second)
    at.panel.notes.edit.setFocus()
    QTest.keyClicks(at.panel.notes.edit, "Two")
    at.overlay.dismiss()
    now = at.house.now
    kept = [at.house.services.applications.panel(one, now) for one in (first, second)]
    assert [one.application.notes for one in kept if one is not None] == ["One", "Two"]


def test_deleting_closes_the_panel_and_undo_gives_all_of_it_back(at: PanelAt) -> None:
    application = at.house.application()
    at.house.interview(application)
    at.show(application)
    with at.bot.waitSignal(at.ctx.intents.done) as done:
        at.panel.deeds.delete()
    assert done.args == ["Moved Halden & Rowe to the bin"]
    assert not at.overlay.isVisible()
    assert at.panel.application is None
    at.undo()
    at.show(application)
    assert len(at.shown.interviews) == 1


def test_what_is_gone_is_said_and_not_opened(at: PanelAt) -> None:
    with at.bot.waitSignal(at.ctx.intents.trouble) as told:
        assert not at.panel.show_application("app-gone")
    assert "the bin" in told.args[0]


def test_a_change_from_elsewhere_is_shown(at: PanelAt) -> None:
    application = at.house.application()
    at.show(application)
    at.ctx.intents.do(None, lambda: at.house.services.board.move(application, Stage.OFFER, 0, at.house.now))
    assert at.application().stage is Stage.OFFER
    assert at.panel.stepper.buttons[5].step.here


def test_an_interview_is_cancelled_deleted_and_brought_back(at: PanelAt) -> None:
    application = at.house.application()
    interview = at.house.interview(application, hours=24)
    at.show(application, interview)
    current = at.panel.timeline.current_entry()
    assert current is not None
    assert current.interview is not None
    at.act("Interview", Act.CANCEL)
    assert at.entry("Interview").gone
    at.undo()
    assert not at.entry("Interview").gone
    at.press(Key.Key_Delete, on=at.panel.timeline)
    assert [one.title for one in at.entries] == ["Applied"]
    at.undo()
    assert at.entry("Interview").buttons == (Act.RESCHEDULE, Act.PEOPLE, Act.PREP)


def test_the_click_on_a_painted_button_is_that_action(at: PanelAt) -> None:
    application = at.house.application()
    at.house.interview(application, hours=24)
    at.show(application)
    timeline = at.panel.timeline
    place = timeline.button_place(0, Act.RESCHEDULE)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert at.form(InterviewForm).windowTitle() == "Afterview – Another time"


def test_a_meeting_s_link_is_opened_where_it_is_one(at: PanelAt, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    application = at.house.application()
    at.house.interview(application, hours=24, location="Video (https://meet.example/abc).")
    at.house.interview(application, hours=48, location="3 Wharf Lane")
    at.show(application)
    assert Act.LINK not in at.entries[0].more
    assert Act.LINK in at.entries[1].buttons
    at.panel.timeline.acted.emit(at.entries[1], Act.LINK)
    assert opened == ["https://meet.example/abc"]


def test_enter_on_an_interview_that_is_over_starts_its_debrief(at: PanelAt) -> None:
    application = at.house.application()
    interview = at.house.interview(application, hours=-24)
    at.show(application, interview)
    with at.bot.waitSignal(at.ctx.router.debrief_wanted) as wanted:
        at.press(Key.Key_Return, on=at.panel.timeline)
    assert wanted.args == [interview]
    at.act("Interview", Act.EDIT)
    assert at.form(InterviewForm).windowTitle() == "Afterview – Edit interview"


def test_a_debrief_opens_from_its_own_entry_once_it_is_saved(at: PanelAt) -> None:
    application = at.house.application()
    interview = at.house.interview(application, hours=-24)
    debriefs = at.house.services.debriefs
    debriefs.done(debriefs.open(interview).words, at.house.now)
    at.show(application, interview)
    assert at.entry("Interview").buttons == ()
    with at.bot.waitSignal(at.ctx.router.debrief_wanted) as wanted:
        at.act("Debrief", Act.DEBRIEF)
    assert wanted.args == [interview]


def test_p_adds_a_person_to_the_interview(at: PanelAt) -> None:
    application = at.house.application()
    interview = at.house.interview(application, hours=-2)
    at.house.met(interview, "Rafael Quintana")
    at.show(application).press(Key.Key_P, on=at.panel.timeline)
    form = at.form(PeopleForm)
    assert [row.name.text() for row in form.people] == ["Rafael Quintana", ""]
    assert form.people[1].name.edit.hasFocus()


def test_a_offers_what_can_be_added_and_a_move_takes_its_day(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.APPLIED)
    at.house.later(days=10)
    at.show(application).press(Key.Key_A, on=at.panel.timeline)
    at.choose("A move, with its day")
    form = at.form(MoveForm)
    assert form.stage.text() == Stage.SCREENING
    form.day.edit.setText("20 June")
    form.save()
    assert at.no_form()
    assert at.application().stage is Stage.SCREENING
    assert at.entry("Moved to Screening").when == "Sat 20 June"
    at.undo()
    assert at.application().stage is Stage.APPLIED


def test_a_move_is_dated_anew(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.APPLIED)
    at.house.later(days=3)
    at.show(application).act("Applied", Act.REDATE)
    at.form(MoveForm).day.edit.setText("12 June")
    at.form(MoveForm).save()
    assert at.application().applied_at == datetime(2026, 6, 12, 10, tzinfo=UTC)
    assert at.entry("Applied").when == "Fri 12 June"


def test_n_goes_to_the_next_application_and_round(at: PanelAt) -> None:
    second = at.house.application("Fernhill")
    first = at.house.application("Quillmark")
    at.show(first).press(Key.Key_N, on=at.panel.timeline)
    assert at.panel.application == second
    at.press(Key.Key_N, on=at.panel.timeline)
    assert at.panel.application == first


def test_control_enter_makes_a_page_of_it_and_a_panel_again(at: PanelAt) -> None:
    at.show(at.house.application())
    narrow = at.panel.width()
    at.press(Key.Key_Return, CONTROL, on=at.panel.timeline)
    assert at.panel.width() == at.overlay.width() > narrow
    at.press(Key.Key_Return, CONTROL, on=at.panel.timeline)
    assert at.panel.width() == narrow


def test_the_way_letters_take_is_noted_with_the_recruiter(at: PanelAt) -> None:
    application = at.house.application(recruiter_name="Beatriz Amaral")
    at.show(application)
    assert "Recruiter, represents you here" in at.says(at.panel.people)
    at.click("Through them")
    assert at.application().route_letters_via_recruiter is True
    at.click("Not known")
    assert at.application().route_letters_via_recruiter is None


def test_references_come_and_go(at: PanelAt) -> None:
    application = at.house.application()
    services = at.house.services.applications
    services.name_reference(application, Introduced("Gareth Price"), at.house.now, stress=("the migration",))
    at.show(application)
    assert "Gareth Price" in at.says(at.panel.references)
    assert "To stress: the migration" in at.says(at.panel.references)
    at.click("Remove the reference Gareth Price")
    assert "Nobody may be called yet." in at.says(at.panel.references)
    at.undo()
    assert "Gareth Price" in at.says(at.panel.references)


def test_the_timeline_speaks_and_says_what_can_be_done(at: PanelAt) -> None:
    application = at.house.application()
    model = at.panel.timeline.model()
    assert isinstance(model, QAbstractItemModel)
    at.house.interview(application, hours=24)
    at.show(application)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Interview, round 1. Wed 17 June. 10:00. Tomorrow."
    assert "Reschedule" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_tab_goes_from_the_timeline_down_the_boxes(at: PanelAt) -> None:
    application = at.house.application()
    at.house.met(at.house.interview(application, hours=-30), "Rafael Quintana")
    at.show(application)
    at.panel.timeline.setFocus()
    seen = []
    for _ in range(6):
        here = at.panel.window().focusWidget()
        assert here is not None
        seen.append(here.accessibleName())
        at.press(Key.Key_Tab, on=here)
    assert seen == [
        "Timeline",
        "Note the next step",
        "Done: Write down how it went at Halden & Rowe",
        "Snooze: Write down how it went at Halden & Rowe",
        "Why: Write down how it went at Halden & Rowe",
        "Done: Confirm how Rafael Quintana’s name is spelled",
    ]


def test_time_alone_changes_what_it_says(at: PanelAt) -> None:
    application = at.house.application()
    at.house.interview(application, hours=1, ends_at=at.house.now + timedelta(hours=2))
    at.show(application)
    assert at.entry("Interview").chips[0][0] == "In 1 h"
    at.house.later(minutes=90)
    at.panel.refresh()
    assert at.entry("Interview").chips[0][0] == "Now"


def test_a_tab_with_nothing_to_fill_in_keeps_the_keys_in_the_panel(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.WISHLIST))
    for key in (Key.Key_2, Key.Key_3, Key.Key_1):
        at.press(key)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert at.panel.isAncestorOf(focus), key


def test_the_head_writes_what_is_due_and_opens_the_last_debrief(at: PanelAt) -> None:
    application = at.house.application("Quillmark", "Analyst", Stage.INTERVIEWING)
    at.show(application)
    assert not at.panel.header.debrief.isVisible()
    interview = at.house.interview(application, hours=-5)
    at.house.met(interview, "Rafael Quintana")
    at.show(application)
    with at.bot.waitSignal(at.ctx.router.debrief_wanted) as asked:
        at.click("Debrief")
    assert asked.args == [interview]
    at.click("Write")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with at.bot.waitSignal(at.ctx.router.write_wanted) as letter:
        menu.actions()[0].trigger()
    menu.close()
    assert letter.args[:3] == ["thank_you", application, interview]
