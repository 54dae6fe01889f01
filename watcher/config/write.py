"""Writing config.toml: a text goes in the file's place only once the loader takes it, whole and at once."""

from __future__ import annotations

import codecs
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from watcher.config import ConfigError, check_config, read_config
from watcher.config.edit import NEW, PageEntry, TitleEntry, add_page, add_title
from watcher.config.translate import NO_TITLE
from watcher.core.model import Title
from watcher.errors import WatcherError
from watcher.settings import Config

PRIVATE = 0o600  # of a new config: it may come to hold secrets


class NotWritten(WatcherError):
    """The config could not be written; the file is as it was."""


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A config file to be added to: what it holds on the disk, and what it is to hold.

    `was` is None where there is no file yet; `config` is what the text means, None as long as it has no title.
    """

    path: Path
    was: bytes | None
    text: str
    config: Config | None
    mode: int

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the file; raises `ConfigError` for its mistakes, `NotWritten` where it could not be written later."""
        try:
            was = path.read_bytes()
        except FileNotFoundError:
            _refuse_folderless(path)
            return cls(path, None, NEW, None, PRIVATE)
        except OSError:
            read_config(path)  # raises, with the reason
            raise
        config, mode = _read_begun(path), path.stat().st_mode
        _refuse_read_only(path, mode)
        text = was.removeprefix(codecs.BOM_UTF8).decode("utf-8")
        return cls(path, was, text if text.strip() else NEW, config, mode)

    def with_title(self, entry: TitleEntry) -> ConfigFile:
        """With one more title."""
        return self._with(add_title(self.text, entry), str(entry))

    def with_page(self, title: Title, entry: PageEntry) -> ConfigFile:
        """With one more page for a title that it has."""
        assert self.config is not None
        place = [each.id for each in self.config.titles].index(title.id)
        return self._with(add_page(self.text, place, entry), f"{entry} (to the pages of {title.name})")

    def _with(self, text: str | None, piece: str) -> ConfigFile:
        """With this text, if it means what the old one meant and more."""
        try:
            config = self._check(text) if text is not None else None
        except ConfigError as problem:
            if problem.mistakes and problem.mistakes[0].key:
                raise  # of what is to be added
            config = None
        if text is None or config is None or not _holds(config, self.config):
            raise NotWritten(f"{self.path} is laid out in a way that cannot be added to; add this by hand:\n{piece}")
        return replace(self, text=text, config=config)

    def _check(self, text: str) -> Config:
        plain = text.replace("\r\n", "\n")
        if self.was is not None:
            return check_config(plain, self.path, self.mode)
        try:
            with _draft(self.path, plain.encode()) as draft:
                return check_config(plain, draft, self.mode)
        except OSError as problem:
            raise self._refused(problem) from problem

    def _refused(self, problem: OSError) -> NotWritten:
        return NotWritten(f"{self.path} cannot be written: {problem.strerror}; nothing was changed")

    def save(self) -> None:
        """Put the text in the file's place; raises `NotWritten`, and then the file is as it was."""
        target = self.path.resolve()  # a link stays a link
        try:
            self._refuse_changed(target)
            bom = codecs.BOM_UTF8 if self.was and self.was.startswith(codecs.BOM_UTF8) else b""
            with _draft(target, bom + self.text.encode()) as draft:
                _dress(draft, target, self.mode)
                draft.replace(target)
        except OSError as problem:
            raise self._refused(problem) from problem

    def _refuse_changed(self, target: Path) -> None:
        if self.was is None:
            if target.exists():
                raise NotWritten(f"{self.path} was written meanwhile by somebody else; run this again")
            return
        _refuse_read_only(self.path, target.stat().st_mode)
        if target.read_bytes() != self.was:
            raise NotWritten(f"{self.path} was changed meanwhile by somebody else; run this again")


def _read_begun(path: Path) -> Config | None:
    """What the file means, or None where all that it lacks is a title."""
    try:
        return read_config(path)
    except ConfigError as problem:
        if [each.problem for each in problem.mistakes] == [NO_TITLE]:
            return None
        raise


def _refuse_read_only(path: Path, mode: int) -> None:
    """Replacing a file would not ask whether it may be written."""
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise NotWritten(f'{path} is read-only, so nothing was changed; "chmod u+w {path}" lets it be written')


def _refuse_folderless(path: Path) -> None:
    if not path.resolve().parent.is_dir():
        raise NotWritten(f"{path} cannot be begun: there is no folder {path.resolve().parent}")


@contextmanager
def _draft(path: Path, content: bytes) -> Iterator[Path]:
    """A file with this content beside another, until the block ends or it takes the other's place."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.resolve().parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _dress(draft: Path, target: Path, mode: int) -> None:
    """Give the draft the mode and owner of what it replaces."""
    draft.chmod(mode & 0o7777)
    with suppress(FileNotFoundError, PermissionError):
        owner = target.stat()
        os.chown(draft, owner.st_uid, owner.st_gid)


def _holds(config: Config, before: Config | None) -> bool:
    """Whether a config has all that another had, and added only titles and pages."""
    if before is None:
        return True
    same = (config.watcher, config.channels, config.hosts) == (before.watcher, before.channels, before.hosts)
    return same and set(before.titles) <= set(config.titles) and set(before.pages) <= set(config.pages)
