"""People who are named and are no news whatever is said of them: of another title, characters, rumoured, wished for."""

from __future__ import annotations

import re

from watcher.core.language.billing import Row, leads
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.mentions import About, Mention
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.scope import Scope
from watcher.core.language.topics import Topic
from watcher.core.signals.cast.castlist import is_people_cell, is_role_side
from watcher.core.signals.cast.onlookers import is_onlooker

UNSURE = (Cue.RUMOUR, Cue.WISH, Cue.DENIAL, Cue.UNSURE)
OF_ROLE = re.compile(  # "as Sadie, the widow of Caleb Monroe", not "as it appears in the list"
    r"\bas\s(?!(?:it|they|he|she|we|you|was|is|the)\s(?:\w+s|\w+ed)\b)[^.;:()“”]*\bof\s+$"
)
RANK = r"(?:[A-Z]{2,3}|[A-Z][a-z]{1,3}\.|Dr|Fr|Sgt|Lt|Capt|Mr|Mrs|Ms)\s"
REPRISES = re.compile(  # "is DI Ana Cruz", "reprises Ana Cruz"
    rf"\b(?:(?:is|as|plays|playing|ist|als|est|es|è|é)\s+{RANK}|(?:repris|retom|reprend|repren|riprend)\w*\s+(?:{RANK})?)$"
)
PLAYED_BY = re.compile(  # "Ana Cruz, the matriarch, will be played by" an actor
    r"(?:\sand\s[^,;.]{3,40})?(?:,[^,;]{2,40})?,?\s+(?:is|are|was|were|will be|is to be)\s(?:\w+ )?"
    r"(?:played|portrayed|voiced)\s(?:\w+\s){0,2}by\b"
    r"|,?\s(?:a(?: la|l) (?:que|cual)|a qui|à qui|(?:a )?cui|a quem)"
    r" (?:da(?:rá|rà)?|dá|dará|prête(?:ra)?|presta(?:rà)?) (?:vida|le volto|il volto|ses traits)\b"
    r"|\s(?:has|gets|wears|is given) a new face\b|\s(?:has|have) been recast\b|\swird neu besetzt\b"
    r"|\schange de visage\b|\scambia (?:di cara|volto)\b|\smuda de rosto\b|\s(?:ha|avrà) il volto di\b"
    r"|\s(?:est|sera|è|sarà|es|será|é) (?:\w+ )?(?:jou|incarn|interpr|camp|viv)\w+ (?:par|da|por)\b"
    r"|\s(?:wird|wordt) (?:\w+ ){0,2}(?:von|door) [^,;.]{3,40}"
    r" (?:gespielt|verkörpert|dargestellt|gemimt|vertolkt)\b"
    r"|\s(?:wordt) (?:gespeeld|vertolkt) door\b"
)
OPENS = re.compile(r"(?:^|[,;:.–—]|\b(?:and|und|et|y|e|ed|en))\s*$")  # what a name that begins its clause stands behind
IS = re.compile(r"\s(?:is|ist|est|es|è|é)\s$")
REPLACED = re.compile(  # "B, in for A since June", "à la place de A"
    r"(?:(?:^|[,:;–—(.]\s)in for|\b(?:anstelle von|an Stelle von|statt|à la place de|en lugar de|en vez de"
    r"|al posto di|no lugar de|em vez de|in plaats van))\s$",
    re.IGNORECASE,
)
GONE = re.compile(  # "after Ana Cruz's retirement"
    r"['’]s?\s(?:[a-z-]+\s){0,2}(?:retirement|departure|exit|death|passing|resignation|absence|sacking|firing"
    r"|decision to (?:leave|quit|go)|place|shoes|boots)\b"
)
EARLIER = re.compile(  # "After a guest spot in season 2, A returns": what went before is over
    r"(?:After|Following|Since|Despite|Absent|Missing|Introduced|Seen|Killed|Having|Promoted|Last seen|First seen"
    r"|Though|Although|Presumed|Written)\b[^,;:]*,"
)
FRONTED = re.compile(  # "In September, A was added": what went before is over
    r"(?:In|On|By|Since)\s(?:early\s|late\s|mid-)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
BACK_FROM = re.compile(  # "Back from season 1 are"
    r"(?:[^\W\d_]+,?\s)?(?:back|returning|zurück|(?:de|di|aus|van) \w+|terug)"
    r"\s(?:from|aus|de|da|del|dalla|uit)\s(?:[^\W\d_]+\s){0,3}$",
    re.IGNORECASE,
)
WHETHER = re.compile(  # "whether A returns", "nicht klar, ob A", "reste à savoir si A", "Of A terugkeert, is"
    r"\b(?:[Ww]hether|(?:clear|unclear|sure|unsure|known|say|said|see|seen|decided|[Aa]sked|wonder\w*|doubt\w*) if"
    r"|[Oo]b|(?:savoir|sait pas|ignore|saber|sabe|sapere|sa|decidido|deciso|decidiu) (?:si|se)|^Of"
    r"|(?:duidelijk|bekend|vraag is|weten), of)\s(?:(?:auch|aussi|también|anche|também|ook)\s)?(?:\w+\s){0,3}$"
)
SEEMS = re.compile(  # "a photo seems to show A"
    r"\b(?:(?:seem|appear)(?:s|ed)?\sto\s(?:show|feature|be)|sembl(?:e|ent|erait)\s(?:montrer|être)|scheint|scheinen"
    r"|parecen?\s(?:mostrar|ser)|sembrano?\s(?:mostrare|essere)|lijkt|lijken)\s(?:[^\W\dA-ZÀ-Þ]+\s){0,4}$"
)
ONCE = re.compile(  # ", who was in talks when it was announced,": what was, before the verb of what is
    r",\s(?:(?:who|qui|que|che|der|die|das)\s(?:(?!(?:now|still|jetzt|noch|toujours|todavía|ancora|ainda|nog)\b)[^,;.]){0,90}?"
    r"\b(?:was|were|had|war|waren|hatte|était|avait|estaba|había|era|aveva|estava|tinha)\b[^,;]*"
    r"|(?:previously|earlier|long|once|initially|originally|first|zuvor|zunächst|lange|anfangs|d['’]abord|longtemps"
    r"|antes|primero|prima|a lungo|primeiro|eerder|eerst|lang)\s[^,;]{3,80}),"
)
OF_PART = re.compile(r",\s+(?:in|with|as|on|for)\s[^,;]{2,40}\b(?:that|which|who|whose)\b")
FILM_OF = re.compile(  # "Kinofilm von", "segundo largometraje de": whose it is
    r"(?:\b|[a-z])(?:film|movie|película|filme|largometraje|ópera prima|long[ -]métrage|téléfilm|lungometraggio"
    r"|opera prima|longa|longa-metragem|série|serie|reihe|reeks|saga|fiction|thriller|drama|com[eé]dia|comédie"
    r"|commedia|komödie|comedy|show|western|mystery|sitcom|procedural|epic|whodunit)"
    r"\s(?:(?:by|from|von|de|di|van)\s|d['’])(?:[^\W\dA-ZÀ-Þ]+\s)?$",
    re.IGNORECASE,
)
WHOM = re.compile(r",\s(?:der|die|das|dat)\s$")
FOR_WHOM = re.compile(r"(?:^|[,;]\s)[Ff]ür\s(?:[^\W\dA-ZÀ-Þ]+\s){0,2}$")  # "Für A rückt B nach"
STEPS_IN = re.compile(r"(?:,\s[^,;.]{3,60},)?\s(?:rückt|rücken|springt|springen|kommt|kommen|übernimmt|übernehmen)\b")
REACH = 60  # characters before people that may say that somebody else has their part
WAS_PLAYED = re.compile(  # "The part was played by A in season 1"
    r"\b(?:(?:was|were|had been)\s(?:\w+\s){0,2}(?:played|voiced|portrayed|taken|filled|held|read)\s(?:\w+\s){0,2}by"
    r"|(?:était|avait été)\s(?:\w+\s){0,2}(?:jou|incarn|interprét|camp|tenu)\w*\spar"
    r"|(?:era|estaba|fue|había sido|era stat[oa]|fora|foi|tinha sido)\s(?:\w+\s){0,2}"
    r"(?:interpretad|encarnad|vivid|feit|interpretat)[oa]\s(?:por|pel[oa]|da)"
    r"|(?:wurde|war|werd|was)\s(?:\w+\s){0,2}(?:von|door))\s(?:[^\W\dA-ZÀ-Þ]+\s){0,3}$"
)
PILOT = re.compile(r"[^.;]{0,25}\b(?:pilot|pilote|piloto)\b")
PLAYS = re.compile(r"(?:play|portray|voice|spiel|verkörper|jou|incarn|interpr|encarn|vertolk|speel)", re.IGNORECASE)
FEW_WORDS = re.compile(r"\s*(?:[^\W\dA-ZÀ-Þ][\w’'-]*\s*){0,3}")  # no mark, no name
LABEL = 3  # words
NEAR = 40  # characters before people that may name who says it of them
THAT = re.compile(r"\b(?:that|dass|que|qu['’]|che|dat)\s?$")
OF = re.compile(  # "of the old detective", "des Vermessers"
    r"^\s*(?:of|von|der|des|de|du|di|da|do|van)\s+(?:(?:[^\W\dA-ZÀ-Þ]+|[^\W\d]+(?:ers?|ors?|erin))\s+){0,2}$"
    r"|^\s*(?:der|des|von|van)\s+(?:[^\W\dA-ZÀ-Þ]+\s+){0,2}(?:[A-ZÀ-Þ][\w-]+\s+){1,3}$"  # "der Bonner Anwältin A"
    r"|^\s*d['’]$"
)


def ruled_out(page: Page, passage: Passage, row: Row, before: tuple[int, int]) -> str:
    """Why people are no news of the watched title whatever the words around them say; "" where nothing does."""
    scope = scope_of(page, passage, row.start)
    if not scope.ours or of_version(passage, row):
        return About.OTHER_TITLE.value if scope.ours else scope.about.value
    if not is_people_cell(page, passage):
        return "another column"
    if is_character(passage, row) or is_role_side(page, passage, row):
        return "a character"
    if is_replaced(passage, row):
        return "leaves"
    if leads(FILM_OF, passage.text, row.start):
        return "a maker of it"
    if is_onlooker(page, passage, row):
        return "beside it"
    if is_listed_unsure(page, passage) or is_unsure(passage, row, before):
        return "not confirmed"
    return off_topic(page, passage)


def is_replaced(passage: Passage, row: Row) -> bool:
    """Whether somebody else comes in their place ("B, in for A", "after A's retirement"), or has what was theirs."""
    if GONE.match(passage.text, row.end):
        return True
    if STEPS_IN.match(passage.text, row.end) and FOR_WHOM.search(passage.text[: row.start]):
        return True
    if leads(WHOM, passage.text, row.start) and is_object(passage, row):
        return True
    place = REPLACED.search(passage.text, 0, row.start)
    return (place is not None and place.end() == row.start) or had_part(passage, row) or was_to_have_it(passage, row)


def is_object(passage: Passage, row: Row) -> bool:
    """Whether people are whom the verb that ends a relative clause says to be replaced ("B, die A als Vex ablöst")."""
    ends = passage.text.find(",", row.end)
    return passage.has(Cue.REPLACE, start=row.end, end=ends if ends > 0 else len(passage.text))


def had_part(passage: Passage, row: Row) -> bool:
    """Whether the words right before people say that they had the part ("bislang von A gespielt", "tenu par A")."""
    hits = passage.find(Cue.PREDECESSOR, start=max(0, row.start - REACH), end=row.start)
    if any(FEW_WORDS.fullmatch(passage.text, hit.end, row.start) for hit in hits):
        return True
    earlier = any(m.start > row.end and m.about is About.OTHER_SEASON for m in passage.mentions)
    over = earlier or passage.has(Cue.EARLIER, start=row.end) or PILOT.match(passage.text, row.end) is not None
    return over and WAS_PLAYED.search(passage.text, max(0, row.start - REACH), row.start) is not None


def was_to_have_it(passage: Passage, row: Row) -> bool:
    """Whether people were to have a part that they have not ("the neighbour, who was to be A")."""
    for hit in passage.find(Cue.WAS_TO):
        start, end = (hit.end, row.start) if hit.end <= row.start else (row.end, max(hit.start, row.end))
        if hit.start < row.end < hit.end or FEW_WORDS.fullmatch(passage.text, start, end):
            return True
    return False


def is_unsure(passage: Passage, row: Row, before: tuple[int, int]) -> bool:
    """Whether the words around people are of a rumour, a wish or a doubt that did not prove true."""
    before_them = passage.text[: row.start]
    if WHETHER.search(before_them) or SEEMS.search(before_them) or hearsay(passage, row):
        return True
    if passage.has(Cue.PROVED):
        return False
    parts = [row.head, own_tail(passage, row)]
    if before[1] == row.start or not passage.has(Cue.BUT, start=before[1], end=row.start):
        parts.append(before)
    return any(passage.has(*UNSURE, start=start, end=end) for start, end in parts)


def is_listed_unsure(page: Page, passage: Passage) -> bool:
    """Whether the short heading right above people is over rumours ("Rumored", "In talks")."""
    heading = passage.heading
    if len(heading.split()) > LABEL or heading == page.document.headline:
        return False
    cues = {hit.cue for hit in lexicon_for(page.language).find(heading)}
    return Cue.RUMOUR in cues and cues.isdisjoint({Cue.NEGATION, Cue.PROVED, Cue.NEW, Cue.JOIN})


def off_topic(page: Page, passage: Passage) -> str:
    """Why people under a heading about makers, wishes, exits or goods are no cast; "" where it is about newcomers."""
    off = passage.topics & {Topic.WISHES, Topic.LEAVING, Topic.CREW, Topic.GOODS}
    if not off or passage.topics & {Topic.NEW, Topic.RETURNING} or (off == {Topic.CREW} and heads_cast(page, passage)):
        return ""
    return f"under a heading about {min(off).value}"


def heads_cast(page: Page, passage: Passage) -> bool:
    """Whether the heading or label right above people says that they play ("Played by"), and not that they make it."""
    if any(PLAYS.match(passage.text, hit.start) for hit in passage.find(Cue.PLAY)) and not passage.has(Cue.MAKER):
        return True  # of a ship, the crew is the cast
    cues = {hit.cue for hit in lexicon_for(page.language).find(passage.heading)}
    return not cues.isdisjoint({Cue.PLAY, Cue.CAST}) and Cue.MAKER not in cues


def of_version(passage: Passage, row: Row) -> bool:
    """Whether people are in something else, named before them ("a stage version with A", "its sister show has A")."""
    version = next(passage.find(Cue.VERSION, Cue.ELSEWHERE, end=row.start), None)
    if version is None:
        return False
    return not any(version.end <= m.start < row.start and m.about is About.THIS for m in passage.mentions)


def hearsay(passage: Passage, row: Row) -> bool:
    """Whether only somebody who does not decide says it of the people ("fans swear that A joins")."""
    told = leads(THAT, passage.text, row.start)
    return told and passage.has(Cue.OUTSIDER, start=max(0, min(row.head[0], row.start - NEAR)), end=row.start)


def own_tail(passage: Passage, row: Row) -> tuple[int, int]:
    """The words behind people without what once was, and what is said of a part ("in a part said to be small")."""
    once = ONCE.match(passage.text, row.end)
    if once and passage.has(Cue.JOIN, Cue.PLAY, Cue.RETURN, Cue.PROVED, start=once.end(), end=row.tail[1]):
        return once.end(), row.tail[1]
    aside = OF_PART.search(passage.text, row.end, row.tail[1])
    return row.tail[0], aside.start() if aside else row.tail[1]


def scope_of(page: Page, passage: Passage, start: int) -> Scope:
    """What a name's place speaks of; on a page of many titles, the only title that its sentence names."""
    scope = page.scope(passage, min(start, len(passage.text)))
    if scope.about is About.OTHER_SEASON and not scope.explicit and FRONTED.match(passage.text):
        scope = page.scope_under(passage) or scope
    fronted = EARLIER.match(passage.text, 0, start) if scope.about is About.OTHER_SEASON else None
    if fronted and not any(mention.is_season for mention in passage.mentions if mention.start > fronted.end()):
        scope = page.scope_under(passage) or scope
    seasons = [mention for mention in passage.mentions if mention.is_season]
    if scope.about is About.OTHER_SEASON and any(is_former_part(passage, mention, start) for mention in seasons):
        scope = page.scope_under(passage) or scope
    if scope.about is About.OTHER_SEASON and len(seasons) == 1 and BACK_FROM.match(passage.text, 0, seasons[0].start):
        scope = page.scope_under(passage) or scope
    abouts = {mention.about for mention in passage.mentions if not mention.is_season}
    return page.scope_of(passage) if scope.about is About.NOBODY and abouts == {About.THIS} else scope


def is_former_part(passage: Passage, season: Mention, start: int) -> bool:
    """Whether a season is when somebody had the part of those behind it (", tenu par A en saison 1, va à B")."""
    return "," in passage.text[season.end : start] and passage.has(Cue.PREDECESSOR, end=season.start)


def is_played(passage: Passage, before: str) -> bool:
    """Whether a name says who a person is: "Ana Cruz is Eva Quill"."""
    verb = IS.search(before)
    if verb is None:
        return False
    people = find_names(before[: verb.start()], language=passage.language)
    return bool(people) and people[-1].end == verb.start() and OPENS.search(before, 0, people[-1].start) is not None


def is_character(passage: Passage, row: Row) -> bool:
    """Whether the words before a name make it a role's: "the role of Ana Cruz", "as Eva, the widow of Ana Cruz"."""
    before = passage.text[: row.start]
    if REPRISES.search(before) or PLAYED_BY.match(passage.text, row.end) or is_played(passage, before):
        return True
    roles = list(passage.find(Cue.ROLE_NOUN, start=max(0, row.start - 40), end=row.start))
    return bool(OF_ROLE.search(before)) or bool(roles and OF.match(before[roles[-1].end :]))
