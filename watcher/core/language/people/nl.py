"""The words around names in Dutch."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="nl",
    ordinary=words("""
        elke elk iedere ieder vrijdag maandag
        de het een deze dit die dat er hij zij ze wij we jij je u ik hem haar hun ons onze zijn mijn wie wat
        waar wanneer hoe waarom welke welk en of maar want dus als toen omdat hoewel terwijl nadat voordat zodra
        indien in op aan bij met naar van voor na uit over onder tussen door tegen zonder om tot sinds tijdens
        volgens ondanks dankzij vanaf ook nog al alleen pas weer nu vandaag morgen gisteren binnenkort straks
        later eerder daarna daarnaast bovendien verder eindelijk helaas hier daar zo dan niet niets nooit altijd
        misschien zeer heel alle alles veel meer minder enkele sommige andere elk elke ieder iedere eerste
        tweede derde vierde laatste volgende komende nieuw nieuwe oude voormalig is was waren wordt worden werd
        heeft hebben had kan kunnen zal zullen moet moeten wil gaat komt twee drie vier vijf zes zeven acht
        negen tien

        serie series film films seizoen seizoenen aflevering afleveringen trailer teaser video datum
        releasedatum première start opnames cast rol rollen hoofdrol bijrol personage personages verhaal plot
        synopsis scenario regie productie drama komedie thriller streamingdienst zender bioscoop televisie
        nieuws fans fan kijkers publiek acteur acteurs actrice actrices regisseur schrijver schrijfster
        scenarist scenariste producent producente bedenker bedenkster maker makers showrunner auteur zanger
        zangeres komiek cabaretier cabaretière presentator presentatrice ster sterren hoofdrolspeler
        hoofdrolspeelster winnaar winnares gast gasten nieuwkomer nieuwkomers foto foto's beeld beelden bron
        interview artikel terugkeer vertrek einde begin deel boek roman familie team speelt spelen keert keren
        bevestigt onthult bekijk exclusief officieel officiële spoilers delen reacties advertentie

        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
        augustus september oktober november december lente zomer herfst winter voorjaar najaar kerst kerstmis
        pasen halloween voegt verlaat vertelt praat krijgt maakt terug begint stopt weten
    """),
    leading=words("""
        nederlandse nederlander vlaamse vlaming belgische britse amerikaanse franse duitse spaanse italiaanse koreaanse
        goede grote kleine
    """),
    ordinary_endings=("heid", "heden"),
    character_titles=words("""
        burgemeester wethouder minister gouverneur schepen
        meneer mevrouw dhr mevr dr dr. dokter professor commissaris inspecteur rechercheur agent agente kapitein majoor
        kolonel generaal rechter koning koningin prins prinses graaf gravin baron barones hertog hertogin pastoor
        dominee broeder zuster oom tante opa oma sheriff lord lady mr mrs miss
    """),
    organisations=words("""
        kanaal net
        zender omroep televisie film films kaart gemeente
        studio studios pictures entertainment television producties productions media groep group uitgeverij magazine
        krant festival universiteit school academie instituut theater museum kerk ziekenhuis club vereniging stichting
        raad ministerie prijs award awards straat plein brug paleis kasteel eiland hotel restaurant bros plus originals
        records muziek orkest competitie beker
    """),
    given_particles=words("ben della"),
    things=words("""
        film speelfilm thriller komedie roman boek album lied nummer single podcast band groep koor bar hotel
        café restaurant herberg schip veerboot boot dorp stad kasteel
    """),
    where=(
        *("in", "bij", "naar", "rond", "sinds", "nabij"),
    ),
    joints=("en", "of"),
    apart=words("""
        door met naast en of voor in op bij tegen als is zijn heeft wordt ook samen tegenover
    """),
    particles=words("van de der den het 't ten ter te von di da del du la le op in't el al bin ibn"),
    articles=words("de het een"),
    relatives=("die",),
    verbs_at_end=("speelt", "speelde", "vertolkt", "vertolkte", "gaat spelen"),
    as_role=("als", "speelt", "vertolkt", "speelde", "vertolkte", "zal spelen"),
    plays=(
        *("de huid van", "de rol van", "in de huid van"),
        *("kruipt in de huid van", "geeft gestalte aan", "in de rol van", "spreekt de stem in van"),
        *("neemt de rol van", "gaat spelen"),
    ),
    played_by=("gespeeld door", "vertolkt door", "ingesproken door"),
    before_title=(
        *("seizoen van", "afleveringen van", "ster van", "sterren van", "bekend van", "bekend uit"),
        *("bedenker van", "bedenkers van", "trailer van", "vervolg op", "finale van", "in"),
        *("opnames van", "makers van"),
    ),
    after_title=words("seizoen vervolg finale trailer spin-off"),
    before_star=words("""
        ster acteur actrice bedenker
    """),
    after_role=words("""
        die dat en in met naast voor tijdens terwijl is was zal & ook
    """),
    jobs=(
        *("regisseur", "producent", "gast", "schrijver", "hoofdrolspeler", "hoofdrolspeelster", "showrunner"),
        *("presentator",),
    ),
)  # fmt: skip
