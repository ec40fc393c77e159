"""Opens the forms with what they begin with, and carries out what they hand back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.values import (
    Contact,
    ContactKind,
    Interview,
    Move,
    NextSteps,
    Reference,
    Reply,
    Stage,
)
from models.domain.views import Panel
from ui import wording
from ui.application import words
from ui.application.forms import application_form, interview_form, people_form, reply_form
from ui.application.forms.form import Drafts, Form
from ui.application.forms.next_steps_form import NextStepsForm
from ui.application.forms.small_forms import Moved, MoveForm, PersonForm, ReferenceForm
from ui.context import Context

Instant = Callable[[date], datetime]


class Opener(QObject):
    """One for each place that opens forms; `open_form` is the form that is open, if any."""

    def __init__(self, ctx: Context, widget: QWidget) -> None:
        super().__init__(widget)
        self._ctx, self._widget = ctx, widget
        self._drafts = Drafts()
        self.open_form: Form | None = None

    def _ask(self, form: Form, carry_out: Callable[[object, datetime], Change]) -> None:
        """The form stays open until what it hands back was taken."""

        def on_collected(value: object) -> None:
            now = self._ctx.clock.now()
            change = self._ctx.intents.do(None, lambda: carry_out(value, now), form.refuse)
            if change is not None:
                form.finish()

        def on_gone() -> None:
            if self.open_form is form:
                self.open_form = None

        form.collected.connect(on_collected)
        form.finished.connect(on_gone)
        self.open_form = form
        form.ask()

    def _today(self) -> date:
        return self._ctx.services.reminders.etiquette().day(self._ctx.clock.now())

    def _at(self, day: date) -> datetime:
        """Today is now; another day is its noon."""
        now = self._ctx.clock.now()
        etiquette = self._ctx.services.reminders.etiquette()
        return now if etiquette.day(now) == day else etiquette.instant(day, time(12))

    # applications

    def new_application(self, stage: Stage) -> None:
        services = self._ctx.services.applications
        known = application_form.Known(
            self._today(), services.company_names(), self._recruiters(), stage=Stage.WISHLIST if stage.closed else stage
        )
        form = application_form.ApplicationForm(self._ctx.theme, self._window(), self._drafts, known, services.hints)

        def create(value: object, now: datetime) -> Change:
            assert isinstance(value, application_form.Typed)
            more = dict(value.more)
            if value.applied_on is not None:
                more["applied_at"] = self._at(value.applied_on)
            named = value.recruiter or None
            return services.create(value.company, value.role, value.stage, now, recruiter_name=named, **more)

        self._ask(form, create)

    def edit_application(self, panel: Panel) -> None:
        services, etiquette = self._ctx.services.applications, self._ctx.services.reminders.etiquette()
        before = panel.application
        applied = etiquette.day(before.applied_at) if before.applied_at is not None else None
        recruiter = panel.recruiter.name if panel.recruiter is not None else ""
        known = application_form.Known(
            self._today(), services.company_names(), self._recruiters(), before, panel.company.name, recruiter, applied
        )
        form = application_form.ApplicationForm(self._ctx.theme, self._window(), self._drafts, known, services.hints)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, application_form.Typed)
            at = before.applied_at
            if value.applied_on != applied:
                at = self._at(value.applied_on) if value.applied_on is not None else None
            # What was written meanwhile elsewhere (the notes, the fit) is not taken back by this form.
            present = services.panel(before.id, now)
            base = present.application if present is not None else before
            after = replace(base, role=value.role, applied_at=at, **value.more)
            name = value.company if value.company != panel.company.name else None
            named = value.recruiter if value.recruiter != recruiter else None
            return services.edit(after, now, company_name=name, recruiter_name=named)

        self._ask(form, save)

    def _recruiters(self) -> list[str]:
        return [one.name for one in self._ctx.services.people.all() if ContactKind.RECRUITER in one.kinds]

    def _window(self) -> QWidget:
        return self._widget.window()

    # interviews

    def interview(self, panel: Panel, one: Interview | None = None, reschedule: bool = False, note: str = "") -> None:
        services, etiquette = self._ctx.services.interviews, self._ctx.services.reminders.etiquette()
        around = interview_form.Around(
            panel.company.name,
            str(panel.application.id),
            self._today(),
            etiquette.zone,
            etiquette.zone_name,
            services.next_round(panel.application.id),
            one,
        )
        form = interview_form.InterviewForm(self._ctx.theme, self._window(), self._drafts, around, reschedule, note)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, interview_form.Typed)
            if one is None:
                return services.book(panel.application.id, value.starts_at, now, **value.more)
            return services.edit(value.put_into(one), now)

        self._ask(form, save)

    def people(self, panel: Panel, one: Interview, add_one: bool = False) -> None:
        zone = self._ctx.services.reminders.etiquette().zone
        day = wording.day(one.starts_at.astimezone(zone).date(), self._today())
        about = self.tr("{interview}, {day}").format(interview=words.interview_title(one), day=day)
        around = people_form.Around(one, about, panel.contacts, self._ctx.services.people.all())
        form = people_form.PeopleForm(self._ctx.theme, self._window(), self._drafts, around, add_one)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, tuple)
            return self._ctx.services.interviews.introduce(one.id, value, now)

        self._ask(form, save)

    def next_steps(self, panel: Panel, one: Interview) -> None:
        before = next((said for said in panel.next_steps if said.interview == one.id), None) or NextSteps(one.id)
        zone = self._ctx.services.reminders.etiquette().zone
        day = wording.day(one.starts_at.astimezone(zone).date(), self._today())
        about = self.tr("As said at {company}, {day}").format(company=panel.company.name, day=day)
        people = [panel.contacts[part.contact].name for part in one.people if part.contact in panel.contacts]
        form = NextStepsForm(self._ctx.theme, self._window(), self._drafts, before, about, self._today(), people)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, NextSteps)
            return self._ctx.services.interviews.next_steps(value, now, before)

        self._ask(form, save)

    # what comes from them, and the moves

    def reply(self, panel: Panel, one: Reply | None = None) -> None:
        etiquette = self._ctx.services.reminders.etiquette()
        people = {contact.name: contact.id for contact in panel.contacts.values()}
        around = reply_form.Around(
            panel.application.id, panel.company.name, people, self._ctx.clock.now(), etiquette.zone, one
        )
        form = reply_form.ReplyForm(self._ctx.theme, self._window(), self._drafts, around)

        def save(value: object, _now: datetime) -> Change:
            assert isinstance(value, Reply)
            services = self._ctx.services.applications
            return services.add_reply(value) if one is None else services.edit_reply(one, value)

        self._ask(form, save)

    def move(self, panel: Panel, instant: Instant) -> None:
        application, today = panel.application, self._today()
        form = MoveForm(
            self._ctx.theme, self._window(), self._drafts, str(application.id), application.stage, today, today
        )

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, Moved)
            return self._ctx.services.board.move(application.id, value.stage, 0, now, at=instant(value.day))

        self._ask(form, save)

    def redate(self, panel: Panel, move: Move, instant: Instant) -> None:
        day = self._ctx.services.reminders.etiquette().day(move.at)
        key = f"{panel.application.id} {move.at.isoformat()}"
        form = MoveForm(self._ctx.theme, self._window(), self._drafts, key, move.to, day, self._today(), only_day=True)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, Moved)
            at = move.at if value.day == day else instant(value.day)
            return self._ctx.services.board.redate(move, at, now)

        self._ask(form, save)

    # people

    def person(self, contact: Contact, *, at_email: bool = False) -> None:
        form = PersonForm(self._ctx.theme, self._window(), self._drafts, contact)
        if at_email:
            form.email.edit.setFocus()

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, Contact)
            return self._ctx.services.people.edit(value, now)

        self._ask(form, save)

    def reference(self, panel: Panel, one: Reference | None = None) -> None:
        people = self._ctx.services.people
        known = [contact.name for contact in people.all()]
        contact = panel.contacts.get(one.contact) if one is not None else None
        name = contact.name if contact is not None else ""
        application = panel.application.id
        form = ReferenceForm(self._ctx.theme, self._window(), self._drafts, str(application), known, one, name)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, tuple)
            person, stress = value
            services = self._ctx.services.applications
            if one is not None:
                return services.edit_reference(one, replace(one, stress=stress))
            return services.name_reference(application, person, now, stress=stress)

        self._ask(form, save)
