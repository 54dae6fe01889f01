"""Builders of what comes in a page's place: twelve kinds, each in several layouts, wordings and languages.

The texts stand in fitness/texts.toml; walls of other makes and good pages that look like them in two files beside it.
"""

from __future__ import annotations

import html
import json
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from watcher.core.fitness import Reason
from watcher.core.model import Title

T = TypeVar("T")

HOME: Final = Path(__file__).parent / "fitness"
NAME: Final = "The Brine Court"
URL: Final = "https://reelhouse.example/the-brine-court-season-2"
TITLE: Final = Title("the-brine-court-2", NAME, 2)


def read_texts(name: str) -> dict[str, Any]:
    """One of the files of texts."""
    return tomllib.loads((HOME / name).read_text(encoding="utf-8"))


TEXTS: Final = read_texts("texts.toml")
LANGUAGES: Final = tuple(TEXTS["article"])


@dataclass(frozen=True, slots=True)
class Place:
    """The page that something else comes for."""

    body: bytes
    name: str  # of the watched title
    headline: str
    url: str
    language: str = "en"
    site: str = "The Evening Screen"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came."""

    body: bytes
    status: int = 200
    final_url: str = ""  # where not the asked one answered


@dataclass(frozen=True, slots=True)
class Wall:
    """What a wall says."""

    headline: str
    text: str
    links: tuple[str, ...]


Builder = Callable[[Place, int], Answer]


# --- parts ---------------------------------------------------------------------------------------


def pick(choices: Sequence[T], number: int) -> T:
    """One of the choices, in turn."""
    return choices[number % len(choices)]


def wall_of(entry: dict[str, Any], place: Place) -> Wall:
    """A wall's words at this site."""
    headline, text, *links = (
        part.format(site=place.site, url=place.url) for part in (entry["headline"], entry["text"], *entry["links"])
    )
    return Wall(headline, text, tuple(links))


def words_of(kind: str, place: Place, number: int) -> Wall:
    """A wall's words: two of three in the page's language, the others in English."""
    walls = TEXTS[kind]
    if number % 3 and place.language in walls:
        return wall_of(pick(walls[place.language], number // 3), place)
    return wall_of(pick(walls["en"], number), place)


def document(title: str, body: str, *, language: str = "en", head: str = "") -> str:
    """A whole HTML page."""
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title>{head}'
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


def inside(place: Place, content: str) -> str:
    """Content between the site's header and footer."""
    sections = "".join(f'<a href="/{name.lower()}">{name}</a> ' for name in ("News", "Series", "Films", "Reviews"))
    header = f'<header><a href="/">{place.site}</a><nav>{sections}<a href="/login">Log in</a></nav></header>'
    links = '<a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a> <a href="/imprint">Contact</a>'
    return f"{header}<main>{content}</main><footer>{links}<p>© 2026 {place.site}. All rights reserved.</p></footer>"


def row(texts: Sequence[str], tag: str) -> str:
    """A row of buttons, links or paragraphs."""
    return " ".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts)


def stories(place: Place, number: int) -> str:
    """A list of other stories; sometimes one of them is about the watched title."""
    heads = ["Night Bus to Tarn gets a second season", "Iron Regatta: Lena Falk joins the cast", "The week in trailers"]
    if number % 2:
        heads.insert(1, place.headline)
    links = [f'<li><a href="/story-{at}">{html.escape(head)}</a></li>' for at, head in enumerate(heads)]
    return f"<ul>{''.join(links)}</ul>"


def answer(place: Place, title: str, bodies: Sequence[str], number: int, *, final_url: str = "") -> Answer:
    """One of the bodies as a page in the language of the place."""
    return Answer(document(title, pick(bodies, number), language=place.language).encode(), final_url=final_url)


def address(place: Place, path: str) -> str:
    """Another address of the same host."""
    scheme, host = urlsplit(place.url)[:2]
    return f"{scheme}://{host}{path}"


# --- walls ---------------------------------------------------------------------------------------


def consent_wall(place: Place, number: int) -> Answer:
    """A page that asks for consent to cookies, under its own title or under the page's."""
    wall = words_of("consent", place, number)
    head = f"<h1>{wall.headline}</h1>" if wall.headline else ""
    box = f"{head}<p>{wall.text}</p>{row(wall.links, 'button')}"
    bodies = (
        f'<div class="wall" role="dialog" aria-modal="true">{box}</div><p>Privacy policy · Imprint</p>',
        f'<div><img src="/logo.svg" alt="{place.site}"><form method="post" action="/consent">{box}</form></div>',
        inside(place, f"<section>{box}</section>"),
        f"<main>{box}<h2>{place.site}</h2>{stories(place, number)}</main>",
        f'<p>{place.site}</p><div id="cmp"><div>{box}</div></div><script src="https://cmp.example/w.js"></script>',
    )
    title = pick((wall.headline or place.site, f"{place.headline} | {place.site}", place.site), number)
    return answer(place, title, bodies, number // 2)


def bot_wall(place: Place, number: int) -> Answer:
    """A test for people, under a status that says that all is well."""
    wall = words_of("bot", place, number)
    text, links = f"<p>{wall.text}</p>", row(wall.links, "p")
    bodies = (
        f"<h1>{wall.headline}</h1>{text}{links}",
        f'<div><h1 class="zone-name">{place.site}</h1><h2>{wall.headline}</h2>{text}{links}</div>'
        '<script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"};})();</script>',
        f'{text}<div class="g-recaptcha"></div><script src="https://www.google.com/recaptcha/api.js"></script>',
        inside(place, f"<h1>{wall.headline}</h1>{text}{links}"),
        "<noscript>Please enable JavaScript and cookies to continue</noscript>"
        '<iframe src="https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAA"></iframe>',
    )
    return answer(place, wall.headline, bodies, number // 2)


def refusing_bot_wall(place: Place, number: int) -> Answer:
    """The same under status 403."""
    if number % 2:
        return Answer(bot_wall(place, number).body, 403)
    wall = wall_of(pick(TEXTS["refused"]["en"], number // 2), place)
    body = f"<h1>{wall.headline}</h1><p>{html.escape(wall.text)}</p>{row(wall.links, 'p')}"
    script = "" if wall.headline else "<script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>"
    return Answer(document(wall.headline or urlsplit(place.url).netloc, body + script).encode(), 403)


def lost_page(place: Place, number: int) -> Answer:
    """A page that says that there is no such page, under status 200."""
    wall = words_of("not_found", place, number)
    notice = f"<h1>{wall.headline}</h1><p>{wall.text}</p>{row(wall.links, 'a')}"
    search = '<form role="search"><input type="search" name="q"></form>'
    bodies = (
        inside(place, notice),
        f"<center>{notice}</center>",
        inside(place, f"{notice}{search}<h2>Latest stories</h2>{stories(place, number)}"),
        inside(place, f'<div class="error-page"><div class="code">404</div>{notice}</div>'),
    )
    title = pick((f"{wall.headline} | {place.site}", wall.headline, place.site), number)
    return answer(place, title, bodies, number // 2)


def login_form(place: Place, number: int) -> Answer:
    """A form for name and password in the page's place, sometimes at an address of its own."""
    wall = words_of("login", place, number)
    kinds = ("email", "password", "checkbox")
    fields = "".join(
        f'<label>{name}<input type="{pick(kinds, at)}"></label>' for at, name in enumerate(wall.text.split("|"))
    )
    form = f'<form method="post">{fields}<button>{wall.links[0]}</button></form>{row(wall.links[1:], "a")}'
    content = f"<h1>{wall.headline}</h1>{form}"
    bodies = (
        inside(place, content),
        f'<div class="login"><img src="/logo.png" alt="{place.site}">{content}</div>',
        f"<main><section>{content}</section></main><footer>© {place.site} · Terms · Privacy · Cookies</footer>",
    )
    title = pick((f"{wall.headline} - {place.site}", place.site, f"{place.headline} - {place.site}"), number)
    final_url = "" if number % 4 else address(place, "/login?next=%2F")
    return answer(place, title, bodies, number // 2, final_url=final_url)


# --- pages without their text --------------------------------------------------------------------


def empty_page(place: Place, number: int) -> Answer:
    """Nothing, or the site's furniture around nothing."""
    title = f"{place.headline} | {place.site}"
    pages = (
        "",
        " \n\n",
        "<html><head></head><body></body></html>",
        document(title, ""),
        document(title, inside(place, "")),
        document(place.site, f'<div class="page">{inside(place, "<article></article>")}</div>'),
        document(title, inside(place, "<h1></h1>") + '<script src="https://stats.example/s.js"></script>'),
    )
    return Answer(pick(pages, number).encode())


def shell(place: Place, number: int) -> Answer:
    """What a site built on scripts sends before they run."""
    notice = f"<noscript>{TEXTS['shell'].get(place.language, TEXTS['shell']['en'])}</noscript>"
    script = '<script src="/static/js/main.5f3c9b1a.js" defer></script>'
    loader, state = (
        '<div class="loader">Loading…</div>',
        '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    )
    bodies = (
        f'{notice}<div id="root"></div>{script}',
        f'<div id="app"></div>{script}{script}',
        f'<div id="__next">{loader}</div>{state}',
        f"{notice}<app-root></app-root>{script}",
        f"{notice}{inside(place, '<div id=app><p>Loading, please wait</p></div>')}{script}",
        f'<div id="content"><p>{TEXTS["shell"]["en"]}</p></div>{script}',
        f'<div id="__nuxt"></div><script>window.__NUXT__={{config:{{}}}}</script>{script}',
    )
    return answer(place, pick((place.site, f"{place.headline} | {place.site}"), number), bodies, number)


def json_error(place: Place, number: int) -> Answer:
    """An answer for programs."""
    answers: tuple[object, ...] = (
        {"error": {"code": 404, "message": "Not found"}},
        {"message": "Too Many Requests"},
        {"status": "error", "detail": "Internal server error", "path": urlsplit(place.url).path},
        {"success": False, "errors": [{"code": 1001, "message": "Invalid token"}], "data": None},
        {"data": None},
        [],
        {"type": "about:blank", "title": "Forbidden", "status": 403, "instance": place.url},
    )
    return Answer(json.dumps(pick(answers, number), indent=2 if number % 2 else None).encode())


def cut_page(place: Place, number: int) -> Answer:
    """The first part of the page, from a tenth of it to nearly all."""
    part = pick((0.5, 0.1, 0.9, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.95), number)
    return Answer(place.body[: int(len(place.body) * part) - number % 7])


# --- other pages ---------------------------------------------------------------------------------


def home_page(place: Place, number: int) -> Answer:
    """The site's front page, after a redirect."""
    blurb = "Reviews, previews and release dates, every day." if number % 3 else ""
    heads = (place.headline, "Iron Regatta: new faces", "Ten films for a long night")[number % 2 :]
    text = "<p>What we learnt this week, and what is still to come.</p>"
    teasers = "".join(
        f'<article><h2><a href="/s{at}">{html.escape(head)}</a></h2>{text}</article>' for at, head in enumerate(heads)
    )
    title = pick((place.site, f"{place.site} - TV and film news", f"{place.site}: home"), number)
    body = inside(place, f"<h1>{place.site}</h1><p>{blurb}</p>{teasers}{stories(place, number)}")
    root = pick(("/", "", "/en/", "/index.html"), number)
    return answer(place, title, (body,), 0, final_url=address(place, root))


def article(place: Place, name: str, language: str) -> str:
    """An article about a title in one of the languages."""
    text = TEXTS["article"][language]
    parts = [
        f"{row([part['heading']], 'h2') if part['heading'] else ''}{row([part['text']], 'p')}" for part in text["part"]
    ]
    content = f"<article>{row([text['headline']], 'h1')}{''.join(parts)}</article>".replace("{name}", html.escape(name))
    title = f"{text['headline'].format(name=name)} | {place.site}"
    return document(title, inside(place, content), language=language)


def other_title(place: Place, number: int) -> Answer:
    """An article about something else; in the place of one about the title, it sometimes mentions that in passing."""
    name = pick(("Iron Regatta", "Night Bus to Tarn", "Quartz & Sons", "The Ninth Lamplighter"), number)
    page = article(place, name, place.language if place.language in LANGUAGES else "en")
    if number % 3 == 0 and place.name in place.headline:
        page = page.replace("</article>", f"<p>If you like it, try {html.escape(place.name)}.</p></article>")
    return Answer(page.encode())


def other_language(place: Place, number: int) -> Answer:
    """The page in another language, with or without saying so."""
    language = pick([code for code in LANGUAGES if code != place.language], number)
    page = article(place, place.name, language)
    if number % 3 == 0:
        page = page.replace(f'lang="{language}"', f'lang="{place.language}"')
    return Answer(page.encode())


KINDS: Final[dict[str, tuple[Builder, Reason]]] = {
    "consent wall": (consent_wall, Reason.CONSENT),
    "bot wall, status 200": (bot_wall, Reason.BOT),
    "bot wall, status 403": (refusing_bot_wall, Reason.BOT),
    "not found, status 200": (lost_page, Reason.NOT_FOUND),
    "home page after a redirect": (home_page, Reason.HOME),
    "empty": (empty_page, Reason.EMPTY),
    "shell": (shell, Reason.SHELL),
    "login form": (login_form, Reason.LOGIN),
    "JSON error": (json_error, Reason.JSON),
    "another title": (other_title, Reason.TITLE),
    "another language": (other_language, Reason.LANGUAGE),
    "truncated": (cut_page, Reason.TRUNCATED),
}
