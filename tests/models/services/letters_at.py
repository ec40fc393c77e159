"""A house with a mail account and somebody to write to; what is composed is two short sentences."""

from datetime import datetime

from models.domain.change import Edit
from models.domain.letters.drafting import Draft
from models.domain.letters.situation import Situation
from models.domain.mail import Delivery, Dispatch, MailAccount, MailTrouble, Outcome, Security, Tone
from models.domain.values import (
    ApplicationId,
    Contact,
    ContactId,
    InterviewId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
)
from models.services.house import Services
from models.services.letters import Letters
from models.services.situations import Situations
from tests.models.services.house_at import House

ACCOUNT = MailAccount("acc-1", "kim@home.example", "smtp.home.example", 465, Security.TLS, "kim@home.example")
SENT = Delivery(Outcome.SENT)
LATER = Delivery(Outcome.LATER, MailTrouble.BUSY, "451 Later")
OFFLINE = Delivery(Outcome.LATER, MailTrouble.NO_NETWORK)
FAILED = Delivery(Outcome.FAILED, MailTrouble.RECIPIENT_REFUSED, "550 No such user")
UNSURE = Delivery(Outcome.UNSURE, MailTrouble.LOST_AFTER)


class PlainWriter:
    """Composes from the name and the tone alone, so that what changes is easily seen."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def written(self, letter: Letter, dispatch: Dispatch, now: datetime) -> tuple[Situation, Draft]:
        situation = Situations(self._services._desk, self._services.reminders).of(
            letter.kind,
            now,
            application=letter.application,
            interview=letter.interview,
            to=letter.to,
            letter=letter.id,
            voice=self._services.accounts.voice(dispatch),
        )
        name = situation.to.name if situation.to is not None else ""
        greeting = "Dear" if situation.voice.tone is Tone.FORMAL else "Hello"
        return situation, Draft("Thank you", f"{greeting} {name},\n\nThank you.")


class LetterHouse(House):
    """`jane` was met three hours ago at `interview`, for `application`; an account is connected."""

    application_id: ApplicationId
    interview_id: InterviewId
    jane: ContactId

    def furnish(self) -> "LetterHouse":
        self.plain_words()
        self.services.accounts.put(ACCOUNT)
        self.application_id = self.application()
        self.interview_id = self.interview(self.application_id)
        self.jane = self.person("Jane Okafor", "jane@halden.example")
        return self

    def plain_words(self, services: Services | None = None) -> None:
        house = services or self.services
        letters = Letters(house._desk, house.reminders, house.accounts, PlainWriter(house))
        house.__dict__["letters"] = letters  # where the cached property would keep its own

    def person(self, name: str, *emails: str) -> ContactId:
        contact = ContactId(self.met(self.interview_id, name).about["contact"])
        before = self.store.get(Contact, contact)
        assert before is not None
        self.store.write([Edit(before, Contact(contact, name, company=before.company, emails=emails))], "test")
        return contact

    def begun(self, to: ContactId | None = None) -> LetterId:
        letters = self.services.letters
        change = letters.begin(
            LetterKind.THANK_YOU, self.now, application=self.application_id, interview=self.interview_id, to=to
        )
        return letters.begun(change)

    def queued(self, to: ContactId | None = None) -> LetterId:
        letter = self.begun(to)
        self.services.letters.queue(letter, None, self.now)
        return letter

    def state(self, letter: LetterId) -> LetterState | None:
        return self.letter(letter).state

    def letter(self, letter: LetterId) -> Letter:
        found = self.store.get(Letter, letter)
        assert found is not None
        return found

    def dispatch(self, letter: LetterId) -> Dispatch:
        return self.services.letters.dispatch(letter)

    def tried(self, delivery: Delivery) -> LetterId | None:
        """What is due leaves, and this comes of it; None where nothing leaves now."""
        found = self.services.outbox.claim(self.now)
        if found is None or found[1] is None:
            return None
        letter = found[1].letter.id
        self.services.outbox.settled(letter, delivery, self.now)
        return letter
