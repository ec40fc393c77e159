"""Words of others stay words: no picture, page or file is loaded because a text names one.

Qt takes a tooltip for HTML where it looks like HTML. A document that is given nothing for a picture opens the file of
that name by itself: a local one, and on Windows one of another computer. So a text is escaped, and a picture is one
empty pixel.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument

_PICTURE = QTextDocument.ResourceType.ImageResource.value


def as_words(text: str) -> str:
    """For a tooltip: the text as it stands, whatever it holds. All but our own plain sentences go by here."""
    if "<" not in text and "&lt;" not in text:  # what Qt looks for
        return text
    from html import escape  # hardly any text needs it, and the start needs it least

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def nothing(kind: int) -> object:
    """For `loadResource`: an answer that is valid, so that Qt looks no further."""
    if kind != _PICTURE:
        return b""
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    pixel.fill(Qt.GlobalColor.transparent)
    return pixel
