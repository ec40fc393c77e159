"""A believable search for an empty folder: the same size, share and day give the same data (INTERCHANGE, `sample`)."""

from datetime import date, datetime, tzinfo
from random import Random

from models.domain.archive import Archive
from models.domain.change import Edit
from models.domain.values import LetterKind, Settings
from models.services.etiquette import etiquette_of
from models.services.sample_cast import Cast
from models.services.sample_closed import CLOSED
from models.services.sample_crowd import Crowd
from models.services.sample_diary import Diary, Workdays
from models.services.sample_letters import with_letters
from models.services.sample_offers import WEIGHTS, weighed
from models.services.sample_people import know_them_better
from models.services.sample_quiet import OPEN
from models.services.sample_writings import with_writings
from models.store.repository import Store

INTENT = "sample.filled"
SEED = "Afterview"

_SMALL = 50


def is_empty(store: Store) -> bool:
    """Whether nothing but settings has been written down yet."""
    return next(store.archive().values(), None) is None


def fill(store: Store, now: datetime, count: int, share: float | None) -> None:
    """Writes a search of `count` applications, `share` of them open, into an empty folder."""
    here = store.settings()
    etiquette = etiquette_of(here)
    archive = sample(count, share, etiquette.day(now), etiquette.zone)
    edits = [Edit(None, entry) for entry in (*archive.values(), *weighed(archive, etiquette.day(now)))]
    if here == Settings():
        edits.append(Edit(here, archive.settings))
    store.write(edits, INTENT)


def sample(count: int, share: float | None, today: date, zone: tzinfo) -> Archive:
    """Hand-written stories first, as many as fit; the rest by dice."""
    if share is None:
        share = 0.7 if count <= _SMALL else 0.1
    still_open = int(count * share + 0.5)
    diary = Diary(Settings(own_addresses=("robin.halloway@mail.example",), name="Robin Halloway", weights=WEIGHTS))
    cast = Cast(diary, Workdays(today, zone))
    crowd = Crowd(cast, Random(f"{SEED} {count} {share} {today}"), count)
    for story in OPEN[:still_open]:
        story(cast)
    crowd.write_open(max(0, still_open - len(OPEN)))
    closed = count - still_open
    for story in CLOSED[:closed]:
        story(cast)
    crowd.write_closed(max(0, closed - len(CLOSED)))
    _keep_agencies_posted(cast)
    know_them_better(diary)
    return with_letters(with_writings(diary.archive(), cast.days))


def _keep_agencies_posted(cast: Cast) -> None:
    """Every recruiter heard lately where the other processes stand (C, P)."""
    for recruiter in cast.recruiters:
        sent = cast.days.at(-2, "12:30") if recruiter == cast.told_first else cast.days.at(-1, "17:50")
        cast.diary.letter(LetterKind.RECRUITER_UPDATE, recruiter, None, sent, "Two further talks, and I am well.")
