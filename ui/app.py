"""The program around the window: one data folder at a time, and what lives beside the window.

The order is for a quick start: the record, the window, its first paint; then everything that can wait (files to be
offered, the door for further starts, the heartbeat and the tray).
"""

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, qVersion
from PySide6.QtGui import QIcon, QUndoStack
from PySide6.QtWidgets import QApplication

from models.adapters.log import Event, Log
from models.adapters.system_clock import SystemClock
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.preferences import WindowLanguage
from models.services import folder as folders
from models.services.house import Services
from ui.bus import Bus
from ui.context import Context
from ui.intents import Intents
from ui.jobs import Jobs
from ui.language import speak
from ui.looks import Looks
from ui.main_window import MainWindow
from ui.router import Router
from ui.single import Doorman
from ui.theme import RESOURCES, Theme
from ui.undo_keys import UndoKeys
from ui.widgets.banner import CLOSE, TROUBLE
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.encryption import Fresh
    from ui.first_run import FirstRun
    from ui.living import Living

UNDO_LIMIT = 200
AFTER_PAINT_MS = 150
"""What is not needed to see what is due waits so long, which leaves the first paint to itself."""


def _turn_great(context: Context, change: Change) -> Change | None:
    """What does it is loaded with the first undo that is so great."""
    from ui.dialogs.import_undo import turn_apart

    return turn_apart(context, change)


class Afterview(QObject):
    """The program around the window. The example opens in the place of one's own data, and the other way round."""

    def __init__(self, app: QApplication, folder: Path, theme: Theme, log: Log | None = None) -> None:
        super().__init__()
        self._app, self._folder, self._theme = app, folder, theme
        self._clock = SystemClock()
        self._log = log or Log(folder, self._clock)
        self._doorman = Doorman(folder, self)
        self._doorman.came.connect(self._on_came)
        self._ctx: Context | None = None
        self.window: MainWindow | None = None
        self._welcome: FirstRun | None = None
        self._living: Living | None = None
        self._looks: Looks | None = None

    def start(self, files: Sequence[Path], hidden: bool = False) -> None:
        self._app.setQuitOnLastWindowClosed(False)
        services = self._opened()
        if folders.is_empty(services) and not files:
            self._first_run(services)
        else:
            self._show(services, hidden=hidden and not files)
            if files and self.window is not None:
                window = self.window
                QTimer.singleShot(0, window, lambda: window.import_files(files))
        QTimer.singleShot(AFTER_PAINT_MS, self, self._settle)

    def _opened(self) -> Services:
        """Where the key of encrypted data is not to be had, the person is asked for the recovery code."""
        if folders.is_gone(self._folder):
            raise WorldError("The file with Afterview's data is gone or empty, though something of it is there.")
        try:
            return folders.open_folder(self._folder, self._clock)
        except folders.Locked as locked:
            from ui.dialogs.unlock import unlock

            speak(WindowLanguage.SYSTEM)  # which one was chosen stands in the data
            if not unlock(self._theme, locked):
                raise
        return folders.open_folder(self._folder, self._clock)

    def _settle(self) -> None:
        """What nobody waits for: the icons of trouble and of the window, the door for further starts, and tidying up.

        What the start has made stays; the collector need not go through it again and again.
        """
        self._start_log()
        with suppress(OSError):
            self._theme.keep_icons(TROUBLE, CLOSE)
        self._app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "afterview.svg")))
        self._doorman.listen()
        UndoKeys(self._app)
        if self._ctx is not None:
            try:
                folders.tidy(self._ctx.services, self._clock.now())
            except WorldError as error:
                self.say(in_words(error.sentence))
        gc.freeze()
        gc.enable()

    def _start_log(self) -> None:
        from models.adapters.fault import versions

        self._log.note(Event.STARTED, qt=qVersion(), **versions())

    def _show_report(self) -> None:
        from ui.dialogs.fault import AskedReport

        if self.window is not None:
            AskedReport(self._theme, self.window, self._log, self._folder).open()

    def say(self, sentence: str) -> None:
        """The world's trouble, above the page that is open."""
        if self._ctx is not None:
            self._ctx.intents.trouble.emit(sentence)

    def end(self) -> None:
        self._doorman.close()
        self._leave()
        self._log.note(Event.ENDED)

    # -- one folder at a time ----------------------------------------------------------------------

    def _context(self, services: Services) -> Context:
        bus, undo = Bus(self), QUndoStack(self)
        undo.setUndoLimit(UNDO_LIMIT)
        if services.store.folder == self._folder:  # the example speaks as its home does
            speak(services.preferences.appearance().language)
        intents = Intents(services, bus, undo, self)
        folders.answer_soon(services)
        context = Context(services, self._theme, bus, intents, Jobs(self), Router(self), self._clock, undo)
        intents.turn_great = lambda change: _turn_great(context, change)
        self._looks = Looks(context, context.intents)
        self._looks.language_chosen.connect(self._speak_anew)
        self._write_down(context)
        return context

    def _write_down(self, context: Context) -> None:
        """The log hears of every change and every piece of work by its code, of every trouble that it was told."""

        def changed(change: Change, _origin: object) -> None:
            self._log.note(Event.CHANGED, intent=change.intent, entries=len(change.edits))

        def worked(name: str, seconds: float, error: Exception | None) -> None:
            if error is None:
                self._log.note(Event.WORKED, on=name, seconds=round(seconds, 3))
            else:
                self._log.note(Event.REFUSED, on=name, seconds=round(seconds, 3), kind=type(error))

        context.bus.changed.connect(changed)
        context.intents.trouble.connect(lambda _sentence: self._log.note(Event.TOLD))
        context.jobs.ended = worked

    def _show(
        self, services: Services, example: bool = False, context: Context | None = None, hidden: bool = False
    ) -> None:
        self._ctx = context or self._context(services)
        settings = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self._ctx, settings, example)
        self.window.quit_wanted.connect(self.quit)
        self.window.example_wanted.connect(self._to_example)
        self.window.report_wanted.connect(self._show_report)
        self.window.home_wanted.connect(self._to_home)
        self._ctx.router.restart_wanted.connect(self._to_home)
        self._ctx.router.recast_wanted.connect(self._recast)
        self.window.show_page("today")
        if not hidden:
            self.window.read_page()
            self.window.show()
            self.window.count_soon()
        trouble = services.settings.trouble()
        if trouble is not None:
            self.say(trouble)
        if not example:
            QTimer.singleShot(AFTER_PAINT_MS, self.window, self._live_on)

    def _speak_anew(self) -> None:
        """The other language was chosen: the window is built anew where the person was, with all there is to undo."""
        if self._ctx is None:
            return
        speak(self._ctx.services.preferences.appearance().language)
        if self._welcome is not None:
            self._to_home()
            return
        history = self._ctx.intents.history()
        example = self._ctx.services.store.folder != self._folder
        (self._to_example if example else self._to_home)()
        if self._ctx is not None:
            self._ctx.router.settings_wanted.emit("language")
            self._ctx.intents.resume(history)

    def _live_on(self) -> None:
        """Start what goes on while the window is closed: heartbeat, tray, notifications."""
        from ui.living import Living
        from ui.mending import DamageWatch

        if self._ctx is not None and self.window is not None:
            self._living = Living(self._ctx, self.window, self)
            self._living.start()
            DamageWatch(self._ctx, self._folder, self.window, self._mend)
            if folders.is_encrypted(self._folder):
                self._encrypt_copies(self._ctx)

    def _mend(self) -> None:
        """Damage was found while the window was open: it leaves the data for so long."""
        from ui.mending import offered

        self._leave()
        offered(self._theme, self._folder)
        self._to_home()

    def _encrypt_copies(self, context: Context) -> None:
        """Those made before the data was encrypted; what a switch was too short for, the next start does."""
        from models.services.encryption import encrypt_copies

        plan = context.services.backups.plan()
        context.jobs.run(encrypt_copies, self._folder, None if plan.folder is None else Path(plan.folder))

    def _leave(self) -> None:
        if self._living is not None:
            self._living.stop()
            self._living.deleteLater()
            self._living = None
        if self.window is not None:
            self.window.leave()
            self.window.deleteLater()
            self.window = None
        if self._looks is not None:
            self._looks.leave()
            self._looks = None
        if self._ctx is not None:
            self._ctx.jobs.finish()
            folders.close(self._ctx.services)
            self._ctx = None

    def _first_run(self, services: Services) -> None:
        from ui.first_run import FirstRun

        self._ctx = self._context(services)
        self._welcome = FirstRun(self._ctx, self._folder)
        self._welcome.begun.connect(self._on_begun)
        self._welcome.dropped.connect(self._on_dropped)
        self._welcome.example_wanted.connect(self._to_example)
        self._welcome.restored.connect(self._to_home)
        self._welcome.quit_wanted.connect(self.quit)
        self._welcome.show()

    def _on_begun(self, first_step: str) -> None:
        """The person has said where they are: open the window at the first thing that helps."""
        if self._ctx is None:
            return
        self._enter(self._ctx)
        router = self._ctx.router
        kind, _colon, argument = first_step.partition(":")
        if kind == "just_out":
            QTimer.singleShot(0, self, router.just_out_wanted.emit)
            return
        wish = router.quick_add_wanted if kind == "quick_add" else router.new_application_wanted
        if kind == "new":
            router.page_wanted.emit("board")
        QTimer.singleShot(0, self, lambda: wish.emit(argument))

    def _on_dropped(self, files: list[Path]) -> None:
        if self._ctx is not None:
            self._enter(self._ctx)
            self._on_came(files)

    def _enter(self, context: Context) -> None:
        """From the first question into the window, with the record that is open already."""
        self._show(context.services, context=context)
        self._close_welcome()

    def _close_welcome(self) -> None:
        if self._welcome is not None:
            self._welcome.hide()
            self._welcome.deleteLater()
            self._welcome = None

    def _switch(self, open_other: Callable[[], Services], example: bool) -> None:
        """Leave the folder that is open for another one; where that cannot be opened, a sentence says so."""
        try:
            services = open_other()
        except WorldError as error:
            if self._ctx is not None:
                self._ctx.intents.trouble.emit(in_words(error.sentence))
            else:  # the window has left its data, and there is no way back to it
                from ui import refusing

                refusing.refuse(error.sentence)
                self.quit()
            return
        self._leave()
        self._close_welcome()
        if not example and folders.is_empty(services):
            self._first_run(services)
        else:
            self._show(services, example)

    def _on_came(self, files: list[Path]) -> None:
        """A further start: its files are offered here, in front of the person."""
        if self.window is not None:
            self.window.come_forward()
            if files:
                self.window.import_files(files)
        elif self._welcome is not None:
            if self._welcome.isMinimized():
                self._welcome.showNormal()
            self._welcome.raise_()
            self._welcome.activateWindow()
            if files:
                self._welcome.take(files)

    def _to_example(self) -> None:
        self._switch(lambda: folders.open_example(self._folder, self._clock), example=True)

    def _recast(self, fresh: "Fresh | None") -> None:
        """Encrypts the data, or decrypts it: the window leaves it for so long, and comes back where it was."""
        from ui.dialogs.encryption import RecastDialog

        self._leave()
        dialog = RecastDialog(self._theme, self._folder, fresh)
        dialog.exec()
        self._to_home()
        if self._ctx is None:
            return
        if dialog.trouble is not None:
            self.say(in_words(dialog.trouble.sentence))
        self._ctx.router.page_wanted.emit("settings")
        self._ctx.router.settings_wanted.emit("data")

    def _to_home(self) -> None:
        self._switch(lambda: folders.open_folder(self._folder, self._clock), example=False)

    def quit(self) -> None:
        if self.window is not None:
            # Qt asks every window before it quits, and this one would stay.
            self.window.lives_on = False
        self._app.quit()
