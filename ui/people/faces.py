"""What a card or a line says, at this moment and in this zone."""

from datetime import datetime, tzinfo

from models.domain.people_views import PersonRow
from ui.people import words
from ui.people.model import Column


class Faces:
    """`now` moves on; whoever moves it paints anew."""

    def __init__(self, zone: tzinfo, now: datetime) -> None:
        self.zone, self.now = zone, now

    def sentence(self, row: PersonRow) -> str:
        return words.sentence(row, self.now, self.zone)

    def met(self, row: PersonRow) -> str:
        return words.met(row, self.now, self.zone)

    def cell(self, row: PersonRow, column: Column) -> str:
        match column:
            case Column.NAME:
                return row.name
            case Column.WHERE:
                return row.company or ""
            case Column.RELATION:
                return words.relation(row.kinds[0]) if row.kinds else ""
            case Column.CONTACT:
                return words.contacted(row, self.now, self.zone)
            case Column.LETTERS:
                return words.letters(row)
