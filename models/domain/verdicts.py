"""Does a mail read like a no, or like an offer? In English and German, cautiously.

A wrong guess about either hurts, a missed one costs a click: so a phrase counts only where the sentence says it
flatly, of the reader, and now. Conditions, questions, hopes and what somebody else decided do not count, and a mail
that says both says neither.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_MAX_TEXT = 20_000
_MAX_SENTENCE = 600


class Verdict(StrEnum):
    REJECTED = "rejected"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Reading:
    """`sentence` is the one that says so, as it is written."""

    verdict: Verdict
    sentence: str


_SHORT = (
    ("won't", "will not"), ("can't", "cannot"), ("cannot", "can not"), ("n't", " not"), ("'re", " are"),
    ("'ve", " have"), ("'ll", " will"), ("'d", " would"), ("'m", " am"),
)  # fmt: skip
_POST = r"(?:position|role|job|vacancy|post|opening)"
_NO_POST = r"(?:interviews?|descriptions?|adverts?|fair|shadowing|coaching|alerts?|offers?)"
_POSTS = rf"(?:{_POST}(?! {_NO_POST}\b)|employment|contract)"
_BETWEEN = r"(?:(?!with|for|about|regarding|to|in|on|before|interview|call|chat|chance|slot)[\w/&,()'-]+ )"
"""Words between the offer and the post, none of which may turn it into the offer of something else."""

_NO_ENGLISH = (
    (
        r"\b(?:decided|chosen|opted|elected|choosing|had to decide) (?:on this occasion |at this "
        r"(?:time|point|stage) )?not to "
        r"(?:move|go|proceed|progress|continue|take|pursue|advance|offer you|select|extend)\b"
    ),
    (
        r"\b(?:will|are|am|is) (?:unfortunately |therefore |sadly )?not (?:be )?(?:able to )?(?:move|"
        r"moving|proceed|proceeding|"
        r"progress|progressing|go|going|advance|advancing|continue|continuing) (?:any )?"
        r"(?:forward|ahead|further)\b(?! (?:into|in|on|until)\b)"
    ),
    (
        r"\bnot (?:be )?(?:able to )?(?:move|moving|proceed|proceeding|continue|continuing|progress|"
        r"progressing) with your "
        r"(?:application|candidacy|candidature)\b"
    ),
    r"\bdecision(?: \w+){0,2} not to (?:move|go|proceed|progress|continue|take|pursue|advance|offer you|extend)\b",
    r"\bnot (?:be )?(?:extending|making) (?:you )?an offer\b(?! of )",
    rf"\b(?:have|has) (?:now |already |since )?filled (?:the|this|our) (?:[\w-]+ ){{0,3}}{_POST}\b",
    (
        r"\b(?:will|are|am|is) (?:unfortunately |therefore |sadly )?not (?:be )?(?:able to )?(?:take|"
        r"taking|progress|progressing|"
        r"advance|advancing|pursue|pursuing) (?:you|your (?:application|candidacy|candidature)) "
        r"(?:any )?(?:further|forward|to the (?:next|following))\b"
    ),
    (
        r"\b(?:unable|not able|can not|not in a position) to (?:move|proceed|progress|take|advance|continue) "
        r"(?:you |your (?:application|candidacy) |with you |forward with you|forward with your |further )"
    ),
    r"\bcan not (?:move|proceed|progress|take|advance|continue) (?:you |your |forward with your? )",
    (
        rf"\b(?:this |the |that )(?:[\w-]+ ){{0,5}}{_POST}(?: \w+){{0,5}} (?:has|was|is)(?: now| "
        rf"already| since| recently| meanwhile| been)* "
        r"(?:been )?(?:filled(?! (?:with|in|out|by) )|cancelled|canceled|closed to new)\b"
    ),
    (
        r"\b(?:move|moving|moved|proceed|proceeding|proceeded|go|going|gone|went|continue|continuing) "
        r"(?:forward |ahead |on )?with (?:some |a |an )?(?:other|another|different|stronger|internal|alternative)"
        r"(?: \w+){0,3} (?:candidates?|applicants?)\b"
    ),
    (
        r"\b(?:selected|chosen|hired|appointed|offered (?:it|this|the \w+) to) (?:a |an )?(?:other|"
        r"another|different|stronger|"
        r"internal|alternative)(?: \w+){0,2} (?:candidates?|applicants?)\b"
    ),
    r"\b(?:pursue|pursuing|pursued) (?:other|another|different)(?: \w+){0,2} (?:candidates?|applicants?)\b",
    r"\b(?:candidates?|applicants?) whose (?:\w+,? ){1,6}(?:more closely|better|closer|more directly|best)\b",
    r"\byou (?:have|were|are|had) (?:\w+ ){0,3}not (?:been )?(?:selected|successful|shortlisted|chosen)\b",
    (
        r"\byour (?:application|candidacy)(?: \w+){0,9} (?:has|was|is|have)(?: \w+){0,4} "
        r"(?:not (?:been |been? )?(?:successful|selected|shortlisted)|unsuccessful|rejected|declined|turned down)\b"
    ),
    r"\byou (?:have been|were|are|have) (?:\w+ ){0,3}unsuccessful\b",
    (
        rf"\b(?:unable|not able|can not|not in a position)(?: to)? offer you (?:a |an |the |this |that "
        rf"|any )?(?:[\w-]+ ){{0,3}}"
        rf"(?:{_POST}|employment|place)\b"
    ),
    rf"\bnot (?:be )?offering you (?:a |the |this |that )?(?:[\w-]+ ){{0,3}}{_POST}\b",
    (
        r"\b(?:no longer|not) (?:be )?(?:under consideration|(?:being )?consider(?:ed|ing) (?:you|your "
        r"application|further))\b"
    ),
    (
        r"\b(?:will|are|have decided) (?:therefore |unfortunately )?not (?:to )?(?:be )?(?:consider|"
        r"considering|pursue|pursuing) "
        r"(?:you|your)\b"
    ),
    (
        r"\byour (?:profile|background|experience|skills|skillset|application)(?: \w+){0,4} (?:is|are|"
        r"was|were|does|do|did) "
        r"not(?: \w+){0,4} (?:fit|match)\b"
    ),
    r"\byou are not (?:quite |exactly )?(?:the|a) (?:right |good |best )?(?:fit|match)\b",
    r"\b(?:will|are) not (?:be )?(?:inviting|invite) you (?:to|for) (?:an? )?interview\b",
    r"\b(?:gone|decided to go|going|chosen to go) in (?:a different|another) direction\b",
    r"\bwent to (?:another|an internal|a different) candidate\b",
)
_NO_GERMAN = (
    r"\b(?:ihnen|dir) (?:\w+ ){0,5}eine absage (?:\w+ ){0,2}(?:erteilen|geben|mitteilen|senden|schicken|aussprechen)\b",
    (
        r"\bfür (?:(?:einen?|den|die) )?(?:(?:anderen?|passenderen?) (?:\w+ )?(?:bewerb|kandidat|"
        r"person|profil)\w*|mitbewerb\w+)"
        r"(?: \w+){0,3} entschieden\b"
    ),
    r"\b(?:ihnen|dir) (?:\w+ ){0,4}keine positive (?:rückmeldung|nachricht|antwort) (?:geben|senden|machen)\b",
    (
        r"\b(?:anderen?|andere) (?:\w+ )?(?:kandidat\w*|bewerber\w*|bewerbung\w*) (?:\w+ "
        r"){0,4}(?:entschieden|den vorzug|"
        r"vorgezogen)\b"
    ),
    (
        r"\b(?:ihre|deine) bewerbung (?:\w+,? ){0,10}nicht (?:\w+ ){0,4}(?:berücksichtig\w+|weiterverfolg\w+|"
        r"in die engere (?:wahl|auswahl)|erfolgreich)"
    ),
    (
        r"\b(?:sie|dich|ihre bewerbung|deine bewerbung) (?:\w+,? ){0,8}nicht (?:\w+ "
        r"){0,3}(?:berücksichtigen|in die engere "
        r"(?:wahl|auswahl) (?:\w+ )?(?:nehmen|ziehen|aufnehmen))"
    ),
    r"\bnicht für (?:sie|dich) entschieden\b",
    r"\bgegen (?:sie|dich|ihre bewerbung|deine bewerbung|eine weitere zusammenarbeit) entschieden\b",
    (
        r"\b(?:ihnen|dir) (?:\w+ ){0,6}(?:keine zusage|kein (?:\w+)?angebot|nicht (?:die|diese) (?:stelle|position))"
        r"(?: \w+){0,3} (?:geben|machen|unterbreiten|anbieten|erteilen)\b"
    ),
    (
        r"\b(?:die|diese) (?:\w+ ){0,3}(?:stelle|position|vakanz)(?: \w+){0,4} (?:ist|wurde|haben wir)"
        r"(?: bereits| inzwischen| mittlerweile| nun| schon| leider| intern| anderweitig)* (?:besetzt|vergeben)\b"
    ),
    r"\bvon einer (?:weiteren )?(?:verfolgung|berücksichtigung) ihrer bewerbung (?:\w+ )?ab(?:zu)?sehen\b",
    (
        r"\b(?:leider )?(?:haben|konnten) (?:wir|sie)? ?(?:\w+ ){0,6}nicht (?:überzeugen|weiter im "
        r"(?:bewerbungs|auswahl)\w+)\b"
    ),
)
_YES_ENGLISH = (
    (
        rf"\b(?:pleased|delighted|happy|thrilled|excited|glad|like|love|proud|want|wish|pleasure) to "
        rf"(?:(?:formally|officially|now|also|hereby) )?offer you {_BETWEEN}{{0,8}}?{_POSTS}\b"
    ),
    rf"\b(?:am|are|hereby|formally) (?:pleased |formally |hereby |now )*offer(?:ing)? you {_BETWEEN}{{0,8}}?{_POSTS}\b",
    (
        r"\b(?:pleased|delighted|happy|thrilled|excited|glad|like|love|wants?|decided|pleasure) to "
        r"(?:make|extend|send|present|give) (?:you )?(?:a |an |the |our |this )?(?:(?!interview)[\w-]+ ){0,3}offer\b"
        r"(?! (?:of (?!employment)|to (?!join|work|you\b)|for (?!you to|the (?!interview)|this|employment)))"
    ),
    r"\b(?:pleased|delighted|happy|glad) to confirm (?:our|your|the) (?:[\w-]+ )?offer of employment\b",
    (
        r"\b(?:attached|enclosed|here)(?: (?:please|you|will|can|is|are|to|this|e-?mail|message|find))* "
        r"(?:your |our |the |a |an )(?:[\w-]+ ){0,3}(?:offer letter|letter of offer|job offer|written "
        r"offer|formal offer|"
        r"employment contract|contract of employment)\b"
    ),
    (
        r"\byour (?:[\w-]+ ){0,2}(?:offer letter|letter of offer|job offer|employment contract|contract of employment) "
        r"(?:is |are )?(?:now )?(?:attached|enclosed|ready)\b"
    ),
    rf"\b(?:the|this) {_POST} is yours\b",
    r"\byou (?:have )?got the (?:job|position|role)\b",
)
_SOFTLY = r"(?:(?:heute|nun|hiermit|gern|gerne|daher|somit|jetzt|auch|deshalb|mit freude|ab sofort) )"
_YES_GERMAN = (
    (
        rf"\b(?:ihnen|dir) {_SOFTLY}{{0,4}}(?:die|eine|diese|unsere) (?:[\w/-]+ ){{0,3}}(?:stelle|"
        rf"position|festanstellung|"
        r"anstellung)(?: [\w/,()-]+){0,9} (?:anzubieten|anbieten)\b"
    ),
    (
        rf"\b(?:ihnen|dir) {_SOFTLY}{{0,4}}(?:ein|unser|folgendes) (?:\w+ ){{0,2}}(?:vertragsangebot|"
        rf"jobangebot|arbeitsangebot|"
        r"stellenangebot|angebot)(?! für ein (?:gespräch|interview|telefonat|treffen))(?: \w+){0,4} "
        r"(?:unterbreiten|zu unterbreiten|machen|zu machen|vorlegen)\b"
    ),
    (
        rf"\b(?:ihnen|dir) {_SOFTLY}{{0,4}}(?:für die (?:stelle|position) )?(?:als \w+ )?eine zusage (?:\w+ ){{0,3}}"
        r"(?:erteilen|geben|zu geben|zu erteilen|machen|senden)\b"
    ),
    (
        r"\b(?:anbei|im anhang|beigefügt)(?: \w+){0,4} (?:ihren|deinen|den|der|ihr|dein) "
        r"(?:arbeitsvertrag|anstellungsvertrag|vertragsentwurf)\b"
    ),
    r"\b(?:hiermit|gerne|gern) bieten wir (?:ihnen|dir) (?:die|eine) (?:[\w/-]+ ){0,3}(?:stelle|position)\b",
    r"\bwir haben uns für (?:sie|dich) entschieden\b",
)

_OPEN_ENGLISH = (
    r"\b(?:if|whether|unless|until|once|when|before|in case|should (?:we|you|your|the|this)|had we|would be able|"
    r"hope to|hoping to|might|may|could|example|sample|template|suppose|imagine)\b|"
    r"\byou (?:have |had |would )?(?:since )?(?:decided|chosen|opted|decide|choose)\b"
)
_OPEN_GERMAN = (
    r"\b(?:wenn|falls|sofern|sollten?|ob|bis|sobald|bevor|könnten|dürften|hoffen|vielleicht|eventuell|"
    r"beispiel|muster)\b|\bwürden? (?:uns|mich) (?:sehr )?freuen\b|\bhaben sie sich\b|\bsie haben sich\b"
)
_NOT_YET_ENGLISH = (
    r"\b(?:not|unable|unfortunately|no longer|yet|never|example|sample|but|however|soon|shortly|later|next week|"
    r"coming days)\b"
)
_NOT_YET_GERMAN = r"\b(?:nicht|kein\w*|leider|noch nicht|aber|jedoch)\b"
_TURNED_DOWN = re.compile(
    r"\b(?:(?:müssen|muss) (?:wir|ich)|(?:wir|ich) (?:müssen|muss)) (?:ihnen|dir|euch) (?:\w+,? ){0,6}absagen\b"
)
_AN_APPOINTMENT = re.compile(
    r"\b(?:(?:termin|gespräch|treffen|interview|meeting|call|telefonat|veranstaltung)\w*|(?:mon|diens|"
    r"donners|frei|sams)tag|"
    r"mittwoch|morgen|uhr|verschieben)\b"
)
_AN_APPLICATION = re.compile(r"\b(?:bewerb\w*|\w*stelle|position|auswahl\w*|kandidat\w*)\b")
"""To "absagen" is to turn somebody down, or to call a meeting off: only with one of these, and without those, is it
the first."""

_NO = tuple(map(re.compile, _NO_ENGLISH + _NO_GERMAN))
_YES = tuple(map(re.compile, _YES_ENGLISH)), tuple(map(re.compile, _YES_GERMAN))
_OPEN = re.compile(_OPEN_ENGLISH), re.compile(_OPEN_GERMAN)
_NOT_YET = re.compile(_NOT_YET_ENGLISH), re.compile(_NOT_YET_GERMAN)
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[^\W_a-z])|\n\s*\n|\n(?=\s*[-*•])")
_ABBREVIATED = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|e\.g|i\.e|z\.\s?b|bzw|ca|nr|no|st|evtl|inkl|usw|ggf)\.$", re.IGNORECASE
)


def reading_of(text: str) -> Reading | None:
    """What the sender's own words say, None where they say neither, or both."""
    found: dict[Verdict, str] = {}
    text = text[:_MAX_TEXT]
    of_application = _AN_APPLICATION.search(_plain(text)) is not None
    for sentence in _sentences(text):
        verdict = _said_in(sentence, of_application)
        if verdict is not None:
            found.setdefault(verdict, sentence)
    if len(found) != 1:
        return None
    ((verdict, sentence),) = found.items()
    return Reading(verdict, sentence)


def _sentences(text: str) -> Iterator[str]:
    """Wrapped lines belong together, paragraphs and items of a list do not; an abbreviation ends no sentence."""
    waiting = ""
    for piece in _END.split(text):
        said = " ".join(f"{waiting} {piece}".split())
        if _ABBREVIATED.search(said):
            waiting = said[-_MAX_SENTENCE:]
            continue
        waiting = ""
        if said:
            yield said[:_MAX_SENTENCE]
    if waiting:
        yield waiting[:_MAX_SENTENCE]


def _said_in(sentence: str, of_application: bool) -> Verdict | None:
    if sentence.endswith("?"):
        return None
    said = _plain(sentence)
    if any(pattern.search(said) for pattern in _OPEN):
        return None
    if any(pattern.search(said) for pattern in _NO):
        return Verdict.REJECTED
    if of_application and _TURNED_DOWN.search(said) and not _AN_APPOINTMENT.search(said):
        return Verdict.REJECTED
    for patterns, but in zip(_YES, _NOT_YET, strict=True):
        if any(pattern.search(said) for pattern in patterns) and but.search(said) is None:
            return Verdict.OFFER
    return None


def _plain(sentence: str) -> str:
    """Lower case, without emphasis, shortened words written out."""
    said = sentence.replace("’", "'").replace("*", "").replace("_", " ").casefold().replace("ß", "ss")
    for short, long in _SHORT:
        said = said.replace(short, long)
    return " ".join(said.split())
