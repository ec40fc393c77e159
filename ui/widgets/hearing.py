"""What happens where only the eye would notice it, said to whoever listens instead."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(of: QWidget, sentence: str) -> None:
    """A screen reader says it when it comes to an end with what it is saying; it is not asked to break off for it."""
    if sentence and of.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(of, sentence))


def describe(control: QWidget, sentence: str) -> None:
    """What is wrong with a control belongs to it: heard at once, and again whenever somebody comes back to it."""
    if control.accessibleDescription() != sentence:
        control.setAccessibleDescription(sentence)
        announce(control, sentence)
