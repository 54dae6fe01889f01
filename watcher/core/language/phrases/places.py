"""Words that stand beside the name of a place, and never beside a person's: data of all languages."""

from __future__ import annotations

_KIND = (
    r"(?:village|town|city|hamlet|island|isle|street|square|parish|suburb|estate|hospital|school|college|ward|precinct"
    r"|station|prison|port|harbou?r|pub|valley|lake|river|resort|county|province|planet|colony|farm|ranch|hotel|district"
    r"|neighbou?rhood|community|commune|settlement|region|kingdom|camp|base|moor|marsh|lock|mill|bay|beach)"
)
BEFORE = (  # what leads to a place
    rf"{_KIND}\s(?:of|called|named|in|at)",
    rf"(?:fictional|sleepy|remote|rural|coastal|seaside|small|tiny|quiet|fictitious|imaginary)\s(?:[\w-]+\s)?{_KIND},",
    r"(?:set|shot|filmed|live[sd]?|living|stays?|stayed|happen(?:s|ed|ing)?|takes? place|took place|arriv(?:es?|ed|ing)"
    r"|killings?|murders?|deaths?|drownings?|crimes?|events|life|trouble|home|born|buried|back)\s(?:in|at|near)",
    r"(?:residents|locals|people|folk|inhabitants|streets|outskirts)\s(?:of|in)",
    r"(?:outside|throughout)",
    r"(?:Dorf|Stadt|Insel|Ort|Örtchen|Klinik|Schule|Wache|Hafen)\s(?:namens\s)?",
    r"(?:village|ville|île|hameau|bourg|lycée|quartier|commune)\s(?:de\s|d['’]|du\s)",
    r"(?:pueblo|ciudad|isla|aldea|barrio|villa)\sde",
    r"(?:paese|città|isola|borgo|quartiere)\sdi",
    r"(?:vila|cidade|ilha|aldeia|bairro)\sde",
    r"(?:dorp|stad|eiland|gehucht)\s(?:van\s)?",
)
BEHIND = (  # what is said of a place
    r"(?:is|was|are)\s(?:not\s)?(?:on the map|a real place|a fictional|a village|a town|an island|fictitious|filling up"
    rf"|home to|busier|the (?:\w+\s)?{_KIND})\b(?!['’])",
    r"(?:itself|exteriors?|scenes|locals|residents|police|exists?|does not exist|stands in|lies)\b",
)
