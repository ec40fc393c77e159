"""What an invitation probably means: which company, which role, how one will meet.

All of it is a guess from words and mail addresses, to be shown as such. Pure functions; the lists are
short on purpose, since a guess that is left out costs a click and a wrong one costs trust.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from models.domain.names import fold, fold_company
from models.domain.values import InterviewKind

UNKNOWN_COMPANY = "Company not known yet"
UNKNOWN_ROLE = "Role not known yet"

_MEETING_HOSTS = (
    "zoom.us",
    "zoom.com",
    "teams.microsoft.com",
    "teams.live.com",
    "teams.cloud.microsoft",
    "meet.google.com",
    "hangouts.google.com",
    "webex.com",
    "whereby.com",
    "meet.jit.si",
    "gotomeeting.com",
    "gotomeet.me",
    "meet.goto.com",
    "skype.com",
    "bluejeans.com",
    "chime.aws",
    "teamviewer.com",
    "bigbluebutton.org",
    "livestorm.co",
    "hirevue.com",
    "coderpad.io",
)
_VIDEO = re.compile(
    r"\b(video\w*|microsoft teams|teams[- ](?:meeting|besprechung)|google meet|zoom|webex|skype)\b", re.IGNORECASE
)
_PHONE = re.compile(
    r"\b(phone|telephone|call|telefon\w*|anruf|t[ée]l[ée]phon\w*|appel|llamada|telefonata)\b", re.IGNORECASE
)

_PRIVATE_MAIL_WORDS = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com"
    " aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me"
    " protonmail.com pm.me tutanota.com tuta.io fastmail.com hey.com zoho.com yandex.com yandex.ru mail.ru qq.com"
    " 163.com 126.com orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it comcast.net verizon.net"
    " att.net btinternet.com sky.com hotmail.co.uk yahoo.co.uk hotmail.fr yahoo.fr yahoo.de hotmail.de outlook.de"
    " bluewin.ch seznam.cz wp.pl o2.pl onet.pl localhost"
)
_PRIVATE_MAIL = frozenset(_PRIVATE_MAIL_WORDS.split())
_SHARED_WORDS = (
    "google.com calendar.google.com zoom.us calendly.com greenhouse.io greenhouse-mail.io lever.co hire.lever.co"
    " ashbyhq.com goodtime.io workday.com myworkday.com myworkdayjobs.com smartrecruiters.com personio.de personio.com"
    " recruitee.com teamtailor.com teamtailor-mail.com workable.com workablemail.com icims.com jobvite.com bamboohr.com"
    " breezy.hr cronofy.com cal.com doodle.com linkedin.com xing.com indeed.com indeedemail.com stepstone.de meetup.com"
    " eventbrite.com onmicrosoft.com microsoft.com hirevue.com join.com softgarden.io rexx-systems.com"
)
_SHARED_SERVICES = frozenset(_SHARED_WORDS.split())
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "gouv", "net", "or", "org", "qc", "on", "bc", "ab"})

_NOISE = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|tr|invitation|updated invitation|accepted|einladung|update|updated|cancell?ed|termin)"
    r"\s*:\s*)+",
    re.IGNORECASE,
)
_MEETING_WORDS = (
    r"(?:(?:first|second|third|1st|2nd|3rd|final|technical|video|phone|on-?site|virtual|initial|hr|panel|online)\s+)*"
    r"(?:job\s+)?(?:interview|vorstellungsgespr[äa]ch|bewerbungsgespr[äa]ch|entretien|entrevista|colloquio|screening(?:\s+call)?"
    r"|phone screen|conversation|chat|call)"
)
_FOR_THE_ROLE_OF = (
    r"(?:for|as|als|f[üu]r|pour|para|per)\s+(?:(?:the|a|an|die|den|das|le|la|el)\s+)?"
    r"(?:(?:role|position|post|job|stelle|poste)\s+)?(?:(?:of|as|als|de)\s+)?:?\s*"
)
_ROLE_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_MEETING_WORDS}\s+{_FOR_THE_ROLE_OF}(?P<role>.+)$",
        rf"^{_MEETING_WORDS}\s*(?:[:|–—]|\s-\s)\s*(?P<role>.+)$",
        rf"^(?P<role>.+?)\s*(?:[:|–—]|\s-\s)\s*{_MEETING_WORDS}\b.*$",
        rf"^(?P<role>.+?)\s+{_MEETING_WORDS}$",
    )
)
_AT = re.compile(
    r"\s+(?:at|bei|chez|@|presso|en)\s+(?P<company>[^,;|()\n]{2,60}?)\s*(?=$|[,;|()\n]|\s[-–—]\s)", re.IGNORECASE
)
_WITH = re.compile(
    r"\b(?:with|mit|avec|con)\s+(?P<company>[^,;|()\n]{2,60}?)\s*(?=$|[,;|()\n]|\s[-–—]\s|\sfor\b)", re.IGNORECASE
)
_BEHIND_THE_MEETING = re.compile(
    rf"^{_MEETING_WORDS}\s+(?!(?:with|mit|avec|con|at|bei|chez|for|and|und|on|am)\b)(?P<role>.+)$", re.IGNORECASE
)
"""What is left of a title between the word for the meeting and a company that was taken out."""
_ROLE_LEFTOVERS = re.compile(r"\s*(?:role|position|stelle|poste)\s*$", re.IGNORECASE)
_JOINING = frozenset({"and", "und", "et", "y"})
"""A domain mostly goes without what joins the names of a company; "&" is folded to "and"."""
_LONGEST_ROLE = 120
_SHORTEST_LABEL = 4
"""A shorter name of a domain stands in too many titles by chance."""
_LONGEST_TITLE = 300
"""Only so much of a title is searched."""


def meeting_link(links: Iterable[str]) -> str | None:
    """The first web address that leads into a meeting."""
    return next((link for link in links if is_meeting(link)), None)


def is_meeting(link: str) -> bool:
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return False
    return any(host == known or host.endswith(f".{known}") for known in _MEETING_HOSTS)


def kind_of(title: str | None, location: str | None, links: Iterable[str]) -> InterviewKind | None:
    """Video for a meeting link or a meeting program's name, phone for a call; None where nothing says."""
    words = f"{title or ''} {location or ''}"
    if meeting_link(links) is not None or _VIDEO.search(words):
        return InterviewKind.VIDEO
    return InterviewKind.PHONE if _PHONE.search(words) else None


def employer_domain(address: str) -> str | None:
    """The domain of an address, None where people of many employers share it."""
    domain = address.rpartition("@")[2].casefold().strip(".")
    parts = domain.split(".")
    shared = {".".join(parts[start:]) for start in range(len(parts))}
    if len(parts) < 2 or shared & _PRIVATE_MAIL or shared & _SHARED_SERVICES:
        return None
    return domain


def own_label(domain: str) -> str:
    """The part of a domain that an organisation chose: `jobs.contoso.co.uk` -> `contoso`."""
    parts = domain.split(".")
    if len(parts) >= 3 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVEL:
        return parts[-3]
    return parts[-2] if len(parts) >= 2 else parts[0]


def company_of_domain(domain: str, text: str) -> str:
    """A company's name from its domain, spelled as the text spells it where the name occurs there."""
    label = own_label(domain)
    spelled = re.search(rf"(?<![\w.@-]){re.escape(label)}(?![\w.@-])", text, re.IGNORECASE)
    if spelled is not None and spelled[0] != spelled[0].lower():
        return spelled[0]
    if len(label) <= 3:
        return label.upper()
    return " ".join(word[:1].upper() + word[1:] for word in re.split(r"[-_]+", label) if word) or label


def company_spelled(title: str | None, domain: str) -> str | None:
    """A domain's organisation as the title spells it, in one word or several: marlowefoods.example, "Marlowe Foods"."""
    label = own_label(domain)
    if len(label) < _SHORTEST_LABEL:
        return None
    letters = r"[\s&.'’\-]{0,3}".join(re.escape(letter) for letter in label[:40] if letter not in "-_")
    found = re.search(rf"(?<!\w){letters}(?!\w)", (title or "")[:_LONGEST_TITLE], re.IGNORECASE)
    return found[0] if found is not None and found[0] != found[0].lower() else None


def same_company(name: str, domain: str) -> bool:
    """Whether a company of that name would have that domain: "Halden & Rowe" has halden-rowe.example or haldenrowe."""
    label = fold(own_label(domain)).replace(" ", "")
    words = fold_company(name).split()
    return bool(label) and label in ("".join(words), "".join(word for word in words if word not in _JOINING))


def company_in_words(title: str | None) -> str | None:
    """The company that a title names: "... at Contoso", "Interview with Contoso"."""
    plain = _NOISE.sub("", (title or "")[:_LONGEST_TITLE])
    found = _AT.search(plain) or _WITH.search(plain)
    name = found["company"].strip(" .:-–—") if found is not None else ""
    return name if len(name) >= 2 and not name[0].isdigit() and "@" not in name else None


def role_in_words(title: str | None, company: str | None) -> str:
    """The role that a title names, else the title itself without its trimmings."""
    plain = " ".join(_NOISE.sub("", (title or "")[:_LONGEST_TITLE]).split())
    bare = _without_company(plain, company)
    for pattern in _ROLE_PATTERNS:
        found = pattern.search(bare)
        role = _ROLE_LEFTOVERS.sub("", found["role"]).strip(" .,:;|-–—()") if found is not None else ""
        if role and fold_company(role) != fold_company(company or "") and fold(role) not in ("the", "a", "with"):
            return role[:_LONGEST_ROLE]
    if bare != plain and (found := _BEHIND_THE_MEETING.match(bare)) is not None:
        bare = found["role"].strip(" .,:;|-–—()") or bare
    return (bare or plain)[:_LONGEST_ROLE].strip() or UNKNOWN_ROLE


def _without_company(title: str, company: str | None) -> str:
    for pattern in (_AT, _WITH):
        found = pattern.search(title)
        if found is not None and fold_company(found["company"]) == fold_company(company or ""):
            title = title[: found.start()] + title[found.end() :]
    if company is not None and company != UNKNOWN_COMPANY:
        title = re.sub(
            rf"\s*(?:[|:–—]|\s-\s)?\s*\b{re.escape(company)}\b\s*(?:[|:–—]|\s-\s)?\s*", " ", title, flags=re.IGNORECASE
        )
    return " ".join(title.split()).strip(" |:,–—-")


def name_of_address(address: str) -> str:
    """`jane.doe@contoso.example` -> `Jane Doe`."""
    local = address.partition("@")[0].partition("+")[0]
    words = [word for word in re.split(r"[._-]+", local) if word and not word.isdigit()]
    return " ".join(word[:1].upper() + word[1:].lower() for word in words) or address
