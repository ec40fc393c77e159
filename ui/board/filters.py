"""Which cards the board shows: chips, tags and words, all of which must fit."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from models.domain.views import Card
from ui.board.model import ColumnModel

GOOD_FIT = 4
REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Filter:
    """A card fits when it meets every part that is set; the empty filter is "All live"."""

    due_this_week: bool = False
    my_turn: bool = False
    agency: bool = False
    good_fit: bool = False
    remote: bool = False
    tags: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    """Ids of applications that were chosen elsewhere, such as on a picture of the insights."""
    only_name: str = ""
    """What these are called together: “3 waiting”."""
    words: tuple[str, ...] = ()
    """Lower case; each must occur in the company, role, place or a tag."""

    def __bool__(self) -> bool:
        return self != _EVERYTHING

    def with_text(self, text: str) -> "Filter":
        return replace(self, words=tuple(text.casefold().split()))

    def fits(self, card: Card, now: datetime, week_ends: datetime) -> bool:
        return (
            (self.only is None or card.application in self.only)
            and (not self.agency or card.agency)
            and (not self.good_fit or fits_well(card))
            and (not self.remote or is_remote(card))
            and (not self.my_turn or is_my_turn(card, now))
            and (not self.due_this_week or is_due_by(card, week_ends))
            and self.tags <= frozenset(card.tags)
            and (not self.words or _holds(card, self.words))
        )


_EVERYTHING = Filter()


def fits_well(card: Card) -> bool:
    return card.fit is not None and card.fit >= GOOD_FIT


def is_remote(card: Card) -> bool:
    return REMOTE in (card.location or "").casefold() or any(tag.casefold() == REMOTE for tag in card.tags)


def is_my_turn(card: Card, now: datetime) -> bool:
    """A step of the user is open: a reminder has come due, or the wait is theirs to break."""
    due = card.reminder is not None and card.reminder.due <= now
    return due or (card.wait is not None and card.wait.user_turn)


def is_due_by(card: Card, moment: datetime) -> bool:
    """Something of it, a step, an interview or an answer, falls before that moment (or is late)."""
    due = card.reminder.due if card.reminder else None
    return any(at is not None and at < moment for at in (due, card.next_interview, card.offer_deadline))


def week_end(now: datetime, zone: tzinfo) -> datetime:
    """The midnight that ends Sunday, in the candidate's zone."""
    local = now.astimezone(zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(days=7 - local.weekday())


def _holds(card: Card, words: tuple[str, ...]) -> bool:
    text = "\n".join((card.company, card.role, card.location or "", *card.tags)).casefold()
    return all(word in text for word in words)


class FilterProxy(QSortFilterProxyModel):
    """Hides what does not fit; the order is the column's own, so nothing is ever sorted here."""

    def __init__(self, column: ColumnModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._filter = Filter()
        self._filtering = False
        self._now: datetime | None = None
        self._week_ends: datetime | None = None
        self.setSourceModel(column)

    @property
    def column(self) -> ColumnModel:
        return self._column

    def set_filter(self, wanted: Filter, now: datetime, week_ends: datetime) -> None:
        if not self._filtering and not wanted:
            return
        self.beginFilterChange()
        self._filter, self._filtering, self._now, self._week_ends = wanted, bool(wanted), now, week_ends
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def card(self, row: int) -> Card:
        if not self._filtering:
            return self._column.card(row)
        return self._column.card(self.mapToSource(self.index(row, 0)).row())

    def row_of(self, application: str) -> int:
        """The row that shows it, -1 where the filter hides it or it is not of this column."""
        row = self._column.row_of(application)
        return row if row < 0 or not self._filtering else self.mapFromSource(self._column.index(row)).row()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._filtering or self._now is None or self._week_ends is None:
            return True
        return self._filter.fits(self._column.card(row), self._now, self._week_ends)
