"""How sure of an answer: five dots, set by a click, by the arrows or by 1 to 5."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.notes import bank_words as words
from ui.notes.bank_keys import rating_of
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

DOT, TILE = 10, 24
MOST = 5
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class _Dot(QAbstractButton):
    """A radio button for readers; the dots before the chosen one are filled as well."""

    def __init__(self, theme: Theme, dots: "Dots", rating: int) -> None:
        super().__init__(dots)
        self._theme, self._dots, self.rating = theme, dots, rating
        self.setCheckable(True)
        said = words.sure(rating)
        self.setAccessibleName(self.tr("{rating} of 5: {word}").format(rating=rating, word=said))
        self.setToolTip(as_words(self.accessibleName()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(TILE), self._theme.px(TILE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow would only move the focus on; here it is for the dots together."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(DOT)
        dot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self.rating <= (self._dots.rating or 0):
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.color("accent"))
            p.drawEllipse(dot)
        else:
            p.setPen(QPen(theme.color("accent" if self.underMouse() else "control"), 1.5))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75))


class Dots(QWidget):
    rated = Signal(object)
    """1 to 5; None where the chosen dot was chosen again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._dots = [_Dot(theme, self, rating) for rating in range(1, MOST + 1)]
        for dot in self._dots:
            dot.clicked.connect(lambda _=False, rating=dot.rating: self._choose(rating))
            row.addWidget(dot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_rating(None)

    def show_rating(self, rating: int | None) -> None:
        self.rating = rating
        for dot in self._dots:
            dot.setChecked(dot.rating == rating)
            # Tab comes to the chosen one; the arrows go on from there.
            roves = dot.rating == (rating or 1)
            dot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if roves else Qt.FocusPolicy.ClickFocus)
            dot.update()
        said = self.tr("nothing said yet") if rating is None else words.sure(rating)
        self.setAccessibleName(self.tr("How sure of the answer: {said}").format(said=said))

    def _choose(self, rating: int) -> None:
        chosen = None if rating == self.rating else rating
        self.show_rating(chosen)
        self.rated.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The dots hand on what they do not take: arrows step, digits choose."""
        step = _ARROWS.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        wanted = rating_of(event) or (min(MOST, max(1, (self.rating or 0) + step)) if step else None)
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted != self.rating:
            had_focus = any(dot.hasFocus() for dot in self._dots)
            self._choose(wanted)
            if had_focus:
                self._dots[wanted - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
