"""A furnished house and the parts of the letters' page over it, as a person would find them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.letters.reviewing import Check, Finding, Result, Review, Weight
from models.domain.phrases import Phrase
from models.domain.values import LetterId, LetterState
from tests.models.services.letters_at import LetterHouse
from ui.context import Context
from ui.letters.page import LettersPage


class Paper(QWidget):
    """Stands where the composer would: remembers which letters were put before it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show_letter(self, letter: str) -> None:
        self.shown.append(letter)

    def panes(self) -> list[QWidget]:
        return [self]


def page_of(ctx: Context) -> tuple[LettersPage, Paper]:
    page, paper = LettersPage(ctx), Paper()
    page._composer = paper  # type: ignore[assignment]
    page.stack.addWidget(paper)
    paper.closed.connect(page.show_index)
    return page, paper


def found(check: Check, *texts: str, stops: bool = False) -> Review:
    """What the checks would say of a text with these points."""
    weight = Weight.STOP if stops else Weight.ASK
    findings = tuple(Finding(check, Phrase(text, {}), stops=stops) for text in texts)
    return Review({check: Result(check, weight, len(texts), findings)})


def state(house: LetterHouse, letter: LetterId) -> LetterState | None:
    kept = house.services.letters.get(letter)
    assert kept is not None
    return kept.state
