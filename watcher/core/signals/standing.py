"""What the words around people make of them: whether they join or were there before, or why they are neither."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from watcher.core.language.billing import WITH, Row, doings
from watcher.core.language.clauses import guessed
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.names import person_key
from watcher.core.language.passages import Page, Passage
from watcher.core.language.scope import Scope
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import State
from watcher.core.signals.castlist import (
    cue_beside,
    is_by_season,
    is_people_cell,
    is_role_side,
    named_before,
    season_of_row,
    seasons_marked,
)

UNSURE = (Cue.RUMOUR, Cue.WISH, Cue.DENIAL)
JOINING = frozenset({Cue.JOIN, Cue.JOINED_BY, Cue.NEW, Cue.REPLACE})
ADJACENT = {Cue.MAKER: 3, Cue.BESIDE: 3, Cue.LEAVE: 3, Cue.REPLACE: 8}  # characters between such a word and its object
SPOKEN = 20  # characters between "told" and the name of whoever was told
MAIN_VERB = re.compile(  # behind a remark's last comma, and no relative clause itself
    r"(?:,[”\"’]?|\s[–—-])\s+(?!(?:who|whose|whom|which|that|and|qui|que|che|die|der|und|et|y|e|en)\b)(?:\w+\s+){0,3}$"
)
QUOTED = re.compile(r"[”\"’'»],?\s*$|,\s*$")
QUOTE_END = re.compile(r"[”\"’»],?\s*$|,[”\"’»]\s*$")
PLUS = re.compile(r"(?:^|[.:;,]\s*)\+\s*$")  # "edit: + Ana Cruz as Vex"
AS = re.compile(r"\s(?:\([^()]*\)\s)?(?:as|als|comme|como|come)\s(?!(?:well|of|for|it)\b)")
LIKEWISE = re.compile(
    r"(?:\b(?:as|so) (?:do|does|did|is|are|will|has|have)|\b(?:ebenso(?: wie)?|genauso wie|de même que|al igual que"
    r"|così come|assim como|evenals))\s*$",
    re.IGNORECASE,
)
DOES_NOT = re.compile(r"^\s*(?:[^\W\d_]+n['’]t|will not|does not|do not|is not|are not)\s*[.;,!]?\s*$")
NOT_BUT = re.compile(  # "A, not B", "by A and not by B"
    r"(?:^|,|[–—]|\bbut|\band)\s*(?:not|nicht|pas|no|non|não|niet)(?: (?:by|with|von|mit|par|por|da|door))?\s*$"
)
OF_ROLE = re.compile(r"\bas\s[^.;()]*\bof\s+$")  # "as Sadie, the widow of Caleb Monroe"
RANK = r"(?:[A-Z]{2,3}|[A-Z][a-z]{1,3}\.|Dr|Fr|Sgt|Lt|Capt|Mr|Mrs|Ms)\s"
REPRISES = re.compile(  # "is DI Ana Cruz", "reprises Ana Cruz"
    rf"\b(?:(?:is|as|plays|playing|ist|als|est|es|è|é)\s+{RANK}|(?:repris|retom|reprend|repren|riprend)\w*\s+(?:{RANK})?)$"
)
PLAYED_BY = re.compile(  # "Ana Cruz, the matriarch, will be played by" an actor
    r"(?:,[^,;]{2,40},)?\s+(?:is|are|was|will be|is to be)\s(?:\w+ )?(?:played|portrayed|voiced)\s(?:\w+\s){0,2}by\b"
)
OWN = re.compile(r"\b(?:she|he|they)(?:['’]\w+)?\b[^.;:]{0,40}$")
FIRST_PERSON = re.compile(r"\b(?:I|we|We)(?:['’]\w+)?(?:\s\w+){0,5}\s*$")
WHETHER = re.compile(r"\b(?:whether|ob)\s(?:\w+\s){0,3}$")
A_NEW = re.compile(r"(?<!\bis)(?<!\bas)(?<!\bplays)\s(?:a|an)\s$")  # "must face a new rival": the rival is new
THERE = re.compile(r"\bthere(?:['’]s| is| are| will be)\s+(?:also\s+)?$", re.IGNORECASE)
IDENTITY = re.compile(r"(?:is|are|ist|sind|est|es|é|è)\s")  # "A is an optimist", he said
ELSEWHERE = re.compile(
    r"\s*(?:(?:to|for|in|on|with)\s+)?(?:a|an)\s+(?:(?!series\s|new\s)[\w’'-]+\s+){0,2}(?:play|film|movie|musical|sitcom|soap|podcast)\b"
)
OF_PART = re.compile(r",\s+(?:in|with|as|on|for)\s[^,;]{2,40}\b(?:that|which|who|whose)\b")
ACTOR = re.compile(r"\((?:[A-ZÀ-Þ][\w’'.-]*\s){1,3}[A-ZÀ-Þ][\w’'-]+\)")  # "a keeper (Ana Cruz)"
OF = re.compile(r"^\s*(?:of|von|der|des|de|du|di|da|do|van)\s+(?:[^\W\dA-ZÀ-Þ]+\s+){0,2}$")


@dataclass(frozen=True, slots=True)
class Status:
    """What people are: joining or returning; or why they are neither."""

    state: State
    lost: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """The word that decides about a row of people, and where it stands."""

    hit: Hit
    behind: bool = False
    object_of: bool = False  # the people are whom those before them join, replace or speak to


MADE = Status(State.JOINED, "a maker of it")
LEAVES = Status(State.JOINED, "leaves")
MENTIONED = Status(State.JOINED, "only mentioned")
DENIED = Status(State.JOINED, "denied")
FATES = {Cue.MAKER: MADE, Cue.LEAVE: LEAVES, Cue.SPEAK: MENTIONED}


def status_of(page: Page, passage: Passage, row: Row, before: tuple[int, int] = (0, 0)) -> Status:
    """What a sentence and its headings make of a row of people; `before` is what stands before all its rows."""
    ruled = ruled_out(page, passage, row, before)
    if ruled is not None:
        return ruled
    word = deciding(page, passage, row)
    status = stated(page, passage, row, word)
    doubtful = guessed(passage, row.start, row.end) if word else passage.has(Cue.GUESS)
    if status.state is State.JOINED and not status.lost and doubtful:
        return replace(status, lost="only a guess")
    return status


def stated(page: Page, passage: Passage, row: Row, word: Word | None) -> Status:
    """What the row's own words say, else its table, else its headings."""
    if word is not None and word.hit.cue is not Cue.PLAY:
        return status_by_word(page, passage, word, row)
    form = by_form(page, passage, row) or cue_status(cue_beside(page, passage))
    if form is not None or word is None:
        return form or status_by_topic(page, passage)
    return status_by_word(page, passage, word, row)


# --- what rules people out -----------------------------------------------------------------------


def ruled_out(page: Page, passage: Passage, row: Row, before: tuple[int, int]) -> Status | None:
    """Why people are no news of the watched title whatever the words around them say; None where nothing does."""
    scope = scope_of(page, passage, row.start)
    if not scope.ours:
        return Status(State.JOINED, scope.about.value)
    if not is_people_cell(page, passage):
        return Status(State.JOINED, "another column")
    if is_character(passage, row) or is_role_side(page, passage, row):
        return Status(State.JOINED, "a character")
    if WHETHER.search(passage.text[: row.start]):
        return Status(State.JOINED, "not confirmed")
    if any(passage.has(*UNSURE, start=start, end=end) for start, end in (before, row.head, own_tail(passage, row))):
        return Status(State.JOINED, "not confirmed")
    off = passage.topics & {Topic.WISHES, Topic.LEAVING, Topic.CREW}
    if off and not passage.topics & {Topic.NEW, Topic.RETURNING}:
        return Status(State.JOINED, f"under a heading about {next(iter(off)).value}")
    return None


def own_tail(passage: Passage, row: Row) -> tuple[int, int]:
    """The words behind people without what is said of a part ("in a part that is said to be small")."""
    aside = OF_PART.search(passage.text, row.end, row.tail[1])
    return row.tail[0], aside.start() if aside else row.tail[1]


def scope_of(page: Page, passage: Passage, start: int) -> Scope:
    """What a name's place speaks of; on a page of many titles, the only title that its sentence names."""
    scope = page.scope(passage, min(start, len(passage.text)))
    abouts = {mention.about for mention in passage.mentions if not mention.is_season}
    return page.scope_of(passage) if scope.about is About.NOBODY and abouts == {About.THIS} else scope


def is_character(passage: Passage, row: Row) -> bool:
    """Whether the words before a name make it a role's: "the role of Ana Cruz", "as Eva, the widow of Ana Cruz"."""
    before = passage.text[: row.start]
    if REPRISES.search(before) or PLAYED_BY.match(passage.text, row.end, row.tail[1]):
        return True
    roles = list(passage.find(Cue.ROLE_NOUN, start=max(0, row.start - 40), end=row.start))
    return bool(OF_ROLE.search(before)) or bool(roles and OF.match(before[roles[-1].end :]))


# --- the word that decides -----------------------------------------------------------------------


def deciding(page: Page, passage: Passage, row: Row) -> Word | None:
    """The word that decides: one just before the people, their own verb, then what introduces them."""
    tail, head = doings(page, passage, row.tail), doings(page, passage, row.head)
    return just_before(passage, row) or speaking(passage, row, head, tail) or strongest(passage, row, head, tail)


def just_before(passage: Passage, row: Row) -> Word | None:
    """A word whose object the people are: "alongside A", "replaces A", "written by A"."""
    hits = [
        hit
        for hit in passage.find(*ADJACENT, start=row.head[0], end=row.start)
        if hit.end <= row.start < hit.end + ADJACENT[hit.cue]
        and (hit.cue is Cue.REPLACE or adjoins(passage.text[hit.end : row.start], hit))
        and not passage.has(Cue.JOINED_BY, start=hit.start, end=hit.start + 1)
    ]
    return Word(hits[-1], object_of=True) if hits else None


def adjoins(between: str, hit: Hit) -> bool:
    """Whether nothing but a space stands between a word and the people; behind the camera, a comma may."""
    return between.isspace() or (hit.cue is Cue.MAKER and between.strip() == "," and hit.start == 0)


def speaking(passage: Passage, row: Row, head: list[Hit], tail: list[Hit]) -> Word | None:
    """A word of speech beside the people, where nothing says that they come or stay."""
    if head and head[-1].cue is Cue.SPEAK and row.start - head[-1].end < SPOKEN:
        said = bool(QUOTED.search(passage.text[: head[-1].start]))
        if said or not (strong(tail) or strong(head)):
            return Word(head[-1])
    if any(hit.cue is Cue.SPEAK and hit.start == tail[0].start for hit in tail) and QUOTE_END.search(
        passage.text[: row.start]
    ):
        return of_oneself(passage, row) or Word(Hit(Cue.SPEAK, tail[0].start, tail[0].end), behind=True)
    comes = any(hit.cue is not Cue.MAKER for hit in strong(head)) or any(is_told(passage, row, hit) for hit in tail)
    if tail and tail[0].cue is Cue.SPEAK and not comes:
        return of_oneself(passage, row) or Word(tail[0], behind=True)
    said = [hit for hit in tail if hit.cue is Cue.SPEAK]
    is_somebody = bool(tail) and tail[0].cue is Cue.PLAY and IDENTITY.match(passage.text, tail[0].start)
    return Word(said[0], behind=True) if said and is_somebody else None


def of_oneself(passage: Passage, row: Row) -> Word | None:
    """The word of coming in what people are quoted with ("I'm thrilled to be joining", A wrote)."""
    quoted = passage.find(Cue.JOIN, Cue.RETURN, end=row.start)
    return next((Word(hit) for hit in quoted if FIRST_PERSON.search(passage.text, 0, hit.start)), None)


def is_told(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether speakers tell of themselves: "A said that she returns", "A revealed she is joining"."""
    if hit.cue is Cue.RETURN:
        return True
    return hit.cue in JOINING and bool(OWN.search(passage.text, row.end, hit.start))


def strongest(passage: Passage, row: Row, head: list[Hit], tail: list[Hit]) -> Word | None:
    """The people's own verb first, then what introduces them; who comes, stays or goes before who plays."""
    plays = [hit for hit in tail if hit.cue is Cue.PLAY and is_main(passage, row, hit)]
    told = strong(tail)
    if plays and told and told[0].cue is Cue.LEAVE and told[-1].start < plays[0].start:  # "left off the poster, plays"
        return Word(plays[0], behind=True)
    for behind, before in ((told, strong(head)), (tail, head)):
        if behind:
            return Word(main_verb(passage, row, behind), behind=True)
        if before:
            return Word(introducing(before), object_of=row.shared)
    return None


def introducing(hits: list[Hit]) -> Hit:
    """The last word before people; of several at one place, one that makes newcomers of them, else the longest."""
    last = [hit for hit in hits if hit.start == hits[-1].start]
    return max(last, key=lambda hit: (hit.cue in (Cue.NEW, Cue.JOINED_BY), hit.end))


def strong(hits: list[Hit]) -> list[Hit]:
    """The words that decide by themselves: a maker's first, then who comes, stays or goes."""
    starts = {hit.start for hit in hits if hit.cue is Cue.MAKER}
    plays = any(hit.cue is Cue.PLAY and hit.end + 1 not in starts for hit in hits)
    makers = [hit for hit in hits if hit.cue is Cue.MAKER and not plays]
    return makers or [hit for hit in hits if hit.cue not in (Cue.PLAY, Cue.SPEAK, Cue.MAKER)]


def main_verb(passage: Passage, row: Row, hits: list[Hit]) -> Hit:
    """The verb behind a remark ("A, who left, returns"), else the first; of two at one place, the longer says more."""
    behind_remark = [hit for hit in hits if hit.cue is not Cue.SPEAK and is_main(passage, row, hit)]
    first = (behind_remark or hits)[0]
    later = next((hit for hit in hits if overtakes(passage, first, hit)), None)
    return later or max(
        (hit for hit in hits if hit.start == first.start), key=lambda hit: (hit.cue is Cue.LEAVE, hit.end)
    )


def is_main(passage: Passage, row: Row, hit: Hit) -> bool:
    """Whether a verb stands behind a remark on the people."""
    return bool(MAIN_VERB.search(passage.text, row.end, hit.start))


def overtakes(passage: Passage, first: Hit, later: Hit) -> bool:
    """Whether a later verb undoes a joining: "joined, and returns", "was cast, but left", "before pulling out"."""
    if first.cue not in JOINING or later.cue not in (Cue.RETURN, Cue.LEAVE) or later.start <= first.end:
        return False
    return bool(re.search(r"\b(?:and|but|before)\b(?:\s\w+){0,3}\s$", passage.text[first.end : later.start]))


# --- what the word says --------------------------------------------------------------------------


def status_by_word(page: Page, passage: Passage, word: Word, row: Row) -> Status:
    """What one word makes of the people it governs."""
    cue = word.hit.cue
    if is_denied(passage, word, row):
        return status_by_topic(page, passage) if cue is Cue.LEAVE else DENIED
    if cue in FATES:
        return FATES[cue]
    if cue in JOINING:
        return joining(page, passage, word, row)
    if cue is Cue.RETURN and page.entities.anthology:
        return Status(State.RETURNING)
    if cue in (Cue.RETURN, Cue.BESIDE):
        return there_before(page)
    future = cue is Cue.PLAY and passage.has(Cue.FUTURE, start=max(0, word.hit.start - 12), end=word.hit.start)
    return Status(State.JOINED) if future else status_by_topic(page, passage, plays=True)


def is_denied(passage: Passage, word: Word, row: Row) -> bool:
    """Whether a negation governs the word, or rules the people out ("not A, but B")."""
    if NOT_BUT.search(passage.text[: row.start]):
        return True
    begins = max(row.end if word.behind else row.head[0], word.hit.start - 25)
    return passage.has(Cue.NEGATION, start=begins, end=word.hit.start)


def joining(page: Page, passage: Passage, word: Word, row: Row) -> Status:
    """What a word of joining makes of its subject and its object."""
    cue, tail = word.hit.cue, passage.text[word.hit.end : row.tail[1]]
    if word.object_of and cue is Cue.REPLACE:
        return LEAVES
    if (word.object_of and cue is Cue.JOIN) or (word.behind and cue is Cue.JOINED_BY):
        return status_by_topic(page, passage, plays=True)
    if word.behind and Topic.PLOT in passage.topics and A_NEW.search(passage.text, row.end, word.hit.start):
        return MENTIONED
    if word.behind and ELSEWHERE.match(passage.text, word.hit.end):
        return Status(State.JOINED, "another title")
    again = word.behind and tail and passage.has(Cue.AGAIN, start=word.hit.end, end=row.tail[1])
    return there_before(page) if again else Status(State.JOINED)


def there_before(page: Page) -> Status:
    """People who were in it before; in a first season or a film nobody was."""
    return Status(State.JOINED if page.entities.is_first else State.RETURNING)


def cue_status(cue: Cue | None) -> Status | None:
    """What another cell of a row says of its person."""
    if cue is None:
        return None
    return LEAVES if cue is Cue.LEAVE else Status(State.RETURNING if cue is Cue.RETURN else State.JOINED)


# --- without a word ------------------------------------------------------------------------------


def by_form(page: Page, passage: Passage, row: Row) -> Status | None:
    """What a mark says where no word does: "+ A", "A doesn't", the season behind a name, a row for each season."""
    if PLUS.search(passage.text[: row.start]) or THERE.search(passage.text[: row.start]):
        return Status(State.JOINED)
    if DOES_NOT.match(passage.text[row.end : row.tail[1]]):
        return LEAVES
    if page.entities.is_first and ACTOR.fullmatch(passage.text, row.start - 1, row.end + 1):
        return Status(State.JOINED)
    plays = AS.match(passage.text, row.end) and page.entities.is_first
    return by_season_marked(page, passage, row) or (Status(State.JOINED) if plays else None)


def by_season_marked(page: Page, passage: Passage, row: Row) -> Status | None:
    """What the seasons in brackets behind a name say: the watched one alone is the person's first."""
    marked, watched = seasons_marked(page, passage, row), page.title.season
    if marked is None or watched is None:
        return None
    if not marked[0] <= watched <= marked[1]:
        return Status(State.JOINED, "another season")
    return Status(State.JOINED if marked[0] == watched else State.RETURNING)


def by_season_of_row(page: Page, passage: Passage, name: str) -> Status | None:
    """What a table says of a person whose rows are seasons: whoever no earlier row names is new."""
    season = season_of_row(page, passage.block)
    if season is None or page.title.season is None or not is_by_season(page, passage.block):
        return None
    if season != page.title.season:
        return Status(State.JOINED, "another season")
    known = named_before(page, passage.block, person_key(name), season)
    return Status(State.RETURNING if known else State.JOINED)


def status_by_topic(page: Page, passage: Passage, *, plays: bool = False) -> Status:
    """What the headings make of people whom no word governs."""
    if Topic.NEW in passage.topics:
        return Status(State.JOINED)
    if Topic.RETURNING in passage.topics:
        return Status(State.RETURNING)
    if plays or passage.topics & PEOPLE or passage.heading.casefold() in WITH:
        return Status(State.JOINED if page.entities.is_first else State.RETURNING)
    return MENTIONED
