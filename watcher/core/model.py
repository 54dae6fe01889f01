"""The words of the program: frozen values that cross from one step to the next.

A `Document` says what a page contains; `Claim` and `Reading` what it says of a title; `Known` what was known
before; `Verdict` and `Alert` what follows. Instants (`*_at`) are aware UTC datetimes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What is watched."""

    SERIES = "series"
    FILM = "film"


class Signal(StrEnum):
    """What is read from a page."""

    RELEASE_DATE = "release_date"
    TRAILER = "trailer"
    CAST = "cast"
    SECTION = "section"  # any other placeholder, named by its heading


class State(StrEnum):
    """What a claim says of its signal."""

    UNKNOWN = "unknown"  # the page says nothing about it
    PLACEHOLDER = "placeholder"  # the page says that nothing is known yet
    WINDOW = "window"  # a period is announced
    DATED = "dated"  # a day is announced
    RELEASED = "released"  # it is out
    CANCELLED = "cancelled"  # it will not come
    TEASER = "teaser"  # a teaser, first look or date announcement
    TRAILER = "trailer"  # a full trailer
    JOINED = "joined"  # a person who is new in the watched season
    RETURNING = "returning"  # a person who was there before
    FILLED = "filled"  # another section says something now


class Change(StrEnum):
    """What an alert tells."""

    WINDOW = "window"
    DATED = "dated"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    REVIVED = "revived"
    RELEASED = "released"
    TEASER = "teaser"
    TRAILER = "trailer"
    JOINED = "joined"
    FILLED = "filled"


class Authority(StrEnum):
    """Who says so."""

    ANNOUNCED = "announced"  # stated as fact, or credited to someone who decides
    LISTED = "listed"  # a fact box, a table, structured data
    GUESSED = "guessed"  # the writer's own expectation
    RUMOURED = "rumoured"  # nobody answers for it
    DENIED = "denied"  # said not to be so
    WISHED = "wished"  # somebody would like it


class Trust(StrEnum):
    """Who writes a page, the most trusted first."""

    OFFICIAL = "official"
    PRESS = "press"
    WIKI = "wiki"
    FAN = "fan"


# --- what is watched -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """Another placeholder of a page: its name, and the words that its heading holds."""

    name: str
    heading: str


@dataclass(frozen=True, slots=True)
class Title:
    """A show or film that is watched, with its season (None for a film or a one-off)."""

    id: str
    name: str
    season: int | None = None
    kind: Kind = Kind.SERIES
    aliases: tuple[str, ...] = ()
    signals: tuple[Signal, ...] = (Signal.RELEASE_DATE, Signal.TRAILER, Signal.CAST)
    sections: tuple[Section, ...] = ()
    confirm: int = 1  # how many independent pages must say it before it is told


# --- what a page contains ------------------------------------------------------------------------


class BlockKind(StrEnum):
    """The form of a block."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    CELL = "cell"  # of a table, an infobox or a definition list
    CAPTION = "caption"
    QUOTE = "quote"


class Region(StrEnum):
    """Where on the page a block stands, told by structure."""

    ARTICLE = "article"
    OTHERS = "others"  # related stories, trending lists, "more from us"
    COMMENTS = "comments"  # readers, never a witness
    BOILERPLATE = "boilerplate"  # navigation, adverts, cookie and newsletter boxes, imprint


class MarkKind(StrEnum):
    """How a run of characters is set apart."""

    STRONG = "strong"
    ITALIC = "italic"
    STRUCK = "struck"  # <del>, <s>, <strike>
    INSERTED = "inserted"  # <ins>
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of a block's text, set apart."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""  # absolute, for links


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of text under its headings.

    `path` holds the headings above it, outermost first. Whatever labels a short text counts as a heading: the term
    of a definition list, the row head and then the column head of a cell, a bold lead-in, "Label: value", a tab or an
    accordion's title, an FAQ question. A heading's own path ends with the heading above it.
    """

    kind: BlockKind
    text: str  # one line, white space folded, NFC
    path: tuple[str, ...] = ()
    region: Region = Region.ARTICLE
    marks: tuple[Mark, ...] = ()
    level: int = 0  # of a heading, 1 to 6; 7 for a label that acts as one
    row: int | None = None  # cells of one table row share it
    group: int | None = None  # items of one list, cells of one table, entries of one feed share it
    dated_on: date | None = None  # the day of the entry that holds it (live blog, feed, release)


class VideoForm(StrEnum):
    """How a page carries a video."""

    EMBED = "embed"  # iframe, player, <video>
    LINK = "link"  # a plain link to a video host
    FACT = "fact"  # JSON-LD VideoObject
    META = "meta"  # og:video


@dataclass(frozen=True, slots=True)
class Video:
    """A video that a page embeds, links or describes."""

    url: str  # canonical: https://www.youtube.com/watch?v=ID for YouTube
    form: VideoForm
    label: str = ""  # its own words: title attribute, caption, link text, name
    path: tuple[str, ...] = ()
    region: Region = Region.ARTICLE
    block: int = 0  # index of the block that holds it, or of the last one before it
    uploaded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A structured statement (JSON-LD and the like): flattened pairs, keys dotted ("actor.name"), in order."""

    type: str
    pairs: tuple[tuple[str, str], ...]

    def all(self, key: str) -> tuple[str, ...]:
        """Every value under the key."""
        return tuple(value for name, value in self.pairs if name == key)

    def first(self, key: str) -> str:
        """The first value under the key, or ""."""
        return next(iter(self.all(key)), "")


class Ending(StrEnum):
    """How the markup of a page ends."""

    CLOSED = "closed"  # as it should, or it is no whole page that could be told from its half
    LOOSE = "loose"  # without closing tags, as everywhere in it
    OPEN = "open"  # closing tags are missing
    CUT = "cut"  # in the middle of a tag, a script, an element or a line


@dataclass(frozen=True, slots=True)
class Markup:
    """What a page is made of beside its text. Only the first two are read from a page with much text."""

    ending: Ending = Ending.CLOSED
    canonical: str = ""  # the address that it gives itself, absolute
    is_json: bool = False
    is_data: bool = False  # no page, but a feed or an answer for programs that was understood
    has_password: bool = False  # a field for one
    is_mount: bool = False  # an element waits for scripts to fill it
    without_scripts: str = ""  # what it tells readers without JavaScript
    scripts: tuple[str, ...] = ()  # addresses of scripts and frames, beginnings of scripts in the page


@dataclass(frozen=True, slots=True)
class Document:
    """What a page contains, without HTML."""

    url: str
    language: str = ""  # BCP 47 as the page states it, "" where it does not
    title: str = ""  # of the <title> element
    headline: str = ""  # the h1, or what stands in its place
    published_at: datetime | None = None  # as structured data, meta or <time> say
    modified_at: datetime | None = None
    blocks: tuple[Block, ...] = ()
    videos: tuple[Video, ...] = ()
    facts: tuple[Fact, ...] = ()
    markup: Markup = Markup()


# --- what a page says ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a document says about a title, with its evidence.

    `value` is EDTF for a release date, the name for cast, the text for a section; `lost` says why the resolver
    passed the claim over, and is "" for a winner.
    """

    signal: Signal
    state: State
    value: str | None = None
    quote: str = ""
    heading: str = ""
    authority: Authority = Authority.ANNOUNCED
    scope: str = ""  # which title and season it is about, in words, with the reason
    role: str | None = None
    url: str | None = None
    section: str | None = None
    where: str = ""  # region, as the page says it
    how: str = ""  # cinema, streaming, television, as the page says it
    plain: bool = False  # a day or period that its words plainly give to the release of the title
    retracts: bool = False  # a placeholder that takes something back in words
    yearless: bool = False  # the sentence names a day without a year
    former: str | None = None  # the value that the sentence says it replaces
    said_on: date | None = None  # the day of the entry or update that holds it
    block: int = -1  # index in the document
    lost: str = ""


UNKNOWN_RELEASE = Claim(Signal.RELEASE_DATE, State.UNKNOWN)
UNKNOWN_TRAILER = Claim(Signal.TRAILER, State.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says now about its title: the winning claims, and every other with the reason it lost."""

    release_date: Claim = UNKNOWN_RELEASE
    trailer: Claim = UNKNOWN_TRAILER
    joined: tuple[Claim, ...] = ()
    returning: tuple[Claim, ...] = ()
    sections: tuple[Claim, ...] = ()
    others: tuple[Claim, ...] = ()  # in reading order
    page_date: date | None = None  # the page's own day


# --- what was known, and what follows ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """What was already told about a title (a baseline's values count as told)."""

    release_date: State = State.UNKNOWN
    value: str | None = None  # EDTF
    trailer: State = State.UNKNOWN
    people: frozenset[str] = frozenset()  # by `person_key`
    sections: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))  # how often each change was told


@dataclass(frozen=True, slots=True)
class Usual:
    """What a page is like when it is fit to be believed: the next answer is held against it."""

    letters: int = 0  # of its article
    language: str = ""  # of its text, where that can be told
    head: frozenset[str] = frozenset()  # the telling words of its headline and title
    headings: frozenset[str] = frozenset()  # folded
    names: frozenset[str] = frozenset()  # words with a capital inside its sentences, folded
    is_headed: bool = False  # its headline or title names the watched title
    mentions: int = 0  # how often its article does
    has_season: bool = False  # it speaks of the watched season
    is_closed: bool = False  # its markup is
    newcomers: tuple[str, ...] = ()  # people whom it said join, as it writes them


@dataclass(frozen=True, slots=True)
class Witness:
    """What a page of a title said when it was last fit, and how far it is trusted."""

    page: str
    reading: Reading
    trust: Trust | None = None
    learnt_at: datetime | None = None  # when it last said something new


@dataclass(frozen=True, slots=True)
class Known:
    """What was known before a check: of the title, and of the page."""

    told: Told | None = None  # None: no page of the title was ever tried
    baseline: bool = False  # the title's first pass still runs: this page was never tried, and came with the title
    reading: Reading | None = None  # the page's last fit reading; None: never read
    release: Claim | None = None  # the last that the page said of the date (never UNKNOWN)
    release_on: date | None = None  # the page's own day when it last said so
    lapsed_at: datetime | None = None  # since when the page shows a bare placeholder where it showed a value
    usual: Usual | None = None  # what the page is like when it is fit
    stance: str | None = None  # the period that the page stands for, whatever it left out since
    held: str = ""  # what was told of the date when the page's own had to wait for others to say it; "": it need not
    missing: tuple[str, ...] = ()  # watched sections that the page had and has no more
    missing_at: datetime | None = None  # since when the first of them is gone
    witnesses: tuple[Witness, ...] = ()  # every watched page of the title, this one among them


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing worth telling, with its evidence."""

    id: str  # stable: of title, signal, change, value and ordinal; letters, digits, "_" and "-"
    title: Title
    signal: Signal
    change: Change
    value: str | None
    previous_state: State
    previous_value: str | None
    claim: Claim
    page: str
    observed_at: datetime
    also_said_by: tuple[str, ...] = ()
    others: tuple[Claim, ...] = ()  # further days of the same release (regions, parts), for the message
    corrects_at: datetime | None = None  # when that was told which this moves, withdraws or revives
    corrects: str | None = None  # the id of that


@dataclass(frozen=True, slots=True)
class Verdict:
    """Known after a check, and the alerts that follow."""

    known: Known
    alerts: tuple[Alert, ...] = ()
