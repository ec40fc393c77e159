"""Paints the rows of Today: heads of groups, lines at rest, the focused line with its buttons, what was just done."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import paint
from ui.theme import Theme
from ui.today import places
from ui.today.faces import Face
from ui.today.model import Roles
from ui.today.places import Labels, Part, Places
from ui.today.rows import Key, Kind, Row

Index = QModelIndex | QPersistentModelIndex

LOOKS = {
    "primary": ("accent", "accentHover", None, "onAccent"),
    "secondary": ("surface", "hover", "line2", "ink"),
    "quiet": (None, "track", None, "ink2"),
}
"""Ground, ground under the pointer, border, ink."""
NEAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
FAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class RowDelegate(QStyledItemDelegate):
    """The list tells it what the pointer is on and how much of a row's width is a margin."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered: tuple[Key, Part] | None = None
        self.inset = 0
        """Pixels left free where reading ends, so that a scroll bar that comes and goes moves nothing."""
        self.room_height = 0
        self.current: Key | None = None
        """The row that is enlarged."""
        self.ring = False
        """Whether the focused row shows the ring of those who came by keyboard."""
        self.ticks: dict[Key, float] = {}
        """How far the tick of what was just done is drawn, 0 to 1."""
        self._labels = Labels(self.tr("Snooze"), self.tr("Done"), self.tr("Why?"), self.tr("Undo"))

    def places(self, rect: QRectF, row: Row, face: Face, current: bool) -> Places:
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Places(self._theme, self.inner(rect), row, face, self._labels, current, rtl)

    def inner(self, rect: QRectF) -> QRectF:
        """The row without the margins for shadow and scroll bar."""
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self.inset, 0) if rtl else (0, self.inset)
        return rect.adjusted(left, 0, -right, 0)

    # the kinds of rows

    def _section(self, p: QPainter, at: Places, row: Row, face: Face, note: str) -> None:
        theme, px = self._theme, self._theme.px
        top, width = px(21), theme.text_width(face.title, "head") + 2
        paint.text(theme, p, at.box(0, top, width, px(24)), face.title, "head", "ink", NEAR, elide=False)
        pill = at.box(width + px(8), top + px(2), px(20), px(20))
        paint.count(theme, p, pill.left(), pill.center().y(), row.count)
        if note:
            place = at.far(0, top, at.rect.width() - width - px(60), px(24))
            paint.text(theme, p, place, note, "small", "ink3", FAR)

    def _line(self, p: QPainter, at: Places, row: Row, face: Face) -> None:
        theme, px = self._theme, self._theme.px
        self._mark(p, at, row)
        self._face_of(p, at.box(px(48), px(10), px(36), px(36)), face)
        room = at.rect.width() - px(places.TEXT_LEFT) - px(16)
        if row.done:
            room -= at.undo.width() + px(12)
        elif not at.current:
            room -= (px(94) if row.has_reminder else px(8)) + (at.verb.width() if face.verb else 0)
        left = px(places.TEXT_LEFT)
        title = f"{face.clock}  {face.title}" if face.clock else face.title
        taken = paint.text(theme, p, at.box(left, px(9), room, px(20)), title, "row", _title_ink(row), NEAR)
        if row.done:
            y = at.box(left, px(9), taken, px(20)).center().y() + 1
            edge = at.box(left, 0, taken, 1)
            p.setPen(QPen(theme.color("ink3"), 1.25))
            p.drawLine(QPointF(edge.left(), y), QPointF(edge.right(), y))
        self._second_line(p, at, row, face, room)
        if row.done:
            self._undo(p, at)
        elif not at.current:
            self._at_rest(p, at, row, face)

    def _second_line(self, p: QPainter, at: Places, row: Row, face: Face, room: float) -> None:
        """Time in colour, meta in grey, a dot, the advice with its book."""
        theme, px, top = self._theme, self._theme.px, self._theme.px(30)
        x = float(px(places.TEXT_LEFT))
        end = x + room
        if face.time:
            weight = 500
            ink = "ink3" if row.done else face.tone
            x += paint.text(theme, p, at.box(x, top, end - x, px(16)), face.time, "small", ink, NEAR, weight) + px(6)
        advice = theme.text_width(face.advice, "small") + px(12 + 5 + 22) if face.advice else 0
        if face.meta and end - x > px(24):
            keep = min(advice, max(0.0, end - x - px(120)))
            x += paint.text(theme, p, at.box(x, top, end - x - keep, px(16)), face.meta, "small", "ink3", NEAR)
        if not face.advice or end - x < px(60):
            return
        if face.meta or face.time:
            dot = at.box(x + px(9), top + px(6.5), px(3), px(3))
            paint.rounded(p, dot, px(1.5), theme.color("control"))
            x += px(22)
        self._book(p, at, x, top + px(8))
        x += px(17)
        paint.text(theme, p, at.box(x, top, end - x, px(16)), face.advice, "small", "ink3", NEAR)

    def _coming(self, p: QPainter, at: Places, row: Row, face: Face) -> None:
        theme, px = self._theme, self._theme.px
        paint.text(theme, p, at.box(px(16), px(10), px(56), px(20)), face.clock, "body", "ink2", NEAR)
        self._face_of(p, at.box(px(77), px(8), px(24), px(24)), face)
        left = float(px(places.SMALL_TEXT_LEFT))
        end = at.rect.width() - px(16)
        if row.done:
            end -= at.undo.width()
            self._undo(p, at)
        elif face.advice:
            width = min(theme.text_width(face.advice, "small") + 2, end - left - px(180))
            paint.text(theme, p, at.far(px(16), px(12), width, px(16)), face.advice, "small", "ink3", FAR)
            self._book(p, at, end - width - px(17), px(20))
            end -= width + px(28)
        place = at.box(left, px(10), end - left, px(20))
        taken = paint.text(theme, p, place, face.title, "body", _title_ink(row), NEAR, 500)
        if row.done:
            line = at.box(left, px(21), taken, 1)
            p.fillRect(line, theme.color("ink3"))
        left += taken + px(12)
        if face.meta and end - left > px(40) and not row.done:
            paint.text(theme, p, at.box(left, px(12), end - left, px(16)), face.meta, "small", "ink3", NEAR)

    def _more(self, p: QPainter, at: Places, face: Face) -> None:
        theme, px = self._theme, self._theme.px
        place = at.box(px(16), 0, at.rect.width() - px(32), at.rect.height())
        paint.text(theme, p, place, face.title, "body", "accent", paint.CENTER, 500)

    # the parts of a line

    def _mark(self, p: QPainter, at: Places, row: Row) -> None:
        """The empty circle, the tick that is being drawn, or a calendar for what only happens."""
        theme, circle = self._theme, at.circle
        if not row.has_reminder:
            paint.icon(theme, p, circle.left(), circle.center().y(), "calendar", 20, "wait")
            return
        if not row.done:
            over = self.hovered == (row.key, Part.DONE)
            line = theme.color("accent" if over else "control")
            fill = theme.color("accentSoft") if over else None
            paint.rounded(p, circle, circle.width() / 2, fill, line, 1.5)
            return
        paint.rounded(p, circle, circle.width() / 2, theme.color("accent"))
        drawn = self.ticks.get(row.key, 1.0)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("onAccent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        path = QPainterPath(circle.topLeft() + QPointF(0.30, 0.52) * circle.width())
        points = (QPointF(0.44, 0.66) * circle.width(), QPointF(0.71, 0.36) * circle.width())
        path.lineTo(circle.topLeft() + points[0])
        if drawn > 0.4:
            path.lineTo(circle.topLeft() + points[0] + (points[1] - points[0]) * min(1.0, (drawn - 0.4) / 0.6))
        p.drawPath(path)
        p.restore()

    def _face_of(self, p: QPainter, box: QRectF, face: Face) -> None:
        theme = self._theme
        if face.monogram:
            paint.monogram(theme, p, box, face.monogram)
            return
        paint.rounded(p, box, box.width() * 0.24, theme.color("accentSoft"))
        side = 20 if box.width() > theme.px(30) else 14
        paint.icon(theme, p, box.center().x() - theme.px(side) / 2, box.center().y(), "sprout", side, "accentInk")

    def _at_rest(self, p: QPainter, at: Places, row: Row, face: Face) -> None:
        theme = self._theme
        if face.verb:
            over = self.hovered == (row.key, Part.DO)
            ink = "accentHover" if over else "accent"
            paint.text(theme, p, at.verb, face.verb, "body", ink, FAR, 500)
            if over:
                line = QRectF(at.verb.left(), at.verb.center().y() + theme.px(9), at.verb.width(), 1)
                p.fillRect(line, theme.color(ink))
        if not row.has_reminder:
            return
        for part, box, icon in ((Part.SNOOZE, at.clock, "clock"), (Part.WHY, at.book, "book-open")):
            if self.hovered == (row.key, part):
                paint.rounded(p, box, theme.px(6), theme.color("track"))
            side = theme.px(16)
            paint.icon(theme, p, box.center().x() - side / 2, box.center().y(), icon, 16, "ink2")

    def _buttons(self, p: QPainter, at: Places, row: Row) -> None:
        theme, px = self._theme, self._theme.px
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button in at.buttons():
            ground, hover, line, ink = LOOKS[button.kind]
            if self.hovered == (row.key, button.part):
                ground = hover
            rect = button.rect
            paint.rounded(p, rect, px(6), theme.color(ground) if ground else None, theme.color(line) if line else None)
            width, key = theme.text_width(button.text, "body", 500) + 1, paint.key_width(theme, button.key)
            x = float(px(12))
            for piece, wide in (("icon", px(16)), ("text", width), ("key", key)):
                left = rect.right() - x - wide if rtl else rect.left() + x
                box = QRectF(left, rect.top(), wide, rect.height())
                if piece == "icon":
                    paint.icon(theme, p, box.left(), box.center().y(), button.icon, 16, ink)
                elif piece == "text":
                    paint.text(theme, p, box, button.text, "body", ink, NEAR, 500, elide=False)
                else:
                    on = "accent" if button.kind == "primary" else "surface"
                    paint.key(theme, p, box.left(), box.center().y() - px(9), button.key, on)
                x += wide + (px(8) if piece == "icon" else px(10))

    def _undo(self, p: QPainter, at: Places) -> None:
        theme, px, rect = self._theme, self._theme.px, at.undo
        paint.rounded(p, rect, px(6), theme.color("surface"), theme.color("line2"))
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon_left = rect.right() - px(12 + 14) if rtl else rect.left() + px(12)
        paint.icon(theme, p, icon_left, rect.center().y(), "undo-2", 14, "ink")
        words = rect.adjusted(px(8), 0, -px(32), 0) if rtl else rect.adjusted(px(32), 0, -px(8), 0)
        paint.text(theme, p, words, self._labels.undo, "small", "ink", NEAR, 500, elide=False)

    def _book(self, p: QPainter, at: Places, x: float, cy: float) -> None:
        side = self._theme.px(12)
        box = at.box(x, cy - side / 2, side, side)
        paint.icon(self._theme, p, box.left(), box.center().y(), "book-open", 12, "accent")

    def _ground(self, p: QPainter, at: Places, row: Row, hovered: bool) -> None:
        """Soft accent under the focused row, a shade under the pointer, a hairline to the next row."""
        theme, rect = self._theme, at.rect.adjusted(1, 0, -1, 0)
        token = "accentSofter" if at.current else "hover" if hovered and not row.done else None
        if token:
            p.save()
            path = QPainterPath()
            radius = theme.px(9)
            top = rect.adjusted(0, 1 if row.first else -2 * radius, 0, -3 if row.last else 2 * radius)
            path.addRoundedRect(top, radius, radius)
            p.setClipRect(rect, Qt.ClipOperation.IntersectClip)
            p.setClipPath(path, Qt.ClipOperation.IntersectClip)
            p.fillRect(rect, theme.color(token))
            if at.current:
                bar = at.box(1, 0, theme.px(3), rect.height())
                p.fillRect(bar, theme.color("accent"))
            p.restore()
        if not row.last and not row.unfolded:
            p.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))

    # Qt's part

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Roles.ROW)
        if row.kind is Kind.ROOM:
            return
        face: Face = index.data(Roles.FACE)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        at = self.places(QRectF(option.rect), row, face, current)
        if row.kind is Kind.SECTION:
            self._section(painter, at, row, face, index.data(Roles.NOTE))
            return
        self._ground(painter, at, row, bool(state & QStyle.StateFlag.State_MouseOver))
        if row.kind is Kind.MORE:
            self._more(painter, at, face)
        elif at.small:
            self._coming(painter, at, row, face)
        else:
            self._line(painter, at, row, face)
        self._buttons(painter, at, row)
        if current and self.ring:
            inside = at.rect.adjusted(4, 3, -4, -4 if row.last else -3)
            paint.focus_ring(self._theme, painter, inside, self._theme.px(6))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Roles.ROW)
        if row.kind is Kind.ROOM:
            return QSize(0, self.room_height)
        return QSize(0, places.height(self._theme, row, row.key == self.current))


def _title_ink(row: Row) -> str:
    return "ink3" if row.done else "ink"
