"""Where everything stands on the one page, A4 or Letter: measured with the type that is printed.

Lengths are quarter points. What is laid out lies wholly within the page; what was too much for it gave way before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from models.domain.prep import PrepSheet, Told
from models.domain.prep_room import tighter
from ui.prep.content import Block, Content, Person, content, left_out
from ui.prep.setting import (
    BODY,
    BOLD,
    COMPANY,
    GREY,
    LINE,
    PER_POINT,
    QUIET,
    ROLE,
    SECTION,
    SMALL,
    STRONG,
    Dot,
    Face,
    Frame,
    Mark,
    Rule,
    Run,
    Shape,
    Style,
    Text,
    pt,
)
from ui.theme import Theme

SIDE, TOP, FOOT = pt(39), pt(34), pt(26)
GUTTER = pt(21)
NOTE_LINE = pt(18)
LEAST_NOTES = 2
ANSWER_LINES = 4


@dataclass(frozen=True, slots=True)
class Spacing:
    """The white that gives way before any words do."""

    gap: float
    """Between one row of blocks and the next."""
    write: float
    """Below a question, to write the answer on."""
    step: float
    """From one thing to see to, to the next."""


ROOMY = Spacing(pt(13), pt(18), pt(21))
SNUG = Spacing(pt(10), pt(15), pt(17))


@dataclass(frozen=True, slots=True)
class Page:
    """One laid-out page; `size` is what the shapes are measured in."""

    size: QPageSize
    width: float
    height: float
    shapes: tuple[Shape, ...]
    sheet: PrepSheet
    content: Content
    left_out: str

    @property
    def inside(self) -> QRectF:
        """Where something may stand, a hair's breadth included."""
        return QRectF(SIDE, TOP, self.width - 2 * SIDE, self.height - TOP - FOOT).adjusted(-4, -4, 4, 4)

    def paper(self) -> QPageLayout:
        """For a printer: its margins are ours, nothing is scaled."""
        return QPageLayout(self.size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))

    def draw(self, p: QPainter, width: float) -> None:
        """The whole page, `width` device units wide."""
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        p.scale(width / self.width, width / self.width)
        for shape in self.shapes:
            shape.draw(p)
        p.restore()


def page(sheet: PrepSheet, zone: tzinfo, size: QPageSize.PageSizeId, paper: Theme) -> Page:
    """The fullest sheet that fits. `paper` is the light theme, whatever the screen's is."""
    made = QPageSize(size)
    points = made.size(QPageSize.Unit.Point)
    width, height = points.width() * PER_POINT, points.height() * PER_POINT
    found: Page | None = None
    for shorter in tighter(sheet):
        said = content(shorter, zone)
        for spacing in (ROOMY, SNUG):
            setter = _Setter(said, width, height, paper, spacing)
            fits = setter.set()
            found = Page(made, width, height, tuple(setter.shapes), shorter, said, left_out(shorter.left_out))
            if fits:
                return found
    assert found is not None
    return found


@dataclass
class _Setter:
    content: Content
    width: float
    height: float
    paper: Theme
    spacing: Spacing
    shapes: list[Shape] = field(default_factory=list)

    @property
    def room(self) -> float:
        return self.width - 2 * SIDE

    @property
    def half(self) -> float:
        return (self.room - GUTTER) / 2

    def set(self) -> bool:
        """True where it all fits, two lines for notes among it."""
        y = self._head(TOP)
        y = self._facts(y + pt(10)) + self.spacing.gap
        for step in (self._pairs, self._better, self._ask_and_room):
            y = step(y)
            if y > self.height:
                return False
        foot = self._after()
        return self._notes(y, foot)

    # pieces

    def _put(self, parts: Sequence[tuple[str, Style]], x: float, y: float, width: float, most: int = 1) -> Run:
        run = Run(parts, width, most)
        self.shapes.append(Text(run, x, y))
        return run

    def _section(self, head: str, x: float, y: float, width: float, note: str = "") -> float:
        """A head over its rule; where the contents begin."""
        taken = 0.0
        if note:
            beside = Run([(note, SMALL)], width * 0.55)
            taken = beside.natural + pt(8)
            beside = Run([(note, SMALL)], beside.natural + 2, right=True)
            self.shapes.append(Text(beside, x + width - beside.width, y + pt(1)))
        self._put([(head, SECTION)], x, y, width - taken)
        bottom = y + pt(16)
        self.shapes.append(Rule(x, bottom, width))
        return bottom + pt(7)

    def _head(self, y: float) -> float:
        content = self.content
        self.shapes.append(Mark(QRectF(SIDE + pt(1.5), y, pt(13), pt(13)), self.paper))
        printed = Run([(content.printed, QUIET)], self.room / 2)
        printed = Run([(content.printed, QUIET)], printed.natural + 2, right=True)
        self.shapes.append(Text(printed, SIDE + self.room - printed.width, y))
        self._put([(content.owner, QUIET)], SIDE + pt(25), y, self.room - printed.width - pt(33))
        y += pt(27)
        self.shapes.append(Face(QRectF(SIDE, y, pt(39), pt(39)), content.company, person=False, paper=self.paper))
        x, width = SIDE + pt(51), self.room - pt(51)
        self._put([(content.company, COMPANY)], x, y - pt(1), width)
        self._put([(content.role, ROLE)], x, y + pt(24), width)
        return y + pt(39)

    def _facts(self, y: float) -> float:
        facts, pad = self.content.facts, pt(9)
        cell = self.room / max(3, len(facts))
        inner = cell - 2 * pad
        cells = [((one.label, SMALL, 1), (one.strong, STRONG, 2), (one.small, BODY, 3)) for one in facts]
        runs = [[Run([(text, style)], inner, most) for text, style, most in one if text] for one in cells]
        tall = max(sum(run.height for run in column) for column in runs) + 2 * pt(7)
        for place, column in enumerate(runs):
            x, at = SIDE + place * cell, y + pt(7)
            for run in column:
                self.shapes.append(Text(run, x + pad, at))
                at += run.height
            if place:
                self.shapes.append(Rule(x, y, 0, tall, LINE))
        self.shapes.append(Frame(QRectF(SIDE, y, cell * len(facts), tall), pt(6)))
        return y + tall

    # blocks

    def _pairs(self, y: float) -> float:
        """Two and two; the last one of an odd number has the whole width."""
        blocks = list(self.content.blocks)
        while blocks:
            row, blocks = blocks[:2], blocks[2:]
            width = self.half if len(row) == 2 else self.room
            ends = [self._block(one, SIDE + n * (self.half + GUTTER), y, width) for n, one in enumerate(row)]
            y = max(ends) + self.spacing.gap
        return y

    def _block(self, block: Block, x: float, y: float, width: float) -> float:
        y = self._section(block.head, x, y, width, block.note)
        for person in block.people:
            y = self._person(person, x, y, width)
        for line in block.bullets:
            y = self._bullet(line, x, y, width)
            if y > self.height:
                break  # too much already; a shorter sheet comes next
        return y

    def _person(self, one: Person, x: float, y: float, width: float) -> float:
        disc, inset = pt(19), pt(27)
        self.shapes.append(Face(QRectF(x, y + pt(2), disc, disc), one.name, person=True, paper=self.paper))
        part = f", {one.part}" if one.part else ""
        centred = y if one.below else y + pt(5)
        self._put([(one.name, BOLD), (part, BODY)], x + inset, centred, width - inset)
        if one.below:
            room = width - inset
            if one.write:
                room = min(room, Run([(one.below, QUIET)], room).natural + 2)
            said = self._put([(one.below, QUIET)], x + inset, y + pt(12.5), room)
            if one.write:
                begin = x + inset + said.natural + pt(4)
                self.shapes.append(Rule(begin, y + pt(23.5), x + width - begin, ink=LINE))
        return y + pt(31)

    def _bullet(self, line: Told, x: float, y: float, width: float) -> float:
        self.shapes.append(Dot(QRectF(x + pt(2.5), y + pt(5), pt(2.6), pt(2.6))))
        lead = f"{line.lead} " if line.lead and line.rest else line.lead
        run = self._put([(lead, BOLD), (line.rest, BODY)], x + pt(11), y, width - pt(11), 2)
        return y + run.height + pt(4)

    def _better(self, y: float) -> float:
        content = self.content
        if not content.better:
            return y
        y = self._section(content.better_head, SIDE, y, self.room, content.better_note)
        for place in range(0, len(content.better), 2):
            ends = []
            for n, one in enumerate(content.better[place : place + 2]):
                x = SIDE + n * (self.half + GUTTER)
                at = y + self._put([(one.question, BOLD)], x, y, self.half, 2).height + pt(1)
                if one.answer:
                    at += self._put([(one.answer, BODY)], x, at, self.half, ANSWER_LINES).height
                else:
                    at += pt(14)
                    self.shapes.append(Rule(x, at, self.half, ink=LINE))
                ends.append(at)
            y = max(ends) + pt(7)
        return y - pt(7) + self.spacing.gap

    def _ask_and_room(self, y: float) -> float:
        content = self.content
        if not content.ask:
            return self._room(SIDE, y, self.room, columns=2) + self.spacing.gap
        ends = [self._ask(SIDE, y, self.half), self._room(SIDE + self.half + GUTTER, y, self.half)]
        return max(ends) + self.spacing.gap

    def _ask(self, x: float, y: float, width: float) -> float:
        content = self.content
        y = self._section(content.ask_head, x, y, width)
        write = self.spacing.write if len(content.ask) <= 5 else pt(6)
        for question in content.ask:
            y = self._bullet(Told("", question), x, y, width) - pt(4) + write
            if write > pt(6):
                self.shapes.append(Rule(x, y, width, ink=LINE))
                y += pt(4)
        return y - pt(4)

    def _room(self, x: float, y: float, width: float, columns: int = 1) -> float:
        content, step, side = self.content, self.spacing.step, pt(8)
        y = self._section(content.room_head, x, y, width)
        wide = (width - GUTTER * (columns - 1)) / columns
        deep = -(-len(content.room) // columns)
        for place, (text, line) in enumerate(content.room):
            left, at = x + place // deep * (wide + GUTTER), y + place % deep * step
            self.shapes.append(Frame(QRectF(left + 1, at + pt(2.2), side, side), pt(1.6), GREY, 0.8))
            run = self._put([(text, BODY)], left + pt(14.5), at, wide - pt(14.5))
            begin = left + pt(14.5) + run.natural + pt(7)
            if line and begin < left + wide:
                self.shapes.append(Rule(begin, at + pt(11.5), left + wide - begin, ink=LINE))
        return y + deep * step - pt(8)

    # the foot

    def _after(self) -> float:
        """Stands at the bottom; where its rule lies."""
        content = self.content
        head = Run([(content.after_head, BOLD)], self.room / 3)
        x = SIDE + head.natural + pt(8)
        run = Run([(content.after, BODY)], SIDE + self.room - x, 2)
        y = self.height - FOOT - run.height
        self.shapes += [Text(head, SIDE, y), Text(run, x, y), Rule(SIDE, y - pt(7), self.room, ink=LINE)]
        return y - pt(7)

    def _notes(self, y: float, foot: float) -> bool:
        """As many lines as there is room for."""
        lines = int((foot - pt(8) - y - pt(23)) // NOTE_LINE)
        if lines < LEAST_NOTES:
            return False
        at = self._section(self.content.notes_head, SIDE, y, self.room) - pt(7)
        for n in range(1, lines + 1):
            self.shapes.append(Rule(SIDE, at + pt(4) + n * NOTE_LINE, self.room, ink=LINE))
        return True
