"""Where the search stands: read and worked out beside the window, and kept until the record changes."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

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
class _Kept:
    """What was found of one state of the record; good for as long as nothing is written and the hour lasts."""

    mark: str
    hour: datetime
    views: dict[Span, InsightsView]


class Insights:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: _Kept | None = None

    def month(self, now: datetime) -> Span:
        """The last thirty days, today among them."""
        today = etiquette_of(self._desk.store.settings()).day(now)
        return Span(today - MONTH + timedelta(days=1), today)

    def ready(self, now: datetime, span: Span = SO_FAR) -> InsightsView | None:
        """What `look` found, where that still holds; None where it has to look again. For the window's own thread."""
        kept = self._kept
        if kept is None or (kept.mark, kept.hour) != (self._desk.store.mark(), _hour(now)):
            return None
        return kept.views.get(span)

    def look(self, now: datetime, span: Span = SO_FAR) -> InsightsView:
        """Read on a connection of its own: for a thread beside the window's."""
        with gathering(), closing(Store.open(self._desk.store.folder)) as store:
            mark, view = _found(store, span, now)
        kept = self._kept
        if kept is None or (kept.mark, kept.hour) != (mark, _hour(now)) or len(kept.views) >= _SPANS_KEPT:
            kept = _Kept(mark, _hour(now), {})
        self._kept = _Kept(kept.mark, kept.hour, {**kept.views, span: view})
        return view


def _found(store: Store, span: Span, now: datetime) -> tuple[str, InsightsView]:
    """The material goes with this call: a hundred thousand tuples that stayed would stop every thread when the
    collector first looks at them, and to read them again for another period takes no longer than that."""
    with one_moment(store.database):
        mark, etiquette, read = store.mark(), etiquette_of(store.settings()), material(store, now)
    return mark, insights(read, span, etiquette, now)


def _hour(now: datetime) -> datetime:
    """Days waited and what is late by now change no more often than one would look."""
    return now.replace(minute=0, second=0, microsecond=0)
