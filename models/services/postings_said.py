"""Whose posting a saved page is: what it says outright, and what its heading, title or address let one guess."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from models.domain import guesses
from models.domain.said import Said, joined
from models.formats.posting import Posting
from models.services.import_plan import Choice, Guess

_NO_PAGE = Said("There is no job posting that can be read in this page.")
_NO_COMPANY = Said("It does not say which company it is from.")
_NO_ROLE = Said("It does not say which role it is about.")
_IN_THE_WINDOW = Said("In the window, the company and the role can be typed in; the text is kept all the same.")

_TRACKING = re.compile(r"utm_\w+|ref|refid|src|source|trk\w*|tracking\w*|gclid|fbclid|mc_\w+|pagenum", re.IGNORECASE)
_PAGE_TITLES = tuple(
    re.compile(pattern)
    for pattern in (
        r"^(?:\(\d+\) )?(?P<company>.{2,80}?) hiring (?P<role>.{2,120}?)(?: in .{2,80})? \| LinkedIn$",
        r"^(?:\(\d+\) )?(?P<role>.{2,120}?) \| (?P<company>.{2,80}?) \| LinkedIn$",
        r"^Job Application for (?P<role>.{2,120}?) at (?P<company>.{2,80})$",
    )
)
"""What LinkedIn and Greenhouse write into the title of a page that has no JobPosting."""
_BOARD_WORDS = (
    "linkedin indeed glassdoor xing stepstone monster ziprecruiter wellfound angel dice welcometothejungle jobs reed"
    " totaljobs seek infojobs hh naukri arbeitsagentur adzuna ashbyhq greenhouse lever workable smartrecruiters"
    " personio recruitee teamtailor join icims myworkdayjobs jobvite bamboohr breezy google remoteok weworkremotely"
    " otta karriere"
)
_BOARDS = frozenset(_BOARD_WORDS.split())
"""Sites where many employers post: their name says nothing about whose posting it is."""


@dataclass(frozen=True, slots=True)
class Advertised:
    """The posting with a company and a role, as far as they are known."""

    posting: Posting
    company: str
    role: str
    marks: frozenset[Guess]


def said_by(page: Posting, choice: Choice) -> Advertised:
    """The user's word, then the page's, then a guess."""
    company = _plain(choice.company) or _plain(page.company)
    role = _plain(choice.role) or _plain(page.title)
    marks: set[Guess] = set()
    if not company and (company := _guessed_company(page)):
        marks.add(Guess.COMPANY)
    if not role and (role := _guessed_role(page, company)):
        marks.add(Guess.ROLE)
    if not company and page.count:
        # A page that calls itself a posting is kept although it hides its employer: postings vanish.
        company = guesses.UNKNOWN_COMPANY
        marks.add(Guess.COMPANY)
    return Advertised(page, company[:200], role[:200], frozenset(marks))


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())


def _titles(page: Posting) -> Iterator[str]:
    for title in (page.heading, page.page_title):
        if title:
            yield title


def _guessed_company(page: Posting) -> str:
    for title in _titles(page):
        for pattern in _PAGE_TITLES:
            found = pattern.match(title)
            if found is not None:
                return _plain(found["company"])
        said = guesses.company_in_words(re.split(r" [|·] ", title)[0])
        if said is not None:
            return _plain(said)
    for site in (page.company_site, page.url):
        domain = guesses.employer_domain(f"@{host(site)}") if host(site) else None
        if domain is not None and not is_job_board(domain) and re.search("[a-z]", guesses.own_label(domain)):
            spelled = " ".join((page.site or "", page.page_title or "", page.text[:5_000]))
            return guesses.company_of_domain(domain, spelled)
    return ""


def is_job_board(domain: str) -> bool:
    return guesses.own_label(domain) in _BOARDS


def _guessed_role(page: Posting, company: str) -> str:
    for title in _titles(page):
        for pattern in _PAGE_TITLES:
            found = pattern.match(title)
            if found is not None:
                return _plain(found["role"])
    title = page.heading or re.split(r"\s+[|·–—]\s+|\s+-\s+", page.page_title or "")[0]
    role = guesses.role_in_words(title, company or None) if title.strip() else ""
    return "" if role == guesses.UNKNOWN_ROLE else role


def lacking(said: Advertised, choice: Choice) -> str:
    """Why it is not taken, empty when it is: what a page does not say of itself, only the user can."""
    typed = _plain(choice.company) or _plain(choice.role)
    if not typed and not said.posting.reads_like_a_job:
        return joined((_NO_PAGE, _IN_THE_WINDOW))
    if not said.company:
        return joined((_NO_COMPANY, _IN_THE_WINDOW))
    return "" if said.role else joined((_NO_ROLE, _IN_THE_WINDOW))


def same_address(url: str | None) -> str:
    """An address without what only says by which way one came there."""
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        query = [
            (key, value) for key, value in parse_qsl(parts.query, max_num_fields=100) if not _TRACKING.fullmatch(key)
        ]
    except ValueError:
        return url
    return f"{host(url)}{parts.path.rstrip('/')}?{urlencode(sorted(query))}"


def host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
