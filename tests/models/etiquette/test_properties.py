"""What must hold for every search, in every zone, at every hour."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from hypothesis import given, settings, strategies as st

from models.domain.agenda import Ledger, agenda
from models.domain.change import Edit
from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Facts, Ruling, Sent
from models.domain.patience import Patience, course, patience
from models.domain.reminder import LETTERS, Agenda, Reminder, Rule
from models.domain.values import DecisionState
from models.store import snapshot
from tests.models.etiquette.searches import etiquettes, facts, letters_by_person, moments, unruled_facts, values_of
from tests.models.ready_store import ready

AT_ANY_HOUR = {Rule.LEAVE_THE_ROOM, Rule.DEBRIEF, Rule.PREPARE}
BY_TIME = {Rule.FOLLOW_UP, Rule.NO_REPLY, Rule.KEEP_SEARCHING}


def usual(search: Facts, etiquette: Etiquette, now: datetime) -> Patience:
    return patience((course(process) for process in search.processes.values()), etiquette, now)


def answer(search: Facts, etiquette: Etiquette, now: datetime) -> Agenda:
    return agenda(search, etiquette, usual(search, etiquette, now), now)


def all_of(found: Agenda) -> tuple[Reminder, ...]:
    return (*found.due, *found.next)


@given(facts, etiquettes(), moments())
def test_nothing_falls_due_at_night_but_what_may(search: Facts, etiquette: Etiquette, now: datetime) -> None:
    for reminder in all_of(answer(search, etiquette, now)):
        assert etiquette.awake(reminder.due) or reminder.rule in AT_ANY_HOUR
        if reminder.rule is Rule.DEBRIEF and (Rule.DEBRIEF, reminder.subject) not in search.rulings:
            assert time(6) <= etiquette.local(reminder.due).time() < time(23) or etiquette.awake(reminder.due)


@given(facts, etiquettes(), moments())
def test_nobody_gets_two_letters_on_one_day(search: Facts, etiquette: Etiquette, now: datetime) -> None:
    days = [
        (reminder.contact, etiquette.day(reminder.due))
        for reminder in all_of(answer(search, etiquette, now))
        if reminder.rule in LETTERS and reminder.contact is not None
    ]
    sent = {(letter.to, etiquette.day(letter.at)) for letters in search.letters.values() for letter in letters}
    assert len(days) == len(set(days))
    assert not sent & set(days)


@given(facts, etiquettes(), moments())
def test_order_and_the_edge_between_due_and_next(search: Facts, etiquette: Etiquette, now: datetime) -> None:
    found = answer(search, etiquette, now)
    assert all(reminder.due <= now for reminder in found.due)
    assert all(reminder.due > now for reminder in found.next)
    line = all_of(found)
    assert list(line) == sorted(line, key=Reminder.sort_key)
    assert len({(reminder.rule, reminder.subject) for reminder in line}) == len(line)
    for reminder in line:
        assert reminder.until is None or (now < reminder.until and reminder.due < reminder.until)


@given(unruled_facts, etiquettes(), moments(), st.integers(0, 60 * 24 * 12))
def test_time_alone_takes_nothing_away_before_its_end(
    search: Facts, etiquette: Etiquette, now: datetime, minutes: int
) -> None:
    later = now + timedelta(minutes=minutes)
    afterwards = {(reminder.rule, reminder.subject) for reminder in all_of(answer(search, etiquette, later))}
    for reminder in all_of(answer(search, etiquette, now)):
        if reminder.rule not in BY_TIME and (reminder.until is None or later < reminder.until):
            assert (reminder.rule, reminder.subject) in afterwards


@given(facts, etiquettes(), moments(), st.data())
def test_a_thank_you_sent_silences_its_reminder_and_taking_it_back_wakes_it(
    search: Facts, etiquette: Etiquette, now: datetime, data: st.DataObject
) -> None:
    before = answer(search, etiquette, now)
    asked = [reminder for reminder in all_of(before) if reminder.rule is Rule.THANK_YOU]
    if not asked:
        return
    one = data.draw(st.sampled_from(asked))
    assert one.application is not None
    assert one.contact is not None
    process = search.processes[one.application]
    letter = Sent("thank_you", one.contact, now, one.application, one.interview, "email")
    thanked = process._replace(letters=tuple(sorted((*process.letters, letter), key=lambda sent: sent.at)))
    processes = {**search.processes, process.id: thanked}
    loose = [sent for letters in search.letters.values() for sent in letters if sent.application is None]
    with_letter = search._replace(processes=processes, letters=letters_by_person(processes.values(), loose))
    ledger = Ledger(search, etiquette, usual(search, etiquette, now))
    assert ledger.at(now) == before
    assert ledger.update(with_letter, [process.id])
    silenced = ledger.at(now)
    assert (one.rule, one.subject) not in {(reminder.rule, reminder.subject) for reminder in all_of(silenced)}
    assert ledger.update(search, [process.id])
    assert ledger.at(now) == before


@given(facts, etiquettes(), moments(), st.data())
def test_done_and_dismissed_silence_and_a_snooze_puts_off(
    search: Facts, etiquette: Etiquette, now: datetime, data: st.DataObject
) -> None:
    line = all_of(answer(search, etiquette, now))
    if not line:
        return
    one = data.draw(st.sampled_from(line))
    state = data.draw(st.sampled_from(DecisionState))
    until = now + timedelta(hours=data.draw(st.integers(1, 200)))
    ruling = Ruling(state, until if state is DecisionState.SNOOZED else None, now)
    if one.since is not None and one.since > now and one.rule in BY_TIME:
        return
    ruled = search._replace(rulings={**search.rulings, (one.rule.value, one.subject): ruling})
    found = {(reminder.rule, reminder.subject): reminder for reminder in all_of(answer(ruled, etiquette, now))}
    left = found.get((one.rule, one.subject))
    if state is not DecisionState.SNOOZED:
        assert left is None
    elif left is not None:
        assert left.due >= until


@given(facts, facts, etiquettes(), st.lists(moments(), min_size=1, max_size=6))
@settings(max_examples=60)
def test_kept_in_step_is_the_same_as_worked_out_anew(
    search: Facts, other: Facts, etiquette: Etiquette, times: list[datetime]
) -> None:
    """Applications change one by one, and time moves on or back, in any order."""
    known = patience((), etiquette, times[0])
    ledger = Ledger(search, etiquette, known)
    processes = dict(search.processes)
    ids = sorted(set(search.processes) | set(other.processes))
    for place, now in enumerate(times):
        ledger.at(now)
        changed = ids[place % len(ids)]
        if changed in other.processes:
            processes[changed] = other.processes[changed]
        else:
            processes.pop(changed, None)
        current = search._replace(processes=dict(processes), letters=letters_by_person(processes.values(), []))
        everybody = {**dict.fromkeys(search.people, ()), **current.letters}
        if not ledger.update(current._replace(letters=everybody), [changed]):
            ledger = Ledger(current, etiquette, known)
        found, anew = ledger.at(now), Ledger(current, etiquette, known).at(now)
        assert (found.due, found.next) == (anew.due, anew.next)
        assert set(found.calm) == set(anew.calm)


def test_reading_only_what_may_still_speak_answers_as_reading_everything(tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    folder: Path = tmp_path_factory.mktemp("searches")
    numbers = iter(range(10_000))

    @given(facts, etiquettes(), moments())
    @settings(max_examples=30)
    def holds(search: Facts, etiquette: Etiquette, now: datetime) -> None:
        store = ready(folder / str(next(numbers)))
        try:
            store.write([Edit(None, value) for value in values_of(search)], "imported")
            everything = snapshot.all_facts(store)
            usual = patience(snapshot.courses(store, {}), etiquette, now)
            assert patience(snapshot.courses(store, everything.processes), etiquette, now) == usual
            some, whole = (agenda(one, etiquette, usual, now) for one in (snapshot.facts(store, now), everything))
            assert (some.due, some.next, some.calm) == (whole.due, whole.next, whole.calm)
        finally:
            store.close()

    holds()


@given(facts, etiquettes(), moments())
def test_an_hour_of_the_day_moves_no_elapsed_time(search: Facts, etiquette: Etiquette, now: datetime) -> None:
    """The 24 hours of a thank-you are elapsed hours, whatever the clocks did meanwhile."""
    night_owl = replace(etiquette, day_starts=time(0), day_ends=time(23, 59, 59, 999_999))
    for reminder in all_of(answer(search._replace(rulings={}, letters={}), night_owl, now)):
        if reminder.rule is Rule.THANK_YOU and reminder.since is not None and reminder.late is not None:
            assert reminder.late - reminder.since == timedelta(hours=24)
