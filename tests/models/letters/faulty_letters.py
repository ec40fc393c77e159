"""Letters with a known fault, one of them with many, and the checks that must have something to say of them.

Written for these tests. What else is in them is as it should be, so that a check that speaks without cause is seen.
"""

from datetime import UTC, datetime
from typing import Any

from models.domain.letters.reviewing import Check, MistakeKind
from models.domain.mail import Language, Tone
from models.domain.values import Contact, LetterChannel, LetterKind, LetterState, Stage
from tests.models.letters.good_letters import INGRIDS
from tests.models.letters.scenes import NOW, Sample, asked, mistake, person, scene, sent

K = LetterKind
BEATRIZ = person("Beatriz Amaral")
ROLE = "Senior product analyst"


def caught(*checks: Check) -> frozenset[Check]:
    return frozenset(checks)


def thanks(greeting: str = "Dear Rafael,", more: str = "", name: str = "Leila Brandt") -> str:
    """A good letter, to be spoiled in one place."""
    return f"""{greeting}

Thank you for an hour on Monday, and for walking me through the onboarding data. The import step that everybody blamed, and that turned out to be innocent, has stayed with me.

It is close to the work I enjoyed most at Brae Tollmann, where a simple cohort view helped us lift trial conversion from 11 to 16 per cent. {more}

I answered your question about stopping a test early too quickly. Given a second chance, I would fix the rule first and only then look at the results.

Ingrid hopes to decide by 26 June, and I look forward to hearing from her.

Kind regards,
{name}"""


def rafael(to: Contact | str = "Rafael Quintana", **more: Any) -> dict[str, Any]:
    return {"kind": K.THANK_YOU, "to": to, "company": "Quillmark", "role": ROLE, "people": ["Ingrid Solheim"], **more}


INGRIDS_AGAIN = INGRIDS.replace("Ingrid", "Rafael").replace("Monday afternoon", "Tuesday morning")
TEMPLATE = """Dear Rafael,

I would like to take this opportunity to thank you for taking the time out of your busy schedule to meet with me. It was a pleasure meeting you and learning more about the position.

Our conversation confirmed my interest in joining your team. I am confident that my skills and experience make me an ideal candidate, and I would welcome the opportunity to contribute to the success of your company.

Please do not hesitate to contact me if you require any further information. Thank you again for your time and consideration. I look forward to hearing from you regarding your hiring decision.

Kind regards,
Leila Brandt"""
MISSPELLED = thanks(more="I would love to bring that habbit to your team, and I recieved good word of it.")
TWO_SLIPS = thanks(more="It gave a better result then we had hoped for, for the the whole team.")
GERMAN = """Sehr geehrter Herr Müller-Thurau,

vielen Dank für das Gespräch am Montag und dafür, dass Sie mir auch das Lager gezeigt haben. Die Geschichte mit den drei Gabelstaplern, die niemand bestellt haben wollte, erzähle ich seither weiter.

Am meisten hat mich gefreut, wie offen Sie über die alten Rahmenverträge gesprochen haben. In Flensburg habe ich elf davon neu verhandelt, und keiner der Lieferanten ist gegangen. {more}

Sie wollten bis zum 24. Juni entscheiden. Ich freue mich auf Ihren Anruf.

Mit freundlichen Grüßen
Anja Petersen"""
VOSS: dict[str, Any] = {
    "to": "Jürgen Müller-Thurau",
    "company": "Voss & Kröger GmbH",
    "role": "Sachbearbeiterin Einkauf",
    "me": "Anja Petersen",
    "language": Language.DE,
    "tone": Tone.FORMAL,
}
GERMAN_TEMPLATE = """Sehr geehrter Herr Müller-Thurau,

hiermit möchte ich mich für die Einladung zum Vorstellungsgespräch bedanken. Das Gespräch hat meinen positiven Eindruck von Ihrem Unternehmen bestätigt.

Ich bin überzeugt, dass meine Qualifikationen optimal zu den Anforderungen der Stelle passen. Gerne möchte ich meine Kenntnisse und Fähigkeiten gewinnbringend in Ihr Unternehmen einbringen. Ich zeichne mich durch hohe Motivation und Teamfähigkeit aus.

Sollten Sie weitere Informationen benötigen, stehe ich Ihnen jederzeit zur Verfügung. Über eine positive Rückmeldung würde ich mich sehr freuen.

Mit freundlichen Grüßen
Anja Petersen"""
LONG = thanks(
    more="""I would love to bring that habit to your team.

While I am writing, let me tell you a little more about how that came to pass. In the spring of 2023 there were four of us in a room above a bakery in Leiden, and the figures arrived every morning at six, before anybody had slept enough to read them. We printed them, which nobody does any more, and hung them beside the kettle, and for the first month nobody said a word.

Then Marloes from support wrote a question mark beside one of the columns. That question mark cost us a week and earned us a year, because the column counted people who had never been asked to pay. From then on we kept a pencil on a string beside the kettle. I still have the sheet from that week, and I would be happy to show it to you one day, together with the four that came after it and the one that we burned."""
)


def faulty(name: str, checks: frozenset[Check], body: str, more: dict[str, Any], **rest: Any) -> Sample:
    return Sample(name, scene(**more), body, checks, **rest)


FAULTY = (
    faulty("name misspelled once", caught(Check.NAMES), thanks(more="Thank you, Rafel, for asking about it."), rafael()),
    faulty("family name misspelled in the greeting", caught(Check.NAMES), thanks("Dear Ms Quintan,"), rafael()),
    faulty("greets somebody else", caught(Check.NAMES), thanks("Dear Ingrid,"), rafael()),
    faulty("greets nobody", caught(Check.NAMES), thanks("Dear Hiring Manager,"), rafael()),
    faulty("company misspelled", caught(Check.NAMES), thanks(more="I would love to see it at Quilmark."), rafael()),
    faulty("accent left out", caught(Check.NAMES), thanks("Dear Ines,"), rafael("Inés Ferrer-Roig")),
    faulty("name not confirmed", caught(Check.NAMES), thanks(), rafael(person("Rafael Quintana", confirmed=False))),
    faulty("umlaut and double name", caught(Check.NAMES),
           GERMAN.format(more="").replace("Müller-Thurau", "Müller-Turau"), {"kind": K.THANK_YOU, **VOSS}),
    faulty("twice the same, names swapped", caught(Check.PERSONAL), INGRIDS_AGAIN,
           rafael(letters=[sent(K.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS, NOW.replace(hour=8))])),
    faulty("the same in another order", caught(Check.PERSONAL),
           """Dear Rafael,

At Brae Tollmann I read three sentences aloud at the start, each from a customer, and let nobody reply for a minute. You asked how I would bring research into a meeting about the roadmap.

Thank you for Monday. The pricing test that you stopped after two weeks, because teachers had already told you the answer, is the best argument for listening that I heard this year.

I shall be glad to hear from you by the 26th. Until then I wish you and the team quiet days and a good release on Thursday.

Kind regards,
Leila Brandt""",
           rafael(letters=[sent(K.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS, NOW, LetterState.DRAFT)])),
    faulty("a template", caught(Check.PERSONAL), TEMPLATE, rafael()),
    faulty("a German template", caught(Check.PERSONAL), GERMAN_TEMPLATE, {"kind": K.THANK_YOU, **VOSS}),
    faulty("nothing of one’s own", caught(Check.PERSONAL),
           """Dear Rafael,

Thank you so much for the conversation. I really enjoyed hearing about the work that you do and about the plans that you have for the months ahead.

I liked the way the team works together, and it is clear to me that people there care about what they make. It would be a joy to be part of that.

As I said when we spoke, the tasks are the kind that I like most, and I feel that I could learn a lot from everybody.

I am looking forward to hearing how things go on from here.

Kind regards,
Leila Brandt""", rafael()),
    faulty("too long", caught(Check.LENGTH), LONG, rafael()),
    faulty("too short", caught(Check.LENGTH),
           "Dear Rafael,\n\nThank you for Monday’s hour and for the import step. Ingrid decides by the 26th.\n\nBest,\nLeila",
           rafael()),
    faulty("over LinkedIn’s limit", caught(Check.LENGTH),
           "Dear Rafael, Monday’s hour on the onboarding data was a pleasure, and I still think of the innocent import "
           "step, of your nine pages cut to one, and of the reading room behind the kitchen where we ended. I would like "
           "to stay in touch, whichever way the 26th goes, and to hear one day how the second test came out. Leila",
           {"kind": K.LINKEDIN_INVITE, "to": "Rafael Quintana", "company": "Quillmark", "role": ROLE},
           channel=LetterChannel.LINKEDIN),
    faulty("a gap left open", caught(Check.GAPS),
           thanks(more="I also remember [a moment you shared with Rafael]."), rafael()),
    faulty("a template’s place left open", caught(Check.GAPS),
           thanks(more="I would love to bring that habit to {{company_name}}."), rafael()),
    faulty("spelling", caught(Check.PROOF), MISSPELLED, rafael(),
           mistakes=(mistake(MISSPELLED, "habbit", "habit"), mistake(MISSPELLED, "recieved", "received"))),
    faulty("grammar, and a word twice", caught(Check.PROOF), TWO_SLIPS, rafael(),
           mistakes=(mistake(TWO_SLIPS, "then we", "than we", MistakeKind.GRAMMAR),
                     mistake(TWO_SLIPS, "the the", "the", MistakeKind.REPEATED))),
    faulty("presses for an answer", caught(Check.TONE),
           """Dear Ingrid,

We spoke on 15 June about the senior product analyst role. You still have not answered, and I need an answer by Thursday. Please reply as soon as possible.

Kind regards,
Leila Brandt""",
           {"kind": K.FOLLOW_UP, "to": "Ingrid Solheim", "company": "Quillmark", "role": ROLE}),
    faulty("begs", caught(Check.TONE),
           thanks(more="I would do anything to join you: I really need this job and cannot pay my rent."), rafael()),
    faulty("praise of oneself alone", caught(Check.TONE),
           """Dear Rafael,

Thank you for Monday. I am by far the best candidate for the senior product analyst role, and my outstanding results at Brae Tollmann prove it: I lifted conversion from 11 to 16 per cent.

I consistently exceed every target. In 2024 I won our internal prize twice, and in 2025 I was promoted within five months, faster than anybody before me.

My extensive knowledge of experiments is unmatched. I have run 140 of them, and I have never been wrong about one that mattered.

I am the ideal person for this, and I am free from 1 August.

Kind regards,
Leila Brandt""", rafael()),
    faulty("no thanks said", caught(Check.TONE),
           thanks().replace("Thank you for an hour on Monday, and for walking me",
                            "It was good to spend an hour with you on Monday, and to walk"), rafael()),
    faulty("presses, in German", caught(Check.TONE),
           GERMAN.format(more="Ich erwarte Ihre Antwort umgehend, denn ich brauche diese Stelle dringend."),
           {"kind": K.THANK_YOU, **VOSS}),
    faulty("names another employer", caught(Check.EMPLOYERS),
           thanks(more="Fernhill Mutual asked me the same last week."),
           rafael(others=[("Fernhill Mutual", Stage.INTERVIEWING)])),
    faulty("plays one offer against another", caught(Check.EMPLOYERS),
           """Dear Henrike,

Thank you for the offer. I have a better offer from elsewhere that pays 4,000 more than yours; unless you match it, I will have to decline. I will decide by Friday.

Kind regards,
Leila Brandt""",
           {"kind": K.OFFER_THANKS, "to": "Henrike Vos", "company": "Tidewell Energy", "role": "Grid data analyst",
            "offer": True, "stage": Stage.OFFER}),
    faulty("past the recruiter", caught(Check.ROUTE), thanks(), rafael(recruiter=BEATRIZ, routed=True)),
    faulty("at night", caught(Check.NIGHT), thanks(),
           rafael(now=datetime(2026, 6, 15, 21, 40, tzinfo=UTC)), send_at="2026-06-16T04:30:00Z"),
    faulty("asks again what was asked", caught(Check.ASKED),
           """Dear Tobias,

Thank you for Monday morning. I have checked: my commute would be eleven minutes longer than yours, and I would cross the river twice, which settles our bet in your favour.

The pilot in Ghent has stayed with me. You let the depots choose the first three questions, and only then opened a spreadsheet; at Brae Tollmann we did it the other way round and paid for it with a year.

One thing still occupies me. Who owns the model once it is running?

Marguerite said that she would write by the end of next week.

Kind regards,
Leila Brandt""",
           {"kind": K.THANK_YOU, "to": "Tobias Lindqvist", "company": "Halden & Rowe", "role": "Analytics lead",
            "questions": [asked("Who owns the model once it runs?", "The regions do.")]}),
    faulty("a second follow-up without an answer", caught(Check.ASKED),
           """Dear Ingrid,

One more line about the senior product analyst role, of which we spoke on the 15th. Could you tell me how far the search has come?

Kind regards,
Leila Brandt""",
           {"kind": K.FOLLOW_UP, "to": "Ingrid Solheim", "company": "Quillmark", "role": ROLE,
            "now": datetime(2026, 6, 29, 9, 0, tzinfo=UTC),
            "letters": [sent(K.FOLLOW_UP, "Ingrid Solheim", "Quillmark",
                             "Dear Ingrid,\n\nIs there any news of the search?\n\nLeila",
                             datetime(2026, 6, 24, 9, 0, tzinfo=UTC))]}),
    faulty("nearly everything at once",
           caught(Check.GAPS, Check.NAMES, Check.LENGTH, Check.TONE, Check.EMPLOYERS, Check.ROUTE, Check.NIGHT),
           "Dear Rahael,\n\nI am the perfect person for [the role at Quillmark] and PLEASE answer at once!!! Fernhill Mutual "
           "is offering me more than you.\n\nLeila",
           rafael(now=datetime(2026, 6, 15, 21, 40, tzinfo=UTC), recruiter=BEATRIZ, routed=True,
                  others=[("Fernhill Mutual", Stage.INTERVIEWING)])),
)  # fmt: skip
