"""What the pane of one person is made of: a portrait, a line that can be opened, a face that can be gone to."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.domain.people_views import Colleague
from models.domain.values import ContactKind
from ui import paint
from ui.people import words
from ui.people.facts import Fact
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.wording import within

LARGEST_SIDE = 6000
"""Pixels; a portrait beyond that is not opened."""


def read_portrait(data: bytes, side: int) -> QImage | None:
    """The middle square of a picture, scaled to `side` pixels; None where it is none, or far too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE or min(size.width(), size.height()) < 1:
        return None
    scale = side / min(size.width(), size.height())
    reader.setScaledSize(QSize(max(side, round(size.width() * scale)), max(side, round(size.height() * scale))))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))


class Portrait(QWidget):
    """The photo of their card in a disc, else their initials; readers pass it by, the name stands beside it."""

    def __init__(self, theme: Theme, side: int, name: str, photo: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setFixedSize(theme.px(side), theme.px(side))
        wide = round(self.width() * self.devicePixelRatioF())
        self._image = read_portrait(photo, wide) if photo else None

    @property
    def has_photo(self) -> bool:
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = QPainter(self), QRectF(self.rect())
        if self._image is None:
            paint.monogram(self._theme, p, rect, self._name, person=True)
            return
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        disc = QPainterPath()
        disc.addEllipse(rect)
        p.setClipPath(disc)
        p.drawImage(rect, self._image)


class Glyph(QWidget):
    """An icon by itself, in the colour that its token has at the moment; readers pass it by."""

    def __init__(self, theme: Theme, icon: str, size: int, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._size, self._token = theme, icon, size, token
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.icon(self._theme, QPainter(self), 0, self.height() / 2, self._icon, self._size, self._token)


class _Line(QAbstractButton):
    """Something to be opened: a ground while the pointer is on it, a ring for those who come by keys."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._ringed = theme, False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def _ground(self, p: QPainter) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        if self.isEnabled() and self.underMouse():
            paint.rounded(p, rect, theme.px(6), theme.color("hover"))
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, rect, theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FactLine(_Line):
    """Icon on a disc, title, grey lines below, a day at the far side. A fact that leads nowhere is no button."""

    def __init__(self, theme: Theme, fact: Fact, width: int, parent: QWidget) -> None:
        """`width` in logical pixels at 100 %, 8 of them beyond the text on either side."""
        super().__init__(theme, fact.sentence(), parent)
        self.fact, self._width = fact, width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not fact.leads:
            self.setEnabled(False)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _room(self) -> tuple[float, float]:
        """Left edge and width of the texts; the day takes what it needs of the first line alone."""
        px = self._theme.px
        left = px(8 + 22 + 10)
        return left, px(self._width) - left - px(8)

    def _beside_width(self) -> float:
        return self._theme.text_width(self.fact.beside, "small") + self._theme.px(10) if self.fact.beside else 0

    def sizeHint(self) -> QSize:
        theme, (_, room) = self._theme, self._room()
        height = theme.px(8) + paint.lines_height(theme, self.fact.title, room - self._beside_width(), "body", 500)
        for text, _token in self.fact.lines:
            height += paint.lines_height(theme, text, room, "small")
        return QSize(theme.px(self._width), max(height, theme.px(32)))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        self._ground(p)
        fact, (left, room) = self.fact, self._room()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole = QRectF(self.rect())
        ground, ink = paint.TONES[fact.tone]
        disc = _mirrored(QRectF(px(8), px(4), px(22), px(22)), whole, rtl)
        paint.rounded(p, disc, px(11), theme.color(ground))
        paint.icon(theme, p, disc.left() + px(5), disc.center().y(), fact.icon, 12, ink)
        near = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        beside, top = self._beside_width(), float(px(4))
        title = _mirrored(QRectF(left, top, room - beside, self.height()), whole, rtl)
        top += paint.text_lines(theme, p, title, fact.title, "body", "ink", near)
        for text, token in fact.lines:
            place = _mirrored(QRectF(left, top, room, self.height()), whole, rtl)
            top += paint.text_lines(theme, p, place, text, "small", token, near)
        if fact.beside:
            day = _mirrored(QRectF(left + room - beside, px(4), beside, px(20)), whole, rtl)
            paint.text(theme, p, day, fact.beside, "small", "ink3", paint.RIGHT, elide=False)


class FaceLine(_Line):
    """Somebody else: a disc, the name, and what they are where that is not an interviewer."""

    def __init__(self, theme: Theme, one: Colleague, parent: QWidget) -> None:
        self._part = ""
        if one.kinds and ContactKind.INTERVIEWER not in one.kinds:
            self._part = within(words.relation(one.kinds[0]))
        super().__init__(theme, ", ".join(part for part in (one.name, self._part) if part), parent)
        self.person = one
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme, px = self._theme, self._theme.px
        wide = theme.text_width(self.person.name, "body")
        if self._part:
            wide += px(8) + theme.text_width(self._part, "small")
        return QSize(min(round(wide) + px(8 + 28 + 8 + 8), px(372)), px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        self._ground(p)
        whole = QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        disc = _mirrored(QRectF(px(4), px(4), px(28), px(28)), whole, rtl)
        paint.monogram(theme, p, disc, self.person.name, person=True)
        part = theme.text_width(self._part, "small") + px(8) if self._part else 0
        room = whole.width() - px(48) - part + 2
        wide = min(theme.text_width(self.person.name, "body") + 1, room)
        name = _mirrored(QRectF(px(40), 0, wide, whole.height()), whole, rtl)
        paint.text(theme, p, name, self.person.name, "body", "ink", paint.LEFT)
        if self._part:
            said = _mirrored(QRectF(px(40) + wide + px(8), 0, part, whole.height()), whole, rtl)
            paint.text(theme, p, said, self._part, "small", "ink3", paint.LEFT, elide=False)


def _mirrored(rect: QRectF, within: QRectF, rtl: bool) -> QRectF:
    if rtl:
        rect.moveTopLeft(QPointF(within.left() + within.right() - rect.right(), rect.top()))
    return rect
