"""Single pages for the tests of fitness: walls of unlike makes, and good pages that look a little like them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from tests.core.fitness_pages import NAME, TITLE, URL, document, read_texts
from watcher.core.fitness import Reason
from watcher.core.model import Kind, Title

TITLES: Final = {
    NAME: TITLE,
    "Access Denied": Title("access-denied", "Access Denied", kind=Kind.FILM),
    "Spirited Away": Title("spirited-away", "Spirited Away", kind=Kind.FILM, aliases=("Sen and Chihiro",)),
}
HEADER: Final = (
    '<div class="cookies"><p>We value your privacy. We and our partners use cookies to store and access information on '
    "a device, and for personalised ads.</p><button>Accept all</button><button>Reject all</button></div>"
    '<header><nav><a href="/">Home</a> <a href="/tv">TV</a> <a href="/login">Log in</a></nav><form><label>Username'
    '<input></label><label>Password<input type="password"></label><button>Log in</button></form></header>'
)
PLAIN_HEADER: Final = (
    '<header><a href="/">Reelhouse</a><nav><a href="/tv">TV</a> <a href="/account">Account</a></nav></header>'
)
FOOTER: Final = (
    '<footer><a href="/privacy">Privacy</a> <a href="/cookies">Cookie settings</a><p>© 2026 Reelhouse</p></footer>'
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A page, the title that it is watched for, and why it is unfit (None: it is not)."""

    what: str
    html: str
    title: Title = TITLE
    url: str = URL
    status: int = 200
    reason: Reason | None = None


def html_of(entry: dict[str, Any], header: str) -> str:
    """The page that an entry describes."""
    if "html" in entry:
        return str(entry["html"])
    body = f"{header}<main>{entry['body']}</main>{FOOTER}" if entry.get("in_site") else entry["body"]
    return document(entry["title"], body, language=entry.get("language", "en"), head=entry.get("head", ""))


def good_page(entry: dict[str, Any]) -> Sample:
    """A page that must not be refused."""
    return Sample(entry["what"], html_of(entry, HEADER), TITLES[entry.get("about", NAME)], entry.get("url", URL))


def wall(number: int, entry: dict[str, Any]) -> Sample:
    """A page that must be named."""
    page = html_of(entry, PLAIN_HEADER).replace("{headline}", f"{NAME}: everything we know")
    reason = Reason[entry["reason"]]
    return Sample(f"{reason} {number}", page, status=entry.get("status", 200), reason=reason)


GOOD: Final = tuple(map(good_page, read_texts("good.toml")["page"]))
WALLS: Final = tuple(wall(number, entry) for number, entry in enumerate(read_texts("walls.toml")["wall"]))
