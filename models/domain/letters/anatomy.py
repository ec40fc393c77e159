"""How a letter is built: its greeting, the sentences between, its close; each with its place in the text.

Whatever comes is read in one pass of bounded length; a letter that has no greeting or no close simply has none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

MOST_CHARACTERS = 20_000
"""What is looked at of a text: ten times the longest letter that any brief allows."""
_MOST_SENTENCES = 400
_CLOSE_LINES = 12
_GREETING_CHARACTERS = 120

_GREETING = re.compile(
    r"\s*(?P<hail>to whom it may concern|dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|"
    r"sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|moin|servus|grüezi|grüß gott|werte[rs]?)"
    r"(?![^\W\d_])(?P<whom>[^\n]{0,110}?)\s*(?:[,!:，、：]|\n|$|"
    r"(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bst)(?<!\bmrs)(?<!\bprof)(?<!\b[a-z])\.)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\s*(?:(?:with |mit )?(?:(?:very |many |my |our |the |a |alle[snr]? |vielen |besten |den |herzliche[nr]? )*"
    r"(?:kind(?:est)?|warm(?:est)?|best|many|good|sincere|freundlichen?|herzlichen?|besten?|lieben?|schöne[nr]?|"
    r"sonnige[nr]?|viele|gute)\s+(?:regards|wishes|thanks|grüße[n]?|grüsse[n]?|gruß|gruss|dank))|"
    r"regards|best|cheers|thanks(?: again)?|thank you(?: again)?|"
    r"all the best|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|warmly|respectfully|"
    r"until then|see you (?:soon|then)|take care|hochachtungsvoll|herzlichst|gruß|grüße|mfg|lg|vg|alles gute|"
    r"bis (?:bald|dann)|danke|many thanks(?: again)?|with (?:thanks|gratitude)|mit bestem dank)"
    r"(?:\s+(?:from|aus|nach|und|and|to)\b[^\n,]{0,40})?\s*[,.!–—-]?\s*",
    re.IGNORECASE,
)
_SHORTENED = re.compile(
    r"\b(?:dr|prof|mr|mrs|ms|st|vs|approx|ca|bzw|ggf|evtl|hr|fr|dipl|ing|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|[^\W\d_])\.$",
    re.IGNORECASE,
)
"""After these a full stop ends no sentence."""
_MAY_END = re.compile(
    r"(?:\b(?:no|nr|etc|inc|ltd|co|corp|jr|sr|usw|tel|[ap]\.m|jan|feb|aug|sept?|oct|okt|nov|dec|dez)|(?<![\d.,])\d{1,2})\.$",
    re.IGNORECASE,
)
"""After these it does when a capital follows, a German month apart."""
_GOES_ON = re.compile(
    r"\s+(?:[a-zäöüß0-9]|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
)
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’“»)\]]*+(?=\s)|[。！？]|\n[ \t]*\n|\n(?=[ \t]*[-*•–])")
_SIGN = re.compile(r"[\u3040-\u9fff]")
_WORD = re.compile(r"[^\W_]+(?:['’.\-/&][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` is `body[start:end]`, without the blanks around it."""

    start: int
    end: int
    text: str

    @property
    def asks(self) -> bool:
        return "?" in self.text[-4:] or self.text.endswith("？")


@dataclass(frozen=True, slots=True)
class Greeting:
    """The line that greets. `start` and `end` are the place of whom it greets, titles and all; empty for nobody."""

    start: int
    end: int
    hail: str
    whom: str
    line_end: int


@dataclass(frozen=True, slots=True)
class Anatomy:
    """`close` is where the close begins: the end of the text where there is none."""

    greeting: Greeting | None
    sentences: tuple[Sentence, ...]
    close: int

    @property
    def core_start(self) -> int:
        return 0 if self.greeting is None else self.greeting.line_end


@lru_cache(maxsize=128)
def anatomy(body: str, sender: str = "") -> Anatomy:
    """`sender` is the name under the letter, by which a close without words is known."""
    text = body[:MOST_CHARACTERS]
    greeting = _greeting(text)
    begin = 0 if greeting is None else greeting.line_end
    close = max(begin, _close(text, sender))
    return Anatomy(greeting, tuple(_sentences(text, begin, close)), close)


def words_in(text: str) -> int:
    """Words as a person counts them: `trial-ready` is one, a dash alone none; a sign of Chinese or Japanese is one."""
    plain = text if text.isascii() else _SIGN.sub(" x ", text)
    return sum(1 for _ in _WORD.finditer(plain))


def _greeting(text: str) -> Greeting | None:
    found = _GREETING.match(text)
    if found is None or "\n" in text[: found.start("hail")].lstrip() or found.end() > _GREETING_CHARACTERS + 60:
        return None
    whom = found["whom"]
    name = whom.strip()
    start = found.start("whom") + len(whom) - len(whom.lstrip()) if name else found.end("whom")
    return Greeting(start, start + len(name), found["hail"].lower(), name, found.end())


def _close(text: str, sender: str) -> int:
    """The topmost of the last lines that is nothing but a closing word, or the sender's name alone."""
    end = len(text.rstrip())
    places: list[int] = []
    at = end
    for _ in range(_CLOSE_LINES):
        line = text.rfind("\n", 0, at) + 1
        places.append(line)
        if line == 0:
            break
        at = line - 1
    name = sender.strip().casefold()
    for line in reversed(places):
        words = text[line : _line_end(text, line)]
        if len(words) < 80 and (_CLOSING.fullmatch(words) or (name and words.strip(" ,.").casefold() == name)):
            return line
    return end


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    """A full stop ends no sentence after `Dr`, `z. B.`, an initial, or the day of a German date."""
    begin, count = start, 0
    for found in _END.finditer(text, start, end):
        mark = found[0]
        if mark.startswith(".") and _goes_on(text, max(begin, found.start() - 8), found.start() + 1):
            continue
        sentence = _trimmed(text, begin, found.end())
        begin = found.end()
        if sentence is not None:
            yield sentence
            count += 1
            if count == _MOST_SENTENCES:
                return
    sentence = _trimmed(text, begin, end)
    if sentence is not None:
        yield sentence


def _goes_on(text: str, begin: int, end: int) -> bool:
    if _SHORTENED.search(text, begin, end):
        return True
    return _MAY_END.search(text, begin, end) is not None and _GOES_ON.match(text, end) is not None


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    piece = text[start:end]
    words = piece.strip(" \t\r\n-*•–")
    if not words or not any(map(str.isalnum, words)):
        return None
    at = start + piece.index(words)
    return Sentence(at, at + len(words), words)
