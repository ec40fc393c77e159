"""The side panel of one application: head, stages, timeline, and the boxes beside it."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPainter, QPainterPath, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.values import ApplicationId, InterviewId, Note, Stage
from models.domain.views import Panel
from ui import paint
from ui.application.acts import Act
from ui.application.deeds import Deeds
from ui.application.due_box import DueBox
from ui.application.empty_timeline import EmptyTimeline
from ui.application.entries import Entry, entries
from ui.application.files_box import FilesBox
from ui.application.header import Header
from ui.application.impressions import Impressions
from ui.application.keys import described
from ui.application.letters_tab import LettersTab
from ui.application.next_step_box import NextStepBox
from ui.application.notes_box import NotesBox
from ui.application.open_questions_box import OpenQuestionsBox
from ui.application.people_box import PeopleBox
from ui.application.posting_box import PostingBox, ReadingDialog
from ui.application.references_box import ReferencesBox
from ui.application.stepper import StageStepper, steps
from ui.application.tabs import Tabs
from ui.application.timeline import TimelineList
from ui.application.timeline_model import TimelineModel
from ui.context import Context
from ui.outcomes.box import EndingBox
from ui.outcomes.door import serve
from ui.overlay import Overlay
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline

SIDE = 388
"""Of the column of boxes; logical pixels at 100 %."""
MINUTE_MS = 60_000


class ApplicationPanel(QFrame):
    """Kept between applications; `closed` asks whoever shows it to put it away."""

    closed = Signal()

    def __init__(self, ctx: Context, overlay: Overlay) -> None:
        super().__init__(overlay)
        self._ctx, self._overlay = ctx, overlay
        self._id: ApplicationId | None = None
        self._panel: Panel | None = None
        self.setAccessibleName(self.tr("Application"))
        self.deeds = Deeds(ctx, self)
        self._build()
        self._connect()
        self._keys()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self.refresh)

    # building

    def _build(self) -> None:
        theme = self._ctx.theme
        self.header = Header(theme, self)
        self.stepper = StageStepper(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stepper)
        column.addLayout(self._build_tabs())
        column.addWidget(Hairline(theme, self))
        self._usual = QWidget(self)
        row = QHBoxLayout(self._usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_timeline(), 1)
        row.addWidget(Hairline(theme, self, upright=True))
        row.addWidget(self._build_side())
        column.addWidget(self._usual, 1)
        self.impressions = Impressions(self._ctx, self)
        self.impressions.hide()
        column.addWidget(self.impressions, 1)
        self.letters = LettersTab(self._ctx, self)
        self.letters.hide()
        column.addWidget(self.letters, 1)

    def _build_tabs(self) -> QHBoxLayout:
        self.tabs = Tabs(self._ctx.theme, self.tr("Parts of the application"), self)
        for number, name in enumerate((self.tr("Timeline"), self.tr("Impressions"), self.tr("Letters")), 1):
            self.tabs.setTabToolTip(
                self.tabs.addTab(name), self.tr("{name}  {number}").format(name=name, number=number)
            )
        self.tabs.currentChanged.connect(self._on_tab)
        row = QHBoxLayout()
        row.setContentsMargins(self._ctx.theme.px(16), 0, self._ctx.theme.px(16), 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        return row

    def _build_timeline(self) -> QWidget:
        theme, px = self._ctx.theme, self._ctx.theme.px
        self.middle = QWidget(self)
        self.middle.setAccessibleName(self.tr("Timeline"))
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(px(22), px(14), px(18), 0)
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setContentsMargins(px(6), 0, px(6), 0)
        head.addWidget(Label(theme, self.tr("Timeline"), "head", "ink", parent=self.middle))
        head.addStretch(1)
        self.add = Button(theme, self.tr("Add event"), "quiet", "plus", 32, ("A",), parent=self.middle)
        head.addWidget(self.add)
        column.addLayout(head)
        self.empty = EmptyTimeline(theme, self.middle)
        self.timeline = TimelineList(theme, TimelineModel(self), self.middle)
        column.addWidget(self.empty)
        column.addWidget(self.timeline, 1)
        return self.middle

    def _build_side(self) -> QWidget:
        theme, px = self._ctx.theme, self._ctx.theme.px
        self.side = QScrollArea(self)
        self.side.setObjectName("bare")
        self.side.setAccessibleName(self.tr("Next step, people and notes"))
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setWidgetResizable(True)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setFixedWidth(px(SIDE))
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.side.setWidget(inside)
        self.side.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        self.next_step = NextStepBox(theme, inside)
        self.ending = EndingBox(theme, inside)
        self.invitation = OpenQuestionsBox(theme, inside)
        self.due = DueBox(theme, inside)
        self.people = PeopleBox(theme, inside)
        self.posting = PostingBox(theme, inside)
        self.notes = NotesBox(theme, inside)
        self.files = FilesBox(self._ctx, inside)
        self.references = ReferencesBox(theme, inside)
        self.boxes = (
            self.ending, self.next_step, self.invitation, self.due, self.people, self.posting, self.notes, self.files,
            self.references,
        )  # fmt: skip
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch(1)
        return self.side

    def _connect(self) -> None:
        deeds, ctx = self.deeds, self._ctx
        self.header.close_wanted.connect(self.closed)
        self.header.widen_wanted.connect(self.toggle_page)
        self.header.edit_wanted.connect(deeds.edit)
        self.header.debrief_wanted.connect(ctx.router.debrief_wanted)
        self.header.write.clicked.connect(lambda: self.letters.offer(self.header.write, self._panel))
        self.header.fit_chosen.connect(deeds.set_fit)
        self.header.more.clicked.connect(lambda: deeds.menu(self.header.more))
        self.add.clicked.connect(lambda: deeds.add_menu(self.add))
        self.stepper.stage_chosen.connect(lambda stage: deeds.move(Stage(stage), self.stepper))
        self.timeline.acted.connect(self._on_acted)
        self.timeline.menu_wanted.connect(deeds.entry_menu)
        self.empty.applied.connect(deeds.applied_on)
        self.next_step.edit_wanted.connect(lambda one: deeds.next_steps(InterviewId(one)))
        self.next_step.book_wanted.connect(deeds.book)
        self.next_step.compare_wanted.connect(lambda: self._ctx.router.page_wanted.emit("offers"))
        self.ending.open_wanted.connect(lambda: deeds.show_ending(self.ending))
        serve(ctx, self.ending, self.references)
        self.invitation.changed.connect(deeds.set_interview)
        self.invitation.typed.connect(deeds.note_interview)
        self.invitation.left.connect(deeds.answers.settle)
        self.invitation.people_wanted.connect(deeds.name_people)
        self.invitation.sheet_wanted.connect(ctx.router.prep_wanted)
        self.due.done_wanted.connect(deeds.done)
        self.due.snooze_wanted.connect(deeds.snooze)
        self.due.why_wanted.connect(lambda one: ctx.router.reminder_wanted.emit(str(one.rule), one.subject))
        self.people.add_wanted.connect(deeds.add_person)
        self.people.edit_wanted.connect(deeds.edit_person)
        self.people.confirmed.connect(deeds.confirm)
        self.people.routed.connect(deeds.route)
        self.posting.read_wanted.connect(self._read_text)
        self.posting.note_wanted.connect(ctx.router.note_wanted)
        self.posting.new_wanted.connect(lambda: ctx.router.new_note_wanted.emit(self._id or ""))
        self.notes.edited.connect(deeds.set_notes)
        self.notes.left.connect(deeds.notes.settle)
        self.references.add_wanted.connect(deeds.add_reference)
        self.references.edit_wanted.connect(deeds.edit_reference)
        self.references.remove_wanted.connect(deeds.remove_reference)
        ctx.router.new_application_wanted.connect(lambda stage: deeds.forms.new_application(Stage(stage)))
        ctx.bus.changed.connect(self._on_changed)
        ctx.theme.changed.connect(self.update)

    def _keys(self) -> None:
        for key, call in (
            ("A", lambda: self.deeds.add_menu(self.add)),
            ("P", self.deeds.add_person),
            ("N", self.show_next),
            ("E", self.deeds.edit),
            ("1", self.show_timeline),
            ("2", self.show_impressions),
            ("3", self.show_letters),
            ("4", lambda: self._show_box(self.notes.edit)),
            ("5", lambda: self._show_box(self.files.add)),
            ("6", lambda: self._show_box(self.people.add)),
            ("Ctrl+Return", self.toggle_page),
            ("Ctrl+Enter", self.toggle_page),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    # showing

    @property
    def application(self) -> ApplicationId | None:
        """Whose panel this is at present."""
        return self._id

    @property
    def panel(self) -> Panel | None:
        return self._panel

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        shown: dict[int, list[QWidget]] = {1: [self.impressions], 2: [self.letters]}
        inside = shown.get(self.tabs.currentIndex(), [self.middle, self.side])
        return [self.header, self.stepper, self.tabs, *inside]

    def keys(self) -> list[tuple[str, str]]:
        return described()

    def show_application(self, application: str, interview: str = "") -> bool:
        """Show this application, at this interview if one is named; False where it is no longer there."""
        if application != self._id or interview:
            self.tabs.setCurrentIndex(0)
        if application != self._id:
            self.notes.keep()
            self.invitation.keep()
            self.impressions.keep()
        self._id = ApplicationId(application)
        if not self._read():
            self._ctx.intents.trouble.emit(
                self.tr("This application is no longer here. If it was deleted, the bin still has it.")
            )
            return False
        self.timeline.go_to(0)
        self.setFocusProxy(self.timeline)
        self.side.verticalScrollBar().setValue(0)
        if interview:
            self.timeline.go_to_key(("interview", interview))
        return True

    def refresh(self) -> None:
        """Read it anew; when it is gone, close."""
        if self._id is not None and not self._read():
            self.closed.emit()

    def _read(self) -> bool:
        now = self._ctx.clock.now()
        self._panel = self._ctx.services.applications.panel(self._id, now) if self._id is not None else None
        if self._panel is None:
            self._id = None
            return False
        self._show(self._panel, now, self._ctx.services.reminders.etiquette().zone)
        return True

    def _show(self, panel: Panel, now: datetime, zone: tzinfo) -> None:
        self.setAccessibleName(
            self.tr("{company}, {role}").format(company=panel.company.name, role=panel.application.role)
        )
        self.deeds.panel = panel
        self.header.show_panel(panel, now)
        self.stepper.show_steps(steps(panel, now, zone))
        told = entries(panel, now, zone)
        self.timeline.show_entries(told)
        self.empty.show_panel(panel, now.astimezone(zone).date(), zone)
        days, outcomes = panel.wait.days if panel.wait is not None else 0, self._ctx.services.outcomes
        answered = outcomes.answered_by(panel.application.id, days, now)
        self.next_step.show_panel(panel, now, zone, answered)
        self.next_step.setVisible(not panel.application.stage.closed)
        self.ending.show_ending(outcomes.ending(panel.application.id, now), now, zone)
        self.invitation.show_panel(panel, now, zone)
        self.due.show_lines(self._ctx.services.reminders.lines(panel.reminders, now), now, zone)
        self.people.show_panel(panel)
        self.posting.show_panel(panel)
        self.notes.show_text(panel.application.notes or "")
        self.files.show_panel(panel)
        self.references.show_references(outcomes.references(panel.application.id, now), panel)
        if self.on_impressions:
            self.impressions.show_panel(panel, now, zone)
        if self.tabs.currentIndex() == 2:
            self.letters.show_panel(panel)
        self._order()

    @property
    def on_impressions(self) -> bool:
        return self.tabs.currentIndex() == 1

    def show_timeline(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tabs.keep_keys(self)

    def show_impressions(self) -> None:
        self.tabs.setCurrentIndex(1)
        self.impressions.begin()
        self.tabs.keep_keys(self)

    def show_letters(self) -> None:
        self.tabs.setCurrentIndex(2)
        self.letters.begin()

    def _show_box(self, control: QWidget) -> None:
        """A box beside the timeline, with the keys in it."""
        self.tabs.setCurrentIndex(0)
        self.side.ensureWidgetVisible(control, 0, self._ctx.theme.px(40))
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_tab(self, _place: int) -> None:
        """Impressions and letters take the whole width."""
        focus = self.window().focusWidget()
        within = any(one.isAncestorOf(focus) for one in (self.impressions, self.letters, self.middle))
        on_timeline = self.tabs.currentIndex() == 0
        self._usual.setVisible(on_timeline)
        self.impressions.setVisible(self.on_impressions)
        self.letters.setVisible(self.tabs.currentIndex() == 2)
        self.update()
        if not on_timeline:
            self.refresh()
        if within:
            (self.timeline.setFocus, self.impressions.begin, self.letters.begin)[self.tabs.currentIndex()]()
            self.tabs.keep_keys(self)

    def _order(self) -> None:
        """Rows that were built anew take their place in the order of Tab again."""
        before: QWidget = self.timeline
        for box in self.boxes:
            for one in box.controls():
                QWidget.setTabOrder(before, one)
                before = one

    def show_next(self) -> None:
        """The next open application as the board has them, and from the last one the first."""
        cards = [card.application for card in self._ctx.services.board.cards(self._ctx.clock.now())]
        if not cards or cards == [self._id]:
            return
        here = cards.index(self._id) if self._id in cards else -1
        self.show_application(cards[(here + 1) % len(cards)])

    def toggle_page(self) -> None:
        self._overlay.set_whole(not self._overlay.whole)

    # what happens

    def _read_text(self, note: Note) -> None:
        ReadingDialog(self._ctx.theme, self.posting.title_of(note), note, self).open()

    def _on_acted(self, entry: Entry, act: Act) -> None:
        row = self.timeline.place_of(self.timeline.currentIndex().row())
        corner = self.timeline.viewport().mapToGlobal(row.topLeft() + QPoint(60, 36))
        self.deeds.act(entry, act, corner)

    def _on_changed(self, change: Change, _origin: object) -> None:
        if self._id is None or not self.isVisible():
            return
        # An ending names people of other applications too.
        if self._id in change.applications or not change.applications or self.ending.isVisible():
            self.refresh()

    # Qt's part

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._ctx.theme
        radius = 0 if self._overlay.whole else theme.px(12)
        paint.rounded(painter, QRectF(self.rect()), radius, theme.color("surface"))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        if self.tabs.currentIndex() == 0:
            painter.fillRect(self.side.geometry().translated(self._usual.pos()), theme.color("window"))
