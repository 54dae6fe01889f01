"""Blocks: reading order, headings and their scope, labels, lists, what is hidden."""

from __future__ import annotations

import pytest

from tests.core.documents.pages import H1, article, block, path, read, texts
from watcher.core.model import BlockKind, Mark, MarkKind


def test_the_headline_is_the_root_of_every_path_after_it() -> None:
    """The page's h1 heads all that follows, also where other boxes hold them."""
    document = read("<p>Kicker</p><div><header><h1>The One</h1></header></div><div><p>Text.</p></div>")
    assert () == block(document, "Kicker").path
    assert ("The One",) == block(document, "Text.").path


def test_a_line_above_the_headline_heads_nothing_below_it() -> None:
    """Such as the kind of story in bold, or a badge."""
    document = read("<p><b>Running updates</b></p><h1>The Salt Road</h1><p>It comes.</p><h2>When</h2><p>In May.</p>")

    assert ("The Salt Road",) == block(document, "It comes.").path
    assert ("The Salt Road", "When") == block(document, "In May.").path


def test_a_heading_goes_on_until_the_next_of_its_rank() -> None:
    """In running text a heading holds until one of the same or a higher rank."""
    document = article("<h2>Cast</h2><p>a</p><h3>New</h3><p>b</p><h3>Old</h3><p>c</p><h2>Plot</h2><p>d</p>")
    assert ("Cast",) == path(document, "a")
    assert ("Cast", "New") == path(document, "b")
    assert ("Cast", "Old") == path(document, "c")
    assert ("Plot",) == path(document, "d")


def test_a_heading_has_the_path_of_what_stands_above_it() -> None:
    """A heading's own path ends with the heading above it."""
    document = article("<h2>Cast</h2><h3>New</h3><p>b</p>")
    assert (H1, "Cast") == block(document, "New").path
    assert (BlockKind.HEADING, 3) == (block(document, "New").kind, block(document, "New").level)


@pytest.mark.parametrize("tag", ["section", "article", "li", "td", "blockquote", "details"])
def test_a_heading_ends_with_its_container(tag: str) -> None:
    """A heading inside a section, card, item or cell does not head what follows it."""
    inner = f"<{tag}><h3>Inside</h3><p>in a box</p></{tag}>"
    wrapped = {"li": f"<ul>{inner}</ul>", "td": f"<table><tr>{inner}</tr></table>"}.get(tag, inner)
    document = article(f"<h2>Outside</h2>{wrapped}<p>after</p>")
    assert ("Outside", "Inside") == path(document, "in a box")
    assert ("Outside",) == path(document, "after")


def test_a_box_around_a_heading_alone_lets_it_through() -> None:
    """Wikis wrap their headings; the box is no section."""
    for servant in (
        '<span>[<a href="/e">edit</a>]</span>',
        '<span class="mw-editsection"><a href="/e">edit</a></span>',
        "¶",
    ):
        document = article(f"<div><h2>Cast</h2>{servant}</div><p>a</p>")
        assert ["Cast", "a"] == texts(document)
        assert ("Cast",) == path(document, "a")


@pytest.mark.parametrize("value", ["TBA", "2027", "In May.", '<a href="/w/crest">Crest</a>'])
def test_a_short_value_in_the_box_of_its_heading_is_kept(value: str) -> None:
    """However few letters stand beside a heading, they are its text."""
    document = article(f"<div><h3>Release</h3><p>{value}</p></div><div><h3>Cast</h3><span>Ann</span></div>")
    assert ("Release",) == path(document, "Crest" if "Crest" in value else value)
    assert ("Cast",) == path(document, "Ann")


def test_boxes_side_by_side_with_a_heading_each_are_cards() -> None:
    """The heading of a card ends with the card."""
    cards = "".join(f"<div><h4>{name}</h4><p>{name} plays a sailor.</p></div>" for name in ("Ann", "Bob", "Cid"))
    document = article(f"<h2>Voices</h2>{cards}<p>And more!</p>")
    assert ("Voices", "Bob") == path(document, "Bob plays")
    assert ("Voices",) == path(document, "And more!")


def test_pieces_of_one_text_are_no_cards() -> None:
    """An article cut into boxes by adverts goes on under the heading of the piece before."""
    document = article(
        "<div><p>It all began in a small town long ago.</p><h2>Cast</h2><p>Ann plays a sailor in the town.</p></div>"
        "<div><p>Bob plays a baker in the same town, and sings.</p><h2>Plot</h2><p>Nobody knows it yet.</p></div>"
    )
    assert ("Cast",) == path(document, "Bob plays")


def test_a_role_makes_a_heading() -> None:
    """role=heading with its aria-level counts like h1 to h6."""
    for tag in ("div", "span"):
        document = article(f'<{tag} role="heading" aria-level="3">Cast</{tag}><p>a</p>')
        assert ("Cast",) == path(document, "a")
        assert 3 == block(document, "Cast").level


@pytest.mark.parametrize(
    "heading",
    [
        "<p><b>Release date</b></p>",
        "<p><strong>Release date:</strong></p>",
        "<p>RELEASE DATE</p>",
        "<div><b>Release date</b></div>",
    ],
)
def test_a_short_bold_or_shouted_paragraph_acts_as_a_heading(heading: str) -> None:
    """A line that is only bold or only capitals heads what follows, at level 7."""
    document = article(f"<h2>Facts</h2>{heading}<p>Nobody knows.</p>")
    assert "release date" == path(document, "Nobody knows.")[-1].lower()
    assert [7] == [found.level for found in document.blocks if found.text.lower().startswith("release date")]


@pytest.mark.parametrize("text", ["<p><b>There is no date yet.</b></p>", "<p>TBA</p>", "<p>2026</p>"])
def test_a_bold_sentence_or_a_bare_value_is_no_heading(text: str) -> None:
    """What ends like a sentence, or is a value, is content."""
    document = article(f"<h2>Release</h2>{text}<p>after</p>")
    assert ("Release",) == path(document, "after")


def test_a_label_in_a_box_ends_with_the_box() -> None:
    """A shouted line in an advert box does not head the article."""
    document = article(
        "<div><p>SPECIAL FEATURE</p><p>Twelve issues for twelve pounds, this month only.</p></div><p>after</p>"
    )
    assert () == path(document, "after")


@pytest.mark.parametrize(
    ("html", "text", "label"),
    [
        ("<p><b>Release date</b> TBA</p>", "Release date TBA", "Release date"),
        ("<p><b>Release date:</b> TBA</p>", "Release date: TBA", "Release date"),
        ("<ul><li><b>Wolfram</b> – Apr. 16, Crest</li></ul>", "Wolfram – Apr. 16, Crest", "Wolfram"),
        ("<p>Network: Crest</p>", "Network: Crest", "Network"),
        ("<ul><li>Release date: TBA</li></ul>", "Release date: TBA", "Release date"),
        ("<p><b>When does it start?</b> Nobody knows.</p>", "When does it start? Nobody knows.", "When does it start?"),
    ],
)
def test_a_lead_in_labels_its_own_block(html: str, text: str, label: str) -> None:
    """The text stays whole; the lead-in is the last heading of its path."""
    assert (label,) == path(article(html), text)


@pytest.mark.parametrize(
    "html",
    [
        "<p><b>Ann Lee</b> has joined the show.</p>",
        "<p>The trailer is out: watch it here.</p>",
        "<p>It begins at 10:30 in the evening.</p>",
        "<p>Yes, at long last: it is here.</p>",
    ],
)
def test_emphasis_and_clauses_are_no_labels(html: str) -> None:
    """A bold subject, a clause before a colon and a time of day label nothing."""
    assert [(H1,)] == [found.path for found in article(html).blocks[2:]]


@pytest.mark.parametrize("row", ["<div><div>{}</div><div>{}</div></div>", "<div><span>{}</span><p>{}</p></div>"])
def test_rows_of_two_boxes_are_labels_with_values(row: str) -> None:
    """Side by side at least two of them; the first half heads the second."""
    document = article("".join(row.format(*pair) for pair in (("Release date", "TBA"), ("Network", "Crest"))))
    assert (("Release date",), ("Network",)) == (path(document, "TBA"), path(document, "Crest"))


def test_rows_of_two_spans_are_lines_with_lead_ins() -> None:
    """The text stays whole, as with a bold lead-in."""
    rows = "".join(
        f"<li><span>{label}</span> <span>{value}</span></li>" for label, value in (("Out", "TBA"), ("On", "Crest"))
    )
    assert (("Out",), ("On",)) == (
        path(article(f"<ul>{rows}</ul>"), "Out TBA"),
        path(article(f"<ul>{rows}</ul>"), "On Crest"),
    )


def test_line_breaks_part_labelled_lines() -> None:
    """Each line of a paragraph with <br> is a block."""
    document = article("<p>Release date: TBA<br>Network: Crest<br/>Episodes: 8</p>")
    assert ["Release date: TBA", "Network: Crest", "Episodes: 8"] == texts(document)
    assert ("Network",) == path(document, "Network: Crest")


def test_a_hard_wrapped_sentence_is_one_block() -> None:
    """A line that runs on in lower case was wrapped by hand."""
    document = article("<p>There is no release date<br>for the second season<br><br>Another matter.</p>")
    assert ["There is no release date for the second season", "Another matter."] == texts(document)


def test_pages_without_paragraphs_have_blocks() -> None:
    """Text and <br> straight in the body, as old pages have it."""
    document = read(
        "<body><font size=5><b>Harbour Line page</b></font><br>Series 2 begins soon.<br><br>More later.</body>"
    )
    assert ["Harbour Line page", "Series 2 begins soon.", "More later."] == texts(document)
    assert ("Harbour Line page",) == block(document, "More later.").path


def test_items_of_a_list_share_their_group() -> None:
    """Items of one list are told from those of another."""
    document = article("<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>")
    groups = [found.group for found in document.blocks if found.kind is BlockKind.ITEM]
    assert groups[0] == groups[1] != groups[2]


def test_a_short_item_labels_the_list_inside_it() -> None:
    """The words of an item stand above its inner list."""
    document = article("<ul><li>Halo Stream<ul><li>Quill (season 4)</li></ul></li><li>Crest</li></ul>")
    assert ("Halo Stream",) == path(document, "Quill (season 4)")
    assert () == path(document, "Crest")


def test_a_sentence_with_a_colon_labels_the_list_after_it() -> None:
    """\"New this season:\" stands above each of the items."""
    document = article("<p>Two are back. New this season:</p><ul><li>Ann Lee</li></ul><p>after</p>")
    assert ("New this season",) == path(document, "Ann Lee")
    assert () == path(document, "after")


def test_terms_head_their_definitions() -> None:
    """Of a definition list each term is a heading, each definition a cell."""
    document = article("<dl><dt>Network</dt><dd>Crest</dd><dt>Release</dt><dd>TBA</dd></dl><p>after</p>")
    assert (("Network",), ("Release",), ()) == (path(document, "Crest"), path(document, "TBA"), path(document, "after"))
    assert (BlockKind.CELL, BlockKind.HEADING) == (block(document, "TBA").kind, block(document, "Release").kind)


def test_a_summary_heads_its_details() -> None:
    """Folded details are text, under their summary."""
    document = article("<details><summary>Trailer</summary><p>None yet.</p></details><p>after</p>")
    assert (("Trailer",), ()) == (path(document, "None yet."), path(document, "after"))


def test_a_tab_heads_its_panel() -> None:
    """A panel that is merely folded away is text, under the words of its tab."""
    document = article(
        '<div role="tablist"><button role="tab" aria-controls="p1">Plot</button>'
        '<button role="tab" aria-controls="p2">Cast</button></div>'
        '<div id="p1" role="tabpanel"><p>A storm.</p></div><div id="p2" role="tabpanel" hidden><p>Ann Lee.</p></div>'
    )
    assert (("Plot",), ("Cast",)) == (path(document, "A storm."), path(document, "Ann Lee."))


def test_an_accordion_heads_its_answer() -> None:
    """The question in a button is a heading; its hidden answer is text."""
    document = article(
        '<h3><button aria-expanded="false" aria-controls="a1">When is it out?</button>'
        '</h3><div id="a1" hidden><p>In May.</p></div>'
    )
    assert ("When is it out?",) == path(document, "In May.")
    document = article(
        '<button aria-expanded="false">Who is in it?</button><div style="display: none"><p>Ann Lee.</p></div>'
    )
    assert ("Who is in it?",) == path(document, "Ann Lee.")


def test_a_tab_right_above_its_panel_is_read_once() -> None:
    """Accordions that call their titles tabs."""
    row = '<div role="tab" aria-controls="c{0}">{1}</div><div id="c{0}" role="tabpanel" hidden><p>{2}</p></div>'
    document = article(row.format(1, "When is it out?", "In May.") + row.format(2, "Who is in it?", "Ann Lee."))
    assert ["When is it out?", "In May.", "Who is in it?", "Ann Lee."] == texts(document)
    assert (("When is it out?",), ("Who is in it?",)) == (path(document, "In May."), path(document, "Ann Lee."))


def test_questions_side_by_side_head_their_answers() -> None:
    """Plain paragraphs, where at least two are a question each; a single one is rhetoric."""
    document = article("<p>When is it out?</p><p>In May.</p><p>Who is in it?</p><p>Ann Lee.</p>")
    assert (("When is it out?",), ("Who is in it?",)) == (path(document, "In May."), path(document, "Ann Lee."))
    assert () == path(article("<p>So when is it out?</p><p>In May.</p>"), "In May.")


def test_tabs_may_be_links() -> None:
    """A hidden panel that a link within the page leads to is headed by the link's words."""
    document = article(
        '<ul><li><a href="#t1">Plot</a></li><li><a href="#t2">Cast</a></li></ul>'
        '<div id="t1"><p>A storm.</p></div><div id="t2" style="display:none"><p>Ann Lee.</p></div>'
    )
    assert ("Cast",) == path(document, "Ann Lee.")


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden>secret</p>",
        '<div aria-hidden="true"><p>secret</p></div>',
        '<span style="color:red; display : none">secret</span>',
        "<template><p>secret</p></template>",
        "<script>var secret = 1</script><style>.secret{}</style><!-- secret --><noscript>secret</noscript>",
        "<select><option>secret</option></select><textarea>secret</textarea><button>secret</button>",
        "<svg><text>secret</text></svg>",
    ],
)
def test_what_is_not_shown_is_no_text(html: str) -> None:
    """Hidden elements, scripts, styles, comments, controls and drawings are left out."""
    assert not any("secret" in found.text for found in article(html).blocks)


def test_a_page_that_hides_itself_until_its_scripts_run_is_read() -> None:
    """What holds half of the page's words is text, whatever its style says."""
    document = read(
        '<body style="visibility:hidden"><h1>T</h1><div style="display:none"><p>'
        + "All of it. " * 30
        + "</p></div></body>"
    )
    assert any(found.text.startswith("All of it.") for found in document.blocks)


def test_marks_hold_the_runs_that_are_set_apart() -> None:
    """Offsets of strong, italic, struck, inserted and linked runs within the folded text."""
    document = article(
        '<p>The  <b>bold</b>, <i>slanted</i>, <del>old</del> <ins>new</ins> and <a href="/x?a=1">linked</a> one</p>'
    )
    found = block(document, "The bold")
    assert "The bold, slanted, old new and linked one" == found.text
    assert (
        Mark(4, 8, MarkKind.STRONG),
        Mark(10, 17, MarkKind.ITALIC),
        Mark(19, 22, MarkKind.STRUCK),
        Mark(23, 26, MarkKind.INSERTED),
        Mark(31, 37, MarkKind.LINK, "https://tv.example/x?a=1"),
    ) == found.marks


def test_touching_elements_do_not_grow_together() -> None:
    """Spans that only a style sheet sets apart are parted by a space, links by a line."""
    document = article(
        "<div><span>Ann Lee</span><time>May 5</time></div><div>"
        '<a href="/1">One story</a><a href="/2">Two story</a></div>'
    )
    assert ["Ann Lee May 5", "One story", "Two story"] == texts(document)


def test_parts_of_a_word_stay_together() -> None:
    """A first letter of its own and a raised sign belong to their word."""
    assert ["The end of it 1st one"] == texts(
        article("<p><span>T</span><span>he</span> end of it <i>1</i><sup>st</sup> one</p>")
    )


def test_kinds_follow_the_elements() -> None:
    """Captions, quotes and items are told from paragraphs."""
    document = article(
        "<figure><img src=x><figcaption>A boat</figcaption></figure>"
        "<blockquote><p>Ahoy there</p></blockquote><p>Plain</p>"
    )
    kinds = [block(document, text).kind for text in ("A boat", "Ahoy there", "Plain")]
    assert [BlockKind.CAPTION, BlockKind.QUOTE, BlockKind.PARAGRAPH] == kinds


def test_an_entry_with_a_time_of_its_own_is_dated() -> None:
    """Entries of a live blog carry the day of their <time>; what is around them does not."""
    entries = "".join(
        (
            f'<div><time datetime="2026-03-0{day}T10:00:00Z">March {day}</time>'
            f"<p>Entry number {day} of this long day at sea.</p></div>"
        )
        for day in (3, 2)
    )
    document = article(f"<p>Before</p><section>{entries}</section><p>After</p>")
    days = [str(block(document, text).dated_on) for text in ("Before", "Entry number 3", "Entry number 2", "After")]
    assert ["None", "2026-03-03", "2026-03-02", "None"] == days


def test_headings_lose_their_edit_links() -> None:
    """The bracketed link behind a wiki's heading is none of its words."""
    document = article('<h2><span>Cast</span><span>[<a href="/edit">edit</a>]</span></h2><p>a</p>')
    assert ("Cast",) == path(document, "a")


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Cast<p>Ann<p>Bob<h2>Plot<p>None",
        "<table><tr><td><p>Ann<td>Bob<tr><td>Cid</table>",
        "<ul><li>Ann<li><b>Bob<li>Cid</ul>",
        '<p><a href="/1">Ann<a href="/2">Bob</p><p>Cid',
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Ann</p><br/><p>Bob</p></body></html>",
    ],
)
def test_broken_nesting_is_read(html: str) -> None:
    """Unclosed and badly nested elements lose no text."""
    joined = " ".join(found.text for found in read(html).blocks)
    assert all(name in joined for name in ("Ann", "Bob"))


def test_deep_nesting_reads_like_flat_text() -> None:
    """Five thousand levels are no trouble."""
    document = read("<h1>T</h1>" + "<div>" * 5_000 + "deep" + "</div>" * 5_000 + "<p>after</p>")
    assert ["T", "deep", "after"] == [found.text for found in document.blocks]
