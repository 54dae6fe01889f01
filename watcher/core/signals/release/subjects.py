"""Whose day it is: a date whose verb has another thing as its subject is not the title's."""

from __future__ import annotations

import re

from watcher.core.language.clauses import EVENTS, Event
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit, lexicon_for
from watcher.core.language.mentions import About
from watcher.core.language.names import find_names
from watcher.core.language.topics import Topic
from watcher.core.model import BlockKind
from watcher.core.signals.release.day import Day
from watcher.core.signals.release.others import PERSONAL, is_foreign

INTRANSITIVE = re.compile(r"^\s*(?:back\s+)?(?:on|in|from|at|this|next|for|to)\b|^\s*$")
SUBJECT = re.compile(
    r"(?<!\bin )(?<!\bto )(?<!\bon )(?<!\bat )(?<!\bfor )(?<!\bfrom )(?<!\bacross )"  # "in Irish and British cinemas"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s(?:of|the|and|&|[A-ZÀ-Þ][\w’'-]+))*\s[A-ZÀ-Þ][\w’'-]+)"
    r"[”’\"']?,?\s+(?:that|who|will|also|finally|now|is|has|only)?\s*$"
)
OF_NAME = re.compile(r"\s+of\s+[“‘\"']?[A-ZÀ-Þ][\w’'-]+\s(?:(?:of|the|and|&)\s)*[A-ZÀ-Þ]")  # "the return of Tin Palace"
ELSEWHERE = re.compile(r"\W*(?:elsewhere|meanwhile|in other news)\b", re.IGNORECASE)
RELATIVE = re.compile(  # goes with no person: "The Tin Palace, which gets a jump to"
    r"[A-ZÀ-Þ][\w’'-]+\s(?:(?:of|the|and|&)\s)*[A-ZÀ-Þ][\w’'-]+[”’\"']?,?\s(?:which|whose\s(?:\w+\s)?(?:season|series|run))\s[^,;:.()]*$"
)
PARTING = re.compile(  # between what is told and whose subject is looked for
    r"[,;:–—“”\"()]|\b(?:that|when|as|because|and|but|so|if|who|which|while|before|after|though|than)\b"
)
SHOWN = re.compile(  # as films do
    r"play(?:s|ed|ing)?\s(?:only\s)?(?:in|at|on|across|for|through|until|to|exclusively|nationwide)\b"
)
SOMEONE = re.compile(  # "have heard someone come back from"
    r"\b(?:(?:some|any|every|no)(?:one|body)|people|friends|colleagues|critics|reporters)\s(?:\w+\s)?$", re.IGNORECASE
)
NEW_THING = re.compile(r"^\W*(?:an?|another|some|one more|two|three|several)\s(?=\w)", re.IGNORECASE)
HEAD_END = re.compile(  # where the noun ends and what is said of it begins: "a play set between the seasons"
    r"\s(?:about|between|with|by|from|for|in|on|to|set|based|starring|inspired|titled|called|featuring|following)\s"
)
NOUN = re.compile(  # "the grid, which", "voting for the awards", "the channel itself"
    r"\b(?P<noun>[^\W\d_]+)(?:\s(?:of|for|in|at)\s[^,;.:]{1,30})?,?\s+"
    r"(?:(?:which|that|itself|themselves|also|then|now|finally|only|is|has|will)\s+)*$"
)
PLACED = re.compile(r"(?:in|on|at|to)\s", re.IGNORECASE)
COMPANIES = frozenset({"channel", "network", "streamer", "service", "platform"})  # which launch shows as well
OPENS = re.compile(r"(?:re)?(?:launch|open|start|beg[iau]n|arriv|go(?:es)? live)", re.IGNORECASE)
THINGS = frozenset(
    word
    for words in (
        "grid schedule slate lineup app site website tour exhibition exhibit",
        "museum convention con fair festival expo event conference upfronts upfront play musical concert gig match",
        "championship cup tournament voting ballot sale sales strike campaign competition contest auction quiz podcast",
        "album single soundtrack novel book comic memoir quarter term semester advent lent ramadan sweeps shop store",
        "restaurant hotel park ride",
    )
    for word in words.split()
)
OURS = re.compile(
    r"\b(?:episodes?|chapters?|instal?lments?|parts?|conclusion|continuation|sequel|return|comeback)\b", re.IGNORECASE
)
TELLS = re.compile(  # what only says when: "a note to stations puts the return at"
    r"\b(?:note|memo|letter|e-?mail|statement|press kit|notice|schedule|poster|title card|filing)\b",
    re.IGNORECASE,
)
TELLING = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.CREDIT, Cue.SPEAK, Cue.RETRACTION, Cue.FORMER)
BOOKED = re.compile(  # "Ana Cruz CONFIRMED for Strictly Baking from": where somebody goes
    r"\s(?:is\s|has\s|was\s|been\s|now\s|also\s|to\s|will\s)*"
    r"(?:(?i:confirmed|announced|named|revealed|unveiled|booked|set|lined up|signe?[ds](?:\sup)?)\s(?:for|as)"
    r"|(?i:signed|signs|heading|headed|off|hired|cast|join(?:s|ed|ing)?\sthe\scast)\s(?:to|in|on|of|for)"
    r"|(?i:joins?|joining|host(?:s|ing)?|presents?|judges?|fronts?))\s(?:the\s)?[“‘\"']?[A-ZÀ-Þ]"
)
FIRST_WORD = 4  # characters before a name that begins a sentence
NEAR = 20  # characters between a label and its day ("SaltCon: starts on 13 June")
LABEL = re.compile(r"^\W*(?P<label>[^:.;!?]{2,40}):\s")
OF_NAMED = re.compile(  # "Airdate: The Tin Palace, May 7"
    r"^\W*(?i:airdates?|premieres?|returning|returns|new|coming|starts|dated):\s[“‘\"']?"
    r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:of|the|and|a|on|in|&)\s)*[A-ZÀ-Þ][\w’'-]*)+[”’\"']?,\s"
)
SOURCE = re.compile(
    r"(?:(?:first\s)?(?:published|posted|put online)|mis en ligne|publié|pubblicato|publicado|gepubliceerd|geplaatst"
    r"|sources?|refs?\.?|references?|announced|link|checked|updated|quellen?|fuentes?|fontes?|fonti|bron|bronnen)\W*$",
    re.IGNORECASE,
)
REFERENCES = re.compile(  # over the list of a page's sources, each with the day when it appeared
    r"\W*(?:(?:notes|notes and|notes et|note e|notas e|notas y)\s)?(?:references?|sources?|footnotes?|citations?|notes"
    r"|einzelnachweise|quellen|belege|références|referencias|fuentes|riferimenti|fonti|referências|fontes|bronnen|noten)\W*",
    re.IGNORECASE,
)
OTHER_EVENTS = frozenset(  # that a label names where it does not name the release
    {Event.ENDING, Event.SHOOT, Event.GOODS, Event.TRAILER, Event.FESTIVAL, Event.RENEWAL, Event.REPEAT}
    | {Event.LATER_PART}
)


def is_of_person(day: Day) -> bool:
    """Whether a sentence that names neither title nor season tells of people: the day is of another work of theirs."""
    explicit = day.page.scope(day.passage, day.mention.start).explicit
    text = day.passage.text
    played = (hit for hit in day.passage.find(Cue.PLAY) if not SHOWN.match(text, hit.start))
    plays = any(hit.end - hit.start > len("with") for hit in played)
    return not explicit and (plays or day.passage.has(Cue.CAST, Cue.JOIN, Cue.ROLE_NOUN))


def what_a_person_does(day: Day) -> str:
    """A sentence that begins with a person and says nothing of a release: "Ana Cruz will be signing copies on"."""
    passage = day.passage
    if passage.block.kind is BlockKind.CELL or passage.mentions:
        return ""
    names = find_names(passage.text[: day.mention.start], language=day.page.language)
    if passage.has(*TELLING) and not (names and BOOKED.match(passage.text, names[0].end)):
        return ""
    first = names[0].start if names else 0
    roles = (Cue.MAKER, Cue.CAST, Cue.DECIDER, Cue.PLAY)
    role = any(hit.start == 0 and hit.end == first - 1 for hit in passage.find(*roles))
    return "what a person does" if names and (first < FIRST_WORD or role) else ""


def other_subject(day: Day) -> str:
    """The verb of release has another thing as its subject: "Tin Palace, which returns on", "a radio play airs on"."""
    begins, ends = day.clause
    if is_of_relative(day):
        return "another title"
    if any(mention.about is About.THIS and begins <= mention.start < ends for mention in day.passage.mentions):
        return ""
    if ELSEWHERE.match(day.passage.text):
        return "another title"
    verbs = list(day.passage.find(Cue.RELEASE, start=begins, end=day.mention.start))
    nouns = verbs or list(day.passage.find(Cue.RELEASE, end=day.mention.start))
    named = OF_NAME.match(day.passage.text, nouns[-1].end) if nouns else None
    if named and not any(m.about is About.THIS and m.start < named.end() <= m.end + 1 for m in day.passage.mentions):
        return "another title"
    if not verbs:
        return ""
    if SOMEONE.search(day.passage.text, begins, verbs[0].start) and PERSONAL.match(day.passage.text, verbs[0].start):
        return "what a person does"
    other = is_new_thing(day, verbs[0]) or is_thing(day, verbs[0])
    return "something else" if other else named_subject(day, verbs[0])


def is_of_relative(day: Day) -> bool:
    """Whether a date stands in a relative clause on a name that is not the watched one's."""
    name = RELATIVE.search(day.passage.text[: day.mention.start])
    ours = (mention for mention in day.passage.mentions if mention.about is About.THIS and not mention.is_season)
    return name is not None and not any(mention.end > name.start() for mention in ours)


def named_subject(day: Day, verb: Hit) -> str:
    """Why a name before an intransitive verb is another title's, where it is no person's who may come back in it."""
    if not INTRANSITIVE.match(day.passage.text[verb.end : day.mention.start]):
        return ""
    before = day.passage.text[: verb.start]
    subject = SUBJECT.search(before)
    if subject is None:
        return ""
    can_come = PERSONAL.match(day.passage.text, verb.start) and not ELSEWHERE.match(day.passage.text)
    person = can_come and find_names(subject["name"], language=day.page.language)
    return "" if person or not is_foreign(day.page, day.passage, subject) else "another title"


def is_new_thing(day: Day, verb: Hit) -> bool:
    """Whether the subject of a verb has the article of what was not spoken of yet, and is no season and no episode."""
    if day.page.language[:2] != "en":
        return False
    start = subject_start(day, verb.start)
    opening = NEW_THING.match(day.passage.text, start, verb.start)
    if opening is None:
        return False
    aside = HEAD_END.search(day.passage.text, opening.end(), verb.start)
    ends = aside.start() if aside else verb.start
    if OURS.search(day.passage.text, start, ends) or TELLS.search(day.passage.text, start, ends):
        return False
    return not day.passage.has(Cue.SEASON, Cue.DATE, Cue.CREDIT, Cue.RELEASE, start=start, end=ends)


def is_thing(day: Day, verb: Hit) -> bool:
    """Whether the noun right before a verb is of a thing that is neither film nor series ("the fall grid, which")."""
    noun = NOUN.search(day.passage.text, 0, verb.start) if day.page.language[:2] == "en" else None
    text = day.passage.text
    if noun is None or PLACED.match(text, verb.start):
        return False  # "will play in theaters"
    if noun.group().rstrip().endswith(",") and text[verb.start : verb.end].endswith("ing"):
        return False  # "on a busy slate, arriving on 14 March"
    word = noun["noun"].casefold()
    opens = OPENS.match(text, verb.start) and INTRANSITIVE.match(text[verb.end : day.mention.start])
    return word in THINGS or (word in COMPANIES and opens is not None)


def subject_start(day: Day, verb: int) -> int:
    """Where the subject of a verb begins: behind the last mark or conjunction, or before an aside."""
    text = day.passage.text
    places = [0, *(match.end() for match in PARTING.finditer(text, 0, verb))]
    last = places[-1]
    if text[last:verb].strip() or len(places) == 1:
        return last
    return places[0] if text[last - 1] == "," else places[-2]


def another_label(day: Day) -> str:
    """Its label says that the day is of something else: "Finale: 25 May", a column headed "End", "SaltCon: 13 June"."""
    passage = day.passage
    if passage.block.kind is BlockKind.CELL and SOURCE.match(passage.heading):
        return f"about {Event.ANNOUNCEMENT.value}"
    if passage.block.kind is BlockKind.CELL:
        return event_of_label(day, passage.heading)
    if passage.block.kind is BlockKind.ITEM and REFERENCES.fullmatch(passage.heading):
        return f"about {Event.ANNOUNCEMENT.value}"
    if OF_NAMED.match(passage.text) and not any(mention.about is About.THIS for mention in passage.mentions):
        return "another title"
    match = LABEL.match(passage.text)
    if match is None or Topic.RELEASE in passage.topics or not 0 <= day.mention.start - match.end() < NEAR:
        return ""
    return event_of_label(day, match["label"])


def event_of_label(day: Day, label: str) -> str:
    """The event that a label names, "" where it names the release or nothing."""
    cues = {hit.cue for hit in lexicon_for(day.page.language).find(label)}
    if Cue.ARTICLE in cues or Cue.DATE in cues:
        return ""
    events = {EVENTS[cue] for cue in cues if cue in EVENTS} & OTHER_EVENTS
    return f"about {min(events)}" if events else ""
