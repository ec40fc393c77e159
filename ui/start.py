"""One start of the window: the lock on the folder, what is told where it cannot be, and the program until its end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from models.adapters.log import Log
from models.adapters.system_clock import SystemClock
from models.domain.errors import WorldError
from models.services import folder as folders
from ui import heard
from ui.app import Afterview
from ui.crash import Crashes
from ui.single import clear_leavings, hand_over, is_held, take_lock
from ui.theme import Theme

DONE = 0


def open_window(folder: Path, files: Sequence[Path] = (), hidden: bool = False) -> int:
    """Run until the person quits; the exit status. A second start on the same folder hands its files over and ends.

    `hidden`: nobody asked for the window (a login); it waits in the tray until somebody does.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Afterview")
    app.setDesktopFileName("afterview")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        # The store tells it in a sentence when it tries the same.
        lock = None
    else:
        lock = take_lock(folder)
        if lock is None:
            from ui import refusing

            if hidden and not files and is_held(folder):
                return DONE  # one runs already, and its window stays as it is
            if hand_over(folder, files):
                return refusing.handed_over(files)
            lock = clear_leavings(folder)
        if lock is None:
            return refusing.refuse(refusing.why_locked(folder))
    theme = Theme()
    theme.install(app)
    heard.install()
    log = Log(folder, SystemClock())
    afterview = Afterview(app, folder, theme, log)
    Crashes(
        folder, app, theme=theme, log=log,
        cause=lambda: folders.damage(folder), world=afterview.say, leave=afterview.quit,
    ).watch()  # fmt: skip
    refusal = _started(afterview, folder, files, hidden)
    while refusal is not None:
        from ui import refusing

        afterview.end()  # no window that shows nothing lies under the sentence
        if not refusal:
            return DONE
        mended = refusing.mended(theme, folder, refusal)
        if not mended:
            return refusing.refuse(refusal) if mended is None else refusing.UNUSABLE
        refusal = _started(afterview, folder, files, hidden)
    status = app.exec()
    afterview.end()
    if lock is not None:
        lock.unlock()
    return status


def _started(afterview: Afterview, folder: Path, files: Sequence[Path], hidden: bool) -> str | None:
    """None, or why the data cannot be shown."""
    try:
        afterview.start(files, hidden)
    except folders.Locked:
        return ""  # it was asked for the recovery code, and left
    except WorldError as error:
        return error.sentence
    except Exception:
        damaged = folders.damage(folder)
        if damaged is None:
            raise
        return damaged
    return None
