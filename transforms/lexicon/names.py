"""Words in and around names: what tells a kind of name, what stands at its edges, titles and roles before it, and names that are plain words too.

Entered by hand from the wording of news agencies and the errors of spaCy's English models on news; company suffixes after the list of legal forms of ISO 20275.
"""

from transforms.languages.en.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from transforms.lexicon.words import phrases, words

# kinds of names

COMPANY_SUFFIXES = words("""Inc Inc. Incorporated Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited LLC L.L.C. LLP LP PLC Plc plc AG
GmbH SA S.A. SpA S.p.A. NV N.V. BV B.V. AB
    ASA AS Oyj Oy KK K.K. Bhd Berhad Pty Pvt SE SARL S.A.R.L. SAS KGaA Holdings Holding Group Industries Partners Bancorp Bancshares Trust""")
"""Legal forms and their like at the end of a company's name: no part of its identity."""

ORG_ENDINGS = COMPANY_SUFFIXES | words("""Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank
Brigade Broadcasting Brothers Bureau Cabinet
    Capital Center Centre Chamber Church Club Coalition College Command Commission Committee Communications Conference Confederation Congress
    Consortium Consulting Cooperative
    Corps Council Court Department Dept Directorate Division Electric Electronics Energy Enterprise Enterprises Entertainment Exchange FC F.C.
    Federation Fellowship Financial
    Force Forces Forum Foundation Front Fund Gazette Government Guard Guards Guild Health Herald High Hospital Initiative Institute Institution
    Insurance International Journal Jury
    Laboratories Laboratory Labs League Legislature Magazine Marines Media Ministry Mission Motor Motors Movement Museum NGO Navy Network Networks
    News Newspaper Office
    Orchestra Organisation Organization Panel Parliament Partnership Party Pharmaceuticals Petroleum Police Post Power Press Productions Project
    Publishing Radio Railroad
    Railway Railways Records Regiment Reserve Resources Restaurant School Schools Securities Senate Service Services Society Software Solutions State
    Stores Studio Studios Symphony
    Syndicate Systems Taskforce Team Technologies Technology Telecom Telegraph Television Theater Theatre Times Tribunal Tribune Troupe TV Union Unit
    United University Ventures
    Watch Weekly Workers Works Band Battalion Chronicle Observer Steel Oil Gas Mining Airlines Pictures Software""")
"""Last words of names of organisations."""

ORG_BEGINNINGS = words("""University Bank Ministry Department Institute College Church Bureau Office Federation Association Committee Council Society
Board House
    Academy Museum Court Chamber FC AC AS SV Sporting Real Inter Olympique Dynamo Dinamo Borussia Bayern Lokomotiv Spartak Partizan Deportivo Atletico
    Radio""")
"""First words of names of organisations ("University of …", "FC …")."""

GOVERNMENT_BODIES = words("""Senate Congress Capitol House Supreme Army Navy Marine Marines Treasury Department Air Coast Federal Parliament Court
Food Justice Commerce Energy Agriculture State
    Centers Central Environmental National Postal Secret Securities Food Forest Fish Trade Embassy District Attorney Customs Open""")
"""First words of bodies whose name takes the country's before it ("U.S. Senate")."""

EVENT_ENDINGS = words("""Cup Championship Championships Games Olympics Olympic Paralympics Open Masters Prix Tournament Trophy Marathon Festival War
Wars Bowl Derby Battle Crisis Revolution
    Uprising Massacre Holocaust Summit Election Elections Expo Awards Oscars Emmys Grammys Parade Day Stakes Ashes Tour Classic Invitational Series Campaign
    Brexit Covid Covid-19 COVID-19 COVID Ebola SARS HIV AIDS Coronavirus coronavirus""")
"""Last words of names that are events, illnesses and prizes: none of person, organisation and place."""

LAW_ENDINGS = words(
    """
    Act Bill Treaty Accord Accords Agreement Convention Protocol Constitution Amendment Declaration Resolution Code Charter Pact Deal
Law JCPOA JCPoA Report Plan Index
    """
)
"""Last words of names of laws, treaties and papers."""

NOT_NAMES = words("""GMT EST EDT PST PDT BST CET UTC GDP CEO CFO COO IPO IPOs TV DVD CD AIDS HIV DNA PC IT PR AM PM OK FAQ ETF M&A CPI PMI AI ID SUV
SUVs USD EUR GBP JPY LNG PCT GB
    Q1 Q2 Q3 Q4 FY URL http www Internet Web FILE PHOTO File Photo Handout Image Picture Video Interior Foreign Defence Defense Finance Justice Health
    Education
    Mr Mrs Ms Miss Dr Sir Lord Lady President Minister Prime Chairman Secretary General Summit Analyst Add AND THE Attendance
    Scorers
    Thanksgiving Christmas Easter Ramadan God Jesus Christ Lord Bible Koran Quran Editor Update UPDATE Exclusive EXCLUSIVE Factbox Analysis
    Treasuries Fahrenheit Celsius Regards Subject Thanks Hello Hi Dear Best Phone Fax Email E-mail Tel Inc Ltd Corp Co Group Company State Soccer
    Cricket Baseball Tennis Basketball
    Boxing Squash Golf Rugby Athletics Cycling Swimming Hockey Badminton Volleyball Skiing Gymnastics Division League Motor Racing SOCCER CRICKET
    BASEBALL TENNIS BASKETBALL BOXING SQUASH GOLF
    RUGBY ATHLETICS CYCLING HOCKEY BADMINTON Results Standings Friday's Women Men""") | frozenset(name.title() for name in (*MONTHS, *SHORT_MONTHS, *WEEKDAYS))
"""Capitalised words that are no person, organisation or place, whatever a model says of them standing alone."""

FUNCTION_WORDS = words("""a an the and or but nor of in on at by for from to with without as into onto over under after before between against about
amid among during
    is are was were be been being has have had do does did will would shall should can could may might must not no it its he his she her they their we
    our you your i my
    that this these those who what when where why how if than then so up down out off all more most new first last next one two three four five six
    seven eight nine ten""")
"""Words that headline capitals do not make names."""

ORG_WORDS_INSIDE = frozenset(("of", "for", "and", "the", "&", "de", "du", "des", "la", "le", "on", "in", "to", "del", "der", "und", "et", "al"))
"""Small words that may stand inside a name."""

NOT_IN_ACRONYMS = words("of the and for de du des on in")
"""Small words of a name that its acronym leaves out."""

NAME_PARTICLES = words("de da di do du dos das del della der den des van von ter ten la le bin ibn al el bint abu ben y e zu zum af av and st")
"""Small words that may stand inside a person's name."""

PLAIN_NOUNS = words("""hotel pier bank company group school hospital church court police government minister ministry council party union club team village
    town city island river lake mountain glacier forest bridge dam airport station port harbour harbor road street beach park museum theatre theater
    cinema library university college factory plant mine farm market shop store restaurant ferry ship boat train bus car truck plane flight
    profit profits sales shares stocks prices oil gas coal gold silver copper wheat water food fish bread wine beer coffee tea sugar rice
    hydrogen oxygen carbon nitrogen methane uranium lithium steel iron fire flood storm snow rain wind drought earthquake strike vote election
    trial murder crime war peace army navy troops soldiers fishermen farmers workers teachers doctors nurses students children parents residents
    tourists visitors drivers pilots scientists researchers engineers experts officials lawyers judges lawmakers ministers protesters""")
"""Nouns that open titles and sentences: with a capital there, and no names by themselves."""

OTHER_NAMES = phrases("""
Twitter;YouTube;Instagram;Wikipedia;Wikinews;WhatsApp;TikTok;Telegram;Android;iPhone;iPad;Windows;Linux;Bitcoin;Dow;Dow Jones industrial average
Dow Jones Industrial Average
Nasdaq;Nikkei;FTSE;FTSE 100;DAX;CAC 40;S&P 500;Hang Seng;Kospi;Stoxx 600;Boeing 737;Boeing 747;Airbus A320;Airbus A380
""")
"""Platforms, products and share indices: names, but none of person, organisation and place."""


# the edges of names

ARTICLES = frozenset({"The", "A", "An", "THE"})
"""Articles as they open a span; names are listed without."""

ABBREVIATIONS = words("""Inc Co Corp Ltd Jr Sr St Bros No Mt S.A N.V L.P Calif Fla Ill Mass Pa Va Ga Conn Md Minn Wis Ore Ariz Tenn Mo Mich""")
"""Abbreviations that keep their stop at the end of a name."""

SHORT_MONTHS_IN_NAMES = words("Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec")
"""Months as datelines abbreviate them."""

LOOSE_WORDS = SHORT_MONTHS_IN_NAMES | words("Photo Handout Image Images")
"""Last words of a span that are no part of the name: months of a date, marks of a picture's credit."""

COMPOUND_TAILS = words("""era led based backed style like run born owned made held wide bound ready free less only old new long term time wing side linked
    funded built driven friendly speak ness hating loving own ally allied type area""")
"""What a hyphen joins to a name ("Kim-led") that is no syllable of it ("Moon Jae-in")."""

OWN_POSSESSIVES = words(
    "McDonald Moody Wendy Levi Macy Sotheby Christie Lloyd Kohl Denny Arby Domino Sainsbury Hardee Applebee Trader_Joe Dunkin Lowe Standard_&_Poor"
)
"""Companies whose "'s" is part of the name."""

NOUN_TAILS = words("""at in of on for and the from to news_agency newspaper television radio magazine website agency spokesman spokeswoman File_Photo Handout
    Image Images""")
"""Last words of a span that only describe what is named."""

NATIONS_BEFORE_BODIES = frozenset({"U.S.", "US", "U.N.", "UN", "EU", "UK", "U.K.", "White House"})
"""Names that are part of the name of a body behind them ("U.S. Senate")."""


# titles and roles

MALE_TITLES = words("Mr Mr. Sir Lord King Prince Duke Baron Sultan Sheikh Sheik Emir Emperor Father Brother Herr Monsieur Señor Imam Ayatollah Uncle Don")
FEMALE_TITLES = words("Mrs Mrs. Ms Ms. Miss Lady Queen Princess Duchess Baroness Empress Sister Mother Madame Mme Frau Dame Aunt First_Lady")
MALE_ROLES = words("spokesman chairman congressman businessman husband son brother father king")
FEMALE_ROLES = words("spokeswoman chairwoman congresswoman businesswoman wife daughter sister mother actress queen")
"""Lower-case words before a name that tell a gender as titles do."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | words("""Dr Dr. Prof Prof. Professor President Premier Chancellor Prime Minister Secretary Senator Sen. Sen Representative Rep. Rep Congressman
    Congresswoman Governor Gov.
        Gov Mayor Judge Justice General Gen. Gen Lieutenant Lt. Lt Colonel Col. Col Major Maj. Maj Captain Capt. Capt Sergeant Sgt. Sgt Admiral Adm.
    Corporal Cpl. Private Pvt.
        Commander Cmdr. Brigadier Marshal Pope Cardinal Archbishop Bishop Reverend Rev. Rev Rabbi Pastor Saint Chairman Chairwoman Chairperson Chief
    Director
        Deputy Vice Foreign Defence Defense Finance Interior Attorney Ambassador Envoy Spokesman Spokeswoman Spokesperson Leader Coach Manager
    Commissioner Inspector
        Detective Officer Sheriff Constable Administrator Superintendent Speaker Treasurer Editor Analyst Analysts Crown Former Ex-President Ex-Prime
    Vice-President
        Lieutenant-General Major-General Secretary-General Secretary-general Director-General Co-founder Founder CEO CFO Executive Rear Staff Health
    Education Justice
        Economy Trade Labour Energy Transport Environment Agriculture Supreme Hon. Hon Republican Democrat Democratic Conservative Labour Rapper
    Singer Actor Actress
        Author Champion Aunt Uncle Chairman Junior Lead""")
)
"""Words before a name that are a title and no part of it."""

ROLES = words("""president premier chancellor minister prime secretary senator governor mayor judge general colonel major captain admiral pope
cardinal archbishop bishop king queen prince
    princess emperor sultan emir sheikh chairman chairwoman director chief leader spokesman spokeswoman spokesperson ambassador envoy commissioner
    coach manager
    striker midfielder defender goalkeeper skipper champion analyst economist trader lawyer attorney prosecutor activist dissident author writer
    singer actor actress
    guitarist drummer footballer editor professor historian researcher scientist founder co-founder billionaire businessman candidate rival lawmaker
    deputy officer inspector
    detective sheriff sergeant commander superintendent executive speaker treasurer wife husband son daughter brother sister father mother uncle aunt
    photographer
    producer composer filmmaker playwright poet novelist compatriot seed rocker rapper pilot astronaut boss head partner pastor doctor physician nurse
    teacher correspondent""")
"""Lower-case words that stand right before a person's name ("striker Alan Shearer")."""

_OFFICES = phrases(
    """
    president;prime minister;chancellor;leader;foreign minister;defence minister;finance minister;interior minister;secretary of state
    minister;senator;governor;mayor;king;queen;pope;chairman;chief executive
    spokesman;spokeswoman;spokesperson;judge;coach;director;secretary-general;ambassador;commissioner
    professor;general
    """
)

OF_ANOTHER_OFFICE = words("deputy vice assistant associate shadow junior under lieutenant")
"""Words before an office that make it another: "the president" is not Vice President Kamala Harris."""

HEADS_OF_STATE = frozenset({"president", "prime minister", "chancellor", "leader", "king", "queen"})
"""Offices whose holder is a country's "leader"."""

OFFICE_NOUNS = dict(sorted((noun, noun) for noun in _OFFICES)) | {
    "premier": "prime minister",
    "defense minister": "defence minister",
    "pontiff": "pope",
    "ceo": "chief executive",
}
"""Nouns of office that name one person of an article ("the president"), as written: usual form."""


# names that are plain words too

UNSURE_NAMES = words("""Chad Jordan Georgia Guinea Turkey Mali Niger Man Jersey Cuba Dominica Samoa CAR ROC HK RSA US AU EC CIS WHO ICC SEC ETA IRA ANC SPD
PLA LSE IDF NSA CPC KMT LDP DUP SNP
    CSU AKP BP GM Fed GOP Solidarity Amnesty Goldman Boeing Apple Tesla Roche Merck Philips Ford Chrysler Pole Poles Finn Finns Lao Swede Scot Scots
    Dane Turk Brit Kiwi Kiwis Czech
    Emirates Kremlin Islamic_Republic America Polish Bath York Nice Queens Dover Durham Windsor Kent Essex Surrey Norfolk Suffolk Cambridge Oxford
    Brighton Gaza_Strip
    Western Westerner Westerners Democratic Orthodox Christian Christians Roma Catholic Muslim Conservative Republican Democrat Communist Socialist
    Medina Knin York Pacific Atlantic
    Ascot Virginia Windsor Princeton Berkeley Redmond Jenin Andes""")
"""Names of places, peoples and bodies that are no mention by themselves: something else must speak for them too."""

SURE_AGENCIES = words("AFP AP KCNA UPI Reuters Xinhua Interfax Yonhap Kyodo IRNA Itar-Tass TASS Tass BBC CNN CNBC NBC CBS PTI Bloomberg")
"""Names of one word of agencies and broadcasters that are mentions wherever they stand; those with another sign than letters are too."""
