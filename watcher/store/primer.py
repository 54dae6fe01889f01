"""What kept values are deflated against: the words that they are made of, so that a row holds only what is its own.

A row names the primer that it needs by its checksum, so not a letter of it may change: without it nothing could be read
back. The later a word stands, the cheaper it is to refer to.
"""

from __future__ import annotations

from typing import Final

# What pages of this kind say, in the languages that are read.
_WORDS: Final = (
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday spring summer autumn fall winter Netflix Prime Video Apple TV+ Disney+ BBC HBO "
    "Max Hulu Paramount+ ITV Channel 4 Sky YouTube staffel starttermin besetzung alles was wir wissen die und der "
    "saison date de sortie casting bande-annonce tout ce que l'on sait sur la les temporada fecha de estreno reparto "
    "todo lo que sabemos stagione data di uscita quando esce estreia elenco tudo o que se sabe seizoen wat we weten "
    " has been renewed for a is expected to will return is set to premiere on premieres in cinemas arrives stream on "
    "has joined the cast as will star as plays created by directed by written by starring series regular new cast "
    "members who is in the cast of where to watch how many episodes what is it about what happens next plot episode "
    "There is no release date for yet. No trailer for has been released yet. has not been announced confirmed "
    "season 1 season 2 season 3 season 4 season 5 series film second third fourth final everything we know so far "
)

# The values, field by field in the order in which they are written (`codec.py`).
_FIELDS: Final = (
    '"told":{"release_date":"cancelled","released","value":"2024-2025-2026-2027-"trailer":"people":["sections":['
    '"ordinals":{"release_date:window:dated:moved:withdrawn:cast:joined:trailer:teaser:section:filled:'
    '"lapsed_at":"T00:00:00+00:00","held":"","missing":[""],"missing_at":"'
    '"section":","where":"UK","how":"cinemas","streaming","plain":true,"retracts":true,"yearless":true,"former":"'
    '"said_on":"2025-","lost":"","authority":"listed","guessed","rumoured","url":"https://www.youtube.com/watch?v='
    '"sections":[{"signal":"section","state":"filled","value":"'
    '{"learnt":[{"signal":"release_date","state":"placeholder","quote":"'
    '{"reading":{"release_date":{"signal":"release_date","state":"placeholder","quote":"","heading":" release date"'
    ',"scope":"this title and season: the sentence before","block":,"state":"window","value":"2026"'
    ',"state":"dated","value":"2026-0","quote":"","plain":true,"block":2},"state":"released","value":"2025-'
    '"trailer":{"signal":"trailer","state":"trailer","state":"teaser","quote":","heading":" trailer"'
    ',"scope":"this title and season: the page","url":"https://www.youtube.com/watch?v=","block":1}'
    ',"page_date":"2026-01-"},"release":{"signal":"release_date","state":"","release_on":"2026-'
    '"usual":{"letters":1,"language":"en","head":[""],"headings":["cast","release date","trailer"],"names":["'
    '"],"is_headed":true,"mentions":1,"has_season":true,"is_closed":true,"newcomers":[""]}}'
    ',"stance":"2026"},"scope":"this title and season: \\u201cSeason 2\\u201d","scope":"this title and season: its '
    'column","joined":[{"signal":"cast","state":"joined","value":"","quote":"","heading":"'
    '"returning":[{"signal":"cast","state":"returning","value":"","quote":" as ","heading":" cast"'
    ',"scope":"this title and season: its heading \\u201c season 2 cast\\u201d","role":"","block":15}'
    ',{"signal":"cast","state":"returning","value":"","quote":" as ","heading":" season 2 cast"'
    ',"scope":"this title and season: \\u201cseason 2\\u201d","block":7},"trailer":{"signal":"trailer"'
    ',"state":"placeholder","quote":"No trailer for the second season has been released yet."'
    ',"heading":" season 2 trailer"'
)

PRIMER: Final = (_WORDS + _FIELDS).encode()
