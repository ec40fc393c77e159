"""The headings that are recognised, for each field, in English and German, and the trackers that use them.

Written as people write them; `columns` folds case, accents, punctuation and CamelCase away before it compares.
Groups: Huntr (board export and full data download), JobSync's `jobs.csv`, JustAJobApp's `emails.csv`, Teal,
career-ops' Markdown tracker, LinkedIn's data export; address books of Google, Outlook, Thunderbird and
Roundcube; LDIF (RFC 2798, RFC 4519 and Mozilla's own attributes); and what spreadsheets of one's own use.
"""

from models.domain.table import Field

APPLICATION_HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.COMPANY: (
        "Company", "Company Name", "Employer", "Employer Name", "Organization", "Organisation", "Business",
        "Company / Organization", "Hiring Company", "Firma", "Firmenname", "Unternehmen", "Unternehmensname",
        "Arbeitgeber", "Betrieb", "Name des Unternehmens",
    ),
    Field.ROLE: (
        "Role", "Position", "Job Title", "Title", "Job", "Position Title", "Role Title", "Job Role", "Job Name",
        "Job Position", "Position Name", "Position Applied For", "Role / Position", "Job Title / Role", "Vacancy",
        "Stelle", "Stellenbezeichnung", "Stellentitel", "Jobtitel", "Beruf", "Tätigkeit", "Rolle",
        "Position / Stelle", "Ausgeschriebene Stelle",
    ),
    Field.STAGE: (
        "Stage", "Status", "Application Status", "Job Status", "List", "List Name", "State", "Current Status",
        "Current Stage", "Progress", "Phase", "Outcome", "Result", "Pipeline", "Pipeline Stage", "Board List",
        "Bewerbungsstatus", "Stand", "Aktueller Stand", "Ergebnis", "Stand der Bewerbung",
    ),
    Field.APPLIED: ("Applied?", "Has Applied", "Is Applied", "Beworben?", "Bewerbung verschickt?"),
    Field.APPLIED_AT: (
        "Date Applied", "Applied Date", "Applied On", "Applied At", "Application Date", "Date of Application",
        "Applied", "Date Submitted", "Submitted", "Submission Date", "Date Sent", "Application Sent", "Date",
        "Date Applied On", "Beworben am", "Beworben", "Bewerbungsdatum", "Datum der Bewerbung", "Versanddatum",
        "Versendet am", "Bewerbung verschickt am", "Bewerbung am", "Datum", "Gesendet am", "Abgeschickt am",
    ),
    Field.CREATED_AT: (
        "Date Saved", "Saved At", "Saved On", "Saved", "Created", "Created At", "Date Added", "Added", "Added At",
        "Added On", "Date Created", "Date Found", "Bookmarked At", "Erfasst am", "Gefunden am", "Angelegt am",
    ),
    Field.STAGE_AT: (
        "Received At", "Status Date", "Stage Date", "Last Moved", "Last Moved At", "Moved At", "Status Changed",
        "Status Updated", "Last Status Change", "Date of Status", "Status vom", "Stand vom",
    ),
    Field.SCREENING_AT: (
        "Screening Date", "Phone Screen Date", "Phone Screen", "Phone Interview Date", "Phone Interview",
        "Recruiter Screen", "Screen Date", "Screening", "First Call", "First Contact", "Response Date",
        "Date of Response", "Heard Back", "Telefoninterview", "Erstgespräch", "Telefonat am", "Rückmeldung am",
        "Antwort am",
    ),
    Field.INTERVIEW_AT: (
        "Interview Date", "Date of Interview", "Interview", "Interview At", "First Interview", "1st Interview",
        "Interview 1", "Interview 1 Date", "First Interview Date", "Interviewed On", "Interview Date/Time",
        "Interview Time", "Next Interview", "Onsite Date", "Vorstellungsgespräch", "Vorstellungsgespräch am",
        "Gespräch am", "Interview am", "Interviewtermin", "Termin", "Datum Vorstellungsgespräch",
    ),
    Field.OFFER_AT: (
        "Offer Date", "Date of Offer", "Offer", "Offered On", "Offer Received", "Date Offered", "Angebot",
        "Angebot am", "Zusage", "Zusage am",
    ),
    Field.REJECTED_AT: (
        "Rejected Date", "Rejection Date", "Date Rejected", "Rejected", "Rejected On", "Date of Rejection", "Absage",
        "Absage am", "Abgelehnt am",
    ),
    Field.SOURCE: (
        "Source", "Job Source", "Found Via", "Found On", "Found On Site", "Where Found", "Where I Found It", "Via",
        "Channel", "Job Board", "Platform", "Site", "Referral Source", "How Did You Find It", "Source of Job",
        "Quelle", "Gefunden über", "Portal", "Jobportal", "Jobbörse", "Plattform", "Fundort", "Bewerbung über",
    ),
    Field.URL: (
        "URL", "Job URL", "Link", "Job Link", "Posting URL", "Job Posting", "Job Posting URL", "Link to Job",
        "Link to Posting", "Posting Link", "Job Posting Link", "Application Link", "Application URL", "Job Ad",
        "Job Listing", "Job Description Link", "Listing URL", "Listing", "Posting", "Stellenanzeige",
        "Link zur Stelle", "Link zur Anzeige", "Anzeige", "Stellenlink", "Ausschreibung", "Link zur Ausschreibung",
    ),
    Field.WEBSITE: (
        "Company URL", "Company Website", "Website", "Company Link", "Company Site", "Homepage", "Webseite",
        "Internetseite", "Firmenwebseite", "Employer Website",
    ),
    Field.INDUSTRY: ("Industry", "Sector", "Company Industry", "Branche", "Sektor"),
    Field.LOCATION: (
        "Location", "Job Location", "City", "Place", "Office", "Work Location", "Location City", "Ort", "Standort",
        "Arbeitsort", "Stadt", "Einsatzort",
    ),
    Field.SALARY: (
        "Salary", "Salary Range", "Compensation", "Pay", "Pay Range", "Wage", "Salary Expectation",
        "Expected Salary", "Salary / Rate", "Remuneration", "Salary Info", "Est. Salary", "Estimated Salary",
        "Gehalt", "Gehaltsspanne", "Gehaltsvorstellung", "Gehaltswunsch", "Vergütung", "Jahresgehalt", "Verdienst",
        "Lohn",
    ),
    Field.SALARY_FROM: (
        "Salary From", "Min Salary", "Salary Min", "Minimum Salary", "Min. Salary", "Salary Low", "Base Salary",
        "Gehalt von", "Gehalt ab", "Mindestgehalt",
    ),
    Field.SALARY_TO: (
        "Salary To", "Max Salary", "Salary Max", "Maximum Salary", "Max. Salary", "Salary High", "Gehalt bis",
        "Höchstgehalt",
    ),
    Field.CURRENCY: ("Currency", "Salary Currency", "Währung"),
    Field.FIT: (
        "Fit", "Rating", "Excitement", "Interest", "Interest Level", "Priority", "Score", "Fit Score", "Fit Rating",
        "Match", "Match Score", "Stars", "Excitement Level", "Rank", "Passung", "Priorität", "Bewertung",
        "Interesse", "Wichtigkeit", "Sterne",
    ),
    Field.DREAM: (
        "Dream", "Dream Job", "Favorite", "Favourite", "Starred", "Traumjob", "Favorit", "Wunscharbeitgeber",
    ),
    Field.TAGS: (
        "Tags", "Labels", "Keywords", "Categories", "Category", "Job Tags", "Label", "Schlagwörter", "Stichworte",
        "Kategorie", "Kategorien", "Etiketten",
    ),
    Field.FEEDBACK: (
        "Feedback", "Rejection Reason", "Reason", "Reason for Rejection", "Company Feedback", "Rückmeldung",
        "Absagegrund", "Grund der Absage", "Begründung",
    ),
    Field.NOTES: (
        "Notes", "Note", "Comment", "Comments", "Remarks", "Additional Notes", "Details", "Job Notes", "My Notes",
        "Notizen", "Notiz", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar", "Kommentare",
        "Sonstiges",
    ),
    Field.EXTRA: (
        "Follow Up", "Follow-up Date", "Next Follow Up", "Next Step", "Next Steps", "Next Action", "Deadline",
        "Application Deadline", "Close Date", "Closing Date", "Job Type", "Employment Type", "Work Mode", "Remote",
        "Flexibility", "Resume Version", "Resume", "CV Version", "Cover Letter", "Company Size",
        "Requirements", "Referral", "Referred By", "Company Job ID", "Job ID", "Requisition ID", "Reference Number",
        "Frist", "Bewerbungsfrist", "Nächster Schritt", "Wiedervorlage", "Nachfassen am", "Arbeitszeit",
        "Referenznummer", "Kennziffer", "Follow-up 1", "Follow-up 2", "Posted Date", "Date Posted", "Role Type",
        "Wochenstunden", "Homeoffice",
    ),
    Field.DESCRIPTION: (
        "Job Description", "Description", "HTML Description", "Posting Text", "Job Details", "Stellenbeschreibung",
        "Beschreibung",
    ),
    Field.RECRUITER: (
        "Recruiter", "Recruiter Name", "Headhunter", "Personalvermittler", "Personaler", "Recruiterin",
        "Agency Contact",
    ),
    Field.RECRUITER_EMAIL: ("Recruiter Email", "Recruiter E-Mail", "Recruiter Mail", "Recruiter Contact"),
    Field.RECRUITER_PHONE: ("Recruiter Phone", "Recruiter Telephone", "Recruiter Telefon"),
    Field.CONTACT: (
        "Contact", "Contact Name", "Contact Person", "Contacts", "Point of Contact", "POC", "Hiring Manager",
        "Hiring Manager Name", "Interviewer", "Ansprechpartner", "Ansprechpartnerin", "Ansprechperson", "Kontakt",
        "Kontaktperson", "Name des Ansprechpartners",
    ),
    Field.CONTACT_EMAIL: (
        "Contact Email", "Contact E-Mail", "Contact Mail", "Email", "E-Mail", "Sender", "Email From",
        "Contact Email Address", "Hiring Manager Email", "Contact Info", "Contact Information",
        "E-Mail Ansprechpartner", "Kontakt E-Mail", "E-Mail-Adresse", "Mail",
    ),
    Field.CONTACT_PHONE: (
        "Contact Phone", "Contact Phone Number", "Phone", "Phone Number", "Telephone", "Telefon", "Telefonnummer",
        "Tel.", "Kontakt Telefon",
    ),
}  # fmt: skip

PEOPLE_HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.NAME: (
        "Name", "Full Name", "Display Name", "Contact Name", "File As", "Contact", "Person", "cn", "Common Name",
        "displayName", "Anzeigename", "Vollständiger Name", "Speichern unter", "Vor- und Nachname",
        "Ansprechpartner",
    ),
    Field.GIVEN: ("First Name", "Given Name", "Forename", "givenName", "gn", "Vorname"),
    Field.MIDDLE: (
        "Middle Name", "Additional Name", "Middle Names", "Weitere Vornamen", "Zweiter Vorname", "Mittelname",
    ),
    Field.FAMILY: ("Last Name", "Family Name", "Surname", "sn", "Nachname", "Familienname", "Zuname"),
    Field.PREFIX: ("Name Prefix", "Prefix", "Honorific", "Salutation", "Anrede", "personalTitle", "Namenspräfix"),
    Field.SUFFIX: ("Name Suffix", "Suffix", "Generation", "Namenssuffix"),
    Field.NICKNAME: ("Nickname", "Nick Name", "mozillaNickname", "xmozillaNickname", "Spitzname", "Rufname"),
    Field.TITLE: (
        "Job Title", "Organization Title", "Position", "Title", "Role", "Occupation", "Function", "Position Title",
        "Berufsbezeichnung", "Funktion", "Stellenbezeichnung", "Titel", "Beruf",
    ),
    Field.COMPANY: (
        "Company", "Company Name", "Organization", "Organisation", "Organization Name", "Employer", "Business", "o",
        "Firma", "Unternehmen", "Arbeitgeber",
    ),
    Field.DEPARTMENT: ("Department", "Organization Department", "ou", "departmentNumber", "Abteilung"),
    Field.EMAIL: (
        "Email", "E-mail", "Email Address", "E-mail Address", "E-mail Value", "Primary Email", "Secondary Email",
        "Email Home", "Email Work", "Email Other", "Home Email", "Work Email", "Other Email", "Personal Email",
        "Mail", "mozillaSecondEmail", "xmozillaSecondEmail", "Contact Email", "E-Mail-Adresse",
        "Primäre E-Mail-Adresse", "Sekundäre E-Mail-Adresse", "E-Mail geschäftlich", "E-Mail privat",
    ),
    Field.PHONE: (
        "Phone", "Phone Number", "Phone Value", "Telephone", "Home Phone", "Work Phone", "Business Phone",
        "Mobile Phone", "Mobile", "Mobile Number", "Cell", "Cell Phone", "Cell Number", "Primary Phone",
        "Other Phone", "Home Mobile", "Company Main Phone", "Contact Phone", "Car Phone", "telephoneNumber",
        "homePhone", "cellphone", "Telefon", "Telefonnummer", "Telefon geschäftlich", "Telefon privat",
        "Mobiltelefon", "Mobil", "Handy", "Handynummer", "Mobilnummer", "Rufnummer", "Tel.", "Telefon Firma",
    ),
    Field.LINKEDIN: ("LinkedIn", "LinkedIn URL", "LinkedIn Profile", "LinkedIn Link", "Profile URL", "Profil-URL"),
    Field.LINK: (
        "Website", "Web Page", "URL", "Website Value", "Personal Website", "Business Web Page", "Homepage",
        "Website Blog", "Website Home Page", "Website Other", "Website Profile", "Website Work", "mozillaWorkUrl",
        "mozillaHomeUrl", "labeledURI", "workurl", "homeurl", "Personal Web Page", "Webseite", "Webseite 1",
        "Webseite 2", "Internet",
    ),
    Field.ADDRESS: (
        "Address", "Formatted Address", "Address Formatted", "Mailing Address", "Postal Address",
        "Home Address Formatted", "Anschrift", "Adresse", "Postanschrift",
    ),
    Field.STREET: (
        "Street", "Street Address", "Address Street", "Address Line 1", "mozillaHomeStreet", "mozillaHomeStreet2",
        "mozillaWorkStreet2", "Address 2", "streetAddress", "Straße", "Strasse", "Straße und Hausnummer", "Street 2",
        "Address Line 2", "Address Extended Address",
    ),
    Field.POST_BOX: ("PO Box", "Address PO Box", "Post Office Box", "Postfach", "postOfficeBox"),
    Field.CITY: (
        "City", "Town", "Address City", "l", "Locality", "localityName", "mozillaHomeLocalityName", "Ort", "Stadt",
        "Wohnort",
    ),
    Field.REGION: (
        "State", "Region", "Province", "Address Region", "st", "mozillaHomeState", "Bundesland", "Kanton",
        "Bundesland/Kanton",
    ),
    Field.POSTCODE: (
        "Zip", "Zip Code", "ZipCode", "Postal Code", "Postcode", "Address Postal Code", "postalCode",
        "mozillaHomePostalCode", "PLZ", "Postleitzahl",
    ),
    Field.COUNTRY: (
        "Country", "Country/Region", "Address Country", "c", "countryName", "mozillaHomeCountryName", "Land",
        "Land/Region",
    ),
    Field.NOTES: (
        "Notes", "Note", "Comments", "description", "Comment", "Remarks", "Notizen", "Notiz", "Bemerkungen",
        "Anmerkungen",
    ),
}  # fmt: skip

GROUPS = {
    "home": "home", "private": "home", "privat": "home", "work": "work", "business": "work", "office": "work",
    "geschaftlich": "work", "other": "other", "weitere": "other",
}  # fmt: skip
"""Words (folded) beside a heading that tell the several addresses and numbers of one person apart."""

ABOUT_OTHERS = r"\b(?:assistants?|assistenz|managers?|spouse|referred|type|typ|fax|video|yomi|display)\b"
"""Words (folded) that make a heading speak of somebody or something else."""

LIKELY_APPLICATION: tuple[tuple[str, Field], ...] = (
    (
        r"\b(?:date|day|when)\b.*\bappl(?:ied|ication)\b|\bappl(?:ied|ication)\b.*\b(?:date|on|at)\b|\bbewerbung\w*\b.*\b(?:am|datum)\b",
        Field.APPLIED_AT,
    ),
    (r"\binterview\w*\b.*\b(?:date|on|at|am)\b", Field.INTERVIEW_AT),
    (r"\b(?:salary|compensation|gehalt\w*|verg\w*tung)\b", Field.SALARY),
    (r"\b(?:url|link)\b", Field.URL),
    (r"\b(?:status|stage)\b", Field.STAGE),
    (r"\brecruiter\w*\b", Field.RECRUITER),
    (r"\b(?:company|employer|firma|unternehmen|arbeitgeber)\b", Field.COMPANY),
    (r"\b(?:job title|position|role|stelle|stellen\w+)\b", Field.ROLE),
    (r"\b(?:notes?|comments?|notizen?|bemerkung\w*|anmerkung\w*)\b", Field.NOTES),
    (r"\b(?:location|standort|arbeitsort)\b", Field.LOCATION),
)
"""Words (folded) that say enough where a heading is longer than any that is listed, the surest first."""

LIKELY_PERSON: tuple[tuple[str, Field], ...] = (
    (r"\b(?:e ?mail|mail)\b", Field.EMAIL),
    (r"\b(?:phone|telephone|telefon\w*|mobile|mobil\w*|handy\w*|cell)\b", Field.PHONE),
    (r"\b(?:first|given) name\b|\bvorname\b", Field.GIVEN),
    (r"\b(?:last|family) name\b|\bnachname\b", Field.FAMILY),
    (r"\b(?:company|organi[sz]ation|firma|unternehmen)\b", Field.COMPANY),
)
