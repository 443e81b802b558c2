"""Weights of what kind of row a row is (`sources.score`), learned by `benchmarks/train_rows.py`. Generated: do not edit.

Learned from which rows readers found right, and which of PolNeAR's training part its gold has. They are weights of kinds, none of a word.
"""

BIAS = -0.94

_TABLE = """
class:None=0.13 class:None+quotation=0.13 class:attitude=0.21 class:attitude+clause=-0.32 class:attitude+noun=0.19 class:attitude+participle=0.58
class:attitude+small=-0.09 class:document=-0.20 class:document+clause=0.25 class:document+quotation=0.18 class:speech=-0.13 class:speech+clause=0.30
class:speech+fragment=-0.09 class:speech+no_comment=-0.28 class:speech+noun=-0.16 class:speech+participle=-0.21 class:speech+small=0.24 content:clause=0.23
content:fragment=-0.14 content:no_comment=-0.19 content:participle=-0.24 content:quotation=0.08 content:small=0.16 cue:adjective=0.23 cue:belief=0.29
cue:belief+clause=0.12 cue:belief+noun=0.09 cue:citing=-0.17 cue:finding=-0.27 cue:finding+clause=0.17 cue:finding+noun=-0.05 cue:none=-0.17
cue:none+quotation=-0.17 cue:noun=0.15 cue:noun+clause=0.06 cue:noun+noun=-0.36 cue:other=0.12 cue:other+clause=0.34 cue:other+noun=-0.14
cue:plain+clause=0.34 cue:plain+infinitive=-0.39 cue:plain+participle=-0.09 cue:plain+quotation=0.23 cue:plain+small=0.05 cue:quoting=-0.15
cue:quoting+quotation=-0.15 cue:speech=0.07 cue:speech+clause=-0.60 cue:speech+infinitive=0.35 cue:speech+no_comment=-0.13 cue:speech+noun=0.26
cue:speech+participle=-0.11 cue:want=-0.07 cue:want+infinitive=0.12 cue:want+noun=0.18 edge:end=-0.52 how:according-to=-0.17 how:aside=-0.15 how:ccomp=0.07
how:dobj=0.06 how:dobj+=-0.11 how:dobj-clause=-0.57 how:dobj-prep=-0.43 how:line=-0.40 how:noun-clause=0.10 how:noun-prep=0.05 how:prep=-0.13 how:quote=0.13
how:quote-verb=0.55 how:relcl=-0.29 how:xcomp=0.28 likely=0.42 mood:plain=0.39 pieces=-0.33 size:1=-0.10 size:13-40=0.35 size:2-3=-0.19 size:41+=0.09
who:agent=0.26 who:anonymous=0.25 who:body=0.26 who:entity-organisation=-0.15 who:entity-outlet=0.34 who:entity-person=0.25 who:generic=-0.32 who:group=0.25
who:layout=-0.29 who:name=0.16 who:person=0.69 who:pronoun=-0.46 who:pronoun-group=-0.11 who:pronoun-organisation=0.06 who:thing=-0.58 you:much=-0.32
you:none=0.61 you:none+adjective=0.23 you:none+belief=0.09 you:none+citing=-0.22 you:none+finding=-0.10 you:none+none=0.17 you:none+other=0.12
you:none+plain=-0.11 you:none+quoting=-0.10 you:none+speech=0.28 you:none+want=0.23 you:some=-0.28 you:some+plain=0.26 you:some+speech=0.42
"""

WEIGHTS = {name: float(weight) for name, _, weight in (entry.rpartition("=") for entry in _TABLE.split())}
