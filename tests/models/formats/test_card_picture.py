"""Pictures of cards: every code of the samples is read, and nothing that is no picture does harm."""

import csv
import json
import os
import random
import struct
import time
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import segno
from hypothesis import given, settings, strategies as st
from PIL import Image

from models.domain.errors import FileRefused
from models.formats import picture_sift
from models.formats.card_picture import MAX_BYTES, read_codes

ROOT = Path(__file__).resolve().parents[3]
FOLDER = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples")) / "qr"
UNREAD = {"zxing-cpp-qrcode-4-33.webp"}
"""A photo so blurred that the library's own tests do not ask for it."""
TEXT = "MECARD:N:Solheim,Ingrid;TEL:+47 905 55 014;;"


def rows() -> list[Any]:
    manifest = FOLDER / "MANIFEST.tsv"
    if not manifest.exists():
        return [pytest.param("", {}, id="no qr")]
    with manifest.open(encoding="utf-8", newline="") as opened:
        found = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [pytest.param(row["file"], json.loads(row["expected_facts_json"]), id=row["file"]) for row in found]


@pytest.mark.samples
@pytest.mark.parametrize(("file", "facts"), rows())
def test_samples(samples: Path, file: str, facts: dict[str, Any]) -> None:
    picture = read_codes((samples / "qr" / file).read_bytes())
    assert list(picture.size) == facts["size"]
    if file in UNREAD:
        assert picture.codes == ()
    else:
        assert [code.text for code in picture.codes] == [facts["text"]]


def code(text: str = TEXT, scale: int = 4) -> Image.Image:
    out = BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=scale, border=4)
    return Image.open(BytesIO(out.getvalue())).convert("L")


def saved(image: Image.Image, kind: str, **more: Any) -> bytes:
    out = BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def texts(data: bytes) -> list[str]:
    return [found.text for found in read_codes(data).codes]


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("1", "PNG"), ("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("RGB", "PNG"), ("RGBA", "PNG"), ("I;16", "PNG"),
        ("L", "JPEG"), ("RGB", "JPEG"), ("CMYK", "JPEG"), ("P", "GIF"), ("1", "BMP"), ("RGB", "BMP"), ("RGB", "WEBP"),
        ("RGBA", "WEBP"), ("1", "TIFF"), ("RGB", "TIFF"), ("F", "TIFF"), ("I", "TIFF"), ("CMYK", "TIFF"),
    ],
)  # fmt: skip
def test_every_kind_and_mode(mode: str, kind: str) -> None:
    grey = code()
    image = grey.point(lambda value: value * 256, "I").convert("I;16") if mode == "I;16" else grey.convert(mode)
    picture = read_codes(saved(image, kind))
    assert [found.text for found in picture.codes] == [TEXT]
    assert len(picture.pixels.rgb) == picture.pixels.width * picture.pixels.height * 3


def test_light_on_dark_and_through_transparency() -> None:
    grey = code()
    assert texts(saved(grey.point(lambda value: 255 - value), "PNG")) == [TEXT]
    clear = Image.merge("LA", (Image.new("L", grey.size, 0), grey.point(lambda value: 255 - value)))
    assert texts(saved(clear, "PNG")) == [TEXT]


@pytest.mark.parametrize("way", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_camera_says_which_way_is_up(way: int, kind: str) -> None:
    image = Image.new("RGB", (400, 300), "white")
    image.paste(code(scale=3).convert("RGB"), (10, 10))
    exif = Image.Exif()
    exif[0x0112] = way
    picture = read_codes(saved(image, kind, exif=exif))
    assert picture.size == ((400, 300) if way < 5 else (300, 400))
    assert (picture.pixels.width, picture.pixels.height) == picture.size
    (found,) = picture.codes
    assert found.text == TEXT
    across = sum(x for x, _ in found.corners) / 4 / picture.size[0]
    down = sum(y for _, y in found.corners) / 4 / picture.size[1]
    on_the_right = way in (2, 3, 6, 7)
    at_the_foot = way in (3, 4, 7, 8)
    assert (across > 0.5, down > 0.5) == (on_the_right, at_the_foot)


def test_several_codes_come_from_top_to_bottom_each_once() -> None:
    image = Image.new("L", (300, 620), "white")
    image.paste(code("https://www.contoso.com/", 3), (20, 320))
    image.paste(code(scale=3), (20, 10))
    assert texts(saved(image, "PNG")) == [TEXT, "https://www.contoso.com/"]


def test_an_animation_is_its_first_picture() -> None:
    first, second = code().convert("P"), code("second").resize(code().size).convert("P")
    for kind in ("GIF", "PNG", "WEBP"):
        data = saved(first.convert("RGB"), kind, save_all=True, append_images=[second.convert("RGB")], duration=50)
        assert texts(data) == [TEXT], kind


def tried(data: bytes) -> float:
    """Read or refused with a sentence, nothing else; the seconds it took."""
    started = time.monotonic()
    refusal: FileRefused | None = None
    try:
        read_codes(data)
    except FileRefused as told:
        refusal = told
    assert refusal is None or refusal.sentence.endswith(".")
    return time.monotonic() - started


def refused(data: bytes) -> str:
    with pytest.raises(FileRefused) as told:
        read_codes(data)
    sentence = told.value.sentence
    assert sentence.endswith(".")
    return sentence


def png(width: int, height: int, body: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
    )


def test_too_large() -> None:
    assert "million pixels" in refused(png(30_000, 30_000))
    assert "million pixels" in refused(png(8_000, 7_000))
    assert "million pixels" in refused(png(2**31 - 1, 2**31 - 1))
    assert "larger than 40 MB" in refused(b"\xff\xd8\xff" + bytes(MAX_BYTES))
    for kind in ("GIF", "BMP", "TIFF"):
        flat = Image.new("1", (100, 100))
        data = bytearray(saved(flat, kind))
        if kind == "GIF":
            data[6:10] = struct.pack("<HH", 65_535, 65_535)
        elif kind == "BMP":
            data[18:26] = struct.pack("<ii", 60_000, 60_000)
        else:
            data = bytearray(saved(Image.new("1", (12_000, 12_000)), kind, compression="group4"))
        assert "million pixels" in refused(bytes(data)), kind


def test_what_is_no_picture() -> None:
    assert refused(b"") == "The file is empty."
    assert "not a picture" in refused(b"BEGIN:VCARD\r\nEND:VCARD\r\n")
    assert "not a picture" in refused(b"%PDF-1.7 " + bytes(100))
    heic = refused(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert "JPEG" in heic
    assert "HEIC" in heic


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP"])
def test_cut_off_anywhere(kind: str) -> None:
    data = saved(code().convert("RGB"), kind)
    for end in range(0, len(data) - 1, max(1, len(data) // 60)):
        tried(data[:end])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP"])
def test_mutated(kind: str) -> None:
    data = saved(code().convert("RGB"), kind)
    chance = random.Random(kind)
    for _ in range(150):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 2, 8, 40))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        assert tried(bytes(broken)) < 10


BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"RIFF\0\0\0\0WEBP", b"II*\0", b"MM\0*")


@settings(max_examples=200)
@given(st.sampled_from(BEGINNINGS), st.binary(max_size=600))
def test_any_bytes(beginning: bytes, rest: bytes) -> None:
    assert tried(beginning + rest) < 10


def test_millions_of_parts_are_passed_over() -> None:
    small = saved(code().convert("RGB"), "JPEG")
    assert tried(small[:2] + b"\xff\xfe\x00\x02" * 5_000_000 + small[2:]) < 10
    assert tried(b"GIF89a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0) + b"\x21\xfe\x01a\0" * 5_000_000) < 10
    assert tried(b"GIF89a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0) + b"\x21\xfe" + b"\xff" + bytes(255) * 1) < 10
    assert tried(png(40, 40, struct.pack(">I4sI", 0, b"tEXt", zlib.crc32(b"tEXt")) * 3_000_000)) < 10


def test_a_table_whose_entries_all_point_at_the_same_megabytes() -> None:
    entry = struct.pack("<HHII", 1, 1, 30_000_000, 1_000_000)
    count = 60_000
    table = b"".join(struct.pack("<H", number) + entry[2:] for number in range(count))
    data = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", count) + table
    assert refused(data + bytes(31_000_000)) == picture_sift.BROKEN


def test_camera_notes_are_not_handed_on() -> None:
    """A thousand tags of a photo that all point at one block would be copied a thousand times."""
    tags = b"".join(struct.pack("<HHII", number, 7, 60_000, 100) for number in range(1, 4_000))
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + struct.pack("<H", 3_999) + tags
    photo = saved(code().convert("RGB"), "JPEG")
    data = photo[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + photo[2:]
    sifted, way = picture_sift.sift(data, "JPEG")
    assert way == 1
    assert exif not in sifted
    assert texts(data) == [TEXT]
