"""The timer that wakes the rules: aimed at the next moment that matters, and never further than a minute.

A steady timer does not notice that the machine slept or that the clock was set: a wall-clock gap larger
than the tick tells of both, and so does logind's PrepareForSleep where there is a system bus. No interval
comes near Qt's limit of 24.8 days.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.domain.clock import Clock

TICK = timedelta(seconds=60)
SLACK = timedelta(seconds=5)
"""A timer may be late by so much on a busy machine; more means sleep or a set clock."""
_AT_LEAST_MS = 50


class Heartbeat(QObject):
    beat = Signal(datetime)
    """It is time to look, at this instant."""
    jumped = Signal(datetime)
    """The clock has moved by itself since the last beat: sleep, or somebody set it. A beat follows."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._expected: datetime | None = None

    def start(self) -> None:
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Beat now, and once a minute from here on unless `aim` asks for earlier."""
        now = self._clock.now()
        gap = None if self._expected is None else now - self._expected
        self._wait(now, TICK)
        if gap is not None and (gap > SLACK or gap < -TICK - SLACK):
            self.jumped.emit(now)
        self.beat.emit(now)

    def aim(self, moment: datetime) -> None:
        """Look again at that moment, or after a minute if it is further."""
        now = self._clock.now()
        self._wait(now, max(timedelta(), min(moment - now, TICK)))

    def _wait(self, now: datetime, length: timedelta) -> None:
        milliseconds = max(_AT_LEAST_MS, round(length / timedelta(milliseconds=1)))
        self._expected = now + timedelta(milliseconds=milliseconds)
        self._timer.start(milliseconds)
