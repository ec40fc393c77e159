"""Text that goes into a spreadsheet and stays text there.

A spreadsheet takes a cell for a formula that begins with one of a few signs, and a formula may call programs and send
what stands beside it elsewhere. What a stranger has written (a title in a posting, the name in a card) must not become
one. The remedy is the usual one, an apostrophe before the sign (OWASP, CSV Injection). A spreadsheet may be set to cut
at semicolons, tabs or bars where the file means commas, so a sign behind one of these is as dangerous as the first.
"""

import re

_SIGNS = "=+\\-@＝＋－＠"
_CERTAIN, _PERHAPS = "=@＝＠", "+\\-＋－"
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?: ?%)?")
_FIRST = re.compile(rf"[\s\"']*[{_SIGNS}]|[\t\r\n]")
_BEHIND = re.compile(rf"(?<=[;|\t\r\n])([\s\"']*)(?=[{_CERTAIN}]|[{_PERHAPS}](?! [^|!(\r\n]*(?:[\r\n]|$)))")
"""A line of a list begins with a minus and a blank, and calls nothing."""


def harmless(text: str) -> str:
    """The text as a cell: as it is where nothing in it could become a formula. A number needs no such care."""
    plain = text.replace("\0", "")
    if _NUMBER.fullmatch(plain):
        return plain
    inner = _BEHIND.sub(r"\1'", plain)
    return f"'{inner}" if _FIRST.match(inner) else inner
