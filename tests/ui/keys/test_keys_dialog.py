"""F1: the keys of where one is, all others one step away, found by what they do, on paper."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import keymap, printing
from ui.context import Context
from ui.dialogs.keys import KeysDialog, caps_of

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(ctx: Context, qtbot: QtBot) -> Iterator[KeysDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    shown = KeysDialog(ctx, window, "board")
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    window.close()


def names(dialog: KeysDialog) -> list[str]:
    return [name for name, _keys in dialog.view.shown]


def test_it_opens_at_the_screen_one_is_on_and_any_other_is_one_step_away(dialog: KeysDialog) -> None:
    assert names(dialog) == ["Board"]
    for row, one in enumerate(keymap.SCREENS):
        dialog.view.screens.setCurrentRow(row)
        assert dialog.view.shown == [(keymap.title(one.key), keymap.keys_of(one.key))]
        assert dialog.view.shown[0][1]


def test_a_key_is_found_by_what_it_does_and_by_itself(dialog: KeysDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.view.search, "undo")
    qtbot.waitUntil(lambda: "Anywhere" in names(dialog))
    assert ("Ctrl+Z", "Undo") in dialog.view.shown[0][1]
    for typed, caps in (("F7", "F7"), ("ctrl shift d", "Ctrl+Shift+D")):
        dialog.view.search.setText(typed)
        dialog.view.search.searched.emit(typed)
        assert caps in [one[0] for _name, keys in dialog.view.shown for one in keys]
    dialog.view.search.setText("xyzzy")
    qtbot.waitUntil(lambda: dialog.view.shown == [])


def test_all_keys_go_on_one_paper(dialog: KeysDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    papers: list[str] = []
    monkeypatch.setattr(printing, "ask_printer", lambda paper, *_: papers.append(paper.toPlainText()))
    dialog.paper.click()
    (text,) = papers
    assert all(keymap.title(one.key) in text for one in keymap.SCREENS)
    assert "Ctrl+Shift+D\tStart a debrief" in text


def test_caps_stand_side_by_side() -> None:
    assert caps_of("Ctrl+Shift+N") == ["Ctrl", "Shift", "N"]
    assert caps_of("+") == ["+"]
    assert caps_of("Ctrl+,") == ["Ctrl", ","]


def test_no_screen_tells_of_a_key_twice() -> None:
    for one in keymap.SCREENS:
        caps = [keys for keys, _said in keymap.keys_of(one.key)]
        twice = {key for key in caps if caps.count(key) > 1}
        assert twice <= ({"Esc", "Enter"} if one.key == "bank" else set()), one.key
