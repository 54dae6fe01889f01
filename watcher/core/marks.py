"""By what a page is known again: marks that stay while nothing moves that a reading could tell.

The text's fingerprint is taken of the parsed page, and holds all that counts. The glance is taken without parsing. A
page whose glance is the same has the same fingerprint, unless its own day is only told by the day on which it was sent.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Self

from watcher.core.glance import without_clock
from watcher.core.model import Document, Region

RESTLESS: Final = ("dateModified", "commentCount", "interaction")  # facts that move while the page says the same


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one state of a page, as one short text where they are kept."""

    text: str = ""  # fingerprint of the article's text
    glance: str = ""  # "" where only parsing can tell
    sent_on: str = ""  # the day in its Last-Modified, where the page names none by itself

    @classmethod
    def read(cls, kept: str) -> Self:
        """What was kept."""
        return cls(*kept.split(".")[:3])

    def __str__(self) -> str:
        return ".".join((self.text, self.glance, self.sent_on)).rstrip(".")

    def known_by(self, glance: str, sent_at: datetime | None) -> bool:
        """Whether a page that gives this glance is still the same."""
        return bool(glance) and glance == self.glance and self.sent_on in ("", day_of(sent_at))


def marks_of(document: Document, glance: str, sent_at: datetime | None, today: date) -> Marks:
    """The marks of a page that was parsed; `sent_at` is its Last-Modified."""
    is_sent = sent_at is not None and document.modified_at == sent_at
    return Marks(fingerprint_of(document, today), glance, day_of(sent_at) if is_sent else "")


def day_of(at: datetime | None) -> str:
    """The day of an instant, "" of none."""
    return at.date().isoformat() if at else ""


def fingerprint_of(document: Document, today: date) -> str:
    """A short text that changes when anything does that is worth a reading: the article, its videos, facts and day.

    When on its day the page was updated counts for nothing.
    """
    from watcher.core.language.pagedate import page_date  # only where pages are parsed: the words take long to load

    blocks = [
        (each.kind, without_clock(each.text), each.path, each.marks)
        for each in document.blocks
        if each.region is Region.ARTICLE
    ]
    videos = [video for video in document.videos if video.region is Region.ARTICLE]
    head = (document.language, document.title, document.headline, page_date(document, today))
    facts = [[pair for pair in fact.pairs if not pair[0].startswith(RESTLESS)] for fact in document.facts]
    counted = repr((head, blocks, videos, facts))
    return hashlib.blake2b(counted.encode(errors="surrogatepass"), digest_size=16).hexdigest()
