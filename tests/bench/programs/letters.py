"""A letter of four hundred words under a person's hands: keys, the event loop meanwhile, and when the checks answer.

    python tests/bench/programs/letters.py FOLDER

The real window on a sample search, with every check and the proofreader on, and twenty other letters to people of the
same company. Keys come as fast as a quick typist's; a timer that should fire every few milliseconds tells how long the
event loop was kept from it. `key` is one key from its event to the last pixel; `gap` is the wait of the event loop;
`answer` is from the last key of a burst until the tiles say what the checks have found.
"""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.bench.programs import told

TICK_MS = 4
SETTLES_MS = 4000
PATIENCE_MS = 30_000
KEY_MS = 70
"""Between two keys: some 170 words a minute."""
BURSTS, BURST = 24, 25
REST_MS = 700
OTHERS = 20
WORDS = 400
VOCABULARY = tuple(
    """thank you for the hour on Tuesday and for walking me through the onboarding data which has stayed with me since
    because it is close to the work that I enjoyed most in my last team where a simple view of cohorts helped us to
    see what nobody had expected while the report was cut from nine pages to one""".split()  # noqa: SIM905
)


def prose(words: int, chance: random.Random) -> str:
    """Sentences of a dozen words in paragraphs of five, each different."""
    made: list[str] = []
    while words > 0:
        sentence = [chance.choice(VOCABULARY) for _ in range(min(words, 12))]
        words -= len(sentence)
        made.append(" ".join(sentence).capitalize() + ".")
    parts = [" ".join(made[at : at + 5]) for at in range(0, len(made), 5)]
    return "\n\n".join(parts)


def wait(milliseconds: int, until: Callable[[], bool] = lambda: False) -> None:
    loop, poll = QEventLoop(), QTimer()
    QTimer.singleShot(milliseconds, loop.quit)
    poll.timeout.connect(lambda: loop.quit() if until() else None)
    poll.start(2)
    if not until():
        loop.exec()


class Probe(QTimer):
    """How late it was each time."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.setInterval(TICK_MS)
        self._since = QElapsedTimer()
        self.timeout.connect(self._on_tick)

    def begin(self) -> None:
        self._since.start()
        self.start()

    def _on_tick(self) -> None:
        self.late.append(max(0.0, self._since.nsecsElapsed() / 1e6 - TICK_MS))
        self._since.restart()


def measure(folder: Path) -> None:
    from dataclasses import replace

    from models.domain.change import Edit
    from models.domain.letter_views import LetterGroup
    from models.domain.mail import Dispatch
    from models.domain.values import Letter, LetterId, LetterKind, LetterState
    from ui.app import Afterview
    from ui.letters.page import LettersPage
    from ui.theme import Theme

    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.install(app)
    afterview = Afterview(app, folder, theme)
    afterview.start([])
    ctx, window = afterview._ctx, afterview.window
    if ctx is None or window is None:
        raise RuntimeError("the folder is empty")
    wait(SETTLES_MS)
    chance, now, letters = random.Random(7), ctx.clock.now(), ctx.services.letters
    rows = [row for row in letters.index(now) if row.kind is LetterKind.THANK_YOU and row.application is not None]
    row = next(one for one in rows if one.group in (LetterGroup.TO_WRITE, LetterGroup.DRAFTS))
    begun = letters.begin(row.kind, now, application=row.application, interview=row.interview, to=row.to)
    letter = letters.begun(begun)
    kept = letters.get(letter)
    if kept is None:
        raise RuntimeError("no letter was begun")
    body = kept.body or ""
    greeting, _, rest = body.partition("\n\n")
    whole = f"{greeting}\n\n{prose(WORDS - len(body.split()), chance)}\n\n{rest}"
    store = ctx.services._desk.store
    others = [
        replace(kept, id=LetterId(f"let-bench{number}"), state=LetterState.SENT, sent_at=now, body=prose(180, chance))
        for number in range(OTHERS)
    ]
    store.write([Edit(None, one) for one in others], "bench")
    letters.keep(letter, kept.subject or "", whole, now)
    dispatches = [one for one in store.all(Dispatch) if one.letter == letter]
    if not dispatches or not store.get(Letter, letter):
        raise RuntimeError("the letter is not on its way")

    window.resize(1440, 900)
    window.show_page("letters")
    page = window.page
    if not isinstance(page, LettersPage):
        raise TypeError("there is no page of letters")
    page.show_letter(letter)
    composer = page.composer
    wait(PATIENCE_MS, lambda: bool(composer.review.results) and not composer.live.busy)
    wait(SETTLES_MS)  # the proofreader has read its dictionaries
    idle = Probe()
    idle.begin()
    wait(SETTLES_MS)
    idle.stop()

    text, keys, gaps, answers = composer.text, [], Probe(), []
    seen: list[float] = []
    composer.live.looked.connect(lambda _found: seen.append(time.perf_counter()))
    place = text.textCursor()
    place.setPosition(text.places.in_document(whole.index(".") + 1))
    text.setTextCursor(place)
    text.ensureCursorVisible()
    for number in range(BURSTS):
        words = " " + " ".join(chance.choice((*VOCABULARY, "exmaple", "teh")) for _ in range(8))
        for one in words[:BURST]:
            gaps.begin()
            started = time.perf_counter()
            press(text, one)
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
            keys.append((time.perf_counter() - started) * 1000)
            wait(max(1, KEY_MS - round(keys[-1])))
        last = time.perf_counter() - (KEY_MS - keys[-1]) / 1000
        seen.clear()
        wait(REST_MS, lambda: bool(seen) and not composer.live.busy)
        answers.append(((seen[-1] if seen else time.perf_counter()) - last) * 1000)
        wait(REST_MS)
        gaps.stop()
        if number % 2:  # the letter stays as long as it was
            for _ in range(2 * BURST):
                text.textCursor().deletePreviousChar()
            wait(REST_MS, lambda: not composer.live.busy)
    told.say(
        key=keys,
        gap=gaps.late,
        answer=answers,
        gap_idle=idle.late,
        words=len(text.body().split()),
        findings=len(composer.review.findings),
    )
    afterview.end()


def press(target: QObject, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(target, event)


match sys.argv[1:]:
    case [folder]:
        measure(Path(folder))
    case _:
        sys.exit(__doc__)
