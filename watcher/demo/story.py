"""What happens to the page, step by step, and what a reader must be told of it. The show is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

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


def tell_story(today: date) -> Iterator[Scene]:
    """The scenes in their order; the dates lie in the year after today's."""
    year = today.year + 1
    first, later = date(year, 4, 8), date(year, 4, 22)
    now = OPENING
    yield Scene("the page as it is found: nothing is known yet", write_page(now, today))
    now = replace(
        now,
        release="We still don't have a release date for The Lantern Keepers season 2. If we had to guess, "
        f"it could arrive in early {year}. Check back soon.",
        comments=348,
        related=f"The Glass Orchard season 3 release date set for June 4, {year}",
    )
    yield Scene("noise: reworded, a guess, another show's date, more comments", write_page(now, today))
    now = replace(now, release=f"The Lantern Keepers season 2 will premiere in spring {year}, the network announced.")
    yield Scene("a window is announced", write_page(now, today), (("release_date", "window", f"{year}-21"),))
    now = replace(
        now,
        release=f"The Lantern Keepers season 2 premieres on {say(first)}, the network announced.",
        trailer="A teaser for The Lantern Keepers season 2 is out now. Watch the teaser below.",
        video=frame("lanterns2ts", "The Lantern Keepers Season 2 | Official Teaser"),
    )
    date_and_teaser: tuple[Fact, ...] = (("release_date", "dated", first.isoformat()), ("trailer", "teaser", None))
    yield Scene("a day, and a teaser with it", write_page(now, today), date_and_teaser)
    now = replace(
        now,
        cast="Nessa Brandvold returns as Captain Ruth Aldane. New to the cast for season 2 are Ilse Marchetti as "
        "Inspector Vane and Oren Takahashi as the ferryman.",
    )
    people: tuple[Fact, ...] = (("cast", "joined", "Ilse Marchetti"), ("cast", "joined", "Oren Takahashi"))
    yield Scene("two people join, while the webhook is down for a moment", write_page(now, today), people, True)
    now = replace(
        now,
        release=f"The Lantern Keepers season 2 has been delayed: the network announced that it now premieres on "
        f"{say(later)}.",
    )
    yield Scene("the day moves", write_page(now, today), (("release_date", "moved", later.isoformat()),))
    now = replace(
        now,
        trailer="The official trailer for The Lantern Keepers season 2 has been released. Watch it below.",
        video=frame("lanterns2tr", "The Lantern Keepers Season 2 | Official Trailer"),
    )
    yield Scene("the full trailer", write_page(now, today), (("trailer", "trailer", None),))
    now = replace(now, comments=1204, related="Watch the official trailer for North of Nowhere")
    yield Scene("noise again: comments, another show's trailer", write_page(now, today))


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
