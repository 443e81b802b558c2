"""Names of outlets and platforms that `transforms.names.agencies` does not have. Entered by hand from general knowledge.

Many are words or places too: a name counts only where its place in the sentence says that an outlet is meant.
"""

from collections.abc import Mapping

from transforms.model import OutletKind
from transforms.names.agencies import AGENCIES, Agency, agency_named
from transforms.names.slug import slug

_NAMES = """
VG;Dagbladet;Aftenposten;Bergens Tidende;TV 2;TV2;DR;Politiken;Berlingske;Jyllands-Posten;Ekstra Bladet;BT;SVT;Dagens Nyheter;Svenska Dagbladet
Aftonbladet;Expressen;Goteborgs-Posten;Göteborgs-Posten;Dagens Industri;Yle;YLE;Helsingin Sanomat;Ilta-Sanomat;Iltalehti;Hufvudstadsbladet;RUV;RÚV
Morgunbladid;Postimees;Eesti Ekspress;ERR;Delfi;LRT;LSM;TVN24;TVN;RMF FM;Rzeczpospolita;Onet;TVP;Wirtualna Polska;Polsat;Lidove noviny;Lidové noviny
Mladá fronta Dnes;Hospodarske noviny;Hospodářské noviny;Seznam Zpravy;Sme;Dennik N;Denník N;Telex;444;HVG;Nepszava;Népszava;Magyar Nemzet;Hotnews
Digi24;Adevarul;Adevărul;B92;N1;Blic;Politika;Danas;Vecernji list;Večernji list;Jutarnji list;Delo;Dnevnik;Dnevni avaz;Oslobodjenje;Vijesti
Koha Ditore;Kathimerini;Ta Nea;To Vima;ERT;Skai;Proto Thema;Cyprus Mail;Sabah;Milliyet;Cumhuriyet;CNN Turk;CNN Türk;Haberturk;Habertürk;Yeni Safak
Yeni Şafak;Daily Sabah;Bianet;T24;Halk TV;Le Temps;RTS;SRF;Blick;Tages-Anzeiger;Sonntagszeitung;Der Standard;Die Presse;Kurier;Kronen Zeitung;Stern
Tagesspiegel;Der Tagesspiegel;taz;Die Tageszeitung;Tagesschau;Rheinische Post;Berliner Zeitung;Focus Online;n-tv;ntv;WDR;NDR;BR24;MDR;SWR
Deutschlandradio;Funke;RND;Table.Media;Correctiv;Kicker;Sport Bild;Hamburger Abendblatt;De Standaard;De Morgen;Het Nieuwsblad;La Libre Belgique;RTBF
De Volkskrant;Volkskrant;NRC;NRC Handelsblad;Algemeen Dagblad;Trouw;Het Parool;RTL Nieuws;Luxemburger Wort;L'Equipe;L'Équipe;Les Echos;Les Échos
L'Express;L'Obs;Le Point;Mediapart;Ouest-France;Sud Ouest;La Croix;L'Humanite;L'Humanité;Paris Match;Le Canard enchaine;France 2;France 3;France Bleu
France Culture;RMC;LCI;CNews;Charlie Hebdo;RFI;Radio France Internationale;La Depeche;La Provence;Nice-Matin;Valeurs Actuelles;Jeune Afrique
La Tribune;ABC newspaper;El Correo;El Confidencial;eldiario.es;El Diario;El Periodico;El Periódico;Marca;Mundo Deportivo;RTVE;TVE;Antena 3;La Sexta
Onda Cero;Diario Sur;Ara;Publico;Público;Expresso;Diario de Noticias;Diário de Notícias;Correio da Manha;Correio da Manhã;RTP;SIC Noticias
SIC Notícias;Jornal de Noticias;Jornal de Notícias;Observador;Il Sole 24 Ore;Il Messaggero;Il Fatto Quotidiano;Il Giornale;Il Foglio;L'Espresso
Gazzetta dello Sport;La Gazzetta dello Sport;Corriere dello Sport;SkyTG24;Sky TG24;La7;Avvenire;Libero Quotidiano;Times of Malta;Meduza;Novosti
Rossiyskaya Gazeta;Komsomolskaya Pravda;Moskovsky Komsomolets;RBC;RBK;Echo of Moscow;Ekho Moskvy;TV Rain;Dozhd;Fontanka;Lenta.ru;Gazeta.ru;Channel One
Mediazona;The Moscow Times;Nezavisimaya Gazeta;Argumenty i Fakty;The Insider;Current Time;Radio Liberty;RFE/RL;Radio Free Europe;Radio Free Asia
Radio Svoboda;Suspilne;Kyiv Post;Hromadske;NV;Nasha Niva;Zerkalo;OC Media;Civil.ge;Rustavi 2;Hetq;Azatutyun;Panorama.am;Armenpress;Trend;Turan;Azertac
Report.az;Interpress;Kloop;24.kg;Tengrinews;Kazinform;Asia-Plus;Balkan Insight;BIRN;Euronews;EUobserver;EURACTIV;Euractiv;Bellingcat;Semafor;Puck
Punchbowl News;Punchbowl;The Information;TechCrunch;Wired;The Verge;Ars Technica;Engadget;CNET;Gizmodo;404 Media;TMZ;Page Six;People magazine
Us Weekly;Entertainment Weekly;ESPN;Sports Illustrated;The Athletic;Bleacher Report;Yahoo News;Yahoo Finance;Yahoo Sports;Barron's;MarketWatch
Fast Company;Quartz;PBS;PBS NewsHour;C-SPAN;Univision;Telemundo;Newsmax;OAN;One America News;The Federalist;The Dispatch;The Bulwark;The Nation
The New Republic;Salon;Jezebel;Teen Vogue;Vogue;Elle;GQ;Esquire;Cosmopolitan;Playboy;Rolling Stone;Billboard;Pitchfork;NME;Stat News;STAT
Scientific American;New Scientist;National Geographic;Smithsonian;Nature;The Lancet;Science magazine;Undark;The Marshall Project;CalMatters
Texas Tribune;Mississippi Today;Block Club Chicago;Gothamist;Newsday;Star Tribune;Houston Chronicle;Denver Post;Seattle Times;Baltimore Sun
Tampa Bay Times;Philadelphia Inquirer;Detroit Free Press;Detroit News;Dallas Morning News;Arizona Republic;Kansas City Star;Des Moines Register
Cleveland Plain Dealer;The Plain Dealer;The Oregonian;The Tennessean;The Sacramento Bee;Sacramento Bee;Orlando Sentinel;Sun Sentinel
The Atlanta Journal-Constitution;Atlanta Journal-Constitution;Austin American-Statesman;Chicago Sun-Times;Boston Herald;The Mercury News;Newsnight
Good Morning Britain;This Morning;Loose Women;GB News;TalkTV;TalkRadio;talkSPORT;TalkSport;Times Radio;Radio 4;BBC Radio 4;Radio 5 Live
BBC Radio 5 Live;BBC One;BBC Two;BBC Scotland;BBC Wales;Channel 5;Channel 7;Channel 9;Channel 10;Channel 11;Channel 12;Channel 13;Channel 14
Metro newspaper;City AM;The Spectator;The Scotsman;The Herald;Daily Record;Belfast Telegraph;Irish News;Wales Online;WalesOnline
Manchester Evening News;Liverpool Echo;Yorkshire Post;Eastern Daily Press;Private Eye;New Statesman;Prospect magazine;Hello! magazine;Radio Times
The i Paper;Irish Independent;Irish Examiner;Newstalk;Virgin Media News;TheJournal.ie;The Journal;Guernsey Press;Press and Journal;Eurosport
Sky Sports;DAZN;BT Sport;Sky Sport;beIN Sports;Autosport;Motorsport.com;Cyclingnews;VeloNews;Kan;Maariv;Israel Hayom;Walla;i24NEWS;i24 News;Calcalist
Globes;Al-Monitor;Middle East Eye;The New Arab;L'Orient-Le Jour;L'Orient Today;An-Nahar;Al-Akhbar;Al Akhbar;LBCI;MTV Lebanon;Al Jadeed;Al Hadath
Al-Hadath;Al-Quds;Al Quds Al Arabi;Al-Ayyam;Ma'an;Shehab;Rudaw;Kurdistan 24;Shafaq News;Al Sumaria;Alsumaria;Al-Iqtisadiah;Arab News;Saudi Gazette
Okaz;Gulf News;Khaleej Times;Al-Ittihad;Al-Watan;Al Watan;Al-Rai;Al-Qabas;Gulf Times;The Peninsula;Muscat Daily;Al-Masirah;Al Masirah;Enab Baladi
Mada Masr;Youm7;Al-Shorouk;Ahram Online;Mosaique FM;Echorouk;El Watan;TSA;Hespress;Le360;Tehran Times;Kayhan;Shargh;Etemad;Khabar Online
Iran International;Entekhab;Hamshahri;Al Alam;Al-Alam;IRIB;Ettelaat;Jam-e Jam;Khaama Press;Pajhwok;Ariana News;Amu TV;Hasht-e Subh;Geo;ARY News;ARY
Samaa;Express Tribune;The Express Tribune;The News International;The Nation newspaper;Dunya News;Republic TV;India Today;NDTV 24x7;Aaj Tak;CNN-News18
News18;The Wire;Scroll.in;ThePrint;The Print;The Quint;Mint;Economic Times;The Economic Times;Business Standard;Deccan Herald;The Telegraph India
The Tribune;Dainik Bhaskar;Dainik Jagran;Times Now;Malayala Manorama;Mathrubhumi;Zee News;Moneycontrol;Prothom Alo;The Daily Star;bdnews24.com
Dhaka Tribune;New Age;Kantipur;Kathmandu Post;The Himalayan Times;Daily Mirror;Ada Derana;NewsFirst;The Sunday Leader;Sun Online;Kuensel;Irrawaddy
The Irrawaddy;Mizzima;Myanmar Now;Democratic Voice of Burma;DVB;Global New Light of Myanmar;Thai PBS;Khaosod;Matichon;The Nation Thailand;Prachatai
Thairath;Phnom Penh Post;Khmer Times;Fresh News;VnExpress;Tuoi Tre;Thanh Nien;Nhan Dan;Vientiane Times;The Star newspaper;New Straits Times
Malaysiakini;Malay Mail;Utusan Malaysia;Free Malaysia Today;CNA;TODAY newspaper;Mothership;Lianhe Zaobao;Kompas;Tempo;Tempo magazine;Detik;Detik.com
CNN Indonesia;Jakarta Globe;Republika;Metro TV;Philippine Daily Inquirer;Inquirer.net;Philippine Star;Manila Bulletin;Manila Times;GMA;GMA News;ANC
Taipei Times;Liberty Times;United Daily News;Apple Daily;Ming Pao;Hong Kong Free Press;HK01;Sing Tao;Oriental Daily;TVB;Now News;The Paper;Sixth Tone
Sina;Sohu;Caijing;Economic Observer;Beijing News;Southern Weekly;PLA Daily;China Youth Daily;Yicai;Phoenix TV;Hankyoreh;The Hankyoreh;Dong-A Ilbo
Donga Ilbo;Korea Herald;Korea Times;MBC;SBS;JTBC;YTN;Daily NK;Sankei;Sankei Shimbun;TV Asahi;TBS;Fuji TV;Nippon TV;NTV;TV Tokyo;Shukan Bunshun;Bunshun
Japan Times;The Japan Times;Tokyo Shimbun;Hokkaido Shimbun;Nikkan Sports;Weibo;ABC Radio National;Nine News;Channel Nine;Channel Seven;Seven News
7NEWS;9News;Sky News Australia;The Age;Herald Sun;Courier-Mail;The Courier-Mail;The West Australian;Australian Financial Review;The Advertiser
Daily Telegraph;Crikey;3AW;2GB;2UE;Stuff;Newshub;TVNZ;1News;Newstalk ZB;Otago Daily Times;Fiji Times;Post-Courier;Islands Business;National Post
Toronto Sun;Le Devoir;La Presse;Journal de Montreal;Le Journal de Montréal;Radio-Canada;Global News;Vancouver Sun;Calgary Herald;Montreal Gazette
Winnipeg Free Press;Ottawa Citizen;CityNews;TSN;Reforma;La Jornada;Excelsior;Excélsior;Proceso;El Financiero;TV Azteca;Animal Politico;Animal Político
El Sol de Mexico;Radio Formula;Radio Fórmula;Prensa Libre;elPeriodico;El Faro;La Prensa;La Prensa Grafica;La Prensa Gráfica;Confidencial;Listin Diario
Listín Diario;Diario Libre;14ymedio;Cubadebate;Juventud Rebelde;El Nuevo Dia;El Nuevo Día;El Nuevo Herald;El Nacional;Efecto Cocuyo;VTV;Globovision
Globovisión;El Pitazo;Semana;El Espectador;Caracol;Caracol Radio;Blu Radio;RCN;W Radio;El Heraldo;El Colombiano;El Comercio;La Republica;La República
RPP;Gestion;Gestión;Ojo Publico;El Telegrafo;Ecuavisa;Teleamazonas;Expreso;Los Tiempos;La Razon;La Razón;El Deber;El Mercurio;La Tercera;Emol;BioBio
Radio Cooperativa;CNN Chile;Pagina 12;Página 12;Página/12;Infobae;Ambito;Perfil;TN;C5N;La Capital;Ole;Olé;El Observador;El Pais Uruguay;ABC Color
Ultima Hora;Última Hora;Valor Economico;Valor Econômico;Veja;Epoca;Época;UOL;G1;BandNews;CNN Brasil;Correio Braziliense;Agencia Publica
Agência Pública;Estadao;Estadão;Jovem Pan;Record TV;TV Record;Jamaica Gleaner;The Gleaner;Jamaica Observer;Trinidad Guardian;Nation Media;The Standard
The EastAfrican;The East African;Citizen TV;KTN;NTV Kenya;NTV Uganda;Daily Monitor;New Vision;The Citizen;The Chanzo;New Times;Igihe;Radio Okapi
Actualite.cd;Addis Standard;The Reporter;Fana;ESAT;Dabanga;Radio Dabanga;Sudan Tribune;Garowe Online;Hiiraan Online;Radio Mogadishu;Shabelle;Goobjoog
Horn Observer;Punch;The Punch;Vanguard newspaper;ThisDay;Channels Television;Channels TV;Arise TV;Arise News;Sahara Reporters;The Cable;TheCable
Daily Trust;Guardian Nigeria;Leadership newspaper;Joy FM;Citi FM;Graphic Online;Daily Graphic;Peace FM;GhanaWeb;Le Soleil;Seneweb;ORTM;Maliweb;RTI
Fraternite Matin;Fraternité Matin;Sidwaya;Burkina24;RTB;Cameroon Tribune;Equinoxe;CRTV;Gabon Review;RTG;Jornal de Angola;Novo Jornal
Carta de Mocambique;Mail & Guardian;Daily Maverick;News24;TimesLIVE;TimesLive;Sunday Times;Business Day;Sowetan;City Press;Beeld;Rapport;702;Radio 702
CapeTalk;Newzroom Afrika;The Namibian;Mmegi;Lusaka Times;News Diggers;Nyasa Times;NewsDay;NewsHawks;The NewsHawks;The Chronicle;Zimbabwe Independent
ZBC;ZNBC;KBC;UBC;TBC;GBC;NBC;EBC;Express de Madagascar;L'Express de Madagascar;Midi Madagasikara;Le Mauricien;Fox & Friends;Fox and Friends;The View
The Daily Show;The Late Show;Saturday Night Live;Morning Joe;Squawk Box;State of the Union;HARDtalk;Hardtalk;The Andrew Marr Show;Lorraine
Woman's Hour;Desert Island Discs;Piers Morgan Uncensored;Anderson Cooper 360;Hannity;Fresh Air;Morning Edition;All Things Considered
The Rachel Maddow Show;The Ingraham Angle;7News;10 News;Match of the Day;Question Time;The One Show;Good Morning America
""".strip().replace("\n", ";")

_PLATFORMS = """
Bluesky;Threads;Mastodon;Substack;Medium;WhatsApp;Discord;Twitch;Rumble;Gab;Gettr;Parler;Quora;Clubhouse;Spotify;KakaoTalk;Viber;Douyin;Xiaohongshu
RedNote;Signal;Line;Odnoklassniki;Patreon;Tumblr;Pinterest;Vimeo;Periscope;Facebook Live;Instagram Live;Instagram Stories;TikTok Live;X Spaces
Twitter Spaces;Koo;ShareChat;Zalo;Kuaishou;Bilibili;Douban;Zhihu;Flickr;MySpace;Myspace;Nextdoor;OnlyFans;Steam;Kick;Cameo;Apple Podcasts
""".strip().replace("\n", ";")


def _table() -> dict[str, Agency]:
    made = {name: Agency(name, f"org/{slug(name)}", (), None, None, "outlet") for name in _NAMES.split(";")}
    made |= {name: Agency(name, f"org/{slug(name)}", (), None, None, "platform") for name in _PLATFORMS.split(";")}
    made["X"] = next(one for one in AGENCIES if one.name == "Twitter")
    return {name: one for name, one in made.items() if agency_named(name) is None}


MORE_OUTLETS = _table()
"""Outlets and platforms by their exact names; many are words or places too, so a name counts only where its place in the sentence fits."""


def outlet_named(name: str) -> Agency | None:
    """The outlet, agency or platform of this name, of those too that count only where their place says so."""
    return MORE_OUTLETS.get(name) or agency_named(name)


OUTLET_KINDS: Mapping[str, OutletKind] = {one.entity_id: one.kind for one in (*MORE_OUTLETS.values(), *AGENCIES)}
"""What each outlet of the directory is, by id."""
