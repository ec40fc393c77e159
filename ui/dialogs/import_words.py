"""What is said of one entry of a file: its title, its second line, its chip, and all of it in one sentence."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.bidi import apart
from ui.wording import day_and_time, grouped, in_words, translate

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry, Proposal


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, and the zone in which hours are told."""

    now: datetime
    zone: tzinfo


def takes(entry: "Entry") -> bool:
    """Whether there is something to bring in, and so to leave out."""
    return entry.outcome.value in ("added", "updated", "cancelled")


def wants_a_look(entry: "Entry") -> bool:
    """Something about it was guessed, proposed or not understood."""
    from models.services.import_plan import Guess

    guessed = bool(entry.guesses & {Guess.COMPANY, Guess.ROLE}) and entry.outcome.value == "added"
    unsure = bool(entry.alike) and entry.before is None
    return guessed or unsure or bool(entry.proposals) or entry.outcome.value == "refused"


def title(entry: "Entry") -> str:
    if entry.contact is not None or entry.card is not None:
        name = entry.contact.name if entry.contact is not None else in_words(entry.what)
        return apart(name)
    if entry.application is not None and entry.interview is None and entry.reply is None:
        company = entry.company.name if entry.company is not None else ""
        return apart(" · ".join(part for part in (entry.application.role, company) if part))
    if entry.row is not None:
        return translate("Import", "Row {row}: {what}").format(row=grouped(entry.row), what=apart(in_words(entry.what)))
    return apart(in_words(entry.what))


def second_line(entry: "Entry", moment: Moment) -> str:
    """What tells this entry from the others; the reason where it is not brought in."""
    if not takes(entry):
        return reason(entry) if entry.asks is not None else in_words(entry.why)
    if entry.interview is not None:
        when = when_of(entry.interview.starts_at, moment)
        company = entry.company.name if entry.company is not None else ""
        return " · ".join(part for part in (when, apart(company)) if part)
    if entry.contact is not None:
        if entry.alike and entry.before is None:
            return translate("Import", "May be {name}: {why}").format(
                name=apart(entry.alike[0].contact.name), why=in_words(entry.alike[0].why)
            )
        company = entry.company.name if entry.company is not None else ""
        parts = (entry.contact.title or "", company, *entry.contact.emails[:1], *entry.contact.phones[:1])
        return " · ".join([apart(part) for part in parts if part][:3]) or in_words(entry.why)
    if entry.proposals:
        return proposal(entry.proposals[0])
    if entry.row is not None and entry.application is not None:
        from ui.dialogs.table_words import row_line

        return row_line(entry, moment.now.astimezone(moment.zone).date())
    return in_words(entry.why)


def application_of(entry: "Entry") -> str:
    """Whose answer a message is."""
    if entry.reply is None or entry.application is None:
        return ""
    company = entry.company.name if entry.company is not None else ""
    named = " · ".join(apart(part) for part in (entry.application.role, company) if part)
    return translate("Import", "About {application}").format(application=named)


def when_of(starts_at: datetime, moment: Moment) -> str:
    today = moment.now.astimezone(moment.zone).date()
    return day_and_time(starts_at.astimezone(moment.zone), today)


def chip(entry: "Entry", choice: "Choice") -> tuple[str, str]:
    """What becomes of it in two or three words, and their tone."""
    if choice.leave_out:
        return translate("Import", "Left out"), "neutral"
    outcome = entry.outcome.value
    if outcome == "added":
        return _new(entry, choice)
    if entry.asks is not None:
        return translate("Import", "Not complete"), "due"
    return {
        "updated": (
            translate("Import", "Adds to who is here")
            if entry.contact is not None
            else translate("Import", "Changes what is here"),
            "wait",
        ),
        "cancelled": (translate("Import", "Called off"), "clay"),
        "left_alone": (translate("Import", "Left alone"), "neutral"),
        "refused": (translate("Import", "Cannot be read"), "due"),
    }[outcome]


def _new(entry: "Entry", choice: "Choice") -> tuple[str, str]:
    if entry.reply is not None:
        return translate("Import", "A reply"), "accent"
    if entry.interview is not None:
        return translate("Import", "New interview"), "accent"
    if entry.contact is not None:
        if choice.contact:
            return translate("Import", "Adds to who is here"), "wait"
        if entry.alike and choice.contact is None:
            return translate("Import", "Here already?"), "due"
        return translate("Import", "New person"), "accent"
    if entry.application is not None:
        return translate("Import", "New application"), "accent"
    return translate("Import", "New"), "accent"


def proposal(one: "Proposal") -> str:
    """What the file lets one conclude, as a question that a tick answers."""
    from models.services.import_plan import ProposalCode

    say = QCoreApplication.translate
    sentences = {
        ProposalCode.REJECTED: say("Import", "It reads like a no: “{because}”. Move to Rejected"),
        ProposalCode.OFFER: say("Import", "It reads like an offer: “{because}”. Move to Offer"),
        ProposalCode.NAME: say("Import", "The signature gives a name: {value}. Take it over"),
        ProposalCode.TITLE: say("Import", "The signature gives a title: {value}. Add it"),
        ProposalCode.PHONE: say("Import", "The signature gives a phone: {value}. Add it"),
        ProposalCode.LINKEDIN: say("Import", "The signature gives a LinkedIn address: {value}. Add it"),
    }
    return sentences[one.code].format(value=apart(one.value), because=apart(one.because.rstrip(".")))


def reason(entry: "Entry") -> str:
    """Why it comes to what it does, and what else there is to know."""
    why = in_words(entry.why)
    if entry.asks is not None:
        why = (
            translate("Import", "This does not read like a job posting. If it is one, it can be kept all the same.")
            if all(entry.asks)
            else translate("Import", "A company and a role are needed. Type in what is missing, and it can be kept.")
        )
    return " ".join((why, *map(in_words, entry.notes))).strip()


def sentence(entry: "Entry", choice: "Choice", moment: Moment) -> str:
    """All that the row shows, for readers."""
    parts = [title(entry), chip(entry, choice)[0], second_line(entry, moment)]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
