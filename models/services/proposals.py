"""What a mail lets one conclude beyond what it says: a no, an offer, and who its sender is.

Nothing here is written unless the user took it (`Choice.accepted`). A proposal is made from the record as it was
before, so that one that is taken can be seen, and given up again, as long as the plan is on the screen.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from models.domain.card import Card
from models.domain.ids import new_id
from models.domain.mail_text import written_in
from models.domain.names import fold
from models.domain.phones import same_number
from models.domain.signatures import card_of
from models.domain.stages import free_moment, moved
from models.domain.values import Application, Contact, Move, Offer, OfferId, Stage
from models.domain.verdicts import Verdict, reading_of
from models.formats.eml import Mail
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Outcome, Proposal, ProposalCode

NAME_SOURCE = "signature"
_CODES = {Verdict.REJECTED: ProposalCode.REJECTED, Verdict.OFFER: ProposalCode.OFFER}
_BETWEEN = ", "


def signed_by(mail: Mail) -> Card | None:
    """Who signs the message, as far as it can be told."""
    if mail.sender is None:
        return None
    return card_of(written_in(mail.text).signature, mail.sender.name, mail.sender.address)


def with_verdict(draft: Draft, mail: Mail, entry: Entry, choice: Choice, at: datetime) -> Entry:
    """The entry with a no or an offer that its message reads like, carried out where it was taken."""
    application = entry.application
    reading = reading_of(written_in(mail.text).new)
    if application is None or reading is None or not _is_news(application, reading.verdict):
        return entry
    taken = reading.verdict.value in choice.accepted
    said = Proposal(_CODES[reading.verdict], because=reading.sentence, taken=taken)
    entry = replace(entry, proposals=(*entry.proposals, said))
    if not taken:
        return entry
    if reading.verdict is Verdict.OFFER:
        _record_offer(draft, application, at)
    to = Stage.OFFER if reading.verdict is Verdict.OFFER else Stage.REJECTED
    return _changed(replace(entry, application=_move(draft, application, to, at)))


def _is_news(application: Application, verdict: Verdict) -> bool:
    if application.stage.closed:
        return False
    return verdict is Verdict.REJECTED or application.stage is not Stage.OFFER


def _move(draft: Draft, application: Application, to: Stage, at: datetime) -> Application:
    moves = [move.at for move in draft.moves_of(application.id)]
    at = free_moment(max([at, *moves]), moves)
    draft.put(Move(application.id, to, at, from_stage=application.stage))
    return draft.put(moved(application, to, draft.top_of(to), at))


def _record_offer(draft: Draft, application: Application, at: datetime) -> None:
    """One open offer of an application is enough."""
    there = (one for one in draft.all(Offer) if one.application == application.id and one.decision is None)
    if next(there, None) is None:
        draft.put(Offer(OfferId(new_id("off")), application.id, recorded_at=at))


def with_signature(draft: Draft, mail: Mail, entry: Entry, choice: Choice) -> Entry:
    """The entry with what the sender's signature says and the record does not."""
    card = signed_by(mail)
    contact = draft.contact_of_address(mail.sender.address) if mail.sender is not None else None
    if card is None or contact is None:
        return entry
    lines = written_in(mail.text).signature.splitlines()
    found = [
        replace(one, because=_line_with(lines, one.value), taken=one.code.value in choice.accepted)
        for one in _differences(contact, card)
    ]
    entry = replace(entry, proposals=(*entry.proposals, *found))
    after = contact
    for proposal in found:
        after = _with(after, proposal) if proposal.taken else after
    if after == contact:
        return entry
    draft.put(after)
    people = tuple(after if one.id == after.id else one for one in entry.people)
    return _changed(replace(entry, people=people))


def _differences(contact: Contact, card: Card) -> Iterator[Proposal]:
    if card.name and "name" not in card.doubtful and card.name != contact.name and not contact.name_confirmed:
        yield Proposal(ProposalCode.NAME, card.name)
    if card.title and fold(card.title) != fold(contact.title or ""):
        yield Proposal(ProposalCode.TITLE, card.title)
    numbers = [one for one in card.phones if not any(same_number(one, known) for known in contact.phones)]
    if numbers:
        yield Proposal(ProposalCode.PHONE, _BETWEEN.join(numbers))
    if card.linkedin and _page(card.linkedin) != _page(contact.linkedin or ""):
        yield Proposal(ProposalCode.LINKEDIN, card.linkedin)


def _page(address: str) -> str:
    return address.casefold().rstrip("/").rpartition("linkedin.com/")[2]


def _line_with(lines: list[str], value: str) -> str:
    """The line of the signature that says so."""
    wanted = value.partition(_BETWEEN)[0].removeprefix("https://")
    return next((" ".join(line.split()) for line in lines if wanted in line), "")


def _with(contact: Contact, proposal: Proposal) -> Contact:
    match proposal.code:
        case ProposalCode.NAME:
            return replace(contact, name=proposal.value, name_confirmed=True, name_source=NAME_SOURCE)
        case ProposalCode.TITLE:
            return replace(contact, title=proposal.value)
        case ProposalCode.PHONE:
            return replace(contact, phones=(*contact.phones, *proposal.value.split(_BETWEEN)))
        case ProposalCode.LINKEDIN:
            return replace(contact, linkedin=proposal.value)
    return contact


def _changed(entry: Entry) -> Entry:
    """A message that brought nothing new does so once something of it is taken."""
    return replace(entry, outcome=Outcome.UPDATED, why="") if entry.outcome is Outcome.LEFT_ALONE else entry
