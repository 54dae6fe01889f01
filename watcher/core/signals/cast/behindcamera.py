"""Jobs behind the camera that a sentence gives to people, whatever its verb: duties, scores, what is in their hands."""

from __future__ import annotations

import re

from watcher.core.language.billing import Row
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage

REACH = 160  # characters before people
_GIVEN = r"\s(?:by|to|with|of|is|are)\s$"
DUTIES = re.compile(  # "directing duties fall to A and B, who both joined", "in charge of the cameras is A"
    r"\b(?:(?:directing|writing|editing|scoring|camera|design|script|make-up)\s(?:duties|chores|reins|work)\b[^.;:]{0,30}"
    r"|(?:in charge|at the helm|at the head) of\s[^.;:,]{3,40}(?:,[^.;:,]{2,20},)?"
    r"|(?:casting|costumes|cameras?|rewrites?|scripts?|score|music|sets?|stunts|edit|sound|wardrobe)\b"
    r"[^.;:]{0,25}\bin the hands)"
    rf"{_GIVEN}",
    re.IGNORECASE,
)
GIVEN = re.compile(_GIVEN, re.IGNORECASE)  # few people stand behind it, and looking for it is cheap
LONGEST_GIVEN = 6  # characters
IS_BY = re.compile(  # "the music is still by A"
    r"\b(?:is|are|was|were|comes?|remains?|will be)\s,?(?:(?:still|again|once|more|also|all|both|as|ever|always|now"
    r"|mostly|largely|entirely|another|usual)[\s,]+)*by\s(?:[a-z’'-]+\s){0,3}$"
)
WITH_ONE = re.compile(r"\bwho\s[^,;:()]{3,60}\s(?:with|by|for)\s(?:the\s)?$")  # "who reunites with writer A, plays"
ACTS_TOO = re.compile(r",?\s(?:who|and)\s(?:is also\s(?:an?|the|in)|also\s(?:plays?|stars?|appears?|acts?|voices?))\b")
FRONT = re.compile(  # "Alla regia, ", "Behind the camera, ": all that stands before a job that opens a sentence
    r"(?:^|[;:.]\s)(?:(?P<at>behind|on|in|for|as for|hinter|auf|bei|an|im|am|beim|derrière|à|au|aux|pour|côté"
    r"|du côté de|en|tras|detrás de|para|alla|dietro|per|alle|sul|atrás d[ao]|na|no|nas|nos|por trás d[ao]s?|achter|bij"
    r"|aan|voor)\s?)?"
    r"(?:(?:the|der|dem|die|den|das|la|le|les|l['’]|el|il|lo|a|o|as|os|de|het)\s?)?$",
    re.IGNORECASE,
)
DOING_IT = re.compile(  # "Die Regie hat", "La réalisation a été confiée à": the job is the subject or the object
    r"(?:co-)?(?:regie|drehbuch|drehbücher|kamera|musik|réalisation|mise en scène|scénario|regia|sceneggiatura"
    r"|colonna sonora|dirección|guion|guión|direção|roteiro|direction|script|scenario)",
    re.IGNORECASE,
)
VERB = re.compile(
    r"\s(?:(?:des|der|du|della|de la|do|da|van)\s[\w’' -]{2,30}?\s)?"
    r"(?:hat|haben|hatte|führt|führte|führen|übernimmt|übernahm|übernehmen|liegt|teilen|ist|sind|est|a été|sera|revient"
    r"|passe|è|sarà|passa|va|es|corre|recae|será|é|fica|is|heeft|ligt|neemt)\b"
)
BEHIND_CAMERA = re.compile(  # "Dietro la macchina da presa c'è ancora A, affiancata da B"
    r"(?:^|[.;:]\s)(?:hinter (?:der|die) kamera|auf (?:dem|den) regiest\w+|derrière (?:la|les) caméras?"
    r"|à la caméra|(?:detrás|tras) (?:de )?las? cámaras?|dietro (?:la macchina|le macchine) da presa"
    r"|dietro la cinepresa|dietro le quinte|(?:atrás|por trás) das? câ[mn]\w+"
    r"|achter de (?:camera|schermen)|behind the cameras?)\b",
    re.IGNORECASE,
)
TURN = re.compile(  # what leaves the job behind
    r"[;:]|\b(?:while|whilst|whereas|but|während|aber|tandis|mais|alors|mientras|pero|mentre|ma|enquanto|mas|terwijl|maar)\b"
)
APART = re.compile(r"[^,;:.]{0,30},")


def on_duty(passage: Passage, row: Row) -> Hit | None:
    """A job behind the camera that the words before give to people."""
    if fronted := fronted_job(passage, row):
        return fronted
    beside = next((hit for hit in passage.find(Cue.MAKER, end=row.start) if hit.end + 1 == row.start), None)
    if beside and WITH_ONE.search(passage.text, max(0, beside.start - REACH), beside.start):
        return beside
    begins = max(0, row.start - REACH)
    given = GIVEN.search(passage.text, max(0, row.start - LONGEST_GIVEN), row.start)
    duty = DUTIES.search(passage.text, begins, row.start) if given else None
    if duty is None and "by" in passage.text[begins : row.start]:
        duty = IS_BY.search(passage.text, begins, row.start)
    if duty is None or ACTS_TOO.match(passage.text, row.end):
        return None
    return Hit(Cue.MAKER, duty.start(), duty.end())


def is_beside_maker(passage: Passage, beside: Hit) -> bool:
    """Whether "beside" stands behind what a maker does, and nobody acts or comes ("A produces alongside B")."""
    begins = passage.clause(beside.start)[0]
    said = passage.find(Cue.MAKER, Cue.PLAY, Cue.JOIN, Cue.RETURN, Cue.LEAVE, start=begins, end=beside.start)
    done = [(hit.start, hit.cue is Cue.MAKER) for hit in said if hit.end <= beside.start]
    return max(done, default=(0, False))[1]


def fronted_job(passage: Passage, row: Row) -> Hit | None:
    """The job with which a sentence begins, and which is that of all it names ("Alla regia, al posto di A, c'è B")."""
    if (place := BEHIND_CAMERA.search(passage.text, 0, row.start)) and not left_behind(passage, row, place.end()):
        return Hit(Cue.MAKER, place.start(), place.end())
    hit = next(passage.find(Cue.MAKER, end=row.start), None)
    if hit is None or any(hit.cue is Cue.PLAY for hit in row.following) or ACTS_TOO.match(passage.text, row.end):
        return None
    front = FRONT.search(passage.text, 0, hit.start)
    if front is None or TURN.search(passage.text, hit.end, row.start):
        return None
    apart = front["at"] and APART.match(passage.text, hit.end, row.start)
    return hit if apart or is_subject(passage.text, hit) else None


def left_behind(passage: Passage, row: Row, start: int) -> bool:
    """Whether a sentence that begins behind the camera goes over to others, or has people act as well."""
    plays = any(hit.cue is Cue.PLAY for hit in row.following)
    return plays or TURN.search(passage.text, start, row.start) is not None


def is_subject(text: str, hit: Hit) -> bool:
    """Whether a job, and not who has it, is what the verb behind it is about ("Die Regie hat A von B übernommen")."""
    return DOING_IT.search(text, hit.start, hit.end) is not None and VERB.match(text, hit.end) is not None
