"""A window over the sample in one language, lengthened or mirrored, that can be walked and looked at."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.preferences import WindowLanguage
from models.services.sample import fill
from models.store.engine import FILE_NAME
from tests.models.services.house_at import House
from tests.ui.keys.walk import Walk
from tests.ui.languages.pseudo import Marked
from tests.ui.languages.sizes import PLAIN, Look
from tests.ui.letters.composer_at import Reader
from ui import language
from ui.bus import Bus
from ui.context import Context
from ui.help import book
from ui.intents import Intents
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.router import Router
from ui.theme import RESOURCES, Theme


class Tongue(StrEnum):
    ENGLISH = "en"
    GERMAN = "de"
    DOUBLE = "double"
    MIRRORED = "rtl"


NAMES = ("English", "Deutsch", "LinkedIn", "Afterview", "Enter", "Alt+F")
"""Called so in every language."""


@contextmanager
def told_in(app: QApplication, tongue: Tongue) -> Iterator[None]:
    """While it lasts, what is built speaks so."""
    book._book.cache_clear()  # kept by language; the one of double length calls itself English
    language.speak(WindowLanguage.DE if tongue is Tongue.GERMAN else WindowLanguage.EN)
    translator: QTranslator | None = None
    if tongue is Tongue.DOUBLE:
        translator = Marked(app)
        app.installTranslator(translator)
    if tongue is Tongue.MIRRORED:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        if translator is not None:
            app.removeTranslator(translator)
            translator.deleteLater()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
        QLocale.setDefault(QLocale.c())


@contextmanager
def staged(app: QApplication, folder: Path, look: Look = PLAIN, dressed: bool = True) -> Iterator[Walk]:
    """`dressed` brings the style sheet along, which takes its time; without it the fonts are ours all the same."""
    house = House(folder / "data")
    fill(house.store, house.now, 24, None)
    house.services.checking._proofreader = Reader()  # type: ignore[assignment]
    bus, undo, theme = Bus(), QUndoStack(), Theme()
    theme.reduced_motion = True
    theme.install(app)
    theme.set_scheme(look.dark)
    theme.set_factor(look.scale)
    if not dressed:
        app.setStyleSheet("")
    ctx = Context(house.services, theme, bus, Intents(house.services, bus, undo), Jobs(), Router(), house.clock, undo)
    window = MainWindow(ctx, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window.resize(*look.size)
    window.show_page("today")
    window.show()
    walk = Walk(window, ctx, house)
    try:
        yield walk
    finally:
        walk.tidy()
        window.lives_on = window.lives_in_tray = False
        window.leave()
        window.deleteLater()
        ctx.jobs.finish()
        QTest.qWait(1)
        house.store.close()
        app.setStyleSheet("")


def typed(house: House) -> str:
    """All that stands in the data of this search, the parts of its time zones, and names that no language changes."""
    with closing(sqlite3.connect(house.store.folder / FILE_NAME)) as data:
        tables = [name for (name,) in data.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        words = [str(cell) for name in tables for row in data.execute(f'SELECT * FROM "{name}"') for cell in row]
    words = [re.sub(r"\]\([^)]*\)", "]", one) for one in words]  # of a link, what is read
    words += [page.read_text(encoding="utf-8") for page in (RESOURCES / "help" / "en").glob("*.md")]
    return " ".join((*words, *NAMES, str(house.store.folder))).replace("\\n", " ").replace("/", " ")
