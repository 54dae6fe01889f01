"""What a page is about: names, seasons and kinds from headlines, facts and addresses of seven languages."""

from __future__ import annotations

import json

import pytest

from watcher.core.about import About, read_about, spelt_in_address, split_season
from watcher.core.documents import read_document
from watcher.core.model import Kind

ADDRESS = "https://tv.example/news/4711"


def about(
    headline: str,
    text: str = "",
    *,
    language: str = "en",
    url: str = ADDRESS,
    fact: dict[str, object] | None = None,
    title: str = "",
) -> About:
    """What an article with this headline and text is about."""
    stated = f'<script type="application/ld+json">{json.dumps(fact)}</script>' if fact else ""
    head = f"<title>{title or f'{headline} | Screen Wire'}</title>{stated}"
    body = f"<body><article><h1>{headline}</h1><p>{text}</p></article></body>"
    page = f'<!doctype html><html lang="{language}"><head>{head}</head>{body}</html>'
    return read_about(read_document(page.encode(), url=url, content_type="text/html; charset=utf-8"))


HEADLINES = [
    ("en", "The Diplomat season 2: everything we know so far", "The Diplomat", 2),
    ("en", "Everything we know about The Diplomat season 2", "The Diplomat", 2),
    ("en", "‘The Diplomat’ Season 2: Release Date, Cast, Trailer and More", "The Diplomat", 2),
    ("en", "When is The Diplomat season 2 coming out?", "The Diplomat", 2),
    ("en", "Will there be a second season of The Diplomat?", "The Diplomat", 2),
    ("en", "The Diplomat series two: when is it on?", "The Diplomat", 2),
    ("en", "House of the Dragon S3: everything to know", "House of the Dragon", 3),
    ("en", "What We Do in the Shadows season 7: is it happening?", "What We Do in the Shadows", 7),
    ("en", "The Diplomat (American TV series)", "The Diplomat", None),
    ("en", "Dune: Part Three release date, cast, plot and everything we know", "Dune: Part Three", None),
    ("en", "28 Years Later: The Bone Temple – cast, trailer", "28 Years Later: The Bone Temple", None),
    ("de", "Wann kommt Staffel 2 von Dark?", "Dark", 2),
    ("de", "Die Kaltwasser-Akte Staffel 3: Start, Besetzung, Handlung", "Die Kaltwasser-Akte", 3),
    ("de", "Alles, was wir über The Diplomat Staffel 2 wissen", "The Diplomat", 2),
    ("fr", "Lupin saison 4 : date de sortie, casting, intrigue", "Lupin", 4),
    ("fr", "Quand sort la saison 4 de Lupin ?", "Lupin", 4),
    ("fr", "« La Fièvre » : la saison 2, c'est pour quand ?", "La Fièvre", 2),
    ("es", "'La casa de los relojes' temporada 2: todo lo que sabemos", "La casa de los relojes", 2),
    ("es", "¿Cuándo se estrena la temporada 3 de El reino?", "El reino", 3),
    ("it", "Mare fuori 5: quando esce la quinta stagione", "Mare fuori", 5),
    ("it", "Quando esce la stagione 4 di Doc - Nelle tue mani?", "Doc - Nelle tue mani", 4),
    ("pt", "Quando estreia a 2ª temporada de Cidade Invisível?", "Cidade Invisível", 2),
    ("pt", "Cidade Invisível temporada 3: data de estreia e elenco", "Cidade Invisível", 3),
    ("nl", "Undercover seizoen 4: alles wat we weten", "Undercover", 4),
    ("nl", "Wanneer komt seizoen 2 van Ferry?", "Ferry", 2),
]


@pytest.mark.parametrize(("language", "headline", "name", "season"), HEADLINES, ids=[each[1] for each in HEADLINES])
def test_a_headline_and_its_text_tell_name_and_season(
    language: str, headline: str, name: str, season: int | None
) -> None:
    """However the language puts them."""
    found = about(headline, f"{name}. {name}!", language=language)

    assert (name, season) == (found.name, found.season)


def test_the_text_decides_between_a_long_and_a_short_name() -> None:
    """ "Is …" opens a question here, and is a part of the name there."""
    assert "Harbour" == about("Is Harbour season 2 coming?", "Harbour is back. We love Harbour.").name
    assert "Is It Cake" == about("Is It Cake season 2", "We love Is It Cake, and so do you. Is It Cake!").name


def test_a_page_about_many_titles_is_about_none() -> None:
    """A wrong name is worse than none."""
    assert "" == about("The 25 shows we're waiting for", "Harbour. Lantern Street. Northbound.").name
    assert "" == about("TV release calendar 2027", "Harbour. Lantern Street. TV.").name


def test_a_fact_tells_name_and_kind() -> None:
    """Of the page's own title: a film's page with nothing but its name."""
    movie: dict[str, object] = {"@type": "Movie", "name": "Glass Orchard"}

    assert About("Glass Orchard", None, Kind.FILM) == about("Glass Orchard", fact=movie)


def test_a_fact_tells_the_season() -> None:
    """And the series that it belongs to."""
    fact: dict[str, object] = {
        "@type": "TVSeason",
        "name": "Season 3",
        "seasonNumber": 3,
        "partOfSeries": {"@type": "TVSeries", "name": "Northbound"},
    }

    assert About("Northbound", 3, Kind.SERIES) == about("Northbound – season three", fact=fact)


def test_what_an_article_is_about_may_be_a_fact() -> None:
    """`about` names a show; a fact about another title does not count."""
    own: dict[str, object] = {"@type": "NewsArticle", "about": {"@type": "TVSeries", "name": "Northbound"}}
    other: dict[str, object] = {"@type": "Movie", "name": "Paper Kings"}

    assert "Northbound" == about("Why Northbound has to return", fact=own).name
    assert "Paper Kings" != about("Why Northbound has to return", fact=other).name


@pytest.mark.parametrize(
    ("headline", "text", "kind"),
    [
        ("Salt and Iron release date and cast", "Salt and Iron is a film. The movie opens in cinemas.", Kind.FILM),
        ("Salt and Iron: Kinostart und Besetzung", "Salt and Iron startet im Kino. Der Film ist fertig.", Kind.FILM),
        ("Salt and Iron: release date and cast", "Salt and Iron is a drama series of six episodes.", Kind.SERIES),
        ("Salt and Iron season 2: the film crew talks", "Salt and Iron is a film buff's series.", Kind.SERIES),
    ],
)
def test_headline_and_text_tell_the_kind(headline: str, text: str, kind: Kind) -> None:
    """A season is a series', whatever else the words are."""
    assert kind == about(headline, text).kind


def test_a_number_behind_the_name_of_a_series_is_its_season() -> None:
    """And a part of the name of a film."""
    series = about("Northbound 4: what we know", "Northbound 4 is a series. Its episodes are short.")
    film = about("Paper Kings 4: release date", "Paper Kings 4 is a film. Paper Kings 4!")

    assert ("Northbound", 4) == (series.name, series.season)
    assert ("Paper Kings 4", None) == (film.name, film.season)


def test_a_page_that_is_headed_by_a_name_alone_is_about_it() -> None:
    """As a title's own page is; a label before it in the document's title is none of it."""
    assert "La Traversée du givre" == about("La Traversée du givre", language="fr").name
    assert "Northbound" == about("Northbound", title="Press kit: Northbound, series 2 | Heron").name


def test_the_season_may_stand_in_the_address_alone() -> None:
    """As on pages whose headline is only the name."""
    found = about("Northbound", "Northbound returns. Northbound!", url="https://tv.example/northbound-season-4")

    assert (4, False) == (found.season, found.is_latest)


def test_the_latest_season_of_the_text_is_a_guess() -> None:
    """Marked as one, so that a person is told."""
    text = "Northbound season 1 was short.</p><h2>Season 3</h2><p>Northbound season 3 is being made."

    assert About("Northbound", 3, Kind.SERIES, is_latest=True) == about("Northbound (TV series)", text)


def test_a_name_in_capitals_is_written_as_the_text_does() -> None:
    """Headlines shout; acronyms stay as they are."""
    assert "Salt and Iron" == about("SALT AND IRON SEASON 2", "Now Salt and Iron returns.").name
    assert "NCIS" == about("NCIS season 30: release date", "NCIS returns.").name


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://tv.example/shows/the-quiet-orchard-season-2-release-date/", ("The Quiet Orchard", 2)),
        ("https://serien.example/dark-staffel-3.html", ("Dark", 3)),
        ("https://tv.example/northbound-release-date", ("Northbound", None)),
        ("https://tv.example/", ("", None)),
    ],
)
def test_an_address_spells_a_name(address: str, expected: tuple[str, int | None]) -> None:
    """For a page that could not be read."""
    found = spelt_in_address(address)

    assert expected == (found.name, found.season)


def test_a_season_behind_a_typed_name_is_taken_apart() -> None:
    """In any language; a name that merely holds such words stays."""
    assert ("The Diplomat", 2) == split_season("The Diplomat season 2")
    assert ("Dark", 3) == split_season("Dark Staffel 3")
    assert ("Season of the Witch", None) == split_season("Season of the Witch")
