<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Moved {count} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>“{text}” is not an amount. Write it in digits, like 52000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Through {recruiter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
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
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cork, two days on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend, a job board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
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
        <source>A dream job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency or recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
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
        <source>Letters go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have {role} at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have another role at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} gave no reply once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which company this is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the role, so that two applications can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link looks like https://quillmark.example/jobs/12. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less than where the pay begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who the recruiter is, or set the way of letters to Not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Between cards and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher in its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower in its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended: how?</source>
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
        <source>Menu of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month or week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month or week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they say you would hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when do they want an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when did they say you would hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when do they want an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when is the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{live} live, {closed} closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application is enough to begin. Two or three keep you calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first card goes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card is still there, only out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: another, or not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
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
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Drop a card or press N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {days} days, by your own past waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days is the published average from application to outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 26 June or 2026-06-26.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>No application is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves this open. The card stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move, with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date of {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are kept with an interview. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Move {count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is sorted by hand from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EggHint</name>
    <message>
        <source>Not for seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One basket holds all your eggs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is the only application under way. One or two more would spread the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two fresh applications would spread the weight while you wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyTimeline</name>
    <message>
        <source>The day you applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I applied then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day, like 12 June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A no from {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes to {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew from {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word from {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, closed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of this can wait, or be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed. Should they write after all, it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few people would be glad to hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who should know does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gracious reply to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {person} for vouching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} that they may be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} that you withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks, one question for feedback, a word for others who hire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}. No reason is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks, and clear. No reason is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question from there waits for a better answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions from there wait for a better answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the one that was told to Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the {count} that were told to Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: {feedback}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingSheet</name>
    <message>
        <source>What was the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, as far as you remember them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to answer better next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went badly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit {fit} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {person}&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {person}&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recruiter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up to reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as no reply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CV that you sent could stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV, as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CV that was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chip} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit 4 and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitDots</name>
    <message>
        <source>Fit {fit} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {fit} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does it fit? 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>An address needs an @, like jane@halden.example. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a page, or as a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Impressions</name>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first interview you write down here what you think of them, round by round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestCell</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in pair programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a take-home task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, round {round}{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} in {city}, {here} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {here} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day, like 26 June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it starts, like 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{name}”. Choose one like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>like 45 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a length. Write it like 45 min or 1 h 30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Thank-you to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up call to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to {person}: may I write directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation answered to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks after the no to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks for the offer to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for time to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn invitation to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters of this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter yet. What is due will stand here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingBlocks</name>
    <message>
        <source>The board is being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come to {stage}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day, like 12 June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move cannot lie in the future. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepBox</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say comes next stands here after an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted yet: who is in touch, how, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh it beside the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsForm</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingrid contacts me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} contacts me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, then the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I do meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. Kept while you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenQuestionsBox</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked on {day}. The answers go here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open may be asked in the reply to the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whom you will meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you will meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{interview}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As said at {company}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person  P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Names and titles go here, spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the spelling of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter, represents you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May you write to them yourself?</source>
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
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way letters take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>People at the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person&apos;s name, or take the line off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
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
        <source>Title</source>
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
        <source>Add the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingBox</name>
    <message>
        <source>Longer notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback, a reply, a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves this open. The card stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another, or not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may be called about you. They should know what to stress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to stress, one point a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who may be called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesBox</name>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may be called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reference {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reference {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stress: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name} that they may be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name} for vouching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was thanked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Record a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that {company} sent or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day, like 26 June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come. Say when it came, today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Choose somebody of this application, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Nothing was sent in the last four weeks. One is a fine beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent this week: {now}. In the three weeks before: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Round {n} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>and one more, in Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more, in Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said another way: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{count} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>like 15:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went badly: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk was thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone {tone} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on {focus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still interested: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still interested: not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still interested: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief, a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want an answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {stages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found through: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoMore</name>
    <message>
        <source>Two more, while the others decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your wishlist, {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter, the order and the way of looking are kept under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>Day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short question is fine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person} to follow up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you hear nothing, we suggest a follow-up on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked on {day}. Best to let it rest now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with them. Waiting a month is quite common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own applications usually heard back after {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average it takes {days} days (US figures of 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day {day}, {share} % of them had an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
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
        <source>A moment you shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{stage}, where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
