"""The word of a sentence that decides what its people are: who comes, stays, goes, plays, makes or only speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.core.language.billing import Row
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage
from watcher.core.language.topics import PEOPLE
from watcher.core.signals.cast.behindcamera import on_duty
from watcher.core.signals.cast.speakers import tells_of_others

JOINING = frozenset({Cue.JOIN, Cue.JOINED_BY, Cue.NEW, Cue.REPLACE, Cue.ARRIVAL})
ADJACENT = {Cue.MAKER: 3, Cue.BESIDE: 3, Cue.LEAVE: 3, Cue.REPLACE: 8}  # characters between such a word and its object
NEAR = 30  # characters before people that may hold a word whose object they are
BESIDE = 2  # words between a word of arriving and who arrives ("arriva anche")
SEEN = frozenset({"seen", "photographed"})  # what a character may be as well
THAT = re.compile(r"\s(?:that|dass|que|che|dat)\s")
PLAYED_BY = re.compile(r"(?:\w+\s)?\w+\s(?:by|von|par|por|pel[oa]|da|door)\s(?:[a-z’'-]+\s){0,3}$")
PART_TO = re.compile(r"\b(?:part|role)\b.*\bto$")
REPRISES = re.compile(r"repris\w+\b(?:\sas\b|\s(?:her|his|their)\s)")
SPOKEN = 20  # characters between "told" and the name of whoever was told
MAIN_VERB = re.compile(  # behind a remark's last comma, and no relative clause itself
    r"(?:,[”\"’]?|\s[–—-])\s+(?!(?:who|whose|whom|which|that|and|qui|que|che|die|der|und|et|y|e|en)\b)(?:\w+\s+){0,3}$"
)
QUOTED = re.compile(r"[”\"’'»],?\s*$|,\s*$")
QUOTE_END = re.compile(r"[”\"’»],?\s*$|,[”\"’»]\s*$")
JOB = re.compile(r"(?:[\w-]+\s)*[\w-]*(?:er|or|ist|boss|chief|head|president|executive|agent)\b", re.IGNORECASE)
PLAYS = re.compile(r"(?:plays|play|voices|voice|portrays|portray|stars|star)\b(?=\s(?:the|a|an|as|his|her|[A-ZÀ-Þ]))")
REMARK = re.compile(r",\s(?!(?:and|but)\b)[\w’'-]")
PARTICIPLE = re.compile(r"(?:previously|already|newly|recently|earlier)\s\w+ed\b", re.IGNORECASE)
A_JOB = re.compile(
    r"(?:\b(?:a|an|the|our|its|their)|['’]s?)\s(?:\w+\s){0,2}$", re.IGNORECASE
)  # "there's a new composer, Ana Cruz"
ACTING = re.compile(
    r"(?:guest|cameo|play(?:s|ing)?\b|portray|voices\b|(?:co-)?stars?\b|appears?\b|cast as)", re.IGNORECASE
)
CREDITED = re.compile(  # "Ana Cruz and Ben Ode Courtesy of Lee Marsh"
    r"(?:photos?|images?|credit|courtesy|photographer|photographed)(?: by)?", re.IGNORECASE
)
HERS = re.compile(r"(?:\b(?:her|his|their)|['’]s)\s(?:[a-z-]+\s)?$")
TOGETHER = re.compile(r"gemeinsam|zusammen|together|along|samen|insieme|junto|juntamente", re.IGNORECASE)
ALSO = re.compile(r"\b(?:also|too)\s$")
CALLED = re.compile(r"called\s[A-ZÀ-Þ]|(?:asked|called)\sfor\b")  # "a forger called Quill": a name
LABELLED = re.compile(r"^\W*\w+,\s*$")  # "New, says the network, are A and B"
NAMED = re.compile(r"\s[A-ZÀ-Þ][\w’'.-]*\s(?:[a-z]{1,3}\s)?[A-ZÀ-Þ]")
OWN = re.compile(r"\b(?:she|he|they)(?:['’]\w+)?\b[^.;:]{0,40}$")
FIRST_PERSON = re.compile(r"\b(?:I|we|We)(?:['’]\w+)?(?:\s\w+){0,5}\s*$")
FUTURE_FORMS = {  # verbs that say by their ending that it is to come, among the words of playing and the one before
    "fr": re.compile(r"\b\w+(?:era|ira|dra|tra|ront)\b"),
    "es": re.compile(r"\b\w+(?:rá|rán)\b"),
    "it": re.compile(r"\b\w+(?:rà|ranno)\b"),
    "pt": re.compile(r"\b\w+(?:rá|rão)\b"),
    "de": re.compile(r"\b\w+\s(?:künftig|demnächst|bald)\b"),
}
_AMONG = (
    r"(?:among|unter|bei|auf seiten|parmi|côté|(?:du|au) côté des?|au rayon(?: des)?|entre"
    r"|por (?:el|parte) (?:lado )?de|tra|fra|sul fronte|dentre|d[oa] (?:lado|parte) d\w+|onder|bij)\s"
)
AMONG = re.compile(_AMONG, re.IGNORECASE)
AMONG_BEFORE = re.compile(
    rf"(?:^|[,;:]\s){_AMONG}(?:(?:the|den|der|die|les|des|los|las|delle|dei|le|gli|i|os|as|de)\s)?$", re.IGNORECASE
)
IDENTITY = re.compile(r"(?:is|are|ist|sind|est|es|é|è)\s")  # "A is an optimist", he said


@dataclass(frozen=True, slots=True)
class Word:
    """The word that decides about a row of people, and where it stands."""

    hit: Hit
    behind: bool = False
    object_of: bool = False  # the people are whom those before them join, replace or speak to


def deciding(passage: Passage, row: Row) -> Word | None:
    """The word that decides: one just before the people, their own verb, then what introduces them."""
    head = row.leading
    tail = [hit for hit in row.following if not is_anothers(passage, hit, row.end)]
    if head and PLAYED_BY.match(passage.text, head[-1].start, row.start):  # "played by A, who says"
        tail = [hit for hit in tail if hit.cue is not Cue.SPEAK]
    if duty := on_duty(passage, row):
        return Word(duty, object_of=True)
    return just_before(passage, row) or said_or_done(passage, row, head, tail)


def said_or_done(passage: Passage, row: Row, head: Sequence[Hit], tail: Sequence[Hit]) -> Word | None:
    """The word of speech beside people, else what they do."""
    return speaking(passage, row, head, tail) or strongest(passage, row, head, tail)


def is_anothers(passage: Passage, hit: Hit, start: int) -> bool:
    """Whether a word behind people is the job of somebody else ("A, son of director B, joins", "A, her agent says")."""
    if hit.cue is Cue.MAKER and CREDITED.fullmatch(passage.text, hit.start, hit.end):
        return True
    if hit.cue is not Cue.MAKER or not JOB.fullmatch(passage.text, hit.start, hit.end):
        return False
    return bool(NAMED.match(passage.text, hit.end) or HERS.search(passage.text, start, hit.start))


def just_before(passage: Passage, row: Row) -> Word | None:
    """A word whose object the people are: "alongside A", "replaces A", "written by A"."""
    hits = [
        hit
        for hit in passage.find(*ADJACENT, start=max(0, min(row.head[0], row.start - NEAR)), end=row.start)
        if hit.end <= row.start < hit.end + ADJACENT[hit.cue]
        and (
            (hit.cue is Cue.REPLACE and "," not in passage.text[hit.end : row.start])
            or adjoins(passage.text, passage.text[hit.end : row.start], hit)
        )
        and not any(each.start <= hit.start and hit.end <= each.end for each in passage.find(Cue.JOINED_BY))
    ]
    acts = hits and hits[-1].cue is Cue.MAKER and any(acting(passage, hit) for hit in row.following)
    acts = acts or (hits and makes_together(passage, row, hits[-1]))
    return Word(hits[-1], object_of=True) if hits and not acts else None


def makes_together(passage: Passage, row: Row, beside: Hit) -> bool:
    """Whether people make it together with somebody ("hat das Buch gemeinsam mit A geschrieben", "wrote it with A")."""
    if beside.cue is not Cue.BESIDE or not TOGETHER.match(passage.text, beside.start):
        return False
    done = strong(row.following) or [hit for hit in row.leading if hit.cue is not Cue.PLAY]
    return all(hit.cue in (Cue.MAKER, Cue.BESIDE) for hit in done) and any(hit.cue is Cue.MAKER for hit in done)


def acting(passage: Passage, hit: Hit) -> bool:
    """Whether a word is of acting, which a maker or a journalist may do as well ("critic A guest-stars as himself")."""
    return hit.cue in (Cue.JOIN, Cue.PLAY) and bool(ACTING.match(passage.text, hit.start))


def adjoins(text: str, between: str, hit: Hit) -> bool:
    """Whether nothing but a space stands between a word and the people; behind the camera, a comma may."""
    if between.isspace() or hit.cue is not Cue.MAKER or between.strip() != ",":
        return between.isspace()
    return hit.start == 0 or A_JOB.search(text, 0, hit.start) is not None


def speaking(passage: Passage, row: Row, head: Sequence[Hit], tail: Sequence[Hit]) -> Word | None:
    """A word of speech beside the people, where nothing says that they come or stay."""
    tail = [hit for hit in tail if hit.cue is not Cue.SPEAK or not CALLED.match(passage.text, hit.start)]
    if head and head[-1].cue is Cue.SPEAK and tells_of_others(passage, head[-1], row.start):
        return Word(head[-1])
    told = bool(head) and head[-1].cue is Cue.SPEAK and is_told_to(passage.text[head[-1].end : row.start], tail)
    if told:
        before = passage.text[: head[-1].start]
        said = bool(QUOTED.search(before)) and not LABELLED.match(before)
        if said or not (strong(tail) or strong(head)):
            return Word(head[-1])
    spoken = any(hit.cue is Cue.SPEAK and hit.start == tail[0].start for hit in tail)
    if spoken and QUOTE_END.search(passage.text[: row.start]):
        return of_oneself(passage, row) or Word(Hit(Cue.SPEAK, tail[0].start, tail[0].end), behind=True)
    comes = any(hit.cue is not Cue.MAKER for hit in strong(head)) or any(is_told(passage, row, hit) for hit in tail)
    comes = comes or any(comes_in(passage, row, hit) for hit in tail)
    if tail and tail[0].cue is Cue.SPEAK and not comes:
        return of_oneself(passage, row) or Word(tail[0], behind=True)
    words = [hit for hit in tail if hit.cue is Cue.SPEAK and passage.text[hit.start : hit.end] not in SEEN]
    is_somebody = bool(tail) and tail[0].cue is Cue.PLAY and IDENTITY.match(passage.text, tail[0].start)
    return Word(words[0], behind=True) if words and is_somebody else None


def is_told_to(between: str, tail: Sequence[Hit]) -> bool:
    """Whether so little stands between a word of speech and people that they are told, and not what they do is."""
    return len(between) < SPOKEN and ":" not in between and not (tail and THAT.fullmatch(between))


def of_oneself(passage: Passage, row: Row) -> Word | None:
    """The word of coming in what people are quoted with ("I'm thrilled to be joining", A wrote)."""
    quoted = passage.find(Cue.JOIN, Cue.RETURN, end=row.start)
    return next((Word(hit) for hit in quoted if FIRST_PERSON.search(passage.text, 0, hit.start)), None)


def comes_in(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether a word behind a remark on people says that they come ("A, last seen in a play, signs on")."""
    comes = hit.cue in JOINING or hit.cue is Cue.RETURN or is_coming(passage, hit)
    comes = comes or PLAYS.match(passage.text, hit.start) is not None
    return comes and REMARK.match(passage.text, row.end) is not None and is_main(passage, row, hit)


def is_told(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether speakers tell of themselves: "A said that she returns", "A revealed she is joining"."""
    if hit.cue is Cue.RETURN:
        return True
    return hit.cue in JOINING and bool(OWN.search(passage.text, row.end, hit.start))


def strongest(passage: Passage, row: Row, head: Sequence[Hit], tail: Sequence[Hit]) -> Word | None:
    """The people's own verb first, then what introduces them; who comes, stays or goes before who plays."""
    if among := next((hit for hit in head if is_among_new(passage, hit) or gives_part(passage, row, hit)), None):
        return Word(among)
    plays = [hit for hit in tail if hit.cue is Cue.PLAY and is_main(passage, row, hit)]
    told, led = strong(tail), strong(head)
    if too := acts_as_well(passage, row, (*led, *told), tail) or comes_back_too(passage, row, told, tail):
        return Word(too, behind=True)
    if plays and told and told[-1].start < plays[0].start and is_no_news(passage, row, told):
        return Word(plays[0], behind=True)
    if not told and not led and (word := arrival(passage, row)):
        return word
    for behind, before in ((told, led), (tail, head)):
        if behind:
            return Word(main_verb(passage, row, behind), behind=True)
        if before:
            lead = introducing(before)
            return Word(lead, object_of=row.shared and lead.end <= row.end)  # "gibt Ana Cruz ihren Einstand": a subject
    return None


def gives_part(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether a word right before people says that somebody gave them a part ("the makers handed the role to A")."""
    adjoins_them = hit.cue is Cue.JOINED_BY and hit.end + 1 == row.start
    return adjoins_them and PART_TO.search(passage.text, hit.start, hit.end) is not None


def comes_back_too(passage: Passage, row: Row, told: Sequence[Hit], tail: Sequence[Hit]) -> Hit | None:
    """The word of returning behind a remark that knows people as makers ("A, who also produces, reprises her role")."""
    if not told or any(hit.cue is not Cue.MAKER for hit in told):
        return None
    back = (hit for hit in tail if hit.cue is Cue.RETURN and REPRISES.match(passage.text, hit.start))
    return next((hit for hit in back if is_main(passage, row, hit)), None)


def is_no_news(passage: Passage, row: Row, told: Sequence[Hit]) -> bool:
    """Whether a remark says nothing of coming: "left off the poster, plays", "who vowed never to act again, plays"."""
    return told[0].cue is Cue.LEAVE or passage.has(Cue.NEGATION, start=row.end, end=told[0].start)


def acts_as_well(passage: Passage, row: Row, told: Sequence[Hit], tail: Sequence[Hit]) -> Hit | None:
    """The word of playing of people who make it, as all that is `told` says, and act in it ("by A, who also stars")."""
    if any(hit.cue is not Cue.MAKER for hit in told):
        return None
    also = (hit for hit in tail if acting(passage, hit) and ALSO.search(passage.text, row.end, hit.start))
    return next(also, None)


def is_among_new(passage: Passage, hit: Hit) -> bool:
    """Whether what is new says among whom people are, whatever the verb ("Among the new faces, we find A")."""
    if hit.cue not in (Cue.NEW, Cue.JOINED_BY):
        return False
    return bool(AMONG.match(passage.text, hit.start, hit.end) or AMONG_BEFORE.search(passage.text, 0, hit.start))


def arrival(passage: Passage, row: Row) -> Word | None:
    """A word of arriving right before people in a section about them ("arriva anche Ana Cruz")."""
    hits = list(passage.find(Cue.ARRIVAL, start=row.head[0], end=row.start)) if passage.topics & PEOPLE else []
    near = bool(hits) and len(passage.text[hits[-1].end : row.start].split()) <= BESIDE
    return Word(hits[-1]) if near else None


def introducing(hits: Sequence[Hit]) -> Hit:
    """The last word before people; of several at one place, one that makes newcomers of them, else the longest."""
    whole = [hit for hit in hits if hit.cue is Cue.JOINED_BY and hit.start < hits[-1].start and hit.end >= hits[-1].end]
    last = whole or [hit for hit in hits if hit.start == hits[-1].start]  # "joining the returning stars is"
    return max(last, key=lambda hit: (hit.cue in (Cue.NEW, Cue.JOINED_BY), hit.end))


def strong(hits: Sequence[Hit]) -> list[Hit]:
    """The words that decide by themselves: a maker's first, then who comes, stays or goes."""
    if not hits:
        return []
    starts = {hit.start for hit in hits if hit.cue is Cue.MAKER}
    plays = any(hit.cue is Cue.PLAY and hit.end + 1 not in starts for hit in hits)
    makers = [hit for hit in hits if hit.cue is Cue.MAKER and not plays]
    return makers or [hit for hit in hits if hit.cue not in (Cue.PLAY, Cue.SPEAK, Cue.MAKER)]


def main_verb(passage: Passage, row: Row, hits: Sequence[Hit]) -> Hit:
    """The verb behind a remark ("A, who left, returns"), else the first; of two at one place, the longer says more."""
    behind_remark = [
        hit
        for hit in hits
        if hit.cue is not Cue.SPEAK and is_main(passage, row, hit) and not PARTICIPLE.match(passage.text, hit.start)
    ]
    first = (behind_remark or hits)[0]
    later = next((hit for hit in hits if overtakes(passage, first, hit)), None)
    return later or max(
        (hit for hit in hits if hit.start == first.start), key=lambda hit: (hit.cue is Cue.LEAVE, hit.end)
    )


def is_main(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether a verb stands behind a remark on the people."""
    return bool(MAIN_VERB.search(passage.text, row.end, hit.start))


def is_coming(passage: Passage, hit: Hit) -> bool:
    """Whether a verb of playing speaks of what is to come ("will play", "jouera", "wird eine Anwältin spielen")."""
    if hit.cue is not Cue.PLAY:
        return False
    verb_ends = passage.language[:2] in ("de", "nl")
    begins = passage.clause(hit.start)[0] if verb_ends else hit.start - 12
    if passage.has(Cue.FUTURE, start=max(0, begins), end=hit.start):
        return True
    form = FUTURE_FORMS.get(passage.language[:2])
    if form is None:
        return False
    return bool(form.search(passage.text, max(0, hit.start - 20), hit.end)) and not passage.has(Cue.AGAIN)


def overtakes(passage: Passage, first: Hit, later: Hit) -> bool:
    """Whether a later verb undoes a joining: "joined, and returns", "was cast, but left", "before pulling out"."""
    if first.cue not in JOINING or later.cue not in (Cue.RETURN, Cue.LEAVE) or later.start <= first.end:
        return False
    return bool(re.search(r"\b(?:and|but|before)\b(?:\s\w+){0,3}\s$", passage.text[first.end : later.start]))
