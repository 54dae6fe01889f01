"""Sentences that take back the one before them ("She has not."), and which sentences go on about the same."""

from __future__ import annotations

import re
from itertools import pairwise

from watcher.core.language.authority import asked
from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.persons import people_in
from watcher.core.model import BlockKind

TAKEN_BACK = re.compile(
    r"(?:(?:But|And|Well|No|Except),?\s)?(?:he|she|they|it|that|this|neither|which)\s?"
    r"(?:has|have|is|are|does|do|did|was|were|will|ha|wo|['’]s)\s?(?:n['’]t|not|never)"
    r"(?:\s(?:in it|been cast|cast|joining(?: it| the \w+)?|coming|true|so|happening|the case|correct"
    r"|(?:been )?confirmed|signed|involved))?(?:\s(?:yet|either|at all))?\s*(?:[.!;–—:]|,|$)"
    r"|(?:not (?:cast|true|so|confirmed|yet|signed|happening)|untrue|nonsense|don['’]t|wrong|false)\b.{0,25}$",
    re.IGNORECASE,
)
NONE_OF = re.compile(r"(?:None|Neither|Not one|Not a one)\b(?: of (?:them|these|those|the))?", re.IGNORECASE)
IT = re.compile(r"\b(?:it|that|this|there|so|either|neither)\b|['’]s\s(?:un|not )", re.IGNORECASE)
LONGEST_DENIAL = 16  # words


def follows(before: Passage, after: Passage) -> bool:
    """Whether a sentence goes on where another ends, in its paragraph or in the one behind it."""
    if is_heading(before) or is_heading(after) or before.index == after.index:
        return before.index == after.index
    return before.block.path == after.block.path and before.block.kind is after.block.kind is BlockKind.PARAGRAPH


def takes_back(page: Page, passage: Passage, longest: int = LONGEST_DENIAL) -> bool:
    """Whether a sentence denies what the one before it says ("She has not.", "There is nothing in it, they say.")."""
    if TAKEN_BACK.match(passage.text):
        return True
    short = len(passage.text.split()) <= longest
    denies = short and passage.has(Cue.DENIAL) and bool(IT.search(passage.text))
    return denies and not people_in(page, passage)


def denied_in(page: Page) -> frozenset[int]:
    """The `id` of every sentence that the next one, or a later one of its paragraph, denies."""
    denied = {id(last) for last, after in pairwise(page.passages) if follows(last, after) and takes_back(page, after)}
    for nobody in filter(takes_all_back, page.passages):
        paragraph = page.between(nobody.index, nobody.index)
        denied.update(id(each) for each in paragraph if each.start < nobody.start)
    return frozenset(denied)


def takes_all_back(passage: Passage) -> bool:
    """Whether a sentence denies all that its paragraph said of people ("None of them is in it")."""
    return bool(NONE_OF.match(passage.text)) and not asked(passage)
