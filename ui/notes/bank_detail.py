"""One question: its words, how it stands, what I said, and what I would rather say."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from models.domain.question_views import QuestionPanel
from models.domain.values import AskedBy, QuestionId, QuestionState
from ui.notes import bank_words as words
from ui.notes.bank_dots import Dots
from ui.notes.bank_editor import AnswerEdit, AnswerFrame
from ui.notes.bank_tags import Tag
from ui.notes.bank_versions import Versions
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

BAR_HEIGHT, TEXT_WIDTH = 44, 612


class InPlace(QLineEdit):
    """A line that is edited where it stands: Enter, or turning to something else, keeps it; Esc does not."""

    given = Signal(str, bool)
    """The text, and whether it was Enter that gave it."""
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._began: str | None = None
        self.setAccessibleName(name)
        self.editingFinished.connect(lambda: self._finish(False))
        self.hide()

    @property
    def is_open(self) -> bool:
        return self._began is not None

    def begin(self, text: str) -> None:
        self._began = text
        self.setText(text)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Without a word."""
        self._began = None
        self.hide()

    def _finish(self, by_enter: bool) -> None:
        if self._began is None:
            return
        said, changed = self.text(), self.text() != self._began
        if changed or by_enter:
            self.given.emit(said, by_enter)
        else:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(True)
        elif event.key() == Qt.Key.Key_Escape:
            self._began = None
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BankDetail(QWidget):
    typed = Signal()
    settled = Signal()
    text_given = Signal(str)
    topic_given = Signal(str)
    state_chosen = Signal(object)
    rated = Signal(object)
    version_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    pane_wanted = Signal()
    left = Signal()
    """By Esc: back to the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.question: QuestionId | None = None
        self._topic = ""
        self.setAccessibleName(self.tr("The question"))
        self._build()
        self._connect()
        theme.changed.connect(self.update)

    def _build(self) -> None:
        px = self._theme.px
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._area, 1)
        body = QWidget(self._area)
        around = QHBoxLayout(body)
        around.setContentsMargins(px(32), px(27), px(32), px(32))
        self._text = QWidget(body)
        self._text.setMaximumWidth(px(TEXT_WIDTH))
        around.addStretch(1)
        around.addWidget(self._text, 1000)
        around.addStretch(1)
        self._inside = QVBoxLayout(self._text)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._top()
        self._answers()
        self._inside.addStretch(1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)

    def _bar(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        bar = QWidget(self)
        bar.setFixedHeight(px(BAR_HEIGHT))
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(32), 0, px(16), 0)
        row.setSpacing(px(4))
        self._crumb = Label(theme, "", "small", "ink2", parent=bar)
        row.addWidget(self._crumb, 1)
        self.beside = Button(theme, "", "quiet", "panel-right", 28, name=self.tr("Where it was asked"), parent=bar)
        self.more = Button(theme, "", "quiet", "ellipsis", 28, name=self.tr("More for this question"), parent=bar)
        row.addWidget(self.beside)
        row.addWidget(self.more)
        return bar

    def _top(self) -> None:
        theme, px, text = self._theme, self._theme.px, self._text
        self._title = Label(theme, "", "display", "ink", wrap=True, parent=text)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title_edit = InPlace(self.tr("The question in its words"), text)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self.title_edit)
        self._inside.addSpacing(px(8))
        chips = QWidget(text)
        flow = Flow(chips, px(8))
        self.topic = Tag(theme, "", chips)
        self.topic_edit = InPlace(self.tr("Topic"), chips)
        self.topic_edit.setPlaceholderText(self.tr("Topic"))
        self.topic_edit.setFixedWidth(px(160))
        self._times = Label(theme, "", "small", "ink3", parent=chips)
        self.states = {
            state: Tag(theme, words.state(state), chips, of_many=True, ticked=True) for state in QuestionState
        }
        self._sure = QWidget(chips)
        sure = QHBoxLayout(self._sure)
        sure.setContentsMargins(px(4), 0, 0, 0)
        sure.setSpacing(px(2))
        sure.addWidget(Label(theme, self.tr("Sure"), "small", "ink3", parent=self._sure))
        self.dots = Dots(theme, self._sure)
        sure.addWidget(self.dots)
        for one in (self.topic, self.topic_edit, self._times, *self.states.values(), self._sure):
            flow.addWidget(one)
        self._inside.addWidget(chips)

    def _answers(self) -> None:
        theme, px, text = self._theme, self._theme.px, self._text
        self._said = Label(theme, "", "head", "ink", parent=text)
        prompt = self.tr("As it came out. One line is enough.")
        self.answer = AnswerEdit(theme, self.tr("What I said"), prompt, False, text)
        self._inside.addSpacing(px(20))
        self._inside.addWidget(self._said)
        self._inside.addSpacing(px(8))
        self._inside.addWidget(AnswerFrame(theme, self.answer, False, text))
        self._better_part = QWidget(text)
        part = QVBoxLayout(self._better_part)
        part.setContentsMargins(0, px(20), 0, 0)
        part.setSpacing(px(6))
        row = QHBoxLayout()
        row.addWidget(Label(theme, self.tr("Better answer"), "head", "ink", parent=self._better_part), 1)
        self.spoken = Label(theme, "", "small", "ink3", parent=self._better_part)
        row.addWidget(self.spoken)
        part.addLayout(row)
        prompt = self.tr("Short answer. An example with its number. What you learned.")
        self.better = AnswerEdit(theme, self.tr("Better answer"), prompt, True, self._better_part)
        part.addWidget(AnswerFrame(theme, self.better, True, self._better_part))
        self.versions = Versions(theme, self._better_part)
        part.addWidget(self.versions)
        self._inside.addWidget(self._better_part)

    def _connect(self) -> None:
        for edit in (self.answer, self.better):
            edit.typed.connect(self._on_typed)
            edit.settled.connect(self.settled)
            edit.left.connect(self.left)
            edit.cursorPositionChanged.connect(lambda edit=edit: self._follow(edit))
        for state, chip in self.states.items():
            chip.clicked.connect(lambda _=False, state=state: self.state_chosen.emit(state))
        self.dots.rated.connect(self.rated)
        self.topic.clicked.connect(self.edit_topic)
        self.title_edit.given.connect(lambda text, by_enter: self._on_given(self.text_given, text, by_enter))
        self.topic_edit.given.connect(lambda text, by_enter: self._on_given(self.topic_given, text, by_enter))
        self.title_edit.left.connect(self._leave_lines)
        self.topic_edit.left.connect(self._leave_lines)
        self.versions.wanted.connect(self.version_wanted)
        self.beside.clicked.connect(self.pane_wanted)
        corner = self.more.rect().bottomLeft
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more.mapToGlobal(corner())))

    # what shows

    def show_panel(self, panel: QuestionPanel, topics: Sequence[str]) -> None:
        """What is being typed stays as it is: the fields are asked for it, not told."""
        row, question = panel.row, panel.question
        another, self.question = question.id != self.question, question.id
        if another:
            self._end_lines()
            self._area.verticalScrollBar().setValue(0)
            self.versions.close_list()
        mine = row.asked_by is AskedBy.ME
        self._crumb.setText(words.crumb(row))
        self._title.setText(row.text)
        self._topic = row.topic or ""
        self.topic.set_text(row.topic[:1].upper() + row.topic[1:] if row.topic else self.tr("Add a topic"))
        self.topic.setAccessibleName(self.tr("Topic: {topic}").format(topic=row.topic or self.tr("none")))
        self.topic_edit.setCompleter(self._completer(topics))
        count = len(row.occasions)
        self._times.setText(self.tr("Asked {count} times").format(count=count) if count > 1 else "")
        self._times.setVisible(count > 1)
        for state, chip in self.states.items():
            chip.setChecked(state is row.state)
            chip.setVisible(not mine)
        self.dots.show_rating(row.rating)
        for one in (self._sure, self._better_part):
            one.setVisible(not mine)
        said = words.said_title(row.asked_by)
        self._said.setText(said)
        self.answer.setAccessibleName(said)
        if another or not self.answer.hasFocus():
            self.answer.show_text(question.answer or "")
        if another or not self.better.hasFocus():
            self.better.show_text(question.better_answer or "")
        self._count()
        self.versions.show_versions(question.versions)

    def put_texts(self, answer: str, better: str) -> None:
        """What the record says after an undo, whoever has the focus."""
        self.answer.show_text(answer)
        self.better.show_text(better)
        self._count()

    def _completer(self, topics: Sequence[str]) -> QCompleter:
        before = self.topic_edit.completer()
        if before is not None:
            before.deleteLater()
        made = QCompleter(list(topics), self.topic_edit)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = made.popup()
        if popup is not None:
            popup.setObjectName("completions")
            popup.setAccessibleName(self.tr("Topics"))
        return made

    def _count(self) -> None:
        spoken = words.spoken(self.better.text())
        self.spoken.setText(spoken)
        self.better.setAccessibleDescription(spoken)

    def _on_typed(self) -> None:
        self._count()
        self.typed.emit()

    def _follow(self, edit: AnswerEdit) -> None:
        """The fields are as tall as their text, so that the cursor has to be kept in sight here."""
        body = self._area.widget()
        if body is not None and edit.hasFocus():
            place = QRect(edit.viewport().mapTo(body, edit.cursorRect().topLeft()), edit.cursorRect().size())
            middle = place.center()
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height() + self._theme.px(24))

    # editing in place

    def edit_text(self) -> None:
        self._title.hide()
        self.title_edit.begin(self._title.text())

    def edit_topic(self) -> None:
        self.topic.hide()
        self.topic_edit.begin(self._topic)

    def write(self) -> None:
        """Into the better answer, at its end."""
        edit = self.better if self._better_part.isVisibleTo(self) else self.answer
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.moveCursor(edit.textCursor().MoveOperation.End)

    def _on_given(self, signal: SignalInstance, text: str, by_enter: bool) -> None:
        self._end_lines()
        signal.emit(text)
        if by_enter:
            self.left.emit()

    def _leave_lines(self) -> None:
        had = self.title_edit.hasFocus() or self.topic_edit.hasFocus()
        self._end_lines()
        if had:
            self.left.emit()

    def _end_lines(self) -> None:
        self.title_edit.close_line()
        self._title.show()
        self.topic_edit.close_line()
        self.topic.show()

    # Qt's part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.write()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("surface"))
        p.fillRect(0, theme.px(BAR_HEIGHT) - 1, self.width(), 1, theme.color("line"))
