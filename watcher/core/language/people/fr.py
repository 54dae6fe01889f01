"""The words around names in French."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="fr",
    ordinary=words("""
        le la les l' un une des du de d' ce cet cette ces il elle ils elles on nous vous je tu lui leur leurs
        son sa ses mon ma mes notre nos votre vos qui que quoi dont où quand comment pourquoi combien quel
        quelle quels quelles et ou mais donc or ni car si comme lorsque puisque quoique afin alors après avant
        avec sans sous sur dans en par pour contre entre vers chez depuis pendant durant malgré selon parmi
        outre hormis sauf dès jusque ainsi aussi aujourd'hui demain hier bientôt déjà encore enfin ensuite puis
        toujours jamais désormais notamment également cependant pourtant toutefois néanmoins malheureusement
        heureusement actuellement récemment prochainement ici là voici voilà très trop plus moins peu beaucoup
        tout toute tous toutes aucun aucune chaque plusieurs certains certaines autre autres même mêmes premier
        première second seconde deuxième troisième quatrième dernier dernière nouveau nouvelle nouveaux
        nouvelles nouvel ancien ancienne est sont était étaient sera seront serait a ont avait aura auront peut
        peuvent doit doivent fait font va vont vient viennent deux trois quatre cinq six sept huit neuf dix

        série séries film films saison saisons épisode épisodes bande-annonce teaser trailer vidéo extrait date
        sortie diffusion tournage casting distribution rôle rôles personnage personnages histoire intrigue
        synopsis scénario réalisation production drame comédie thriller policier plateforme chaîne cinéma
        télévision actualité actualités actu news fans fan téléspectateurs spectateurs public acteur acteurs
        actrice actrices comédien comédienne comédiens réalisateur réalisatrice scénariste scénaristes
        producteur productrice producteurs créateur créatrice créateurs showrunner showrunneuse auteur autrice
        auteure romancier romancière chanteur chanteuse humoriste animateur animatrice présentateur
        présentatrice vedette star stars lauréat lauréate invité invitée invités recrue recrues nouveauté
        nouveautés photo photos image images source interview entretien article suite retour départ arrivée fin
        début partie tome volume chapitre roman livre famille équipe rejoint rejoignent retrouve retrouvent
        incarne incarnent joue jouent interprète interprètent annonce confirme découvrez regardez lire voir
        exclusif exclu officiel officielle spoiler spoilers partager commentaires publicité abonnez-vous accueil

        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre printemps été automne hiver noël pâques halloween toussaint revient
        reviennent quitte quittent devient prend dévoile révèle parle raconte explique signe débarque arrive
        tourne saluer réagit diffusée infos info savoir exit bonjour adieu bienvenue bienvenu salut merci bravo hommage
    """),
    leading=words("""
        français française britannique américain américaine allemand allemande italien italienne espagnol espagnole
        belge suisse canadien canadienne québécois québécoise coréen coréenne japonais japonaise bon bonne grand grande
        petit petite
    """),
    opening_endings=("ement", "amment", "emment"),
    character_titles=words("""
        m. m monsieur mme madame mlle mademoiselle dr docteur docteure professeur professeure commissaire commandant
        commandante capitaine lieutenant lieutenante inspecteur inspectrice détective brigadier major adjudant juge
        procureur procureure maître roi reine prince princesse duc duchesse comte comtesse baron baronne marquis
        marquise empereur impératrice père mère sœur soeur frère abbé oncle tante mamie papi agent agente shérif
        mr mrs miss lord lady
    """),
    organisations=words("""
        antenne chaînes réseau
        canal chaîne télé film films région
        studio studios pictures entertainment television télévisions productions médias media groupe group éditions
        magazine journal festival université école académie institut théâtre musée église hôpital club association
        fondation conseil comité ministère prix award awards rue avenue boulevard place pont palais château île hôtel
        restaurant bros plus originals records musique orchestre ligue coupe
    """),
    things=words("""
        film long-métrage série sitcom feuilleton thriller comédie roman livre album chanson titre morceau
        podcast groupe chorale chaîne plateforme studio société agence journal magazine bar hôtel café
        restaurant auberge bateau ferry village ville hameau château domaine théâtre cinéma pièce
    """),
    where=(
        *("au", "aux", "en", "dans", "chez", "près de", "près d'", "depuis", "à l'hôtel", "jusque"),
    ),
    joints=("et", "ou", "puis"),
    apart=words("""
        par avec et ou pour dans en sur aux côtés chez comme que qui est sont a sera aussi ainsi face contre
    """),
    particles=words("de du des d' la le les van von der den di da del della bin ben ibn el al dos"),
    one_before_particle=True,
    elisions=("d'", "l'", "qu'", "s'", "n'", "j'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'"),
    articles=words("le la les un une"),
    as_role=(
        *("alias", "incarne", "incarnera", "joue", "jouera", "interprète", "interprétera", "campe", "campera"),
        *("incarnait", "jouait", "incarnant"),
    ),
    copulas=("sera",),
    plays=(
        *("ses traits à", "ses traits au", "en tant que", "la peau de"),
        *("la peau du", "les traits du", "le rôle du"),
        *("la voix à", "la voix au", "vie à", "vie au"),
        *("prête sa voix à", "prêtera sa voix à", "joue le rôle de", "jouera le rôle de", "tient le rôle de"),
        *("tiendra le rôle de", "qui incarne", "qui joue", "qui interprète", "qui incarnera"),
        *("dans le rôle de", "dans le rôle du", "dans le rôle d'", "dans la peau de", "dans la peau du"),
    ),
    played_by=(
        *("incarné par", "incarnée par", "joué par", "jouée par", "interprété par", "interprétée par", "campé par"),
        *("campée par", "doublé par", "doublée par"),
    ),
    before_title=(
        *("saison de", "épisodes de", "épisode de", "star de", "stars de", "créateur de", "créatrice de"),
        *("créateurs de", "bande-annonce de", "suite de", "finale de", "adaptation de", "dans"),
        *("univers de", "tournage de", "vu dans", "vue dans"),
    ),
    after_title=words("saison"),
    after_role=words("""
        qui que dont et ainsi dans en aux avec face pour lors pendant tandis est sera & aussi
    """),
    jobs=(
        *("invité", "invitée", "réalisateur", "réalisatrice", "producteur", "productrice", "scénariste"),
        *("showrunner", "guest"),
    ),
)  # fmt: skip
