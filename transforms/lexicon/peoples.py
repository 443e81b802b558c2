"""Adjectives and nouns for peoples, of every country and beyond."""

from transforms.lexicon.countries import COUNTRIES, FORMER_AND_PARTS
from transforms.lexicon.words import phrases

OTHER_PEOPLES = phrases("""
African;Africans;European;Europeans;Asian;Asians;Arab;Arabs;Kurd;Kurds;Kurdish;Jew;Jews;Jewish;Muslim;Muslims;Moslem;Moslems;Christian;Christians
Catholic;Catholics;Protestant
Protestants;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Shiite;Shiites;Shi'ite;Shi'ites;Shia;Sunni;Sunnis;Islamic;Islam;Islamist;Islamists
Latin American;Latin Americans;Latino;Latinos
Hispanic;Hispanics;Hutu;Hutus;Tutsi;Tutsis;Tamil;Tamils;Uighur;Uighurs;Uyghur;Uyghurs;Tibetan;Tibetans;Rohingya;Rohingyas;Pashtun;Pashtuns;Basque
Basques;Catalan;Catalans
Flemish;Walloon;Walloons;Roma;Gypsies;Tatar;Tatars;Scandinavian;Scandinavians;West Indian;West Indians;Republican;Republicans;Democrat;Democrats
Democratic;Communist;Communists
Socialist;Socialists;Conservative;Conservatives;Marxist;Marxists;Nazi;Nazis;Zionist;Zionists;Anglican;Anglicans;Mormon;Mormons;Orthodox;Texan;Texans
Californian
Californians;New Yorker;New Yorkers;Londoner;Londoners;Parisian;Parisians;North American;North Americans;South American;Southeast Asian;East African
West African;Caribbean
Sicilian;Bavarian;Siberian;Crimean;Western;Westerner;Westerners;African-American;African-Americans;African American;African Americans;Native American
Native Americans;Maori;Maoris;Aborigine;Aborigines
Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats;Anglo-Saxon;Anglo-Irish;Franco-German;Sino-American;Zulu;Zulus;Afrikaner;Afrikaners;Cossack;Cossacks
""")
"""Peoples, faiths and political camps without a country of their own. Entered by hand."""

SAME_AS = {
    "Moslem": "people/muslim", "Moslems": "people/muslim", "Islamic": "people/muslim", "Islam": "people/muslim", "African": "place/africa", "Africans": "place/africa",
    "European": "place/europe", "Europeans": "place/europe", "Asian": "place/asia", "Asians": "place/asia", "Republican": "org/republican-party",
    "Republicans": "org/republican-party", "Democrat": "org/democratic-party", "Democrats": "org/democratic-party", "Democratic": "org/democratic-party",
    "Conservative": "org/conservative-party", "Conservatives": "org/conservative-party", "Latino": "people/hispanic", "Latinos": "people/hispanic", "Uighur": "people/uyghur",
    "Uighurs": "people/uyghur", "Shi'ite": "people/shia", "Shi'ites": "people/shia", "Shiite": "people/shia", "Shiites": "people/shia", "Kurdish": "people/kurd",
    "Jewish": "people/jew", "Gypsies": "people/roma", "Texan": "place/texas", "Texans": "place/texas", "Californian": "place/california",
    "Californians": "place/california", "Bavarian": "place/bavaria", "Sicilian": "place/sicily", "Siberian": "place/siberia", "Crimean": "place/crimea",
    "New Yorker": "place/new-york", "New Yorkers": "place/new-york", "Londoner": "place/london", "Londoners": "place/london", "Tibetan": "place/tibet",
    "Tibetans": "place/tibet", "Catalan": "place/catalonia", "Catalans": "place/catalonia", "Latin American": "place/latin-america", "Caribbean": "place/caribbean",
    "Parisian": "place/paris", "Parisians": "place/paris", "Westerner": "people/western", "Westerners": "people/western",
}  # fmt: skip
"""Ids of peoples that are more than the word's singular."""

PEOPLES = OTHER_PEOPLES | {people for country in (*COUNTRIES, *FORMER_AND_PARTS) for people in country.peoples}
"""Every adjective and noun of a people."""
