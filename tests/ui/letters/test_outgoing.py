"""Letters leave beside everything else, one at a time, and what needs its person is said once."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from models.domain.mail import Delivery, MailAccount, MailTrouble, SecretsUnavailable
from models.domain.values import LetterId, LetterState
from tests.models.services.letters_at import FAILED, LATER, SENT, UNSURE, LetterHouse
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.letters import send_state
from ui.letters.outgoing import Outgoing
from ui.router import Router
from ui.theme import Theme


class Courier:
    """Says what it is told to say, once it may."""

    def __init__(self) -> None:
        self.says: list[Delivery | Exception] = []
        self.carried: list[tuple[str, ...]] = []
        self.may = threading.Event()
        self.may.set()
        self.threads: set[int] = set()

    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        self.threads.add(threading.get_ident())
        self.carried.append(recipients)
        assert self.may.wait(10)
        said = self.says.pop(0) if self.says else SENT
        if isinstance(said, Exception):
            raise said
        return said


class Keyring:
    def __init__(self) -> None:
        self.password: str | None = "secret"
        self.trouble: MailTrouble | None = None

    def read(self, account: str) -> str | None:
        if self.trouble is not None:
            raise SecretsUnavailable(self.trouble)
        return self.password

    def write(self, account: str, password: str) -> None:
        raise NotImplementedError

    def delete(self, account: str) -> None:
        raise NotImplementedError


class Scene:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.house = LetterHouse(folder).furnish()
        bus, undo = Bus(), QUndoStack()
        services = self.house.services
        intents = Intents(services, bus, undo)
        self.ctx = Context(services, Theme(), bus, intents, Jobs(), Router(), self.house.clock, undo)
        self.courier, self.keyring = Courier(), Keyring()
        self.parent = QObject()
        self.outgoing = Outgoing(self.ctx, self.parent, courier=self.courier, secrets=self.keyring)
        self.told: list[tuple[str, str, str]] = []
        self.troubles: list[str] = []
        self.outgoing.told.connect(lambda *said: self.told.append(said))
        intents.trouble.connect(self.troubles.append)

    def queue(self, letter: LetterId | None = None) -> LetterId:
        letter = letter or self.house.begun()
        done = self.ctx.intents.do(None, lambda: self.house.services.letters.queue(letter, None, self.house.now))
        assert done
        return letter

    def ends(self, letter: LetterId, state: LetterState) -> None:
        """Once it was tried."""

        def ended() -> bool:
            tried = state is not LetterState.READY or bool(self.house.dispatch(letter).attempts)
            return tried and self.house.state(letter) is state and not self.outgoing.busy

        self.qtbot.waitUntil(ended, timeout=5000)


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(tmp_path / "data", qtbot)
    yield scene
    scene.courier.may.set()
    scene.outgoing.stop()
    scene.house.store.close()


def test_what_is_queued_leaves_at_once_beside_the_window(scene: Scene) -> None:
    seen: list[str] = []
    scene.ctx.bus.changed.connect(lambda change, _origin: seen.append(change.intent))
    scene.outgoing.start()
    scene.courier.may.clear()
    letter = scene.queue()
    scene.qtbot.waitUntil(lambda: len(scene.courier.carried) == 1)
    assert scene.house.state(letter) is LetterState.SENDING  # and the window goes on meanwhile
    scene.courier.may.set()
    scene.ends(letter, LetterState.SENT)
    assert scene.courier.carried == [("jane@halden.example",)]
    assert threading.get_ident() not in scene.courier.threads
    assert seen == ["letter.queued", "letter.sending", "letter.settled"]
    assert scene.told == []


def test_several_leave_one_after_the_other(scene: Scene) -> None:
    people = [scene.house.person(name, f"{name}@halden.example") for name in ("ravi", "ann")]
    letters = [scene.house.begun(), *(scene.house.begun(person) for person in people)]
    scene.outgoing.start()
    for letter in letters:
        scene.queue(letter)
    for letter in letters:
        scene.ends(letter, LetterState.SENT)
    assert len(scene.courier.carried) == 3


@pytest.mark.parametrize(
    ("delivery", "state", "title"),
    [
        (FAILED, LetterState.FAILED, "The letter to {} has not left"),
        (UNSURE, LetterState.UNSURE, "The letter to {} may have left"),
        (LATER, LetterState.READY, "The letter to {} has not left yet"),
    ],
)
def test_what_needs_its_person_is_said_once(scene: Scene, delivery: Delivery, state: LetterState, title: str) -> None:
    scene.courier.says = [delivery, delivery]
    scene.outgoing.start()
    letter = scene.queue()
    scene.ends(letter, state)
    (told,) = scene.told
    assert told[1].replace("\u2068", "").replace("\u2069", "") == title.format("Jane Okafor")
    assert told[2]
    assert scene.outgoing.letter_of(told[0]) == letter
    scene.house.later(minutes=1)
    scene.outgoing.look()
    scene.qtbot.waitUntil(lambda: not scene.outgoing.busy)
    assert scene.told == [told], "a second try that fails is no news"


def test_a_letter_found_leaving_at_the_start_is_asked_about(scene: Scene) -> None:
    letter = scene.house.queued()
    scene.house.another().outbox.claim(scene.house.now)
    scene.outgoing.start()
    assert scene.house.state(letter) is LetterState.UNSURE
    assert len(scene.told) == 1
    assert scene.courier.carried == []


def test_a_scheduled_letter_leaves_when_its_moment_has_come(scene: Scene) -> None:
    letter = scene.house.begun()
    scene.outgoing.start()
    scene.house.services.letters.queue(letter, scene.house.now + timedelta(hours=2), scene.house.now)
    scene.outgoing.look()
    assert scene.courier.carried == []
    scene.outgoing.look(scene.house.later(hours=2))
    scene.ends(letter, LetterState.SENT)


def test_a_locked_keyring_is_asked_again_later_and_a_missing_password_is_told(scene: Scene) -> None:
    scene.keyring.trouble = MailTrouble.KEYRING_LOCKED
    scene.outgoing.start()
    letter = scene.queue()
    scene.ends(letter, LetterState.READY)
    assert scene.house.dispatch(letter).trouble == MailTrouble.KEYRING_LOCKED
    scene.keyring.trouble, scene.keyring.password = None, None
    scene.house.later(minutes=1)
    scene.outgoing.look()
    scene.ends(letter, LetterState.FAILED)
    assert scene.house.dispatch(letter).trouble == MailTrouble.PASSWORD_MISSING
    assert scene.courier.carried == []


def test_what_cannot_be_written_down_is_written_later_and_nothing_is_sent_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, outbox = scene.house.services.outbox.settled, scene.house.services.outbox

    def full(*_: object) -> None:
        raise WorldError("The disk is full.")

    monkeypatch.setattr(outbox, "settled", full)
    scene.outgoing.start()
    letter = scene.queue()
    scene.qtbot.waitUntil(lambda: scene.troubles == ["The disk is full."])
    assert scene.house.state(letter) is LetterState.SENDING
    scene.house.later(minutes=1)
    scene.outgoing.look()
    assert len(scene.courier.carried) == 1
    monkeypatch.setattr(outbox, "settled", real)
    scene.outgoing.look()
    scene.ends(letter, LetterState.SENT)
    assert len(scene.courier.carried) == 1


def test_nothing_leaves_while_sending_cannot_be_written_down(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise WorldError("The disk is full.")

    scene.house.queued()
    monkeypatch.setattr(scene.house.services.outbox, "claim", full)
    scene.outgoing.start()
    assert scene.troubles == ["The disk is full."]
    assert scene.courier.carried == []


def test_the_end_of_the_program_waits_a_moment_for_what_is_on_its_way(scene: Scene) -> None:
    scene.outgoing.start()
    scene.courier.may.clear()
    letter = scene.queue()
    scene.qtbot.waitUntil(lambda: len(scene.courier.carried) == 1)
    threading.Timer(0.2, scene.courier.may.set).start()
    scene.outgoing.stop()
    assert scene.house.state(letter) is LetterState.SENT


def test_a_bug_in_between_leaves_the_letter_to_be_asked_about(scene: Scene) -> None:
    scene.courier.says = [RuntimeError("a bug")]
    scene.outgoing.start()
    with scene.qtbot.captureExceptions() as raised:
        letter = scene.queue()
        scene.ends(letter, LetterState.UNSURE)
    assert [str(one[1]) for one in raised] == ["a bug"]
    assert scene.outgoing.letter_of("something else") is None


def test_what_the_server_put_off_says_when_it_is_tried_again(scene: Scene) -> None:
    scene.courier.says = [LATER]
    scene.outgoing.start()
    letter = scene.queue()
    scene.qtbot.waitUntil(lambda: bool(scene.told) and not scene.outgoing.busy)
    services, now = scene.house.services, scene.house.now
    waiting = services.letters.opened(letter, now)
    assert waiting.state is LetterState.READY
    assert send_state.said(waiting, now, services.reminders.etiquette()).startswith("It tries again")
