"""The people that a sentence names: no titles, no parts, no subjects of a story, without the words around a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import NameMention, find_names
from watcher.core.language.namesakes import is_named_thing
from watcher.core.language.passages import Page, Passage
from watcher.core.language.people import people_of
from watcher.core.language.spellings import person_key
from watcher.core.model import BlockKind

ARTIST = re.compile(
    r"\b(?:singer|rapper|pop star|popstar|pop queen|musician|DJ|comedian|influencer|YouTuber|wrestler|idol"
    r"|Sänger(?:in)?|Rapper(?:in)?|Musiker(?:in)?|chanteu(?:r|se)|rappeu(?:r|se)|cantante|raper[oa]|cantora?|zangeres|zanger)\s+"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]{2,})(?=,|\.$|\s[a-zà-þ])"
)
MEMBER = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]{2,}), (?:\w+ ){0,2}of (?:the )?(?:\w+ ){0,3}(?:group|band|duo|trio)\b")
_PLAYS = r"(?:incarne|campe|joue|interprète)(?:ra)?|interpreta(?:rá|rà)?|encarna(?:rá)?|veste|vestirà|vive(?:rá)?"
_ROLE_NOUN = rf"\b(?:{_PLAYS})\s+(?:a\s)?(?:le|la|l['’]|un|une|el|una|il|lo|o|a|um|uma)\s?(?:[^\W\dA-ZÀ-Þ]+\s?){{1,3}}"
CELL_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){1,2}")
REACH = 160  # characters before a name
NEAR = 24  # of them those that hold a word or two
APPOSED = re.compile(
    r"\b(?:plays?|playing|played|voices|as|portrays)\s+(?:the|a|an|his|her|their)\s[\w' ’-]{2,40},\s*$"
    rf"|{_ROLE_NOUN},\s*$"
)
PLAYED = re.compile(  # "interpreta a la jueza Ana Cruz", and not "lo interpreta el veterano Ana Cruz"
    rf"(?<!\b[Ll][aeo]\s)(?<!\b[Ll][aoe]s\s)(?<!\b[Ll]i\s)(?<![lL][’']){_ROLE_NOUN}(?<=\s)$"
)
IS_ROLE = re.compile(  # "Cruz is the auditor Ann Mills": whom the surname plays
    r"(?:^|;\s|,\sand\s)(?!(?:It|That|This|Here|There|He|She|Who|What|So|Nor|Also|New|Back|Next|First|\w+ing)\s)"
    r"[A-Z][\w’'-]+(?:,[^,;]{3,60}(?:,[^,;]{3,20})?,)?\s(?:is|plays)\s(?!now\s$)(?:[a-z’'-]+\s){0,3}$"
)
AS = re.compile(  # "as the guard, Ana Cruz as the judge" is a list, and so is "plays the guard, Ana Cruz is the judge"
    r"\s(?:\([^()]*\)\s)?(?:(?:as|als|comme|como|come)\s"
    r"|(?:(?:is|are|will be|joins|returns)\s)?(?:the|eine?n?"
    r"|den|die|een|de|het|an?|his|her|their|une?|l[ea]|una|el|il|lo|uma?)"
    r"\s(?!(?:man|woman)\s(?:who|with)\b)|plays\s)"
)
GREETING = re.compile(  # "Dear Mr Mills"
    r"(?:Dear|Liebe[rs]?|Chère?|Cher|Querid[oa]|Estimad[oa]|Gentile|Prezad[oa]|Beste|Geachte)\s"
)
EVENT = re.compile(r"(?:premiere|filmtagen?|festspielen?|filmfestival|staffel|verfilmung|serie|produktion)$")
LEADS = re.compile(
    r"^[A-ZÀ-Þ][\w’']+-[a-z]+(?:er|or|ist|star|ee)s?\s+(?=[A-ZÀ-Þ][\w’'.-]*\s)"
)  # "Chart-topper Ana Cruz"
ARTICLE = re.compile(
    r"\b(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]as|[Kk]ein(?:e[nmr]?)?|[Ee]ine?|einen|einer|[Aa]m|im|vom|zum|zur|beim|ans|ins)\s+$"
)  # no German forename follows one
WORK_OF = re.compile(  # "A, the quiet giant of Bright Ruin", "A from Bright Ruin", "A, a friend of director B"
    r"\s(?:from|off(?:\sof)?)\s|,\s(?:[a-z’'-]+\s){0,6}?(?:of|from|off|in|on)\s(?:(?:director|producer|writer|TV[’']s|the(?:\s[a-z]+){0,2})\s)?"
)
AND_ONE = re.compile(r"\s(?:and|&)\s(?:(?:the|a)\s)?(?:[a-z-]+\s){0,2}")
WHOSE = re.compile(
    r",\swhose\s(?:(?:[A-Z]{2,3}|[A-Z][a-z]{1,3}\.|Dr)\s)?$"
)  # "A, whose Hester Quayle has lost": a part
AT = re.compile(  # "unveiled at Carnegie Hall"; one looks at people
    r"(?<!\blook )(?<!\blooks )(?<!\blooking )(?<!\bglimpse )(?<!\bpeek )(?<!\bglance )(?<!\bangry )\b(?:at|near)\s$"
)
NO_ACTOR = re.compile(  # "a new Bess Tarn" and "Plays: Bess Tarn" are parts, "back from Calder Bay" is a place
    r"\b(?:a|another,?|our|their|his|her|its)\s(?:brand-?\s?new|new|different|younger|older|recast)\s$"
    r"|^(?:Plays|Playing|Role|Part|Character|As)\s?:\s$"
    r"|\b(?:back|home|fresh|return(?:s|ed|ing)?) from\s$"
)
INVERTING = frozenset({"es", "it", "pt"})  # languages whose verbs may stand before their subjects
INTO = re.compile(  # "Debutan en la serie"
    r"\s(?:(?:en|a|al|na|no|nella|nel|alla|à|ao|para|in|nos|nas)\s)?(?:(?:la|el|esta|questa|a|o)\s)?(?:[^\W\dA-ZÀ-Þ]+\s)?"
)
OPENS = re.compile(r"\W*(?:[^\W\d]+\s){0,3}")
ABOUT = re.compile(
    r"\b(?:about|according to|über|laut|sobre|según|selon|secondo|segundo|volgens"
    r"|(?:fans?|fãs?|seguidores|story|geschichte|histoire|historia|storia|história|verhaal)"
    r" (?:of|von|um|rund um|de|di|van|rond))\s+$",
    re.IGNORECASE,
)


def people_in(page: Page, passage: Passage) -> tuple[NameMention, ...]:
    """The people that a sentence names, found once; the titles that the page speaks of are none."""
    place = passage.index, passage.start
    if place not in page.people:
        page.people[place] = tuple(sorted(named(page, passage), key=attrgetter("start")))
    return page.people[place]


def named(page: Page, passage: Passage) -> list[NameMention]:
    """The people that a sentence names, those with one name last."""
    titles = title_keys((page.title.name, *page.title.aliases), page.entities.others)
    found = find_names(passage.text, language=page.language, not_people=titles)
    names = [without_lead(passage, within_mark(passage, name)) for name in found]
    names = names or whole_cell(page, passage)
    people = [name for name in names if not passes_by(passage, name) and not is_of_title(page.title.name, name)]
    return [*alone(passage, people), *artists_in(passage, names)]


def alone(passage: Passage, people: list[NameMention]) -> Iterator[NameMention]:
    """The people but for those who only say who the one before them is, also two of them ("daughter of A and B")."""
    beside = False
    for last, name in pairwise([*people[:1], *people]):
        goes_on = beside and AND_ONE.fullmatch(passage.text, last.end, name.start) is not None
        beside = goes_on or (last is not name and is_beside(passage, last, name))
        if not beside:
            yield name


def whole_cell(page: Page, passage: Passage) -> list[NameMention]:
    """The name that fills a cell of a column of people, whatever else its words mean ("Masaomi Date")."""
    block = passage.block
    if block.kind is not BlockKind.CELL or not CELL_NAME.fullmatch(block.text) or not block.path:
        return []
    lexicon, people = lexicon_for(page.language), people_of(page.language)
    cells = page.rows.tables.get(block.group or 0, ())
    if not cells or block.path == cells[0].path[: len(block.path)]:  # no head of its own
        return []
    cues = {hit.cue for hit in lexicon.find(block.path[-1])}
    first = block.text.partition(" ")[0].casefold()
    if not cues & {Cue.PLAY, Cue.CAST} or cues & {Cue.MAKER, Cue.ROLE_NOUN}:
        return []
    known = first in people.ordinary | people.character_titles or lexicon.knows(first)
    return [] if known else [NameMention(0, len(passage.text), passage.text)]


def is_beside(passage: Passage, person: NameMention, name: NameMention) -> bool:
    """Whether a name only says who the person before it is: a work, a relative ("A, of Low Orbit fame")."""
    if not WORK_OF.fullmatch(passage.text, person.end, name.start):
        return False
    return not passage.has(Cue.JOIN, Cue.JOINED_BY, Cue.PLAY, Cue.REPLACE, start=person.end, end=name.start)


def artists_in(passage: Passage, names: list[NameMention]) -> Iterator[NameMention]:
    """The artists with one name, behind what they are ("singer Zaza"), or before it ("Zaza, of the band")."""
    if not passage.has(Cue.JOIN, Cue.JOINED_BY, Cue.NEW, Cue.PLAY):
        return
    for match in (*ARTIST.finditer(passage.text), *MEMBER.finditer(passage.text)):
        start, end = match.span("name")
        if not any(name.start < end and start < name.end for name in names):
            yield NameMention(start, end, match["name"])


def is_of_title(title: str, name: NameMention) -> bool:
    """Whether a name is only words of the watched title ("Glass Rivers" of "Ten Glass Rivers")."""
    return f" {name.name.casefold()} " in f" {title.casefold()} "


def passes_by(passage: Passage, name: NameMention) -> bool:
    """Whether a name is no person's who could be cast: a role, a title, a story's subject, struck out."""
    if passage.struck(name.start, name.end) or " " not in name.name or name.name[0].islower():
        return True
    is_role = led(passage, name, IS_ROLE) and not is_asked_for(passage, name) and not is_new_or_back(passage, name)
    is_apposed = "," in passage.text[max(0, name.start - 2) : name.start] and led(passage, name, APPOSED)
    apposed = (is_apposed or is_role) and not AS.match(passage.text, name.end)
    unlike = GREETING.match(name.name) or EVENT.search(name.name)
    part = (
        apposed
        or led(passage, name, PLAYED)
        or any(led(passage, name, words, NEAR) for words in (WHOSE, AT, NO_ACTOR))
        or is_told_about(passage, name)
    )
    return bool(unlike or part) or names_thing(passage, name) or quoted(passage.text, name)


def is_told_about(passage: Passage, name: NameMention) -> bool:
    """Whether somebody is only spoken about, and in no rumour that was true ("the rumours about A proved right")."""
    return led(passage, name, ABOUT, NEAR) and not passage.has(Cue.PROVED)


def names_thing(passage: Passage, name: NameMention) -> bool:
    """Whether the words around a name make it no person's, and do not say that a part goes to it ("recae en A")."""
    if not is_named_thing(passage.text, name, passage.language):
        return False
    given = passage.find(Cue.JOINED_BY, start=max(0, name.start - REACH), end=name.start)
    return all(hit.end + 1 != name.start for hit in given) and not follows_verb(passage, name)


def follows_verb(passage: Passage, name: NameMention) -> bool:
    """Whether a clause opens with the verb of those who come, and a name behind it ("Debutan en la serie A y B")."""
    if passage.language[:2] not in INVERTING:
        return False
    verbs = passage.find(Cue.JOIN, Cue.RETURN, Cue.ARRIVAL, start=max(0, name.start - NEAR - NEAR), end=name.start)
    return any(
        INTO.fullmatch(passage.text, verb.end, name.start)
        and OPENS.fullmatch(passage.text, passage.clause(verb.start)[0], verb.start)
        for verb in verbs
    )


def is_asked_for(passage: Passage, name: NameMention) -> bool:
    """Whether the heading asks for whoever plays the part that stands before a name ("Who plays Bess?", "Bess is")."""
    match = IS_ROLE.search(passage.text, max(0, name.start - REACH), name.start)
    subject = re.search(r"[A-Z][\w’'-]+", match.group()) if match else None
    return subject is not None and re.search(rf"\b{re.escape(subject.group())}\b", passage.heading) is not None


def is_new_or_back(passage: Passage, name: NameMention) -> bool:
    """Whether the word before "is" says that somebody is new or back, and is no surname ("Nieuw is A")."""
    match = IS_ROLE.search(passage.text, max(0, name.start - REACH), name.start)
    begins = match.start() + len(match.group()) - len(match.group().lstrip(" ,;and")) if match else name.start
    hits = passage.find(Cue.JOIN, Cue.JOINED_BY, Cue.NEW, Cue.RETURN, start=begins, end=name.start)
    return any(hit.start == begins for hit in hits)


def led(passage: Passage, name: NameMention, words: re.Pattern[str], reach: int = REACH) -> bool:
    """Whether certain words stand right before a name."""
    return name.start > 0 and words.search(passage.text, max(0, name.start - reach), name.start) is not None


def without_lead(passage: Passage, name: NameMention) -> NameMention:
    """The name without a word before it that only has a capital: "Naast Ana Cruz", "Chart-topper Ana Cruz"."""
    start = max(name.start, *(place for place in name_starts(passage, name)))
    verb = next((hit for hit in passage.find(Cue.JOIN, start=start + 1, end=name.end) if hit.end >= name.end), None)
    end = verb.start - 1 if verb and passage.text[verb.start - 1] == " " else name.end  # "Ana Cruz Joins"
    if (start, end) == (name.start, name.end) or " " not in passage.text[start:end].strip():
        return name
    return NameMention(start, end, name.name[start - name.start : end - name.start])


def name_starts(passage: Passage, name: NameMention) -> Iterator[int]:
    """Where the name begins behind each kind of word that is none of a name."""
    lead = LEADS.match(name.name)
    yield name.start + (lead.end() if lead else 0)
    leading = passage.find(Cue.BESIDE, Cue.JOIN, Cue.RETURN, start=name.start, end=name.start + 1)
    yield from (hit.end + 1 for hit in leading if hit.end < name.end)
    if led(passage, name, ARTICLE, NEAR):
        yield name.start + name.name.find(" ") + 1


@lru_cache(maxsize=64)
def title_keys(names: tuple[str, ...], others: frozenset[str]) -> frozenset[str]:
    """The names of titles as names of people are compared."""
    return frozenset(person_key(name) for name in (*names, *others))


def within_mark(passage: Passage, name: NameMention) -> NameMention:
    """The name cut where the bold or linked run that begins it ends, as cast lists set name and role apart."""
    label = passage.block.path[-1] if passage.block.path and not passage.start else ""
    if name.start == 0 and " " in label and name.name.startswith(f"{label} "):
        return NameMention(0, len(label), label)
    for mark in passage.marks:
        start, end = mark.start - passage.start, mark.end - passage.start
        if start <= name.start < end < name.end and passage.text[end : end + 1] in (" ", ""):
            return NameMention(name.start, end, passage.text[name.start : end].strip())
    return name


def quoted(text: str, name: NameMention) -> bool:
    """Whether the name stands in quotation marks by itself, as titles do."""
    before, behind = text[: name.start].rstrip(), text[name.end :].lstrip()
    inside = before.endswith(("“", "‘", "«", "„")) or before[-5:].lower().lstrip() in (
        "“the",
        "‘the",
        "“a",
        "«le",
        "«la",
    )
    return inside and behind[:1] in ("”", "’", "»", "“", ",")
