"""A real mail server on loopback (aiosmtpd) that does on purpose what servers do by accident.

with MailServer(Authority(tmp_path), drops="DOT") as server:
    SmtpCourier(authorities=server.authorities).deliver(server.account(), server.password, …)
    assert server.letters
"""

import asyncio
import hmac
import logging
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from models.domain.mail import MailAccount, Security
from tests.models.mail.certificates import Authority, Kind

logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # its view of every refusal is not what is tested

USER = "sam@sender.example"
PASSWORD = "correct-horse-Ünïcode"


@dataclass(frozen=True, slots=True)
class Received:
    sender: str
    to: tuple[str, ...]
    content: bytes
    options: tuple[str, ...] = ()


@dataclass(slots=True)
class Behaviour:
    """Phases: GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA (the command), MID (within the letter), DOT (behind it).

    `refuses` and `slow` are by phase (the server's answer; seconds before it), `drops` is where it hangs up; behind the
    dot it has taken the letter by then, unless `loses` says otherwise. `refused` are single recipients with an answer.
    """

    security: Security = Security.TLS
    certificate: Kind = Kind.GOOD
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN")
    smtputf8: bool = True
    eight_bit: bool = True
    offers_starttls: bool = True
    injects: bytes = b""
    refuses: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    slow: Mapping[str, float] = field(default_factory=dict)
    drops: str = ""
    loses: bool = False
    garbage: Mapping[str, bytes] = field(default_factory=dict)
    """What is said instead of an answer."""


class MailServer:
    """Behaviour may be changed while it runs: `server.does = replace(server.does, drops="")`."""

    def __init__(self, authority: Authority, **behaviour: Any) -> None:
        self.does = Behaviour(**behaviour)
        self.user, self.password = USER, PASSWORD
        self.authorities = str(authority.file)
        self.letters: list[Received] = []
        self.heard = bytearray()
        """All that was said to it, as it was before it was encrypted."""
        self.tried: list[tuple[str, str]] = []
        """User and password of each attempt to sign in."""
        self.connections = 0
        self.port = 0
        self._authority = authority
        self._live: set[_Smtp] = set()
        self._loop: asyncio.AbstractEventLoop
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ready = threading.Event()

    def account(self, **changes: Any) -> MailAccount:
        account = MailAccount("acc-1", self.user, "localhost", self.port, self.does.security, self.user)
        return replace(account, **changes)

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        does = self.does
        implicit = self._authority.context(does.certificate) if does.security is Security.TLS else None
        server = self._loop.run_until_complete(
            self._loop.create_server(self._conversation, "127.0.0.1", self.port, ssl=implicit)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()
        server.close()
        for one in list(self._live):
            one.hang_up()
        self._loop.run_until_complete(self._over())
        self._loop.close()

    async def _over(self) -> None:
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        for _ in range(5):
            await asyncio.sleep(0)

    def _conversation(self) -> "_Smtp":
        self.connections += 1
        does = self.does
        upgrade = does.security is Security.STARTTLS and does.offers_starttls
        talk = _Smtp(self, self._authority.context(does.certificate) if upgrade else None)
        self._live.add(talk)
        return talk

    def gone(self, talk: "_Smtp") -> None:
        self._live.discard(talk)


class _Handler:
    """aiosmtpd's own hooks."""

    def __init__(self, server: MailServer) -> None:
        self._server = server

    async def handle_EHLO(
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        hidden = ["SMTPUTF8"] if not self._server.does.smtputf8 else []
        hidden += ["8BITMIME"] if not self._server.does.eight_bit else []
        return [line for line in responses if not line[4:].startswith(tuple(hidden) or ("\0",))]

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        refusal = self._server.does.refused.get(address)
        if refusal is not None:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        talk, does = server, self._server.does
        assert isinstance(talk, _Smtp)
        content = envelope.content
        assert isinstance(content, bytes)
        refusal = does.refuses.get("DOT")
        if refusal is None and not does.loses:
            sent = (envelope.mail_from or "", tuple(envelope.rcpt_tos), content, tuple(envelope.mail_options))
            self._server.letters.append(Received(*sent))
        await asyncio.sleep(does.slow.get("DOT", 0))
        if does.drops == "DOT":
            talk.hang_up()
            return "250 never heard"
        if "DOT" in does.garbage:
            await talk.push_raw(does.garbage["DOT"])
            talk.hang_up()
        return refusal or "250 OK"

    async def auth_CRAM__MD5(self, server: SMTP, _args: list[str]) -> AuthResult:
        challenge = b"<1896.697170952@localhost>"
        answer = await server.challenge_auth(challenge)
        if not isinstance(answer, bytes):
            return AuthResult(success=False, handled=False)
        user, _, digest = answer.partition(b" ")
        right = hmac.new(self._server.password.encode(), challenge, "md5").hexdigest().encode()
        self._server.tried.append((user.decode(), "CRAM"))
        return AuthResult(success=user.decode() == self._server.user and digest == right, handled=False)


class _Smtp(SMTP):
    def __init__(self, server: MailServer, upgrade: ssl.SSLContext | None) -> None:
        self._owner = server
        does = server.does
        super().__init__(
            _Handler(server),
            enable_SMTPUTF8=True,
            hostname="localhost",
            ident="loopback",
            tls_context=upgrade,
            auth_require_tls=does.security is Security.STARTTLS,
            auth_exclude_mechanism=tuple({"PLAIN", "LOGIN", "CRAM-MD5"} - set(does.mechanisms)),
            authenticator=self._checked,
        )

    def _checked(self, _server: SMTP, _session: Session, _envelope: Envelope, _name: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        user, password = data.login.decode(), data.password.decode()
        self._owner.tried.append((user, password))
        return AuthResult(success=(user, password) == (self._owner.user, self._owner.password), handled=False)

    def hang_up(self) -> None:
        if self.transport is not None:
            self.transport.abort()  # type: ignore[attr-defined]

    async def push_raw(self, words: bytes) -> None:
        self._writer.write(words)
        await self._writer.drain()

    async def _goes_wrong(self, phase: str) -> bool:
        """Whether the phase has been dealt with already."""
        does = self._owner.does
        await asyncio.sleep(does.slow.get(phase, 0))
        if does.drops == phase:
            self.hang_up()
            return True
        if phase in does.garbage:
            await self.push_raw(does.garbage[phase])
            return True
        if phase in does.refuses:
            await self.push(does.refuses[phase])
            return True
        return False

    async def smtp_EHLO(self, hostname: str) -> None:
        if not await self._goes_wrong("EHLO"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg: str) -> None:
        if await self._goes_wrong("STARTTLS"):
            return
        if self._owner.does.injects:
            # One packet with the answer and what somebody put behind it.
            await self.push_raw(b"220 Ready\r\n" + self._owner.does.injects)
            return
        await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg: str) -> None:
        if not await self._goes_wrong("AUTH"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:
        if await self._goes_wrong("MAIL"):
            return
        if self._owner.does.mechanisms and self.session is not None and not self.session.authenticated:
            await self.push("530 5.7.0 Authentication required")
            return
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        if not await self._goes_wrong("RCPT"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if await self._goes_wrong("DATA"):
            return
        if self._owner.does.drops == "MID":
            await self.push("354 Go on")
            await self._reader.read(200)
            self.hang_up()
            return
        await super().smtp_DATA(arg)

    async def _handle_client(self) -> None:
        if await self._goes_wrong("GREETING"):
            await asyncio.sleep(30)  # until the other side has gone
        else:
            await super()._handle_client()

    def data_received(self, data: bytes) -> None:
        self._owner.heard += data
        super().data_received(data)

    def connection_lost(self, error: Exception | None) -> None:
        self._owner.gone(self)
        super().connection_lost(error)
