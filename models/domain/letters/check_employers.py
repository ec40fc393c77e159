"""Check 7: other employers stay unnamed (C), and no offer is played against another (P).

To one's recruiter everything is told, and even there an employer is named only where the user ticked it. That there
are other talks may be told where there is an offer.
"""

import re
from collections.abc import Iterator

from models.domain.letters.briefs import BRIEFS
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.letters.spelled_names import NAME_WORD, is_common
from models.domain.mail import Language
from models.domain.names import fold, fold_company
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import LetterKind, OfferDecision, Stage

_NAMED = QT_TRANSLATE_NOOP("Letters", "It names {company}. Another employer is best left unnamed.")
_NAMED_TO_RECRUITER = QT_TRANSLATE_NOOP("Letters", "It names {company}, which is not ticked to be named.")
_PLAYED = QT_TRANSLATE_NOOP("Letters", "“{words}” plays one offer against another. Asking openly serves you better.")
_TOLD = QT_TRANSLATE_NOOP("Letters", "“{words}” tells of other talks. Without an offer they are best kept to yourself.")
_INSTEAD = {Language.DE: "ein anderes Unternehmen"}
_INSTEAD_ENGLISH = "another company"
_AGAINST = re.compile(
    r"\b(?:"
    r"(?:match|beat|top|exceed) (?:(?:it|that|this)(?=\s*[,.?!;])|"
    r"(?:their|the|the other|this|that|an?) (?:\w+ ){0,2}(?:offer|figure|salary|number|package|pay)\b)|"
    r"counter-?offers?|bidding war|(?:a |an )?(?:better|higher|competing|rival|stronger|more attractive) offers?|"
    r"(?<!you )(?:offering|offered|offers?|pays?|paying) me (?:\w+ ){0,4}more(?: than (?:you|your)\b)?|"
    r"(?:offering|offered|offers?|pays?|paying) (?:\w+ ){0,4}more than you(?:rs?)?\b|"
    r"unless you (?:can |could |will )?(?:raise|increase|improve|match|offer|pay|go)|"
    r"if you (?:could |can |would |were to )?(?:rais|increas|improv|match|top)\w* "
    r"(?:it\b|yours|(?:your|the) (?:offer|salary|figure|package|pay))|"
    r"otherwise I(?:'ll| will|'d| would) (?:have to )?(?:accept|take|sign|go)|"
    r"leverage|worth more elsewhere|"
    r"gegenangebot\w*|(?:ein )?(?:besseres|höheres|attraktiveres) angebot|mitbieten|mitziehen|nachbessern|"
    r"(?:bietet|zahlt|bieten|zahlen) mir (?:\w+ ){0,3}mehr|(?:bietet|zahlt|bieten|zahlen) (?:\w+ ){0,3}mehr als sie|"
    r"überbieten|sonst (?:nehme|unterschreibe|sage) ich"
    r")",
    re.IGNORECASE,
)
_OTHER_TALKS = re.compile(
    r"\b(?:"
    r"(?:an)?other (?:written |job |firm )?offers?|"
    r"(?:several|multiple|many|two|three|further) (?:other )?(?:job )?offers|"
    r"(?:at|with|from|by) (?:several |many |some |two |three )?other (?:companies|employers|firms|organi[sz]ations)|"
    r"(?:an)?other (?:interviews?|(?:application|selection|interview|hiring) process(?:es)?)|"
    r"(?:interview\w*|final rounds?|talks|process\w*) elsewhere|your competitors?|"
    r"competitors? of yours|offers? from an?other|"
    r"(?:interview\w*|talks|talking|speaking) (?:at|with) another (?:company|employer|firm)|"
    r"(?:ein(?:em|es)? )?andere[sn]? angebot\w*|(?:mehrere|zwei|drei|weitere) angebote|"
    r"(?:bei|mit) (?:mehreren |einigen )?anderen (?:firmen|unternehmen|arbeitgebern|verfahren|bewerbungen)|"
    r"(?:gespräch\w*|verfahren) (?:mit|bei) (?:einem|einer) anderen (?:firma|unternehmen|arbeitgeber)"
    r")",
    re.IGNORECASE,
)
_CANDID = frozenset({LetterKind.WITHDRAWAL, LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS})
"""Where another offer is what there is to say."""
_MOST_WORDS = 60


def check(reading: Reading) -> Result:
    """`beside` is the first employer named."""
    named = list(_named(reading))
    findings = [*named, *_played(reading)]
    beside = str(named[0].says.fills["company"]) if named else ""
    return asks(Check.EMPLOYERS, findings, beside=beside)


def _named(reading: Reading) -> Iterator[Finding]:
    situation = reading.situation
    own = fold_company(situation.company.name) if situation.company is not None else ""
    seen = {own, ""}
    update = situation.kind is LetterKind.RECRUITER_UPDATE
    for other in situation.others:
        name = other.company.name
        if fold_company(name) in seen or (update and other.application.id in situation.named):
            continue
        seen.add(fold_company(name))
        instead = _INSTEAD.get(situation.voice.language, _INSTEAD_ENGLISH)
        says = Phrase(_NAMED_TO_RECRUITER if update else _NAMED, {"company": name})
        for start, end in _places(name, reading):
            fixes = (Fix(FixKind.REPLACE, instead), Fix(FixKind.IGNORE))
            yield Finding(Check.EMPLOYERS, says, start, end, fixes, key=f"employers:{other.company.id}")


def _places(name: str, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where the company's name stands, with its legal form or without; as a name, not as the word that it may be."""
    kept = fold_company(name).split()
    said = NAME_WORD.findall(name)
    words = [word for word in said if fold(word) in kept]
    parts = [re.escape(word) for word in words] or [re.escape(name.strip()[:80])]
    if parts == [""]:
        return
    forms = "".join(rf"(?:[\s,.&]{{1,3}}{re.escape(word)}\b\.?)?" for word in said if fold(word) not in kept)
    whole = r"[\s&+.,\-–]{1,3}(?:(?:and|und)\s)?".join(parts)
    pattern = re.compile(rf"(?<!\w){whole}{forms}(?!\w|['’]t)", re.IGNORECASE)
    ambiguous = len(words) == 1 and is_common(words[0])
    starts = {sentence.start for sentence in reading.sentences}
    for found in pattern.finditer(reading.body):
        if found[0].islower() and not name.islower():
            continue
        if not (ambiguous and found.start() in starts) and not _in_a_persons_name(found, reading):
            yield found.start(), found.end()


def _in_a_persons_name(found: re.Match[str], reading: Reading) -> bool:
    """Anna Weber is no mention of Weber."""
    for person in reading.situation.people.values():
        if found[0] in person.name.split():
            before = reading.body[max(0, found.start() - 40) : found.start()].split()
            if before and (
                before[-1] in person.name.split()
                or before[-1].rstrip(".") in ("Ms", "Mr", "Dr", "Frau", "Herr", "Herrn")
            ):
                return True
    return False


def _played(reading: Reading) -> Iterator[Finding]:
    situation = reading.situation
    if not BRIEFS[situation.kind].to_hiring_side:
        return
    taken: list[tuple[int, int]] = []
    if situation.kind not in _CANDID:
        for found in _AGAINST.finditer(reading.body):
            taken.append((found.start(), found.end()))
            yield _finding(_PLAYED, found, "played")
    if situation.kind in _CANDID or _has_an_offer(reading):
        return
    for found in _OTHER_TALKS.finditer(reading.body):
        if not any(start < found.end() and found.start() < end for start, end in taken):
            yield _finding(_TOLD, found, "told")


def _finding(says: str, found: re.Match[str], name: str) -> Finding:
    words = " ".join(found[0].split())[:_MOST_WORDS]
    fixes = (Fix(FixKind.IGNORE),)
    key = f"employers:{name}:{words.casefold()}"
    return Finding(Check.EMPLOYERS, Phrase(says, {"words": words}), found.start(), found.end(), fixes, key=key)


def _has_an_offer(reading: Reading) -> bool:
    situation = reading.situation
    if any(offer.decision is not OfferDecision.DECLINED for offer in situation.offers):
        return True
    here = situation.application is not None and situation.application.stage is Stage.OFFER
    return here or any(other.application.stage is Stage.OFFER for other in situation.others)
