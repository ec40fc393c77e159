"""A card as a picture: on the clipboard, as PNG and as SVG. On white, as paper is, whatever the screen's theme."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSaveFile, QSize, QSizeF, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter

from models.domain.errors import WorldError
from ui import paint
from ui.insights.contents import Content
from ui.insights.face import PAD, Face
from ui.theme import Theme
from ui.wording import translate

SHARP = 2
"""Pixels of a PNG for each logical one."""
SIZES = {"funnel": (840, 460), "waiting": (560, 460), "noes": (400, 400), "rounds": (560, 400), "rhythm": (560, 400)}
"""Width and height of each card's picture; logical pixels."""
ELSEWHERE = "Inter, Helvetica, Arial, sans-serif"
"""The type that a reader of an SVG may have."""


def draw(p: QPainter, content: Content, note: str, size: QSizeF, paper: Theme) -> None:
    """The card on its white ground, and below it where it comes from."""
    p.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    p.fillRect(QRectF(0, 0, size.width(), size.height()), paper.color("surface"))
    high = paper.line_height("small") + paper.px(8)
    Face(paper, QSizeF(size.width(), size.height() - high), content, menu=False).paint(p)
    pad = paper.px(PAD)
    at = QRectF(pad, size.height() - high - paper.px(4), size.width() - 2 * pad, paper.line_height("small"))
    paint.text(paper, p, at, translate("Insights", "Afterview, {note}").format(note=note), "small", "ink3")


def image(content: Content, note: str) -> QImage:
    size = QSize(*SIZES[content.key])
    picture = QImage(size * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(SHARP)
    p = QPainter(picture)
    draw(p, content, note, QSizeF(size), Theme())
    p.end()
    return picture


def svg(content: Content, note: str) -> bytes:
    # Loaded for the first one only: nothing else writes SVG.
    from PySide6.QtSvg import QSvgGenerator

    size, buffer = QSize(*SIZES[content.key]), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(content.head)
    generator.setDescription(content.name)
    p = QPainter(generator)
    draw(p, content, note, QSizeF(size), Theme())
    p.end()
    data = bytes(buffer.data().data()).decode("utf-8")
    return re.sub(r'font-family="[^"]*"', f'font-family="{ELSEWHERE}"', data).encode("utf-8")


def png(content: Content, note: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(content, note).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows of file names alone
    return bytes(data.data())


def save(data: bytes, target: Path) -> None:
    """Whole, or not at all. Raises WorldError."""
    file = QSaveFile(str(target))
    if not (file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        sentence = translate("Insights", "“{file}” could not be written here.")
        raise WorldError(sentence.format(file=target.name))


def file_name(name: str, ending: str) -> str:
    """Without what no file system likes."""
    kept = "".join(one if one.isalnum() or one in " -_,." else " " for one in name)
    return " ".join(kept.split())[:120] + ending


def offered(name: str, ending: str) -> str:
    """Where a file of this name would lie, for the dialog to begin with."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder or Path.home()) / file_name(name, ending))
