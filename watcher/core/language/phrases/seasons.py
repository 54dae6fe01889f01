"""How each language names a season: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeasonWords:
    """The words for seasons; each entry of a tuple is a pattern of words."""

    nouns: tuple[str, ...]
    cardinals: Mapping[str, int]  # stand behind the noun ("season two"; "two seasons" counts them)
    ordinals: Mapping[str, int]  # stand before or behind it
    between: tuple[str, ...]  # words between an ordinal and the noun
    earlier: tuple[str, ...]  # the season before the watched one
    coming: tuple[str, ...]  # the watched one, whatever its number
    counted: tuple[str, ...]  # what a number after the noun may count instead ("series 2 million")

    @property
    def numbers(self) -> Mapping[str, int]:
        """Every word that numbers a season."""
        return {**self.cardinals, **self.ordinals}


def numbered(row: str) -> dict[str, int]:
    """Numbers for a row of words that counts from one, forms of one number joined by a slash."""
    return {form: n for n, forms in enumerate(row.split(), 1) for form in forms.split("/")}


def the_first(things: str, of: str, first: str) -> str:
    """A pattern for what belongs to "the first" without the noun ("el tráiler de la primera.")."""
    words = rf"(?:{things}) {of} {first}"
    return rf"(?={words}(?![\w ])){words}"


ROMAN = {"ii": 2, "iii": 3, "iv": 4}


SEASONS: Mapping[str, SeasonWords] = {
    "en": SeasonWords(
        nouns=("seasons?", "series", "installments?", "instalments?", "chapter", "run", "cycle"),
        cardinals=numbered("one two three four five six seven eight nine ten eleven twelve") | ROMAN,
        ordinals=numbered(
            "first/debut/freshman second/sophomore third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        ),
        between=("and final", "and last", "new", "full"),
        earlier=(
            r"(?:the )?first (?:two|three|four|five|few|\d) (?:seasons|series|runs|outings|batches)",
            r"(?:the )?(?:last|previous|prior|earlier|past) "
            r"(?:season|series|seasons|run|year['’]s|installment|instalment|one|two)",
            r"last year['’]s",
            r"the (?:original|debut) (?:season|series|film|movie)",
            r"(?:the |all )?(?:last|previous|prior|earlier|past|preceding|other) "
            r"(?:(?:two|three|four|five|six|few) )?(?:seasons|runs|outings|batches)",
            r"earlier (?:seasons|series)",
            r"(?:its|the|their) predecessors?",
            r"the (?:last|previous) (?:two|three|four|five|six)(?= (?:all|each|both|started|began|came|aired|were))",
            r"both (?:(?:previous|earlier|prior) )?(?:seasons|series|runs|outings|batches)",
            r"the (?:first|original|previous) (?:film|movie|picture)",
            r"the first one",
            r"(?:of|for|like|as|with) the first (?:two|three|four|five)\b(?! (?:episodes|weeks|parts|hours))",
            r"(?:the )?(?:last|first) time (?:out|around|round)",
            r"the original (?:came|opened|arrived|premiered|debuted|landed)",
            r"(?:each|every) (?:season|series|run)",
            r"(?:the|its|whose) (?:first|third|fourth),? (?:and that |which )?"
            r"(?:came|bowed|ended|aired|premiered|debuted|arrived|landed|dropped|launched|wrapped)",
        ),
        coming=(
            r"(?:the |this )?(?:new|next|upcoming|coming|forthcoming|final|last and final) "
            r"(?:season|series|run|episodes|installment|instalment|chapter)",
            r"this (?:season|series|run|time around)",
            r"(?:new|next|fresh) (?:batch|episodes)",
            r"the (?:sequel|follow-up)",
        ),
        counted=("million", "episodes?", "hours", "times", "people", "years?", "days", "weeks", "months", r"of \d"),
    ),
    "de": SeasonWords(
        nouns=("staffeln?", "season", "runde"),
        cardinals=numbered("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf") | ROMAN,
        ordinals=numbered(
            "erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten/vierter "
            "fünfte/fünften/fünfter sechste/sechsten/sechster siebte/siebten/siebter achte/achten/achter "
            "neunte/neunten/neunter zehnte/zehnten/zehnter elfte/elften/elfter zwölfte/zwölften/zwölfter"
        ),
        between=("und letzten?", "und finalen?", "und damit letzten?", "neuen?", "komplette[n]?"),
        earlier=(
            r"(?=die erste (?:startete|lief|endete|erschien|umfasste|hatte|ging|wurde|zählte|spielte)\b)die erste",
            the_first("trailer|teaser|finale|erfolg|folgen", "(?:zur|der)", "ersten"),
            r"(?:die |der |den )?ersten (?:beiden|zwei|drei|vier|fünf) (?:staffeln|seasons)",
            r"(?:die |der |den )?(?:vorigen?|vorherigen?|bisherigen?|vergangenen?|früheren?|alten?) staffeln?",
            r"(?:erstlings|debüt|vorgänger|auftakt)staffel",
        ),
        coming=(
            r"(?:die |der |den )?(?:neuen?|nächsten?|kommenden?|finalen?|anstehenden?) "
            r"(?:staffeln?|folgen|episoden|runde|season)",
            r"diese[rn]? (?:staffel|runde)",
            "finalstaffel",
        ),
        counted=("millionen", "folgen?", "episoden?", "jahre?", "wochen?", "monate?", "tagen?", "stunden", "mal"),
    ),
    "fr": SeasonWords(
        nouns=("saisons?",),
        cardinals=numbered("un/une deux trois quatre cinq six sept huit neuf dix") | ROMAN,
        ordinals=numbered(
            "première/premier deuxième/seconde/second troisième quatrième cinquième sixième septième huitième "
            "neuvième dixième"
        ),
        between=("et dernière", "et ultime", "nouvelle", "et nouvelle"),
        earlier=(
            r"(?=la première (?:s'est|a été diffusée|avait été|comptait|comportait|racontait)\b)la première",
            the_first("bande-annonce|teaser|final|épisodes|succès", "de la", "première"),
            r"(?:les |des |aux )?(?:deux|trois|quatre|cinq) premières saisons",
            r"(?:la |les )?saisons? (?:précédentes?|passées?|antérieures?)",
            r"(?:la |les )?(?:précédentes?|anciennes?) saisons?",
            r"(?:la |cette )?saison inaugurale",
        ),
        coming=(
            r"(?:la |cette |une )?(?:nouvelle|prochaine|future|ultime) saison",
            "cette saison",
            r"saison (?:à venir|inédite|prochaine|finale|suivante)",
            r"(?:nouveaux|prochains) épisodes",
            r"(?:épisodes inédits)",
        ),
        counted=("millions?", "épisodes?", "ans?", "mois", "semaines?", "jours?", "heures?", "fois"),
    ),
    "es": SeasonWords(
        nouns=("temporadas?", "entregas?"),
        cardinals=numbered("uno/una dos tres cuatro cinco seis siete ocho nueve diez") | ROMAN,
        ordinals=numbered(
            "primera/primer segunda/segundo tercera/tercer cuarta quinta sexta séptima octava novena décima"
        ),
        between=("y última", "y final", "y nueva", "nueva"),
        earlier=(
            r"(?=la primera (?:se|fue|llegó|terminó|acabó|concluyó|dejó|tuvo|contó|arrancó|constó)\b)la primera",
            the_first("tráiler|trailer|teaser|final|capítulos|episodios|éxito", "de la", "primera"),
            r"(?:las )?(?:(?:dos|tres|cuatro|cinco) primeras|primeras (?:dos|tres|cuatro|cinco)) temporadas",
            r"(?:la |las )?(?:pasadas?|anterior(?:es)?|previas?) temporadas?",
            r"temporadas? (?:anterior(?:es)?|pasadas?|previas?)",
        ),
        coming=(
            r"(?:la |esta |una )?(?:nueva|próxima|futura) (?:temporada|entrega|tanda)",
            "esta temporada",
            "temporada final",
            r"(?:nuevos|próximos) (?:episodios|capítulos)",
        ),
        counted=("millones", "episodios?", "capítulos?", "años?", "mes(?:es)?", "semanas?", "días?", "veces"),
    ),
    "it": SeasonWords(
        nouns=("stagion[ei]",),
        cardinals=numbered("uno/una due tre quattro cinque sei sette otto nove dieci") | ROMAN,
        ordinals=numbered("prima/primo seconda/secondo terza/terzo quarta quinta sesta settima ottava nona decima"),
        between=("e ultima", "e conclusiva", "ed ultima", "nuova"),
        earlier=(
            r"(?=la prima (?:si|è andata|è stata|è uscita|è arrivata|aveva|contava|si)\b)la prima",
            the_first("trailer|teaser|finale|episodi|successo", "della", "prima"),
            r"(?:le |delle )?prime (?:due|tre|quattro|cinque) stagioni",
            r"(?:la |le )?(?:scors[ae]|precedent[ei]|passat[ae]|vecchi[ae]) stagion[ei]",
            r"stagion[ei] (?:precedent[ei]|passat[ae]|scors[ae])",
        ),
        coming=(
            r"(?:la |questa |una )?(?:nuova|prossima|futura) stagione",
            "questa stagione",
            r"stagione (?:finale|inedita|conclusiva)",
            r"(?:nuovi|prossimi) episodi",
            r"(?:nuove|prossime) puntate",
        ),
        counted=("milioni", "episodi[o]?", "puntat[ae]", "ann[oi]", "mes[ei]", "settiman[ae]", "giorni", "volte"),
    ),
    "pt": SeasonWords(
        nouns=("temporadas?", "séries?"),
        cardinals=numbered("um/uma dois/duas três quatro cinco seis sete oito nove dez") | ROMAN,
        ordinals=numbered(
            "primeira/primeiro segunda/segundo terceira/terceiro quarta quinta sexta sétima oitava nona décima"
        ),
        between=("e última", "e final", "e derradeira", "nova"),
        earlier=(
            r"(?=a primeira (?:estreou|foi|teve|terminou|chegou|ficou|contou|acabou)\b)a primeira",
            the_first("trailer|teaser|final|episódios|sucesso", "da", "primeira"),
            r"(?:as |nas |das )?(?:duas|três|quatro|cinco) primeiras temporadas",
            r"(?:as |nas |das )?primeiras (?:duas|três|quatro|cinco) temporadas",
            r"(?:a |as )?(?:anterior(?:es)?|passadas?) temporadas?",
            r"(?:a )?temporada de estreia",
            r"temporadas? (?:anterior(?:es)?|passadas?)",
        ),
        coming=(
            r"(?:a |esta |essa |uma )?(?:nova|próxima|futura) (?:temporada|leva|fase|série)",
            "(?:esta|essa) temporada",
            "temporada final",
            r"(?:novos|próximos) (?:episódios|capítulos)",
        ),
        counted=("milhões", "episódios?", "capítulos?", "anos?", "m[êe]s(?:es)?", "semanas?", "dias?", "vezes"),
    ),
    "nl": SeasonWords(
        nouns=("seizoen(?:en)?", "reeks"),
        cardinals=numbered("één twee drie vier vijf zes zeven acht negen tien") | ROMAN,
        ordinals=numbered("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende"),
        between=("en laatste", "en tevens laatste", "nieuwe"),
        earlier=(
            r"(?=het eerste (?:ging|verscheen|telde|liep|eindigde|kwam|werd|trok)\b)het eerste",
            the_first("trailer|teaser|finale|slot|succes", "van het", "eerste"),
            r"(?:de )?eerste (?:twee|drie|vier|vijf) (?:seizoenen|reeksen)",
            r"(?:het |de )?(?:vorige?|afgelopen|eerdere?|voorgaande?) (?:seizoen(?:en)?|reeks)",
            "debuutseizoen",
        ),
        coming=(
            r"(?:het |de |dit |deze |een )?(?:nieuwe?|volgende?|komende?|laatste|aankomende?) "
            r"(?:seizoen|reeks|afleveringen)",
            "(?:dit|deze) (?:seizoen|reeks)",
            "slotseizoen",
        ),
        counted=("miljoen", "afleveringen?", "jaar", "weken", "week", "maanden?", "dagen", "uur", "keer"),
    ),
}

_OPENING = (
    # German
    "der die das den dem des ein eine einen einem einer und oder aber doch auch nur noch schon erst bereits jetzt",
    "nun im in am an auf ab bei bis für mit nach ohne seit über um unter vom von vor während zu zum zur zwischen",
    "trotz wegen wann was wer wen wie wo warum wieso ob wenn falls sollte sobald weil da dass als nachdem bevor",
    "denn damit danach so diese dieser dieses diesen alle allen jede jeder beide ist war wird werden kommt gibt hat",
    "laut nicht kein keine serie netflix-serie hitserie hit-serie erfolgsserie krimiserie dramaserie fantasyserie",
    "film kinofilm krimi thriller drama komödie netflix amazon staffel teaser trailer start starttermin fortsetzung",
    "folge folgen dreharbeiten neu neue neuer neues",
    # French
    "le la les un une des du de et ou mais aussi encore déjà enfin après avant avec dans dès en par pour sans sur",
    "vers chez depuis pendant cette ce cet ces quand que qui quoi où comment pourquoi si lorsque alors bientôt",
    "toute tout tous toutes aucune aucun série retour nouveau nouvelle nouveaux nouvelles",
    # Spanish
    "el los las una uno unos y o pero también aún ya todavía tras antes con desde durante entre hacia hasta para",
    "por según sin sobre esta este estas estos cuándo cuando cómo qué quién dónde aunque mientras toda todo todos",
    "película habrá ahora otra nuevo nueva nuevos nuevas",
    # Italian
    "il lo gli i e ma anche ancora già dopo prima da dal dalla nel nella per su sulla tra fra senza questa questo",
    "quando come cosa chi dove perché se mentre ora tutta tutti tutte nessuna un'altra nuovo nuova nuovi nuove",
    # Portuguese
    "os as a um uma mas também ainda já após da do das dos na no nas nos em para pela pelo sem essa esse quem onde",
    "porque enquanto agora toda todas nenhuma outra filme novo nova novos novas temporada",
    # Dutch
    "het een of maar ook nog al pas na voor met van uit op om tot door naar sinds tijdens zonder deze dit dat",
    "wanneer wat wie hoe waar waarom omdat terwijl nu alle geen is komt was wordt nieuw nieuwe nieuws",
    # English
    "the an and but or also only even when who how why where if will are after before since with on at from by this",
    "that every all not new official",
    # who reads is bidden to watch
    "expect catch find watch stream see look enjoy binge discover get meet follow mark save more there here both",
    "erlebt erleben seht entdeckt entdecken schaut freut découvrez retrouvez regardez voici attendez espere descubre",
    "descubra disfruta disfruten llegan vuelven guarda scopri scoprite aspettatevi arrivano tornano espere confira",
    "descubra assista chegam voltam veja bekijk ontdek kijk verwacht",
)
OPENING = frozenset(word for row in _OPENING for word in row.split())
"""Words in capitals only because they open a sentence, or that lead to a title's name: no part of it."""

_LABELS = (
    "kinostart besetzung starttermin start handlung darsteller fortsetzung kommt bande-annonce casting intrigue",
    "synopsis tráiler reparto argumento trama elenco lançamento enredo releasedatum bioscoop acteurs rolverdeling",
    "verhaal",
)
LABELS = frozenset(word for row in _LABELS for word in row.split())
"""Words behind a title's name and a colon that say what a page tells of it: no subtitle."""
