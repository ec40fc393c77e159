"""Everybody is read in parts, so that the window answers between two of them."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.change import Change
from models.domain.people_views import PersonRow
from models.domain.values import (
    Company,
    CompanyId,
    Contact,
    ContactId,
    Interview,
    Letter,
    Note,
    Reference,
    Reply,
    Settings,
)
from ui.context import Context

MANY = 300
"""More people than this touched by one change: everything is read anew."""


SLICE = 250
"""People read in one turn, a few milliseconds long."""


class Reading(QObject):
    """`begin`, and `done` with all rows comes a moment later; beginning again starts over."""

    done = Signal(object)
    """A list of `PersonRow`."""

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._rows: list[PersonRow] = []
        self._parts: Iterator[tuple[PersonRow, ...]] | None = None
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._read_on)

    @property
    def under_way(self) -> bool:
        return self._parts is not None

    def begin(self) -> None:
        """The first part at once: most have no second one."""
        self._rows = []
        self._parts = self._ctx.services.people.rows_in_slices(self._ctx.clock.now(), SLICE)
        self._next.start()
        self._read_on()
        if self.under_way and len(self._rows) < MANY:
            self._read_on()

    def stop(self) -> None:
        self._next.stop()
        self._parts = None

    def _read_on(self) -> None:
        part = next(self._parts, None) if self._parts is not None else None
        if part is not None:
            self._rows += part
            return
        self.stop()
        rows, self._rows = self._rows, []
        self.done.emit(rows)


def touched(change: Change) -> tuple[set[ContactId], set[CompanyId], bool]:
    """Whom a change may have altered: people, everybody of these companies, or (True) all of them."""
    people: set[ContactId | None] = set()
    companies: set[CompanyId] = set()
    for edit in change.edits:
        for value in (edit.before, edit.after):
            if isinstance(value, Contact):
                people.add(value.id)
            elif isinstance(value, Interview):
                people.update(part.contact for part in value.people)
            elif isinstance(value, Letter):
                people.update((value.to, value.via))
            elif isinstance(value, (Reply, Reference, Note)):
                people.add(value.contact)
            elif isinstance(value, Company):
                companies.add(value.id)
            elif isinstance(value, Settings):
                return set(), set(), True
        if len(people) > MANY:
            return set(), set(), True
    return {one for one in people if one is not None}, companies, False
