"""Adjectives and nouns for peoples, of every country and beyond."""

from transforms.lexicon.words import phrases
from transforms.names.countries import COUNTRIES, FORMER_AND_PARTS

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

_SAME_AS = """
people/muslim: Moslem;Moslems;Islamic;Islam
place/africa: African;Africans
place/europe: European;Europeans
place/asia: Asian;Asians
org/republican-party: Republican;Republicans
org/democratic-party: Democrat;Democrats;Democratic
org/conservative-party: Conservative;Conservatives
people/hispanic: Latino;Latinos
people/uyghur: Uighur;Uighurs
people/shia: Shi'ite;Shi'ites;Shiite;Shiites
people/kurd: Kurdish
people/jew: Jewish
people/roma: Gypsies
place/texas: Texan;Texans
place/california: Californian;Californians
place/bavaria: Bavarian
place/sicily: Sicilian
place/siberia: Siberian
place/crimea: Crimean
place/new-york: New Yorker;New Yorkers
place/london: Londoner;Londoners
place/tibet: Tibetan;Tibetans
place/catalonia: Catalan;Catalans
place/latin-america: Latin American
place/caribbean: Caribbean
place/paris: Parisian;Parisians
people/western: Westerner;Westerners
"""

SAME_AS: dict[str, str] = {name: entity for entity, names in (row.split(": ") for row in _SAME_AS.strip().splitlines()) for name in names.split(";")}
"""Ids of peoples that are more than the word's singular."""

PEOPLES = OTHER_PEOPLES | {people for country in (*COUNTRIES, *FORMER_AND_PARTS) for people in country.peoples}
"""Every adjective and noun of a people."""
