"""Where a search stands, worked out of the whole record: what each card of the page shows and says of it.

Pure and without a clock: a worker does it. A period holds what was sent, begun, heard, debriefed or done within it.
"""

from collections.abc import Sequence
from datetime import date, datetime

from models.domain import headlines
from models.domain.etiquette.hours import Etiquette
from models.domain.headlines import ENOUGH
from models.domain.insight_facts import Material, Track
from models.domain.insight_views import SO_FAR, InsightsView, Span
from models.domain.insights_funnel import funnel
from models.domain.insights_noes import noes
from models.domain.insights_rhythm import rhythm
from models.domain.insights_rounds import rounds
from models.domain.insights_waits import waiting


def insights(material: Material, span: Span, etiquette: Etiquette, now: datetime) -> InsightsView:
    begun = _begun(material.tracks, span, etiquette, now)
    since = _since(material, span, etiquette, now)
    debriefs = tuple(one for one in material.debriefs if span == SO_FAR or span.holds(etiquette.day(one.at)))
    return InsightsView(
        span=span,
        at=now,
        since=since,
        note=headlines.note(len(begun), since, span),
        applications=len(begun),
        debriefs=len(material.debriefs),
        enough=len(material.debriefs) >= ENOUGH,
        enough_note=headlines.enough(len(material.debriefs)),
        funnel=funnel(begun, whole=span == SO_FAR),
        waiting=waiting(material.tracks, span, etiquette, now),
        noes=noes(material.tracks, material.questions, span, etiquette),
        rounds=rounds(debriefs, material.questions, whole=span == SO_FAR),
        rhythm=rhythm(material.tracks, material.done, span, since, etiquette, now),
    )


def _begun(tracks: Sequence[Track], span: Span, etiquette: Etiquette, now: datetime) -> tuple[Track, ...]:
    """Applications that were sent within the period, or else noted down in it."""
    if span == SO_FAR:
        return tuple(tracks)
    found = []
    for track in tracks:
        moment = track.applied_at or track.begun
        if moment is not None and moment <= now and span.holds(etiquette.day(moment)):
            found.append(track)
    return tuple(found)


def _since(material: Material, span: Span, etiquette: Etiquette, now: datetime) -> date | None:
    """The first day of which anything is known, or that of the period where it begins later."""
    begun = (track.begun for track in material.tracks if track.begun is not None)
    first = min((*begun, *(moment for moment, *_ in material.done)), default=None)
    if first is None or first > now:
        return None
    day = etiquette.day(first)
    return day if span.first is None else max(day, span.first)
