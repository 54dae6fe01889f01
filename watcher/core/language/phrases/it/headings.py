"""Italian wordings of what headings ask."""

from watcher.core.language.cues import Cue, Phrases

HEADINGS: Phrases = {
    Cue.ASKS_WHEN: (
        "quando|data|date|uscita|debutto|calendario|arriva|esce|programmazione",
        "ci sarà",
        "si farà",
        "in onda|arrivo",
        "rinnovata|rinnovo|rinnovato|cancellata",
        "quanto tempo",
    ),
    Cue.ASKS_WHO: (
        "chi|cast|casting|attori|attrici|personaggi|interpreti|protagonisti|doppiatori|volti|giuria|concorrenti",
        "new entry",
    ),
    Cue.ASKS_FOOTAGE: (
        "immagini|assaggio|anticipazione|promo",
        "trailer|teaser|video|filmato|immagini|clip|clips",
        "prime|primo immagini|sguardo",
        "c'è un",
    ),
    Cue.OTHERS_HEADING: (
        "prossimamente|presto al|in cinema|sala",
        "prossime uscite",
        "bibliografia",
        "collegamenti esterni",
        "note e riferimenti",
        "leggi|leggete|guarda|vedi|scopri anche|ancora|altro",
        "potrebbe|potrebbero interessarti|interessarvi|piacerti|anche",
        "ti|vi potrebbe|potrebbero|consigliamo",
        "altre|altri|nuove serie|film|notizie|articoli|novità|uscite|titoli",
        "articoli|notizie|contenuti|serie|film correlati|correlate|simili|consigliati|consigliate|recenti|come",
        "correlati|correlate|consigliati|raccomandati|tendenza|tendenze|suggeriti|pubblicità",
        "più letti|visti|lette|popolari",
        "ultime|ultimi notizie|news|articoli|novità",
        "nell'attesa|intanto|mentre",
        "cosa|che vedere|altro",
        "su|da|in netflix|prime|disney non",
        "da non",
    ),
    Cue.READERS: (
        "i vostri|tuoi commenti|pareri|messaggi",
        "le vostre|tue opinioni|teorie|reazioni|lettere|recensioni",
        "commenti|opinioni|teorie|lettere|recensioni|reazioni dei|degli|del|di lettori|utenti|fan|pubblico|spettatori",
        "dal|sul|nel forum",
        "dalla community",
        "cosa dicono|pensano i|gli lettori|fan|utenti",
        "commenti|commento|forum|community|discussione|reazioni|opinioni",
        "lascia|lasciate un|il|tuo commento",
        "la posta dei|del lettori|cuore",
        "agenda|sondaggio|concorso|oroscopo|annunci|necrologi",
    ),
    Cue.PLOT_HEADING: (
        "trama|storia|sinossi|premessa|spiegazione",
        "di cosa|che",
        "cosa|che succede|succederà|racconta|racconterà|aspettarci|parla|vedremo|aspettarsi",
    ),
}
