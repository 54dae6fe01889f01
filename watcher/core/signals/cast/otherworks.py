"""What people join that is no matter of the watched title: a play, a protest, another show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About, Mention
from watcher.core.language.passages import Page, Passage
from watcher.core.model import Kind

ELSEWHERE = re.compile(  # "signed on to star in a Broadway play", "joined a protest"
    r"\s*(?:(?:to|for|in|on|with)\s+(?:(?:star|appear)\s+in\s+)?)?(?:an?|(?P<the>the))\s+"
    r"(?:(?!series\s|new\s)[\w’'-]+\s+){0,2}(?:play|film|movie|musical|sitcom|soap|podcast|protest|march|campaign|charity)\b"
)
THERE_TOO = re.compile(r"^[^.,;]{0,20}\b(?:there|in that)(?=[.,;]|$)")  # "replaces her there": in what was just named
TITLED = re.compile(  # "has been cast in Low Orbit"
    r"\s(?:in|(?:the )?(?:cast|ensemble) of)\s(?P<title>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)+)(?=[.,;]|$)"
)
IN = re.compile(r"(?:in|..\sin)\s[“\"‘«„]?")  # "has been cast in Low Orbit instead"
NEAR = 30  # characters between a word of joining and another show


def goes_elsewhere(page: Page, passage: Passage, hit: Hit) -> bool:
    """Whether what people join is something else: a play, another title."""
    if passage.has(Cue.ELSEWHERE, start=hit.start, end=hit.end + NEAR) or THERE_TOO.search(passage.text, hit.end):
        return True
    other = ELSEWHERE.match(passage.text, hit.end)
    if other and not (other["the"] and page.title.kind is Kind.FILM):
        return True
    if any(IN.fullmatch(passage.text, hit.end - len("in"), other.start) for other in others_behind(passage, hit)):
        return True
    titled = TITLED.match(passage.text, hit.end)
    return titled is not None and not any(m.start < titled.end() and titled.start() < m.end for m in passage.mentions)


def others_behind(passage: Passage, hit: Hit) -> Iterator[Mention]:
    """The other titles that a sentence names behind a word."""
    return (m for m in passage.mentions if m.about is About.OTHER_TITLE and m.start > hit.end)
