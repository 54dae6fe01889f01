"""How headlines speak of one work without its name ("the television series", "your questions"), in all languages."""

from __future__ import annotations

WORKS = (  # one work, which the writer and the reader know: a determiner, at most two words and the noun
    r"(?:the|our|my|this|that|its|his|her|their)\s(?!best|top|other|greatest|biggest|favou?rite|worst)(?:[\w-]+\s){0,2}?"
    r"(?:(?:mini-?|docu-?)?series|show|film|movie|drama"
    r"|sitcom|comedy|adaptation|sequel|prequel|thriller|programme|picture|serial|production|feature|anime|remake|reboot"
    r"|spin-?off|telly version|tv version|screen version)\b(?!\sof\sthe\s(?:week|month|year|day|night))",
    r"^(?:television|tv|telly|film|screen|movie)\s(?:series|show|adaptation|version|drama)",
    r"(?:die|der|das|unsere?|meine?|diese[rs]?)\s(?:[\w-]+\s){0,2}?(?:(?:fernseh|tv-?|mini-?)?serie|(?:kino|fernseh)?film"
    r"|verfilmung|fortsetzung)",
    r"(?:la|le|notre|mon|ma|cette|ce)\s(?:[\w-]+\s){0,2}?(?:(?:mini-?)?série|film|adaptation|suite|feuilleton|téléfilm)",
    r"(?:la|el|nuestra|nuestro|mi|esta|este)\s(?:[\w-]+\s){0,2}?(?:(?:mini)?serie|película|adaptación|secuela)",
    r"(?:la|il|nostra|nostro|mia|mio|questa|questo)\s(?:[\w-]+\s){0,2}?(?:(?:mini)?serie|film|adattamento|fiction)",
    r"(?:a|o|nossa|nosso|minha|meu|esta|este)\s(?:[\w-]+\s){0,2}?(?:(?:mini)?s[ée]rie|filme|adaptação|novela)",
    r"(?:de|onze|mijn|deze)\s(?:[\w-]+\s){0,2}?(?:(?:tv-|televisie|mini)?serie|film|verfilming|bewerking)",
)
_ASKING = (
    "questions question answers answer answered asked faq faqs when what who everything know known",
    "fragen antworten frage wann was alles wissen questions réponses foire quand tout savons sait",
    "preguntas respuestas cuándo todo sabemos domande risposte quando tutto sappiamo",
    "perguntas respostas tudo vragen antwoorden wanneer wat weten",
)
_EMPTY = (
    "frequently often your our my you we i me us the a an and or of about on for to in is it s where how why all",
    "so far here latest news update updates information info common q coming back next happening more",
    "häufige häufig gestellte wir eure ihre und zu zur zum bisher vos aux ce que nous sur l on actualités",
    "frecuentes lo que vuestras tus y frequenti quello che vostre le e",
    "frequentes o suas vossas veelgestelde we jullie en",
)
ASKING = frozenset(word for row in _ASKING for word in row.split())
"""Words of a headline that asks."""
NO_NAMES = ASKING | {word for row in _EMPTY for word in row.split()}
"""These, and the words beside them that name nothing."""
