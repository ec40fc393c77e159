"""Settings: kept at once, undoable, and what cannot be is said at its field."""

from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from models.domain.preferences import HowTold
from models.domain.reminder import Rule
from models.domain.values import School, Settings
from ui.context import Context
from ui.looks import Looks
from ui.settings.appearance import AppearanceSection
from ui.settings.calendar import CalendarSection
from ui.settings.countries import ENGLISH, country_names
from ui.settings.etiquette import EtiquetteSection
from ui.settings.language import LanguageSection
from ui.settings.page import SettingsPage
from ui.settings.quiet import QuietSection
from ui.settings.reminders import RemindersSection
from ui.settings.section_list import KEY
from ui.settings.sections import KEYS
from ui.settings.you import YouSection, addresses_in

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.show()
    return page


def section(page: SettingsPage, key: str) -> object:
    page.show_section(key)
    return page._sections[key]


def kept(ctx: Context) -> Settings:
    return ctx.services.settings.read()


def test_sections_are_built_when_they_are_first_shown(page: SettingsPage) -> None:
    assert set(page._sections) == {"etiquette"}
    for key in KEYS:
        page.show_section(key)
    assert set(page._sections) == set(KEYS)


def test_choosing_a_school_is_kept_and_can_be_undone(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    assert etiquette._cards[School.PATIENT].isChecked()
    qtbot.mouseClick(etiquette._cards[School.ASSERTIVE], Qt.MouseButton.LeftButton)
    assert kept(ctx).school is School.ASSERTIVE
    ctx.undo.undo()
    assert kept(ctx).school is None
    assert etiquette._cards[School.PATIENT].isChecked()


def test_a_stepper_counts_and_shows_its_default(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    assert (etiquette._gap.value(), etiquette._silence.value()) == (7, 45)
    qtbot.mouseClick(etiquette._gap._less, Qt.MouseButton.LeftButton)
    assert kept(ctx).search_gap_days == 6
    assert etiquette._gap._number.text() == "6 days"


def test_a_stepper_stops_at_its_ends(page: SettingsPage, ctx: Context) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    etiquette._gap.set_value(1)
    assert not etiquette._gap._less.isEnabled()
    assert etiquette._gap._number.text() == "1 day"


@pytest.mark.parametrize(("typed", "count"), [("12", 12), ("12 days", 12), ("99999", 365), ("soon", 7)])
def test_a_number_can_be_typed(page: SettingsPage, ctx: Context, qtbot: QtBot, typed: str, count: int) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    number = etiquette._gap._number
    number.selectAll()
    qtbot.keyClicks(number, typed)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert etiquette._gap.value() == count


def test_the_switch_for_working_days(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    qtbot.mouseClick(etiquette._business, Qt.MouseButton.LeftButton)
    assert kept(ctx).business_days_only is False
    qtbot.keyClick(etiquette._business, Qt.Key.Key_Space)
    assert kept(ctx).business_days_only is True


def test_a_country_without_known_holidays_is_said_and_not_kept(page: SettingsPage, ctx: Context) -> None:
    calendar = section(page, "calendar")
    assert isinstance(calendar, CalendarSection)
    combo = calendar.country
    combo.addItem("Atlantis", "XX")
    combo.setCurrentIndex(combo.findData("XX"))
    combo.activated.emit(combo.currentIndex())
    assert "not known here" in calendar.note.text()
    assert kept(ctx).holiday_country is None
    assert combo.currentData() is None


def test_countries_stand_in_the_order_of_their_names() -> None:
    names = country_names()
    assert ("Germany", "DE") in names
    assert names.index(("Åland Islands", "AX")) < names.index(("Zimbabwe", "ZW"))
    assert {name for name, _code in names} == set(ENGLISH)


def test_the_day_must_end_after_it_starts(page: SettingsPage, ctx: Context) -> None:
    quiet = section(page, "quiet")
    assert isinstance(quiet, QuietSection)
    quiet._ends.setTime(QTime(8, 0))
    assert kept(ctx).day_ends is None
    assert quiet._words.text() == "The day starts at 09:00 and would end at 08:00. Choose a later end."
    quiet._starts.setTime(QTime(7, 30))
    assert (kept(ctx).day_starts, kept(ctx).day_ends) == (time(7, 30), time(8, 0))
    assert quiet._words.text().startswith("Nothing is announced or sent between 08:00 and 07:30.")


def test_the_handles_of_the_day_move_by_keys(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    quiet = section(page, "quiet")
    assert isinstance(quiet, QuietSection)
    qtbot.keyClick(quiet._bar, Qt.Key.Key_Right)
    qtbot.keyClick(quiet._bar, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert (kept(ctx).day_starts, kept(ctx).day_ends) == (time(9, 15), time(19, 45))
    assert quiet._starts.time() == QTime(9, 15)


def test_one_own_address_or_more(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    you = section(page, "you")
    assert isinstance(you, YouSection)
    edit = you._addresses.edit
    qtbot.keyClicks(edit, "leila@posthaven.example, leila")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert you._addresses.message() == "“leila” is not an address. Write it like ada@posthaven.example."
    assert kept(ctx).own_addresses == ()
    qtbot.keyClicks(edit, "@work.example")
    assert you._addresses.message() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert kept(ctx).own_addresses == ("leila@posthaven.example", "leila@work.example")


@pytest.mark.parametrize("text", ["a@b", "@b.example", "a@", "a@b@c.example", "a@.", "“a”"])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(WorldError):
        addresses_in(text)


def test_the_same_address_twice_is_one() -> None:
    assert addresses_in("Ada@B.example; ada@b.example") == ("Ada@B.example",)


def test_an_unknown_time_zone_is_said_at_its_field(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    you = section(page, "you")
    assert isinstance(you, YouSection)
    you._zone.edit.clear()
    qtbot.keyClicks(you._zone.edit, "Atlantis")
    qtbot.keyClick(you._zone.edit, Qt.Key.Key_Return)
    assert "no time zone called “Atlantis”" in you._zone.message()
    assert kept(ctx).timezone == "Europe/Berlin"


def test_a_change_made_elsewhere_is_shown(page: SettingsPage, ctx: Context) -> None:
    you = section(page, "you")
    assert isinstance(you, YouSection)
    ctx.intents.do(None, lambda: ctx.services.settings.change(Settings(name="Leila Brandt")))
    assert you._name.text() == "Leila Brandt"


def test_the_next_holidays_of_the_country_stand_below_it(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    calendar = section(page, "calendar")
    assert isinstance(calendar, CalendarSection)
    calendar.country.setCurrentIndex(calendar.country.findData("IE"))
    calendar.country.activated.emit(calendar.country.currentIndex())
    qtbot.waitUntil(lambda: calendar.coming.text() != "")
    assert calendar.coming.text().startswith("Next: Mon 3 August (August Bank Holiday), ")
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    assert etiquette._holidays.text() == "public holidays of Ireland are left out too"


def test_a_changed_number_says_so_and_can_be_reset(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    row = etiquette._gap_row
    assert not row.reset.isVisible()
    qtbot.mouseClick(etiquette._gap._less, Qt.MouseButton.LeftButton)
    assert row.said.isVisible()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert kept(ctx).search_gap_days is None
    assert (etiquette._gap.value(), row.reset.isVisible()) == (7, False)


def test_each_school_says_when_it_asks(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    assert (etiquette._unpromised.text(), etiquette._further.text()) == ("after 7 days", "none, it rests")
    qtbot.mouseClick(etiquette._cards[School.ASSERTIVE], Qt.MouseButton.LeftButton)
    assert etiquette._unpromised.text() == "after 72 hours"
    assert etiquette._further.text() == "48 hours later, then 24 hours later"


def test_all_rules_are_shown_each_with_its_switch(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    etiquette = section(page, "etiquette")
    assert isinstance(etiquette, EtiquetteSection)
    assert etiquette.rules.text() == "Show all 23 rules"
    qtbot.mouseClick(etiquette.rules, Qt.MouseButton.LeftButton)
    assert page._stack.currentWidget() is page._areas["reminders"]
    rules = page._sections["reminders"]
    assert isinstance(rules, RemindersSection)
    assert len(rules.rules) == 23
    qtbot.mouseClick(rules.rules[Rule.CONNECT].how.part("off"), Qt.MouseButton.LeftButton)
    assert ctx.services.preferences.how(Rule.CONNECT) is HowTold.OFF
    qtbot.mouseClick(rules.usual, Qt.MouseButton.LeftButton)
    assert ctx.services.preferences.how(Rule.CONNECT) is HowTold.BUBBLE
    assert rules.rules[Rule.CONNECT].how.value() == "bubble"
    ctx.undo.undo()
    assert rules.rules[Rule.CONNECT].how.value() == "off"


def test_the_looks_change_at_once_and_an_undo_takes_them_back(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    looks = Looks(ctx)
    appearance = section(page, "appearance")
    assert isinstance(appearance, AppearanceSection)
    qtbot.mouseClick(appearance.scale._more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(appearance.scheme.part("dark"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(appearance.contrast, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(appearance.motion.part("reduced"), Qt.MouseButton.LeftButton)
    theme = ctx.theme
    assert (theme.factor, theme.dark, theme.contrast, theme.reduced_motion) == (1.1, True, True, True)
    for _ in range(4):
        ctx.undo.undo()
    assert (theme.factor, theme.dark, theme.contrast) == (1.0, False, False)
    assert (appearance.scale.value(), appearance.scheme.value()) == (100, "system")
    looks.deleteLater()


def _found(page: SettingsPage) -> list[str]:
    model = page.found.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("dark", "Light or dark, Appearance"),
        ("time zone", "Your time zone, You and signature"),
        ("linkedin", "Propose to connect on LinkedIn, Writing"),
        ("log in", "Start when I log in, Reminders"),
        ("autostart", "Start when I log in, Reminders"),
        ("egg", "Not all eggs in one basket, Reminders"),
        ("zoom", "Size of everything, Appearance"),
        ("language", "Language"),
        ("patient", "Patient, Etiquette"),
    ],
)
def test_a_setting_is_found_by_its_words_in_whichever_section(page: SettingsPage, typed: str, first: str) -> None:
    page._on_searched(typed)
    assert _found(page)[0] == first


@pytest.mark.parametrize("way", [Qt.Key.Key_Return, Qt.Key.Key_Down], ids=["enter", "down, then enter"])
def test_what_was_found_is_shown_and_has_the_keys(page: SettingsPage, qtbot: QtBot, way: Qt.Key) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "eggs")
    qtbot.keyClick(page.search, way)
    assert page.found.isVisible()
    if way == Qt.Key.Key_Down:
        qtbot.keyClick(page.found, Qt.Key.Key_Return)
    rules = page._sections["reminders"]
    assert isinstance(rules, RemindersSection)
    assert page._stack.currentWidget() is page._areas["reminders"]
    assert page._list.currentIndex().data(KEY) == "reminders"
    focus = page.window().focusWidget()
    assert focus is not None
    assert rules.rules[Rule.KEEP_SEARCHING].isAncestorOf(focus)


def test_what_nobody_speaks_of_is_said_and_escape_brings_the_sections_back(page: SettingsPage, qtbot: QtBot) -> None:
    page._on_searched("submarine")
    assert page._nothing.text() == "No setting speaks of “submarine”."
    assert not page._list.isVisible()
    page._on_searched("")
    assert page._list.isVisible()
    assert not page._nothing.isVisible()


def test_a_rule_is_led_to_by_its_name(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    ctx.router.settings_wanted.emit("reminders:no_reply")
    rules = page._sections["reminders"]
    assert isinstance(rules, RemindersSection)
    qtbot.waitUntil(lambda: rules.rules[Rule.NO_REPLY].isAncestorOf(page.window().focusWidget()))


def test_name_and_signature_are_kept_when_one_leaves_them(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    you = section(page, "you")
    assert isinstance(you, YouSection)
    you.signature.edit.setFocus()
    you.signature.edit.insertPlainText("+49 30 123\nleila.example ")
    assert ctx.services.accounts.writing().signature is None
    you._name.edit.setFocus()
    assert ctx.services.accounts.writing().signature == "+49 30 123\nleila.example"
    ctx.undo.undo()
    assert you.signature.edit.toPlainText() == ""


def test_tab_goes_from_the_name_to_the_signature_below_it(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("you")
    you = page._sections["you"]
    assert isinstance(you, YouSection)
    you._name.edit.setFocus()
    qtbot.keyClick(you._name.edit, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is you.signature.edit


def test_another_language_is_asked_for_at_once_and_an_undo_asks_for_the_first(
    page: SettingsPage, ctx: Context, qtbot: QtBot
) -> None:
    language, looks = section(page, "language"), Looks(ctx)
    assert isinstance(language, LanguageSection)
    with qtbot.assertNotEmitted(looks.language_chosen, wait=50):
        qtbot.mouseClick(language.language.part("en"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(looks.language_chosen):
        qtbot.mouseClick(language.language.part("de"), Qt.MouseButton.LeftButton)
    ctx.undo.undo()
    assert language.language.value() == "en"
