"""Places that are neither countries nor big cities: states and provinces, regions, waters, well-known smaller towns, and words for kinds of places.

States and their postal and press abbreviations are those of the Associated Press and Canadian Press style books; the rest was entered by hand.
"""

from typing import NamedTuple

from transforms.lexicon.words import phrases, words

_US_STATES = """
Alabama Ala.|Alaska|Arizona Ariz.|Arkansas Ark.|California Calif.|Colorado Colo.|Connecticut Conn.|Delaware Del.|Florida Fla.|Hawaii|Idaho|Illinois Ill.
Indiana Ind.|Iowa|Kansas Kan.|Kentucky Ky.|Louisiana La.|Maine|Maryland Md.|Massachusetts Mass.|Michigan Mich.|Minnesota Minn.|Mississippi Miss.
Missouri Mo.|Montana Mont.|Nebraska Neb.|Nevada Nev.|New_Hampshire N.H.|New_Jersey N.J.|New_Mexico N.M.|North_Carolina N.C.|North_Dakota N.D.|Ohio
Oklahoma Okla.|Oregon Ore.|Pennsylvania Pa.|Rhode_Island R.I.|South_Carolina S.C.|South_Dakota S.D.|Tennessee Tenn.|Texas Tex.|Utah|Vermont Vt.
Virginia Va.|Washington_State Wash.|West_Virginia W.Va.|Wisconsin Wis.|Wyoming Wyo.
"""
_CANADIAN_PROVINCES = """
Alberta Alta.|British_Columbia B.C.|Manitoba Man.|New_Brunswick N.B.|Newfoundland Nfld.|Nova_Scotia N.S.|Ontario Ont.|Prince_Edward_Island P.E.I.
Quebec Que.|Saskatchewan Sask.|Nunavut|Yukon
"""


def _aliases(table: str) -> dict[str, str]:
    entries = [[name.replace("_", " ") for name in entry.split()] for line in table.strip().splitlines() for entry in line.split("|")]
    return {alias: entry[0] for entry in entries for alias in entry}


US_STATES = _aliases(_US_STATES)
"""Name of a state by its name and press abbreviation."""

CANADIAN_PROVINCES = _aliases(_CANADIAN_PROVINCES)
"""Name of a province by its name and press abbreviation."""

REGIONS = phrases("""
Africa;Antarctica;Asia;Europe;North America;South America;Latin America;Central America;Oceania;Australasia;Eurasia;Middle East;Far East;Near East
Southeast Asia;South Asia;East Asia;Central Asia;Northeast Asia;West Africa;East Africa;North Africa;Southern Africa;Central Africa;Sub-Saharan Africa
Western Europe;Eastern Europe;Central Europe;Northern Europe;Southern Europe;Asia-Pacific;Asia Pacific;Scandinavia;Balkans;Caucasus;Caribbean;Maghreb;Sahel
Horn of Africa;Persian Gulf;Gulf of Mexico;Gulf of Aden;Gulf of Oman;South China Sea;East China Sea;Sea of Japan;Yellow Sea;Black Sea;Red Sea;Caspian Sea
Mediterranean Sea;Mediterranean;Baltic Sea;North Sea;Irish Sea;Arabian Sea;Dead Sea;English Channel;Atlantic Ocean;Pacific Ocean;Indian Ocean
Arctic Ocean;Arctic
Atlantic;Pacific;Strait of Hormuz;Taiwan Strait;Bosphorus;Suez Canal;Panama Canal;Korean Peninsula;Korean peninsula;Crimea;Donbas;Donbass;Kashmir
Punjab
Kurdistan;Siberia
Gaza Strip
West Bank;Golan Heights;Sinai;Sinai Peninsula;Biafra;Nagorno-Karabakh;Abkhazia;South Ossetia;Transnistria
Republika Srpska;Silicon Valley;Midwest;New England;Great Lakes;Rocky Mountains;Rockies;Appalachia;Himalayas;Andes;Alps
Pyrenees;Urals
Sahara;Amazon Basin;Mount Everest;Lake Victoria;Lake Michigan;Mississippi River;Nile;Danube;Rhine;Thames;Volga;Yangtze;Ganges;Mekong;Amazon River
Euphrates;Tigris
Kandahar;Sumatra;Borneo;Mindanao;Luzon;Kyushu
Durham
Kashmir Valley
Southern California;Northern California;Bay Area;Long Island;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Hollywood;Beverly Hills;Capitol Hill;Wall Street
Pennsylvania Avenue;Times Square;Ground Zero;Guantanamo Bay;Guantanamo;Red Square;Tiananmen Square;Trafalgar Square;Tahrir Square;Camp David;Mar-a-Lago
Temple Mount;Mecca;Medina;Bethlehem;Nazareth;Hebron;Nablus;Jenin;Rafah;Khan Younis;Gaza;Gaza City;Ramallah;Davos;Chernobyl;Fukushima;Panmunjom
Yongbyon;Srebrenica
Mostar;Tuzla;Bihac;Knin;Vukovar;Mitrovica;Dubrovnik;Cannes;Versailles;Strasbourg;Nice;Avignon;Monte Carlo;Geneva;Lausanne;Basel;Lucerne;Salzburg
Innsbruck;Bruges
Ghent;Maastricht;Oxford;Cambridge;Bath;York;Canterbury;Windsor;Brighton;Dover;Aberdeen;Dundee;Inverness;Galway;Limerick;Wimbledon;Wembley;Old Trafford
Anfield
Silverstone;Ascot;Palo Alto;Santa Monica;Santa Barbara;Santa Fe;Salt Lake City;Las Vegas;Little Rock;Baton Rouge;Des Moines;Annapolis;Princeton
Berkeley;Redmond
Washington, D.C.;Washington D.C.;Washington, DC;Washington DC;D.C.;New York City;N.Y.;New York State;Jersey City;Atlantic City;Niagara Falls;Hague
""")
"""Regions, waters, sights and towns."""

_STATES = """
AUS New South Wales; Queensland; Western Australia; South Australia; Tasmania; Northern Territory
AFG Helmand
BEL Flanders; Wallonia
CHN Guangdong; Sichuan; Hubei; Hunan; Henan; Hebei; Zhejiang; Jiangsu; Fujian; Yunnan; Guizhou; Gansu; Anhui; Jiangxi; Guangxi; Heilongjiang; Qinghai
CHN Inner Mongolia; Hainan; Shandong; Liaoning; Tibet; Xinjiang
COD Katanga; North Kivu; South Kivu; Kivu
DEU Bavaria; Saxony; Lower Saxony; Hesse; Thuringia; Brandenburg; Baden-Wuerttemberg; North Rhine-Westphalia; Schleswig-Holstein
ESP Catalonia; Andalusia; Galicia; Basque Country
ETH Tigray; Oromia; Amhara
FRA Provence; Normandy; Brittany; Corsica; Alsace
GBR Sussex; Surrey; Kent; Essex; Yorkshire; Lancashire; Cornwall; Devon; Dorset; Norfolk; Suffolk; Hampshire; Somerset; Derbyshire; Nottinghamshire
GBR Leicestershire; Warwickshire; Worcestershire; Gloucestershire; Northamptonshire; Glamorgan; Middlesex; Cheshire; Cumbria; Oxfordshire; Cambridgeshire
GBR Hertfordshire
IDN Aceh; East Java; West Java; Central Java; North Sumatra; West Papua
IND Gujarat; Maharashtra; Uttar Pradesh; Bihar; Kerala; Tamil Nadu; West Bengal; Assam; Rajasthan; Karnataka; Andhra Pradesh; Madhya Pradesh; Odisha
IND Telangana; Jharkhand; Haryana; Himachal Pradesh; Uttarakhand; Manipur
ITA Tuscany; Sicily; Sardinia; Lombardy; Piedmont; Calabria; Puglia
JPN Hokkaido; Okinawa
MYS Sabah; Sarawak
PAK Sindh; Balochistan; Baluchistan; Khyber Pakhtunkhwa
RUS Dagestan; Ingushetia; Tatarstan
SDN Darfur
SRB Vojvodina
"""

STATES = {state.strip(): row[:3] for row in _STATES.strip().splitlines() for state in row[4:].split(";")}
"""Country code of a state, province or county. Entered by hand; those of the USA and Canada are above."""

_MORE_CITIES = """
USA New York; Washington; Annapolis
CAN Quebec City
DEU Cologne; Frankfurt; Potsdam; Heidelberg; Trier
ITA Venice; Siena; Pisa; Rimini
FRA Lille; Cannes; Calais; Nancy; Metz; Rouen; Dijon; Limoges; Avignon
ESP Seville; San Sebastian; Pamplona; Granada
GBR Aberdeen; Portsmouth; Southampton; Dundee; Inverness; Canterbury
NLD Eindhoven; Maastricht; Tilburg; Groningen; Nijmegen
BEL Liege; Ghent; Bruges; Charleroi; Namur
POL Lodz; Wroclaw; Katowice
CZE Ostrava; Olomouc
SVK Kosice
ROU Cluj; Timisoara
HRV Rijeka; Split; Dubrovnik; Knin; Vukovar
SVN Maribor
GRC Piraeus; Thessaloniki
DNK Aarhus; Odense
FIN Turku; Tampere
EST Tartu
BLR Gomel; Brest
UKR Mariupol; Kherson; Bakhmut; Chernobyl; Sevastopol
IRQ Basra; Irbil; Arbil; Tikrit; Ramadi; Falluja; Fallujah
IND Bangalore; Pondicherry
BGD Chittagong
LKA Jaffna; Kandy; Galle
THA Phuket; Pattaya; Chiang Mai
PHL Cebu; Davao
MYS Penang
IDN Bali; Yogyakarta
CHN Lhasa; Urumqi
MEX Acapulco; Cancun
CHE Geneva; Lausanne; Lucerne; Davos; Lugano
AUT Salzburg; Innsbruck; Linz; Graz
PSE Ramallah; Hebron; Nablus; Jenin; Rafah; Gaza City; Bethlehem
ISR Tel Aviv; Haifa; Eilat; Nazareth
"""

MORE_CITIES = {city.strip(): row[:3] for row in _MORE_CITIES.strip().splitlines() for city in row[4:].split(";")}
"""Country code of cities that the table of large cities lacks or has under another name. Entered by hand."""

CITY_ALIASES = {
    "Peking": "Beijing",
    "Bombay": "Mumbai",
    "Calcutta": "Kolkata",
    "Madras": "Chennai",
    "Saigon": "Ho Chi Minh City",
    "Leningrad": "Saint Petersburg",
    "St. Petersburg": "Saint Petersburg",
    "St Petersburg": "Saint Petersburg",
    "Kiev": "Kyiv",
    "Rangoon": "Yangon",
    "Teheran": "Tehran",
    "Bogotá": "Bogota",
    "Brasília": "Brasilia",
    "Köln": "Cologne",
    "New York City": "New York",
    "NYC": "New York",
    "N.Y.": "New York",
    "LA": "Los Angeles",
    "L.A.": "Los Angeles",
    "Washington, D.C.": "Washington",
    "Washington D.C.": "Washington",
    "Washington, DC": "Washington",
    "Washington DC": "Washington",
    "D.C.": "Washington",
    "St Louis": "St. Louis",
    "Frankfurt am Main": "Frankfurt",
    "Hague": "The Hague",
    "Ulan Bator": "Ulaanbaatar",
    "Dacca": "Dhaka",
    "Lvov": "Lviv",
    "Irbil": "Erbil",
    "Arbil": "Erbil",
    "Bangalore": "Bengaluru",
    "Fallujah": "Falluja",
    "Kharkov": "Kharkiv",
    "Odessa": "Odesa",
    "Danzig": "Gdansk",
    "Tel-Aviv": "Tel Aviv",
    "Berne": "Bern",
    "Macao": "Macau",
}
"""Other spellings and former names of cities."""

PLACE_ENDINGS = words("""Airport Airfield Avenue Ave Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cathedral Cemetery Coast County Creek Desert
District Dam Falls Farm Forest
    Fort Gate Glacier Gorge Gulf Harbor Harbour Heights Highway Hill Hills Hotel Island Islands Isle Junction Lake Lakes Lane Mountain Mountains
    Monastery Ocean Palace
    Park Pass Path Peak Peninsula Plateau Plaza Port Prefecture Province Reservoir Ridge River Road Sea Sound Square Stadium Station Strait Straits
    Street St. Temple
    Pond Dock Docks Reef Fjord Terrace Territory Tower Town Township Trail Tunnel Valley Village Volcano Woods Arena Oblast Parish Base""")
"""Last words of names of places."""

PLACE_BEGINNINGS = words("Lake Mount Mt. Cape Fort Port San Santa Camp Gulf Strait Bay Isle Río Rio Puerto Villa")
"""First words of names of places."""


class Sense(NamedTuple):
    """What a short form of a place means where the article names one of some other places, or countries by their codes, and none of others."""

    form: str
    name: str
    beside: frozenset[str]
    against: frozenset[str] = frozenset()


_KOREAS = frozenset({"PRK", "KOR"})
AMBIGUOUS_PLACES = (
    Sense("North", "North Korea", beside=_KOREAS),
    Sense("South", "South Korea", beside=_KOREAS),
    Sense("Georgia", "Georgia (state)", beside=frozenset(US_STATES) - {"Georgia"} | {"Atlanta"}, against=words("RUS ARM AZE Tbilisi Georgian Georgians")),
)
"""Places that only the article makes clear."""
