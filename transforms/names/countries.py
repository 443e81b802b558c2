"""Countries: ISO 3166-1 alpha-3 code, Wikidata id, names, peoples and seats of government.

Codes and short names follow ISO 3166-1 and CLDR 46; further names, adjectives and peoples as news agencies' style books print them; Wikidata
ids (CC0) were entered by hand. States that are gone keep their ISO 3166-3 code, parts of the United Kingdom carry its code. A row is
`code | Wikidata | names, the usual one first | adjectives and peoples | seats of government`, values parted by `;`.
"""

from typing import NamedTuple


class Country(NamedTuple):
    """One row of the table."""

    code: str
    wikidata: str
    names: tuple[str, ...]
    peoples: tuple[str, ...]
    capitals: tuple[str, ...]


_TABLE = """
AFG|Q889|Afghanistan|Afghan;Afghans|Kabul
ALB|Q222|Albania|Albanian;Albanians|Tirana
DZA|Q262|Algeria|Algerian;Algerians|Algiers
AND|Q228|Andorra|Andorran;Andorrans|Andorra la Vella
AGO|Q916|Angola|Angolan;Angolans|Luanda
ATG|Q781|Antigua and Barbuda;Antigua|Antiguan;Antiguans|St John's
ARG|Q414|Argentina|Argentine;Argentines;Argentinian;Argentinians;Argentinean|Buenos Aires
ARM|Q399|Armenia|Armenian;Armenians|Yerevan
AUS|Q408|Australia|Australian;Australians;Aussie;Aussies|Canberra
AUT|Q40|Austria|Austrian;Austrians|Vienna
AZE|Q227|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
BHS|Q778|Bahamas;the Bahamas|Bahamian;Bahamians|Nassau
BHR|Q398|Bahrain|Bahraini;Bahrainis|Manama
BGD|Q902|Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Dacca
BRB|Q244|Barbados|Barbadian;Barbadians|Bridgetown
BLR|Q184|Belarus;Byelorussia;Belorussia|Belarusian;Belarusians;Belarussian;Belarussians;Belorussian|Minsk
BEL|Q31|Belgium|Belgian;Belgians|Brussels
BLZ|Q242|Belize|Belizean;Belizeans|Belmopan
BEN|Q962|Benin|Beninese|Porto-Novo
BTN|Q917|Bhutan|Bhutanese|Thimphu
BOL|Q750|Bolivia|Bolivian;Bolivians|La Paz
BIH|Q225|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina|Bosnian;Bosnians|Sarajevo
BWA|Q963|Botswana|Batswana;Motswana|Gaborone
BRA|Q155|Brazil|Brazilian;Brazilians|Brasilia;Brasília
BRN|Q921|Brunei;Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BGR|Q219|Bulgaria|Bulgarian;Bulgarians|Sofia
BFA|Q965|Burkina Faso;Upper Volta|Burkinabe;Burkinabé|Ouagadougou
BDI|Q967|Burundi|Burundian;Burundians|Bujumbura;Gitega
KHM|Q424|Cambodia;Kampuchea|Cambodian;Cambodians|Phnom Penh
CMR|Q1009|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé
CAN|Q16|Canada|Canadian;Canadians|Ottawa
CPV|Q1011|Cape Verde;Cabo Verde|Cape Verdean;Cape Verdeans|Praia
CAF|Q929|Central African Republic;CAR|Central African;Central Africans|Bangui
TCD|Q657|Chad|Chadian;Chadians|N'Djamena
CHL|Q298|Chile|Chilean;Chileans|Santiago
CHN|Q148|China;People's Republic of China;PRC;P.R.C.;Mainland China;Communist China;mainland China|Chinese|Beijing;Peking
COL|Q739|Colombia|Colombian;Colombians|Bogota;Bogotá
COM|Q970|Comoros;the Comoros;Comoro Islands|Comoran;Comorian;Comorians|Moroni
COG|Q971|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Republic||Brazzaville
COD|Q974|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo;Zaire|Congolese;Zairean;Zaireans;Zairian|Kinshasa
CRI|Q800|Costa Rica|Costa Rican;Costa Ricans|San Jose;San José
CIV|Q1008|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire;Cote D'Ivoire|Ivorian;Ivorians;Ivoirian|Yamoussoukro;Abidjan
HRV|Q224|Croatia|Croatian;Croatians;Croat;Croats|Zagreb
CUB|Q241|Cuba|Cuban;Cubans|Havana
CYP|Q229|Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|Nicosia
CZE|Q213|Czech Republic;Czechia|Czech;Czechs|Prague
DNK|Q35|Denmark|Danish;Dane;Danes|Copenhagen
DJI|Q977|Djibouti|Djiboutian;Djiboutians|
DMA|Q784|Dominica||Roseau
DOM|Q786|Dominican Republic|Dominican;Dominicans|Santo Domingo
TLS|Q574|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese|Dili
ECU|Q736|Ecuador|Ecuadorean;Ecuadoreans;Ecuadorian;Ecuadorians|Quito
EGY|Q79|Egypt|Egyptian;Egyptians|Cairo
SLV|Q792|El Salvador|Salvadoran;Salvadorans;Salvadorean|San Salvador
GNQ|Q983|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ERI|Q986|Eritrea|Eritrean;Eritreans|Asmara
EST|Q191|Estonia|Estonian;Estonians|Tallinn
SWZ|Q1050|Eswatini;Swaziland|Swazi;Swazis|Mbabane
ETH|Q115|Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FJI|Q712|Fiji|Fijian;Fijians|Suva
FIN|Q33|Finland|Finnish;Finn;Finns|Helsinki
FRA|Q142|France|French;Frenchman;Frenchmen;Frenchwoman|Paris
GAB|Q1000|Gabon|Gabonese|Libreville
GMB|Q1005|Gambia;the Gambia|Gambian;Gambians|Banjul
GEO|Q230|Georgia|Georgian;Georgians|Tbilisi
DEU|Q183|Germany;Federal Republic of Germany|German;Germans|Berlin;Bonn
GHA|Q117|Ghana|Ghanaian;Ghanaians|Accra
GRC|Q41|Greece|Greek;Greeks|Athens
GRD|Q769|Grenada|Grenadian;Grenadians|St George's
GTM|Q774|Guatemala|Guatemalan;Guatemalans|Guatemala City
GIN|Q1006|Guinea;Guinea-Conakry|Guinean;Guineans|Conakry
GNB|Q1007|Guinea-Bissau|Bissau-Guinean|Bissau
GUY|Q734|Guyana|Guyanese|Georgetown
HTI|Q790|Haiti|Haitian;Haitians|Port-au-Prince
HND|Q783|Honduras|Honduran;Hondurans|Tegucigalpa
HUN|Q28|Hungary|Hungarian;Hungarians|Budapest
ISL|Q189|Iceland|Icelandic;Icelander;Icelanders|Reykjavik
IND|Q668|India|Indian;Indians|New Delhi;Delhi
IDN|Q252|Indonesia|Indonesian;Indonesians|Jakarta
IRN|Q794|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians|Tehran;Teheran
IRQ|Q796|Iraq|Iraqi;Iraqis|Baghdad
IRL|Q27|Ireland;Irish Republic;Republic of Ireland;Irish Free State|Irish;Irishman;Irishmen|Dublin
ISR|Q801|Israel|Israeli;Israelis|Jerusalem;Tel Aviv
ITA|Q38|Italy|Italian;Italians|Rome
JAM|Q766|Jamaica|Jamaican;Jamaicans|Kingston
JPN|Q17|Japan|Japanese|Tokyo
JOR|Q810|Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman
KAZ|Q232|Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan
KEN|Q114|Kenya|Kenyan;Kenyans|Nairobi
KIR|Q710|Kiribati||Tarawa
KWT|Q817|Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KGZ|Q813|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Kyrgyz;Kirghiz|Bishkek
LAO|Q819|Laos|Laotian;Laotians;Lao|Vientiane
LVA|Q211|Latvia|Latvian;Latvians|Riga
LBN|Q822|Lebanon|Lebanese|Beirut
LSO|Q1013|Lesotho|Basotho|Maseru
LBR|Q1014|Liberia|Liberian;Liberians|Monrovia
LBY|Q1016|Libya|Libyan;Libyans|Tripoli
LIE|Q347|Liechtenstein|Liechtensteiner|Vaduz
LTU|Q37|Lithuania|Lithuanian;Lithuanians|Vilnius
LUX|Q32|Luxembourg;Luxemburg|Luxembourger;Luxembourgers|
MDG|Q1019|Madagascar|Malagasy;Madagascan|Antananarivo
MWI|Q1020|Malawi|Malawian;Malawians|Lilongwe
MYS|Q833|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MDV|Q826|Maldives;the Maldives|Maldivian;Maldivians|
MLI|Q912|Mali|Malian;Malians|Bamako
MLT|Q233|Malta|Maltese|Valletta
MHL|Q709|Marshall Islands|Marshallese|Majuro
MRT|Q1025|Mauritania|Mauritanian;Mauritanians|Nouakchott
MUS|Q1027|Mauritius|Mauritian;Mauritians|Port Louis
MEX|Q96|Mexico|Mexican;Mexicans|Mexico City
FSM|Q702|Micronesia|Micronesian;Micronesians|Palikir
MDA|Q217|Moldova;Moldavia|Moldovan;Moldovans|Chisinau
MCO|Q235|Monaco|Monegasque;Monegasques|Monte Carlo
MNG|Q711|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
MNE|Q236|Montenegro|Montenegrin;Montenegrins|Podgorica
MAR|Q1028|Morocco|Moroccan;Moroccans|Rabat
MOZ|Q1029|Mozambique|Mozambican;Mozambicans|Maputo
MMR|Q836|Myanmar;Burma|Burmese;Myanma|Naypyidaw;Rangoon;Yangon
NAM|Q1030|Namibia|Namibian;Namibians|Windhoek
NRU|Q697|Nauru|Nauruan;Nauruans|Yaren
NPL|Q837|Nepal|Nepalese;Nepali;Nepalis|Kathmandu
NLD|Q55|Netherlands;the Netherlands;Holland|Dutch;Dutchman;Dutchmen;Dutchwoman|Amsterdam;The Hague
NZL|Q664|New Zealand;NZ;N.Z.|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington
NIC|Q811|Nicaragua|Nicaraguan;Nicaraguans|Managua
NER|Q1032|Niger|Nigerien;Nigeriens|Niamey
NGA|Q1033|Nigeria|Nigerian;Nigerians|Abuja
PRK|Q423|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea;N. Korea;N.Korea;NKorea|North Korean;North Koreans|Pyongyang
MKD|Q221|North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;Macedonians|Skopje
NOR|Q20|Norway|Norwegian;Norwegians|Oslo
OMN|Q842|Oman|Omani;Omanis|Muscat
PAK|Q843|Pakistan|Pakistani;Pakistanis|Islamabad
PLW|Q695|Palau|Palauan;Palauans|
PSE|Q219060|Palestine;Palestinian Territories;Palestinian territories;State of Palestine|Palestinian;Palestinians|Ramallah
PAN|Q804|Panama|Panamanian;Panamanians|Panama City
PNG|Q691|Papua New Guinea;PNG|Papua New Guinean;Papua New Guineans|Port Moresby
PRY|Q733|Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción
PER|Q419|Peru|Peruvian;Peruvians|Lima
PHL|Q928|Philippines;the Philippines;Philippine|Filipino;Filipinos;Filipina|Manila
POL|Q36|Poland|Polish;Pole;Poles|Warsaw
PRT|Q45|Portugal|Portuguese|Lisbon
QAT|Q846|Qatar|Qatari;Qataris|Doha
ROU|Q218|Romania;Rumania|Romanian;Romanians|Bucharest
RUS|Q159|Russia;Russian Federation|Russian;Russians|Moscow;Kremlin
RWA|Q1037|Rwanda|Rwandan;Rwandans;Rwandese|Kigali
KNA|Q763|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;St. Kitts||Basseterre
LCA|Q760|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian|Castries
VCT|Q757|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent;St Vincent|Vincentian;Vincentians|Kingstown
WSM|Q683|Samoa;Western Samoa|Samoan;Samoans|Apia
SMR|Q238|San Marino|Sammarinese|
STP|Q1039|Sao Tome and Principe;São Tomé and Príncipe;Sao Tome|Sao Tomean|
SAU|Q851|Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh
SEN|Q1041|Senegal|Senegalese|Dakar
SRB|Q403|Serbia|Serbian;Serbians;Serb;Serbs|Belgrade
SYC|Q1042|Seychelles;the Seychelles|Seychellois|
SLE|Q1044|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown
SGP|Q334|Singapore|Singaporean;Singaporeans|
SVK|Q214|Slovakia;Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians|Bratislava
SVN|Q215|Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
SLB|Q685|Solomon Islands|Solomon Islander;Solomon Islanders|Honiara
SOM|Q1045|Somalia|Somali;Somalis;Somalian|Mogadishu
ZAF|Q258|South Africa;S. Africa;S.Africa;RSA|South African;South Africans|Pretoria;Cape Town
KOR|Q884|South Korea;Republic of Korea;ROK;R.O.K.;S. Korea;S.Korea;SKorea;Korea|South Korean;South Koreans;Korean;Koreans|Seoul
SSD|Q958|South Sudan|South Sudanese|Juba
ESP|Q29|Spain|Spanish;Spaniard;Spaniards|Madrid
LKA|Q854|Sri Lanka;Ceylon|Sri Lankan;Sri Lankans|Colombo
SDN|Q1049|Sudan|Sudanese|Khartoum
SUR|Q730|Suriname;Surinam|Surinamese|Paramaribo
SWE|Q34|Sweden|Swedish;Swede;Swedes|Stockholm
CHE|Q39|Switzerland|Swiss|Bern;Berne
SYR|Q858|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus
TWN|Q865|Taiwan;Republic of China;ROC;Chinese Taipei;Formosa|Taiwanese|Taipei
TJK|Q863|Tajikistan;Tadzhikistan|Tajik;Tajiks|Dushanbe
TZA|Q924|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
THA|Q869|Thailand;Siam|Thai;Thais|Bangkok
TGO|Q945|Togo|Togolese|Lome;Lomé
TON|Q678|Tonga|Tongan;Tongans|Nuku'alofa
TTO|Q754|Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain;Port-of-Spain
TUN|Q948|Tunisia|Tunisian;Tunisians|Tunis
TUR|Q43|Turkey;Türkiye;Turkiye|Turkish;Turk;Turks|Ankara
TKM|Q874|Turkmenistan|Turkmen;Turkmens|Ashgabat;Ashkhabad
TUV|Q672|Tuvalu|Tuvaluan|Funafuti
UGA|Q1036|Uganda|Ugandan;Ugandans|Kampala
UKR|Q212|Ukraine;the Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
ARE|Q878|United Arab Emirates;the UAE;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
GBR|Q145|United Kingdom;UK;U.K.;Britain;Great Britain;G.B.|British;Briton;Britons;Brit;Brits|London;Whitehall;Downing Street
USA|Q30|United States;U.S.;US;U.S;USA;U.S.A.;U.S.A;United States of America;America;the States|American;Americans|Washington;White House
URY|Q77|Uruguay|Uruguayan;Uruguayans|Montevideo
UZB|Q265|Uzbekistan|Uzbek;Uzbeks|Tashkent
VUT|Q686|Vanuatu|Ni-Vanuatu|Port Vila
VAT|Q237|Vatican;Vatican City;Holy See||
VEN|Q717|Venezuela|Venezuelan;Venezuelans|Caracas
VNM|Q881|Vietnam;Viet Nam|Vietnamese|Hanoi
YEM|Q805|Yemen|Yemeni;Yemenis|Sanaa;Sana'a
ZMB|Q953|Zambia|Zambian;Zambians|Lusaka
ZWE|Q954|Zimbabwe;Rhodesia|Zimbabwean;Zimbabweans|Harare
XKX|Q1246|Kosovo|Kosovar;Kosovars;Kosovan|Pristina
HKG|Q8646|Hong Kong;Hongkong;HK|Hong Konger;Hong Kongers;Hongkonger|
MAC|Q14773|Macau;Macao|Macanese|
PRI|Q1183|Puerto Rico|Puerto Rican;Puerto Ricans|San Juan
GRL|Q223|Greenland|Greenlander;Greenlanders;Greenlandic|Nuuk
GIB|Q1410|Gibraltar|Gibraltarian;Gibraltarians|
BMU|Q23635|Bermuda|Bermudian;Bermudians;Bermudan|
CYM|Q5785|Cayman Islands||
FRO|Q4628|Faroe Islands;Faroes;Faeroe Islands|Faroese;Faeroese|Torshavn
GUM|Q16635|Guam|Guamanian|
ESH|Q6250|Western Sahara|Sahrawi;Sahrawis|
NCL|Q33788|New Caledonia|New Caledonian|Noumea
ABW|Q21203|Aruba|Aruban|
FLK|Q9648|Falkland Islands;Falklands;Malvinas|Falkland Islander;Falkland Islanders|
JEY|Q785|Jersey||
IMN|Q9676|Isle of Man|Manx|
PYF|Q30971|French Polynesia;Tahiti|Tahitian;Tahitians|Papeete
"""

_FORMER_AND_PARTS = """
SUN|Q15180|Soviet Union;USSR;U.S.S.R.|Soviet;Soviets|
YUG|Q36704|Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian|
CSK|Q33946|Czechoslovakia|Czechoslovak;Czechoslovaks;Czechoslovakian|
DDR|Q16957|East Germany;GDR;German Democratic Republic|East German;East Germans|
DEU|Q713750|West Germany|West German;West Germans|
VNM|Q180573|South Vietnam|South Vietnamese|Saigon
VNM|Q172640|North Vietnam|North Vietnamese|
GBR|Q21|England|English;Englishman;Englishmen;Englishwoman|
GBR|Q22|Scotland|Scottish;Scot;Scots;Scotsman;Scotsmen|Edinburgh
GBR|Q25|Wales|Welsh;Welshman;Welshmen|Cardiff
GBR|Q26|Northern Ireland;Ulster|Northern Irish|Belfast;Stormont
RUS|Q5187|Chechnya|Chechen;Chechens|Grozny
"""


def _rows(table: str) -> tuple[Country, ...]:
    split = [line.split("|") for line in table.strip().splitlines()]
    lists = [[tuple(part for part in cell.split(";") if part) for cell in row[2:]] for row in split]
    return tuple(Country(row[0], row[1], *cells) for row, cells in zip(split, lists, strict=True))


COUNTRIES = _rows(_TABLE)
"""Countries and territories with a code of their own; the code names one row."""

FORMER_AND_PARTS = _rows(_FORMER_AND_PARTS)
"""Former states and parts of countries: places of their own, under their own name."""
