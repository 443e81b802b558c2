"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -1.94

_TABLE = """
@ first=4 q=2 @aux 'd=3 'll=-2 've=3 be=-5 been=-4 ca=-6 can=-4 could=-5 did=3 do=3 does=4 helped=-5 is=-3 may=-5 might=-4 must=-5 should=-9 was=-7 were=-8
will=-4 wo=-4 would=-4 ’ll=-5 ’re=2 ’s=2 @c adj-prep=-3 aside=-5 passive-prep=-3 passive-told=-3 prep=-3 raising=2 relcl=3 @cd:adj-clause VBG=2 VBN=3 that=3
to=-7 @cd:adj-prep about=11 as=-2 by=-2 for=-8 from=-4 of=13 on=5 than=-7 to=-5 @cd:aside advcl=-5 afteradvcl=-10 althoughadvcl=-5 asadvcl=3 becauseadvcl=-2
ccomp=6 conj=-6 ifadvcl=-2 parataxis=15 relcl=5 sinceadvcl=-3 thanadvcl=2 thatacl=3 thatccomp=3 thatrelcl=3 thoughadvcl=-5 whileadvcl=-8 @cd:ccomp NN=-2
NNP=-3 NNS=-3 VB=-2 VBD=-3 VBN=3 how=2 if=2 that=6 to=-3 what=5 whether=4 which=-3 who=-2 why=-2 @cd:dobj+ about=6 advcl=-3 as=7 at=-4 dative=-2 from=-3
in=-5 xcomp=3 @cd:dobj-clause VBD=2 VBG=2 that=2 to=3 what=-3 @cd:dobj-prep about=10 against=5 as=7 at=-5 by=-3 from=-6 in=-6 into=-4 to=2 @cd:noun-clause
by:that=3 from:that=5 light:that=7 light:to=-6 none:for=-2 verb:for=-3 verb:that=3 @cd:noun-prep by:of=-2 from:from=-4 light:about=11 light:against=3
light:for=2 light:in=-5 light:over=-3 light:to=-4 light:with=-4 none:about=13 none:against=4 none:for=-3 none:from=-2 none:in=-8 none:of=-3 none:over=3
none:to=-3 none:with=-5 poss:about=4 poss:against=6 poss:for=4 poss:from=-5 poss:in=-13 poss:of=5 poss:over=-4 poss:to=-2 poss:toward=6 poss:with=-5
verb:about=11 verb:against=4 verb:in=-2 verb:over=6 verb:with=-3 @cd:passive+clause NN=-2 NNP=4 VBN=-2 that=2 whether=2 @cd:passive+prep about=10 accord=-5
after=-2 as=14 between=-2 by=-2 for=7 into=-3 of=3 on=4 over=-3 since=-2 through=-2 under=-2 @cd:passive-clause NNP=3 VB=-4 VBN=-4 if=3 whether=4
@cd:passive-prep about=5 as=-3 by=-4 during=-3 for=-5 from=-2 in=-3 of=5 over=6 @cd:passive-told NNP=-4 VB=3 if=-2 that=10 whether=-4 @cd:prep about=15
accord=-8 after=-2 against=8 along=-2 amid=-2 among=-5 around=-3 before=-3 behind=2 beside=-2 despite=-3 during=-3 for=6 from=-2 in=-4 into=-6 near=-3 of=12
off=4 on=4 out=-3 outside=-3 over=5 since=-5 within=-2 @cd:prep+ about=-2 against=7 as=-5 from=-6 in=4 into=-4 like=-2 on=3 over=5 through=-3 to=2 upon=4
with=5 @cd:relcl appos=5 attr=2 nsubj=3 @cd:xcomp JJ=-2 NN=-2 VB=-4 VBG=6 VBN=-4 how=7 that=-2 what=-2 which=-2 @cl:adj-clause able=-3 careful=3 confident=-3
eager=6 eligible=-2 glad=4 qualified=-2 quick=4 sure=4 unable=-3 willing=2 @cl:adj-prep aware=-2 close=-2 critical=3 familiar=-3 good=-3 interested=2 more=-3
open=3 short=-2 skeptical=3 tough=4 @cl:aside accuse=-4 acknowledge=3 add=5 advocate=-2 announce=-5 answer=2 apologize=-2 ask=-4 begin=-2 blast=-2 call=-2
cite=-2 conclude=3 continue=-4 decline=-3 defend=-2 denounce=-2 deny=4 describe=-4 explain=5 express=-2 note=6 pledge=-2 point=7 predict=5 promise=3
propose=-3 report=7 respond=-3 reveal=4 say=8 speak=-4 talk=-3 tell=9 vow=-3 write=5 @cl:ccomp acknowledge=2 add=7 admit=-2 ask=3 become=-3 believe=-2
call=-5 cause=-2 cite=-5 claim=2 convince=3 decide=-5 demonstrate=6 describe=4 determine=3 discuss=2 emphasize=-2 endorse=-4 ensure=-2 expect=-4 explain=4
find=7 give=-2 guess=2 hope=6 indicate=8 insist=6 know=-2 learn=6 leave=3 make=3 mean=-7 predict=3 prefer=-2 promise=3 remark=-5 remember=5 report=2
reveal=-3 rule=4 say=4 see=-5 seem=-2 show=4 suggest=2 take=-3 tell=3 think=6 win=-3 wonder=3 worry=4 write=5 ’=-3 @cl:dobj abandon=-3 acknowledge=2
activate=-3 add=-8 admit=5 adopt=5 advise=-4 advocate=-4 affirm=3 alienate=2 allow=3 amplify=3 announce=7 applaud=7 appoint=5 appreciate=-5 approach=-2
ask=-10 assail=5 assert=4 assume=-3 attack=7 attract=-4 attribute=-2 authorize=4 award=2 back=6 bar=5 bash=6 beat=-2 begin=-7 believe=4 blast=4 block=2
bomb=-3 brush=5 build=-3 buy=2 cancel=-2 capture=-2 carry=-4 cast=-4 cause=-3 chair=-2 challenge=-2 charge=-2 check=-2 claim=-3 clear=-2 clinch=-3 close=-2
collect=-2 commit=2 complicate=-2 concern=3 condemn=2 conduct=2 contain=2 continue=-6 contradict=4 control=-3 convince=-4 cost=-3 counter=-2 cover=3 credit=3
criticize=3 cross=-2 cut=-2 deem=8 defeat=-3 defend=5 define=2 demand=4 denounce=5 deport=5 describe=-3 destroy=3 detail=-3 develop=-2 direct=-2 disavow=5
disclose=-3 discover=-3 discuss=13 dismantle=-2 display=5 dispute=2 disrupt=-3 distance=-3 distribute=3 downplay=3 draw=-2 drive=-3 drop=2 earn=-5 echo=-5
email=-3 encounter=-3 end=3 endorse=9 energize=-3 exceed=-2 expect=-2 experience=2 explain=5 explore=3 express=3 face=-9 favor=3 feel=-3 file=2 fill=-3
find=-9 finish=-2 focus=-5 form=-3 found=-3 frame=-3 free=-3 fuel=-2 gain=-3 garner=-3 give=-2 grab=-2 hack=3 hammer=3 handle=-3 hat=4 hate=4 head=-2 hear=2
help=-5 highlight=7 hit=-3 hold=-4 host=-3 identify=3 ignore=7 impose=3 include=-4 influence=-2 insult=4 interrupt=-4 interview=-4 introduce=5 invoke=-3
involve=-3 issue=5 join=-3 keep=3 kill=-4 knock=2 know=-2 lack=-3 lament=4 launch=-4 lay=4 lead=-2 lend=-2 lift=2 limit=5 list=6 lock=-2 lose=-3 maintain=-7
make=3 manage=-2 mark=-2 marry=-3 mean=-3 meet=-3 mention=3 mock=4 name=8 navigate=-2 need=-4 nominate=5 note=3 offer=7 open=-6 oppose=9 order=-4 organize=-2
outline=10 overcome=3 oversee=-3 own=-3 pass=3 pay=-3 pick=2 place=2 play=-2 point=-3 predict=-3 prefer=6 prepare=-2 present=6 press=-6 project=4 promise=3
promote=3 prompt=-4 propose=5 prosecute=-3 protest=-4 provoke=2 publish=5 purchase=-2 put=-6 question=7 quote=-5 rattle=2 reach=5 read=4 rebuild=-2 rebut=3
recall=2 receive=-3 recognize=5 recommend=4 reference=-5 reflect=-3 register=-3 regulate=2 reinstate=4 release=5 remind=3 repeal=-2 report=4 require=-4
restore=-3 restrict=9 retain=-2 retweete=5 reverse=4 review=2 reward=3 rip=5 score=-4 secure=-3 see=-2 seize=-3 sell=-3 send=-4 set=-4 shake=-2 shape=2
share=7 shift=-2 shore=-3 show=2 sign=3 sit=4 skip=-2 solicit=2 spread=3 stake=-4 start=-5 stir=-2 stop=3 stress=3 strike=-3 suffer=-2 suggest=3 support=5
survey=-2 survive=-3 tackle=4 take=-6 tap=-3 tax=2 teach=-2 tell=-7 thank=4 tie=4 top=-2 tout=3 trail=-3 transform=-2 trump=-2 turn=-3 tweet=2 undermine=-2
unveil=2 urge=-6 visit=-6 voice=7 walk=3 warn=-7 watch=4 wave=-3 wear=-4 widen=-2 win=-5 withdraw=8 withhold=2 witness=5 work=-2 write=-3 ’=-3 @cl:dobj+
accept=-2 accuse=6 achieve=-2 add=-3 announce=3 appoint=4 approach=-3 ask=3 attend=-4 attribute=2 avoid=-2 award=-3 beat=-4 blame=5 blast=4 block=3 boost=2
break=-2 build=-3 buy=-3 call=3 capture=-2 cast=5 celebrate=-3 change=-2 characterize=3 cite=5 claim=-4 clinch=-2 collect=-3 compare=2 conduct=-2 consider=3
contrast=2 convince=2 cost=-2 create=2 credit=5 criticize=3 declare=2 defeat=-3 deliver=4 deny=-3 deploy=-3 describe=2 devote=3 distance=2 dominate=-2
donate=-2 draw=-4 drive=-3 drop=-2 earn=-2 elect=4 email=3 embrace=-4 end=2 endorse=2 establish=-2 expect=-3 explain=-5 expose=3 face=-3 favor=-2 feature=-2
fight=3 file=4 fill=-2 find=-6 fire=-3 force=3 frame=4 gain=-3 hand=-2 help=-2 highlight=5 hire=3 hit=4 hold=-3 host=-3 identify=-2 impose=-2 include=5
increase=-4 invite=-2 invoke=5 issue=5 keep=-3 kill=-2 launch=4 lead=-3 liken=6 link=-2 list=5 lose=-3 maintain=-5 meet=-2 mention=-3 move=3 name=8 need=-4
nominate=3 offer=3 order=-2 persuade=3 play=-3 pledge=-4 portray=2 post=-2 press=4 pressure=2 prompt=-4 protect=-3 publish=2 pursue=4 push=-2 question=6
rally=4 reach=-3 recall=2 receive=-4 recognize=2 reference=2 reject=2 remind=-4 remove=-2 retain=-2 return=-2 run=4 say=-2 score=-3 see=3 sell=4 send=4
shake=-3 share=5 show=6 sign=2 slam=5 solidify=-3 start=3 sue=7 suspend=5 take=2 teach=-2 think=-3 trail=-4 turn=2 tweet=3 undermine=2 urge=4 use=4 view=4
violate=-2 visit=-2 welcome=-3 win=-3 @cl:dobj-clause convince=3 encourage=3 force=3 leave=3 order=2 prompt=-3 spend=3 urge=4 want=2 @cl:dobj-prep accuse=4
add=-3 address=-4 advise=-2 announce=-3 ask=2 attack=2 back=5 blame=2 blast=3 bring=-3 call=4 carry=2 cast=5 challenge=2 cite=5 compare=4 continue=4 create=2
credit=5 devote=3 discuss=-2 distance=6 draft=3 earn=-3 elect=2 end=4 endorse=-4 express=7 extend=-2 favor=3 file=-3 frame=4 hire=4 hit=7 identify=2
increase=-3 introduce=-2 invite=-2 keep=-3 know=-4 launch=3 leave=-3 liken=5 limit=-3 link=-2 list=5 lose=-2 mock=-2 move=-2 name=5 offer=5 oppose=-3 paint=2
pass=-4 pay=3 place=-4 portray=2 post=-3 press=3 protect=-2 provide=4 raise=-4 receive=-2 release=-3 remind=-4 replace=-2 report=2 represent=2 return=-2
run=3 save=2 send=-2 serve=-2 shoot=2 sign=-3 slam=2 spend=-3 start=3 sue=3 take=6 tell=-4 thank=2 think=-3 tie=3 tout=-5 trail=-2 turn=4 use=-2 view=2
visit=-2 welcome=-3 write=-4 @cl:noun-clause ability=-4 agreement=4 anonymity=2 attack=-2 candidate=-3 comment=-5 debate=2 decision=4 desire=2 evidence=3
fact=-3 failure=-3 need=-2 news=3 notion=2 order=-3 person=2 plan=3 pledge=6 position=-3 possibility=-3 promise=3 request=-3 right=-2 sign=-3 state=-2
suggestion=8 thing=-3 unwillingness=3 @cl:noun-prep %=-2 account=3 accusation=6 ad=-3 address=-3 advantage=-3 adviser=-3 advocate=5 allegation=5 ally=2
amount=-2 answer=-2 anxiety=5 appointment=4 approach=4 approval=3 argument=3 article=-3 assessment=7 attack=3 attention=-2 attitude=3 average=-2 back=-2
backing=-2 ballot=2 battle=-5 bid=-3 campaign=-3 candidate=3 case=-2 cause=2 center=-3 chairman=-4 chance=-4 chant=2 chapter=3 charge=-3 chief=-2 claim=3
clip=-2 coalition=-2 comment=-3 comparison=4 concern=-3 conference=-2 confidence=2 contrast=-2 copy=-2 cost=2 course=3 coverage=6 critic=4 criticism=4
critique=5 day=-3 deal=3 debate=-4 decline=-2 defense=7 difference=-2 director=-4 discussion=2 donation=2 dozen=-3 election=-2 emergence=4 end=-4
endorsement=5 enthusiasm=3 era=2 eve=-2 event=-3 evidence=2 example=3 exception=-4 experience=-2 family=-2 favor=2 fear=-4 feeling=6 founder=-2 freedom=4
front=-3 fundraiser=-2 gathering=-2 half=-3 hall=-2 handful=-2 handling=-3 heart=-2 help=4 host=4 hour=-2 hundred=-3 idea=5 immigrant=-2 impact=3 increase=5
indictment=-2 information=-2 interest=6 interview=-5 investigation=-2 issue=-4 job=-3 kind=-4 lack=4 law=2 lead=-4 left=3 life=-2 light=4 line=-4 link=5
list=-3 loss=-3 lot=-2 majority=-4 margin=-6 meeting=-5 member=-4 mention=5 message=4 name=-7 nature=-2 need=6 news=-4 nomination=-3 nominee=-2 notion=-2
odd=-2 opinion=6 opportunity=-2 opposition=6 part=-3 partnership=2 path=-3 payment=-2 people=-4 percent=-8 place=-2 plan=-2 plenty=2 point=-7 portion=3
position=2 possibility=2 praise=2 preview=2 primary=-2 problem=-2 promise=-4 proponent=3 proposal=4 provision=3 quarter=-2 question=-4 race=-3 rally=-4
rating=-2 reaction=3 reason=3 reference=6 rejection=6 relationship=-3 report=-4 reputation=-3 resistance=4 responsibility=5 result=-2 return=6 review=-2
right=-2 rise=3 rival=-2 round=-3 rule=-4 sanction=2 search=6 secretary=-4 session=-2 set=4 share=-3 show=-5 side=-3 sign=4 significance=4 speech=4 start=-3
state=-5 statement=5 story=4 strength=-2 string=2 summer=2 supporter=3 talk=4 target=-3 thank=-4 third=-3 thousand=-2 tie=-4 time=-3 tone=2 top=-2
transcript=-2 trio=2 trump=5 turn=3 understanding=4 use=3 variety=-3 video=-3 view=2 violation=3 voice=2 vote=-3 week=-3 winner=5 word=2 year=-3 @cl:passive
aim=-4 announce=6 ask=-3 assign=2 assure=-2 base=-2 charge=4 conduct=-2 confirm=5 consider=2 count=2 disclose=3 divide=-2 expect=4 find=-2 fire=3 focus=-2
identify=5 introduce=5 know=4 lock=2 make=-2 mention=4 name=2 need=-2 relate=-3 release=7 treat=2 trust=3 view=-4 write=-2 @cl:passive+clause ask=9
authorize=-2 call=-6 declare=3 deem=4 design=2 expect=6 know=2 mean=2 name=-6 need=5 poise=-3 say=5 see=2 suppose=-2 title=3 update=-2 use=-3
@cl:passive+prep accuse=6 aim=-2 assign=4 assure=-4 attribute=3 call=-4 charge=8 consider=-2 couple=2 criticize=3 describe=3 divide=-3 engage=-2 fire=2
focus=-3 identify=6 introduce=3 know=6 mention=-2 mire=2 name=3 nominate=5 post=-2 release=3 report=-4 schedule=-2 see=3 shoot=-2 split=-2 take=-2 target=3
use=-2 view=-6 @cl:passive-by file=-2 follow=-2 hit=2 make=-3 put=4 release=-4 report=3 share=2 @cl:passive-clause ask=12 authorize=-2 call=-6 declare=3
design=2 expect=6 force=-2 know=3 make=-2 mean=3 name=-4 need=4 poise=-3 require=2 say=5 see=2 set=-2 suppose=-2 title=4 use=-2 @cl:passive-prep accuse=-2
align=5 ask=-6 assure=8 build=5 center=3 dedicate=2 divide=6 engage=3 fill=3 focus=6 identify=-2 interview=2 know=-2 name=-3 press=-5 release=-2 remove=2
split=4 @cl:passive-told ask=-9 call=-3 design=-2 expect=-3 poise=3 say=2 schedule=-2 tell=-3 title=-2 @cl:prep accord=-6 account=-2 act=3 add=-5 agree=6
apologize=3 appear=-7 argue=4 arrive=-4 base=-2 become=-3 begin=4 believe=5 benefit=-3 boast=2 break=-3 bring=3 build=2 call=3 campaign=7 care=-2 cheer=5
comment=6 commit=6 compete=-2 cross=2 cut=-3 decide=2 decline=-3 depend=-2 descend=-2 die=-3 disagree=4 double=-2 emerge=-4 end=-3 engage=3 find=3 finish=-3
fly=-4 focus=3 fundraise=-2 gather=-3 hear=-4 hint=4 hold=2 hop=4 identify=4 insist=-4 invest=-2 join=2 jump=4 lag=-3 land=-2 lash=6 lead=-3 listen=-4
live=-3 look=7 make=3 meet=-5 move=-7 need=-2 opt=3 pander=2 pass=-3 pay=-3 perform=-2 play=2 plead=2 prepare=2 press=6 push=7 rail=5 rally=-2 range=5
rank=-3 refer=9 register=-2 report=-6 result=-2 return=-3 rise=-3 roll=-2 rule=5 run=-3 search=-2 serve=-2 settle=-2 share=-2 show=-5 side=7 sign=-4 sit=-5
sound=2 speak=-2 squabble=2 start=-3 stay=2 step=-3 stick=3 struggle=-2 succeed=-2 talk=-2 think=4 touch=7 vie=3 vote=10 vouch=5 wait=-2 walk=-3 wave=3
weigh=6 work=-4 worry=-2 write=-2 ’=-2 @cl:prep+ arrive=-2 become=-2 call=5 focus=3 know=-2 meet=2 plead=-2 push=2 rely=2 remain=-3 rise=-3 run=-4 serve=-3
stay=-3 take=3 travel=-2 vote=-4 @cl:raising appear=9 look=-8 seem=7 sound=-5 @cl:relcl say=-3 think=-5 @cl:xcomp agree=-2 aim=2 appear=-2 begin=-6 bother=-4
decline=3 figure=-3 hop=2 hope=-2 include=2 like=5 look=5 make=-4 mean=-4 oppose=2 prefer=4 prepare=-3 refuse=2 seem=-3 speak=5 threaten=5 turn=-2 use=-2
vote=3 want=3 @cld:adj-clause able:to=-3 careful:to=3 certain:to=-3 eager:to=6 eligible:to=-2 qualified:to=-2 quick:to=4 unable:to=-3 willing:to=2
@cld:adj-prep aware:of=-2 concerned:about=-3 critical:of=4 familiar:with=-2 short:of=-2 @cld:aside add:ccomp=2 argue:parataxis=3 ask:relcl=-2 begin:relcl=3
call:ccomp=-2 call:relcl=4 challenge:relcl=2 continue:asadvcl=-2 criticize:relcl=2 describe:relcl=-2 note:asadvcl=6 report:asadvcl=8 say:ccomp=-3
say:parataxis=5 say:relcl=2 say:thatccomp=2 urge:relcl=2 write:relcl=-3 @cld:ccomp acknowledge:that=-3 add:that=2 announce:VBG=4 argue:VB=-2 argue:VBD=-2
argue:VBZ=2 ask:VB=4 ask:how=4 believe:VB=5 believe:VBN=-5 call:VBD=-5 cause:to=-2 claim:that=-2 consider:NN=-3 decide:VB=2 declare:VBD=-3 declare:that=3
deny:that=-2 ensure:that=-3 explain:why=2 fear:VB=4 feel:VBD=-2 find:JJ=2 hear:VB=2 help:VBP=2 hop:VB=3 imply:that=-4 indicate:VB=3 insist:VBD=3
insist:that=-3 know:VB=4 know:VBP=3 know:what=-3 learn:that=-2 let:VB=-2 let:VBP=-2 maintain:that=3 make:JJ=-3 make:JJR=3 make:NN=-2 make:VB=-4 make:VBN=-4
mean:that=-2 note:VBN=4 point:that=2 predict:VB=2 question:whether=6 recognize:that=3 report:VBD=10 respond:that=2 say:VB=3 say:VBD=5 say:VBG=2 say:VBP=5
say:VBZ=3 say:that=-4 say:what=-4 say:whether=-2 see:VB=-5 see:VBD=-2 see:VBG=2 see:VBN=2 see:VBP=3 see:how=-3 show:VBD=8 show:VBG=-3 show:that=-2
suggest:VB=2 suggest:VBP=4 tell:VB=-2 tell:VBD=3 tell:VBG=-2 tell:VBN=-4 tell:VBZ=2 think:VB=3 think:VBD=2 think:VBG=-5 think:VBN=2 think:VBP=2 tweet:that=-3
understand:that=-2 want:to=6 warn:that=-3 write:VBN=-2 @cld:dobj+ accuse:of=5 add:to=-5 advise:on=-2 ask:xcomp=-2 attack:for=4 back:advcl=-5 blast:for=2
bring:into=7 bring:to=-3 call:advcl=-2 call:dobj=4 call:xcomp=-3 cast:as=-2 cast:for=-2 cast:on=5 characterize:as=3 charge:with=3 cite:as=5 compare:to=3
convince:ccomp=3 create:advcl=-5 criticize:for=6 cut:advcl=4 deliver:at=-3 devote:to=2 distance:from=2 draw:advcl=2 draw:from=-3 draw:to=2 encourage:xcomp=3
endorse:in=2 enter:as=-3 face:advcl=-2 face:in=2 find:in=-4 find:with=7 focus:on=2 follow:on=-3 force:xcomp=4 give:advcl=-2 give:dobj=2 give:to=-2 hold:at=-2
hold:in=2 identify:as=-2 include:advcl=6 issue:advcl=2 join:in=6 keep:advcl=-2 lay:in=4 lead:by=-2 lead:in=2 liken:to=6 make:to=3 mention:by=3
offer:dative=-3 pay:advcl=2 pay:dative=4 pay:for=-3 pay:to=5 play:in=-4 portray:as=4 present:as=-2 prevent:from=2 prompt:xcomp=-3 provide:dative=-2
provide:for=-2 provide:with=6 push:in=-2 push:to=-2 put:at=3 put:in=3 raise:advcl=4 raise:for=-2 raise:from=-2 raise:in=3 raise:to=4 reject:advcl=5
release:advcl=8 return:to=-3 run:in=-3 say:about=4 see:in=4 send:advcl=2 send:dative=3 set:advcl=-2 show:in=5 show:with=2 spend:advcl=5 spend:with=-3
spend:xcomp=5 stop:from=-4 support:advcl=-4 support:for=4 take:advcl=7 take:at=5 take:dobj=-3 take:for=5 take:from=-5 take:in=2 take:on=-4 take:with=5
take:xcomp=-3 thank:for=5 tie:to=2 turn:to=2 urge:xcomp=3 use:as=-4 win:advcl=-4 win:by=3 win:in=-2 win:on=-2 win:with=-2 @cld:dobj-clause encourage:to=2
force:to=3 order:to=2 prompt:to=-3 spend:VBG=3 urge:to=4 @cld:dobj-prep accuse:of=3 add:to=-5 attack:for=5 blast:for=3 bring:into=2 bring:to=-3 cast:on=4
cite:as=3 compare:to=4 criticize:for=4 deliver:at=-2 describe:as=2 devote:to=3 distance:from=6 draw:from=-2 draw:to=6 endorse:in=3 face:in=2 find:with=4
hit:on=6 hold:on=3 join:in=4 lay:in=4 lead:by=-2 lead:in=2 liken:to=5 make:for=-3 make:on=-2 offer:on=2 paint:as=2 pay:to=4 play:in=-3 portray:as=3
provide:with=6 put:at=4 put:into=-2 raise:for=-3 raise:in=4 raise:on=-3 say:about=2 see:in=2 send:to=-2 show:with=5 spend:on=2 spend:with=-2 stop:from=-4
support:in=4 take:at=9 take:for=4 take:from=-5 take:in=5 take:with=2 thank:for=6 tie:to=5 turn:into=2 turn:on=3 use:as=-4 win:by=4 win:in=-2 @cld:noun-clause
ability:poss:to=-5 anonymity:verb:to=3 attempt:none:to=4 attempt:poss:to=-2 attempt:verb:to=-2 chance:poss:to=-2 chance:verb:to=-2 claim:poss:that=-3
concern:light:that=3 debate:verb:that=3 decision:none:to=-4 effort:by:to=-2 effort:none:to=-3 effort:verb:to=5 evidence:verb:that=3 fact:none:that=-4
failure:poss:to=-2 idea:none:that=3 notion:verb:that=4 order:verb:to=-3 plan:poss:to=-6 plan:verb:to=6 proposal:verb:to=3 reason:none:to=3 reason:verb:to=-3
reminder:verb:that=-3 right:verb:to=-3 time:light:to=-3 time:verb:that=6 way:none:to=-3 way:verb:to=2 @cld:noun-prep access:none:to=3 access:verb:to=-3
advocate:verb:for=4 agreement:verb:with=-2 appeal:poss:to=2 article:none:about=-2 attack:none:in=-2 attack:none:on=-5 attack:poss:on=10 attack:verb:on=-3
average:verb:of=-2 ban:poss:on=4 ban:verb:on=-2 behalf:verb:of=-4 call:verb:with=-3 campaign:poss:for=-3 candidate:verb:for=-2 candidate:verb:of=5
candidate:verb:with=8 case:verb:of=-2 center:verb:of=-2 change:verb:in=4 comment:poss:about=-3 concern:verb:about=-2 condition:verb:of=-2 contest:verb:in=2
cost:verb:of=5 criticism:poss:of=5 criticism:verb:of=4 day:verb:of=-4 debate:none:over=2 end:verb:of=-3 endorsement:poss:of=6 evidence:verb:of=6
example:none:of=2 example:verb:of=2 exception:verb:of=-2 fate:none:of=2 favor:verb:of=4 fear:none:of=2 fear:verb:of=-2 finish:verb:in=2 focus:none:on=2
friend:none:of=3 front:verb:of=-2 group:none:of=3 handling:poss:of=-3 idea:none:of=-2 idea:verb:of=4 immigrant:verb:in=-2 importance:verb:of=-3
interest:light:in=6 interest:verb:of=-4 issue:verb:of=2 lack:verb:of=8 letter:verb:to=-2 level:none:of=2 level:verb:of=-3 list:verb:of=-2 lot:none:of=4
lot:verb:of=-3 majority:none:of=-2 margin:light:of=-3 member:verb:of=-4 mention:verb:of=2 message:verb:of=2 month:verb:of=-2 need:verb:for=6 none:none:of=-3
number:none:of=-3 number:verb:of=4 official:none:in=2 opinion:light:of=4 opposition:none:to=7 parent:none:of=2 part:none:of=-2 percent:light:of=-2
percent:verb:of=-3 photo:none:of=2 picture:verb:of=-2 plan:poss:for=-3 plenty:none:of=2 point:verb:in=-3 point:verb:of=-2 position:poss:on=3 power:verb:of=3
president:none:of=-3 president:verb:of=-2 question:light:about=-4 question:none:about=6 question:verb:about=-6 reason:none:for=3 reference:verb:to=-2
release:verb:of=5 request:poss:for=4 response:light:to=2 response:none:to=2 responsibility:verb:for=4 result:none:in=3 result:verb:of=-3 rise:none:in=3
secretary:verb:of=-2 sense:none:of=2 sense:verb:of=-2 series:light:of=2 set:verb:of=6 sign:light:of=3 sign:none:of=2 sign:verb:of=-2 son:none:of=2
sort:verb:of=-3 source:verb:for=3 start:verb:of=-2 state:poss:of=-2 state:verb:of=2 statement:poss:about=-2 story:verb:about=3 story:verb:of=3
string:none:of=2 support:none:for=5 support:poss:for=-3 support:verb:for=5 support:verb:of=3 supporter:verb:of=6 tax:verb:on=3 thank:none:to=-3
thousand:verb:of=-3 top:verb:of=-2 use:none:of=3 use:poss:of=-6 use:verb:of=5 variety:verb:of=-3 video:verb:of=-2 view:poss:on=-4 violation:verb:of=4
visit:verb:to=4 vote:verb:for=3 year:verb:of=-4 @cld:passive+clause ask:to=2 authorize:to=-2 call:NN=2 call:NNP=-4 design:to=2 expect:to=5 know:to=2
mean:to=3 name:NNP=-3 need:to=5 poise:to=-3 suppose:to=-2 update:to=-2 use:to=-3 @cld:passive+prep accuse:of=4 aim:at=-2 ask:about=5 assign:to=5
charge:with=6 conduct:for=-2 conduct:in=3 couple:with=2 criticize:for=3 elect:to=2 focus:on=-3 know:for=8 schedule:for=-2 see:as=4 view:as=-3
@cld:passive-clause ask:if=3 ask:whether=6 authorize:to=-2 call:NNP=-4 design:to=2 expect:to=6 know:to=3 mean:to=4 name:NNP=-3 need:to=4 poise:to=-3
require:to=2 suppose:to=-2 use:to=-2 @cld:passive-prep accuse:of=-2 align:with=5 ask:about=-3 fill:with=3 focus:on=6 know:for=-2 @cld:passive-told ask:if=-2
ask:to=-2 ask:whether=-3 call:NNP=-2 design:to=-2 expect:to=-3 poise:to=3 schedule:to=-2 @cld:prep accord:to=-6 account:for=-2 act:as=2 add:to=-3
advocate:for=2 agree:on=2 agree:to=-2 agree:with=5 apologize:for=8 appeal:to=3 appear:on=-3 arrive:at=-2 ask:about=-2 ask:for=4 base:on=-2 begin:in=-2
begin:with=2 believe:in=5 benefit:from=-3 build:on=3 call:for=5 call:on=-2 campaign:against=4 campaign:as=-2 campaign:for=8 campaign:with=-4 comment:on=5
commit:to=6 compare:to=2 compare:with=-3 count:on=3 deal:with=-3 depend:on=-2 end:with=-2 engage:in=3 fall:for=2 fight:for=-3 fight:in=2 focus:on=8 hint:at=5
hop:for=4 insist:on=-3 lean:on=-2 lean:toward=3 listen:to=-2 live:in=-2 look:at=-4 look:in=-2 look:to=7 meet:with=-3 move:to=-3 pay:for=-4 play:in=2
point:as=3 prepare:for=2 push:for=5 range:from=3 reach:to=3 refer:to=8 reflect:on=2 respond:to=5 rise:to=-2 run:for=-2 say:about=-6 say:in=5 seem:like=-2
show:in=-2 side:with=7 sign:for=-3 sound:like=-2 speak:about=10 speak:at=-5 speak:in=3 speak:of=7 speak:to=-6 speak:with=-4 stand:at=-2 stand:by=4
stand:for=2 stick:to=4 take:to=-2 talk:about=5 talk:on=-3 talk:to=-2 testify:before=-3 think:of=3 touch:on=5 vie:for=4 vote:for=6 weigh:on=3 win:by=2
win:in=2 work:at=2 work:for=-4 work:on=-2 write:about=-2 write:in=3 @cld:prep+ call:for=-2 call:on=6 focus:on=3 meet:with=5 point:to=3 serve:as=-2
speak:on=-3 take:to=4 talk:about=-2 vote:for=-3 @cld:relcl say:dobj=-2 say:pobj=3 @cld:xcomp agree:to=-2 aim:to=3 appear:JJ=5 appear:to=-6 begin:VBG=-3
begin:to=-3 call:JJ=2 call:to=3 decide:to=3 decline:to=3 fail:to=2 help:VB=3 help:to=-2 hop:to=3 include:VBG=2 like:to=4 look:to=5 make:VBG=-3 mean:VBG=-3
need:to=-3 oppose:VBG=2 plan:to=3 prefer:to=4 prepare:to=-3 propose:VBG=3 refuse:to=2 seem:JJ=-2 speak:to=5 start:VBG=2 threaten:to=3 vote:to=3 @d ROOT=4
acl=-2 appos=-7 attr=-10 ccomp=-12 conj=-2 csubj=4 npadvmod=-3 nsubj=4 nsubjpass=9 oprd=3 parataxis=4 pcomp=2 pobj=-2 prep=-9 xcomp=2 @h:adj-clause VB=2
VBD=-3 VBZ=3 @h:adj-prep CD=-3 IN=3 RB=-3 VBG=3 VBZ=-3 @h:aside ,=-2 :=4 DT=5 JJR=2 NN=4 NNP=-4 NNS=5 VB=3 VBG=-2 VBN=-8 VBZ=-3 ``=-2 @h:ccomp JJ=3 NNP=-2
NNS=-3 VBN=2 @h:dobj CD=-5 DT=2 JJ=2 JJR=-2 JJS=-2 NNP=-3 NNPS=-5 VB=-3 WDT=3 WP=-5 @h:dobj+ CD=-3 DT=2 NN=2 NNPS=2 NNS=2 VB=-6 @h:dobj-clause VBD=-2 VBN=5
VBP=-2 VBZ=3 @h:dobj-prep CD=-2 JJ=-5 NNP=-6 NNPS=-4 PRP=8 VB=3 VBG=7 @h:noun-clause VB=-3 VBN=2 @h:noun-prep IN=-2 JJ=-4 JJS=-2 NNP=-6 NNPS=-4 NNS=-2 PRP=3
VB=5 VBD=3 VBG=2 VBP=2 VBZ=4 ``=5 @h:passive CD=-2 JJ=7 NN=3 NNP=-4 NNS=2 WDT=2 WP=-2 @h:passive+clause NN=3 NNPS=-4 NNS=4 @h:passive+prep CD=-2 PRP=-3
@h:passive-by DT=5 NNP=-4 WDT=3 @h:passive-clause NN=-2 NNP=2 VB=4 VBD=6 VBG=2 VBZ=-8 @h:passive-prep IN=-2 JJ=3 NNP=-8 NNPS=2 VB=2 VBG=7 @h:passive-told
NNP=-4 VBG=2 VBZ=2 @h:prep CD=-6 IN=-5 JJS=-2 NNP=-4 NNPS=-5 RB=-3 VB=10 VBD=4 VBG=8 WDT=-4 WP=2 ``=2 @h:prep+ CD=2 JJ=-3 NNP=-2 NNPS=-3 VBG=5 @h:raising
NN=3 NNP=2 PRP=2 WDT=-3 @h:relcl NNP=4 NNS=-5 @h:xcomp JJ=-2 VB=3 VBG=-2 VBN=-6 @hl abandon=10 accelerate=-4 accept=-3 accuse=7 act=6 adopt=4 advise=-4
advocate=4 agree=4 aim=8 air=3 allow=2 announce=2 apply=-2 approach=-6 approve=6 arrive=-6 ask=-9 assert=2 assure=-2 attack=3 attempt=4 attract=-3
authorize=-2 back=3 ban=6 base=4 be=8 bear=-4 beat=-5 become=-2 beg=-3 begin=-6 believe=-3 benefit=-3 blame=7 block=5 blunt=2 boast=10 boo=3 brand=4 break=-2
brush=5 burn=-2 campaign=3 carry=-5 cast=2 cause=-2 caution=3 challenge=5 change=2 chant=3 check=-4 cheer=7 choose=-3 cite=3 claim=4 clarify=-2 clear=-3
clinch=-2 close=-7 come=-2 compare=3 complain=2 complicate=2 concede=-4 concern=-3 conduct=-3 consider=-5 continue=2 contradict=-5 control=-5 coordinate=-3
cost=-4 count=-3 create=-3 cringe=-7 criticize=3 deal=-2 debate=3 declare=-2 decline=10 decry=7 defeat=-5 defend=4 define=3 defy=4 demand=-2 demonstrate=-3
demur=5 denounce=5 deny=4 deploy=-4 deprive=-2 describe=4 deserve=-3 die=4 diminish=-3 direct=-2 disagree=3 disclose=12 discover=-2 discuss=4 dislike=-4
dismiss=-3 dispatch=-3 distribute=3 dominate=-3 double=7 drive=-6 earn=-4 ease=-2 echo=2 eke=-2 elect=5 eliminate=5 emphasize=4 empower=-3 end=-2 endorse=4
engineer=-4 enjoy=2 ensure=-3 enter=6 escape=6 establish=-3 exist=2 expect=-2 explain=5 exploit=-3 express=10 face=-14 fail=-2 fall=-5 fare=4 favor=-4
fear=-2 feel=-5 fight=-4 file=2 fire=-3 fix=3 flare=5 flip=2 focus=3 follow=-5 force=6 forget=6 form=2 fund=-3 galvanize=4 gather=-2 generate=-2 get=-6
grab=-2 grant=-3 hail=3 hand=-3 handle=-2 happen=-4 have=-5 head=2 heed=-3 hit=5 honor=-4 hop=8 hope=5 hurl=6 hurt=-3 identify=-4 imagine=-4 impose=3
increase=-6 influence=-3 insist=-5 instruct=-2 insult=3 intend=-4 intensify=-4 interrupt=4 interview=-4 introduce=-2 investigate=-6 invite=-3 involve=-6
issue=2 joke=2 justify=4 keep=-3 kick=3 kill=-4 knock=-3 know=-3 labor=3 land=-2 lash=7 lay=2 lead=-2 lean=4 learn=6 leave=-4 lend=2 let=3 leverage=-2 lie=-2
lift=-3 like=4 line=5 live=-5 lock=4 look=7 lose=-7 love=2 maintain=-4 manage=5 match=-2 mean=-3 meet=-2 mobilize=4 mock=8 mount=3 move=-3 name=8 need=-6
negotiate=6 nominate=-2 note=-4 notice=-2 obscure=-4 offer=8 oppose=2 order=3 outline=6 oversee=-5 own=-3 paint=2 participate=-4 pause=-2 pay=-5 perform=-3
persuade=-3 pick=-2 pivot=4 plan=-3 play=-3 plead=7 pledge=6 plot=5 point=4 poise=6 prefer=4 prepare=-6 present=7 pressure=3 prevail=-6 prioritize=-3
promise=14 promote=-6 prompt=9 propose=12 protect=-3 prove=-5 publish=4 pull=-6 punish=5 purchase=-2 pursue=-2 push=3 rail=4 raise=-3 rally=3 rat=-6 reach=3
rebuild=4 recall=7 receive=-9 recognize=-2 recommend=3 refuse=9 regret=-5 reinforce=2 reject=3 release=2 remark=-2 remind=2 remove=-4 renew=-4 repeat=-3
reply=3 report=4 request=4 require=4 rest=-4 retain=-3 return=-4 reveal=-3 rip=2 rise=-3 risk=-3 roll=2 rouse=-4 rule=4 say=-6 score=-5 scramble=-3 secure=-6
see=3 seek=9 seem=-3 seize=-2 sell=2 serve=-3 set=4 settle=-2 sew=-2 shake=2 shape=3 sharpen=-5 shift=-4 shoot=-2 sign=5 single=-3 solidify=-2 sound=6
speak=-4 split=6 spot=3 spread=2 stand=3 start=3 step=3 stoke=-3 stop=-2 stress=4 struggle=4 sue=4 suffer=-3 surge=-3 survey=2 survive=-2 suspect=3 sweep=-2
switch=-3 talk=8 tap=-4 target=5 tell=-3 think=2 threaten=8 thrust=-2 tie=3 touch=-3 tout=5 trail=-2 travel=-3 treat=-8 trigger=-3 trumpet=4 trust=2 try=-4
turn=-3 tweet=6 uncover=5 underestimate=-5 undermine=-3 understand=-6 unleash=4 unveil=4 update=-3 use=-5 vet=6 view=-2 violate=3 visit=-2 voice=10
volunteer=3 vote=5 vow=13 wait=-3 want=5 warn=3 watch=4 weigh=-4 welcome=-2 win=-8 wish=4 withdraw=-3 witness=3 wonder=-2 work=-2 yield=-3 ’=-3 ’m=2 @ho
ADJ=-6 ADP=-7 ADV=-5 AUX=-3 CARDINAL=-9 DATE=-15 DET=-2 EVENT=3 FAC=-2 GPE=-5 LAW=6 LOC=-6 MONEY=-7 NOUN=-3 NUM=3 ORDINAL=-4 PART=-4 PERCENT=-12 PRODUCT=-2
PROPN=2 PUNCT=-6 QUANTITY=-3 TIME=-9 VERB=-3 WORK_OF_ART=-3 @hp ADJ=-3 ADP=-2 NOUN=-3 NUM=-3 PART=3 SCONJ=-4 @l %=-2 able=-3 abolish=2 absence=4
accelerate=-2 access=-3 accompany=-3 accomplish=-3 accord=-4 accumulate=-2 accusation=5 achieve=-4 achievement=2 acknowledge=5 acquiesce=8 action=-2
activate=-4 ad=-3 add=-2 address=-6 administer=3 admire=-4 adopt=3 advance=-2 advantage=-3 advertise=-3 advice=3 advise=-8 adviser=-3 affect=-3 affiliate=-3
affirm=3 afford=-2 agreement=4 aim=6 air=-3 alienate=4 align=2 allegation=4 allow=8 allude=4 alternative=3 amount=-4 amplify=2 analyze=-2 anger=-3 announce=9
announcement=4 anonymity=2 answer=-7 anxiety=5 appear=-4 append=8 applaud=12 appoint=8 appointment=3 appreciate=-3 approach=-4 approval=3 approve=3 argue=4
arrest=-3 arrive=-6 article=-3 articulate=7 ask=2 assail=5 assault=-3 assemble=-2 assert=-3 assertion=6 assess=-2 assessment=7 assist=3 attach=-2 attack=8
attend=-6 attention=-2 attitude=3 attract=-4 attribute=8 author=-3 average=-3 avoid=2 await=-2 award=-4 backing=-2 balance=2 balk=10 ban=2 bar=5 base=-6
bash=7 battle=-2 bear=-3 beat=-9 become=-8 beg=3 begin=-12 bemoan=10 benefit=-5 best=-4 bias=2 bid=-4 bill=6 bind=-4 block=4 boast=-3 bomb=-3 boo=8 book=-4
border=3 bother=-4 boycott=7 brace=-3 brag=4 brand=4 breach=4 break=-4 broadcast=11 broaden=3 broker=-4 bruise=3 brush=12 buck=-2 build=-5 burn=-4 burrow=-2
bury=5 bus=-2 buy=-3 calculate=3 calm=-3 cancel=-6 candidacy=-2 cap=-3 capitalize=-3 capture=-7 caricature=2 carry=-5 carve=-2 case=-2 cast=3 catch=-6
caucus=-2 cause=-4 caution=5 celebrate=4 chair=-4 chairman=-4 challenge=-3 champion=4 chance=-4 chant=3 chapter=3 characterize=4 charge=-3 chastise=3 cheer=7
chide=-3 chief=-2 circulate=7 claim=5 classify=4 clear=-6 clinch=-6 clip=-2 close=-10 collapse=-3 collect=-6 combat=2 combine=-5 commit=2 commitment=3
compare=6 comparison=4 compete=-3 complain=3 complaint=4 complete=-3 complicate=-2 concern=3 concerned=3 conclude=3 conclusion=3 condition=-3 conduct=-8
conference=-2 confidence=3 confident=5 confine=4 conflate=4 connect=-3 consensus=5 conservative=-2 consider=3 contemplate=7 continue=-7 contribute=-6
contribution=-2 control=-8 convert=-6 convince=3 coordinate=-4 copy=-2 correct=4 cost=-3 count=7 counter=-3 course=3 court=2 cover=5 coverage=6 crack=-4
craft=-3 credit=11 crisscross=-3 critic=4 critical=3 criticism=7 critique=3 cross=-3 crowd=-2 crush=-4 cry=4 cut=-3 damage=-2 date=-3 day=-4 deal=-6 debate=4
decide=-3 decision=3 declaration=3 declare=5 decline=5 decry=2 dedicate=2 deem=6 defeat=-7 defense=7 define=2 delete=-4 dent=-2 depend=-3 deploy=-6 deport=5
deprive=-3 derail=-2 deride=10 descend=2 deserve=-7 designate=4 destroy=4 detail=-2 detain=-3 determine=-4 develop=-5 devote=4 die=-5 difference=-2 dig=-4
diminish=-2 director=-4 disavow=5 disclose=2 discuss=11 discussion=2 dismantle=-2 dispatch=-7 display=3 dispute=5 disrupt=-2 distance=4 divide=4 document=7
dominate=-5 donate=-6 doom=2 double=8 downplay=3 dozen=-3 draft=3 drive=-5 drop=-5 dub=6 dwell=2 eager=4 earn=-8 eat=-5 echo=4 eclipse=-2 edge=-5 edit=-2
effect=-2 elect=-2 election=-2 eligible=-3 eliminate=-4 embed=4 embody=-3 embrace=-3 emerge=-5 emergence=4 emphasize=3 enable=-3 enact=-4 encounter=-3
encourage=5 endorse=8 endorsement=5 endure=-4 energize=-3 enforce=4 engage=4 enough=-2 enshrine=-2 ensure=-2 enter=-2 enthusiasm=3 era=2 escalate=7 escape=-4
estimate=3 eve=-2 event=-4 evidence=5 example=3 exceed=-4 exchange=-3 execute=-3 exit=-3 expect=6 explain=4 exploit=-2 explore=3 expose=3 express=6 extend=-4
extradite=10 eye=2 face=-13 fact=-4 fail=-2 fall=-4 familiar=-3 family=-2 fan=-5 fare=-4 favor=3 feature=-6 feed=-3 feel=-2 feeling=5 field=-3 figure=-4
file=4 fill=-5 finance=3 find=-5 finish=-5 fire=4 fit=-3 flee=-3 float=3 flood=-2 fly=-2 focus=4 follow=-2 force=-4 forecast=4 forget=6 forgive=5 form=-5
found=-6 founder=-2 frame=5 free=-6 freedom=6 front=-3 fuel=-5 fulfill=-2 fund=-3 fundraise=3 fundraiser=-2 gain=-9 galvanize=-2 garner=-5 gather=-6
gathering=-2 gear=-2 generate=-4 glad=4 good=-4 grab=-4 graduate=-2 grant=4 grasp=-3 greet=-2 grow=-3 guarantee=-4 guess=4 hail=5 half=-3 hall=-2 halt=-3
hammer=4 hand=-6 handful=-2 handle=-5 handling=-3 hang=-2 happen=-5 happy=3 head=-6 headline=-3 hear=-2 heart=-2 help=-7 hide=-4 high=-3 highlight=9 hint=5
history=2 hit=5 hitch=-3 hold=-5 honor=-4 hop=12 hope=7 hopeful=2 host=-7 hour=-2 huddle=-5 hug=-3 hundred=-3 hurl=3 hurt=-5 idea=6 identify=13 ignore=8
illustrate=3 immigrant=-2 imply=-5 import=-2 improve=-4 inclination=5 indicate=10 indict=5 indictment=-2 influence=-4 information=-2 inspire=-2 instal=-3
instruct=-2 insult=8 intend=-3 interest=6 interested=2 interpret=3 interrupt=-8 interview=-5 introduce=7 invest=-6 investigate=-5 investigation=-4 invite=3
invoke=4 involve=-8 isolate=2 issue=4 jab=5 job=-4 join=-6 joke=4 judge=3 justify=6 kick=-4 kill=-11 kneel=-3 knock=8 lag=-3 lambast=13 lament=6 lash=7
laugh=-3 launch=2 lead=-17 leader=-2 leak=-3 lean=6 learn=3 leave=-6 left=3 legislation=5 level=5 leverage=-3 license=-2 lie=-4 life=-3 light=3 likely=-2
liken=9 limit=3 list=11 live=-4 lobby=-2 loom=-3 lose=-11 loss=-3 lot=-3 love=5 lower=2 lure=-4 maintain=-13 majority=-4 manage=-6 mandate=7 march=-4
margin=-3 mark=-4 market=-2 marry=-5 match=-4 matter=-2 mean=-7 measure=2 meet=-11 meeting=-6 member=-5 mention=4 message=4 mince=4 minimize=-2 mishandle=-2
mislead=5 miss=-4 mobilize=-3 money=-2 month=-3 more=-3 mount=2 name=12 narrow=-3 nature=-2 navigate=-4 necessary=-3 need=-3 negotiate=4 nominate=14
nomination=-3 nominee=-3 note=8 notice=3 number=-3 obtain=-4 odd=-3 offer=4 office=-2 opinion=6 opportunity=-3 oppose=4 opposition=5 organize=-6 oust=-3
outline=7 overcome=5 overhaul=-3 oversee=-4 overshadow=-3 overstate=3 overtake=-4 owe=-4 own=-7 pack=-2 paint=2 pander=2 parallel=-2 park=-2 part=-4
partnership=2 pass=5 path=-4 pay=-6 payment=-2 peg=4 perceive=4 percent=-8 perception=2 perform=-6 permit=-2 persuade=8 pick=-3 piece=-5 pitch=9 pivot=5
play=-5 pledge=-3 plenty=4 point=2 poise=-2 poke=2 poll=-3 portion=3 portray=11 position=3 post=-3 postpone=-2 potential=-2 pound=3 practice=-3 precede=-3
predict=4 prefer=6 premise=3 prepare=-5 prepared=-3 present=4 preside=-2 press=8 prevail=-3 preview=2 pride=4 primary=-2 problem=-3 proclaim=3 produce=-3
prohibit=11 project=6 promise=4 promote=6 prompt=-9 pronounce=5 propel=-3 proponent=3 proposal=4 propose=5 prosecute=4 prosecutor=5 protect=-6 prove=-3
provision=3 publish=3 pull=-3 punch=-4 purchase=-4 pursue=2 push=8 put=-2 qualified=-3 qualify=-3 quarter=-2 quick=4 quit=2 race=-6 rack=-3 rail=4 ramp=-3
range=5 rate=-3 rating=-2 rattle=4 reach=-3 react=3 reaction=3 read=8 reality=3 reap=-4 reason=2 rebuff=8 rebut=4 recall=2 recast=2 receive=-11 recite=3
reclaim=-3 recognize=10 recommend=-2 recommendation=4 reconsider=4 refer=6 reference=2 refuse=5 regain=-4 regard=6 regulate=2 rein=-5 reinstate=4 reiterate=3
reject=8 rejection=5 relate=-5 relationship=-3 release=6 relish=5 relocate=3 remain=-4 remark=3 remember=5 remind=-4 reminder=3 remove=-2 renew=2 renounce=3
rent=-2 reopen=-2 repeal=-3 replace=-6 report=5 represent=-3 repudiate=5 reputation=-3 require=4 rescue=-3 resistance=4 resolve=-2 respond=-5 response=2
responsibility=2 restore=-4 restrict=4 result=-4 retain=-5 return=-4 retweete=12 reveal=4 revelation=-4 reverse=4 review=-4 revise=4 revisit=-2 revolution=4
ride=-4 right=-4 rip=10 rise=-3 risk=-4 rival=-2 roil=-2 round=-2 rouse=-3 row=-2 rub=-2 rule=7 ruling=8 rumor=4 run=-6 rush=-3 sanction=5 savage=8 say=4
scale=-2 schedule=-4 school=-2 score=-5 scramble=-3 scrap=5 screen=-2 seal=-2 seat=-3 secretary=-4 secure=-5 seek=2 select=-3 sell=-3 send=-4 sense=-2
sentence=7 separate=-3 serve=-7 session=-2 set=-3 settle=2 sew=-2 shake=-8 share=7 sharpen=-5 shed=-4 short=-2 shout=4 show=12 showcase=3 showing=-2 shrug=7
shut=3 shy=2 side=5 sign=5 significance=4 single=7 sink=4 sit=-3 size=6 skeptical=4 skip=-3 slap=4 slat=-4 slide=3 slip=-3 smile=-4 snag=-2 snap=-4
solidify=-6 sound=8 spar=9 spark=-3 speak=-10 spearhead=2 speculate=6 speech=3 spend=-6 spill=-2 split=4 spread=2 squabble=2 squeeze=-3 stall=4 star=-6
statement=5 stay=-2 steal=4 steer=-2 stir=2 stop=3 story=2 strength=-2 strengthen=-2 stress=-2 stretch=-2 string=2 strong=-2 struggle=-2 study=-5 subject=-2
submit=3 succeed=-4 sue=11 suffer=-4 suggestion=7 suit=-2 sum=5 summer=2 summon=2 supplement=-2 supply=-2 supporter=3 suppose=-6 sure=3 surge=-5 surpass=-4
surprise=3 surround=-4 survey=-6 survive=-3 suspect=3 suspend=4 swamp=-2 sweep=-5 swing=2 system=-2 tackle=3 take=-3 tap=-7 tariff=3 task=-3 taunt=6 tax=3
teach=-4 team=-3 tempt=4 tend=-2 tendency=-3 test=-3 testify=-2 thing=-2 think=-5 third=-3 thousand=-2 throw=-2 thrust=-2 tick=4 tie=-3 time=-3 title=7
top=-5 touch=4 tough=3 tour=-2 tout=-2 trace=2 track=-3 trade=4 trail=-8 train=-2 transcript=-2 transfer=-3 transform=-6 transition=4 translate=3
transport=-2 trash=8 travel=-4 trend=4 trigger=-2 trio=2 trip=-2 trounce=-5 trump=2 try=-5 unable=-3 undercut=-2 underestimate=6 underscore=-3
understanding=7 understate=2 unify=-2 unload=5 unwillingness=3 update=-5 upend=-2 use=-5 usher=4 variety=-3 vet=-4 veto=6 video=-3 view=3 violate=-3
violation=3 visit=-5 voice=6 vote=2 vouch=5 vow=8 wag=-2 wage=2 wait=-7 warn=6 warning=4 way=-2 wear=-7 week=-3 weigh=2 welcome=-7 whip=4 widen=-5 wield=8
willing=2 win=-12 winner=5 withdraw=3 witness=8 woman=-4 wonder=3 woo=3 word=7 work=-11 worried=4 worry=-5 worth=-3 wrest=-4 write=-3 wrong=-4 yell=-3 zero=3
’=-11 @lex:aside speech=-5 @lex:ccomp other=-11 speech=4 @lex:dobj attitude=6 other=-8 speech=9 @lex:dobj+ other=-8 speech=8 @lex:dobj-clause other=-6
speech=5 @lex:dobj-prep other=-7 speech=7 @lex:noun-clause attitude=6 other=-4 @lex:noun-prep attitude=3 other=-2 speech=4 @lex:passive attitude=6 other=-8
speech=9 @lex:passive+clause attitude=6 other=-8 speech=4 @lex:passive+prep attitude=5 other=-8 speech=6 @lex:passive-by attitude=7 other=-9 speech=3
@lex:passive-clause attitude=5 other=-7 speech=4 @lex:passive-prep attitude=-3 @lex:passive-told attitude=-3 @lex:prep attitude=3 other=-6 speech=6
@lex:prep+ attitude=2 other=-6 speech=3 @lex:raising other=2 @lex:relcl attitude=2 other=-7 speech=7 @lex:xcomp other=-7 speech=6 @m after=5 although=6
because=-3 for=-6 if=-4 so=2 than=2 that=-12 though=5 unless=-4 until=-3 whether=-5 while=5 with=-3 @n:adj-clause 17+=2 2=-4 @n:adj-prep 1=-7 3-4=-3 5-8=7
@n:aside 17+=3 3-4=-8 @n:ccomp 1=-10 17+=3 2=-5 3-4=-2 @n:dobj 1=-10 17+=7 2=-4 5-8=5 9-16=6 @n:dobj+ 3-4=-3 @n:dobj-clause 17+=4 2=-5 3-4=-2 9-16=3
@n:dobj-prep 1=-10 17+=5 2=-7 5-8=5 9-16=7 @n:noun-clause 17+=4 2=-6 5-8=2 9-16=2 @n:noun-prep 1=-10 17+=6 2=-4 5-8=5 9-16=3 @n:passive 1=-6 2=-4 5-8=3
9-16=5 @n:passive+clause 17+=-3 2=-3 5-8=4 9-16=4 @n:passive-by 17+=-2 2=4 5-8=5 9-16=-5 @n:passive-clause 1=-3 17+=-3 5-8=6 9-16=2 @n:passive-prep 1=-7
17+=5 2=-3 3-4=-4 5-8=6 @n:passive-told 1=-2 17+=5 2=-2 3-4=-6 9-16=2 @n:prep 1=-9 17+=5 2=-4 5-8=2 9-16=4 @n:prep+ 17+=2 3-4=-7 5-8=3 @n:raising 17+=3 2=2
3-4=-4 9-16=2 @n:relcl 17+=4 9-16=-3 @n:xcomp 1=-10 17+=3 2=-5 3-4=2 5-8=2 9-16=2 @p:adj-prep after=-3 @p:aside after=2 before=-8 @p:ccomp after=4 before=-11
@p:dobj+ around=-5 @p:noun-prep before=-2 @p:passive-prep after=-2 @p:prep after=-2 around=-2 @p:raising around=3 @p:relcl around=3 @prt:back up=-4
@prt:break down=-2 @prt:bring down=2 in=-5 up=5 @prt:carry out=-4 @prt:cover up=-2 @prt:dig up=-2 @prt:double down=3 @prt:end up=-2 @prt:give up=-2 @prt:hand
over=-2 @prt:hold out=2 up=3 @prt:kick off=-4 @prt:lash out=7 @prt:lay off=2 out=9 @prt:line up=6 @prt:lock up=-2 @prt:make up=-10 @prt:open up=3 @prt:play
down=8 @prt:point out=9 @prt:put out=3 @prt:rack up=-3 @prt:ramp up=-3 @prt:reach out=-2 @prt:roll out=3 @prt:rule out=3 @prt:seek out=-2 @prt:send out=8
@prt:serve up=5 @prt:set off=-2 up=-6 @prt:shake up=-2 @prt:shoot up=-2 @prt:show up=-6 @prt:shrug off=7 @prt:single out=7 @prt:speak out=8 @prt:strike
down=5 @prt:sum up=7 @prt:take down=-3 in=-4 off=-3 on=-4 @prt:turn out=-4 over=-5 @prt:weigh in=7 @prt:work out=-3 @prt:zero in=3 @q adj-clause=-7
dobj-clause=-2 passive=-2 passive+clause=3 passive-clause=2 passive-prep=5 passive-told=2 prep=3 prep+=11 @s ADP=-2 DET=3 NOUN=-3 PART=-4 PROPN=2 VERB=-5
document=2 ent-CARDINAL=3 ent-LAW=-2 ent-MONEY=-4 ent-NORP=9 ent-ORG=5 ent-PERCENT=3 ent-PERSON=5 ent-PRODUCT=2 ent-TIME=2 group=6 pron-he=2 pron-it=-5
pron-she=4 pron-that=-7 pron-this=-6 pron-you=2 @s:ccomp none=-14 @s:dobj none=-9 @s:dobj+ none=-13 @s:dobj-clause none=-10 @s:dobj-prep none=-12
@s:noun-clause none=-2 @s:noun-prep none=-4 @s:passive-prep none=5 @s:passive-told none=3 @s:prep none=-6 @s:raising none=2 @s:xcomp none=-5 @sc:adj-clause
PRON=4 document=-2 ent-NORP=2 ent-ORG=2 ent-PERSON=-2 group=2 pron-he=-9 pron-she=-3 pron-who=3 @sc:adj-prep NOUN=-5 PRON=-4 PROPN=2 ent-CARDINAL=3
ent-NORP=7 ent-ORG=6 group=5 pron-he=-6 pron-it=-3 pron-she=-4 @sc:aside NOUN=3 PRON=-3 PROPN=3 document=3 ent-ORG=3 ent-PERSON=2 pron-it=5 pron-that=-3
pron-who=-11 pron-you=-3 @sc:ccomp NOUN=2 VERB=-4 document=5 ent-ORG=4 ent-PERCENT=-8 ent-PERSON=4 group=2 pron-he=3 pron-i=-4 pron-it=-6 pron-she=3
pron-that=-8 pron-we=2 pron-who=2 @sc:dobj VERB=-3 document=3 ent-DATE=3 ent-GPE=3 ent-LOC=4 ent-NORP=-3 ent-ORDINAL=3 ent-PRODUCT=-2 ent-TIME=4 pron-it=3
pron-which=3 pron-who=2 pron-you=-4 @sc:dobj+ VERB=5 document=4 ent-CARDINAL=-3 ent-ORG=-3 ent-PERSON=2 pron-that=2 pron-we=-3 @sc:dobj-clause ent-NORP=3
ent-ORG=3 ent-PERSON=4 pron-it=-7 pron-they=-2 pron-who=-2 @sc:dobj-prep PROPN=2 ent-CARDINAL=4 ent-ORG=-5 pron-he=3 pron-it=4 pron-they=2 pron-you=-3
@sc:noun-clause PRON=5 PROPN=3 document=2 ent-CARDINAL=-2 ent-GPE=-3 ent-NORP=2 ent-ORG=3 ent-PERSON=7 pron-i=2 pron-it=-6 pron-she=2 pron-that=-2 pron-we=-2
@sc:noun-prep VERB=-3 document=2 ent-CARDINAL=2 ent-DATE=-3 pron-it=2 pron-she=4 pron-they=2 pron-who=2 pron-you=-3 @sc:passive+clause NOUN=2
@sc:passive+prep NOUN=2 ent-GPE=2 @sc:passive-by PROPN=-5 document=-5 ent-CARDINAL=3 ent-NORP=4 group=-2 @sc:passive-clause NOUN=3 ent-PERSON=-2
@sc:passive-prep NOUN=-5 document=-8 ent-NORP=-5 ent-PERSON=-4 pron-he=3 pron-she=4 pron-they=4 pron-which=3 pron-who=-5 @sc:passive-told NOUN=-4 document=-4
pron-it=-3 pron-that=3 pron-who=3 @sc:prep ADJ=-2 VERB=-2 ent-DATE=-3 ent-NORP=-3 ent-PERCENT=3 ent-WORK_OF_ART=4 pron-i=4 @sc:prep+ NOUN=-3 PROPN=2
ent-CARDINAL=-4 ent-NORP=-4 ent-PERSON=5 pron-he=2 pron-i=3 pron-who=5 @sc:relcl ent-NORP=5 group=5 @sc:xcomp ent-GPE=6 ent-NORP=-2 ent-PERSON=3 group=-2
pron-it=4 pron-that=4 pron-we=2 @sd ROOT=10 appos=6 attr=-3 ccomp=-3 conj=6 dobj=-15 npadvmod=-4 nsubj=7 nsubjpass=-6 poss=-4 prep=-2 @sw -=-4 ability=-5
accord=2 account=-3 act=-3 action=-4 actor=8 actress=4 ad=8 address=-4 administration=5 adoptee=3 adult=4 adviser=2 advocate=6 agency=6 agreement=5 aide=3
ally=5 amendment=7 amount=3 analysis=3 analyst=6 announcement=-5 another=5 any=-2 anyone=2 appeal=3 appearance=-2 approach=-4 argument=-2 army=3 assault=-3
assertion=-3 associate=2 attack=-11 attorney=5 audience=3 authority=-6 backer=8 ban=-2 banker=-2 base=9 battle=-2 bill=10 billionaire=2 bluster=-5 board=10
body=-2 both=8 bureau=3 business=-4 businessman=2 call=6 camp=9 campaign=9 candidacy=-2 casino=-4 chair=2 chairman=4 challenge=-4 chance=-4 change=-4 check=6
chief=3 child=-3 citizen=-2 clash=-3 class=2 clerk=-2 co=-3 colleague=5 college=-4 column=-2 comment=-5 commentator=4 committee=-5 company=7 concern=-2
conference=-2 confrontation=-3 contention=3 contractor=-2 controversy=-3 convention=-4 conversation=5 council=4 country=-3 county=-2 couple=3 court=7
critic=5 customer=3 daughter=6 day=3 deal=-2 death=-3 decision=7 deficit=-3 delegate=-8 demographic=6 department=3 determination=4 developer=4 difference=-2
diplomat=4 director=5 dispute=4 district=3 document=-5 dollar=3 driver=-2 dynamic=-3 earning=7 economy=-5 editor=-7 editorial=7 effect=-2 effort=-5
electorate=3 email=3 emphasis=-3 employer=-3 endorsement=-5 establishment=6 estimate=3 event=-5 everybody=-5 everyone=8 evidence=2 executive=2 expansion=-2
experience=-3 expert=11 eye=-4 face=-2 fact=-2 faction=8 failure=-3 family=-3 father=-3 fee=-2 few=5 fight=-3 figure=-6 finding=-4 firm=4 focus=-4
follower=-7 footage=7 foundation=-3 friend=8 fringe=-2 function=-3 g4s=-2 general=3 generation=7 giant=4 goal=-5 god=-6 government=3 governor=8 guard=3
guideline=3 guy=9 hall=-2 handful=8 her=4 his=5 holder=7 house=2 husband=2 i=3 immigrant=-4 incident=-5 increase=-2 independent=5 insider=3 insurer=3
intention=6 interview=-4 investigator=-3 investment=-2 investor=7 issue=-5 it=-5 its=-3 job=-2 jock=-2 journalist=-3 judge=9 justice=3 kid=-3 kind=-3 lack=3
language=-3 law=-3 lawmaker=5 lawsuit=6 lawyer=-4 lead=-6 leader=2 legislation=6 legislator=7 legislature=9 lender=5 level=3 liberal=3 lobbyist=-3 lord=-2
loss=-2 lot=-3 majority=2 man=-7 manager=5 mandate=-2 many=4 material=7 mayor=7 measure=-5 meeting=-8 member=-2 message=-4 millennial=15 mills=-6 miner=4
minister=-2 moderate=-2 moderator=10 moment=-3 more=-2 mother=4 move=-2 movement=-4 movie=-4 much=-2 my=4 nation=-2 need=-2 neither=2 network=7
neurosurgeon=4 newspaper=7 nobody=-5 nomination=-2 nominee=8 none=4 not=-4 number=5 observer=4 odd=-3 office=8 officer=-2 official=4 operation=8
opportunity=-5 organization=9 organizer=-2 outlet=4 owner=3 o’malley=4 package=-2 page=6 pair=6 panel=5 paper=2 parade=4 part=-5 partner=6 pastor=9 pate=-2
people=-4 percentage=2 person=-8 photo=-6 plan=-5 platform=-3 playbook=3 player=-3 police=3 politician=6 poll=10 polling=8 pollster=5 pope=-2 popularity=-5
position=-3 post=-2 power=-2 precedent=10 presence=-2 president=2 pressure=-5 price=-2 primary=-6 principles=-4 priority=-2 problem=-3 professor=-2
program=-5 progressive=4 project=-2 promise=2 protest=5 protester=-7 provision=-3 public=-4 pundit=-2 question=-4 race=-8 rating=-2 reason=-5 referendum=-3
refugee=3 relationship=-2 relief=-5 reluctance=3 remark=-2 replacement=-4 report=4 representative=-2 reputation=-2 request=-2 research=2 resolution=2
result=5 revenue=-2 review=4 right=-2 rule=3 ruling=-2 sanders=4 scandal=-4 scene=-3 screen=-2 secretary=4 senator=2 sense=-4 sentiment=-3 series=4 server=-2
several=3 shift=-3 shot=4 showing=-3 side=9 sign=-3 site=-5 socialist=6 soldier=7 some=4 son=-3 source=10 speaker=7 spending=-3 spokesman=12 spokeswoman=10
spot=3 staff=4 staffer=-8 stance=-2 standard=-2 star=3 state=-4 step=-2 story=-6 strength=-4 struggle=-5 student=-2 study=7 success=-3 super=4
superdelegate=-5 support=-4 surrogate=6 tactic=-2 talk=-2 tax=-4 teacher=-5 team=8 tension=-3 terrorist=-2 tester=3 that=-7 their=2 these=-2 thing=-5 this=-6
those=2 ticket=6 time=-5 tone=-4 trade=-3 trip=-4 troop=-3 trouble=-2 trump=9 turnout=-3 tweet=3 tycoon=11 unwillingness=7 us=5 user=5 value=-4 version=4
veteran=3 victory=-7 video=5 view=-5 violation=-3 visit=-2 volunteer=-2 vote=8 wall=-3 way=-8 we=2 weiner=-3 what=-12 whom=-2 whose=3 wife=2 willingness=6
win=-6 winner=2 woman=-4 work=-2 worker=-4 world=-5 you=2 @t:aside VB=-4 VBG=2 VBN=-3 VBP=2 VBZ=-4 @t:ccomp VB=-4 VBD=2 VBG=-2 VBP=2 @t:dobj VB=-3
@t:dobj-clause VBN=-4 VBP=5 VBZ=-3 @t:passive+clause VBN=2 @t:passive-clause VBN=2 @t:passive-prep VBN=-4 @t:passive-told VBN=-3 @t:prep VB=-4 VBG=-2 VBP=4
@t:prep+ VBD=-2 VBN=2 VBP=3 VBZ=-4 @t:raising VBG=-2 VBN=4 VBZ=2 @t:relcl VB=-7 VBN=3 VBP=2 VBZ=3 @t:xcomp VB=-2 VBP=3 VBZ=-4 @z:aside bare=-2 subject=-3
@z:ccomp bare=-3
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
