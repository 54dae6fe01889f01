"""Portuguese wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table

SHOW = Show("pt", "A Enseada", "A Enseada 2ª temporada: tudo o que sabemos")
MARE = Show("pt", "Maré Alta", "Maré Alta: tudo sobre a 3ª temporada", season=3)

RELEASES = table(
    ("Data de estreia", "Ainda não há data de estreia.", "placeholder", "none yet"),
    ("Data de estreia", "A Netflix ainda não divulgou quando os novos episódios chegam.", "placeholder", "not told"),
    ("Data de estreia", "A data segue indefinida.", "placeholder", "open"),
    ("Data de estreia", "Por enquanto, não se sabe quando estreia.", "placeholder", "is not known"),
    ("Data de estreia", "Resta aguardar.", "placeholder", "wait"),
    ("Data de estreia", "Sem previsão de estreia.", "placeholder", "no forecast"),
    ("Data de estreia", "Assim que houver novidades, atualizaremos este texto.", "placeholder", "as soon as"),
    ("Data de estreia", "A definir", "placeholder", "to be set"),
    ("Data de estreia", "A 2ª temporada pode chegar no início de 2025.", "placeholder", "may"),
    ("Data de estreia", "Provavelmente a veremos na primavera de 2025.", "placeholder", "probably"),
    ("Data de estreia", "Não deve estrear antes de 2026.", "placeholder", "a bound"),
    ("Data de estreia", "Segundo rumores, estreia em 14 de março de 2025.", "placeholder", "a rumour"),
    ("Data de estreia", "A expectativa é que estreie em 2025.", "placeholder", "the expectation"),
    (
        "Data de estreia",
        "A segunda temporada estreia em 14 de março de 2025 na Netflix.",
        "dated 2025-03-14",
        "premieres",
    ),
    (
        "Data de estreia",
        "Os novos episódios chegam ao catálogo na sexta-feira, 14 de março.",
        "dated 2025-03-14",
        "arrive",
    ),
    ("Data de estreia", "A série volta no dia 14 de março de 2025.", "dated 2025-03-14", "returns"),
    ("Data de estreia", "A Netflix confirmou a estreia para 14 de março de 2025.", "dated 2025-03-14", "confirmed"),
    ("Data de estreia", "Vai ao ar a partir de 14 de março de 2025.", "dated 2025-03-14", "is aired"),
    ("Data de estreia", "A 2ª temporada está prevista para a primavera de 2025.", "window 2025-21", "is planned"),
    ("Data de estreia", "A série retorna em 2025, anunciou a emissora.", "window 2025", "credited"),
    ("Data de estreia", "As gravações começaram em 3 de fevereiro de 2025.", "placeholder", "the shoot"),
    ("Data de estreia", "O trailer será lançado em 3 de outubro de 2024.", "placeholder", "the trailer's day"),
    ("Data de estreia", "A estreia foi adiada para 9 de maio de 2025.", "dated 2025-05-09", "delayed to"),
    (
        "Data de estreia",
        "Inicialmente prevista para 14 de março de 2025, chega em 9 de maio de 2025.",
        "dated 2025-05-09",
        "initially",
    ),
    ("Data de estreia", "A estreia foi adiada por tempo indeterminado.", "placeholder", "no day"),
    ("Data de estreia", "A 2ª temporada já está disponível na Netflix.", "released", "is available"),
    ("Futuro", "A Netflix cancelou A Enseada.", "cancelled", "axed"),
    ("Futuro", "Não haverá segunda temporada.", "cancelled", "will not be"),
    ("Futuro", "A série não foi renovada.", "cancelled", "not renewed"),
)
TRAILERS = table(
    ("Trailer", "Ainda não há trailer.", "placeholder", "none yet"),
    ("Trailer", "O trailer ainda não foi divulgado.", "placeholder", "not told"),
    ("Trailer", "O trailer deve sair em breve.", "placeholder", "soon"),
    ("Trailer", "Veja o trailer da segunda temporada.", "trailer", "see"),
    ("Trailer", "A Netflix divulgou o primeiro teaser.", "teaser", "published"),
    ("Trailer", "O trailer oficial já está disponível.", "trailer", "is available"),
)
CAST = table(
    ("Elenco", "Carla Montes e Bruno Vidal entram para o elenco.", "Bruno Vidal, Carla Montes /", "join"),
    ("Elenco", "Carla Montes se junta ao elenco.", "Carla Montes /", "joins"),
    (
        "Elenco",
        "Entre as novidades do elenco estão Carla Montes e Bruno Vidal.",
        "Bruno Vidal, Carla Montes /",
        "new arrivals",
    ),
    (
        "Elenco",
        "Entre os reforços do elenco estão Carla Montes e Bruno Vidal.",
        "Bruno Vidal, Carla Montes /",
        "new arrivals",
    ),
    ("Elenco", "Bruno Vidal fará uma participação especial.", "Bruno Vidal /", "a guest"),
    ("Elenco", "Helena Prado volta como Anna.", "/ Helena Prado", "returns"),
    ("Elenco", "Retornam Helena Prado e Mário Rocha.", "/ Helena Prado, Mário Rocha", "return"),
    ("Elenco", "Mário Rocha reprisará seu papel.", "/ Mário Rocha", "reprises"),
    ("Elenco", "Mário Rocha deixa a série.", "/", "leaves"),
    ("Elenco", "Mário Rocha não voltará.", "/", "will not return"),
    ("Elenco", "Carla Montes pode entrar para o elenco.", "/", "may"),
    ("Elenco", "Carla Montes estaria em negociações.", "/", "in talks"),
    ("Elenco", "A direção é de Ana Ferreira.", "/", "a maker"),
)
TRAPS = table(
    ("Quando estreia a 3ª temporada?", "A série ainda não foi renovada.", "placeholder", "not yet is open"),
    ("Quando estreia a 3ª temporada?", "A 3ª temporada já está confirmada.", "placeholder", "confirmed, not out"),
    (
        "Quando estreia a 3ª temporada?",
        "A espera chegou ao fim: a 3ª temporada chega em 2025.",
        "window 2025",
        "the waiting ends",
    ),
    ("Quando estreia a 3ª temporada?", "Não há data para a terceira temporada.", "placeholder", "no date"),
    ("Quando estreia a 3ª temporada?", "A 3ª temporada será a última.", "placeholder", "the last one still comes"),
    ("Quando estreia a 3ª temporada?", "Estará disponível no outono de 2025.", "window 2025-23", "will be available"),
    (
        "Quando estreia a 3ª temporada?",
        "A estreia foi antecipada para 22 de agosto de 2025.",
        "dated 2025-08-22",
        "brought forward",
    ),
    ("Quando estreia a 3ª temporada?", "Só deve chegar em 2026.", "placeholder", "may only then"),
    ("Quando estreia a 3ª temporada?", "A série não terá terceira temporada.", "cancelled", "will not have one"),
    (
        "Quando estreia a 3ª temporada?",
        "Maré Alta foi cancelada após duas temporadas.",
        "cancelled",
        "two seasons are a count",
    ),
)
MORE_CAST = table(
    ("Quem está no elenco?", "Irene Costa foi escalada para a 3ª temporada.", "Irene Costa /", "was cast"),
    ("Quem está no elenco?", "Paulo Santos se despede da série.", "/", "says goodbye"),
    ("Quem está no elenco?", "Irene Costa viverá uma nova delegada.", "Irene Costa /", "a new part"),
    ("Quem está no elenco?", "Irene Costa é cotada para o elenco.", "/", "only rumoured"),
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
    assert expected == MARE.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, MORE_CAST)
def test_the_cast_of_a_third_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns, in further wordings."""
    assert expected == MARE.cast(heading, text), why
