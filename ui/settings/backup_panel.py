"""Backups in the settings: when the last one was made, where they go, one now, one every day, and the way back."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.domain.backups import DAYS, MONTHS, WEEKS, BackupKind
from models.domain.errors import WorldError
from models.domain.preferences import BackupPlan
from ui import backup_words as words
from ui.backups import Work, begin
from ui.context import Context
from ui.dialogs.import_work import Bar
from ui.letters.icon_mark import IconMark
from ui.settings.rows import Rows
from ui.widgets.buttons import PAD, Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label, breakable
from ui.widgets.switch import Switch
from ui.wording import day_and_time_within, in_words

if TYPE_CHECKING:
    from models.services.backups import Made, Shelf
    from ui.dialogs.import_work import Errand

POLL_MS = 100


class BackupPanel(Rows):
    restore_wanted = Signal()

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(ctx.theme, parent)
        self._ctx = ctx
        self._folder = ctx.services.backups.folder
        self._work = Work(ctx, self)
        self._errand: Errand | None = None
        self._found: Shelf | None = None
        self._asked = 0
        self._aloud = False
        """Whether what is shown next is news: somebody has just asked for it."""
        self.add_wide(self._last())
        daily = Switch(ctx.theme, self.tr("Back up by itself every day"), self)
        daily.clicked.connect(self._on_daily)
        self._daily = daily
        self.add(self.tr("Back up by itself every day"), daily, self.tr("in the first quiet moment, beside your work"))
        self._apart = self._button(self.tr("Save a copy…"), self._save_apart)
        self.add(self.tr("A copy of everything in a file of your own"), self._apart, self.tr("never removed by itself"))
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._work.begun.connect(self._on_begun)
        self._work.ended.connect(self._on_ended)
        self.refresh()

    def _last(self) -> QWidget:
        theme = self._ctx.theme
        whole = QWidget(self)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        self._mark = IconMark(theme, "circle-dashed", "ink3", whole)
        line.addWidget(self._mark)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        self._words = Label(theme, "", "body", "ink", wrap=True, parent=whole)
        self._where = Label(theme, "", "small", "ink2", wrap=True, parent=whole)
        self._bar = Bar(theme, whole)
        self._bar.hide()
        self._own = Button(theme, self.tr("Keep them beside my data again"), "link", height=24, parent=whole)
        self._own.clicked.connect(lambda: self._put(None))
        for one in (self._words, self._bar, self._where):
            column.addWidget(one)
        again = QHBoxLayout()
        again.setSpacing(0)
        again.addSpacing(-theme.px(PAD[24]))  # its words stand under the others
        again.addWidget(self._own)
        again.addStretch(1)
        column.addLayout(again)
        line.addLayout(column, 1)
        self._now = self._button(self.tr("Back up now"), self._on_now)
        self._back = self._button(self.tr("Restore…"), self.restore_wanted.emit)
        self._choose = self._button(self.tr("Choose folder…"), self._on_choose)
        for button in (self._now, self._back, self._choose):
            line.addWidget(button)
        return whole

    def _button(self, text: str, call: object) -> Button:
        button = Button(self._ctx.theme, text, "secondary", height=28, parent=self)
        button.clicked.connect(call)
        return button

    # -- what there is -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again, on a worker: the folder may be on a disk that takes its time."""
        from models.services.backups import shelf

        plan = self._ctx.services.backups.plan()
        self._daily.setChecked(plan.daily)
        self._own.setVisible(plan.folder is not None)
        self._asked += 1
        asked = self._asked

        def on_found(found: "Shelf") -> None:
            if isValid(self) and asked == self._asked and self._ctx.services.backups.open:
                self._found = found
                self._show()

        self._ctx.jobs.run(shelf, self._folder, plan, done=on_found, failed=self._on_failed)

    def _show(self) -> None:
        found = self._found
        if found is None or self._work.busy:
            return
        newest = found.newest()
        if newest is None:
            if found.trouble is None:
                self._words.setText(self.tr("There is no backup yet."))
            else:  # those that are kept may lie where nobody can look at this moment
                self._words.setText(self.tr("No backup is within reach at this moment."))
        else:
            zone = self._ctx.services.backups.zone()
            now = self._ctx.clock.now().astimezone(zone)
            kept = self.tr("Kept: {days} days, {weeks} weeks, {months} months.").format(
                days=DAYS, weeks=WEEKS, months=MONTHS
            )
            when = day_and_time_within(newest.made.astimezone(zone), now.date())
            said = self.tr("Last backup {when}, {size}.")
            if found.trouble is not None:
                said = self.tr("Last backup within reach: {when}, {size}.")
            last = said.format(when=when, size=words.size(newest.size))
            self._words.setText(f"{last} {kept}")
            if self._aloud:
                announce(self._words, last)
        self._aloud = False
        if found.trouble is not None:
            self._tell(
                self.tr("{trouble} Meanwhile backups are kept beside your data.").format(
                    trouble=in_words(found.trouble)
                ),
                "clay",
            )
        elif self._ctx.services.backups.plan().folder is None:
            where = self.tr("In {folder}, on the disk of your data. A folder on another disk outlives this one.")
            self._tell(where.format(folder=breakable(str(found.place))))
        else:
            self._tell(self.tr("In {folder}.").format(folder=breakable(str(found.place))))

    def _tell(self, sentence: str, token: str = "ink2", kept: bool = False) -> None:
        """`kept` where what it tells of is safe, whatever backups there are."""
        self._where.set_token(token)
        self._where.setText(sentence)
        if token == "clay":
            self._mark.set_icon("triangle-alert", "due")
        elif kept or (self._found is not None and self._found.newest() is not None):
            self._mark.set_icon("shield-check", "accent")
        else:  # nothing is kept safe yet
            self._mark.set_icon("circle-dashed", "ink3")

    # -- one now -----------------------------------------------------------------------------------

    def _on_now(self) -> None:
        if self._work.busy:
            self._work.stop()
        else:
            begin(self._work, self._ctx, BackupKind.ASKED, self._on_made, self._on_failed)

    def _save_apart(self) -> None:
        from models.services.backups import keep_apart

        now = self._ctx.clock.now().astimezone(self._ctx.services.backups.zone())
        usual = str(Path.home() / f"afterview-{now:%Y-%m-%d}.afterview-backup")
        kinds = self.tr("Backups (*.afterview-backup *.zip)")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), usual, kinds)
        if name and not self._work.busy:
            target = Path(name) if Path(name).suffix else Path(f"{name}.afterview-backup")
            self._work.run(keep_apart, self._folder, target, now, done=self._on_apart, failed=self._on_failed)

    def _on_begun(self, errand: "Errand") -> None:
        self._errand = errand
        self._words.setText(self.tr("Backing up"))
        self._tell("")
        self._now.set_look(self.tr("Stop"))
        for one in (self._back, self._choose, self._own, self._apart):
            one.setEnabled(False)
        self._bar.show()
        self._poll.start()

    def _show_progress(self) -> None:
        if self._errand is not None:
            self._bar.show_share(self._errand.done / self._errand.of if self._errand.of else 0.0)

    def _on_ended(self) -> None:
        self._errand = None
        self._poll.stop()
        self._bar.hide()
        self._now.set_look(self.tr("Back up now"))
        for one in (self._back, self._choose, self._own, self._apart):
            one.setEnabled(True)
        self._show()

    def _on_made(self, made: "Made") -> None:
        try:
            self._ctx.services.backups.done(self._ctx.clock.now())
        except WorldError as error:
            self._on_failed(error)
            return
        self._aloud = True
        self.refresh()

    def _on_apart(self, target: Path) -> None:
        said = self.tr("Everything is in {file}, and that file was read back.")
        self._tell(said.format(file=breakable(str(target))), kept=True)
        announce(self._where, self._where.text())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        if isValid(self):
            self._tell(in_words(error.sentence), "clay")
            announce(self._where, self._where.text())

    # -- the plan ----------------------------------------------------------------------------------

    def _on_daily(self, on: bool) -> None:
        self._keep(replace(self._ctx.services.backups.plan(), daily=on))

    def _on_choose(self) -> None:
        plan = self._ctx.services.backups.plan()
        start = plan.folder or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), start)
        if name:
            self._put(name)

    def _put(self, name: str | None) -> None:
        """A folder within the data is the same as none: it goes with the data, wherever that goes."""
        if name is not None and Path(name).resolve().is_relative_to(self._folder.resolve()):
            name = None
        if name is None:
            self._keep_folder(None)
            return
        from models.services.backups import choose

        def chosen(_done: object) -> None:
            if isValid(self) and self._ctx.services.backups.open:
                self._keep_folder(name)

        self._ctx.jobs.run(choose, self._folder, Path(name), done=chosen, failed=self._on_failed)

    def _keep_folder(self, name: str | None) -> None:
        before = self._ctx.services.backups.plan()
        if before.folder == name:
            self.refresh()  # the same once more: it is the right one as it is now
        else:
            self._keep(replace(before, folder=name))

    def _keep(self, plan: BackupPlan) -> None:
        preferences = self._ctx.services.preferences
        if self._ctx.intents.do(None, lambda: preferences.put_backup_plan(plan)) is None:
            self.refresh()
