"""The agenda with the words for it, for whoever has no window: the command line and the calendar export."""

from datetime import UTC, datetime, tzinfo

from models.domain import phrases
from models.domain.reminder import Agenda
from models.domain.values import ApplicationId
from models.formats.agenda_text import NEXT_LIMIT, Words
from models.services.desk import Desk
from models.services.reminders import Reminders
from models.store import reading
from models.store.repository import Store


def outlook(store: Store, at: datetime) -> tuple[Agenda, Words, tzinfo]:
    """The agenda at `at` (a naive time is one of the candidate's own wall clock), the words, the candidate's zone."""
    reminders = Reminders(Desk(store))
    zone = reminders.etiquette().zone
    agenda = reminders.agenda((at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC))
    return agenda, _words(store, agenda, zone), zone


def _words(store: Store, agenda: Agenda, zone: tzinfo) -> Words:
    told = (*agenda.due, *agenda.next[:NEXT_LIMIT])
    wanted = {reminder.application for reminder in told if reminder.application is not None}
    cards = reading.cards_of(store, wanted | {calm.application for calm in agenda.calm})
    people = reading.contact_names(store, {reminder.contact for reminder in told if reminder.contact is not None})
    names = phrases.Names(people, {application: card.company for application, card in cards.items()})

    def application(identifier: str) -> str:
        card = cards[ApplicationId(identifier)]
        return f"{card.company}, {card.role}"

    return Words(
        lambda reminder: phrases.title(reminder, names).english(zone),
        lambda reminder: phrases.why(reminder, names).english(zone),
        application,
    )
