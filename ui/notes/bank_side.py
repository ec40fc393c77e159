"""The pane on the left: a line for a new question, search, filters, and the questions themselves."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from models.domain.values import AskedBy
from ui.notes.bank_keys import Command
from ui.notes.bank_list import BankList, Faces
from ui.notes.bank_model import BankModel
from ui.notes.bank_sieve import Order, Part
from ui.notes.bank_tags import Tag
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton
from ui.widgets.flow import Flow
from ui.widgets.hearing import describe
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.wording import grouped

WIDTH, HEADER, PAUSE_MS = 320, 64, 60
"""The head belongs to the page around: what is shown there is the switch between notes and questions."""


class NewLine(QWidget):
    """One line: Enter keeps the question and makes room for the next, Esc is done."""

    given = Signal(str, object)
    """The words, and who asks (an `AskedBy`)."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(self.tr("New question"))
        self.mine = ChipButton(theme, self.tr("I ask them"), parent=self)
        self.trouble = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.mine)
        row.addStretch(1)
        row.addWidget(Label(theme, self.tr("Enter keeps it, Esc is done"), "micro", "ink3", 400, parent=self))
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.mine.toggled.connect(lambda _on: self._prompt())
        self.edit.textEdited.connect(lambda _text: self.trouble.hide())
        self.edit.installEventFilter(self)
        self.mine.installEventFilter(self)
        self._prompt()
        self.hide()

    def _prompt(self) -> None:
        mine = self.tr("What will you ask them?")
        self.edit.setPlaceholderText(mine if self.mine.isChecked() else self.tr("What were you asked?"))

    def begin(self, text: str, mine: bool) -> None:
        self.mine.setChecked(mine)
        self.trouble.hide()
        self.edit.setAccessibleDescription("")
        self.edit.setText(text)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
        describe(self.edit, sentence)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.edit and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.edit.text().strip():
                self.given.emit(self.edit.text(), AskedBy.ME if self.mine.isChecked() else AskedBy.THEM)
            else:
                self.left.emit()
            return True
        return False


class BankSide(QWidget):
    part_chosen = Signal(object)
    searched = Signal(str)
    order_chosen = Signal(object)
    commanded = Signal(str)
    question_given = Signal(str, object)

    def __init__(self, theme: Theme, model: BankModel, faces: Faces, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.order = Order.LATEST
        self.setAccessibleName(self.tr("Question bank"))
        self._fit()
        self.new = NewLine(theme, self)
        self.search = SearchField(theme, self.tr("Search questions"), PAUSE_MS, self)
        self.sort = Button(theme, "", "secondary", "arrow-up-down", 32, name=self.tr("Order"), parent=self)
        self._chips_at = QWidget(self)
        self.parts = {part: Tag(theme, text, self._chips_at, of_many=True) for part, text in self._texts({}).items()}
        self.list = BankList(theme, model, faces, self)
        self.body = QStackedWidget(self)
        self.body.addWidget(self.list)
        self.practise = Button(theme, self.tr("Practise"), "secondary", "timer", keys=("P",), parent=self)
        self._arrange()
        self._connect()
        theme.changed.connect(self._fit)  # a method: it ends with this pane, the theme lives on

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(HEADER), 1, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(px(20), px(12), px(20), px(12))
        top.setSpacing(px(10))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.search, 1)
        row.addWidget(self.sort)
        flow = Flow(self._chips_at, px(5))
        for chip in self.parts.values():
            flow.addWidget(chip)
        self.parts[Part.ALL].setChecked(True)
        top.addWidget(self.new)
        top.addLayout(row)
        top.addWidget(self._chips_at)
        column.addLayout(top)
        column.addWidget(self.body, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(20), px(12), px(20), px(14))
        foot.addWidget(self.practise)
        foot.addSpacing(px(8))
        self._foot_says = Label(self._theme, self.tr("Weakest first"), "small", "ink3", wrap=True, parent=self)
        foot.addWidget(self._foot_says, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for part, chip in self.parts.items():
            chip.clicked.connect(lambda _=False, part=part: self.part_chosen.emit(part))
        self.search.searched.connect(self.searched)
        self.search.left.connect(self.list.take_focus)
        self.sort.clicked.connect(self._on_sort)
        self.practise.clicked.connect(lambda: self.commanded.emit(Command.PRACTISE.value))
        self.new.given.connect(self.question_given)
        self.new.left.connect(self._on_new_left)

    def show_counts(self, counts: Mapping[Part, int], part: Part) -> None:
        for one, text in self._texts(counts).items():
            chip = self.parts[one]
            chip.set_text(text)
            chip.setChecked(one is part)
        self.parts[Part.MINE].setVisible(bool(counts.get(Part.MINE)) or part is Part.MINE)
        self._chips_at.updateGeometry()

    def show_practice(self, count: int) -> None:
        self.practise.setVisible(count > 0)
        self._foot_says.setVisible(count > 0)

    def _texts(self, counts: Mapping[Part, int]) -> dict[Part, str]:
        names = {
            Part.ALL: self.tr("All"),
            Part.TO_IMPROVE: self.tr("To improve"),
            Part.IMPROVED: self.tr("Improved"),
            Part.READY: self.tr("Ready"),
            Part.MINE: self.tr("I ask them"),
        }
        return {
            part: name if part is Part.ALL or not counts.get(part) else f"{name} {grouped(counts[part])}"
            for part, name in names.items()
        }

    def _on_sort(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        names = {
            Order.LATEST: self.tr("Asked last first"),
            Order.STATE: self.tr("By state, weakest first"),
            Order.TOPIC: self.tr("By topic"),
        }
        for order, name in names.items():
            action = QAction(name, menu)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.triggered.connect(lambda _=False, order=order: self.order_chosen.emit(order))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))

    def _on_new_left(self) -> None:
        self.new.hide()
        self.list.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        edge = 0 if self.isRightToLeft() else self.width() - 1
        p.fillRect(edge, 0, 1, self.height(), theme.color("line"))
        p.fillRect(0, px(HEADER) - 1, self.width(), 1, theme.color("line"))
        p.fillRect(0, self.body.y() - 1, self.width(), 1, theme.color("line"))
        if not self.practise.isHidden():
            p.fillRect(0, self.body.geometry().bottom() + 1, self.width(), 1, theme.color("line"))
