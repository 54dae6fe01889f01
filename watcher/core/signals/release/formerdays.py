"""Days that no longer hold: moved away from, taken back, or told as what was planned before."""

from __future__ import annotations

import re
from itertools import pairwise

from watcher.core.language.authority import negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.passages import Passage
from watcher.core.signals.release.beside import bracketed
from watcher.core.signals.release.day import Day
from watcher.core.signals.release.offdays import is_off

FROM = re.compile(
    r"\b(?:from|out of|off|von|vom|du|de|da|dal|dall['’]|dell['’]|del|do|van)"
    r"(?:\s(?:el|o|le|la|de|het|dem|der|its|the|their|an?|planned|original|initial|earlier|previous))*"
    r"(?:\s+(?:l['’])?|(?<=['’]))$",
    re.IGNORECASE,
)
PLANNED = re.compile(  # "der für den 3. September geplante Start": the day is the noun's
    r"\s(?:(?:geplant|angesetzt|vorgesehen|angekündigt|terminiert|anvisiert|avisiert)e[nrms]?"
    r"|geplande|voorziene|aangekondigde|ingeplande)\s"
)
WITHOUT_MONTH = re.compile(  # "from the 3rd to the", "by two weeks to": what is moved from has no month of its own
    r"(?:\d{1,2}(?:\.|st|nd|rd|th|er|º|°)?,?"
    r"|\b(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|giorn[oi]|settiman[ae]|mes[ei]?|días?"
    r"|semanas?|meses|dias?|dag(?:en)?|we(?:e)?k(?:en)?|maand(?:en)?),?)"
    r"\s(?:to|but|until|auf|sondern|au|à|mais|pour|al(?:la)?|a|ma|bensì|hasta|sino|para|ao|até|mas|e sim|naar|maar|tot)"
    r"(?:\s[^\W\d]+){0,3}\s(?:l['’])?$",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(  # "has vacated 3 May", "swapped 3 May for"
    r"\b(?:(?:vacat|swap|trad|abandon|surrender|exchang|relinquish|giv|gave|desert|forfeit|forgo|quit"
    r"|cede)\w*(?:\s(?:up|behind))?\s(?:(?:its|the|their|that)\s)?(?:\w+\s(?:slot|date|berth|perch)\s(?:on|of)\s)?"
    r"|(?:leaves?|leaving|left|leave)\s(?:behind\s)?"
    r"|(?:gibt|räumt|verlässt|tauscht)\s(?:den|ihren|seinen)\s"
    r"|(?:renonce|renoncé|abandonn\w+|quitt\w+|délaiss\w+|lâch\w+)\s(?:au|le|la date du|sa date du)\s"
    r"|(?:abandon\w+|renunci\w+|dej\w+|ced\w+|cambi\w+)\s(?:al|el|la fecha del?|su)\s"
    r"|(?:abbandon\w+|lasci\w+|rinunci\w+)\s(?:al|il|la data del)\s|(?:abre mão d[eo]|deix\w+|troc\w+)\s(?:o\s|a\s)?"
    r"|(?:verlaat|verruilt|ruilt)\s(?:de\s)?)$",
    re.IGNORECASE,
)
VACATED = re.compile(  # what is given up for good, wherever it goes
    r"\b(?:vacat|abandon|surrender|relinquish|forfeit)\w*\s(?:(?:its|the|their|that)\s)?(?:\w+\s)?$", re.IGNORECASE
)
GIVES_UP = re.compile(  # "comes off 3 May", "has pulled it from 3 May", "has given up its 3 May berth", "forget 3 May"
    r"\b(?:(?:com|mov|tak|shift|slid|go|push|bump|knock)(?:e|es|ing|en|ed|ne)?|came|took|went|slips?|slipped|slid)"
    r"\s(?:[^,;:.]{2,40}?\s)?off\s(?:of\s)?(?:(?:its|the|their|that)\s)?(?:\w+\s(?:date|slot|berth)\sof\s)?$"
    r"|\b(?:pull|remov|yank|withdr[ae]w|drop|delet|scrub|wip|eras|strik|struck|strip)\w*"
    r"\s(?:[^,;:.]{2,40}?\s)?(?:off|from|out of)\s(?:(?:its|the|their|that)\s)?$"
    r"|(?:\b(?:has|have|had|quietly|since|now)\s)+(?:deleted|removed|erased|scrubbed|lost|dropped|scrapped)\s(?:(?:its|the|their)\s)?$"
    r"|\b(?:giv(?:e|es|ing|en) up|gave up|let(?:s|ting)? go of|los(?:es|ing)|lost|surrender\w*)"
    r"\s(?:(?:its|the|their|that|a)\s)?$"
    r"|\b(?:thought better of|to disregard|to ignore|won['’]t make|(?:will|can) not make|misses|missed)"
    r"\s(?:(?:its|the|their)\s)?(?:date\sof\s)?$"
    r"|(?:^|[.;:]\s)(?:exit|oubliez|oublié|adieu|au revoir|fini)[,\s]\s?(?:le|la date du)\s$"
    r"|(?:^|[.;:]\s)(?:forget|scratch|scrap|scrub|strike|goodbye to|farewell to|so much for|never mind)\s(?:the\s)?$",
    re.IGNORECASE,
)
PUT_BACK = re.compile(  # "the 3 May premiere has been put back"
    r"\s(?:(?:\w+\s){0,2}?(?:premiere|launch|start|opening|release|return|debut|date|slot|berth|broadcast|bow)\s)?"
    r"(?:(?:has|have|is|was|had|been|being|now|since|itself)\s)+"
    r"(?:put back|pushed back|pushed|delayed|postponed|pulled|scrapped|dropped|called off|off|gone|dead|no more"
    r"|not happening|history|withdrawn|abandoned|deferred|rubbed out|crossed out|out of the window)\b",
    re.IGNORECASE,
)
THEN = re.compile(  # "was to open on 2 May and then on 9 May"
    r"(?:,?\s(?:and|then|and then|later|and later|und|und dann|dann|et|puis|et puis|y|y luego|luego|e|e poi|poi"
    r"|e depois|depois|en|en toen|en daarna))\s(?:(?:on|in|for|am|für den|le|au|el|al|il|a|em|no|op)\s)?",
    re.IGNORECASE,
)
BY_TIME = re.compile(r"\b(?:days?|weeks?|months?|nights?|fortnight|hours?)\s$")  # "a week earlier" is no former day
WAS = re.compile(r"^\W*(?:was|formerly|war|était|era|fue|foi|eerst)\s(?:(?:on|am|le|el|il|op)\s)?$", re.IGNORECASE)


def gives_up(passage: Passage, mention: DateMention) -> bool:
    """Whether a sentence says that a day no longer holds, whatever comes in its place."""
    if is_off(passage, mention):
        return True
    if not mention.period.is_day:
        return False
    text = passage.text
    before = VACATED.search(text, 0, mention.start) or GIVES_UP.search(text, 0, mention.start)
    return before is not None or PUT_BACK.match(text, mention.end) is not None


def moved_away(day: Day) -> str:
    """Where a sentence says that it moves, the day before that verb, or behind "from", is the old one."""
    later = [other for other in day.others if other.start > day.mention.start and not bracketed(day, other)]
    text = day.passage.text[: day.mention.start]
    if gives_up(day.passage, day.mention) or (later and GIVEN_UP.search(text)):
        return "a former date"
    moves = [hit.start for hit in day.passage.find(Cue.MOVE)]
    above = lexicon_for(day.page.language).find(" | ".join(day.passage.block.path[1:]))
    if not later or not (moves or any(hit.cue is Cue.MOVE for hit in above)):
        return ""
    before = bool(moves) and day.mention.end <= moves[0] < later[-1].start
    before = before or PLANNED.match(day.passage.text, day.mention.end) is not None
    return "a former date" if before or FROM.search(text) else ""


def taken_back(day: Day) -> str:
    """A day in a sentence that takes the date back and moves it nowhere."""
    if day.passage.has(Cue.CANCELLATION, start=day.mention.end, end=day.clause[1]):
        return "taken back"
    named = (hit for hit in day.passage.find(Cue.MOVE, Cue.RELEASE) if not negated(day.passage, hit.start))
    return "taken back" if day.passage.has(Cue.RETRACTION) and not any(named) else ""


def former(day: Day) -> str:
    """The first date behind such words as "previously", or the one just before them, no longer holds."""
    if WAS.match(day.passage.text[: day.mention.start]):
        return "a former date"
    for hit in day.passage.find(Cue.FORMER):
        if BY_TIME.search(day.passage.text, 0, hit.start):
            continue
        if WITHOUT_MONTH.search(day.passage.text, hit.start, day.mention.start):
            continue
        following = [date for date in (day.mention, *day.others) if date.start >= hit.end - 4]
        if day.mention in following and all_of_one(day, following):
            return "a former date"
        if not following and 0 <= hit.start - day.mention.end < 20:
            return "a former date"
    return ""


def all_of_one(day: Day, following: list[DateMention]) -> bool:
    """Whether a date is the first of several, or follows the first in a list of such ("2 May and then 9 May")."""
    text = day.passage.text
    before = sorted((date for date in following if date.start <= day.mention.start), key=lambda date: date.start)
    return all(THEN.fullmatch(text, one.end, other.start) for one, other in pairwise(before))
