"""Today: what is due now, what is still to come, and what is with other people."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.views import CalmLine, Today
from models.services.intent import Intent
from ui import wording
from ui.context import Context
from ui.today import sentences
from ui.today.actions import Actions
from ui.today.calm import CalmPanel
from ui.today.calm_overlay import CalmOverlay
from ui.today.checklist import Checklist
from ui.today.faces import Faces
from ui.today.list import GUTTER, TodayList, described
from ui.today.menu import row_menu
from ui.today.model import TodayModel
from ui.today.places import Part
from ui.today.quick_add import QuickAdd
from ui.today.rows import STEP, Group, Key, Kind, Row, groups, key_of, place_of_day, rows
from ui.today.week import WeekStrip
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.seen import Seen

MINUTE_MS = 60_000
GOES_AFTER_MS = 900
"""A row that was done stays so long, struck through."""
CALM_WIDTH = 344
TWO_COLUMNS_FROM = 1240
"""Width of the window, in logical pixels at 100 %."""


class TodayPage(Seen):
    """`refresh` reads everything anew; focus, selection and scroll position stay where they were."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Today"))
        self._today: Today | None = None
        self._seen = False
        self._shown: dict[Group, int] = {}
        self._wide: bool | None = None
        self.actions_ = Actions(ctx, self)
        self._build()
        self._connect()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self.refresh)
        self._going = QTimer(self, interval=GOES_AFTER_MS, singleShot=True)
        self._going.timeout.connect(self.refresh)

    def _build(self) -> None:
        ctx, theme, px = self._ctx, self._ctx.theme, self._ctx.theme.px
        etiquette = ctx.services.reminders.etiquette()
        self.faces = Faces(etiquette.zone, ctx.clock.now(), self)
        self.rows = TodayModel(self.faces, self)
        self.list = TodayList(theme, self.rows, self)
        self.checklist = Checklist(theme, self.list, self.actions_)
        self.date = Label(theme, "", "display", "ink", parent=self)
        self.sentence = Label(theme, "", "row", "ink2", 400, wrap=True, parent=self)
        self.week = WeekStrip(theme, self)
        self.quick_add = QuickAdd(ctx, self)
        self.calm = CalmPanel(theme, etiquette.zone, self)
        self.calm.setFixedWidth(px(CALM_WIDTH))
        self.calm_button = Button(theme, "", "secondary", "panel-right", 40, ("I",), parent=self)
        self.overlay = CalmOverlay(theme, self)
        something = Button(theme, self.tr("Add something"), "secondary", "plus", parent=self)
        something.clicked.connect(lambda: self.quick_add.begin(""))
        just_out = Button(theme, self.tr("I just came out of an interview"), "secondary", "coffee", parent=self)
        just_out.clicked.connect(ctx.router.just_out_wanted)
        head, nothing = self.tr("Nothing to do. That is the news."), sentences.calm_sentence(0)
        self.empty = EmptyState(theme, "afterglow", head, nothing, [something, just_out], self)
        self._arrange()
        self.setFocusProxy(self.list)

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return described()

    def _arrange(self) -> None:
        px = self._ctx.theme.px
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.date)
        words.addWidget(self.sentence)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(24))
        head.addLayout(words, 1)
        head.addWidget(self.week, 0, Qt.AlignmentFlag.AlignTop)
        add = QHBoxLayout()
        add.setSpacing(px(12))
        add.addWidget(self.quick_add, 1)
        add.addWidget(self.calm_button, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addLayout(add, 1)
        line.addSpacing(px(GUTTER))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(line)
        left.addWidget(self.empty)
        left.addWidget(self.list, 1)
        self._side = QVBoxLayout()
        self._side.addWidget(self.calm)
        self._side.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addSpacing(px(16))
        body.addLayout(self._side)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(32), px(28), px(32), px(20))
        page.setSpacing(px(14))
        page.addLayout(head)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx, act = self._ctx, self.actions_
        self.list.acted.connect(self._on_acted)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.coming_wanted.connect(lambda: self._jump_to(Group.COMING))
        self.list.calm_wanted.connect(self.toggle_calm)
        self.week.day_chosen.connect(self._on_day)
        self.calm.opened.connect(self._on_calm_opened)
        self.calm.add_wanted.connect(self._on_add_wanted)
        self.calm.list.left.connect(self._on_calm_left)
        self.calm_button.clicked.connect(self.toggle_calm)
        self.quick_add.filed.connect(self._on_written)
        self.quick_add.left.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        act.changed.connect(self._on_written)
        act.done.connect(self._on_done)
        act.checklist_wanted.connect(self._on_checklist_wanted)
        self.checklist.folded.connect(self.refresh)
        act.add_wanted.connect(self._on_add_wanted)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.reminder_wanted.connect(self.reveal)
        ctx.router.quick_add_wanted.connect(self.quick_add.begin)
        ctx.theme.changed.connect(self._on_theme_changed)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in this order."""
        return [self.list, self.quick_add, self.week, self.calm.list]

    # showing

    def refresh(self, follow: bool = True) -> None:
        """Read everything and show it; what was current stays current, also where it now stands elsewhere.

        Without `follow` it is the row that came into its place.
        """
        ctx = self._ctx
        now, zone = ctx.clock.now(), ctx.services.reminders.etiquette().zone
        today = self._today = ctx.services.reminders.today(now)
        self._going.stop()
        current = self.list.current_row()
        place = self.list.currentIndex().row()
        self.faces.at(now, zone)
        self.rows.show(rows(today, self._shown, self.checklist.unfolded_of(today)), self._notes(today))
        self.checklist.show(self.rows.rows, self.faces.today)
        self._keep_current(current.key if current is not None and follow else None, place)
        day = now.astimezone(zone).date()
        self.date.setText(wording.long_day(day))
        self.sentence.setText(sentences.conclusion(today))
        self.week.show_week(today.week, day)
        self.calm.show_today(today, now, zone)
        count = sentences.opened(sentences.number(len(today.calm)))
        self.calm_button.set_look(self.tr("{count} with others").format(count=count))
        self._show_empty(today)

    def _notes(self, today: Today) -> dict[Key, str]:
        return {("section", Group.NOW.value): sentences.best_done_before(today, self.faces.zone)}

    def _show_empty(self, today: Today) -> None:
        nothing = not today.now and not today.later
        self.empty.setVisible(nothing)
        if nothing:
            head = self.tr("Nothing to do. That is the news.")
            if not today.open_applications and not today.calm:
                head = self.tr("What happened last?")
            self.empty.say(head, sentences.nothing_to_do(today, self.faces.zone))
        self.list.setVisible(bool(self.rows.rowCount()))
        self.setFocusProxy(self.list if self.rows.rowCount() else self.quick_add.edit)

    def _keep_current(self, key: Key | None, place: int) -> None:
        """The same row, else the one that came into its place, else the first."""
        if not self.rows.rowCount():
            return
        here = self.rows.place(key) if key is not None else -1
        if here < 0:
            here = self.list.nearest(max(0, place))
        if here >= 0 and here != self.list.currentIndex().row():
            self.list.go_to(here)

    def reveal(self, rule: str, subject: str) -> None:
        """Select this reminder and show it; where it is not here any more, open its application."""
        self.refresh()
        key = (rule, subject)
        for group, lines in groups(self._today) if self._today is not None else ():
            at = next((place for place, line in enumerate(lines) if key_of(line) == key), -1)
            if at >= self._shown.get(group, STEP):
                self._shown[group] = at + 1
                self.refresh()
        place = self.rows.place(key)
        if place >= 0:
            self.list.go_to(place)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._open_application_of(subject)

    def _open_application_of(self, subject: str) -> None:
        """A subject begins with an interview, an application or an offer; whose is found among the cards' panels."""
        application, interview = self._ctx.services.reminders.owner(subject)
        if application is not None:
            self._ctx.router.application_wanted.emit(application, interview or "")

    # what a person does

    def _on_acted(self, row: Row, part: Part) -> None:
        place = self.rows.place(row.key)
        if row.kind is Kind.MORE:
            self._shown[row.group] = self._shown.get(row.group, STEP) + STEP
            self.refresh()
        elif part is Part.UNDO:
            self._ctx.undo.undo()
        elif row.line is not None and place >= 0 and not row.done:
            self._act(row, part, place)

    def _act(self, row: Row, part: Part, place: int) -> None:
        line = row.line
        if line is None:
            return
        widget, at = self.list.viewport(), self.list.place_of(part, place)
        if part is Part.DO:
            self.actions_.do_it(line, widget, at)
        elif line.reminder is None or self._today is None:
            return
        elif part is Part.DONE:
            self.actions_.done_with(line.reminder)
        elif part is Part.SNOOZE:
            self.actions_.snooze(line.reminder, self._today, widget, at)
        elif part is Part.WHY:
            self.actions_.why(line, widget, at)
        elif part is Part.ENDING:
            self.actions_.ending(line.reminder, widget, at)

    def _on_menu(self, row: Row, at: QPoint) -> None:
        if row.line is None or row.done:
            return
        menu = row_menu(self, row, self.faces.face(row), lambda part: self._on_acted(row, part), self.actions_)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _on_day(self, day: date) -> None:
        """Go to the first line of that day; where it has none, to the first after it."""
        today = self.faces.today
        for step in range(8):
            place = place_of_day(list(self.rows.rows), day + timedelta(days=step), self.faces.zone, today)
            if place is not None and day >= today:
                self.list.go_to(place)
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _jump_to(self, group: Group) -> None:
        place = self.rows.place(("section", group.value))
        if place >= 0:
            self.list.go_to(self.list.nearest(place + 1))
            self.list.scrollTo(self.rows.index(place), TodayList.ScrollHint.PositionAtTop)

    def _on_add_wanted(self) -> None:
        self.overlay.dismiss()
        self.quick_add.begin("")

    def _on_calm_opened(self, line: CalmLine) -> None:
        self.overlay.dismiss()
        self._ctx.router.application_wanted.emit(line.application, "")

    def _on_calm_left(self) -> None:
        if self.overlay.isVisible():
            self.overlay.dismiss()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_calm(self) -> None:
        """I: with two columns the panel gets the focus, with one it opens over the page."""
        if self._wide:
            self.calm.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.overlay.isVisible():
            self.overlay.dismiss()
        else:
            self.overlay.open(self.calm.list)

    # what happened

    def _on_checklist_wanted(self, key: Key) -> None:
        self.checklist.unfold(key)
        self.refresh()
        self.checklist.take_focus()

    def _on_written(self, change: Change) -> None:
        # A row that was put off goes down the list; the person stays where the work is.
        self.refresh(follow=change.intent != Intent.REMINDER_SNOOZED.value)

    def _on_done(self, change: Change) -> None:
        """The row is ticked and struck through, the next one becomes the current one, then the row goes."""
        key = (change.about["rule"], change.about["subject"])
        place = self.rows.place(key)
        if place < 0:
            self.refresh()
            return
        self._draw_tick(key)
        self.rows.mark_done(key)
        following = self.list.nearest(place)
        if following >= 0:
            self.list.go_to(following)
        self._going.start(GOES_AFTER_MS)

    def _draw_tick(self, key: Key) -> None:
        ticks = self.list.delegate.ticks
        tick = QVariantAnimation(self)
        tick.setDuration(self._ctx.theme.ms(120))
        tick.setStartValue(0.0)
        tick.setEndValue(1.0)

        def drawn(value: object) -> None:
            ticks[key] = float(str(value))
            self.list.viewport().update()

        tick.valueChanged.connect(drawn)
        tick.finished.connect(lambda: ticks.pop(key, None))
        tick.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def _on_changed(self, _change: Change, origin: object) -> None:
        """What was written elsewhere; an undo must not wait for a row that is going. Out of sight, coming back does."""
        if origin is not self and self._today is not None and self.isVisible():
            self.refresh()

    def _on_theme_changed(self) -> None:
        self.list.doItemsLayout()

    def _on_sight(self) -> None:
        self._minute.start()
        if self._seen or self._today is None:
            self.refresh()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))

    def _on_out_of_sight(self) -> None:
        self._minute.stop()
        self._going.stop()

    # Qt's part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.window().width() >= TWO_COLUMNS_FROM * self._ctx.theme.factor
        if wide == self._wide:
            return
        self._wide = wide
        self.calm_button.setVisible(not wide)
        if wide:
            self.overlay.hold(None)
            self._side.insertWidget(0, self.calm)
            self.calm.show()
        else:
            self._side.removeWidget(self.calm)
            self.overlay.hold(self.calm)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page, wherever on it one is."""
        if event.key() == Qt.Key.Key_I and not event.modifiers():
            self.toggle_calm()
        elif event.key() == Qt.Key.Key_G and not event.modifiers():
            self._jump_to(Group.COMING)
        else:
            super().keyPressEvent(event)
