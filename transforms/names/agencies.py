"""News agencies, the main outlets and the platforms that news is quoted from.

Compiled by hand from general knowledge: the agencies are those of the Wikipedia list of news agencies that world news cites by name, the
outlets those that other outlets name as their source most. `name` is what the agency signs its copy with (AP, not Associated Press);
`wikidata` stands only where it is sure. Names that are common words (Time, The Sun, Mirror) are left to their unmistakable long forms.
"""

import re
from typing import NamedTuple

from transforms.model import OutletKind


class Agency(NamedTuple):
    """A news agency, an outlet or a platform: `country` is an ISO 3166-1 alpha-3 code (null for platforms and multinational ones)."""

    name: str
    entity_id: str
    aliases: tuple[str, ...]
    country: str | None
    wikidata: str | None
    kind: OutletKind


def _agency(name: str, key: str, aliases: str, country: str | None, wikidata: str | None = None) -> Agency:
    return Agency(name, f"org/{key}", _split(aliases), country, wikidata, "agency")


def _outlet(name: str, key: str, aliases: str, country: str | None, wikidata: str | None = None) -> Agency:
    return Agency(name, f"org/{key}", _split(aliases), country, wikidata, "outlet")


def _platform(name: str, key: str, aliases: str, wikidata: str | None = None) -> Agency:
    return Agency(name, f"org/{key}", _split(aliases), None, wikidata, "platform")


def _split(aliases: str) -> tuple[str, ...]:
    return tuple(alias.strip() for alias in aliases.split("|") if alias.strip())


AGENCIES: tuple[Agency, ...] = (
    _agency("AP", "associated-press", "Associated Press|The Associated Press|A.P.", "USA", "Q40469"),
    _agency("Reuters", "reuters", "Thomson Reuters|Reuter|Reuters News|Reuters News Agency", "GBR", "Q130879"),
    _agency("AFP", "agence-france-presse", "Agence France-Presse|Agence France Presse|Agence-France Presse|Agence France-Press", "FRA", "Q40464"),
    _agency("UPI", "united-press-international", "United Press International|U.P.I.", "USA"),
    _agency("dpa", "deutsche-presse-agentur", "DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur|German Press Agency", "DEU", "Q312653"),
    _agency("EFE", "efe", "Agencia EFE|Efe", "ESP"),
    _agency("ANSA", "ansa", "Agenzia Nazionale Stampa Associata|Ansa", "ITA"),
    _agency("Xinhua", "xinhua", "Xinhua News Agency|Xinhua news agency|New China News Agency", "CHN", "Q204839"),
    _agency("China News Service", "china-news-service", "CNS news agency|Chinanews", "CHN"),
    _agency("TASS", "tass", "Tass|ТАСС|ITAR-TASS|Itar-Tass|Itar-TASS|TASS News Agency", "RUS", "Q223799"),
    _agency("Interfax", "interfax", "Interfax News Agency|Интерфакс", "RUS"),
    _agency("RIA Novosti", "ria-novosti", "RIA|РИА Новости|RIA-Novosti|Ria Novosti|RIA Novosti news agency", "RUS"),
    _agency("Sputnik", "sputnik", "Sputnik News|Sputnik news agency", "RUS"),
    _agency("KCNA", "kcna", "Korean Central News Agency|Korea Central News Agency", "PRK"),
    _agency("Yonhap", "yonhap", "Yonhap News Agency|Yonhap News|Yonhap news agency", "KOR"),
    _agency("Newsis", "newsis", "Newsis news agency", "KOR"),
    _agency("Kyodo", "kyodo", "Kyodo News|Kyodo News Agency|Kyodo news agency|Kyodo News Service", "JPN"),
    _agency("Jiji", "jiji", "Jiji Press|Jiji news agency", "JPN"),
    _agency("CNA", "central-news-agency", "Central News Agency|Taiwan's Central News Agency", "TWN"),
    _agency("PTI", "press-trust-of-india", "Press Trust of India", "IND"),
    _agency("ANI", "asian-news-international", "Asian News International", "IND"),
    _agency("IANS", "indo-asian-news-service", "Indo-Asian News Service|Indo Asian News Service", "IND"),
    _agency("UNI", "united-news-of-india", "United News of India", "IND"),
    _agency("APP", "associated-press-of-pakistan", "Associated Press of Pakistan", "PAK"),
    _agency("BSS", "bangladesh-sangbad-sangstha", "Bangladesh Sangbad Sangstha", "BGD"),
    _agency("Antara", "antara", "Antara News|Antara news agency", "IDN"),
    _agency("Bernama", "bernama", "Malaysian National News Agency", "MYS"),
    _agency("PNA", "philippine-news-agency", "Philippine News Agency", "PHL"),
    _agency("VNA", "vietnam-news-agency", "Vietnam News Agency", "VNM"),
    _agency("MNA", "myanmar-news-agency", "Myanmar News Agency", "MMR"),
    _agency("AAP", "australian-associated-press", "Australian Associated Press", "AUS"),
    _agency("NZPA", "new-zealand-press-association", "New Zealand Press Association", "NZL"),
    _agency("PA", "press-association", "Press Association|The Press Association|PA Media|PA news agency|PA News Agency", "GBR"),
    _agency("CP", "canadian-press", "Canadian Press|The Canadian Press|La Presse Canadienne", "CAN"),
    _agency("IRNA", "irna", "Islamic Republic News Agency", "IRN"),
    _agency("Fars", "fars", "Fars News Agency|Fars news agency|Fars News", "IRN"),
    _agency("Tasnim", "tasnim", "Tasnim News Agency|Tasnim news agency", "IRN"),
    _agency("ISNA", "isna", "Iranian Students News Agency|Iranian Students' News Agency", "IRN"),
    _agency("Mehr", "mehr", "Mehr News Agency|Mehr news agency", "IRN"),
    _agency("SANA", "sana", "Syrian Arab News Agency", "SYR"),
    _agency("SPA", "saudi-press-agency", "Saudi Press Agency", "SAU"),
    _agency("WAM", "wam", "Emirates News Agency", "ARE"),
    _agency("QNA", "qatar-news-agency", "Qatar News Agency", "QAT"),
    _agency("KUNA", "kuna", "Kuwait News Agency", "KWT"),
    _agency("BNA", "bahrain-news-agency", "Bahrain News Agency", "BHR"),
    _agency("Petra", "petra", "Petra News Agency|Jordan News Agency|Petra news agency", "JOR"),
    _agency("NNA", "national-news-agency", "National News Agency", "LBN"),
    _agency("WAFA", "wafa", "Wafa|Palestine News Agency|WAFA news agency", "PSE"),
    _agency("INA", "iraqi-news-agency", "Iraqi News Agency", "IRQ"),
    _agency(
        "Anadolu", "anadolu", "Anadolu Agency|Anadolu Ajansi|Anadolu Ajansı|Anadolu news agency|Anatolia|Anatolia news agency|Anatolian News Agency", "TUR"
    ),
    _agency("MENA", "middle-east-news-agency", "Middle East News Agency", "EGY"),
    _agency("MAP", "maghreb-arabe-presse", "Maghreb Arabe Presse|Maghreb Arab Press", "MAR"),
    _agency("APS", "algerie-presse-service", "Algerie Presse Service|Algeria Press Service|Algérie Presse Service", "DZA"),
    _agency("TAP", "tunis-afrique-presse", "Tunis Afrique Presse", "TUN"),
    _agency("NAN", "news-agency-of-nigeria", "News Agency of Nigeria", "NGA"),
    _agency("GNA", "ghana-news-agency", "Ghana News Agency", "GHA"),
    _agency("ENA", "ethiopian-news-agency", "Ethiopian News Agency", "ETH"),
    _agency("SUNA", "suna", "Sudan News Agency", "SDN"),
    _agency("SAPA", "sapa", "South African Press Association", "ZAF"),
    _agency("PANA", "panapress", "Panafrican News Agency|Panapress", "SEN"),
    _agency("Ukrinform", "ukrinform", "Ukrinform news agency", "UKR"),
    _agency("UNIAN", "unian", "Unian", "UKR"),
    _agency("BelTA", "belta", "Belta|BELTA|Belarusian Telegraph Agency", "BLR"),
    _agency("PAP", "polish-press-agency", "Polish Press Agency|Polska Agencja Prasowa", "POL"),
    _agency("CTK", "ctk", "ČTK|Czech News Agency|Czech Press Agency", "CZE"),
    _agency("TASR", "tasr", "News Agency of the Slovak Republic", "SVK"),
    _agency("MTI", "mti", "Hungarian News Agency|Magyar Távirati Iroda", "HUN"),
    _agency("APA", "austria-presse-agentur", "Austria Presse Agentur|Austria Press Agency|Austrian Press Agency", "AUT"),
    _agency("Keystone-SDA", "keystone-sda", "Swiss News Agency|Schweizerische Depeschenagentur|Keystone-ATS|Swiss Telegraphic Agency", "CHE"),
    _agency("ANP", "anp", "Algemeen Nederlands Persbureau", "NLD"),
    _agency("Belga", "belga", "Belga news agency|Belga News Agency", "BEL"),
    _agency("Ritzau", "ritzau", "Ritzaus Bureau|Ritzau Scanpix", "DNK"),
    _agency("NTB", "ntb", "Norsk Telegrambyrå|Norwegian News Agency", "NOR"),
    _agency("TT", "tidningarnas-telegrambyra", "Tidningarnas Telegrambyrå|TT News Agency|TT news agency|Swedish news agency TT", "SWE"),
    _agency("STT", "stt", "Suomen Tietotoimisto|STT-Lehtikuva|Finnish News Agency", "FIN"),
    _agency("BNS", "baltic-news-service", "Baltic News Service", "EST"),
    _agency("Lusa", "lusa", "Agência Lusa|Lusa news agency", "PRT"),
    _agency("Agerpres", "agerpres", "Agerpres news agency", "ROU"),
    _agency("BTA", "bulgarian-news-agency", "Bulgarian News Agency|Bulgarian Telegraph Agency", "BGR"),
    _agency("Tanjug", "tanjug", "Tanjug news agency|TANJUG|Beta-Tanjug", "SRB"),
    _agency("HINA", "hina", "Hina|Croatian News Agency", "HRV"),
    _agency("ANA-MPA", "ana-mpa", "Athens News Agency|Athens-Macedonian News Agency|Athens News Agency-Macedonian Press Agency", "GRC"),
    _agency("Armenpress", "armenpress", "ARMENPRESS", "ARM"),
    _agency("AzerTAc", "azertac", "AZERTAC|Azertac", "AZE"),
    _agency("Kazinform", "kazinform", "KAZINFORM", "KAZ"),
    _agency("UNB", "united-news-of-bangladesh", "United News of Bangladesh", "BGD"),
    _agency("Pajhwok", "pajhwok", "Pajhwok Afghan News", "AFG"),
    _agency("askanews", "askanews", "Askanews", "ITA"),
    _agency("Angop", "angop", "ANGOP", "AGO"),
    _agency("Cihan", "cihan", "Cihan News Agency|Cihan news agency", "TUR"),
    _agency("Dogan", "dogan", "Dogan News Agency|Dogan news agency|DHA", "TUR"),
    _agency("Agenzia Italia", "agi", "AGI news agency", "ITA"),
    _agency("Adnkronos", "adnkronos", "AdnKronos", "ITA"),
    _agency("Europa Press", "europa-press", "Europa Press news agency", "ESP"),
    _agency("Agencia Brasil", "agencia-brasil", "Agência Brasil", "BRA"),
    _agency("Notimex", "notimex", "Notimex news agency", "MEX"),
    _agency("Telam", "telam", "Télam|Telam news agency", "ARG"),
    _agency("Prensa Latina", "prensa-latina", "Prensa Latina news agency", "CUB"),
    _agency("Andina", "andina", "Andina news agency|Agencia Andina", "PER"),
    _agency("IPS", "inter-press-service", "Inter Press Service", "ITA"),
    _agency("Bloomberg", "bloomberg", "Bloomberg News|Bloomberg TV|Bloomberg Television|Bloomberg Businessweek|Bloomberg.com", "USA"),
    _agency("Dow Jones", "dow-jones", "Dow Jones Newswires|Dow Jones Newswire|Dow Jones News", "USA"),
    _agency("TNS", "tribune-news-service", "Tribune News Service|Tribune Media Services|McClatchy-Tribune|McClatchy", "USA"),
    _agency("Getty Images", "getty-images", "Getty|Getty Images News", "USA"),
    _agency("PR Newswire", "pr-newswire", "PRNewswire", "USA"),
    _agency("Business Wire", "business-wire", "BusinessWire|BUSINESS WIRE", "USA"),
    _agency("GlobeNewswire", "globenewswire", "GLOBE NEWSWIRE|Globe Newswire", "USA"),
    _outlet("The New York Times", "new-york-times", "New York Times|NYT|NY Times|N.Y. Times|nytimes.com", "USA", "Q9684"),
    _outlet("The Washington Post", "washington-post", "Washington Post|WaPo", "USA", "Q166032"),
    _outlet("The Wall Street Journal", "wall-street-journal", "Wall Street Journal|WSJ", "USA", "Q164746"),
    _outlet("USA Today", "usa-today", "USA TODAY", "USA"),
    _outlet("Los Angeles Times", "los-angeles-times", "The Los Angeles Times|L.A. Times|LA Times", "USA"),
    _outlet("Chicago Tribune", "chicago-tribune", "The Chicago Tribune", "USA"),
    _outlet("The Boston Globe", "boston-globe", "Boston Globe", "USA"),
    _outlet("Miami Herald", "miami-herald", "The Miami Herald", "USA"),
    _outlet("New York Post", "new-york-post", "The New York Post|NY Post|N.Y. Post", "USA"),
    _outlet("New York Daily News", "new-york-daily-news", "The New York Daily News|NY Daily News|N.Y. Daily News", "USA"),
    _outlet("San Francisco Chronicle", "san-francisco-chronicle", "The San Francisco Chronicle", "USA"),
    _outlet("Politico", "politico", "POLITICO|Politico Magazine", "USA"),
    _outlet("Axios", "axios", "", "USA"),
    _outlet("The Hill", "the-hill", "", "USA"),
    _outlet("Roll Call", "roll-call", "", "USA"),
    _outlet("HuffPost", "huffpost", "The Huffington Post|Huffington Post|HuffPo", "USA"),
    _outlet("BuzzFeed", "buzzfeed", "BuzzFeed News|Buzzfeed|Buzzfeed News", "USA"),
    _outlet("Breitbart", "breitbart", "Breitbart News|Breitbart.com", "USA"),
    _outlet("Daily Beast", "daily-beast", "The Daily Beast", "USA"),
    _outlet("Daily Caller", "daily-caller", "The Daily Caller", "USA"),
    _outlet("Business Insider", "business-insider", "", "USA"),
    _outlet("Time", "time-magazine", "Time magazine|Time Magazine|TIME magazine|TIME Magazine|Time.com", "USA"),
    _outlet("Newsweek", "newsweek", "Newsweek magazine", "USA"),
    _outlet("The New Yorker", "new-yorker", "New Yorker magazine", "USA"),
    _outlet("The Atlantic", "the-atlantic", "Atlantic magazine", "USA"),
    _outlet("Vanity Fair", "vanity-fair", "", "USA"),
    _outlet("Rolling Stone", "rolling-stone", "Rolling Stone magazine", "USA"),
    _outlet("Foreign Policy", "foreign-policy", "Foreign Policy magazine", "USA"),
    _outlet("Fortune", "fortune-magazine", "Fortune magazine|Fortune Magazine", "USA"),
    _outlet("Forbes", "forbes", "Forbes magazine", "USA"),
    _outlet("CNN", "cnn", "Cable News Network|CNN.com|CNN International", "USA", "Q48340"),
    _outlet("Fox News", "fox-news", "FOX News|Fox News Channel|Fox News Sunday|FoxNews.com|Fox News Digital", "USA", "Q186068"),
    _outlet("Fox Business", "fox-business", "Fox Business Network|FOX Business", "USA"),
    _outlet("MSNBC", "msnbc", "", "USA"),
    _outlet("NBC", "nbc-news", "NBC News|NBCNews.com", "USA"),
    _outlet("CNBC", "cnbc", "", "USA"),
    _outlet("ABC News", "abc-news", "ABC News' This Week", "USA"),
    _outlet("CBS", "cbs-news", "CBS News", "USA"),
    _outlet("NPR", "npr", "National Public Radio", "USA", "Q671510"),
    _outlet("PBS", "pbs", "PBS NewsHour|Public Broadcasting Service", "USA"),
    _outlet("C-SPAN", "c-span", "CSPAN", "USA"),
    _outlet("Voice of America", "voice-of-america", "VOA", "USA"),
    _outlet("Radio Free Europe", "radio-free-europe", "Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty", "USA"),
    _outlet("Radio Free Asia", "radio-free-asia", "RFA", "USA"),
    _outlet("Univision", "univision", "", "USA"),
    _outlet("TMZ", "tmz", "", "USA"),
    _outlet("ESPN", "espn", "ESPN.com", "USA"),
    _outlet("BBC", "bbc", "British Broadcasting Corporation|BBC News|BBC World Service|BBC Radio 4|BBC Radio|BBC television|BBC TV|BBC World", "GBR", "Q9531"),
    _outlet("The Guardian", "the-guardian", "Guardian newspaper|Guardian|Britain's Guardian", "GBR", "Q11148"),
    _outlet("The Observer", "the-observer", "Observer newspaper", "GBR"),
    _outlet("The Times", "the-times", "Times of London|The Times of London|Times newspaper", "GBR", "Q50008"),
    _outlet("The Sunday Times", "sunday-times", "Sunday Times", "GBR"),
    _outlet("The Daily Telegraph", "daily-telegraph", "Daily Telegraph|The Telegraph|Sunday Telegraph|The Sunday Telegraph", "GBR"),
    _outlet("The Independent", "the-independent", "Independent newspaper|Independent on Sunday", "GBR"),
    _outlet("Financial Times", "financial-times", "The Financial Times|FT", "GBR"),
    _outlet("The Economist", "the-economist", "Economist magazine", "GBR"),
    _outlet("Daily Mail", "daily-mail", "The Daily Mail|Mail on Sunday|The Mail on Sunday|MailOnline|Mail Online|DailyMail.com", "GBR"),
    _outlet("Daily Mirror", "daily-mirror", "The Daily Mirror|Sunday Mirror|Mirror newspaper", "GBR"),
    _outlet("The Sun", "the-sun", "Sun newspaper|Sun on Sunday", "GBR"),
    _outlet("Daily Express", "daily-express", "The Daily Express|Sunday Express", "GBR"),
    _outlet("Evening Standard", "evening-standard", "The Evening Standard|London Evening Standard", "GBR"),
    _outlet("Sky News", "sky-news", "Sky television|Sky TV|Sky Sports News", "GBR"),
    _outlet("ITV", "itv", "ITV News", "GBR"),
    _outlet("Channel 4", "channel-4", "Channel 4 News|Channel Four", "GBR"),
    _outlet("LBC", "lbc", "LBC radio|LBC Radio", "GBR"),
    _outlet("The Irish Times", "irish-times", "Irish Times", "IRL"),
    _outlet("RTE", "rte", "RTÉ|RTE News|RTÉ News", "IRL"),
    _outlet("Le Monde", "le-monde", "Le Monde newspaper", "FRA", "Q12461"),
    _outlet("Le Figaro", "le-figaro", "Le Figaro newspaper", "FRA"),
    _outlet("Liberation", "liberation", "Libération|Liberation newspaper", "FRA"),
    _outlet("Le Parisien", "le-parisien", "Le Parisien newspaper", "FRA"),
    _outlet("Le Journal du Dimanche", "journal-du-dimanche", "Journal du Dimanche|JDD", "FRA"),
    _outlet("France 24", "france-24", "France24", "FRA"),
    _outlet("BFM TV", "bfm-tv", "BFMTV|BFM television|BFM", "FRA"),
    _outlet("TF1", "tf1", "TF1 television", "FRA"),
    _outlet("France Inter", "france-inter", "France Inter radio|Franceinfo|France Info", "FRA"),
    _outlet("Europe 1", "europe-1", "Europe 1 radio|Europe-1", "FRA"),
    _outlet("RTL", "rtl", "RTL radio", None),
    _outlet("Der Spiegel", "der-spiegel", "Spiegel|Spiegel Online|Spiegel magazine", "DEU", "Q131478"),
    _outlet("Bild", "bild", "Bild am Sonntag|Bild newspaper|Bild daily", "DEU"),
    _outlet("Die Welt", "die-welt", "Welt am Sonntag|Die Welt am Sonntag|Die Welt newspaper", "DEU"),
    _outlet("Die Zeit", "die-zeit", "Die Zeit newspaper", "DEU"),
    _outlet("Frankfurter Allgemeine Zeitung", "frankfurter-allgemeine", "FAZ|Frankfurter Allgemeine|Frankfurter Allgemeine Sonntagszeitung", "DEU"),
    _outlet("Sueddeutsche Zeitung", "sueddeutsche-zeitung", "Süddeutsche Zeitung|Sueddeutsche", "DEU"),
    _outlet("Handelsblatt", "handelsblatt", "", "DEU"),
    _outlet("ARD", "ard", "ARD television", "DEU"),
    _outlet("ZDF", "zdf", "ZDF television", "DEU"),
    _outlet("Deutsche Welle", "deutsche-welle", "DW News", "DEU"),
    _outlet("Deutschlandfunk", "deutschlandfunk", "Deutschlandfunk radio", "DEU"),
    _outlet("ORF", "orf", "ORF television|ORF radio", "AUT"),
    _outlet("Neue Zuercher Zeitung", "neue-zuercher-zeitung", "Neue Zürcher Zeitung|NZZ", "CHE"),
    _outlet("El Pais", "el-pais", "El País|El Pais newspaper", "ESP"),
    _outlet("El Mundo", "el-mundo", "El Mundo newspaper", "ESP"),
    _outlet("La Vanguardia", "la-vanguardia", "", "ESP"),
    _outlet("Corriere della Sera", "corriere-della-sera", "Corriere della Sera newspaper", "ITA"),
    _outlet("La Repubblica", "la-repubblica", "La Repubblica newspaper", "ITA"),
    _outlet("La Stampa", "la-stampa", "La Stampa newspaper", "ITA"),
    _outlet("RAI", "rai", "Rai|RAI television|RAI radio", "ITA"),
    _outlet("De Telegraaf", "de-telegraaf", "", "NLD"),
    _outlet("NOS", "nos", "NOS television", "NLD"),
    _outlet("VRT", "vrt", "VRT radio", "BEL"),
    _outlet("Le Soir", "le-soir", "", "BEL"),
    _outlet("Gazeta Wyborcza", "gazeta-wyborcza", "", "POL"),
    _outlet("Kommersant", "kommersant", "Kommersant newspaper|Kommersant daily", "RUS"),
    _outlet("Izvestia", "izvestia", "Izvestiya|Izvestia newspaper", "RUS"),
    _outlet("Vedomosti", "vedomosti", "Vedomosti newspaper", "RUS"),
    _outlet("RT", "rt", "Russia Today|RT television", "RUS"),
    _outlet("Rossiya 24", "rossiya-24", "Rossiya-24|Rossiya 1|Rossiya-1", "RUS"),
    _outlet("Novaya Gazeta", "novaya-gazeta", "", "RUS"),
    _outlet("Kyiv Independent", "kyiv-independent", "The Kyiv Independent", "UKR"),
    _outlet("Ukrainska Pravda", "ukrainska-pravda", "", "UKR"),
    _outlet("Hurriyet", "hurriyet", "Hürriyet|Hurriyet newspaper|Hurriyet Daily News", "TUR"),
    _outlet("NRK", "nrk", "Norwegian Broadcasting Corporation|Norsk Rikskringkasting", "NOR"),
    _outlet("NTV", "ntv", "NTV television|broadcaster NTV", None),
    _outlet("TRT", "trt", "TRT Haber|TRT World", "TUR"),
    _outlet("Haaretz", "haaretz", "Ha'aretz|Haaretz newspaper", "ISR"),
    _outlet("The Jerusalem Post", "jerusalem-post", "Jerusalem Post", "ISR"),
    _outlet("The Times of Israel", "times-of-israel", "Times of Israel", "ISR"),
    _outlet("Yedioth Ahronoth", "yedioth-ahronoth", "Yediot Ahronot|Ynet|Yediot Aharonot|Yedioth Ahronot", "ISR"),
    _outlet("Army Radio", "army-radio", "Israel's Army Radio|Israeli Army Radio", "ISR"),
    _outlet("Israel Radio", "israel-radio", "Kan radio|Kan public radio", "ISR"),
    _outlet("Al Jazeera", "al-jazeera", "Al-Jazeera|Aljazeera|Al Jazeera English|Jazeera television", "QAT"),
    _outlet("Al Arabiya", "al-arabiya", "Al-Arabiya|Arabiya television|Arabiya TV", "SAU"),
    _outlet("Al Mayadeen", "al-mayadeen", "Al-Mayadeen", "LBN"),
    _outlet("Al-Manar", "al-manar", "Al Manar|al-Manar television", "LBN"),
    _outlet("Asharq al-Awsat", "asharq-al-awsat", "Asharq Al-Awsat|Al-Sharq al-Awsat|Asharq Alawsat", "SAU"),
    _outlet("Al-Ahram", "al-ahram", "Al Ahram|al-Ahram", "EGY"),
    _outlet("Press TV", "press-tv", "PressTV", "IRN"),
    _outlet("The National", "the-national-uae", "The National newspaper", "ARE"),
    _outlet("The Times of India", "times-of-india", "Times of India", "IND"),
    _outlet("Hindustan Times", "hindustan-times", "The Hindustan Times", "IND"),
    _outlet("The Hindu", "the-hindu", "Hindu newspaper", "IND"),
    _outlet("The Indian Express", "indian-express", "Indian Express", "IND"),
    _outlet("NDTV", "ndtv", "New Delhi Television", "IND"),
    _outlet("Dawn", "dawn-newspaper", "Dawn newspaper|Dawn News", "PAK"),
    _outlet("Geo News", "geo-news", "Geo TV|Geo Television", "PAK"),
    _outlet("Tolo News", "tolo-news", "TOLOnews|Tolo TV|TOLO News", "AFG"),
    _outlet("People's Daily", "peoples-daily", "The People's Daily|People’s Daily|The People’s Daily", "CHN"),
    _outlet("Global Times", "global-times", "The Global Times", "CHN"),
    _outlet("China Daily", "china-daily", "The China Daily", "CHN"),
    _outlet("CCTV", "cctv", "China Central Television|CGTN|China Global Television Network|state broadcaster CCTV", "CHN"),
    _outlet("Caixin", "caixin", "Caixin magazine", "CHN"),
    _outlet("South China Morning Post", "south-china-morning-post", "The South China Morning Post|SCMP", "HKG"),
    _outlet("RTHK", "rthk", "Radio Television Hong Kong", "HKG"),
    _outlet("Rodong Sinmun", "rodong-sinmun", "Rodong Shinmun|The Rodong Sinmun", "PRK"),
    _outlet("Chosun Ilbo", "chosun-ilbo", "The Chosun Ilbo", "KOR"),
    _outlet("JoongAng Ilbo", "joongang-ilbo", "JoongAng Daily|Joongang Ilbo", "KOR"),
    _outlet("KBS", "kbs", "Korean Broadcasting System", "KOR"),
    _outlet("NK News", "nk-news", "", "KOR"),
    _outlet("NHK", "nhk", "Japan Broadcasting Corporation", "JPN"),
    _outlet("Asahi Shimbun", "asahi-shimbun", "The Asahi Shimbun|Asahi newspaper|Asahi", "JPN"),
    _outlet("Yomiuri Shimbun", "yomiuri-shimbun", "The Yomiuri Shimbun|Yomiuri newspaper|Yomiuri", "JPN"),
    _outlet("Mainichi Shimbun", "mainichi-shimbun", "Mainichi|Mainichi newspaper", "JPN"),
    _outlet("Nikkei", "nikkei", "The Nikkei|Nihon Keizai Shimbun|Nikkei Asia|Nikkei Asian Review", "JPN"),
    _outlet("The Straits Times", "straits-times", "Straits Times", "SGP"),
    _outlet("Channel NewsAsia", "channel-newsasia", "Channel News Asia", "SGP"),
    _outlet("Bangkok Post", "bangkok-post", "The Bangkok Post", "THA"),
    _outlet("Jakarta Post", "jakarta-post", "The Jakarta Post", "IDN"),
    _outlet("Rappler", "rappler", "", "PHL"),
    _outlet("ABS-CBN", "abs-cbn", "ABS-CBN News", "PHL"),
    _outlet("Sydney Morning Herald", "sydney-morning-herald", "The Sydney Morning Herald|SMH", "AUS"),
    _outlet("The Australian", "the-australian", "Australian newspaper", "AUS"),
    _outlet(
        "ABC", "abc-australia", "Australian Broadcasting Corporation|Australian Broadcasting Corp.|ABC radio|ABC Radio|Australian Broadcasting Corp", "AUS"
    ),
    _outlet("Radio New Zealand", "radio-new-zealand", "RNZ", "NZL"),
    _outlet("New Zealand Herald", "new-zealand-herald", "The New Zealand Herald|NZ Herald", "NZL"),
    _outlet("CBC", "cbc", "CBC News|Canadian Broadcasting Corporation|Canadian Broadcasting Corp.", "CAN"),
    _outlet("CTV", "ctv", "CTV News|CTV television", "CAN"),
    _outlet("The Globe and Mail", "globe-and-mail", "Globe and Mail", "CAN"),
    _outlet("Toronto Star", "toronto-star", "The Toronto Star", "CAN"),
    _outlet("O Globo", "o-globo", "Globo|GloboNews|TV Globo|Globo TV", "BRA"),
    _outlet("Folha de S.Paulo", "folha-de-s-paulo", "Folha de S. Paulo|Folha de Sao Paulo|Folha de São Paulo", "BRA"),
    _outlet("Estado de S. Paulo", "estado-de-s-paulo", "O Estado de S. Paulo|O Estado de S.Paulo|Estado de Sao Paulo", "BRA"),
    _outlet("Clarin", "clarin", "Clarín|Clarin newspaper", "ARG"),
    _outlet("La Nacion", "la-nacion", "La Nación|La Nacion newspaper", "ARG"),
    _outlet("El Universal", "el-universal", "El Universal newspaper", None),
    _outlet("Milenio", "milenio", "Milenio newspaper|Milenio TV", "MEX"),
    _outlet("Televisa", "televisa", "", "MEX"),
    _outlet("El Tiempo", "el-tiempo", "El Tiempo newspaper", "COL"),
    _outlet("Granma", "granma", "Granma newspaper", "CUB"),
    _outlet("Telesur", "telesur", "teleSUR|TeleSUR", "VEN"),
    _outlet("SABC", "sabc", "South African Broadcasting Corporation", "ZAF"),
    _outlet("eNCA", "enca", "", "ZAF"),
    _outlet("Daily Nation", "daily-nation", "The Daily Nation", "KEN"),
    _outlet("Premium Times", "premium-times", "", "NGA"),
    _outlet("NewsNation", "newsnation", "", "USA"),
    _outlet("Vox", "vox", "Vox.com", "USA"),
    _outlet("Slate", "slate", "Slate magazine|Slate.com", "USA"),
    _outlet("Vice News", "vice-news", "VICE News", "USA"),
    _outlet("The Intercept", "the-intercept", "", "USA"),
    _outlet("ProPublica", "propublica", "", "USA"),
    _outlet("Mother Jones", "mother-jones", "", "USA"),
    _outlet("National Review", "national-review", "The National Review", "USA"),
    _outlet("The Washington Times", "washington-times", "Washington Times", "USA"),
    _outlet("Washington Examiner", "washington-examiner", "The Washington Examiner", "USA"),
    _outlet("Deadline", "deadline-hollywood", "Deadline Hollywood", "USA"),
    _outlet("Variety", "variety-magazine", "Variety magazine", "USA"),
    _outlet("The Hollywood Reporter", "hollywood-reporter", "Hollywood Reporter", "USA"),
    _outlet("Good Morning America", "good-morning-america", "ABC's Good Morning America", "USA"),
    _outlet("Meet the Press", "meet-the-press", "NBC's Meet the Press", "USA"),
    _outlet("Face the Nation", "face-the-nation", "CBS's Face the Nation", "USA"),
    _outlet("60 Minutes", "60-minutes", "CBS's 60 Minutes", "USA"),
    _outlet("Al-Masry Al-Youm", "al-masry-al-youm", "Al Masry Al Youm|Almasry Alyoum", "EGY"),
    _outlet("Cadena SER", "cadena-ser", "", "ESP"),
    _outlet("Racing Post", "racing-post", "The Racing Post", "GBR"),
    _platform("Twitter", "twitter", "X, formerly known as Twitter|X, formerly Twitter|X (formerly Twitter)", "Q918"),
    _platform("Facebook", "facebook", "Facebook Live", "Q355"),
    _platform("Instagram", "instagram", ""),
    _platform("Telegram", "telegram", "Telegram messaging app|Telegram app|Telegram channel"),
    _platform("Truth Social", "truth-social", ""),
    _platform("Weibo", "weibo", "Sina Weibo"),
    _platform("WeChat", "wechat", ""),
    _platform("YouTube", "youtube", "Youtube"),
    _platform("LinkedIn", "linkedin", ""),
    _platform("Snapchat", "snapchat", ""),
    _platform("TikTok", "tiktok", ""),
    _platform("Reddit", "reddit", ""),
    _platform("VKontakte", "vkontakte", "VK"),
)

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_SHORT = 5
"""Names up to this many letters are matched in their own case or in capitals: `ani` and `Cna` are none."""


def _keys(agency: Agency) -> set[str]:
    names = {form for name in (agency.name, *agency.aliases) for form in (name, _ARTICLE.sub("", name))}
    short = {form for name in names if len(name) <= _SHORT for form in (name, name.upper())}
    return short | {name.casefold() for name in names if len(name) > _SHORT}


def _index() -> dict[str, Agency]:
    index: dict[str, Agency] = {}
    for agency in AGENCIES:
        for key in sorted(_keys(agency)):
            index.setdefault(key, agency)
    return index


_INDEX = _index()
_NEEDS_ARTICLE = frozenset({
    "hill", "sun", "times", "observer", "hindu", "atlantic", "national", "telegraph", "australian", "independent", "intercept", "guardian",
    "economist", "variety", "fortune", "deadline", "slate", "forbes", "dawn", "time", "telegram",
})  # fmt: skip
"""Common words: a name only with its article, or as it stands in the table above with a capital where no article belongs to it."""


def agency_named(name: str) -> Agency | None:
    """The agency, outlet or platform that has exactly this name or alias; a leading article is free, short names keep their case."""
    words = " ".join(name.replace("’", "'").split())
    bare = _ARTICLE.sub("", words)
    if bare == bare.lower() and bare not in _INDEX:
        return None
    for form in (words, bare):
        agency = _INDEX.get(form if len(form) <= _SHORT else form.casefold())
        if agency is not None and not (form == words == bare and form.casefold() in _NEEDS_ARTICLE and form != agency.name):
            return agency
    return None
