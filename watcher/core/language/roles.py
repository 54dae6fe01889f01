"""Who plays whom: the entries of a cast list, and of sentences that read like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from watcher.core.language.names import NameMention, find_names
from watcher.core.language.people import people_of
from watcher.core.language.people.vocabulary import People
from watcher.core.language.spellings import plain

_CREDITS: Final = re.compile(r"\s?\(([^()]{1,200})\)")
_BETWEEN_CREDITS: Final = re.compile(r"\s*[,;/]\s*(?:(?:&|and|und|et|y|e|en)\s+)?")
_BETWEEN_LAST_CREDITS: Final = re.compile(r"\s+(?:&|and|und|et|y|e|en)\s+")
_SEPARATOR: Final = re.compile(r"\s*(?:[:|–—•·]|\s-\s|\.{2,}|…)\s*")
_ROLE: Final = re.compile(r"(?:[^\W\d_]{1,5}\.\s|[^,.;:()|–—•…\n]){1,80}")
_LONGEST_ROLE: Final = 60
_MOST_ROLE_WORDS: Final = 8
_MOST_NAME_WORDS: Final = 5
_REACH: Final = 60  # characters between a person and "as"
_QUOTES: Final = " \"'“”„«»"


@dataclass(frozen=True, slots=True)
class CastEntry:
    """A person, characters `start` to `end` of a text, with the role and the earlier works that stand beside."""

    start: int
    end: int
    name: str
    role: str | None = None
    credits: tuple[str, ...] = ()


def find_cast_entries(text: str, *, language: str, not_people: Set[str] = frozenset()) -> tuple[CastEntry, ...]:
    """The people whom the text names, each with what it says of the role: "Ana Cruz (Heartless) as Detective Mills"."""
    people, flat = people_of(language), plain(text)
    names = find_names(text, language=language, not_people=not_people)
    return tuple(_entry(name, around, people) for name, around in _surroundings(names, flat))


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a name, up to the names before and behind it."""

    before: str
    after: str
    alone: bool  # no other name in the text


def _surroundings(names: Sequence[NameMention], text: str) -> Iterator[tuple[NameMention, _Around]]:
    for i, name in enumerate(names):
        start = names[i - 1].end if i else 0
        end = names[i + 1].start if i + 1 < len(names) else len(text)
        yield name, _Around(text[start : name.start], text[name.end : end], len(names) == 1)


def _entry(name: NameMention, around: _Around, people: People) -> CastEntry:
    bracket = _CREDITS.match(around.after)
    rest = around.after[bracket.end() if bracket else 0 :]
    inside = bracket.group(1) if bracket else ""
    role = (
        _role_after_cue(rest, people)
        or _role_after_cue(inside, people)
        or _role_before(around.before, people)
        or _role_after_separator(rest, around, people)
        or _role_before_separator(around, people)
    )
    return CastEntry(name.start, name.end, name.name, role, _credits(inside))


# --- the role ------------------------------------------------------------------------------------


def _role_after_cue(after: str, people: People) -> str | None:
    """ "... as Mills", "..., who plays Mills", "... returns as Mills"."""
    match = _cue(people).match(after)
    return _role(after[match.end() :], people) if match else None


@lru_cache(maxsize=16)
def _cue(people: People) -> re.Pattern[str]:
    cues = "|".join(map(re.escape, sorted({*people.as_role, *people.plays}, key=len, reverse=True)))
    return re.compile(rf"[^.;:()|]{{0,{_REACH}}}?(?<!\w)(?:{cues})(?:\s+|(?<='))", re.IGNORECASE)


def _role_before(before: str, people: People) -> str | None:
    """ "Detective Mills (...", "Mills, played by ..."."""
    stem = before.rstrip().lower()
    cue = next((cue for cue in people.played_by if stem.endswith(cue)), "")
    lead = before.rstrip()[: len(stem) - len(cue)].rstrip(" ,")
    if not cue and not lead.endswith("("):
        return None
    return _capitals_at_end(lead.rstrip("( ,"), people)


def _capitals_at_end(text: str, people: People) -> str | None:
    """The last words of the text, as far as they have capitals or are particles."""
    last = text.split()[-_MOST_NAME_WORDS:]
    start = len(last)
    while start and _is_of_name(last[start - 1], people):
        start -= 1
    while start < len(last) and (last[start] in people.particles or last[start].casefold() in people.ordinary):
        start += 1
    return " ".join(last[start:]).strip(_QUOTES) or None


def _is_of_name(word: str, people: People) -> bool:
    closed = word[-1] in ",;:.)" and word.casefold() not in people.character_titles
    return not closed and (word.lstrip(_QUOTES)[:1].isupper() or word in people.particles)


def _role_after_separator(after: str, around: _Around, people: People) -> str | None:
    """ "Ana Cruz: Detective Mills", where the text is an entry of its own."""
    match = _SEPARATOR.match(after)
    if not match or around.before.strip(" •*-–") or not around.alone:
        return None
    rest = after[match.end() :].strip()
    return _role(rest, people) if _looks_like_role(rest) else None


def _role_before_separator(around: _Around, people: People) -> str | None:
    """ "Detective Mills: Ana Cruz"; a label such as "Director" is no role."""
    match = re.fullmatch(r"\s*[•*]?\s*(.{1,60}?)\s*(?:[:|–—]|\s-|\.{2,}|…)\s*", around.before)
    if not match or around.after.strip(" .") or not around.alone or not _looks_like_role(match[1]):
        return None
    named = [word for word in match[1].split() if word.casefold() not in people.ordinary]
    return match[1].strip(_QUOTES) if named else None


def _looks_like_role(text: str) -> bool:
    short = 0 < len(text) <= _LONGEST_ROLE and len(text.split()) <= _MOST_ROLE_WORDS
    return short and text[0] not in _QUOTES and text[-1] not in "!?"


def _role(text: str, people: People) -> str | None:
    """The role that the text begins with, or None where it is a job."""
    match = _ROLE.match(text.lstrip(_QUOTES))
    words = match.group().split() if match else []
    end = next((i for i, word in enumerate(words) if word.casefold() in people.after_role), len(words))
    role = " ".join(words[:end]).strip(_QUOTES)
    first, _, others = role.lower().partition(" ")
    bare = others if first in people.articles else role.lower()
    return None if not role or f"{bare} ".startswith(tuple(f"{job} " for job in people.jobs)) else role


# --- earlier works -------------------------------------------------------------------------------


def _credits(bracket: str) -> tuple[str, ...]:
    """The works in brackets behind a name; a remark such as "left" is none."""
    *works, last = _BETWEEN_CREDITS.split(bracket)
    works += _BETWEEN_LAST_CREDITS.split(last) if works else [last]  # "Silver & Gold" alone is one work
    bare = (work.strip(_QUOTES) for work in works)
    return tuple(work for work in bare if work and (work[0].isupper() or work[0].isdigit()) and not work.isdigit())
