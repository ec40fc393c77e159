"""Words that were typed and that the disk would not have: held, and kept by themselves as soon as that is possible.

A full disk or a folder that is away for a moment is told once, and so is a record in use, where it still is at the
next try: a long write of our own is over by then. Until the world is mended the words stay here, also when the person
has gone on to something else; then they are written, and the message goes.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from models.domain.change import Change
from models.domain.errors import InUse, WorldError
from ui.context import Context
from ui.wording import in_words

AGAIN_MS = 2000


class Unkept(QObject):
    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._held: dict[str, tuple[Callable[[], Change], Callable[[Change], object]]] = {}
        """By the id of what they belong to: how they are kept, and who is to be told then."""
        self._said = ""
        self._tried_again = False
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self.again)

    def keep(self, key: str, call: Callable[[], Change], done: Callable[[Change], object]) -> bool:
        """Now, or later by itself; whether now. What is newer takes the place of what was held under that key."""
        try:
            change = call()
        except WorldError as error:
            self._held[key] = (call, done)
            if self._tried_again or not isinstance(error, InUse):
                self._tell(in_words(error.sentence))
            if not self._timer.isActive():
                self._timer.start()
            return False
        self.drop(key)
        done(change)
        return True

    def drop(self, key: str) -> None:
        """Kept by now, or no longer wanted."""
        if self._held.pop(key, None) is not None and not self._held:
            self._timer.stop()
            self._tried_again = False
            if self._said:
                self._ctx.intents.over.emit(self._said)
            self._said = ""

    def again(self) -> None:
        self._tried_again = True
        for key, (call, done) in list(self._held.items()):
            if not self.keep(key, call, done):
                return  # the same would be said of the others

    def _tell(self, sentence: str) -> None:
        said = self.tr("{trouble} What you typed is still here, and is saved by itself as soon as that can be.").format(
            trouble=sentence
        )
        if said != self._said:
            self._said = said
            self._ctx.intents.trouble.emit(said)
