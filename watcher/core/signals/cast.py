"""What a page says of the cast: a claim for each person, and what the words around the name make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from watcher.core.language.clauses import asked
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.names import NameMention, find_names, person_key
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import BlockKind, Claim, Signal, State
from watcher.core.signals.castlist import list_claims

PEOPLE_CUES = (Cue.JOIN, Cue.JOINED_BY, Cue.RETURN, Cue.LEAVE, Cue.PLAY, Cue.MAKER, Cue.NEW)
GLUE = re.compile(r"[\s,;&/+·•]*(?:\b(?:and|und|et|y|e|en|sowie|as well as|plus|ainsi que)\b)?[\s,;&/+·•]*$", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
ROLE = re.compile(r"^\s*(?:\([^)]*\)\s*)?,?\s*(?:as|als|comme|como|come|nel ruolo di)\s+(?P<role>[^,;.()]{2,60})")


@dataclass(frozen=True, slots=True)
class Group:
    """People named in one row ("A, B and C")."""

    names: tuple[NameMention, ...]

    @property
    def start(self) -> int:
        """Where the first name begins."""
        return self.names[0].start

    @property
    def end(self) -> int:
        """Where the last name ends."""
        return self.names[-1].end


def cast_claims(page: Page) -> Iterator[Claim]:
    """Every claim about people, in reading order; `lost` is set where the words rule the person out."""
    makers = makers_of(page)
    for passage in page.passages:
        if asked(passage) or is_heading(passage):
            continue
        for claim in passage_claims(page, passage):
            yield unless_maker(claim, makers)
    yield from list_claims(page)


def unless_maker(claim: Claim, makers: frozenset[str]) -> Claim:
    """The claim, lost where the page knows the person as a maker."""
    if claim.lost or claim.authority is None or person_key(claim.value or "") not in makers:
        return claim
    return replace(claim, lost="a maker of it")


def passage_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """A claim for each person of one sentence."""
    names = people_in(page, passage)
    groups = grouped(passage.text, names)
    if not groups and (subject := heading_person(page, passage)) is not None:
        yield claim_for(page, passage, subject, passage_status(page, passage, None, []))
        return
    for place, group in enumerate(groups):
        status = passage_status(page, passage, group, [*groups[:place], *groups[place + 1 :]])
        for mention in group.names:
            yield claim_for(page, passage, mention, status)


def people_in(page: Page, passage: Passage) -> list[NameMention]:
    """The people that a sentence names: not the works and characters in brackets, nor the title itself."""
    own = [match for match in BRACKETS.finditer(passage.text)]
    mentions = find_names(passage.text, language=page.language)
    return [
        mention
        for mention in mentions
        if not any(match.start() < mention.start < match.end() for match in own)
        and not is_character(passage.text, mention)
        and not is_title(page, mention)
    ]


def is_title(page: Page, mention: NameMention) -> bool:
    """Whether the run of capitals is a title that the page speaks of."""
    words = person_key(mention.name)
    return any(person_key(name) == words for name in (page.title.name, *page.entities.others))


def is_character(text: str, mention: NameMention) -> bool:
    """Whether the name is a role: right behind "as", "plays", "the part of"."""
    before = text[: mention.start].rstrip()
    return bool(re.search(r"\b(?:as|plays|play|playing|voices|portrays|role of|part of|character|named|called)$", before))


def heading_person(page: Page, passage: Passage) -> NameMention | None:
    """The person that the nearest heading is, on pages that give each a card."""
    heading = passage.heading
    names = find_names(heading, language=page.language)
    if len(names) == 1 and len(names[0].name) > 0.7 * len(heading.strip()) and passage.start == 0:
        return names[0]
    return None


def grouped(text: str, names: list[NameMention]) -> list[Group]:
    """Names in rows: those with nothing but commas, "and", brackets and roles between them."""
    rows: list[list[NameMention]] = []
    for mention in names:
        if rows and joined_in_row(text[rows[-1][-1].end : mention.start]):
            rows[-1].append(mention)
        else:
            rows.append([mention])
    return [Group(tuple(row)) for row in rows]


def joined_in_row(between: str) -> bool:
    """Whether the words between two names only link them."""
    bare = BRACKETS.sub("", between)
    bare = re.sub(r"\b(?:as|als|comme|como|come)\s+[^,;.]{2,60}?(?=,|;|\s+(?:and|und|et|y|e|en)\b|$)", "", bare)
    return bool(GLUE.match(bare)) if len(bare) < 40 else False


# --- what the words make of a person -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Status:
    """What a person is: joining, returning, or neither for a reason."""

    state: State
    lost: str = ""


def passage_status(page: Page, passage: Passage, group: Group | None, others: list[Group]) -> Status:
    """What the sentence makes of a row of people."""
    start, end = (group.start, group.end) if group else (0, 0)
    scope = page.scope(passage, start)
    if not scope.ours:
        return Status(State.JOINED, scope.about.value)
    if passage.has(Cue.RUMOUR, Cue.WISH, Cue.DENIAL):
        return Status(State.JOINED, "not confirmed")
    cue = governing_cue(passage, start, end, others)
    return status_by_cue(page, passage, cue) if cue else status_by_topic(page, passage)


def status_by_cue(page: Page, passage: Passage, cue: Hit) -> Status:
    """What one word makes of the people it governs."""
    if passage.has(Cue.NEGATION, start=max(0, cue.start - 25), end=cue.start):
        return Status(State.JOINED, "denied")
    match cue.cue:
        case Cue.JOIN | Cue.JOINED_BY | Cue.NEW:
            return Status(State.JOINED)
        case Cue.RETURN:
            return Status(State.RETURNING if not page.entities.is_first else State.JOINED)
        case Cue.LEAVE:
            return Status(State.JOINED, "leaves")
        case Cue.MAKER:
            return Status(State.JOINED, "a maker of it")
        case _:
            return status_by_topic(page, passage, plays=True)


def status_by_topic(page: Page, passage: Passage, *, plays: bool = False) -> Status:
    """What the headings make of people whom no word governs."""
    topics = passage.topics
    if topics & {Topic.WISHES, Topic.LEAVING, Topic.CREW}:
        return Status(State.JOINED, f"under a heading about {next(iter(topics & {Topic.WISHES, Topic.LEAVING, Topic.CREW})).value}")
    if Topic.NEW in topics:
        return Status(State.JOINED)
    if Topic.RETURNING in topics:
        return Status(State.RETURNING)
    if plays or topics & PEOPLE:
        return Status(State.JOINED if page.entities.is_first else State.RETURNING)
    return Status(State.JOINED, "only mentioned")


def governing_cue(passage: Passage, start: int, end: int, others: list[Group]) -> Hit | None:
    """The word that says what the people do: the verb behind them, or the word before them that has no subject."""
    hits = list(passage.find(*PEOPLE_CUES))
    after = next((hit for hit in hits if hit.start >= end and not between(others, end, hit.start)), None)
    before = next((hit for hit in reversed(hits) if hit.end <= start and not between(others, hit.end, start)), None)
    if after is None or before is None:
        return after or (before if before and (before.cue is not Cue.JOIN or not has_subject(before, others)) else None)
    near = after.start - end < 30
    if has_subject(before, others) and before.cue is not Cue.JOINED_BY:
        return after
    return after if near and parted(passage.text, before.end, start) else before


def between(groups: list[Group], start: int, end: int) -> bool:
    """Whether another row of people stands between two places."""
    return any(start <= group.start < end for group in groups)


def has_subject(hit: Hit, others: list[Group]) -> bool:
    """Whether people stand before the word, whose verb it then is."""
    return any(group.end <= hit.start for group in others)


def parted(text: str, start: int, end: int) -> bool:
    """Whether a comma or another mark parts two places."""
    return any(mark in text[start:end] for mark in ",;:–—.")


def claim_for(page: Page, passage: Passage, mention: NameMention, status: Status) -> Claim:
    """The claim about one person."""
    scope = page.scope(passage, mention.start)
    match = ROLE.match(passage.text[mention.end :])
    return Claim(
        Signal.CAST,
        status.state,
        mention.name,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        role=match["role"].strip() if match else None,
        said_on=passage.block.dated_on,
        block=passage.index,
        lost=status.lost,
    )


def makers_of(page: Page) -> frozenset[str]:
    """The people whom the page knows as makers, and those who wrote it."""
    makers: set[str] = set()
    for passage in page.passages:
        names = find_names(passage.text, language=page.language)
        groups = grouped(passage.text, list(names))
        for place, group in enumerate(groups):
            cue = governing_cue(passage, group.start, group.end, [*groups[:place], *groups[place + 1 :]])
            byline = is_byline(passage, group)
            if byline or (cue is not None and cue.cue is Cue.MAKER and not passage.block.kind is BlockKind.CELL):
                makers.update(person_key(mention.name) for mention in group.names)
    return frozenset(makers)


def is_byline(passage: Passage, group: Group) -> bool:
    """Whether the line names the page's author."""
    return bool(re.match(r"(?:by|von|par|por|di|da|door|words by|text:?)\s*$", passage.text[: group.start], re.IGNORECASE))
