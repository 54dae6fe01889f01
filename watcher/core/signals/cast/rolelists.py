"""Lists that give each part with its actor in brackets behind it ("Mayor Quill (Ana Cruz)")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.core.language.billing import Row, with_doings
from watcher.core.language.names import NameMention, find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.people import people_of
from watcher.core.language.spellings import person_key
from watcher.core.model import BlockKind, Claim
from watcher.core.signals.cast.castlist import is_of_parts
from watcher.core.signals.cast.evidence import claim_for
from watcher.core.signals.cast.standing import status_of

LINE = re.compile(r"(?P<part>[^()]{3,50}?)\s\((?P<actor>[^()\d,;/]{5,40})\)\W*")
ARTICLE = re.compile(r"(?:the|der|die|das|l[ea]s?|el|il|lo|os?|as?|de|het)\s|l['’]", re.IGNORECASE)
Line = tuple[Passage, re.Match[str]]


@dataclass(frozen=True, slots=True)
class RoleLists:
    """The lines of such lists, each a part with its actor."""

    lines: tuple[Line, ...]

    @property
    def parts(self) -> frozenset[str]:
        """The names of the parts, as `person_key`s."""
        return frozenset(person_key(match["part"]) for _, match in self.lines)


def role_lists(page: Page, passages: Sequence[Passage]) -> RoleLists:
    """The lists of a page in which more of the brackets than of the words before them are people."""
    lists: defaultdict[int, list[Line]] = defaultdict(list)
    for passage in passages:
        group = passage.block.group
        if passage.block.kind is BlockKind.ITEM and group is not None and (match := LINE.fullmatch(passage.text)):
            lists[group].append((passage, match))
    return RoleLists(tuple(line for lines in lists.values() if gives_parts(page, lines) for line in lines))


def gives_parts(page: Page, lines: Sequence[Line]) -> bool:
    """Whether the parts stand before the brackets: the heading says so, or only some of them look like people."""
    actors = [bool(find_names(match["actor"], language=page.language)) for _, match in lines]
    if len(lines) < 2 or not all(actors):
        return False
    if is_of_parts(lines[0][0].heading, page.language):
        return True
    return any(is_part(page.language, match["part"]) for _, match in lines)


def is_part(language: str, text: str) -> bool:
    """Whether a text is a part's by its rank, its article, or for want of a surname ("Mayor Quill", "Bess")."""
    first, _, rest = text.partition(" ")
    return not rest or first.casefold() in people_of(language).character_titles or ARTICLE.match(text) is not None


def role_list_claims(page: Page, lists: RoleLists) -> Iterator[Claim]:
    """A claim for each actor of such a list."""
    for passage, match in lists.lines:
        name = find_names(match["actor"], language=page.language)[0]
        start = match.start("actor") + name.start
        mention = NameMention(start, start + len(name.name), name.name)
        row = Row((mention,), (0, start), (mention.end, len(passage.text)), shared=False)
        yield claim_for(page, passage, mention, status_of(page, passage, with_doings(page, passage, row)))
