"""The company and the application that an invitation belongs to, found in the record or guessed."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from models.domain import guesses
from models.domain.ids import new_id
from models.domain.names import fold, fold_company
from models.domain.said import Said
from models.domain.stages import free_moment, moved
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    Move,
    Stage,
)
from models.formats.ics import Event
from models.services.draft import Draft
from models.services.import_plan import Choice, Guess
from models.services.invited import name_of, reachable

_BEFORE_INTERVIEWS = frozenset({Stage.WISHLIST, Stage.APPLIED, Stage.SCREENING})


@dataclass(frozen=True, slots=True)
class Belonging:
    """Where an invitation goes, and in words why."""

    company: Company
    application: Application
    why: str
    guesses: frozenset[Guess]


def belonging(draft: Draft, event: Event, own: frozenset[str], choice: Choice, now: datetime) -> Belonging:
    """Finds or makes the company and the application, in the draft.

    An interview that is over did not begin anything today: the stage was reached by its start at the latest.
    """
    now = min(now, event.starts_at or now)
    if choice.application is not None and (chosen := draft.get(Application, choice.application)) is not None:
        return _attached(draft, chosen, Said("You chose this application."), frozenset(), now)
    through = None if choice.company is not None else _application_of_people(draft, event, own)
    if through is not None:
        return _attached(
            draft, through, Said("Somebody invited belongs to this one open application."), frozenset(), now
        )
    company, guessed = _company(draft, event, own, choice)
    role = choice.role or guesses.role_in_words(event.title, company.name)
    marks = frozenset({Guess.COMPANY} if guessed else set())
    found = _open_application(draft, company, role)
    if found is not None:
        return _attached(
            draft, found, Said("It is the one open application with {name}.", name=company.name), marks, now
        )
    why = Said("Nothing is open with {name} yet, so a new application begins.", name=company.name)
    if company.name == guesses.UNKNOWN_COMPANY:
        why = Said("It does not say which company it is from, so a new application begins.")
    if draft.open_applications(company.id):
        why = Said("It could belong to more than one application with {name}, so a new one begins.", name=company.name)
    fresh = _begun(draft, company, role, now)
    return Belonging(company, fresh, why, marks | (frozenset() if choice.role else {Guess.ROLE}))


def _attached(draft: Draft, application: Application, why: str, marks: frozenset[Guess], now: datetime) -> Belonging:
    """An application that is asked to an interview is interviewing from now on."""
    company = draft.get(Company, application.company)
    if company is None:
        raise LookupError(application.company)  # the store's foreign keys do not let this happen
    if application.stage in _BEFORE_INTERVIEWS:
        moves = [move.at for move in draft.moves_of(application.id)]
        at = free_moment(max([now, *moves]), moves)
        draft.put(Move(application.id, Stage.INTERVIEWING, at, from_stage=application.stage))
        application = draft.put(moved(application, Stage.INTERVIEWING, draft.top_of(Stage.INTERVIEWING), at))
    return Belonging(company, application, why, marks)


def _begun(draft: Draft, company: Company, role: str, now: datetime) -> Application:
    fresh = Application(
        ApplicationId(new_id("app")),
        company.id,
        role,
        Stage.INTERVIEWING,
        position=draft.top_of(Stage.INTERVIEWING),
        created_at=now,
    )
    draft.put(Move(fresh.id, Stage.INTERVIEWING, now))
    return draft.put(fresh)


def _application_of_people(draft: Draft, event: Event, own: frozenset[str]) -> Application | None:
    """The one open application that the organiser, or else another of the invited, is known from."""
    said = _company_said(event)
    for address in reachable(event):
        contact = draft.contact_of_address(address) if address not in own else None
        applications = applications_of(draft, contact.id) if contact is not None else []
        if len(applications) == 1:
            company = draft.get(Company, applications[0].company)
            elsewhere = said is not None and company is not None and fold_company(company.name) != fold_company(said)
            return None if elsewhere else applications[0]
    return None


def _company_said(event: Event) -> str | None:
    """The company that the title names; "Interview with Ann" names a person who is invited."""
    said = guesses.company_in_words(event.title)
    if said is None:
        return None
    names = [fold(name_of(person)).split() for person in reachable(event).values()]
    return None if any(set(fold(said).split()) <= set(name) for name in names) else said


def applications_of(draft: Draft, contact: str) -> list[Application]:
    """The open applications that somebody takes part in, as recruiter or at an interview."""
    return [one for one in draft.applications_of(contact) if not one.stage.closed]


def _open_application(draft: Draft, company: Company, role: str) -> Application | None:
    """The only open one, or among several the only one of that role; nobody's company tells nothing."""
    there = draft.open_applications(company.id)
    of_role = [one for one in there if fold(one.role) == fold(role)]
    if len(there) == 1 and company.name != guesses.UNKNOWN_COMPANY:
        return there[0]
    return of_role[0] if len(of_role) == 1 else None


def _company(draft: Draft, event: Event, own: frozenset[str], choice: Choice) -> tuple[Company, bool]:
    """The company, and whether it was guessed."""
    if choice.company is not None and choice.company.strip():
        return draft.company_called(choice.company), False
    people = [person for address, person in reachable(event).items() if address not in own]
    for person in people[:1]:
        contact = draft.contact_of_address(person.address or "")
        known = draft.get(Company, contact.company) if contact is not None and contact.company is not None else None
        if known is not None:
            return known, True
    text = " ".join(filter(None, (event.title, event.location, event.description)))
    said = _company_said(event)
    domains = [one for person in people if (one := guesses.employer_domain(person.address or "")) is not None]
    named = [one for one in domains if guesses.company_spelled(event.title, one) is not None]
    for domain in (named or domains)[:1]:  # an agency's invitation names the employer, not itself
        known = company_of_domain(draft, domain)
        spelled = said if said is not None and guesses.same_company(said, domain) else None
        spelled = spelled or guesses.company_spelled(event.title, domain)
        return known or draft.company_called(spelled or guesses.company_of_domain(domain, text)), True
    if said is not None:
        return draft.company_called(said), True
    organizer = event.organizer
    if organizer is not None and (organizer.address or "").casefold() not in own and organizer.name is not None:
        return draft.company_called(name_of(organizer)), True
    return draft.company_called(guesses.UNKNOWN_COMPANY), True


def company_of_domain(draft: Draft, domain: str) -> Company | None:
    """Whose name or website has that domain, else where everybody with such an address works."""
    label = guesses.own_label(domain)
    for company in draft.all(Company):
        host = _host(company.website)
        if guesses.same_company(company.name, domain) or (host and guesses.own_label(host) == label):
            return company
    staff = (one for one in draft.all(Contact) if any(_at(address, domain) for address in one.emails))
    at_work = {one.company for one in staff if one.company is not None}
    return draft.get(Company, at_work.pop()) if len(at_work) == 1 else None


def _at(address: str, domain: str) -> bool:
    return address.rpartition("@")[2].casefold() == domain


def _host(website: str | None) -> str:
    try:
        return (urlsplit(website if "//" in website else f"//{website}").hostname or "") if website else ""
    except ValueError:
        return ""
