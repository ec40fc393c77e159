"""One row of a table of applications, as its columns say it: texts tidied, days, pay and ratings read.

What a cell says but cannot be read is never lost: it goes into the notes under its heading.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from models.domain import table_dates
from models.domain.codes import Stage
from models.domain.columns import DATES, column_values
from models.domain.said import Said
from models.domain.table import Field, Row, TableOutline
from models.domain.table_dates import When
from models.domain.table_money import Pay, currency_of, pay_of
from models.domain.table_values import Mailbox, mailbox_of, rating_of, says, scale_of, tags_of, url_of, yes_or_no

LONGEST_NAME = 300
"""Characters of a company's name or a role; a longer one is a text that got into the wrong column."""
_LONGEST_LINE = 4_000
_LONGEST_TEXT = 1_000_000
_LINKED = re.compile(r"^\s*\[([^\]\[]{1,300})\]\((\S{1,2000})\)\s*$")
_MARKUP = re.compile(r"<(?:p|br|div|ul|ol|li|span|b|strong|h[1-6]|a)\b[^<>]{0,2000}>", re.IGNORECASE)
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,4000}>")


@dataclass(frozen=True, slots=True)
class RowRead:
    """`lines` are for the notes; `problems` are sentences for the user. `stage` is None where no word says it."""

    company: str = ""
    role: str = ""
    stage: Stage | None = None
    applied: bool | None = None
    days: dict[Field, When] = field(default_factory=dict)
    source: str | None = None
    url: str | None = None
    website: str | None = None
    industry: str | None = None
    location: str | None = None
    pay: Pay = field(default_factory=Pay)
    fit: int | None = None
    dream: bool | None = None
    tags: tuple[str, ...] = ()
    feedback: str | None = None
    description: str | None = None
    recruiter: Mailbox | None = None
    recruiter_phone: str | None = None
    contact: Mailbox | None = None
    contact_phone: str | None = None
    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class RowReader:
    """Prepared once for a table: which column says what, and the scale of its ratings."""

    def __init__(self, outline: TableOutline, body: Sequence[Row], today: date) -> None:
        self._outline, self._today = outline, today
        self._places: dict[Field, list[int]] = {}
        for place, column in enumerate(outline.columns):
            self._places.setdefault(column.becomes, []).append(place)
        rated = self._places.get(Field.FIT, [])
        self._scale = scale_of(column_values(body, rated[0], len(body))) if rated else 5

    def read(self, row: Row) -> RowRead:
        lines: list[str] = []
        problems: list[str] = []
        company, site = _linked(self._text(row, Field.COMPANY))
        role, posting = _linked(self._text(row, Field.ROLE))
        said = RowRead(
            company=_one_line(company),
            role=_one_line(role),
            stage=self._stage(row, lines, problems),
            applied=yes_or_no(self._text(row, Field.APPLIED)) if Field.APPLIED in self._places else None,
            days=self._days(row, lines, problems),
            source=_one_line(self._text(row, Field.SOURCE)) or None,
            url=self._link(row, Field.URL, lines) or posting,
            website=self._link(row, Field.WEBSITE, lines) or site,
            industry=_one_line(self._text(row, Field.INDUSTRY)) or None,
            location=_one_line(self._text(row, Field.LOCATION)) or None,
            pay=self._pay(row, lines),
            fit=self._fit(row, lines),
            dream=yes_or_no(self._text(row, Field.DREAM)) or None,
            tags=tuple(tag for text in self._texts(row, Field.TAGS) for tag in tags_of(text)),
            feedback=plain(self._text(row, Field.FEEDBACK)) or None,
            description=plain(self._text(row, Field.DESCRIPTION)) or None,
        )
        return replace(self._with_people(row, said), lines=self._notes(row, lines), problems=tuple(problems))

    def _texts(self, row: Row, becomes: Field) -> list[str]:
        cells = (row.cells[place] for place in self._places.get(becomes, ()) if place < len(row.cells))
        return [text for cell in cells if (text := says(cell))]

    def _text(self, row: Row, becomes: Field) -> str:
        return next(iter(self._texts(row, becomes)), "")

    def _heading(self, becomes: Field) -> str:
        places = self._places.get(becomes)
        heading = self._outline.columns[places[0]].heading if places else ""
        return heading or becomes.value.replace("_", " ").capitalize()

    def _stage(self, row: Row, lines: list[str], problems: list[str]) -> Stage | None:
        written = self._text(row, Field.STAGE)
        if not written:
            return None
        stage = self._outline.stages.get(written)
        if stage is None:
            lines.append(f"{self._heading(Field.STAGE)}: {_one_line(written)}")
            problems.append(
                Said(
                    "The status “{one_line}” is not known here, so it went into the notes.",
                    one_line=_one_line(written)[:80],
                )
            )
        return stage

    def _days(self, row: Row, lines: list[str], problems: list[str]) -> dict[Field, When]:
        found: dict[Field, When] = {}
        for becomes in DATES & self._places.keys():
            place = self._places[becomes][0]
            cell = row.cells[place] if place < len(row.cells) else ""
            if not says(cell):
                continue
            when = table_dates.read(cell, self._outline.order, self._today)
            if when is not None:
                found[becomes] = when
                continue
            lines.append(f"{self._heading(becomes)}: {_one_line(says(cell))}")
            problems.append(
                Said("“{one_line}” is no date, so it went into the notes.", one_line=_one_line(says(cell))[:80])
            )
        return found

    def _link(self, row: Row, becomes: Field, lines: list[str]) -> str | None:
        text = self._text(row, becomes)
        if not text:
            return None
        link = url_of(_linked(text)[1] or text)
        if link is None:
            lines.append(f"{self._heading(becomes)}: {_one_line(text)}")
        return link

    def _pay(self, row: Row, lines: list[str]) -> Pay:
        currency = currency_of(self._text(row, Field.CURRENCY))
        low, high = pay_of(self._text(row, Field.SALARY_FROM)), pay_of(self._text(row, Field.SALARY_TO))
        least, most = low.low or low.high, high.high or high.low
        if least is not None or most is not None:
            return Pay(least, most, currency or low.currency or high.currency)
        text = self._text(row, Field.SALARY)
        pay = pay_of(text)
        if text and pay.low is None and pay.high is None:
            lines.append(f"{self._heading(Field.SALARY)}: {_one_line(text)}")
            return Pay()
        return replace(pay, currency=currency or pay.currency)

    def _fit(self, row: Row, lines: list[str]) -> int | None:
        text = self._text(row, Field.FIT)
        fit = rating_of(text, self._scale) if text else None
        if text and fit is None:
            lines.append(f"{self._heading(Field.FIT)}: {_one_line(text)}")
        return fit

    def _with_people(self, row: Row, said: RowRead) -> RowRead:
        return replace(
            said,
            recruiter=_person(self._text(row, Field.RECRUITER), self._text(row, Field.RECRUITER_EMAIL)),
            recruiter_phone=_one_line(self._text(row, Field.RECRUITER_PHONE)) or None,
            contact=_person(self._text(row, Field.CONTACT), self._text(row, Field.CONTACT_EMAIL)),
            contact_phone=_one_line(self._text(row, Field.CONTACT_PHONE)) or None,
        )

    def _notes(self, row: Row, lines: Sequence[str]) -> tuple[str, ...]:
        """The notes themselves first, then each further column as a line."""
        notes = [plain(text) for text in self._texts(row, Field.NOTES)]
        extra = []
        for place in self._places.get(Field.EXTRA, ()):
            text = plain(says(row.cells[place])) if place < len(row.cells) else ""
            if text:
                heading = self._outline.columns[place].heading
                extra.append(f"{heading}: {text[:_LONGEST_LINE]}" if heading else text[:_LONGEST_LINE])
        return tuple(dict.fromkeys(line for line in (*notes, *extra, *lines) if line))


def plain(text: str) -> str:
    """Text that may hold markup, without it."""
    text = text[:_LONGEST_TEXT]
    if _MARKUP.search(text):
        text = html.unescape(_TAG.sub("", _BREAKS.sub("\n", text)))
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in text.split("\n")))
    return text.strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_LINE]


def _linked(text: str) -> tuple[str, str | None]:
    """The words and the address of a cell that is one Markdown link."""
    found = _LINKED.match(text) if text.startswith(("[", " ")) else None
    return (found[1], url_of(found[2])) if found is not None else (text, None)


def _person(name: str, address: str) -> Mailbox | None:
    """Who one or two cells name; None for nobody, and for an address that no person reads."""
    named, addressed = mailbox_of(name), mailbox_of(address)
    both = Mailbox(named.name or addressed.name, tuple(dict.fromkeys((*addressed.addresses, *named.addresses))))
    if both.machine or not (both.name or both.addresses):
        return None
    return both


def facts_of(said: RowRead) -> dict[str, object]:
    """What the row itself says, for `import --json`; what it does not say is missing."""
    found: dict[str, object] = {
        "company": said.company,
        "role": said.role,
        "stage": said.stage.value if said.stage is not None else None,
        "url": said.url,
        "location": said.location,
        "salary_from": said.pay.low,
        "salary_to": said.pay.high,
        "currency": said.pay.currency,
        "fit": said.fit,
        "tags": list(said.tags),
    }
    found.update({wanted.value: said.days[wanted].day.isoformat() for wanted in sorted(said.days)})
    return {name: value for name, value in found.items() if value not in (None, "", [])}
