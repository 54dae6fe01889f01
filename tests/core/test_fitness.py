"""Fit to be believed: what comes in a page's place is named, and no good page is refused."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.fitness_pages import KINDS, NAME, TITLE, URL, Answer, Place, article, bot_wall, document
from tests.core.fitness_samples import GOOD, WALLS, Sample
from tests.histories import HISTORIES, History, Label
from watcher.core.documents import read_document
from watcher.core.fitness import Reason, Unfit
from watcher.core.fitness.judging import judge
from watcher.core.fitness.usual import usual_of
from watcher.core.model import Document, Title, Usual
from watcher.replay import replay

PLACE = Place(b"", NAME, f"{NAME}: everything we know", URL)


def read(html: str | bytes, url: str = URL) -> Document:
    """The document of a page."""
    return read_document(html.encode() if isinstance(html, str) else html, url=url)


def an_article(name: str = NAME, language: str = "en") -> str:
    """An article about a title."""
    return article(PLACE, name, language)


def usual(html: str, title: Title = TITLE) -> Usual:
    """What a page is like that says this."""
    return usual_of(read(html), title)


LONG = usual(an_article())


def reason(unfit: Unfit | None) -> Reason | None:
    """Why a page was refused, None where it was not."""
    return unfit.reason if unfit else None


# --- twelve kinds in the place of real pages -----------------------------------------------------


FIRST = {history.name: read(history.versions[0].body, history.url) for history in HISTORIES}


def place_of(history: History) -> Place:
    """The page that something else comes for."""
    page = FIRST[history.name]
    language = page.language.partition("-")[0] or "en"
    return Place(history.versions[0].body, history.title.name, page.headline or page.title, history.url, language)


def judged(answer: Answer, history: History) -> Reason | None:
    """What is thought of an answer in the place of that page."""
    before = usual_of(FIRST[history.name], history.title)
    final_url = answer.final_url or history.url
    page = read(answer.body, final_url)
    return reason(judge(page, history.title, status=answer.status, url=history.url, final_url=final_url, usual=before))


NOT_YET_NAMED = frozenset({("another title", "herederos-del-pacifico-s3")})


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_in_a_pages_place_is_named(kind: str) -> None:
    """Each of the kinds, each time in another form, in the place of each page of the histories."""
    build, expected = KINDS[kind]
    histories = [history for history in HISTORIES if urlsplit(history.url).path.strip("/")]  # none that is a front page
    cases = [(history, crc32(f"{kind} {history.name}".encode()) % 997) for history in histories]

    named = {history.name: judged(build(place_of(history), number), history) for history, number in cases}

    assert {name: None if (kind, name) in NOT_YET_NAMED else expected for name in named} == named


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "home page after a redirect"])
def test_what_is_not_fit_tells_nothing_and_takes_nothing_back(kind: str) -> None:
    """A history with something else between its days tells what it tells without."""
    history = next(history for history in HISTORIES if history.name == "delayed-film")
    snapshots = [(version.at, version.body) for version in history.versions]
    build, _ = KINDS[kind]
    place = place_of(history)
    between = [
        (at.replace(hour=7), build(replace(place, body=body), number).body)
        for number, (at, body) in enumerate(snapshots)
    ]

    plain = [step.alerts for step in replay(snapshots, history.title, url=history.url)]
    mixed = list(replay(sorted(snapshots + between), history.title, url=history.url))

    assert len(between) == sum(step.unfit is not None for step in mixed)
    assert plain == [step.alerts for step in mixed if step.unfit is None]


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_no_page_of_the_histories_that_says_something_is_refused(history: History) -> None:
    """Only what says nothing of the title at all may be a wall."""
    silent = {version.day for version in history.versions if says_nothing(version.label)}

    refused = {step.at.date() for step in history.steps() if step.unfit is not None}

    assert refused <= silent


def says_nothing(label: Label) -> bool:
    """Whether a perfect reader sees nothing on the page."""
    is_unknown = {label["release_date"]["state"], label["trailer"]["state"]} == {"unknown"}
    return is_unknown and not label["cast"]["new"] and not label["cast"]["returning"]


# --- walls and good pages of their own -----------------------------------------------------------


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.what)
def test_a_wall_is_named_at_first_sight_and_later(wall: Sample) -> None:
    """Whatever its words and its form."""
    page = read(wall.html)

    found = [judge(page, TITLE, status=wall.status, usual=before) for before in (None, usual(an_article()))]

    assert [wall.reason, wall.reason] == [reason(unfit) for unfit in found]


@pytest.mark.parametrize("good", GOOD, ids=lambda good: good.what)
def test_a_good_page_is_never_refused(good: Sample) -> None:
    """Neither at first sight nor later, however little it says."""
    page = read(good.html, good.url)

    assert judge(page, good.title) is None
    assert judge(page, good.title, usual=usual_of(page, good.title)) is None


def test_a_page_may_become_a_note() -> None:
    """A long article that is cut down to a few words under its headline is still the page."""
    note = f"<h1>{NAME} season 2</h1><p>There will be no more news here until the autumn.</p>"
    assert judge(read(document(NAME, note)), TITLE, usual=usual(an_article())) is None


def test_the_detail_is_a_sentence_for_the_operator() -> None:
    """It begins with the reason."""
    unfit = judge(read(bot_wall(PLACE, 0).body), TITLE)
    assert unfit == Unfit(
        Reason.BOT, "bot wall: the site wants to know whether a person is asking, or refuses programs"
    )


# --- what the answer itself says -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, None),
        (401, Reason.LOGIN),
        (403, Reason.BOT),
        (404, Reason.NOT_FOUND),
        (410, Reason.NOT_FOUND),
        (429, Reason.ERROR),
        (451, Reason.REGION),
        (500, Reason.ERROR),
        (503, Reason.ERROR),
    ],
)
def test_a_refusal_is_never_the_page(status: int, expected: Reason | None) -> None:
    """Even with the page's text."""
    assert reason(judge(read(an_article()), TITLE, status=status)) is expected


def test_a_site_that_asks_for_fewer_requests_is_no_wall() -> None:
    """Unless it wants to see a person."""
    page = document("Too many requests", "<h1>Too many requests</h1><p>Rate limit exceeded.</p>")
    puzzle = page.replace(
        "</body>", '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script></body>'
    )
    assert reason(judge(read(page), TITLE, status=429)) is Reason.ERROR
    assert reason(judge(read(puzzle), TITLE, status=429)) is Reason.BOT


def test_less_than_was_announced_is_not_believed() -> None:
    """The caller counts the bytes."""
    assert reason(judge(read(an_article()), TITLE, truncated=True)) is Reason.TRUNCATED


@pytest.mark.parametrize(
    ("url", "final_url", "expected"),
    [
        (URL, "https://reelhouse.example/", Reason.HOME),
        (URL, "https://www.reelhouse.example/en/", Reason.HOME),
        (URL, "https://reelhouse.example/index.html", Reason.HOME),
        (URL, URL + "/", None),
        (URL, "https://reelhouse.example/tv/the-brine-court", None),
        ("https://reelhouse.example/", "https://reelhouse.example/en/", None),
    ],
)
def test_a_redirect_to_the_front_page_is_told_by_its_address(url: str, final_url: str, expected: Reason | None) -> None:
    """A page that moved within the site is the page."""
    front = document("Reelhouse", "<main><h1>Reelhouse</h1><p>Films and series, every day, since 2009.</p></main>")
    assert reason(judge(read(front, final_url), TITLE, url=url, final_url=final_url)) is expected


def test_a_page_that_moved_to_a_host_of_its_own_is_the_page() -> None:
    """Its head names the title, so its address may be the first of the host."""
    page = read(an_article(), "https://brine-court.example/")
    assert judge(page, TITLE, url=URL, final_url="https://brine-court.example/") is None


def test_a_front_page_may_show_itself_by_the_address_that_it_names() -> None:
    """Where no redirect was seen, its canonical address tells, once the page's head is gone."""
    head = '<link rel="canonical" href="https://reelhouse.example/">'
    front = read(document("Reelhouse", "<h1>Reelhouse</h1><p>Films and series, every day, since 2009.</p>", head=head))
    assert judge(front, TITLE) is None
    assert reason(judge(front, TITLE, usual=usual(an_article()))) is Reason.HOME


# --- what it was like before ---------------------------------------------------------------------


def test_another_language_is_told_only_where_the_usual_one_is_known() -> None:
    """By the config or by what the page was in."""
    german = read(an_article(language="de"))
    assert judge(german, TITLE) is None
    assert judge(german, TITLE, language="de-AT", usual=usual(an_article())) is None
    assert reason(judge(german, TITLE, language="en-GB")) is Reason.LANGUAGE
    assert reason(judge(german, TITLE, usual=usual(an_article()))) is Reason.LANGUAGE


def test_a_page_that_only_mends_its_language_is_the_page() -> None:
    """The words count, not what the markup says of them."""
    mended = an_article().replace('lang="en"', 'lang="de"')
    assert judge(read(mended), TITLE, usual=usual(an_article())) is None


def test_a_language_that_cannot_be_told_is_no_reason() -> None:
    """Nothing is known of Swedish, whatever the config says."""
    swedish = document(
        NAME, f"<h1>{NAME}</h1><p>{'Det finns inget datum för den andra säsongen än, men vi väntar. ' * 6}</p>"
    )
    assert judge(read(swedish), TITLE, language="sv", usual=usual_of(read(swedish), TITLE)) is None


def test_another_title_is_told_by_what_the_page_was_about() -> None:
    """At first sight nobody knows under which name it speaks of the watched one."""
    other = read(an_article("Iron Regatta"))
    assert judge(other, TITLE) is None
    assert reason(judge(other, TITLE, usual=usual(an_article()))) is Reason.TITLE


def test_a_title_that_is_renamed_is_the_page() -> None:
    """The people in it stay."""
    people = "<p>It is written by Ines Okafor, and Mara Quill, Tom Ashdown and Bela Strand are back as the Harrows.</p>"
    before = document(NAME, f"<h1>{NAME}</h1>{people}")
    after = document("Tide and Law", f"<h1>Tide and Law</h1>{people}")
    assert judge(read(after), TITLE, usual=usual(before)) is None


def test_a_list_that_drops_the_title_is_the_page() -> None:
    """It never was about this title alone."""
    shows = "".join(f"<li>Show {number}: {number} May</li>" for number in range(1, 20))
    before = document("Premieres", f"<h1>Premieres in May</h1><ul><li>{NAME}: 1 May</li>{shows}</ul>")
    after = document("Premieres", f"<h1>Premieres in June</h1><ul>{shows.replace('May', 'June')}</ul>")
    assert judge(read(after), TITLE, usual=usual(before)) is None


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("season 2", "season 3", Reason.SEASON),
        ("season 2", "seasons 2 and 3", None),
        ("season 2", "season 2", None),
        ("season 3", "season 3", None),
    ],
)
def test_another_season_counts_where_the_page_was_about_the_watched_one(
    before: str, after: str, expected: Reason | None
) -> None:
    """A page may speak of several, and may always have spoken of another."""
    was = an_article().replace(NAME, f"{NAME} {before}")
    now = an_article().replace(NAME, f"{NAME} {after}")
    assert reason(judge(read(now), TITLE, usual=usual(was))) is expected


def test_an_end_without_tags_is_told_by_how_the_page_used_to_end() -> None:
    """An author may leave out the last tags for ever, but not from one day to the next in the middle of the others."""
    whole = an_article()
    loose = whole[: whole.index("</main>")] + "\n"
    assert judge(read(loose), TITLE) is None
    assert reason(judge(read(loose), TITLE, usual=usual(whole))) is Reason.TRUNCATED
    assert judge(read(loose), TITLE, usual=replace(usual(whole), is_closed=False)) is None


def test_what_is_usual_follows_the_page() -> None:
    """Its length slowly, the season that it spoke of for ever."""
    first = usual(an_article().replace(NAME, f"{NAME} season 2"))
    second = usual_of(
        read(document(NAME, f"<h1>{NAME}</h1><p>Nothing is known, and nobody says anything.</p>")), TITLE, first
    )
    assert second.letters < first.letters < 3 * second.letters
    assert second.has_season


@given(body=st.binary(max_size=300) | st.text(alphabet="<>/{}[]\"' \nabdhlmoptyv0é千", max_size=300).map(str.encode))
def test_any_bytes_are_judged(body: bytes) -> None:
    """A page may be anything."""
    page = read(body)
    assert reason(judge(page, TITLE, usual=LONG)) in {None, *Reason}
