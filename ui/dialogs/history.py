"""Edit > Undo history: everything done since the start, and the way back to any point of it."""

from PySide6.QtWidgets import QUndoView, QWidget

from ui.context import Context
from ui.dialogs.frame import Dialog


class HistoryDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme,
            self.tr("Undo history"),
            parent,
            self.tr("Choose a line to go back to that point; later lines can be done again."),
            440,
        )
        view = QUndoView(ctx.undo, self)
        view.setEmptyLabel(self.tr("As it was at the start"))
        view.setAccessibleName(self.tr("Undo history"))
        view.setMinimumHeight(ctx.theme.px(320))
        self.body.addWidget(view, 1)
        self.add_close()
