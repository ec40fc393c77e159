"""Mail without an invitation: an answer of the hiring side is recorded, everything else is left alone, said why."""

from datetime import datetime, timedelta

from models.domain.names import fold
from models.domain.values import Application, Contact, Interview, Letter, LetterChannel, Reply
from models.formats.eml import Mail
from models.services.draft import Draft
from models.services.employers import applications_of
from models.services.import_plan import Entry, Outcome

_NO_MAIL = "It has none of the headers that a mail message has."
_NO_SENDER = "It does not say who wrote it, so it cannot be told whose answer it is."
_OWN = "You wrote it yourself."
_AUTOMATIC = "A machine wrote it (an absence note or a delivery report), so it is no answer."
_STRANGER = "It answers no letter of yours, and nobody on your board has the address {address}."
_SEVERAL = "{address} takes part in {count} open applications, and it does not say which one it is about."
_NONE_OPEN = "{address} is known, but takes part in no open application."
_OUTLOOK = "Outlook hid its contents in a winmail.dat, which cannot be read here."
_HERE = "This reply is here already."
_UNDATED = "Its date makes no sense, so the moment of reading it was taken."
_LONGEST = 400
_CLOCK_SLACK = timedelta(days=1)


def take_mail(draft: Draft, mail: Mail, own: frozenset[str], now: datetime) -> Entry:
    """Works one message into the draft as a reply, or says why not."""
    what = _described(mail)
    reason = _not_an_answer(mail, own)
    if reason is not None:
        return Entry(what, Outcome.LEFT_ALONE, reason)
    letter = _letter_answered(draft, mail)
    application = _application_of(draft, letter)
    if application is None:
        application, reason = _through_sender(draft, mail)
    if application is None:
        return Entry(what, Outcome.LEFT_ALONE, reason or "")
    return _reply(draft, mail, application, _who(draft, mail, letter), what, now)


def _described(mail: Mail) -> str:
    subject = " ".join((mail.subject or "").split())
    return f"“{subject[:120]}”" if subject else "A message without a subject"


def _not_an_answer(mail: Mail, own: frozenset[str]) -> str | None:
    if not mail.is_mail:
        return _NO_MAIL
    if mail.sender is None:
        return _NO_SENDER
    if mail.sender.address.casefold() in own:
        return _OWN
    if mail.automatic:
        return _AUTOMATIC
    return None


def _letter_answered(draft: Draft, mail: Mail) -> Letter | None:
    answered = {_bare(identifier) for identifier in mail.answers}
    letters = (one for one in draft.all(Letter) if one.message_id and _bare(one.message_id) in answered)
    return next(letters, None) if answered else None


def _bare(identifier: str) -> str:
    return identifier.strip().strip("<>")


def _application_of(draft: Draft, letter: Letter | None) -> Application | None:
    if letter is None:
        return None
    meeting = draft.get(Interview, letter.interview) if letter.interview is not None else None
    application = letter.application or (meeting.application if meeting is not None else None)
    return draft.get(Application, application) if application is not None else None


def _through_sender(draft: Draft, mail: Mail) -> tuple[Application | None, str | None]:
    """The one open application of whoever wrote, or why there is none."""
    address = mail.sender.address if mail.sender is not None else ""
    contact = draft.contact_of_address(address)
    if contact is None:
        return None, _OUTLOOK if mail.outlook_only and not mail.text.strip() else _STRANGER.format(address=address)
    found = applications_of(draft, contact.id)
    if not found and contact.company is not None:
        found = draft.open_applications(contact.company)
    if len(found) == 1:
        return found[0], None
    sentence = _SEVERAL.format(address=address, count=len(found)) if found else _NONE_OPEN.format(address=address)
    return None, sentence


def _who(draft: Draft, mail: Mail, letter: Letter | None) -> Contact | None:
    """Who answered: known by address, else whom the letter went to when the name is theirs."""
    if mail.sender is None:
        return None
    known = draft.contact_of_address(mail.sender.address)
    addressee = draft.get(Contact, letter.to) if letter is not None and known is None else None
    if addressee is not None and mail.sender.name and fold(mail.sender.name) == fold(addressee.name):
        return addressee
    return known


def _reply(draft: Draft, mail: Mail, application: Application, who: Contact | None, what: str, now: datetime) -> Entry:
    dated = mail.sent_at is not None and mail.sent_at <= now + _CLOCK_SLACK and mail.sent_at.year >= 1990
    at = mail.sent_at if dated and mail.sent_at is not None else now
    contact = who.id if who is not None else None
    summary = _summary(mail)
    people = (who,) if who is not None else ()
    there = [one for one in draft.all(Reply) if one.application == application.id and one.contact == contact]
    same = next((one for one in there if one.at == at or (not dated and one.summary == summary)), None)
    if same is not None:
        return Entry(what, Outcome.LEFT_ALONE, _HERE, reply=same, application=application, people=people)
    reply = draft.put(Reply(application.id, at, contact, LetterChannel.EMAIL, summary))
    notes = () if dated else (_UNDATED,)
    return Entry(what, Outcome.ADDED, "", reply=reply, application=application, people=people, notes=notes)


def _summary(mail: Mail) -> str | None:
    """The subject, and how the message begins; quoted lines are our own words."""
    lines = (line.strip() for line in mail.text.splitlines())
    first = next((line for line in lines if line and not line.startswith((">", "-----"))), "")
    parts = [" ".join(part.split()) for part in (mail.subject or "", first)]
    return "\n".join(part for part in parts if part)[:_LONGEST] or None
