"""What the text in a code is: a person's card, one way to reach a person, or something else that is named."""

import re
from urllib.parse import parse_qsl, unquote

from models.domain.card import Card
from models.domain.errors import FileRefused
from models.domain.said import Said
from models.formats.content_lines import tidy
from models.formats.mecard import linkedin_among, read_mecard

_ADDRESS = re.compile(r"[^\s@,;:<>]{1,64}@[^\s@,;:<>]{1,250}\.[^\s@,;:<>]{2,}")
_NUMBER = re.compile(r"\+?[0-9][0-9 ().\-/]{3,30}")
_KINDS = (
    (r"(?i)https?://|www\.", Said("a web address")),
    (r"(?i)WIFI:", Said("the key to a wireless network")),
    (r"(?i)geo:", Said("a place on the map")),
    (r"(?i)BEGIN:(VCALENDAR|VEVENT)", Said("an appointment")),
    (r"(?i)(BCD\s|SPC\s|upi:|bitcoin:|ethereum:)", Said("a payment")),
    (r"(?i)otpauth:", Said("a secret for signing in")),
    (r"[\d\s]+\Z", Said("a number")),
)


def card_of_code(text: str) -> Card | None:
    """The person that the code's text is about, perhaps without a name; None where it is about none."""
    if re.match(r"\ufeff?\s*BEGIN\s*:\s*VCARD", text, re.IGNORECASE):
        from models.formats.vcard import read_cards

        try:
            return next((card for card in read_cards(text.encode("utf-8", "replace")) if _says(card)), None)
        except FileRefused:
            return None
    return read_mecard(text) or _reached(text.strip())


def _says(card: Card) -> bool:
    return any((card.name, card.company, card.emails, card.phones, card.urls, card.address, card.notes))


def described(text: str) -> str:
    """A sentence that says what the code holds instead of a card."""
    plain = " ".join(tidy(text).split())
    kind = next((words for pattern, words in _KINDS if re.match(pattern, plain)), Said("a text"))
    shown = plain if len(plain) <= 80 else plain[:79] + "…"
    if kind.startswith(("the key", "a secret")):
        return Said("The code holds {kind}, which is not a person's card.", kind=kind)
    return Said("The code holds {kind}, “{shown}”, which is not a person's card.", kind=kind, shown=shown)


def _reached(text: str) -> Card | None:
    """A link that writes to, calls or shows a person is a card with that one thing."""
    scheme, _, rest = text.partition(":")
    rest = tidy(unquote(rest[:4_000], errors="replace")).strip()
    match scheme.lower():
        case "mailto":
            return _at(rest.partition("?")[0])
        case "matmsg":
            return _at(rest.removeprefix("TO:").partition(";")[0])
        case "tel":
            number = rest.partition(";")[0]
            return Card(name="", phones=(number,)) if _NUMBER.fullmatch(number) else None
        case "sms" | "smsto":
            number = re.split(r"[:?;]", rest, maxsplit=1)[0]
            return Card(name="", phones=(number,)) if _NUMBER.fullmatch(number) else None
        case "http" | "https":
            profile = linkedin_among((text,))
            return Card(name="", linkedin=profile) if profile else _whatsapp(text)
    return Card(name="", emails=(text,)) if _ADDRESS.fullmatch(text) else None


def _at(address: str) -> Card | None:
    return Card(name="", emails=(address.strip(),)) if _ADDRESS.fullmatch(address.strip()) else None


def _whatsapp(text: str) -> Card | None:
    """`https://wa.me/NUMBER` and `https://api.whatsapp.com/send?phone=NUMBER`."""
    found = re.match(r"(?i)https?://(?:wa\.me/\+?([0-9]{6,15})\b|api\.whatsapp\.com/send/?\?(.{1,200}))", text)
    if found is None:
        return None
    number = found[1] or dict(parse_qsl(found[2])).get("phone", "").lstrip("+")
    return Card(name="", phones=(f"+{number}",)) if number.isdigit() else None
