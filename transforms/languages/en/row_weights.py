"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.46

_TABLE = """
bare=0.18 bare+attitude=0.12 bare+document=-0.07 bare+speech=0.13 class:None=-0.12 class:None+quotation=-0.12 class:None+you:none=-0.12 class:attitude=0.19
class:attitude+clause=-0.22 class:attitude+noun=0.20 class:attitude+participle=0.25 class:attitude+small=-0.10 class:attitude+you:much=-0.07
class:attitude+you:none=0.26 class:document+clause=0.14 class:document+noun=0.09 class:document+quotation=0.09 class:document+you:none=-0.19
class:document+you:some=-0.08 class:speech=-0.11 class:speech+clause=0.22 class:speech+fragment=-0.11 class:speech+infinitive=0.08
class:speech+no_comment=0.06 class:speech+noun=-0.14 class:speech+quotation=-0.25 class:speech+small=0.07 class:speech+you:much=-0.24
class:speech+you:none=0.18 content:clause=0.14 content:fragment=-0.16 content:infinitive=0.07 content:no_comment=0.08 content:noun=0.14
content:participle=0.23 content:quotation=-0.28 content:small=-0.18 cue:adjective=0.11 cue:belief+clause=-0.27 cue:belief+infinitive=-0.14
cue:belief+noun=0.17 cue:citing+clause=0.09 cue:finding=-0.06 cue:finding+clause=-0.12 cue:finding+noun=0.08 cue:noun=0.14 cue:noun+noun=-0.07 cue:other=0.26
cue:other+clause=0.13 cue:other+noun=0.18 cue:plain=0.22 cue:plain+clause=0.13 cue:plain+noun=-0.23 cue:plain+participle=0.13 cue:plain+quotation=0.15
cue:plain+small=0.22 cue:speech=0.07 cue:speech+clause=-0.12 cue:speech+infinitive=0.20 cue:speech+no_comment=0.09 cue:speech+noun=0.27
cue:speech+participle=-0.14 cue:speech+small=-0.10 cue:want=-0.14 cue:want+infinitive=0.09 cue:want+noun=-0.24 edge:end=-0.08 edge:gap=-0.44 edge:stops=-0.44
form:JJ=0.11 form:NN=0.26 form:NNS=-0.12 form:VB=-0.27 form:VBD=0.18 form:VBG=-0.18 form:VBN=0.35 form:VBP=-0.06 form:VBZ=0.26 held=0.24 how:adj-clause=0.09
how:aside=-0.26 how:ccomp=0.50 how:dobj+=-0.09 how:dobj-clause=-0.09 how:dobj-prep=0.11 how:line=-0.39 how:noun-clause=0.11 how:passive+clause=0.19
how:quote=-0.12 how:quote-colon=-0.15 how:quote-verb=0.62 how:relcl=-0.46 how:told-aside=0.10 how:xcomp=0.22 likely=0.53 mood:negated=-0.12 mood:plain=0.25
mood:purpose=-0.18 pieces=-0.32 size:1=-0.08 size:13-40=0.12 size:2-3=-0.22 size:41+=0.12 tells:much=-0.36 tells:much+None=0.08 tells:much+attitude=-0.23
tells:much+document=-0.10 tells:much+speech=-0.11 tells:none=-0.63 tells:none+attitude=-0.47 tells:none+document=0.28 tells:none+speech=-0.44
tells:some=-0.49 tells:some+document=-0.31 turn:first=-0.48 turn:other=-0.21 turn:same=0.62 who:amount=-0.17 who:anonymous=0.45 who:body=0.50
who:body+attitude=-0.05 who:document=0.24 who:entity-organisation+attitude=0.10 who:entity-person=0.53 who:entity-person+attitude=-0.36 who:generic=-0.42
who:group=0.17 who:group+attitude=0.25 who:layout=-0.47 who:none=0.07 who:person=0.07 who:person+attitude=0.70 who:pronoun=-0.24 who:pronoun+attitude=0.09
who:pronoun-document=0.07 who:pronoun-group=-0.21 who:pronoun-group+attitude=-0.07 who:pronoun-organisation+attitude=-0.38 who:pronoun-person+attitude=-0.08
who:thing=-0.64 who:thing+attitude=-0.08 you:much+plain=0.10 you:none=0.13 you:none+adjective=0.13 you:none+belief=-0.19 you:none+citing=-0.25
you:none+finding=-0.18 you:none+noun=0.07 you:none+other=0.23 you:none+quoting=0.11 you:none+speech=0.25 you:none+want=0.19 you:some=-0.12
you:some+belief=0.09 you:some+citing=0.20 you:some+plain=0.17
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
