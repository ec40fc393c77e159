"""Names and kinds of files from outside."""

import unicodedata

import pytest
from hypothesis import given, strategies as st

from models.domain.file_names import LONGEST, safe_name
from models.domain.mime_types import mime_of


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CV 2026.pdf", "CV 2026.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\me\Lebenslauf für Zürich.docx", "Lebenslauf für Zürich.docx"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\x00b\r\nc.txt", "abc.txt"),
        ("zero\u200bwidth.png", "zerowidth.png"),
        ("CON.txt", "_CON.txt"),
        ("lpt1", "_lpt1"),
        (" . hidden.. ", "hidden"),
        ("what?*<now>.md", "what now.md"),
        ("", "file"),
        ("///", "file"),
        ("half\ud800.txt", "half.txt"),
    ],
)
def test_a_name_is_read_as_what_it_is(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_no_name_is_dangerous(name: str) -> None:
    safe = safe_name(name)
    assert safe not in ("", ".", "..")
    assert not set(safe) & set('/\\<>:"|?*')
    assert all(unicodedata.category(sign) not in ("Cc", "Cf", "Cs") for sign in safe)
    assert len(safe) <= LONGEST
    assert len(safe.encode()) <= 255
    assert safe_name(safe) == safe


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("n" * 5000 + ".pdf").endswith("n.pdf")


@pytest.mark.parametrize(
    ("head", "name", "mime"),
    [
        (b"%PDF-1.7\n", "picture.png", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "cv.pdf", "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "", "image/webp"),
        (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml" + b"PK" + b"word/document.xml", "x.zip",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"PK\x03\x04rest", "cv.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"PK\x03\x04rest", "cv.pdf", "application/zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "cv.doc", "application/msword"),
        (b"Dear " + "Zürich".encode(), "letter.md", "text/markdown"),
        (b"Dear", "letter.pdf", "text/plain"),
        (b"\n<!DOCTYPE html>", "a.txt", "text/html"),
        (b"\x00\x01\x02", "cv.pdf", "application/octet-stream"),
        (b"", "", "text/plain"),
    ],
)  # fmt: skip
def test_the_content_says_what_it_is(head: bytes, name: str, mime: str) -> None:
    assert mime_of(head, name) == mime


def test_a_character_cut_at_the_end_of_what_is_looked_at_is_still_text() -> None:
    assert mime_of(("a" * 4095 + "é").encode()) == "text/plain"
