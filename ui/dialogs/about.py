"""What this is, and what it is made with."""

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.widgets.label import Label


class AboutDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme,
            self.tr("About Afterview"),
            parent,
            self.tr("A calm steward for the time after an interview. No account; nothing leaves this computer."),
            480,
        )
        made_with = self.tr(
            "MIT licence. Made with Qt for Python (LGPL), Peewee (MIT), Inter (SIL Open Font License) "
            "and Lucide icons (ISC). The licences lie beside the program in resources."
        )
        self.body.addWidget(Label(ctx.theme, made_with, "small", "ink3", wrap=True, parent=self))
        self.add_close()
