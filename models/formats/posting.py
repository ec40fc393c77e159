"""A saved job posting (.html, .mhtml): who looks for whom, where, for what pay, until when; and its text, kept.

Read from schema.org's JobPosting where the page has one (JSON-LD, microdata, RDFa); any other page gives its
title and text, from which at most a guess is made. Nothing is ever fetched: what is not in the file is not there.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from models.domain.limits import YEARS
from models.formats.posting_data import Item, from_json, from_tags
from models.formats.posting_page import Page, line, read_page, web_address
from models.formats.posting_pay import Pay, currency_of, pay_of
from models.formats.posting_scan import tokens
from models.formats.posting_text import MAX_TEXT, cleaned, markdown_of, written

_MAX_WORDS = 200
_MOST_PLACES = 4
_SECTIONS = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("workHours", "Hours"),
    ("jobBenefits", "Benefits"),
    ("benefits", "Benefits"),
    ("incentiveCompensation", "Bonus"),
    ("physicalRequirement", "Physical requirements"),
)
_REMOTE = re.compile(
    r"\b(?:remote|home ?office|telecommute|t[ée]l[ée]travail|teletrabajo|work from home)\b", re.IGNORECASE
)
_JOB_ADDRESS = re.compile(
    r"job|career|karriere|stelle|vacanc|position|emploi|empleo|lavoro|praca|opening|hiring|recruit|bewerb",
    re.IGNORECASE,
)
_JOB_WORDS = re.compile(
    r"\b(?:apply (?:now|for|here|by)|job description|responsibilities|qualifications|requirements|your profile|we offer"
    r"|salary|full[- ]time|part[- ]time|what you.ll do|about the role|jetzt bewerben|ihre? aufgaben|deine aufgaben"
    r"|ihr profil|dein profil|wir bieten|vollzeit|teilzeit|anforderungen|postuler|vos missions|votre profil"
    r"|nous offrons|temps plein|se requiere|ofrecemos|requisitos)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})")
_WRITTEN_DAYS = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%d.%m.%Y", "%Y/%m/%d")
_MAIN = "main, [role=main], article, #content, #main"


@dataclass(frozen=True, slots=True)
class Posting:
    """What the page says; whatever is missing or makes no sense is None or empty.

    `how` is json-ld, microdata, rdfa, or none for a page without a JobPosting: then `title` and `company` are empty,
    and `heading`, `page_title` and `site` are what can be guessed from. `text` is Markdown without any tag.
    """

    how: str = "none"
    count: int = 0
    """How many postings the page describes; the first that has a title is this one."""
    title: str | None = None
    company: str | None = None
    company_site: str | None = None
    place: str | None = None
    remote: bool = False
    pay: Pay = field(default_factory=Pay)
    valid_through: str | None = None
    """As written; `closes_on` is its day."""
    date_posted: str | None = None
    employment_type: str | None = None
    url: str | None = None
    heading: str | None = None
    page_title: str | None = None
    site: str | None = None
    text: str = ""
    cut: bool = False
    """The text was longer than what is kept."""
    reads_like_a_job: bool = False
    """Without a JobPosting: its words or its address are those of one."""
    bad_json: bool = False

    @property
    def closes_on(self) -> date | None:
        return day_of(self.valid_through)


def read(data: bytes) -> Posting:
    """Raises FileRefused for what is no page, or larger than any page is."""
    page = read_page(data)
    items, bad = from_json(page)
    how = "json-ld"
    if not items and page.described and page.tame:
        items, how = from_tags(page)
    common: dict[str, Any] = {
        "heading": page.headings.get("h1") or page.metas.get("og:title") or page.headings.get("h2"),
        "page_title": page.title or None,
        "site": page.metas.get("og:site_name"),
        "bad_json": bad,
    }
    if not items:
        text = _text_of_page(page)
        address = _address(page, None)
        return Posting(
            url=address,
            text=text[:MAX_TEXT],
            cut=len(text) >= MAX_TEXT,
            reads_like_a_job=_like_a_job(address, text),
            **common,
        )
    item = next((one for one in items if _words(one, "title") or _words(one, "name")), items[0])
    return _posting(page, item, how, len(items), common)


def _posting(page: Page, item: Item, how: str, count: int, common: dict[str, Any]) -> Posting:
    text = _text_of(item) or _text_of_page(page)
    place = _place(item.get("jobLocation")) or None
    organisation = _first(item.get("hiringOrganization"))
    kind = str(item.get("jobLocationType") or "")
    return Posting(
        how=how,
        count=count,
        title=_words(item, "title") or _words(item, "name"),
        company=_name(organisation),
        company_site=_site(organisation),
        place=place,
        remote="TELECOMMUTE" in kind.upper() or bool(place and _REMOTE.search(place)),
        pay=pay_of(item.get("baseSalary"), currency_of(_first(item.get("salaryCurrency")))),
        valid_through=_words(item, "validThrough"),
        date_posted=_words(item, "datePosted"),
        employment_type=_listed(item.get("employmentType")),
        url=_address(page, _words(item, "url", 2_000)),
        text=text[:MAX_TEXT],
        cut=len(text) >= MAX_TEXT,
        reads_like_a_job=True,
        **common,
    )


def day_of(written: str | None) -> date | None:
    """The day of an ISO date or time, or of one written out in English; None for nonsense."""
    found = _DAY.match(written or "")
    try:
        if found is not None:
            day = date(int(found[1]), int(found[2]), int(found[3]))
            return day if day.year in YEARS else None
        for form in _WRITTEN_DAYS if written else ():
            try:
                day = datetime.strptime((written or "").strip()[:30], form).date()  # noqa: DTZ007 - a day has no zone
            except ValueError:
                continue
            return day if day.year in YEARS else None
    except ValueError:
        return None
    return None


def _first(value: object) -> object:
    return (value[0] if value else None) if isinstance(value, list) else value


def _words(item: Item, key: str, limit: int = _MAX_WORDS) -> str | None:
    """A property that is one line of text; numbers count as text, things do not."""
    value = _first(item.get(key))
    if isinstance(value, dict) and isinstance(value.get("@value"), (str, int, float)):
        value = value["@value"]  # JSON-LD, 9.5: a value with its language or type
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return line(str(value)[: limit * 8], limit) or None
    return None


def _name(thing: object) -> str | None:
    """A name: said outright, or of a thing."""
    if isinstance(thing, str):
        return line(thing, _MAX_WORDS) or None
    if isinstance(thing, dict):
        return _words(thing, "name") or _words(thing, "legalName")
    return None


def _site(thing: object) -> str | None:
    if not isinstance(thing, dict):
        return None
    said = [_words(thing, key, 2_000) for key in ("sameAs", "url")]
    return next((found for one in said if one and (found := web_address(one))), None)


def _listed(value: object) -> str | None:
    """One word or several, in one line."""
    several = value if isinstance(value, list) else [value]
    words = [name for one in several[:10] if (name := _name(one))]
    return ", ".join(dict.fromkeys(words))[:_MAX_WORDS] or None


def _place(value: object) -> str:
    """Where the work is: town, region, country, of each place named, the first few."""
    places = value if isinstance(value, list) else [value]
    said = list(dict.fromkeys(filter(None, map(_one_place, places[:50]))))
    more = f" and {len(said) - _MOST_PLACES} more" if len(said) > _MOST_PLACES else ""
    return "; ".join(said[:_MOST_PLACES]) + more


def _one_place(place: object) -> str | None:
    if not isinstance(place, dict):
        return _name(place)
    address = _first(place.get("address"))
    if not isinstance(address, dict):
        return _name(address) or _words(place, "name") or (_parts(place) or None)
    return _parts(address) or _name(address) or _words(place, "name")


def _parts(address: Item) -> str:
    found = [_words(address, "addressLocality"), _words(address, "addressRegion")]
    found.append(_name(_first(address.get("addressCountry"))))
    return ", ".join(dict.fromkeys(part for part in found if part))[:_MAX_WORDS]


def _address(page: Page, said: str | None) -> str | None:
    """Where the posting stood: by its own word, else the page's; the first that is a whole web address."""
    for one in (said, page.canonical, page.metas.get("og:url"), page.address):
        if one and (found := web_address(one)):
            return found
    return None


# The text


def _text_of(item: Item) -> str:
    """What the posting itself says, as Markdown; empty where it says next to nothing."""
    if "@html" in item:
        return markdown_of(item["@html"])
    parts = [markdown_of(_long(item.get("description")))]
    for key, head in _SECTIONS:
        said = markdown_of(_long(item.get(key)))
        if said and said not in parts[0]:
            parts.append(f"## {head}\n\n{said}")
    return "\n\n".join(part for part in parts if part)


def _long(value: object) -> str:
    """A text, or the texts of a list as one; of things their descriptions."""
    if isinstance(value, list):
        said = [_long(one) for one in value[:200]]
        return "<ul>" + "".join(f"<li>{one}</li>" for one in said if one) + "</ul>" if any(said) else ""
    if isinstance(value, dict):
        return next(
            (str(value[key]) for key in ("@value", "description", "name") if isinstance(value.get(key), str)), ""
        )
    return value if isinstance(value, str) else ""


def _text_of_page(page: Page) -> str:
    """The main part of the page; of one that is too deep for a tree, its words in order."""
    if not page.tame:
        return written(tokens(page.source))
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page.source)
    for unwanted in tree.css("script, style, noscript, template, nav, header nav, aside, footer, form, svg, iframe"):
        unwanted.decompose()
    mains = tree.css(_MAIN)
    main = max(mains, key=lambda node: len(node.text(deep=True)), default=None)
    part = (main.html if main is not None and len(main.text(deep=True)) > 200 else None) or tree.html or ""
    return written(tokens(cleaned(part)))


def _like_a_job(address: str | None, text: str) -> bool:
    found = {match[0].lower() for match in _JOB_WORDS.finditer(text)}
    return len(found) >= 2 or (bool(found) and _JOB_ADDRESS.search(address or "") is not None)
