"""Where in the config a prospect belongs: with a title that is there, or as a new one."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from watcher.adding.prospect import Prospect
from watcher.config.edit import PageEntry, TitleEntry
from watcher.config.write import ConfigFile
from watcher.core.about import About
from watcher.core.language.titles import plain
from watcher.core.model import Title
from watcher.settings import Config, title_id


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page goes: `title` is the one in the config, None for a new one; it may have the page already."""

    title: Title | None
    is_there: bool = False


def place_of(config: Config | None, prospect: Prospect, *, season_is_given: bool = False) -> Place:
    """Where the page goes. A page that names no season goes to the one title of its name."""
    title = _same(config, prospect.title)
    if title is None and not season_is_given and (prospect.about.season is None or prospect.about.is_latest):
        title = _only_one(config, prospect.about)
    known = watching(config, prospect.url)
    return Place(title, title is not None and title in known)


def watching(config: Config | None, url: str) -> list[Title]:
    """The titles that the page is watched for already."""
    pages = config.pages if config else ()
    return [page.title for page in pages if same_address(page.url) == same_address(url)]


def _same(config: Config | None, wanted: Title) -> Title | None:
    """The title in the config that is this one, by its id, or by name, season and kind."""
    for title in config.titles if config else ():
        names = {plain(name) for name in (title.name, *title.aliases)}
        is_named = plain(wanted.name) in names and (title.season, title.kind) == (wanted.season, wanted.kind)
        if is_named or title.id == wanted.id == title_id(title.name, title.season, title.kind):
            return title
    return None


def _only_one(config: Config | None, about: About) -> Title | None:
    """The one title in the config of this name and kind, whatever its season."""
    titles = config.titles if config else ()
    found = [each for each in titles if plain(each.name) == plain(about.name) and each.kind is about.kind]
    return found[0] if len(found) == 1 else None


def put(file: ConfigFile, prospect: Prospect, title: Title | None) -> ConfigFile:
    """The config with the page, for a title that it has or for a new one."""
    entry = PageEntry(prospect.url, prospect.source)
    if title is not None:
        return file.with_page(title, entry)
    about = prospect.about
    return file.with_title(TitleEntry(about.name, about.season, about.kind, (entry,)))


def same_address(url: str) -> str:
    """An address by which pages are told apart: without what does not matter to the site."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}" if host else url


def tidied(url: str) -> str:
    """An address as it is worth keeping: without its fragment and the marks of newsletters and adverts."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(key, value) for key, value in pairs if not key.startswith("utm_") and key not in ("fbclid", "gclid")]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit(parts._replace(query=query, fragment=""))
