"""German wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table
from watcher.core.model import Kind

GRAUFELD = Show("de", "Graufeld", "Graufeld Staffel 2: Alles, was wir bisher wissen")
NORDKAMM = Show("de", "Nordkamm", "Nordkamm: Kinostart, Besetzung und Handlung", season=None, kind=Kind.FILM)
STURMFLUT = Show("de", "Sturmflut", "Sturmflut Staffel 3: Start, Besetzung, Trailer – alle Infos", season=3)

PLACEHOLDERS = table(
    ("Starttermin", "Einen Starttermin für die neuen Folgen gibt es noch nicht.", "placeholder", "none yet"),
    ("Starttermin", "Wann Staffel 2 startet, steht derzeit noch in den Sternen.", "placeholder", "in the stars"),
    ("Wann geht es weiter?", "Ein genaues Datum wurde bislang nicht bekanntgegeben.", "placeholder", "not told"),
    ("Start", "Netflix hüllt sich zum Start der neuen Folgen in Schweigen.", "placeholder", "silence"),
    ("Start", "Ein Termin steht noch aus.", "placeholder", "separable verb"),
    ("Start", "Der Starttermin folgt.", "placeholder", "to follow"),
    ("Start", "Fans müssen sich weiterhin gedulden.", "placeholder", "patience"),
    ("Start", "Sobald ein Datum feststeht, lest ihr es an dieser Stelle.", "placeholder", "as soon as"),
    ("Start", "Wann genau es weitergeht, verrät der Sender noch nicht.", "placeholder", "the sender does not say"),
    ("Start", "Für eine Prognose ist es noch zu früh.", "placeholder", "too early"),
    ("Start", "TBA", "placeholder", "to be announced"),
    ("Start", "Die Fortsetzung lässt auf sich warten.", "placeholder", "lets wait"),
    ("Start", "Zum Termin halten sich die Verantwortlichen bedeckt.", "placeholder", "tight-lipped"),
    ("Start", "Bisher ist noch unklar, wann die neuen Folgen zu sehen sein werden.", "placeholder", "unclear"),
    ("Start", "Offiziell angekündigt ist nichts.", "placeholder", "nothing announced"),
    ("Wann startet Staffel 2?", "Darauf gibt es noch keine Antwort.", "placeholder", "no answer"),
)
GUESSES = table(
    ("Start", "Wir rechnen frühestens im Herbst 2025 mit neuen Folgen.", "placeholder", "we reckon"),
    ("Start", "Realistisch wäre ein Start im Frühjahr 2025.", "placeholder", "would be realistic"),
    ("Start", "Die zweite Staffel dürfte Anfang 2025 erscheinen.", "placeholder", "dürfte"),
    ("Start", "Bleibt es beim bisherigen Rhythmus, könnte es im März 2025 weitergehen.", "placeholder", "könnte"),
    ("Start", "Unser Tipp: Herbst 2025.", "placeholder", "our tip"),
    ("Start", "Vor 2026 ist nicht mit der Fortsetzung zu rechnen.", "placeholder", "a bound"),
    ("Start", "Nicht vor Sommer 2025 wird es weitergehen.", "placeholder", "not before"),
    ("Start", "Wir gehen davon aus, dass die Serie im Oktober 2025 zurückkehrt.", "placeholder", "we assume"),
    ("Start", "Alles spricht für einen Start im Januar 2025.", "placeholder", "everything speaks for"),
    ("Start", "Gerüchten zufolge startet Staffel 2 am 14. März 2025.", "placeholder", "a rumour"),
    ("Start", "Laut einem Leak soll es am 7. Februar 2025 losgehen.", "placeholder", "a leak"),
    ("Start", "Wahrscheinlich müssen wir bis Ende 2025 warten.", "placeholder", "probably"),
    ("Start", "Ob es noch 2024 klappt, ist fraglich.", "placeholder", "questionable"),
)
DATES = table(
    ("Start", "Die zweite Staffel startet am 14. März 2025 bei Netflix.", "dated 2025-03-14", "starts"),
    ("Start", "Ab dem 14. März 2025 stehen alle Folgen zum Abruf bereit.", "dated 2025-03-14", "separable verb"),
    ("Start", "Am 14. März geht es weiter.", "dated 2025-03-14", "goes on"),
    ("Start", "Jetzt steht es fest: Am 14.03.2025 kehrt die Serie zurück.", "dated 2025-03-14", "it is settled"),
    ("Start", "Am 14. März 2025 ist es endlich so weit.", "dated 2025-03-14", "it is time"),
    ("Start", "Netflix hat den 14. März 2025 als Starttermin bestätigt.", "dated 2025-03-14", "confirmed"),
    ("Start", "Die neuen Folgen werden ab Freitag, dem 14. März 2025, ausgestrahlt.", "dated 2025-03-14", "are aired"),
    ("Start", "Den Auftakt zeigt das Erste am 14. März 2025 um 20.15 Uhr.", "dated 2025-03-14", "shows the opener"),
    (
        "Start",
        "Fans dürfen sich freuen: Am 14. März 2025 läuft Staffel 2 an.",
        "dated 2025-03-14",
        "fans are no source",
    ),
    ("Start", "Sky schickt die zweite Runde am 14. März 2025 ins Rennen.", "dated 2025-03-14", "sends into the race"),
    ("Start", "Im Herbst 2025 geht es laut Netflix weiter.", "window 2025-23", "credited period"),
    ("Start", "Die Serie kehrt 2025 mit acht neuen Episoden zurück.", "window 2025", "a year as fact"),
    (
        "Start",
        "Der Sender hat die Fortsetzung für das Frühjahr 2025 angekündigt.",
        "window 2025-21",
        "announced period",
    ),
    ("Start", "Staffel 2 soll im Herbst 2025 starten, wie Netflix mitteilte.", "window 2025-23", "the official plan"),
    (
        "Start",
        "Die Dreharbeiten begannen am 3. Februar 2025, die Premiere folgt am 9. Oktober 2025.",
        "dated 2025-10-09",
        "the shoot is not the release",
    ),
    ("Start", "Der Trailer erscheint am 3. Oktober 2024.", "placeholder", "the trailer's day"),
    ("Start", "Das Buch zur Serie erscheint am 3. Oktober 2024.", "placeholder", "the book's day"),
    ("Start", "Staffel 1 startete am 3. Oktober 2023.", "placeholder", "the season before"),
    (
        "Start",
        "Die ersten vier Folgen starten am 14. März 2025, die zweite Hälfte folgt am 11. April 2025.",
        "dated 2025-03-14",
        "the first part counts",
    ),
)
CHANGES = table(
    ("Start", "Der Start wurde auf den 9. Mai 2025 verschoben.", "dated 2025-05-09", "moved to"),
    ("Start", "Statt am 14. März 2025 startet Staffel 2 nun am 9. Mai 2025.", "dated 2025-05-09", "instead of"),
    (
        "Start",
        "Ursprünglich sollte es am 14. März 2025 losgehen, doch nun startet die Serie erst am 9. Mai 2025.",
        "dated 2025-05-09",
        "originally",
    ),
    ("Start", "Der Starttermin wurde auf unbestimmte Zeit verschoben.", "placeholder", "indefinitely"),
    (
        "Start",
        "Netflix hat die Serie aus dem Programm genommen, ein neuer Termin folgt.",
        "placeholder",
        "off the slate",
    ),
    ("Start", "Der Termin am 14. März 2025 ist hinfällig.", "placeholder", "void"),
    ("Zukunft", "Netflix hat Graufeld nach einer Staffel abgesetzt.", "cancelled", "axed"),
    ("Zukunft", "Eine zweite Staffel wird es nicht geben.", "cancelled", "will not be"),
    ("Zukunft", "Der Sender zieht den Stecker: Es wird keine zweite Staffel geben.", "cancelled", "pulls the plug"),
    ("Zukunft", "Graufeld wird nicht fortgesetzt.", "cancelled", "is not continued"),
    ("Zukunft", "Für Graufeld ist nach einer Staffel Schluss.", "cancelled", "is over"),
    ("Zukunft", "Für Graufeld ist nach Staffel 1 Schluss.", "cancelled", "is over after a season"),
    ("Start", "Die zweite Staffel ist ab sofort bei Netflix verfügbar.", "released", "from now on"),
    ("Start", "Alle Folgen der zweiten Staffel sind jetzt da.", "released", "are here"),
    (
        "Start",
        "Seit dem 29. August 2024 sind alle acht Folgen der zweiten Staffel bei Netflix abrufbar.",
        "released 2024-08-29",
        "since a day",
    ),
)
FILM = table(
    ("Kinostart", "Der Film startet am 20. November 2025 in den deutschen Kinos.", "dated 2025-11-20", "in cinemas"),
    ("Kinostart", "Nordkamm kommt im Herbst 2025 ins Kino.", "window 2025-23", "comes into the cinema"),
    ("Kinostart", "Ein Kinostart steht noch nicht fest.", "placeholder", "not settled"),
    (
        "Kinostart",
        "Seine Weltpremiere feiert Nordkamm am 18. Februar 2025 auf der Berlinale, regulär läuft er ab 3. April 2025.",
        "dated 2025-04-03",
        "a festival is not public",
    ),
    ("Kinostart", "Der Verleih hat den Film auf 2026 verschoben.", "window 2026", "moved to a year"),
)
TRAILERS = table(
    ("Trailer", "Einen Trailer gibt es noch nicht.", "placeholder", "none yet"),
    ("Trailer", "Bewegtbilder zu Staffel 2 wurden noch nicht gezeigt.", "placeholder", "no footage"),
    ("Trailer", "Auf einen Trailer müssen wir noch warten.", "placeholder", "must wait"),
    ("Trailer", "Sobald der Trailer da ist, findet ihr ihn hier.", "placeholder", "as soon as"),
    ("Trailer", "Der erste Trailer wird im Oktober erwartet.", "placeholder", "expected"),
    ("Trailer", "Ein Teaser dürfte bald folgen.", "placeholder", "soon"),
    ("Trailer", "Hier ist der erste Teaser zur zweiten Staffel.", "teaser", "here is"),
    ("Trailer", "Netflix hat einen kurzen Teaser veröffentlicht.", "teaser", "released"),
    ("Trailer", "Ein kurzer Clip gibt einen ersten Vorgeschmack auf die neuen Folgen.", "teaser", "a foretaste"),
    ("Trailer", "Der offizielle Trailer ist endlich da.", "trailer", "is here"),
    ("Trailer", "Netflix hat den Trailer zu Staffel 2 enthüllt.", "trailer", "unveiled"),
    ("Trailer", "Im neuen Trailer seht ihr, wie es mit Mara weitergeht.", "trailer", "see in it"),
    ("Trailer", "Zum Trailer gibt es noch keine Neuigkeiten, aber ein Teaser ist schon da.", "teaser", "teaser only"),
    ("Trailer", "Bei dem Video handelt es sich um einen Fan-Trailer.", "placeholder", "a fan's work"),
)
CAST = table(
    ("Besetzung", "Neu zum Cast stoßen Lena Brandt und Tom Falk.", "Lena Brandt, Tom Falk /", "join"),
    ("Besetzung", "Lena Brandt stößt als Kommissarin Weber zum Ensemble.", "Lena Brandt /", "separable verb"),
    ("Besetzung", "Neu dabei: Lena Brandt, Tom Falk und Ayla Demir.", "Ayla Demir, Lena Brandt, Tom Falk /", "a list"),
    ("Besetzung", "Verstärkung bekommt das Team durch Lena Brandt.", "Lena Brandt /", "support by"),
    ("Besetzung", "Lena Brandt übernimmt die Rolle der neuen Staatsanwältin.", "Lena Brandt /", "takes a role"),
    ("Besetzung", "In einer Gastrolle ist Tom Falk zu sehen.", "Tom Falk /", "a guest"),
    ("Besetzung", "Tom Falk und Lena Brandt gehören zu den Neuzugängen.", "Lena Brandt, Tom Falk /", "newcomers"),
    ("Besetzung", "Jonas Rehm kehrt als Paul Wenz zurück.", "/ Jonas Rehm", "returns"),
    ("Besetzung", "Auch Jonas Rehm und Ida Voss sind wieder dabei.", "/ Ida Voss, Jonas Rehm", "are back"),
    ("Besetzung", "Ida Voss schlüpft erneut in die Rolle der Anna.", "/ Ida Voss", "again"),
    ("Besetzung", "Jonas Rehm bleibt der Serie erhalten.", "/ Jonas Rehm", "stays"),
    ("Besetzung", "Ida Voss verlässt die Serie.", "/", "leaves"),
    ("Besetzung", "Ida Voss wird nicht mehr dabei sein.", "/", "no longer"),
    ("Besetzung", "Ida Voss steigt nach der ersten Staffel aus.", "/", "separable verb"),
    ("Besetzung", "Lena Brandt soll angeblich zum Cast stoßen.", "/", "a rumour"),
    ("Besetzung", "Fans wünschen sich Lena Brandt für die Hauptrolle.", "/", "a wish"),
    ("Besetzung", "Lena Brandt ist für eine Rolle im Gespräch.", "/", "being talked about"),
    ("Besetzung", "Regie führt Karla Steiner.", "/", "a maker"),
    ("Besetzung", "Die Drehbücher stammen von Karla Steiner und Uwe Lang.", "/", "makers"),
    ("Neuzugänge", "Lena Brandt spielt eine Journalistin.", "Lena Brandt /", "its heading"),
    ("Wer ist wieder dabei?", "Jonas Rehm spielt Paul Wenz.", "/ Jonas Rehm", "its heading"),
    ("Besetzung", "Tom Falk ersetzt Ida Voss als Anna.", "Tom Falk /", "a recast"),
    (
        "Besetzung",
        "Jonas Rehm kehrt als Paul Graufeld zurück.",
        "/ Jonas Rehm",
        "a character of the title's name",
        "the character's name is taken for another title",
    ),
)
TRAPS = table(
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Die Serie wurde noch nicht verlängert.",
        "placeholder",
        "not yet is open",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Das Warten ist bald vorbei: Im Herbst 2025 geht es weiter.",
        "window 2025-23",
        "the waiting ends, not the show",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Netflix setzt die Serie ab Oktober 2025 fort.",
        "window 2025-10",
        "ab is a preposition here",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Infos zu den neuen Folgen gibt es noch keine.",
        "placeholder",
        "no news",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Die Dreharbeiten zur Serie sind beendet.",
        "placeholder",
        "the shoot ends, not the show",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Noch ist keine dritte Staffel bestätigt.",
        "placeholder",
        "not confirmed yet",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Die dritte Staffel ist derzeit in der Planung.",
        "placeholder",
        "planned, not out",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Ab Herbst 2025 könnt ihr Staffel 3 bei Netflix streamen.",
        "window 2025-23",
        "can stream from then on",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Staffel 3 wird nicht vor 2026 erscheinen.",
        "placeholder",
        "a bound, not an end",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Eine Absetzung ist bisher nicht bestätigt.",
        "placeholder",
        "not confirmed",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Ob die Serie abgesetzt wird, ist unklar.",
        "placeholder",
        "whether is open",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Die Serie hat im Herbst 2025 Premiere.",
        "window 2025-23",
        "has its premiere then",
    ),
    ("Wann startet Staffel 3 von Sturmflut?", "Gerüchte über eine Absetzung sind falsch.", "placeholder", "denied"),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Wie Netflix am 20. August 2024 bekannt gab, startet die dritte Staffel am 5. September 2025.",
        "dated 2025-09-05",
        "when it was told",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Das ZDF strahlt die neuen Folgen ab dem 5. September 2025 immer freitags aus.",
        "dated 2025-09-05",
        "separable verb",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "In der Mediathek sind die Folgen ab dem 29. August 2025 zu sehen, im TV ab dem 5. September 2025.",
        "dated 2025-08-29",
        "the earlier way to see it",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Eigentlich war der Start am 5. September 2025 geplant, nun müssen Fans bis zum 19. September 2025 warten.",
        "dated 2025-09-19",
        "patience until a day",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Netflix zieht den Start vor: Statt im Oktober geht es schon am 5. September 2025 los.",
        "dated 2025-09-05",
        "brought forward",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Netflix hat die Serie nach zwei Staffeln eingestellt.",
        "cancelled",
        "two seasons are a count",
    ),
    (
        "Wann startet Staffel 3 von Sturmflut?",
        "Der Start am 5. September 2025 wurde abgesagt, ein neuer Termin steht noch nicht fest.",
        "placeholder",
        "the day is off, not the show",
    ),
)
MORE_CAST = table(
    ("Wer ist im Cast dabei?", "Als Ermittlerin kehrt Maren Holt zurück.", "/ Maren Holt", "a surname like a verb"),
    (
        "Wer ist im Cast dabei?",
        "Wieder mit an Bord sind Maren Holt, Ole Petersen und Nele Brix.",
        "/ Maren Holt, Nele Brix, Ole Petersen",
        "back on board",
    ),
    ("Wer ist im Cast dabei?", "Zum Cast gehört nun auch Timo Albers.", "Timo Albers /", "now belongs to it"),
    ("Wer ist im Cast dabei?", "Timo Albers gibt in Staffel 3 sein Seriendebüt.", "Timo Albers /", "a debut"),
    ("Wer ist im Cast dabei?", "Auf Nele Brix müssen Fans dagegen verzichten.", "/", "do without her"),
    ("Wer ist im Cast dabei?", "Inszeniert werden die Folgen von Sabine Roth.", "/", "a passive maker"),
    ("Wer ist im Cast dabei?", "„Wir freuen uns riesig“, sagte Produzentin Sabine Roth.", "/", "only quoted"),
    ("Wer ist im Cast dabei?", "Laut Deadline verhandelt Jana Kruse über eine Rolle.", "/", "in talks"),
    ("Wer ist im Cast dabei?", "Ersetzt wird Ole Petersen durch Timo Albers.", "Timo Albers /", "replaced by"),
)


@pytest.mark.parametrize(COLUMNS, [*PLACEHOLDERS, *GUESSES, *DATES, *CHANGES])
def test_the_release_of_a_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A stated day or period counts; a guess, a rumour and a bound leave the placeholder."""
    assert expected == GRAUFELD.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, FILM)
def test_the_release_of_a_film_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """The first public showing counts."""
    assert expected == NORDKAMM.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAILERS)
def test_the_trailer_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A video that is out counts; one to come is a placeholder."""
    assert expected == GRAUFELD.trailer(heading, text), why


@pytest.mark.parametrize(COLUMNS, CAST)
def test_the_cast_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns; makers, rumours and those who leave are neither."""
    assert expected == GRAUFELD.cast(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAPS)
def test_words_that_seem_to_say_more_or_less_are_read(heading: str, text: str, expected: str, why: str) -> None:
    """What is not yet, a waiting that ends, a shoot that ends and a last season are no end of a show."""
    assert expected == STURMFLUT.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, MORE_CAST)
def test_the_cast_of_a_third_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns, in further wordings."""
    assert expected == STURMFLUT.cast(heading, text), why
