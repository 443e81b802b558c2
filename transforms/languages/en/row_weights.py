"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.22

_TABLE = """
bare=0.18 bare+attitude=0.15 bare+document=-0.12 bare+speech=0.16 class:None=-0.13 class:None+quotation=-0.13 class:None+you:none=-0.13 class:attitude=0.19
class:attitude+clause=-0.21 class:attitude+noun=0.20 class:attitude+participle=0.26 class:attitude+small=-0.10 class:attitude+you:much=-0.10
class:attitude+you:none=0.27 class:document+clause=0.14 class:document+quotation=0.14 class:document+you:none=-0.20 class:document+you:some=-0.08
class:speech=-0.08 class:speech+clause=0.17 class:speech+fragment=-0.09 class:speech+infinitive=0.09 class:speech+no_comment=0.09 class:speech+noun=-0.13
class:speech+quotation=-0.30 class:speech+small=0.11 class:speech+you:much=-0.24 class:speech+you:none=0.16 content:clause=0.11 content:fragment=-0.14
content:infinitive=0.06 content:no_comment=0.11 content:noun=0.10 content:participle=0.21 content:quotation=-0.29 content:small=-0.16 cue:adjective=0.12
cue:belief=-0.07 cue:belief+clause=-0.29 cue:belief+infinitive=-0.12 cue:belief+noun=0.13 cue:belief+small=0.06 cue:citing+clause=0.11
cue:finding+clause=-0.08 cue:finding+noun=0.07 cue:noun=0.14 cue:noun+noun=-0.07 cue:other=0.25 cue:other+clause=0.15 cue:other+noun=0.14 cue:plain=0.24
cue:plain+clause=0.10 cue:plain+infinitive=-0.06 cue:plain+noun=-0.20 cue:plain+participle=0.14 cue:plain+quotation=0.14 cue:plain+small=0.25 cue:speech=0.06
cue:speech+clause=-0.21 cue:speech+infinitive=0.23 cue:speech+no_comment=0.12 cue:speech+noun=0.27 cue:speech+participle=-0.18 cue:speech+small=-0.09
cue:want=-0.14 cue:want+noun=-0.21 edge:end=-0.06 edge:gap=-0.45 edge:stops=-0.52 form:JJ=0.12 form:NN=0.26 form:NNS=-0.12 form:VB=-0.22 form:VBD=0.15
form:VBG=-0.14 form:VBN=0.38 form:VBZ=0.11 held=0.22 how:adj-clause=0.10 how:aside=-0.30 how:ccomp=0.43 how:dobj+=-0.15 how:dobj-clause=-0.08
how:dobj-prep=0.16 how:line=-0.36 how:noun-clause=0.11 how:passive+clause=0.16 how:quote=-0.13 how:quote-colon=-0.12 how:quote-verb=0.54 how:relcl=-0.43
how:told-aside=0.13 how:xcomp=0.23 likely=0.52 mood:negated=-0.13 mood:plain=0.17 mood:purpose=-0.18 pieces=-0.23 size:13-40=0.11 size:2-3=-0.20
size:41+=0.07 tells:much=-0.39 tells:much+None=0.07 tells:much+attitude=-0.24 tells:much+document=-0.11 tells:much+speech=-0.12 tells:none=-0.65
tells:none+attitude=-0.44 tells:none+document=0.27 tells:none+speech=-0.48 tells:some=-0.52 tells:some+attitude=-0.12 tells:some+document=-0.24
turn:first=-0.41 turn:other=-0.19 turn:same=0.58 who:amount=-0.15 who:anonymous=0.32 who:body=0.54 who:document=0.28 who:entity-group=0.12
who:entity-organisation=-0.17 who:entity-outlet=0.10 who:entity-person=0.44 who:entity-person+attitude=-0.25 who:generic=-0.41 who:group=0.12
who:group+attitude=0.21 who:layout=-0.44 who:name=0.05 who:person=0.15 who:person+attitude=0.67 who:pronoun=-0.20 who:pronoun+attitude=0.06
who:pronoun-group=-0.25 who:pronoun-group+attitude=-0.08 who:pronoun-organisation=0.10 who:pronoun-organisation+attitude=-0.38
who:pronoun-person+attitude=-0.06 who:thing=-0.63 who:thing+attitude=-0.07 you:none=0.10 you:none+adjective=0.14 you:none+belief=-0.25 you:none+citing=-0.24
you:none+finding=-0.16 you:none+noun=0.08 you:none+other=0.21 you:none+plain=-0.05 you:none+speech=0.26 you:none+want=0.22 you:some=-0.07
you:some+belief=0.12 you:some+citing=0.19 you:some+plain=0.24 you:some+speech=-0.05
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
