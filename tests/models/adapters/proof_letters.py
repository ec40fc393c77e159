"""Letters without a mistake, and sentences with one each, to measure the proofreader by. Written for these tests."""

from models.domain.mail import Language

KNOWN = frozenset((
    "Jane Okafor", "Ingrid Lindqvist", "Tomasz Wójcik", "Żaneta Łukasiewicz", "Nkechi Brandt", "Meyer & Söhne",
    "Halvorsen", "Northwind", "Corvane", "Kestrel Analytics", "Kubernetes", "Terraform", "Grafana", "Postgres", "Kafka",
    "Jonas Weidmann", "Aylin Demirci", "Priya Raghunathan",
))  # fmt: skip
"""Names, companies and skills that the record would hold."""

GOOD_BRITISH = (
    """Dear Ms Okafor,

Thank you for taking the time to meet me on Thursday 18 June about the platform engineer role. What stayed with me
was the way you described moving the billing service off the old cluster without a single customer noticing, and
how openly you spoke about the two attempts that went wrong.

When you asked how I would organise on-call, I mentioned that at Halvorsen we halved the night alarms in a quarter.
The part that I left out is how: we deleted every alert that nobody had acted on for sixty days, and wrote a
runbook for each of those that stayed.

I also owe you a better answer on Kafka. I said that I would partition by customer; having slept on it, I would
rather partition by account, because three of your customers make up most of the traffic.

You said that you would decide by Friday 26 June. I look forward to hearing from you, and I am happy to send
anything else that would help.

Kind regards,
Jonas Weidmann""",
    """Hello Tomasz,

thanks again for the hour on Monday. I enjoyed pairing on the rate limiter, and your question about clock skew sent
me straight back to my notes that evening. The behaviour you saw in the demo, where the counter jumped backwards,
is exactly what we ran into at Kestrel Analytics; we cured it with a monotonic clock and a test that moves the wall
clock by an hour.

I forgot to ask one thing: how much of the week does the team spend on customer programmes, and how much on the
platform itself? It won't change my mind, but I'd like to know what a typical Tuesday looks like.

Best wishes,
Jonas""",
    """Dear Mrs Brandt,

I am writing to ask how things stand with the data analyst position. We spoke on 4 May, and you mentioned that the
panel would meet in the week of the 18th. I am still very interested, particularly in the colour-coded dashboards
you showed me and the plan to bring the three regional offices together.

Is there anything further that you need from me, such as the name of a second referee or the code sample we
discussed? If the decision has moved, a short word on the new date would be enough.

Yours sincerely,
Aylin Demirci""",
    """Dear Ingrid,

Thank you for letting me know, and for being so clear about the reasons. I enjoyed meeting you and the team, and I
learnt a lot from the way you handled the pricing question.

If you have a moment, could you tell me what would have made me a stronger candidate? I would rather hear it
plainly. Should a junior role open up, or should a colleague of yours be looking for someone with my background, I
would be glad to be remembered.

With kind regards,
Priya Raghunathan""",
    """Dear Mr Wójcik,

Thank you very much for the offer, which I was delighted to receive. Before I decide, I would like to settle three
things: the start date (I must give eight weeks' notice), the budget for training, and whether the £52,000 includes
the on-call allowance. I will let you have my answer by noon on Wednesday 1 July.

It was a pleasure to meet everyone at Northwind, and your tour of the test lab made the job feel real.

Kind regards,
Nkechi""",
    """Hi Żaneta,

The second round at Corvane went well, I think. They spent forty minutes on the Terraform exercise and twenty on
the team. I liked the hiring manager, who answered every question without a script; I liked the office less, as it
is an hour and a half from my door.

I remain interested. Two questions for you: is the salary band fixed, and do you know why the last person left?
Could you also ask them for their feedback on the exercise? I wasn't sure whether to mention the licence fees.

Speak soon,
Jonas""",
    """Dear Professor Lindqvist,

You kindly agreed to act as a referee for me. You may hear this week from Söhne & Meyer, a family firm in Lübeck
that is looking for someone to rebuild its laboratory software. The job is mostly Python, with some Postgres, and a
good deal of talking to chemists who have never been asked what they need.

It would help me most if you could speak about the summer I spent in your group: how I dealt with the faulty
spectrometer, and that I finished the manual before I left. I have enclosed the advert and my CV.

With whom shall I be speaking? I am as interested as I was then, and I was glad that Jane asked; it was a no in the end.

Thank you, as always. After speaking with you I am even more so.

Yours,
Aylin""",
    """Dear Ms Raghunathan,

I am grateful for the time that you and your colleagues have given me. After a good deal of thought I have accepted
a position elsewhere, and I therefore wish to withdraw my application for the role of senior tester.

I was impressed by the care you take over accessibility, and I hope that our paths cross again.

Kind regards,
Jonas Weidmann""",
)

GOOD_AMERICAN = (
    """Dear Ms. Okafor,

Thank you for meeting with me on Thursday, June 18, about the platform engineer role. I keep thinking about how you
moved the billing service off the old cluster without a single customer noticing, and how openly you talked about
the two tries that failed.

When you asked how I would organize on-call, I mentioned that at Halvorsen we cut night alarms in half in one
quarter. What I left out is how: we deleted every alert that nobody had acted on in sixty days and wrote a runbook
for each one we kept.

You said you would decide by Friday, June 26. I look forward to hearing from you, and I'm happy to send anything
else that would help.

Sincerely,
Jonas Weidmann""",
    """Hi Tomasz,

Thanks again for the hour on Monday. I enjoyed pairing on the rate limiter, and your question about clock skew sent
me straight back to my notes that evening. The behavior you saw in the demo is exactly what we ran into at Kestrel
Analytics.

I forgot to ask one thing: how much of the week does the team spend on customer programs, and how much on the
platform? It won't change my mind, but I'd like to know what a typical Tuesday looks like.

Best,
Jonas""",
    """Dear Mr. Wójcik,

Thank you for the offer; I was thrilled to get it. Before I decide, I would like to settle three things: the start
date (I have to give two weeks' notice), the training budget, and whether the $95,000 includes the on-call
allowance. I will give you my answer by noon on Wednesday, July 1.

Best regards,
Nkechi""",
)

GOOD_GERMAN = (
    """Sehr geehrte Frau Okafor,

vielen Dank für das Gespräch am Donnerstag, dem 18. Juni, über die Stelle als Plattformentwickler. Besonders im
Gedächtnis geblieben ist mir, wie Sie die Abrechnung auf die neue Umgebung umgezogen haben, ohne dass ein einziger
Kunde etwas gemerkt hat, und wie offen Sie über die beiden gescheiterten Versuche gesprochen haben.

Auf Ihre Frage nach der Rufbereitschaft habe ich erzählt, dass wir bei Halvorsen die nächtlichen Alarme in einem
Quartal halbiert haben. Nicht gesagt habe ich, wie: Wir haben jede Meldung gelöscht, auf die sechzig Tage lang
niemand reagiert hatte, und für alle übrigen eine Anleitung geschrieben.

Sie wollten sich bis Freitag, den 26. Juni, melden. Ich freue mich darauf und schicke Ihnen gern alles, was Ihnen
bei der Entscheidung hilft.

Mit freundlichen Grüßen
Jonas Weidmann""",
    """Hallo Tomasz,

danke dir für die Stunde am Montag. Das gemeinsame Programmieren hat mir Spaß gemacht, und deine Frage nach den
Zeitunterschieden hat mich am selben Abend noch beschäftigt. Genau diesen Fehler hatten wir auch bei Kestrel;
gelöst haben wir ihn mit einem Test, der die Uhr um eine Stunde verstellt.

Eines habe ich vergessen zu fragen: Wie viel Zeit verbringt das Team in der Woche mit Kundenprojekten, wie viel mit
dem Produkt selbst?

Viele Grüße
Jonas""",
    """Sehr geehrte Frau Brandt,

ich möchte mich nach dem Stand der Bewerbung als Datenanalystin erkundigen. Wir haben am 4. Mai miteinander
gesprochen, und Sie erwähnten, dass das Gremium in der darauffolgenden Woche zusammenkommt. Mein Interesse besteht
unverändert, vor allem an den Auswertungen, die Sie mir gezeigt haben.

Brauchen Sie noch etwas von mir, zum Beispiel ein Arbeitszeugnis oder das Codebeispiel, über das wir sprachen?
Falls sich der Termin verschoben hat, genügt mir eine kurze Nachricht.

Mit freundlichen Grüßen
Aylin Demirci""",
    """Liebe Ingrid,

danke, dass du mir Bescheid gegeben hast, und danke für die klaren Gründe. Ich habe euch gern kennengelernt und aus
dem Gespräch über die Preisgestaltung viel mitgenommen.

Wenn du einen Moment Zeit hast: Was hätte mich zu einer stärkeren Bewerberin gemacht? Mir ist eine ehrliche Antwort
lieber als eine höfliche. Solltet ihr im Herbst eine weitere Stelle besetzen, freue ich mich über eine Nachricht.

Herzliche Grüße
Priya""",
    """Sehr geehrter Herr Wójcik,

herzlichen Dank für das Angebot, über das ich mich sehr gefreut habe. Bevor ich mich entscheide, möchte ich drei
Punkte klären: das Eintrittsdatum (meine Kündigungsfrist beträgt drei Monate zum Quartalsende), das
Weiterbildungsbudget und die Frage, ob in den 68.000 Euro die Zulage für die Rufbereitschaft enthalten ist. Bis
Mittwoch, 1. Juli, 12 Uhr, sage ich Ihnen verbindlich zu oder ab.

Mit freundlichen Grüßen
Nkechi Brandt""",
    """Guten Tag Frau Łukasiewicz,

das zweite Gespräch bei Corvane lief aus meiner Sicht gut. Vierzig Minuten ging es um die Terraform-Aufgabe,
zwanzig um das Team. Die Abteilungsleiterin hat jede Frage beantwortet, ohne auszuweichen; weniger gefallen hat mir
der Arbeitsweg von anderthalb Stunden.

Ich bin weiterhin interessiert. Zwei Fragen an Sie: Steht das Gehaltsband fest, und wissen Sie, warum die Stelle
frei geworden ist? Bitte fragen Sie auch nach einer Rückmeldung zur Probeaufgabe.

Eines möchte ich richtigstellen: Auf Ihre Frage hin habe ich wiedergegeben, wie ich mich einlebe und weiterbilde.

Beste Grüße
Jonas Weidmann""",
)

GOOD = {Language.EN_GB: GOOD_BRITISH, Language.EN_US: GOOD_AMERICAN, Language.DE: GOOD_GERMAN}

FAULTY_ENGLISH = (
    ("I realy enjoyed our conversation on Friday.", "realy", "really"),
    ("Thank you for recieving me at such short notice.", "recieving", "receiving"),
    ("Your platfrom team impressed me.", "platfrom", "platform"),
    ("I would definately like to join the team.", "definately", "definitely"),
    ("It was a pleasure to meet you and your collegues.", "collegues", "colleagues"),
    ("I have five years of experiance in testing.", "experiance", "experience"),
    ("I look foward to your answer.", "foward", "forward"),
    ("Please find attatched my code sample.", "attatched", "attached"),
    ("We seperated the two services last year.", "seperated", "separated"),
    ("I was able to accomodate the change.", "accomodate", "accommodate"),
    ("The occured error was ours.", "occured", "occurred"),
    ("I am greatful for your time.", "greatful", "grateful"),
    ("Thank you for the oppurtunity to speak with you.", "oppurtunity", "opportunity"),
    ("I worked their untill March.", "untill", "until"),
    ("This is an test of patience.", "an", "a"),
    ("I have a idea about the alarms.", "a", "an"),
    ("Thank you for for the tour.", "for for", "for"),
    ("I liked the the office.", "the the", "the"),
    ("Their going to decide on Friday.", "Their", "They're"),
    ("Your welcome to call me at any time.", "Your", "You're"),
    ("I should of mentioned the budget.", "should of", "should have"),
    ("I could of sent it earlier.", "could of", "could have"),
    ("Its a pity that we ran out of time.", "Its", "It's"),
    ("The team and it's manager were kind.", "it's", "its"),
    ("She don't work there any more.", "don't", "doesn't"),
    ("He have asked me about the schedule.", "have", "has"),
    ("I look forward to here from you.", "here", "hear"),
    ("I am looking forward to meet you again.", "meet", "meeting"),
    ("We discussed about the salary.", "discussed about", "discussed"),
    ("I have worked there since five years.", "since", "for"),
    ("The job is better then my last one.", "then", "than"),
    ("I did not loose interest.", "loose", "lose"),
    ("Could you please advice me on the next step?", "advice", "advise"),
    ("thank you for your time.", "thank", "Thank"),
    ("We met on monday.", "monday", "Monday"),
    ("i would like to ask one thing.", "i", "I"),
    ("I would fix the rule first and only than look.", "than", "then"),
    ("The datas were easy to read.", "datas", "data"),
    ("Every developers had a say.", "developers", "developer"),
    ("I was very impress by the lab.", "impress", "impressed"),
    ("Alot of people have asked.", "Alot", "A lot"),
)

FAULTY_GERMAN = (
    ("Vielen Dank für das interesante Gespräch.", "interesante", "interessante"),
    ("Ich habe mich sehr gefreud.", "gefreud", "gefreut"),
    ("Das ist bei uns nähmlich anders gelöst.", "nähmlich", "nämlich"),
    ("Das gehört bei uns zum Standart.", "Standart", "Standard"),
    ("Vieleicht können wir noch einmal telefonieren.", "Vieleicht", "Vielleicht"),
    ("Mit freundlichen Grüssen", "Grüssen", "Grüßen"),
    ("Meine Erfarung mit Kunden hilft mir dabei.", "Erfarung", "Erfahrung"),
    ("Das Vorstelungsgespräch hat mir gefallen.", "Vorstelungsgespräch", "Vorstellungsgespräch"),
    ("Ich war fünf Jahre Projetleiter.", "Projetleiter", "Projektleiter"),
    ("Wir haben die Systeme seperat betrieben.", "seperat", "separat"),
    ("Das war garnicht geplant.", "garnicht", "gar nicht"),
    ("Ich danke Ihnen im Vorraus.", "Vorraus", "Voraus"),
    ("Wir haben das Programm wiederrum geändert.", "wiederrum", "wiederum"),
    ("Ihr Team ist sehr sympatisch.", "sympatisch", "sympathisch"),
    ("Ich melde mich entgültig am Freitag.", "entgültig", "endgültig"),
    ("Das hat mich sehr überascht.", "überascht", "überrascht"),
    ("Die Entwiklung ging schnell.", "Entwiklung", "Entwicklung"),
    ("Ich freue mich auf Ihre Rückmeldnug.", "Rückmeldnug", "Rückmeldung"),
    ("Meine Kündigungfrist beträgt drei Monate.", "Kündigungfrist", "Kündigungsfrist"),
    ("Die Qualtität hat mich überzeugt.", "Qualtität", "Qualität"),
    ("Vielen vielen Dank für für das Gespräch.", "für für", "für"),
    ("Ich habe habe noch eine Frage.", "habe habe", "habe"),
    ("Das Gespräch war gut. ich freue mich.", "ich", "Ich"),
    ("Haben Sie noch Fragen? dann melden Sie sich.", "dann", "Dann"),
    ("Ich bin sehr an der Aufgabe interresiert.", "interresiert", "interessiert"),
    ("Wir arbeiten mit Datenbankmigrationnen.", "Datenbankmigrationnen", "Datenbankmigrationen"),
    ("Das Gehalt ist verhandelbahr.", "verhandelbahr", "verhandelbar"),
    ("Ich moechte mich bedanken.", "moechte", "möchte"),
    ("Ich habe gelernt das man fragen muss.", "das", "dass"),
    ("Seid zwei Jahren arbeite ich dort.", "Seid", "Seit"),
)
