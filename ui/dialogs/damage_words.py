"""What is said of damaged data: how much of it could be saved, and what the newest backup has and lacks."""

from datetime import datetime

from models.domain.backups import Look
from models.domain.damage import Fetched, Offer, Saved
from ui import backup_words
from ui.wording import day_and_time_within, in_words, translate


def of_saved(saved: Saved, now: datetime) -> list[str]:
    """`now` is in the zone to be shown."""
    if saved.whole():
        lines = [translate("Damage", "All that was found can be read: %n entry.", "", saved.kept)]
    else:
        lines = [translate("Damage", "%n entry can be read.", "", saved.kept)]
    if saved.given:
        lines.append(translate("Damage", "A backup fills the gaps in %n of them.", "", saved.given))
    if saved.partly:
        lines.append(translate("Damage", "A part of %n of them is missing.", "", saved.partly))
    if saved.lost:
        lines.append(translate("Damage", "%n entry could not be read and is lost.", "", saved.lost))
    if saved.made_up:
        made = translate(
            "Damage", "%n entry is made anew because others belong to it; where its name was lost, it says so.", "",
            saved.made_up,
        )  # fmt: skip
        lines.append(made)
    return [" ".join(lines), *_changed(saved.look, now)]


def of_backup(offer: Offer, now: datetime) -> list[str]:
    beside = offer.beside
    if beside is None:
        return []
    if not beside.beside or offer.saved is None:
        there = sum(one.there for one in beside.lists)
        return [translate("Damage", "It holds %n entry.", "", there), *_changed(beside, now)]
    parts = []
    goes, comes = sum(one.goes for one in beside.lists), sum(one.comes_back for one in beside.lists)
    differs = sum(one.differs for one in beside.lists)
    if goes:
        parts.append(translate("Damage", "It lacks %n entry that can be read.", "", goes))
    if comes:
        parts.append(translate("Damage", "It has %n entry that was deleted since, or cannot be read.", "", comes))
    if differs:
        parts.append(translate("Damage", "%n entry is in it as it was then.", "", differs))
    if not parts:
        parts.append(translate("Damage", "It holds the same as can be read."))
    return [" ".join(parts), *_changed(beside, now)]


def of_sealed(offer: Offer, now: datetime) -> list[str]:
    """What the recovery code may open; it may make the data itself readable too."""
    sealed = offer.sealed
    if sealed is None:
        return []
    if sealed.made is None:
        spoiled = translate(
            "Damage",
            "Your data is encrypted, and the bytes that say with which key are spoiled. No backup was found beside it. "
            "With your recovery code it may be readable all the same.",
        )
        return [spoiled]
    if offer.backup is None:
        locked = translate(
            "Damage",
            "It is encrypted, and its key is not at hand: this computer's keyring is locked, or does not have it. "
            "Your recovery code opens it.",
        )
        return [locked]
    made = _day(sealed.made, now)
    newer = translate("Damage", "A newer one, of {when}, is encrypted. Your recovery code opens it.")
    return [newer.format(when=made)]


def of_fetched(fetched: Fetched | None) -> list[str]:
    """What became of the files beside notes and applications."""
    if fetched is None:
        return []
    back, left = len(fetched.brought), len(fetched.left)
    told = [translate("Damage", "%n file came back from a backup.", "", back)] if back else []
    if left:
        told.append(translate("Damage", "%n file is missing, and no backup that was found has it.", "", left))
    return told


def backup_title(offer: Offer, now: datetime) -> str:
    if offer.backup is not None:
        made = _day(offer.backup.made, now)
    elif offer.sealed is not None and offer.sealed.made is not None:
        made = _day(offer.sealed.made, now)
    elif offer.sealed is not None:
        return translate("Damage", "Open it with your recovery code")
    else:
        return translate("Damage", "Go back to a backup")
    return translate("Damage", "Go back to the backup of {when}").format(when=made)


def why_nothing(offer: Offer) -> str:
    return in_words(offer.trouble) if offer.trouble is not None else ""


def _day(moment: datetime, now: datetime) -> str:
    return day_and_time_within(moment.astimezone(now.tzinfo), now.date())


def _changed(look: Look, now: datetime) -> list[str]:
    if look.changed is None:
        return []
    when = backup_words.when(look.changed.astimezone(now.tzinfo), now)
    return [translate("Damage", "Last entry in it: {when}").format(when=when)]
