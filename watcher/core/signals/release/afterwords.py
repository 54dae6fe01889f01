"""What the sentences beside a day's say of it: that it is made up, for the invited alone, or of the shoot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from watcher.core.language.clauses import Event
from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.release.days import dates_in
from watcher.core.signals.takebacks import follows, takes_back

SAID = frozenset({Cue.DENIAL, Cue.FESTIVAL})
DENIED = f"only {Authority.DENIED.value}"
LONGEST = 26  # words of a sentence that takes one back
POINTS_BACK = re.compile(  # at its beginning
    r"\W*(?:(?:but|and|so|well|only|except|sadly|alas)\s,?\s?)?"
    r"(?:it|that|this|those|these|they|neither|none|nothing|pure|complete|total|news to|not (?:so|true)|wrong|no\b"
    r"|so (?:has|did)|das|dies(?:er|e|es)?|die|der|er|sie|es|c['’]est|cel[au]|celle-ci|il|elle|ce n['’]|eso|esa?"
    r"|est[ae]|fue|è|era|si tratta|quella|questa|é|isso|essa|foi|dat|dit|deze|het)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"(?:it|they|this|that|er|sie|diese[rs]?|das|ils?|elles?|celui-ci|celle-ci|est[ae]s?|quest[eiao]|esse|essi|elas?|eles?"
    r"|deze|dat|die|ze|het)\s",
    re.IGNORECASE,
)
LEAD = 3  # words of a clause before its subject
ADAPTED = re.compile(  # what a film or series can be made from
    r"(?:audio)?(?:book|novel|manga|comic|game|podcast|volume|concert|special|documentary)s?", re.IGNORECASE
)
PARTED = re.compile(r"(?::|;|\s[–—-])\s")  # what parts the words behind from the rest of a sentence
NO_SUCH = re.compile(
    r"\b(?:no such|nothing of the (?:kind|sort)|news to (?:us|me|them|him|her)|haven['’]t heard|not so"
    r"|nichts dergleichen|davon (?:weiß|wissen)|rien de tel|nada de eso|niente del genere|nada disso|niets van)\b",
    re.IGNORECASE,
)


def with_neighbours(
    page: Page, before: Passage | None, passage: Passage, claims: Iterable[Claim], following: Passage | None
) -> Iterator[Claim]:
    """The claims of a sentence, its days lost where it points back to a shoot or the next one takes them away."""
    own = f"about {Event.FESTIVAL.value}" if invites_behind(page, passage) else ""
    if before is not None and points_to_shoot(before, passage):
        own = f"about {Event.SHOOT.value}"
    if before is not None and points_to_goods(before, passage):
        own = f"about {Event.GOODS.value}"
    for claim in claims:
        is_day = claim.state in (State.DATED, State.WINDOW) and not claim.lost
        lost = own or (taken_away(page, passage, following) if following is not None else "") if is_day else ""
        yield replace(claim, lost=lost) if lost else claim


def points_to_shoot(before: Passage, passage: Passage) -> bool:
    """Whether a sentence goes on about the making that the one before begins with ("Filming began. It runs until")."""
    pronoun = PRONOUN.match(passage.text)
    if pronoun is None or passage.has(Cue.RELEASE, Cue.OUT, Cue.DATE, Cue.SEASON) or not follows(before, passage):
        return False
    begins = before.clauses[-1]
    shoot = next(before.find(Cue.SHOOT, start=begins), next(before.find(Cue.SHOOT), None))
    if shoot is None or passage.mentions:
        return False
    begins, _ = before.clause(shoot.start)
    near = len(before.text[begins : shoot.start].split()) <= LEAD
    return near and not before.has(Cue.SEASON, start=begins, end=shoot.start)


def points_to_goods(before: Passage, passage: Passage) -> bool:
    """Whether a sentence goes on about goods that the one before is of ("The art book is late. It is due")."""
    if PRONOUN.match(passage.text) is None or passage.mentions or before.mentions or not follows(before, passage):
        return False
    if before.has(Cue.SEASON, Cue.RELEASE) or passage.has(Cue.SEASON):
        return False
    goods = next(before.find(Cue.GOODS), None)
    if goods is None or ADAPTED.fullmatch(before.text, goods.start, goods.end):
        return False
    return len(before.text[: goods.start].split()) <= LEAD


def invites_behind(page: Page, passage: Passage) -> bool:
    """Whether a sentence ends in words that point back and invite ("at the playhouse on 3 May: it is for members")."""
    if not passage.has(Cue.FESTIVAL) or passage.has(Cue.SHOWCASE):
        return False
    marks = list(PARTED.finditer(passage.text))
    behind = marks[-1].end() if marks else len(passage.text)
    back = POINTS_BACK.match(passage.text[behind:]) is not None and passage.has(Cue.FESTIVAL, start=behind)
    if not back or passage.has(Cue.RELEASE, Cue.OUT, start=behind):
        return False
    return all(mention.end < behind for mention in dates_in(page, passage))


def taken_away(page: Page, passage: Passage, following: Passage) -> str:
    """Why a day of a sentence is none of a release: the following one has no day itself, and points back."""
    if not follows(passage, following):
        return ""
    if takes_back(page, following, LONGEST):
        return DENIED
    if len(following.text.split()) > LONGEST or not (following.cues & SAID or NO_SUCH.search(following.text)):
        return ""
    back = POINTS_BACK.match(following.text) is not None
    if dates_in(page, following):
        return ""
    if NO_SUCH.search(following.text) or (back and following.has(Cue.DENIAL)):
        return DENIED
    invited = back and following.has(Cue.FESTIVAL) and not following.has(Cue.RELEASE, Cue.OUT)
    return f"about {Event.FESTIVAL.value}" if invited else ""
