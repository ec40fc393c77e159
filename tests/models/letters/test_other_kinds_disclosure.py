"""What to tell whom about other processes: the guide begins with the reader, and names what holds now."""

from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.disclosure import Audience, Guidance, guide
from models.domain.letters.situation import OtherProcess, Situation, Voice
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    LetterKind,
    Stage,
)

ZONE: tzinfo = ZoneInfo("Europe/Berlin")
BEATRIZ = Contact(ContactId("con-b"), "Beatriz Amaral")
OONA = Contact(ContactId("con-o"), "Oona Heikkinen")
FERNHILL = Company(CompanyId("com-f"), "Fernhill Mutual")
OURS = Application(ApplicationId("app-f"), FERNHILL.id, "Senior data analyst", Stage.WAITING)
TIDEWELL = Company(CompanyId("com-t"), "Tidewell Energy")
THEIRS = OtherProcess(Application(ApplicationId("app-t"), TIDEWELL.id, "Analyst", Stage.OFFER), TIDEWELL, 2)


def _situation(kind: LetterKind, to: Contact, recruiter: Contact | None = BEATRIZ) -> Situation:
    now = datetime(2026, 6, 16, 10, tzinfo=UTC)
    etiquette = Etiquette(ZONE, "Europe/Berlin")
    return Situation(kind, now, etiquette, Voice(), to, OURS, FERNHILL, recruiter=recruiter, others=(THEIRS,))


def _now(rows: tuple[Guidance, ...]) -> set[Audience]:
    return {row.audience for row in rows if row.now}


def test_a_recruiter_is_told_everything_and_stands_first() -> None:
    rows = guide(_situation(LetterKind.RECRUITER_UPDATE, BEATRIZ))
    assert rows[0].heading.english(ZONE) == "Beatriz Amaral hears everything, and first"
    assert _now(rows) == {Audience.RECRUITER}
    assert {row.audience for row in rows} == set(Audience)


def test_the_hiring_side_hears_nothing_unasked_but_may_hear_of_an_offer() -> None:
    rows = guide(_situation(LetterKind.FOLLOW_UP, OONA))
    assert rows[0].heading.english(ZONE) == "Fernhill Mutual hears nothing of it unasked"
    assert rows[-1].audience is Audience.RECRUITER
    assert _now(rows) == {Audience.HIRING_SIDE, Audience.OFFER}
    without = guide(replace(_situation(LetterKind.FOLLOW_UP, OONA), others=()))
    assert _now(without) == {Audience.HIRING_SIDE}


def test_no_recruiter_is_spoken_of_where_there_is_none() -> None:
    rows = guide(_situation(LetterKind.FOLLOW_UP, OONA, recruiter=None))
    assert Audience.RECRUITER not in {row.audience for row in rows}


def test_no_heading_has_a_hole_where_a_name_is_missing() -> None:
    nobody = replace(_situation(LetterKind.RECRUITER_UPDATE, BEATRIZ, recruiter=None), company=None)
    for row in guide(nobody):
        assert row.heading.fills == {}
        assert "{" not in row.heading.text


def test_no_employer_of_another_process_is_ever_named() -> None:
    for kind in LetterKind:
        for row in guide(_situation(kind, OONA)):
            said = " ".join(one.english(ZONE) for one in (row.heading, *row.tell, *row.keep))
            assert "Tidewell" not in said
