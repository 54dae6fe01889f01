"""What a sentence under a heading about a video says of it without naming it ("Yes, and it is below")."""

from __future__ import annotations

import re

from watcher.core.language.answering import AFFIRMED
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import every_language
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.language.phrases.answering import AND, IT
from watcher.core.model import State
from watcher.core.signals.trailer.footage import kind_of

LINKED = re.compile(rf"\W*(?:(?:{AND})(?![\w-]))?\s*", re.IGNORECASE)
CALLED = {language: re.compile(rf"\W*(?:{words})(?![\w-])", re.IGNORECASE) for language, words in IT.items()}
UNSAID = (
    Cue.NEGATION, Cue.NOTHING_YET, Cue.FUTURE, Cue.REPEAT, Cue.EARLIER, Cue.GUESS, Cue.RUMOUR, Cue.WISH, Cue.UNSURE,
    Cue.HABIT,
    Cue.UNOFFICIAL, Cue.OTHER_VIDEO, Cue.FOOTAGE_NOUN, Cue.CLIP, Cue.STILL, Cue.SEASON,
)  # fmt: skip
NEAR = 30  # letters between "it" and what is done with it
SHORT = 3  # words of an answer that is no more than a yes


def answered(page: Page, passage: Passage) -> State:
    """The kind of the video that a sentence says is out, by its heading; unknown where it says no such thing."""
    yes = AFFIRMED.match(passage.text)
    rest = yes.end() if yes else 0
    if passage.has(*UNSAID) or any(mention.about is not About.THIS for mention in passage.mentions):
        return State.UNKNOWN
    said = yes and (len(passage.text.split()) <= SHORT or speaks_of_it(passage, rest))
    if not said and not is_shown(passage, rest):
        return State.UNKNOWN
    return State.UNKNOWN if is_yet_to_come(page, passage) else kind_of(every_language().find(passage.heading))[0]


def speaks_of_it(passage: Passage, begins: int) -> int:
    """Where the words there end that call the video "it", 0 where there are none."""
    link = LINKED.match(passage.text, begins)
    words = CALLED.get(passage.language[:2], CALLED["en"])
    called = words.match(passage.text, link.end() if link else begins)
    return called.end() if called else 0


def is_shown(passage: Passage, begins: int) -> bool:
    """Whether the words there say of it that it can be seen."""
    called = speaks_of_it(passage, begins)
    return bool(called) and passage.has(Cue.SHOWN, start=begins, end=called + NEAR)


def is_yet_to_come(page: Page, passage: Passage) -> bool:
    """Whether the sentence names a day that is still ahead."""
    days = find_dates(passage.text, language=passage.language, anchor=page.today)
    return any((day.if_past if day.relative else day.period).first > page.today for day in days)
