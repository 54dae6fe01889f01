"""From the shape of the file to the settings that the program uses: defaults filled in, paths made absolute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name

from watcher.config.channels import beside, build_channel, channel_warnings
from watcher.config.mistakes import nearest
from watcher.config.reach import is_file
from watcher.config.shape import ConfigShape, HostShape, PageShape, TitleShape, WatcherShape
from watcher.core.model import Section, Signal, Title, Trust
from watcher.core.witnesses.confirmation import place_of
from watcher.settings import (
    Config,
    Console,
    Every,
    Host,
    Page,
    Secret,
    SourceKind,
    Watcher,
    title_id,
)
from watcher.sources.kinds import address_of, kind_of

WRITTEN_BY_ALL = frozenset({SourceKind.WIKIPEDIA, SourceKind.TVMAZE, SourceKind.TMDB})
OFTEN = timedelta(seconds=10)  # an address that is looked at more often than this deserves a warning


def build(shape: ConfigShape, path: Path) -> Config:
    """The settings of a config whose every mistake was mended."""
    folder = path.resolve().parent
    watcher = _watcher(shape.watcher, folder)
    channels = tuple(build_channel(name, entry, folder, watcher.timezone) for name, entry in shape.channel.items())
    channels = channels or (Console("screen"),)
    heard = tuple(channel.name for channel in channels if channel.name not in watcher.operator)
    titles = [(_title(entry), entry) for entry in shape.title]
    pages = tuple(page for title, entry in titles for page in _pages(entry, title, watcher.every, heard, folder))
    hosts = tuple(_host(name, entry, watcher.gap) for name, entry in shape.host.items())
    warnings = (*_warnings(pages, hosts, watcher), *channel_warnings(channels, path))
    return Config(path, watcher, tuple(title for title, _ in titles), pages, channels, hosts, warnings)


def _host(name: str, shape: HostShape, gap: timedelta) -> Host:
    return Host(name.lower(), gap if shape.gap is None else shape.gap, shape.parallel)


def _watcher(shape: WatcherShape, folder: Path) -> Watcher:
    file = folder / shape.database.removeprefix("sqlite:///")
    return Watcher(
        database=f"sqlite:///{file}",
        every=shape.every,
        gap=shape.gap,
        contact=shape.contact,
        timezone=shape.timezone or _zone_of_the_machine(),
        language=shape.language,
        operator=tuple(shape.operator),
        tmdb=beside(shape.tmdb, folder) if shape.tmdb else None,
        heartbeat=_hidden(shape.heartbeat, folder) if shape.heartbeat else None,
        weekly=shape.weekly,
    )


def _hidden(address: str | Secret, folder: Path) -> Secret:
    return Secret(text=address) if isinstance(address, str) else beside(address, folder)


def _zone_of_the_machine() -> ZoneInfo:
    try:
        return ZoneInfo(get_localzone_name())
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        return ZoneInfo("UTC")


def _title(shape: TitleShape) -> Title:
    return Title(
        id=shape.id or title_id(shape.name, shape.season, shape.kind),
        name=shape.name,
        season=shape.season,
        kind=shape.kind,
        aliases=tuple(shape.aliases),
        signals=_shared(tuple(dict.fromkeys(shape.signals))),
        sections=tuple(Section(section.name, section.heading) for section in shape.section),
        confirm=shape.confirm,
    )


@lru_cache(maxsize=64)
def _shared(signals: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """The one of its kind: most titles have the same."""
    return signals


def _pages(shape: TitleShape, title: Title, every: Every, heard: Sequence[str], folder: Path) -> Iterator[Page]:
    for page in shape.pages:
        source = page.source or (None if is_file(page.url) else kind_of(page.url))
        yield Page(
            url=page.url,
            title=title,
            every=page.every or shape.every or every,
            notify=tuple(heard if shape.notify is None else dict.fromkeys(shape.notify)),
            source=source,
            trust=page.trust or (Trust.WIKI if source in WRITTEN_BY_ALL else None),
            language=page.language or "",
            headers=tuple((name, beside(value, folder)) for name, value in page.headers),
            cookies=tuple((name, beside(value, folder)) for name, value in page.cookies),
            login=replace(page.login, password=beside(page.login.password, folder)) if page.login else None,
            proxy=beside(page.proxy, folder) if page.proxy else None,
            robots=page.robots,
            verify=page.verify,
            file=_file(page, folder),
        )


def _file(page: PageShape, folder: Path) -> Path | None:
    return (folder / page.url).resolve() if is_file(page.url) else None


def _warnings(pages: Sequence[Page], hosts: Sequence[Host], watcher: Watcher) -> Iterator[str]:
    hasty = [page for page in pages if page.file is None and page.every.min < OFTEN]
    if hasty:
        seconds = min(page.every.min for page in hasty).total_seconds()
        yield f"{_named(hasty)} looked at every {seconds:g} s; a site's owner may mind"
    yield from _never_confirmed(pages)
    if bold := [page for page in pages if not page.robots]:
        yield f"{_named(bold)} read whatever robots.txt asks of programs"
    if trusting := [page for page in pages if not page.verify]:
        yield f"{_named(trusting)} read without checking the certificate"
    if not watcher.contact and (articles := [page for page in pages if page.source is SourceKind.WIKIPEDIA]):
        yield f"{_named(articles)} read without a contact, which Wikipedia asks programs for: [watcher] contact"
    yield from _without_pages(hosts, pages)


def _without_pages(hosts: Sequence[Host], pages: Sequence[Page]) -> Iterator[str]:
    unused, used = {host.name for host in hosts}, set[str]()
    for page in pages:
        if not unused:  # of many pages the first few tell
            return
        if page.file is None:
            addresses = (page.url, address_of(page.source, page.url, None))
            used.update((urlsplit(url).hostname or "").lower() for url in addresses)
            unused -= used
    for name in (host.name for host in hosts if host.name in unused):
        near = nearest(name, used)
        yield f'[host."{name}"]: no page is on this host' + (f"; did you mean {near}?" if near else "")


def _never_confirmed(pages: Sequence[Page]) -> Iterator[str]:
    for title in {page.title.id: page.title for page in pages if page.title.confirm > 1}.values():
        places = {place_of(page.url) for page in pages if page.title.id == title.id}
        if len(places) < title.confirm:
            hosts = "one host" if len(places) == 1 else f"{len(places)} hosts"
            yield f"{title.name}: confirm = {title.confirm}, but its pages are on {hosts}; nothing of it will be told"


def _named(pages: Sequence[Page]) -> str:
    """ "https://... is", "https://... and 3 more are"."""
    return f"{pages[0].url} is" if len(pages) == 1 else f"{pages[0].url} and {len(pages) - 1} more are"
