"""The question bank: shows what the services say, and turns what a person does into intents.

The page around gives it all of its room and lays its own head over the top of the pane on the left (`bank_side.HEADER`
high). It can be shown a question (`show_question`) and asked for a new one (`new_question`).
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from models.domain.change import Change
from models.domain.question_views import QuestionRow
from models.domain.values import AskedBy, QuestionId, Settings
from ui.context import Context
from ui.notes.bank_answers import Answers
from ui.notes.bank_beside import Beside
from ui.notes.bank_context import BankContext
from ui.notes.bank_deeds import Deeds
from ui.notes.bank_detail import BankDetail
from ui.notes.bank_keys import Command, command_of, described, rating_of
from ui.notes.bank_list import Faces
from ui.notes.bank_model import BankModel
from ui.notes.bank_round import Rounds
from ui.notes.bank_side import BankSide
from ui.notes.bank_sieve import Order, Part, Sieve, Wanted, to_practise, touched
from ui.notes.bank_states import BankStates
from ui.widgets.seen import Seen

MINUTE_MS = 60_000


class BankView(Seen):
    """`refresh` reads all questions, a Change only those it names; the current one stays current."""

    counted = Signal(int)
    """How many questions there are."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Question bank"))
        self.faces = Faces(ctx.services.reminders.etiquette().zone, ctx.clock.now(), self)
        self.model = BankModel(self.faces.sentence, self.faces.name, self)
        self.sieve = Sieve()
        self.wanted = Wanted()
        self._read = False
        self._stale = True
        self._held: QuestionId | None = None
        self._moving = False
        self._build()
        self.answers = Answers(ctx, self.detail, self._on_kept, self)
        self.deeds = Deeds(ctx, self, self.show_change, self.answers.settle)
        self.rounds = Rounds(ctx, self, self.show_change, self.sieve.get)
        self._pages.addWidget(self.rounds.practice)
        self._connect()

    def _build(self) -> None:
        theme = self._ctx.theme
        self._pages = QStackedWidget(self)
        self._bank = QWidget(self._pages)
        self._pages.addWidget(self._bank)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.side = BankSide(theme, self.model, self.faces, self._bank)
        self.list = self.side.list
        self.middle = QStackedWidget(self._bank)
        self.detail = BankDetail(theme, self.middle)
        self.states = BankStates(theme, self.middle)
        for one in (self.detail, self.states.nothing, self.states.no_match):
            self.middle.addWidget(one)
        self.context = BankContext(theme, self._bank)
        self._row = QHBoxLayout(self._bank)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.side)
        self._row.addWidget(self.middle, 1)
        self.beside = Beside(theme, self, self.context, self._row)
        self._minute = QTimer(self, interval=MINUTE_MS)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx, side, detail, deeds = self._ctx, self.side, self.detail, self.deeds
        side.part_chosen.connect(lambda part: self._want(Wanted(part, self.wanted.text, self.wanted.order)))
        side.searched.connect(lambda text: self._want(Wanted(self.wanted.part, text, self.wanted.order)))
        side.order_chosen.connect(self._on_order)
        side.question_given.connect(self._on_given)
        for one in (side.commanded, self.list.commanded, self.context.commanded):
            one.connect(lambda command: self.do(Command(command)))
        self.list.current_changed.connect(self._on_current)
        self.list.entered.connect(self._on_list_entered)
        self.list.rated.connect(lambda rating: self._with_current(lambda row: deeds.rate(row, rating)))
        self.list.menu_wanted.connect(self._menu)
        detail.menu_wanted.connect(self._menu)
        detail.state_chosen.connect(lambda state: self._with_current(lambda row: deeds.set_state(row, state)))
        detail.rated.connect(lambda rating: self._with_current(lambda row: deeds.rate(row, rating)))
        detail.text_given.connect(lambda text: self._of_shown(lambda row: deeds.reword(row, text)))
        detail.topic_given.connect(lambda topic: self._of_shown(lambda row: deeds.set_topic(row, topic)))
        detail.version_wanted.connect(lambda text: self._with_current(lambda row: deeds.take_back(row, text)))
        detail.pane_wanted.connect(lambda: self.do(Command.PANE))
        detail.left.connect(self.list.take_focus)
        self.context.left.connect(self._on_pane_left)
        self.context.place_wanted.connect(lambda at: self._with_current(lambda row: deeds.places_menu(row, at)))
        self.context.application_wanted.connect(ctx.router.application_wanted)
        self.context.sheet_wanted.connect(ctx.router.prep_wanted)
        self.context.person_wanted.connect(ctx.router.person_wanted)
        self.states.new_wanted.connect(lambda: self.do(Command.NEW))
        self.states.clear_wanted.connect(self.clear_filter)
        self.rounds.ended.connect(self._on_round_ended)
        self._minute.timeout.connect(self._on_minute)
        ctx.bus.changed.connect(self._on_changed)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        return [self.side, self.detail, self.states.nothing, self.states.no_match, self.context, self.rounds.practice]

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return described()

    # showing

    def refresh(self) -> None:
        """Read all anew; out of sight, the next showing will."""
        self._stale = True
        if not self.isVisible():
            return
        self._stale = False
        self.faces.now = self._ctx.clock.now()
        self.faces.zone = self._ctx.services.reminders.etiquette().zone
        self.sieve.fill(self._ctx.services.questions.rows())
        self._read = True
        self._show()

    def show_change(self, change: Change) -> None:
        """Only the questions that the change names, or whose places it names, are read again."""
        if not self._read or not self.isVisible():
            self._stale = True
            return
        if any(edit.kind is Settings for edit in change.edits):
            self.refresh()
            return
        named = touched(change, self.sieve)
        if named:
            self._reread(named)
        elif change.applications:
            self._show_current()

    def _reread(self, named: Iterable[QuestionId]) -> None:
        ids = set(named)
        self.faces.now = self._ctx.clock.now()
        self.sieve.replace(ids, self._ctx.services.questions.rows_of(ids))
        self._show()

    def _show(self) -> None:
        """Whatever is wanted, with the same question current; what has gone gives way to its neighbour."""
        current, place = self.list.current(), self.list.currentIndex().row()
        self._held = current if self._is_writing() else None
        self._moving = True  # a row that changes its place is gone for a moment: the question stays on the desk
        self.model.show(self.sieve.sift(self.wanted, self._held))
        row = self.sieve.get(current)
        if row is None or not self.list.choose(row.question):
            self.list.choose(self.model.near(max(place, 0)))
        self._moving = False
        counts = self.sieve.counts()
        self.side.show_counts(counts, self.wanted.part)
        self.side.show_practice(len(to_practise(self.model.lines())))
        self.counted.emit(counts[Part.ALL])
        self._show_state()
        self._show_current()

    def _is_writing(self) -> bool:
        focus: QWidget | None = QApplication.focusWidget()
        return focus is not None and self.detail.isAncestorOf(focus)

    def _on_list_entered(self) -> None:
        """What was held while it was written may go now."""
        if self._held is not None:
            self._show()

    def _show_state(self) -> None:
        if not len(self.sieve):
            self.middle.setCurrentWidget(self.states.nothing)
        elif not self.model.lines():
            self.states.say_no_match(self.wanted)
            self.middle.setCurrentWidget(self.states.no_match)
        else:
            self.middle.setCurrentWidget(self.detail)
        self.beside.show(bool(self.model.lines()))
        self.setFocusProxy(self.list if self.model.lines() else self.states.new)

    def _on_current(self) -> None:
        if not self._moving:
            self._show_current()

    def _show_current(self) -> None:
        row = self.sieve.get(self.list.current())
        self.answers.turn_to(row.question if row is not None else None)
        now = self._ctx.clock.now()
        panel = self._ctx.services.questions.panel(row, now) if row is not None else None
        if panel is not None:
            self.detail.show_panel(panel, self._ctx.services.questions.topics())
        self.context.show_panel(panel, now, self.faces.zone)

    def show_question(self, question: str) -> None:
        """Show this one, whatever is filtered at the moment."""
        self.rounds.end()
        if not self._read:
            self.refresh()
        wanted = QuestionId(question)
        if self.sieve.get(wanted) is None:
            self._reread({wanted})
        row = self.sieve.get(wanted)
        if row is not None and self.model.place(wanted) < 0:
            self.clear_filter()
        if row is not None:
            self.list.choose(row.question)

    def clear_filter(self) -> None:
        self.side.search.clear()
        self._want(Wanted(order=self.wanted.order))

    def _on_order(self, order: Order) -> None:
        self._want(Wanted(self.wanted.part, self.wanted.text, order))
        self.list.take_focus()

    def _want(self, wanted: Wanted) -> None:
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self.side.order = wanted.order
        self.list.setUniformItemSizes(wanted.order is Order.LATEST)  # headings are less high
        if self._read:
            self._show()

    # what a person does

    def do(self, command: Command) -> None:
        row = self.sieve.get(self.list.current())
        if command is Command.NEW:
            self.new_question()
        elif command is Command.SEARCH:
            self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.side.search.selectAll()
        elif command is Command.PRACTISE:
            self._practise()
        elif row is not None:
            self._do_with(command, row)

    def _do_with(self, command: Command, row: QuestionRow) -> None:
        if command is Command.WRITE:
            self.detail.write()
        elif command is Command.EDIT:
            self.detail.edit_text()
        elif command is Command.TOPIC:
            self.detail.edit_topic()
        elif command is Command.STATE:
            self.deeds.next_state(row)
        elif command is Command.REHEARSE and row.asked_by is AskedBy.THEM:
            self._practise(row)
        elif command is Command.PANE:
            self.beside.turn()
        elif command is Command.BIN:
            self.deeds.delete(row)
        elif command is Command.MENU:
            place = self.list.visualRect(self.list.currentIndex()).bottomLeft()
            self._menu(self.list.viewport().mapToGlobal(place + QPoint(self._ctx.theme.px(46), 0)))

    def new_question(self, text: str = "") -> None:
        """The line for a new question, ready to be typed into."""
        self.rounds.end()
        self.side.new.begin(text, self.wanted.part is Part.MINE)

    def _on_given(self, text: str, asked_by: AskedBy) -> None:
        alike = self.sieve.alike(text, asked_by)
        if alike is not None:
            self.side.new.refuse(self.tr("This one is here already. It is shown beside."))
            self.show_question(alike.question)
            return
        made = self.deeds.create(text, asked_by, self.side.new.refuse)
        if made is not None:
            self.side.new.edit.clear()
            self.show_question(made)

    def _with_current(self, call: object) -> None:
        row = self.sieve.get(self.list.current())
        if row is not None and callable(call):
            call(row)

    def _of_shown(self, call: object) -> None:
        """What was typed into a line belongs to the question that it stood at."""
        row = self.sieve.get(self.detail.question)
        if row is not None and callable(call):
            call(row)

    def _menu(self, at: QPoint) -> None:
        self._with_current(lambda row: self.deeds.menu(row, at, lambda command: self.do(Command(command))))

    def _on_pane_left(self) -> None:
        if self.beside.is_open:
            self.beside.dismiss()
        else:
            self.list.take_focus()

    # practice

    def _practise(self, first: QuestionRow | None = None) -> None:
        """All that show, the weakest first; or one of them before the rest."""
        self.answers.settle()
        self.beside.dismiss()
        rows = to_practise(self.model.lines())
        if rows:
            self.rounds.begin(rows, first.question if first is not None else None)
            self._pages.setCurrentWidget(self.rounds.practice)
            self.rounds.practice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_round_ended(self, last: object) -> None:
        """Back to the bank, at the question that was asked last."""
        self._pages.setCurrentWidget(self._bank)
        row = self.sieve.get(QuestionId(str(last))) if last is not None else None
        if row is not None:
            self.list.choose(row.question)
        self.list.take_focus()

    # what happens elsewhere

    def _on_kept(self, change: Change) -> None:
        """What is typed was kept: the row may say something else now."""
        self._ctx.bus.changed.emit(change, self)
        self.show_change(change)

    def _on_changed(self, change: Change, origin: object) -> None:
        if origin is not self:
            self.answers.heard(change)
            self.show_change(change)
            self.rounds.heard(change)

    def _on_minute(self) -> None:
        before, self.faces.now = self.faces.now, self._ctx.clock.now()
        zone = self.faces.zone
        if before.astimezone(zone).date() != self.faces.now.astimezone(zone).date():
            self.model.touch()
        self._show_current()

    def _on_sight(self) -> None:
        self._minute.start()
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def _on_out_of_sight(self) -> None:
        self._minute.stop()
        self.beside.dismiss()
        self.answers.settle()
        self.rounds.end()

    # Qt's part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.beside.setVisible(not self.beside.fit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list wherever nothing nearer took them, a field above all; Esc is back to the list."""
        focus: QWidget | None = QApplication.focusWidget()
        command, rating = command_of(event), rating_of(event)
        if self.rounds.running or focus is None or not self.isAncestorOf(focus) or focus is self.list:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.list.take_focus()
        elif command is not None and command is not Command.WRITE:
            self.do(command)
        elif rating is not None:
            self._with_current(lambda row: self.deeds.rate(row, rating))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._ctx.theme.color("window"))
