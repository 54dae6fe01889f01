"""French walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Un instant / Un instant s'il vous plaît / Un moment / Veuillez patienter / Accès refusé / Accès bloqué /
        Accès interdit / Accès restreint / Vérification de sécurité / Contrôle de sécurité / Vérification /
        Vérification en cours / Êtes-vous un robot / Êtes-vous humain / Trop de requêtes / Interdit
        """,
        """
        vous êtes humain / vous êtes un humain / vous êtes un être humain / vous êtes bien un humain /
        vous êtes bien humain / vous n'êtes pas un robot / êtes pas un robot / je ne suis pas un robot /
        je suis humain / vérification de votre navigateur / vérifions votre navigateur / vérifier votre navigateur /
        vérifier la sécurité de votre connexion / vérifier que la connexion / sécurité de votre connexion /
        accès refusé / accès à cette page a été refusé / accès à cette page vous a été refusé / accès à ce site a été /
        accès a été bloqué / accès a été refusé / vous avez été bloqué / êtes pas autorisé à accéder /
        n'avez pas l'autorisation / votre adresse IP / requêtes automatisées / requêtes automatiques /
        trafic automatisé / trafic inhabituel / activité inhabituelle / activité suspecte / comportement inhabituel /
        contrôle de sécurité / vérification de sécurité / JavaScript et les cookies pour continuer / trop de requêtes /
        faites glisser
        """,
        about="robot robots bot humain captcha navigateur automatisé",
        tells="vous êtes vérifier vérifiez vérification confirmer bloqué comportement",
    ),
    Reason.CONSENT: words(
        """
        Vie privée / Votre vie privée / Respect de votre vie privée / Confidentialité / Gestion des cookies /
        Paramètres des cookies / Paramètres de confidentialité / Consentement / Votre consentement / Vos choix /
        Le respect de votre vie privée est notre priorité / Avant de continuer / Avant d'accéder au site
        """,
        """
        respect de votre vie privée / votre vie privée / respectons votre vie privée / avant de continuer /
        avant d'accéder / avec votre accord / avec votre consentement / nous et nos partenaires /
        nos partenaires et nous / et nos partenaires / avec nos partenaires / nos partenaires utilisons /
        informations sur un appareil / informations sur votre appareil / informations sur un terminal /
        informations stockées / intérêt légitime / publicité personnalisée / publicités personnalisées /
        contenu personnalisé / contenus personnalisés / mesure de performance / mesure d'audience / tout accepter /
        accepter tout / accepter et continuer / accepter et fermer / accepter les cookies / accepter tous les cookies /
        tout refuser / refuser tout / refuser les cookies / continuer sans accepter / s'abonner et refuser /
        s'abonner pour refuser / sans publicité / paramétrer / personnaliser mes choix / gérer mes choix /
        gérer mes préférences / gérer les cookies / gérer les options / paramètres des cookies / utilise des cookies /
        utilisons des cookies / utilisent des cookies / utilisation de cookies / utilisation des cookies /
        dépôt de cookies / cookies et autres / cookies ou technologies / cookies et des technologies /
        technologies similaires / traceurs / votre consentement / votre accord / donner votre accord /
        retirer votre consentement / à tout moment en cliquant / modifier vos choix / liste de nos partenaires /
        données personnelles / données à caractère personnel / strictement nécessaires
        """,
        about="cookies cookie consentement traceurs",
        tells="""
        accepter acceptez utilisons utilise partenaires publicitaires publicité nous données abonner refuser site
        """,
    ),
    Reason.LOGIN: words(
        """
        Connexion / Se connecter / Connectez-vous / Identification / Identifiez-vous / S'identifier / Mon compte /
        Espace abonné / Espace abonnés / Espace membre / Inscription / S'inscrire / Créer un compte / Bon retour /
        Session expirée
        """,
        """
        connectez-vous / veuillez vous connecter / vous devez être connecté / vous devez vous connecter /
        devez être connecté / merci de vous connecter / se connecter avec / connexion à votre compte /
        identifiez-vous / veuillez vous identifier / mot de passe oublié / mot de passe perdu /
        oublié votre mot de passe / se souvenir de moi / rester connecté / adresse e-mail mot de passe /
        e-mail mot de passe / identifiant mot de passe / nom d'utilisateur / pas encore de compte /
        pas encore inscrit / pas encore abonné / pas de compte / déjà abonné / déjà inscrit / déjà un compte /
        déjà membre / créer un compte / créez un compte / créez votre compte / créer mon compte / réservé aux abonnés /
        réservé aux membres / abonnez-vous pour lire / pour lire la suite / session a expiré / continuer avec google /
        continuer avec apple
        """,
        about="connecter connectez connexion identifier identifiez passe compte abonnés abonné inscrire",
        tells="lire continuer article mail vous accéder votre",
    ),
    Reason.NOT_FOUND: words(
        """
        Page introuvable / Page non trouvée / Introuvable / Erreur 404 / 404 Page introuvable / 404 Page non trouvée /
        Contenu introuvable / Article introuvable
        """,
        """
        page introuvable / page non trouvée / page est introuvable / page n'a pas été trouvée /
        page n'a pas pu être trouvée / page n'existe pas / page n'existe plus / page que vous cherchez /
        page que vous recherchez / page que vous avez demandée / page que vous demandez / page demandée /
        page recherchée / page a été supprimée / page a été déplacée / page n'est plus disponible /
        page n'est pas disponible / page a peut-être été / trouver la page / trouver cette page / contenu introuvable /
        contenu n'existe plus / contenu n'est plus disponible / contenu que vous recherchez / article introuvable /
        article n'existe plus / article n'est plus disponible / erreur 404 / URL demandée / lien est rompu /
        lien brisé / lien que vous avez suivi / vérifiez l'adresse / vérifier l'adresse / adresse saisie /
        retour à l'accueil / retourner à l'accueil / revenir à l'accueil / retour à la page d'accueil /
        retourner à la page d'accueil / domaine est à vendre
        """,
        about="page article contenu adresse lien URL",
        tells="""
        trouver trouvée trouvé existe introuvable supprimé supprimée déplacée déplacé disponible demandée
        """,
    ),
    Reason.REGION: words(
        "",
        """
        pas disponible dans votre pays / pas disponible dans votre région / indisponible dans votre pays /
        indisponible dans votre région / pas accessible depuis votre pays / raisons légales
        """,
    ),
    Reason.ERROR: words(
        """
        Erreur / Erreur serveur / Erreur interne du serveur / Maintenance en cours / Site en maintenance /
        En maintenance / Service indisponible / Une erreur est survenue
        """,
        """
        erreur interne du serveur / erreur interne / erreur serveur / maintenance en cours / en maintenance /
        en cours de maintenance / opération de maintenance / maintenance technique / service indisponible /
        temporairement indisponible / momentanément indisponible / actuellement indisponible /
        une erreur est survenue / une erreur s'est produite / erreur est survenue / erreur inattendue /
        problème technique / problèmes techniques / incident technique / difficultés techniques / réessayer plus tard /
        réessayez plus tard / réessayer ultérieurement / de retour très vite / connexion à la base de données
        """,
    ),
    Reason.SHELL: words(
        """
        Chargement / Chargement en cours / JavaScript est désactivé / JavaScript requis / Activez JavaScript
        """,
        """
        activer JavaScript / activez JavaScript / activer le JavaScript / activez le JavaScript / JavaScript activé /
        JavaScript est désactivé / JavaScript désactivé / JavaScript est requis / JavaScript est nécessaire /
        JavaScript n'est pas activé / JavaScript doit être / JavaScript dans votre navigateur / nécessite JavaScript /
        requiert JavaScript / nécessite l'activation de JavaScript / besoin de JavaScript / sans JavaScript /
        page est en cours de chargement
        """,
        about="JavaScript navigateur",
        tells="activer activez désactivé activé requis compatible nécessaire fonctionne sans",
    ),
}
