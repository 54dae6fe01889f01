"""What a page says under any other heading that is watched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.titles import plain
from watcher.core.model import Authority, Claim, Section, Signal, State


def section_claims(page: Page) -> Iterator[Claim]:
    """One claim for each watched section that stands on the page and says something."""
    for section in page.title.sections:
        passages = [passage for passage in page.passages if stands_under(passage, section)]
        if passages:
            yield section_claim(page, section, passages)


def stands_under(passage: Passage, section: Section) -> bool:
    """Whether one of the headings below the page's own holds the section's words, as whole words in any case."""
    if is_heading(passage):
        return False
    headings = passage.block.path[1:] or passage.block.path
    words = re.escape(plain(section.heading))
    return any(re.search(rf"\b{words}\b", plain(heading)) for heading in headings)


def section_claim(page: Page, section: Section, passages: list[Passage]) -> Claim:
    """Placeholder where no sentence says a thing as fact, else filled with what it says."""
    ours = [passage for passage in passages if page.scope(passage, 0).ours] or passages
    telling = [passage for passage in ours if tells(passage)]
    evidence = telling or [p for p in ours if p.has(Cue.NOTHING_YET)] or ours
    return Claim(
        Signal.SECTION,
        State.FILLED if telling else State.PLACEHOLDER,
        " ".join(passage.text for passage in telling) or None,
        quote=evidence[0].text,
        heading=evidence[0].heading,
        authority=Authority.ANNOUNCED if telling else Authority.GUESSED,
        section=section.name,
        block=evidence[0].index,
    )


def tells(passage: Passage) -> bool:
    """Whether the sentence states something: no placeholder, guess, rumour or wish."""
    return not passage.has(Cue.NOTHING_YET, Cue.GUESS, Cue.RUMOUR, Cue.WISH, Cue.DENIAL) and not (
        passage.text.endswith("?") or (passage.has(Cue.NEGATION) and len(passage.text.split()) < 6)
    )
