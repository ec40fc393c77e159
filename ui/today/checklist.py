"""The checklist that lies open below the row of an interview, from fifteen minutes before it begins (P, A)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from models.domain.reminder import Rule
from models.domain.views import Today
from ui.theme import Theme
from ui.today.actions import Actions
from ui.today.list import TodayList
from ui.today.next_steps import NextStepsForm
from ui.today.rows import Key, Kind, Row, groups, key_of


class Checklist:
    """Which row it lies below, and the form; what is being filled in outlives every refresh."""

    def __init__(self, theme: Theme, rows: TodayList, actions: Actions) -> None:
        self._theme, self._list, self._actions = theme, rows, actions
        self._unfolded: Key | None = None
        self._folded: Key | None = None

    def unfolded_of(self, today: Today) -> Key | None:
        """What somebody unfolded, else the first interview that is near enough and was not folded."""
        everywhere = {key_of(line) for _, lines in groups(today) for line in lines}
        if self._unfolded not in everywhere:
            asked = [key_of(line) for line in today.now if line.reminder and line.reminder.rule == Rule.LEAVE_THE_ROOM]
            self._unfolded = next((key for key in asked if key != self._folded), None)
        return self._unfolded

    def turn(self, key: Key) -> None:
        """Fold it or unfold it."""
        self._folded, self._unfolded = (key, None) if self._unfolded == key else (None, key)

    def show(self, rows: Sequence[Row], today: date) -> None:
        row = next((row for row in rows if row.kind is Kind.ROOM), None)
        known = self._actions.asked_of(row.line) if row is not None and row.line is not None else None
        if known is None:
            self._list.show_form(None)
            return
        steps, names = known
        form = self._list.form
        if isinstance(form, NextStepsForm) and form.interview == steps.interview:
            return
        fresh = NextStepsForm(self._theme, steps, names, today, self._list.viewport())
        fresh.saved.connect(self._actions.keep_steps)
        fresh.left.connect(lambda: self._list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._list.show_form(fresh)

    def take_focus(self) -> None:
        form = self._list.form
        if isinstance(form, NextStepsForm):
            form.contact.setFocus(Qt.FocusReason.ShortcutFocusReason)
