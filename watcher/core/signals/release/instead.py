"""Days of what is shown in the place of the title: another film, a mini-series in its slot, a show that does come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.people import people_of
from watcher.core.language.phrases.beside_nouns import ANY, PREPOSITIONS, THE
from watcher.core.language.phrases.slots import GIVEN_AWAY
from watcher.core.language.titles import names_of, plain
from watcher.core.model import BlockKind, Kind
from watcher.core.signals.release.day import Day

QUOTED = re.compile(r"\s?[“\"«„‘‚']\s?(?P<name>[A-ZÀ-Þ][^“”\"«»„‚.!?]{1,50}?)\s?[”\"»“’‘']")
NAMED = re.compile(r"\s(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s(?:[a-zà-ÿ’']{1,4}\s){0,2}[A-ZÀ-Þ][\w’'-]*)*)")
OF_NAMED = re.compile(  # "«Alto mare», che debutta il"
    QUOTED.pattern + r",?\s(?:which|that|qui|que|che|die|der|das|dat)\s[^,;:.()]*$"
)
NOUN_AND_NAME = re.compile(r"(?<!\w)(?P<noun>[^\W\d_][\w’'-]{2,})" + QUOTED.pattern)
NO_SHOW = re.compile(  # what is named behind it is a part of the title, or whatever is said of it
    r"(?:folge|episode|staffel|titel|label|motto|name|plattform|sender|kanal|portal|rubrik|dienst|magazin|zeitung|blatt"
    r"|[ée]pisode|saison|titre|chaîne|plateforme|journal|service|quotidien|hebdomadaire|site|label|nom"
    r"|episodio|cap[ií]t\w+|temporada|t[ií]tulo|cadena|plataforma|diario|canal|servicio|nombre|periódico|revista|lema"
    r"|puntata|stagione|titolo|rete|piattaforma|giornale|quotidiano|settimanale|servizio|nome|rivista"
    r"|episódio|canal|emissora|serviço|jornal|aflevering|seizoen|titel|zender|krant|blad|dienst|naam)",
    re.IGNORECASE,
)
SLOT = re.compile(rf"\b(?:{'|'.join(GIVEN_AWAY)})", re.IGNORECASE)
BROUGHT = re.compile(r"(?:\s[^\W\d_][\w’'-]*){0,2}" + QUOTED.pattern)
WITHIN = re.compile(r"(?:in|im|dans|nel|nella|en|em|no|na)\s", re.IGNORECASE)  # "seen in the series «Alto mare»"
SERIAL = re.compile(
    r"(?!mini)[\w-]*(?:s[ée]ries?|reihe|reeks|fiction|ficción|saga|show|sitcom|krimi|drama|thriller|com[eé]d|kom)", re.I
)
WORDS = "{1,3}"  # between a preposition and the noun that it governs
LINE = 8  # words of a line before its day ("„Zwei Inseln“, Start am")
LONGEST_SMALL = 3  # letters of a word that two names may share
NOTHING = (Cue.NEGATION, Cue.NOTHING_YET)


def in_its_place(day: Day) -> str:
    """Why a day is of what is shown instead: its clause names another programme, and not the watched title."""
    begins, ends = reach(day)
    if day.passage.block.kind is BlockKind.CELL or names_ours(day, begins, ends):
        return ""
    before = day.passage.text[: day.mention.start]
    relative = OF_NAMED.search(before) or opens_line(day, before)
    if relative is not None and not is_ours(day, relative):
        return "another title"
    other = any(is_other_programme(day, hit) for hit in day.passage.find(Cue.PROGRAMME, start=begins, end=ends))
    other = other or (day.page.language[:2] != "en" and SLOT.search(before) is not None)
    other = other or launches_another(day, begins, ends) or names_beside_noun(day, begins, ends)
    return "another title" if other or is_contrasted(day, begins, ends) else ""


def opens_line(day: Day, before: str) -> re.Match[str] | None:
    """The name in quotation marks that opens a short line with a day, where nobody says it ("„Zwei Inseln“, ab")."""
    name = QUOTED.match(before) if len(before.split()) <= LINE else None
    if name is None or not before.startswith((",", ":", " –"), name.end()):
        return None
    return None if day.passage.has(Cue.CREDIT, Cue.SPEAK, end=day.mention.start) else name


def reach(day: Day) -> tuple[int, int]:
    """The clause of a day, and where that holds the day alone, the one behind it as well."""
    begins, ends = day.clause
    passage, mention = day.passage, day.mention
    alone = not passage.text[mention.end : ends].strip(" ,") and len(passage.text[begins : mention.start].split()) <= 3
    return begins, passage.clause(ends + 1)[1] if alone and ends < len(passage.text) - 1 else ends


def names_ours(day: Day, begins: int, ends: int) -> bool:
    """Whether the watched title or season is named between two places; "the new series «Alto mare»" is another."""
    ours = (m for m in day.passage.mentions if m.about is About.THIS and begins <= m.start < ends)
    return any(not (m.is_season and QUOTED.match(day.passage.text, m.end)) for m in ours)


def is_other_programme(day: Day, hit: Hit) -> bool:
    """Whether a word for a kind of programme has a foreign name behind it, or is any such programme instead."""
    text = day.passage.text
    after = day.mention.end if day.mention.end <= hit.start else 0
    lead = text[after : hit.start]
    leads = preposition(day.page.language[:2], WORDS).search(lead)
    if (leads and not (QUOTED.match(text, hit.end) and WITHIN.match(leads.group()))) or in_brackets(text[: hit.start]):
        return False
    bare = SERIAL.match(text, hit.start, hit.end) is None and day.page.title.kind is not Kind.FILM
    bare = bare and day.page.language[:2] != "de"  # where every noun has a capital
    name = QUOTED.match(text, hit.end) or (NAMED.match(text, hit.end) if bare else None)
    language = day.page.language[:2]
    if name is not None and led_by(language, definite=True).search(lead):
        return not is_ours(day, name)
    shown = not day.page.entities.is_debut and day.passage.has(Cue.DECIDER, start=day.clause[0], end=hit.start)
    instead = shown or day.passage.has(Cue.INSTEAD, end=hit.start)
    return instead and led_by(language, definite=False).search(lead) is not None and not day.passage.mentions


def launches_another(day: Day, begins: int, ends: int) -> bool:
    """Whether a channel brings what quotation marks name right behind the verb ("the channel first airs “X”")."""
    text = day.passage.text
    for verb in day.passage.find(Cue.RELEASE, start=begins, end=ends):
        name = BROUGHT.match(text, verb.end)
        if name and day.passage.has(Cue.DECIDER, start=begins, end=verb.start) and not is_ours(day, name):
            return True
    return False


def names_beside_noun(day: Day, begins: int, ends: int) -> bool:
    """Whether the subject behind a verb is a noun with a foreign name in quotation marks ("the quiz “Who knows”")."""
    language, text = day.page.language[:2], day.passage.text
    if language == "en":
        return False
    for match in NOUN_AND_NAME.finditer(text, begins, ends):
        after = day.mention.end if begins < day.mention.end <= match.start() else begins
        leads = led_by(language, definite=True).search(text, after, match.start())
        named = leads and not preposition(language, WORDS).search(text[after : match.start()])
        if named and not is_ours(day, match) and not NO_SHOW.match(match["noun"]):
            return True
    return False


@lru_cache(maxsize=16)
def led_by(language: str, *, definite: bool) -> re.Pattern[str]:
    """An article with at most two words behind it, at the end of a text; `definite` for any article or possessive."""
    rows = (ANY, THE) if definite else (ANY,)
    known = "|".join(word for row in rows for word in row.get(language, row["en"]))
    return re.compile(rf"(?:^|[\s’'])(?:{known})(?:\s|(?<=[’']))(?:[\w-]+\s){{0,2}}$", re.IGNORECASE)


@lru_cache(maxsize=32)
def preposition(language: str, words: str) -> re.Pattern[str]:
    """A preposition of a language with a number of words behind it, at the end of a text."""
    known = "|".join(PREPOSITIONS.get(language, PREPOSITIONS["en"]))
    return re.compile(rf"(?:\b(?:{known})\s|\b(?:d|dell|dall|nell|all|sull)['’])(?:[\w’'-]+\s){words}$", re.IGNORECASE)


def in_brackets(text: str) -> bool:
    """Whether a text ends within brackets."""
    return text.rfind("(") > text.rfind(")")


def is_contrasted(day: Day, begins: int, ends: int) -> bool:
    """Whether a clause names something else that comes, and another one says of the watched title that nothing does."""
    passage = day.passage
    if not any(m.about is About.THIS and not m.is_season for m in passage.mentions):
        return False
    ours = (passage.clause(m.start)[0] for m in passage.mentions if m.about is About.THIS)
    if not any(passage.has(*NOTHING, start=start) for start in ours):
        return False
    return day.page.language[:2] != "de" and any(foreign_names(day, begins, ends))


def foreign_names(day: Day, begins: int, ends: int) -> Iterator[str]:
    """Names between two places that are not the title's and open no sentence."""
    ordinary = people_of(day.page.language).ordinary
    for match in NAMED.finditer(day.passage.text, begins, ends):
        known = set(plain(match["name"]).split()) <= ordinary
        led = preposition(day.page.language[:2], "{0,1}").search(day.passage.text, 0, match.start("name"))
        if not known and not led and not is_ours(day, match):
            yield match["name"]


def is_ours(day: Day, match: re.Match[str]) -> bool:
    """Whether a name can be the watched title's, a company's, or lies in a date."""
    words, start = set(plain(match["name"]).split()), match.start("name")
    if any(m.start <= start < m.end and m.about is not About.OTHER_TITLE for m in day.passage.mentions):
        return True
    if any(date.start <= start < date.end for date in (day.mention, *day.others)):
        return True
    ours = {word for each in names_of(day.page.title) for word in plain(each).split() if len(word) > LONGEST_SMALL}
    company = match.re is NAMED and bool(words & people_of(day.page.language).organisations)
    return bool(words & ours) or company
