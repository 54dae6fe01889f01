"""The channel for chat services: all alerts of a check in one message, in the service's own format."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus

from watcher.notify import Failed, Manner, Message, Sent
from watcher.notify.formats import Post, handle_in, write_edits, write_posts
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
        """Strike out what the message corrects, then post it: in order, from the first request not accepted yet."""
        try:
            line = self._line()
        except SecretMissing as problem:
            return Failed(str(problem))
        if message.corrects and message.id not in self.accepted:
            trouble = await line.edit(write_edits(line.settings, message, self.manner), at)
            if trouble is not None:
                return trouble
            self.accepted[message.id] = 0
        outcome: Sent | Failed = Sent("there was nothing to send")
        posts = write_posts(line.settings, message, self.manner)
        for post in posts[self.accepted.get(message.id, 0) :]:
            outcome = await line.post(post, posts, at)
            if isinstance(outcome, Failed):
                return outcome
            self.accepted[message.id] = self.accepted.get(message.id, 0) + 1
        self.accepted.pop(message.id, None)
        return outcome

    def _line(self) -> Line:
        headers = {name.lower(): value.reveal() for name, value in self.settings.headers}
        settings = replace(self.settings, url=self.settings.address())
        topic = settings.url.rstrip("/").rpartition("/")[2]  # as good as a password, and often short
        hidden = [*keys_of(headers.values()), *secret_parts(settings.url), topic]
        hidden += pieces(settings.url) if settings.hidden else []
        return Line(self.poster, settings, headers, hidden)


@dataclass(frozen=True, slots=True)
class Line:
    """The way to a service for one message, with all secrets at hand."""

    poster: Poster
    settings: Webhook
    headers: dict[str, str]
    hidden: list[str]  # what no reason may tell

    async def edit(self, edits: tuple[Post, ...], at: datetime) -> Failed | None:
        """Edit earlier messages; only a service that is not there, or wants a pause, is trouble.

        Whatever else it says: a message that was deleted must not stop the news.
        """
        for edit in edits:
            answer = await self.ask(edit)
            if isinstance(answer, Failed):
                return answer
            outcome = understand(with_wait(answer), edit.url, self.hidden, at)
            if isinstance(outcome, Failed) and answer.status == HTTPStatus.TOO_MANY_REQUESTS:
                return outcome
        return None

    async def post(self, post: Post, posts: tuple[Post, ...], at: datetime) -> Sent | Failed:
        """Make one of a message's requests, and say what the answer means."""
        answer = await self.ask(post)
        if isinstance(answer, Failed):
            return answer
        outcome = understand(with_wait(answer), post.url, self.hidden, at)
        handle = handle_in(self.settings, posts, answer.words)
        return replace(outcome, handle=handle) if isinstance(outcome, Sent) else outcome

    async def ask(self, post: Post) -> Answer | Failed:
        """Make one request."""
        content = json.dumps(post.content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", errors="replace")
        return await self.poster.post(post.url, content, self.headers, self.hidden, post.method)


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
