"""Undo and redo by keys in a line or a text that has nothing of its own to take back.

Qt's fields claim the keys for themselves even then, so that what the bar offers ("Undo Ctrl Z") would do nothing as
long as a field has the cursor. The field with the cursor is watched, no other.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class UndoKeys(QObject):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(now, QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            idle = not _has_undo(watched)
        elif event.matches(QKeySequence.StandardKey.Redo):
            idle = not _has_redo(watched)
        else:
            return False
        if idle:
            event.ignore()  # the window's own key is next
        return idle


def _has_undo(field: QObject) -> bool:
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.document().isUndoAvailable()
    line = _line(field)
    return line is not None and line.isUndoAvailable()


def _has_redo(field: QObject) -> bool:
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.document().isRedoAvailable()
    line = _line(field)
    return line is not None and line.isRedoAvailable()


def _line(field: QObject) -> QLineEdit | None:
    """Of a number that can be typed, the line inside of it."""
    return field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
