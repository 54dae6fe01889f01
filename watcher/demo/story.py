"""What happens to the page, step by step, and what a reader must be told of it. The show is invented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

Fact = tuple[str, str, str | None]  # signal, change, value


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The parts of the page that change."""

    release: str
    trailer: str
    cast: str
    video: str = ""
    comments: int = 12
    related: str = "The Glass Orchard season 3: what happened in the finale"


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the page: what changed, how it is served, and the alerts that must follow."""

    what: str
    page: str
    alerts: tuple[Fact, ...] = ()
    hook_is_down: bool = False  # the webhook's receiver refuses its first request


OPENING = Paragraphs(
    release="There is no release date for The Lantern Keepers season 2 yet. "
    "We will update this page as soon as one is announced.",
    trailer="No trailer for The Lantern Keepers season 2 has been released yet.",
    cast="Nessa Brandvold is expected to return as Captain Ruth Aldane. No new cast members have been announced.",
)


@dataclass(frozen=True, slots=True)
class Act:
    """What changes on the page, and the alerts that must follow."""

    what: str
    changes: Mapping[str, Any]  # of `Paragraphs`
    alerts: tuple[Fact, ...] = ()
    hook_is_down: bool = False


def tell_story(today: date) -> Iterator[Scene]:
    """The scenes in their order; the dates lie in the year after today's."""
    parts = OPENING
    for act in (*announcements(today.year + 1), *corrections(today.year + 1)):
        parts = replace(parts, **act.changes)
        yield Scene(act.what, write_page(parts, today), act.alerts, act.hook_is_down)


def announcements(year: int) -> Iterator[Act]:
    """From nothing, through noise, to a window, a day and a teaser."""
    day = date(year, 4, 8)
    noise = {
        "release": "We still don't have a release date for The Lantern Keepers season 2. If we had to guess, "
        f"it could arrive in early {year}. Check back soon.",
        "comments": 348,
        "related": f"The Glass Orchard season 3 release date set for June 4, {year}",
    }
    window = {"release": f"The Lantern Keepers season 2 will premiere in spring {year}, the network announced."}
    day_and_teaser = {
        "release": f"The Lantern Keepers season 2 premieres on {say(day)}, the network announced.",
        "trailer": "A teaser for The Lantern Keepers season 2 is out now. Watch the teaser below.",
        "video": frame("lanterns2ts", "The Lantern Keepers Season 2 | Official Teaser"),
    }
    told: tuple[Fact, ...] = (("release_date", "dated", day.isoformat()), ("trailer", "teaser", None))
    yield Act("the page as it is found: nothing is known yet", {})
    yield Act("noise: reworded, a guess, another show's date, more comments", noise)
    yield Act("a window is announced", window, (("release_date", "window", f"{year}-21"),))
    yield Act("a day, and a teaser with it", day_and_teaser, told)


def corrections(year: int) -> Iterator[Act]:
    """Two people, another day, the trailer, and noise again."""
    day = date(year, 4, 22)
    people = {
        "cast": "Nessa Brandvold returns as Captain Ruth Aldane. New to the cast for season 2 are Ilse Marchetti as "
        "Inspector Vane and Oren Takahashi as the ferryman.",
    }
    moved = {
        "release": "The Lantern Keepers season 2 has been delayed: the network announced that it now premieres on "
        f"{say(day)}."
    }
    trailer = {
        "trailer": "The official trailer for The Lantern Keepers season 2 has been released. Watch it below.",
        "video": frame("lanterns2tr", "The Lantern Keepers Season 2 | Official Trailer"),
    }
    noise = {"comments": 1204, "related": "Watch the official trailer for North of Nowhere"}
    joined: tuple[Fact, ...] = (("cast", "joined", "Ilse Marchetti"), ("cast", "joined", "Oren Takahashi"))
    yield Act("two people join, while the webhook is down for a moment", people, joined, hook_is_down=True)
    yield Act("the day moves", moved, (("release_date", "moved", day.isoformat()),))
    yield Act("the full trailer", trailer, (("trailer", "trailer", None),))
    yield Act("noise again: comments, another show's trailer", noise)


def say(day: date) -> str:
    """ "April 8, 2027"."""
    return f"{day:%B} {day.day}, {day.year}"


def frame(video: str, name: str) -> str:
    """An embedded video."""
    return f'<iframe src="https://www.youtube.com/embed/{video}" title="{name}"></iframe>'


def write_page(parts: Paragraphs, today: date) -> str:
    """The page as HTML."""
    name = "The Lantern Keepers season 2"
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{name}: everything we know so far</title>
<meta property="article:modified_time" content="{today.isoformat()}T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/drama">Drama</a></nav>
<main><article><h1>{name}: everything we know so far</h1>
<p>The island mystery was renewed for a second season. This page gathers what is known about it, and is kept up to date
until the keepers are back.</p>
<h2>{name} release date</h2><p>{parts.release}</p>
<h2>{name} trailer</h2><p>{parts.trailer}</p>{parts.video}
<h2>{name} cast</h2><p>{parts.cast}</p>
</article></main>
<aside><h2>More stories</h2><ul><li><a href="/other">{parts.related}</a></li></ul></aside>
<footer><p>{parts.comments} comments</p></footer></body></html>"""
