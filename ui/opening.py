"""The one door out: what is handed to the system to be opened by another program.

A link may stand in a posting, a note or an invitation that somebody else wrote. Four schemes lead out, each looked at
for what it could hide; files and folders are opened only by their own functions, never because a link names one.
`tests/laws/test_doors.py` holds that nothing else in the program asks the desktop to open anything.
"""

import re
from pathlib import Path

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

from models.adapters.permissions import as_usual
from ui.wording import translate

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
LONGEST = 32_000
"""Characters of a link: a letter fits into a mailto, and every system's command line still takes it."""
_MAIL_PARTS = frozenset({"to", "cc", "bcc", "subject", "body", "in-reply-to"})
"""RFC 6068 lets a link name any header; some mail programs even attach the file that `attach` names."""
_NUMBER = re.compile(r"\+?[0-9().\- ]{1,40}(;ext=[0-9]{1,10})?")
"""RFC 3966 without `*` and `#`, which make telephones do more than call."""
_ENCODED, _DECODED = QUrl.ComponentFormattingOption.FullyEncoded, QUrl.ComponentFormattingOption.FullyDecoded
_STARTED = """
.app .appimage .apk .bat .bin .chm .cmd .com .command .cpl .deb .desktop .dll .dmg .exe .gadget .hta .inf .ins .iso .jar
.jnlp .js .jse .ksh .lnk .msc .msi .msp .pif .pkg .ps1 .py .pyw .reg .rpm .run .scf .scr .sct .sh .so .url .vb .vbe .vbs
.vhd .workflow .ws .wsc .wsf .wsh .xll
"""
_PROGRAMS = frozenset(_STARTED.split())
"""Endings of what the systems start rather than show."""


def safe_link(link: QUrl | str) -> QUrl | None:
    """What may be handed out of this link; None where it is none of the four, or hides something."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode) if isinstance(link, str) else link
    text = url.toString(_ENCODED)
    if not url.isValid() or len(text) > LONGEST or not text.isascii() or not text.isprintable():
        return None
    scheme = url.scheme().lower()
    if scheme not in SCHEMES:
        return None
    if scheme == "mailto":
        return _mail(url)
    if scheme == "tel":
        return url if _NUMBER.fullmatch(url.path(_DECODED)) else None
    # `https://bank.example@evil.example` looks like the one and leads to the other.
    return url if url.host() and not url.userInfo() else None


def is_safe(link: QUrl | str) -> bool:
    return safe_link(link) is not None


def open_link(link: QUrl | str) -> bool:
    """Hand it to the program for it; False where it is none of ours, or nobody took it."""
    url = safe_link(link)
    return url is not None and _hand_over(url)


def is_program(name: str) -> bool:
    """Whether a system would start a file of this name instead of showing it."""
    return Path(name).suffix.lower() in _PROGRAMS


def open_file(path: Path) -> str | None:
    """Show a file that the person chose in the program for it; a sentence where it was not opened."""
    if is_program(path.name):
        said = translate("Opening", "“{name}” is a program, and Afterview starts none. It is kept as it is.")
    elif _hand_over(QUrl.fromLocalFile(str(path))):
        return None
    else:
        said = translate("Opening", "No program here took “{name}”. It is kept as it is.")
    return said.format(name=path.name)


def open_folder(path: Path) -> bool:
    return path.is_dir() and _hand_over(QUrl.fromLocalFile(str(path)))


def _mail(url: QUrl) -> QUrl | None:
    """Only the parts that a person sees before sending; None where the address hides a line of its own."""
    if not url.path(_DECODED).isprintable():
        return None
    kept = [pair for pair in QUrlQuery(url).queryItems(_ENCODED) if pair[0].lower() in _MAIL_PARTS]
    plain = QUrl()
    plain.setScheme(url.scheme())
    plain.setPath(url.path(_ENCODED))
    if kept:
        query = QUrlQuery()
        query.setQueryItems(kept)
        plain.setQuery(query)
    return plain


def _hand_over(url: QUrl) -> bool:
    with as_usual():
        return QDesktopServices.openUrl(url)
