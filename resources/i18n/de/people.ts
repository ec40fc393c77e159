<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AlikeLine</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <translation>
            <numerusform>ein Unternehmen</numerusform>
            <numerusform>{count} Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} and {companies} may be the same as others.</source>
        <translation>{people} und {companies} gibt es hier vielleicht doppelt.</translation>
    </message>
    <message>
        <source>{who} may be the same as others.</source>
        <translation>{who} gibt es hier vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Look at those who may be the same</source>
        <translation>Die vielleicht Doppelten ansehen</translation>
    </message>
</context>
<context>
    <name>Alikes</name>
    <message>
        <source>{name} is here already. Saving adds what is new on the card.</source>
        <translation>{name} ist schon hier. Speichern ergänzt, was auf der Karte neu ist.</translation>
    </message>
    <message>
        <source>{name} is here already: {why}.</source>
        <translation>{name} ist schon hier: {why}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Write a better answer</source>
        <translation>Eine bessere Antwort schreiben</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit its topic</source>
        <translation>Ihr Thema bearbeiten</translation>
    </message>
    <message>
        <source>To improve, improved, ready: the next of them</source>
        <translation>Zu verbessern, verbessert, bereit: der nächste Stand</translation>
    </message>
    <message>
        <source>How sure of the answer</source>
        <translation>Wie sicher bei der Antwort</translation>
    </message>
    <message>
        <source>Rehearse this question</source>
        <translation>Diese Frage laut üben</translation>
    </message>
    <message>
        <source>Practise what shows, the weakest first</source>
        <translation>Üben, was zu sehen ist, das Schwächste zuerst</translation>
    </message>
    <message>
        <source>Where it was asked, beside or over the page</source>
        <translation>Wo sie gestellt wurde, neben oder über der Seite</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Find by the beginning of the question</source>
        <translation>Am Anfang der Frage finden</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menü der Frage</translation>
    </message>
    <message>
        <source>In practice: pause and go on</source>
        <translation>Beim Üben: anhalten und weiter</translation>
    </message>
    <message>
        <source>In practice: show the better answer</source>
        <translation>Beim Üben: die bessere Antwort zeigen</translation>
    </message>
    <message>
        <source>In practice: this one later</source>
        <translation>Beim Üben: diese später</translation>
    </message>
    <message>
        <source>In practice: end</source>
        <translation>Beim Üben: beenden</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Verbessert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation>Frage ich</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Asked {count} times</source>
        <translation>{count} Mal gestellt</translation>
    </message>
    <message>
        <source>Improved today</source>
        <translation>Heute verbessert</translation>
    </message>
    <message>
        <source>Improved on {day}</source>
        <translation>Verbessert am {day}</translation>
    </message>
    <message>
        <source>topic {topic}</source>
        <translation>Thema {topic}</translation>
    </message>
    <message>
        <source>sure {rating} of 5</source>
        <translation>sicher {rating} von 5</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} Min. {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words, about {length} aloud</source>
        <translation>
            <numerusform>1 Wort, etwa {length} gesprochen</numerusform>
            <numerusform>%Ln Wörter, etwa {length} gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation>Runde {number}, {time}</translation>
    </message>
    <message>
        <source>Question bank, {topic}</source>
        <translation>Fragensammlung, {topic}</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Was sie geantwortet haben</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>Not sure at all</source>
        <translation>Gar nicht sicher</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Half sure</source>
        <translation>Halb sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>Wackelig</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Ganz gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>BankContext</name>
    <message>
        <source>Where it was asked</source>
        <translation>Wo sie gestellt wurde</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gestellt bei</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>For any interview.</source>
        <translation>Für jedes Gespräch.</translation>
    </message>
    <message>
        <source>Not said yet.</source>
        <translation>Noch nicht gesagt.</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Sagen, wo</translation>
    </message>
    <message>
        <source>Whom I asked</source>
        <translation>Wen ich fragte</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer fragte</translation>
    </message>
    <message>
        <source>Goes into the prep for</source>
        <translation>Kommt in die Vorbereitung für</translation>
    </message>
    <message>
        <source>May come up at</source>
        <translation>Kommt vielleicht bei</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Laut üben</translation>
    </message>
    <message>
        <source>Not said aloud yet.</source>
        <translation>Noch nicht laut gesagt.</translation>
    </message>
    <message>
        <source>Rehearse aloud</source>
        <translation>Laut üben</translation>
    </message>
</context>
<context>
    <name>BankDetail</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Where it was asked</source>
        <translation>Wo sie gestellt wurde</translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation>Mehr zu dieser Frage</translation>
    </message>
    <message>
        <source>The question in its words</source>
        <translation>Die Frage im Wortlaut</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>As it came out. One line is enough.</source>
        <translation>Wie es herauskam. Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Bessere Antwort</translation>
    </message>
    <message>
        <source>Short answer. An example with its number. What you learned.</source>
        <translation>Kurze Antwort. Ein Beispiel mit seiner Zahl. Was Sie gelernt haben.</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ein Thema hinzufügen</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Thema: {topic}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Asked {count} times</source>
        <translation>{count} Mal gestellt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>BankSide</name>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>Schwächste zuerst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Verbessert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation>Frage ich</translation>
    </message>
    <message>
        <source>Asked last first</source>
        <translation>Zuletzt gestellte zuerst</translation>
    </message>
    <message>
        <source>By state, weakest first</source>
        <translation>Nach Stand, schwächste zuerst</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
</context>
<context>
    <name>BankStates</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Noch keine Frage</translation>
    </message>
    <message>
        <source>Fumbled questions land here after a debrief.</source>
        <translation>Verpatzte Fragen kommen nach einem Rückblick hierher.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No question fits.</source>
        <translation>Keine Frage passt.</translation>
    </message>
    <message>
        <source>Every question is still here.</source>
        <translation>Jede Frage ist noch da.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation>Nichts zu „{text}“</translation>
    </message>
    <message>
        <source>Every question is still here, only out of sight.</source>
        <translation>Jede Frage ist noch da, nur nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>This one is here already. It is shown beside.</source>
        <translation>Diese ist schon hier. Sie steht daneben.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Time taken aloud: {times}</source>
        <translation>Laut gebrauchte Zeit: {times}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What belongs to the note</source>
        <translation>Was zur Notiz gehört</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>The card is being read</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Future colleague</source>
        <translation>Im künftigen Team</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
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
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Not yet connected</source>
        <translation>Noch nicht vernetzt</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write in your mail program  W</source>
        <translation>Im Mailprogramm schreiben  W</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Vernetzen</translation>
    </message>
    <message>
        <source>Their profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>Look for them on LinkedIn</source>
        <translation>Auf LinkedIn suchen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Die Karte speichern</translation>
    </message>
</context>
<context>
    <name>ChoosePerson</name>
    <message>
        <source>Merge {name} with</source>
        <translation>{name} zusammenführen mit</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>Wer ist dieselbe Person?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both cards are shown side by side before anything happens.</source>
        <translation>Beide Karten stehen nebeneinander, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation>Name, Unternehmen oder Adresse</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>What belongs to the note</source>
        <translation>Was zur Notiz gehört</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Link application</source>
        <translation>Bewerbung verknüpfen</translation>
    </message>
    <message>
        <source>Link person</source>
        <translation>Person verknüpfen</translation>
    </message>
    <message>
        <source>Unlink {name}</source>
        <translation>Verknüpfung mit {name} lösen</translation>
    </message>
    <message>
        <source>Found in this note</source>
        <translation>In dieser Notiz gefunden</translation>
    </message>
    <message>
        <source>Add to question bank</source>
        <translation>In die Fragensammlung</translation>
    </message>
    <message>
        <source>Open in question bank</source>
        <translation>In der Fragensammlung öffnen</translation>
    </message>
    <message>
        <source>Already the next step</source>
        <translation>Schon der nächste Schritt</translation>
    </message>
    <message>
        <source>{day}. Link an application to keep it.</source>
        <translation>{day}. Verknüpfen Sie eine Bewerbung, um es zu behalten.</translation>
    </message>
    <message>
        <source>Keep {day} as promised</source>
        <translation>{day} als zugesagt behalten</translation>
    </message>
    <message>
        <source>Already in the next step</source>
        <translation>Schon im nächsten Schritt</translation>
    </message>
    <message>
        <source>Link an application to keep it.</source>
        <translation>Verknüpfen Sie eine Bewerbung, um es zu behalten.</translation>
    </message>
    <message>
        <source>Add to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find {name} again</source>
        <translation>{name} wiederfinden</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} wegnehmen</translation>
    </message>
    <message>
        <source>It has vanished from the data folder. Choose it to find it again.</source>
        <translation>Sie ist aus dem Datenordner verschwunden. Wählen Sie sie, um sie wiederzufinden.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Geschrieben {when}</translation>
    </message>
    <message numerus="yes">
        <source>{written}, changed in %n more sittings. Every version is kept.</source>
        <translation>
            <numerusform>{written}, in einer weiteren Sitzung geändert. Die Fassung davor ist aufgehoben.</numerusform>
            <numerusform>{written}, in %n weiteren Sitzungen geändert. Jede Fassung ist aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at earlier versions</source>
        <translation>Frühere Fassungen ansehen</translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Met this fortnight</source>
        <translation>In den letzten zwei Wochen getroffen</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>Nach letztem Kontakt</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Die Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Edit the question</source>
        <translation>Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit its topic</source>
        <translation>Ihr Thema bearbeiten</translation>
    </message>
    <message>
        <source>Rehearse aloud</source>
        <translation>Laut üben</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gestellt bei</translation>
    </message>
    <message>
        <source>They ask me this</source>
        <translation>Das fragt man mich</translation>
    </message>
    <message>
        <source>I ask them this</source>
        <translation>Das frage ich</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>{company}, {day}</source>
        <translation>{company}, {day}</translation>
    </message>
    <message>
        <source>No interview in particular</source>
        <translation>Kein bestimmtes Gespräch</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer fragte</translation>
    </message>
    <message>
        <source>Link person</source>
        <translation>Person verknüpfen</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link application</source>
        <translation>Bewerbung verknüpfen</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>Um welche Bewerbung geht es?</translation>
    </message>
    <message>
        <source>Link application…</source>
        <translation>Bewerbung verknüpfen …</translation>
    </message>
    <message>
        <source>Link person…</source>
        <translation>Person verknüpfen …</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Their signature</source>
        <translation>In der Signatur</translation>
    </message>
    <message>
        <source>Typed with them</source>
        <translation>Gemeinsam geschrieben</translation>
    </message>
    <message>
        <source>Where did you see “{name}” written?</source>
        <translation>Wo haben Sie „{name}“ geschrieben gesehen?</translation>
    </message>
    <message>
        <source>Moved {count} to the bin</source>
        <translation>{count} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>No mail program took the address.</source>
        <translation>Kein Mailprogramm hat die Adresse angenommen.</translation>
    </message>
    <message>
        <source>No program for calls is set up here. The number is {number}.</source>
        <translation>Hier ist kein Programm für Anrufe eingerichtet. Die Nummer ist {number}.</translation>
    </message>
    <message>
        <source>No browser took the address.</source>
        <translation>Kein Browser hat die Adresse angenommen.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Die Karte speichern</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>Adresskarten (*.vcf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The card could not be saved in “{folder}”: {why}.</source>
        <translation>Die Karte ließ sich nicht in „{folder}“ speichern: {why}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Confirm the spelling…</source>
        <translation>Die Schreibweise bestätigen …</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Connect on LinkedIn</source>
        <translation>Auf LinkedIn vernetzen</translation>
    </message>
    <message>
        <source>Large QR code</source>
        <translation>Großer QR-Code</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Die beiden zusammenführen …</translation>
    </message>
    <message>
        <source>Export card…</source>
        <translation>Karte exportieren …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All about this person</source>
        <translation>Alles über diese Person</translation>
    </message>
    <message>
        <source>Only on this computer. Keep what they would be glad you kept.</source>
        <translation>Nur auf diesem Computer. Behalten Sie, worüber sie sich freuen würde.</translation>
    </message>
    <message>
        <source>All about a person will stand here.</source>
        <translation>Hier steht dann alles über eine Person.</translation>
    </message>
    <message>
        <source>Choose somebody to see all about them.</source>
        <translation>Wählen Sie jemanden, um alles zu sehen.</translation>
    </message>
    <message>
        <source>{count} people are selected. Two can be merged.</source>
        <translation>{count} Personen sind gewählt. Zwei lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>und {count} frühere</translation>
    </message>
    <message>
        <source>Others you met at {company}</source>
        <translation>Wen Sie sonst bei {company} trafen</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts gesagt</translation>
    </message>
    <message>
        <source>How sure of the answer: {said}</source>
        <translation>Wie sicher bei der Antwort: {said}</translation>
    </message>
    <message>
        <source>{name}: {dots} of 5</source>
        <translation>{name}: {dots} von 5</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>check this</source>
        <translation>bitte prüfen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Title of the note</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write it down while it is fresh. @ names a person, # an application.</source>
        <translation>Schreiben Sie es auf, solange es frisch ist. @ nennt eine Person, # eine Bewerbung.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Without a topic</source>
        <translation>Ohne Thema</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Attach files to the note</source>
        <translation>Dateien an die Notiz hängen</translation>
    </message>
    <message>
        <source>The first {count} files were taken. Attach the others in a second go.</source>
        <translation>Die ersten {count} Dateien wurden genommen. Hängen Sie die übrigen in einem zweiten Gang an.</translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation>Wo ist die Datei jetzt?</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Thank-you</source>
        <translation>Dankesbrief</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>Anruf zur Nachfrage</translation>
    </message>
    <message>
        <source>Question whether to write directly</source>
        <translation>Frage, ob direkt geschrieben werden darf</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Antwort auf die Einladung</translation>
    </message>
    <message>
        <source>Thanks after the no</source>
        <translation>Dank nach der Absage</translation>
    </message>
    <message>
        <source>Thanks for the offer</source>
        <translation>Dank für das Angebot</translation>
    </message>
    <message>
        <source>Request for time</source>
        <translation>Bitte um Zeit</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>Thanks for vouching</source>
        <translation>Dank fürs Bürgen</translation>
    </message>
    <message>
        <source>LinkedIn invitation</source>
        <translation>LinkedIn-Einladung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>They answered by email</source>
        <translation>Antwort per E-Mail</translation>
    </message>
    <message>
        <source>They answered by post</source>
        <translation>Antwort per Post</translation>
    </message>
    <message>
        <source>They answered on LinkedIn</source>
        <translation>Antwort auf LinkedIn</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie riefen an</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>The address itself, if you leave this empty</source>
        <translation>Die Adresse selbst, wenn Sie das leer lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Links lead to http, https, mailto or tel: “https://example.org”.</source>
        <translation>Links führen zu http, https, mailto oder tel: „https://example.org“.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Markdown of the note</source>
        <translation>Markdown der Notiz</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Who or what is meant</source>
        <translation>Wer oder was gemeint ist</translation>
    </message>
    <message>
        <source>{name}, {count} found</source>
        <translation>{name}, {count} gefunden</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>No letters and no contact yet</source>
        <translation>Noch keine Briefe und kein Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
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
        <source>Says it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>Eine Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Noch keine Bewerbung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>All applications and people of {gone} come along.</source>
        <translation>Alle Bewerbungen und Personen von {gone} kommen mit.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both cards</source>
        <translation>Beide Karten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Are these the same company?</source>
        <translation>Ist das dasselbe Unternehmen?</translation>
    </message>
    <message>
        <source>Afterview – {title}</source>
        <translation>Afterview – {title}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Daraus wird</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation>Frage ich</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc is done</source>
        <translation>Eingabe behält sie, Esc beendet</translation>
    </message>
    <message>
        <source>What will you ask them?</source>
        <translation>Was werden Sie fragen?</translation>
    </message>
    <message>
        <source>What were you asked?</source>
        <translation>Was wurden Sie gefragt?</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>New note, in the list</source>
        <translation>Neue Notiz, in der Liste</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>In der Notiz schreiben</translation>
    </message>
    <message>
        <source>What belongs to the note, beside or over the page</source>
        <translation>Was zur Notiz gehört, neben oder über der Seite</translation>
    </message>
    <message>
        <source>Move to the bin, in the list</source>
        <translation>In den Papierkorb, in der Liste</translation>
    </message>
    <message>
        <source>Text or Markdown</source>
        <translation>Text oder Markdown</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Eine Person nennen</translation>
    </message>
    <message>
        <source>Name an application</source>
        <translation>Eine Bewerbung nennen</translation>
    </message>
    <message>
        <source>At the start of a line: a question</source>
        <translation>Am Zeilenanfang: eine Frage</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>Eine Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Move an item of a list in, with Shift out</source>
        <translation>Einen Listenpunkt einrücken, mit Umschalt ausrücken</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>Den Link an der Schreibmarke öffnen</translation>
    </message>
    <message>
        <source>Untitled note</source>
        <translation>Notiz ohne Titel</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier in {month}</source>
        <translation>Früher im {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{day}, {time}.</source>
        <translation>{day}, {time}.</translation>
    </message>
    <message>
        <source>Last changed {when}.</source>
        <translation>Zuletzt geändert {when}.</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Role, technical</source>
        <translation>Stelle, fachlich</translation>
    </message>
    <message>
        <source>Team and culture</source>
        <translation>Team und Kultur</translation>
    </message>
    <message>
        <source>Expectations met</source>
        <translation>Erwartungen erfüllt</translation>
    </message>
</context>
<context>
    <name>NotesBlocks</name>
    <message>
        <source>The notes are being read</source>
        <translation>Die Notizen werden geladen</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NotesStates</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write it down while it is fresh</source>
        <translation>Schreiben Sie es auf, solange es frisch ist</translation>
    </message>
    <message>
        <source>Whatever you noticed: who said what, what they promised, what you would ask next time.</source>
        <translation>Was Ihnen auffiel: wer was sagte, was zugesagt wurde, was Sie nächstes Mal fragen würden.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Every note is still here.</source>
        <translation>Jede Notiz ist noch da.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation>Nichts zu „{text}“</translation>
    </message>
    <message>
        <source>Titles, companies, people and the words of all notes were looked through.</source>
        <translation>Durchsucht wurden Titel, Unternehmen, Personen und die Wörter aller Notizen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Runs for you</source>
        <translation>Vertritt Sie bei</translation>
    </message>
    <message>
        <source>Still to tell them</source>
        <translation>Noch zu erzählen</translation>
    </message>
    <message>
        <source>Vouches for you</source>
        <translation>Bürgt für Sie</translation>
    </message>
    <message>
        <source>{company}, {how}</source>
        <translation>{company}, {how}</translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation>Persönlich gedankt</translation>
    </message>
    <message>
        <source>{letter}, {state}</source>
        <translation>{letter}, {state}</translation>
    </message>
    <message>
        <source>goes through them</source>
        <translation>geht über die Vermittlung</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Write where everything stands</source>
        <translation>Schreiben, wie alles steht</translation>
    </message>
    <message>
        <source>Tell them in a letter</source>
        <translation>In einem Brief erzählen</translation>
    </message>
    <message>
        <source>Tell them in one letter</source>
        <translation>In einem einzigen Brief erzählen</translation>
    </message>
    <message>
        <source>Since then: {changed}</source>
        <translation>Seitdem: {changed}</translation>
    </message>
    <message>
        <source>{changed}</source>
        <translation>{changed}</translation>
    </message>
    <message>
        <source>Letters go through them</source>
        <translation>Briefe gehen über die Vermittlung</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Noch nichts erzählt</translation>
    </message>
    <message>
        <source>Last told {day}</source>
        <translation>Zuletzt erzählt {day}</translation>
    </message>
    <message>
        <source>{told}, last heard {day}</source>
        <translation>{told}, zuletzt gehört {day}</translation>
    </message>
    <message>
        <source>moved to {stage}</source>
        <translation>zu {stage} verschoben</translation>
    </message>
    <message>
        <source>interview on {day}</source>
        <translation>Gespräch am {day}</translation>
    </message>
    <message>
        <source>an offer came</source>
        <translation>ein Angebot kam</translation>
    </message>
    <message>
        <source>Write the thanks, about {company}</source>
        <translation>Den Dank schreiben, zu {company}</translation>
    </message>
    <message>
        <source>Write the heads-up, about {company}</source>
        <translation>Die Vorwarnung schreiben, zu {company}</translation>
    </message>
    <message>
        <source>Told {day} that they may be called</source>
        <translation>Am {day} vorgewarnt, dass ein Anruf kommen kann</translation>
    </message>
    <message>
        <source>Heads-up due: they do not know yet</source>
        <translation>Vorwarnung fällig: noch nicht Bescheid gesagt</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht Bescheid gesagt</translation>
    </message>
    <message>
        <source>To stress: {points}</source>
        <translation>Zu betonen: {points}</translation>
    </message>
    <message>
        <source>Thanked {day}</source>
        <translation>Gedankt {day}</translation>
    </message>
    <message>
        <source>A thank-you is due</source>
        <translation>Ein Dank ist fällig</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen durchsuchen</translation>
    </message>
    <message>
        <source>Find by the beginning of the name</source>
        <translation>Am Anfang des Namens finden</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Alles über diese Person</translation>
    </message>
    <message>
        <source>All about this person, beside or over the page</source>
        <translation>Alles über diese Person, neben oder über der Seite</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Confirm the spelling</source>
        <translation>Die Schreibweise bestätigen</translation>
    </message>
    <message>
        <source>Large QR code</source>
        <translation>Großer QR-Code</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Menu of the person</source>
        <translation>Menü der Person</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>Nach letztem Kontakt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Unternehmen</translation>
    </message>
    <message>
        <source>By relation</source>
        <translation>Nach Beziehung</translation>
    </message>
    <message>
        <source>By letters</source>
        <translation>Nach Briefen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>PeopleBlocks</name>
    <message>
        <source>The people are being read</source>
        <translation>Die Personen werden geladen</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen durchsuchen</translation>
    </message>
    <message>
        <source>Cards  G</source>
        <translation>Karten  G</translation>
    </message>
    <message>
        <source>List  L</source>
        <translation>Liste  L</translation>
    </message>
    <message>
        <source>Cards or list</source>
        <translation>Karten oder Liste</translation>
    </message>
    <message>
        <source>From photo</source>
        <translation>Vom Foto</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Aus Gesprächen</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>{name}: nothing</source>
        <translation>{name}: nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Alles über diese Person</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Bring in contacts…</source>
        <translation>Kontakte hereinholen …</translation>
    </message>
    <message>
        <source>Drop a card, a picture of one or all your contacts here, or type a name.</source>
        <translation>Legen Sie eine Karte, ein Bild davon oder alle Ihre Kontakte hier ab, oder tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>Wen haben Sie getroffen?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>Setzen Sie den Filter zurück.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation>Nichts zu „{text}“</translation>
    </message>
    <message>
        <source>Everybody is still here, only out of sight.</source>
        <translation>Alle sind noch da, nur nicht zu sehen.</translation>
    </message>
    <message>
        <source>Did you mean {name} at {company}?</source>
        <translation>Meinten Sie {name} bei {company}?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>spelling confirmed</source>
        <translation>Schreibweise bestätigt</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Künftige Führungskraft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>from their business card</source>
        <translation>von der Visitenkarte</translation>
    </message>
    <message>
        <source>from their email signature</source>
        <translation>aus der Mailsignatur</translation>
    </message>
    <message>
        <source>from their invitation</source>
        <translation>aus der Einladung</translation>
    </message>
    <message>
        <source>from their mail</source>
        <translation>aus der Mail</translation>
    </message>
    <message>
        <source>from their signature</source>
        <translation>aus der Signatur</translation>
    </message>
    <message>
        <source>typed with them</source>
        <translation>gemeinsam geschrieben</translation>
    </message>
    <message>
        <source>seen: {source}</source>
        <translation>gesehen: {source}</translation>
    </message>
    <message>
        <source>heads-up due</source>
        <translation>Vorwarnung fällig</translation>
    </message>
    <message>
        <source>letter due</source>
        <translation>Brief fällig</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>gedankt</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} gesendet</translation>
    </message>
    <message>
        <source>spelled right</source>
        <translation>richtig geschrieben</translation>
    </message>
    <message>
        <source>check spelling</source>
        <translation>Schreibweise prüfen</translation>
    </message>
    <message>
        <source>spelling to be checked</source>
        <translation>Schreibweise zu prüfen</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>getroffen {day}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>letters: {said}</source>
        <translation>Briefe: {said}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Spelling matters more than anything else in a letter.</source>
        <translation>In einem Brief zählt die Schreibweise mehr als alles andere.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The spelling is confirmed</source>
        <translation>Die Schreibweise ist bestätigt</translation>
    </message>
    <message>
        <source>Seen where?</source>
        <translation>Wo gesehen?</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>like kin-TAH-na</source>
        <translation>etwa kin-TAH-na</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>mehrere mit Kommas dazwischen</translation>
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
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>address or name of the profile</source>
        <translation>Adresse oder Name des Profils</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>like the spring fair</source>
        <translation>etwa der Frühjahrsmesse</translation>
    </message>
    <message>
        <source>Address, for a card</source>
        <translation>Anschrift, für eine Karte</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>On their card</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>In their signature</source>
        <translation>In der Signatur</translation>
    </message>
    <message>
        <source>Typed with them</source>
        <translation>Gemeinsam geschrieben</translation>
    </message>
    <message>
        <source>{name} of {company} is here already.</source>
        <translation>{name} von {company} ist schon hier.</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ist schon hier.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Add the person&apos;s name. Everything else can wait.</source>
        <translation>Geben Sie den Namen der Person an. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like +353 21 555 0142.</source>
        <translation>„{text}“ ist keine Nummer. Schreiben Sie sie wie +49 30 555 0142.</translation>
    </message>
    <message>
        <source>“{text}” is not a profile. Write it like linkedin.com/in/jane-okafor.</source>
        <translation>„{text}“ ist kein Profil. Schreiben Sie es wie linkedin.com/in/jane-okafor.</translation>
    </message>
    <message>
        <source>Say where you saw it written.</source>
        <translation>Sagen Sie, wo Sie den Namen gesehen haben.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
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
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>From photo</source>
        <translation>Vom Foto</translation>
    </message>
    <message>
        <source>What is on the card</source>
        <translation>Was auf der Karte steht</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a picture of the card</source>
        <translation>Ein Bild der Karte wählen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>This takes a few seconds. It all happens on this computer.</source>
        <translation>Das dauert ein paar Sekunden. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reading the card</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Type it from the photo</source>
        <translation>Vom Foto abtippen</translation>
    </message>
    <message>
        <source>No reader of cards is installed. Where the source is, “make reader” adds it.</source>
        <translation>Keine Texterkennung für Karten ist installiert. Wo der Quelltext liegt, fügt „make reader“ sie hinzu.</translation>
    </message>
    <message>
        <source>Nothing is kept before you save it.</source>
        <translation>Nichts wird aufbewahrt, bevor Sie es speichern.</translation>
    </message>
    <message>
        <source>Read from the code on the card</source>
        <translation>Vom Code auf der Karte gelesen</translation>
    </message>
    <message>
        <source>Nothing is kept before that.</source>
        <translation>Vorher wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the name before you save it</source>
        <translation>Prüfen Sie den Namen, bevor Sie speichern</translation>
    </message>
    <message>
        <source>This is what the card says</source>
        <translation>Das steht auf der Karte</translation>
    </message>
    <message>
        <source>Add the person&apos;s name.</source>
        <translation>Geben Sie den Namen der Person an.</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Check this: it was not read with certainty.</source>
        <translation>Bitte prüfen: Es ließ sich nicht sicher lesen.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo of the card</source>
        <translation>Foto der Karte</translation>
    </message>
    <message>
        <source>Outlined where these were read: {fields}.</source>
        <translation>Umrandet, wo dies gelesen wurde: {fields}.</translation>
    </message>
</context>
<context>
    <name>PictureWanted</name>
    <message>
        <source>Drop a picture of the card here</source>
        <translation>Legen Sie hier ein Bild der Karte ab</translation>
    </message>
    <message>
        <source>Or paste one with Ctrl+V. JPEG, PNG, GIF, BMP, WebP and TIFF are read.</source>
        <translation>Oder fügen Sie eines mit Strg+V ein. JPEG, PNG, GIF, BMP, WebP und TIFF werden gelesen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back to the bank</source>
        <translation>Zurück zur Sammlung</translation>
    </message>
    <message>
        <source>That was all of them.</source>
        <translation>Das waren alle.</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Alles ist aufgehoben.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the better answer</source>
        <translation>Die bessere Antwort zeigen</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Bessere Antwort</translation>
    </message>
    <message>
        <source>No better answer yet. Say it in your own way, and write it down afterwards.</source>
        <translation>Noch keine bessere Antwort. Sagen Sie es auf Ihre Weise und schreiben Sie es danach auf.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>This one later</source>
        <translation>Diese später</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>{place}. Weakest first; everything is kept.</source>
        <translation>{place}. Schwächste zuerst; alles wird aufgehoben.</translation>
    </message>
    <message>
        <source>Better answer: {spoken}</source>
        <translation>Bessere Antwort: {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>That was all %n.</source>
        <translation>
            <numerusform>Das war die eine.</numerusform>
            <numerusform>Das waren alle %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>How each went is kept. Next time the weakest come first again.</source>
        <translation>Wie jede lief, ist aufgehoben. Nächstes Mal kommen wieder die schwächsten zuerst.</translation>
    </message>
    <message>
        <source>Hide the better answer</source>
        <translation>Die bessere Antwort verbergen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>QrTile</name>
    <message>
        <source>Code of {name}&apos;s card, show it large</source>
        <translation>Code der Karte von {name}, groß zeigen</translation>
    </message>
    <message>
        <source>Show it large  Q</source>
        <translation>Groß zeigen  Q</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Strg+Klick öffnet ihn</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
</context>
<context>
    <name>SpellingStrip</name>
    <message>
        <source>Spelling confirmed</source>
        <translation>Schreibweise bestätigt</translation>
    </message>
    <message>
        <source>Is the name spelled right?</source>
        <translation>Ist der Name richtig geschrieben?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Look of the text</source>
        <translation>Aussehen des Textes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text or Markdown</source>
        <translation>Text oder Markdown</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazu gehört</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bold  Ctrl+B</source>
        <translation>Fett  Strg+B</translation>
    </message>
    <message>
        <source>Italic  Ctrl+I</source>
        <translation>Kursiv  Strg+I</translation>
    </message>
    <message>
        <source>Strike through  Ctrl+Shift+X</source>
        <translation>Durchgestrichen  Strg+Umschalt+X</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link  Ctrl+Shift+K</source>
        <translation>Link  Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Große Überschrift</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Kleine Überschrift</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Notes or question bank</source>
        <translation>Notizen oder Fragensammlung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>Question bank {count}</source>
        <translation>Fragensammlung {count}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n earlier answers</source>
        <translation>
            <numerusform>1 frühere Antwort</numerusform>
            <numerusform>%n frühere Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the earlier answers</source>
        <translation>
            <numerusform>Die frühere Antwort verbergen</numerusform>
            <numerusform>Die früheren Antworten verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Diese wieder verwenden</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>The text as it was before each sitting. Taking one back keeps the present one as well.</source>
        <translation>Der Text vor jeder Sitzung. Holt man einen zurück, wird auch der jetzige aufgehoben.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Version {number}, {words} words</source>
        <translation>Fassung {number}, {words} Wörter</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Met this fortnight</source>
        <translation>In den letzten zwei Wochen getroffen</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>{rating} of 5: {word}</source>
        <translation>{rating} von 5: {word}</translation>
    </message>
</context>
</TS>
