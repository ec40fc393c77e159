"""The waits as curves: the same waits, ends and figures as the gauges have (`models.domain.patience`)."""

from collections.abc import Iterable
from datetime import date, datetime
from math import ceil

from models.domain import headlines
from models.domain.codes import ApplicationId
from models.domain.etiquette.hours import Etiquette
from models.domain.insight_facts import Held, Track
from models.domain.insight_views import SO_FAR, OpenWait, Saying, Span, Waiting, Waits
from models.domain.patience import Course, ended, kind_of
from models.domain.phrases import QT_TRANSLATE_NOOP
from models.domain.waits import PUBLISHED_DAYS, Duration

_AFTER_APPLYING = QT_TRANSLATE_NOOP("Insights", "after applying")
_AFTER_INTERVIEWS = QT_TRANSLATE_NOOP("Insights", "after interviews")
_PUBLISHED = QT_TRANSLATE_NOOP("Insights", "published average, US 2017")
_LEAST_SHOWN, _MOST_SHOWN = 28, 182
_TAIL = 0.9

_Open = tuple[Track, int, date | None]


def waiting(tracks: Iterable[Track], span: Span, etiquette: Etiquette, now: datetime) -> Waiting:
    today, day = etiquette.day(now), etiquette.day
    finished: tuple[list[Duration], list[Duration]] = ([], [])
    running: tuple[list[_Open], list[_Open]] = ([], [])

    def add(kind: int, track: Track, course: Course, since: datetime, held: Held | None) -> None:
        began = day(since)
        if since > now or not span.holds(began):
            return
        over = ended(course, since, now)
        days = ((today if over is None else day(over)) - began).days
        finished[kind].append((days, over is not None))
        if over is None and not track.stage.closed:
            running[kind].append((track, days, None if held is None else held.promised_on))

    for track in tracks:
        course = course_of(track)
        if track.applied_at is not None:
            add(0, track, course, track.applied_at, None)
        for held in track.meetings:
            add(1, track, course, held.ends, held)
    applying = _waits(_AFTER_APPLYING, finished[0], running[0], today)
    interview = _waits(_AFTER_INTERVIEWS, finished[1], running[1], today)
    leading = next((one for one in (interview, applying) if one.usual.own), None)
    return Waiting(
        headlines.waits(interview, applying, whole=span == SO_FAR),
        headlines.waits_sub(),
        headlines.waits_foot(leading),
        applying,
        interview,
        leading,
        None if leading is None else headlines.median_label(leading),
        PUBLISHED_DAYS,
        Saying(_PUBLISHED),
        _days_shown((applying, interview)),
    )


def course_of(track: Track) -> Course:
    answers = (*track.replies, *[at for _, at in track.endings])
    return Course(track.applied_at, tuple([(each.starts, each.ends) for each in track.meetings]), answers)


def _waits(name: str, durations: list[Duration], running: list[_Open], today: date) -> Waits:
    curve, usual = kind_of(durations)
    shortest: dict[ApplicationId, OpenWait] = {}
    for track, days, promised in sorted(running, key=lambda one: (one[1], one[0].company)):
        late = promised < today if promised is not None else usual.high is not None and days > usual.high
        one = OpenWait(track.id, track.company, days, 1.0 - curve.share_by(days), promised, late)
        shortest.setdefault(track.id, one)
    return Waits(Saying(name), curve, usual, len(durations), tuple(shortest.values()))


def _days_shown(both: tuple[Waits, ...]) -> int:
    """As far as nine tenths are answered and the waits that still run have come, within bounds."""
    ends = [_LEAST_SHOWN]
    for one in both:
        tail = one.curve.quantile(_TAIL)
        if one.curve.days:
            ends.append(ceil(one.curve.days[-1] if tail is None else tail))
        ends += [wait.days for wait in one.open[-1:]]
    return min(_MOST_SHOWN, ceil((max(ends) + 1) / 7) * 7)
