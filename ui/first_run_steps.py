"""The second and the third step of the first start: from where letters leave, and when it is quiet here."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.preferences import BackupPlan
from ui.context import Context
from ui.first_run_parts import scrolled
from ui.settings.rows import Rows, Section
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label, breakable
from ui.widgets.switch import Switch


class Step(QWidget):
    """A question, a sentence, and sections of the settings below, which keep at once what is said."""

    def __init__(self, theme: Theme, question: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(question)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(8))
        outer.addWidget(Label(theme, question, "display", "ink", wrap=True, parent=self))
        outer.addWidget(Label(theme, sentence, "row", "ink2", 400, wrap=True, parent=self))
        outer.addSpacing(theme.px(12))
        inside = QWidget(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(theme.px(4), theme.px(4), theme.px(8), theme.px(8))
        self.column.setSpacing(theme.px(16))
        outer.addWidget(scrolled(inside, question, self), 1)

    def take(self, section: Section) -> None:
        section.without_head()
        self.column.addWidget(section)


class MailStep(Step):
    kept = Signal(bool)
    """Whether there is an account by now."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(ctx.theme, self.tr("From where do your letters leave?"), self._sentence(), parent)
        from ui.settings.mail import MailSection

        self._ctx = ctx
        self.mail = MailSection(ctx)
        self.take(self.mail)
        self.column.addStretch(1)
        ctx.bus.changed.connect(self._on_changed)  # a method: it ends with the step, the bus lives on

    def _sentence(self) -> str:
        return self.tr(
            "From your own mail server, and through nobody else’s. You can skip this: letters then go through your "
            "mail program."
        )

    def _on_changed(self, _change: Change, _origin: object) -> None:
        self.kept.emit(self.has_account())

    def has_account(self) -> bool:
        return self._ctx.services.accounts.get() is not None


class HoursStep(Step):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        question = self.tr("When should it be quiet, and where is a copy kept?")
        sentence = self.tr("Nothing is announced or sent at night. A backup is made every day, by itself.")
        super().__init__(ctx.theme, question, sentence, parent)
        from ui.settings.quiet import QuietSection

        self._ctx = ctx
        self.quiet = QuietSection(ctx)
        self.take(self.quiet)
        rows = Rows(ctx.theme, self)
        name = self.tr("Back up every day")
        self.daily = Switch(ctx.theme, name, rows)
        self.daily.clicked.connect(lambda on: self._put(daily=on))
        rows.add(name, self.daily, self.tr("seven days, four weeks and six months are kept"))
        self.choose = Button(ctx.theme, self.tr("Choose a folder…"), "secondary", height=28, parent=rows)
        self.choose.clicked.connect(self._choose_folder)
        self.where = rows.add(self.tr("Backups are kept"), self.choose)
        self.column.addWidget(rows)
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        plan = self._ctx.services.preferences.backup_plan()
        self.daily.setChecked(plan.daily)
        beside = self.tr("beside your data; another disk is safer")
        self.where.setText(beside if plan.folder is None else breakable(plan.folder))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where backups are kept"), str(Path.home()))
        if name:
            self._put(folder=name)

    def _put(self, **after: object) -> None:
        preferences = self._ctx.services.preferences
        plan: BackupPlan = replace(preferences.backup_plan(), **after)  # type: ignore[arg-type]
        self._ctx.intents.do(self, lambda: preferences.put_backup_plan(plan))
        self.refresh()
