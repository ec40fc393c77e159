"""The agenda: facts and the clock in, reminders out (ETIQUETTE).

`agenda()` is the plain function. `Ledger` is the same answer kept in step: when some applications
change or time moves on, it works out again only what that touches, so that ten thousand open
applications cost a few milliseconds a change.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from models.domain.days import Days
from models.domain.etiquette import follow_up, offer, recruiter, references, rejection, room, search, thanks
from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Facts, Person, Process, contacts
from models.domain.index import Desks, Encounters, Search
from models.domain.patience import Patience
from models.domain.reminder import LETTERS, Agenda, Calm, Reminder
from models.domain.rulings import Rulings
from models.domain.timeline import Timeline
from models.domain.values import OPEN_PAST_WISHLIST, ApplicationId, ContactId, Stage

Owner = tuple[str, str]
"""What a reminder is worked out from: ("app", id), ("news", id), ("person", id) or ("search", "")."""

_SEARCH: Owner = ("search", "")


def agenda(facts: Facts, etiquette: Etiquette, patience: Patience, now: datetime) -> Agenda:
    """What is due, what comes next (all of it), and for each waiting application why nothing is due."""
    return Ledger(facts, etiquette, patience).at(now)


class Ledger:
    """An agenda that is kept in step with the facts; it only ever looks at what it is given."""

    def __init__(self, facts: Facts, etiquette: Etiquette, patience: Patience) -> None:
        self._etiquette = etiquette
        self._patience = patience
        self._usual: dict[tuple[bool, int], tuple[float, float | None]] = {}
        self._now: datetime | None = None
        self._load(facts)

    def _load(self, facts: Facts) -> None:
        self._processes = dict(facts.processes)
        self._people = dict(facts.people)
        self._letters = dict(facts.letters)
        self._rulings = Rulings(facts.rulings, self._etiquette)
        self._encounters = Encounters(self._processes.values())
        self._desks = Desks(self._processes.values(), self._letters)
        self._search = Search(self._processes.values(), facts.activity)
        self._acceptances = _acceptances(self._processes.values())

    # -- reading ---------------------------------------------------------------------------------

    def at(self, now: datetime) -> Agenda:
        """The agenda at that moment; time going back works everything out anew."""
        if self._now is None or now < self._now:
            self._begin(now)
        else:
            self._move_on(now)
        line = self._timeline
        count = line.due_by(now)
        calm = tuple(entry for entry in self._calm.values() if entry is not None)
        return Agenda(now, self._etiquette.zone_name, line.upto(count), line.beyond(count), calm)

    def of(self, application: ApplicationId) -> list[Reminder]:
        """All reminders of one application that the last answer held, soonest first."""
        return sorted(self._timeline.of(application), key=Reminder.sort_key)

    @property
    def etiquette(self) -> Etiquette:
        return self._etiquette

    @property
    def patience(self) -> Patience:
        return self._patience

    def process(self, application: ApplicationId) -> Process | None:
        return self._processes.get(application)

    # -- keeping in step -------------------------------------------------------------------------

    def update(self, facts: Facts, applications: Collection[ApplicationId]) -> bool:
        """Take over what changed: these applications anew (one that is missing is gone), the people and
        letters that came along, and all rulings. What a changed ruling is about is among the applications.

        False when that is not enough: a recruiter may now want news of applications at rest, which are
        not among the facts. Read them all again then.
        """
        touched: set[Owner] = set()
        people = set(facts.people) | set(facts.letters)
        accepted = {application for _, application in self._acceptances}
        settles = any(process.stage is Stage.ACCEPTED for process in facts.processes.values())
        for application in applications:
            before, after = self._processes.get(application), facts.processes.get(application)
            settles = settles or application in accepted
            people |= _everybody(before) | _everybody(after)
            self._replace(application, before, after)
            touched |= {("app", application), ("news", application)}
        self._people.update(facts.people)
        written = self._renew_letters(people, facts, set(applications))
        touched |= {("person", contact) for contact in people}
        before_desks = self._desks.open
        if self._desks.concern(people, facts.processes.values()) and self._desks.renew(
            self._processes.values(), self._letters
        ):
            if self._desks.wider_than(before_desks):
                return False
            touched |= {("news", application) for application in self._processes}
        if settles:
            self._acceptances = _acceptances(self._processes.values())
            touched |= {("app", application) for application in self._processes}
        changed = self._rulings.renew(facts.rulings)
        if self._now is None:
            return True
        if self._about_a_company(changed):
            self._begin(self._now)
        else:
            self._work_out(touched, self._now, written)
        return True

    def _renew_letters(self, people: set[ContactId], facts: Facts, applications: set[ApplicationId]) -> set[ContactId]:
        """Whose letters are others than before. Those who take part now have all of theirs among the facts; of
        others, what is gone is dropped."""
        present = set(facts.letters)
        for process in facts.processes.values():
            present |= _everybody(process)
        changed = set()
        for contact in people:
            known = self._letters.get(contact, ())
            if contact in present:
                letters = facts.letters.get(contact, ())
            else:
                letters = tuple(one for one in known if one.application not in applications)
            if letters != known:
                self._letters[contact] = letters
                changed.add(contact)
        return changed

    def _about_a_company(self, changed: set[tuple[str, str]]) -> bool:
        subjects = {subject for _, subject in changed}
        return bool(subjects) and any(process.company in subjects for process in self._processes.values())

    def _replace(self, application: ApplicationId, before: Process | None, after: Process | None) -> None:
        self._encounters.replace(before, after)
        self._search.replace(application, after)
        if after is None:
            self._processes.pop(application, None)
        else:
            self._processes[application] = after

    # -- working out -----------------------------------------------------------------------------

    def _begin(self, now: datetime) -> None:
        self._timeline = Timeline()
        self._days = Days(self._etiquette, self._letters)
        self._made: dict[Owner, list[Reminder]] = {}
        self._calm: dict[ApplicationId, Calm | None] = {}
        self._today = self._etiquette.day(now)
        self._now = now
        people: set[ContactId] = set()
        for process in self._processes.values():
            if process.meetings or process.letters or process.references or process.offers or self._acceptances:
                self._take(("app", process.id), self._application(process, now), now, people)
            else:  # most of ten thousand: applied for, and waiting for a first word
                self._take(("app", process.id), self._of_a_word(process), now, people)
            if self._desks.may_care(process):
                self._take(("news", process.id), self._rules(("news", process.id), now), now, people)
        for person in self._people.values():
            self._take(("person", person.id), self._acquaintance(person), now, people)
        self._take(_SEARCH, self._whole_search(now), now, people)
        self._settle(people)
        self._timeline.arrange()
        self._find_calm(self._processes, now)

    def _move_on(self, now: datetime) -> None:
        before = self._now or now
        self._now = now
        self._work_out(self._timeline.stale(now), now)
        if self._etiquette.day(now) != self._today:
            self._today = self._etiquette.day(now)
            self._find_calm(self._processes, now)
        else:
            self._find_calm(self._timeline.applications_between(before, now), now)

    def _work_out(self, owners: Iterable[Owner], now: datetime, people: Iterable[ContactId] = ()) -> None:
        concerned, applications = self._renew(owners, now)
        applications |= self._settle(concerned | set(people))
        self._find_calm(applications, now)

    def _renew(self, owners: Iterable[Owner], now: datetime) -> tuple[set[ContactId], set[ApplicationId]]:
        """Work out these owners' reminders anew; whose days and which applications that touches."""
        people: set[ContactId] = set()
        applications: set[ApplicationId] = set()
        for owner in (*owners, _SEARCH):
            before = self._made.pop(owner, ())
            for reminder in before:
                if reminder.contact is not None and reminder.rule in LETTERS:
                    self._days.remove(reminder.contact, reminder)
                    people.add(reminder.contact)
                else:
                    self._timeline.remove(reminder)
            made = self._take(owner, self._rules(owner, now), now, people)
            for reminder in (*before, *made):
                _note(applications, reminder)
            if owner[0] == "app":
                applications.add(ApplicationId(owner[1]))
        return people, applications

    def _take(
        self, owner: Owner, reminders: Iterable[Reminder], now: datetime, people: set[ContactId]
    ) -> list[Reminder]:
        """Put what the rules say of one owner where it belongs, after the user's word on it."""
        made = self._standing(owner, reminders, now)
        if self._etiquette.off:
            made = [reminder for reminder in made if reminder.rule not in self._etiquette.off]
        if not made:
            return made
        made = self._rulings.apply(made, self._company_of)
        for reminder in made:
            if reminder.contact is not None and reminder.rule in LETTERS:
                self._days.add(reminder.contact, reminder)
                people.add(reminder.contact)
            else:
                self._timeline.add(reminder)
        self._made[owner] = made
        return made

    def _settle(self, people: Iterable[ContactId]) -> set[ApplicationId]:
        """Give each person's letters their days anew; only what moved is moved on the line."""
        applications: set[ApplicationId] = set()
        for contact in people:
            before = {(one.rule, one.subject): one for one in self._days.take_back(contact)}
            for reminder in self._days.settle(contact):
                known = before.pop((reminder.rule, reminder.subject), None)
                if known is reminder or known == reminder:
                    continue
                if known is not None:
                    self._timeline.remove(known)
                    _note(applications, known)
                self._timeline.add(reminder)
                _note(applications, reminder)
            for known in before.values():
                self._timeline.remove(known)
                _note(applications, known)
        return applications

    def _company_of(self, application: ApplicationId | None) -> str | None:
        process = None if application is None else self._processes.get(application)
        return None if process is None else process.company

    def _standing(self, owner: Owner, reminders: Iterable[Reminder], now: datetime) -> list[Reminder]:
        """What has not gone away by itself; who asks for it again is remembered."""
        standing = []
        for reminder in reminders:
            until = reminder.until
            if until is None:
                standing.append(reminder)
            elif reminder.due < until and now < until:
                standing.append(reminder)
                self._timeline.recheck(until, owner)
        return standing

    def _rules(self, owner: Owner, now: datetime) -> Iterator[Reminder]:
        kind, name = owner
        if kind == "search":
            yield from self._whole_search(now)
        elif kind == "person":
            person = self._people.get(ContactId(name))
            if person is not None:
                yield from self._acquaintance(person)
        else:
            process = self._processes.get(ApplicationId(name))
            if process is None:
                return
            if kind == "news":
                yield from recruiter.updates(process, self._desks.open, self._etiquette)
            else:
                yield from self._application(process, now)

    def _application(self, process: Process, now: datetime) -> Iterator[Reminder]:
        etiquette, people = self._etiquette, self._people
        if process.meetings:
            yield from room.around_interviews(process, etiquette)
            yield from thanks.thanks(process, etiquette)
            yield from follow_up.follow_up(process, people, etiquette, now)
            if process.recruiter is not None:
                yield from recruiter.agency(process, etiquette)
            coming = [meeting.ends for meeting in process.meetings if meeting.ends > now]
            if coming:
                self._timeline.recheck(min(coming), ("app", process.id))
        if process.references or process.letters:
            yield from references.references(process, etiquette)
        yield from self._of_a_word(process)
        if process.offers:
            yield from offer.offers(process, people, etiquette)
        if self._acceptances:
            yield from offer.withdrawal(process, self._acceptances, people, etiquette)

    def _of_a_word(self, process: Process) -> Iterator[Reminder]:
        silence = follow_up.no_reply(process, self._etiquette)
        if silence is not None:
            yield silence
        if process.stage is Stage.REJECTED:
            yield from rejection.rejection(process, self._people, self._etiquette)

    def _acquaintance(self, person: Person) -> Iterator[Reminder]:
        letters = self._letters.get(person.id, ())
        encounters = self._encounters.of(person.id)
        if letters or encounters:
            routed = frozenset(
                application
                for application in {one.id for one, _, _ in encounters} | {letter.application for letter in letters}
                if application is not None and application in self._processes and self._processes[application].routed
            )
            yield from thanks.acquaintance(person, encounters, letters, routed, self._etiquette)

    def _whole_search(self, now: datetime) -> Iterator[Reminder]:
        last, upcoming = self._search.around(now)
        if upcoming is not None:
            self._timeline.recheck(upcoming, _SEARCH)
        yield from search.keep_searching(
            self._search.baskets, self._search.waiting, self._search.only_is_dream, last, self._etiquette
        )

    # -- nothing to do ---------------------------------------------------------------------------

    def _find_calm(self, applications: Iterable[ApplicationId], now: datetime) -> None:
        for application in applications:
            process = self._processes.get(application)
            if process is None:
                self._calm.pop(application, None)
            else:
                self._calm[application] = self._calm_line(process, now)

    def _calm_line(self, process: Process, now: datetime) -> Calm | None:
        """Plain loops: at midnight every waiting application is asked."""
        if process.stage not in OPEN_PAST_WISHLIST:
            return None
        speaks_up: datetime | None = None
        for reminder in self._timeline.of(process.id):
            if reminder.due <= now:
                return None
            if speaks_up is None or reminder.due < speaks_up:
                speaks_up = reminder.due
        since: datetime | None = None
        coming: datetime | None = None
        for moment in contacts(process):
            if moment <= now:
                since = moment if since is None or moment > since else since
            elif coming is None or moment < coming:
                coming = moment
        if coming is not None:
            self._timeline.recheck(coming, ("app", process.id))
        held = bool(process.meetings) and any(meeting.ends <= now for meeting in process.meetings)
        days = 0 if since is None else (self._today - self._etiquette.day(since)).days
        usual = self._usual.get((held, days))
        if usual is None:
            kind = self._patience.interview if held else self._patience.applying
            usual = self._usual[(held, days)] = (kind.usual.typical, kind.share_by(days))
        return Calm(process.id, days, *usual, speaks_up)


def _note(applications: set[ApplicationId], reminder: Reminder) -> None:
    if reminder.application is not None:
        applications.add(reminder.application)


def _everybody(process: Process | None) -> set[ContactId]:
    if process is None:
        return set()
    people = {met.contact for meeting in process.meetings for met in meeting.people}
    people |= {letter.to for letter in process.letters} | set(process.references)
    people |= {reply.contact for reply in process.replies if reply.contact is not None}
    if process.recruiter is not None:
        people.add(process.recruiter)
    return people


def _acceptances(processes: Iterable[Process]) -> list[offer.Acceptance]:
    return sorted(
        (move.at, process.id)
        for process in processes
        if process.stage is Stage.ACCEPTED
        for move in process.moves
        if move.to == Stage.ACCEPTED
    )
