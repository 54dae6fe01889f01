"""What a page says of the trailer: a claim for each video, and for each sentence about one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from watcher.core.language.clauses import asked
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit, every_language
from watcher.core.language.mentions import About, find_mentions
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.scope import Context, Scope, scope_at
from watcher.core.language.sentences import clause_bounds
from watcher.core.language.topics import Topic
from watcher.core.model import Claim, MarkKind, Region, Signal, State, Video, VideoForm

HOST = re.compile(r"^https?://(?:www\.)?(?:youtube\.com|vimeo\.com|dailymotion\.com)/")
MOST = 300  # videos of one page; an archive of more is about no title
LABEL_END = re.compile(r"\s*(?:[|:–—,]|\(\d{4}\))\s*|\s+-\s+")  # what a label begins with
NEAR = 15  # characters between "no" and "footage"
LINES = 12  # of one paragraph, parted by breaks, that a link may stand in
TOPIC = 5  # words of "as for a trailer," that name what the sentence is about
SIGHTS = frozenset({Cue.TEASER, Cue.TRAILER, Cue.FOOTAGE_NOUN})  # what a sentence about a video names
KINDS = {Cue.TEASER: State.TEASER, Cue.TRAILER: State.TRAILER}


def trailer_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the trailer; `lost` is set where the words themselves rule it out."""
    videos = (video for video in page.document.videos if video.region is Region.ARTICLE or is_labelled(page, video))
    for video in islice(videos, MOST):
        yield video_claim(page, video)
    for passage in page.passages:
        yield from spoken_claims(page, passage)


# --- videos --------------------------------------------------------------------------------------


def is_labelled(page: Page, video: Video) -> bool:
    """Whether a card beside the article begins with the watched season, on its own page ("Season 2 trailer")."""
    if not page.entities.own or page.entities.is_first or video.region is not Region.OTHERS:
        return False
    mentions = find_mentions(video.label, page.entities, page.language)
    return bool(mentions) and mentions[0].start == 0 and mentions[0].is_season and mentions[0].about is About.THIS


def video_claim(page: Page, video: Video) -> Claim:
    """The claim that one video makes: its own label first, then the words around it."""
    near = surroundings(page, video)
    scope = video_scope(page, video, near)
    hits = every_language().find(video.label)
    state, lost = kind_of(hits)
    if unofficial(near):
        state, lost = State.UNKNOWN, "not official"
    elif state is not State.UNKNOWN and not page.entities.is_first and none_is_out(page, video, near):
        state, lost = State.UNKNOWN, "the words around it say that none is out"
    elif state is State.UNKNOWN and not lost:
        state, lost = kind_nearby(page, video, near)
    return Claim(
        Signal.TRAILER,
        state if state is not State.UNKNOWN else State.TRAILER,
        quote=quote_of(video, near),
        heading=video.path[-1] if video.path else "",
        scope=f"{scope.about}: {scope.why}",
        url=video.url,
        block=video.block,
        lost=("" if scope.ours else scope.about.value) or lost or ("" if state is not State.UNKNOWN else "no trailer"),
    )


def none_is_out(page: Page, video: Video, near: list[Passage]) -> bool:
    """Whether a sentence before a video without a season denies that there is one of the watched season."""
    if any(mention.is_season for mention in find_mentions(video.label, page.entities, page.language)):
        return False
    seasons = [p for p in near if any(m.is_season and m.about is About.THIS for m in p.mentions)]
    denials = (denied(passage, hit) for passage in seasons for hit in kinds_in(passage))
    return any(denials) or any(says_nothing_yet(p) for p in seasons if not kinds_in(p))


def quote_of(video: Video, near: list[Passage]) -> str:
    """The words that say what the video is."""
    return video.label or (near[0].text if near else video.url)


def kind_of(hits: tuple[Hit, ...]) -> tuple[State, str]:
    """Teaser or trailer by the words of a label, and why it is neither."""
    cues = {hit.cue for hit in hits}
    if Cue.UNOFFICIAL in cues:
        return State.UNKNOWN, "not official"
    if Cue.OTHER_VIDEO in cues and Cue.TRAILER not in cues:
        return State.UNKNOWN, "another kind of video"
    if Cue.TEASER not in cues and Cue.TRAILER not in cues and Cue.CLIP in cues:
        return State.TEASER, ""
    return next((state for cue, state in KINDS.items() if cue in cues), State.UNKNOWN), ""


def kinds_in(passage: Passage) -> list[Hit]:
    """The words for a kind of video in a sentence; a "teaser trailer" is a teaser."""
    teasers = list(passage.find(Cue.TEASER))
    trailers = [hit for hit in passage.find(Cue.TRAILER) if not any(t.start <= hit.start < t.end for t in teasers)]
    return sorted([*teasers, *trailers], key=lambda hit: hit.start)


def unofficial(near: list[Passage]) -> bool:
    """Whether a sentence around the video says that it is a fan's work."""
    return any(passage.has(Cue.UNOFFICIAL) and passage.has(*KINDS, Cue.FOOTAGE_NOUN) for passage in near)


def kind_nearby(page: Page, video: Video, near: list[Passage]) -> tuple[State, str]:
    """Teaser or trailer by the sentence that holds or precedes the video, else by its heading."""
    for passage in near:
        shown = [hit for hit in kind_hits(passage, video) if not denied(passage, hit) and not to_come(passage, hit)]
        if passage.has(Cue.UNOFFICIAL):
            return State.UNKNOWN, "not official"
        if shown:
            return KINDS[shown[-1].cue], ""
    if any(to_come(passage, hit) or denied(passage, hit) for passage in near for hit in kind_hits(passage, video)):
        return State.UNKNOWN, "the words around it say that none is out"
    heading = every_language().find(" ".join(video.path[-1:]))
    state, lost = kind_of(heading)
    if video.form is VideoForm.LINK and near and Topic.TRAILER in near[0].topics and HOST.search(video.url):
        return (State.TRAILER if state is State.UNKNOWN and not lost else state), lost
    return (state, lost) if video.form is not VideoForm.LINK else (State.UNKNOWN, lost)


def kind_hits(passage: Passage, video: Video) -> list[Hit]:
    """The words for a kind of video: in the clause of the video's link where the sentence holds it."""
    hits = kinds_in(passage)
    place = link_place(passage, video)
    if place is None:
        return hits
    begins, ends = passage.clause(place)
    return [hit for hit in hits if begins <= hit.start < ends] or [hit for hit in hits if hit.start < place]


def surroundings(page: Page, video: Video) -> list[Passage]:
    """The sentences around a video, the most telling first: the one that holds its link, then those before it."""
    around = page.between(video.block - 2, video.block + 2)
    near = [passage for passage in around if not is_heading(passage)]
    own = holders(page, video) or [passage for passage in near if passage.index == video.block]
    for place, passage in enumerate(own):
        if link_place(passage, video) is not None:
            return own[place::-1]
    near = [passage for passage in near if passage.block.path[: len(video.path)] == video.path]
    behind = [passage for passage in near if passage.index > video.block]
    before = [passage for passage in near if passage.index < video.block]
    return own[::-1] + ([] if video.form is VideoForm.LINK else behind[:1] + before[::-1])


def holders(page: Page, video: Video) -> list[Passage]:
    """The sentences of the line that holds a video's link: one of those that follow the video's block."""
    lines = page.between(video.block, video.block + LINES)
    line = next((passage.index for passage in lines if link_place(passage, video) is not None), None)
    return [passage for passage in lines if passage.index == line]


def link_place(passage: Passage, video: Video) -> int | None:
    """Where in the sentence the video's link begins, None where it does not hold it."""
    key = re.split(r"[/=]", video.url.rstrip("/"))[-1]
    for mark in passage.marks:
        if mark.kind is MarkKind.LINK and key in mark.href and 0 <= mark.start - passage.start < len(passage.text):
            return mark.start - passage.start
    return None


def video_scope(page: Page, video: Video, near: list[Passage]) -> Scope:
    """Which title and season a video is of: its label, the sentence around it, its headings, the page."""
    mentions = find_mentions(video.label, page.entities, page.language)
    told = None if any(mention.is_season for mention in mentions) else season_beside(page, near)
    if told is not None:
        return told
    if not mentions and names_other(page, video.label):
        return Scope(About.OTHER_TITLE, True, f"“{video.label}”")
    if mentions:
        own = Context(About.THIS, "its label")
        return scope_at(video.label, len(video.label), mentions, clause_bounds(video.label), own)
    if near and (video.form is VideoForm.LINK or video.label == ""):
        return page.scope(near[0], len(near[0].text))
    context = page.headings.context(video.path)
    return Scope(context.about, False, context.why)


def season_beside(page: Page, near: list[Passage]) -> Scope | None:
    """The other season whose trailer the words beside a video say that it is."""
    scopes = [page.scope(passage, hits[-1].end) for passage in near[:2] if (hits := kinds_in(passage))]
    return next((scope for scope in scopes if scope.explicit and scope.about is About.OTHER_SEASON), None)


def names_other(page: Page, label: str) -> bool:
    """Whether a label begins with another name ("Other Show | Official Trailer")."""
    first = LABEL_END.split(label)[0].strip()
    if first == label or len(first) < 3 or not first[:1].isupper():
        return False
    return not every_language().find(first) and not find_mentions(first, page.entities, page.language)


# --- sentences -----------------------------------------------------------------------------------


def spoken_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims of sentences: that there is a teaser or trailer, or none yet."""
    if passage.cues.isdisjoint(SIGHTS) and Topic.TRAILER not in passage.topics:
        return
    if is_heading(passage) or asked(passage) or passage.block.region is not Region.ARTICLE:
        return
    hits = [hit for hit in kinds_in(passage) if not is_still(passage, hit)]
    for hit in hits:
        yield spoken_claim(page, passage, hit)
    if not hits and says_nothing_yet(passage):
        yield sentence_claim(page, passage, State.PLACEHOLDER, 0)


def says_nothing_yet(passage: Passage) -> bool:
    """Whether a sentence that names no trailer says that there is nothing to see yet."""
    if Topic.TRAILER in passage.topics:
        return passage.has(Cue.NEGATION, Cue.NOTHING_YET, Cue.FUTURE)
    nouns = [hit.start for hit in passage.find(Cue.FOOTAGE_NOUN)]
    if not nouns or not passage.has(Cue.NEGATION, end=nouns[0]):
        return False
    return passage.has(Cue.SHOWN) or passage.has(Cue.NEGATION, start=nouns[0] - NEAR, end=nouns[0])


def spoken_claim(page: Page, passage: Passage, hit: Hit) -> Claim:
    """The claim of one word for a video in a sentence."""
    if denied(passage, hit) or to_come(passage, hit):
        return sentence_claim(page, passage, State.PLACEHOLDER, hit.start)
    claim = replace(sentence_claim(page, passage, KINDS[hit.cue], hit.start), url=linked(passage, hit))
    if claim.lost:
        return claim
    if passage.has(Cue.UNOFFICIAL) or passage.has(Cue.OTHER_VIDEO, start=hit.end):
        return replace(claim, lost="not official")
    if passage.has(Cue.RUMOUR, Cue.GUESS, Cue.WISH):
        return replace(claim, lost="not said to be out")
    label = Topic.TRAILER in passage.topics and len(passage.text.split()) <= 4
    if label and not passage.mentions and names_other(page, passage.text):
        return replace(claim, lost=About.OTHER_TITLE.value)
    if not passage.has(Cue.SHOWN) and not label:
        return replace(claim, lost="only mentioned")
    if others_named(page, passage):
        return replace(claim, lost="another title or season stands beside it")
    named = Topic.TRAILER in passage.topics or page.scope(passage, hit.start).explicit
    free = page.entities.own and (not passage.topics or page.entities.is_first)
    return claim if named or free else replace(claim, lost="not said of this season")


def is_still(passage: Passage, hit: Hit) -> bool:
    """Whether the words go on to a picture ("first-look photographs")."""
    return passage.has(Cue.STILL, start=hit.start, end=hit.end + 14)


def linked(passage: Passage, hit: Hit) -> str | None:
    """The address of the first link in or behind the words for the video."""
    stop = passage.start + len(passage.text)
    links = [mark for mark in passage.marks if mark.kind is MarkKind.LINK]
    first = passage.start + max(0, hit.start - 40)
    behind = [mark for mark in links if first <= mark.start < stop]
    return behind[0].href if behind else None


def others_named(page: Page, passage: Passage) -> bool:
    """Whether the sentence names another title, season or spin-off too."""
    return passage.has(Cue.SPINOFF) or any(mention.about is not About.THIS for mention in passage.mentions)


def sentence_claim(page: Page, passage: Passage, state: State, offset: int) -> Claim:
    """A claim with the sentence as its evidence."""
    scope = page.scope(passage, offset)
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


def denied(passage: Passage, hit: Hit) -> bool:
    """Whether the sentence says that there is no such video yet."""
    begins, ends = passage.clause(hit.start)
    before = [negation.end for negation in passage.find(Cue.NEGATION, end=hit.start)]
    if before and not passage.has(Cue.BUT, start=before[-1], end=hit.start):
        return True
    shown = next((shown.end for shown in passage.find(Cue.SHOWN, start=hit.end, end=ends)), ends)
    return passage.has(Cue.NOTHING_YET, start=begins, end=max(min(shown, ends), hit.end)) or negated_behind(
        passage, hit
    )


def negated_behind(passage: Passage, hit: Hit) -> bool:
    """Whether the verb behind the word is denied ("the trailer has not been released")."""
    bounds = [bound for bound in passage.clauses if bound > hit.end + 2] or [len(passage.text)]
    topic = passage.text[hit.end : hit.end + 1] == "," and len(passage.text[: hit.end].split()) <= TOPIC
    ends = bounds[1] if topic and len(bounds) > 1 else len(passage.text) if topic else bounds[0]
    return passage.has(Cue.NEGATION, start=hit.end, end=ends)


def to_come(passage: Passage, hit: Hit) -> bool:
    """Whether the video is only to come."""
    begins, _ = passage.clause(hit.start)
    ends = min((b for b in passage.clauses if b > hit.end), default=len(passage.text))
    return passage.has(Cue.FUTURE, start=begins, end=ends) and not passage.has(Cue.OUT, start=begins, end=ends)
