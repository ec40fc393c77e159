"""The sender's own words, what they quote, and how they sign."""

import time

import pytest
from hypothesis import given, strategies as st

from models.domain.mail_text import Written, written_in

QUOTED = [
    "> I look forward to Monday.",
    "On Mon, Apr 2, 2012 at 6:26 PM, Kim Roe <kim@mail.example> wrote:\n\n> Hi",
    "On Mon, Apr 2, 2012 at 6:26 PM, Kim Roe\n<kim@mail.example> wrote:\n\n> Hi",
    "On 22 Aug 2015, at 19:21, Kim Roe wrote:\n\nHi, without any mark",
    "Am 21.04.2016 um 17:48 schrieb Kim Roe <kim@mail.example>:\n> Hallo",
    "Am Mo., 5. Nov. 2026 um 10:00 Uhr schrieb Kim Roe <\nkim@mail.example>:\n\n> Hallo",
    "Kim Roe <kim@mail.example> schrieb am Di., 16. Aug. 2016\num 12:52 Uhr:\n\n> Hallo",
    "Le lun. 5 nov. 2026 à 10:00, Kim Roe <kim@mail.example> a écrit :\n\n> Bonjour",
    "El lun, 5 nov 2026 a las 10:00, Kim Roe (<kim@mail.example>) escribió:\n\n> Hola",
    "Il giorno lun 5 nov 2026 alle ore 10:00 Kim Roe <kim@mail.example> ha scritto:\n\n> Ciao",
    "Op ma 5 nov. 2026 om 10:00 schreef Kim Roe <kim@mail.example>:\n\n> Hallo",
    "Op 5 nov. 2026 10:00 heeft Kim Roe <kim@mail.example> geschreven:\n\nHallo",
    "2016-10-24 15:36 GMT+02:00 Kim Roe <\nkim@mail.example>:\n\n> Hi",
    "-----Original Message-----\nFrom: Kim Roe\nSent: Monday\nTo: Ann\nSubject: Hi\n\nHello",
    "-----Ursprüngliche Nachricht-----\nVon: Kim Roe\n\nHallo",
    "-------- Weitergeleitete Nachricht --------\nBetreff: Hallo\n\nHallo",
    "-----Message d'origine-----\nDe : Kim",
    "-----Mensaje original-----\nDe: Kim",
    "---------- Forwarded message ---------\nFrom: Kim",
    "Begin forwarded message:\n\nFrom: Kim",
    "________________________________________\nFrom: Kim Roe\nSent: Thursday\nTo: Ann\nSubject: Hi\n\nHello",
    "From: Kim Roe [mailto:kim@mail.example]\nSent: March-09-12 4:22 PM\nTo: Ann\nSubject: Hi\n\nHello",
    "*From:* Kim Roe\n*Sent:* 2016-01-27\n*To:* ann@x.example\n*Subject:* Hi\n\nHello",
    "Von: Kim Roe <kim@mail.example>\nGesendet: Montag, 2. November 2026 10:00\nAn: Ann\nBetreff: AW: Hallo\n\nHallo",
    "De : Kim Roe\nEnvoyé : lundi 2 novembre 2026 10:00\nÀ : Ann\nObjet : Bonjour\n\nBonjour",
    "De: Kim Roe\nEnviado el: lunes\nPara: Ann\nAsunto: Hola\n\nHola",
    "Da: Kim Roe\nInviato: lunedì\nA: Ann\nOggetto: Ciao\n\nCiao",
    "Van: Kim Roe\nVerzonden: maandag\nAan: Ann\nOnderwerp: Hallo\n\nHallo",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_is_quoted_is_not_the_sender_s_own(quoted: str) -> None:
    assert written_in(f"Thank you, Monday suits.\n\n{quoted}\n") == Written("Thank you, Monday suits.")


def test_answers_between_the_quoted_lines_are_kept() -> None:
    text = "On 5 Nov 2026, Kim wrote:\n> When?\nAt ten.\n\n> Where?\nIn room 1.\n"
    assert written_in(text).new == "At ten.\n\nIn room 1."


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote:\nthat we meet at ten.",
        "From: the station, take the bus.\nThen walk.",
        "As he wrote in his book:\n\nbe brief.",
        "We need three things:\n- a photo\n- a date",
        "The rules\n__________\nare simple.",
    ],
)
def test_a_sentence_that_only_looks_like_a_quotation_stays(text: str) -> None:
    assert written_in(text).new == text


@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards,", "Best,", "Best regards", "Cheers,", "Thanks!", "Many thanks,", "Sincerely,",
        "Mit freundlichen Grüßen",
        "Mit freundlichen Grüssen,", "Viele Grüße", "VG", "Liebe Grüße,", "Cordialement,", "Un saludo,",
        "Cordiali saluti", "Met vriendelijke groet,", "Viele Grüße / Best regards", "Thanks and best regards,",
        "-- ", "—", "Best\n-- ",
    ],
)  # fmt: skip
def test_the_signature_is_apart_from_the_text(closing: str) -> None:
    written = written_in(f"See you on Monday.\n\n{closing}\n\nAnn Lee\nRecruiter\n\n> quoted")
    assert written == Written("See you on Monday.", "Ann Lee\nRecruiter")


def test_a_closing_and_a_name_may_share_a_line() -> None:
    assert written_in("See you.\n\nBest, Ann Lee\n+49 30 1234567") == Written("See you.", "Ann Lee\n+49 30 1234567")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!\n\nThe interview is on Monday at ten, in our office.",
        "Best\nof all would be Monday.",
        "Thank you, the date is fine for all of us here in the team.",
    ],
)
def test_a_closing_word_in_the_text_closes_nothing(text: str) -> None:
    assert written_in(text) == Written(text)


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone", "Von meinem iPhone gesendet", "Gesendet von Outlook für Android", "Get Outlook for iOS",
        "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Inviato da iPhone", "Verstuurd vanaf mijn iPhone",
    ],
)  # fmt: skip
def test_a_telephone_signs_for_nobody(line: str) -> None:
    assert written_in(f"Fine.\n\n{line}\n") == Written("Fine.")
    assert written_in(f"Fine.\n\nBest,\nAnn\n\n{line}\n") == Written("Fine.", "Ann")


@given(st.text(max_size=300))
def test_nothing_is_invented(text: str) -> None:
    written = written_in(text)
    lines = {line.replace("\xa0", " ").strip() for line in text.split("\n")}
    found = {line.strip() for line in f"{written.new}\n{written.signature}".split("\n") if line.strip()}
    assert all(any(line in known for known in lines) for line in found)


@pytest.mark.parametrize(
    "line", ["On 1 Jan 2026 wrote", "> ", "From: a", "Best,", "--", "_" * 500, "@" * 500, " " * 500]
)
def test_no_line_takes_long(line: str) -> None:
    start = time.process_time()
    written_in("\n".join([line] * 5_000))
    assert time.process_time() - start < 10
