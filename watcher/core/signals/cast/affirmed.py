"""People of whom a heading asks and whom the answer affirms ("Is Ana Cruz coming back?", "Yes.")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from watcher.core.language.answering import AFFIRMED
from watcher.core.language.authority import asked
from watcher.core.language.billing import rows_of
from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.model import Claim
from watcher.core.signals.cast.evidence import claim_for
from watcher.core.signals.cast.standing import MENTIONED, status_of, there_before

DOUBTS = (Cue.NEGATION, Cue.NOTHING_YET, Cue.RUMOUR, Cue.GUESS, Cue.WISH, Cue.UNSURE, Cue.DENIAL, Cue.BUT)
IN_IT = re.compile(
    r"\b(?:in (?:it|this|the (?:film|movie|cast|series|show))|dabei|au casting|en el reparto|nel cast|no elenco)\s?\?$"
)


def affirmed_claims(page: Page) -> Iterator[Claim]:
    """A claim about each person of a heading that asks a question to which the next sentence says yes."""
    for heading, answer in pairwise(page.passages):
        if is_heading(heading) and not is_heading(answer) and says_yes(heading, answer):
            for row in rows_of(page, heading):
                status = status_of(page, heading, row)
                if status == MENTIONED and page.entities.is_first and IN_IT.search(heading.text):
                    status = there_before(page)
                yield from (claim_for(page, heading, name, status) for name in row.names)


def says_yes(heading: Passage, answer: Passage) -> bool:
    """Whether a heading is a question, and the sentence below it affirms it without a doubt."""
    return asked(heading) and AFFIRMED.match(answer.text) is not None and not answer.has(*DOUBTS)
