"""The forms: what they begin with, what they say of bad input, and what becomes of what was typed."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.domain.values import (
    ContactChannel,
    ContactKind,
    InterviewId,
    InterviewKind,
    LetterChannel,
    Role,
    Stage,
)
from tests.ui.application.panel_at import CONTROL, Key, PanelAt
from ui.application.acts import Act
from ui.application.forms.application_form import ApplicationForm
from ui.application.forms.form import Form
from ui.application.forms.interview_form import InterviewForm
from ui.application.forms.next_steps_form import NextStepsForm
from ui.application.forms.people_form import PeopleForm
from ui.application.forms.reply_form import ReplyForm
from ui.application.forms.small_forms import PersonForm, ReferenceForm

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def new_form(at: PanelAt, stage: Stage = Stage.WISHLIST) -> ApplicationForm:
    at.ctx.router.new_application_wanted.emit(stage.value)
    at.settle()
    return at.form(ApplicationForm)


def the_only_application(at: PanelAt) -> PanelAt:
    (card,) = at.house.services.board.cards(at.house.now)
    return at.show(card.application)


SAME_LINE = 20
"""Pixels by which the middles of two fields beside each other may differ."""


def stops(form: Form) -> list[tuple[int, int]]:
    """Where Tab stops, from the first field on: the number of the line and the place in it."""
    first = next(iter(form.fields.values())).control()
    found: list[QWidget] = [first]
    here = first.nextInFocusChain()
    while here is not None and here is not first:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
            found.append(here)
        here = here.nextInFocusChain()
    middles = [one.mapTo(form, one.rect().center()) for one in found]
    heights = sorted(middle.y() for middle in middles)
    lines, line = {heights[0]: 0}, 0
    for above, below in pairwise(heights):
        line += below - above > SAME_LINE
        lines[below] = line
    return [(lines[middle.y()], middle.x()) for middle in middles]


def test_tab_goes_through_every_form_as_it_is_read(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.met(at.house.interview(application, hours=-30), "Ingrid Solheim")
    at.show(application)
    at.panel.deeds.reply()
    reply = at.form(ReplyForm)
    assert stops(reply) == sorted(stops(reply))
    reply.close()
    whole = new_form(at)
    assert stops(whole) == sorted(stops(whole))


# applications


def test_a_new_application_is_asked_for_and_added_in_one_step(at: PanelAt) -> None:
    form = new_form(at, Stage.APPLIED)
    form.company.edit.setText("Quillmark")
    form.role.edit.setText("Analyst")
    form.applied.edit.setText("12 June")
    form.low.edit.setText("52k")
    form.currency.edit.setText("eur")
    form.tags.edit.setText("hybrid, python, hybrid")
    form.recruiter.edit.setText("Beatriz Amaral")
    form.route.set_text("through")
    form.save()
    assert at.no_form()
    one = the_only_application(at).application()
    assert (one.stage, one.role, one.salary_from, one.currency) == (Stage.APPLIED, "Analyst", 52000, "EUR")
    assert one.tags == ("hybrid", "python")
    assert one.applied_at == datetime(2026, 6, 12, 10, tzinfo=UTC)
    assert at.shown.recruiter is not None
    assert at.shown.recruiter.kinds == (ContactKind.RECRUITER,)
    at.undo()
    assert not at.house.services.board.cards(at.house.now)
    assert not at.house.services.people.all()


def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(at: PanelAt) -> None:
    form = new_form(at)
    form.company.edit.setText("Quillmark")
    form.applied.edit.setText("someday")
    form.low.edit.setText("lots")
    form.link.edit.setText("not a link")
    form.save()
    assert form.role.message() == "Add the role, so that two applications can be told apart."
    assert "someday" in form.applied.message()
    assert "lots" in form.low.message()
    assert "A link looks like" in form.link.message()
    assert form.role.edit.hasFocus()
    assert form.low.text() == "lots"
    form.role.edit.setText("Analyst")
    form.applied.edit.setText("")
    form.low.edit.setText("60000")
    form.high.edit.setText("50000")
    form.link.edit.setText("")
    form.save()
    assert form.high.message() == "This is less than where the pay begins."
    form.high.edit.setText("70000")
    form.save()
    assert at.no_form()
    assert the_only_application(at).application().salary_to == 70000


def test_pointers_are_given_and_hinder_nothing(at: PanelAt) -> None:
    at.house.application("Quillmark", "Analyst", Stage.NO_REPLY)
    at.house.application("Quillmark", "Analyst")
    form = new_form(at)
    form.company.edit.setText("quillmark")
    form.role.edit.setText("Analyst")
    assert form.hint.text() == "You already have Analyst at quillmark. quillmark gave no reply once."
    form.save()
    assert at.no_form()
    assert len(at.house.services.board.cards(at.house.now)) == 2


def test_what_was_typed_is_there_again_after_escape(at: PanelAt) -> None:
    form = new_form(at)
    form.company.edit.setText("Quillmark")
    QTest.keyClick(form, Key.Key_Escape)
    at.settle()
    assert at.no_form()
    again = new_form(at)
    assert again.company.text() == "Quillmark"
    again.start_afresh()
    assert again.company.text() == ""
    again.reject()
    assert new_form(at).company.text() == ""


def test_what_was_saved_is_not_offered_as_a_draft(at: PanelAt) -> None:
    form = new_form(at)
    form.company.edit.setText("Quillmark")
    form.role.edit.setText("Analyst")
    QTest.keyClick(form.role.edit, Key.Key_Return, CONTROL)
    at.settle()
    assert new_form(at).company.text() == ""


def test_an_application_is_edited_and_the_rest_stays(at: PanelAt) -> None:
    application = at.house.application("Quillmark", "Analyst", notes="Keep me", fit=3)
    at.show(application).press(Key.Key_E, on=at.panel.timeline)
    form = at.form(ApplicationForm)
    form.company.edit.setText("Quillmark Ltd")
    form.place.edit.setText("Cork")
    form.recruiter.edit.setText("Beatriz Amaral")
    form.save()
    assert at.no_form()
    assert at.shown.company.name == "Quillmark Ltd"
    assert (at.application().location, at.application().notes, at.application().fit) == ("Cork", "Keep me", 3)
    assert at.panel.header.role.text() == "Analyst. Cork. Through Beatriz Amaral."
    at.undo()
    assert (at.shown.company.name, at.application().location, at.shown.recruiter) == ("Quillmark", None, None)


def test_a_way_of_letters_without_a_recruiter_asks_who_it_is(at: PanelAt) -> None:
    form = new_form(at)
    form.company.edit.setText("Quillmark")
    form.role.edit.setText("Analyst")
    form.route.set_text("through")
    form.save()
    assert "Say who the recruiter is" in form.recruiter.message()


# interviews


def test_an_interview_is_booked_in_a_foreign_zone(at: PanelAt) -> None:
    at.show(at.house.application())
    at.panel.deeds.book()
    form = at.form(InterviewForm)
    form.day.edit.setText("24 June")
    form.starts.edit.setText("15:00")
    form.zone.edit.setText("Europe/London")
    assert form.here.text() == "That is Wed 24 June, 16:00 here."
    form.length.edit.setText("45")
    form.kind.set_text(InterviewKind.VIDEO)
    form.save()
    (one,) = at.shown.interviews
    assert one.starts_at == datetime(2026, 6, 24, 14, tzinfo=UTC)
    assert one.ends_at == datetime(2026, 6, 24, 14, 45, tzinfo=UTC)
    assert (one.timezone, one.kind, one.round) == ("Europe/London", InterviewKind.VIDEO, 1)
    assert "15:00 to 15:45 in London, 16:00 here." in at.entry("Interview").text
    at.undo()
    assert not at.shown.interviews


def test_control_enter_saves_from_within_the_list_of_completions(at: PanelAt) -> None:
    at.show(at.house.application())
    at.panel.deeds.book()
    form = at.form(InterviewForm)
    form.day.edit.setText("24 June")
    QTest.keyClicks(form.starts.edit, "3 pm")
    QTest.keyClick(form.starts.edit, Key.Key_Return)
    assert form.starts.text() == "15:00"
    form.zone.edit.selectAll()
    QTest.keyClicks(form.zone.edit, "Europe/Lis")
    popup = form.zone.completions()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClicks(form.zone.edit, "bon")
    # Straight to whoever listens at the list: without a window manager a shortcut of the window below takes the key.
    enter = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, CONTROL)
    assert form.zone.edit.completer().eventFilter(popup, enter)
    at.settle()
    assert at.no_form()
    assert at.shown.interviews[0].timezone == "Europe/Lisbon"


def test_an_interview_without_its_time_says_what_is_missing(at: PanelAt) -> None:
    at.show(at.house.application())
    at.panel.deeds.book()
    form = at.form(InterviewForm)
    form.starts.edit.setText("25:00")
    form.zone.edit.setText("Mars/Base")
    form.round.edit.setText("0")
    form.length.edit.setText("long")
    form.save()
    assert form.day.message() == "Say the day, like 26 June."
    assert form.starts.message() == "“25:00” is not a time. Write it like 15:00."
    assert "Mars/Base" in form.zone.message()
    assert form.round.message() == "Rounds are counted from 1."
    assert "long" in form.length.message()
    assert not at.shown.interviews


def test_an_interview_is_moved_to_another_time_and_back(at: PanelAt) -> None:
    application = at.house.application()
    starts = at.house.now + timedelta(days=1)
    at.house.interview(application, hours=24, ends_at=starts + timedelta(minutes=45), timezone="Europe/London")
    at.show(application).act("Interview", Act.RESCHEDULE)
    form = at.form(InterviewForm)
    assert (form.day.text(), form.starts.text()) == ("Wed 17 June 2026", "09:00")
    form.day.edit.setText("Fri 19 June")
    form.starts.edit.setText("11:30")
    form.save()
    (one,) = at.shown.interviews
    assert one.starts_at == datetime(2026, 6, 19, 10, 30, tzinfo=UTC)
    assert one.ends_at == one.starts_at + timedelta(minutes=45)
    at.undo()
    assert at.shown.interviews[0].starts_at == starts


def test_looking_at_an_interview_changes_nothing(at: PanelAt) -> None:
    application = at.house.application()
    at.house.interview(application, hours=-26.4, location="3 Wharf Lane")
    before = at.show(application).shown.interviews
    at.act("Interview", Act.EDIT)
    at.form(InterviewForm).save()
    assert at.no_form()
    assert at.shown.interviews == before
    assert at.ctx.undo.count() == 0


# people


def people_form(at: PanelAt) -> tuple[InterviewId, PeopleForm]:
    application = at.house.application("Quillmark")
    interview = at.house.interview(application, hours=-2)
    at.house.met(interview, "Rafael Quintana")
    at.show(application).act("Interview", Act.PEOPLE)
    return interview, at.form(PeopleForm)


def test_people_come_and_go_in_one_step(at: PanelAt) -> None:
    _interview, form = people_form(at)
    form.people[0].title.edit.setText("Staff analyst")
    form.people[0].moment.edit.setText("The blamed import step")
    row = form.add_person(None)
    row.name.edit.setText("Dawn Achterberg")
    row.role.set_text(Role.FRONT_DESK)
    row.thanked.set_text("yes")
    form.save()
    assert at.no_form()
    (one,) = at.shown.interviews
    assert [(part.role, part.moment, part.thanked_in_person) for part in one.people] == [
        (Role.INTERVIEWER, "The blamed import step", None),
        (Role.FRONT_DESK, None, True),
    ]
    words = at.says(at.panel.people)
    assert "Staff analyst, interviewer" in words
    assert "Dawn Achterberg" in words
    at.undo()
    assert [contact.name for contact in at.shown.contacts.values()] == ["Rafael Quintana"]


def test_people_are_asked_for_their_names_and_addresses_are_looked_at(at: PanelAt) -> None:
    _interview, form = people_form(at)
    form.people[0].email.edit.setText("rafael at quillmark")
    row = form.add_person(None)
    row.title.edit.setText("VP Product")
    third = form.add_person(None)
    third.name.edit.setText("rafael quintana")
    form.save()
    assert form.people[0].email.message() == "An address needs an @, like jane@halden.example. Nothing is lost."
    assert "Add the person's name" in row.name.message()
    assert "on the list already" in third.name.message()


def test_somebody_known_is_found_again_with_what_is_known(at: PanelAt) -> None:
    company = at.house.application("Quillmark", "Another role")
    at.house.met(at.house.interview(company, hours=-50), "Ingrid Solheim")
    (ingrid,) = at.house.services.people.by_name("Ingrid Solheim")
    _interview, form = people_form(at)
    row = form.add_person(None)
    row.name.edit.setText("ingrid solheim")
    row.name.edit.setText("Ingrid Solheim")
    form.save()
    assert at.shown.interviews[0].people[1].contact == ingrid.id
    assert len(at.house.services.people.all()) == 2


def test_a_list_of_people_left_with_escape_is_there_again(at: PanelAt) -> None:
    _interview, form = people_form(at)
    form.add_person(None).name.edit.setText("Dawn Achterberg")
    form.reject()
    at.act("Interview", Act.PEOPLE)
    again = at.form(PeopleForm)
    assert [row.name.text() for row in again.people] == ["Rafael Quintana", "Dawn Achterberg"]
    again.save()
    assert len(at.shown.interviews[0].people) == 2
    assert len(at.house.services.people.all()) == 2


def test_a_person_is_edited_by_name(at: PanelAt) -> None:
    _interview, form = people_form(at)
    form.reject()
    at.click("Edit Rafael Quintana")
    person = at.form(PersonForm)
    person.name.edit.setText("")
    person.save()
    assert person.name.message() == "Add the person's name."
    person.name.edit.setText("Rafael Quintana Díaz")
    person.email.edit.setText("rafael@quillmark.example, rq@home.example")
    person.save()
    (contact,) = at.shown.contacts.values()
    assert contact.name == "Rafael Quintana Díaz"
    assert contact.emails == ("rafael@quillmark.example", "rq@home.example")
    assert contact.name_confirmed is None


# next steps, replies, references


def test_the_next_step_is_noted_and_changed(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.met(at.house.interview(application, hours=-2), "Ingrid Solheim")
    at.show(application).click("Note the next step")
    form = at.form(NextStepsForm)
    form.who.edit.setText("Ingrid Solheim contacts me")
    form.how.set_text(ContactChannel.PHONE)
    form.by.edit.setText("next week")
    form.save()
    assert "next week" in form.by.message()
    form.by.edit.setText("Friday")
    form.rounds.set_text("none")
    form.save()
    (said,) = at.shown.next_steps
    assert (said.promised_by, said.channel, said.more_rounds) == (date(2026, 6, 19), ContactChannel.PHONE, False)
    at.click("Edit the next step")
    again = at.form(NextStepsForm)
    assert again.by.text() == "Fri 19 June 2026"
    again.by.edit.setText("")
    again.save()
    assert at.shown.next_steps[0].promised_by is None
    at.undo()
    assert at.shown.next_steps[0].promised_by == date(2026, 6, 19)


def test_a_reply_is_recorded_edited_and_removed(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.met(at.house.interview(application, hours=-30), "Ingrid Solheim")
    at.show(application)
    at.panel.deeds.reply()
    form = at.form(ReplyForm)
    form.who.edit.setText("Nobody Known")
    form.day.edit.setText("tomorrow")
    form.save()
    assert "Nobody here is called Nobody Known" in form.who.message()
    form.who.edit.setText("ingrid solheim")
    form.save()
    assert "still to come" in form.day.message()
    form.day.edit.setText("today")
    form.at.edit.setText("09:30")
    form.what.area.setPlainText("They will decide on Friday.")
    form.save()
    (reply,) = at.shown.replies
    assert (reply.at, reply.channel) == (datetime(2026, 6, 16, 7, 30, tzinfo=UTC), LetterChannel.EMAIL)
    assert at.entry("Reply from Ingrid Solheim").text == "Email. They will decide on Friday."
    at.act("Reply", Act.EDIT)
    at.form(ReplyForm).how.set_text(LetterChannel.CALL)
    at.form(ReplyForm).save()
    assert at.shown.replies[0].channel is LetterChannel.CALL
    at.act("Reply", Act.DELETE)
    assert not at.shown.replies
    at.undo()
    assert len(at.shown.replies) == 1


def test_a_reference_is_named_once(at: PanelAt) -> None:
    at.show(at.house.application())
    for _ in range(2):
        at.panel.deeds.add_reference()
        form = at.form(ReferenceForm)
        form.name.edit.setText("Gareth Price")
        form.stress.area.setPlainText("calm\nthe migration")
        form.save()
    assert form.said() == "Gareth Price is named as a reference here already."
    form.reject()
    assert [one.stress for one in at.shown.references] == [("calm", "the migration")]
