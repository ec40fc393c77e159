<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AlikeLine</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} and {companies} may be the same as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may be the same as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alikes</name>
    <message>
        <source>{name} is here already. Saving adds what is new on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Write a better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To improve, improved, ready: the next of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise what shows, the weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was asked, beside or over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by the beginning of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: pause and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: show the better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: this one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure {rating} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word, about {length} aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words, about {length} aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank, {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankContext</name>
    <message>
        <source>Where it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the prep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said aloud yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankDetail</name>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question in its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came out. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answer. An example with its number. What you learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankSide</name>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state, weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankStates</name>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fumbled questions land here after a debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is still here, only out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is here already. It is shown beside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken aloud: {times}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What belongs to the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>The card is being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
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
        <source>Not yet connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in your mail program  W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for them on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePerson</name>
    <message>
        <source>Merge {name} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cards are shown side by side before anything happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>What belongs to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Link an application to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {day} as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an application to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has vanished from the data folder. Choose it to find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written}, changed in one more sitting. The version before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written}, changed in {times} more sittings. Every version is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Met this fortnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Edit the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask me this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask them this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you see “{name}” written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program took the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for calls is set up here. The number is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser took the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be saved in “{folder}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the spelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer. Keep what they would be glad you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody to see all about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are selected. Two can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others you met at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure of the answer: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {dots} of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>check this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Title of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down while it is fresh. @ names a person, # an application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Without a topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Attach files to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} files were taken. Attach the others in a second go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question whether to write directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks after the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks for the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks for vouching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address itself, if you leave this empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to http, https, mailto or tel: “https://example.org”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Markdown of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Who or what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters and no contact yet</source>
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
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All applications and people of {gone} come along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Esc is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you ask them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were you asked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Search notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the note, beside or over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of a line: a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an item of a list in, with Shift out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesBlocks</name>
    <message>
        <source>The notes are being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesStates</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down while it is fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you noticed: who said what, what they promised, what you would ask next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, companies, people and the words of all notes were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouches for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where everything stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them in a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them in one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last told {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, last heard {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the thanks, about {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the heads-up, about {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {day} that they may be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up due: they do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stress: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by the beginning of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this person, beside or over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleBlocks</name>
    <message>
        <source>The people are being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards  G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List  L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>{name}: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the contacts of your phone, or type a name. Spelling matters more than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a card, a picture of one or all your contacts here, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one here yet. Whom did you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is still here, only out of sight.</source>
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
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>spelling confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from their business card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from their email signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from their invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from their mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from their signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters: {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling matters more than anything else in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like kin-TAH-na</source>
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
        <source>several with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
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
        <source>address or name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like the spring fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, for a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {company} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person&apos;s name. Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like +353 21 555 0142.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a profile. Write it like linkedin.com/in/jane-okafor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you saw it written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
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
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
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
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>From photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. It all happens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader of cards is installed. Where the source is, “make reader” adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the code on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name before you save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Check this: it was not read with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined where these were read: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWanted</name>
    <message>
        <source>Drop a picture of the card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste one with Ctrl+V. JPEG, PNG, GIF, BMP, WebP and TIFF are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better answer yet. Say it in your own way, and write it down afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. Weakest first; everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer: {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each went is kept. Next time the weakest come first again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the better answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrTile</name>
    <message>
        <source>Code of {name}&apos;s card, show it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it large  Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingStrip</name>
    <message>
        <source>Spelling confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name spelled right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Everyone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Look of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike through  Ctrl+Shift+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link  Ctrl+Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Notes or question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Hide the earlier answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>The text as it was before each sitting. Taking one back keeps the present one as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Met this fortnight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>{rating} of 5: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
