"""Somebody in a hurry: one small thing after the other, by the services that the window calls, in an order by dice."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.values import Application, Contact, Interview, Letter, LetterKind, Note, Participant, Role, Stage
from models.services import folder as folders
from tests.soak.telling import tell
from ui.context import Context

MOST = 30
"""Applications and notes at a time: the record stays small enough to be looked through after every kill."""
LETTERS = 3
"""That wait in the outbox at a time."""
BACKUPS = 3
"""Files that the backups take turns with."""


class Hands:
    def __init__(self, ctx: Context, seed: int) -> None:
        self._ctx, self._dice = ctx, random.Random(seed)
        self._backing_up = False
        self._deeds: tuple[tuple[int, Callable[[], Any]], ...] = (
            (4, self.apply), (8, self.move), (4, self.rename), (6, self.book), (2, self.cancel), (8, self.type_note),
            (3, self.attach), (2, self.throw_away), (2, self.take_out), (6, self.undo), (2, self.redo),
            (5, self.write_letter), (2, self.back_up), (3, self.decide),
        )  # fmt: skip

    @property
    def backing_up(self) -> bool:
        return self._backing_up

    def act(self) -> None:
        """One thing; what the world refuses is no fault, and what nothing is there for is not done."""
        weights = [weight for weight, _deed in self._deeds]
        self._dice.choices([deed for _weight, deed in self._deeds], weights)[0]()

    # one thing each

    def apply(self) -> None:
        if len(self._all(Application)) < MOST:
            name, role = f"Company {self._dice.randrange(40)}", f"Role {self._dice.randrange(10**6)}"
            stage = self._dice.choice([Stage.WISHLIST, Stage.APPLIED, Stage.INTERVIEWING])
            self._do(lambda: self._services.applications.create(name, role, stage, self._now()))

    def move(self) -> None:
        one = self._any(Application)
        if one is not None:
            to, place = self._dice.choice(list(Stage)), self._dice.randrange(6)
            self._do(lambda: self._services.board.move(one.id, to, place, self._now()))

    def rename(self) -> None:
        one = self._any(Application)
        if one is not None:
            after = replace(one, role=f"Role {self._dice.randrange(10**6)}")
            self._do(lambda: self._services.applications.edit(after, self._now()))

    def book(self) -> None:
        """Soon: the clock of a soak runs fast, and what is over asks for its debrief and its thank-yous."""
        one, person = self._any(Application), self._any(Contact)
        if one is not None and len(self._all(Interview)) < MOST:
            starts, now = self._now() + timedelta(minutes=self._dice.randrange(5, 120)), self._now()
            people = (Participant(person.id, Role.INTERVIEWER),) if person is not None else ()
            ends = starts + timedelta(minutes=30)
            self._do(lambda: self._services.interviews.book(one.id, starts, now, ends_at=ends, people=people))

    def cancel(self) -> None:
        one = self._any(Interview)
        if one is not None:
            deed = self._dice.choice([self._services.interviews.cancel, self._services.interviews.delete])
            self._do(lambda: deed(one.id, self._now()))

    def type_note(self) -> None:
        """A few keys apart, as it is kept while somebody types."""
        notes = self._services.notes
        began = self._any(Note) if len(self._all(Note)) >= MOST else None
        fresh = began or notes.fresh(self._now())
        words = [f"word{self._dice.randrange(1000)}" for _ in range(120)]
        for count in (20, 60, 120):
            try:
                notes.keep(fresh, "A note", " ".join(words[:count]), self._now())
            except WorldError:
                return

    def attach(self) -> None:
        note = self._any(Note)
        if note is not None and len(self._services.attachments.of_note(note.id)) < 3:
            content = self._dice.randbytes(self._dice.randrange(1, 60_000))
            self._do(lambda: self._services.attachments.add(content, "scan.bin", self._now(), note=note.id))

    def throw_away(self) -> None:
        one, note = self._any(Application), self._any(Note)
        if note is not None and self._dice.random() < 0.5:
            self._do(lambda: self._services.notes.delete(note.id, self._now()))
        elif one is not None and len(self._all(Application)) > MOST / 2:
            self._do(lambda: self._services.applications.delete(one.id, self._now()))

    def take_out(self) -> None:
        binned = self._services.bin.list()
        if binned:
            number = self._dice.choice(binned).id
            self._do(lambda: self._services.bin.restore(number, self._now()))

    def undo(self) -> None:
        self._ctx.undo.undo()

    def redo(self) -> None:
        self._ctx.undo.redo()

    def write_letter(self) -> None:
        """To somebody new each time: what arrives twice is seen by its Message-ID."""
        services, now = self._services, self._now()
        waiting = [one for one in self._all(Letter) if one.state.value in ("ready", "scheduled", "sending")]
        if len(waiting) >= LETTERS:
            return
        name = f"Jane Okafor {self._dice.randrange(10**9)}"
        made = self._do(lambda: services.people.create(name, now, emails=("jane@corp.example",)))
        begun = made and self._do(lambda: services.letters.begin(LetterKind.FOLLOW_UP, now, to=made.about["contact"]))
        if begun:
            letter = services.letters.begun(begun)
            services.letters.keep(letter, "Thank you", "Hello Jane,\n\nThank you for an hour of your time.", now)
            self._do(lambda: services.letters.queue(letter, None, self._now()))

    def decide(self) -> None:
        due = self._services.reminders.agenda(self._now()).due
        if due:
            one = self._dice.choice(due)
            until = self._now() + timedelta(minutes=15)
            snooze = self._services.reminders.snooze
            self._do(lambda: snooze(one.rule, one.subject, until, self._now()))

    def back_up(self) -> None:
        """As the window does it: by a worker with a connection of its own, while everything else goes on."""
        if self._backing_up:
            return
        folder = self._services.store.folder
        target = folder.with_name("backups") / f"backup-{self._dice.randrange(BACKUPS)}.zip"
        target.parent.mkdir(exist_ok=True)
        self._backing_up = True
        tell({"backing": target.name})
        self._ctx.jobs.run(folders.back_up, folder, target, done=lambda _: self._backed_up(target))

    def _backed_up(self, target: Path) -> None:
        self._backing_up = False
        tell({"backed": target.name})

    # small parts

    @property
    def _services(self) -> Any:
        return self._ctx.services

    def _now(self) -> Any:
        return self._ctx.clock.now()

    def _do(self, call: Callable[[], Change]) -> Change | None:
        return self._ctx.intents.do(None, call)

    def _all(self, kind: type[Any]) -> list[Any]:
        found: list[Any] = self._services.store.all(kind)
        return found

    def _any(self, kind: type[Any]) -> Any:
        found = self._all(kind)
        return self._dice.choice(found) if found else None
