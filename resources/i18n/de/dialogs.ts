<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm steward for the time after an interview. Nothing leaves this computer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for thirty days, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete comes here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {when}. Gone on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {title} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your encrypted data and its backups where the keyring of the computer does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can read them. Keep it where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move it off this computer when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of headings, so this is guessed from what stands in the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” can be read either way, and no other date says which. Which day is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words for a status are not known here. What do they mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Keep everything as plain files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read the files of this computer can then read your record. Backups that were made meanwhile stay encrypted: keep the recovery code as long as you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Afterview – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt everything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record, its files and its backups can then be read only with a key. This computer&apos;s keyring keeps it, so nothing changes for you. Keep this recovery code as well: where the keyring is lost, nothing else opens your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type group {number} from what you have kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not group {number} of the code above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keyring, or it is locked. Afterview would ask for the recovery code at every start. Press the button once more if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person: add it to {name}, who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} filling in what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} you left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Bring in {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: change it if it is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: leave it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a report would hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you wrote is in it, and no name. It goes nowhere unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have happened, so look at it once. All that was kept before is safe: it is on the disk already. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview cannot go on with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to go back to that point; later lines can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{added} entries are new, {merged} take over what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count:,} more of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row:,}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read like a job posting. If it is one, it can be kept all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company and a role are needed. Type in what is missing, and it can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what it becomes. Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {count:,} in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Afterview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Search all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Afterview is made with. Each part keeps the licence that its authors gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, version {version}, licence {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPane</name>
    <message>
        <source>{size}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry in it: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry here: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonBeside</name>
    <message>
        <source>Is it somebody who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as {name}: merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else: a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Encrypting your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is written beside it and read back before it takes the place. If the power fails now, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your data where this computer&apos;s keyring does not. Whoever has it can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look inside first. What is here now is kept as a backup of its own before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have one elsewhere, choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview opens anew with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes a great many entries. It is kept whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company’s website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dream job, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column names the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which columns name the company and the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column names the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row:,} becomes {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be {name}{known}, who is here: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWizard</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {count:,} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Its key is not in this computer&apos;s keyring. Type the recovery code that was kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not in this computer&apos;s keyring, or the keyring is locked. Type the recovery code that you kept, or unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine groups of four signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not have the key, or it is still locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {of:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoQuestion</name>
    <message>
        <source>Which of these addresses is you? It is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
