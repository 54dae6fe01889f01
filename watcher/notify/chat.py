"""The channel for chat services: all alerts of a check in one message, in the service's own format."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from watcher.notify import Failed, Manner, Message, Sent
from watcher.notify.formats import Post, write_posts
from watcher.notify.post import Answer, Poster, keys_of, pieces, secret_parts, understand
from watcher.settings import SecretMissing, Webhook


class ChatChannel:
    """Posts a message to one service; what it accepted of a long one is not sent again."""

    def __init__(self, settings: Webhook, manner: Manner, poster: Poster | None = None) -> None:
        self.settings = settings
        self.manner = manner
        self.poster = poster or Poster()
        self.accepted: dict[str, int] = {}  # requests of a message, while it is on its way

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Post the message's requests in order, from the first that was not accepted yet."""
        try:
            headers = {name.lower(): value.reveal() for name, value in self.settings.headers}
            settings = replace(self.settings, url=self.settings.address())
        except SecretMissing as problem:
            return Failed(str(problem))
        topic = settings.url.rstrip("/").rpartition("/")[2]  # as good as a password, and often short
        hidden = [*keys_of(headers.values()), *secret_parts(settings.url), topic]
        hidden += pieces(settings.url) if settings.hidden else []
        outcome: Sent | Failed = Sent("there was nothing to send")
        for post in write_posts(settings, message, self.manner)[self.accepted.get(message.id, 0) :]:
            outcome = await self._post(post, headers, hidden, at)
            if isinstance(outcome, Failed):
                return outcome
            self.accepted[message.id] = self.accepted.get(message.id, 0) + 1
        self.accepted.pop(message.id, None)
        return outcome

    async def _post(self, post: Post, headers: dict[str, str], hidden: list[str], at: datetime) -> Sent | Failed:
        content = json.dumps(post.content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", errors="replace")
        answer = await self.poster.post(post.url, content, headers, hidden)
        return answer if isinstance(answer, Failed) else understand(with_wait(answer), post.url, hidden, at)


def with_wait(answer: Answer) -> Answer:
    """The answer with what it asks to wait for, which Telegram and Discord say in the body."""
    if answer.retry_after is not None:
        return answer
    try:
        body = json.loads(answer.words)
        wait = body.get("parameters", body)["retry_after"]
        return replace(answer, retry_after=str(int(wait) + (wait > int(wait))))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return answer
