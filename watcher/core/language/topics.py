"""What a heading says its section is about."""

from __future__ import annotations

import re
from enum import StrEnum

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit, Lexicon
from watcher.core.language.remembered import remembered


class Topic(StrEnum):
    """What a section is about."""

    RELEASE = "release"
    TRAILER = "trailer"
    CAST = "cast"
    NEW = "new"  # of the cast: who joins
    RETURNING = "returning"
    LEAVING = "leaving"
    WISHES = "wishes"
    CREW = "crew"
    PLOT = "plot"
    OTHERS = "others"  # other shows and films
    SPINOFF = "spinoff"
    EARLIER = "earlier"  # other seasons
    READERS = "readers"  # what readers write, events and adverts
    UNDATED = "undated"  # what has no date yet
    CANCELLED = "cancelled"
    PRODUCTION = "production"
    GOODS = "goods"  # books, games, discs of it


ON_SCREEN = frozenset({Cue.CAST, Cue.PLAY, Cue.JOIN, Cue.JOINED_BY, Cue.RETURN, Cue.NEW, Cue.LEAVE})
ARTICLES = frozenset({"the", "die", "der", "les", "los", "las", "i", "gli", "le", "os", "as", "de"})
POLL = re.compile(r"\W*(?:\w+ )?(?:poll|umfrage|sondage|encuesta|sondaggio|enquete|peiling)\s?[:–—-]\s", re.IGNORECASE)
NUMBERED = re.compile(  # between a verb and the season that is its subject ("Arriva la terza stagione")
    r"\s(?:(?:the|die|der|das|eine?|la|le|les|une|el|los|una|il|i|l['’]|a|o|os|as|uma|de|het|een)\s?\b)?(?:[\w.ªº-]+\s)?"
)
MEANWHILE = re.compile(  # over what shortens the wait ("Pour patienter")
    r"\W*(?:pour|en attendant|zum|bis dahin|para|mientras|per|nell['’]attesa|in attesa|enquanto|om|intussen|ondertussen"
    r"|while|until then|to)\b",
    re.IGNORECASE,
)
LABEL = 4  # words of a heading that is a label ("Who is back", "Returning")
LONGEST_LABEL = 6  # words of a heading over what readers write
LONGEST = 10  # words of a heading; a longer one is a headline
OFF = frozenset({Topic.OTHERS, Topic.SPINOFF, Topic.EARLIER, Topic.GOODS, Topic.READERS})
PEOPLE = frozenset({Topic.CAST, Topic.NEW, Topic.RETURNING, Topic.LEAVING, Topic.WISHES})
REFINING = frozenset({Topic.NEW, Topic.RETURNING, Topic.LEAVING, Topic.WISHES})
WEAK = frozenset({Topic.UNDATED, Topic.CANCELLED, Topic.PRODUCTION, Topic.PLOT, Topic.CREW})
SWALLOWED = {  # what a longer wording makes of words in it: "new arrival", "character design", "press tour"
    Cue.JOIN: frozenset({Cue.ASKS_WHEN, Cue.DATE, Cue.RELEASE}),
    Cue.MAKER: frozenset({Cue.CAST, Cue.ASKS_WHO, Cue.ROLE_NOUN}),
    Cue.FESTIVAL: frozenset({Cue.GOODS}),
}
GENERAL = frozenset({Topic.RELEASE, Topic.TRAILER, Topic.CAST})


@remembered
def topics_of(heading: str, lexicon: Lexicon) -> frozenset[Topic]:
    """Every topic that the heading names."""
    if SIDES.fullmatch(heading):
        return frozenset()
    hits = unswallowed(lexicon.find(heading))
    cues = {hit.cue for hit in hits}
    if Cue.READERS in cues and (is_of_readers(heading, hits) or POLL.match(heading)):
        return frozenset({Topic.READERS})
    if Cue.OTHERS_HEADING in cues:
        return frozenset({Topic.OTHERS})
    if dates_of_goods(heading, hits):
        return frozenset({Topic.GOODS})
    topics = people_topics(heading, lexicon, cues)
    topics.update(date_and_video(heading, hits))
    short = len(heading.split()) <= LONGEST
    waits = MEANWHILE.match(heading) is not None
    simple = ((cue, topic) for cue, topic in SIMPLE.items() if cue in cues and not (waits and cue is Cue.NOTHING_YET))
    topics.update(topic for _, topic in simple if short and not topics & GENERAL)
    if Cue.EARLIER in cues:
        topics.add(Topic.EARLIER)
    return frozenset(topics)


def unswallowed(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits but for words that a longer wording takes for its own ("arrival" of "new arrival")."""
    return tuple(hit for hit in hits if not any(swallows(other, hit) for other in hits))


def swallows(longer: Hit, hit: Hit) -> bool:
    """Whether a longer wording of newcomers or makers holds a word that means something else by itself."""
    holds = longer.start <= hit.start and hit.end <= longer.end and longer.end - longer.start > hit.end - hit.start
    return holds and hit.cue in SWALLOWED.get(longer.cue, ())


def is_of_readers(heading: str, hits: tuple[Hit, ...]) -> bool:
    """Whether a heading is a label of readers' words: several words of it say so, or the only one ("Comments (12)")."""
    words = [word for word in heading.split() if word.strip("()[]:–—-").isalpha()]
    said = max(len(heading[hit.start : hit.end].split()) for hit in hits if hit.cue is Cue.READERS)
    return said == len(words) if said == 1 else len(words) <= LONGEST_LABEL


def date_and_video(heading: str, hits: tuple[Hit, ...]) -> set[Topic]:
    """Release, trailer or both: a heading that names a video asks for the video, unless it lists several things."""
    words, cues = heading.split(), {hit.cue for hit in hits}
    releases = (hit for hit in hits if hit.cue is Cue.RELEASE)
    named = any(hit.start == 0 or heading[hit.start].islower() for hit in releases)  # and not "Halo Stream"
    label = len(words) <= 3 and named and not cues & {Cue.RETURN, Cue.SHOOT}
    when = bool(cues & {Cue.ASKS_WHEN, Cue.DATE}) or label
    video = bool(cues & {Cue.TRAILER, Cue.TEASER, Cue.FOOTAGE_NOUN})
    listed = any(mark in heading for mark in ",&/") or bool({"and", "und", "et", "y", "e", "en"} & set(words))
    if video and when and listed:
        return {Topic.RELEASE, Topic.TRAILER}
    if video or (Cue.ASKS_FOOTAGE in cues and not when):
        return {Topic.TRAILER}
    return {Topic.RELEASE} if when else set()


def dates_of_goods(heading: str, hits: tuple[Hit, ...]) -> bool:
    """Whether it asks for the days of something else that is sold ("Tour dates", "DVD release date")."""
    goods = next((hit for hit in hits if hit.cue is Cue.GOODS), None)
    when = [hit for hit in hits if hit.cue in (Cue.DATE, Cue.ASKS_WHEN)]
    if goods is None or not when or when[0].start < goods.start:
        return False
    return heading[goods.end : when[-1].start].strip() in ("", "release") or when[0].start == goods.end + 1


SIDES = re.compile(  # of a picture: who leaves is another matter
    r"(?:pictured,?\s|clockwise\s)*(?:from\s)?(?:top\s)?(?:left|right|l)(?:\s?(?:to|-)\s?(?:right|left|r))?"
    r"|(?:v(?:on)?\s?l(?:inks)?|v\.\s?l)(?:\s?n(?:ach)?\s?r(?:echts)?)?|de gauche à droite|de izquierda a derecha"
    r"|da sinistra(?: a destra)?|da esquerda para a direita|van links naar rechts|v\.l\.n\.r",
    re.IGNORECASE,
)
SIMPLE = {
    Cue.SPINOFF: Topic.SPINOFF,
    Cue.PLOT_HEADING: Topic.PLOT,
    Cue.NOTHING_YET: Topic.UNDATED,
    Cue.CANCELLATION: Topic.CANCELLED,
    Cue.SHOOT: Topic.PRODUCTION,
    Cue.GOODS: Topic.GOODS,
}


def people_topics(heading: str, lexicon: Lexicon, cues: set[Cue]) -> set[Topic]:
    """The topics of the people's sections; "new" by itself is one only as a whole heading ("New")."""
    if Cue.MAKER in cues and Cue.ASKS_WHO in cues and cues.isdisjoint(ON_SCREEN):
        return {Topic.CREW}
    asked = bool(cues & {Cue.ASKS_WHO, Cue.CAST})
    joins = brings(heading, lexicon) or says_new(heading, lexicon, asked)
    if Cue.WISH in cues and len(heading.split()) <= LONGEST:
        return {Topic.WISHES}
    if Cue.LEAVE in cues and not joins and not cues & {Cue.ASKS_WHEN, Cue.RETURN}:
        return {Topic.LEAVING}
    topics = {Topic.CAST} if asked else set()
    if joins and (asked or Cue.ASKS_WHEN not in cues):
        topics |= {Topic.CAST, Topic.NEW}
    label = len(heading.split()) <= LABEL
    label = label or asks_after(heading, cues)
    if Cue.RETURN in cues and (asked or (label and not cues & {Cue.ASKS_WHEN, Cue.NOTHING_YET})):
        topics |= {Topic.CAST, Topic.LEAVING if says_not(heading, lexicon) else Topic.RETURNING}
    if Cue.MAKER in cues and not asked and len(heading.split()) <= LONGEST // 2:
        topics.add(Topic.CREW)
    return topics


def asks_after(heading: str, cues: set[Cue]) -> bool:
    """Whether a heading asks whether some people are back ("Sind Vroni und Dr. Hartl wieder dabei?")."""
    asks = heading.rstrip().endswith("?") and len(heading.split()) <= LONGEST
    return asks and cues.isdisjoint({Cue.SEASON, Cue.DATE, Cue.PROGRAMME, Cue.RENEWAL, Cue.SHOOT})


def brings(heading: str, lexicon: Lexicon) -> bool:
    """Whether people join, and it is not the episodes that are new ("Wo laufen die neuen Folgen?")."""
    hits = lexicon.find(heading)
    seasons = [hit.start for hit in hits if hit.cue is Cue.SEASON]
    joins = (hit for hit in hits if hit.cue in (Cue.JOIN, Cue.JOINED_BY))
    return any(not any(NUMBERED.fullmatch(heading, hit.end, start) for start in seasons) for hit in joins)


def says_not(heading: str, lexicon: Lexicon) -> bool:
    """Whether a heading about who is back denies it ("Not coming back")."""
    hits = lexicon.find(heading)
    denied = next((hit.start for hit in hits if hit.cue is Cue.NEGATION), len(heading))
    return all(hit.start > denied for hit in hits if hit.cue is Cue.RETURN)


def says_new(heading: str, lexicon: Lexicon, asked: bool) -> bool:
    """Whether "new" is said of people: in a heading about them, as the whole heading, or in words of its own."""
    words = [heading[hit.start : hit.end].split() for hit in lexicon.find(heading) if hit.cue is Cue.NEW]
    alone = [word for word in heading.casefold().split() if word not in ARTICLES]
    return bool(words) and (asked or len(alone) == 1 or any(len(each) > 1 for each in words))
