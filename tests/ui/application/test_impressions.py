"""The tab Impressions as a person uses it: rounds side by side, kept while one types, one undo for each field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.domain.values import ApplicationId, ContactId, Debrief, Interest, Interview, InterviewId, Stage
from tests.ui.application.panel_at import Key, PanelAt
from ui.application.growing import PAUSE_MS
from ui.application.impression_fields import Cell, DotsCell, InterestCell, TextCell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def two_rounds(at: PanelAt) -> tuple[ApplicationId, InterviewId, InterviewId]:
    application = at.house.application("Quillmark", stage=Stage.INTERVIEWING)
    first = at.house.interview(application, hours=-200)
    second = at.house.interview(application, hours=-3)
    at.house.met(second, "Ingrid Solheim")
    at.show(application)
    at.press(Key.Key_2, on=at.panel.timeline)
    return application, first, second


def cell(at: PanelAt, interview: str, key: str) -> Cell:
    return at.panel.impressions.cell(interview, key)


def field(at: PanelAt, interview: str, key: str) -> QWidget:
    found = cell(at, interview, key)
    assert isinstance(found, TextCell)
    return found.field


def kept(at: PanelAt, interview: InterviewId) -> Debrief:
    return at.house.store.get(Debrief, interview) or Debrief(interview)


def says(at: PanelAt) -> list[str]:
    return [one.text() for one in at.panel.impressions.findChildren(QLabel) if one.isVisible()]


def test_the_rounds_stand_side_by_side_and_the_newest_is_written_first(at: PanelAt) -> None:
    _, first, second = two_rounds(at)
    heads = [text for text in says(at) if text.startswith("Round")]
    assert heads == ["Round 1", "Round 2"]
    assert not at.panel.side.isVisible()
    assert QApplication.focusWidget() is field(at, second, "company_impression")
    names = {
        one.accessibleName()
        for one in at.panel.impressions.findChildren(QWidget)
        if one.accessibleName() and one.isVisible()
    }
    assert {"Company, Round 1", "Company, Round 2", "Ingrid Solheim, Round 2", "Offices, Round 1"} <= names
    assert "Role fit, technical, Round 2: not said yet" in names
    assert kept(at, first) == Debrief(first)


def test_the_keys_go_between_the_tabs(at: PanelAt) -> None:
    two_rounds(at)
    at.press(Key.Key_1, on=at.panel.tabs)
    assert at.panel.middle.isVisible()
    assert at.panel.side.isVisible()
    assert not at.panel.impressions.isVisible()
    at.panel.tabs.setFocus()
    at.press(Key.Key_Right, on=at.panel.tabs)
    assert at.panel.impressions.isVisible()


def test_a_pause_keeps_what_is_typed_and_leaving_makes_one_undo_of_it(at: PanelAt) -> None:
    _, _, second = two_rounds(at)
    steps = at.ctx.undo.count()
    place = field(at, second, "place_impression")
    place.setFocus()
    for words in ("Bright ", "and quiet"):
        QTest.keyClicks(place, words)
        at.bot.wait(PAUSE_MS + 60)
        assert (kept(at, second).place_impression or "") in "Bright and quiet"
    assert kept(at, second).place_impression == "Bright and quiet"
    assert at.ctx.undo.count() == steps
    QTest.keyClick(place, Qt.Key.Key_Tab)
    at.settle()
    assert at.ctx.undo.count() == steps + 1
    assert at.ctx.undo.undoText() == "Noted an impression of Quillmark"
    at.undo()
    assert kept(at, second).place_impression is None
    assert place.toPlainText() == ""  # type: ignore[attr-defined]


def test_a_blank_at_the_end_stays_while_one_types_on(at: PanelAt) -> None:
    _, _, second = two_rounds(at)
    company = field(at, second, "company_impression")
    company.setFocus()
    QTest.keyClicks(company, "Calm ")
    at.bot.wait(PAUSE_MS + 60)
    QTest.keyClicks(company, "people")
    assert company.toPlainText() == "Calm people"  # type: ignore[attr-defined]


def test_the_dots_are_set_by_digits_even_by_those_of_the_tabs(at: PanelAt) -> None:
    _, first, _ = two_rounds(at)
    dots = cell(at, first, "role_fit_cultural")
    assert isinstance(dots, DotsCell)
    dots.dots.setFocus()
    at.press(Key.Key_1, on=dots.dots)
    assert kept(at, first).role_fit_cultural == 1
    assert at.panel.on_impressions
    at.press(Key.Key_5, on=dots.dots)
    assert kept(at, first).role_fit_cultural == 5
    at.undo()
    assert kept(at, first).role_fit_cultural == 1


def test_y_u_and_n_say_whether_one_would_work_there(at: PanelAt) -> None:
    application, _, second = two_rounds(at)
    at.house.application("Another")
    interest = cell(at, second, "still_interested")
    assert isinstance(interest, InterestCell)
    interest.stop().setFocus()
    at.press(Key.Key_N, on=interest.stop())
    assert kept(at, second).still_interested is Interest.NO
    assert at.panel.application == application
    at.press(Key.Key_Y, on=interest.stop())
    assert kept(at, second).still_interested is Interest.YES


def test_mistakes_are_lines_and_the_debrief_has_them_too(at: PanelAt) -> None:
    _, first, _ = two_rounds(at)
    badly = field(at, first, "went_badly")
    badly.setFocus()
    QTest.keyClicks(badly, "Too quick")
    QTest.keyClick(badly, Qt.Key.Key_Return)
    QTest.keyClicks(badly, "Two minutes of background")
    QTest.keyClick(badly, Qt.Key.Key_Tab)
    assert kept(at, first).went_badly == ("Too quick", "Two minutes of background")


def test_a_moment_is_kept_with_its_person(at: PanelAt) -> None:
    _, _, second = two_rounds(at)
    one = at.house.store.get(Interview, second)
    assert one is not None
    contact = ContactId(one.people[0].contact)
    moment = field(at, second, f"moment {contact}")
    moment.setFocus()
    QTest.keyClicks(moment, "Drew on the window")
    QTest.keyClick(moment, Qt.Key.Key_Tab)
    found = at.house.store.get(Interview, second)
    assert found is not None
    assert found.people[0].moment == "Drew on the window"


def test_half_a_sentence_is_kept_when_the_panel_moves_on_or_closes(at: PanelAt) -> None:
    application, first, second = two_rounds(at)
    QTest.keyClicks(field(at, second, "company_impression"), "Half a")
    at.show(at.house.application("Another"))
    assert kept(at, second).company_impression == "Half a"
    assert not at.panel.on_impressions
    at.show(application).press(Key.Key_2, on=at.panel.timeline)
    QTest.keyClicks(field(at, first, "company_impression"), "Gone")
    at.overlay.dismiss()
    at.settle()
    assert kept(at, first).company_impression == "Gone"


def test_what_comes_from_elsewhere_shows_and_typing_goes_on(at: PanelAt) -> None:
    _, _, second = two_rounds(at)
    company = field(at, second, "company_impression")
    company.setFocus()
    QTest.keyClicks(company, "Calm")
    note = at.house.services.impressions.note
    at.ctx.intents.do(None, lambda: note(second, expectations_met=4))
    at.settle()
    dots = cell(at, second, "expectations_met")
    assert isinstance(dots, DotsCell)
    assert dots.dots.accessibleName() == "Expectations met, Round 2: 4 of 5"
    assert company.toPlainText() == "Calm"  # type: ignore[attr-defined]


def test_before_the_first_interview_a_sentence_says_what_comes(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.INTERVIEWING)
    at.house.interview(application, hours=30)
    at.show(application).press(Key.Key_2, on=at.panel.timeline)
    assert says(at) == ["After the first interview you write down here what you think of them, round by round."]


def test_tab_goes_down_a_round_and_then_to_the_next(at: PanelAt) -> None:
    _, first, second = two_rounds(at)
    person = at.shown.interviews[1].people[0].contact
    order = [
        "company_impression", "role_fit_technical", "role_fit_cultural", f"moment {person}", "people_impression",
        "place_impression", "expectations_met", "went_badly", "forgot", "still_interested",
    ]  # fmt: skip
    cell(at, first, "still_interested").stop().setFocus()
    for key in order:
        focus = QApplication.focusWidget()
        assert focus is not None
        at.press(Key.Key_Tab, on=focus)
        assert QApplication.focusWidget() is cell(at, second, key).stop(), key
        if key.endswith("impression"):
            QTest.keyClicks(cell(at, second, key).stop(), "Some words")
