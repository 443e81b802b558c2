"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -1.96

_TABLE = """
@ first=4 in=-17 neg=2 q=3 @aux 'd=2 's=3 've=2 be=-5 been=-2 ca=-4 can=-4 could=-4 did=3 do=3 does=5 has=-2 having=2 helped=-4 is=-3 may=-6 might=-4 must=-3
should=-8 to=3 was=-8 were=-7 will=-4 wo=-2 would=-2 ’ll=-3 ’re=6 @c according-to=4 adj-prep=-3 aside=-4 dobj-prep=-2 dobj=-3 line=4 noun-clause=2
noun-prep=-2 outlet-aside=3 passive-prep=-3 passive-told=-4 prep=-4 quoted-as=4 told-aside=4 xcomp=-2 @cd:adj-clause VBN=3 to=-3 @cd:adj-prep about=11
among=-2 as=-2 by=-2 for=-5 from=-3 in=-2 of=11 on=4 than=-6 to=-3 @cd:aside afteradvcl=-5 althoughadvcl=-2 asadvcl=7 conj=-5 parataxis=8 sinceadvcl=-2
thanadvcl=2 thatacl=2 thatrelcl=2 thoughadvcl=-2 whileadvcl=-3 @cd:ccomp NN=-2 NNS=-2 VB=-3 VBD=-5 VBG=2 VBN=2 VBP=2 after=-2 how=2 that=6 to=-2 what=2
where=-3 whether=3 which=-3 @cd:dobj+ about=4 advcl=-4 as=8 at=-4 from=-4 in=-6 on=-2 oprd=2 over=4 xcomp=3 @cd:dobj-clause VBD=3 what=-2 @cd:dobj-prep
about=10 against=4 as=8 at=-4 by=-3 from=-7 in=-6 into=-3 on=-2 over=2 to=2 @cd:noun-clause by:that=3 from:that=5 light:that=7 light:to=-7 none:for=-2
none:that=-2 poss:that=2 poss:to=-4 verb:for=-3 verb:that=2 @cd:noun-prep from:from=-2 light:about=9 light:against=4 light:in=-4 light:over=-4 light:to=-6
light:toward=2 light:with=-6 none:about=15 none:against=3 none:for=-2 none:from=-2 none:in=-7 none:of=-3 none:over=2 none:to=-3 none:with=-5 poss:about=5
poss:against=5 poss:for=5 poss:from=-7 poss:in=-11 poss:of=5 poss:on=2 poss:over=-3 poss:to=-3 poss:toward=6 poss:with=-4 verb:about=11 verb:against=3
verb:from=-2 verb:in=-3 verb:over=4 verb:with=-3 @cd:passive+clause JJ=2 NN=-3 NNP=6 VBD=4 VBG=-2 VBN=-2 that=-3 to=2 whether=2 @cd:passive+prep about=9
accord=-5 after=-2 among=-2 as=14 between=-2 by=-2 for=9 into=-4 of=2 on=3 over=-3 since=-2 through=-2 under=-2 @cd:passive-clause NN=-2 NNP=3 VB=-4 VBD=3
VBN=-3 VBZ=-3 if=2 whether=3 why=2 @cd:passive-prep about=5 as=-3 by=-3 during=-2 for=-4 in=-3 of=4 over=4 with=2 @cd:passive-told NNP=-2 VB=3 VBD=2 if=-2
that=10 to=-2 whether=-5 why=-2 @cd:prep about=16 accord=-9 across=-2 after=-2 against=11 amid=-2 among=-5 around=-2 before=-3 beside=-2 between=2 despite=-3
during=-5 for=7 from=-4 in=-4 include=2 into=-6 near=-2 of=12 off=3 on=3 onto=-2 out=-2 outside=-2 over=4 past=2 since=-4 through=-3 to=2 with=2 within=-2
without=-2 @cd:prep+ against=7 as=-4 during=-3 for=2 from=-6 in=4 into=-4 like=-2 of=2 on=4 out=3 over=5 through=-2 upon=2 with=5 @cd:relcl appos=4 attr=2
@cd:xcomp JJ=-2 VB=-3 VBG=4 VBN=-4 how=7 that=-3 what=-2 which=-2 @cl:according-to accord=3 @cl:adj-clause able=-2 careful=3 certain=-2 eager=4 eligible=-2
glad=4 happy=2 likely=-2 qualified=-2 quick=3 reluctant=2 sure=3 unable=-3 willing=3 @cl:adj-prep capable=-2 close=-2 competitive=-2 concerned=2 critical=3
different=-2 familiar=-2 full=2 guilty=2 interested=3 more=-2 open=3 responsible=2 satisfied=4 short=-2 similar=-2 skeptical=3 tough=3 well=2 worried=3
@cl:aside accuse=-3 acknowledge=3 add=3 advocate=-2 announce=-2 answer=2 ask=-3 begin=-2 call=-3 cite=-2 complain=2 conclude=2 continue=-4 criticize=-2
declare=2 decline=-2 defend=-2 deny=3 describe=-3 echo=4 explain=3 express=-2 note=5 point=6 predict=3 promise=2 propose=-3 report=4 respond=-3 reveal=3
say=6 speak=-5 talk=-2 tell=9 underscore=2 vow=-2 warn=2 write=2 @cl:ccomp acknowledge=2 add=2 admit=-4 argue=2 ask=3 assume=-2 become=-4 believe=-3 call=-3
cite=-3 confirm=3 convince=3 decide=-3 demonstrate=3 deny=-2 determine=4 discuss=3 endorse=-3 expect=-4 explain=2 fear=2 find=6 give=-2 hear=-2 help=-2 hop=2
hope=3 indicate=7 insist=4 know=-3 leave=3 let=2 mean=-9 note=-2 pledge=-2 predict=3 prefer=-2 promise=2 prove=-2 question=3 recognize=-2 remark=-3
remember=4 report=2 rule=3 say=3 see=-5 shoot=5 show=3 signal=3 speak=-5 spend=-2 stress=-3 suggest=5 take=-3 tell=6 think=6 understand=5 watch=-2 wonder=2
worry=3 write=4 ’=-4 @cl:dobj accuse=-2 add=-8 admire=-2 admit=4 adopt=2 advise=-5 advocate=-4 affirm=2 air=-2 allow=4 amplify=2 announce=10 applaud=7
appoint=4 appreciate=-2 argue=-2 articulate=6 ask=-10 assail=5 assert=3 assume=-2 assure=-2 attack=8 attract=-4 authorize=4 await=-2 award=2 back=3 ban=2
bar=5 bash=5 beat=-2 begin=-6 believe=5 bemoan=6 blast=2 block=3 boast=-4 broadcast=4 broaden=3 brush=5 build=-3 buy=2 call=-2 cancel=-2 capture=-5 carry=-5
carve=-2 cast=-3 cause=-3 chair=-2 challenge=-2 characterize=2 charge=-3 check=-2 choose=2 claim=-3 clear=-3 clinch=-3 close=-2 collect=-2 commit=2
complicate=-2 concede=2 condemn=2 confirm=2 confront=-2 contain=2 continue=-7 contradict=3 control=-3 convince=-3 cost=-3 counter=-2 cover=2 credit=3
criticize=3 cross=-2 crush=-2 damage=2 decline=2 deem=7 defeat=-2 defend=6 define=2 demand=2 denounce=2 deny=4 deport=4 destroy=3 detail=-3 develop=-3
dictate=2 diminish=-2 direct=-2 disavow=4 disclose=-2 discover=-2 discuss=13 dismantle=-2 display=4 dispute=3 disrupt=-2 distance=-2 divide=-2 dominate=-3
downplay=2 draw=-3 drive=-3 earn=-3 echo=-5 elect=-2 email=-2 embrace=-2 enact=-2 encounter=-3 encourage=3 end=3 endorse=10 energize=-3 enforce=3 enter=2
escalate=3 exceed=-2 expand=-2 explain=5 explore=3 expose=2 express=4 face=-9 favor=2 feature=-2 feel=-4 file=3 fill=-3 find=-9 fire=-2 fix=-2 flee=-2
focus=-4 form=-2 found=-3 free=-3 fuel=-2 gain=-3 garner=-2 generate=-2 give=-2 govern=2 grant=2 hack=3 hammer=3 handle=-2 hat=4 hate=5 head=-2 hear=3
help=-4 highlight=8 hire=-2 hold=-4 host=-3 identify=6 ignore=5 impose=4 improve=-2 incite=-2 include=-5 indict=2 influence=-2 insult=4 interrupt=-4
interview=-4 introduce=7 investigate=-3 invite=-2 invoke=-2 involve=-3 issue=5 join=-3 justify=4 keep=2 kill=-4 knock=2 know=-4 lack=-3 lament=2 launch=-2
lay=3 lean=4 learn=2 lend=-2 lift=-2 like=-2 limit=5 list=7 lock=-2 lose=-4 lower=2 maintain=-9 make=4 manage=-2 mark=-3 marry=-3 mean=-4 meet=-3 mention=4
minimize=-2 mock=4 monitor=-2 name=8 navigate=-2 need=-4 nominate=5 note=4 obtain=-2 offer=7 open=-5 oppose=6 order=-2 organize=-2 outline=10 overhaul=-2
oversee=-3 own=-3 pass=4 pay=-3 perform=-2 persuade=3 pick=3 place=3 play=-2 pledge=-4 point=-2 portray=2 post=3 predict=-2 prefer=6 prepare=-2 present=7
press=-4 project=4 promise=3 promote=3 prompt=-3 propose=5 prosecute=-2 protest=-3 prove=-2 provide=-2 provoke=2 publish=5 punish=2 purchase=-2 push=-4
put=-5 question=8 quote=-2 raise=2 rank=2 rattle=2 reach=3 read=5 rebuild=-2 rebut=3 receive=-4 recite=2 recognize=3 recommend=3 reference=-5 reflect=-3
register=-3 reject=3 release=6 remind=2 renew=2 repeal=-2 report=5 represent=-2 repudiate=3 require=-4 resist=2 restore=-2 restrict=6 retain=-2 return=-2
retweete=5 reveal=2 reverse=3 review=2 reward=2 rip=5 savage=6 score=-3 scrap=3 secure=-3 see=-2 seek=2 seize=-3 sell=-2 send=-5 set=-4 shake=-2 share=7
shield=2 shift=-2 shoot=-2 shore=-2 show=5 shrug=6 sign=5 single=2 slam=-2 slash=2 speak=-3 sponsor=2 spread=2 stake=-3 start=-5 stop=3 stress=4 strike=-2
succeed=-2 sue=2 suffer=-2 suggest=5 support=5 survey=-2 sweep=-2 swing=2 tackle=3 take=-7 talk=2 tap=-2 tax=2 teach=-2 tell=-8 thank=4 tie=3 touch=-2 tout=3
trail=-3 transform=-2 trump=-3 turn=-4 underestimate=-2 understand=-4 unify=-2 unite=-2 unleash=-2 unveil=2 urge=-5 use=3 veto=5 visit=-5 voice=5 walk=3
warn=-5 watch=3 wave=-3 wear=-4 widen=-2 win=-5 withdraw=4 withhold=2 witness=5 work=-2 worry=-2 write=-5 yield=-2 ’=-2 @cl:dobj+ accept=-2 accuse=5
achieve=-2 add=-3 allow=4 announce=2 answer=-2 applaud=3 appoint=2 approach=-3 ask=3 assail=2 attack=3 attend=-4 attribute=3 award=-3 beat=-3 blame=5 blast=4
break=-2 build=-3 buy=-3 call=4 cast=4 cause=-2 celebrate=-2 champion=4 change=-3 cite=5 clinch=-2 close=-2 collect=-2 consider=3 continue=4 contrast=2
convert=-2 convince=2 cover=3 create=2 credit=5 criticize=4 cut=2 declare=4 defeat=-3 deliver=5 deny=-4 deploy=-2 describe=2 deserve=-2 devote=2 discuss=-2
donate=-2 draft=2 draw=-3 drive=-3 drop=-2 earn=-2 eliminate=-2 email=2 embrace=-3 encourage=2 endorse=3 enjoy=-2 enter=-2 establish=-3 expect=-3 explain=-5
expose=3 face=-3 favor=-2 fight=3 file=4 fill=-2 find=-5 fire=-2 force=3 frame=4 gain=-3 hail=3 hand=-2 help=-2 highlight=4 hire=2 hit=4 hold=-3 host=-2
identify=-2 include=5 increase=-4 instruct=-2 interrupt=-4 invite=-2 invoke=4 issue=4 keep=-3 kill=-3 knock=2 launch=2 lay=2 lead=-4 leave=-2 liken=6 list=5
lose=-5 maintain=-4 meet=-2 move=3 name=9 need=-5 offer=2 order=-3 organize=-2 pick=-2 play=-3 pledge=-4 portray=3 position=3 press=4 promise=2 prompt=-4
protect=-2 publish=2 pursue=4 question=5 rally=4 reach=-3 receive=-4 recognize=4 reference=2 reject=2 remind=-4 remove=-2 replace=-2 return=-2 run=3 say=-2
search=-2 see=3 seek=-2 send=4 shake=-2 share=4 show=7 slam=4 stake=2 start=3 sue=5 suspend=4 sweep=-2 teach=-2 tell=-2 think=-3 trail=-3 turn=2 tweet=2
undermine=2 urge=4 use=3 view=2 want=2 welcome=-3 win=-4 write=-2 @cl:dobj-clause convince=2 encourage=4 leave=3 prompt=-3 push=-2 urge=4 use=2 want=2
@cl:dobj-prep accuse=4 add=-3 address=-4 advise=-2 announce=-3 answer=-2 appoint=2 ask=3 attack=3 attribute=2 award=-2 back=4 beat=-2 blame=3 blast=3
break=-2 bring=-3 build=-2 buy=-2 call=3 cast=4 challenge=2 cite=6 claim=2 close=-2 compare=2 continue=6 create=2 credit=4 criticize=2 defeat=-2 describe=2
devote=3 discuss=-4 distance=4 draft=3 draw=2 earn=-3 embrace=-2 end=3 endorse=-5 enter=-2 establish=-2 explain=-3 express=6 favor=2 file=-2 force=3 frame=3
hire=4 hit=6 impose=-2 introduce=-2 invite=-2 invoke=2 know=-3 launch=3 leave=-3 liken=5 limit=-2 list=5 lose=-2 mean=2 mock=-2 move=-2 name=4 nominate=-2
offer=4 open=2 paint=3 pass=-4 pay=2 place=-3 play=-2 portray=3 position=3 post=-2 prefer=2 press=3 provide=4 push=2 raise=-4 rally=3 receive=-2 recognize=2
release=-2 remind=-3 replace=-2 report=2 represent=2 return=-2 run=3 save=2 say=-2 secure=-2 see=2 send=-2 serve=-2 share=-2 shoot=2 sign=-2 spend=-2 start=3
sue=2 support=2 take=5 tell=-6 thank=2 think=-2 tie=2 tout=-5 trade=2 trail=-2 turn=5 use=-2 visit=-2 want=-2 welcome=-3 write=-6 @cl:noun-clause ability=-5
action=-2 agreement=4 allegation=-3 anonymity=2 attack=-4 attempt=-2 bill=-3 call=4 candidate=-2 comment=-4 concern=2 decision=3 desire=4 evidence=2 fact=-3
failure=-2 inclination=3 need=-2 news=2 notion=2 order=-2 person=2 pledge=5 possibility=-2 promise=4 prosecutor=4 question=-2 request=-2 sign=-2 suggestion=6
tendency=-2 thing=-3 unwillingness=2 vote=-2 @cl:noun-prep %=-4 absence=4 access=-4 account=3 accusation=6 achievement=2 ad=-3 address=-3 admiration=2
advantage=-3 adviser=-2 advocate=6 aftermath=2 agenda=-2 agent=2 aide=2 allegation=7 allegiance=3 ally=2 amount=-2 announcement=2 answer=-3 anxiety=4
appeal=-2 appointment=3 approval=3 argument=2 army=-2 article=-3 assessment=7 attack=2 attention=-2 attitude=3 average=-2 back=-2 backing=-2 ban=-2 battle=-4
benefit=2 bias=3 bid=-3 bit=-2 book=-2 campaign=-5 candidate=4 case=-2 cause=2 center=-2 chairman=-3 challenge=-2 chance=-4 change=2 chant=2 chapter=2
charge=-2 chief=-2 claim=2 clip=-2 comment=-2 complaint=2 concern=-2 conference=-2 confidence=2 consensus=5 content=-2 contrast=-2 control=-2 controversy=2
conversation=-2 copy=-2 course=3 coverage=6 critic=3 criticism=5 critique=4 cut=2 danger=2 day=-2 deal=2 debate=-2 defense=7 difference=-2 director=-3
disagreement=8 discrimination=3 discussion=2 divide=3 doubt=-2 dozen=-3 election=-2 electorate=-2 element=2 email=-2 embrace=2 end=-3 endorsement=6
enthusiasm=2 era=2 estimate=2 eve=-2 event=-2 evidence=2 example=3 exception=-2 expansion=-2 experience=-2 face=2 failure=2 faith=3 family=-2 favor=5 fear=-3
feeling=5 finish=2 floor=2 friend=2 front=-3 fundraiser=-2 gathering=-2 half=-3 hall=-2 handful=-2 handling=-3 heart=-2 help=4 hope=2 host=3 hour=-2
hundred=-2 idea=6 immigrant=-2 impact=3 increase=4 indictment=-2 information=-3 interest=6 interview=-4 investigation=-2 issue=-3 job=-3 kind=-3 lack=4 law=2
lead=-4 left=3 level=2 life=-2 light=4 line=-2 link=3 list=-3 loss=-3 majority=-4 margin=-6 meeting=-4 member=-4 mention=5 message=5 moment=-2 move=2
murder=2 name=-7 need=6 news=-4 nomination=-3 nominee=-2 notion=-2 odd=-2 opinion=7 opportunity=-2 opposition=5 pair=-2 parent=2 part=-3 passage=2 path=-3
payment=-2 people=-3 percent=-8 perception=2 photo=2 photograph=2 place=-2 plan=-3 plenty=2 point=-7 policy=2 portion=2 position=3 possibility=2 post=-2
praise=2 presence=-2 president=2 preview=2 primary=-2 problem=-2 projection=2 promise=-4 proposal=2 protest=2 provision=3 quarter=-2 question=-5 rally=-4
reaction=3 reason=2 reference=6 rejection=3 relationship=-3 remark=2 report=-4 reputation=-3 resistance=3 responsibility=4 rest=-2 result=-2 return=6
review=-2 rise=2 rival=-2 round=-2 rule=-4 ruling=6 sanction=2 search=5 secretary=-4 series=2 session=-2 set=4 share=-3 shooting=-2 show=-5 side=-2 sign=5
significance=3 site=2 slate=3 speech=5 spending=2 start=-3 state=-4 statement=5 step=2 story=4 strength=-2 string=2 summer=2 supporter=2 talk=4 target=-2
tax=2 testimony=2 thank=-3 third=-3 thousand=-2 tie=-4 time=-3 tone=2 top=-2 transition=2 trillion=2 trio=2 trump=5 turn=2 understanding=4 value=-2
variety=-3 video=-3 view=3 violation=4 voice=3 way=-2 winner=5 word=3 worry=-2 worth=-2 year=-2 zone=2 @cl:outlet-aside report=4 @cl:passive+clause ask=9
authorize=-2 call=-5 declare=2 deem=4 expect=6 force=-2 know=2 make=-2 mean=2 name=-3 need=5 poise=-3 require=2 say=3 see=2 show=5 suppose=-2 tell=2 title=4
update=-2 use=-3 @cl:passive+prep accuse=4 ask=2 assign=4 associate=2 assure=-3 attribute=2 back=-2 ban=2 bear=-2 call=-3 challenge=3 charge=8 classify=2
conduct=-3 couple=2 cover=2 criticize=3 describe=4 divide=-2 expect=2 file=-3 fire=3 focus=-2 identify=6 introduce=3 know=7 mire=2 name=3 nominate=5 pass=2
place=2 refer=-2 regard=3 release=4 report=-4 reserve=-2 schedule=-2 see=3 split=-2 take=-2 target=3 use=-2 view=-5 @cl:passive-by adopt=2 ask=-4
criticize=-2 echo=3 endorse=3 file=-2 found=-2 hold=-2 host=-2 make=-2 nominate=4 oppose=2 own=-2 put=4 release=-3 report=5 see=-3 set=2 share=2
@cl:passive-clause ask=12 authorize=-2 call=-6 declare=3 design=2 expect=7 intend=2 know=3 make=-2 mean=4 name=-3 need=4 poise=-3 require=2 say=5 see=2
show=5 suppose=-3 title=4 update=-2 use=-2 @cl:passive-prep accuse=-2 align=2 arm=2 ask=-6 assure=6 base=-2 build=4 center=2 divide=5 fill=3 focus=4
interpret=2 interview=2 know=-2 make=-2 name=-3 press=-3 refer=2 rid=-2 split=4 @cl:passive-told ask=-11 call=-2 expect=-3 poise=2 say=2 schedule=-2 see=-2
set=-2 show=-3 tell=-3 title=-2 @cl:prep account=-2 act=2 add=-5 admit=3 agree=7 allude=-2 apologize=3 appear=-6 argue=4 arrive=-4 back=-2 balk=4 base=-2
become=-2 begin=3 believe=5 benefit=-3 blame=-2 boast=2 brag=2 bring=3 bristle=3 build=3 call=3 campaign=6 capitalize=-2 care=-2 caution=2 charge=-2 cheer=4
comment=6 commit=6 compete=-2 continue=-2 cooperate=2 cross=2 culminate=2 cut=-3 deal=-2 debate=2 decline=-2 depend=-2 die=-2 differ=2 disagree=4 emerge=-4
end=-3 engage=4 exist=-2 fare=-2 find=3 finish=-2 fire=2 flip=2 flirt=2 fly=-4 focus=5 gather=-3 gear=-2 hang=-2 hear=-3 hint=3 hold=2 hop=3 huddle=-2
identify=4 insist=-3 join=2 joke=2 jump=5 lag=-3 land=-2 lash=5 lead=-4 learn=3 leave=-2 listen=-2 live=-3 make=3 meet=-5 move=-5 note=2 oppose=-2 opt=2
pass=-3 pay=-3 perform=-2 plan=3 plead=2 point=2 pounce=2 prepare=3 press=6 pull=-2 push=7 question=-6 rail=6 rally=-2 range=3 rank=-2 refer=7 reflect=2
register=-2 remain=-3 remark=2 report=-5 resonate=-2 result=-2 return=-3 rise=-3 roll=-2 root=2 rule=4 run=-3 say=3 search=-2 serve=-4 settle=-2 share=-2
show=-5 side=5 sign=-4 sit=-4 speak=-2 speculate=2 squabble=2 star=-2 start=-3 stay=2 step=-2 stick=2 stride=-2 struggle=-2 succeed=-2 surge=-2 tack=-2
talk=-3 think=3 touch=6 travel=-2 vote=10 walk=-2 wave=4 weigh=5 work=-5 worry=-2 write=-2 ’=-2 @cl:prep+ become=-2 call=5 drive=2 emerge=3 end=-2 fall=-2
focus=3 jump=-2 meet=3 pay=-2 point=3 remain=-3 return=-2 rise=-3 run=-4 seize=2 serve=-3 stay=-2 stick=3 take=2 travel=-2 vote=-3 work=-2 @cl:quote-verb
add=5 argue=-3 chant=2 conclude=-2 continue=2 go=-3 joke=3 note=-5 point=-8 post=-2 read=-2 recall=4 remark=-2 report=-4 respond=6 shout=2 tell=2 tweet=2
write=6 yell=5 @cl:quoted-as quote=4 @cl:relcl think=-4 @cl:told-aside tell=4 @cl:xcomp afford=-2 agree=-3 aim=2 begin=-8 bother=-3 call=3 claim=5
continue=-2 decline=3 figure=-2 hop=4 hope=-2 include=3 intend=-4 leave=-2 like=6 look=6 love=2 make=-4 manage=-2 mean=-4 move=-3 need=-4 offer=3 opt=-2
plan=3 pledge=2 poise=2 prefer=4 prepare=-2 prove=2 refuse=2 remember=-2 speak=5 spend=-3 stop=-2 threaten=4 turn=-2 vow=2 wait=-2 want=3 ’=-2
@cld:adj-clause able:to=-2 careful:to=3 certain:to=-3 eager:to=4 eligible:to=-2 happy:to=2 qualified:to=-2 quick:to=3 reluctant:to=2 unable:to=-3
willing:to=3 @cld:adj-prep capable:of=-2 critical:of=4 different:from=-2 open:to=2 responsible:for=2 short:of=-2 similar:to=-2 worried:about=3 @cld:aside
add:ccomp=2 ask:relcl=-2 begin:relcl=2 call:ccomp=-2 call:relcl=3 challenge:relcl=2 cite:relcl=-2 continue:asadvcl=-2 deny:relcl=3 describe:relcl=-2
explain:parataxis=3 note:asadvcl=6 note:parataxis=2 point:asadvcl=6 promise:relcl=2 report:asadvcl=7 say:asadvcl=3 say:ccomp=-4 say:parataxis=3 say:relcl=2
speak:asadvcl=-2 urge:relcl=2 write:relcl=-3 @cld:ccomp acknowledge:that=-2 add:VB=-2 announce:VBG=4 argue:VBD=-2 argue:VBZ=2 ask:VB=2 ask:how=4
ask:whether=2 ask:why=-3 assure:that=-2 become:that=-2 believe:VB=3 believe:VBN=-4 believe:VBP=-2 boast:that=2 call:VBD=-4 claim:that=-3 clarify:that=2
concede:that=3 conclude:that=2 confirm:that=2 consider:JJ=2 contend:that=2 decide:VBD=-2 declare:VBD=-2 demonstrate:that=3 deny:that=-3 emphasize:that=-3
ensure:that=-2 explain:that=-2 fear:VB=3 fear:that=2 feel:VBD=-3 find:to=3 help:VB=-2 help:VBP=2 hop:VB=2 hope:VB=2 imply:that=-2 indicate:VB=3 know:VB=2
let:VB=-2 maintain:that=2 make:VB=-3 make:VBN=-3 make:VBP=2 make:that=6 mean:VBN=-2 mean:VBP=-2 mean:VBZ=-2 mean:that=-2 note:VBZ=2 point:that=2 predict:VB=3
promise:that=2 question:whether=4 recall:that=-3 report:VBD=7 report:VBZ=-5 respond:that=2 reveal:that=2 say:MD=2 say:VB=3 say:VBD=6 say:VBG=2 say:VBP=2
say:what=-4 say:whether=-2 see:VBD=-2 see:if=-2 seem:VBN=3 show:VB=3 show:VBD=6 show:VBG=-5 show:how=-5 stress:that=-3 suggest:VB=3 suggest:VBD=-2
suggest:VBP=3 suggest:VBZ=3 suggest:that=-3 suspect:that=2 tell:VBD=2 tell:VBZ=2 think:VBN=2 think:VBP=2 want:to=6 warn:that=-2 wonder:if=3 worry:VB=3
write:VBN=-3 write:VBZ=4 write:that=3 ’:that=-2 @cld:dobj+ accuse:of=5 add:to=-2 address:in=-2 address:on=3 advise:on=-2 announce:advcl=2 announce:in=3
ask:about=3 ask:xcomp=-2 attack:as=2 attack:for=3 back:advcl=-5 back:in=2 begin:in=-3 blame:on=3 blast:for=2 block:from=2 boost:in=2 bring:dobj=-2
bring:into=6 bring:to=-3 call:dobj=3 call:oprd=2 call:xcomp=-4 carry:in=-2 cast:in=-2 cast:on=2 challenge:in=-2 change:advcl=-2 cite:as=5 convince:ccomp=2
create:advcl=-4 criticize:as=-3 criticize:for=5 cut:advcl=4 defend:advcl=2 deliver:at=-2 deliver:in=-2 devote:to=2 draw:from=-3 draw:in=-2 draw:to=2
encourage:xcomp=2 end:advcl=-3 endorse:in=2 face:advcl=-2 face:in=2 favor:over=3 find:in=-4 find:with=6 focus:on=2 frame:as=2 give:advcl=-3 give:dobj=2
hit:for=5 hold:at=-2 identify:as=-2 ignore:advcl=-2 include:advcl=5 instruct:xcomp=-2 invite:xcomp=2 invoke:in=3 issue:advcl=2 join:in=3 keep:on=-2
know:for=2 launch:advcl=3 lay:in=2 lead:by=-2 lead:in=2 leave:xcomp=2 liken:to=6 make:on=-2 make:to=3 make:with=-2 mention:by=5 mention:in=-4 move:to=-2
name:as=2 need:advcl=-3 offer:to=2 oppose:advcl=-3 paint:as=2 pay:dative=3 pay:for=-2 pay:to=3 pick:advcl=-2 play:in=-3 portray:as=3 praise:in=-3
prevent:from=2 prompt:xcomp=-4 provide:dative=-2 provide:for=-2 provide:with=7 push:advcl=-2 push:to=-2 put:at=3 put:in=3 put:over=-2 raise:advcl=4
raise:for=-3 raise:from=-2 raise:in=3 raise:to=3 recall:advcl=2 receive:from=-2 reject:advcl=4 release:advcl=6 replace:with=-2 return:to=-3 run:advcl=3
run:in=-2 see:as=2 see:in=5 see:to=-4 seek:advcl=-3 send:advcl=2 send:dative=2 set:advcl=-2 set:in=2 shift:to=2 show:ccomp=2 show:in=5 show:with=3 slam:for=2
spend:advcl=4 spend:xcomp=3 start:advcl=3 stop:from=-3 support:advcl=-5 support:for=3 take:advcl=6 take:at=5 take:dobj=-3 take:for=4 take:from=-4 take:of=2
take:on=-4 take:to=-2 take:with=4 tell:dobj=4 tell:xcomp=2 thank:for=4 think:of=-2 throw:to=2 turn:to=3 urge:xcomp=3 use:as=-4 use:on=2 view:as=-2
want:ccomp=2 welcome:to=2 win:advcl=-3 win:by=2 win:on=-2 win:with=-2 @cld:dobj-clause encourage:to=2 prompt:to=-3 push:to=-2 spend:VBG=2 urge:to=4 use:to=2
@cld:dobj-prep accuse:of=3 add:to=-4 address:in=-2 appoint:to=2 ask:about=3 attack:for=5 attribute:to=2 back:in=2 ban:from=-2 blast:for=2 bring:into=2
bring:to=-3 call:to=2 cast:for=2 cast:on=2 cite:as=5 compare:to=2 criticize:for=3 defend:as=3 defend:on=-2 deliver:at=-2 describe:as=3 devote:to=3
distance:from=4 draw:to=5 end:with=2 endorse:in=2 face:in=2 favor:over=4 find:with=4 frame:as=3 hit:for=4 hit:on=4 hold:on=2 invoke:in=2 join:in=2 lay:in=3
lead:by=-2 lead:in=2 liken:to=5 make:for=-2 make:on=-2 make:to=2 make:with=-2 mention:by=2 offer:on=2 offer:to=2 paint:as=3 pay:to=3 play:in=-2 portray:as=4
praise:for=2 prefer:to=2 prevent:from=2 provide:to=-2 provide:with=7 put:at=3 put:into=-2 raise:for=-3 raise:from=-2 raise:in=4 raise:on=-2 return:to=-2
see:as=2 see:in=2 see:to=-2 send:to=-2 share:with=-2 show:with=5 slam:for=2 stop:from=-3 support:as=3 support:in=4 take:at=9 take:for=3 take:from=-4
take:with=2 thank:for=5 think:of=-2 throw:to=2 tie:to=3 turn:into=2 turn:on=2 turn:to=2 use:as=-4 use:on=2 win:by=3 @cld:noun-clause ability:poss:to=-4
accusation:poss:that=-2 accusation:verb:that=3 anonymity:verb:to=2 attempt:none:to=3 attempt:poss:to=-2 attempt:verb:to=-3 chance:none:to=2
claim:poss:that=-3 claim:poss:to=3 comment:poss:that=-3 concern:light:that=2 debate:verb:that=2 decision:none:to=-3 effort:none:to=-2 effort:verb:to=4
evidence:verb:that=3 fact:none:that=-3 hope:verb:that=-2 inclination:light:to=3 notion:verb:that=4 opportunity:light:to=-2 opportunity:verb:to=2
order:light:to=-2 person:verb:to=2 plan:none:to=2 plan:poss:to=-5 plan:verb:to=4 proposal:verb:to=3 reason:light:to=-2 reason:none:to=2 reminder:verb:that=-3
right:verb:to=-2 suggestion:poss:that=-2 time:light:to=-2 time:verb:that=4 unwillingness:poss:to=2 way:none:to=-2 way:verb:to=3 @cld:noun-prep
access:verb:to=-2 account:verb:of=2 accusation:verb:of=2 advocate:verb:for=5 ally:verb:of=3 announcement:poss:of=2 appeal:poss:to=2 article:none:about=-2
assessment:poss:of=2 attack:none:in=-2 attack:none:on=-3 attack:poss:on=10 attack:verb:on=-5 average:verb:of=-2 ban:poss:on=3 ban:verb:on=-2 behalf:none:of=2
behalf:verb:of=-3 call:verb:with=-2 campaign:poss:against=2 candidate:verb:of=3 candidate:verb:with=5 case:verb:of=-2 center:verb:of=-2 chairman:verb:of=-2
chance:light:of=-2 change:verb:in=4 comment:poss:about=-2 comment:poss:on=4 concern:none:about=2 concern:verb:about=-2 condition:verb:of=-2 cost:verb:of=4
criticism:light:for=-3 criticism:poss:of=6 criticism:verb:of=4 critique:poss:of=2 danger:verb:of=2 day:verb:of=-3 debate:none:over=2 debate:verb:about=-2
demand:verb:of=-2 description:poss:of=-2 detail:verb:about=2 detail:verb:of=-2 dozen:verb:of=-2 effort:verb:of=-2 embrace:poss:of=2 end:verb:of=-3
endorsement:light:of=-3 endorsement:poss:of=6 evidence:verb:of=5 example:none:of=2 example:verb:of=3 expectation:verb:of=-2 face:none:of=3 fate:none:of=2
favor:none:of=-2 favor:verb:of=6 fear:verb:of=-2 finish:verb:in=2 friend:none:of=2 front:verb:of=-2 group:none:of=3 half:none:of=-2 handling:poss:of=-3
heart:verb:of=-2 idea:verb:of=4 immigrant:verb:in=-2 impact:none:of=2 impact:verb:of=3 importance:verb:of=-3 interest:light:in=7 interest:none:in=2
interest:verb:of=-3 interview:verb:on=-2 issue:none:of=-2 issue:verb:of=2 lack:verb:of=7 leader:verb:in=4 letter:verb:to=-2 level:none:of=2 level:verb:of=-2
list:verb:of=-2 lot:none:of=3 lot:verb:of=-2 majority:light:of=-2 majority:none:of=-2 margin:light:of=-3 meeting:verb:with=-2 member:verb:of=-3
mention:light:of=4 mention:verb:of=3 million:light:of=2 month:verb:of=-2 need:verb:for=6 none:none:of=-2 number:none:of=-3 number:verb:of=4
opinion:light:of=4 opposition:none:to=7 page:verb:of=-2 parent:none:of=2 part:none:of=-2 percent:light:of=-2 percent:none:of=-2 percent:verb:of=-3
photo:none:of=2 picture:verb:of=-2 plan:poss:for=-2 plenty:none:of=2 point:verb:in=-3 point:verb:of=-2 portion:verb:of=2 position:poss:on=3
possibility:verb:of=2 president:none:of=-2 president:verb:of=-2 prospect:light:of=-2 prospect:verb:of=3 question:light:about=-3 question:none:about=6
question:verb:about=-6 reason:none:for=3 reference:none:to=4 reference:verb:to=-2 release:verb:of=4 remark:poss:about=2 report:none:on=2 request:poss:for=3
response:light:to=2 response:none:to=2 responsibility:verb:for=2 result:none:in=3 result:verb:of=-2 rise:none:in=2 role:verb:in=2 secretary:verb:of=-2
sense:none:of=2 set:verb:of=5 sign:light:of=4 significance:verb:of=3 son:none:of=2 sort:verb:of=-3 source:verb:for=3 speech:verb:to=-2 start:verb:of=-2
state:poss:of=-2 state:verb:of=2 story:verb:about=3 story:verb:of=2 string:none:of=2 summer:verb:of=2 support:light:for=3 support:poss:for=-2
support:poss:of=-2 support:verb:for=4 support:verb:of=3 supporter:none:of=2 supporter:verb:in=-2 supporter:verb:of=3 tax:verb:on=3 thank:none:to=-2
thousand:verb:of=-3 threat:verb:to=2 top:verb:of=-2 use:none:of=2 use:poss:of=-6 use:verb:of=2 variety:verb:of=-3 victory:poss:in=-2 video:verb:of=-2
view:none:of=4 view:poss:on=-3 violation:verb:of=4 violence:verb:against=2 visit:verb:to=3 vote:verb:for=3 wave:none:of=3 winner:none:in=5 year:verb:of=-3
@cld:passive+clause ask:to=3 ask:whether=2 authorize:to=-2 call:NNP=-3 consider:NN=-2 expect:to=5 know:to=2 mean:to=3 name:NNP=-2 need:to=5 poise:to=-3
require:to=2 suppose:to=-2 update:to=-2 use:to=-3 @cld:passive+prep accuse:of=2 ask:about=7 assign:to=4 associate:with=2 assure:of=-3 ban:from=2 call:on=-2
center:on=2 charge:with=6 couple:with=2 criticize:for=2 elect:to=2 focus:on=-2 hold:on=2 know:for=7 lock:in=2 mire:in=2 need:for=2 regard:as=3 release:in=2
schedule:for=-2 see:as=5 see:since=-2 view:as=-3 @cld:passive-clause ask:if=2 ask:to=3 ask:whether=4 authorize:to=-2 call:NNP=-4 declare:NN=2 design:to=2
expect:to=6 intend:to=2 know:to=3 mean:to=4 name:NNP=-2 need:to=4 poise:to=-3 require:to=2 suppose:to=-2 update:to=-2 use:to=-2 @cld:passive-prep
accuse:of=-2 align:with=2 ask:about=-3 assure:of=6 center:on=2 fill:with=3 focus:on=4 know:for=-2 lock:in=2 rid:of=-2 @cld:passive-told ask:if=-2 ask:to=-2
ask:whether=-5 call:NNP=-2 consider:JJ=3 expect:to=-3 poise:to=2 schedule:to=-2 @cld:prep account:for=-2 act:as=2 add:to=-3 advocate:for=2 agree:on=3
agree:to=-2 agree:with=6 apologize:for=6 apologize:to=-3 appeal:to=2 appear:on=-2 ask:about=-3 ask:for=5 balk:at=4 base:on=-2 begin:by=3 believe:in=5
benefit:from=-3 blame:for=-2 boast:of=4 build:on=3 call:for=6 campaign:against=3 campaign:for=5 campaign:with=-3 comment:for=-2 comment:on=6 commit:to=6
compare:to=2 compare:with=-2 count:on=3 culminate:in=2 deal:with=-2 debate:on=2 depend:on=-2 disagree:with=4 dwell:on=-2 end:with=-2 engage:in=4 fight:for=-2
fight:in=2 fire:at=2 focus:on=9 hint:at=4 hold:on=2 hop:for=3 identify:with=4 insist:on=-2 lash:at=6 lead:to=-2 lean:toward=2 listen:to=-2 live:in=-2
look:at=-5 look:to=6 lose:in=2 make:on=2 meet:with=-3 move:to=-2 pay:for=-4 play:in=2 point:as=2 prepare:for=3 proceed:with=2 push:for=4 rail:against=2
range:from=2 reach:to=2 refer:to=8 reflect:on=2 report:from=-2 report:on=-2 resign:from=2 respond:to=4 result:in=-2 rise:to=-2 run:for=-2 say:about=-6
say:in=6 say:on=-3 search:for=-2 seem:like=-2 shoot:in=2 show:in=-2 side:with=6 sign:for=-2 sit:with=2 sound:like=-2 speak:about=9 speak:at=-4 speak:for=-2
speak:in=2 speak:of=8 speak:on=-2 speak:to=-5 speak:with=-4 stand:at=-2 stand:by=4 stand:with=2 stay:in=2 stick:to=4 succeed:in=-2 take:as=2 take:to=-2
talk:about=5 talk:in=2 talk:on=-2 talk:to=-2 talk:with=-2 testify:before=-3 think:of=2 touch:on=5 turn:against=4 vie:for=2 vote:against=2 vote:because=2
vote:for=5 vote:in=2 warn:of=2 weigh:on=2 win:by=2 win:in=2 work:at=2 work:for=-4 work:on=-2 write:in=3 @cld:prep+ appear:on=-2 call:on=5 focus:on=3
meet:with=5 point:to=3 serve:as=-2 speak:in=4 speak:on=-3 speak:to=-2 take:to=3 vote:for=-2 @cld:relcl say:pobj=2 @cld:xcomp afford:to=-2 agree:to=-3
aim:to=3 appear:JJ=5 appear:to=-4 begin:VBG=-4 begin:to=-4 bother:to=-3 call:to=4 claim:to=5 continue:VBG=2 continue:to=-3 decide:to=2 decline:to=3
expect:to=3 fail:to=2 figure:to=-3 help:VB=2 help:to=-2 hop:to=3 include:VBG=4 intend:to=-4 like:to=6 look:to=6 make:VBG=-2 manage:to=-2 mean:VBG=-3
move:to=-3 need:to=-3 offer:to=3 opt:to=-2 plan:to=3 pledge:to=2 poise:to=2 prefer:to=4 prepare:to=-2 promise:to=2 propose:VBG=2 prove:JJ=-2 prove:to=3
refuse:to=2 seem:JJ=-2 seem:to=2 speak:to=5 start:VBG=2 start:to=-2 stop:VBG=-2 threaten:to=2 vote:to=2 wait:to=-2 ’:to=-2 @d advcl=-3 appos=-4 ccomp=-3
conj=-4 csubj=2 dep=-2 npadvmod=-2 nsubjpass=4 parataxis=-2 pcomp=-2 pobj=-2 @dk:according-to prep=3 @dk:adj-clause acomp=-2 advcl=3 amod=2 conj=-3
@dk:adj-prep advcl=-2 amod=-2 @dk:aside advcl=-10 ccomp=2 conj=-5 parataxis=7 @dk:ccomp acl=-2 advcl=4 conj=3 csubj=3 parataxis=-5 pcomp=-3 @dk:dobj acl=5
ccomp=-3 conj=2 csubj=-3 dep=-2 nsubj=-2 pcomp=-2 @dk:dobj+ advcl=2 ccomp=-4 pcomp=3 @dk:dobj-clause ROOT=2 advcl=4 ccomp=-5 pcomp=5 relcl=-3 xcomp=-2
@dk:dobj-prep ROOT=-4 acl=5 csubj=3 xcomp=-2 @dk:noun-clause ROOT=-2 appos=6 conj=4 dobj=-4 npadvmod=-2 oprd=-3 pobj=3 @dk:noun-prep advcl=-2 appos=-8
ccomp=-2 dep=3 nsubjpass=5 oprd=3 @dk:outlet-aside ROOT=3 @dk:passive+clause ROOT=2 acl=-2 advcl=-2 ccomp=4 @dk:passive+prep ROOT=-2 acl=2 advcl=-4 pcomp=3
xcomp=4 @dk:passive-by ROOT=2 advcl=-5 ccomp=-2 relcl=4 @dk:passive-clause acl=-2 ccomp=4 xcomp=-2 @dk:passive-prep ROOT=4 advcl=-4 ccomp=-2 conj=-2
@dk:passive-told advcl=3 conj=-4 pcomp=-2 xcomp=2 @dk:prep pcomp=-3 pobj=-2 prep=-3 xcomp=-3 @dk:prep+ ccomp=-3 conj=3 dep=5 pcomp=-3 relcl=-3 xcomp=2
@dk:quote-verb ROOT=2 advcl=3 ccomp=5 conj=-4 parataxis=-3 pcomp=-3 relcl=-2 @dk:quoted-as ROOT=4 @dk:xcomp acl=-3 advcl=3 ccomp=-2 csubj=-2 dep=-3 pcomp=2
xcomp=-3 @h:according-to ,=6 CD=3 DT=9 IN=3 NN=-5 NNS=-5 VBD=-2 VBG=-3 VBP=2 ``=-2 @h:adj-clause VBD=-4 VBN=2 VBZ=2 @h:adj-prep CD=-3 IN=2 NNP=-3 NNPS=-2
RB=-3 VBG=3 VBN=2 @h:aside :=4 DT=5 IN=-3 NN=3 NNP=-3 NNPS=2 NNS=3 PRP=-2 VBD=-2 VBN=-7 @h:ccomp JJ=2 VBN=2 VBP=-2 @h:dobj CD=-5 JJR=-2 JJS=-2 NNP=-2 NNPS=-6
NNS=2 PRP=-3 VB=-4 WDT=2 WP=-5 @h:dobj+ CD=-3 DT=2 IN=2 NN=2 NNS=3 PRP=-2 VB=-6 @h:dobj-clause VBN=5 VBP=-2 VBZ=3 @h:dobj-prep CD=-3 JJ=-4 NN=-2 NNP=-7
NNPS=-4 PRP=8 VB=3 VBD=-2 VBG=6 VBZ=3 ``=2 @h:line =2 PRP=3 @h:noun-clause VB=-4 VBG=-2 VBN=3 @h:noun-prep DT=-2 IN=-2 JJ=-3 JJS=-2 NNP=-7 NNPS=-6 NNS=-2
PRP=2 RB=2 VB=4 VBD=2 VBG=3 VBP=3 VBZ=5 ``=5 @h:passive+clause NN=4 NNPS=-3 NNS=5 PRP=-4 @h:passive+prep JJ=-2 NNS=2 PRP=-3 WP=-3 @h:passive-by DT=5 NNP=-3
PRP=2 WDT=2 @h:passive-clause NN=-3 NNP=6 NNS=-2 VB=3 VBD=3 VBZ=-7 @h:passive-prep DT=-2 JJ=4 NNP=-9 PRP=-2 VB=3 VBG=7 @h:passive-told NN=-2 NNP=-3 VBG=2
VBZ=2 @h:prep CD=-6 IN=-5 JJS=-2 NNP=-5 NNPS=-5 RB=-4 VB=7 VBD=4 VBG=7 VBN=-2 VBZ=2 WDT=-3 ``=3 @h:prep+ JJ=-2 NN=2 NNPS=-2 PRP=2 RB=-2 VB=2 VBG=5 @h:quote
''=8 NNP=-5 ``=5 @h:quote-verb ''=-3 ,=2 IN=6 NN=4 NNP=-3 NNS=-5 VBD=2 VBG=-2 VBN=3 ``=2 @h:relcl NN=-2 VB=4 VBD=5 VBN=-7 @h:told-aside VBD=4 VBG=-3 VBZ=2
@h:xcomp JJ=-2 VB=3 VBG=-2 VBN=-5 @hl abandon=9 accelerate=-3 accuse=8 acknowledge=2 act=7 adopt=3 advocate=3 afford=-2 agree=5 aim=4 alarm=-2 alter=3
amass=-2 amend=2 analyze=-2 announce=6 appear=-4 appoint=-3 approach=-3 approve=5 argue=4 arrive=-2 ask=-9 assemble=2 assert=2 assure=-2 attack=5 attempt=4
attend=3 attract=-3 attribute=-4 authorize=-2 back=2 ban=6 barnstorm=4 base=3 be=3 bear=-3 beat=-5 become=-3 beg=-4 begin=-8 believe=-5 bemoan=3 benefit=-3
blame=7 block=3 blunt=2 boast=7 boil=3 boo=3 bother=-2 brand=2 brave=-2 bring=2 bristle=-3 bruise=2 brush=3 call=3 capture=-4 care=-2 carry=-2 cast=3
cause=-2 celebrate=-2 challenge=4 change=2 check=-4 cheer=5 choose=-3 cite=5 claim=4 clear=-2 close=-8 combine=-2 come=-4 command=-2 compare=2 complain=3
complicate=3 concede=-4 concern=-2 conduct=-4 confront=-2 consider=-6 contact=-4 continue=3 contradict=-5 control=-5 convince=-2 cost=-4 count=-2 create=-4
cringe=-4 criticize=3 curb=2 deal=-2 decline=8 decry=7 deem=2 deepen=-3 defeat=-3 defend=6 define=4 defy=4 demonstrate=-3 demur=5 denounce=5 deny=2 deploy=-3
deprive=-2 describe=4 deserve=-2 design=-2 determine=2 devote=-2 dictate=-2 die=3 diminish=-2 direct=-2 disagree=2 disclose=9 discover=-2 discredit=3
discuss=3 dislike=-3 disrupt=-2 distribute=2 dominate=-2 donate=2 double=7 drive=-4 drop=-2 earn=-7 ease=-2 echo=2 eclipse=-2 eke=-2 elect=4 elevate=-2
eliminate=3 emerge=-2 emphasize=4 employ=-2 empower=-2 end=-4 endorse=3 engage=4 engineer=-3 enjoy=2 ensure=-2 enter=4 erode=-2 escape=2 establish=-3
examine=-2 exist=2 expand=-2 explain=7 exploit=-2 express=12 face=-15 fail=-3 fall=-6 favor=-4 feel=-6 fight=-3 figure=-2 file=4 find=-5 fire=-2 fix=3
flare=4 flip=2 fly=-2 focus=3 follow=-4 force=7 forecast=-4 found=2 frame=-3 fund=-2 galvanize=3 gather=-2 generate=-2 get=-8 go=3 grant=-2 grow=-2 hail=3
hamper=2 hand=-2 happen=-5 hate=2 have=-5 head=2 hear=2 heed=-3 hit=4 hold=-2 honor=-4 hop=9 hope=2 host=2 hurt=-2 identify=-4 illustrate=2 imagine=-3
impose=4 increase=-5 indicate=-2 initiate=-3 insert=-2 insist=-3 intend=-4 intensify=-3 interrupt=4 interview=-3 invest=-4 investigate=-5 invite=-3
involve=-5 issue=4 joke=2 justify=4 keep=-2 kick=3 kill=-5 knock=-2 know=-3 labor=-2 lament=2 lash=5 laugh=-2 lead=-5 leak=-2 lean=5 learn=4 leave=-4 lend=3
let=3 lift=-2 like=6 line=4 list=2 live=-2 lock=3 look=5 lose=-5 maintain=-4 manage=4 match=-2 mean=-5 meet=2 mention=4 mind=2 mobilize=3 mock=9 move=-5
name=7 need=-8 negotiate=5 nominate=-2 notice=-2 obscure=-2 offer=8 open=-3 oppose=2 order=3 outline=5 oversee=-4 own=-3 paint=2 pass=2 pause=-3 pay=-5
perform=-2 persuade=-3 pick=-2 pivot=3 place=2 plead=6 pledge=6 plot=4 point=6 poise=2 polish=2 posit=3 prefer=5 prepare=-5 present=5 pressure=2 prevail=-6
prioritize=-2 promise=13 promote=-4 prompt=8 propose=11 prove=-4 provide=-3 publish=4 pull=-5 punish=4 put=2 question=2 rail=3 raise=-3 rally=3 rat=-6
reach=3 rebuild=4 recall=7 receive=-7 recite=-4 recognize=-2 recommend=3 reference=3 reflect=-3 refuse=9 regret=-2 reject=6 release=4 remain=2 remove=-2
renew=-2 reply=2 report=4 repudiate=3 require=-2 reserve=-2 rest=-2 retain=-3 return=-6 retweete=-2 reveal=-2 reverse=-3 review=3 rip=2 rise=-3 round=2
rouse=-4 rule=3 run=-2 schedule=2 score=-3 scramble=-3 secure=-4 see=4 seek=9 seem=-7 send=3 serve=-3 sew=-2 shake=4 shape=4 sharpen=-3 shift=-3 shoot=-4
shout=4 show=-3 showcase=-3 sit=-2 sound=6 speak=-2 speculate=4 spike=3 split=4 spot=3 stand=5 start=2 stay=2 stir=2 stoke=-4 stress=3 sue=3 suffer=-2
suggest=3 supply=-2 support=5 survey=2 sweep=-2 talk=7 tap=-2 target=3 test=-3 thank=2 threaten=9 tie=6 toil=3 tone=-3 tout=5 track=2 trail=-2 trash=3
travel=-2 treat=-8 trigger=-2 trump=-3 trumpet=3 trust=4 try=-5 turn=-2 tweet=5 uncover=2 underestimate=-3 undermine=-2 understand=-5 unveil=4 update=-2
use=-4 veer=-2 vet=4 vie=-2 view=-2 violate=7 voice=5 volunteer=3 vote=4 vow=13 wait=-3 want=7 warn=3 watch=3 wear=-2 weigh=-3 welcome=2 win=-8 wish=2
witness=4 wonder=-2 write=2 yield=-4 ’=-4 ’m=3 @ho ADJ=-6 ADP=-8 ADV=-5 AUX=-4 CARDINAL=-10 DATE=-17 EVENT=4 FAC=-3 GPE=-7 LAW=5 LOC=-6 MONEY=-6 NOUN=-3
NUM=2 ORDINAL=-5 PART=-3 PERCENT=-13 PRODUCT=-3 PUNCT=-6 QUANTITY=-3 TIME=-9 VERB=-3 WORK_OF_ART=-2 @holds adj-clause=4 adj-prep=2 aside=-9 ccomp=-4 dobj+=6
dobj-clause=2 dobj-prep=2 noun-clause=2 noun-prep=2 passive-prep=2 passive-told=5 prep+=6 prep=3 quote-verb=2 quote=5 relcl=-4 told-aside=2 xcomp=6 @hp
ADJ=-4 ADP=-3 AUX=-2 NOUN=-6 NUM=-4 PART=2 PRON=-3 PROPN=-4 SCONJ=-4 @in accuse=2 acknowledge=-7 add=-6 address=-2 admit=2 advise=4 agree=-4 announce=-2
argue=-3 ask=4 assure=4 blast=4 boast=3 call=8 charge=-2 cite=5 claim=-6 clarify=-4 concede=-2 contend=-2 declare=4 demand=-3 denounce=5 describe=4
emphasize=-2 insist=-6 note=-10 pledge=2 point=-5 question=-2 recall=-6 respond=3 reveal=-7 say=-9 suggest=-5 swear=2 tell=-5 tweet=-3 warn=-2 write=5 @l
%=-4 ability=-5 able=-2 absence=3 accelerate=-2 access=-5 accompany=-2 accomplish=-2 accord=4 accusation=5 achieve=-3 acknowledge=5 acquiesce=7 act=2
action=-2 activate=-3 ad=-3 add=-3 address=-7 administer=2 admiration=2 admire=-3 advance=-2 advantage=-3 advertise=-2 advice=2 advise=-8 adviser=-2
affect=-2 affiliate=-2 affirm=2 afford=-2 aftermath=2 agenda=-2 agent=2 agreement=4 aide=2 aim=6 air=-5 allegation=4 allegiance=3 allow=7 allude=-2 amount=-4
amplify=2 analyze=-2 anger=-3 announce=8 announcement=5 anonymity=2 answer=-7 anticipate=-3 anxiety=4 appear=-7 applaud=12 appoint=4 appointment=3
appreciate=-3 approach=-7 approval=3 approve=2 argue=3 argument=2 army=-2 arrest=-2 arrive=-5 article=-3 articulate=5 ask=3 assail=5 assault=-3 assemble=-3
assert=-3 assertion=6 assessment=7 asset=-2 assist=2 assume=-2 attach=-2 attack=9 attempt=-3 attend=-6 attention=-2 attitude=3 attract=-4 attribute=8
author=-3 average=-3 avoid=3 await=-2 award=-3 backing=-2 balk=8 ban=2 bar=6 barnstorm=5 base=-4 bash=7 battle=-3 bear=-2 beat=-7 become=-9 beg=2 begin=-13
bemoan=8 benefit=-4 best=-2 bet=-3 bias=2 bid=-3 bill=2 bind=-4 bit=-2 blame=2 blast=4 block=2 bolster=-3 bomb=-2 boo=4 book=-2 border=2 bother=-3 boycott=5
brace=-2 brag=3 brand=3 break=-4 brief=-2 bristle=4 broadcast=8 broaden=2 broker=-4 bruise=3 brush=11 buck=-2 build=-3 burn=-2 burrow=-2 bury=2 bus=-2 buy=-4
calculate=2 calm=-4 campaign=-2 cancel=-6 candidacy=-2 candidate=2 capable=-2 capitalize=-3 capture=-7 carry=-6 carve=-2 cast=4 catch=-5 caucus=-2 cause=-4
caution=4 celebrate=4 cement=2 certain=-2 certify=-2 chair=-3 chairman=-3 challenge=-4 champion=3 chance=-4 change=-2 chant=3 chapter=2 characterize=4
charge=-5 chastise=5 check=-3 cheer=6 chief=-2 choose=-2 circle=-2 circulate=7 cite=2 claim=4 classify=2 clear=-5 clinch=-6 clip=-2 close=-10 collaborate=-2
collapse=-3 collect=-5 combine=-3 commit=4 commitment=2 compare=5 compete=-3 competitive=-2 complain=3 complaint=2 complete=-2 complicate=-2 comply=-2
compromise=2 concern=3 concerned=3 conclude=2 conclusion=3 condition=-3 conduct=-7 conference=-2 confidence=3 confident=2 confine=2 confront=-3 connect=-3
consensus=5 consider=4 contain=-2 contemplate=6 contend=-2 contest=-2 continue=-4 contribute=-5 control=-7 controversy=2 conversation=-2 convert=-5
convince=4 cooperate=2 coordinate=-3 copy=-2 correct=4 cost=-3 count=4 counter=-3 course=3 cover=6 coverage=6 crack=-4 craft=-2 credit=11 crisscross=-2
critic=3 critical=3 criticism=7 cross=-2 crowd=-3 cruise=-3 crush=-4 cry=4 culminate=2 cut=-3 cycle=2 danger=2 date=-3 dawn=-2 day=-3 deal=-5 debate=2
decide=-2 decision=4 declare=8 decline=3 decry=2 dedicate=4 deem=7 deepen=3 defeat=-6 defense=7 defer=-2 define=3 delete=-3 demand=-2 demonstrate=2 dent=-3
deny=-2 depend=-3 deploy=-5 deport=4 deprive=-2 deride=6 deserve=-6 desire=2 destroy=5 detail=-2 detain=-2 determination=-2 determine=-2 develop=-5 devote=5
die=-3 differ=2 difference=-2 different=-2 difficult=-2 dig=-3 diminish=-2 direct=2 director=-3 disagreement=8 disavow=4 disclose=2 discrimination=3
discuss=11 discussion=2 dismantle=-2 dispatch=-3 display=3 dispute=6 disqualify=-2 disrupt=-2 distance=2 distribute=-2 divide=3 document=7 dominate=-5
donate=-6 doom=2 double=8 downplay=2 dozen=-3 draft=4 draw=-2 drive=-5 drop=-5 dub=6 dwell=2 eager=3 earn=-8 eat=-5 echo=3 edge=-4 edit=-2 eke=-3
elaborate=-4 election=-2 electorate=-2 element=2 eligible=-3 eliminate=-4 email=3 embed=3 embrace=-7 emerge=-5 emphasize=2 enable=-3 enact=-3 encapsulate=-2
encounter=-3 encourage=7 endanger=2 endorse=7 endorsement=6 endure=-3 energize=-3 enforce=3 engage=5 enjoy=2 enough=-2 enshrine=-2 ensure=-2 enter=-3
enthusiasm=2 era=2 erect=2 erupt=-2 escalate=7 escape=-3 estimate=4 evaluate=-3 eve=-2 event=-3 evidence=4 evince=4 example=3 exceed=-4 exchange=-3 excite=-2
execute=-2 exhort=-2 exit=-2 expansion=-2 expect=6 explain=3 explore=3 expose=4 express=6 extend=-3 extradite=7 eye=2 face=-13 fact=-4 faith=3 fall=-4
familiar=-2 family=-2 fan=-3 fare=-4 fault=4 favor=2 fear=4 feature=-5 feed=-2 feel=-3 feeling=5 field=-2 figure=-4 file=3 fill=-4 finance=-2 find=-7
finish=-6 fire=3 fit=-3 flag=2 flank=-2 flee=-3 float=3 flood=-2 floor=2 fly=-3 focus=5 follow=-2 forbid=-2 forecast=3 foresee=3 forge=-2 forgive=4 form=-4
found=-7 frame=5 free=-5 freedom=3 freeze=2 friend=2 front=-3 frustration=-2 fuel=-4 fulfill=-2 full=2 fund=-2 fundraise=3 fundraiser=-2 fury=-2 gain=-8
game=-2 garner=-4 gather=-4 gathering=-2 gear=-2 generate=-3 glad=4 go=-3 graduate=-2 grapple=2 grasp=-2 groundbreake=2 grow=-4 guarantee=-2 guess=2 guilty=2
hail=4 half=-3 hall=-2 halt=-3 hand=-5 handful=-2 handle=-3 handling=-3 hang=-2 happen=-4 happy=2 hard=-2 head=-5 headline=-2 hear=-2 heart=-2 help=-6
herald=9 hide=-2 high=-2 highlight=10 hijack=3 hint=5 history=2 hit=6 hitch=-2 hold=-6 honor=-3 hop=14 hope=7 host=-5 hour=-2 huddle=-5 hundred=-2 hurt=-3
idea=6 identify=12 ignore=7 immigrant=-2 impact=2 implication=3 implore=3 imply=-3 improve=-6 incite=-2 inclination=3 increase=-2 indicate=9 indict=2
indictment=-2 infiltrate=-2 inflate=3 influence=-4 inform=2 information=-3 insistence=5 inspire=-2 instal=-3 instance=2 instruct=-2 insult=9 intend=-4
intent=-2 interest=6 interested=3 interrupt=-8 interview=-5 introduce=5 invest=-5 investigate=-7 investigation=-4 invite=4 invoke=4 involve=-7 isolate=2
issue=4 jab=4 jail=2 job=-3 join=-5 joke=4 judge=2 jump=2 justify=5 kick=-3 kill=-9 knock=8 label=2 lag=-3 lambast=7 lament=7 lash=6 laugh=-2 launch=2 lay=3
lead=-18 leak=-2 lean=6 learn=2 leave=-5 left=3 legislation=5 level=5 leverage=-2 liberate=-2 license=-2 lie=-4 life=-2 lift=-2 light=3 likely=-2 liken=11
limit=3 link=2 list=10 listen=-3 live=-3 loan=2 lob=3 lock=-2 log=2 look=4 loom=-2 lose=-11 loss=-3 love=5 maintain=-14 majority=-4 manage=-5 mandate=7
map=-2 march=-4 margin=-4 mark=-4 market=-2 marry=-5 match=-4 matter=-2 mean=-10 meet=-9 meeting=-6 member=-4 mention=4 message=6 mince=4 minimize=-2
mirror=2 mishandle=-2 mislead=4 miss=-2 misstate=-3 mobilize=-2 mock=-2 moment=-2 money=-2 month=-2 more=-2 move=-3 mull=8 muse=-2 name=13 narrow=-3
navigate=-4 need=-2 negotiate=5 net=-2 news=-2 nickname=3 nominate=9 nomination=-3 nominee=-3 note=6 number=-2 obligate=-2 obtain=-4 odd=-3 offer=7 opinion=7
opportunity=-2 oppose=6 opposition=7 optimism=-3 order=-3 organization=-2 organize=-6 oust=-2 outline=7 overcome=3 overhaul=-2 oversee=-4 overtake=-3
overthrow=3 owe=-2 own=-6 paint=4 pair=-2 pan=3 parallel=-2 parent=2 part=-4 pass=5 passage=2 passion=4 path=-3 pause=2 pay=-7 payment=-2 peg=4 pepper=2
perceive=5 percent=-8 perception=3 perform=-6 period=-2 persuade=3 photo=2 pick=-2 piece=-3 pitch=10 pivot=2 place=2 plan=-2 platform=-2 play=-5 pledge=-6
plenty=4 plummet=-2 poise=-2 poke=2 policy=2 politician=-2 poll=-2 portion=2 portray=10 pose=-2 position=3 post=-6 potential=-2 pounce=2 pound=3 pour=-2
power=-2 practice=-3 preach=3 predict=3 prefer=7 premise=4 prepare=-4 prepared=-2 presence=-2 present=2 president=2 press=9 prevail=-3 prevent=2 preview=2
pride=4 primary=-2 print=-2 problem=-2 produce=-2 profile=-2 profit=2 prohibit=10 project=7 projection=2 promise=5 promote=5 prompt=-9 propel=-2 proposal=3
propose=5 prosecute=4 prosecutor=4 protect=-4 proud=2 prove=-3 provide=-2 provision=3 provoke=-2 publish=4 pull=-2 pump=-2 punch=-3 purchase=-4 pursue=3
push=8 qualified=-2 quarter=-2 quash=-2 query=4 question=3 quick=3 quote=4 race=-5 rack=-2 rail=6 ram=-2 range=3 rank=2 ratchet=-2 rattle=4 reach=-4 react=4
reaction=3 read=6 reality=2 reap=-3 reason=2 reassure=2 rebuff=4 rebuke=-2 rebut=4 recall=2 receive=-11 recite=3 reclaim=-2 recognize=11 recommendation=4
refer=5 reference=2 refuse=6 regain=-5 regard=5 rein=-4 reject=7 rejection=2 relate=-3 relationship=-3 relay=-2 release=5 relish=3 relocate=4 reluctant=2
rely=-2 remain=-6 remark=2 remember=4 remind=-5 reminder=2 renounce=3 reopen=-3 repeal=-3 replace=-4 report=4 represent=-4 reprimand=8 reprise=3 repudiate=4
reputation=-3 request=-2 require=3 rescue=-3 resign=-2 resistance=3 resolve=-2 resonate=-2 respond=-4 response=2 responsibility=2 responsible=2 restore=-3
restrict=5 result=-4 resurrect=-2 retain=-3 rethink=2 return=-5 retweete=9 reveal=2 revelation=-3 reverberate=-2 reverse=5 review=-3 revise=3 revolt=-2
revolution=3 ride=-2 right=-4 rip=11 rise=-2 risk=-3 rival=-2 root=2 round=-2 rouse=-2 row=-2 rub=-2 rule=8 ruling=5 rumor=3 run=-5 rush=-3 sanction=5
satisfied=4 savage=6 save=2 say=4 schedule=-3 school=-2 score=-2 scramble=-2 scrap=4 scrutinize=-2 seal=-2 seat=-2 secretary=-4 secure=-5 see=-2 seem=-4
seize=-3 sell=-4 send=-4 sense=-2 sentence=8 separate=-2 serve=-8 session=-2 set=-4 sew=-2 shake=-6 shape=-3 share=8 sharpen=-3 shed=-3 shield=2 shooting=-2
short=-2 shout=5 show=12 showcase=3 showing=-2 shrug=6 shut=4 shy=2 side=4 sign=2 significance=3 similar=-2 single=5 sink=4 sit=-4 site=2 size=5 skeptical=3
slap=-2 slat=-3 slate=3 slide=4 slip=-2 smear=6 smile=-2 snap=-3 soar=2 solidify=-3 sound=8 spar=5 spark=-3 speak=-11 speculate=7 speech=4 spend=-5
spending=2 spill=-2 split=5 sponsor=-2 spotlight=2 squabble=2 squeeze=-3 stake=-2 stall=3 star=-4 state=-2 statement=5 steal=5 steel=-3 steer=-2 stir=3
store=-2 story=3 strength=-2 strengthen=-2 stress=-3 stride=-2 string=2 strong=-2 struggle=-2 study=-4 succeed=-4 sue=10 suffer=-4 suggestion=6 sum=6
summer=2 supplement=-2 supply=-2 support=2 supporter=2 suppose=-6 sure=3 surge=-3 surpass=-2 surprised=-3 surround=-2 survey=-4 survive=-3 suspect=2
suspend=5 sustain=-2 swamp=-2 swear=-2 sweep=-6 switch=-2 system=-2 tackle=3 take=-3 tap=-6 task=-2 taunt=5 tax=3 teach=-4 team=-3 tell=4 tempt=2 tend=-2
tendency=-2 terminate=2 test=-4 testimony=2 thank=2 thing=-2 think=-4 third=-3 thousand=-2 throw=-2 tick=4 time=-3 title=9 top=-4 touch=4 tough=2 tour=-2
tout=-2 trace=2 track=-3 trade=4 trail=-10 transfer=-2 transform=-5 transition=4 translate=2 trash=8 travel=-4 treat=-3 trend=2 trick=-2 trigger=-2
trillion=2 trio=2 trip=-2 trounce=-4 trump=2 try=-4 turn=-2 tweak=-2 tweet=2 unable=-3 uncover=-2 undercut=-2 underestimate=2 undermine=2 underscore=-5
understand=2 understanding=6 understate=2 undo=-2 unify=-2 unleash=-4 unload=3 unravel=-2 unveil=2 unwillingness=2 update=-5 upend=-2 upset=-2 use=-5 usher=3
utter=6 value=-2 variety=-3 veer=-2 vent=3 vet=-3 veto=4 video=-3 view=3 violation=4 visit=-5 voice=5 volunteer=2 vote=3 vow=9 wad=-4 wag=-2 wage=2 wait=-5
warm=2 warn=6 warning=3 waste=-3 way=-3 wear=-6 weigh=2 welcome=-9 whip=4 widen=-2 wield=7 willing=3 win=-13 winner=5 wipe=2 withdraw=2 withhold=2 witness=6
woman=-2 wonder=3 woo=4 word=5 work=-11 worried=6 worry=-5 worth=-3 wrap=2 wrest=-3 write=-3 yell=4 zone=2 ’=-10 @lex:according-to other=4 @lex:adj-prep
other=-2 @lex:aside speech=-4 @lex:ccomp attitude=-2 other=-12 speech=5 @lex:dobj attitude=8 other=-9 speech=11 @lex:dobj+ attitude=2 other=-9 speech=9
@lex:dobj-clause other=-8 speech=6 @lex:dobj-prep attitude=2 other=-8 speech=8 @lex:noun-clause attitude=7 other=-6 @lex:noun-prep attitude=2 other=-3
speech=5 @lex:outlet-aside speech=3 @lex:passive+clause attitude=7 other=-10 speech=4 @lex:passive+prep attitude=6 other=-9 speech=6 @lex:passive-by
attitude=8 other=-9 speech=3 @lex:passive-clause attitude=6 other=-9 speech=4 @lex:passive-prep attitude=-3 speech=-2 @lex:passive-told attitude=-2 speech=-3
@lex:prep attitude=4 other=-7 speech=6 @lex:prep+ attitude=2 other=-4 speech=2 @lex:quote-verb attitude=-6 speech=2 @lex:quoted-as speech=4 @lex:relcl
other=-3 speech=6 @lex:told-aside speech=4 @lex:xcomp attitude=2 other=-9 speech=7 @m after=2 although=5 because=-3 for=-4 if=-4 like=-2 once=-3 since=2 so=3
than=3 that=-11 though=6 unless=-2 until=-5 whether=-4 while=6 @n:according-to 17+=6 5-8=-6 9-16=6 @n:adj-clause 17+=2 2=-4 3-4=2 @n:adj-prep 1=-6 3-4=-4
5-8=6 @n:aside 17+=5 3-4=-8 @n:ccomp 17+=2 1=-9 2=-3 3-4=-5 @n:dobj 17+=4 1=-11 2=-4 5-8=4 9-16=5 @n:dobj+ 3-4=-4 @n:dobj-clause 17+=3 1=-3 2=-3 9-16=3
@n:dobj-prep 17+=5 1=-12 2=-8 5-8=6 9-16=7 @n:line 17+=4 2=-5 9-16=6 @n:noun-clause 17+=2 2=-5 5-8=3 9-16=3 @n:noun-prep 17+=4 1=-11 2=-5 3-4=2 5-8=5 9-16=3
@n:outlet-aside 17+=2 @n:passive+clause 17+=-5 2=-2 5-8=5 9-16=3 @n:passive+prep 9-16=2 @n:passive-by 1=-3 2=4 5-8=6 9-16=-5 @n:passive-clause 17+=-4 1=-3
5-8=6 9-16=2 @n:passive-prep 17+=5 1=-8 2=-3 3-4=-4 5-8=7 @n:passive-told 17+=4 2=-2 3-4=-5 5-8=-2 9-16=2 @n:prep 17+=3 1=-10 2=-6 5-8=2 9-16=3 @n:prep+
17+=2 3-4=-5 @n:quote 17+=8 5-8=-6 9-16=-4 @n:quote-verb 17+=2 3-4=3 9-16=-2 @n:relcl 3-4=3 @n:told-aside 17+=2 9-16=2 @n:xcomp 17+=2 1=-9 2=-6 3-4=3 5-8=3
9-16=2 @p:according-to around=6 before=-2 @p:adj-prep after=-3 @p:aside after=2 around=2 before=-8 @p:ccomp after=5 around=2 before=-21 @p:dobj after=-2
before=-3 @p:dobj+ around=-5 @p:dobj-prep after=-2 @p:noun-clause after=2 @p:noun-prep after=-2 before=-2 @p:outlet-aside around=3 @p:passive-by around=-2
before=3 @p:passive-prep after=-3 @p:passive-told after=-3 around=-2 @p:prep after=-3 before=-4 @p:quote-verb after=4 @p:quoted-as after=3 @p:relcl after=2
@p:told-aside after=3 before=2 @p:xcomp around=-3 @prt:add up=-2 @prt:back down=-2 up=-3 @prt:battle out=-2 @prt:break down=-2 out=2 @prt:bring in=-4 up=4
@prt:call off=-5 @prt:carry out=-2 @prt:dig up=-2 @prt:double down=4 @prt:drop out=3 @prt:eke out=-3 @prt:end up=-2 @prt:hand over=-2 @prt:hold out=2 up=2
@prt:kick off=-3 @prt:lash out=6 @prt:lay out=6 @prt:light up=-2 @prt:line up=3 @prt:lock up=-2 @prt:make up=-9 @prt:open up=2 @prt:play down=7 @prt:point
out=3 @prt:put out=2 up=-3 @prt:rack up=-2 @prt:ratchet up=-2 @prt:reach out=-2 @prt:rein in=-2 @prt:roll out=2 @prt:rule out=3 @prt:scale back=2 @prt:seek
out=-2 @prt:send out=8 @prt:serve up=4 @prt:set off=-2 up=-5 @prt:show up=-5 @prt:shrug off=6 @prt:shut down=2 @prt:sign on=-3 up=-2 @prt:single out=5
@prt:speak out=8 up=2 @prt:start out=4 @prt:stir up=2 @prt:strike down=4 @prt:sum up=8 @prt:take down=-3 in=-4 off=-2 on=-3 @prt:talk up=2 @prt:team up=-2
@prt:turn on=-3 out=-4 over=-2 @prt:weigh in=5 @prt:work out=-2 @prt:wrap up=2 @q according-to=-3 ccomp=-2 dobj+=2 dobj-clause=-2 dobj-prep=-3 noun-clause=3
noun-prep=2 outlet-aside=-2 passive+clause=5 passive-clause=3 passive-prep=5 passive-told=3 prep+=7 prep=4 quote-verb=2 quote=6 relcl=-3 @qe '=2 ,=2 .=8 >=-3
?=5 e=-6 g=-2 l=-2 n=-5 r=3 s=-2 t=-2 @qg:line 4=4 @qg:quote-verb 1=2 3=-7 4=2 @qn:line 1=4 @qn:quote-verb 1=2 @qo False=-7 True=4 @s ADJ=-2 ADP=-2 INTJ=7
NOUN=-3 PART=-4 PROPN=2 VERB=-6 document=2 ent-CARDINAL=4 ent-DATE=-3 ent-GPE=-3 ent-LAW=-2 ent-LOC=-3 ent-MONEY=-4 ent-NORP=9 ent-ORG=4 ent-PERSON=5
ent-PRODUCT=3 ent-TIME=2 ent-WORK_OF_ART=2 group=6 pron-he=3 pron-it=-5 pron-she=4 pron-that=-8 pron-this=-7 pron-we=2 pron-which=-2 @s:ccomp none=-12
@s:dobj none=-8 @s:dobj+ none=-11 @s:dobj-clause none=-8 @s:dobj-prep none=-8 @s:noun-clause none=-3 @s:noun-prep none=-3 @s:passive+prep none=-2
@s:passive-prep none=7 @s:prep none=-4 @s:prep+ none=3 @s:quote-verb none=-8 @s:xcomp none=-4 @sc:according-to NOUN=7 PROPN=2 ent-PERSON=-5 group=-3
@sc:adj-clause document=-2 ent-NORP=3 ent-PERSON=-3 group=2 pron-he=-7 pron-i=2 pron-she=-2 pron-who=3 @sc:adj-prep NOUN=-7 PRON=-3 PROPN=2 ent-GPE=-2
ent-NORP=4 ent-ORG=6 ent-PERSON=-2 group=6 pron-he=-3 pron-it=-3 pron-she=-3 @sc:aside NOUN=2 PRON=-2 PROPN=3 document=3 ent-ORG=3 group=2 pron-he=-2
pron-it=4 pron-that=-3 pron-who=-10 pron-you=-2 @sc:ccomp ADJ=2 NOUN=3 VERB=-4 document=5 ent-CARDINAL=2 ent-GPE=-2 ent-ORG=2 ent-PERCENT=-3 ent-PERSON=4
ent-PRODUCT=-2 group=2 pron-he=2 pron-it=-9 pron-she=2 pron-that=-7 pron-we=5 pron-which=-2 pron-who=2 @sc:dobj PRON=-2 VERB=-5 document=2 ent-CARDINAL=2
ent-DATE=3 ent-GPE=2 ent-LOC=3 ent-NORP=-3 ent-ORDINAL=3 ent-TIME=4 pron-i=-3 pron-it=3 pron-she=-2 pron-this=-2 pron-we=-3 pron-which=2 pron-you=-3
@sc:dobj+ VERB=3 document=4 ent-CARDINAL=-3 ent-ORG=-3 ent-PERSON=2 group=-2 pron-he=2 pron-it=2 pron-that=2 pron-they=-2 pron-which=2 pron-you=2
@sc:dobj-clause PROPN=-3 ent-NORP=2 ent-PERSON=2 group=2 pron-i=2 pron-it=-6 pron-who=-2 @sc:dobj-prep NOUN=-2 ent-CARDINAL=4 ent-GPE=-2 ent-ORG=-5
ent-PERCENT=2 ent-PERSON=2 pron-he=3 pron-it=3 pron-that=2 pron-who=-2 pron-you=-3 @sc:line PROPN=2 ent-PERSON=8 @sc:noun-clause PRON=3 document=3 ent-GPE=-3
ent-ORG=5 ent-PERSON=6 pron-i=2 pron-it=-5 pron-that=-2 pron-who=-3 @sc:noun-prep DET=-2 VERB=-3 document=2 ent-CARDINAL=2 ent-DATE=-2 ent-GPE=-3 ent-NORP=2
ent-ORG=2 pron-i=-4 pron-it=2 pron-she=4 pron-they=2 pron-we=-3 pron-who=2 pron-you=-3 @sc:outlet-aside ent-ORG=2 @sc:passive+prep NOUN=3 ent-GPE=2
@sc:passive-by PRON=5 PROPN=-4 document=-4 ent-CARDINAL=3 ent-NORP=5 group=-2 @sc:passive-prep NOUN=-5 VERB=3 document=-7 ent-NORP=-2 ent-ORG=-4
ent-PERSON=-5 group=3 pron-he=2 pron-she=3 pron-they=4 pron-who=-3 @sc:passive-told NOUN=-5 document=-3 group=2 pron-it=-3 pron-who=4 @sc:prep ADJ=-3
ent-DATE=-3 ent-NORP=-3 ent-WORK_OF_ART=4 pron-i=2 pron-that=2 pron-they=-2 pron-we=-3 @sc:prep+ NOUN=-4 ent-CARDINAL=-4 ent-NORP=-4 ent-PERSON=5 pron-who=6
@sc:quote-verb NOUN=3 PRON=-2 document=3 ent-GPE=4 ent-NORP=-4 ent-ORG=-5 ent-PERSON=3 group=-5 pron-he=4 pron-i=-3 pron-it=5 pron-she=4 @sc:relcl ent-NORP=3
ent-PERSON=-2 group=2 pron-he=-3 @sc:told-aside NOUN=2 group=-2 @sc:xcomp ADJ=3 NOUN=-2 PRON=-2 PROPN=-2 document=-2 ent-GPE=5 ent-PERSON=2 group=-2 pron-i=5
pron-it=4 pron-she=-3 pron-that=2 pron-they=-3 @sd =2 ROOT=8 appos=3 attr=-3 compound=-10 conj=3 dep=3 dobj=-13 npadvmod=-5 nsubj=7 nsubjpass=-4 pobj=-3
poss=-3 prep=-2 @sib:according-to prep=3 @sib:adj-clause ccomp=6 xcomp=-3 @sib:adj-prep conj+prep=-3 @sib:aside =12 advcl+dobj=3 advcl+prep=2 advcl=2
conj+dobj=-4 dobj+prep=-10 dobj+xcomp=-3 dobj=-3 npadvmod+prep=2 npadvmod=3 oprd=3 xcomp=-6 @sib:ccomp =19 advcl+ccomp+dobj+prep=-5 advcl+ccomp+prep=-5
advcl+ccomp=-3 advcl=7 ccomp+conj+prep=-4 ccomp+dobj+npadvmod+prep=-6 ccomp+dobj+prep=-5 ccomp+dobj+xcomp=-2 ccomp+dobj=-4 ccomp+npadvmod+prep=6
ccomp+prep=-4 ccomp=3 conj+dobj+prep=-2 conj+dobj=-4 conj=3 dobj+prep=-3 dobj+xcomp=-2 dobj=-2 npadvmod+prep=2 npadvmod=8 prep=5 xcomp=-3 @sib:dobj =3
advcl+ccomp+dobj=4 advcl+conj+dobj=4 advcl+dative+dobj=-5 advcl+dobj+npadvmod=-2 advcl+dobj+oprd=-4 advcl+dobj+prep=-3 advcl+dobj+xcomp=-7 advcl+dobj=4
advcl=3 ccomp+dobj+prep=-4 ccomp+dobj=-3 ccomp=-2 conj+dobj+npadvmod+prep=-2 conj+dobj+npadvmod=-4 conj+dobj+oprd=6 conj+dobj+prep=-5 conj+dobj+xcomp=-6
conj+dobj=6 conj+prep=2 conj=3 dative+dobj=3 dobj+npadvmod+prep=-4 dobj+npadvmod=5 dobj+oprd+prep=-3 dobj+oprd=2 dobj+prep+xcomp=-8 dobj+prep=-3
dobj+xcomp=-4 dobj=6 oprd=-3 prep=-3 xcomp=-4 @sib:dobj+ advcl+conj+dobj+prep=-2 advcl+dobj+npadvmod+prep=-4 advcl+dobj+oprd=-5 advcl+dobj+prep+xcomp=-3
advcl+dobj+prep=-2 advcl+dobj=2 advcl=-2 ccomp+dobj+prep=8 conj+dobj+npadvmod+prep=-3 conj+dobj+oprd=3 conj+dobj+xcomp=3 conj+dobj=4 dobj+npadvmod+prep=-2
dobj+npadvmod+xcomp=2 dobj+npadvmod=-2 dobj+oprd+prep=2 dobj+oprd=3 dobj+prep+xcomp=4 dobj+prep=2 dobj+xcomp=2 dobj=-2 oprd=-2 @sib:dobj-clause ccomp+dobj=-3
conj+dobj+xcomp=3 dobj+xcomp=3 @sib:dobj-prep advcl+conj+dobj+prep=2 advcl+dobj+prep=3 conj+dobj+npadvmod+prep=-2 conj+dobj+prep=4 dative+dobj+prep=-3
dobj+prep+xcomp=2 dobj+prep=3 @sib:noun-clause =3 conj=-6 npadvmod=3 @sib:noun-prep advcl+prep=-3 conj+prep=-4 npadvmod+prep=-5 @sib:passive+clause
ccomp+prep=-2 ccomp=6 conj+xcomp=3 prep+xcomp=-3 xcomp=3 @sib:passive+prep conj+npadvmod+prep=3 conj+prep=3 @sib:passive-by advcl=4 oprd=3
@sib:passive-clause ccomp=7 conj+xcomp=3 oprd+prep=-2 oprd=2 prep+xcomp=-3 xcomp=3 @sib:passive-prep conj+npadvmod+prep=-2 conj+prep=-3 oprd+prep=-2
@sib:passive-told advcl+xcomp=-2 ccomp+prep=3 ccomp=2 conj+xcomp=-2 oprd+prep=-2 oprd=-3 xcomp=3 @sib:prep ccomp+npadvmod+prep=-2 ccomp+prep=-3
conj+npadvmod+prep=2 npadvmod+prep+xcomp=-3 npadvmod+prep=-3 oprd+prep=2 @sib:prep+ advcl+conj+prep=3 advcl+npadvmod+prep=-6 advcl+prep=-6 ccomp+prep=-3
conj+prep+xcomp=2 prep+xcomp=3 @sib:quote-verb =2 advcl+prep=-2 advcl=3 ccomp+prep=-4 ccomp=3 conj=-3 dobj+npadvmod=2 dobj+prep=-4 npadvmod+prep=2
npadvmod=-3 @sib:relcl ccomp=5 @sib:told-aside ccomp+dobj=2 dobj=2 @sib:xcomp advcl+conj+xcomp=2 advcl+oprd=3 advcl+xcomp=2 ccomp+xcomp=-3 conj+oprd=-2
conj+prep+xcomp=3 conj+xcomp=2 npadvmod+prep+xcomp=4 oprd+prep=-2 prep+xcomp=-2 xcomp=2 @sk:ROOT acl:False=5 @sk:appos ROOT:False=2 acl:False=3
advcl:False=-2 conj:False=3 relcl:False=-2 @sk:attr acl:False=7 advcl:False=-2 amod:False=-2 relcl:False=-4 @sk:conj acl:False=4 conj:False=-2 dobj:False=2
pobj:False=-2 relcl:False=2 xcomp:False=-3 @sk:dobj ROOT:True=7 acl:False=-8 amod:False=2 pcomp:False=-5 pobj:False=-3 relcl:False=-4 @sk:nsubj ROOT:True=3
acl:False=-5 acl:True=-5 acomp:False=3 advcl:False=4 attr:False=-14 ccomp:True=-3 conj:False=3 conj:True=6 csubj:True=-5 dobj:False=7 nsubj:True=2
pcomp:False=9 pcomp:True=-3 prep:False=-4 relcl:True=3 xcomp:False=5 @sk:nsubjpass ROOT:True=-5 acl:False=7 advcl:False=-2 conj:False=3 conj:True=3
dobj:False=2 pcomp:False=6 pcomp:True=2 relcl:True=-4 xcomp:False=-11 @sk:pobj advcl:False=-7 appos:False=2 attr:False=-2 ccomp:False=-3 conj:False=-2
pobj:False=5 prep:False=3 @sk:poss ROOT:True=2 conj:True=3 dobj:True=-13 nsubj:True=6 oprd:True=-2 @sk:prep amod:False=-2 @so:according-to a:2=4
@so:adj-clause b:0=2 b:4=-2 @so:adj-prep b:1=4 b:2=2 b:3=-6 b:4=-2 @so:aside b:0=2 b:1=-4 @so:ccomp a:0=5 a:4=-3 b:0=5 b:2=-2 b:3=-3 b:4=-7 @so:dobj a:2=-4
a:3=-2 b:0=2 b:1=2 b:3=-3 b:4=-4 @so:dobj+ a:2=2 b:0=3 b:1=2 b:2=2 @so:dobj-clause b:0=6 b:1=4 b:2=3 b:4=-2 @so:dobj-prep a:3=2 b:0=3 b:1=2 @so:noun-clause
a:0=4 a:1=3 a:2=-3 a:4=-4 b:0=6 b:1=4 b:2=2 b:4=-4 @so:noun-prep a:1=-6 a:2=-7 a:4=-8 b:0=4 b:1=3 b:2=2 b:4=-2 @so:outlet-aside b:0=3 @so:passive+clause
a:2=3 @so:passive+prep a:2=3 a:4=-2 @so:passive-by a:2=3 a:4=-3 @so:passive-prep a:2=-2 a:3=-2 a:4=-3 b:2=-2 b:3=-4 @so:passive-told a:3=-2 a:4=-4 b:0=4
b:2=-3 b:3=2 b:4=-2 @so:prep a:2=-3 a:3=-3 a:4=-8 b:0=3 b:1=3 @so:prep+ b:0=4 b:2=-3 b:3=-4 @so:quote-verb a:0=-9 a:2=2 b:0=5 b:1=10 b:4=-3 @so:told-aside
b:0=6 @so:xcomp a:4=-4 b:0=4 b:1=3 b:2=3 b:3=-5 @sw -=-3 ability=-4 accord=2 account=-2 act=-2 action=-3 activist=2 actor=7 actress=3 ad=7 address=-3
administration=2 adoptee=2 adult=3 advance=-2 advertisement=-2 advice=-2 advocate=5 affiliate=-2 agency=4 agreement=5 aide=3 airliner=11 all=-2 amendment=5
amount=2 analysis=4 analyst=6 anchor=2 announcement=-4 another=4 antagonist=8 any=-3 appearance=-2 approach=-3 argument=-2 army=2 article=2 assault=-2
associate=2 attack=-11 attempt=-3 attitude=-2 attorney=5 audience=2 authority=-7 average=4 backer=8 ban=-2 banker=-2 base=10 batch=2 battle=-2 bid=-2 bill=14
billionaire=2 bitterness=-2 bluster=-4 board=8 boss=-3 both=8 bureau=2 business=-2 businessman=2 call=4 camp=8 campaign=10 candidacy=-2 candidate=-2 care=-2
casino=-3 center=3 chaffetz=3 chair=3 chairman=3 chairwoman=-2 challenge=-4 chance=-3 change=-3 charge=3 chatwal=3 check=5 chief=5 child=-2 choice=-2
citizen=-3 clash=-3 clip=4 club=-3 co=-3 coalition=2 colleague=4 college=-4 column=-2 columnist=2 comment=-4 commentary=-2 commentator=3 commission=2
committee=-2 company=7 compromise=2 concern=-2 conference=-3 confrontation=-2 congressman=3 conservative=2 consultant=2 contention=3 contribution=-2
controversy=-3 convention=-3 conversation=6 counsel=8 count=3 county=-3 couple=3 court=8 crime=-2 critic=4 criticism=-2 crowd=-4 customer=2 cycle=-2 datum=3
daughter=5 day=2 deal=-2 decision=7 deficit=-2 delegate=-8 demographic=4 department=3 desire=4 detail=-2 determination=3 developer=5 difference=-2 diplomat=4
director=4 disagreement=3 discussion=2 dispute=3 division=-2 document=-5 dollar=2 donation=-2 donor=3 driver=-2 dynamic=-3 each=-2 earning=6 economist=2
economy=-5 editor=-4 editorial=6 effect=-2 effort=-5 electorate=2 email=4 emphasis=-2 employee=-4 employer=-4 endorsement=-5 estimate=2 event=-5 everyone=8
executive=2 existence=-2 expert=9 eye=-4 face=-3 fact=-2 faction=7 failure=-4 family=-3 father=-7 fee=-2 few=6 fight=-3 figure=-7 finding=-2 firepower=-2
firm=5 focus=-3 follower=-7 footage=4 force=3 foundation=-4 friend=7 fringe=-2 function=-2 fund=3 general=3 giant=3 goal=-3 god=-6 government=4 governor=9
green=4 guard=3 guideline=3 gunman=-2 guy=10 hall=-2 handful=6 he=2 headquarters=-2 her=3 hill=2 his=3 history=2 holder=7 house=2 husband=3 i=3 idea=-3
immigrant=-4 incident=-5 income=-2 independent=4 industry=2 insider=2 insurer=3 insurrection=-2 intention=4 investigator=-3 investment=-2 investor=6 issue=-5
it=-5 its=-2 job=-3 jock=-2 journalist=-4 judge=8 justice=4 karabakh=-3 kid=-3 king=-2 lack=3 lawmaker=5 lawsuit=5 lawyer=-5 lead=-5 legend=3 legislation=3
legislator=6 legislature=8 lender=4 letter=2 level=3 liberal=2 lobbyist=-3 loss=-2 lot=-2 maddow=6 magazine=2 majority=2 man=-7 manager=5 mandate=-2 many=2
material=6 mayor=5 measure=-4 medium=2 meeting=-6 member=-4 message=-6 method=-2 mill=-4 millennial=16 mills=-5 miner=3 minister=-6 moderate=-2 moderator=6
mogul=2 moment=-3 money=-2 more=-2 mother=2 movement=-3 movie=-3 much=-5 my=4 name=-2 narrator=2 nation=-2 network=6 neurosurgeon=4 newspaper=7 night=-3
nobody=-5 nominee=8 none=3 nonprofit=-2 not=-4 number=6 observer=5 odd=-3 office=5 official=4 one=2 operation=8 opportunity=-2 opposition=2 order=-3
organization=10 outlet=4 owner=3 o’malley=4 pac=2 page=7 pair=6 panel=3 paper=3 papá=-2 parade=4 part=-5 partner=4 pastor=8 pate=-4 pence=2 penny=4 people=-2
percentage=2 person=-6 petition=2 photo=-4 plan=-4 platform=-2 playbook=4 player=-2 pledge=4 point=-2 politician=4 poll=10 polling=9 pollster=7 pope=-2
popularity=-4 populist=4 position=-2 post=-3 power=-2 precedent=8 preference=-3 presence=-2 president=3 pressure=-6 price=-2 primary=-6 prince=4 principle=-2
principles=-3 priority=-3 problem=-3 professor=-3 program=-4 progressive=4 project=-2 projection=2 promise=2 prosecutor=-5 protest=5 protester=-5
provision=-2 public=-3 pundit=-2 push=-2 q=-2 question=-4 race=-9 rating=-3 reality=-2 reason=-4 record=-2 referendum=-3 refugee=2 relationship=-2 relief=-4
reluctance=-2 remark=-3 report=5 reporting=3 request=-2 requirement=-2 resolution=2 respondent=2 result=5 revelation=-2 revenue=-2 review=5 rhetoric=4
right=-2 rival=3 roffman=2 role=-2 sanders=3 scale=-2 scandal=-3 scene=-2 scientist=3 screen=-2 secretary=4 sense=-4 sentiment=-3 series=3 server=-2
service=3 several=3 share=-3 shift=-3 shot=3 showing=-2 side=7 sign=-5 sister=3 site=-5 skit=5 socialist=5 soldier=6 some=4 source=6 speaker=5 speech=-4
spending=-3 spokesman=12 spokeswoman=8 spot=3 staff=6 staffer=-10 stance=-2 standard=-2 star=3 state=-5 statement=-4 statistic=-2 stop=-2 story=-6
strategy=-5 strength=-3 struggle=-3 student=-2 study=7 style=-2 success=-3 summary=2 super=4 superdelegate=-4 support=-4 surrogate=5 survey=3 survival=-2
svp=5 tactic=-3 tally=2 tax=-5 team=5 teenager=-2 tension=-3 terrorism=-2 terrorist=-2 tester=3 that=-8 thing=-4 this=-7 those=3 ticket=5 time=-5 tone=-3
transition=-2 trip=-4 triumph=-2 troop=-3 trouble=-2 trump=9 turnout=-2 tweet=4 tycoon=10 unwillingness=4 us=6 use=-2 user=6 value=-3 version=3 victory=-7
video=4 view=-5 volunteer=-2 vote=3 wall=-2 way=-5 we=3 website=-4 weiner=-3 what=-10 which=-2 wife=3 willingness=4 win=-4 winner=2 witness=-2 woman=-4
work=-2 worker=-5 world=-3 ―=7 ’s=2 @t:according-to VBG=3 @t:adj-prep JJ=-2 JJS=-2 @t:aside VBN=-2 @t:ccomp VB=-2 VBZ=2 @t:dobj VB=-3 @t:dobj-clause VB=3
VBN=-5 VBP=5 VBZ=-3 @t:dobj-prep VB=-2 VBG=-2 @t:noun-clause NN=2 @t:noun-prep NN=-2 NNS=-2 @t:outlet-aside VBD=3 @t:passive+clause VBN=2 @t:passive-prep
VBN=-4 @t:passive-told VBN=-3 @t:prep VB=-2 VBD=-3 VBG=-3 VBN=-2 VBP=2 VBZ=-2 @t:prep+ VBD=-5 VBN=3 VBP=4 VBZ=-3 @t:quote-verb VB=-6 VBD=3 VBG=2 VBP=-5
VBZ=-2 @t:quoted-as VBD=2 @t:relcl VB=-3 VBD=3 VBP=3 @t:told-aside VBD=4 @t:xcomp VBZ=-5 @td:JJ amod=2 conj=-3 @td:NN ROOT=2 advcl=-2 ccomp=-3 conj=5 dep=2
@td:NNS ROOT=-4 appos=-2 conj=-2 npadvmod=-3 nsubj=2 nsubjpass=5 relcl=2 @td:VB ROOT=-2 advcl=-4 ccomp=-5 conj=-2 dep=6 parataxis=-4 pcomp=2 pobj=-2 relcl=-6
@td:VBD acl=2 advcl=2 ccomp=4 csubj=-3 dep=-3 parataxis=3 pcomp=-2 relcl=2 @td:VBG acl=-2 ccomp=-6 csubj=8 pobj=-3 prep=2 xcomp=3 @td:VBN acl=-4 acomp=3
csubj=-3 parataxis=-2 xcomp=-7 @td:VBP acl=3 advcl=2 dep=-2 parataxis=3 pcomp=-2 relcl=2 @td:VBZ acl=5 advcl=-3 ccomp=-2 conj=-2 dep=-2 parataxis=-4 @z:aside
bare=-2 subject=-2 @z:ccomp bare=-3
"""


def _read(table: str) -> dict[str, float]:
    """`@prefix` opens a group of features, `name=weight` is one of them, its weight in tenths."""
    weights: dict[str, float] = {}
    prefix = ""
    for word in table.split():
        if word.startswith("@"):
            prefix = word[1:] + ":" if len(word) > 1 else ""
            continue
        name, _, weight = word.rpartition("=")
        weights[prefix + name] = int(weight) / 10
    return weights


WEIGHTS = _read(_TABLE)
