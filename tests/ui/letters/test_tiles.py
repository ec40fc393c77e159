"""What the tiles at the foot say of a review, in the words of the design."""

from datetime import UTC

import pytest

from models.domain.letters.review import TEMPLATES
from models.domain.letters.reviewing import Check, Finding, Result, Review, Weight
from models.domain.phrases import Phrase
from models.domain.values import LetterChannel, LetterKind
from ui.letters.tiles import Face
from ui.letters.tiles_words import ALIKE, MORE, NAMES, PERSONAL, PROOF, WORDS, faces

BODY = "I saw the the step, and only than the rest."
Channel = LetterChannel


def said(review: Review, kind: LetterKind = LetterKind.THANK_YOU, channel: Channel = Channel.EMAIL) -> dict[str, Face]:
    return {face.key: face for face in faces(review, kind, channel, BODY, UTC)}


def words(face: Face) -> tuple[str, str]:
    return face.value, face.small


def point(check: Check, says: str, start: int | None = None, end: int | None = None) -> Finding:
    return Finding(check, Phrase(says, {}), start, end)


def of(*results: Result, alike: int | None = None, to: str = "") -> Review:
    return Review({result.check: result for result in results}, alike, to)


def test_a_letter_that_is_fine() -> None:
    review = of(
        Result(Check.PERSONAL, figure=92, detail=4),
        Result(Check.LENGTH, figure=129),
        Result(Check.PROOF, figure=0),
        Result(Check.NAMES, detail=3),
        alike=18,
        to="Ingrid Solheim",
    )
    shown = said(review)
    assert words(shown[PERSONAL]) == ("92 % personal", "4 details of your own")
    assert words(shown[WORDS]) == ("129 words", "80 to 200 is good")
    assert words(shown[PROOF]) == ("Proofread", "Nothing to mend")
    assert words(shown[NAMES]) == ("Names right", "3 names checked")
    assert words(shown[ALIKE]) == ("18 % alike", "with Ingrid’s letter")
    assert MORE not in shown
    assert not any(face.due for face in shown.values())


def test_points_to_proofread_are_named_in_order() -> None:
    points = (point(Check.PROOF, "Twice", 6, 13), point(Check.PROOF, "Did you mean then?", 29, 33))
    shown = said(of(Result(Check.PROOF, Weight.ASK, 2, points)))[PROOF]
    assert words(shown) == ("2 to proofread", "the the, than")
    assert shown.due
    assert "Did you mean then?" in shown.says, "a reader hears the sentences"


@pytest.mark.parametrize(
    ("count", "kind", "expected"),
    [
        (1, LetterKind.THANK_YOU, ("1 word", "80 to 200 is good")),
        (90, LetterKind.FOLLOW_UP, ("90 words", "At most 120 is good")),
    ],
)
def test_the_length_knows_its_kind(count: int, kind: LetterKind, expected: tuple[str, str]) -> None:
    assert words(said(of(Result(Check.LENGTH, figure=count)), kind)[WORDS]) == expected


def test_a_linkedin_request_is_counted_in_characters() -> None:
    review = of(Result(Check.LENGTH, figure=50, detail=268))
    shown = said(review, LetterKind.LINKEDIN_INVITE, Channel.LINKEDIN)[WORDS]
    assert words(shown) == ("268 characters", "At most 300 for LinkedIn")


def test_the_good_range_lies_around_what_is_good() -> None:
    shown = said(of(Result(Check.LENGTH, figure=129)))[WORDS]
    assert shown.band is not None
    assert shown.mark is not None
    assert shown.band[0] < shown.mark < shown.band[1]
    long = said(of(Result(Check.LENGTH, Weight.ASK, 5000)))[WORDS]
    assert long.mark == 1.0


def test_a_letter_that_is_too_alike_is_amber_there_and_not_twice() -> None:
    found = (point(Check.PERSONAL, "This letter is 61 % like Ingrid's."),)
    shown = said(of(Result(Check.PERSONAL, Weight.ASK, 80, found, detail=3), alike=61, to="Ingrid Solheim"))
    assert shown[ALIKE].due
    assert not shown[PERSONAL].due
    assert "61 % like" in shown[ALIKE].says


def test_templates_and_no_other_letter_are_told_apart() -> None:
    assert words(said(of(alike=12, to=TEMPLATES))[ALIKE]) == ("12 % alike", "with stock phrases")
    assert words(said(of())[ALIKE]) == ("Nothing alike", "no other letter")


def test_the_sixth_speaks_only_where_there_is_something() -> None:
    tone = Result(Check.TONE, Weight.ASK, findings=(point(Check.TONE, "It presses for an answer."),))
    night = Result(Check.NIGHT, Weight.ASK, findings=(point(Check.NIGHT, "It is 22:40."),))
    gap = Result(Check.GAPS, Weight.STOP, findings=(point(Check.GAPS, "A gap.", 2, 5),))
    assert words(said(of(tone))[MORE]) == ("Tone", "It presses for an answer.")
    assert words(said(of(tone, night))[MORE]) == ("2 to think of", "Tone, Night")
    assert words(said(of(gap))[MORE]) == ("1 gap to fill", "Tab goes to the next")
    assert MORE not in said(of(Result(Check.TONE), Result(Check.NIGHT)))


def test_before_the_first_answer_nothing_is_claimed() -> None:
    shown = said(Review())
    assert not any(face.due or face.share for face in shown.values())
    assert shown[PROOF].value == "Proofreading"
