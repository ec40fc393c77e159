<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>How may letters reach {company}?</source>
        <translation>Wie dürfen Briefe zu {company} gehen?</translation>
    </message>
    <message>
        <source>Write and ask</source>
        <translation>Schreiben und fragen</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through them</source>
        <translation>Über die Vermittlung</translation>
    </message>
    <message>
        <source>Esc leaves it open.</source>
        <translation>Esc lässt es offen.</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Ctrl Z in Afterview takes it back.</source>
        <translation>Strg Z in Afterview nimmt es zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show in Today</source>
        <translation>In Heute zeigen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write: {title}</source>
        <translation>Schreiben: {title}</translation>
    </message>
    <message>
        <source>The debrief is saved.</source>
        <translation>Der Rückblick ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. {count} thank-yous are due by {when}.</source>
        <translation>
            <numerusform>Gespeichert. Ein Dank ist bis {when} fällig.</numerusform>
            <numerusform>Gespeichert. {count} Dankesbriefe sind bis {when} fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fumbled questions are kept, to be put better.</source>
        <translation>
            <numerusform>Eine verpatzte Frage ist aufgehoben, um sie besser zu beantworten.</numerusform>
            <numerusform>{count} verpatzte Fragen sind aufgehoben, um sie besser zu beantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They promised to be in touch by {day}. Until then it is with them.</source>
        <translation>Zugesagt ist eine Nachricht bis {day}. Bis dahin liegt es bei den anderen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{due}; best before {late}</source>
        <translation>{due}; am besten vor {late}</translation>
    </message>
</context>
<context>
    <name>Bubbles</name>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>{count} things are waiting for you</source>
        <translation>{count} Dinge warten auf Sie</translation>
    </message>
    <message>
        <source>and {count} more. They stand in Today.</source>
        <translation>und {count} weitere. Sie stehen in Heute.</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation>Wie lief es bei {company}?</translation>
    </message>
    <message>
        <source>A one-minute debrief now saves the details.</source>
        <translation>Ein Rückblick von einer Minute bewahrt jetzt die Einzelheiten.</translation>
    </message>
    <message>
        <source>{person} would be glad of a thank-you</source>
        <translation>{person} würde sich über einen Dank freuen</translation>
    </message>
    <message>
        <source>24 hours run out: {when}.</source>
        <translation>24 Stunden laufen ab: {when}.</translation>
    </message>
    <message>
        <source>It is welcome a day later too.</source>
        <translation>Auch einen Tag später ist er willkommen.</translation>
    </message>
    <message>
        <source>{company} at {when}</source>
        <translation>{company} um {when}</translation>
    </message>
    <message>
        <source>Before you leave, ask who contacts whom, how and by when.</source>
        <translation>Bevor Sie gehen, fragen Sie, wer sich bei wem meldet, wie und bis wann.</translation>
    </message>
    <message>
        <source>Start debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Open the prep sheet</source>
        <translation>Das Vorbereitungsblatt öffnen</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Das Gespräch öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
</context>
<context>
    <name>CalmDelegate</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>CalmList</name>
    <message>
        <source>With other people</source>
        <translation>Bei anderen</translation>
    </message>
</context>
<context>
    <name>CalmOverlay</name>
    <message>
        <source>With other people</source>
        <translation>Bei anderen</translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>With other people</source>
        <translation>Bei anderen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Which interview was it?</source>
        <translation>Welches Gespräch war es?</translation>
    </message>
    <message>
        <source>Another one, not noted yet</source>
        <translation>Ein anderes, noch nicht notiert</translation>
    </message>
    <message>
        <source>{company}, {about}</source>
        <translation>{company}, {about}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>ein Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>eine Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>round {round}</source>
        <translation>Runde {round}</translation>
    </message>
    <message>
        <source>{interview}. {starts} to {ends}</source>
        <translation>{interview}. {starts} bis {ends}</translation>
    </message>
    <message>
        <source>Tone, from cold to warm</source>
        <translation>Ton, von kühl bis herzlich</translation>
    </message>
    <message>
        <source>Next field, with Shift the one before</source>
        <translation>Nächstes Feld, mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>On to what went well, at the start of a line</source>
        <translation>Weiter zu dem, was gut ging, am Zeilenanfang</translation>
    </message>
    <message>
        <source>On to what went badly, at the start of a line</source>
        <translation>Weiter zu dem, was schlecht ging, am Zeilenanfang</translation>
    </message>
    <message>
        <source>On to the questions you fumbled, at the start of a line</source>
        <translation>Weiter zu den verpatzten Fragen, am Zeilenanfang</translation>
    </message>
    <message>
        <source>Still interested: yes</source>
        <translation>Noch interessiert: ja</translation>
    </message>
    <message>
        <source>Still interested: not sure</source>
        <translation>Noch interessiert: unsicher</translation>
    </message>
    <message>
        <source>Still interested: no</source>
        <translation>Noch interessiert: nein</translation>
    </message>
    <message>
        <source>Save now; every field saves itself as well</source>
        <translation>Jetzt speichern; jedes Feld speichert sich auch selbst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later: all is kept, and it asks again in 30 minutes</source>
        <translation>Später: alles bleibt, und in 30 Minuten wird wieder gefragt</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Afterview – Debrief, {company}</source>
        <translation>Afterview – Rückblick, {company}</translation>
    </message>
    <message>
        <source>{company}, {about}</source>
        <translation>{company}, {about}</translation>
    </message>
    <message>
        <source>Could not save, copied to the clipboard</source>
        <translation>Ließ sich nicht speichern, in die Zwischenablage kopiert</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Interview, round {number}</source>
        <translation>Gespräch, Runde {number}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>{interview} with {people}</source>
        <translation>{interview} mit {people}</translation>
    </message>
    <message>
        <source>{interview} at {company}</source>
        <translation>{interview} bei {company}</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Endete {time}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Zugesagt für {day}</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>Interview of {day}</source>
        <translation>Gespräch vom {day}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Advice: {name}</source>
        <translation>Ratschlag: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enter: {verb}</source>
        <translation>Eingabe: {verb}</translation>
    </message>
    <message>
        <source>S: snooze</source>
        <translation>S: später</translation>
    </message>
    <message>
        <source>D: done</source>
        <translation>D: erledigt</translation>
    </message>
    <message>
        <source>W: why</source>
        <translation>W: warum</translation>
    </message>
</context>
<context>
    <name>FileIt</name>
    <message>
        <source>File it</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Write more</source>
        <translation>Mehr schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>of one minute</source>
        <translation>von einer Minute</translation>
    </message>
    <message>
        <source>Pause the minute</source>
        <translation>Die Minute anhalten</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Weiterzählen</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Phone call</source>
        <translation>Telefongespräch</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>At their office</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>At the whiteboard</source>
        <translation>Am Whiteboard</translation>
    </message>
    <message>
        <source>Pair programming</source>
        <translation>Pair Programming</translation>
    </message>
    <message>
        <source>Take-home task</source>
        <translation>Aufgabe für zu Hause</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Runde mit mehreren</translation>
    </message>
</context>
<context>
    <name>JustOut</name>
    <message>
        <source>You just came out of an interview</source>
        <translation>Sie kommen gerade aus einem Gespräch</translation>
    </message>
    <message>
        <source>One line is enough. What is not said now can be added at any time.</source>
        <translation>Eine Zeile genügt. Was jetzt nicht gesagt wird, lässt sich jederzeit ergänzen.</translation>
    </message>
    <message>
        <source>Where, and with whom?</source>
        <translation>Wo, und mit wem?</translation>
    </message>
    <message>
        <source>It ended at</source>
        <translation>Es endete um</translation>
    </message>
    <message>
        <source>and lasted</source>
        <translation>und dauerte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Quillmark with Rafael Quintana, Senior analyst</source>
        <translation>Quillmark mit Rafael Quintana, Analyst</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>übliche Spanne</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>The gauges show today, the usual range, the typical wait and the promised day</source>
        <translation>Die Balken zeigen heute, die übliche Spanne, die übliche Wartezeit und den zugesagten Tag</translation>
    </message>
</context>
<context>
    <name>NextStepsForm</name>
    <message>
        <source>Before you leave</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Are there more rounds?</source>
        <translation>Gibt es weitere Runden?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>How will they be in touch?</source>
        <translation>Auf welchem Weg melden sie sich?</translation>
    </message>
    <message>
        <source>Who will be in touch?</source>
        <translation>Wer meldet sich?</translation>
    </message>
    <message>
        <source>They, or I</source>
        <translation>Dort jemand, oder ich</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>next Friday, in two weeks</source>
        <translation>nächsten Freitag, in zwei Wochen</translation>
    </message>
    <message>
        <source>What may I do meanwhile?</source>
        <translation>Was darf ich inzwischen tun?</translation>
    </message>
    <message>
        <source>{people}, and whom else?</source>
        <translation>{people}, und wen noch?</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>Name und Funktion</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>Who was at the front desk?</source>
        <translation>Wer war am Empfang?</translation>
    </message>
    <message>
        <source>Thank them too</source>
        <translation>Auch ihnen danken</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Laut Karte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Names and titles right?</source>
        <translation>Stimmen Namen und Funktionen?</translation>
    </message>
    <message>
        <source>Handshake, eyes, thanks to each</source>
        <translation>Händedruck, Blick, Dank an jede Person</translation>
    </message>
    <message>
        <source>Keep the next steps</source>
        <translation>Die nächsten Schritte behalten</translation>
    </message>
    <message>
        <source>Write a day, such as next Friday or 26 June.</source>
        <translation>Schreiben Sie einen Tag, etwa nächsten Freitag oder 26. Juni.</translation>
    </message>
    <message>
        <source>Nothing is answered yet; one answer is enough.</source>
        <translation>Noch nichts ist beantwortet; eine Antwort genügt.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Prep sheet, {company}</source>
        <translation>Vorbereitungsblatt, {company}</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>spelling not confirmed</source>
        <translation>Schreibweise nicht bestätigt</translation>
    </message>
    <message>
        <source>spelling?</source>
        <translation>Schreibweise?</translation>
    </message>
</context>
<context>
    <name>PersonPopOver</name>
    <message>
        <source>Is this how the name is written?</source>
        <translation>Wird der Name so geschrieben?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation>Persönlich gedankt</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>A moment you shared</source>
        <translation>Ein gemeinsamer Moment</translation>
    </message>
    <message>
        <source>Yes, on their card</source>
        <translation>Ja, auf der Karte</translation>
    </message>
    <message>
        <source>Confirmed, as on their card</source>
        <translation>Bestätigt, wie auf der Karte</translation>
    </message>
    <message>
        <source>In a signature</source>
        <translation>In einer Signatur</translation>
    </message>
    <message>
        <source>Confirmed, as in a signature</source>
        <translation>Bestätigt, wie in einer Signatur</translation>
    </message>
    <message>
        <source>Spelled by them</source>
        <translation>Selbst buchstabiert</translation>
    </message>
    <message>
        <source>Confirmed, as they spelled it</source>
        <translation>Bestätigt, wie selbst buchstabiert</translation>
    </message>
</context>
<context>
    <name>PrepDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Mark prepared</source>
        <translation>Als vorbereitet markieren</translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <translation>Noch nicht vorbereitet</translation>
    </message>
    <message>
        <source>Prepared. It fits on one page and is made of what you noted.</source>
        <translation>Vorbereitet. Es passt auf eine Seite und besteht aus dem, was Sie notiert haben.</translation>
    </message>
    <message>
        <source>One page, made of what you noted.</source>
        <translation>Eine Seite aus dem, was Sie notiert haben.</translation>
    </message>
    <message>
        <source>Save the prep sheet</source>
        <translation>Das Vorbereitungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Print the prep sheet</source>
        <translation>Das Vorbereitungsblatt drucken</translation>
    </message>
    <message>
        <source>The printer took nothing. The sheet can be saved as a PDF meanwhile.</source>
        <translation>Der Drucker hat nichts angenommen. Einstweilen lässt sich das Blatt als PDF speichern.</translation>
    </message>
    <message>
        <source>Prep sheet, {company}</source>
        <translation>Vorbereitungsblatt, {company}</translation>
    </message>
</context>
<context>
    <name>PrepSheet</name>
    <message>
        <source>{role}, round {number}</source>
        <translation>{role}, Runde {number}</translation>
    </message>
    <message>
        <source>Prep sheet for {name}</source>
        <translation>Vorbereitungsblatt für {name}</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>gedruckt {moment}</translation>
    </message>
    <message>
        <source>Better answers</source>
        <translation>Bessere Antworten</translation>
    </message>
    <message>
        <source>from your question bank</source>
        <translation>aus Ihrer Fragensammlung</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Before you leave the room</source>
        <translation>Bevor Sie den Raum verlassen</translation>
    </message>
    <message>
        <source>Notes in the room</source>
        <translation>Notizen im Raum</translation>
    </message>
    <message>
        <source>Right after:</source>
        <translation>Gleich danach:</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>in {city}, {time} here</source>
        <translation>in {city}, {time} hier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>You meet</source>
        <translation>Sie treffen</translation>
    </message>
    <message>
        <source>their answer, {day}</source>
        <translation>deren Antwort, {day}</translation>
    </message>
    <message>
        <source>What they told you</source>
        <translation>Was man Ihnen sagte</translation>
    </message>
    <message>
        <source>From the last interview</source>
        <translation>Aus dem letzten Gespräch</translation>
    </message>
    <message>
        <source>From round {number}</source>
        <translation>Aus Runde {number}</translation>
    </message>
    <message>
        <source>Worked:</source>
        <translation>Ging gut:</translation>
    </message>
    <message>
        <source>Did not:</source>
        <translation>Ging nicht gut:</translation>
    </message>
    <message>
        <source>Forgot to say:</source>
        <translation>Vergessen zu sagen:</translation>
    </message>
    <message>
        <source>debrief, {day}</source>
        <translation>Rückblick, {day}</translation>
    </message>
    <message>
        <source>Stories to have ready</source>
        <translation>Geschichten zum Bereithalten</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Thank them on the way out.</source>
        <translation>Beim Hinausgehen danken.</translation>
    </message>
    <message>
        <source>Check the spelling on the card:</source>
        <translation>Die Schreibweise auf der Karte prüfen:</translation>
    </message>
    <message>
        <source>More rounds?</source>
        <translation>Weitere Runden?</translation>
    </message>
    <message>
        <source>Who contacts whom?</source>
        <translation>Wer meldet sich bei wem?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>What can I do meanwhile?</source>
        <translation>Was kann ich inzwischen tun?</translation>
    </message>
    <message>
        <source>Cards, names and titles spelled right</source>
        <translation>Karten, Namen und Titel richtig geschrieben</translation>
    </message>
    <message>
        <source>Handshake, eyes, thank each of them</source>
        <translation>Händedruck, Blick, Dank an jede Person</translation>
    </message>
    <message>
        <source>Thank the front desk</source>
        <translation>Dem Empfang danken</translation>
    </message>
    <message>
        <source>one quiet minute for the debrief.</source>
        <translation>eine ruhige Minute für den Rückblick.</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>jede Person</translation>
    </message>
    <message>
        <source>one quiet minute for the debrief, then thank-you letters to {who}, through {recruiter}, by {by}.</source>
        <translation>eine ruhige Minute für den Rückblick, dann Dankesbriefe an {who}, über {recruiter}, bis {by}.</translation>
    </message>
    <message>
        <source>one quiet minute for the debrief, then thank-you letters to {who} by {by}.</source>
        <translation>eine ruhige Minute für den Rückblick, dann Dankesbriefe an {who} bis {by}.</translation>
    </message>
    <message>
        <source>one quiet minute for the debrief, then a thank-you letter to {who} by {by}.</source>
        <translation>eine ruhige Minute für den Rückblick, dann ein Dankesbrief an {who} bis {by}.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>what they told you</source>
        <translation>was man Ihnen sagte</translation>
    </message>
    <message>
        <source>the last round</source>
        <translation>die letzte Runde</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>better answers</source>
        <translation>bessere Antworten</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Shortened to stay on one page: {parts}.</source>
        <translation>Gekürzt, damit es auf einer Seite bleibt: {parts}.</translation>
    </message>
    <message>
        <source>Prep sheet {company} {day}</source>
        <translation>Vorbereitungsblatt {company} {day}</translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation>„{file}“ ließ sich hier nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Role not named yet</source>
        <translation>Stelle noch nicht genannt</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Questions on</source>
        <translation>Fragen zu</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ein Thema hinzufügen</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Ging gut</translation>
    </message>
    <message>
        <source>What landed?</source>
        <translation>Was kam an?</translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation>Was würden Sie anders machen?</translation>
    </message>
    <message>
        <source>Went badly</source>
        <translation>Ging schlecht</translation>
    </message>
    <message>
        <source>Which question caught you out?</source>
        <translation>Welche Frage hat Sie überrascht?</translation>
    </message>
    <message>
        <source>Fumbled</source>
        <translation>Verpatzt</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer war da</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Name, or “name, front desk”</source>
        <translation>Name, oder „Name, Empfang“</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Still interested?</source>
        <translation>Noch interessiert?</translation>
    </message>
    <message>
        <source>Better answer: later</source>
        <translation>Bessere Antwort: später</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>who, how, by when</source>
        <translation>wer, wie, bis wann</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Montag früh</translation>
    </message>
    <message>
        <source>it will be gone by then</source>
        <translation>bis dahin ist es vorbei</translation>
    </message>
    <message>
        <source>after the 24 hours</source>
        <translation>nach den 24 Stunden</translation>
    </message>
    <message>
        <source>after their deadline</source>
        <translation>nach der gesetzten Frist</translation>
    </message>
    <message>
        <source>late by then</source>
        <translation>bis dahin spät</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>SnoozePopOver</name>
    <message>
        <source>Ask me again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Pick a time</source>
        <translation>Eine Zeit wählen</translation>
    </message>
    <message>
        <source>Nothing is announced from {ends} to {starts}.</source>
        <translation>Von {ends} bis {starts} wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>They contact me</source>
        <translation>Man meldet sich bei mir</translation>
    </message>
    <message>
        <source>I contact them</source>
        <translation>Ich melde mich</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>By when? next Friday</source>
        <translation>Bis wann? nächsten Freitag</translation>
    </message>
    <message>
        <source>More rounds</source>
        <translation>Weitere Runden</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Letzte Runde</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
    <message>
        <source>What may I do in between?</source>
        <translation>Was darf ich in der Zwischenzeit tun?</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>Write a day: next Friday, in two weeks, 26 June</source>
        <translation>Schreiben Sie einen Tag: nächsten Freitag, in zwei Wochen, 26. Juni</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Reason, feedback and lesson</source>
        <translation>Grund, Rückmeldung und Lehre</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Not for {company}</source>
        <translation>Nicht für {company}</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <translation>nichts eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf</translation>
    </message>
    <message>
        <source>Everything is with other people.</source>
        <translation>Alles liegt bei anderen.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>{now} now, {later} more today.</source>
        <translation>{now} jetzt, {later} später heute.</translation>
    </message>
    <message>
        <source>{now} now, nothing more today.</source>
        <translation>{now} jetzt, mehr ist es heute nicht.</translation>
    </message>
    <message>
        <source>Nothing now, {later} later today.</source>
        <translation>Jetzt nichts, {later} später heute.</translation>
    </message>
    <message>
        <source>Everything else is with other people.</source>
        <translation>Alles andere liegt bei anderen.</translation>
    </message>
    <message>
        <source>Write the first company or interview into the line above. Afterview does the rest.</source>
        <translation>Schreiben Sie das erste Unternehmen oder Gespräch in die Zeile oben. Afterview macht den Rest.</translation>
    </message>
    <message>
        <source>Next date: {day}.</source>
        <translation>Nächster Termin: {day}.</translation>
    </message>
    <message>
        <source>You have done everything in your power</source>
        <translation>Sie haben alles getan, was in Ihrer Macht steht</translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation>Niemand lässt Sie warten</translation>
    </message>
    <message>
        <source>What is with other people will stand here, with how long it usually takes.</source>
        <translation>Was bei anderen liegt, steht dann hier, mit der üblichen Wartezeit.</translation>
    </message>
    <message>
        <source>Waiting a month is quite common.</source>
        <translation>Einen Monat zu warten ist recht üblich.</translation>
    </message>
    <message>
        <source>We will tell you when it is your turn.</source>
        <translation>Wir sagen Ihnen, wann Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Nothing is with other people.</source>
        <translation>Nichts liegt bei anderen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>eines</numerusform>
            <numerusform>{count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} applications are with other people.</source>
        <translation>
            <numerusform>Eine Bewerbung liegt bei anderen.</numerusform>
            <numerusform>{count} Bewerbungen liegen bei anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They promised {day}.</source>
        <translation>Zugesagt: {day}.</translation>
    </message>
    <message>
        <source>The answer is yours. By when they want it is not noted yet.</source>
        <translation>Die Antwort liegt bei Ihnen. Bis wann sie gewünscht ist, steht noch nicht fest.</translation>
    </message>
    <message>
        <source>It is in their hands. There is nothing to do here.</source>
        <translation>Es liegt in deren Händen. Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>By day {day}, {share} % of yours had an answer.</source>
        <translation>Bis zum {day}. Tag hatten {share} % der Ihren eine Antwort.</translation>
    </message>
    <message>
        <source>Nothing to do before {day}.</source>
        <translation>Vor {day} ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Next step later today.</source>
        <translation>Nächster Schritt später heute.</translation>
    </message>
    <message>
        <source>Next step {day}.</source>
        <translation>Nächster Schritt {day}.</translation>
    </message>
    <message>
        <source>Next nudge later today.</source>
        <translation>Nächste Nachfrage später heute.</translation>
    </message>
    <message>
        <source>Next nudge {day}.</source>
        <translation>Nächste Nachfrage {day}.</translation>
    </message>
    <message>
        <source>Too early to ask. We will tell you later today.</source>
        <translation>Zu früh zum Fragen. Wir sagen es Ihnen später heute.</translation>
    </message>
    <message>
        <source>Too early to ask. We will tell you on {day}.</source>
        <translation>Zu früh zum Fragen. Wir sagen es Ihnen am {day}.</translation>
    </message>
    <message>
        <source>Asked once, on {day}.</source>
        <translation>Einmal gefragt, am {day}.</translation>
    </message>
    <message>
        <source>Asked again on {day}.</source>
        <translation>Noch einmal gefragt am {day}.</translation>
    </message>
    <message>
        <source>Best to let it rest now.</source>
        <translation>Am besten lassen Sie es jetzt ruhen.</translation>
    </message>
    <message>
        <source>typical {days}</source>
        <translation>üblich {days}</translation>
    </message>
    <message>
        <source>Typical: {days} days, the published average from application to outcome (United States, 2017, Glassdoor). Your own figure takes its place once eight of your waits have ended.</source>
        <translation>Üblich: {days} Tage, der veröffentlichte Durchschnitt von der Bewerbung bis zur Entscheidung (USA, 2017, Glassdoor). Ihre eigene Zahl tritt an seine Stelle, sobald acht Ihrer Wartezeiten zu Ende sind.</translation>
    </message>
    <message numerus="yes">
        <source>Typical: {days} days, the middle of your own waits so far.</source>
        <translation>
            <numerusform>Üblich: {days} Tag, die Mitte Ihrer eigenen Wartezeiten bisher.</numerusform>
            <numerusform>Üblich: {days} Tage, die Mitte Ihrer eigenen Wartezeiten bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>By day {day}, {share} % of them had an answer.</source>
        <translation>Bis zum {day}. Tag hatten {share} % davon eine Antwort.</translation>
    </message>
    <message>
        <source>No application sent yet</source>
        <translation>Noch keine Bewerbung verschickt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Last new application: {day}</source>
        <translation>Letzte neue Bewerbung: {day}</translation>
    </message>
    <message>
        <source>Best done before {time}</source>
        <translation>Am besten vor {time}</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Do it</source>
        <translation>Angehen</translation>
    </message>
    <message>
        <source>Snooze, then 1 to 5 or T</source>
        <translation>Später, dann 1 bis 5 oder T</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The line above</source>
        <translation>Die Zeile darüber</translation>
    </message>
    <message>
        <source>The line below</source>
        <translation>Die Zeile darunter</translation>
    </message>
    <message>
        <source>Jump to Coming up</source>
        <translation>Zu „Demnächst“ springen</translation>
    </message>
    <message>
        <source>What is with other people</source>
        <translation>Was bei anderen liegt</translation>
    </message>
    <message>
        <source>Menu of the line</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Snooze  S</source>
        <translation>Später  S</translation>
    </message>
    <message>
        <source>Why?  W</source>
        <translation>Warum?  W</translation>
    </message>
    <message>
        <source>Done  D</source>
        <translation>Erledigt  D</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>I just came out of an interview</source>
        <translation>Ich komme gerade aus einem Gespräch</translation>
    </message>
    <message>
        <source>Nothing to do. That is the news.</source>
        <translation>Nichts zu tun. Das ist die Nachricht.</translation>
    </message>
    <message>
        <source>{count} with others</source>
        <translation>{count} bei anderen</translation>
    </message>
    <message>
        <source>What happened last?</source>
        <translation>Was geschah zuletzt?</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>Enter files it, Esc clears</source>
        <translation>Eingabe legt es ab, Esc leert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{role}, the newest of several</source>
        <translation>{role}, die neueste von mehreren</translation>
    </message>
    <message>
        <source>role not named yet</source>
        <translation>Stelle noch nicht genannt</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>that is past</source>
        <translation>das ist vorbei</translation>
    </message>
    <message>
        <source>that day has not come yet</source>
        <translation>dieser Tag ist noch nicht da</translation>
    </message>
    <message>
        <source>is this the day you mean?</source>
        <translation>meinen Sie diesen Tag?</translation>
    </message>
    <message>
        <source>this role is on the board already</source>
        <translation>diese Stelle ist schon auf dem Board</translation>
    </message>
    <message>
        <source>another role there is open</source>
        <translation>eine andere Stelle dort ist offen</translation>
    </message>
    <message>
        <source>they once never answered</source>
        <translation>von dort kam einmal nie eine Antwort</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Wunschliste</translation>
    </message>
    <message>
        <source>Waiting to hear</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>Welches Unternehmen?</translation>
    </message>
    <message>
        <source>Write another day.</source>
        <translation>Schreiben Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Add a day and a time, such as Thu 15:00.</source>
        <translation>Fügen Sie Tag und Zeit hinzu, etwa Do 15:00.</translation>
    </message>
    <message>
        <source>Add a time, such as 15:00.</source>
        <translation>Fügen Sie eine Zeit hinzu, etwa 15:00.</translation>
    </message>
    <message>
        <source>Write a day that has been.</source>
        <translation>Schreiben Sie einen Tag, der schon war.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>They had promised {day}</source>
        <translation>Zugesagt war {day}</translation>
    </message>
    <message>
        <source>Late since {at}</source>
        <translation>Spät seit {at}</translation>
    </message>
    <message>
        <source>Late from {at} on</source>
        <translation>Spät ab {at}</translation>
    </message>
    <message>
        <source>They wait for an answer until {at}</source>
        <translation>Sie warten auf eine Antwort bis {at}</translation>
    </message>
    <message>
        <source>It goes away by itself: {at}</source>
        <translation>Es verschwindet von selbst: {at}</translation>
    </message>
    <message>
        <source>It has stood here since {at}</source>
        <translation>Es steht hier seit {at}</translation>
    </message>
    <message>
        <source>It is due {at}</source>
        <translation>Es ist fällig: {at}</translation>
    </message>
</context>
<context>
    <name>WhyPopOver</name>
    <message>
        <source>Why: {name}</source>
        <translation>Warum: {name}</translation>
    </message>
    <message>
        <source>The articles disagree here. {others}</source>
        <translation>Hier sind sich die Artikel nicht einig. {others}</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>Diese Regel ändern</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Not for {company}</source>
        <translation>Nicht für {company}</translation>
    </message>
</context>
<context>
    <name>_Bubble</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Add anything</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>Add anything: “Call Beatriz Thu 15:00” or “Interview Tamsin Pay 24 June 11:00”</source>
        <translation>Etwas eintragen: „Anruf Beatriz Do 15:00“ oder „Gespräch Tamsin Pay 24. Juni 11:00“</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
</TS>
