"""German letters: Sie where nothing else is known, du where the record shows it, and never both."""

import re
from dataclasses import replace

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.letters.draft import COMPOSERS, compose
from models.domain.letters.first_names import on_first_names
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import Letter, LetterId, LetterKind, LetterState
from tests.models.letters.other_records import APPLICATION, BEATRIZ, HELD, OONA, TUESDAY, situation

FORMAL = Voice("Robin Halloway", Tone.FORMAL, Language.DE)
FRIENDLY = Voice("Robin Halloway", Tone.FRIENDLY, Language.DE)
DU = re.compile(r"\b(du|dich|dir|dein\w*|euch|eure\w*)\b", re.IGNORECASE)
SIE = re.compile(r"\b(Ihnen|Ihre?[mnrs]?)\b|(?<=[a-zäöü,] )Sie\b")


def _friends(whole: Situation) -> Situation:
    assert whole.to is not None
    said = Letter(
        LetterId("let-du"), LetterKind.RECRUITER_UPDATE, whole.to.id, body="Hallo, wie war dein Urlaub?",
        state=LetterState.SENT, sent_at=TUESDAY,
    )  # fmt: skip
    return replace(whole, letters=(said,))


def _full(kind: LetterKind, voice: Voice) -> Situation:
    whole = situation(kind, voice)
    return replace(whole, interview=replace(whole.interviews[0], kind=None, to_prepare=None, people=()))


@pytest.mark.parametrize("kind", list(COMPOSERS))
@pytest.mark.parametrize("voice", [FORMAL, FRIENDLY], ids=["formal", "friendly"])
def test_nobody_is_called_du_whom_the_record_does_not(kind: LetterKind, voice: Voice) -> None:
    for whole in (situation(kind, voice), _full(kind, voice)):
        draft = compose(whole, phrase_book())
        assert DU.search(draft.body) is None, draft.body
        assert DU.search(draft.subject) is None


@pytest.mark.parametrize("kind", list(COMPOSERS))
def test_a_friend_is_called_du_throughout(kind: LetterKind) -> None:
    for whole in (situation(kind, FRIENDLY), _full(kind, FRIENDLY)):
        draft = compose(_friends(whole), phrase_book())
        assert SIE.search(draft.body) is None, draft.body
        assert SIE.search(draft.subject) is None, draft.subject
        assert draft.body.startswith("Hallo ") or kind is LetterKind.FOLLOW_UP_CALL


@pytest.mark.parametrize("kind", list(COMPOSERS))
def test_a_formal_letter_says_sie_to_a_friend_too(kind: LetterKind) -> None:
    draft = compose(_friends(situation(kind, FORMAL)), phrase_book())
    assert DU.search(draft.body) is None, draft.body


def test_every_frame_of_every_du_is_free_of_sie() -> None:
    phrases = phrase_book().of(Language.DE)
    familiar = {slot: frames for slot, frames in phrases.frames.items() if ".du." in slot}
    assert familiar
    for slot, frames in familiar.items():
        for frame in frames:
            assert SIE.search(frame) is None, slot


def test_every_german_frame_has_the_places_of_its_english_one() -> None:
    english, german = phrase_book().of(Language.EN_GB), phrase_book().of(Language.DE)
    ours = [slot for slot in english.frames if not slot.startswith(("thank_you", "linkedin", "letter", "follow"))]
    for slot in ours:
        name = slot.rpartition(".")[0]
        assert german.has(name), f"{name} has no German frame"
        wanted = {place for tone in Tone for frame in english.frames_of(name, tone) for place in _places(frame)}
        there = {place for tone in Tone for frame in german.frames_of(name, tone) for place in _places(frame)}
        assert there <= wanted | {"company", "role", "me", "name", "given"}, name


def _places(frame: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", frame))


def test_a_sentence_after_the_greeting_begins_small_and_the_role_loses_its_m_w_d() -> None:
    whole = replace(situation(LetterKind.WITHDRAWAL, FORMAL), application=replace(APPLICATION, role="Analyst (m/w/d)"))
    body = compose(whole, phrase_book()).body
    greeting, first = body.split("\n\n")[:2]
    assert greeting == "Guten Tag Oona Heikkinen,"
    assert first[0].islower()
    assert "m/w/d" not in body
    assert "Analyst" in body


@pytest.mark.parametrize("kind", [kind for kind in COMPOSERS if kind is not LetterKind.FOLLOW_UP_CALL])
@pytest.mark.parametrize("voice", [FORMAL, FRIENDLY], ids=["formal", "friendly"])
def test_no_german_letter_begins_with_a_capital_after_its_comma(kind: LetterKind, voice: Voice) -> None:
    body = compose(situation(kind, voice), phrase_book()).body
    first = re.split(r",\s+", body, maxsplit=1)[1]
    word = first.split()[0]
    assert word[0].islower() or word in {"Sie", "Ihr"}, first


@pytest.mark.parametrize(
    ("letter", "notes", "expected"),
    [
        ("Hallo Oona, hast du kurz Zeit?", "", True),
        ("Liebe Oona, danke für deinen Rat.", "", True),
        ("Guten Tag, haben Sie Zeit? Ich danke Ihnen.", "", False),
        ("Dear Oona, thank you.", "", False),
        ("", "Wir sind per du", True),
        ("", "on first-name terms since March", True),
        ("", "Nicht duzen", False),
        ("Guten Tag, wie geht es Ihnen?", "per du", False),
    ],
)
def test_first_names_are_read_from_what_was_written(letter: str, notes: str, expected: bool) -> None:
    sent = Letter(LetterId("let-1"), LetterKind.FOLLOW_UP, OONA.id, body=letter, state=LetterState.SENT)
    to = replace(OONA, notes=notes or None)
    whole = replace(situation(LetterKind.WITHDRAWAL, FRIENDLY), to=to, letters=(sent,))
    assert on_first_names(whole) is expected


def test_a_letter_to_somebody_else_says_nothing_about_this_person() -> None:
    sent = Letter(LetterId("let-1"), LetterKind.FOLLOW_UP, BEATRIZ.id, body="Hallo, hast du Zeit?")
    assert not on_first_names(replace(situation(LetterKind.WITHDRAWAL, FRIENDLY), letters=(sent,)))


@pytest.mark.parametrize(
    ("noted", "sie", "du"),
    [
        (
            "wie sie das Dreieck gezeichnet hat",
            "wie Sie das Dreieck gezeichnet haben",
            "wie du das Dreieck gezeichnet hast",
        ),
        ("sie erklärte das Dreieck", "Sie erklärten das Dreieck", "du erklärtest das Dreieck"),
        ("er sprach über Boote", "Sie sprachen über Boote", "du sprachst über Boote"),
        ("wie sie den Bericht gekürzt haben", "wie Sie den Bericht gekürzt haben", "wie ihr den Bericht gekürzt habt"),
        ("das Dreieck auf der Serviette", "das Dreieck auf der Serviette", "das Dreieck auf der Serviette"),
    ],
)
def test_what_was_noted_of_somebody_is_said_to_them(noted: str, sie: str, du: str) -> None:
    part = replace(HELD.people[0], moment=noted)
    meeting = replace(HELD, people=(part,))
    whole = situation(LetterKind.WITHDRAWAL, FRIENDLY, interview=meeting, interviews=(meeting,))
    assert sie[1:] in compose(whole, phrase_book()).body
    assert du[1:] in compose(_friends(whole), phrase_book()).body
