"""The words around names in English."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="en",
    ordinary=words("""
        a an the this that these those all another any both each either every few many more most much neither no none
        one other others several some such what whatever which whichever who whoever whom whose i he she it its we they
        you his her hers him their theirs them our ours us my mine me your yours there here
        and or but nor so yet for if then than as because although though while whereas unless until till since when
        whenever where wherever whether why how once after before during between among amid alongside along against
        about above across around at behind below beneath beside besides beyond by despite down except from in inside
        into like near of off on onto out outside over past per plus since through throughout to toward towards under
        unlike up upon via with within without starting following including featuring regarding
        also again already always ever never just only even still too very well now today tonight tomorrow yesterday
        soon later earlier meanwhile moreover furthermore however therefore thus hence otherwise instead finally
        additionally elsewhere nevertheless nonetheless perhaps maybe possibly probably apparently reportedly allegedly
        currently recently previously originally initially eventually ultimately unfortunately fortunately sadly
        thankfully luckily hopefully interestingly notably especially particularly specifically similarly likewise
        first firstly second secondly third thirdly fourth fifth last lastly next final new newest newly old older
        latest upcoming former current original official exclusive breaking rising fellow longtime long-time veteran
        is are was were be been being am do does did done has have had having can could shall should would might must
        isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't
        it's that's there's here's he's she's they're we're you're i'm i've we've they've what's who's let's
        get gets got getting give gives gave given go goes going gone come comes came coming make makes made making
        take takes took taken taking tell tells told telling say says said saying talk talks talking speak speaks
        know knows known think thinks thought believe hopes expect expects expected see sees saw seen seeing
        look looks looking watch watches watching read reads meet meets met meeting join joins joined joining add adds
        added adding star stars starred starring cast casts casting play plays played playing portray portrays
        portrayed portraying voice voices voiced voicing return returns returned returning reprise reprises reprised
        reprising lead leads led leading appear appears appeared appearing board boards boarded boarding land lands
        set sets tap taps tapped book books booked sign signs signed signing leave leaves left leaving exit exits
        exited exiting replace replaces replaced replacing recast welcome welcomes reveal reveals revealed revealing
        confirm confirms confirmed announce announces announced announcing tease teases teased teasing unveil unveils
        drop drops dropped release releases released releasing launch launches premiere premieres premiered debut
        debuts arrive arrives arrived film films filmed filming shoot shoots shot shooting wrap wraps wrapped begin
        begins began start starts started end ends ended ending renew renews renewed cancel cancels cancelled canceled
        write writes wrote written writing direct directs directed directing produce produces produced producing
        create creates created creating develop develops developed helm helms open opens bring brings brought bringing
        show shows showed shown feature features featured follow follows followed include includes included share
        shares shared need needs want wants keep keeps turn turns find finds found stream streams streaming air airs
        aired discuss discusses explain explains explained break breaks broke
        season seasons series episode episodes trailer teaser clip video photo photos image images poster date dates
        news update updates interview review recap preview spoiler spoilers finale premiere pilot special spin-off
        spinoff prequel sequel reboot remake adaptation movie movies cinema drama comedy thriller documentary
        sitcom anime cartoon musical story stories plot synopsis logline role roles character characters part parts
        chapter volume book novel trilogy saga franchise universe everything anything something nothing everyone
        someone anyone fans viewers audiences critics people cast crew casting team family
        rookie rookies
        actor actors actress actresses stars newcomer newcomers co-star co-stars costar costars lead guest guests
        creator creators co-creator director directors co-director writer writers co-writer screenwriter producer
        producers showrunner showrunners executive host hosts presenter comedian comic singer songwriter musician
        rapper model dancer author novelist journalist filmmaker auteur legend icon alum alums alumni alumna alumnus
        winner winners nominee nominees award awards awardee breakout regular regulars recurring ensemble voice narrator
        footballer boxer wrestler gymnast sprinter swimmer cricketer golfer jockey athlete olympian skater surfer
        drummer guitarist bassist violinist pianist soprano tenor barrister politician ceramicist sculptor painter
        poet playwright magician youtuber streamer influencer vlogger blogger stuntman stuntwoman puppeteer
        performer performers player talent talents duo trio pair couple boss chief head president vice chairman
        manager founder partner editor reporter credit credits courtesy image via photograph photographer
        getty copyright source sources advertisement sponsored subscribe newsletter share comments related popular
        trending read click here sign log menu search home about contact privacy policy terms cookie cookies
        continue below critic commentator analyst pundit columnist weatherman newsreader sportscaster broadcaster
        campaigner activist astronaut scientist ventriloquist
        christmas halloween thanksgiving easter holiday spring fall
        monday tuesday wednesday thursday friday saturday sunday time times
        february march july september october november december
        feb apr jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
        visual effects design designer costume makeup make-up sound editing cinematography cinematographer
        composer score
        screenplay soundtrack theme international national global
        two three four five six seven eight nine ten eleven twelve
        became become becomes addresses addressed reacts reacted hints hinted weighs reflects reflected slams
        slammed defends defended praises praised recalls recalled admits admitted promises promised previews
        celebrates celebrated dishes jokes joked spills stuns surprises surprised answers asks asked calls
        called compares describes described details dies died fights gushes heads headlines hits honors honours
        interviewed introduces introduced lists lost loves loved marries names named nears offers opened passes
        picked picks plans pays poses posted posts quits quit ranks received receives remembers remembered
        responds responded rules sends settles shines shut shuts sits slated spotted stops stuck suggests suits
        supports tackles tops tried tries turned urges visits wins wonders works worked worries senior
        junior staff freelance contributing deputy assistant key happy birthday stay tuned lives matter night
        live rights reserved thanks thank congratulations hello please yes sorry behind-the-scenes tba tbc tbd
        n/a artificial intelligence industrial supreme edition steelbook rating age anniversary wedding fashion
        style beauty travel food health money business politics world sports sport weather games music tv
        podcast podcasts quiz gallery galleries
    """),
    leading=words("""
        british american english scottish welsh irish australian canadian french german italian spanish korean japanese
        chinese indian mexican brazilian swedish danish norwegian dutch belgian polish turkish nigerian african european
        asian israeli russian austrian swiss portuguese greek finnish icelandic filipino thai vietnamese argentinian
        good bad best better great big little real true free full half young hollywood bollywood broadway
    """),
    opening_endings=("ing", "ally", "tion", "ment", "ness"),
    first_names=words("sterling channing manning harding fleming fielding browning keating"),
    surnames=words("guest head key date story read winner spring march star rising show page light"),
    openers=words("will may grace hope mark"),
    month_names=words("april may june august january jun mar"),
    before_months=words(
        "in by since until till during this last next of for from late early mid to through on before after"
    ),
    character_titles=words("""
        mr mrs ms miss mx dr doctor detective inspector superintendent sergeant sgt constable officer captain capt
        commander lieutenant lt colonel col major general admiral private corporal agent professor prof judge justice
        sheriff deputy marshal king queen prince princess duke duchess baron baroness count countess lord lady
        emperor empress pope father brother sister mother reverend rev bishop rabbi nurse chef coach senator congressman
        mayor governor uncle aunt auntie grandma grandpa granny cousin pc dc di dci ds ds. dsu master mistress saint
        headmaster warden vicar principal ambassador secretary counsellor
    """),
    organisations=words("""
        artists management talent untitled
        studio studios picture pictures entertainment television channel network networks productions production
        films media group company corporation inc ltd llc press magazine news times post journal herald tribune
        telegraph guardian reporter weekly daily festival university college school academy institute theatre theater
        museum library church hospital club society association foundation council committee department bureau agency
        records music orchestra band theatre party league cup world war street road avenue bridge palace
        island islands mountain river county city square airport station hotel restaurant bar
        award awards prize prizes bros bros. brothers play+ plus player video originals original+ games gaming
        comics publishing books animation
        district territory kingdom empire republic court ages revolution yard guild union army navy force police
        stadium arena fair expo convention summit
    """),
    given_particles=words("al ben del della van"),
    of_titles=words("""
        tide tides possession possessions inn wheat word words office management partners orchard orchards
        compass lanterns anchor hoop creek tale tales diary diaries chronicle chronicles legends secret
        secrets mystery mysteries adventure adventures hour hours nights midnight morning evening sunset
        sunrise horizon shadow shadows silence whisper whispers echoes memories dreams nightmare lie lies
        truth confession confessions verdict vengeance revenge betrayal redemption salvation resurrection
        reckoning awakening descent ascent escape odyssey quest voyage crossing passage farewell goodbye
        requiem elegy lament anthem symphony sonata lullaby waltz tango carnival circus parade masquerade
        ghost ghosts phantom spirit spirits demon demons angels devil devils monster monsters beast beasts
        dragon dragons kingdoms realm throne crowns blades dagger arrows bullet bullets wars battle siege
        fires flame flames embers smoke thunder lightning hurricane blizzard avalanche flood drought eclipse
        comet gravity planet planets harbors harbours cove lagoon estuary peninsula canyon desert glacier
        volcano cliffs cavern caverns towers cottage cathedral priory monastery convent asylum prison dungeon
        cellar attic staircase corridor hallway doorway windows mirror mirrors curtain curtains clock clocks
        hourglass pendulum machine machines engine engines railway railroad locomotive lighthouse ship ships
        fleet armada vessel submarine airship helicopter motorway highway crossroads junction boulevard
        woodland jungle swamp marshland moorland wilderness services solutions holdings ventures trust
        distribution limited associates consulting communications broadcasting digital interactive software
        systems fm showcase sessions session tour tours concert concerts album blues choir philharmonic
        playhouse opera ballet arts exhibition hotelroom hostel motel saloon tavern brewery kitchen pantry
        workshop factory ministry parliament senate congress embassy consulate tribunal commission authority
        institution hospice clinic surgery infirmary pharmacy laboratory observatory planetarium aquarium zoo
        pier quay dock docks wharf cinemas screen screens stage stages theatres lovers sisters daughters sons
        wives husbands widows orphans strangers neighbours neighbors files file papers letters notes tapes
        reels archives archive dossier protocol project operation experiment
    """),
    things=words("""
        film movie picture sequel prequel series sitcom soap drama dramedy thriller comedy romcom rom-com
        documentary docudrama western musical opera ballet operetta play novel novella book album single song
        tune ballad track anthem hymn podcast game franchise show telenovela miniseries mini-series cartoon
        anime manga comic biopic horror blockbuster hit spin-off band group troupe choir orchestra quartet
        trio label brand company firm agency studio publisher distributor channel network streamer broadcaster
        platform station newspaper paper magazine website site blog newsletter app pub bar hotel inn café cafe
        restaurant diner tavern brewery distillery ship boat ferry steamer trawler yacht schooner vessel
        village town hamlet island islet planet moon castle manor estate farm theatre theater cinema racehorse
        pony spaniel labrador greyhound terrier
    """),
    where=(
        *("at", "near", "around", "outside", "across", "throughout", "moves to", "moved to", "move to"),
        *("returns to", "return to", "returned to", "travels to", "travelled to", "heads to", "headed to"),
        *("sails to", "relocates to", "relocated to", "transfers to", "on location in", "filmed in"),
        *("shot in", "in", "since", "first since", "after leaving"),
    ),
    whither="to",
    joints=("and", "or"),
    apart=words("""
        by with alongside opposite and or but for to in on at from than while beside besides against as both
        is are has will also joins returns plays who that including
    """),
    particles=words(
        "de da di du del della la le van von der den ter ten bin ibn al el dos das do ben bint af zu ap ferch i"
    ),
    articles=words("the a an"),
    as_role=("as", "returns as", "is back as"),
    plays=(
        *("gives life to", "give life to", "brings to life", "steps into the shoes of"),
        *("stepping into the shoes of", "step into the shoes of", "fills the shoes of", "breathes life into"),
        *("is playing", "as one"),
        *("plays", "will play", "is playing", "portrays", "will portray", "voices", "will voice", "stars as"),
        *("to play", "playing", "portraying", "voicing", "who plays", "who will play", "who portrays"),
        *("who voices", "played", "takes on the role of", "appears as", "will star as", "returns as"),
        *("will appear as", "joins as", "is cast as", "has been cast as", "in the role of", "as the voice of"),
        *("who played", "cast as", "be seen as", "be heard as", "is seen as", "credited as", "billed as"),
    ),
    played_by=("played by", "portrayed by", "voiced by", "will be played by"),
    brings=("bring in", "brings in", "brought in", "bringing in", "roped in", "ropes in", "drafted in"),
    before_title=(
        *("season of", "seasons of", "series of", "episode of", "episodes of", "cast of", "star of"),
        *("stars of", "creator of", "creators of", "trailer for", "teaser for", "adaptation of", "sequel to"),
        *("prequel to", "spin-off of", "finale of", "premiere of", "remake of", "reboot of", "version of"),
        *("known for", "world of", "makers of", "set of", "in", "renewed"),
        "titled",
    ),
    after_title=words("""
        season seasons spin-off spinoff sequel prequel franchise universe finale premiere trailer teaser reboot
        remake
    """),
    before_star=words("""
        star stars actor actress alum alumna alumnus alums creator co-creator showrunner veteran writer director
        breakout regular actors favourite favorite producer
    """),
    after_role=words("""
        who that which in on at for with alongside opposite while when where and & but joining join joins is was
        will has have had were are as after before since until because returns return stars star
    """),
    jobs=(
        *("series regular", "regular", "season regular", "guest", "recurring", "lead", "co-lead", "leads"),
        *("stars", "star", "executive producer", "producer", "director", "writer", "showrunner", "host"),
        *("judge", "presenter", "narrator of", "well", "part", "soon", "long", "much", "it", "he", "she"),
        *("they", "new cast", "newcomer", "series lead", "mentor", "main cast"),
    ),
)  # fmt: skip
