"""Pictures of cards: how large, which way up, and what the codes on them say (QR, Aztec, Data Matrix, PDF417).

Size and kind are looked at before any pixel is decoded (`picture_sift`); Pillow decodes, zxing-cpp reads. Both are
loaded when the first picture comes. All places are in pixels of the upright picture.
"""

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from models.domain.errors import FileRefused
from models.domain.pixels import Box, Pixels
from models.domain.said import Said
from models.formats import picture_sift

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = picture_sift.MAX_BYTES
MAX_PIXELS = 50_000_000
_MOST_PIXELS = {"WEBP": 20_000_000, "TIFF": 25_000_000}
"""Their decoders hold the picture two to four times at once."""
_READ_PIXELS = 8_000_000
_SHOWN_SIDE = 2_000
_AGAIN_PIXELS = 1_500_000
_AGAIN = (0.75, 2.0)
"""A code that fills a small picture is sometimes found at another size only."""
_MOST_CODES = 20
_MOST_TEXT = 20_000

ENDINGS = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif"})


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    corners: Box
    format: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`size` is the upright picture's; `pixels` are the same, at most 2,000 on the longer side."""

    size: tuple[int, int]
    codes: tuple[Code, ...]
    pixels: Pixels

    @property
    def scale(self) -> float:
        """Pixels of `pixels` for one of the picture."""
        return self.pixels.width / self.size[0]


def read_codes(data: bytes) -> Picture:
    """The picture with the codes in it, each text once, top to bottom. Raises FileRefused."""
    kind = picture_sift.kind_of(data)
    sifted, way = picture_sift.sift(data, kind)
    size, image = _decoded(sifted, kind)
    image = _upright(image, way)
    size = size if way < 5 else (size[1], size[0])
    codes = tuple(_codes(image, size))
    return Picture(size, codes, _shown(image))


def _decoded(data: bytes, kind: str) -> tuple[tuple[int, int], "Image"]:
    """The size it has, and its pixels in red, green and blue over white, reduced where they are very many."""
    from PIL import Image

    warnings.filterwarnings("ignore", module=r"PIL\.")  # what it has to say is for programmers, on the terminal
    limit = _MOST_PIXELS.get(kind, MAX_PIXELS)
    try:
        image = Image.open(BytesIO(data), formats=(kind,))
        size = image.size
        if size[0] * size[1] > limit or min(size) < 1:
            raise FileRefused(_too_large(limit))
        if kind == "JPEG" and size[0] * size[1] > _READ_PIXELS:
            side = (_READ_PIXELS * max(size) / min(size)) ** 0.5  # decoded at a half or a quarter where that is enough
            image.draft("RGB", (int(min(side, size[0])), int(min(side, size[1]))))
        return size, _flat(image)
    except FileRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise FileRefused(_too_large(limit)) from bomb
    except (MemoryError, RecursionError) as many:
        raise FileRefused("This picture needs more memory than there is. Save it smaller, then try again.") from many
    except Exception as broken:  # decoders raise nearly every kind there is on broken files
        raise FileRefused(picture_sift.BROKEN) from broken


def _too_large(limit: int) -> str:
    return Said(
        "This picture has more than {most} million pixels. Save it smaller, then try again; for a card, two million "
        "are plenty.",
        most=limit // 1_000_000,
    )


def _flat(image: "Image") -> "Image":
    """Red, green and blue without transparency, at most `_READ_PIXELS`."""
    from PIL import Image

    image.load()
    image = _fewer(image)
    if image.mode in ("I;16", "I;16B", "I;16L", "I;16N"):
        image = image.point(lambda value: value / 256, "L")
    elif image.mode in ("I", "F"):
        image = _levelled(image)
    elif image.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode not in ("L", "RGB", "RGBA"):
        image = image.convert("RGB")
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        return ground
    return image.convert("RGB")


def _fewer(image: "Image") -> "Image":
    """Before anything is converted, which would hold all of the pixels twice."""
    from PIL import Image

    over = math.ceil((image.width * image.height / _READ_PIXELS) ** 0.5)
    if over <= 1:
        return image
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr", "F"):
        return image.reduce(over)
    return image.resize((max(1, image.width // over), max(1, image.height // over)), Image.Resampling.NEAREST)


def _levelled(image: "Image") -> "Image":
    """Whole or real numbers of any range as 256 greys."""
    low, high = (float(end) for end in image.getextrema()[:2])  # type: ignore[arg-type]
    span = (high - low) or 1.0
    if not (abs(low) < 1e30 and abs(high) < 1e30):
        raise FileRefused(picture_sift.BROKEN)
    return image.convert("F").point(lambda value: value * (255 / span) - low * (255 / span)).convert("L")


def _upright(image: "Image", way: int) -> "Image":
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return image.transpose(turns[way]) if way in turns else image


def turned(pixels: Pixels, turns: int) -> Pixels:
    """By that many quarters against the clock."""
    from PIL import Image

    ways = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
    way = ways[turns % 4]
    if way is None:
        return pixels
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb).transpose(way)
    return Pixels(image.width, image.height, image.tobytes())


def _shown(image: "Image") -> Pixels:
    from PIL.Image import Resampling

    if max(image.size) > _SHOWN_SIDE:
        image.thumbnail((_SHOWN_SIDE, _SHOWN_SIDE), Resampling.BICUBIC)
    return Pixels(image.width, image.height, image.tobytes())


def _codes(image: "Image", size: tuple[int, int]) -> Iterator[Code]:
    """What is found at once; where that is nothing, what is found in other sizes and by the other threshold."""
    grey = image.convert("L")
    found = list(_read(grey, size, "LocalAverage"))
    if not found:
        found = list(_read_again(grey, size))
    told: set[str] = set()
    for code in sorted(found, key=lambda code: min(corner[1] for corner in code.corners))[:_MOST_CODES]:
        if code.text not in told:
            told.add(code.text)
            yield code


def _read_again(grey: "Image", size: tuple[int, int]) -> Iterator[Code]:
    small = (grey.width * grey.height / _AGAIN_PIXELS) ** 0.5
    if small > 1:
        grey = grey.resize((max(1, round(grey.width / small)), max(1, round(grey.height / small))))
    for factor in (1.0, *_AGAIN):
        width, height = round(grey.width * factor), round(grey.height * factor)
        if min(width, height) < 8 or width * height > _AGAIN_PIXELS * 2:
            continue
        found = list(_read(grey.resize((width, height)) if factor != 1.0 else grey, size, "GlobalHistogram"))
        if found:
            yield from found
            return


def _read(grey: "Image", size: tuple[int, int], threshold: str) -> Iterator[Code]:
    import zxingcpp

    kinds = zxingcpp.BarcodeFormat
    pixels = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    try:
        found = zxingcpp.read_barcodes(
            pixels,
            formats=zxingcpp.BarcodeFormats(
                [kinds.QRCode, kinds.MicroQRCode, kinds.RMQRCode, kinds.Aztec, kinds.DataMatrix, kinds.PDF417]
            ),
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=getattr(zxingcpp.Binarizer, threshold),
        )
    except (ValueError, RuntimeError, MemoryError) as refused:
        raise FileRefused(picture_sift.BROKEN) from refused
    across, down = size[0] / grey.width, size[1] / grey.height
    for one in found:
        if one.text:
            yield Code(one.text[:_MOST_TEXT], _corners(one.position, across, down), str(one.format))


def _corners(place: Any, across: float, down: float) -> Box:
    top_left, top_right, bottom_right, bottom_left = (
        (corner.x * across, corner.y * down)
        for corner in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    )
    return top_left, top_right, bottom_right, bottom_left
