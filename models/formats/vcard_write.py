"""Contacts as vCard 4.0 (RFC 6350), one card each; what a card once brought that we do not know goes back with it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from models.domain.values import CompanyId, Contact
from models.formats.content_write import escaped, file_of, one_line, parameter

_LINE = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)(?:;[^:]*)?:")
_FOLD = re.compile(r"(?:\r\n|\r|\n)[ \t]")
_BREAK = re.compile(r"\r\n|\r|\n")
_OURS = frozenset({"BEGIN", "END", "VERSION", "FN", "TITLE", "ORG", "EMAIL", "TEL", "PRODID"})


def write_vcards(contacts: Iterable[Contact], companies: Mapping[CompanyId, str]) -> bytes:
    """All contacts in one file; `companies` are the names by id."""
    lines: list[str] = []
    for contact in contacts:
        employer = companies.get(contact.company) if contact.company else None
        lines += ["BEGIN:VCARD", "VERSION:4.0", *_card(contact, employer), "END:VCARD"]
    return file_of(lines)


def _card(contact: Contact, employer: str | None) -> Iterator[str]:
    kept = list(_kept(contact.vcard or ""))
    names = {name for name, _ in kept}
    if "UID" not in names:
        yield f"UID;VALUE=text:{contact.id}"
    yield f"FN:{escaped(contact.name)}"
    if contact.title:
        yield f"TITLE:{escaped(contact.title)}"
    if employer:
        yield f"ORG:{escaped(employer)}"
    for address in contact.emails:
        yield f"EMAIL:{escaped(one_line(address))}"
    for number in contact.phones:
        yield f"TEL;VALUE=text:{escaped(one_line(number))}"
    if contact.linkedin:
        yield f"URL;TYPE=x-linkedin:{one_line(contact.linkedin)}"
    if contact.address and "ADR" not in names:
        yield f"ADR;LABEL={parameter(contact.address)}:;;{escaped(contact.address)};;;;"
    if contact.notes and "NOTE" not in names:
        yield f"NOTE:{escaped(contact.notes)}"
    for _, line in kept:
        yield line


def _kept(card: str) -> Iterator[tuple[str, str]]:
    """The lines of another program that can stand in a card without breaking it, unfolded, with their names."""
    for line in _BREAK.split(_FOLD.sub("", card)):
        found = _LINE.match(line)
        if found and found[1].upper() not in _OURS:
            yield found[1].upper(), one_line(line)
