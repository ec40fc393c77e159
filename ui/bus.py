"""The one signal that keeps the screens in step."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """`changed(Change, origin)`: something was written. The origin has shown it already and ignores its own echo.

    The origin is None where nobody has shown it yet: an undo, a redo, a file that was read in.
    """

    changed = Signal(object, object)
