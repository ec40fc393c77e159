"""What can be done from the search: the entries of the menus, and the reminders that are due."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from models.domain.search_words import bold, matches, words as words_of
from models.domain.views import Line
from ui import reminder_words, wording
from ui.context import Context
from ui.search.rows import Deed, Row

translate = QCoreApplication.translate
MOST = 4
"""Beside what was found; with ">" everything that fits is shown."""
_UNTYPED = 3


class Commands:
    """`menus` is the window's; entries that lead to the search itself, or that are of no use now, are left out."""

    def __init__(self, ctx: Context, menus: QMenuBar, itself: Callable[[QAction], bool]) -> None:
        self._ctx, self._menus, self._itself = ctx, menus, itself
        self._due: list[tuple[Line, str]] | None = None
        """What is due and how it is called; read once for each time that somebody begins to look."""

    def forget(self) -> None:
        """Something was written, or time has passed."""
        self._due = None

    def answering(self, wanted: Sequence[str]) -> list[Row]:
        """Reminders first: what is due is what one is looking for."""
        found = [row for row in (*self._reminders(wanted), *self._entries(wanted)) if row.bold]
        return found[:MOST]

    def all(self, wanted: Sequence[str]) -> list[Row]:
        """For ">": every entry, or those that answer."""
        return list(self._entries(wanted))

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
                deed=Deed(title, action.trigger),
            )
