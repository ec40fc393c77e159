"""Whatever is done in whatever order: undone in reverse, the record is as it was."""

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from models.domain.errors import RowMovedOn, WorldError
from models.domain.values import Contact, Offer, Reason, Reference, Stage
from tests.models.services.house_at import House
from tests.models.services.random_intents import STEPS, done


@settings(max_examples=40)
@given(STEPS)
def test_everything_undone_in_reverse_is_as_before(steps: list[tuple[int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        house.application("Alder", stage=Stage.INTERVIEWING)
        before = house.store.archive()
        changes = done(house, steps)
        after = house.store.archive()
        undone = [house.services.undo(change) for change in reversed(changes)]
        assert house.store.archive() == before
        for change in reversed(undone):
            house.services.undo(change)
        assert house.store.archive() == after
        house.store.close()


@settings(max_examples=40)
@given(STEPS)
def test_the_agenda_keeps_in_step_with_every_intent(steps: list[tuple[int, int, int]]) -> None:
    """As if everything had been read afresh."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        house.services.reminders.agenda(house.now)
        done(house, steps)
        kept = house.services.reminders.agenda(house.now)
        afresh = house.another().reminders.agenda(house.now)
        assert (kept.due, kept.next) == (afresh.due, afresh.next)
        assert sorted(kept.calm) == sorted(afresh.calm)
        house.store.close()


@settings(max_examples=40)
@given(STEPS)
def test_every_view_agrees_with_every_other(steps: list[tuple[int, int, int]]) -> None:
    """The board card by card, the panels and Today, whatever has been done."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        done(house, steps)
        services, now = house.services, house.now
        cards = services.board.cards(now)
        assert [services.board.card(card.application, now) for card in cards] == list(cards)
        assert list(cards) == sorted(cards, key=lambda card: (list(Stage).index(card.stage), card.position))
        today = services.reminders.today(now)
        assert today.open_applications == len(cards)
        waits = {card.application: card.wait for card in cards}
        for line in today.calm:
            shown = waits[line.application]
            assert shown is None or shown == line.wait
        closed = {stage: services.board.closed(stage, now) for stage in services.board.closed_counts()}
        assert {stage: len(there) for stage, there in closed.items()} == services.board.closed_counts()
        for card in (*cards, *(card for there in closed.values() for card in there)):
            panel = services.applications.panel(card.application, now)
            assert panel is not None
            assert panel.wait == card.wait
            assert (panel.company.name, panel.application.stage) == (card.company, card.stage)
        house.store.close()


def test_an_undo_of_what_has_moved_on_is_refused_and_changes_nothing(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    moved = house.services.board.move(application, Stage.OFFER, 0, house.now)
    house.services.board.move(application, Stage.ACCEPTED, 0, house.now)
    with pytest.raises(RowMovedOn):
        house.services.undo(moved)
    assert house.column(Stage.ACCEPTED) == ["Halden & Rowe"]


def test_a_fact_that_is_undone_brings_its_reminder_back(house: House) -> None:
    application = house.application(stage=Stage.REJECTED)
    assert f"record_lesson {application}" not in house.due()
    house.later(days=2)
    assert f"record_lesson {application}" in house.due()
    change = house.services.board.reason(application, Reason.TECHNICAL, house.now)
    assert f"record_lesson {application}" not in house.due()
    house.services.undo(change)
    assert f"record_lesson {application}" in house.due()


def test_references_come_and_go(house: House) -> None:
    application = house.application()
    person = house.services.people.create("Gareth Pugh-Lewis", house.now).edits[0].after
    assert isinstance(person, Contact)
    named = Reference(application, person.id, stress=("calm under load",))
    change = house.services.applications.add_reference(named)
    assert (change.intent, change.about["person"]) == ("reference.added", "Gareth Pugh-Lewis")
    with pytest.raises(WorldError, match="already"):
        house.services.applications.add_reference(named)
    house.services.undo(change)
    assert house.store.all(Reference) == []


def test_an_offer_that_was_recorded_by_its_deadline_goes_with_the_undo(house: House) -> None:
    application = house.application(stage=Stage.OFFER)
    change = house.services.board.offer_deadline(application, house.now + timedelta(days=3), house.now)
    house.services.undo(change)
    assert house.store.all(Offer) == []
