<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Moved {count} to the bin</source>
        <translation>{count} in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>“{text}” is not an amount. Write it in digits, like 52000.</source>
        <translation>„{text}“ ist kein Betrag. Schreiben Sie ihn in Ziffern, etwa 52000.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Through {recruiter}</source>
        <translation>Über {recruiter}</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Keine Vermittlung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Impressions, round by round</source>
        <translation>Eindrücke, Runde für Runde</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Write a letter, among the letters</source>
        <translation>Einen Brief schreiben, bei den Briefen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ein Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nächste Bewerbung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open the entry of the timeline</source>
        <translation>Den Eintrag des Verlaufs öffnen</translation>
    </message>
    <message>
        <source>Menu of the entry</source>
        <translation>Menü des Eintrags</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Den Verlauf drucken</translation>
    </message>
    <message>
        <source>Open as a page, or as a panel</source>
        <translation>Als Seite oder als Seitenleiste öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Bewerbung bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Cork, two days on site</source>
        <translation>Köln, zwei Tage vor Ort</translation>
    </message>
    <message>
        <source>Link to the advert</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>A friend, a job board</source>
        <translation>Bekannte, eine Stellenbörse</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Gehalt von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>A dream job</source>
        <translation>Eine Traumstelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Agency or recruiter</source>
        <translation>Agentur oder Vermittlung</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <source>Letters go</source>
        <translation>Briefe gehen</translation>
    </message>
    <message>
        <source>You already have {role} at {company}.</source>
        <translation>Sie haben schon {role} bei {company}.</translation>
    </message>
    <message>
        <source>You already have another role at {company}.</source>
        <translation>Sie haben schon eine andere Stelle bei {company}.</translation>
    </message>
    <message>
        <source>{company} gave no reply once.</source>
        <translation>Von {company} kam einmal keine Antwort.</translation>
    </message>
    <message>
        <source>Say which company this is for.</source>
        <translation>Sagen Sie, für welches Unternehmen das ist.</translation>
    </message>
    <message>
        <source>Add the role, so that two applications can be told apart.</source>
        <translation>Geben Sie die Stelle an, damit zwei Bewerbungen zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>A link looks like https://quillmark.example/jobs/12. Nothing is lost.</source>
        <translation>Ein Link sieht aus wie https://quillmark.example/jobs/12. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier one.</source>
        <translation>Dieser Tag kommt erst noch. Wählen Sie heute oder einen früheren.</translation>
    </message>
    <message>
        <source>This is less than where the pay begins.</source>
        <translation>Das ist weniger als der Anfang der Gehaltsspanne.</translation>
    </message>
    <message>
        <source>Say who the recruiter is, or set the way of letters to Not known.</source>
        <translation>Sagen Sie, wer Sie vermittelt, oder stellen Sie den Weg der Briefe auf „Nicht bekannt“.</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Teile der Bewerbung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>{name}  {number}</source>
        <translation>{name}  {number}</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Next step, people and notes</source>
        <translation>Nächster Schritt, Personen und Notizen</translation>
    </message>
    <message>
        <source>This application is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Diese Bewerbung ist nicht mehr hier. Wenn sie gelöscht wurde, liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Between cards and columns</source>
        <translation>Zwischen Karten und Spalten</translation>
    </message>
    <message>
        <source>Back a stage</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <source>On a stage</source>
        <translation>Eine Phase weiter</translation>
    </message>
    <message>
        <source>Higher in its column</source>
        <translation>Höher in der Spalte</translation>
    </message>
    <message>
        <source>Lower in its column</source>
        <translation>Tiefer in der Spalte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New application in this column</source>
        <translation>Neue Bewerbung in dieser Spalte</translation>
    </message>
    <message>
        <source>It has ended: how?</source>
        <translation>Es ist zu Ende: wie?</translation>
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
        <source>Menu of the card</source>
        <translation>Menü der Karte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>Das Board durchsuchen</translation>
    </message>
    <message>
        <source>Between applications</source>
        <translation>Zwischen Bewerbungen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü des Ausgewählten</translation>
    </message>
    <message>
        <source>Between days</source>
        <translation>Zwischen Tagen</translation>
    </message>
    <message>
        <source>The month or week before</source>
        <translation>Der Monat oder die Woche davor</translation>
    </message>
    <message>
        <source>The month or week after</source>
        <translation>Der Monat oder die Woche danach</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Last day of the week</source>
        <translation>Letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es zu Ende?</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to</source>
        <translation>
            <numerusform>Verschieben nach</numerusform>
            <numerusform>%n verschieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>When did they say you would hear?</source>
        <translation>Bis wann sollten Sie etwas hören?</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>By when do they want an answer?</source>
        <translation>Bis wann wird eine Antwort gewünscht?</translation>
    </message>
    <message>
        <source>When is the interview?</source>
        <translation>Wann ist das Gespräch?</translation>
    </message>
    <message>
        <source>when did they say you would hear?</source>
        <translation>bis wann sollten Sie etwas hören?</translation>
    </message>
    <message>
        <source>what was the reason?</source>
        <translation>was war der Grund?</translation>
    </message>
    <message>
        <source>by when do they want an answer?</source>
        <translation>bis wann wird eine Antwort gewünscht?</translation>
    </message>
    <message>
        <source>when is the interview?</source>
        <translation>wann ist das Gespräch?</translation>
    </message>
    <message>
        <source>Then one question: {question}</source>
        <translation>Dann eine Frage: {question}</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>Das Board durchsuchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Way of looking</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>{live} live, {closed} closed</source>
        <translation>{live} laufend, {closed} beendet</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{column}: empty</source>
        <translation>{column}: leer</translation>
    </message>
    <message>
        <source>{column}, sorted, last first</source>
        <translation>{column}, sortiert, letzte zuerst</translation>
    </message>
    <message>
        <source>{column}, sorted</source>
        <translation>{column}, sortiert</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Import invitation</source>
        <translation>Einladung importieren</translation>
    </message>
    <message>
        <source>One application is enough to begin. Two or three keep you calmer.</source>
        <translation>Eine Bewerbung genügt für den Anfang. Zwei oder drei machen ruhiger.</translation>
    </message>
    <message>
        <source>Your first card goes here</source>
        <translation>Ihre erste Karte kommt hierher</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Every card is still there, only out of sight.</source>
        <translation>Jede Karte ist noch da, nur nicht zu sehen.</translation>
    </message>
    <message>
        <source>No card fits.</source>
        <translation>Keine Karte passt.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Mit einem Grund beenden</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Ein anderes Schlagwort</translation>
    </message>
    <message>
        <source>Tag {count} applications</source>
        <translation>{count} Bewerbungen markieren</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>{stage}: technical</source>
        <translation>{stage}: fachlich</translation>
    </message>
    <message>
        <source>{stage}: communication</source>
        <translation>{stage}: Kommunikation</translation>
    </message>
    <message>
        <source>{stage}: fit</source>
        <translation>{stage}: Passung</translation>
    </message>
    <message>
        <source>{stage}: another, or not said</source>
        <translation>{stage}: anderes oder nicht genannt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Promised to be in touch</source>
        <translation>Zugesagte Nachricht</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interview, round {number}</source>
        <translation>Gespräch, Runde {number}</translation>
    </message>
    <message>
        <source>{what}: {company}, {role}</source>
        <translation>{what}: {company}, {role}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Monat oder Woche</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation>{first} bis {last} {year}</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Channel</name>
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
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Drop a card or press N</source>
        <translation>Karte ablegen oder N drücken</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Diese Spalte einklappen</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>{days} d</source>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>{stage}, {count}</source>
        <translation>{stage}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>Usually {days} days, by your own past waits</source>
        <translation>
            <numerusform>Üblich {days} Tag, nach Ihren eigenen Wartezeiten</numerusform>
            <numerusform>Üblich {days} Tage, nach Ihren eigenen Wartezeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days is the published average from application to outcome</source>
        <translation>{days} Tage sind der veröffentlichte Durchschnitt von der Bewerbung bis zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation>etwa {day}</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 26 June or 2026-06-26.</source>
        <translation>„{text}“ ist kein Tag. Schreiben Sie ihn wie 26. Juni oder 2026-06-26.</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>in {count} Tagen</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>No application is shown.</source>
        <translation>Keine Bewerbung wird gezeigt.</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>Esc leaves this open. The card stays where it is.</source>
        <translation>Esc lässt es offen. Die Karte bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Open the advert</source>
        <translation>Die Anzeige öffnen</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>Ein Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Record a reply</source>
        <translation>Eine Antwort festhalten</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Eine Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A move, with its day</source>
        <translation>Ein Phasenwechsel, mit Datum</translation>
    </message>
    <message>
        <source>Change the date of {stage}</source>
        <translation>Das Datum von „{stage}“ ändern</translation>
    </message>
    <message>
        <source>People are kept with an interview. Add it first.</source>
        <translation>Personen gehören zu einem Gespräch. Fügen Sie das zuerst hinzu.</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Move {count} here</source>
        <translation>{count} hierher verschieben</translation>
    </message>
    <message>
        <source>At the end of the column</source>
        <translation>Ans Ende der Spalte</translation>
    </message>
    <message>
        <source>The board is sorted by hand from then on</source>
        <translation>Von da an ist das Board von Hand sortiert</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <source>{left}. {advice}</source>
        <translation>{left} · {advice}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Snooze: {title}</source>
        <translation>Später: {title}</translation>
    </message>
    <message>
        <source>Why: {title}</source>
        <translation>Warum: {title}</translation>
    </message>
</context>
<context>
    <name>EggHint</name>
    <message>
        <source>Not for seven days</source>
        <translation>Sieben Tage lang nicht</translation>
    </message>
    <message>
        <source>One basket holds all your eggs.</source>
        <translation>Alles liegt auf einer Karte.</translation>
    </message>
    <message>
        <source>{company} is the only application under way. One or two more would spread the weight.</source>
        <translation>{company} ist die einzige laufende Bewerbung. Eine oder zwei mehr würden das Gewicht verteilen.</translation>
    </message>
    <message>
        <source>Nothing new for {days} days.</source>
        <translation>Seit {days} Tagen nichts Neues.</translation>
    </message>
    <message>
        <source>One or two fresh applications would spread the weight while you wait.</source>
        <translation>Eine oder zwei frische Bewerbungen würden das Gewicht verteilen, während Sie warten.</translation>
    </message>
    <message>
        <source>Pick from wishlist</source>
        <translation>Von der Wunschliste wählen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
</context>
<context>
    <name>EmptyTimeline</name>
    <message>
        <source>The day you applied</source>
        <translation>Der Tag Ihrer Bewerbung</translation>
    </message>
    <message>
        <source>I applied then</source>
        <translation>Da habe ich mich beworben</translation>
    </message>
    <message>
        <source>Saved {when}.</source>
        <translation>Gespeichert {when}.</translation>
    </message>
    <message>
        <source>When did you apply?</source>
        <translation>Wann haben Sie sich beworben?</translation>
    </message>
    <message>
        <source>Say the day, like 12 June.</source>
        <translation>Nennen Sie den Tag, etwa 12. Juni.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier one.</source>
        <translation>Dieser Tag kommt erst noch. Wählen Sie heute oder einen früheren.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A no from {company}</source>
        <translation>Eine Absage von {company}</translation>
    </message>
    <message>
        <source>You said yes to {company}</source>
        <translation>Sie haben bei {company} zugesagt</translation>
    </message>
    <message>
        <source>You withdrew from {company}</source>
        <translation>Sie haben Ihre Bewerbung bei {company} zurückgezogen</translation>
    </message>
    <message>
        <source>No word from {company}</source>
        <translation>Kein Wort von {company}</translation>
    </message>
    <message>
        <source>{role}.</source>
        <translation>{role}.</translation>
    </message>
    <message>
        <source>{role}, closed {day}.</source>
        <translation>{role}, beendet {day}.</translation>
    </message>
    <message>
        <source>Every part of this can wait, or be left out.</source>
        <translation>Alles davon kann warten oder wegbleiben.</translation>
    </message>
    <message>
        <source>Nothing is owed. Should they write after all, it goes on where it was.</source>
        <translation>Sie schulden nichts. Kommt doch noch eine Antwort, geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>A few people would be glad to hear of it.</source>
        <translation>Ein paar Menschen würden sich freuen, davon zu hören.</translation>
    </message>
    <message>
        <source>Everybody who should know does.</source>
        <translation>Alle, die es wissen sollten, wissen Bescheid.</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation>Anderes oder nicht genannt</translation>
    </message>
    <message>
        <source>A gracious reply to {person}</source>
        <translation>Eine freundliche Antwort an {person}</translation>
    </message>
    <message>
        <source>Thank {person} for vouching</source>
        <translation>{person} fürs Bürgen danken</translation>
    </message>
    <message>
        <source>Tell {person} that they may be called</source>
        <translation>{person} sagen, dass ein Anruf kommen kann</translation>
    </message>
    <message>
        <source>Tell {person} how it ended</source>
        <translation>{person} erzählen, wie es ausging</translation>
    </message>
    <message>
        <source>Tell {person} that you withdraw</source>
        <translation>{person} sagen, dass Sie sich zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw at {company}</source>
        <translation>Bewerbung bei {company} zurückziehen</translation>
    </message>
    <message>
        <source>Thanks, one question for feedback, a word for others who hire.</source>
        <translation>Dank, eine Bitte um Rückmeldung, eine Frage nach anderen, die einstellen.</translation>
    </message>
    <message>
        <source>To {person}. No reason is owed.</source>
        <translation>An {person}. Einen Grund schulden Sie nicht.</translation>
    </message>
    <message>
        <source>Thanks, and clear. No reason is owed.</source>
        <translation>Dank, und deutlich. Einen Grund schulden Sie nicht.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Erledigt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions from there wait for a better answer.</source>
        <translation>
            <numerusform>Eine Frage von dort wartet auf eine bessere Antwort.</numerusform>
            <numerusform>%n Fragen von dort warten auf eine bessere Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n that were told to Withdrawn</source>
        <translation>
            <numerusform>Die eine, die Bescheid weiß, nach „Zurückgezogen“ verschieben</numerusform>
            <numerusform>Die %n, die Bescheid wissen, nach „Zurückgezogen“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation>Zurück nach „{stage}“</translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>They said: {feedback}</source>
        <translation>Es hieß: {feedback}</translation>
    </message>
    <message>
        <source>Reason and lesson</source>
        <translation>Grund und Lehre</translation>
    </message>
    <message>
        <source>Note a lesson</source>
        <translation>Eine Lehre festhalten</translation>
    </message>
</context>
<context>
    <name>EndingSheet</name>
    <message>
        <source>What was the reason?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Their own words, as far as you remember them</source>
        <translation>In deren Worten, soweit Sie sich erinnern</translation>
    </message>
    <message>
        <source>A question to answer better next time</source>
        <translation>Eine Frage, die nächstes Mal besser zu beantworten ist</translation>
    </message>
    <message>
        <source>It goes into the question bank</source>
        <translation>Sie kommt in die Fragensammlung</translation>
    </message>
    <message>
        <source>See it in the bank</source>
        <translation>In der Sammlung ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Went well</source>
        <translation>Ging gut</translation>
    </message>
    <message>
        <source>Went badly</source>
        <translation>Ging schlecht</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Fit {fit} of 5</source>
        <translation>Passung {fit} von 5</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>Über eine Vermittlung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{step} today</source>
        <translation>{step} heute</translation>
    </message>
    <message>
        <source>{step}, {left}</source>
        <translation>{step}, {left}</translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation>Gespeichert {day}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Offer on the table</source>
        <translation>Angebot liegt vor</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>Anruf geplant</translation>
    </message>
    <message>
        <source>Call held</source>
        <translation>Anruf geführt</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Verschickt {day}</translation>
    </message>
    <message>
        <source>Reply to {person}</source>
        <translation>{person} antworten</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>Auf die Einladung antworten</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Ask about next steps</source>
        <translation>Nächste Schritte erfragen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Check {person}&apos;s name</source>
        <translation>Namen von {person} prüfen</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Den Namen prüfen</translation>
    </message>
    <message>
        <source>Find {person}&apos;s address</source>
        <translation>Adresse von {person} finden</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Die Adresse finden</translation>
    </message>
    <message>
        <source>Tell {person}</source>
        <translation>{person} erzählen</translation>
    </message>
    <message>
        <source>Tell the recruiter</source>
        <translation>Der Vermittlung erzählen</translation>
    </message>
    <message>
        <source>Ask {person} first</source>
        <translation>Zuerst {person} fragen</translation>
    </message>
    <message>
        <source>Ask the recruiter first</source>
        <translation>Zuerst die Vermittlung fragen</translation>
    </message>
    <message>
        <source>Thank {person}</source>
        <translation>{person} danken</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Connect with {person}</source>
        <translation>Mit {person} vernetzen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Vernetzen</translation>
    </message>
    <message>
        <source>Heads-up to {person}</source>
        <translation>{person} vorwarnen</translation>
    </message>
    <message>
        <source>Heads-up to reference</source>
        <translation>Referenz vorwarnen</translation>
    </message>
    <message>
        <source>Ask {person}</source>
        <translation>{person} fragen</translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation>Die Vermittlung fragen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Close as no reply?</source>
        <translation>Als „Keine Antwort“ beenden?</translation>
    </message>
    <message>
        <source>Update {person}</source>
        <translation>{person} informieren</translation>
    </message>
    <message>
        <source>Update the recruiter</source>
        <translation>Die Vermittlung informieren</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation>Den Grund festhalten</translation>
    </message>
    <message>
        <source>Thank reference</source>
        <translation>Der Referenz danken</translation>
    </message>
    <message>
        <source>Settle open points</source>
        <translation>Offene Punkte klären</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation>Sich freundlich zurückziehen</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>The CV that you sent could stand here.</source>
        <translation>Hier könnte der Lebenslauf stehen, den Sie verschickt haben.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find {name} again</source>
        <translation>{name} wiederfinden</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>no longer in the data folder</source>
        <translation>nicht mehr im Datenordner</translation>
    </message>
    <message>
        <source>CV, as sent</source>
        <translation>Lebenslauf, wie verschickt</translation>
    </message>
    <message>
        <source>The CV that was sent…</source>
        <translation>Der verschickte Lebenslauf …</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Eine andere Datei …</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All live</source>
        <translation>Alle laufenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>{chip} {count}</source>
        <translation>{chip} {count}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>Ich bin dran</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Fit 4 and up</source>
        <translation>Passung ab 4</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Sorted by hand</source>
        <translation>Von Hand sortiert</translation>
    </message>
    <message>
        <source>Sorted by next step</source>
        <translation>Nach nächstem Schritt sortiert</translation>
    </message>
    <message>
        <source>Sorted newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>FitDots</name>
    <message>
        <source>Fit {fit} of 5</source>
        <translation>Passung {fit} von 5</translation>
    </message>
    <message>
        <source>Fit not said yet</source>
        <translation>Passung noch nicht genannt</translation>
    </message>
    <message>
        <source>{name}: {fit} of 5</source>
        <translation>{name}: {fit} von 5</translation>
    </message>
    <message>
        <source>{name}: not said yet</source>
        <translation>{name}: noch nicht genannt</translation>
    </message>
    <message>
        <source>How well does it fit? 1 to 5</source>
        <translation>Wie gut passt es? 1 bis 5</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Was Sie vorher getippt haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>An address needs an @, like jane@halden.example. Nothing is lost.</source>
        <translation>Eine Adresse braucht ein @, etwa jane@halden.example. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open as a page, or as a panel</source>
        <translation>Als Seite oder als Seitenleiste öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Impressions</name>
    <message>
        <source>Impressions</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>After the first interview you write down here what you think of them, round by round.</source>
        <translation>Nach dem ersten Gespräch schreiben Sie hier auf, was Sie davon halten, Runde für Runde.</translation>
    </message>
    <message>
        <source>{day}, {kind}</source>
        <translation>{day}, {kind}</translation>
    </message>
    <message>
        <source>{aspect}, {round}</source>
        <translation>{aspect}, {round}</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>{person}, {round}</source>
        <translation>{person}, {round}</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>What kind of place it is</source>
        <translation>Was für ein Ort das ist</translation>
    </message>
    <message>
        <source>Role fit, technical</source>
        <translation>Passung, fachlich</translation>
    </message>
    <message>
        <source>Role fit, cultural</source>
        <translation>Passung, kulturell</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>What you remember of them</source>
        <translation>Woran Sie sich bei ihr erinnern</translation>
    </message>
    <message>
        <source>Body language, and how people were treated</source>
        <translation>Körpersprache, und wie mit anderen umgegangen wurde</translation>
    </message>
    <message>
        <source>How they spoke with one another</source>
        <translation>Wie sie miteinander sprachen</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Light, noise, where you would sit</source>
        <translation>Licht, Lärm, wo Sie sitzen würden</translation>
    </message>
    <message>
        <source>Expectations met</source>
        <translation>Erwartungen erfüllt</translation>
    </message>
    <message>
        <source>Own mistakes</source>
        <translation>Eigene Fehler</translation>
    </message>
    <message>
        <source>Forgot to say</source>
        <translation>Vergessen zu sagen</translation>
    </message>
    <message>
        <source>Would I work there?</source>
        <translation>Würde ich dort arbeiten?</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
</context>
<context>
    <name>InterestCell</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
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
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>with a panel</source>
        <translation>mit mehreren</translation>
    </message>
    <message>
        <source>at the whiteboard</source>
        <translation>am Whiteboard</translation>
    </message>
    <message>
        <source>in pair programming</source>
        <translation>im Pair Programming</translation>
    </message>
    <message>
        <source>as a take-home task</source>
        <translation>als Aufgabe für zu Hause</translation>
    </message>
    <message>
        <source>Interview{how}</source>
        <translation>Gespräch{how}</translation>
    </message>
    <message>
        <source>Interview, round {round}{how}</source>
        <translation>Gespräch, Runde {round}{how}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} bis {ends}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} am {day}</translation>
    </message>
    <message>
        <source>{times} in {city}, {here} here</source>
        <translation>{times} in {city}, {here} hier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation>Gespräch bearbeiten</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>At {company}</source>
        <translation>Bei {company}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>Was vorzubereiten ist</translation>
    </message>
    <message>
        <source>That is {here} here.</source>
        <translation>Das ist hier {here}.</translation>
    </message>
    <message>
        <source>Say the day, like 26 June.</source>
        <translation>Nennen Sie den Tag, etwa 26. Juni.</translation>
    </message>
    <message>
        <source>Say when it starts, like 15:00.</source>
        <translation>Nennen Sie den Beginn, etwa 15:00.</translation>
    </message>
    <message>
        <source>There is no time zone called “{name}”. Choose one like Europe/Berlin.</source>
        <translation>Eine Zeitzone „{name}“ gibt es nicht. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Rounds are counted from 1.</source>
        <translation>Runden zählen ab 1.</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>like 45 min</source>
        <translation>etwa 45 min</translation>
    </message>
    <message>
        <source>“{text}” is not a length. Write it like 45 min or 1 h 30.</source>
        <translation>„{text}“ ist keine Dauer. Schreiben Sie sie wie 45 min oder 1 h 30.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Thank-you to {person}</source>
        <translation>Dankesbrief an {person}</translation>
    </message>
    <message>
        <source>Follow-up to {person}</source>
        <translation>Nachfrage an {person}</translation>
    </message>
    <message>
        <source>Follow-up call to {person}</source>
        <translation>Anruf zur Nachfrage bei {person}</translation>
    </message>
    <message>
        <source>Question to {person}: may I write directly</source>
        <translation>Frage an {person}: darf ich direkt schreiben</translation>
    </message>
    <message>
        <source>Answer to the invitation of {person}</source>
        <translation>Antwort auf die Einladung von {person}</translation>
    </message>
    <message>
        <source>Thanks after the no to {person}</source>
        <translation>Dank nach der Absage an {person}</translation>
    </message>
    <message>
        <source>Thanks for the offer to {person}</source>
        <translation>Dank für das Angebot an {person}</translation>
    </message>
    <message>
        <source>Request for time to {person}</source>
        <translation>Bitte um Zeit an {person}</translation>
    </message>
    <message>
        <source>Debrief to {person}</source>
        <translation>Rückblick an {person}</translation>
    </message>
    <message>
        <source>Nudge to {person}</source>
        <translation>Nachfrage an {person}</translation>
    </message>
    <message>
        <source>Update to {person}</source>
        <translation>Neuigkeiten für {person}</translation>
    </message>
    <message>
        <source>Heads-up to {person}</source>
        <translation>Vorwarnung an {person}</translation>
    </message>
    <message>
        <source>Thanks to {person}</source>
        <translation>Dank an {person}</translation>
    </message>
    <message>
        <source>LinkedIn invitation to {person}</source>
        <translation>LinkedIn-Einladung an {person}</translation>
    </message>
    <message>
        <source>Withdrawal to {person}</source>
        <translation>Rückzug an {person}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Geht ab</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Has not left</source>
        <translation>Nicht abgegangen</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>Vielleicht abgegangen</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters of this application</source>
        <translation>Briefe dieser Bewerbung</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>No letter yet. What is due will stand here by itself.</source>
        <translation>Noch kein Brief. Was fällig ist, steht dann von selbst hier.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of applications</source>
        <translation>Liste der Bewerbungen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>LoadingBlocks</name>
    <message>
        <source>The board is being read</source>
        <translation>Das Board wird geladen</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Change the date</source>
        <translation>Das Datum ändern</translation>
    </message>
    <message>
        <source>Move with a date</source>
        <translation>Verschieben mit Datum</translation>
    </message>
    <message>
        <source>When did it come to {stage}?</source>
        <translation>Wann kam es nach „{stage}“?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Say the day, like 12 June.</source>
        <translation>Nennen Sie den Tag, etwa 12. Juni.</translation>
    </message>
    <message>
        <source>A move cannot lie in the future. Choose today or an earlier day.</source>
        <translation>Ein Phasenwechsel kann nicht in der Zukunft liegen. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>You answer their offer</source>
        <translation>Sie beantworten das Angebot</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>{day}, {ahead}</source>
        <translation>{day}, {ahead}</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>At least one more</source>
        <translation>Mindestens eine weitere</translation>
    </message>
    <message>
        <source>None, then the decision</source>
        <translation>Keine, dann die Entscheidung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Rounds left</source>
        <translation>Runden übrig</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
</context>
<context>
    <name>NextStepBox</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation>Den nächsten Schritt bearbeiten</translation>
    </message>
    <message>
        <source>asked before leaving</source>
        <translation>vor dem Gehen erfragt</translation>
    </message>
    <message>
        <source>What they say comes next stands here after an interview.</source>
        <translation>Was als Nächstes kommt, steht nach einem Gespräch hier.</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>Ein Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Not noted yet: who is in touch, how, and by when.</source>
        <translation>Noch nicht festgehalten: wer sich meldet, wie und bis wann.</translation>
    </message>
    <message>
        <source>Note the next step</source>
        <translation>Den nächsten Schritt festhalten</translation>
    </message>
    <message>
        <source>Weigh it beside the others</source>
        <translation>Neben den anderen abwägen</translation>
    </message>
</context>
<context>
    <name>NextStepsForm</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation>Wer sich bei wem meldet</translation>
    </message>
    <message>
        <source>Ingrid contacts me</source>
        <translation>Ingrid meldet sich bei mir</translation>
    </message>
    <message>
        <source>{name} contacts me</source>
        <translation>{name} meldet sich bei mir</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>At least one more</source>
        <translation>Mindestens eine weitere</translation>
    </message>
    <message>
        <source>None, then the decision</source>
        <translation>Keine, dann die Entscheidung</translation>
    </message>
    <message>
        <source>Rounds left</source>
        <translation>Runden übrig</translation>
    </message>
    <message>
        <source>What may I do meanwhile</source>
        <translation>Was darf ich inzwischen tun</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only for you. Kept while you type.</source>
        <translation>Nur für Sie. Wird beim Tippen gespeichert.</translation>
    </message>
</context>
<context>
    <name>OpenQuestionsBox</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Vorzubereiten</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitzubringen</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Erwartet wird</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>You asked on {day}. The answers go here.</source>
        <translation>Sie haben am {day} gefragt. Die Antworten kommen hierher.</translation>
    </message>
    <message>
        <source>What is open may be asked in the reply to the invitation.</source>
        <translation>Was offen ist, lässt sich in der Antwort auf die Einladung fragen.</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alles beantwortet</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change whom you will meet</source>
        <translation>Ändern, wen Sie treffen</translation>
    </message>
    <message>
        <source>Say whom you will meet</source>
        <translation>Sagen, wen Sie treffen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
    <message>
        <source>As said at {company}, {day}</source>
        <translation>Wie bei {company} gesagt, {day}</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis {high}</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person  P</source>
        <translation>Eine Person hinzufügen  P</translation>
    </message>
    <message>
        <source>Nobody yet. Names and titles go here, spelled right.</source>
        <translation>Noch niemand. Namen und Titel kommen hierher, richtig geschrieben.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Confirm spelling</source>
        <translation>Schreibweise bestätigen</translation>
    </message>
    <message>
        <source>Confirm the spelling of {name}</source>
        <translation>Die Schreibweise von {name} bestätigen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Spelling confirmed</source>
        <translation>Schreibweise bestätigt</translation>
    </message>
    <message>
        <source>Represents you here</source>
        <translation>Vertritt Sie hier</translation>
    </message>
    <message>
        <source>Recruiter, represents you here</source>
        <translation>Recruiter, vertritt Sie hier</translation>
    </message>
    <message>
        <source>{title}, {part}</source>
        <translation>{title}, {part}</translation>
    </message>
    <message>
        <source>May you write to them yourself?</source>
        <translation>Dürfen Sie selbst dorthin schreiben?</translation>
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
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The way letters take</source>
        <translation>Der Weg der Briefe</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>People at the interview</source>
        <translation>Personen beim Gespräch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add the person&apos;s name, or take the line off the list.</source>
        <translation>Geben Sie den Namen der Person an oder nehmen Sie die Zeile von der Liste.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} steht schon auf der Liste.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Interviewer</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
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
        <source>Title</source>
        <translation>Funktion</translation>
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
        <source>Add the person&apos;s name.</source>
        <translation>Geben Sie den Namen der Person an.</translation>
    </message>
</context>
<context>
    <name>PostingBox</name>
    <message>
        <source>Longer notes</source>
        <translation>Längere Notizen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Öffnen: {title}</translation>
    </message>
    <message>
        <source>A text without a title</source>
        <translation>Ein Text ohne Titel</translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation>bewerben bis {day}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Feedback, a reply, a lesson</source>
        <translation>Rückmeldung, eine Antwort, eine Lehre</translation>
    </message>
    <message>
        <source>Esc leaves this open. The card stays where it is.</source>
        <translation>Esc lässt es offen. Die Karte bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation>Anderes oder nicht genannt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Write a day, or leave it open with Esc.</source>
        <translation>Schreiben Sie einen Tag, oder lassen Sie es mit Esc offen.</translation>
    </message>
    <message>
        <source>That day has passed. Write today or a later one.</source>
        <translation>Dieser Tag ist vorbei. Schreiben Sie heute oder einen späteren.</translation>
    </message>
    <message>
        <source>Write a time.</source>
        <translation>Schreiben Sie eine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation>Anderes oder nicht genannt</translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Add a reference</source>
        <translation>Eine Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Somebody who may be called about you. They should know what to stress.</source>
        <translation>Jemand, den man nach Ihnen fragen kann. Die Person sollte wissen, was zu betonen ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What to stress, one point a line</source>
        <translation>Was zu betonen ist, ein Punkt je Zeile</translation>
    </message>
    <message>
        <source>Say who may be called.</source>
        <translation>Sagen Sie, wer angerufen werden kann.</translation>
    </message>
</context>
<context>
    <name>ReferencesBox</name>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Eine Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Nobody may be called yet.</source>
        <translation>Noch ist niemand als Referenz genannt.</translation>
    </message>
    <message>
        <source>Edit the reference {name}</source>
        <translation>Die Referenz {name} bearbeiten</translation>
    </message>
    <message>
        <source>Remove the reference {name}</source>
        <translation>Die Referenz {name} entfernen</translation>
    </message>
    <message>
        <source>To stress: {points}</source>
        <translation>Zu betonen: {points}</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Bescheid sagen</translation>
    </message>
    <message>
        <source>Tell {name} that they may be called</source>
        <translation>{name} sagen, dass ein Anruf kommen kann</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Thank {name} for vouching</source>
        <translation>{name} fürs Bürgen danken</translation>
    </message>
    <message>
        <source>Go on with the letter</source>
        <translation>Am Brief weiterschreiben</translation>
    </message>
    <message>
        <source>Said another way</source>
        <translation>Anders gesagt</translation>
    </message>
    <message>
        <source>{name} knows already</source>
        <translation>{name} weiß schon Bescheid</translation>
    </message>
    <message>
        <source>{name} was thanked already</source>
        <translation>{name} wurde schon gedankt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Weiß Bescheid</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht Bescheid gesagt</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Record a reply</source>
        <translation>Eine Antwort festhalten</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Die Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Anything that {company} sent or said.</source>
        <translation>Alles, was {company} geschickt oder gesagt hat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Say the day, like 26 June.</source>
        <translation>Nennen Sie den Tag, etwa 26. Juni.</translation>
    </message>
    <message>
        <source>That is still to come. Say when it came, today or earlier.</source>
        <translation>Das kommt erst noch. Sagen Sie, wann es kam, heute oder früher.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Choose somebody of this application, or leave it empty.</source>
        <translation>Niemand hier heißt {name}. Wählen Sie jemanden aus dieser Bewerbung oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Nothing was sent in the last four weeks. One is a fine beginning.</source>
        <translation>In den letzten vier Wochen wurde nichts verschickt. Eine ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} und {third}</translation>
    </message>
    <message>
        <source>Sent this week: {now}. In the three weeks before: {before}.</source>
        <translation>Diese Woche verschickt: {now}. In den drei Wochen davor: {before}.</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Round {n} of {n}</source>
        <translation>Runde {n} von {n}</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Runde {n}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>and %n more, in Today</source>
        <translation>
            <numerusform>und eines mehr, in Heute</numerusform>
            <numerusform>und %n mehr, in Heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>Said another way: {title}</source>
        <translation>Anders gesagt: {title}</translation>
    </message>
    <message>
        <source>Said another way</source>
        <translation>Anders gesagt</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{count} closed</source>
        <translation>{count} beendet</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>like 15:00</source>
        <translation>etwa 15:00</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like 15:00.</source>
        <translation>„{text}“ ist keine Zeit. Schreiben Sie sie wie 15:00.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reschedule</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation>Als vorbereitet markieren</translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <translation>Noch nicht vorbereitet</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgesagt</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Das Datum ändern</translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation>Den Grund festhalten</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
    <message>
        <source>Answer by another day</source>
        <translation>Antwort bis zu einem anderen Tag</translation>
    </message>
    <message>
        <source>Went well: {lines}</source>
        <translation>Ging gut: {lines}</translation>
    </message>
    <message>
        <source>Went badly: {lines}</source>
        <translation>Ging schlecht: {lines}</translation>
    </message>
    <message>
        <source>{interview}, cancelled</source>
        <translation>{interview}, abgesagt</translation>
    </message>
    <message>
        <source>{times} with {people}</source>
        <translation>{times} mit {people}</translation>
    </message>
    <message>
        <source>Front desk was thanked</source>
        <translation>Dem Empfang wurde gedankt</translation>
    </message>
    <message>
        <source>To prepare: {what}</source>
        <translation>Vorzubereiten: {what}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Tone {tone} of 5</source>
        <translation>Ton {tone} von 5</translation>
    </message>
    <message>
        <source>Questions on {focus}</source>
        <translation>Fragen zu {focus}</translation>
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
        <source>Debrief, a draft</source>
        <translation>Rückblick, ein Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Through {person}</source>
        <translation>Über {person}</translation>
    </message>
    <message>
        <source>Reply from {person}</source>
        <translation>Antwort von {person}</translation>
    </message>
    <message>
        <source>They want an answer by {day}</source>
        <translation>Antwort gewünscht bis {day}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Closed: {stage}</source>
        <translation>Beendet: {stage}</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Grund: {reason}.</translation>
    </message>
    <message>
        <source>Added to {stage}</source>
        <translation>Eingetragen unter „{stage}“</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Moved to {stages}</source>
        <translation>Verschoben nach {stages}</translation>
    </message>
    <message>
        <source>Taken up again: {stage}</source>
        <translation>Wieder aufgenommen: {stage}</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Found through: {source}.</source>
        <translation>Gefunden über: {source}.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TwoMore</name>
    <message>
        <source>Two more, while the others decide</source>
        <translation>Zwei weitere, während die anderen entscheiden</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>On your wishlist</source>
        <translation>Auf Ihrer Wunschliste</translation>
    </message>
    <message>
        <source>On your wishlist, {shown} of {count}</source>
        <translation>Auf Ihrer Wunschliste, {shown} von {count}</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Eine Ansicht entfernen</translation>
    </message>
    <message>
        <source>The filter, the order and the way of looking are kept under this name.</source>
        <translation>Filter, Reihenfolge und Art der Ansicht werden unter diesem Namen aufgehoben.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>Day {day}.</source>
        <translation>Tag {day}.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <translation>Seit heute.</translation>
    </message>
    <message>
        <source>One short question is fine now.</source>
        <translation>Eine kurze Frage ist jetzt in Ordnung.</translation>
    </message>
    <message>
        <source>Ask {person} to follow up for you.</source>
        <translation>Bitten Sie {person}, für Sie nachzufragen.</translation>
    </message>
    <message>
        <source>If you hear nothing, we suggest a follow-up on {day}.</source>
        <translation>Wenn Sie nichts hören, schlagen wir eine Nachfrage am {day} vor.</translation>
    </message>
    <message>
        <source>You asked on {day}. Best to let it rest now.</source>
        <translation>Sie haben am {day} gefragt. Am besten lassen Sie es jetzt ruhen.</translation>
    </message>
    <message>
        <source>It is with them. Waiting a month is quite common.</source>
        <translation>Es liegt bei ihnen. Einen Monat zu warten ist recht üblich.</translation>
    </message>
    <message numerus="yes">
        <source>Your own applications usually heard back after {days} days.</source>
        <translation>
            <numerusform>Ihre eigenen Bewerbungen hatten meist nach {days} Tag eine Antwort.</numerusform>
            <numerusform>Ihre eigenen Bewerbungen hatten meist nach {days} Tagen eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average it takes {days} days (US figures of 2017).</source>
        <translation>Im Durchschnitt dauert es {days} Tage (Zahlen aus den USA von 2017).</translation>
    </message>
    <message>
        <source>By day {day}, {share} % of them had an answer.</source>
        <translation>Bis zum {day}. Tag hatten {share} % davon eine Antwort.</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
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
        <source>A moment you shared</source>
        <translation>Ein gemeinsamer Moment</translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation>Persönlich gedankt</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{stage}, where it is now</source>
        <translation>{stage}, da ist es jetzt</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Nach „{stage}“ verschieben</translation>
    </message>
</context>
</TS>
