"""The words for a video: which kind it is, and whether a sentence says that it is out."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter

from watcher.core.language.authority import negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import Hit, every_language
from watcher.core.language.mentions import About, find_mentions
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.people.everywhere import BRANDS, PHRASES
from watcher.core.language.topics import Topic
from watcher.core.model import State

LABEL_END = re.compile(r"\s*(?:[|:–—,]|\(\d{4}\))\s*|\s+-\s+")  # what a label begins with
INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|statt|anstelle|anstatt|au lieu|plutôt qu|en lugar|en vez|invece d"
    r"|al posto|em vez|ao invés|in plaats van)[\w’']*\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
BEFORE = re.compile(r"\b(?:before|ahead of|vor|avant|antes|prima|voor)\s(?:(?!not\b)[\w’']+\s?){0,2}$", re.IGNORECASE)
AS_SOON = re.compile(  # "Wir zeigen den Trailer hier, sobald er da ist"
    r"[^.;,]{0,40},?\s(?:sobald|dès que|en cuanto|tan pronto|non appena|assim que|logo que|zodra|as soon as)\b"
)
EXCEPT = re.compile(  # "apart from a short teaser, nothing"
    r"\b(?:(?:apart|aside|other) (?:from|than)|besides|beyond|except(?: for)?|save for"
    r"|außer|abgesehen von|bis auf|neben|à part|mis à part|hormis|excepté|en dehors d[eu’']"
    r"|salvo|aparte de|más allá de|excepto|a parte|tranne|oltre ad?"
    r"|al di là di|além d[eo]|fora|tirando|exceto|behalve|afgezien van|buiten)\s?(?:[\w’'-]+\s){0,3}$",
    re.IGNORECASE,
)
WHEN = re.compile(  # begins a question within a sentence
    r"\b(?:wann|ob|cuándo|whether)\s(?:[\w’'-]+\s){0,4}$", re.IGNORECASE
)
LATER = re.compile(r"\s(?:in|on|by|for (?=[A-Z]|next|the)|soon|later|shortly|next|this|after|as)\b|\W*$", re.IGNORECASE)
OF_OTHER_NOUN = re.compile(r"\b(?:an?|the)\s[\w-]+\s(?:that|which|who|where)\s")  # "a path to a door that is not there"
WITHOUT = re.compile(r"without|ohne|sans|senza|sin|sem|zonder", re.IGNORECASE)  # what a video does not have
LENGTH = re.compile(r"\d[\s-](?:sec|min|sek|seg)", re.IGNORECASE)  # of a video
OCCASION = re.compile(  # "ahead of Night Shift", "with the finale of Night Shift": where a video was shown
    r"\b(?:ahead of|before|during|in front of|after|following|with|alongside|attached to|at"
    r"|vor|während|nach|bei|avant|pendant|après|lors d[eu]|antes del?|durante|tras|después del?|prima d(?:i|el|ella)"
    r"|dopo|após|depois d[eoa]|voor|tijdens|na)\s(?:[\w’'-]+\s){0,4}[“‘\"'«]?$",
    re.IGNORECASE,
)
MADE_BEFORE = re.compile(  # "the original trailer"
    r"\b(?:original|old|previous|earlier|alte[nr]?|ursprünglich\w*|ancien(?:ne)?|antigu[oa]|vecchi[oa]|antig[oa]|oude)\s"
    r"(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
OF_FIRST = re.compile(  # "the trailer of the first:", without the noun
    r"\s(?:(?:of|from|for) the (?:first|last)(?: one)?|(?:der|zur|von der) ersten|(?:de|pour) la première|de la primera"
    r"|della prima|da primeira|van (?:het|de) eerste)\s?(?:[.,;:!?)]|$)",
    re.IGNORECASE,
)
OF_NAMED = re.compile(  # "the trailer for Low Orbit", "the trailer for their new show, Low Orbit"
    r"\s(?:for|to|of)\s(?:(?:[a-z-]+\s){0,4}(?:show|series|film|movie|drama|comedy|thriller),?\s(?:called\s|titled\s)?)?"
    r"[“‘\"']?(?P<name>(?:(?:The|A|An)\s)?[A-ZÀ-Þ][\w-]+(?:\s(?:(?:of|the|and|&)\s)*[A-ZÀ-Þ0-9][\w-]*)*)(?![\w’'])"
)
OF_QUOTED = re.compile(  # "le trailer de « Hier soir »"
    r"\s(?:di|del|della|de|du|do|da|van|von|zu|zum|zur)\s[“‘\"'«„]\s?(?P<name>[^”’\"'»“„]{3,60}?)\s?[”’\"'»“]"
)
OF_WORK = re.compile(  # "trailer della Signora dei contatori", "bande-annonce de « Hier soir »"
    r"\s(?:for|of|to|di|del|della|dello|dei|degli|delle|de|du|des|da|do|das|dos|van|von|zu|zum|zur)\s?"
    r"(?:(?P<quoted>[“‘\"'«„]\s?[^”’\"'»“]{3,60})|(?:(?:la|le|los|las|el|les|the|het)\s)?(?P<name>[A-ZÀ-Þ][\w-]+(?:\s[\w’'-]+){1,6}))"
    r"\W*(?:\(.*\)\W*)?"
)
NEAR = 15  # characters between "no" and "footage"
DUE = 30  # letters between a video's word and the day on which it comes
OF_IT = re.compile(  # behind the video, what becomes of it: "..., none of it has been released"
    r"[,;–—-]\s(?:(?=[^.]{0,50}\b(?:davon|of (?:it|that|them)|rien n['’]en|nada de ello|niente di|nada disso|ervan)\b)"
    r"|(?:it|they|er|es|elle|il|hij) )"
)
LISTED = re.compile(r",?\s(?P<and>(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)?(?:\w+\s)?")
THERE = re.compile(r"there", re.IGNORECASE)
FEW = 4  # words that point at a video ("Here it is:", "Now there is:")
FIRST_WORDS = 3  # of a sentence, before the word that makes it a denial
TOPIC = 5  # words of "as for a trailer," that name what the sentence is about
BRIEF = frozenset({Cue.CLIP, Cue.ANNOUNCEMENT})  # what makes a teaser of a video that is called neither
KINDS = {Cue.TEASER: State.TEASER, Cue.TRAILER: State.TRAILER}


def kind_of(hits: tuple[Hit, ...]) -> tuple[State, str]:
    """Teaser or trailer by the words of a label, and why it is neither."""
    cues = {hit.cue for hit in hits}
    if Cue.UNOFFICIAL in cues:
        return State.UNKNOWN, "not official"
    if Cue.OTHER_VIDEO in cues and Cue.TRAILER not in cues:
        return State.UNKNOWN, "another kind of video"
    if cues.isdisjoint(KINDS) and not cues.isdisjoint(BRIEF):
        return State.TEASER, ""
    return next((state for cue, state in KINDS.items() if cue in cues), State.UNKNOWN), ""


def tells_kind(label: str) -> bool:
    """Whether a label says what kind of video it is, a trailer or not."""
    return kind_of(every_language().find(label)) != (State.UNKNOWN, "")


def is_of_other(page: Page, label: str) -> bool:
    """Whether a label ends with the name of another work as what the video is of ("the trailer for Low Orbit")."""
    hits = [hit for hit in every_language().find(label) if hit.cue in KINDS]
    match = OF_WORK.fullmatch(label, hits[-1].end) if hits else None
    if match is None:
        return False
    name = (match["quoted"] or match["name"]).strip("“‘\"'«„ ")
    first = name.split()[0].casefold().strip("’'")
    if name.casefold() in page.title.name.casefold() or every_language().knows(first):
        return False
    return first not in BRANDS | PHRASES and not find_names(name, language=page.language)


def names_other(page: Page, label: str) -> bool:
    """Whether a label begins with another name ("Other Show | Official Trailer")."""
    if is_of_other(page, label):
        return True
    first = LABEL_END.split(label)[0].strip()
    if first == label or len(first) < 3 or not first[:1].isupper():
        return False
    return not every_language().knows(first) and not find_mentions(first, page.entities, page.language)


def without_occasion(passage: Passage) -> Passage:
    """The sentence without the other title beside which a video was shown: it is not that title's."""
    if all(mention.about is not About.OTHER_TITLE for mention in passage.mentions):
        return passage
    text, spans = passage.text, []
    for mention in passage.mentions:
        shown = OCCASION.search(text, 0, mention.start) if mention.about is About.OTHER_TITLE else None
        if shown and kinds_or_clips(passage, shown.start()):
            spans.append((shown.start(), mention.end))
    if not spans:
        return passage
    mentions = tuple(m for m in passage.mentions if not any(start <= m.start < end for start, end in spans))
    hits = tuple(hit for hit in passage.hits if not any(start <= hit.start < end for start, end in spans))
    return replace(passage, mentions=mentions, hits=hits)


def is_of_before(passage: Passage, hit: Hit) -> bool:
    """Whether a word for a video names one that was made before ("the original trailer", "that of the first")."""
    return bool(MADE_BEFORE.search(passage.text, 0, hit.start) or OF_FIRST.match(passage.text, hit.end))


def kinds_or_clips(passage: Passage, end: int) -> bool:
    """Whether a video is named before a place."""
    return passage.has(Cue.TEASER, Cue.TRAILER, Cue.FOOTAGE_NOUN, end=end)


def is_of_named(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether the words behind one name another title as what the video is of ("the trailer for Low Orbit")."""
    match = OF_NAMED.match(passage.text, hit.end) or OF_QUOTED.match(passage.text, hit.end)
    if match is None or match["name"].casefold() in page.title.name.casefold():
        return False
    if any(mention.start < match.end() and match.start() < mention.end for mention in passage.mentions):
        return False
    return not find_dates(match["name"], language=page.language, anchor=page.today)


def kinds_in(passage: Passage) -> list[Hit]:
    """The words for a kind of video in a sentence; a "teaser trailer" is a teaser."""
    teasers = list(passage.find(Cue.TEASER))
    trailers = [hit for hit in passage.find(Cue.TRAILER) if not any(t.start <= hit.start < t.end for t in teasers)]
    return sorted([*teasers, *trailers], key=lambda hit: hit.start)


def is_still(passage: Passage, hit: Hit) -> bool:
    """Whether the words are for a picture ("first-look photographs"), or for a first look that need be no video."""
    return passage.has(Cue.STILL, start=hit.start, end=hit.end + 14) or is_mere_look(passage, hit)


def is_mere_look(passage: Passage, hit: Hit) -> bool:
    """Whether a first look stands outside the section about videos, in a sentence without any word for one."""
    look = next((look for look in passage.find(Cue.LOOK) if look.start <= hit.start < look.end), None)
    if look is None or Topic.TRAILER in passage.topics or hit.end > look.end:
        return False
    kinds = (Cue.TRAILER, Cue.TEASER, Cue.FOOTAGE_NOUN, Cue.CLIP)
    said = any(not look.start <= word.start < look.end for word in passage.find(*kinds))
    return not said and LENGTH.search(passage.text) is None


def says_nothing_yet(passage: Passage) -> bool:
    """Whether a sentence that names no trailer says that there is nothing to see yet."""
    if Topic.TRAILER in passage.topics:
        return passage.has(Cue.NEGATION, Cue.NOTHING_YET, Cue.FUTURE)
    nouns = [hit.start for hit in passage.find(Cue.FOOTAGE_NOUN)]
    if nouns and not passage.text[: nouns[0]].strip(" DOfd'’"):  # "Of footage, none."
        return passage.text[nouns[0] :].find(", ") in range(20) and passage.has(Cue.NEGATION, start=nouns[0])
    if not nouns or not passage.has(Cue.NEGATION, end=nouns[0]):
        return False
    return passage.has(Cue.SHOWN) or passage.has(Cue.NEGATION, start=nouns[0] - NEAR, end=nouns[0])


def denies_all(passage: Passage) -> bool:
    """Whether a sentence in answer to a heading denies that there is a trailer ("No.", "We haven't seen one yet")."""
    hits = kinds_in(passage)
    if hits:
        return passage.has(Cue.NEGATION, end=hits[0].start) or passage.has(Cue.NOTHING_YET)
    no = next(passage.find(Cue.NEGATION, Cue.NOTHING_YET), None)
    if no is None or any(not THERE.match(passage.text, hit.start) for hit in passage.find(Cue.SHOWN, end=no.start)):
        return False
    return no.cue is Cue.NOTHING_YET or len(passage.text[: no.start].split()) < FIRST_WORDS


def shows(passage: Passage) -> bool:
    """Whether a sentence shows a video that is out, and no older one."""
    if any(mention.is_season and mention.about is not About.THIS for mention in passage.mentions):
        return False
    if any(not negated(passage, hit.start) for hit in passage.find(Cue.OUT)):
        return True
    unsaid = (Cue.NEGATION, Cue.NOTHING_YET, Cue.REPEAT, Cue.EARLIER, Cue.FUTURE)
    if not passage.has(Cue.SHOWN) or passage.has(*unsaid):
        return False
    return bool(kinds_in(passage)) or len(passage.text.split()) <= FEW


def denied(passage: Passage, hit: Hit) -> bool:
    """Whether the sentence says that there is no such video yet."""
    begins, ends = passage.clause(hit.start)
    if passage.has(Cue.AS_FOR, start=begins, end=hit.start) and ends < len(passage.text):
        ends = passage.clause(ends)[1]  # "As for a trailer, you will be waiting a while"
    if EXCEPT.search(passage.text, 0, hit.start):
        return False
    if any(words.search(passage.text, 0, hit.start) for words in (BEFORE, WHEN, INSTEAD)):
        return True
    before = [negation.end for negation in passage.find(Cue.NEGATION, end=hit.start)]
    if before and not passage.has(Cue.BUT, start=before[-1], end=hit.start):
        return True
    if taken_back_behind(passage, hit):
        return True
    shown = next((shown.end for shown in passage.find(Cue.SHOWN, start=hit.end, end=ends)), ends)
    begins = behind_awaited(passage, hit, begins)
    return passage.has(Cue.NOTHING_YET, start=begins, end=max(min(shown, ends), hit.end)) or negated_behind(
        passage, hit
    )


def behind_awaited(passage: Passage, hit: Hit, begins: int) -> int:
    """Where a clause begins without the other video that it waits for ("while we wait for the trailer, a teaser")."""
    others = [other for other in kinds_in(passage) if begins <= other.start and other.end < hit.start]
    shown = [other for other in others if passage.has(Cue.SHOWN, start=other.end, end=hit.start)]
    return shown[-1].end if shown else begins


def taken_back_behind(passage: Passage, hit: Hit) -> bool:
    """Whether the sentence goes on to say that it is not out ("a teaser exists, but they have yet to put it out")."""
    but = next((word.start for word in passage.find(Cue.BUT, start=hit.end)), None)
    if but is None:
        of_it = OF_IT.search(passage.text, hit.end)
        but = of_it.start() if of_it else None
    if but is None or any(later.start > but for later in kinds_in(passage)):
        return False
    return passage.has(Cue.NEGATION, start=but) and passage.has(Cue.SHOWN, Cue.RELEASE, start=but)


def negated_behind(passage: Passage, hit: Hit) -> bool:
    """Whether the verb behind the word is denied ("the trailer has not been released")."""
    bounds = [bound for bound in passage.clauses if bound > hit.end + 2] or [len(passage.text)]
    topic = passage.text[hit.end : hit.end + 1] == "," and len(passage.text[: hit.end].split()) <= TOPIC
    ends = bounds[1] if topic and len(bounds) > 1 else len(passage.text) if topic else bounds[0]
    denials = passage.find(Cue.NEGATION, start=hit.end, end=ends)
    denials = (no for no in denials if not WITHOUT.match(passage.text, no.start))
    return any(OF_OTHER_NOUN.search(passage.text, hit.end, denial.start) is None for denial in denials)


def listed_end(passage: Passage, hit: Hit) -> int:
    """Where the last of the nouns ends that stand with a word for a video ("trailers and clips")."""
    last, joined = hit.end, False
    for noun in sorted(passage.find(Cue.FOOTAGE_NOUN, Cue.TRAILER, Cue.TEASER, start=hit.end), key=attrgetter("start")):
        link = LISTED.fullmatch(passage.text, last, noun.start)
        if link is None:
            break
        last, joined = noun.end, joined or link["and"] is not None
    return last if joined else hit.end


def is_due(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether the verb behind the video's word has a day ahead ("the trailer drops on June 5")."""
    for day in find_dates(passage.text, language=passage.language, anchor=page.today):
        between = passage.text[hit.end : day.start]
        if 0 < len(between) <= DUE and passage.has(Cue.RELEASE, Cue.SHOWN, start=hit.end, end=day.start):
            said = passage.has(Cue.CREDIT, Cue.DATE, start=hit.end, end=day.start) or "," in between
            return not said and (day.if_past if day.relative else day.period).first > page.today
    return False


def to_come(passage: Passage, hit: Hit) -> bool:
    """Whether the video is only to come."""
    begins = behind_awaited(passage, hit, passage.clause(hit.start)[0])
    last = listed_end(passage, hit)
    others = (other.start for other in kinds_in(passage) if other.start > last)
    ends = min((*(bound for bound in passage.clauses if bound > last), *others), default=len(passage.text))
    if AS_SOON.match(passage.text, hit.end):
        return True
    shown = [out for out in passage.find(Cue.SHOWN, start=begins, end=ends) if " " in passage.text[out.start : out.end]]
    ahead = (
        word
        for word in passage.find(Cue.FUTURE, start=begins, end=ends)
        if LATER.match(passage.text, word.end) or not any(out.start < word.start < out.end for out in shown)
    )  # "the trailer follows in June", but not "the trailer follows Ana"
    return any(ahead) and not passage.has(Cue.OUT, start=begins, end=ends)
