"""The bin: what was deleted in the last thirty days, newest first, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.views import Binned
from models.services.bin import KEPT_FOR
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel
from ui.wording import day, day_and_time

MOST_SHOWN = 200


class BinDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme, self.tr("Bin"), parent, self.tr("What you delete stays here for thirty days, whole."), 600
        )
        self._ctx = ctx
        self._column = self.scrolled(self.tr("Deleted things"), 360)
        self._shown: QWidget | None = None
        self.add_close()
        self._fill()
        ctx.bus.changed.connect(self._fill)

    def _fill(self) -> None:
        things = self._ctx.services.bin.list()[:MOST_SHOWN]
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._list(things) if things else self._empty()
        self._column.addWidget(self._shown, 0 if things else 1, Qt.AlignmentFlag.AlignTop)

    def _empty(self) -> QWidget:
        head, sentence = self.tr("Nothing in the bin"), self.tr("What you delete comes here first.")
        return EmptyState(self.theme, "bin", head, sentence, parent=self)

    def _list(self, things: tuple[Binned, ...]) -> Panel:
        panel = Panel(self.theme, self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(2, 2, 2, 4)
        column.setSpacing(0)
        for place, thing in enumerate(things):
            if place:
                column.addWidget(Hairline(self.theme, panel))
            column.addWidget(self._row(thing, panel))
        return panel

    def _row(self, thing: Binned, parent: QWidget) -> QWidget:
        zone = self._ctx.services.reminders.etiquette().zone
        row = QWidget(parent)
        line = QHBoxLayout(row)
        pad = self.theme.px(12)
        line.setContentsMargins(pad, pad // 2, pad, pad // 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = self._title(thing)
        words.addWidget(Label(self.theme, title, "body", "ink", 500, wrap=True, parent=row))
        deleted, until = thing.deleted_at.astimezone(zone), (thing.deleted_at + KEPT_FOR).astimezone(zone)
        said = self.tr("Deleted {when}. Kept until {day} at least.").format(
            when=day_and_time(deleted), day=day(until.date())
        )
        words.addWidget(Label(self.theme, said, "small", "ink3", wrap=True, parent=row))
        line.addLayout(words, 1)
        name = self.tr("Bring {title} back").format(title=title)
        back = Button(self.theme, self.tr("Bring back"), "secondary", "undo-2", 28, name=name, parent=row)
        back.setAccessibleName(name)
        back.clicked.connect(lambda: self._restore(thing))
        line.addWidget(back)
        return row

    def _title(self, thing: Binned) -> str:
        """An interview is named after its company; it says that it is one."""
        if thing.kind == "interviews":
            return self.tr("Interview at {company}").format(company=thing.title)
        return thing.title

    def _restore(self, thing: Binned) -> None:
        now = self._ctx.clock.now()
        self._ctx.intents.do(None, lambda: self._ctx.services.bin.restore(thing.id, now))
