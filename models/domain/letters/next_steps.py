"""R4: the next step and its day, as they said it."""

from collections.abc import Iterator

from models.domain.letters.briefs import Part
from models.domain.letters.drafting import Ingredient
from models.domain.letters.ingredients import Gatherer
from models.domain.letters.noting import Shape, bare, ended
from models.domain.letters.pen import Pen, clean, name_of
from models.domain.letters.situation import Origin
from models.domain.values import Contact, NextSteps


def next_steps(pen: Pen, gatherer: Gatherer) -> Iterator[Ingredient]:
    steps = pen.situation.steps
    if steps is None:
        return
    slot, fills = _slot(pen, steps)
    if slot is not None:
        sentence = ended(pen.say(f"thank_you.next.{slot}", **fills))
        yield Ingredient("next", Part.REMIND, _words(pen, steps), sentence, Origin.NEXT_STEPS)
    meanwhile = gatherer.woven(steps.meanwhile)
    if meanwhile is not None and meanwhile.shape is Shape.IMPERATIVE:
        sentence = ended(pen.say("thank_you.meanwhile", w=meanwhile.text))
        yield Ingredient("meanwhile", Part.REMIND, meanwhile.noted, sentence, Origin.NEXT_STEPS)


def _slot(pen: Pen, steps: NextSteps) -> tuple[str | None, dict[str, str | None]]:
    who = named_by(pen, steps)
    if steps.promised_by is None:
        return {True: "more", False: "last", None: None}[steps.more_rounds], {}
    date = pen.dated(steps.promised_by)
    if i_contact(pen, steps):
        return "mine", {"date": date}
    if who is not None and (pen.situation.to is None or who.id != pen.situation.to.id):
        return "named", {"date": date, "who": name_of(who.name).split()[0]}
    return "dated_more" if steps.more_rounds else "dated", {"date": date}


def _words(pen: Pen, steps: NextSteps) -> str:
    day = pen.phrases.full_date(steps.promised_by) if steps.promised_by is not None else ""
    return ", ".join(filter(None, (clean(steps.contact_by), day))) or pen.phrases.words["next_round"]


def named_by(pen: Pen, steps: NextSteps) -> Contact | None:
    """Who gives word, where the user's words name somebody of this search."""
    said = {bare(word) for word in clean(steps.contact_by).split()}
    for person in pen.situation.people.values():
        if {bare(word) for word in name_of(person.name).split()} & said:
            return person
    return None


def i_contact(pen: Pen, steps: NextSteps) -> bool:
    """“I contact them”: the next word is one's own."""
    words = clean(steps.contact_by).casefold().split()
    return bool(words) and words[0] == pen.phrases.grammar.i.casefold()
