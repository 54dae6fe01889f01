"""Capitals that are no people in any language: channels and companies, places, prizes, abbreviations."""

from __future__ import annotations

from typing import Final

from watcher.core.language.people.vocabulary import words

BRANDS: Final = words("""
    netflix bbc itv itvx hbo cbs nbc abc fx fxx amc amc+ showtime starz hulu disney disney+ pixar marvel peacock
    paramount paramount+ amazon mgm mgm+ freevee britbox acorn shudder crunchyroll funimation youtube
    instagram twitter tiktok facebook reddit discord spotify deadline thr imdb tmdb tvmaze wikipedia vulture
    tvline collider screenrant polygon ign gq esquire vogue uk us usa eu tv dvd blu-ray vod svod vfx cgi pbs cw syfy
    tnt tbs tlc mtv bet hallmark nickelodeon discovery lionsgate sony universal dreamworks
    a24 legendary skydance blumhouse bafta sag-aftra wga dga sxsw tiff comic-con cinemacon ard zdf rtl rtl+ vox
    prosieben sat1 joyn wow magenta orf srf arte tf1 tf1+ m6 canal canal+ ocs rtbf rts rai mediaset timvision
    rtve movistar movistar+ atresplayer telecinco globoplay sbt telecine rtp sic tvi npo videoland
    vrt streamz viaplay skyshowtime binge foxtel crave cbc tubi roku imax dolby xbox playstation nintendo
    ubisoft toei toho kodansha shueisha mappa ufotable aniplex faq rip ceo vip lgbt lgbtq nasa fbi cia nypd mi5 mi6
    nyc dc
""")

PHRASES: Final = frozenset(
    phrase.strip()
    for phrase in """
    new york|los angeles|san francisco|san diego|las vegas|new orleans|new jersey|new mexico|new zealand
    new south wales|south africa|south korea|north korea|north america|south america|latin america|united states
    united kingdom|hong kong|abu dhabi|buenos aires|rio de janeiro|são paulo|sao paulo|mexico city|northern ireland
    great britain|west end|east end|santa monica|santa clarita|beverly hills|palm springs|long island
    british columbia|nova scotia|north carolina|south carolina|west virginia|puerto rico|costa rica|sri lanka
    saudi arabia|el salvador|tel aviv|cape town|salt lake city|st louis|den haag|le havre|la rochelle|gran canaria
    frankfurt am main|bad tölz|middle east|golden globe|golden globes|palme d'or|golden bear|goldener bär
    silberner bär|david di donatello|prime video|apple tv|warner bros|star wars|star trek|sky atlantic|sky one
    sky cinema|sky original|channel four|comic con|roku channel|black friday|boxing day|christmas day|christmas eve
    new year|valentine's day|labor day|memorial day|independence day|mother's day|father's day|bank holiday
    cyber monday|first look|red carpet|behind the scenes|game of thrones|house of cards|blu ray|sci fi
    rotten tomatoes|box office|san sebastián|san sebastian|santa claus|father christmas|world cup|super bowl
    white house|royal court|old vic|notting hill|covent garden|times square|golden gate|central park|baden baden
    isle of man|staten island|coney island|états unis|états-unis|estados unidos|stati uniti|verenigde staten
    vereinigte staaten|reino unido|gran bretagna|gran bretaña|grande bretagne|grã bretanha|nueva york|nueva zelanda
    côte d'azur|mont saint-michel|haute savoie|alpes maritimes|casa real|casa blanca|gouden kalf
    gouden televizier-ring|zweiter weltkrieg|ciudad de méxico|américa latina|sierra nevada|costa brava|costa azul
    notre dame|los ángeles|das erste|premios goya|palma d'oro|nastri d'argento
    """.replace("\n", "|").split("|")
    if phrase.strip()
)

# Of a run that begins with one: "South London", "Villa Serrano", "Hermanos Solano".
PLACE_HEADS: Final = words("""
    north south east west northern southern eastern western central greater upper lower mount mt lake port fort cape
    villa vila casa borgo gasthof gasthaus café schloss burg kloster château chateau hôtel hotel calle rua rue via
    piazza plaza puerto porto playa praia monte hermanos irmãos frères fratelli
""")

# First names, too: only by themselves they are prizes.
PRIZES_LIKE_NAMES: Final = words("oscar emmy tony césar goya")

PRIZES: Final = words("""
    oscars emmys bafta baftas grammy grammys globes goya césars cannes sundance berlinale tribeca sag
    grimme donatello nobel pulitzer bambi
""")
