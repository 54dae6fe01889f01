"""What the words around a name say: a person, or a character, a title, a work in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from watcher.core.language.people.vocabulary import People

_REACH: Final = 40  # characters that a cue may stand away
_LONGEST_BRACKET: Final = 200
_LONGEST_PREPOSITION: Final = 4
_MOST_DESCRIBING: Final = 5  # words
QUOTES: Final = "\"'“”„«»"
_NUMBERED: Final = re.compile(r"(?<=\w) \d{1,3}(?= )")  # "season 2 of" is "season of"
_FOLLOWER: Final = re.compile(r"(?:'s (?:\w+ )?)?\s?([\w-]+)(?: (\w))?")
_ROLE_OF: Final = re.compile(r"(?:rolle|figur|\brol) (?:der|des|von|van) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_RELATIVE: Final = re.compile(
    r",? ?(?P<pronoun>\w+) (?:[^,;:.A-ZÀ-Þ]+ |[^,;:.]+ (?:Staffel|Film|Serie) )?"
    r"(?:(?:die|den|eine?n?|ihren?|seinen?) (?:\w+ )?[A-ZÀ-Þ]\w+ )?$"
)  # ", die auch", ", die die Polizistin"
_CLOSING: Final = re.compile(r"[.,!?…]?[\"'”“»]| »")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of a text."""

    start: int
    end: int


def is_person(text: str, span: Span, found: Sequence[Span], people: People) -> bool:
    """Whether nothing around a name speaks against a person; `found` holds the people before it in the text."""
    return not (
        _is_quoted(text, span)
        or _is_title(text, span, people)
        or _is_role(text, span, found, people)
        or _is_credit(text, span, found)
    )


def _is_quoted(text: str, span: Span) -> bool:
    """ "‘Silver Lake’ star": quotation marks just around it are a title's."""
    opened = span.start > 0 and (text[span.start - 1] in QUOTES or text.startswith("« ", max(0, span.start - 2)))
    return opened and _CLOSING.match(text, span.end) is not None and not text.startswith("'s", span.end)


def _is_title(text: str, span: Span, people: People) -> bool:
    """ "The second season of Silver Lake", "Silver Lake spin-off", "Silver Lake star Ana Cruz"."""
    before = _before(text, span)
    leads = before.endswith(_cues(people).before_title) and not (people.brings and before.endswith(people.brings))
    cue = next((cue for cue in people.before_title if before.endswith(f" {cue}")), "") if leads else ""
    if cue and (len(cue) > _LONGEST_PREPOSITION or not text.startswith("'s", span.end)):
        return True
    follower = _FOLLOWER.match(text, span.end)
    if follower is None:
        return False
    word, initial = follower[1].lower(), follower[2] or ""
    return word in people.after_title or (word in people.before_star and initial.isupper())


def _is_role(text: str, span: Span, found: Sequence[Span], people: People) -> bool:
    """ "Plays Lena Falk", "Ana Cruz (left) as Lena Falk", "Ana Cruz's Lena Falk", "Lena Falk, played by"."""
    before, cues = _before(text, span), _cues(people)
    if before.endswith(cues.plays) or cues.played_by.match(text, span.end):
        return True
    if _described(text, span, people).endswith(cues.plays):
        return True
    between = text[found[-1].end : span.start] if found else ""
    if between == "'s " or cues.as_role.fullmatch(between):
        return not found or not _is_of_role(text, found[-1])
    opened = _RELATIVE.match(between)
    relative = opened is not None and opened["pronoun"] in people.relatives
    return relative and text.startswith(tuple(f" {verb}" for verb in people.verbs_at_end), span.end)


def _described(text: str, span: Span, people: People) -> str:
    """What stands before a name without the words that say what kind of character it is ("the crooked old judge")."""
    words = text[max(0, span.start - 2 * _REACH) : span.start].split()
    first = len(words)
    while first and len(words) - first < _MOST_DESCRIBING and _describes(words[first - 1], people):
        first -= 1
    return f" {' '.join(words[:first]).lower()}" if first < len(words) else ""


def _describes(word: str, people: People) -> bool:
    """Whether a word may say what kind of character somebody is: small, without a mark, and no preposition."""
    if word.casefold().rstrip(".") in people.character_titles:
        return True
    return word[:1].islower() and word[-1].isalpha() and word.casefold() not in people.apart


def _is_of_role(text: str, span: Span) -> bool:
    """ "Die Rolle des Lena Falk spielt Ana Cruz": the name before the verb is the role's."""
    return bool(_ROLE_OF.search(text[max(0, span.start - _REACH) : span.start]))


@dataclass(frozen=True, slots=True)
class _Cues:
    plays: tuple[str, ...]
    before_title: tuple[str, ...]
    as_role: re.Pattern[str]
    played_by: re.Pattern[str]


@lru_cache(maxsize=16)
def _cues(people: People) -> _Cues:
    as_role, played_by = (
        "|".join(map(re.escape, cues)) for cues in ((*people.as_role, *people.copulas), people.played_by)
    )
    return _Cues(
        tuple(f" {cue}" for cue in people.plays),
        tuple(f" {cue}" for cue in people.before_title),
        re.compile(rf"[\s,(]*(?:\([^()]*\))?[\s,(]*(?:{as_role})[\s{QUOTES}]*", re.IGNORECASE),
        re.compile(rf"[\s,(]*(?:\w+ ){{0,2}}(?:{played_by})\b", re.IGNORECASE),
    )


def _is_credit(text: str, span: Span, found: Sequence[Span]) -> bool:
    """ "Ana Cruz (Silver Lake)": a work in brackets directly behind a person."""
    opening = text.rfind("(", max(0, span.start - _LONGEST_BRACKET), span.start)
    if opening < 0 or ")" in text[opening : span.start] or text[opening + 1 : span.start][:1].islower():
        return False
    before = next((other for other in reversed(found) if other.end <= opening), None)
    return before is not None and not text[before.end : opening].strip()


def _before(text: str, span: Span) -> str:
    before = text[max(0, span.start - _REACH) : span.start].lower().rstrip(f" {QUOTES}")
    return " " + _NUMBERED.sub("", before)
