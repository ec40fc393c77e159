<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Accepting</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Trotzdem annehmen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
</context>
<context>
    <name>AimForm</name>
    <message>
        <source>The least that would do, and what would leave nothing to ask for. Both stay on this computer, and no letter names them.</source>
        <translation>Das Wenigste, was ginge, und was nichts zu wünschen übrig ließe. Beides bleibt auf diesem Computer, und kein Brief nennt es.</translation>
    </message>
    <message>
        <source>Your floor and your wish</source>
        <translation>Ihre Untergrenze und Ihr Wunsch</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Copy, save or read as a table</source>
        <translation>Kopieren, speichern oder als Tabelle lesen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Das Bild zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard.</source>
        <translation>„{name}“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>CardBlocks</name>
    <message>
        <source>The figures are being counted</source>
        <translation>Die Zahlen werden berechnet</translation>
    </message>
</context>
<context>
    <name>ClashHint</name>
    <message>
        <source>Tell other companies only once you hold an offer</source>
        <translation>Sagen Sie es anderen Unternehmen erst, wenn Sie ein Angebot haben</translation>
    </message>
    <message>
        <source>Ask {company} for time</source>
        <translation>{company} um Zeit bitten</translation>
    </message>
    <message>
        <source>Tell {company}</source>
        <translation>{company} Bescheid sagen</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Decision diary</source>
        <translation>Entscheidungstagebuch</translation>
    </message>
    <message>
        <source>Nothing has been offered yet. From the first offer on, its changes and your answer stand here.</source>
        <translation>Noch wurde nichts angeboten. Vom ersten Angebot an stehen hier seine Änderungen und Ihre Antwort.</translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>How far applications come</source>
        <translation>Wie weit Bewerbungen kommen</translation>
    </message>
    <message>
        <source>How long answers take</source>
        <translation>Wie lange Antworten dauern</translation>
    </message>
    <message>
        <source>Noes</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>What goes well and badly</source>
        <translation>Was gut und was schlecht geht</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Afterview, {note}</source>
        <translation>Afterview, {note}</translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation>„{file}“ ließ sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>The card as a table, or all of them</source>
        <translation>Die Karte als Tabelle, oder alle</translation>
    </message>
    <message>
        <source>Back over the picture</source>
        <translation>Zurück über das Bild</translation>
    </message>
    <message>
        <source>On over the picture</source>
        <translation>Weiter über das Bild</translation>
    </message>
    <message>
        <source>Show these applications on the board</source>
        <translation>Diese Bewerbungen auf dem Board zeigen</translation>
    </message>
    <message>
        <source>Copy the picture of the card</source>
        <translation>Das Bild der Karte kopieren</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation>Menü der Karte</translation>
    </message>
    <message>
        <source>{count} with feedback</source>
        <translation>{count} mit Rückmeldung</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Asked for feedback, none came yet.</source>
        <translation>Um Rückmeldung gebeten, noch keine gekommen.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>{day}: {count} done</source>
        <translation>{day}: {count} getan</translation>
    </message>
    <message>
        <source>{day}: nothing done</source>
        <translation>{day}: nichts getan</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>well: {well}, badly: {badly}</source>
        <translation>gut: {well}, schlecht: {badly}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>{kind}: {share} answered</source>
        <translation>{kind}: {share} beantwortet</translation>
    </message>
    <message>
        <source>{company}, day {day} {kind}</source>
        <translation>{company}, Tag {day} {kind}</translation>
    </message>
    <message>
        <source>{count} waiting on day {day} {kind}</source>
        <translation>{count} warten am {day}. Tag {kind}</translation>
    </message>
    <message>
        <source>{share} of such waits last longer</source>
        <translation>{share} solcher Wartezeiten dauern länger</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>zugesagt bis {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Still missing {kind}</source>
        <translation>Fehlt noch {kind}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Badly</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>In letzter Zeit</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>The week of {day}</source>
        <translation>Die Woche ab {day}</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Things done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Days with something done</source>
        <translation>Tage, an denen etwas getan wurde</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>not spoken of</source>
        <translation>kam nicht zur Sprache</translation>
    </message>
    <message>
        <source>well and badly</source>
        <translation>gut und schlecht</translation>
    </message>
    <message>
        <source>better lately</source>
        <translation>zuletzt besser</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>harder lately</source>
        <translation>zuletzt schwerer</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Search so far</source>
        <translation>Bisherige Suche</translation>
    </message>
    <message>
        <source>Pick dates</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Too early for insights</source>
        <translation>Zu früh für Einblicke</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>From 1 to 5</source>
        <translation>Von 1 bis 5</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
</context>
<context>
    <name>LikelyForm</name>
    <message>
        <source>{company}. Their range is part of the application.</source>
        <translation>{company}. Die dort genannte Spanne gehört zur Bewerbung.</translation>
    </message>
    <message>
        <source>Your ask</source>
        <translation>Ihre Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Sie haben genannt</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
</context>
<context>
    <name>NamePoint</name>
    <message>
        <source>Enter keeps it.</source>
        <translation>Eingabe behält es.</translation>
    </message>
</context>
<context>
    <name>OfferDeeds</name>
    <message>
        <source>{row} at {company}</source>
        <translation>{row} bei {company}</translation>
    </message>
    <message>
        <source>From your debriefs: {words}</source>
        <translation>Aus Ihren Rückblicken: {words}</translation>
    </message>
    <message>
        <source>A benefit to ask {company} for</source>
        <translation>Eine Leistung, nach der {company} zu fragen ist</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Altersvorsorge</translation>
    </message>
    <message>
        <source>This offer is answered. Open it again first, from its menu.</source>
        <translation>Dieses Angebot ist beantwortet. Öffnen Sie es zuerst wieder, in seinem Menü.</translation>
    </message>
    <message>
        <source>There is no other process with an interview or an offer just now.</source>
        <translation>Gerade gibt es keine andere Bewerbung mit einem Gespräch oder einem Angebot.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Whoever you are in talks with can stand beside the others, with what is known so far.</source>
        <translation>Mit wem Sie im Gespräch sind, kann neben den anderen stehen, mit dem, was bisher bekannt ist.</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Record the offer</source>
        <translation>Das Angebot eintragen</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Das Angebot ändern</translation>
    </message>
    <message>
        <source>{company}. What it was until now stays in the decision diary.</source>
        <translation>{company}. Was bisher galt, bleibt im Entscheidungstagebuch.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Zahlungen im Jahr</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>as an amount</source>
        <translation>als Betrag</translation>
    </message>
    <message>
        <source>per cent of the pay</source>
        <translation>Prozent des Gehalts</translation>
    </message>
    <message>
        <source>The bonus is said</source>
        <translation>Bonus angegeben</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>37.5 hours, 2 days on site</source>
        <translation>37,5 Stunden, 2 Tage vor Ort</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Benefits, one in each line</source>
        <translation>Leistungen, eine in jeder Zeile</translation>
    </message>
    <message>
        <source>A whole number, such as 13.</source>
        <translation>Eine ganze Zahl, etwa 13.</translation>
    </message>
    <message>
        <source>Say the day as well.</source>
        <translation>Nennen Sie auch den Tag.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>The offer came</source>
        <translation>Das Angebot kam</translation>
    </message>
    <message>
        <source>The offer changed</source>
        <translation>Das Angebot änderte sich</translation>
    </message>
    <message>
        <source>You asked for more time</source>
        <translation>Sie haben um mehr Zeit gebeten</translation>
    </message>
    <message>
        <source>You accepted</source>
        <translation>Sie haben angenommen</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>Answer by {when}</source>
        <translation>Antwort bis {when}</translation>
    </message>
    <message>
        <source>{what}: now {after}</source>
        <translation>{what}: jetzt {after}</translation>
    </message>
    <message>
        <source>{what}: {before}, no longer said</source>
        <translation>{what}: {before}, nicht mehr genannt</translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation>{what}: {before}, jetzt {after}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Record the offer…</source>
        <translation>Das Angebot eintragen …</translation>
    </message>
    <message>
        <source>Change the offer…</source>
        <translation>Das Angebot ändern …</translation>
    </message>
    <message>
        <source>Ask what is still open</source>
        <translation>Fragen, was noch offen ist</translation>
    </message>
    <message>
        <source>Settled and open</source>
        <translation>Geklärt und offen</translation>
    </message>
    <message>
        <source>What you asked for…</source>
        <translation>Was Sie genannt haben …</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
    <message>
        <source>How much this line matters</source>
        <translation>Wie wichtig diese Zeile ist</translation>
    </message>
    <message>
        <source>Settled, or open again</source>
        <translation>Geklärt, oder wieder offen</translation>
    </message>
    <message>
        <source>Ask what is still open, in a letter</source>
        <translation>In einem Brief fragen, was noch offen ist</translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <translation>Ändern, was hier steht</translation>
    </message>
    <message>
        <source>Change the offer, or record it</source>
        <translation>Das Angebot ändern oder eintragen</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Die Spalte wegnehmen</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Menü der Spalte</translation>
    </message>
    <message>
        <source>Print, or save as a PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Move the offer to the bin</source>
        <translation>Das Angebot in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Um mehr Zeit bitten</translation>
    </message>
    <message>
        <source>More time was asked for</source>
        <translation>Um mehr Zeit wurde gebeten</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Add an open point…</source>
        <translation>Einen offenen Punkt hinzufügen …</translation>
    </message>
    <message>
        <source>Offers side by side, {day} {year}</source>
        <translation>Angebote nebeneinander, {day} {year}</translation>
    </message>
    <message>
        <source>Offers {day}</source>
        <translation>Angebote {day}</translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation>„{file}“ ließ sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>their range</source>
        <translation>dort genannte Spanne</translation>
    </message>
    <message>
        <source>your ask, not answered</source>
        <translation>Ihre Vorstellung, noch ohne Antwort</translation>
    </message>
    <message>
        <source>{amount} bonus</source>
        <translation>{amount} Bonus</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Say the hours a week, to compare it by the year</source>
        <translation>Nennen Sie die Stunden pro Woche, um es aufs Jahr zu vergleichen</translation>
    </message>
    <message>
        <source>Say the currency, to compare it</source>
        <translation>Nennen Sie die Währung, um es zu vergleichen</translation>
    </message>
    <message>
        <source>Say your rate to {currency}, to compare it</source>
        <translation>Nennen Sie Ihren Kurs zu {currency}, um es zu vergleichen</translation>
    </message>
    <message>
        <source>about {amount} a year</source>
        <translation>etwa {amount} im Jahr</translation>
    </message>
    <message>
        <source>your rate of {day}</source>
        <translation>Ihr Kurs vom {day}</translation>
    </message>
    <message>
        <source>less than your floor</source>
        <translation>weniger als Ihre Untergrenze</translation>
    </message>
    <message>
        <source>Say your floor</source>
        <translation>Ihre Untergrenze angeben</translation>
    </message>
    <message>
        <source>Your floor is {amount}</source>
        <translation>Ihre Untergrenze ist {amount}</translation>
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
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>No day to answer by</source>
        <translation>Kein Tag für die Antwort</translation>
    </message>
    <message>
        <source>No date yet, ask today</source>
        <translation>Noch kein Datum, heute fragen</translation>
    </message>
    <message>
        <source>They said by {day}</source>
        <translation>Zugesagt bis {day}</translation>
    </message>
    <message>
        <source>They decide by {day}</source>
        <translation>Entscheidung bis {day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} T.</translation>
    </message>
    <message>
        <source>the day is past</source>
        <translation>der Tag ist vorbei</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch ein Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>einen Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none one two three four five</source>
        <translation>keines eines zwei drei vier fünf</translation>
    </message>
    <message>
        <source>{count} in hand</source>
        <translation>{count} in der Hand</translation>
    </message>
    <message>
        <source>{hand}, {count} in sight</source>
        <translation>{hand}, {count} in Sicht</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht genannt</translation>
    </message>
    <message>
        <source>from your debriefs</source>
        <translation>aus Ihren Rückblicken</translation>
    </message>
    <message>
        <source>Nothing is known of what matters to you</source>
        <translation>Von dem, was Ihnen wichtig ist, ist nichts bekannt</translation>
    </message>
    <message>
        <source>{share} % known.</source>
        <translation>{share} % bekannt.</translation>
    </message>
    <message>
        <source>Settle {points}</source>
        <translation>Zu klären: {points}</translation>
    </message>
    <message>
        <source>Likely range {low} to {high}</source>
        <translation>Wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} von 100</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} von 5</translation>
    </message>
    <message>
        <source>{point} still open</source>
        <translation>{point} noch offen</translation>
    </message>
    <message>
        <source>{name}, weight {weight} of 5</source>
        <translation>{name}, Gewicht {weight} von 5</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>{company} wants an answer {when}, {span} before you meet {other}.</source>
        <translation>{company} möchte {when} eine Antwort, {span} bevor Sie {other} treffen.</translation>
    </message>
    <message>
        <source>{company} wants an answer {when}, {span} before {other} decides.</source>
        <translation>{company} möchte {when} eine Antwort, {span} bevor {other} entscheidet.</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>You have asked for time, and {other} knows.</source>
        <translation>Sie haben um Zeit gebeten, und {other} weiß davon.</translation>
    </message>
    <message>
        <source>You have asked for time. It is fine to tell {other} that you hold an offer.</source>
        <translation>Sie haben um Zeit gebeten. Sie können {other} sagen, dass Sie ein Angebot haben.</translation>
    </message>
    <message>
        <source>{other} knows. It is fine to ask for a day or two.</source>
        <translation>{other} weiß davon. Um ein oder zwei Tage zu bitten ist in Ordnung.</translation>
    </message>
    <message>
        <source>It is fine to ask for a day or two, and now that you hold an offer it is fine to tell {other}.</source>
        <translation>Um ein oder zwei Tage zu bitten ist in Ordnung, und jetzt, da Sie ein Angebot haben, können Sie es {other} sagen.</translation>
    </message>
    <message>
        <source>Accept the offer of {company}?</source>
        <translation>Das Angebot von {company} annehmen?</translation>
    </message>
    <message>
        <source>Still open: {points}. What is settled before you say yes is easier to get than afterwards.</source>
        <translation>Noch offen: {points}. Was vor der Zusage geklärt ist, bekommt man leichter als danach.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Own impressions</source>
        <translation>Eigene Eindrücke</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Noch zu fragen</translation>
    </message>
    <message>
        <source>By your weights</source>
        <translation>Nach Ihren Gewichten</translation>
    </message>
</context>
<context>
    <name>OffersHead</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Decision diary</source>
        <translation>Entscheidungstagebuch</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>Eine Bewerbung wählen</translation>
    </message>
    <message>
        <source>Once an interview is held or an offer comes, it stands here beside the others: pay, hours, benefits, people, and what you thought on the way home.</source>
        <translation>Sobald ein Gespräch geführt ist oder ein Angebot kommt, steht es hier neben den anderen: Gehalt, Arbeitszeit, Leistungen, Menschen und was Sie auf dem Heimweg dachten.</translation>
    </message>
    <message>
        <source>Compare two companies</source>
        <translation>Zwei Unternehmen vergleichen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>OffersTable</name>
    <message>
        <source>Offers side by side</source>
        <translation>Angebote nebeneinander</translation>
    </message>
    <message>
        <source>What matters to you
Set the weight with 1 to 5</source>
        <translation>Was Ihnen wichtig ist
Gewicht mit 1 bis 5 setzen</translation>
    </message>
</context>
<context>
    <name>PickDates</name>
    <message>
        <source>From which day to which</source>
        <translation>Von welchem Tag bis zu welchem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Den Vergleich speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Den Vergleich drucken</translation>
    </message>
    <message>
        <source>The printer took nothing. The comparison can be saved as a PDF meanwhile.</source>
        <translation>Der Drucker hat nichts angenommen. Einstweilen lässt sich der Vergleich als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Afterview looks nothing up. Write the rate that you go by; its day stands beside it.</source>
        <translation>Afterview schlägt nichts nach. Schreiben Sie den Kurs, mit dem Sie rechnen; sein Tag steht daneben.</translation>
    </message>
    <message>
        <source>A rate of exchange</source>
        <translation>Ein Wechselkurs</translation>
    </message>
    <message>
        <source>One {base} in {quote}</source>
        <translation>Ein {base} in {quote}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Write a number, such as 1.04.</source>
        <translation>Schreiben Sie eine Zahl, etwa 1,04.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>One-page report as PDF…</source>
        <translation>Einseitiger Bericht als PDF …</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Den Bericht drucken …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Insights, {note}</source>
        <translation>Einblicke, {note}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
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
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>The printer took nothing. The report can be saved as a PDF meanwhile.</source>
        <translation>Der Drucker hat nichts angenommen. Einstweilen lässt sich der Bericht als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>WeightsHead</name>
    <message>
        <source>What matters to you</source>
        <translation>Was Ihnen wichtig ist</translation>
    </message>
    <message>
        <source>Only what you know so far</source>
        <translation>Nur was Sie bisher wissen</translation>
    </message>
    <message>
        <source>Settled before you accept</source>
        <translation>Geklärt, bevor Sie annehmen</translation>
    </message>
    <message>
        <source>From your debriefs</source>
        <translation>Aus Ihren Rückblicken</translation>
    </message>
    <message>
        <source>Set the weight with 1 to 5</source>
        <translation>Gewicht mit 1 bis 5 setzen</translation>
    </message>
</context>
</TS>
