"""The one list of English verbs of speech, by class, and the nouns and adverbs that attribute with them.

Compiled by hand from the reporting verbs that style books and the attribution literature list (Pareti's PARC 3, GenderGapTracker's verb list),
widened by the lemmas that PolNeAR's training part marks as cues most often; the list holds words only, no text of theirs.
"""

import re

from transforms.languages.speech import Speech
from transforms.lexicon.words import words

SPEECH_VERBS = words("""
    accuse acknowledge add admit advise affirm agree allege announce answer apologize apologise argue ask assail assert assure attest blame blast boast
    brag call caution challenge charge chide cite claim clarify comment complain concede conclude condemn confess confide confirm congratulate contend
    continue counter criticize criticise cry decline declare decry defend demand denounce deny describe detail disclose dismiss elaborate email emphasize
    emphasise exclaim explain express fume grumble hint imply inform insinuate insist instruct interject joke lament laugh lecture mention mock murmur
    muse mutter note object observe opine order pledge plead point post praise predict proclaim promise propose protest question quip quote rant reaffirm
    reason reassure rebut recall recite recommend recount reiterate rejoin relate relay remark remind repeat reply report request respond retort reveal
    say scold scoff shout shriek sigh slam snap speak state stipulate stress suggest summarize summarise swear talk tell testify text thank threaten
    thunder tout trumpet tweet underline underscore urge vow warn wail whisper write yell retweet reckon allude maintain foresee forecast estimate dispute
    refute rebuke address commend hail laud welcome echo begin blog chant interrupt advocate invoke reference signal specify spell testify
""")
"""Lemmas of verbs that report speech or writing."""

ATTITUDE_VERBS = words("""
    accept admire anticipate appreciate approve assume back believe care consider decide deem desire determine disagree disapprove dislike doubt dream embrace
    endorse envision expect favor favour fear feel figure find guess hate hope imagine intend know like love mean mind oppose plan prefer presume realize
    realise regard regret reject remember resent see seek suspect support think trust understand view want wish wonder worry refuse resist agree
""")
"""Lemmas of verbs that report a belief, a wish or a stance."""

BELIEF_VERBS = words("""
    anticipate appreciate assume believe conclude consider decide deem determine discover doubt envision expect fear feel figure foresee guess hear hope
    imagine know learn note notice presume realise realize reckon regard remember see sense suspect think understand view wonder worry
""")
"""Lemmas of verbs that tell what somebody takes to be so."""

WANT_VERBS = words("""
    accept agree aim approve back decline desire disapprove dislike embrace endorse favor favour hate intend like love mean mind oppose plan prefer refuse
    reject resent resist seek support trust want wish
""")
"""Lemmas of verbs that tell what somebody would have, or would not."""

ASPECT_WORDS = words("""
    begin continue go come proceed start use rush hasten appear seem quick happy proud swift keen careful right wrong sorry bound turn write call tweet
    take stand rise speak return pause choose decide dare manage
""")
"""Lemmas of words that an infinitive is as factual after as they are: `went on to say`, `was quick to point out`, `took to Twitter to complain`."""

FACTUAL_MODALS = words("like love prefer hate rather welcome argue add")
"""Lemmas of verbs whose `would` tells a wish or is polite: `would like to see`, `I would argue that`."""

DOCUMENT_VERBS = words("show find indicate suggest reveal read reflect conclude estimate project demonstrate depict list detail document")
"""Lemmas of verbs whose subject is often a document, a poll or a study."""

QUOTE_VERBS = SPEECH_VERBS | words("""
    go think wonder believe read put sing offer pray growl gush crow deadpan enthuse bellow bark sniff show feel beg sob scream roar implore chuckle blurt
    stammer moan groan weep marvel chime hiss gasp beam
""")
"""Lemmas of verbs that introduce or follow quoted words."""

LIGHT_VERBS = words("""
    make give have issue express voice offer take release deliver hold show put raise launch send
""")
"""Verbs that lend a noun its subject: `made a promise to`, `issued a statement saying`; who `received complaints` or `faced calls` did not make them."""

NOT_CUES = words("be do have go come get")
"""Verbs that never attribute by themselves."""

DOCUMENT_NOUNS = words("""
    account affidavit analysis announcement article audit blog book brief bulletin cable census chart column commentary communique complaint data dictionary
    document draft e-mail editorial email essay estimate evidence exit-poll figure file filing finding graph guideline index indictment information
    interview invoice journal law lawsuit leaflet letter list manifesto measure memo memoir memorandum message motion newsletter note op-ed opinion order
    page paper petition plan poll post poster press-release projection proposal ranking readout record release report research resolution result review
    round-up ruling sign slogan statement statistic story study suit summary survey testimony text transcript transcription treaty tweet verdict video
    website
""")
"""Lemmas of nouns that name a document."""

GROUP_NOUNS = words("""
    activist adviser advisor advocate aide ally American analyst attendee attorney authority backer campaigner candidate caucusgoer citizen commentator
    community conservative consumer critic crowd Democrat delegate demonstrator detractor diplomat doctor donor economist editor employee European everyone
    everybody executive expert family fan farmer father fellow follower friend galaxy group historian insider investigator investor journalist lawmaker lawyer
    leader legislator liberal loyalist man member migrant minister mother neighbor neighbour observer officer official operative opponent organizer parent
    participant people person physician police politician pollster poller priest prosecutor protester protestor pundit refugee reporter representative
    Republican researcher resident respondent rival scholar scientist senator soldier spectator staff staffer strategist student superdelegate supporter
    surrogate survivor teacher trader union victim villager viewer volunteer voter witness woman worker world public majority most many some other half
    percent others nobody few several one two three four
""")
"""Lemmas of nouns that in the plural (or by themselves) name an unnamed group."""

BODY_NOUNS = words("""
    academy administration agency airline alliance army assembly association authority automaker bank board brewer broadcaster bureau cabinet camp
    campaign carmaker carrier cartel chain chamber charity church city club coalition college commission committee company conference confederation
    congress consortium consultancy corporation council country court delegation department directorate division embassy employer exchange faction family
    federation firm force foundation fund government group hospital household industry inquiry institute institution insurer investigation jury junta
    kingdom laboratory league legislature lender magistrate maker manufacturer ministry mission monarchy movement municipality museum nation navy network
    NGO office operator opposition organisation organization panel parent parliament partnership party police producer prosecution publisher rebel regime
    regulator retailer school secretariat seller senate service side squad staff state startup store studio subsidiary supermarket supplier syndicate
    task-force team tribunal trust union unit university utility village watchdog world
""")
"""Lemmas of nouns that name a body of people, which can say, want and decide."""

GENERIC_WORDS = frozenset({
    "you", "one", "anyone", "anybody", "everyone", "everybody", "nobody", "someone", "something", "anything", "nothing", "everything", "this", "that", "these",
    "what", "there", "it", "such", "each", "which", "none", "n't", "n’t", "yourself", "thing",
})  # fmt: skip
"""Words that name nobody in particular."""

ANONYMOUS_NOUNS = frozenset({"source", "insider", "someone", "somebody", "whistleblower", "informant", "tipster", "leaker"})
ANONYMOUS_WORDING = (
    "condition of anonymity", "conditions of anonymity", "asked not to be named", "asked not to be identified", "declined to be named",
    "declined to be identified", "did not want to be named", "did not want to be identified", "wished to remain anonymous", "requested anonymity",
    "anonymous", "unnamed", "unidentified", "not authorized to speak", "not authorised to speak", "was not named", "speaking anonymously", "spoke anonymously",
    "familiar with the", "with knowledge of", "close to the", "who asked for anonymity", "on background",
)  # fmt: skip
"""Wording that hides who speaks."""

OUTLET_NOUNS = words("""
    media press newspaper paper daily weekly magazine tabloid broadcaster channel network station radio television tv agency newswire wire outlet website
""")
"""Lemmas of nouns that name an outlet: `state media`, `the newspaper`, `a local radio station`."""

STATEMENT_CUES = words("""
    accusation acknowledgement admission allegation announcement apology argument assertion assessment assurance attack belief call challenge claim comment
    commitment complaint concern conclusion condemnation confession criticism defence defense demand denial description disclosure doubt endorsement estimate
    expectation explanation fear forecast hope idea insistence invitation notion objection opinion opposition order pledge plea praise prediction promise
    proposal protest question rebuke recommendation refusal remark report request revelation rumour rumor statement suggestion support suspicion testimony
    threat tribute view vow warning wish
""")
"""Lemmas of nouns that can be the cue of a statement: `its promise to`, `a warning that`. Nouns of things (`a set of`, `a law on`) are none."""

PLAIN_VERBS = words("""
    say tell add warn announce insist argue claim report explain note acknowledge admit deny promise vow pledge predict confirm complain suggest state stress
    concede assert allege contend write tweet
""")
"""Lemmas of verbs that with a clause and a subject hardly ever mean anything but speech or writing."""

STANCE_VERBS = words("""
    applaud articulate attribute bash belittle bemoan berate boo champion characterise characterize cheer compare credit curse deride deplore
    disavow downplay dub encourage hammer insult jab justify lambast lambaste lash liken outline portray rail rebuff recognise recognize repudiate
    ridicule rip savage scorn speculate slander taunt trash voice vouch
""")
"""Lemmas of verbs that tell a judgement or a request with an object alone: `derided the plan as`; with the three lists above, the verbs that can."""

IMPERSONAL_VERBS = words("say report believe think allege understand rumour rumor estimate claim fear suspect")
"""Verbs whose passive tells what people say, without naming them: `it is believed that`. What `is expected to` happen nobody is said to expect."""

PROPOSED = words("""
    anticipate appreciate approve back disapprove doubt endorse envision expect favor favour fear foresee oppose reject resent
    resist support want wish welcome
""")
"""Lemmas of verbs of attitude whose object alone tells a proposition: `opposes the new road`, `fears a recession`; who `saw` or `sought` a thing tells none."""

TOLD_VERBS = words("""
    applaud articulate bash belittle berate blast boo characterise characterize compare define deride disavow encourage highlight indicate lambast lambaste
    lash liken outline portray rail ridicule rip rule signal speculate taunt voice vouch
""")
"""Lemmas of verbs outside `SPEECH_VERBS` that a person or a body does with words: `encouraged doctors to report it`, `indicated that it would pay`."""

JUDGING_VERBS = words("accuse applaud blame condemn congratulate credit criticise criticize denounce fault hail laud praise rebuke scold thank")
"""Lemmas of verbs whose object is judged, not spoken to: `blamed Congress for the deficit` tells of Congress."""

DEED_OBJECTS = words(
    "access application appeal bail bid care entry food license licence motion parole people permission permit petition request service visa water"
)
"""Lemmas of nouns that who denies, rejects or dismisses refuses, as a deed: `denied the request`, `denied people food`."""

NAMING_VERBS = words("call consider deem declare describe dub find label regard see think view brand")
"""Lemmas of verbs that need to say as what: `called it a scandal`."""

WORDS_ALONE = words("""
    add address answer ask begin blog boast brag chant clarify comment confide continue counter cry email elaborate interrupt joke laugh lecture muse
    mutter murmur observe post proclaim quip quote read reason reiterate relay remark reply respond retort say shout shriek sigh sing snap speak spell
    state talk tell testify text thank tweet whisper write yell
""")
"""Lemmas of verbs of speech whose object is no statement: `wrote a musical`, `said goodbye`, `told a story`, `asked five questions`."""

WITH_INFINITIVE = words("""
    agree ask claim consent decide decline demand deny desire expect fear guarantee hate hope intend like long plan plead pledge
    prefer pretend profess promise propose recommend refuse request resolve say suggest swear threaten urge vow want wish yearn
""")
"""Lemmas of verbs whose infinitive or participle tells what somebody says or wants: `hopes to win`; after `tries`, `continues`, `learns` it tells a deed."""

PERCEPTION = words("find hear imagine know learn notice observe remember see sense understand discover watch feel meet realise realize recall decide mean")
"""Lemmas of verbs that tell a thought only with a clause that could stand by itself: `saw the man approaching`, `knows where to go` tell none."""

ATTITUDE_ADJECTIVES = words("""
    adamant afraid alarmed angry anxious ashamed aware cautious certain clear concerned confident content convinced critical curious delighted determined
    dismissive disappointed doubtful eager excited fearful frustrated furious glad grateful happy hopeful hostile insistent keen mindful nervous opposed
    optimistic pessimistic pleased positive proud puzzled reluctant sad sceptical shocked skeptical sorry supportive sure surprised suspicious sympathetic
    thankful thrilled uncertain unconvinced unsure unwilling upbeat upset wary willing worried
""")
"""Lemmas of adjectives that tell what somebody thinks or wants: `confident that`, `critical of`."""

CUE_NOUNS = words("""
    accusation allegation announcement answer argument assertion assessment assurance belief call charge claim comment complaint concern confession
    criticism criticisms demand denial description endorsement estimate fear hope idea insistence interview notion objection opinion opposition pledge
    prediction promise proposal rebuke remark remarks reply response rumor statement statements suggestion support testimony threat view views vow warning
    words reports report claims allegations accusations calls concerns complaints comments fears hopes demands promises reportedly allegedly
    supposedly purportedly apparently according
""")
"""Nouns and adverbs that attribute by themselves."""

_IRREGULAR = {
    "say": "said", "tell": "told", "retell": "retold", "think": "thought", "know": "knew known", "feel": "felt", "find": "found", "show": "showed shown",
    "read": "read", "write": "wrote written", "speak": "spoke spoken", "swear": "swore sworn", "see": "saw seen", "seek": "sought", "sing": "sang",
    "mean": "meant", "understand": "understood", "foresee": "foresaw", "forecast": "forecast forecasted",
    "signal": "signaled signalled", "hold": "held", "hear": "heard", "buy": "bought", "put": "put",
    "go": "went", "begin": "began begun", "send": "sent", "give": "gave given", "take": "took taken",
}  # fmt: skip
"""Past tense and participle of the verbs here that do not form them with `-ed`."""


_ONE_SYLLABLE = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]")
_STRESSED_LAST = words("admit rebut prefer regret begin")


def _stem(verb: str) -> str:
    """What `-ed` and `-ing` are added to: a last consonant is doubled after a short vowel, a last `e` falls."""
    doubled = _ONE_SYLLABLE.fullmatch(verb) or verb in _STRESSED_LAST
    return verb + verb[-1] if doubled else verb.removesuffix("e")


def _finite(verb: str) -> set[str]:
    """The forms that have a subject: the third person and the past."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {f"{verb[:-1]}ies", f"{verb[:-1]}ied"}
    past = {_IRREGULAR[verb].split()[0]} if verb in _IRREGULAR else {f"{_stem(verb)}ed"}
    return past | {f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"}


def _forms(verb: str) -> set[str]:
    """All forms of a verb."""
    stem = verb if verb.endswith("ee") else _stem(verb)
    return _finite(verb) | {verb, f"{stem}ing", *_IRREGULAR.get(verb, "").split()}


_WITH_SUBJECT = PLAIN_VERBS | words("""
    cite quote urge recall reply accuse call describe declare ask point continue conclude observe remark comment reveal disclose
""")
SPEAKING = frozenset(form for verb in _WITH_SUBJECT for form in _finite(verb))
"""Forms of verbs of speech whose subject is a source: "it" before one of them is who spoke last."""

PERSONAL = frozenset(form for verb in words("say tell add tweet joke recall insist write reply smile") for form in _finite(verb))
"""Forms of verbs that persons are the subjects of rather than bodies."""

_REPORTING = SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS
CUE_WORDS = CUE_NOUNS | words(" ".join(_IRREGULAR.values())) | frozenset(form for verb in _REPORTING for form in _forms(verb))
"""Single lower-case words that can be, or belong to, the cue of an attribution."""

PERSON_NOUNS = words("""
    ambassador attorney author billionaire boss boy brother candidate captain celebrity chair chairman chairwoman chairperson chancellor chief coach
    colonel columnist commander commissioner congressman congresswoman correspondent councillor counsel counsellor daughter deputy designer director
    emperor envoy father figure founder frontrunner front-runner general girl governor head host husband judge justice king leader lieutenant major man
    manager mayor minister mogul mother nominee owner pastor photographer player pope premier president prince princess principal producer professor
    prosecutor queen rabbi rapper rival secretary senator sergeant sheriff singer sister son speaker spokesman spokesperson spokeswoman star tycoon uncle
    veteran majesty highness excellency roommate wife winner woman writer youth adviser advisor aide analyst economist official researcher expert lawyer
    lawmaker pollster strategist archbishop ayatollah baroness bishop businessman cardinal child cleric clerk coroner critic doctor duchess duke friend
    grandmother grandfather guard guest imam lord monk neighbour neighbor nurse patriarch patient pilot priest prophet rector scientist sheikh soldier
    student surgeon teacher tenant victim witness
""")
"""Lemmas of nouns that in the singular name one person."""

QUOTING_VERBS = frozenset({"quote", "cite", "paraphrase", "report", "describe"})
"""Lemmas of verbs with which an outlet passes on what someone said: `KCNA quoted him as saying`."""

PLATFORM_NOUNS = {"tweet": "Twitter", "retweet": "Twitter"}
"""Nouns that name the platform of a statement by themselves: `said in a tweet`."""

OWN_MEDIA = frozenset({"blog", "podcast", "vlog", "newsletter"})
"""Nouns for what someone publishes himself: `wrote on his blog`."""

CITING_WORDS = frozenset({"according", "accord", "as", "per"})
"""Lemmas of the words that cite by themselves: `according to X`, `as reported by X`, `per X`."""

ADDRESSING_VERBS = frozenset({"tell", "inform", "assure", "email", "e-mail", "text", "brief", "remind", "message"})
"""Lemmas of verbs whose object is who was spoken to."""

STATEMENT_NOUNS = words("""
    address advertisement affidavit appearance article blog book broadcast clip column comment commentary communique conversation debate dispatch documentary
    edition editorial email essay exchange film footage interview letter livestream monologue message newscast note op-ed piece podcast post posting programme
    program recording remark report session segment show speech statement story talk text thread tweet video webcast
""")
"""Lemmas of nouns for what is said or written, in which an outlet may carry it: `in remarks broadcast on state television`."""

SPEAKING_VERBS = words("""
    speak talk appear write post say tell ask respond reply react comment confirm announce tweet testify quote cite interview reach contact take
""")
"""Lemmas of verbs whose participle tells where someone spoke: `speaking to the BBC`, `asked by CNN`."""

CARRYING_VERBS = words("""
    carry publish broadcast air post release run print televise quote cite report relay issue share obtain see read review view leak stream record distribute
    transmit
""")
"""Lemmas of verbs for what an outlet does with a statement."""

PLATFORM_VERBS = {"tweet": "Twitter", "retweet": "Twitter"}
"""Verbs that name a platform by themselves."""

SPEECH = Speech(cue_words=CUE_WORDS)
