"""Receivers on loopback that do as they are told: a webhook endpoint and a mail server, with real sockets.

Both are async context managers that listen on a free port of 127.0.0.1, remember what reached them and
answer by a script.
"""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP as SMTP_POLICY
from types import TracebackType
from typing import Any, Self

import trustme
from aiosmtpd.smtp import SMTP as SMTPServer
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Certificates:
    """A private authority: contexts of a server on loopback and of a client that trusts it."""

    authority: trustme.CA = field(default_factory=trustme.CA)

    def server(self, *names: str) -> ssl.SSLContext:
        """For a server under these names, 127.0.0.1 where none is given."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*(names or (HOST, "localhost"))).configure_cert(context)
        return context

    def client(self) -> ssl.SSLContext:
        """For a client that trusts this authority alone."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.authority.configure_trust(context)
        return context


# --- webhooks ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; header names in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(status: int = 200, body: bytes = b"ok", **headers: str) -> Behaviour:
    """A whole answer; `retry_after="5"` becomes the header Retry-After."""

    async def behave(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status} Whatever", f"content-length: {len(body)}", "connection: close"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        await writer.drain()

    return behave


async def reset(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The connection is torn down without an answer."""
    writer.transport.abort()


async def hang(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """No answer, until the client gives up."""
    await reader.read()


def drip(start: bytes, piece: bytes = b"x") -> Behaviour:
    """`start`, and then one piece after another without end, slowly."""
    return _trickle(start, piece, pause=0.02)


def flood(start: bytes, piece: bytes = b"x" * 65536) -> Behaviour:
    """`start`, and then one piece after another without end, as fast as they are taken."""
    return _trickle(start, piece, pause=0)


def _trickle(start: bytes, piece: bytes, pause: float) -> Behaviour:
    async def behave(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while not writer.is_closing():
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return behave


class _Listener:
    """A server on a free port of 127.0.0.1 whose open connections end with it."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.tls = tls
        self.port = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await self._listen()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _listen(self) -> asyncio.Server:
        raise NotImplementedError


class WebhookReceiver(_Listener):
    """An endpoint that behaves by `script`, one entry a request, and by `usually` when the script is over."""

    def __init__(self, *script: Behaviour, usually: Behaviour | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(tls)
        self.script = deque(script)
        self.usually = usually or answer()
        self.requests: list[Request] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self.tls else 'http'}://{HOST}:{self.port}/hook"

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._accept, HOST, 0, ssl=self.tls)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            self.requests.append(await _read_request(reader))
            behave = self.script.popleft() if self.script else self.usually
            await behave(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client, or the test, has gone
        finally:
            writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ", 2)
    pairs = (line.split(":", 1) for line in head[1:] if line)
    headers = {name.strip().lower(): value.strip() for name, value in pairs}
    return Request(method, path, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


# --- mail ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it arrived: the envelope, the bytes, and whether the way was private."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    private: bool

    @property
    def mail(self) -> EmailMessage:
        """The mail, parsed by the policy that raises on every defect."""
        strict = SMTP_POLICY.clone(raise_on_defect=True)
        parsed = BytesParser(policy=strict).parsebytes(self.raw)
        assert isinstance(parsed, EmailMessage)
        return parsed


class Mailbox(_Listener):
    """A mail server that keeps what it accepts.

    `refuse` maps a recipient to the line that it is refused with; `verdict` answers DATA; `users` need a login.
    With `instead` it says only that, and with `lingers` it does not answer QUIT.
    """

    def __init__(
        self,
        *,
        tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None,
        users: dict[str, str] | None = None,
        refuse: dict[str, str] | None = None,
        verdict: str = "250 kept",
        instead: bytes | None = None,
        lingers: bool = False,
    ) -> None:
        super().__init__(tls)
        self.starttls = starttls
        self.users = users or {}
        self.refuse = refuse or {}
        self.verdict = verdict
        self.instead = instead
        self.lingers = lingers
        self.letters: list[Letter] = []

    async def handle_RCPT(
        self, server: SMTPServer, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take or refuse a recipient."""
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTPServer, session: Session, envelope: Envelope) -> str:
        """Keep a mail, or give the verdict that the test asked for."""
        if self.verdict.startswith("2"):
            assert isinstance(envelope.content, bytes)
            private = bool(self.tls or session.ssl)
            kept = Letter(envelope.mail_from or "", tuple(envelope.rcpt_tos), envelope.content, private)
            self.letters.append(kept)
        return self.verdict

    async def handle_QUIT(self, server: SMTPServer, session: Session, envelope: Envelope) -> str:
        """Take leave, or say nothing more."""
        if self.lingers:
            await asyncio.Event().wait()
        return "221 bye"

    async def _listen(self) -> asyncio.Server:
        if self.instead is not None:
            return await asyncio.start_server(self._say_only, HOST, 0)
        loop = asyncio.get_running_loop()
        return await loop.create_server(self._protocol, HOST, 0, ssl=self.tls)

    def _protocol(self) -> SMTPServer:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # about logins without TLS, which a test may want
            return SMTPServer(
                self,
                hostname="mail.example",
                tls_context=self.starttls,
                authenticator=self._check_login if self.users else None,
                auth_required=bool(self.users),
                auth_require_tls=False,
            )

    def _check_login(
        self, server: SMTPServer, session: Session, envelope: Envelope, mechanism: str, login: Any
    ) -> AuthResult:
        assert isinstance(login, LoginPassword)
        known = self.users.get(login.login.decode()) == login.password.decode()
        return AuthResult(success=known, handled=False)

    async def _say_only(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            writer.write(self.instead or b"")
            await reader.read()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
