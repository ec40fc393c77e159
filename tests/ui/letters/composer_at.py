"""A composer under a person's hands, over a house with words of their own to write from."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.domain.letters.briefs import Part
from models.domain.letters.drafting import Draft, Ingredient, Told
from models.domain.letters.reviewing import Mistake, MistakeKind
from models.domain.letters.situation import Origin, Situation
from models.domain.mail import Dispatch, Language, Tone
from models.domain.values import ContactId, Letter, LetterId
from models.services.letters import Letters
from models.services.situations import Situations
from tests.models.services.letters_at import LetterHouse
from ui.context import Context
from ui.letters.composer import Composer

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

IMPORT = Ingredient(
    "remember:0", Part.REMEMBER, "The import step everybody blamed",
    "The import step that everybody blamed has stayed with me.", Origin.DEBRIEF,
)  # fmt: skip
COFFEE = Ingredient(
    "remember:1", Part.REMEMBER, "The coffee queue", "I liked the story of the coffee queue.", Origin.DEBRIEF
)
COHORT = Ingredient(
    "reinforce:0", Part.REINFORCE, "Cohort view", "A cohort view helped us lift trial conversion.", Origin.DEBRIEF
)
OFFERED = (IMPORT, COFFEE, COHORT)


class WordedWriter:
    """A draft with one ingredient used, one gap, and something that somebody else was told."""

    def __init__(self, house: LetterHouse) -> None:
        self._house = house

    def written(self, letter: Letter, dispatch: Dispatch, now: datetime) -> tuple[Situation, Draft]:
        services = self._house.services
        situation = Situations(services._desk, services.reminders).of(
            letter.kind,
            now,
            application=letter.application,
            interview=letter.interview,
            to=letter.to,
            letter=letter.id,
            voice=replace(services.accounts.voice(dispatch), name="Kim Adler"),
        )
        hail = "Dear Ms Okafor" if situation.voice.tone is Tone.FORMAL else "Dear Jane"
        body = (
            f"{hail},\n\nThank you for Tuesday. {IMPORT.sentence}\n\n"
            "I keep thinking of [what you liked about the team].\n\nKind regards,\nKim Adler"
        )
        told = (Told(ContactId("con-ingrid"), "Ingrid Solheim", ("the pricing test", "the roadmap")),)
        return situation, Draft("The import step", body, OFFERED, (IMPORT.id,), told)


@dataclass
class Reader:
    """Stands where the proofreader would: finds the words that it was told to find."""

    wrong: dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    unfinished: bool = False

    def warm(self, language: Language) -> None:
        pass

    def check(self, text: str, language: Language, known: frozenset[str]) -> tuple[Mistake, ...]:
        found = []
        for word, right in self.wrong.items():
            at = text.find(word)
            if at >= 0 and word not in known:
                found.append(Mistake(at, at + len(word), MistakeKind.SPELLING, "", (right,)))
        return tuple(found)

    def close(self) -> None:
        pass


class WritingHouse(LetterHouse):
    def furnish_for_writing(self) -> None:
        self.furnish()
        services = self.services
        letters = Letters(services._desk, services.reminders, services.accounts, WordedWriter(self))
        services.__dict__["letters"] = letters
        self.reader = Reader()
        services.checking._proofreader = self.reader  # type: ignore[assignment]


@dataclass
class ComposerAt:
    composer: Composer
    ctx: Context
    house: WritingHouse
    bot: QtBot
    letter: LetterId

    def open(self) -> None:
        with self.bot.waitExposed(self.composer):
            self.composer.show()
        self.composer.show_letter(self.letter)
        self.bot.waitUntil(self.composer.text.hasFocus)
        self.looked()

    def looked(self) -> None:
        """Until the checks have seen the text as it stands."""
        self.bot.waitUntil(lambda: not self.composer.live.busy)
        QApplication.processEvents()

    def kept(self) -> str:
        self.bot.waitUntil(lambda: not self.composer.keeper.waits)
        return self.house.letter(self.letter).body or ""

    @property
    def body(self) -> str:
        return self.composer.text.body()

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        target = on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, with_)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)

    def says(self, inside: QWidget) -> str:
        shown = [one.text() for one in inside.findChildren(QLabel) if one.isVisible() and one.text()]
        shown += [one.accessibleName() for one in inside.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(shown)

    def click(self, name: str, inside: QWidget | None = None) -> None:
        found = (inside or self.composer).findChildren(QAbstractButton)
        there = [one for one in found if one.isVisible() and one.accessibleName() == name]
        assert len(there) == 1, (name, [one.accessibleName() for one in found if one.isVisible()])
        QTest.mouseClick(there[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def tile(self, key: str) -> str:
        tile = self.composer.tiles.tile(key)
        return "" if tile is None else f"{tile.face.value} | {tile.face.small}"
