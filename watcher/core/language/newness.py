"""Where a sentence parts the old from the new: people beside whom, or to whom, others come, and lists of newcomers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.language.cues import Cue
from watcher.core.language.names import NameMention
from watcher.core.language.passages import Passage

ADDED_TO = re.compile(
    r"(?:^|[,;:–—]\s)(?:Zu|Zum|Zur|Bij|Ad|A|À|Aux?|Aos?|zu|bij|ad|a|à|aux?|aos?)\s(?:[^\W\dA-ZÀ-Þ]+\s){0,4}$"
)  # "Zu A", "A los ya conocidos A y B"

REACH = 40  # characters
WHOM = re.compile(  # "Accanto ai veterani A e B": who they are
    r"\s(?:(?:i|gli|le|los|las|os|as|the|les|den|de)\s)?(?:(?:già|ya|já|also|deux|due|dos|dois)\s)?"
    r"(?:veteran[ioe]s?|veteran[oa]s|veterans|protagonist[ia]s?|protagonistas|conocid[oa]s|conhecid[oa]s|not[ie]|storic[ie]"
    r"|habituales|regulars|stars|anciens|vétérans)\s"
)


JUST_BEHIND = 12  # characters that hold a verb


def besides(passage: Passage, names: Sequence[NameMention]) -> bool:
    """Whether people are whom others come beside ("Alongside A and B, ...")."""
    start = names[0].start
    hits = passage.find(Cue.BESIDE, start=max(0, start - REACH), end=start)
    return any(start - 2 <= hit.end or WHOM.fullmatch(passage.text, hit.end, start) for hit in hits)


def are_added_to(passage: Passage, first: Sequence[NameMention], second: Sequence[NameMention]) -> bool:
    """Whether people are whom others are said to be added to ("Zu A und B gesellt sich C", "A ellos se suma C")."""
    return is_added_to(passage, first[0].start, first[-1].end, second[0].start)


def is_added_to(passage: Passage, start: int, end: int, until: int | None = None) -> bool:
    """Whether others are added to people, who stand at characters `start` to `end`, by a verb behind them."""
    return bool(ADDED_TO.search(passage.text, 0, start)) and passage.has(
        Cue.JOIN, Cue.JOINED_BY, Cue.ARRIVAL, start=end, end=until if until is not None else end + JUST_BEHIND
    )


def lists_new(passage: Passage, place: int) -> bool:
    """Whether a colon opens the list of those whom the words before it call new ("two new faces: A and B")."""
    if passage.text[place : place + 1] != ":":
        return False
    hits = (
        hit
        for hit in passage.find(Cue.NEW, Cue.JOINED_BY, Cue.JOIN, end=place + 1)
        if hit.end - hit.start > len("nuovi")
    )
    return any(place - 2 <= hit.end <= place + 1 for hit in hits)
