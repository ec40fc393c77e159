"""What can be done from the search: the entries of the menus, the commands of every screen, and what is due."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from models.domain.search_words import bold, matches, words as words_of
from models.domain.views import Line
from ui import keymap, pages, reminder_words, wording
from ui.context import Context
from ui.search.fuzzy import match
from ui.search.rows import Deed, Row, head
from ui.search.screens import ScreenCommands
from ui.search.setting_commands import SettingCommands
from ui.settings import sections

translate = QCoreApplication.translate
MOST = 4
"""Beside what was found; with ">" everything that fits is shown."""
LEAST_OF_SETTINGS = 2
"""Of these, single settings that answer have so many at the end, however much else does."""
_UNTYPED = 3


class Commands:
    """`menus` is the window's; entries that lead to the search itself, or that are of no use now, are left out."""

    def __init__(
        self, ctx: Context, menus: QMenuBar, itself: Callable[[QAction], bool], screens: ScreenCommands
    ) -> None:
        self._ctx, self._menus, self._itself, self._screens = ctx, menus, itself, screens
        self._due: list[tuple[Line, str]] | None = None
        """What is due and how it is called; read once for each time that somebody begins to look."""

    def forget(self) -> None:
        """Something was written, or time has passed."""
        self._due = None

    def answering(self, wanted: Sequence[str]) -> list[Row]:
        """Reminders first: what is due is what one is looking for; then the menus, then the screen one is on."""
        settings = (row for row in self._settings(wanted) if matches(words_of(row.title), wanted))
        found = [row for row in (*self._reminders(wanted), *self._entries(wanted), *settings) if row.bold]
        known = {row.title for row in found}
        single = [row for row in SettingCommands(self._ctx).answering(wanted) if row.title not in known]
        return (found[: MOST - min(len(single), LEAST_OF_SETTINGS)] + single)[:MOST]

    def all(self, typed: str) -> list[Row]:
        """For ">": every command under the name of where it belongs; while something is typed, the best first."""
        scored = [*self._menu_rows(typed), *self._screens.rows(typed, self._menu_keys())]
        if typed:
            best = [row for _score, _screen, row in sorted(scored, key=lambda one: -one[0])]
            return [head(translate("Search", "Do")), *best] if best else []
        rows: list[Row] = []
        below = None
        for _score, place, row in scored:
            if place != below:
                below = place
                rows.append(head(keymap.title(place) if place else translate("Search", "Do")))
            rows.append(replace(row, detail="") if place else row)
        return rows

    def _menu_rows(self, typed: str) -> Iterator[tuple[int, str, Row]]:
        """Everything that fits of the menus; an entry is worth more than a key of one screen."""
        for row in (*self._entries(()), *(self._settings(()) if typed else ())):
            found = match(typed, row.title)
            if found is not None:
                yield found.score + 3, "", replace(row, bold=found.bold)
        for score, row in SettingCommands(self._ctx).fitting(typed) if typed else ():
            yield score, "", row

    def _settings(self, wanted: Sequence[str]) -> Iterator[Row]:
        """The sections of the settings, each a command that leads there."""
        lead = self._ctx.router.settings_wanted.emit
        for place in sections.PLACES:
            title = sections.title(place.key)
            yield Row(
                title,
                bold(title, wanted),
                pages.title("settings"),
                icon=place.icon,
                kind=translate("Search", "command"),
                deed=Deed(translate("Search", "Do it"), partial(lead, place.key)),
            )

    def _menu_keys(self) -> frozenset[str]:
        """Keys that an entry of the menus has already."""
        menus = [inside for menu in self._menus.actions() if isinstance(inside := menu.menu(), QMenu)]
        every = (action for inside in menus for action in inside.actions())
        return frozenset(key.toString().replace("Return", "Enter") for action in every for key in action.shortcuts())

    def untyped(self) -> list[Row]:
        """Before a letter is typed: what is due first."""
        return list(self._reminders(()))[:_UNTYPED]

    def _reminders(self, wanted: Sequence[str]) -> Iterator[Row]:
        now = self._ctx.clock.now()
        if self._due is None:
            self._due = self._read_due()
        for line, title in self._due:
            if wanted and not matches(words_of(title), wanted):
                continue
            show = self._showing(line, self._ctx.router.reminder_wanted.emit)
            left = wording.left(now, line.reminder.late if line.reminder is not None else None)
            yield Row(
                title,
                bold(title, wanted),
                left,
                icon="clock",
                kind=translate("Search", "reminder"),
                deed=Deed(translate("Search", "Show on Today"), show, "sun"),
                more=self._more(line, show),
            )

    def _read_due(self) -> list[tuple[Line, str]]:
        reminders = self._ctx.services.reminders
        zone, today = reminders.etiquette().zone, reminders.today(self._ctx.clock.now())
        return [
            (line, reminder_words.title(line.reminder, line.person, line.company, zone))
            for line in (*today.now, *today.later)
            if line.reminder is not None
        ]

    @staticmethod
    def _showing(line: Line, show: Callable[[str, str], object]) -> Callable[[], object]:
        reminder = line.reminder
        return lambda: show(reminder.rule.value, reminder.subject) if reminder is not None else None

    def _more(self, line: Line, show: Callable[[], object]) -> Callable[[], tuple[Deed, ...]] | None:
        application = line.reminder.application if line.reminder is not None else None
        if application is None:
            return None
        verb = translate("Search", "Open {company}").format(company=line.company or "")
        router = self._ctx.router
        return lambda: (
            Deed(translate("Search", "Show on Today"), show, "sun"),
            Deed(verb, lambda: router.application_wanted.emit(str(application), ""), "square-kanban"),
        )

    def _entries(self, wanted: Sequence[str]) -> Iterator[Row]:
        for menu in self._menus.actions():
            inside = menu.menu()
            if isinstance(inside, QMenu):
                yield from self._of_menu(inside, wanted)

    def _of_menu(self, menu: QMenu, wanted: Sequence[str]) -> Iterator[Row]:
        for action in menu.actions():
            title = action.text().replace("&", "").rstrip("…")
            if action.isSeparator() or not action.isEnabled() or not title or self._itself(action):
                continue
            if wanted and not matches(words_of(title), wanted):
                continue
            keys = action.shortcut().toString()
            yield Row(
                title,
                bold(title, wanted),
                menu.title().replace("&", ""),
                icon="arrow-right",
                keys=keys.replace("Return", "Enter"),
                kind=translate("Search", "command"),
                deed=Deed(translate("Search", "Do it"), action.trigger),
            )
