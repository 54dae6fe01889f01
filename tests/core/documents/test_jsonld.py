"""JSON-LD to facts, mended where it is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.documents.html import read_tree
from watcher.core.documents.jsonld import load, read_facts
from watcher.core.model import Fact


def facts(*texts: str) -> tuple[Fact, ...]:
    """The facts of a page with these JSON-LD blocks."""
    return read_facts(read_tree("".join(f'<script type="application/ld+json">{text}</script>' for text in texts)))


def test_keys_are_dotted_and_lists_repeat_them() -> None:
    """Every scalar below the object, in order."""
    (fact,) = facts(
        '{"@type": "TVSeason", "actor": [{"name": "Ann"}, {"name": "Bob"}], "numberOfEpisodes": 8, "isFree": false}'
    )
    assert "TVSeason" == fact.type
    assert ("Ann", "Bob") == fact.all("actor.name")
    assert ("8", "false") == (fact.first("numberOfEpisodes"), fact.first("isFree"))


def test_graphs_and_lists_are_flattened() -> None:
    """@graph and lists hold objects of their own."""
    found = facts(
        '{"@graph": [{"@type": "Article"}, {"@type": ["TVSeries", "Thing"]}]}',
        '[{"@type": "https://schema.org/Movie"}]',
    )
    assert ["Article", "TVSeries", "Movie"] == [fact.type for fact in found]
    (page, _) = facts('{"@type": "WebPage", "name": "P", "@graph": [{"@type": "Movie", "name": "M"}]}')
    assert ("P",) == page.all("name")
    assert () == page.all("@graph.name")


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "Movie", "name": "A",}',
        '<!-- {"@type": "Movie", "name": "A"} -->',
        '//<![CDATA[\n{"@type": "Movie", "name": "A"}\n//]]>',
        '\ufeff{"@type": "Movie", "name": "A"};',
        '{"@type": "Movie", "name": "A\n"}',
        '/* x */{"@type": "Movie", "name": "A", "actor": ["B",],}',
    ],
)
def test_common_mistakes_are_mended(text: str) -> None:
    """Trailing commas and semicolons, comments, CDATA, line breaks in strings."""
    (fact,) = facts(text)
    assert ("Movie", "A") == (fact.type, fact.first("name"))


def test_a_broken_block_costs_itself_only() -> None:
    """The others are read."""
    assert ["Movie"] == [fact.type for fact in facts('{"@type": "Article", "name": ', '{"@type": "Movie"}')]


def test_monsters_are_bounded() -> None:
    """Depth and number of pairs have a limit."""
    deep = '{"@type": "A", "a":' * 900 + "1" + "}" * 900
    wide = '{"@type": "B", "a": [' + ",".join(map(str, range(5_000))) + "]}"
    assert all(len(fact.pairs) <= 400 for fact in facts(deep, wide, "[" * 100_000))


@given(st.text(max_size=200))
def test_any_text_is_tried(text: str) -> None:
    """Never an exception."""
    load(text)
    facts(text.replace("<", ""))
