"""A person as a file, a picture or a signature says them, before they are anybody in the record.

Every reader of people (vCard, MECARD, LDIF, a table of addresses, the text of a photographed card, the signature
under a mail) gives this value, and one place takes it into the record.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """Texts are tidy: no control characters, no edges of blanks; what is missing is None or empty.

    `name` is empty only where nothing in the file could name the person. `company` and `department` are the first
    parts of ORG; `address` is the postal one, its lines joined by line breaks. `kept` are the lines that go back
    when the card is written again (`Contact.vcard`). `doubtful` names the fields above that were read uncertainly;
    `remarks` are sentences about what could not be taken.
    """

    name: str
    uid: str | None = None
    family: str | None = None
    given: str | None = None
    nicknames: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    department: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    linkedin: str | None = None
    address: str | None = None
    notes: str | None = None
    has_photo: bool = False
    kept: str | None = None
    doubtful: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()
