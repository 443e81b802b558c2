"""Weights of what speaks for and against a row of `entities`, learned by `benchmarks/train_entities.py`. Generated: do not edit.

What stands here is features and numbers; no text of any set.
"""

BIAS = 1.30

_TABLE = """
EVENT -0.03
EVENT behind capital -0.53
EVENT model 0.34
EVENT not listed -0.03
EVENT of 2 0.28
EVENT of 3 0.50
EVENT of many -0.44
EVENT one word 0.03
EVENT plain -0.10
EVENT repeat -0.68
EVENT share 4 -0.23
EVENT share 5 -0.75
EVENT share 6 0.39
EVENT share 8 0.26
EVENT with digit 0.14
FAC -0.13
FAC behind capital -0.09
FAC model -0.32
FAC not listed -0.13
FAC of 2 0.29
FAC of 3 0.11
FAC of many -0.42
FAC one word 0.16
FAC opens 0.17
FAC place 0.46
FAC plain -0.42
FAC share 3 -0.61
FAC share 4 -0.80
FAC share 5 0.08
FAC share 6 0.17
FAC share 7 0.66
FAC share 8 0.37
FAC with accent -0.13
GPE -0.07
GPE acronym 0.96
GPE before capital -1.09
GPE behind capital -0.78
GPE body alone -0.31
GPE dateline 0.19
GPE id listed 0.35
GPE in small letters -0.83
GPE lexicon 0.25
GPE listed 0.62
GPE listed otherwise -0.05
GPE model -0.14
GPE not listed -0.85
GPE of 2 0.13
GPE of 3 -0.45
GPE of many -0.88
GPE one word 0.35
GPE opens -0.20
GPE place 0.81
GPE plain 0.86
GPE repeat -0.37
GPE share 3 -1.91
GPE share 4 0.03
GPE share 5 -0.50
GPE share 6 -0.09
GPE share 7 1.16
GPE share 8 0.39
GPE share 9 0.75
GPE small 1.07
GPE sure -0.14
GPE with accent 0.60
LANGUAGE 0.10
LANGUAGE model 0.10
LANGUAGE not listed 0.10
LANGUAGE one word 0.10
LANGUAGE plain 0.10
LAW -0.16
LAW in small letters -0.69
LAW model -0.09
LAW not listed -0.16
LAW of 2 0.70
LAW of 3 0.40
LAW of many -0.25
LAW one word -0.62
LAW plain -0.16
LAW share 4 -0.44
LAW share 6 -0.40
LAW share 8 0.71
LAW with digit -0.39
LOC 0.13
LOC before capital -0.56
LOC behind capital -0.58
LOC id listed -0.18
LOC in small letters -0.99
LOC lexicon 0.05
LOC listed 0.68
LOC model 0.15
LOC not listed -0.26
LOC of 2 0.07
LOC of 3 0.40
LOC one word 0.05
LOC place 0.20
LOC plain -0.36
LOC repeat -0.07
LOC share 3 -0.87
LOC share 4 -0.05
LOC share 5 -0.67
LOC share 6 0.22
LOC share 7 1.12
LOC share 8 0.36
LOC share 9 0.26
LOC sure 0.05
LOC with accent -0.10
NORP 0.21
NORP before capital -1.83
NORP behind capital -0.55
NORP in small letters -0.33
NORP lexicon 0.84
NORP listed 0.62
NORP model -0.20
NORP not listed -0.87
NORP of 2 0.40
NORP of 3 -0.45
NORP one word 0.38
NORP opens 0.12
NORP plain 0.21
NORP share 4 -0.64
NORP share 5 -0.58
NORP share 6 0.53
NORP share 7 0.36
NORP share 8 -0.41
NORP share 9 0.60
NORP sure 0.45
ORG -0.20
ORG acronym 0.59
ORG before capital -1.10
ORG before digit -1.03
ORG behind capital -0.48
ORG body -0.09
ORG body alone 0.41
ORG dateline 0.39
ORG given name -0.25
ORG id listed 0.32
ORG in small letters -0.55
ORG legal form -0.35
ORG lexicon -0.66
ORG listed 0.45
ORG listed otherwise -1.16
ORG mixed -0.05
ORG model 0.05
ORG not listed -0.72
ORG of 2 0.10
ORG of 3 0.43
ORG of many 0.70
ORG one word -0.17
ORG opens 0.29
ORG outlet -0.46
ORG plain -0.24
ORG repeat 0.48
ORG share 3 -0.68
ORG share 4 -0.57
ORG share 5 -0.57
ORG share 6 -0.40
ORG share 7 0.68
ORG share 8 0.64
ORG share 9 0.85
ORG sure 0.91
ORG with accent -1.18
ORG with digit -0.52
PERSON 0.17
PERSON acronym -0.76
PERSON before capital -2.08
PERSON before digit -1.77
PERSON behind capital -0.52
PERSON behind title 0.05
PERSON given name 0.42
PERSON id listed 1.04
PERSON in small letters -0.64
PERSON listed otherwise -0.18
PERSON mixed -0.58
PERSON model 0.50
PERSON not listed -0.69
PERSON of 2 0.87
PERSON of 3 0.66
PERSON of many -0.26
PERSON one word 0.73
PERSON opens 0.43
PERSON plain -0.14
PERSON repeat -0.43
PERSON share 0 -0.56
PERSON share 3 -1.80
PERSON share 4 -1.11
PERSON share 5 -0.23
PERSON share 6 0.16
PERSON share 7 0.94
PERSON share 8 0.90
PERSON share 9 1.87
PERSON with accent 0.04
PERSON with digit -0.54
PRODUCT 0.28
PRODUCT behind capital 0.63
PRODUCT lexicon 0.43
PRODUCT model -0.27
PRODUCT not listed -0.15
PRODUCT one word -1.05
PRODUCT plain 0.28
PRODUCT repeat 0.12
PRODUCT share 3 -0.84
PRODUCT share 4 -0.13
PRODUCT share 8 0.29
PRODUCT sure 0.43
PRODUCT with digit 0.13
WORK_OF_ART -0.29
WORK_OF_ART behind capital -0.63
WORK_OF_ART model -0.25
WORK_OF_ART not listed -0.29
WORK_OF_ART of 2 -0.09
WORK_OF_ART one word -0.06
WORK_OF_ART plain -0.29
WORK_OF_ART repeat -0.04
WORK_OF_ART share 3 0.08
WORK_OF_ART share 4 -0.50
WORK_OF_ART share 5 -0.26
WORK_OF_ART share 6 0.45
WORK_OF_ART share 7 -0.47
agreed 0 0.48
agreed 1 0.26
agreed 2 0.10
agreed 3 -0.79
agreed 4 -0.05
before ' 0.36
before - -1.80
before : -1.24
before ’ 0.82
capitals 0 0.09
capitals 1 -0.16
capitals 2 -0.29
capitals 3 -0.24
capitals 4 0.07
capitals 5 0.54
familiar 0 -0.30
familiar 0 lexicon 0.24
familiar 0 model 0.18
familiar 0 outlet -0.26
familiar 0 repeat -0.65
familiar 1 -0.11
familiar 1 dateline -0.13
familiar 1 lexicon -0.12
familiar 1 model 0.13
familiar 1 outlet -0.04
familiar 1 repeat 0.05
familiar 2 0.15
familiar 2 dateline 0.26
familiar 2 lexicon 0.36
familiar 2 model -0.20
familiar 2 repeat -0.28
familiar 3 0.30
familiar 3 dateline 0.20
familiar 3 model -0.07
familiar 3 outlet 0.27
familiar 3 repeat -0.10
familiar 4 0.33
familiar 4 lexicon 0.41
familiar 4 model 0.20
familiar 5 -0.35
familiar 5 lexicon 0.32
familiar 5 model -0.35
no sentence -0.47
role body -0.36
role caption 0.13
role credit -0.33
role crosshead 0.07
role standfirst 0.73
role title -0.50
said never you never -0.05
said never you never EVENT -0.06
said never you never FAC -0.27
said never you never GPE 0.07
said never you never LAW -0.20
said never you never LOC -0.20
said never you never ORG 0.34
said never you never PERSON 0.16
said never you never WORK_OF_ART 0.23
said never you often 0.05
said never you often FAC 0.70
said never you often GPE 0.22
said never you often LOC 0.16
said never you often ORG -0.67
said never you often PERSON -0.51
said never you seldom -0.34
said never you seldom EVENT 0.46
said never you seldom GPE 0.37
said never you seldom LOC -0.58
said never you seldom NORP 0.31
said never you seldom ORG 0.17
said never you seldom PERSON 0.19
said never you seldom WORK_OF_ART -0.47
said often you never -0.06
said often you never EVENT 0.10
said often you never FAC -0.19
said often you never GPE 0.11
said often you never LAW -0.29
said often you never LOC -0.14
said often you never NORP 0.14
said often you never ORG 0.42
said often you often -0.06
said often you often EVENT 0.04
said often you often GPE -0.24
said often you often ORG -0.34
said often you often PERSON 0.65
said often you seldom 0.14
said often you seldom FAC 0.20
said often you seldom LOC 0.29
said often you seldom NORP 0.09
said often you seldom ORG -0.11
said often you seldom PERSON -0.19
said seldom you never FAC -0.27
said seldom you never LAW 0.35
said seldom you never LOC -0.19
said seldom you never NORP 0.14
said seldom you never ORG 0.44
said seldom you never PERSON -0.30
said seldom you never PRODUCT -0.33
said seldom you never WORK_OF_ART -0.04
said seldom you often 0.24
said seldom you often GPE -0.35
said seldom you often ORG -0.79
said seldom you often PERSON -0.28
said seldom you seldom 0.11
said seldom you seldom EVENT -0.51
said seldom you seldom FAC -0.08
said seldom you seldom GPE -0.25
said seldom you seldom LOC 0.24
said seldom you seldom NORP -0.49
said seldom you seldom ORG 0.34
said seldom you seldom PERSON 0.47
said seldom you seldom WORK_OF_ART 0.28
short for longer -0.14
surname of full 0.30
surname of none -1.48
times 1 -0.15
times 2 0.06
times few 0.26
times many -0.16
"""

WEIGHTS: dict[str, float] = {feature: float(weight) for feature, _, weight in (line.rpartition(" ") for line in _TABLE.strip().splitlines())}
"""By feature."""
