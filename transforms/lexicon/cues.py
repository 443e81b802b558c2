"""Cue words of attribution, by class.

Compiled by hand from the reporting verbs that style books and the attribution literature list (Pareti's PARC 3, GenderGapTracker's verb list),
widened by the lemmas that PolNeAR's training part marks as cues most often; the list holds words only, no text of theirs.
"""

SPEECH_VERBS = frozenset(
    """
    accuse acknowledge add admit advise affirm agree allege announce answer apologize apologise argue ask assail assert assure attest blame blast boast brag
    call caution challenge charge chide cite claim clarify comment complain concede conclude condemn confess confide confirm congratulate contend continue
    counter criticize criticise cry decline declare decry defend demand denounce deny describe detail disclose dismiss elaborate email emphasize emphasise
    exclaim explain express fume grumble hint imply inform insinuate insist instruct interject joke lament laugh lecture mention mock murmur muse mutter
    note object observe opine order pledge plead point post praise predict proclaim promise propose protest question quip quote rant reaffirm reason
    reassure rebut recall recite recommend recount reiterate rejoin relate relay remark remind repeat reply report request respond retort reveal say scold
    scoff shout shriek sigh slam snap speak state stipulate stress suggest summarize summarise swear talk tell testify text thank threaten thunder tout trumpet
    tweet underline underscore urge vow warn wail whisper write yell retweet reckon allude maintain foresee forecast estimate
    dispute refute rebuke address commend hail laud welcome echo begin blog chant interrupt advocate invoke reference signal specify spell testify
    """.split()  # noqa: SIM905  a word list reads better than hundreds of quoted strings
)
"""Lemmas of verbs that report speech or writing."""

ATTITUDE_VERBS = frozenset(
    """
    accept admire anticipate appreciate approve assume back believe care consider decide deem desire determine disagree disapprove dislike doubt dream embrace
    endorse envision expect favor favour fear feel figure find guess hate hope imagine intend know like love mean mind oppose plan prefer presume realize
    realise regard regret reject remember resent see seek suspect support think trust understand view want wish wonder worry refuse resist agree
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs that report a belief, a wish or a stance."""

DOCUMENT_VERBS = frozenset("show find indicate suggest reveal read reflect conclude estimate project demonstrate depict list detail document".split())  # noqa: SIM905
"""Lemmas of verbs whose subject is often a document, a poll or a study."""

QUOTE_VERBS = SPEECH_VERBS | frozenset(
    """
    go think wonder believe read put sing offer pray growl gush crow deadpan enthuse bellow bark sniff show feel beg sob scream roar implore chuckle blurt
    stammer moan groan weep marvel chime hiss gasp beam
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs that introduce or follow quoted words."""

LIGHT_VERBS = frozenset(
    """
    make give have issue express voice offer take release deliver hold show get put raise launch send face draw receive win
    """.split()  # noqa: SIM905
)
"""Verbs that lend a noun its subject: `made a promise to`, `issued a statement saying`."""

NOT_CUES = frozenset("be do have go come get".split())  # noqa: SIM905
"""Verbs that never attribute by themselves."""

DOCUMENT_NOUNS = frozenset(
    """
    account affidavit analysis announcement article blog book brief bulletin cable census chart column commentary communique complaint data document draft
    editorial email e-mail essay estimate exit-poll figure file filing finding graph guideline indictment interview invoice journal law lawsuit leaflet letter
    list manifesto measure memo memoir memorandum message motion newsletter note op-ed opinion order page paper petition plan platform poll post poster
    press-release proposal readout record release report research resolution review ruling sign slogan statement statistic story study suit summary survey
    testimony text transcript transcription treaty tweet verdict video website
    """.split()  # noqa: SIM905
)
"""Lemmas of nouns that name a document."""

GROUP_NOUNS = frozenset(
    """
    activist adviser advisor advocate aide ally American analyst attendee attorney authority backer campaigner candidate caucusgoer citizen commentator
    community conservative consumer critic crowd Democrat delegate demonstrator detractor diplomat doctor donor economist editor employee European everyone
    everybody executive expert family fan farmer father fellow follower friend galaxy group historian insider investigator investor journalist lawmaker lawyer
    leader legislator liberal loyalist man member migrant minister mother neighbor neighbour observer officer official operative opponent organizer parent
    participant people person physician police politician pollster poller priest prosecutor protester protestor pundit refugee reporter representative
    Republican researcher resident respondent rival scholar scientist senator soldier spectator staff staffer strategist student superdelegate supporter
    surrogate survivor teacher trader union victim villager viewer volunteer voter witness woman worker world public majority most many some other half
    percent others nobody few several one two three four
    """.split()  # noqa: SIM905
)
"""Lemmas of nouns that in the plural (or by themselves) name an unnamed group."""

ANONYMOUS_NOUNS = frozenset({"source", "insider", "someone", "somebody", "whistleblower", "informant", "tipster", "leaker"})
ANONYMOUS_WORDING = (
    "condition of anonymity", "conditions of anonymity", "asked not to be named", "asked not to be identified", "declined to be named",
    "declined to be identified", "did not want to be named", "did not want to be identified", "wished to remain anonymous", "requested anonymity",
    "anonymous", "unnamed", "unidentified", "not authorized to speak", "not authorised to speak", "was not named", "speaking anonymously", "spoke anonymously",
    "familiar with the", "with knowledge of", "close to the", "who asked for anonymity", "on background",
)  # fmt: skip
"""Wording that hides who speaks."""

OUTLET_NOUNS = frozenset(
    """
    media press newspaper paper daily weekly magazine tabloid broadcaster channel network station radio television tv agency newswire wire outlet website
    """.split()  # noqa: SIM905
)
"""Lemmas of nouns that name an outlet: `state media`, `the newspaper`, `a local radio station`."""

STATEMENT_CUES = frozenset(
    """
    accusation acknowledgement admission allegation announcement apology argument assertion assessment assurance attack belief call challenge claim comment
    commitment complaint concern conclusion condemnation confession criticism defence defense demand denial description disclosure doubt endorsement estimate
    expectation explanation fear forecast hope idea insistence invitation notion objection opinion opposition order pledge plea praise prediction promise
    proposal protest question rebuke recommendation refusal remark report request revelation rumour rumor statement suggestion support suspicion testimony
    threat tribute view vow warning wish
    """.split()  # noqa: SIM905
)
"""Lemmas of nouns that can be the cue of a statement: `its promise to`, `a warning that`. Nouns of things (`a set of`, `a law on`) are none."""

PLAIN_VERBS = frozenset(
    """
    say tell add warn announce insist argue claim report explain note acknowledge admit deny promise vow pledge predict confirm complain suggest state stress
    concede assert allege contend write tweet
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs that with a clause and a subject hardly ever mean anything but speech or writing."""

STANCE_VERBS = frozenset(
    """
    applaud articulate attack attribute balk bash belittle bemoan berate boo brush celebrate champion characterise characterize cheer compare contemplate credit
    curse deride deplore disavow downplay dub encourage hammer highlight honor honour identify insult issue jab justify lambast lambaste lash liken
    name offer outline pitch portray press promote pronounce push rail rebuff recognise recognize refer repudiate ridicule rip savage scorn share shrug
    speculate slander taunt trash voice vouch
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs that tell a judgement or a request with an object alone: `derided the plan as`; with the three lists above, the verbs that can."""

IMPERSONAL_VERBS = frozenset("say report believe think expect allege understand rumour rumor estimate claim fear hope assume presume consider suspect".split())  # noqa: SIM905
"""Verbs whose passive tells what people say, without naming them: `it is believed that`, `is expected to`."""

CUE_NOUNS = frozenset(
    """
    accusation allegation announcement answer argument assertion assessment assurance belief call charge claim comment complaint concern confession
    criticism criticisms demand denial description endorsement estimate fear hope idea insistence interview notion objection opinion opposition pledge
    prediction promise proposal rebuke remark remarks reply response rumor statement statements suggestion support testimony threat view views vow warning
    words reports report claims allegations accusations calls concerns complaints comments fears hopes demands promises reportedly allegedly
    supposedly purportedly apparently according
    """.split()  # noqa: SIM905
)
"""Nouns and adverbs that attribute by themselves."""

IRREGULAR_FORMS = frozenset(
    """
    said told thought knew known felt found showed shown read wrote written spoke spoken swore sworn saw seen sought sang meant understood foresaw forecast
    held heard bought put went began begun sent gave given took taken retold
    """.split()  # noqa: SIM905
)


def _forms(verb: str) -> set[str]:
    """The regular forms of a verb: `-s`, `-ed`, `-ing`, with a last consonant doubled too."""
    stem = verb.removesuffix("e")
    plain = {verb, f"{verb}s", f"{verb}es", f"{stem}ed", f"{stem}ing", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    return plain | ({f"{verb[:-1]}ied", f"{verb[:-1]}ies"} if verb.endswith("y") else set())


CUE_WORDS = CUE_NOUNS | IRREGULAR_FORMS | frozenset(form for verb in SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS for form in _forms(verb))
"""Single lower-case words that can be, or belong to, the cue of an attribution: only paragraphs with one (or a quotation mark) are parsed."""

PERSON_NOUNS = frozenset(
    """
    ambassador attorney author billionaire boss boy brother candidate captain celebrity chair chairman chairwoman chairperson chancellor chief coach
    colonel columnist commander commissioner congressman congresswoman correspondent councillor counsel counsellor daughter deputy designer director emperor
    envoy father figure founder frontrunner front-runner general girl governor head host husband judge justice king leader lieutenant major man manager
    mayor minister mogul mother nominee owner pastor photographer player pope premier president prince princess principal producer professor prosecutor
    queen rabbi rapper rival secretary senator sergeant sheriff singer sister son speaker spokesman spokesperson spokeswoman star tycoon uncle veteran
    wife winner woman writer youth adviser advisor aide analyst economist official researcher expert lawyer lawmaker pollster strategist
    """.split()  # noqa: SIM905
)
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

STATEMENT_NOUNS = frozenset(
    """
    address advertisement affidavit appearance article blog book broadcast clip column comment commentary communique conversation debate dispatch documentary
    edition editorial email essay exchange film footage interview letter livestream monologue message newscast note op-ed piece podcast post posting programme
    program recording remark report session segment show speech statement story talk text thread tweet video webcast
    """.split()  # noqa: SIM905
)
"""Lemmas of nouns for what is said or written, in which an outlet may carry it: `in remarks broadcast on state television`."""

SPEAKING_VERBS = frozenset(
    """
    speak talk appear write post say tell ask respond reply react comment confirm announce tweet testify quote cite interview reach contact take
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs whose participle tells where someone spoke: `speaking to the BBC`, `asked by CNN`."""

CARRYING_VERBS = frozenset(
    """
    carry publish broadcast air post release run print televise quote cite report relay issue share obtain see read review view leak stream record distribute
    transmit
    """.split()  # noqa: SIM905
)
"""Lemmas of verbs for what an outlet does with a statement."""

PLATFORM_VERBS = {"tweet": "Twitter", "retweet": "Twitter"}
"""Verbs that name a platform by themselves."""
