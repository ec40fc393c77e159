<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>“What to do after an interview” (Jagger, 2019)</source>
        <translation>„What to do after an interview“ (Jagger, 2019)</translation>
    </message>
    <message>
        <source>“6 Things to Do after a Job Interview” (Caissa, Berlin, 2018)</source>
        <translation>„6 Things to Do after a Job Interview“ (Caissa, Berlin, 2018)</translation>
    </message>
    <message>
        <source>“interview follow-up” (3Plus)</source>
        <translation>„interview follow-up“ (3Plus)</translation>
    </message>
    <message>
        <source>“After The Interview”</source>
        <translation>„After The Interview“</translation>
    </message>
    <message>
        <source>“the four Rs” (a recruitment consultant)</source>
        <translation>„the four Rs“ (aus einer Personalberatung)</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>no applications yet</source>
        <translation>noch keine Bewerbungen</translation>
    </message>
    <message>
        <source>no applications in this time</source>
        <translation>keine Bewerbungen in dieser Zeit</translation>
    </message>
    <message>
        <source>from {count} applications</source>
        <translation>aus {count} Bewerbungen</translation>
    </message>
    <message>
        <source>from one application</source>
        <translation>aus einer Bewerbung</translation>
    </message>
    <message>
        <source>from {count} applications since {day}</source>
        <translation>aus {count} Bewerbungen seit {day}</translation>
    </message>
    <message>
        <source>from one application since {day}</source>
        <translation>aus einer Bewerbung seit {day}</translation>
    </message>
    <message>
        <source>from {count} applications, {day} to {last}</source>
        <translation>aus {count} Bewerbungen, {day} bis {last}</translation>
    </message>
    <message>
        <source>from one application, {day} to {last}</source>
        <translation>aus einer Bewerbung, {day} bis {last}</translation>
    </message>
    <message>
        <source>There are no debriefs yet. From five on this page begins to tell something.</source>
        <translation>Es gibt noch keine Rückblicke. Ab fünf beginnt diese Seite etwas zu erzählen.</translation>
    </message>
    <message>
        <source>There is one debrief so far. From five on this page begins to tell something.</source>
        <translation>Bisher gibt es einen Rückblick. Ab fünf beginnt diese Seite etwas zu erzählen.</translation>
    </message>
    <message>
        <source>There are {count} debriefs so far. From five on this page begins to tell something.</source>
        <translation>Bisher gibt es {count} Rückblicke. Ab fünf beginnt diese Seite etwas zu erzählen.</translation>
    </message>
    <message>
        <source>{count} debriefs</source>
        <translation>{count} Rückblicke</translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>In dieser Zeit wurde nichts verschickt.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch wurde nichts verschickt.</translation>
    </message>
    <message>
        <source>The one that you sent became a conversation.</source>
        <translation>Aus der einen, die Sie verschickt haben, wurde ein Gespräch.</translation>
    </message>
    <message>
        <source>One is out. It is too early to say more.</source>
        <translation>Eine ist unterwegs. Für mehr ist es noch zu früh.</translation>
    </message>
    <message>
        <source>None of {sent} has become a conversation yet.</source>
        <translation>Aus keiner von {sent} ist bisher ein Gespräch geworden.</translation>
    </message>
    <message>
        <source>All {sent} that you sent became a conversation.</source>
        <translation>Aus allen {sent}, die Sie verschickt haben, wurde ein Gespräch.</translation>
    </message>
    <message>
        <source>{some} of {sent} became a conversation so far.</source>
        <translation>Aus {some} von {sent} wurde bisher ein Gespräch.</translation>
    </message>
    <message>
        <source>More than half of what you send becomes a conversation.</source>
        <translation>Aus mehr als der Hälfte dessen, was Sie verschicken, wird ein Gespräch.</translation>
    </message>
    <message>
        <source>Half of what you send becomes a conversation.</source>
        <translation>Aus der Hälfte dessen, was Sie verschicken, wird ein Gespräch.</translation>
    </message>
    <message>
        <source>More than a third of what you send becomes a conversation.</source>
        <translation>Aus mehr als einem Drittel dessen, was Sie verschicken, wird ein Gespräch.</translation>
    </message>
    <message>
        <source>A third of what you send becomes a conversation.</source>
        <translation>Aus einem Drittel dessen, was Sie verschicken, wird ein Gespräch.</translation>
    </message>
    <message>
        <source>More than a quarter of what you send becomes a conversation.</source>
        <translation>Aus mehr als einem Viertel dessen, was Sie verschicken, wird ein Gespräch.</translation>
    </message>
    <message>
        <source>About one in {many} of what you send becomes a conversation.</source>
        <translation>Etwa aus einer von {many} Ihrer Bewerbungen wird ein Gespräch.</translation>
    </message>
    <message>
        <source>The search so far may show more.</source>
        <translation>Die ganze bisherige Suche zeigt vielleicht mehr.</translation>
    </message>
    <message>
        <source>This picture begins with the first application.</source>
        <translation>Dieses Bild beginnt mit der ersten Bewerbung.</translation>
    </message>
    <message>
        <source>{sent} sent, none reached an interview yet.</source>
        <translation>{sent} verschickt, keine hat bisher ein Gespräch erreicht.</translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, none of those is still open.</source>
        <translation>{sent} verschickt, {reached} haben ein Gespräch erreicht, keine davon ist noch offen.</translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, 1 of those is still open.</source>
        <translation>{sent} verschickt, {reached} haben ein Gespräch erreicht, 1 davon ist noch offen.</translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, {open} of those are still open.</source>
        <translation>{sent} verschickt, {reached} haben ein Gespräch erreicht, {open} davon sind noch offen.</translation>
    </message>
    <message>
        <source>Half of the answers came within {days} days.</source>
        <translation>Die Hälfte der Antworten kam innerhalb von {days} Tagen.</translation>
    </message>
    <message>
        <source>Half of the answers came within a day.</source>
        <translation>Die Hälfte der Antworten kam innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Half of the answers to applications came within {days} days.</source>
        <translation>Die Hälfte der Antworten auf Bewerbungen kam innerhalb von {days} Tagen.</translation>
    </message>
    <message>
        <source>Half of the answers to applications came within a day.</source>
        <translation>Die Hälfte der Antworten auf Bewerbungen kam innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Fewer than half of your waits have ended so far.</source>
        <translation>Bisher ist weniger als die Hälfte Ihrer Wartezeiten zu Ende.</translation>
    </message>
    <message>
        <source>No wait began in this time.</source>
        <translation>In dieser Zeit begann keine Wartezeit.</translation>
    </message>
    <message>
        <source>Nothing to wait for yet.</source>
        <translation>Noch gibt es nichts, worauf Sie warten.</translation>
    </message>
    <message>
        <source>No answer yet: it is too early to say how long they take.</source>
        <translation>Noch keine Antwort: Wie lange sie brauchen, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>One answer so far, on day {day}.</source>
        <translation>Bisher eine Antwort, am {day}. Tag.</translation>
    </message>
    <message>
        <source>{count} answers so far, all on day {first}.</source>
        <translation>Bisher {count} Antworten, alle am {first}. Tag.</translation>
    </message>
    <message>
        <source>{count} answers so far, between day {first} and day {last}.</source>
        <translation>Bisher {count} Antworten, zwischen dem {first}. und dem {last}. Tag.</translation>
    </message>
    <message>
        <source>Share of answers still missing, in per cent, by days waited</source>
        <translation>Anteil der noch fehlenden Antworten in Prozent, nach Tagen des Wartens</translation>
    </message>
    <message>
        <source>From eight answers on this is your own figure. Until then: {days} days on average from application to outcome (US, 2017, Glassdoor).</source>
        <translation>Ab acht Antworten ist das Ihre eigene Zahl. Bis dahin: durchschnittlich {days} Tage von der Bewerbung bis zur Entscheidung (USA, 2017, Glassdoor).</translation>
    </message>
    <message>
        <source>A month is not unusual: one in ten took {days} days or longer.</source>
        <translation>Ein Monat ist nicht ungewöhnlich: Jede zehnte brauchte {days} Tage oder länger.</translation>
    </message>
    <message>
        <source>One in ten took {days} days or longer.</source>
        <translation>Jede zehnte brauchte {days} Tage oder länger.</translation>
    </message>
    <message>
        <source>One in four took {days} days or longer.</source>
        <translation>Jede vierte brauchte {days} Tage oder länger.</translation>
    </message>
    <message>
        <source>More than a quarter are still unanswered.</source>
        <translation>Mehr als ein Viertel ist noch unbeantwortet.</translation>
    </message>
    <message>
        <source>half by day {day}</source>
        <translation>die Hälfte bis zum {day}. Tag</translation>
    </message>
    <message>
        <source>technical depth</source>
        <translation>fachliche Tiefe</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>team fit</source>
        <translation>Passung zum Team</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>No noes in this time</source>
        <translation>Keine Absagen in dieser Zeit</translation>
    </message>
    <message>
        <source>No noes so far</source>
        <translation>Bisher keine Absagen</translation>
    </message>
    <message>
        <source>One no, one reason</source>
        <translation>Eine Absage, ein Grund</translation>
    </message>
    <message>
        <source>One no, its reason is not known</source>
        <translation>Eine Absage, ihr Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>{some} of {count} noes were about {reason}</source>
        <translation>Bei {some} von {count} Absagen ging es um {reason}</translation>
    </message>
    <message>
        <source>{count} noes, their reasons are not known</source>
        <translation>{count} Absagen, ihre Gründe sind nicht bekannt</translation>
    </message>
    <message>
        <source>{count} noes, the same reason</source>
        <translation>{count} Absagen, derselbe Grund</translation>
    </message>
    <message>
        <source>{count} noes, {some} with a reason</source>
        <translation>{count} Absagen, {some} mit einem Grund</translation>
    </message>
    <message>
        <source>{count} noes, {reasons} reasons</source>
        <translation>{count} Absagen, {reasons} Gründe</translation>
    </message>
    <message>
        <source>When one comes, its reason and their words stand here.</source>
        <translation>Wenn eine kommt, stehen hier ihr Grund und die Worte dazu.</translation>
    </message>
    <message>
        <source>You have not asked for feedback yet.</source>
        <translation>Sie haben noch nicht um eine Rückmeldung gebeten.</translation>
    </message>
    <message>
        <source>You asked for feedback.</source>
        <translation>Sie haben um eine Rückmeldung gebeten.</translation>
    </message>
    <message>
        <source>You asked for feedback each time.</source>
        <translation>Sie haben jedes Mal um eine Rückmeldung gebeten.</translation>
    </message>
    <message>
        <source>You asked for feedback after {asked} of {count}.</source>
        <translation>Sie haben nach {asked} von {count} um eine Rückmeldung gebeten.</translation>
    </message>
    <message>
        <source>No pattern yet. Five would tell more.</source>
        <translation>Noch kein Muster. Fünf würden mehr sagen.</translation>
    </message>
    <message>
        <source>No reason stands out. {worded} of {count} came with feedback.</source>
        <translation>Kein Grund sticht heraus. {worded} von {count} kamen mit einer Rückmeldung.</translation>
    </message>
    <message>
        <source>{worded} of {count} came with feedback.</source>
        <translation>{worded} von {count} kamen mit einer Rückmeldung.</translation>
    </message>
    <message>
        <source>No debriefs in this time</source>
        <translation>Keine Rückblicke in dieser Zeit</translation>
    </message>
    <message>
        <source>No debriefs yet</source>
        <translation>Noch keine Rückblicke</translation>
    </message>
    <message>
        <source>One debrief so far: five would show more</source>
        <translation>Bisher ein Rückblick: Fünf würden mehr zeigen</translation>
    </message>
    <message>
        <source>{count} debriefs so far: five would show more</source>
        <translation>Bisher {count} Rückblicke: Fünf würden mehr zeigen</translation>
    </message>
    <message>
        <source>Goes well: {strong}. Needs care: {weak}.</source>
        <translation>Läuft gut: {strong}. Braucht Übung: {weak}.</translation>
    </message>
    <message>
        <source>Goes well: {strong}.</source>
        <translation>Läuft gut: {strong}.</translation>
    </message>
    <message>
        <source>Needs care: {weak}.</source>
        <translation>Braucht Übung: {weak}.</translation>
    </message>
    <message>
        <source>No pattern in {count} debriefs yet</source>
        <translation>In {count} Rückblicken noch kein Muster</translation>
    </message>
    <message>
        <source>What went well and badly comes from the minute after.</source>
        <translation>Was gut und was schlecht ging, kommt aus der Minute danach.</translation>
    </message>
    <message>
        <source>1 debrief</source>
        <translation>1 Rückblick</translation>
    </message>
    <message>
        <source>The last {shown} of {count} debriefs, oldest left</source>
        <translation>Die letzten {shown} von {count} Rückblicken, die ältesten links</translation>
    </message>
    <message>
        <source>{count} debriefs, oldest left</source>
        <translation>{count} Rückblicke, die ältesten links</translation>
    </message>
    <message>
        <source>Next to practise: {question}</source>
        <translation>Als Nächstes zu üben: {question}</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The first days</source>
        <translation>Die ersten Tage</translation>
    </message>
    <message>
        <source>A steady rhythm, weekends off</source>
        <translation>Ein gleichmäßiger Rhythmus, Wochenenden frei</translation>
    </message>
    <message>
        <source>A steady rhythm, Sundays off</source>
        <translation>Ein gleichmäßiger Rhythmus, Sonntage frei</translation>
    </message>
    <message>
        <source>A steady rhythm</source>
        <translation>Ein gleichmäßiger Rhythmus</translation>
    </message>
    <message>
        <source>A rhythm with room to breathe, weekends off</source>
        <translation>Ein Rhythmus mit Luft zum Atmen, Wochenenden frei</translation>
    </message>
    <message>
        <source>A rhythm with room to breathe, Sundays off</source>
        <translation>Ein Rhythmus mit Luft zum Atmen, Sonntage frei</translation>
    </message>
    <message>
        <source>A rhythm with room to breathe</source>
        <translation>Ein Rhythmus mit Luft zum Atmen</translation>
    </message>
    <message>
        <source>A quiet stretch</source>
        <translation>Eine ruhige Zeit</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Each day on which something is done gets a tile.</source>
        <translation>Jeder Tag, an dem etwas getan wird, bekommt eine Kachel.</translation>
    </message>
    <message>
        <source>Something done on the first working day</source>
        <translation>Am ersten Werktag etwas getan</translation>
    </message>
    <message>
        <source>Nothing done on a working day yet</source>
        <translation>An einem Werktag noch nichts getan</translation>
    </message>
    <message>
        <source>Something done on {active} of the {days} working days so far</source>
        <translation>An {active} der bisher {days} Werktage etwas getan</translation>
    </message>
    <message>
        <source>Something done on {active} of its last {days} working days</source>
        <translation>An {active} ihrer letzten {days} Werktage etwas getan</translation>
    </message>
    <message>
        <source>Something done on {active} of the last {days} working days</source>
        <translation>An {active} der letzten {days} Werktage etwas getan</translation>
    </message>
    <message>
        <source>thank-yous within 24 hours</source>
        <translation>Dankesbriefe innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>typical delay after an interview</source>
        <translation>übliche Zeit bis dahin nach einem Gespräch</translation>
    </message>
    <message>
        <source>people asked more than once</source>
        <translation>Personen mehr als einmal gefragt</translation>
    </message>
    <message>
        <source>person asked more than once</source>
        <translation>Person mehr als einmal gefragt</translation>
    </message>
    <message>
        <source>none one two three four five six seven eight nine ten eleven twelve</source>
        <translation>keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>in rounds</source>
        <translation>in Gesprächen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in screening</source>
        <translation>in der Vorauswahl</translation>
    </message>
    <message>
        <source>in touch</source>
        <translation>in Kontakt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>withdrawn by you</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>no reply, closed</source>
        <translation>keine Antwort, abgeschlossen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
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
        <source>Team fit</source>
        <translation>Passung zum Team</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Improved since.</source>
        <translation>Seitdem besser.</translation>
    </message>
    <message>
        <source>after applying</source>
        <translation>nach der Bewerbung</translation>
    </message>
    <message>
        <source>after interviews</source>
        <translation>nach Gesprächen</translation>
    </message>
    <message>
        <source>published average, US 2017</source>
        <translation>veröffentlichter Durchschnitt, USA 2017</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>You asked once, on {day}. Best to let it rest now.</source>
        <translation>Sie haben am {day} einmal gefragt. Am besten lassen Sie es jetzt ruhen.</translation>
    </message>
    <message>
        <source>You asked {count} times, last on {day}. Best to let it rest now.</source>
        <translation>Sie haben {count} Mal gefragt, zuletzt am {day}. Am besten lassen Sie es jetzt ruhen.</translation>
    </message>
    <message>
        <source>You asked {name} this on {day}.</source>
        <translation>Das haben Sie {name} am {day} gefragt.</translation>
    </message>
    <message>
        <source>You asked this at the interview, and the answer is in your notes.</source>
        <translation>Das haben Sie im Gespräch gefragt, und die Antwort steht in Ihren Notizen.</translation>
    </message>
    <message>
        <source>It names {company}. Another employer is best left unnamed.</source>
        <translation>Darin steht {company}. Ein anderer Arbeitgeber bleibt besser ungenannt.</translation>
    </message>
    <message>
        <source>It names {company}, which is not ticked to be named.</source>
        <translation>Darin steht {company}, und das ist nicht zum Nennen angekreuzt.</translation>
    </message>
    <message>
        <source>“{words}” plays one offer against another. Asking openly serves you better.</source>
        <translation>„{words}“ spielt ein Angebot gegen ein anderes aus. Offen zu fragen hilft Ihnen mehr.</translation>
    </message>
    <message>
        <source>“{words}” tells of other talks. Without an offer they are best kept to yourself.</source>
        <translation>„{words}“ erzählt von anderen Gesprächen. Ohne Angebot behalten Sie diese besser für sich.</translation>
    </message>
    <message>
        <source>One thing is still to be filled in: {words}.</source>
        <translation>Eines ist noch auszufüllen: {words}.</translation>
    </message>
    <message>
        <source>The subject has a gap to fill: {words}.</source>
        <translation>Im Betreff ist eine Lücke zu füllen: {words}.</translation>
    </message>
    <message>
        <source>“{words}” looks like a place that a template left open.</source>
        <translation>„{words}“ sieht aus wie eine Stelle, die eine Vorlage offen ließ.</translation>
    </message>
    <message>
        <source>There are no words in it yet.</source>
        <translation>Es stehen noch keine Wörter darin.</translation>
    </message>
    <message>
        <source>It has {count} words. From {least} on, it reads as written for this person.</source>
        <translation>Er hat {count} Wörter. Ab {least} liest er sich wie für diese Person geschrieben.</translation>
    </message>
    <message>
        <source>It has {count} words. Up to {most} are read to the end.</source>
        <translation>Er hat {count} Wörter. Bis {most} wird er zu Ende gelesen.</translation>
    </message>
    <message>
        <source>It has {count} characters. LinkedIn takes {most}.</source>
        <translation>Er hat {count} Zeichen. LinkedIn nimmt {most}.</translation>
    </message>
    <message>
        <source>It says “{written}” once. It is recorded as {name}.</source>
        <translation>Einmal steht da „{written}“. Hinterlegt ist {name}.</translation>
    </message>
    <message>
        <source>It says “{written}” {count} times. It is recorded as {name}.</source>
        <translation>{count} Mal steht da „{written}“. Hinterlegt ist {name}.</translation>
    </message>
    <message>
        <source>The subject says “{written}”. It is recorded as {name}.</source>
        <translation>Im Betreff steht „{written}“. Hinterlegt ist {name}.</translation>
    </message>
    <message>
        <source>It says “{written}” once. The card says {name}.</source>
        <translation>Einmal steht da „{written}“. Auf der Karte steht {name}.</translation>
    </message>
    <message>
        <source>It greets “{written}”. This letter goes to {name}.</source>
        <translation>Die Anrede lautet „{written}“. Dieser Brief geht an {name}.</translation>
    </message>
    <message>
        <source>It greets nobody by name. This letter goes to {name}.</source>
        <translation>Niemand wird mit Namen angeredet. Dieser Brief geht an {name}.</translation>
    </message>
    <message>
        <source>Whether {name} is spelled right has not been confirmed yet.</source>
        <translation>Ob {name} richtig geschrieben ist, wurde noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>It is {time}. The letter can leave at {morning}.</source>
        <translation>Es ist {time} Uhr. Der Brief kann um {morning} Uhr abgehen.</translation>
    </message>
    <message>
        <source>{time} is in the night. The letter can leave at {morning}.</source>
        <translation>{time} Uhr ist in der Nacht. Der Brief kann um {morning} Uhr abgehen.</translation>
    </message>
    <message>
        <source>It is {time}. From {morning} on a call is welcome.</source>
        <translation>Es ist {time} Uhr. Ab {morning} Uhr ist ein Anruf willkommen.</translation>
    </message>
    <message>
        <source>This letter is {percent} % like {name}’s. Two details of your own would set it apart.</source>
        <translation>Dieser Brief gleicht dem an {name} zu {percent} %. Zwei eigene Einzelheiten würden ihn abheben.</translation>
    </message>
    <message>
        <source>This letter is {percent} % like an earlier one to {name}.</source>
        <translation>Dieser Brief gleicht einem früheren an {name} zu {percent} %.</translation>
    </message>
    <message>
        <source>{percent} % of this letter stands in templates. Two details of your own would help.</source>
        <translation>{percent} % dieses Briefes stehen in Vorlagen. Zwei eigene Einzelheiten würden helfen.</translation>
    </message>
    <message>
        <source>“{words}” stands in many templates.</source>
        <translation>„{words}“ steht in vielen Vorlagen.</translation>
    </message>
    <message>
        <source>No sentence holds a detail of your own yet.</source>
        <translation>Noch enthält kein Satz eine eigene Einzelheit.</translation>
    </message>
    <message>
        <source>{count} of {all} sentences hold a detail of your own. One from your debrief would make it yours.</source>
        <translation>{count} von {all} Sätzen enthalten eine eigene Einzelheit. Eine aus Ihrem Rückblick würde ihn zu Ihrem machen.</translation>
    </message>
    <message>
        <source>“{word}” may be misspelled.</source>
        <translation>„{word}“ ist vielleicht falsch geschrieben.</translation>
    </message>
    <message>
        <source>Did you mean “{suggestion}”?</source>
        <translation>Meinten Sie „{suggestion}“?</translation>
    </message>
    <message>
        <source>“{word}” stands there twice.</source>
        <translation>„{word}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“{word}” may be wrong here.</source>
        <translation>„{word}“ passt hier vielleicht nicht.</translation>
    </message>
    <message>
        <source>{recruiter} represents you here, so this goes that way. Ask first whether you may write directly.</source>
        <translation>{recruiter} vertritt Sie hier, also geht es diesen Weg. Fragen Sie zuerst, ob Sie direkt schreiben dürfen.</translation>
    </message>
    <message>
        <source>{recruiter} represents you here. Ask first whether a request on LinkedIn is welcome.</source>
        <translation>{recruiter} vertritt Sie hier. Fragen Sie zuerst, ob eine Anfrage auf LinkedIn willkommen ist.</translation>
    </message>
    <message>
        <source>No thanks are said in it yet. One sentence is enough.</source>
        <translation>Ein Dank steht noch nicht darin. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>It speaks of you alone. A word about what they said would balance it.</source>
        <translation>Er spricht nur von Ihnen. Ein Wort zu dem, was gesagt wurde, brächte ihn ins Gleichgewicht.</translation>
    </message>
    <message>
        <source>“{words}” may be read as pressure. A plain question does more.</source>
        <translation>„{words}“ kann wie Druck klingen. Eine schlichte Frage bewirkt mehr.</translation>
    </message>
    <message>
        <source>“{words}” may sound desperate. Your interest is plain without it.</source>
        <translation>„{words}“ kann verzweifelt klingen. Ihr Interesse ist auch ohne das deutlich.</translation>
    </message>
    <message>
        <source>“{words}” reads as if it were called out loud.</source>
        <translation>„{words}“ liest sich wie laut gerufen.</translation>
    </message>
    <message>
        <source>{person} hears everything, and first</source>
        <translation>{person} erfährt alles, und zwar zuerst</translation>
    </message>
    <message>
        <source>{company} hears nothing of it unasked</source>
        <translation>{company} erfährt davon ungefragt nichts</translation>
    </message>
    <message>
        <source>If {company} asks</source>
        <translation>Wenn {company} fragt</translation>
    </message>
    <message>
        <source>If two appointments fall together</source>
        <translation>Wenn zwei Termine zusammenfallen</translation>
    </message>
    <message>
        <source>If there is an offer elsewhere</source>
        <translation>Wenn es anderswo ein Angebot gibt</translation>
    </message>
    <message>
        <source>A recruiter hears everything, and first</source>
        <translation>Wer Sie vermittelt, erfährt alles, und zwar zuerst</translation>
    </message>
    <message>
        <source>An employer hears nothing of it unasked</source>
        <translation>Ein Arbeitgeber erfährt davon ungefragt nichts</translation>
    </message>
    <message>
        <source>If an employer asks</source>
        <translation>Wenn ein Arbeitgeber fragt</translation>
    </message>
    <message>
        <source>How far each of the others is, whenever one moves.</source>
        <translation>Wie weit jede der anderen ist, sobald sich eine bewegt.</translation>
    </message>
    <message>
        <source>By when somebody else wants an answer. It helps them to hurry the right people.</source>
        <translation>Bis wann jemand anderes eine Antwort möchte. Das hilft, die Richtigen zur Eile zu bringen.</translation>
    </message>
    <message>
        <source>What draws you to this role. That is what they need.</source>
        <translation>Was Sie zu dieser Stelle zieht. Das ist es, was gebraucht wird.</translation>
    </message>
    <message>
        <source>The truth in one sentence: that there are others, and how far the furthest is.</source>
        <translation>Die Wahrheit in einem Satz: dass es andere gibt und wie weit die am weitesten ist.</translation>
    </message>
    <message>
        <source>Which day does not suit you, and which ones would.</source>
        <translation>Welcher Tag Ihnen nicht passt und welche passen würden.</translation>
    </message>
    <message>
        <source>That there is one, and by when you must answer it.</source>
        <translation>Dass es eines gibt und bis wann Sie es beantworten müssen.</translation>
    </message>
    <message>
        <source>The employers’ names, if you like: the kind of company is enough.</source>
        <translation>Die Namen der Arbeitgeber, wenn Sie mögen: Die Art des Unternehmens genügt.</translation>
    </message>
    <message>
        <source>That there are others, how many, and who they are.</source>
        <translation>Dass es andere gibt, wie viele und wer sie sind.</translation>
    </message>
    <message>
        <source>Names, pay, and what you think of them.</source>
        <translation>Namen, Gehalt und was Sie von ihnen halten.</translation>
    </message>
    <message>
        <source>With whom the other appointment is.</source>
        <translation>Mit wem der andere Termin ist.</translation>
    </message>
    <message>
        <source>Whose it is and what it pays. One offer is not played against another.</source>
        <translation>Von wem es ist und was es zahlt. Ein Angebot wird nicht gegen ein anderes ausgespielt.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Google takes an app password, not the one you sign in with. Turn on 2-Step Verification in your Google Account, then make one at myaccount.google.com/apppasswords.</source>
        <translation>Google nimmt ein App-Passwort, nicht das, mit dem Sie sich anmelden. Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein und erstellen Sie dann eines unter myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>Microsoft no longer lets programs sign in to these accounts with a password, app passwords included. Afterview hands your letters to your mail program instead, ready to send.</source>
        <translation>Microsoft lässt Programme sich bei diesen Konten nicht mehr mit einem Passwort anmelden, auch nicht mit App-Passwörtern. Afterview übergibt Ihre Briefe stattdessen fertig zum Senden an Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>Most organisations have turned off signing in with a password. If yours allows “Authenticated SMTP” for your mailbox, enter smtp.office365.com, port 587, STARTTLS; else letters are handed to your mail program.</source>
        <translation>Die meisten Organisationen haben die Anmeldung mit einem Passwort abgeschaltet. Wenn Ihre „Authentifiziertes SMTP“ für Ihr Postfach erlaubt, tragen Sie smtp.office365.com, Port 587, STARTTLS ein; sonst gehen Briefe an Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>Apple takes an app-specific password. With two-factor authentication on, make one at account.apple.com under Sign-In and Security.</source>
        <translation>Apple nimmt ein anwendungsspezifisches Passwort. Erstellen Sie bei eingeschalteter Zwei-Faktor-Authentifizierung eines auf account.apple.com unter „Anmelden und Sicherheit“.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password. Make one in your Yahoo account under Security, Generate app password.</source>
        <translation>Yahoo nimmt ein App-Passwort. Erstellen Sie eines in Ihrem Yahoo-Konto unter „Sicherheit“, „App-Passwort generieren“.</translation>
    </message>
    <message>
        <source>AOL takes an app password. Make one in your AOL account under Security, Generate app password.</source>
        <translation>AOL nimmt ein App-Passwort. Erstellen Sie eines in Ihrem AOL-Konto unter „Sicherheit“, „App-Passwort generieren“.</translation>
    </message>
    <message>
        <source>Fastmail takes an app password. Make one in Settings, Privacy &amp; Security, Manage app passwords.</source>
        <translation>Fastmail nimmt ein App-Passwort. Erstellen Sie eines unter Settings, Privacy &amp; Security, Manage app passwords.</translation>
    </message>
    <message>
        <source>First allow other programs on gmx.net: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, make an application password there and enter that.</source>
        <translation>Erlauben Sie zuerst anderen Programmen den Zugriff auf gmx.net: E-Mail, Einstellungen, POP3/IMAP Abruf. Bei eingeschaltetem zweitem Faktor erstellen Sie dort ein anwendungsspezifisches Passwort und tragen dieses ein.</translation>
    </message>
    <message>
        <source>First allow other programs on gmx.com: Settings, POP3 &amp; IMAP. With a second factor on, make an application-specific password there and enter that.</source>
        <translation>Erlauben Sie zuerst anderen Programmen den Zugriff auf gmx.com: Settings, POP3 &amp; IMAP. Bei eingeschaltetem zweitem Faktor erstellen Sie dort ein anwendungsspezifisches Passwort und tragen dieses ein.</translation>
    </message>
    <message>
        <source>First allow other programs on web.de: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, make an application password there and enter that.</source>
        <translation>Erlauben Sie zuerst anderen Programmen den Zugriff auf web.de: E-Mail, Einstellungen, POP3/IMAP Abruf. Bei eingeschaltetem zweitem Faktor erstellen Sie dort ein anwendungsspezifisches Passwort und tragen dieses ein.</translation>
    </message>
    <message>
        <source>Telekom takes a password of its own for mail programs. Set the “Passwort für E-Mail-Programme” in the E-Mail Center or the customer centre on telekom.de, and enter that.</source>
        <translation>Telekom nimmt ein eigenes Passwort für Mailprogramme. Legen Sie das „Passwort für E-Mail-Programme“ im E-Mail Center oder im Kundencenter auf telekom.de fest und tragen Sie dieses ein.</translation>
    </message>
    <message>
        <source>Your mailbox password. With two-factor authentication on, make one for this program in All settings, Security, and enter that.</source>
        <translation>Ihr Postfach-Passwort. Bei eingeschalteter Zwei-Faktor-Authentifizierung erstellen Sie unter „Alle Einstellungen“, „Sicherheit“ eines für dieses Programm und tragen es ein.</translation>
    </message>
    <message>
        <source>Needs Proton Mail Bridge running on this computer (paid plans). Enter the password and the ports that Bridge shows for your mailbox, not your Proton password. Bridge vouches for itself: you are asked once.</source>
        <translation>Braucht die laufende Proton Mail Bridge auf diesem Computer (bezahlte Tarife). Tragen Sie das Passwort und die Ports ein, die Bridge für Ihr Postfach zeigt, nicht Ihr Proton-Passwort. Bridge bürgt für sich selbst: Sie werden einmal gefragt.</translation>
    </message>
    <message>
        <source>Tuta takes letters from its own programs only. Afterview hands them over, ready to send.</source>
        <translation>Tuta nimmt Briefe nur aus den eigenen Programmen. Afterview übergibt sie fertig zum Senden.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What is the pay, and what comes on top of it?</source>
        <translation>Wie hoch ist das Gehalt, und was kommt noch dazu?</translation>
    </message>
    <message>
        <source>What are the hours, and where is the work done?</source>
        <translation>Wie sind die Arbeitszeiten, und wo wird gearbeitet?</translation>
    </message>
    <message>
        <source>Which benefits belong to it?</source>
        <translation>Welche Leistungen gehören dazu?</translation>
    </message>
    <message>
        <source>When could I start?</source>
        <translation>Wann könnte ich anfangen?</translation>
    </message>
    <message>
        <source>{point}: what do they offer?</source>
        <translation>{point}: Was wird geboten?</translation>
    </message>
    <message>
        <source>What range of pay is the role planned with?</source>
        <translation>Mit welcher Gehaltsspanne ist die Stelle geplant?</translation>
    </message>
    <message>
        <source>When do you decide?</source>
        <translation>Wann entscheiden Sie?</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Ask {company} what the invitation left open</source>
        <translation>{company} fragen, was die Einladung offen ließ</translation>
    </message>
    <message>
        <source>Prepare for the interview at {company}</source>
        <translation>Das Gespräch bei {company} vorbereiten</translation>
    </message>
    <message>
        <source>Ask for the next steps at {company}</source>
        <translation>Bei {company} nach den nächsten Schritten fragen</translation>
    </message>
    <message>
        <source>Write down how it went at {company}</source>
        <translation>Festhalten, wie es bei {company} lief</translation>
    </message>
    <message>
        <source>Confirm how {person}’s name is spelled</source>
        <translation>Bestätigen, wie sich {person} schreibt</translation>
    </message>
    <message>
        <source>Find an e-mail address for {person}</source>
        <translation>E-Mail-Adresse von {person} finden</translation>
    </message>
    <message>
        <source>Tell {person} how it went at {company}</source>
        <translation>{person} erzählen, wie es bei {company} lief</translation>
    </message>
    <message>
        <source>Ask {person} whether you may write to {company} directly</source>
        <translation>{person} fragen, ob Sie {company} direkt schreiben dürfen</translation>
    </message>
    <message>
        <source>Thank {person} for the interview at {company}</source>
        <translation>{person} für das Gespräch bei {company} danken</translation>
    </message>
    <message>
        <source>Ask {person} to connect on LinkedIn</source>
        <translation>Mit {person} auf LinkedIn vernetzen</translation>
    </message>
    <message>
        <source>Tell {person} that {company} may call</source>
        <translation>{person} sagen, dass {company} anrufen könnte</translation>
    </message>
    <message>
        <source>Ask {person} to follow up with {company}</source>
        <translation>{person} bitten, bei {company} nachzufragen</translation>
    </message>
    <message>
        <source>Ask {company} where things stand</source>
        <translation>{company} fragen, wie es steht</translation>
    </message>
    <message>
        <source>Let {company} rest as “no reply”</source>
        <translation>{company} als „Keine Antwort“ ruhen lassen</translation>
    </message>
    <message>
        <source>Begin something new beside what you wait for</source>
        <translation>Neben dem Warten etwas Neues beginnen</translation>
    </message>
    <message>
        <source>Tell {person} what is new with {company}</source>
        <translation>{person} erzählen, was es bei {company} Neues gibt</translation>
    </message>
    <message>
        <source>Thank {company} after the no</source>
        <translation>{company} nach der Absage danken</translation>
    </message>
    <message>
        <source>Note what you take from {company}’s no</source>
        <translation>Notieren, was Sie aus der Absage von {company} mitnehmen</translation>
    </message>
    <message>
        <source>Thank {person} for being your reference</source>
        <translation>{person} für die Referenz danken</translation>
    </message>
    <message>
        <source>Thank {company} for the offer</source>
        <translation>{company} für das Angebot danken</translation>
    </message>
    <message>
        <source>Settle what is open in {company}’s offer</source>
        <translation>Klären, was im Angebot von {company} offen ist</translation>
    </message>
    <message>
        <source>Answer {company}’s offer</source>
        <translation>Auf das Angebot von {company} antworten</translation>
    </message>
    <message>
        <source>Withdraw from {company}</source>
        <translation>Bewerbung bei {company} zurückziehen</translation>
    </message>
    <message>
        <source>The interview was noted on {since}. How, with whom or what to prepare is not known yet.</source>
        <translation>Das Gespräch wurde am {since} eingetragen. Wie, mit wem oder was vorzubereiten ist, steht noch nicht fest.</translation>
    </message>
    <message>
        <source>The interview begins on {since}.</source>
        <translation>Das Gespräch beginnt am {since}.</translation>
    </message>
    <message>
        <source>The interview is that of {since}. Who contacts whom, how and by when is best asked in the room.</source>
        <translation>Das Gespräch ist das vom {since}. Wer sich bei wem meldet, wie und bis wann, fragt man am besten noch im Raum.</translation>
    </message>
    <message>
        <source>It ended on {since}. One minute now saves the details.</source>
        <translation>Es endete am {since}. Eine Minute jetzt bewahrt die Einzelheiten.</translation>
    </message>
    <message>
        <source>You met on {since}. A letter begins with the name and the title spelled right.</source>
        <translation>Sie haben sich am {since} kennengelernt. Ein Brief beginnt mit dem richtig geschriebenen Namen und Titel.</translation>
    </message>
    <message>
        <source>You met on {since}, and no e-mail address is recorded.</source>
        <translation>Sie haben sich am {since} kennengelernt, und keine E-Mail-Adresse ist hinterlegt.</translation>
    </message>
    <message>
        <source>The interview ended on {since}. Your recruiter hears first, within a day.</source>
        <translation>Das Gespräch endete am {since}. Wer Sie vermittelt, erfährt es zuerst, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>The interview ended on {since}. The agency decides whether you write to them yourself.</source>
        <translation>Das Gespräch endete am {since}. Die Vermittlung entscheidet, ob Sie selbst schreiben.</translation>
    </message>
    <message>
        <source>The interview ended on {since}. A thank-you of one’s own is best within 24 hours.</source>
        <translation>Das Gespräch endete am {since}. Ein eigener Dank kommt am besten innerhalb von 24 Stunden.</translation>
    </message>
    <message>
        <source>Your thank-you went out on {since}.</source>
        <translation>Ihr Dank ging am {since} hinaus.</translation>
    </message>
    <message>
        <source>The first interview there is that of {since}. Nobody should be called unprepared.</source>
        <translation>Das erste Gespräch dort ist das vom {since}. Niemand soll unvorbereitet angerufen werden.</translation>
    </message>
    <message>
        <source>The interview ended on {since}, and no word has come. Your recruiter asks for you.</source>
        <translation>Das Gespräch endete am {since}, und nichts ist gekommen. Wer Sie vermittelt, fragt für Sie nach.</translation>
    </message>
    <message>
        <source>The interview ended on {since}, and no word has come. One short question is fine.</source>
        <translation>Das Gespräch endete am {since}, und nichts ist gekommen. Eine kurze Frage ist in Ordnung.</translation>
    </message>
    <message>
        <source>The last word was on {since}. It can be taken up again any time.</source>
        <translation>Das letzte Wort kam am {since}. Es kann jederzeit wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Something new last began on {since}. Fresh applications spread the weight.</source>
        <translation>Etwas Neues begann zuletzt am {since}. Frische Bewerbungen verteilen das Gewicht.</translation>
    </message>
    <message>
        <source>The news is of {since}. It helps your recruiter elsewhere; the employer need not be named.</source>
        <translation>Die Neuigkeit ist vom {since}. Sie hilft Ihrer Vermittlung anderswo; der Arbeitgeber muss nicht genannt werden.</translation>
    </message>
    <message>
        <source>The no came on {since}. Thank them, ask what you could improve and who else is looking.</source>
        <translation>Die Absage kam am {since}. Danken Sie, fragen Sie, was Sie verbessern könnten und wer sonst noch sucht.</translation>
    </message>
    <message>
        <source>The no came on {since}. A reason helps the next time.</source>
        <translation>Die Absage kam am {since}. Ein Grund hilft beim nächsten Mal.</translation>
    </message>
    <message>
        <source>It was settled on {since}. They like to hear how it ended.</source>
        <translation>Es wurde am {since} entschieden. Man hört gern, wie es ausging.</translation>
    </message>
    <message>
        <source>The offer came on {since}. Thank them within a day.</source>
        <translation>Das Angebot kam am {since}. Danken Sie innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>The offer came on {since}. Pay, schedule, benefits or start date is not settled yet.</source>
        <translation>Das Angebot kam am {since}. Gehalt, Arbeitszeit, Leistungen oder Beginn sind noch nicht geklärt.</translation>
    </message>
    <message>
        <source>They wait for your answer until {since}. It is fine to ask for a day or two.</source>
        <translation>Sie warten bis {since} auf Ihre Antwort. Um ein oder zwei Tage zu bitten ist in Ordnung.</translation>
    </message>
    <message>
        <source>You accepted another offer on {since}. A short word frees their time.</source>
        <translation>Sie haben am {since} ein anderes Angebot angenommen. Ein kurzes Wort schenkt ihnen Zeit.</translation>
    </message>
</context>
</TS>
