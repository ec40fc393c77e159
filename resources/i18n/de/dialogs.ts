<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Afterview</source>
        <translation>Über Afterview</translation>
    </message>
    <message>
        <source>A calm steward for the time after an interview. Nothing leaves this computer by itself.</source>
        <translation>Ein ruhiger Begleiter für die Zeit nach einem Gespräch. Nichts verlässt diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation>Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>Versions and licences…</source>
        <translation>Versionen und Lizenzen …</translation>
    </message>
</context>
<context>
    <name>AskedReport</name>
    <message>
        <source>Report a fault</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>These are the steps of the program, in codes. Write beside them what you did and what you saw.</source>
        <translation>Das sind die Schritte des Programms, in Kürzeln. Schreiben Sie daneben, was Sie getan und was Sie gesehen haben.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete stays here for thirty days, whole.</source>
        <translation>Was Sie löschen, bleibt hier dreißig Tage lang, vollständig.</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>Nothing in the bin</source>
        <translation>Nichts im Papierkorb</translation>
    </message>
    <message>
        <source>What you delete comes here first.</source>
        <translation>Was Sie löschen, kommt zuerst hierher.</translation>
    </message>
    <message>
        <source>Deleted {when}. Kept until {day} at least.</source>
        <translation>Gelöscht {when}. Bleibt mindestens bis {day}.</translation>
    </message>
    <message>
        <source>Bring {title} back</source>
        <translation>{title} zurückholen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Interview at {company}</source>
        <translation>Gespräch bei {company}</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
        <source>Recovery code of Afterview</source>
        <translation>Wiederherstellungscode von Afterview</translation>
    </message>
    <message>
        <source>It opens your encrypted data and its backups where the keyring of the computer does not.</source>
        <translation>Er öffnet Ihre verschlüsselten Daten und deren Sicherungen, wo der Schlüsselbund des Computers es nicht tut.</translation>
    </message>
    <message>
        <source>Whoever has it can read them. Keep it where only you find it.</source>
        <translation>Wer ihn hat, kann sie lesen. Bewahren Sie ihn so auf, dass nur Sie ihn finden.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Den Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move it off this computer when you can.</source>
        <translation>Gespeichert. Nehmen Sie ihn von diesem Computer, sobald Sie können.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>Die erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>There is no row of headings, so this is guessed from what stands in the columns.</source>
        <translation>Es gibt keine Zeile mit Überschriften, also ist dies aus dem erraten, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>“{date}” can be read either way, and no other date says which. Which day is meant?</source>
        <translation>„{date}“ lässt sich auf zwei Arten lesen, und kein anderes Datum sagt, auf welche. Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>Which day is meant</source>
        <translation>Welcher Tag gemeint ist</translation>
    </message>
    <message>
        <source>These words for a status are not known here. What do they mean?</source>
        <translation>Diese Wörter für einen Stand sind hier nicht bekannt. Was bedeuten sie?</translation>
    </message>
    <message>
        <source>Put it into the notes</source>
        <translation>In die Notizen</translation>
    </message>
    <message>
        <source>“{status}” means</source>
        <translation>„{status}“ bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>Eine Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wird zu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>All that was found can be read: %n entry.</source>
        <translation>
            <numerusform>Alles Gefundene lässt sich lesen: %n Eintrag.</numerusform>
            <numerusform>Alles Gefundene lässt sich lesen: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry can be read.</source>
        <translation>
            <numerusform>%n Eintrag lässt sich lesen.</numerusform>
            <numerusform>%n Einträge lassen sich lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup fills the gaps in %n of them.</source>
        <translation>
            <numerusform>Eine Sicherung füllt die Lücken in %n davon.</numerusform>
            <numerusform>Eine Sicherung füllt die Lücken in %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of %n of them is missing.</source>
        <translation>
            <numerusform>Von %n davon fehlt ein Teil.</numerusform>
            <numerusform>Von %n davon fehlt ein Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could not be read and is lost.</source>
        <translation>
            <numerusform>%n Eintrag ließ sich nicht lesen und ist verloren.</numerusform>
            <numerusform>%n Einträge ließen sich nicht lesen und sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry is made anew because others belong to it; where its name was lost, it says so.</source>
        <translation>
            <numerusform>%n Eintrag wird neu angelegt, weil andere zu ihm gehören; wo sein Name verloren ging, steht das dabei.</numerusform>
            <numerusform>%n Einträge werden neu angelegt, weil andere zu ihnen gehören; wo ihr Name verloren ging, steht das dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n entry.</source>
        <translation>
            <numerusform>Sie enthält %n Eintrag.</numerusform>
            <numerusform>Sie enthält %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n entry that can be read.</source>
        <translation>
            <numerusform>Ihr fehlt %n Eintrag, der sich lesen lässt.</numerusform>
            <numerusform>Ihr fehlen %n Einträge, die sich lesen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n entry that was deleted since, or cannot be read.</source>
        <translation>
            <numerusform>Sie hat %n Eintrag, der seitdem gelöscht wurde oder sich nicht lesen lässt.</numerusform>
            <numerusform>Sie hat %n Einträge, die seitdem gelöscht wurden oder sich nicht lesen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry is in it as it was then.</source>
        <translation>
            <numerusform>%n Eintrag ist darin wie damals.</numerusform>
            <numerusform>%n Einträge sind darin wie damals.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same as can be read.</source>
        <translation>Sie enthält dasselbe, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Your data is encrypted, and the bytes that say with which key are spoiled. No backup was found beside it. With your recovery code it may be readable all the same.</source>
        <translation>Ihre Daten sind verschlüsselt, und die Stelle, die sagt, mit welchem Schlüssel, ist beschädigt. Daneben wurde keine Sicherung gefunden. Mit Ihrem Wiederherstellungscode lassen sie sich vielleicht trotzdem lesen.</translation>
    </message>
    <message>
        <source>It is encrypted, and its key is not at hand: this computer&apos;s keyring is locked, or does not have it. Your recovery code opens it.</source>
        <translation>Sie ist verschlüsselt, und ihr Schlüssel ist nicht zur Hand: Der Schlüsselbund dieses Computers ist gesperrt oder hat ihn nicht. Ihr Wiederherstellungscode öffnet sie.</translation>
    </message>
    <message>
        <source>A newer one, of {when}, is encrypted. Your recovery code opens it.</source>
        <translation>Eine neuere ({when}) ist verschlüsselt. Ihr Wiederherstellungscode öffnet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file came back from a backup.</source>
        <translation>
            <numerusform>%n Datei kam aus einer Sicherung zurück.</numerusform>
            <numerusform>%n Dateien kamen aus einer Sicherung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file is missing, and no backup that was found has it.</source>
        <translation>
            <numerusform>%n Datei fehlt, und keine gefundene Sicherung enthält sie.</numerusform>
            <numerusform>%n Dateien fehlen, und keine gefundene Sicherung enthält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Mit Ihrem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Zur Sicherung von {when} zurückgehen</translation>
    </message>
    <message>
        <source>Last entry in it: {when}</source>
        <translation>Letzter Eintrag darin: {when}</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Your data is damaged</source>
        <translation>Ihre Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Type the recovery code…</source>
        <translation>Wiederherstellungscode eingeben…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Eine andere Sicherung …</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Looking at what can be saved</source>
        <translation>Es wird nachgesehen, was sich retten lässt</translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged. Nothing has been changed; this takes a moment.</source>
        <translation>Die Datei mit den Daten von Afterview ist beschädigt. Nichts wurde geändert; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>A failing disk or a power cut can do that.</source>
        <translation>Eine defekte Platte oder ein Stromausfall kann das bewirken.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet, and the damaged file is kept whatever you choose.</source>
        <translation>Noch wurde nichts geändert, und die beschädigte Datei bleibt erhalten, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>Part of your data is damaged</source>
        <translation>Ein Teil Ihrer Daten ist beschädigt</translation>
    </message>
    <message>
        <source>Your data cannot be read</source>
        <translation>Ihre Daten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No backup was found beside the data. If you have one elsewhere, choose its file.</source>
        <translation>Neben den Daten fand sich keine Sicherung. Wenn Sie anderswo eine haben, wählen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>What there is in both</source>
        <translation>Was in beiden ist</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Zur Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip *.sqlite3);;All files (*)</source>
        <translation>Sicherungen (*.afterview-backup *.zip *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Es wird gerettet, was lesbar ist</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Die Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>Beginning with nothing</source>
        <translation>Es wird leer begonnen</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Die beschädigte Datei bleibt als {file}.</translation>
    </message>
    <message>
        <source>Your data can be read again</source>
        <translation>Ihre Daten sind wieder lesbar</translation>
    </message>
    <message>
        <source>Open Afterview</source>
        <translation>Afterview öffnen</translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Keep everything as plain files again</source>
        <translation>Alles wieder unverschlüsselt aufbewahren</translation>
    </message>
    <message>
        <source>Whoever can read the files of this computer can then read your record. Backups that were made meanwhile stay encrypted: keep the recovery code as long as you keep them.</source>
        <translation>Wer die Dateien dieses Computers lesen kann, kann dann auch Ihre Daten lesen. Zwischenzeitliche Sicherungen bleiben verschlüsselt: Behalten Sie den Wiederherstellungscode so lange wie diese.</translation>
    </message>
    <message>
        <source>Leave it encrypted</source>
        <translation>Verschlüsselt lassen</translation>
    </message>
    <message>
        <source>Decrypt now</source>
        <translation>Jetzt entschlüsseln</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Afterview – {title}</source>
        <translation>Afterview – {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt all your data</source>
        <translation>Alle Ihre Daten verschlüsseln</translation>
    </message>
    <message>
        <source>Your record, its files and its backups can then be read only with a key. This computer&apos;s keyring keeps it, so nothing changes for you. Keep this recovery code as well: where the keyring is lost, nothing else opens your data.</source>
        <translation>Ihre Daten, ihre Dateien und ihre Sicherungen lassen sich dann nur mit einem Schlüssel lesen. Der Schlüsselbund dieses Computers bewahrt ihn, also ändert sich für Sie nichts. Behalten Sie auch diesen Wiederherstellungscode: Geht der Schlüsselbund verloren, öffnet nichts anderes Ihre Daten.</translation>
    </message>
    <message>
        <source>Type group {number} from what you have kept</source>
        <translation>Tippen Sie Gruppe {number} aus dem, was Sie aufbewahrt haben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>This is not group {number} of the code above.</source>
        <translation>Das ist nicht Gruppe {number} des Codes oben.</translation>
    </message>
    <message>
        <source>This computer offers no keyring, or it is locked. Afterview would ask for the recovery code at every start. Press the button once more if that is what you want.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, oder er ist gesperrt. Afterview würde bei jedem Start nach dem Wiederherstellungscode fragen. Drücken Sie die Schaltfläche noch einmal, wenn Sie das möchten.</translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>The same person: add it to {name}, who is here</source>
        <translation>Dieselbe Person: zu {name} hinzufügen, schon hier</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} filling in what is here</source>
        <translation>{count} ergänzen, was hier ist</translation>
    </message>
    <message>
        <source>{count} left alone</source>
        <translation>{count} bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{count} that cannot be read</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{count} you left out</source>
        <translation>{count} von Ihnen weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>Eine Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}: {what}.</source>
        <translation>{rows}: {what}.</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Bring in {what}</source>
        <translation>{what} hereinholen</translation>
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
        <source>A guess</source>
        <translation>Eine Vermutung</translation>
    </message>
    <message>
        <source>A guess: change it if it is another</source>
        <translation>Eine Vermutung: Ändern Sie sie, wenn es eine andere ist</translation>
    </message>
    <message>
        <source>Keep it as a posting</source>
        <translation>Als Anzeige behalten</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>Um welche Bewerbung geht es?</translation>
    </message>
    <message>
        <source>None: leave it alone</source>
        <translation>Keine: so lassen</translation>
    </message>
    <message>
        <source>Show the text that is kept</source>
        <translation>Den Text zeigen, der gespeichert wird</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Den Text verbergen</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>Von {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Mit {names}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of ours</source>
        <translation>Ein Fehler von uns</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault</source>
        <translation>Etwas ging schief, und es ist unser Fehler</translation>
    </message>
    <message>
        <source>What you did last may not have happened, so look at it once. All that was kept before is safe: it is on the disk already. You can go on.</source>
        <translation>Was Sie zuletzt getan haben, ist vielleicht nicht geschehen, also sehen Sie einmal nach. Alles zuvor Gesicherte ist sicher: Es steht schon auf der Platte. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Afterview cannot go on with this</source>
        <translation>Afterview kann damit nicht weitermachen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a line to go back to that point; later lines can be done again.</source>
        <translation>Wählen Sie eine Zeile, um zu diesem Punkt zurückzugehen; spätere Zeilen lassen sich wiederholen.</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Wie es am Anfang war</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{added} entries are new, {merged} take over what differs.</source>
        <translation>{added} Einträge sind neu, {merged} übernehmen, was abweicht.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>Und {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>Zeile {row}: {what}</translation>
    </message>
    <message>
        <source>May be {name}: {why}</source>
        <translation>Vielleicht {name}: {why}</translation>
    </message>
    <message>
        <source>About {application}</source>
        <translation>Zu {application}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Adds to who is here</source>
        <translation>Ergänzt, wer hier ist</translation>
    </message>
    <message>
        <source>Changes what is here</source>
        <translation>Ändert, was hier ist</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>Schon hier?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>It reads like a no: “{because}”. Move to Rejected</source>
        <translation>Es liest sich wie eine Absage: „{because}“. Nach „Absage“ verschieben</translation>
    </message>
    <message>
        <source>It reads like an offer: “{because}”. Move to Offer</source>
        <translation>Es liest sich wie ein Angebot: „{because}“. Nach „Angebot“ verschieben</translation>
    </message>
    <message>
        <source>The signature gives a name: {value}. Take it over</source>
        <translation>Die Signatur nennt einen Namen: {value}. Übernehmen</translation>
    </message>
    <message>
        <source>The signature gives a title: {value}. Add it</source>
        <translation>Die Signatur nennt eine Funktion: {value}. Hinzufügen</translation>
    </message>
    <message>
        <source>The signature gives a phone: {value}. Add it</source>
        <translation>Die Signatur nennt eine Telefonnummer: {value}. Hinzufügen</translation>
    </message>
    <message>
        <source>The signature gives a LinkedIn address: {value}. Add it</source>
        <translation>Die Signatur nennt eine LinkedIn-Adresse: {value}. Hinzufügen</translation>
    </message>
    <message>
        <source>This does not read like a job posting. If it is one, it can be kept all the same.</source>
        <translation>Das liest sich nicht wie eine Stellenanzeige. Wenn es eine ist, lässt sie sich trotzdem behalten.</translation>
    </message>
    <message>
        <source>A company and a role are needed. Type in what is missing, and it can be kept.</source>
        <translation>Unternehmen und Stelle werden gebraucht. Tippen Sie, was fehlt, dann lässt sie sich behalten.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>This is what it becomes. Nothing is kept yet.</source>
        <translation>Das wird daraus. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nichts hereinzuholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln in</source>
        <translation>
            <numerusform>Hereinholen</numerusform>
            <numerusform>%Ln hereinholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Print all keys</source>
        <translation>Alle Tasten drucken</translation>
    </message>
    <message>
        <source>Keys of Afterview</source>
        <translation>Tasten von Afterview</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Search all keys</source>
        <translation>Alle Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>What Afterview is made with. Each part keeps the licence that its authors gave it.</source>
        <translation>Womit Afterview gemacht ist. Jeder Teil behält die Lizenz, die ihm seine Urheber gaben.</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>{name}, version {version}, licence {licence}</source>
        <translation>{name}, Version {version}, Lizenz {licence}</translation>
    </message>
</context>
<context>
    <name>LookPane</name>
    <message>
        <source>{size}, in {folder}</source>
        <translation>{size}, in {folder}</translation>
    </message>
    <message>
        <source>Last entry in it: {when}</source>
        <translation>Letzter Eintrag darin: {when}</translation>
    </message>
    <message>
        <source>Last entry here: {when}</source>
        <translation>Letzter Eintrag hier: {when}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen</translation>
    </message>
</context>
<context>
    <name>LostFiles</name>
    <message numerus="yes">
        <source>%n file is missing or damaged</source>
        <translation>
            <numerusform>%n Datei fehlt oder ist beschädigt</numerusform>
            <numerusform>%n Dateien fehlen oder sind beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your backups have %n of them, the newest of {when}.</source>
        <translation>
            <numerusform>Ihre Sicherungen enthalten %n davon, die neueste: {when}.</numerusform>
            <numerusform>Ihre Sicherungen enthalten %n davon, die neueste: {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backups have all of it, the newest of {when}.</source>
        <translation>Ihre Sicherungen enthalten alles davon, die neueste: {when}.</translation>
    </message>
    <message>
        <source>Each is compared with what the record knows of it. Nothing else changes.</source>
        <translation>Jede wird mit dem verglichen, was vermerkt ist. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>An encrypted backup, which your recovery code opens, may have more.</source>
        <translation>Eine verschlüsselte Sicherung, die Ihr Wiederherstellungscode öffnet, enthält vielleicht mehr.</translation>
    </message>
    <message>
        <source>No backup that was found has them. If you have them elsewhere, choose “Find it” beside the note or the application.</source>
        <translation>Keine gefundene Sicherung enthält sie. Wenn Sie sie anderswo haben, wählen Sie „Finden“ neben der Notiz oder der Bewerbung.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{file}, {place}: {state}</source>
        <translation>{file}, {place}: {state}</translation>
    </message>
</context>
<context>
    <name>LostFilesDialog</name>
    <message>
        <source>Type the recovery code…</source>
        <translation>Wiederherstellungscode eingeben…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Fetch from the backup</source>
        <translation>Aus der Sicherung holen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n file is back, as it was</source>
        <translation>
            <numerusform>%n Datei ist wieder da, wie sie war</numerusform>
            <numerusform>%n Dateien sind wieder da, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup has them as they were</source>
        <translation>Keine Sicherung enthält sie so, wie sie waren</translation>
    </message>
    <message>
        <source>No backup that was found has these as they were:</source>
        <translation>Keine gefundene Sicherung enthält diese so, wie sie waren:</translation>
    </message>
</context>
<context>
    <name>PersonBeside</name>
    <message>
        <source>Is it somebody who is here?</source>
        <translation>Ist es jemand, der schon hier ist?</translation>
    </message>
    <message>
        <source>Same person as {name}: merge</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Someone else: a new person</source>
        <translation>Jemand anderes: eine neue Person</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Die Datei sagt</translation>
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
        <source>E-mail</source>
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
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Encrypting your data</source>
        <translation>Ihre Daten werden verschlüsselt</translation>
    </message>
    <message>
        <source>Decrypting your data</source>
        <translation>Ihre Daten werden entschlüsselt</translation>
    </message>
    <message>
        <source>A copy is written beside it and read back before it takes the place. If the power fails now, nothing is lost.</source>
        <translation>Daneben wird eine Kopie geschrieben und zur Kontrolle gelesen, bevor sie an die Stelle tritt. Fällt jetzt der Strom aus, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens your data where this computer&apos;s keyring does not. Whoever has it can read everything.</source>
        <translation>Er öffnet Ihre Daten, wo der Schlüsselbund dieses Computers es nicht tut. Wer ihn hat, kann alles lesen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What a report would hold</source>
        <translation>Was ein Bericht enthielte</translation>
    </message>
    <message>
        <source>Nothing that you wrote is in it, and no name. It goes nowhere unless you send it.</source>
        <translation>Nichts, was Sie geschrieben haben, steht darin, und kein Name. Er geht nirgendwohin, wenn Sie ihn nicht senden.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look inside first. What is here now is kept as a backup of its own before anything changes.</source>
        <translation>Sehen Sie zuerst hinein. Was jetzt hier ist, wird selbst gesichert, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen …</translation>
    </message>
    <message>
        <source>Type its recovery code…</source>
        <translation>Seinen Wiederherstellungscode eingeben …</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>If you have one elsewhere, choose its file.</source>
        <translation>Wenn Sie anderswo eine haben, wählen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>Keine Sicherung gefunden</translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip *.sqlite3);;All files (*)</source>
        <translation>Sicherungen (*.afterview-backup *.zip *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Der Inhalt wird gelesen</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Die Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>Wird abgebrochen. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>Die Sicherung ist zurückgespielt</translation>
    </message>
    <message>
        <source>Afterview opens anew with it.</source>
        <translation>Afterview öffnet sich neu damit.</translation>
    </message>
    <message>
        <source>What was here before is kept in {file}.</source>
        <translation>Was vorher hier war, liegt in {file}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird hereingeholt</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This changes a great many entries. It is kept whole or not at all.</source>
        <translation>Das ändert sehr viele Einträge. Es wird ganz behalten oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A line of the notes</source>
        <translation>Eine Zeile der Notizen</translation>
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
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Applied, yes or no</source>
        <translation>Beworben, ja oder nein</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Datum des Standes</translation>
    </message>
    <message>
        <source>Screening on</source>
        <translation>Vorauswahl am</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>Angebot am</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>Absage am</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo gefunden</translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>The company’s website</source>
        <translation>Website des Unternehmens</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>Gehalt, von</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>Gehalt, bis</translation>
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
        <source>Dream job, yes or no</source>
        <translation>Traumstelle, ja oder nein</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Recruiter’s e-mail</source>
        <translation>E-Mail der Vermittlung</translation>
    </message>
    <message>
        <source>Recruiter’s phone</source>
        <translation>Telefon der Vermittlung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>E-Mail des Kontakts</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Telefon des Kontakts</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vor dem Namen</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <translation>In dieser Tabelle ist keine Zeile.</translation>
    </message>
    <message>
        <source>Say which column names the person.</source>
        <translation>Sagen Sie, welche Spalte die Person nennt.</translation>
    </message>
    <message>
        <source>Say which columns name the company and the role.</source>
        <translation>Sagen Sie, welche Spalten Unternehmen und Stelle nennen.</translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation>Sagen Sie, welche Spalte das Unternehmen nennt.</translation>
    </message>
    <message>
        <source>Say which column names the role.</source>
        <translation>Sagen Sie, welche Spalte die Stelle nennt.</translation>
    </message>
    <message>
        <source>Row {row} becomes {what}</source>
        <translation>Zeile {row} wird zu {what}</translation>
    </message>
    <message>
        <source>Row {row}.</source>
        <translation>Zeile {row}.</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Mit {names}</translation>
    </message>
    <message>
        <source>May be {name}{known}, who is here: {why}.</source>
        <translation>Vielleicht {name}{known}, schon hier: {why}.</translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation>Beworben {day}</translation>
    </message>
</context>
<context>
    <name>TableWizard</name>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln in</source>
        <translation>
            <numerusform>Hereinholen</numerusform>
            <numerusform>%Ln hereinholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nichts hereinzuholen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Its key is not in this computer&apos;s keyring. Type the recovery code that was kept with it.</source>
        <translation>Der Schlüssel dazu liegt nicht im Schlüsselbund dieses Computers. Tippen Sie den Wiederherstellungscode, der dazu aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The key is not in this computer&apos;s keyring, or the keyring is locked. Type the recovery code that you kept, or unlock the keyring and try again.</source>
        <translation>Der Schlüssel liegt nicht im Schlüsselbund dieses Computers, oder der Schlüsselbund ist gesperrt. Tippen Sie den aufbewahrten Wiederherstellungscode, oder entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Diese Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Your data is encrypted</source>
        <translation>Ihre Daten sind verschlüsselt</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>nine groups of four signs</source>
        <translation>neun Gruppen zu vier Zeichen</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keyring</source>
        <translation>Den Schlüssel im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Den Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The code is right, but your data is damaged</source>
        <translation>Der Code ist richtig, aber Ihre Daten sind beschädigt</translation>
    </message>
    <message>
        <source>A failing disk or a power cut can do that. Nothing has been changed. What can be saved is looked at next, and the damaged file is kept whatever you choose.</source>
        <translation>Eine defekte Festplatte oder ein Stromausfall kann das verursachen. Nichts wurde geändert. Als Nächstes wird geprüft, was sich retten lässt, und die beschädigte Datei bleibt erhalten, wofür Sie sich auch entscheiden.</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was sich tun lässt</translation>
    </message>
    <message>
        <source>The keyring does not have the key, or it is still locked.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht, oder er ist noch gesperrt.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping. Nothing is kept.</source>
        <translation>Wird abgebrochen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>WhoQuestion</name>
    <message>
        <source>Which of these addresses is you? It is asked once.</source>
        <translation>Welche dieser Adressen gehört Ihnen? Das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
</context>
</TS>
