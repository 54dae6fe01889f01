"""What becomes of a title: it is cancelled, or its day is taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from watcher.core.language.authority import asked, authority_at, negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.language.persons import people_in
from watcher.core.language.seasons import find_seasons
from watcher.core.language.topics import Topic
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.days import dates_in
from watcher.core.signals.release.formerdays import gives_up
from watcher.core.signals.release.speaking import first, is_about_release, speaks_of_release

SAME_SUBJECT = re.compile(  # "but has been"
    r"\s(?:has|have|had|was|were|is|are|will|est|sont|a|ont|sera|seront)(?:\s(?:been|be|now|since|été|donc|finalement))?\s$"
)
WAS = re.compile(r"\b(?:was|were|had been) (?:to|due|set|meant|supposed|going)\b")  # what no longer is
NEAR = 15  # characters
OF_ANOTHER = re.compile(  # "Cancelled: Tin Palace"
    r"[\w’'-]+:\s[“‘\"']?[A-ZÀ-Þ][\w’'-]*(?:\s(?:of|the|and|&|[A-ZÀ-Þ][\w’'-]*))+[”’\"'.]*$"
)
ALONE = 6  # words that can be a whole answer
HELPED = re.compile(r"\b(?:been|was|were|is|are|be|being|gets?|got|not)\s$", re.IGNORECASE)  # before a passive
OBJECT = re.compile(
    r"\s(?:(?:the|its|his|her|their|all|this|that|our|an?|both|every|plans for|work on)\s)?"
    r"(?P<noun>[\w’'-]+(?:\s[\w’'-]+){0,4})"
)
TITLE = re.compile(
    r"\b(?:shows?|series|drama|sitcom|comedy|production|projects?|films?|movies?|sequel|follow-up|programmes?|programs?"
    r"|title|order|renewal|plans|pickup|release|picture|thriller|anime|everything|run|commission|it|seasons?|them|return)\b",
    re.IGNORECASE,
)
ACTIVE = re.compile(  # verbs that take what ends as their object
    r"(?:cancel|ax|scrap|can(?=n)|shelv|bin(?=n)|ditch|kill|abandon|nix|dump|spik|rescind|revers|withdr|call|drop|pull)\w*"
    r"(?:\s(?:off|on|time on|the plug on))?",
    re.IGNORECASE,
)
STARTS_ELSE = re.compile(
    r"(?:on|in|at|after|before|by|because|due|for|this|last|today|yesterday|amid|following|and|but|over|as|when|outright|entirely|altogether|again|it)\b",
    re.IGNORECASE,
)
ENDS_NOUN = re.compile(
    r"\s(?:and|but|after|before|because|as|when|for|in|on|at|with|over|due|amid|following|despite)\b"
)
OF_PERSON = re.compile(r"\b(?:she|he|who)(?:['’]\w+)?\s(?:\w+\s){0,3}$", re.IGNORECASE)  # "she will not be returning"


def fate_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims that it is cancelled, or that its date is taken back."""
    hit = next(passage.find(Cue.CANCELLATION), None)
    if hit is not None and speaks_of_release(passage) and not is_others(page, passage, hit):
        yield off_its_day(page, passage, hit.start) or cancelled(page, passage, hit)
    yield from given_up(page, passage)
    for start in first(passage, Cue.RETRACTION):
        later = [mention for mention in dates_in(page, passage) if mention.start > start]
        moved = bool(later) and (is_moved(passage, start) or passage.has(Cue.BUT, start=start, end=later[-1].start))
        moved = moved or any(comes_then(passage, start, mention) for mention in later)
        if is_about_release(passage) and not moved:
            yield replace(release_claim(page, passage, State.PLACEHOLDER, start), retracts=True)


def comes_then(passage: Passage, start: int, mention: DateMention) -> bool:
    """Whether it is to come on a day named behind words that take a date back ("pulled from May, it now opens on")."""
    begins, _ = passage.clause(mention.start, mention.end)
    if begins <= start or not mention.period.is_day:
        return False
    if WAS.search(passage.text, begins, mention.start):
        return False
    said = passage.has(Cue.RELEASE, start=begins, end=mention.start)
    return said and not passage.has(Cue.NEGATION, Cue.FORMER, start=start, end=mention.start)


def is_moved(passage: Passage, start: int) -> bool:
    """Whether words behind a place move something, and are no part of those that deny it ("no new date")."""
    denials = list(passage.find(Cue.RETRACTION, Cue.NOTHING_YET))
    moves = passage.find(Cue.MOVE, start=start + 1)
    return any(not any(denial.start < move.start < denial.end for denial in denials) for move in moves)


def given_up(page: Page, passage: Passage) -> Iterator[Claim]:
    """The claim that its day no longer holds, where a sentence gives the day up and names no other behind it."""
    dates = dates_in(page, passage) if not asked(passage) and speaks_of_release(passage) else ()
    if not dates or dates[-1].period.last < page.today or not gives_up(passage, dates[-1]):
        return
    if authority_at(passage, dates[-1].start, dates[-1].end) in (Authority.ANNOUNCED, Authority.WISHED):
        yield replace(release_claim(page, passage, State.PLACEHOLDER, dates[-1].start), retracts=True)


def is_others(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether what ends is a shoot, a showing, what a person does, or anything that is not the title."""
    if points_to_date(passage, hit) or is_end_of_run(passage, hit):
        return True
    ends = object_end(passage, hit)
    if ends and names_title(passage, hit.end, ends):
        return False
    begins, _ = passage.clause(hit.start)
    if is_showing(passage, hit.start) or OF_PERSON.search(passage.text, begins, hit.start):
        return True
    subjects = passage.find(Cue.SHOOT, Cue.GOODS, start=begins, end=hit.start)
    if any(subjects) and not passage.has(Cue.SEASON, start=begins, end=hit.start):
        return True
    return bool(ends) or says_person(page, passage, hit.start)


def points_to_date(passage: Passage, hit: Hit) -> bool:
    """Whether "one" is a date or a video that the sentence speaks of ("there is no date, and there won't be one")."""
    pointing = passage.text[hit.start : hit.end].endswith(" one")
    return pointing and passage.has(Cue.DATE, Cue.TRAILER, Cue.TEASER, end=hit.start)


def is_end_of_run(passage: Passage, hit: Hit) -> bool:
    """Whether what ends is the run of a season that came out ("premiered in January and came to an end in March")."""
    ends = any(ending.start == hit.start for ending in passage.find(Cue.ENDING))
    return ends and passage.has(Cue.OUT, end=hit.start)


def object_end(passage: Passage, hit: Hit) -> int:
    """Where the object of an English verb that cancels ends, 0 where it has none ("has been cancelled")."""
    active = passage.language[:2] == "en" and ACTIVE.fullmatch(passage.text, hit.start, hit.end)
    if not active or HELPED.search(passage.text, 0, hit.start):
        return 0
    noun = OBJECT.match(passage.text, hit.end)
    if noun is None or STARTS_ELSE.match(noun["noun"]):
        return 0
    end = ENDS_NOUN.search(passage.text, hit.end, noun.end())
    return end.start() if end else noun.end()


def names_title(passage: Passage, start: int, end: int) -> bool:
    """Whether words name the watched title or season, or a word for what it is."""
    if any(m.about is About.THIS and start <= m.start < end for m in passage.mentions):
        return True
    return TITLE.search(passage.text, start, end) is not None


def is_showing(passage: Passage, offset: int) -> bool:
    """Whether only festivals or previews are what ends ("the previews are cancelled")."""
    return not passage.mentions and passage.has(Cue.FESTIVAL, start=passage.clause(offset)[0], end=offset)


def off_its_day(page: Page, passage: Passage, offset: int) -> Claim | None:
    """The claim that a day is off and not the title: "the launch planned for 7 February will not go ahead"."""
    begins, _ = passage.clause(offset)
    begins = 0 if SAME_SUBJECT.match(passage.text, begins, offset) else begins
    dates = dates_in(page, passage)
    if any(gives_up_showing(page, passage, offset, mention) for mention in dates):
        return replace(release_claim(page, passage, State.PLACEHOLDER, offset), retracts=True)
    dated = any(begins <= mention.start < offset for mention in dates)
    if not dated or not passage.has(Cue.DATE, start=begins, end=offset):
        return None
    return replace(release_claim(page, passage, State.PLACEHOLDER, offset), retracts=True)


def gives_up_showing(page: Page, passage: Passage, offset: int, day: DateMention) -> bool:
    """Whether a showing on a day to come ends, and not the title ("renonce à diffuser la série le 14 janvier")."""
    hit = next(passage.find(Cue.CANCELLATION, start=offset))
    if not day.period.is_day or day.period.first <= page.today or not hit.end < day.start < passage.clause(offset)[1]:
        return False
    return any(
        not passage.text[hit.end : word.start].strip(" dl'’ae") for word in passage.find(Cue.RELEASE, start=hit.end)
    )


def cancelled(page: Page, passage: Passage, hit: Hit) -> Claim:
    """The claim that it will not come."""
    offset = hit.start
    claim = release_claim(page, passage, State.CANCELLED, offset)
    if claim.lost == About.OTHER_SEASON.value and is_last_before(page, passage, hit):
        claim = replace(claim, lost="")
    authority = authority_of_end(passage, hit)
    if not claim.lost and authority is not Authority.ANNOUNCED:
        return replace(claim, authority=authority, lost=f"only {authority.value}")
    if not claim.lost and not is_of_title(page, passage, offset):
        return replace(claim, lost="of nothing named")
    undone = is_undone(passage) or negated(passage, offset) or is_only_until(page, passage, hit)
    undone = undone or is_of_last(page, passage, hit)
    if not claim.lost and (asked(passage) or undone or still_open(passage, offset)):
        return replace(claim, lost="not said to be so now")
    return replace(claim, said_on=claim.said_on or ended_on(page, passage, hit))


def ended_on(page: Page, passage: Passage, hit: Hit) -> date | None:
    """The day, or the first of the period, on which the clause says that it ended ("was shelved last fall")."""
    begins, ends = passage.clause(hit.start, hit.end)
    told = (mention.period.first for mention in dates_in(page, passage) if begins <= mention.start < ends)
    return min((day for day in told if day < page.today), default=None)


def is_last_before(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether the words say that the season before the watched one was the last."""
    found = find_seasons(passage.text[hit.start : hit.end], page.language)
    return any(season.number == (page.title.season or 0) - 1 for season in found)


def is_of_last(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether it is the watched season that is said to be the last one."""
    last = passage.text[hit.start : hit.end].casefold().endswith(("last", "final"))
    return last and not is_last_before(page, passage, hit)


def is_only_until(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether a denial holds for a time alone ("will not be shown before May", "in 2025")."""
    if not passage.has(Cue.NEGATION, start=hit.start, end=hit.end):
        return False
    _, ends = passage.clause(hit.start, hit.end)
    bounded = passage.has(Cue.UNTIL, Cue.BOUND, start=hit.end, end=ends)
    return bounded or any(hit.end <= date.start < ends for date in dates_in(page, passage))


def authority_of_end(passage: Passage, hit: Hit) -> Authority:
    """Who answers for a cancellation; what it came before is no guess ("axed before filming could begin")."""
    authority = authority_at(passage, hit.start, hit.start)
    if authority is not Authority.GUESSED:
        return authority
    bounds = list(passage.find(Cue.BOUND, start=hit.end))
    guesses = list(passage.find(Cue.GUESS))
    follows = bool(bounds) and all(guess.start > bounds[0].start for guess in guesses)
    return Authority.ANNOUNCED if follows else authority


def is_undone(passage: Passage) -> bool:
    """Whether other words than those that cancel say that it was so once, or is saved."""
    cancels = list(passage.find(Cue.CANCELLATION))
    formers = (hit for hit in passage.find(Cue.FORMER) if any(0 <= c.start - hit.end < NEAR for c in cancels))
    others = (*formers, *passage.find(Cue.REVIVAL, Cue.RETRACTION))
    return any(not any(c.start <= hit.start and hit.end <= c.end for c in cancels) for hit in others)


def is_of_title(page: Page, passage: Passage, offset: int) -> bool:
    """Whether words that end something speak of the title: they name it or a season, answer its heading, or are all."""
    if page.scope(passage, offset).explicit or passage.has(Cue.SEASON, Cue.DECIDER, Cue.RELEASE):
        return True
    if OF_ANOTHER.match(passage.text, offset):
        return False
    answers = bool(passage.topics & {Topic.RELEASE, Topic.CANCELLED, Topic.UNDATED}) and not passage.inherits
    return answers or len(passage.text.split()) <= ALONE


def still_open(passage: Passage, offset: int) -> bool:
    """Whether other words of the clause say that nothing is decided yet ("not renewed yet")."""
    begins, ends = passage.clause(offset)
    cancels = list(passage.find(Cue.CANCELLATION))
    open_words = passage.find(Cue.NOTHING_YET, start=begins, end=ends)
    return any(not any(c.start <= hit.start and hit.end <= c.end for c in cancels) for hit in open_words)


def says_person(page: Page, passage: Passage, offset: int) -> bool:
    """Whether a person is the subject before the place."""
    begins, _ = passage.clause(offset)
    return any(begins <= name.start < offset for name in people_in(page, passage))
