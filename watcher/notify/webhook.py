"""The channel for programs: each alert as a signed request, after Standard Webhooks."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Final

from standardwebhooks import Webhook as Signer

from watcher.notify import Failed, Message, Sent
from watcher.notify.answers import origin
from watcher.notify.data import webhook_body
from watcher.notify.post import Poster, keys_of, pieces, understand
from watcher.notify.report import report_body
from watcher.settings import SecretMissing, Webhook

PREFIX: Final = "whsec_"


class WebhookChannel:
    """Posts each alert of a message to one address and understands the answer."""

    def __init__(self, settings: Webhook, poster: Poster | None = None) -> None:
        self.settings = settings
        self.poster = poster or Poster()

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Post the alerts in order, up to the first that is not accepted."""
        try:
            secrets = [secret.reveal() for secret in self.settings.secrets]
            headers = {name.lower(): value.reveal() for name, value in self.settings.headers}
            url = self.settings.address()
        except SecretMissing as problem:
            return Failed(str(problem))
        outcome: Sent | Failed = Sent("there was nothing to send")
        for id, content in contents_of(message):
            outcome = await self._post(url, id, content, secrets, headers, at)
            if isinstance(outcome, Failed):
                break
        return outcome

    async def _post(
        self, url: str, id: str, content: bytes, secrets: list[str], headers: dict[str, str], at: datetime
    ) -> Sent | Failed:
        hidden = [*secrets, *keys_of(headers.values()), *(pieces(url) if self.settings.hidden else ())]
        try:
            signed = headers | sign(id, at, content, secrets)
        except ValueError as problem:
            return Failed(f"{origin(url)} is not asked: {problem}")
        answer = await self.poster.post(url, content, signed, hidden)
        return answer if isinstance(answer, Failed) else understand(answer, url, hidden, at)


def contents_of(message: Message) -> list[tuple[str, bytes]]:
    """The requests of a message: each alert, or what the operator is told, under its own id."""
    if message.report is not None:
        return [(message.report.id, report_body(message.report))]
    return [(alert.id, webhook_body(alert)) for alert in message.alerts]


def sign(message_id: str, at: datetime, content: bytes, secrets: list[str]) -> dict[str, str]:
    """The headers of one attempt; each secret signs, and without one there is no signature."""
    stamp, id = at.astimezone(UTC), message_id.replace(".", "-")
    headers = {"webhook-id": id, "webhook-timestamp": str(int(stamp.timestamp()))}
    signatures = [Signer(signing_key(secret)).sign(id, stamp, content.decode()) for secret in secrets]
    return headers | ({"webhook-signature": " ".join(signatures)} if signatures else {})


def signing_key(secret: str) -> str:
    """The key as the `standardwebhooks` package takes it: "whsec_" and base64; plain text is encoded."""
    if not secret.startswith(PREFIX):
        return PREFIX + base64.b64encode(secret.encode()).decode("ascii")
    secret += "=" * (-len(secret.removeprefix(PREFIX)) % 4)  # some tools leave the padding out
    try:
        base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError as problem:
        raise ValueError("the secret begins with whsec_, but the rest is not base64") from problem
    return secret
