"""Mail addresses: which are some, and how they travel.

The domain of an address is sent in its ASCII form (IDNA, RFC 5890), which every server takes; only letters outside
ASCII before the @ ask for a server that knows SMTPUTF8 (RFC 6531). Nobody is asked whether the address exists.
"""

import re

_NEVER = re.compile("[\x00-\x20\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff<>,;]")
"""What turns, hides, breaks or lists: control characters, bidi controls, zero width; also brackets and separators."""
_LONGEST = 254
"""RFC 5321, 4.5.3.1.3, as an erratum reads it: a path is 256 octets with its brackets."""


def checked(text: str) -> str | None:
    """The address as it is best written, or None where it is none that a letter could be sent to."""
    parts = _parts(text)
    return f"{parts[0]}@{parts[2]}" if parts is not None else None


def on_the_wire(text: str) -> str | None:
    """The address as it is told to a server and stands in a header; None where `checked` says None."""
    parts = _parts(text)
    return f"{parts[0]}@{parts[1]}" if parts is not None else None


def needs_smtputf8(address: str) -> bool:
    """Of an address `on_the_wire`: its local part is not ASCII."""
    return not address.isascii()


def domain_of(text: str) -> str | None:
    """In its ASCII form."""
    parts = _parts(text)
    return parts[1] if parts is not None else None


def _parts(text: str) -> tuple[str, str, str] | None:
    """What stands before the @, the domain in ASCII, the domain as people write it."""
    plain = text.strip(" ")
    if not plain or len(plain) > _LONGEST or _NEVER.search(plain):
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(plain, check_deliverability=False, globally_deliverable=False)
    except (EmailNotValidError, UnicodeError):
        return None
    if not found.ascii_domain or "." not in found.ascii_domain:
        return None  # "jane@acme" is more often half an address than a machine next door
    return found.local_part, found.ascii_domain, found.domain
