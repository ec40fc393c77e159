"""What somebody wrote in a mail, apart from what they quoted and what they sign with.

Every mail program quotes in its own way: "> " before each line, a line that says who wrote when, a block of headers,
a rule of dashes or underscores. All of it is looked at line by line, once, in the languages that the program knows.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_MAX_LINES = 5_000
_MAX_LINE = 2_000
_ATTRIBUTION_LINES = 4
_MAX_ATTRIBUTION = 400
_SIGNATURE_LINES = 25

_FORWARDED = (
    r"original(?: |-)message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|"
    r"ursprünglicher termin|weitergeleitete nachricht|message d'origine|message original|message transféré|"
    r"message d’origine|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|"
    r"oorspronkelijk bericht|doorgestuurd bericht|opprinnelig melding"
)
_RULED = re.compile(rf"[\s*]*[-_=–—]{{2,}}[\s*]*(?:{_FORWARDED})[\s*:]*[-_=–—]*[\s*]*", re.IGNORECASE)
_BEGINS = re.compile(
    r"\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|"
    r"transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht)\s*:?\s*",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*(?:_{10,}|-{10,}|={10,}|─{5,})\s*")
_WHO = re.compile(r"[\s*]*(?:from|von|de|da|van|fra|från)[\s*]*:[\s*]*\S", re.IGNORECASE)
_HEADER = re.compile(
    r"[\s*]*(?:sent|date|to|cc|subject|reply-to|importance|gesendet|datum|an|betreff|antwort an|wichtigkeit|envoyé|à|"
    r"objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|risposta|verzonden|aan|onderwerp|sendt|til|"
    r"emne)[\s*]*:",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb(?:en)?|geschrieben|a écrit|écrit|escribió|ha scritto|scrisse|schreef|geschreven|skrev|"
    r"написал)\b",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d .{0,100}<\s*[^<>\s]{3,100}\s*>\s*:")
_OPENS = re.compile(r"\s*(?:(?:on|am|le|el|il|op|den|em)\b|\d{1,4}[-./]\d)|.{0,200}[<@]", re.IGNORECASE)
_PRECISE = re.compile(r"@|\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b")
"""Without a quotation below it, a line is only taken for an attribution when it says the hour, year or address."""
_QUOTED = re.compile(r"\s{0,3}[>|»]")
_SENT_FROM = re.compile(
    r"\s*(?:[-–—•*]\s*)?(?:sent (?:from|with|via|using)\b|get outlook for|von meinem \w+.{0,30} gesendet|"
    r"(?:diese nachricht wurde )?gesendet (?:von|mit|über)\b|"
    r"holen sie sich outlook|outlook für (?:ios|android)|envoyé (?:de|depuis)|télécharger outlook|enviado desde|"
    r"obtener outlook|inviato da|scarica outlook|verstuurd vanaf|verzonden (?:met|vanaf)|sendt fra)",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"[\W_]*$")
_DASHES = re.compile(r"\s*(?:--|—|–|__)\s*")
_CLOSINGS = (
    "kind regards|warm regards|best regards|regards|kindest regards|warmest regards|many regards|with best regards|"
    "with kind regards|best|best wishes|all the best|cheers|thanks|thank you|many thanks|thanks again|thanks so much|"
    "thank you very much|thanks in advance|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|"
    "yours|warmly|talk soon|looking forward|have a great day|br|kr|"
    "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|"
    "mit besten grüßen|mit herzlichen grüßen|mit lieben grüßen|freundliche grüße|freundliche grüsse|viele grüße|"
    "viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|herzliche grüße|herzliche grüsse|"
    "schöne grüße|sonnige grüße|grüße|gruß|gruss|mfg|lg|vg|bg|hochachtungsvoll|danke|vielen dank|besten dank|"
    "cordialement|bien cordialement|très cordialement|bien à vous|sincères salutations|meilleures salutations|"
    "salutations|merci|merci d'avance|saludos|saludos cordiales|un saludo|un cordial saludo|atentamente|"
    "muchas gracias|gracias|cordiali saluti|distinti saluti|saluti|un cordiale saluto|grazie|"
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|hartelijke groet|groeten|groetjes|mvg"
)
_CLOSING = frozenset(_CLOSINGS.split("|"))
_BETWEEN_CLOSINGS = re.compile(r"\s*/\s*|\s+(?:and|und|et|y|e|en)\s+")
_SALUTED = re.compile(r"([^,!]{2,40})[,!]\s*(\S.{0,60})")
_NAMES = re.compile(r"[^\W\d_a-z]\.?(?:[\w'’\-]{0,30})(?:\s[^\W\d_a-z][\w.'’\-]{0,30}){0,3}")
_LONGEST_CLOSING = 60


@dataclass(frozen=True, slots=True)
class Written:
    """`new` is what the sender wrote this time, `signature` the lines that they sign with; each "" where there is
    none. The closing ("Kind regards,") is in neither."""

    new: str
    signature: str = ""


def written_in(text: str) -> Written:
    lines = [line[:_MAX_LINE].replace("\xa0", " ").rstrip() for line in text.split("\n")[:_MAX_LINES]]
    own = _own_lines(lines)
    end, start = _signature_at(own)
    signature = [line for line in own[start:] if line and not any(mark.match(line) for mark in (_SENT_FROM, _NO_WORDS))]
    return Written(_trimmed(own[:end]), "\n".join(signature))


def _trimmed(lines: Sequence[str]) -> str:
    """Without empty lines at the edges, and one at most between two others."""
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return "\n".join(line for line in kept if _SENT_FROM.match(line) is None).strip()


def _own_lines(lines: list[str]) -> list[str]:
    """Lines that are not quoted; below a block of headers everything is."""
    own: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if _QUOTED.match(line):
            at += 1
            continue
        if _ends_here(lines, at):
            break
        length = _attribution(lines, at)
        quoted = length > 0 and _quoted_next(lines, at + length)
        if length and not quoted and _PRECISE.search(" ".join(lines[at : at + length])):
            break
        if quoted:
            at += length
            continue
        own.append(line)
        at += 1
    return own


def _ends_here(lines: list[str], at: int) -> bool:
    line = lines[at]
    if _RULED.fullmatch(line) or _BEGINS.fullmatch(line):
        return True
    if _RULE.fullmatch(line):
        below = next((number for number in range(at + 1, min(at + 5, len(lines))) if lines[number]), at)
        return _is_header_block(lines, below)
    return _is_header_block(lines, at)


def _is_header_block(lines: list[str], at: int) -> bool:
    """From and at least two more headers in the lines below it: nobody writes that by hand."""
    if _WHO.match(lines[at]) is None:
        return False
    below = [line for line in lines[at + 1 : at + 9] if line]
    return sum(1 for line in below[:6] if _HEADER.match(line)) >= 2


def _attribution(lines: list[str], at: int) -> int:
    """How many lines from here say "on … wrote:", 0 for none. It may be broken over several."""
    said = ""
    if not (_OPENS.match(lines[at]) or _WROTE.search(lines[at])):
        return 0
    for length, line in enumerate(lines[at : at + _ATTRIBUTION_LINES], 1):
        if not line.strip() or _QUOTED.match(line) or len(said) + len(line) > _MAX_ATTRIBUTION:
            return 0
        said = f"{said} {line.strip()}".strip()
        if said.endswith((":", "：")):
            return length if _is_attribution(said) else 0
    return 0


def _is_attribution(said: str) -> bool:
    if _STAMPED.fullmatch(said) is not None:
        return True
    return _WROTE.search(said) is not None and re.search(r"\d|@", said) is not None


def _quoted_next(lines: list[str], at: int) -> bool:
    return any(_QUOTED.match(line) for line in [line for line in lines[at : at + 6] if line][:2])


def _signature_at(lines: list[str]) -> tuple[int, int]:
    """Where the text ends and where the signature begins (behind its mark); the end of all lines twice for none."""
    filled = [at for at, line in enumerate(lines) if line]
    for rank, at in enumerate(filled):
        line = lines[at]
        below = filled[rank + 1 :]
        if len(below) > _SIGNATURE_LINES:
            continue
        if _DASHES.fullmatch(line) and below:
            # A closing just above the dashes belongs to neither the text nor the signature.
            above = filled[rank - 1] if rank else at
            return (above if _is_closing(lines[above]) else at), at + 1
        if _is_closing(line) and (not below or _may_sign(lines[below[0]])):
            return at, at + 1
        saluted = _SALUTED.fullmatch(line.strip())
        if rank and saluted and _is_closing(saluted[1]) and _NAMES.fullmatch(saluted[2]):
            lines[at] = saluted[2]
            return at, at
    return len(lines), len(lines)


def _is_closing(line: str) -> bool:
    said = " ".join(line.strip(" \t,.!;:-–—*_").replace("’", "'").casefold().split())
    if not said or len(said) > _LONGEST_CLOSING:
        return False
    closings = _FOLDED_CLOSINGS
    return said in closings or all(part.strip(" ,") in closings for part in _BETWEEN_CLOSINGS.split(said))


_FOLDED_CLOSINGS = frozenset(closing.casefold() for closing in _CLOSING)


def _may_sign(line: str) -> bool:
    """What follows a closing: a name, not another sentence."""
    said = line.strip()
    words = said.split()
    return len(said) <= 80 and len(words) <= 9 and not said.endswith(("?", "!", ":")) and not _ends_sentence(words)


def _ends_sentence(words: Sequence[str]) -> bool:
    return len(words) > 3 and words[-1].endswith(".") and len(words[-1]) > 4
