"""Commands after the sign: letters may be left out, and what is chosen is done where it belongs."""

import pytest

from tests.ui.keys.walk import Walk
from ui.board.page import BoardPage
from ui.notes.page import NotesPage
from ui.search.fuzzy import match
from ui.search.model import ROW
from ui.search.panel import SearchPanel
from ui.search.screens import runs

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def ask(walk: Walk, page: str, typed: str) -> SearchPanel:
    walk.page(page)
    walk.press("Ctrl+Shift+P")
    panel = walk.window.menus.search.panel
    assert panel is not None
    assert panel.line.edit.text() == ">"
    walk.write(typed)
    panel.refresh()
    return panel


def titles(panel: SearchPanel) -> list[str]:
    return [panel.model.index(row, 0).data(ROW).title for row in range(panel.model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "text", "bold"),
    [("nwap", "New application", ((0, 1), (2, 3), (4, 6))), ("conf", "Confirm the spelling", ((0, 4),)),
     ("quick add", "Quick add", ((0, 5), (6, 9))), ("zuruck", "Zurück", ((0, 6),))],
)  # fmt: skip
def test_letters_may_be_left_out(typed: str, text: str, bold: object) -> None:
    found = match(typed, text)
    assert found is not None
    assert found.bold == bold


def test_strewn_letters_are_no_answer_and_the_nearer_word_goes_first() -> None:
    assert match("conf", "Back to draft, while it has not left") is None
    assert match("xyz", "New application") is None
    whole, strewn = match("print", "Print"), match("print", "Prepare it, now in the bank")
    assert whole is not None
    assert strewn is None or strewn.score < whole.score


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [("E", True), ("Ctrl+Left", True), ("Shift+F10", True), ("Del", True), ("Enter", True), ("Arrows", False),
     ("1 to 5", False), ("Tab", False), ("Left", False), ("Shift+letters", False), ("@", False)],
)  # fmt: skip
def test_ways_to_move_and_to_write_are_no_commands(keys: str, wanted: bool) -> None:
    assert runs(keys) is wanted


def test_the_screen_one_is_on_comes_first_and_all_others_after_it(walk: Walk) -> None:
    panel = ask(walk, "board", "")
    rows = [panel.model.index(row, 0).data(ROW) for row in range(panel.model.rowCount())]
    heads = [row.title for row in rows if row.is_head]
    assert heads[:2] == ["Do", "Board"]
    assert {"Today", "People", "Notes", "Question bank", "Letter", "Offers", "Insights", "Debrief"} <= set(heads)
    assert all(row.keys for row in rows if not row.is_head and row.icon != "arrow-right")


def test_a_command_of_this_screen_is_done_where_one_is(walk: Walk) -> None:
    ask(walk, "board", "filters")
    walk.press("Enter")
    page = walk.window.page
    assert isinstance(page, BoardPage)
    walk.until(lambda: walk.holds(page.bar))


def test_a_command_of_another_page_leads_there_and_is_done(walk: Walk) -> None:
    ask(walk, "today", "practise what shows")
    walk.press("Enter")
    page = walk.window.page
    assert isinstance(page, NotesPage)
    walk.until(lambda: page.bank is not None and page.shown_bank is page.bank and page.bank.rounds.running)
    walk.press("Escape")


def test_what_is_not_open_shows_its_keys_instead(walk: Walk) -> None:
    from ui.dialogs.keys import KeysDialog

    ask(walk, "today", "still interested: not sure")
    walk.press("Enter")
    (dialog,) = walk.of(KeysDialog)
    assert [name for name, _keys in dialog.view.shown] == ["Debrief"]


def test_the_line_forgets_a_sign_that_nothing_was_typed_after(walk: Walk) -> None:
    ask(walk, "today", "")
    walk.press("Escape", "Ctrl+K")
    panel = walk.window.menus.search.panel
    assert panel is not None
    assert panel.line.edit.text() == ""
    assert "Do" not in titles(panel)
