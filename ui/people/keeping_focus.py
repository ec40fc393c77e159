"""The keys stay with the people when whoever had the focus goes from the screen, and never fall to the rail."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget

from ui.people.crowd import Crowd


def holds_focus(body: QStackedWidget) -> bool:
    """Whether the focus is on something in sight there."""
    focus = QApplication.focusWidget()
    return focus is not None and body.isAncestorOf(focus) and focus.isVisible()


def take_back(body: QStackedWidget, crowd: Crowd) -> None:
    """To whoever is left, else to what can be done about nobody."""
    shown = body.currentWidget()
    if shown is crowd:
        crowd.take_focus()
        return
    buttons = shown.findChildren(QAbstractButton) if shown is not None else []
    first = next((one for one in buttons if one.isVisible() and one.isEnabled()), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
