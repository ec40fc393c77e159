"""The checklist that lies open below the row of an interview, from fifteen minutes before it begins (P, A)."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from models.domain.reminder import Rule
from models.domain.views import Today
from ui.theme import Theme
from ui.today.actions import Actions
from ui.today.list import TodayList
from ui.today.rows import Key, Kind, Row, groups, key_of

if TYPE_CHECKING:
    from ui.today.next_steps import NextStepsForm


class Checklist(QObject):
    """Which row it lies below, and the form; what is being filled in outlives every refresh."""

    folded = Signal()

    def __init__(self, theme: Theme, rows: TodayList, actions: Actions) -> None:
        super().__init__(rows)
        self._theme, self._list, self._actions = theme, rows, actions
        self._unfolded: Key | None = None

    def unfolded_of(self, today: Today) -> Key | None:
        """What somebody unfolded, else the first interview that is near enough."""
        everywhere = {key_of(line) for _, lines in groups(today) for line in lines}
        if self._unfolded not in everywhere:
            asked = [key_of(line) for line in today.now if line.reminder and line.reminder.rule == Rule.LEAVE_THE_ROOM]
            self._unfolded = next(iter(asked), None)
        return self._unfolded

    def unfold(self, key: Key) -> None:
        self._unfolded = key

    def fold(self) -> None:
        """Where nothing is being filled in; one that is near enough unfolds itself again."""
        form = self._form()
        if form is not None and not form.is_touched():
            self._unfolded = None

    def show(self, rows: Sequence[Row], today: date) -> None:
        row = next((row for row in rows if row.kind is Kind.ROOM), None)
        known = self._actions.asked_of(row.line) if row is not None and row.line is not None else None
        if known is None:
            self._list.show_form(None)
            return
        steps, names = known
        form = self._form()
        if form is not None and form.interview == steps.interview:
            form.renew(steps)
            return
        from ui.today.next_steps import NextStepsForm

        fresh = NextStepsForm(self._theme, steps, names, today, self._list.viewport())
        fresh.saved.connect(self._actions.keep_steps)
        fresh.left.connect(self._on_left)
        self._list.show_form(fresh)

    def _form(self) -> "NextStepsForm | None":
        """What lies open; its module is loaded with the first one, since on most days there is none."""
        return cast("NextStepsForm | None", self._list.form)

    def _on_left(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fold()
        self.folded.emit()

    def take_focus(self) -> None:
        form = self._form()
        if form is not None:
            form.begin()
