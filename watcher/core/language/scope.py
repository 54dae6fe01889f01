"""Which title and season a place in a sentence speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from watcher.core.language.cues import Cue
from watcher.core.language.entities import Entities, masked, other_places
from watcher.core.language.lexicon import Lexicon
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.language.sentences import clause_bounds
from watcher.core.language.titles import title_places
from watcher.core.language.topics import GENERAL, OFF, PEOPLE, Topic, topics_of
from watcher.core.model import Block, BlockKind

LEADING_NAME = re.compile(
    r"[“‘\"'«]?(?P<name>[A-ZÀ-Þ0-9][\w’'&.-]*(?:\s(?:[A-ZÀ-Þ0-9&][\w’'&.-]*|of|the|and|in|to|for|de|la|der|des|du|et|und|y))*)[”’\"'»]?"
    r"(?=\s?[:,(–—·|]|\s-\s|\s[a-z])"
)
SHOW_NEWS = frozenset(
    {Cue.SEASON, Cue.RELEASE, Cue.TRAILER, Cue.TEASER, Cue.RENEWAL, Cue.CANCELLATION, Cue.JOIN, Cue.GOODS, Cue.ENDING}
)


class About(StrEnum):
    """What a place speaks of."""

    THIS = "this title and season"
    OTHER_SEASON = "another season"
    OTHER_TITLE = "another title"
    NOBODY = "no title"  # a page of many titles, outside the entry of the watched one


@dataclass(frozen=True, slots=True)
class Scope:
    """What a place speaks of, whether the words say so themselves, and why in a few words."""

    about: About
    explicit: bool
    why: str

    @property
    def ours(self) -> bool:
        """Whether it is the watched title and season."""
        return self.about is About.THIS


@dataclass(frozen=True, slots=True)
class Context:
    """The title and season that hold where a sentence names none."""

    about: About
    why: str

    def carried(self, text: str, entities: Entities, language: str) -> Context:
        """The context of the next sentence: a subject at the beginning of this one goes on."""
        subject = leading_subject(text, entities, language)
        return self if subject is None else replace(self, about=subject, why="the sentence before")


@dataclass(frozen=True, slots=True)
class Mention:
    """A title or season named in a sentence."""

    start: int
    end: int
    about: About
    words: str
    is_season: bool


# --- the context of a block ----------------------------------------------------------------------


def context_of(block: Block, entities: Entities, language: str, lexicon: Lexicon) -> Context:
    """What a block speaks of by its headings, the nearest first, else by the page."""
    if leads_with_other(block, entities, language, lexicon):
        return Context(About.OTHER_TITLE, "it begins with another name")
    for heading in reversed(block.path):
        context = heading_context(heading, entities, language)
        off = topics_of(masked(heading, entities), lexicon) & OFF
        if off and not (context and context.about is About.THIS and Topic.OTHERS in off):
            return Context(
                About.OTHER_SEASON if Topic.EARLIER in off else About.OTHER_TITLE, f"its heading “{heading}”"
            )
        if context is not None:
            return context
    if not entities.own:
        return Context(About.NOBODY, "a page of many titles")
    if entities.season not in (None, entities.title.season):
        return Context(About.OTHER_SEASON, f"the page is about season {entities.season}")
    if entities.recap:
        return Context(About.OTHER_SEASON, "a page about what was already shown")
    return Context(About.THIS, "the page")


def leads_with_other(block: Block, entities: Entities, language: str, lexicon: Lexicon) -> bool:
    """Whether a short item outside the topical sections is about another title: its name, then news of it."""
    match = LEADING_NAME.match(block.text)
    if block.kind is BlockKind.HEADING or match is None or len(block.text) > 160:
        return False
    if any(topics_of(heading, lexicon) & (GENERAL | PEOPLE) for heading in block.path[1:]):
        return False
    if find_mentions(block.text, entities, language):
        return False
    rest = {hit.cue for hit in lexicon.find(masked(block.text[match.end("name") :], entities))}
    known = lexicon.find(match["name"])
    bare = block.text[match.end() :].lstrip("”’\"'» ")[:1].isalpha()  # no mark sets the name apart
    capitals = sum(word[:1].isupper() for word in match["name"].split())
    headline = block.kind is BlockKind.ITEM or (len(block.text) < 60 and not block.text.endswith("."))
    named = not bare or (capitals > 1 and headline)
    news = bool(rest & SHOW_NEWS) or bool(re.search(r"\d", block.text[match.end() :]))
    return news and not known and named


def heading_context(heading: str, entities: Entities, language: str) -> Context | None:
    """What a heading says its section speaks of, None where it does not."""
    mentions = find_mentions(heading, entities, language)
    seasons = [mention.about for mention in mentions if mention.is_season]
    titles = [mention.about for mention in mentions if not mention.is_season]
    if titles and About.THIS not in titles:
        return Context(About.OTHER_TITLE, f"its heading “{heading}”")
    if seasons and not titles and not entities.own:
        return None
    if seasons and About.THIS not in seasons:
        return Context(About.OTHER_SEASON, f"its heading “{heading}”")
    return Context(About.THIS, f"its heading “{heading}”") if titles or seasons else None


# --- the scope of a place ------------------------------------------------------------------------


def scope_at(text: str, offset: int, context: Context, entities: Entities, language: str) -> Scope:
    """What a place of a sentence speaks of: the title and the season that govern it."""
    mentions = [m for m in find_mentions(text, entities, language) if not in_brackets(text, m, offset)]
    title = governing([m for m in mentions if not m.is_season], text, offset)
    season = governing([m for m in mentions if m.is_season], text, offset)
    if title is not None and title.about is About.OTHER_TITLE:
        return Scope(About.OTHER_TITLE, True, f"“{title.words}”")
    if season is not None and season.about is About.OTHER_SEASON:
        return Scope(About.OTHER_SEASON, True, f"“{season.words}”")
    if title is not None and context.about is About.NOBODY:
        return Scope(About.THIS, True, f"“{title.words}”")
    if season is not None and context.about in (About.THIS, About.OTHER_SEASON):
        return Scope(About.THIS, True, f"“{season.words}”")
    if title is not None and context.about is not About.OTHER_SEASON:
        return Scope(About.THIS, True, f"“{title.words}”")
    return Scope(context.about, False, context.why)


def in_brackets(text: str, mention: Mention, offset: int) -> bool:
    """Whether another title stands in brackets that do not hold the place: a work of the person before them."""
    opens = text.rfind("(", 0, mention.start)
    closes = text.find(")", mention.start)
    inside = mention.about is About.OTHER_TITLE and opens >= 0 and ")" not in text[opens : mention.start]
    return inside and closes >= 0 and not opens < offset < closes


def governing(mentions: list[Mention], text: str, offset: int) -> Mention | None:
    """The mention that governs a place: the last one before it, else the first one behind it in its clause."""
    before = [mention for mention in mentions if mention.start <= offset]
    if before:
        return before[-1]
    ends = min((bound for bound in clause_bounds(text) if bound > offset), default=len(text))
    behind = [mention for mention in mentions if mention.start < ends]
    return behind[0] if behind else None


def find_mentions(text: str, entities: Entities, language: str) -> list[Mention]:
    """Every title and season that a text names, in order."""
    mentions = [
        Mention(s.start, s.end, About.THIS if alone else About.OTHER_TITLE, text[s.start : s.end], False)
        for s, alone in title_places(text, entities.title)
    ]
    taken = [(mention.start, mention.end) for mention in mentions]
    for start, end in other_places(text, entities):
        if not any(start < taken_end and taken_start < end for taken_start, taken_end in taken):
            mentions.append(Mention(start, end, About.OTHER_TITLE, text[start:end], False))
    for season in find_seasons(text, language):
        mentions.append(season_mention(season, text, entities))
    return sorted(mentions, key=lambda mention: mention.start)


def season_mention(season: SeasonMention, text: str, entities: Entities) -> Mention:
    """A season against the watched one."""
    watched = entities.title.season
    earlier = season.relative < 0 or (season.number is not None and season.number != watched)
    about = About.OTHER_SEASON if earlier else About.THIS
    return Mention(season.start, season.end, about, text[season.start : season.end], True)


def leading_subject(text: str, entities: Entities, language: str) -> About | None:
    """What the subject at the beginning of a sentence is, where it names a title or season."""
    lead = text.find(":") + 1 if 0 < text.find(":") < 30 else 0
    leading = [m for m in find_mentions(text, entities, language) if len(text[lead : m.start].split()) <= 2]
    if not leading:
        return None
    other = [m.about for m in leading if m.about is not About.THIS]
    return other[0] if other else About.THIS
