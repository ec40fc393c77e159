"""The second step of the wizard: what each row becomes, counted and one by one, with a tick to leave it out."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.bidi import apart
from ui.dialogs import table_words as words
from ui.dialogs.import_list import EntryList, EntryModel, Line
from ui.dialogs.import_parts import ALL, HERE, LOOK, NEW, FilePart, Lines, counted
from ui.dialogs.import_words import Moment
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.segmented import Segmented
from ui.widgets.switch import Check
from ui.wording import grouped

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry


_LONGEST_NAME = 48
"""Letters of a name on the tick, which is as wide as its words."""


def _unsure(entry: "Entry") -> bool:
    """Somebody who may be here already, and who says so is the user."""
    return bool(entry.alike) and entry.before is None


class EntriesStep(QWidget):
    changed = Signal()
    """A row was left out, or taken back in."""
    entered = Signal()
    """Enter on a tick, which on desktops of the GTK family would press it; here Enter goes on, and Space ticks."""

    def __init__(self, theme: Theme, part: FilePart, moment: Moment, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._part = theme, part
        self._shown: Line | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.counts = Label(theme, "", "body", "ink", 500, wrap=True, parent=self)
        column.addWidget(self.counts)
        self._filters = QHBoxLayout()
        self._filters.addStretch(1)
        self.filter: Segmented | None = None
        column.addLayout(self._filters)
        panel = Panel(theme, self)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(2, 4, 2, 6)
        self.model = EntryModel(self._found, moment, self)
        self.list = EntryList(theme, self.model, panel)
        self.list.moved_to.connect(self._on_line)
        self.list.toggled.connect(self._on_toggled)
        inside.addWidget(self.list)
        column.addWidget(panel, 1)
        self.detail = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self.detail.setMinimumHeight(2 * theme.line_height("body"))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.detail)
        self.same = Check(theme, "", self)
        self.same.clicked.connect(self._on_same)
        self.same.hide()
        self.same.installEventFilter(self)
        inset = QHBoxLayout()  # room for the ring of the focus
        inset.setContentsMargins(theme.px(4), 0, 0, theme.px(4))
        inset.addWidget(self.same)
        inset.addStretch(1)
        column.addLayout(inset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _found(self, line: Line) -> "tuple[Entry, Choice] | None":
        return self._part.entry(line.place)

    def show_plan(self) -> None:
        """The plan that the part has now, from its first row on."""
        if self.filter is not None:
            self._filters.removeWidget(self.filter)
            self.filter.hide()
            self.filter.deleteLater()
        counts = counted([self._part])
        names = {ALL: self.tr("All"), LOOK: self.tr("To look at"), NEW: self.tr("New"), HERE: self.tr("Here already")}
        parts = [
            (key, f"{name} {grouped(counts[key])}", None) for key, name in names.items() if counts[key] or key == ALL
        ]
        self.filter = Segmented(self._theme, parts, self.tr("Which rows"), parent=self)
        self.filter.set_value(ALL)
        self.filter.chosen.connect(lambda _key: self._show_lines())
        self._filters.insertWidget(0, self.filter)
        self.counts.setText(self._counted())
        self._show_lines()

    def _show_lines(self) -> None:
        which = (self.filter.value() if self.filter is not None else None) or ALL
        lines = Lines([self._part], which)
        self.model.show_lines(lines)
        if lines:
            self.list.go_to(0)
        self._on_line(lines[0] if lines else None)

    def _on_line(self, line: object) -> None:
        """All that is said of the row, below the list."""
        self._shown = line if isinstance(line, Line) else None
        found = self._found(line) if isinstance(line, Line) else None
        self.same.setVisible(found is not None and _unsure(found[0]))
        if found is None:
            self.detail.setText(line.text if isinstance(line, Line) else "")
            return
        entry, choice = found
        self.detail.setText(words.beside(entry))
        if _unsure(entry):
            name = entry.alike[0].contact.name
            name = apart(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")
            said = self.tr("The same person: add it to {name}, who is here").format(name=name)
            self.same.setText(said)
            self.same.setAccessibleName(said)
            self.same.setChecked(bool(choice.contact))

    def _on_same(self, on: bool) -> None:
        line = self._shown
        found = self._found(line) if line is not None else None
        if line is None or found is None:
            return
        entry, choice = found
        self._part.choose(line.place, replace(choice, contact=entry.alike[0].contact.id if on else None))
        self.model.refresh()
        self.counts.setText(self._counted())
        self.changed.emit()

    def _on_toggled(self, line: object) -> None:
        if isinstance(line, Line):
            choice = self._part.choice(line.place)
            self._part.choose(line.place, replace(choice, leave_out=not choice.leave_out))
            self.model.refresh()
            self.counts.setText(self._counted())
            self.changed.emit()

    def _counted(self) -> str:
        """What the whole table comes to, as far as rows are not left out."""
        plan, found = self._part.plan, self._part.sorted
        if plan is None:
            return ""
        changing = len(found.takes) - len(found.new)
        counts = Counter(added=len(found.new), updated=changing, left_alone=len(found.here) - changing)
        counts["refused"] = len(plan.entries) - counts.total()
        for place, choice in self._part.choices.items():
            if choice.leave_out:
                counts.subtract([plan.entries[place].outcome.value])
                counts["left_out"] += 1
            elif choice.contact:
                counts.subtract(["added"])
                counts["updated"] += 1
        names = {
            "added": self.tr("{count} new"),
            "updated": self.tr("{count} filling in what is here"),
            "left_alone": self.tr("{count} left alone"),
            "refused": self.tr("{count} that cannot be read"),
            "left_out": self.tr("{count} you left out"),
        }
        said = ", ".join(text.format(count=grouped(counts[key])) for key, text in names.items() if counts[key])
        rows = self.tr("{count} rows", "", len(plan.entries)).format(count=grouped(len(plan.entries)))
        return self.tr("{rows}: {what}.").format(rows=rows, what=said) if said else ""
