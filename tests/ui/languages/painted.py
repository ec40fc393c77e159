"""What is painted as text, with the place that it was given and the one it took."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.theme import Theme


@dataclass(frozen=True)
class Painted:
    text: str
    took: QRectF
    """Of the letters, in pixels of the widget."""
    on: QWidget
    cut: float
    """How many pixels of it are not there because its place is too narrow; an ellipsis counts."""
    elided: bool


@contextmanager
def recording(into: list[Painted]) -> Iterator[None]:
    """While it lasts, every line that is painted in a style of the theme onto a widget is written down."""
    plain = paint.text

    def text(
        theme: Theme,
        p: QPainter,
        rect: QRectF,
        string: str,
        style: str = "body",
        token: str = "ink",
        align: Qt.AlignmentFlag = paint.LEFT,
        weight: int | None = None,
        elide: bool = True,
    ) -> float:
        device: object = p.device()
        upright = p.transform().m12() == 0 and p.transform().m11() > 0
        if isinstance(device, QWidget) and string.strip() and upright:
            width = theme.text_width(string, style, weight)
            room = p.transform().mapRect(rect)
            shown = min(width, rect.width()) if elide else width
            height = theme.metrics(style, weight).capHeight()
            left = _left(room, shown, align)
            took = QRectF(left, room.center().y() - height / 2, shown, height)
            into.append(Painted(string, took, device, max(0.0, width - rect.width()), elide))
        return plain(theme, p, rect, string, style, token, align, weight, elide)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paint, "text", text)
        yield


def _left(room: QRectF, width: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignHCenter:
        return room.center().x() - width / 2
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if align & Qt.AlignmentFlag.AlignAbsolute:
        mirrored = False
    at_right = bool(align & Qt.AlignmentFlag.AlignRight) != mirrored
    return room.right() - width if at_right else room.left()
