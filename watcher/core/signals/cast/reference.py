"""People named a second time: by the surname with which a sentence begins, and who was in an earlier season."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from watcher.core.language.billing import Row
from watcher.core.language.mentions import About
from watcher.core.language.names import NameMention, surname
from watcher.core.language.passages import Passage
from watcher.core.language.people import people_of
from watcher.core.language.spellings import person_key
from watcher.core.language.tellers import APART, places_of

SHORTEST = 3  # letters of a surname
SUBJECT = re.compile(  # "Okafor", "Okafor, Wren and Cruz"
    r"(?:(?:And|But|Both|Meanwhile|Also),?\s)?(?P<names>[A-ZÀ-Þ][\w’'-]+(?:(?:,\s|,?\sand\s)[A-ZÀ-Þ][\w’'-]+){0,5})(?=,?\s[a-z])"
)
NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
MOST_NAMES = 60  # that are looked for among the companies of a page
REACH = 60  # characters before a name
NEXT = re.compile(r"\s(?P<word>[A-Z][a-z]+)")
SHOWN_ON = re.compile(
    r"\b(?:stream(?:s|ed|ing)?|watch(?:ed)?|airs?|premieres?|arrives?|lands?|available|exclusively|only|debuts?|drops?|returns?|starts?|begins?)\b"
    r"[^.;]{0,30}\son\s$"
)
ORDERS = re.compile(  # what a channel does, and what is a channel's
    r"\s(?:(?:has|have|had|also|then|already|since|quickly|formally)\s){0,2}(?:order(?:ed|s)|renew(?:ed|s)|commission(?:ed|s)"
    r"|greenlit|green-lit|greenlights|picked up|picks up|pick(?:s|ed) up|acquired|axed|scheduled|unveiled|bought)\b"
    r"|(?:['’]s)?\s(?:(?:hit|original|big|new|flagship)\s)?(?:shows?|series|dramas?|originals?|subscribers?|app|plan|price|viewers"
    r"|thriller|comedy|western|soap|sitcom|documentary|schedule)\b"
)
WHO = re.compile(r",?\swho\b")
BEFORE = re.compile(  # "was in", "who appeared in an episode of", "is the lucky charm from"
    r"[\s,]*(?:(?:who|and|has|had|have|already|also|briefly|once|previously|first)\s)*"
    r"(?:(?:was|were|appeared|guested|guest-starred|recurred|featured|played|starred|popped up|turned up|seen)\b"
    r"(?:(?!\bfan\b)[^.;])*?\b(?:in|from|of|during)|(?:is|are)\b[^.;]{0,40}?\bfrom)\s(?:the\s)?$"
    r"|[^.;]*\bafter\s(?:guest|recur|appear|play|cameo|(?:a|an|her|his)\s(?:[a-z-]+\s){0,2}(?:spots?|cameo|role|part|turn"
    r"|appearance|arc|stint)\b)[^.;]*\b(?:in|from|on|during)\s(?:the\s)?$"
)


def surnames_of(names: Iterable[NameMention], not_people: frozenset[str]) -> Mapping[str, str]:
    """The full name that each surname of a page stands for, where it stands for one person alone."""
    people: dict[str, set[str]] = defaultdict(set)
    for name in (name for name in names if " " in name.name):
        people[surname(name.name)].add(name.name if person_key(name.name) not in not_people else "")
    return {last: min(full) for last, full in people.items() if len(full) == 1 and len(last) >= SHORTEST and min(full)}


def named_again(passage: Passage, surnames: Mapping[str, str]) -> tuple[NameMention, ...]:
    """The people whose surnames are the subject with which a sentence begins."""
    match = SUBJECT.match(passage.text)
    if match is None:
        return ()
    found = list(NAME.finditer(passage.text, match.start("names"), match.end("names")))
    if any(name.group() not in surnames for name in found):
        return ()
    return tuple(NameMention(*name.span(), surnames[name.group()]) for name in found)


def companies_among(names: frozenset[str], text: str, language: str) -> frozenset[str]:
    """The names that a page's texts use as a company's elsewhere: "Silver Acre Films", "streams on Halo Box"."""
    if len(names) > MOST_NAMES:
        return frozenset()
    words = people_of(language).organisations
    return frozenset(name for name in names if any(is_company(text, *place, words) for place in places_of(name, text)))


def is_company(text: str, start: int, end: int, organisations: frozenset[str]) -> bool:
    """Whether a name goes on with a word like "Films", orders a season, has shows, or something is shown on it."""
    following = NEXT.match(text, end)
    if following is not None and following["word"].casefold() in organisations:
        return True
    if ORDERS.match(text, end):
        return True
    return SHOWN_ON.search(text, max(0, start - REACH, text.rfind(APART, 0, start)), start) is not None


def there_before(passage: Passage, row: Row) -> tuple[NameMention, ...]:
    """Those of whom a sentence says that they were in another season; a "who" is said of the last one alone."""
    seasons = (m for m in passage.mentions if m.is_season and m.about is About.OTHER_SEASON)
    if not any(BEFORE.match(passage.text[row.end : season.start]) for season in seasons if season.start >= row.end):
        return ()
    return row.names[-1:] if WHO.match(passage.text, row.end) else row.names
