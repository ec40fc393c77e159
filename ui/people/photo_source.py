"""Pictures as they arrive: a file or an image that is dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage

from ui.arrivals import local_files

MOST_PASTED = 3_000
"""Pixels on the longer side of an image from the clipboard."""


def picture_in(held: QMimeData) -> Path | QImage | None:
    """A file or an image that is dropped or pasted."""
    files = local_files(held) if held.hasUrls() else []
    if files:
        return files[0]
    image = held.imageData() if held.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def bytes_of(image: QImage) -> bytes:
    """As a file in memory, so that it is read as every other picture is."""
    if max(image.width(), image.height()) > MOST_PASTED:
        image = image.scaled(MOST_PASTED, MOST_PASTED, Qt.AspectRatioMode.KeepAspectRatio)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
