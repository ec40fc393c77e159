"""The invitation's questions on the panel, as a person answers them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.domain.open_questions import Asked
from models.domain.values import Interview, InterviewId, InterviewKind, Stage
from tests.ui.application.panel_at import PanelAt
from ui.application.forms.people_form import PeopleForm
from ui.application.open_questions_box import OpenQuestionsBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def box(at: PanelAt) -> OpenQuestionsBox:
    return at.panel.invitation


def invited(at: PanelAt, **more: object) -> InterviewId:
    """Booked for tomorrow, nothing said."""
    application = at.house.application(stage=Stage.INTERVIEWING)
    interview = at.house.interview(application, hours=30, **more)
    at.show(application)
    return interview


def kept(at: PanelAt, interview: InterviewId) -> Interview:
    found = at.house.store.get(Interview, interview)
    assert found is not None
    return found


def answer(at: PanelAt, asked: Asked, text: str) -> None:
    field = box(at).texts[asked]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    at.settle()


def asks(at: PanelAt, interview: InterviewId) -> bool:
    return f"reply_invitation {interview}" in at.house.due()


def test_all_is_open_at_first_and_the_box_says_so(at: PanelAt) -> None:
    invited(at)
    assert "5 open" in at.says(box(at))
    assert "What is open may be asked in the reply to the invitation." in at.says(box(at))


def test_answering_all_three_that_the_rule_asks_for_silences_it_and_undo_brings_it_back(at: PanelAt) -> None:
    interview = invited(at)
    assert asks(at, interview)
    QTest.keyClicks(box(at).kind, "White")
    box(at).kind.activated.emit(box(at).kind.currentIndex())
    answer(at, Asked.PREPARE, "A monthly report")
    assert asks(at, interview)
    at.ctx.intents.do(None, lambda: at.house.met(interview))
    assert not asks(at, interview)
    assert (kept(at, interview).kind, kept(at, interview).to_prepare) == (InterviewKind.WHITEBOARD, "A monthly report")
    at.undo()
    assert asks(at, interview)
    at.undo()
    assert kept(at, interview).to_prepare is None
    assert asks(at, interview)
    assert box(at).texts[Asked.PREPARE].toPlainText() == ""


def test_bring_and_expect_stand_in_the_text_with_their_own_words(at: PanelAt) -> None:
    interview = invited(at, to_prepare="The case")
    answer(at, Asked.BRING, "laptop")
    answer(at, Asked.EXPECTATIONS, "think aloud")
    assert kept(at, interview).to_prepare == "The case\nBring: laptop\nExpectations: think aloud"
    assert "2 open" in at.says(box(at))


def test_an_answer_is_written_at_a_pause_in_typing_and_is_one_step_to_take_back(at: PanelAt) -> None:
    interview = invited(at, to_prepare="The case")
    field = box(at).texts[Asked.BRING]
    field.setFocus()
    for typed, said in (("Two ", "Two"), ("dashboards", "Two dashboards")):
        with at.bot.waitSignal(box(at).typed):
            QTest.keyClicks(field, typed)
        assert kept(at, interview).to_prepare == f"The case\nBring: {said}"
        at.settle()
    assert field.toPlainText() == "Two dashboards"
    with at.bot.waitSignal(at.ctx.intents.done) as done:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert done.args == ["Changed the interview at Halden & Rowe"]
    at.undo()
    assert kept(at, interview).to_prepare == "The case"
    assert box(at).texts[Asked.BRING].toPlainText() == ""


def test_who_leads_to_the_people_of_the_interview(at: PanelAt) -> None:
    invited(at)
    at.click("Say whom you will meet")
    assert at.form(PeopleForm).isVisible()


def test_the_prep_sheet_is_one_press_away(at: PanelAt) -> None:
    interview = invited(at)
    with at.bot.waitSignal(at.ctx.router.prep_wanted) as wanted:
        box(at).sheet.click()
    assert wanted.args == [interview]


def test_what_is_half_typed_outlives_a_change_elsewhere_and_is_kept_when_the_panel_moves_on(at: PanelAt) -> None:
    interview = invited(at)
    field = box(at).texts[Asked.PREPARE]
    field.setFocus()
    QTest.keyClicks(field, "The ca")
    at.ctx.intents.do(None, lambda: at.house.met(interview))
    at.settle()
    assert field.toPlainText() == "The ca"
    at.show(at.house.application("Quillmark"))
    assert kept(at, interview).to_prepare == "The ca"


def test_nothing_is_asked_once_it_has_begun_or_the_application_is_closed(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.interview(application, hours=-1)
    at.show(application)
    assert not box(at).isVisible()
    closed = at.house.application("Quillmark", stage=Stage.INTERVIEWING)
    at.house.interview(closed, hours=30)
    at.house.services.board.move(closed, Stage.WITHDRAWN, 0, at.house.now)
    at.show(closed)
    assert not box(at).isVisible()
