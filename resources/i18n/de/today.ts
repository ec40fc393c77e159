<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>How may letters reach {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Ctrl Z in Afterview takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. One thank-you is due by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {count} thank-yous are due by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fumbled question is kept, to be put better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fumbled questions are kept, to be put better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised to be in touch by {day}. Until then it is with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}; best before {late}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubbles</name>
    <message>
        <source>{count} things are waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more. They stand in Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-minute debrief now saves the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} would be glad of a thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours run out: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is welcome a day later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave, ask who contacts whom, how and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmDelegate</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmList</name>
    <message>
        <source>With other people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmOverlay</name>
    <message>
        <source>With other people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>With other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Which interview was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interview to write about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has begun within the last seven days. The debrief of an older one opens from its application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>one appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}. {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Afterview – Debrief, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save, copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S: snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Write more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauges show today, the usual range, the typical wait and the promised day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsForm</name>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there more rounds?</source>
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
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will they be in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They, or I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next Friday, in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I do meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, and whom else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was at the front desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and titles right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake, eyes, thanks to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, such as next Friday or 26 June.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Prep sheet, {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>{name}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPopOver</name>
    <message>
        <source>Is this how the name is written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment you shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, as on their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, as in a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelled by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, as they spelled it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepDialog</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared. It fits on one page and is made of what you noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, made of what you noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The sheet can be saved as a PDF meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet, {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepSheet</name>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened to stay on one page: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet {company} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Role not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter files it, Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, the newest of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is this the day you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this role is on the board already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another role there is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they once never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishlist</source>
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
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day and a time, such as Thu 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time, such as 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day that has been.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What landed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question caught you out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fumbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, or “name, front desk”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still interested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who, how, by when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>it will be gone by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after their deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozePopOver</name>
    <message>
        <source>Ask me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced from {ends} to {starts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They contact me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I contact them</source>
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
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when? next Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I do in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day: next Friday, in two weeks, 26 June</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Reason, feedback and lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is with other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now, {later} more today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now, nothing more today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing now, {later} later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is with other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first company or interview into the line above. Afterview does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done everything in your power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is with other people will stand here, with how long it usually takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting a month is quite common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will tell you when it is your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is with other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application is with other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} applications are with other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is yours. By when they want it is not noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in their hands. There is nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day {day}, {share} % of yours had an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next nudge later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next nudge {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to ask. We will tell you later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to ask. We will tell you on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best to let it rest now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical: {days} days, the published average from application to outcome (United States, 2017, Glassdoor). Your own figure takes its place once eight of your waits have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical: {days} days, the middle of your own waits so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day {day}, {share} % of them had an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last new application: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best done before {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze  S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?  W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done  D</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. That is the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>It has stood here since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPopOver</name>
    <message>
        <source>Why: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles disagree here. {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bubble</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Add anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anything: “Call Beatriz Thu 15:00” or “Interview Tamsin Pay 24 June 11:00”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
