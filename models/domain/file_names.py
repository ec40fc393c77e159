"""Names of files that come from outside, made safe to keep, to show and to write again on any system."""

import re
import unicodedata

LONGEST = 120
"""Characters; in UTF-8 at most 480 bytes are cut further to what a file system takes."""
_MOST_BYTES = 240
_LONGEST_ENDING = 12
_FORBIDDEN = re.compile(r'[<>:"|?*]')
"""What Windows takes in no name."""
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Names that Windows opens as devices, whatever ending stands behind them."""
_NEVER = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, marks that turn the direction of reading or show as nothing, halves of characters, breaks."""


def safe_name(name: str, otherwise: str = "file") -> str:
    """The last part of a name as a person reads it: no path, no control, nothing that makes it read as another."""
    last = re.split(r"[/\\]", name[-4096:])[-1]
    plain = "".join(sign for sign in unicodedata.normalize("NFC", last) if unicodedata.category(sign) not in _NEVER)
    plain = " ".join(_FORBIDDEN.sub(" ", plain).split()).strip(". ")
    if not plain:
        return otherwise
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    if _DEVICES.fullmatch(stem.partition(".")[0].strip()):
        stem = f"_{stem}"
    stem = stem[: LONGEST - len(dot + ending)]
    while len(f"{stem}{dot}{ending}".encode()) > _MOST_BYTES:
        stem = stem[:-1]
    return f"{stem.rstrip('. ')}{dot}{ending}"
