"""A letter as the bytes of a message: plain text, headers that any mail program reads, no word about the machine.

Headers are written here and not by the standard package: there are ten of them, and none may be led astray. Whatever
a name or a subject brings, a header stays one header (RFC 5322, 2.2): characters that break, hide or turn are gone
before anything else happens. What is not ASCII becomes encoded words (RFC 2047); an address alone may stand in UTF-8
(RFC 6532), and then the message needs SMTPUTF8. The text is ASCII as it is where its lines are short, else
quoted-printable in UTF-8: seven bits, so that no server needs to know more, and paragraphs that fit every window.
"""

import re
import secrets
from base64 import b64encode
from binascii import b2a_qp
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

from models.domain.addresses import domain_of, on_the_wire
from models.domain.errors import WorldError
from models.domain.values import Contact, Letter

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff]"
)
_HIDDEN_IN_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ud800-\udfff]")
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_IDENTIFIER = re.compile(r"<[!-;=?-~]{1,500}>")
_LINE = 78
"""Characters that a line should not go beyond (RFC 5322, 2.1.1)."""
_WORD_BYTES = 45
"""Of UTF-8 in one encoded word: 60 characters of base64 and 12 around them stay below 75 (RFC 2047, 2)."""
_LONGEST_NAME = 200
_LONGEST_SUBJECT = 500


def new_message_id(address: str) -> str:
    """An identifier that nobody can guess, in the sender's own domain; lower case, since some servers change it."""
    return f"<{secrets.token_hex(16)}@{domain_of(address) or 'localhost.invalid'}>"


def is_message_id(text: str) -> bool:
    """Whether a message can bear it; what a file has brought may be anything."""
    return _IDENTIFIER.fullmatch(text) is not None


def message_of(
    letter: Letter,
    sender_name: str,
    account_address: str,
    to: Contact | str,
    when: datetime,
    message_id: str,
    in_reply_to: str | None = None,
    signature: str = "",
    *,
    references: tuple[str, ...] = (),
) -> bytes:
    """The message as it is handed to a server. `when` is aware, in the sender's zone; `to` is somebody (whose first
    address is taken) or an address. Raises WorldError where an address is none."""
    if not is_message_id(message_id):
        raise ValueError("a message is known by an identifier (new_message_id)")
    return _message(
        [
            _sender(sender_name, account_address),
            _recipient(to),
            _subject(letter),
            _line("Date", _date(when)),
            _line("Message-ID", message_id),
            *_answers(in_reply_to, references),
        ],
        letter.body or "",
        signature,
    )


def draft_of(
    letter: Letter,
    sender_name: str,
    account_address: str | None,
    to: Contact | str,
    in_reply_to: str | None = None,
    signature: str = "",
) -> bytes:
    """An `.eml` that a mail program opens for writing on (X-Unsent, as Outlook and others read it). It bears neither
    date nor identifier, which that program gives. Raises WorldError where an address is none."""
    headers = [_recipient(to), _subject(letter), *_answers(in_reply_to, ()), "X-Unsent: 1"]
    if account_address is not None:
        headers.insert(0, _sender(sender_name, account_address))
    return _message(headers, letter.body or "", signature)


def text_of(body: str, signature: str = "") -> str:
    """The words of the message, signature included, lines parted by a line feed. The signature stands below the mark
    that mail programs know (RFC 3676, 4.3)."""
    text, below = _tidied(body), _tidied(signature)
    return f"{text}\n\n-- \n{below}" if below else text


def _tidied(text: str) -> str:
    lines = [line.rstrip() for line in _HIDDEN_IN_TEXT.sub("", _BREAK.sub("\n", text)).split("\n")]
    return "\n".join(lines).strip("\n")


def _message(headers: list[str], body: str, signature: str) -> bytes:
    encoding, content = _encoded(text_of(body, signature))
    charset = "us-ascii" if encoding == "7bit" else "utf-8"
    head = [
        *headers,
        "MIME-Version: 1.0",
        f"Content-Type: text/plain; charset={charset}",
        f"Content-Transfer-Encoding: {encoding}",
    ]
    return "\r\n".join([*head, "", ""]).encode() + content


def _encoded(text: str) -> tuple[str, bytes]:
    lines = text.split("\n")
    if text.isascii() and all(len(line) <= _LINE and not line.startswith("From ") for line in lines):
        return "7bit", "".join(f"{line}\r\n" for line in lines).encode()
    quoted = [b2a_qp(line.encode()).replace(b"\n", b"\r\n") for line in lines]
    # A line that begins "From " is changed where mail is kept in one file.
    return "quoted-printable", b"".join(re.sub(b"^F(?=rom )", b"=46", line) + b"\r\n" for line in quoted)


# Headers


def _sender(name: str, address: str) -> str:
    return _mailbox("From", name, address)


def _recipient(to: Contact | str) -> str:
    if isinstance(to, str):
        return _mailbox("To", "", to)
    return _mailbox("To", to.name, to.emails[0] if to.emails else "")


def _mailbox(header: str, name: str, address: str) -> str:
    wired = on_the_wire(address)
    if wired is None:
        raise WorldError("This is no mail address that a letter can be sent to or from.")
    said = one_line(name)[:_LONGEST_NAME].strip()
    if not said or said.casefold() in (wired.casefold(), address.strip().casefold()):
        return _line(header, wired)
    return _line(header, f"{_phrase(said, len(header) + 2)} <{wired}>")


def _subject(letter: Letter) -> str:
    said = one_line(letter.subject or "")[:_LONGEST_SUBJECT].strip()
    return _line("Subject", said if _plain(said) else _words(said, len("Subject: ")))


def _answers(in_reply_to: str | None, references: tuple[str, ...]) -> list[str]:
    """Identifiers that are none are left out: the letter is worth more than its thread."""
    answered = in_reply_to if in_reply_to is not None and _IDENTIFIER.fullmatch(in_reply_to) else None
    thread = [one for one in references if _IDENTIFIER.fullmatch(one) and one != answered][-20:]
    if answered is None:
        return [_line("References", " ".join(thread))] if thread else []
    return [_line("In-Reply-To", answered), _line("References", " ".join([*thread, answered]))]


def _date(when: datetime) -> str:
    """RFC 5322 knows no seconds in an offset, which zones of long ago have."""
    offset = when.utcoffset()
    if offset is None:
        raise ValueError("a letter's moment is an aware one")
    odd = timedelta(seconds=offset.total_seconds() % 60)
    return format_datetime(when if not odd else when.astimezone(_whole(offset - odd)))


def _whole(offset: timedelta) -> timezone:
    return timezone(offset)


def one_line(text: str) -> str:
    """One line of what can be seen: nothing in it ends a header, hides or turns the words around it."""
    return _SPACES.sub(" ", _HIDDEN.sub("", _BREAK.sub(" ", text))).strip()


def _plain(text: str) -> bool:
    return text.isascii() and "=?" not in text


def _phrase(name: str, used: int) -> str:
    if not _plain(name):
        return _words(name, used)
    if _ATOMS.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _words(text: str, used: int) -> str:
    """Encoded words, each whole characters; the first has less room, behind the header's name."""
    pieces: list[str] = []
    piece = ""
    for sign in text:
        room = _WORD_BYTES - (used if not pieces else 1)
        if piece and len((piece + sign).encode()) > room:
            pieces.append(piece)
            piece = ""
        piece += sign
    return " ".join(f"=?utf-8?b?{b64encode(one.encode()).decode()}?=" for one in [*pieces, piece])


def _line(name: str, value: str) -> str:
    """Folded at spaces (RFC 5322, 2.2.3); what has none stays whole, below the 998 that no line may pass."""
    line = f"{name}:"
    done: list[str] = []
    for word in value.split(" "):
        if len(line) + 1 + len(word) > _LINE and line.strip() and line != f"{name}:":
            done.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*done, line])
