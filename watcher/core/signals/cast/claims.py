"""What a page says of the cast: a claim for each person, and what the words around the name make of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeGuard

from watcher.core.language.authority import asked
from watcher.core.language.billing import Row, leads, rows_of
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.doings import WITH, doings
from watcher.core.language.mentions import About
from watcher.core.language.names import NameMention, find_names
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.persons import people_in
from watcher.core.language.spellings import person_key
from watcher.core.language.tellers import APART
from watcher.core.language.titles import find_title
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import BlockKind, Claim, State
from watcher.core.signals.cast.affirmed import affirmed_claims
from watcher.core.signals.cast.bracketed import without_parts
from watcher.core.signals.cast.breath import Breath
from watcher.core.signals.cast.cards import card_claims, cards_in, parts_on
from watcher.core.signals.cast.castlist import matrix_claims
from watcher.core.signals.cast.characters import characters_of, paired_roles
from watcher.core.signals.cast.coordinated import statuses
from watcher.core.signals.cast.deciding import JOINING, Word, deciding, is_coming, strong
from watcher.core.signals.cast.discourse import (
    MANY,
    PRONOUN,
    Lead,
    Told,
    tell,
    tells_of,
)
from watcher.core.signals.cast.evidence import claim_for
from watcher.core.signals.cast.passersby import FILM_OF, heads_cast
from watcher.core.signals.cast.places import places_among
from watcher.core.signals.cast.reference import companies_among, named_again, surnames_of, there_before
from watcher.core.signals.cast.rolelists import role_list_claims, role_lists
from watcher.core.signals.cast.standing import (
    ACTOR,
    DENIED,
    LEAVES,
    MADE,
    Status,
    by_season_of_row,
    is_denied,
)
from watcher.core.signals.takebacks import denied_in

BYLINE = re.compile(r"^(?:by|von|par|por|di|da|door|words|words by|text|autor|filed by)\W*$", re.IGNORECASE)
WORDS = re.compile(r"\b(?:Words|Text|Texte|Texto|Testo|Tekst)(?: by)?\s?:\s*$")
AUTHOR = re.compile(r"(?:By|Von|Par|Por|Di|Door|Words by|Written by)\s+[A-ZÀ-Þ]")
AUTHOR_LINES = 14  # in which an author's line stands
STRONG = (Cue.JOIN, Cue.JOINED_BY, Cue.REPLACE, Cue.RETURN, Cue.LEAVE, Cue.NEW, Cue.MAKER)
OF_PEOPLE = PEOPLE | {Topic.CREW}


@dataclass(frozen=True, slots=True)
class Known:
    """What a page knows of people besides what a sentence says of them, as `person_key`s."""

    makers: frozenset[str]
    characters: frozenset[str]
    back: frozenset[str]  # those of whom a sentence says that they return
    earlier: frozenset[str]  # those of whom one says that they were in another season


def cast_claims(page: Page) -> Iterator[Claim]:
    """Every claim about people, in reading order; `lost` is set where the words rule the person out."""
    headline = next((passage.index for passage in page.passages if passage.text == page.document.headline), -1)
    sentences = [said for said in tell(page) if is_told(page, said, headline)]
    passages = [said.passage for said in sentences]
    cards = cards_in(page, passages)
    lists = role_lists(page, passages)
    characters = characters_of(page.language, passages) | parts_on(page, cards) | lists.parts
    rows = list(named(page, sentences, characters))
    characters |= paired_roles(page, [(said.passage, each) for said, each in rows])
    claims = list(row_claims(page, rows, known_of(page, rows, characters)))
    yield from untaken(page, without_parts(without_things(page, claims)))
    yield from card_claims(page, cards, {id(said.passage): each for said, each in rows}, characters)
    yield from role_list_claims(page, lists)
    yield from matrix_claims(page)
    yield from affirmed_claims(page)


def without_things(page: Page, claims: list[tuple[Passage, Claim]]) -> list[tuple[Passage, Claim]]:
    """The claims, those about the names of companies and places lost."""
    alive = frozenset(claim.value for _, claim in claims if claim.value and not claim.lost)
    text = APART.join(block.text for block in page.document.blocks)
    lost = dict.fromkeys(places_among(alive, text), "a place")
    lost |= dict.fromkeys(companies_among(alive, text, page.language), "a company")
    return [
        (passage, replace(claim, lost=lost[claim.value]) if claim.value in lost and not claim.lost else claim)
        for passage, claim in claims
    ]


def named(page: Page, sentences: list[Told], characters: frozenset[str]) -> Iterator[tuple[Told, list[Row]]]:
    """Each sentence with its rows of people, those among them who are named by their surnames."""
    rows = [(said, rows_of(page, said.passage, said.again)) for said in sentences]
    full = (name for said, each in rows for row in each for name in row.names if name not in said.again)
    surnames = surnames_of(full, characters)
    for said, each in rows:
        again = () if each else named_again(said.passage, surnames)
        yield (replace(said, again=again), rows_of(page, said.passage, again)) if again else (said, each)


def known_of(page: Page, rows: list[tuple[Told, list[Row]]], characters: frozenset[str]) -> Known:
    """What all sentences together say of the people."""
    told = [(said, row, deciding(said.passage, row)) for said, each in rows for row in each]
    full = [(said.passage, row, word) for said, row, word in told if row.names[0] not in said.again]
    makers = keys_of(row for passage, row, word in full if makes(page, passage, row, word)) | authors(page)
    acting = keys_of(row for passage, row, word in full if word and acts(passage, word))
    makers |= makers_headed(page) - acting
    back = keys_of(row for said, row, word in told if returns(word) and not is_denied(said.passage, word, row))
    earlier = frozenset(person_key(name.name) for said, row, _ in told for name in there_before(said.passage, row))
    return Known(makers, characters, back, earlier)


def authors(page: Page) -> frozenset[str]:
    """Whom the page's first lines name as its author ("By Ana Cruz, television correspondent")."""
    lines = (passage for passage in page.passages[:AUTHOR_LINES] if AUTHOR.match(passage.text))
    found = (people_in(page, passage)[:1] for passage in lines)
    return frozenset(person_key(name.name) for names in found for name in names if name.start < len("Written by ") + 1)


def makers_headed(page: Page) -> frozenset[str]:
    """Whose work the page's headline calls it ("all about the new film by Ana Cruz")."""
    headline = page.document.headline
    names = find_names(headline, language=page.language)
    return frozenset(person_key(name.name) for name in names if leads(FILM_OF, headline, name.start))


def acts(passage: Passage, word: Word) -> bool:
    """Whether a word says of people that they play or join, and not only that they are "with" somebody."""
    with_them = passage.text[word.hit.start : word.hit.end].casefold() in WITH
    return not with_them and (word.hit.cue is Cue.PLAY or word.hit.cue in JOINING)


def keys_of(rows: Iterable[Row]) -> frozenset[str]:
    """The people of rows."""
    return frozenset(person_key(name.name) for row in rows for name in row.names)


def row_claims(page: Page, rows: list[tuple[Told, list[Row]]], known: Known) -> Iterator[tuple[Passage, Claim]]:
    """The claim about each person of each sentence, with the sentence."""
    led: Counter[Lead] = Counter()
    breath = Breath()
    for said, each in rows:
        passage, lead = said.passage, said.lead
        left = lead if lead is not None and led[lead] < lead.count else None
        fresh, ahead = breath.is_fresh(passage), left.status if left else None
        for row, status in statuses(page, passage, each, ahead, known.characters, fresh=fresh):
            breath.hear(passage, row, status)
            if left is not None:
                led[left] += len(row.names) if status is left.status else MANY * speaks_for_itself(row)
            if row.names[0] in said.again and not says_of_them(passage, row):
                continue
            for mention in row.names:
                own = status if status.lost else by_season_of_row(page, passage, mention.name) or status
                yield passage, claim_for(page, passage, mention, unless_known(said, row, mention, own, known))


def comes_back(passage: Passage, row: Row) -> bool:
    """Whether a sentence says of people that they return, so that a maker among them acts as well."""
    return returns(deciding(passage, row))


def returns(word: Word | None) -> TypeGuard[Word]:
    """Whether the word that decides about people says that they return."""
    return word is not None and word.hit.cue is Cue.RETURN


def speaks_for_itself(row: Row) -> bool:
    """Whether a row's own words say who its people are, so that no sentence before leads to it."""
    return any(hit.cue not in JOINING for hit in strong(row.following))


def says_of_them(passage: Passage, row: Row) -> bool:
    """Whether a sentence says of its pronoun more than that somebody plays."""
    word = deciding(passage, row)
    if word is None or word.hit.cue is Cue.SPEAK or any(m.about is About.OTHER_TITLE for m in passage.mentions):
        return False
    return word.hit.cue is not Cue.PLAY and tells_of(passage, word.hit)


def untaken(page: Page, claims: list[tuple[Passage, Claim]]) -> Iterator[Claim]:
    """The claims; what the next sentence denies is lost, and so is what a pronoun behind a name does."""
    denied = denied_in(page)
    pronouns = [(passage, claim) for passage, claim in claims if claim.lost and PRONOUN.match(passage.text)]
    for passage, claim in claims:
        taken = id(passage) in denied or any(undoes(passage, claim, *later) for later in pronouns)
        yield replace(claim, lost=DENIED.lost) if taken and not claim.lost else claim


def undoes(passage: Passage, claim: Claim, behind: Passage, later: Claim) -> bool:
    """Whether a pronoun behind a name says that the person leaves or is not in it."""
    if later.value != claim.value or later.lost not in (LEAVES.lost, DENIED.lost):
        return False
    return (passage.index, passage.start) < (behind.index, behind.start) and behind.index <= passage.index + 1


def unless_known(said: Told, row: Row, name: NameMention, status: Status, known: Known) -> Status:
    """The status, lost where the page knows the name as a maker's or a character's; whoever was in it returns."""
    key = person_key(name.name)
    if status.lost:
        return status
    if key in known.characters:
        return replace(status, lost="a character")
    if key in known.makers and not comes_back(said.passage, row):
        return MADE
    before = key in known.earlier or (key in known.back and (status.inferred or name in said.again))
    return Status(State.RETURNING) if before else status


def is_told(page: Page, said: Told, headline: int) -> bool:
    """Whether a sentence can speak of the cast: no heading, no question, nothing above the page's headline."""
    passage = said.passage
    if is_heading(passage) or asked(passage):
        return False
    if passage.index <= headline and not find_title(passage.heading, page.title):
        return False
    return said.lead is not None or speaks_of_people(page, passage)


def speaks_of_people(page: Page, passage: Passage) -> bool:
    """Whether a heading or a word of the sentence is about people (looking for names costs most)."""
    if not passage.topics.isdisjoint(OF_PEOPLE) or passage.block.kind is BlockKind.CELL or passage.has(*STRONG):
        return True
    if page.entities.is_first:
        plays = passage.has(Cue.PLAY) or ACTOR.search(passage.text) is not None
        return plays or passage.heading.casefold() in WITH
    return any(is_coming(passage, hit) for hit in passage.find(Cue.PLAY))


# --- makers, and the evidence --------------------------------------------------------------------


def makes(page: Page, passage: Passage, row: Row, word: Word | None) -> bool:
    """Whether the sentence knows the people as makers, or as the page's author."""
    if leads(WORDS, passage.text, row.start):
        return True
    if BYLINE.match(passage.text[: row.start].strip()) or signs(page, passage, row):
        return True
    if Topic.CREW in passage.topics and passage.block.kind is BlockKind.CELL and not heads_cast(page, passage):
        return True
    return word is not None and word.hit.cue is Cue.MAKER


def signs(page: Page, passage: Passage, row: Row) -> bool:
    """Whether the line holds a name and a date and little more, as an author's line does."""
    text = passage.block.text
    if len(text) > 90 or len(passage.text) - (row.end - row.start) > 25 or len(row.names) > 1:
        return False
    dates = find_dates(text, language=page.language, anchor=page.today)
    return any(date.period.is_day for date in dates) and not doings(page, passage, (0, len(passage.text)))
