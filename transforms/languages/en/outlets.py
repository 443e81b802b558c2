"""Words that tell an outlet's name from others, and the words before or after it that leave no doubt. Entered by hand."""

from transforms.lexicon.words import words

HEAD_WORDS = words("""
    Times Post News Herald Tribune Journal Gazette TV Television Radio Agency Press Chronicle Globe Star Telegraph Magazine Network Broadcasting
    Broadcaster Mail Mirror Standard Observer Inquirer Courier Dispatch Register Examiner Daily Weekly Sun Tonight Today Review Bulletin Reporter
    Argus Echo Advertiser Sentinel Monitor Record Independent Ledger Bee Beacon Banner Statesman Recorder Enquirer Sunday Media Newswire Wire FM
    Channel Online Digest Zeitung Nachrichten Anzeiger Tageblatt Tagblatt Rundschau Presse Kurier Allgemeine Gazeta Gazetta Gazzetta Gazete Dagblad
    Dagbladet Tidende Tidning Bladet Blad Avisen Posten Sanomat Shimbun Ilbo Sinmun Pravda Izvestia Novosti Vedomosti Vremya Haber Corriere Giornale
    Quotidien Quotidiano Diario Diário Jornal Noticias Notícias Nouvelles Mundo Monde Nacional Nación Nacion Universal Correo Heraldo Tiempo Prensa
    Vesti Noviny Gazety List Népszava Dnevnik Mercury Sportsmail Podcast Newspaper Newspapers
""")
"""Last words of outlets' names (of foreign ones, any word)."""

SURE_HEAD_WORDS = words("""
    News Herald Tribune Gazette TV Television Radio Broadcasting Broadcaster Newswire Newspaper FM Shimbun Ilbo Sinmun Zeitung Tageblatt Tagblatt
    Dagblad Dagbladet Gazeta Gazzetta Sanomat Chronicle Telegraph Examiner Inquirer Enquirer Advertiser Courier Sentinel Bulletin Magazine Gazete
    Allgemeine Novosti
""")
"""Those that hardly end anything else."""

INSTITUTION_WORDS = words("""
    Parliament Congress Senate House Commons Lords Court Council Commission Committee Ministry Assembly Police Government Union Association University
    College School Bank FBI CIA Group Inc Inc. Ltd Corp Corp. Plc plc Company Co Department Office Board Authority Service Services Federation Party
    Club United City FC Knesset Duma Bundestag Bundesrat Diet Hospital Foundation Institute MPs MEPs Fund Airlines Airways Trust Society Center Centre
    Church Army Navy Guard Force Forces Treasury Cabinet Administration Bureau Republicans Democrats Republican Democratic Conservatives Tories Labour
    Lib Dems Academy League Cup Team Rovers Town Athletic Kremlin Pentagon Watch International NATO UN EU UEFA FIFA NGO Hall Street Road Avenue Park
    Stadium Airport Square Hill Summit Conference Forum Congressman Senator President Minister Secretary Governor Mayor Judge Justice Chancellor
    Premier Prime King Queen Prince Princess Pope Captain Coach General Colonel Major Sergeant Detective Inspector Officer Chief Chairman Director
    Professor Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Sir Lord Lady Miss Rev Rev. Father Sister Private Corporal Lieutenant Commander Constable
    Sheriff Brigadier Marshal Admiral Commissioner
    Speaker Emperor Sheikh Imam God Allah Jesus I Americans Europeans Britons Russians Israelis
    Palestinians MP MEP Sen. Rep. Gov. Gen. Col. Sgt. Lt. Capt. Supt Det PC
""")
"""A name with one of these is no outlet's, wherever it stands."""

KIND_WORDS = words("""
    newspaper paper daily weekly magazine tabloid broadsheet broadcaster channel network station radio television tv agency newswire wire outlet
    website site portal journal podcast blog newsletter programme program show service publication monthly quarterly fortnightly periodical
""")
"""Nouns that say what kind of outlet the name beside them is: `news site Index`, `the TV2 channel`."""

HEARING = {
    "of": words("edition issue pages website site version"),
    "with": words("interview conversation discussion exchange chat"),
    "to": words("interview comment remark statement response confirm recall explain admit complain speak talk speaking talking"),
}
"""Before a preposition and a name, what only outlets are given: `an interview with …`, `comments to …`, `confirmed to …`."""

PIECES = words("column op-ed essay editorial commentary article piece blog interview letter comment remark opinion")
"""What one writes in or for an outlet."""

PRINTING = words("publish print appear write carry run serialise serialize quote cite report")
"""Verbs for what stands in an outlet."""

PASSING = words("carry broadcast air quote cite report televise obtain see review view leak interview relay reach contact transmit stream")
"""Verbs for what an outlet does: a participle of one, `by` and a name."""

TITLES = words("Herald Times Post Journal Tribune Gazette Chronicle Globe Telegraph Guardian Observer Courier Examiner Inquirer Mail Mirror")
"""Names of papers without their towns, as their neighbours call them: `the Herald reported`."""

FIRST_WORDS = words("Radio TV Television Channel Canal Rádio Télé Radyo Rai Tele Newsradio")
"""First words of stations' names."""

NO_STATIONS = words("Tunnel Islands Island Ports Partners City Times")
"""What follows `Channel` and `Radio` where neither is a station."""

CALLED = words("podcast newsletter newspaper tabloid broadcaster magazine newswire newspapers")
"""Nouns that make the name before them an outlet."""

SHOWS = words("show programme program")
"""Nouns that do so where someone speaks on it."""

ACCOUNTS = words("account profile page feed post posts thread platform")
"""What one has on a platform."""

JOINTS = words("de del della dello delle di da do dos du des la le el al of für und and y e & den het - ' ’ /")
"""Small words and marks inside names of outlets."""

SURE_KINDS = words("newspaper newspapers broadcaster tabloid daily magazine newswire broadsheet")
"""Nouns that make any name beside them an outlet: `the Blic tabloid`, `the daily Ara`."""

NEWS_KINDS = words("agency outlet channel network station site website portal service organisation organization radio television tv")
"""Nouns that do so behind a word for news: `news agency STA`, `the LANA news agency`."""

NEWS_WORDS = words("news tv television radio media press broadcasting")
"""Words for news before those."""
