"""The words around names in Italian."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="it",
    ordinary=words("""
        esce escono resta restano rimane rimangono debuttano appare appaiono compare compaiono muore completa
        completano ritroviamo rivedremo ritroveremo saluta salutano subentra confermati confermate confermato
        confermata
        immancabile immancabili confermatissimo confermatissima confermatissimi
        il lo la i gli le l' un uno una questo questa questi queste quello quella quelli quelle del dello della
        dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla di a da in con su per
        tra fra e ed o oppure ma però se perché come quando dove chi che cosa quale quali quanto io lui lei noi
        voi loro si ci suo sua suoi sue mio mia nostro nostra anche ancora già oggi domani ieri presto poi dopo
        prima sempre mai forse infine inoltre intanto mentre durante secondo senza sotto sopra oltre contro
        verso entro non sì molto più meno poco tutto tutti tutta tutte altro altra altri altre ogni alcuni
        alcune nessuno nessuna stesso primo secondo seconda terzo terza quarto quarta ultimo ultima prossimo
        prossima nuovo nuova nuovi nuove ex è sono era erano sarà saranno ha hanno aveva può possono deve va
        vanno viene due tre quattro cinque sei sette otto nove dieci finalmente attualmente recentemente
        purtroppo

        serie film stagione stagioni episodio episodi puntata puntate trailer teaser video clip data uscita
        riprese cast ruolo ruoli personaggio personaggi storia trama sinossi sceneggiatura regia produzione
        commedia dramma thriller piattaforma canale cinema televisione notizie news fan pubblico spettatori
        attore attori attrice attrici regista registi sceneggiatore sceneggiatrice produttore produttrice
        creatore creatrice creatori showrunner scrittore scrittrice autore autrice cantante comico comica
        conduttore conduttrice star stelle protagonista protagonisti vincitore vincitrice ospite ospiti foto
        immagine immagini fonte intervista articolo ritorno arrivo addio fine inizio parte volume romanzo libro
        famiglia squadra torna tornano interpreta interpretano conferma annuncia scopri esclusiva ufficiale
        spoiler condividi commenti pubblicità iscriviti

        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre primavera estate autunno inverno natale pasqua
        halloween entra entrano lascia lasciano rivela parla racconta spiega arriva arrivano dirige gira debutta
        sappiamo produce scrive firma distribuisce
    """),
    leading=words("""
        italiano italiana britannico britannica americano americana francese spagnolo spagnola tedesco tedesca coreano
        coreana buon buona grande
    """),
    opening_endings=("mente", "zione", "remo"),
    character_titles=words("""
        signor signora signorina sig. dott. dottor dottore dottoressa professor professore professoressa commissario
        commissaria ispettore ispettrice detective vicequestore maresciallo capitano colonnello tenente agente
        generale giudice avvocato re regina principe principessa duca duchessa conte contessa barone baronessa don
        padre suor fra zio zia nonno nonna sceriffo lord lady mr mrs miss
    """),
    organisations=words("""
        play plus stream streaming
        emittente
        rete reti canale telerete film pellicole fiction commission regione
        studio studios pictures entertainment television produzioni productions media gruppo group edizioni rivista
        giornale festival università scuola accademia istituto teatro museo chiesa ospedale associazione fondazione
        consiglio ministero premio premi award awards via viale piazza ponte palazzo castello isola hotel ristorante
        bros plus originals records musica orchestra lega coppa
    """),
    things=words("""
        film serie sitcom fiction telenovela commedia romanzo libro album disco canzone brano singolo podcast
        gruppo band coro canale emittente piattaforma produzione agenzia giornale rivista bar hotel albergo
        caffè ristorante osteria trattoria nave traghetto paese borgo villaggio città castello teatro cinema
    """),
    where=(
        *("in", "nel", "nella", "presso", "dal", "dalla", "all'hotel", "vicino a"),
    ),
    joints=("e", "ed", "o"),
    apart=words("""
        da con accanto e ed o per in su come che è sono ha sarà anche contro insieme
    """),
    particles=words("de di da del della dello dei degli dal dalla d' la lo le van von der den al bin ibn"),
    one_before_particle=True,
    elisions=("d'", "l'", "dell'", "all'", "dall'", "nell'", "sull'", "un'", "c'", "quell'"),
    articles=words("il la lo i gli le un una"),
    as_role=("come", "alias", "interpreta", "interpreterà", "interpretava"),
    copulas=("è", "sarà"),
    plays=(
        *("i panni del", "i panni di", "i panni della", "nei panni di"),
        *("nei panni del", "nei panni della", "il volto a", "il volto al"),
        *("la parte di", "la parte del"),
        *("veste i panni di", "vestirà i panni di", "presta la voce a", "dà voce a", "che interpreta"),
        *("darà vita a", "dà il volto a", "nel ruolo di", "nei panni di", "nel ruolo del", "nel ruolo della"),
    ),
    played_by=("interpretato da", "interpretata da", "impersonato da", "impersonata da", "doppiato da", "doppiata da"),
    before_title=(
        *("stagione di", "stagioni di", "episodi di", "star di", "stelle di", "creatore di", "creatrice di"),
        *("creatori di", "trailer di", "sequel di", "finale di", "adattamento di", "in"),
        *("universo di", "riprese di"),
    ),
    after_title=words("stagione"),
    after_role=words("""
        che e ed in nella nel con accanto per durante mentre & anche insieme
    """),
    jobs=(
        *("regista", "produttore", "produttrice", "ospite", "protagonista", "showrunner", "guest star"),
        *("parte",),
    ),
)  # fmt: skip
