"""What a person does with a letter in the list: each becomes one intent."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from models.domain.change import Change
from models.domain.letter_views import LetterRow
from models.domain.values import LetterId, LetterState
from ui.context import Context
from ui.letters.index_keys import Command
from ui.letters.index_words import Act, act_name, acts

if TYPE_CHECKING:
    from ui.letters.page import LettersPage


class IndexDeeds(QObject):
    def __init__(self, ctx: Context, page: "LettersPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

    def do(self, command: Command) -> None:
        index, row = self._page.index, self._page.index.row
        match command:
            case Command.SEARCH:
                index.search.setFocus()
                index.search.selectAll()
            case Command.MENU if row is not None:
                self.menu(index.place_of_current())
            case Command.BIN if row is not None:
                self.delete(row)
            case Command.OPEN if row is not None:
                self.act(Act.OPEN)
            case Command.AGAIN | Command.WENT | Command.DID_NOT_GO | Command.BACK if row is not None:
                act = Act(command.value)
                if act in acts(row):
                    self.act(act)

    def act(self, act: Act) -> None:
        row = self._page.index.row
        if row is None:
            return
        if act is Act.OPEN:
            self._page.open_row(row)
        elif row.letter is not None:
            letters, outbox, letter = self._ctx.services.letters, self._ctx.services.outbox, row.letter
            calls: dict[Act, Callable[[datetime], Change]] = {
                Act.AGAIN: lambda now: letters.queue(letter, None, now),
                Act.BACK: lambda now: letters.take_back(letter, now),
                Act.WENT: lambda now: outbox.say_sent(letter, now),
                Act.DID_NOT_GO: lambda now: outbox.say_not_sent(letter, now),
            }
            self._do(calls[act])

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        now = self._ctx.clock.now()
        return self._ctx.intents.do(None, lambda: call(now))

    def delete(self, row: LetterRow) -> None:
        """What has left is part of the record; a draft may go to the bin."""
        if row.letter is None or not may_go(row):
            return
        letter = LetterId(row.letter)
        following = self._page.index.neighbour(letter)
        if self._do(lambda now: self._ctx.services.letters.delete(letter, now)) and following is not None:
            self._page.index.choose(following)

    def menu(self, at: QPoint) -> None:
        row = self._page.index.row
        if row is None:
            return
        menu = QMenu(self._page)
        for act in reversed(acts(row)):
            entry = menu.addAction(act_name(act, row))
            entry.triggered.connect(lambda _checked=False, act=act: self.act(act))
        router, application, person = self._ctx.router, row.application, row.to
        if application is not None or person is not None:
            menu.addSeparator()
        if application is not None:
            name = self.tr("Open {company}").format(company=row.company)
            menu.addAction(name).triggered.connect(
                lambda: router.application_wanted.emit(application, row.interview or "")
            )
        if person is not None:
            name = self.tr("Show {person}").format(person=row.person)
            menu.addAction(name).triggered.connect(lambda: router.person_wanted.emit(person))
        if may_go(row):
            menu.addSeparator()
            bin_ = menu.addAction(self.tr("Move to the bin"))
            bin_.setShortcut(QKeySequence("Del"))
            bin_.triggered.connect(lambda: self.delete(row))
        menu.popup(at)


def may_go(row: LetterRow) -> bool:
    return row.letter is not None and row.state in (None, LetterState.DRAFT, LetterState.FAILED)
