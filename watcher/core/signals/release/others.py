"""Days of other works that a sentence names without setting them apart ("unlike Harbour Row, which returns on ...")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.mentions import About
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.people import people_of
from watcher.core.language.people.everywhere import PHRASES
from watcher.core.language.titles import names_of, plain
from watcher.core.signals.release.articled import is_of_articled
from watcher.core.signals.release.day import Day

_WORD = r"[A-ZÀ-Þ0-9][\w’'&-]*"
NAME = rf"(?P<name>(?:[A-ZÀ-Þ][\w’'-]*)(?:\s(?:(?:of|the|and|in|to|for|&|de|du|des|la|der|van)\s)*{_WORD})+)[”’\"'»]?"
RELATIVE = re.compile(rf"{NAME},\s(?:which|that|qui|que|che|die|der|das|dat)\s")
ASKED = re.compile(  # a heading that asks for one name
    r"(?i:(?:and|but|so|und|et|y|e|en)\s)?"
    r"(?i:(?:what|how|was ist|quid|qué hay|hoe zit het)\s(?:about|of|mit|de|met)\s)?"
    rf"[“‘\"']?{NAME}\s?\?"
)
WHICH = re.compile(r",\swhich\s$")
FOLLOWED = re.compile(rf"{NAME}\s(?:is|are|goes|comes|starts|opens|airs|begins)\s(?:on|from|out on|in|this|next)?\s?$")
ITS_RUN = re.compile(  # "Tin Palace starts its new run on"
    rf"(?:^|[,;:]\s){NAME}\s(?:starts|begins|opens|kicks off|returns for|resumes)\s(?:its|their)\s"
    r"(?:(?:new|next|latest|\w+th) (?:run|series)|(?:second|third|final|last|\w+th) (?:run|series|season))\b"
)
HAS_SLOT = re.compile(  # "Tin Palace has the slot from"
    rf"{NAME}\s(?:has|takes|holds|keeps|gets|fills|occupies|will have)\s(?:the|its|that|this|our)\s"
    r"(?:[\w-]+\s){0,2}?(?:slot|hour|night|place|berth|Sundays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?)\s"
    r"(?:on|from|until|in)\s$"
)
LISTED = re.compile(
    rf"(?:\b(?:and|but|while|with)|[,;])\s(?:with\s)?{NAME}\s(?:(?:follows|is|comes)\s)?(?:on|from|in)\s$"
)
BRACKETED = re.compile(rf"{NAME}\s\((?:from |on |out )?$")
KIND_AND_NAME = re.compile(  # "the launch of the legal drama Sidebar on"
    r"\b(?:drama|comedy|thriller|sitcom|dramedy|procedural|film|movie|picture|documentary|miniseries|spin-?off|musical|anime"
    r"|mystery|western|series|show|[Ss]erie|Krimi(?:serie|reihe)?|Komödie|Film|Spielfilm|[Dd]rama|série|comédie|fiction"
    r"|feuilleton|polar|película|comedia|fiction|commedia|minissérie|novela|comédia|komedie)"
    rf"\s[“\"‘«„]?(?P<name>{_WORD}(?:\s(?:(?:of|the|and|in|to|de|du|des|la|der|van)\s)*{_WORD})*)[”\"’»“]?"
    r"\s(?:on|from|in|for|am|ab|im|le|dès|en|el|il|dal|em|a partir de|op|vanaf)\s(?:the\s|le\s|el\s|il\s)?$"
)
THAT_ONE = re.compile(rf"{NAME}.*,\s(?:that one|that show|that['’]s|the latter|it)\s")
SLOT_OF = re.compile(
    rf"\b(?:slot|place|hour|berth|night)\b[^.;]{{0,30}}\b(?:to|by|for|with)\s(?:{NAME}|an?\s[\w\s-]{{3,40}}?)\s(?:from|on|in)\s$"
)
TAKES_OVER = re.compile(r"(?:^|[,;]\s)an?\s[\w\s-]{3,40}?\s(?:takes|take|taking) (?:over|its|the)\b", re.IGNORECASE)
THEIRS = re.compile(  # "her new film", "Ana Cruz's next one"
    r"\b(?:her|his|their|['’]s)\s(?:own\s)?(?:new|next|latest|other|upcoming|forthcoming|debut|first)\s(?:[a-z-]+\s)?"
    r"(?:film|movie|show|play|book|novel|album|one|thriller|comedy|musical|project|picture|feature|podcast|record)\b"
)
PARTED = re.compile(r"[,;:–—()]")
BEFORE = re.compile(r"\b(?:on|at|by|via|from|sur|auf|bei|op|su|em|na|no|en|with|to|across|in)\s(?:the\s)?[“\"‘]?$")
PERSONAL = re.compile(
    r"(?:re-?)?(?:return|come|came|coming|is\b|are\b|be\b|back|arriv|debut|mak|step|get|go)", re.IGNORECASE
)
GENERAL = frozenset({Cue.SEASON, Cue.DATE, Cue.RELEASE, Cue.LATER_PART, Cue.ENDING, Cue.FUTURE, Cue.SHOOT, Cue.NEW})
SMALL = frozenset(["the", "a", "an", "of", "and", "in", "to", "for", "de", "du", "des", "la", "der", "van"])


def other_work(day: Day) -> str:
    """Why a day is another work's: the sentence names that right before it, or tells of what a person does next."""
    before = day.passage.text[: day.mention.start]
    if is_asked_about_another(day) or is_of_articled(day):
        return "another title"
    named = in_relative(day, before) or beside_name(day, before) or that_one(day, before)
    if named or SLOT_OF.search(before) or (TAKES_OVER.search(before) and not names_ours(day)):
        return "another title"
    return "another title" if of_person(day, before) else ""


def is_asked_about_another(day: Day) -> bool:
    """Whether the heading asks for a name that is none of ours ("And Tin Palace?"), and the sentence names nothing."""
    asked = ASKED.fullmatch(day.passage.heading)
    if asked is None or day.passage.mentions or day.page.headings.read(day.passage.heading).context is not None:
        return False
    words, people = [word for word in plain(asked["name"]).split() if word not in SMALL], people_of(day.page.language)
    ours = {word for each in names_of(day.page.title) for word in plain(each).split()}
    known = plain(asked["name"]).removeprefix("the ") in PHRASES or set(words) & (ours | people.organisations)
    return len(words) > 1 and not known and not all(word in people.ordinary for word in words)


def in_relative(day: Day, before: str) -> bool:
    """Whether it stands in a clause about a name ("…, which opens on"): of a thing, or with a verb no person has."""
    found = list(RELATIVE.finditer(before))
    if not found or PARTED.search(before, found[-1].end()) or not is_foreign(day.page, day.passage, found[-1]):
        return False
    verbs = list(day.passage.find(Cue.RELEASE, start=found[-1].end() - 1, end=day.clause[1]))
    backs = {hit.start for hit in day.passage.find(Cue.RETURN)}
    is_thing = WHICH.search(before[: found[-1].end()]) is not None
    return any(is_thing or verb.start not in backs for verb in verbs)


def beside_name(day: Day, before: str) -> bool:
    """Whether a name right before it has it ("Harbour Row is on", "and Harbour Row on", "Harbour Row (4 May)")."""
    subject = FOLLOWED.search(before) or ITS_RUN.search(before) or HAS_SLOT.search(before)
    if subject is not None and is_foreign(day.page, day.passage, subject):
        return True
    kind = KIND_AND_NAME.search(before)
    if kind is not None and is_other_name(day, kind):
        return True
    bracket = BRACKETED.search(before)
    if bracket is not None and is_foreign(day.page, day.passage, bracket) and day.page.entities.own:
        return day.passage.block.kind.name != "CELL" and not BEFORE.search(before, 0, bracket.start("name"))
    listed = LISTED.search(before)
    if listed is None:
        return False
    if "with " in listed.group():
        return is_other_name(day, listed)
    return is_foreign(day.page, day.passage, listed) and follows_another(day)


def is_other_name(day: Day, match: re.Match[str]) -> bool:
    """Whether the name behind a word for its kind is no part of ours, no company and no time."""
    words, people = plain(match["name"]).split(), people_of(day.page.language)
    ours = {word for each in names_of(day.page.title) for word in plain(each).split()}
    if set(words) <= ours | people.ordinary or set(words) & people.organisations or names_ours(day):
        return False
    return not find_dates(match["name"], language=day.page.language, anchor=day.page.today)


def follows_another(day: Day) -> bool:
    """Whether a day before it in the sentence is another work's ("Tin Palace starts on 3 May and Canal Road on")."""
    earlier = [other for other in day.others if other.end < day.mention.start]
    if not earlier:
        return False
    before = day.passage.text[: earlier[-1].start]
    verbs = list(day.passage.find(Cue.RELEASE, end=earlier[-1].start))
    subject = re.search(NAME + r"\s$", before[: verbs[-1].start]) if verbs else None
    return bool(subject and is_foreign(day.page, day.passage, subject)) or bool(
        FOLLOWED.search(before) or LISTED.search(before)
    )


def that_one(day: Day, before: str) -> bool:
    """Whether a word points back to a name ("if it is Harbour Row that you are after, that one is back on")."""
    match = THAT_ONE.search(before)
    return (
        match is not None and "that one" in before and is_foreign(day.page, day.passage, match) and not names_ours(day)
    )


def of_person(day: Day, before: str) -> bool:
    """Whether the subject is a person's own next work; of a film and a first season, it may be the watched one."""
    match = THEIRS.search(before)
    if match is None or day.page.entities.is_debut or names_ours(day):
        return False
    owner = match.group().startswith(("'", "’"))
    return not owner or any(name.end == match.start() for name in find_names(before, language=day.page.language))


def names_ours(day: Day) -> bool:
    """Whether the clause names the watched title or season."""
    begins, ends = day.clause
    return any(m.about is About.THIS and begins <= m.start < ends for m in day.passage.mentions)


def is_foreign(page: Page, passage: Passage, match: re.Match[str]) -> bool:
    """Whether a name can be another work's: not ours in part, no place, company, season or time."""
    start, end, name = match.start("name"), match.end("name"), match["name"]
    if any(m.start < end and start < m.end and m.about is not About.OTHER_TITLE for m in passage.mentions):
        return False
    if BEFORE.search(passage.text, max(0, start - 12), start):
        return False
    words, people = [word for word in plain(name).split() if word not in SMALL], people_of(page.language)
    ours = {word for each in names_of(page.title) for word in plain(each).split()}
    ordinary = all(word.isdigit() or word in people.ordinary for word in words)
    known = ordinary or set(words) <= ours or plain(name).removeprefix("the ") in PHRASES
    if known or set(words) & people.organisations or len(words) < 2 - ("the " in name.lower()):
        return False
    said = any(hit.cue in GENERAL for hit in lexicon_for(page.language).find(name))
    return not said and not find_dates(name, language=page.language, anchor=page.today)
