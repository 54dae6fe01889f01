"""French wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "à la|sa|leur place",
        "dans|sur cette|ce case|créneau",
        "en lieu et place",
        "en remplacement|revanche|attendant",
        "pendant ce temps",
        "d'ici là",
    ),
    Cue.PROGRAMME: (
        "film|téléfilm|long-métrage|polar|thriller|comédie|drame|western|unitaire",
        "série|mini-série|minisérie|feuilleton|fiction|sitcom|saga|émission|jeu",
        "documentaire|docu-série|docufiction|reportage|magazine|divertissement|spectacle|concert|match",
        "soirée|édition spéciale|thématique",
    ),
    Cue.OFFER: (
        "offre|offres|promo|promos|promotion|promotions",
        "réduction|soldes|abonnement|abonnements|newsletter|tarif|tarifs",
        "abonnez*|abonner|concours|essai",
        "accréditation|accréditations|inscription|inscriptions|candidatures|jeu-concours",
        "exemplaires de presse",
        "euros|prix",
        "par mois",
    ),
    Cue.SHOWCASE: (
        "upfront|upfronts|présentation|panel|salon|convention|comic-con",
        "conférence de presse",
        "lancement|dévoilement de programmation|saison|rentrée",
    ),
    Cue.SITE: (
        "bar|auberge|café|restaurant|boutique|musée|galerie|bibliothèque|école|église|château|hôtel|exposition",
        "pont|rue|route|chemin|parc|plage|place|marché|gare|port|moulin|visite|circuit",
        "élection|élections|débat|jeux|tournoi|coupe|championnat|foire|fête|trêve|pause",
    ),
    Cue.ABSENT: (
        "n'apparaît|figure|apparaît _ pas|nulle",
        "absent|absente|absents",
        "ne fait _ partie",
        "aucune trace",
    ),
    Cue.HABIT: (
        "d'habitude",
        "habituellement|généralement|traditionnellement|ordinairement",
        "en|de général|règle",
        "a|ont|est|sont toujours|souvent",
        "revient|revenait|arrive|arrivait|débute|débutait|démarre|démarrait|sort|sortait toujours",
        "chaque|tous année|automne|printemps|été|hiver|fois|les",
    ),
}
