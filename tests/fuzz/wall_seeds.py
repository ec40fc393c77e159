"""What the readers of `walls.py` begin with: one good one of each kind, and the ways in which it is often bad."""

TURN = b"\n~\n"
"""Between what a server says at one time and at the next."""

SMTP = (
    TURN.join(
        (
            b"220 mail.example ESMTP\r\n",
            b"250-mail.example\r\n250-AUTH PLAIN LOGIN CRAM-MD5\r\n250-8BITMIME\r\n250 HELP\r\n",
            b"235 2.7.0 in\r\n",
            b"250 2.1.0 ok\r\n",
            b"250 2.1.5 ok\r\n",
            b"354 go on\r\n",
            b"",
            b"250 2.0.0 queued as 4F2\r\n",
        )
    ),
    TURN.join(
        (
            b"220-a\r\n220 b\r\n",
            b"250-x\r\n250 AUTH LOGIN\r\n",
            b"334 VXNlcg==\r\n",
            b"334 UGFzcw==\r\n",
            b"535-5.7.8 me@contoso.example\r\n535 5.7.8 no 4f2e9a77bcd1234567890\r\n",
        )
    ),
)
_FOUND = (
    b"* 1 FETCH (UID 10 BODY[HEADER.FIELDS (FROM)]<0> {29}\r\nFrom: Ann <ann@a.example>\r\n\r\n)\r\n",
    b"* 2 FETCH (UID 11 BODY[HEADER.FIELDS (FROM)]<0> NIL)\r\nTAG OK done\r\n",
)
IMAP = (
    TURN.join(
        (
            b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n",
            b"* CAPABILITY IMAP4rev1 AUTH=PLAIN LITERAL+\r\nTAG OK done\r\n",
            b"+ \r\n",
            b"TAG OK in\r\n",
            b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 12] next\r\nTAG OK [READ-ONLY] done\r\n",
            b"* SEARCH 9 10 11\r\nTAG OK done\r\n",
            b"".join(_FOUND),
            b"* BYE\r\nTAG OK bye\r\n",
        )
    ),
)
PASTE = (
    b'<p style="x">Hi <b>you</b><img src="http://127.0.0.1:9/x.png"><a href="javascript:x()">a</a></p>\n- [ ] a\n1. b',
    b"| a | b |\n|---|---|\n| `x` | ![y](/dev/zero) |\n\n~~~\ncode\n~~~\n> [z](file:///etc/passwd)",
)
MARKDOWN = (
    b"# Head\n\n- [x] done *well*\n  1. two\n\n? why **so**\n[@Ann](afterview:contact/con-1) `a` <b>\n\n```\n=\n```\n",
)
LINKS = (
    b"https://a.example/x?y=1#z",
    b"mailto:a@b.example?subject=x&attach=/etc/passwd",
    b"tel:+49301234;ext=1",
    b"Video (https://meet.example/abc).",
    b"linkedin.com/in/ann",
    b"file:///etc/passwd",
)
QUICK = (
    b"interview Contoso fri 14:30 with Ann and Bo about Dev",
    "Gespräch bei Quillmark nächsten Dienstag".encode(),
    b"no from Contoso yesterday",
    b"call +49 30 1234 tomorrow at noon",
)
PHRASES = (
    b"in two weeks",
    b"next Friday",
    "übermorgen um halb drei".encode(),
    b"03.04.26",
    b"the 31st of February 2026",
)
MESSAGE = (b'{"files": ["/a/b.ics", "/c.eml"]}', b'{"files": []}')
DRAG = (
    b"app-1\napp-2",
    b"file:///a/b%20c.ics\r\n#x\r\nfile://host/x\r\nhttps://a.example",
    b"BEGIN:VCARD\nFN:A\nEND:VCARD",
)
