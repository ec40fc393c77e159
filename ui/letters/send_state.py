"""How far a letter is that is no draft any more: waiting, leaving, gone, refused, or nobody knows."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.etiquette.hours import Etiquette
from models.domain.letter_views import OpenedLetter
from models.domain.mail import MailTrouble
from models.domain.values import LetterChannel, LetterId, LetterState
from ui import wording
from ui.letters import trouble_words
from ui.letters.send_parts import IconLine, roomy
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce


class StatePart(QWidget):
    back_wanted = Signal()
    """It is to be a draft again."""
    again_wanted = Signal()
    went = Signal()
    did_not_go = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._of: LetterId | None = None
        """Whose state is shown."""
        px = theme.px
        column = QVBoxLayout(self)
        roomy(theme, column)
        column.setSpacing(px(8))
        self.line = IconLine(theme, "send", "", "body", "ink", self)
        self.detail = IconLine(theme, "info", "", "small", "ink2", self)
        column.addWidget(self.line)
        column.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.again = Button(theme, self.tr("Try again"), "primary", "send", 32, parent=self)
        self.yes = Button(theme, self.tr("It went"), "primary", "check", 32, parent=self)
        self.no = Button(theme, self.tr("It did not go"), "secondary", parent=self)
        self.back = Button(theme, self.tr("Back to draft"), "secondary", "undo-2", 32, parent=self)
        for button in (self.again, self.yes, self.no, self.back):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.again.clicked.connect(self.again_wanted)
        self.yes.clicked.connect(self.went)
        self.no.clicked.connect(self.did_not_go)
        self.back.clicked.connect(self.back_wanted)

    def take_focus(self) -> None:
        """The first thing that can be done about it."""
        for button in (self.again, self.yes, self.back):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def show_letter(self, opened: OpenedLetter, now: datetime, etiquette: Etiquette) -> None:
        state = opened.state
        waiting = state in (LetterState.READY, LetterState.SCHEDULED)
        self.setVisible(state is not LetterState.DRAFT)
        self.again.setVisible(state is LetterState.FAILED)
        self.yes.setVisible(state is LetterState.UNSURE)
        self.no.setVisible(state is LetterState.UNSURE)
        self.back.setVisible(waiting)
        troubled = state in (LetterState.FAILED, LetterState.UNSURE)
        icon = {LetterState.SENT: "check", LetterState.SCHEDULED: "clock"}.get(state, "send")
        self.line.set_look("triangle-alert" if troubled else icon, "due" if troubled else "ink")
        sentence, detail = said(opened, now, etiquette), why(opened)
        news = opened.letter.id == self._of and sentence != self.line.text()
        self._of = opened.letter.id
        self.line.setText(sentence)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        if news:  # a letter that leaves while somebody looks at it
            announce(self, f"{sentence} {detail}".strip())


def said(opened: OpenedLetter, now: datetime, etiquette: Etiquette) -> str:
    """One sentence for the state that it is in."""
    letter = opened.letter
    translate, today = wording.translate, etiquette.day(now)

    def at(moment: datetime | None) -> str:
        return wording.day_and_time_within(etiquette.local(moment), today) if moment is not None else ""

    match opened.state:
        case LetterState.READY:
            again = opened.leaves_at
            if again is not None and again > now and opened.dispatch.trouble:
                return translate("SendState", "It tries again {when}.").format(when=at(again))
            return translate("SendState", "It leaves in a moment.")
        case LetterState.SCHEDULED:
            return translate("SendState", "It leaves {when}.").format(when=at(opened.leaves_at or letter.send_at))
        case LetterState.SENDING:
            return translate("SendState", "It is leaving.")
        case LetterState.SENT:
            return _sent(letter.channel).format(when=at(letter.sent_at))
        case LetterState.FAILED:
            return translate("SendState", "Your letter has not left yet. It is safe here.")
        case LetterState.UNSURE:
            return translate("SendState", "It may have left. Look into your Sent folder or ask, then say which.")
    return ""


def _sent(channel: LetterChannel | None) -> str:
    translate = wording.translate
    return {
        LetterChannel.CARD: translate("SendState", "Posted {when}."),
        LetterChannel.LINKEDIN: translate("SendState", "Asked on LinkedIn {when}."),
        LetterChannel.CALL: translate("SendState", "Called {when}."),
    }.get(channel or LetterChannel.EMAIL, translate("SendState", "Sent {when}."))


def why(opened: OpenedLetter) -> str:
    """Why it did not leave, with what helps; empty where nothing stands in the way."""
    dispatch = opened.dispatch
    if dispatch.trouble is None or opened.state in (LetterState.SENT, LetterState.DRAFT):
        return ""
    return trouble_words.why(MailTrouble(dispatch.trouble), dispatch.trouble_detail or "")
