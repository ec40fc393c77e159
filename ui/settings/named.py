"""Each setting by its name, for the commands: where its row is, how else one may call it, what can be chosen at once.

The names are those of the rows themselves, word for word (`tests/ui/settings/test_named.py`), so that a row is found by
its name in every language, without a section having been built.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from models.domain.change import Change
from models.domain.preferences import HowTold, Motion, Scheme, WindowLanguage
from models.domain.reminder import SILENT, Rule
from models.domain.values import School
from ui import reminder_words, wording
from ui.context import Context
from ui.language import own_name

translate = QCoreApplication.translate


class Choice(NamedTuple):
    text: str
    """As a command: "High contrast: switch on"."""
    words: str
    """What it alone is about; it answers only where some of that was typed."""
    put: Callable[[], Change]


class Named(NamedTuple):
    section: str
    title: str
    words: str
    """Others by which a person may look for it."""
    place: str = ""
    """Within the section; empty where the row is found by its title."""

    @property
    def leads_to(self) -> str:
        return f"{self.section}:{self.place or self.title}"


def settings() -> Iterator[Named]:
    say = translate
    yield Named("you", say("YouSection", "Your name, as you sign letters"), "")
    yield Named("you", say("Signature", "Signature below your name, if you like"), "")
    yield Named("you", say("YouSection", "Your own addresses"), say("SettingWords", "mail email e-mail mine"))
    yield Named("you", say("YouSection", "Your time zone"), say("SettingWords", "clock timezone local time"))
    yield from _etiquette()
    quiet = say("SettingWords", "quiet hours night silence do not disturb turn on off morning evening")
    yield Named("quiet", say("RangeBar", "Hours in which reminders may speak"), quiet)
    yield Named("quiet", say("QuietSection", "The day starts at"), quiet)
    yield Named(
        "calendar", say("CalendarSection", "Public holidays of"), say("SettingWords", "bank holidays country free days")
    )
    yield Named("writing", say("WritingSection", "Tone"), say("SettingWords", "letters formal friendly Sie du"))
    yield Named("writing", say("WritingSection", "Language"), say("SettingWords", "letters English German"))
    yield Named("writing", say("WritingSection", "Propose to connect on LinkedIn"), say("SettingWords", "invitation"))
    yield Named("writing", say("WritingSection", "Add a word"), say("SettingWords", "dictionary spelling proofreader"))
    yield from _data()
    yield from _looks()
    login = say("SettingWords", "autostart startup boot tray turn on off")
    yield Named("reminders", say("StartAtLogin", "Start when I log in"), login)
    for rule in Rule:
        more = say("SettingWords", "reminder rule bubble off silence")
        yield Named("reminders", reminder_words.advice(rule).name, more, rule.value)


def _etiquette() -> Iterator[Named]:
    school = translate("SettingWords", "school etiquette how forward patience")
    for one in School:
        yield Named("etiquette", wording.school_name(one), school)
    days = translate("SettingWords", "weekdays business days weekend turn on off")
    yield Named("etiquette", translate("EtiquetteSection", "Follow up only on working days"), days)
    gap = translate("SettingWords", "keep searching something new days")
    yield Named("etiquette", translate("EtiquetteSection", "Tell me when nothing new has begun for"), gap)
    silence = translate("SettingWords", "days without an answer ghosted")
    yield Named("etiquette", translate("EtiquetteSection", "Suggest “No reply” after silence of"), silence)


def _data() -> Iterator[Named]:
    daily = translate("SettingWords", "backup daily automatic turn on off")
    yield Named("data", translate("BackupPanel", "Back up by itself every day"), daily)
    copy = translate("SettingWords", "backup save zip")
    yield Named("data", translate("BackupPanel", "A copy of everything in a file of your own"), copy)
    yield Named(
        "data", translate("DataSection", "Take it with you"), translate("SettingWords", "export csv vcf ics json")
    )
    yield Named(
        "data", translate("DataSection", "Your data lives in"), translate("SettingWords", "folder directory path")
    )


def _looks() -> Iterator[Named]:
    theme = translate("SettingWords", "theme dark mode night colour scheme appearance")
    yield Named("appearance", translate("AppearanceSection", "Light or dark"), theme)
    size = translate("SettingWords", "zoom scale font text large bigger smaller")
    yield Named("appearance", translate("AppearanceSection", "Size of everything"), size)
    contrast = translate("SettingWords", "accessibility turn on off")
    yield Named("appearance", translate("AppearanceSection", "High contrast"), contrast)
    motion = translate("SettingWords", "animation reduce accessibility")
    yield Named("appearance", translate("AppearanceSection", "Motion"), motion)
    language = translate("SettingWords", "English German Deutsch Englisch translation")
    yield Named("language", translate("LanguageSection", "Language of the window"), language)


def choices(ctx: Context, one: Named) -> list[Choice]:
    """What can be chosen without going there; what is chosen already is left out."""
    if one.section == "reminders":
        return _told(ctx, one) if one.place else []
    if one.section == "etiquette":
        return _of_etiquette(ctx, one)
    if one.title == translate("BackupPanel", "Back up by itself every day"):
        preferences = ctx.services.preferences
        on = not preferences.backup_plan().daily
        return [_switch(one, on, lambda: preferences.put_backup_plan(replace(preferences.backup_plan(), daily=on)))]
    return _of_looks(ctx, one)


def _of_looks(ctx: Context, one: Named) -> list[Choice]:
    preferences = ctx.services.preferences
    look, say = preferences.appearance(), translate

    def put(**after: Any) -> Change:
        return preferences.put_appearance(replace(preferences.appearance(), **after))

    if one.title == say("AppearanceSection", "High contrast"):
        return [_switch(one, not look.contrast, partial(put, contrast=not look.contrast))]
    if one.title == say("AppearanceSection", "Light or dark"):
        schemes = {
            Scheme.SYSTEM: say("AppearanceSection", "As the system"),
            Scheme.LIGHT: say("AppearanceSection", "Light"),
            Scheme.DARK: say("AppearanceSection", "Dark"),
        }
        return [_choice(one, text, partial(put, scheme=to)) for to, text in schemes.items() if to is not look.scheme]
    if one.title == say("AppearanceSection", "Motion"):
        motions = {
            Motion.SYSTEM: say("AppearanceSection", "As the system"),
            Motion.FULL: say("AppearanceSection", "Usual"),
            Motion.REDUCED: say("AppearanceSection", "None"),
        }
        return [_choice(one, text, partial(put, motion=to)) for to, text in motions.items() if to is not look.motion]
    if one.section == "language":
        spoken: dict[WindowLanguage, str] = {
            to: own_name(to) for to in WindowLanguage if to is not WindowLanguage.SYSTEM
        }
        spoken[WindowLanguage.SYSTEM] = say("LanguageSection", "As the system")
        return [_choice(one, text, partial(put, language=to)) for to, text in spoken.items() if to is not look.language]
    return []


def _of_etiquette(ctx: Context, one: Named) -> list[Choice]:
    settings_ = ctx.services.settings
    now = settings_.read()

    def put(**after: Any) -> Change:
        return settings_.change(replace(settings_.read(), **after))

    if one.title == translate("EtiquetteSection", "Follow up only on working days"):
        on = now.business_days_only is False
        return [_switch(one, on, partial(put, business_days_only=on))]
    school = next((school for school in School if one.title == wording.school_name(school)), None)
    if school is None or school is (now.school or School.PATIENT):
        return []
    return [_choice(one, translate("SettingWords", "choose"), partial(put, school=school))]


def _told(ctx: Context, one: Named) -> list[Choice]:
    rule, preferences = Rule(one.place), ctx.services.preferences
    now = preferences.how(rule)
    said = {
        HowTold.BUBBLE: translate("_RuleRow", "Bubble"),
        HowTold.TODAY: translate("_RuleRow", "Today only"),
        HowTold.OFF: translate("_RuleRow", "Off"),
    }
    others = [how for how in HowTold if how is not now and not (how is HowTold.BUBBLE and rule in SILENT)]
    return [_choice(one, said[how], partial(preferences.tell, rule, how)) for how in others]


def _choice(one: Named, text: str, put: Callable[[], Change]) -> Choice:
    whole = translate("SettingWords", "{setting}: {choice}").format(setting=one.title, choice=text)
    return Choice(whole, text, put)


def _switch(one: Named, on: bool, put: Callable[[], Change]) -> Choice:
    text = translate("SettingWords", "switch on") if on else translate("SettingWords", "switch off")
    words = translate("SettingWords", "turn on enable") if on else translate("SettingWords", "turn off disable")
    return _choice(one, text, put)._replace(words=f"{text} {words}")
