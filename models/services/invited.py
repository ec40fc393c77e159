"""The people of an invitation: which of them is the user, and who the others are in the record."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from models.domain.guesses import employer_domain, name_of_address, own_label, same_company
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.values import Company, Contact, ContactId, ContactKind
from models.formats.eml import Mail
from models.formats.ics import Event, Person
from models.services.draft import Draft

NAME_SOURCE = "invitation"


def reachable(event: Event) -> dict[str, Person]:
    """Organiser and attendees that are people with an address, by the folded address, each once."""
    found: dict[str, Person] = {}
    for person in _written(event):
        if person.address is not None and not person.place:
            known = found.get(person.address.casefold())
            if known is None or (known.name is None and person.name is not None):
                found[person.address.casefold()] = person
    return found


def own_among(event: Event, own: frozenset[str], mail: Mail | None) -> frozenset[str]:
    """The user's own addresses on this invitation: those known as theirs, else whom the mail went to.

    A mail to several of the invited does not say which of them is the user.
    """
    invited = reachable(event)
    known = own & invited.keys()
    if known or mail is None:
        return frozenset(known)
    delivered = {one.address.casefold() for one in mail.delivered_to} & invited.keys()
    if delivered:
        return frozenset(delivered)
    sent_to = {one.address.casefold() for one in mail.to} & invited.keys()
    return frozenset(sent_to) if len(sent_to) == 1 else frozenset()


def others(event: Event, own: frozenset[str]) -> Iterator[Person]:
    """Everybody who may be met: people with an address or a name, without the user."""
    invited = reachable(event)
    yield from (person for address, person in invited.items() if address not in own)
    nameless = {fold(person.name or "") for person in invited.values()}
    for person in _written(event):
        if person.address is not None or person.name is None or person.place:
            continue
        if fold(person.name) not in nameless:
            nameless.add(fold(person.name))
            yield person


def _written(event: Event) -> Iterable[Person]:
    return (*((event.organizer,) if event.organizer is not None else ()), *event.attendees)


def name_of(person: Person) -> str:
    return person.name or name_of_address(person.address or person.written)


def meet(draft: Draft, person: Person, company: Company) -> Contact:
    """The contact of that address (or of that name at that company), else a new one; an interviewer either way."""
    known = draft.contact_of_address(person.address) if person.address is not None else None
    known = known or _of_name(draft, name_of(person), person.address, company)
    if known is not None:
        kinds = tuple(dict.fromkeys((*known.kinds, ContactKind.INTERVIEWER)))
        emails = known.emails or ((person.address,) if person.address is not None else ())
        return draft.put(replace(known, kinds=kinds, emails=emails))
    return draft.put(
        Contact(
            ContactId(new_id("con")),
            name_of(person),
            name_source=NAME_SOURCE,
            company=company.id if may_work_there(person.address, company) else None,
            emails=(person.address,) if person.address is not None else (),
            kinds=(ContactKind.INTERVIEWER,),
        )
    )


def _of_name(draft: Draft, name: str, address: str | None, company: Company) -> Contact | None:
    """Somebody of that company and name whose address is not known yet, or who is invited without one."""
    namesakes = [one for one in draft.all(Contact) if one.company == company.id and fold(one.name) == fold(name)]
    fitting = [one for one in namesakes if address is None or not one.emails]
    return fitting[0] if len(fitting) == 1 else None


def may_work_there(address: str | None, company: Company) -> bool:
    """An address at another employer's domain belongs to an agency, say; a private one tells nothing."""
    domain = employer_domain(address) if address is not None else None
    if domain is None:
        return True
    label = own_label(domain)
    return (
        label in fold(company.name).split()
        or label == fold(company.name).replace(" ", "")
        or same_company(company.name, domain)
    )
