"""What headlines say around a title's name, in all languages: data, no logic.

Each entry is a pattern over text in any case. An opener stands before the name, an ender behind it.
"""

from __future__ import annotations

OPENERS = (
    # English
    r"(?:everything|all|what|here'?s (?:everything|all|what))(?: that)?(?: (?:we|you|to|need|i|know|expect|so|far"
    r"|the|details|should|is|known|can))* (?:about|from|on|of)",
    r"(?:when|where|how|why|what time)(?: (?:and|is|are|does|do|did|will|to|can|you|watch|stream|time|where|how))+",
    r"(?:will|is|are|does|has|have)(?: (?:there|be|we|getting|get|a|an|the))*",
    r"(?:watch|see)(?: (?:the|first|official|new|full))*(?: (?:trailer|teaser))?(?: (?:for|of))?",
    r"(?:the )?(?:first|official|new|full)(?: (?:look|trailer|teaser|official|full))*(?: (?:at|for|of))",
    r"(?:trailer|teaser|release date|cast|news|updates?)(?: (?:for|of|on|about))",
    r"(?:netflix|hbo|apple|amazon|disney|prime video|bbc|itv|hulu|amc|max)['’]?s?"
    r"(?: tv\+?)?(?: (?:series|show|film|drama))?",
    # German
    r"(?:alles|das|was)(?:,? (?:was|wir|ihr|du|wissen|über|zu|zur|zum|bisher|infos|ist|bekannt|musst|müsst|man))*",
    r"(?:wann|wie|wo|kommt|gibt|startet|erscheint)(?: (?:kommt|startet|erscheint|läuft|geht|es|eine|die|der"
    r"|weiter|mit|bei|zu|von))*",
    r"(?:serie|film|die serie|der film|neue serie)",
    # French
    r"tout(?: (?:ce|que|qu|l'on|l’on|on|nous|savoir|sait|savons|faut|il))* (?:sur|de|à propos de)(?: la)?",
    r"(?:quand|date de sortie|bande-annonce|y aura-t-il)"
    r"(?: (?:sort|sortira|arrive|est-ce que|de|pour|le|la|une|série))*",
    # Spanish
    r"todo(?: (?:lo|que|sabemos|se|sabe))* (?:sobre|de|acerca de)",
    r"¿?(?:cuándo|fecha de estreno|tráiler|habrá)(?: (?:se|estrena|llega|sale|de|el|la|una))*",
    # Italian
    r"tutto(?: (?:quello|ciò|che|sappiamo|quel|si|sa))* (?:su|sulla|sul|di|della)",
    r"(?:quando|data di uscita|ci sarà)(?: (?:esce|arriva|uscirà|di|la|una))*",
    # Portuguese
    r"tudo(?: (?:o|que|sabemos|se|sabe))* (?:sobre|de|da|do)",
    r"(?:quando|data de (?:estreia|lançamento)|haverá)(?: (?:estreia|chega|sai|de|da|do|a|uma))*",
    # Dutch
    r"alles(?: (?:wat|we|weten|je|moet|tot))* (?:over|van)",
    r"(?:wanneer|releasedatum|komt er)(?: (?:komt|verschijnt|is|van|een))*",
)

_BEFORE = (
    "of de du des d von vom der zu zur zum di della del dello da do das van het para pour for from sobre sur su a à en",
    "la le les série serie el los las",
)
SMALL_OPENERS = frozenset(word for row in _BEFORE for word in row.split())
"""Words that lead from a season to the name behind it ("saison 2 de Lupin"), where they are written small."""

ARTICLES = frozenset(("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "il", "de", "het"))
_EMPTY = (
    "tv film films movie movies show shows series serie serien séries news live megathread review reviews streaming",
    "home index trailer trailers cast season calendar notes",
)
NO_NAMES = ARTICLES | {word for row in _EMPTY for word in row.split()}
"""Words that are no name by themselves, nor together."""

ENDERS = (
    # English
    r"release dates?|premiere dates?|air dates?|release|premieres?|debut|trailers?|teasers?|casts?|plot|story",
    r"spoilers?",
    r"everything|all (?:we|you|the|about)|what (?:we|you|to|is)|here'?s|when|where|how|why|who|latest|news|updates?"
    r"|rumou?rs?|explained|guide|tracker|preview|so far|status|questions|review|recap|faq",
    r"is|are|will|has|have|gets?|sets?|was|coming|confirmed|renewed|cancell?ed|delayed|returns?|officially"
    r"|could|may|may be|adds?|casts|finally|reveals?|announces?|drops?|starring|streaming",
    r"on netflix|on hbo|on apple|on prime",
    r"your|first look|full|official|movie|film|tv series|tv show|wiki|fandom|forums?|megathread",
    # German
    r"start(?:termin|et|datum)?|kinostart|besetzung|handlung|alle infos|alles|was|wann|wie|darsteller|kommt|infos|neue"
    r"|ist|wird|hat|erscheint|folgen",
    # French
    r"date de sortie|sortie|casting|intrigue|bande-annonce|tout|ce que|quand|histoire|arrive|sort|sera|diffusion",
    r"acteurs",
    # Spanish
    r"fecha(?: de estreno)?|estreno|reparto|tráiler|argumento|todo|cuándo|trama|llega|tendrá|será|lo que",
    # Italian
    r"data di uscita|uscita|trama|tutto|quando|anticipazioni|arriva|sarà",
    # Portuguese
    r"data de (?:estreia|lançamento)|estreia|elenco|enredo|tudo|chega|terá|o que",
    # Dutch
    r"releasedatum|releasedate|verhaal|wanneer|wat|acteurs|rolverdeling|komt",
)

FILM = (
    r"films?|movies?|motion picture|feature film|in (?:cinemas|theat(?:er|re)s)|box office|kinofilm",
    r"kinostart|im kino|spielfilm",
    r"au cinéma|long[- ]métrage|películas?|en cines|pellicola|al cinema|filmes?|longa[- ]metragem|nos cinemas|bioscoop",
)
SERIES = (
    r"(?:mini|tv |television |web|docu|limited )?series|seasons?|episodes?|tv show|showrunners?|fernsehserie",
    r"serie[ns]?|staffeln?|folgen?|séries?|saisons?|épisodes?|temporadas?|episodios?|capítulos|stagion[ei]|episodi|puntate",
    r"episódios?|seizoen(?:en)?|afleveringen",
)
"""What an article calls the one kind and the other."""
