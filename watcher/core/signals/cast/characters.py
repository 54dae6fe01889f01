"""The names of a page's characters: what stands behind "as" and "plays", and beside the actors of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from watcher.core.language.billing import Row
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.people import people_of
from watcher.core.language.remembered import remembered
from watcher.core.language.spellings import person_key
from watcher.core.signals.cast.castlist import is_role_side

NO_ROLE = (
    r"(?!(?:do|does|did|is|are|will|has|have|well|once|again|by|von|par|por|da|door|van|this|that|include|includes|of|in|opposite|alongside|beside"
    r"|im|ab|am|auch|erneut|wieder|erstmals|neu|künftig|fortan|nun|bei|mit|weiterhin|diesmal|opnieuw|weer|ook|voortaan"
    r"|dit)\b)"
)
ENDS_ROLE = (
    r"(?=[,;()–—]|(?<!\b\w)\.|\s(?:and|und|et|y|e|en|while|opposite|alongside|with|in|on|for|from|to)\s"
    r"|\s(?:is|are|will|was|were|has|joins|returns"
    r"|ist|sind|war|wird|werden|hat|haben|kommt|kommen|steht|stehen|tritt|treten|stößt|stoßen|gehört|gibt|spielt|spielen"
    r"|sieht|sehen|zijn|wordt|worden|komt|komen|speelt|spelen|treedt|staat|duikt|zien|zal|zullen"
    r"|arrive|arrivent|débarque|vient|retrouve|verra|arriva|arrivano|entra|entrano|troviamo|vedremo|debutta"
    r"|llega|llegan|aparece|veremos|estará|chega|chegam|surge|estará|vemos)\s|$)"
)
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){1,2}"
_AND = r"\s(?:and|und|et|y|e|en)\s"
AND_WORD = re.compile(_AND)
OF_TWO = re.compile(
    rf"(?P<actors>{_NAME}{_AND}{_NAME})[^,;.:()]{{0,60}}?\s(?:as|plays?|playing|als|spielen|comme|jouent|incarnent|como"
    rf"|interpretan|encarnan|come|interpretano|interpretam|vivem|spelen|vertolken)\s"
    rf"(?P<roles>(?:[^\WA-ZÀ-Þ\d][\w’'-]*\s){{0,4}}{_NAME}{_AND}{_NAME})(?=[.,;]|$|\s(?:in|on|for)\s)"
)
BRACKETED = re.compile(  # and not "the marshal (newcomer Ana Cruz)"
    r"[A-ZÀ-Þ][\w’'-]+\s\((?:the\s|la\s|le\s|el\s|il\s|die\s|der\s)?"
    r"(?!(?:new\w*|singers?|act\w+|stars?|comedian|rapper|musician|with|from|of|by|opposite|replac\w+|former\w*|photo"
    r"|played|voiced|neu\w*|mit|von|statt|gespielt|avec|de|par|chanteu\w+|nouve\w+|con|por|nuev\w+|cantante|actri\w+"
    r"|da|com|nov\w+|cantora?|met|door|nieuw\w*)\b)"
    r"(?P<role>(?:[^\WA-ZÀ-Þ\d][\w’'-]*\s){1,3}[A-ZÀ-Þ][^()\d,;]{2,40})\)"
)
VERB_SECOND = ("de", "nl")  # languages in which the actor may stand behind the verb ("Den Sheriff spielt Ana Cruz")
AS = frozenset({"als", "alias"})
REACH = 40  # characters from an actor to the verb
SUBJECT = re.compile(r"\b(?:sie|er|sij|zij|ze|hij|die|der|wie|wer)\s(?:[^\W\dA-ZÀ-Þ]+\s){0,2}$", re.IGNORECASE)
OBJECT = re.compile(  # ", ihren Bruder Nils gibt Ana Cruz": the part stands before the verb
    r"(?:^|[,;:]\s)(?:den|die|das|ihren|ihre|seinen|seine|deren|dessen|einen|eine|zijn|haar|de|het)\s[^,;:]*$",
    re.IGNORECASE,
)
OF_ROLE = re.compile(r"(?:rolle|figur|rol|part)\s(?:der|des|von|van)\s(?:\w+\s){0,2}$", re.IGNORECASE)


def characters_of(language: str, passages: Iterable[Passage]) -> frozenset[str]:
    """The names that the page gives as roles ("as Detective Ann Mills")."""
    return frozenset(key for passage in passages for key in roles_named(passage.text, language))


@remembered
def roles_named(text: str, language: str) -> tuple[str, ...]:
    """The keys of the names that a sentence gives as roles."""
    roles = (
        match["role"]
        for match in role_pattern(language).finditer(text)
        if language[:2] not in VERB_SECOND or is_behind_actor(text, match, language)
    )
    told = (*roles, *roles_of_two(text, language), *roles_bracketed(text, language))
    return tuple(person_key(name.name) for role in told for name in find_names(role, language=language))


def roles_of_two(text: str, language: str) -> Iterator[str]:
    """The roles that two actors share ("A and B recur as residents C and D")."""
    for match in OF_TWO.finditer(text) if len(AND_WORD.findall(text)) > 1 else ():
        actors = find_names(match["actors"], language=language)
        if len(actors) > 1:
            yield match["roles"]


def roles_bracketed(text: str, language: str) -> Iterator[str]:
    """The roles in brackets behind their actors, with what they are ("A (the nurse B)")."""
    for match in BRACKETED.finditer(text) if "(" in text else ():
        named = find_names(match["role"], language=language)
        if len(named) == 1 and named[0].end == len(match["role"]):
            yield match["role"]


def is_behind_actor(text: str, match: re.Match[str], language: str) -> bool:
    """Whether an actor stands before the verb, so that what stands behind it is the role."""
    before = text[: match.start()]
    if match["cue"] in AS or SUBJECT.search(before):
        return True
    actors = find_names(before, language=language)
    fronted = OBJECT.search(before)
    if fronted and not any(actor.start > fronted.start() for actor in actors):
        return False
    near = bool(actors) and match.start() - actors[-1].end < REACH
    return near and not OF_ROLE.search(before[: actors[-1].start])


@lru_cache(maxsize=16)
def role_pattern(language: str) -> re.Pattern[str]:
    """What stands behind a language's "as" and "plays"; "as does" is none."""
    people = people_of(language)
    cues = "|".join(map(re.escape, {*people.as_role, *people.plays}))
    as_role = rf"(?<!\bwell )(?<!\bsuch )(?<!\btout )(?P<cue>{cues})"
    return re.compile(rf"\b{as_role}\s+{NO_ROLE}(?P<role>(?:[^,;:.()]|(?<=\b\w)\.\s){{4,90}}?){ENDS_ROLE}")


def paired_roles(page: Page, rows: Iterable[tuple[Passage, Sequence[Row]]]) -> frozenset[str]:
    """The names on the side of the roles in the page's lists of pairs ("Ana Cruz : Lena Falk")."""
    pairs = ((passage, row) for passage, each in rows for row in each if is_role_side(page, passage, row))
    return frozenset(person_key(name.name) for _, row in pairs for name in row.names)
