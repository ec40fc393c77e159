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
        <source>There is %n more such file.</source>
        <translation>
            <numerusform>There is %n more such file.</numerusform>
            <numerusform>There are %n more such files.</numerusform>
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
    <name>Undo</name>
    <message numerus="yes">
        <source>. %n letter(s) taken out of the outbox</source>
        <translation>
            <numerusform>. %n letter taken out of the outbox</numerusform>
            <numerusform>. %n letters taken out of the outbox</numerusform>
        </translation>
    </message>
</context>
</TS>
