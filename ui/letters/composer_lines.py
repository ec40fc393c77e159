"""Whom the letter goes to, and its subject: two lines above the text."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.domain.letter_views import OpenedLetter
from models.domain.values import LetterChannel
from ui import paint
from ui.letters import composer_words as words
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.label import Label

LINE, SIDE, LABEL = 40, 32, 64
LONGEST_SUBJECT = 300


class Recipient(QAbstractButton):
    """The face, the name, whether its spelling is confirmed, and the address; a press chooses another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._address, self._via, self._confirmed = "", "", "", False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ring(theme, self)

    def show_letter(self, opened: OpenedLetter) -> None:
        to, addressee = opened.situation.to, opened.addressee
        routed = addressee is not None and to is not None and addressee.id != to.id
        self._name = to.name if to is not None else ""
        self._via = addressee.name if routed and addressee is not None else ""
        self._address = opened.address or ""
        self._confirmed = to is not None and bool(to.name_confirmed)
        said = words.told(self._name, opened.address, self._via)
        self.setAccessibleName(
            self.tr("To {person}").format(person=said) if said else self.tr("Choose whom to write to")
        )
        self.setToolTip(self.tr("Change whom it goes to"))
        self.setEnabled(opened.may_be_edited)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        rect = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            paint.rounded(p, rect, px(6), theme.color("hover"))
        if self.isRightToLeft():
            p.translate(rect.width(), 0)  # the parts are laid out from the other side
        mirrored = self.isRightToLeft()
        x = 0.0

        def place(width: float) -> QRectF:
            return QRectF(-x - width if mirrored else x, 0, width, rect.height())

        align = paint.LEFT
        if not self._name:
            paint.text(theme, p, place(rect.width()), self.tr("Choose a person"), "body", "accent", align, 500)
            return
        face = place(px(24))
        paint.monogram(theme, p, QRectF(face.left(), rect.center().y() - px(12), px(24), px(24)), self._name, True)
        x += px(32)
        width = min(theme.text_width(self._name, "body", 500) + 1, rect.width() - x)
        paint.text(theme, p, place(width), self._name, "body", "ink", align, 500)
        x += width + px(8)
        if self._confirmed and x + px(16) < rect.width():
            mark = place(px(16))
            paint.icon(theme, p, mark.left(), rect.center().y(), "badge-check", 16, "accent")
            x += px(24)
        rest = self._address
        if self._via:
            rest = self.tr("through {person}").format(person=self._via) + (f"  {rest}" if rest else "")
        if not rest:
            rest = self.tr("no email address yet")
        if x + px(40) < rect.width():
            paint.text(theme, p, place(rect.width() - x), rest, "body", "ink3", align)


class Lines(QWidget):
    typed = Signal()
    down_wanted = Signal()
    """From the subject into the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self.recipient = Recipient(theme, self)
        self.subject = QLineEdit(self)
        self.subject.setProperty("bare", True)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.subject.setMaxLength(LONGEST_SUBJECT)
        self.subject.setTextMargins(-2, 0, 0, 0)
        self.subject.setFont(theme.font("body", 500))
        self.subject.textChanged.connect(lambda _text: self.typed.emit())  # whoever filled it in, hands or a voice
        self.subject.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(SIDE), 0, px(SIDE), 0)
        column.setSpacing(0)
        self._rows: list[QWidget] = []
        texts = self.tr("To"), self.tr("Subject")
        wide = max(px(LABEL), *(round(theme.text_width(text)) + px(8) for text in texts))
        for text, control in zip(texts, (self.recipient, self.subject), strict=True):
            line = QWidget(self)
            line.setFixedHeight(px(LINE))
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            label = Label(theme, text, "body", "ink3", parent=line)
            label.setFixedWidth(wide)
            row.addWidget(label)
            row.addWidget(control, 1)
            self._rows.append(line)
            column.addWidget(line)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.subject.setFont(self._theme.font("body", 500))
        self.update()

    def show_letter(self, opened: OpenedLetter) -> None:
        self.recipient.show_letter(opened)
        channel = opened.letter.channel or LetterChannel.EMAIL
        there_is = opened.may_be_edited or bool(opened.letter.subject)
        self._rows[1].setVisible(channel is LetterChannel.EMAIL and there_is)
        self.subject.setReadOnly(not opened.may_be_edited)

    def show_subject(self, subject: str) -> None:
        if subject != self.subject.text():
            with QSignalBlocker(self.subject):
                self.subject.setText(subject)
            self.subject.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.subject and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.down_wanted.emit()
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, side = QPainter(self), self._theme, self._theme.px(SIDE)
        for line in self._rows:
            if not line.isHidden():
                p.fillRect(side, line.geometry().bottom(), self.width() - 2 * side, 1, theme.color("line"))
