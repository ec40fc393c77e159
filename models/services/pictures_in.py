"""Pictures of business cards into the record: a code on the card says most, else its print is read.

`look` reads without a record and runs in a worker; `take_picture` puts what was read into a draft, by the same rules as
every other card.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from models.domain.card import Card
from models.domain.card_layout import CardRead, Number, Region, read_card
from models.domain.pixels import Box, Pixels, Point
from models.domain.said import Said
from models.services.import_plan import Choice, Entry, Outcome

if TYPE_CHECKING:
    from models.adapters.recogniser import Recognised
    from models.formats.card_picture import Picture
    from models.services.draft import Draft

Recognise = Callable[[Pixels], "Recognised"]

NOTHING_READS = Said(
    "There is no code in this picture and nothing that reads text is installed. With the source at hand, “make "
    "reader” adds it."
)
NO_TEXT = Said("There is no code in this picture, and no text that could be read.")


NAMED_BY_ADDRESS = Said("The picture names nobody, so the e-mail address stands for the name.")
_NOBODY = Card(name="")


class Source(StrEnum):
    CODE = "code"
    TEXT = "text"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a picture says. Places are in `pixels`; `size` is the picture's own. `trouble` is a sentence or empty."""

    pixels: Pixels
    size: tuple[int, int]
    source: Source = Source.NOTHING
    card: Card = _NOBODY
    regions: tuple[Region, ...] = ()
    numbers: tuple[Number, ...] = ()
    logo: str | None = None
    codes: tuple[str, ...] = ()
    trouble: str = ""


def look(data: bytes, recognise: Recognise | None) -> Looked:
    """Raises FileRefused where these bytes are no picture that can be read; `recognise` never raises."""
    from models.formats.card_picture import read_codes

    return look_at(read_codes(data), recognise)


def look_at(picture: "Picture", recognise: Recognise | None) -> Looked:
    """The same for a picture that is open already."""
    from models.formats.code_text import card_of_code, described

    texts = tuple(code.text for code in picture.codes)
    looked = Looked(picture.pixels, picture.size, codes=texts)
    held = [(card, code) for code in picture.codes if (card := card_of_code(code.text)) is not None]
    if held:
        card, code = held[0]
        box = _scaled(code.corners, picture.scale)
        looked = replace(looked, source=Source.CODE, card=card, regions=tuple(_everywhere(card, box)))
        if card.name or recognise is None:
            return looked
    if recognise is None:
        return replace(looked, trouble=described(texts[0]) if texts else NOTHING_READS)
    return _with_text(looked, picture, recognise, described(texts[0]) if texts else "")


def _with_text(looked: Looked, picture: "Picture", recognise: Recognise, other: str) -> Looked:
    """What the print adds: all, or the name to a code that holds only one way to reach somebody."""
    recognised = recognise(picture.pixels)
    read = read_card(recognised.lines)
    said = _says(read.card)
    if looked.source is Source.CODE:
        return _joined(looked, read) if read.card.name else looked
    if not said:
        return replace(looked, trouble=other or recognised.trouble or NO_TEXT)
    return _upright(
        replace(looked, source=Source.TEXT, card=read.card, regions=read.regions, numbers=read.numbers, logo=read.logo)
    )


def _joined(looked: Looked, read: CardRead) -> Looked:
    """The printed card with what the code holds put first, since a code is not misread."""
    held, card = looked.card, read.card
    kinds = {name: _first(getattr(held, name), getattr(card, name)) for name in ("emails", "phones", "urls")}
    joined = replace(
        card,
        emails=kinds["emails"],
        phones=kinds["phones"],
        urls=kinds["urls"],
        linkedin=held.linkedin or card.linkedin,
        doubtful=card.doubtful - {name for name in kinds if getattr(held, name)},
    )
    return _upright(replace(looked, card=joined, regions=read.regions, numbers=read.numbers, logo=read.logo))


def _upright(looked: Looked) -> Looked:
    """Turned as its text is read, where the photo lies on its side or stands on its head."""
    from models.formats.card_picture import turned

    across = sum(region.box[1][0] - region.box[0][0] for region in looked.regions)
    down = sum(region.box[1][1] - region.box[0][1] for region in looked.regions)
    turns = (0 if across >= 0 else 2) if abs(across) >= abs(down) else (1 if down > 0 else 3)
    if turns == 0:
        return looked
    wide, high = looked.pixels.width, looked.pixels.height

    def moved(point: Point) -> Point:
        x, y = point
        return ((x, y), (y, wide - x), (wide - x, high - y), (high - y, x))[turns]

    def around(region: Region) -> Region:
        a, b, c, d = (moved(point) for point in region.box)
        return replace(region, box=(a, b, c, d))

    return replace(looked, pixels=turned(looked.pixels, turns), regions=tuple(map(around, looked.regions)))


def _first(held: Sequence[str], read: Sequence[str]) -> tuple[str, ...]:
    there = {one.casefold() for one in held}
    return (*held, *(one for one in read if one.casefold() not in there))


def _says(card: Card) -> bool:
    return any((card.name, card.company, card.emails, card.phones, card.urls, card.linkedin, card.address))


def _scaled(box: Box, factor: float) -> Box:
    a, b, c, d = ((x * factor, y * factor) for x, y in box)
    return a, b, c, d


def _everywhere(card: Card, box: Box) -> Iterator[Region]:
    """Every field of a code was read in the same place."""
    single = ("name", "title", "department", "company", "linkedin", "address")
    yield from (Region(name, box) for name in single if getattr(card, name))
    for name in ("emails", "phones", "urls"):
        yield from (Region(name, box, place) for place in range(len(getattr(card, name))))


# -- into the record -------------------------------------------------------------------------------------


def take_picture(
    draft: "Draft", data: bytes, choice: Choice, now: datetime, recognise: Recognise | None = None
) -> Entry:
    """The person of the picture, or an entry that says why there is none. Raises FileRefused.

    Without `recognise` the installed reader is used, where there is one.
    """
    from models.adapters import recogniser
    from models.services.cards_in import take_card

    looked = look(data, recognise or recogniser.reader())
    facts = facts_of(looked)
    card = lined(looked.card)
    if not card.name and card.emails:
        card = replace(card, name=card.emails[0], doubtful=card.doubtful | {"name"}, remarks=(NAMED_BY_ADDRESS,))
    if looked.source is Source.NOTHING:
        return Entry("A picture", Outcome.REFUSED, looked.trouble, facts=facts)
    return replace(take_card(draft, card, choice, now), facts=facts)


def lined(card: Card) -> Card:
    """With lines of a vCard (RFC 6350) for what a contact has no field for, so that it goes out again with their card.

    A code that holds a vCard has brought its own.
    """
    from models.formats.content_write import escaped

    kept = (card.kept or "").split("\n") if card.kept else []
    names = {line.partition(":")[0].partition(";")[0] for line in kept}
    lines = [f"URL:{url}" for url in card.urls if url != card.linkedin and "URL" not in names]
    if card.department and "ORG" not in names:
        lines.append(f"ORG:{escaped(card.company or '')};{escaped(card.department)}")
    if "NICKNAME" not in names:
        lines += [f"NICKNAME:{escaped(nickname)}" for nickname in card.nicknames]
    return replace(card, kept="\n".join([*kept, *lines]) or None)


def facts_of(looked: Looked) -> dict[str, object]:
    """What the picture itself says: the text of its first code, or the fields of its print."""
    facts: dict[str, object] = {"size": list(looked.size)}
    if looked.codes:
        facts["text"] = looked.codes[0]
    if len(looked.codes) > 1:
        facts["texts"] = list(looked.codes)
    card = looked.card
    said: dict[str, str | None] = {
        "name": card.name,
        "title": card.title,
        "department": card.department,
        "company": card.company,
        "logo_text": looked.logo,
        "email": next(iter(card.emails), None),
        "web": next(iter(card.urls), None),
        "linkedin": card.linkedin,
        "address": card.address.replace("\n", ", ") if card.address else None,
    }
    for kind in ("mobile", "tel", "fax"):
        said[kind] = next((number.text for number in looked.numbers if number.kind == kind), None)
    if not looked.numbers:
        said["tel"] = next(iter(card.phones), None)
    facts.update({name: text for name, text in said.items() if text})
    if card.doubtful:
        facts["doubtful"] = sorted(card.doubtful)
    return facts
