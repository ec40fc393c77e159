"""The line that takes anything: what is typed is understood while typing, shown as chips, and filed with Enter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.domain.change import Change
from ui import paint
from ui.context import Context
from ui.theme import Theme
from ui.today.file_it import FileIt
from ui.widgets.escape import claims_escape
from ui.widgets.hearing import announce
from ui.widgets.inert import as_words

if TYPE_CHECKING:
    from models.domain.quick_add import Entry
    from ui.today.understanding import Piece, Understanding

HEIGHT = 40


class QuickAdd(QWidget):
    filed = Signal(object)
    """The Change that Enter made of the line."""
    left = Signal()
    """Esc in an empty line."""

    def __init__(self, ctx: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page
        self._understanding: Understanding | None = None
        self.entry: Entry | None = None
        theme = ctx.theme
        self.edit = _Line(theme, self)
        self.chips = Chips(theme, self)
        self.chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.edit)
        column.addWidget(self.chips)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.entered.connect(self._on_entered)
        self.edit.escaped.connect(self._on_escaped)
        ctx.bus.changed.connect(self._on_changed)

    def begin(self, text: str) -> None:
        """Put the cursor here, with this text to go on from; without one, what stands here already stays."""
        if text:
            self.edit.setText(text)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # understanding

    def _understood(self) -> "Understanding":
        if self._understanding is None:
            from ui.today.understanding import Understanding

            self._understanding = Understanding(self._ctx, self)
        return self._understanding

    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self.entry = None
            self.chips.show_pieces((), "")
            return
        self.entry = self._understood().read(text)
        self._show(self.entry)

    def _show(self, entry: "Entry", insist: bool = False) -> None:
        pieces, hint = self._understood().shown(entry, insist)
        self.chips.show_pieces(pieces, hint, amber=insist and not entry.complete)
        self.edit.setAccessibleDescription(", ".join(text for text, _, _ in pieces) + ". " + hint)

    # what a person does

    def _on_entered(self) -> None:
        entry, understood = self.entry, self._understood()
        if entry is None:
            return
        if not entry.complete:
            self._show(entry, insist=True)
            return
        change = self._ctx.intents.do(self._page, lambda: understood.file(entry))
        if change is None:
            return
        understood.forget()
        self.edit.setText("")  # with nothing left to undo in the line, Ctrl+Z takes back what was filed
        self.filed.emit(change)

    def _on_escaped(self) -> None:
        if self.edit.text():
            self.edit.clear()
        else:
            self.left.emit()

    def _on_changed(self, _change: Change, _origin: object) -> None:
        if self._understanding is not None:
            self._understanding.forget()
        if self.entry is not None:
            self._on_typed(self.edit.text())


class _Line(QLineEdit):
    """40 high, a plus in front, its keys at the end while it is empty."""

    entered = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Add anything"))
        self.setPlaceholderText(
            self.tr("Add anything: “Call Beatriz Thu 15:00” or “Interview Tamsin Pay 24 June 11:00”")
        )
        self.setToolTip(as_words(self.placeholderText()))  # the line may be shorter
        self.setTextMargins(theme.px(28), 0, theme.px(70), 0)
        FileIt(theme, self).clicked.connect(self.entered)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A file belongs to the window; its name is nothing to add.
        if not event.mimeData().hasUrls():
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        p, theme, px = QPainter(self), self._theme, self._theme.px
        mirrored, middle = self.isRightToLeft(), self.height() / 2
        paint.icon(theme, p, self.width() - px(30) if mirrored else px(14), middle, "plus", 16, "ink3")
        if self.text():
            return
        keys = ("N", "Ctrl") if not mirrored else ("Ctrl", "N")
        x = float(px(10)) if mirrored else self.width() - px(10.0)
        for key in keys:
            width = paint.key_width(theme, key)
            paint.key(theme, p, x if mirrored else x - width, middle - px(9), key)
            x += (width + 3) if mirrored else -(width + 3)


class Chips(QWidget):
    """How the line was understood, and what Enter will do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pieces: tuple[Piece, ...] = ()
        self.hint = ""
        self._amber = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pieces(self, pieces: "tuple[Piece, ...]", hint: str, amber: bool = False) -> None:
        self.pieces, self.hint, self._amber = pieces, hint, amber
        self.setAccessibleName(", ".join([*(text for text, _, _ in pieces), hint]))
        self.setVisible(bool(pieces))
        if amber:
            announce(self, hint)
        self.updateGeometry()
        self.update()

    def _places(self, width: float) -> tuple[list[QRectF], QRectF]:
        """Left to right, on as many lines as they need; the hint comes last."""
        theme, gap, high = self._theme, self._theme.px(6), self._theme.px(22)
        x = y = 0.0
        found: list[QRectF] = []
        wanted = [min(paint.chip_width(theme, text, icon), width) for text, icon, _ in self.pieces]
        for wide in [*wanted, theme.text_width(self.hint, "small") + 4]:
            if x and x + wide > width:
                x, y = 0.0, y + high + gap
            found.append(QRectF(x, y, wide, high))
            x += wide + gap
        return found[:-1], found[-1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[1].bottom())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.heightForWidth(max(self.width(), self._theme.px(200))))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        places, hint = self._places(self.width())
        rtl = self.isRightToLeft()

        def turned(rect: QRectF) -> QRectF:
            return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height()) if rtl else rect

        for place, (text, icon, tone) in zip(places, self.pieces, strict=True):
            at = turned(place)
            paint.chip(theme, p, at.left(), at.top(), text, icon, tone, 22, at.width())
        ink = "due" if self._amber else "ink3"
        paint.text(theme, p, turned(hint), self.hint, "small", ink, elide=False)
