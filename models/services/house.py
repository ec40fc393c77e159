"""All services over one store: what the window and the command line are given."""

from models.domain.change import Change
from models.domain.clock import Clock
from models.services.applications import Applications
from models.services.attachments import Attachments
from models.services.bin import Bin, entry_for
from models.services.board import Board
from models.services.cards import Cards
from models.services.companies import Companies
from models.services.debriefs import Debriefs
from models.services.desk import Desk
from models.services.importing import Imports
from models.services.impressions import Impressions
from models.services.interviews import Interviews
from models.services.notes import Notes
from models.services.people import People
from models.services.pictures import Pictures
from models.services.prep import Prep
from models.services.questions import Questions
from models.services.reminders import Reminders
from models.services.search import Search
from models.services.settings import SettingsService
from models.store.repository import Store


class Services:
    """One family of intents a field; each intent is one transaction and answers with one Change."""

    def __init__(self, store: Store, clock: Clock) -> None:
        desk = Desk(store)
        self._desk = desk
        self._clock = clock
        self.store = store
        self.reminders = Reminders(desk)
        self.people = People(desk, self.reminders)
        self.companies = Companies(desk)
        self.board = Board(desk, Cards(store, self.reminders))
        self.applications = Applications(desk, self.reminders)
        self.interviews = Interviews(desk, self.people)
        self.debriefs = Debriefs(desk, self.reminders)
        self.notes = Notes(desk)
        self.impressions = Impressions(desk)
        self.prep = Prep(desk, self.applications)
        self.questions = Questions(desk)
        self.attachments = Attachments(desk)
        self.search = Search(desk)
        self.settings = SettingsService(desk)
        self.bin = Bin(desk)
        self.pictures = Pictures(desk)
        self.imports = Imports(desk, self.reminders)

    def undo(self, change: Change) -> Change:
        """Takes a change back (or an undo, which does it again). Raises RowMovedOn where something has moved on.

        What this deletes of a thing that had come out of the bin goes there again.
        """
        back = change.reversed()
        return self._desk.undo(back, entry_for(back, self._clock.now()))
