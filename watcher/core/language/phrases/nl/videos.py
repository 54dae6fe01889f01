"""Dutch wordings of trailers and other videos."""

from watcher.core.language.cues import Cue, Phrases

VIDEOS: Phrases = {
    Cue.STILL: ("foto|foto's|still|stills|poster|posters|affiche|affiches",),
    Cue.TRAILER: ("trailer|trailers|bioscooptrailer|filmtrailer",),
    Cue.TEASER: (
        "teaser|teasers|teasertrailer|teaser-trailer|teaservideo|voorproefje",
        "sneak",
        "teaser trailer",
        "eerste beelden|beeld|blik|glimp|minuten|teaser|video",
        "first look",
        "sneak peek|preview",
        "aankondigingsvideo|aankondigingsfilmpje",
        "eerste clip|fragment|fragmenten",
    ),
    Cue.LOOK: ("first look", "sneak", "sneak peek|preview", "eerste blik|glimp", "voorproefje"),
    Cue.FOOTAGE: ("beelden|beeldmateriaal|video|video's|filmpje|blik|materiaal|glimp",),
    Cue.FOOTAGE_NOUN: (
        "beelden|beeldmateriaal|video|video's|filmpje|clip|clips|fragment|fragmenten",
        "eerste blik",
    ),
    Cue.CLIP: ("clip|clips|promo|promo's|fragment|fragmenten|spot",),
    Cue.UNOFFICIAL: (
        "fan-trailer|fantrailer|fan-made|fanmade|fanvideo|conceptvideo",
        "concepttrailer|parodie|nep|neptrailer|deepfake|fake",
        "gemaakt|gebouwd|in|afkomstig _ fan|fans|elkaar",
        "gemaakt door|van een|fans|fan",
        "fan trailer|film",
        "kunstmatige intelligentie",
        "ai-gegenereerd|ai-trailer|gelekt|gelekte|uitgelekte",
        "niet|geen echt|echte|officieel|officiële",
        "onofficieel|onofficiële",
        "achter gesloten|besloten",
        "alleen|enkel|uitsluitend voor|aan pers|aanwezigen|bezoekers|publiek",
    ),
    Cue.OTHER_VIDEO: (
        "samenvatting|recap|terugblik|interview|interviews|recensie",
        "review|reactie|reacties|analyse|uitleg|uitgelegd|featurette",
        "achter de",
        "making-of|bloopers|podcast|quiz|videoclip|titelsong|intro|nummer",
        "making of",
        "verwijderde scène|scènes",
        "wat voorafging",
    ),
    Cue.SHOWN: (
        "in de|deze trailer|teaser",
        "trailer|teaser toont|laat|volgt|onthult|begint|duurt|geeft|belooft|bevestigt|opent|eindigt",
        "hier|hieronder|hierboven|nu|online|beschikbaar|bekijk|eindelijk",
        "al|uitgebracht|vrijgegeven|gedeeld|deelt|deelde|onthuld",
        "onthult|onthulde|toont|toonde|getoond|laat|lanceert|gelanceerd",
        "verschenen|verscheen|geeft|gaf|presenteert|uit|er|gelost|lost",
        "kijk|zie|geplaatst|plaatste|gepubliceerd",
        "deelt|deelde|gedeeld|lost|loste|gelost|dropt|dropte|postte|plaatste",
        "staat|staan sinds|op|online|nu|al|inmiddels",
        "is er|uit|online|verschenen|te",
        "bekijk|check|zie|kijk hieronder|hier|nu|de",
    ),
    Cue.RECAP: (
        "recap|samenvatting|terugblik|recensie|review|uitgelegd",
        "einde uitgelegd",
    ),
}
