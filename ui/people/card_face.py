"""The head of the pane: face, name and title, whether the name is spelled right, and all ways to reach them."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from models.domain.people_views import PersonPanel
from models.domain.values import Contact, Stage
from ui import paint, wording
from ui.application.boxes import ChipLabel
from ui.opening import is_safe
from ui.people import links, words
from ui.people.keys import Command
from ui.people.qr_tile import QrTile
from ui.people.rows import Portrait
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.inert import as_words
from ui.widgets.label import Label

SIDE = 64
ROOM, MOST_WIDE = 210, 70
"""Beside the code, for an address."""
SIDE_BY_SIDE = 296
"""Room for how the name is spelled and whence that is known, in one line."""
MOST = 5
"""Addresses, and numbers, that stand there at once."""


class CardFace(QWidget):
    commanded = Signal(str)
    connect_wanted = Signal()
    call_wanted = Signal()
    save_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, theme: Theme, panel: PersonPanel, card: bytes, now: datetime, zone: tzinfo, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._panel, self._card, self._now, self._zone = theme, panel, card, now, zone
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24) - 12, px(16))
        column.setSpacing(px(14))
        column.addLayout(self._head())
        self.spelling = SpellingStrip(theme, panel.contact, self)
        self.spelling.confirm.clicked.connect(lambda: self.commanded.emit(Command.CONFIRM.value))
        column.addWidget(self.spelling)
        column.addLayout(self._reach())
        column.addWidget(self._buttons())

    def _head(self) -> QHBoxLayout:
        theme, px, panel = self._theme, self._theme.px, self._panel
        row = QHBoxLayout()
        row.setSpacing(px(16))
        portrait = Portrait(theme, SIDE, panel.contact.name, panel.photo, self)
        row.addWidget(portrait, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        line = QHBoxLayout()
        self.name = Label(theme, panel.contact.name, "title", "ink", wrap=True, parent=self)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setAlignment(self._leading())
        line.addWidget(self.name, 1)
        self.more = Button(theme, "", "quiet", "ellipsis", 28, name=self.tr("More"), parent=self)
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self._below(self.more)))
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(line)
        title = ", ".join(part for part in (panel.contact.title, panel.company) if part)
        if title:
            below = Label(theme, title, "body", "ink2", wrap=True, parent=self)
            below.setAlignment(self._leading())
            said.addWidget(below)
        chips = self._chips()
        if chips.count() > 1:
            said.addSpacing(px(8))
            said.addLayout(chips)
        row.addLayout(said, 1)
        return row

    def _leading(self) -> Qt.AlignmentFlag:
        """Beside the portrait, whichever way the name itself is read."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    @staticmethod
    def _below(button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(6))
        for kind in self._panel.contact.kinds[:3]:
            row.addWidget(ChipLabel(self._theme, words.relation(kind), None, words.TONES[kind], self))
        if any(one.job.stage is Stage.ACCEPTED for one in self._panel.meetings):
            row.addWidget(ChipLabel(self._theme, self.tr("Future colleague"), None, "neutral", self))
        row.addStretch(1)
        return row

    # how to reach them

    def _reach(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        both = QHBoxLayout()
        both.setSpacing(px(8))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, px(52))
        folded: list[QWidget] = []
        for at, (word, text, token) in enumerate(self._lines()):
            label = Label(theme, theme.elided(word, "small", None, px(MOST_WIDE)), "small", "ink3", parent=self)
            label.setToolTip(as_words(word) if label.text() != word else "")
            said = self._said(text, token)
            said.setAccessibleName(f"{word}: {text}" if word else text)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, at, 1)
            if self._is_one_of_many(text):
                label.hide()
                said.hide()
                folded += [label, said]
        if folded:
            grid.addWidget(self._unfold(folded), grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(grid.rowCount(), 1)
        both.addLayout(grid, 1)
        self.qr = QrTile(theme, self._card, self._panel.contact.name, self)
        self.qr.clicked.connect(lambda: self.commanded.emit(Command.QR.value))
        both.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        return both

    def _is_one_of_many(self, text: str) -> bool:
        contact = self._panel.contact
        return text in contact.emails[MOST:] or text in contact.phones[MOST:]

    def _unfold(self, folded: list[QWidget]) -> Button:
        """Somebody with forty addresses still has the rest of their card in sight."""
        said = self.tr("Show {count} more").format(count=len(folded) // 2)
        button = Button(self._theme, said, "link", height=24, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        def show() -> None:
            for one in folded:
                one.show()
            button.hide()

        button.clicked.connect(show)
        return button

    def _said(self, text: str, token: str) -> QWidget:
        """What can be selected and copied whole; an address without a place to break at breaks anywhere."""
        room = self._theme.px(ROOM)
        fits = next((style for style in ("body", "small") if self._theme.text_width(text, style) <= room), "")
        if " " in text or fits:
            label = Label(self._theme, text, fits or "body", token, wrap=True, parent=self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return label
        area = QPlainTextEdit(text, self)
        area.setReadOnly(True)
        area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        area.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setStyleSheet("border: none; padding: 0; background: transparent")
        area.setFont(self._theme.font("body"))
        area.document().setDocumentMargin(0)
        lines = 1 + int(self._theme.text_width(text, "body") / room)
        area.setFixedHeight(self._theme.line_height("body") * min(lines, 4))
        return area

    def _lines(self) -> list[tuple[str, str, str]]:
        """Word, text and colour of each line."""
        panel, contact = self._panel, self._panel.contact
        lines = [(self.tr("Email") if not at else "", one, "ink") for at, one in enumerate(contact.emails)]
        lines += [(self.tr("Phone") if not at else "", one, "ink") for at, one in enumerate(contact.phones)]
        if contact.linkedin:
            shown = contact.linkedin.partition("/in/")[2].strip("/") or contact.linkedin.partition("://")[2]
            shown = shown or contact.linkedin
            lines.append((self.tr("LinkedIn"), shown, "ink"))
        else:
            lines.append((self.tr("LinkedIn"), self.tr("Not yet connected"), "ink2"))
        if contact.pronunciation:
            lines.append((self.tr("Says it"), contact.pronunciation, "ink"))
        if panel.nicknames:
            lines.append((self.tr("Goes by"), ", ".join(panel.nicknames), "ink"))
        if contact.address:
            lines.append((self.tr("Address"), contact.address, "ink"))
        if panel.birthday_on is not None:
            lines.append((self.tr("Birthday"), wording.day_month(panel.birthday_on), "ink"))
        if contact.met_at:
            lines.append((self.tr("Met"), contact.met_at, "ink"))
        return lines

    def _buttons(self) -> QWidget:
        theme, contact = self._theme, self._panel.contact
        holder = QWidget(self)
        row = Flow(holder, theme.px(6))
        self.write = Button(theme, self.tr("Write"), "primary", "pen-line", parent=self)
        self.write.setToolTip(self.tr("Write in your mail program  W"))
        self.write.setEnabled(bool(contact.emails))
        self.write.clicked.connect(lambda: self.commanded.emit(Command.WRITE.value))
        self.connect_ = Button(theme, self.tr("Connect"), "secondary", "linkedin", parent=self)
        there = is_safe(links.profile(contact.linkedin or ""))
        self.connect_.setToolTip(self.tr("Their profile") if there else self.tr("Look for them on LinkedIn"))
        self.connect_.clicked.connect(self.connect_wanted)
        self.call = Button(theme, self.tr("Call"), "secondary", "phone", parent=self)
        self.call.setEnabled(bool(contact.phones))
        self.call.clicked.connect(self.call_wanted)
        self.save = Button(theme, "", "secondary", "download", name=self.tr("Save the card"), parent=self)
        self.save.clicked.connect(self.save_wanted)
        for button in (self.write, self.connect_, self.call, self.save):
            row.addWidget(button)
        return holder


class SpellingStrip(QWidget):
    """Whether the name is spelled right, and how that is known."""

    def __init__(self, theme: Theme, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._right = theme, bool(contact.name_confirmed)
        px = theme.px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        near, far = px(12 + 16 + 8), px(8)
        row.setContentsMargins(
            far if self.isRightToLeft() else near, px(6), near if self.isRightToLeft() else far, px(6)
        )
        row.setSpacing(px(5))
        head = self.tr("Spelling confirmed") if self._right else self.tr("Is the name spelled right?")
        token = "accentInk" if self._right else "due"
        source = words.source(contact.name_source) if self._right else ""
        tight = theme.text_width(head, "body", 500) + theme.text_width(source, "body") > px(SIDE_BY_SIDE)
        row.addWidget(Label(theme, head, "body", token, 500, wrap=tight, parent=self), int(tight))
        row.addWidget(Label(theme, source, "body", "ink2", wrap=True, parent=self), 1)
        self.confirm = Button(theme, self.tr("Confirm"), "secondary", height=24, keys=("C",), parent=self)
        self.confirm.setVisible(not self._right)
        row.addWidget(self.confirm)
        self.setMinimumHeight(px(36))
        self.setAccessibleName(" ".join(part for part in (head, source) if part))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        paint.rounded(p, rect, theme.px(6), theme.color("accentSofter" if self._right else "dueSoft"))
        x = rect.right() - theme.px(28) if self.isRightToLeft() else theme.px(12)
        icon, ink = ("badge-check", "accent") if self._right else ("triangle-alert", "due")
        paint.icon(theme, p, x, rect.center().y(), icon, 16, ink)
