"""The channel for chat services: all alerts of a check in one message, in the service's own format."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from watcher.notify import Failed, Manner, Message, Sent
from watcher.notify.formats import Post, write_posts
from watcher.notify.post import Answer, Poster, secret_parts, understand
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
        except SecretMissing as problem:
            return Failed(str(problem))
        outcome: Sent | Failed = Sent("there was nothing to send")
        for post in write_posts(self.settings, message.alerts, self.manner)[self.accepted.get(message.id, 0) :]:
            outcome = await self._post(post, headers, at)
            if isinstance(outcome, Failed):
                return outcome
            self.accepted[message.id] = self.accepted.get(message.id, 0) + 1
        self.accepted.pop(message.id, None)
        return outcome

    async def _post(self, post: Post, headers: dict[str, str], at: datetime) -> Sent | Failed:
        topic = self.settings.url.rstrip("/").rpartition("/")[2]  # as good as a password, and often short
        hidden = [*headers.values(), *secret_parts(self.settings.url), topic]
        content = json.dumps(post.content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", errors="replace")
        answer = await self.poster.post(post.url, content, headers, hidden)
        if isinstance(answer, Failed):
            return answer
        return understand(with_wait(answer), post.url, hidden, at)


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
