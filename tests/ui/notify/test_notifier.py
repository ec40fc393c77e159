"""The chain of ways to tell: the first that works, nobody waits for one that hangs, the window last."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.notify import notifier as chain
from ui.notify.notice import Notice, Outcome
from ui.notify.notifier import Notifier

NOTICE = Notice("debrief int-1", "How did it go at Halden & Rowe?", "One minute.", (("open", "Open"),))


class Way:
    """An adapter that answers as it is told, and remembers what it was asked."""

    def __init__(self, outcome: Outcome = Outcome.SHOWN, holds: threading.Event | None = None) -> None:
        self.outcome = outcome
        self.shown: list[str] = []
        self.closed: list[str] = []
        self._holds = holds

    def show(self, notice: Notice) -> Outcome:
        if self._holds is not None:
            self._holds.wait(30)
        self.shown.append(notice.key)
        return self.outcome

    def close(self, key: str) -> None:
        self.closed.append(key)


@pytest.fixture
def notifier(qtbot: QtBot) -> Notifier:
    return Notifier()


def test_the_first_that_works_is_the_only_one(notifier: Notifier, qtbot: QtBot) -> None:
    deaf, works, spare = Way(Outcome.UNAVAILABLE), Way(), Way()
    notifier.use([deaf, works, spare])
    notifier.tell(NOTICE)
    qtbot.waitUntil(lambda: works.shown == [NOTICE.key])
    notifier.finish()
    assert deaf.shown == [NOTICE.key]
    assert spare.shown == []


def test_what_nobody_can_show_is_left_to_the_window(notifier: Notifier, qtbot: QtBot) -> None:
    notifier.use([Way(Outcome.UNAVAILABLE)])
    with qtbot.waitSignal(notifier.unheard) as heard:
        notifier.tell(NOTICE)
    assert heard.args == [NOTICE]
    notifier.finish()


def test_one_that_hangs_is_passed_over_and_not_asked_again(
    notifier: Notifier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "PATIENCE_SECONDS", 0.1)
    release = threading.Event()
    hangs, works = Way(holds=release), Way()
    notifier.use([hangs, works])
    notifier.tell(NOTICE)
    notifier.tell(NOTICE._replace(key="second"))
    qtbot.waitUntil(lambda: works.shown == [NOTICE.key, "second"])
    assert hangs.shown == []
    release.set()
    qtbot.waitUntil(lambda: hangs.shown == [NOTICE.key])
    notifier.finish()


def test_telling_comes_back_at_once_and_clicks_arrive_on_the_windows_thread(notifier: Notifier, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    notifier.chosen.connect(lambda _key, _action: threads.append(threading.current_thread()))
    with qtbot.waitSignal(notifier.chosen) as heard:
        threading.Thread(target=lambda: notifier.heard("debrief int-1", "open")).start()
    assert heard.args == ["debrief int-1", "open"]
    assert threads == [threading.main_thread()]


def test_what_is_no_longer_due_is_taken_back_everywhere(notifier: Notifier, qtbot: QtBot) -> None:
    ways = [Way(), Way()]
    notifier.use(ways)
    notifier.take_back("debrief int-1")
    qtbot.waitUntil(lambda: all(way.closed == ["debrief int-1"] for way in ways))
    notifier.finish()
