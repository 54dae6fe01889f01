"""Everything that one config.toml says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from watcher.core.model import Title
from watcher.settings.channels import ChannelSettings, Format, Webhook, secrets_of
from watcher.settings.pages import Every, Host, Page
from watcher.settings.secrets import Secret


@dataclass(frozen=True, slots=True)
class Watcher:
    """What holds for everything that is watched."""

    database: str  # an SQLAlchemy address; of SQLite with an absolute path
    every: Every
    gap: timedelta
    contact: str | None
    timezone: ZoneInfo
    language: str = "en"
    operator: tuple[str, ...] = ()
    tmdb: Secret | None = None  # the read access token of its API
    heartbeat: Secret | None = None  # the address that is asked as long as all is well
    weekly: bool = True  # whether the operator hears once a week that it still watches

    @property
    def secrets(self) -> tuple[tuple[str, Secret], ...]:
        """Its secrets, each with the key that names it."""
        named = (("watcher.tmdb", self.tmdb), ("watcher.heartbeat", self.heartbeat))
        return tuple((key, secret) for key, secret in named if secret is not None)


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that one config.toml says."""

    path: Path
    watcher: Watcher
    titles: tuple[Title, ...]
    pages: tuple[Page, ...]
    channels: tuple[ChannelSettings, ...]
    hosts: tuple[Host, ...] = ()
    warnings: tuple[str, ...] = ()

    def missing_secrets(self) -> tuple[str, ...]:
        """A sentence for each secret that cannot be read now."""
        placed = [(f"channel.{channel.name}", secret) for channel in self.channels for secret in secrets_of(channel)]
        placed += [(page.url, secret) for page in self.pages for secret in page.secrets]
        placed += self.watcher.secrets
        return tuple(f"{place}: {trouble}" for place, secret in placed if (trouble := secret.trouble()))

    def read_by_people(self) -> tuple[str, ...]:
        """The names of the channels that are not for programs."""
        machines = {each.name for each in self.channels if isinstance(each, Webhook) and each.format is Format.STANDARD}
        return tuple(channel.name for channel in self.channels if channel.name not in machines)

    def host(self, name: str) -> Host:
        """The manners towards the host, which are everybody's where it has none of its own."""
        return next((host for host in self.hosts if host.name == name), Host(name, self.watcher.gap))
