"""What the headings above a block make of it: its topics, and the title and season that it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.entities import Entities
from watcher.core.language.lexicon import Lexicon
from watcher.core.language.mentions import About, Mention, find_mentions, masked
from watcher.core.language.names import find_names
from watcher.core.language.people.everywhere import BRANDS, PHRASES
from watcher.core.language.phrases.around_titles import LEADING, WHERE, WORKS
from watcher.core.language.scope import Context
from watcher.core.language.topics import GENERAL, OFF, PEOPLE, REFINING, WEAK, Topic, topics_of
from watcher.core.model import Block, BlockKind, Kind

ANSWER = re.compile(r"^(?:re|aw|sv|antw|rif)\s?:\s", re.IGNORECASE)  # as forums head the posts behind the first
SMALL = r"of|the|and|in|to|for|de|la|der|des|du|et|und|y"
NAME = rf"[A-ZÀ-Þ0-9][\w’'&.-]*(?:\s(?:[A-ZÀ-Þ0-9&][\w’'&.-]*|{SMALL}))*"
LEADING_NAME = re.compile(rf"[“‘\"'«]?(?P<name>{NAME})[”’\"'»]?(?=\s?[:,(–—·|]|\s-\s|\s[a-z])")
QUOTED_NAME = re.compile(r"[“„«\"‘](?P<name>[^“”„»«\"]{2,60})[”“»\"’](?=\s?[:,(–—·|]|\s-\s)")
DURATION = re.compile(
    r"\d+\s?(?:min|mins?|minut\w+|std|stunden?|h|hrs?|ep|episod\w+|folgen?|épisodes?|puntate)\b", re.IGNORECASE
)
SHOW_NEWS = frozenset(
    {Cue.SEASON, Cue.RELEASE, Cue.TRAILER, Cue.TEASER, Cue.RENEWAL, Cue.CANCELLATION, Cue.JOIN, Cue.GOODS, Cue.ENDING}
)
FILM = re.compile(r"\b(?:the|a|der|den|le|la|el|il|o|de) (?:movie|film|película|filme)\b", re.IGNORECASE)
PERSONAL = re.compile(r".{0,60}?\b(?:as|als|comme|como|come)\s")  # "returns as", what only people do
JOINS = re.compile(  # as people do
    r"\s(?:will\s)?joins?(?!\sby)\b|\s(?:rejoi(?:nt|gnent)|stoßen|stößt|se unen?|si unisc\w+)\b"
)
SEQUEL = re.compile(
    r"(?:\bthe\s)?\b(?:sequel|prequel|follow-up|remake|(?:new|next|second|third)\s(?:film|movie|one))\b", re.IGNORECASE
)
WHAT_ABOUT = frozenset(  # the words of a question beside what it asks about ("And what about season 2?")
    word
    for words in (
        "and but so then now what how about of the a is with happens und was ist mit der die das et la le les quid",
        "pour y qué hay de el los e o a que da do en hoe zit het met il per",
    )
    for word in words.split()
)
IN = re.compile(r"\b(?:in|im|dans|en|nella?|em|na|during|for|für|pour|para|per|voor)\s", re.IGNORECASE)  # no "from"
OTHERS = re.compile(r"[„“”\"«»‘]|\d")  # what a dated line about another title has
ANY_DAY = date(2000, 1, 1)
TOPICAL = GENERAL | PEOPLE
SHORT = 160  # characters of an item that can be news of another title


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading, read once."""

    topics: frozenset[Topic]
    context: Context | None  # the title and season that it names


@dataclass(slots=True)
class Headings:
    """The headings of one page; what was read once is kept while the page is read."""

    entities: Entities
    lexicon: Lexicon
    language: str
    headline: str
    is_thread: bool = False  # its replies are known for what they are
    _read: dict[str, Heading] = field(default_factory=dict)
    _topics: dict[tuple[str, ...], frozenset[Topic]] = field(default_factory=dict)
    _contexts: dict[tuple[str, ...], Context] = field(default_factory=dict)
    _readers: dict[tuple[str, ...], bool] = field(default_factory=dict)

    def read(self, heading: str) -> Heading:
        """A heading's topics and context."""
        if heading not in self._read:
            mentions = find_mentions(heading, self.entities, self.language)
            topics = topics_of(masked(heading, mentions), self.lexicon) or self._asked(heading, mentions)
            topics = topics - PEOPLE if self._comes_itself(heading, mentions) else topics
            context = None if comes_from_there(heading, topics, mentions) else self._named(heading, mentions)
            self._read[heading] = Heading(topics - {Topic.EARLIER} if comes_back(heading, topics) else topics, context)
        return self._read[heading]

    def _comes_itself(self, heading: str, mentions: tuple[Mention, ...]) -> bool:
        """Whether it is the title that a heading says returns, and not its people ("Harbour Row returns in May")."""
        ends = {mention.end for mention in mentions if mention.about is About.THIS}
        said = self.lexicon.find(masked(heading, mentions)) if ends else ()
        return any(hit.cue is Cue.RETURN and any(0 <= hit.start - end <= 2 for end in ends) for hit in said)

    def _asked(self, heading: str, mentions: tuple[Mention, ...]) -> frozenset[Topic]:
        """What a heading asks that only names the watched season, or the sequel that a film is ("And season 2?")."""
        if not heading.rstrip().endswith(("?", "…", "...")) or heading == self.headline:
            return frozenset()
        ours = bool(mentions) and all(mention.about is About.THIS for mention in mentions)
        rest = heading
        for mention in reversed(mentions):
            rest = rest[: mention.start] + rest[mention.end :]
        if self.entities.title.kind is Kind.FILM and not mentions:
            rest, found = SEQUEL.subn("", heading)
            ours = found > 0
        others = set(re.findall(r"[^\W\d_]+", rest.casefold())) - WHAT_ABOUT
        return frozenset({Topic.RELEASE}) if ours and not others else frozenset()

    def topics(self, path: tuple[str, ...]) -> frozenset[Topic]:
        """The topics of a path: of its nearest heading that has one, else of a headline that names just one."""
        if path not in self._topics:
            below = [self._of_heading(heading) for heading in path if heading != self.headline]
            self._topics[path] = nearest_topics(below) or self._headline_topics()
        return self._topics[path]

    def _of_heading(self, heading: str) -> frozenset[Topic]:
        """A heading's topics; what the headline says as well is no list of what has no date."""
        topics = self.read(heading).topics
        return topics - {Topic.UNDATED} if heading in self.headline else topics

    def inherits(self, path: tuple[str, ...]) -> bool:
        """Whether the topics of a path are those of the headline alone."""
        return not any(self.read(heading).topics for heading in path if heading != self.headline)

    def are_readers(self, path: tuple[str, ...]) -> bool:
        """Whether a place belongs to readers: a reply of a forum, or below a heading over what they write."""
        if path not in self._readers:
            self._readers[path] = Topic.READERS in self.topics(path) or self._is_answer(path)
        return self._readers[path]

    def _is_answer(self, path: tuple[str, ...]) -> bool:
        """Whether a forum heads it as a reply; where the replies are known, a first post may be headed so as well."""
        return not self.is_thread and any(map(ANSWER.match, path))

    def context(self, path: tuple[str, ...]) -> Context:
        """What a path's headings say that a block speaks of, the nearest first, else what the page is about."""
        if path not in self._contexts:
            found = (self._context_of(heading) for heading in reversed(path))
            self._contexts[path] = next(filter(None, found), None) or self._of_page()
        return self._contexts[path]

    def leads_with_other(self, block: Block) -> bool:
        """Whether a short item outside the topical sections is about another title: its name, then news of it."""
        if block.kind is BlockKind.HEADING or len(block.text) > SHORT or self.topics(block.path) & TOPICAL:
            return False
        match = QUOTED_NAME.match(block.text) or LEADING_NAME.match(block.text)
        if match is None or DURATION.match(block.text):
            return False
        if match["name"].casefold().removeprefix("the ") in PHRASES | BRANDS | WHERE:
            return False
        if all(word in LEADING | WORKS or word.isdigit() for word in match["name"].split()):  # "Le 2 octobre, ..."
            return False
        if find_mentions(block.text, self.entities, self.language) or self.lexicon.knows(match["name"]):
            return False
        rest = block.text[match.end("name") :]
        if self._is_day(match["name"]) and not OTHERS.search(rest):
            return False
        if (JOINS.match(rest) or block.text.endswith(".")) and self._is_about_person(match["name"], rest):
            return False
        news = any(hit.cue in SHOW_NEWS for hit in self.lexicon.find(rest)) or any(mark.isdigit() for mark in rest)
        return news and stands_apart(block, match)

    def _is_day(self, name: str) -> bool:
        """Whether what leads a line is a day ("7 Oct: Ana Cruz joins")."""
        days = find_dates(name, language=self.language, anchor=ANY_DAY)
        return any(day.end == len(name) for day in days)

    def _is_about_person(self, name: str, rest: str) -> bool:
        """Whether a leading name is a person's who joins or comes back: no show does so without a day or a season."""
        news = {hit.cue for hit in self.lexicon.find(rest)} & SHOW_NEWS
        found = find_names(name, language=self.language)
        people = [person for person in found if not person.start or name[: person.start].endswith((". ", " and "))]
        personal = Cue.JOIN in news or PERSONAL.match(rest) or len(people) > 1
        if not personal or news - {Cue.JOIN, Cue.RELEASE} or any(mark.isdigit() for mark in rest):
            return False
        return bool(people)

    def _named(self, heading: str, mentions: tuple[Mention, ...]) -> Context | None:
        seasons = [mention.about for mention in mentions if mention.is_season]
        titles = [mention.about for mention in mentions if not mention.is_season]
        why = f"its heading “{heading}”"
        if titles and About.THIS not in titles:
            return Context(About.OTHER_TITLE, why)
        if seasons and not titles and not self.entities.own:
            return None
        if seasons and About.THIS not in seasons:
            return Context(About.OTHER_SEASON, why)
        return Context(About.THIS, why, season=bool(seasons)) if mentions else None

    def _context_of(self, heading: str) -> Context | None:
        read = self.read(heading)
        off = read.topics & OFF
        if self.entities.title.kind is Kind.FILM and self.entities.watched.franchise is None:
            off -= {Topic.EARLIER}  # nothing of it came before: "Rappel pratique"
        ours = read.context is not None and read.context.about is About.THIS
        if self.entities.title.kind is Kind.SERIES and not ours and FILM.search(heading):
            return Context(About.OTHER_TITLE, f"its heading “{heading}”")
        if off and not (ours and Topic.OTHERS in off):
            about = About.OTHER_SEASON if Topic.EARLIER in off else About.OTHER_TITLE
            return Context(about, f"its heading “{heading}”")
        return read.context

    def _of_page(self) -> Context:
        entities = self.entities
        if not entities.own:
            return Context(About.NOBODY, "a page of many titles")
        if entities.season not in (None, entities.title.season):
            return Context(About.OTHER_SEASON, f"the page is about season {entities.season}")
        if entities.recap:
            return Context(About.OTHER_SEASON, "a page about what was already shown")
        return Context(About.THIS, "the page")

    def _headline_topics(self) -> frozenset[Topic]:
        topics = self.read(self.headline).topics
        return topics & GENERAL if len(topics & GENERAL) == 1 and not topics & OFF else frozenset()


def comes_back(heading: str, topics: frozenset[Topic]) -> bool:
    """Whether a heading is over those who return, wherever from ("Back from previous seasons")."""
    return Topic.RETURNING in topics and IN.search(heading) is None


def comes_from_there(heading: str, topics: frozenset[Topic], mentions: tuple[Mention, ...]) -> bool:
    """Whether the other seasons that a heading names are those whose people return now ("Returning from season 4")."""
    return all(mention.is_season for mention in mentions) and comes_back(heading, topics)


def stands_apart(block: Block, match: re.Match[str]) -> bool:
    """Whether a mark sets the leading name apart, or the line is written like a headline."""
    bare = block.text[match.end() :].lstrip("”’\"'» ")[:1].isalpha()
    capitals = sum(word[:1].isupper() for word in match["name"].split())
    headline = block.kind is BlockKind.ITEM or (len(block.text) < 60 and not block.text.endswith("."))
    return not bare or (capitals > 1 and headline)


def nearest_topics(path: list[frozenset[Topic]]) -> frozenset[Topic]:
    """The topics of the nearest heading that has one; a heading about people is refined by those above it."""
    if any(Topic.OTHERS in topics for topics in path):
        return frozenset({Topic.OTHERS})
    found: frozenset[Topic] = frozenset()
    for topics in reversed(path):
        if found & GENERAL:
            refines = topics & REFINING if Topic.CAST in found and not found & REFINING else frozenset()
            if topics & (REFINING | GENERAL):
                return found | refines
            continue
        found = found | (topics & (GENERAL | OFF)) if found else topics
        if topics and not topics & (GENERAL | REFINING | WEAK):
            return found
    return found
