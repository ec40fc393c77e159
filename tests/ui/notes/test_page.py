"""The page of notes: what is typed is kept, a sitting is one step, and everything has its place beside the note."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.change import Edit
from models.domain.values import ContactId, Debrief, NextSteps, QuestionId
from tests.ui.notes.notes_at import CONTROL, Key, NotesAt
from ui.dialogs.choose import Choose
from ui.notes.editor import FLUID
from ui.notes.link_dialog import address
from ui.notes.toolbar import MARKDOWN, TEXT
from ui.notes.top import BANK, NOTES
from ui.notes.versions import VersionsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
BODY = "Ingrid writes by Friday 26 June.\n\n> “When would you stop a test early?” I was too quick.\n"


def test_the_latest_note_is_open_and_the_arrows_lead_to_the_others(at: NotesAt) -> None:
    at.note("Older", "one\n")
    at.note("Newer", "two\n")
    at.show()
    assert at.titles() == ["This week", "Newer", "Older"]
    assert at.page.editor.said() == ("Newer", "two\n")
    at.press(Key.Key_Down, on=at.page.list.list)
    assert at.page.editor.said() == ("Older", "one\n")


def test_looking_at_a_note_changes_nothing(at: NotesAt) -> None:
    note = at.note("Looked at", "* odd __marks__\r\n\r\n\r\n")
    before = at.kept(note)
    at.show()
    at.page.editor.toggle_mode()
    at.page.editor.toggle_mode()
    at.page.window().hide()
    assert at.kept(note) == before
    assert at.ctx.undo.count() == 0


def test_what_is_typed_is_kept_at_once_and_one_sitting_is_one_step_back(at: NotesAt) -> None:
    note = at.note("Round 2", "First.\n")
    other = at.note("Other")
    at.show()
    at.page.go_to(note)
    at.writing.end()
    at.writing.type("More.")
    at.wait_kept()
    assert at.kept(note).body == "First.More.\n"
    assert at.ctx.undo.count() == 0
    at.writing.type(" And more.")
    at.page.go_to(other)
    assert at.kept(note).body == "First.More. And more.\n"
    assert at.kept(note).versions == ("First.\n",)
    assert at.ctx.undo.count() == 1
    at.ctx.undo.undo()
    assert at.kept(note).body == "First.\n"
    at.ctx.undo.redo()
    assert at.kept(note).body == "First.More. And more.\n"


def test_taking_a_sitting_back_shows_the_text_of_before(at: NotesAt) -> None:
    note = at.note("Round 2", "First.\n")
    at.show()
    at.writing.end()
    at.writing.type("More.")
    at.page.keeper.end_of_sight()
    at.page._open_again()
    at.ctx.undo.undo()
    assert at.page.editor.body() == "First.\n"
    assert at.kept(note).body == "First.\n"


def test_a_new_note_is_written_with_its_first_word_and_never_when_it_stays_empty(at: NotesAt) -> None:
    at.show()
    at.page.top.new.click()
    assert at.page.editor.title.hasFocus()
    assert at.house.services.notes.rows() == ()
    at.type_title("Call with Henrike")
    at.press(Key.Key_Return, on=at.page.editor.title)
    assert at.page.editor.rich.hasFocus()
    at.writing.type("51,500 base.")
    at.wait_kept()
    assert at.titles() == ["This week", "Call with Henrike"]
    at.page.begin()
    assert at.ctx.undo.count() == 1
    at.page.window().hide()
    assert [row.title for row in at.house.services.notes.rows()] == ["Call with Henrike"]
    at.ctx.undo.undo()
    assert at.house.services.notes.rows() == ()


def test_ctrl_e_changes_between_text_and_markdown_in_the_same_line(at: NotesAt) -> None:
    at.note("Modes", "One\n\n- two\n- three\n")
    at.show()
    at.writing.select("three")
    at.page.editor.toggle_mode()
    assert at.page.editor.plain.textCursor().block().text() == "- three"
    assert not at.page.editor.toolbar.buttons["bold"].isEnabled()
    at.page.editor.plain.insertPlainText("so ")
    at.page.editor.toggle_mode()
    assert at.page.editor.body() == "One\n\n- two\nso - three\n"


def test_a_very_long_note_opens_as_markdown_and_the_next_one_as_text_again(at: NotesAt) -> None:
    short = at.note("Short", "**x**")
    body = "A line of it.\n" * (FLUID // 14 + 1)
    long = at.note("Long", body)
    at.show()
    assert (at.page.note and at.page.note.id, at.page.editor.mode) == (long, MARKDOWN)
    assert at.page.editor.body() == body
    at.page.go_to(short)
    assert at.page.editor.mode == TEXT


def test_buttons_are_down_for_what_the_caret_stands_in(at: NotesAt) -> None:
    at.note("Looks", "**bold** plain\n\n- item")
    at.show()

    def down() -> set[str]:
        return {key for key, one in at.page.editor.toolbar.buttons.items() if one.isChecked()}

    at.writing.select("bold")
    assert down() == {"bold"}
    at.writing.select("item")
    assert down() == {"list"}
    at.page.editor.rich.setFocus()
    at.press(Key.Key_B, CONTROL)
    assert at.page.editor.body() == "**bold** plain\n\n- **item**"
    at.press(Key.Key_Escape)
    assert at.page.list.list.hasFocus()


def test_search_looks_into_the_whole_text(at: NotesAt) -> None:
    at.note("One", "word " * 400 + "needle")
    at.note("Two", "nothing")
    at.show()
    at.page.list.search.setText("needle")
    at.bot.waitUntil(lambda: at.titles() == ["This week", "One"])
    at.page.list.search.setText("neither")
    at.bot.waitUntil(lambda: at.page.body.currentWidget() is at.page.states.no_match)
    assert "Nothing for “neither”" in at.says(at.page.states.no_match)
    at.click("Clear search")
    at.bot.waitUntil(lambda: at.titles() == ["This week", "Two", "One"])


def test_a_note_goes_to_the_bin_and_comes_back(at: NotesAt) -> None:
    at.note("Stays")
    at.note("Goes", "text")
    at.show()
    at.press(Key.Key_Delete, on=at.page.list.list)
    assert at.titles() == ["This week", "Stays"]
    assert at.page.editor.title.text() == "Stays"
    at.ctx.undo.undo()
    assert at.titles() == ["This week", "Goes", "Stays"]


def test_while_notes_are_read_the_keys_stay_with_the_list(at: NotesAt) -> None:
    at.note("One")
    at.note("Two")
    at.page.window().show()
    at.page.list.list.setFocus()
    at.page._on_still_reading()
    assert at.page.stack.currentWidget() is at.page.blocks
    at.bot.waitUntil(lambda: at.page._read)
    assert at.page.list.list.hasFocus()


def test_without_notes_there_is_one_sentence_and_one_way_on(at: NotesAt) -> None:
    at.show()
    assert at.page.body.currentWidget() is at.page.states.nothing
    assert "Write it down while it is fresh" in at.says(at.page.states.nothing)


# beside


def test_a_task_goes_beside_what_is_to_be_done_meanwhile_also_where_the_text_has_just_named_the_application(
    at: NotesAt,
) -> None:
    application = at.house.application("Quillmark", "Analyst")
    interview = at.house.interview(application)
    at.note("Round 2", "Nothing yet")
    at.show()
    at.page.editor.set_mode(MARKDOWN)
    at.page.editor.surface.setFocus()
    at.page.editor.surface.insertPlainText(
        f"[#Quillmark](afterview:application/{application})\n\n- [ ] Read their handbook\n\n"
    )
    at.page.keeper.keep()
    at.page.beside.open()
    at.click("Add to the next step: Read their handbook")
    at.wait_pane()
    steps = at.house.store.get(NextSteps, interview)
    assert steps is not None
    assert steps.meanwhile == "Read their handbook"
    assert "Already in the next step" in at.says(at.page.beside.pane)
    at.ctx.undo.undo()
    assert at.house.store.get(NextSteps, interview) is None


def test_questions_and_promises_are_offered_and_taken_only_by_a_click(at: NotesAt) -> None:
    application = at.house.application("Quillmark", "Analyst")
    interview = at.house.interview(application)
    at.note("Round 2", BODY, application=application)
    at.show()
    at.wait_pane()
    services = at.house.services
    assert services.questions.rows() == ()
    at.click("Add to question bank: When would you stop a test early?")
    (question,) = services.questions.rows()
    assert question.text == "When would you stop a test early?"
    assert services.questions.get(QuestionId(question.question)).interview == interview  # type: ignore[union-attr]
    at.wait_pane()
    assert "Open in question bank: When would you stop a test early?" in at.says(at.page.beside.pane)
    at.click("Keep Fri 26 June as promised: Ingrid writes by Friday 26 June")
    at.wait_pane()
    assert "Already the next step" in at.says(at.page.beside.pane)
    at.ctx.undo.undo()
    at.wait_pane()
    assert "Keep Fri 26 June as promised" in at.says(at.page.beside.pane)


def test_linking_is_a_step_of_its_own_beside_what_was_typed(at: NotesAt) -> None:
    person = ContactId(at.house.services.people.create("Ingrid Solheim", at.house.now).about["contact"])
    note = at.note("Round 2", "Text.\n")
    at.show()
    at.writing.end()
    at.writing.type("More.")
    at.page.deeds.link_person()
    dialog = QApplication.activeModalWidget() or at.page.findChild(Choose)
    assert isinstance(dialog, Choose)
    dialog.field.edit.setText("ingrid")
    dialog._on_typed("ingrid")
    dialog._on_chosen("ingrid")
    assert at.kept(note).contact == person
    at.wait_pane()
    assert "Ingrid Solheim" in at.says(at.page.beside.pane)
    at.ctx.undo.undo()
    assert (at.kept(note).contact, at.kept(note).body) == (None, "Text.More.\n")
    at.ctx.undo.undo()
    assert at.kept(note).body == "Text.\n"


def test_impressions_of_the_linked_interview_stand_beside(at: NotesAt) -> None:
    application = at.house.application("Quillmark", "Analyst")
    interview = at.house.interview(application)
    at.house.store.write([Edit(None, Debrief(interview, tone=4))], "test")
    at.note("Round 2", "x", interview=interview)
    at.show()
    at.wait_pane()
    said = at.says(at.page.beside.pane)
    assert "Impressions" in said
    assert "Quillmark" in said


def test_an_earlier_version_is_looked_at_and_taken_back(at: NotesAt) -> None:
    note = at.note("Round 2", "First.\n")
    at.show()
    at.writing.end()
    at.writing.type("More.")
    at.page.keeper.end_of_sight()
    at.page._open_again()
    at.page.deeds.versions()
    dialog = at.page.findChild(VersionsDialog)
    assert dialog is not None
    assert dialog.text.source() == "First.\n"
    dialog.take.click()
    assert at.page.editor.body() == "First.\n"
    assert at.kept(note).versions == ("First.\n", "First.More.\n")


def test_at_names_a_person_and_hash_an_application(at: NotesAt) -> None:
    person = at.house.services.people.create("Ingrid Solheim", at.house.now).about["contact"]
    application = at.house.application("Quillmark", "Analyst")
    at.note("Round 2")
    at.show()
    at.page.editor.rich.setFocus()
    at.writing.type("Met @ingr")
    assert at.page.editor.mentions.is_open
    at.page.editor.mentions._on_chosen("Ingrid Solheim")
    assert [at.page.editor.mentions.is_open] == [False]
    at.writing.type("of #qu")
    at.page.editor.mentions._on_chosen("Quillmark, Analyst")
    at.writing.type("today")
    assert at.page.editor.body() == (
        f"Met [@Ingrid Solheim](afterview:contact/{person}) of [#Quillmark](afterview:application/{application}) today"
    )


def test_links_lead_within_the_program_or_to_four_schemes_only(at: NotesAt, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    people: list[str] = []
    at.ctx.router.person_wanted.connect(people.append)
    ids = [at.house.services.people.create(name, at.house.now).about["contact"] for name in ("Ann", "Anne")]
    at.house.services.people.merge(ContactId(ids[0]), ContactId(ids[1]), at.house.now)
    for target in (
        f"afterview:contact/{ids[1]}",
        "afterview:contact/con-gone",
        "https://a.b",
        "file:///etc/passwd",
        "javascript:x",
        "afterview:other/x",
    ):
        at.page.steering.follow(target)
    assert (people, opened) == ([ids[0]], ["https://a.b"])
    assert [address(one) for one in ("a.b/c", "me@a.b", "", "file:///x", "javascript:x")] == [
        "https://a.b/c", "mailto:me@a.b", "", None, None,
    ]  # fmt: skip


def test_a_file_is_attached_and_taken_away(at: NotesAt, tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("plan")
    at.note("Round 2")
    at.show()
    at.page.files.attach([file])
    at.bot.waitUntil(lambda: len(at.page.files.of_note()) == 1)
    at.wait_pane()
    at.bot.waitUntil(lambda: "Open plan.txt" in at.says(at.page.beside.pane))
    at.click("Take plan.txt away")
    assert at.page.files.of_note() == ()


# elsewhere


def test_the_page_is_asked_for_a_note_before_it_was_ever_shown(at: NotesAt) -> None:
    wanted = at.note("Wanted")
    at.note("Newer")
    at.page.go_to(wanted)
    at.show()
    assert at.page.editor.title.text() == "Wanted"


def test_a_new_note_of_an_application_is_linked_with_it(at: NotesAt) -> None:
    application = at.house.application("Quillmark", "Analyst")
    at.show()
    at.page.begin(application)
    at.writing.type("x")
    at.wait_kept()
    (row,) = at.house.services.notes.rows()
    assert (row.application, row.company) == (application, "Quillmark")


def test_the_bank_stands_under_the_same_switch(at: NotesAt) -> None:
    at.note("Round 2", "text")
    at.show()
    at.page.show_part(BANK)
    assert at.page.shown_bank is not None
    assert at.page.top.parts.value() == BANK
    at.page.begin()
    assert at.page.shown_bank is None


def test_keys_work_from_the_switch_where_a_click_leaves_the_focus(at: NotesAt) -> None:
    at.note("Round 2", "text")
    at.show()
    switch = at.page.top.parts
    QTest.mouseClick(switch.part(BANK), Qt.MouseButton.LeftButton)
    assert at.page.shown_bank is not None
    assert switch.part(BANK).hasFocus()
    at.press(Key.Key_Slash, on=switch.part(BANK))
    assert at.page.shown_bank.side.search.hasFocus()
    QTest.mouseClick(switch.part(NOTES), Qt.MouseButton.LeftButton)
    at.press(Key.Key_N, on=switch.part(NOTES))
    assert at.page.editor.title.hasFocus()
    assert at.page.editor.said() == ("", "")


def test_typing_in_the_title_keeps_it_on_one_line(at: NotesAt) -> None:
    note = at.note("Old title", "text")
    at.show()
    at.page.editor.title.setFocus()
    at.page.editor.title.selectAll()
    at.type_title("New title")
    at.press(Key.Key_E, CONTROL, on=at.page.editor.title)
    at.wait_kept()
    assert at.kept(note).title == "New title"
