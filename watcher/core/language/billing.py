"""People named in rows ("A, B and C"), and the words before and behind a row that say what they do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from watcher.core.language.cues import Cue
from watcher.core.language.doings import BRACKETS, DOINGS, doings
from watcher.core.language.folding import lowered
from watcher.core.language.inverted import subject_behind
from watcher.core.language.lexicon import Hit
from watcher.core.language.names import NameMention
from watcher.core.language.newness import are_added_to, besides, lists_new
from watcher.core.language.parts import parts_in
from watcher.core.language.passages import Page, Passage
from watcher.core.language.persons import people_in
from watcher.core.language.sentences import clause_end_pattern

PARTING = (*DOINGS, Cue.ARRIVAL)  # words between two names of which each has its own
AND = r"(?:and|und|et|y|e|ed|en|sowie|plus)"
ROLE = re.compile(rf"^,?\s*(?:as|als|comme|como|come|nel ruolo di)\s[^,;]{{2,60}}?(?=,|;|\s{AND}\s|$)")
STORY = re.compile(  # "as Pru, who left in a hurry": what the character does
    r"\b(?:as|plays?|playing|voices|portrays|als|spielt|verkörpert|gibt|mimt|comme|joue|incarne|campe|interprète"
    r"|prête ses traits|jouera|incarnera|campera|dans (?:le rôle|la peau) (?:de|du)"
    r"|como|encarna|da vida|come|interpreta|veste i panni|speelt|vertolkt)\s[^.;()]{2,70}?,?\s"
    r"(?P<story>who|whose|that|der|die|das|dessen|deren|qui|dont|que|quien|cuyo|cuya|che|dat|wiens"
    r"|(?<=, )(?:sa|son|ses|leur|les?|la|l['’]|une?|seine?n?|ihre?n?|eine?n?|den|su|el|una|il|lo|sua|suo|seu|uma?"
    r"|zijn|haar|een|de|het)\b(?!\s?(?:neu|nouv|nuev|nuov|nov|nieuw))"
    r"|(?<=, )(?:(?:just|newly|freshly|now|gerade|frisch|tout juste|recién|appena|net)\s)?(?:back|home|zurück|de retour"
    r"|di ritorno|de vuelta|de regreso|de volta|terug)(?=\s(?:from|after|in town|home|aus|nach|von|après|au|dopo|da"
    r"|tras|después|del?|depois|após|uit|na)\s(?!(?:\w+\s){0,2}(?:season|series|staffel|saison|temporada|stagione|seizoen)\b)))"
)
SEMICOLON = re.compile(";")
BUT = re.compile(",? but ")
PARTED = re.compile(r"[;–—]|\s-\s")
REMARK = re.compile(  # "A, whom B praises, joins", "A, not B, joins"
    r"(?:\s*\([^()]*\))?,\s*(?:(?:(?:the|a|an|now|once)\s)?(?:married|engaged|related|son|daughter|brother|sister|wife|husband"
    r"|widow|partner|mother|father|nephew|niece|cousin|represented|managed|repped|trained|discovered|interviewed)"
    r"|who|whom|whose|which|der|die|den|dem|qui|que|dont|che|cui|(?P<denied>not|nicht|pas|non|no|não|niet))\b"
)
LISTED = re.compile(rf",\s{AND}\s$")  # "A, who plays the judge, and B"
TOO = r"(?:as well as|along with|ainsi que|plus|et aussi|así como|nonché|oltre a|bem como|além de|alsook|alsmede|sowie)"
JOINT = re.compile(rf"(?:\s*\([^()]*\))?,?\s*(?:{AND}|{TOO})\s")
INSERTED = re.compile(
    rf"(?:\sas\s[^,;()]{{2,60}}?)?(?:\s*\([^()]*\))?,?\s*{AND}\b(?=,)"
)  # "A and, in a cameo, B": they are B's words
ALL = re.compile(r"\((?:both|all|beide|alle|tous|toutes|ambos|todos|entrambi|tutti|allebei)\b", re.IGNORECASE)
ONE = re.compile(  # what one person does
    r"\s(?:is|has|was|plays|joins|returns|stars|leads|takes|appears|steps|comes"
    r"|ist|hat|wird|spielt|verkörpert|mimt|gibt|übernimmt|kehrt|kommt|stößt|schlüpft|steigt|bleibt|steht|tritt|spricht"
    r"|heeft|wordt|speelt|vertolkt|neemt|keert|komt|kruipt|stapt|blijft|doet|staat|est|joue|incarne|campe|reprend|revient"
    r"|rejoint|prête|es|interpreta|encarna|regresa|vuelve|torna|entra|veste|vive|volta|regressa|será|sarà|sera)\b"
)
CALLED = re.compile(
    r"\b(?:fellow\s)?(?:newcomers?|newbies?|recruits?|new (?:arrival|recruit|face|co-star|star|cast member))\s$"
)
FRONTED = re.compile(  # "Following the death of A, B inherits the role"
    r"(?:Following|After|Since|With|Without|Despite|Instead|Unlike|Like|In|Before|Until|For|From|Now)\b[^,;:.]*$"
)
VERB_BEHIND = re.compile(r"\s(?!(?:and|or|as|who|whose)\b)[a-z]+\b")
GLUE = re.compile(rf"^[\s,;&/+·•]*(?:\b(?:as well as|ainsi que|{AND})\b)?[\s,]*", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:has|have|had|is|are|was|were|it|he|she|they|hat|ist|sind|est|sont|è|sono|es|son|é|são"
    r"|war|wurde|wird|werden|sera|seront|será|serán|serão|sarà|saranno|wordt|werd)\b"
)
CLOSE = 32  # characters before people that hold a few words
THAT_OF = re.compile(  # "A reprend le rôle de la juge, et B celui du notaire"
    r"\s(?:(?:celui|celle|ceux|celles)\sd|(?:el|la|los|las)\sdel?\s|(?:quell[oaie])\sd|(?:o|a|os|as)\sd[eoa]s?\s"
    r"|(?:that|those)\sof\s|(?:die|den|das|jene[rn]?)\s(?:des|der|von)\s|(?:die|dat)\svan\s)"
)
NEAR = 30  # characters from a name to its verb
LEAD_WORDS = 3  # words such as "Oscar nominee" that may stand before a name inside a row


@dataclass(frozen=True, slots=True)
class Row:
    """People named in one row, and the sentence's parts before and behind it that are theirs."""

    names: tuple[NameMention, ...]
    head: tuple[int, int]
    tail: tuple[int, int]
    shared: bool  # the words before it are the verb of the row before ("A joins B")
    aside: bool = False  # they stand in a remark about the row before ("A, whose father is B, joins")
    leading: tuple[Hit, ...] = ()  # the words of its head that say what people do
    following: tuple[Hit, ...] = ()  # those of its tail

    @property
    def start(self) -> int:
        """Where the first name begins."""
        return self.names[0].start

    @property
    def end(self) -> int:
        """Where the last name ends."""
        return self.names[-1].end


def leads(words: re.Pattern[str], text: str, start: int) -> bool:
    """Whether certain words, few of them, stand right before a place of a sentence."""
    return words.search(text, max(0, start - CLOSE), start) is not None


def rows_of(page: Page, passage: Passage, pronoun: tuple[NameMention, ...] = ()) -> list[Row]:
    """The rows of people in a sentence, each with its own words; a pronoun stands for those named before it."""
    grouped = [*([list(pronoun)] if pronoun else []), *group(passage, people_in(page, passage))]
    if not grouped:
        return []
    ends = [0, *(names[-1].end for names in grouped)]
    starts = [*(names[0].start for names in grouped[1:]), len(passage.text)]
    rows: list[Row] = []
    for names, before, after in zip(grouped, ends, starts, strict=False):
        head, shared = head_of(passage, before, names[0].start)
        tail = (names[-1].end, tail_end(passage.text, names[-1].end, after))
        row = Row(tuple(names), head, tail, shared and before > 0)
        if rows:
            rows[-1], row = parted(page, passage, rows[-1], row)
            rows[-1], row = resumed(page, passage, rows[-1], row)
            rows[-1] = untitled(passage, rows[-1], row)
        rows.append(row)
    return [with_doings(page, passage, row) for row in rows]


def with_doings(page: Page, passage: Passage, row: Row) -> Row:
    """The row with the words before and behind it that say what people do."""
    leading, following = doings(page, passage, row.head), doings(page, passage, row.tail)
    return replace(row, leading=tuple(leading), following=tuple(following)) if leading or following else row


def tail_end(text: str, start: int, end: int) -> int:
    """Where the words behind a row stop being its own: at a semicolon, a dash, a "but", or its character's story."""
    mark = (PARTED if end < len(text) else SEMICOLON).search(text, start, end)
    story = STORY.search(text, start, end)
    contrast = BUT.search(text, start, end) if mark is None and end < len(text) else None
    found = (mark and mark.start(), story and story.start("story"), contrast and contrast.start())
    return min((place for place in found if place is not None), default=end)


def untitled(passage: Passage, first: Row, second: Row) -> Row:
    """The first of two rows without what the second is called right before its name ("A plays opposite newcomer B")."""
    called = CALLED.search(passage.text, first.end, second.start)
    if called is None or not first.tail[0] < called.start() < first.tail[1]:
        return first
    return replace(first, tail=(first.tail[0], called.start()))


def resumed(page: Page, passage: Passage, first: Row, second: Row) -> tuple[Row, Row]:
    """Two rows, the second within a remark about the first: the words behind the remark are the first's."""
    remark = REMARK.match(passage.text, first.end, second.start)
    if remark is None or LISTED.search(passage.text, first.end, second.start):
        return first, second
    comma = passage.text.find(",", second.end, second.tail[1])
    if comma < 0 or not doings(page, passage, (comma, second.tail[1])):
        return first, second
    return replace(first, tail=(comma, second.tail[1])), replace(
        second, tail=(second.end, comma), aside=not remark["denied"]
    )


def parted(page: Page, passage: Passage, first: Row, second: Row) -> tuple[Row, Row]:
    """Two rows with the words between them given to the one or the other; a verb without a subject is the first's."""
    part = next((start for start, _, end in parts_in(passage.text) if first.end < start <= second.start < end), None)
    if part is not None and "," in passage.text[first.end : part]:
        return replace(first, tail=(first.end, part)), replace(second, shared=True)
    inverted = subject_behind(passage, first.end, second.start)
    if inverted is not None:
        return replace(first, tail=(first.end, inverted)), replace(second, head=(inverted, second.start), shared=False)
    apart = INSERTED.match(passage.text, first.end, second.start) or newcomer(page, passage, first, second)
    if apart:
        first = replace(first, tail=(first.end, apart.end()))
        return first, replace(second, head=(apart.end(), second.start), shared=False)
    if besides(passage, first.names) or are_added_to(passage, first.names, second.names):
        return replace(first, tail=(first.end, first.end)), replace(second, shared=False)
    tail = (first.end, min(first.tail[1], max(second.head[0], first.end)))
    idle = not doings(page, passage, tail) and not doings(page, passage, first.head)
    opening = re.match(rf"\s*{AND}\b", passage.text[tail[1] - 5 : second.start].lstrip(", "))
    led = any(hit.end <= second.end for hit in doings(page, passage, second.head))  # "rückt Ana Cruz nach": its own
    if second.shared or (idle and led and not opening):
        return first, replace(second, shared=True)
    return replace(first, tail=tail), second


def newcomer(page: Page, passage: Passage, first: Row, second: Row) -> re.Match[str] | None:
    """The "and" between people and a newcomer told apart by a noun alone ("A, B and the new face C")."""
    joint = JOINT.match(passage.text, first.end, second.start)
    if (
        joint is None
        or any(hit.cue is not Cue.PLAY for hit in doings(page, passage, second.tail))
        or not passage.has(Cue.NEW, start=joint.end() - 1, end=second.start)
    ):
        return None
    return joint


def head_of(passage: Passage, start: int, end: int) -> tuple[tuple[int, int], bool]:
    """The words just before a row: from the last mark that parts clauses, else all since the row before it."""
    bare = BRACKETS.sub(lambda match: " " * len(match.group()), passage.text[start:end])
    ends = clause_end_pattern(passage.language).finditer(lowered(bare))
    parting = [
        match.end()
        for match in ends
        if (bare[match.end() :].strip() or match.group() != ",") and not lists_new(passage, start + match.start())
    ]
    if parting and start > 0:
        return (start + parting[-1], end), False
    return (start, end), not parting


def group(passage: Passage, names: Sequence[NameMention]) -> list[list[NameMention]]:
    """Names in rows: those with nothing but commas, "and", brackets, roles and a lead word between them."""
    rows: list[list[NameMention]] = []
    for mention in names:
        if rows and links_only(passage, rows[-1][-1].end, mention.start) and not is_next(passage, rows[-1], mention):
            rows[-1].append(mention)
        else:
            rows.append([mention])
    return rows


def is_next(passage: Passage, row: list[NameMention], name: NameMention) -> bool:
    """Whether a name stands apart: the subject of its own clause ("A follows B, C is new"), or marked by itself."""
    if THAT_OF.match(passage.text, name.end):
        return True
    marked = BRACKETS.match(passage.text, name.end + 1)
    if marked and not ALL.match(marked.group()):
        return passage.has(Cue.NEW, Cue.RETURN, Cue.LEAVE, Cue.JOIN, start=marked.start(), end=marked.end())
    between = passage.text[row[-1].end : name.start]
    if between.startswith(",") and GLUE.sub("", between) and besides(passage, row):
        return True
    if ";" in between:
        return passage.has(*DOINGS, start=name.end, end=name.end + NEAR)
    fronted = FRONTED.match(passage.text, 0, row[0].start) is not None and VERB_BEHIND.match(passage.text, name.end)
    return between == ", " and bool(ONE.match(passage.text, name.end) or fronted)


def links_only(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two names only link them."""
    if (remark := REMARK.match(passage.text, start, end)) and not remark["denied"]:
        return False
    between = ROLE.sub("", BRACKETS.sub("", passage.text[start:end]))
    lead = GLUE.sub("", between)
    if not between[: len(between) - len(lead)].strip():  # no comma and no "and"
        return not between.strip()
    return len(lead.split()) <= LEAD_WORDS and not VERB.search(lead) and not passage.has(*PARTING, start=start, end=end)
