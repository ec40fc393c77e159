"""Beside a note: whom and what it belongs to, what was found in it, how the interview felt, and its history."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.domain.found_in_note import Asked, Found, Promised, ToDo
from models.domain.note_views import NotePanel
from models.domain.values import Attachment
from ui import paint, wording
from ui.application.header import Monogram
from ui.notes import words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.inert import as_words
from ui.widgets.label import Label

WIDTH = 304


class Dots(QWidget):
    """Five dots of the debrief; the label beside them says what of."""

    def __init__(self, theme: Theme, name: str, dots: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._dots = theme, dots
        self.setAccessibleName(self.tr("{name}: {dots} of 5").format(name=name, dots=dots))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(paint.fit_dots_width(self._theme)) + 2, self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.fit_dots(self._theme, QPainter(self), self.width() - 1, self.height() / 2, self._dots)


class Icon(QWidget):
    """An icon beside words; readers pass it by."""

    def __init__(self, theme: Theme, name: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name, self._token = theme, name, token
        self.setFixedSize(theme.px(16), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.icon(self._theme, QPainter(self), 0, self.height() / 2, self._name, 16, self._token)


class ContextPane(QWidget):
    application_wanted = Signal(str, str)
    person_wanted = Signal(str)
    link_person_wanted = Signal()
    link_application_wanted = Signal()
    unlink_wanted = Signal(str)
    """"application" or "contact"."""
    taken = Signal(object)
    """A `Found` that the person wants to have in its place."""
    question_wanted = Signal(str)
    versions_wanted = Signal()
    attach_wanted = Signal()
    file_wanted = Signal(str)
    """An attachment is to be opened."""
    file_unwanted = Signal(str)
    search_file_wanted = Signal(str)
    """The content of this hash has vanished and is to be found again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self.setAccessibleName(self.tr("What belongs to the note"))
        self._area = QScrollArea(self)
        self._area.setObjectName("bare")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._area)
        theme.changed.connect(self.update)

    def show_nothing(self) -> None:
        self._shown = None
        self._area.setWidget(QWidget())

    def show_panel(
        self,
        panel: NotePanel,
        found: tuple[Found, ...],
        known: Callable[[str], str | None],
        now: datetime,
        zone: tzinfo,
        files: tuple[tuple[Attachment, bool], ...] = (),
    ) -> None:
        """`known` gives the id of a question that the bank has already. The same again is not built anew."""
        asked = tuple((one, known(one.text)) for one in found if isinstance(one, Asked))
        state = (panel, found, asked, files, now.date())
        if state == self._shown:
            return
        self._shown = state
        focused = self._focused()
        body = QWidget()
        body.setAutoFillBackground(False)
        px = self._theme.px
        column = QVBoxLayout(body)
        column.setContentsMargins(px(19), px(18), px(16), px(20))
        column.setSpacing(px(20))
        self._linked(column, body, panel)
        self._found(column, body, panel, found, dict(asked), now.astimezone(zone))
        self._files(column, body, files)
        self._impressions(column, body, panel)
        self._history(column, body, panel, now, zone)
        column.addStretch(1)
        self._area.setWidget(body)
        if focused:
            self._give_back(focused)

    # sections

    def _headed(self, column: QVBoxLayout, body: QWidget, title: str) -> QVBoxLayout:
        inside = QVBoxLayout()
        inside.setSpacing(self._theme.px(6))
        inside.addWidget(Label(self._theme, title, "body", "ink", 600, parent=body))
        inside.addSpacing(self._theme.px(2))
        column.addLayout(inside)
        return inside

    def _linked(self, column: QVBoxLayout, body: QWidget, panel: NotePanel) -> None:
        inside = self._headed(column, body, self.tr("Linked"))
        if panel.company is not None and panel.application is not None:
            row = self._face(body, panel.company, panel.role or "", person=False)
            opens = self._small(body, "arrow-right", self.tr("Open {name}").format(name=panel.company))
            at = str(panel.application), str(panel.note.interview or "")
            opens.clicked.connect(lambda: self.application_wanted.emit(*at))
            row.addWidget(opens)
            if panel.note.application is not None:
                self._unlink(row, body, "application", panel.company)
            inside.addLayout(row)
        for contact, name, linked in panel.people:
            row = self._face(body, name, "", person=True)
            opens = self._small(body, "arrow-right", self.tr("Open {name}").format(name=name))
            opens.clicked.connect(lambda _=False, contact=contact: self.person_wanted.emit(contact))
            row.addWidget(opens)
            if linked:
                self._unlink(row, body, "contact", name)
            inside.addLayout(row)
        if panel.company is None:
            self._more(inside, body, self.tr("Link application"), self.link_application_wanted.emit)
        self._more(inside, body, self.tr("Link person"), self.link_person_wanted.emit)

    def _face(self, body: QWidget, name: str, beside: str, person: bool) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setSpacing(px(10))
        face = Monogram(theme, 28, person=person, parent=body)
        face.set_name(name)
        row.addWidget(face)
        said = QVBoxLayout()
        said.setSpacing(0)
        for text, label in (
            (name, Elided(theme, "body", "ink", 500, parent=body)),
            (beside, Elided(theme, "small", "ink3", parent=body)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
            said.addWidget(label)
        row.addLayout(said, 1)
        return row

    def _small(self, body: QWidget, icon: str, name: str) -> Button:
        return Button(self._theme, "", "quiet", icon, 24, name=name, parent=body)

    def _unlink(self, row: QHBoxLayout, body: QWidget, what: str, name: str) -> None:
        button = self._small(body, "x", self.tr("Unlink {name}").format(name=name))
        button.clicked.connect(lambda: self.unlink_wanted.emit(what))
        row.addWidget(button)

    def _more(self, inside: QVBoxLayout, body: QWidget, text: str, call: Callable[[], object]) -> None:
        button = Button(self._theme, text, "quiet", "plus", 28, parent=body)
        button.clicked.connect(call)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _found(
        self,
        column: QVBoxLayout,
        body: QWidget,
        panel: NotePanel,
        found: tuple[Found, ...],
        known: dict[Asked, str | None],
        local: datetime,
    ) -> None:
        if not found:
            return
        inside = self._headed(column, body, self.tr("Found in this note"))
        for one in found:
            if isinstance(one, Asked):
                line = self._proposal(inside, body, "message-circle-question", "due", one.text)
                self._question(line, body, one, known.get(one))
            elif isinstance(one, ToDo):
                self._to_do(inside, body, panel, one)
            else:
                self._date(inside, body, panel, one, local)

    def _question(self, line: QVBoxLayout, body: QWidget, one: Asked, known: str | None) -> None:
        if known is None:
            self._act(line, body, self.tr("Add to question bank"), one.text, lambda: self.taken.emit(one))
        else:
            self._act(line, body, self.tr("Open in question bank"), one.text, lambda: self.question_wanted.emit(known))

    def _date(self, inside: QVBoxLayout, body: QWidget, panel: NotePanel, one: Promised, local: datetime) -> None:
        line = self._proposal(inside, body, "calendar", "ink2", one.text)
        day = wording.day(one.day, local.date())
        if panel.promised_by == one.day:
            line.addWidget(Label(self._theme, self.tr("Already the next step"), "small", "ink3", parent=body))
        elif panel.interview is None:
            said = self.tr("{day}. Link an application to keep it.").format(day=day)
            line.addWidget(Label(self._theme, said, "small", "ink3", wrap=True, parent=body))
        else:
            self._act(
                line, body, self.tr("Keep {day} as promised").format(day=day), one.text, lambda: self.taken.emit(one)
            )

    def _to_do(self, inside: QVBoxLayout, body: QWidget, panel: NotePanel, one: ToDo) -> None:
        line = self._proposal(inside, body, "square-check", "ink2", one.text)
        if one.text in (panel.meanwhile or ""):
            line.addWidget(Label(self._theme, self.tr("Already in the next step"), "small", "ink3", parent=body))
        elif panel.interview is None:
            said = self.tr("Link an application to keep it.")
            line.addWidget(Label(self._theme, said, "small", "ink3", wrap=True, parent=body))
        else:
            self._act(line, body, self.tr("Add to the next step"), one.text, lambda: self.taken.emit(one))

    def _proposal(self, inside: QVBoxLayout, body: QWidget, icon: str, token: str, text: str) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(10))
        row.addWidget(Icon(self._theme, icon, token, body), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(self._theme, text, "body", "ink", wrap=True, parent=body))
        row.addLayout(said, 1)
        inside.addLayout(row)
        return said

    def _act(self, line: QVBoxLayout, body: QWidget, text: str, about: str, call: Callable[[], object]) -> None:
        button = Button(self._theme, text, "link", height=24, parent=body)
        button.setAccessibleName(f"{text}: {about}")
        button.clicked.connect(call)
        # The words of the button stand below those above it, its ground reaches further out.
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addSpacing(-self._theme.px(8))
        row.addWidget(button)
        row.addStretch(1)
        line.addLayout(row)

    def _files(self, column: QVBoxLayout, body: QWidget, files: tuple[tuple[Attachment, bool], ...]) -> None:
        inside = self._headed(column, body, self.tr("Files"))
        for one, there in files:
            row = QHBoxLayout()
            row.setSpacing(self._theme.px(4))
            shown = self._theme.elided(one.name, "body", 500, self._theme.px(224))
            name = Button(self._theme, shown, "link", height=28, parent=body)
            name.setToolTip(as_words(one.name))
            row.addSpacing(-self._theme.px(8))
            row.addWidget(name)
            row.addStretch(1)
            if there:
                name.setAccessibleName(self.tr("Open {name}").format(name=one.name))
                name.clicked.connect(lambda _=False, id_=one.id: self.file_wanted.emit(id_))
            else:
                name.setAccessibleName(self.tr("Find {name} again").format(name=one.name))
                name.clicked.connect(lambda _=False, digest=one.hash: self.search_file_wanted.emit(digest))
            remove = self._small(body, "x", self.tr("Take {name} away").format(name=one.name))
            remove.clicked.connect(lambda _=False, id_=one.id: self.file_unwanted.emit(id_))
            row.addWidget(remove)
            inside.addLayout(row)
            if not there:
                lost = self.tr("It has vanished from the data folder. Choose it to find it again.")
                inside.addWidget(Label(self._theme, lost, "small", "due", wrap=True, parent=body))
        self._more(inside, body, self.tr("Attach a file"), self.attach_wanted.emit)

    def _impressions(self, column: QVBoxLayout, body: QWidget, panel: NotePanel) -> None:
        if not panel.impressions:
            return
        inside = self._headed(column, body, self.tr("Impressions"))
        for one in panel.impressions:
            name = words.impression(one.name)
            row = QHBoxLayout()
            row.addWidget(Label(self._theme, name, "body", "ink2", parent=body), 1)
            row.addWidget(Dots(self._theme, name, one.dots, body))
            inside.addLayout(row)

    def _history(self, column: QVBoxLayout, body: QWidget, panel: NotePanel, now: datetime, zone: tzinfo) -> None:
        inside = self._headed(column, body, self.tr("History"))
        begun, times = panel.note.created_at, len(panel.note.versions)
        written = self.tr("Written")
        if begun is not None:
            when = wording.day_and_time_within(begun.astimezone(zone), now.astimezone(zone).date())
            written = self.tr("Written {when}").format(when=when)
        if times:
            said = self.tr("{written}, changed in %n more sittings. Every version is kept.", "", times)
            said = said.format(written=written)
        else:
            said = f"{written}."
        inside.addWidget(Label(self._theme, said, "small", "ink3", wrap=True, parent=body))
        if times:
            line = QVBoxLayout()
            self._act(
                line, body, self.tr("Look at earlier versions"), panel.note.title or "", self.versions_wanted.emit
            )
            inside.addLayout(line)

    # the focus

    def controls(self) -> list[QWidget]:
        inside = self._area.widget()
        there = inside.findChildren(QWidget) if inside is not None else []
        return [one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self)]

    def _focused(self) -> str:
        focus: QWidget | None = self.window().focusWidget()
        return focus.accessibleName() if focus is not None and focus in self.controls() else ""

    def _give_back(self, name: str) -> None:
        there = self.controls()
        target = next((one for one in there if one.accessibleName() == name), there[0] if there else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The pane itself is no stop: the first button in it is."""
        there = self.controls()
        if there:
            there[0].setFocus(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("window"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        p.fillRect(QRectF(edge, 0, 1, self.height()), theme.color("line"))
