"""The stages from left to right: where it stands, when it came there, and a click to move it."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from models.domain.meetings import stands
from models.domain.stages import COLUMNS
from models.domain.values import Stage
from models.domain.views import Panel
from ui import paint, wording
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words


@dataclass(frozen=True, slots=True)
class Step:
    stage: Stage
    note: str
    """The day it came there, or the round; `short` where there is less room."""
    short: str
    passed: bool
    here: bool


def steps(panel: Panel, now: datetime, zone: tzinfo) -> tuple[Step, ...]:
    """The six columns; a closed application shows its outcome behind them."""
    stage = panel.application.stage
    entered = {move.to: move.at for move in sorted(panel.moves, key=lambda one: one.at)}
    applied = panel.application.applied_at
    if applied is not None:
        entered.setdefault(Stage.APPLIED, applied)
    shown = (*COLUMNS, stage) if stage.closed else COLUMNS
    reach = COLUMNS.index(stage) if not stage.closed else -1
    found = []
    for place, one in enumerate(shown):
        at = entered.get(one)
        passed = at is not None if stage.closed else place < reach
        note = _day(at, now, zone) if at is not None and (passed or one is stage) else ""
        if one is stage and one is Stage.INTERVIEWING:
            note = _round(panel) or note
        short = note
        if at is not None and note == _day(at, now, zone):
            local = at.astimezone(zone)
            short = f"{local.day} {wording.months()[local.month - 1][:3]}"
        found.append(Step(one, note, short, passed and one is not stage, one is stage))
    return tuple(found)


def _day(at: datetime, now: datetime, zone: tzinfo) -> str:
    local, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    text = wording.day_month(local)
    return text if local.year == today.year else f"{text} {local.year}"


def _round(panel: Panel) -> str:
    """ "Round 2 of 2" where they said that none comes after it."""
    rounds = [one for one in panel.interviews if one.round is not None and stands(one)]
    if not rounds:
        return ""
    last = max(rounds, key=lambda one: one.round or 0)
    said = next((one for one in panel.next_steps if one.interview == last.id), None)
    if said is not None and said.more_rounds is False:
        return wording.translate("Stepper", "Round {n} of {n}").format(n=last.round)
    return wording.translate("Stepper", "Round {n}").format(n=last.round)


class _Step(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = Step(Stage.WISHLIST, "", "", passed=False, here=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        ring(theme, self)

    def show_step(self, step: Step) -> None:
        self._step = step
        name = wording.stage_name(step.stage)
        self.setText(name)
        words = f"{name}, {step.note}" if step.note else name
        if step.here:
            words = self.tr("{stage}, where it is now").format(stage=words)
        self.setAccessibleName(words)
        self.setToolTip(as_words("" if step.here else self.tr("Move to {stage}").format(stage=name)))
        self.setCursor(Qt.CursorShape.ArrowCursor if step.here else Qt.CursorShape.PointingHandCursor)
        self.update()

    @property
    def step(self) -> Step:
        return self._step

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px, step = QPainter(self), self._theme, self._theme.px, self._step
        ended = step.here and step.stage in (Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY)
        color = QColor(theme.color("clayFill" if ended else "accent" if step.here or step.passed else "track"))
        if step.passed:
            color.setAlphaF(0.55)
        paint.rounded(p, QRectF(0, 0, self.width(), px(4)), px(2), color)
        ink = "clay" if ended else "accent" if step.here else "ink2" if step.passed or self.underMouse() else "ink3"
        place = QRectF(0, px(9), self.width(), px(18))
        name = self.text()
        taken = paint.text(theme, p, place, name, "small", ink, weight=600 if step.here else 500)
        aside, mirrored = taken + px(4), self.isRightToLeft()
        rest = place.adjusted(0 if mirrored else aside, 0, -aside if mirrored else 0, 0)
        note = next((one for one in (step.note, step.short) if theme.text_width(one, "small") <= rest.width()), "")
        paint.text(theme, p, rest, note, "small", "ink3")


class StageStepper(QWidget):
    stage_chosen = Signal(object)
    """A Stage other than the present one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages"))
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(28), theme.px(6), theme.px(24), theme.px(8))
        self._row.setSpacing(theme.px(8))
        self.buttons: list[_Step] = []
        for _ in range(len(COLUMNS) + 1):
            button = _Step(theme, self)
            button.clicked.connect(lambda _=False, button=button: self._on_clicked(button))
            self.buttons.append(button)
            self._row.addWidget(button)

    def show_steps(self, found: tuple[Step, ...]) -> None:
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(found))
            if place < len(found):
                button.show_step(found[place])

    def _on_clicked(self, button: _Step) -> None:
        if not button.step.here:
            self.stage_chosen.emit(button.step.stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from stage to stage; Space and Enter move the application there."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        focus = next((place for place, one in enumerate(self.buttons) if one.hasFocus()), -1)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focus >= 0:
            self._on_clicked(self.buttons[focus])
        elif step and focus >= 0:
            shown = [one for one in self.buttons if not one.isHidden()]
            target = focus + (-step if self.isRightToLeft() else step)
            if 0 <= target < len(shown):
                shown[target].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
