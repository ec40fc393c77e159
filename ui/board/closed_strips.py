"""What has ended, folded: four strips that count, take a drop, and open on a click."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.domain.values import Stage
from ui import paint
from ui.board import drag
from ui.board.delegate import sides
from ui.board.stages import CLOSED, ICONS
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words
from ui.wording import grouped, stage_name

WIDTH = 44


class Strip(QPushButton):
    """A closed stage, 44 px wide; its name reads downwards."""

    dropped = Signal(list)

    def __init__(self, theme: Theme, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stage = stage
        self._count = 0
        self._targeted = False
        self.setAcceptDrops(True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(0)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        ring(theme, self)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(stage_name(self.stage))
        self.setAccessibleDescription(self.tr("{count} closed").format(count=grouped(count)))
        told = self.tr("{stage}: {count}").format(stage=stage_name(self.stage), count=grouped(count))
        self.setToolTip(as_words(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(128))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(96))

    def _target(self, targeted: bool) -> None:
        self._targeted = targeted
        self.update()

    # Qt's part

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drag.unpack(event.mimeData()):
            event.acceptProposedAction()
            self._target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._target(False)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(drag.unpack(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        rect = QRectF(self.rect())
        if self._targeted:
            paint.rounded(p, rect, px(10), theme.color("accentSoft"), theme.color("accent"), 2)
        else:
            lit = self.underMouse() or self.isChecked()
            paint.rounded(p, rect, px(10), theme.color("track" if lit else "lane"))
        ink = "accentInk" if self._targeted else "ink2"
        paint.icon(theme, p, rect.center().x() - px(16) / 2, px(20), ICONS[self.stage], 16, ink)
        room = rect.height() - px(36) - px(28)
        p.save()
        p.translate(rect.center().x(), px(36))
        p.rotate(90)
        name = QRectF(0, -px(10), room, px(20))
        paint.text(theme, p, name, stage_name(self.stage), "small", ink, sides(rtl=False)[0], 500)
        p.restore()
        foot = QRectF(0, rect.height() - px(28), rect.width(), px(20))
        center = Qt.AlignmentFlag.AlignCenter
        paint.text(theme, p, foot, grouped(self._count), "small", "ink2", center, elide=False)
        p.end()


class ClosedStrips(QWidget):
    """The four of them, one above the other."""

    open_wanted = Signal(object)
    """A stage whose cards are to be shown, or None to fold them again."""
    dropped = Signal(list, object)
    """Ids of applications, and the stage they were dropped on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.strips = {stage: Strip(theme, stage, self) for stage in CLOSED}
        for stage, strip in self.strips.items():
            column.addWidget(strip, 1)
            strip.clicked.connect(lambda open_, stage=stage: self.open_wanted.emit(stage if open_ else None))
            strip.dropped.connect(lambda ids, stage=stage: self.dropped.emit(ids, stage))

    def set_counts(self, counts: dict[Stage, int]) -> None:
        for stage, strip in self.strips.items():
            strip.set_count(counts.get(stage, 0))

    def show_open(self, stage: Stage | None) -> None:
        for own, strip in self.strips.items():
            strip.setChecked(own is stage)
