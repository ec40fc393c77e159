"""All services over one store: what the window and the command line are given.

What Today needs is there at once; the other families are loaded when they are first asked for.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.clock import Clock
from models.domain.errors import RowMovedOn
from models.services.desk import Desk
from models.services.reminders import Reminders
from models.services.settings import SettingsService
from models.store.repository import Store

if TYPE_CHECKING:
    from models.services.accounts import Accounts
    from models.services.applications import Applications
    from models.services.attachments import Attachments
    from models.services.backups import Backups
    from models.services.bin import Bin
    from models.services.board import Board
    from models.services.bulk import Bulk
    from models.services.calendar import Calendar
    from models.services.checking import Checking
    from models.services.companies import Companies
    from models.services.debriefs import Debriefs
    from models.services.importing import Imports
    from models.services.impressions import Impressions
    from models.services.inbox import Inbox
    from models.services.insights import Insights
    from models.services.interviews import Interviews
    from models.services.letters import Letters
    from models.services.notes import Notes
    from models.services.offers import Offers
    from models.services.outbox import Outbox
    from models.services.outcomes import Outcomes
    from models.services.people import People
    from models.services.pictures import Pictures
    from models.services.preferences import Preferences
    from models.services.prep import Prep
    from models.services.questions import Questions
    from models.services.search import Search
    from models.services.situations import Situations
    from models.services.views import Views
    from models.services.words import Words


class Services:
    """One family of intents a field; each intent is one transaction and answers with one Change."""

    def __init__(self, store: Store, clock: Clock) -> None:
        desk = Desk(store)
        self._desk = desk
        self._clock = clock
        self.store = store
        self.reminders = Reminders(desk)
        self.settings = SettingsService(desk)

    @cached_property
    def people(self) -> "People":
        from models.services.people import People

        return People(self._desk, self.reminders)

    @cached_property
    def board(self) -> "Board":
        from models.services.board import Board
        from models.services.cards import Cards

        return Board(self._desk, Cards(self.store, self.reminders))

    @cached_property
    def applications(self) -> "Applications":
        from models.services.applications import Applications

        return Applications(self._desk, self.reminders)

    @cached_property
    def bulk(self) -> "Bulk":
        from models.services.bulk import Bulk

        return Bulk(self._desk)

    @cached_property
    def calendar(self) -> "Calendar":
        from models.services.calendar import Calendar

        return Calendar(self._desk)

    @cached_property
    def interviews(self) -> "Interviews":
        from models.services.interviews import Interviews

        return Interviews(self._desk, self.people)

    @cached_property
    def insights(self) -> "Insights":
        from models.services.insights import Insights

        return Insights(self._desk)

    @cached_property
    def bin(self) -> "Bin":
        from models.services.bin import Bin

        return Bin(self._desk)

    @cached_property
    def imports(self) -> "Imports":
        from models.services.importing import Imports

        return Imports(self._desk, self.reminders)

    @cached_property
    def companies(self) -> "Companies":
        from models.services.companies import Companies

        return Companies(self._desk)

    @cached_property
    def debriefs(self) -> "Debriefs":
        from models.services.debriefs import Debriefs

        return Debriefs(self._desk, self.reminders)

    @cached_property
    def notes(self) -> "Notes":
        from models.services.notes import Notes

        return Notes(self._desk)

    @cached_property
    def impressions(self) -> "Impressions":
        from models.services.impressions import Impressions

        return Impressions(self._desk)

    @cached_property
    def backups(self) -> "Backups":
        from models.services.backups import Backups

        return Backups(self._desk)

    @cached_property
    def preferences(self) -> "Preferences":
        from models.services.preferences import Preferences

        return Preferences(self._desk)

    @cached_property
    def prep(self) -> "Prep":
        from models.services.prep import Prep

        return Prep(self._desk, self.applications)

    @cached_property
    def questions(self) -> "Questions":
        from models.services.questions import Questions

        return Questions(self._desk)

    @cached_property
    def attachments(self) -> "Attachments":
        from models.services.attachments import Attachments

        return Attachments(self._desk)

    @cached_property
    def search(self) -> "Search":
        from models.services.search import Search

        return Search(self._desk)

    @cached_property
    def accounts(self) -> "Accounts":
        from models.services.accounts import Accounts

        return Accounts(self._desk)

    @cached_property
    def letters(self) -> "Letters":
        from models.services.letter_writing import Writing
        from models.services.letters import Letters

        writing = Writing(self.situations, self.accounts)
        return Letters(self._desk, self.reminders, self.accounts, writing)

    @cached_property
    def offers(self) -> "Offers":
        from models.services.offers import Offers

        return Offers(self._desk, self.reminders)

    @cached_property
    def outbox(self) -> "Outbox":
        from models.services.outbox import Outbox

        return Outbox(self._desk, self.accounts)

    @cached_property
    def outcomes(self) -> "Outcomes":
        from models.services.outcomes import Outcomes

        return Outcomes(self._desk, self.reminders)

    @cached_property
    def inbox(self) -> "Inbox":
        from models.services.inbox import Inbox

        return Inbox(self._desk)

    @cached_property
    def situations(self) -> "Situations":
        from models.services.situations import Situations

        return Situations(self._desk, self.reminders)

    @cached_property
    def pictures(self) -> "Pictures":
        from models.services.pictures import Pictures

        return Pictures(self._desk)

    @cached_property
    def views(self) -> "Views":
        from models.services.views import Views

        return Views(self._desk)

    @cached_property
    def words(self) -> "Words":
        from models.services.words import Words

        return Words(self._desk)

    @cached_property
    def checking(self) -> "Checking":
        from models.services.checking import Checking

        return Checking(self.words)

    def undo(self, change: Change) -> Change:
        """Takes a change back (or an undo, which does it again). Raises RowMovedOn where something has moved on.

        What this deletes of a thing that had come out of the bin goes there again.
        """
        from models.services.bin import entry_for
        from models.services.turning_back import refusal, reverse

        back = reverse(change)
        try:
            return self._desk.undo(back, entry_for(back, self._clock.now()))
        except RowMovedOn as error:
            raise refusal(self.store, change, error) from error
