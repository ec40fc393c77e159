"""The page of letters: the list of them, and the composer in its place while one is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.values import LetterId, LetterKind
from ui.context import Context
from ui.letters.beginning import Beginning
from ui.letters.index import LettersIndex
from ui.letters.index_deeds import IndexDeeds
from ui.letters.index_keys import Command, command_of, described
from ui.letters.index_model import key_of
from ui.letters.index_words import Act
from ui.letters.replies import RepliesFound
from ui.widgets.seen import Seen

if TYPE_CHECKING:
    from ui.letters.composer import Composer

MINUTE_MS = 60_000


class LettersPage(Seen):
    """Asks the services when something changed, and hands values to the list; the composer reads its own letter."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: LetterId | None = None
        self._stale = True
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Letters"))
        self.index = LettersIndex(ctx.theme, self)
        self.deeds = IndexDeeds(ctx, self)
        self.beginning = Beginning(ctx, self)
        self._composer: Composer | None = None
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.index)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.replies = RepliesFound(ctx, self.index)
        self.index.put_above(self.replies)
        column.addWidget(self.stack)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        self.setFocusProxy(self.index)
        self._connect()

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        ctx = self._ctx
        self.index.commanded.connect(lambda command: self.deeds.do(Command(command)))
        self.index.acted.connect(lambda act: self.deeds.act(Act(act)))
        self.index.menu_wanted.connect(self.deeds.menu)
        self.replies.emptied.connect(self.index.take_focus)
        self.replies.turned.connect(self.refresh)
        self.beginning.begun.connect(self.show_letter)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.letter_wanted.connect(self.show_letter)
        ctx.router.write_wanted.connect(self.beginning.write)

    @property
    def composer(self) -> "Composer":
        """Made for the first letter that is opened."""
        if self._composer is None:
            from ui.letters.composer import Composer

            self._composer = Composer(self._ctx, self)
            self._composer.closed.connect(self.show_index)
            self.stack.addWidget(self._composer)
        return self._composer

    @property
    def composing(self) -> bool:
        return self._composer is not None and self.stack.currentWidget() is self._composer

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        if self.composing:
            return self.composer.panes()
        found = [self.replies.first_button()] if self.replies.isVisible() else []
        return [self.index.search, *found, self.index.list]

    def text_to_print(self) -> tuple[str, str] | None:
        """Ctrl+P: the letter that is open, else what the list shows."""
        if not self.composing or self.composer.opened is None:
            return None
        subject = self.composer.opened.letter.subject or ""
        return subject, self.composer.text.body()

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        if self.composing and hasattr(self.composer, "keys"):
            return list(self.composer.keys())
        return described()

    def undo_room(self) -> QRect | None:
        """Over the letter's text, clear of what was checked and of the panes."""
        if not self.composing:
            return None
        free = self.composer.beside.free()
        return QRect(self.composer.mapTo(self, free.topLeft()), free.size())

    # showing

    def refresh(self) -> None:
        """Read the list anew; out of sight, the next showing will."""
        self._stale = True
        if self.isVisible() and not self.composing:
            self._read()

    def _read(self) -> None:
        self._stale = False
        now = self._ctx.clock.now()
        self.index.fill(self._ctx.services.letters.index(now), now, self._ctx.services.reminders.etiquette())
        self.replies.refresh()

    def show_letter(self, letter: str) -> None:
        """In the composer: a draft to write on, anything else as it is."""
        try:
            found = self._ctx.services.letters.opened(LetterId(letter), self._ctx.clock.now())
        except WorldError:
            found = None
        if found is None:
            self._ctx.intents.trouble.emit(
                self.tr("This letter is no longer here. If it was deleted, the bin still has it.")
            )
            return
        self._shown = LetterId(letter)
        self.composer.show_letter(self._shown)
        self.stack.setCurrentWidget(self.composer)
        self.setFocusProxy(self.composer)

    def show_index(self) -> None:
        """Back to the list, with the letter that was open current in it."""
        was = self.composing
        self.stack.setCurrentWidget(self.index)
        self.setFocusProxy(self.index)
        self._read()
        if was:
            shown = next((row for row in self.index.rows if row.letter == self._shown), None)
            if shown is not None:
                self.index.choose(key_of(shown))
            self.index.take_focus()

    def open_row(self, row: LetterRow) -> None:
        if row.letter is not None:
            self.show_letter(row.letter)
        else:
            self.beginning.write(row.kind.value, row.application or "", row.interview or "", row.to or "")

    def open_due_first(self) -> None:
        """Ctrl+L: what is late first is written first, whether it was begun or not."""
        self._read()
        open_ = [row for row in self.index.rows if row.group in (LetterGroup.TO_WRITE, LetterGroup.DRAFTS)]
        now = self._ctx.clock.now()
        due = [row for row in open_ if row.reminder is not None and row.reminder.due <= now]
        first = min(due or open_, key=_urgency, default=None)
        if first is not None:
            self.open_row(first)
        else:
            self.show_index()

    def _on_changed(self, _change: Change, _origin: object) -> None:
        self.refresh()

    def _on_sight(self) -> None:
        self._minute.start()
        if self._stale and not self.composing:
            self._read()

    # Qt's part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.composing and command_of(event) is Command.SEARCH:
            self.deeds.do(Command.SEARCH)
        else:
            super().keyPressEvent(event)


def _urgency(row: LetterRow) -> tuple[bool, float, bool, float]:
    late = row.late
    at = row.at.timestamp() if row.at is not None else 0.0
    kind = row.kind is not LetterKind.THANK_YOU
    return (late is None, late.timestamp() if late is not None else 0.0, kind, at)
