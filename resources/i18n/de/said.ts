<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Said</name>
    <message>
        <source>$.settings: the day would end before it starts, with the hours that are set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benefit has a name of up to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell in row {row} held more than a million characters, so only its beginning is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of more than 200,000 characters is a book. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter waits for a year at most. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of this address book is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of this card is longer than 4 MB and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of this card makes no sense and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of this text is far too long for a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine wrote it (an absence note or a delivery report), so it is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail account needs an address and the name of its server, which has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move cannot lie in the future. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note holds five million characters, and this would be more. Split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is too large to be kept. Nothing was changed; correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this saved page has more headers than any has, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promised day is kept with an interview, and there is none here yet. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question has {longest_text} letters at most. The rest belongs into the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is kept with an interview, and there is none here yet. Ask in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in row {row} is never closed, so everything behind it was read as one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is a number above 0, such as 1.04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is between two currencies, such as CHF and EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of this table never ends: a quotation mark may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence begins with a capital letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound or a key in this card is larger than {most} MB, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is a word or a few, sixty characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds half a character, so it was not kept. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be kept. Nothing was changed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for the dictionary is one word, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the company&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the role, so that two applications to one company can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a comparative stands “als”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview is encrypting or decrypting the data in “{folder}” at this moment. Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterview&apos;s data is still in use at this moment. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An impression holds two thousand characters. A note beside the application holds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as {written} can be read either way: the day was taken to come first, so that this one is {day}. In the window you can say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week are a number from 1 to {hours_a_week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window, the company and the role can be typed in; the text is kept all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} of them a backup filled a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no letter of yours, and nobody on your board has the address {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no letter of yours, and nobody on your board has the address {address}. It may be about {role} at {company}: choose that application in the window, and it becomes a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the organiser for the newest version, and says nothing new itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls off an event that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be applied for until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be applied for until {day}, which is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could belong to more than one application with {name}, so a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it starts. Please enter it by hand with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which company it is from, so a new application begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which company it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which role it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say who wrote it, so it cannot be told whose answer it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the wishlist, with the text of the posting as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none of the headers that a mail message has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list of people, and everybody in it stands for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known by now what became of this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody&apos;s answer to an invitation, not an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one open application with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same application as in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same card as {name}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts all day, and an interview has an hour. Please enter it by hand with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names neither a company nor a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no end, so an hour was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proposes another time; nothing is fixed until the organiser sends an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats several times a day, which no interview does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing that is not known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that your letter {letter} could not be delivered. Is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns down another time that was proposed; the interview stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date makes no sense, so the moment of reading it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end makes no sense, so an hour was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start makes no sense as a date. Please enter it by hand with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {what} is longer than {count} characters, so the columns seem to be mixed up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since nothing here corresponds to them: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant is the time, not a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant is what one hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant is “you are”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this table says {what}. Open it in the window and say which one it is, or give it a heading such as {heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address of {name} is known. Add one, or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail account is connected. Connect one, or hand the letter to your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet whom this letter could go to. Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this letter has left. Look into your Sent folder, and say what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read in “{file}”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is damaged, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open with {name} yet, so a new application begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} of them only a part could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day the clocks in {name} skip {wall:%H:%M}, so it was read with the offset before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of this address book has thousands of attributes, so it is none of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of this file is longer than {count} million characters, so it is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the signs is not as in the recovery code. Please compare it with what you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only e-mail leaves from here. Choose “E-mail”, or say when it went the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events become interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook hid its contents in a winmail.dat, which cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay is a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in a year are a number from 1 to 53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text took too long, so it was stopped. Type it from the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has more than {count} columns, so this is no table of applications or people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which company this is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody invited belongs to this one open application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is named twice at this interview. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else keeps writing into Afterview&apos;s data, so nothing was brought in. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else keeps writing into Afterview&apos;s data, so nothing was changed. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the same name is there already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and grammar cannot be checked at the moment. The other checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and grammar took too long for a part of this text, which was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets in the old binary formats (.xls, .xlsb) are not read. Save it as .xlsx or CSV, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be changed, because “{file}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done: too many files are open on this computer at this moment. What was kept before is safe; close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done: {why}. What was kept before is safe; mend that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has not come yet. Say it when the letter has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has passed already. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was here already; the text of the posting is a note of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup would overwrite the data itself. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{file}” is damaged or not Afterview&apos;s. Nothing was changed; use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{file}” is from a newer Afterview. Nothing was changed; please update Afterview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card gives the {what} as “{said}”; “{kept}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds {kind}, which is not a person&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds {kind}, “{shown}”, which is not a person&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be brought up to date, because entries in it point at others that are gone. It was left as it was; run the check, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is damaged, so it was left as it is. Run the check first: it says what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is in use at this moment, so it was left as it is. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lacks its {sort} “{name}”; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of {what} lies ahead, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day starts at {starts:%H:%M} and would end at {ends:%H:%M}. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days before a new application is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the data folder “{folder}” is full, so the data cannot be opened. Nothing is lost; make some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this card is missing; what was there has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of this calendar are nested more than {most} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{id}” in the list “{list}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{id}” in the list “{list}” is not written as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would overwrite the data itself. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says of itself that no data was ever kept in it; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data is damaged. {fault} It was left as it is; restore a backup, or start Afterview&apos;s window, which offers to save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with Afterview&apos;s data, “{file}”, is gone or empty; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” of the application “{company}, {role}” has changed; restore a backup, or find it again in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” of the application “{company}, {role}” is missing; restore a backup, or find it again in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” of the note “{note}” has changed; restore a backup, or find it again in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” of the note “{note}” is missing; restore a backup, or find it again in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name is not one that this system can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own number of its version was changed, as a disk error does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files beside the notes cannot be looked through: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first figure of pay is the smaller one. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for your backups, “{folder}”, is not there. Its disk may not be plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for your backups, “{folder}”, may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ends before it starts. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview has a day but no hour, so it went into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview “{interview}” is none of the application “{application}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation in this message cannot be read. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{list}” cannot be read to its end: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists {names} and {count} more cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of the salary is above the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser called it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds {count} postings; this is the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is {pay}; it is kept as it stands, not reckoned up to a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in this card is larger than {most} MB, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in this card is no picture, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture names nobody, so the e-mail address stands for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting reads differently now. The text that was is kept among the note&apos;s earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known here. Choose another country, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has letters and digits only. Please compare it with what you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has nine groups of four signs. Please compare it with what you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same message calls it a to-do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be looked through or built anew: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged ({why}). It has been built anew; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{one_line}” is not known here, so it went into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{written}” ({rows}) is not known here; in the window you can say what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this message is too long to be real, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has it {stages}; here it is {stages_2}, which stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in this picture could not be read. Type it from the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {most:,} characters; what is beyond them was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time comes without a time zone, so it was read as {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{timezone}” of the settings is not known on this machine. Until another one is chosen in the settings, times are shown in {system_zone_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{tzid}” is not known, so the time was read as {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb is written with an s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} more of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a gap to fill: “{words}”. Fill it or take it out, then send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in this picture and nothing that reads text is installed. With the source at hand, “make reader” adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in this picture, and no text that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data in “{folder}” to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write the backup to. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job posting that can be read in this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row below its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet in this spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{name}”. Choose one like “Europe/Berlin”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in this address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Outlook message holds more than any message does, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Outlook message is too broken to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address book has more than {most:,} entries. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar has more than {most:,} entries. Please save the one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar has more than {most:,} lines. Please save the one event alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar holds {count:,} events. Please save the invitations alone, up to {most_events} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar is larger than {most} MB. Please save the one event alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has a nickname only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has more than {most:,} lines; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is far too long; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card names neither a person nor a company, so there is nobody to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card names nobody, so it goes by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card names nobody, so it goes by its company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has more than {most:,} cards. Please divide it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please divide it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please save it without attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Please save the one message alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is made as Outlook makes its own, but it is no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer attached here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a HEIC picture, which is not read here. Export it as JPEG: on an iPhone, choose “Most Compatible” under Settings, Camera, Formats, or send it by mail, which converts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of people, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recovery code, but of other data. Please look for the one that you kept for this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page that is called a spreadsheet. Save it as .xlsx or CSV, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another file: its content is not the one that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been given back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the bin. It was given back already, or its thirty days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mail address that a letter can be sent to or from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mail message, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be read: JPEG, PNG, GIF, BMP, WebP and TIFF are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a saved web page, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a spreadsheet, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Outlook message, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text, so no table can be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one and the same company already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of letter does not go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has left already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has left, so it stays as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is in the outbox. Take it back to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is leaving at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is leaving at this moment. Wait until it is known what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail account is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox holds more than {most:,} messages. Please save the few that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message consists of more than {most} parts within parts, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has more headers than any mail has, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too broken to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too large to be read, even without its attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message no longer belongs to an application that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is answered already. Open it again first, if there is still something to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has more than {most:,} tags, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is larger than {most} MB. Please save it without its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is named as a reference here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer at the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer here. If they were deleted, the bin still has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than {most} million pixels. Save it smaller, then try again; for a card, two million are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than {most} MB. Save it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is packed in an outdated way. Save it as PNG, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too broken to be read. Open it in a picture viewer and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture needs more memory than there is. Save it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved page consists of more parts than any page has, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved page is too broken to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet has more than {rows:,} rows or {columns} columns. Please keep only the table in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet cannot be read. Save it anew, or as CSV, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet is larger than {most} MB. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet is protected with a password. Save it without one, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet unpacks to far more than a table holds, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table cannot be read from row {number} on: a cell is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has more than {count:,} rows. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has more than {count} million cells. Please split it, or leave columns out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no row of headings, so its columns cannot be told apart. Open it in the window and say what they are, or add a first row such as Company, Role, Status, Date applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is larger than {most} MB. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are counted with “seit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many lines of this file begin or end a card for all of them to be cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file belongs to is no longer here. If it was deleted, the bin still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read could not be put together again: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be verified, so nothing was changed. Try again, or run the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wish for is more than the least that would do. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “welches” cannot stand, it is “dass”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent {what} to {name}, and what was sent keeps its name, so {name} stays. If the same person is here twice, merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a LinkedIn address, {value}, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a name, “{value}”, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a phone number, {value}, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a title, “{value}”, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has changed since it was shown, so nothing of it was brought in. Open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is here already, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a disk that can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads like a no{because}. The application was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads like an offer{because}. The application was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is from before it was merged with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be {name}, who is here already ({why}). Both are kept; they can be merged under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open on this computer at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided here is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is known, but takes part in no open application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} takes part in {count} open applications, and it does not say which one it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken:,} lines of this card make no sense and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries could not be read and are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries were made anew for what belongs to them; they say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at this interview already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, with all that is on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, with the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named as a reference here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made from this very card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are a number from 1 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“It&apos;s” is short for “it is”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Loose” is the opposite of “tight”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds another zip, not Afterview&apos;s data. Unpack it, then restore what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds names that no backup has, so it was not opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe. Name a file for the backup, so that it can be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder. Name a file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a zip, but not a backup of Afterview. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a backup of Afterview, or it is damaged. Nothing was changed; use another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was written by another version of Afterview that this one does not know. Nothing was changed; please update Afterview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” would grow beyond measure, so it was not opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” cannot be used: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be brought in: calendars, mail, address cards, tables, saved web pages, pictures and Afterview&apos;s own files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{into}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop it on the window, or name the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in the data folder. Find it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be brought in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one_line}” is no date, so it went into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}. What was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is larger than {most} MB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there. It may have been moved or renamed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” may not be read: its permissions do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” cannot be used: {why}. Nothing was changed; mend that, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no longer in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
