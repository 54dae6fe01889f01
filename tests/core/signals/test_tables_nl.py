"""Dutch wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table

SHOW = Show("nl", "De Kade", "De Kade seizoen 2: alles wat we weten")
HOOGWATER = Show("nl", "Hoogwater", "Hoogwater seizoen 3: alles over de release, cast en trailer", season=3)

RELEASES = table(
    ("Releasedatum", "Er is nog geen releasedatum.", "placeholder", "none yet"),
    (
        "Releasedatum",
        "Netflix heeft nog niet bekendgemaakt wanneer de nieuwe afleveringen verschijnen.",
        "placeholder",
        "not told",
    ),
    ("Releasedatum", "De datum is nog onbekend.", "placeholder", "unknown"),
    ("Releasedatum", "Het is nog niet duidelijk wanneer seizoen 2 uitkomt.", "placeholder", "not clear"),
    ("Releasedatum", "We moeten nog even geduld hebben.", "placeholder", "patience"),
    ("Releasedatum", "Een startdatum laat nog op zich wachten.", "placeholder", "lets wait"),
    ("Releasedatum", "Zodra er meer bekend is, lees je het hier.", "placeholder", "as soon as"),
    ("Releasedatum", "Niets is officieel aangekondigd.", "placeholder", "nothing announced"),
    ("Releasedatum", "Seizoen 2 zou begin 2025 kunnen verschijnen.", "placeholder", "could"),
    ("Releasedatum", "Waarschijnlijk komt het in het najaar van 2025.", "placeholder", "probably"),
    ("Releasedatum", "Niet voor 2026 hoeven we iets te verwachten.", "placeholder", "a bound"),
    ("Releasedatum", "Volgens geruchten verschijnt het op 14 maart 2025.", "placeholder", "a rumour"),
    ("Releasedatum", "We verwachten de serie in het voorjaar van 2025.", "placeholder", "we expect"),
    ("Releasedatum", "Het tweede seizoen verschijnt op 14 maart 2025 op Netflix.", "dated 2025-03-14", "appears"),
    ("Releasedatum", "De nieuwe afleveringen zijn vanaf vrijdag 14 maart te zien.", "dated 2025-03-14", "can be seen"),
    ("Releasedatum", "De serie keert op 14 maart 2025 terug.", "dated 2025-03-14", "separable verb"),
    (
        "Releasedatum",
        "Netflix heeft bevestigd dat seizoen 2 op 14 maart 2025 uitkomt.",
        "dated 2025-03-14",
        "confirmed",
    ),
    ("Releasedatum", "Seizoen 2 gaat op 14 maart 2025 in première.", "dated 2025-03-14", "premieres"),
    ("Releasedatum", "De serie keert in het najaar van 2025 terug.", "window 2025-23", "returns"),
    ("Releasedatum", "De zender heeft het nieuwe seizoen aangekondigd voor 2025.", "window 2025", "announced"),
    ("Releasedatum", "De opnames begonnen op 3 februari 2025.", "placeholder", "the shoot"),
    ("Releasedatum", "De trailer verschijnt op 3 oktober 2024.", "placeholder", "the trailer's day"),
    ("Releasedatum", "De première is uitgesteld naar 9 mei 2025.", "dated 2025-05-09", "delayed to"),
    (
        "Releasedatum",
        "In plaats van 14 maart 2025 verschijnt het seizoen op 9 mei 2025.",
        "dated 2025-05-09",
        "instead of",
    ),
    ("Releasedatum", "De première is voor onbepaalde tijd uitgesteld.", "placeholder", "no day"),
    ("Releasedatum", "Seizoen 2 is nu te zien op Netflix.", "released", "is out"),
    ("Toekomst", "Netflix heeft De Kade geannuleerd.", "cancelled", "axed"),
    ("Toekomst", "Er komt geen tweede seizoen.", "cancelled", "will not be"),
    ("Toekomst", "De serie wordt niet verlengd.", "cancelled", "not renewed"),
)
TRAILERS = table(
    ("Trailer", "Er is nog geen trailer.", "placeholder", "none yet"),
    ("Trailer", "De trailer is nog niet verschenen.", "placeholder", "not out"),
    ("Trailer", "De trailer verschijnt binnenkort.", "placeholder", "soon"),
    ("Trailer", "Bekijk hier de trailer van het tweede seizoen.", "trailer", "watch"),
    ("Trailer", "Netflix heeft de eerste teaser gedeeld.", "teaser", "shared"),
    ("Trailer", "De officiële trailer is eindelijk online.", "trailer", "is online"),
)
CAST = table(
    ("Cast", "Carla Meijer en Bram Visser voegen zich bij de cast.", "Bram Visser, Carla Meijer /", "join"),
    ("Cast", "Carla Meijer sluit zich aan bij de cast.", "Carla Meijer /", "separable verb"),
    ("Cast", "Nieuw in de cast zijn Carla Meijer en Bram Visser.", "Bram Visser, Carla Meijer /", "new"),
    ("Cast", "Bram Visser heeft een gastrol.", "Bram Visser /", "a guest"),
    ("Cast", "Eva Smit keert terug als Anna.", "/ Eva Smit", "returns"),
    ("Cast", "Ook Eva Smit en Mark de Boer zijn weer van de partij.", "/ Eva Smit, Mark de Boer", "are back"),
    ("Cast", "Mark de Boer herneemt zijn rol.", "/ Mark de Boer", "reprises"),
    ("Cast", "Mark de Boer verlaat de serie.", "/", "leaves"),
    ("Cast", "Mark de Boer keert niet terug.", "/", "does not return"),
    ("Cast", "Carla Meijer zou in gesprek zijn voor een rol.", "/", "in talks"),
    ("Cast", "De regie is in handen van Anna Vos.", "/", "a maker"),
    ("Cast", "Bram Visser vervangt Mark de Boer.", "Bram Visser /", "a recast"),
)
TRAPS = table(
    ("Wanneer verschijnt seizoen 3?", "De serie is nog niet verlengd.", "placeholder", "not yet is open"),
    ("Wanneer verschijnt seizoen 3?", "De serie keert niet terug voor 2026.", "placeholder", "a bound, not an end"),
    (
        "Wanneer verschijnt seizoen 3?",
        "De serie is in het najaar van 2025 terug.",
        "window 2025-23",
        "back then, not now",
    ),
    (
        "Wanneer verschijnt seizoen 3?",
        "Seizoen 3 staat gepland voor het najaar van 2025.",
        "window 2025-23",
        "is planned",
    ),
    (
        "Wanneer verschijnt seizoen 3?",
        "Seizoen 3 wordt het laatste seizoen.",
        "placeholder",
        "the last one still comes",
    ),
    ("Wanneer verschijnt seizoen 3?", "Er is nog geen nieuw seizoen aangekondigd.", "placeholder", "not announced yet"),
    (
        "Wanneer verschijnt seizoen 3?",
        "Over de releasedatum tasten we nog in het duister.",
        "placeholder",
        "in the dark",
    ),
    ("Wanneer verschijnt seizoen 3?", "Hoogwater stopt na twee seizoenen.", "cancelled", "two seasons are a count"),
    (
        "Wanneer verschijnt seizoen 3?",
        "De release is met twee weken uitgesteld tot 19 september 2025.",
        "dated 2025-09-19",
        "put off until",
    ),
    (
        "Wanneer verschijnt seizoen 3?",
        "In 2025 komt seizoen 3 uit, zo heeft Netflix bevestigd.",
        "window 2025",
        "separable verb",
    ),
)
MORE_CAST = table(
    (
        "Wie zitten er in de cast?",
        "Iris Kramer maakt haar opwachting in seizoen 3.",
        "Iris Kramer /",
        "makes her entrance",
    ),
    ("Wie zitten er in de cast?", "Pim Sanders doet niet meer mee.", "/", "no longer takes part"),
    ("Wie zitten er in de cast?", "Pim Sanders neemt afscheid van de serie.", "/", "says goodbye"),
    ("Wie zitten er in de cast?", "Iris Kramer zou een rol krijgen.", "/", "hearsay"),
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
    assert expected == HOOGWATER.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, MORE_CAST)
def test_the_cast_of_a_third_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns, in further wordings."""
    assert expected == HOOGWATER.cast(heading, text), why
