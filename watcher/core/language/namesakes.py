"""Names that nobody bears though they look like a person's: of works, firms and places, by the words before them."""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.language.names import NameMention
from watcher.core.language.people import people_of
from watcher.core.language.people.vocabulary import People

REACH = 80  # characters before a name
RUN = r"(?:(?:[A-ZÀ-Þ][\w’'-]*|d[aeiu]l?|del|la|le|of|the|y|e)\s)*[A-ZÀ-Þ][\w’'-]*"
DOES = re.compile(  # behind a person that a preposition opens the sentence before: "In the film Ana Cruz plays"
    r"\s(?:as|als|comme|como|come)\s(?!(?:of|well|per)\b)|\s(?:(?:also|now|first|only|again|never)\s)?(?:is|are|was|has|will|plays?|stars?|joins?|returns?|leads?|voices?|takes?"
    r"|appears?|steps|makes|gets|does|can|and\s[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ][\w’'-]+\s(?:play|star|join|return|lead|are)\b"
    r"|joue|est|sera|rejoint|spielt|ist|wird|kommt|interpreta|es|será|encarna|è|sarà|é|speelt|wordt)\b"
)
EPISODE = re.compile(  # "The opening episode, Iron Mill, "
    r"(?:^|[.;:–—]\s)(?:(?:The|Its|This|A|Die|La|Le|L['’]|El|De)\s?(?:[\w-]+\s){0,2})?(?:[Ee]pisode|[Cc]hapter|[Ii]nstal?lment|[Oo]pener"
    r"|[Ff]inale|[Ff]olge|[Éé]pisode|[Ee]pisodio|[Aa]flevering)(?:\s\w+)?,\s[“\"‘«„]?$"
)
LAST_WORD = re.compile(  # "the film Iron Mill", "a cidade de Pedra Funda"
    r"(?P<word>[^\W\d_][\w-]*)[’']?\s(?:(?:of|de|di|do|da|von|van)\s|d['’])?[“\"‘]?$"
)


def is_named_thing(text: str, name: NameMention, language: str) -> bool:
    """Whether a word of a name, or the noun or preposition before it, makes it no person's ("the film Iron Mill")."""
    people = people_of(language)
    if any(word.casefold() in people.of_titles for word in name.name.split()):
        return True
    if name.start == 0:
        return False
    before = text[max(0, name.start - REACH) : name.start]
    if EPISODE.search(before):
        return True
    kind = LAST_WORD.search(before)
    thing = kind is not None and kind["word"].casefold() in people.things
    return (thing or _places(people).search(before) is not None) and not DOES.match(text, name.end)


@lru_cache(maxsize=16)
def _places(people: People) -> re.Pattern[str]:
    """What stands before a place, and before the second of two ("in Dry Fork and Sable Hill")."""
    where = "|".join(map(re.escape, people.where))
    joined = "|".join(map(re.escape, people.joints))
    first_of_two = rf"|(?:^|\s){people.whither}\s[A-ZÀ-Þ][\w’'-]*\s(?:{joined})\s$" if people.whither else ""
    return re.compile(
        rf"(?:^|[\s(])(?:{where})\s(?:{RUN}(?:,\s{RUN})*,?\s(?:{joined})\s(?:(?:{where})\s)?)?${first_of_two}"
    )
