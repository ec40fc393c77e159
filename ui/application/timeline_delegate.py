"""How an entry of the timeline is painted: rows of different heights, with their actions in them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import paint
from ui.application.entries import Act, Entry, act_words
from ui.application.timeline_model import Index, TimelineModel
from ui.theme import Theme

DISC, INDENT, GAP, PAD = 28, 42, 18, 6
"""The round mark, where the words begin, the room below an entry, and the room beside it for its focus ring."""
MORE = 26


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of one row are, in the list's viewport."""

    title: QRectF
    text: QRectF
    debrief: QRectF
    feet: float
    """The top of the line of chips and buttons."""
    buttons: tuple[tuple[Act, QRectF], ...]
    more: QRectF


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
        height += px(32) if entry.chips or entry.buttons else 0
        return max(height, px(PAD) + px(DISC)) + px(GAP) + px(2)

    def places(self, rect: QRectF, entry: Entry) -> Places:
        px, theme = self._theme.px, self._theme
        left, right = rect.left() + px(INDENT) + px(PAD), rect.right() - px(PAD)
        top = rect.top() + px(PAD) + px(2)
        title = QRectF(left, top, right - left, px(20))
        text = QRectF(left, title.bottom(), self._text_width(rect.width()), self._text_height(entry, rect.width()))
        debrief = QRectF(left, text.bottom() + px(6), right - left, self._debrief_height(entry, rect.width()))
        feet = text.bottom() + (debrief.height() + px(8) if debrief.height() else 0) + px(6)
        x = left + sum(paint.chip_width(theme, chip[0], chip[1]) + px(8) for chip in entry.chips)
        buttons = []
        for act in entry.buttons:
            width = theme.text_width(act_words(act)[0], "small", 500) + px(20)
            buttons.append((act, QRectF(x, feet - px(1), width, px(24))))
            x += width + px(8)
        side = px(MORE - 2)
        more = QRectF(right - side + px(4), title.bottom() - px(1), side, side)
        return Places(title, text, debrief, feet, tuple(buttons), more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme, px = self._entry(index), self._theme, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        at = self.places(rect, entry)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current and self.ring:
            row = rect.adjusted(0, px(1), 0, -px(GAP) + px(6))
            paint.focus_ring(theme, painter, row, px(8))
        self._paint_mark(painter, rect, entry, index)
        width = paint.text(
            theme, painter, at.title, entry.when, "body", "ink3", Qt.AlignmentFlag.AlignRight | paint.CENTER
        )
        words = QRectF(at.title).adjusted(0, 0, -width - px(16), 0)
        paint.text(theme, painter, words, entry.title, "body", "ink3" if entry.gone else "ink", weight=600)
        if entry.text:
            paint.text_lines(theme, painter, at.text, entry.text, "body", "ink3" if entry.gone else "ink2")
        if at.debrief.height():
            self._paint_debrief(painter, at.debrief, entry)
        x = at.title.left()
        for text, icon, tone in entry.chips:
            x = paint.chip(theme, painter, x, at.feet, text, icon, tone).right() + px(8)
        here = index.row() == self.hovered_row
        for act, place in at.buttons:
            over = here and self.hovered is act
            ground = theme.color("hover" if over else "surface")
            paint.rounded(painter, place, px(6), ground, theme.color("line2"))
            paint.text(theme, painter, place, act_words(act)[0], "small", "ink", paint.CENTER, 500, elide=False)
        if entry.more and (here or current):
            if here and self.over_more:
                paint.rounded(painter, at.more, px(6), theme.color("track"))
            paint.icon(theme, painter, at.more.center().x() - px(8), at.more.center().y(), "ellipsis", 16, "ink2")
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRectF, entry: Entry, index: Index) -> None:
        """The round mark, and the line that joins it with what came before."""
        theme, px = self._theme, self._theme.px
        disc = QRectF(rect.left() + px(PAD), rect.top() + px(PAD), px(DISC), px(DISC))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(
                QRectF(disc.center().x() - 0.75, disc.bottom() + px(3), 1.5, rect.bottom() - disc.bottom() + px(3)),
                theme.color("line"),
            )
        ground, ink = paint.TONES[entry.tone]
        paint.rounded(painter, disc, disc.width() / 2, theme.color(ground))
        mark = px(14) / 2
        paint.icon(theme, painter, disc.center().x() - mark, disc.center().y(), entry.icon, 14, ink)

    def _paint_debrief(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        theme, px = self._theme, self._theme.px
        box = box.adjusted(0, px(2), 0, 0)
        paint.rounded(painter, box, px(8), theme.color("surface"), theme.color("line"))
        middle = box.center().x()
        painter.fillRect(QRectF(middle, box.top(), 1, box.height()), theme.color("line"))
        for left, head, token, icon, lines in (
            (box.left(), self.tr("Went well"), "accent", "plus", entry.well),
            (middle, self.tr("Went badly"), "clay", "minus", entry.badly),
        ):
            head_place = QRectF(left + px(12), box.top() + px(8), box.width() / 2 - px(24), px(20))
            paint.text(theme, painter, head_place, head, "small", token, weight=500)
            y = head_place.bottom()
            width = box.width() / 2 - px(24) - px(18)
            for line in lines:
                paint.icon(theme, painter, left + px(12), y + px(10), icon, 12, token)
                place = QRectF(left + px(30), y, width, px(20))
                y += paint.text_lines(theme, painter, place, line, "body", "ink")
