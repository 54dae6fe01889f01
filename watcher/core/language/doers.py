"""What comes where a verb of release has a noun of its own: the teaser that was released, the shoot that began."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.festivals import BRACKETS
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage

# nouns that may be the subject of "is released", "arrives", "begins"
SUBJECTS = (
    *(Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.OFFER, Cue.SHOOT, Cue.ENDING, Cue.LATER_PART, Cue.REPEAT, Cue.REISSUE),
)
WHICH = re.compile(  # a relative clause between commas
    r",[”\"’»]?\s(?:which|who|whose|die|der|das|dessen|deren|qui|que|dont|che|(?:(?:il|la|i|le|gli)\s)?cui|cuy[oa]s?|cuj[oa]s?|dat"
    r"|wier|waarvan|shot|filmed|gedreht|tournée?s?|filmée?s?|écrite?s?|enregistrée?s?|rodad[oa]s?|girat[oaie]|gravad[oa]s?"
    r"|opgenomen)\s[^,;:]*,"
)
OBJECT = re.compile(r"\s(?:the|an?|its|their|another|two|new|first)\s")
OBJECT_BEFORE = re.compile(  # "has it landing in May", "because of the shoot it has been delayed to May"
    r"\b(?:(?:it|they)(?: (?:has|have) been| is| was| will be)?|them|the (?:show|series|season|film|movie))\s$"
)
BREAK = re.compile(r"[,;:.]|\s(?:in|on|with|for|at|after|before|and)\s")
OF = ("of ", "for ", "on ", "zu ", "zur ", "der ", "von ", "de ", "du ", "d'", "della ", "per ", "da ", "van ", "voor ")
_ARTICLE = "(?:the|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|i|gli|o|a|os|as|um|uma|de|het|een|l['’])"
ARTICLE = re.compile(rf"\s{_ARTICLE}\b")
DETERMINED = re.compile(rf"(?:^|\s){_ARTICLE}\s?(?:[^\W\d]+\s)?$")  # an article and no more than a word before it
NEAR = 37  # characters between a verb and the noun of its object
BEFORE_SEASON = re.compile(
    r"\s(?:before|after|when|until|till|while|once|and|but)\s(?:the\s)?(?:[\w-]+\s){0,2}(?:season|series)\b"
)
JOINT = re.compile(r"\b(?:and|but|while|whereas|although|though)$")
OWN_NOUN = re.compile(  # "and the premiere itself is"
    r"\s(?:the|its|their|this|season|series|all|new)\s(?:[\w-]+\s){0,3}?"
    r"(?:premiere|launch|debut|release|start|show|series|season|film|movie|picture|drama|episodes?|run|sequel|one)\b(?!['’]s)"
)
ENDS = re.compile(r"(?:end|conclud|finish|wrap|sign|bow|come|came|culminat)", re.IGNORECASE)  # "ends on", no noun
REACH = 60  # characters between a verb and its subject


def subject_of(passage: Passage, verb: Hit) -> Hit | None:
    """The noun that a verb of release is said of, None where it may be the title itself."""
    nouns = [noun for noun in passage.find(*SUBJECTS, end=verb.start) if noun.end > first_of_clause(passage, verb)]
    nouns = [noun for noun in nouns if not is_in_remark(passage, noun, verb) and not is_verb(passage, noun)]
    if not nouns:
        return subject_behind(passage, verb)
    noun = max(nouns, key=lambda noun: noun.start)
    return None if noun.end > verb.start or are_parted(passage, noun, verb) else noun


def are_parted(passage: Passage, noun: Hit, verb: Hit) -> bool:
    """Whether a mark, a season, words that are quoted or a clause with a subject of its own part a noun from a verb."""
    between = BRACKETS.sub("", passage.text[noun.end : verb.start])
    if any(mark in between for mark in (". ", ";", ": ")) or passage.has(Cue.SPEAK, start=noun.end, end=verb.start):
        return True  # "the trailer says: coming in March"
    parting = not between.lstrip().startswith(OF) or BEFORE_SEASON.search(between)
    if parting and passage.has(Cue.SEASON, start=noun.end, end=verb.start):
        return True
    return is_joined_clause(passage, noun, verb) or OBJECT_BEFORE.search(between) is not None


def first_of_clause(passage: Passage, verb: Hit) -> int:
    """Where the subject of a verb may begin: a reach before it, or with its clause where verbs stand last."""
    reach = verb.start - REACH
    return min(reach, passage.clause(verb.start)[0]) if passage.language[:2] in ("de", "nl") else reach


def is_in_remark(passage: Passage, noun: Hit, verb: Hit) -> bool:
    """Whether a noun stands in a relative clause that ends before the verb ("a film, which wrapped in May, opens")."""
    remarks = WHICH.finditer(passage.text, 0, verb.start)
    return any(remark.start() < noun.start < remark.end() for remark in remarks)


def is_verb(passage: Passage, noun: Hit) -> bool:
    """Whether a word that could be a noun is a verb ("plans to stream it", "ends on 3 May, having begun on")."""
    if noun.cue is Cue.ENDING and passage.language[:2] == "en" and ENDS.match(passage.text, noun.start):
        return True
    return noun.cue is Cue.OFFER and passage.text.startswith(" to ", noun.end)


def puts_out_a_video(passage: Passage, verb: Hit) -> bool:
    """Whether a verb has a video as its object ("released the official trailer")."""
    if verb.cue is not Cue.RELEASE or not OBJECT.match(passage.text, verb.end):
        return False
    found = next(passage.find(Cue.TRAILER, Cue.TEASER, start=verb.end, end=verb.end + NEAR), None)
    return found is not None and not BREAK.search(passage.text, verb.end, found.start)


def is_joined_clause(passage: Passage, noun: Hit, verb: Hit) -> bool:
    """Whether a word such as "und" and an article part a verb from a noun ("der Dreh endet und die Serie läuft")."""
    joints = (bound for bound in passage.clauses if noun.end < bound <= verb.start)
    if passage.language[:2] == "en":
        return any(JOINT.search(passage.text, 0, at) and OWN_NOUN.match(passage.text, at, verb.start) for at in joints)
    return any(passage.text[at - 1].isalpha() and ARTICLE.match(passage.text[at:]) for at in joints)


def subject_behind(passage: Passage, verb: Hit) -> Hit | None:
    """The subject behind a verb that comes first, as outside English it may ("Seit gestern ist der Trailer online")."""
    begins, ends = passage.clause(verb.start, verb.end)
    if verb.start == 0 and passage.text[ends - 1] == ",":  # "Begun on 3 May, the shoot is over"
        ends = passage.clause(ends + 1)[1]
    elif passage.language[:2] == "en":
        return None
    if passage.has(Cue.SEASON, start=begins, end=verb.start):
        return None
    if any(not mention.is_season and begins <= mention.start < verb.start for mention in passage.mentions):
        return None
    nouns = passage.find(*SUBJECTS, Cue.SEASON, Cue.RELEASE, start=verb.end, end=ends)
    first = next((noun for noun in nouns if DETERMINED.search(passage.text[verb.end : noun.start])), None)
    return first if first is not None and first.cue in SUBJECTS else None
