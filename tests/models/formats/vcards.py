"""Cards for tests: the lines of one, and what becomes of it in the record."""

from models.domain.card import Card
from models.domain.values import CompanyId, Contact, ContactId
from models.formats.vcard import read_cards

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(64))
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))


def vcf(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def read(*lines: str, version: str = "3.0", end: str = "\r\n") -> Card:
    """The one card of these lines."""
    (card,) = read_cards(vcf(*lines, version=version, end=end))
    return card


def kept(card: Card) -> list[str]:
    return (card.kept or "").split("\n")


def contact_of(card: Card, number: int = 1) -> Contact:
    """The contact that an import makes of a card (INTERCHANGE, "What an imported file becomes")."""
    return Contact(
        ContactId(f"con-{number}"),
        card.name or "Somebody",
        address=card.address,
        vcard=card.kept,
        title=card.title,
        company=CompanyId("co-1") if card.company else None,
        emails=card.emails,
        phones=card.phones,
        linkedin=card.linkedin,
        notes=card.notes,
    )
