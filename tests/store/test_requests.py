"""What commands ask of the daemon."""

from __future__ import annotations

from tests.store.examples import (
    NOON,
)
from watcher.store.records import RequestKind
from watcher.store.store import Store


def test_a_request_is_done_once_and_answered(store: Store) -> None:
    """A command asks, the daemon does it and says what came of it."""
    number = store.requests.leave(RequestKind.CHECK, ["the-harbour-2"], NOON)
    (request,) = store.requests.open()
    assert (request.id, request.kind, request.arguments) == (number, RequestKind.CHECK, ("the-harbour-2",))
    assert store.requests.outcome_of(number) is None
    store.requests.settle(number, '["read"]')
    assert (store.requests.open(), store.requests.outcome_of(number)) == ([], '["read"]')
