"""Seasons in words: "season 2", "S2", "series two", "the second season", "Staffel 2", "2. Staffel", "saison 2"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from watcher.core.language.folding import lowered
from watcher.core.language.leftout import ordinals_alone
from watcher.core.language.phrases.seasons import SEASONS
from watcher.core.language.remembered import remembered

EARLIER = "earlier"  # the group of the pattern that is no number
BOTH = "both"  # the group of two seasons together
LETTERS = re.compile(r"[^\W\d_]+")
NO_SIGN = re.compile(  # of a form: what only stands around it, what may be left out, and letters that are a choice
    r"\(\?[=!](?:[^()]|\([^()]*\))*\)|\(\?:[^()]*\)\?|\[[^]]*\]\??|\\.|[^(]\?"
)
GROUP = re.compile(r"\(\?:([^()]*)\)")
TELLING = 5  # letters of a word that few texts hold
DIGIT = re.compile(r"\d")
SHORT = re.compile(r"\b(?:[Ss](?:eason )?|T)\d|\d[x×]\d\d")


class SeasonMention(NamedTuple):
    """A season named at `start` to `end`: its number, or what it is relative to the watched one."""

    start: int
    end: int
    number: int | None  # None: "the new season", "the last season"
    relative: int = 0  # -1: an earlier one ("last season"), 0: the coming one


OPENINGS = frozenset({"debut", "freshman", "sophomore"})  # behind the noun, they tell of a first day: "season debut"


def find_seasons(text: str, language: str) -> tuple[SeasonMention, ...]:
    """Every season that the text names, in order; where two overlap, the longest."""
    return seasons_in(text, code_of(language))


@remembered
def seasons_in(text: str, code: str) -> tuple[SeasonMention, ...]:
    """Every season that the text names in the words of a language."""
    if not may_name(text, code):
        return ()
    small = lowered(text)
    matches = list(pattern_for(code).finditer(small))
    mentions = (read_mention(match, numbers_of(code)) for match in matches)
    found = [mention for mention in mentions if mention is not None]
    ordinal = next((match.end() for match in matches if match.lastgroup == "before"), None)
    if ordinal is None:
        return tuple(found)
    alone = (SeasonMention(*place) for place in ordinals_alone(small, ordinal, code))
    return tuple(sorted((*found, *alone)))


@lru_cache(maxsize=64)
def code_of(language: str) -> str:
    """The language whose words for seasons a page uses, English where there are none of its own."""
    code = language.partition("-")[0].lower()
    return code if code in SEASONS else "en"


def may_name(text: str, code: str) -> bool:
    """Whether a text holds a sign of a season at all: looking at signs is cheaper than the pattern."""
    folded = text.casefold()
    for sign in signs_of(code):  # a generator would cost more than it looks at
        if sign in folded:
            return True
    return DIGIT.search(text) is not None and SHORT.search(text) is not None


@lru_cache(maxsize=8)
def numbers_of(code: str) -> Mapping[str, int]:
    """Every word that numbers a season in a language."""
    return SEASONS[code].numbers


@lru_cache(maxsize=8)
def signs_of(code: str) -> tuple[str, ...]:
    """What every way to name a season holds one of, each in as few letters as the signs have."""
    words = SEASONS[code]
    signs = {sign for form in (*words.nouns, *words.earlier, *words.coming) for sign in signs_in(form)}
    return tuple(sorted(sign for sign in signs if not any(other in sign for other in signs - {sign})))


def signs_in(form: str) -> list[str]:
    """Words of which a form holds one: its longest, or those that it leaves the choice of, where they are fewer."""
    bare = NO_SIGN.sub(" ", form)
    word = longest(GROUP.sub(" ", GROUP.sub(" ", bare)))
    choices = [[longest(choice) for choice in group.split("|")] for group in GROUP.findall(bare)]
    told = [choice for choice in choices if all(choice)]
    return [word] if len(word) >= TELLING or not told else min(reversed(told), key=len)


def longest(text: str) -> str:
    """The longest word of a text, "" where it has none."""
    return max(LETTERS.findall(text), key=len, default="")


def read_mention(match: re.Match[str], numbers: Mapping[str, int]) -> SeasonMention | None:
    """The mention that a match stands for: of a number, the season before, or the coming one."""
    start, end = match.span()
    if match.lastgroup is None or match.lastgroup == EARLIER:
        return SeasonMention(start, end, None, -1 if match.lastgroup else 0)
    number = match[match.lastgroup] if match.lastgroup != BOTH else "2"
    if match.lastgroup == "after" and number.casefold() in OPENINGS:
        return None
    value = int(number) if number.isdigit() else numbers.get(number.casefold())
    return SeasonMention(start, end, value) if value is not None and value < 100 else None


@lru_cache(maxsize=8)
def pattern_for(code: str) -> re.Pattern[str]:
    """One pattern over small letters for all the ways to name a season in a language, English short forms included."""
    words = SEASONS[code]
    nouns = "|".join(words.nouns)
    numbers = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    ordinals = "|".join(sorted(map(re.escape, words.ordinals), key=len, reverse=True))
    adjectives = "|".join(words.between)
    between = rf"(?:(?:{adjectives})\s+)?" if adjectives else ""
    short = "|t" if nouns.startswith("temporada") else ""  # "T2"
    forms = (
        rf"(?:{nouns})\s*(?:n[°º.]|#|no\.)?\s*(?P<after>\d{{1,2}}\b|(?:{numbers})\b)(?!\s*(?:{'|'.join(words.counted)}))",
        rf"(?P<before>\d{{1,2}}(?=\s?(?:st|nd|rd|th|\.|ª|ᵃ|º|a|e|ème|eme|re|ère|de|ste)\s)|(?:{ordinals}))"
        rf"(?:st|nd|rd|th|\.|ª|ᵃ|º|a|e|ème|eme|re|ère|de|ste)?\s+{between}(?:{nouns})\b",
        rf"(?P<{BOTH}>both|beide|les deux|ambas|entrambe le)\s(?:{nouns})\b",
        rf"all\s(?P<all>{numbers})\s(?:{nouns})\b",
        rf"(?:s(?:eason\s)?{short})0?(?P<short>\d{{1,2}})\b(?!\d)",
        r"(?P<code>\d{1,2})x\d\d\b",
        rf"(?:{'|'.join(words.earlier)})\b(?P<{EARLIER}>)",
        rf"(?:{'|'.join(words.coming)})\b",
    )
    return re.compile(rf"\b(?=[0-9a-zà-ÿ])(?:{'|'.join(forms)})")
