"""Italian wordings of trailers and other videos."""

from watcher.core.language.cues import Cue, Phrases

VIDEOS: Phrases = {
    Cue.STILL: ("foto|fotografia|fotografie|immagine|immagini|poster|locandina|locandine|scatti",),
    Cue.TRAILER: ("trailer|trailers",),
    Cue.TEASER: (
        "teaser|teasers|teaser-trailer|clips|anticipazione|assaggio",
        "teaser trailer",
        "primo|prime|prima|primi sguardo|immagini|video|filmato|assaggio|scene|minuti|teaser",
        "video|filmato d'annuncio|annuncio|di",
        "first look",
        "sneak peek",
        "prima clip",
    ),
    Cue.LOOK: ("first look", "sneak peek", "primo|primi sguardo|assaggio", "anticipazione|assaggio"),
    Cue.FOOTAGE: ("video|filmato|filmati|immagini|sguardo|riprese|materiale|scene",),
    Cue.FOOTAGE_NOUN: (
        "video|filmato|filmati|clip|clips",
        "prime immagini",
        "first look",
    ),
    Cue.CLIP: ("clip|promo|spot|estratto|scena",),
    Cue.UNOFFICIAL: (
        "fan-made|fanmade|fan-trailer|concept|parodia|fake|deepfake",
        "falso|finto|finta|trapelato|trapelata|amatoriale",
        "realizzato|creato|fatto|montato|opera _ fan|appassionato|appassionati|utente",
        "fan trailer|film",
        "intelligenza artificiale",
        "non è|si ufficiale|tratta|autentico",
        "non ufficiale",
        "a|per porte|soli chiuse|addetti",
        "solo|esclusivamente|riservato per|al|agli|alla stampa|pubblico|presenti|esercenti|addetti",
    ),
    Cue.ANNOUNCEMENT: ("annuncio|annuncia|annunciata|rinnovata", "data di uscita", "in produzione"),
    Cue.OTHER_VIDEO: (
        "riassunto|recap|intervista|interviste|recensione|reazione",
        "reazioni|analisi|spiegazione|spiegato|making-of|backstage",
        "dietro le",
        "making of",
        "videoclip|canzone|sigla|podcast|quiz|featurette|papere|bloopers",
        "scena|scene tagliata|tagliate|eliminate",
        "nelle puntate",
    ),
    Cue.SHOWN: (
        "nel|dal trailer|teaser|filmato",
        "trailer|teaser ci|mostra|svela|segue|anticipa|conferma|dura|si|promette|presenta",
        "ecco|qui|sotto|sopra|online|disponibile|ora|finalmente|già",
        "guarda|guardate|guardalo|vedere|pubblic*|diffus*|rilasci*",
        "mostr*|svel*|rivel*|present*|condivis*|condivide|lanciat*|lancia",
        "offre|regala|uscito|uscita|arrivato|arrivata|c'è|dato",
        "è|ha online|uscito|fatto|svelato",
        "c'è|ci|è un|il|una|uscito|arrivato",
        "diffus*|diffonde|pubblica|pubblicat*|condivis*|lanciat*|svelat*|rilasciat*",
        "ecco il|la|un|a",
    ),
    Cue.RECAP: (
        "riassunto|recap|recensione|spiegazione|spiegato",
        "finale spiegato",
    ),
}
