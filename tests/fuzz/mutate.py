"""Files broken in the ways that files break: bytes turned, cut, doubled, mixed with another's, numbers made absurd."""

import random
import re

_TEXT_TOKENS = rb"""
BEGIN:VCARD~|END:VCARD~|BEGIN:VEVENT~|END:VCALENDAR~|BEGIN:VTIMEZONE~|TZID=|RRULE:FREQ=|DTSTART:99991231T235959Z~|N:|FN:
;ENCODING=QUOTED-PRINTABLE:|;CHARSET=|;BASE64:|data:image/png;base64,|=0D=0A|;|:|,|\|"|\n|::|dn: |--|From |1e999|null
Content-Type: multipart/mixed; boundary=|Content-Transfer-Encoding: base64~|=?utf-8?b?|?=|{|}|[|]|\ud800|%s%n|../../
<script>|</script>|<!--|<![CDATA[|&#x110000;|<div itemscope itemtype=JobPosting>|"@type":"JobPosting",|<table>|<row r=|
<c t="s">|IHDR|IDAT|=cmd'/c'!A1|&amp;|]]>|<b a=1>|r="XFD1048576"
"""
_TOKENS = (
    *_TEXT_TOKENS.replace(b"\n", b"|").replace(b"~", b"\r\n").split(b"|"),
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"\r", b"\n ", b"=\r\n", b"\r\n\r\n", b"|---|", b"PK\x03\x04"),
    *("\u202e".encode(), "\U0001f600".encode(), b"\xed\xa0\x80"),
)
_NUMBERS = (
    b"0",
    b"-1",
    b"99999999999999999999",
    b"2147483648",
    b"4294967295",
    b"1e308",
    b"00000000",
    b"99991231",
    b"00010101",
)
_DIGITS = re.compile(rb"\d+")
_LINES = re.compile(rb"[^\n]*\n?")
MOST = 200_000
"""Bytes of a broken file: enough for any structure, and quickly read."""


def broken(seed: bytes, other: bytes, dice: random.Random) -> bytes:
    """The seed after one to eight accidents."""
    data = bytearray(seed[:MOST])
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        dice.choice(_ACCIDENTS)(data, other, dice)
        del data[MOST:]
    return bytes(data)


def _place(data: bytearray, dice: random.Random) -> int:
    return dice.randrange(len(data) + 1)


def _turn_a_bit(data: bytearray, _other: bytes, dice: random.Random) -> None:
    if data:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _change_bytes(data: bytearray, _other: bytes, dice: random.Random) -> None:
    at = _place(data, dice)
    data[at : at + dice.randrange(1, 9)] = dice.randbytes(dice.randrange(9))


def _put_a_token(data: bytearray, _other: bytes, dice: random.Random) -> None:
    at = _place(data, dice)
    data[at:at] = dice.choice(_TOKENS) * dice.choice((1, 1, 1, 2, 50))


def _cut_out(data: bytearray, _other: bytes, dice: random.Random) -> None:
    at = _place(data, dice)
    del data[at : at + dice.choice((1, 4, 32, 256, 4096))]


def _cut_off(data: bytearray, _other: bytes, dice: random.Random) -> None:
    del data[_place(data, dice) :]


def _double(data: bytearray, _other: bytes, dice: random.Random) -> None:
    at = _place(data, dice)
    piece = bytes(data[at : at + dice.choice((1, 8, 80, 800))])
    data[at:at] = piece * dice.choice((1, 2, 40))


def _mix(data: bytearray, other: bytes, dice: random.Random) -> None:
    start = dice.randrange(len(other) + 1)
    at = _place(data, dice)
    data[at : at + dice.choice((0, 100))] = other[start : start + dice.choice((20, 200, 2_000))]


def _change_a_number(data: bytearray, _other: bytes, dice: random.Random) -> None:
    found = list(_DIGITS.finditer(data[:20_000]))
    if found:
        which = dice.choice(found)
        data[which.start() : which.end()] = dice.choice(_NUMBERS)


def _shuffle_lines(data: bytearray, _other: bytes, dice: random.Random) -> None:
    lines = _LINES.findall(bytes(data[:50_000]))
    if len(lines) > 2:
        a, b = dice.randrange(len(lines)), dice.randrange(len(lines))
        lines[a], lines[b] = lines[b], lines[a]
        data[:50_000] = b"".join(lines)


def _swap_letters(data: bytearray, _other: bytes, dice: random.Random) -> None:
    """Another encoding for all of it."""
    if dice.random() < 0.2:
        text = bytes(data).decode("utf-8", "replace")
        data[:] = text.encode(dice.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "shift_jis")), "replace")


_ACCIDENTS = (
    _turn_a_bit, _change_bytes, _put_a_token, _put_a_token, _cut_out, _cut_off, _double, _mix, _change_a_number,
    _shuffle_lines, _swap_letters,
)  # fmt: skip
