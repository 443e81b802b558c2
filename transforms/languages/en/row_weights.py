"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.80

_TABLE = """
class:None=0.13 class:None+quotation=0.13 class:attitude=0.30 class:attitude+clause=-0.30 class:attitude+noun=0.18 class:attitude+participle=0.45
class:attitude+small=-0.08 class:document=-0.35 class:document+clause=0.07 class:document+quotation=0.16 class:speech=-0.08 class:speech+clause=0.39
class:speech+infinitive=-0.05 class:speech+no_comment=-0.37 class:speech+noun=-0.11 class:speech+participle=-0.17 class:speech+quotation=-0.17
class:speech+small=0.31 content:clause=0.16 content:denial=0.07 content:infinitive=-0.08 content:no_comment=-0.32 content:participle=-0.09
content:quotation=0.12 content:small=0.07 cue:adjective=0.15 cue:belief=0.22 cue:belief+clause=0.14 cue:belief+noun=0.08 cue:citing=-0.17 cue:finding=-0.25
cue:finding+clause=0.14 cue:none=-0.16 cue:none+quotation=-0.16 cue:noun=0.13 cue:noun+noun=-0.26 cue:other=0.07 cue:other+clause=0.30 cue:other+noun=-0.13
cue:plain=0.06 cue:plain+clause=0.33 cue:plain+infinitive=-0.23 cue:plain+noun=-0.10 cue:plain+participle=0.10 cue:plain+quotation=0.22 cue:quoting=-0.11
cue:quoting+quotation=-0.11 cue:speech=0.13 cue:speech+clause=-0.66 cue:speech+infinitive=0.14 cue:speech+no_comment=-0.14 cue:speech+noun=0.31
cue:speech+participle=0.06 cue:want=-0.06 cue:want+infinitive=0.15 cue:want+noun=0.06 edge:end=0.11 how:according-to=-0.17 how:aside=-0.33 how:dobj+=-0.13
how:dobj-clause=-0.53 how:dobj-prep=-0.22 how:line=-0.41 how:noun-clause=0.08 how:noun-prep=0.06 how:prep=-0.06 how:prep+=0.12 how:quote=0.13
how:quote-verb=0.59 how:relcl=-0.22 how:xcomp=0.25 likely=0.41 mood:plain=0.35 pieces=-0.18 size:1=0.05 size:13-40=0.29 size:2-3=-0.25 size:4-6=0.11
who:agent=0.19 who:anonymous=0.20 who:body=0.61 who:document=0.23 who:entity-group=-0.12 who:entity-organisation=-0.07 who:entity-outlet=0.23
who:entity-person=0.24 who:generic=-0.31 who:group=0.26 who:layout=-0.29 who:name=0.08 who:person=0.75 who:pronoun=-0.57 who:pronoun-group=-0.22
who:pronoun-person=-0.06 who:thing=-0.60 you:much=-0.28 you:none=0.59 you:none+adjective=0.17 you:none+citing=-0.15 you:none+finding=-0.12 you:none+none=0.17
you:none+quoting=-0.12 you:none+speech=0.38 you:none+want=0.22 you:some=-0.31 you:some+plain=0.17 you:some+speech=0.35
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
