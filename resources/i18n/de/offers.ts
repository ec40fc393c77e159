<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Accepting</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AimForm</name>
    <message>
        <source>The least that would do, and what would leave nothing to ask for. Both stay on this computer, and no letter names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your floor and your wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Copy, save or read as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBlocks</name>
    <message>
        <source>The figures are being counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashHint</name>
    <message>
        <source>Tell other companies only once you hold an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {company} for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Decision diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been offered yet. From the first offer on, its changes and your answer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>How far applications come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long answers take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes well and badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card as a table, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these applications on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for feedback, none came yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well: {well}, badly: {badly}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {share} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, day {day} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting on day {day} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of such waits last longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with something done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well and badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early for insights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>From 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyForm</name>
    <message>
        <source>{company}. Their range is part of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePoint</name>
    <message>
        <source>Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDeeds</name>
    <message>
        <source>{row} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your debriefs: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benefit to ask {company} for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is answered. Open it again first, from its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other process with an interview or an offer just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you are in talks with can stand beside the others, with what is known so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Record the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}. What it was until now stays in the decision diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent of the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bonus is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37.5 hours, 2 days on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits, one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number, such as 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Nothing known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before}, no longer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the offer to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an open point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers side by side, {day} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your ask, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the hours a week, to compare it by the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the currency, to compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your rate to {currency}, to compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your rate of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than your floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your floor is {amount}</source>
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
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day to answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet, ask today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none one two three four five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hand}, {count} in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, weight {weight} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} wants an answer {when}, {span} before you meet {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} wants an answer {when}, {span} before {other} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked for time, and {other} knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked for time. It is fine to tell {other} that you hold an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} knows. It is fine to ask for a day or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine to ask for a day or two, and now that you hold an offer it is fine to tell {other}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersHead</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once an interview is held or an offer comes, it stands here beside the others: pay, hours, benefits, people, and what you thought on the way home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersTable</name>
    <message>
        <source>Offers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you
Set the weight with 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickDates</name>
    <message>
        <source>From which day to which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The comparison can be saved as a PDF meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Afterview looks nothing up. Write the rate that you go by; its day stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {base} in {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 1.04.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
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
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The report can be saved as a PDF meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsHead</name>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you know so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled before you accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the weight with 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
