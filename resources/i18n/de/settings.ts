<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Qt for Python, Python and %n other part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program is removed, your data stays where it is: {folder}. Delete that folder yourself if you want it gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the exception back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test letter to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of what leaves into your Sent folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for replies in your inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers only; nothing is filed without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}, port {port}, {encryption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}, as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took one that nobody vouches for: {print}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a server for reading: Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} keeps one by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>accessibility theme dark mode font text zoom large animation colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, spaces and buttons together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker lines, and borders in place of soft grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what opens, folds and slides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up by itself every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first quiet moment, beside your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of everything in a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never removed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups in the data folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {days} days, {weeks} weeks, {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {when}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Until it is there again, backups are kept beside your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}, on the disk of your data. A folder on another disk outlives this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {file}, and that file was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Public holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays working days country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Do not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always trust this one certificate of {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people as address cards, dates for a calendar, a table, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted is kept for thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt everything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record, its files and its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older copy can still be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything as plain files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is in this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery code is asked for at every start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtiquetteSection</name>
    <message>
        <source>Follow up only on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the hiring side, Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up when a date was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up when no date was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when nothing new has begun for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest “No reply” after silence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month is quite common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call after 8 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours later, then 24 hours later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holidays of {country} are left out too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen by screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The etiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Afterview – Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview – Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>shortcut keys hotkey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters have a language of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks {language} once it is opened anew. Nothing that you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Search people, applications, notes, letters and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Your mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada@posthaven.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.posthaven.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for reading (IMAP), if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap.posthaven.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and send a test letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a server all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}: {server}, port {port}, {encryption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a password. It goes to the system’s keyring only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address yet. Write it like ada@posthaven.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server takes your letters? Your provider names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>None has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server took one on {when}. It is in your inbox by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, so the password was not kept. Unlock it, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is removed here, and its password is gone from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is removed here. Its password could not be taken out of the keyring: it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system asks for the keyring’s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test letter from Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter came from yourself, by way of {host}.

Letters can leave from here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have left: look into your inbox. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not leave. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host} whether it lets you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} puts a copy into Sent by itself. With this on there may be two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets you read. Nothing in your mailbox was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>{provider} takes the password that you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds none for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no keyring, so no password is kept. Letters go out by your mail program or as .eml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {host} shows. On a public network that may be somebody in between. If the server is your own, or runs on this computer, compare the fingerprint with the one it names itself:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Search letters too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a company, a word of a note or letter, or something to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>The day starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced between {ends} and {starts}. A debrief may still ask until 23:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Hours in which reminders may speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}. Left and right move the start, with Shift the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications bubbles rules advice autostart login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write once after a week, then rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call once after more than a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 72 hours, then 48, then 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day 14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, after round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, after the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {person} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}, goes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}, has not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}, may have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to {person}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found in {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer letters find more; a name or one word of a note is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {name} at {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tab shows what else can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm steward for the time after an interview. No account; nothing leaves this computer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait and how often to write. Every reminder follows this, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters leave from your own mail server and pass through nobody else’s. Without an account they are handed to your mail program, or kept as .eml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced at night. What falls due then waits for the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a letter begins and ends unless you say otherwise in the letter itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not an address. Write it like ada@posthaven.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your eyes and your desk like it, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a public holiday nobody reads a follow-up, so it waits for the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without the pointer. F1 shows the keys of the screen you are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, reminders, days and numbers on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} rules, and how each is heard of: with a bubble and a row in Today, with the row alone, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Signature below your name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number, a page of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartAtLogin</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the tray, without the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>British English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>Your own dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people and companies are known already. These are the words that you added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in German: Sie or du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to connect on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day after the first thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{word}” ({language})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Your name, as you sign letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Today only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
