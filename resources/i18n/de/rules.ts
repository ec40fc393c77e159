<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Insights</name>
    <message>
        <source>no applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no applications in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {count} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {count} applications since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one application since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {count} applications, {day} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one application, {day} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no debriefs yet. From five on this page begins to tell something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one debrief so far. From five on this page begins to tell something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} debriefs so far. From five on this page begins to tell something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you sent became a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is out. It is too early to say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {sent} has become a conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {sent} that you sent became a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {sent} became a conversation so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a third of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a quarter of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About one in {many} of what you send becomes a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search so far may show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture begins with the first application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, none reached an interview yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, none of those is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, 1 of those is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {reached} reached an interview, {open} of those are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers came within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers came within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers to applications came within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers to applications came within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than half of your waits have ended so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wait began in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to wait for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet: it is too early to say how long they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer so far, on day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers so far, all on day {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers so far, between day {first} and day {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of answers still missing, in per cent, by days waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From eight answers on this is your own figure. Until then: {days} days on average from application to outcome (US, 2017, Glassdoor).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month is not unusual: one in ten took {days} days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in ten took {days} days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in four took {days} days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a quarter are still unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half by day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noes in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One no, one reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One no, its reason is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {count} noes were about {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} noes, their reasons are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} noes, the same reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} noes, {some} with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} noes, {reasons} reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one comes, its reason and their words stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not asked for feedback yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for feedback each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for feedback after {asked} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern yet. Five would tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason stands out. {worded} of {count} came with feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worded} of {count} came with feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debriefs in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debriefs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One debrief so far: five would show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} debriefs so far: five would show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes well: {strong}. Needs care: {weak}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes well: {strong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs care: {weak}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern in {count} debriefs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well and badly comes from the minute after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {shown} of {count} debriefs, oldest left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} debriefs, oldest left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to practise: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady rhythm, weekends off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady rhythm, Sundays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rhythm with room to breathe, weekends off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rhythm with room to breathe, Sundays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rhythm with room to breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day on which something is done gets a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something done on the first working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done on a working day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something done on {active} of the {days} working days so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something done on {active} of its last {days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something done on {active} of the last {days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank-yous within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical delay after an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people asked more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person asked more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none one two three four five six seven eight nine ten eleven twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
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
        <source>Team fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published average, US 2017</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>You asked once, on {day}. Best to let it rest now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {count} times, last on {day}. Best to let it rest now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked this at the interview, and the answer is in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {company}. Another employer is best left unnamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {company}, which is not ticked to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” plays one offer against another. Asking openly serves you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” tells of other talks. Without an offer they are best kept to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is still to be filled in: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject has a gap to fill: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” looks like a place that a template left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} words. From {least} on, it reads as written for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} words. Up to {most} are read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} characters. LinkedIn takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{written}” once. It is recorded as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{written}” {count} times. It is recorded as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject says “{written}”. It is recorded as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{written}” once. The card says {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets “{written}”. This letter goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets nobody by name. This letter goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {name} is spelled right has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}. The letter can leave at {morning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is in the night. The letter can leave at {morning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}. From {morning} on a call is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is {percent} % like {name}’s. Two details of your own would set it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is {percent} % like an earlier one to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of this letter stands in templates. Two details of your own would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands in many templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence holds a detail of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} sentences hold a detail of your own. One from your debrief would make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may be misspelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{suggestion}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may be wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recruiter} represents you here, so this goes that way. Ask first whether you may write directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recruiter} represents you here. Ask first whether a request on LinkedIn is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thanks are said in it yet. One sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of you alone. A word about what they said would balance it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may be read as pressure. A plain question does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may sound desperate. Your interest is plain without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” reads as if it were called out loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} hears everything, and first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} hears nothing of it unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {company} asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two appointments fall together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is an offer elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recruiter hears everything, and first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employer hears nothing of it unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an employer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each of the others is, whenever one moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when somebody else wants an answer. It helps them to hurry the right people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws you to this role. That is what they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth in one sentence: that there are others, and how far the furthest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day does not suit you, and which ones would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is one, and by when you must answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employers’ names, if you like: the kind of company is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there are others, how many, and who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, pay, and what you think of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom the other appointment is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is and what it pays. One offer is not played against another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Google takes an app password, not the one you sign in with. Turn on 2-Step Verification in your Google Account, then make one at myaccount.google.com/apppasswords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft no longer lets programs sign in to these accounts with a password, app passwords included. Afterview hands your letters to your mail program instead, ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most organisations have turned off signing in with a password. If yours allows “Authenticated SMTP” for your mailbox, enter smtp.office365.com, port 587, STARTTLS; else letters are handed to your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple takes an app-specific password. With two-factor authentication on, make one at account.apple.com under Sign-In and Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo takes an app password. Make one in your Yahoo account under Security, Generate app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOL takes an app password. Make one in your AOL account under Security, Generate app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastmail takes an app password. Make one in Settings, Privacy &amp; Security, Manage app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First allow other programs on gmx.net: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, make an application password there and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First allow other programs on gmx.com: Settings, POP3 &amp; IMAP. With a second factor on, make an application-specific password there and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First allow other programs on web.de: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, make an application password there and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telekom takes a password of its own for mail programs. Set the “Passwort für E-Mail-Programme” in the E-Mail Center or the customer centre on telekom.de, and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox password. With two-factor authentication on, make one for this program in All settings, Security, and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Proton Mail Bridge running on this computer (paid plans). Enter the password and the ports that Bridge shows for your mailbox, not your Proton password. Bridge vouches for itself: you are asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuta takes letters from its own programs only. Afterview hands them over, ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What is the pay, and what comes on top of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the hours, and where is the work done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which benefits belong to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When could I start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: what do they offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What range of pay is the role planned with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you decide?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Ask {company} what the invitation left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for the interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the next steps at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it went at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm how {person}’s name is spelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an e-mail address for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} how it went at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person} whether you may write to {company} directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {person} for the interview at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person} to connect on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} that {company} may call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {person} to follow up with {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {company} where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {company} rest as “no reply”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin something new beside what you wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} what is new with {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {company} after the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what you take from {company}’s no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {person} for being your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {company} for the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what is open in {company}’s offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {company}’s offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was noted on {since}. How, with whom or what to prepare is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview begins on {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is that of {since}. Who contacts whom, how and by when is best asked in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {since}. One minute now saves the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You met on {since}. A letter begins with the name and the title spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You met on {since}, and no e-mail address is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ended on {since}. Your recruiter hears first, within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ended on {since}. The agency decides whether you write to them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ended on {since}. A thank-you of one’s own is best within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thank-you went out on {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first interview there is that of {since}. Nobody should be called unprepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ended on {since}, and no word has come. Your recruiter asks for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ended on {since}, and no word has come. One short question is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last word was on {since}. It can be taken up again any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new last began on {since}. Fresh applications spread the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news is of {since}. It helps your recruiter elsewhere; the employer need not be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no came on {since}. Thank them, ask what you could improve and who else is looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no came on {since}. A reason helps the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled on {since}. They like to hear how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer came on {since}. Thank them within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer came on {since}. Pay, schedule, benefits or start date is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for your answer until {since}. It is fine to ask for a day or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted another offer on {since}. A short word frees their time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
