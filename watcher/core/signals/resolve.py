"""Claims make a reading: the winner of each signal, and why every other claim lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from watcher.core.edtf import contains, read_edtf
from watcher.core.language.authority import asked
from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.spellings import person_key
from watcher.core.language.topics import Topic
from watcher.core.model import UNKNOWN_RELEASE, UNKNOWN_TRAILER, BlockKind, Claim, Reading, Signal, State
from watcher.core.signals.release.asides import weight, without_asides
from watcher.core.signals.release.day import YEAR
from watcher.core.signals.release.facts import stated_release
from watcher.core.signals.release.histories import history_section
from watcher.core.signals.release.plain import without_unplain

SAID_AS_WELL = "the quoted words say the same"
A_WHILE = timedelta(days=60)
SENTENCE_ENDS = '.!…:;"”’»)'


def resolve(page: Page, claims: tuple[Claim, ...]) -> Reading:
    """Pick the winners; the losers keep their reasons."""
    release, release_losers = pick_release(page, of(claims, Signal.RELEASE_DATE))
    trailer, trailer_losers = pick_trailer(page, of(claims, Signal.TRAILER))
    if release.state is State.CANCELLED and trailer not in claims and trailer.state is State.PLACEHOLDER:
        trailer = UNKNOWN_TRAILER  # a section without a word of a video promises none of what will not come
    joined, returning, cast_losers = pick_cast(of(claims, Signal.CAST))
    losers = sorted((*release_losers, *trailer_losers, *cast_losers), key=lambda claim: claim.block)
    sections = tuple(claim for claim in of(claims, Signal.SECTION))
    return Reading(release, trailer, joined, returning, sections, tuple(losers))


def of(claims: Iterable[Claim], signal: Signal) -> list[Claim]:
    """The claims of one signal."""
    return [claim for claim in claims if claim.signal is signal]


def lose(claims: Iterable[Claim], winner: Claim, why: str) -> list[Claim]:
    """Every claim but the winner, each with its reason; those that had one keep it."""
    return [
        claim if claim.lost else replace(claim, lost=SAID_AS_WELL if says_same(claim, winner) else why)
        for claim in claims
        if claim is not winner
    ]


def says_same(claim: Claim, winner: Claim) -> bool:
    """Whether the claim says what the winner says, in other words."""
    return (claim.state, claim.value) == (winner.state, winner.value)


# --- the release date ----------------------------------------------------------------------------


def pick_release(page: Page, claims: list[Claim]) -> tuple[Claim, list[Claim]]:
    """Cancelled, taken back, out, dated, a period, a placeholder: in this order, the newest words first."""
    alive = [claim for claim in claims if not claim.lost]
    alive = newest_entries(newest_story(page, alive))
    winner = strongest(page, without_unplain(page, without_asides(page, alive)))
    stated = stated_release(page) if winner is None or is_out_undated(winner) else None
    if stated is not None and (winner is None or stated.state is State.RELEASED):
        winner = replace(stated, quote=winner.quote, heading=winner.heading, block=winner.block) if winner else stated
    if winner is not None:
        return winner, lose(claims, winner, why_passed_over(winner))
    empty = empty_section(page, Topic.RELEASE, UNKNOWN_RELEASE)
    return (history_section(page, claims) or empty) if empty is UNKNOWN_RELEASE else empty, claims


def is_out_undated(claim: Claim) -> bool:
    """Whether a claim says that it is out, and not since when."""
    return claim.state is State.RELEASED and claim.value is None


def strongest(page: Page, alive: list[Claim]) -> Claim | None:
    """The claim that wins among those that are left."""
    picks = (pick_cancelled, pick_released, pick_day, pick_window, pick_placeholder)
    return next(filter(None, (pick(page, alive) for pick in picks)), None)


def newest_story(page: Page, alive: list[Claim]) -> list[Claim]:
    """The claims above an older version of the story, where they say something of the date; else all."""
    older = {passage.index for passage in page.passages if passage.superseded}
    newer = [claim for claim in alive if claim.block not in older]
    return newer if any(claim.state is not State.PLACEHOLDER for claim in newer) else alive


def newest_entries(alive: list[Claim]) -> list[Claim]:
    """The claims without those of entries (of a feed, a live blog) that a newer entry's contradict."""
    newest: dict[tuple[State, str | None], Claim] = {}  # of those that say the same the newest outdates what any does
    for claim in alive:
        same = (claim.state, claim.value if claim.state is State.WINDOW else None)
        if claim.said_on and (claim.state is not State.PLACEHOLDER or claim.retracts):
            newest[same] = max(newest.get(same, claim), claim, key=lambda entry: entry.said_on or date.min)
    return [claim for claim in alive if not any(outdates(newer, claim) for newer in newest.values())]


def outdates(newer: Claim, claim: Claim) -> bool:
    """Whether an entry of a later day says otherwise; a wider period does not."""
    if not newer.said_on or not claim.said_on or newer.said_on <= claim.said_on:
        return False
    if newer.state is not State.WINDOW:
        return True
    wide, narrow = read_edtf(newer.value or ""), read_edtf(claim.value or "")
    return wide is not None and not (narrow is not None and contains(wide, narrow))


def why_passed_over(winner: Claim) -> str:
    """Why the other claims of a kind that could have won did not."""
    return "later, or said with less weight" if winner.state is State.DATED else f"it is {winner.state.value}"


def pick_cancelled(page: Page, alive: list[Claim]) -> Claim | None:
    """A cancellation, but for one that the page dates to long ago where it tells a day to come."""
    coming = any(claim.state is State.DATED and (claim.value or "") > page.today.isoformat() for claim in alive)
    return first([claim for claim in alive if not (coming and is_old(page, claim))], State.CANCELLED)


def is_old(page: Page, claim: Claim) -> bool:
    """Whether a claim was said so long ago that what the page says of a day to come is newer."""
    return claim.said_on is not None and claim.said_on < page.today - A_WHILE


def pick_released(page: Page, alive: list[Claim]) -> Claim | None:
    """It is out: with its day where one is given."""
    out = [claim for claim in alive if claim.state is State.RELEASED]
    upcoming = [claim for claim in alive if claim.state is State.DATED]
    dated = [claim for claim in out if claim.value and not (upcoming and is_of_earlier(page, claim))]
    if not out or (upcoming and not dated):
        return None
    if not dated and any(is_ahead(page, claim) for claim in alive) and all(is_headline(page, claim) for claim in out):
        return None
    return min(dated, key=lambda claim: claim.value or "") if dated else out[0]


def is_ahead(page: Page, claim: Claim) -> bool:
    """Whether a claim tells a period that has not begun."""
    period = read_edtf(claim.value or "") if claim.state is State.WINDOW else None
    return period is not None and period.first > page.today


def is_headline(page: Page, claim: Claim) -> bool:
    """Whether a claim is only a heading's ("Harbour Row is back!"), as a heading may say of what was saved."""
    return page.document.blocks[claim.block].kind is BlockKind.HEADING


def is_of_earlier(page: Page, claim: Claim) -> bool:
    """Whether a day lies so far behind that another season's came out on it, where a day to come stands beside it."""
    period = read_edtf(claim.value or "")
    return period is not None and period.last < page.today - YEAR


def pick_day(page: Page, alive: list[Claim]) -> Claim | None:
    """The earliest day among those said with the most weight."""
    days = [claim for claim in alive if claim.state is State.DATED]
    taken_back = [claim for claim in alive if claim.retracts]
    if not days or (taken_back and not any(is_told_after(claim, taken_back[0]) for claim in days)):
        return None
    best = min(weight(page, claim) for claim in days)
    return min((c for c in days if weight(page, c) == best), key=lambda claim: claim.value or "")


def is_told_after(claim: Claim, taken_back: Claim) -> bool:
    """Whether a day stands behind the words that take a date back, or in another sentence of theirs."""
    return claim.block > taken_back.block or (claim.block == taken_back.block and claim.quote != taken_back.quote)


def pick_window(page: Page, alive: list[Claim]) -> Claim | None:
    """The narrowest period among those said with the most weight."""
    windows = [claim for claim in alive if claim.state is State.WINDOW and is_coming(page, claim)]
    taken_back = next((claim for claim in alive if claim.retracts), None)
    windows = [claim for claim in windows if taken_back is None or told_before(page, claim, taken_back)]
    if not windows:
        return None
    best = min(weight(page, claim) for claim in windows)
    return min((c for c in windows if weight(page, c) == best), key=length)


def told_before(page: Page, claim: Claim, taken_back: Claim) -> bool:
    """Whether the prose that tells of a date taken back has told a new period just before."""
    return claim.block == taken_back.block and claim.quote != taken_back.quote and weight(page, claim) == 0


def pick_placeholder(page: Page, alive: list[Claim]) -> Claim | None:
    """A retraction first, then a sentence of the section about it, then any."""
    said = [claim for claim in alive if claim.state is State.PLACEHOLDER]
    retracting = [claim for claim in said if claim.retracts]
    return next(iter(retracting or sorted(said, key=lambda claim: weight(page, claim))), None)


def is_coming(page: Page, claim: Claim) -> bool:
    """Whether the period is not over."""
    period = read_edtf(claim.value or "")
    return period is not None and period.last >= page.today


def length(claim: Claim) -> int:
    """How many days a claim's period holds."""
    period = read_edtf(claim.value or "")
    return (period.last - period.first).days if period else 10**6


def first(claims: list[Claim], *states: State) -> Claim | None:
    """The first claim of one of the states."""
    return next((claim for claim in claims if claim.state in states), None)


def empty_section(page: Page, topic: Topic, unknown: Claim) -> Claim:
    """A section about the signal without an accepted claim is a placeholder."""
    for passage in page.about(topic):
        if can_answer(passage, topic) and page.scope(passage, len(passage.text)).ours:
            return replace(
                unknown, state=State.PLACEHOLDER, quote=passage.text, heading=passage.heading, block=passage.index
            )
    return unknown


def can_answer(passage: Passage, topic: Topic) -> bool:
    """Whether it can be the text of a section: no heading, no question, and among videos not the bare title of one."""
    if is_heading(passage) or (asked(passage) and not passage.has(Cue.NEGATION, Cue.NOTHING_YET)):
        return False
    return topic is not Topic.TRAILER or passage.block.kind is BlockKind.CELL or passage.text[-1] in SENTENCE_ENDS


# --- trailer -------------------------------------------------------------------------------------


def pick_trailer(page: Page, claims: list[Claim]) -> tuple[Claim, list[Claim]]:
    """The full trailer, the teaser, the placeholder: in this order, with the video's address."""
    alive = [claim for claim in claims if not claim.lost]
    for state in (State.TRAILER, State.TEASER, State.PLACEHOLDER):
        said = [claim for claim in alive if claim.state is state]
        if said:
            winner = next((claim for claim in said if claim.url), said[0])
            return winner, lose(claims, winner, f"it is {state.value}")
    return empty_section(page, Topic.TRAILER, UNKNOWN_TRAILER), claims


# --- cast ----------------------------------------------------------------------------------------


def pick_cast(claims: list[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...], list[Claim]]:
    """Each person once: joining where a word says so, unless another says they were there before."""
    joined: dict[str, Claim] = {}
    returning: dict[str, Claim] = {}
    losers: list[Claim] = []
    for claim in claims:
        key = person_key(claim.value or "")
        place = joined if claim.state is State.JOINED else returning
        if claim.lost or key in place:
            losers.append(claim if claim.lost else replace(claim, lost="said before"))
        else:
            place[key] = claim
    for key in joined.keys() & returning.keys():
        losers.append(replace(returning.pop(key), lost="joins"))
    return tuple(joined.values()), tuple(returning.values()), losers
