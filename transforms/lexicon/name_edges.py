"""Words at the edges of names that a model takes in or leaves out wrongly. Entered by hand from the errors of spaCy's English models on news."""

from transforms.lexicon.words import words

ARTICLES = frozenset({"The", "A", "An", "THE"})
"""Articles as they open a span; names are listed without."""

ABBREVIATIONS = words("""Inc Co Corp Ltd Jr Sr St Bros No Mt S.A N.V L.P Calif Fla Ill Mass Pa Va Ga Conn Md Minn Wis Ore Ariz Tenn Mo Mich""")
"""Abbreviations that keep their stop at the end of a name."""

LOOSE_WORDS = words("Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec Photo Handout Image Images")
"""Last words of a span that are no part of the name: months of a date, marks of a picture's credit."""

MONTHS = words("Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec")
"""Months as datelines abbreviate them."""

COMPOUND_TAILS = words("""era led based backed style like run born owned made held wide bound ready free less only old new long term time wing side linked
    funded built driven friendly speak ness hating loving own ally allied type area""")
"""What a hyphen joins to a name ("Kim-led") that is no syllable of it ("Moon Jae-in")."""

OWN_POSSESSIVES = words(
    "McDonald Moody Wendy Levi Macy Sotheby Christie Lloyd Kohl Denny Arby Domino Sainsbury Hardee Applebee Trader_Joe Dunkin Lowe Standard_&_Poor"
)
"""Companies whose "'s" is part of the name."""

NOUN_TAILS = words("""at in of on for and the from to news_agency newspaper television radio magazine website agency spokesman spokeswoman File_Photo Handout
    Image Images""")
"""Last words of a span that only describe what is named."""

NATIONS_BEFORE_BODIES = frozenset({"U.S.", "US", "U.N.", "UN", "EU", "UK", "U.K.", "White House"})
"""Names that are part of the name of a body behind them ("U.S. Senate")."""

NOT_DATELINE_PLACES = words("FILE UPDATE FACTBOX EXCLUSIVE ANALYSIS CORRECTED BREAKINGVIEWS RPT WRAPUP LATEST EDITOR NOTE WRITING REPORTING PHOTO TABLE TEXT")
"""Words in capitals that open a paragraph as a dateline does and name no place."""
