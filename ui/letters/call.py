"""A phone call with its script: a tick for each line, and what came of it."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models.domain.letters.situation import Situation
from models.domain.values import Letter
from ui import wording
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.opening import open_link
from ui.people import links
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.focus import REACH
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.switch import Check

_MARKS = ("-", "•", "*")


class Line(QWidget):
    """One line of the script; a click anywhere on it ticks it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, theme.px(6), 0, theme.px(6))  # its ring is not cut
        row.setSpacing(theme.px(10))
        self.tick = Check(theme, "", self)
        self.tick.setAccessibleName(text)
        self.words = Label(theme, text, "row", "ink", 400, wrap=True, parent=self)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.words.setBuddy(self.tick)
        self.tick.toggled.connect(lambda on: self.words.set_token("ink3" if on else "ink"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.tick.toggle()


class CallDialog(Dialog):
    """Each of the three ends is one signal; the words of the first may be empty."""

    reached = Signal(str)
    """What they said."""
    left_message = Signal()
    nobody_there = Signal()

    def __init__(self, ctx: Context, parent: QWidget, letter: Letter, situation: Situation) -> None:
        name = situation.to.name if situation.to is not None else ""
        company = situation.company.name if situation.company is not None else ""
        title = wording.translate("CallDialog", "Call {name}").format(name=name)
        super().__init__(ctx.theme, title, parent, company, 560)
        self._ctx = ctx
        self._phones = situation.to.phones if situation.to is not None else ()
        self._build(script_lines(letter.body or ""))

    def _build(self, script: "list[Spoken]") -> None:
        theme, px = self.theme, self.theme.px
        number = QHBoxLayout()
        number.setSpacing(px(8))
        if self._phones:
            self.dial = Button(theme, self._phones[0], "secondary", "phone", parent=self)
            self.dial.setAccessibleName(self.tr("Call {number}").format(number=self._phones[0]))
            self.dial.clicked.connect(lambda: open_link(links.call(self._phones[0])))
            number.addWidget(self.dial)
        else:
            said = self.tr("No number is known here yet. It may stand on the card or in a signature.")
            number.addWidget(Label(theme, said, "small", "due", wrap=True, parent=self), 1)
        number.addStretch(1)
        self.body.addLayout(number)
        column = self.scrolled(self.tr("Script"), 260)
        column.setSpacing(0)
        self.lines: list[Line] = []
        for text, head in script:
            if head:
                column.addSpacing(px(8))
                column.addWidget(Label(theme, text, "body", "ink2", 600, wrap=True, parent=self))
                continue
            self.lines.append(Line(theme, text, self))
            column.addWidget(self.lines[-1])
            column.addWidget(Hairline(theme, self))
        column.addStretch(1)
        self._build_outcome()
        if self.lines:
            self.lines[0].tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_outcome(self) -> None:
        theme, px = self.theme, self.theme.px
        self.body.addWidget(Label(theme, self.tr("What came of it?"), "body", "ink2", 500, parent=self))
        self.answer = QWidget(self)
        inside = QVBoxLayout(self.answer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        self.said = QPlainTextEdit(self.answer)
        self.said.setAccessibleName(self.tr("What they said"))
        self.said.setPlaceholderText(self.tr("What they said, in a line or two"))
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(px(76))
        inside.addWidget(self.said)
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.nobody = self.add_button(self.tr("Nobody there"))
        self.message = self.add_button(self.tr("Left a message"))
        self.talked = self.add_button(self.tr("I reached them"), "primary")
        self.nobody.clicked.connect(lambda: self._end(self.nobody_there))
        self.message.clicked.connect(lambda: self._end(self.left_message))
        self.talked.clicked.connect(self._on_talked)

    def _on_talked(self) -> None:
        """First what they said, then it is recorded."""
        if self.answer.isHidden():
            self.answer.show()
            self.talked.set_look(self.tr("Record it"), "check")
            self.said.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        words = self.said.toPlainText().strip()
        self.close()
        self.reached.emit(words)

    def _end(self, signal: SignalInstance) -> None:
        self.close()
        signal.emit()


class Spoken(NamedTuple):
    text: str
    head: bool
    """It says when the lines below it are meant, and is not said itself."""


def script_lines(body: str) -> list[Spoken]:
    """Every line that says something; over the items of a list a line without a mark is their head."""
    found: list[Spoken] = []
    for paragraph in body.split("\n\n"):
        lines = [line.strip() for line in paragraph.splitlines()]
        listed = any(line.startswith(_MARKS) for line in lines)
        for line in lines:
            text = line.lstrip("-•* ").strip()
            if text:
                found.append(Spoken(text, listed and not line.startswith(_MARKS)))
    return found
