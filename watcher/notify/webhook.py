"""The channel that posts signed requests, one an alert, after Standard Webhooks.

The one other home of httpx: a single bounded POST, with nothing of the page fetcher's manners.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Final

import certifi
import httpcore
import httpx
from standardwebhooks import Webhook as Signer

from watcher.core.model import Alert
from watcher.notify import Failed, Message, Sent
from watcher.notify.answers import escape, origin, read_retry_after
from watcher.notify.message import body
from watcher.settings import SecretMissing, Webhook
from watcher.sources.guard import AddressRefused, Guard, NameUnknown, Resolve, look_up

TIMEOUT: Final = timedelta(seconds=20)
BODY_LIMIT: Final = 64 * 1024
PREFIX: Final = "whsec_"


class WebhookChannel:
    """Posts each alert of a message to one address and understands the answer."""

    def __init__(
        self,
        settings: Webhook,
        *,
        headers: Mapping[str, str] | None = None,
        resolve: Resolve = look_up,
        tls: ssl.SSLContext | None = None,
        timeout: timedelta = TIMEOUT,
    ) -> None:
        self.settings = settings
        self.headers = dict(headers or {})
        self.timeout = timeout
        self.resolve = resolve
        self.tls = tls or _trusting()  # made once: it takes longer than a request

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Post the alerts in order, up to the first that is not accepted."""
        try:
            secrets = [secret.reveal() for secret in self.settings.secrets]
        except SecretMissing as problem:
            return Failed(str(problem))
        outcome: Sent | Failed = Sent("nothing to say")
        for alert in message.alerts:
            outcome = await self._post(alert, secrets, at)
            if isinstance(outcome, Failed):
                return outcome
        return outcome

    async def _post(self, alert: Alert, secrets: list[str], at: datetime) -> Sent | Failed:
        receiver, content = origin(self.settings.url), body(alert)
        hidden = [*secrets, *self.headers.values(), *_secret_parts(self.settings.url)]
        try:
            headers = self.headers | sign(alert.id, at, content, secrets)
        except ValueError as problem:
            return Failed(f"{receiver} is not asked: {problem}")
        try:
            return await self._exchange(content, headers, hidden, at)
        except TimeoutError:
            return Failed(f"{receiver} did not answer within {self.timeout.total_seconds():.0f} s")
        except (httpx.HTTPError, httpx.InvalidURL, AddressRefused, NameUnknown, ValueError, OSError) as problem:
            return Failed(f"{receiver} cannot be reached: {escape(str(problem) or type(problem).__name__, hidden)}")

    def _transport(self) -> httpx.AsyncBaseTransport:
        # The config names the address, so it may lie inside; one that hands out a cloud's secrets never may.
        return _Transport(self.tls, Guard(self.resolve, inside=True))

    async def _exchange(
        self, content: bytes, headers: dict[str, str], hidden: list[str], at: datetime
    ) -> Sent | Failed:
        # Most of the time is for the status; once it stands, the rest of the answer is only for people.
        seconds = self.timeout.total_seconds()
        async with httpx.AsyncClient(transport=self._transport(), follow_redirects=False, timeout=None) as client:
            request = client.build_request("POST", self.settings.url, content=content, headers=headers)
            async with asyncio.timeout(0.9 * seconds):
                response = await client.send(request, stream=True)
            try:
                words = await _read_answer(response, 0.1 * seconds)
            finally:
                await response.aclose()
        return understand(response, escape(words, hidden), origin(self.settings.url), at)


class _Transport(httpx.AsyncHTTPTransport):
    """httpx over a pool whose connections pass the guard, which httpx itself has no argument for."""

    def __init__(self, tls: ssl.SSLContext, guard: Guard) -> None:
        self._pool = httpcore.AsyncConnectionPool(ssl_context=tls, network_backend=guard)


def _trusting() -> ssl.SSLContext:
    # The authorities of the machine, a company's own among them; certifi's for machines that have none.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


# --- the request ---------------------------------------------------------------------------------


def sign(message_id: str, at: datetime, content: bytes, secrets: list[str]) -> dict[str, str]:
    """The headers of one attempt; each secret signs, and without one there is no signature."""
    stamp = at.astimezone(UTC)
    headers = {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "watcher",
        "accept-encoding": "identity",
        "webhook-id": message_id.replace(".", "-"),
        "webhook-timestamp": str(int(stamp.timestamp())),
    }
    signatures = [
        Signer(signing_key(secret)).sign(headers["webhook-id"], stamp, content.decode()) for secret in secrets
    ]
    return headers | ({"webhook-signature": " ".join(signatures)} if signatures else {})


def signing_key(secret: str) -> str:
    """The key as the `standardwebhooks` package takes it: "whsec_" and base64; plain text is encoded."""
    if not secret.startswith(PREFIX):
        return PREFIX + base64.b64encode(secret.encode()).decode("ascii")
    try:
        base64.b64decode(secret.removeprefix(PREFIX) + "==", validate=True)
    except ValueError as problem:
        raise ValueError("the secret begins with whsec_, but the rest is not base64") from problem
    return secret


# --- the answer ----------------------------------------------------------------------------------


def understand(response: httpx.Response, words: str, receiver: str, at: datetime) -> Sent | Failed:
    """What an answer means: only 2xx is yes, only 410 is never."""
    status = response.status_code
    answer = f"{status} {_phrase(status)}".rstrip() + (f": {words}" if words else "")
    if response.is_success:
        return Sent(answer)
    if response.is_redirect:
        answer += " (redirects are not followed)"
    retry_after = read_retry_after(response.headers.get("retry-after"), at)
    return Failed(f"{receiver} answered {answer}", retry_after=retry_after, gone=status == HTTPStatus.GONE)


def _phrase(status: int) -> str:
    return next((known.phrase for known in HTTPStatus if known == status), "")


async def _read_answer(response: httpx.Response, seconds: float) -> str:
    # The raw stream: an answer packed into a bomb is never unpacked.
    read = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in response.aiter_raw():
                read += piece
                if len(read) >= BODY_LIMIT:
                    break
    except (TimeoutError, httpx.HTTPError):
        pass
    return bytes(read[:BODY_LIMIT]).decode("utf-8", errors="replace").strip()


def _secret_parts(url: str) -> list[str]:
    parts = httpx.URL(url)
    path = [piece for piece in parts.path.split("/") if len(piece) > 8]
    return [parts.username, parts.password, parts.query.decode("ascii"), *parts.params.values(), *path]
