"""What no single setting can show: references, titles of one id, files that are missing, secrets that others can read.

Each check looks at the tables as they stand in the file, so that it also speaks where another setting is wrong.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from watcher.config import values
from watcher.config.mistakes import Mistake, nearest, shown
from watcher.config.places import Path as KeyPath
from watcher.config.reach import NAME, OPEN, check_channel, check_page, is_file, open_page_secrets, open_secrets
from watcher.config.values import Wrong
from watcher.settings import SourceKind, title_id
from watcher.sources.kinds import EXPECTED, address_of, kind_of

Table = Mapping[str, Any]

A_TOKEN = '[watcher] tmdb = { env = "TMDB_TOKEN" }, which names where its API Read Access Token stands'


def check_all(table: Table, folder: Path, mode: int) -> Iterator[Mistake]:
    """Every mistake that only shows across settings; `mode` is that of the config file."""
    yield from _references(table)
    yield from _hosts(table)
    yield from _titles_of_one_id(table)
    for path, title in _titles(table):
        yield from _pages(path, title, folder)
        yield from _sections(path, title)
        yield from _kinds(path, title, table)
    yield from _database(table, folder)
    for name, channel in _channels(table).items():
        yield from check_channel(name, channel, folder)
    if mode & stat.S_IROTH:
        yield from _open_secrets(table)


def _tables(value: object) -> list[tuple[int, Table]]:
    """The tables of a list, with their places; [] where it is none."""
    entries = value if isinstance(value, list) else []
    return [(index, entry) for index, entry in enumerate(entries) if isinstance(entry, Mapping)]


def _titles(table: Table) -> list[tuple[KeyPath, Table]]:
    return [(("title", index), title) for index, title in _tables(table.get("title"))]


def _channels(table: Table) -> dict[str, Table]:
    channels = table.get("channel")
    named = channels.items() if isinstance(channels, Mapping) else ()
    return {name: channel for name, channel in named if isinstance(channel, Mapping)}


def _references(table: Table) -> Iterator[Mistake]:
    watcher = table.get("watcher")
    lists: list[tuple[KeyPath, object]] = [((*path, "notify"), title.get("notify")) for path, title in _titles(table)]
    if isinstance(watcher, Mapping):
        lists.append((("watcher", "operator"), watcher.get("operator")))
    known = _channels(table)
    for path, names in lists:
        for index, name in enumerate(names if isinstance(names, list) else []):
            if isinstance(name, str) and name not in known:
                near = nearest(name, known)
                problem = f"there is no [channel.{name}]" + ("" if known else "; the config has no channels")
                yield Mistake((*path, index), problem, f'"{near}"' if near else None)


def _hosts(table: Table) -> Iterator[Mistake]:
    hosts = table.get("host")
    for name in hosts if isinstance(hosts, Mapping) else ():
        parts = urlsplit(name if "://" in name else f"//{name}")
        if name.lower() != parts.hostname and name.lower() != f"[{parts.hostname}]":
            yield Mistake(
                ("host", name),
                "expected the bare name of a host",
                f'[host."{parts.hostname}"]' if parts.hostname else None,
            )


def _titles_of_one_id(table: Table) -> Iterator[Mistake]:
    first: dict[str, str] = {}
    for path, title in _titles(table):
        name, season, kind, given = (title.get(key) for key in ("name", "season", "kind", "id"))
        if not isinstance(name, str) or not name.strip():
            continue
        made = title_id(name, season if isinstance(season, int) else None, kind if isinstance(kind, str) else "series")
        id = given if isinstance(given, str) else made
        if id in first:
            yield Mistake(
                (*path, "id" if given else "name"), f'{first[id]} has the id "{id}" already; give this one its own id'
            )
        else:
            first[id] = f'the title "{name}"'


def _pages(path: KeyPath, title: Table, folder: Path) -> Iterator[Mistake]:
    pages = title.get("pages")
    seen: set[str] = set()
    for index, page in enumerate(pages if isinstance(pages, list) else []):
        where: KeyPath = (*path, "pages", index)
        url = page.get("url") if isinstance(page, Mapping) else page
        if not isinstance(url, str) or not url.strip():
            continue
        if url in seen:
            yield Mistake(where, f"{shown(url)} stands here twice")
        seen.add(url)
        if isinstance(page, Mapping):
            yield from check_page(where, page)
        yield from _page_address(where, url, folder)


def _page_address(where: KeyPath, url: str, folder: Path) -> Iterator[Mistake]:
    try:
        if not is_file(url):
            values.read_web_address(url)
            return
    except Wrong as wrong:
        expected = f"{wrong.expected}, or the path of an HTML file" if "begins" in wrong.expected else wrong.expected
        yield Mistake(where, f"expected {expected}, found {shown(url)}", wrong.nearest)
        return
    file = (folder / url).resolve()
    if not file.is_relative_to(folder.resolve()):
        yield Mistake(where, f"expected a file in the config's own folder or below, found {shown(url)}")
    elif not file.is_file():
        near = nearest(url, _html_files(folder, file.parent))
        yield Mistake(where, f"there is no file {shown(url)}", f'"{near}"' if near else None)


def _html_files(folder: Path, beside: Path) -> list[str]:
    """The HTML files that may have been meant: near the config, and near the file that is missing."""
    near = {path for place in (folder, folder / "examples", beside) for path in place.glob("*.htm*")}
    return sorted(str(path.relative_to(folder)) for path in near if path.is_relative_to(folder))


def _sections(path: KeyPath, title: Table) -> Iterator[Mistake]:
    seen: set[str] = set()
    for index, section in _tables(title.get("section")):
        name = section.get("name")
        if isinstance(name, str) and name in seen:
            yield Mistake((*path, "section", index, "name"), f"another section of this title is named {shown(name)}")
        if isinstance(name, str):
            seen.add(name)
    if title.get("signals") == [] and not seen:
        yield Mistake((*path, "signals"), "nothing would be watched: no signal and no section")


def _kinds(path: KeyPath, title: Table, table: Table) -> Iterator[Mistake]:
    """Pages whose address is none of their kind's, and those of TMDB without its token."""
    watcher = table.get("watcher")
    has_token = isinstance(watcher, Mapping) and "tmdb" in watcher
    pages = title.get("pages")
    for index, page in enumerate(pages if isinstance(pages, list) else []):
        url = page.get("url") if isinstance(page, Mapping) else page
        kind = _kind(page.get("as") if isinstance(page, Mapping) else None, url)
        if kind is None or not isinstance(url, str):
            continue
        if "://" in url and not address_of(kind, url, None):
            yield Mistake((*path, "pages", index, "url"), f"expected {EXPECTED[kind]}, found {shown(url)}")
        if kind is SourceKind.TMDB and not has_token:
            yield Mistake((*path, "pages", index), "TMDB asks for a token: " + A_TOKEN)


def _kind(given: object, url: object) -> SourceKind | None:
    """The kind that a page is given, or that its address tells; None where that is left to its content."""
    if given is not None:
        return next((kind for kind in SourceKind if kind == given), None)
    try:
        return kind_of(url) if isinstance(url, str) else None
    except ValueError:
        return None


def _database(table: Table, folder: Path) -> Iterator[Mistake]:
    watcher = table.get("watcher")
    database = watcher.get("database") if isinstance(watcher, Mapping) else None
    if not isinstance(database, str):
        return
    where: KeyPath = ("watcher", "database")
    scheme, _, path = database.partition(":///")
    if database.startswith("postgresql"):
        yield Mistake(where, 'PostgreSQL is not supported yet; "sqlite:///watcher.db" is')
    elif scheme != "sqlite" or not path or path.startswith(":"):
        yield Mistake(where, 'expected "sqlite:///" and the path of a file', '"sqlite:///watcher.db"')
    elif not (folder / path).resolve().parent.is_dir():
        yield Mistake(where, f"there is no folder {(folder / path).resolve().parent}")


def _open_secrets(table: Table) -> Iterator[Mistake]:
    watcher = table.get("watcher")
    if isinstance(watcher, Mapping) and isinstance(watcher.get("tmdb"), str):
        yield Mistake(("watcher", "tmdb"), OPEN.format(NAME))
    for path, title in _titles(table):
        for index, page in _tables(title.get("pages")):
            yield from open_page_secrets((*path, "pages", index), page)
    for name, channel in _channels(table).items():
        yield from open_secrets(name, channel)
