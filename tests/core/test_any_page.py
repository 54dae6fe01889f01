"""Whatever a server sends is read: any bytes, damaged pages, and pages of any size at a cost that grows with it."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.damage import damaged
from tests.histories import HISTORIES
from watcher.core.documents import read_document
from watcher.core.fitness.judging import judge
from watcher.core.model import Reading, Title
from watcher.core.signals import read_signals

TITLE = Title("the-harbour-line-2", "The Harbour Line", season=2)

# --- any bytes -----------------------------------------------------------------------------------


def read(body: bytes) -> Reading:
    """Read a page of whatever bytes, and judge it."""
    document = read_document(body, url="https://tv.example/page")
    judge(document, TITLE)
    return read_signals(document, TITLE, date(2026, 3, 4))


PIECES = st.sampled_from(
    (
        *(
            "<p>",
            "</p>",
            "<h2>",
            "</h2>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "</table>",
            "<ul>",
            "<li>",
            "<dl>",
            "<dt>",
            "<dd>",
        ),
        *(
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<![CDATA[",
            "<iframe src='//youtu.be/",
            "'>",
            "<a href='http://[",
            "&#x",
            "&amp;",
        ),
        *(
            "<script type='application/ld+json'>",
            '{"@type":"Movie","actor":[',
            "[[[[",
            "{",
            "}",
            "<template>",
            "<svg>",
            "<s>",
            "<del>",
        ),
        *(
            "The Harbour Line",
            "season 2",
            "release date",
            "trailer",
            "cast",
            "October 31",
            "in 2027",
            "31/12/27",
            "joins",
            "as",
        ),
        *(
            "Maeve Sundqvist",
            "no",
            "not",
            "cancelled",
            ":",
            ",",
            ".",
            "“",
            "\x00",
            "\u202e",
            "\ufeff",
            "é",
            "ß",
            "İ",
            "𝕊",
            " ",
        ),
    )
)


@settings(max_examples=150)
@given(st.one_of(st.binary(max_size=400), st.lists(PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode())))
def test_any_bytes_are_read(body: bytes) -> None:
    """A page is whatever a server sends."""
    assert isinstance(read(body), Reading)


BODIES = [version.body for history in HISTORIES for version in history.versions]
LONGEST = 2.0  # seconds of the processor for one page


@pytest.mark.parametrize("seed", range(0, 200, 10))
def test_any_damaged_page_is_read_in_time(seed: int) -> None:
    """Cut, spliced, garbled pages of all histories; `benchmarks/damage.py` reads ten thousand."""
    for number in range(seed, seed + 10):
        began = process_time()
        assert isinstance(read(damaged(BODIES, number)), Reading)
        assert process_time() - began < LONGEST


# --- linear --------------------------------------------------------------------------------------

SIZES = (2_500, 10_000, 40_000)  # bytes
LEEWAY = 1.7  # for what the machine does besides
TRIES = 3  # a busy machine slows down one of two runs now and then
SHAPES = {
    "paragraphs": "<p>The Harbour Line season 2 has no release date yet, says Maeve Sundqvist of {0}.</p>",
    "sentences of one paragraph": "The Harbour Line season 2 arrives on October {0}, or so Maeve Sundqvist hopes. ",
    "words of one sentence": "Maeve Sundqvist and Otto Brandvold join season 2 in October, ",
    "rows of one table": "<tr><td>The Harbour Line</td><td>{0}</td><td>October 3</td><td>Maeve Sundqvist</td></tr>",
    "items of one list": "<li><b>Maeve Sundqvist</b> as Captain {0}</li>",
    "headings": "<h2>The Harbour Line season {0} release date</h2><p>October 3, 2027</p>",
    "links": '<a href="/news/{0}">Old Glass season 3 trailer</a> ',
    "videos": '<iframe src="https://www.youtube.com/embed/abcdefghi{0:02}" title="Old Glass trailer"></iframe>',
    "terms of one list": "<dt>Release date</dt><dd>October {0}, 2027</dd>",
    "nested elements": "<div><span>October {0}</span>",
    "quoted titles": "<p>“Old Glass {0}” and <i>Kite Weather {0}</i> return on October 3.</p>",
    "inline scripts": '<script type="application/ld+json">{{"@type":"VideoObject","name":"Trailer {0}"}}</script>',
}
AROUND = {"rows of one table": "table", "items of one list": "ul", "terms of one list": "dl"}


def shaped(shape: str, size: int) -> bytes:
    """A page that holds one kind of thing again and again."""
    pieces: list[str] = []
    filled = 0
    while filled < size:
        pieces.append(SHAPES[shape].format(len(pieces) % 28 + 1))
        filled += len(pieces[-1])
    tag = AROUND.get(shape, "div")
    head = "<html lang=en><body><article><h1>The Harbour Line season 2: everything we know</h1>"
    return f"{head}<{tag}>{''.join(pieces)}</{tag}></article></body></html>".encode()


def seconds(body: bytes) -> float:
    """The processor's time of the best of three readings, of one where it takes long."""
    runs: list[float] = []
    while len(runs) < 3 and sum(runs) < 0.5:
        began = process_time()
        read(body)
        runs.append(process_time() - began)
    return min(runs)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_cost_of_a_page_grows_with_its_size_and_no_faster(shape: str) -> None:
    """Four times the page takes about four times as long, whatever it is made of."""
    for size, smaller in zip(SIZES[1:], SIZES, strict=False):
        growths = (seconds(shaped(shape, size)) / seconds(shaped(shape, smaller)) for _ in range(TRIES))
        assert any(growth < size / smaller * LEEWAY for growth in growths)
