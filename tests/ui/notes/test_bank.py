"""The question bank: found, written, put right, taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.values import AskedBy, QuestionId, QuestionState
from tests.models.services.house_at import House
from tests.ui.notes.bank_at import BankAt, Key
from ui.context import Context
from ui.notes.bank import BankView
from ui.notes.bank_model import BankModel
from ui.notes.bank_sieve import Heading, Line, Order, Part, Wanted

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EARLY = "When would you stop a test early?"
PARTNER = "How do you say no to a partner?"


@pytest.fixture
def at(house: House, ctx: Context, qtbot: QtBot) -> Iterator[BankAt]:
    """The bank in a window, not shown yet: put questions into the house, then `show`."""
    window = QMainWindow()
    qtbot.addWidget(window)
    view = BankView(ctx)
    window.setCentralWidget(view)
    window.resize(1364, 900)
    yield BankAt(view, ctx, house, qtbot)
    window.hide()
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()


# what shows


def test_an_empty_bank_says_where_questions_come_from(at: BankAt) -> None:
    at.show()
    assert at.view.middle.currentWidget() is at.view.states.nothing
    assert "Fumbled questions land here after a debrief." in at.says(at.view)
    assert at.view.context.isHidden()


def test_rows_begin_with_the_question_for_readers_too(at: BankAt) -> None:
    question = at.asked(EARLY, "Quillmark", topic="experiments")
    at.house.services.questions.rate(question, 4)
    at.show()
    assert at.spoken_row(0) == f"{EARLY}, Quillmark, To improve, topic experiments, sure 4 of 5"
    at.answered(question, "Only by a rule.")
    at.view.refresh()
    assert at.spoken_row(0).startswith(f"{EARLY}, Quillmark, Improved today")


def test_the_same_question_asked_three_times_is_one_row_with_all_its_places(at: BankAt) -> None:
    for company, hours in (("Quillmark", -24), ("Dunmore Analytics", -700), ("Brackenridge Retail", -1200)):
        at.asked(EARLY, company, hours)
    at.show()
    assert at.lines() == [EARLY]
    assert "Asked 3 times" in at.spoken_row(0)
    said = at.says(at.view.context)
    assert all(company in said for company in ("Quillmark", "Dunmore Analytics", "Brackenridge Retail"))


def test_filters_count_and_keep_what_is_mine_apart(at: BankAt) -> None:
    at.asked(EARLY)
    at.answered(at.asked(PARTNER), "Kindly, and with a reason.")
    at.asked("How do you decide this here?", asked_by=AskedBy.ME)
    at.show()
    texts = {part: at.view.side.parts[part].text() for part in Part}
    assert texts == {
        Part.ALL: "All",
        Part.TO_IMPROVE: "To improve 1",
        Part.IMPROVED: "Improved 1",
        Part.READY: "Ready",
        Part.MINE: "I ask them 1",
    }
    at.click("To improve 1")
    assert at.lines() == [EARLY]
    at.click("I ask them 1")
    assert at.lines() == ["How do you decide this here?"]
    assert not at.view.detail.better.isVisible()
    assert "What they answered" in at.says(at.view.detail)


def test_search_looks_into_answers_and_companies_and_says_when_nothing_fits(at: BankAt) -> None:
    at.answered(at.asked(EARLY), "By a sequential design.")
    at.asked(PARTNER, "Café Solé")
    at.show()
    at.search("sequential")
    assert at.lines() == [EARLY]
    at.search("cafe")
    assert at.lines() == [PARTNER]
    at.search("zebra")
    assert "Nothing for “zebra”" in at.says(at.view)
    at.click("Clear filter")
    assert len(at.lines()) == 2


def test_groups_by_state_weakest_first_and_by_topic(at: BankAt) -> None:
    at.house.services.questions.rate(at.asked("B", topic="SQL"), 4)
    at.house.services.questions.rate(at.asked("A", topic="people"), 2)
    at.answered(at.asked("C"), "Better.")
    at.show()
    at.view.side.order_chosen.emit(Order.STATE)
    assert at.lines() == ["[To improve]", "A", "B", "[Improved]", "C"]
    at.view.side.order_chosen.emit(Order.TOPIC)
    assert at.lines() == ["[People]", "A", "[SQL]", "B", "[Without a topic]", "C"]


def test_a_heading_is_no_stop_for_the_arrows(at: BankAt) -> None:
    first, last = at.asked("A"), at.asked("C")
    at.answered(last, "Better.")
    at.show()
    at.view.side.order_chosen.emit(Order.STATE)
    at.choose(first)
    at.press(Key.Key_Down)
    assert at.row().question == last


# making and changing


def test_a_new_question_in_one_line_and_the_next_right_after(at: BankAt) -> None:
    at.show()
    at.press(Key.Key_Escape)
    at.view.new_question()
    at.type(EARLY)
    at.press(Key.Key_Return)
    at.type(PARTNER)
    at.press(Key.Key_Return)
    assert set(at.lines()) == {EARLY, PARTNER}
    assert at.row().text == PARTNER
    at.press(Key.Key_Escape)
    assert at.view.side.new.isHidden()
    assert at.view.list.hasFocus()


def test_a_question_that_is_there_is_shown_rather_than_made_twice(at: BankAt) -> None:
    there = at.asked(EARLY)
    at.asked(PARTNER)
    at.show()
    at.press(Key.Key_N)
    at.type("when would you stop a test early")
    at.press(Key.Key_Return)
    assert len(at.lines()) == 2
    assert at.row().question == there
    assert "already" in at.says(at.view.side)


def test_what_is_no_question_is_refused_beside_the_line(at: BankAt) -> None:
    at.show()
    at.view.new_question()
    at.type("?!")
    at.press(Key.Key_Return)
    assert at.view.side.new.trouble.text() == "Write down the question first."
    assert at.lines() == []


def test_typing_is_kept_while_it_goes_on_and_is_one_step_to_undo(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_Return)
    assert at.view.detail.better.hasFocus()
    at.type("Only by")
    at.pause()
    assert at.kept(question).better_answer == "Only by"
    assert at.ctx.undo.count() == 0, "no step for every pause"
    at.type(" a rule.")
    at.press(Key.Key_Escape)
    assert at.view.list.hasFocus()
    assert at.kept(question).better_answer == "Only by a rule."
    assert at.kept(question).state is QuestionState.IMPROVED
    assert at.ctx.undo.count() == 1
    at.ctx.undo.undo()
    assert at.kept(question).better_answer is None
    assert at.view.detail.better.text() == ""
    assert at.row().state is QuestionState.TO_IMPROVE
    at.ctx.undo.redo()
    assert at.view.detail.better.text() == "Only by a rule."


def test_who_types_on_and_on_is_kept_all_the_same(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_Return)
    for letter in "Only by a rule":
        at.type(letter)
        at.bot.wait(40)
    assert len(at.kept(question).better_answer or "") >= 5


def test_turning_to_another_question_keeps_what_was_typed_where_it_was_typed(at: BankAt) -> None:
    first, second = at.asked(EARLY), at.asked(PARTNER)
    at.show()
    at.choose(first)
    at.view.detail.answer.setFocus()
    at.type("In one breath.")
    at.view.show_question(second)
    assert at.kept(first).answer == "In one breath."
    assert at.kept(second).answer is None
    assert at.view.detail.answer.text() == ""


def test_leaving_the_page_keeps_what_was_typed(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_Return)
    at.type("Only")
    at.view.hide()
    assert at.kept(question).better_answer == "Only"
    assert at.ctx.undo.count() == 1


def test_what_is_written_stays_in_a_filter_that_it_no_longer_fits_until_it_is_left(at: BankAt) -> None:
    first, second = at.asked("A"), at.asked("B")
    at.show()
    at.click("To improve 2")
    at.choose(first)
    at.press(Key.Key_Return)
    at.type("Better now")
    at.pause()
    assert at.kept(first).state is QuestionState.IMPROVED
    assert at.lines() == ["A", "B"], "it does not vanish under the pen"
    at.type(" than before.")
    at.view.detail.answer.setFocus()
    assert at.row().question == first
    at.press(Key.Key_Escape)
    assert at.kept(first).better_answer == "Better now than before."
    assert at.lines() == ["B"]
    assert at.row().question == second


def test_a_row_that_moves_to_another_group_leaves_the_pen_where_it_is(at: BankAt) -> None:
    first, second = at.asked("A"), at.asked("B")
    at.answered(second, "Better.")
    at.show()
    at.view.side.order_chosen.emit(Order.STATE)
    at.choose(first)
    at.press(Key.Key_Return)
    at.type(" One ")
    at.pause()
    assert at.lines()[0] == "[Improved]", "both are improved by now"
    assert set(at.lines()[1:]) == {"A", "B"}
    assert at.row().question == first
    at.type("two")
    assert at.view.detail.better.text() == " One two"
    at.press(Key.Key_Escape)
    assert at.kept(first).better_answer == "One two"
    assert at.ctx.undo.count() == 1


def test_the_spoken_length_follows_the_typing(at: BankAt) -> None:
    at.asked(EARLY)
    at.show()
    at.press(Key.Key_Return)
    assert at.view.detail.spoken.text() == ""
    at.view.detail.better.insertPlainText("word " * 163)
    assert at.view.detail.spoken.text() == "163 words, about 1 min 10 s aloud"


def test_what_goes_beyond_the_bound_is_left_out_and_nothing_else(at: BankAt) -> None:
    at.asked(EARLY)
    at.show()
    at.press(Key.Key_Return)
    at.view.detail.better.insertPlainText("x" * 19_999)
    at.view.detail.better.insertPlainText("too much")
    assert at.view.detail.better.text() == "x" * 19_999 + "t"


def test_states_by_chip_and_by_key(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_S)
    assert at.kept(question).state is QuestionState.IMPROVED
    at.view.detail.states[QuestionState.READY].click()
    assert at.kept(question).state is QuestionState.READY
    at.ctx.undo.undo()
    assert at.view.detail.states[QuestionState.IMPROVED].isChecked()


def test_how_sure_by_digits_in_the_list_and_arrows_on_the_dots(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_4)
    assert at.kept(question).rating == 4
    dots = at.view.detail.dots
    assert dots.accessibleName() == "How sure of the answer: Sure"
    dots._dots[3].setFocus(Qt.FocusReason.TabFocusReason)
    at.press(Key.Key_Left)
    assert at.kept(question).rating == 3
    at.press(Key.Key_5)
    assert at.kept(question).rating == 5
    at.press(Key.Key_Space)
    assert at.kept(question).rating is None, "the chosen dot, chosen again, takes it back"


def test_the_keys_of_the_list_work_beside_it_too_but_never_in_a_field(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.view.side.parts[Part.ALL].setFocus(Qt.FocusReason.TabFocusReason)
    at.press(Key.Key_2)
    assert at.kept(question).rating == 2
    at.press(Key.Key_Slash)
    assert at.view.side.search.hasFocus()
    at.view.detail.answer.setFocus()
    at.type("n 4/")
    assert at.view.side.new.isHidden()
    assert at.view.detail.answer.text() == "n 4/"
    assert at.kept(question).rating == 2


def test_the_words_and_the_topic_are_edited_in_place(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_E)
    at.view.detail.title_edit.setText("When do you stop early?")
    at.press(Key.Key_Return)
    at.press(Key.Key_T)
    at.type("experiments")
    at.press(Key.Key_Return)
    assert (at.kept(question).text, at.kept(question).topic) == ("When do you stop early?", "experiments")
    at.press(Key.Key_E)
    at.view.detail.title_edit.setText("Nothing of the sort")
    at.press(Key.Key_Escape)
    assert at.kept(question).text == "When do you stop early?"
    assert at.view.list.hasFocus()


def test_an_earlier_answer_can_be_looked_at_and_taken_back(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.answered(question, "First.")
    at.answered(question, "Second.")
    at.show()
    assert at.view.detail.versions.isVisible()
    at.click("1 earlier answer")
    assert "First." in at.says(at.view.detail)
    at.click("Use this one again")
    assert at.view.detail.better.text() == "First."
    assert at.kept(question).versions == ("Second.",)
    at.ctx.undo.undo()
    assert at.view.detail.better.text() == "Second."


def test_to_the_bin_and_back_with_its_neighbour_current_meanwhile(at: BankAt) -> None:
    first, second = at.asked("A"), at.asked("B")
    at.show()
    at.choose(first)
    at.press(Key.Key_Delete)
    assert (at.lines(), at.row().question) == (["B"], second)
    at.ctx.undo.undo()
    assert at.lines() == ["A", "B"]


def test_where_it_was_asked_is_said_in_the_menu(at: BankAt) -> None:
    question = at.asked(EARLY)
    interview = at.interview("Quillmark", -24)
    at.house.met(interview, "Rafael Quintana")
    at.show()
    at.view.deeds.menu(at.row(), at.view.mapToGlobal(at.view.rect().center()), lambda _command: None)
    names = {one.text() for one in at.menu().actions()}
    assert {"Edit the question", "Asked at", "I ask them this", "Move to the bin"} <= names
    at.menu().close()
    at.view.deeds._place(at.row(), interview)
    assert "Quillmark" in at.says(at.view.context)
    people = at.house.services.questions.people_at(interview)
    at.view.deeds._place(at.row(), interview, people[0][0])
    assert at.kept(question).contact == people[0][0]
    assert "Rafael Quintana" in at.says(at.view.context)


# places that can be gone to


def test_links_lead_to_interviews_and_people(at: BankAt) -> None:
    interview = at.interview("Quillmark", -24)
    at.house.met(interview, "Rafael Quintana")
    rafael = at.house.services.people.by_name("Rafael Quintana")[0].id
    at.house.services.questions.create(EARLY, interview=interview, contact=rafael)
    at.show()
    went: list[object] = []
    at.ctx.router.application_wanted.connect(lambda *ids: went.append(ids))
    at.ctx.router.person_wanted.connect(went.append)
    application = at.view.context.controls()[0]
    assert application.accessibleName() == "Quillmark, Round 1, Rafael Quintana, 15 June"
    application.click()  # type: ignore[attr-defined]
    at.click("Rafael Quintana")
    assert went == [(at.row().occasions[0].application, interview), rafael]


def test_it_says_whose_prep_sheet_has_it(at: BankAt) -> None:
    application = at.house.application("Quillmark")
    at.house.services.questions.create(EARLY, interview=at.house.interview(application, hours=-24))
    again = at.house.interview(application, hours=48, round=3)
    at.show()
    said = at.says(at.view.context)
    assert "Goes into the prep for" in said
    assert "Quillmark, Round 3, Thu 18 June, 10:00" in said
    sheets: list[str] = []
    at.ctx.router.prep_wanted.connect(sheets.append)
    at.click("Quillmark, Round 3, Thu 18 June, 10:00")
    assert sheets == [again]


def test_in_a_narrow_window_the_places_are_a_drawer(at: BankAt) -> None:
    at.asked(EARLY, "Quillmark")
    at.view.window().resize(1120, 720)
    at.show()
    assert not at.view.context.isVisible()
    at.press(Key.Key_I)
    assert at.view.context.isVisible()
    at.press(Key.Key_Escape)
    assert not at.view.context.isVisible()
    assert at.view.list.hasFocus()


# what happens elsewhere


def test_a_debrief_that_is_saved_brings_its_questions(at: BankAt) -> None:
    interview = at.interview("Quillmark", -2)
    at.show()
    assert at.lines() == []
    words = at.house.services.debriefs.open(interview).words
    change = at.house.services.debriefs.done(replace(words, fumbled=(EARLY,)), at.house.now)
    at.ctx.bus.changed.emit(change, None)
    assert at.lines() == [EARLY]
    assert "Quillmark" in at.spoken_row(0)


def test_a_company_that_is_renamed_is_so_here(at: BankAt) -> None:
    at.asked(EARLY, "Quillmark")
    at.asked(PARTNER, "Pellow Health")
    at.show()
    before = {row.question: row for row in at.view.sieve.rows()}
    company = next(one for one in at.house.services.companies.all() if one.name == "Quillmark")
    change = at.house.services.companies.edit(replace(company, name="Quillmark Press"), at.house.now)
    at.ctx.bus.changed.emit(change, None)
    assert any("Quillmark Press" in at.spoken_row(place) for place in range(2))
    after = {row.question: row for row in at.view.sieve.rows()}
    untouched = [question for question in after if after[question] is before[question]]
    assert len(untouched) == 1, "the other row was not read again"


def test_what_somebody_else_wrote_stands_in_the_fields(at: BankAt) -> None:
    question = at.asked(EARLY)
    at.show()
    at.choose(question)
    at.press(Key.Key_Return)
    change = at.house.services.questions.keep(question, "Said.", "Written elsewhere.", at.house.now)
    at.ctx.bus.changed.emit(change, None)
    assert at.view.detail.better.text() == "Written elsewhere."


def test_a_question_asked_for_from_elsewhere_is_shown_whatever_is_filtered(at: BankAt) -> None:
    at.asked(PARTNER)
    at.show()
    at.view._want(Wanted(part=Part.READY))
    later = at.asked(EARLY)
    at.view.show_question(later)
    assert at.row().question == later
    assert at.view.side.parts[Part.ALL].isChecked()
    at.view.show_question("nowhere")
    assert at.row().question == later


def test_the_page_around_is_told_how_many_there_are(at: BankAt) -> None:
    counts: list[int] = []
    at.view.counted.connect(counts.append)
    at.asked(EARLY)
    at.show()
    at.view.deeds.create(PARTNER, AskedBy.THEM, lambda _sentence: None)
    assert counts[-1] == 2


def test_the_model_keeps_qts_rules(at: BankAt, qtmodeltester: ModelTester) -> None:
    for text in ("A", "B", "C", "D"):
        at.asked(text)
    at.show()
    model = BankModel(at.view.faces.sentence, at.view.faces.name)
    qtmodeltester.check(model)
    rows = {row.text: row for row in at.view.sieve.rows()}
    heading = Heading(topic="SQL")
    orders: tuple[list[Line], ...] = (
        [rows["A"], rows["B"], rows["C"]],
        [heading, rows["B"], rows["C"]],
        [rows["C"], rows["B"]],
        [heading, rows["A"], rows["B"], rows["C"], rows["D"]],
        [],
        [rows["D"]],
    )
    for shown in orders:
        model.show(shown)
        assert list(model.lines()) == shown
    assert model.near(0) == rows["D"].question
    assert model.place(QuestionId("nowhere")) == -1


def test_a_bank_that_is_gone_hears_nothing_of_another_size(ctx: Context, qtbot: QtBot) -> None:
    """The window is built anew for another language; the theme stays."""
    shiboken6.delete(BankView(ctx))
    with qtbot.captureExceptions() as faults:
        ctx.theme.changed.emit()
    assert faults == []
