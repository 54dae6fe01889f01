"""Italian wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "al suo|loro posto",
        "nello|in slot|quella|questa|fascia|collocazione",
        "invece|intanto|nel|nell' frattempo|attesa",
        "nel frattempo",
        "in compenso",
    ),
    Cue.PROGRAMME: (
        "film|telefilm|lungometraggio|giallo|thriller|commedia|dramma|western|film-tv|tv-movie|classico",
        "serie|miniserie|mini-serie|fiction|sceneggiato|soap|sitcom|saga|varietà|quiz|show|trasmissione",
        "documentario|docuserie|docu-serie|reportage|speciale|concerto|partita|serata",
    ),
    Cue.OFFER: (
        "offerta|offerte|sconto|sconti|promozione|promozioni|abbonamento|abbonamenti|newsletter",
        "prezzo|prezzi|tariffa|euro|concorso",
        "accredito|accrediti|iscrizione|iscrizioni|candidature",
        "prova gratuita",
        "al mese",
    ),
    Cue.SHOWCASE: ("upfront|upfronts|presentazione|palinsesti|panel|fiera|convention", "conferenza stampa"),
    Cue.SITE: (
        "bar|locanda|caffè|ristorante|negozio|museo|galleria|biblioteca|scuola|chiesa|castello|hotel|albergo|mostra",
        "ponte|strada|parco|spiaggia|piazza|mercato|porto|mulino|percorso",
        "elezioni|dibattito|torneo|coppa|campionato|fiera",
    ),
    Cue.ABSENT: (
        "non compare|figura|appare|c'è",
        "assente|manca",
        "nessuna traccia",
    ),
    Cue.HABIT: (
        "di solito|norma|regola",
        "solitamente|generalmente|normalmente|abitualmente|tradizionalmente",
        "suole|sogliono",
        "finora _ sempre",
        "è|sono|ha|hanno sempre",
        "ogni anno|autunno|primavera|estate|inverno|volta",
    ),
}
