"""Cast entries say who plays whom, and keep earlier works apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.language.people import LANGUAGES
from watcher.core.language.roles import CastEntry, find_cast_entries
from watcher.core.language.spellings import person_key

Told = tuple[str, str | None, tuple[str, ...]]


def told(entry: CastEntry) -> Told:
    """Name, role and credits of an entry."""
    return entry.name, entry.role, entry.credits


def entries(text: str, language: str = "en") -> list[Told]:
    """What the text tells of every person."""
    return [told(entry) for entry in find_cast_entries(text, language=language)]


ONE_PERSON = [
    ("Ana Cruz (Heartless) as Detective Mills", "Detective Mills", ("Heartless",)),
    ("Ana Cruz (The Long Road, Broken Tower) as Lena Falk", "Lena Falk", ("The Long Road", "Broken Tower")),
    ("Ana Cruz (The Road, Broken Tower and Silver Lake)", None, ("The Road", "Broken Tower", "Silver Lake")),
    ("Ana Cruz (Silver & Gold) joins.", None, ("Silver & Gold",)),
    ("Ana Cruz (“Heartless,” “Broken Tower”) joins.", None, ("Heartless", "Broken Tower")),
    ("Ana Cruz (1899 Nights) as Mia", "Mia", ("1899 Nights",)),
    ("Ana Cruz (left) in the finale", None, ()),
    ("Ana Cruz (2019) in the finale", None, ()),
    ("Ana Cruz as the new vicar", "the new vicar", ()),
    ("Ana Cruz as Mr. Crabb", "Mr. Crabb", ()),
    ("Ana Cruz as Dr. Lena Falk, a surgeon", "Dr. Lena Falk", ()),
    ("Ana Cruz as “Red” Mills", "Red” Mills", ()),
    ("Ana Cruz as Mia who has a secret", "Mia", ()),
    ("Ana Cruz as Mia.", "Mia", ()),
    ("Ana Cruz (as Lena Falk)", "Lena Falk", ()),
    ("Ana Cruz returns as Lena Falk in all eight episodes.", "Lena Falk", ()),
    ("Ana Cruz joins the cast as Lena Falk.", "Lena Falk", ()),
    ("Ana Cruz has been cast as Lena Falk.", "Lena Falk", ()),
    ("Ana Cruz plays Mills.", "Mills", ()),
    ("Ana Cruz, who plays Mills, is back.", "Mills", ()),
    ("Ana Cruz will play Mills opposite a newcomer.", "Mills", ()),
    ("Ana Cruz is set to play Mills.", "Mills", ()),
    ("Ana Cruz voices the dragon.", "the dragon", ()),
    ("Mills, played by Ana Cruz", "Mills", ()),
    ("Detective Mills (Ana Cruz)", "Detective Mills", ()),
    ("When Detective Mills (Ana Cruz) is shot", "Detective Mills", ()),
    ("Captain Hale of the guard (Ana Cruz)", None, ()),
    ("Mia (played by Ana Cruz)", "Mia", ()),
    ("Ana Cruz: Detective Mills", "Detective Mills", ()),
    ("Ana Cruz – Detective Mills", "Detective Mills", ()),
    ("Ana Cruz - Detective Mills", "Detective Mills", ()),
    ("Ana Cruz … Mills", "Mills", ()),
    ("Ana Cruz ... Mills", "Mills", ()),
    ("Ana Cruz | Mills", "Mills", ()),
    ("• Ana Cruz: Mills", "Mills", ()),
    ("Detective Mills: Ana Cruz", "Detective Mills", ()),
    ("Mills – Ana Cruz", "Mills", ()),
    ("Director: Ana Cruz", None, ()),
    ("Executive Producers: Ana Cruz", None, ()),
    ("Ana Cruz: “I loved every minute.”", None, ()),
    ("Ana Cruz: what does she say about the long wait for the second season of it?", None, ()),
    ("Ana Cruz joins as a series regular.", None, ()),
    ("Ana Cruz joins as a guest star.", None, ()),
    ("Ana Cruz returns as showrunner.", None, ()),
    ("Ana Cruz is back. As ever, nobody knows why.", None, ()),
    ("Ana Cruz", None, ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "credits"), ONE_PERSON)
def test_an_entry_tells_role_and_credits(text: str, role: str | None, credits: tuple[str, ...]) -> None:
    """Works in brackets are credits, what stands behind "as" is the role, a job is neither."""
    assert [("Ana Cruz", role, credits)] == entries(text)


SEVERAL = [
    ("Ana Cruz as Mia and Tom Ashby as Leo", [("Ana Cruz", "Mia", ()), ("Tom Ashby", "Leo", ())]),
    ("Ana Cruz as Mia, Tom Ashby as her brother", [("Ana Cruz", "Mia", ()), ("Tom Ashby", "her brother", ())]),
    (
        "Ana Cruz (Heartless) as Mia; Tom Ashby (Broken Tower) as Leo",
        [("Ana Cruz", "Mia", ("Heartless",)), ("Tom Ashby", "Leo", ("Broken Tower",))],
    ),
    ("Mia (Ana Cruz) and Captain Hale (Tom Ashby)", [("Ana Cruz", "Mia", ()), ("Tom Ashby", "Captain Hale", ())]),
    ("Ana Cruz plays Mia opposite Tom Ashby.", [("Ana Cruz", "Mia", ()), ("Tom Ashby", None, ())]),
    ("Ana Cruz: with Tom Ashby", [("Ana Cruz", None, ()), ("Tom Ashby", None, ())]),
    ("Ana Cruz and Tom Ashby", [("Ana Cruz", None, ()), ("Tom Ashby", None, ())]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_every_person_has_an_entry(text: str, expected: list[Told]) -> None:
    """A role belongs to the person beside it."""
    assert expected == entries(text)


OTHER_LANGUAGES = [
    ("de", "Ana Cruz spielt Kommissarin Lena Falk.", "Kommissarin Lena Falk"),
    ("de", "Ana Cruz als Lena Falk", "Lena Falk"),
    ("de", "Kommissarin Lena Falk (Ana Cruz)", "Kommissarin Lena Falk"),
    ("de", "Lena Falk, gespielt von Ana Cruz", "Lena Falk"),
    ("de", "Ana Cruz ist als Gaststar dabei.", None),
    ("fr", "Ana Cruz dans le rôle de Lena Falk", "Lena Falk"),
    ("fr", "Ana Cruz incarne Lena Falk.", "Lena Falk"),
    ("fr", "Lena, incarnée par Ana Cruz", "Lena"),
    ("es", "Ana Cruz interpreta a Lena Falk.", "Lena Falk"),
    ("es", "Ana Cruz como Lena Falk", "Lena Falk"),
    ("it", "Ana Cruz nel ruolo di Lena Falk", "Lena Falk"),
    ("it", "Ana Cruz interpreta Lena Falk.", "Lena Falk"),
    ("pt", "Ana Cruz no papel de Lena Falk", "Lena Falk"),
    ("pt", "Ana Cruz vive Lena Falk.", "Lena Falk"),
    ("nl", "Ana Cruz als Lena Falk", "Lena Falk"),
    ("nl", "Ana Cruz speelt Lena Falk.", "Lena Falk"),
]


@pytest.mark.parametrize(("language", "text", "role"), OTHER_LANGUAGES)
def test_other_languages_have_their_own_words_for_it(language: str, text: str, role: str | None) -> None:
    """The forms are the same, the words are data."""
    assert [("Ana Cruz", role, ())] == entries(text, language)


def test_two_names_about_a_dash_are_both_told() -> None:
    """Either may be the role: only who knows the page can say."""
    assert [("Ana Cruz", None, ()), ("Lena Falk", None, ())] == entries("Ana Cruz – Lena Falk")


def test_what_is_known_to_be_no_person_has_no_entry() -> None:
    """Titles, characters and places are told by their keys."""
    known = frozenset({person_key("Lena Falk")})
    assert ["Ana Cruz"] == [e.name for e in find_cast_entries("Lena Falk: Ana Cruz", language="en", not_people=known)]


@given(st.text(max_size=120), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_can_be_asked(text: str, language: str) -> None:
    """Nothing is raised, and every entry stands where it says."""
    assert all(0 <= entry.start < entry.end <= len(text) for entry in find_cast_entries(text, language=language))
