"""The window around the pages: where one is, what was done, and the way back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.domain.change import Change
from models.domain.errors import WorldError
from tests.models.services.house_at import House
from ui import pages
from ui.application.forms.application_form import ApplicationForm
from ui.context import Context
from ui.main_window import MainWindow
from ui.rail import RailList

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Plain(QWidget):
    """Stands in for a page: the shell must not care which."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        ctx.router.quick_add_wanted.connect(self.heard.append)


@pytest.fixture
def window(ctx: Context, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(pages, "build", lambda _key, context, parent: Plain(context, parent))
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    yield window
    window.lives_on = window.lives_in_tray = False
    window.leave()


def rename(ctx: Context, name: str) -> Change | None:
    settings = ctx.services.settings
    return ctx.intents.do(None, lambda: settings.change(replace(settings.read(), name=name)))


def test_the_title_begins_with_the_name_and_says_the_page(window: MainWindow, ctx: Context) -> None:
    assert window.windowTitle() == "Afterview – Today"
    ctx.router.page_wanted.emit("board")
    assert window.windowTitle() == "Afterview – Board"


def test_a_page_is_built_when_it_is_first_shown_and_kept(window: MainWindow) -> None:
    today = window.page
    window.show_page("board")
    assert window.page is not today
    window.show_page("today")
    assert window.page is today


def test_what_was_done_is_offered_for_undo_and_ctrl_z_takes_it_back(
    window: MainWindow, ctx: Context, qtbot: QtBot
) -> None:
    rename(ctx, "Leila Brandt")
    assert window.undo_bar.isVisible()
    assert window.undo_bar.text() == "Your name changed"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ctx.services.settings.read().name is None
    assert not window.undo_bar.isVisible()
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, shift)
    assert ctx.services.settings.read().name == "Leila Brandt"


def test_an_undo_that_is_refused_says_so_and_is_forgotten(window: MainWindow, ctx: Context, house: House) -> None:
    rename(ctx, "Leila Brandt")
    settings = house.another().settings
    settings.change(replace(settings.read(), name="Somebody Else"))
    ctx.undo.undo()
    assert window.banner.isVisible()
    assert window.banner.text() == "This has changed in the meantime, so it was left as it is now."
    assert ctx.services.settings.read().name == "Somebody Else"
    assert ctx.undo.count() == 0


def test_a_refusal_of_the_world_is_a_line_in_the_window(window: MainWindow, ctx: Context) -> None:
    def full() -> Change:
        raise WorldError("The disk is full. Nothing is lost.")

    assert ctx.intents.do(None, full) is None
    assert window.banner.text() == "The disk is full. Nothing is lost."
    assert ctx.undo.count() == 0


def test_what_changes_nothing_is_not_offered_for_undo(window: MainWindow, ctx: Context) -> None:
    rename(ctx, "Leila Brandt")
    count = ctx.undo.count()
    rename(ctx, "Leila Brandt")
    assert ctx.undo.count() == count


def test_a_wish_for_a_page_that_was_never_shown_reaches_it_once(
    window: MainWindow, ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window._built.clear()
    ctx.router.quick_add_wanted.emit("Interview ")
    page = window.page
    assert isinstance(page, Plain)
    qtbot.waitUntil(lambda: page.heard == ["Interview "])
    ctx.router.quick_add_wanted.emit("Call ")
    assert page.heard == ["Interview ", "Call "]


def test_a_pages_key_gives_it_the_keys_and_takes_them_from_nothing_in_it(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert page is not None
    fields = [QLineEdit(page), QLineEdit(page)]
    for field in fields:
        field.show()
    window.activateWindow()
    window.rail.take_focus()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is fields[0]
    fields[1].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is fields[1]
    window.rail.take_focus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.focusWidget() is fields[0]


def test_tab_passes_the_rail_without_changing_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    window.activateWindow()
    window.rail.take_focus()
    rail = window.rail.findChildren(RailList)
    assert window.focusWidget() is rail[0]
    qtbot.keyClick(rail[0], Qt.Key.Key_Tab)
    assert window.focusWidget() is window.rail.search
    qtbot.keyClick(window.rail.search, Qt.Key.Key_Tab)
    assert window.focusWidget() is rail[1]
    assert window.page is page
    qtbot.keyClick(rail[1], Qt.Key.Key_Return)
    assert window.page_key == "settings"


def test_escape_leads_back_from_settings(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("board")
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "settings"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page_key == "board"


def test_the_side_panel_lies_over_the_page_and_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    panel = QLabel("Quillmark")
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.overlay.open(panel)
    assert window.overlay.panel is panel
    assert panel.geometry().right() == window.overlay.rect().right()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert window.overlay.panel is None


def test_a_card_is_edited_in_a_form_over_its_panel(window: MainWindow, ctx: Context, house: House) -> None:
    application = house.application("Quillmark")
    ctx.router.edit_wanted.emit(application)
    assert window.shown_application() == application
    (form,) = window.findChildren(ApplicationForm)
    assert form.company.text() == "Quillmark"
    form.close()


def test_a_click_on_the_scrim_closes_the_side_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.overlay.open(QLabel("Quillmark"))
    qtbot.mouseClick(window.overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))
    assert not window.overlay.isVisible()


def test_f6_goes_to_the_page_and_back_to_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert page is not None
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.rail.take_focus()
    window.next_pane()
    assert page.hasFocus()
    window.next_pane()
    assert window.rail.has_focus()


def test_closing_keeps_the_tray_where_there_is_one(window: MainWindow, qtbot: QtBot) -> None:
    window.lives_on = window.lives_in_tray = True
    with qtbot.waitSignal(window.hidden):
        window.close()
    assert not window.isVisible()
    window.come_forward()
    assert window.isVisible()
    window.lives_on = window.lives_in_tray = False
    with qtbot.waitSignal(window.quit_wanted):
        window.close()


def test_the_rail_counts_what_is_due_now_and_says_it(window: MainWindow, house: House, qtbot: QtBot) -> None:
    interview = house.interview(house.application(), hours=-30)
    house.met(interview)
    window.refresh_badge()
    tile = window.rail._lists[0].model().index(0, 0)
    count = len(house.services.reminders.today(house.now).now)
    assert count > 0
    assert tile.data(Qt.ItemDataRole.AccessibleTextRole) == f"Today, {count} now"


def test_the_place_of_the_window_is_kept(window: MainWindow, ctx: Context, qtbot: QtBot, tmp_path: Path) -> None:
    window.resize(1120, 760)
    window.close()
    again = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1120, 760)


def test_every_control_of_the_shell_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton

    nameless = [
        one
        for one in window.findChildren(QAbstractButton)
        if not (one.accessibleName() or one.text()) and not one.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_a_page_that_cannot_read_its_data_says_so_before_the_window_is_there(
    ctx: Context, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(Plain):
        def refresh(self) -> None:
            raise WorldError("The data is damaged.")

    monkeypatch.setattr(pages, "build", lambda _key, context, parent: Broken(context, parent))
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_page("today")
    with pytest.raises(WorldError):
        window.read_page()
    assert not window.isVisible()
    window.lives_on = window.lives_in_tray = False
    window.leave()
