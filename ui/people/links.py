"""Ways to a person: a mail, a call, a profile. What of them is handed to the system, `ui/opening.py` decides."""

from PySide6.QtCore import QUrl

_PROFILE = "https://www.linkedin.com/in/"


def mail(address: str) -> QUrl:
    """Nothing but the address: a header that hides in it becomes part of it."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address.strip(), QUrl.ParsingMode.DecodedMode)
    return url


def call(number: str) -> QUrl:
    """Digits, and the plus in front (RFC 3966)."""
    digits = "".join(one for one in number if one.isdigit())
    return QUrl(f"tel:{'+' if number.strip().startswith('+') else ''}{digits}")


def profile(kept: str) -> QUrl:
    """A LinkedIn page, from an address with or without scheme or from the bare name of a profile; else invalid."""
    text = kept.strip()
    lowered = text.lower()
    if lowered.startswith(("http://", "https://")):
        return QUrl(text, QUrl.ParsingMode.StrictMode)
    if "linkedin.com/" in lowered and ":" not in text:
        return QUrl(f"https://{text}", QUrl.ParsingMode.StrictMode)
    plain = text.removeprefix("/").removeprefix("in/").strip("/@")
    if plain and all(one.isalnum() or one in "-_.%" for one in plain):
        return QUrl(_PROFILE + plain)
    return QUrl()
