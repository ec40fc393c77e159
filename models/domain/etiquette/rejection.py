"""After a no: thank them, ask what could be better, and keep the lesson (J, C, P, A)."""

from collections.abc import Iterator
from datetime import timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Person, Process, correspondent
from models.domain.reminder import Reminder, Rule
from models.domain.values import ContactId, LetterKind, Stage


def rejection(process: Process, people: dict[ContactId, Person], etiquette: Etiquette) -> Iterator[Reminder]:
    if process.stage is not Stage.REJECTED:
        return
    move = max((move.at for move in process.moves if move.to == Stage.REJECTED), default=None)
    if move is None:
        return
    if not process.sent(LetterKind.REJECTION_REPLY):
        yield Reminder(
            Rule.REJECTION_REPLY,
            process.id,
            etiquette.wake(move),
            late=move + timedelta(hours=48),
            application=process.id,
            contact=correspondent(process, people, process.meetings[-1] if process.meetings else None),
            since=move,
        )
    if not process.reason_recorded:
        yield Reminder(
            Rule.RECORD_LESSON,
            process.id,
            etiquette.wake(etiquette.plus_days(move, 1)),
            application=process.id,
            since=move,
        )
