"""What this is, and the way to what it is made with."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.adapters.shipped import own_version
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.theme import RESOURCES
from ui.widgets.label import Label

_MARK = 56


class AboutDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme,
            self.tr("About Afterview"),
            parent,
            self.tr("A calm steward for the time after an interview. Nothing leaves this computer by itself."),
            480,
        )
        self._ctx = ctx
        line = QHBoxLayout()
        line.setSpacing(ctx.theme.px(16))
        mark = _Mark(ctx, self)
        line.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(ctx.theme.px(2))
        version = self.tr("Version {version}").format(version=own_version())
        words.addWidget(Label(ctx.theme, version, "body", "ink", 500, parent=self))
        made = self.tr("Qt {qt}, Python {python}").format(qt=qVersion(), python=platform.python_version())
        words.addWidget(Label(ctx.theme, made, "small", "ink3", parent=self))
        words.addWidget(Label(ctx.theme, self.tr("MIT licence"), "small", "ink3", parent=self))
        line.addLayout(words, 1)
        self.body.addLayout(line)
        self.licences = self.add_button(self.tr("Versions and licences…"))
        self.licences.clicked.connect(self._licences)
        self.add_close().setFocus()

    def _licences(self) -> None:
        from ui.dialogs.licences import LicencesDialog

        LicencesDialog(self._ctx, self).show()


class _Mark(Label):
    """The program’s own picture, sharp at every scale; a reader has heard its name already."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        from PySide6.QtGui import QIcon

        super().__init__(ctx.theme, parent=parent)
        side = ctx.theme.px(_MARK)
        icon = QIcon(str(RESOURCES / "icons" / "afterview.svg"))
        self.setPixmap(icon.pixmap(side, side))
        self.setFixedSize(side, side)
