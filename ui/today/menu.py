"""What can be done with a row, as a context menu; every entry is also a key or a button of the row."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.reminder import Rule
from ui.today.actions import Actions
from ui.today.faces import Face
from ui.today.places import Part
from ui.today.rows import Row

translate = QCoreApplication.translate


def row_menu(parent: QWidget, row: Row, face: Face, act: Callable[[Part], None], actions: Actions) -> QMenu:
    menu = QMenu(face.title, parent)
    line = row.line
    if line is None:
        return menu
    if face.verb:
        menu.addAction(face.verb, lambda: act(Part.DO))
    reminder = line.reminder
    if reminder is None:
        return menu
    if Rule(reminder.rule) is Rule.REJECTION_REPLY:
        menu.addAction(translate("Today", "Reason, feedback and lesson"), lambda: act(Part.ENDING))
    menu.addAction(translate("Today", "Snooze"), lambda: act(Part.SNOOZE))
    menu.addAction(translate("Today", "Done"), lambda: act(Part.DONE))
    menu.addAction(translate("Today", "Why?"), lambda: act(Part.WHY))
    menu.addSeparator()
    menu.addAction(translate("Today", "Not this time"), lambda: actions.dismiss(reminder))
    if line.company_id is not None:
        text = translate("Today", "Not for {company}").format(company=(line.company or "").replace("&", "&&"))
        menu.addAction(text, lambda: actions.silence(line))
    if reminder.application is not None and face.verb != translate("Verb", "Open {company}"):
        menu.addSeparator()
        text = translate("Verb", "Open {company}").format(company=(line.company or "").replace("&", "&&"))
        menu.addAction(text, lambda: actions.open(line))
    return menu
