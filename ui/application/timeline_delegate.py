"""How an entry of the timeline is painted: rows of different heights, with their actions in them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import paint
from ui.application.acts import Act, act_words
from ui.application.entries import Entry
from ui.application.timeline_model import Index, TimelineModel
from ui.theme import Theme

DISC, INDENT, GAP, PAD = 28, 42, 18, 6
"""The round mark, where the words begin, the room below an entry, and the room beside it for its focus ring."""
MORE = 26


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of one row are, in the list's viewport."""

    disc: QRectF
    title: QRectF
    text: QRectF
    well: QRectF
    badly: QRectF
    chips: tuple[QRectF, ...]
    buttons: tuple[tuple[Act, QRectF], ...]
    more: QRectF

    def mirrored(self, row: QRectF) -> "Places":
        """The same from right to left."""

        def flip(rect: QRectF) -> QRectF:
            return QRectF(row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height())

        buttons = tuple((act, flip(place)) for act, place in self.buttons)
        parts = (flip(self.disc), flip(self.title), flip(self.text), flip(self.well), flip(self.badly))
        return Places(*parts, tuple(map(flip, self.chips)), buttons, flip(self.more))


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1
        self.hovered: Act | None = None
        self.over_more = False
        self.ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._entry(index)
        width = option.widget.width() if isinstance(option.widget, QListView) else 560
        if isinstance(option.widget, QListView):
            width = option.widget.viewport().width()
        return QSize(width, round(self._height(entry, width)))

    def _entry(self, index: Index) -> Entry:
        model = index.model()
        assert isinstance(model, TimelineModel)
        return model.entries[index.row()]

    def _text_width(self, width: float) -> float:
        px = self._theme.px
        return max(80.0, width - px(INDENT) - 2 * px(PAD) - px(MORE + 6))

    def _text_height(self, entry: Entry, width: float) -> float:
        return paint.lines_height(self._theme, entry.text, self._text_width(width)) if entry.text else 0

    def _debrief_height(self, entry: Entry, width: float) -> float:
        if not entry.well and not entry.badly:
            return 0
        px, half = self._theme.px, self._debrief_text(width)
        sides = [
            sum(paint.lines_height(self._theme, line, half) for line in lines) for lines in (entry.well, entry.badly)
        ]
        return max(sides) + px(24) + px(24)

    def _debrief_text(self, width: float) -> float:
        px = self._theme.px
        return (width - px(INDENT) - 2 * px(PAD)) / 2 - px(24) - px(18)

    def _height(self, entry: Entry, width: float) -> float:
        px = self._theme.px
        height = px(PAD) + px(20) + self._text_height(entry, width)
        debrief = self._debrief_height(entry, width)
        height += debrief + px(8) if debrief else 0
        feet = self._feet(entry, width - px(INDENT) - 2 * px(PAD))
        height += feet[-1].bottom() + px(9) if feet else 0
        return max(height, px(PAD) + px(DISC)) + px(GAP) + px(2)

    def _feet(self, entry: Entry, room: float) -> list[QRectF]:
        """Chips, then buttons, side by side; what has not the room begins another line."""
        theme, px = self._theme, self._theme.px
        wide = [(paint.chip_width(theme, words, icon), 0, 22) for words, icon, _tone in entry.chips]
        wide += [(theme.text_width(act_words(act)[0], "small", 500) + px(20), -1, 24) for act in entry.buttons]
        places, x, y = [], 0.0, 0.0
        for width, up, high in wide:
            if x and x + width > room:
                x, y = 0.0, y + px(30)
            places.append(QRectF(x, y + px(up), min(width, room), px(high)))
            x += width + px(8)
        return places

    def places(self, rect: QRectF, entry: Entry, mirrored: bool = False) -> Places:
        px = self._theme.px
        left, right = rect.left() + px(INDENT) + px(PAD), rect.right() - px(PAD)
        disc = QRectF(rect.left() + px(PAD), rect.top() + px(PAD), px(DISC), px(DISC))
        title = QRectF(left, rect.top() + px(PAD) + px(2), right - left, px(20))
        text = QRectF(left, title.bottom(), self._text_width(rect.width()), self._text_height(entry, rect.width()))
        debrief = self._debrief_height(entry, rect.width())
        half = (right - left) / 2
        well = QRectF(left, text.bottom() + px(8), half, debrief)
        badly = well.translated(half, 0)
        feet = text.bottom() + (debrief + px(8) if debrief else 0) + px(6)
        below = [place.translated(left, feet) for place in self._feet(entry, right - left)]
        chips, buttons = below[: len(entry.chips)], zip(entry.buttons, below[len(entry.chips) :], strict=True)
        side = px(MORE - 2)
        # Below the date; beside it where the entry has but one line.
        above = title.bottom() - px(1) if entry.text else title.center().y() - side / 2
        more = QRectF(right - side + px(4), above, side, side)
        at = Places(disc, title, text, well, badly, tuple(chips), tuple(buttons), more)
        return at.mirrored(rect) if mirrored else at

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme, px = self._entry(index), self._theme, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        at = self.places(rect, entry, mirrored)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current and self.ring:
            row = rect.adjusted(0, px(1), 0, -px(GAP) + px(6))
            paint.focus_ring(theme, painter, row, px(8))
        self._paint_mark(painter, rect, at.disc, entry, index)
        here = index.row() == self.hovered_row
        dots = bool(entry.more) and (here or current)
        aside = px(MORE) if dots and not entry.text else 0
        line = at.title.adjusted(aside if mirrored else 0, 0, 0 if mirrored else -aside, 0)
        taken = paint.text(theme, painter, line, entry.when, "body", "ink3", paint.RIGHT) + px(16) + aside
        words = at.title.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        paint.text(theme, painter, words, entry.title, "body", "ink3" if entry.gone else "ink", weight=600)
        if entry.text:
            paint.text_lines(theme, painter, at.text, entry.text, "body", "ink3" if entry.gone else "ink2")
        if at.well.height():
            self._paint_debrief(painter, at, entry)
        for (text, icon, tone), place in zip(entry.chips, at.chips, strict=True):
            paint.chip(theme, painter, place.left(), place.top(), text, icon, tone)
        for act, place in at.buttons:
            over = here and self.hovered is act
            ground = theme.color("hover" if over else "surface")
            paint.rounded(painter, place, px(6), ground, theme.color("line2"))
            paint.text(theme, painter, place, act_words(act)[0], "small", "ink", paint.CENTER, 500, elide=False)
        if dots:
            if here and self.over_more:
                paint.rounded(painter, at.more, px(6), theme.color("track"))
            paint.icon(theme, painter, at.more.center().x() - px(8), at.more.center().y(), "ellipsis", 16, "ink2")
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRectF, disc: QRectF, entry: Entry, index: Index) -> None:
        """The round mark, and the line that joins it with what came before."""
        theme, px = self._theme, self._theme.px
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(
                QRectF(disc.center().x() - 0.75, disc.bottom() + px(3), 1.5, rect.bottom() - disc.bottom() + px(3)),
                theme.color("line"),
            )
        ground, ink = paint.TONES[entry.tone]
        paint.rounded(painter, disc, disc.width() / 2, theme.color(ground))
        mark = px(14) / 2
        paint.icon(theme, painter, disc.center().x() - mark, disc.center().y(), entry.icon, 14, ink)

    def _paint_debrief(self, painter: QPainter, at: Places, entry: Entry) -> None:
        theme, px = self._theme, self._theme.px
        box = at.well.united(at.badly)
        paint.rounded(painter, box, px(8), theme.color("surface"), theme.color("line"))
        painter.fillRect(QRectF(box.center().x(), box.top(), 1, box.height()), theme.color("line"))
        for half, head, token, icon, lines in (
            (at.well, self.tr("Went well"), "accent", "plus", entry.well),
            (at.badly, self.tr("Went badly"), "clay", "minus", entry.badly),
        ):
            inside = half.adjusted(px(12), px(8), -px(12), 0)
            paint.text(theme, painter, QRectF(inside.topLeft(), QSizeF(inside.width(), px(20))), head, "small", token,
                       weight=500)  # fmt: skip
            self._paint_lines(painter, inside.adjusted(0, px(20), 0, 0), lines, token, icon)

    def _paint_lines(self, painter: QPainter, rect: QRectF, lines: tuple[str, ...], token: str, icon: str) -> None:
        theme, px, y = self._theme, self._theme.px, rect.top()
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for line in lines:
            mark = rect.right() - px(12) if mirrored else rect.left()
            paint.icon(theme, painter, mark, y + px(10), icon, 12, token)
            place = QRectF(rect.left() + (0 if mirrored else px(18)), y, rect.width() - px(18), px(20))
            y += paint.text_lines(theme, painter, place, line, "body", "ink")
