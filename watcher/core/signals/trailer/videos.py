"""The videos of a page: what each is, by its own label first, then by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit, every_language
from watcher.core.language.mentions import About, find_mentions
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.scope import Context, Scope, scope_at
from watcher.core.language.sentences import clause_bounds
from watcher.core.language.topics import Topic
from watcher.core.model import Block, BlockKind, Claim, MarkKind, Region, Signal, State, Video, VideoForm
from watcher.core.signals.seasoncells import is_by_season, season_of_row
from watcher.core.signals.trailer.footage import (
    KINDS,
    denied,
    denies_all,
    is_of_before,
    kind_of,
    kinds_in,
    names_other,
    says_nothing_yet,
    shows,
    tells_kind,
    to_come,
    without_occasion,
)

BELOW = re.compile(  # what ends a sentence that leads to a video
    r"\b(?:below|here|above|unten|hier|oben|ci-dessous|ici|abajo|a continuación|aquí|qui sotto|di seguito|abaixo|aqui"
    r"|hieronder|hier)\W*$",
    re.IGNORECASE,
)
HOST = re.compile(r"^https?://(?:www\.)?(?:youtube\.com|vimeo\.com|dailymotion\.com)/")
LINES = 12  # of one paragraph, parted by breaks, that a link may stand in


def named(videos: tuple[Video, ...]) -> Iterator[Video]:
    """The videos; one that stands there twice is called what one of its places calls it."""
    labels = {video.url: video.label for video in reversed(videos) if tells_kind(video.label)}
    for video in videos:
        yield video if tells_kind(video.label) else replace(video, label=labels.get(video.url, video.label))


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
    if any(denials) or any(says_nothing_yet(p) for p in seasons if not kinds_in(p)):
        return True
    return kind_of(every_language().find(video.label))[0] is State.TRAILER and is_answered_no(page, video)


def is_answered_no(page: Page, video: Video) -> bool:
    """Whether the section about videos begins with a denial ("Not yet."), and no sentence of it shows one after all."""
    around = page.between(video.block - LINES, video.block + 1)
    section = [p for p in around if p.block.path[: len(video.path)] == video.path and Topic.TRAILER in p.topics]
    section = [passage for passage in section if not is_heading(passage) and not passage.inherits]
    return bool(section) and awaits(section[0]) and not any(map(shows, section))


def awaits(passage: Passage) -> bool:
    """Whether a sentence says that there is none, or that it is yet to come."""
    hits = kinds_in(passage)
    ahead = bool(hits) and all(to_come(passage, hit) for hit in hits)
    return denies_all(passage) or (ahead and not passage.has(Cue.NEGATION))


def quote_of(video: Video, near: list[Passage]) -> str:
    """The words that say what the video is."""
    return video.label or (near[0].text if near else video.url)


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
    if any(is_told_by(passage, hit) for passage in near[:2] for hit in passage.find(Cue.CLIP)):
        return State.TEASER, ""
    if any(to_come(passage, hit) or denied(passage, hit) for passage in near for hit in kind_hits(passage, video)):
        return State.UNKNOWN, "the words around it say that none is out"
    heading = every_language().find(head_of(video, near))
    state, lost = kind_of(heading)
    if video.form is VideoForm.LINK and near and Topic.TRAILER in near[0].topics and HOST.search(video.url):
        return (State.TRAILER if state is State.UNKNOWN and not lost else state), lost
    return (state, lost) if video.form is not VideoForm.LINK else (State.UNKNOWN, lost)


def is_told_by(passage: Passage, hit: Hit) -> bool:
    """Whether a sentence says that something was told with a clip ("revealed with this clip")."""
    return passage.has(Cue.SHOWN, Cue.CREDIT) and not denied(passage, hit) and not to_come(passage, hit)


def head_of(video: Video, near: list[Passage]) -> str:
    """The heading of a video: the label of the line that holds its link ("Teaser: 12 May"), else its section's."""
    holds = near and link_place(near[0], video) is not None
    return near[0].heading if holds else " ".join(video.path[-1:])


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
    around = tuple(map(without_occasion, page.between(video.block - 2, video.block + 2)))
    near = [passage for passage in around if not is_heading(passage)]
    own = holders(page, video) or [passage for passage in near if passage.index == video.block]
    for place, passage in enumerate(own):
        if link_place(passage, video) is not None:
            return own[place::-1]
    near = [passage for passage in near if passage.block.path[: len(video.path)] == video.path]
    behind = [passage for passage in near if passage.index > video.block]
    before = [passage for passage in near if passage.index < video.block]
    if video.form is VideoForm.LINK:
        return own[::-1]
    return own[-1:] + behind[:1] + own[-2::-1] + before[::-1]


def holders(page: Page, video: Video) -> list[Passage]:
    """The sentences of the line that holds a video's link: one of those that follow the video's block."""
    lines = tuple(map(without_occasion, page.between(video.block, video.block + LINES)))
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
    block = page.document.blocks[video.block]
    if (row := scope_of_row(page, block)) is not None and video.form is not VideoForm.FACT:
        return row
    mentions = find_mentions(video.label, page.entities, page.language)
    told = None if any(mention.is_season for mention in mentions) else season_beside(page, near)
    if told is not None:
        return told
    if not mentions and names_other(page, video.label):
        return Scope(About.OTHER_TITLE, True, f"“{video.label}”")
    if mentions:
        own = Context(About.THIS, "its label")
        return scope_at(video.label, len(video.label), mentions, clause_bounds(video.label, page.language), own)
    if near and (video.form is VideoForm.LINK or video.label == ""):
        return page.scope(near[0], len(near[0].text))
    context = page.headings.context(video.path)
    return Scope(context.about, False, context.why)


def introduces(passage: Passage) -> bool:
    """Whether a sentence without a word for a video leads to one or stands below it ("Relive season one:")."""
    return passage.text.endswith(":") or passage.block.kind is BlockKind.CAPTION or bool(BELOW.search(passage.text))


def video_words(passage: Passage) -> list[Hit]:
    """The words for a kind of video in a sentence, else for any."""
    return kinds_in(passage) or list(passage.find(Cue.FOOTAGE_NOUN))


def scope_of_row(page: Page, block: Block) -> Scope | None:
    """The other season that the row of a table is about, where its other rows are seasons too."""
    season, watched = season_of_row(page, block), page.title.season
    if season is None or watched is None or season == watched or not is_by_season(page, block, season):
        return None
    return Scope(About.OTHER_SEASON, True, f"its row: {season}")


def season_beside(page: Page, near: list[Passage]) -> Scope | None:
    """The other season whose trailer the words beside a video say that it is."""
    scopes = [page.scope(passage, hits[-1].end) for passage in near[:2] if (hits := video_words(passage))]
    older = any(is_of_before(passage, hit) for passage in near[:2] for hit in kinds_in(passage))
    if older and not page.entities.is_first:
        return Scope(About.OTHER_SEASON, True, "an older video")
    scopes += [page.scope(passage, len(passage.text)) for passage in near[:2] if introduces(passage)]
    return next((scope for scope in scopes if scope.explicit and scope.about is About.OTHER_SEASON), None)
