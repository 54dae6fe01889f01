"""Which title and season a place in a sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from watcher.core.language.mentions import About, Mention
from watcher.core.language.sentences import clause_end

OF_PERSON = re.compile(  # "season one villain A is not, and B joins": said of A alone
    r"(?:['’]s)?\s(?:[a-z-]+\s){0,2}(?:villain|star|lead|regular|favou?rite|newcomer|antagonist|baddie|guest|player|winner"
    r"|finalist|contestant|survivor|heroine|hero|breakout|alum(?:na|nus)?|veteran|standout|killer|victim)\b"
)
SOURCE = re.compile(  # where it was told: "revealed in this week's Listings: A joins"
    r"\b(?:told|tells|speaking to|spoke to|according to|interview with|in (?:this|last|today|tomorrow|next)['’]?s?"
    r"(?:\s(?:week|month|morning|evening|weekend|issue)(?:['’]s)?)?)\s(?:the\s)?[“\"‘]?$"
)
COMPANION = re.compile(  # "shares its opening day with X", "the same night as X", "opposite X"
    r"\b(?:(?:day|date|night|evening|weekend|week|slot)\s(?:with|as)|opposite|against|alongside|up against"
    r"|(?:am|zum) selben tag wie|le même jour que|el mismo día que|lo stesso giorno di|no mesmo dia que"
    r"|op dezelfde dag als)\s(?:the\s)?[“\"‘«„]?\s?$",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"^\W*(?:which|who|whose|that|die|der|das|dessen|qui|que|dont|che|cui|cuya?|dat|waarin)\b", re.IGNORECASE
)

CLOSED = re.compile(  # where a relative clause ends: "X, which returns on 3 May, and starts on 9 May"
    r",\s(?:and|but|onto|into|before|then|so|it|they|we|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\s", re.IGNORECASE
)
BESIDES = re.compile(  # no subject: "Unlike Tin Palace, it starts on"
    r"\W*(?:unlike|like|while|when|once|as|with|without|after|before|following|alongside|beside|besides|behind|than|from"
    r"|as with|ahead of"
    r"|anders als|wie|nach|vor|mit|neben|contrairement à|comme|après|avant|avec|a diferencia de|como|tras|antes de|con"
    r"|a differenza di|come|dopo|prima di|ao contrário de|depois de|com|anders dan|zoals|na|voor|met)\W[^,]*$",
    re.IGNORECASE,
)
KNOWN_FOR = re.compile(  # "A, of Harbour Row fame, joins": a work of the person before the comma
    r"(?P<comma>,)\s(?!(?:and|but|on|in)\s)(?:(?!(?:cast|seasons?|series|episodes?|finale|premiere|trailer)\b)[\w’'-]+\s){0,6}?"
    r"(?:of|from|off|for|in|on)\s(?:TV[’']s\s|the\s)?[“\"‘]?$"
)
WORK_ENDS = re.compile(r"[”\"’]?(?:\sfame)?(?P<comma>,)[”\"’]?|[”\"’]?\sfame\b")


class Scope(NamedTuple):
    """What a place speaks of, whether the words say so themselves, and why in a few words."""

    about: About
    explicit: bool
    why: str

    @property
    def ours(self) -> bool:
        """Whether it is the watched title and season."""
        return self.about is About.THIS


@dataclass(frozen=True, slots=True)
class Context:
    """The title and season that hold where a sentence names none."""

    about: About
    why: str
    season: bool = False  # the watched season itself is named, not the title alone

    def carried(self, text: str, mentions: Sequence[Mention]) -> Context:
        """The context of the next sentence: a subject at the beginning of this one goes on."""
        mentions = [mention for mention in mentions if not is_work(text, mention, len(text))]
        if not mentions:
            return self
        subject = leading_subject(text, mentions)
        titles = {mention.about for mention in mentions if not mention.is_season}
        if self.about is About.NOBODY and titles == {About.THIS}:
            return Context(About.THIS, "the sentence before")
        if self.about in (About.OTHER_TITLE, About.NOBODY) and not titles:
            return self  # whose season it is, only a title can say
        return self if subject is None else Context(subject, "the sentence before")


def scope_at(text: str, offset: int, mentions: Sequence[Mention], clauses: Sequence[int], context: Context) -> Scope:
    """What a place of a sentence speaks of: the title and the season that govern it, else the context."""
    if not mentions:
        return Scope(context.about, False, context.why)
    free = [mention for mention in mentions if not is_work(text, mention, offset)]
    title = governing([mention for mention in free if not mention.is_season], text, clauses, offset)
    season = governing([mention for mention in free if mention.is_season], text, clauses, offset)
    for mention in (title, season):
        if mention is not None and mention.about is not About.THIS:
            return Scope(mention.about, True, f"“{mention.words}”")
    named = naming(title, season, context)
    return Scope(About.THIS, True, f"“{named.words}”") if named else Scope(context.about, False, context.why)


def naming(title: Mention | None, season: Mention | None, context: Context) -> Mention | None:
    """The mention that makes a place ours: a season only under our title, a title only where no other season holds."""
    if title is not None and context.about is About.NOBODY:
        return title
    if season is not None and context.about in (About.THIS, About.OTHER_SEASON):
        return season
    return title if context.about is not About.OTHER_SEASON else None


def is_work(text: str, mention: Mention, offset: int) -> bool:
    """Whether another title is only a work of the person before it, in brackets or commas that the place is not in."""
    if mention.about is not About.OTHER_TITLE:
        return False
    before = text[max(0, mention.start - 40) : mention.start]
    if SOURCE.search(before) or (COMPANION.search(before) and mention.end < offset):
        return True
    return in_brackets(text, mention, offset) or between_commas(text, mention, offset) or is_left(text, mention, offset)


def is_left(text: str, mention: Mention, offset: int) -> bool:
    """Whether a sentence has left another title behind: "Unlike X, it ...", or a relative clause that has ended."""
    if BESIDES.match(text[: mention.start]) and "," in text[mention.end : offset]:
        return True
    relative = RELATIVE.match(text[mention.end :][:24]) if len(text[: mention.start].split(None, 3)) > 2 else None
    return relative is not None and CLOSED.search(text, mention.end + relative.end(), offset) is not None


def in_brackets(text: str, mention: Mention, offset: int) -> bool:
    """Whether a mention stands in brackets that do not hold the place."""
    opens, closes = text.rfind("(", 0, mention.start), text.find(")", mention.start)
    inside = opens >= 0 and ")" not in text[opens : mention.start]
    return inside and closes >= 0 and not opens < offset < closes


def between_commas(text: str, mention: Mention, offset: int) -> bool:
    """Whether a mention stands in a remark ("A, the star of Harbour Row, joins") that does not hold the place."""
    ends = WORK_ENDS.match(text, mention.end)
    opens = KNOWN_FOR.search(text, max(0, mention.start - 80), mention.start) if ends else None
    return ends is not None and opens is not None and not opens.start() < offset < ends.end()


def governing(mentions: list[Mention], text: str, clauses: Sequence[int], offset: int) -> Mention | None:
    """The mention that governs a place: the last one before it, else the first one behind it in its clause."""
    for mention in reversed(mentions):
        if mention.start <= offset and reaches(text, mention, clauses, offset):
            return mention
    ends = clause_end(clauses, offset, len(text))
    return next((each for each in mentions if each.start < ends and ";" not in text[each.end : offset]), None)


def reaches(text: str, mention: Mention, clauses: Sequence[int], offset: int) -> bool:
    """Whether a mention's clause, or a relative clause behind it, goes on to the place; a subject always does."""
    of_person = mention.about is About.OTHER_SEASON and OF_PERSON.match(text, mention.end) is not None
    subject = mention.is_season or len(text[: mention.start].split(None, 3)) <= 3
    if mention.about is About.THIS or (subject and not of_person):
        return True
    ends = clause_end(clauses, mention.end, len(text))
    return offset < ends or bool(RELATIVE.search(text[mention.end : offset][:24]))


def leading_subject(text: str, mentions: Sequence[Mention]) -> About | None:
    """What the subject at the beginning of a sentence is, where it names a title or season."""
    if not mentions:
        return None
    lead = text.find(":") + 1 if 0 < text.find(":") < 30 else 0
    leading = [mention for mention in mentions if len(text[lead : mention.start].split(None, 2)) <= 2]
    if not leading:
        return None
    return next((mention.about for mention in leading if mention.about is not About.THIS), About.THIS)
