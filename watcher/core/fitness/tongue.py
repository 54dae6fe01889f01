"""Which language a text is in, told by its commonest words, or by its script."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import repeat
from typing import Final

ENOUGH: Final = 40  # words in which a language shows
_SAMPLE: Final = 6_000  # letters that are looked at
_USUAL: Final = 0.2  # part of a running text that is common words of its language
_LEAST: Final = 0.06  # the same of a list

_COMMON: Final = {
    code: frozenset(text.split())
    for code, text in {
        "en": "the of and to is that it for was with as on be by this are from at have not but they which you will "
        "has his her been their who its would about when what there were more if we so than how all",
        "de": "der die und das den ist von mit nicht ein eine des dem im für auf sich auch es als an wird werden sind "
        "noch bei einer einen einem zu zum zur dass wie oder aus nach wir sie er hat haben über nur aber wenn war kein "
        "keine gibt",
        "fr": "le la les des et est une du dans pour que qui au aux sur pas ne plus par avec ce cette ces il elle nous "
        "vous sont mais ou en un son sa ses se été être sera leur cela on si comme tout deux date",
        "es": "el los las y que del en una por con para es se lo su al como más pero sus le ya este esta entre cuando "
        "muy sin sobre también hay fue ser son está han nos qué desde todo aún uno un la de",
        "it": "il di che la e per del della è non una in con gli dei delle nel nella dal dalla alla al le lo si sono "
        "più come anche ma da questo questa ha hanno ancora sul sulla ci quando un essere stato se tra",
        "pt": "o a os as que do da dos das e em um uma para com não no na nos nas se por mais como mas ao foi é são "
        "ele ela também já seu sua pelo pela ainda está isso ou quando muito sobre há esta este",
        "nl": "de het een van en is dat in op te voor met zijn niet aan er die door als ook om maar bij nog uit naar "
        "dan ze worden wordt heeft hebben deze dit wel over we je kan of was geen meer al werd",
    }.items()
}
LANGUAGES: Final = frozenset(_COMMON)  # that a text can be told to be in
_FOREIGN = re.compile("[^\\W\\d_\u0000-\u036f\u1e00-\u1eff]")
_SCRIPTS = ("CYRILLIC", "GREEK", "ARABIC", "HEBREW", "HANGUL", "HIRAGANA", "KATAKANA", "CJK", "THAI", "DEVANAGARI")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of a text: how many there are, and which part of them is common in each language."""

    words: int
    shares: dict[str, float]
    script: str = ""  # of most letters, where it is not Latin

    @property
    def language(self) -> str:
        """The language that is clearly ahead of the others, or the foreign script; "" where that cannot be told."""
        if self.script or self.words < ENOUGH:
            return self.script.lower()
        (first, most), (_, next_most) = Counter(self.shares).most_common(2)
        needed = 1.25 if most >= _USUAL else 1.8
        return first if most >= _LEAST and most >= needed * next_most else ""

    def allows(self, language: str) -> bool:
        """Whether a text that shows no language clearly may be in this one."""
        share = self.shares.get(language, 0)
        return not self.script and share > 0 and share == max(self.shares.values())


def tongue_of(text: str) -> Tongue:
    """What language the beginning of a text shows."""
    sample = text[:_SAMPLE]
    words = re.findall(r"[^\W\d_]+", sample.casefold())
    counts = Counter(words)
    total = max(1, len(words))
    shares = {code: sum(map(counts.get, common, repeat(0))) / total for code, common in _COMMON.items()}
    return Tongue(len(words), shares, _script(sample))


def _script(text: str) -> str:
    """The script of most letters, where it is not the Latin one."""
    foreign = Counter(map(_script_of, _FOREIGN.findall(text)))
    if not foreign:  # counting letters takes longer than looking for foreign ones
        return ""
    script, count = foreign.most_common(1)[0]
    return script if count * 2 > sum(map(str.isalpha, text)) else ""


def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return name if name in _SCRIPTS else ""
