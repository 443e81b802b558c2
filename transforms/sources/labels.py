"""The relations that the rules ask a parse for, as the English models name them (ClearNLP). Another scheme is another such table."""

SUBJECT, PASSIVE_SUBJECT = "nsubj", "nsubjpass"
SUBJECTS = frozenset({SUBJECT, PASSIVE_SUBJECT})
OBJECT, DATIVE, ADVERBIAL_NOUN = "dobj", "dative", "npadvmod"
PREP, PREP_OBJECT, PREP_CLAUSE, AGENT = "prep", "pobj", "pcomp", "agent"
CLAUSE, OPEN_CLAUSE, ADVERBIAL_CLAUSE = "ccomp", "xcomp", "advcl"
NOUN_CLAUSE, RELATIVE_CLAUSE = "acl", "relcl"
NOUN_CLAUSES = frozenset({NOUN_CLAUSE, RELATIVE_CLAUSE})
PREDICATE_OBJECT, PREDICATE_ADJECTIVE, PREDICATE_NOUN = "oprd", "acomp", "attr"
CONJUNCT, CONJUNCTION, MARKER = "conj", "cc", "mark"
AUXILIARY, PASSIVE_AUXILIARY, NEGATION, PARTICLE, ADVERB = "aux", "auxpass", "neg", "prt", "advmod"
APPOSITION, COMPOUND, ADJECTIVE, NOUN_MODIFIER, NUMBER, OWNER = "appos", "compound", "amod", "nmod", "nummod", "poss"
BESIDE, UNKNOWN, ROOT = "parataxis", "dep", "ROOT"

BEFORE_NOUN = frozenset({COMPOUND, ADJECTIVE, NOUN_MODIFIER})
"""What stands before a noun and tells of what kind it is: `senior White House | officials`."""
OF_NOUN_PHRASE = frozenset({PREP, PREP_OBJECT, OBJECT, DATIVE, ADVERBIAL_NOUN, APPOSITION, COMPOUND, OWNER})
"""What may stand between a verb and the clause it reports, where the parse hangs the clause on it."""
COMPLEMENTS = frozenset({OBJECT, PREP, OPEN_CLAUSE, CLAUSE, PREDICATE_OBJECT, DATIVE, ADVERBIAL_CLAUSE})
"""What follows a verb and can belong to what was said."""
CLAUSES = frozenset({OPEN_CLAUSE, CLAUSE, PREDICATE_OBJECT})
ASIDES = frozenset({BESIDE, CLAUSE, ADVERBIAL_CLAUSE, UNKNOWN, CONJUNCT, RELATIVE_CLAUSE, NOUN_CLAUSE})
"""How a clause that says who said so hangs on what was said: `Growth, | the bank said, | will slow`."""
HEARERS = frozenset({OBJECT, DATIVE, ADVERBIAL_NOUN})
"""How whom it was told hangs on a verb."""
