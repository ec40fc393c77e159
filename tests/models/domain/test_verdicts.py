"""Words that say no, words that offer, and the many that only sound so."""

import pytest
from hypothesis import given, strategies as st

from models.domain.verdicts import Verdict, reading_of

A_NO = [
    "After careful consideration, we have decided not to move forward with your application.",
    "We have decided not to proceed with your candidacy at this time.",
    "Unfortunately, we will not be moving forward with your application for the Data Engineer role.",
    "I'm afraid we won't be progressing your application any further on this occasion.",
    "We're sorry to say that we are not taking your application further.",
    "Unfortunately we are unable to move forward with your application.",
    "I wanted to let you know that we've decided to go with another candidate.",
    "We have chosen to move ahead with other candidates who more closely match what we need.",
    "The team has decided to pursue other candidates whose experience better fits this role.",
    "We went with a different candidate in the end.",
    "Thank you for your time, but the position has been filled.",
    "Please note that the role of Backend Engineer has now been filled internally.",
    "I'm sorry to tell you that this vacancy has already been filled.",
    "We regret to inform you that your application has not been successful.",
    "On this occasion your application was unsuccessful.",
    "Sadly you have not been selected for this role.",
    "Unfortunately you were not successful this time, although the panel liked your answers.",
    "We regret to inform you that we are unable to offer you the position.",
    "I'm sorry that we can't offer you a place on the team: we can't offer you the job this year.",
    "You are no longer under consideration for this position.",
    "We will not be considering your application further.",
    "In the end the role went to another candidate.",
    "Unfortunately your background is not a match for what the team needs.",
    "We had many strong applicants and selected another candidate for the post.",
    "Your application has been declined.",
    "We’ve decided not to move\nforward with your application.",
    "Dear Kim, thank you for meeting us. We won't be moving forward. We wish you all the best.",
    "We've made the difficult decision not to proceed with your application.",
    "Our decision is not to continue with your application.",
    "We have filled the position with an internal candidate.",
    "While we were impressed by your experience, we have chosen a candidate whose background is a closer match.",
    "We will not be taking your application to the next stage.",
    "You were not selected for the next round.",
    "We won't be extending an offer at this time.",
    "We have decided to proceed with candidates whose experience more closely matches our needs.",
    "It's a no from us this time, I'm afraid: we have decided not to go ahead.",
    "Nach Durchsicht Ihrer Unterlagen haben wir uns für Mitbewerber entschieden.",
    "Wir können Ihnen diesmal leider keine positive Rückmeldung geben.",
    "Wir haben uns gegen Ihre Bewerbung entschieden.",
    "Leider müssen wir Ihnen für die Stelle als Entwicklerin absagen.",
    "Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen heute absagen.",
    "Wir haben uns für einen anderen Bewerber entschieden.",
    "Nach reiflicher Überlegung haben wir uns für eine andere Kandidatin entschieden.",
    "Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.",
    (
        "Wir bedauern, dass wir Sie nicht in die engere Wahl nehmen konnten: Ihre Bewerbung konnte leider nicht "
        "berücksichtigt werden."
    ),
    "Die Stelle wurde inzwischen anderweitig besetzt.",
    "Die ausgeschriebene Position ist leider bereits vergeben.",
    "Wir müssen Ihnen leider mitteilen, dass wir uns nicht für Sie entschieden haben.",
    "Leider können wir Ihnen die Stelle nicht anbieten, da wir uns für andere Bewerber entschieden haben.",
    "Leider müssen wir Ihnen eine Absage erteilen.",
]
AN_OFFER = [
    "We are delighted to offer you the position of Senior Engineer.",
    "I'm thrilled to offer you the Head of Design role at Contoso!",
    "Following your interview on Monday, we are pleased to offer you the role.",
    "We would like to offer you a full-time position as Data Analyst.",
    "We'd love to make you an offer.",
    "I am happy to extend an offer of employment to you.",
    "We are excited to extend you a formal offer to join our team.",
    "Please find attached your offer letter.",
    "Attached is the formal offer letter; please sign it by Friday.",
    "Your offer letter is attached to this message.",
    "Enclosed you will find your employment contract.",
    "Congratulations, the job is yours.",
    "You've got the job, congratulations!",
    "It is my pleasure to offer you the job.",
    "On behalf of the whole team I am delighted to offer you the position of Product Manager, starting on 1 March.",
    "We're offering you the role of Staff Engineer at 85,000 euros a year.",
    "Great news: the team wants to make you an offer!",
    "I'm pleased to confirm our offer of employment.",
    "Wir würden Sie gerne einstellen und möchten Ihnen ein Angebot machen.",
    "It gives me great pleasure to formally offer you employment with us.",
    "Wir freuen uns, Ihnen die Position als Softwareentwickler anbieten zu können.",
    "Gerne möchten wir Ihnen die Stelle als Projektleiterin anbieten.",
    "Nach unserem Gespräch freuen wir uns sehr, Ihnen die Stelle anzubieten.",
    "Wir freuen uns, Ihnen eine Zusage geben zu können.",
    "Wir möchten Ihnen gerne ein Angebot unterbreiten.",
    "Anbei erhalten Sie Ihren Arbeitsvertrag.",
    "Wir haben uns für Sie entschieden.",
]
NEITHER = [
    "We would be delighted to offer you an interview.",
    "We are pleased to offer you an interview for the position of Data Engineer.",
    "I'd like to offer you a slot on Thursday for the next interview.",
    "We would love to offer you the chance to meet the team.",
    "Happy to offer you a call about the role next week.",
    "Unfortunately we have to move our meeting to Tuesday.",
    "Unfortunately, I cannot make it on Friday. Could we find another time?",
    "We regret to inform you that the interview has to be postponed.",
    "Has the position been filled?",
    "The position has not been filled yet.",
    "We will let you know once the position has been filled.",
    "If you have not heard from us within two weeks, your application has not been successful.",
    "If we decide not to move forward, we will tell you.",
    "We will tell you whether or not you have been selected.",
    "Should your application not be successful, we will keep your details.",
    "We are also talking to other candidates this week.",
    "We have decided to interview other candidates as well before we decide.",
    "We have not made a decision yet and are still interviewing other candidates.",
    "I understand that you have decided not to move forward with us.",
    "We are sorry that you have decided not to proceed.",
    "We hope to be able to offer you the position soon.",
    "Before we can offer you the role we need two references.",
    "We might offer you a different role.",
    "We cannot offer you an earlier slot.",
    "I'm not able to offer you more than one time on Monday.",
    "What would make you accept if we were to offer you the job?",
    "When we make you an offer, you will have a week.",
    "Do you have any other offers at the moment?",
    "We are not able to offer you parking at the office.",
    "I am pleased to invite you to the next round.",
    "Congratulations, you have been selected for the second interview!",
    "Thank you for your application. We will review it and come back to you.",
    "Please move forward with the online test by Friday.",
    "We will not be in the office on Monday.",
    "We won't be moving the interview; it stays at ten.",
    "You will not be selected by a machine: a person reads every application.",
    "I would like to offer you some feedback on the coding task.",
    "We offer you a free course about job interviews.",
    "It was not a good fit for our calendar, so let us take Friday.",
    "The team was unsuccessful in reaching you by telephone.",
    "Sent to all applicants: our offices are closed on Monday.",
    "We are excited about your offer to send us references.",
    "Please find attached the job description.",
    "The role is filled with exciting tasks.",
    "We are not going with you to the customer on Monday.",
    "We will not be going further into detail on the phone.",
    "We are not taking any calls this week.",
    "The position you applied for has been open since May.",
    "Other candidates have accepted the same time, so yours is fixed.",
    "Your application has been received and was not yet reviewed.",
    "Your background is a great match for the role.",
    "We no longer use that address.",
    "I was declined by your calendar; may I try another time?",
    "Your offer of three dates is very kind.",
    "Would you like us to make you an offer?",
    "We make every candidate an offer to visit the office.",
    "I'd like to make you an offer of two dates for the interview.",
    "Our job offer page has moved.",
    "We want to send you an offer to take part in a survey.",
    "The contract of employment is explained on our page.",
    "You will be rejected by the door unless you bring your badge.",
    "I got another offer for lunch, so let us meet at two.",
    "We have selected another room for your interview.",
    "We are going with a different agenda on Monday.",
    "We moved forward with another round of interviews.",
    "Wir haben uns für einen anderen Termin entschieden.",
    "Ihre Bewerbung ist bei uns eingegangen und wird nicht automatisch gelöscht.",
    "Leider hat sich der Raum geändert.",
    "Für die Stelle haben wir Ihnen ein Formular beigefügt.",
    "Anbei der Vertrag unseres Dienstleisters.",
    "Die Stelle umfasst keine Reisen.",
    "Attached is a sample offer letter, so that you see what we usually write.",
    "Leider muss ich unseren Termin am Freitag absagen.",
    "Leider müssen wir Ihnen für Dienstag absagen; die Bewerbung bleibt davon unberührt.",
    "Leider muss ich das Gespräch verschieben.",
    "Leider kann ich am Montag nicht.",
    "Die Stelle ist noch nicht besetzt.",
    "Ist die Stelle bereits besetzt?",
    "Sobald die Stelle besetzt ist, melden wir uns.",
    "Wir haben uns noch nicht entschieden.",
    "Wir möchten Ihnen einen Termin für ein Gespräch über die Position anbieten.",
    "Gerne möchten wir Ihnen ein Kennenlernen anbieten.",
    "Falls wir uns für einen anderen Bewerber entschieden haben, melden wir uns ebenfalls.",
    "Wir würden uns freuen, Sie zum Gespräch einzuladen.",
    "Wir freuen uns auf Ihre Bewerbung und melden uns bald.",
    "Ich möchte Ihnen das Du anbieten.",
    "",
]


@pytest.mark.parametrize("text", A_NO)
def test_a_no_is_heard(text: str) -> None:
    reading = reading_of(text)
    assert reading is not None
    assert reading.verdict is Verdict.REJECTED


@pytest.mark.parametrize("text", AN_OFFER)
def test_an_offer_is_heard(text: str) -> None:
    reading = reading_of(text)
    assert reading is not None
    assert reading.verdict is Verdict.OFFER


@pytest.mark.parametrize("text", NEITHER)
def test_what_only_sounds_so_is_neither(text: str) -> None:
    assert reading_of(text) is None


def test_the_sentence_that_says_so_is_given_whole_and_alone() -> None:
    text = "Dear Kim,\n\nthank you for coming on Nov. 3. Dr. Lee and I have\ndecided not to move forward. All the best."
    reading = reading_of(text)
    assert reading is not None
    assert reading.sentence == "Dr. Lee and I have decided not to move forward."


def test_a_mail_that_says_both_says_neither() -> None:
    assert reading_of(f"{A_NO[0]} But {AN_OFFER[0]} {AN_OFFER[0]}") is None


@given(st.lists(st.sampled_from([*A_NO, *NEITHER]), max_size=6), st.text(max_size=60))
def test_whatever_is_around_it_never_turns_a_no_into_an_offer(sentences: list[str], noise: str) -> None:
    reading = reading_of("\n\n".join([*sentences, noise]))
    assert reading is None or reading.verdict is Verdict.REJECTED
