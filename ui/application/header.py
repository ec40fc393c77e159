"""The head of the panel: whose it is, what for, how well it fits, and what can be done with all of it."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.domain.codes import InterviewStatus
from models.domain.meetings import end_of
from models.domain.views import Panel
from ui import paint
from ui.application import words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.focus import ring
from ui.widgets.label import Label

DOTS = 5


class Monogram(QWidget):
    """A company's square or a person's disc; readers pass it by, the name stands beside it."""

    def __init__(self, theme: Theme, side: int, person: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._person, self._name = theme, person, ""
        self.setFixedSize(theme.px(side), theme.px(side))

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.monogram(self._theme, painter, QRectF(self.rect()), self._name, self._person)


class FitDots(QWidget):
    """Five dots: a click or a digit chooses, the same again (or 0) takes it back, arrows step."""

    chosen = Signal(object)
    """1 to 5, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, name: str = "") -> None:
        """`name` says what it is that fits, where it is not the application as a whole."""
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._fit = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_fit(None)
        ring(theme, self)

    def set_fit(self, fit: int | None) -> None:
        self._fit = fit or 0
        said = self.tr("Fit {fit} of 5").format(fit=fit) if fit else self.tr("Fit not said yet")
        if self._name:
            said = self.tr("{name}: {fit} of 5") if fit else self.tr("{name}: not said yet")
            said = said.format(name=self._name, fit=fit)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self._fit))
        self.setToolTip(self.tr("How well does it fit? 1 to 5") if not self._name else self.tr("1 to 5"))
        self.update()

    def choose(self, fit: int) -> None:
        """The same once more takes it back."""
        self.chosen.emit(None if fit == self._fit or fit < 1 else min(fit, DOTS))

    def _step(self) -> float:
        return self.width() / DOTS

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(11) * DOTS, self._theme.px(28))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            place = int(event.position().x() / self._step())
            self.choose(DOTS - place if self.isRightToLeft() else place + 1)

    def event(self, event: QEvent) -> bool:
        """A digit is meant for the dots, not for the keys around them."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.text().isdigit() and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and 0 <= int(event.text()) <= DOTS:
            self.choose(int(event.text()))
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus) and self._fit < DOTS:
            self.choose(self._fit + 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus) and self._fit > 1:
            self.choose(self._fit - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, cy = theme.px(8) / 2, self.height() / 2
        for place in range(DOTS):
            step = DOTS - 1 - place if self.isRightToLeft() else place
            centre = QPointF((step + 0.5) * self._step(), cy)
            filled = place < self._fit
            p.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("control"), 1.25))
            p.setBrush(theme.color("accent") if filled else Qt.BrushStyle.NoBrush)
            p.drawEllipse(centre, radius if filled else radius - 0.6, radius if filled else radius - 0.6)


class Header(QWidget):
    fit_chosen = Signal(object)
    close_wanted = Signal()
    widen_wanted = Signal()
    edit_wanted = Signal()
    debrief_wanted = Signal(str)
    """The interview that was held last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self.monogram = Monogram(theme, 48, parent=self)
        self.company = Elided(theme, "title", "ink", parent=self)
        self.role = Elided(theme, "body", "ink2", parent=self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.company)
        names.addWidget(self.role)
        self.fit_word = Label(theme, self.tr("Fit"), "small", "ink3", parent=self)
        self.fit = FitDots(theme, self)
        self.debrief = Button(theme, self.tr("Debrief"), "secondary", "notebook-pen", parent=self)
        self.write = Button(theme, self.tr("Write"), "primary", "pen-line", parent=self)
        self.edit = Button(theme, "", "quiet", "pencil", name=self.tr("Edit"), parent=self)
        self.wide = Button(theme, "", "quiet", "maximize-2", name=self.tr("Open as a page, or as a panel"), parent=self)
        self.more = Button(theme, "", "quiet", "ellipsis", name=self.tr("More"), parent=self)
        self.close_button = Button(theme, "", "quiet", "x", name=self.tr("Close"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(28), px(20), px(24), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.monogram)
        row.addSpacing(px(8))
        row.addLayout(names, 1)
        row.addWidget(self.fit_word)
        row.addWidget(self.fit)
        row.addSpacing(px(12))
        for button in (self.debrief, self.write, self.edit, self.wide, self.more, self.close_button):
            row.addWidget(button)
        self.fit.chosen.connect(self.fit_chosen)
        self._held = ""
        self.debrief.clicked.connect(lambda: self.debrief_wanted.emit(self._held))
        self.edit.clicked.connect(self.edit_wanted)
        self.wide.clicked.connect(self.widen_wanted)
        self.close_button.clicked.connect(self.close_wanted)

    def show_panel(self, panel: Panel, now: datetime) -> None:
        self.monogram.set_name(panel.company.name)
        self.company.setText(panel.company.name)
        line = words.role_line(panel.application, panel.recruiter.name if panel.recruiter is not None else None)
        self.role.setText(line)
        self.fit.set_fit(panel.application.fit)
        held = [one for one in panel.interviews if end_of(one) <= now and one.status is not InterviewStatus.CANCELLED]
        self._held = max(held, key=end_of).id if held else ""
        self.debrief.setVisible(bool(held))
