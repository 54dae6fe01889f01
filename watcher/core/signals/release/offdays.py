"""Days of an event that a sentence says will not take place ("the launch on 3 May cannot be kept")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention
from watcher.core.language.passages import Passage

STANDS = re.compile(  # what a date that stands is not, or not alone
    r"\b(?:affect|danger|jeopard|risk|doubt|question|threat|chang|only|alone|just|merely|the (?:first|last|same)"
    r"|nur|allein"
    r"|betroffen|gefährdet|gefahr|frage|geändert|verändert|seul|menac|remis|changé|sólo|solo|solamente|peligro|riesgo|duda"
    r"|cambia|pericol|rischi|discussion|gevaar|getroffen|alleen|gewijzigd|perigo|risco|apenas|mud)",
    re.IGNORECASE,
)
DETERMINED = re.compile(  # what a noun stands behind, with no more than an adjective between
    r"(?:^|\s)(?:the|an?|its|their|our|this|that|der|die|das|den|dem|des|eine?[nrms]?|seine?n?|ihre?n?|le|la|les|l['’]|une?"
    r"|sa|son|el|los|las|su|il|lo|sua|suo|o|os|as|uma?|de|het|een|zijn|haar)\s?(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
NEAR = 25  # characters between the noun of an event and its date
BESIDE = 12  # characters between a date and the noun that it belongs to ("its 3 May premiere")


def is_off(passage: Passage, mention: DateMention) -> bool:
    """Whether the clause of a date denies behind it what its noun would have on it, and puts nothing in its place."""
    begins, ends = passage.clause(mention.start, mention.end)
    denial = next(passage.find(Cue.NEGATION, start=mention.end, end=ends), None)
    if denial is None or passage.has(Cue.BUT, Cue.NOTHING_YET, start=denial.start):
        return False
    if passage.has(Cue.MOVE, Cue.RETRACTION, Cue.CANCELLATION, start=denial.end, end=ends):
        return False
    return STANDS.search(passage.text, denial.start, ends) is None and is_of_noun(passage, begins, mention)


def is_of_noun(passage: Passage, begins: int, mention: DateMention) -> bool:
    """Whether a date belongs to a noun of release beside it ("the launch on", "its 3 May launch")."""
    before = list(passage.find(Cue.DATE, Cue.RELEASE, start=begins, end=mention.start))
    if any(mention.start - hit.end < NEAR and DETERMINED.search(passage.text, 0, hit.start) for hit in before):
        return True
    return passage.has(Cue.DATE, start=mention.end, end=mention.end + BESIDE)
