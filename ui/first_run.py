"""The first start: one question that leads straight to the first useful screen."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.domain.values import School, Stage
from ui import paint
from ui.context import Context
from ui.rail import mark
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.focus import ring
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import school_name

SMALLEST = (1120, 720)


class Answer(NamedTuple):
    """`leads_to` is what the window opens with: "quick_add:TEXT" or "new:STAGE"."""

    icon: str
    title: str
    line: str
    button: str
    leads_to: str


class _Tile(QAbstractButton):
    """One answer: 68 high, chosen by click, by arrow keys or by its number."""

    def __init__(self, theme: Theme, answer: Answer, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._answer, self._number = theme, answer, number
        self.setText(answer.title)
        self.setAccessibleName(answer.title)
        self.setAccessibleDescription(self.tr("{line}. Key {number}.").format(line=answer.line, number=number))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        ring(theme, self, 10)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(70))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        line = theme.color("accent" if on else "control" if self.underMouse() else "line2")
        paint.rounded(painter, rect, theme.px(10), theme.color("surface"), line, 2.0 if on else 1.0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, pad = theme.px(40), theme.px(16)
        left = rect.right() - pad - side if mirrored else rect.left() + pad
        square = QRectF(left, rect.center().y() - side / 2, side, side)
        paint.rounded(painter, square, theme.px(8), theme.color("accentSoft" if on else "sunken"))
        half = theme.px(20) / 2
        ink = "accentInk" if on else "ink2"
        paint.icon(theme, painter, square.center().x() - half, square.center().y(), self._answer.icon, 20, ink)
        key = paint.key_width(theme, str(self._number))
        far = rect.left() + pad if mirrored else rect.right() - pad - key
        paint.key(theme, painter, far, rect.center().y() - theme.px(9), str(self._number))
        start, end = (far + key + pad, left - pad) if mirrored else (square.right() + theme.px(14), far - pad)
        align = paint.RIGHT if mirrored else paint.LEFT
        top = rect.center().y() - theme.px(20)
        title = QRectF(start, top, end - start, theme.px(20))
        paint.text(theme, painter, title, self._answer.title, "row", "ink", align)
        below = QRectF(start, top + theme.px(20), end - start, theme.px(20))
        paint.text(theme, painter, below, self._answer.line, "small", "ink3", align)


class _Glow(QWidget):
    """The left side: what this is for, over the afterglow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        pad = theme.px(56)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, theme.px(150), theme.px(40), theme.px(48))
        column.setSpacing(theme.px(20))
        column.addWidget(Label(theme, self.tr("The interview is over.\nNow what?"), "hero", "onPanel", parent=self))
        lead = self.tr(
            "The right step at the right time, what to remember for next time, "
            "and a calm word when there is nothing left to do."
        )
        text = Label(theme, lead, "letter", "onPanel2", wrap=True, parent=self)
        text.setMaximumWidth(theme.px(410))
        column.addWidget(text)
        column.addStretch(1)
        quiet = Label(theme, self.tr("No account. Nothing leaves this computer."), "body", "onPanel2", parent=self)
        quiet.setIndent(theme.px(26))
        self._quiet = quiet
        column.addWidget(quiet)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.color("panel"))
        pad, side = theme.px(56), theme.px(40)
        left = self.width() - pad - side if self.isRightToLeft() else pad
        mark(theme, painter, QRectF(left, theme.px(56), side, side), "onPanel", "panel")
        name = QRectF(
            0 if self.isRightToLeft() else left + side + theme.px(12),
            theme.px(56),
            left if self.isRightToLeft() else 300,
            side,
        )
        paint.text(
            theme, painter, name.adjusted(0, 0, -theme.px(12) if self.isRightToLeft() else 0, 0), "Afterview", "title",
            "onPanel", paint.RIGHT if self.isRightToLeft() else paint.LEFT,
        )  # fmt: skip
        self._paint_glow(painter)
        lock = self._quiet.geometry()
        x = lock.right() - theme.px(16) if self.isRightToLeft() else lock.left()
        paint.icon(theme, painter, x, lock.center().y(), "lock", 16, "onPanel2")

    def _paint_glow(self, p: QPainter) -> None:
        theme, middle = self._theme, self.width() / 2
        horizon = self.height() * 0.655
        full = min(self.width() * 0.4, horizon - theme.px(350))
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        for part, token in ((1.0, "panelFar"), (0.73, "panelMid"), (0.455, "panelSun")):
            radius = full * part
            p.setBrush(theme.color(token))
            p.drawPie(QRectF(middle - radius, horizon - radius, 2 * radius, 2 * radius), 0, 180 * 16)
        color = QColor(theme.color("panelSun"))
        p.setPen(QPen(color, 1.5))
        p.drawLine(0, round(horizon), self.width(), round(horizon))
        for step, part in enumerate((0.33, 0.235, 0.15, 0.088)):
            color.setAlphaF(0.8 - step * 0.17)
            p.setPen(QPen(color, 1.5))
            y = round(horizon + theme.px(32) * (step + 1))
            p.drawLine(round(middle - self.width() * part), y, round(middle + self.width() * part), y)


class FirstRun(QWidget):
    begun = Signal(str)
    """Settings are kept; where the chosen answer leads."""
    example_wanted = Signal()
    restored = Signal()
    quit_wanted = Signal()

    def __init__(self, ctx: Context, folder: Path) -> None:
        super().__init__()
        self._ctx, self._folder = ctx, folder
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Afterview – Welcome"))
        self.setMinimumSize(*SMALLEST)
        self._answers = self._all_answers()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_Glow(ctx.theme, self), 39)
        right = QWidget(self)
        row.addWidget(right, 61)
        self._build(right)
        room = self.screen().availableGeometry()
        self.resize(min(1440, room.width()), min(900, room.height() - 40))
        self._tiles.button(0).setChecked(True)
        self._on_answer()
        self._tiles.button(0).setFocus()

    def _all_answers(self) -> tuple[Answer, ...]:
        return (
            Answer(
                "coffee",
                self.tr("I just came out of an interview"),
                self.tr("Note when it was; a thank-you is due within the day"),
                self.tr("Note the interview"),
                "quick_add:" + self.tr("Interview "),
            ),
            Answer(
                "calendar",
                self.tr("I have an interview coming up"),
                self.tr("Drop the invitation (.ics or .eml) or type the date"),
                self.tr("Add the interview"),
                "quick_add:" + self.tr("Interview "),
            ),
            Answer(
                "hourglass",
                self.tr("I am waiting to hear from someone"),
                self.tr("See what is usual, and when to ask"),
                self.tr("Add what you wait for"),
                f"new:{Stage.WAITING.value}",
            ),
            Answer(
                "scale",
                self.tr("I have an offer to answer"),
                self.tr("What is open, and until when"),
                self.tr("Add the offer"),
                f"new:{Stage.OFFER.value}",
            ),
            Answer(
                "sprout",
                self.tr("I am just starting to look"),
                self.tr("An empty board and a first wish"),
                self.tr("Open the board"),
                f"new:{Stage.WISHLIST.value}",
            ),
        )

    def _build(self, right: QWidget) -> None:
        theme = self._ctx.theme
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        self._banner = Banner(theme, "due", "triangle-alert", parent=right)
        self._banner.hide()
        self._ctx.intents.trouble.connect(self._banner.say)
        column.addWidget(self._banner)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(96), theme.px(56), theme.px(96), theme.px(40))
        inner.setSpacing(theme.px(8))
        column.addLayout(inner, 1)
        inner.addStretch(1)
        inner.addWidget(Label(theme, self.tr("What happened last?"), "display", "ink", parent=right))
        inner.addWidget(
            Label(theme, self.tr("We start where you are. Everything else can wait."), "row", "ink2", 400, parent=right)
        )
        inner.addSpacing(theme.px(12))
        self._tiles = QButtonGroup(self)
        for place, answer in enumerate(self._answers):
            tile = _Tile(theme, answer, place + 1, right)
            self._tiles.addButton(tile, place)
            inner.addWidget(tile)
            tile.setShortcut(QKeySequence())
            QShortcut(QKeySequence(str(place + 1)), tile, context=Qt.ShortcutContext.WindowShortcut).activated.connect(
                lambda chosen=tile: self._choose(chosen)
            )
        self._tiles.idToggled.connect(self._on_answer)
        inner.addSpacing(theme.px(16))
        inner.addLayout(self._about_you(right))
        inner.addStretch(2)
        inner.addLayout(self._foot(right))

    def _about_you(self, right: QWidget) -> QHBoxLayout:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self._name = Field(theme, self.tr("Your name, as you sign letters"), parent=right)
        self._name.edit.returnPressed.connect(self._begin)
        row.addWidget(self._name, 1, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(theme.px(6))
        question = self.tr("How forward do you like to be?")
        side.addWidget(Label(theme, question, "small", "ink2", 500, parent=right))
        schools = [(school.value, school_name(school), None) for school in School]
        self._school = Segmented(theme, schools, question, 36, parent=right)
        self._school.set_value(School.PATIENT.value)
        side.addWidget(self._school)
        row.addLayout(side, 1)
        return row

    def _foot(self, right: QWidget) -> QHBoxLayout:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        restore = Button(theme, self.tr("Restore a backup"), "quiet", "rotate-ccw", parent=right)
        restore.clicked.connect(self._restore)
        example = Button(theme, self.tr("Look around with an example"), "quiet", "eye", parent=right)
        example.clicked.connect(self.example_wanted)
        self._start = Button(theme, "", "primary", height=40, keys=("Enter",), parent=right)
        self._start.clicked.connect(self._begin)
        row.addWidget(restore)
        row.addWidget(example)
        row.addStretch(1)
        row.addWidget(self._start)
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._begin)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_wanted)
        return row

    # -- what the person does ----------------------------------------------------------------------

    def _choose(self, tile: QAbstractButton) -> None:
        tile.setChecked(True)
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_answer(self) -> None:
        self._start.set_look(text=self._answers[self._tiles.checkedId()].button)

    def _begin(self) -> None:
        services = self._ctx.services
        school = School(self._school.value() or School.PATIENT.value)
        after = replace(services.settings.read(), name=self._name.text() or None, school=school)
        if self._ctx.intents.do(self, lambda: services.settings.change(after)) is not None:
            # The first answers are the start of everything, not a step to take back.
            self._ctx.undo.clear()
            self.begun.emit(self._answers[self._tiles.checkedId()].leads_to)

    def _restore(self) -> None:
        from ui.dialogs.restore import restore_backup

        if restore_backup(self._ctx, self, self._folder):
            self.restored.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.quit_wanted.emit()
