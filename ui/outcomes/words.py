"""What an ending says on screen."""

from datetime import datetime, tzinfo

from models.domain.bidi import apart
from models.domain.outcome_views import Ending, Step, StepState
from models.domain.values import LetterKind, Reason, Stage
from ui import wording
from ui.application import words as said_as

translate = wording.translate


def head(ending: Ending) -> str:
    said = {
        Stage.REJECTED: translate("Ending", "A no from {company}"),
        Stage.ACCEPTED: translate("Ending", "You said yes to {company}"),
        Stage.WITHDRAWN: translate("Ending", "You withdrew from {company}"),
        Stage.NO_REPLY: translate("Ending", "No word from {company}"),
    }[ending.stage]
    return said.format(company=apart(ending.company))


def about(ending: Ending, now: datetime, zone: tzinfo) -> str:
    """ "Analyst, closed Tue 16 June."."""
    if ending.at is None:
        return translate("Ending", "{role}.").format(role=apart(ending.role))
    day = said_as.when(ending.at, now, zone, with_time=False)
    return translate("Ending", "{role}, closed {day}.").format(role=apart(ending.role), day=day)


def comfort(ending: Ending) -> str:
    """One calm sentence: what this ending asks, and what it does not."""
    if ending.stage is Stage.REJECTED:
        return translate("Ending", "Every part of this can wait, or be left out.")
    if ending.stage is Stage.NO_REPLY:
        return translate("Ending", "Nothing is owed. Should they write after all, it goes on where it was.")
    if ending.open_steps:
        return translate("Ending", "A few people would be glad to hear of it.")
    return translate("Ending", "Everybody who should know does.")


def reasons() -> list[tuple[Reason, str]]:
    return [
        (Reason.TECHNICAL, translate("Ending", "Technical")),
        (Reason.COMMUNICATION, translate("Ending", "Communication")),
        (Reason.FIT, translate("Ending", "Fit")),
        (Reason.OTHER, translate("Ending", "Another, or not said")),
    ]


def title(step: Step, ending: Ending) -> str:
    person = apart(step.person)
    if step.kind is LetterKind.REJECTION_REPLY:
        return translate("Ending", "A gracious reply to {person}").format(person=person or apart(step.company))
    if step.kind is LetterKind.REFERENCE_THANKS:
        return translate("Ending", "Thank {person} for vouching").format(person=person)
    if step.kind is LetterKind.REFERENCE_HEADS_UP:
        return translate("Ending", "Tell {person} that they may be called").format(person=person)
    if step.kind is LetterKind.RECRUITER_UPDATE:
        return translate("Ending", "Tell {person} how it ended").format(person=person)
    if step.application == ending.application:
        return translate("Ending", "Tell {person} that you withdraw").format(person=person or apart(step.company))
    return translate("Ending", "Withdraw at {company}").format(company=apart(step.company))


def detail(step: Step, ending: Ending) -> str:
    """What the letter holds; nothing where the title says it all."""
    if step.kind is LetterKind.REJECTION_REPLY:
        return translate("Ending", "Thanks, one question for feedback, a word for others who hire.")
    if step.kind is LetterKind.WITHDRAWAL:
        if step.application != ending.application and step.person:
            said = translate("Ending", "To {person}. No reason is owed.")
            return said.format(person=apart(step.person))
        return translate("Ending", "Thanks, and clear. No reason is owed.")
    return ""


def state(step: Step, now: datetime, zone: tzinfo) -> str:
    """Of what is no longer open."""
    if step.state is StepState.ON_ITS_WAY:
        return translate("Ending", "On its way")
    if step.state is StepState.DONE:
        if step.at is None:
            return translate("Ending", "Done")
        local = step.at.astimezone(zone).date()
        if local == now.astimezone(zone).date():
            return translate("Ending", "Done today")
        return translate("Ending", "Done {day}").format(day=wording.day_month(local))
    return ""


def practise(count: int) -> str:
    return translate("Ending", "%n questions from there wait for a better answer.", "", count)


def close_others(count: int) -> str:
    return translate("Ending", "Move the %n that were told to Withdrawn", "", count)


def revive(ending: Ending) -> str:
    return translate("Ending", "Back to {stage}").format(stage=wording.stage_name(ending.back_to))
