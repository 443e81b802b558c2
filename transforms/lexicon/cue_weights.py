"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -2.05

_TABLE = """
@ first=4 q=3 @aux 'd=2 'll=-3 'm=-3 're=-5 's=-3 <=-5 am=-6 be=-5 been=-3 ca=-7 can=-5 could=-4 did=4 do=4 does=2 having=2 helped=-5 is=-3 may=-5 might=-3
must=-5 should=-11 was=-6 were=-7 will=-5 wo=-6 would=-5 ’d=-2 ’ll=-6 ’m=-4 ’re=2 @c adj-prep=-3 aside=-5 dobj=-2 noun-clause=2 passive-prep=-3
passive-told=-3 prep=-3 raising=2 relcl=2 @cd:adj-clause VBG=3 VBN=4 that=3 to=-8 @cd:adj-prep about=9 as=-2 by=-2 for=-8 from=-4 of=11 on=6 than=-7 to=-4
@cd:aside advcl=-7 afteradvcl=-11 althoughadvcl=-6 becauseadvcl=-2 ccomp=10 conj=-5 ifadvcl=-3 parataxis=16 relcl=4 sinceadvcl=-3 thanadvcl=2 thatacl=2
thatccomp=3 thatrelcl=3 thoughadvcl=-6 whileadvcl=-9 @cd:ccomp JJ=2 JJR=2 VBD=-3 VBN=2 how=4 if=2 that=5 what=6 where=-3 whether=4 which=-2 why=-2 @cd:dobj+
about=5 advcl=-3 as=7 at=-4 dative=-2 from=-2 in=-5 over=2 xcomp=3 @cd:dobj-clause VBD=2 VBG=-2 VBZ=-5 how=2 if=-2 that=4 to=3 whether=2 @cd:dobj-prep
about=9 against=5 as=7 at=-5 by=-2 from=-6 in=-6 into=-4 @cd:noun-clause by:that=3 from:that=5 light:that=6 light:to=-7 none:for=-2 verb:for=-3 verb:that=3
@cd:noun-prep by:of=-2 from:from=-4 light:about=9 light:against=3 light:for=2 light:in=-5 light:over=-3 light:to=-4 light:toward=2 light:with=-5
none:about=12 none:against=4 none:for=-3 none:in=-8 none:of=-3 none:over=2 none:to=-3 none:with=-5 poss:about=3 poss:against=6 poss:for=4 poss:from=-5
poss:in=-13 poss:of=5 poss:over=-4 poss:to=-2 poss:toward=7 poss:with=-5 verb:about=11 verb:against=4 verb:in=-2 verb:over=6 verb:with=-2 @cd:passive+clause
NNP=5 VB=-3 VBD=5 VBN=-4 VBZ=-4 that=2 whether=3 @cd:passive+prep about=10 accord=-5 after=-2 as=13 by=-2 for=7 into=-3 of=3 on=4 over=-3 since=-2 through=-2
under=-2 @cd:passive-clause NNP=3 VB=-5 VBD=4 VBN=-5 VBZ=-4 if=3 whether=4 @cd:passive-prep about=5 around=2 as=-2 by=-3 during=-3 for=-4 from=-2 in=-3 of=4
over=7 to=-2 without=3 @cd:passive-told NNP=-4 VB=2 VBG=2 VBZ=2 if=-2 that=10 whether=-4 @cd:prep about=15 accord=-9 after=-3 against=8 along=-2 amid=-2
among=-4 around=-3 behind=2 beside=-2 between=2 despite=-2 during=-6 for=6 in=-6 include=2 into=-6 like=-3 near=-3 of=10 off=4 on=3 out=-2 outside=-3 over=4
past=2 since=-4 through=-2 within=-3 @cd:prep+ after=-3 against=7 as=-4 at=3 from=-7 in=3 into=-4 like=-2 on=4 out=3 over=4 through=-2 to=4 upon=3 with=4
@cd:relcl appos=4 nsubj=2 @cd:xcomp JJ=-2 VBG=6 VBN=-4 how=6 what=-3 which=-2 @cl:adj-clause able=-3 careful=3 confident=-3 eager=6 glad=6 happy=2
prepared=-2 quick=4 reluctant=2 sure=3 surprised=2 unable=-3 willing=2 @cl:adj-prep aware=-2 capable=-3 critical=3 different=-2 familiar=-2 focused=-3
good=-3 interested=2 loyal=2 more=-2 open=3 present=-2 satisfied=3 skeptical=3 tired=2 tough=3 well=2 @cl:aside accuse=-5 acknowledge=3 add=6 advocate=-3
announce=-5 answer=2 ask=-4 begin=-3 blast=-2 call=-3 cite=-2 conclude=5 decline=-3 defend=-2 denounce=-3 deny=4 describe=-5 email=6 explain=4 express=-2
note=6 pledge=-2 point=4 post=-2 predict=4 propose=-3 recall=4 report=6 respond=-3 reveal=4 say=6 speak=-3 talk=-4 tell=12 thank=-2 tweet=3 vow=-4 write=7
@cl:ccomp acknowledge=2 add=5 address=2 admit=-3 appear=-2 ask=3 assure=3 become=-3 believe=-2 call=-6 cause=-3 charge=-2 cite=-5 concede=2 convince=3
decide=-4 declare=3 demonstrate=4 describe=4 determine=4 discuss=3 emphasize=-5 endorse=-4 ensure=-2 expect=-6 fear=2 find=8 give=-3 guess=4 indicate=8
insist=5 joke=3 know=-2 learn=8 leave=3 let=3 live=2 look=-2 maintain=3 mean=-7 notice=4 post=6 prefer=-2 promise=3 propose=-2 read=11 remark=-4 remember=2
respond=3 reveal=-3 rule=5 say=2 see=-3 seem=-2 sense=-2 show=4 speak=-5 suggest=3 support=-4 suspect=2 take=-4 talk=-2 tell=6 think=3 try=-2 tweet=4
understand=-2 vote=-2 win=-3 wonder=4 worry=4 write=7 ’=-4 @cl:dobj abandon=-3 acknowledge=2 activate=-3 add=-9 admit=5 adopt=4 advise=-3 advocate=-3
affirm=3 allow=3 amplify=3 announce=6 applaud=7 appoint=6 appreciate=-4 articulate=7 ask=-11 assail=6 assert=4 assume=-3 assure=-6 attack=7 attract=-4
attribute=-2 authorize=4 award=2 back=6 bar=5 bash=6 beat=-2 begin=-7 believe=5 blame=3 blast=5 block=2 boast=-4 bomb=-3 broadcast=5 broaden=3 brush=5
build=-3 buy=2 cancel=-3 capture=-2 carry=-4 cast=-4 cause=-3 challenge=-2 charge=-2 check=-2 cite=2 clear=-2 clinch=-3 close=-2 collect=-2 complicate=-2
concern=3 condemn=3 contain=2 continue=-7 contradict=4 control=-3 convince=-4 cost=-3 counter=-2 cover=3 credit=3 criticize=4 cross=-2 cut=-2 declare=2
decry=2 deem=8 defeat=-3 defend=7 demand=5 denounce=5 deport=6 deprive=-2 describe=-2 deserve=-2 detail=-3 develop=-2 dictate=2 direct=-3 disavow=5
disclose=-2 discover=-3 discuss=13 display=5 dispute=2 disrupt=-2 distance=-3 distribute=3 downplay=3 drive=-3 drop=2 earn=-5 echo=-5 elevate=-2 email=-2
emphasize=2 employ=-2 enact=-2 encounter=-2 end=3 endorse=10 energize=-3 enforce=3 exceed=-2 experience=2 explain=3 explore=3 express=4 face=-8 feel=-3
file=2 fill=-3 find=-9 finish=-2 fix=-2 focus=-5 form=-2 found=-3 frame=-2 free=-3 fuel=-2 gain=-3 garner=-3 govern=2 grab=-2 hack=3 hammer=3 handle=-3 hat=4
hate=4 head=-2 hear=2 help=-4 highlight=7 hit=-3 hold=-4 host=-3 identify=3 ignore=7 imagine=-4 impose=3 include=-3 inform=-4 insult=3 interrupt=-3
interview=-4 introduce=5 invoke=-2 involve=-3 issue=5 join=-3 justify=5 keep=3 kill=-4 knock=2 know=-3 lack=-3 lament=5 launch=-4 lay=4 lean=4 lend=-2 lift=2
like=-2 limit=5 list=5 live=-3 lose=-3 maintain=-7 make=4 manage=-2 mark=-2 marry=-3 mean=-3 meet=-3 mention=2 mock=5 name=7 navigate=-2 need=-6 nominate=5
note=4 offer=8 open=-6 oppose=9 order=-3 organize=-2 outline=10 overcome=4 oversee=-3 own=-3 pass=4 pay=-3 place=3 play=-2 point=-3 predict=-3 prefer=6
prepare=-2 present=6 press=-5 project=3 promise=3 promote=4 prompt=-4 propose=6 prosecute=-3 protest=-3 provide=-2 provoke=2 publish=5 put=-6 question=7
quote=-4 rank=2 rattle=2 reach=5 rebuild=-2 rebut=4 receive=-3 recognize=5 recommend=2 reference=-5 reflect=-2 register=-3 regulate=2 reinstate=4 reiterate=2
release=5 repeal=-2 report=3 require=-4 restore=-3 restrict=9 retain=-2 retweete=6 reverse=4 reward=3 rip=5 risk=2 say=-6 score=-4 secure=-3 see=-3 seize=-3
sell=-3 send=-4 set=-5 shake=-2 shape=3 share=6 shift=-2 shore=-3 shout=3 show=2 sit=4 skip=-2 solicit=2 speak=-2 spread=3 stake=-4 start=-5 state=3 stir=-2
stop=2 stress=3 strike=-3 study=-2 sue=2 suffer=-2 suggest=2 support=5 survey=-2 survive=-3 tackle=3 take=-6 tap=-3 tax=2 teach=-2 tell=-22 thank=4
threaten=-2 tie=4 top=-2 tout=3 trail=-3 transform=-2 trash=4 treat=-2 trump=-2 turn=-3 underestimate=2 unveil=2 urge=-5 use=2 visit=-6 voice=7 walk=2
warn=-6 watch=4 wave=-4 wear=-4 widen=-2 win=-5 withdraw=8 withhold=2 witness=6 work=-2 worry=-2 write=-5 ’=-3 @cl:dobj+ accept=-2 accuse=6 achieve=-2 add=-2
allow=6 announce=3 appoint=6 approach=-3 ask=3 attend=-4 attract=-2 attribute=3 avoid=-2 award=-3 beat=-4 blame=6 blast=3 block=3 boost=2 build=-3 buy=-3
call=3 capture=-2 cast=5 celebrate=-3 change=-2 characterize=2 cite=6 claim=-5 clinch=-2 collect=-3 conduct=-2 consider=2 contrast=2 cost=-2 create=2
credit=5 criticize=3 defeat=-3 deliver=4 deny=-4 deploy=-2 describe=3 devote=3 distance=2 dominate=-2 donate=-2 draw=-4 drive=-4 drop=-3 earn=-2 elect=4
email=4 embrace=-3 end=2 endorse=2 enjoy=-3 establish=-2 expect=-3 explain=-4 expose=3 express=2 face=-3 favor=-2 fight=3 file=4 fill=-2 find=-5 fire=-3
force=3 frame=4 gain=-3 hand=-2 help=-2 highlight=5 hire=3 hit=4 hold=-3 host=-3 impose=-2 include=5 increase=-3 insult=2 invite=-3 invoke=5 issue=5 keep=-2
kill=-3 knock=2 know=-2 launch=4 lead=-4 liken=5 link=-2 list=5 lose=-3 maintain=-4 meet=-2 mention=-2 move=3 name=9 need=-5 nominate=4 offer=4 owe=-2 pay=2
persuade=3 pick=-2 play=-3 pledge=-4 point=4 portray=2 post=-2 press=4 pressure=2 promise=2 prompt=-4 protect=-3 publish=2 pursue=4 question=4 quote=3
rally=4 reach=-3 read=-2 recall=3 receive=-4 recognize=3 reference=3 remind=-2 remove=-2 return=-2 run=3 say=-3 score=-3 see=2 sell=4 send=4 shake=-3 share=5
show=4 slam=4 solidify=-3 start=4 sue=6 suggest=-2 suspend=5 sweep=-2 take=3 teach=-2 think=-2 trail=-4 try=-2 turn=2 undermine=3 urge=3 use=4 view=3
visit=-2 want=2 welcome=-4 win=-3 @cl:dobj-clause advise=2 convince=2 encourage=3 force=4 leave=3 prompt=-3 push=-2 remind=2 say=-4 spend=4 tell=5 urge=5
use=2 want=3 @cl:dobj-prep accuse=4 add=-3 address=-4 announce=-3 ask=3 attack=2 back=6 begin=2 blame=3 bring=-3 call=5 carry=2 cast=5 challenge=3 cite=6
compare=3 continue=4 create=2 credit=5 defeat=-2 devote=2 distance=6 draft=3 earn=-4 elect=2 end=4 endorse=-4 explain=-3 express=6 extend=-2 favor=3 file=-3
frame=4 hire=3 hit=7 identify=2 increase=-3 introduce=-2 invite=-2 keep=-3 know=-5 launch=3 leave=-3 liken=5 limit=-3 link=-2 list=6 lose=-2 mean=2 mock=-2
move=-2 name=5 offer=6 open=2 oppose=-4 paint=2 pass=-4 pay=3 place=-3 point=2 post=-3 present=-2 press=3 protect=-2 provide=4 pursue=-2 raise=-4 rally=3
receive=-2 release=-3 remind=-4 replace=-2 report=2 represent=2 return=-2 run=3 save=2 say=-3 send=-2 serve=-2 shoot=2 sign=-3 solidify=-2 spend=-3 start=3
steal=2 stop=2 sue=3 take=6 tell=-10 think=-2 tie=3 tout=-5 trail=-2 turn=3 visit=-2 want=-2 welcome=-3 write=-2 @cl:noun-clause ability=-5 action=-3
agreement=5 anonymity=2 candidate=-3 comment=-6 debate=2 decision=4 desire=2 evidence=3 fact=-3 failure=-3 fear=-4 need=-2 news=3 order=-3 plan=2 pledge=6
position=-4 possibility=-2 power=-3 promise=3 question=-5 request=-3 sign=-2 state=-2 suggestion=8 tendency=-2 thing=-3 unwillingness=3 way=-2 woman=-2
@cl:noun-prep %=-2 absence=4 account=3 accusation=5 ad=-3 address=-3 adviser=-2 advocate=4 agenda=-2 allegation=5 ally=3 amount=-3 answer=-2 anxiety=5
appointment=4 approach=4 approval=3 argument=3 article=-3 assessment=7 attack=4 attitude=3 average=-2 back=-2 backing=-2 ballot=2 battle=-5 bid=-3
breakfast=2 campaign=-3 candidate=3 case=-2 cause=2 center=-3 chairman=-3 challenge=-2 champion=-2 chance=-4 chant=3 chapter=3 charge=-4 claim=5 coalition=-2
comment=-3 comparison=5 concern=-3 conference=-2 confidence=2 contrast=-3 contribution=-2 control=-2 copy=-2 cost=2 course=2 coverage=6 crime=2 critic=4
criticism=5 critique=6 day=-2 deal=3 debate=-4 declaration=4 decline=-2 defense=7 difference=-2 director=-4 disagreement=8 discrimination=3 discussion=3
division=2 donation=2 dozen=-3 effect=-2 election=-2 email=-2 embrace=5 emergence=4 end=-4 endorsement=6 enthusiasm=3 era=2 estimate=3 eve=-2 event=-3
evidence=2 example=3 exception=-4 expansion=-2 experience=-2 eye=2 family=-2 favor=3 fear=-4 feeling=6 founder=-2 freedom=4 front=-3 fundraiser=-2
gathering=-2 half=-3 hall=-2 handful=-2 handling=-3 heart=-2 help=4 hope=2 host=4 hour=-2 hundred=-3 idea=5 immigrant=-2 impact=3 impression=2 increase=5
indictment=-2 intention=-3 interest=6 interview=-5 investigation=-2 issue=-4 job=-3 kind=-5 lack=4 law=2 lead=-4 left=3 lesson=3 life=-3 light=3 line=-4
link=5 list=-3 loss=-3 lot=-4 majority=-4 margin=-6 meeting=-5 member=-4 mention=5 message=4 moment=-2 name=-7 nature=-2 need=7 news=-4 night=-2
nomination=-3 nominee=-2 odd=-2 opinion=6 opportunity=-2 opposition=6 part=-3 partnership=2 path=-4 payment=-2 people=-4 percent=-8 perception=3 photograph=2
place=-3 plan=-2 plenty=2 point=-7 portion=2 position=2 praise=2 preview=3 primary=-2 problem=-3 promise=-4 proponent=4 proposal=4 protest=2 provision=3
quarter=-2 question=-4 race=-2 rally=-3 rating=-2 reaction=3 reality=2 reason=4 record=-2 reference=6 regard=-3 rejection=5 relation=3 relationship=-3
report=-4 reputation=-2 resistance=4 responsibility=5 result=-2 return=6 right=-2 rise=3 rival=-2 round=-3 rule=-4 sanction=2 search=6 secretary=-4
segment=-2 senator=-2 series=2 session=-2 set=4 share=-3 show=-5 side=-3 sign=5 significance=4 speech=4 start=-3 state=-5 statement=4 step=2 story=4
strength=-2 string=3 success=-2 summer=2 support=2 supporter=3 talk=4 target=-2 tariff=3 thank=-4 third=-3 thousand=-2 tie=-4 time=-4 tone=3 top=-2 trio=2
trump=5 turn=3 understanding=2 use=2 variety=-3 video=-3 view=2 violation=4 violence=2 voice=4 vote=-4 week=-3 winner=5 word=2 year=-3 @cl:passive aim=-4
announce=6 ask=-4 assign=2 assure=-2 base=-2 break=3 catch=3 charge=4 conduct=-2 confirm=5 consider=2 count=2 describe=-3 disclose=3 divide=-2 elect=-2
expect=5 find=-2 fire=3 focus=-2 identify=5 introduce=5 know=4 lock=2 make=-2 mention=4 name=2 need=-2 oppose=-3 pass=3 relate=-3 release=7 treat=2 trust=3
view=-3 write=-3 @cl:passive+clause ask=10 call=-7 declare=3 deem=4 design=2 expect=6 force=-2 know=3 mean=2 name=-6 need=5 poise=-3 require=2 say=6 see=2
suppose=-3 title=4 update=-2 use=-3 @cl:passive+prep accuse=6 aim=-2 assign=4 assure=-3 attack=-3 attribute=3 ban=2 call=-3 charge=8 consider=-2 couple=2
criticize=3 divide=-3 engage=-2 fire=2 focus=-3 identify=6 introduce=3 know=6 mire=2 name=3 need=2 nominate=5 place=2 post=-2 put=2 recognize=3 release=3
report=-4 schedule=-2 see=2 shoot=-2 split=-2 take=-2 target=3 use=-2 view=-6 @cl:passive-by endorse=3 file=-2 follow=-2 hit=2 make=-3 put=4 release=-4
report=3 share=2 @cl:passive-clause ask=13 call=-7 consider=-2 declare=4 design=3 expect=6 force=-2 know=4 make=-2 mean=3 name=-3 need=4 poise=-3 require=2
say=6 see=3 suppose=-3 title=4 use=-3 @cl:passive-prep accuse=-2 align=5 ask=-6 assure=8 attribute=2 build=5 center=3 dedicate=2 divide=6 engage=2 fill=3
focus=5 hold=2 identify=-2 interview=2 name=-3 press=-5 release=-2 rid=-2 split=4 @cl:passive-told ask=-10 declare=-2 expect=-3 poise=4 say=4 schedule=-2
tell=-2 title=-3 @cl:prep accord=-6 account=-2 acknowledge=-3 add=-7 advocate=2 agree=8 allude=2 announce=-4 apologize=4 appear=-8 argue=5 arrive=-4 ask=2
base=-2 become=-3 begin=5 believe=5 benefit=-3 boast=3 break=-3 bring=3 build=2 call=5 campaign=7 care=-3 charge=-2 cheer=5 comment=8 commit=5 compete=-2
conclude=2 contribute=-2 cooperate=2 count=2 cross=3 cut=-3 decide=3 declare=-3 depend=-3 descend=-2 die=-3 differ=2 disagree=3 double=-2 emerge=-4 end=-3
engage=3 expect=-2 explain=-3 find=4 finish=-3 fly=-4 focus=3 fundraise=-2 gather=-3 hear=-4 hint=5 hit=-2 hold=3 hop=3 identify=2 increase=-2 insist=-5
join=2 jump=4 lag=-2 land=-2 lash=7 lead=-3 line=4 listen=-4 live=-3 look=7 make=3 meet=-4 move=-7 open=2 oppose=-2 opt=3 pander=2 pass=-2 pay=-3 pivot=2
play=2 plead=3 point=3 post=-2 prepare=2 press=6 push=7 question=-5 rail=5 rally=-3 range=4 rank=-3 refer=9 reflect=2 register=-2 remark=2 report=-5
respond=4 result=-2 return=-2 rise=-3 rule=6 run=-3 say=-15 share=-2 show=-5 side=6 sign=-3 sit=-4 squabble=2 start=-4 stay=3 step=-2 stick=3 struggle=-2
succeed=-2 suggest=-2 take=2 think=3 touch=8 unite=-2 vie=3 vote=9 vouch=5 wait=-2 walk=-2 warn=2 wave=3 weigh=6 work=-4 worry=-2 write=-6 ’=-2 @cl:prep+
announce=7 arrive=-2 call=3 explain=4 feel=3 focus=2 meet=3 plead=-3 point=-3 push=2 rely=2 remain=-3 rise=-3 run=-4 serve=-3 speak=-5 stay=-2 stick=3 take=2
talk=-2 think=-2 travel=-2 vote=-4 @cl:raising appear=9 look=-8 seem=7 sound=-6 @cl:relcl make=-2 think=-3 @cl:xcomp aim=2 appear=-2 begin=-6 bother=-3
choose=-2 claim=3 decline=4 fight=-2 figure=-2 happen=-2 hop=2 include=2 leave=-2 like=4 look=6 love=2 make=-5 manage=-2 mean=-3 oppose=3 plan=2 prefer=5
prepare=-3 refuse=2 say=-4 seem=-3 speak=6 threaten=6 turn=-2 use=-2 vote=3 wait=-2 @cld:adj-clause able:to=-3 careful:to=3 certain:to=-3 eager:to=6
happy:to=2 prepared:to=-2 quick:to=4 reluctant:to=2 unable:to=-3 willing:to=2 @cld:adj-prep aware:of=-2 capable:of=-3 concerned:about=-2 critical:of=4
focused:on=-3 @cld:aside argue:parataxis=3 ask:ccomp=-3 begin:asadvcl=-2 begin:relcl=2 call:ccomp=-3 call:relcl=4 challenge:relcl=2 continue:asadvcl=-3
continue:ccomp=4 criticize:relcl=2 describe:relcl=-2 note:asadvcl=6 note:parataxis=3 point:asadvcl=7 report:asadvcl=8 report:ccomp=4 say:ccomp=-4
say:parataxis=5 say:thatccomp=3 speak:asadvcl=-2 speak:ccomp=2 tell:ccomp=2 urge:relcl=2 write:ccomp=8 write:relcl=-4 @cld:ccomp acknowledge:that=-3
add:VB=-3 add:VBD=4 add:VBG=4 add:VBZ=-3 announce:VBG=4 appear:that=-2 ask:how=5 ask:why=-4 believe:VB=5 believe:VBN=-3 call:VBD=-6 cause:to=-3
consider:NN=-3 continue:VB=-3 continue:VBZ=2 decide:VB=3 declare:VBD=-2 declare:that=2 demonstrate:that=4 ensure:that=-3 explain:why=5 fear:VB=3 feel:VBD=-3
find:JJ=3 find:VBD=-3 hear:VB=2 help:VBP=4 hop:VB=3 hope:that=-3 imply:that=-4 indicate:VB=2 insist:VBD=2 insist:that=-3 know:VB=4 know:VBP=5 know:VBZ=-2
know:how=5 know:if=-2 know:that=-3 know:what=-6 know:who=-2 learn:that=-2 maintain:that=4 make:JJ=-2 make:JJR=4 make:NN=-3 make:VB=-3 make:VBN=-4 make:VBP=3
make:that=4 note:VBN=4 point:that=3 predict:VB=2 promise:that=2 question:whether=5 recognize:that=3 remember:VBD=3 report:VBD=8 report:VBN=2 say:JJ=-3
say:MD=6 say:NN=-2 say:VB=2 say:VBD=5 say:VBZ=2 say:that=-3 say:what=-5 say:whether=-3 see:VB=-5 see:VBD=-3 see:VBG=2 see:VBN=3 see:VBP=2 see:VBZ=5
see:how=-4 see:that=2 see:what=-3 show:VBD=7 state:that=-3 suggest:VBG=-4 suggest:VBP=3 suggest:VBZ=3 tell:VBD=3 tell:VBG=-2 tell:VBN=-4 tell:VBP=5
think:VBD=4 think:VBG=-6 think:VBN=3 think:VBZ=3 think:that=-3 think:what=3 tweet:VBD=5 tweet:that=-6 understand:VBZ=-2 understand:how=4 understand:that=-4
want:VBD=-4 want:VBG=5 want:VBP=-2 want:to=6 warn:that=-2 wonder:why=-2 write:VBD=3 write:VBN=-4 write:VBP=-2 write:VBZ=4 @cld:dobj+ accuse:of=4 add:to=-7
ask:about=2 ask:xcomp=-3 attack:for=4 back:advcl=-5 bring:into=5 bring:to=-3 build:advcl=-2 call:advcl=-2 call:dobj=5 call:xcomp=-2 cast:as=-2 cast:for=-2
cast:on=5 challenge:in=-2 change:advcl=-2 characterize:as=2 charge:with=4 cite:as=6 compare:to=3 convince:ccomp=3 create:advcl=-5 criticize:for=6 cut:advcl=4
defend:advcl=2 defend:against=2 deliver:at=-3 devote:to=2 distance:from=2 draw:advcl=2 draw:from=-3 draw:to=2 encourage:xcomp=2 endorse:in=3 enter:as=-3
face:advcl=-2 face:in=2 find:in=-4 find:with=7 focus:on=3 follow:on=-3 force:xcomp=3 give:dobj=2 hire:xcomp=2 hit:on=2 hold:at=-2 hold:in=2 identify:as=-2
include:advcl=6 issue:advcl=2 join:in=6 keep:advcl=-2 keep:from=4 keep:on=-2 know:for=2 lay:in=4 lead:by=-2 lead:in=2 leave:xcomp=2 liken:to=5 make:for=2
make:to=3 mention:by=3 move:to=-2 offer:dative=-4 oppose:advcl=-3 order:xcomp=2 pay:advcl=2 pay:dative=5 pay:for=-3 pay:to=5 play:in=-4 portray:as=4
prevent:from=2 prompt:xcomp=-3 provide:dative=-2 provide:for=-2 provide:with=6 push:in=-2 push:to=-2 push:xcomp=-2 put:at=3 put:in=4 put:over=-2
raise:advcl=4 raise:for=-2 raise:from=-3 raise:in=3 raise:to=3 receive:from=-2 reject:advcl=5 release:advcl=8 remind:ccomp=3 remind:of=-4 return:to=-3
run:advcl=3 run:in=-3 say:about=3 say:advcl=-2 say:to=-3 see:in=5 see:to=-4 send:advcl=2 send:dative=3 set:advcl=-2 set:in=2 show:in=4 show:with=2
spend:advcl=5 spend:with=-3 spend:xcomp=6 stop:from=-3 support:advcl=-3 support:for=4 take:advcl=7 take:at=5 take:dobj=-3 take:for=4 take:from=-5 take:in=2
take:on=-4 take:with=5 take:xcomp=-2 tell:about=-3 tell:advcl=-3 tell:ccomp=8 tell:dobj=4 tell:in=-8 tell:on=-3 tell:xcomp=2 thank:for=5 tie:to=2 turn:to=3
urge:xcomp=5 use:as=-4 use:for=4 win:advcl=-4 win:at=2 win:by=3 win:in=-2 win:on=-2 win:with=-2 work:advcl=2 @cld:dobj-clause ask:whether=2 ask:why=-3
encourage:to=2 force:to=4 prompt:to=-3 push:to=-2 remind:that=2 spend:VBG=5 tell:VBG=-6 tell:that=4 tell:what=3 urge:to=5 use:to=2 @cld:dobj-prep accuse:of=3
add:to=-6 ask:about=2 attack:for=5 blast:for=4 bring:to=-3 cast:on=4 cite:as=4 compare:to=4 criticize:for=4 deliver:at=-2 describe:as=2 devote:to=3
distance:from=6 draw:from=-2 draw:to=6 endorse:in=3 face:in=2 find:with=4 hit:on=6 hold:on=3 join:in=4 lay:in=3 lead:by=-2 lead:in=2 liken:to=5 make:for=-3
make:on=-2 make:to=2 offer:on=2 paint:as=2 pay:to=5 play:in=-2 portray:as=3 provide:for=-2 provide:to=-2 provide:with=6 put:at=4 put:into=-2 raise:for=-2
raise:in=4 raise:on=-2 remind:of=-2 say:about=2 see:in=3 see:to=-3 send:to=-2 show:with=5 spend:on=2 spend:with=-2 stop:from=-4 support:as=2 support:in=4
take:at=9 take:for=3 take:from=-5 take:in=4 take:on=-3 take:with=3 tell:in=-2 tell:on=-3 thank:for=5 tie:to=5 turn:on=3 use:as=-4 use:for=2 win:by=4
win:in=-2 win:with=-2 @cld:noun-clause ability:none:to=2 ability:poss:to=-4 anonymity:verb:to=3 attempt:none:to=4 attempt:poss:to=-2 attempt:verb:to=-2
chance:poss:to=-2 chance:verb:to=-2 claim:poss:that=-3 concern:light:that=3 debate:verb:that=3 decision:none:to=-3 effort:by:to=-2 effort:none:to=-2
effort:verb:to=5 evidence:verb:that=3 fact:none:that=-4 failure:poss:to=-2 hope:verb:that=-2 idea:none:that=2 notion:none:that=-2 notion:verb:that=4
order:light:to=-2 order:verb:to=-4 plan:poss:to=-6 plan:verb:to=6 position:verb:to=-2 proposal:verb:to=3 reason:none:to=2 reason:verb:to=-3
reminder:verb:that=-3 right:light:to=2 right:verb:to=-2 time:light:to=-2 time:verb:that=6 way:none:to=-2 @cld:noun-prep access:none:to=3 access:verb:to=-4
advocate:verb:for=4 agreement:verb:with=-2 appeal:poss:to=2 article:none:about=-2 attack:none:in=-2 attack:none:on=-5 attack:poss:on=10 attack:verb:on=-4
ban:poss:on=4 ban:verb:on=-2 behalf:none:of=3 behalf:verb:of=-4 call:verb:with=-3 campaign:poss:for=-3 candidate:verb:for=-2 candidate:verb:of=5
candidate:verb:with=8 case:verb:of=-2 center:verb:of=-2 change:verb:in=5 charge:verb:of=-2 comment:poss:about=-4 concern:none:about=2 concern:verb:about=-2
contest:verb:in=2 contrast:verb:to=-2 cost:verb:of=6 criticism:poss:of=5 criticism:verb:of=4 day:verb:of=-4 deal:verb:with=2 debate:none:over=2
detail:verb:of=-2 doubt:none:about=2 embrace:poss:of=5 end:verb:of=-3 endorsement:light:of=-2 endorsement:poss:of=7 evidence:verb:of=6 example:none:of=2
example:verb:of=3 face:none:of=3 fate:none:of=2 favor:verb:of=4 fear:none:of=2 fear:verb:of=-2 finish:verb:in=2 focus:none:on=2 friend:none:of=3
front:verb:of=-2 group:none:of=3 handling:poss:of=-3 idea:none:of=-2 idea:verb:of=5 impact:verb:of=3 importance:verb:of=-3 information:verb:about=-4
intention:light:of=-3 interest:light:in=5 interest:none:in=2 interest:verb:of=-3 interview:verb:on=-2 issue:verb:of=2 lack:verb:of=8 leader:verb:of=-2
level:none:of=2 level:verb:of=-3 light:verb:of=-2 list:verb:of=-2 lot:none:of=3 lot:verb:of=-3 margin:light:of=-3 member:verb:of=-3 mention:verb:of=2
message:verb:of=2 million:light:of=2 month:verb:of=-2 need:verb:for=6 none:none:of=-3 number:none:of=-3 number:verb:of=4 official:none:in=2
opinion:light:of=5 opposition:none:to=7 parent:none:of=2 part:none:of=-2 percent:light:of=-2 percent:verb:of=-3 photo:none:of=2 picture:verb:of=-2
plan:poss:for=-3 plenty:none:of=2 point:verb:in=-3 portion:verb:of=3 position:poss:on=3 power:verb:of=4 president:none:of=-3 president:verb:of=-2
question:light:about=-4 question:none:about=6 question:verb:about=-6 range:verb:of=2 reason:none:for=3 reason:verb:for=3 reference:none:to=4
reference:verb:to=-2 release:verb:of=5 request:poss:for=4 response:none:to=2 response:verb:to=-2 responsibility:verb:for=4 result:none:in=3 result:verb:of=-3
rise:none:in=3 role:verb:of=2 secretary:verb:of=-2 sense:none:of=3 sense:verb:of=-2 series:light:of=2 set:verb:of=6 sign:light:of=3 sign:none:of=3
sign:verb:of=-3 son:none:of=2 sort:verb:of=-2 source:verb:for=3 start:verb:of=-2 state:poss:of=-2 state:verb:of=2 story:verb:about=3 story:verb:of=3
string:none:of=2 support:none:for=5 support:poss:for=-2 support:verb:for=5 support:verb:of=3 supporter:verb:in=-2 supporter:verb:of=5 tax:verb:on=3
thank:none:to=-3 thousand:verb:of=-3 threat:verb:of=-2 top:verb:of=-2 transcript:light:of=-2 use:none:of=3 use:poss:of=-6 use:verb:of=4 value:verb:of=2
variety:verb:of=-3 victory:verb:for=-2 view:none:of=5 view:poss:on=-4 violation:verb:of=4 visit:verb:to=4 voice:verb:in=-2 vote:verb:for=2 voter:verb:in=-2
way:verb:of=2 year:verb:of=-4 @cld:passive+clause ask:to=2 call:NNP=-2 call:NNS=-2 consider:JJ=-4 design:to=2 expect:to=7 know:to=3 mean:to=3 name:NNP=-3
need:to=5 poise:to=-3 require:to=2 suppose:to=-2 update:to=-2 use:to=-2 @cld:passive+prep accuse:of=3 aim:at=-2 ask:about=7 assign:to=5 charge:with=6
conduct:for=-2 conduct:in=3 couple:with=2 criticize:for=2 focus:on=-3 hold:on=3 know:for=9 see:as=4 view:as=-3 @cld:passive-clause ask:if=3 ask:whether=5
call:NNP=-4 design:to=3 expect:to=7 know:to=4 mean:to=4 name:NNP=-3 need:to=4 poise:to=-3 require:to=2 suppose:to=-2 use:to=-2 @cld:passive-prep accuse:of=-2
align:with=5 ask:about=-4 dedicate:to=2 engage:in=5 fill:with=3 focus:on=5 remove:from=2 rid:of=-2 @cld:passive-told ask:if=-2 ask:to=-3 ask:whether=-4
call:NN=2 call:NNP=-2 consider:JJ=3 expect:to=-3 poise:to=4 schedule:to=-2 @cld:prep accord:to=-6 account:for=-2 act:as=2 add:to=-2 advocate:for=3 agree:on=3
agree:with=5 announce:on=-3 apologize:for=7 apologize:to=-3 appeal:to=2 appear:on=-3 arrive:at=-2 ask:about=-2 ask:for=3 base:on=-2 begin:by=3 begin:with=2
believe:in=5 benefit:from=-3 boast:of=5 build:on=3 call:for=5 campaign:against=4 campaign:as=-2 campaign:for=9 campaign:with=-4 care:about=-3 comment:on=6
commit:to=5 compare:to=3 compare:with=-3 complain:about=2 continue:with=-2 count:on=3 deal:with=-2 declare:in=-2 depend:on=-2 disagree:with=3 engage:in=3
fall:for=2 fight:for=-4 fight:in=2 focus:on=7 hear:about=-3 hint:at=6 hop:for=4 identify:with=3 lean:on=-2 lean:toward=3 learn:about=-3 listen:to=-2
live:in=-2 live:with=2 look:at=-5 look:to=6 meet:with=-3 move:to=-3 pander:to=4 participate:in=2 pay:for=-4 play:in=2 point:as=4 prepare:for=2 push:for=4
range:from=3 reach:to=3 refer:to=8 reflect:on=2 report:on=-3 respond:to=5 say:about=-6 say:at=-8 say:before=3 say:during=-4 say:for=5 say:of=-7 say:on=-8
say:to=4 say:with=-2 shoot:in=2 side:with=7 sign:for=-3 sit:with=2 sound:like=-2 speak:about=9 speak:at=-4 speak:in=3 speak:of=9 speak:to=-6 speak:with=-3
stand:by=4 stand:with=2 stay:in=2 stick:to=5 talk:about=5 talk:in=4 talk:on=-2 talk:to=-3 talk:with=-2 testify:before=-3 think:of=2 touch:on=6 turn:against=4
vie:for=4 vote:against=-2 vote:at=2 vote:for=4 vote:in=3 warn:of=2 weigh:on=3 win:in=2 work:at=2 work:for=-4 work:on=-2 write:to=-4 @cld:prep+ appear:on=-2
call:for=-2 call:on=4 focus:on=2 meet:with=5 point:to=2 respond:to=-3 say:at=-2 say:during=3 say:in=-2 say:of=-3 say:on=5 serve:as=-2 speak:on=-5 speak:to=-3
take:to=4 talk:about=-3 vote:for=-3 @cld:relcl say:dobj=-3 say:pobj=3 @cld:xcomp aim:to=3 appear:JJ=5 appear:to=-6 begin:VBG=-3 begin:to=-3 call:JJ=2
call:to=3 claim:to=3 decide:to=4 decline:to=4 fight:to=-2 happen:to=-2 help:VB=2 help:to=-2 hop:to=3 include:VBG=2 learn:to=-2 like:to=4 look:to=6 love:to=3
make:VBG=-3 manage:to=-2 mean:VBG=-2 need:to=-3 oppose:VBG=3 plan:to=4 prefer:to=5 prepare:to=-3 propose:VBG=2 prove:to=2 refuse:to=2 say:VBG=4 seem:JJ=-2
speak:to=6 threaten:to=3 vote:to=3 wait:to=-2 @d ROOT=4 acl=-2 appos=-6 attr=-10 ccomp=-13 conj=-2 csubj=3 npadvmod=-3 nsubj=4 nsubjpass=10 oprd=3
parataxis=4 pcomp=2 pobj=-2 prep=-9 xcomp=2 @h:adj-clause VB=2 VBD=-2 VBZ=4 @h:adj-prep CD=-3 IN=4 NN=2 PRP=-2 RB=-4 VBG=3 VBZ=-2 @h:aside ,=-2 :=4 DT=7
JJR=2 NN=4 NNP=-4 NNS=5 VBD=-2 VBG=-3 VBN=-7 ``=-4 @h:ccomp JJ=4 JJR=2 NN=2 NNS=-2 VBN=3 @h:dobj CD=-5 JJ=2 JJR=-3 JJS=-2 NNP=-4 NNPS=-5 VB=-3 VBZ=-3 WDT=3
WP=-4 @h:dobj+ CD=-2 DT=2 IN=-2 JJR=-2 NN=2 NNS=2 PRP=-2 VB=-4 @h:dobj-clause VBN=3 VBP=-3 VBZ=5 @h:dobj-prep CD=-2 DT=2 JJ=-4 JJS=-2 NNP=-6 NNPS=-4 PRP=6
VB=4 VBG=6 VBN=-2 VBZ=2 @h:noun-clause VB=-3 @h:noun-prep IN=-2 JJ=-4 JJS=-2 NNP=-5 NNPS=-3 NNS=-2 PRP=2 VB=4 VBD=3 VBP=3 VBZ=3 ``=5 @h:passive CD=-2 JJ=7
NN=3 NNP=-4 NNPS=-2 PRP=-2 WDT=2 WP=-2 @h:passive+clause NN=4 NNP=-2 NNPS=-3 NNS=5 @h:passive+prep CD=-3 DT=2 PRP=-5 @h:passive-by DT=5 NNP=-4 WDT=3
@h:passive-clause NNP=2 VB=3 VBD=5 VBG=3 VBZ=-8 @h:passive-prep JJ=3 NN=-2 NNP=-8 VB=2 VBG=7 @h:passive-told NNP=-4 VBG=3 VBN=-2 VBZ=3 @h:prep :=-2 CD=-5
IN=-5 JJS=-3 NNP=-4 NNPS=-3 PRP=-2 RB=-3 VB=9 VBD=3 VBG=6 VBP=-2 WDT=-5 WP=3 ``=2 @h:prep+ CD=3 JJ=-5 VBG=5 @h:raising NN=4 NNP=2 NNS=2 WDT=-3 @h:relcl NNP=3
NNS=-4 @h:xcomp JJ=-2 VB=4 VBN=-5 @hl abandon=10 accelerate=-4 accept=-4 accuse=7 acknowledge=2 act=6 add=-3 adopt=5 advise=-4 advocate=4 agree=5 aim=9 air=3
allow=4 announce=3 apply=-2 appreciate=-3 approach=-6 approve=6 arrive=-6 ask=-8 assure=-3 attempt=4 attend=2 attract=-3 authorize=-2 back=4 ban=6
barnstorm=5 base=4 be=6 bear=-3 beat=-5 become=-2 beg=-3 begin=-5 believe=-6 benefit=-4 blame=8 block=5 blunt=3 boast=9 boo=6 borrow=-2 brand=4 brush=5
burn=-2 call=2 campaign=3 carry=-5 cast=2 cause=-2 caution=5 celebrate=2 challenge=3 chant=6 check=-3 cheer=8 choose=-4 cite=4 claim=3 clear=-2 clinch=-2
close=-7 collapse=-4 come=-2 compare=5 compel=-2 complain=2 complete=-2 complicate=2 concede=-4 concern=-2 conduct=-3 consider=-4 contact=-4 continue=2
contradict=-4 control=-4 convince=-2 coordinate=-3 cost=-3 count=-3 create=-3 cringe=-7 criticize=3 cross=-3 damage=-2 dare=-2 deal=-2 debate=3 decline=11
decry=8 deem=3 defeat=-5 defend=6 define=3 deliver=2 demonstrate=-3 demur=5 denounce=6 deny=4 deploy=-4 deprive=-2 describe=5 deserve=-3 dictate=-2 die=4
diminish=-3 direct=-4 disagree=2 disappear=2 disclose=12 discover=-2 discuss=4 dislike=-4 dismiss=-3 dispatch=-3 distribute=4 disturb=-2 do=-2 dominate=-3
donate=4 double=7 draw=2 drive=-5 drop=-2 earn=-4 echo=2 eke=-3 elect=6 eliminate=5 emphasize=3 empower=-3 end=-3 endorse=4 engage=4 engineer=-3 enjoy=3
ensure=-3 enter=7 escalate=3 escape=6 establish=-4 exercise=-3 exist=2 explain=7 exploit=-3 express=11 face=-13 fail=-2 fall=-5 fare=3 favor=-3 fear=-2
feel=-4 fight=-5 file=3 find=-3 fire=-2 fix=3 flare=5 flip=2 focus=3 follow=-4 force=4 forget=6 form=2 fund=-2 galvanize=4 gather=-3 generate=-2 get=-7
give=-3 go=-2 grab=-3 grant=-4 hail=3 hand=-3 handle=-2 happen=-5 hate=3 have=-6 head=3 heed=-3 hit=5 honor=-5 hop=10 hope=4 hurl=7 hurt=-3 identify=-4
illustrate=2 imagine=-3 impose=3 increase=-5 influence=-2 initiate=-3 insist=-4 instruct=-2 insult=2 intend=-3 intensify=-4 interrupt=5 interview=-4
investigate=-6 invite=-5 involve=-5 joke=2 justify=4 keep=-5 kick=3 kill=-2 knock=-4 know=-5 labor=3 land=-2 lash=8 laugh=2 lay=2 lean=5 learn=5 leave=-5
lend=2 leverage=-2 lie=-3 lift=-2 like=5 line=4 live=-4 lock=4 look=5 lose=-7 lower=-3 maintain=-3 manage=6 match=-2 mean=-2 meet=-3 mention=-2 mind=5
mobilize=4 mock=8 monitor=2 mount=3 move=-3 name=8 need=-7 negotiate=7 note=-3 notice=-2 obscure=-4 offer=8 oppose=2 order=4 outline=6 oversee=-5 own=-3
paint=2 participate=-3 pay=-6 perform=-3 persuade=-2 pivot=4 place=-2 play=-2 plead=7 pledge=7 plot=5 point=5 poise=6 postpone=-3 prefer=5 prepare=-6
present=6 pressure=3 prevail=-6 prioritize=-3 project=2 promise=14 promote=-6 prompt=10 propose=12 protect=-3 prove=-6 publish=2 pull=-5 punish=5 purchase=-2
push=4 question=2 rail=4 raise=-2 rally=3 rat=-7 read=-3 rebuild=4 recall=7 receive=-8 recognize=-2 recommend=4 recount=3 reference=2 reflect=-2 refuse=9
regret=-5 reject=4 release=2 remark=-3 remember=3 remove=-5 renew=-4 repeat=-3 reply=4 report=3 request=5 require=4 respect=-3 rest=-4 restore=2 result=-2
retain=-3 return=-7 reveal=-3 rip=2 rise=-3 risk=-2 roll=2 rouse=-4 rule=4 run=-2 rush=3 say=-6 schedule=2 score=-5 scramble=-3 secure=-6 seek=10 seem=-2
serve=-3 set=4 sew=-2 shake=2 shape=4 sharpen=-4 shift=-3 shoot=-3 shout=4 sign=5 single=-3 sound=4 speak=-3 split=5 spot=4 spread=2 state=-2 step=4 stoke=-4
stop=-3 stress=4 strive=4 struggle=5 sue=3 surge=-3 surround=-2 suspect=3 sweep=-2 switch=-3 talk=6 tap=-4 target=5 teach=-2 tell=-5 thank=3 threaten=9
thrust=-2 tie=3 tone=-3 touch=-4 tout=2 track=2 transform=-2 trash=2 travel=-3 treat=-8 trigger=-3 trumpet=4 trust=2 try=-4 turn=-3 tweet=4 uncover=5
underestimate=-4 undermine=-2 understand=-7 unleash=4 unveil=5 update=-3 urge=2 use=-4 vet=6 vie=-2 view=-2 violate=4 visit=-3 voice=11 volunteer=4 vote=4
vow=14 wag=-2 wait=-3 want=3 watch=2 weigh=-7 welcome=-4 win=-6 wish=2 withdraw=-3 witness=4 wonder=-3 work=-2 write=-3 yield=-3 ’=-4 ’re=-3 @ho ADJ=-5
ADP=-8 ADV=-6 AUX=-6 CARDINAL=-9 DATE=-14 EVENT=3 FAC=-2 GPE=-6 LAW=6 LOC=-6 MONEY=-8 NOUN=-3 NUM=3 ORDINAL=-4 PART=-6 PERCENT=-12 PRODUCT=-2 PRON=-2 PROPN=2
PUNCT=-7 QUANTITY=-3 SCONJ=-3 TIME=-9 VERB=-3 WORK_OF_ART=-3 @hp ADJ=-3 ADP=-2 CCONJ=3 INTJ=-2 NOUN=-3 PART=3 PRON=-3 SCONJ=-4 @l %=-2 abandon=-2 able=-3
abolish=2 absence=3 accelerate=-2 access=-3 accompany=-3 accomplish=-3 accord=-4 accumulate=-2 accusation=5 achieve=-4 achievement=2 acknowledge=6
acquiesce=9 action=-2 activate=-4 ad=-3 address=-5 administer=3 admire=-3 adopt=5 advance=-2 advertise=-3 advice=3 advise=-8 adviser=-2 affect=-3
affiliate=-3 affirm=4 afford=-2 afraid=-3 agenda=-2 agreement=4 aim=6 air=-3 alienate=4 align=2 allegation=4 allow=8 allude=4 ally=2 alternative=3 amount=-4
analyze=-2 anger=-3 announce=8 announcement=4 anonymity=2 answer=-8 anticipate=-3 anxiety=5 appear=-4 append=8 applaud=13 appoint=8 appointment=3
appreciate=-2 approach=-4 approval=3 approve=4 argue=4 arrest=-3 arrive=-6 article=-3 articulate=5 ask=3 assail=5 assault=-3 assemble=-3 assertion=7
assess=-3 assessment=7 assist=3 attach=-2 attack=8 attempt=-2 attend=-6 attention=-2 attitude=3 attract=-6 attribute=9 author=-2 average=-3 avoid=2 award=-4
aware=2 backing=-2 balance=4 balk=11 ban=2 bar=4 barnstorm=6 base=-6 bash=7 basis=-2 battle=-2 bear=-4 beat=-9 become=-8 beg=3 begin=-11 bemoan=10 benefit=-5
best=-4 bias=2 bid=-4 big=-2 bill=5 bind=-3 blacklist=4 block=4 boast=-4 bomb=-3 boo=9 book=-4 boot=3 border=3 bother=-4 boycott=7 brace=-3 brag=6 brand=4
breach=4 break=-4 breakfast=2 broadcast=11 broaden=2 broker=-4 bruise=3 brush=12 buck=-2 build=-5 burn=-4 bury=6 buy=-3 calculate=3 calm=-3 cancel=-6
candidacy=-2 cap=-3 capable=-3 capitalize=-2 capture=-7 caricature=3 carry=-6 cast=3 catch=-4 caucus=-2 cause=-5 caution=5 celebrate=5 chair=-3 chairman=-3
challenge=-2 champion=4 chance=-4 chant=3 chapter=3 characterize=3 charge=-2 chastise=4 cheer=7 chide=-3 circulate=8 claim=3 classify=4 clear=-6 clinch=-6
close=-10 collapse=-3 collect=-6 combat=2 combine=-5 commitment=4 communicate=-2 compare=6 comparison=5 compete=-3 complain=5 complaint=4 complete=-4
complicate=-2 concern=3 concerned=3 conclude=3 conclusion=3 condition=-4 conduct=-8 conference=-2 confidence=4 confident=5 confine=5 conflate=4 conflict=-2
connect=-2 consensus=5 conservative=-2 consider=2 contemplate=7 continue=-5 contribute=-6 contribution=-2 control=-8 convene=-2 convert=-6 convince=4
cooperate=2 coordinate=-4 copy=-2 correct=5 cost=-3 count=7 counter=-4 course=2 court=2 cover=5 coverage=6 crack=-4 craft=-3 credit=11 crisscross=-3 critic=4
critical=3 criticism=7 critique=3 cross=-3 crowd=-2 crush=-5 cry=5 cut=-2 damage=-3 dare=-4 date=-2 day=-4 deal=-6 debate=4 decide=-2 decision=3
declaration=3 declare=5 decline=5 decry=2 dedicate=2 deem=7 defeat=-7 defense=7 deflect=-2 delete=-4 dent=-2 depend=-4 depict=-2 deploy=-6 deport=6
deprive=-3 deride=10 descend=2 describe=3 deserve=-7 design=2 designate=3 destroy=3 detail=-2 detain=-2 determine=-3 develop=-5 devote=4 die=-5 difference=-2
different=-2 dig=-2 diminish=-2 director=-4 disagreement=8 disavow=4 disclose=4 discrimination=3 discuss=11 discussion=3 dislike=2 dismantle=-2 dispatch=-7
display=3 dispute=5 disrupt=-2 distance=5 divide=4 division=2 document=7 dominate=-5 donate=-6 double=8 doubt=3 downplay=3 dozen=-3 draft=3 drink=2 drive=-5
drop=-5 dub=6 dwell=2 eager=5 earn=-8 eat=-5 echo=4 eclipse=-2 edge=-4 edit=-3 effect=-3 elaborate=-3 election=-2 eligible=-2 eliminate=-4 email=4 embed=4
embody=-2 embrace=-4 emerge=-4 emergence=4 emphasize=4 empower=-2 enable=-4 enact=-4 encounter=-4 encourage=5 endorse=7 endorsement=5 endure=-4 energize=-3
enforce=4 engage=4 enjoy=2 enough=-2 enshrine=-2 ensure=-3 enter=-2 enthusiasm=3 equate=2 era=2 erect=2 escalate=7 escape=-4 estimate=3 eve=-2 event=-4
evidence=5 example=2 exceed=-4 exchange=-3 execute=-3 exit=-3 expansion=-2 expect=6 expectation=-3 experience=2 explain=2 exploit=-3 explore=3 expose=3
express=6 extend=-4 extradite=11 eye=4 face=-13 facilitate=-2 fact=-5 fail=-3 fall=-4 familiar=-2 family=-2 fan=-5 fare=-4 fault=4 favor=3 fear=2 feature=-6
feed=-3 feel=-3 feeling=5 field=-3 fight=-2 figure=-3 file=5 fill=-5 finance=3 find=-5 finish=-5 fire=4 fit=-4 flee=-3 float=3 flood=-2 fly=-2 focus=4
focused=-3 force=-4 forecast=4 forge=-2 forget=6 forgive=5 form=-5 found=-6 founder=-2 frame=5 free=-5 freedom=6 front=-3 fuel=-5 fulfill=-2 function=-2
fund=-3 fundraise=3 fundraiser=-2 gain=-9 galvanize=-2 garner=-5 gather=-6 gathering=-2 generate=-4 give=-2 glad=6 good=-3 grab=-4 graduate=-2 grant=4
grasp=-3 grow=-3 guarantee=-5 guess=5 gun=-2 hail=6 half=-3 hall=-2 halt=-4 hammer=5 hand=-5 handful=-2 handle=-5 handling=-3 hang=-2 happen=-5 happy=2 hat=2
head=-6 headline=-2 hear=-2 heart=-3 heckle=8 help=-6 hide=-4 high=-3 highlight=9 hint=6 history=3 hit=5 hitch=-2 hold=-5 honor=-4 hop=12 hope=6 hopeful=3
horrify=3 host=-6 hour=-2 huddle=-5 hug=-3 hundred=-3 hurl=4 hurt=-5 idea=5 identify=13 ignore=8 illustrate=3 immigrant=-2 implore=3 imply=-5 import=-2
impression=2 improve=-4 inclination=5 incline=2 indicate=11 indict=5 indictment=-2 influence=-4 inform=2 initiate=-2 inspire=-3 instal=-3 insult=6 intend=-3
intent=-2 interest=6 interested=2 interpret=4 interrupt=-7 interview=-4 introduce=7 invest=-6 investigate=-5 investigation=-4 invite=3 invoke=4 involve=-8
isolate=3 issue=4 jab=6 job=-4 join=-5 joke=6 judge=3 judgment=-2 justify=6 keep=-2 kick=-4 kill=-11 kind=-2 kneel=-3 knock=8 lag=-2 lambast=13 lament=5
lash=7 launch=3 lay=2 lead=-17 leak=-3 lean=5 learn=4 leave=-6 left=3 legislation=5 lesson=2 level=4 leverage=-3 license=-2 lie=-4 life=-3 light=2 liken=9
limit=3 list=11 live=-4 lobby=-2 loom=-2 lose=-11 loss=-3 lot=-5 lower=2 loyal=2 lure=-3 maintain=-12 majority=-4 manage=-7 mandate=7 march=-5 margin=-3
mark=-4 marry=-5 match=-4 matter=-2 mean=-7 measure=2 meet=-11 meeting=-6 member=-4 mention=5 message=4 mince=5 minimize=-2 mishandle=-2 mislead=4 miss=-4
mobilize=-3 money=-2 month=-3 more=-3 motivate=-2 name=12 narrow=-3 nature=-2 navigate=-4 necessary=-2 need=-4 negotiate=4 nervous=3 night=-2 nominate=13
nomination=-3 nominee=-3 note=9 notice=2 number=-2 obtain=-4 occur=-2 odd=-3 offer=4 office=-2 opinion=6 opportunity=-3 oppose=3 opposition=6 organize=-6
oust=-3 outline=8 overcome=6 overhaul=-3 oversee=-4 overshadow=-3 overstate=4 overtake=-4 owe=-5 own=-7 pack=-2 paint=2 pander=2 parallel=-2 part=-4
partnership=2 pass=4 passion=4 path=-4 pay=-6 payment=-2 peg=4 people=-2 perceive=3 percent=-8 perform=-6 persuade=9 pick=-3 piece=-4 pitch=12 pivot=5
platform=-2 play=-6 pleased=3 pledge=-3 plenty=5 poke=2 poll=-3 portion=2 portray=11 position=3 postpone=-2 potential=-2 pound=4 power=-2 practice=-3
preach=3 precede=-2 predict=3 prefer=8 premise=3 prepare=-5 prepared=-3 present=4 press=8 pressure=2 prevail=-3 preview=2 pride=3 primary=-2 principle=-2
problem=-3 produce=-3 prohibit=10 project=6 promise=3 promote=5 prompt=-9 pronounce=5 propel=-2 proponent=4 proposal=4 propose=3 prosecute=3 prosecutor=6
prospect=2 protect=-7 prove=-2 provide=-2 provision=3 publish=3 pull=-3 punch=-3 purchase=-4 pursue=2 push=8 put=-3 puzzle=4 qualified=-2 qualify=-2
quarter=-2 quick=4 quip=3 quit=3 quote=-3 race=-6 rack=-3 rail=4 ramp=-2 range=5 rank=2 rate=-4 rating=-2 rattle=4 reach=-3 react=3 reaction=3 read=10
reality=2 reap=-4 reason=2 rebuff=8 rebuke=-2 rebut=5 recast=2 receive=-11 recite=4 reclaim=-3 recognize=9 recommendation=3 reconsider=4 refer=6 reference=2
refuse=5 regain=-5 regard=5 regulate=2 rein=-5 reinforce=-2 reinstate=4 reiterate=4 reject=8 rejection=5 relate=-5 relation=3 relationship=-3 relay=-3
release=6 relish=6 relocate=3 reluctant=2 remain=-4 remember=4 remind=-4 reminder=3 remove=-2 renew=2 renounce=4 reopen=-2 repeal=-4 replace=-6 report=5
represent=-3 repudiate=6 reputation=-2 require=4 rescue=-3 resistance=4 resolve=-2 respond=-4 response=2 responsibility=3 restore=-4 restrict=5 result=-4
retain=-5 rethink=3 return=-4 retweete=13 reveal=4 revelation=-4 reverse=3 review=-4 revise=4 revolution=4 ride=-3 ridicule=3 right=-5 rip=11 rise=-3 risk=-3
rival=-2 roll=-2 round=-2 rouse=-3 row=-2 rub=-2 rule=6 ruling=8 rumor=5 run=-6 rush=-3 sanction=4 satisfied=3 savage=8 save=2 scar=-2 schedule=-4 school=-2
scold=-4 score=-5 scramble=-3 scrap=5 screen=-2 seal=-2 seat=-2 secretary=-4 secure=-5 seek=2 seem=-2 segment=-2 select=-3 sell=-3 senator=-2 send=-4
sense=-2 sentence=7 separate=-4 serve=-7 session=-2 set=-3 settle=4 sew=-2 shake=-8 share=7 sharpen=-4 shed=-4 ship=-2 show=11 showcase=3 showing=-2 shrug=7
shut=3 side=4 sign=6 significance=4 single=7 sink=4 sit=-2 size=6 skeptical=4 skip=-3 slap=4 slat=-3 slide=3 slip=-2 smear=7 smile=-4 snap=-3 solidify=-6
sound=8 spar=9 spark=-3 speak=-9 spearhead=2 speculate=7 speech=3 spend=-6 spill=-2 split=4 spotlight=2 spread=2 spur=2 squabble=2 squeeze=-3 stall=5 star=-6
statement=4 stay=-2 steal=3 steer=-2 stir=3 stop=3 story=3 strategist=-2 stream=-2 strength=-2 strengthen=-3 stretch=-2 string=3 strip=4 strive=6 strong=-3
struggle=-3 study=-5 submit=3 succeed=-4 success=-2 sue=10 suffer=-4 suggestion=8 sum=5 summer=2 supplement=-2 supply=-2 supporter=3 suppose=-7 surge=-5
surpass=-3 surprise=3 surprised=2 surround=-4 survey=-6 survive=-3 suspect=4 suspend=4 swamp=-2 sweep=-5 swing=3 system=-2 table=-2 tackle=3 take=-3 tap=-7
tariff=3 task=-3 taunt=5 tax=3 teach=-4 team=-3 tell=-4 tempt=5 tendency=-2 test=-3 thing=-3 think=-3 third=-3 thousand=-2 throw=-2 thrust=-2 tick=4 tie=-3
time=-4 tired=2 title=7 tool=-2 top=-5 touch=4 tough=2 tour=-2 trace=2 track=-3 trade=4 trail=-8 train=-2 transcript=-2 transfer=-3 transform=-6 transition=4
translate=3 transport=-2 trash=7 travel=-4 trend=4 trick=-2 trigger=-2 trio=2 trip=-3 trouble=-2 trounce=-5 trump=3 try=-6 turn=-2 tweet=3 unable=-3
undercut=-2 underestimate=7 underscore=-4 understand=-3 understanding=5 understate=2 unify=-3 unite=-2 unload=4 unwillingness=3 update=-4 upend=-2 use=-6
usher=4 variety=-3 vet=-3 veto=6 video=-3 view=2 violate=-4 violation=4 violence=2 visit=-5 voice=7 vouch=5 vow=9 wag=-3 wage=3 wait=-6 wake=-2 want=-3
warn=5 warning=4 way=-3 weak=-2 wear=-7 week=-3 weigh=2 welcome=-8 well=2 whip=4 whisper=2 widen=-4 wield=9 willing=2 win=-12 winner=5 wish=-2 withdraw=3
withhold=2 witness=9 woman=-4 wonder=4 woo=4 word=7 work=-11 worried=3 worry=-5 worth=-3 wrest=-4 write=-2 wrong=-4 yell=2 zero=3 ’=-14 ’m=-2 ’re=-3
@lex:adj-prep other=-2 @lex:aside speech=-5 @lex:ccomp attitude=-4 other=-13 speech=4 @lex:dobj attitude=7 other=-7 speech=9 @lex:dobj+ other=-8 speech=7
@lex:dobj-clause other=-7 speech=5 @lex:dobj-prep other=-6 speech=6 @lex:noun-clause attitude=5 other=-4 @lex:noun-prep attitude=2 other=-2 speech=5
@lex:passive attitude=7 other=-8 speech=9 @lex:passive+clause attitude=5 other=-8 speech=4 @lex:passive+prep attitude=5 other=-7 speech=5 @lex:passive-by
attitude=7 other=-9 speech=3 @lex:passive-clause attitude=5 other=-8 speech=4 @lex:passive-prep attitude=-3 @lex:passive-told attitude=-3 @lex:prep
attitude=3 other=-5 speech=3 @lex:prep+ other=-8 speech=5 @lex:raising other=2 @lex:relcl attitude=3 other=-7 speech=7 @lex:xcomp other=-7 speech=5 @m
after=5 although=6 as=2 because=-3 for=-8 if=-5 once=-2 than=3 that=-10 though=6 unless=-6 until=-3 whether=-5 while=5 with=-3 @n:adj-clause 17+=2 2=-4
@n:adj-prep 1=-8 3-4=-2 5-8=6 @n:aside 17+=4 3-4=-8 5-8=-3 @n:ccomp 1=-11 17+=5 2=-7 3-4=-4 5-8=-2 @n:dobj 1=-10 17+=7 2=-4 5-8=5 9-16=6 @n:dobj+ 3-4=-3
@n:dobj-clause 1=-6 17+=4 3-4=-2 9-16=2 @n:dobj-prep 1=-10 17+=5 2=-7 5-8=6 9-16=7 @n:noun-clause 17+=4 2=-6 5-8=2 9-16=2 @n:noun-prep 1=-10 17+=6 2=-4 3-4=2
5-8=5 9-16=3 @n:passive 1=-5 2=-5 5-8=4 9-16=5 @n:passive+clause 17+=-3 2=-3 5-8=5 9-16=3 @n:passive-by 17+=-2 2=4 5-8=5 9-16=-5 @n:passive-clause 1=-3
17+=-4 3-4=2 5-8=6 @n:passive-prep 1=-7 17+=5 2=-3 3-4=-4 5-8=6 @n:passive-told 1=-2 17+=4 2=-2 3-4=-4 @n:prep 1=-9 17+=6 2=-5 5-8=2 9-16=4 @n:prep+ 17+=4
3-4=-7 @n:raising 17+=4 3-4=-3 9-16=2 @n:relcl 17+=4 5-8=-3 9-16=-3 @n:xcomp 1=-9 17+=3 2=-5 5-8=2 9-16=2 @p:adj-prep after=-2 @p:aside after=3 before=-7
@p:ccomp after=6 around=4 before=-6 @p:dobj before=-2 @p:dobj+ around=-4 @p:noun-clause after=2 @p:noun-prep before=-2 @p:passive-prep after=-2 @p:prep
after=-2 around=-4 before=-3 @p:raising around=3 @p:relcl around=2 @prt:back up=-3 @prt:break down=-3 out=2 @prt:bring down=2 in=-4 up=5 @prt:call out=-3
@prt:carry out=-4 @prt:cover up=-3 @prt:double down=3 @prt:end up=-2 @prt:give up=-3 @prt:hand over=-2 @prt:hold out=2 up=3 @prt:kick off=-4 @prt:knock
out=-4 @prt:lash out=7 @prt:lay off=2 out=7 @prt:line up=5 @prt:make up=-10 @prt:open up=3 @prt:play down=8 @prt:point out=8 @prt:rack up=-3 @prt:ramp up=-2
@prt:reach out=-2 @prt:roll out=3 @prt:rule out=4 @prt:seek out=-2 @prt:send out=8 @prt:serve up=5 @prt:set off=-2 up=-6 @prt:shake up=-2 @prt:shoot up=-2
@prt:show up=-6 @prt:shrug off=7 @prt:single out=7 @prt:speak out=8 @prt:strike down=5 @prt:sum up=8 @prt:take down=-3 in=-4 off=-3 on=-4 @prt:turn out=-4
over=-5 @prt:weigh in=7 @prt:work out=-3 @prt:zero in=3 @q adj-clause=-6 ccomp=2 dobj+=2 passive=-5 passive-by=-3 passive-clause=2 passive-prep=5
passive-told=3 prep=4 prep+=7 raising=-5 xcomp=3 @s ADP=-4 DET=3 NOUN=-2 PART=-3 PRON=-3 PROPN=3 VERB=-5 document=3 ent-CARDINAL=5 ent-LOC=-6 ent-MONEY=-4
ent-NORP=10 ent-ORG=6 ent-PERCENT=6 ent-PERSON=5 ent-PRODUCT=3 ent-TIME=3 ent-WORK_OF_ART=-2 group=6 pron-he=2 pron-i=-6 pron-it=-4 pron-she=3 pron-that=-7
pron-this=-8 pron-we=-5 pron-you=-4 @s:ccomp none=-16 @s:dobj none=-10 @s:dobj+ none=-13 @s:dobj-clause none=-11 @s:dobj-prep none=-12 @s:noun-clause none=-3
@s:noun-prep none=-4 @s:passive-prep none=6 @s:passive-told none=2 @s:prep none=-7 @s:prep+ none=-3 @s:raising none=2 @s:xcomp none=-5 @sc:adj-clause PRON=4
PROPN=2 ent-ORG=2 group=3 pron-he=-8 pron-i=-3 pron-she=-3 pron-who=3 pron-you=2 @sc:adj-prep NOUN=-5 PRON=-4 PROPN=4 document=2 ent-CARDINAL=2 ent-GPE=-2
ent-NORP=6 ent-ORG=6 group=6 pron-he=-5 pron-i=-3 pron-it=-3 pron-she=-4 @sc:aside PRON=-2 PROPN=2 document=4 ent-ORG=4 ent-PERSON=3 pron-it=5 pron-that=-3
pron-who=-12 pron-you=-4 @sc:ccomp NOUN=2 VERB=-4 document=4 ent-CARDINAL=3 ent-ORG=3 ent-PERCENT=-6 ent-PERSON=4 ent-WORK_OF_ART=3 group=2 pron-he=3
pron-i=-6 pron-it=-2 pron-she=3 pron-that=-8 pron-they=-3 pron-who=2 pron-you=-4 @sc:dobj VERB=-3 document=4 ent-GPE=2 ent-LOC=3 ent-NORP=-3 ent-ORDINAL=4
ent-TIME=4 pron-i=-3 pron-it=2 pron-this=-2 pron-which=4 pron-who=2 @sc:dobj+ VERB=5 document=4 ent-CARDINAL=-4 ent-ORG=-2 ent-PERSON=3 pron-i=-2 pron-that=3
@sc:dobj-clause PRON=-4 ent-NORP=5 ent-ORG=5 ent-PERSON=6 group=2 pron-it=-5 pron-they=-2 pron-we=3 pron-who=-2 pron-you=4 @sc:dobj-prep PROPN=2
ent-CARDINAL=3 ent-ORG=-5 ent-PERCENT=3 ent-PERSON=2 ent-WORK_OF_ART=-2 pron-he=3 pron-it=4 pron-that=2 pron-they=3 pron-you=-2 @sc:noun-clause PRON=6
PROPN=2 document=3 ent-CARDINAL=-2 ent-GPE=-2 ent-NORP=3 ent-ORG=2 ent-PERSON=8 pron-he=-2 pron-i=2 pron-it=-7 pron-she=3 pron-that=-3 pron-we=-4
pron-which=-2 @sc:noun-prep VERB=-3 document=2 ent-DATE=-3 ent-PERSON=2 pron-she=4 pron-they=3 pron-who=2 pron-you=-3 @sc:passive+clause NOUN=2
@sc:passive+prep NOUN=3 ent-GPE=2 @sc:passive-by PRON=5 PROPN=-4 document=-4 ent-CARDINAL=3 ent-NORP=2 group=-2 @sc:passive-clause NOUN=3 @sc:passive-prep
NOUN=-5 VERB=3 document=-8 ent-NORP=-5 ent-PERSON=-4 group=2 pron-he=3 pron-she=4 pron-they=4 pron-which=3 pron-who=-4 pron-you=5 @sc:passive-told NOUN=-4
document=-4 pron-it=-4 pron-that=3 pron-who=3 @sc:prep ent-DATE=-3 ent-PERCENT=3 ent-WORK_OF_ART=3 pron-i=3 pron-they=-2 pron-this=2 @sc:prep+ NOUN=-3
ent-NORP=-5 ent-PERSON=3 pron-he=2 pron-i=5 pron-that=-2 pron-who=6 pron-you=-3 @sc:relcl ent-NORP=6 group=6 pron-i=-2 pron-she=-2 @sc:xcomp ent-GPE=6
ent-PERSON=4 ent-WORK_OF_ART=-3 pron-it=3 pron-she=-2 pron-that=3 @sd ROOT=9 appos=6 attr=-5 ccomp=-3 conj=5 dep=-2 dobj=-15 npadvmod=-4 nsubj=6 nsubjpass=-6
poss=-3 prep=-2 @sw -=-4 ability=-5 accord=2 account=-2 act=-2 action=-5 activist=2 actor=10 actress=4 ad=8 address=-4 administration=5 adoptee=4 adult=5
advocate=6 agency=5 agreement=4 aide=4 ally=6 ambassador=-4 amendment=7 amount=3 analysis=2 analyst=7 anchor=2 announcement=-5 another=4 anybody=-3 anyone=3
appeal=3 appearance=-2 approach=-3 argument=-3 army=3 article=3 assault=-3 assertion=-3 associate=2 attack=-12 attacker=-4 attendee=3 attorney=5 audience=2
author=3 authority=-5 backer=9 banker=-2 base=9 battle=-2 bill=10 billionaire=2 bluster=-5 board=10 body=-2 boss=-4 both=8 bureau=3 business=-4 businessman=4
call=6 camp=10 campaign=10 candidacy=-3 casino=-4 center=4 chaffetz=4 chair=2 challenge=-5 chance=-4 change=-4 check=6 chief=6 citizen=-3 clash=-3 co=-5
colleague=5 college=-4 columnist=6 comment=-4 commentator=4 committee=-4 community=-2 company=7 compromise=2 concern=-2 conference=-2 confrontation=-3
consultant=2 contention=3 contractor=-2 controversy=-4 convention=-4 conversation=3 council=4 country=-4 county=-3 couple=2 court=8 critic=5 customer=3
daughter=7 day=3 death=-3 decision=6 deficit=-2 delegate=-9 demographic=6 department=3 determination=5 developer=5 difference=-2 diplomat=5 director=4
discussion=2 dispute=4 district=3 document=-5 dollar=3 donation=-2 driver=-2 dynamic=-6 d’souza=4 earning=7 economist=3 economy=-6 editor=-8 editorial=9
effect=-2 effort=-5 election=-2 electorate=3 elite=2 email=3 emphasis=-5 employee=2 employer=-3 endorsement=-5 engagement=-2 environmentalist=2
establishment=3 event=-5 everybody=-9 everyone=4 executive=5 expansion=-2 experience=-5 expert=13 eye=-4 face=-2 fact=-6 faction=10 failure=-3 family=-4
father=-4 fee=-2 few=5 fight=-3 figure=-6 finding=-3 firm=4 focus=-4 folk=-2 follower=-7 footage=7 foundation=-3 friend=8 fringe=-2 function=-3 g4s=-3
gates=4 general=3 generation=8 giant=4 goal=-4 god=-8 government=2 governor=9 guard=3 guideline=4 guy=7 hall=-2 handful=8 he=2 her=6 hill=2 his=7 holder=8
hopeful=3 house=2 i=-5 immigrant=-4 incident=-5 income=-2 increase=-2 independent=5 information=-2 insider=5 insurer=4 intent=-2 intention=6 interview=-4
investigator=-3 investment=-2 investor=7 issue=-5 it=-4 job=-6 jock=-2 journalism=3 journalist=-5 judge=8 judgment=-3 justice=3 key=-3 kid=-5 kind=-3 king=-3
lack=3 language=-3 law=-3 lawmaker=5 lawsuit=6 lawyer=-5 lead=-6 leader=2 leak=-2 legislation=6 legislator=7 legislature=10 lender=5 letter=-3 level=3
liberal=3 life=-2 lion=4 lobbyist=-3 look=-3 lord=-3 lot=-7 maddow=7 majority=3 man=-7 management=5 manager=6 mandate=-2 many=3 material=5 mayor=5 measure=-5
medium=-2 meeting=-7 member=-2 message=-4 millennial=16 mills=-5 miner=4 moderate=-2 moderator=11 moment=-3 money=-2 more=-2 mother=4 move=-2 movement=-4
movie=-4 much=-3 my=3 narrator=2 need=-2 neither=3 network=7 neurosurgeon=4 newspaper=8 nobody=-10 nomination=-2 nominee=8 none=4 not=-3 number=3 observer=4
odd=-3 office=9 officer=-2 official=5 operation=8 opportunity=-5 organization=9 our=-4 outlet=4 owner=3 o’malley=6 package=-2 page=8 pair=6 panel=6 paper=3
parade=5 part=-5 participant=-3 partner=10 pastor=9 penny=6 people=-9 person=-8 petition=2 photo=-3 plan=-4 platform=-5 playbook=2 player=-3 point=-3
police=2 politician=7 poll=11 polling=9 pope=-3 popularity=-5 position=-3 power=-3 practice=-3 precedent=10 presence=-2 president=2 pressure=-5 price=-2
primary=-6 principle=-2 principles=-4 priority=-2 problem=-3 process=-2 professor=-3 program=-5 progressive=5 project=-2 protest=5 protester=-7 provision=-3
public=-6 question=-4 race=-10 rating=-2 reason=-5 referendum=-3 refugee=3 release=2 relief=-5 reluctance=4 remark=-2 replacement=-4 report=4 reporter=-3
request=-2 research=3 researcher=4 resolution=2 responsibility=2 result=6 review=4 right=-2 rise=-2 risk=-3 rival=2 rule=4 ruling=-2 runner=3 sanders=4
scandal=-4 scene=-3 schilling=2 secretary=3 senator=2 sense=-4 sentiment=-3 series=3 server=-4 session=3 several=2 share=-5 shift=-3 shot=4 showing=-3 side=9
sign=-2 site=-5 socialist=6 soldier=7 some=3 somebody=-3 source=10 speaker=8 spending=-3 spokesman=12 spokeswoman=11 spot=3 staff=4 staffer=-8 stance=-2
standard=-2 star=4 state=-4 statement=-2 step=-2 story=-7 strength=-5 struggle=-5 study=4 success=-3 super=4 superdelegate=-5 support=-4 supporter=2
surrogate=6 survey=3 tactic=-2 target=-2 tax=-4 teacher=-4 team=8 tension=-3 terrorism=-2 terrorist=-2 tester=4 that=-7 their=3 these=-2 thing=-6 this=-8
those=5 ticket=6 time=-6 timing=3 tone=-4 trade=-3 trip=-4 troop=-3 trouble=-2 trump=8 turnout=-3 tweet=3 tycoon=11 unwillingness=7 us=6 user=9 value=-4
vendor=-3 version=4 veteran=2 victory=-7 video=2 view=-5 violation=-3 visit=-2 volunteer=-2 vote=8 wall=-3 way=-9 we=-5 weapon=-2 weiner=-4 what=-10 whom=-2
whose=3 wife=4 willingness=6 win=-6 winner=2 woman=-4 work=-2 worker=-3 world=-5 you=-4 your=-2 zimmerman=-3 ’s=-3 @t:aside VB=-6 VBD=3 VBG=2 VBN=-2 VBZ=-4
@t:ccomp VB=-6 VBG=-2 @t:dobj VB=-3 @t:dobj+ VB=-2 @t:dobj-clause VBD=2 VBN=-2 VBP=3 VBZ=-3 @t:noun-prep NN=-2 @t:passive+clause VBN=3 @t:passive-clause
VBN=3 @t:passive-prep VBN=-4 @t:passive-told VBN=-4 @t:prep VB=-4 VBD=-2 VBG=-2 VBP=3 VBZ=-2 @t:prep+ VBD=-2 VBG=2 VBN=2 VBZ=-4 @t:raising VB=-2 VBN=4
@t:relcl VB=-7 VBD=2 VBN=2 VBZ=4 @t:xcomp VB=-3 VBZ=-5 @z:aside subject=-5
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
