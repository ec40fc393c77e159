"""Rows to facts: what the rules read, in a dozen statements over plain tuples (HOUSE, law 3)."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from models.domain.facts import (
    DEFAULT_LENGTH,
    Answer,
    Facts,
    Meeting,
    Met,
    Person,
    Process,
    Proposal,
    Ruling,
    Sent,
    Step,
)
from models.domain.patience import Course, course
from models.domain.values import (
    ApplicationId,
    ContactId,
    ContactKind,
    DecisionState,
    InterviewStatus,
    Role,
    Stage,
)
from models.store.speaking import CLOSED, HELD, Source, activity_elsewhere, choose, choose_speaking, one, rows
from models.store.trouble import calmly

_T = TypeVar("_T")

_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}


def facts(source: Source, now: datetime) -> Facts:
    """Everything that the rules can speak of from `now` on."""
    with calmly():
        whole = choose_speaking(source, now)
        return _read(_Reader(source, whole=whole), () if whole else activity_elsewhere(source, now))


def all_facts(source: Source) -> Facts:
    """The same of every application, at rest or not."""
    with calmly():
        return _read(_Reader(source, whole=True), ())


def facts_of(source: Source, applications: Collection[ApplicationId]) -> Facts:
    """The facts of some applications, of the people in them, and all that the user said of reminders."""
    with calmly():
        choose(source, applications)
        return _read(_Reader(source, whole=False), ())


def courses(source: Source, known: Mapping[ApplicationId, Process]) -> Iterator[Course]:
    """The waits' beginnings and ends of every application that was ever past the wishlist.

    Where `known` (of the facts read just now) are all there are, nothing is read again.
    """
    with calmly():
        whole = one(source, "SELECT count(*) FROM applications") == len(known)
    if whole:
        yield from (course(each) for each in known.values() if each.applied_at is not None or each.meetings)
        return
    with calmly():
        meetings = _grouped(
            rows(source, f"SELECT i.application, i.starts_at, i.ends_at FROM interviews AS i WHERE {HELD}"), _times
        )
        answers: dict[str, list[datetime]] = defaultdict(list)
        for application, at in rows(
            source,
            f'SELECT application, at FROM replies UNION ALL SELECT application, at FROM moves WHERE "to" IN ({CLOSED})',
        ):
            answers[application].append(datetime.fromisoformat(at))
        applied = rows(source, "SELECT id, applied_at FROM applications")
    for application, applied_at in applied:
        if applied_at is not None or application in meetings:
            yield Course(_moment(applied_at), tuple(meetings.get(application, ())), tuple(answers.get(application, ())))


class _Reader:
    """Rows of the chosen applications, or of all: then without looking each one up among the chosen."""

    def __init__(self, source: Source, *, whole: bool) -> None:
        self._source = source
        self.whole = whole

    def rows(self, sql: str) -> list[Any]:
        return rows(self._source, sql.replace("IN chosen", "IS NOT NULL") if self.whole else sql)

    def grouped(self, sql: str, make: Callable[[Sequence[Any]], _T]) -> dict[str, list[_T]]:
        """What `make` makes of each row, by the row's first column."""
        return _grouped(self.rows(sql), make)


def _read(reader: _Reader, activity: tuple[datetime, ...]) -> Facts:
    letters = _letters(reader)
    by_application: dict[str, list[Sent]] = defaultdict(list)
    by_person: dict[ContactId, list[Sent]] = defaultdict(list)
    for letter in letters:
        by_person[letter.to].append(letter)
        if letter.application is not None:
            by_application[letter.application].append(letter)
    return Facts(
        _processes(reader, by_application),
        _people(reader),
        {contact: tuple(sent) for contact, sent in by_person.items()},
        _rulings(reader),
        activity,
    )


def _processes(reader: _Reader, letters: dict[str, list[Sent]]) -> dict[ApplicationId, Process]:
    steps = reader.grouped(
        f"""
        SELECT m.application, m."to", m.at FROM moves AS m JOIN applications AS a ON a.id = m.application
        WHERE m.application IN chosen
        AND (m."to" NOT IN ('wishlist', 'applied', 'waiting') OR a.stage = 'offer' OR a.stage IN ({CLOSED}))
        ORDER BY m.application, m.at
        """,
        lambda row: Step(row[1], datetime.fromisoformat(row[2])),
    )
    replies = reader.grouped(
        "SELECT application, at, contact FROM replies WHERE application IN chosen ORDER BY application, at",
        lambda row: Answer(datetime.fromisoformat(row[1]), row[2]),
    )
    references = reader.grouped(
        "SELECT application, contact FROM application_references WHERE application IN chosen ORDER BY contact",
        lambda row: ContactId(row[1]),
    )
    offers = reader.grouped(
        """
        SELECT application, id, recorded_at, settled, deadline, more_time_asked, decision FROM offers
        WHERE application IN chosen ORDER BY recorded_at, id
        """,
        _proposal,
    )
    meetings = _meetings(reader)
    found = reader.rows(
        """
        SELECT id, company, stage, created_at, applied_at, recruiter, route_letters_via_recruiter, dream,
               reason IS NOT NULL
        FROM applications WHERE id IN chosen ORDER BY rowid
        """,
    )
    return {
        application: Process(
            application,
            company,
            _STAGES[stage],
            _moment(created),
            _moment(applied),
            recruiter,
            None if routing is None else bool(routing),
            bool(dream),
            bool(reason),
            tuple(steps[application]) if application in steps else (),
            tuple(meetings[application]) if application in meetings else (),
            tuple(letters[application]) if application in letters else (),
            tuple(replies[application]) if application in replies else (),
            tuple(references[application]) if application in references else (),
            tuple(offers[application]) if application in offers else (),
        )
        for application, company, stage, created, applied, recruiter, routing, dream, reason in found
    }


def _meetings(reader: _Reader) -> dict[str, list[Meeting]]:
    people = reader.grouped(
        """
        SELECT p.interview, p.contact, p.role FROM interview_people AS p JOIN interviews AS i ON i.id = p.interview
        WHERE i.application IN chosen ORDER BY p.interview, p.place
        """,
        lambda row: Met(row[1], row[2] is None or row[2] == Role.INTERVIEWER),
    )
    booked = reader.rows(
        f"""
        SELECT i.application, i.id, i.starts_at, i.ends_at, i.status, i.recorded_at,
               i.kind IS NOT NULL AND coalesce(i.to_prepare, '') <> '', i.prepared, n.recorded_at IS NOT NULL,
               n.promised_by, d.saved_at IS NOT NULL
        FROM interviews AS i
        LEFT JOIN next_steps AS n ON n.interview = i.id LEFT JOIN debriefs AS d ON d.interview = i.id
        WHERE i.application IN chosen AND {HELD} ORDER BY i.application, i.starts_at, i.id
        """,
    )
    found: dict[str, list[Meeting]] = defaultdict(list)
    for (
        application,
        interview,
        starts,
        ends,
        status,
        recorded,
        known,
        prepared,
        steps,
        promised,
        debriefed,
    ) in booked:
        start, end = _times((None, starts, ends))
        found[application].append(
            Meeting(
                interview,
                start,
                end,
                status is None or status == InterviewStatus.SCHEDULED,
                _moment(recorded),
                bool(known),
                bool(prepared),
                tuple(people.get(interview, ())),
                bool(steps),
                None if promised is None else datetime.fromisoformat(promised).date(),
                bool(debriefed),
            )
        )
    return found


_SENT = """
SELECT l.kind, l."to", l.sent_at, coalesce(l.application, i.application), l.interview, l.channel
FROM letters AS l LEFT JOIN interviews AS i ON i.id = l.interview
WHERE l.state = 'sent' AND l.sent_at IS NOT NULL
"""
_ORDERED = "ORDER BY l.sent_at, l.id"

# By their ids, which are found through an index each: a handful of applications must not read every letter.
_SENT_AROUND = f"""
{_SENT} AND l.id IN (
    SELECT id FROM letters WHERE application IN chosen
    UNION SELECT o.id FROM interviews AS j JOIN letters AS o ON o.interview = j.id WHERE j.application IN chosen
    UNION SELECT id FROM letters WHERE "to" IN (
        SELECT p.contact FROM interviews AS j JOIN interview_people AS p ON p.interview = j.id
        WHERE j.application IN chosen
        UNION SELECT recruiter FROM applications WHERE id IN chosen
        UNION SELECT contact FROM application_references WHERE application IN chosen
        UNION SELECT contact FROM replies WHERE application IN chosen
        UNION SELECT "to" FROM letters WHERE application IN chosen AND state = 'sent'
        UNION SELECT o."to" FROM interviews AS j JOIN letters AS o ON o.interview = j.id
        WHERE j.application IN chosen AND o.state = 'sent'
    )
) {_ORDERED}
"""


def _letters(reader: _Reader) -> list[Sent]:
    """Sent letters of the chosen applications, and all others to the people in them, by time."""
    return [
        Sent(kind, to, datetime.fromisoformat(at), application, interview, channel)
        for kind, to, at, application, interview, channel in reader.rows(
            f"{_SENT} {_ORDERED}" if reader.whole else _SENT_AROUND
        )
    ]


def _people(reader: _Reader) -> dict[ContactId, Person]:
    """Everybody met in the chosen applications, and whoever else one of their letters went to."""
    sql = """
    SELECT id, name_confirmed, emails <> '[]', kinds FROM contacts WHERE id IN (
        SELECT p.contact FROM interview_people AS p JOIN interviews AS i ON i.id = p.interview
        WHERE i.application IN chosen
        UNION SELECT "to" FROM letters WHERE application IN chosen AND state = 'sent'
        UNION SELECT l."to" FROM letters AS l JOIN interviews AS i ON i.id = l.interview
        WHERE l.application IS NULL AND l.state = 'sent' AND i.application IN chosen
    )
    """
    return {
        contact: Person(
            contact, bool(confirmed), bool(mail), kinds != "[]" and ContactKind.HIRING_MANAGER in json.loads(kinds)
        )
        for contact, confirmed, mail, kinds in reader.rows(sql)
    }


def _rulings(reader: _Reader) -> dict[tuple[str, str], Ruling]:
    found = reader.rows("SELECT rule, subject, state, until, at FROM decisions")
    return {
        (rule, subject): Ruling(DecisionState(state), _moment(until), _moment(at))
        for rule, subject, state, until, at in found
    }


def _proposal(row: Sequence[Any]) -> Proposal:
    _, offer, recorded, settled, deadline, more_time, decision = row
    asked = None if more_time is None else bool(more_time)
    items = frozenset(json.loads(settled))
    return Proposal(offer, _moment(recorded), items, _moment(deadline), asked, decision is not None)


def _times(row: Sequence[Any]) -> tuple[datetime, datetime]:
    starts = datetime.fromisoformat(row[1])
    return starts, starts + DEFAULT_LENGTH if row[2] is None else datetime.fromisoformat(row[2])


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _grouped(rows: list[Any], make: Callable[[Sequence[Any]], _T]) -> dict[str, list[_T]]:
    found: dict[str, list[_T]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(make(row))
    return found
