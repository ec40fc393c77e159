"""The ledger that is kept through a day of changes says what one that reads everything afresh says."""

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.change import Edit
from models.domain.facts import Facts
from models.domain.reminder import Agenda
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    ContactId,
    Interview,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Reply,
    Settings,
    Stage,
)
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.reminders import Reminders
from tests.models.etiquette.searches import ZONES, facts, moments, values_of
from tests.models.ready_store import ready
from tests.models.services.house_at import House

FRAME = (Company, Contact, Application, Interview)
"""What everything else points at."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("searches")


@given(facts, st.sampled_from(ZONES), moments(), st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_whatever_is_written_or_taken_back(
    folder: Path, search: Facts, zone: str, now: datetime, random: Random
) -> None:
    store = ready(folder / str(len(list(folder.iterdir()))))
    desk = Desk(store)
    values = values_of(search)
    frame = [value for value in values if isinstance(value, FRAME)]
    rest = [value for value in values if not isinstance(value, FRAME)]
    random.shuffle(rest)
    here, away = rest[::2], rest[1::2]
    try:
        settings_edit = Edit(store.settings(), Settings(timezone=zone))
        store.write([settings_edit, *(Edit(None, value) for value in (*frame, *here))], "imported")
        kept = Reminders(desk)
        kept.agenda(now)
        for _ in range(8):
            source, target = random.sample((here, away), 2)
            if source:
                value = source.pop(random.randrange(len(source)))
                target.append(value)
                desk.write([Edit(value, None) if source is here else Edit(None, value)], Intent.REMINDER_DONE)
            now += timedelta(minutes=random.choice((0, 0, 1, 90, 1500)))
            found, afresh = kept.agenda(now), Reminders(Desk(store)).agenda(now)
            assert (found.due, found.next) == (afresh.due, afresh.next)
            assert set(found.calm) == set(afresh.calm)
    finally:
        store.close()


def agendas(house: House) -> tuple[Agenda, Agenda]:
    """The one that was kept in step, and the one of a fresh start."""
    return house.services.reminders.agenda(house.now), house.another().reminders.agenda(house.now)


def sent(house: House, name: str, to: ContactId, application: ApplicationId | None, days: int) -> None:
    letter = Letter(
        LetterId(name),
        LetterKind.INVITATION_REPLY,
        to,
        application,
        state=LetterState.SENT,
        sent_at=house.now + timedelta(days=days),
    )
    house.store.write([Edit(None, letter)], "test")


def test_a_day_stays_taken_when_another_application_of_the_same_person_changes(house: House) -> None:
    first, second = house.application(), house.application("Quillmark")
    house.met(house.interview(first, hours=-3))
    (jane,) = house.services.people.all()
    sent(house, "let-1", jane.id, None, 0)
    sent(house, "let-2", jane.id, second, -3)
    house.services.reminders.forget()
    kept, afresh = agendas(house)
    thanks = [one.due for one in kept.next if one.rule == "thank_you"]
    assert [due.date() for due in thanks] == [house.now.date() + timedelta(days=1)], "she was written to today"
    house.services.board.move(second, Stage.SCREENING, 0, house.now)
    kept, afresh = agendas(house)
    assert (kept.due, kept.next) == (afresh.due, afresh.next)
    assert [one.due for one in kept.next if one.rule == "thank_you"] == thanks


def test_a_line_of_calm_begins_again_at_the_moment_of_an_answer(house: House) -> None:
    application = house.application()
    house.later(days=5)
    reply = Reply(application, house.now + timedelta(hours=4))  # expected at noon, written down in the morning
    house.store.write([Edit(None, reply)], "test")
    house.services.reminders.forget()
    assert [one.days_waiting for one in agendas(house)[0].calm] == [5]
    house.later(hours=4)
    kept, afresh = agendas(house)
    assert kept.calm == afresh.calm
    assert [one.days_waiting for one in kept.calm] == [0]
