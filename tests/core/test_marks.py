"""By what a page is known again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from watcher.core.marks import Marks, fingerprint_of, marks_of
from watcher.core.model import Block, BlockKind, Document, Fact, Region, Video, VideoForm

TODAY = date(2026, 5, 4)
SENT = datetime(2026, 5, 2, 8, 0, tzinfo=UTC)
TEXT = Block(BlockKind.PARAGRAPH, "There is no date yet.")
DATELINE = Block(BlockKind.PARAGRAPH, "Updated 2 May 2026, 10:12 GMT")
DOCUMENT = Document("https://tv.example/harbour", "en", "Harbour Line", "Harbour Line", blocks=(DATELINE, TEXT))


@pytest.mark.parametrize("marks", [Marks("a"), Marks("a", "b"), Marks("a", "b", "2026-05-02"), Marks("a", "", "2026")])
def test_marks_are_kept_as_one_text(marks: Marks) -> None:
    """And come back as they were; those of an earlier version were the fingerprint alone."""
    assert marks == Marks.read(str(marks))


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, language="de"),
        replace(DOCUMENT, headline="Harbour Line season 2"),
        replace(DOCUMENT, blocks=(DATELINE, replace(TEXT, text="It arrives on 14 May."))),
        replace(DOCUMENT, blocks=(DATELINE, replace(TEXT, path=("Cast",)))),
        replace(DOCUMENT, blocks=(replace(DATELINE, text="Updated 3 May 2026, 10:12 GMT"), TEXT)),
        replace(DOCUMENT, videos=(Video("https://youtu.be/1", VideoForm.EMBED),)),
        replace(DOCUMENT, facts=(Fact("TVSeries", (("startDate", "2026-05-14"),)),)),
        replace(DOCUMENT, modified_at=SENT + timedelta(days=1)),
    ],
)
def test_what_counts_changes_the_fingerprint(other: Document) -> None:
    """The article, its videos, what the page says of itself, and its day."""
    assert fingerprint_of(DOCUMENT, TODAY) != fingerprint_of(other, TODAY)


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, blocks=(replace(DATELINE, text="Updated 2 May 2026, 18:45 GMT"), TEXT)),
        replace(DOCUMENT, blocks=(DATELINE, TEXT, replace(TEXT, text="Salt Letters", region=Region.OTHERS))),
        replace(DOCUMENT, facts=(Fact("NewsArticle", (("dateModified", "2026-05-02T10:12:00Z"),)),)),
    ],
)
def test_what_does_not_count_leaves_it(other: Document) -> None:
    """The clock of an update, other stories, facts that move by themselves."""
    same = replace(DOCUMENT, facts=(Fact("NewsArticle", ()),) if other.facts else ())
    assert fingerprint_of(same, TODAY) == fingerprint_of(other, TODAY)


def test_a_page_that_names_no_day_is_known_by_when_it_was_sent() -> None:
    """A glance does not see the headers."""
    marks = marks_of(replace(DOCUMENT, modified_at=SENT), "g", SENT, TODAY)

    assert marks.known_by("g", SENT + timedelta(hours=1))
    assert not marks.known_by("g", SENT + timedelta(days=1))
    assert marks_of(DOCUMENT, "g", SENT, TODAY).known_by("g", None)


def test_no_glance_is_like_no_other() -> None:
    """Pages that only parsing can tell are parsed."""
    assert not Marks("a", "", "").known_by("", None)
