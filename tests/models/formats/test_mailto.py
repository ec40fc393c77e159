"""A mailto: link that every mail program takes apart into what was written."""

from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given, strategies as st

from models.formats.letter_mail import one_line, text_of
from models.formats.mailto import OTHERS_TAKE, WINDOWS_TAKES, longest, mailto


def test_a_letter_becomes_a_link() -> None:
    link = mailto("jane+x%y&z@bücher.example", "Thanks & more?", "Dear Jane,\n\nThank you.\nSam", "Sam")
    assert link == (
        "mailto:jane%2Bx%25y%26z@xn--bcher-kva.example?subject=Thanks%20%26%20more%3F"
        "&body=Dear%20Jane%2C%0D%0A%0D%0AThank%20you.%0D%0ASam%0D%0A%0D%0A--%20%0D%0ASam"
    )


def test_a_letter_that_is_too_long_is_none() -> None:
    body = "word " * 600
    assert mailto("jane@corp.example", "Thanks", body, most=longest("win32")) is None
    assert mailto("jane@corp.example", "Thanks", body, most=longest("linux")) is not None
    assert mailto("jane@corp.example", "Thanks", "ü" * 2_000, most=OTHERS_TAKE) is None
    assert mailto("jane@corp.example", "Thanks", "short", most=WINDOWS_TAKES) is not None


def test_what_is_no_address_gives_no_link() -> None:
    assert mailto("jane", "Thanks", "x") is None
    assert mailto("jane@corp.example?bcc=eve@evil.example", "Thanks", "x") is None


@given(st.text(max_size=60), st.text(max_size=200))
def test_subject_and_text_come_back(subject: str, body: str) -> None:
    link = mailto("jane@corp.example", subject, body, most=100_000)
    assert link is not None
    assert link.isascii()
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "jane@corp.example")
    fields = parse_qs(parts.query, keep_blank_values=True)
    assert fields == {"subject": [one_line(subject)], "body": [text_of(body).replace("\n", "\r\n")]}
