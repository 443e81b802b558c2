"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.51

_TABLE = """
bare=0.21 bare+attitude=0.17 bare+document=-0.11 bare+speech=0.16 class:attitude=0.17 class:attitude+clause=-0.18 class:attitude+infinitive=-0.07
class:attitude+noun=0.19 class:attitude+participle=0.24 class:attitude+small=-0.10 class:attitude+you:much=-0.08 class:attitude+you:none=0.24
class:document+clause=0.15 class:document+quotation=0.13 class:document+you:none=-0.19 class:speech=-0.17 class:speech+clause=0.18 class:speech+denial=-0.23
class:speech+fragment=-0.07 class:speech+infinitive=0.14 class:speech+quotation=-0.24 class:speech+small=0.14 class:speech+you:much=-0.23
class:speech+you:none=0.07 content:clause=0.15 content:denial=-0.22 content:fragment=-0.13 content:infinitive=0.06 content:noun=0.18 content:participle=0.21
content:quotation=-0.10 content:small=-0.13 cue:adjective=0.11 cue:belief=-0.09 cue:belief+clause=-0.30 cue:belief+infinitive=-0.10 cue:belief+noun=0.12
cue:citing=-0.05 cue:citing+clause=0.07 cue:finding+clause=-0.11 cue:finding+noun=0.07 cue:none=-0.31 cue:none+quotation=-0.31 cue:noun=0.11
cue:noun+noun=-0.08 cue:other=0.24 cue:other+clause=0.14 cue:other+noun=0.12 cue:plain=0.16 cue:plain+clause=0.24 cue:plain+noun=-0.14
cue:plain+participle=0.15 cue:plain+quotation=0.14 cue:plain+small=0.27 cue:quoting=-0.06 cue:quoting+quotation=-0.06 cue:speech=0.08 cue:speech+clause=-0.21
cue:speech+infinitive=0.23 cue:speech+no_comment=0.15 cue:speech+noun=0.30 cue:speech+participle=-0.18 cue:speech+small=-0.08 cue:want=-0.15
cue:want+noun=-0.17 deed=-0.07 edge:end=-0.05 edge:gap=-0.40 edge:stops=-0.47 form:JJ=0.11 form:NN=0.23 form:NNS=-0.12 form:VB=-0.28 form:VBD=0.10
form:VBG=-0.17 form:VBN=0.33 form:VBP=-0.07 form:VBZ=0.11 held=0.24 how:according-to=-0.05 how:adj-clause=0.10 how:aside=-0.30 how:ccomp=0.41 how:dobj=-0.13
how:dobj+=-0.15 how:dobj-clause=-0.08 how:dobj-prep=0.15 how:line=-0.29 how:noun-clause=0.10 how:passive+clause=0.16 how:quote-colon=-0.11
how:quote-verb=0.50 how:relcl=-0.41 how:told-aside=0.13 how:xcomp=0.26 likely=0.51 mood:negated=-0.09 mood:plain=0.44 mood:purpose=-0.13 pieces=-0.19
size:13-40=0.17 size:2-3=-0.19 size:4-6=0.08 size:41+=0.14 size:7-12=0.07 tells:much=-0.35 tells:much+None=0.22 tells:much+attitude=-0.29
tells:much+document=-0.15 tells:much+speech=-0.12 tells:none=-0.67 tells:none+attitude=-0.42 tells:none+document=0.29 tells:none+speech=-0.54
tells:some=-0.54 tells:some+attitude=-0.10 tells:some+document=-0.27 turn:first=-0.37 turn:other=-0.22 turn:same=0.54 who:amount=-0.15 who:anonymous=0.32
who:body=0.60 who:document=0.26 who:entity-group=0.11 who:entity-organisation=-0.15 who:entity-organisation+attitude=0.06 who:entity-outlet=0.12
who:entity-person=0.46 who:entity-person+attitude=-0.27 who:generic=-0.41 who:group=0.13 who:group+attitude=0.21 who:layout=-0.33 who:person=0.14
who:person+attitude=0.68 who:pronoun=-0.36 who:pronoun+attitude=0.09 who:pronoun-group=-0.23 who:pronoun-group+attitude=-0.07 who:pronoun-organisation=0.15
who:pronoun-organisation+attitude=-0.39 who:pronoun-person=0.06 who:pronoun-person+attitude=-0.06 who:thing=-0.78 who:thing+attitude=-0.12
you:much+plain=-0.05 you:none=0.12 you:none+adjective=0.13 you:none+belief=-0.27 you:none+citing=-0.22 you:none+finding=-0.19 you:none+none=0.06
you:none+noun=0.07 you:none+other=0.20 you:none+speech=0.25 you:none+want=0.18 you:some=-0.11 you:some+belief=0.11 you:some+citing=0.08 you:some+plain=0.25
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
