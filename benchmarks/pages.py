"""Pages of any size for the benchmarks, of the kinds that people watch, drawn from a seed."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Final

from watcher.core.model import Title

TITLE: Final = Title("the-lantern-keepers-2", "The Lantern Keepers", season=2)
NAME: Final = "The Lantern Keepers season 2"

_SHOWS = (
    "Harbour Nights",
    "Mill Race",
    "The Ninth Gardener",
    "Ferry Cross",
    "Salt Letters",
    "Kite Weather",
    "Old Glass",
)
_FIRST = ("Nessa", "Tomasz", "Ruth", "Otto", "Ulla", "Imke", "Davit", "Maren", "Jonas", "Priya", "Sefa", "Lorcan")
_SYLLABLES = ("bran", "dol", "kon", "var", "ash", "fen", "lin", "mor", "san", "quis", "aba", "tel", "rud", "os", "wick")
_MONTHS = ("January", "March", "May", "June", "September", "October", "December")
_SENTENCES = (
    "The island has one road, and {person} has driven along it so often that the gulls no longer move.",
    "Nobody who saw the first season of The Lantern Keepers will have forgotten {name}'s night in the long fog.",
    "“I read the scripts in one sitting,” {person} told us, “and then I went out and looked at the sea.”",
    "The crew spent eleven weeks on the north shore, where {person} built a lighthouse out of plywood and patience.",
    "Season 1 arrived on {month} {day}, 2025, and stayed among the ten most watched shows in {name} for six weeks.",
    "{show} returns on {month} {day}, and {person} has joined its cast as a harbour pilot.",
    "It is, {person} says, a story about people who keep a promise long after they have forgotten to whom.",
    "There is much that we do not know, and some of what we know we have promised {name} not to say yet.",
    "In the book the keepers leave for {name} in the third chapter; here they stay, and the light goes out.",
)


def name(draw: Random) -> str:
    """A name of a family or place, one of so many that hardly a sentence with it is written twice."""
    return "".join(draw.choices(_SYLLABLES, k=4)).capitalize()


def person(draw: Random) -> str:
    """A person's name."""
    return f"{draw.choice(_FIRST)} {name(draw)}"


def prose(draw: Random, sentences: int = 4) -> str:
    """A paragraph's text."""
    return " ".join(
        draw.choice(_SENTENCES).format(
            person=person(draw),
            name=name(draw),
            month=draw.choice(_MONTHS),
            day=draw.randint(1, 28),
            show=draw.choice(_SHOWS),
        )
        for _ in range(sentences)
    )


# --- pieces of a page ----------------------------------------------------------------------------


def section(draw: Random) -> str:
    """A heading with some paragraphs, a link and now and then a picture."""
    link = f'<a href="/stories/{draw.randint(1, 9_999)}">{draw.choice(_SHOWS)}</a>'
    picture = (
        f'<figure><img src="/i/{draw.random()}.jpg" alt=""><figcaption>{person(draw)} on set</figcaption></figure>'
    )
    return (
        f"<h2>What {draw.choice(_FIRST)} said about the {draw.choice(('light', 'fog', 'book', 'shore'))}</h2>"
        f"<p>{prose(draw)} See {link}.</p>{picture if draw.random() < 0.3 else ''}<p><em>{prose(draw, 2)}</em></p>"
    )


def card(draw: Random) -> str:
    """A story about another show."""
    show = draw.choice(_SHOWS)
    return (
        f'<div class="card c-{draw.randint(0, 9)}"><a href="/news/{draw.randint(1, 9_999)}"><img src="/t.jpg" alt="">'
        f"<h3>{show} season {draw.randint(1, 6)} release date: {draw.choice(_MONTHS)} {draw.randint(1, 28)}</h3></a>"
        f"<span>{draw.randint(1, 23)} hours ago</span></div>"
    )


def comment(draw: Random) -> str:
    """What a reader wrote."""
    return f'<li class="comment"><b>{draw.choice(_FIRST)}{draw.randint(1, 99)}</b><p>{prose(draw, 2)}</p></li>'


def row(draw: Random) -> str:
    """A row of a table of shows."""
    cells = (
        draw.choice(_SHOWS),
        str(draw.randint(1, 6)),
        f"{draw.choice(_MONTHS)} {draw.randint(1, 28)}",
        person(draw),
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def script(draw: Random) -> str:
    """What a page carries for its scripts."""
    state = {"slots": [{"id": draw.randint(1, 99_999), "size": [300, 250]} for _ in range(20)], "ab": draw.random()}
    return f"<script>window.__ads = {json.dumps(state)};</script>"


# --- pages ---------------------------------------------------------------------------------------

# How a page of each kind is filled, in turns: pieces for the article, pieces for what stands around it.
Pieces = tuple[tuple[Callable[[Random], str], ...], tuple[Callable[[Random], str], ...]]
KINDS: Final[dict[str, Pieces]] = {
    "a guide": ((section,), (card,) * 10 + (script,) * 6),  # a tenth of it is the article's words, as of most pages
    "a long article": ((section,) * 3, (card, script)),
    "many comments": ((section,), (comment,) * 4),
    "a long table": ((row,) * 4, (script,)),
}

_ANSWERS = f"""<h2>{NAME} release date</h2>
<p>There is no release date for {NAME} yet. We will add it here as soon as it is announced.</p>
<h2>{NAME} trailer</h2><p>No trailer for the second season has been released yet.</p>
<h2>{NAME} cast</h2><p>Nessa Brandvold is expected to return as Captain Ruth Aldane.</p>"""


def page(kind: str, size: int, seed: int) -> bytes:
    """A page of about this many bytes."""
    draw = Random(f"{kind} {seed}")
    inside, around = KINDS[kind]
    article: list[str] = []
    furniture: list[str] = []
    filled = 2_000
    while filled < size:
        drawn = [piece(draw) for piece in inside], [piece(draw) for piece in around]
        article += drawn[0]
        furniture += drawn[1]
        filled += sum(len(piece.encode()) for pieces in drawn for piece in pieces)
    return whole(kind, "\n".join(article), "\n".join(furniture))


def whole(kind: str, article: str, furniture: str) -> bytes:
    """The page around its pieces."""
    if kind == "a long table":
        article = f"<table><tr><th>Show</th><th>Season</th><th>Date</th><th>With</th></tr>{article}</table>"
    fact = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": NAME, "datePublished": "2026-03-01"}
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{NAME}: everything we know</title>
<script type="application/ld+json">{json.dumps(fact)}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/drama">Drama</a></nav></header>
<main><article><h1>{NAME}: everything we know</h1><p>Updated March 17, 2026.</p>
{_ANSWERS}
{article}</article></main>
<aside><h2>More stories</h2>{furniture}</aside>
<footer><p>Imprint, privacy, contact</p></footer></body></html>""".encode()
