"""TVmaze as it answers: the list of changes first where many shows are watched, refusals and limits as values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.answers import TVMAZE_GONE, TVMAZE_TOO_OFTEN, as_json, tvmaze_show
from tests.loopback import Answer, Site
from tests.sources.conftest import NOW
from watcher.core.model import Title
from watcher.settings import Every, Page, SourceKind
from watcher.sources.answer import Answer as Got
from watcher.sources.answer import Fetched, NotModified, Unreachable
from watcher.sources.fetch import Fetcher
from watcher.sources.reach import Sources
from watcher.sources.tvmaze import MANY

UPDATES = "/updates/shows"
HOUR = timedelta(hours=1)
OLD, NEW = datetime(2026, 4, 1, tzinfo=UTC), NOW + HOUR


def shows(site: Site, count: int = MANY) -> list[Page]:
    """As many shows of one address, served."""
    every = Every(HOUR, HOUR)
    for id in range(1, count + 1):
        site.route(f"/shows/{id}", Answer(200, tvmaze_show({1: None}, updated=OLD, id=id)))
    return [
        Page(site.url(f"/shows/{id}"), Title(f"t{id}", "The Lantern Keepers", 1), every, source=SourceKind.TVMAZE)
        for id in range(1, count + 1)
    ]


def updates(site: Site, changed: dict[str, datetime]) -> None:
    """What `/updates/shows?since=day` answers."""
    site.route(UPDATES, Answer(200, as_json({id: int(at.timestamp()) for id, at in changed.items()})))


async def look(sources: Sources, pages: list[Page], seen: list[str], at: datetime) -> list[Got]:
    """One check of each page."""
    return [await sources.fetch(page, mark, at) for page, mark in zip(pages, seen, strict=True)]


def marks(answers: list[Got]) -> list[str]:
    """What the answers give to carry."""
    return [answer.validators for answer in answers if isinstance(answer, Fetched | NotModified)]


async def test_of_many_shows_only_the_changed_are_asked_for(fetcher: Fetcher, site: Site) -> None:
    """One list for all of them; a show that is not in it did not change for a day."""
    pages = shows(site)
    sources = Sources(fetcher, pages)
    first = await look(sources, pages, [""] * MANY, NOW)
    updates(site, {"1": NEW, "2": OLD})

    second = await look(sources, pages, marks(first), NOW + 2 * HOUR)

    assert [Fetched] + [NotModified] * (MANY - 1) == [type(answer) for answer in second]
    assert [2, 1, 1, 1, 1] == [site.count(f"/shows/{id}") for id in range(1, MANY + 1)]
    assert [f"{UPDATES}?since=day"] == [request.target for request in site.asked(UPDATES)]


async def test_the_list_is_asked_for_once_an_hour(fetcher: Fetcher, site: Site) -> None:
    """TVmaze itself answers from what it kept for an hour."""
    pages = shows(site)
    sources = Sources(fetcher, pages)
    updates(site, {})
    seen = marks(await look(sources, pages, [""] * MANY, NOW))

    for minutes in (30, 60, 89, 91):
        answers = await look(sources, pages, seen, NOW + timedelta(minutes=minutes))
        assert [NotModified] * MANY == [type(answer) for answer in answers]
        seen = marks(answers)

    assert 2 == site.count(UPDATES)


async def test_once_a_day_a_show_is_read_whatever_the_list_says(fetcher: Fetcher, site: Site) -> None:
    """The list holds the changes of a day and no more."""
    pages = shows(site)
    sources = Sources(fetcher, pages)
    updates(site, {})
    seen = marks(await look(sources, pages, [""] * MANY, NOW))

    answers = await look(sources, pages, seen, NOW + timedelta(hours=23))

    assert [Fetched] * MANY == [type(answer) for answer in answers]


async def test_without_the_list_every_show_is_asked_for(fetcher: Fetcher, site: Site) -> None:
    """A list that cannot be had, or is none, hides nothing."""
    pages = shows(site)
    for answer in (Answer(500), Answer(200, b"<html>"), Answer(200, b'{"1": "x"}')):
        sources = Sources(fetcher, pages)
        seen = marks(await look(sources, pages, [""] * MANY, NOW))
        site.route(UPDATES, answer)

        assert [Fetched] * MANY == [type(got) for got in await look(sources, pages, seen, NOW + HOUR)]


async def test_few_shows_are_asked_for_without_the_list(fetcher: Fetcher, site: Site) -> None:
    """It would be larger than their answers."""
    pages = shows(site, MANY - 1)
    sources = Sources(fetcher, pages)

    await look(sources, pages, [""] * (MANY - 1), NOW)
    await look(sources, pages, [""] * (MANY - 1), NOW + HOUR)

    assert 0 == site.count(UPDATES)


async def test_what_is_carried_of_another_time_is_not_taken_for_ours(fetcher: Fetcher, site: Site) -> None:
    """Validators that an earlier program or another kind left are as good as none."""
    pages = shows(site)
    sources = Sources(fetcher, pages)
    carried = ['{"url": "x", "etag": "1"}', "", "{", '{"updated": 1, "read_at": "never"}', "[]"]

    answers = await look(sources, pages, carried, NOW)

    assert [Fetched] * MANY == [type(answer) for answer in answers]


async def test_an_etag_is_used_as_well(fetcher: Fetcher, site: Site) -> None:
    """A changed stamp with an unchanged answer costs no body."""
    pages = shows(site)
    site.route("/shows/1", Answer(200, tvmaze_show({1: None}, updated=OLD), {"ETag": '"1"'}))
    sources = Sources(fetcher, pages)
    seen = marks(await look(sources, pages, [""] * MANY, NOW))
    updates(site, {"1": NEW})

    again = await sources.fetch(pages[0], seen[0], NOW + HOUR)

    assert isinstance(again, NotModified)
    assert '"1"' == site.asked("/shows/1")[-1].headers["if-none-match"]


async def test_asked_too_often_it_is_left_in_peace(fetcher: Fetcher, site: Site) -> None:
    """429 with a time: that page and the next one come again later, and nothing is sent meanwhile."""
    pages = shows(site, 2)
    site.route("/shows/1", Answer(429, TVMAZE_TOO_OFTEN, {"Retry-After": "40", "Content-Type": "application/json"}))
    sources = Sources(fetcher, pages)

    refused, later = await look(sources, pages, ["", ""], NOW)

    assert isinstance(refused, Unreachable)
    assert (429, timedelta(seconds=40)) == (refused.status, refused.retry_after)
    assert "asked for a pause" in getattr(later, "reason", "")
    assert 0 == site.count("/shows/2")


async def test_a_show_that_is_gone_is_named(fetcher: Fetcher, site: Site) -> None:
    """404 with a body for programs."""
    (page,) = shows(site, 1)
    site.route("/shows/1", Answer(404, TVMAZE_GONE, {"Content-Type": "application/json"}))

    answer = await Sources(fetcher).fetch(page, "", NOW)

    assert isinstance(answer, Unreachable)
    assert "answers 404 Not Found" in answer.reason
