"""Thirty letters as they should be: each by somebody else, to somebody else, about another job.

Written for these tests. None of the checks has anything to say of them but for what `KNOWN_ALARMS` names.
"""

from datetime import UTC, date, datetime

from models.domain.mail import Language, Tone
from models.domain.values import (
    ApplicationId,
    ContactId,
    LetterChannel,
    LetterKind,
    Reference,
    Reply,
    School,
    Stage,
)
from tests.models.letters.scenes import NOW, Sample, asked, person, scene, sent

K = LetterKind
BEATRIZ = person("Beatriz Amaral")

INGRIDS = """Dear Ingrid,

Thank you for Monday afternoon. The pricing test that you stopped after two weeks, because the teachers had already told you the answer, is the best argument for listening that I have heard this year.

You asked how I would bring research into a roadmap meeting. At Brae Tollmann I read three sentences aloud at the start, each from a customer, and let nobody reply for a minute.

I shall be glad to hear from you by the 26th.

Kind regards,
Leila Brandt"""

GOOD = (
    Sample(
        "analyst, product director",
        scene(
            K.THANK_YOU, "Rafael Quintana", "Quillmark", "Senior product analyst", people=["Ingrid Solheim"],
            well=["cohort view", "trial conversion from 11 to 16 per cent"], badly=["stopping a test early"],
            moment="the import step that everybody blamed", promised=date(2026, 6, 26),
            letters=[sent(K.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS, NOW.replace(hour=8))],
        ),
        """Dear Rafael,

Thank you for an hour on Monday to talk about the senior product analyst role, and for walking me through the onboarding data. The import step that everybody blamed, and that turned out to be innocent, has stayed with me.

It is close to the work I enjoyed most at Brae Tollmann, where a simple cohort view helped us lift trial conversion from 11 to 16 per cent. I would love to bring that habit to your team.

I answered your question about stopping a test early too quickly. Given a second chance, I would fix the stopping rule first and only then look at the results.

Ingrid hopes to decide by 26 June. I look forward to hearing from her.

Kind regards,
Leila Brandt""",
        subject="The import step, and stopping tests early",
    ),
    Sample(
        "ward sister, matron",
        scene(
            K.THANK_YOU, "Grace Adeyemi-Holt", "St Oswin’s Hospital", "Ward sister", me="Maeve Doran",
            well=["the falls audit"], moment="the whiteboard by bed nine", promised=date(2026, 6, 22),
        ),
        """Dear Grace,

Thank you for the walk round Fairlie ward yesterday, and for the tea afterwards. I keep thinking of the whiteboard by bed nine, where the night shift leaves a line for the day shift about what made each patient laugh.

We talked about falls. The audit I ran in Perth took four months and one very patient physiotherapist, and it brought ours down by a third; I would enjoy seeing whether the same small steps suit your older building.

When you asked about difficult relatives, I spoke of rules and forgot the person. What I do first is fetch two chairs.

You said that the panel meets on Monday 22 June. I will keep my phone near me that afternoon.

With warm wishes,
Maeve Doran""",
        subject="Thank you for Monday",
    ),
    Sample(
        "carpenter, small workshop",
        scene(K.THANK_YOU, "Will Harker", "Harker & Sons", "Bench joiner", me="Tom Ashby",
              moment="the staircase for the chapel", well=["hand-cut dovetails"]),
        """Dear Will,

Thanks for letting me hang about the shop on Monday, and for the go on the old Wadkin. I didn't expect to plane oak at an interview, and I went home happier for it.

The staircase for the chapel is a beautiful thing. I did a smaller one at Beck Hall two winters ago, eleven treads, and the newel post nearly finished me. Your way of pinning it from below would have saved me a week.

You wondered whether I could price a job. Not yet on my own, honestly, but I kept the cutting lists for Ray for three years and never ran short.

I'm free to start from the first of July, as I said. I hope it works out.

All the best,
Tom""",
        subject="Thanks for Monday",
    ),
    Sample(
        "software engineer, American",
        scene(K.THANK_YOU, "Marcus O'Neill", "Tallgrass Inc.", "Backend engineer", me="Dana Whitcomb",
              language=Language.EN_US, well=["the queue redesign"], badly=["idempotency keys"],
              moment="your postmortem about the retry storm", promised=date(2026, 6, 19)),
        """Hi Marcus,

Thank you for the time on Monday, and for being so open about the retry storm. Your postmortem had a line I wrote down: nobody was careless, the defaults were.

The queue redesign we sketched is close to what I shipped at Loomwright in 2024, where we cut duplicate charges from about 40 a week to zero. I would enjoy doing that again on a system that moves real trucks.

I fumbled the part about idempotency keys. What I should have said: store the response beside the key, in the same transaction, and let it expire only after the client can no longer retry.

You mentioned a decision by Friday, June 19. I'm around all week if another conversation would help.

Best,
Dana""",
        subject="Retry storms and queue defaults",
    ),
    Sample(
        "primary teacher, head",
        scene(K.THANK_YOU, "May Lindqvist", "Hollin Lane Primary", "Year 4 teacher", me="Joseph Okoro",
              moment="the children who corrected my map", well=["the river lesson"]),
        """Dear Ms Lindqvist,

Thank you for letting me teach Year 4 for half an hour on Monday. Being corrected on the course of the Aire by a girl of eight, with a ruler, was the best moment of my month.

The river lesson went the way I had hoped, because your children argue well. In my last class it took until spring before anybody contradicted me; I should like to know how you begin.

I spoke too long about marking. The short version is that I mark in the room, with the child, and write almost nothing down.

I know that you see two more people this week, and I will wait patiently for your call.

Yours sincerely,
Joseph Okoro""",
        subject="Year 4 and the river",
    ),
    Sample(
        "chef, owner",
        scene(K.THANK_YOU, "Inés Ferrer-Roig", "Casa Llum", "Sous-chef", me="Petra Novak",
              moment="the burnt rice at the bottom of the pan", well=["the stock"]),
        """Dear Inés,

Thank you for Monday's service. Standing at your pass at nine in the evening with forty covers on the board told me more than any talk could have.

You scraped the burnt rice from the bottom of the pan and made us all eat it standing up. I have thought about that since: you pay attention to what others throw away. It is how I was taught to make stock in Brno, from shells and patience.

My plating was slow, I know. Give me the same dish for a week and I will have it under a minute.

You have my number, and I can do a second trial on Saturday if that is useful.

Best wishes,
Petra""",
        subject="Monday's service",
    ),
    Sample(
        "Sachbearbeiterin, Sie",
        scene(K.THANK_YOU, "Jürgen Müller-Thurau", "Voss & Kröger GmbH", "Sachbearbeiterin Einkauf", me="Anja Petersen",
              language=Language.DE, tone=Tone.FORMAL, well=["Rahmenverträge"], badly=["Zollnummern"],
              moment="die Geschichte mit den Gabelstaplern", promised=date(2026, 6, 24)),
        """Sehr geehrter Herr Müller-Thurau,

vielen Dank für das Gespräch am Montag und dafür, dass Sie mir auch das Lager gezeigt haben. Die Geschichte mit den drei Gabelstaplern, die niemand bestellt haben wollte, erzähle ich seither weiter.

Am meisten hat mich gefreut, wie offen Sie über die alten Rahmenverträge gesprochen haben. In Flensburg habe ich elf davon neu verhandelt, jeden mit einem Besuch beim Lieferanten, und keiner ist gegangen.

Bei der Frage nach den Zollnummern war ich unsicher. Ich habe inzwischen nachgelesen: Für Ihre Dichtungen gilt Kapitel 40, nicht 84.

Sie wollten bis zum 24. Juni entscheiden. Ich freue mich auf Ihren Anruf.

Mit freundlichen Grüßen
Anja Petersen""",
        subject="Unser Gespräch am Montag",
    ),
    Sample(
        "Entwicklerin, du",
        scene(K.THANK_YOU, "Lena Okonkwo", "Kiesel Labs", "Frontend-Entwicklerin", me="Mira Stein",
              language=Language.DE, well=["Tastaturbedienung"], moment="der Screenreader im Aufzug"),
        """Liebe Lena,

danke für die zwei Stunden am Montag. Dass du mir im Aufzug den Screenreader in die Hand gedrückt und das Licht ausgemacht hast, war die ehrlichste Aufgabe, die ich je in einem Gespräch bekommen habe.

Ihr legt Wert auf die Tastatur, und genau daran hänge ich auch. Bei meinem letzten Projekt haben wir 14 Dialoge umgebaut, bis man ohne Maus bestellen konnte; die Anrufe beim Support gingen danach um die Hälfte zurück.

Eine Frage habe ich noch: Wer entscheidet bei euch, wann etwas gut genug ist?

Du meintest, dass sich Tarek nächste Woche meldet. Bis dahin alles Gute für euer Release am Donnerstag.

Herzliche Grüße
Mira""",
        subject="Der Aufzug am Montag",
    ),
    Sample(
        "data scientist, Chinese name",
        scene(K.THANK_YOU, "王小明", "远帆科技", "Data scientist", me="Oliver Beck", moment="tea and the tide tables",
              well=["the port forecast"]),
        """Dear 王小明,

Thank you for getting up so early on Monday so that we could talk. I enjoyed hearing how the tide tables, which everyone had taken for noise, explained half of the delays in your port forecast.

We did something like it for ferries at Northwick. Three winters of logbooks, typed in by two retired captains, beat every weather model that we bought. I would be glad to look for such logbooks with you.

On drift I gave you a lecture instead of an answer. I would retrain monthly, and compare each model with last year's on the same week.

You said that the next talk is with your team in July, and I look forward to it.

Kind regards,
Oliver Beck""",
        subject="Tides and delays",
    ),
    Sample(
        "librarian, front desk colleague",
        scene(K.THANK_YOU, "Dawn Achterberg", "Westmarch College", "Assistant librarian", me="Felix Grant",
              moment="the umbrella", people=["Gareth Pugh-Lewis"]),
        """Dear Dawn,

Thank you for your kindness at the desk on Monday. I came in soaked, twenty minutes early and rather nervous, and you found me a towel, a chair by the radiator and the page of the staff magazine about the flood of 1987.

That story helped more than you could know. Professor Pugh-Lewis asked me what a library is for in bad times, and all I had to do was tell him about the students who carried the atlases upstairs by candlelight.

I left my umbrella in your stand. Please keep it until I come again, or lend it to the next wet person; I hope it brings them the same luck.

With best wishes,
Felix Grant""",
        subject="The umbrella",
    ),
    Sample(
        "nurse, nickname, short",
        scene(K.THANK_YOU, person("Robert Szymański"), "Priory Court", "Care coordinator", me="Ana Lima",
              moment="the garden door", well=["rota software"]),
        """Dear Bob,

Thank you for Monday, and above all for introducing me to Mrs Hale, who told me within two minutes that the garden door sticks and that nobody listens.

I mended it in my head all the way home. At Elm Lodge we had a list of such doors beside the kettle, and anyone, resident or nurse, could add to it. We cleared nine in a month, and the rota arguments got quieter too.

You asked about weekends: every second one is fine for me, and Christmas if need be.

I'll ring on Thursday as agreed.

Best wishes,
Ana""",
        subject="The garden door",
    ),
    Sample(
        "thank-you through the recruiter",
        scene(K.THANK_YOU, "Simone Achterberg", "Pellow Health", "Clinical analyst", recruiter=BEATRIZ, routed=True,
              moment="late data", well=["the story about the late data"], promised=date(2026, 6, 18)),
        """Dear Simone,

Thank you for talking to me on Monday about the clinical analyst post. I liked how you put it: late data is still data, it only wants a chair of its own.

What I told you about the Leiden trial has an ending that I left out. The site that reported last, by nine weeks, turned out to be the only one that had checked every birth date. We changed the deadline and kept the site.

If it is of use, I can send you the two pages that we wrote about it afterwards; there is nothing confidential in them.

Beatriz told me that you decide on Thursday. Good luck with the audit until then.

Kind regards,
Leila Brandt""",
        via=BEATRIZ.id,
    ),
    Sample(
        "follow-up after the promised day",
        scene(K.FOLLOW_UP, "Ingrid Solheim", "Quillmark", "Senior product analyst", promised=date(2026, 6, 12),
              now=datetime(2026, 6, 16, 9, 0, tzinfo=UTC)),
        """Dear Ingrid,

When we said goodbye on the 15th you expected to know more by last Friday. I am writing with one short question: where does the search for the senior product analyst stand, and is there anything that you still need from me?

My interest has only grown since. I have been reading the teachers' reviews that you mentioned, and have three ideas about the second screen.

Kind regards,
Leila Brandt""",
    ),
    Sample(
        "follow-up, German",
        scene(K.FOLLOW_UP, "Jürgen Müller-Thurau", "Voss & Kröger GmbH", "Sachbearbeiterin Einkauf", me="Anja Petersen",
              language=Language.DE, tone=Tone.FORMAL),
        """Sehr geehrter Herr Müller-Thurau,

wir hatten am 15. Juni über die Stelle im Einkauf gesprochen, und Sie wollten sich bis zum Ende der Woche melden. Darf ich fragen, wie es um die Entscheidung steht?

Die Aufgabe bei Voss & Kröger reizt mich nach wie vor, besonders die Rahmenverträge mit den Werften. Wenn Ihnen noch eine Unterlage fehlt, schicke ich sie gern.

Mit freundlichen Grüßen
Anja Petersen""",
        subject="Unser Gespräch vom 15. Juni",
    ),
    Sample(
        "second follow-up where one writes often",
        scene(K.FOLLOW_UP, "Marcus O'Neill", "Tallgrass Inc.", "Backend engineer", me="Dana Whitcomb",
              language=Language.EN_US, school=School.ASSERTIVE,
              letters=[sent(K.FOLLOW_UP, "Marcus O'Neill", "Tallgrass Inc.",
                            "Hi Marcus,\n\nIs there any news about the backend role?\n\nDana", NOW.replace(day=16, hour=8))]),
        """Hi Marcus,

A second note, and a short one. I saw that the carrier integration went live on Sunday; congratulations to everybody who stayed up for it.

I know that a launch week is no week for hiring. Whenever you return to the backend role, I would be glad of a line about what comes next.

Best,
Dana""",
        subject="After the launch",
    ),
    Sample(
        "may I write directly",
        scene(K.RECRUITER_PERMISSION, BEATRIZ, "Pellow Health", "Clinical analyst", recruiter=BEATRIZ),
        """Hello Beatriz,

The talk with Simone Achterberg at Pellow Health ended an hour ago and went well. I would like to thank her tomorrow. May I write to her directly, or shall I send you the letter so that you can pass it on?

Leila""",
        subject="Pellow Health: a question before I write",
    ),
    Sample(
        "reply to an invitation",
        scene(K.INVITATION_REPLY, "Marguerite Osei", "Halden & Rowe", "Analytics lead"),
        """Dear Marguerite,

Thank you for the invitation; Thursday at half past one suits me well, and I know Cask Street.

Two things would help me to prepare. Will Tobias join us again, or shall I meet others of the team? And would you like me to bring the pilot's figures on paper, or is there a screen?

Kind regards,
Leila Brandt""",
        subject="Thursday, 13:30",
    ),
    Sample(
        "after a no",
        scene(K.REJECTION_REPLY, "Oona Heikkinen", "Fernhill Mutual", "Senior data analyst", stage=Stage.REJECTED,
              replies=[Reply(ApplicationId("a:Fernhill Mutual"), NOW, ContactId("p:Oona Heikkinen"))]),
        """Dear Oona,

Thank you for telling me yourself, and so soon. I am sorry, of course, because I liked the loss triangle on the napkin and the people round the table; and I am glad to have met you all.

If you can spare a minute: was it the survival models, as I suspect, or something that I could not see from my side? I would work on it.

Should you hear of somebody who needs a careful analyst, I would be thankful for my name being mentioned. And if another place opens at Fernhill, I would gladly talk again.

Best wishes,
Leila Brandt""",
        subject="Thank you all the same",
    ),
    Sample(
        "after a no, German",
        scene(K.REJECTION_REPLY, "Jürgen Müller-Thurau", "Voss & Kröger GmbH", "Sachbearbeiterin Einkauf",
              me="Anja Petersen", language=Language.DE, tone=Tone.FORMAL, stage=Stage.REJECTED),
        """Sehr geehrter Herr Müller-Thurau,

danke für Ihre Nachricht und für die Zeit, die Sie und Frau Lund mir gewidmet haben. Ich bedaure die Entscheidung, verstehe sie aber.

Darf ich fragen, was den Ausschlag gab? Ein offenes Wort zu den Zollfragen würde mir beim nächsten Mal helfen.

Und wenn Sie von einem Betrieb wissen, der im Einkauf jemanden sucht, freue ich mich über einen Hinweis. Ihnen und dem Lager in Kiel alles Gute.

Mit freundlichen Grüßen
Anja Petersen""",
        subject="Ihre Nachricht vom Dienstag",
    ),
    Sample(
        "thanks for an offer",
        scene(K.OFFER_THANKS, "Henrike Vos", "Tidewell Energy", "Grid data analyst", offer=True, stage=Stage.OFFER,
              others=[("Fernhill Mutual", Stage.INTERVIEWING)]),
        """Dear Henrike,

Thank you for the offer, and for calling before you wrote. I was standing on a platform in Altona and nearly missed my train.

Pay and the 38 hours are clear to me. Two points are still open: the day on which I would begin, and how the pension works for somebody who moves from the Netherlands. Could you tell me whom to ask?

You will have my answer by Friday at five.

Kind regards,
Leila Brandt""",
        subject="Your offer",
    ),
    Sample(
        "asks for two days more",
        scene(K.DECISION_TIME, "Henrike Vos", "Tidewell Energy", "Grid data analyst", offer=True, stage=Stage.OFFER),
        """Dear Henrike,

Your offer is on my kitchen table, and we have read it twice. Would it be possible to give you my answer on Tuesday instead of Friday? My husband is at sea until Sunday, and a move to Hamburg is something that I want to decide with him.

Thank you for your patience,
Leila Brandt""",
        subject="My answer on Tuesday",
    ),
    Sample(
        "another offer is told openly",
        scene(K.DECISION_TIME, "Oona Heikkinen", "Fernhill Mutual", "Senior data analyst",
              others=[("Tidewell Energy", Stage.OFFER)]),
        """Dear Oona,

I want to be open with you: another offer has reached me, and they hope for an answer by 23 June. Fernhill is where I would like to work, so I ask rather than guess. Do you think that you will know more by then?

If not, I understand, and I thank you for a very good morning with your team.

Kind regards,
Leila Brandt""",
        subject="A date to tell you of",
    ),
    Sample(
        "tells the recruiter how it went",
        scene(K.RECRUITER_DEBRIEF, BEATRIZ, "Pellow Health", "Clinical analyst", recruiter=BEATRIZ, routed=True,
              well=["the story about the late data"], badly=["SAS macros"]),
        """Hello Beatriz,

I am just out of Pellow Health. An hour with Simone Achterberg and ten minutes with somebody from IT whose name I did not catch; could you find out?

It went well. She laughed at the story about the late data and told me one of hers. I liked the calm of the place and the way they speak of patients. I did not like the open office, and my answer about SAS macros was thin.

Yes, I am still interested, rather more than before. Two questions for you: do they pay for the train, and is the second day from home settled? I would also be glad to hear what Simone says.

Thanks for setting it up,
Leila""",
        subject="Pellow Health, just now",
    ),
    Sample(
        "asks the recruiter to ask",
        scene(K.RECRUITER_NUDGE, BEATRIZ, "Pellow Health", "Clinical analyst", recruiter=BEATRIZ, routed=True),
        """Hello Beatriz,

Pellow wanted to be in touch by Friday, and nothing has come. Could you ask Simone where they stand, when you next speak? I am still very interested.

Thank you,
Leila""",
        subject="Pellow Health",
    ),
    Sample(
        "an update with a ticked employer",
        scene(K.RECRUITER_UPDATE, "Joost de Wit", "Duinrand Bank", "Risk analyst",
              others=[("Tidewell Energy", Stage.OFFER), ("Fernhill Mutual", Stage.INTERVIEWING)],
              named=frozenset({"a:Tidewell Energy"})),
        """Hi Joost,

A word on where things stand, since you asked to be told early. Tidewell Energy made me an offer on Monday; I answer on Friday. An insurer, which I would rather not name yet, holds its last round this week.

Duinrand remains my first wish for the subject, so if they can see me before Friday, I would take the train tomorrow.

Best,
Leila""",
        subject="Where things stand",
    ),
    Sample(
        "tells a reference",
        scene(K.REFERENCE_HEADS_UP, "Gareth Pugh-Lewis", "Fernhill Mutual", "Senior data analyst",
              reference=Reference(ApplicationId("a:Fernhill Mutual"), ContactId("p:Gareth Pugh-Lewis"),
                                  ("survival models", "teaching"))),
        """Dear Gareth,

Fernhill Mutual in Leeds may ring you in the next two weeks. They look for a senior data analyst: pricing for life policies, a team of six, a good deal of explaining to people who are not statisticians.

If you speak to Oona Heikkinen, she will want to know about the survival models in my thesis and, I think, about the seminar that I gave in your place in 2019. Please be as frank as you always are.

Thank you for doing this. I will let you know how it ends.

Best wishes,
Leila""",
        subject="Fernhill Mutual may call you",
    ),
    Sample(
        "thanks a reference",
        scene(K.REFERENCE_THANKS, "Gareth Pugh-Lewis", "Fernhill Mutual", "Senior data analyst", stage=Stage.ACCEPTED),
        """Dear Gareth,

They said yes. Oona Heikkinen told me that your account of the seminar with the broken projector settled it, and that she has seldom laughed so much on the telephone.

Thank you for twenty minutes of your Sunday and for nine years of good advice. I begin on 1 September; the first dinner in Leeds is on me.

Yours,
Leila""",
        subject="They said yes",
    ),
    Sample(
        "a request on LinkedIn",
        scene(K.LINKEDIN_INVITE, "Rafael Quintana", "Quillmark", "Senior product analyst",
              moment="the import step that everybody blamed"),
        """Dear Rafael, Monday’s hour on the onboarding data was a pleasure. I still think of the innocent import step, and of your nine pages cut to one. I would like to stay in touch, whichever way the 26th goes. Leila""",
        channel=LetterChannel.LINKEDIN,
    ),
    Sample(
        "withdraws",
        scene(K.WITHDRAWAL, "Marguerite Osei", "Halden & Rowe", "Analytics lead",
              others=[("Tidewell Energy", Stage.ACCEPTED)]),
        """Dear Marguerite,

I have accepted another offer and so withdraw from the analytics lead post. I wanted you to hear it from me today, before you and Tobias set aside more of your week.

Thank you for two conversations that I enjoyed; the story of the three regions will stay with me. I hope that our ways cross again.

Kind regards,
Leila Brandt""",
        subject="The analytics lead post",
    ),
    Sample(
        "a question that was not asked yet",
        scene(K.THANK_YOU, "Tobias Lindqvist", "Halden & Rowe", "Analytics lead", moment="we compared commutes",
              well=["the pilot in Ghent"], questions=[asked("Who owns the model once it runs?", "The regions do.")]),
        """Dear Tobias,

Thank you for Monday morning. I have checked: my commute would be eleven minutes longer than yours, and I would cross the river twice, which settles our bet in your favour.

The pilot in Ghent has stayed with me. You let the depots choose the first three questions, and only then opened a spreadsheet; at Brae Tollmann we did it the other way round and paid for it with a year.

One thing I did not get to ask: what would you do differently if the pilot began again tomorrow?

Marguerite said that she would write by the end of next week. I look forward to it.

Kind regards,
Leila Brandt""",
        subject="Commutes, and Ghent",
    ),
)  # fmt: skip

KNOWN_ALARMS: dict[str, frozenset[str]] = {}
"""What the checks say of a good letter all the same: the letter's name and the keys of the findings."""
