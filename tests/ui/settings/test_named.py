"""Every setting has a name among the commands, leads to its row, and the simple ones are chosen there and then."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.domain.preferences import Scheme, WindowLanguage
from models.domain.search_words import typed_words
from models.domain.values import School
from ui.context import Context
from ui.search.setting_commands import SettingCommands
from ui.settings import find, named
from ui.settings.page import SettingsPage
from ui.widgets.switch import Switch

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ELSEWHERE = frozenset({"mail", "keyboard", "about"})
"""What is set there depends on an account, or is nothing to be set: their sections are commands as a whole."""
TOLD = frozenset(
    {
        "Thank-you letters", "Follow-up when a date was promised", "Follow-up when no date was given",
        "Further follow-ups", "Show all 23 rules", "What was deleted is kept for thirty days", "Encrypt all your data",
        "Keep them beside my data again", "Letters have a language of their own", "All as usual",
        "Files beside your notes and applications",
    }
)  # fmt: skip
"""Rows that only say something, or begin something that asks: their sections and menus lead there."""


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    return page


def answers(ctx: Context, typed: str) -> list[str]:
    return [row.title for row in SettingCommands(ctx).answering(typed_words(typed))]


def test_each_name_is_that_of_a_row_that_has_something_to_set(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    for one in named.settings():
        page.show_section("about")
        page.show_section(one.leads_to)
        section = page._sections[one.section]
        row = section.show_place(one.place) if one.place else find.row_called(one.section, section, one.title)
        assert row is not None, one
        control = find.first_control(row)
        assert control is not None, one
        qtbot.waitUntil(control.hasFocus)


def test_no_setting_is_without_a_name(page: SettingsPage) -> None:
    known = {one.title for one in named.settings()}
    nameless: list[str] = []
    for key in named_sections():
        page.show_section(key)
        section = page._sections[key]
        nameless += [one.title for one in find.entries(key, section) if one.row is not section]
    said = [
        title
        for title in nameless
        if title not in known | TOLD and not title.startswith("Nothing is announced or sent")
    ]
    assert said == []


def named_sections() -> list[str]:
    return sorted({one.section for one in named.settings()} - ELSEWHERE)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("high contrast", "High contrast"),
        ("turn high contrast on", "High contrast: switch on"),
        ("theme dark", "Light or dark: Dark"),
        ("zoom", "Size of everything"),
        ("turn quiet hours on", "Hours in which reminders may speak"),
        ("language deutsch", "Language of the window: Deutsch"),
        ("autostart", "Start when I log in"),
        ("assertive", "Assertive"),
        ("bank holidays", "Public holidays of"),
        ("thank-you reminder off", "Thank-you within 24 hours: Off"),
    ],
)
def test_a_setting_is_found_by_its_name_and_by_others(ctx: Context, typed: str, first: str) -> None:
    assert first in answers(ctx, typed)[:2]


def test_the_search_of_the_settings_knows_the_same_words(page: SettingsPage) -> None:
    page._on_searched("zoom")
    assert page.found.model().index(0, 0).data() == "Size of everything"


def test_what_is_simple_is_chosen_there_and_then_and_can_be_undone(ctx: Context) -> None:
    def choose(typed: str) -> None:
        row = SettingCommands(ctx).answering(typed_words(typed))[0]
        assert row.deed is not None
        row.deed.do()

    choose("theme dark")
    assert ctx.services.preferences.appearance().scheme is Scheme.DARK
    assert "Light or dark: Dark" not in answers(ctx, "theme dark")
    choose("contrast switch on")
    assert ctx.services.preferences.appearance().contrast
    choose("language Deutsch")
    assert ctx.services.preferences.appearance().language is WindowLanguage.DE
    choose("working days switch off")
    assert ctx.services.settings.read().business_days_only is False
    choose("Assertive choose")
    assert ctx.services.settings.read().school is School.ASSERTIVE
    choose("backup every day switch off")
    assert not ctx.services.preferences.backup_plan().daily
    ctx.undo.setIndex(0)
    assert ctx.services.preferences.appearance().scheme is Scheme.SYSTEM
    assert ctx.services.preferences.backup_plan().daily


def test_a_section_that_was_asked_for_by_name_changes_nothing_by_the_next_key(
    page: SettingsPage, ctx: Context, qtbot: QtBot
) -> None:
    """The keys were in another section, which has gone: they are in the list, not in what Qt finds next."""
    with qtbot.waitActive(page):
        page.activateWindow()
    page.show_section("appearance:High contrast")
    qtbot.waitUntil(lambda: isinstance(page.window().focusWidget(), Switch))
    ctx.router.settings_wanted.emit("quiet")
    before = ctx.services.settings.read()
    focus = page.window().focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Sections"
    qtbot.keyClick(focus, Qt.Key.Key_Right)
    assert ctx.services.settings.read() == before
