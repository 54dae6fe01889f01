"""One page before it is watched: what it is about, what it says today, and whether it can be believed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import assert_never

from watcher.adding.shows import next_season, search_address
from watcher.core.about import LONGEST, About, read_about, spelt_in_address
from watcher.core.documents import read_document
from watcher.core.documents.linked import Feed, linked_feeds
from watcher.core.fitness import Reason, Unfit
from watcher.core.fitness.judging import judge
from watcher.core.language.titles import plain
from watcher.core.model import Document, Kind, Reading, Title
from watcher.core.signals import read_signals
from watcher.crew import AT_HAND, make_pace, way_to_pages
from watcher.notify.plain import plain as harmless
from watcher.settings import Config, Every, Page, SourceKind, Watcher, title_id
from watcher.sources.answer import Answer, Fetched, Later, NotModified, Unreachable
from watcher.sources.fetch import user_agent
from watcher.sources.kinds import kind_of
from watcher.sources.reach import reached
from watcher.sources.url import Origin, Url, read_url

USUAL = Every(timedelta(hours=1), timedelta(hours=1))
MANY_TITLES = frozenset({SourceKind.FEED, SourceKind.YOUTUBE})

Fetch = Callable[[Page, str, datetime], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person said of a page; what is left out is found out."""

    name: str = ""
    season: int | None = None
    kind: Kind | None = None
    source: SourceKind | None = None


@dataclass(frozen=True, slots=True)
class Prospect:
    """A page that may be watched. `trouble` says why it cannot be believed, `reading` is None where nothing came."""

    url: str
    about: About  # its name is "" where neither page nor person says it
    source: SourceKind | None = None  # as the person forced it
    reading: Reading | None = None
    trouble: str = ""
    hint: str = ""  # what to do about the trouble
    names_title: bool = True  # whether the page names the title at all
    feeds: tuple[Feed, ...] = ()
    arrived_at: str = ""  # the address that answered

    @property
    def own_feeds(self) -> tuple[Feed, ...]:
        """The feeds of the page's own site: a page must not choose which other addresses are asked."""
        homes = {origin_of(self.url), origin_of(self.arrived_at)}
        return tuple(feed for feed in self.feeds if origin_of(feed.url) in homes)

    @property
    def title(self) -> Title:
        """The title as it would stand in the config."""
        name, season, kind = self.about.name, self.about.season, self.about.kind
        return Title(title_id(name, season, kind), name, season, kind)


def origin_of(url: str) -> Origin | None:
    """Scheme, host and port of an address; None where it is none."""
    read = read_url(url)
    return read.origin if isinstance(read, Url) else None


@asynccontextmanager
async def way(config: Config | None, path: Path) -> AsyncIterator[Fetch]:
    """The way to pages that a check of this config would take."""
    config = config or Config(path, _nothing_set(), (), (), ())
    agent = user_agent(config.watcher.contact or "")
    async with reached(agent, config.pages, config.watcher.tmdb, make_pace(config, patience=AT_HAND)) as sources:
        yield way_to_pages(config, sources)


def _nothing_set() -> Watcher:
    from zoneinfo import ZoneInfo

    return Watcher("", USUAL, timedelta(seconds=1), None, ZoneInfo("UTC"))


def as_page(url: str, wish: Wish) -> Page:
    """An address as if it stood in the config, for the title that was wished for."""
    title = Title("", wish.name or "?", wish.season, wish.kind or Kind.SERIES)
    return Page(url, title, USUAL, source=wish.source or (kind_of(url) if "://" in url else None))


def search_page(name: str, base: str) -> Page:
    """TVmaze's answer to a name, as a page; its API has no robots.txt to ask."""
    return replace(as_page(search_address(name, base), Wish()), source=None, robots=False)


async def look_at(url: str, wish: Wish, fetch: Fetch, at: datetime) -> Prospect:
    """Read the page now, once."""
    page = as_page(url, wish)
    return understand(await fetch(page, "", at), page, wish, at)


def understand(answer: Answer, page: Page, wish: Wish, at: datetime) -> Prospect:
    """What came means for the page."""
    match answer:
        case Fetched():
            return _read(answer, page, wish, at)
        case Unreachable():
            return _unreachable(answer, page, wish)
        case Later(reason=reason):
            return _unread(page.url, wish, reason)
        case NotModified():
            raise AssertionError("nothing was asked to be unchanged")
        case _:
            assert_never(answer)


def _read(answer: Fetched, page: Page, wish: Wish, at: datetime) -> Prospect:
    """What a page that came says."""
    document = _document(answer, page)
    about = _wished(_about(document, answer, page, at), wish)
    feeds = linked_feeds(answer.body, answer.final_url, answer.content_type)
    prospect = Prospect(page.url, about, wish.source, feeds=feeds, arrived_at=answer.final_url)
    title = prospect.title
    unfit = judge(document, title, status=answer.status, url=answer.url, final_url=answer.final_url)
    return replace(
        prospect,
        reading=read_signals(document, title, at.date()) if about.name else None,
        trouble=unfit.detail if unfit else "",
        hint=_hint(unfit) if unfit else "",
        names_title=not about.name or _names(document, about.name),
    )


def _document(answer: Fetched, page: Page) -> Document:
    return read_document(
        answer.body,
        url=answer.final_url,
        content_type=answer.content_type,
        last_modified=answer.last_modified,
        kind=str(page.source or ""),
    )


def _about(document: Document, answer: Fetched, page: Page, at: datetime) -> About:
    """What the page is about; feeds are about many titles, and TVmaze knows which season comes next."""
    if page.source in MANY_TITLES or (document.markup.is_data and page.source is None):
        return About()
    about = read_about(document)
    if page.source is SourceKind.TVMAZE:
        return replace(about, season=next_season(answer.body, at.date()), kind=Kind.SERIES, is_latest=True)
    return about


def _wished(about: About, wish: Wish) -> About:
    """What the page says, but for what the person said."""
    kind = wish.kind or (Kind.SERIES if wish.season is not None else about.kind)
    season = None if kind is Kind.FILM else about.season if wish.season is None else wish.season
    is_latest = about.is_latest and wish.season is None and season is not None
    return About(harmless(wish.name or about.name, LONGEST), season, kind, is_latest)


def _names(document: Document, name: str) -> bool:
    texts = (document.headline, document.title, *(block.text for block in document.blocks))
    folded = plain(name)
    return any(folded in plain(text) for text in texts)


def _unread(url: str, wish: Wish, reason: str) -> Prospect:
    """A page of which nothing came; its address is believed where it spells a season, too."""
    spelt = spelt_in_address(url)
    about = spelt if spelt.season is not None else About()
    return Prospect(url, _wished(about, wish), wish.source, trouble=reason)


def _unreachable(answer: Unreachable, page: Page, wish: Wish) -> Prospect:
    """What a refusal says, and what the address alone tells of the title."""
    prospect = _unread(page.url, wish, answer.reason)
    if not answer.body:
        return prospect
    url = answer.final_url or page.url
    document = read_document(answer.body, url=url, content_type=answer.content_type)
    unfit = judge(document, prospect.title, status=answer.status or 200, url=page.url, final_url=url)
    if unfit is None or unfit.reason not in (Reason.BOT, Reason.LOGIN, Reason.CONSENT, Reason.REGION):
        return prospect
    return replace(prospect, trouble=f"{unfit.detail} (answer {answer.status})", hint=_hint(unfit))


def _hint(unfit: Unfit) -> str:
    """What can be done about a page that is not fit."""
    match unfit.reason:
        case Reason.SHELL:
            return "--as browser reads it with a browser"
        case Reason.BOT | Reason.CONSENT | Reason.LOGIN | Reason.REGION:
            return "another site that tells of the title, or its TVmaze or Wikipedia page, will serve you better"
        case Reason.NOT_FOUND | Reason.HOME:
            return "look whether the address is right"
        case _:
            return ""
