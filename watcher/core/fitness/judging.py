"""All reasons why a page may not be fit, asked in turn."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.hollow import find_cut, find_hollow, find_json
from watcher.core.fitness.other import find_home, find_language, find_season_gone, find_title_gone
from watcher.core.fitness.reasons import Reason, Unfit, because
from watcher.core.fitness.signs import Signs
from watcher.core.fitness.usual import expected
from watcher.core.fitness.walls import find_refusal, find_wall
from watcher.core.model import Document, Title, Usual

# The plainest first: half a page is no wall, a wall is not empty, a page in another language is no other title's.
_JUDGES: Final = (
    find_json,
    find_cut,
    find_wall,
    find_refusal,
    find_home,
    find_hollow,
    find_language,
    find_title_gone,
    find_season_gone,
)


def judge(
    document: Document,
    title: Title,
    *,
    status: int = 200,
    url: str = "",
    final_url: str = "",
    usual: Usual | None = None,
    truncated: bool = False,
    language: str = "",
) -> Unfit | None:
    """Why the document is not fit to be believed, None where it is.

    `url` is the address that was asked, `final_url` the one that answered; `usual` is what the page was like before
    (None at first sight); `truncated` says that less came than was announced; `language` is the config's word for it.
    """
    if truncated and not document.markup.is_data:
        return because(Reason.TRUNCATED, "less of the page came than the site announced")
    return judge_by(signs_of(document, title, status, url=url, final_url=final_url, usual=usual, language=language))


def signs_of(
    document: Document, title: Title, status: int, *, url: str, final_url: str, usual: Usual | None, language: str
) -> Signs:
    """What the page shows, gathered once for the judges and for what is kept of a fit page."""
    final_url = final_url or document.url
    return Signs(document, title, status, url or final_url, final_url, expected(usual, language))


def judge_by(signs: Signs) -> Unfit | None:
    """Why a page with these signs is not fit; the answers of programs are judged by whether they hold anything."""
    if signs.markup.is_data:
        empty = because(Reason.EMPTY, "the feed or answer holds nothing to read")
        return None if signs.document.blocks else empty
    return next((unfit for find in _JUDGES if (unfit := find(signs)) is not None), None)
