"""Values of the model survive the way into the store and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.model import Alert, Change, Claim, Known, Reading, Signal, State, Title, Told, Verdict
from watcher.store.codec import decode, encode
from watcher.store.records import Route

texts = st.text(max_size=30)
claims = st.builds(
    Claim,
    signal=st.sampled_from(Signal),
    state=st.sampled_from(State),
    value=st.none() | texts,
    quote=texts,
    heading=texts,
    url=st.none() | texts,
    retracts=st.booleans(),
    said_on=st.none() | st.dates(),
    block=st.integers(-1, 500),
)
some_claims = st.lists(claims, max_size=3).map(tuple)
readings = st.builds(
    Reading,
    release_date=claims,
    trailer=claims,
    joined=some_claims,
    others=some_claims,
    page_date=st.none() | st.dates(),
)
tolds = st.builds(
    Told,
    release_date=st.sampled_from(State),
    value=st.none() | texts,
    people=st.frozensets(texts, max_size=3),
    ordinals=st.dictionaries(texts, st.integers(0, 9), max_size=3).map(MappingProxyType),
)
instants = st.datetimes(timezones=st.just(UTC))
knowns = st.builds(
    Known,
    told=st.none() | tolds,
    baseline=st.booleans(),
    reading=st.none() | readings,
    release=st.none() | claims,
    lapsed_at=st.none() | instants,
)
titles = st.builds(Title, id=texts, name=texts, season=st.none() | st.integers(1, 40), aliases=st.tuples(texts))
alerts = st.builds(
    Alert,
    id=texts,
    title=titles,
    signal=st.sampled_from(Signal),
    change=st.sampled_from(Change),
    value=st.none() | texts,
    previous_state=st.sampled_from(State),
    previous_value=st.none() | texts,
    claim=claims,
    page=texts,
    observed_at=instants,
    also_said_by=st.lists(texts, max_size=2).map(tuple),
    others=some_claims,
)


@given(st.one_of(claims, readings, tolds, knowns, titles, alerts))
def test_what_is_written_is_read_back(value: object) -> None:
    """Every value of the model equals itself after the way there and back."""
    assert decode(type(value), encode(value)) == value


def test_half_a_character_of_a_broken_page_is_kept() -> None:
    """A lone surrogate is no reason to lose a check, and the text is plain ASCII."""
    claim = Claim(Signal.CAST, State.JOINED, value="Ada \ud800")
    written = encode(claim)
    assert written.isascii()
    assert decode(Claim, written) == claim


def test_a_field_that_came_later_has_its_default() -> None:
    """What an earlier version wrote is read as if the new field had not been set."""
    assert decode(Told, '{"value": "2025"}') == Told(value="2025")


def test_a_field_that_went_away_is_passed_over() -> None:
    """What an earlier version wrote may hold more than is known today."""
    assert decode(Told, '{"value": "2025", "mood": "calm"}') == Told(value="2025")


def test_defaults_are_not_written() -> None:
    """A reading of a page that says nothing costs two bytes."""
    assert encode(Reading()) == "{}"


def test_a_value_that_must_be_given_is_required() -> None:
    """A text that lacks what a value cannot be without is a defect, not a half-made value."""
    with pytest.raises(TypeError):
        decode(Route, "{}")


def test_a_verdict_holds_its_alerts() -> None:
    """Values within values keep their types."""
    at = datetime(2024, 9, 5, tzinfo=UTC)
    claim = Claim(Signal.CAST, State.JOINED, "Ada", said_on=date(2024, 9, 4))
    title = Title("x", "X")
    alert = Alert("a", title, Signal.CAST, Change.JOINED, "Ada", State.UNKNOWN, None, claim, "https://x.example", at)
    assert decode(Verdict, encode(Verdict(Known(), (alert,)))) == Verdict(Known(), (alert,))
