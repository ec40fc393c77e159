"""Two cards that may be one: what each says, what they become, and the intents behind the buttons."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self

from PySide6.QtCore import QCoreApplication

from models.domain.change import Change
from models.domain.people_views import MergeChoice, PersonRow
from models.domain.values import Company, CompanyId, Contact, ContactId
from ui import wording
from ui.context import Context
from ui.people import words

translate = QCoreApplication.translate
LEFT, RIGHT = 0, 1
CHOSEN = ("name", "title", "company", "pronunciation", "linkedin", "address", "met_at")
"""The fields of a card of which only one can be right."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field on both cards; `differs` where one of them has to be chosen."""

    name: str
    label: str
    left: str
    right: str
    differs: bool


class Pair(Protocol):
    person: bool

    def refresh(self) -> bool:
        """Read both again; False where one is gone."""

    def names(self) -> tuple[str, str]: ...
    def about(self, side: int) -> str: ...
    def reason(self) -> str: ...
    def lines(self) -> list[Line]: ...
    def becomes(self, chosen: Mapping[str, int]) -> list[str]: ...
    def merge(self, chosen: Mapping[str, int], now: datetime) -> Change: ...
    def keep_apart(self) -> Change: ...


def _because(why: str) -> str:
    if not why:
        return ""
    text = wording.in_words(why).strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


def _weight(row: PersonRow, card: Contact) -> tuple[int, bool, bool, int, int]:
    """Who stays: what is between us first, then how much is known, then the name with its own letters (Müller)."""
    known = (card.title, card.company, card.emails, card.phones, card.linkedin, card.address, card.notes)
    letters = sum(not letter.isascii() for letter in card.name)
    return (row.letters_sent, row.last_contact is not None, bool(row.confirmed), sum(map(bool, known)), letters)


class PairOfPeople:
    person = True

    def __init__(self, ctx: Context, one: ContactId, other: ContactId, why: str) -> None:
        self._ctx, self._ids, self._why = ctx, (one, other), why
        self._cards: tuple[Contact, Contact]
        self._companies: tuple[str, str]
        self._about: tuple[str, str]

    @classmethod
    def of(cls, ctx: Context, one: ContactId, other: ContactId, why: str) -> Self | None:
        rows = {row.contact: row for row in ctx.services.people.rows_of((one, other), ctx.clock.now())}
        first, second = (ctx.services.people.get(contact) for contact in (one, other))
        if len(rows) != 2 or first is None or second is None:
            return None
        fuller = _weight(rows[other], second) > _weight(rows[one], first)
        pair = cls(ctx, *((other, one) if fuller else (one, other)), why)
        return pair if pair.refresh() else None

    def refresh(self) -> bool:
        people, companies = self._ctx.services.people, self._ctx.services.companies
        one, other = (people.get(contact) for contact in self._ids)
        rows = {row.contact: row for row in people.rows_of(self._ids, self._ctx.clock.now())}
        if one is None or other is None or len(rows) != 2:
            return False
        self._cards = (one, other)
        found = [companies.get(card.company) if card.company is not None else None for card in self._cards]
        left, right = (company.name if company is not None else "" for company in found)
        self._companies = (left, right)
        zone = self._ctx.services.reminders.etiquette().zone
        said = []
        for contact in self._ids:
            row = rows[contact]
            day = words.contacted(row, self._ctx.clock.now(), zone)
            contacted = translate("Merge", "last contact {day}").format(day=day) if day else ""
            said.append(", ".join(part for part in (words.letters(row), contacted) if part))
        self._about = (said[LEFT], said[RIGHT])
        return True

    def names(self) -> tuple[str, str]:
        return (self._cards[LEFT].name, self._cards[RIGHT].name)

    def about(self, side: int) -> str:
        return self._about[side] or translate("Merge", "No letters and no contact yet")

    def reason(self) -> str:
        return _because(self._why)

    def lines(self) -> list[Line]:
        one, other = self._cards
        both = [
            self._line("name", translate("Merge", "Name"), one.name, other.name),
            self._line("title", translate("Merge", "Title"), one.title, other.title),
            self._line("company", translate("Merge", "Company"), *self._companies),
            self._line("email", translate("Merge", "Email"), "\n".join(one.emails), "\n".join(other.emails)),
            self._line("phone", translate("Merge", "Phone"), "\n".join(one.phones), "\n".join(other.phones)),
            self._line("pronunciation", translate("Merge", "Says it"), one.pronunciation, other.pronunciation),
            self._line("linkedin", translate("Merge", "LinkedIn"), one.linkedin, other.linkedin),
            self._line("address", translate("Merge", "Address"), one.address, other.address),
            self._line("met_at", translate("Merge", "Met at"), one.met_at, other.met_at),
            self._line(
                "kinds", translate("Merge", "Relation"), words.relations(one.kinds), words.relations(other.kinds)
            ),
            self._line("notes", translate("Merge", "Remember"), one.notes, other.notes),
        ]
        return [line for line in both if line.left or line.right]

    @staticmethod
    def _line(name: str, label: str, left: str | None, right: str | None) -> Line:
        return Line(name, label, left or "", right or "", name in CHOSEN and bool(left and right and left != right))

    def _choice(self, chosen: Mapping[str, int]) -> MergeChoice:
        """What was taken from the right card; what is left alone stays as the left one says."""
        taken = {name: getattr(self._cards[RIGHT], name) for name, side in chosen.items() if side == RIGHT}
        return MergeChoice(**taken)

    def becomes(self, chosen: Mapping[str, int]) -> list[str]:
        after = self._ctx.services.people.preview_merge(*self._ids, self._choice(chosen))
        company = self._ctx.services.companies.get(after.company) if after.company is not None else None
        said = [
            ", ".join(part for part in (after.title, company.name if company is not None else None) if part),
            words.relations(after.kinds),
            ", ".join((*after.emails, *after.phones)),
            ", ".join(part for part in (after.linkedin, after.pronunciation, after.met_at) if part),
            " ".join((after.address or "").split("\n")),
            " ".join((after.notes or "").split()),
        ]
        spelled = translate("Person", "spelling confirmed") if after.name_confirmed else ""
        return [", ".join(part for part in (after.name, spelled) if part), *(line for line in said if line)]

    def merge(self, chosen: Mapping[str, int], now: datetime) -> Change:
        return self._ctx.services.people.merge(*self._ids, now, self._choice(chosen))

    def keep_apart(self) -> Change:
        return self._ctx.services.people.keep_apart(*self._ids)


class PairOfCompanies:
    person = False

    def __init__(self, ctx: Context, one: CompanyId, other: CompanyId, why: str) -> None:
        self._ctx, self._ids, self._why = ctx, (one, other), why
        self._cards: tuple[Company, Company]

    @classmethod
    def of(cls, ctx: Context, one: CompanyId, other: CompanyId, why: str) -> Self | None:
        pair = cls(ctx, one, other, why)
        if pair.refresh() and pair._weight(RIGHT) > pair._weight(LEFT):
            pair._ids = (other, one)
        return pair if pair.refresh() else None

    def _weight(self, side: int) -> tuple[int, int]:
        """Who stays: where there is more between us, then the name with its own letters (Köln)."""
        return self._applications(side), sum(not letter.isascii() for letter in self._cards[side].name)

    def _applications(self, side: int) -> int:
        return len(self._ctx.services.applications.at_company(self._cards[side].name))

    def refresh(self) -> bool:
        one, other = (self._ctx.services.companies.get(company) for company in self._ids)
        if one is None or other is None:
            return False
        self._cards = (one, other)
        return True

    def names(self) -> tuple[str, str]:
        return (self._cards[LEFT].name, self._cards[RIGHT].name)

    def about(self, side: int) -> str:
        count = self._applications(side)
        return translate("Merge", "%n applications", "", count) if count else translate("Merge", "No application yet")

    def reason(self) -> str:
        return _because(self._why)

    def lines(self) -> list[Line]:
        """The name decides which of the two stays; everything else fills its gaps."""
        one, other = self._cards
        both = [
            Line("name", translate("Merge", "Name"), one.name, other.name, one.name != other.name),
            Line("website", translate("Merge", "Website"), one.website or "", other.website or "", False),
            Line("industry", translate("Merge", "Industry"), one.industry or "", other.industry or "", False),
            Line("notes", translate("Merge", "Notes"), one.notes or "", other.notes or "", False),
        ]
        return [line for line in both if line.left or line.right]

    def _in_order(self, chosen: Mapping[str, int]) -> tuple[Company, Company]:
        left, right = self._cards
        return (left, right) if chosen.get("name", LEFT) == LEFT else (right, left)

    def becomes(self, chosen: Mapping[str, int]) -> list[str]:
        keep, gone = self._in_order(chosen)
        said = [keep.website or gone.website, keep.industry or gone.industry]
        moves = translate("Merge", "All applications and people of {gone} come along.").format(gone=gone.name)
        return [keep.name, *(line for line in said if line), moves]

    def merge(self, chosen: Mapping[str, int], now: datetime) -> Change:
        keep, gone = self._in_order(chosen)
        return self._ctx.services.companies.merge(keep.id, gone.id, now)

    def keep_apart(self) -> Change:
        return self._ctx.services.companies.keep_apart(*self._ids)
