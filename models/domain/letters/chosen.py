"""Which of one's own words go into which letter: each interviewer's is another selection (J)."""

from collections.abc import Iterable, Sequence

from models.domain.letters.briefs import Part
from models.domain.letters.drafting import Ingredient, Told
from models.domain.letters.passages import MET, used_in
from models.domain.letters.pen import name_of
from models.domain.letters.situation import Situation
from models.domain.values import ContactId, Letter, LetterKind, Role

_TELLING = frozenset({LetterKind.THANK_YOU, LetterKind.LINKEDIN_INVITE})


def place_of(situation: Situation) -> int:
    """Whose of the interview's letters this is, counted from the first interviewer."""
    meeting = situation.interview
    if meeting is None or situation.to is None:
        return 0
    there = [part.contact for part in meeting.people if part.role in (Role.INTERVIEWER, None)]
    return there.index(situation.to.id) if situation.to.id in there else len(there)


def letters_beside(situation: Situation) -> tuple[Letter, ...]:
    """Thank-yous of the same interview to its other people, drafts too."""
    meeting, reader = situation.interview, situation.to
    if meeting is None:
        return ()
    return tuple(
        one
        for one in situation.letters
        if one.kind is LetterKind.THANK_YOU
        and one.interview == meeting.id
        and (reader is None or one.to != reader.id)
        and one.body
    )


def said_before(situation: Situation) -> tuple[Letter, ...]:
    """What this person has read of the same interview, in another kind of letter."""
    meeting, reader = situation.interview, situation.to
    return tuple(
        one
        for one in situation.letters
        if one.kind in _TELLING
        and one.kind is not situation.kind
        and reader is not None
        and one.to == reader.id
        and (meeting is None or one.interview in (meeting.id, None))
        and one.body
    )


def used_beside(situation: Situation, offered: Sequence[Ingredient]) -> frozenset[str]:
    """Ids of what other letters say already, to others or to this person."""
    found = frozenset[str]()
    for letter in (*letters_beside(situation), *said_before(situation)):
        found |= used_in(letter.body or "", offered)
    return found


def first_fresh(among: Sequence[Ingredient], used: frozenset[str], place: int) -> Ingredient | None:
    """Another one for each place; one that was said elsewhere only where nothing else remains."""
    fresh = [one for one in among if one.id not in used]
    pool = fresh or list(among)
    return pool[place % len(pool)] if pool else None


def told(situation: Situation, offered_to: Iterable[tuple[ContactId, Sequence[Ingredient]]]) -> tuple[Told, ...]:
    """What each other letter of this interview says already; `offered_to` is what could be said to whom."""
    found = []
    for contact, ingredients in offered_to:
        bodies = [one.body or "" for one in letters_beside(situation) if one.to == contact]
        ids = frozenset[str]().union(*(used_in(body, ingredients) for body in bodies))
        words = tuple(
            one.words for one in ingredients if one.id in ids and one.part is not Part.REMIND and one.id != MET
        )
        person = situation.people.get(contact)
        if bodies and words and person is not None:
            found.append(Told(contact, name_of(person.name), words))
    return tuple(found)
