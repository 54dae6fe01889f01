"""Other pages at the page's address: the site's home, another language, another title, another season.

Each is told by what the page was like before, but for a redirect to the home page, which shows itself.
"""

from __future__ import annotations

import re
from typing import Final

from watcher.core.fitness.reasons import Reason, Unfit, because
from watcher.core.fitness.signs import Signs, path_of
from watcher.core.fitness.tongue import ENOUGH, LANGUAGES
from watcher.core.fitness.usual import headings_of, names_in, speaks_of, telling_words
from watcher.core.fitness.words import fold
from watcher.core.language.seasons import find_seasons
from watcher.core.model import Usual

_ROOT = re.compile(r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?")  # "", "/en", "/de-at"
_FEW: Final = 0.04  # part of a text that looks common in a language which it is not in
_SHARED: Final = 0.5
_MOSTLY: Final = 0.75
_ENOUGH_NAMES: Final = 3  # to tell a page by


def find_home(signs: Signs) -> Unfit | None:
    """The site's front page after a redirect, or one that says that it is."""
    if signs.is_headed or not was_redirected_home(signs):
        return None
    return because(Reason.HOME, f"the address leads to the site's front page now ({signs.final_url})")


def was_redirected_home(signs: Signs) -> bool:
    """Whether the address that answered, or that the page calls its own, is the site's first or a section's."""
    if _ROOT.fullmatch(signs.path):
        return False
    if signs.final_path != signs.path:
        is_above = signs.path.startswith(signs.final_path + "/") and has_lost_its_head(signs)
        return bool(_ROOT.fullmatch(signs.final_path)) or is_above
    own = signs.markup.canonical
    return bool(own and _ROOT.fullmatch(path_of(own)) and has_lost_its_head(signs))


def has_lost_its_head(signs: Signs) -> bool:
    """Whether the page was headed otherwise: by the title, or by words that are all gone."""
    usual = signs.usual
    if usual is None:
        return False
    return usual.is_headed or shared(usual.head, telling_words(signs)) < _SHARED


def find_language(signs: Signs) -> Unfit | None:
    """The text is in another language than before."""
    usual = signs.usual.language if signs.usual else ""
    if not usual or not is_foreign(signs, usual):
        return None
    now = signs.tongue.language or signs.document.language or "another"
    return because(
        Reason.LANGUAGE, f"the page is in {now!r} now, not in {usual!r}; if that is right, give it its language"
    )


def is_foreign(signs: Signs, usual: str) -> bool:
    """Whether the text is surely not in the usual language."""
    tongue = signs.tongue
    if tongue.script or usual not in LANGUAGES:
        return tongue.language not in ("", usual)
    if tongue.words < ENOUGH or tongue.shares[usual] * 2 > max(tongue.shares.values()):
        return False
    stated = signs.document.language.partition("-")[0].lower()
    return tongue.language not in ("", usual) or (stated not in ("", usual) and tongue.shares[usual] < _FEW)


def find_title_gone(signs: Signs) -> Unfit | None:
    """A page about something else than before."""
    usual = signs.usual
    if usual is None or signs.is_headed or not is_another_page(signs, usual):
        return None
    about = signs.document.headline or signs.document.title
    return because(Reason.TITLE, f"the page is about something else now (“{about[:80]}”)")


def is_another_page(signs: Signs, usual: Usual) -> bool:
    """Whether head, names and headings are others, and the title is named no more than in passing."""
    head = telling_words(signs)
    same_head = kept_head(usual, head)
    same_names = shared(usual.names, names_in(signs))
    if usual.is_headed and not signs.mentions:
        return same_head < _MOSTLY and same_names < _SHARED
    is_about_it = usual.is_headed or has_left_its_address(signs, usual.head, head)
    if signs.mentions > (max(1, usual.mentions // 3) if is_about_it else 0):
        return False
    is_told_by_names = same_names < _SHARED / 2 and (len(usual.names) >= _ENOUGH_NAMES or signs.is_named_late)
    same_headings = shared(usual.headings, headings_of(signs.document))
    return is_told_by_names and same_head < _SHARED and same_headings < _SHARED


def kept_head(usual: Usual, head: frozenset[str]) -> float:
    """Which part of the usual head is left: beside a title's name there may be little, a list has nothing else."""
    if usual.is_headed:
        return shared(usual.head, head) if len(usual.head) > 1 else 0.0
    return shared(usual.head, head) if usual.head else 1.0


def has_left_its_address(signs: Signs, before: frozenset[str], now: frozenset[str]) -> bool:
    """Whether the page's head once spoke of what its address says, and does no more."""
    words = frozenset(fold(signs.path).split())
    return not words.isdisjoint(before) and words.isdisjoint(now)


def find_season_gone(signs: Signs) -> Unfit | None:
    """The address spoke of the watched season, and speaks of another one alone."""
    season = signs.title.season
    if season is None or signs.usual is None or not signs.usual.has_season or speaks_of(signs, season):
        return None
    heads = f"{signs.document.headline} | {signs.document.title}"
    numbers = {mention.number for mention in find_seasons(heads, signs.document.language)} - {None}
    if not numbers or not signs.is_headed:
        return None
    other = ", ".join(map(str, sorted(number for number in numbers if number is not None)))
    return because(Reason.SEASON, f"the page speaks of season {other} now and not of season {season}")


def shared(before: frozenset[str], now: frozenset[str]) -> float:
    """Which part of what was there is there still."""
    return len(before & now) / max(1, len(before))
