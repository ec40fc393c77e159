"""One application: begun, changed, given to the bin; what they replied, and who vouches for me."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold, fold_company
from models.domain.said import Said
from models.domain.stages import free_moment, place
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Move,
    Reference,
    Reply,
    Stage,
)
from models.domain.views import Panel
from models.services import belongings, panels
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.people import Introduced, People
from models.services.reminders import Reminders
from models.store import reading


class Applications:
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk = desk
        self._reminders = reminders

    def panel(self, application: ApplicationId, now: datetime) -> Panel | None:
        """Everything about one application, None when it is gone."""
        return panels.panel(self._desk.store, self._reminders.ledger(now), application, now)

    def company_names(self) -> tuple[str, ...]:
        """For completion while typing."""
        return tuple(name for _, name in reading.company_names(self._desk.store))

    def at_company(self, company_name: str) -> tuple[Application, ...]:
        """All applications to the company of that name, the newest first."""
        company = self._company_called(company_name)
        found = [] if company is None else self._desk.store.find(Application, company=company)
        return tuple(sorted(found, key=_begun, reverse=True))

    def hints(self, company_name: str, role: str) -> tuple[str, ...]:
        """What is worth knowing before one more is begun; nothing of it forbids.

        `same_role_open`: this very role is on the board; `same_company_open`: another role there is;
        `no_reply_before`: they once never answered.
        """
        company = self._company_called(company_name)
        if company is None:
            return ()
        there = self._desk.store.find(Application, company=company)
        open_roles = [fold(one.role) for one in there if not one.stage.closed]
        hints = []
        if open_roles:
            hints.append("same_role_open" if fold(role) in open_roles else "same_company_open")
        if any(one.stage is Stage.NO_REPLY for one in there):
            hints.append("no_reply_before")
        return tuple(hints)

    def create(
        self,
        company_name: str,
        role: str,
        stage: Stage,
        now: datetime,
        *,
        at: datetime | None = None,
        recruiter_name: str | None = None,
        **more: Any,
    ) -> Change:
        """On top of its column. `more` are fields of Application, `at` the day it really entered the stage.

        The company is found by its folded name, or made; so is the recruiter.
        """
        entered = at or more.get("applied_at") or now
        edits, company = self._found_or_made(company_name)
        if recruiter_name is not None:
            more["recruiter"], found = self._recruiter(recruiter_name)
            edits += found
        column = reading.slots(self._desk.store, stage)
        fresh = Application(
            ApplicationId(new_id("app")),
            company,
            _said(role, Said("Add the role, so that two applications to one company can be told apart.")),
            stage,
            **{"position": place(column, 0).position, "created_at": now, **more},
        )
        if stage is Stage.APPLIED and fresh.applied_at is None:
            fresh = replace(fresh, applied_at=entered)
        _check(fresh)
        edits += [Edit(None, fresh), Edit(None, Move(fresh.id, stage, entered))]
        about = {"company": company_name.strip(), "role": fresh.role, "stage": stage.value, "application": fresh.id}
        return self._desk.write(edits, Intent.APPLICATION_CREATED, about)

    def edit(
        self,
        after: Application,
        now: datetime,
        company_name: str | None = None,
        recruiter_name: str | None = None,
    ) -> Change:
        """Everything but the stage and the place, which are the board's. `now` is not looked at.

        Another spelling renames the company, and so does another name where nobody else is with it;
        otherwise the application goes to the company of that name.
        """
        before = self._desk.application(after.id)
        after = replace(after, stage=before.stage, position=before.position, company=before.company)
        _said(after.role, Said("Add the role, so that two applications to one company can be told apart."))
        _check(after)
        edits: list[Edit] = []
        if company_name is not None:
            edits, company = self._renamed_or_other(before, company_name)
            after = replace(after, company=company)
        if recruiter_name is not None:
            recruiter, found = self._recruiter(recruiter_name, before.recruiter)
            after = replace(after, recruiter=recruiter)
            edits += found
        edits.append(Edit(before, after))
        name = company_name.strip() if company_name is not None else self._desk.company(after.company).name
        return self._desk.write(edits, Intent.APPLICATION_EDITED, {"company": name, "role": after.role})

    def delete(self, application: ApplicationId, now: datetime) -> Change:
        """To the bin, with all that belongs to it."""
        found = self._desk.application(application)
        about = self._desk.about(found)
        values = belongings.of_application(self._desk.store, found)
        title = f"{about['company']}, {found.role}"
        return delete(self._desk, values, Intent.APPLICATION_DELETED, about, "applications", title, now)

    # Replies

    def add_reply(self, reply: Reply) -> Change:
        application = self._desk.application(reply.application)
        reply = replace(reply, at=self._free(reply))
        return self._desk.write([Edit(None, reply)], Intent.REPLY_ADDED, self._desk.about(application))

    def edit_reply(self, before: Reply, after: Reply) -> Change:
        application = self._desk.application(before.application)
        if (before.at, before.contact) != (after.at, after.contact):
            after = replace(after, at=self._free(after))
        return self._desk.write([Edit(before, after)], Intent.REPLY_EDITED, self._desk.about(application))

    def delete_reply(self, reply: Reply) -> Change:
        application = self._desk.application(reply.application)
        return self._desk.write([Edit(reply, None)], Intent.REPLY_DELETED, self._desk.about(application))

    # References

    def add_reference(self, reference: Reference) -> Change:
        if self._desk.store.get(Reference, reference.application, reference.contact) is not None:
            raise WorldError("This person is named as a reference here already.")
        return self._reference(None, reference, Intent.REFERENCE_ADDED)

    def name_reference(
        self, application: ApplicationId, person: Introduced, now: datetime, *, stress: tuple[str, ...] = ()
    ) -> Change:
        """Somebody by name who may be called: known, or new. `now` is not looked at."""
        found = self._desk.application(application)
        contact, edits = People(self._desk, self._reminders).introduce(person, None, ContactKind.REFERENCE)
        if self._desk.store.get(Reference, application, contact.id) is not None:
            raise WorldError("{name} is named as a reference here already.", name=contact.name)
        edits.append(Edit(None, Reference(application, contact.id, stress)))
        return self._desk.write(edits, Intent.REFERENCE_ADDED, self._desk.about(found, person=contact.name))

    def edit_reference(self, before: Reference, after: Reference) -> Change:
        return self._reference(before, after, Intent.REFERENCE_EDITED)

    def remove_reference(self, reference: Reference) -> Change:
        return self._reference(reference, None, Intent.REFERENCE_REMOVED)

    def _reference(self, before: Reference | None, after: Reference | None, intent: Intent) -> Change:
        edit = Edit(before, after)
        reference = edit.value
        assert isinstance(reference, Reference)
        person = self._desk.store.get(Contact, reference.contact)
        about = self._desk.about(self._desk.application(reference.application), person=person.name if person else "")
        return self._desk.write([edit], intent, about)

    def _free(self, reply: Reply) -> datetime:
        """Replies of one person are told apart by their moment."""
        others = self._desk.store.find(Reply, application=reply.application, contact=reply.contact)
        return free_moment(reply.at, [other.at for other in others])

    # The recruiter, the company

    def _recruiter(self, name: str, present: ContactId | None = None) -> tuple[ContactId | None, list[Edit]]:
        """Nobody for an empty name; the present one stays while the name is theirs."""
        people = People(self._desk, self._reminders)
        if not name.strip():
            return None, []
        known = people.get(present) if present is not None else None
        if known is not None and fold(known.name) == fold(name):
            return known.id, [] if known.name == name.strip() else [Edit(known, replace(known, name=name.strip()))]
        recruiters = [one for one in people.by_name(name) if ContactKind.RECRUITER in one.kinds]
        same = recruiters[0].id if len(recruiters) == 1 else None
        contact, edits = people.introduce(Introduced(name, same), None, ContactKind.RECRUITER)
        return contact.id, edits

    def _company_called(self, name: str) -> CompanyId | None:
        wanted = fold_company(name)
        names = reading.company_names(self._desk.store)
        exact = next((company for company, known in names if known == name.strip()), None)
        return exact or next((company for company, known in names if wanted and fold_company(known) == wanted), None)

    def _found_or_made(self, name: str) -> tuple[list[Edit], CompanyId]:
        name = _said(name, Said("Say which company this is for."))
        known = self._company_called(name)
        if known is not None:
            return [], known
        made = Company(CompanyId(new_id("co")), name)
        return [Edit(None, made)], made.id

    def _renamed_or_other(self, application: Application, name: str) -> tuple[list[Edit], CompanyId]:
        name = _said(name, Said("Say which company this is for."))
        present = self._desk.company(application.company)
        known = self._company_called(name)
        alone = len(self._desk.store.find(Application, company=present.id)) == 1
        if known == present.id or (known is None and alone):
            return [Edit(present, replace(present, name=name))], present.id
        return self._found_or_made(name)


def _begun(application: Application) -> tuple[float, str]:
    at = application.created_at or application.applied_at
    return (at.timestamp() if at is not None else 0.0, application.id)


def _said(text: str, sentence: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise WorldError(sentence)
    return text


def _check(application: Application) -> None:
    if application.fit is not None and not 1 <= application.fit <= 5:
        raise WorldError("The fit is a number from 1 to 5.")
    low, high = application.salary_from, application.salary_to
    if low is not None and high is not None and low > high:
        raise WorldError("The lower end of the salary is above the upper one.")
