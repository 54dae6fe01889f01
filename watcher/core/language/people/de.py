"""The words around names in German, where every noun has a capital."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="de",
    ordinary=words("""
        wort deutsch englisch französisch spanisch italienisch schwedisch norwegisch dänisch polnisch türkisch russisch
        plattdeutsch niederländisch
        der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesem
        diesen jeder jede jedes jeden jedem manche manchen solche beide beiden trio duo quartett paar ehepaar zwillinge
        geschwister talent nachwuchstalent frischer frische frisches wind
        alle alles viele mehr mehrere einige wenige ich er sie es wir ihr ihn ihm ihnen
        uns euch man sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere mein meine dein deine
        wer was wen wem wo wann wie warum weshalb welche welcher welches und oder aber denn sondern doch sowie
        als ob wenn weil dass da während nachdem bevor bis seit obwohl damit sobald solange falls in im an am
        auf aus bei beim mit nach von vom vor zu zum zur über unter neben zwischen durch für gegen ohne um trotz
        wegen laut gemäß dank ab auch noch schon nur erst wieder nun jetzt heute morgen gestern bald bereits
        dabei dazu dafür daneben danach davor außerdem zudem zuvor zuletzt schließlich endlich leider hier dort
        so dann nicht nichts nie sehr ganz etwa rund fast neu neue neuer neues neuen neben weitere weiterer
        weiteres erste erster erstes ersten zweite zweiter zweiten dritte dritter dritten vierte vierten letzte
        letzten nächste nächsten kommende kommenden ist sind war waren wird werden wurde wurden hat haben hatte
        kann können konnte soll sollen muss müssen darf will wollen ja nein ob ihm zwei drei vier fünf sechs
        sieben acht neun zehn elf zwölf

        serie serien film filme staffel staffeln folge folgen episode episoden trailer teaser video clip start
        starttermin termin datum premiere finale rolle rollen figur figuren hauptrolle nebenrolle gastrolle
        besetzung cast crew ensemble team familie geschichte handlung drehbuch regie produktion dreharbeiten
        drama komödie thriller krimi sender streamingdienst streamer anbieter mediathek fernsehen kino
        neuigkeiten news update fans fan zuschauer publikum millionen tausende ende anfang mitte teil band
        kapitel roman buch vorlage schauspieler schauspielerin schauspielerinnen darsteller darstellerin
        hauptdarsteller hauptdarstellerin star stars gaststar gaststars neuzugang neuzugänge neuling newcomer
        newcomerin kollege kollegin kollegen regisseur regisseurin autor autorin autoren drehbuchautor
        drehbuchautorin produzent produzentin produzenten schöpfer schöpferin serienschöpfer serienschöpferin
        showrunner showrunnerin macher moderator moderatorin sänger sängerin musiker musikerin komiker komikerin
        comedian sprecher sprecherin synchronsprecher synchronsprecherin preisträger preisträgerin gewinner
        gewinnerin chef chefin leiter leiterin programmchef intendant intendantin redaktion redakteur
        redakteurin foto fotos bild bilder quelle interview artikel autorin seite startseite newsletter
        kommentare anzeige werbung datenschutz impressum spoiler fortsetzung rückkehr wiedersehen zusage absage
        verlängerung zukunft woche monat jahr jahre tag tage uhr zeit welt leben tod liebe kinder freund freunde
        freundin tochter sohn schwester bruder mutter vater ehefrau ehemann tonight original exklusiv offiziell
        bekannt dennoch allerdings jedoch hingegen ebenfalls ebenso

        januar februar märz september oktober november dezember frühling frühjahr weihnachten ostern silvester
        heiligabend halloween ausstieg einstieg abschied aufstieg auftritt einsatz besuch hilfe kampf sieg mord
        fall fälle täter opfer leiche tatort polizei revier praxis gesichter infos überblick übersicht details
        hintergründe gerüchte fragen antworten spekulationen wunsch traum steht fest geht kommt kehrt zurück
        startet läuft zeigt bekommt bringt macht gibt sagt erklärt verrät bestätigt spielt wechselt übernimmt
        verlässt stirbt endet folgt weitergeht dreht feiert lesen klicken runde chance quoten einschaltquoten
        streaming stream abo programm sendung sendungen show shows quiz doku dokumentation reportage spezial
        special nachfolger nachfolgerin ersatz wechsel pause stand wissen erfahren gast gäste besetzungsliste
    """),
    leading=words("""
        deutsche deutscher deutschen deutsches britische britischer amerikanische französische spanische
        italienische österreichische schweizer schwedische dänische norwegische koreanische japanische berliner
        münchner hamburger wiener kölner gute guter großer große kleine kleiner montag dienstag mittwoch
        donnerstag freitag samstag sonntag sonnabend april mai juni juli august sommer herbst winter alte alter
        alten junge junger neuer bekannte bekannter beliebte beliebter bayerischer norddeutscher westdeutscher
        schwede schwedin däne dänin norwegerin finne finnin franzose französin brite britin engländerin ire irin schotte
        schottin italienerin spanierin pole polin tscheche tschechin russe russin türke türkin grieche griechin
        amerikanerin kanadierin schweizerin österreicherin deutsch-türke manche mancher
    """),
    ordinary_endings=(
        *("erin", "istin", "eurin", "torin", "ologin", "ärztin", "anwältin", "institut", "fonds"),
        *("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten"),
        *("darsteller", "darstellerin", "schauspieler", "schauspielerin", "regisseur", "regisseurin", "autor"),
        *("filmtage", "filmtagen", "festspiele", "festspielen", "filmwoche", "talent", "talente"),
        *("autorin", "produzent", "produzentin", "schöpfer", "schöpferin", "sprecher", "sprecherin", "kollege"),
        *("kollegin", "kollegen", "sänger", "sängerin", "moderator", "moderatorin", "gewinner", "gewinnerin"),
        *("preisträger", "preisträgerin", "star", "stars", "serie", "serien", "film", "filme", "staffel", "folge"),
        *("rolle", "rollen", "dienst", "anbieter", "sender", "krimi", "drama", "komödie", "reihe", "termin", "macher"),
        *("macherin", "besetzung", "darstellern", "legende", "ikone", "nismus", "produktion"),
    ),
    lead_endings=("er", "ers", "or", "ist", "isten", "meister", "eur", "ant", "mann"),
    first_names=words("""
        severin katherin catherin kathrin constantin konstantin peter walter werner günter günther guenter dieter rainer
        reiner alexander oliver xaver holger volker gunter gunther rüdiger ruediger roger christopher javier olivier
        xavier jasper casper kasper tyler hunter jennifer esther ester parker carter spencer asher cooper sander pieter
        wouter rutger theodor viktor victor hector hektor igor gregor gabor timor tudor leonor elinor eleanor christer
        kester chester dexter lester lothar heiner hunter rutger sumner turner heather amber ginger piper harper carver
        hermann herman norman truman roman kilian anders lars jannis matthis tristan kristan brant grant
        carmen jürgen juergen steffen hagen torben ruben maren karen ellen helen kirsten jochen sören soeren marten
        maarten gretchen owen adrien julien bastien lucien fabien damien sébastien aurélien jasmin eileen colleen
        kathleen maureen doreen noreen christen lauren darren warren loren
    """),
    openers=words("will"),
    character_titles=words("""
        herr herrn frau dr dr. doktor professor professorin prof kommissar kommissarin hauptkommissar
        hauptkommissarin oberkommissar oberkommissarin detektiv detektivin inspektor inspektorin ermittler
        ermittlerin polizist polizistin könig königin prinz prinzessin graf gräfin fürst fürstin kaiser kaiserin
        herzog herzogin baron baronin pater bruder schwester onkel tante oma opa pfarrer pfarrerin richter
        richterin anwalt anwältin staatsanwalt staatsanwältin kapitän agent agentin hauptmann leutnant major
        oberst general arzt ärztin chefarzt oberarzt lord lady mr mrs miss detective sheriff ministerpräsident
        ministerpräsidentin bundeskanzler bundeskanzlerin kanzler bürgermeister bürgermeisterin präsident
        präsidentin minister ministerin senator direktor direktorin pathologe gerichtsmedizinerin
        gerichtsmediziner privatdetektiv privatdetektivin
    """),
    organisations=words("""
        sender
        film
        studio studios pictures entertainment television channel network productions filmproduktion media group
        gmbh ag verlag zeitung magazin festival filmfestival filmfest universität schule akademie institut
        theater museum kirche krankenhaus klinik verein stiftung preis filmpreis fernsehpreis award awards
        straße platz stadt insel hotel restaurant bros brothers plus original originals records musik orchester
        liga pokal meisterschaft rundfunk fernsehen allgemeine presse agentur bank partei amt bund hafen bahnhof
        burg schloss turm kino kinos mediathek kanton landkreis bundesland gemeinde kanal anstalt fonds filmfonds
        filmstiftung verleih filmverleih videothek verband ministerium behörde gesellschaft
    """),
    given_particles=words("al ben del della van"),
    things=words("""
        film kinofilm spielfilm thriller komödie roman buch album lied song single hörspiel podcast band
        gruppe chor gasthof gasthaus hotel kneipe café restaurant wirtshaus schiff fähre dorf ort schloss burg
        kloster
    """),
    where=(
        *("in", "im", "bei", "nach", "um", "rund um", "aus", "auf", "seit"),
    ),
    joints=("und", "sowie", "oder"),
    apart=words("""
        von mit neben und oder für aus in im an am auf bei gegen als der seite gegenüber ist sind hat wird
        auch sowie neu wieder erstmals
    """),
    particles=words("von van vom zu zur de der den del della di da du la le ten ter el al bin ibn dos das"),
    bound_particles=words("der den dem des die das"),
    of=words("von"),
    of_things=words("von vom zum zur"),
    relatives=("die", "der"),
    verbs_at_end=("spielt", "spielte", "verkörpert", "mimt", "spricht", "spielen wird", "verkörpern wird"),
    as_role=("als", "spielt", "spielte", "verkörpert", "mimt", "spricht", "gibt", "ist als", "stößt als", "kehrt als"),
    plays=(
        *("schlüpft in die rolle von", "die rolle von", "die rolle des", "in die rolle der"),
        *("wird gespielt", "in der rolle des", "in der rolle der", "in der rolle von"),
        *("übernimmt die rolle des", "übernimmt die rolle der", "übernimmt die rolle von"),
        *("schlüpft in die rolle von", "schlüpft in die rolle des", "schlüpft in die rolle der"),
    ),
    played_by=("gespielt von", "verkörpert von", "dargestellt von", "gesprochen von", "gemimt von"),
    before_title=(
        *("staffel von", "folge von", "folgen von", "star aus", "stars aus", "bekannt aus", "trailer zu"),
        *("fortsetzung von", "finale von", "ableger von", "start von", "dreh zu", "in"),
        *("schöpfer von", "schöpferin von", "macher von", "aus"),
    ),
    after_title=words("staffel fortsetzung ableger finale trailer spin-off"),
    before_star=words("""
        star stars darsteller darstellerin regisseur schöpfer
    """),
    after_role=words("""
        und sowie in im mit neben an auf bei für während wenn dabei ist war wird hat kehrt zu zurück & dazu
    """),
    jobs=(
        *("hauptdarsteller", "hauptdarstellerin", "gaststar", "gast", "regisseur", "regisseurin", "produzent"),
        *("produzentin", "autor", "autorin", "neuzugang", "moderator", "nächstes", "erstes", "auch"),
        *("nebendarsteller", "executive producer", "showrunner"),
    ),
)  # fmt: skip
