"""The first start in three steps. The first is enough: its answer leads straight to the first useful screen."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.domain.values import School, Stage
from ui.arrivals import local_files
from ui.context import Context
from ui.first_run_parts import Answer, Bars, Glow, Tile, scrolled
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import school_name

SMALLEST = (1120, 720)
STEPS = 3
LEAST_WIDE, WIDE, HIGH = 620, 800, 760
"""Logical pixels for the questions: at least beside the glow, with wide margins, and with high ones."""


class FirstRun(QWidget):
    begun = Signal(str)
    """Settings are kept; where the chosen answer leads."""
    dropped = Signal(list)
    """Settings are kept; files that were dropped here are to be offered for import."""
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
        self.setAcceptDrops(True)
        self._answers = self._all_answers()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._glow = Glow(ctx.theme, self)
        row.addWidget(self._glow, 39)
        right = QWidget(self)
        row.addWidget(right, 61)
        self._build(right)
        room = self.screen().availableGeometry()
        self.resize(min(1440, room.width()), min(900, room.height() - 40))
        ctx.theme.changed.connect(self._fit)
        self._say_step()
        self._tiles.button(0).setChecked(True)
        self._on_answer()
        self._tiles.button(0).setFocus()

    def _all_answers(self) -> tuple[Answer, ...]:
        return (
            Answer(
                "coffee",
                self.tr("I just came out of an interview"),
                self.tr("One minute of notes, then the thank-you letters"),
                self.tr("Start the debrief"),
                "just_out",
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
                self.tr("What is settled, what is open, and until when"),
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
        inner = self._inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(96), theme.px(56), theme.px(96), theme.px(40))
        inner.setSpacing(theme.px(8))
        column.addLayout(inner, 1)
        inner.addLayout(self._head(right))
        inner.addSpacing(theme.px(8))
        self._stack = QStackedWidget(right)
        self._stack.addWidget(scrolled(self._question(), self.tr("What happened last?"), self._stack))
        inner.addWidget(self._stack, 1)
        inner.addSpacing(theme.px(8))
        inner.addLayout(self._foot(right))

    def _head(self, right: QWidget) -> QHBoxLayout:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._back = Button(theme, "", "quiet", "chevron-left", 28, name=self.tr("One step back"), parent=right)
        self._back.clicked.connect(lambda: self._go(self._stack.currentIndex() - 1))
        self._at = Label(theme, "", "small", "ink2", parent=right)
        self._bars = Bars(theme, STEPS, right)
        self._next = Button(theme, "", "quiet", height=28, parent=right)
        self._next.clicked.connect(lambda: self._go(self._stack.currentIndex() + 1))
        row.addWidget(self._back)
        row.addWidget(self._at)
        row.addStretch(1)
        row.addWidget(self._bars)
        row.addWidget(self._next)
        return row

    def _question(self) -> QWidget:
        theme = self._ctx.theme
        right = QWidget(self)
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(8))
        inner.addWidget(Label(theme, self.tr("What happened last?"), "display", "ink", parent=right))
        inner.addWidget(
            Label(
                theme,
                self.tr("We start where you are. Everything else can wait."),
                "row",
                "ink2",
                400,
                wrap=True,
                parent=right,
            )
        )
        inner.addSpacing(theme.px(12))
        self._tiles = QButtonGroup(self)
        for place, answer in enumerate(self._answers):
            tile = Tile(theme, answer, place + 1, right)
            self._tiles.addButton(tile, place)
            inner.addWidget(tile)
            tile.setShortcut(QKeySequence())
            QShortcut(QKeySequence(str(place + 1)), tile, context=Qt.ShortcutContext.WindowShortcut).activated.connect(
                lambda chosen=tile: self._choose(chosen)
            )
        self._tiles.idToggled.connect(self._on_answer)
        inner.addSpacing(theme.px(16))
        inner.addLayout(self._about_you(right))
        inner.addStretch(1)
        return right

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
        asked = Label(theme, question, "small", "ink2", 500, wrap=True, parent=right)
        side.addWidget(asked)
        schools = [(school.value, school_name(school), None) for school in School]
        self._school = Segmented(theme, schools, question, 36, parent=right)
        asked.leads_to(self._school)
        self._school.set_value(School.PATIENT.value)
        side.addWidget(self._school)
        row.addLayout(side, 1)
        return row

    def _foot(self, right: QWidget) -> QHBoxLayout:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        others = QWidget(right)
        flow = Flow(others, theme.px(8))
        restore = Button(theme, self.tr("Restore a backup"), "quiet", "rotate-ccw", parent=others)
        restore.clicked.connect(self._restore)
        example = Button(theme, self.tr("Look around with an example"), "quiet", "eye", parent=others)
        example.clicked.connect(self.example_wanted)
        self._start = Button(theme, "", "primary", height=40, keys=("Enter",), parent=right)
        self._start.clicked.connect(self._begin)
        flow.addWidget(restore)
        flow.addWidget(example)
        row.addWidget(others, 1)
        row.addWidget(self._start)
        self._last = (restore, example, self._start)
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_enter)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_wanted)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room for the type, the margins give way first, then the glow."""
        px = self._ctx.theme.px
        beside = self.width() * 61 // 100
        self._glow.setVisible(beside >= px(LEAST_WIDE))
        room = beside if beside >= px(LEAST_WIDE) else self.width()
        side, high = px(96 if room >= px(WIDE) else 24), self.height() >= px(HIGH)
        self._inner.setContentsMargins(side, px(56 if high else 24), side, px(40 if high else 20))

    # -- the steps ---------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        """Show a step; those after the first are built when they are first asked for."""
        if self._stack.count() < STEPS and step > 0:
            from ui.first_run_steps import HoursStep, MailStep

            self._mail = MailStep(self._ctx, self._stack)
            self._mail.kept.connect(lambda _kept: self._say_step())
            self._stack.addWidget(self._mail)
            hours = HoursStep(self._ctx, self._stack)
            self._stack.addWidget(hours)
            for before, after in itertools.pairwise((hours.choose, *self._last)):
                QWidget.setTabOrder(before, after)
        self._stack.setCurrentIndex(step)
        self._say_step()
        if step == 0:
            self._tiles.button(self._tiles.checkedId()).setFocus()
        elif self._next.isVisible():
            self._next.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._start.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_step(self) -> None:
        step = self._stack.currentIndex()
        self._at.setText(self.tr("Step {step} of {all}").format(step=step + 1, all=STEPS))
        self._bars.show_step(step)
        self._back.setVisible(step > 0)
        self._next.setVisible(step < STEPS - 1)
        if step == 0:
            self._next.set_look(self.tr("Set up mail first"))
        else:
            self._next.set_look(self.tr("Next") if self._mail.has_account() else self.tr("Skip"))

    def _on_enter(self) -> None:
        """A button that has the keys is pressed; in a field of the later steps it belongs to that field."""
        now = self.focusWidget()
        if isinstance(now, Button):
            now.click()
        elif self._stack.currentIndex() == 0 or not isinstance(now, QLineEdit):
            self._begin()

    # -- what the person does ----------------------------------------------------------------------

    def _choose(self, tile: QAbstractButton) -> None:
        tile.setChecked(True)
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_answer(self) -> None:
        self._start.set_look(text=self._answers[self._tiles.checkedId()].button)

    def _begin(self) -> None:
        if self._keep():
            self.begun.emit(self._answers[self._tiles.checkedId()].leads_to)

    def _keep(self) -> bool:
        """The first answers are the start of everything, not a step to take back."""
        services = self._ctx.services
        school = School(self._school.value() or School.PATIENT.value)
        after = replace(services.settings.read(), name=self._name.text() or None, school=school)
        kept = self._ctx.intents.do(self, lambda: services.settings.change(after)) is not None
        self._ctx.undo.clear()
        return kept

    def take(self, files: Sequence[Path]) -> None:
        """Files were brought before any answer: they are one."""
        if self._keep():
            self.dropped.emit(list(files))

    def _restore(self) -> None:
        from ui.dialogs.restore import restore_backup

        if restore_backup(self._ctx, self, self._folder):
            self.restored.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.quit_wanted.emit()
