"""A person from the photo of their card: read beside its picture, put right by hand, and only then kept.

Without the reader of text, or where it finds nothing, the picture stands beside an empty form to type into.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.domain.card import Card
from models.domain.errors import WorldError
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.import_work import Errand
from ui.people.photo_alike import Alikes
from ui.people.photo_form import SEVERAL, PhotoForm, labels
from ui.people.photo_source import bytes_of, picture_in
from ui.people.photo_view import PhotoView
from ui.people.photo_waiting import Blocks, PictureWanted
from ui.widgets.label import Label
from ui.wording import in_words

if TYPE_CHECKING:
    from models.formats.card_picture import Picture
    from models.services.pictures import Planned
    from models.services.pictures_in import Looked

QUIET_MS = 300
"""Nothing is shown of the waiting before that."""
SETTLE_MS = 250
"""After the last key, before it is looked up who this may be."""


ROUND = 80
"""Of the screen, left around the dialog."""


class PhotoDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget | None, source: Path | QImage | bytes | None = None) -> None:
        super().__init__(ctx.theme, self.tr("From photo"), parent, width=640)
        self._ctx = ctx
        self._stop = Event()
        self._turn = self._asked = 0
        self._saving = False
        self._build()
        self._wire()
        self._size()
        if source is not None:
            self.take(source)

    @classmethod
    def ask(cls, ctx: Context, parent: QWidget, source: Path | QImage | bytes | None = None) -> "PhotoDialog":
        """Open it, with a picture where there is one already."""
        dialog = cls(ctx, parent, source)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        self.setAcceptDrops(True)
        self._pages = QStackedWidget(self)
        self.wanted = PictureWanted(theme, self._pages)
        self._pages.addWidget(self.wanted)
        work = QWidget(self._pages)
        row = QHBoxLayout(work)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(theme.px(24))
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        self.view = PhotoView(theme, work)
        left.addWidget(self.view, 1)
        self.alikes = Alikes(theme, work)
        left.addWidget(self.alikes)
        row.addLayout(left, 5)
        self._beside = QStackedWidget(work)
        self._beside.setMinimumHeight(theme.px(220))
        self._nothing = QWidget(self._beside)
        self._blocks = Blocks(theme, self._beside)
        for page in (self._nothing, self._blocks, self._scrolled_form()):
            self._beside.addWidget(page)
        row.addWidget(self._beside, 4)
        self._pages.addWidget(work)
        self.body.addWidget(self._pages, 1)
        self._build_foot()

    def _scrolled_form(self) -> QScrollArea:
        area = QScrollArea(self._beside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is on the card"))
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, self.theme.px(10), 0)
        column.setSpacing(self.theme.px(12))
        self.form = PhotoForm(self.theme, inside)
        column.addWidget(self.form)
        column.addStretch(1)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area = area
        return area

    def _build_foot(self) -> None:
        self._note = Label(self.theme, "", "small", "ink3", parent=self)
        self._foot.insertWidget(0, self._note)
        self._another = self.add_button(self.tr("Another picture"), "quiet")
        self._leave = self.add_button(self.tr("Leave it"))
        self._save = self.add_button(self.tr("Save"), "primary", ("Ctrl", "Enter"))
        self._another.clicked.connect(self.choose)
        self._leave.clicked.connect(self._on_leave)
        self._save.clicked.connect(self.save)
        self._another.hide()
        self._save.setEnabled(False)

    def _size(self) -> None:
        """Tall enough for most of the fields, as far as the screen goes."""
        room = self.screen().availableSize()
        self.resize(min(self.theme.px(960), room.width() - ROUND), min(self.theme.px(660), room.height() - ROUND))

    def _wire(self) -> None:
        self._waiting = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._look_up)
        self.wanted.choose.clicked.connect(self.choose)
        self.view.region_chosen.connect(self.form.enter)
        self.form.field_entered.connect(self._on_field_entered)
        self.form.settled.connect(self.view.settle)
        self.form.changed.connect(self._settling.start)
        self.form.image_pasted.connect(self.paste)
        self.alikes.changed.connect(self._look_up)
        for paste in QKeySequence.keyBindings(QKeySequence.StandardKey.Paste):
            QShortcut(paste, self, self.paste)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save.click)

    # -- where the picture comes from --------------------------------------------------------------

    def choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff);;All files (*)")
        title = self.tr("Choose a picture of the card")
        name, _kind = QFileDialog.getOpenFileName(self, title, folder or str(Path.home()), kinds)
        if name:
            self.take(Path(name))

    def paste(self) -> None:
        source = picture_in(QGuiApplication.clipboard().mimeData())
        if source is not None:
            self.take(source)
        elif not self.form.built:
            self.wanted.say(self.tr("There is no picture in the clipboard."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.wanted.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.wanted.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.wanted.set_over(False)
        source = picture_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    # -- reading -----------------------------------------------------------------------------------

    def take(self, source: Path | QImage | bytes) -> None:
        """Open this picture and read it, in a worker; what was read of another one is forgotten."""
        self._stop.set()
        self._stop = Event()
        self._turn += 1
        self.wanted.say("")
        turn, pictures = self._turn, self._ctx.services.pictures
        self._ctx.jobs.run(
            lambda: pictures.open(bytes_of(source) if isinstance(source, QImage) else source),
            done=lambda picture: self._if_still(turn, partial(self._on_opened, picture)),
            failed=lambda error: self._if_still(turn, partial(self._on_refused, error)),
        )

    def _if_still(self, turn: int, call: Callable[[], None]) -> None:
        """A worker may answer after the dialog was closed, or was given another picture."""
        if turn == self._turn:
            call()

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._pages.setCurrentIndex(0)
        self._another.hide()
        self._save.setEnabled(False)
        self.say(self.tr("From photo"))
        self.wanted.say(in_words(error.sentence))

    def _on_opened(self, picture: "Picture") -> None:
        self.view.show_picture(picture.pixels)
        self._pages.setCurrentIndex(1)
        self._beside.setCurrentWidget(self._nothing)
        self._save.setEnabled(False)
        self._another.hide()
        self._waiting.start()
        turn, stop = self._turn, self._stop
        self._ctx.jobs.run(
            self._ctx.services.pictures.read,
            picture,
            stop,
            done=lambda looked: self._if_still(turn, partial(self._on_read, looked)),
        )

    def _show_waiting(self) -> None:
        self.say(self.tr("Reading the card"), self.tr("This takes a few seconds. It all happens on this computer."))
        self._beside.setCurrentWidget(self._blocks)
        self._leave.set_look(text=self.tr("Stop reading"))

    def _on_leave(self) -> None:
        if self._leave.text() == self.tr("Leave it"):
            self.close()
        else:
            self._stop.set()

    def _on_read(self, looked: "Looked") -> None:
        self._waiting.stop()
        self._leave.set_look(text=self.tr("Leave it"))
        self.form.show_card(looked.card, looked.numbers)
        self._beside.setCurrentWidget(self._area)
        self._tell(looked)
        names = {name: label for name, label in labels().items() if looked.source != "code"}
        places = [one if one.field in SEVERAL else replace(one, place=0) for one in looked.regions]
        self.view.show_regions(places, names or {"name": self.tr("The code")}, looked.card.doubtful)
        self._another.show()
        self._save.setEnabled(True)
        self._order_tabs()
        self.form.enter("name")
        self._look_up()

    def _tell(self, looked: "Looked") -> None:
        self._note.setText("")
        if looked.source == "nothing":
            reads = self._ctx.services.pictures.reads_text()
            self.say(self.tr("Type it from the photo"), looked.trouble if reads or looked.codes else "")
            if not reads:
                self._note.setText(
                    self.tr("No reader of cards is installed. Where the source is, “make reader” adds it.")
                )
        elif looked.source == "code":
            self.say(self.tr("Read from the code on the card"), self.tr("Nothing is kept before you save it."))
        elif "name" in looked.card.doubtful or not looked.card.name:
            self.say(self.tr("Check the name before you save it"), self.tr("Nothing is kept before that."))
        else:
            self.say(self.tr("This is what the card says"), self.tr("Nothing is kept before you save it."))

    def _order_tabs(self) -> None:
        last = self.form.last()
        for widget in (*self.alikes.stops(), self._another, self._leave, self._save, self.view):
            if last is not None:
                QWidget.setTabOrder(last, widget)
            last = widget

    # -- beside the picture ------------------------------------------------------------------------

    def _on_field_entered(self, name: str, place: int) -> None:
        self.view.show_current(name, place)
        self._area.ensureWidgetVisible(self.form.field(name, place), 0, self.theme.px(12))

    def _look_up(self) -> None:
        """Who is here already and may be this person: asked on a worker, of a record that may be long."""
        card = self.form.card()
        if self._saving:
            return
        if not (card.name or card.emails or card.phones):
            self.alikes.show_nobody()
            return
        self._plan(card, self.alikes.show_planned)

    def _plan(self, card: Card, done: Callable[["Planned"], object]) -> None:
        self._asked += 1
        asked, pictures, into, now = (
            self._asked,
            self._ctx.services.pictures,
            self.alikes.chosen(),
            self._ctx.clock.now(),
        )

        errand = Errand()

        def hear(planned: "Planned") -> None:
            errand.end()
            if asked == self._asked:
                done(planned)

        def broken(error: Exception) -> None:
            errand.end()
            self._saving = False
            if not isinstance(error, WorldError):
                raise error
            self._ctx.intents.trouble.emit(in_words(error.sentence))

        self._ctx.jobs.run(lambda: pictures.plan(card, into, now), done=hear, failed=broken)

    # -- keeping it --------------------------------------------------------------------------------

    def save(self) -> None:
        if not self._save.isEnabled():
            return
        card = self.form.card()
        if not card.name:
            self._missing_name(self.tr("Add the person's name."))
            return
        self._settling.stop()
        self._saving = True
        self._save.setEnabled(False)
        self._plan(card, self._keep)

    def _keep(self, planned: "Planned") -> None:
        done = self._ctx.intents.do(None, lambda: self._ctx.services.pictures.keep(planned), self._missing_name)
        if done is not None:
            self.close()
        else:
            self._saving = False
            self._save.setEnabled(True)

    def _missing_name(self, sentence: str) -> None:
        self.form.field("name").error(sentence)
        self.form.enter("name")

    def closeEvent(self, event: QCloseEvent) -> None:
        self._turn += 1
        self._asked += 1
        self._stop.set()
        self._settling.stop()
        super().closeEvent(event)
