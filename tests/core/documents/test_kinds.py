"""Which reader an answer is for: told by its content, or forced by the config."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.answers import NAME, tmdb_cast, tmdb_film, tmdb_series, tvmaze_show, wordpress_feed, youtube_feed
from watcher.core.documents import read_document
from watcher.core.fitness import Reason
from watcher.core.fitness.judging import judge
from watcher.core.model import Region, Title

URL = "https://a.example/x"
AT = datetime(2026, 5, 4, tzinfo=UTC)
TITLE = Title("keepers", NAME, 2)
PAGE = (
    f"<html><body><h1>{NAME} season 2</h1><p>{NAME} season 2 premieres on 31 October 2026.</p></body></html>".encode()
)
ANSWERS = {
    "feed": wordpress_feed(("One", AT, "<p>Text</p>")),
    "youtube": youtube_feed(("trailer0001", "One", AT, "Text")),
    "tvmaze": tvmaze_show({1: "2025-03-06", 2: None}),
    "tmdb": tmdb_series({1: "2025-03-06", 2: None}, more={"season/1/credits": tmdb_cast({"Ada Moor": "Liv"})}),
    "tmdb film": tmdb_film({"US": [(3, "2027-03-12")]}),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_an_answer_tells_its_kind_by_itself(kind: str) -> None:
    """Whether the config names it or not."""
    body = ANSWERS[kind]

    assert read_document(body, url=URL).markup.is_data
    assert read_document(body, url=URL) == read_document(body, url=URL, kind=kind.partition(" ")[0])


@pytest.mark.parametrize("kind", ANSWERS)
def test_as_page_forces_a_page(kind: str) -> None:
    """For an address at which anything may stand."""
    assert not read_document(ANSWERS[kind], url=URL, kind="page").markup.is_data


@pytest.mark.parametrize("kind", ["", "page", "wikipedia", "browser"])
def test_a_page_is_a_page(kind: str) -> None:
    """Its text is the article's."""
    assert any(block.region is Region.ARTICLE for block in read_document(PAGE, url=URL, kind=kind).blocks)


@pytest.mark.parametrize("kind", ["feed", "youtube", "tvmaze", "tmdb"])
def test_a_page_in_the_place_of_an_answer_is_no_witness(kind: str) -> None:
    """It is a wall or an error as a rule; its text remains, so that it can be named."""
    document = read_document(PAGE, url=URL, kind=kind)

    assert {Region.BOILERPLATE} == {block.region for block in document.blocks}
    assert judge(document, TITLE) is not None


def test_what_was_understood_is_fit_and_an_error_is_not() -> None:
    """A feed need not name the title, nor keep what it said before."""
    error = read_document(b'{"name":"Not Found","message":"","code":0,"status":404}', url=URL, kind="tvmaze")
    unfit = judge(error, TITLE)

    assert {None} == {judge(read_document(body, url=URL), TITLE) for body in ANSWERS.values()}
    assert unfit is not None
    assert Reason.JSON is unfit.reason


NESTED = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates().map(str),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(sorted({"name", "number", "cast"})), inner)
    ),
    max_leaves=12,
)


@given(st.data())
def test_an_answer_that_lies_about_everything_is_read(data: st.DataObject) -> None:
    """Any value under any key: nothing raises."""
    answer = json.loads(data.draw(st.sampled_from([ANSWERS["tvmaze"], ANSWERS["tmdb"], ANSWERS["tmdb film"]])))
    for place in (answer, *(part for part in answer.values() if isinstance(part, dict))):
        for key in place:
            if data.draw(st.booleans()):
                place[key] = data.draw(NESTED)

    read_document(json.dumps(answer).encode(), url=URL)


@given(st.sampled_from([ANSWERS["feed"], ANSWERS["youtube"]]), st.data())
def test_a_feed_with_any_bytes_in_it_is_read(body: bytes, data: st.DataObject) -> None:
    """Cut anywhere, with anything put in: nothing raises."""
    at = data.draw(st.integers(0, len(body)))
    cut = data.draw(st.integers(at, len(body)))

    read_document(body[:at] + data.draw(st.binary(max_size=20)) + body[cut:], url=URL, kind="feed")


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":' * 100_000,
        b"[" * 100_000,
        b"{",
        b'{"id":1,"name":1,"status":[],"premiered":{},"webChannel":0}',
        b"<rss>" * 20_000,
    ],
    ids=["deep object", "deep list", "open", "wrong types", "deep feed"],
)
def test_hostile_answers_are_read(body: bytes) -> None:
    """Too deep, unfinished, of other types."""
    read_document(body, url=URL)
