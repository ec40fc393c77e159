"""What the properties of a card say: the same reading for the card that comes and for the one that is written."""

import re
from collections.abc import Iterable, Mapping, Sequence

from models.formats.vcard_properties import Entry
from models.formats.vcard_text import components, items, one_line, plain, raw_components

_BRACKETED = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_ADDRESS = re.compile(r"[^\s<>,\"()]+@[^\s<>,\"()]+")
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)
_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)*(?:linkedin\.com/\S+|lnkd\.in/\S+)", re.IGNORECASE)
_HANDLE = re.compile(r"(?:x-apple:)?@?([\w.-]{2,100})", re.IGNORECASE)
PROFILES = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", "X-LINKEDIN", "X-LINKEDIN-URL")
MOST = 1_000
"""Addresses or numbers of one person; any more stay on the card, and go back with it."""
_MAX_NAME, _MAX_NOTES, _MAX_UID = 1_000, 100_000, 500


def address_of(value: str) -> str | None:
    """The address of an EMAIL, which some programs write as `"John Doe" <john@doe.example>`; None for what is none."""
    text = one_line(value)
    if ":" in text and text[:7].lower() == "mailto:":
        text = text[7:].strip()
    if "@" not in text:
        return None
    if "<" not in text and " " not in text:
        return text
    found = _BRACKETED.search(text)
    if found:
        return found[1]
    loose = _ADDRESS.search(text)
    return loose[0] if loose else None


def number_of(value: str) -> str | None:
    """The number of a TEL as it is written; of a `tel:` link (RFC 3966) the number without the link around it."""
    text = one_line(value)
    if ":" in text and text[:4].lower() == "tel:":
        number, _, rest = text[4:].strip().partition(";")
        extension = _EXTENSION.search(";" + rest)
        text = f"{number} ext. {extension[1]}" if extension and extension[1] else number
    return text or None


def linkedin_of(entry: Entry) -> str | None:
    """The address of a profile on LinkedIn, where this property is one: a link, or a name that a phone marked so."""
    head, value = entry
    if head.name != "URL" or "linked" in value.lower() or "lnkd" in value.lower():
        text = one_line(value)
        found = _LINKEDIN.fullmatch(text)
        if found:
            return text if "://" in text else f"https://{text}"
        if head.name != "URL" and _is_marked(entry):
            handle = _HANDLE.fullmatch(text) or _HANDLE.fullmatch(head.param("X-USER"))
            return f"https://www.linkedin.com/in/{handle[1]}" if handle else None
    return None


def _is_marked(entry: Entry) -> bool:
    head, _ = entry
    service = head.param("X-SERVICE-TYPE") or head.param("SERVICE-TYPE") or head.name
    return "linkedin" in head.types or "linkedin" in service.lower()


def profile_in(found: Mapping[str, Sequence[Entry]]) -> str | None:
    """The first profile on LinkedIn of a card, whose properties are given by their names."""
    if found.keys().isdisjoint(PROFILES):
        return None
    return next((link for name in PROFILES for entry in found.get(name, ()) if (link := linkedin_of(entry))), None)


def name_of(value: str) -> str:
    """FN."""
    return one_line(value)[:_MAX_NAME]


def title_of(value: str) -> str | None:
    return one_line(value)[:_MAX_NAME] or None


def uid_from(value: str) -> str | None:
    return one_line(value)[:_MAX_UID] or None


def names_of(value: str) -> tuple[str, str]:
    """N: the family name and the given one."""
    parts = raw_components(value)
    return one_line(parts[0])[:_MAX_NAME], one_line(parts[1])[:_MAX_NAME] if len(parts) > 1 else ""


def spoken_name(value: str) -> str:
    """N as it is spoken: prefix, given and further names, family name, suffix."""
    prefix, given, more, family, suffix = ([*components(value), "", "", "", "", ""][at] for at in (3, 1, 2, 0, 4))
    before = f"{prefix} {given} {more} {family}".replace(",", " ")
    return " ".join(f"{before} {suffix}".split())[:_MAX_NAME]


def organisation_of(value: str) -> tuple[str, str]:
    """ORG: the company and the first of its departments that has a name; both empty where no company is named."""
    if ";" not in value:
        return one_line(value)[:_MAX_NAME], ""
    parts = components(value)
    department = next((part for part in parts[1:] if part), "")
    return (parts[0][:_MAX_NAME], department[:_MAX_NAME]) if parts[0] else ("", "")


def postal_of(entry: Entry) -> str | None:
    """ADR as lines: as its label has it, else box, street with what belongs to it, place, country."""
    head, value = entry
    label = head.param("LABEL")
    if label:
        return lines_of(re.sub(r"\^([n'^])", lambda found: {"n": "\n", "'": '"', "^": "^"}[found[1]], label))
    parts = [plain(part) for part in (*raw_components(value), "", "", "", "", "", "", "")[:7]]
    box, extra, street, place, region, code, country = parts
    before, after = (place, f"{region.strip()} {code}") if region.strip() else (f"{code} {place}", "")
    town = ", ".join(part.strip() for part in (before, after) if part.strip())
    return lines_of(f"{box}\n{street}\n{extra}\n{town}\n{country}")


def lines_of(text: str) -> str | None:
    """A text of several lines without the blank ones."""
    kept = [" ".join(line.split()) for line in text.replace("\\n", "\n").split("\n")]
    return "\n".join(line for line in kept if line) or None


def address_in(found: Mapping[str, Sequence[Entry]]) -> str | None:
    """The first postal address of a card that says something; a LABEL (vCard 2.1 and 3.0) where there is no ADR."""
    for entry in found.get("ADR", ()):
        if text := postal_of(entry):
            return text
    if "LABEL" not in found:
        return None
    return next((text for _, value in found.get("LABEL", ()) if (text := lines_of(plain(value)))), None)


def notes_in(found: Mapping[str, Sequence[Entry]]) -> str | None:
    """All notes of a card, a blank line between two."""
    entries = found.get("NOTE")
    if entries is None:
        return None
    notes = (plain(value).strip() for _, value in entries)
    return "\n\n".join(note for note in notes if note)[:_MAX_NOTES] or None


def nicknames_in(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for value in values for name in items(value)))
