"""Practice: one question at a time, a clock that only counts, and the better answer when one wants to see it.

Nothing here ends by itself. How it went is kept with the answer to each; leaving keeps all that was said so far.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.domain.question_views import QuestionRow
from models.domain.rehearsal import Round
from models.domain.values import Question
from ui.debrief.tiles import Tiles
from ui.notes import bank_words as words
from ui.notes.bank_editor import AnswerEdit, AnswerFrame
from ui.notes.bank_keys import rating_of
from ui.notes.bank_side import WIDTH as SIDE
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label

BAR_HEIGHT, TEXT_WIDTH, TICK_MS = 64, 640, 200


class Stopwatch:
    """Counts seconds, can pause, never ends; not by the time of day, which can be set."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._before = 0

    @property
    def runs(self) -> bool:
        return self._timer.isValid()

    def restart(self) -> None:
        self._before = 0
        self._timer.start()

    def turn(self) -> None:
        """Pause, or go on."""
        if self.runs:
            self._before += self._timer.elapsed()
            self._timer.invalidate()
        else:
            self._timer.start()

    def stop(self) -> None:
        if self.runs:
            self.turn()

    def seconds(self) -> int:
        return (self._before + (self._timer.elapsed() if self.runs else 0)) // 1000


class Practice(QWidget):
    """Is given one question after the other; says how each went and when the person leaves."""

    went = Signal(int, int)
    """How it went, 1 to 5, and how many seconds it took."""
    put_off = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.watch = Stopwatch()
        self._aim = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Practice"))
        self._tick = QTimer(self, interval=TICK_MS)
        self._build()
        self._tick.timeout.connect(self._show_time)
        theme.changed.connect(self.update)

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        # What stands over the list, the switch of the page around, keeps its place.
        bar.setContentsMargins(px(SIDE + 32), 0, px(24), 0)
        bar.setSpacing(px(12))
        self.place = Label(theme, "", "body", "ink2", 500, parent=self)
        self.place.setFixedHeight(px(BAR_HEIGHT))
        bar.addWidget(self.place, 1)
        end = Button(theme, self.tr("End"), "secondary", keys=("Esc",), parent=self)
        end.clicked.connect(self.ended)
        bar.addWidget(end)
        column.addLayout(bar)
        self.body = QStackedWidget(self)
        self.body.addWidget(self._asking())
        back = Button(theme, self.tr("Back to the bank"), "primary")
        back.clicked.connect(self.ended)
        self.over = EmptyState(
            theme, "afterglow", self.tr("That was all of them."), self.tr("Everything is kept."), [back], self.body
        )
        self._back = back
        self.body.addWidget(self.over)
        column.addWidget(self.body, 1)

    def _asking(self) -> QWidget:
        px = self._theme.px
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inside = QWidget(area)
        around = QHBoxLayout(inside)
        around.setContentsMargins(px(32), px(40), px(32), px(32))
        text = QWidget(inside)
        text.setMaximumWidth(px(TEXT_WIDTH))
        around.addStretch(1)
        around.addWidget(text, 1000)
        around.addStretch(1)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        self._fill(column, text)
        column.addStretch(1)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        return area

    def _fill(self, column: QVBoxLayout, text: QWidget) -> None:
        theme, px = self._theme, self._theme.px
        self.where = Label(theme, "", "small", "ink3", parent=text)
        self.words = Label(theme, "", "display", "ink", wrap=True, parent=text)
        column.addWidget(self.where)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        self.time = Label(theme, "0:00", "hero", "ink", parent=text)
        self.time.setMinimumWidth(px(120))
        self.aim = Label(theme, "", "small", "ink3", parent=text)
        self.pause = Button(theme, self.tr("Pause"), "secondary", "pause", keys=("Space",), parent=text)
        self.pause.clicked.connect(self.turn)
        row.addWidget(self.time)
        row.addWidget(self.pause)
        row.addWidget(self.aim, 1)
        column.addLayout(row)
        self.show_better = Button(
            theme, self.tr("Show the better answer"), "secondary", "eye", keys=("A",), parent=text
        )
        self.show_better.clicked.connect(self.turn_answer)
        column.addWidget(self.show_better, 0, Qt.AlignmentFlag.AlignLeading)
        # To be read: the keys stay those of practice.
        self.better = AnswerEdit(theme, self.tr("Better answer"), "", True, text)
        self.better.setReadOnly(True)
        self.better.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.answer = AnswerFrame(theme, self.better, True, text)
        self.none = Label(theme, "", "body", "ink2", wrap=True, parent=text)
        self.none.setText(self.tr("No better answer yet. Say it in your own way, and write it down afterwards."))
        column.addWidget(self.none)
        column.addWidget(self.answer)
        column.addSpacing(px(8))
        column.addWidget(Label(theme, self.tr("How did it go?"), "head", "ink", parent=text))
        parts = [(str(one), str(one), words.went(one)) for one in range(1, 6)]
        self.tiles = Tiles(theme, self.tr("How did it go?"), parts, text)
        self.tiles.chosen.connect(self._on_went)
        column.addWidget(self.tiles)
        later = Button(theme, self.tr("This one later"), "link", keys=("L",), parent=text)
        later.clicked.connect(self.put_off)
        self.later = later
        column.addWidget(later, 0, Qt.AlignmentFlag.AlignLeading)

    # what shows

    def ask(self, round_: Round, row: QuestionRow, question: Question) -> None:
        """The next question; its clock begins at once, the better answer is hidden again."""
        done, all_ = len(round_.done), len(round_.done) + len(round_.waiting)
        place = self.tr("Question {number} of {count}").format(number=done + 1, count=all_)
        self.place.setText(self.tr("{place}. Weakest first; everything is kept.").format(place=place))
        self.where.setText(". ".join(part for part in (words.where(row), words.state(row.state)) if part))
        self.words.setText(row.text)
        better = (question.better_answer or "").strip()
        spoken = words.spoken(better)
        self.aim.setText(self.tr("Better answer: {spoken}").format(spoken=spoken) if spoken else "")
        self.better.show_text(better)
        self.answer.hide()
        self.none.setVisible(not better)
        self.show_better.setVisible(bool(better))
        self._say_answer()
        self.tiles.set_value(None)
        self.later.setVisible(len(round_.waiting) > 1)
        self.body.setCurrentIndex(0)
        self.watch.restart()
        self._say_pause()
        self._show_time()
        self._tick.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(f"{place}. {row.text}")

    def finish(self, round_: Round) -> None:
        """Nothing is left to ask."""
        self.rest()
        head = self.tr("That was all %n.", "", len(round_.done))
        said = self.tr("How each went is kept. Next time the weakest come first again.")
        self.over.say(head, said)
        self.place.setText(self.tr("Practice"))
        self.body.setCurrentWidget(self.over)
        self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._announce(f"{head} {said}")

    def rest(self) -> None:
        self._tick.stop()
        self.watch.stop()

    def turn(self) -> None:
        """Pause, or go on."""
        self.watch.turn()
        self._say_pause()

    def turn_answer(self) -> None:
        if self.show_better.isHidden():
            return
        self.answer.setVisible(self.answer.isHidden())
        self._say_answer()
        if not self.answer.isHidden():
            self._announce(self.better.text())

    def _say_answer(self) -> None:
        hidden = self.answer.isHidden()
        said = self.tr("Show the better answer") if hidden else self.tr("Hide the better answer")
        self.show_better.set_look(said)

    def _say_pause(self) -> None:
        if self.watch.runs:
            self.pause.set_look(self.tr("Pause"), "pause")
        else:
            self.pause.set_look(self.tr("Go on"), "play")

    def _show_time(self) -> None:
        minutes, seconds = divmod(self.watch.seconds(), 60)
        self.time.setText(f"{minutes}:{seconds:02}")

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _on_went(self, key: object) -> None:
        if key is not None:
            self.went.emit(int(str(key)), self.watch.seconds())

    # Qt's part

    def event(self, event: QEvent) -> bool:
        # The keys of practice are no shortcuts of the window here.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asking, plain = self.body.currentIndex() == 0, not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        rating = rating_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif not asking or not plain or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.turn()
        elif event.key() == Qt.Key.Key_A:
            self.turn_answer()
        elif event.key() == Qt.Key.Key_L and not self.later.isHidden():
            self.put_off.emit()
        elif rating is not None:
            self.went.emit(rating, self.watch.seconds())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("window"))
        p.fillRect(0, theme.px(BAR_HEIGHT) - 1, self.width(), 1, theme.color("line"))
