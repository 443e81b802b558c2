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
