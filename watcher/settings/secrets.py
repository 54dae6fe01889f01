"""Secrets: read only when they are used, and never shown."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from watcher.errors import WatcherError


class SecretMissing(WatcherError):
    """A secret is named by the config and cannot be read where it should be; the text says where."""


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A password or key, read only when it is used and never shown. One of the three says where it stands."""

    text: str | None = None
    env: str | None = None
    file: Path | None = None

    def reveal(self) -> str:
        """The secret itself, without a trailing line end."""
        if self.env is not None:
            return self._from_environment(self.env)
        if self.file is not None:
            return self._from_file(self.file)
        return self.text or ""

    def reveal_address(self) -> str:
        """The secret as a web address; raises `SecretMissing`, without a word of it, where it is none."""
        address = self.reveal().strip()
        if not address.lower().startswith(("http://", "https://")):
            raise SecretMissing(f"{self.place()} holds no address that begins with https:// or http://")
        return address

    def place(self) -> str:
        """Where the secret stands, in words."""
        if self.env is not None:
            return f"the environment variable {self.env}"
        return f"the secret file {self.file}" if self.file is not None else "the config"

    def trouble(self) -> str:
        """Why the secret cannot be read, or ""."""
        try:
            self.reveal()
        except SecretMissing as problem:
            return str(problem)
        return ""

    @staticmethod
    def _from_environment(name: str) -> str:
        value = os.environ.get(name)
        if not value:
            raise SecretMissing(f"the environment variable {name} is not set")
        return value

    @staticmethod
    def _from_file(path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else "it is not text"
            raise SecretMissing(f"the secret file {path} cannot be read: {reason}") from problem
        if not value:
            raise SecretMissing(f"the secret file {path} is empty")
        return value

    def __repr__(self) -> str:
        return "Secret(hidden)"


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret, in the forms that protocols give it, replaced by "***"."""
    forms = {form for secret in secrets if secret for form in _forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, "***")
    return text


def _forms(secret: str) -> tuple[str, ...]:
    escaped = secret.encode("unicode_escape").decode("ascii")
    return secret, escaped, quote(secret, safe=""), base64.b64encode(secret.encode()).decode("ascii")
