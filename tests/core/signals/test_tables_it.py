"""Italian wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table

SHOW = Show("it", "La Laguna", "La Laguna stagione 2: tutto quello che sappiamo")
MAREA = Show("it", "Alta Marea", "Alta Marea stagione 3: uscita, cast e trailer", season=3)

RELEASES = table(
    ("Data di uscita", "Non c'è ancora una data di uscita.", "placeholder", "none yet"),
    (
        "Data di uscita",
        "Netflix non ha ancora annunciato quando arriveranno i nuovi episodi.",
        "placeholder",
        "not announced",
    ),
    ("Data di uscita", "La data resta un mistero.", "placeholder", "a mystery"),
    ("Data di uscita", "Al momento non si sa quando uscirà.", "placeholder", "is not known"),
    ("Data di uscita", "Bisognerà attendere ancora.", "placeholder", "wait"),
    ("Data di uscita", "Data da definire.", "placeholder", "to be set"),
    ("Data di uscita", "Appena ci saranno novità aggiorneremo questo articolo.", "placeholder", "as soon as"),
    ("Data di uscita", "Nessuna conferma ufficiale per ora.", "placeholder", "no confirmation"),
    ("Data di uscita", "Potrebbe arrivare all'inizio del 2025.", "placeholder", "could"),
    ("Data di uscita", "Probabilmente la vedremo nell'autunno 2025.", "placeholder", "probably"),
    ("Data di uscita", "Non arriverà prima del 2026.", "placeholder", "a bound"),
    ("Data di uscita", "Secondo alcune indiscrezioni uscirà il 14 marzo 2025.", "placeholder", "a rumour"),
    ("Data di uscita", "Dovrebbe debuttare nella primavera 2025.", "placeholder", "should"),
    ("Data di uscita", "La seconda stagione esce il 14 marzo 2025 su Netflix.", "dated 2025-03-14", "comes out"),
    ("Data di uscita", "I nuovi episodi arrivano venerdì 14 marzo.", "dated 2025-03-14", "arrive"),
    ("Data di uscita", "La serie tornerà il 14 marzo 2025.", "dated 2025-03-14", "will return"),
    ("Data di uscita", "Andrà in onda dal 14 marzo 2025 su Rai 1.", "dated 2025-03-14", "will be aired"),
    ("Data di uscita", "Netflix ha fissato il debutto al 14 marzo 2025.", "dated 2025-03-14", "has set"),
    ("Data di uscita", "La stagione 2 è prevista per l'autunno 2025.", "window 2025-23", "is planned"),
    ("Data di uscita", "La serie tornerà nel 2025, ha annunciato la rete.", "window 2025", "credited"),
    ("Data di uscita", "Le riprese sono iniziate il 3 febbraio 2025.", "placeholder", "the shoot"),
    ("Data di uscita", "Il trailer uscirà il 3 ottobre 2024.", "placeholder", "the trailer's day"),
    ("Data di uscita", "L'uscita è stata rinviata al 9 maggio 2025.", "dated 2025-05-09", "delayed to"),
    (
        "Data di uscita",
        "Inizialmente prevista per il 14 marzo 2025, uscirà il 9 maggio 2025.",
        "dated 2025-05-09",
        "initially",
    ),
    ("Data di uscita", "L'uscita è stata rinviata a data da destinarsi.", "placeholder", "no day"),
    ("Data di uscita", "La seconda stagione è ora disponibile su Netflix.", "released", "is available"),
    ("Futuro", "Netflix ha cancellato La Laguna.", "cancelled", "axed"),
    ("Futuro", "Non ci sarà una seconda stagione.", "cancelled", "will not be"),
    ("Futuro", "La serie non è stata rinnovata.", "cancelled", "not renewed"),
)
TRAILERS = table(
    ("Trailer", "Non c'è ancora un trailer.", "placeholder", "none yet"),
    ("Trailer", "Il trailer non è ancora stato pubblicato.", "placeholder", "not published"),
    ("Trailer", "Il trailer arriverà presto.", "placeholder", "soon"),
    ("Trailer", "Ecco il trailer della seconda stagione.", "trailer", "here is"),
    ("Trailer", "Netflix ha pubblicato il primo teaser.", "teaser", "published"),
    ("Trailer", "Il trailer ufficiale è finalmente online.", "trailer", "is online"),
)
CAST = table(
    ("Cast", "Carla Monti e Bruno Vitale si uniscono al cast.", "Bruno Vitale, Carla Monti /", "join"),
    ("Cast", "Carla Monti entra nel cast.", "Carla Monti /", "enters"),
    ("Cast", "Tra le new entry ci sono Carla Monti e Bruno Vitale.", "Bruno Vitale, Carla Monti /", "new entries"),
    ("Cast", "Bruno Vitale sarà una guest star.", "Bruno Vitale /", "a guest"),
    ("Cast", "Elena Rossi torna nei panni di Anna.", "/ Elena Rossi", "returns"),
    ("Cast", "Nel cast torneranno anche Elena Rossi e Mario Prati.", "/ Elena Rossi, Mario Prati", "return"),
    ("Cast", "Mario Prati riprenderà il suo ruolo.", "/ Mario Prati", "reprises"),
    ("Cast", "Mario Prati lascia la serie.", "/", "leaves"),
    ("Cast", "Mario Prati non tornerà.", "/", "will not return"),
    ("Cast", "Carla Monti potrebbe entrare nel cast.", "/", "could"),
    ("Cast", "Carla Monti sarebbe in trattative.", "/", "in talks"),
    ("Cast", "La regia è di Anna Ferri.", "/", "a maker"),
)
TRAPS = table(
    ("Quando esce la stagione 3?", "La serie non è stata ancora rinnovata.", "placeholder", "not yet is open"),
    ("Quando esce la stagione 3?", "Non ci sono altre notizie.", "placeholder", "no news"),
    (
        "Quando esce la stagione 3?",
        "La terza stagione è ora prevista per l'autunno 2025.",
        "window 2025-23",
        "now planned, not out",
    ),
    (
        "Quando esce la stagione 3?",
        "L'attesa è quasi finita: arriverà alla fine del 2025.",
        "window 2025",
        "the waiting ends",
    ),
    (
        "Quando esce la stagione 3?",
        "Non uscirà la terza stagione prima del 2026.",
        "placeholder",
        "a bound, not an end",
    ),
    ("Quando esce la stagione 3?", "La terza stagione sarà l'ultima.", "placeholder", "the last one still comes"),
    ("Quando esce la stagione 3?", "A data da destinarsi.", "placeholder", "no day yet"),
    ("Quando esce la stagione 3?", "L'uscita slitta al 19 settembre 2025.", "dated 2025-09-19", "slips to"),
    (
        "Quando esce la stagione 3?",
        "Netflix ha deciso di non rinnovare Alta Marea.",
        "cancelled",
        "decided not to renew",
    ),
    (
        "Quando esce la stagione 3?",
        "La terza stagione è uscita il 29 agosto 2024 su Netflix.",
        "released 2024-08-29",
        "came out",
    ),
)
MORE_CAST = table(
    ("Chi ci sarà nel cast?", "La new entry è Irene Costa.", "Irene Costa /", "a new entry"),
    ("Chi ci sarà nel cast?", "Paolo Santi ha detto addio alla serie.", "/", "said goodbye"),
    ("Chi ci sarà nel cast?", "Irene Costa interpreterà un nuovo personaggio.", "Irene Costa /", "a new part"),
    ("Chi ci sarà nel cast?", "Lo showrunner Giorgio Leali firma la sceneggiatura.", "/", "a maker"),
)


@pytest.mark.parametrize(COLUMNS, RELEASES)
def test_the_release_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A stated day or period counts; a guess, a rumour and a bound leave the placeholder."""
    assert expected == SHOW.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAILERS)
def test_the_trailer_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A video that is out counts; one to come is a placeholder."""
    assert expected == SHOW.trailer(heading, text), why


@pytest.mark.parametrize(COLUMNS, CAST)
def test_the_cast_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns; makers, rumours and those who leave are neither."""
    assert expected == SHOW.cast(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAPS)
def test_words_that_seem_to_say_more_or_less_are_read(heading: str, text: str, expected: str, why: str) -> None:
    """What is not yet, a waiting that ends, a shoot that ends and a last season are no end of a show."""
    assert expected == MAREA.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, MORE_CAST)
def test_the_cast_of_a_third_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns, in further wordings."""
    assert expected == MAREA.cast(heading, text), why
