"""Words that set what they tell a year or more back: data of all languages."""

from __future__ import annotations

YEARS_AGO = (
    r"(?:an?|one|two|three|four|five|six|\d+) years? (?:ago|(?:on )?since)|years ago|last year|(?:it['’]s|it has) been"
    r" (?:an?|over a|more than a|two|three) years? since",
    r"vor (?:einem|zwei|drei|vier|fünf|\d+) Jahr(?:en)?|(?:im letzten|letztes|voriges|vergangenes|im vergangenen) Jahr",
    r"il y a (?:un|deux|trois|quatre|\d+) ans?|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)",
    r"hace (?:un|dos|tres|cuatro|\d+) años?|el año pasado",
    r"(?:un|due|tre|quattro|\d+) ann[oi] fa|l['’]anno scorso",
    r"há (?:um|dois|três|\d+) anos?|no ano passado|(?:um|dois|três|\d+) anos? atrás",
    r"(?:een|twee|drie|\d+) jaar geleden|vorig jaar",
)
