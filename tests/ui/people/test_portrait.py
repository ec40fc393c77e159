"""The photo of a card: a disc of its middle, and never more of a picture than is needed."""

import io
import struct
import zlib

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ui.people.rows import Portrait, read_portrait
from ui.theme import Theme


def photo(size: tuple[int, int], kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#336699").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
@pytest.mark.parametrize("size", [(64, 64), (300, 100), (40, 900), (1, 1)])
def test_a_photo_of_any_shape_becomes_a_square(qtbot: QtBot, kind: str, size: tuple[int, int]) -> None:
    image = read_portrait(photo(size, kind), 64)
    assert image is not None
    assert (image.width(), image.height()) == (64, 64)


def test_a_picture_that_claims_to_be_huge_is_not_opened(qtbot: QtBot) -> None:
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(header)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    assert read_portrait(bomb, 64) is None
    assert read_portrait(b"no picture", 64) is None


def test_without_a_photo_the_initials_stand(qtbot: QtBot) -> None:
    theme = Theme()
    assert not Portrait(theme, 64, "Jane Okafor", None).has_photo
    assert not Portrait(theme, 64, "Jane Okafor", b"broken").has_photo
    assert Portrait(theme, 64, "Jane Okafor", photo((10, 20))).has_photo
