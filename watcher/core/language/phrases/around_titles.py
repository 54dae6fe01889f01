"""Words that may stand right before or behind a title without being a part of its name, in all languages."""

from __future__ import annotations

LEADING = frozenset(  # with a capital, as headlines write them
    """
    The A An In On For Of And But With From By To At Will Is Was Are Does Did Has Can When Where Who What Why How
    Season Series Watch New Netflix Official First Our Your Its Their This That Every All As If Before After Since
    While Trailer Teaser Video Read Everything About Meet Inside More Here Not No Yes Could Should
    Die Der Das Den Im Am Zu Zur Von Le La Les Du De Des El Los Las En Il Lo Gli I Un Una O Os Em Het Een Staffel
    Saison Temporada Stagione Seizoen Quand Wann Cuándo Quando Wanneer Avant Sur Pour Dans
    Ab Bis Seit Dès Depuis Desde Dal Dall Sinds Op Vanaf Nel Ao No Na
    """.split()
)
WORKS = frozenset(  # what German, with a capital, calls a work without its name ("Der Film, dessen Dreh endete, ...")
    """
    Film Kinofilm Spielfilm Fernsehfilm Serie Dramaserie Krimiserie Miniserie Reihe Drama Thriller Krimi Komödie Dramedy
    Mehrteiler Zweiteiler Dreiteiler Sechsteiler Sitcom Western Fortsetzung Neuauflage Verfilmung Adaption Produktion
    Koproduktion Eigenproduktion Sendung Show Dokumentation Doku Dokumentarfilm Streifen Projekt Format Horrorfilm
    Animationsfilm Actionfilm Liebesfilm Märchenfilm Regiedebüt Spielfilmdebüt Geschichte Saga Trilogie Folge Folgen
    """.split()
)
WHERE = frozenset(  # folded: what a line of days begins with that says where it is shown ("Mediathek: ab Freitag")
    """
    mediathek fernsehen fernsehausstrahlung free-tv pay-tv tv stream streaming kino kinos television online
    télévision télé replay plateforme linéaire cinéma salles antenne televisión plataforma cine cines salas abierto
    televisione piattaforma cinema sale chiaro televisão plataforma tv-kanal televisie bioscoop bioscopen
    abonnement abonnés abonados abbonati assinantes abonnees
    """.split()
)
FOLLOWING = frozenset(  # folded
    """
    season series staffel saison temporada stagione seizoen release premiere trailer teaser cast date new first
    everything what when who why how will is all the a everyone official news here start latest die der das alles
    wann quand tout cuándo todo quando tutto tudo wanneer full plot our your watch meet where part episode finale
    review recap netflix wiki fandom guide tracker fans forum movie film show data estreia estreno fecha uscita sortie
    """.split()
)
TELLING = (  # what a channel does behind a title that labels a line of news ("Les Dunes : Arvor TV fixe la date")
    r"(?:a\s)?(?:enfin\s)?(?:dévoil|annonc|confirm|officialis|précis|révèl|révél|renouvel|command|reconduit|lanc|programm"
    r"|déprogramm|fix|report|repouss|décal|avanc|retir|annul|renonc|tranch|diffus|offr|mis|promet|lève|levé|donne|stopp"
    r"|arrêt|tease|choisi|propos|prépar|relanc|sign)\w{0,5}(?=\s|$)"
)
