"""Dutch wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "in plaats daarvan",
        "in de|haar|zijn plaats",
        "op dat|die|dit|deze tijdstip|plek|uitzendplek|tijdslot|plaats",
        "intussen|ondertussen|daarentegen|tussentijd|inmiddels",
    ),
    Cue.PROGRAMME: (
        "film|televisiefilm|speelfilm|bioscoopfilm|thriller|komedie|drama|western|klassieker",
        "serie|miniserie|mini-serie|reeks|krimi|dramaserie|misdaadserie|politiereeks|comedyserie|sitcom|quiz|show",
        "kookshow|talkshow|spelshow|realityshow|zangwedstrijd|spelprogramma|praatprogramma|reisprogramma|kookprogramma",
        "docu|documentaire|docuserie|docureeks|reportage|special|concert|wedstrijd|voetbalwedstrijd|themaavond|programma",
    ),
    Cue.OFFER: (
        "aanbieding|aanbiedingen|korting|kortingen|actie|abonnement|abonnementen|nieuwsbrief|proefperiode",
        "accreditatie|accreditaties|aanmelding|aanmeldingen|inschrijving|inschrijvingen|prijsvraag",
        "recensie-exemplaar|recensie-exemplaren",
        "prijs|prijzen|euro|winactie",
        "per maand",
        "gratis proberen",
    ),
    Cue.SHOWCASE: ("upfront|upfronts|seizoenspresentatie|presentatie|panel|beurs|perspresentatie|comic-con",),
    Cue.SITE: (
        "kroeg|café|restaurant|winkel|museum|galerij|bibliotheek|school|kerk|kasteel|hotel|tentoonstelling",
        "brug|straat|weg|park|strand|plein|markt|haven|molen|wandeling",
        "verkiezingen|debat|toernooi|beker|kampioenschap|kermis|zomerstop",
    ),
    Cue.ABSENT: (
        "niet in|op|voor|bij|tussen",
        "ontbreekt|ontbreken",
        "geen spoor van",
    ),
    Cue.HABIT: (
        "gewoonlijk|meestal|normaliter|traditiegetrouw|traditioneel|doorgaans",
        "tot nu|nog toe _ altijd|steeds",
        "altijd in|op|rond",
        "elk|ieder jaar|najaar|voorjaar|keer",
        "pleegt",
    ),
}
