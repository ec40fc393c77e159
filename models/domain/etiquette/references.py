"""References: warned before they are called, thanked when it is over (J)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Process
from models.domain.reminder import Reminder, Rule
from models.domain.values import ContactId, LetterKind, Stage


def references(process: Process, etiquette: Etiquette) -> Iterator[Reminder]:
    told = {letter.to for letter in process.sent(LetterKind.REFERENCE_HEADS_UP)}
    if process.references and process.meetings and not process.stage.closed:
        first = process.meetings[0]
        for contact in process.references:
            if contact not in told:
                yield Reminder(
                    Rule.REFERENCE_HEADS_UP,
                    f"{process.id}/{contact}",
                    etiquette.wake(first.ends),
                    late=first.ends + timedelta(hours=24),
                    application=process.id,
                    contact=contact,
                    interview=first.id,
                    since=first.ends,
                )
    if told and (process.stage.closed or process.stage is Stage.OFFER):
        yield from _thank_reference(process, told, etiquette)


def _thank_reference(process: Process, told: set[ContactId], etiquette: Etiquette) -> Iterator[Reminder]:
    move = settled_since(process)
    if move is None:
        return
    thanked = {letter.to for letter in process.sent(LetterKind.REFERENCE_THANKS)}
    for letter in process.sent(LetterKind.REFERENCE_HEADS_UP):
        if letter.to not in thanked:
            thanked.add(letter.to)
            yield Reminder(
                Rule.THANK_REFERENCE,
                f"{process.id}/{letter.to}",
                etiquette.wake(move),
                application=process.id,
                contact=letter.to,
                since=move,
            )


def settled_since(process: Process) -> datetime | None:
    """The move since which the stage has been offer or closed without a break (Read exactly so, 9)."""
    since = None
    for move in reversed(process.moves):
        stage = Stage(move.to)
        if not (stage.closed or stage is Stage.OFFER):
            break
        since = move.at
    return since
