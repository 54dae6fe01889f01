"""Dutch wordings of what headings ask."""

from watcher.core.language.cues import Cue, Phrases

HEADINGS: Phrases = {
    Cue.ASKS_WHEN: (
        "wanneer|releasedatum|release-datum|datum|startdatum|premièredatum",
        "uitzenddatum|première|release|start|verschijnt",
        "komt|krijgt er|serie _ seizoen|vervolg|tweede|derde",
        "hoe laat|lang",
        "welke dag|datum",
        "verlengd|verlenging|geannuleerd",
        "in de bioscoop",
    ),
    Cue.ASKS_WHO: (
        "wie|cast|casting|rolverdeling|acteurs|actrices|personages",
        "hoofdrolspelers|stemmen|jury|kandidaten|deelnemers",
        "gezichten|nieuwkomers",
    ),
    Cue.ASKS_FOOTAGE: (
        "beeld|beelden|fragment|fragmenten",
        "trailer|teaser|beelden|video|video's|fragment|clip|clips",
        "eerste blik|beelden",
        "is|zijn er al",
    ),
    Cue.OTHERS_HEADING: (
        "binnenkort|verwacht|nu in de",
        "binnenkort verwacht",
        "bronnen|voetnoten|referenties",
        "externe links",
        "lees|bekijk|kijk|zie ook|verder|meer",
        "meer over|van|nieuws|series|films|artikelen|lezen|op|uit",
        "andere|nieuwe|vergelijkbare series|films|artikelen|nieuws|titels",
        "gerelateerd|gerelateerde|aanbevolen|aanbevelingen|populair|trending|advertentie|tips",
        "misschien|dit vind|ook _ leuk|interessant",
        "ook interessant|leuk|op",
        "meest gelezen|bekeken",
        "laatste|recente nieuws|artikelen|berichten",
        "in de tussentijd",
        "ondertussen|intussen",
        "wat te|kijken kijken",
        "series|films zoals",
    ),
    Cue.READERS: (
        "uit|op|van het|ons forum",
        "jullie|uw|je|jouw reacties|mening|meningen|commentaar|theorieën|brieven",
        "reacties|meningen|brieven|theorieën|recensies van lezers|kijkers|fans|gebruikers",
        "lezersbrieven|lezersreacties|lezerspost|kijkersreacties|gebruikersrecensies|gastenboek",
        "wat zeggen|vinden lezers|fans|kijkers|jullie",
        "reacties|reactie|commentaar|forum|community|discussie|meningen",
        "geef|laat je|uw|een mening|reactie|achter",
        "agenda|evenementen|peiling|prijsvraag|winactie|horoscoop|vacatures|overlijdensberichten|nieuwsbrief",
        "over de auteur",
    ),
    Cue.PLOT_HEADING: (
        "verhaal|plot|verhaallijn|synopsis|samenvatting|inhoud",
        "waar gaat|over",
        "wat gaat|gebeurt|kunnen",
        "einde uitgelegd",
    ),
}
