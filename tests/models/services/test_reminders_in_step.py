"""The ledger that is kept through a day of changes says what one that reads everything afresh says."""

from datetime import timedelta

from models.domain.change import Edit
from models.domain.reminder import Agenda
from models.domain.values import (
    ApplicationId,
    ContactId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Reply,
    Stage,
)
from tests.models.services.house_at import House


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
