"""What a language needs to tell the names of people from other capitals: the form of its lists."""

from __future__ import annotations

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text, ready to be compared."""
    return frozenset(text.casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one value a language, a key by itself
class People:
    """The words around names in one language, in lower case."""

    locale: str
    ordinary: frozenset[str]  # no part of a name, though a sentence or a headline gives them a capital
    leading: frozenset[str] = frozenset()  # no first name, though it may be a surname: "British", "Best"
    ordinary_endings: tuple[str, ...] = ()  # of ordinary words of six letters and more
    lead_endings: tuple[str, ...] = ()  # of nouns that stand before a name of two words: "Rapper Ana Cruz"
    opening_endings: tuple[str, ...] = ()  # of ordinary words that open a sentence
    first_names: frozenset[str] = frozenset()  # have such an ending all the same
    surnames: frozenset[str] = frozenset()  # words that are family names as well, right behind a first name: "Guest"
    openers: frozenset[str] = frozenset()  # first names that also open a sentence: "Will", "May"
    month_names: frozenset[str] = frozenset()  # months that are first names, too
    before_months: frozenset[str] = frozenset()  # prepositions that leave a month a month
    character_titles: frozenset[str]  # what follows is somebody in the story: "Detective"
    honours: frozenset[str] = words("dame sir")  # belong to people, not to their names
    organisations: frozenset[str]  # a run of capitals that holds one is no person
    of_titles: frozenset[str] = frozenset()  # nouns of titles and firms that no person is called: "Tide", "Possession"
    things: frozenset[str] = frozenset()  # what is named behind them is a work, a band, a house: "the film Iron Tide"
    where: tuple[str, ...] = ()  # before a place: "filmed at Villa Serrano", "moves to Clew Bay"
    whither: str = ""  # before the first of two places: "came to Achill and Clew Bay"
    joints: tuple[str, ...] = ()  # between the last two of a list: "and"
    apart: frozenset[str] = frozenset()  # small words that part "plays" from a name that is nobody's role
    particles: frozenset[str]  # small words inside names
    bound_particles: frozenset[str] = frozenset()  # of names only behind another: "von der", but "A den Kapitän"
    given_particles: frozenset[str] = frozenset({"ben", "van"})  # those of them that are given names as well
    of: frozenset[str] = frozenset()  # particles that mean "of" where two names follow: "Rückkehr von Ana Cruz"
    of_things: frozenset[str] = frozenset()  # particles that follow plurals as well: "Stimmen vom Set"
    one_before_particle: bool = False  # "Ana de Silva" is a name, "Ana Cruz de" goes on with something else
    articles: frozenset[str] = frozenset()  # never stand before a person: "the Harbour Line"
    elisions: tuple[str, ...] = ()  # "d'" before a name
    as_role: tuple[str, ...]  # between a person and a role: "Ana Cruz as Mills"
    copulas: tuple[str, ...] = ()  # between a person and a role's name: "Ana Cruz será Mills"
    plays: tuple[str, ...]  # before a role, wherever the person stands: "who will play Mills"
    relatives: tuple[str, ...] = ()  # with a verb behind the role: "Ana Cruz, die Lena Falk spielt"
    verbs_at_end: tuple[str, ...] = ()
    played_by: tuple[str, ...]  # between a role and a person: "Mills, played by Ana Cruz"
    before_title: tuple[str, ...]  # "the second season of Silver Lake"
    brings: tuple[str, ...] = ()  # verbs that end like such a preposition, whose object is a person: "brings in"
    after_title: frozenset[str]  # "Silver Lake spin-off"
    before_star: frozenset[str] = frozenset()  # "Silver Lake star Ana Cruz"
    after_role: frozenset[str]  # a role ends before it: "Mills opposite ..."
    jobs: tuple[str, ...]  # not roles, though they stand in their place: "as a series regular"
