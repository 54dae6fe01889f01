"""What the words around people make of them: whether they join or were there before, or why they are neither."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from watcher.core.language.authority import guessed
from watcher.core.language.billing import REMARK, Row, leads
from watcher.core.language.cues import Cue
from watcher.core.language.doings import WITH
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.newness import is_added_to
from watcher.core.language.passages import Page, Passage
from watcher.core.language.spellings import person_key
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import State
from watcher.core.signals.cast.behindcamera import is_beside_maker
from watcher.core.signals.cast.castlist import cue_beside, named_before, seasons_marked, word_alone
from watcher.core.signals.cast.deciding import JOINING, Word, deciding, is_coming, is_main
from watcher.core.signals.cast.otherworks import goes_elsewhere
from watcher.core.signals.cast.passersby import ruled_out
from watcher.core.signals.seasoncells import is_by_season, season_of_row, seasons_of_row

PLUS = re.compile(r"(?:^|[.:;,]\s*)\+\s*$")  # "edit: + Ana Cruz as Vex"
AS = re.compile(r"\s(?:\([^()]*\)\s)?(?:as|als|comme|como|come)\s(?!(?:well|of|for|it)\b)")
LIKEWISE = re.compile(
    r"(?:\b(?:as|so) (?:do|does|did|is|are|will|has|have)|\b(?:ebenso(?: wie)?|genauso wie|de même que|al igual que"
    r"|así como|così come|assim como|tout comme|evenals|net als))\s*$",
    re.IGNORECASE,
)
DOES_NOT = re.compile(r"^\s*(?:[^\W\d_]+n['’]t|will not|does not|do not|is not|are not)\s*[.;,!]?\s*$")
NOT_BUT = re.compile(  # "A, not B", "by A and not by B"
    r"(?:^|,|[–—]|\bbut|\band)\s*(?:not|nicht|pas|no|non|não|niet)(?: (?:by|with|von|mit|par|por|da|door))?\s*$"
)
NEW_MARK = re.compile(  # "A as Vex (new; previously played by B)"
    r"(?:\s(?:as|als|comme|como|come)\s[^();]{2,60}?|\s?(?::|–|—|\s-|\.{2,}|…)\s[^(),;\[\]]{2,60}?)?\s?"
    r"[(\[](?:[^();]{2,50}[,;]\s)?(?:new|recast|neu|neubesetzt|nouveau|nouvelle|nuev[oa]|nov[oa]|nuov[oa]|nieuw)\s*[;,:!)\]]",
    re.IGNORECASE,
)
AS_MAKER = re.compile(  # "replaces B as the composer"; "as director of the bank" is a part
    r"\bas\s(?:(?:the|its|our|a|an|new|sole|lead)\s)*"
    r"(?:(?:co-)?(?:director|showrunner|composer|cinematographer|screenwriter|writer)|(?:executive |co-)*producer"
    r"|head writer|director of photography)"
    r"(?=[.,;:]|\s(?:on|in|after)\s|\sand\s(?:(?:was|is|has)\b|(?:co-)?(?:executive\s)?(?:writer|producer|director))|$)"
)
IN_OUT = re.compile(r"\s(?P<way>in|out)(?=\s?(?:[,.;!/]|$|and\s[A-ZÀ-Þ]))")  # "Ana Cruz in, Ben Ode out"
LABELLED = re.compile(r"(?:^|[.;|/]\s?)(?P<stands>[^\W\d_]{2,10})\s?:\s$")  # "IN: Ana Cruz. OUT: Ben Ode"
IS_NOW = re.compile(r"(?:^|[.;:,]\s)(?:The\s|[a-z]+\s)*[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?\s(?:is|will be)\snow\s$")
IDLE = re.compile(r"(?:is|are)\s\w+|with|leads?|heads?|features?", re.IGNORECASE)  # in a plot: what a character does
JUST_BEHIND = 12  # characters
COPULA = re.compile(
    r"\s(?:(?:is|are|was|were|has|have|will|ist|sind|est|sont|n['’]est|n['’]|es|son|è|sono|é|são|zijn)\s)?"
)
OVER = re.compile(r"\s(?:was|were|had)\s(?!(?:the|an?|also|cast|added|born|back)\b)")  # "was busy with a stage tour"
A_NEW = re.compile(r"(?<!\bis)(?<!\bas)(?<!\bplays)\s(?:a|an)\s$")  # "must face a new rival": the rival is new
CHARACTER = re.compile(  # "A is the captain who thinks", "and B the one who believes"
    r"(?:\s(?:is|plays|as|will play|stars as))?\s(?:the|an?|her|his|their)\s[^.;,]{2,60}?,?\s(?:who|whose|that)\s"
)
THERE = re.compile(r"\bthere(?:['’]s| is| are| will be)\s+(?:also\s+)?$", re.IGNORECASE)
NEAR = 30  # characters before people
SIGNED = re.compile(r"unterschr|zugesagt|signé|firm|assin|teken", re.IGNORECASE)  # as those do who were there before
LEFT_BY_WRITER = re.compile(  # "A, que j'avais quitté en méchant"
    r"(?:que j['’]|que (?:nous|l['’]on|on)\s|den (?:ich|wir|man)\s|a quien(?:es)?\s|die (?:we|ik)\s)[^,;:.]*$"
)
ACTOR = re.compile(r"\((?:[A-ZÀ-Þ][\w’'.-]*\s){1,3}[A-ZÀ-Þ][\w’'-]+\)")  # "a keeper (Ana Cruz)"


@dataclass(frozen=True, slots=True)
class Status:
    """What people are: joining or returning; or why they are neither."""

    state: State
    lost: str = ""
    inferred: bool = False  # told in one breath with a newcomer, without a word of their own


MADE = Status(State.JOINED, "a maker of it")
LEAVES = Status(State.JOINED, "leaves")
MENTIONED = Status(State.JOINED, "only mentioned")
DENIED = Status(State.JOINED, "denied")
FATES = {Cue.MAKER: MADE, Cue.LEAVE: LEAVES, Cue.SPEAK: MENTIONED}


def status_of(page: Page, passage: Passage, row: Row, before: tuple[int, int] = (0, 0)) -> Status:
    """What a sentence and its headings make of a row of people; `before` is what stands before all its rows."""
    ruled = ruled_out(page, passage, row, before)
    if ruled:
        return Status(State.JOINED, ruled)
    word = deciding(passage, row)
    status = stated(page, passage, row, word)
    doubtful = is_doubtful(page, passage, row, word)
    if status.state is State.JOINED and not status.lost and doubtful:
        return replace(status, lost="only a guess")
    return status


def is_doubtful(page: Page, passage: Passage, row: Row, word: Word | None) -> bool:
    """Whether somebody only guesses at it; what a character thinks is no guess."""
    if (
        page.entities.is_first
        and CHARACTER.match(passage.text, row.end)
        and not passage.has(Cue.GUESS, start=row.head[0], end=row.start)
    ):
        return False
    return guessed(passage, row.start, row.end) if word else passage.has(Cue.GUESS)


def stated(page: Page, passage: Passage, row: Row, word: Word | None) -> Status:
    """What the row's own words say, else its table, else its headings."""
    if word is not None and word.hit.cue is not Cue.PLAY:
        return status_by_word(page, passage, word, row)
    if word is None and is_only_led_to(passage, row):
        return MENTIONED
    if is_idle(passage, row, word) and (denied := says_not(passage, row)):
        return denied
    form = by_form(page, passage, row) or cue_status(cue_beside(page, passage))
    if form is not None or word is None:
        return form or status_by_topic(page, passage)
    return status_by_word(page, passage, word, row)


def is_only_led_to(passage: Passage, row: Row) -> bool:
    """Whether a sentence only turns to people, and says nothing of what they do ("As for A, the riddle is solved")."""
    return any(hit.start < row.start and row.start <= hit.end + 1 for hit in passage.find(Cue.AS_FOR, end=row.tail[1]))


def is_idle(passage: Passage, row: Row, word: Word | None) -> bool:
    """Whether no word but a "with" is said of people."""
    return word is None or (word.behind and IDLE.fullmatch(passage.text, word.hit.start, word.hit.end) is not None)


def says_not(passage: Passage, row: Row) -> Status | None:
    """What a denial behind a name ("A is not one of them"), or a past that is over ("A was busy"), makes of it."""
    denied = next(passage.find(Cue.NEGATION, start=row.end, end=row.end + JUST_BEHIND), None)
    if denied is not None and COPULA.fullmatch(passage.text, row.end, denied.start):
        return DENIED
    return MENTIONED if OVER.match(passage.text, row.end) else None


# --- what the word says --------------------------------------------------------------------------


def status_by_word(page: Page, passage: Passage, word: Word, row: Row) -> Status:
    """What one word makes of the people it governs."""
    cue = word.hit.cue
    if is_denied(passage, word, row):
        return status_by_topic(page, passage) if cue is Cue.LEAVE else DENIED
    if cue is Cue.LEAVE and LEFT_BY_WRITER.search(passage.text, 0, word.hit.start):
        return status_by_topic(page, passage)
    if cue in FATES:
        return FATES[cue]
    if cue in JOINING:
        return joining(page, passage, word, row)
    if cue in (Cue.RETURN, Cue.BESIDE):
        return returning(page, passage, word)
    if word.behind and passage.text[word.hit.start : word.hit.end].casefold() in WITH:
        return status_by_topic(page, passage)
    if Topic.PLOT in passage.topics and IDLE.fullmatch(passage.text, word.hit.start, word.hit.end):
        return MENTIONED
    return Status(State.JOINED) if is_coming(passage, word.hit) else status_by_topic(page, passage, plays=True)


def is_denied(passage: Passage, word: Word, row: Row) -> bool:
    """Whether a negation governs the word, or rules the people out ("not A, but B")."""
    if leads(NOT_BUT, passage.text, row.start):
        return True
    begins = max(row.end if word.behind else row.head[0], word.hit.start - 25)
    if word.behind and REMARK.match(passage.text, row.end) and is_main(passage, row, word.hit):
        begins = max(begins, passage.text.rfind(",", row.end, word.hit.start))
    return passage.has(Cue.NEGATION, start=begins, end=word.hit.start)


def joining(page: Page, passage: Passage, word: Word, row: Row) -> Status:
    """What a word of joining makes of its subject and its object."""
    cue = word.hit.cue
    if word.object_of and cue is Cue.REPLACE and word.hit.end <= row.start:
        return LEAVES
    begins, ends = (word.hit.end, len(passage.text)) if word.behind else (0, row.start)
    if AS_MAKER.search(passage.text, begins, ends):
        return MADE
    if (word.object_of and cue is Cue.JOIN) or (word.behind and cue is Cue.JOINED_BY and not is_with(passage, row)):
        return status_by_topic(page, passage, plays=True)
    if word.behind and Topic.PLOT in passage.topics and not passage.topics & PEOPLE and in_story(passage, row, word):
        return MENTIONED
    if word.behind and goes_elsewhere(page, passage, word.hit):
        return Status(State.JOINED, "another title")
    if SIGNED.search(passage.text, word.hit.start, word.hit.end) and Topic.RETURNING in passage.topics:
        return there_before(page)
    again = word.behind and passage.has(Cue.AGAIN, start=word.hit.start, end=row.tail[1])
    return there_before(page) if again else Status(State.JOINED)


def is_with(passage: Passage, row: Row) -> bool:
    """Whether a "with" leads to people: those of whom a participle behind them tells ("with A joining them")."""
    before = passage.text[: row.start].split()
    return bool(before) and before[-1].casefold() in WITH


def returning(page: Page, passage: Passage, word: Word) -> Status:
    """What a word of returning makes of its subject, and "beside" of its object."""
    if word.hit.cue is Cue.RETURN and word.behind and is_story(passage):
        return MENTIONED
    if word.hit.cue is Cue.BESIDE and is_beside_maker(passage, word.hit):
        return MADE
    if word.hit.cue is Cue.RETURN and page.entities.anthology:
        return Status(State.RETURNING)
    return there_before(page)


def is_story(passage: Passage) -> bool:
    """Whether a sentence tells the plot, and speaks of no cast."""
    return Topic.PLOT in passage.topics and not passage.topics & PEOPLE and not passage.has(Cue.CAST, Cue.ROLE_NOUN)


def in_story(passage: Passage, row: Row, word: Word) -> bool:
    """Whether somebody comes in the story alone: meets a new rival, arrives in town."""
    return not passage.has(Cue.CAST, Cue.ROLE_NOUN) or A_NEW.search(passage.text, row.end, word.hit.start) is not None


def there_before(page: Page) -> Status:
    """People who were in it before; in a first season or a film nobody was."""
    return Status(State.JOINED if page.entities.is_first else State.RETURNING)


def cue_status(cue: Cue | None) -> Status | None:
    """What another cell of a row says of its person."""
    if cue is None:
        return None
    if cue is Cue.RUMOUR:
        return Status(State.JOINED, "not confirmed")
    return LEAVES if cue is Cue.LEAVE else Status(State.RETURNING if cue is Cue.RETURN else State.JOINED)


# --- without a word ------------------------------------------------------------------------------


def by_form(page: Page, passage: Passage, row: Row) -> Status | None:
    """What a mark says where no word does: "+ A", "A doesn't", the season behind a name, a row for each season."""
    if leads(PLUS, passage.text, row.start) or leads(THERE, passage.text, row.start):
        return Status(State.JOINED)
    if is_added_to(passage, row.start, row.end):
        return there_before(page)
    label = LABELLED.search(passage.text, max(0, row.start - NEAR), row.start) if row.start > 1 else None
    if label and (stands := word_alone(label["stands"])):
        return cue_status(stands)
    if NEW_MARK.match(passage.text, row.end) or IS_NOW.search(passage.text, 0, row.start):
        return Status(State.JOINED)
    if came := IN_OUT.match(passage.text, row.end):
        return Status(State.JOINED) if came["way"] == "in" else LEAVES
    if DOES_NOT.match(passage.text[row.end : row.tail[1]]) or leads(NOT_BUT, passage.text, row.start):
        return LEAVES
    if page.entities.is_first and ACTOR.fullmatch(passage.text, row.start - 1, row.end + 1):
        return Status(State.JOINED)
    plays = AS.match(passage.text, row.end) and (page.entities.is_first or is_headed_new(page, passage))
    return by_season_marked(page, passage, row) or (Status(State.JOINED) if plays else None)


def is_headed_new(page: Page, passage: Passage) -> bool:
    """Whether the heading says that what is below is new in the watched season ("New in season 3")."""
    return any(hit.cue is Cue.NEW for hit in lexicon_for(page.language).find(passage.heading))


def by_season_marked(page: Page, passage: Passage, row: Row) -> Status | None:
    """What the seasons in brackets behind a name say: the watched one alone is the person's first."""
    return by_span(seasons_marked(page, passage, row), page.title.season)


def by_span(seasons: tuple[int, int] | None, watched: int | None) -> Status | None:
    """What the first and the last season of a person make of them in the watched one."""
    if seasons is None or watched is None:
        return None
    if not seasons[0] <= watched <= seasons[1]:
        return Status(State.JOINED, "another season")
    return Status(State.JOINED if seasons[0] == watched else State.RETURNING)


def by_season_of_row(page: Page, passage: Passage, name: str) -> Status | None:
    """What a table says of a person whose rows are seasons: whoever no earlier row names is new."""
    season = season_of_row(page, passage.block)
    if page.title.season is None:
        return None
    if season is None:
        return by_span(seasons_of_row(page, passage.block), page.title.season)
    if season != page.title.season:
        return Status(State.JOINED, "another season")
    if not is_by_season(page, passage.block, season):
        return None
    known = named_before(page, passage.block, person_key(name), season)
    return Status(State.RETURNING if known else State.JOINED)


def status_by_topic(page: Page, passage: Passage, *, plays: bool = False) -> Status:
    """What the headings make of people whom no word governs."""
    told = passage.topics & {Topic.NEW, Topic.RETURNING}
    if len(told) == 1:
        return Status(State.JOINED if Topic.NEW in told else State.RETURNING)
    if plays or passage.topics & PEOPLE or passage.heading.casefold() in WITH:
        return Status(State.JOINED if page.entities.is_first else State.RETURNING)
    return MENTIONED
