"""Check 9: nothing leaves at night (C). A card is written at any hour; the post carries it by day."""

from datetime import UTC, datetime

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.phrases import QT_TRANSLATE_NOOP, Fill, Phrase
from models.domain.values import LetterChannel

_NOW = QT_TRANSLATE_NOOP("Letters", "It is {time}. The letter can leave at {morning}.")
_CHOSEN = QT_TRANSLATE_NOOP("Letters", "{time} is in the night. The letter can leave at {morning}.")
_CALL = QT_TRANSLATE_NOOP("Letters", "It is {time}. From {morning} on a call is welcome.")


def says_now(etiquette: Etiquette, now: datetime) -> Phrase | None:
    """That it is night, for whoever hands a letter to another program; None by day."""
    return None if etiquette.awake(now) else Phrase(_NOW, _times(etiquette, now, etiquette.wake(now)))


def _times(etiquette: Etiquette, moment: datetime, morning: datetime) -> dict[str, Fill]:
    return {"time": f"{etiquette.local(moment):%H:%M}", "morning": f"{etiquette.local(morning):%H:%M}"}


def check(reading: Reading) -> Result:
    if reading.written.channel is LetterChannel.CARD:
        return asks(Check.NIGHT, [])
    etiquette, now = reading.situation.etiquette, reading.situation.now
    chosen = _instant(reading.written.send_at)
    later = chosen is not None and chosen > now
    moment = chosen if chosen is not None and later else now
    try:
        if etiquette.awake(moment):
            return asks(Check.NIGHT, [])
        morning = etiquette.wake(moment)
        fills = _times(etiquette, moment, morning)
    except OverflowError:  # the last hours of the year 9999
        return asks(Check.NIGHT, [])
    if reading.written.channel is LetterChannel.CALL:
        says = Phrase(_CALL, fills)
    else:
        says = Phrase(_CHOSEN if later else _NOW, fills)
    fixes = (Fix(FixKind.LATER, morning.astimezone(UTC).isoformat()),)
    return asks(Check.NIGHT, [Finding(Check.NIGHT, says, fixes=fixes, key="night")])


def _instant(text: str | None) -> datetime | None:
    """None for nothing chosen, and for what is no instant."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
