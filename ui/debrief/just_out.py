"""An interview that nobody had noted: one line says where and with whom, and its debrief opens at once.

It has just ended, unless the fields or the line say otherwise. Application, interview and people are one step to undo.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.facts import DEFAULT_LENGTH
from models.domain.quick_add import MEETINGS, Doubt, Entry, Verb
from ui.application.forms.fields import LengthField, LineField, TimeField
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.today.quick_add import Chips
from ui.today.understanding import Understanding

FIELD_WIDE = 120
DAY = timedelta(days=1)


class JustOut(Dialog):
    noted = Signal(str)
    """The interview that was made of the line."""

    def __init__(self, ctx: Context, parent: QWidget | None, line: str = "") -> None:
        title = self.tr("You just came out of an interview")
        sentence = self.tr("One line is enough. What is not said now can be added at any time.")
        super().__init__(ctx.theme, title, parent, sentence)
        self._ctx = ctx
        self._understood = Understanding(ctx, self)
        self.line = LineField(ctx.theme, self.tr("Where, and with whom?"), self._hint(), self)
        self.chips = Chips(ctx.theme, self)
        self.ended = TimeField(ctx.theme, self.tr("It ended at"), self)
        self.lasted = LengthField(ctx.theme, self.tr("and lasted"), parent=self)
        self.body.addWidget(self.line)
        self.body.addWidget(self.chips)
        row = QHBoxLayout()
        row.setSpacing(ctx.theme.px(12))
        for field in (self.ended, self.lasted):
            field.setFixedWidth(ctx.theme.px(FIELD_WIDE))
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.ended.begin(self._local(ctx.clock.now()).time().replace(second=0, microsecond=0, tzinfo=None))
        self.lasted.begin(DEFAULT_LENGTH)
        self.line.set_text(line)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.close)
        self.go = self.add_button(self.tr("Start the debrief"), "primary", ("Enter",))
        self.go.setDefault(True)
        self.go.clicked.connect(self._on_go)
        for typed in (self.line, self.ended, self.lasted):
            typed.edit.textChanged.connect(lambda _text: self._show())
        self._show()
        self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hint(self) -> str:
        return self.tr("Quillmark with Rafael Quintana, Senior analyst")

    # understanding

    def _local(self, at: datetime) -> datetime:
        return self._ctx.services.reminders.etiquette().local(at)

    def _entry(self) -> Entry:
        """The line as a meeting that is over; where it names no time, the one in the fields."""
        text = self.line.text()
        entry = self._understood.read(text)
        if entry.verb not in MEETINGS:
            entry = self._understood.read(f"{Verb.INTERVIEW} {text}")
        if Doubt.NO_SUCH_DAY in entry.doubts:
            return entry
        etiquette, now = self._ctx.services.reminders.etiquette(), self._ctx.clock.now()
        length, day = self.lasted.checked() or DEFAULT_LENGTH, entry.day or etiquette.day(now)
        if entry.starts is not None:
            starts = etiquette.instant(day, entry.starts)
            said = entry.ends is not None and entry.ends > entry.starts
            ends = etiquette.instant(day, entry.ends) if said and entry.ends is not None else starts + length
        else:
            ended = self.ended.checked()
            ends = now if ended is None else etiquette.instant(day, ended)
            ends -= DAY if ends > now and entry.day is None else timedelta()
            starts = ends - length
        begins, over = self._local(starts), self._local(min(ends, max(now, starts)))
        return replace(
            entry,
            day=begins.date(),
            starts=begins.time().replace(second=0, microsecond=0),
            ends=over.time().replace(second=0, microsecond=0),
            doubts=(Doubt.FUTURE,) if starts > now else (),
        )

    def _show(self, insist: bool = False) -> Entry:
        entry = self._entry()
        pieces, missing = self._understood.shown(entry, insist)
        hint = "" if entry.complete else missing
        self.chips.show_pieces(pieces, hint, amber=insist and not entry.complete)
        self.line.edit.setAccessibleDescription(", ".join([*(text for text, _, _ in pieces), hint]))
        return entry

    def _on_go(self) -> None:
        entry = self._show(insist=True)
        if self.ended.message() or self.lasted.message():
            return
        if not entry.complete:
            self.line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        change = self._ctx.intents.do(None, lambda: self._understood.file(entry), self.line.error)
        if change is not None:
            self.line.set_text("")
            self.close()
            self.noted.emit(change.about["interview"])
