"""Finite verbs of the past, and the prepositions of the day on which they happened, by language: data, no logic."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PARTICIPLE_FR = r"(?:\w+(?:é|i|u|is|it|ert)e?s?|eue?s?|faite?s?)"
_PARTICIPLE_IT = r"\w+(?:at|ut|it|ett|ess|ost|art|ert|int|ort|ult|iust)[oaie]"
HAPPENED: Mapping[str, re.Pattern[str]] = {  # "se firmaron", "è stato firmato": no object pronoun that may be the title
    "es": re.compile(r"\b(?:[a-zñ]{3,}(?:ó|aron|ieron|eron)|fue|fueron|hubo|hizo|tuvo|quiso|pudo|dijo|vino|estuvo)\b"),
    "pt": re.compile(r"\b(?:[a-zç]{2,}(?:ou|aram|eram|iram|iu|eu)|foi|foram|houve|fez|teve|quis|esteve|disse|veio)\b"),
    "it": re.compile(
        rf"(?<!l['’])\b(?:(?:è|sono|ha|hanno|era|erano|aveva|avevano|si è|si sono)\s(?:\w+mente\s|già\s|poi\s|anche\s)?"
        rf"(?:stat[oaie]\s)?{_PARTICIPLE_IT}|mancava|mancavano|[a-z]{{3,}}(?:arono|irono|erono))\b"
    ),
    "fr": re.compile(
        rf"(?<!l['’])\b(?:(?:a|ont|est|sont|s['’]est|se sont|avait|avaient)\s(?:\w+ment\s|déjà\s|aussi\s|bien\s)?"
        rf"(?:été\s)?{_PARTICIPLE_FR}|était|étaient|[a-z]{{3,}}(?:èrent|irent))\b"
    ),
    "nl": re.compile(
        r"\b(?:werd|werden|was|waren|ontbrak|ontbraken|bleek|ging|kwam|had|hadden|is|zijn|heeft|hebben)\b"
    ),
    "de": re.compile(r"\b(?:wurde|wurden|war|waren|fehlte|fehlten|blieb|hatte|hatten|hat|haben|ist|sind)\b"),
}
THEN: Mapping[str, re.Pattern[str]] = {  # what stands between the verb, its objects and its day
    "es": re.compile(r"(?:^|[\s,])(?:el|en|este|el pasado|en el mes de|durante)\s(?:mes de\s)?$", re.IGNORECASE),
    "pt": re.compile(r"(?:^|[\s,])(?:a|em|no dia|no mês de|na|no|neste|durante)\s$", re.IGNORECASE),
    "it": re.compile(r"(?:^|[\s,])(?:(?:il|lo|a|ad|in|nel|durante)\s(?:mese di\s)?|l['’])$", re.IGNORECASE),
    "fr": re.compile(r"(?:^|[\s,])(?:le|en|au mois de|courant|fin|début)\s(?:\w+di\s)?$", re.IGNORECASE),
    "nl": re.compile(r"(?:^|[\s,])(?:op|in)\s$", re.IGNORECASE),
    "de": re.compile(r"(?:^|[\s,])(?:am|im)\s$", re.IGNORECASE),
}
AT_END = re.compile(  # participles at the end of a clause, as German and Dutch put them
    r"\b(?:(?:\w{2,6})?ge\w{2,}(?:t|en|d)|(?:be|ver|er|ent|zer|unter|über|onder|her|ont)\w{3,}(?:t|en|d)|\w+(?:iert|eerd))\W*$"
)
ENDED_BY = frozenset({"de", "nl"})  # languages whose auxiliary needs such a participle
AUXILIARIES = re.compile(r"(?:wurden?|werden?|hat|haben|hatten?|ist|sind|is|zijn|heeft|hebben|had|hadden)$")
