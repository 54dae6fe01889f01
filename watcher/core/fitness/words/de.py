"""German walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Einen Moment / Einen Moment bitte / Nur einen Moment / Moment bitte / Zugriff verweigert / Zugriff gesperrt /
        Zugriff blockiert / Zugang verweigert / Zugang gesperrt / Sicherheitsüberprüfung / Sicherheitsprüfung /
        Sicherheitsabfrage / Sicherheitskontrolle / Überprüfung / Bitte warten / Bist du ein Roboter /
        Sind Sie ein Mensch / Sind Sie ein Roboter / Zu viele Anfragen / Gesperrt / Verboten
        """,
        """
        dass Sie ein Mensch sind / dass du ein Mensch bist / ob Sie ein Mensch sind / ob du ein Mensch bist /
        dass Sie kein Roboter sind / dass du kein Roboter bist / Sie sind kein Roboter / ich bin kein Roboter /
        ich bin ein Mensch / kein Bot sind / kein Bot bist / ein Bot sind / ein Roboter sind /
        Ihr Browser wird überprüft / Browser wird geprüft / überprüfen Ihren Browser / überprüfen deinen Browser /
        prüfen Ihren Browser / Sicherheit Ihrer Verbindung / Sicherheit deiner Verbindung / Zugriff wurde verweigert /
        Zugriff verweigert / Zugriff auf diese Seite wurde / Zugriff wurde blockiert / Zugriff wurde gesperrt /
        Zugriff gesperrt / Sie wurden blockiert / Sie wurden gesperrt / Ihre IP-Adresse / automatisierte Anfragen /
        automatisierte Zugriffe / automatisierten Zugriff / ungewöhnlichen Datenverkehr / ungewöhnlicher Datenverkehr /
        ungewöhnliche Aktivität / ungewöhnliche Aktivitäten / verdächtige Aktivität / verdächtige Aktivitäten /
        Sicherheitsüberprüfung / Sicherheitsabfrage / JavaScript und Cookies, um fortzufahren / keine Berechtigung /
        zu viele Anfragen
        """,
        about="Roboter Bot Bots Mensch Captcha automatisierte Browser",
        tells="Sie du bist sind bestätigen überprüfen prüfen prüft überprüft sicher Rätsel Zugriff",
    ),
    Reason.CONSENT: words(
        """
        Datenschutz / Datenschutzeinstellungen / Datenschutz-Einstellungen / Privatsphäre /
        Privatsphäre-Einstellungen / Ihre Privatsphäre / Cookie-Einstellungen / Cookie-Hinweis / Einwilligung /
        Ihre Einwilligung / Zustimmung / Ihre Zustimmung / Wir brauchen Ihre Zustimmung /
        Wir benötigen Ihre Zustimmung / Weiter mit Werbung / Bevor Sie fortfahren / Bevor es weitergeht
        """,
        """
        Wir schätzen Ihre Privatsphäre / Wir respektieren Ihre Privatsphäre / Ihre Privatsphäre ist uns wichtig /
        Ihre Privatsphäre / deine Privatsphäre / Ihre Daten / Schutz Ihrer Daten / bevor Sie fortfahren /
        bevor du fortfährst / bevor Sie weiterlesen / wir und unsere Partner / wir und unsere Dienstleister /
        und unsere Partner / unsere Partner verarbeiten / Informationen auf einem Gerät /
        Informationen auf Ihrem Gerät / berechtigtes Interesse / berechtigten Interesses / berechtigter Interessen /
        personalisierte Werbung / personalisierte Anzeigen / personalisierter Werbung / personalisierten Anzeigen /
        Messung von Werbeleistung / Werbung und Tracking / mit Werbung lesen / mit Werbung weiterlesen /
        weiter mit Werbung / weiterlesen mit Werbung / ohne Tracking / Pur-Abo / PUR Abo / werbefrei /
        Abo abschließen / alle akzeptieren / alles akzeptieren / allen zustimmen / alle ablehnen / alles ablehnen /
        akzeptieren und weiter / akzeptieren und schließen / akzeptieren und fortfahren / zustimmen und weiter /
        zustimmen und fortfahren / zustimmen und schließen / zustimmen und weiterlesen / Cookies akzeptieren /
        Cookies ablehnen / Cookies zulassen / nur notwendige / nur erforderliche / nur essenzielle /
        Einstellungen verwalten / Einstellungen anpassen / Auswahl bestätigen / Auswahl speichern /
        Optionen verwalten / wir verwenden Cookies / wir nutzen Cookies / wir setzen Cookies / verwendet Cookies /
        nutzt Cookies / setzt Cookies / mithilfe von Cookies / Verwendung von Cookies / Nutzung von Cookies /
        Einsatz von Cookies / Cookies und ähnliche / Cookies und andere / Cookies und Daten / Ihre Einwilligung /
        deine Einwilligung / Ihrer Einwilligung / Ihre Zustimmung / Ihrer Zustimmung / deine Zustimmung /
        Ihr Einverständnis / Zustimmung widerrufen / Einwilligung widerrufen / jederzeit widerrufen /
        Datenschutzeinstellungen / Liste der Partner / Drittanbieter / technisch notwendig / unbedingt erforderlich /
        Speichern von oder Zugriff
        """,
        about="Cookie Cookies Einwilligung Zustimmung Einverständnis Tracking",
        tells="""
        verwenden verwendet nutzen nutzt akzeptieren zustimmen stimmen Partner Partnern Drittanbieter Drittanbietern
        Werbung Daten Website Seite wir unsere
        """,
    ),
    Reason.LOGIN: words(
        """
        Anmelden / Anmeldung / Anmelden oder registrieren / Einloggen / Login / Log-in / Mein Konto / Registrieren /
        Konto erstellen / Bitte anmelden / Bitte melden Sie sich an / Willkommen zurück / Mitgliederbereich /
        Sitzung abgelaufen
        """,
        """
        bitte melden Sie sich an / bitte melde dich an / melden Sie sich an / melde dich an / bitte einloggen /
        bitte loggen Sie sich ein / loggen Sie sich ein / logge dich ein / müssen angemeldet sein /
        musst angemeldet sein / müssen eingeloggt sein / musst eingeloggt sein / müssen sich anmelden /
        angemeldet sein, um / Passwort vergessen / Kennwort vergessen / Zugangsdaten vergessen / angemeldet bleiben /
        eingeloggt bleiben / Passwort anzeigen / E-Mail-Adresse Passwort / E-Mail Passwort / Benutzername Passwort /
        Benutzername oder E-Mail / noch kein Konto / noch kein Benutzerkonto / noch nicht registriert /
        noch kein Mitglied / bereits registriert / bereits Kunde / bereits Abonnent / schon registriert /
        schon Abonnent / Konto erstellen / Konto anlegen / jetzt registrieren / kostenlos registrieren /
        jetzt anmelden / nur für Abonnenten / nur für Mitglieder / nur für registrierte / exklusiv für Abonnenten /
        um weiterzulesen / Sitzung ist abgelaufen / mit Google anmelden / mit Apple anmelden / weiter mit Google
        """,
        about="anmelden einloggen melden loggen Passwort Konto registrieren Abonnenten Abo Anmeldung",
        tells="lesen weiterlesen bitte Mail müssen fortfahren Artikel Zugang Benutzername",
    ),
    Reason.NOT_FOUND: words(
        """
        Seite nicht gefunden / Nicht gefunden / Fehler 404 / 404 Fehler / 404 Nicht gefunden /
        404 Seite nicht gefunden / Inhalt nicht gefunden / Artikel nicht gefunden
        """,
        """
        Seite nicht gefunden / Seite wurde nicht gefunden / Seite konnte nicht gefunden /
        Seite konnte leider nicht gefunden / Seite existiert nicht / Seite gibt es nicht /
        Seite existiert leider nicht / Seite gibt es leider nicht / Seite ist nicht mehr verfügbar /
        Seite ist leider nicht mehr verfügbar / Seite ist nicht verfügbar / Seite wurde gelöscht /
        Seite wurde entfernt / Seite wurde verschoben / Seite ist umgezogen / Seite finden wir nicht / gesuchte Seite /
        gewünschte Seite / angeforderte Seite / aufgerufene Seite / angeforderte URL /
        Inhalt ist nicht mehr verfügbar / Inhalt wurde nicht gefunden / gesuchten Inhalt / gewünschten Inhalt /
        Artikel ist nicht mehr verfügbar / Artikel ist leider nicht mehr verfügbar / Artikel wurde nicht gefunden /
        nicht mehr online / Fehler 404 / 404 Fehler / Adresse falsch eingegeben / Adresse vertippt /
        Link ist veraltet / veralteter Link / Link veraltet / Link ist fehlerhaft / zur Startseite /
        zurück zur Startseite / nichts gefunden / Domain steht zum Verkauf / Domain ist zu verkaufen
        """,
        about="Seite Seiten Artikel Beitrag Inhalt Inhalte Adresse Link URL Webseite",
        tells="gefunden finden existiert gibt gelöscht entfernt verschoben verfügbar umgezogen fehlt veraltet",
    ),
    Reason.REGION: words(
        "",
        """
        in Ihrem Land nicht verfügbar / in Ihrer Region nicht verfügbar / in deinem Land nicht verfügbar /
        in deiner Region nicht verfügbar / an Ihrem Standort nicht verfügbar /
        aus rechtlichen Gründen nicht verfügbar
        """,
    ),
    Reason.ERROR: words(
        """
        Fehler / Serverfehler / Interner Serverfehler / Wartung / Wartungsarbeiten / Wartungsmodus /
        Technische Störung / Störung / Etwas ist schiefgelaufen / Dienst nicht verfügbar / Gleich zurück
        """,
        """
        interner Serverfehler / Serverfehler / Wartungsarbeiten / werden Wartungen / derzeit nicht erreichbar /
        derzeit nicht verfügbar / vorübergehend nicht verfügbar / vorübergehend nicht erreichbar /
        momentan nicht erreichbar / gleich wieder da / bald wieder da / in Kürze wieder / technische Störung /
        technisches Problem / technische Probleme / technischen Problemen / technischer Fehler /
        etwas ist schiefgelaufen / etwas schiefgelaufen / etwas ist schief gelaufen / ein Fehler ist aufgetreten /
        Fehler ist aufgetreten / unerwarteter Fehler / später noch einmal / später erneut / Verbindung zur Datenbank /
        Datenbankverbindung
        """,
    ),
    Reason.SHELL: words(
        """
        Wird geladen / Laden / Lädt / JavaScript aktivieren / JavaScript erforderlich / JavaScript deaktiviert /
        Bitte aktivieren Sie JavaScript
        """,
        """
        JavaScript aktivieren / aktivieren Sie JavaScript / aktiviere JavaScript / aktiviere bitte JavaScript /
        JavaScript ist deaktiviert / JavaScript deaktiviert / JavaScript ist erforderlich / JavaScript erforderlich /
        JavaScript muss / JavaScript in Ihrem Browser / JavaScript in deinem Browser / JavaScript eingeschaltet /
        JavaScript ist nicht aktiviert / JavaScript nicht aktiviert / JavaScript aktiviert / benötigt JavaScript /
        benötigen Sie JavaScript / benötigt diese Seite JavaScript / erfordert JavaScript / ohne JavaScript /
        JavaScript einschalten / schalten Sie JavaScript ein / Inhalte werden geladen / Seite wird geladen
        """,
        about="JavaScript Browser",
        tells="""
        aktivieren aktiviert deaktiviert benötigt funktioniert unterstützt veraltet ohne erforderlich nur
        """,
    ),
}
