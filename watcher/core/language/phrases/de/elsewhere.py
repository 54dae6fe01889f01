"""German wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "stattdessen|ersatzweise|dafür|hingegen|dagegen|derweil|unterdessen|währenddessen",
        "an ihrer|seiner|dessen|deren|dieser stelle",
        "auf|auf dem|diesem|dem bisherigen|gewohnten|alten|angestammten sendeplatz",
        "auf dem|diesem|ihrem|seinem sendeplatz",
        "den sendeplatz|platz",
        "zur überbrückung|einstimmung",
        "bis dahin",
    ),
    Cue.PROGRAMME: (
        "film|fernsehfilm|kinofilm|spielfilm|krimi|thriller|komödie|tragikomödie|drama|western|zeichentrickfilm",
        "serie|krimiserie|dramaserie|comedyserie|miniserie|mini-serie|reihe|krimireihe|filmreihe|sitcom|show|quizshow",
        "kochshow|castingshow|talkshow|talkrunde|spielshow|rateshow|musikshow|tanzshow|realityshow|gameshow|kuppelshow",
        "doku|dokus|dokumentation|dokumentarfilm|dokureihe|doku-reihe|dokuserie|doku-serie|reportage|magazin|quiz|special",
        "mehrteiler|zweiteiler|dreiteiler|vierteiler|klassiker|konzert|gala|fußball|länderspiel|fußballspiel|themenabend",
    ),
    Cue.OFFER: (
        "angebot|angebote|rabatt|rabatte|aktion|gutschein|schnäppchen|abo|abos|abonnement|newsletter|probeabo",
        "preis|preise|preiserhöhung|euro|gewinnspiel|preisrätsel|verlosung|einsendeschluss",
        "akkreditierung|akkreditierungen|anmeldung|anmeldungen|anmeldeschluss|bewerbung|bewerbungen|teilnahmeschluss",
        "rezensionsexemplare|presseexemplare|pressematerial|szenenfotos|pressefotos",
        "kostenlos|gratis testen",
        "pro monat",
    ),
    Cue.SHOWCASE: (
        "upfront|upfronts|pressekonferenz|programmpräsentation|programmvorstellung|messe|panel",
        "comic-con|convention|fanevent|fan-event|jahrespressekonferenz|screenforce",
    ),
    Cue.SITE: (
        "kneipe|wirtshaus|gasthof|café|restaurant|laden|museum|galerie|bibliothek|schule|kirche|schloss|hotel",
        "brücke|straße|gasse|weg|park|strand|platz|markt|bahnhof|hafen|mühle|ausstellung|führung|wanderung",
        "wahl|wahlen|debatte|olympia|turnier|meisterschaft|bundesliga|jahrmarkt|sommerpause|winterpause|pause",
    ),
    Cue.ABSENT: (
        "nicht auf|drin|dabei|aufgeführt|gelistet|enthalten|vertreten",
        "nicht zu finden",
        "fehlt|fehlen",
        "keine spur von",
    ),
    Cue.HABIT: (
        "bisher|bislang _ immer|stets|jeweils",
        "üblicherweise|gewöhnlich|normalerweise|traditionell|traditionsgemäß|erfahrungsgemäß|gewohnt|meist|meistens",
        "bisher|bislang kam|kamen|lief|liefen|startete|starteten|begann|begannen|ging|gingen|wurde|wurden",
        "in der regel",
        "pflegt|pflegte",
        "jedes jahr|mal",
        "immer|stets im|am|zum|in|ab",
    ),
}
