"""Italian walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Un momento / Un attimo / Un attimo di pazienza / Attendere prego / Attendi / Accesso negato /
        Accesso bloccato / Accesso vietato / Controllo di sicurezza / Verifica di sicurezza / Verifica /
        Sei un robot? / Sei umano? / Troppe richieste / Vietato
        """,
        """
        di essere umano / di essere un umano / di essere un essere umano / che sei umano / che sei un umano /
        che sei un essere umano / sei una persona / di non essere un robot / che non sei un robot / non sono un robot /
        sono umano / controllo del browser / controllando il tuo browser / verificando il tuo browser /
        verifica del browser / sicurezza della connessione / sicurezza della tua connessione / accesso negato /
        accesso a questa pagina è stato negato / accesso a questo sito è stato / accesso è stato bloccato /
        accesso è stato negato / sei stato bloccato / non hai il permesso di accedere /
        non disponi dell'autorizzazione / non sei autorizzato / il tuo indirizzo IP / richieste automatizzate /
        richieste automatiche / traffico automatizzato / traffico insolito / traffico anomalo / attività insolita /
        attività sospetta / attività sospette / controllo di sicurezza / verifica di sicurezza /
        JavaScript e i cookie per continuare / troppe richieste
        """,
        about="robot bot umano captcha browser",
        tells="sei verifica verificando conferma confermare accesso controllo",
    ),
    Reason.CONSENT: words(
        """
        Privacy / La tua privacy / Impostazioni privacy / Impostazioni cookie / Informativa sui cookie / Informativa /
        Preferenze cookie / Consenso / Prima di continuare / Il rispetto della tua privacy è la nostra priorità
        """,
        """
        rispetto della tua privacy / rispettiamo la tua privacy / teniamo alla tua privacy /
        diamo valore alla tua privacy / la tua privacy / la vostra privacy / prima di continuare /
        prima di proseguire / noi e i nostri partner / noi e terze parti / e i nostri partner / con i nostri partner /
        informazioni su un dispositivo / informazioni sul dispositivo / informazioni sul tuo dispositivo /
        interesse legittimo / legittimo interesse / pubblicità personalizzata / pubblicità personalizzati /
        annunci personalizzati / contenuti personalizzati / misurazione degli annunci / accetta tutto / accetta tutti /
        accetta e continua / accetta e chiudi / accetta i cookie / accetta cookie / accetto / rifiuta tutto /
        rifiuta tutti / rifiuta e abbonati / rifiuta i cookie / continua senza accettare / gestisci opzioni /
        gestisci le opzioni / gestisci preferenze / gestisci le preferenze / gestisci cookie / personalizza le scelte /
        scopri di più e personalizza / più opzioni / utilizza cookie / utilizza i cookie / usa cookie / usa i cookie /
        utilizziamo cookie / utilizziamo i cookie / usiamo cookie / usiamo i cookie / uso dei cookie /
        utilizzo dei cookie / utilizzo di cookie / uso di cookie / cookie o tecnologie / cookie e tecnologie /
        cookie tecnici / cookie di terze parti / tecnologie simili / tuo consenso / vostro consenso /
        revocare il consenso / revocare il tuo consenso / in qualsiasi momento / elenco dei partner / dati personali /
        strettamente necessari / senza pubblicità
        """,
        about="cookie consenso tracciamento",
        tells="""
        utilizza utilizziamo usa usiamo accetta accettare accetto partner parti pubblicità sito finalità gratis scegli
        profilazione abbonamento
        """,
    ),
    Reason.LOGIN: words(
        """
        Accedi / Accesso / Login / Effettua il login / Effettua l'accesso / Area riservata / Area clienti /
        Area abbonati / Il mio account / Registrati / Crea account / Crea un account / Bentornato / Sessione scaduta
        """,
        """
        accedi per / accedi al tuo account / accedi con / accedi o registrati / devi accedere /
        devi effettuare l'accesso / devi effettuare il login / devi essere registrato / devi aver effettuato /
        effettua il login / effettua l'accesso / effettuare l'accesso / effettuare il login /
        hai dimenticato la password / password dimenticata / dimenticato la password / recupera password / ricordami /
        resta connesso / rimani connesso / mantieni l'accesso / indirizzo email password / email password /
        nome utente / non hai un account / non hai ancora un account / non sei registrato / non sei ancora registrato /
        hai già un account / sei già abbonato / sei già registrato / già abbonato / già registrato / crea un account /
        crea il tuo account / registrati gratis / registrati ora / registrati per / riservato agli abbonati /
        contenuto riservato / solo per abbonati / abbonati per continuare / per continuare a leggere /
        sessione è scaduta / continua con google / continua con apple
        """,
        about="accedi accedere login password account registrati abbonati",
        tells="leggere continuare email utente devi contenuto articolo",
    ),
    Reason.NOT_FOUND: words(
        """
        Pagina non trovata / Non trovata / Non trovato / Errore 404 / 404 Pagina non trovata / 404 Non trovato /
        Contenuto non trovato / Articolo non trovato
        """,
        """
        pagina non trovata / pagina non è stata trovata / pagina non è disponibile / pagina non è più disponibile /
        pagina non esiste / pagina non esiste più / pagina che cerchi / pagina che stai cercando /
        pagina che stavi cercando / pagina che hai cercato / pagina che hai richiesto / pagina richiesta /
        pagina cercata / pagina è stata rimossa / pagina è stata spostata / pagina è stata eliminata /
        trovare la pagina / trovare questa pagina / contenuto non trovato / contenuto non è più disponibile /
        contenuto non è disponibile / contenuto che cerchi / contenuto che stai cercando / articolo non trovato /
        articolo non è più disponibile / errore 404 / collegamento non valido / link non è corretto /
        link non è più valido / link che hai seguito / controlla l'indirizzo / verifica l'indirizzo /
        indirizzo digitato / URL richiesto / torna alla home / torna alla homepage / torna in homepage /
        vai alla home / vai alla homepage / ritorna alla home / dominio è in vendita
        """,
        about="pagina articolo contenuto indirizzo link URL",
        tells="trovata trovato trovare esiste rimossa rimosso spostata spostato disponibile",
    ),
    Reason.REGION: words(
        "",
        """
        non è disponibile nel tuo paese / non è disponibile nella tua regione / non è disponibile nella tua area /
        non disponibile nel tuo paese / non disponibile nella tua regione / motivi legali
        """,
    ),
    Reason.ERROR: words(
        """
        Errore / Errore del server / Errore interno del server / Manutenzione / In manutenzione /
        Sito in manutenzione / Servizio non disponibile / Qualcosa è andato storto
        """,
        """
        errore interno del server / errore del server / in manutenzione / manutenzione programmata /
        lavori di manutenzione / servizio non disponibile / temporaneamente non disponibile /
        momentaneamente non disponibile / momentaneamente non raggiungibile / torneremo presto / torniamo presto /
        saremo di nuovo online / qualcosa è andato storto / si è verificato un errore / errore imprevisto /
        errore inaspettato / problemi tecnici / problema tecnico / errore tecnico / riprova più tardi /
        riprovare più tardi / riprova tra qualche / connessione al database
        """,
    ),
    Reason.SHELL: words(
        """
        Caricamento / Caricamento in corso / JavaScript disabilitato / Attiva JavaScript
        """,
        """
        attivare JavaScript / attiva JavaScript / abilitare JavaScript / abilita JavaScript / abilitare il JavaScript /
        JavaScript attivo / JavaScript abilitato / JavaScript attivato / JavaScript disabilitato /
        JavaScript disattivato / JavaScript è disabilitato / JavaScript è disattivato / JavaScript nel tuo browser /
        JavaScript nel browser / richiede JavaScript / richiede l'uso di JavaScript / necessita di JavaScript /
        bisogno di JavaScript / necessario JavaScript / necessario abilitare JavaScript / senza JavaScript /
        caricamento della pagina
        """,
        about="JavaScript browser",
        tells="""
        abilitare abilita attivare attivo disattivato disabilitato richiede necessario supportato senza
        """,
    ),
}
