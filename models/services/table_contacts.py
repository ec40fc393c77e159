"""Whom a row of a tracker names: the recruiter, and whoever else is to be written to."""

from dataclasses import dataclass, replace

from models.domain.codes import CompanyId, ContactId, ContactKind
from models.domain.guesses import name_of_address, same_company
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.table_rows import RowRead
from models.domain.table_values import Mailbox
from models.domain.values import Company, Contact
from models.services.draft import Draft


@dataclass(frozen=True, slots=True)
class People:
    """`recruiter` is the agency's recruiter of the application, one of those `found`."""

    found: tuple[Contact, ...] = ()
    recruiter: ContactId | None = None


def people_of(draft: Draft, said: RowRead, company: Company) -> People:
    """Found in the draft or put into it.

    A recruiter who writes from the company's own domain is its hiring side, and not the agency that is told about
    every other process (ETIQUETTE, "agency").
    """
    agency = said.recruiter is not None and not _works_at(said.recruiter, company)
    kind = ContactKind.RECRUITER if agency else ContactKind.OTHER
    recruiter = _person(draft, said.recruiter, said.recruiter_phone, kind, None if agency else company.id)
    contact = _person(draft, said.contact, said.contact_phone, ContactKind.OTHER, company.id)
    found = tuple(dict.fromkeys(one for one in (recruiter, contact) if one is not None))
    return People(found, recruiter.id if recruiter is not None and agency else None)


def _works_at(mailbox: Mailbox, company: Company) -> bool:
    return any(same_company(company.name, address.rpartition("@")[2]) for address in mailbox.addresses)


def _person(
    draft: Draft, mailbox: Mailbox | None, phone: str | None, kind: ContactKind, company: CompanyId | None
) -> Contact | None:
    """Known by address, else by name at that company; a name without a word in it is nobody."""
    if mailbox is None or not (mailbox.addresses or fold(mailbox.name)):
        return None
    known = next((one for address in mailbox.addresses if (one := draft.contact_of_address(address))), None)
    if known is None and mailbox.name:
        known = next((one for one in draft.contacts_named(mailbox.name) if one.company in (company, None)), None)
    if known is None:
        name = mailbox.name or name_of_address(mailbox.addresses[0])
        known = Contact(ContactId(new_id("con")), name, company=company, kinds=(kind,))
    after = replace(
        known,
        emails=known.emails or mailbox.addresses,
        phones=known.phones or ((phone,) if phone else ()),
        kinds=known.kinds or (kind,),
    )
    return after if draft.get(Contact, after.id) == after else draft.put(after)
