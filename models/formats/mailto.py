"""A letter as a `mailto:` address (RFC 6068), for the mail program that the person uses anyway."""

from urllib.parse import quote

from models.domain.addresses import on_the_wire
from models.formats.letter_mail import one_line, text_of

WINDOWS_TAKES = 2_000
"""Characters: Windows hands on no more than 2,083 (INTERNET_MAX_URL_LENGTH), and mail programs there cut before."""
OTHERS_TAKE = 8_000
"""Nothing on the way cuts here; beyond it browsers that stand in for a mail program refuse the address."""


def longest(platform: str) -> int:
    """How many characters the desktop takes; `platform` as `sys.platform` says it."""
    return WINDOWS_TAKES if platform.startswith("win") else OTHERS_TAKE


def mailto(address: str, subject: str, body: str, signature: str = "", *, most: int = WINDOWS_TAKES) -> str | None:
    """None where it would be longer than `most`, or the address is none: hand the letter over as an `.eml` then.

    Lines are parted by %0D%0A (RFC 6068, 5); a space is %20, since + means itself there.
    """
    to = on_the_wire(address)
    if to is None:
        return None
    local, _, domain = to.rpartition("@")
    text = text_of(body, signature).replace("\n", "\r\n")
    link = f"mailto:{_quoted(local)}@{_quoted(domain)}?subject={_quoted(one_line(subject))}&body={_quoted(text)}"
    return link if len(link) <= most else None


def _quoted(text: str) -> str:
    return quote(text, safe="")
