"""English wordings."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.en.elsewhere import ELSEWHERE
from watcher.core.language.phrases.en.events import EVENTS
from watcher.core.language.phrases.en.fates import FATES
from watcher.core.language.phrases.en.guesses import GUESSES
from watcher.core.language.phrases.en.headings import HEADINGS
from watcher.core.language.phrases.en.joining import JOINING
from watcher.core.language.phrases.en.people import PEOPLE
from watcher.core.language.phrases.en.returning import RETURNING
from watcher.core.language.phrases.en.speech import SPEECH
from watcher.core.language.phrases.en.videos import VIDEOS

PHRASES: Phrases = {
    **{**EVENTS, **ELSEWHERE, **FATES, **SPEECH, **GUESSES, **VIDEOS},
    **{**JOINING, **RETURNING, **PEOPLE, **HEADINGS},
}
