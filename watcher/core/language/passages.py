"""Sentences with all that a reader asks of them: their cues, topic, and which title and season they speak of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from watcher.core.language.cues import Cue
from watcher.core.language.entities import Entities, find_entities
from watcher.core.language.entries import dated, under_days
from watcher.core.language.grids import under_squares
from watcher.core.language.headings import Headings
from watcher.core.language.labels import stays_with_makers, unlabelled
from watcher.core.language.lexicon import Hit, lexicon_for
from watcher.core.language.mentions import About, Mention, find_mentions, masked
from watcher.core.language.names import NameMention
from watcher.core.language.rows import Rows, rows_of
from watcher.core.language.scope import Context, Scope, scope_at
from watcher.core.language.sentences import clause_bounds, clause_end, clause_start, sentences
from watcher.core.language.topics import Topic
from watcher.core.model import Block, BlockKind, Document, Mark, MarkKind, Region, Title

MODAL = frozenset({Cue.GUESS, Cue.FUTURE})  # whose verbs may be names: "Will", "May"
NAMESAKES = frozenset({"may", "will", "hope", "peut", "puede", "pode"})  # modal words that begin names as well
PREVIOUSLY = re.compile(r"^\w+,? [^:]{3,24}:\s")  # "Previously, Jan. 22: ..."
FRAGMENT = 24  # characters of an afterthought ("Well, one: 2027.")
SERIES = re.compile(r"ant(?:h?)olog", re.IGNORECASE)  # "the channel's anthology" is the series itself


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of the page.

    `context` is the title and season that hold where the sentence itself names none.
    """

    text: str
    start: int  # in the block's text
    index: int  # of the block
    block: Block
    hits: tuple[Hit, ...]
    topics: frozenset[Topic]
    context: Context
    mentions: tuple[Mention, ...]
    marks: tuple[Mark, ...]  # of the block, those that touch the sentence
    language: str = "en"  # of the page
    inherits: bool = False  # its topics are the headline's
    lead_guess: bool = False  # the short sentence before it asks for a guess ("Our best bet?")
    superseded: bool = False  # below a line that says that an older version of the story follows
    cues: frozenset[Cue] = field(init=False, repr=False, compare=False)  # of its hits

    def __post_init__(self) -> None:
        object.__setattr__(self, "cues", frozenset(hit.cue for hit in self.hits))

    @property
    def clauses(self) -> tuple[int, ...]:
        """Where its clauses may begin."""
        return clause_bounds(self.text, self.language)

    def has(self, *cues: Cue, start: int = 0, end: int | None = None) -> bool:
        """Whether one of the cues begins between the places."""
        if self.cues.isdisjoint(cues):
            return False
        return (start == 0 and end is None) or any(True for _ in self.find(*cues, start=start, end=end))

    def find(self, *cues: Cue, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """The hits of the cues that begin between the places."""
        if self.cues.isdisjoint(cues):  # as nearly always: most cues are asked of most sentences
            return iter(())
        stop = len(self.text) if end is None else end
        return (hit for hit in self.hits if hit.cue in cues and start <= hit.start < stop)

    def clause(self, start: int, end: int | None = None) -> tuple[int, int]:
        """Where the clause around a run of characters begins and ends; a comma inside the run parts nothing."""
        last = start if end is None else end
        return clause_start(self.clauses, start), clause_end(self.clauses, last, len(self.text))

    def struck(self, start: int, end: int) -> bool:
        """Whether the characters are struck out."""
        return any(
            mark.kind is MarkKind.STRUCK and mark.start < self.start + end and self.start + start < mark.end
            for mark in self.marks
        )

    @property
    def heading(self) -> str:
        """The heading that the sentence stands under."""
        return self.block.path[-1] if self.block.path else ""


@dataclass(slots=True)
class Along:
    """The marks of one block, given out sentence by sentence: each is looked at where it is."""

    marks: tuple[Mark, ...]  # by where they begin
    _next: int = 0
    _open: list[Mark] = field(default_factory=list)

    def between(self, start: int, end: int) -> tuple[Mark, ...]:
        """Those that touch a sentence, which stands behind the one asked for before."""
        while self._next < len(self.marks) and self.marks[self._next].start < end:
            self._open.append(self.marks[self._next])
            self._next += 1
        self._open = [mark for mark in self._open if mark.end > start]
        return tuple(self._open)


@dataclass(frozen=True, slots=True)
class Page:
    """A document made ready for the readers."""

    document: Document
    title: Title
    entities: Entities
    today: date
    language: str
    passages: tuple[Passage, ...]
    headings: Headings
    rows: Rows
    people: dict[tuple[int, int], tuple[NameMention, ...]] = field(default_factory=dict, repr=False)  # by place

    def scope(self, passage: Passage, offset: int) -> Scope:
        """Which title and season a place of the sentence speaks of."""
        scope = scope_at(passage.text, offset, passage.mentions, passage.clauses, passage.context)
        spinoff = next((hit for hit in passage.find(Cue.SPINOFF) if hit.start <= offset), None)
        if spinoff is None or (scope.explicit and not scope.ours):
            return scope
        named = any(spinoff.end <= mention.start < offset for mention in passage.mentions)
        return scope if named else Scope(About.OTHER_TITLE, True, f"“{passage.text[spinoff.start : spinoff.end]}”")

    def scope_under(self, passage: Passage) -> Scope | None:
        """The scope that the headings give a sentence, whatever the ones before it speak of, where it is ours."""
        context = self.headings.context(passage.block.path)
        return Scope(context.about, False, context.why) if context.about is About.THIS else None

    def scope_of(self, passage: Passage) -> Scope:
        """Which title and season a whole sentence speaks of: where it names the watched one, it is that."""
        own = [mention.start for mention in passage.mentions if mention.about is About.THIS]
        return self.scope(passage, own[0] if own else len(passage.text))

    def between(self, first: int, last: int) -> tuple[Passage, ...]:
        """The sentences of the blocks from one to another."""
        by_block = attrgetter("index")
        start = bisect_left(self.passages, first, key=by_block)
        return self.passages[start : bisect_right(self.passages, last, start, key=by_block)]

    def about(self, topic: Topic) -> tuple[Passage, ...]:
        """The sentences under a heading of the topic."""
        return tuple(passage for passage in self.passages if topic in passage.topics and not passage.inherits)


def read_page(document: Document, title: Title, today: date) -> Page:
    """The page's sentences in reading order, comments and other stories left out."""
    language = document.language or "en"
    entities = find_entities(document, title)
    is_thread = any(block.region is Region.COMMENTS for block in document.blocks)
    headings = Headings(entities, lexicon_for(language), language, document.headline, is_thread)
    rows = rows_of(document.blocks, entities, language)
    blocks = tuple(led(document.blocks))
    if not entities.own:
        blocks = tuple(under_days(under_squares(blocks, language, today), language, today))
    passages = list(told(dated(blocks, language, today), headings, rows))
    if entities.own and any(passage.has(Cue.ANTHOLOGY) and speaks_of_it(passage) for passage in passages):
        entities = replace(entities, anthology=True)
    return Page(document, title, entities, today, language, tuple(marked_superseded(passages)), headings, rows)


def told(blocks: Iterable[Block], headings: Headings, rows: Rows) -> Iterator[Passage]:
    """The article's sentences; on a page of many titles an entry about the watched one goes on where it is broken."""
    last: Passage | None = None
    for index, block in enumerate(blocks):
        if block.region is not Region.ARTICLE or headings.are_readers(block.path):
            continue
        goes_on = last is not None and last.block.path == block.path and block.kind is BlockKind.PARAGRAPH
        context = last.context.carried(last.text, last.mentions) if goes_on and last else None
        for last in passages_of(index, block, headings, rows, context):
            yield last


def speaks_of_it(passage: Passage) -> bool:
    """Whether the sentence names the watched title or speaks of its seasons."""
    if passage.has(Cue.SEASON) or any(mention.about is About.THIS for mention in passage.mentions):
        return True
    named = any(SERIES.search(passage.text, hit.start, hit.end) for hit in passage.find(Cue.ANTHOLOGY))
    return named and not passage.mentions and passage.context.about is About.THIS


def marked_superseded(passages: list[Passage]) -> Iterator[Passage]:
    """The sentences, those below a line such as "Previously:" marked as the older story."""
    older = False
    for passage in passages:
        short = len(passage.block.text) < 60 and passage.block.text.rstrip().endswith(":")
        opens = passage.start == 0 and (short or PREVIOUSLY.match(passage.block.text) is not None)
        older = older or (opens and any(hit.start < 3 for hit in passage.find(Cue.OLDER_STORY)))
        yield replace(passage, superseded=True) if older else passage


def led(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks, each list's items under the sentence that leads to them ("New this season are:")."""
    lead, group = "", None
    for block in blocks:
        if block.group is None:
            last = block.text.rsplit(". ", 1)[-1]
            lead, group = (last, None) if last.endswith(":") and len(last) < 90 else ("", None)
        elif lead and group in (None, block.group) and block.kind is BlockKind.ITEM:
            group = block.group
            block = replace(block, path=(*block.path, lead.rstrip(":")))
        yield block


def passages_of(
    index: int, block: Block, headings: Headings, rows: Rows, before: Context | None = None
) -> Iterator[Passage]:
    """The sentences of one block; each hands its subject on to the next."""
    topics, context = headings.topics(block.path), rows.context(block) or headings.context(block.path)
    if before is not None and context.about is About.NOBODY:
        context = before
    if headings.leads_with_other(block):
        context = Context(About.OTHER_TITLE, "it begins with another name")
    lead_guess, inherits, language = False, headings.inherits(block.path), headings.language
    guessed = False
    marks = Along(block.marks)
    for span in sentences(block.text):
        start, own = unlabelled(block, span, headings)
        text, touching = block.text[start : span.end], marks.between(start, span.end)
        standing = unstruck(text, start, touching)
        mentions = find_mentions(standing, headings.entities, headings.language)
        hits = cues_of(standing, mentions, headings)
        by_headline = inherits and not own
        about = topics if stays_with_makers(topics, own, block.text[span.start : start], headings) else own or topics
        passage = Passage(
            *(text, start, index, block, hits, about, context, mentions, touching, language, by_headline),
            lead_guess or (guessed and len(text) < FRAGMENT),
        )
        yield passage
        guessed = Cue.GUESS in passage.cues
        lead_guess = len(text) < 40 and text[-1] in "?:" and guessed
        context = context.carried(text, mentions)


def unstruck(text: str, start: int, marks: Iterable[Mark]) -> str:
    """The sentence with its struck-out characters blanked; places stay."""
    for mark in marks:
        if mark.kind is MarkKind.STRUCK:
            first, last = max(0, mark.start - start), min(len(text), mark.end - start)
            text = text[:first] + " " * max(0, last - first) + text[max(first, last) :]
    return text


def cues_of(text: str, mentions: tuple[Mention, ...], headings: Headings) -> tuple[Hit, ...]:
    """The cues of a sentence; the words of titles say nothing."""
    found = headings.lexicon.find(masked(text, mentions))
    return tuple(hit for hit in found if hit.cue not in MODAL or not is_proper(text, hit, headings.language))


def is_proper(text: str, hit: Hit, language: str) -> bool:
    """Whether a modal verb is written as a name inside a sentence ("in May", "Will Smith")."""
    if language[:2] == "de":  # where every noun has a capital
        return False
    if hit.start == 0 or not text[hit.start].isupper():
        return False
    return text[hit.start : hit.end].casefold() in NAMESAKES and not text.isupper()


def is_heading(passage: Passage) -> bool:
    """Whether the sentence is a heading."""
    return passage.block.kind is BlockKind.HEADING
