"""What stands below the name under a letter; kept when the person has finished with it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.label import Label

LINES = 4


class Signature(QWidget):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        theme = ctx.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        title = Label(theme, self.tr("Signature below your name, if you like"), "small", "ink2", 500, parent=self)
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName(self.tr("Signature"))
        self.edit.setPlaceholderText(self.tr("A phone number, a page of your own"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme.px(20 * LINES + 18))
        self.edit.installEventFilter(self)
        title.setBuddy(self.edit)
        column.addWidget(title)
        column.addWidget(self.edit)

    def refresh(self) -> None:
        kept = self._ctx.services.accounts.writing().signature or ""
        if self.edit.toPlainText().strip() != kept:
            self.edit.setPlainText(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self._keep()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        accounts = self._ctx.services.accounts
        changed = replace(accounts.writing(), signature=self.edit.toPlainText().strip() or None)
        if changed != accounts.writing():
            self._ctx.intents.do(self.parent(), lambda: accounts.put_writing(changed))
