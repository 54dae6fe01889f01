"""What a page says of the trailer: a claim for each video, and for each sentence about one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from watcher.core.language.authority import asked
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import Topic
from watcher.core.model import Claim, MarkKind, Region, Signal, State
from watcher.core.signals.trailer.answers import answered
from watcher.core.signals.trailer.footage import (
    KINDS,
    denied,
    is_due,
    is_of_before,
    is_of_named,
    is_still,
    kinds_in,
    names_other,
    says_nothing_yet,
    to_come,
    without_occasion,
)
from watcher.core.signals.trailer.videos import introduces, is_labelled, named, scope_of_row, video_claim

LABEL = 4  # words
SO_CALLED = re.compile(r"(?<!\w)[“\"‘'«](?:[a-z-]+\s){0,3}$")
FOREIGN = frozenset({About.OTHER_TITLE.value, About.OTHER_SEASON.value})
MOST = 300  # videos of one page; an archive of more is about no title
SIGHTS = frozenset({Cue.TEASER, Cue.TRAILER, Cue.FOOTAGE_NOUN})  # what a sentence about a video names


def trailer_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the trailer; `lost` is set where the words themselves rule it out."""
    videos = (
        video for video in named(page.document.videos) if video.region is Region.ARTICLE or is_labelled(page, video)
    )
    shown = [video_claim(page, video) for video in islice(videos, MOST)]
    yield from shown
    others = {claim.block: claim.lost for claim in shown if claim.lost in FOREIGN}
    for passage in page.passages:
        introduced = others.get(passage.index, "")
        introduced = introduced if introduced and introduces(passage) else ""
        for claim in spoken_claims(page, passage):
            is_foreign = introduced and not claim.lost and claim.state is not State.PLACEHOLDER
            yield replace(claim, lost=introduced) if is_foreign else claim


def spoken_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims of sentences: that there is a teaser or trailer, or none yet."""
    if passage.cues.isdisjoint(SIGHTS) and Topic.TRAILER not in passage.topics:
        return
    if is_heading(passage) or asked(passage) or passage.block.region is not Region.ARTICLE or is_head(page, passage):
        return
    passage = without_occasion(passage)
    hits = [hit for hit in kinds_in(passage) if not is_still(passage, hit) and not is_of_named(page, passage, hit)]
    for hit in hits:
        yield spoken_claim(page, passage, hit)
    if not hits and says_nothing_yet(passage):
        yield sentence_claim(page, passage, State.PLACEHOLDER, 0)
    elif not hits and Topic.TRAILER in passage.topics and (kind := answered(page, passage)) is not State.UNKNOWN:
        yield sentence_claim(page, passage, kind, 0)


def spoken_claim(page: Page, passage: Passage, hit: Hit) -> Claim:
    """The claim of one word for a video in a sentence."""
    ahead = to_come(passage, hit) or is_due(page, passage, hit)
    if ahead or denied(passage, hit) or is_empty_row(page, passage):
        return sentence_claim(page, passage, State.PLACEHOLDER, hit.start)
    claim = replace(sentence_claim(page, passage, KINDS[hit.cue], hit.start), url=linked(page, passage, hit))
    return claim if claim.lost else replace(claim, lost=why_not_out(page, passage, hit))


def is_head(page: Page, passage: Passage) -> bool:
    """Whether a cell is the head of a column ("Official trailer"), and says nothing by itself."""
    block = passage.block
    return block.group is not None and block.text in page.rows.heads.get(block.group, ())


def is_empty_row(page: Page, passage: Passage) -> bool:
    """Whether a cell only names the video of which its row says that it is to come ("Trailer | – | TBA")."""
    return is_label(passage) and page.rows.has(passage.block, Cue.NOTHING_YET)


def why_not_out(page: Page, passage: Passage, hit: Hit) -> str:
    """Why a word for a video does not say that the watched season's is out, "" where it does."""
    other = any(word.end > hit.start for word in passage.find(Cue.OTHER_VIDEO))
    if is_so_called(passage, hit) or passage.has(Cue.UNOFFICIAL) or other:
        return "not official"
    doubts = passage.find(Cue.RUMOUR, Cue.GUESS, Cue.WISH, Cue.HABIT)
    if any(not is_behind_shown(passage, hit, doubt) for doubt in doubts):
        return "not said to be out"
    if not passage.has(Cue.SHOWN) and not is_label(passage):
        return "only mentioned"
    if passage.has(Cue.DATE) and passage.has(Cue.CAST):
        return "one of the things that the page is about"
    return another_video(page, passage, hit)


def is_behind_shown(passage: Passage, hit: Hit, doubt: Hit) -> bool:
    """Whether a doubt is about what a video shows ("a teaser, put online on Sunday, makes one think that")."""
    shown = next((word for word in passage.find(Cue.SHOWN, start=hit.end) if word.start <= doubt.start), None)
    if shown is None:
        return False
    remark = passage.text[hit.end : hit.end + 1] == "," and passage.clause(shown.start)[1] <= doubt.start
    return doubt.start < shown.end or (doubt.cue is Cue.GUESS and remark)


def is_so_called(passage: Passage, hit: Hit) -> bool:
    """Whether the word stands in quotation marks and small letters: what others take for one (the “trailer”)."""
    opens = SO_CALLED.search(passage.text, 0, hit.start)
    return opens is not None and passage.text[hit.end :].lstrip(".,!?").startswith(("”", '"', "’", "'", "»"))


def another_video(page: Page, passage: Passage, hit: Hit) -> str:
    """Why the video is another title's or season's, or of none named; "" where it is the watched one's."""
    if is_label(passage) and not passage.mentions and names_other(page, passage.text):
        return About.OTHER_TITLE.value
    if passage.has(Cue.REPEAT, end=hit.start):
        return "an older one, to see again"
    if passage.has(Cue.SPINOFF) or any(mention.about is not About.THIS for mention in passage.mentions):
        return "another title or season stands beside it"
    if not page.entities.is_first and is_of_before(passage, hit):
        return About.OTHER_SEASON.value
    named = Topic.TRAILER in passage.topics or page.scope(passage, hit.start).explicit
    free = page.entities.own and (not passage.topics or page.entities.is_first)
    return "" if named or free else "not said of this season"


def is_label(passage: Passage) -> bool:
    """Whether a few words below a heading about videos name one ("Official trailer")."""
    return Topic.TRAILER in passage.topics and len(passage.text.split()) <= LABEL


def linked(page: Page, passage: Passage, hit: Hit) -> str | None:
    """The address of the first link in or behind the words for the video."""
    stop = passage.start + len(passage.text)
    own = page.document.url
    links = [mark for mark in passage.marks if mark.kind is MarkKind.LINK and mark.href.partition("#")[0] != own]
    first = passage.start + max(0, hit.start - 40)
    behind = [mark for mark in links if first <= mark.start < stop]
    return behind[0].href if behind else None


def sentence_claim(page: Page, passage: Passage, state: State, offset: int) -> Claim:
    """A claim with the sentence as its evidence."""
    scope = scope_of_row(page, passage.block) or page.scope(passage, offset)
    if state is State.PLACEHOLDER and not scope.explicit and scope.about is About.OTHER_SEASON:
        scope = page.scope_under(passage) or scope  # none yet: that cannot be said of an older season
    return Claim(
        Signal.TRAILER,
        state,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        said_on=passage.block.dated_on,
        block=passage.index,
        lost="" if scope.ours else scope.about.value,
    )
