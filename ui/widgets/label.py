"""Text in one of the theme's styles, in one of its colours."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import Theme

_JOINTS = re.compile(r"(?<=[@./_?&=\-])(?=\w)|(?<=\w{24})(?=\w)")


def breakable(text: str) -> str:
    """With places where an address may go on in the next line: behind its joints, and within a word without an end."""
    return _JOINTS.sub("\u200b", text)


class Label(QLabel):
    """A QLabel that keeps its style and token when the theme changes. Text is plain: nothing in it is markup."""

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        theme.changed.connect(self._dress)
        self._dress()

    def set_token(self, token: str) -> None:
        self._token = token
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._style, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._token))
        self.setPalette(palette)
