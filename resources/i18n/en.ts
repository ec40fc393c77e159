<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>Qt for Python, Python and %n other part(s)</source>
        <translation>
            <numerusform>Qt for Python, Python and %n other part</numerusform>
            <numerusform>Qt for Python, Python and %n other parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>After</name>
    <message numerus="yes">
        <source>Saved. {count} thank-yous are due by {when}.</source>
        <translation>
            <numerusform>Saved. {count} thank-you is due by {when}.</numerusform>
            <numerusform>Saved. {count} thank-yous are due by {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fumbled questions are kept, to be put better.</source>
        <translation>
            <numerusform>{count} fumbled question is kept, to be put better.</numerusform>
            <numerusform>{count} fumbled questions are kept, to be put better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeLine</name>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <translation>
            <numerusform>one company</numerusform>
            <numerusform>{count} companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln would go</source>
        <translation>
            <numerusform>%Ln would go</numerusform>
            <numerusform>%Ln would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <translation>
            <numerusform>%Ln would come back</numerusform>
            <numerusform>%Ln would come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%Ln words, about {length} aloud</source>
        <translation>
            <numerusform>1 word, about {length} aloud</numerusform>
            <numerusform>%Ln words, about {length} aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Move %n to</source>
        <translation>
            <numerusform>Move to</numerusform>
            <numerusform>Move %n to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>Usually {days} days, by your own past waits</source>
        <translation>
            <numerusform>Usually {days} day, by your own past waits</numerusform>
            <numerusform>Usually {days} days, by your own past waits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>1 row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message numerus="yes">
        <source>{written}, changed in %n more sittings. Every version is kept.</source>
        <translation>
            <numerusform>{written}, changed in one more sitting. The version before is kept.</numerusform>
            <numerusform>{written}, changed in %n more sittings. Every version is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>All that was found can be read: %n entry.</source>
        <translation>
            <numerusform>All that was found can be read: %n entry.</numerusform>
            <numerusform>All that was found can be read: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry can be read.</source>
        <translation>
            <numerusform>%n entry can be read.</numerusform>
            <numerusform>%n entries can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup fills the gaps in %n of them.</source>
        <translation>
            <numerusform>A backup fills the gaps in %n of them.</numerusform>
            <numerusform>A backup fills the gaps in %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of %n of them is missing.</source>
        <translation>
            <numerusform>A part of %n of them is missing.</numerusform>
            <numerusform>A part of %n of them is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could not be read and is lost.</source>
        <translation>
            <numerusform>%n entry could not be read and is lost.</numerusform>
            <numerusform>%n entries could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry is made anew because others belong to it; where its name was lost, it says so.</source>
        <translation>
            <numerusform>%n entry is made anew because others belong to it; where its name was lost, it says so.</numerusform>
            <numerusform>%n entries are made anew because others belong to them; where their names were lost, they say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n entry.</source>
        <translation>
            <numerusform>It holds %n entry.</numerusform>
            <numerusform>It holds %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n entry that can be read.</source>
        <translation>
            <numerusform>It lacks %n entry that can be read.</numerusform>
            <numerusform>It lacks %n entries that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n entry that was deleted since, or cannot be read.</source>
        <translation>
            <numerusform>It has %n entry that was deleted since, or cannot be read.</numerusform>
            <numerusform>It has %n entries that were deleted since, or cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry is in it as it was then.</source>
        <translation>
            <numerusform>%n entry is in it as it was then.</numerusform>
            <numerusform>%n entries are in it as they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file came back from a backup.</source>
        <translation>
            <numerusform>%n file came back from a backup.</numerusform>
            <numerusform>%n files came back from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file is missing, and no backup that was found has it.</source>
        <translation>
            <numerusform>%n file is missing, and no backup that was found has it.</numerusform>
            <numerusform>%n files are missing, and no backup that was found has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is %n more such file.</source>
        <translation>
            <numerusform>There is %n more such file.</numerusform>
            <numerusform>There are %n more such files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>one appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>one reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message numerus="yes">
        <source>%n older copy can still be read without a key: {names}</source>
        <translation>
            <numerusform>%n older copy can still be read without a key: {names}</numerusform>
            <numerusform>%n older copies can still be read without a key: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message numerus="yes">
        <source>%n questions from there wait for a better answer.</source>
        <translation>
            <numerusform>One question from there waits for a better answer.</numerusform>
            <numerusform>%n questions from there wait for a better answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n that were told to Withdrawn</source>
        <translation>
            <numerusform>Move the one that was told to Withdrawn</numerusform>
            <numerusform>Move the %n that were told to Withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Bring %Ln in</source>
        <translation>
            <numerusform>Bring it in</numerusform>
            <numerusform>Bring %Ln in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>{count} letters need a word from you.</source>
        <translation>
            <numerusform>{count} letter needs a word from you.</numerusform>
            <numerusform>{count} letters need a word from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters to write</source>
        <translation>
            <numerusform>{count} letter to write</numerusform>
            <numerusform>{count} letters to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} begun</source>
        <translation>
            <numerusform>{count} begun</numerusform>
            <numerusform>{count} begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are begun.</source>
        <translation>
            <numerusform>{count} letter is begun.</numerusform>
            <numerusform>{count} letters are begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostFiles</name>
    <message numerus="yes">
        <source>%n file is missing or damaged</source>
        <translation>
            <numerusform>%n file is missing or damaged</numerusform>
            <numerusform>%n files are missing or damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your backups have %n of them, the newest of {when}.</source>
        <translation>
            <numerusform>Your backups have %n of them, the newest of {when}.</numerusform>
            <numerusform>Your backups have %n of them, the newest of {when}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file is back, as it was</source>
        <translation>
            <numerusform>%n file is back, as it was</numerusform>
            <numerusform>%n files are back, as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostFilesRows</name>
    <message numerus="yes">
        <source>%n is missing or damaged</source>
        <translation>
            <numerusform>%n is missing or damaged</numerusform>
            <numerusform>%n are missing or damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>One application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>one day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>a day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message numerus="yes">
        <source>That was all %n.</source>
        <translation>
            <numerusform>That was the one.</numerusform>
            <numerusform>That was all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message numerus="yes">
        <source>%Ln entries could be read.</source>
        <translation>
            <numerusform>1 entry could be read.</numerusform>
            <numerusform>%Ln entries could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be read and are lost.</source>
        <translation>
            <numerusform>1 entry could not be read and is lost.</numerusform>
            <numerusform>%Ln entries could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were made anew for what belongs to them; they say so.</source>
        <translation>
            <numerusform>1 entry was made anew for what belongs to it; it says so.</numerusform>
            <numerusform>%Ln entries were made anew for what belongs to them; they say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>a letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>1 row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <source>Fill %n gaps first</source>
        <translation>
            <numerusform>Fill 1 gap first</numerusform>
            <numerusform>Fill %n gaps first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %Ln characters first</source>
        <translation>
            <numerusform>Take out 1 character first</numerusform>
            <numerusform>Take out %Ln characters first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proofread %n points, then schedule</source>
        <translation>
            <numerusform>Proofread 1 point, then schedule</numerusform>
            <numerusform>Proofread %n points, then schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proofread %n points, then send</source>
        <translation>
            <numerusform>Proofread 1 point, then send</numerusform>
            <numerusform>Proofread %n points, then send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n points, then schedule</source>
        <translation>
            <numerusform>Look at 1 point, then schedule</numerusform>
            <numerusform>Look at %n points, then schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n points, then send</source>
        <translation>
            <numerusform>Look at 1 point, then send</numerusform>
            <numerusform>Look at %n points, then send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>and %n more, in Today</source>
        <translation>
            <numerusform>and one more, in Today</numerusform>
            <numerusform>and %n more, in Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWizard</name>
    <message numerus="yes">
        <source>Bring %Ln in</source>
        <translation>
            <numerusform>Bring it in</numerusform>
            <numerusform>Bring %Ln in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n details of your own</source>
        <translation>
            <numerusform>1 detail of your own</numerusform>
            <numerusform>%n details of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>1 character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names checked</source>
        <translation>
            <numerusform>1 name checked</numerusform>
            <numerusform>%n names checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to check</source>
        <translation>
            <numerusform>1 name to check</numerusform>
            <numerusform>%n names to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps to fill</source>
        <translation>
            <numerusform>1 gap to fill</numerusform>
            <numerusform>%n gaps to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>{count} words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>one thing</numerusform>
            <numerusform>{count} things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} applications are with other people.</source>
        <translation>
            <numerusform>{count} application is with other people.</numerusform>
            <numerusform>{count} applications are with other people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typical: {days} days, the middle of your own waits so far.</source>
        <translation>
            <numerusform>Typical: {days} day, the middle of your own waits so far.</numerusform>
            <numerusform>Typical: {days} days, the middle of your own waits so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>. %n letter(s) taken out of the outbox</source>
        <translation>
            <numerusform>. %n letter taken out of the outbox</numerusform>
            <numerusform>. %n letters taken out of the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n earlier answers</source>
        <translation>
            <numerusform>1 earlier answer</numerusform>
            <numerusform>%n earlier answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the earlier answers</source>
        <translation>
            <numerusform>Hide the earlier answer</numerusform>
            <numerusform>Hide the earlier answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>Your own applications usually heard back after {days} days.</source>
        <translation>
            <numerusform>Your own applications usually heard back after {days} day.</numerusform>
            <numerusform>Your own applications usually heard back after {days} days.</numerusform>
        </translation>
    </message>
</context>
</TS>
