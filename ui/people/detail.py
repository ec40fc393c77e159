"""All about one person: who they are, how to reach them, what lies between them and me."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.people_views import PersonPanel
from ui import paint
from ui.people.card_face import CardFace
from ui.people.facts import Facts, Section
from ui.people.keys import Command, command_of
from ui.people.rows import FaceLine, FactLine, Glyph
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline

WIDTH = 420
PAD = 24
BAR = 12
"""Of the scroll bar; its room stays free where there is nothing to scroll, so that nothing moves when it comes."""


class _Area(QScrollArea):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().installEventFilter(self)
        self.setViewportMargins(0, 0, BAR, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.verticalScrollBar() and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setViewportMargins(0, 0, 0 if event.type() == QEvent.Type.Show else BAR, 0)
        return super().eventFilter(watched, event)


class DetailPane(QWidget):
    """`show_panel` builds it anew; the focus returns to what bears the same name."""

    commanded = Signal(str)
    """A `Command` that is about this person."""
    left = Signal()
    """By Esc: back to where the person came from."""
    connect_wanted = Signal()
    call_wanted = Signal()
    save_wanted = Signal()
    menu_wanted = Signal(QPoint)
    person_wanted = Signal(str)
    application_wanted = Signal(str, str)
    letter_wanted = Signal(object)
    """A `Fact` whose letter is to be written, or seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.panel: PersonPanel | None = None
        self.face: CardFace | None = None
        self._says: tuple[object, ...] | None = None
        self.setAccessibleName(self.tr("All about this person"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = _Area(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot())
        theme.changed.connect(self.update)
        self.show_nobody()

    def _foot(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(PAD), px(10), px(PAD) - BAR, px(14))
        row.setSpacing(px(8))
        row.addWidget(Glyph(theme, "lock", 14, "ink3", foot))
        said = self.tr("Only on this computer. Keep what they would be glad you kept.")
        row.addWidget(Label(theme, said, "small", "ink3", wrap=True, parent=foot), 1)
        return foot

    # what shows

    def show_nobody(self, count: int = 0, anybody: bool = False) -> None:
        """Nobody is chosen, or several are; `anybody` where there is somebody in sight to choose."""
        self.panel = self._says = None
        text = self.tr("All about a person will stand here.")
        if anybody:
            text = self.tr("Choose somebody to see all about them.")
        if count > 1:
            text = self.tr("{count} people are selected. Two can be merged.").format(count=count)
        body, column = self._body()
        column.addStretch(1)
        said = Label(self._theme, text, "body", "ink3", wrap=True, parent=body)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        if count == 2:
            merge = Button(self._theme, self.tr("Merge…"), "secondary", "merge", 28, ("M",), parent=body)
            merge.clicked.connect(lambda: self.commanded.emit(Command.MERGE.value))
            column.addWidget(merge, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._put(body)

    def show_panel(self, panel: PersonPanel, card: bytes, now: datetime, zone: tzinfo) -> None:
        """`card` is their vCard, for the code. What says the same as before stays: somebody may be about to click."""
        sections = Facts(panel, now, zone).sections()
        says = (panel, card, sections, now.astimezone(zone).date())
        if says == self._says:
            return
        self._says = says
        before, same = self._focused(), self.panel is not None and self.panel.contact.id == panel.contact.id
        scrolled = self._area.verticalScrollBar().value() if same else 0
        self.panel = panel
        body, column = self._body()
        self.face = face = CardFace(self._theme, panel, card, now, zone, body)
        face.commanded.connect(self.commanded)
        face.connect_wanted.connect(self.connect_wanted)
        face.call_wanted.connect(self.call_wanted)
        face.save_wanted.connect(self.save_wanted)
        face.menu_wanted.connect(self.menu_wanted)
        column.addWidget(face)
        for section in sections:
            self._section(column, body, section)
        if panel.contact.notes:
            inside = self._headed(column, body, self.tr("Remember"))
            notes = Label(self._theme, panel.contact.notes, "body", "ink2", wrap=True, parent=body)
            notes.setIndent(self._theme.px(8))
            notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(notes)
        if panel.colleagues:
            self._others(column, body, panel)
        column.addStretch(1)
        self._put(body)
        self._area.verticalScrollBar().setValue(scrolled)
        if before is not None:
            self._give_back(before)

    def _body(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget(self._area)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return body, column

    def _put(self, body: QWidget) -> None:
        """The one before is let go of once what it is doing at the moment, a click perhaps, is over."""
        before = self._area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        for one in body.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                one.installEventFilter(self)

    def _headed(self, column: QVBoxLayout, body: QWidget, title: str) -> QVBoxLayout:
        theme, px = self._theme, self._theme.px
        column.addWidget(Hairline(theme, body))
        inside = QVBoxLayout()
        inside.setContentsMargins(px(PAD - 8), px(14), px(PAD - 8) - BAR, px(14))
        inside.setSpacing(px(4))
        head = Label(theme, title, "body", "ink", 600, wrap=True, parent=body)
        head.setIndent(px(8))
        inside.addWidget(head)
        column.addLayout(inside)
        return inside

    def _section(self, column: QVBoxLayout, body: QWidget, section: Section) -> None:
        inside = self._headed(column, body, section.title)
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(2))
        for fact in section.facts:
            line = FactLine(self._theme, fact, WIDTH - 2 * PAD + 15, body)
            if fact.is_letter:
                line.clicked.connect(lambda _=False, fact=fact: self.letter_wanted.emit(fact))
            elif fact.at is not None:
                line.clicked.connect(lambda _=False, at=fact.at: self.application_wanted.emit(*at))
            lines.addWidget(line)
        inside.addLayout(lines)
        if section.more:
            said = self.tr("and {count} earlier").format(count=section.more)
            earlier = Label(self._theme, said, "small", "ink3", parent=body)
            earlier.setIndent(self._theme.px(8))
            inside.addWidget(earlier)

    def _others(self, column: QVBoxLayout, body: QWidget, panel: PersonPanel) -> None:
        title = self.tr("Others you met at {company}").format(company=panel.company or self.tr("the same place"))
        inside = self._headed(column, body, title)
        px, room = self._theme.px, self._theme.px(WIDTH - 2 * PAD + 8)
        row, taken = QHBoxLayout(), room + 1
        for one in panel.colleagues[:12]:
            face = FaceLine(self._theme, one, body)
            face.clicked.connect(lambda _=False, contact=one.contact: self.person_wanted.emit(contact))
            wide = face.sizeHint().width() + px(8)
            if taken + wide > room:
                row, taken = QHBoxLayout(), 0
                row.setContentsMargins(px(4), 0, 0, 0)
                row.setSpacing(px(8))
                row.addStretch(1)
                inside.addLayout(row)
            row.insertWidget(row.count() - 1, face)
            taken += wide
        if len(panel.colleagues) > 12:
            more = self.tr("and {count} more").format(count=len(panel.colleagues) - 12)
            others = Label(self._theme, more, "small", "ink3", parent=body)
            others.setIndent(px(8))
            inside.addWidget(others)

    # the focus

    def controls(self) -> list[QWidget]:
        inside = self._area.widget()
        there = inside.findChildren(QWidget) if inside is not None else []
        return [one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self)]

    def _focused(self) -> str | None:
        focus: QWidget | None = self.window().focusWidget()
        return focus.accessibleName() if focus is not None and focus in self.controls() else None

    def _give_back(self, name: str) -> None:
        there = self.controls()
        target = next((one for one in there if one.accessibleName() == name), there[0] if there else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    # Qt's part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The pane itself is no stop: the first button in it is."""
        there = self.controls()
        if there:
            there[0].setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is Command.LEAVE:
            self.left.emit()
        elif command is not None and command is not Command.OPEN:
            self.commanded.emit(command.value)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What Tab comes to is brought into sight; the keys of the page are no shortcuts of the window here."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, self._theme.px(16))
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            command = command_of(event)
            if command is not None and command is not Command.OPEN:
                event.accept()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        p.fillRect(self.rect(), theme.color("surface"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        p.fillRect(QRectF(edge, 0, 1, self.height()), theme.color("line"))
        if self.panel is None:
            side = theme.px(64)
            middle = QRectF((self.width() - side) / 2, self.height() / 3 - side * 1.2, side, side)
            paint.icon(theme, p, middle.left() + side / 4, middle.center().y(), "contact-round", 32, "ink3")
