"""The people whom a sentence names are found, and two spellings of one person are one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import process_time
from timeit import repeat
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.language.names import NameMention, find_names, surname
from watcher.core.language.people import LANGUAGES
from watcher.core.language.spellings import person_key

TABLES = Path(__file__).parent / "names"


def rows(table: Path) -> Iterator[object]:
    """The rows of a table: language, sentence, names."""
    group = ""
    for number, line in enumerate(table.read_text("utf-8").splitlines(), start=1):
        if line.startswith("## "):
            group = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            sentence, _, expected = line.removeprefix("!").rpartition(" => ")
            marks = [pytest.mark.xfail(strict=True, reason="a known miss")] if line.startswith("!") else []
            names = [] if expected == "-" else expected.split("; ")
            yield pytest.param(table.stem, sentence, names, id=f"{table.stem}:{number} {group}", marks=marks)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"), [row for table in sorted(TABLES.glob("*.txt")) for row in rows(table)]
)
def test_a_sentence_names_its_people(language: str, sentence: str, expected: list[str]) -> None:
    """Every row of the tables: who is named, and what only looks like a name."""
    assert expected == [mention.name for mention in find_names(sentence, language=language)]


# --- what the caller knows -----------------------------------------------------------------------


def names(text: str, language: str = "en", **known: Any) -> list[str]:
    """The names found in a text."""
    return [mention.name for mention in find_names(text, language=language, **known)]


def test_a_name_knows_its_place() -> None:
    """The possessive does not belong to it, the shouted form keeps its place."""
    (mention,) = find_names("As said: ANA CRUZ’s return", language="en")
    assert NameMention(9, 17, "Ana Cruz") == mention


def test_what_is_known_to_be_no_person_is_left_out() -> None:
    """Titles, characters and places are told by their keys, in any spelling."""
    known = frozenset({person_key("Silver Lake"), person_key("Lena Falk")})
    assert ["Ana Cruz"] == names("SILVER LAKE returns with Ana Cruz and Lena Falk", not_people=known)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zanele joins the cast.", ["Zanele"]),
        ("with Zanele and Ana Cruz", ["Zanele", "Ana Cruz"]),
        ("The season stars Zanele.", ["Zanele"]),
        ("Everything about the Season", []),
        ("Netflix and London", ["London"]),
    ],
)
def test_one_word_names_are_found_where_they_are_expected(text: str, expected: list[str]) -> None:
    """In a cast list a single capital may be a person; elsewhere it is too often something else."""
    assert expected == names(text, mononyms=True)
    assert [name for name in expected if " " in name] == names(text)


# --- keys ----------------------------------------------------------------------------------------

SAME = [
    ("Park Eun-bin", "Eun-bin Park"),
    ("Park Eun-bin", "Park Eun Bin"),
    ("ANA CRUZ", "Ana Cruz"),
    ("Zoë Kravchuk", "Zoe Kravchuk"),
    ("Łukasz Żak", "Lukasz Zak"),
    ("Søren Ærø", "Soren Aero"),
    ("Conor O’Dowell", "Conor O'Dowell"),
    ("Conor O’Dowell", "Conor ODowell"),
    ("Robert Vance Jr.", "Robert Vance"),
    ("Robert Vance, Jr.", "Robert Vance Sr."),
    ("Henry Loft III", "Henry Loft"),
    ("J.K. Harlow", "J. K. Harlow"),
    ("Tom Ashby‑Jones", "Tom Ashby Jones"),
    ("Ana  Cruz", "Ana Cruz"),
    ("Ana Cruz", "Ana Cruz"),
    ("Ａｎａ Cruz", "Ana Cruz"),
    ("Groß Weiß", "Gross Weiss"),
]
DIFFERENT = [
    ("Joan Smith", "John Smith"),
    ("Ana Cruz", "Ana Cruz Lopez"),
    ("Ana Cruz", "Ana Cruise"),
    ("Samuel L. Pike", "Samuel Pike"),
    ("Ana Maria Cruz Lopez", "Lopez Cruz Maria Ana"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_person_have_one_key(one: str, other: str) -> None:
    """Case, accents, punctuation, Jr. and the order of two or three parts do not matter."""
    assert person_key(one) == person_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_people_who_are_merely_alike_keep_two_keys(one: str, other: str) -> None:
    """A likeness would merge different people."""
    assert person_key(one) != person_key(other)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Cruz", "Cruz"),
        ("Ana de la Cruz", "de la Cruz"),
        ("Jan van der Velden", "van der Velden"),
        ("Robert De Nardi", "Nardi"),
        ("Robert Vance Jr.", "Vance"),
        ("Robert Vance, Jr.", "Vance"),
        ("Tom Ashby-Jones", "Ashby-Jones"),
        ("Zanele", "Zanele"),
        ("", ""),
    ],
)
def test_a_surname_keeps_its_small_words(name: str, expected: str) -> None:
    """It is what a later sentence calls the person by."""
    assert expected == surname(name)


# --- properties ----------------------------------------------------------------------------------


@given(st.text(max_size=120), st.sampled_from(sorted(LANGUAGES)), st.booleans())
def test_any_text_can_be_searched(text: str, language: str, mononyms: bool) -> None:
    """Nothing is raised, and names stand in order without overlap."""
    found = find_names(text, language=language, mononyms=mononyms)
    assert all(person_key(text[name.start : name.end]) == person_key(name.name) for name in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(name: str) -> None:
    """What is stored as a key can be asked for as a key."""
    key = person_key(name)
    assert key == person_key(key)


HARD = ["Ana ", "Ana Cruz, ", "J. ", "A.", "de ", "O'", "Ana-", "ANA ", "(Ana Cruz ", "x", "Ana Cruz as "]


@pytest.mark.parametrize(("piece", "language"), [(piece, "en") for piece in HARD] + [(" ".join(HARD), "fr")])
def test_twice_the_text_takes_twice_the_time(piece: str, language: str) -> None:
    """No text makes the search explode: the double takes at most two and a half times as long."""
    copies = 4000 // len(piece)
    growths = (_seconds(piece * 2 * copies, language) / _seconds(piece * copies, language) for _ in range(3))
    assert any(growth < 2.5 for growth in growths)


def _seconds(text: str, language: str) -> float:
    """The processor time of the fastest of several runs."""
    runs = repeat(lambda: find_names(text, language=language), timer=process_time, number=1, repeat=5)
    return min(runs) + 1e-4  # what an empty text may take
