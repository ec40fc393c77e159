"""What in a row of a card reaches a person: e-mail addresses, web addresses, numbers with their labels."""

import re
from dataclasses import dataclass

from models.domain.card_words import FREE_MAIL, REGIONS, is_cjk, label_of

_EMAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]+(?:\.[\w\-]+)+")
_EMAIL_ASKEW = re.compile(r"[\w.+\-]{1,64} ?[@＠©] ?[\w\-]+(?:[.,] ?[\w\-]+)+")
_EMAIL_SHAPE = re.compile(
    r"[a-z0-9.!#$%&'*+/=?^_`{|}~\-]{1,64}@(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE
)
_URL = re.compile(r"(?i)(?:https? ?[:：] ?/ ?/ ?|www ?[.,] ?)[^\s|•·]+|(?<![\w@.\-])[\w\-]+\.linkedin\.com/[^\s|•·]+")
_DOMAIN = re.compile(r"(?<![\w@.\-])(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+[a-z]{2,24}(?:/[^\s|•·]*)?(?![\w@\-])")
_CAPITAL_DOMAIN = re.compile(
    r"(?<![\w@.\-])(?:[\w\-]{2,}\.)+(?i:com|org|net|io|de|co\.uk|eu|ch|at|fr|ie|jp)(?![\w@.\-])"
)
_NUMBER = re.compile(r"(?:\+ ?|\()?[0-9][0-9 ()./\-–·]{4,26}[0-9]")
_WORD_BEFORE = re.compile(r"((?:[^\W\d_][^\d\s|•·:：,;]*[ \-]?){1,2})[\s.:：|)\]•·\-]*$")
_WORD_AFTER = re.compile(r"^\s*[(\[]\s*([^\W\d_]+)[^)\]]{0,12}[)\]]")
_REGISTER = re.compile(r"(?i)(?:\b(?:hrb|hra|vat|ust|reg|iban|siret|duns|no|nr)\b[^+]{0,14}|〒 ?|[A-Z]{2} ?)$")

MOBILE, TEL, FAX = "mobile", "tel", "fax"
GONE = "\0"
"""Stands for what was taken out of a text, so that what was left and right of it does not grow together."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`kind` is email, url, mobile, tel or fax; `sure` is False where the shape is not what it should be."""

    kind: str
    text: str
    sure: bool = True


def taken_apart(text: str, region: str | None) -> tuple[list[Reach], str]:
    """What reaches somebody, in order, and the text that is left, GONE where something was taken out."""
    found: list[tuple[int, Reach]] = []
    for pattern in (_EMAIL, _EMAIL_ASKEW, _URL, _DOMAIN, _CAPITAL_DOMAIN):
        make = _email if pattern in (_EMAIL, _EMAIL_ASKEW) else _url
        for match in list(pattern.finditer(text)):
            found.append((match.start(), make(match[0])))
            text = _without(text, match.start(), match.end())
    text = _numbers(text, region, found)
    return [reach for _, reach in sorted(found, key=lambda pair: pair[0])], _unlabelled(text)


def _without(text: str, start: int, end: int) -> str:
    return text[:start] + GONE * (end - start) + text[end:]


def _email(raw: str) -> Reach:
    text = re.sub(r"\s", "", raw).replace(",", ".").replace("＠", "@").replace("©", "@").strip(".-")
    return Reach("email", text, _EMAIL_SHAPE.fullmatch(text) is not None and " " not in raw and "," not in raw)


def _url(raw: str) -> Reach:
    text = re.sub(r"\s", "", raw).replace("：", ":").replace("www,", "www.").rstrip(".,;)")
    return Reach("url", text, re.search(r"(?i)[a-z0-9\-]\.[a-z]{2,24}(?:[:/?#]|$)", text) is not None)


def _numbers(text: str, region: str | None, found: list[tuple[int, Reach]]) -> str:
    """Adds the numbers to `found` and gives the text without them and their labels."""
    place = 0
    while match := _NUMBER.search(text, place):
        before, after = text[: match.start()], text[match.end() :]
        word = _WORD_BEFORE.search(before.rpartition(GONE)[2])
        label = _label(word[1]) if word else None
        behind = _WORD_AFTER.match(after) if label is None else None
        if behind is not None:
            label = label_of(behind[1])
        place = match.end()
        if not _is_number(match[0], label, before, after):
            continue
        for raw in _several(match[0]):
            kind = label if label in (MOBILE, FAX) else TEL
            found.append((match.start(), Reach(kind, *_number(raw, region))))
        start = match.start() if label is None or behind is not None or word is None else match.start() - len(word[0])
        end = match.end() + (behind.end() if behind is not None else 0)
        text = _without(text, start, end)
        place = end
    return text


def _label(words: str) -> str | None:
    """Of "Mobile phone" and "Direct line" the first word decides where it is a label itself."""
    parts = re.split(r"[ ]", words.strip())
    kinds = [kind for part in parts if (kind := label_of(part)) is not None]
    return next((kind for kind in kinds if kind in (MOBILE, FAX)), kinds[-1] if kinds else label_of(words))


def _is_number(raw: str, label: str | None, before: str, after: str) -> bool:
    """A number that rings, not a postcode, a register's or a year."""
    digits = sum(char.isdigit() for char in raw)
    if not 6 <= digits <= 16 or label in ("other", "address"):
        return False
    if label in (MOBILE, TEL, FAX) or raw.lstrip("(").startswith("+"):
        return True
    alone = not re.search(r"[^\W\d_]", (before + after).replace(GONE, ""))
    return digits >= 7 and alone and _REGISTER.search(before) is None


def _several(raw: str) -> list[str]:
    parts = re.split(r"\s[/·]\s", raw)
    return parts if all(sum(char.isdigit() for char in part) >= 6 for part in parts) else [raw]


def _number(raw: str, region: str | None) -> tuple[str, bool]:
    """As the card groups it; where the blanks were lost, as that country does. False where nobody could dial it."""
    import phonenumbers

    text = re.sub(r"\s*\(0\)\s*", " (0) ", " ".join(raw.replace("–", "-").replace("+ ", "+").split())).strip(" .-/")
    text = text if text.count("(") == text.count(")") else text.replace("(", "").replace(")", "")
    plain = text.replace("(0)", "")
    if not plain.startswith("+") and region is None:
        return text, True
    try:
        number = phonenumbers.parse(plain, region)
    except phonenumbers.NumberParseException:
        return text, False
    run_together = re.search(r"[0-9]{8}", plain) or re.match(r"\+[0-9]{4}", plain)
    if run_together and phonenumbers.is_possible_number(number):
        kinds = phonenumbers.PhoneNumberFormat
        grouped = phonenumbers.format_number(number, kinds.INTERNATIONAL if plain[0] == "+" else kinds.NATIONAL)
        text = grouped.replace(" ", " (0) ", 1) if "(0)" in text else grouped
    return text, bool(phonenumbers.is_possible_number(number))


def _unlabelled(text: str) -> str:
    """Without the labels whose address or number was taken out."""
    words = re.sub(r"\0+", f" {GONE} ", text).split()
    kept = [
        word
        for place, word in enumerate(words)
        if word == GONE or not (GONE in words[place + 1 : place + 2] and label_of(word) is not None)
    ]
    return " ".join(kept).strip(" |•·:：,;-")


def region_of(texts: list[str]) -> str | None:
    """Where the card's numbers are dialled from: by the ends of its addresses, else by its script."""
    for text in texts:
        for end in re.findall(r"\.([a-zA-Z]{2})(?![\w.])", text):
            if end.lower() in REGIONS:
                return REGIONS[end.lower()]
    return "JP" if any(re.search(r"[\u3040-\u30ff〒]", text) for text in texts) else None


def site_names(reaches: list[Reach]) -> list[str]:
    """What the employer calls itself on the net: `contoso` of `avery@mail.contoso.co.uk`; none of a private mailbox."""
    names: dict[str, None] = {}
    for reach in reaches:
        if reach.kind not in ("email", "url") or "linkedin." in reach.text:
            continue
        host = re.sub(r"(?i)^https?://|^.*@", "", reach.text).split("/")[0].split(":")[0].lower()
        parts = [part for part in host.split(".") if part != "www"]
        parts = parts[:-1] or parts
        if len(parts) > 1 and parts[-1] in ("co", "com", "org", "net", "ac", "or", "ne", "gov"):
            parts.pop()
        if parts and parts[-1] not in FREE_MAIL and not is_cjk(parts[-1]):
            names.setdefault(parts[-1].replace("-", ""))
    return list(names)
