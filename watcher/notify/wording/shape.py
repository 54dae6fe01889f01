"""What the words of messages are made of; each language has a table beside this file: data, no logic.

`{…}` are filled in by `message.py`; a day and a period arrive already written in the language. A language without a
table gets English words around its own dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything that messages say in one language, but for dates and what pages say."""

    language: str
    season: str  # a title with its season
    headlines: Mapping[Change, str]  # the news after the title; {value} is what is new
    released_on: str  # the news of a release whose day is known
    labels: Mapping[Change, str]  # what the fact is about
    facts: Mapping[Change, str]  # the fact, after its label, where it is not just the value
    join: str  # several people at once
    somebody: str  # a person whose name is a spoiler
    several: str  # {count} of them
    hidden: str  # in place of a plot
    states: Mapping[State, str]  # what was known before, where it has no value
    seasons: tuple[str, str, str, str]  # spring, summer, autumn, winter with {year}
    quarters: tuple[str, str, str, str]
    interval: str
    both: str  # a list and its last
    more: str  # the rest of a list that was cut
    before: str
    corrects: str
    told: str  # what was told: {what} on {day}
    corrected: str  # below what no longer holds: {what} was told on {day}
    under: str  # {heading}: where the quote stands
    watch: str  # the link to a video
    page: str
    also_said_by: str
    also: str  # further days: regions, parts
    role: str
    seen: str  # {at}
    sender: str  # the name in From where the config gives none
    began: Mapping[TroubleKind, str]  # what the operator is told: {about}, {since}
    over: Mapping[TroubleKind, str]
    advice: Mapping[TroubleKind, str]
    why: str  # why this arrived
    stop: str  # how to stop it
    titles: tuple[str, str]  # {count} of them: one, and many
