"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.72

_TABLE = """
bare=0.19 bare+attitude=0.16 bare+document=-0.11 bare+speech=0.13 class:None=-0.12 class:None+quotation=-0.12 class:None+you:none=-0.12 class:attitude=0.21
class:attitude+clause=-0.21 class:attitude+noun=0.20 class:attitude+participle=0.26 class:attitude+small=-0.09 class:attitude+you:much=-0.08
class:attitude+you:none=0.28 class:document+clause=0.15 class:document+quotation=0.13 class:document+you:none=-0.19 class:document+you:some=-0.08
class:speech=-0.13 class:speech+clause=0.23 class:speech+denial=-0.24 class:speech+fragment=-0.07 class:speech+infinitive=0.15 class:speech+quotation=-0.23
class:speech+small=0.15 class:speech+you:much=-0.25 class:speech+you:none=0.12 content:clause=0.18 content:denial=-0.23 content:fragment=-0.12
content:infinitive=0.10 content:noun=0.21 content:participle=0.24 content:quotation=-0.22 content:small=-0.11 cue:adjective=0.12 cue:belief=-0.07
cue:belief+clause=-0.28 cue:belief+infinitive=-0.12 cue:belief+noun=0.12 cue:belief+small=0.06 cue:citing+clause=0.12 cue:finding+clause=-0.14
cue:finding+noun=0.09 cue:noun=0.15 cue:noun+noun=-0.07 cue:other=0.26 cue:other+clause=0.14 cue:other+noun=0.14 cue:plain=0.17 cue:plain+clause=0.19
cue:plain+noun=-0.13 cue:plain+participle=0.15 cue:plain+quotation=0.19 cue:plain+small=0.28 cue:speech=0.09 cue:speech+clause=-0.19
cue:speech+infinitive=0.24 cue:speech+no_comment=0.13 cue:speech+noun=0.29 cue:speech+participle=-0.16 cue:speech+small=-0.08 cue:want=-0.12
cue:want+noun=-0.19 edge:end=-0.05 edge:gap=-0.46 edge:stops=-0.50 form:JJ=0.12 form:NN=0.26 form:NNS=-0.12 form:VB=-0.21 form:VBD=0.17 form:VBG=-0.14
form:VBN=0.36 form:VBP=-0.05 form:VBZ=0.10 held=0.24 how:adj-clause=0.10 how:aside=-0.29 how:ccomp=0.41 how:dobj=-0.11 how:dobj+=-0.18 how:dobj-clause=-0.07
how:dobj-prep=0.16 how:line=-0.36 how:noun-clause=0.12 how:passive+clause=0.18 how:prep=-0.06 how:quote=-0.12 how:quote-colon=-0.11 how:quote-verb=0.58
how:relcl=-0.41 how:told-aside=0.13 how:xcomp=0.28 likely=0.52 mood:negated=-0.09 mood:plain=0.47 mood:purpose=-0.13 pieces=-0.22 size:13-40=0.20
size:2-3=-0.16 size:4-6=0.06 size:41+=0.15 tells:much=-0.38 tells:much+None=0.08 tells:much+attitude=-0.24 tells:much+document=-0.13 tells:much+speech=-0.09
tells:none=-0.65 tells:none+attitude=-0.43 tells:none+document=0.29 tells:none+speech=-0.50 tells:some=-0.54 tells:some+attitude=-0.12
tells:some+document=-0.24 turn:first=-0.39 turn:other=-0.21 turn:same=0.53 who:amount=-0.14 who:anonymous=0.32 who:body=0.58 who:document=0.29
who:entity-group=0.12 who:entity-organisation=-0.17 who:entity-outlet=0.10 who:entity-person=0.43 who:entity-person+attitude=-0.25 who:generic=-0.41
who:group=0.14 who:group+attitude=0.21 who:layout=-0.43 who:name=0.06 who:none=0.06 who:person=0.18 who:person+attitude=0.67 who:pronoun=-0.36
who:pronoun+attitude=0.08 who:pronoun-group=-0.24 who:pronoun-group+attitude=-0.08 who:pronoun-organisation=0.15 who:pronoun-organisation+attitude=-0.39
who:pronoun-person=0.05 who:thing=-0.70 you:none=0.09 you:none+adjective=0.14 you:none+belief=-0.25 you:none+citing=-0.24 you:none+finding=-0.20
you:none+noun=0.09 you:none+other=0.22 you:none+plain=-0.05 you:none+speech=0.25 you:none+want=0.22 you:some=-0.07 you:some+belief=0.11 you:some+citing=0.18
you:some+plain=0.24
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
