"""What a person does in the panel: each becomes one form or one intent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.meetings import stands
from models.domain.reminder import Reminder
from models.domain.values import (
    Application,
    ContactId,
    Interview,
    InterviewId,
    Reason,
    Reference,
    Stage,
)
from models.domain.views import Card, Panel
from ui import wording
from ui.application import words
from ui.application.acts import Act, act_words
from ui.application.entries import Entry
from ui.application.forms.opener import Opener
from ui.application.noting import Noting
from ui.board.question import Answer, Question, is_asked
from ui.board.stages import CLOSED, ICONS, OPEN
from ui.context import Context
from ui.opening import open_link
from ui.outcomes.door import Door, owes_a_word
from ui.today.choices import ChoicesPopOver
from ui.today.snooze import SnoozePopOver

NOON = time(12)
"""The hour of a day that was chosen without one."""
TODAYS_WINDOW = timedelta(hours=12)


class Deeds(QObject):
    """`panel` is what is shown at the moment; every deed is about it."""

    def __init__(self, ctx: Context, widget: QWidget) -> None:
        super().__init__(widget)
        self._ctx, self._widget = ctx, widget
        self.panel: Panel | None = None
        self.forms = Opener(ctx, widget)
        self.endings = Door(ctx, widget)
        self.notes, self.answers = Noting(ctx, self), Noting(ctx, self)

    # the little things

    @property
    def _now(self) -> datetime:
        return self._ctx.clock.now()

    @property
    def _zone(self) -> tzinfo:
        return self._ctx.services.reminders.etiquette().zone

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        now = self._now
        return self._ctx.intents.do(self._widget, lambda: call(now))

    def _application(self) -> Application:
        if self.panel is None:
            raise WorldError(self.tr("No application is shown."))
        return self.panel.application

    def _edit(self, **fields: object) -> None:
        if self.panel is not None:
            after = replace(self.panel.application, **fields)  # type: ignore[arg-type]
            self._do(lambda now: self._ctx.services.applications.edit(after, now))

    def set_fit(self, fit: int | None) -> None:
        self._edit(fit=fit)

    def set_notes(self, text: str) -> None:
        """While it is typed; `notes.settle` makes one step of it."""
        if self.panel is not None:
            after, now = replace(self.panel.application, notes=text or None), self._now
            self.notes.note(lambda: self._ctx.services.applications.edit(after, now))

    def route(self, through: bool | None) -> None:
        self._edit(route_letters_via_recruiter=through)

    def instant(self, day: date) -> datetime:
        """A day that was chosen without an hour: now for today, noon for any other."""
        if day == self._now.astimezone(self._zone).date():
            return self._now
        return self._ctx.services.reminders.etiquette().instant(day, NOON)

    # the application itself

    def edit(self) -> None:
        if self.panel is not None:
            self.forms.edit_application(self.panel)

    def move(self, to: Stage, at_widget: QWidget) -> None:
        """On top of its new column; then the one question of that stage, as on the board."""
        application = self._application()
        change = self._do(lambda now: self._ctx.services.board.move(application.id, to, 0, now))
        card = self._ctx.services.board.card(application.id, self._now)
        if change and card is not None and is_asked(card, to):
            self._ask(card, at_widget)
        elif change and owes_a_word(self._ctx, application.id, to):
            self.endings.open(application.id, at_widget)

    def show_ending(self, at_widget: QWidget) -> None:
        """Why it ended, what they said, what to learn, and who is to hear of it."""
        self.endings.open(self._application().id, at_widget)

    def ask_deadline(self) -> None:
        card = self._ctx.services.board.card(self._application().id, self._now)
        if card is not None and card.stage is Stage.OFFER:
            self._ask(card, self._widget)

    def _ask(self, card: Card, at_widget: QWidget) -> None:
        asked = Question(self._ctx.theme, self._widget.window(), card, card.stage, self._now, self._zone)
        asked.answered.connect(lambda answer: self._on_answer(card, answer))
        asked.more_wanted.connect(lambda: self.endings.open(card.application, at_widget))
        asked.closed.connect(asked.deleteLater)
        asked.open_at(at_widget)

    def _on_answer(self, card: Card, answer: Answer) -> None:
        board, application = self._ctx.services.board, card.application
        if answer.reason is not None:
            self._do(lambda now: board.reason(application, answer.reason, now))
        elif answer.day is not None:
            self._do(lambda now: board.promised(application, answer.day, now))
        elif answer.at is not None and card.stage is Stage.OFFER:
            self._do(lambda now: board.offer_deadline(application, answer.at, now))
        elif answer.at is not None:
            at = answer.at
            self._do(lambda now: self._ctx.services.interviews.book(application, at, now))

    def applied_on(self, day: date) -> None:
        application, at = self._application(), self.instant(day)
        self._do(lambda now: self._ctx.services.board.move(application.id, Stage.APPLIED, 0, now, at=at))

    def ask_reason(self, at_widget: QWidget) -> None:
        application = self._application()
        answers = [(one.value, words.reason(one)) for one in Reason]
        question, foot = self.tr("What was the reason?"), self.tr("Esc leaves this open. The card stays where it is.")
        asked = ChoicesPopOver(self._ctx.theme, self._widget.window(), question, answers, foot)
        board = self._ctx.services.board
        asked.chosen.connect(lambda code: self._do(lambda now: board.reason(application.id, Reason(code), now)))
        asked.closed.connect(asked.deleteLater)
        asked.open_at(at_widget)

    def delete(self) -> None:
        application = self._application()
        self._do(lambda now: self._ctx.services.applications.delete(application.id, now))

    # menus

    def menu(self, at_widget: QWidget) -> None:
        """All that can be done with the application as a whole."""
        if self.panel is None:
            return
        menu = self._menu(self.tr("Application"))
        self._entry(menu, self.tr("Edit"), "pencil", self.edit, "E")
        moves = menu.addMenu(self.tr("Move to"))
        for stage in (*OPEN, *CLOSED):
            if stage is CLOSED[0]:
                moves.addSeparator()
            move = lambda _=False, stage=stage: self.move(stage, at_widget)  # noqa: E731
            entry = moves.addAction(wording.stage_name(stage))
            if stage in ICONS:
                entry.setIcon(self._ctx.theme.icon(ICONS[stage]))
            entry.setEnabled(stage is not self.panel.application.stage)
            entry.triggered.connect(move)
        menu.addSeparator()
        advert = words.link_in(self.panel.application.url)
        if advert is not None:
            self._entry(menu, self.tr("Open the advert"), "link", partial(self._open, advert))
        self._entry(menu, self.tr("Add an interview"), "calendar-plus", self.book)
        self._entry(menu, self.tr("Record a reply"), "reply", self.reply)
        self._entry(menu, self.tr("Add a reference"), "user", self.add_reference)
        menu.addSeparator()
        self._entry(menu, self.tr("Move to the bin"), "trash-2", self.delete)
        menu.popup(at_widget.mapToGlobal(QPoint(0, at_widget.height() + 2)))

    def add_menu(self, at_widget: QWidget) -> None:
        menu = self._menu(self.tr("Add event"))
        self._entry(menu, self.tr("An interview"), "users", self.book)
        self._entry(menu, self.tr("A reply"), "reply", self.reply)
        self._entry(menu, self.tr("A move, with its day"), "arrow-right", self.dated_move)
        menu.popup(at_widget.mapToGlobal(QPoint(0, at_widget.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def entry_menu(self, entry: Entry, at: QPoint) -> None:
        menu = self._menu(entry.title)
        for act in entry.more:
            if act in (Act.CANCEL, Act.DELETE) and not menu.isEmpty():
                menu.addSeparator()
            text, icon = act_words(act)
            if len(entry.moves) > 1 and act is Act.REDATE:
                for place, move in enumerate(entry.moves):
                    said = self.tr("Change the date of {stage}").format(stage=wording.stage_name(move.to))
                    self._entry(menu, said, icon, partial(self._redate, entry, place))
                continue
            self._entry(menu, text, icon, partial(self.act, entry, act, at))
        menu.popup(at)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._widget)
        menu.setAccessibleName(title)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _entry(self, menu: QMenu, text: str, icon: str, call: Callable[[], object], key: str = "") -> None:
        action = menu.addAction(self._ctx.theme.icon(icon), text)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: call())

    # the timeline

    def act(self, entry: Entry, act: Act, at: QPoint) -> None:
        """`at` is a global point at the entry, for a question."""
        if entry.interview is not None:
            self._on_interview(entry.interview.id, act)
        elif entry.reply is not None and self.panel is not None:
            reply = entry.reply
            if act is Act.EDIT:
                self.forms.reply(self.panel, reply)
            else:
                self._do(lambda _now: self._ctx.services.applications.delete_reply(reply))
        elif act is Act.REDATE:
            self._redate(entry, 0)
        elif act is Act.REASON:
            self.ask_reason(self._widget)
        elif act is Act.DEADLINE:
            self.ask_deadline()

    def _on_interview(self, interview: InterviewId, act: Act) -> None:
        panel, services = self.panel, self._ctx.services.interviews
        one = next((one for one in panel.interviews if one.id == interview), None) if panel is not None else None
        if panel is None or one is None:
            return
        if act in (Act.EDIT, Act.RESCHEDULE):
            self.forms.interview(panel, one, reschedule=act is Act.RESCHEDULE)
        elif act is Act.PEOPLE:
            self.forms.people(panel, one)
        elif act is Act.LINK:
            self._open(words.link_in(one.location))
        elif act is Act.NEXT_STEPS:
            self.forms.next_steps(panel, one)
        elif act is Act.DEBRIEF:
            self._ctx.router.debrief_wanted.emit(interview)
        elif act is Act.PREP:
            self._ctx.router.prep_wanted.emit(interview)
        elif act in (Act.PREPARED, Act.NOT_PREPARED):
            self._do(lambda now: services.prepared(interview, act is Act.PREPARED, now))
        elif act is Act.CANCEL:
            self._do(lambda now: services.cancel(interview, now))
        elif act is Act.DELETE:
            self._do(lambda now: services.delete(interview, now))

    @staticmethod
    def _open(link: str | None) -> None:
        if link is not None:
            open_link(link)

    def _redate(self, entry: Entry, place: int) -> None:
        if self.panel is not None and entry.moves:
            self.forms.redate(self.panel, entry.moves[place], self.instant)

    # what is added

    def book(self) -> None:
        if self.panel is not None:
            self.forms.interview(self.panel)

    def reply(self) -> None:
        if self.panel is not None:
            self.forms.reply(self.panel)

    def dated_move(self) -> None:
        if self.panel is not None:
            self.forms.move(self.panel, self.instant)

    def next_steps(self, interview: InterviewId) -> None:
        self._on_interview(interview, Act.NEXT_STEPS)

    def set_interview(self, after: Interview) -> None:
        self._do(lambda now: self._ctx.services.interviews.edit(after, now))

    def note_interview(self, after: Interview) -> None:
        """While it is typed; `answers.settle` makes one step of it."""
        now = self._now
        self.answers.note(lambda: self._ctx.services.interviews.edit(after, now))

    def name_people(self, interview: str) -> None:
        self._on_interview(InterviewId(interview), Act.PEOPLE)

    # people

    def add_person(self) -> None:
        """To the interview that comes next, else to the last one; without any, to a new one."""
        if self.panel is None:
            return
        there = [one for one in self.panel.interviews if stands(one)]
        ahead = [one for one in there if one.starts_at > self._now]
        if there:
            self.forms.people(self.panel, ahead[0] if ahead else there[-1], add_one=True)
        else:
            self.forms.interview(self.panel, note=self.tr("People are kept with an interview. Add it first."))

    def edit_person(self, contact: str) -> None:
        person = self.panel.contacts.get(ContactId(contact)) if self.panel is not None else None
        if person is not None:
            self.forms.person(person)

    def confirm(self, contact: str) -> None:
        person = self.panel.contacts.get(ContactId(contact)) if self.panel is not None else None
        if person is not None:
            after = replace(person, name_confirmed=True)
            self._do(lambda now: self._ctx.services.people.edit(after, now))

    # references

    def add_reference(self) -> None:
        if self.panel is not None:
            self.forms.reference(self.panel)

    def edit_reference(self, reference: Reference) -> None:
        if self.panel is not None:
            self.forms.reference(self.panel, reference)

    def remove_reference(self, reference: Reference) -> None:
        self._do(lambda _now: self._ctx.services.applications.remove_reference(reference))

    # reminders

    def done(self, reminder: Reminder) -> None:
        self._do(lambda now: self._ctx.services.reminders.done(reminder.rule, reminder.subject, now))

    def snooze(self, reminder: Reminder, at_widget: QWidget) -> None:
        reminders, now = self._ctx.services.reminders, self._now
        soon = None
        if self.panel is not None:
            ahead = [one for one in self.panel.interviews if stands(one) and one.starts_at > now]
            soon = next((one for one in ahead if one.starts_at - now < TODAYS_WINDOW), None)
        asked = SnoozePopOver(self._ctx.theme, self._widget.window(), reminder, now, reminders.etiquette(), soon)
        asked.chosen.connect(
            lambda until: self._do(lambda at: reminders.snooze(reminder.rule, reminder.subject, until, at))
        )
        asked.closed.connect(asked.deleteLater)
        asked.open_at(at_widget)
