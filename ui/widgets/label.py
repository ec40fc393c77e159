"""Text in one of the theme's styles, in one of its colours."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLabel, QLineEdit, QWidget

from ui.theme import Theme

TYPED = (QLineEdit, QAbstractSpinBox)
_JOINTS = re.compile(r"(?<=[@./_?&=\-])(?=\w)|(?<=\w{24})(?=\w)")


def breakable(text: str) -> str:
    """With places where an address may go on in the next line: behind its joints, and within a word without an end."""
    return _JOINTS.sub("\u200b", text)


class Label(QLabel):
    """A QLabel that keeps its style and token when the theme changes. Text is plain: nothing in it is markup.

    A click on one that names a control is meant for the control: a switch is switched, a field has the cursor.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: str = "body",
        token: str = "ink",
        weight: int | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._style, self._token, self._weight = theme, style, token, weight
        self._control: QWidget | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a card that is a button Qt would take the button's
        self.setWordWrap(wrap)
        theme.changed.connect(self._dress)
        self._dress()

    def set_token(self, token: str) -> None:
        self._token = token
        self._dress()

    def set_style(self, style: str) -> None:
        if style != self._style:
            self._style = style
            self._dress()

    def leads_to(self, control: QWidget) -> None:
        """A click here is one on the control; what readers are told of it is left as it is."""
        self._control = control
        if isinstance(control, QCheckBox):
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._style, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._token))
        self.setPalette(palette)

    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self.leads_to(buddy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._control is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        control = self._control
        if control is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self.rect().contains(event.position().toPoint()):
            part = _with_focus(control)
            if part is not None:
                part.setFocus(Qt.FocusReason.MouseFocusReason)
            if isinstance(part, QCheckBox):
                part.click()


def _with_focus(control: QWidget) -> QWidget | None:
    """What takes the keys of a control, if anything does: of several parts what can be typed into, else the first."""
    parts = [
        part
        for part in (control, *control.findChildren(QWidget))
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.isVisible()
    ]
    return next((part for part in parts if isinstance(part, TYPED)), parts[0] if parts else None)
