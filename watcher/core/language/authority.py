"""Who answers for what a sentence says at a place: announced, denied, heard, wished for, guessed."""

from __future__ import annotations

import re

from watcher.core.language.clauses import with_brackets
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage
from watcher.core.model import Authority

VIEW = re.compile(  # what is no announcement whoever says it: "said she hopes", "said he would imagine"
    r"(?:would\s)?(?:weigh|mull|consider|toy|torn|deciding|choosing|looking|imagin|think|thought|feel|felt|believ|suppos"
    r"|suspect|hop(?:e|ing)|guess|bet\b|reckon|fanc|assum|dream|could|might)",
    re.IGNORECASE,
)
WILL = re.compile(r"['’]ll$")
CLOSES = re.compile(r"[”»\"],?\s")
NOT_BEFORE = re.compile(  # "vor dem kommenden Winter wird das nichts"
    r"\b(?:vor|avant|antes d[eoa]l?|prima d(?:i|el|ella|ell['’])|voor)\s?(?:(?:dem|der|den|l['’]|le|la|el|o|a)\s?)?$",
    re.IGNORECASE,
)
APART = re.compile(r";\s|\.\s|\sand (?:its|the|their) (?:announcement|release|press release|statement)\s")
DECIDERS = (Cue.DECIDER, Cue.SHOWCASE)
NEAR = 25  # characters between a doubt and the delay that it is of
SPITE = re.compile(
    r"\b(?:despite|in spite of|whatever|contrary to|regardless of|for all|notwithstanding)\s(?:\w+\s){0,3}$", re.I
)
STATED = (Cue.CREDIT, Cue.DECIDER)
POLITE = re.compile(
    r"hop(?:e|es|ing) (?:that )?you(?:['’]ll| will| can)?\s(?:join|tune|enjoy|watch|be there)", re.IGNORECASE
)
LEAD = 2  # words between a "but" and what it asserts, the "but" included
EAGER = re.compile(r"(?:can['’]?t|cannot|could(?:n['’]t| not)|hardly)\swait\b|not only\b", re.IGNORECASE)
REMARK = 3  # words
ABOUT_ALL = re.compile(  # "..., mais ce n'est là qu'une hypothèse": a remark on what the sentence says
    r"\W*(?:(?:but|though|mais|même si|aber|pero|aunque|ma|anche se|mas|maar)\s)?"
    r"(?:(?:that|this|it)['’]?s|c['’]est|ce n['’]est|cela|ça|il ne s['’]agit|on reste dans"
    r"|das (?:ist|bleibt)"
    r"|(?:esto |eso )?(?:es|no (?:es|deja de ser))|(?:questa |quella )?è|(?:isso )?(?:é|não passa)|dat is)\b[^.;:]*$",
    re.IGNORECASE,
)
CONDITIONAL = re.compile(
    r"\b\w+(?:er|ir|dr)(?:ait|aient)\b(?<!tirait)(?<!spirait)(?<!mirait)"
)  # in French: "reviendrait"


def authority_at(passage: Passage, start: int, end: int) -> Authority:
    """Who answers for what is said at these characters."""
    if any(not is_of_delay(passage, hit, start) for hit in passage.find(Cue.DENIAL)):
        return Authority.DENIED
    heard = (Cue.RUMOUR,) if passage.has(Cue.DECIDER) else (Cue.RUMOUR, Cue.OUTSIDER)
    doubts = (hit for hit in passage.find(*heard) if not is_of_delay(passage, hit, start))
    if any(not stands_apart(passage, hit, start, end) for hit in doubts):
        return Authority.RUMOURED
    if any(not stands_apart(passage, hit, start, end) for hit in passage.find(Cue.WISH)):
        return Authority.WISHED
    if guessed(passage, start, end):
        return Authority.GUESSED
    return Authority.ANNOUNCED


def is_of_delay(passage: Passage, doubt: Hit, start: int) -> bool:
    """Whether it is a delay that is heard of or denied, and not to this place ("has denied reports of a delay")."""
    moves = passage.find(Cue.MOVE, start=doubt.start, end=doubt.end + NEAR)
    denied = doubt.cue is Cue.DENIAL or denied_near(passage, doubt)
    return denied and any(not 0 <= start - move.end < NEAR for move in moves)


def denied_near(passage: Passage, heard: Hit) -> bool:
    """Whether what is heard is denied, or something stands in spite of it."""
    return passage.has(Cue.DENIAL) or SPITE.search(passage.text, 0, heard.start) is not None


def stands_apart(passage: Passage, doubt: Hit, start: int, end: int) -> bool:
    """Whether a "but" or a semicolon parts a doubt from a place, on whose side somebody announces or promises."""
    first, last = (end, doubt.start) if doubt.start >= end else (doubt.end, start)
    parted = [hit.start for hit in passage.find(Cue.BUT, start=first, end=last)]
    parted += [first + match.start() for match in APART.finditer(passage.text[first:last])]
    if not parted or start <= doubt.start < end:
        return False
    if doubt.start >= end:
        return passage.has(*STATED, end=parted[0])
    if passage.has(Cue.NEGATION, end=doubt.start) and passage.text[parted[-1] : start].count(" ") <= LEAD:
        return True  # "not 2 April, as some claim, but 9 April"
    return passage.has(*STATED, start=parted[-1])


def guessed(passage: Passage, start: int, end: int) -> bool:
    """Whether guessing words govern the place: in its clause, or before it with no announcement between."""
    begins, ends = with_brackets(passage, start, end)
    if passage.lead_guess or any(bounds(passage, hit, start) for hit in passage.find(Cue.BOUND)):
        return True
    if NOT_BEFORE.search(passage.text[:start]) and passage.has(Cue.NEGATION, Cue.GUESS):
        return True
    outs = list(passage.find(Cue.OUT, Cue.CERTAIN))  # "podem ser vistos desde"
    guesses = [
        hit for hit in guessing(passage, begins, ends) if not start <= hit.start < end and not credited(passage, hit)
    ]
    guesses = [hit for hit in guesses if not any(out.start <= hit.start and hit.end <= out.end for out in outs)]
    if any(begins <= hit.start < ends or ends_sentence(passage, hit) for hit in guesses):
        return True
    before = [hit for hit in guesses if hit.start < start < hit.end + 80]
    if before and before[-1].end < begins and passage.has(Cue.MOVE, start=begins, end=start):
        return False  # "which was to begin in May, is delayed until"
    return bool(before) and not parts(passage, before[-1].end, start)


def bounds(passage: Passage, bound: Hit, start: int) -> bool:
    """Whether a bound is the place's, and not of what comes before it ("a gala before its release on 3 May")."""
    if passage.text[bound.start : bound.end + 1].casefold() in ("before,", "before)", "before;"):
        return False  # "whom nobody mentioned before, and A"
    opens = bound.start == 0 and passage.text[bound.end : bound.end + 1] == ","  # "At the earliest, it is"
    parted = not opens and passage.has(Cue.RELEASE, Cue.BUT, start=bound.end, end=start)
    negated_within = passage.has(Cue.NEGATION, start=bound.start, end=bound.end)  # "won't come before the year is out"
    begins = bound.start if negated_within else bound.end - 1
    return begins < start < bound.end + 45 and not parted


def ends_sentence(passage: Passage, guess: Hit) -> bool:
    """Whether a guess is a remark that ends the sentence and is about all of it ("…, we think")."""
    last = passage.clauses[-1]
    if passage.has(Cue.BUT, start=passage.text.rfind(",", 0, guess.start) + 1, end=guess.start):
        return False  # "for 2025, although when is anyone's guess"
    short = len(passage.text[last:].split()) <= REMARK or ABOUT_ALL.match(passage.text, last) is not None
    return 0 < last <= guess.start and short


def guessing(passage: Passage, begins: int, ends: int) -> list[Hit]:
    """The words of a sentence that guess, in French the verbs of a clause in the conditional as well."""
    guesses = list(passage.find(Cue.GUESS))
    if passage.language[:2] == "fr":
        found = CONDITIONAL.finditer(passage.text, begins, ends)
        guesses += [
            Hit(Cue.GUESS, *match.span()) for match in found if not any(g.start == match.start() for g in guesses)
        ]
    return sorted(guesses, key=lambda hit: hit.start)


def credited(passage: Passage, guess: Hit) -> bool:
    """Whether somebody announces what a modal verb then repeats ("said that it would return"), and not the writer."""
    if POLITE.match(passage.text, guess.start):
        return passage.has(Cue.DECIDER) and passage.has(Cue.CREDIT)
    if VIEW.match(passage.text, guess.start):
        return False
    if promised(passage, guess):
        return True
    releases = {hit.start for hit in passage.find(Cue.RELEASE)}  # "programmée", which nobody says here
    credits = [hit for hit in passage.find(Cue.CREDIT, end=guess.start) if hit.start not in releases]
    if not credits and passage.has(Cue.CREDIT, start=guess.end) and passage.has(*DECIDERS, start=guess.end):
        told = next(passage.find(Cue.CREDIT, start=guess.end)).end + 1  # "expect it in May, the channel's head told us"
        return not any(writer.start != told for writer in passage.find(Cue.WRITER))
    if not credits:
        return False
    addressed = {credit.end + 1 for credit in credits}  # "tells us to expect it"
    writers = [hit for hit in passage.find(Cue.WRITER) if passage.text[hit.start : hit.end] not in ("us", "me")]
    writers += [hit for hit in passage.find(Cue.WRITER) if hit not in writers and hit.start not in addressed]
    if writers and not passage.has(Cue.DECIDER, end=credits[-1].end):
        return False
    return not parts(passage, credits[-1].end, guess.start)


def promised(passage: Passage, guess: Hit) -> bool:
    """Whether it is what somebody who decides is quoted with ("“We'll be back in May,” the channel's chief said")."""
    closes = CLOSES.search(passage.text, guess.end) if WILL.search(passage.text, guess.start, guess.end) else None
    if closes is None:
        return False
    behind = closes.end()
    return passage.has(Cue.CREDIT, start=behind) and passage.has(Cue.DECIDER, start=behind)


def parts(passage: Passage, start: int, end: int) -> bool:
    """Whether a mark, a "but" or an announcement parts two places of a sentence."""
    between = passage.text[start:end]
    colon = between.rfind(": ")
    restated = colon >= 0 and passage.has(Cue.RELEASE, start=start + colon, end=end)
    marks = restated or any(mark in between for mark in (";", ". ", ", and "))
    return marks or passage.has(Cue.BUT, Cue.CREDIT, start=start, end=end)


def negated(passage: Passage, start: int) -> bool:
    """Whether a negation stands before the place in its clause, and no "but" behind it ("not on 2 but on 9 April")."""
    begins, _ = passage.clause(start)
    hits = [
        hit for hit in passage.find(Cue.NEGATION, start=begins, end=start) if not EAGER.match(passage.text, hit.start)
    ]
    return bool(hits) and not passage.has(Cue.BUT, start=hits[-1].end, end=start)


def asked(passage: Passage) -> bool:
    """Whether the sentence is a question."""
    return passage.text.rstrip("\"'”’») ").endswith(("?", "？"))
