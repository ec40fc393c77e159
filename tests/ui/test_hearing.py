"""What happens where only the eye would notice it is heard as well, once; what is wrong with a field is tied to it."""

from typing import TypeVar

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.application.forms.fields import AreaField, TickField
from ui.context import Context
from ui.debrief.foot import Foot
from ui.dialogs.frame import Dialog
from ui.dialogs.recovery_code import CodeCard
from ui.letters.send_foot import SendFoot
from ui.notify.in_app import InAppBubbles
from ui.notify.notice import Notice
from ui.offers.page import OffersPage
from ui.settings.about import AboutSection
from ui.theme import Theme
from ui.widgets import hearing
from ui.widgets.banner import Banner
from ui.widgets.field import Field
from ui.widgets.undo_bar import UndoBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
W = TypeVar("W", bound=QWidget)
NO_DAY = "That is no day."


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told, in its order."""
    told: list[str] = []

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            told.append(event.message())

    monkeypatch.setattr(hearing, "QAccessible", Reader)
    return told


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


def put(window: QWidget, widget: W) -> W:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def test_what_is_wrong_with_a_field_is_heard_once_and_stays_with_it(heard: list[str], window: QWidget) -> None:
    field = put(window, Field(Theme(), "Day", parent=window))
    field.error(NO_DAY)
    field.error(NO_DAY)
    assert (heard, field.edit.accessibleDescription()) == ([NO_DAY], NO_DAY)
    field.error("")
    assert (heard, field.edit.accessibleDescription()) == ([NO_DAY], "")


def test_several_lines_and_a_tick_say_what_is_wrong_with_them(heard: list[str], window: QWidget) -> None:
    area, tick = (
        put(window, AreaField(Theme(), "Note", parent=window)),
        put(window, TickField(Theme(), "Dream", window)),
    )
    area.error("Too long.")
    tick.error("Not both.")
    assert heard == ["Too long.", "Not both."]
    assert (area.area.accessibleDescription(), tick.box.accessibleDescription()) == ("Too long.", "Not both.")


def test_what_nobody_sees_is_not_told(heard: list[str], window: QWidget) -> None:
    field = Field(Theme(), "Day", parent=window)
    field.hide()
    field.error(NO_DAY)
    assert (heard, field.edit.accessibleDescription()) == ([], NO_DAY)


def test_what_was_done_and_what_is_in_the_way_above_the_page(heard: list[str], window: QWidget) -> None:
    UndoBar(Theme(), window).offer("Moved to Offer")
    put(window, Banner(Theme(), parent=window)).say("The disk is full.")
    assert heard == ["Moved to Offer", "The disk is full."]


def test_a_bubble_in_the_window_is_heard_with_all_it_says(heard: list[str], window: QWidget) -> None:
    InAppBubbles(Theme(), window).show(Notice("a", "Thank Rafael", "4 h left"))
    assert heard == ["Thank Rafael. 4 h left"]


def test_a_debrief_that_could_not_be_kept_says_so_but_not_every_keystroke_that_was(
    heard: list[str], window: QWidget
) -> None:
    foot = put(window, Foot(Theme(), window))
    foot.say_saved()
    foot.say_trouble("Could not save, copied to the clipboard")
    foot.say_trouble("Could not save, copied to the clipboard")
    foot.say_saved()
    assert heard == ["Could not save, copied to the clipboard"]


def test_a_dialog_that_comes_to_something_else_says_to_what(heard: list[str], qtbot: QtBot) -> None:
    dialog = Dialog(Theme(), "Restore", None, "Choose one.")
    qtbot.addWidget(dialog)
    dialog.say("Another", "Not seen yet.")
    assert heard == []
    dialog.show()
    dialog.say("Done", "All is back.")
    assert heard == ["Done. All is back."]


def test_what_stands_in_the_way_of_a_letter(heard: list[str], window: QWidget) -> None:
    foot = put(window, SendFoot(Theme(), window))
    foot.say_trouble("Whom is it for?")
    foot.say_trouble("")
    assert heard == ["Whom is it for?"]


def test_what_was_copied_or_saved(heard: list[str], window: QWidget, ctx: Context) -> None:
    put(window, CodeCard(ctx.theme, "A" * 36, window))._copy()
    put(window, AboutSection(ctx, window))._copy()
    put(window, OffersPage(ctx, window))._on_saved("offers.pdf")
    assert heard == ["Copied.", "Copied", "Saved as offers.pdf."]
