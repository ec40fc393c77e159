"""Everything about one person, read at once for the page beside the list."""

import re
from calendar import isleap
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from models.domain.meetings import stands
from models.domain.people_views import (
    Colleague,
    Job,
    LetterLine,
    MetAt,
    News,
    NewsKind,
    PersonPanel,
    PersonRow,
    ProcessLine,
    ReferenceLine,
    ReplyLine,
)
from models.domain.reminder import Reminder, Rule
from models.domain.values import (
    Application,
    ApplicationId,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Decision,
    DecisionState,
    Interview,
    Letter,
    LetterKind,
    LetterState,
    Move,
    Offer,
    Reference,
    Reply,
    Role,
    Stage,
)
from models.store import reading, reading_people
from models.store.repository import Store

_LATELY = timedelta(days=14)
_MOST_COLLEAGUES = 40
_BIRTHDAY = re.compile(r"^(?:[\w-]+\.)?BDAY[^:\r\n]*:\s*(?:(\d{4})|-)-?(\d\d)-?(\d\d)", re.IGNORECASE | re.MULTILINE)


class PanelOf:
    """Gathers one panel; it lives as long as the reading does."""

    def __init__(
        self, store: Store, row: PersonRow, contact: Contact, agenda: Iterable[Reminder], now: datetime
    ) -> None:
        self._store, self._row, self._contact, self._now = store, row, contact, now
        self._agenda = tuple(one for one in agenda if one.contact == contact.id)
        meetings = (store.get(Interview, one) for one in reading_people.interviews_with(store, contact.id))
        self._meetings = [one for one in meetings if one is not None]
        letters = {one.id: one for one in (*store.find(Letter, to=contact.id), *store.find(Letter, via=contact.id))}
        self._letters = sorted(letters.values(), key=_written_at, reverse=True)
        self._replies = sorted(store.find(Reply, contact=contact.id), key=lambda one: one.at, reverse=True)
        self._references = store.find(Reference, contact=contact.id)
        self._processes = store.find(Application, recruiter=contact.id)
        of_interviews = [one.interview for one in self._letters if one.application is None and one.interview]
        self._of_interviews = reading_people.applications_of_interviews(store, of_interviews)
        self._jobs = self._named(
            [
                *(one.application for one in self._meetings),
                *(one.application for one in self._replies),
                *(one.application for one in self._references),
                *(about for one in self._letters if (about := self._about(one)) is not None),
                *(one.id for one in self._processes),
                *(one.application for one in self._agenda if one.application is not None),
            ]
        )

    def panel(self) -> PersonPanel:
        contact = self._contact
        birthday, birthday_on = _birthday(contact.vcard, self._now)
        return PersonPanel(
            row=self._row,
            contact=contact,
            company=self._row.company,
            meetings=tuple(self._met()),
            letters=tuple(LetterLine(one, self._job(self._about(one))) for one in self._letters),
            replies=tuple(ReplyLine(one, self._jobs[one.application]) for one in self._replies),
            processes=self._desk(),
            elsewhere=tuple(self._elsewhere()),
            references=tuple(self._vouches()),
            colleagues=tuple(self._colleagues()),
            reminders=tuple(sorted(self._agenda, key=Reminder.sort_key)),
            nicknames=_nicknames(contact.vcard),
            photo=_photo(contact.vcard),
            birthday=birthday,
            birthday_on=birthday_on,
            jobs=tuple(self._jobs.values()),
        )

    def _named(self, applications: Iterable[ApplicationId]) -> dict[ApplicationId, Job]:
        cards = reading.cards_of(self._store, applications)
        return {key: Job(key, one.company_id, one.company, one.role, one.stage) for key, one in cards.items()}

    def _job(self, application: ApplicationId | None) -> Job | None:
        return None if application is None else self._jobs.get(application)

    def _about(self, letter: Letter) -> ApplicationId | None:
        if letter.application is None and letter.interview is not None:
            return self._of_interviews.get(letter.interview)
        return letter.application

    def _met(self) -> Iterable[MetAt]:
        for one in self._meetings:
            part = next(part for part in one.people if part.contact == self._contact.id)
            yield MetAt(one, self._jobs[one.application], part)

    # The recruiter's desk

    def _desk(self) -> tuple[ProcessLine, ...]:
        lines = [self._process(one) for one in self._processes]
        return tuple(sorted(lines, key=lambda one: (one.job.stage.closed, one.job.company.casefold(), one.job.role)))

    def _process(self, application: Application) -> ProcessLine:
        told = [
            letter.sent_at
            for letter in self._letters
            if letter.to == self._contact.id and _is_sent(letter) and self._about(letter) in (None, application.id)
        ]
        last_told = max((at for at in told if at is not None and at <= self._now), default=None)
        heard = [one.at for one in self._replies if one.application == application.id and one.at <= self._now]
        since = last_told or self._now - _LATELY
        news = sorted(self._news(application.id, since), key=lambda one: one.at, reverse=True)
        return ProcessLine(
            self._jobs[application.id],
            application.route_letters_via_recruiter,
            last_told,
            max(heard, default=None),
            tuple(news),
        )

    def _news(self, application: ApplicationId, since: datetime) -> Iterable[News]:
        job, now = self._jobs[application], self._now
        for move in self._store.find(Move, application=application):
            if since < move.at <= now:
                yield News(NewsKind.MOVED, move.at, job, stage=move.to)
        for interview in self._store.find(Interview, application=application):
            at = interview.starts_at if interview.starts_at <= now else interview.recorded_at
            if at is not None and since < at <= now and stands(interview):
                yield News(NewsKind.INTERVIEW, at, job, interview=interview)
        for offer in self._store.find(Offer, application=application):
            if offer.recorded_at is not None and since < offer.recorded_at <= now:
                yield News(NewsKind.OFFER, offer.recorded_at, job, offer=offer)

    def _elsewhere(self) -> Iterable[News]:
        for one in self._agenda:
            job = self._job(one.application)
            if one.rule is not Rule.UPDATE_RECRUITER or job is None:
                continue
            _, _, event = one.subject.partition("/")
            at = one.since or one.due
            stage = next((stage for stage in Stage if event == f"{job.application}:{stage.value}"), None)
            if stage is not None:
                yield News(NewsKind.MOVED, at, job, stage=stage)
            elif (offer := self._store.get(Offer, event)) is not None:
                yield News(NewsKind.OFFER, at, job, offer=offer)

    # The reference's desk

    def _vouches(self) -> Iterable[ReferenceLine]:
        for one in self._references:
            job = self._jobs[one.application]
            yield ReferenceLine(
                job,
                one,
                self._done(one, LetterKind.REFERENCE_HEADS_UP, Rule.REFERENCE_HEADS_UP),
                self._reminder(one, Rule.REFERENCE_HEADS_UP),
                self._done(one, LetterKind.REFERENCE_THANKS, Rule.THANK_REFERENCE),
                self._reminder(one, Rule.THANK_REFERENCE),
            )

    def _done(self, reference: Reference, kind: LetterKind, rule: Rule) -> datetime | None:
        """When the letter went, or when the user said that it was done another way."""
        for letter in self._letters:
            if letter.kind is kind and _is_sent(letter) and self._about(letter) == reference.application:
                return letter.sent_at
        said = self._store.get(Decision, rule, f"{reference.application}/{reference.contact}")
        return said.at if said is not None and said.state is DecisionState.DONE else None

    def _reminder(self, reference: Reference, rule: Rule) -> Reminder | None:
        found = (one for one in self._agenda if one.rule is rule and one.application == reference.application)
        return next(found, None)

    # Others of the same house

    def _colleagues(self) -> Iterable[Colleague]:
        """Who was met there, the last first, then who else of that company has a part in the search."""
        roles: dict[ContactId, Role | None] = {}
        for company in self._houses():
            for contact, role in reading_people.met_at_company(self._store, company, self._now):
                roles.setdefault(contact, None if role is None else Role(role))
        own = self._contact.company
        for other in reading_people.staff(self._store, own) if own is not None else ():
            roles.setdefault(other, None)
        roles.pop(self._contact.id, None)
        some = list(roles)[:_MOST_COLLEAGUES]
        people = {one.contact: one for one in reading_people.listed(self._store, some)}
        for contact in some:
            kinds = tuple(kind for kind in ContactKind if f'"{kind.value}"' in people[contact].kinds)
            yield Colleague(contact, people[contact].name, kinds, roles[contact])

    def _houses(self) -> list[CompanyId]:
        """Their company, or those at whose interviews they were."""
        if self._contact.company is not None:
            return [self._contact.company]
        return list(dict.fromkeys(self._jobs[one.application].company_id for one in self._meetings))


def _written_at(letter: Letter) -> tuple[bool, float]:
    """Drafts stand before what was sent."""
    at = letter.sent_at or letter.send_at or letter.created_at
    return (not _is_sent(letter), at.timestamp() if at is not None else 0.0)


def _is_sent(letter: Letter) -> bool:
    return letter.state is LetterState.SENT


def _nicknames(kept: str | None) -> tuple[str, ...]:
    if kept is None:
        return ()
    from models.formats.vcard import nicknames_of

    return nicknames_of(kept)


def _photo(kept: str | None) -> bytes | None:
    if kept is None:
        return None
    from models.formats.vcard import photo_of

    return photo_of(kept)


def _birthday(kept: str | None, now: datetime) -> tuple[str | None, date | None]:
    """As the card has it (RFC 6350, 6.2.5: the year may be missing), and the next one; 29 February waits till March."""
    found = _BIRTHDAY.search(kept) if kept else None
    if found is None:
        return None, None
    born, month, day = found.groups()
    said = f"{born or '-'}-{month}-{day}"
    today = now.date()
    try:
        days = [_in_year(year, int(month), int(day)) for year in (today.year, today.year + 1)]
    except ValueError:
        return None, None
    return said, next(on for on in days if on >= today)


def _in_year(year: int, month: int, day: int) -> date:
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 3, 1)
    return date(year, month, day)
