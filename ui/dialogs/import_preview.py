"""What files would become, before anything is kept: guesses are marked and can be changed, entries left out.

Planning changes nothing, so every change on the screen plans again. Several files are carried out one after the
other, each planned anew against what the one before it has written.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.import_rows import EntryRow, Refusal, outcome_counts
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel

if TYPE_CHECKING:
    from models.services.import_plan import Plan

MOST_ROWS = 60
"""Entries that are shown one by one for a file; the rest are counted."""


class FilePart:
    """One file on the screen: its plan, its rows, and the choices made in them."""

    def __init__(self, ctx: Context, path: Path) -> None:
        self._ctx, self.path = ctx, path
        self.rows: list[EntryRow] = []
        self.refused = ""
        self.plan: Plan | None = None

    def read(self, own: frozenset[str]) -> None:
        """Plan with what is chosen on the screen now."""
        choices = {place: row.choice() for place, row in enumerate(self.rows)}
        try:
            self.plan = self._ctx.services.imports.plan(self.path, self._ctx.clock.now(), own, choices or None)
        except WorldError as error:
            self.plan, self.refused = None, error.sentence

    @property
    def brings(self) -> int:
        """How many entries would be written."""
        if self.plan is None or not self.plan.edits:
            return 0
        return sum(count for outcome, count in outcome_counts(self.plan).items() if outcome != "left_alone")


class ImportPreview(Dialog):
    def __init__(self, ctx: Context, parent: QWidget, paths: Sequence[Path]) -> None:
        super().__init__(
            ctx.theme, self.tr("Import"), parent, self.tr("This is what it becomes. Nothing is kept yet."), 680
        )
        self._ctx = ctx
        self._own = frozenset[str]()
        self._parts = [FilePart(ctx, path) for path in paths]
        for part in self._parts:
            part.read(self._own)
        self._ask_who()
        column = self.scrolled(self.tr("What it becomes"), 420)
        for part in self._parts:
            column.addWidget(self._file(part))
        column.addStretch(1)
        cancel = self.add_button(self.tr("Leave it"))
        cancel.clicked.connect(self.close)
        self._keep = self.add_button(self.tr("Bring it in"), "primary", ("Enter",))
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._carry_out)
        self._refresh()

    @classmethod
    def ask(cls, ctx: Context, parent: QWidget, paths: Sequence[Path]) -> "ImportPreview":
        dialog = cls(ctx, parent, paths)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    # -- who is the user ---------------------------------------------------------------------------

    def _ask_who(self) -> None:
        """Asked once, and only where neither the settings nor the mail say it."""
        self._who: QComboBox | None = None
        if self._ctx.services.settings.read().own_addresses:
            return
        asked = dict.fromkeys(
            address for part in self._parts if part.plan is not None for address in part.plan.which_is_you
        )
        if not asked:
            return
        question = self.tr("Which of these addresses is you? It is asked once.")
        label = Label(self.theme, question, "body", "ink", 500, parent=self)
        self._who = QComboBox(self)
        self._who.setAccessibleName(question)
        self._who.addItem(self.tr("None of them"), "")
        for address in asked:
            self._who.addItem(address, address)
        label.setBuddy(self._who)
        self._who.activated.connect(self._on_who)
        self._who.installEventFilter(self)
        self.body.addWidget(label)
        self.body.addWidget(self._who)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Desktops of the GTK family open a list with Enter; here Enter brings the files in, and Space opens the list.
        pressed = watched is self._who and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep.click()
            return True
        return super().eventFilter(watched, event)

    def _on_who(self) -> None:
        chosen = self._who.currentData() if self._who is not None else ""
        self._own = frozenset({chosen}) if chosen else frozenset()
        self._read_again()

    # -- what it becomes ---------------------------------------------------------------------------

    def _file(self, part: FilePart) -> QWidget:
        panel = Panel(self.theme, self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(2, 8, 2, 6)
        column.setSpacing(0)
        name = Label(self.theme, part.path.name, "small", "ink3", parent=panel)
        name.setContentsMargins(self.theme.px(16), 4, self.theme.px(16), 4)
        column.addWidget(name)
        plan = part.plan
        if plan is None:
            column.addWidget(Refusal(self.theme, part.refused, panel))
            return panel
        for place, entry in enumerate(plan.entries[:MOST_ROWS]):
            if place:
                column.addWidget(Hairline(self.theme, panel))
            row = EntryRow(self._ctx, entry, panel)
            row.changed.connect(self._read_again)
            part.rows.append(row)
            column.addWidget(row)
        for sentence in self._beside(plan):
            column.addWidget(Refusal(self.theme, sentence, panel))
        return panel

    def _beside(self, plan: "Plan") -> list[str]:
        """What has no row of its own."""
        told = [*plan.refused, *plan.notices, *(f"{what}: {why}" for what, why in plan.left_alone[:MOST_ROWS])]
        more = len(plan.entries) - MOST_ROWS
        if more > 0:
            told.append(self.tr("And {count} more, which are brought in as they are.").format(count=more))
        if plan.named:
            added = sum(1 for head, _name in plan.named if head == "added")
            words = self.tr("{added} entries are new, {merged} take over what differs.")
            told.insert(0, words.format(added=added, merged=len(plan.named) - added))
        if not told and not plan.entries:
            told.append(self.tr("Everything in it is here already."))
        return told

    def _read_again(self) -> None:
        for part in self._parts:
            part.read(self._own)
            if part.plan is not None:
                for row, entry in zip(part.rows, part.plan.entries, strict=False):
                    row.show_entry(entry)
        self._refresh()

    def _refresh(self) -> None:
        brings = sum(part.brings for part in self._parts)
        self._keep.setEnabled(brings > 0)
        if brings == 0:
            self._keep.set_look(text=self.tr("Nothing to bring in"))
        else:
            self._keep.set_look(text=self.tr("Bring it in"))

    # -- carrying it out ---------------------------------------------------------------------------

    def _carry_out(self) -> None:
        self._keep_who()
        for part in self._parts:
            part.read(self._own)
            plan = part.plan
            if plan is not None and plan.edits:
                self._ctx.intents.do(None, partial(self._carried, plan))
        self.close()

    def _carried(self, plan: "Plan") -> Change:
        change, _report = self._ctx.services.imports.carry_out(plan)
        return change or Change("imports.file", ())

    def _keep_who(self) -> None:
        chosen = self._who.currentData() if self._who is not None else ""
        if chosen:
            services = self._ctx.services
            after = replace(services.settings.read(), own_addresses=(chosen,))
            self._ctx.intents.do(None, lambda: services.settings.change(after))
