"""The claim about a person, with the sentence, the heading and the part that it was read from."""

from __future__ import annotations

import re

from watcher.core.language.names import NameMention
from watcher.core.language.passages import Page, Passage
from watcher.core.model import Claim, Signal
from watcher.core.signals.cast.passersby import scope_of
from watcher.core.signals.cast.standing import Status

ROLE = re.compile(r"^\s*(?:\([^)]*\)\s*)?,?\s*(?:as|als|comme|como|come|nel ruolo di)\s+(?P<role>[^,;.()]{2,60})")


def claim_for(page: Page, passage: Passage, mention: NameMention, status: Status) -> Claim:
    """The claim about one person."""
    scope = scope_of(page, passage, mention.start)
    match = ROLE.match(passage.text[mention.end :])
    return Claim(
        Signal.CAST,
        status.state,
        mention.name,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        role=match["role"].strip() if match else None,
        said_on=passage.block.dated_on,
        block=passage.index,
        lost=status.lost,
    )
