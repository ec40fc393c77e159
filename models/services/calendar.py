"""The calendar of the board: interviews, promised days and answers of a span of days."""

from datetime import date, tzinfo

from models.domain.calendar_views import Entry, in_order
from models.services.desk import Desk
from models.store import reading_calendar


class Calendar:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def entries(self, first: date, days: int, zone: tzinfo) -> tuple[Entry, ...]:
        """In order, days and hours in the candidate's zone."""
        return in_order(reading_calendar.entries(self._desk.store, first, days, zone))
