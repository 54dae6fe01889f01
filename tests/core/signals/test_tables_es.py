"""Spanish wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table

SHOW = Show("es", "La Ribera", "La Ribera temporada 2: todo lo que sabemos")
MAREA = Show("es", "Marea Alta", "Marea Alta temporada 3: fecha, reparto y todo lo que sabemos", season=3)

RELEASES = table(
    ("Fecha de estreno", "Todavía no hay fecha de estreno.", "placeholder", "none yet"),
    (
        "Fecha de estreno",
        "Netflix aún no ha anunciado cuándo llegarán los nuevos episodios.",
        "placeholder",
        "not announced",
    ),
    ("Fecha de estreno", "La fecha sigue siendo una incógnita.", "placeholder", "an unknown"),
    ("Fecha de estreno", "Por el momento se desconoce cuándo se estrenará.", "placeholder", "is not known"),
    ("Fecha de estreno", "Habrá que esperar para saber más.", "placeholder", "wait"),
    ("Fecha de estreno", "Sin fecha confirmada.", "placeholder", "without a date"),
    ("Fecha de estreno", "En cuanto haya novedades, actualizaremos este artículo.", "placeholder", "as soon as"),
    ("Fecha de estreno", "La plataforma guarda silencio.", "placeholder", "silence"),
    ("Fecha de estreno", "Podría llegar a principios de 2025.", "placeholder", "could"),
    ("Fecha de estreno", "Lo más probable es que se estrene en otoño de 2025.", "placeholder", "most likely"),
    ("Fecha de estreno", "No la veremos antes de 2026.", "placeholder", "a bound"),
    ("Fecha de estreno", "Según los rumores, se estrenará el 14 de marzo de 2025.", "placeholder", "a rumour"),
    ("Fecha de estreno", "Nuestra apuesta es la primavera de 2025.", "placeholder", "our bet"),
    (
        "Fecha de estreno",
        "La segunda temporada se estrena el 14 de marzo de 2025 en Netflix.",
        "dated 2025-03-14",
        "premieres",
    ),
    (
        "Fecha de estreno",
        "Los nuevos episodios llegan a la plataforma el viernes 14 de marzo.",
        "dated 2025-03-14",
        "arrive",
    ),
    ("Fecha de estreno", "La serie regresará el 14 de marzo de 2025.", "dated 2025-03-14", "will return"),
    (
        "Fecha de estreno",
        "Netflix ha confirmado que la temporada 2 llegará el 14 de marzo de 2025.",
        "dated 2025-03-14",
        "confirmed",
    ),
    ("Fecha de estreno", "Se podrá ver a partir del 14 de marzo de 2025.", "dated 2025-03-14", "can be seen from"),
    ("Fecha de estreno", "La temporada 2 está prevista para otoño de 2025.", "window 2025-23", "is planned"),
    ("Fecha de estreno", "La serie volverá en 2025, según ha anunciado la cadena.", "window 2025", "credited"),
    ("Fecha de estreno", "El rodaje comenzó el 3 de febrero de 2025.", "placeholder", "the shoot"),
    ("Fecha de estreno", "El tráiler se lanzará el 3 de octubre de 2024.", "placeholder", "the trailer's day"),
    ("Fecha de estreno", "El estreno se retrasa al 9 de mayo de 2025.", "dated 2025-05-09", "delayed to"),
    (
        "Fecha de estreno",
        "En lugar del 14 de marzo de 2025, llegará el 9 de mayo de 2025.",
        "dated 2025-05-09",
        "instead of",
    ),
    ("Fecha de estreno", "El estreno se ha aplazado indefinidamente.", "placeholder", "indefinitely"),
    ("Fecha de estreno", "La temporada 2 ya está disponible en Netflix.", "released", "is available"),
    ("Futuro", "Netflix ha cancelado La Ribera.", "cancelled", "axed"),
    ("Futuro", "No habrá segunda temporada.", "cancelled", "will not be"),
    ("Futuro", "La serie no ha sido renovada.", "cancelled", "not renewed"),
)
TRAILERS = table(
    ("Tráiler", "Todavía no hay tráiler.", "placeholder", "none yet"),
    ("Tráiler", "El tráiler aún no se ha publicado.", "placeholder", "not published"),
    ("Tráiler", "El tráiler llegará pronto.", "placeholder", "soon"),
    ("Tráiler", "Ya puedes ver el tráiler de la segunda temporada.", "trailer", "can be seen"),
    ("Tráiler", "Netflix ha lanzado el primer teaser.", "teaser", "launched"),
    ("Tráiler", "Aquí tienes el tráiler oficial.", "trailer", "here is"),
)
CAST = table(
    ("Reparto", "Carla Montes y Bruno Vidal se suman al reparto.", "Bruno Vidal, Carla Montes /", "join"),
    ("Reparto", "Carla Montes ficha por la serie.", "Carla Montes /", "signs"),
    (
        "Reparto",
        "Entre las nuevas incorporaciones están Carla Montes y Bruno Vidal.",
        "Bruno Vidal, Carla Montes /",
        "new arrivals",
    ),
    ("Reparto", "Bruno Vidal interpretará a un nuevo inspector.", "Bruno Vidal /", "a new part"),
    ("Reparto", "Elena Robles vuelve como la inspectora Soto.", "/ Elena Robles", "returns"),
    ("Reparto", "Regresan Elena Robles y Mario Prado.", "/ Elena Robles, Mario Prado", "return"),
    ("Reparto", "Mario Prado repetirá su papel.", "/ Mario Prado", "repeats"),
    ("Reparto", "Mario Prado abandona la serie.", "/", "leaves"),
    ("Reparto", "Mario Prado no volverá.", "/", "will not return"),
    ("Reparto", "Carla Montes podría sumarse al reparto.", "/", "could"),
    ("Reparto", "Carla Montes estaría en negociaciones.", "/", "in talks"),
    ("Reparto", "Está dirigida por Ana Ferrer.", "/", "a maker"),
)
TRAPS = table(
    ("¿Cuándo se estrena la temporada 3?", "La serie aún no ha sido renovada.", "placeholder", "not yet is open"),
    (
        "¿Cuándo se estrena la temporada 3?",
        "La espera llega a su fin: la temporada 3 llega en otoño de 2025.",
        "window 2025-23",
        "the waiting ends",
    ),
    (
        "¿Cuándo se estrena la temporada 3?",
        "No hay fecha de estreno para la tercera temporada.",
        "placeholder",
        "no date",
    ),
    ("¿Cuándo se estrena la temporada 3?", "No se verá hasta 2026.", "placeholder", "a bound, not an end"),
    ("¿Cuándo se estrena la temporada 3?", "La temporada 3 será la última.", "placeholder", "the last one still comes"),
    (
        "¿Cuándo se estrena la temporada 3?",
        "Estará disponible desde el otoño de 2025.",
        "window 2025-23",
        "from then on",
    ),
    (
        "¿Cuándo se estrena la temporada 3?",
        "Todo apunta a un estreno en otoño de 2025.",
        "placeholder",
        "all points to",
    ),
    (
        "¿Cuándo se estrena la temporada 3?",
        "El estreno, previsto para el 5 de septiembre de 2025, se adelanta al 22 de agosto de 2025.",
        "dated 2025-08-22",
        "brought forward",
    ),
    (
        "¿Cuándo se estrena la temporada 3?",
        "La cadena ha decidido no renovar la serie.",
        "cancelled",
        "decided not to renew",
    ),
    (
        "¿Cuándo se estrena la temporada 3?",
        "Marea Alta ha sido cancelada tras dos temporadas.",
        "cancelled",
        "two seasons are a count",
    ),
)
MORE_CAST = table(
    ("¿Quién estará en el reparto?", "Irene Castro se incorpora al elenco.", "Irene Castro /", "reflexive verb"),
    ("¿Quién estará en el reparto?", "Irene Castro da vida a una nueva agente.", "Irene Castro /", "a new part"),
    ("¿Quién estará en el reparto?", "Pablo Sanz se despide de la serie.", "/", "says goodbye"),
    ("¿Quién estará en el reparto?", "Irene Castro suena para la temporada 3.", "/", "only rumoured"),
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
