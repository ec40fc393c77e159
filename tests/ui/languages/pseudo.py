"""Languages that nobody speaks: every sentence marked and twice as long, so that what is missed or cut shows."""

import re

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
GAP = re.compile(r"(%L?n|%L\d|%\d|\{[^{}]*\}|\n)")
_QT = re.compile(r"Q[A-Z]")
_LISTS = {"Days"}
"""Where a sentence may be a list of words that the program takes apart."""


class Marked(QTranslator):
    """Translates every sentence into itself between marks; where `twice` is set its words stand there two times."""

    def __init__(self, parent: QObject, twice: bool = True) -> None:
        super().__init__(parent)
        self._twice = twice

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str | None:
        if not source or _QT.match(context) or source.startswith(OPEN):
            return None  # Qt's own words have translations of their own
        if context == "Keys":
            return f"{OPEN}{source}{CLOSE}"
        if context in _LISTS and len(source.split()) >= 7:
            return " ".join(self._marked(word) for word in source.split())
        return self._marked(source)

    def _marked(self, source: str) -> str:
        return f"{OPEN}{source}{self._more(source) if self._twice else ''}{CLOSE}"

    @staticmethod
    def _more(source: str) -> str:
        """As many letters again, in words as long, without its gaps: what fills them is not said twice."""
        words = " ".join(GAP.sub(" ", source).replace("&", "").split())
        return f" {words}" if " " in words else words


def speak(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)


def unmarked(text: str) -> list[str]:
    """What stands outside every mark."""
    depth, outside, found = 0, "", []
    for sign in text:
        if sign == OPEN:
            depth += 1
            found.append(outside)
            outside = ""
        elif sign == CLOSE:
            depth = max(0, depth - 1)
        elif not depth:
            outside += sign
    return [part for part in (*found, outside) if part.strip()]
