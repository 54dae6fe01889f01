"""Days that have passed: the release, where the words say that it is out, else nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from watcher.core.edtf import Period
from watcher.core.language.clauses import event_words
from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.language.topics import Topic
from watcher.core.model import BlockKind, Claim, State
from watcher.core.signals.release.day import YEAR, Day

LATELY = timedelta(days=3)  # a page may lag behind the day it announces
ANSWER = 8  # words of a sentence that is all answer
NEAR = 30  # characters between a past verb and its day
PAST = re.compile(
    r"(?:premiered|dropped|debuted|launched|arrived|aired|landed|opened|bowed|returned|started|kicked|came|began|went)\b"
)
HELPED = re.compile(r"\b(?:be|been|being|is|are|has|have|get|gets|to|if|until|once)\s(?:\w+\s){0,2}$")
APART = re.compile(  # a participle beside a noun: "la série lancée le 3 avril, a conquis", "Révélée le 14 avril, elle"
    r"(?:^|,\s|(?<!\bla)(?<!\ble)(?<!\bles)(?<!\bune)(?<!\bde)(?<!\bsa)(?<!\bpour)(?<!\bêtre)(?<!\bsera)(?<!\bseront)"
    r"(?<!\best)(?<!\bsont)(?<!\bété)\s)(?:(?:lanc|révél|dévoil|diffus|arriv|débarqu|inaugur)ée?s?|(?:appar|par)ue?s?"
    r"|mise?s? en ligne|sortie?s?)\s(?:[^,;:.]{2,25}\s)?(?:le|en|au|à|dès|depuis)\s(?:l['’])?(?:mois\sd['’e]\s?)?$",
    re.IGNORECASE,
)
WAS_SHOWN = re.compile(  # "les précédentes ont été livrées en avril"
    r"\b(?:(?:a|ont|avait|avaient|ayant)\s(?:\w+\s)?été\s(?:\w+\s)?(?:diffus|lanc|livr|sorti|mis|propos|programm|dévoil)\w*"
    r"|(?:est|sont|était|étaient)\s(?:\w+\s)?(?:sorti|arriv|par|débarqu)\w*|(?:a|ont|avait|avaient)\s(?:débu|démarr|commenc)\w*)"
    r"\s(?:[^,;:.]{2,30}\s)?(?:en|au|à|courant)\s(?:l['’])?(?:mois\sd['’e]\s?)?$"
)
TOLD_BEHIND = re.compile(r",[^;:.]*?\b(?:a|ont|avait|avaient|n['’]a|n['’]ont|s['’]est|était|reste|restent)\s")
PERFECT = re.compile(r"\b(?:they|seasons|series|both|all|each|always|runs|ones)\s(?:\w+\s)?(?:has|have)\s(?:\w+\s)?$")
DONE_IN = re.compile(  # "the line-up that it showed in May"
    r"(?<!be )(?<!been )(?<!is )(?<!are )(?<!was )(?<!were )(?<!to )(?<!get )(?<!now )"
    r"\b(?:showed|sent|gave|bought|sold|took|met|wrote|presented|screened|unveiled|visited|picked up)\s+in\s+$"
)
ENDS_PAST = re.compile(  # a verb of the past at the end, as German and Dutch put it ("Anfang August gezeigt hat")
    r"\b\w+(?:t|en|d)\s(?:hat|haben|hatte|hatten|wurde|wurden|war|waren|heeft|hebben|had|hadden|werd|werden)\W*$"
)
LAST = re.compile(r"(?:last|past|this past|letzte|vorige|vergangene|la semaine dern|le mois dern)", re.IGNORECASE)
BACK_IN = re.compile(r"(?:^|[,;(–—]\s*)back in\s+(?:early\s|late\s|mid-?\s?)?$", re.IGNORECASE)
PRESENT = re.compile(r"(?:is|are|it['’]s|they['’]re|now|ist|sind|est|sont|es|son|è|sono|é|são)\b", re.IGNORECASE)
SEASON = timedelta(days=90)  # beyond it a month without a year is the next one ("is back in November")


def past_or_coming(day: Day, claim: Claim) -> Claim:
    """The claim as it is for a coming day; for a past one the release, where the sentence says that it is out."""
    mention, today = day.mention, day.page.today
    out = (is_out(day) or is_since(day)) and not is_future(day)
    if mention.yearless and mention.if_past.last < today and BACK_IN.search(day.passage.text[: mention.start]):
        return released(day, claim, mention.if_past)
    lately = mention.if_past.last > today - SEASON or not mention.yearless or mention.period.is_day
    if out and mention.relative and mention.if_past.last <= today and is_told_as_past(day):
        return released(day, claim, mention.if_past)
    if out and lately and not mention.relative and mention.if_past.last <= today:
        return released(day, claim, mention.if_past)
    return claim if mention.period.last >= today - LATELY else released(day, claim, mention.period)


def released(day: Day, claim: Claim, period: Period) -> Claim:
    """The claim that it came out in a period that has passed, where the words or the page speak of this season."""
    page, passage = day.page, day.passage
    of_season = page.entities.is_debut or page.entities.season == page.title.season or passage.context.season
    lasting = page.entities.is_debut and is_since(day) and period.last > page.today - YEAR
    verb = says_release(day) or is_since(day) or passage.block.kind is BlockKind.CELL
    asked_when = Topic.RELEASE in passage.topics and not passage.inherits
    said = verb and asked_when and of_season and period.last > page.today - YEAR
    told = verb or len(passage.text.split()) <= ANSWER
    named = (
        lasting
        or (is_out(day) and (is_headed_season(page, passage) or is_of_its_film(day)))
        or (told and says_season(page, passage, end=day.clause[1]))
        or said
    )
    if not named or period.last > page.today or not (period.is_day or passage.has(Cue.OUT)):
        return replace(claim, lost="in the past")
    return replace(claim, state=State.RELEASED, value=period.edtf if period.is_day else None)


def is_headed_season(page: Page, passage: Passage) -> bool:
    """Whether a heading besides the headline names the watched season, as over the list of its episodes."""
    headings = (page.headings.read(heading) for heading in passage.block.path if heading != page.document.headline)
    seasons = [heading.context for heading in headings if heading.context is not None and heading.context.season]
    return bool(seasons) and all(context.about is About.THIS for context in seasons)


def is_of_its_film(day: Day) -> bool:
    """Whether "the film" or "the series" came out, on a page about one that came out never before."""
    entities, (begins, _) = day.page.entities, day.clause
    if not entities.own or not entities.is_debut:
        return False
    subject = next(day.passage.find(Cue.PROGRAMME, start=begins, end=day.mention.start), None)
    return subject is not None and len(day.passage.text[begins : subject.start].split()) <= 1


def says_release(day: Day) -> bool:
    """Whether the clause of a day says that something is released."""
    begins, ends = day.clause
    words = event_words(day.passage, day.mention.start, day.mention.end)
    return any(hit.cue in (Cue.RELEASE, Cue.OUT) and begins <= hit.start < ends for hit in words)


def is_out(day: Day) -> bool:
    """Whether its clause says that it is out; a present verb before a coming day does not ("is back on 14 March")."""
    begins, ends = day.clause
    coming = day.mention.yearless and day.mention.period.first > day.page.today
    hits = day.passage.find(Cue.OUT, start=begins, end=ends)
    return any(not (coming and PRESENT.match(day.passage.text, hit.start)) for hit in hits)


def is_told_as_past(day: Day) -> bool:
    """Whether a past word that says it is out leads to a weekday or counted day ("opened on Friday")."""
    start, text = day.mention.start, day.passage.text
    near = (hit for hit in day.passage.find(Cue.OUT, start=day.clause[0], end=start) if hit.end >= start - NEAR)
    return day.mention.period.is_day and any(not PRESENT.match(text, hit.start) for hit in near)


def told_in_past(day: Day) -> str:
    """A period without a year that a verb of the past governs: it is not the coming one ("aired in November")."""
    mention, text = day.mention, day.passage.text
    if mention.relative and not mention.period.is_day and LAST.match(mention.text):
        return "in the past"
    if is_running(day):
        return "in the past" if is_governed_by_past(day) else ""
    if not mention.yearless or mention.relative or (mention.period.is_day and is_out(day)):
        return ""
    if mention.period.first <= day.page.today:
        ends = day.passage.has(Cue.PASSED, start=mention.end, end=day.clause[1])
        return "in the past" if ends or ENDS_PAST.search(text, mention.end, day.clause[1]) else ""
    if DONE_IN.search(text, day.clause[0], mention.start) or is_told_apart(day) or was_shown(day):
        return "in the past"
    return "in the past" if is_governed_by_past(day) else ""


def is_running(day: Day) -> bool:
    """Whether it is the year or month itself in which the page was written, by name."""
    period = day.mention.period
    stands = not (day.mention.relative or day.mention.yearless or period.is_day)
    return stands and period.first <= day.page.today <= period.last


def is_governed_by_past(day: Day) -> bool:
    """Whether the last verb of release before a date in its clause is one of the past ("both launched in")."""
    text, mention = day.passage.text, day.mention
    verbs = list(day.passage.find(Cue.RELEASE, Cue.OUT, start=day.clause[0], end=mention.start))
    if not verbs or not PAST.match(text, verbs[-1].start):
        return False
    helped = HELPED.search(text, 0, verbs[-1].start)
    perfect = PERFECT.search(text, 0, verbs[-1].start) and mention.if_past.last < day.page.today
    return bool(perfect or not helped)


def is_told_apart(day: Day) -> bool:
    """Whether a French participle beside a noun has the day, and the sentence goes on in the past about its noun."""
    passage, start = day.passage, day.mention.start
    if passage.language[:2] != "fr" or passage.has(Cue.FUTURE) or APART.search(passage.text, 0, start) is None:
        return False
    return TOLD_BEHIND.match(passage.text, day.mention.end) is not None and not says_season(
        day.page, passage, end=start
    )


def was_shown(day: Day) -> bool:
    """Whether a period without a year stands behind a French perfect of what came out ("ont été livrées en avril")."""
    french = day.passage.language[:2] == "fr" and not day.mention.period.is_day
    return french and WAS_SHOWN.search(day.passage.text, 0, day.mention.start) is not None


def out_of_habit(day: Day) -> str:
    """A period without a year at which it comes again and again, where nobody says that it will ("usually in May")."""
    mention, passage = day.mention, day.passage
    if mention.period.is_day or not mention.yearless:
        return ""
    begins, ends = day.clause
    habits = list(passage.find(Cue.HABIT, start=begins, end=max(ends, mention.end)))
    if not habits or passage.has(Cue.CREDIT, start=begins, end=ends):
        return ""
    coming = passage.find(Cue.FUTURE, start=begins, end=ends)
    return "" if any(not any(h.start <= f.start < h.end for h in habits) for f in coming) else "what is usual"


def is_future(day: Day) -> bool:
    """Whether its clause says before the date that it is still to come."""
    return day.passage.has(Cue.FUTURE, start=day.clause[0], end=day.mention.start)


def is_since(day: Day) -> bool:
    """Whether something began on the date that lasts ("in cinemas since 3 May")."""
    return any(hit.end <= day.mention.start < hit.end + 12 for hit in day.passage.find(Cue.SINCE))


def says_season(page: Page, passage: Passage, end: int | None = None) -> bool:
    """Whether the sentence, or what of it stands before a place, names the watched season (or film) itself."""
    stop = len(passage.text) if end is None else end
    ours = [mention for mention in passage.mentions if mention.about is About.THIS and mention.start < stop]
    return any(mention.is_season or page.entities.is_debut for mention in ours)
