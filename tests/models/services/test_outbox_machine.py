"""Whatever a person, two programs and a clock do in whatever order: no letter is delivered twice without being asked
about, none is delivered at night, and every one of them is somewhere where its person sees it."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.domain import ids
from models.domain.errors import WorldError
from models.domain.letter_views import Claimed, LetterGroup
from models.domain.mail import Delivery, MailTrouble, Outcome
from models.domain.values import LetterId, LetterKind, LetterState
from models.services.house import Services
from models.store import Store
from models.store.db import connection
from tests.models.services.letters_at import FAILED, LATER, OFFLINE, SENT, UNSURE, LetterHouse

WHICH = st.integers(0, 2)


class _Counting:
    """In the place of `os`: bytes that count upwards."""

    def __init__(self) -> None:
        self._count = 0

    def urandom(self, length: int) -> bytes:
        self._count += 1
        digits = []
        rest = self._count
        for _ in range(length):
            rest, digit = divmod(rest, 24)  # of the alphabet, the letters that sort as they stand
            digits.append(digit)
        return bytes(reversed(digits))


class OutboxMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._ids = patch.object(ids, "os", _Counting())  # whatever is sorted by id is sorted alike in every run
        self._ids.start()
        self.folder = Path(tempfile.mkdtemp(prefix="outbox-"))
        self.house = LetterHouse(self.folder / "data").furnish()
        self.programs = [self.house.services]
        people = [
            self.house.jane,
            self.house.person("Ravi", "r@halden.example"),
            self.house.person("Ann", "a@x.example"),
        ]
        self.letters = [self.house.begun(person) for person in people]
        self.programs.append(self._second())
        connection(self.house.store.database).execute("PRAGMA synchronous = off")
        self.leaving: list[tuple[int, Claimed]] = []
        self.arrived: dict[LetterId, int] = {}
        """How often the other side has got it."""
        self.allowed: dict[LetterId, int] = {}
        """How often it may have got it: once, and once more each time that its person says it did not go."""

    def _second(self) -> Services:
        store = Store.open(self.folder / "data")
        services = Services(store, self.house.clock)
        self.house.plain_words(services)
        return services

    def teardown(self) -> None:
        self.programs[1].store.close()
        self.house.store.close()
        shutil.rmtree(self.folder)
        self._ids.stop()

    # What a person does

    @rule(which=WHICH, hours=st.none() | st.integers(-2, 60), program=st.integers(0, 1))
    def queue(self, which: int, hours: int | None, program: int) -> None:
        when = None if hours is None else self.house.now + timedelta(hours=hours)
        self._try(lambda: self.programs[program].letters.queue(self.letters[which], when, self.house.now))

    @rule(which=WHICH, program=st.integers(0, 1))
    def take_back(self, which: int, program: int) -> None:
        self._try(lambda: self.programs[program].letters.take_back(self.letters[which], self.house.now))

    @rule(which=WHICH, body=st.sampled_from(["Dear you, thanks.", "With [a gap in it]", "Other words."]))
    def write(self, which: int, body: str) -> None:
        self._try(lambda: self.programs[0].letters.keep(self.letters[which], "Hello", body, self.house.now))

    @rule(which=WHICH, again=st.booleans())
    def answer(self, which: int, again: bool) -> None:
        """Looks into the Sent folder, and says what is there; a letter that is still being handed over is none yet."""
        letter, outbox = self.letters[which], self.programs[0].outbox
        if any(claimed.letter.id == letter for _, claimed in self.leaving):
            return
        if self.arrived.get(letter, 0):
            self._try(lambda: outbox.say_sent(letter, self.house.now))
        else:
            self._try(lambda: outbox.say_not_sent(letter, self.house.now, again))

    @rule(which=WHICH)
    def undo_a_queueing(self, which: int) -> None:
        letters, letter = self.programs[0].letters, self.letters[which]
        try:
            change = letters.queue(letter, None, self.house.now)
        except WorldError:
            return
        self.claim(0)
        self._try(lambda: self.programs[0].undo(change))

    # What the programs do

    @rule(program=st.integers(0, 1))
    def claim(self, program: int) -> None:
        found = self.programs[program].outbox.claim(self.house.now)
        if found is not None and found[1] is not None:
            self.leaving.append((program, found[1]))
            assert self.house.services.reminders.etiquette().awake(self.house.now), "at night nothing leaves"
            assert "[" not in (found[1].letter.body or ""), "with a gap nothing leaves"

    @precondition(lambda self: self.leaving)
    @rule(delivery=st.sampled_from([SENT, SENT, LATER, OFFLINE, FAILED, UNSURE, "arrived, unsure"]))
    def settle(self, delivery: Delivery | str) -> None:
        program, claimed = self.leaving.pop(0)
        if isinstance(delivery, str) or delivery.outcome is Outcome.SENT:
            self.arrived[claimed.letter.id] = self.arrived.get(claimed.letter.id, 0) + 1
        said = Delivery(Outcome.UNSURE, MailTrouble.LOST_AFTER) if isinstance(delivery, str) else delivery
        self.programs[program].outbox.settled(claimed.letter.id, said, self.house.now)

    @rule(arrives=st.booleans())
    def is_killed(self, arrives: bool) -> None:
        """Both programs go at once, whatever was under way, and one starts again."""
        for _, claimed in self.leaving:
            if arrives:
                self.arrived[claimed.letter.id] = self.arrived.get(claimed.letter.id, 0) + 1
        self.leaving.clear()
        self.programs[1].store.close()
        fresh = Services(self.house.store, self.house.clock)
        self.house.plain_words(fresh)
        self.programs = [fresh, self._second()]
        fresh.outbox.recover(self.house.now)

    @rule(minutes=st.sampled_from([1, 5, 16, 61, 300, 800, 1500, 4000, -90]))
    def time_goes_by(self, minutes: int) -> None:
        self.house.later(minutes=minutes)

    @staticmethod
    def _try(call: Callable[[], object]) -> None:
        with suppress(WorldError):
            call()

    # What must hold

    @invariant()
    def nothing_arrives_twice(self) -> None:
        assert all(count == 1 for count in self.arrived.values()), self.arrived

    @invariant()
    def what_is_sent_has_arrived_and_what_arrived_is_never_queued(self) -> None:
        under_way = {claimed.letter.id for _, claimed in self.leaving}
        for letter in self.letters:
            state = self.house.letter(letter).state
            if state is LetterState.SENT:
                assert self.arrived.get(letter) == 1
            elif self.arrived.get(letter):
                assert state is LetterState.UNSURE
            if letter in under_way:
                assert state in (LetterState.SENDING, LetterState.UNSURE)

    @invariant()
    def every_letter_is_to_be_seen(self) -> None:
        rows = [row for row in self.programs[0].letters.index(self.house.now) if row.kind is LetterKind.THANK_YOU]
        assert {row.letter for row in rows if row.letter is not None} == set(self.letters)
        for row in rows:
            if row.group is LetterGroup.OUTBOX and row.state in (LetterState.READY, LetterState.SCHEDULED):
                moment = self.programs[0].outbox.next_moment(self.house.now)
                assert moment is not None
                assert row.at is not None
                assert moment <= row.at, "what waits is waited for"


OutboxMachine.TestCase.settings = settings(
    max_examples=15, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestOutbox = OutboxMachine.TestCase
