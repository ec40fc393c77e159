"""What a person decides at a row: each decision is an intent, so each can be undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.reminder import Reminder, Rule
from models.domain.values import Application, ContactId, Interview, InterviewId, NextSteps, Role, Stage
from models.domain.views import Line, Today
from ui.context import Context
from ui.letters.wanted import write
from ui.today.choices import ChoicesPopOver
from ui.today.joined import together
from ui.today.snooze import SnoozePopOver
from ui.today.why import WhyPopOver
from ui.widgets.popover import PopOver

if TYPE_CHECKING:
    from ui.application.forms.opener import Opener
    from ui.today.next_steps import Answer

BY_NUMBERS = frozenset({Rule.FOLLOW_UP, Rule.NO_REPLY, Rule.KEEP_SEARCHING})
"""Rules that settings of their own stand behind: a school, or a number of days."""


class Actions(QObject):
    changed = Signal(object)
    """A Change that was just written from here."""
    done = Signal(object)
    """A Change that says a reminder is done; its row is struck through before it goes."""
    checklist_wanted = Signal(object)
    """The key of a row whose checklist is to be filled in."""
    add_wanted = Signal()

    def __init__(self, ctx: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page
        self.popover: PopOver | None = None
        """The one that is open."""
        self.forms: Opener | None = None
        """Made with the first form that is asked for here."""

    # carrying out

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        now = self._ctx.clock.now()
        change = self._ctx.intents.do(self._page, lambda: call(now))
        if change:
            self.changed.emit(change)
        return change

    def done_with(self, reminder: Reminder) -> None:
        now, reminders = self._ctx.clock.now(), self._ctx.services.reminders
        change = self._ctx.intents.do(self._page, lambda: reminders.done(reminder.rule, reminder.subject, now))
        if change:
            self.done.emit(change)

    def do_it(self, line: Line, widget: QWidget, place: QRect) -> None:
        """Enter: where the fact can be recorded here it is, a letter is written, else the application opens."""
        reminder = line.reminder
        if reminder is None:
            self.open(line)
            return
        rule, services = Rule(reminder.rule), self._ctx.services
        interview, application = reminder.interview, reminder.application
        if rule is Rule.PREPARE and interview is not None:
            self._ctx.router.prep_wanted.emit(interview)
        elif rule is Rule.DEBRIEF and interview is not None:
            self._ctx.router.debrief_wanted.emit(interview)
        elif rule is Rule.CONFIRM_NAME:
            self._do(lambda now: self._confirmed(reminder, now))
        elif rule is Rule.FIND_ADDRESS and reminder.contact is not None:
            self._note_address(reminder.contact)
        elif rule is Rule.NO_REPLY and application is not None:
            self._do(lambda now: services.board.move(application, Stage.NO_REPLY, 0, now))
        elif rule is Rule.KEEP_SEARCHING:
            self._find_more(widget, place)
        elif rule is Rule.LEAVE_THE_ROOM:
            self.checklist_wanted.emit((str(reminder.rule), reminder.subject))
        elif rule is Rule.ASK_PERMISSION:
            self._ask_route(reminder, line, widget, place)
        elif rule is Rule.RECORD_LESSON:
            self.ending(reminder, widget, place)
        elif not write(self._ctx, reminder):
            self.open(line)

    def open(self, line: Line) -> None:
        """The application, at the interview that the line is about."""
        reminder, interview = line.reminder, line.interview
        if interview is not None:
            self._ctx.router.application_wanted.emit(interview.application, interview.id)
        elif reminder is not None and reminder.application is not None:
            self._ctx.router.application_wanted.emit(reminder.application, reminder.interview or "")

    def _confirmed(self, reminder: Reminder, now: datetime) -> Change:
        person = self._ctx.services.people.get(reminder.contact) if reminder.contact is not None else None
        if person is None:
            raise WorldError("This person is no longer here.")
        return self._ctx.services.people.edit(replace(person, name_confirmed=True), now)

    def _note_address(self, contact: ContactId) -> None:
        from ui.application.forms.opener import Opener

        person = self._ctx.services.people.get(contact)
        if person is not None:
            self.forms = self.forms or Opener(self._ctx, self._page)
            self.forms.person(person, at_email=True)

    def _application(self, reminder: Reminder, now: datetime) -> Application:
        panel = None
        if reminder.application is not None:
            panel = self._ctx.services.applications.panel(reminder.application, now)
        if panel is None:
            raise WorldError("This application is no longer here. If it was deleted, the bin still has it.")
        return panel.application

    # small questions

    def _ask_route(self, reminder: Reminder, line: Line, widget: QWidget, place: QRect) -> None:
        question = self.tr("How may letters reach {company}?").format(company=line.company or "")
        answers = [
            ("ask", self.tr("Write and ask")),
            ("direct", self.tr("Directly")),
            ("through", self.tr("Through them")),
        ]
        foot = self.tr("Esc leaves it open.")
        asked = ChoicesPopOver(self._ctx.theme, self._page.window(), question, answers, foot)

        def routed(now: datetime, code: str) -> Change:
            application = self._application(reminder, now)
            after = replace(application, route_letters_via_recruiter=code == "through")
            return self._ctx.services.applications.edit(after, now)

        def answered(code: str) -> None:
            if code == "ask":
                write(self._ctx, reminder)
            else:
                self._do(lambda now: routed(now, code))

        asked.chosen.connect(answered)
        self._open(asked, widget, place)

    def _find_more(self, widget: QWidget, place: QRect) -> None:
        """From the wishlist, or a new one; where nothing was wished for, a new one at once."""
        rhythm = self._ctx.services.outcomes.rhythm(self._ctx.clock.now())
        if not rhythm.ideas:
            self.add_wanted.emit()
            return
        from ui.outcomes.two_more import TwoMore

        asked = TwoMore(self._ctx.theme, self._page.window(), rhythm)
        asked.idea_chosen.connect(lambda application: self._ctx.router.application_wanted.emit(application, ""))
        asked.new_wanted.connect(self.add_wanted)
        self._open(asked, widget, place)

    def ending(self, reminder: Reminder, widget: QWidget, place: QRect) -> None:
        """All that belongs to an application that has ended: reason, feedback, lesson, and who is to hear of it."""
        from ui.outcomes.door import Door

        if reminder.application is None:
            return
        if self.popover is not None:
            self.popover.dismiss()
        self.popover = Door(self._ctx, self._page).open(reminder.application, widget, place)
        if self.popover is not None:
            self.popover.closed.connect(self._on_closed)

    def snooze(self, reminder: Reminder, today: Today, widget: QWidget, place: QRect) -> None:
        services, now = self._ctx.services, self._ctx.clock.now()
        etiquette = services.reminders.etiquette()
        soon = _next_interview(today, reminder)
        asked = SnoozePopOver(self._ctx.theme, self._page.window(), reminder, now, etiquette, soon)
        asked.chosen.connect(
            lambda until: self._do(lambda at: services.reminders.snooze(reminder.rule, reminder.subject, until, at))
        )
        self._open(asked, widget, place)

    def why(self, line: Line, widget: QWidget, place: QRect) -> None:
        ctx, reminder, company = self._ctx, line.reminder, line.company_id
        if reminder is None:
            return
        etiquette = ctx.services.reminders.etiquette()
        told = WhyPopOver(ctx.theme, self._page.window(), line, ctx.clock.now(), etiquette)
        place_of_rule = "etiquette" if reminder.rule in BY_NUMBERS else f"reminders:{reminder.rule}"
        told.rule_wanted.connect(lambda: ctx.router.settings_wanted.emit(place_of_rule))
        told.help_wanted.connect(lambda: ctx.router.help_wanted.emit(f"rules#{reminder.rule}"))
        if company is not None:
            told.silence_wanted.connect(lambda: self.silence(line))
        self._open(told, widget, place)

    def silence(self, line: Line) -> None:
        """No more of this rule for that company."""
        reminder, company = line.reminder, line.company_id
        if reminder is not None and company is not None:
            reminders = self._ctx.services.reminders
            self._do(lambda now: reminders.not_for_company(reminder.rule, company, now))

    def dismiss(self, reminder: Reminder) -> None:
        reminders = self._ctx.services.reminders
        self._do(lambda now: reminders.dismiss(reminder.rule, reminder.subject, now))

    def _open(self, popover: PopOver, widget: QWidget, place: QRect) -> None:
        if self.popover is not None:
            self.popover.dismiss()
        self.popover = popover
        popover.closed.connect(self._on_closed)
        popover.open_at(widget, place)

    def _on_closed(self) -> None:
        if self.popover is not None:
            self.popover.deleteLater()
            self.popover = None

    # the checklist

    def asked_of(self, line: Line) -> tuple[NextSteps, tuple[str, ...]] | None:
        """What is known of the next steps so far, and the names of those who are there."""
        reminder = line.reminder
        if reminder is None or reminder.application is None or reminder.interview is None:
            return None
        panel = self._ctx.services.applications.panel(reminder.application, self._ctx.clock.now())
        if panel is None:
            return None
        meeting = next((one for one in panel.interviews if one.id == reminder.interview), None)
        people = () if meeting is None else meeting.people
        names = tuple(panel.contacts[one.contact].name for one in people if one.contact in panel.contacts)
        known = next((one for one in panel.next_steps if one.interview == reminder.interview), None)
        return known or NextSteps(InterviewId(reminder.interview)), names

    def keep_steps(self, answer: "Answer") -> None:
        """The answers and the names in one go."""
        interviews = self._ctx.services.interviews

        def kept(now: datetime) -> Change:
            named = ((answer.interviewer, Role.INTERVIEWER), (answer.front_desk, Role.FRONT_DESK))
            steps = [
                partial(interviews.add_person, answer.steps.interview, name, role, now) for name, role in named if name
            ]
            if answer.spelled is not None or answer.thanked:
                steps.append(
                    partial(interviews.took_leave, answer.steps.interview, answer.spelled, answer.thanked, now)
                )
            steps.append(partial(interviews.next_steps, answer.steps, now, answer.read))
            blank = answer.steps == NextSteps(answer.steps.interview)
            return together(steps, self._ctx.services.undo, named_by=0 if blank else -1)

        self._do(kept)


def _next_interview(today: Today, reminder: Reminder) -> Interview | None:
    """The next interview of today that is not over, other than the one that the reminder prepares for."""
    meetings = [line.interview for line in today.later if line.interview is not None]
    return next((one for one in meetings if one.id != reminder.interview), None)
