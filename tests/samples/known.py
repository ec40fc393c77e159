"""The facts of the MANIFESTs that the program gives otherwise, each with its reason; no other may differ."""

_LATIN = "the file is UTF-8 whose folds cut through letters; the MANIFEST's reader was given it as Latin-1"
_COMMA = "the MANIFEST's reader cuts a text at a bare comma, which many programs leave unescaped"
_NOT_ASKED = "the event is refused or left alone, and then nobody asks whether it repeats"
_BACKWARDS = "its end is not after its start: an hour is assumed, and said"
_LETTERS = "the MANIFEST's reader lost the letters of a file in Latin-1"
_INNER = "the subject of the message that is attached, which the MANIFEST's reader calls None"
_SAME_PATH = "the address of the recipient who has the same path in Exchange"
_NUL = "without the NUL at its end"

KNOWN: dict[tuple[str, str], str] = {
    ("vcards/KDE-testfullvcard.vcf", "has_photo"): "its PHOTO is empty",
    ("vcards/KDE-vcard4.vcf", "org"): "the MANIFEST holds a list printed as text, where a comma is not escaped",
    ("vcards/KDE-vcard9.vcf", "fn"): _LATIN,
    ("vcards/KDE-vcard9.vcf", "n"): _LATIN,
    ("vcards/kewisch-vcard.vcf", "has_logo"): "a logo is no portrait; it is kept among the card's lines",
    ("vcards/mdhender-outlook2007.vcf", "title"): "it names Windows-1252 and is UTF-8; and a title has no tabs",
    ("vcards/mdhender-zimbra.vcf", "email"): "a name stands beside the address, in its property",
    ("vcards/mozilla-v3-uri-binary-jpeg.vcf", "fn"): _COMMA,
    ("vcards/mozilla-v3-uri-binary-png.vcf", "fn"): _COMMA,
    ("vcards/mozilla-v3-uri-uri-jpeg.vcf", "fn"): _COMMA,
    ("vcards/mozilla-v4-uri-webp.vcf", "fn"): _COMMA,
    ("ics/GNOME-invite-5.ics", "rrule"): _NOT_ASKED,
    ("ics/KDE-LibICal_TestCase48.ics", "rrule"): _NOT_ASKED,
    ("ics/KDE-allday-recurring-oneday-event.ics", "rrule"): _NOT_ASKED,
    ("ics/ical-org-Bug3007244.ics", "rrule"): _NOT_ASKED,
    ("ics/KDE-eventreservation.ics", "dtend"): _BACKWARDS,
    ("ics/ical4j-incoming.ics", "dtend"): _BACKWARDS,
    (
        "ics/ical-org-DailyByHourMinute1.ics",
        "dtend",
    ): "its end has no zone beside a start that has one: it is meant there",
    (
        "ics/mdhender-not_absolute_uri.ics",
        "organizer",
    ): "its organiser is a path; the address is in the EMAIL parameter",
    ("eml/jstedfast-delivery-status.txt.eml", "to"): "it names nobody, at which the MANIFEST's reader gave up",
    (
        "eml/mdhender-domino.invite.new.eml",
        "calendar_parts",
    ): "an attached .ics is a calendar too, whatever its type says",
    ("eml/mdhender-zoom.vtimezone.eml", "to"): "the MANIFEST cuts a long list",
    ("eml/mikel-raw_email_bad_time.eml", "parts"): "its boundary holds a sign that needs quotation marks and has none",
    ("eml/mozilla-cancel-repeat-event.eml", "calendar rrule"): _NOT_ASKED,
    ("eml/zbateson-m3007.txt.eml", "to"): _LETTERS,
    ("eml/zbateson-m3007.txt.eml", "files"): _LETTERS,
    ("eml/zbateson-m4001.txt.eml", "to"): _LETTERS,
    ("eml/zbateson-m4001.txt.eml", "subject"): _LETTERS,
    ("msg/HiraokaHyperTools-Attach_sample_eml_received.msg", "attachments"): _INNER,
    ("msg/HiraokaHyperTools-Attach_sample_eml_sent.msg", "sender"): "a name that is the address is none",
    ("msg/HiraokaHyperTools-Friday_Lunch.msg", "sender"): _SAME_PATH,
    ("msg/HiraokaHyperTools-Friday_Lunch.msg", "attachments"): _INNER,
    ("msg/HiraokaHyperTools-Outer_mail.msg", "attachments"): _INNER,
    ("msg/HiraokaHyperTools-msgInMsg.msg", "attachments"): _INNER,
    ("msg/HiraokaHyperTools-msgInMsgInMsg.msg", "attachments"): _INNER,
    ("msg/HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "subject"): _NUL,
    ("msg/HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "message_class"): _NUL,
    ("msg/HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "recipients"): _NUL,
    (
        "msg/HiraokaHyperTools-nonUnicodeCP932.msg",
        "subject",
    ): "in the letters of its locale (Shift JIS), taken for Latin-9",
    ("msg/bbottema-S_MIME_test_message_signed.msg", "attachments"): "it has no name",
    ("msg/bbottema-issue-87-client-submit-time.msg", "sender"): _SAME_PATH,
    ("msg/bbottema-nested_simple_mail.msg", "attachments"): _INNER,
    ("msg/bbottema-simple_email_with_TO_and_CC_multiple.msg", "recipients"): "the MANIFEST's reader leaves one out",
    ("msg/bbottema-tst_unicode.msg", "recipients"): "the address stands in another property than the one it looked at",
    ("qr/zxing-cpp-qrcode-4-33.webp", "text"): "zxing-cpp does not read it, as the MANIFEST says",
}
"""By file and fact."""
