<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Die Versionen kopieren</translation>
    </message>
    <message>
        <source>Afterview {version}</source>
        <translation>Afterview {version}</translation>
    </message>
    <message>
        <source>Versions and licences…</source>
        <translation>Versionen und Lizenzen …</translation>
    </message>
    <message numerus="yes">
        <source>Qt for Python, Python and %n other part(s)</source>
        <translation>
            <numerusform>Qt für Python, Python und %n weiterer Teil</numerusform>
            <numerusform>Qt für Python, Python und %n weitere Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>When the program is removed, your data stays where it is: {folder}. Delete that folder yourself if you want it gone.</source>
        <translation>Wenn das Programm entfernt wird, bleiben Ihre Daten, wo sie sind: {folder}. Löschen Sie diesen Ordner selbst, wenn er weg soll.</translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation>Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Take the exception back</source>
        <translation>Die Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Das Passwort eingeben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Send a test letter to yourself</source>
        <translation>Einen Testbrief an sich selbst senden</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>Testbrief</translation>
    </message>
    <message>
        <source>Put a copy of what leaves into your Sent folder</source>
        <translation>Eine Kopie dessen, was abgeht, in „Gesendet“ legen</translation>
    </message>
    <message>
        <source>by IMAP</source>
        <translation>per IMAP</translation>
    </message>
    <message>
        <source>Look for replies in your inbox</source>
        <translation>Im Posteingang nach Antworten sehen</translation>
    </message>
    <message>
        <source>headers only; nothing is filed without you</source>
        <translation>nur Kopfzeilen; ohne Sie wird nichts abgelegt</translation>
    </message>
    <message>
        <source>{server}, port {port}, {encryption}</source>
        <translation>{server}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>{server}, as {user}</source>
        <translation>{server}, als {user}</translation>
    </message>
    <message>
        <source>You took one that nobody vouches for: {print}…</source>
        <translation>Sie haben eines angenommen, für das niemand bürgt: {print}…</translation>
    </message>
    <message>
        <source>needs a server for reading: Change</source>
        <translation>braucht einen Server zum Lesen: Ändern</translation>
    </message>
    <message>
        <source>{provider} keeps one by itself</source>
        <translation>{provider} legt selbst eine ab</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>accessibility theme dark mode font text zoom large animation colour</source>
        <translation>Bedienhilfe Erscheinungsbild dunkel Schrift Text groß Vergrößerung Animation Farbe</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>letters, spaces and buttons together</source>
        <translation>Schrift, Abstände und Schaltflächen zusammen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>darker lines, and borders in place of soft grounds</source>
        <translation>dunklere Linien, und Ränder statt zarter Flächen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>what opens, folds and slides</source>
        <translation>was sich öffnet, faltet und schiebt</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up by itself every day</source>
        <translation>Jeden Tag von selbst sichern</translation>
    </message>
    <message>
        <source>in the first quiet moment, beside your work</source>
        <translation>im ersten ruhigen Moment, neben Ihrer Arbeit</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern …</translation>
    </message>
    <message>
        <source>A copy of everything in a file of your own</source>
        <translation>Eine Kopie von allem in einer eigenen Datei</translation>
    </message>
    <message>
        <source>never removed by itself</source>
        <translation>wird nie von selbst entfernt</translation>
    </message>
    <message>
        <source>Keep them beside my data again</source>
        <translation>Sie wieder neben meinen Daten aufheben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Kept: {days} days, {weeks} weeks, {months} months.</source>
        <translation>Aufgehoben: {days} Tage, {weeks} Wochen, {months} Monate.</translation>
    </message>
    <message>
        <source>Last backup {when}, {size}.</source>
        <translation>Letzte Sicherung {when}, {size}.</translation>
    </message>
    <message>
        <source>{trouble} Until it is there again, backups are kept beside your data.</source>
        <translation>{trouble} Bis er wieder da ist, liegen Sicherungen neben Ihren Daten.</translation>
    </message>
    <message>
        <source>In {folder}, on the disk of your data. A folder on another disk outlives this one.</source>
        <translation>In {folder}, auf der Platte Ihrer Daten. Ein Ordner auf einer anderen Platte überlebt diese.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>In {folder}.</translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip)</source>
        <translation>Sicherungen (*.afterview-backup *.zip)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is in {file}, and that file was read back.</source>
        <translation>Alles ist in {file}, und die Datei wurde zur Kontrolle gelesen.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>bank holidays working days country</source>
        <translation>Feiertage Werktage Land</translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation>Als Nächstes: {days}.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Do not trust it</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation>Ist das wirklich {host}?</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Always trust this one certificate of {host}</source>
        <translation>Diesem einen Zertifikat von {host} immer vertrauen</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Take it with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>people as address cards, dates for a calendar, a table, or all of it</source>
        <translation>Personen als Adresskarten, Termine für einen Kalender, eine Tabelle oder alles</translation>
    </message>
    <message>
        <source>Your data lives in</source>
        <translation>Ihre Daten liegen in</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What was deleted is kept for thirty days</source>
        <translation>Gelöschtes bleibt dreißig Tage</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Den Papierkorb öffnen</translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln …</translation>
    </message>
    <message>
        <source>the record, its files and its backups</source>
        <translation>Ihre Daten, deren Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>Encrypt all your data</source>
        <translation>Alle Ihre Daten verschlüsseln</translation>
    </message>
    <message>
        <source>All your data is encrypted</source>
        <translation>Alle Ihre Daten sind verschlüsselt</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Den Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>Keep everything as plain files again</source>
        <translation>Alles wieder unverschlüsselt aufbewahren</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Entschlüsseln …</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy can still be read without a key: {names}</source>
        <translation>
            <numerusform>%n ältere Kopie lässt sich noch ohne Schlüssel lesen: {names}</numerusform>
            <numerusform>%n ältere Kopien lassen sich noch ohne Schlüssel lesen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked</source>
        <translation>der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>the key is in this computer&apos;s keyring</source>
        <translation>der Schlüssel liegt im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>the recovery code is asked for at every start</source>
        <translation>bei jedem Start wird nach dem Wiederherstellungscode gefragt</translation>
    </message>
</context>
<context>
    <name>EtiquetteSection</name>
    <message>
        <source>Follow up only on working days</source>
        <translation>Nur an Werktagen nachfragen</translation>
    </message>
    <message>
        <source>to the hiring side, Monday to Friday</source>
        <translation>bei Unternehmen, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation>Alle {count} Regeln zeigen</translation>
    </message>
    <message>
        <source>Thank-you letters</source>
        <translation>Dankesbriefe</translation>
    </message>
    <message>
        <source>one for each interviewer</source>
        <translation>einer für jede Person im Gespräch</translation>
    </message>
    <message>
        <source>Follow-up when a date was promised</source>
        <translation>Nachfrage, wenn ein Tag zugesagt war</translation>
    </message>
    <message>
        <source>Follow-up when no date was given</source>
        <translation>Nachfrage, wenn kein Tag genannt war</translation>
    </message>
    <message>
        <source>Further follow-ups</source>
        <translation>Weitere Nachfragen</translation>
    </message>
    <message>
        <source>Tell me when nothing new has begun for</source>
        <translation>Melden, wenn nichts Neues begann seit</translation>
    </message>
    <message>
        <source>Suggest “No reply” after silence of</source>
        <translation>„Keine Antwort“ vorschlagen nach Stille von</translation>
    </message>
    <message>
        <source>a month is quite common</source>
        <translation>ein Monat ist recht üblich</translation>
    </message>
    <message>
        <source>within 24 hours</source>
        <translation>innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>1 working day after it</source>
        <translation>1 Werktag danach</translation>
    </message>
    <message>
        <source>1 day after it</source>
        <translation>1 Tag danach</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>nach 7 Tagen</translation>
    </message>
    <message>
        <source>a call after 8 days</source>
        <translation>ein Anruf nach 8 Tagen</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <translation>nach 72 Stunden</translation>
    </message>
    <message>
        <source>48 hours later, then 24 hours later</source>
        <translation>48 Stunden später, dann 24 Stunden später</translation>
    </message>
    <message>
        <source>none, it rests</source>
        <translation>keine, es ruht</translation>
    </message>
    <message>
        <source>public holidays of {country} are left out too</source>
        <translation>auch Feiertage von {country} sind ausgenommen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Screen by screen</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>The etiquette</source>
        <translation>Die Etikette</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Was Ihnen gehört</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Afterview – Help</source>
        <translation>Afterview – Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help says this.</source>
        <translation>Dazu steht nichts in der Hilfe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Zurück  Alt+Links</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Afterview – Help: {page}</source>
        <translation>Afterview – Hilfe: {page}</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>shortcut keys hotkey</source>
        <translation>Kürzel Tastenkürzel Tasten</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Letters have a language of their own</source>
        <translation>Briefe haben ihre eigene Sprache</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Search people, applications, notes, letters and commands</source>
        <translation>Personen, Bewerbungen, Notizen, Briefe und Befehle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LostFilesRows</name>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was sich tun lässt</translation>
    </message>
    <message>
        <source>Files beside your notes and applications</source>
        <translation>Dateien bei Ihren Notizen und Bewerbungen</translation>
    </message>
    <message numerus="yes">
        <source>%n is missing or damaged</source>
        <translation>
            <numerusform>%n fehlt oder ist beschädigt</numerusform>
            <numerusform>%n fehlen oder sind beschädigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>ada@posthaven.example</source>
        <translation>ada@posthaven.example</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>usually the address</source>
        <translation>meist die Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Den Server ändern</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server zum Senden (SMTP)</translation>
    </message>
    <message>
        <source>smtp.posthaven.example</source>
        <translation>smtp.posthaven.example</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Server for reading (IMAP), if you like</source>
        <translation>Server zum Lesen (IMAP), wenn Sie mögen</translation>
    </message>
    <message>
        <source>imap.posthaven.example</source>
        <translation>imap.posthaven.example</translation>
    </message>
    <message>
        <source>Port for reading</source>
        <translation>Port zum Lesen</translation>
    </message>
    <message>
        <source>Keep and send a test letter</source>
        <translation>Speichern und Testbrief senden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Enter a server all the same</source>
        <translation>Trotzdem einen Server angeben</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>There is nothing to set up.</source>
        <translation>Es gibt nichts einzurichten.</translation>
    </message>
    <message>
        <source>{provider}: {server}, port {port}, {encryption}</source>
        <translation>{provider}: {server}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>The server asks for a password. It goes to the system’s keyring only.</source>
        <translation>Der Server fragt nach einem Passwort. Es geht nur in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This is not an address yet. Write it like ada@posthaven.example.</source>
        <translation>Das ist noch keine Adresse. Schreiben Sie sie wie ada@posthaven.example.</translation>
    </message>
    <message>
        <source>Which server takes your letters? Your provider names it.</source>
        <translation>Welcher Server nimmt Ihre Briefe? Ihr Anbieter nennt ihn.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>None has been sent yet</source>
        <translation>Noch keiner gesendet</translation>
    </message>
    <message>
        <source>Your server took one on {when}. It is in your inbox by now.</source>
        <translation>Ihr Server nahm einen an: {when}. Inzwischen liegt er im Posteingang.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the password was not kept. Unlock it, then enter it again.</source>
        <translation>Der Schlüsselbund ist gesperrt, also wurde das Passwort nicht gespeichert. Entsperren Sie ihn und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The account is removed here, and its password is gone from the keyring.</source>
        <translation>Das Konto ist hier entfernt, und sein Passwort ist aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>The account is removed here. Its password could not be taken out of the keyring: it is locked.</source>
        <translation>Das Konto ist hier entfernt. Sein Passwort ließ sich nicht aus dem Schlüsselbund nehmen: Er ist gesperrt.</translation>
    </message>
    <message>
        <source>Your system asks for the keyring’s password.</source>
        <translation>Ihr System fragt nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keyring stayed locked. Nothing is lost.</source>
        <translation>Der Schlüsselbund blieb gesperrt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>On its way to {host}</source>
        <translation>Unterwegs zu {host}</translation>
    </message>
    <message>
        <source>A test letter from Afterview</source>
        <translation>Ein Testbrief von Afterview</translation>
    </message>
    <message>
        <source>This letter came from yourself, by way of {host}.

Letters can leave from here now.</source>
        <translation>Dieser Brief kam von Ihnen selbst, über {host}.

Briefe können jetzt von hier abgehen.</translation>
    </message>
    <message>
        <source>It may have left: look into your inbox. {why}</source>
        <translation>Er ist vielleicht abgegangen: Sehen Sie in Ihrem Posteingang nach. {why}</translation>
    </message>
    <message>
        <source>It did not leave. {why}</source>
        <translation>Er ging nicht ab. {why}</translation>
    </message>
    <message>
        <source>Asking {host} whether it lets you read</source>
        <translation>{host} wird gefragt, ob es Sie lesen lässt</translation>
    </message>
    <message>
        <source>{provider} puts a copy into Sent by itself. With this on there may be two.</source>
        <translation>{provider} legt selbst eine Kopie in „Gesendet“. Ist dies an, sind es vielleicht zwei.</translation>
    </message>
    <message>
        <source>{host} lets you read. Nothing in your mailbox was changed.</source>
        <translation>{host} lässt Sie lesen. In Ihrem Postfach wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{host}: {why}</source>
        <translation>{host}: {why}</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>{provider} takes the password that you sign in with.</source>
        <translation>{provider} nimmt das Passwort, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in the database</source>
        <translation>Im Schlüsselbund des Systems, nie in der Datenbank</translation>
    </message>
    <message>
        <source>The keyring holds none for this account</source>
        <translation>Der Schlüsselbund hat keines für dieses Konto</translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>This system offers no keyring, so no password is kept. Letters go out by your mail program or as .eml files.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, also wird kein Passwort gespeichert. Briefe gehen über Ihr Mailprogramm oder als .eml-Dateien.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {host} shows. On a public network that may be somebody in between. If the server is your own, or runs on this computer, compare the fingerprint with the one it names itself:</source>
        <translation>Niemand bürgt für das Zertifikat, das {host} zeigt. In einem öffentlichen Netz kann das jemand dazwischen sein. Wenn der Server Ihr eigener ist oder auf diesem Computer läuft, vergleichen Sie den Fingerabdruck mit dem, den er selbst nennt:</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Search letters too</source>
        <translation>Auch Briefe durchsuchen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>A name, a company, a word of a note or letter, or something to do.</source>
        <translation>Einen Namen, ein Unternehmen, ein Wort aus einer Notiz oder einem Brief, oder etwas zu tun.</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>The day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>and ends at</source>
        <translation>und endet um</translation>
    </message>
    <message>
        <source>Nothing is announced between {ends} and {starts}. A debrief may still ask until 23:00.</source>
        <translation>Zwischen {ends} und {starts} wird nichts gemeldet. Ein Rückblick darf noch bis 23:00 fragen.</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Hours in which reminders may speak</source>
        <translation>Stunden, in denen Erinnerungen sich melden dürfen</translation>
    </message>
    <message>
        <source>From {start} to {end}. Left and right move the start, with Shift the end.</source>
        <translation>Von {start} bis {end}. Links und Rechts verschieben den Anfang, mit Umschalt das Ende.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>notifications bubbles rules advice autostart login</source>
        <translation>Benachrichtigungen Meldungen Regeln Ratschläge Autostart Anmeldung</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Write once after a week, then rest.</source>
        <translation>Einmal nach einer Woche, dann Ruhe.</translation>
    </message>
    <message>
        <source>Call once after more than a week.</source>
        <translation>Nach mehr als einer Woche einmal anrufen.</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>After 72 hours, then 48, then 24.</source>
        <translation>Nach 72 Stunden, dann 48, dann 24.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>Tag 7</translation>
    </message>
    <message>
        <source>day 14</source>
        <translation>Tag 14</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Show on Today</source>
        <translation>In Heute zeigen</translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Die Bewerbung bearbeiten</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>{person} zeigen</translation>
    </message>
    <message>
        <source>Show the keys of this screen</source>
        <translation>Die Tasten dieser Seite zeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters and notes</source>
        <translation>Briefe und Notizen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Letter to {person}</source>
        <translation>Brief an {person}</translation>
    </message>
    <message>
        <source>Note on {company}</source>
        <translation>Notiz zu {company}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{company}, after round {round}</source>
        <translation>{company}, nach Runde {round}</translation>
    </message>
    <message>
        <source>{company}, after the interview</source>
        <translation>{company}, nach dem Gespräch</translation>
    </message>
    <message>
        <source>Interview at {company}</source>
        <translation>Gespräch bei {company}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{person} on {day}</source>
        <translation>{person} am {day}</translation>
    </message>
    <message>
        <source>met {person} on {day}</source>
        <translation>{person} getroffen am {day}</translation>
    </message>
    <message>
        <source>To {person}, {when}</source>
        <translation>An {person}, {when}</translation>
    </message>
    <message>
        <source>To {person}, goes {when}</source>
        <translation>An {person}, geht {when}</translation>
    </message>
    <message>
        <source>To {person}, has not left yet</source>
        <translation>An {person}, noch nicht abgegangen</translation>
    </message>
    <message>
        <source>To {person}, may have left</source>
        <translation>An {person}, vielleicht abgegangen</translation>
    </message>
    <message>
        <source>Draft to {person}, {when}</source>
        <translation>Entwurf an {person}, {when}</translation>
    </message>
    <message>
        <source>to improve</source>
        <translation>zu verbessern</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Asked by {person}</source>
        <translation>Gestellt von {person}</translation>
    </message>
    <message>
        <source>{count} found in {time} ms</source>
        <translation>{count} gefunden in {time} ms</translation>
    </message>
    <message>
        <source>Nothing for “{typed}”</source>
        <translation>Nichts zu „{typed}“</translation>
    </message>
    <message>
        <source>Fewer letters find more; a name or one word of a note is enough.</source>
        <translation>Weniger Buchstaben finden mehr; ein Name oder ein Wort einer Notiz genügt.</translation>
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
        <source>Show the setting</source>
        <translation>Einstellung zeigen</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tab shows what else can be done</source>
        <translation>Tab zeigt, was sich sonst tun lässt</translation>
    </message>
    <message>
        <source>Enter: {verb}</source>
        <translation>Eingabe: {verb}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>mail email e-mail mine</source>
        <translation>Mail E-Mail eigene Mailadresse</translation>
    </message>
    <message>
        <source>clock timezone local time</source>
        <translation>Uhr Uhrzeit Ortszeit</translation>
    </message>
    <message>
        <source>quiet hours night silence do not disturb turn on off morning evening</source>
        <translation>Ruhezeiten Nacht Stille Ruhe nicht stören einschalten ausschalten an aus Morgen Abend</translation>
    </message>
    <message>
        <source>bank holidays country free days</source>
        <translation>Feiertage Land freie Tage</translation>
    </message>
    <message>
        <source>letters formal friendly Sie du</source>
        <translation>Briefe förmlich freundlich Sie du</translation>
    </message>
    <message>
        <source>letters English German</source>
        <translation>Briefe Englisch Deutsch</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>dictionary spelling proofreader</source>
        <translation>Wörterbuch Rechtschreibung Korrektur</translation>
    </message>
    <message>
        <source>autostart startup boot tray turn on off</source>
        <translation>Autostart Start Anmeldung Infobereich einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>reminder rule bubble off silence</source>
        <translation>Erinnerung Regel Meldung aus Ruhe</translation>
    </message>
    <message>
        <source>school etiquette how forward patience</source>
        <translation>Richtung Etikette wie forsch Geduld</translation>
    </message>
    <message>
        <source>weekdays business days weekend turn on off</source>
        <translation>Wochentage Werktage Wochenende einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>keep searching something new days</source>
        <translation>weiter suchen Neues Tage</translation>
    </message>
    <message>
        <source>days without an answer ghosted</source>
        <translation>Tage ohne Antwort Schweigen</translation>
    </message>
    <message>
        <source>backup daily automatic turn on off</source>
        <translation>Sicherung Backup täglich automatisch einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>backup save zip</source>
        <translation>Sicherung Backup speichern zip</translation>
    </message>
    <message>
        <source>export csv vcf ics json</source>
        <translation>Export ausführen csv vcf ics json</translation>
    </message>
    <message>
        <source>folder directory path</source>
        <translation>Ordner Verzeichnis Pfad</translation>
    </message>
    <message>
        <source>theme dark mode night colour scheme appearance</source>
        <translation>Thema dunkel Nacht Farben Farbschema Erscheinungsbild</translation>
    </message>
    <message>
        <source>zoom scale font text large bigger smaller</source>
        <translation>Zoom Schrift Schriftgröße Text groß größer kleiner</translation>
    </message>
    <message>
        <source>accessibility turn on off</source>
        <translation>Barrierefreiheit einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>animation reduce accessibility</source>
        <translation>Animation verringern Barrierefreiheit</translation>
    </message>
    <message>
        <source>English German Deutsch Englisch translation</source>
        <translation>Englisch Deutsch English German Übersetzung</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>ausschalten</translation>
    </message>
    <message>
        <source>turn on enable</source>
        <translation>an anschalten aktivieren</translation>
    </message>
    <message>
        <source>turn off disable</source>
        <translation>aus abschalten deaktivieren</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Über Afterview</translation>
    </message>
    <message>
        <source>A calm steward for the time after an interview. No account; nothing leaves this computer by itself.</source>
        <translation>Ein ruhiger Begleiter für die Zeit nach einem Gespräch. Kein Konto; nichts verlässt diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>How long to wait and how often to write. Every reminder follows this, and says so.</source>
        <translation>Wie lange man wartet und wie oft man schreibt. Jede Erinnerung folgt dem und sagt es.</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Letters leave from your own mail server and pass through nobody else’s. Without an account they are handed to your mail program, or kept as .eml files.</source>
        <translation>Briefe gehen von Ihrem eigenen Mailserver ab und durch keinen anderen. Ohne Konto werden sie an Ihr Mailprogramm übergeben oder als .eml-Dateien aufgehoben.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Nothing is announced at night. What falls due then waits for the morning.</source>
        <translation>Nachts wird nichts gemeldet. Was dann fällig wird, wartet auf den Morgen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>How a letter begins and ends unless you say otherwise in the letter itself.</source>
        <translation>Wie ein Brief beginnt und endet, wenn Sie im Brief selbst nichts anderes sagen.</translation>
    </message>
    <message>
        <source>“{word}” is not an address. Write it like ada@posthaven.example.</source>
        <translation>„{word}“ ist keine Adresse. Schreiben Sie sie wie ada@posthaven.example.</translation>
    </message>
    <message>
        <source>You and signature</source>
        <translation>Sie und Ihre Signatur</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As your eyes and your desk like it, on this computer.</source>
        <translation>Wie Ihre Augen und Ihr Schreibtisch es mögen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>On a public holiday nobody reads a follow-up, so it waits for the next working day.</source>
        <translation>An einem Feiertag liest niemand eine Nachfrage, also wartet sie auf den nächsten Werktag.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything can be done without the pointer. F1 shows the keys of the screen you are on.</source>
        <translation>Alles geht auch ohne Maus. F1 zeigt die Tasten der Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, reminders, days and numbers on the screen.</source>
        <translation>Von Menüs, Erinnerungen, Tagen und Zahlen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>All {count} rules, and how each is heard of: with a bubble and a row in Today, with the row alone, or not at all.</source>
        <translation>Alle {count} Regeln, und wie sich jede meldet: mit einer Meldung und einer Zeile in Heute, mit der Zeile allein oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>Zu „{words}“ gibt es keine Einstellung.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Signature below your name, if you like</source>
        <translation>Signatur unter Ihrem Namen, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>A phone number, a page of your own</source>
        <translation>Eine Telefonnummer, eine eigene Seite</translation>
    </message>
</context>
<context>
    <name>StartAtLogin</name>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>in the tray, without the window</source>
        <translation>im Infobereich, ohne das Fenster</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Afterview starts when you log in</source>
        <translation>Afterview startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Afterview no longer starts when you log in</source>
        <translation>Afterview startet nicht mehr bei der Anmeldung</translation>
    </message>
</context>
<context>
    <name>Writing</name>
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
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>Your own dictionary</source>
        <translation>Ihr eigenes Wörterbuch</translation>
    </message>
    <message>
        <source>Names of people and companies are known already. These are the words that you added.</source>
        <translation>Namen von Personen und Unternehmen sind schon bekannt. Das sind die Wörter, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>in German: Sie or du</source>
        <translation>auf Deutsch: Sie oder du</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Propose to connect on LinkedIn</source>
        <translation>Vernetzen auf LinkedIn vorschlagen</translation>
    </message>
    <message>
        <source>a day after the first thank-you</source>
        <translation>einen Tag nach dem ersten Dank</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ein Wort hinzufügen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation>Sprache des Wortes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove “{word}” ({language})</source>
        <translation>„{word}“ entfernen ({language})</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Your name, as you sign letters</source>
        <translation>Ihr Name, wie er unter Briefen steht</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>eine oder mehrere, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Reset to {usual}</source>
        <translation>Zurück auf {usual}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Today only</source>
        <translation>Nur Heute</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Meldung</translation>
    </message>
</context>
</TS>
