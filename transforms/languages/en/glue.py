"""Words that hold English sentences together and tell little of what is said, and those that turn it into its opposite; the closed classes."""

from transforms.lexicon.words import words

GLUE = words(
    """a an the this that these those there here such some any each every both all half either other another same own
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves
who whom whose which what when where why how whatever whoever
be is am are was were been being isnt arent wasnt werent im youre hes shes its were theyre thats theres ive youve weve theyve id youd hed shed wed theyd
ill youll hell shell itll well theyll have has had having havent hasnt hadnt do does did doing done dont doesnt didnt
will would shall should can could may might must ought wont wouldnt shouldnt cant cannot couldnt
and or but nor so if then than because although though while whereas unless until since as whether
of in on at by to from with into onto for about against between among through during before after above below over under up down out off near upon within toward
towards via per
very too also just only even still yet again already now soon ever more most much many less least few quite rather really indeed however therefore
not no never none nobody nothing neither nor without hardly
say says said tell tells told add adds added"""
)
"""Apostrophes left out, as words are compared."""
NEGATIONS = words(
    """not no never none nobody nothing neither nor without hardly isnt arent wasnt werent havent hasnt hadnt dont doesnt didnt wont wouldnt shouldnt cant
cannot couldnt"""
)
SPELLINGS = (
    ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("tre", "ter"), ("tres", "ters"), ("ence", "ense"), ("ise", "ize"), ("ised", "ized"),
    ("ising", "izing"), ("isation", "ization"), ("isations", "izations"), ("yse", "yze"), ("ysed", "yzed"), ("grey", "gray"),
)  # fmt: skip
"""Ends of words in Britain and in America."""
ENDINGS = ("ing", "ied", "ies", "ed", "es", "s", "y", "e")
"""What verbs and nouns are inflected with, and what goes where they are."""
