"""A table on its way in: what its columns are, then what each row becomes, and only then is anything kept.

Looking, planning and carrying out run beside the window. The plan that is shown is the plan that is carried out; a
row that is left out afterwards is worked in when the table is brought in.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.domain.codes import Stage
from models.domain.errors import WorldError
from models.domain.table import DateOrder, Field, TableChoice, TableKind
from ui.context import Context
from ui.dialogs import import_words, table_words as words
from ui.dialogs.frame import Dialog
from ui.dialogs.import_parts import FilePart
from ui.dialogs.import_runner import Runner
from ui.dialogs.import_work import PATIENCE_MS, Errand, Waiting
from ui.dialogs.table_columns import ColumnsStep
from ui.dialogs.table_entries import EntriesStep
from ui.widgets.label import Label
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.tables_in import Looked, Looking

WIDTH, HEIGHT = 860, 440


class TableWizard(Dialog):
    def __init__(self, ctx: Context, parent: QWidget, path: Path) -> None:
        title = self.tr("Import a table")
        super().__init__(ctx.theme, title, parent, self.tr("Nothing is kept before the last step."), WIDTH)
        self._ctx, self.choice = ctx, TableChoice()
        self.part = FilePart(path)
        self._looking: Looking | None = None
        self._busy = self._again = self._closed = False
        self.looked: Looked | None = None
        zone = ctx.services.reminders.etiquette().zone
        self._moment = import_words.Moment(ctx.clock.now(), zone)
        self._zone = zone
        self._build()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience)
        self.runner = Runner(ctx, self)
        self.runner.begun.connect(self.waiting.follow)
        self.runner.planned.connect(self._on_planned)
        self.runner.carried.connect(self._end)
        self.runner.stopped.connect(self._end)
        self._patience.start()
        self._look()

    @classmethod
    def ask(cls, ctx: Context, parent: QWidget, path: Path) -> "TableWizard":
        """Shown as soon as the table has been looked at, or after 300 ms with how far that is."""
        dialog = cls(ctx, parent, path)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        return dialog

    @property
    def busy(self) -> bool:
        """Something is looked at or planned that the screen does not show yet."""
        return self._busy or self.runner.busy

    @property
    def shows_rows(self) -> bool:
        return self._stack.currentWidget() is self.rows

    # -- what it is made of ------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        self._name = Label(theme, self.part.path.name, "small", "ink3", parent=self)
        self.body.addWidget(self._name)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(theme.px(HEIGHT))
        self._blank = QWidget(self._stack)
        self.waiting = Waiting(theme, self._stack)
        self.waiting.cancelled.connect(self._on_cancelled)
        self.columns = ColumnsStep(theme, self._stack)
        self.rows = EntriesStep(theme, self.part, self._moment, self._stack)
        self.rows.changed.connect(self._refresh)
        self.refusal = Label(theme, "", "body", "ink2", wrap=True, parent=self._stack)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignTop)
        for page in (self._blank, self.waiting, self.columns, self.rows, self.refusal):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self.back = self.add_button(self.tr("Back"))
        self.back.clicked.connect(self._show_columns)
        self.leave = self.add_button(self.tr("Leave it"))
        self.leave.clicked.connect(self.close)
        self.next = self.add_button(self.tr("Next"), "primary", ("Enter",))
        self.next.setDefault(True)
        self.rows.entered.connect(self.next.click)
        self.next.clicked.connect(self._on_next)
        step = self.columns
        step.kind_chosen.connect(self._on_kind)
        step.header_chosen.connect(self._on_header)
        step.sheet_chosen.connect(self._on_sheet)
        step.field_chosen.connect(self._on_field)
        step.order_chosen.connect(self._on_order)
        step.stage_chosen.connect(self._on_stage)
        step.entered.connect(self.next.click)
        self._refresh()

    # -- the first step: columns -------------------------------------------------------------------

    def _look(self) -> None:
        """Beside the window; an answer that comes meanwhile is looked at next."""
        if self._busy:
            self._again = True
            return
        from models.services.tables_in import Looking

        self._busy, self._again = True, False
        if self._looking is None:
            self._looking = Looking(self.part.path)
        errand = Errand()
        self._ctx.jobs.run(
            self._looking.look,
            self.choice,
            self._ctx.clock.now(),
            self._zone,
            done=partial(self._on_looked, errand),
            failed=partial(self._on_refused, errand),
        )

    def _on_looked(self, errand: Errand, looked: "Looked") -> None:
        errand.end()
        self._busy = False
        if self._closed:
            return
        if self._again:
            self._look()
            return
        first = self.looked is None
        self.looked = looked
        today = self._moment.now.astimezone(self._moment.zone).date()
        self.columns.show_outline(looked.outline, words.missing(looked.outline) or words.example(looked, today))
        if self._stack.currentWidget() is not self.columns:
            self._show_columns()
        self._refresh()
        if first:
            self._patience.stop()
            self.show()
            self.columns.first().setFocus()

    def _on_refused(self, errand: Errand, error: Exception) -> None:
        errand.end()
        self._busy = False
        if not isinstance(error, WorldError):
            raise error
        if self._closed:
            return
        self._patience.stop()
        self._refuse(in_words(error.sentence))

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self._stack.setCurrentWidget(self.refusal)
        self._refresh()
        self.show()
        self.leave.setFocus()

    def _show_columns(self) -> None:
        self._stack.setCurrentWidget(self.columns)
        self._refresh()
        self.columns.first().setFocus()

    def _say(self, choice: TableChoice) -> None:
        self.choice = choice
        self.next.setEnabled(False)
        self._look()

    def _on_kind(self, kind: str) -> None:
        self.part.choices.clear()
        self._say(TableChoice(TableKind(kind), self.choice.has_header, self.choice.sheet, (), self.choice.order))

    def _on_header(self, there: bool) -> None:
        self.part.choices.clear()
        self._say(replace(self.choice, has_header=there, fields=()))

    def _on_sheet(self, sheet: str) -> None:
        self.part.choices.clear()
        self._say(TableChoice(sheet=sheet))

    def _on_field(self, place: int, code: str) -> None:
        """What a column becomes; another that was taken for the same gives way by itself."""
        said = dict(self.choice.fields)
        said[place] = Field(code)
        if Field(code) is not Field.LEAVE_OUT and self.looked is not None:
            from models.domain.columns import SEVERAL

            rivals = [other for other, field in said.items() if field is Field(code) and other != place]
            said.update(dict.fromkeys(rivals if Field(code) not in SEVERAL else (), Field.LEAVE_OUT))
        self._say(replace(self.choice, fields=tuple(sorted(said.items()))))

    def _on_order(self, order: str) -> None:
        self._say(replace(self.choice, order=DateOrder(order)))

    def _on_stage(self, written: str, code: str) -> None:
        said = dict(self.choice.stages)
        said.pop(written, None)
        if code:
            said[written] = Stage(code)
        self._say(replace(self.choice, stages=tuple(said.items())))

    # -- the second step: rows ---------------------------------------------------------------------

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        if self._stack.currentWidget() is self.rows:
            self._carry_out()
        elif self._stack.currentWidget() is self.columns:
            self.part.table = self._answered()
            self.next.setEnabled(False)
            self._patience.start()
            self.runner.read([self.part])

    def _answered(self) -> TableChoice:
        """All that stands on the screen counts as said, the order of dates too."""
        if self.looked is None:
            return self.choice
        outline = self.looked.outline
        fields = tuple((place, column.becomes) for place, column in enumerate(outline.columns))
        return replace(
            self.choice, kind=outline.kind, has_header=outline.has_header, fields=fields, order=outline.order
        )

    def _on_patience(self) -> None:
        """It takes a while: show how far it is."""
        if self._closed:
            return
        self._stack.setCurrentWidget(self.waiting)
        self.waiting.button.setFocus()
        self.show()

    def _on_planned(self) -> None:
        self._patience.stop()
        self.waiting.rest()
        if self._closed:
            return
        if self.part.plan is None:
            self._refuse(self.part.refused)
            return
        # In two turns of the event loop, since a long list is laid out in the first.
        self.rows.show_plan()
        QTimer.singleShot(0, self, self._show_rows)

    def _show_rows(self) -> None:
        if self._closed:
            return
        self._stack.setCurrentWidget(self.rows)
        self._refresh()
        self.rows.list.setFocus()

    # -- buttons, carrying out, leaving ------------------------------------------------------------

    def _refresh(self) -> None:
        here = self._stack.currentWidget()
        self.back.setVisible(here is self.rows)
        self.next.setVisible(here in (self.columns, self.rows))
        if here is self.rows:
            self._refresh_rows()
        elif here is self.columns and self.looked is not None:
            self.next.set_look(text=self.tr("Next"))
            self.next.setEnabled(not self._busy and not words.missing(self.looked.outline))

    def _refresh_rows(self) -> None:
        brings = self.part.brings
        self.next.setEnabled(brings > 0 and not self.runner.carrying)
        self.next.set_look(text=self.tr("Bring %Ln in", "", brings) if brings else self.tr("Nothing to bring in"))

    def _carry_out(self) -> None:
        if self.runner.carrying:
            return
        self._patience.start()
        self.runner.carry_out([self.part])
        self.next.setEnabled(False)

    def _on_cancelled(self) -> None:
        """The worker hears of it with its next step; while nothing is being kept, the dialog need not wait for it."""
        if not self.runner.carrying:
            self.close()

    def stop(self) -> None:
        """The window goes: whatever is under way is stopped."""
        self._closed = True
        self.runner.leave()

    def _end(self) -> None:
        if not self._closed:
            self.close()

    def reject(self) -> None:
        if self.runner.carrying:
            self.runner.stop()
            return
        self.stop()
        super().reject()
