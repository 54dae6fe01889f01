"""Names that a page sets apart like titles, though they are no titles: who tells of them, states, times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from datetime import date

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.people.everywhere import PHRASES
from watcher.core.language.phrases.tellers import BEFORE, BEHIND

REACH = 40  # characters before a name, and behind it
MOST = 60  # names of a page that are looked for
LEADS = re.compile(rf"(?:^|[\s(“\"])(?:{'|'.join(BEFORE)})\s?(?:the\s)?[“\"‘„«»‚]?$", re.IGNORECASE)
DOES = re.compile(rf"[”\"’]?,?(?:\s(?:{'|'.join(BEHIND)})|{BEHIND[0]})", re.IGNORECASE)
APART = "\0"  # between texts: no words go on over it
ANY_DAY = date(2000, 1, 1)
STATES = frozenset(  # what a status is: "Renewed", "Dated"
    {Cue.CANCELLATION, Cue.RENEWAL, Cue.DATE, Cue.RETRACTION, Cue.MOVE, Cue.OUT, Cue.SEASON, Cue.NOTHING_YET}
)


def no_titles_among(names: Set[str], texts: Iterable[str], language: str) -> frozenset[str]:
    """The names that are no titles: of whoever tells or shows something, of places, words for a state or a time."""
    told = tellers_among(sorted(names)[:MOST], texts)
    states = {name for name in names if " " not in name.strip() and is_state(name.strip(" ,.:;"), language)}
    return told | states | {name for name in names if name.strip(" ,.:;").casefold() in PHRASES}


def tellers_among(names: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """The names beside which a text has words that only speakers, papers and channels do or have."""
    together = APART.join(texts)
    return frozenset(name for name in names if tells(together, name))


def tells(text: str, name: str) -> bool:
    """Whether one of some texts says of some place of a name that it tells, orders or shows something."""
    return any(
        DOES.match(text, end) or LEADS.search(text[max(0, start - REACH) : start].rpartition(APART)[2])
        for start, end in places_of(name, text)
    )


def places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a text holds a name, letter for letter."""
    start = text.find(name)
    while start >= 0:
        yield start, start + len(name)
        start = text.find(name, start + len(name))


def is_state(word: str, language: str) -> bool:
    """Whether a word is a status or a time, and not a name ("Renewed", "October")."""
    if any(hit.cue in STATES and hit.end - hit.start == len(word) for hit in lexicon_for(language).find(word)):
        return True
    return any(date.end - date.start == len(word) for date in find_dates(word, language=language, anchor=ANY_DAY))
