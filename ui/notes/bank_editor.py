"""A field for an answer: as tall as what it holds, plain text, the first words of a paragraph in bold where they lead.

"Short answer. Only by a rule" shows its first two words in bold, as the prep sheet prints them; nothing is marked up.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from models.domain.prep import led
from ui import paint
from ui.theme import Theme

LINE, APART = 24, 10
SIZE = 15
LONGEST = 20_000
"""Characters; a quarter of an hour aloud has half as many."""


class _Leads(QSyntaxHighlighter):
    def highlightBlock(self, text: str) -> None:
        lead = led(text).lead
        if lead:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(lead), bold)


class AnswerEdit(QTextEdit):
    """`boxed` has the border of a field, else a bar of accent at its side, as a quotation has."""

    typed = Signal()
    """The person changed the text; showing one by program is silent."""
    settled = Signal()
    """The person has turned to something else."""
    left = Signal()
    """By Esc."""

    def __init__(self, theme: Theme, name: str, prompt: str, boxed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._boxed, self._silent = theme, boxed, False
        self._most = LONGEST
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._leads = _Leads(self.document()) if boxed else None
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        px = self._theme.px
        font = QFont(self._theme.font("body"))
        font.setPixelSize(px(SIZE))
        self.setFont(font)
        self.document().setDefaultFont(font)
        # What the style sheet says of fields by their kind does not fit these two.
        ink = self._theme.color("ink" if self._boxed else "ink2").name()
        ground = f"border: none; border-radius: 0; background: transparent; padding: 0; color: {ink};"
        self.setStyleSheet(f"QTextEdit, QTextEdit:focus {{ {ground} }}")
        sides = (18, 15) if self._boxed else (16, 4)
        self.setViewportMargins(px(sides[0]), px(sides[1]), px(sides[0]), px(sides[1]))
        self.document().setDocumentMargin(0)
        self._put(self.text())
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """What it says already is left alone, with the place of the cursor and what can be undone in it."""
        if text != self.text():
            self._put(text)

    def _put(self, text: str) -> None:
        self._silent = True
        self.document().setUndoRedoEnabled(False)
        if text != self.text():
            self.setPlainText(text)
        self._most = max(LONGEST, self.document().characterCount() - 1)
        form = QTextBlockFormat()
        form.setLineHeight(self._theme.px(LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(self._theme.px(APART) if self._boxed else 0)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().setUndoRedoEnabled(True)
        self._silent = False

    def _on_changed(self) -> None:
        if self._silent:
            return
        beyond = self.document().characterCount() - 1 - self._most
        if beyond > 0:
            self._take_out(beyond)
        self.typed.emit()

    def _take_out(self, count: int) -> None:
        """What was typed or pasted beyond the bound, right before the cursor."""
        self._silent = True
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, count)
        cursor.removeSelectedText()
        self._silent = False

    # its size

    def _fit(self) -> None:
        margins = self.viewportMargins()
        height = round(self.document().size().height()) + margins.top() + margins.bottom()
        least = self._theme.px(LINE) + margins.top() + margins.bottom()
        self.setFixedHeight(max(height, least))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.height())

    # Qt's part

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class AnswerFrame(QWidget):
    """What stands around an `AnswerEdit`: the box of a field, or the bar of a quotation."""

    def __init__(self, theme: Theme, edit: AnswerEdit, boxed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._edit, self._boxed = theme, edit, boxed
        edit.setParent(self)
        edit.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(edit)
        theme.changed.connect(self.update)

    def _follow(self) -> None:
        if self.height() != self._edit.height():
            self.setFixedHeight(self._edit.height())
        self.update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._follow()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._edit.resize(self.width(), self._edit.height())
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        focused = self._edit.hasFocus()
        if self._boxed:
            line, wide = ("accent", 2.0) if focused else ("line2", 1.0)
            paint.rounded(p, rect, theme.px(8), theme.color("surface"), theme.color(line), wide)
        else:
            if focused:
                paint.rounded(p, rect, theme.px(6), theme.color("sunken"))
            left = self.width() - 2 if self.isRightToLeft() else 0
            p.fillRect(QRectF(left, 0, 2, self.height()), theme.color("accent"))
