"""Where the parts of a row lie, for the painter and for the pointer alike.

Lengths are logical pixels at the theme's scale, counted from the side where reading begins.
"""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF

from ui import paint
from ui.theme import Theme
from ui.today.faces import Face
from ui.today.rows import Group, Kind, Row

SECTION, LINE, FOCUSED, SMALL, SMALL_FOCUSED, MORE = 54, 56, 96, 40, 80, 40
"""Heights."""
TEXT_LEFT = 96
SMALL_TEXT_LEFT = 113
BUTTON = 28
WIDEST_VERB = 240
"""The title beside it matters more than a name of sixty letters in "Open …"."""


class Part(Enum):
    """What can be pressed on a row."""

    DO = auto()
    SNOOZE = auto()
    DONE = auto()
    WHY = auto()
    UNDO = auto()
    ENDING = auto()
    """In the menu alone: all that belongs to an application that has ended."""


@dataclass(frozen=True, slots=True)
class Button:
    part: Part
    rect: QRectF
    text: str
    icon: str
    key: str
    kind: str
    """"primary", "secondary" or "quiet"."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words on the buttons, translated once."""

    snooze: str
    done: str
    why: str
    undo: str


def height(theme: Theme, row: Row, current: bool) -> int:
    """Of a row with buttons when it is the current one; the checklist's height is its form's business."""
    if row.kind is Kind.SECTION:
        return theme.px(SECTION)
    if row.kind is Kind.MORE:
        return theme.px(MORE)
    if row.group is Group.COMING:
        return theme.px(SMALL_FOCUSED if current and not row.done else SMALL)
    return theme.px(FOCUSED if current and not row.done else LINE)


class Places:
    """The parts of one row within `rect`; `rtl` mirrors them."""

    def __init__(
        self, theme: Theme, rect: QRectF, row: Row, face: Face, labels: Labels, current: bool, rtl: bool
    ) -> None:
        self._theme, self.rect, self._row, self._face = theme, rect, row, face
        self._labels, self._rtl = labels, rtl
        self.current = current and not row.done
        self.small = row.group is Group.COMING

    def box(self, left: float, top: float, width: float, high: float) -> QRectF:
        rect = self.rect
        x = rect.right() - left - width if self._rtl else rect.left() + left
        return QRectF(x, rect.top() + top, width, high)

    def far(self, right: float, top: float, width: float, high: float) -> QRectF:
        """The same, counted from the side where reading ends."""
        return self.box(self.rect.width() - right - width, top, width, high)

    @property
    def circle(self) -> QRectF:
        px = self._theme.px
        return self.box(px(17), px(18), px(20), px(20))

    @property
    def verb(self) -> QRectF:
        px = self._theme.px
        width = min(self._theme.text_width(self._face.verb, "body", 500) + 2, px(WIDEST_VERB))
        return self.far(px(94) if self._row.has_reminder else px(18), px(12), width, px(32))

    @property
    def clock(self) -> QRectF:
        px = self._theme.px
        return self.far(px(42), px(12), px(32), px(32))

    @property
    def book(self) -> QRectF:
        px = self._theme.px
        return self.far(px(10), px(12), px(32), px(32))

    @property
    def undo(self) -> QRectF:
        theme, px = self._theme, self._theme.px
        width = theme.text_width(self._labels.undo, "small", 500) + px(16 + 8 + 20)
        return self.far(px(12), (self.rect.height() - px(BUTTON)) / 2, width, px(BUTTON))

    def buttons(self) -> list[Button]:
        """Of the current row: what stands below its text."""
        if not self.current:
            return []
        px = self._theme.px
        left, top = (px(SMALL_TEXT_LEFT), px(43)) if self.small else (px(TEXT_LEFT), px(57))
        wanted: list[tuple[Part, str, str, str, str]] = []
        if self._face.verb:
            wanted.append((Part.DO, self._face.verb, self._face.verb_icon, "Enter", "primary"))
        if self._row.has_reminder:
            labels = self._labels
            wanted.append((Part.SNOOZE, labels.snooze, "clock", "S", "secondary"))
            wanted.append((Part.DONE, labels.done, "check", "D", "secondary"))
            wanted.append((Part.WHY, labels.why, "book-open", "W", "quiet"))
        found, x = [], float(left)
        for part, text, icon, key, kind in wanted:
            width = self._button_width(text, key)
            found.append(Button(part, self.box(x, top, width, px(BUTTON)), text, icon, key, kind))
            x += width + px(8)
        return found

    def _button_width(self, text: str, key: str) -> float:
        theme, px = self._theme, self._theme.px
        return theme.text_width(text, "body", 500) + px(16 + 8 + 10 + 24) + paint.key_width(theme, key)

    def part_at(self, point: QPointF) -> Part | None:
        """What is pressed there; None where it is only the row."""
        if self._row.kind is not Kind.LINE:
            return None
        if self._row.done:
            return Part.UNDO if self.undo.contains(point) else None
        for button in self.buttons():
            if button.rect.contains(point):
                return button.part
        if self.small:
            return None
        reach = self._theme.px(6)
        if self._row.has_reminder and self.circle.adjusted(-reach, -reach, reach, reach).contains(point):
            return Part.DONE
        if self.current:
            return None
        if self._face.verb and self.verb.contains(point):
            return Part.DO
        if self._row.has_reminder and self.clock.contains(point):
            return Part.SNOOZE
        return Part.WHY if self._row.has_reminder and self.book.contains(point) else None

    def rect_of(self, part: Part) -> QRectF:
        """Where a pop-over of this part points to."""
        for button in self.buttons():
            if button.part is part:
                return button.rect
        if self.small:
            return self.far(self._theme.px(16), 0, self._theme.px(32), self.rect.height())
        return {Part.DO: self.verb, Part.SNOOZE: self.clock, Part.WHY: self.book, Part.UNDO: self.undo}.get(
            part, self.circle
        )
