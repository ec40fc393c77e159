"""Where the search stands: read and worked out beside the window, and kept until the record changes."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.insight_facts import Material
from models.domain.insight_views import SO_FAR, InsightsView, Span
from models.domain.insights import insights
from models.services.desk import Desk
from models.services.etiquette import etiquette_of
from models.services.gathering import gathering
from models.store.db import one_moment
from models.store.reading_insights import material
from models.store.repository import Store

MONTH = timedelta(days=30)
_SPANS_KEPT = 8


@dataclass(frozen=True, slots=True)
class _Read:
    """The record as it was at one moment; good for as long as nothing is written and the hour lasts."""

    mark: str
    hour: datetime
    etiquette: Etiquette
    material: Material
    views: dict[Span, InsightsView]


class Insights:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: _Read | None = None

    def month(self, now: datetime) -> Span:
        """The last thirty days, today among them."""
        today = etiquette_of(self._desk.store.settings()).day(now)
        return Span(today - MONTH + timedelta(days=1), today)

    def ready(self, now: datetime, span: Span = SO_FAR) -> InsightsView | None:
        """What `look` found, where that still holds; None where it has to look again. For the window's own thread."""
        read = self._read
        if read is None or (read.mark, read.hour) != (self._desk.store.mark(), _hour(now)):
            return None
        return read.views.get(span)

    def look(self, now: datetime, span: Span = SO_FAR) -> InsightsView:
        """Read on a connection of its own: for a thread beside the window's. Another period needs no new reading."""
        with gathering(), closing(Store.open(self._desk.store.folder)) as store:
            read, mark = self._read, store.mark()
            if read is None or (read.mark, read.hour) != (mark, _hour(now)):
                read = _reading(store, now)
            view = read.views.get(span)
            if view is None:
                view = insights(read.material, span, read.etiquette, now)
                while len(read.views) >= _SPANS_KEPT:
                    read.views.pop(next(iter(read.views)), None)
                read.views[span] = view
            self._read = read
            return view


def _reading(store: Store, now: datetime) -> _Read:
    with one_moment(store.database):
        return _Read(store.mark(), _hour(now), etiquette_of(store.settings()), material(store, now), {})


def _hour(now: datetime) -> datetime:
    """Days waited and what is late by now change no more often than one would look."""
    return now.replace(minute=0, second=0, microsecond=0)
