"""Mail without an invitation: an answer of the hiring side is recorded, everything else is left alone, said why.

Whose answer it is, the letter says that it answers, or else who wrote it. Somebody nobody knows is never taken by
themselves, even where their address is an employer's; in the window the user may say which application it is about,
and then they become a person here.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from models.domain.guesses import employer_domain, name_of_address
from models.domain.ids import new_id
from models.domain.mail_text import written_in
from models.domain.names import fold
from models.domain.said import Said
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    Interview,
    Letter,
    LetterChannel,
    Reply,
)
from models.formats.eml import Mail
from models.services import proposals
from models.services.draft import Draft
from models.services.employers import applications_of, company_of_domain
from models.services.import_plan import NOBODY, Choice, Entry, Outcome
from models.services.invited import may_work_there

_NO_MAIL = Said("It has none of the headers that a mail message has.")
_NO_SENDER = Said("It does not say who wrote it, so it cannot be told whose answer it is.")
_OWN = Said("You wrote it yourself.")
_AUTOMATIC = Said("A machine wrote it (an absence note or a delivery report), so it is no answer.")
_UNDELIVERED = Said("It says that your letter {letter} could not be delivered. Is the address right?")
_STRANGER = Said("It answers no letter of yours, and nobody on your board has the address {address}.")
_MAYBE = Said(
    "It answers no letter of yours, and nobody on your board has the address {address}. It may be about {role} at "
    "{company}: choose that application in the window, and it becomes a reply."
)
_SEVERAL = Said("{address} takes part in {count} open applications, and it does not say which one it is about.")
_NONE_OPEN = Said("{address} is known, but takes part in no open application.")
_OUTLOOK = Said("Outlook hid its contents in a winmail.dat, which cannot be read here.")
_HERE = Said("This reply is here already.")
_LEFT_OUT = Said("You left it out.")
_CHOSEN = Said("You chose this application.")
_UNDATED = Said("Its date makes no sense, so the moment of reading it was taken.")
_LONGEST = 400
_CLOCK_SLACK = timedelta(days=1)
_NAME_SOURCE = "mail"
_MACHINES = frozenset(
    {"noreply", "donotreply", "notification", "notifications", "mailer", "mailerdaemon", "postmaster", "bounce"}
)
"""The local parts, without marks, of addresses that nobody reads."""

_letters: "WeakKeyDictionary[Draft, dict[str, Letter]]" = WeakKeyDictionary()
"""The letters of a draft by the identifier they were sent under; no file changes a letter."""


def take_mail(draft: Draft, mail: Mail, own: frozenset[str], now: datetime, choice: Choice | None = None) -> Entry:
    """Works one message into the draft as a reply, or says why not."""
    choice = choice or Choice()
    left_alone = Entry(_described(mail), Outcome.LEFT_ALONE, facts=mail.facts)
    if choice.leave_out:
        return replace(left_alone, why=_LEFT_OUT)
    chosen = draft.get(Application, choice.application) if choice.application is not None else None
    reason = _not_an_answer(draft, mail, own, chosen is not None)
    if reason is not None:
        return replace(left_alone, why=reason)
    letter = letter_answered(draft, mail)
    application = chosen or _application_of(draft, letter)
    if application is None:
        application, left_alone = _through_sender(draft, mail, left_alone)
    if application is None:
        return left_alone
    who = _who(draft, mail, letter, choice)
    if who is None and chosen is not None:
        who = _met(draft, mail, chosen, choice)
    entry = _reply(draft, mail, application, who, replace(left_alone, why=_CHOSEN if chosen else ""), now)
    at = entry.reply.at if entry.reply is not None else now
    return proposals.with_signature(draft, mail, proposals.with_verdict(draft, mail, entry, choice, at), choice)


def _described(mail: Mail) -> str:
    subject = " ".join((mail.subject or "").split())
    return f"“{subject[:120]}”" if subject else Said("A message without a subject")


def _not_an_answer(draft: Draft, mail: Mail, own: frozenset[str], chosen: bool) -> str | None:
    """Why it can be nobody's answer. What a machine sent may still be one, where the user says so."""
    if not mail.is_mail:
        return _NO_MAIL
    lost = next((letter for one in mail.undelivered if (letter := _letter_of(draft, one)) is not None), None)
    if lost is not None:
        return Said(_UNDELIVERED, letter=_named(draft, lost))
    if mail.sender is None:
        return None if chosen or letter_answered(draft, mail) is not None else _NO_SENDER
    if mail.sender.address.casefold() in own:
        return _OWN
    if mail.automatic and (not chosen or mail.undelivered):
        return _AUTOMATIC
    return None


# The letter that it answers


def letter_answered(draft: Draft, mail: Mail) -> Letter | None:
    """Among several in one thread, the latest."""
    found = [letter for one in mail.answers if (letter := _letter_of(draft, one)) is not None]
    return max(found, key=lambda one: (one.sent_at is not None, one.sent_at), default=None)


def _letter_of(draft: Draft, identifier: str) -> Letter | None:
    if draft not in _letters:
        _letters[draft] = {_bare(one.message_id): one for one in draft.letters() if one.message_id}
    return _letters[draft].get(_bare(identifier))


def _bare(identifier: str) -> str:
    """Servers change the case of an identifier and lose its brackets."""
    return identifier.strip().strip("<>").strip().casefold()


def _named(draft: Draft, letter: Letter) -> str:
    contact = draft.get(Contact, letter.to)
    subject = f"“{letter.subject}”" if letter.subject else ""
    return " ".join(part for part in (subject, f"to {contact.name}" if contact is not None else "") if part)


def _application_of(draft: Draft, letter: Letter | None) -> Application | None:
    if letter is None:
        return None
    meeting = draft.get(Interview, letter.interview) if letter.interview is not None else None
    application = letter.application or (meeting.application if meeting is not None else None)
    return draft.get(Application, application) if application is not None else None


# Who wrote it


def _through_sender(draft: Draft, mail: Mail, entry: Entry) -> tuple[Application | None, Entry]:
    """The one open application of whoever wrote, or the entry that says why there is none."""
    address = mail.sender.address if mail.sender is not None else ""
    contact = draft.contact_of_address(address)
    if contact is None:
        return None, _from_a_stranger(draft, mail, address, entry)
    there = next((one for one in draft.replies_from(contact.id) if one.at == mail.sent_at), None)
    if there is not None:  # wherever it was put, whatever has become of that application since
        return draft.get(Application, there.application), entry
    found = applications_of(draft, contact.id)
    if not found and contact.company is not None:
        found = draft.open_applications(contact.company)
    if len(found) == 1:
        return found[0], entry
    sentence = Said(_SEVERAL, address=address, count=len(found)) if found else Said(_NONE_OPEN, address=address)
    return None, replace(entry, why=sentence)


def _from_a_stranger(draft: Draft, mail: Mail, address: str, entry: Entry) -> Entry:
    """Left alone; where the sender's employer has one open application, that is named."""
    if mail.outlook_only and not mail.text.strip():
        return replace(entry, why=_OUTLOOK)
    domain = employer_domain(address)
    company = company_of_domain(draft, domain) if domain is not None else None
    found = draft.open_applications(company.id) if company is not None else []
    if company is None or len(found) != 1:
        return replace(entry, why=Said(_STRANGER, address=address))
    return replace(entry, why=Said(_MAYBE, address=address, role=found[0].role, company=company.name))


def _who(draft: Draft, mail: Mail, letter: Letter | None, choice: Choice) -> Contact | None:
    """Who answered: whom the user named, else known by address, else the addressee when the name is theirs."""
    if choice.contact is not None and choice.contact != NOBODY:
        chosen = draft.get(Contact, choice.contact)
        if chosen is not None:
            return chosen
    if mail.sender is None:
        return None
    known = draft.contact_of_address(mail.sender.address)
    addressee = draft.get(Contact, letter.to) if letter is not None and known is None else None
    if addressee is not None and mail.sender.name and fold(mail.sender.name) == fold(addressee.name):
        return addressee
    return known


def _met(draft: Draft, mail: Mail, application: Application, choice: Choice) -> Contact | None:
    """Somebody new, from the sender's address and signature; nobody where a machine sent it."""
    sender = mail.sender
    if sender is None or mail.automatic or fold(sender.address.partition("@")[0]).replace(" ", "") in _MACHINES:
        return None
    card = proposals.signed_by(mail)
    signed = card is not None and "name" not in card.doubtful
    name = choice.name or (card.name if card is not None else None) or sender.name or name_of_address(sender.address)
    company = draft.get(Company, application.company)
    return draft.put(
        Contact(
            ContactId(new_id("con")),
            " ".join(name.split()),
            name_source=proposals.NAME_SOURCE if signed else _NAME_SOURCE,
            title=card.title if card is not None else None,
            company=company.id if company is not None and may_work_there(sender.address, company) else None,
            emails=(sender.address,),
            phones=card.phones if card is not None else (),
            linkedin=card.linkedin if card is not None else None,
        )
    )


# The reply


def _reply(
    draft: Draft, mail: Mail, application: Application, who: Contact | None, entry: Entry, now: datetime
) -> Entry:
    dated = mail.sent_at is not None and mail.sent_at <= now + _CLOCK_SLACK and mail.sent_at.year >= 1990
    at = mail.sent_at if dated and mail.sent_at is not None else now
    contact = who.id if who is not None else None
    summary = _summary(mail)
    company = draft.get(Company, application.company)
    people = (who,) if who is not None else ()
    entry = replace(entry, application=application, company=company, people=people)
    there = [one for one in draft.replies_of(application.id) if one.contact == contact]
    same = next((one for one in there if one.at == at or (not dated and one.summary == summary)), None)
    if same is not None:
        return replace(entry, why=_HERE, reply=same)
    reply = draft.put(Reply(application.id, at, contact, LetterChannel.EMAIL, summary))
    return replace(entry, outcome=Outcome.ADDED, reply=reply, notes=() if dated else (_UNDATED,))


def _summary(mail: Mail) -> str | None:
    """The subject, and what the sender wrote anew; quoted lines are our own words, and a signature says nothing."""
    parts = [" ".join(part.split()) for part in (mail.subject or "", written_in(mail.text).new)]
    return _cut("\n".join(part for part in parts if part)) or None


def _cut(text: str) -> str:
    """At a word, where it is too long."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]}…"
