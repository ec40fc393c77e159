"""The noes with their reasons, in the words they came in."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from models.domain import headlines
from models.domain.codes import LetterKind, QuestionState, Reason, Stage
from models.domain.etiquette.hours import Etiquette
from models.domain.insight_facts import Asked, Track
from models.domain.insight_views import SO_FAR, No, Noes, ReasonCount, Saying, Span
from models.domain.phrases import QT_TRANSLATE_NOOP

_NAMES: Mapping[Reason | None, Saying] = {
    Reason.TECHNICAL: Saying(QT_TRANSLATE_NOOP("Insights", "Technical")),
    Reason.COMMUNICATION: Saying(QT_TRANSLATE_NOOP("Insights", "Communication")),
    Reason.FIT: Saying(QT_TRANSLATE_NOOP("Insights", "Team fit")),
    Reason.OTHER: Saying(QT_TRANSLATE_NOOP("Insights", "Other")),
    None: Saying(QT_TRANSLATE_NOOP("Insights", "Not known")),
}
_IMPROVED = Saying(QT_TRANSLATE_NOOP("Insights", "Improved since."))
_BETTER = frozenset({QuestionState.IMPROVED, QuestionState.READY})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def noes(tracks: Iterable[Track], questions: Iterable[Asked], span: Span, etiquette: Etiquette) -> Noes:
    improved = {one.interview for one in questions if one.state in _BETTER and one.interview is not None}
    everything, cases = span == SO_FAR, []
    for track in tracks:
        if track.stage is Stage.REJECTED:
            at = next((moved for stage, moved in reversed(track.endings) if stage is Stage.REJECTED), None)
            if everything or (at is not None and span.holds(etiquette.day(at))):
                better = bool(improved and track.meetings) and any(each.id in improved for each in track.meetings)
                cases.append(_case(track, at, better=better))
    cases.sort(key=lambda one: (one.at or _LONG_AGO, one.application), reverse=True)
    counts = _counts(cases)
    asked = sum(one.asked for one in cases)
    worded = sum(one.feedback is not None for one in cases)
    known = tuple((one.reason, one.count) for one in counts if one.reason is not None)
    return Noes(
        headlines.noes(len(cases), known, whole=everything),
        headlines.noes_sub(len(cases), asked),
        headlines.noes_foot(len(cases), known, worded),
        tuple(cases),
        counts,
    )


def _case(track: Track, at: datetime | None, *, better: bool) -> No:
    return No(
        track.id,
        track.company_id,
        track.company,
        at,
        track.reason,
        _NAMES[track.reason],
        (track.feedback or "").strip() or None,
        LetterKind.REJECTION_REPLY in [letter.kind for letter in track.letters],
        _IMPROVED if better else None,
    )


def _counts(cases: list[No]) -> tuple[ReasonCount, ...]:
    found = []
    for reason, name in _NAMES.items():
        some = [one for one in cases if one.reason is reason]
        if some:
            ids = tuple(one.application for one in some)
            worded = sum(one.feedback is not None for one in some)
            found.append(ReasonCount(reason, name, ids, worded))
    return tuple(sorted(found, key=lambda one: (one.reason is None, -one.count)))
