"""Answers found in the user's own inbox: proposed one by one, and filed only when the user says so.

Only headers are known (`ImapMailbox.look`). What is an answer, and to what, is decided as for a file that is brought in
(`correspondence.take_mail`): by the letter that it answers, else by who wrote it. All other mail is forgotten at once;
how far the inbox was read stands before the first proposal that is still open, so that nothing has to be kept of it.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.domain.change import Change
from models.domain.errors import FileRefused, WorldError
from models.domain.inbox import Headers, Looked, Place, Proposal
from models.domain.mail import MailAccount, Outcome as Ending
from models.domain.values import Application, ApplicationId, Company, Contact, Settings
from models.formats.eml import Mail, headers_only
from models.services.correspondence import letter_answered, take_mail
from models.services.desk import Desk
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Outcome
from models.services.intent import Intent

FIRST_LOOK = timedelta(days=30)
"""How far back the first look into an inbox goes."""

_MOST_OPEN = 200
_MOST_DISMISSED = 1_000
_DISMISSED = "inbox.dismissed"
_PLACE = "inbox.place."


@dataclass(frozen=True, slots=True)
class _Found:
    account: str
    uid: int
    mail: Mail


class Inbox:
    """For the UI thread; the look itself is a worker's (`models.adapters.imap`)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._found: dict[str, _Found] = {}
        self._decided: set[str] = set()
        """Filed or dismissed since the start: still held, so that it can be taken back."""
        self._read: dict[str, Place] = {}
        self._proposed: tuple[Proposal, ...] = ()
        self._stamp: tuple[object, ...] = ()
        """Of the record and of what was found, when that was worked out."""

    def where(self, account: MailAccount, now: datetime) -> tuple[Place | None, date]:
        """What `ImapMailbox.look` is asked for: what came after that place, or from that day on."""
        return self._read.get(account.id) or self._remembered(account.id), (now - FIRST_LOOK).date()

    def heard(self, account: MailAccount, looked: Looked, now: datetime) -> tuple[Proposal, ...]:
        """Takes what a look has found; gives all that is proposed now. After one that failed nothing changes."""
        if looked.delivery.outcome is not Ending.SENT or looked.place is None:
            return self.proposals(now)
        known = self._read.get(account.id)
        if known is not None and known.validity != looked.place.validity:
            self._found = {key: one for key, one in self._found.items() if one.account != account.id}
        self._read[account.id] = looked.place
        for headers in looked.found:
            mail = _read(headers)
            key = _key(mail, headers)
            if mail.is_mail and key not in self._found and len(self._found) < _MOST_OPEN:
                self._found[key] = _Found(account.id, headers.uid, mail)
        found = self.proposals(now)
        self._keep_places()
        return found

    def proposals(self, now: datetime) -> tuple[Proposal, ...]:
        """Newest first, against the record as it is now; what is filed already, dismissed or nobody's is not there."""
        dismissed = set(self._dismissed())
        stamp = (self._desk.store.revision, *sorted(self._found), "", *sorted(dismissed))
        if stamp != self._stamp:
            self._proposed = self._looked_through(dismissed, now)
            self._stamp = (self._desk.store.revision, *sorted(self._found), "", *sorted(dismissed))
        return self._proposed

    def _looked_through(self, dismissed: set[str], now: datetime) -> tuple[Proposal, ...]:
        draft, own = Draft(self._desk.store), self._own()
        proposed: list[Proposal] = []
        for key, one in list(self._found.items()):
            nobodys = key in dismissed or not _is_known(draft, one.mail)
            entry = None if nobodys else take_mail(draft, one.mail, own, now)
            found = _proposal(draft, key, one.mail, entry) if entry is not None else None
            if found is not None:
                proposed.append(found)
                self._decided.discard(key)
            elif key not in self._decided:
                del self._found[key]
        return tuple(sorted(proposed, key=lambda one: one.at, reverse=True))

    def file(self, key: str, now: datetime, application: ApplicationId | None = None) -> Change:
        """The message becomes a reply, of another application where one is named. Undone like any reply."""
        found = self._found.get(key)
        if found is None:
            raise WorldError("This message is no longer proposed.")
        draft = Draft(self._desk.store)
        entry = take_mail(draft, found.mail, self._own(), now, Choice(application=application))
        if entry.application is None:
            raise WorldError("This message no longer belongs to an application that is open.")
        about = self._desk.about(entry.application)
        change = self._desk.write(draft.edits(), Intent.REPLY_ADDED, about)
        self._decided.add(key)
        self._keep_places()
        return change

    def dismiss(self, key: str) -> None:
        """It is never proposed again, unless it is brought back."""
        self._decided.add(key)
        kept = [one for one in self._dismissed() if one != key][-_MOST_DISMISSED + 1 :]
        self._desk.store.remember(_DISMISSED, json.dumps([*kept, key]))
        self._keep_places()

    def bring_back(self, key: str) -> None:
        """Takes a dismissal back."""
        self._desk.store.remember(_DISMISSED, json.dumps([one for one in self._dismissed() if one != key]))
        self._decided.discard(key)
        self._keep_places()

    # What is remembered

    def _own(self) -> frozenset[str]:
        settings = self._desk.store.get(Settings) or Settings()
        accounts = (one.address for one in self._desk.store.all(MailAccount))
        return frozenset(address.strip().casefold() for address in (*settings.own_addresses, *accounts))

    def _dismissed(self) -> list[str]:
        kept = json.loads(self._desk.store.recall(_DISMISSED) or "[]")
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    def _remembered(self, account: str) -> Place | None:
        validity, _, uid = (self._desk.store.recall(_PLACE + account) or "").partition(" ")
        return Place(int(validity), int(uid)) if validity.isdigit() and uid.isdigit() else None

    def _keep_places(self) -> None:
        """Before the first message that nobody has decided about, so that a new start finds it again."""
        for account, read in self._read.items():
            undecided = (one for key, one in self._found.items() if key not in self._decided)
            open_ones = [one.uid for one in undecided if one.account == account]
            uid = min([read.uid, *(uid - 1 for uid in open_ones)])
            place = f"{read.validity} {uid}"
            if self._desk.store.recall(_PLACE + account) != place:
                self._desk.store.remember(_PLACE + account, place)


def _read(headers: Headers) -> Mail:
    try:
        return headers_only(headers.data)
    except FileRefused:
        return Mail(is_mail=False)


def _is_known(draft: Draft, mail: Mail) -> bool:
    """Most of an inbox is neither: what would be said of a stranger's message is of no use here."""
    if letter_answered(draft, mail) is not None:
        return True
    return mail.sender is not None and draft.contact_of_address(mail.sender.address) is not None


def _key(mail: Mail, headers: Headers) -> str:
    if mail.message_id is not None:
        return mail.message_id.strip("<>").casefold()
    return hashlib.sha256(headers.data).hexdigest()


def _proposal(draft: Draft, key: str, mail: Mail, entry: Entry) -> Proposal | None:
    if entry.outcome is not Outcome.ADDED or entry.reply is None or entry.application is None:
        return None
    application: Application = entry.application
    company = draft.get(Company, application.company)
    letter = letter_answered(draft, mail)
    person = draft.get(Contact, entry.reply.contact) if entry.reply.contact is not None else None
    sender = mail.sender
    return Proposal(
        key,
        entry.reply.at,
        " ".join((mail.subject or "").split())[:200],
        (sender.name if sender is not None else None) or (person.name if person is not None else ""),
        sender.address if sender is not None else "",
        application.id,
        company.name if company is not None else "",
        application.role,
        person.id if person is not None else None,
        letter.id if letter is not None else None,
    )
