"""Messages in the user's inbox that may be answers: each with what it would be filed as, above the list of letters."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.inbox import Proposal
from ui import wording
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel

WIDEST, MOST = 956, 3


class _Dismissal(QUndoCommand):
    """The message was dismissed before this is pushed, so the first redo does nothing (`ui.commands`)."""

    def __init__(self, text: str, dismiss: Callable[[], None], bring_back: Callable[[], None]) -> None:
        super().__init__(text)
        self._dismiss, self._bring_back = dismiss, bring_back
        self._pushed = False

    def undo(self) -> None:
        self._bring_back()

    def redo(self) -> None:
        if self._pushed:
            self._dismiss()
        self._pushed = True


class RepliesFound(QWidget):
    """Asks `services.inbox` when it is told to; out of sight while nothing is proposed."""

    emptied = Signal()
    turned = Signal()
    """Something was dismissed, or brought back."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shown: tuple[Proposal, ...] | None = None
        self.setAccessibleName(self.tr("Messages that may be answers"))
        px = ctx.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(16), px(24), 0)
        self._panel = Panel(ctx.theme, self)
        self._panel.setMaximumWidth(px(WIDEST))
        row.addStretch(1)
        row.addWidget(self._panel, 100)
        row.addStretch(1)
        self._column = QVBoxLayout(self._panel)
        self._column.setContentsMargins(px(16), px(12), px(16), px(14))
        self._column.setSpacing(px(10))
        self._rows: list[QWidget] = []
        self.hide()

    def refresh(self) -> None:
        account = self._ctx.services.accounts.get()
        allowed = account is not None and account.reads_replies
        found = self._ctx.services.inbox.proposals(self._ctx.clock.now()) if allowed else ()
        if found == self._shown:
            self.setVisible(bool(found))
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._shown = found
        self._fill(found)
        self.setVisible(bool(found))
        if had_focus:
            (self.first_button().setFocus if found else self.emptied.emit)()

    def first_button(self) -> QWidget:
        return self._panel.findChildren(Button)[0]

    def _fill(self, found: tuple[Proposal, ...]) -> None:
        theme = self._ctx.theme
        for old in self._rows:
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._rows = []
        for number, one in enumerate(found[:MOST]):
            if number:
                self._add(Hairline(theme, self._panel))
            self._add(self._row(one))
        if len(found) > MOST:
            more = self.tr("{count} more stand behind these.").format(count=len(found) - MOST)
            self._add(Label(theme, more, "small", "ink2", parent=self._panel))

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._rows.append(widget)

    def _row(self, one: Proposal) -> QWidget:
        theme, px = self._ctx.theme, self._ctx.theme.px
        held = QWidget(self._panel)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        name = apart(one.name or one.address)
        title = Label(theme, self._title(one, name), "body", "ink", 500, wrap=True, parent=held)
        said.addWidget(title)
        said.addWidget(Label(theme, self._where(one), "small", "ink2", wrap=True, parent=held))
        row.addLayout(said, 1)
        file = Button(theme, self.tr("File as a reply"), "secondary", "reply", 28, parent=held)
        file.setAccessibleName(self.tr("File the message from {person} as a reply").format(person=name))
        file.clicked.connect(lambda: self.file(one))
        no = Button(theme, self.tr("Not an answer"), "quiet", None, 28, parent=held)
        no.setAccessibleName(self.tr("The message from {person} is not an answer").format(person=name))
        no.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        no.clicked.connect(lambda: self.dismiss(one))
        row.addWidget(file)
        row.addWidget(no)
        return held

    def _title(self, one: Proposal, name: str) -> str:
        if not one.subject:
            return self.tr("{person} may have answered, without a subject").format(person=name)
        return self.tr("{person} may have answered: “{subject}”").format(person=name, subject=apart(one.subject[:120]))

    def _where(self, one: Proposal) -> str:
        zone = self._ctx.services.reminders.etiquette().zone
        when = wording.day_and_time(one.at.astimezone(zone), self._ctx.clock.now().astimezone(zone).date())
        job = f"{apart(one.company)}, {apart(one.role)}"
        if one.letter is not None:
            return self.tr("{when} · {job} · to a letter of yours").format(when=when, job=job)
        return self.tr("{when} · {job} · from {address}").format(when=when, job=job, address=one.address)

    def file(self, one: Proposal) -> None:
        now = self._ctx.clock.now()
        self._ctx.intents.do(self, lambda: self._ctx.services.inbox.file(one.key, now))

    def dismiss(self, one: Proposal) -> None:
        inbox, name = self._ctx.services.inbox, apart(one.name or one.address)
        text = self.tr("The message from {person} is left alone").format(person=name)

        def dismiss() -> None:
            inbox.dismiss(one.key)
            self.turned.emit()

        def bring_back() -> None:
            inbox.bring_back(one.key)
            self.turned.emit()

        dismiss()
        self._ctx.undo.push(_Dismissal(text, dismiss, bring_back))
        self._ctx.intents.done.emit(text)
