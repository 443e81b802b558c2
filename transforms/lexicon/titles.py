"""Titles and roles that stand before a person's name, and what they say of the person.

Entered by hand from the wording of news agencies.
"""

from transforms.lexicon.words import phrases, words

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
