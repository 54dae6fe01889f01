"""The words of time of every language are written as the lexicon looks for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields

import pytest

from watcher.core.language.times import LANGUAGES, times_of
from watcher.core.language.times.lexicon import lexicon_of
from watcher.core.language.times.vocabulary import Times


def words_of(times: Times) -> Iterable[tuple[str, str]]:
    """Every word of the data with the field that holds it."""
    for field in fields(times):
        value = getattr(times, field.name)
        if not isinstance(value, str | bool):
            yield from ((field.name, word) for word in (value.keys() if isinstance(value, Mapping) else value))


@pytest.mark.parametrize("times", LANGUAGES.values(), ids=LANGUAGES)
def test_words_are_lower_case_with_plain_signs(times: Times) -> None:
    """The text is folded in the same way before it is searched."""
    assert [] == [(name, word) for name, word in words_of(times) if word != word.lower().replace("’", "'").strip()]


@pytest.mark.parametrize("times", LANGUAGES.values(), ids=LANGUAGES)
def test_no_word_is_listed_twice_in_a_field(times: Times) -> None:
    """A second entry would only be noise."""
    listed = list(words_of(times))
    assert sorted(set(listed)) == sorted(listed)


@pytest.mark.parametrize("times", LANGUAGES.values(), ids=LANGUAGES)
def test_shy_months_are_months(times: Times) -> None:
    """A typing mistake there would go unnoticed."""
    lexicon, _ = lexicon_of(times.locale)
    months = {word for word, meaning in lexicon.meanings.items() if meaning.kind in "Mm"}
    assert set() == (times.shy_months | times.capital_months) - months


def test_the_region_of_a_language_does_not_matter_for_its_words() -> None:
    """BCP 47 in, one file a language out."""
    assert [LANGUAGES["de"], LANGUAGES["pt"], LANGUAGES["en"]] == [times_of(tag) for tag in ("de-AT", "PT-br", "xx")]
