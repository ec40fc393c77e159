"""What the lines read from the picture of a business card say: who it is, where they work, how they are reached.

A card has no grammar, so everything is a guess of some strength. What has a shape of its own (addresses, numbers) is
taken first, then what has a word of its own (legal forms, titles, streets), and the name is looked for in what is left.
Each field keeps the places it was read from; what was read badly, fails its check or was only guessed is doubtful.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from models.domain import card_words as words
from models.domain.card import Card
from models.domain.card_names import best_name, without_title
from models.domain.card_reach import FAX, GONE, Reach, region_of, site_names, taken_apart
from models.domain.card_rows import Line, Row, rows_of
from models.domain.names import fold, fold_company
from models.domain.pixels import Box

__all__ = ["CardRead", "Line", "Number", "Region", "read_card"]

SURE = 0.9
"""Below this the reader itself was not sure of a letter."""
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Region:
    """Where a field was read, `place` counting its values where it has several."""

    field: str
    box: Box
    place: int = 0


@dataclass(frozen=True, slots=True)
class Number:
    """`kind` is mobile, tel or fax."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class CardRead:
    """`rest` are texts that became nothing: a motto, a second spelling of the company on its logo."""

    card: Card
    regions: tuple[Region, ...] = ()
    numbers: tuple[Number, ...] = ()
    logo: str | None = None
    rest: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """Rows on their way into fields."""

    found: dict[str, list[str]] = field(default_factory=dict)
    regions: list[Region] = field(default_factory=list)
    doubtful: set[str] = field(default_factory=set)
    numbers: list[Number] = field(default_factory=list)

    def put(self, name: str, text: str, rows: Iterable[Row], sure: bool = True) -> None:
        values = self.found.setdefault(name, [])
        if text in values:
            return
        values.append(text)
        rows = list(rows)
        self.regions += [Region(name, box, len(values) - 1) for row in rows for box in row.boxes]
        if not sure or any(row.score < SURE for row in rows):
            self.doubtful.add(name)

    def one(self, name: str) -> str | None:
        return next(iter(self.found.get(name, ())), None)


def read_card(lines: Sequence[Line]) -> CardRead:
    """The card that these lines make, in any order; its name is empty where none could be made out."""
    rows = rows_of(lines)
    region = region_of([row.text for row in rows])
    reading = _Reading()
    reaches: list[Reach] = []
    left: list[Row] = []
    for row in rows:
        found, rest = taken_apart(row.text, region)
        reaches += found
        _keep_reaches(reading, found, row)
        left += [_reworded(row, part) for part in _parts(rest)]
    sites = site_names(reaches)
    left = _take_address(reading, left)
    left = _take_company(reading, left, sites)
    left = _take_roles(reading, left)
    left = _take_name(reading, left, reaches, sites)
    logo = next((row for row in left if _is_site(row.text, sites)), None)
    _guess_company(reading, sites)
    unused = tuple(row.text for row in left if row is not logo)
    return CardRead(
        _card(reading), tuple(reading.regions), tuple(reading.numbers), logo.text if logo is not None else None, unused
    )


def _card(reading: _Reading) -> Card:
    faxes = [f"TEL;TYPE=fax:{number.text}" for number in reading.numbers if number.kind == FAX]
    several = {name: tuple(reading.found.get(name, ())) for name in ("emails", "phones", "urls")}
    return Card(
        name=reading.one("name") or "",
        title=", ".join(reading.found.get("title", ())) or None,
        company=reading.one("company"),
        department=", ".join(reading.found.get("department", ())) or None,
        emails=several["emails"],
        phones=several["phones"],
        urls=several["urls"],
        linkedin=reading.one("linkedin"),
        address="\n".join(reading.found.get("address", ())) or None,
        kept="\n".join(faxes) or None,
        doubtful=frozenset(reading.doubtful - {"fax"}),
    )


def _keep_reaches(reading: _Reading, found: Iterable[Reach], row: Row) -> None:
    names = {"email": "emails", "mobile": "phones", "tel": "phones", "fax": "fax"}
    for reach in found:
        name = names.get(reach.kind) or ("linkedin" if "linkedin." in reach.text.lower() else "urls")
        if reach.kind in ("mobile", "tel", "fax"):
            reading.numbers.append(Number(reach.kind, reach.text))
        reading.put(name, reach.text, (row,), reach.sure)


def _parts(text: str) -> list[str]:
    """What stands between dots and bars on one line are several things."""
    parts = (part.strip(" |•·:：,;-–") for part in re.split(rf"{GONE}|\s[|•·]\s|\s[|•·]|[|•·]\s", text))
    return [part for part in parts if len(re.findall(r"[^\W\d_]", part)) >= 2 or words.is_place(part)]


def _reworded(row: Row, text: str) -> Row:
    return Row(text, row.pieces, row.left, row.right, row.middle, row.height)


# -- the address -----------------------------------------------------------------------------------------


def _take_address(reading: _Reading, rows: list[Row]) -> list[Row]:
    """The rows with streets, postcodes and towns, and what stands between them."""
    taken = [row for row in rows if words.is_place(row.text) and not _is_role(row.text)]
    if not taken:
        return rows
    for row in rows:
        if row not in taken and not _is_role(row.text) and any(_goes_on(one, row) for one in taken):
            taken.append(row)
    taken.sort(key=lambda row: (row.middle, row.left, rows.index(row)))
    sure = any(re.search(r"[0-9]", row.text) for row in taken)
    for row in taken:
        reading.put("address", _tidy_place(row.text), (row,), sure)
    return [row for row in rows if row not in taken]


_TOWN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?,?(?: [0-9]{1,2})?(?:, [^\W\d_ ]+)*")


def _goes_on(place: Row, row: Row) -> bool:
    """Whether a row without a shape of its own belongs to an address: on the same line, or above or below it."""
    if fold(row.text) in words.COUNTRIES:
        return row.pieces == place.pieces or _below(row, place)
    told = "," in row.text or re.search(r"[0-9]", row.text) is not None
    if not told or words.is_legal_form(row.text):
        return False
    return row.pieces == place.pieces or (
        _TOWN.fullmatch(row.text) is not None and (_below(row, place) or _below(place, row))
    )


def _tidy_place(text: str) -> str:
    """Blanks that a Japanese address has around its numbers, and that readers lose."""
    text = re.sub(r"(〒 ?[0-9]{3}-[0-9]{4}) ?(?=\S)", r"\1 ", text)
    text = re.sub(r"(?<=[\u3400-\u9fff])(?=[0-9]+(?:-[0-9]+)+$)", " ", text)
    label, _, rest = text.partition(":")
    return rest.strip() if rest and words.label_of(label) == words.ADDRESS else text


def _below(row: Row, upper: Row) -> bool:
    """Whether the row stands right under the other, on the same edge."""
    step = max(row.height, upper.height)
    return 0 < row.middle - upper.middle < 2.2 * step and abs(row.left - upper.left) < 1.5 * step


# -- the employer ----------------------------------------------------------------------------------------


def _take_company(reading: _Reading, rows: list[Row], sites: Sequence[str]) -> list[Row]:
    """A legal form says it, else the name of its site; a title with "Company" in it is a title."""
    formal = [row for row in rows if words.is_legal_form(row.text) and not _is_role(row.text)]
    known = [row for row in rows if _is_site(row.text, sites) and not words.is_department(row.text)]
    if not formal and not known:
        return rows
    both = [row for row in formal if row in known]
    row = max(both or formal or known, key=lambda row: row.height)
    reading.put("company", row.text, (row,))
    return [one for one in rows if one is not row]


def _is_site(text: str, sites: Sequence[str]) -> bool:
    """Whether these words are what an address of the card is called after."""
    plain = fold_company(text).replace(" ", "")
    short = plain.replace("and", "")
    for site in sites:
        close = SequenceMatcher(None, plain[:80], site[:80]).ratio() >= _ALIKE
        if close or short == site.replace("and", "") or (len(plain) >= 4 and site.startswith(plain)):
            return True
    return False


def _guess_company(reading: _Reading, sites: Sequence[str]) -> None:
    """Without any word for it the employer is called as its site is."""
    if reading.one("company") is not None or not sites:
        return
    where = [region for region in reading.regions if region.field in ("emails", "urls")][:1]
    reading.put("company", sites[0].capitalize(), ())
    reading.regions += [Region("company", region.box) for region in where]
    reading.doubtful.add("company")


# -- the person ------------------------------------------------------------------------------------------


def _is_role(text: str) -> bool:
    return words.is_title(text) and not words.is_legal_form(text)


def _take_roles(reading: _Reading, rows: list[Row]) -> list[Row]:
    left = []
    for row in rows:
        name, title = without_title(row.text)
        if title and name:
            reading.put("title", title, (row,))
            left.append(_reworded(row, name))
        elif words.is_title(row.text):
            reading.put("title", row.text, (row,))
        elif words.is_department(row.text):
            reading.put("department", row.text, (row,))
        else:
            left.append(row)
    return left


def _take_name(reading: _Reading, rows: list[Row], reaches: Sequence[Reach], sites: Sequence[str]) -> list[Row]:
    mailboxes = [reach.text.partition("@")[0] for reach in reaches if reach.kind == "email"]
    possible = [row for row in rows if not _is_site(row.text, sites)] or rows
    found = best_name(possible, mailboxes)
    if found is None:
        return rows
    row, sure = found
    reading.put("name", row.text, (row,), sure)
    rows = [one for one in rows if one is not row]
    if reading.one("title") is None:
        under = [one for one in rows if _below(one, row) and one.height < row.height and not _is_site(one.text, sites)]
        if under:
            reading.put("title", under[0].text, under[:1], sure=False)
            rows = [one for one in rows if one is not under[0]]
    return rows
