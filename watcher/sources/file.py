"""Pages that are files, in the config's folder or below; nothing but the config itself can lead to one."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from watcher.sources.answer import Answer, Fetched, NotModified, PageRequest, Trouble, Unreachable
from watcher.sources.body import PAGE

_ENDINGS = frozenset({".html", ".htm", ".xhtml"})


def is_file(page: str) -> bool:
    """Whether the config's words for a page mean a file: they name no scheme, as every other address does."""
    return not urlsplit(page).scheme


class FilePages:
    """Reads pages from one folder, in the way that a `Fetcher` reads them from the web."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    async def fetch(self, request: PageRequest, validators: str = "", *, now: datetime) -> Answer:
        """The file's content, or that it is the same as the one that `validators` came from."""
        try:
            path = (self._folder / request.url).resolve()
            if not path.is_relative_to(self._folder):
                return _missing(f"{request.url!r} lies outside of the config's folder and is not read.")
            if path.suffix.lower() not in _ENDINGS:
                return _missing(f"{request.url!r} is not an HTML file; its name must end in .html.")
            return _read(request.url, path, validators, now)
        except (OSError, ValueError) as error:
            return _missing(
                f"{request.url!r} cannot be read ({error.strerror if isinstance(error, OSError) else error})."
            )


def _read(url: str, path: Path, validators: str, now: datetime) -> Answer:
    if not path.is_file():  # before it is opened: opening a pipe would wait for its other end
        return _missing(f"{url!r} is not there; a page without https:// is a file beside the config.")
    with path.open("rb") as file:
        body = file.read(PAGE + 1)
    if len(body) > PAGE:
        return Unreachable(f"{url!r} is larger than {PAGE // 1024 // 1024} MB.", trouble=Trouble.SIZE)
    content = "sha256:" + hashlib.sha256(body).hexdigest()
    if content == validators:
        return NotModified(validators)
    return Fetched(
        url=url,
        final_url=url,
        status=200,
        content_type="text/html",
        body=body,
        validators=content,
        last_modified=datetime.fromtimestamp(path.stat().st_mtime, UTC),
        fetched_at=now,
    )


def _missing(reason: str) -> Unreachable:
    return Unreachable(reason, trouble=Trouble.FILE)
