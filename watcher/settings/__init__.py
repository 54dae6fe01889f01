"""What a person sets, as plain frozen values: every part of the house may read them, and none needs pydantic for it.

`watcher/config/` makes them from config.toml. Durations are timedeltas; paths are absolute.
"""

from __future__ import annotations

from watcher.settings.channels import (
    Apprise,
    ChannelSettings,
    Console,
    Email,
    Encryption,
    Format,
    Habits,
    Login,
    Priority,
    Webhook,
    secrets_of,
)
from watcher.settings.config import Config, Watcher
from watcher.settings.ids import title_id
from watcher.settings.pages import Every, Host, Page, PageLogin, SourceKind
from watcher.settings.secrets import Secret, SecretMissing, hide

__all__ = [
    "Apprise",
    "ChannelSettings",
    "Config",
    "Console",
    "Email",
    "Encryption",
    "Every",
    "Format",
    "Habits",
    "Host",
    "Login",
    "Page",
    "PageLogin",
    "Priority",
    "Secret",
    "SecretMissing",
    "SourceKind",
    "Watcher",
    "Webhook",
    "hide",
    "secrets_of",
    "title_id",
]
