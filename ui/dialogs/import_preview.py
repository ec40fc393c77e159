"""What files would become, before anything is kept: guesses are marked and can be changed, entries left out.

Planning and carrying out run apart from the window, which shows how far they are and can stop them. Planning changes
nothing, so every change on the screen plans again where the file is short; a long one is planned anew when it is
brought in. Several files are carried out one after the other, each against what the one before it has written.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.context import Context
from ui.dialogs import import_words as words
from ui.dialogs.frame import Dialog
from ui.dialogs.import_detail import EntryDetail
from ui.dialogs.import_list import EntryList, EntryModel, Line
from ui.dialogs.import_parts import ALL, HERE, LOOK, NEW, FilePart, Lines, counted
from ui.dialogs.import_runner import Runner
from ui.dialogs.import_who import WhoQuestion
from ui.dialogs.import_work import PATIENCE_MS, Errand, Waiting, let_go
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.segmented import Segmented
from ui.wording import grouped

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry

MOST_PLANNED_AGAIN = 300
"""Entries of a file up to which every choice plans it anew; beyond, the choice is only remembered until the end."""
FILTERED_FROM = 12
WIDTH, HEIGHT = 860, 440


class ImportPreview(Dialog):
    def __init__(self, ctx: Context, parent: QWidget, paths: Sequence[Path], notes: Sequence[str] = ()) -> None:
        """`notes` are sentences about what came along and is not among `paths`."""
        super().__init__(
            ctx.theme, self.tr("Import"), parent, self.tr("This is what it becomes. Nothing is kept yet."), WIDTH
        )
        self._ctx, self._notes = ctx, tuple(notes)
        self.parts = [FilePart(path) for path in paths]
        self._closed = False
        self.ready = False
        """Every file has been read, and the choices so far are worked in."""
        self._moment = words.Moment(ctx.clock.now(), ctx.services.reminders.etiquette().zone)
        self.who: WhoQuestion | None = None
        self._build()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience)
        self.runner = Runner(ctx, self)
        self.runner.begun.connect(self._on_begun)
        self.runner.planned.connect(self._on_planned)
        self.runner.carried.connect(self._end)
        self.runner.stopped.connect(self._end)
        self._patience.start()
        self.runner.read(self.parts)

    @classmethod
    def ask(cls, ctx: Context, parent: QWidget, paths: Sequence[Path], notes: Sequence[str] = ()) -> "ImportPreview":
        """Shown as soon as the files are read, or after 300 ms with how far that is."""
        dialog = cls(ctx, parent, paths, notes)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        return dialog

    def _build(self) -> None:
        theme = self.theme
        self._question = QVBoxLayout()
        self.body.addLayout(self._question)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(theme.px(HEIGHT))
        self.waiting = Waiting(theme, self._stack)
        self.waiting.cancelled.connect(self._on_cancelled)
        self._blank = QWidget(self._stack)
        self._shown = QWidget(self._stack)
        for page in (self._blank, self.waiting, self._shown):
            self._stack.addWidget(page)
        self._lay_out(self._shown)
        self.body.addWidget(self._stack, 1)
        self._leave = self.add_button(self.tr("Leave it"))
        self._leave.clicked.connect(self.close)
        self._keep = self.add_button(self.tr("Bring it in"), "primary", ("Enter",))
        self._keep.setDefault(True)
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._carry_out)

    def _lay_out(self, page: QWidget) -> None:
        theme, column = self.theme, QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self._filters = QHBoxLayout()
        self.filter: Segmented | None = None
        column.addLayout(self._filters)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.model = EntryModel(self._found, self._moment, page)
        self._list_panel = Panel(theme, page)
        inside = QVBoxLayout(self._list_panel)
        inside.setContentsMargins(2, 4, 2, 6)
        self.list = EntryList(theme, self.model, self._list_panel)
        self.list.moved_to.connect(self._on_line)
        self.list.toggled.connect(self._on_toggled)
        inside.addWidget(self.list)
        row.addWidget(self._list_panel, 5)
        self._detail_panel = Panel(theme, page)
        around = QVBoxLayout(self._detail_panel)
        around.setContentsMargins(2, 2, 2, 4)
        self._area = QScrollArea(self._detail_panel)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        around.addWidget(self._area)
        row.addWidget(self._detail_panel, 5)
        column.addLayout(row, 1)
        self.detail: EntryDetail | None = None
        self._line: Line | None = None

    def _found(self, line: Line) -> "tuple[Entry, Choice] | None":
        return self.parts[line.part].entry(line.place)

    # -- reading -----------------------------------------------------------------------------------

    def _on_begun(self, what: str, errand: Errand) -> None:
        self.ready = False
        self.waiting.follow(what, errand)

    def _on_patience(self) -> None:
        """It takes a while: show how far it is. Choices on the screen are worked in without a word."""
        if self._closed or self.ready:
            return
        self.waiting.stand_by()
        if self.runner.carrying or self._stack.currentWidget() is not self._shown:
            self._stack.setCurrentWidget(self.waiting)
            self._leave.hide()
            self._keep.hide()
            self.waiting.button.setFocus()
        self.show()

    def _on_planned(self) -> None:
        if self._closed:
            return
        self._patience.stop()
        self.waiting.rest()
        self._ask_who()
        if self._stack.currentWidget() is self._shown:
            self.model.refresh()
            self._show_detail(self._line, again=True)
            self._be_ready()
        else:
            # In two turns of the event loop, since a long list is laid out in the first.
            self._show_lines()
            QTimer.singleShot(0, self, self._on_laid_out)

    def _on_laid_out(self) -> None:
        if self._closed:
            return
        self._show_first()
        self._stack.setCurrentWidget(self._shown)
        self.show()
        self._be_ready()
        if len(self.model.lines) > 1:
            self.list.setFocus()
        else:
            self._keep.setFocus()

    def _be_ready(self) -> None:
        self.ready = True
        self._leave.show()
        self._keep.show()
        self._refresh()

    # -- the list and what stands beside it --------------------------------------------------------

    def _show_lines(self) -> None:
        counts = counted(self.parts)
        if self.filter is None and counts[ALL] >= FILTERED_FROM:
            names = {
                ALL: self.tr("All"),
                LOOK: self.tr("To look at"),
                NEW: self.tr("New"),
                HERE: self.tr("Here already"),
            }
            parts = [
                (key, f"{name} {grouped(counts[key])}", None)
                for key, name in names.items()
                if counts[key] or key == ALL
            ]
            self.filter = Segmented(self.theme, parts, self.tr("Which entries"), parent=self._shown)
            self.filter.set_value(ALL)
            self.filter.chosen.connect(self._on_filter)
            self._filters.addWidget(self.filter)
            self._filters.addStretch(1)
        which = self.filter.value() if self.filter is not None else ALL
        lines = Lines(self.parts, which or ALL, self._notes)
        self.model.show_lines(lines)
        self._list_panel.setVisible(len(lines) > 1)
        self._detail_panel.setVisible(lines.first_entry >= 0 or len(lines) == 1)

    def _show_first(self) -> None:
        lines = self.model.lines
        if not lines:
            self._show_detail(None)
            return
        first = max(0, lines.first_entry) if isinstance(lines, Lines) else 0
        self.list.go_to(first)
        self.list.scrollToTop()
        self._on_line(lines[first])

    def _offer_filter(self, counts: Counter[str]) -> None:
        names = {ALL: self.tr("All"), LOOK: self.tr("To look at"), NEW: self.tr("New"), HERE: self.tr("Here already")}
        parts = [
            (key, f"{name} {grouped(counts[key])}", None) for key, name in names.items() if counts[key] or key == ALL
        ]
        self.filter = Segmented(self.theme, parts, self.tr("Which entries"), parent=self._shown)
        self.filter.set_value(ALL)
        self.filter.chosen.connect(self._on_filter)
        self._filters.addWidget(self.filter)
        self._filters.addStretch(1)
        places = [*(self.filter.part(key) for key, _text, _icon in parts), self.list]
        for before, after in pairwise(places):
            self.setTabOrder(before, after)

    def _on_filter(self) -> None:
        self._show_lines()
        self._show_first()

    def _on_line(self, line: object) -> None:
        if isinstance(line, Line) and line != self._line:
            self._show_detail(line)

    def _show_detail(self, line: Line | None, again: bool = False) -> None:
        """Beside the list; `again` where the plan has another word on the same entry, and the focus is to stay."""
        focused = self._focused_name() if again else ""
        self._line = line
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self.detail = None
        found = self._found(line) if line is not None else None
        if line is None:
            return
        if found is None:
            self._area.setWidget(self._sentence(line.text))
            return
        alone = len(self.model.lines) == 1
        detail = EntryDetail(self._ctx, found, self._moment, self._applications, self._area, alone)
        detail.changed.connect(partial(self._on_choice, line))
        self._area.setWidget(detail)
        detail.setAutoFillBackground(False)
        for control in detail.findChildren(QWidget):
            if isinstance(control, QCheckBox | QRadioButton | QComboBox):
                control.installEventFilter(self)
        self.detail = detail
        if focused:
            again_there = [one for one in detail.findChildren(QWidget) if one.accessibleName() == focused]
            for one in again_there[:1]:
                one.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Desktops of the GTK family press a box or open a list with Enter; here Enter brings the files in.
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep.click()
            return True
        return super().eventFilter(watched, event)

    def _focused_name(self) -> str:
        focus: QWidget | None = self.focusWidget()
        if focus is None or self.detail is None or not self.detail.isAncestorOf(focus):
            return ""
        return focus.accessibleName()

    def _sentence(self, text: str) -> QWidget:
        holder = QWidget(self._area)
        column = QVBoxLayout(holder)
        pad = self.theme.px(20)
        column.setContentsMargins(pad, pad, pad, pad)
        column.addWidget(Label(self.theme, text, "body", "ink2", wrap=True, parent=holder))
        column.addStretch(1)
        return holder

    def _applications(self) -> list[tuple[str, str]]:
        cards = self._ctx.services.board.cards(self._ctx.clock.now())
        return [(card.application, f"{card.company} · {card.role}") for card in cards]

    # -- choosing ----------------------------------------------------------------------------------

    def _on_toggled(self, line: object) -> None:
        if isinstance(line, Line):
            choice = self.parts[line.part].choice(line.place)
            self._on_choice(line, replace(choice, leave_out=not choice.leave_out))
            self._show_detail(line, again=True)

    def _on_choice(self, line: Line, choice: "Choice") -> None:
        part = self.parts[line.part]
        part.choose(line.place, choice)
        self.model.refresh()
        if part.plan is not None and len(part.plan.entries) <= MOST_PLANNED_AGAIN:
            self.runner.read([part])
        self._refresh()

    def _refresh(self) -> None:
        brings = sum(part.brings for part in self.parts)
        self._keep.setEnabled(brings > 0 and not self.runner.carrying)
        if brings == 0:
            self._keep.set_look(text=self.tr("Nothing to bring in"))
        else:
            self._keep.set_look(text=self.tr("Bring %Ln in", "", brings))

    # -- who is the user ---------------------------------------------------------------------------

    def _ask_who(self) -> None:
        """Asked once, and only where neither the settings nor the mail say it."""
        if self.who is not None or self._ctx.services.settings.read().own_addresses:
            return
        plans = [part.plan for part in self.parts if part.plan is not None]
        asked = dict.fromkeys(address for plan in plans for address in plan.which_is_you)
        if asked:
            self.who = WhoQuestion(self.theme, asked, self)
            self.who.answered.connect(self._on_who)
            self.who.entered.connect(self._keep.click)
            self._question.addWidget(self.who)

    def _on_who(self) -> None:
        address = self.who.address() if self.who is not None else ""
        self.runner.own = frozenset({address}) if address else frozenset()
        self.runner.read(self.parts)

    def _keep_who(self) -> None:
        address = self.who.address() if self.who is not None else ""
        if address:
            services = self._ctx.services
            after = replace(services.settings.read(), own_addresses=(address,))
            self._ctx.intents.do(None, lambda: services.settings.change(after))

    # -- carrying it out, and leaving --------------------------------------------------------------

    def _carry_out(self) -> None:
        if self.runner.carrying or not self._keep.isEnabled():
            return
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # what is typed in a field and not yet said counts
        self._keep_who()
        self._patience.start()
        self.runner.carry_out([part for part in self.parts if part.brings])
        self._keep.setEnabled(False)

    def _on_cancelled(self) -> None:
        """The worker hears of it with its next step; while nothing is being kept, the dialog need not wait for it."""
        if not self.runner.carrying:
            self.close()

    def stop(self) -> None:
        """The window goes: whatever is under way is stopped."""
        self._closed = True
        self.runner.leave()
        plans = [part.plan for part in self.parts if part.plan is not None]
        let_go([entry for plan in plans for entry in plan.entries], QApplication.instance())

    def _end(self) -> None:
        if not self._closed:
            self.close()

    def reject(self) -> None:
        if self.runner.carrying:
            self.runner.stop()
            return
        self.stop()
        super().reject()
