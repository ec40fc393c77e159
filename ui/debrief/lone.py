"""Y, U and N say whether one is still interested; at the start of a word they are letters like all others."""

from PySide6.QtCore import QObject, QTimer

from models.domain.values import Interest
from ui.debrief.tiles import Tiles

MOMENT_MS = 700
"""A letter that comes so soon after another goes on with its word."""
ANSWERS = {"y": Interest.YES, "u": Interest.UNSURE, "n": Interest.NO}


class LoneLetters(QObject):
    """Each answers at once; where a word comes of it, what was answered before stands there again."""

    def __init__(self, interest: Tiles, parent: QObject) -> None:
        super().__init__(parent)
        self._interest = interest
        self._typed, self._before = "", interest.value()
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(MOMENT_MS)
        self._moment.timeout.connect(self.forget)

    def answer(self, letter: str) -> None:
        if not self._typed:
            self._before = self._interest.value()
        self._typed += letter
        self._moment.start()
        self._interest.choose(ANSWERS[letter.lower()].value)

    def word(self, letter: str) -> str:
        """The word that goes on or begins with this letter; what its first ones answered is taken back."""
        typed = self._typed
        self.forget()
        if not typed or (letter.isupper() and typed.islower()):  # a capital begins a word of its own
            return letter
        self._interest.set_value(self._before)
        self._interest.chosen.emit(self._before)
        return typed + letter

    def forget(self) -> None:
        """They stood alone."""
        self._moment.stop()
        self._typed = ""
