"""French wordings as sites word them, with invented shows and people."""

from __future__ import annotations

import pytest

from tests.core.signals.tables import COLUMNS, Show, table
from watcher.core.model import Kind

MARAIS = Show("fr", "Les Marais", "Les Marais saison 2 : tout ce que l'on sait")
TERMINUS = Show("fr", "Terminus Nord", "Terminus Nord : date de sortie et casting", season=None, kind=Kind.FILM)
BRISE = Show("fr", "Brise-Lames", "Brise-Lames saison 3 : date, casting, bande-annonce", season=3)

PLACEHOLDERS = table(
    ("Date de sortie", "Aucune date n'a encore été annoncée.", "placeholder", "no date yet"),
    ("Date de sortie", "On ignore encore quand la saison 2 sera diffusée.", "placeholder", "one does not know"),
    ("Date de sortie", "Netflix n'a pas encore communiqué de date.", "placeholder", "not communicated"),
    ("Date de sortie", "La date de diffusion reste inconnue.", "placeholder", "stays unknown"),
    ("Date de sortie", "Il faudra encore patienter avant de connaître la date.", "placeholder", "patience"),
    ("Date de sortie", "Dès que la date sera connue, nous mettrons cet article à jour.", "placeholder", "as soon as"),
    ("Date de sortie", "La date sera dévoilée prochainement.", "placeholder", "will be unveiled"),
    ("Date de sortie", "Pour l'instant, rien d'officiel.", "placeholder", "nothing official"),
    ("Date de sortie", "À ce stade, la chaîne garde le silence.", "placeholder", "silence"),
    ("Date de sortie", "La suite se fait attendre.", "placeholder", "makes wait"),
    ("Date de sortie", "À déterminer", "placeholder", "to be determined"),
    ("Date de sortie", "Date à venir.", "placeholder", "to come"),
    ("Quand sort la saison 2 ?", "Il est encore trop tôt pour le dire.", "placeholder", "too early"),
    ("Quand sort la saison 2 ?", "On ne sait toujours pas quand les épisodes arriveront.", "placeholder", "ne … pas"),
    ("Quand sort la saison 2 ?", "La plateforme n'a rien annoncé pour le moment.", "placeholder", "n'a rien"),
)
GUESSES = table(
    ("Date de sortie", "La saison 2 devrait arriver début 2025.", "placeholder", "should"),
    ("Date de sortie", "Une sortie au printemps 2025 semble probable.", "placeholder", "seems likely"),
    ("Date de sortie", "On peut s'attendre à une diffusion courant 2025.", "placeholder", "one can expect"),
    ("Date de sortie", "Si le rythme est le même, elle pourrait débarquer en mars 2025.", "placeholder", "could"),
    ("Date de sortie", "Pas de nouveaux épisodes avant 2026 au plus tôt.", "placeholder", "a bound"),
    ("Date de sortie", "Il ne faut rien espérer avant l'automne 2025.", "placeholder", "not before"),
    (
        "Date de sortie",
        "Selon une rumeur, la saison 2 sortirait le 14 mars 2025.",
        "placeholder",
        "hearsay conditional",
    ),
    ("Date de sortie", "D'après un insider, la série reviendrait en janvier 2025.", "placeholder", "an insider"),
    ("Date de sortie", "Nous parions sur une arrivée à l'automne 2025.", "placeholder", "we bet"),
    ("Date de sortie", "Il y a fort à parier que la série reviendra en 2025.", "placeholder", "a safe bet"),
    ("Date de sortie", "Sans doute faudra-t-il attendre l'été 2025.", "placeholder", "no doubt"),
    ("Date de sortie", "D'ici là, on imagine bien un retour en septembre 2025.", "placeholder", "one imagines"),
)
DATES = table(
    ("Date de sortie", "La saison 2 sort le 14 mars 2025 sur Netflix.", "dated 2025-03-14", "comes out"),
    ("Date de sortie", "Les nouveaux épisodes débarquent le vendredi 14 mars.", "dated 2025-03-14", "land"),
    ("Date de sortie", "Rendez-vous le 14 mars 2025 pour la suite.", "dated 2025-03-14", "meet us on"),
    ("Date de sortie", "C'est officiel : Les Marais reviendra le 14 mars 2025.", "dated 2025-03-14", "official"),
    ("Date de sortie", "Netflix a fixé la sortie au 14 mars 2025.", "dated 2025-03-14", "has set"),
    ("Date de sortie", "À voir dès le 14 mars 2025 sur Canal+.", "dated 2025-03-14", "to watch from"),
    (
        "Date de sortie",
        "La saison 2 sera disponible à partir du 14 mars 2025.",
        "dated 2025-03-14",
        "will be available",
    ),
    ("Date de sortie", "La diffusion débutera le 14/03/2025.", "dated 2025-03-14", "will begin"),
    ("Date de sortie", "La suite est attendue le 14 mars 2025.", "dated 2025-03-14", "is due"),
    ("Date de sortie", "La saison 2 est prévue pour l'automne 2025.", "window 2025-23", "is planned for"),
    ("Date de sortie", "La chaîne a confirmé un retour en 2025.", "window 2025", "confirmed"),
    ("Date de sortie", "La saison 2 arrivera au printemps 2025, a annoncé Netflix.", "window 2025-21", "credited"),
    ("Date de sortie", "Le tournage a débuté le 3 février 2025.", "placeholder", "the shoot"),
    ("Date de sortie", "Le tournage se terminera le 3 octobre 2024.", "placeholder", "the shoot ends"),
    ("Date de sortie", "La bande-annonce sortira le 3 octobre 2024.", "placeholder", "the trailer's day"),
    ("Date de sortie", "La bande originale sort le 3 octobre 2024.", "placeholder", "the soundtrack's day"),
    (
        "Date de sortie",
        "La première partie arrive le 14 mars 2025, la seconde partie suivra le 11 avril 2025.",
        "dated 2025-03-14",
        "the first part counts",
    ),
)
CHANGES = table(
    ("Date de sortie", "La sortie a été repoussée au 9 mai 2025.", "dated 2025-05-09", "pushed to"),
    (
        "Date de sortie",
        "Initialement prévue le 14 mars 2025, la saison 2 sortira finalement le 9 mai 2025.",
        "dated 2025-05-09",
        "initially",
    ),
    ("Date de sortie", "Au lieu du 14 mars 2025, la série arrivera le 9 mai 2025.", "dated 2025-05-09", "instead of"),
    ("Date de sortie", "La sortie est reportée sine die.", "placeholder", "indefinitely"),
    ("Date de sortie", "La série a été retirée du calendrier.", "placeholder", "off the calendar"),
    ("Date de sortie", "La série n'a plus de date de sortie.", "placeholder", "no date any more"),
    ("Avenir", "Netflix a annulé Les Marais.", "cancelled", "axed"),
    ("Avenir", "Il n'y aura pas de saison 2.", "cancelled", "will not be"),
    ("Avenir", "La série ne sera pas renouvelée.", "cancelled", "not renewed"),
    ("Avenir", "La chaîne met fin à la série.", "cancelled", "puts an end"),
    ("Date de sortie", "La saison 2 est disponible sur Netflix.", "released", "is available"),
    ("Date de sortie", "La saison 2 vient de sortir sur Netflix.", "released", "has just come out"),
    (
        "Date de sortie",
        "Les huit épisodes de la saison 2 sont disponibles sur Netflix depuis le 29 août 2024.",
        "released 2024-08-29",
        "since a day",
    ),
)
FILM = table(
    ("Date de sortie", "Le film sortira en salles le 12 novembre 2025.", "dated 2025-11-12", "in cinemas"),
    ("Date de sortie", "Terminus Nord est attendu au cinéma en 2026.", "window 2026", "is due"),
    (
        "Date de sortie",
        "Présenté à Cannes le 18 mai 2025, le film sortira en salles le 12 novembre 2025.",
        "dated 2025-11-12",
        "a festival is not public",
    ),
    ("Date de sortie", "Le film n'a pas encore de date de sortie.", "placeholder", "no date"),
)
TRAILERS = table(
    ("Bande-annonce", "Aucune bande-annonce n'est disponible.", "placeholder", "none"),
    ("Bande-annonce", "La bande-annonce n'a pas encore été dévoilée.", "placeholder", "not unveiled"),
    ("Bande-annonce", "Pas encore d'images de la saison 2.", "placeholder", "no footage"),
    ("Bande-annonce", "Il faudra patienter pour découvrir la bande-annonce.", "placeholder", "patience"),
    ("Bande-annonce", "La bande-annonce devrait être dévoilée en octobre.", "placeholder", "to come"),
    ("Bande-annonce", "Un teaser arrivera bientôt.", "placeholder", "soon"),
    ("Bande-annonce", "Netflix a dévoilé un premier teaser.", "teaser", "unveiled"),
    ("Bande-annonce", "Voici les premières images de la saison 2.", "teaser", "first footage"),
    ("Bande-annonce", "Découvrez la bande-annonce de la saison 2.", "trailer", "discover"),
    ("Bande-annonce", "La bande-annonce est enfin là.", "trailer", "is here"),
    ("Bande-annonce", "Canal+ vient de diffuser la bande-annonce officielle.", "trailer", "has just aired"),
    ("Bande-annonce", "Cette bande-annonce est l'œuvre d'un fan.", "placeholder", "a fan's work"),
)
CAST = table(
    ("Casting", "Lina Morel et Hugo Castan rejoignent le casting.", "Hugo Castan, Lina Morel /", "join"),
    ("Casting", "Le casting accueille Lina Morel.", "Lina Morel /", "welcomes"),
    ("Casting", "Parmi les nouveaux visages : Lina Morel et Hugo Castan.", "Hugo Castan, Lina Morel /", "new faces"),
    ("Casting", "Hugo Castan fait son entrée dans la série.", "Hugo Castan /", "makes his entry"),
    ("Casting", "Aux acteurs s'ajoutent Lina Morel et Hugo Castan.", "Hugo Castan, Lina Morel /", "are added"),
    ("Casting", "Lina Morel incarnera une nouvelle enquêtrice.", "Lina Morel /", "a new part"),
    ("Casting", "Hugo Castan apparaîtra en guest.", "Hugo Castan /", "a guest"),
    ("Casting", "Paul Delmas reprendra son rôle.", "/ Paul Delmas", "reprises"),
    ("Casting", "Paul Delmas et Nora Bessan sont de retour.", "/ Nora Bessan, Paul Delmas", "are back"),
    ("Casting", "On retrouvera Paul Delmas dans la peau du capitaine.", "/ Paul Delmas", "we meet again"),
    ("Casting", "Nora Bessan quitte la série.", "/", "leaves"),
    ("Casting", "Nora Bessan ne reviendra pas.", "/", "ne … pas"),
    ("Casting", "Nora Bessan ne sera plus de la partie.", "/", "ne … plus"),
    ("Casting", "Lina Morel rejoindrait le casting.", "/", "hearsay conditional"),
    ("Casting", "Lina Morel serait en négociations.", "/", "in talks"),
    ("Casting", "La saison est réalisée par Odile Ferrand.", "/", "a maker"),
    ("Casting", "Odile Ferrand signe le scénario.", "/", "a maker"),
    ("Nouveaux venus", "Lina Morel joue une journaliste.", "Lina Morel /", "its heading"),
    ("Qui sera de retour ?", "Paul Delmas joue le capitaine.", "/ Paul Delmas", "its heading"),
    ("Casting", "Hugo Castan remplace Nora Bessan.", "Hugo Castan /", "a recast"),
)
TRAPS = table(
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La série n'est pas encore renouvelée.",
        "placeholder",
        "not yet is open",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "Netflix met fin au suspense : la saison 3 sortira le 5 septembre 2025.",
        "dated 2025-09-05",
        "the suspense ends",
    ),
    ("Quelle date de sortie pour la saison 3 ?", "Pas de nouvelle pour le moment.", "placeholder", "no news"),
    ("Quelle date de sortie pour la saison 3 ?", "Pas de date pour la saison 3.", "placeholder", "no date"),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "On ne la verra pas avant 2026.",
        "placeholder",
        "a bound, not an end",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "C'est le clap de fin pour le tournage.",
        "placeholder",
        "the shoot ends",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La saison 3 est toujours en attente d'une date.",
        "placeholder",
        "waits for a date",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La date est arrêtée : ce sera le 5 septembre 2025.",
        "dated 2025-09-05",
        "arrêtée is set here",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La saison 3 est désormais prévue pour l'automne 2025.",
        "window 2025-23",
        "now planned, not out",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La saison 3 sera la dernière.",
        "placeholder",
        "the last one still comes",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La série ne reviendra pas avant 2026.",
        "placeholder",
        "a bound, not an end",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "Netflix vient de confirmer que la saison 3 débarquerait le 5 septembre 2025.",
        "dated 2025-09-05",
        "reported speech",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "C'est le 5 septembre 2025 que les abonnés pourront découvrir la suite.",
        "dated 2025-09-05",
        "cleft sentence",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La saison 3 serait prévue pour mai 2025.",
        "placeholder",
        "hearsay conditional",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "Netflix a décidé de ne pas donner suite à la série.",
        "cancelled",
        "no sequel to it",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "Brise-Lames s'arrêtera après deux saisons.",
        "cancelled",
        "two seasons are a count",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "Le tournage s'est achevé en mai 2025 et la diffusion est fixée au 5 septembre 2025.",
        "dated 2025-09-05",
        "the second clause counts",
    ),
    (
        "Quelle date de sortie pour la saison 3 ?",
        "La diffusion du 5 septembre 2025 est annulée et aucune nouvelle date n'a été communiquée.",
        "placeholder",
        "the day is off, not the show",
    ),
)
MORE_CAST = table(
    ("Qui sera au casting ?", "Julie Arnal rempile pour une nouvelle saison.", "/ Julie Arnal", "signs again"),
    ("Qui sera au casting ?", "La saison 3 verra l'arrivée de Sofia Benali.", "Sofia Benali /", "will see the arrival"),
    (
        "Qui sera au casting ?",
        "Sofia Benali a été choisie pour incarner la nouvelle commandante.",
        "Sofia Benali /",
        "was chosen",
    ),
    (
        "Qui sera au casting ?",
        "Côté nouveautés, Sofia Benali et Théo Garrel complètent la distribution.",
        "Sofia Benali, Théo Garrel /",
        "complete the cast",
    ),
    ("Qui sera au casting ?", "Marc Tessier, en revanche, ne sera pas de la partie.", "/", "will not take part"),
    (
        "Qui sera au casting ?",
        "Le personnage de Marc Tessier est mort à la fin de la saison 2.",
        "/",
        "the character died",
    ),
    ("Qui sera au casting ?", "« Nous sommes ravis », a déclaré Claire Dumas, la créatrice.", "/", "only quoted"),
    ("Qui sera au casting ?", "Théo Garrel succède à Marc Tessier dans le rôle de Paul.", "Théo Garrel /", "a recast"),
)


@pytest.mark.parametrize(COLUMNS, [*PLACEHOLDERS, *GUESSES, *DATES, *CHANGES])
def test_the_release_of_a_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A stated day or period counts; a guess, a rumour and a bound leave the placeholder."""
    assert expected == MARAIS.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, FILM)
def test_the_release_of_a_film_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """The first public showing counts."""
    assert expected == TERMINUS.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAILERS)
def test_the_trailer_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """A video that is out counts; one to come is a placeholder."""
    assert expected == MARAIS.trailer(heading, text), why


@pytest.mark.parametrize(COLUMNS, CAST)
def test_the_cast_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns; makers, rumours and those who leave are neither."""
    assert expected == MARAIS.cast(heading, text), why


@pytest.mark.parametrize(COLUMNS, TRAPS)
def test_words_that_seem_to_say_more_or_less_are_read(heading: str, text: str, expected: str, why: str) -> None:
    """What is not yet, a waiting that ends, a shoot that ends and a last season are no end of a show."""
    assert expected == BRISE.release(heading, text), why


@pytest.mark.parametrize(COLUMNS, MORE_CAST)
def test_the_cast_of_a_third_season_is_read(heading: str, text: str, expected: str, why: str) -> None:
    """Who joins and who returns, in further wordings."""
    assert expected == BRISE.cast(heading, text), why
