"""The program's icon in every size and format that a desktop asks for, from resources/icons/afterview.svg.

    icons.py FOLDER

Linux: FOLDER/hicolor/SIZExSIZE/apps/afterview.png and hicolor/scalable; Windows: afterview.ico; macOS: afterview.icns.
"""

import os
import shutil
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "afterview.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
LARGEST = 1024


def main(folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    _app = QGuiApplication([])
    hicolor = folder / "hicolor"
    for size in SIZES:
        draw(size, hicolor / f"{size}x{size}" / "apps" / "afterview.png")
    scalable = hicolor / "scalable" / "apps" / "afterview.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    largest = folder / "afterview.png"
    draw(LARGEST, largest)
    with Image.open(largest) as picture:
        picture.save(folder / "afterview.icns")
    pictures = [Image.open(hicolor / f"{size}x{size}" / "apps" / "afterview.png") for size in ICO_SIZES]
    pictures[-1].save(folder / "afterview.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=pictures)


def draw(size: int, file: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
