"""Alerts as JSON: the published schema, and what stands in it."""

from __future__ import annotations

import json
from pathlib import Path

import fastjsonschema
import pytest

from tests.notify.examples import an_alert, every_kind
from watcher.core.model import Change
from watcher.notify.data import alert_data, webhook_body, webhook_data

SCHEMA = Path(__file__).parents[2] / "docs" / "alert.schema.json"
KINDS = every_kind()


@pytest.mark.parametrize("change", list(Change))
def test_every_kind_keeps_the_published_schema(change: Change) -> None:
    """The schema allows no further key and misses none."""
    valid = fastjsonschema.compile(json.loads(SCHEMA.read_text()))

    assert valid(json.loads(webhook_body(KINDS[change]))) == webhook_data(KINDS[change])


def test_the_schema_refuses_a_missing_key() -> None:
    """A schema that took everything would prove nothing."""
    valid = fastjsonschema.compile(json.loads(SCHEMA.read_text()))
    broken = json.loads(webhook_body(an_alert()))
    del broken["data"]["role"]

    with pytest.raises(fastjsonschema.JsonSchemaException):
        valid(broken)


def test_an_alert_is_the_example_of_the_docs() -> None:
    """The example of the docs, key by key and in its order."""
    docs = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text()
    example = docs.partition("```json\n")[2].partition("```")[0]

    assert json.dumps(json.loads(example)) == json.dumps(webhook_data(an_alert()))


def test_the_same_alert_is_the_same_bytes() -> None:
    """A signature of one attempt is that of every other."""
    assert webhook_body(an_alert()) == webhook_body(an_alert())


def test_a_lone_surrogate_does_not_stop_an_alert() -> None:
    """Broken pages hold them; UTF-8 cannot."""
    assert "half ? pair" in json.loads(webhook_body(an_alert(quote="half \ud83d pair")))["data"]["quote"]


def test_what_does_not_apply_is_null() -> None:
    """A role belongs to cast and an address to trailers, whatever a claim carries."""
    alert = alert_data(an_alert(role="nobody", url="https://elsewhere.example/", section="plot"))

    assert (alert["role"], alert["url"], alert["section"]) == (None, None, None)


def test_a_section_is_cut_at_500_characters() -> None:
    """What a page says may be long."""
    assert len(str(alert_data(an_alert(Change.FILLED, "x" * 900))["value"])) == 500
