<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>After</name>
    <message>
        <source>Yes, it went</source>
        <translation>Ja, er ging ab</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>No number is known here yet. It may stand on the card or in a signature.</source>
        <translation>Hier ist noch keine Nummer bekannt. Vielleicht steht sie auf der Karte oder in einer Signatur.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What they said, in a line or two</source>
        <translation>Was gesagt wurde, in einer Zeile oder zwei</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>I reached them</source>
        <translation>Jemanden erreicht</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Card A6</source>
        <translation>Karte A6</translation>
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
        <source>Posted today</source>
        <translation>Heute eingeworfen</translation>
    </message>
    <message>
        <source>{name}’s postal address is not known here. It may stand on the card or the invitation.</source>
        <translation>Die Postanschrift von {name} ist hier nicht bekannt. Vielleicht steht sie auf der Karte oder in der Einladung.</translation>
    </message>
    <message>
        <source>It is too long for this paper. A card is best with a few sentences.</source>
        <translation>Für dieses Papier ist es zu lang. Am besten hat eine Karte ein paar Sätze.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Die Karte speichern</translation>
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
        <source>Print the card</source>
        <translation>Die Karte drucken</translation>
    </message>
    <message>
        <source>The printer took nothing. The card can be saved as a PDF meanwhile.</source>
        <translation>Der Drucker hat nichts angenommen. Einstweilen lässt sich die Karte als PDF speichern.</translation>
    </message>
    <message>
        <source>Card to {name}</source>
        <translation>Karte an {name}</translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation>„{file}“ ließ sich hier nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>{points}. F7 goes to the next.</source>
        <translation>{points}. F7 führt zum nächsten.</translation>
    </message>
    <message>
        <source>Your words stay as they are. The draft can be written anew from the record; Undo brings these back.</source>
        <translation>Ihre Worte bleiben, wie sie sind. Der Entwurf lässt sich aus Ihren Aufzeichnungen neu schreiben; Rückgängig holt diese Worte zurück.</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Next gap, in the text; behind the last the next control</source>
        <translation>Nächste Lücke im Text; nach der letzten das nächste Bedienelement</translation>
    </message>
    <message>
        <source>Next point that the checks have found, with Shift the one before</source>
        <translation>Nächster Punkt, den die Prüfungen fanden, mit Umschalt der vorige</translation>
    </message>
    <message>
        <source>Take the fix that is offered</source>
        <translation>Die angebotene Verbesserung übernehmen</translation>
    </message>
    <message>
        <source>Leave the point as it is; from the text back to the letters</source>
        <translation>Den Punkt lassen, wie er ist; vom Text zurück zu den Briefen</translation>
    </message>
    <message>
        <source>Add the next of your words to be remembered by</source>
        <translation>Das nächste Ihrer Worte hinzufügen, das in Erinnerung bleibt</translation>
    </message>
    <message>
        <source>Add the next that speaks for you</source>
        <translation>Das nächste hinzufügen, das für Sie spricht</translation>
    </message>
    <message>
        <source>Add the next to put right</source>
        <translation>Das nächste hinzufügen, das zu berichtigen ist</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Den nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Ingredients, beside or over the letter; outside of the text I alone</source>
        <translation>Zutaten, neben oder über dem Brief; außerhalb des Textes I allein</translation>
    </message>
    <message>
        <source>Send panel; Enter there confirms</source>
        <translation>Sendebereich; Eingabe bestätigt dort</translation>
    </message>
    <message>
        <source>Copy the whole letter</source>
        <translation>Den ganzen Brief kopieren</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Rückgängig im Text</translation>
    </message>
    <message>
        <source>Thank-you to {person}</source>
        <translation>Dankesbrief an {person}</translation>
    </message>
    <message>
        <source>Follow-up to {person}</source>
        <translation>Nachfrage an {person}</translation>
    </message>
    <message>
        <source>Call to {person}</source>
        <translation>Anruf bei {person}</translation>
    </message>
    <message>
        <source>Asking {person} who writes</source>
        <translation>Anfrage an {person}, wer schreibt</translation>
    </message>
    <message>
        <source>Answer to {person}’s invitation</source>
        <translation>Antwort auf die Einladung von {person}</translation>
    </message>
    <message>
        <source>Thanks to {person} after the no</source>
        <translation>Dank an {person} nach der Absage</translation>
    </message>
    <message>
        <source>Thanks to {person} for the offer</source>
        <translation>Dank an {person} für das Angebot</translation>
    </message>
    <message>
        <source>Asking {person} for time</source>
        <translation>Bitte an {person} um Zeit</translation>
    </message>
    <message>
        <source>Telling {person} how it went</source>
        <translation>{person} erzählen, wie es lief</translation>
    </message>
    <message>
        <source>Asking {person} to follow up</source>
        <translation>Bitte an {person} um Nachfrage</translation>
    </message>
    <message>
        <source>News for {person}</source>
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
        <source>LinkedIn request to {person}</source>
        <translation>LinkedIn-Anfrage an {person}</translation>
    </message>
    <message>
        <source>Withdrawal to {person}</source>
        <translation>Rückzug an {person}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>{company}, {round}</source>
        <translation>{company}, {round}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Geht gerade ab</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Wie er abging</translation>
    </message>
    <message>
        <source>It has not left yet</source>
        <translation>Er ist noch nicht abgegangen</translation>
    </message>
    <message>
        <source>It may have left</source>
        <translation>Er ist vielleicht abgegangen</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation>über {person}</translation>
    </message>
</context>
<context>
    <name>ComposerBeside</name>
    <message>
        <source>Ingredients</source>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ComposerDeeds</name>
    <message>
        <source>Added: {words}</source>
        <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>Nothing more to add there.</source>
        <translation>Dort gibt es nichts mehr hinzuzufügen.</translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation>Der Brief ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>FindingPopOver</name>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>so lassen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing to mend in it.</source>
        <translation>Daran ist nichts zu verbessern.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Eines davon behalten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Die Lücke füllen</translation>
    </message>
    <message>
        <source>It is spelled right</source>
        <translation>Es ist richtig geschrieben</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nicht beachten</translation>
    </message>
    <message>
        <source>Send it straight</source>
        <translation>Direkt senden</translation>
    </message>
    <message>
        <source>Through {person}</source>
        <translation>Über {person}</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Um {time}</translation>
    </message>
    <message>
        <source>Show that letter</source>
        <translation>Den anderen Brief zeigen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Zurück zu den Briefen</translation>
    </message>
    <message>
        <source>Tone and language</source>
        <translation>Ton und Sprache</translation>
    </message>
    <message>
        <source>Ingredients  Ctrl+I</source>
        <translation>Zutaten  Strg+I</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Rückgängig  Strg+Z</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation>Wiederholen  Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation>Senden  Strg+Eingabe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{tone}, {language}</source>
        <translation>{tone}, {language}</translation>
    </message>
    <message>
        <source>Tone and language: {voice}</source>
        <translation>Ton und Sprache: {voice}</translation>
    </message>
    <message>
        <source>{about}. {how_far}</source>
        <translation>{about}. {how_far}</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Your inbox could not be looked into</source>
        <translation>Ihr Posteingang ließ sich nicht ansehen</translation>
    </message>
    <message>
        <source>{person} may have answered</source>
        <translation>{person} hat vielleicht geantwortet</translation>
    </message>
    <message>
        <source>{count} messages may be answers</source>
        <translation>{count} Nachrichten sind vielleicht Antworten</translation>
    </message>
    <message>
        <source>{companies}. Look in Letters whether it is so; nothing was filed.</source>
        <translation>{companies}. Sehen Sie unter Briefe nach, ob es so ist; abgelegt wurde nichts.</translation>
    </message>
</context>
<context>
    <name>IndexDeeds</name>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>{person} zeigen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>IngredientRow</name>
    <message>
        <source>{words}, in the letter</source>
        <translation>{words}, im Brief</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>{words} hinzufügen</translation>
    </message>
    <message>
        <source>Better answer from your question bank</source>
        <translation>Bessere Antwort aus Ihrer Fragensammlung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Ingredients</name>
    <message>
        <source>Remember me</source>
        <translation>In Erinnerung bleiben</translation>
    </message>
    <message>
        <source>Reinforce the positives</source>
        <translation>Das Gute bekräftigen</translation>
    </message>
    <message>
        <source>Recoup losses</source>
        <translation>Verlorenes aufholen</translation>
    </message>
    <message>
        <source>Reminder of next steps</source>
        <translation>An Nächstes erinnern</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Nothing to mend, leave it out.</source>
        <translation>Nichts zu berichtigen, lassen Sie es weg.</translation>
    </message>
    <message>
        <source>No next step is noted.</source>
        <translation>Kein nächster Schritt ist festgehalten.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What you write is enough.</source>
        <translation>Noch ist nichts festgehalten. Was Sie schreiben, genügt.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. A word of your own fills the gap.</source>
        <translation>Noch ist nichts festgehalten. Ein eigenes Wort füllt die Lücke.</translation>
    </message>
    <message>
        <source>Yours, from what you noted</source>
        <translation>Von Ihnen, aus Ihren Notizen</translation>
    </message>
    <message>
        <source>Yours, from {day}’s debrief</source>
        <translation>Von Ihnen, aus dem Rückblick vom {day}</translation>
    </message>
    <message>
        <source>Yours, from the debrief of {day}</source>
        <translation>Von Ihnen, aus dem Rückblick vom {day}</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} von {all}</translation>
    </message>
    <message>
        <source>Already told {person}</source>
        <translation>{person} schon gesagt</translation>
    </message>
</context>
<context>
    <name>IngredientsPane</name>
    <message>
        <source>Ingredients</source>
        <translation>Zutaten</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefes</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Search letters</source>
        <translation>Briefe durchsuchen</translation>
    </message>
    <message>
        <source>Write it, or go on with it</source>
        <translation>Schreiben oder weiterschreiben</translation>
    </message>
    <message>
        <source>Try again what has not left</source>
        <translation>Noch einmal versuchen, was nicht abging</translation>
    </message>
    <message>
        <source>It went, where that is not known</source>
        <translation>Er ging ab (wenn das ungewiss ist)</translation>
    </message>
    <message>
        <source>It did not go, where that is not known</source>
        <translation>Er ging nicht ab (wenn das ungewiss ist)</translation>
    </message>
    <message>
        <source>Back to draft, while it has not left</source>
        <translation>Zurück zum Entwurf, solange er nicht abging</translation>
    </message>
    <message>
        <source>Move a draft to the bin</source>
        <translation>Einen Entwurf in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Menu of the letter</source>
        <translation>Menü des Briefes</translation>
    </message>
    <message>
        <source>The letter that is due first</source>
        <translation>Der zuerst fällige Brief</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Er ging ab</translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation>Er ging nicht ab</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation>Ab {when}</translation>
    </message>
    <message>
        <source>Leaves {when}</source>
        <translation>Geht ab: {when}</translation>
    </message>
    <message>
        <source>It is leaving</source>
        <translation>Er geht gerade ab</translation>
    </message>
    <message>
        <source>It may have left. Look in your Sent folder</source>
        <translation>Er ist vielleicht abgegangen. Sehen Sie in „Gesendet“ nach</translation>
    </message>
    <message>
        <source>{why} Next try {when}</source>
        <translation>{why} Nächster Versuch {when}</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Geht gleich ab</translation>
    </message>
    <message>
        <source>It has not left yet.</source>
        <translation>Er ist noch nicht abgegangen.</translation>
    </message>
    <message>
        <source>through {agent}</source>
        <translation>über {agent}</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>mit der Post</translation>
    </message>
    <message>
        <source>on LinkedIn</source>
        <translation>auf LinkedIn</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters need a word from you.</source>
        <translation>
            <numerusform>Ein Brief braucht ein Wort von Ihnen.</numerusform>
            <numerusform>{count} Briefe brauchen ein Wort von Ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters to write</source>
        <translation>
            <numerusform>Ein Brief zu schreiben</numerusform>
            <numerusform>{count} Briefe zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} begun</source>
        <translation>
            <numerusform>einer begonnen</numerusform>
            <numerusform>{count} begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are begun.</source>
        <translation>
            <numerusform>Ein Brief ist begonnen.</numerusform>
            <numerusform>{count} Briefe sind begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is due.</source>
        <translation>Kein Brief ist fällig.</translation>
    </message>
</context>
<context>
    <name>LettersDoor</name>
    <message>
        <source>{count} begun</source>
        <translation>{count} begonnen</translation>
    </message>
</context>
<context>
    <name>LettersIndex</name>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Briefe durchsuchen</translation>
    </message>
    <message>
        <source>No letter is due</source>
        <translation>Kein Brief ist fällig</translation>
    </message>
    <message>
        <source>After an interview the thank-yous stand here, one for each person you met, in your own words.</source>
        <translation>Nach einem Gespräch stehen hier die Dankesbriefe, einer für jede Person, die Sie getroffen haben, in Ihren eigenen Worten.</translation>
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
        <source>Every letter is still here.</source>
        <translation>Jeder Brief ist noch da.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation>Nichts zu „{text}“</translation>
    </message>
    <message>
        <source>Names, companies and subjects of all letters were looked through.</source>
        <translation>Durchsucht wurden Namen, Unternehmen und Betreffzeilen aller Briefe.</translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>This letter is no longer here. If it was deleted, the bin still has it.</source>
        <translation>Dieser Brief ist nicht mehr hier. Wenn er gelöscht wurde, liegt er noch im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>LinkedInPart</name>
    <message>
        <source>Put the short version here</source>
        <translation>Die kurze Fassung hier einsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I asked there</source>
        <translation>Dort gefragt</translation>
    </message>
    <message>
        <source>Choose Connect and Add a note on their profile, and paste it there.</source>
        <translation>Wählen Sie im Profil „Vernetzen“ und „Nachricht hinzufügen“ und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>The profile is not known here, so LinkedIn’s search opens with the name.</source>
        <translation>Das Profil ist hier nicht bekannt, also öffnet sich die Suche von LinkedIn mit dem Namen.</translation>
    </message>
</context>
<context>
    <name>MailTrouble</name>
    <message>
        <source>What is wrong with it: {words}.</source>
        <translation>Was daran nicht stimmt: {words}.</translation>
    </message>
    <message>
        <source>The server said: “{words}”.</source>
        <translation>Der Server sagte: „{words}“.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>No server of that name was found. Look whether its name is spelled right.</source>
        <translation>Ein Server dieses Namens wurde nicht gefunden. Sehen Sie nach, ob der Name richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The server does not answer at this port. It may be down, or the port may be another one.</source>
        <translation>Der Server antwortet an diesem Port nicht. Vielleicht steht er still, oder der Port ist ein anderer.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>The server offers no encryption here, so nothing was said to it, the password neither. Choose TLS or STARTTLS as your provider names it.</source>
        <translation>Der Server bietet hier keine Verschlüsselung, also wurde ihm nichts gesagt, auch das Passwort nicht. Wählen Sie TLS oder STARTTLS, wie Ihr Anbieter es nennt.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server’s certificate, so it may be somebody else. Neither password nor letter was handed over.</source>
        <translation>Niemand bürgt für das Zertifikat des Servers, also kann es jemand anderes sein. Weder Passwort noch Brief wurden übergeben.</translation>
    </message>
    <message>
        <source>The server is busy and asks to try again later.</source>
        <translation>Der Server ist beschäftigt und bittet, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The connection broke before anything was handed over.</source>
        <translation>Die Verbindung brach ab, bevor etwas übergeben wurde.</translation>
    </message>
    <message>
        <source>The connection broke after it was handed over and before the server answered. It may have left: look in your Sent folder or ask the recipient.</source>
        <translation>Die Verbindung brach nach der Übergabe und vor der Antwort des Servers ab. Er ist vielleicht abgegangen: Sehen Sie in „Gesendet“ nach oder fragen Sie nach.</translation>
    </message>
    <message>
        <source>The server answered in a way that no mail server should.</source>
        <translation>Der Server antwortete so, wie kein Mailserver antworten sollte.</translation>
    </message>
    <message>
        <source>The server did not take the user name and password. Many providers want an app password here, not the one you sign in with.</source>
        <translation>Der Server nahm Benutzername und Passwort nicht an. Viele Anbieter wollen hier ein App-Passwort, nicht das, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The server takes no password from programs like this one. Letters can be handed to your mail program instead.</source>
        <translation>Der Server nimmt von Programmen wie diesem kein Passwort. Briefe lassen sich stattdessen an Ihr Mailprogramm übergeben.</translation>
    </message>
    <message>
        <source>The server does not send for this address. It may belong to another account.</source>
        <translation>Der Server sendet nicht für diese Adresse. Vielleicht gehört sie zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The server does not take the recipient’s address. Look whether it is spelled right.</source>
        <translation>Der Server nimmt die Adresse nicht an, an die es gehen soll. Sehen Sie nach, ob sie richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The server did not take what was written.</source>
        <translation>Der Server nahm das Geschriebene nicht an.</translation>
    </message>
    <message>
        <source>The server cannot send to an address with letters like these before the @.</source>
        <translation>Der Server kann nicht an eine Adresse mit solchen Buchstaben vor dem @ senden.</translation>
    </message>
    <message>
        <source>There is no mail address to send it to.</source>
        <translation>Es gibt keine Mailadresse, an die es gehen könnte.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this account. Enter it under Settings, Mail account.</source>
        <translation>Im Schlüsselbund liegt kein Passwort für dieses Konto. Tragen Sie es unter Einstellungen, Mailkonto ein.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the password could not be read. Unlock it to send.</source>
        <translation>Der Schlüsselbund ist gesperrt, also ließ sich das Passwort nicht lesen. Entsperren Sie ihn, um zu senden.</translation>
    </message>
    <message>
        <source>This system offers no keyring, so Afterview keeps no password and cannot send by itself. Your mail program or an .eml file takes the letter.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, also speichert Afterview kein Passwort und kann nicht selbst senden. Ihr Mailprogramm oder eine .eml-Datei nimmt den Brief.</translation>
    </message>
    <message>
        <source>No mail account is set up. Add one under Settings, or use your mail program.</source>
        <translation>Kein Mailkonto ist eingerichtet. Fügen Sie in den Einstellungen eines hinzu oder verwenden Sie Ihr Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OtherLetter</name>
    <message>
        <source>What {person} was written</source>
        <translation>Was an {person} geschrieben wurde</translation>
    </message>
    <message>
        <source>The other letter</source>
        <translation>Der andere Brief</translation>
    </message>
</context>
<context>
    <name>OthersPart</name>
    <message>
        <source>Name the employer of</source>
        <translation>Den Arbeitgeber nennen von</translation>
    </message>
    <message>
        <source>What to say to whom</source>
        <translation>Was man wem sagt</translation>
    </message>
    <message>
        <source>There are no others to tell of.</source>
        <translation>Es gibt keine anderen, von denen zu erzählen wäre.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The letter left. Its copy did not reach your Sent folder</source>
        <translation>Der Brief ging ab. Seine Kopie kam nicht in „Gesendet“ an</translation>
    </message>
    <message>
        <source>The letter to {person} may have left</source>
        <translation>Der Brief an {person} ist vielleicht abgegangen</translation>
    </message>
    <message>
        <source>The letter to {person} has not left</source>
        <translation>Der Brief an {person} ist nicht abgegangen</translation>
    </message>
    <message>
        <source>The letter to {person} is among the drafts again</source>
        <translation>Der Brief an {person} liegt wieder bei den Entwürfen</translation>
    </message>
    <message>
        <source>The letter to {person} has not left yet</source>
        <translation>Der Brief an {person} ist noch nicht abgegangen</translation>
    </message>
    <message>
        <source>Look into your Sent folder and say what is there. It is not sent again by itself.</source>
        <translation>Sehen Sie in „Gesendet“ nach und sagen Sie, was dort liegt. Von selbst wird er nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>There is a gap in it to fill.</source>
        <translation>Darin ist eine Lücke zu füllen.</translation>
    </message>
    <message>
        <source>It is safe, and is tried again by itself.</source>
        <translation>Er ist sicher und wird von selbst noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>To {person}</source>
        <translation>An {person}</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Wählen, an wen Sie schreiben</translation>
    </message>
    <message>
        <source>Change whom it goes to</source>
        <translation>Ändern, an wen er geht</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation>über {person}</translation>
    </message>
    <message>
        <source>no email address yet</source>
        <translation>noch keine E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>No address is known yet</source>
        <translation>Noch ist keine Adresse bekannt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name; who is not here yet is added</source>
        <translation>Ein Name; wer noch nicht hier ist, wird hinzugefügt</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>This is no email address yet. It looks like name@company.example.</source>
        <translation>Das ist noch keine E-Mail-Adresse. Sie sieht aus wie name@company.example.</translation>
    </message>
    <message>
        <source>Choose somebody, or type a name.</source>
        <translation>Wählen Sie jemanden oder tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>{letter}: who is it for?</source>
        <translation>{letter}: Für wen ist er?</translation>
    </message>
</context>
<context>
    <name>RepliesFound</name>
    <message>
        <source>Messages that may be answers</source>
        <translation>Nachrichten, die vielleicht Antworten sind</translation>
    </message>
    <message>
        <source>{count} more stand behind these.</source>
        <translation>Dahinter stehen {count} weitere.</translation>
    </message>
    <message>
        <source>File as a reply</source>
        <translation>Als Antwort ablegen</translation>
    </message>
    <message>
        <source>File the message from {person} as a reply</source>
        <translation>Die Nachricht von {person} als Antwort ablegen</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The message from {person} is not an answer</source>
        <translation>Die Nachricht von {person} ist keine Antwort</translation>
    </message>
    <message>
        <source>{person} may have answered, without a subject</source>
        <translation>{person} hat vielleicht geantwortet, ohne Betreff</translation>
    </message>
    <message>
        <source>{person} may have answered: “{subject}”</source>
        <translation>{person} hat vielleicht geantwortet: „{subject}“</translation>
    </message>
    <message>
        <source>{when} · {job} · to a letter of yours</source>
        <translation>{when} · {job} · auf einen Brief von Ihnen</translation>
    </message>
    <message>
        <source>{when} · {job} · from {address}</source>
        <translation>{when} · {job} · von {address}</translation>
    </message>
    <message>
        <source>The message from {person} is left alone</source>
        <translation>Die Nachricht von {person} bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>RoutePart</name>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Ask {agent}</source>
        <translation>{agent} fragen</translation>
    </message>
    <message>
        <source>{agent} said:</source>
        <translation>{agent} sagte:</translation>
    </message>
    <message>
        <source>Through {agent}</source>
        <translation>Über {agent}</translation>
    </message>
    <message>
        <source>{agent} said: directly</source>
        <translation>{agent} sagte: direkt</translation>
    </message>
    <message>
        <source>{agent} said: through {agent}</source>
        <translation>{agent} sagte: über {agent}</translation>
    </message>
</context>
<context>
    <name>SendDeeds</name>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>It is too long for a mail app to take. Save it as .eml and open that.</source>
        <translation>Er ist zu lang für ein Mailprogramm. Speichern Sie ihn als .eml und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is open in your mail app. Did it go?</source>
        <translation>Er ist in Ihrem Mailprogramm offen. Ging er ab?</translation>
    </message>
    <message>
        <source>No mail app took it. Save it as .eml, or set up mail here.</source>
        <translation>Kein Mailprogramm hat ihn angenommen. Speichern Sie ihn als .eml oder richten Sie Mail hier ein.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Den Brief speichern</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Mailnachrichten (*.eml)</translation>
    </message>
    <message>
        <source>The letter could not be saved in “{folder}”: {why}.</source>
        <translation>Der Brief ließ sich nicht in „{folder}“ speichern: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Open it in a mail program and send it there. Did it go?</source>
        <translation>Gespeichert als {name}. Öffnen Sie ihn in einem Mailprogramm und senden Sie ihn dort. Ging er ab?</translation>
    </message>
    <message>
        <source>No browser took the address. The words are on the clipboard.</source>
        <translation>Kein Browser hat die Adresse angenommen. Die Worte sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The words are on the clipboard. Did you ask there?</source>
        <translation>Die Worte sind in der Zwischenablage. Haben Sie dort gefragt?</translation>
    </message>
    <message>
        <source>Noted the call</source>
        <translation>Anruf festgehalten</translation>
    </message>
</context>
<context>
    <name>SendFoot</name>
    <message>
        <source>No mail account is set up here. Your mail app can send it.</source>
        <translation>Hier ist kein Mailkonto eingerichtet. Ihr Mailprogramm kann ihn senden.</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Mail einrichten</translation>
    </message>
    <message>
        <source>Open in mail app</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Als .eml speichern</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Wie er gesendet wird</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A short version, at most 300 characters</source>
        <translation>Eine kurze Fassung, höchstens 300 Zeichen</translation>
    </message>
    <message>
        <source>Connect on LinkedIn on {day}</source>
        <translation>Auf LinkedIn vernetzen am {day}</translation>
    </message>
    <message>
        <source>It leaves now, to {address}, and cannot be called back.</source>
        <translation>Er geht jetzt ab, an {address}, und lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Send it so</source>
        <translation>So senden</translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation>Er geht ab: {when}.</translation>
    </message>
    <message>
        <source>Schedule it so</source>
        <translation>So planen</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Wählen, an wen Sie schreiben</translation>
    </message>
    <message>
        <source>Add an email address first</source>
        <translation>Zuerst eine E-Mail-Adresse angeben</translation>
    </message>
    <message>
        <source>Open in mail app</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Lay out the card</source>
        <translation>Karte gestalten</translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation>Kopieren und LinkedIn öffnen</translation>
    </message>
    <message>
        <source>Open the script</source>
        <translation>Den Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Noch ist niemand genannt.</translation>
    </message>
    <message>
        <source>Straight to {name}.</source>
        <translation>Direkt an {name}.</translation>
    </message>
    <message>
        <source>Straight to {name}. No agency at {company}.</source>
        <translation>Direkt an {name}. Keine Vermittlung bei {company}.</translation>
    </message>
    <message>
        <source>To {agent}, who represents you here.</source>
        <translation>An {agent}, hier für Sie tätig.</translation>
    </message>
    <message>
        <source>{agent} represents you here. Ask first whether you may write directly.</source>
        <translation>{agent} vertritt Sie hier. Fragen Sie zuerst, ob Sie direkt schreiben dürfen.</translation>
    </message>
    <message>
        <source>Through {agent}, who represents you here and forwards it.</source>
        <translation>Über {agent}, hier für Sie tätig, mit der Bitte um Weiterleitung.</translation>
    </message>
    <message>
        <source>Straight to {name}. {agent} agrees.</source>
        <translation>Direkt an {name}. {agent} ist einverstanden.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Handwritten card</source>
        <translation>Handgeschriebene Karte</translation>
    </message>
    <message>
        <source>LinkedIn request</source>
        <translation>LinkedIn-Anfrage</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Noch kein Mailkonto</translation>
    </message>
    <message>
        <source>From {address}</source>
        <translation>Von {address}</translation>
    </message>
    <message>
        <source>By post about 3 days, before {day}</source>
        <translation>Mit der Post etwa 3 Tage, vor dem {day}</translation>
    </message>
    <message>
        <source>By post about 3 days, not before {day}</source>
        <translation>Mit der Post etwa 3 Tage, nicht vor dem {day}</translation>
    </message>
    <message>
        <source>By post there about {day}</source>
        <translation>Mit der Post etwa am {day} dort</translation>
    </message>
    <message>
        <source>Post would be there about {day}, which is late. An email today, and the card as well, is safer.</source>
        <translation>Mit der Post wäre sie etwa am {day} dort, und das ist spät. Heute eine E-Mail und die Karte dazu ist sicherer.</translation>
    </message>
    <message>
        <source>Posted today, it is there about {day}.</source>
        <translation>Heute eingeworfen, ist sie etwa am {day} dort.</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} von {most} Zeichen</translation>
    </message>
    <message>
        <source>No number is known yet</source>
        <translation>Noch ist keine Nummer bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n gaps first</source>
        <translation>
            <numerusform>Zuerst 1 Lücke füllen</numerusform>
            <numerusform>Zuerst %n Lücken füllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %Ln characters first</source>
        <translation>
            <numerusform>Zuerst 1 Zeichen herausnehmen</numerusform>
            <numerusform>Zuerst %Ln Zeichen herausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proofread %n points, then schedule</source>
        <translation>
            <numerusform>1 Punkt Korrektur lesen, dann planen</numerusform>
            <numerusform>%n Punkte Korrektur lesen, dann planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proofread %n points, then send</source>
        <translation>
            <numerusform>1 Punkt Korrektur lesen, dann senden</numerusform>
            <numerusform>%n Punkte Korrektur lesen, dann senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n points, then schedule</source>
        <translation>
            <numerusform>1 Punkt ansehen, dann planen</numerusform>
            <numerusform>%n Punkte ansehen, dann planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n points, then send</source>
        <translation>
            <numerusform>1 Punkt ansehen, dann senden</numerusform>
            <numerusform>%n Punkte ansehen, dann senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Planen für {when}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>It tries again {when}.</source>
        <translation>Nächster Versuch {when}.</translation>
    </message>
    <message>
        <source>It leaves in a moment.</source>
        <translation>Er geht gleich ab.</translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation>Er geht ab: {when}.</translation>
    </message>
    <message>
        <source>It is leaving.</source>
        <translation>Er geht gerade ab.</translation>
    </message>
    <message>
        <source>Your letter has not left yet. It is safe here.</source>
        <translation>Ihr Brief ist noch nicht abgegangen. Hier ist er sicher.</translation>
    </message>
    <message>
        <source>It may have left. Look into your Sent folder or ask, then say which.</source>
        <translation>Er ist vielleicht abgegangen. Sehen Sie in „Gesendet“ nach oder fragen Sie, und sagen Sie dann, was stimmt.</translation>
    </message>
    <message>
        <source>Posted {when}.</source>
        <translation>Eingeworfen {when}.</translation>
    </message>
    <message>
        <source>Asked on LinkedIn {when}.</source>
        <translation>Auf LinkedIn gefragt {when}.</translation>
    </message>
    <message>
        <source>Called {when}.</source>
        <translation>Angerufen {when}.</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Gesendet {when}.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
</context>
<context>
    <name>StatePart</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Er ging ab</translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation>Er ging nicht ab</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>{share} % personal</source>
        <translation>{share} % persönlich</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>At most {most} for LinkedIn</source>
        <translation>Bis {most} bei LinkedIn</translation>
    </message>
    <message numerus="yes">
        <source>%n details of your own</source>
        <translation>
            <numerusform>1 eigenes Detail</numerusform>
            <numerusform>%n eigene Details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} is good</source>
        <translation>{least} bis {most} ist gut</translation>
    </message>
    <message>
        <source>At most {most} is good</source>
        <translation>Bis {most} ist gut</translation>
    </message>
    <message>
        <source>Not proofread</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>{count} to proofread</source>
        <translation>{count} zu prüfen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n names checked</source>
        <translation>
            <numerusform>1 Name geprüft</numerusform>
            <numerusform>%n Namen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to check</source>
        <translation>
            <numerusform>1 Name zu prüfen</numerusform>
            <numerusform>%n Namen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps to fill</source>
        <translation>
            <numerusform>1 Lücke offen</numerusform>
            <numerusform>%n Lücken offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names right</source>
        <translation>Namen stimmen</translation>
    </message>
    <message>
        <source>Nothing alike</source>
        <translation>Nichts Gleiches</translation>
    </message>
    <message>
        <source>no other letter</source>
        <translation>kein anderer Brief</translation>
    </message>
    <message>
        <source>{share} % alike</source>
        <translation>{share} % gleich</translation>
    </message>
    <message>
        <source>with stock phrases</source>
        <translation>mit Floskeln</translation>
    </message>
    <message>
        <source>with {person}’s letter</source>
        <translation>wie an {person}</translation>
    </message>
    <message>
        <source>with any other letter</source>
        <translation>mit anderen Briefen</translation>
    </message>
    <message>
        <source>Tab goes to the next</source>
        <translation>Weiter mit Tab</translation>
    </message>
    <message>
        <source>{count} to think of</source>
        <translation>{count} zu bedenken</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>The {whole} begin in {span}</source>
        <translation>Die {whole} beginnen in {span}</translation>
    </message>
    <message>
        <source>{left} left of {whole}</source>
        <translation>noch {left} von {whole}</translation>
    </message>
    <message>
        <source>{past} past the {whole}</source>
        <translation>{past} nach den {whole}</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today at</source>
        <translation>Heute um</translation>
    </message>
    <message>
        <source>Pick a day and time</source>
        <translation>Tag und Zeit wählen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>Nothing leaves between {ends} and {starts}</source>
        <translation>Zwischen {ends} und {starts} geht nichts ab</translation>
    </message>
    <message>
        <source>Tomorrow at</source>
        <translation>Morgen um</translation>
    </message>
    <message>
        <source>{day} at</source>
        <translation>{day} um</translation>
    </message>
    <message>
        <source>That is at night: it leaves {when}.</source>
        <translation>Das ist nachts: Er geht {when} ab.</translation>
    </message>
    <message>
        <source>That has passed: it leaves {when}.</source>
        <translation>Das ist vorbei: Er geht {when} ab.</translation>
    </message>
</context>
</TS>
