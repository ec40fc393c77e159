<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>Our own advice; none of the articles speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five articles say so, among them {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {articles} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient school asks once, after a week, and lets it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone school calls once, when more than a week has gone by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertive school asks after 72 hours, again 48 and 24 hours later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the same as there is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n entry is newer than the backup and would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is here now would go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Something in Afterview went wrong, and what you just did may not have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview – A fault of ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>{trouble} Today’s backup is kept beside your data meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Afterview – Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I just came out of an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note when it was; a thank-you is due within the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an interview coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the invitation (.ics or .eml) or type the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am waiting to hear from someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is usual, and when to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an offer to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am just starting to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty board and a first wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We start where you are. Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as you sign letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How forward do you like to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Day {day}, typical {typical}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised day {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glow</name>
    <message>
        <source>The interview is over.
Now what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right step at the right time, what to remember for next time, and a calm word when there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The first {most} files are shown; drop the rest later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file that can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {count:,} files to read. The first {most} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the folder “{folder}”: files that can be read: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeQr</name>
    <message>
        <source>Point a phone&apos;s camera at it to take the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card says more than a code on a screen can hold. Save it as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Afterview stays in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders go on. Quit from the tray’s menu, or with Ctrl Q in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview stays open, minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders go on. Quit with Ctrl Q in the window, or from its File menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example. Nothing in it is yours, and nothing you do here touches your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview – {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in on the clipboard: copy a file, a card, a table or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter that is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The etiquette, rule by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the articles disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved job postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of business cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for Afterview (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications as a table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as address cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews and reminders for a calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is a program, and Afterview starts none. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here took “{name}”. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. It can be printed into a file meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>School</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>{line}. Key {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now, {later} later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak again now (quiet until {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Afterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. As before: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {company} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {company} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {company} within {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {count} with “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took “{tag}” off {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the reason of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted how it ended with {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed when {company} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted what {company} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the next step at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted when {company} wants an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the offer of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the offer of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what is settled with {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted whether {company} was asked for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the offer of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined the offer of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the offer of {company} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the offer of {company} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how you see {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the open points with {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed whether {company} is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how the pay of {company} is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the pay that you aim at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named a rate from {base} to {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the rate from {base} to {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at {company} on {starts_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at {company} now on {starts_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the interview at {company} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the preparation for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed who was at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {person} to the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the debrief of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the debrief of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted an impression of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted a reply of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a reply of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a reply of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {person} as a reference for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the reference {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the reference {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {person} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {other} into {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {other} into {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more of this for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the note “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what “{name}” belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “{name}” to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an answer to “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the state of “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted how sure of “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “{question}” to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the file “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began a letter to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the letter to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how the letter to {person} goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the letter to {person} anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the letter to {person} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {person} is in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the letter to {person} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {person} was written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over the letter to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard what became of the letter to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the letter to {person} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the mail account {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the mail account {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how letters are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{word}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{word}” from the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how the window looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{rule}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {title} back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>{trouble} What you typed is still here, and is saved by itself as soon as that can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Open the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, or note the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find two more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
