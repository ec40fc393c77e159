"""Data that cannot be read any more: what can be saved of it stands beside the newest backup, and the person chooses.

Nothing is changed before that, and the damaged file is kept whatever is chosen. The record is closed meanwhile.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from models.adapters.system_clock import system_zone_name
from models.domain.clock import Clock
from models.domain.damage import Fetched, Offer
from models.domain.errors import WorldError
from models.services import damage, lost_files
from models.services.folder import Locked
from ui import backup_words
from ui.dialogs import damage_words as words
from ui.dialogs.damage_choice import DamageChoice
from ui.dialogs.frame import Dialog
from ui.jobs import Jobs
from ui.theme import Theme
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Hairline, Panel
from ui.wording import grouped, in_words


class DamagedDialog(Dialog):
    """`mended` is True once the folder can be opened again."""

    def __init__(self, theme: Theme, folder: Path, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Your data is damaged"), parent, "", 640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is asked what came of it
        self._folder, self._clock = folder, clock
        self._zone = ZoneInfo(system_zone_name())
        self._jobs = Jobs(self)
        self._offer: Offer | None = None
        self._busy = False
        self.mended = False
        self._trouble = Label(theme, "", "body", "due", 500, wrap=True, parent=self)
        self._trouble.hide()
        self.save = DamageChoice(theme, self.tr("Save what can be read"), self)
        self.back = DamageChoice(theme, self.tr("Go back to a backup"), self)
        for widget in (self._trouble, self.save, self.back):
            self.body.addWidget(widget)
            widget.hide()
        self._table_room = QVBoxLayout()
        self.body.addLayout(self._table_room)
        self.body.addStretch(1)
        self.code = self.add_button(self.tr("Type the recovery code…"))
        self.code.clicked.connect(self._on_code)
        self.code.hide()
        self.other = self.add_button(self.tr("Another backup…"))
        self.other.clicked.connect(self._on_other)
        self.leave = self.add_button(self.tr("Leave it as it is"))
        self.leave.clicked.connect(self.close)
        self.go = self.add_button(self.tr("Save what can be read"), "primary")
        self.go.clicked.connect(self._on_go)
        self.save.toggled.connect(self._on_choice)
        self._enable(False)
        QTimer.singleShot(0, self, self._look)

    def _now(self) -> datetime:
        return self._clock.now().astimezone(self._zone)

    # -- what can be done --------------------------------------------------------------------------

    def _look(self, chosen: Path | None = None) -> None:
        def on_offer(offer: Offer) -> None:
            self._on_offer(offer)
            if chosen is not None:
                self._look_into(chosen)

        self._work(
            self.tr("Looking at what can be saved"),
            self.tr("The file with Afterview's data is damaged. Nothing has been changed; this takes a moment."),
        )
        self._jobs.run(damage.offer, self._folder, self._now(), done=on_offer, failed=self._on_failed)

    def _on_offer(self, offer: Offer) -> None:
        self._offer, self._busy = offer, False
        now = self._now()
        gone = offer.saved is None
        cause = self.tr("A failing disk or a power cut can do that.")
        kept = self.tr("Nothing has been changed yet, and the damaged file is kept whatever you choose.")
        self.say(
            self.tr("Your data cannot be read") if gone else self.tr("Part of your data is damaged"),
            f"{cause} {words.why_nothing(offer) if gone else kept}".strip(),
        )
        self._trouble.hide()
        self.save.setVisible(not gone)
        if offer.saved is not None:
            self.save.say(self.tr("Save what can be read"), words.of_saved(offer.saved, now))
        lines = [*words.of_backup(offer, now), *words.of_sealed(offer, now)]
        self.back.say(words.backup_title(offer, now), lines or [self._no_backup()])
        self.back.setVisible(True)
        self.back.offer(offer.backup is not None or offer.sealed is not None or gone)
        self.code.setVisible(offer.sealed is not None and offer.backup is not None)
        self.code.setEnabled(True)
        self._show_table(offer)
        chosen = self.back if offer.prefers_backup() else self.save
        chosen.setChecked(True)
        self.other.setEnabled(True)
        self.leave.setEnabled(True)
        self._on_choice()
        chosen.setFocus()
        QTimer.singleShot(0, self, self._fit)  # what is shown now has its size then

    def _no_backup(self) -> str:
        return self.tr("No backup was found beside the data. If you have one elsewhere, choose its file.")

    def _fit(self) -> None:
        """As high as its words need, in the midst of the screen; a table too high keeps to the lists that differ."""
        room = self.screen().availableGeometry()
        above = self.frameGeometry().height() - self.height()
        height = self._needed()
        if height + above > room.height() and self._offer is not None:
            self._show_table(self._offer, all_lists=False)
            height = self._needed()
        self.resize(self.width(), height)
        top = room.top() + max(0, room.height() - height - above) // 2
        self.move(room.center().x() - self.frameGeometry().width() // 2, top)

    def _needed(self) -> int:
        column = self.layout()
        if column is None:
            return self.height()
        for choice in (self.save, self.back):
            choice.fit(self.width() - 2 * self.theme.px(24))
        column.activate()
        return max(column.totalHeightForWidth(self.width()), column.totalMinimumSize().height())

    def _show_table(self, offer: Offer, all_lists: bool = True) -> None:
        self._show_nothing()
        if offer.saved is None or offer.beside is None:
            return
        theme = self.theme
        panel = Panel(theme, self)
        panel.setAccessibleName(self.tr("What there is in both"))
        grid = QGridLayout(panel)
        grid.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(10))
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(3, 1)
        for place, head in enumerate((self.tr("Can be read"), self.tr("In the backup")), start=1):
            grid.addWidget(Label(theme, head, "micro", "ink3", parent=panel), 0, place, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(Hairline(theme, panel), 1, 0, 1, 4)
        there = {one.name: one.there for one in offer.beside.lists}
        lists = [
            one
            for one in offer.saved.look.lists
            if one.there != there.get(one.name, 0) or (all_lists and (one.there or there.get(one.name)))
        ]
        for row, one in enumerate(lists, start=2):
            grid.addWidget(Label(theme, backup_words.list_name(one.name), "body", "ink", parent=panel), row, 0)
            for place, number in ((1, one.there), (2, there.get(one.name, 0))):
                token = "ink" if number == max(one.there, there.get(one.name, 0)) else "due"
                count = Label(theme, grouped(number), "body", token, parent=panel)
                grid.addWidget(count, row, place, Qt.AlignmentFlag.AlignTrailing)
        self._table_room.addWidget(panel)
        panel.show()  # a layout would do so later, and count it only then

    def _on_choice(self, _on: bool = True) -> None:
        if self._offer is None:
            return
        if not self.back.isChecked():
            text = self.tr("Save what can be read")
        elif self._offer.backup is not None:
            text = self.tr("Go back to the backup")
        elif self._offer.sealed is not None:
            text = self.tr("Type the recovery code…")
        else:
            text = self.tr("Begin with nothing")
        self.go.set_look(text)
        self.go.setEnabled(True)

    # -- doing it ----------------------------------------------------------------------------------

    def _on_other(self) -> None:
        kinds = self.tr("Backups (*.afterview-backup *.zip *.sqlite3);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), str(self._folder), kinds)
        if not name or self._offer is None:
            return
        self._look_into(Path(name))

    def _look_into(self, file: Path) -> None:
        self._busy = True
        self._enable(False)
        self._jobs.run(
            damage.with_backup,
            self._offer,
            file,
            self._now(),
            done=self._on_chosen,
            failed=lambda error: self._on_refused(file, error),
        )

    def _on_refused(self, file: Path, error: Exception) -> None:
        """An encrypted backup whose key nobody has yet: its recovery code is asked for."""
        from ui.dialogs.unlock import unlock

        if isinstance(error, Locked) and unlock(self.theme, error, self):
            self._look_anew(file)  # the data itself may be readable with that key as well
        else:
            self._on_failed(error)

    def _on_code(self) -> None:
        from ui.dialogs.unlock import unlock

        sealed = self._offer.sealed if self._offer is not None else None
        if sealed is not None and unlock(
            self.theme, Locked(Path(sealed.file), sealed.salt, backup=sealed.made is not None), self
        ):
            self._look_anew()

    def _look_anew(self, chosen: Path | None = None) -> None:
        """With a key that was not there before."""
        if self._offer is not None:
            damage.let_go(self._offer)
        self._offer = None
        self._look(chosen)

    def _on_chosen(self, offer: Offer) -> None:
        self._on_offer(offer)
        self.back.setChecked(True)

    def _on_go(self) -> None:
        offer = self._offer
        if offer is None:
            return
        if not self.back.isChecked():
            self._work(self.tr("Saving what can be read"), "")
            self._jobs.run(damage.take, self._folder, offer, self._now(), done=self._on_taken, failed=self._on_failed)
        elif offer.backup is not None:
            self._work(self.tr("Going back to the backup"), "")
            file = Path(offer.backup.file)
            self._jobs.run(
                damage.go_back, self._folder, offer, file, self._now(), done=self._on_done, failed=self._on_failed
            )
        elif offer.sealed is not None:
            self._on_code()
        else:
            self._work(self.tr("Beginning with nothing"), "")
            self._jobs.run(
                damage.begin_anew, self._folder, offer, self._clock, done=self._on_done, failed=self._on_failed
            )

    def _on_taken(self, kept: Path) -> None:
        """The files beside the notes are no part of what was saved: those that are lost come out of a backup."""

        def done(fetched: Fetched | None) -> None:
            self._on_done(kept, fetched)

        def failed(error: Exception) -> None:
            done(None)  # they are looked for again, and told of, once the window is there
            if not isinstance(error, WorldError):
                raise error

        self._jobs.run(lost_files.bring_back, self._folder, self._now(), done=done, failed=failed)

    def _on_done(self, kept: Path | None, fetched: Fetched | None = None) -> None:
        self._busy, self._offer = False, None
        self.mended = True
        for widget in (self.code, self.other, self.leave):
            widget.hide()
        where = self.tr("The damaged file is kept as {file}.").format(file=breakable(str(kept))) if kept else ""
        self.say(self.tr("Your data can be read again"), " ".join(filter(None, (where, *words.of_fetched(fetched)))))
        self.go.set_look(self.tr("Open Afterview"))
        self.go.clicked.disconnect()
        self.go.clicked.connect(self.accept)
        self.go.setEnabled(True)
        self.go.setFocus()
        QTimer.singleShot(0, self, self._fit)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, WorldError):
            self.leave.setEnabled(True)  # a fault of ours is told elsewhere, and nobody is kept here
            raise error
        if self._offer is not None:
            self._on_offer(self._offer)
        else:
            self.say(self.tr("Your data cannot be read"), "")
            self.leave.setEnabled(True)
        self._trouble.setText(in_words(error.sentence))
        self._trouble.show()

    def _work(self, title: str, sentence: str) -> None:
        self._busy = True
        self.say(title, sentence)
        for widget in (self.save, self.back, self._trouble):
            widget.hide()
        self._show_nothing()
        self._enable(False)

    def _show_nothing(self) -> None:
        while (item := self._table_room.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _enable(self, on: bool) -> None:
        for button in (self.code, self.other, self.leave, self.go):
            button.setEnabled(on)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not in the midst of it: what is under way ends in a moment."""
        if self._busy:
            event.ignore()
            return
        if self._offer is not None:
            damage.let_go(self._offer)
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()  # from a card: what is chosen is done
        else:
            super().keyPressEvent(event)
