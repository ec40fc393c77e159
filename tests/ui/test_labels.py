"""A click on what stands beside a control is meant for the control."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.domain.preferences import Scheme
from ui.context import Context
from ui.settings.page import SettingsPage
from ui.settings.rows import Rows
from ui.settings.sections import KEYS
from ui.widgets.field import Field
from ui.widgets.switch import Switch

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROLS = (QLineEdit, QComboBox, QAbstractSpinBox, Switch)


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    return page


def words_of(page: SettingsPage, text: str) -> QLabel:
    return next(one for one in page.findChildren(QLabel) if one.text() == text and one.isVisible())


@pytest.mark.parametrize("words", ["High contrast", "darker lines, and borders in place of soft grounds"])
def test_the_words_of_a_switch_switch_it(page: SettingsPage, ctx: Context, qtbot: QtBot, words: str) -> None:
    page.show_section("appearance")
    label = words_of(page, words)
    assert label.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(label, LEFT)
    assert ctx.services.preferences.appearance().contrast
    assert isinstance(QApplication.focusWidget(), Switch)
    qtbot.mouseClick(label, LEFT)
    assert not ctx.services.preferences.appearance().contrast


def test_the_words_of_a_choice_lead_to_it_and_choose_nothing(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    page.show_section("appearance")
    qtbot.mouseClick(words_of(page, "Light or dark"), LEFT)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "As the system"
    assert ctx.services.preferences.appearance().scheme is Scheme.SYSTEM


def test_a_pointer_that_is_drawn_away_before_it_is_let_go_switches_nothing(
    page: SettingsPage, ctx: Context, qtbot: QtBot
) -> None:
    page.show_section("appearance")
    label = words_of(page, "High contrast")
    qtbot.mousePress(label, LEFT)
    qtbot.mouseRelease(label, LEFT, pos=label.rect().bottomLeft() + label.rect().bottomLeft())
    assert not ctx.services.preferences.appearance().contrast


def test_the_words_above_a_field_put_the_cursor_into_it(ctx: Context, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field = Field(ctx.theme, "Company", parent=host)
    host.resize(300, 100)
    host.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    qtbot.mouseClick(field.findChildren(QLabel)[0], LEFT)
    assert QApplication.focusWidget() is field.edit


def test_every_field_of_the_settings_is_named_by_words_that_lead_to_it(page: SettingsPage) -> None:
    silent: list[str] = []
    for key in KEYS:
        page.show_section(key)
        for row in (row for panel in page._sections[key].findChildren(Rows) for row in panel.rows()):
            named = any(one.buddy() is not None for one in row.findChildren(QLabel))
            fields = [one for one in row.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
            silent += [f"{key}: {one.accessibleName()}" for one in fields if not named]
    assert silent == []
