"""The whole record as the insights need it: a dozen statements over plain tuples, of one moment."""

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar

from models.domain.codes import (
    ApplicationId,
    AskedBy,
    InterviewKind,
    LetterKind,
    QuestionState,
    Reason,
    Role,
    Stage,
)
from models.domain.facts import DEFAULT_LENGTH, Sent
from models.domain.insight_facts import Asked, Debriefed, Held, Material, Track
from models.store.mapping import encode_instant
from models.store.reading_questions import facts as facts_of_questions
from models.store.speaking import CLOSED, HELD, Source, rows
from models.store.trouble import calmly

_T = TypeVar("_T")

_LOOKED_BACK = timedelta(weeks=54)
"""A week more than the days that are drawn."""
_STAGES = {stage.value: stage for stage in Stage}
_KINDS = {kind.value: kind for kind in InterviewKind}
_REASONS = {reason.value: reason for reason in Reason}
_STATES = {state.value: state for state in QuestionState}
_MANNERS = ", ".join(
    f"'{kind}'"
    for kind in (LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL, LetterKind.REJECTION_REPLY)
)

# What the user did: a no that is noted, or silence, is the other side's. Ten minutes are told apart, and no less: no
# zone is set off by a fraction of them.
_DONE = f"""
SELECT substr(at, 1, 15) AS tenth, count(*), coalesce(w.application, i.application) AS whose FROM (
    SELECT at, application, NULL AS interview FROM moves WHERE "to" NOT IN ('rejected', 'no_reply')
    UNION ALL SELECT i.starts_at, i.application, NULL FROM interviews AS i WHERE {HELD}
    UNION ALL SELECT saved_at, NULL, interview FROM debriefs WHERE saved_at IS NOT NULL
    UNION ALL SELECT sent_at, application, interview FROM letters WHERE state = 'sent' AND sent_at IS NOT NULL
    UNION ALL SELECT created_at, application, interview FROM notes WHERE created_at IS NOT NULL
) AS w LEFT JOIN interviews AS i ON i.id = w.interview WHERE at > ? AND at <= ? GROUP BY tenth, whose ORDER BY tenth
"""


_LISTED = """
SELECT a.id, a.company, c.name, a.stage, a.created_at, a.applied_at,
       CASE WHEN a.route_letters_via_recruiter THEN a.recruiter END, a.reason, a.feedback
FROM applications AS a JOIN companies AS c ON c.id = a.company ORDER BY a.rowid
"""

_LETTERS = f"""
SELECT coalesce(l.application, i.application), l.kind, l."to", l.sent_at,
       coalesce(l.application, i.application), l.interview, l.channel
FROM letters AS l LEFT JOIN interviews AS i ON i.id = l.interview
WHERE l.state = 'sent' AND l.sent_at IS NOT NULL AND l.kind IN ({_MANNERS}) ORDER BY l.sent_at, l.id
"""


def material(source: Source, now: datetime) -> Material:
    with calmly():
        return Material(_tracks(source), _debriefs(source), _questions(source), _done(source, now))


def _tracks(source: Source) -> tuple[Track, ...]:
    endings = _grouped(
        source,
        f'SELECT application, "to", at FROM moves WHERE "to" IN ({CLOSED}) ORDER BY application, at',
        lambda row: (_STAGES[row[1]], datetime.fromisoformat(row[2])),
    )
    replies = _grouped(
        source,
        "SELECT application, at FROM replies ORDER BY application, at",
        lambda row: datetime.fromisoformat(row[1]),
    )
    letters = _grouped(source, _LETTERS, lambda row: Sent(row[1], row[2], datetime.fromisoformat(row[3]), *row[4:]))
    meetings = _meetings(source)
    paths: dict[str, tuple[str, str]] = {
        application: (stages, first)
        for application, stages, first in rows(
            source, 'SELECT application, group_concat("to"), min(at) FROM moves GROUP BY application'
        )
    }
    none: tuple[Any, ...] = ()
    found = []
    for application, company_id, company, stage, created, applied, routed_to, reason, feedback in rows(source, _LISTED):
        path, moved = paths.get(application, ("", None))
        met = tuple(meetings.get(application, none))
        begun = created if moved is None or (created is not None and created <= moved) else moved
        if applied is not None and (begun is None or applied < begun):
            begun = applied
        began = None if begun is None else datetime.fromisoformat(begun)
        if met and (began is None or met[0].starts < began):
            began = met[0].starts
        found.append(
            Track(
                application,
                company_id,
                company,
                _STAGES[stage],
                began,
                None if applied is None else datetime.fromisoformat(applied),
                routed_to,
                _REASONS.get(reason),
                feedback,
                _path(f"{stage},{path}"),
                tuple(endings.get(application, none)),
                met,
                tuple(replies.get(application, none)),
                tuple(letters.get(application, none)),
            )
        )
    return tuple(found)


@lru_cache(maxsize=1 << 10)
def _path(stages: str) -> frozenset[Stage]:
    """There are few ways through a search."""
    return frozenset(_STAGES[stage] for stage in stages.split(",") if stage)


def _meetings(source: Source) -> dict[str, list[Held]]:
    people: dict[str, dict[Any, None]] = defaultdict(dict)
    sql = "SELECT interview, contact FROM interview_people WHERE role IS NULL OR role = ? ORDER BY interview, place"
    for interview, contact in rows(source, sql, (Role.INTERVIEWER.value,)):
        people[interview][contact] = None

    def held(row: Sequence[Any]) -> Held:
        _, interview, starts, ends, kind, promised = row
        start = datetime.fromisoformat(starts)
        return Held(
            interview,
            start,
            start + DEFAULT_LENGTH if ends is None else datetime.fromisoformat(ends),
            _KINDS.get(kind),
            None if promised is None else datetime.fromisoformat(promised).date(),
            (*people.get(interview, ()),),
        )

    sql = f"""
    SELECT i.application, i.id, i.starts_at, i.ends_at, i.kind, n.promised_by
    FROM interviews AS i LEFT JOIN next_steps AS n ON n.interview = i.id
    WHERE {HELD} ORDER BY i.application, i.starts_at, i.id
    """
    return _grouped(source, sql, held)


def _debriefs(source: Source) -> tuple[Debriefed, ...]:
    found = rows(
        source,
        f"""
        SELECT i.id, i.application, c.name, i.starts_at, d.focus, d.went_well, d.went_badly
        FROM debriefs AS d JOIN interviews AS i ON i.id = d.interview
        JOIN applications AS a ON a.id = i.application JOIN companies AS c ON c.id = a.company
        WHERE d.saved_at IS NOT NULL AND {HELD} ORDER BY i.starts_at, i.id
        """,
    )
    return tuple(
        Debriefed(interview, application, company, datetime.fromisoformat(at), focus, well, badly)
        for interview, application, company, at, focus, well, badly in found
    )


def _questions(source: Source) -> tuple[Asked, ...]:
    beside = facts_of_questions(source)
    found = rows(
        source,
        "SELECT id, text, topic, state, rating, interview FROM questions WHERE coalesce(asked_by, ?) = ? ORDER BY id",
        (AskedBy.THEM.value, AskedBy.THEM.value),
    )
    return tuple(
        Asked(question, text, topic, _STATES.get(state), rating, interview, _practised(beside.get(question)))
        for question, text, topic, state, rating, interview in found
    )


def _practised(text: str | None) -> datetime | None:
    """When its answer was last said aloud; what another version of the program kept otherwise is passed over."""
    if text is None:
        return None
    try:
        return max((datetime.fromisoformat(one[0]) for one in json.loads(text)["practised"]), default=None)
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _done(source: Source, now: datetime) -> tuple[tuple[datetime, int, ApplicationId | None], ...]:
    bounds = (encode_instant(now - _LOOKED_BACK), encode_instant(now))
    return tuple(
        (datetime.fromisoformat(f"{tenth}0+00:00"), count, application)
        for tenth, count, application in rows(source, _DONE, bounds)
    )


def _grouped(source: Source, sql: str, make: Callable[[Sequence[Any]], _T]) -> dict[str, list[_T]]:
    found: dict[str, list[_T]] = defaultdict(list)
    for row in rows(source, sql):
        found[row[0]].append(make(row))
    return found
