"""Organisations that news names without explaining: international bodies, governments' organs, parties, armed groups, leagues, clubs and companies.

Entered by hand; Wikidata ids (CC0) of international organisations and armed groups where known for sure. A row is
`entity id without "org/" | Wikidata | names, the usual one first | country`. News agencies and outlets are in `transforms.names.agencies`.
"""

from typing import NamedTuple

from transforms.lexicon.words import phrases


class Organisation(NamedTuple):
    """One row of the table."""

    slug: str
    wikidata: str | None
    names: tuple[str, ...]
    country: str | None


_TABLE = """
united-nations|Q1065|United Nations;UN;U.N.|
un-security-council|Q37470|UN Security Council;U.N. Security Council;United Nations Security Council;Security Council|
un-general-assembly|Q47423|UN General Assembly;U.N. General Assembly;United Nations General Assembly;General Assembly|
unesco|Q7809|UNESCO;Unesco|
unicef|Q740308|UNICEF;Unicef|
unhcr|Q132551|UNHCR;U.N. High Commissioner for Refugees;UN High Commissioner for Refugees;UN refugee agency;U.N. refugee agency|
unrwa|Q846656|UNRWA|
world-food-programme|Q204344|World Food Programme;World Food Program;WFP|
fao|Q82151|Food and Agriculture Organization;Food and Agriculture Organisation;FAO|
ilo|Q54129|International Labour Organization;International Labour Organisation;ILO|
who|Q7817|World Health Organization;World Health Organisation;WHO;W.H.O.|
wto|Q7825|World Trade Organization;World Trade Organisation;WTO|
gatt||General Agreement on Tariffs and Trade;GATT|
imf|Q7804|International Monetary Fund;IMF;I.M.F.|
world-bank|Q7164|World Bank|
iaea|Q41984|International Atomic Energy Agency;IAEA|
oecd|Q41550|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;OECD|
opec|Q7795|Organization of the Petroleum Exporting Countries;OPEC;Opec;OPEC+|
nato|Q7184|North Atlantic Treaty Organization;NATO;Nato|
european-union|Q458|European Union;EU;E.U.|
european-community||European Community;European Economic Community;EC;EEC|
european-commission|Q8880|European Commission;EU Commission|
european-parliament|Q8889|European Parliament;EU Parliament|
european-central-bank|Q8901|European Central Bank;ECB|
european-council|Q8886|European Council|
council-of-europe|Q8908|Council of Europe|
osce|Q81299|Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;OSCE|
african-union|Q7159|African Union;AU|
oau||Organisation of African Unity;Organization of African Unity;OAU|
ecowas||Economic Community of West African States;ECOWAS;Ecowas|
arab-league|Q7172|Arab League;League of Arab States|
gulf-cooperation-council|Q217172|Gulf Cooperation Council;GCC|
asean|Q7768|Association of Southeast Asian Nations;Association of South East Asian Nations;ASEAN;Asean|
apec||Asia-Pacific Economic Cooperation;APEC|
mercosur|Q4230|Mercosur;Mercosul|
nafta||North American Free Trade Agreement;NAFTA|
commonwealth-of-nations|Q7785|Commonwealth of Nations|
cis|Q7779|Commonwealth of Independent States;CIS|
g7|Q1764511|Group of Seven;G7;G-7|
g8||Group of Eight;G8;G-8|
g20|Q19771|Group of 20;G20;G-20;Group of Twenty|
brics||BRICS|
interpol|Q8475|Interpol|
europol|Q207203|Europol|
icc|Q47488|International Criminal Court;ICC|
icj|Q7801|International Court of Justice;ICJ|
red-cross||Red Cross;International Committee of the Red Cross;ICRC|
red-crescent||Red Crescent|
amnesty-international|Q42970|Amnesty International;Amnesty|
human-rights-watch|Q187052|Human Rights Watch;HRW|
greenpeace|Q81307|Greenpeace|
medecins-sans-frontieres|Q49330|Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;MSF|
oxfam||Oxfam|
save-the-children||Save the Children|
ioc|Q40970|International Olympic Committee;IOC|
fifa|Q253414|FIFA;Fifa|
uefa|Q35572|UEFA;Uefa|
iaaf||International Association of Athletics Federations;IAAF;World Athletics|
fia||International Automobile Federation;FIA|
wada||World Anti-Doping Agency;WADA|
roman-catholic-church||Roman Catholic Church;Catholic Church|
church-of-england||Church of England|
hamas|Q38799|Hamas;HAMAS|
hezbollah|Q41053|Hezbollah;Hizbollah;Hizbullah;Hezbullah|
al-qaeda|Q34490|al-Qaeda;Al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida;al-Qa'ida|
taliban|Q42418|Taliban;Taleban|
islamic-state|Q2429253|Islamic State;ISIS;ISIL;Daesh;IS group;Islamic State of Iraq and Syria|
boko-haram||Boko Haram|
al-shabaab||al-Shabaab;Al-Shabaab;al Shabaab;al-Shabab|
plo||Palestine Liberation Organization;Palestine Liberation Organisation;PLO|
palestinian-authority||Palestinian Authority;Palestinian National Authority;PNA|PSE
fatah||Fatah|PSE
islamic-jihad||Islamic Jihad;Palestinian Islamic Jihad|
pkk||Kurdistan Workers' Party;Kurdistan Workers Party;PKK|
puk||Patriotic Union of Kurdistan;PUK|
kdp||Kurdistan Democratic Party;KDP|
ira||Irish Republican Army;IRA|
sinn-fein||Sinn Fein;Sinn Féin|
eta||ETA|
farc||FARC|COL
houthis||Houthis|YEM
muslim-brotherhood||Muslim Brotherhood|
african-national-congress||African National Congress;ANC|ZAF
unita||UNITA|AGO
khmer-rouge||Khmer Rouge|KHM
tamil-tigers||Tamil Tigers;LTTE;Liberation Tigers of Tamil Eelam|LKA
wagner-group||Wagner Group|RUS
us-congress||U.S. Congress;US Congress;United States Congress|USA
us-senate||U.S. Senate;US Senate;United States Senate|USA
us-house-of-representatives||U.S. House of Representatives;US House of Representatives;House of Representatives|USA
us-supreme-court||U.S. Supreme Court;US Supreme Court|USA
us-state-department||State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State|USA
us-department-of-defense||Pentagon;Defense Department;U.S. Defense Department;Department of Defense|USA
us-department-of-justice||Justice Department;U.S. Justice Department;Department of Justice;U.S. Department of Justice;DOJ|USA
us-treasury||U.S. Treasury;US Treasury;Treasury Department;U.S. Treasury Department|USA
us-agriculture-department||USDA;U.S. Agriculture Department;U.S. Department of Agriculture;Agriculture Department|USA
us-commerce-department||Commerce Department;U.S. Commerce Department|USA
us-department-of-energy||Energy Department;U.S. Department of Energy;Department of Energy|USA
us-department-of-homeland-security||Department of Homeland Security;Homeland Security Department;DHS|USA
federal-reserve||Federal Reserve;Fed;U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board;Federal Reserve System|USA
sec||Securities and Exchange Commission;SEC;U.S. Securities and Exchange Commission|USA
fbi||Federal Bureau of Investigation;FBI|USA
cia||Central Intelligence Agency;CIA|USA
nsa||National Security Agency;NSA|USA
nasa||NASA;Nasa;National Aeronautics and Space Administration|USA
faa||Federal Aviation Administration;FAA|USA
ntsb||National Transportation Safety Board;NTSB|USA
fcc||Federal Communications Commission;FCC|USA
ftc||Federal Trade Commission;FTC|USA
fda||Food and Drug Administration;FDA;U.S. Food and Drug Administration|USA
cdc||Centers for Disease Control and Prevention;CDC;U.S. Centers for Disease Control and Prevention;Centers for Disease Control|USA
epa||Environmental Protection Agency;EPA|USA
irs||Internal Revenue Service;IRS|USA
nih||National Institutes of Health;NIH|USA
fema||Federal Emergency Management Agency;FEMA|USA
democratic-party-us||Democratic National Committee;DNC|USA
republican-party-us||Republican National Committee;RNC;GOP|USA
labour-party-uk||Labour Party|GBR
conservative-party-uk||Conservative Party|GBR
liberal-democrats-uk||Liberal Democrats;Lib Dems|GBR
snp||Scottish National Party;SNP|GBR
dup||Democratic Unionist Party;DUP|GBR
bank-of-england||Bank of England;BoE|GBR
house-of-commons||House of Commons|
house-of-lords||House of Lords|GBR
foreign-office||Foreign Office;Foreign and Commonwealth Office|GBR
scotland-yard||Scotland Yard;Metropolitan Police|GBR
nhs||National Health Service;NHS|GBR
bank-of-japan||Bank of Japan;BOJ;BoJ|JPN
ldp-japan||Liberal Democratic Party;LDP|JPN
peoples-bank-of-china||People's Bank of China;PBOC|CHN
communist-party-of-china||Chinese Communist Party;Communist Party of China;CCP;CPC|CHN
peoples-liberation-army||People's Liberation Army;PLA|CHN
kuomintang||Kuomintang;KMT;Nationalist Party|TWN
bundesbank||Bundesbank;Deutsche Bundesbank|DEU
bundestag||Bundestag|DEU
bundesrat||Bundesrat|DEU
cdu||Christian Democratic Union;CDU|DEU
csu||Christian Social Union;CSU|DEU
spd||Social Democratic Party of Germany;SPD|DEU
afd||Alternative for Germany;AfD|DEU
knesset||Knesset|ISR
likud||Likud|ISR
mossad||Mossad|ISR
shin-bet||Shin Bet|ISR
idf||Israel Defense Forces;Israeli Defense Forces;IDF|ISR
bjp||Bharatiya Janata Party;BJP|IND
indian-national-congress||Indian National Congress;Congress Party;Congress party|IND
lok-sabha||Lok Sabha|IND
rajya-sabha||Rajya Sabha|IND
duma||State Duma;Duma|RUS
fsb||FSB;Federal Security Service|RUS
kgb||KGB|
united-russia||United Russia|RUS
irgc||Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;IRGC|IRN
worker-s-party-of-korea||Workers' Party of Korea|PRK
akp||Justice and Development Party;AK Party;AKP|TUR
solidarity||Solidarity|POL
us-department-of-labor||Labor Department;U.S. Labor Department|USA
nyse||New York Stock Exchange;NYSE|USA
london-stock-exchange||London Stock Exchange;LSE|GBR
premier-league||Premier League;English Premier League|GBR
nba||National Basketball Association;NBA|USA
nfl||National Football League;NFL|USA
nhl||National Hockey League;NHL|USA
mlb||Major League Baseball;MLB|USA
ncaa||NCAA|USA
pga||PGA|
atp||ATP|
wta||WTA|
icc-cricket||International Cricket Council|
test-and-county-cricket-board||Test and County Cricket Board;TCCB|GBR
international-tennis-federation||International Tennis Federation;ITF|
moodys||Moody's;Moodys;Moody's Investors Service;Moodys Investors|USA
standard-and-poors||Standard & Poor's;Standard and Poor's;Standard and Poors;S&P Global|USA
fitch||Fitch;Fitch Ratings|USA
goldman-sachs||Goldman Sachs;Goldman|USA
jpmorgan||JPMorgan;JP Morgan;J.P. Morgan;JPMorgan Chase;J.P. Morgan and Co|USA
morgan-stanley||Morgan Stanley|USA
citigroup||Citigroup;Citibank;Citicorp|USA
bank-of-america||Bank of America;BofA|USA
deutsche-bank||Deutsche Bank|DEU
hsbc||HSBC|GBR
barclays||Barclays|GBR
general-motors||General Motors;GM;General Motors Corp|USA
ford||Ford Motor;Ford Motor Co|USA
chrysler||Chrysler|USA
volkswagen||Volkswagen;VW|DEU
bmw||BMW|DEU
daimler||Daimler;Daimler-Benz|DEU
toyota||Toyota|JPN
honda||Honda Motor|JPN
nissan||Nissan|JPN
boeing||Boeing|USA
airbus||Airbus|
lockheed-martin||Lockheed Martin;Lockheed|USA
microsoft||Microsoft|USA
apple||Apple Inc;Apple Computer|USA
google||Google|USA
facebook||Facebook|USA
meta||Meta Platforms|USA
amazon||Amazon.com|USA
ibm||IBM;International Business Machines|USA
intel||Intel Corp|USA
netflix||Netflix|USA
tesla||Tesla Inc|USA
exxon||Exxon;ExxonMobil;Exxon Mobil|USA
chevron||Chevron|USA
bp||BP;British Petroleum|GBR
royal-dutch-shell||Royal Dutch Shell;Royal Dutch/Shell|
gazprom||Gazprom|RUS
rosneft||Rosneft|RUS
lukoil||Lukoil;LUKOIL|RUS
saudi-aramco||Saudi Aramco;Aramco|SAU
huawei||Huawei|CHN
alibaba||Alibaba|CHN
tencent||Tencent|CHN
samsung||Samsung;Samsung Electronics|KOR
sony||Sony|JPN
toshiba||Toshiba|JPN
hitachi||Hitachi|JPN
siemens||Siemens|DEU
philips||Philips|NLD
nokia||Nokia|FIN
unilever||Unilever|
nestle||Nestle;Nestlé|CHE
novartis||Novartis|CHE
roche||Roche|CHE
pfizer||Pfizer|USA
moderna||Moderna|USA
biontech||BioNTech|DEU
astrazeneca||AstraZeneca|GBR
merck||Merck|USA
johnson-and-johnson||Johnson & Johnson;Johnson and Johnson|USA
walmart||Walmart;Wal-Mart|USA
mcdonalds||McDonald's;McDonalds|USA
coca-cola||Coca-Cola Co|USA
starbucks||Starbucks|USA
walt-disney||Walt Disney Co;Walt Disney|USA
warner-bros||Warner Bros;Warner Bros.|USA
uber||Uber|USA
airbnb||Airbnb|USA
spacex||SpaceX|USA
lufthansa||Lufthansa|DEU
british-airways||British Airways|GBR
air-france||Air France|FRA
ryanair||Ryanair|IRL
easyjet||easyJet|GBR
"""

CLUBS = phrases("""
Manchester United;Manchester City;Liverpool FC;Arsenal;Chelsea;Tottenham;Tottenham Hotspur;Everton;Aston Villa;Newcastle United;West Ham
West Ham United;Leeds United;Blackburn
Blackburn Rovers;Nottingham Forest;Sheffield Wednesday;Sheffield United;Leicester City;Crystal Palace;Wolverhampton Wanderers;Bolton Wanderers
Queens Park Rangers;Middlesbrough
Sunderland;Derby County;Stoke City;Norwich City;Ipswich Town;Coventry City;Celtic;Rangers;Aberdeen FC;Hearts;Hibernian;Real Madrid;Atletico Madrid
FC Barcelona
Real Sociedad;Athletic Bilbao;Deportivo Coruna;Real Betis;Espanyol;Juventus;AC Milan;Inter Milan;Internazionale;AS Roma;Lazio;Fiorentina;Sampdoria
Atalanta;Udinese
Bayern Munich;Borussia Dortmund;Borussia Moenchengladbach;Bayer Leverkusen;Schalke;Werder Bremen;Hamburger SV;VfB Stuttgart;Eintracht Frankfurt;Ajax
Ajax Amsterdam
PSV Eindhoven;Feyenoord;Paris St Germain;Paris Saint-Germain;PSG;Olympique Marseille;Olympique Lyon;AS Monaco;Porto FC;Benfica;Sporting Lisbon
Galatasaray;Fenerbahce;Besiktas
Spartak Moscow;CSKA Moscow;Dynamo Kiev;Dynamo Moscow;Red Star;Red Star Belgrade;Partizan Belgrade;Steaua Bucharest;Panathinaikos;Olympiakos
Rapid Vienna;Austria Vienna
Anderlecht;Club Brugge;Boca Juniors;River Plate;Flamengo;Corinthians;Palmeiras;Santos FC;All Blacks;Wallabies;Springboks;Pumas;British Lions
Yankees;Mets;Red Sox;Dodgers;Cubs;White Sox;Astros;Braves;Phillies;Pirates;Brewers;Orioles;Blue Jays;Mariners;Royals;Rockies;Padres;Marlins;Expos
Athletics;Nationals
Lakers;Celtics;Knicks;Bulls;Pistons;Cavaliers;Pacers;Bucks;Hornets;Hawks;Nuggets;Timberwolves;Mavericks;Rockets;Spurs;Grizzlies;Clippers;Raptors;76ers
Trail Blazers;SuperSonics
Patriots;Cowboys;Packers;Steelers;Dolphins;Jets;Buccaneers;Chargers;Raiders;Broncos;Seahawks;49ers;Bengals;Ravens;Redskins;Bears;Vikings;Texans;Colts
Jaguars;Buffalo Bills
Bruins;Maple Leafs;Canadiens;Blackhawks;Red Wings;Penguins;Flyers;Islanders;Sabres;Oilers;Canucks;Flames;Predators;Capitals
Crimson Tide;Buckeyes;Wolverines;Longhorns;Sooners;Tar Heels;Blue Devils;Fighting Irish;Hoosiers;Cougars;Bulldogs;Wildcats;Huskies;Trojans
""")
"""Sports clubs and the nicknames of teams: organisations in type, no ids of their own beyond the name."""


def _rows(table: str) -> tuple[Organisation, ...]:
    split = [line.split("|") for line in table.strip().splitlines()]
    return tuple(Organisation(slug, wikidata or None, tuple(names.split(";")), country or None) for slug, wikidata, names, country in split)


ORGANISATIONS = _rows(_TABLE)
"""Organisations with an id of their own."""

NATION_BOUND = phrases("""
Labour Party;Conservative Party;Liberal Democratic Party;Liberal Democrats;Nationalist Party;Democratic Unionist Party;Justice and Development Party
Congress Party;Congress party;Workers' Party of Korea;House of Representatives;State Department;Defense Department;Department of Defense
Justice Department;Department of Justice;Treasury Department;Agriculture Department;Commerce Department;Energy Department;Labor Department
Department of Energy;Environmental Protection Agency;Foreign Office;National Health Service;Christian Democratic Union;Socialist Party
Communist Party;Social Democratic Party;Democratic Party;Republican Party;Liberal Party;Green Party;Labor Party;Supreme Court;Senate
""")
"""Names that bodies of several countries bear: which one is meant the article must say."""
