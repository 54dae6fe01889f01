"""The channel that writes emails: one SMTP exchange a recipient, and what each answer means."""

from __future__ import annotations

import asyncio
import socket
import ssl
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Final

import aiosmtplib

from watcher.notify import Failed, Manner, Message, Sent
from watcher.notify.answers import escape
from watcher.notify.mail import address_of, write_mail
from watcher.notify.post import trusting
from watcher.notify.priority import priority_of
from watcher.settings import Email, Encryption, Login, SecretMissing

TIMEOUT: Final = timedelta(seconds=60)
ASKS_FOR_LOGIN: Final = frozenset({530, 534, 535, 538})  # RFC 4954: mended in the config, not in the message
TOO_LARGE: Final = 552


class EmailChannel:
    """Sends each recipient an email of its own through one mail server."""

    def __init__(
        self, settings: Email, manner: Manner, *, tls: ssl.SSLContext | None = None, timeout: timedelta = TIMEOUT
    ) -> None:
        self.settings = settings
        self.manner = manner
        self.tls = tls or trusting()
        self.timeout = timeout

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Send to the message's recipient, or one by one to all; a temporary refusal asks for all of them again."""
        try:
            password = self.settings.password.reveal() if self.settings.password else ""
        except SecretMissing as problem:
            return Failed(str(problem))
        recipients = (message.to,) if message.to else self.settings.to
        outcomes = [await self._send_to(recipient, message, password, at) for recipient in recipients]
        return together(outcomes)

    async def _send_to(self, recipient: str, message: Message, password: str, at: datetime) -> Sent | Failed:
        sender, priority = self.settings.sender, priority_of(message, self.settings.habits)
        mail = write_mail(message, to=recipient, sender=sender, manner=self.manner, at=at, priority=priority)
        client = self._client(with_login=bool(password))
        try:
            async with asyncio.timeout(self.timeout.total_seconds()):
                answer = await self._hand_over(client, recipient, mail.as_bytes(), password)
            await _say_goodbye(client, 0.05 * self.timeout.total_seconds())
        except (aiosmtplib.SMTPException, TimeoutError, OSError, ValueError) as problem:
            return understand(problem, f"{self.settings.host}:{self.settings.port}", self._hidden(password))
        finally:
            client.close()
        return Sent(escape(answer, self._hidden(password)))

    def _hidden(self, password: str) -> list[str]:
        if not password:
            return []
        user = self.settings.user  # and both together as AUTH PLAIN and XOAUTH2 send them
        return [password, f"\0{user}\0{password}", f"user={user}\x01auth=Bearer {password}\x01\x01"]

    async def _hand_over(self, client: aiosmtplib.SMTP, recipient: str, mail: bytes, password: str) -> str:
        await client.connect()
        await self._log_in(client, password)
        sender, to = address_of(self.settings.sender), address_of(recipient)
        _, answer = await client.sendmail(sender, [to], mail)  # the refusal of a lone recipient is raised
        return answer

    def _client(self, *, with_login: bool) -> aiosmtplib.SMTP:
        implicit = self.settings.encryption is Encryption.TLS
        return aiosmtplib.SMTP(
            hostname=self.settings.host,
            port=self.settings.port,
            use_tls=implicit,
            start_tls=False if implicit else None,
            tls_context=self.tls if with_login or not _is_loopback(self.settings.host) else _unverified(),
            local_hostname=_greeting_name(),
            timeout=self.timeout.total_seconds(),
        )

    async def _log_in(self, client: aiosmtplib.SMTP, password: str) -> None:
        if not (self.settings.user and password):
            return
        private = client.get_transport_info("sslcontext") is not None
        peer = client.get_transport_info("peername")
        if not private and is_public(peer[0] if peer else ""):
            raise ValueError("it offers no TLS, and the password does not travel the open internet in the clear")
        if self.settings.login is Login.XOAUTH2:
            await client.auth_xoauth2(self.settings.user, password)
        else:
            await client.login(self.settings.user, password)


# --- what answers mean ---------------------------------------------------------------------------


def together(outcomes: list[Sent | Failed]) -> Sent | Failed:
    """One outcome for several recipients: try again while one may yet be reached, else sent where one was."""
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failed)]
    passing = [failure for failure in failures if not failure.permanent]
    if passing or len(failures) == len(outcomes):
        return (passing or failures or [Failed("the channel has no recipient", permanent=True)])[0]
    sent = [outcome.answer for outcome in outcomes if isinstance(outcome, Sent)]
    return Sent("; ".join([*sent[:1], *(f"but {failure.reason}" for failure in failures)]))


def understand(problem: Exception, server: str, secrets: list[str]) -> Failed:
    """Why a mail did not go, and whether it ever can."""
    match problem:
        case aiosmtplib.SMTPRecipientsRefused(recipients=[first, *_]):
            return _refused(first, server, secrets)
        case aiosmtplib.SMTPResponseException():
            return _refused(problem, server, secrets)
        case TimeoutError():
            return Failed(f"{server} did not answer in time")
        case ssl.SSLCertVerificationError():
            return Failed(f"the certificate of {server} does not hold: {problem.verify_message}")
        case _:
            return Failed(f"{server} cannot be used: {escape(str(problem) or type(problem).__name__, secrets)}")


def _refused(problem: aiosmtplib.SMTPResponseException, server: str, secrets: list[str]) -> Failed:
    # Permanent is only a 5xx for a recipient or the message: what is wrong with the config may be mended.
    answer = f"{problem.code} {escape(' '.join(problem.message.split()), secrets)}".rstrip()
    final = 500 <= problem.code < 600 and problem.code not in ASKS_FOR_LOGIN
    match problem:
        case aiosmtplib.SMTPAuthenticationError():
            return Failed(f"{server} refused the login: {answer}")
        case aiosmtplib.SMTPRecipientRefused():
            return Failed(f"{server} refused {problem.recipient}: {answer}", permanent=final)
        case aiosmtplib.SMTPDataError():
            return Failed(f"{server} refused the message: {answer}", permanent=final)
        case aiosmtplib.SMTPSenderRefused():
            return Failed(f"{server} refused {problem.sender}: {answer}", permanent=problem.code == TOO_LARGE)
        case _:
            return Failed(f"{server} answered {answer}")


# --- the way to the server -----------------------------------------------------------------------


async def _say_goodbye(client: aiosmtplib.SMTP, seconds: float) -> None:
    # The message is already accepted: how the server takes leave changes nothing.
    try:
        async with asyncio.timeout(seconds):
            await client.quit()
    except (aiosmtplib.SMTPException, TimeoutError, OSError):
        pass


def is_public(address: str) -> bool:
    """Whether an IP address lies on the open internet."""
    try:
        return ip_address(address.partition("%")[0]).is_global
    except ValueError:
        return True


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _unverified() -> ssl.SSLContext:
    # A mail server on this machine has no certificate that anybody could check, and nobody stands between.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _greeting_name() -> str:
    name = socket.gethostname()
    return name if "." in name else "[127.0.0.1]"
