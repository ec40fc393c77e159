"""Each check by itself: names of every kind, tones, other employers, routes, nights, and what is asked again."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from models.adapters.stock_phrases import stock_phrases
from models.domain.letters.review import review
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Mistake, MistakeKind, Weight, Written
from models.domain.mail import Language
from models.domain.values import (
    ApplicationId,
    ContactId,
    ContactKind,
    LetterChannel,
    LetterKind,
    LetterState,
    Reply,
    School,
    Stage,
)
from tests.models.letters.good_letters import INGRIDS
from tests.models.letters.scenes import LONDON, NOW, mistake, person, scene, sent

K = LetterKind
BEATRIZ = person("Beatriz Amaral")


def found(check: Check, body: str, kind: LetterKind = K.THANK_YOU, mistakes: tuple[Mistake, ...] = (),
          written: dict[str, Any] | None = None, **more: Any) -> tuple[Finding, ...]:  # fmt: skip
    to, company, role = (more.pop(name, usual) for name, usual in USUAL)
    situation = scene(kind, to, company, role, **more)
    page = replace(Written("", body), **(written or {}))
    return review(page, situation, mistakes, stock_phrases(situation.voice.language)).results[check].findings


USUAL = (("to", "Rafael Quintana"), ("company", "Quillmark"), ("role", "Senior product analyst"))


def words(findings: tuple[Finding, ...], body: str) -> list[str]:
    return [body[one.start : one.end] for one in findings]


def says(finding: Finding) -> str:
    return finding.says.english(LONDON)


# Names


@pytest.mark.parametrize(
    ("to", "company", "text"),
    [
        ("Rafael Quintana", "Quillmark", "Dear Rafael,\n\nRafael’s and Quintana's idea of Quillmark’s reader was good."),
        ("Will Harker", "Harker & Sons", "Dear Will,\n\nI will gladly come. Will that do? Harker & Sons know best, Will."),
        ("Grace May", "May & Grace Inc.", "Dear Grace,\n\nMay I come in May? With good grace, and by the grace of May & Grace."),
        ("Mark Young", "Quillmark", "Dear Mr Young,\n\nA young team made its mark. Mask and Marc are not you. Mary said so."),
        ("Anne-Marie Dupont-Lévy", "Été Inc.", "Dear Anne-Marie,\n\nMs Dupont-Lévy’s desk at Été Inc. was by the window."),
        ("王小明", "远帆科技", "Dear 王小明,\n\nYou and 远帆科技 were kind."),
        ("Søren Łukasz Ó Briain", "Ångström GmbH", "Dear Søren,\n\nÅngström GmbH, as Ó Briain said, has a good name."),
        ("Robert Szymański", "Priory Court", "Dear Bob,\n\nPriory Court was warm."),
        ("Dr. Anna Weber", "Kiesel AG", "Dear Dr Weber,\n\nthe Kiesel team was kind."),
        ("Jane Okafor", "Quillmark", "Hi Jane!\n\nThe Lane was long, and June was warm. Then Jan came."),
        ("Rafael Quintana", "Quillmark", "Dear Señor Quintana,\n\nThe quill and the mark are two pubs. Rafaela was kind."),
        ("Theo Marsh", "Reed Ltd", "Dear Theo,\n\nThen we talked. They read the note at Reed. The need was clear. March is near."),
        ("Ingrid Solheim", "STRIPE", "Dear Ingrid,\n\nThe stripe on the wall was yours."),
    ],
)  # fmt: skip
def test_names_that_are_right_are_right(to: str, company: str, text: str) -> None:
    assert [says(one) for one in found(Check.NAMES, text, to=to, company=company)] == []


def test_german_names_have_a_genitive_and_nouns_have_capitals() -> None:
    body = (
        "Liebe Frau Klein,\n\nKleins Büro bei Voss & Kröger ist hell. Der Wein und das Bein der Bank, Krögers Lager: "
        "alles war fein, und Vossens Tür stand offen."
    )
    assert found(Check.NAMES, body, to="Petra Klein", company="Voss & Kröger GmbH", language=Language.DE) == ()


@pytest.mark.parametrize(
    ("to", "text", "wrong"),
    [
        ("Rafael Quintana", "Dear Rafael,\n\nThank you, Rafel.", "Rafel"),
        ("Rafael Quintana", "Dear Rafael,\n\nThe idea was Rafeal’s.", "Rafeal"),
        ("Rafael Quintana", "Dear Raphael,\n\nThank you.", "Raphael"),
        ("Rafael Quintana", "Dear Ms Quintan,\n\nThank you.", "Quintan"),
        ("Rafael Quintana", "Dear Rafael Qintana,\n\nThank you.", "Qintana"),
        ("Rafael Quintana", "Dear Rafael,\n\nWe talked of Quillmrak’s readers.", "Quillmrak"),
        ("Rafael Quintana", "Dear Rafael,\n\nWe talked of QuillMark.", "QuillMark"),
        ("Jürgen Müller", "Dear Jurgen,\n\nThank you.", "Jurgen"),
        ("Jane Okafor", "Dear Jan,\n\nThank you.", "Jan"),
        ("Anne Lee", "Dear Anna,\n\nThank you.", "Anna"),
        ("Anne-Marie Dupont", "Dear Anne-Mary,\n\nThank you.", "Anne-Mary"),
        ("Rafael Quintana", "Dear Rafael,\n\nWe talked of Quill Mark.", "Quill Mark"),
        ("Rafael Quintana", "Dear Rafael,\n\nMr Quintna came in.", "Quintna"),
        ("Siobhán Ní Bhriain", "Dear Siobhan,\n\nThank you.", "Siobhan"),
    ],
)
def test_a_name_that_is_almost_right_is_shown_with_the_right_one(to: str, text: str, wrong: str) -> None:
    findings = found(Check.NAMES, text, to=to)
    assert words(findings, text) == [wrong]
    fixed = text.replace(wrong, findings[0].fixes[0].text)
    assert findings[0].fixes[0].kind is FixKind.REPLACE
    assert found(Check.NAMES, fixed, to=to) == ()


def test_how_often_a_name_is_wrong_is_said_by_whose_word() -> None:
    once = found(Check.NAMES, "Dear Rafael,\n\nYes, Rafel.", to=person("Rafael Quintana", vcard="BEGIN:VCARD"))
    assert says(once[0]) == "It says “Rafel” once. The card says Rafael."
    twice = found(Check.NAMES, "Dear Rafael,\n\nYes, Rafel. No, Rafel.")
    assert [says(one) for one in twice] == ["It says “Rafel” 2 times. It is recorded as Rafael."] * 2
    assert len({one.key for one in twice}) == 1


def test_a_colleagues_name_is_looked_at_beside_their_other_name() -> None:
    body = "Dear Rafael,\n\nI also met Ingrid Solheimer, and Ingrid, and a Solveig."
    assert words(found(Check.NAMES, body, people=["Ingrid Solheim"]), body) == []
    body = body.replace("Solheimer", "Solhiem")
    assert words(found(Check.NAMES, body, people=["Ingrid Solheim"]), body) == ["Solhiem"]


@pytest.mark.parametrize(
    ("greeting", "instead"),
    [
        ("Dear Ingrid,", "Dear Rafael,"),
        ("Dear Ms Solheim,", "Dear Ms Quintana,"),
        ("Hello Ingrid Solheim!", "Hello Rafael Quintana!"),
        ("Dear Hiring Manager,", "Dear Rafael Quintana,"),
        ("To whom it may concern,", "Dear Rafael Quintana,"),
        ("Sehr geehrte Damen und Herren,", "Guten Tag Rafael Quintana,"),
        ("Dear Sir or Madam,", "Dear Rafael Quintana,"),
    ],
)
def test_whom_it_greets_is_whom_it_goes_to(greeting: str, instead: str) -> None:
    body = f"{greeting}\n\nThank you for Monday."
    (finding,) = found(Check.NAMES, body)
    fixed = body[: finding.start] + finding.fixes[0].text + body[finding.end :]
    assert fixed.splitlines()[0] == instead
    assert found(Check.NAMES, fixed) == ()


def test_a_nickname_of_the_card_is_theirs() -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Margaret Hale\nNICKNAME:Pippa,Mags\nEND:VCARD"
    assert found(Check.NAMES, "Dear Pippa,\n\nThanks.", to=person("Margaret Hale", vcard=card)) == ()
    assert len(found(Check.NAMES, "Dear Pippa,\n\nThanks.", to=person("Margaret Hale"))) == 1


def test_a_name_is_confirmed_once_and_never_asked_of_a_recruiter() -> None:
    to = person("Rafael Quintana", confirmed=False)
    (finding,) = found(Check.NAMES, "Dear Rafael,\n\nThanks.", to=to)
    assert finding.fixes == (Fix(FixKind.CONFIRM_NAME, to.id),)
    assert found(Check.NAMES, "Dear Rafael,\n\nThanks.", K.RECRUITER_NUDGE, to=to) == ()


# Length


def test_a_thank_you_to_the_front_desk_may_be_short() -> None:
    body = "Dear Dawn,\n\nThank you for the towel on Monday, and for the chair by the radiator.\n\nFelix"
    dawn = person("Dawn Achterberg")
    assert [one.key for one in found(Check.LENGTH, body, to=dawn)] == ["length:short"]
    assert found(Check.LENGTH, body, to=replace(dawn, kinds=(ContactKind.FRONT_DESK,))) == ()


# What it is like


def test_whose_letter_is_nearest_is_named_and_shown() -> None:
    letters = [sent(K.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS, NOW)]
    findings = found(Check.PERSONAL, INGRIDS.replace("Ingrid", "Rafael"), people=["Ingrid Solheim"], letters=letters)
    assert says(findings[0]) == "This letter is 100 % like Ingrid’s. Two details of your own would set it apart."
    assert Fix(FixKind.SHOW, letters[0].id) in findings[0].fixes


def test_a_letter_to_a_recruiter_is_not_held_beside_those_to_the_company() -> None:
    letters = [sent(K.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS, NOW)]
    body = INGRIDS.replace("Ingrid", "Beatriz")
    assert found(Check.PERSONAL, body, K.RECRUITER_DEBRIEF, to=BEATRIZ, letters=letters) == ()


def test_a_note_of_questions_may_be_like_the_last_one() -> None:
    body = "Dear Rafael,\n\nThank you for the invitation. Thursday suits me well. Is there anything that I should bring?\n\nLeila"
    before = sent(K.INVITATION_REPLY, "Ingrid Solheim", "Quillmark", body, NOW)
    assert found(Check.PERSONAL, body, K.INVITATION_REPLY, letters=[before], people=["Ingrid Solheim"]) == ()
    assert len(found(Check.PERSONAL, body, K.OFFER_THANKS, letters=[before], people=["Ingrid Solheim"])) == 1


def test_one_phrase_of_templates_is_nobodys_business_and_three_are_shown() -> None:
    own = "Dear Rafael,\n\nThank you for Monday. The nine pages that became one hang over my desk now, and so does the map."
    assert found(Check.PERSONAL, f"{own} I would be able to hit the ground running.") == ()
    more = (
        f"{own} I hope this email finds you well. I am able to hit the ground running, and I thrive in a fast-paced "
        "environment. I am a very quick learner with excellent communications skills."
    )
    shown = words(tuple(one for one in found(Check.PERSONAL, more) if one.start is not None), more)
    assert shown == [
        "I hope this email finds you well",
        "I am able to hit the ground running",
        "I thrive in a fast-paced environment",
        "I am a very quick learner with excellent communications skills",
    ]


# Proof


def test_a_known_name_is_no_mistake_and_a_misspelled_one_is_said_once() -> None:
    body = "Dear Rafael,\n\nQuillmark and Rafel, and a habbit."
    mistakes = tuple(mistake(body, word) for word in ("Quillmark", "Rafel", "habbit"))
    assert words(found(Check.PROOF, body, mistakes=mistakes), body) == ["habbit"]
    assert words(found(Check.NAMES, body, mistakes=mistakes), body) == ["Rafel"]


def test_mistakes_of_an_older_text_and_in_gaps_are_left_out() -> None:
    body = "Dear Rafael,\n\n[a momment you shared]"
    stale = Mistake(400, 406, MistakeKind.SPELLING)
    assert found(Check.PROOF, body, mistakes=(stale, mistake(body, "momment"))) == ()


# Tone


@pytest.mark.parametrize(
    "body",
    [
        "I could not thank Ingrid enough, and I look forward to your decision on Friday.",
        "You promised a walk by the river, said she, and laughed. I need a new umbrella. NASA, BBC and SQL were named.",
        "I believe the best part was your question. My best guess is that the ideal answer was shorter.",
        "It’s fair to say that I was nervous. Could you match the two tables for me? We should beat the deadline easily.",
        "As for pay, you offered more detail than I expected. I must have your river question framed.",
        "Die dringende Frage nach dem Lager war gut. Bis spätestens Freitag schicke ich Ihnen die Folien.",
        "As soon as the pilot ends, I will write. Any position on the map will do for the flag, you said.",
        "I would be glad to hear, whenever it suits you. There is no hurry; thank you for the chance to see it.",
    ],
)
def test_plain_words_are_neither_pressure_nor_begging(body: str) -> None:
    assert [says(one) for one in found(Check.TONE, f"Dear Rafael,\n\nThank you. {body}")] == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Why have you not replied?", "Why have you not replied"),
        ("I expect an answer by Friday noon.", "I expect an answer by Friday noon"),
        ("I beg you to read it.", "I beg you"),
        ("I'd do anything.", "I'd do anything"),
        ("Please answer!!!", "!!!"),
        ("PLEASE DECIDE SOON, thank you.", "PLEASE DECIDE SOON, "),
        ("Bitte antworten Sie umgehend.", "umgehend"),
        ("If I don't hear by noon, I will go.", "If I don't hear by"),
        ("Let me know today.", "Let me know today"),
        ("I cannot wait any longer.", "cannot wait any longer"),
        ("This would save my life.", "save my life"),
        ("Melde dich bitte sofort.", "Melde dich bitte sofort"),
        ("Ich würde alles dafür tun.", "Ich würde alles dafür tun"),
    ],
)
def test_pressure_and_begging_are_shown_where_they_stand(body: str, wrong: str) -> None:
    text = f"Dear Rafael,\n\nThank you. {body}"
    assert words(found(Check.TONE, text), text) == [wrong]


def test_thanks_are_owed_by_some_kinds_alone() -> None:
    body = "Dear Rafael,\n\nWhere does the search stand?\n\nThanks,\nLeila"
    assert found(Check.TONE, body, K.FOLLOW_UP) == ()
    assert [one.key for one in found(Check.TONE, body, K.THANK_YOU)] == ["tone:thanks"]
    assert found(Check.TONE, body, K.INVITATION_REPLY) == ()


# Other employers


def test_an_employer_is_told_from_the_word_that_its_name_is() -> None:
    others = [("Next", Stage.INTERVIEWING), ("Notion Labs, Inc.", Stage.INTERVIEWING), ("Weber", Stage.APPLIED)]
    quiet = "Dear Rafael,\n\nNext, I will read. The next notion is yours. I met Anna Weber."
    assert found(Check.EMPLOYERS, quiet, others=others, people=["Anna Weber"]) == ()
    loud = "Dear Rafael,\n\nThey told me at Next, at Notion Labs and at Notion Labs, Inc. the same."
    assert words(found(Check.EMPLOYERS, loud, others=others), loud) == ["Next", "Notion Labs", "Notion Labs, Inc."]


def test_an_update_names_whom_the_user_ticked() -> None:
    others = [("Fernhill Mutual", Stage.OFFER), ("Halden & Rowe", Stage.INTERVIEWING)]
    body = "Hi Joost,\n\nFernhill Mutual made an offer, and Halden and Rowe wait.\n\nLeila"
    findings = found(Check.EMPLOYERS, body, K.RECRUITER_UPDATE, to="Joost de Wit", others=others,
                     named=frozenset({"a:Fernhill Mutual"}))  # fmt: skip
    assert words(findings, body) == ["Halden and Rowe"]
    assert Fix(FixKind.REPLACE, "another company") in findings[0].fixes


def test_other_talks_may_be_told_where_there_is_an_offer() -> None:
    body = "Dear Rafael,\n\nThank you. Another offer waits for my answer until Friday."
    assert words(found(Check.EMPLOYERS, body), body) == ["Another offer"]
    assert found(Check.EMPLOYERS, body, others=[("Tidewell", Stage.OFFER)]) == ()
    raised = "Dear Rafael,\n\nThank you. I would stay if you increased your offer. Match it, and we agree."
    assert words(found(Check.EMPLOYERS, raised), raised) == ["if you increased your offer", "Match it"]
    calm = (
        "Dear Rafael,\n\nThank you. As for pay, you offered more detail than I hoped. Could you match the two tables?"
    )
    assert found(Check.EMPLOYERS, calm) == ()
    played = body.replace("waits", "is a better offer and waits")
    assert words(found(Check.EMPLOYERS, played, others=[("Tidewell", Stage.OFFER)]), played) == ["a better offer"]


# Route, night, asked


def test_a_routed_letter_goes_to_the_recruiter_for_forwarding() -> None:
    body = "Dear Rafael,\n\nThank you."
    (finding,) = found(Check.ROUTE, body, recruiter=BEATRIZ, routed=True)
    assert finding.fixes == (Fix(FixKind.ROUTE, BEATRIZ.id),)
    assert found(Check.ROUTE, body, recruiter=BEATRIZ, routed=True, written={"via": BEATRIZ.id}) == ()
    assert found(Check.ROUTE, body, recruiter=BEATRIZ, routed=False) == ()
    assert found(Check.ROUTE, body, K.RECRUITER_NUDGE, to=BEATRIZ, recruiter=BEATRIZ, routed=True) == ()


@pytest.mark.parametrize(
    ("now", "send_at", "leaves"),
    [
        (datetime(2026, 6, 15, 21, 40, tzinfo=UTC), None, "2026-06-16T08:00:00+00:00"),
        (datetime(2026, 6, 15, 5, 0, tzinfo=UTC), None, "2026-06-15T08:00:00+00:00"),
        (NOW, "2026-06-16T19:00:00Z", "2026-06-17T08:00:00+00:00"),
        (NOW, "2026-06-16T18:59:00Z", None),
        (datetime(2026, 6, 15, 21, 40, tzinfo=UTC), "2026-06-16T12:00:00+02:00", None),
        (NOW, "at noon", None),
    ],
)
def test_nothing_leaves_at_night(now: datetime, send_at: str | None, leaves: str | None) -> None:
    findings = found(Check.NIGHT, "Dear Rafael,", now=now, written={"send_at": send_at})
    assert [one.fixes for one in findings] == ([] if leaves is None else [(Fix(FixKind.LATER, leaves),)])


def test_a_card_is_written_at_any_hour() -> None:
    night = datetime(2026, 6, 15, 21, 40, tzinfo=UTC)
    assert found(Check.NIGHT, "Dear Rafael,", now=night, written={"channel": LetterChannel.CARD}) == ()


def test_what_was_asked_by_letter_is_not_asked_again_until_there_is_a_word() -> None:
    body = "Dear Rafael,\n\nWhere does it stand?\n\nLeila"
    before = sent(K.FOLLOW_UP, "Rafael Quintana", "Quillmark", body, datetime(2026, 6, 23, 9, 0, tzinfo=UTC))
    now = datetime(2026, 6, 30, 9, 0, tzinfo=UTC)
    (finding,) = found(Check.ASKED, "Dear Rafael,\n\nAny news?", K.FOLLOW_UP, letters=[before], now=now)
    assert says(finding) == "You asked once, on Tue 23 June. Best to let it rest now."
    word = Reply(ApplicationId("a:Quillmark"), datetime(2026, 6, 25, tzinfo=UTC), ContactId("p:Rafael Quintana"))
    assert found(Check.ASKED, "Dear Rafael,\n\nAny news?", K.FOLLOW_UP, letters=[before], now=now, replies=[word]) == ()
    draft = replace(before, state=LetterState.DRAFT, sent_at=None)
    assert found(Check.ASKED, "Dear Rafael,\n\nAny news?", K.FOLLOW_UP, letters=[draft], now=now) == ()
    assert found(Check.ASKED, "Dear Rafael,\n\nAny news?", K.FOLLOW_UP, letters=[before], now=now, school=School.ASSERTIVE) == ()  # fmt: skip


def test_a_question_of_an_earlier_letter_is_shown() -> None:
    earlier = sent(K.INVITATION_REPLY, "Rafael Quintana", "Quillmark",
                   "Dear Rafael,\n\nThank you. Will there be a whiteboard in the room?\n\nLeila", NOW)  # fmt: skip
    body = "Dear Rafael,\n\nThank you for Monday. Will there be a large whiteboard in the room? And is there a river?"
    (finding,) = found(Check.ASKED, body, letters=[earlier])
    assert body[finding.start : finding.end] == "Will there be a large whiteboard in the room?"
    assert says(finding) == "You asked Rafael Quintana this on Tue 16 June."


def test_a_finding_that_is_passed_over_weighs_no_more_and_a_gap_always_does() -> None:
    situation = scene(K.THANK_YOU, "Rafael Quintana", "Quillmark", "Analyst")
    page = Written("", "Dear Rafael,\n\nThanks, Rafel, for [the thing].")
    before = review(page, situation, (), ())
    after = review(page, situation, (), (), frozenset(one.key for one in before.findings))
    assert before.results[Check.NAMES].weight is Weight.ASK
    assert after.results[Check.NAMES].weight is Weight.FINE
    assert [one.check for one in after.findings] == [Check.GAPS]
    assert after.stops
