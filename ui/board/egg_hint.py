"""The hint not to put all eggs in one basket, while the rule "keep searching" is due."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

BELOW = 12
"""Room between the hint and what it lies above, there only while the hint is."""


class EggHint(QWidget):
    pick_wanted = Signal()
    """From the wishlist, or a new application where it is empty."""
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(7), theme.px(8), theme.px(7 + BELOW))
        row.setSpacing(theme.px(4))
        row.addSpacing(theme.px(30))
        self.head = Label(theme, "", "body", "ink", 600, parent=self)
        self.text = Label(theme, "", "body", "ink2", parent=self)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pick = Button(theme, "", "secondary", height=28, parent=self)
        close = Button(theme, "", "quiet", "x", 28, name=self.tr("Not for seven days"), parent=self)
        row.addWidget(self.head)
        row.addWidget(self.text, 1)
        row.addWidget(self.pick)
        row.addWidget(close)
        self.pick.clicked.connect(self.pick_wanted)
        close.clicked.connect(self.dismissed)
        theme.changed.connect(self.update)

    def say(self, only_company: str | None, days: int, wishlist: int) -> None:
        """One basket, named; or so many days without anything new."""
        if only_company is not None:
            self.head.setText(self.tr("One basket holds all your eggs."))
            self.text.setText(
                self.tr("{company} is the only application under way. One or two more would spread the weight.").format(
                    company=only_company
                )
            )
        else:
            self.head.setText(self.tr("Nothing new for {days} days.").format(days=days))
            self.text.setText(self.tr("One or two fresh applications would spread the weight while you wait."))
        self.pick.set_look(self.tr("Pick from wishlist") if wishlist else self.tr("New application"))
        self.setAccessibleName(f"{self.head.text()} {self.text.text()}")
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -theme.px(BELOW))
        paint.rounded(p, rect, theme.px(8), theme.color("surface"), theme.color("line"))
        left = rect.right() - theme.px(30) if self.isRightToLeft() else theme.px(14)
        paint.icon(theme, p, left, rect.center().y(), "egg", 16, "dueFill")
        p.end()
