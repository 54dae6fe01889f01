"""Dutch walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Een ogenblik / Een ogenblik geduld / Even geduld / Even geduld a.u.b. / Een moment / Een moment geduld /
        Toegang geweigerd / Toegang geblokkeerd / Beveiligingscontrole / Veiligheidscontrole /
        Beveiligingsverificatie / Verificatie / Ben je een robot? / Bent u een mens? / Te veel verzoeken / Verboden
        """,
        """
        dat je een mens bent / dat u een mens bent / of je een mens bent / of u een mens bent /
        dat je geen robot bent / dat u geen robot bent / ik ben geen robot / ik ben een mens /
        je browser wordt gecontroleerd / uw browser wordt gecontroleerd / controleren uw browser /
        controleren je browser / browser wordt geverifieerd / beveiliging van uw verbinding /
        veiligheid van je verbinding / veiligheid van uw verbinding / toegang geweigerd /
        toegang tot deze pagina is geweigerd / toegang tot deze site is / toegang is geblokkeerd /
        toegang is geweigerd / u bent geblokkeerd / je bent geblokkeerd / geen toestemming om / geen toegang tot deze /
        uw IP-adres / je IP-adres / geautomatiseerde verzoeken / geautomatiseerd verkeer / ongebruikelijk verkeer /
        ongewoon verkeer / ongebruikelijke activiteit / ongewone activiteit / verdachte activiteit /
        verdachte activiteiten / beveiligingscontrole / veiligheidscontrole /
        JavaScript en cookies in om door te gaan / te veel verzoeken
        """,
        about="robot bot mens captcha browser",
        tells="je u bent controleren controleer bevestig bevestigen verifiëren toegang",
    ),
    Reason.CONSENT: words(
        """
        Privacy / Jouw privacy / Je privacy / Uw privacy / Privacy-instellingen / Privacyinstellingen /
        Cookie-instellingen / Cookievoorkeuren / Cookiemelding / Toestemming / Voordat je verdergaat /
        Voordat u doorgaat / Voor je verder gaat / Jouw privacy is belangrijk voor ons
        """,
        """
        wij respecteren je privacy / wij respecteren uw privacy / we respecteren je privacy /
        we hechten waarde aan je privacy / we hechten waarde aan uw privacy / je privacy is belangrijk /
        uw privacy is belangrijk / jouw privacy is belangrijk / jouw privacy / uw privacy / voordat je verdergaat /
        voordat je verder gaat / voordat u doorgaat / voordat u verdergaat / wij en onze partners / en onze partners /
        met onze partners / informatie op een apparaat / informatie op uw apparaat / informatie op je apparaat /
        gerechtvaardigd belang / gepersonaliseerde advertenties / gepersonaliseerde inhoud /
        gepersonaliseerde content / persoonlijke advertenties / advertentiemeting / alles accepteren /
        alle cookies accepteren / accepteer alle / alles toestaan / alles weigeren / alles afwijzen /
        alle cookies weigeren / accepteren en doorgaan / accepteren en sluiten / akkoord en doorgaan / ga akkoord /
        cookies accepteren / cookies weigeren / cookies toestaan / accepteer cookies / alleen noodzakelijke /
        doorgaan zonder te accepteren / voorkeuren beheren / cookies beheren / opties beheren / instellingen beheren /
        zelf instellen / meer opties / gebruikt cookies / gebruiken cookies / maakt gebruik van cookies /
        maken gebruik van cookies / plaatsen cookies / plaatst cookies / gebruik van cookies / gebruiken wij cookies /
        gebruiken we cookies / cookies en vergelijkbare / cookies en soortgelijke / vergelijkbare technieken /
        soortgelijke technieken / uw toestemming / je toestemming / jouw toestemming / toestemming intrekken /
        op elk moment / lijst met partners / derde partijen / persoonsgegevens / strikt noodzakelijk /
        zonder advertenties
        """,
        about="cookie cookies toestemming tracking",
        tells="gebruikt gebruiken plaatsen plaatst accepteren accepteer partners derden advertenties wij",
    ),
    Reason.LOGIN: words(
        """
        Inloggen / Log in / Aanmelden / Inloggen of registreren / Mijn account / Registreren / Account aanmaken /
        Maak een account / Welkom terug / Ledengedeelte / Sessie verlopen
        """,
        """
        log in om / log in op je account / log in op uw account / log in met / inloggen om / inloggen met /
        inloggen op je account / je moet ingelogd zijn / je moet inloggen / u moet ingelogd zijn / u moet inloggen /
        moet ingelogd zijn / meld je aan om / meld u aan om / wachtwoord vergeten / wachtwoord kwijt /
        ingelogd blijven / onthoud mij / onthoud me / e-mailadres wachtwoord / e-mail wachtwoord /
        gebruikersnaam wachtwoord / gebruikersnaam of e-mail / nog geen account / geen account /
        nog niet geregistreerd / al een account / al abonnee / al geregistreerd / account aanmaken / maak een account /
        maak gratis een account / registreer gratis / registreer nu / alleen voor abonnees / exclusief voor abonnees /
        alleen voor leden / om verder te lezen / om dit artikel te lezen / sessie is verlopen / doorgaan met google /
        doorgaan met apple
        """,
        about="inloggen log aanmelden wachtwoord account abonnees abonnee registreer",
        tells="lezen verder mail moet artikel toegang",
    ),
    Reason.NOT_FOUND: words(
        """
        Pagina niet gevonden / Niet gevonden / Fout 404 / 404 Pagina niet gevonden / 404 Niet gevonden /
        Inhoud niet gevonden / Artikel niet gevonden
        """,
        """
        pagina niet gevonden / pagina is niet gevonden / pagina kon niet worden gevonden /
        pagina kan niet worden gevonden / pagina bestaat niet / pagina bestaat helaas niet / pagina bestaat niet meer /
        pagina die je zoekt / pagina die u zoekt / pagina die je zocht / pagina die u zocht / pagina die je probeert /
        pagina die u probeert / pagina die je hebt opgevraagd / pagina die u hebt opgevraagd / opgevraagde pagina /
        gevraagde pagina / gezochte pagina / pagina is niet meer beschikbaar / pagina is niet beschikbaar /
        pagina is verwijderd / pagina is verplaatst / pagina niet vinden / vinden deze pagina niet /
        inhoud niet gevonden / inhoud is niet meer beschikbaar / artikel niet gevonden /
        artikel is niet meer beschikbaar / artikel bestaat niet meer / fout 404 / foutcode 404 / foutieve link /
        link is verouderd / link werkt niet / controleer het adres / controleer de url / terug naar de homepage /
        terug naar de homepagina / terug naar home / terug naar de startpagina / naar de homepage /
        naar de voorpagina / domein is te koop / domeinnaam is te koop
        """,
        about="pagina artikel inhoud adres link URL",
        tells="vinden gevonden bestaat verwijderd verplaatst beschikbaar verlopen",
    ),
    Reason.REGION: words(
        "",
        """
        niet beschikbaar in jouw land / niet beschikbaar in uw land / niet beschikbaar in je land /
        niet beschikbaar in jouw regio / niet beschikbaar in uw regio / niet beschikbaar in je regio /
        om juridische redenen
        """,
    ),
    Reason.ERROR: words(
        """
        Fout / Serverfout / Interne serverfout / Onderhoud / In onderhoud / Gepland onderhoud / Storing /
        Technische storing / Er ging iets mis / Er is iets misgegaan
        """,
        """
        interne serverfout / serverfout / gepland onderhoud / onderhoudswerkzaamheden / wegens onderhoud /
        in onderhoud / dienst niet beschikbaar / tijdelijk niet beschikbaar / tijdelijk niet bereikbaar /
        tijdelijk onbereikbaar / momenteel niet bereikbaar / zo weer terug / snel weer terug / technische storing /
        technisch probleem / technische problemen / er ging iets mis / er is iets misgegaan / er is iets fout gegaan /
        er is een fout opgetreden / onverwachte fout / probeer het later / probeer het over / databaseverbinding
        """,
    ),
    Reason.SHELL: words(
        """
        Laden / Aan het laden / Bezig met laden / JavaScript inschakelen / JavaScript uitgeschakeld
        """,
        """
        JavaScript inschakelen / schakel JavaScript in / JavaScript aanzetten / zet JavaScript aan /
        JavaScript ingeschakeld / JavaScript uitgeschakeld / JavaScript is uitgeschakeld / JavaScript is vereist /
        JavaScript is nodig / JavaScript in je browser / JavaScript in uw browser / JavaScript niet ingeschakeld /
        vereist JavaScript / JavaScript nodig / heeft JavaScript nodig / zonder JavaScript / pagina wordt geladen
        """,
        about="JavaScript browser",
        tells="inschakelen schakel ingeschakeld uitgeschakeld nodig vereist ondersteund zonder",
    ),
}
