"""What a person does to a question: intents, and the menu that has them all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.bidi import apart
from models.domain.change import Change
from models.domain.question_views import QuestionRow
from models.domain.values import AskedBy, ContactId, InterviewId, QuestionId, QuestionState
from ui import wording
from ui.context import Context

CHOICE = 12
"""Interviews that the menu names, the last first."""


class Deeds(QObject):
    """`showing` is told of each change before it is known elsewhere; `settle` ends what is being typed first."""

    def __init__(
        self, ctx: Context, widget: QWidget, showing: Callable[[Change], None], settle: Callable[[], None]
    ) -> None:
        super().__init__(widget)
        self._ctx, self._widget, self._showing, self._settle = ctx, widget, showing, settle

    def do(self, call: Callable[[], Change], refused: Callable[[str], object] | None = None) -> Change | None:
        self._settle()
        change = self._ctx.intents.do(self._widget, call, refused)
        if change:
            self._showing(change)
        return change

    # intents

    def create(self, text: str, asked_by: AskedBy, refused: Callable[[str], object]) -> QuestionId | None:
        change = self.do(lambda: self._ctx.services.questions.create(text, asked_by=asked_by), refused)
        return QuestionId(change.about["id"]) if change else None

    def set_state(self, row: QuestionRow, state: QuestionState) -> None:
        self.do(lambda: self._ctx.services.questions.set_state(row.question, state))

    def next_state(self, row: QuestionRow) -> None:
        if row.state is not None:
            states = list(QuestionState)
            self.set_state(row, states[(states.index(row.state) + 1) % len(states)])

    def rate(self, row: QuestionRow, rating: int | None) -> None:
        if row.asked_by is AskedBy.THEM:
            self.do(lambda: self._ctx.services.questions.rate(row.question, rating))

    def reword(self, row: QuestionRow, text: str) -> None:
        self.do(lambda: self._ctx.services.questions.edit(row, text=text))

    def set_topic(self, row: QuestionRow, topic: str) -> None:
        self.do(lambda: self._ctx.services.questions.edit(row, topic=topic))

    def turn(self, row: QuestionRow) -> None:
        """Asked of me, or by me after all."""
        other = AskedBy.THEM if row.asked_by is AskedBy.ME else AskedBy.ME
        self.do(lambda: self._ctx.services.questions.edit(row, asked_by=other))

    def take_back(self, row: QuestionRow, version: str) -> None:
        self.do(lambda: self._ctx.services.questions.take_back(row.question, version, self._ctx.clock.now()))

    def delete(self, row: QuestionRow) -> None:
        self.do(lambda: self._ctx.services.questions.delete(row, self._ctx.clock.now()))

    # the menu

    def menu(self, row: QuestionRow, at: QPoint, commands: Callable[[str], None]) -> None:
        """`commands` are the bank's own: what is done where it stands."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mine = row.asked_by is AskedBy.ME
        self._add(menu, self.tr("Edit the question"), lambda: commands("edit"), "E")
        self._add(menu, self.tr("Edit its topic"), lambda: commands("topic"), "T")
        if not mine:
            self._add(menu, self.tr("Rehearse aloud"), lambda: commands("rehearse"), "R")
        menu.addSeparator()
        self._asked_at(menu.addMenu(self.tr("Asked at")), row)
        self._asked_by(menu, row)
        turned = self.tr("They ask me this") if mine else self.tr("I ask them this")
        self._add(menu, turned, lambda: self.turn(row))
        menu.addSeparator()
        self._add(menu, self.tr("Move to the bin"), lambda: self.delete(row), "Del")
        menu.popup(at)

    def _add(self, menu: QMenu, text: str, call: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, menu)
        if keys:
            # Said, not bound: the list takes these keys itself.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: call())
        menu.addAction(action)
        return action

    def places_menu(self, row: QuestionRow, at: QPoint) -> None:
        """Only where it was asked."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asked_at(menu, row)
        menu.popup(at)

    def _asked_at(self, inside: QMenu, row: QuestionRow) -> None:
        services, zone = self._ctx.services, self._ctx.services.reminders.etiquette().zone
        present = next((one.interview for one in row.occasions if one.question == row.question), None)
        for place in services.questions.places(self._ctx.clock.now(), CHOICE):
            day = wording.day(place.at.astimezone(zone).date(), self._ctx.clock.now().astimezone(zone).date())
            name = self.tr("{company}, {day}").format(company=apart(place.company), day=day)
            action = self._add(inside, name, partial(self._place, row, place.interview))
            action.setCheckable(True)
            action.setChecked(place.interview == present)
        inside.addSeparator()
        action = self._add(inside, self.tr("No interview in particular"), partial(self._place, row, None))
        action.setCheckable(True)
        action.setChecked(present is None)

    def _place(self, row: QuestionRow, interview: InterviewId | None, contact: ContactId | None = None) -> None:
        self.do(lambda: self._ctx.services.questions.place(row.question, interview, contact))

    def _asked_by(self, menu: QMenu, row: QuestionRow) -> None:
        lead = next((one for one in row.occasions if one.question == row.question), None)
        people = self._ctx.services.questions.people_at(lead.interview) if lead and lead.interview else ()
        if lead is None or not people:
            return
        inside = menu.addMenu(self.tr("Who was asked") if row.asked_by is AskedBy.ME else self.tr("Who asked"))
        for contact, name in people:
            action = self._add(inside, apart(name), partial(self._place, row, lead.interview, contact))
            action.setCheckable(True)
            action.setChecked(contact == lead.contact)
