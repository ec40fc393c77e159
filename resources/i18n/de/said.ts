<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Said</name>
    <message>
        <source>$.settings: the day would end before it starts, with the hours that are set here</source>
        <translation>$.settings: Der Tag würde mit den hier eingestellten Stunden enden, bevor er beginnt</translation>
    </message>
    <message>
        <source>A backup has {count} of the lost files: “check --fetch” brings them back.</source>
        <translation>Eine Sicherung enthält {count} der verlorenen Dateien: „check --fetch“ holt sie zurück.</translation>
    </message>
    <message>
        <source>A benefit has a name of up to {longest_name} characters.</source>
        <translation>Eine Leistung hat einen Namen von bis zu {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Eine Karte ohne Namen</translation>
    </message>
    <message>
        <source>A cell in row {row} held more than a million characters, so only its beginning is read.</source>
        <translation>Eine Zelle in Zeile {row} enthielt mehr als eine Million Zeichen, also wird nur ihr Anfang gelesen.</translation>
    </message>
    <message>
        <source>A date lies outside the years {first} to {last}. Nothing was changed; correct the date.</source>
        <translation>Ein Datum liegt außerhalb der Jahre {first} bis {last}. Nichts wurde geändert; berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>A file of more than {most} MB cannot be attached. Keep it where it is, and note its place instead.</source>
        <translation>Eine Datei von mehr als {most} MB kann nicht angehängt werden. Lassen Sie sie, wo sie ist, und notieren Sie stattdessen den Ort.</translation>
    </message>
    <message>
        <source>A judgement is a number from 1 to 5.</source>
        <translation>Ein Urteil ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>A later version of it is here already.</source>
        <translation>Eine spätere Fassung davon ist schon hier.</translation>
    </message>
    <message>
        <source>A later version of the invitation.</source>
        <translation>Eine spätere Fassung der Einladung.</translation>
    </message>
    <message>
        <source>A letter of more than 200,000 characters is a book. Shorten it.</source>
        <translation>Ein Brief von mehr als 200.000 Zeichen ist ein Buch. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A letter waits for a year at most. Choose an earlier day.</source>
        <translation>Ein Brief wartet höchstens ein Jahr. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>A line of this address book is far too long.</source>
        <translation>Eine Zeile dieses Adressbuchs ist viel zu lang.</translation>
    </message>
    <message>
        <source>A line of this card is longer than 4 MB and was left out.</source>
        <translation>Eine Zeile dieser Karte ist länger als 4 MB und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line of this card makes no sense and was left out.</source>
        <translation>Eine Zeile dieser Karte ergibt keinen Sinn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line of this text is far too long for a table.</source>
        <translation>Eine Zeile dieses Textes ist für eine Tabelle viel zu lang.</translation>
    </message>
    <message>
        <source>A machine wrote it (an absence note or a delivery report), so it is no answer.</source>
        <translation>Eine Maschine hat es geschrieben (eine Abwesenheitsnotiz oder ein Zustellbericht), also ist es keine Antwort.</translation>
    </message>
    <message>
        <source>A mail account needs an address and the name of its server, which has no spaces.</source>
        <translation>Ein Mailkonto braucht eine Adresse und den Namen seines Servers, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation>Eine Nachricht ohne Betreff</translation>
    </message>
    <message>
        <source>A move cannot lie in the future. Choose today or an earlier day.</source>
        <translation>Ein Phasenwechsel kann nicht in der Zukunft liegen. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>A note holds five million characters, and this would be more. Split it in two.</source>
        <translation>Eine Notiz fasst fünf Millionen Zeichen, und das wären mehr. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>A number is too large to be kept. Nothing was changed; correct the number.</source>
        <translation>Eine Zahl ist zu groß, um gespeichert zu werden. Nichts wurde geändert; berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>A part of this saved page has more headers than any has, so it was not read.</source>
        <translation>Ein Teil dieser gespeicherten Seite hat mehr Kopfzeilen als jede andere, also wurde er nicht gelesen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A promised day is kept with an interview, and there is none here yet. Add it first.</source>
        <translation>Ein zugesagter Tag gehört zu einem Gespräch, und hier gibt es noch keines. Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>A question has {longest_text} letters at most. The rest belongs into the answer.</source>
        <translation>Eine Frage hat höchstens {longest_text} Zeichen. Der Rest gehört in die Antwort.</translation>
    </message>
    <message>
        <source>A question is kept with an interview, and there is none here yet. Ask in a letter.</source>
        <translation>Eine Frage gehört zu einem Gespräch, und hier gibt es noch keines. Fragen Sie in einem Brief.</translation>
    </message>
    <message>
        <source>A quotation mark in row {row} is never closed, so everything behind it was read as one cell.</source>
        <translation>Ein Anführungszeichen in Zeile {row} wird nie geschlossen, also wurde alles danach als eine Zelle gelesen.</translation>
    </message>
    <message>
        <source>A rate is a number above 0, such as 1.04.</source>
        <translation>Ein Kurs ist eine Zahl über 0, etwa 1,04.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, such as CHF and EUR.</source>
        <translation>Ein Kurs steht zwischen zwei Währungen, etwa CHF und EUR.</translation>
    </message>
    <message>
        <source>A row of this table never ends: a quotation mark may be missing.</source>
        <translation>Eine Zeile dieser Tabelle endet nie: Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A sentence begins with a capital letter.</source>
        <translation>Ein Satz beginnt mit einem Großbuchstaben.</translation>
    </message>
    <message>
        <source>A sound or a key in this card is larger than {most} MB, so it was left out.</source>
        <translation>Ein Ton oder ein Schlüssel in dieser Karte ist größer als {most} MB, also wurde er weggelassen.</translation>
    </message>
    <message>
        <source>A tag is a word or a few, sixty characters at most.</source>
        <translation>Ein Schlagwort besteht aus einem Wort oder wenigen, höchstens sechzig Zeichen.</translation>
    </message>
    <message>
        <source>A text holds half a character, so it was not kept. Type it anew.</source>
        <translation>Ein Text enthält ein halbes Zeichen, also wurde er nicht gespeichert. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>A text is too long to be kept. Nothing was changed; shorten it.</source>
        <translation>Ein Text ist zu lang, um gespeichert zu werden. Nichts wurde geändert; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A weight is a number from 1 to 5.</source>
        <translation>Ein Gewicht ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>A word for the dictionary is one word, without blanks.</source>
        <translation>Ein Wort für das Wörterbuch ist ein einziges Wort, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Add the company&apos;s name.</source>
        <translation>Geben Sie den Namen des Unternehmens an.</translation>
    </message>
    <message>
        <source>Add the person&apos;s name.</source>
        <translation>Geben Sie den Namen der Person an.</translation>
    </message>
    <message>
        <source>Add the role, so that two applications to one company can be told apart.</source>
        <translation>Geben Sie die Stelle an, damit zwei Bewerbungen bei einem Unternehmen zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>After a comparative stands “als”.</source>
        <translation>Nach einem Komparativ steht „als“.</translation>
    </message>
    <message>
        <source>Afterview is encrypting or decrypting the data in “{folder}” at this moment. Wait until it has finished, then try again.</source>
        <translation>Afterview ver- oder entschlüsselt gerade die Daten in „{folder}“. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Afterview&apos;s data folder cannot be written to, so nothing was saved. Allow writing to the folder and try again.</source>
        <translation>In den Datenordner von Afterview kann nicht geschrieben werden, daher wurde nichts gespeichert. Erlauben Sie das Schreiben in den Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Afterview&apos;s data is in use just now, so nothing was changed. Try again in a moment; if it stays so, close the other program that uses it.</source>
        <translation>Die Daten von Afterview werden gerade benutzt, daher wurde nichts geändert. Versuchen Sie es gleich noch einmal; bleibt es dabei, schließen Sie das andere Programm, das sie benutzt.</translation>
    </message>
    <message>
        <source>Afterview&apos;s data is still in use at this moment. Nothing was changed; try again in a moment.</source>
        <translation>Die Daten von Afterview werden gerade noch benutzt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Afterview&apos;s window asks for the recovery code.</source>
        <translation>Das Fenster von Afterview fragt nach dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>An entry in the list “{name}” cannot be read. Nothing was changed; run the check to see which, or restore a backup.</source>
        <translation>Ein Eintrag in der Liste „{name}“ kann nicht gelesen werden. Nichts wurde geändert; die Prüfung zeigt, welcher es ist, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>An impression holds two thousand characters. A note beside the application holds more.</source>
        <translation>Ein Eindruck fasst zweitausend Zeichen. Eine Notiz zur Bewerbung fasst mehr.</translation>
    </message>
    <message>
        <source>Another program has Afterview&apos;s data open at this moment, so it was left as it is. Close it (Afterview&apos;s own window as well), then try again.</source>
        <translation>Ein anderes Programm hat die Daten von Afterview gerade geöffnet, daher blieben sie, wie sie sind. Schließen Sie es (auch das Fenster von Afterview selbst) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Dates such as {written} can be read either way: the day was taken to come first, so that this one is {day}. In the window you can say otherwise.</source>
        <translation>Daten wie {written} lassen sich auf zwei Arten lesen: Die erste Zahl wurde als Tag genommen, hier also {day}. Im Fenster können Sie es anders sagen.</translation>
    </message>
    <message>
        <source>Filled in: {what}.</source>
        <translation>Ergänzt: {what}.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>Hours a week are a number from 1 to {hours_a_week}.</source>
        <translation>Stunden pro Woche sind eine Zahl von 1 bis {hours_a_week}.</translation>
    </message>
    <message>
        <source>In the window, the company and the role can be typed in; the text is kept all the same.</source>
        <translation>Im Fenster lassen sich Unternehmen und Stelle eintippen; der Text wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>In {count} of them a backup filled a gap.</source>
        <translation>Bei {count} davon füllte eine Sicherung eine Lücke.</translation>
    </message>
    <message>
        <source>It answers no letter of yours, and nobody on your board has the address {address}.</source>
        <translation>Es beantwortet keinen Ihrer Briefe, und niemand auf Ihrem Board hat die Adresse {address}.</translation>
    </message>
    <message>
        <source>It answers no letter of yours, and nobody on your board has the address {address}. It may be about {role} at {company}: choose that application in the window, and it becomes a reply.</source>
        <translation>Es beantwortet keinen Ihrer Briefe, und niemand auf Ihrem Board hat die Adresse {address}. Vielleicht geht es um {role} bei {company}: Wählen Sie diese Bewerbung im Fenster, dann wird es eine Antwort.</translation>
    </message>
    <message>
        <source>It asks the organiser for the newest version, and says nothing new itself.</source>
        <translation>Es bittet um die neueste Fassung und sagt selbst nichts Neues.</translation>
    </message>
    <message>
        <source>It calls off an event that is not known here.</source>
        <translation>Es sagt einen Termin ab, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It can be applied for until {day}.</source>
        <translation>Man kann sich bis {day} bewerben.</translation>
    </message>
    <message>
        <source>It could be applied for until {day}, which is past.</source>
        <translation>Man konnte sich bis {day} bewerben, und das ist vorbei.</translation>
    </message>
    <message>
        <source>It could belong to more than one application with {name}, so a new one begins.</source>
        <translation>Es könnte zu mehr als einer Bewerbung bei {name} gehören, also beginnt eine neue.</translation>
    </message>
    <message>
        <source>It does not say when it starts. Please enter it by hand with its time.</source>
        <translation>Es sagt nicht, wann es beginnt. Bitte tragen Sie es von Hand mit seiner Zeit ein.</translation>
    </message>
    <message>
        <source>It does not say which company it is from, so a new application begins.</source>
        <translation>Es sagt nicht, von welchem Unternehmen es ist, also beginnt eine neue Bewerbung.</translation>
    </message>
    <message>
        <source>It does not say which company it is from.</source>
        <translation>Es sagt nicht, von welchem Unternehmen es ist.</translation>
    </message>
    <message>
        <source>It does not say which role it is about.</source>
        <translation>Es sagt nicht, um welche Stelle es geht.</translation>
    </message>
    <message>
        <source>It does not say who wrote it, so it cannot be told whose answer it is.</source>
        <translation>Es sagt nicht, wer es geschrieben hat, also lässt sich nicht sagen, wessen Antwort es ist.</translation>
    </message>
    <message>
        <source>It goes to the wishlist, with the text of the posting as a note.</source>
        <translation>Es kommt auf die Wunschliste, mit dem Text der Anzeige als Notiz.</translation>
    </message>
    <message>
        <source>It has none of the headers that a mail message has.</source>
        <translation>Es hat keine der Kopfzeilen, die eine Mail hat.</translation>
    </message>
    <message>
        <source>It is a list of people, and everybody in it stands for themselves.</source>
        <translation>Es ist eine Liste von Personen, und jede darin steht für sich.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Es ist schon hier.</translation>
    </message>
    <message>
        <source>It is known by now what became of this letter.</source>
        <translation>Inzwischen ist bekannt, was aus diesem Brief wurde.</translation>
    </message>
    <message>
        <source>It is somebody&apos;s answer to an invitation, not an invitation.</source>
        <translation>Es ist die Antwort auf eine Einladung, keine Einladung.</translation>
    </message>
    <message>
        <source>It is the one open application with {name}.</source>
        <translation>Es ist die eine offene Bewerbung bei {name}.</translation>
    </message>
    <message>
        <source>It is the same application as in row {row}.</source>
        <translation>Es ist dieselbe Bewerbung wie in Zeile {row}.</translation>
    </message>
    <message>
        <source>It is the same card as {name}&apos;s.</source>
        <translation>Es ist dieselbe Karte wie die von {name}.</translation>
    </message>
    <message>
        <source>It lasts all day, and an interview has an hour. Please enter it by hand with its time.</source>
        <translation>Es dauert den ganzen Tag, und ein Gespräch hat eine Stunde. Bitte tragen Sie es von Hand mit seiner Zeit ein.</translation>
    </message>
    <message>
        <source>It names neither a company nor a role.</source>
        <translation>Es nennt weder ein Unternehmen noch eine Stelle.</translation>
    </message>
    <message>
        <source>It names no company.</source>
        <translation>Es nennt kein Unternehmen.</translation>
    </message>
    <message>
        <source>It names no end, so an hour was assumed.</source>
        <translation>Es nennt kein Ende, also wurde eine Stunde angenommen.</translation>
    </message>
    <message>
        <source>It names no role.</source>
        <translation>Es nennt keine Stelle.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Es nennt niemanden.</translation>
    </message>
    <message>
        <source>It proposes another time; nothing is fixed until the organiser sends an update.</source>
        <translation>Es schlägt eine andere Zeit vor; fest ist nichts, bis eine neue Einladung kommt.</translation>
    </message>
    <message>
        <source>It repeats several times a day, which no interview does.</source>
        <translation>Es wiederholt sich mehrmals am Tag, was kein Gespräch tut.</translation>
    </message>
    <message>
        <source>It says nothing that is not known already.</source>
        <translation>Es sagt nichts, was nicht schon bekannt ist.</translation>
    </message>
    <message>
        <source>It says that your letter {letter} could not be delivered. Is the address right?</source>
        <translation>Es sagt, dass Ihr Brief {letter} nicht zugestellt werden konnte. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>It turns down another time that was proposed; the interview stays as it is.</source>
        <translation>Es lehnt eine andere vorgeschlagene Zeit ab; das Gespräch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It was called off already.</source>
        <translation>Es war schon abgesagt.</translation>
    </message>
    <message>
        <source>Its date makes no sense, so the moment of reading it was taken.</source>
        <translation>Sein Datum ergibt keinen Sinn, also gilt der Moment des Einlesens.</translation>
    </message>
    <message>
        <source>Its end makes no sense, so an hour was assumed.</source>
        <translation>Sein Ende ergibt keinen Sinn, also wurde eine Stunde angenommen.</translation>
    </message>
    <message>
        <source>Its start makes no sense as a date. Please enter it by hand with its time.</source>
        <translation>Sein Beginn ergibt als Datum keinen Sinn. Bitte tragen Sie es von Hand mit seiner Zeit ein.</translation>
    </message>
    <message>
        <source>Its {what} is longer than {count} characters, so the columns seem to be mixed up here.</source>
        <translation>{what} ist hier länger als {count} Zeichen, also scheinen die Spalten vertauscht zu sein.</translation>
    </message>
    <message>
        <source>Left out, since nothing here corresponds to them: {columns}.</source>
        <translation>Weggelassen, weil hier nichts dazu passt: {columns}.</translation>
    </message>
    <message>
        <source>Meant is the time, not a comparison.</source>
        <translation>Gemeint ist die Zeit, kein Vergleich.</translation>
    </message>
    <message>
        <source>Meant is what one hears.</source>
        <translation>Gemeint ist, was man hört.</translation>
    </message>
    <message>
        <source>Meant is “you are”.</source>
        <translation>Gemeint ist „you are“.</translation>
    </message>
    <message>
        <source>No backup has “{file}” as it was.</source>
        <translation>Keine Sicherung enthält „{file}“ so, wie es war.</translation>
    </message>
    <message>
        <source>No column of this table says {what}. Open it in the window and say which one it is, or give it a heading such as {heading}.</source>
        <translation>Keine Spalte dieser Tabelle sagt {what}. Öffnen Sie sie im Fenster und sagen Sie, welche es ist, oder geben Sie ihr eine Überschrift wie {heading}.</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is known. Add one, or choose another way.</source>
        <translation>Keine E-Mail-Adresse von {name} ist bekannt. Fügen Sie eine hinzu oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>No mail account is connected. Connect one, or hand the letter to your mail program.</source>
        <translation>Kein Mailkonto ist verbunden. Verbinden Sie eines oder übergeben Sie den Brief an Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>Nobody is known yet whom this letter could go to. Choose a person first.</source>
        <translation>Noch ist niemand bekannt, an den dieser Brief gehen könnte. Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Nobody knows whether this letter has left. Look into your Sent folder, and say what is there.</source>
        <translation>Niemand weiß, ob dieser Brief abgegangen ist. Sehen Sie in „Gesendet“ nach und sagen Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>Nothing could be read in “{file}”. It was left as it is.</source>
        <translation>In „{file}“ ließ sich nichts lesen. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing could be read. It was left as it is; restore a backup.</source>
        <translation>Nichts konnte gelesen werden. Es blieb, wie es ist; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is damaged, so it was left as it is.</source>
        <translation>In „{folder}“ ist nichts beschädigt, also wurde es gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing is open with {name} yet, so a new application begins.</source>
        <translation>Bei {name} ist noch nichts offen, also beginnt eine neue Bewerbung.</translation>
    </message>
    <message>
        <source>Nothing refers to this file any more.</source>
        <translation>Nichts bezieht sich mehr auf diese Datei.</translation>
    </message>
    <message>
        <source>Of {count} of them only a part could be read.</source>
        <translation>Von {count} davon ließ sich nur ein Teil lesen.</translation>
    </message>
    <message>
        <source>On that day the clocks in {name} skip {wall:%H:%M}, so it was read with the offset before the change.</source>
        <translation>An diesem Tag überspringen die Uhren in {name} {wall:%H:%M}, also wurde es mit dem Abstand vor der Umstellung gelesen.</translation>
    </message>
    <message>
        <source>One entry of this address book has thousands of attributes, so it is none of a person.</source>
        <translation>Ein Eintrag dieses Adressbuchs hat tausende Angaben, also ist er nicht der einer Person.</translation>
    </message>
    <message>
        <source>One line of this file is longer than {count} million characters, so it is no table.</source>
        <translation>Eine Zeile dieser Datei ist länger als {count} Millionen Zeichen, also ist sie keine Tabelle.</translation>
    </message>
    <message>
        <source>One of the signs is not as in the recovery code. Please compare it with what you kept.</source>
        <translation>Eines der Zeichen ist nicht wie im Wiederherstellungscode. Bitte vergleichen Sie es mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Only e-mail leaves from here. Choose “E-mail”, or say when it went the other way.</source>
        <translation>Von hier gehen nur E-Mails ab. Wählen Sie „E-Mail“ oder sagen Sie, wann er auf dem anderen Weg ging.</translation>
    </message>
    <message>
        <source>Only events become interviews.</source>
        <translation>Nur Termine werden zu Gesprächen.</translation>
    </message>
    <message>
        <source>Outlook hid its contents in a winmail.dat, which cannot be read here.</source>
        <translation>Outlook hat den Inhalt in einer winmail.dat versteckt, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Pay is a number from 0 on.</source>
        <translation>Das Gehalt ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Payments in a year are a number from 1 to 53.</source>
        <translation>Zahlungen im Jahr sind eine Zahl von 1 bis 53.</translation>
    </message>
    <message>
        <source>Reading the text took too long, so it was stopped. Type it from the photo.</source>
        <translation>Den Text zu lesen dauerte zu lange, also wurde es abgebrochen. Tippen Sie ihn vom Foto ab.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Rounds are counted from 1.</source>
        <translation>Runden zählen ab 1.</translation>
    </message>
    <message>
        <source>Row {row} has more than {count} columns, so this is no table of applications or people.</source>
        <translation>Zeile {row} hat mehr als {count} Spalten, also ist das keine Tabelle von Bewerbungen oder Personen.</translation>
    </message>
    <message>
        <source>Say which company this is for.</source>
        <translation>Sagen Sie, für welches Unternehmen das ist.</translation>
    </message>
    <message>
        <source>Somebody invited belongs to this one open application.</source>
        <translation>Eine eingeladene Person gehört zu dieser einen offenen Bewerbung.</translation>
    </message>
    <message>
        <source>Somebody is named twice at this interview. Remove one of the two.</source>
        <translation>Jemand ist bei diesem Gespräch zweimal genannt. Nehmen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Something else keeps writing into Afterview&apos;s data, so nothing was brought in. Try again when it has finished.</source>
        <translation>Etwas anderes schreibt ständig in die Daten von Afterview, also wurde nichts hereingeholt. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Something else keeps writing into Afterview&apos;s data, so nothing was changed. Try again when it has finished.</source>
        <translation>Etwas anderes schreibt ständig in die Daten von Afterview, also wurde nichts geändert. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Something else still belongs to this, so it cannot be deleted on its own. Nothing was changed.</source>
        <translation>Etwas anderes gehört noch dazu, daher kann es nicht für sich allein gelöscht werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something of the same name is there already. Nothing was changed.</source>
        <translation>Etwas mit demselben Namen ist schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there, or something still points at it. Nothing was changed.</source>
        <translation>Etwas, zu dem dies gehört, ist nicht mehr da, oder etwas verweist noch darauf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there, so it cannot be kept on its own. Nothing was changed.</source>
        <translation>Etwas, zu dem dies gehört, ist nicht mehr da, daher kann es nicht für sich allein behalten werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Spelling and grammar cannot be checked at the moment. The other checks go on.</source>
        <translation>Rechtschreibung und Grammatik lassen sich gerade nicht prüfen. Die anderen Prüfungen laufen weiter.</translation>
    </message>
    <message>
        <source>Spelling and grammar took too long for a part of this text, which was left out.</source>
        <translation>Rechtschreibung und Grammatik brauchten für einen Teil dieses Textes zu lange; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Spreadsheets in the old binary formats (.xls, .xlsb) are not read. Save it as .xlsx or CSV, and try again.</source>
        <translation>Tabellen in den alten Binärformaten (.xls, .xlsb) werden nicht gelesen. Speichern Sie sie als .xlsx oder CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed, because “{file}” cannot be written: {why}.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern, weil „{file}“ nicht geschrieben werden kann: {why}.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {why}.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>That could not be done: too many files are open on this computer at this moment. What was kept before is safe; close other programs, then try again.</source>
        <translation>Das ging nicht: Auf diesem Computer sind gerade zu viele Dateien offen. Was vorher gesichert war, ist sicher; schließen Sie andere Programme und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That could not be done: {why}. What was kept before is safe; mend that, then try again.</source>
        <translation>Das ging nicht: {why}. Was vorher gesichert war, ist sicher; beheben Sie das und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That moment has not come yet. Say it when the letter has gone.</source>
        <translation>Dieser Moment ist noch nicht da. Sagen Sie es, wenn der Brief gegangen ist.</translation>
    </message>
    <message>
        <source>That moment has passed already. Choose a later one.</source>
        <translation>Dieser Moment ist schon vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>The application was here already; the text of the posting is a note of it now.</source>
        <translation>Die Bewerbung war schon hier; der Text der Anzeige ist jetzt eine Notiz dazu.</translation>
    </message>
    <message>
        <source>The backup would overwrite the data itself. Name another file.</source>
        <translation>Die Sicherung würde die Daten selbst überschreiben. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The backup “{file}” is damaged or not Afterview&apos;s. Nothing was changed; use another backup.</source>
        <translation>Die Sicherung „{file}“ ist beschädigt oder nicht von Afterview. Nichts wurde geändert; verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup “{file}” is encrypted with a key that is not at hand. Nothing was changed; its recovery code opens it.</source>
        <translation>Die Sicherung „{file}“ ist mit einem Schlüssel verschlüsselt, der nicht zur Hand ist. Nichts wurde geändert; ihr Wiederherstellungscode öffnet sie.</translation>
    </message>
    <message>
        <source>The backup “{file}” is encrypted, and its key is not at hand: unlock this computer&apos;s keyring and try again, or start Afterview&apos;s window, which asks for the recovery code.</source>
        <translation>Die Sicherung „{file}“ ist verschlüsselt, und ihr Schlüssel ist nicht zur Hand: Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut, oder starten Sie das Fenster von Afterview, das nach dem Wiederherstellungscode fragt.</translation>
    </message>
    <message>
        <source>The backup “{file}” is from a newer Afterview. Nothing was changed; please update Afterview.</source>
        <translation>Die Sicherung „{file}“ ist von einem neueren Afterview. Nichts wurde geändert; bitte aktualisieren Sie Afterview.</translation>
    </message>
    <message>
        <source>The bin cannot be read: {why}.</source>
        <translation>Der Papierkorb lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The bonus</source>
        <translation>Der Bonus</translation>
    </message>
    <message>
        <source>The card gives the {what} as “{said}”; “{kept}” stays.</source>
        <translation>Die Karte nennt unter {what} „{said}“; „{kept}“ bleibt.</translation>
    </message>
    <message>
        <source>The code holds {kind}, which is not a person&apos;s card.</source>
        <translation>Der Code enthält {kind}, und das ist nicht die Karte einer Person.</translation>
    </message>
    <message>
        <source>The code holds {kind}, “{shown}”, which is not a person&apos;s card.</source>
        <translation>Der Code enthält {kind}, „{shown}“, und das ist nicht die Karte einer Person.</translation>
    </message>
    <message>
        <source>The copy of the data could not be verified ({fault}). Nothing was changed.</source>
        <translation>Die Kopie der Daten ließ sich nicht prüfen ({fault}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The data could not be brought up to date, because entries in it point at others that are gone. It was left as it was; run the check, or restore a backup.</source>
        <translation>Die Daten ließen sich nicht auf den neuen Stand bringen, weil Einträge darin auf andere verweisen, die fehlen. Sie wurden gelassen, wie sie waren; führen Sie die Prüfung aus oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The data folder “{folder}” cannot be used: {why}. Change that, or choose another data folder.</source>
        <translation>Der Datenordner „{folder}“ kann nicht benutzt werden: {why}. Ändern Sie das oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The data in “{folder}” is encrypted, and its key is not at hand. Unlock this computer&apos;s keyring and try again, or start Afterview&apos;s window, which asks for the recovery code.</source>
        <translation>Die Daten in „{folder}“ sind verschlüsselt, und ihr Schlüssel ist nicht zur Hand. Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut, oder starten Sie das Fenster von Afterview, das nach dem Wiederherstellungscode fragt.</translation>
    </message>
    <message>
        <source>The data in “{folder}” was being encrypted or decrypted at this very moment. Nothing was changed; try again.</source>
        <translation>Die Daten in „{folder}“ wurden in eben diesem Augenblick ver- oder entschlüsselt. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data in “{folder}” was written by a newer Afterview. It was left untouched; please update Afterview, or choose another data folder.</source>
        <translation>Die Daten in „{folder}“ stammen von einem neueren Afterview. Sie blieben unberührt; bitte aktualisieren Sie Afterview oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The data is damaged, so it was left as it is. Run the check first: it says what can be done.</source>
        <translation>Die Daten sind beschädigt, also wurden sie gelassen, wie sie sind. Führen Sie zuerst die Prüfung aus: Sie sagt, was sich tun lässt.</translation>
    </message>
    <message>
        <source>The data is no longer in “{folder}”: the folder was moved, deleted or replaced, so nothing was saved. Put it back; or export everything now, quit, and start Afterview anew.</source>
        <translation>Die Daten sind nicht mehr in „{folder}“: Der Ordner wurde verschoben, gelöscht oder ersetzt, daher wurde nichts gespeichert. Legen Sie ihn zurück; oder exportieren Sie jetzt alles, beenden Sie Afterview und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The database is damaged: {fault}.</source>
        <translation>Die Datenbank ist beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>The database lacks its {sort} “{name}”; restore a backup.</source>
        <translation>Der Datenbank fehlt {sort} „{name}“; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The day of {what} lies ahead, so it was left out.</source>
        <translation>Der Tag der {what} liegt in der Zukunft, also wurde er weggelassen.</translation>
    </message>
    <message>
        <source>The day starts at {starts:%H:%M} and would end at {ends:%H:%M}. Choose a later end.</source>
        <translation>Der Tag beginnt um {starts:%H:%M} und würde um {ends:%H:%M} enden. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>The days before a new application is suggested</source>
        <translation>Die Tage, bevor eine neue Bewerbung vorgeschlagen wird,</translation>
    </message>
    <message>
        <source>The days of silence</source>
        <translation>Die Tage der Stille</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Nothing is lost of what was there; make some room and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts gespeichert. Von dem, was da war, ist nichts verloren; schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error while Afterview&apos;s data was in use. Nothing was half saved; make sure that the disk has room left and is in order, then try again.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Daten von Afterview benutzt wurden. Nichts wurde halb gespeichert; stellen Sie sicher, dass er noch Platz hat und in Ordnung ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk with the data folder “{folder}” is full, so the data cannot be opened. Nothing is lost; make some room and try again.</source>
        <translation>Die Platte mit dem Datenordner „{folder}“ ist voll, also lassen sich die Daten nicht öffnen. Nichts ist verloren; schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The end of this card is missing; what was there has been read.</source>
        <translation>Das Ende dieser Karte fehlt; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The end of this entry is missing; what was there has been read.</source>
        <translation>Das Ende dieses Eintrags fehlt; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <source>The entries of this calendar are nested more than {most} deep.</source>
        <translation>Die Einträge dieses Kalenders sind mehr als {most} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The entry “{id}” in the list “{list}” cannot be read.</source>
        <translation>Der Eintrag „{id}“ in der Liste „{list}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The entry “{id}” in the list “{list}” is not written as it should be.</source>
        <translation>Der Eintrag „{id}“ in der Liste „{list}“ ist nicht so geschrieben, wie er sein sollte.</translation>
    </message>
    <message>
        <source>The export would overwrite the data itself. Name another file.</source>
        <translation>Der Export würde die Daten selbst überschreiben. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file could not be copied into “{folder}”: {why}. Nothing was changed.</source>
        <translation>Die Datei konnte nicht nach „{folder}“ kopiert werden: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file in the backup is damaged.</source>
        <translation>Die Datei in der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file says of itself that no data was ever kept in it; restore a backup.</source>
        <translation>Die Datei sagt von sich selbst, dass nie Daten darin waren; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data cannot be opened. Check that its folder is there and may be read and written.</source>
        <translation>Die Datei mit den Daten von Afterview kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner da ist und gelesen und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged or is not a database. It was left as it is; restore a backup, or keep the file and ask for help.</source>
        <translation>Die Datei mit den Daten von Afterview ist beschädigt oder keine Datenbank. Sie blieb, wie sie ist; spielen Sie eine Sicherung zurück, oder heben Sie die Datei auf und fragen Sie um Hilfe.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged or too new for this system&apos;s SQLite. It was left as it is; restore a backup, or update Afterview.</source>
        <translation>Die Datei mit den Daten von Afterview ist beschädigt oder zu neu für das SQLite dieses Systems. Sie blieb, wie sie ist; spielen Sie eine Sicherung zurück oder aktualisieren Sie Afterview.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged. It was left as it is; run the check to see what can still be read, or restore a backup.</source>
        <translation>Die Datei mit den Daten von Afterview ist beschädigt. Sie blieb, wie sie ist; die Prüfung zeigt, was noch gelesen werden kann, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged. {fault} It was left as it is; restore a backup, or start Afterview&apos;s window, which offers to save what can be read.</source>
        <translation>Die Datei mit den Daten von Afterview ist beschädigt. {fault} Sie wurde gelassen, wie sie war; spielen Sie eine Sicherung zurück oder starten Sie das Fenster von Afterview, das anbietet zu retten, was lesbar ist.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data lacks a part that should be there. It was left as it is; restore a backup.</source>
        <translation>Der Datei mit den Daten von Afterview fehlt ein Teil, der da sein sollte. Sie blieb, wie sie ist; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data, “{file}”, is gone or empty; restore a backup.</source>
        <translation>Die Datei mit den Daten von Afterview, „{file}“, ist weg oder leer; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file “{file}” cannot be read: {why}.</source>
        <translation>Die Datei „{file}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not one that this system can hold.</source>
        <translation>Einen solchen Dateinamen kann dieses System nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The file&apos;s own number of its version was changed, as a disk error does it.</source>
        <translation>Die eigene Versionsnummer der Datei wurde verändert, wie es ein Plattenfehler tut.</translation>
    </message>
    <message>
        <source>The files beside the notes cannot be looked through: {why}.</source>
        <translation>Die Dateien neben den Notizen lassen sich nicht durchsehen: {why}.</translation>
    </message>
    <message>
        <source>The first bytes of the file, which say with which key it is encrypted, are damaged.</source>
        <translation>Die ersten Bytes der Datei, die sagen, mit welchem Schlüssel sie verschlüsselt ist, sind beschädigt.</translation>
    </message>
    <message>
        <source>The first figure of pay is the smaller one. Correct one of the two.</source>
        <translation>Die erste Zahl des Gehalts ist die kleinere. Berichtigen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>The fit is a number from 1 to 5.</source>
        <translation>Die Passung ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>The folder for your backups, “{folder}”, is not there. Its disk may not be plugged in.</source>
        <translation>Der Ordner für Ihre Sicherungen, „{folder}“, ist nicht da. Vielleicht ist seine Platte nicht eingesteckt.</translation>
    </message>
    <message>
        <source>The folder for your backups, “{folder}”, is there, but not as it was: its disk may not be plugged in. If it is the right one, choose it once more.</source>
        <translation>Der Ordner für Ihre Sicherungen, „{folder}“, ist da, aber nicht so, wie er war: Vielleicht ist sein Datenträger nicht angeschlossen. Ist es der richtige, wählen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The folder for your backups, “{folder}”, may not be written to.</source>
        <translation>In den Ordner für Ihre Sicherungen, „{folder}“, darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The interview ends before it starts. Choose a later end.</source>
        <translation>Das Gespräch endet, bevor es beginnt. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>The interview has a day but no hour, so it went into the notes.</source>
        <translation>Das Gespräch hat einen Tag, aber keine Stunde, also kam es in die Notizen.</translation>
    </message>
    <message>
        <source>The interview “{interview}” is none of the application “{application}”.</source>
        <translation>Das Gespräch „{interview}“ gehört nicht zur Bewerbung „{application}“.</translation>
    </message>
    <message>
        <source>The invitation in this message cannot be read. {sentence}</source>
        <translation>Die Einladung in dieser Nachricht lässt sich nicht lesen. {sentence}</translation>
    </message>
    <message>
        <source>The letter has left; that cannot be taken back.</source>
        <translation>Der Brief ist abgegangen; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The letter is leaving at this moment; that cannot be taken back.</source>
        <translation>Der Brief geht gerade ab; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The list “{list}” cannot be read to its end: {why}.</source>
        <translation>Die Liste „{list}“ lässt sich nicht bis zum Ende lesen: {why}.</translation>
    </message>
    <message>
        <source>The lists {names} and {count} more cannot be read: {why}.</source>
        <translation>Die Listen {names} und {count} weitere lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The lower end of the salary is above the upper one.</source>
        <translation>Das untere Ende des Gehalts liegt über dem oberen.</translation>
    </message>
    <message>
        <source>The newest backup beside the data is “{file}”.</source>
        <translation>Die neueste Sicherung neben den Daten ist „{file}“.</translation>
    </message>
    <message>
        <source>The newest backup beside the data is “{file}”. It is encrypted, and its key is not at hand: unlock this computer&apos;s keyring and try again, or start Afterview&apos;s window, which asks for the recovery code.</source>
        <translation>Die neueste Sicherung neben den Daten ist „{file}“. Sie ist verschlüsselt, und ihr Schlüssel ist nicht zur Hand: Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut, oder starten Sie das Fenster von Afterview, das nach dem Wiederherstellungscode fragt.</translation>
    </message>
    <message>
        <source>The organiser called it off.</source>
        <translation>Die einladende Seite hat es abgesagt.</translation>
    </message>
    <message>
        <source>The page holds {count} postings; this is the first of them.</source>
        <translation>Die Seite enthält {count} Anzeigen; dies ist die erste davon.</translation>
    </message>
    <message>
        <source>The pay</source>
        <translation>Das Gehalt</translation>
    </message>
    <message>
        <source>The pay is {pay}; it is kept as it stands, not reckoned up to a year.</source>
        <translation>Das Gehalt ist {pay}; es bleibt, wie es dasteht, und wird nicht aufs Jahr hochgerechnet.</translation>
    </message>
    <message>
        <source>The picture in this card is larger than {most} MB, so it was left out.</source>
        <translation>Das Bild in dieser Karte ist größer als {most} MB, also wurde es weggelassen.</translation>
    </message>
    <message>
        <source>The picture in this card is no picture, so it was left out.</source>
        <translation>Das Bild in dieser Karte ist kein Bild, also wurde es weggelassen.</translation>
    </message>
    <message>
        <source>The picture names nobody, so the e-mail address stands for the name.</source>
        <translation>Das Bild nennt niemanden, also steht die E-Mail-Adresse für den Namen.</translation>
    </message>
    <message>
        <source>The posting reads differently now. The text that was is kept among the note&apos;s earlier versions.</source>
        <translation>Die Anzeige lautet jetzt anders. Der bisherige Text ist unter den früheren Fassungen der Notiz aufgehoben.</translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known here. Choose another country, or none.</source>
        <translation>Die Feiertage von „{country}“ sind hier nicht bekannt. Wählen Sie ein anderes Land oder keines.</translation>
    </message>
    <message>
        <source>The recovery code has letters and digits only. Please compare it with what you kept.</source>
        <translation>Der Wiederherstellungscode hat nur Buchstaben und Ziffern. Bitte vergleichen Sie ihn mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>The recovery code has nine groups of four signs. Please compare it with what you kept.</source>
        <translation>Der Wiederherstellungscode hat neun Gruppen zu vier Zeichen. Bitte vergleichen Sie ihn mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>The same message calls it a to-do.</source>
        <translation>Dieselbe Nachricht nennt es eine Aufgabe.</translation>
    </message>
    <message>
        <source>The search index could not be looked through or built anew: {why}.</source>
        <translation>Das Suchverzeichnis ließ sich weder durchsehen noch neu aufbauen: {why}.</translation>
    </message>
    <message>
        <source>The search index was damaged ({why}). It has been built anew; nothing was lost.</source>
        <translation>Das Suchverzeichnis war beschädigt ({why}). Es wurde neu aufgebaut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The status “{one_line}” is not known here, so it went into the notes.</source>
        <translation>Der Stand „{one_line}“ ist hier nicht bekannt, also kam er in die Notizen.</translation>
    </message>
    <message>
        <source>The status “{written}” ({rows}) is not known here; in the window you can say what it means.</source>
        <translation>Der Stand „{written}“ ({rows}) ist hier nicht bekannt; im Fenster können Sie sagen, was er bedeutet.</translation>
    </message>
    <message>
        <source>The structure of this message is too long to be real, so it was not read.</source>
        <translation>Der Aufbau dieser Nachricht ist zu lang, um echt zu sein, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The table has it {stages}; here it is {stages_2}, which stays.</source>
        <translation>In der Tabelle steht {stages}; hier steht {stages_2}, und das bleibt.</translation>
    </message>
    <message>
        <source>The text in this picture could not be read. Type it from the photo.</source>
        <translation>Der Text in diesem Bild ließ sich nicht lesen. Tippen Sie ihn vom Foto ab.</translation>
    </message>
    <message>
        <source>The text is longer than {most:,} characters; what is beyond them was left out.</source>
        <translation>Der Text ist länger als {most:,} Zeichen; was darüber hinausgeht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The text of the entry “{id}” in the list “{list}” is not what was written. Compare it with a backup: a disk error may have changed it.</source>
        <translation>Der Text des Eintrags „{id}“ in der Liste „{list}“ ist nicht der geschriebene. Vergleichen Sie ihn mit einer Sicherung: Ein Plattenfehler hat ihn vielleicht verändert.</translation>
    </message>
    <message>
        <source>The time comes without a time zone, so it was read as {key}.</source>
        <translation>Die Zeit kommt ohne Zeitzone, also wurde sie als {key} gelesen.</translation>
    </message>
    <message>
        <source>The time zone “{timezone}” of the settings is not known on this machine. Until another one is chosen in the settings, times are shown in {system_zone_name}.</source>
        <translation>Die Zeitzone „{timezone}“ aus den Einstellungen ist auf diesem Computer nicht bekannt. Bis in den Einstellungen eine andere gewählt ist, werden Zeiten in {system_zone_name} gezeigt.</translation>
    </message>
    <message>
        <source>The time zone “{tzid}” is not known, so the time was read as {key}.</source>
        <translation>Die Zeitzone „{tzid}“ ist nicht bekannt, also wurde die Zeit als {key} gelesen.</translation>
    </message>
    <message>
        <source>The verb is written with an s.</source>
        <translation>Das Verb wird mit s geschrieben.</translation>
    </message>
    <message>
        <source>There are {count} more of this kind.</source>
        <translation>Es gibt {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>There is a gap to fill: “{words}”. Fill it or take it out, then send.</source>
        <translation>Eine Lücke ist zu füllen: „{words}“. Füllen Sie sie oder nehmen Sie sie heraus und senden Sie dann.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In dieser Datei ist kein Kalender.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>In dieser Datei ist keine Karte.</translation>
    </message>
    <message>
        <source>There is no code in this picture and nothing that reads text is installed. With the source at hand, “make reader” adds it.</source>
        <translation>In diesem Bild ist kein Code, und eine Texterkennung ist nicht installiert. Wo der Quelltext liegt, fügt „make reader“ sie hinzu.</translation>
    </message>
    <message>
        <source>There is no code in this picture, and no text that could be read.</source>
        <translation>In diesem Bild ist kein Code und kein lesbarer Text.</translation>
    </message>
    <message>
        <source>There is no data in “{folder}” to back up.</source>
        <translation>In „{folder}“ sind keine Daten, die zu sichern wären.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>In diesem Kalender ist kein Termin.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Nothing was changed.</source>
        <translation>Eine Datei „{file}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write the backup to. Make it, or choose another.</source>
        <translation>Einen Ordner „{folder}“, in den die Sicherung käme, gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no job posting that can be read in this page.</source>
        <translation>Auf dieser Seite ist keine lesbare Stellenanzeige.</translation>
    </message>
    <message>
        <source>There is no page in this file.</source>
        <translation>In dieser Datei ist keine Seite.</translation>
    </message>
    <message>
        <source>There is no row below its headings.</source>
        <translation>Unter den Überschriften steht keine Zeile.</translation>
    </message>
    <message>
        <source>There is no sheet in this spreadsheet.</source>
        <translation>In dieser Tabelle ist kein Blatt.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>In diesem Text ist keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no time zone called “{name}”. Choose one like “Europe/Berlin”.</source>
        <translation>Eine Zeitzone „{name}“ gibt es nicht. Wählen Sie eine wie „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>There is nobody in this address book.</source>
        <translation>In diesem Adressbuch ist niemand.</translation>
    </message>
    <message>
        <source>There is nothing in this letter yet.</source>
        <translation>In diesem Brief steht noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing new on it.</source>
        <translation>Darauf steht nichts Neues.</translation>
    </message>
    <message>
        <source>This Outlook message holds more than any message does, so it was not read.</source>
        <translation>Diese Outlook-Nachricht enthält mehr als jede andere, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This Outlook message is too broken to be read.</source>
        <translation>Diese Outlook-Nachricht ist zu beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This address book has more than {most:,} entries. Please split it.</source>
        <translation>Dieses Adressbuch hat mehr als {most:,} Einträge. Bitte teilen Sie es.</translation>
    </message>
    <message>
        <source>This application is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Diese Bewerbung ist nicht mehr hier. Wenn sie gelöscht wurde, liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This calendar has more than {most:,} entries. Please save the one alone.</source>
        <translation>Dieser Kalender hat mehr als {most:,} Einträge. Bitte speichern Sie nur den einen.</translation>
    </message>
    <message>
        <source>This calendar has more than {most:,} lines. Please save the one event alone.</source>
        <translation>Dieser Kalender hat mehr als {most:,} Zeilen. Bitte speichern Sie nur den einen Termin.</translation>
    </message>
    <message>
        <source>This calendar holds {count:,} events. Please save the invitations alone, up to {most_events} at a time.</source>
        <translation>Dieser Kalender enthält {count:,} Termine. Bitte speichern Sie nur die Einladungen, bis zu {most_events} auf einmal.</translation>
    </message>
    <message>
        <source>This calendar is larger than {most} MB. Please save the one event alone.</source>
        <translation>Dieser Kalender ist größer als {most} MB. Bitte speichern Sie nur den einen Termin.</translation>
    </message>
    <message>
        <source>This card has a nickname only.</source>
        <translation>Diese Karte hat nur einen Rufnamen.</translation>
    </message>
    <message>
        <source>This card has more than {most:,} lines; the rest was left out.</source>
        <translation>Diese Karte hat mehr als {most:,} Zeilen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>This card is far too long; the rest was left out.</source>
        <translation>Diese Karte ist viel zu lang; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>This card names neither a person nor a company, so there is nobody to keep.</source>
        <translation>Diese Karte nennt weder eine Person noch ein Unternehmen, also ist niemand zu behalten.</translation>
    </message>
    <message>
        <source>This card names nobody, so it goes by its address.</source>
        <translation>Diese Karte nennt niemanden, also gilt ihre Adresse.</translation>
    </message>
    <message>
        <source>This card names nobody, so it goes by its company.</source>
        <translation>Diese Karte nennt niemanden, also gilt ihr Unternehmen.</translation>
    </message>
    <message>
        <source>This company is no longer here.</source>
        <translation>Dieses Unternehmen ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This file has more than {most:,} cards. Please divide it into smaller ones.</source>
        <translation>Diese Datei hat mehr als {most:,} Karten. Bitte teilen Sie sie.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please divide it into smaller ones.</source>
        <translation>Diese Datei ist größer als {most} MB. Bitte teilen Sie sie.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please save it without attachments.</source>
        <translation>Diese Datei ist größer als {most} MB. Bitte speichern Sie sie ohne Anhänge.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please save the one message alone.</source>
        <translation>Diese Datei ist größer als {most} MB. Bitte speichern Sie nur die eine Nachricht.</translation>
    </message>
    <message>
        <source>This file is made as Outlook makes its own, but it is no message.</source>
        <translation>Diese Datei ist aufgebaut wie eine von Outlook, aber sie ist keine Nachricht.</translation>
    </message>
    <message>
        <source>This file is no longer attached here.</source>
        <translation>Diese Datei hängt hier nicht mehr an.</translation>
    </message>
    <message>
        <source>This interview is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Dieses Gespräch ist nicht mehr hier. Wenn es gelöscht wurde, liegt es noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This is a HEIC picture, which is not read here. Export it as JPEG: on an iPhone, choose “Most Compatible” under Settings, Camera, Formats, or send it by mail, which converts it.</source>
        <translation>Das ist ein HEIC-Bild, das hier nicht gelesen wird. Exportieren Sie es als JPEG: Wählen Sie auf einem iPhone „Maximale Kompatibilität“ unter Einstellungen, Kamera, Formate, oder schicken Sie es per Mail, die es umwandelt.</translation>
    </message>
    <message>
        <source>This is a list of people, not a person.</source>
        <translation>Das ist eine Liste von Personen, keine Person.</translation>
    </message>
    <message>
        <source>This is a recovery code, but it does not open what is left: it is of other data, or too much of the file&apos;s beginning is spoiled. A backup of this data opens with its code all the same.</source>
        <translation>Dies ist ein Wiederherstellungscode, aber er öffnet nicht, was noch übrig ist: Er gehört zu anderen Daten, oder vom Anfang der Datei ist zu viel beschädigt. Eine Sicherung dieser Daten öffnet ihr Code trotzdem.</translation>
    </message>
    <message>
        <source>This is a recovery code, but of other data. Please look for the one that you kept for this data.</source>
        <translation>Das ist ein Wiederherstellungscode, aber von anderen Daten. Bitte suchen Sie den, den Sie für diese Daten aufbewahrt haben.</translation>
    </message>
    <message>
        <source>This is a web page that is called a spreadsheet. Save it as .xlsx or CSV, and try again.</source>
        <translation>Das ist eine Webseite, die Tabelle heißt. Speichern Sie sie als .xlsx oder CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a web page, not a table.</source>
        <translation>Das ist eine Webseite, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is another file: its content is not the one that is missing.</source>
        <translation>Das ist eine andere Datei: Ihr Inhalt ist nicht der fehlende.</translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been given back already.</source>
        <translation>Das liegt nicht mehr im Papierkorb. Vielleicht wurde es schon zurückgeholt.</translation>
    </message>
    <message>
        <source>This is no longer in the bin. It was given back already, or its thirty days are over.</source>
        <translation>Das liegt nicht mehr im Papierkorb. Es wurde schon zurückgeholt, oder seine dreißig Tage sind um.</translation>
    </message>
    <message>
        <source>This is no mail address that a letter can be sent to or from.</source>
        <translation>Das ist keine Mailadresse, von der oder an die ein Brief gehen kann.</translation>
    </message>
    <message>
        <source>This is not a mail message, whatever its name says.</source>
        <translation>Das ist keine Mail, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read: JPEG, PNG, GIF, BMP, WebP and TIFF are.</source>
        <translation>Das ist kein lesbares Bild: JPEG, PNG, GIF, BMP, WebP und TIFF sind es.</translation>
    </message>
    <message>
        <source>This is not a saved web page, whatever its name says.</source>
        <translation>Das ist keine gespeicherte Webseite, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet, whatever its name says.</source>
        <translation>Das ist keine Tabelle, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>This is not an Outlook message, whatever its name says.</source>
        <translation>Das ist keine Outlook-Nachricht, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>This is not text, so no table can be read from it.</source>
        <translation>Das ist kein Text, also lässt sich daraus keine Tabelle lesen.</translation>
    </message>
    <message>
        <source>This is one and the same company already.</source>
        <translation>Das ist schon ein und dasselbe Unternehmen.</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>Das ist schon ein und dieselbe Person.</translation>
    </message>
    <message>
        <source>This is there already, so nothing was changed.</source>
        <translation>Das ist schon da, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This kind of letter does not go that way.</source>
        <translation>Diese Art Brief geht nicht auf diesem Weg.</translation>
    </message>
    <message>
        <source>This letter has left already.</source>
        <translation>Dieser Brief ist schon abgegangen.</translation>
    </message>
    <message>
        <source>This letter has left, so it stays as it was sent.</source>
        <translation>Dieser Brief ist abgegangen, also bleibt er, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>This letter is in the outbox. Take it back to change it.</source>
        <translation>Dieser Brief liegt im Postausgang. Holen Sie ihn zurück, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This letter is leaving at this moment.</source>
        <translation>Dieser Brief geht gerade ab.</translation>
    </message>
    <message>
        <source>This letter is leaving at this moment. Wait until it is known what became of it.</source>
        <translation>Dieser Brief geht gerade ab. Warten Sie, bis bekannt ist, was daraus wurde.</translation>
    </message>
    <message>
        <source>This letter is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Dieser Brief ist nicht mehr hier. Wenn er gelöscht wurde, liegt er noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This mail account is no longer here.</source>
        <translation>Dieses Mailkonto ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This mailbox holds more than {most:,} messages. Please save the few that matter.</source>
        <translation>Dieses Postfach enthält mehr als {most:,} Nachrichten. Bitte speichern Sie nur die wenigen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>This message consists of more than {most} parts within parts, so it was not read.</source>
        <translation>Diese Nachricht besteht aus mehr als {most} ineinander steckenden Teilen, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This message has more headers than any mail has, so it was not read.</source>
        <translation>Diese Nachricht hat mehr Kopfzeilen als jede Mail, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This message is no longer proposed.</source>
        <translation>Diese Nachricht wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>This message is too broken to be read.</source>
        <translation>Diese Nachricht ist zu beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This message is too large to be read, even without its attachments.</source>
        <translation>Diese Nachricht ist zu groß, um gelesen zu werden, auch ohne ihre Anhänge.</translation>
    </message>
    <message>
        <source>This message no longer belongs to an application that is open.</source>
        <translation>Diese Nachricht gehört zu keiner offenen Bewerbung mehr.</translation>
    </message>
    <message>
        <source>This note is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Diese Notiz ist nicht mehr hier. Wenn sie gelöscht wurde, liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This offer is answered already. Open it again first, if there is still something to say.</source>
        <translation>Dieses Angebot ist schon beantwortet. Öffnen Sie es zuerst wieder, wenn noch etwas zu sagen ist.</translation>
    </message>
    <message>
        <source>This offer is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Dieses Angebot ist nicht mehr hier. Wenn es gelöscht wurde, liegt es noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This page has more than {most:,} tags, so it was not read.</source>
        <translation>Diese Seite hat mehr als {most:,} Tags, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This page is larger than {most} MB. Please save it without its pictures.</source>
        <translation>Diese Seite ist größer als {most} MB. Bitte speichern Sie sie ohne ihre Bilder.</translation>
    </message>
    <message>
        <source>This person is named as a reference here already.</source>
        <translation>Diese Person ist hier schon als Referenz genannt.</translation>
    </message>
    <message>
        <source>This person is no longer at the interview.</source>
        <translation>Diese Person ist nicht mehr bei dem Gespräch.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Diese Person ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This person is no longer here. If they were deleted, the bin still has them.</source>
        <translation>Diese Person ist nicht mehr hier. Wenn sie gelöscht wurde, liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This picture has more than {most} million pixels. Save it smaller, then try again; for a card, two million are plenty.</source>
        <translation>Dieses Bild hat mehr als {most} Millionen Bildpunkte. Speichern Sie es kleiner und versuchen Sie es noch einmal; für eine Karte sind zwei Millionen reichlich.</translation>
    </message>
    <message>
        <source>This picture is larger than {most} MB. Save it smaller, then try again.</source>
        <translation>Dieses Bild ist größer als {most} MB. Speichern Sie es kleiner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is packed in an outdated way. Save it as PNG, then try again.</source>
        <translation>Dieses Bild ist auf veraltete Weise gepackt. Speichern Sie es als PNG und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is too broken to be read. Open it in a picture viewer and save it again.</source>
        <translation>Dieses Bild ist zu beschädigt, um gelesen zu werden. Öffnen Sie es in einem Bildbetrachter und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>This picture needs more memory than there is. Save it smaller, then try again.</source>
        <translation>Dieses Bild braucht mehr Speicher, als da ist. Speichern Sie es kleiner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This posting is here already.</source>
        <translation>Diese Anzeige ist schon hier.</translation>
    </message>
    <message>
        <source>This question is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Diese Frage ist nicht mehr hier. Wenn sie gelöscht wurde, liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>This reply is here already.</source>
        <translation>Diese Antwort ist schon hier.</translation>
    </message>
    <message>
        <source>This saved page consists of more parts than any page has, so it was not read.</source>
        <translation>Diese gespeicherte Seite besteht aus mehr Teilen als jede andere, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This saved page is too broken to be read.</source>
        <translation>Diese gespeicherte Seite ist zu beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This sheet has more than {rows:,} rows or {columns} columns. Please keep only the table in it.</source>
        <translation>Dieses Blatt hat mehr als {rows:,} Zeilen oder {columns} Spalten. Bitte behalten Sie nur die Tabelle darin.</translation>
    </message>
    <message>
        <source>This spreadsheet cannot be read. Save it anew, or as CSV, and try again.</source>
        <translation>Diese Tabelle lässt sich nicht lesen. Speichern Sie sie neu oder als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This spreadsheet is larger than {most} MB. Please split it.</source>
        <translation>Diese Tabelle ist größer als {most} MB. Bitte teilen Sie sie.</translation>
    </message>
    <message>
        <source>This spreadsheet is protected with a password. Save it without one, and try again.</source>
        <translation>Diese Tabelle ist mit einem Passwort geschützt. Speichern Sie sie ohne und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This spreadsheet unpacks to far more than a table holds, so it was not opened.</source>
        <translation>Diese Tabelle entpackt sich zu weit mehr, als eine Tabelle enthält, also wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This table cannot be read from row {number} on: a cell is never closed.</source>
        <translation>Diese Tabelle lässt sich ab Zeile {number} nicht lesen: Eine Zelle wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This table has more than {count:,} rows. Please split it.</source>
        <translation>Diese Tabelle hat mehr als {count:,} Zeilen. Bitte teilen Sie sie.</translation>
    </message>
    <message>
        <source>This table has more than {count} million cells. Please split it, or leave columns out.</source>
        <translation>Diese Tabelle hat mehr als {count} Millionen Zellen. Bitte teilen Sie sie oder lassen Sie Spalten weg.</translation>
    </message>
    <message>
        <source>This table has no row of headings, so its columns cannot be told apart. Open it in the window and say what they are, or add a first row such as Company, Role, Status, Date applied.</source>
        <translation>Diese Tabelle hat keine Zeile mit Überschriften, also lassen sich ihre Spalten nicht unterscheiden. Öffnen Sie sie im Fenster und sagen Sie, was sie sind, oder fügen Sie eine erste Zeile hinzu, etwa Company, Role, Status, Date applied.</translation>
    </message>
    <message>
        <source>This table is larger than {most} MB. Please split it.</source>
        <translation>Diese Tabelle ist größer als {most} MB. Bitte teilen Sie sie.</translation>
    </message>
    <message>
        <source>This version of it is here already.</source>
        <translation>Diese Fassung davon ist schon hier.</translation>
    </message>
    <message>
        <source>Times are counted with “seit”.</source>
        <translation>Zeiten zählt man mit „seit“.</translation>
    </message>
    <message>
        <source>Too many lines of this file begin or end a card for all of them to be cards.</source>
        <translation>Zu viele Zeilen dieser Datei beginnen oder beenden eine Karte, als dass alle Karten sein könnten.</translation>
    </message>
    <message>
        <source>What this file belongs to is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Wozu diese Datei gehört, ist nicht mehr hier. Wenn es gelöscht wurde, liegt es noch im Papierkorb.</translation>
    </message>
    <message>
        <source>What was read could not be put together again: {fault}.</source>
        <translation>Was gelesen wurde, ließ sich nicht wieder zusammensetzen: {fault}.</translation>
    </message>
    <message>
        <source>What was written could not be verified, so nothing was changed. Try again, or run the check.</source>
        <translation>Was geschrieben wurde, ließ sich nicht nachprüfen, also wurde nichts geändert. Versuchen Sie es noch einmal oder führen Sie die Prüfung aus.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>fast dieselbe Schreibweise</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>at the offer</source>
        <translation>beim Angebot</translation>
    </message>
    <message>
        <source>in screening</source>
        <translation>in der Vorauswahl</translation>
    </message>
    <message>
        <source>interviewing</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>of the application “{company}, {role}”</source>
        <translation>der Bewerbung „{company}, {role}“</translation>
    </message>
    <message>
        <source>of the note “{note}”</source>
        <translation>der Notiz „{note}“</translation>
    </message>
    <message>
        <source>on the wishlist</source>
        <translation>auf der Wunschliste</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the day of applying</source>
        <translation>der Tag der Bewerbung</translation>
    </message>
    <message>
        <source>the feedback</source>
        <translation>die Rückmeldung</translation>
    </message>
    <message>
        <source>the fit</source>
        <translation>die Eignung</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>die Notizen</translation>
    </message>
    <message>
        <source>the pay</source>
        <translation>das Gehalt</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>the recruiter</source>
        <translation>die Personalvermittlung</translation>
    </message>
    <message>
        <source>the same address {value}</source>
        <translation>dieselbe Adresse {value}</translation>
    </message>
    <message>
        <source>the same initials</source>
        <translation>dieselben Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same name but for a part of it</source>
        <translation>derselbe Name bis auf einen Teil</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>dieselbe Nummer {value}</translation>
    </message>
    <message>
        <source>the same web address {value}</source>
        <translation>dieselbe Webadresse {value}</translation>
    </message>
    <message>
        <source>the star</source>
        <translation>der Stern</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>die Schlagwörter</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>without a reply</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>{clauses} and {clause}</source>
        <translation>{clauses} und {clause}</translation>
    </message>
    <message>
        <source>{value} for short</source>
        <translation>kurz {value}</translation>
    </message>
    <message>
        <source>{why} {more}</source>
        <translation>{why} {more}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is back, as it was.</source>
        <translation>„{file}“ ist wieder da, wie es war.</translation>
    </message>
    <message>
        <source>“{file}” is not Afterview&apos;s, or it is damaged. It was left untouched; move it away, restore a backup, or choose another data folder.</source>
        <translation>„{file}“ stammt nicht von Afterview oder ist beschädigt. Die Datei blieb unberührt; legen Sie sie an einen anderen Ort, spielen Sie eine Sicherung zurück, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that can be attached.</source>
        <translation>„{file}“ ist keine Datei, die angehängt werden kann.</translation>
    </message>
    <message>
        <source>“{folder}” is a file, not a folder. Choose another data folder.</source>
        <translation>„{folder}“ ist eine Datei und kein Ordner. Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could be read.</source>
        <translation>
            <numerusform>1 Eintrag ließ sich lesen.</numerusform>
            <numerusform>%Ln Einträge ließen sich lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read and are lost.</source>
        <translation>
            <numerusform>1 Eintrag ließ sich nicht lesen und ist verloren.</numerusform>
            <numerusform>%Ln Einträge ließen sich nicht lesen und sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were made anew for what belongs to them; they say so.</source>
        <translation>
            <numerusform>1 Eintrag wurde neu angelegt, weil andere zu ihm gehören; das steht dabei.</numerusform>
            <numerusform>%Ln Einträge wurden neu angelegt, weil andere zu ihnen gehören; das steht dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>einen Brief</numerusform>
            <numerusform>%Ln Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A wish lies above the least that would do. Correct one of the two.</source>
        <translation>Ein Wunsch liegt über dem Wenigsten, was ginge. Berichtigen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>A fault of ours kept Afterview from reading what is left of the data; it stands in the log. The data was left as it is.</source>
        <translation>Ein Fehler von uns hat verhindert, dass Afterview liest, was von den Daten übrig ist; er steht im Protokoll. Die Daten blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file “{file}” of the application “{company}, {role}” has changed; fetch it from a backup, or find it again in the window.</source>
        <translation>Die Datei „{file}“ der Bewerbung „{company}, {role}“ hat sich geändert; holen Sie sie aus einer Sicherung, oder suchen Sie sie im Fenster wieder.</translation>
    </message>
    <message>
        <source>The file “{file}” of the application “{company}, {role}” is missing; fetch it from a backup, or find it again in the window.</source>
        <translation>Die Datei „{file}“ der Bewerbung „{company}, {role}“ fehlt; holen Sie sie aus einer Sicherung, oder suchen Sie sie im Fenster wieder.</translation>
    </message>
    <message>
        <source>The file “{file}” of the note “{note}” has changed; fetch it from a backup, or find it again in the window.</source>
        <translation>Die Datei „{file}“ der Notiz „{note}“ hat sich geändert; holen Sie sie aus einer Sicherung, oder suchen Sie sie im Fenster wieder.</translation>
    </message>
    <message>
        <source>The file “{file}” of the note “{note}” is missing; fetch it from a backup, or find it again in the window.</source>
        <translation>Die Datei „{file}“ der Notiz „{note}“ fehlt; holen Sie sie aus einer Sicherung, oder suchen Sie sie im Fenster wieder.</translation>
    </message>
    <message>
        <source>Where “welches” cannot stand, it is “dass”.</source>
        <translation>Wo „welches“ nicht stehen kann, heißt es „dass“.</translation>
    </message>
    <message>
        <source>Write down the question first.</source>
        <translation>Schreiben Sie zuerst die Frage auf.</translation>
    </message>
    <message>
        <source>You chose this application.</source>
        <translation>Sie haben diese Bewerbung gewählt.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben es weggelassen.</translation>
    </message>
    <message>
        <source>You sent {what} to {name}, and what was sent keeps its name, so {name} stays. If the same person is here twice, merge the two.</source>
        <translation>Sie haben {what} an {name} gesendet, und was gesendet wurde, behält seinen Namen, also bleibt {name}. Wenn dieselbe Person zweimal hier ist, führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>You wrote it yourself.</source>
        <translation>Sie haben es selbst geschrieben.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>eine Zahlung</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>einen Ort auf der Karte</translation>
    </message>
    <message>
        <source>a secret for signing in</source>
        <translation>ein Geheimnis zum Anmelden</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>einen Termin</translation>
    </message>
    <message>
        <source>applying</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>it gives a LinkedIn address, {value}, which was not taken over.</source>
        <translation>es nennt eine LinkedIn-Adresse, {value}, die nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>it gives a name, “{value}”, which was not taken over.</source>
        <translation>es nennt einen Namen, „{value}“, der nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>it gives a phone number, {value}, which was not taken over.</source>
        <translation>es nennt eine Telefonnummer, {value}, die nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>it gives a title, “{value}”, which was not taken over.</source>
        <translation>es nennt eine Funktion, „{value}“, die nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>it has changed since it was shown, so nothing of it was brought in. Open it once more.</source>
        <translation>es hat sich geändert, seit es gezeigt wurde, also wurde nichts davon hereingeholt. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is here already, word for word</source>
        <translation>es ist schon hier, Wort für Wort</translation>
    </message>
    <message>
        <source>it is on a disk that can only be read</source>
        <translation>es liegt auf einer Platte, die sich nur lesen lässt</translation>
    </message>
    <message>
        <source>it reads like a no{because}. The application was left where it is.</source>
        <translation>es liest sich wie eine Absage{because}. Die Bewerbung blieb, wo sie ist.</translation>
    </message>
    <message>
        <source>it reads like an offer{because}. The application was left where it is.</source>
        <translation>es liest sich wie ein Angebot{because}. Die Bewerbung blieb, wo sie ist.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>sein Name ist zu lang</translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation>die Berechtigungen erlauben es nicht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>welches Unternehmen es ist</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>der Computer hat keinen Speicher mehr</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>die Platte meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file is from before it was merged with another one</source>
        <translation>die Datei stammt aus der Zeit vor dem Zusammenführen mit einem anderen Eintrag</translation>
    </message>
    <message>
        <source>the key to a wireless network</source>
        <translation>den Schlüssel zu einem Funknetz</translation>
    </message>
    <message>
        <source>the rejection</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>welche Rolle es ist</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System lehnte ab</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this may be {name}, who is here already ({why}). Both are kept; they can be merged under People.</source>
        <translation>das ist vielleicht {name}, schon hier ({why}). Beide bleiben; unter Personen lassen sie sich zusammenführen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too many files are open on this computer at this moment</source>
        <translation>auf diesem Computer sind gerade zu viele Dateien offen</translation>
    </message>
    <message>
        <source>what was decided here is newer</source>
        <translation>was hier entschieden wurde, ist neuer</translation>
    </message>
    <message>
        <source>where it was found</source>
        <translation>wo es gefunden wurde</translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation>wer gemeint ist</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>{address} is known, but takes part in no open application.</source>
        <translation>{address} ist bekannt, aber an keiner offenen Bewerbung beteiligt.</translation>
    </message>
    <message>
        <source>{address} takes part in {count} open applications, and it does not say which one it is about.</source>
        <translation>{address} ist an {count} offenen Bewerbungen beteiligt, und es sagt nicht, um welche es geht.</translation>
    </message>
    <message>
        <source>{broken:,} lines of this card make no sense and were left out.</source>
        <translation>{broken:,} Zeilen dieser Karte ergeben keinen Sinn und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} is at this interview already.</source>
        <translation>{name} ist schon bei diesem Gespräch.</translation>
    </message>
    <message>
        <source>{name} is here already, with all that is on this card.</source>
        <translation>{name} ist schon hier, mit allem, was auf dieser Karte steht.</translation>
    </message>
    <message>
        <source>{name} is here already, with the same address.</source>
        <translation>{name} ist schon hier, mit derselben Adresse.</translation>
    </message>
    <message>
        <source>{name} is named as a reference here already.</source>
        <translation>{name} ist hier schon als Referenz genannt.</translation>
    </message>
    <message>
        <source>{name} was made from this very card.</source>
        <translation>{name} wurde aus eben dieser Karte gemacht.</translation>
    </message>
    <message>
        <source>{what} are a number from 1 to 3650.</source>
        <translation>{what} sind eine Zahl von 1 bis 3650.</translation>
    </message>
    <message>
        <source>{what} is a number from 0 on.</source>
        <translation>{what} ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>“It&apos;s” is short for “it is”.</source>
        <translation>„It’s“ ist kurz für „it is“.</translation>
    </message>
    <message>
        <source>“Loose” is the opposite of “tight”.</source>
        <translation>„Loose“ ist das Gegenteil von „tight“.</translation>
    </message>
    <message>
        <source>“{file}” holds another zip, not Afterview&apos;s data. Unpack it, then restore what is inside.</source>
        <translation>„{file}“ enthält ein weiteres Zip, nicht die Daten von Afterview. Entpacken Sie es und spielen Sie zurück, was darin ist.</translation>
    </message>
    <message>
        <source>“{file}” holds names that no backup has, so it was not opened. Nothing was changed.</source>
        <translation>„{file}“ enthält Namen, die keine Sicherung hat, also wurde es nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe. Name a file for the backup, so that it can be read back.</source>
        <translation>„{file}“ ist ein Gerät oder eine Pipe. Nennen Sie eine Datei für die Sicherung, damit sie zur Kontrolle gelesen werden kann.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a backup. Nothing was changed.</source>
        <translation>„{file}“ ist ein Ordner, keine Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Name a file for the backup.</source>
        <translation>„{file}“ ist ein Ordner. Nennen Sie eine Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>“{file}” is a zip, but not a backup of Afterview. Nothing was changed.</source>
        <translation>„{file}“ ist ein Zip, aber keine Sicherung von Afterview. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup of Afterview, or it is damaged. Nothing was changed; use another file.</source>
        <translation>„{file}“ ist keine Sicherung von Afterview, oder sie ist beschädigt. Nichts wurde geändert; verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{file}” was written by another version of Afterview that this one does not know. Nothing was changed; please update Afterview.</source>
        <translation>„{file}“ wurde von einer anderen Version von Afterview geschrieben, die diese nicht kennt. Nichts wurde geändert; bitte aktualisieren Sie Afterview.</translation>
    </message>
    <message>
        <source>“{file}” would grow beyond measure, so it was not opened. Nothing was changed.</source>
        <translation>„{file}“ würde ins Unermessliche wachsen, also wurde es nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be used: {why}. Nothing was changed.</source>
        <translation>„{folder}“ lässt sich nicht verwenden: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought in: calendars, mail, address cards, tables, saved web pages, pictures and Afterview&apos;s own files are read.</source>
        <translation>„{name}“ lässt sich nicht hereinholen: Gelesen werden Kalender, Mail, Adresskarten, Tabellen, gespeicherte Webseiten, Bilder und eigene Dateien von Afterview.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{into}”: {why}.</source>
        <translation>„{name}“ ließ sich nicht nach „{into}“ kopieren: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop it on the window, or name the files in it.</source>
        <translation>„{name}“ ist ein Ordner. Legen Sie ihn auf dem Fenster ab oder nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the data folder. Find it again, or restore a backup.</source>
        <translation>„{name}“ ist nicht mehr im Datenordner. Suchen Sie es wieder oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be brought in this way.</source>
        <translation>„{name}“ ist von keiner Art, die sich so hereinholen lässt.</translation>
    </message>
    <message>
        <source>“{one_line}” is no date, so it went into the notes.</source>
        <translation>„{one_line}“ ist kein Datum, also kam es in die Notizen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}. What was there is as it was.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {why}. Was da war, ist unverändert.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {most} MB, so it was not read.</source>
        <translation>„{path}“ ist größer als {most} MB, also wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>„{path}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{path}” is not there. It may have been moved or renamed since.</source>
        <translation>„{path}“ ist nicht da. Vielleicht wurde es seitdem verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{path}” may not be read: its permissions do not allow it.</source>
        <translation>„{path}“ darf nicht gelesen werden: Die Berechtigungen erlauben es nicht.</translation>
    </message>
    <message>
        <source>“{place}” cannot be used: {why}. Nothing was changed; mend that, or choose another place.</source>
        <translation>„{place}“ lässt sich nicht verwenden: {why}. Nichts wurde geändert; beheben Sie das oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the dictionary.</source>
        <translation>„{word}“ ist nicht mehr im Wörterbuch.</translation>
    </message>
</context>
</TS>
