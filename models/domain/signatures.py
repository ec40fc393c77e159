"""Who signs a mail: the lines under it as a person's name, title, company, telephone numbers and LinkedIn page.

Only what is plain is taken. A name counts when it agrees with whoever sent the mail, a title when it is one of the
words that titles are made of; a fax is no telephone.
"""

import re
from collections.abc import Iterator

from models.domain.card import Card
from models.domain.guesses import employer_domain, same_company
from models.domain.names import fold

_MAX_LINES = 25
_MAX_LINE = 200
_PARTS = re.compile(r"\s+[|•·/–—]\s+|\s*\|\s*|\s{3,}|\t+")
_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[\w%.\-]{2,100}", re.IGNORECASE)
_ADDRESS_OR_PAGE = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.IGNORECASE)
_FAX = re.compile(r"\b(?:(?:tele)?fax\w*|f)\s*[.:]|\b(?:tele)?fax\b", re.IGNORECASE)
_LABEL = re.compile(
    r"(?<![^\W\d_])(?:(?:tele)?(?:ph|f)one?|telefoon|tel|tél|teléfono|ph|mobile?|mobiel|móvil|portable|handy|cell|direct|"
    r"office|büro|durchwahl|zentrale|whatsapp|[tmpdo](?=\s*[.:]))(?![^\W\d_])\s*[.:]?|[☎📞📱]",
    re.IGNORECASE,
)
_EITHER = re.compile(rf"(?P<fax>{_FAX.pattern})|(?P<phone>{_LABEL.pattern})", re.IGNORECASE)
_NOT_PHONES = re.compile(
    r"\b(?:hrb|hra|ust|vat|iban|bic|steuer\w*|tax|siret|siren|kvk|registe\w*|amtsgericht|"
    r"company (?:no|number)|p\.?iva)\b",
    re.IGNORECASE,
)
_LABEL_BEHIND = re.compile(
    r"\d\s*\((?:voice|mobile|mobil|cell|office|phone|direct|work|home|[modcwht])\)", re.IGNORECASE
)
_FAX_BEHIND = re.compile(r"\d\s*\((?:tele)?(?:fax|f)\)", re.IGNORECASE)
_BARE = re.compile(r"[+(0][\d\s()/.\-–+]{6,30}")
_TITLE = re.compile(
    r"\b(?:manager|managerin|recruiter|recruiterin|recruiting|recruitment|talent|sourcer|engineer|developer|architect|"
    r"head of|director|lead|leader|team ?lead|partner|officer|consultant|specialist|coordinator|co-ordinator|assistant|"
    r"associate|president|founder|ceo|cto|cfo|coo|chro|vp|chief|professor|analyst|scientist|designer|administrator|"
    r"advisor|adviser|executive|human resources|people operations|people partner|hiring|owner|"
    r"geschäftsführ\w+|\w*leiter|\w*leiterin|leitung|\w*referent|\w*referentin|personal\w*|\w*berater|\w*beraterin|"
    r"entwickler|entwicklerin|vorstand|inhaber|inhaberin|sachbearbeiter\w*|assistenz|prokurist\w*|"
    r"responsable|directeur|directrice|chargée? de|ingénieure?|director[ae]?|gerente|responsabile|direttore|"
    r"adviseur|directeur)\b",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"\b(?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|e\.\s?V\.|Ltd|Limited|PLC|plc|LLP|LLC|Inc|Corp|Corporation|S\.?A\.?S?|"
    r"S\.?r\.?l|SARL|B\.?V|N\.?V|ApS|Oy|AB|S\.?L)\b\.?(?=$|[\s,&|•])"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*[.,]?")
_HONOURS = re.compile(
    r"^(?:i\.\s?[AV]\.\s|ppa\.?\s)|,?\s*\b(?:PhD|Ph\.D\.|MBA|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.|B\.?A\.|LL\.?M\.?|CIPD|SHRM-CP|\S{1,8}\(FH\))(?=$|[\s,])",
)
_PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|elle|il)\b[^)]{0,20}\)", re.IGNORECASE)
_REGIONS = {"uk": "GB", "eu": "DE"}
_ANY_REGION = "DE"
"""Where nothing says the country: its numbers may have any length, so that none is missed."""


def card_of(signature: str, sender_name: str | None, sender_address: str) -> Card | None:
    """The person of a signature; None where nothing but a name, or nothing at all, can be told of them."""
    lines = [line.strip(" \t*_").strip()[:_MAX_LINE] for line in signature.splitlines()[:_MAX_LINES]]
    pieces = [piece.strip(" ,;") for line in lines for piece in _PARTS.split(line) if piece.strip(" ,;")]
    name = _name(pieces, sender_name, sender_address)
    company = _company(pieces, sender_address)
    title = _title(pieces, name, company)
    phones = tuple(dict.fromkeys(_phones(lines, _region(sender_address))))
    page = _LINKEDIN.search(signature[: _MAX_LINES * _MAX_LINE])
    linkedin = page[0].rstrip(".") if page is not None else None
    if not (name or title or phones or linkedin):
        return None
    return Card(
        name or sender_name or "",
        title=title,
        company=company,
        emails=(sender_address,),
        phones=phones,
        linkedin=f"https://{linkedin}" if linkedin and "://" not in linkedin else linkedin,
        doubtful=frozenset() if name else frozenset({"name"}),
    )


def _name(pieces: list[str], sender_name: str | None, address: str) -> str | None:
    """The first line that is a name, and agrees in a word with the sender's name or address."""
    known = set(fold(f"{sender_name or ''} {address.partition('@')[0].replace('.', ' ')}").split())
    local = fold(address.partition("@")[0]).replace(" ", "")
    for piece in pieces[:4]:
        before, _, after = piece.partition(", ")
        bare = _without_honours(before if _TITLE.search(after) else piece)
        words = fold(bare).split()
        if not 2 <= len(words) <= 5 or _TITLE.search(bare) or not bare[0].isupper():
            continue
        if not all(_NAME_WORD.fullmatch(word) for word in bare.split()):
            continue
        if any(len(word) > 2 and (word in known or word in local) for word in words):
            return bare
    return None


def _without_honours(piece: str) -> str:
    return " ".join(_PRONOUNS.sub("", _HONOURS.sub(" ", piece)).strip(" ,").split())


def _title(pieces: list[str], name: str | None, company: str | None) -> str | None:
    for piece in pieces[:8]:
        said = piece
        if name is not None and said.startswith(name):
            said = said[len(name) :].strip(" ,-–—|")
        if not said or said == company or len(said) > 90 or (said.endswith((".", "!", "?")) and len(said) > 40):
            continue
        if _TITLE.search(said) and not _ADDRESS_OR_PAGE.search(said) and not re.search(r"\d{3}", said):
            return _without_company(said, company)
    return None


def _without_company(title: str, company: str | None) -> str:
    """ "Recruiter, Contoso GmbH" and "Recruiter at Contoso" say the company, too."""
    if company is None or not title.casefold().endswith(company.casefold()):
        return title
    return re.sub(r"(?:\s*[,@\-–]|\s+(?:at|bei|der|chez))\s*$", "", title[: -len(company)].rstrip()) or title


def _company(pieces: list[str], address: str) -> str | None:
    """A line with a legal form, or one that is the name of the sender's mail domain."""
    for piece in pieces:
        if len(piece) <= 80 and _LEGAL_FORM.search(piece) and not _NOT_PHONES.search(piece) and len(piece.split()) > 1:
            return piece.rpartition(", ")[2] if _TITLE.search(piece) else piece
    domain = employer_domain(address)
    if domain is None:
        return None
    behind = (piece.rpartition(", ")[2] for piece in pieces if ", " in piece)
    near = (piece for piece in (*pieces, *behind) if len(piece.split()) <= 5 and not _ADDRESS_OR_PAGE.search(piece))
    return next((piece for piece in near if same_company(piece, domain)), None)


def _region(address: str) -> str:
    ending = address.rpartition(".")[2].casefold()
    region = _REGIONS.get(ending, ending.upper())
    from phonenumbers import SUPPORTED_REGIONS

    return region if region in SUPPORTED_REGIONS else _ANY_REGION


def _phones(lines: list[str], region: str) -> Iterator[str]:
    """As they are written. A number without a word beside it must begin as numbers do."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    for line in lines:
        if _NOT_PHONES.search(line) or _FAX_BEHIND.search(line):
            continue
        for said, labelled in _said_to_be_phones(line):
            runs = [run for run in _BARE.finditer(said) if _long_enough(run[0])]
            for match in PhoneNumberMatcher(said, region, leniency=Leniency.POSSIBLE, max_tries=20):
                whole = next((run for run in runs if run.start() <= match.start and match.end <= run.end()), None)
                if whole is not None or (labelled and _long_enough(match.raw_string)):
                    yield (whole[0] if whole is not None else match.raw_string).strip().rstrip(" -–(/.")


def _long_enough(written: str) -> bool:
    return 6 <= sum(letter.isdigit() for letter in written) <= 16


def _said_to_be_phones(line: str) -> Iterator[tuple[str, bool]]:
    """A line cut before each "Tel:", "Fax:" and their like, the faxes left out; whether a word said so."""
    plain = _ADDRESS_OR_PAGE.sub(" ", line)
    marks = list(_EITHER.finditer(plain))
    behind = _LABEL_BEHIND.search(plain) is not None
    if not marks or marks[0].start() > 0:
        yield plain[: marks[0].start()] if marks else plain, behind
    ends = [mark.start() for mark in marks[1:]]
    for mark, end in zip(marks, [*ends, len(plain)], strict=False):
        if mark["fax"] is None:
            yield plain[mark.end() : end], True
