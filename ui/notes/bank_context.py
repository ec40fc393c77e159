"""Beside the question: who asked it where, where it may help next, and how its rehearsals went."""

from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.question_views import Coming, QuestionPanel
from models.domain.values import AskedBy
from ui.notes import bank_words as words
from ui.notes.bank_keys import Command
from ui.notes.bank_lines import PAD, WIDTH, Bars, PlaceLine
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

MOST = 8
"""Lines of one list; of more it says how many."""


class BankContext(QWidget):
    """`show_panel` builds it anew where it says something else; the focus returns to what bears the same name."""

    application_wanted = Signal(str, str)
    person_wanted = Signal(str)
    sheet_wanted = Signal(str)
    """The interview whose prep sheet is to be seen."""
    commanded = Signal(str)
    place_wanted = Signal(QPoint)
    """To say where it was asked, at this global point."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._says: tuple[object, ...] | None = None
        self.setAccessibleName(self.tr("Where it was asked"))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._area)
        theme.changed.connect(self._on_theme)
        self.setFixedWidth(theme.px(WIDTH))

    def _on_theme(self) -> None:
        self._says = None
        self.setFixedWidth(self._theme.px(WIDTH))
        self.update()

    # what shows

    def show_panel(self, panel: QuestionPanel | None, now: datetime, zone: tzinfo) -> None:
        says = None if panel is None else (*_shown(panel), now.astimezone(zone).date())
        if says == self._says and self._area.widget() is not None:
            return
        self._says, before = says, self._focused()
        body = QWidget(self._area)
        column = QVBoxLayout(body)
        px = self._theme.px
        column.setContentsMargins(px(PAD - 8), px(16), px(PAD - 8), px(16))
        column.setSpacing(0)
        if panel is not None:
            self._asked(column, body, panel, now, zone)
            self._ahead(column, body, panel, now, zone)
            if panel.row.asked_by is AskedBy.THEM:
                self._rehearsal(column, body, panel, now, zone)
        column.addStretch(1)
        self._put(body)
        if before is not None:
            again = [one for one in self.controls() if one.accessibleName() == before]
            for one in (again or self.controls())[:1]:
                one.setFocus(Qt.FocusReason.PopupFocusReason)

    def _put(self, body: QWidget) -> None:
        """The one before is let go of once what it is doing at the moment, a click perhaps, is over."""
        before = self._area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        for one in self.controls():
            one.installEventFilter(self)

    def _head(self, column: QVBoxLayout, body: QWidget, text: str) -> None:
        if column.count():
            column.addSpacing(self._theme.px(16))
        head = Label(self._theme, text, "body", "ink", 600, parent=body)
        head.setIndent(self._theme.px(8))
        column.addWidget(head)
        column.addSpacing(self._theme.px(4))

    def _small(self, column: QVBoxLayout, body: QWidget, text: str) -> None:
        said = Label(self._theme, text, "small", "ink3", wrap=True, parent=body)
        said.setIndent(self._theme.px(8))
        column.addWidget(said)

    def _asked(self, column: QVBoxLayout, body: QWidget, panel: QuestionPanel, now: datetime, zone: tzinfo) -> None:
        mine, today = panel.row.asked_by is AskedBy.ME, now.astimezone(zone).date()
        self._head(column, body, self.tr("Asked at") if mine else self.tr("Asked by"))
        placed = [one for one in panel.row.occasions if one.company]
        for one in placed[:MOST]:
            day = words.day_within(one.at, today, zone) if one.at is not None else ""
            line = PlaceLine(self._theme, one.company or "", words.round_and_person(one), day, parent=body)
            at = (str(one.application or ""), str(one.interview or ""))
            line.clicked.connect(lambda _=False, at=at: self.application_wanted.emit(*at))
            column.addWidget(line)
        if len(placed) > MOST:
            self._small(column, body, self.tr("and {count} more").format(count=len(placed) - MOST))
        if not placed:
            self._small(column, body, self.tr("For any interview.") if mine else self.tr("Not said yet."))
            button = Button(self._theme, self.tr("Say where"), "link", height=28, parent=body)
            button.clicked.connect(lambda: self.place_wanted.emit(button.mapToGlobal(button.rect().bottomLeft())))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        people = {one.contact: one.person for one in panel.row.occasions if one.contact and one.person}
        if people:
            self._head(column, body, self.tr("Whom I asked") if mine else self.tr("Who asked"))
        for contact, person in list(people.items())[:MOST]:
            line = PlaceLine(self._theme, person or "", "", person=True, parent=body)
            line.clicked.connect(lambda _=False, contact=contact: self.person_wanted.emit(contact))
            column.addWidget(line)

    def _ahead(self, column: QVBoxLayout, body: QWidget, panel: QuestionPanel, now: datetime, zone: tzinfo) -> None:
        sheets = [one for one in panel.coming if one.on_the_sheet]
        others = [one for one in panel.coming if not one.on_the_sheet]
        for head, found in ((self.tr("Goes into the prep for"), sheets), (self.tr("May come up at"), others)):
            if found:
                self._head(column, body, head)
                for one in found[:MOST]:
                    column.addWidget(self._coming(body, one, now, zone))
                if len(found) > MOST:
                    self._small(column, body, self.tr("and {count} more").format(count=len(found) - MOST))

    def _coming(self, body: QWidget, one: Coming, now: datetime, zone: tzinfo) -> PlaceLine:
        said = words.round_and_time(one, now.astimezone(zone).date(), zone)
        line = PlaceLine(self._theme, apart(one.company), said, ticked=one.on_the_sheet, parent=body)
        at = (str(one.interview.application), str(one.interview.id))
        if one.on_the_sheet:
            line.clicked.connect(lambda: self.sheet_wanted.emit(at[1]))
        else:
            line.clicked.connect(lambda: self.application_wanted.emit(*at))
        return line

    def _rehearsal(self, column: QVBoxLayout, body: QWidget, panel: QuestionPanel, now: datetime, zone: tzinfo) -> None:
        self._head(column, body, self.tr("Rehearsal"))
        inside = QVBoxLayout()
        inside.setContentsMargins(self._theme.px(8), self._theme.px(4), self._theme.px(8), 0)
        inside.setSpacing(self._theme.px(10))
        if panel.row.practised:
            inside.addWidget(Bars(self._theme, panel.row.practised, now.astimezone(zone).date(), zone, body))
        else:
            inside.addWidget(Label(self._theme, self.tr("Not said aloud yet."), "small", "ink3", parent=body))
        button = Button(self._theme, self.tr("Rehearse aloud"), "secondary", "timer", keys=("R",), parent=body)
        button.clicked.connect(lambda: self.commanded.emit(Command.REHEARSE.value))
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(inside)

    # the focus

    def controls(self) -> list[QWidget]:
        inside = self._area.widget()
        there = inside.findChildren(QWidget) if inside is not None else []
        return [one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _focused(self) -> str | None:
        focus: QWidget | None = self.window().focusWidget()
        return focus.accessibleName() if focus is not None and focus in self.controls() else None

    # Qt's part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The pane itself is no stop: the first thing in it is."""
        for one in self.controls()[:1]:
            one.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What Tab comes to is brought into sight; Esc steps back rather than closing what is behind."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, self._theme.px(16))
        elif (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("window"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        p.fillRect(QRectF(edge, 0, 1, self.height()), self._theme.color("line"))


def _shown(panel: QuestionPanel) -> tuple[object, ...]:
    """All that stands here: the answers do not, and they change with every word that is typed."""
    row = panel.row
    places = tuple(replace(one, answer=None) for one in row.occasions)
    return row.question, row.asked_by, places, row.practised, panel.coming
