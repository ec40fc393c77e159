"""The checks while somebody writes: one question at a time, and never an answer to words that are gone."""

from datetime import UTC, datetime
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.reviewing import Review, Written
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language
from models.domain.values import LetterKind
from models.services.checking import Beside, Looked
from ui.context import Context
from ui.letters.live import Live


class Slow:
    """Looks at a text for as long as it is held up."""

    def __init__(self) -> None:
        self.go, self.awake = Event(), Event()
        self.awake.set()
        self.proofread: list[bool] = []
        self.asked: list[str] = []
        self.at_once = self.most = 0
        self.unfinished = 0

    def wake(self, _beside: Beside) -> None:
        """Reading the dictionary takes until `awake` is set."""
        assert self.awake.wait(5)

    def look(self, written: Written, _beside: Beside, proofread: bool) -> Looked:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        self.asked.append(written.body)
        self.proofread.append(proofread)
        assert self.go.wait(5)
        self.at_once -= 1
        self.unfinished -= 1
        return Looked(written, Review(), frozenset(), (), unfinished=self.unfinished >= 0)


class Desk(QObject):
    """Somebody who writes."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.slow = Slow()
        ctx.services.__dict__["checking"] = self.slow
        self.body = ""
        self.live = Live(ctx, self, lambda: Written("", self.body))
        self.live._awake, self.live._waking = {Language.EN_GB}, {Language.EN_GB}
        self.heard: list[str] = []
        self.live.looked.connect(lambda found: self.heard.append(found.written.body))

    def write(self, body: str) -> None:
        self.body = body
        self.live.touched()


def beside() -> Beside:
    etiquette = Etiquette(UTC, "UTC")
    situation = Situation(LetterKind.THANK_YOU, datetime(2026, 6, 16, tzinfo=UTC), etiquette, Voice())
    return Beside(situation, (), frozenset(), frozenset())


def test_an_answer_to_words_that_are_gone_is_not_heard(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.slow.asked == ["one"])
    desk.write("one two")
    qtbot.wait(200)
    desk.write("one two three")
    qtbot.wait(200)
    assert desk.slow.asked == ["one"], "the next question waits for the answer"
    desk.slow.go.set()
    qtbot.waitUntil(lambda: desk.heard == ["one two three"])
    assert desk.slow.asked == ["one", "one two three"]
    assert desk.slow.most == 1
    assert ctx.jobs.finish()


def test_another_letter_that_comes_while_one_is_looked_at_is_looked_at_too(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.slow.asked == ["one"])
    desk.live.rest()
    desk.body = "another"
    desk.live.begin(beside())
    qtbot.wait(50)
    desk.slow.go.set()
    qtbot.waitUntil(lambda: desk.heard == ["another"])
    assert ctx.jobs.finish()


def test_who_has_left_hears_nothing(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.slow.asked == ["one"])
    desk.live.rest()
    desk.slow.go.set()
    assert ctx.jobs.finish()
    qtbot.wait(50)
    assert desk.heard == []
    assert not desk.live.busy


def test_the_same_letter_opened_again_is_told_again(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.slow.go.set()
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.heard == ["one"])
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.heard == ["one", "one"])
    assert ctx.jobs.finish()


def test_what_was_not_finished_is_looked_at_again_without_a_key(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.slow.go.set()
    desk.slow.unfinished = 2
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.heard == ["one"] * 3)
    qtbot.wait(600)
    assert desk.heard == ["one"] * 3


def test_until_the_dictionary_is_read_the_other_checks_answer(ctx: Context, qtbot: QtBot) -> None:
    desk = Desk(ctx)
    desk.slow.go.set()
    desk.slow.awake.clear()
    desk.live._awake.clear()
    desk.live._waking.clear()
    desk.body = "one"
    desk.live.begin(beside())
    qtbot.waitUntil(lambda: desk.heard == ["one"])
    desk.write("one two")
    qtbot.waitUntil(lambda: desk.heard == ["one", "one two"])
    assert desk.slow.proofread == [False, False]
    desk.slow.awake.set()
    qtbot.waitUntil(lambda: desk.heard == ["one", "one two", "one two"])
    assert desk.slow.proofread[-1]
    assert not desk.live.busy
    assert ctx.jobs.finish()
