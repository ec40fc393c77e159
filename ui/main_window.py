"""The shell: rail, pages, side panel, undo bar and the line where the world's troubles are told.

A page's module is imported when the page is first shown. What a menu or key does is in `ui/menus.py`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from models.domain.values import ApplicationId
from ui import pages
from ui.context import Context
from ui.letters.doors import LettersDoor
from ui.menus import Menus
from ui.overlay import Overlay
from ui.rail import Rail
from ui.widgets.banner import TROUBLE, Banner
from ui.widgets.focus import focus_first, holds, page_place
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from ui.application.panel import ApplicationPanel
    from ui.debrief.doors import Doors
    from ui.dialogs.import_flow import ImportFlow

SMALLEST = (1120, 720)
USUAL = (1440, 900)
FRAME = 40
"""Room for the frame that the window manager puts around."""
BADGE_MS = 200
"""Changes that come together count as one for the badge."""


class MainWindow(QMainWindow):
    quit_wanted = Signal()
    hidden = Signal()
    """Closed by the person, and living on: in the tray, or minimised where there is none."""
    example_wanted = Signal()
    home_wanted = Signal()
    """Back from the example to one's own data."""
    report_wanted = Signal()
    """Something went wrong that somebody wants to tell of."""

    def __init__(self, ctx: Context, geometry: QSettings, example: bool = False) -> None:
        super().__init__()
        self._ctx, self._geometry = ctx, geometry
        self.lives_on = False
        """Set once reminders go on without the window; then closing it ends nothing."""
        self.lives_in_tray = False
        """Set where there is a tray: closing hides the window and the reminders go on."""
        self._built: dict[str, QWidget] = {}
        self._current = ""
        self._before = "today"
        self._panel: ApplicationPanel | None = None
        self._imports: ImportFlow | None = None
        self._debriefs: Doors | None = None
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._build(example)
        self.letters = LettersDoor(self, ctx)
        self.menus = Menus(self, ctx)
        self._connect()
        self._place()

    def _build(self, example: bool) -> None:
        theme = self._ctx.theme
        body = QWidget(self)
        body.setObjectName("page")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(theme, body)
        row.addWidget(self.rail)
        self._area = QWidget(body)
        column = QVBoxLayout(self._area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if example:
            column.addWidget(self._example_banner())
        self.banner = Banner(theme, "due", TROUBLE, parent=self._area)
        self.banner.hide()
        column.addWidget(self.banner)
        self._stack = QStackedWidget(self._area)
        column.addWidget(self._stack, 1)
        row.addWidget(self._area, 1)
        self.setCentralWidget(body)
        self.overlay = Overlay(theme, self._area)
        self.undo_bar = UndoBar(theme, self._area, lambda: self.page)
        self._badge = QTimer(self)
        self._badge.setSingleShot(True)
        self._badge.setInterval(BADGE_MS)

    def _example_banner(self) -> Banner:
        banner = Banner(self._ctx.theme, "accent", "eye", self.tr("Back to my own"), closable=False, parent=self._area)
        banner.say(
            self.tr("This is an example. Nothing in it is yours, and nothing you do here touches your own data.")
        )
        banner.action_wanted.connect(self.home_wanted)
        return banner

    def _connect(self) -> None:
        ctx, router = self._ctx, self._ctx.router
        self.rail.page_chosen.connect(self.show_page)
        self.rail.page_entered.connect(self.enter_page)
        self._badge.timeout.connect(self.refresh_badge)
        ctx.intents.trouble.connect(self.banner.say)
        ctx.intents.over.connect(self.banner.take_back)
        ctx.intents.done.connect(self._on_done)
        ctx.bus.changed.connect(self._on_changed)
        ctx.undo.indexChanged.connect(self._on_undo_index)
        self.undo_bar.undo_wanted.connect(ctx.undo.undo)
        router.page_wanted.connect(self.enter_page)
        router.application_wanted.connect(self.show_application)
        router.edit_wanted.connect(self._on_edit)
        router.debrief_wanted.connect(self._on_debrief)
        router.just_out_wanted.connect(self._on_just_out)
        router.impressions_wanted.connect(self._on_impressions)
        router.prep_wanted.connect(self._on_prep)
        router.new_application_wanted.connect(self._on_new_application)
        router.board_wanted.connect(
            lambda name, ids: self.to_page("board", lambda: router.board_wanted.emit(name, ids))
        )
        router.person_wanted.connect(lambda contact: self.to_page("people", lambda: router.person_wanted.emit(contact)))
        router.note_wanted.connect(lambda note: self.to_page("notes", lambda: router.note_wanted.emit(note)))
        router.question_wanted.connect(self._on_question)
        router.new_note_wanted.connect(
            lambda application: self.to_page("notes", lambda: router.new_note_wanted.emit(application))
        )
        router.new_person_wanted.connect(lambda: self.to_page("people", router.new_person_wanted.emit))
        router.quick_add_wanted.connect(lambda text: self.to_page("today", lambda: router.quick_add_wanted.emit(text)))
        router.reminder_wanted.connect(
            lambda rule, subject: self.to_page("today", lambda: router.reminder_wanted.emit(rule, subject))
        )
        router.settings_wanted.connect(
            lambda section: self.to_page("settings", lambda: router.settings_wanted.emit(section))
        )

    # -- pages -------------------------------------------------------------------------------------

    def show_page(self, key: str) -> None:
        """Build the page if this is its first time, and show it. An open side panel closes."""
        page = self._built.get(key)
        if page is None:
            page = self._built[key] = pages.build(key, self._ctx, self._stack)
            self._stack.addWidget(page)
        if self._current != key:
            self._before, self._current = self._current or key, key
        self.overlay.dismiss()
        self._stack.setCurrentWidget(page)
        self.rail.show_current(key)
        self.setWindowTitle(self.tr("Afterview – {page}").format(page=pages.title(key)))

    def enter_page(self, key: str) -> None:
        """Show the page, and give it the keys where they are elsewhere: what has them in it already keeps them."""
        fresh = key not in self._built  # Qt has given the keys of a new page to whatever Tab comes to first
        self.show_page(key)
        page = self.page
        if page is None or (not fresh and holds(page, QApplication.focusWidget())):
            return
        focus_first(page_place(page))

    @property
    def page(self) -> QWidget | None:
        return self._built.get(self._current)

    @property
    def area(self) -> QWidget:
        """All but the rail: what lies over a page lies over this."""
        return self._area

    @property
    def page_key(self) -> str:
        return self._current

    def to_page(self, key: str, again: Callable[[], object] | None) -> None:
        """Show a page that answers a wish itself; one built just now has missed it and hears it again."""
        fresh = key not in self._built
        self.come_forward()
        self.show_page(key)
        if fresh and again is not None:
            QTimer.singleShot(0, self, again)

    def show_application(self, application: str, interview: str = "") -> None:
        """Open the side panel over the page."""
        self.come_forward()
        panel = self._side_panel()
        if panel.show_application(application, interview):
            self.overlay.open(panel)

    def _side_panel(self) -> "ApplicationPanel":
        if self._panel is None:
            from ui.application.panel import ApplicationPanel

            self._panel = ApplicationPanel(self._ctx, self.overlay)
            self._panel.closed.connect(self.overlay.dismiss)
        return self._panel

    def _on_edit(self, application: str) -> None:
        self.show_application(application)
        if self._side_panel().application == application:
            self._side_panel().deeds.edit()

    def _on_impressions(self, application: str, interview: str) -> None:
        self.show_application(application, interview)
        if self._side_panel().application == application:
            self._side_panel().show_impressions()

    def _on_debrief(self, interview: str) -> None:
        self.debriefs.open(interview)

    def _on_just_out(self) -> None:
        self.debriefs.just_out()

    def _on_prep(self, interview: str) -> None:
        from ui.prep.dialog import open_sheet

        self.come_forward()
        open_sheet(self._ctx, self, interview)

    def _on_question(self, question: str) -> None:
        self.to_page("notes", None)
        if isinstance(self.page, QWidget) and hasattr(self.page, "show_question"):
            self.page.show_question(question)

    def _on_new_application(self, stage: str) -> None:
        """The side panel's forms answer; a panel that is built just now has missed the wish and hears it again."""
        self.come_forward()
        if self._panel is None:
            self._side_panel()
            QTimer.singleShot(0, self, lambda: self._ctx.router.new_application_wanted.emit(stage))

    def go_back(self) -> None:
        """Esc, where nothing nearer took it: the side panel closes, settings give way to what was before."""
        if self.overlay.isVisible():
            self.overlay.dismiss()
        elif self._current == "settings":
            self.enter_page(self._before)

    def next_pane(self) -> None:
        """F6: the rail, then each pane of the page (or of the side panel), then the rail again."""
        inside: QWidget | None = self.overlay.panel or self.page
        if inside is None or self.menus.search.is_open:
            return
        panes: Sequence[QWidget] = inside.panes() if hasattr(inside, "panes") else [inside]
        places = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(places) if holds(pane, focus)), -1)
        if at + 1 < len(places):
            focus_first(places[at + 1])
        else:
            self.rail.take_focus()

    # -- what happened -----------------------------------------------------------------------------

    def _on_done(self, text: str) -> None:
        self.banner.hide()  # what stood in the way does so no more
        self.undo_bar.offer(text)

    def _on_undo_index(self, _index: int) -> None:
        # An undo or redo makes the offer stale; a push offers its own right after this.
        self.undo_bar.hide()

    def _on_changed(self, _change: object, _origin: object) -> None:
        self._badge.start()

    def on_minute(self) -> None:
        """Time has passed: what says how long is left says it anew, without moving anything."""
        if self.isVisible() and self._current in ("today", "letters"):
            self._refresh(self._current)

    def on_agenda_moved(self) -> None:
        """Something fell due or went away by itself: every page that was built shows it."""
        self._badge.start()
        for key in self._built:
            if key != "settings":
                self._refresh(key)
        if self._panel is not None and self.overlay.isVisible():
            self._panel.refresh()

    def _refresh(self, key: str) -> None:
        refresh = getattr(self._built.get(key), "refresh", None)
        if refresh is not None:
            refresh()

    def shown_application(self) -> ApplicationId | None:
        """The application whose panel is open in front of the person."""
        shown = getattr(self._panel, "application", None) if self.overlay.isVisible() else None
        return shown if self.isVisible() and not self.isMinimized() else None

    def written_about(self) -> frozenset[ApplicationId]:
        """The applications whose debriefs are open, in windows of their own."""
        return self._debriefs.applications() if self._debriefs is not None else frozenset()

    def refresh_badge(self) -> None:
        count = len(self._ctx.services.reminders.today(self._ctx.clock.now()).now)
        self.rail.set_badge("today", count, self.tr("{count} now").format(count=count))
        self.letters.refresh_badge()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Offer files for import, as a drop, the menu or another start does."""
        self.come_forward()
        self.imports.offer(paths)

    @property
    def imports(self) -> "ImportFlow":
        """Made for the first file that comes."""
        if self._imports is None:
            from ui.dialogs.import_flow import ImportFlow

            self._imports = ImportFlow(self._ctx, self)
        return self._imports

    @property
    def debriefs(self) -> "Doors":
        """Made for the first one."""
        if self._debriefs is None:
            from ui.debrief.doors import Doors

            self._debriefs = Doors(self._ctx, self)
        return self._debriefs

    def paste(self) -> None:
        """The clipboard, where no field has taken the key."""
        if not self.imports.paste(QApplication.clipboard().mimeData()):
            self._ctx.intents.trouble.emit(
                self.tr("There is nothing to bring in on the clipboard: copy a file, a card, a table or a picture.")
            )

    # -- the window itself -------------------------------------------------------------------------

    def read_page(self) -> None:
        """What the page in front shows, before the window does: what cannot be read is heard by whoever starts it."""
        self._refresh(self._current)

    def count_soon(self) -> None:
        """The badge, a moment later."""
        self._badge.start()

    def come_forward(self) -> None:
        if not self.isVisible() or self.isMinimized():
            self.showNormal()
            self.count_soon()
        self.raise_()
        self.activateWindow()

    def _place(self) -> None:
        saved = self._geometry.value("geometry")
        if not (isinstance(saved, QByteArray) and self.restoreGeometry(saved)):
            room = self.screen().availableGeometry()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height() - FRAME))

    def leave(self) -> None:
        """The record is about to be closed: nothing here asks it anything any more."""
        self._badge.stop()
        if self._imports is not None:
            self._imports.stop()
        if self._debriefs is not None:
            self._debriefs.leave()
        self.keep_place()
        self.hide()

    def keep_place(self) -> None:
        self._geometry.setValue("geometry", self.saveGeometry())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place()
        if not self.lives_on:
            event.accept()
            self.quit_wanted.emit()
            return
        event.ignore()
        if self.lives_in_tray:
            self.hide()
        else:
            self.showMinimized()
        self.hidden.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The slash, where no page has a search of its own."""
        if event.text() == "/":
            self.menus.search.open()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from ui.arrivals import can_take

        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.imports.drop(event.mimeData()):
            event.acceptProposedAction()
            self.come_forward()
