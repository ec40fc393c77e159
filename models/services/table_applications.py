"""Rows of a tracker into the draft: an application each, with the history that its dates tell.

The same company and role is the same application, unless the posting's address or the day of applying says
otherwise. One that is there already only has its gaps filled: what was typed here is not overwritten.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models.domain.codes import ApplicationId, InterviewId, InterviewStatus, NoteId, Stage
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.said import Said, joined
from models.domain.stages import STEP, free_moment
from models.domain.table import Field, Row
from models.domain.table_history import History, history_of, hourless, remarks, stage_told
from models.domain.table_rows import LONGEST_NAME, RowRead, facts_of
from models.domain.values import Application, Company, Interview, Move, Note
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Outcome
from models.services.table_contacts import People, people_of

POSTING = "Job posting"
"""The title of the note that keeps a posting's text."""

_LENGTH = timedelta(hours=1)
_SLACK = timedelta(days=1)
"""Two days of applying that are no further apart are the same one, seen from two zones."""
_FILLED = {
    "applied_at": Said("the day of applying"),
    "recruiter": Said("the recruiter"),
    "source": Said("where it was found"),
    "url": Said("the address"),
    "location": Said("the place"),
    "salary_from": Said("the pay"),
    "salary_to": Said("the pay"),
    "currency": Said("the pay"),
    "fit": Said("the fit"),
    "dream": Said("the star"),
    "tags": Said("the tags"),
    "feedback": Said("the feedback"),
    "notes": Said("the notes"),
}
_NO_COMPANY, _NO_ROLE = Said("It names no company."), Said("It names no role.")
_NEITHER = Said("It names neither a company nor a role.")
_LONG = Said("Its {what} is longer than {count} characters, so the columns seem to be mixed up here.")
_STAGES = {
    Stage.WISHLIST: Said("on the wishlist"),
    Stage.APPLIED: Said("applied for"),
    Stage.SCREENING: Said("in screening"),
    Stage.INTERVIEWING: Said("interviewing"),
    Stage.WAITING: Said("waiting"),
    Stage.OFFER: Said("at the offer"),
    Stage.ACCEPTED: Said("accepted"),
    Stage.REJECTED: Said("rejected"),
    Stage.WITHDRAWN: Said("withdrawn"),
    Stage.NO_REPLY: Said("without a reply"),
}


@dataclass(slots=True)
class _Fresh:
    """What this table has added: the row that began it, and the last stage that a date of it tells."""

    row: int
    last: datetime | None


class Applications:
    """One table on its way into the draft; `rows` is how many it has, for the order of the cards."""

    def __init__(self, draft: Draft, zone: ZoneInfo, now: datetime, rows: int) -> None:
        self._draft, self._zone, self._now, self._rows = draft, zone, now, rows
        self._taken = 0
        self._tops: dict[Stage, int] = {}
        self._fresh: dict[ApplicationId, _Fresh] = {}
        self._known: dict[tuple[str, str], dict[ApplicationId, None]] = {}
        for one in draft.all(Application):
            self._known.setdefault((one.company, fold(one.role)), {})[one.id] = None

    def take(self, row: Row, said: RowRead, choice: Choice) -> Entry:
        """Works one row into the draft, and says what became of it."""
        self._taken += 1
        said = replace(said, company=_said(choice.company, said.company), role=_said(choice.role, said.role))
        entry = Entry(_named(said), Outcome.REFUSED, row=row.number, notes=said.problems, facts=facts_of(said))
        if choice.leave_out:
            return replace(entry, outcome=Outcome.LEFT_ALONE, why=Said("You left it out."))
        wrong = _why_not(said)
        if wrong:
            return replace(entry, why=wrong)
        company = self._company(said)
        known = self._same(company, said)
        return self._merged(entry, company, known, said) if known is not None else self._added(entry, company, said)

    def _company(self, said: RowRead) -> Company:
        company = self._draft.company_called(said.company)
        after = replace(company, website=company.website or said.website, industry=company.industry or said.industry)
        return company if after == company else self._draft.put(after)

    # Which application it is

    def _same(self, company: Company, said: RowRead) -> Application | None:
        ids = self._known.get((company.id, fold(said.role)), {})
        found = [one for ident in ids if (one := self._draft.get(Application, ident)) is not None]
        by_link = [one for one in found if said.url and one.url and _bare(one.url) == _bare(said.url)]
        fitting = by_link or [one for one in found if not self._contradicts(one, said)]
        return fitting[0] if fitting else None

    def _contradicts(self, one: Application, said: RowRead) -> bool:
        if said.url and one.url and _bare(said.url) != _bare(one.url):
            return True
        applied = said.days.get(Field.APPLIED_AT)
        if applied is None or one.applied_at is None:
            return False
        return abs(applied.day - one.applied_at.astimezone(self._zone).date()) > _SLACK

    # A new one

    def _added(self, entry: Entry, company: Company, said: RowRead) -> Entry:
        history = history_of(said, self._zone, self._now)
        stage = stage_told(said, history)
        applied = next((at for to, at in history if to is Stage.APPLIED), None)
        people = people_of(self._draft, said, company)
        application = Application(
            ApplicationId(new_id("app")),
            company.id,
            said.role,
            stage,
            position=self._position(stage),
            created_at=history[0][1] if history else self._now,
            applied_at=applied,
            recruiter=people.recruiter,
            **self._details(said),
        )
        self._draft.put(application)
        self._known.setdefault((company.id, fold(said.role)), {})[application.id] = None
        self._fresh[application.id] = _Fresh(entry.row or 0, history[-1][1] if history else None)
        self._tell(application, history or _begun(stage, self._now))
        self._beside(application, said)
        return replace(
            entry,
            outcome=Outcome.ADDED,
            application=application,
            company=company,
            people=people.found,
            notes=(*entry.notes, *remarks(said, self._zone, self._now)),
        )

    def _position(self, stage: Stage) -> int:
        """On top of its column, in the order of the table."""
        top = self._tops.setdefault(stage, self._draft.top_of(stage))
        return top - STEP * (self._rows - self._taken)

    def _details(self, said: RowRead) -> dict[str, Any]:
        pay = said.pay
        paid = pay.low is not None or pay.high is not None
        return {
            "source": said.source,
            "url": said.url,
            "location": said.location,
            "salary_from": pay.low,
            "salary_to": pay.high,
            "currency": pay.currency if paid else None,
            "fit": said.fit,
            "dream": said.dream,
            "tags": said.tags,
            "feedback": said.feedback,
            "notes": "\n".join((*said.lines, *hourless(said))) or None,
        }

    # Its history

    def _tell(self, application: Application, history: History) -> None:
        """The history as moves, behind those that are there; each has a moment of its own."""
        there = sorted(self._draft.moves_of(application.id), key=lambda move: move.at)
        before = there[-1].to if there else None
        taken = [move.at for move in there]
        for stage, at in history:
            if stage is before:
                continue
            at = free_moment(max(at, taken[-1]) if taken else at, taken)
            taken.append(at)
            self._draft.put(Move(application.id, stage, at, from_stage=before))
            before = stage

    # What stands beside it

    def _beside(self, application: Application, said: RowRead) -> None:
        when = said.days.get(Field.INTERVIEW_AT)
        if when is not None and when.at is not None:
            self._interview(application, when.instant(self._zone))
        if said.description and not any(note.title == POSTING for note in self._draft.notes_of(application.id)):
            note = Note(
                NoteId(new_id("note")), POSTING, said.description, application=application.id, created_at=self._now
            )
            self._draft.put(note)

    def _interview(self, application: Application, starts_at: datetime) -> None:
        if any(abs(one.starts_at - starts_at) < _SLACK for one in self._draft.interviews_of(application.id)):
            return
        ends_at = starts_at + _LENGTH
        status = InterviewStatus.HELD if ends_at <= self._now else InterviewStatus.SCHEDULED
        interview = Interview(
            InterviewId(new_id("int")), application.id, starts_at, ends_at, timezone=self._zone.key, status=status
        )
        self._draft.put(interview)

    # One that is there already

    def _merged(self, entry: Entry, company: Company, known: Application, said: RowRead) -> Entry:
        people = people_of(self._draft, said, company)
        history = history_of(said, self._zone, self._now)
        after = self._filled(known, said, people, history)
        fresh = self._fresh.get(known.id)
        notes = list(entry.notes)
        if fresh is not None:
            after = self._went_on(after, said, history, fresh)
        elif said.stage is not None and said.stage is not known.stage and said.stage not in self._been(known):
            notes.append(
                Said(
                    "The table has it {stages}; here it is {stages_2}, which stays.",
                    stages=_STAGES[said.stage],
                    stages_2=_STAGES[known.stage],
                )
            )
        if after != known:
            self._draft.put(after)
        filled = list(dict.fromkeys(_FILLED[name] for name in _changed(known, after) if name in _FILLED))
        again = (
            Said("It is the same application as in row {row}.", row=fresh.row)
            if fresh is not None
            else Said("It is here already.")
        )
        if filled:
            again = joined((again, Said("Filled in: {what}.", what=joined(filled, ", "))))
        outcome = Outcome.UPDATED if after != known else Outcome.LEFT_ALONE
        return replace(
            entry,
            outcome=outcome,
            why=again,
            application=after,
            company=company,
            people=people.found,
            notes=tuple(notes),
        )

    def _been(self, known: Application) -> set[Stage]:
        return {move.to for move in self._draft.moves_of(known.id)}

    def _filled(self, known: Application, said: RowRead, people: People, history: History) -> Application:
        """The gaps filled; pay is one thing, so half of it is never mixed with another half."""
        details = self._details(said)
        if known.salary_from is not None or known.salary_to is not None:
            details.update(salary_from=None, salary_to=None, currency=None)
        details["applied_at"] = next((at for to, at in history if to is Stage.APPLIED), None)
        details["recruiter"] = people.recruiter
        missing = {name: value for name, value in details.items() if value and not getattr(known, name)}
        return replace(known, **missing)

    def _went_on(self, known: Application, said: RowRead, history: History, fresh: _Fresh) -> Application:
        """A later row of the same table tells what happened next; an earlier one only adds to the history."""
        later = [(stage, at) for stage, at in history if fresh.last is not None and at > fresh.last]
        if not later:
            return known
        self._tell(known, later)
        stage, fresh.last = later[-1]
        stage = said.stage or stage
        if stage is known.stage:
            return known
        return replace(known, stage=stage, position=self._position(stage))


def _begun(stage: Stage, now: datetime) -> History:
    """Nothing dated begins today, except what is over: when that was is not known, and today's news it is not."""
    return [] if stage.closed else [(stage, now)]


def _changed(before: Application, after: Application) -> Iterator[str]:
    for each in fields(before):
        if getattr(before, each.name) != getattr(after, each.name):
            yield each.name


def _said(chosen: str | None, read: str) -> str:
    return " ".join(chosen.split()) if chosen is not None else read


def _named(said: RowRead) -> str:
    return " – ".join(part[:120] for part in (said.company, said.role) if part) or "without a company and a role"


def _why_not(said: RowRead) -> str:
    if not said.company or not said.role:
        return _NO_ROLE if said.company else _NO_COMPANY if said.role else _NEITHER
    for what, text in ((Said("company"), said.company), (Said("role"), said.role)):
        if len(text) > LONGEST_NAME:
            return Said(_LONG, what=what, count=LONGEST_NAME)
    return "" if fold(said.company) or fold(said.role) else _NEITHER


def _bare(url: str) -> str:
    """An address without what differs between two visits: scheme, a last slash, the words of a campaign."""
    plain = url.partition("://")[2].partition("#")[0].removeprefix("www.")
    place, _, query = plain.partition("?")
    kept = "&".join(part for part in query.split("&") if part and not part.startswith(("utm_", "ref=", "source=")))
    return f"{place.rstrip('/').casefold()}?{kept}"
