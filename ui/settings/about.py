"""What this is: its version, its licence, what it is made with, and what stays when it is removed."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.adapters.shipped import own_version, parts
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label, breakable


def versions() -> str:
    """In one line, for a report."""
    system = f"{platform.system()} {platform.release()}"
    return f"Afterview {own_version()}, Qt {qVersion()}, Python {platform.python_version()}, {system}"


class AboutSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "About")
        sentence = QCoreApplication.translate(
            "Settings",
            "A calm steward for the time after an interview. No account; nothing leaves this computer by itself.",
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        rows = Rows(theme, self)
        self.copy = self._button(self.tr("Copy"), self._copy, rows)
        self.copy.setAccessibleName(self.tr("Copy the versions"))
        self._copied = rows.add(self.tr("Afterview {version}").format(version=own_version()), self.copy, self._under())
        self.licences = self._button(self.tr("Versions and licences…"), self._licences, rows)
        made = self.tr("Qt for Python, Python and %n other part(s)", "", len(parts()) - 2)
        rows.add(self.tr("MIT licence"), self.licences, made)
        self.column.addWidget(rows)
        self.column.addSpacing(theme.px(16))
        stays = self.tr(
            "When the program is removed, your data stays where it is: {folder}. Delete that folder yourself if you "
            "want it gone."
        )
        words = stays.format(folder=breakable(str(ctx.services.store.folder)))
        self.column.addWidget(Label(theme, words, "small", "ink3", wrap=True, parent=self))
        self.finish()

    def _button(self, text: str, call: object, parent: QWidget) -> Button:
        button = Button(self._ctx.theme, text, "secondary", height=28, parent=parent)
        button.clicked.connect(call)
        return button

    def _under(self) -> str:
        return self.tr("Qt {qt}, Python {python}").format(qt=qVersion(), python=platform.python_version())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self._copied.setText(self.tr("Copied"))
        announce(self._copied, self._copied.text())

    def _licences(self) -> None:
        from ui.dialogs.licences import LicencesDialog

        LicencesDialog(self._ctx, self.window()).show()
