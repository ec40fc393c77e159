<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>After</name>
    <message>
        <source>Yes, it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known here yet. It may stand on the card or in a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, in a line or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I reached them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card A6</source>
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
        <source>Posted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s postal address is not known here. It may stand on the card or the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for this paper. A card is best with a few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
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
        <source>Print the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The card can be saved as a PDF meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}. F7 goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words stay as they are. The draft can be written anew from the record; Undo brings these back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next gap, in the text; behind the last the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point that the checks have found, with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the fix that is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the point as it is; from the text back to the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next of your words to be remembered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next that speaks for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients, beside or over the letter; outside of the text I alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send panel; Enter there confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {person} who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to {person}’s invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to {person} after the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to {person} for the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {person} for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling {person} how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {person} to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News for {person}</source>
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
        <source>LinkedIn request to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have left</source>
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
        <source>through {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerBeside</name>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerDeeds</name>
    <message>
        <source>Added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to add there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingPopOver</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing to mend in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spelled right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tone}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone and language: {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. {how_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Your inbox could not be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} messages may be answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{companies}. Look in Letters whether it is so; nothing was filed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexDeeds</name>
    <message>
        <source>Open {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IngredientRow</name>
    <message>
        <source>{words}, in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better answer from your question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ingredients</name>
    <message>
        <source>Remember me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinforce the positives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoup losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend, leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet. What you write is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet. A word of your own fills the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, from what you noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, from {day}’s debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, from the debrief of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already told {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IngredientsPane</name>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Search letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again what has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went, where that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go, where that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft, while it has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a draft to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have left. Look in your Sent folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Next try {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter needs a word from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters need a word from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters are begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDoor</name>
    <message>
        <source>{count} begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersIndex</name>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an interview the thank-yous stand here, one for each person you met, in your own words.</source>
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
        <source>Every letter is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, companies and subjects of all letters were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedInPart</name>
    <message>
        <source>Put the short version here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} characters, {over} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Connect and Add a note on their profile, and paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not known here, so LinkedIn’s search opens with the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTrouble</name>
    <message>
        <source>What is wrong with it: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of that name was found. Look whether its name is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer at this port. It may be down, or the port may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption here, so nothing was said to it, the password neither. Choose TLS or STARTTLS as your provider names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for the server’s certificate, so it may be somebody else. Neither password nor letter was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy and asks to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before anything was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after it was handed over and before the server answered. It may have left: look in your Sent folder or ask the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered in a way that no mail server should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the user name and password. Many providers want an app password here, not the one you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no password from programs like this one. Letters can be handed to your mail program instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send for this address. It may belong to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the recipient’s address. Look whether it is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot send to an address with letters like these before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address to send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no password for this account. Enter it under Settings, Mail account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, so the password could not be read. Unlock it to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no keyring, so Afterview keeps no password and cannot send by itself. Your mail program or an .eml file takes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail account is set up. Add one under Settings, or use your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLetter</name>
    <message>
        <source>What {person} was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersPart</name>
    <message>
        <source>Name the employer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no others to tell of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The letter left. Its copy did not reach your Sent folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {person} may have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {person} has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {person} is among the drafts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {person} has not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into your Sent folder and say what is there. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a gap in it to fill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>To {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whom it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no email address yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>No address is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name; who is not here yet is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no email address yet. It looks like name@company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesFound</name>
    <message>
        <source>Messages that may be answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more stand behind these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File as a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the message from {person} as a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message from {person} is not an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may have answered, without a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may have answered: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {job} · to a letter of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {job} · from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message from {person} is left alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutePart</name>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} said: directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} said: through {agent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDeeds</name>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for a mail app to take. Save it as .eml and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in your mail app. Did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail app took it. Save it as .eml, or set up mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter could not be saved in “{folder}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Open it in a mail program and send it there. Did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser took the address. The words are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are on the clipboard. Did you ask there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFoot</name>
    <message>
        <source>No mail account is set up here. Your mail app can send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short version, at most 300 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect on LinkedIn on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves now, to {address}, and cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an email address first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to {name}. No agency at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {agent}, who represents you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} represents you here. Ask first whether you may write directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {agent}, who represents you here and forwards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to {name}. {agent} agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post about 3 days, before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post about 3 days, not before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post there about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post would be there about {day}, which is late. An email today, and the card as well, is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted today, it is there about {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill 1 gap first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill {count} gaps first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out 1 character first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {count} characters first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread 1 point, then schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread {count} points, then schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread 1 point, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread {count} points, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at 1 point, then schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {count} points, then schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at 1 point, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {count} points, then send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>It tries again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter has not left yet. It is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have left. Look into your Sent folder or ask, then say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on LinkedIn {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePart</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 detail of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} details of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} for LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with stock phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {person}’s letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with any other letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gaps to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {whole} begin in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{past} past the {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves between {ends} and {starts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is at night: it leaves {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has passed: it leaves {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
