<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>Our own advice; none of the articles speaks of it.</source>
        <translation>Unser eigener Ratschlag; keiner der Artikel spricht davon.</translation>
    </message>
    <message>
        <source>All five articles say so, among them {article}.</source>
        <translation>Alle fünf Artikel sagen es, unter ihnen {article}.</translation>
    </message>
    <message>
        <source>From {article}.</source>
        <translation>Aus {article}.</translation>
    </message>
    <message>
        <source>From {articles} and {last}.</source>
        <translation>Aus {articles} und {last}.</translation>
    </message>
    <message>
        <source>The patient school asks once, after a week, and lets it rest.</source>
        <translation>Die geduldige Richtung fragt einmal, nach einer Woche, und lässt es dann ruhen.</translation>
    </message>
    <message>
        <source>The phone school calls once, when more than a week has gone by.</source>
        <translation>Die telefonische Richtung ruft einmal an, wenn mehr als eine Woche vergangen ist.</translation>
    </message>
    <message>
        <source>The assertive school asks after 72 hours, again 48 and 24 hours later.</source>
        <translation>Die nachdrückliche Richtung fragt nach 72 Stunden, und noch einmal 48 und 24 Stunden später.</translation>
    </message>
    <message>
        <source>Ask what the invitation leaves open</source>
        <translation>Fragen, was die Einladung offen lässt</translation>
    </message>
    <message>
        <source>Answer an invitation with thanks, and ask only what is still unknown: the format, who will be there, what to prepare and what to bring.</source>
        <translation>Eine Einladung beantwortet man mit Dank und fragt nur, was noch unbekannt ist: den Ablauf, wer da sein wird, was vorzubereiten und was mitzubringen ist.</translation>
    </message>
    <message>
        <source>Prepare the evening before</source>
        <translation>Am Abend davor vorbereiten</translation>
    </message>
    <message>
        <source>Know whom you will meet, what you would put better this time, and the questions that you want to ask.</source>
        <translation>Wissen, wen man trifft, was man diesmal besser sagen würde und was man selbst fragen will.</translation>
    </message>
    <message>
        <source>Ask who contacts whom, how and by when</source>
        <translation>Fragen, wer sich meldet, wie und bis wann</translation>
    </message>
    <message>
        <source>Never leave without the next step: are there more rounds, who will be in touch, how and by when, and what you may do meanwhile. Get names and titles right, and thank the front desk too.</source>
        <translation>Nie ohne den nächsten Schritt gehen: ob es weitere Runden gibt, wer sich wie und bis wann meldet und was man inzwischen tun darf. Namen und Titel richtig notieren und auch dem Empfang danken.</translation>
    </message>
    <message>
        <source>Take notes while it is fresh</source>
        <translation>Notieren, solange es frisch ist</translation>
    </message>
    <message>
        <source>Write down at once who was there, the tone, what mattered to them, what went well and what you fumbled. A minute now saves what the evening forgets.</source>
        <translation>Gleich aufschreiben, wer da war, den Ton, was wichtig war, was gut ging und was verpatzt wurde. Eine Minute jetzt rettet, was der Abend vergisst.</translation>
    </message>
    <message>
        <source>Names and titles spelled right</source>
        <translation>Namen und Titel richtig geschrieben</translation>
    </message>
    <message>
        <source>A letter to somebody whose name is misspelled says the opposite of what it wants to say. A card or a signature settles it.</source>
        <translation>Ein Brief an jemanden mit falsch geschriebenem Namen sagt das Gegenteil dessen, was er sagen will. Eine Karte oder eine Signatur klärt es.</translation>
    </message>
    <message>
        <source>Keep the card of everybody you meet</source>
        <translation>Von allen die Karte aufheben</translation>
    </message>
    <message>
        <source>Every interviewer gets a letter of their own, and it needs an address. Cards and the invitation usually have one.</source>
        <translation>Jede Person aus dem Gespräch bekommt einen eigenen Brief, und der braucht eine Adresse. Auf Karten und in der Einladung steht meist eine.</translation>
    </message>
    <message>
        <source>Your recruiter hears first</source>
        <translation>Die Vermittlung erfährt es zuerst</translation>
    </message>
    <message>
        <source>Tell the recruiter how it went, what you liked and what not, and ask what the hiring manager thought.</source>
        <translation>Erzählen Sie der Vermittlung, wie es lief, was Ihnen gefiel und was nicht, und fragen Sie, was die künftige Führungskraft dachte.</translation>
    </message>
    <message>
        <source>The agency decides who writes</source>
        <translation>Die Agentur entscheidet, wer schreibt</translation>
    </message>
    <message>
        <source>Where an agency brought you in, it decides whether you may write to the interviewers yourself. Ask before the first letter.</source>
        <translation>Wo eine Agentur Sie vermittelt hat, entscheidet sie, ob Sie selbst schreiben dürfen. Fragen Sie vor dem ersten Brief.</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours</source>
        <translation>Dank innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>Each interviewer gets a thank-you of their own within a day: the moment you remember, what went well, what you would put better, and the next step.</source>
        <translation>Jede Person aus dem Gespräch bekommt innerhalb eines Tages einen eigenen Dank: mit einem Moment, an den Sie sich erinnern, dem, was gut ging, was Sie besser sagen würden, und dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Connect with the people you met</source>
        <translation>Mit den Personen aus dem Gespräch vernetzen</translation>
    </message>
    <message>
        <source>A day after the thank-you, a short and personal invitation on LinkedIn keeps the thread.</source>
        <translation>Einen Tag nach dem Dank hält eine kurze, persönliche Einladung auf LinkedIn den Faden.</translation>
    </message>
    <message>
        <source>Warn references before they are called</source>
        <translation>Referenzen vorwarnen, bevor sie angerufen werden</translation>
    </message>
    <message>
        <source>Those who vouch for you should know that somebody may call, for which job, and what to stress.</source>
        <translation>Wer für Sie bürgt, sollte wissen, dass ein Anruf kommen kann, für welche Stelle, und was zu betonen ist.</translation>
    </message>
    <message>
        <source>Let your recruiter follow up for you</source>
        <translation>Die Vermittlung für Sie nachfragen lassen</translation>
    </message>
    <message>
        <source>With an agency between you, the recruiter is the one who asks. A short word to them after a few days is enough.</source>
        <translation>Mit einer Agentur dazwischen fragt die Vermittlung. Ein kurzes Wort an sie nach ein paar Tagen genügt.</translation>
    </message>
    <message>
        <source>Follow up once, briefly</source>
        <translation>Einmal nachfragen, kurz</translation>
    </message>
    <message>
        <source>One short question about where things stand is fine once the day they named has passed, or after about a week. More than that would press them.</source>
        <translation>Eine kurze Frage, wie es steht, ist in Ordnung, sobald der genannte Tag vorbei ist, oder nach etwa einer Woche. Mehr würde drängen.</translation>
    </message>
    <message>
        <source>A month is quite common</source>
        <translation>Ein Monat ist recht üblich</translation>
    </message>
    <message>
        <source>Have patience; a month without news is nothing unusual. After much longer it is kinder to yourself to let it rest. An answer can still revive it.</source>
        <translation>Haben Sie Geduld; ein Monat ohne Nachricht ist nichts Ungewöhnliches. Nach viel längerer Zeit tut es gut, es ruhen zu lassen. Eine Antwort kann es noch wiederbeleben.</translation>
    </message>
    <message>
        <source>Not all eggs in one basket</source>
        <translation>Nicht alles auf eine Karte</translation>
    </message>
    <message>
        <source>Keep applying while you wait. One or two fresh applications spread the weight and make the waiting lighter.</source>
        <translation>Bewerben Sie sich weiter, während Sie warten. Eine oder zwei frische Bewerbungen verteilen das Gewicht und machen das Warten leichter.</translation>
    </message>
    <message>
        <source>Keep your recruiter up to date</source>
        <translation>Die Vermittlung auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>Your recruiter should hear about the other processes first, and everything. Employers need no name.</source>
        <translation>Die Vermittlung sollte von den anderen Bewerbungen zuerst hören, und alles. Namen von Arbeitgebern braucht sie nicht.</translation>
    </message>
    <message>
        <source>Gracious after a no</source>
        <translation>Freundlich nach einer Absage</translation>
    </message>
    <message>
        <source>Thank them for their time, ask what you could improve and whether they know somebody who is looking. The door stays open.</source>
        <translation>Danken Sie für die Zeit, fragen Sie, was Sie verbessern könnten und wer sonst noch sucht. Die Tür bleibt offen.</translation>
    </message>
    <message>
        <source>A reason helps the next time</source>
        <translation>Ein Grund hilft beim nächsten Mal</translation>
    </message>
    <message>
        <source>Find out whether it was technical, the way it was told, the fit or something else, and take one lesson along.</source>
        <translation>Finden Sie heraus, ob es am Fachlichen lag, an der Kommunikation, an der Passung oder an etwas anderem, und nehmen Sie eine Lehre mit.</translation>
    </message>
    <message>
        <source>Thank those who vouched for you</source>
        <translation>Denen danken, die für Sie bürgten</translation>
    </message>
    <message>
        <source>Tell your references how it ended and thank them, whatever the outcome.</source>
        <translation>Erzählen Sie Ihren Referenzen, wie es ausging, und danken Sie ihnen, ganz gleich, wie es ausging.</translation>
    </message>
    <message>
        <source>Thank them for the offer</source>
        <translation>Für das Angebot danken</translation>
    </message>
    <message>
        <source>Say thanks within a day, name what is still open, and say when you will decide.</source>
        <translation>Danken Sie innerhalb eines Tages, nennen Sie, was noch offen ist, und sagen Sie, wann Sie entscheiden.</translation>
    </message>
    <message>
        <source>Settle pay, schedule and benefits first</source>
        <translation>Zuerst Gehalt, Arbeitszeit und Leistungen klären</translation>
    </message>
    <message>
        <source>Before you say yes, pay, working hours, benefits and the first day should be clear.</source>
        <translation>Bevor Sie zusagen, sollten Gehalt, Arbeitszeit, Leistungen und der erste Tag klar sein.</translation>
    </message>
    <message>
        <source>Ask for a day or two if you need it</source>
        <translation>Um ein oder zwei Tage bitten, wenn nötig</translation>
    </message>
    <message>
        <source>It is fine to ask for a day or two to think it over. Answer before the time is up.</source>
        <translation>Um ein oder zwei Tage Bedenkzeit zu bitten ist in Ordnung. Antworten Sie, bevor die Frist um ist.</translation>
    </message>
    <message>
        <source>Free the places you no longer need</source>
        <translation>Die Plätze freigeben, die Sie nicht mehr brauchen</translation>
    </message>
    <message>
        <source>Whoever has accepted elsewhere says so to the others soon: thanks, a clear word, and no reason owed.</source>
        <translation>Wer anderswo zugesagt hat, sagt es den anderen bald: mit Dank und einem klaren Wort. Einen Grund schuldet man nicht.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgelegt</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Tagessicherung</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>Auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>Durch Zurückspielen ersetzt</translation>
    </message>
    <message>
        <source>A copy of your own</source>
        <translation>Eine eigene Kopie</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
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
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <translation>
            <numerusform>1 würde fehlen</numerusform>
            <numerusform>%Ln würden fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <translation>
            <numerusform>1 käme zurück</numerusform>
            <numerusform>%Ln kämen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} as they were then</source>
        <translation>{count} wie damals</translation>
    </message>
    <message>
        <source>There is nothing here to compare it with.</source>
        <translation>Hier ist nichts, womit sie sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>It holds the same as there is here now.</source>
        <translation>Sie enthält dasselbe, was jetzt hier ist.</translation>
    </message>
    <message>
        <source>Entries that are not in the backup and would go: {count}.</source>
        <translation>Einträge, die nicht in der Sicherung sind und fehlen würden: {count}.</translation>
    </message>
    <message>
        <source>Nothing that is here now would go.</source>
        <translation>Von dem, was jetzt hier ist, würde nichts fehlen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>The clock of this computer says {now}, and when Afterview was last in use it said {used}. Please look whether it is right: reminders go by it. Nothing is lost.</source>
        <translation>Die Uhr dieses Computers zeigt {now}, und als Afterview zuletzt benutzt wurde, zeigte sie {used}. Bitte sehen Sie nach, ob sie stimmt: Erinnerungen richten sich nach ihr. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Something in Afterview went wrong, and what you just did may not have happened.</source>
        <translation>In Afterview ging etwas schief, und was Sie gerade getan haben, ist vielleicht nicht geschehen.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Was vorher gesichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Afterview – A fault of ours</source>
        <translation>Afterview – Ein Fehler von uns</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>{trouble} Today’s backup is kept beside your data meanwhile.</source>
        <translation>{trouble} Die heutige Sicherung liegt einstweilen neben Ihren Daten.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>There is %n more such file.</source>
        <translation>
            <numerusform>Es gibt %n weitere solche Datei.</numerusform>
            <numerusform>Es gibt %n weitere solche Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>Mo Di Mi Do Fr Sa So</translation>
    </message>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours}:{minutes:02} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <source>{span} past</source>
        <translation>{span} überfällig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In {span}</source>
        <translation>In {span}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything, for Afterview (*.json)</source>
        <translation>Alles, für Afterview (*.json)</translation>
    </message>
    <message>
        <source>Applications as a table (*.csv)</source>
        <translation>Bewerbungen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>People as address cards (*.vcf)</source>
        <translation>Personen als Adresskarten (*.vcf)</translation>
    </message>
    <message>
        <source>Interviews and reminders for a calendar (*.ics)</source>
        <translation>Gespräche und Erinnerungen für einen Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Afterview – Welcome</source>
        <translation>Afterview – Willkommen</translation>
    </message>
    <message>
        <source>I just came out of an interview</source>
        <translation>Ich komme gerade aus einem Gespräch</translation>
    </message>
    <message>
        <source>Interview </source>
        <translation>Gespräch </translation>
    </message>
    <message>
        <source>I have an interview coming up</source>
        <translation>Ich habe ein Gespräch vor mir</translation>
    </message>
    <message>
        <source>One minute of notes, then the thank-you letters</source>
        <translation>Eine Minute Notizen, dann die Dankesbriefe</translation>
    </message>
    <message>
        <source>Start the debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Drop the invitation (.ics or .eml) or type the date</source>
        <translation>Legen Sie die Einladung (.ics oder .eml) ab oder tippen Sie das Datum</translation>
    </message>
    <message>
        <source>Add the interview</source>
        <translation>Das Gespräch eintragen</translation>
    </message>
    <message>
        <source>I am waiting to hear from someone</source>
        <translation>Ich warte auf eine Antwort</translation>
    </message>
    <message>
        <source>See what is usual, and when to ask</source>
        <translation>Sehen Sie, was üblich ist und wann Sie fragen können</translation>
    </message>
    <message>
        <source>Add what you wait for</source>
        <translation>Eintragen, worauf Sie warten</translation>
    </message>
    <message>
        <source>I have an offer to answer</source>
        <translation>Ich habe ein Angebot zu beantworten</translation>
    </message>
    <message>
        <source>What is settled, what is open, and until when</source>
        <translation>Was geklärt ist, was offen ist und bis wann</translation>
    </message>
    <message>
        <source>Add the offer</source>
        <translation>Das Angebot eintragen</translation>
    </message>
    <message>
        <source>I am just starting to look</source>
        <translation>Ich fange gerade erst an zu suchen</translation>
    </message>
    <message>
        <source>An empty board and a first wish</source>
        <translation>Ein leeres Board und ein erster Wunsch</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Das Board öffnen</translation>
    </message>
    <message>
        <source>What happened last?</source>
        <translation>Was geschah zuletzt?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>We start where you are. Everything else can wait.</source>
        <translation>Wir beginnen, wo Sie stehen. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>Your name, as you sign letters</source>
        <translation>Ihr Name, wie er unter Briefen steht</translation>
    </message>
    <message>
        <source>How forward do you like to be?</source>
        <translation>Wie nachdrücklich möchten Sie sein?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Mit einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>Schritt {step} von {all}</translation>
    </message>
    <message>
        <source>Set up mail first</source>
        <translation>Zuerst Mail einrichten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Today&apos;s look at your data found damage; a failing disk or a power cut can do that. Nothing has been changed. The window closes while what can be saved is looked at, and comes back afterwards.</source>
        <translation>Der heutige Blick auf Ihre Daten fand einen Schaden; eine defekte Platte oder ein Stromausfall kann das bewirken. Nichts wurde geändert. Das Fenster schließt sich, während nachgesehen wird, was sich retten lässt, und kommt danach zurück.</translation>
    </message>
    <message>
        <source>Part of your data is damaged</source>
        <translation>Ein Teil Ihrer Daten ist beschädigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Day {day}, typical {typical}</source>
        <translation>Tag {day}, üblich {typical}</translation>
    </message>
    <message>
        <source>promised day {day}</source>
        <translation>zugesagter Tag {day}</translation>
    </message>
</context>
<context>
    <name>Glow</name>
    <message>
        <source>The interview is over.
Now what?</source>
        <translation>Das Gespräch ist vorbei.
Was nun?</translation>
    </message>
    <message>
        <source>The right letter at the right time, what to remember for next time, and a calm word when there is nothing left to do.</source>
        <translation>Der richtige Brief zur richtigen Zeit, was fürs nächste Mal zu merken ist, und ein ruhiges Wort, wenn nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer unless you send it.</source>
        <translation>Kein Konto. Nichts verlässt diesen Computer, wenn Sie es nicht senden.</translation>
    </message>
</context>
<context>
    <name>HoursStep</name>
    <message>
        <source>When should it be quiet, and where is a copy kept?</source>
        <translation>Wann soll Ruhe sein, und wo liegt eine Kopie?</translation>
    </message>
    <message>
        <source>Nothing is announced or sent at night. A backup is made every day, by itself.</source>
        <translation>Nachts wird nichts gemeldet und nichts gesendet. Jeden Tag wird von selbst gesichert.</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Jeden Tag sichern</translation>
    </message>
    <message>
        <source>seven days, four weeks and six months are kept</source>
        <translation>sieben Tage, vier Wochen und sechs Monate werden aufgehoben</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Backups are kept</source>
        <translation>Sicherungen liegen</translation>
    </message>
    <message>
        <source>beside your data; another disk is safer</source>
        <translation>neben Ihren Daten; eine andere Platte ist sicherer</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Wo Sicherungen liegen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The first {most} files are shown; drop the rest later.</source>
        <translation>Die ersten {most} Dateien werden gezeigt; legen Sie die übrigen später ab.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file that can be brought in.</source>
        <translation>Im Ordner „{folder}“ ist keine Datei, die hereingeholt werden kann.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {count} files to read. The first {most} are shown.</source>
        <translation>Der Ordner „{folder}“ enthält {count} lesbare Dateien. Die ersten {most} werden gezeigt.</translation>
    </message>
    <message>
        <source>From the folder “{folder}”: files that can be read: {count}.</source>
        <translation>Aus dem Ordner „{folder}“: lesbare Dateien: {count}.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Board as a list</source>
        <translation>Board als Liste</translation>
    </message>
    <message>
        <source>Board as a calendar</source>
        <translation>Board als Kalender</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search, as F3 does; &gt; then shows commands alone</source>
        <translation>Suchen, wie F3; &gt; zeigt dann nur Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnell eintragen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Write the letter that is due first</source>
        <translation>Den zuerst fälligen Brief schreiben</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import what was copied, where no field has the keys</source>
        <translation>Kopiertes importieren, wo kein Feld die Tasten hat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo, as Ctrl+Y does</source>
        <translation>Wiederholen, wie Strg+Y</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Drucken, was gezeigt wird</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next control, with Shift the one before</source>
        <translation>Nächstes Bedienelement, mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>The menus, by their underlined letters</source>
        <translation>Die Menüs, mit ihren unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>The first line</source>
        <translation>Die erste Zeile</translation>
    </message>
    <message>
        <source>The last line</source>
        <translation>Die letzte Zeile</translation>
    </message>
    <message>
        <source>Find by the beginning of a name; the next letters need no Shift</source>
        <translation>Am Anfang eines Namens finden; die nächsten Buchstaben brauchen keine Umschalttaste</translation>
    </message>
    <message>
        <source>Select, where several can be</source>
        <translation>Auswählen, wo mehrere gehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Menu of the line, as the menu key does</source>
        <translation>Menü der Zeile, wie die Menütaste</translation>
    </message>
    <message>
        <source>Move to the bin; Ctrl+Z brings it back</source>
        <translation>In den Papierkorb; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open, or do it</source>
        <translation>Öffnen oder ausführen</translation>
    </message>
    <message>
        <source>What else can be done with it; Tab again goes back</source>
        <translation>Was sich sonst damit tun lässt; Tab noch einmal geht zurück</translation>
    </message>
    <message>
        <source>Typed first: commands only, of every screen</source>
        <translation>Zuerst getippt: nur Befehle, aller Seiten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 bis 6</translation>
    </message>
</context>
<context>
    <name>LargeQr</name>
    <message>
        <source>Point a phone&apos;s camera at it to take the card.</source>
        <translation>Richten Sie die Kamera eines Telefons darauf, um die Karte zu übernehmen.</translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s card</source>
        <translation>QR-Code der Karte von {name}</translation>
    </message>
    <message>
        <source>This card says more than a code on a screen can hold. Save it as a file instead.</source>
        <translation>Diese Karte sagt mehr, als ein Code auf einem Bildschirm fassen kann. Speichern Sie sie stattdessen als Datei.</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Afterview stays in the tray</source>
        <translation>Afterview bleibt im Infobereich</translation>
    </message>
    <message>
        <source>Reminders go on. Quit from the tray’s menu, or with Ctrl Q in the window.</source>
        <translation>Erinnerungen gehen weiter. Beenden lässt es sich im Menü des Infobereichs oder mit Strg+Q im Fenster.</translation>
    </message>
    <message>
        <source>Afterview stays open, minimised</source>
        <translation>Afterview bleibt offen, als Symbol</translation>
    </message>
    <message>
        <source>Reminders go on. Quit with Ctrl Q in the window, or from its File menu.</source>
        <translation>Erinnerungen gehen weiter. Beenden lässt es sich mit Strg+Q im Fenster oder im Menü Datei.</translation>
    </message>
</context>
<context>
    <name>MailStep</name>
    <message>
        <source>From where do your letters leave?</source>
        <translation>Von wo gehen Ihre Briefe ab?</translation>
    </message>
    <message>
        <source>From your own mail server, and through nobody else’s. You can skip this: letters then go through your mail program.</source>
        <translation>Von Ihrem eigenen Mailserver, und über keinen anderen. Sie können das überspringen: Briefe gehen dann über Ihr Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to my own</source>
        <translation>Zurück zu meinen Daten</translation>
    </message>
    <message>
        <source>This is an example. Nothing in it is yours, and nothing you do here touches your own data.</source>
        <translation>Dies ist ein Beispiel. Nichts darin gehört Ihnen, und nichts, was Sie hier tun, berührt Ihre eigenen Daten.</translation>
    </message>
    <message>
        <source>Afterview – {page}</source>
        <translation>Afterview – {page}</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>{count} jetzt</translation>
    </message>
    <message>
        <source>There is nothing to bring in on the clipboard: copy a file, a card, a table or a picture.</source>
        <translation>In der Zwischenablage ist nichts zum Hereinholen: Kopieren Sie eine Datei, eine Karte, eine Tabelle oder ein Bild.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>I just came out of an interview…</source>
        <translation>Ich komme gerade aus einem Gespräch…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write the letter that is due first</source>
        <translation>Den zuerst fälligen Brief schreiben</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnell eintragen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste to import</source>
        <translation>Einfügen und importieren</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Menu of the current row</source>
        <translation>Menü der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The etiquette, rule by rule</source>
        <translation>Die Etikette, Regel für Regel</translation>
    </message>
    <message>
        <source>Where the articles disagree</source>
        <translation>Wo die Artikel sich widersprechen</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Report a fault…</source>
        <translation>Einen Fehler melden …</translation>
    </message>
    <message>
        <source>About Afterview</source>
        <translation>Über Afterview</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail of Outlook</source>
        <translation>Mail aus Outlook</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Adresskarten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Saved job postings</source>
        <translation>Gespeicherte Stellenanzeigen</translation>
    </message>
    <message>
        <source>Pictures of business cards</source>
        <translation>Bilder von Visitenkarten</translation>
    </message>
    <message>
        <source>Afterview</source>
        <translation>Afterview</translation>
    </message>
    <message>
        <source>Everything that can be read</source>
        <translation>Alles, was lesbar ist</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation>Hier gibt es noch nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is a program, and Afterview starts none. It is kept as it is.</source>
        <translation>„{name}“ ist ein Programm, und Afterview startet keines. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No program here took “{name}”. It is kept as it is.</source>
        <translation>Kein Programm hier hat „{name}“ angenommen. Es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print {title}</source>
        <translation>{title} drucken</translation>
    </message>
    <message>
        <source>The printer took nothing. It can be printed into a file meanwhile.</source>
        <translation>Der Drucker hat nichts angenommen. Einstweilen lässt es sich in eine Datei drucken.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>School</name>
    <message>
        <source>Patient</source>
        <translation>Geduldig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Assertive</source>
        <translation>Nachdrücklich</translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search, Ctrl+K</source>
        <translation>Suche, Strg+K</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Wishlist</source>
        <translation>Wunschliste</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
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
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>{line}. Key {number}.</source>
        <translation>{line}. Taste {number}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Afterview</source>
        <translation>Afterview</translation>
    </message>
    <message>
        <source>{now} now, {later} later today</source>
        <translation>{now} jetzt, {later} später heute</translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnell eintragen</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
    <message>
        <source>Quiet for today</source>
        <translation>Ruhe für heute</translation>
    </message>
    <message>
        <source>Speak again now (quiet until {time})</source>
        <translation>Wieder melden (Ruhe bis {time})</translation>
    </message>
    <message>
        <source>Open Afterview</source>
        <translation>Afterview öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{when} {company}</source>
        <translation>{when} {company}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>. %n letter(s) taken out of the outbox</source>
        <translation>
            <numerusform>. %n Brief aus dem Postausgang genommen</numerusform>
            <numerusform>. %n Briefe aus dem Postausgang genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>. As before: {names}</source>
        <translation>. Wie zuvor: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Added {company} to {stage}</source>
        <translation>{company} unter „{stage}“ eingetragen</translation>
    </message>
    <message>
        <source>Changed {company}</source>
        <translation>{company} geändert</translation>
    </message>
    <message>
        <source>Moved {company} to the bin</source>
        <translation>{company} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Moved to {stage}</source>
        <translation>Nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>Moved {company} within {stage}</source>
        <translation>{company} in „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>Moved {count} to {stage}</source>
        <translation>{count} nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>Tagged {count} with “{tag}”</source>
        <translation>{count} mit „{tag}“ markiert</translation>
    </message>
    <message>
        <source>Took “{tag}” off {count}</source>
        <translation>„{tag}“ von {count} entfernt</translation>
    </message>
    <message>
        <source>Saved the view {name}</source>
        <translation>Ansicht {name} gespeichert</translation>
    </message>
    <message>
        <source>Removed the view {name}</source>
        <translation>Ansicht {name} entfernt</translation>
    </message>
    <message>
        <source>Noted the reason of {company}</source>
        <translation>Grund von {company} festgehalten</translation>
    </message>
    <message>
        <source>Noted how it ended with {company}</source>
        <translation>Festgehalten, wie es mit {company} ausging</translation>
    </message>
    <message>
        <source>Changed when {company} moved</source>
        <translation>Geändert, wann {company} verschoben wurde</translation>
    </message>
    <message>
        <source>Noted what {company} promised</source>
        <translation>Festgehalten, was {company} zugesagt hat</translation>
    </message>
    <message>
        <source>Noted the next step at {company}</source>
        <translation>Nächsten Schritt bei {company} festgehalten</translation>
    </message>
    <message>
        <source>Noted when {company} wants an answer</source>
        <translation>Festgehalten, wann {company} eine Antwort möchte</translation>
    </message>
    <message>
        <source>Recorded the offer of {company}</source>
        <translation>Angebot von {company} eingetragen</translation>
    </message>
    <message>
        <source>Changed the offer of {company}</source>
        <translation>Angebot von {company} geändert</translation>
    </message>
    <message>
        <source>Changed what is settled with {company}</source>
        <translation>Geändert, was mit {company} geklärt ist</translation>
    </message>
    <message>
        <source>Noted whether {company} was asked for time</source>
        <translation>Festgehalten, ob {company} um Zeit gebeten wurde</translation>
    </message>
    <message>
        <source>Accepted the offer of {company}</source>
        <translation>Angebot von {company} angenommen</translation>
    </message>
    <message>
        <source>Declined the offer of {company}</source>
        <translation>Angebot von {company} abgelehnt</translation>
    </message>
    <message>
        <source>Opened the offer of {company} again</source>
        <translation>Angebot von {company} wieder geöffnet</translation>
    </message>
    <message>
        <source>Moved the offer of {company} to the bin</source>
        <translation>Angebot von {company} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Changed how you see {company}</source>
        <translation>Ihr Bild von {company} geändert</translation>
    </message>
    <message>
        <source>Changed the open points with {company}</source>
        <translation>Offene Punkte mit {company} geändert</translation>
    </message>
    <message>
        <source>Changed whether {company} is compared</source>
        <translation>Geändert, ob {company} verglichen wird</translation>
    </message>
    <message>
        <source>Changed how the pay of {company} is read</source>
        <translation>Geändert, wie das Gehalt von {company} gelesen wird</translation>
    </message>
    <message>
        <source>Changed what matters to you</source>
        <translation>Geändert, was Ihnen wichtig ist</translation>
    </message>
    <message>
        <source>Changed the pay that you aim at</source>
        <translation>Ihr Gehaltsziel geändert</translation>
    </message>
    <message>
        <source>Named a rate from {base} to {quote}</source>
        <translation>Kurs von {base} nach {quote} angegeben</translation>
    </message>
    <message>
        <source>Removed the rate from {base} to {quote}</source>
        <translation>Kurs von {base} nach {quote} entfernt</translation>
    </message>
    <message>
        <source>Interview at {company} on {starts_at}</source>
        <translation>Gespräch bei {company} am {starts_at}</translation>
    </message>
    <message>
        <source>Changed the interview at {company}</source>
        <translation>Gespräch bei {company} geändert</translation>
    </message>
    <message>
        <source>Interview at {company} now on {starts_at}</source>
        <translation>Gespräch bei {company} jetzt am {starts_at}</translation>
    </message>
    <message>
        <source>Cancelled the interview at {company}</source>
        <translation>Gespräch bei {company} abgesagt</translation>
    </message>
    <message>
        <source>Moved the interview at {company} to the bin</source>
        <translation>Gespräch bei {company} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Noted the preparation for {company}</source>
        <translation>Vorbereitung für {company} festgehalten</translation>
    </message>
    <message>
        <source>Changed who was at {company}</source>
        <translation>Geändert, wer bei {company} dabei war</translation>
    </message>
    <message>
        <source>Added {person} to the interview</source>
        <translation>{person} zum Gespräch hinzugefügt</translation>
    </message>
    <message>
        <source>Kept the debrief of {company}</source>
        <translation>Entwurf des Rückblicks auf {company} gespeichert</translation>
    </message>
    <message>
        <source>Saved the debrief of {company}</source>
        <translation>Rückblick auf {company} gespeichert</translation>
    </message>
    <message>
        <source>Noted an impression of {company}</source>
        <translation>Eindruck von {company} festgehalten</translation>
    </message>
    <message>
        <source>Noted a reply of {company}</source>
        <translation>Antwort von {company} festgehalten</translation>
    </message>
    <message>
        <source>Changed a reply of {company}</source>
        <translation>Antwort von {company} geändert</translation>
    </message>
    <message>
        <source>Removed a reply of {company}</source>
        <translation>Antwort von {company} entfernt</translation>
    </message>
    <message>
        <source>Named {person} as a reference for {company}</source>
        <translation>{person} als Referenz für {company} genannt</translation>
    </message>
    <message>
        <source>Changed the reference {person}</source>
        <translation>Referenz {person} geändert</translation>
    </message>
    <message>
        <source>Removed the reference {person}</source>
        <translation>Referenz {person} entfernt</translation>
    </message>
    <message>
        <source>Added {person}</source>
        <translation>{person} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed {person}</source>
        <translation>{person} geändert</translation>
    </message>
    <message>
        <source>Moved {person} to the bin</source>
        <translation>{person} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Merged {other} into {person}</source>
        <translation>{other} mit {person} zusammengeführt</translation>
    </message>
    <message>
        <source>Merged {other} into {company}</source>
        <translation>{other} mit {company} zusammengeführt</translation>
    </message>
    <message>
        <source>Noted that {other} is not the same</source>
        <translation>Festgehalten, dass {other} nicht dasselbe ist</translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation>Auf später verschoben: {until}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No more of this for {company}</source>
        <translation>Nichts mehr davon für {company}</translation>
    </message>
    <message>
        <source>Added the note “{name}”</source>
        <translation>Notiz „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed “{name}”</source>
        <translation>„{name}“ geändert</translation>
    </message>
    <message>
        <source>Changed what “{name}” belongs to</source>
        <translation>Geändert, wozu „{name}“ gehört</translation>
    </message>
    <message>
        <source>Moved “{name}” to the bin</source>
        <translation>„{name}“ in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Added “{question}”</source>
        <translation>„{question}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed “{question}”</source>
        <translation>„{question}“ geändert</translation>
    </message>
    <message>
        <source>Wrote an answer to “{question}”</source>
        <translation>Eine Antwort auf „{question}“ geschrieben</translation>
    </message>
    <message>
        <source>Changed the state of “{question}”</source>
        <translation>Den Stand von „{question}“ geändert</translation>
    </message>
    <message>
        <source>Noted how sure of “{question}”</source>
        <translation>Festgehalten, wie sicher Sie bei „{question}“ sind</translation>
    </message>
    <message>
        <source>Moved “{question}” to the bin</source>
        <translation>„{question}“ in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Attached “{file}”</source>
        <translation>„{file}“ angehängt</translation>
    </message>
    <message>
        <source>Removed the file “{file}”</source>
        <translation>Datei „{file}“ entfernt</translation>
    </message>
    <message>
        <source>Began a letter to {person}</source>
        <translation>Brief an {person} begonnen</translation>
    </message>
    <message>
        <source>Changed the letter to {person}</source>
        <translation>Brief an {person} geändert</translation>
    </message>
    <message>
        <source>Changed how the letter to {person} goes</source>
        <translation>Geändert, wie der Brief an {person} geht</translation>
    </message>
    <message>
        <source>Wrote the letter to {person} anew</source>
        <translation>Brief an {person} neu geschrieben</translation>
    </message>
    <message>
        <source>Moved the letter to {person} to the bin</source>
        <translation>Brief an {person} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>The letter to {person} is in the outbox</source>
        <translation>Der Brief an {person} liegt im Postausgang</translation>
    </message>
    <message>
        <source>Took the letter to {person} back</source>
        <translation>Brief an {person} zurückgeholt</translation>
    </message>
    <message>
        <source>Noted that {person} was written to</source>
        <translation>Festgehalten, dass {person} geschrieben wurde</translation>
    </message>
    <message>
        <source>Handed over the letter to {person}</source>
        <translation>Brief an {person} übergeben</translation>
    </message>
    <message>
        <source>Heard what became of the letter to {person}</source>
        <translation>Erfahren, was aus dem Brief an {person} wurde</translation>
    </message>
    <message>
        <source>Noted that the letter to {person} left</source>
        <translation>Festgehalten, dass der Brief an {person} abging</translation>
    </message>
    <message>
        <source>Kept the mail account {address}</source>
        <translation>Mailkonto {address} gespeichert</translation>
    </message>
    <message>
        <source>Removed the mail account {address}</source>
        <translation>Mailkonto {address} entfernt</translation>
    </message>
    <message>
        <source>Changed how letters are written</source>
        <translation>Geändert, wie Briefe geschrieben werden</translation>
    </message>
    <message>
        <source>Added “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufgenommen</translation>
    </message>
    <message>
        <source>Removed “{word}” from the dictionary</source>
        <translation>„{word}“ aus dem Wörterbuch entfernt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Changed how the window looks</source>
        <translation>Geändert, wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Geändert, wohin Sicherungen gehen</translation>
    </message>
    <message>
        <source>Changed “{rule}”</source>
        <translation>„{rule}“ geändert</translation>
    </message>
    <message>
        <source>All rules are told as usual</source>
        <translation>Alle Regeln melden sich wie üblich</translation>
    </message>
    <message>
        <source>Read in {file}</source>
        <translation>{file} eingelesen</translation>
    </message>
    <message>
        <source>Read in {count} files</source>
        <translation>{count} Dateien eingelesen</translation>
    </message>
    <message>
        <source>Brought {title} back</source>
        <translation>{title} zurückgeholt</translation>
    </message>
    <message>
        <source>{setting} changed</source>
        <translation>{setting}: geändert</translation>
    </message>
    <message>
        <source>{setting} switched on</source>
        <translation>{setting}: eingeschaltet</translation>
    </message>
    <message>
        <source>{setting} switched off</source>
        <translation>{setting}: ausgeschaltet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Working days alone</source>
        <translation>Nur an Werktagen</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days until something new is suggested</source>
        <translation>Tage bis zum Vorschlag von Neuem</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Tage des Schweigens</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Tone of letters</source>
        <translation>Ton der Briefe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Proposal to connect on LinkedIn</source>
        <translation>Vorschlag einer LinkedIn-Verbindung</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>{trouble} What you typed is still here, and is saved by itself as soon as that can be.</source>
        <translation>{trouble} Was Sie getippt haben, ist noch hier und wird von selbst gespeichert, sobald das geht.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Open the prep sheet</source>
        <translation>Das Vorbereitungsblatt öffnen</translation>
    </message>
    <message>
        <source>Note next steps</source>
        <translation>Nächste Schritte festhalten</translation>
    </message>
    <message>
        <source>Start debrief</source>
        <translation>Rückblick beginnen</translation>
    </message>
    <message>
        <source>Confirm spelling</source>
        <translation>Schreibweise bestätigen</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adresse eintragen</translation>
    </message>
    <message>
        <source>Ask, or note the answer</source>
        <translation>Fragen, oder die Antwort festhalten</translation>
    </message>
    <message>
        <source>Move to No reply</source>
        <translation>Zu „Keine Antwort“ verschieben</translation>
    </message>
    <message>
        <source>Find two more</source>
        <translation>Zwei weitere finden</translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation>Den Grund festhalten</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
</context>
<context>
    <name>_Undo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>
