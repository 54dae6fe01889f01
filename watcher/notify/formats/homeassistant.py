"""Home Assistant's webhooks: words and facts for an automation. https://www.home-assistant.io/docs/automation/trigger/

`tag` and `priority` are for `data` of its notifications: one with the tag of another takes its place on the screen.
"""

from __future__ import annotations

from watcher.notify import Manner, Message
from watcher.notify.data import alert_data
from watcher.notify.formats.blocks import Post, screen_name
from watcher.notify.priority import priority_of
from watcher.notify.written import in_words
from watcher.settings import Webhook


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The message as one event."""
    written = in_words(message, manner)
    content = {
        "title": written.subject,
        "message": written.text,
        "tag": screen_name(message),
        "priority": str(priority_of(message, settings.habits)),
        "alerts": [alert_data(alert) for alert in message.alerts],
    }
    return (Post(settings.url, content),)
