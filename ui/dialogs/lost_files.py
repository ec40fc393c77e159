"""Files beside notes and applications that are gone or spoiled: which they are, and back with them out of a backup."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.domain.damage import Fetched, LostFile, LostFiles
from models.domain.errors import WorldError
from models.services import lost_files
from models.services.folder import Locked
from ui.backups import Work
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.import_work import POLL_MS, Bar
from ui.widgets.label import Label, breakable
from ui.wording import day_and_time_within, in_words, translate

if TYPE_CHECKING:
    from ui.dialogs.import_work import Errand

MOST = 6
"""Files that are named; of more the number is said."""


class LostFilesDialog(Dialog):
    """`fetched` is emitted once some of them are back."""

    fetched = Signal()

    def __init__(self, ctx: Context, folder: Path, found: LostFiles, parent: QWidget) -> None:
        super().__init__(ctx.theme, title(found), parent, " ")
        self._ctx, self._folder, self._found = ctx, folder, found
        self._errand: Errand | None = None
        self._names = Label(self.theme, "", "body", "ink", wrap=True, parent=self)
        self._trouble = Label(self.theme, "", "body", "due", 500, wrap=True, parent=self)
        self._bar = Bar(self.theme, self)
        for widget in (self._names, self._trouble, self._bar):
            self.body.addWidget(widget)
            widget.hide()
        self.code = self.add_button(self.tr("Type the recovery code…"))
        self.code.clicked.connect(self._on_code)
        self.leave = self.add_button(self.tr("Later"))
        self.leave.clicked.connect(self.close)
        self.go = self.add_button(self.tr("Fetch from the backup"), "primary")
        self.go.clicked.connect(self._on_go)
        self._work = Work(ctx, self)
        self._work.begun.connect(self._on_begun)
        self._work.ended.connect(self._on_ended)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._show()

    def _show(self) -> None:
        found, now = self._found, self._ctx.clock.now().astimezone(self._ctx.services.backups.zone())
        self.say(title(found), sentence(found, now))
        self._list(found.lost)
        self.code.setVisible(found.sealed is not None)
        self.go.setVisible(bool(found.there))
        self.leave.set_look(self.tr("Later") if found.there or found.sealed else self.tr("Close"))
        (self.go if found.there else self.code if found.sealed else self.leave).setFocus()

    def _list(self, files: tuple[LostFile, ...]) -> None:
        lines = [_line(one) for one in files[:MOST]]
        if len(files) > MOST:
            lines.append(self.tr("and %n more", "", len(files) - MOST))
        self._names.setText("\n".join(lines))
        self._names.setVisible(bool(lines))

    # -- doing it ----------------------------------------------------------------------------------

    def _on_go(self) -> None:
        self._trouble.hide()
        self._work.run(
            lost_files.fetch,
            self._folder,
            self._found.lost,
            self._ctx.clock.now(),
            done=self._on_fetched,
            failed=self._on_failed,
            stopped=self.close,
        )

    def _on_code(self) -> None:
        from ui.dialogs.unlock import unlock

        sealed = self._found.sealed
        if sealed is not None and unlock(self.theme, Locked(Path(sealed.file), sealed.salt, backup=True), self):
            self._ctx.jobs.run(
                lost_files.look, self._folder, self._ctx.clock.now(), done=self._on_looked, failed=self._on_failed
            )

    def _on_looked(self, found: LostFiles) -> None:
        self._found = found
        self._show()
        QTimer.singleShot(0, self, self.adjustSize)

    def _on_begun(self, errand: "Errand") -> None:
        self._errand = errand
        self.go.setEnabled(False)
        self.code.setEnabled(False)
        self.leave.set_look(self.tr("Stop"))
        self._bar.show()
        self._poll.start()

    def _show_progress(self) -> None:
        if self._errand is not None:
            self._bar.show_share(self._errand.done / self._errand.of if self._errand.of else 0.0)

    def _on_ended(self) -> None:
        self._errand = None
        self._poll.stop()
        self._bar.hide()
        self.go.setEnabled(True)
        self.code.setEnabled(True)

    def _on_fetched(self, fetched: Fetched) -> None:
        if fetched.brought:
            self.fetched.emit()
        back = self.tr("%n file is back, as it was", "", len(fetched.brought))
        none = self.tr("No backup has them as they were")
        rest = self.tr("No backup that was found has these as they were:") if fetched.left else ""
        self.say(back if fetched.brought else none, rest if fetched.brought else "")
        self._list(fetched.left)
        self.go.hide()
        self.leave.set_look(self.tr("Close"))
        self.leave.setFocus()
        QTimer.singleShot(0, self, self.adjustSize)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._show()
        self._trouble.setText(in_words(error.sentence))
        self._trouble.show()
        QTimer.singleShot(0, self, self.grow_to_words)

    def reject(self) -> None:
        """Closing, however: what is being fetched is stopped first, and what is back by then stays."""
        if self._work.busy:
            self._work.stop()
        else:
            super().reject()


def title(found: LostFiles) -> str:
    return translate("LostFiles", "%n file is missing or damaged", "", len(found.lost))


def sentence(found: LostFiles, now: datetime) -> str:
    """What the backups have of them; `now` is in the zone to be shown."""
    told = []
    if found.newest is not None:
        when = day_and_time_within(found.newest.astimezone(now.tzinfo), now.date())
        if found.nowhere():
            there = translate("LostFiles", "Your backups have %n of them, the newest of {when}.", "", found.to_fetch())
        else:
            there = translate("LostFiles", "Your backups have all of it, the newest of {when}.")
        told.append(there.format(when=when))
        told.append(translate("LostFiles", "Each is compared with what the record knows of it. Nothing else changes."))
    if found.sealed is not None:
        told.append(translate("LostFiles", "An encrypted backup, which your recovery code opens, may have more."))
    if not told:
        told.append(
            translate(
                "LostFiles",
                "No backup that was found has them. If you have them elsewhere, choose “Find it” beside the note or "
                "the application.",
            )
        )
    return " ".join(told)


def _line(one: LostFile) -> str:
    state = translate("LostFiles", "missing") if one.gone else translate("LostFiles", "damaged")
    return translate("LostFiles", "{file}, {place}: {state}").format(
        file=breakable(one.name), place=in_words(one.place), state=state
    )
