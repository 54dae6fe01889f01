"""The words of a sentence that say what people do, but for those of roles, things and remarks."""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.parts import of_part
from watcher.core.language.passages import Page, Passage
from watcher.core.language.topics import PEOPLE

WITH = frozenset({"with", "mit", "avec", "con", "com", "met"})  # whom it names plays, where nothing else is said
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
DOINGS = (
    Cue.JOIN,
    Cue.JOINED_BY,
    Cue.REPLACE,
    Cue.RETURN,
    Cue.LEAVE,
    Cue.PLAY,
    Cue.MAKER,
    Cue.NEW,
    Cue.SPEAK,
)
SWALLOWED = frozenset(
    {
        (Cue.NEW, Cue.RETURN),
        (Cue.JOIN, Cue.JOINED_BY),
        (Cue.JOIN, Cue.BESIDE),
        (Cue.NEW, Cue.BESIDE),
        (Cue.MAKER, Cue.JOINED_BY),
        (Cue.JOIN, Cue.SPEAK),
        (Cue.JOINED_BY, Cue.SPEAK),
        (Cue.SPEAK, Cue.PLAY),
        (Cue.JOIN, Cue.RETURN),
        (Cue.MAKER, Cue.JOIN),
        (Cue.LEAVE, Cue.RETURN),
        (Cue.LEAVE, Cue.JOIN),
    }
)
ARTICLED_ROLE = re.compile(  # "as the new director" is a role, "as director" a job
    r"(?<!hired )(?<!serves )(?<!works )\b(?:as|als|comme|como|come|plays|play)\s+"
    r"(?P<role>(?:the|a|an|die|der|das|ein|eine|le|la|un|une|el|una|il|o|de|het)\s[^,;.()]{2,60})",
    re.IGNORECASE,
)
PART = re.compile(r"\((?:the\s)?[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3}\)")
JOB_OF_PART = re.compile(  # jobs that nobody has who makes a film
    r"(?:\b(?:is|are)\s(?:an?|the|her|his|their)\s(?:[\w-]+\s)?|\b[Tt]he\s(?=[\w-]+\s(?:is|are)\s)"
    r"|\b(?:a|[Tt]heir|[Hh]er|[Hh]is)\snew\s(?:[\w-]+\s)?)"
    r"(?P<job>agent|reporter|journalist|critic|publisher|photographer|columnist|analyst|podcaster|boss|chief|president"
    r"|novelist|author|coach|publicist|librettist|operator)\b(?!\sof\s(?:the\s)?(?:film|series|show|novel|book))"
)
ASIDE = re.compile(r",\s(?:so|as)\s(?:it\s)?(?:was|is|has been|we)\s[^,;()]{3,40},")  # ", as was revealed this week,"
NOUN = re.compile(  # "her voice", "his first play" are nouns
    r"(?:\b(?:an?|the|his|her|its|their|own|my|your|our|new)|['’]s)\s+(?:[\w’'-]*[^\Ws]\s+)?$", re.IGNORECASE
)
THING = re.compile(r"(?:^|(?<!\bis)(?<!\bas)(?<!\bplays)\s)an?\s$", re.IGNORECASE)
BASE = frozenset({"feature", "voice", "lead", "play", "star", "host", "front", "anchor", "narrate"})  # nouns as well


def doings(page: Page, passage: Passage, part: tuple[int, int]) -> list[Hit]:
    """The words of a part that say what people do; "new" of a season is none."""
    hits = list(passage.find(*DOINGS, start=part[0], end=part[1]))
    if not hits:
        return hits
    seasons = ((mention.start, mention.end) for mention in passage.mentions if mention.is_season)
    apart = (*seasons, *asides_in(passage.text))
    makers = [hit.start for hit in hits if hit.cue is Cue.MAKER]
    roles = (*roles_in(passage.text), *bracketed(passage.text), *jobs_in(passage)) if makers else ()
    english = page.language[:2] == "en"
    return [
        hit
        for hit in hits
        if not any(start <= hit.start < end and not is_regular(passage.text, hit) for start, end in apart)
        and not any(within(hit, other) for other in hits)
        and not (hit.cue is Cue.MAKER and any(start <= hit.start < end for start, end in roles))
        and not (english and of_part(passage.text, hit))
        and not is_noun(passage.text, hit)
        and not is_of_thing(passage, hit)
        and not (makers and hit.start > makers[0] and passage.text[hit.start : hit.end].casefold() in WITH)
    ]


@lru_cache(maxsize=64)  # asked for each part of the sentence that is being read
def asides_in(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of a sentence that stand apart: longer brackets, and what says since when it is known."""
    brackets = ((m.start() + 1, m.end()) for m in BRACKETS.finditer(text) if len(m.group().split()) > 2)
    return (*brackets, *(match.span() for match in ASIDE.finditer(text)))


@lru_cache(maxsize=64)
def roles_in(text: str) -> tuple[tuple[int, int], ...]:
    """The roles of a sentence that are told by their article."""
    return tuple(match.span("role") for match in ARTICLED_ROLE.finditer(text))


def is_regular(text: str, hit: Hit) -> bool:
    """Whether the words are "series regular", which names no season."""
    return hit.cue is Cue.JOIN and text[hit.start : hit.end].casefold().endswith((" regular", " regulars"))


@lru_cache(maxsize=64)
def bracketed(text: str) -> tuple[tuple[int, int], ...]:
    """The short brackets that hold a part's name ("(Chief Bell)")."""
    return tuple(match.span() for match in PART.finditer(text)) if "(" in text else ()


def jobs_in(passage: Passage) -> tuple[tuple[int, int], ...]:
    """The jobs of a story that a section about people gives its parts ("A is the agent", "the agent is A")."""
    if not passage.topics & PEOPLE:
        return ()
    return tuple(match.span("job") for match in JOB_OF_PART.finditer(passage.text))


def is_noun(text: str, hit: Hit) -> bool:
    """Whether a word that could be a verb of playing is a noun here ("her voice")."""
    return hit.cue is Cue.PLAY and text[hit.start : hit.end] in BASE and bool(NOUN.search(text[: hit.start]))


def is_of_thing(passage: Passage, hit: Hit) -> bool:
    """Whether "new" is said of a thing, outside the sections about people: "a new poster", "the new season"."""
    if hit.cue is not Cue.NEW or passage.topics & PEOPLE or not THING.search(passage.text, 0, hit.start):
        return False
    return passage.text[hit.start : hit.end].islower() and bool(
        re.match(r"\s[a-z]+(?:\s[a-z]|[.,;]|$)", passage.text[hit.end :])
    )


def within(hit: Hit, other: Hit) -> bool:
    """Whether a longer wording takes the words for its own: in "joined by" there is no joining."""
    longer = other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start
    return longer and (hit.cue, other.cue) in SWALLOWED
