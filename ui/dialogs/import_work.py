"""Work that takes its time: how far it is, and the way out of it.

What runs beside the window in the same interpreter must let the window have its turn: it gives way often, and is told
to hand over within half a millisecond when it does not.
"""

import sys
import time

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.services.import_plan import Cancelled
from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.wording import grouped

PATIENCE_MS = 300
"""Before that nothing is shown (DESIGN, "Loading")."""
POLL_MS = 100
_GIVES_WAY_EVERY = 0.008
_GIVES_WAY_FOR = 0.0005
_STANDS_BY_FOR = 0.15
_TURN = 0.0005
"""Seconds."""


_AT_ONCE = 250


class Errand:
    """One piece of work on a worker; the window reads how far it is and may stop it."""

    _under_way = 0
    _usual_turn = 0.005

    def __init__(self) -> None:
        self.done, self.of = 0, 0
        self.stopped = False
        self._gave_way = 0.0
        self._stands_by = 0.0
        self._ended = False
        if Errand._under_way == 0:
            Errand._usual_turn = sys.getswitchinterval()
            sys.setswitchinterval(_TURN)
        Errand._under_way += 1

    def progress(self, done: int, of: int) -> None:
        """Called by the worker. Raises Cancelled once somebody has asked for it."""
        self.done, self.of = done, of
        if self.stopped:
            raise Cancelled
        now = time.perf_counter()
        if now < self._stands_by:
            time.sleep(self._stands_by - now)
        if now - self._gave_way > _GIVES_WAY_EVERY:
            time.sleep(_GIVES_WAY_FOR)
            self._gave_way = time.perf_counter()

    def stand_by(self) -> None:
        """The window has a lot to do for a moment: a dialog is about to be put on the screen."""
        self._stands_by = time.perf_counter() + _STANDS_BY_FOR

    def stop(self) -> None:
        self.stopped = True

    def end(self) -> None:
        """Back on the thread of the window, whatever came of it."""
        if not self._ended:
            self._ended = True
            Errand._under_way -= 1
            if Errand._under_way == 0:
                sys.setswitchinterval(Errand._usual_turn)


class Bar(QWidget):
    """How much is done; without an end in sight the track stays empty."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._share = theme, 0.0
        self.setFixedHeight(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        paint.rounded(painter, rect, rect.height() / 2, theme.color("track"))
        if self._share > 0:
            done = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * self._share), rect.height())
            if self.isRightToLeft():
                done.moveRight(rect.right())
            paint.rounded(painter, done, rect.height() / 2, theme.color("accent"))


class Waiting(QWidget):
    """What is being read, how far it is, and the way out."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addStretch(1)
        self._what = Label(theme, "", "head", "ink", wrap=True, parent=self)
        self._bar = Bar(theme, self)
        self._far = Label(theme, "", "small", "ink3", parent=self)
        self.button = Button(theme, self.tr("Cancel"), parent=self)
        self.button.clicked.connect(self._on_cancel)
        foot = QHBoxLayout()
        foot.addWidget(self._far, 1)
        foot.addWidget(self.button)
        column.addWidget(self._what)
        column.addWidget(self._bar)
        column.addLayout(foot)
        column.addStretch(1)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)

    def follow(self, what: str, errand: Errand) -> None:
        self._errand = errand
        self._what.setText(what)
        self.button.setEnabled(True)
        self.setAccessibleName(what)
        self._look()
        self._poll.start()

    def stand_by(self) -> None:
        if self._errand is not None:
            self._errand.stand_by()

    def rest(self) -> None:
        self._poll.stop()
        self._errand = None

    def text(self) -> str:
        return self._far.text()

    def _look(self) -> None:
        errand = self._errand
        if errand is None:
            return
        done, of = errand.done, errand.of
        if errand.stopped:
            self._far.setText(self.tr("Stopping. Nothing is kept."))
        elif of > 0:
            self._far.setText(self.tr("{done} of {of}").format(done=grouped(done), of=grouped(of)))
        else:
            self._far.setText(self.tr("Looking at it"))
        self._bar.show_share(done / of if of else 0.0)

    def _on_cancel(self) -> None:
        self.button.setEnabled(False)
        if self._errand is not None:
            self._errand.stop()
            self._look()
        self.cancelled.emit()


def let_go(things: list[object], owner: QObject | None) -> None:
    """Forget a great many things a few at a time: all at once they would halt the window for a moment."""
    if len(things) > _AT_ONCE:
        timer = QTimer(owner)

        def some() -> None:
            del things[-_AT_ONCE:]
            if not things:
                timer.deleteLater()

        timer.timeout.connect(some)
        timer.start(1)
