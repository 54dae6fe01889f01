"""What a document says of its title: `release`, `trailer`, `cast` and `section` make claims, `resolve` picks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from watcher.core.language.pagedate import page_date
from watcher.core.language.passages import read_page
from watcher.core.model import Document, Reading, Title
from watcher.core.signals.cast.claims import cast_claims
from watcher.core.signals.cast.newcomers import with_newcomers
from watcher.core.signals.release.claims import release_claims
from watcher.core.signals.resolve import resolve
from watcher.core.signals.section import section_claims
from watcher.core.signals.trailer.claims import trailer_claims


def read_signals(document: Document, title: Title, today: date, newcomers: Collection[str] = ()) -> Reading:
    """Read every signal; `today` stands in where the page does not say when it was written.

    `newcomers` are the people whom the page said join when it was last read.
    """
    dated_on = page_date(document, today)
    page = read_page(document, title, dated_on or today)
    claims = (*release_claims(page), *trailer_claims(page), *cast_claims(page), *section_claims(page))
    return replace(with_newcomers(page, resolve(page, claims), newcomers), page_date=dated_on)
