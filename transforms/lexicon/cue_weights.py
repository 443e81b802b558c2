"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -1.92

_TABLE = """
@ first=4 in=-15 q=2 @aux 'd=3 've=2 be=-5 been=-2 ca=-4 can=-3 could=-4 did=4 do=4 does=5 helped=-5 is=-3 may=-4 might=-3 must=-4 should=-7 to=2 was=-7
were=-7 will=-2 wo=-3 would=-2 ’ll=-3 ’re=4 @c adj-prep=-3 aside=-3 dobj=-2 passive-prep=-2 passive-told=-4 prep=-3 raising=2 @cd:adj-clause to=-3
@cd:adj-prep about=10 among=-2 as=-2 for=-5 from=-4 of=10 on=5 than=-7 to=-4 @cd:aside afteradvcl=-6 althoughadvcl=-3 asadvcl=8 ccomp=2 conj=-5 parataxis=6
thatacl=3 thatrelcl=2 thoughadvcl=-3 whileadvcl=-3 @cd:ccomp JJ=2 NN=-3 VB=-3 VBD=-4 how=3 that=6 to=-2 what=3 where=-3 whether=3 which=-2 who=-2 @cd:dobj+
about=5 advcl=-3 as=7 at=-3 from=-3 in=-5 on=-2 over=3 xcomp=3 @cd:dobj-clause VBD=3 @cd:dobj-prep about=10 against=4 as=7 at=-5 by=-3 from=-5 in=-5 into=-3
on=-2 over=2 to=2 @cd:noun-clause by:that=3 from:that=5 light:that=7 light:to=-6 poss:to=-3 verb:for=-3 verb:that=2 @cd:noun-prep from:from=-2 light:about=8
light:against=4 light:in=-4 light:over=-4 light:to=-6 light:with=-5 none:about=13 none:against=3 none:for=-2 none:from=-2 none:in=-7 none:of=-3 none:over=2
none:to=-3 none:with=-4 poss:about=6 poss:against=5 poss:for=5 poss:from=-5 poss:in=-11 poss:of=5 poss:over=-4 poss:to=-3 poss:toward=6 poss:with=-4
verb:about=10 verb:against=3 verb:in=-3 verb:over=4 verb:with=-3 @cd:passive+clause NN=-3 NNP=6 VBN=-2 that=-3 @cd:passive+prep about=8 accord=-5 after=-2
among=-2 as=13 by=-2 for=8 into=-4 of=3 on=3 over=-3 since=-2 through=-2 under=-2 @cd:passive-clause JJ=2 NN=-2 NNP=4 VB=-4 VBN=-3 if=3 whether=3
@cd:passive-prep about=6 as=-3 by=-4 during=-3 for=-5 in=-3 of=4 over=6 with=2 @cd:passive-told NNP=-2 VB=3 if=-2 that=10 to=-2 whether=-5 @cd:prep about=14
accord=-9 after=-3 against=9 along=-2 amid=-2 among=-5 around=-3 before=-3 beside=-2 between=3 despite=-3 during=-4 for=6 from=-4 in=-3 into=-6 of=12 off=3
on=3 out=-2 outside=-3 over=4 past=2 since=-4 through=-3 with=2 within=-2 @cd:prep+ about=-2 against=7 as=-3 from=-7 in=5 into=-5 like=-2 on=4 over=5
through=-2 to=2 upon=2 with=5 @cd:xcomp JJ=-2 NN=-2 VB=-2 VBG=4 VBN=-4 how=7 that=-3 @cl:adj-clause able=-2 certain=-2 eager=5 quick=3 sure=2 unable=-3
willing=3 @cl:adj-prep critical=3 different=-2 familiar=-2 interested=2 more=-3 open=3 short=-2 skeptical=3 tough=3 well=2 worried=3 @cl:aside accuse=-3
acknowledge=3 add=4 advocate=-2 announce=-3 answer=3 argue=-2 ask=-3 begin=-2 call=-3 cite=-2 conclude=2 continue=-4 declare=2 decline=-3 defend=-2 deny=4
describe=-4 explain=4 express=-2 note=3 point=6 predict=4 promise=3 propose=-4 report=5 respond=-3 reveal=4 say=6 speak=-5 suggest=-2 talk=-3 tell=9 vow=-2
write=3 @cl:ccomp acknowledge=2 add=3 admit=-3 ask=4 assert=2 become=-4 believe=-3 call=-3 cite=-4 confirm=3 convince=2 decide=-5 demonstrate=4 describe=3
determine=2 discuss=3 expect=-4 explain=3 find=5 hope=4 indicate=8 insist=5 know=-3 let=2 mean=-8 note=-3 predict=2 prefer=-2 prove=-2 question=5
recognize=-2 remark=-4 remember=5 rule=4 say=3 see=-5 seem=-2 show=2 suggest=3 take=-3 tell=5 think=5 understand=4 wonder=3 worry=4 write=5 ’=-4 @cl:dobj
abandon=-2 add=-8 admit=5 adopt=2 advise=-5 advocate=-4 air=-2 allow=4 amplify=3 announce=8 answer=2 applaud=7 appoint=5 appreciate=-2 ask=-7 assail=5
assert=3 assume=-2 assure=-2 attack=8 attract=-4 authorize=4 award=2 back=4 ban=3 bar=5 begin=-6 believe=4 blame=2 blast=2 block=2 brush=4 build=-3 buy=2
cancel=-2 capture=-5 carry=-5 cast=-3 cause=-3 challenge=-3 characterize=2 choose=2 claim=-3 clear=-3 clinch=-3 collect=-2 consider=-2 contain=2 continue=-6
contradict=3 control=-3 convince=-3 cost=-3 counter=-2 cover=2 credit=3 criticize=3 cross=-2 deem=8 defeat=-2 defend=5 define=2 demand=2 denounce=3 deny=2
deport=4 detail=-3 develop=-3 direct=-3 disavow=4 disclose=-3 discover=-3 discuss=13 display=4 dispute=3 disrupt=-2 distance=-2 downplay=2 draw=-3 drive=-3
earn=-3 echo=-6 elect=-2 email=-2 encounter=-3 encourage=3 end=3 endorse=9 energize=-3 explain=6 explore=3 express=3 face=-9 feel=-4 file=4 fill=-2 find=-9
finish=-2 fix=-2 flee=-2 focus=-4 form=-2 found=-3 free=-3 gain=-3 garner=-2 grant=2 hack=3 hammer=4 handle=-2 hat=3 head=-2 hear=3 help=-4 highlight=8
hire=-3 hold=-4 host=-3 identify=4 ignore=6 impose=4 incite=-2 include=-5 influence=-2 interrupt=-4 interview=-4 introduce=6 invite=-2 invoke=-2 involve=-3
issue=5 join=-3 keep=3 kill=-3 knock=2 know=-4 lack=-3 lament=4 launch=-3 lay=3 lend=-2 limit=5 list=4 lock=-3 lose=-2 maintain=-9 make=5 manage=-2 mark=-3
marry=-3 mean=-3 meet=-3 mention=3 mock=4 name=7 need=-4 nominate=5 note=4 offer=7 open=-5 oppose=7 order=-3 organize=-2 outline=10 overcome=3 oversee=-3
own=-3 pass=3 pay=-3 pick=2 place=4 play=-2 pledge=-2 point=-3 post=2 predict=-3 prefer=6 prepare=-3 present=5 press=-4 project=4 promise=3 promote=3
prompt=-3 propose=5 prosecute=-3 protest=-3 provide=-2 provoke=2 publish=4 punish=2 purchase=-2 push=-2 put=-5 question=6 quote=-6 raise=2 reach=3 read=4
rebuild=-2 rebut=3 receive=-4 recite=2 recognize=3 recommend=3 reference=-5 reflect=-3 register=-3 reinstate=3 reject=2 release=4 remember=2 remind=2
repeal=-2 report=5 require=-4 resist=2 restrict=7 retain=-2 retweete=4 reverse=3 reward=3 rip=5 run=-2 score=-3 secure=-3 seize=-3 sell=-2 send=-5 set=-4
share=7 shift=-2 shoot=-2 shore=-2 show=3 sign=4 sit=3 speak=-2 sponsor=2 spread=2 stake=-3 start=-5 stop=3 stress=4 strike=-3 sue=2 suffer=-3 suggest=4
support=5 survey=-2 tackle=3 take=-6 tap=-2 teach=-2 tell=-8 thank=4 tie=4 tout=4 trail=-3 trump=-3 turn=-4 underestimate=-3 understand=-3 unleash=-2
unveil=2 urge=-4 use=3 visit=-5 voice=6 walk=3 warn=-5 watch=3 wave=-4 wear=-4 welcome=2 widen=-2 win=-4 withdraw=6 withhold=2 witness=5 write=-3 ’=-2
@cl:dobj+ accept=-2 accuse=6 achieve=-2 add=-3 answer=-2 appoint=3 ask=3 attack=3 attend=-4 award=-3 beat=-3 blame=5 blast=4 block=2 boost=2 break=-2
build=-3 buy=-4 call=4 cast=5 celebrate=-2 cite=5 claim=-2 clinch=-2 close=-2 collect=-2 consider=3 cover=2 create=2 credit=5 criticize=3 cut=2 declare=4
defeat=-3 deliver=5 deny=-3 deploy=-2 devote=2 discuss=-2 donate=-2 draw=-3 drive=-3 drop=-2 email=3 embrace=-3 endorse=2 establish=-3 expect=-3 explain=-6
face=-3 favor=-3 fight=3 file=5 find=-6 fire=-3 force=3 frame=4 gain=-3 hand=-2 highlight=4 hire=3 hit=4 hold=-2 host=-2 include=5 increase=-4 invite=-2
invoke=5 issue=4 keep=-3 kill=-3 launch=2 lay=2 lead=-3 liken=6 list=4 lose=-3 maintain=-4 meet=-2 mention=-2 move=2 name=9 need=-5 offer=3 order=-2 pass=-2
pay=2 pick=-2 place=2 play=-3 pledge=-4 portray=2 post=-2 press=4 prompt=-4 protect=-2 publish=2 pursue=4 push=-3 question=6 rally=4 reach=-3 recall=2
receive=-4 recognize=4 reference=2 remind=-4 run=4 see=3 send=4 share=5 show=6 slam=4 start=3 sue=6 suspend=5 teach=-2 think=-3 trail=-4 turn=2 tweet=3
undermine=3 urge=3 use=3 view=3 want=2 welcome=-3 win=-3 @cl:dobj-clause convince=2 encourage=3 leave=3 prompt=-3 urge=4 @cl:dobj-prep accuse=4 add=-3
address=-5 advise=-2 announce=-4 answer=-2 ask=2 attack=3 back=5 blame=2 blast=3 break=-2 bring=-3 call=3 cast=5 challenge=2 cite=5 create=2 credit=4 cut=2
devote=2 discuss=-4 distance=5 draft=3 earn=-3 end=4 endorse=-5 establish=-2 express=6 favor=2 file=-2 frame=3 hire=4 hit=7 introduce=-3 invite=-3 know=-4
launch=3 leave=-3 liken=5 limit=-2 list=5 lose=-2 mock=-3 move=-3 name=4 offer=5 paint=3 pass=-5 pay=3 place=-3 portray=2 post=-3 press=3 provide=5 raise=-4
receive=-2 release=-2 remind=-3 replace=-2 represent=2 return=-2 run=3 see=2 send=-2 serve=-2 share=-2 shoot=2 sign=-3 start=3 sue=2 support=3 take=5 tell=-6
think=-3 tie=3 tout=-5 trail=-3 turn=4 use=-2 visit=-2 welcome=-3 write=-6 @cl:noun-clause ability=-5 agreement=4 comment=-5 decision=3 desire=3 evidence=3
fact=-3 failure=-2 news=2 notion=2 person=3 plan=2 pledge=5 possibility=-3 promise=4 request=-2 sign=-3 suggestion=6 thing=-3 vote=-3 @cl:noun-prep %=-4
access=-4 account=3 accusation=6 ad=-3 address=-3 advantage=-3 adviser=-3 advocate=6 allegation=7 amount=-2 answer=-2 anxiety=4 appeal=-2 appointment=3
argument=2 article=-4 assessment=7 attack=2 attitude=3 average=-2 back=-2 backing=-2 ban=-2 battle=-5 bid=-3 bit=-2 book=-2 campaign=-6 candidate=3 cause=2
center=-3 chairman=-3 challenge=-2 chance=-4 chant=2 charge=-4 chief=-2 claim=2 concern=-3 conference=-2 confidence=3 content=-2 contrast=-2 control=-2
conversation=-2 copy=-2 course=3 critic=5 criticism=4 critique=4 cut=2 danger=2 day=-2 deal=2 debate=-4 decline=-2 defense=7 difference=-2 director=-3
dozen=-3 election=-2 email=-2 end=-4 endorsement=5 enthusiasm=2 era=2 event=-3 evidence=2 example=3 exception=-2 expansion=-2 face=2 failure=2 family=-2
favor=4 fear=-3 feeling=6 finish=2 freedom=4 friend=2 front=-3 fundraiser=-2 gathering=-2 half=-3 hall=-2 handful=-2 handling=-3 heart=-2 help=4 hope=2
host=3 hour=-2 hundred=-3 idea=6 immigrant=-2 impact=4 increase=4 indictment=-2 information=-3 interest=6 interview=-4 investigation=-3 issue=-4 job=-3
kind=-4 lack=5 law=2 lead=-4 left=3 level=2 life=-2 light=4 line=-2 link=3 list=-3 loss=-3 lot=-2 majority=-4 margin=-6 meeting=-4 member=-4 mention=5
message=4 move=2 name=-7 need=6 news=-4 nomination=-3 note=-2 notion=-2 odd=-2 opinion=6 opportunity=-2 opposition=5 parent=2 part=-3 path=-3 payment=-2
people=-3 percent=-8 photo=2 place=-2 plan=-3 plenty=2 point=-7 policy=2 portion=2 position=3 possibility=2 praise=2 primary=-2 problem=-2 promise=-4
proposal=3 protest=2 provision=3 quarter=-2 question=-4 rally=-4 rating=-2 reaction=3 reason=2 reference=6 rejection=4 relationship=-3 report=-4
reputation=-3 responsibility=4 return=7 rise=2 rival=-2 round=-2 rule=-4 sanction=2 search=6 secretary=-4 set=4 share=-5 shooting=-2 show=-6 side=-3 sign=4
site=2 speech=4 start=-3 state=-5 statement=5 step=2 story=3 strength=-2 string=2 summer=2 supporter=2 talk=5 thank=-3 third=-3 thousand=-2 tie=-4 time=-3
top=-2 trump=4 turn=2 understanding=4 use=2 variety=-3 video=-3 view=3 violation=4 voice=3 way=-2 winner=6 word=2 year=-2 @cl:passive aim=-3 announce=4
ask=-3 assign=2 associate=2 assure=-2 charge=4 confirm=5 consider=2 divide=-2 expect=3 find=-2 fire=3 identify=4 introduce=5 know=5 lock=2 mention=4 need=-2
relate=-2 release=6 trust=2 view=-3 @cl:passive+clause ask=9 authorize=-2 call=-5 declare=2 deem=4 expect=6 know=2 make=-2 name=-4 need=6 poise=-3 see=2
suppose=-2 tell=2 title=4 use=-3 @cl:passive+prep accuse=6 assign=4 assure=-4 attribute=2 call=-3 charge=7 conduct=-3 couple=2 criticize=2 describe=3
divide=-3 file=-3 fire=3 focus=-2 introduce=3 know=5 mention=-2 name=3 release=4 report=-4 schedule=-2 see=2 take=-2 target=3 use=-2 view=-6 @cl:passive-by
host=-2 make=-2 release=-4 report=5 share=2 @cl:passive-clause ask=11 authorize=-3 call=-6 declare=3 design=2 expect=5 intend=2 know=3 mean=4 name=-4 need=4
poise=-3 require=2 say=5 see=2 suppose=-2 title=4 use=-2 @cl:passive-prep accuse=-2 ask=-6 assure=7 build=5 center=2 divide=5 fill=3 focus=4 interview=3
know=-2 make=-2 name=-3 split=4 @cl:passive-told ask=-10 call=-2 consider=2 expect=-4 poise=2 say=2 schedule=-2 see=-2 tell=-3 @cl:prep accord=-4 account=-2
add=-4 agree=6 apologize=2 appear=-7 argue=4 arrive=-4 become=-3 begin=4 believe=6 benefit=-3 boast=3 bring=3 build=3 call=3 campaign=6 cheer=4 comment=5
commit=6 compare=2 compete=-3 cross=3 cut=-3 decline=-3 die=-2 differ=2 disagree=4 double=-3 emerge=-4 end=-3 engage=4 find=3 finish=-2 fly=-4 focus=5
gather=-3 hear=-4 hint=3 hold=2 hop=3 identify=4 insist=-3 jump=5 lag=-3 land=-2 lead=-4 learn=3 leave=-2 listen=-2 live=-3 look=4 make=4 meet=-5 move=-6
opt=2 pass=-3 pay=-3 perform=-2 prepare=3 push=7 rail=6 rally=-3 range=4 rank=-3 refer=8 reflect=2 register=-2 remain=-3 report=-5 result=-2 return=-3
rise=-3 roll=-2 rule=5 search=-2 serve=-4 settle=-2 share=-3 show=-5 side=5 sign=-4 sit=-4 squabble=2 star=-2 start=-3 stay=2 step=-3 stick=2 struggle=-2
succeed=-2 surge=-2 talk=-3 think=4 touch=7 travel=-2 vie=2 vote=9 walk=-2 wave=4 weigh=5 work=-4 @cl:prep+ appear=-2 become=-2 call=4 campaign=2 focus=3
jump=-2 meet=3 pay=-2 push=2 remain=-3 return=-2 rise=-3 run=-4 serve=-3 speak=-2 travel=-2 vote=-3 @cl:raising appear=8 look=-7 seem=7 sound=-5 @cl:relcl
think=-4 @cl:xcomp agree=-2 aim=2 begin=-8 bother=-4 call=3 continue=-2 decline=3 fail=2 figure=-3 hop=3 hope=-2 include=3 intend=-3 like=6 look=7 make=-4
mean=-4 need=-2 plan=3 prefer=4 prepare=-2 propose=-2 seem=-2 speak=5 stop=-2 threaten=4 turn=-2 vote=2 vow=2 want=3 @cld:adj-clause able:to=-2 certain:to=-3
eager:to=5 quick:to=3 unable:to=-3 willing:to=3 @cld:adj-prep critical:of=3 responsible:for=2 short:of=-2 worried:about=3 @cld:aside add:ccomp=3 ask:relcl=-2
begin:relcl=3 call:ccomp=-3 call:relcl=3 cite:relcl=-2 note:asadvcl=5 report:asadvcl=7 say:ccomp=-3 say:parataxis=2 speak:asadvcl=-2 urge:relcl=2
write:relcl=-4 @cld:ccomp acknowledge:that=-2 announce:VBG=4 argue:VBZ=2 ask:VB=2 ask:how=4 ask:whether=2 assert:that=2 believe:VB=6 believe:VBN=-4
claim:that=-2 concede:that=3 conclude:that=2 confirm:that=2 deny:that=-2 explain:that=-2 fear:VB=2 feel:VBD=-3 hop:VB=2 indicate:VB=3 insist:VBD=2
know:what=-3 let:VB=-2 maintain:that=3 make:VB=-2 make:VBN=-4 make:VBP=3 make:that=7 mean:VBN=-2 mean:that=-2 note:VBN=3 predict:VB=2 question:whether=4
report:VBD=9 respond:that=2 reveal:that=2 say:VBD=6 say:VBP=3 say:that=-2 say:what=-2 say:whether=-2 see:VB=-2 see:how=-2 see:if=-2 show:VB=3 show:VBD=6
show:VBG=-3 suggest:VB=2 suggest:VBD=-2 suggest:VBP=3 suggest:VBZ=2 suggest:that=-3 tell:VBD=3 tell:VBN=-3 tell:VBZ=2 think:VB=3 think:VBD=3 think:VBG=-5
want:to=5 warn:that=-3 write:VBN=-4 write:that=3 @cld:dobj+ accuse:of=5 add:to=-4 advise:on=-3 ask:about=2 attack:for=3 back:advcl=-5 bring:into=7
bring:to=-3 call:dobj=3 call:xcomp=-4 cast:as=-2 cast:on=4 charge:with=2 cite:as=5 convince:ccomp=2 create:advcl=-4 criticize:for=6 cut:advcl=4 draw:from=-3
draw:in=-2 draw:to=2 encourage:xcomp=2 endorse:in=2 face:advcl=-2 face:in=2 find:in=-4 find:with=6 give:advcl=-3 include:advcl=5 join:in=5 keep:on=-2
lead:by=-3 lead:in=3 liken:to=6 make:to=3 mention:by=5 need:advcl=-3 offer:dative=-2 paint:as=2 pay:advcl=2 pay:for=-2 pay:to=5 play:in=-3 portray:as=2
prevent:from=2 prompt:xcomp=-3 provide:dative=-2 provide:for=-2 provide:with=7 put:at=3 put:in=3 raise:advcl=4 raise:for=-3 raise:from=-3 raise:in=3
raise:to=3 reject:advcl=4 release:advcl=7 return:to=-3 run:in=-3 say:about=3 see:as=2 see:in=5 send:advcl=3 set:advcl=-2 show:in=4 show:with=2 spend:advcl=4
spend:xcomp=4 stop:from=-3 support:advcl=-5 support:for=3 take:advcl=6 take:at=6 take:dobj=-4 take:for=4 take:from=-5 take:on=-4 take:to=-2 take:with=5
thank:for=5 turn:to=3 urge:xcomp=3 use:as=-4 win:advcl=-3 win:on=-2 win:with=-2 @cld:dobj-clause encourage:to=2 prompt:to=-3 spend:VBG=2 urge:to=4 use:to=2
@cld:dobj-prep accuse:of=3 add:to=-4 ask:about=2 attack:for=5 ban:from=-2 bring:into=2 bring:to=-3 cast:as=-2 cast:for=2 cast:on=4 cite:as=3 compare:to=2
criticize:for=4 describe:as=3 devote:to=3 distance:from=5 draw:to=6 endorse:in=2 face:in=2 find:with=4 hold:on=3 join:in=3 lead:by=-2 lead:in=2 liken:to=5
make:to=3 mention:by=2 offer:on=2 paint:as=3 pay:to=4 play:in=-2 portray:as=3 provide:to=-2 provide:with=8 put:at=4 put:into=-2 raise:for=-3 raise:from=-2
raise:in=4 raise:on=-2 say:about=2 see:in=2 send:to=-3 show:with=5 stop:from=-3 support:in=4 take:at=10 take:for=3 take:from=-5 take:in=2 take:with=2
thank:for=6 tie:to=4 turn:into=2 turn:on=3 turn:to=2 use:as=-4 win:by=4 @cld:noun-clause ability:poss:to=-4 attempt:none:to=3 attempt:poss:to=-3
claim:poss:that=-4 concern:light:that=2 debate:verb:that=2 decision:none:to=-2 effort:none:to=-2 effort:verb:to=4 evidence:verb:that=4 fact:none:that=-4
idea:none:that=3 idea:verb:that=-2 notion:verb:that=4 opportunity:light:to=-2 opportunity:verb:to=3 plan:poss:to=-5 plan:verb:to=4 proposal:verb:to=3
reason:none:to=3 suggestion:poss:that=-3 time:light:to=-2 time:verb:that=4 way:none:to=-2 way:verb:to=3 @cld:noun-prep access:verb:to=-2 account:verb:of=2
advocate:verb:for=5 appeal:poss:to=3 attack:none:in=-2 attack:none:on=-4 attack:poss:on=10 attack:verb:on=-6 ban:poss:on=4 behalf:verb:of=-4
call:verb:with=-3 candidate:verb:of=4 candidate:verb:with=6 case:verb:of=-2 center:verb:of=-2 comment:poss:about=-3 condition:verb:of=-2 cost:verb:of=5
criticism:poss:of=6 criticism:verb:of=4 day:verb:of=-4 dozen:verb:of=-2 end:verb:of=-3 endorsement:light:of=-2 endorsement:poss:of=6 evidence:verb:of=5
example:verb:of=3 fate:none:of=2 favor:none:of=-2 favor:verb:of=6 fear:verb:of=-2 front:verb:of=-2 group:none:of=3 handling:poss:of=-3 idea:verb:of=4
importance:verb:of=-3 interest:light:in=7 interest:verb:of=-4 issue:verb:of=2 letter:verb:to=-2 list:verb:of=-2 lot:none:of=4 lot:verb:of=-3
margin:light:of=-3 member:verb:of=-3 need:verb:for=6 none:none:of=-2 number:none:of=-3 number:verb:of=4 opinion:light:of=4 opposition:none:to=7
parent:none:of=2 part:none:of=-2 percent:light:of=-2 percent:verb:of=-3 photo:none:of=2 picture:verb:of=-3 plan:poss:for=-3 point:verb:in=-3 point:verb:of=-2
position:poss:on=3 president:none:of=-3 president:verb:of=-2 question:light:about=-3 question:none:about=7 question:verb:about=-5 reason:none:for=3
reference:verb:to=-2 release:verb:of=5 request:poss:for=4 response:light:to=3 response:none:to=2 responsibility:verb:for=2 result:none:in=3 result:verb:of=-2
secretary:verb:of=-2 sense:none:of=2 set:verb:of=6 sign:light:of=3 son:none:of=2 sort:verb:of=-3 source:verb:for=3 start:verb:of=-2 state:poss:of=-2
state:verb:of=2 statement:poss:about=-2 story:verb:about=3 story:verb:of=2 string:none:of=2 support:light:for=2 support:none:for=5 support:poss:for=-3
support:verb:for=3 support:verb:of=3 supporter:none:of=2 supporter:verb:of=3 tax:verb:on=3 thank:none:to=-2 thousand:verb:of=-3 top:verb:of=-2 use:none:of=3
use:poss:of=-7 use:verb:of=4 variety:verb:of=-3 video:verb:of=-2 view:poss:on=-4 visit:verb:to=4 vote:verb:for=3 year:verb:of=-3 @cld:passive+clause ask:to=2
authorize:to=-2 call:NNP=-4 expect:to=4 know:to=2 mean:to=3 name:NNP=-2 need:to=6 poise:to=-3 use:to=-3 @cld:passive+prep accuse:of=4 ask:about=6 assign:to=5
charge:with=5 couple:with=2 criticize:for=2 elect:to=2 focus:on=-2 know:for=7 schedule:for=-2 see:as=4 view:as=-3 @cld:passive-clause ask:if=3 ask:to=3
ask:whether=4 authorize:to=-3 call:NNP=-4 design:to=2 expect:to=5 intend:to=2 know:to=3 mean:to=4 name:NNP=-2 need:to=4 poise:to=-3 require:to=2
suppose:to=-2 use:to=-2 @cld:passive-prep accuse:of=-2 ask:about=-3 focus:on=4 know:for=-2 @cld:passive-told ask:if=-2 ask:to=-2 ask:whether=-5 expect:to=-3
poise:to=2 schedule:to=-2 @cld:prep accord:to=-4 account:for=-2 add:to=-3 advocate:for=2 agree:on=3 agree:with=6 apologize:for=6 appeal:to=3 appear:on=-2
ask:about=-3 ask:for=5 begin:with=2 believe:in=6 benefit:from=-3 build:on=3 call:for=6 campaign:against=4 campaign:as=-2 campaign:for=7 campaign:with=-3
comment:on=6 commit:to=6 compare:to=3 deal:with=-3 debate:on=2 end:with=-2 engage:in=4 fight:for=-2 focus:on=9 hint:at=4 hop:for=3 insist:on=-2 lean:toward=3
live:in=-2 look:at=-3 look:to=6 meet:with=-3 move:to=-2 pay:for=-4 play:in=2 prepare:for=3 push:for=4 range:from=2 reach:to=2 refer:to=6 reflect:on=2
respond:to=5 result:in=-2 run:for=-3 say:about=-6 say:in=5 seem:like=-2 show:in=-2 side:with=6 sound:like=-2 speak:about=10 speak:at=-4 speak:for=-2
speak:in=3 speak:of=7 speak:to=-5 speak:with=-4 stand:by=4 stay:in=2 stick:to=4 talk:about=6 talk:on=-3 talk:to=-2 testify:before=-3 think:of=3 touch:on=5
vote:for=5 vote:in=2 win:by=2 win:in=2 work:at=2 work:for=-4 work:on=-2 write:in=4 @cld:prep+ call:on=5 focus:on=3 meet:with=5 point:to=3 speak:on=-3
take:to=3 @cld:relcl say:pobj=2 @cld:xcomp agree:to=-2 aim:to=3 appear:JJ=5 appear:to=-5 begin:VBG=-4 begin:to=-4 call:to=3 continue:VBG=2 continue:to=-3
decide:to=3 decline:to=3 expect:to=3 fail:to=2 help:VB=2 help:to=-2 hop:to=2 include:VBG=4 intend:to=-3 like:to=6 look:to=7 make:VBG=-2 mean:VBG=-3
need:to=-3 plan:to=2 prefer:to=4 prepare:to=-2 promise:to=2 propose:VBG=2 prove:to=3 say:VBG=2 speak:to=5 start:VBG=2 stop:VBG=-2 threaten:to=2 vote:to=3 @d
appos=-3 ccomp=-2 conj=-3 nsubjpass=4 pcomp=-2 prep=-2 @dk:adj-clause advcl=3 conj=-3 @dk:adj-prep advcl=-3 @dk:aside advcl=-10 ccomp=3 conj=-5 parataxis=4
relcl=2 @dk:ccomp advcl=3 ccomp=-2 conj=2 csubj=4 pcomp=-3 @dk:dobj acl=4 csubj=-2 dep=-2 @dk:dobj+ ccomp=-2 pcomp=4 @dk:dobj-clause ROOT=2 advcl=3 ccomp=-5
pcomp=5 relcl=-3 xcomp=-2 @dk:dobj-prep ROOT=-3 acl=5 csubj=2 @dk:noun-clause appos=6 conj=4 dobj=-4 npadvmod=-2 nsubjpass=2 pobj=2 @dk:noun-prep appos=-7
ccomp=-2 dep=3 nsubjpass=4 oprd=3 @dk:passive acl=-2 ccomp=-4 pcomp=-4 relcl=3 xcomp=7 @dk:passive+clause ROOT=3 acl=-2 advcl=-3 ccomp=4 @dk:passive+prep
advcl=-5 pcomp=4 xcomp=4 @dk:passive-by advcl=-6 pcomp=2 relcl=5 @dk:passive-clause acl=-2 ccomp=5 xcomp=-2 @dk:passive-prep ROOT=4 advcl=-4 conj=-3 xcomp=-2
@dk:passive-told advcl=4 conj=-4 pcomp=-2 @dk:prep pcomp=-2 pobj=-3 prep=-3 @dk:prep+ ccomp=-3 conj=4 pcomp=-2 relcl=-4 @dk:raising ROOT=2 ccomp=5 @dk:xcomp
acl=-3 advcl=2 csubj=-3 dep=-3 pcomp=2 xcomp=-2 @h:adj-clause VBD=-4 VBZ=3 @h:adj-prep CD=-4 IN=2 NNP=-2 RB=-3 VBG=4 @h:aside :=4 DT=4 NN=3 NNP=-3 NNPS=2
NNS=3 VB=2 VBN=-8 @h:ccomp JJ=3 VBN=3 @h:dobj CD=-5 DT=2 JJR=-2 JJS=-2 NNP=-2 NNPS=-5 PRP=-2 VB=-2 WP=-3 @h:dobj+ CD=-3 DT=2 NNS=2 VB=-7 @h:dobj-clause VBN=5
VBP=-2 VBZ=5 @h:dobj-prep CD=-3 JJ=-4 NN=-2 NNP=-6 NNPS=-4 PRP=8 VB=3 VBD=-2 VBG=6 @h:noun-clause VB=-3 VBN=2 @h:noun-prep IN=-2 JJ=-3 NNP=-6 NNPS=-5 NNS=-2
RB=2 VB=4 VBD=2 VBG=2 VBP=3 VBZ=5 ``=4 @h:passive JJ=4 NN=4 NNP=-4 NNS=4 PRP=-2 WP=-2 @h:passive+clause NN=4 NNPS=-3 NNS=5 PRP=-3 @h:passive+prep PRP=-3
WDT=-2 WP=-3 @h:passive-by DT=6 NNP=-4 PRP=2 @h:passive-clause JJ=2 NN=-3 NNP=6 NNS=-2 VB=3 VBD=4 VBZ=-8 @h:passive-prep JJ=4 NNP=-9 PRP=-2 VB=4 VBG=7
@h:passive-told NNP=-3 VBG=2 VBZ=2 @h:prep CD=-6 IN=-5 JJS=-3 NNP=-4 NNPS=-5 RB=-4 VB=8 VBD=3 VBG=7 VBN=-2 VBZ=3 WDT=-3 WP=3 @h:prep+ CD=2 JJ=-3 NNPS=-3
VBG=5 @h:raising WDT=-4 @h:relcl VB=4 VBD=5 VBN=-7 @h:xcomp JJ=-2 VB=3 VBN=-6 @hl abandon=10 accelerate=-3 accuse=9 acknowledge=2 act=8 adopt=3 advocate=4
afford=-2 agree=5 aim=4 analyze=-2 announce=5 appear=-3 approach=-3 approve=5 arrive=-4 ask=-9 assert=2 assure=-3 attack=4 attempt=3 attend=2 attract=-3
authorize=-2 ban=6 base=4 be=4 bear=-3 beat=-5 become=-3 begin=-8 believe=-4 benefit=-3 blame=7 block=5 blunt=3 boast=10 bother=-2 brand=2 bring=2 brush=4
call=2 capture=-4 cast=3 cause=-2 challenge=4 change=3 chant=2 check=-4 cheer=8 choose=-2 cite=5 claim=5 clear=-3 clinch=-2 close=-7 combine=-3 come=-3
compare=2 complain=3 complicate=4 concede=-4 concern=-2 conduct=-3 consider=-5 continue=2 contradict=-6 control=-5 convince=-2 cost=-4 count=-2 create=-4
cringe=-4 criticize=3 deal=-2 decline=8 decry=7 defeat=-4 defend=6 define=4 defy=4 demonstrate=-3 demur=5 denounce=5 deny=3 deploy=-4 describe=4 design=-2
die=5 diminish=-2 direct=-2 disagree=2 disclose=11 discover=-2 discuss=4 dislike=-3 dismiss=-3 distribute=2 dominate=-2 donate=2 double=7 drive=-5 drop=-2
earn=-5 ease=-2 echo=2 eke=-3 elect=4 eliminate=3 emerge=-2 emphasize=4 employ=-2 empower=-2 end=-4 endorse=3 engineer=-3 enjoy=2 ensure=-3 enter=5 escape=3
establish=-3 examine=-2 exist=2 expand=-2 explain=8 express=11 face=-15 fail=-2 fall=-5 fare=4 favor=-4 feel=-6 fight=-3 figure=-3 file=4 find=-2 flare=4
flip=3 fly=-3 focus=3 follow=-4 force=7 fund=-2 galvanize=3 gather=-2 generate=-2 get=-7 go=2 grant=-3 hail=3 hand=-2 happen=-4 have=-5 head=2 heed=-2 hit=4
hold=-2 honor=-5 hop=8 hope=4 host=2 hurt=-2 identify=-4 imagine=-3 impose=4 increase=-5 indicate=-3 insist=-3 intend=-3 intensify=-4 interrupt=4
interview=-4 investigate=-6 invite=-4 involve=-5 issue=2 justify=5 keep=-3 kick=3 kill=-5 knock=-3 know=-4 labor=3 lament=2 lash=5 lead=-3 lean=5 learn=3
leave=-3 lend=2 lift=-2 like=4 line=4 live=-4 look=5 lose=-5 maintain=-4 manage=4 match=-3 mean=-5 mobilize=3 mock=9 name=7 need=-7 negotiate=6 nominate=-2
notice=-2 offer=7 open=-2 oppose=2 order=2 outline=5 oversee=-5 own=-3 pay=-3 perform=-4 persuade=-3 pick=-3 pivot=3 place=3 plead=6 pledge=5 plot=4 point=5
poise=2 prefer=4 prepare=-6 present=5 pressure=2 prevail=-6 promise=12 promote=-5 prompt=7 propose=11 prove=-5 provide=-2 publish=4 pull=-5 punish=4 push=2
question=2 rail=3 raise=-3 rally=3 rat=-6 reach=5 rebuild=5 recall=8 receive=-8 recommend=2 reference=3 reflect=-2 refuse=8 regret=-2 reject=6 release=3
remark=-2 remove=-3 renew=-4 reply=2 report=8 request=4 require=2 retain=-3 return=-5 retweete=-2 reveal=-2 review=4 rise=-3 rouse=-4 rule=3 schedule=3
score=-3 scramble=-3 secure=-7 see=4 seek=7 seem=-5 seize=-3 serve=-3 sew=-2 shake=4 shape=2 sharpen=-3 shift=-3 shoot=-3 show=-3 sign=2 single=-3 sit=-2
sound=6 split=5 spot=3 stand=5 stay=2 stoke=-4 stop=-3 stress=3 struggle=2 sue=3 suffer=-3 suggest=3 support=5 survey=2 sweep=-2 talk=5 tap=-2 target=3
threaten=8 tie=6 tout=5 track=2 trail=-3 trash=2 travel=-2 treat=-7 trigger=-2 trump=-4 trumpet=4 trust=4 try=-5 turn=-3 tweet=7 uncover=2 undermine=-3
understand=-5 unveil=4 use=-4 vet=4 view=-3 violate=5 voice=7 volunteer=3 vote=5 vow=14 wait=-5 want=7 warn=4 watch=4 wear=-2 weigh=-3 win=-9 withdraw=-2
wonder=-3 write=2 yield=-5 ’=-3 ’m=3 @ho ADJ=-5 ADP=-7 ADV=-4 AUX=-4 CARDINAL=-7 DATE=-14 EVENT=4 FAC=-3 GPE=-6 LAW=4 LOC=-5 MONEY=-6 NOUN=-2 NUM=2
ORDINAL=-3 PART=-4 PERCENT=-12 PRODUCT=-3 PROPN=2 PUNCT=-6 QUANTITY=-3 TIME=-8 VERB=-3 @holds adj-clause=4 aside=-7 ccomp=-3 dobj+=5 dobj-clause=2
dobj-prep=2 noun-clause=2 noun-prep=3 passive-told=5 prep+=6 prep=3 raising=-3 relcl=-4 xcomp=6 @hp ADJ=-4 ADP=-2 NOUN=-4 NUM=-3 PRON=-3 SCONJ=-3 @in
accuse=2 acknowledge=-8 add=-6 advise=5 agree=-4 allege=-3 argue=-3 ask=4 assure=4 boast=2 call=7 charge=-2 cite=5 claim=-7 clarify=-4 contend=-2 declare=6
demand=-3 denounce=5 describe=4 insist=-3 note=-11 pledge=2 point=-7 question=-2 recall=-7 reiterate=3 report=-12 reveal=-5 say=-9 suggest=-5 tell=-4
tweet=-3 @l %=-4 ability=-5 able=-2 accelerate=-2 access=-5 accompany=-2 accomplish=-3 accord=-2 accumulate=-2 accusation=5 achieve=-3 acknowledge=4
acquiesce=8 action=-3 activate=-4 ad=-3 add=-4 address=-6 administer=2 admire=-3 advance=-2 advantage=-3 advertise=-2 advice=2 advise=-7 adviser=-3 affect=-3
affiliate=-3 afford=-3 agreement=4 aim=5 air=-5 alienate=3 allegation=4 allow=7 allude=3 amount=-4 analyze=-3 anger=-4 announce=9 announcement=5 answer=-7
anxiety=4 appear=-4 applaud=12 appoint=8 appointment=3 appreciate=-3 approach=-8 approve=5 argue=4 argument=2 arrest=-3 arrive=-5 article=-4 articulate=6
ask=2 assail=4 assault=-3 assemble=-3 assert=-3 assertion=6 assessment=7 assign=2 assist=2 associate=3 attach=-2 attack=8 attempt=-2 attend=-6 attitude=3
attract=-5 attribute=9 author=-3 average=-3 avoid=3 await=-2 award=-4 backing=-2 balk=10 bar=5 base=-4 bash=9 battle=-3 bear=-3 beat=-7 become=-9 beg=2
begin=-12 bemoan=9 benefit=-4 bet=-4 bias=2 bid=-3 bill=3 bind=-4 bit=-2 blame=2 blast=3 block=4 boast=-2 bolster=-3 bomb=-2 boo=9 book=-2 border=3 bother=-4
boycott=7 brace=-3 brag=4 brand=3 break=-3 brief=-2 broadcast=8 broaden=2 broker=-4 bruise=4 brush=11 buck=-2 build=-3 burn=-3 burrow=-2 bury=3 buy=-4
calculate=2 campaign=-2 cancel=-7 candidacy=-2 capture=-7 carry=-6 cast=4 catch=-6 caucus=-2 cause=-4 caution=4 celebrate=4 cement=2 certain=-2 chair=-3
chairman=-3 challenge=-3 champion=3 chance=-4 chant=3 characterize=4 charge=-2 chastise=3 check=-3 cheer=7 chief=-2 choose=-3 circulate=7 claim=5 classify=2
clear=-6 clinch=-6 clip=-2 close=-11 collapse=-3 collect=-5 combine=-4 commit=3 commitment=4 compare=5 compete=-3 complain=3 complaint=3 complete=-3
complicate=-2 compromise=2 concern=3 concerned=2 conclude=2 condition=-3 conduct=-8 conference=-2 confidence=3 confident=4 confine=6 confront=-3
congratulate=2 connect=-4 consider=4 contain=-2 contemplate=7 contest=-2 continue=-6 contribute=-5 control=-7 conversation=-2 convert=-6 convince=3
coordinate=-3 copy=-3 correct=4 cost=-3 count=6 counter=-3 course=3 court=2 cover=6 crack=-4 craft=-3 credit=10 crisscross=-2 critic=5 critical=3 criticism=7
cross=-2 crowd=-3 crush=-4 cry=4 cut=-2 danger=2 date=-3 dawn=-2 day=-3 deal=-6 debate=4 decide=-4 decision=4 declare=7 decline=4 decry=2 dedicate=5 deem=7
defeat=-6 defense=7 define=3 delete=-3 demand=-2 demonstrate=2 denounce=-2 dent=-3 depend=-3 deploy=-6 deport=4 deprive=-3 deride=8 deserve=-7 designate=4
destroy=4 detain=-2 determination=-2 determine=-3 develop=-5 devote=4 die=-4 differ=2 difference=-2 different=-2 dig=-3 diminish=-3 director=-3 disavow=4
discover=2 discuss=9 dismantle=-2 dispatch=-4 display=2 dispute=6 disrupt=-3 distance=3 distribute=-2 divide=3 document=7 dominate=-3 donate=-6 doom=2
double=7 downplay=2 dozen=-3 draft=4 draw=-2 drive=-5 drop=-5 dub=4 dwell=5 eager=3 earn=-8 eat=-6 echo=4 edge=-4 edit=-2 election=-2 eligible=-3
eliminate=-5 embed=3 embrace=-5 emerge=-5 emphasize=4 enable=-3 enact=-4 encounter=-3 encourage=6 end=-2 endorse=7 endorsement=4 energize=-3 enforce=4
engage=4 enshrine=-2 ensure=-2 enter=-2 enthusiasm=2 entitle=2 envision=2 era=2 erupt=-2 escalate=8 escape=-4 estimate=4 event=-3 evidence=4 example=3
exceed=-4 exception=-2 exchange=-4 execute=-2 expansion=-2 expect=6 explain=2 explore=3 expose=4 express=7 extend=-3 extradite=10 face=-13 fact=-4 fall=-4
familiar=-2 family=-2 fan=-4 fare=-5 favor=3 fear=4 feature=-5 feed=-2 feel=-3 feeling=5 field=-3 figure=-5 file=2 fill=-4 finance=-2 find=-6 finish=-5
fire=4 fit=-3 flee=-3 float=3 flood=-3 fly=-3 focus=3 forecast=2 forgive=5 form=-4 found=-7 frame=5 free=-5 freedom=6 freeze=2 friend=2 front=-3 fuel=-4
fulfill=-3 fund=-2 fundraise=3 fundraiser=-2 gain=-8 game=-2 garner=-4 gather=-5 gathering=-2 generate=-4 graduate=-2 grant=2 grasp=-2 grow=-4 guarantee=-5
guess=3 hail=2 half=-3 hall=-2 halt=-3 hand=-5 handful=-2 handle=-4 handling=-3 happen=-3 happy=3 hate=2 head=-5 headline=-2 hear=-2 heart=-2 help=-6 hide=-3
high=-2 highlight=9 hint=5 hire=3 history=2 hit=5 hitch=-3 hold=-6 honor=-3 hop=13 hope=6 host=-5 hour=-2 huddle=-5 hundred=-3 hurt=-3 idea=6 identify=11
ignore=7 immigrant=-2 impact=2 imply=-4 impose=3 improve=-5 incite=-2 inclination=5 increase=-2 indicate=9 indication=-2 indict=2 indictment=-2 influence=-4
inform=2 information=-3 inspire=-2 insult=8 intend=-3 interest=6 interested=2 interrupt=-8 interview=-5 introduce=6 invest=-6 investigate=-6 investigation=-4
invite=4 invoke=5 involve=-8 issue=3 jab=5 job=-4 join=-4 joke=5 jump=2 justify=6 kick=-3 kill=-10 knock=8 know=2 label=2 lag=-3 lambast=12 lament=8 lash=7
laugh=-3 launch=2 lay=3 lead=-16 leak=-3 lean=7 learn=2 leave=-5 left=3 level=5 leverage=-2 license=-2 lie=-4 life=-2 light=3 likely=-2 liken=11 limit=3
list=10 listen=-3 live=-3 loom=-2 lose=-10 loss=-3 lot=-2 love=6 maintain=-14 majority=-4 manage=-5 mandate=5 march=-4 margin=-4 mark=-4 market=-2 marry=-5
match=-5 matter=-3 mean=-8 meet=-9 meeting=-6 member=-4 mention=4 message=5 mince=4 minimize=-3 mislead=5 miss=-2 mobilize=-3 mock=-2 money=-2 month=-2
more=-3 mount=2 name=12 narrow=-2 navigate=-4 need=-2 negotiate=5 news=-2 nominate=10 nomination=-3 nominee=-3 note=7 number=-2 obtain=-4 odd=-3 offer=6
opinion=6 opportunity=-3 oppose=5 opposition=6 organization=-2 organize=-6 oust=-2 outline=7 overcome=5 overhaul=-3 oversee=-5 overtake=-4 owe=-2 own=-6
paint=3 parent=2 part=-4 pass=6 path=-3 pay=-6 payment=-2 perceive=5 percent=-8 perception=4 perform=-6 persuade=8 photo=2 pick=-3 piece=-3 pitch=8 place=2
platform=-2 play=-5 pledge=-5 plenty=4 point=2 poise=-2 policy=2 poll=-2 portion=2 portray=10 position=3 post=-4 potential=-2 pound=3 power=-3 practice=-4
predict=5 prefer=6 premise=4 prepare=-5 present=4 preside=-2 press=8 prevail=-3 pride=4 primary=-2 print=-2 problem=-2 proclaim=2 produce=-2 prohibit=10
project=6 promise=3 promote=4 prompt=-9 propel=-3 proposal=3 propose=5 prosecute=4 prosecutor=5 protect=-4 proud=2 prove=-3 provide=-2 provision=3 provoke=-2
publish=4 pull=-2 punch=-4 purchase=-4 pursue=2 push=6 qualified=-2 quarter=-2 quick=3 race=-5 rack=-3 rail=6 range=3 rank=3 ratchet=-2 rate=-3 rating=-2
rattle=4 reach=-4 react=4 reaction=3 read=8 reality=3 reap=-4 reassure=2 rebuff=3 rebut=4 receive=-10 recite=3 reclaim=-2 recognize=10 recommendation=4
refer=5 reference=2 refuse=7 regain=-5 regard=6 rein=-4 reinstate=3 reject=7 rejection=4 relate=-4 relationship=-3 release=5 relocate=3 rely=-2 remain=-5
remark=3 remember=4 remind=-4 reminder=2 reopen=-3 repeal=-4 replace=-4 report=3 represent=-4 repudiate=5 reputation=-3 require=3 rescue=-3 reside=-2
resolve=-2 resonate=-2 respond=-6 responsibility=2 restore=-2 restrict=4 result=-4 resurrect=-2 retain=-4 return=-4 retweete=10 reveal=3 reverse=4 review=-3
revise=4 revolution=3 right=-4 rip=11 rise=-2 risk=-3 rival=-2 root=2 round=-2 rouse=-2 rub=-2 rule=7 rumor=4 run=-4 rush=-3 sanction=5 savage=6 save=3 say=4
schedule=-3 school=-3 scramble=-3 scrap=5 seal=-3 seat=-2 secretary=-4 secure=-6 see=-2 seize=-3 sell=-4 send=-4 sentence=8 separate=-2 serve=-7 set=-4
settle=2 sew=-3 shake=-6 shape=-3 share=6 sharpen=-4 shed=-4 shield=2 shooting=-2 short=-2 shout=4 show=11 showcase=3 showing=-2 shrug=7 shut=3 shy=2 side=4
sign=4 single=6 sink=5 sit=-2 site=2 size=5 skeptical=3 slap=-2 slat=-4 slip=-2 snap=-3 solidify=-4 sound=5 spar=8 spark=-3 speak=-11 speculate=5 speech=3
spend=-5 spill=-2 split=4 sponsor=-3 squabble=2 squeeze=-4 stake=-2 star=-4 statement=5 steal=5 steer=-2 stir=3 stoke=-2 store=-2 story=2 strength=-2
strengthen=-2 stress=-3 string=2 strong=-2 struggle=-2 study=-5 succeed=-4 sue=10 suffer=-4 suggestion=6 sum=5 summer=2 supplement=-2 supply=-2 supporter=2
suppose=-6 sure=2 surge=-3 surpass=-2 surprise=3 surround=-2 survey=-5 survive=-3 suspect=4 suspend=4 sustain=-2 swamp=-2 sweep=-6 switch=-2 system=-2
tackle=3 take=-3 tap=-6 task=-3 taunt=5 tax=2 teach=-4 team=-3 tell=3 tempt=2 tendency=-3 test=-3 thing=-2 think=-4 third=-3 thousand=-2 throw=-2 tick=4
time=-3 title=8 top=-4 touch=4 tough=2 tour=-2 tout=-3 track=-3 trade=4 trail=-8 transfer=-2 transform=-5 transition=4 translate=2 trash=8 travel=-5 treat=-4
trend=2 trigger=-2 trounce=-4 try=-4 turn=-2 unable=-3 uncover=-2 undercut=-2 underestimate=2 underscore=-4 understanding=6 understate=2 undo=-2 unify=-2
unleash=-4 unload=4 unveil=2 update=-6 upend=-2 use=-5 usher=3 variety=-3 vet=-3 veto=5 video=-3 view=2 violation=4 visit=-6 voice=6 vote=3 vow=9 wage=2
wait=-6 warn=6 warning=3 waste=-4 way=-3 wear=-6 welcome=-8 whip=4 widen=-2 wield=8 willing=3 win=-11 winner=6 withdraw=3 withhold=2 witness=6 woman=-3
wonder=3 woo=4 word=6 work=-10 worried=6 worry=-5 worth=-3 wrest=-3 write=-4 ’=-11 @lex:aside speech=-3 @lex:ccomp other=-11 speech=4 @lex:dobj attitude=6
other=-8 speech=9 @lex:dobj+ attitude=2 other=-7 speech=9 @lex:dobj-clause other=-7 speech=6 @lex:dobj-prep other=-7 speech=7 @lex:noun-clause attitude=7
other=-5 @lex:noun-prep attitude=2 other=-2 speech=4 @lex:passive attitude=7 other=-8 speech=8 @lex:passive+clause attitude=6 other=-9 speech=4
@lex:passive+prep attitude=6 other=-8 speech=6 @lex:passive-by attitude=7 other=-8 speech=3 @lex:passive-clause attitude=5 other=-8 speech=3
@lex:passive-prep attitude=-3 @lex:passive-told speech=-3 @lex:prep attitude=3 other=-6 speech=5 @lex:prep+ attitude=2 other=-4 speech=3 @lex:raising other=2
@lex:relcl other=-4 speech=6 @lex:xcomp other=-8 speech=7 @m after=3 although=6 for=-5 if=-3 once=-4 so=4 than=4 that=-10 though=5 unless=-3 until=-4
whether=-5 while=6 @n:adj-clause 2=-2 5-8=2 @n:adj-prep 1=-6 3-4=-4 5-8=7 @n:aside 17+=5 3-4=-8 @n:ccomp 17+=3 1=-10 2=-4 3-4=-3 @n:dobj 17+=4 1=-9 2=-3
5-8=4 9-16=5 @n:dobj+ 2=2 3-4=-3 @n:dobj-clause 17+=3 2=-4 9-16=3 @n:dobj-prep 17+=5 1=-11 2=-7 5-8=5 9-16=7 @n:noun-clause 17+=2 2=-6 5-8=3 9-16=3
@n:noun-prep 17+=4 1=-9 2=-4 5-8=5 9-16=3 @n:passive 1=-6 2=-4 3-4=2 5-8=4 9-16=6 @n:passive+clause 17+=-4 2=-2 5-8=5 9-16=3 @n:passive-by 17+=-2 1=-2 2=5
5-8=6 9-16=-5 @n:passive-clause 17+=-4 1=-2 5-8=6 @n:passive-prep 17+=4 1=-7 2=-3 3-4=-4 5-8=7 @n:passive-told 17+=4 3-4=-6 @n:prep 17+=3 1=-9 2=-4 9-16=4
@n:prep+ 17+=2 3-4=-5 5-8=2 @n:raising 17+=3 2=3 3-4=-3 5-8=-2 @n:relcl 3-4=3 @n:xcomp 17+=2 1=-9 2=-6 5-8=2 9-16=2 @p:adj-prep after=-3 @p:aside after=3
around=2 before=-8 @p:ccomp after=5 around=2 before=-19 @p:dobj after=-2 @p:dobj+ around=-5 @p:noun-prep before=-3 @p:passive-by around=-2 before=3
@p:passive-prep after=-2 @p:passive-told after=-2 @p:prep after=-3 @p:raising around=3 @p:relcl after=2 @p:xcomp around=-2 @prt:back up=-3 @prt:break down=-3
@prt:bring in=-5 up=4 @prt:carry out=-3 @prt:double down=3 @prt:drop out=3 @prt:end up=-2 @prt:hand over=-2 @prt:hold out=2 up=2 @prt:kick off=-3 @prt:lash
out=7 @prt:lay out=6 @prt:light up=-2 @prt:line up=3 @prt:make up=-9 @prt:play down=7 @prt:point out=7 @prt:put out=3 @prt:rack up=-3 @prt:ratchet up=-2
@prt:reach out=-3 @prt:rein in=-2 @prt:roll out=3 @prt:rule out=3 @prt:seek out=-2 @prt:send out=8 @prt:serve up=5 @prt:set off=-2 up=-5 @prt:show up=-6
@prt:shrug off=7 @prt:sign up=-3 @prt:single out=6 @prt:speak out=8 @prt:strike down=4 @prt:sum up=8 @prt:take down=-3 in=-4 off=-2 on=-3 @prt:turn out=-4
over=-3 @prt:weigh in=6 @prt:work out=-2 @q adj-clause=-4 dobj-clause=-2 dobj-prep=-2 noun-clause=2 passive+clause=5 passive-clause=3 passive-prep=5
passive-told=3 prep+=7 prep=4 relcl=-3 @s ADJ=-3 ADP=-2 NOUN=-3 PART=-4 VERB=-6 ent-CARDINAL=3 ent-DATE=-3 ent-GPE=-2 ent-LAW=-3 ent-LOC=-3 ent-MONEY=-4
ent-NORP=8 ent-ORG=4 ent-PERSON=5 ent-TIME=4 group=5 pron-he=2 pron-it=-5 pron-she=3 pron-that=-8 pron-this=-6 pron-which=-2 @s:ccomp none=-13 @s:dobj
none=-7 @s:dobj+ none=-10 @s:dobj-clause none=-8 @s:dobj-prep none=-8 @s:noun-clause none=-2 @s:noun-prep none=-2 @s:passive-prep none=7 @s:prep none=-4
@s:prep+ none=3 @s:raising none=2 @s:xcomp none=-4 @sc:adj-clause ent-NORP=2 ent-ORG=2 ent-PERSON=-3 pron-he=-7 pron-i=2 pron-it=-3 pron-she=-2 pron-who=3
@sc:adj-prep NOUN=-6 PRON=-3 ent-GPE=-2 ent-NORP=5 ent-ORG=7 ent-PERSON=-2 group=6 pron-he=-4 pron-it=-3 pron-she=-3 @sc:aside NOUN=4 PRON=-2 PROPN=3
document=3 ent-ORG=4 ent-PERSON=2 group=2 pron-he=-2 pron-it=5 pron-that=-3 pron-who=-10 pron-you=-3 @sc:ccomp ADJ=2 NOUN=2 VERB=-4 document=5 ent-ORG=3
ent-PERCENT=-4 ent-PERSON=5 group=2 pron-he=3 pron-i=-2 pron-it=-9 pron-she=2 pron-that=-7 pron-we=3 pron-which=-2 pron-you=3 @sc:dobj PRON=-3 VERB=-5
document=2 ent-CARDINAL=3 ent-DATE=3 ent-GPE=3 ent-LOC=3 ent-NORP=-4 ent-ORDINAL=3 ent-PRODUCT=-2 pron-i=-3 pron-it=3 pron-this=-2 @sc:dobj+ document=4
ent-CARDINAL=-3 ent-ORG=-4 ent-PERSON=2 pron-he=2 pron-it=4 @sc:dobj-clause PROPN=-3 ent-ORG=2 ent-PERSON=2 pron-i=2 pron-it=-6 @sc:dobj-prep document=-3
ent-CARDINAL=4 ent-ORG=-4 ent-PERCENT=2 pron-he=4 pron-it=5 pron-they=2 pron-you=-4 @sc:noun-clause PRON=3 document=3 ent-GPE=-3 ent-NORP=2 ent-ORG=4
ent-PERSON=6 pron-i=4 pron-it=-5 pron-that=-2 pron-who=-2 @sc:noun-prep DET=-3 VERB=-3 ent-CARDINAL=3 ent-DATE=-2 ent-GPE=-4 pron-it=2 pron-she=4 pron-you=-3
@sc:passive+prep NOUN=3 ent-GPE=2 @sc:passive-by PROPN=-4 document=-4 ent-CARDINAL=3 ent-NORP=5 group=-3 @sc:passive-clause NOUN=2 @sc:passive-prep NOUN=-5
VERB=3 document=-7 ent-NORP=-3 ent-ORG=-2 ent-PERSON=-5 group=2 pron-he=2 pron-she=3 pron-they=4 pron-who=-3 @sc:passive-told NOUN=-4 document=-3 group=2
pron-it=-3 pron-who=4 @sc:prep ADJ=-3 ent-DATE=-4 ent-NORP=-3 ent-WORK_OF_ART=5 pron-i=3 pron-that=2 pron-they=-2 @sc:prep+ NOUN=-4 ent-CARDINAL=-4
ent-NORP=-4 ent-PERSON=4 pron-he=3 pron-who=7 @sc:relcl ent-PERSON=-2 pron-he=-3 @sc:xcomp PRON=-2 ent-GPE=5 ent-NORP=-2 group=-3 pron-it=5 pron-she=-2
pron-that=4 pron-they=-3 pron-we=2 @sd ROOT=4 appos=3 attr=-4 dobj=-12 npadvmod=-4 nsubj=5 nsubjpass=-4 pobj=-2 poss=-3 prep=-2 @sib:adj-clause ccomp=7
xcomp=-3 @sib:adj-prep conj+prep=-3 prep=2 @sib:aside =11 advcl+dobj=3 advcl+prep=2 advcl=2 conj+dobj=-5 dobj+prep=-9 dobj+xcomp=-3 dobj=-4 npadvmod=2 oprd=3
xcomp=-4 @sib:ccomp =19 advcl+ccomp+prep=-5 advcl+ccomp=-3 advcl=10 ccomp+conj+prep=-5 ccomp+dobj+prep=-6 ccomp+dobj=-3 ccomp+npadvmod+prep=6 ccomp+prep=-3
ccomp=2 conj+dobj+prep=-2 conj+dobj=-5 conj=3 dobj+prep=-4 dobj+xcomp=-2 npadvmod=9 prep=5 xcomp=-2 @sib:dobj =4 advcl+ccomp+dobj=4 advcl+conj+dobj=4
advcl+dative+dobj=-5 advcl+dobj+oprd=-4 advcl+dobj+prep=-3 advcl+dobj+xcomp=-7 advcl+dobj=4 advcl=4 ccomp+dobj+prep=-3 conj+dobj+npadvmod=-4 conj+dobj+oprd=6
conj+dobj+prep=-3 conj+dobj+xcomp=-6 conj+dobj=5 conj=4 dative+dobj=3 dobj+npadvmod+prep=-3 dobj+npadvmod=4 dobj+oprd+prep=-3 dobj+oprd=3 dobj+prep+xcomp=-9
dobj+prep=-2 dobj+xcomp=-4 dobj=6 oprd=-3 xcomp=-4 @sib:dobj+ advcl+conj+dobj+prep=-2 advcl+dobj+npadvmod+prep=-3 advcl+dobj+oprd=-6 advcl+dobj+prep=-2
advcl=-2 ccomp+dobj+prep=7 conj+dobj+npadvmod+prep=-3 conj+dobj+oprd=3 conj+dobj+xcomp=2 conj+dobj=5 dobj+oprd+prep=2 dobj+oprd=3 dobj+prep+xcomp=5
dobj+prep=2 @sib:dobj-clause ccomp+dobj=-2 conj+dobj+xcomp=3 dobj+xcomp=3 @sib:dobj-prep advcl+conj+dobj+prep=2 advcl+dobj+prep=2 conj+dobj+npadvmod+prep=-2
conj+dobj+prep=4 dative+dobj+prep=-3 dobj+prep+xcomp=2 dobj+prep=3 @sib:noun-clause =2 conj=-6 npadvmod=3 @sib:noun-prep advcl+prep=-4 conj+prep=-3
npadvmod+prep=-5 @sib:passive advcl+prep=-3 advcl=2 conj=2 dobj=-3 prep=-4 @sib:passive+clause ccomp+prep=-3 ccomp=6 conj+xcomp=3 prep+xcomp=-3 xcomp=3
@sib:passive+prep conj+npadvmod+prep=4 conj+prep=2 @sib:passive-by advcl=4 oprd=3 @sib:passive-clause ccomp=7 conj+xcomp=3 oprd+prep=-2 oprd=2 prep+xcomp=-3
xcomp=3 @sib:passive-prep conj+npadvmod+prep=-2 conj+prep=-3 oprd+prep=-3 @sib:passive-told ccomp+prep=3 ccomp=3 conj+xcomp=-2 oprd+prep=-2 oprd=-2 xcomp=3
@sib:prep advcl+conj+prep=-4 ccomp+prep=-3 conj+npadvmod+prep=2 oprd+prep=3 @sib:prep+ advcl+conj+prep=3 advcl+npadvmod+prep=-6 advcl+prep=-6 ccomp+prep=-3
@sib:raising =3 conj+xcomp=3 xcomp=4 @sib:relcl ccomp=5 @sib:xcomp advcl+oprd=3 advcl+xcomp=2 ccomp+xcomp=-3 conj+oprd=-2 conj+prep+xcomp=3 conj+xcomp=2
oprd+prep=-2 prep+xcomp=-3 @sk:ROOT acl:False=6 @sk:appos acl:False=3 relcl:False=-3 @sk:attr acl:False=6 advcl:False=-2 amod:False=-2 relcl:False=-3
@sk:conj acl:False=5 conj:False=-2 relcl:False=3 @sk:dobj acl:False=-8 amod:False=3 pcomp:False=-4 pobj:False=-3 relcl:False=-4 @sk:nsubj ROOT:True=3
acl:False=-4 acl:True=-5 acomp:False=3 advcl:False=3 attr:False=-13 ccomp:True=-3 conj:False=4 conj:True=6 csubj:True=-4 dobj:False=7 nsubj:True=2
pcomp:False=10 pcomp:True=-2 prep:False=-6 relcl:True=3 xcomp:False=5 @sk:nsubjpass ROOT:True=-4 acl:False=3 advcl:False=-2 conj:False=2 conj:True=3
dobj:False=2 pcomp:False=6 pcomp:True=3 prep:False=3 relcl:True=-5 xcomp:False=-11 @sk:pobj ROOT:False=2 advcl:False=-6 appos:False=2 attr:False=-2
ccomp:False=-3 conj:False=-2 pobj:False=4 relcl:False=-2 @sk:poss ROOT:True=3 conj:True=2 dobj:True=-12 nsubj:True=6 @sk:prep amod:False=-2 @so:adj-clause
b:0=2 b:2=2 b:3=-2 b:4=-2 @so:adj-prep b:1=3 b:3=-4 b:4=-2 @so:aside b:0=3 b:1=-4 @so:ccomp a:0=5 a:4=-2 b:0=4 b:2=-2 b:3=-2 b:4=-6 @so:dobj a:2=-4 a:3=-2
b:0=2 b:1=2 b:3=-2 b:4=-4 @so:dobj+ a:2=2 a:3=-2 a:4=2 b:0=2 @so:dobj-clause b:0=5 b:1=4 b:2=3 @so:dobj-prep b:0=3 b:1=3 @so:noun-clause a:0=4 a:1=2 a:2=-4
b:0=6 b:1=5 b:2=2 b:4=-3 @so:noun-prep a:1=-6 a:2=-6 a:4=-8 b:0=4 b:1=3 b:2=2 @so:passive+prep a:2=3 a:4=-2 @so:passive-by a:2=3 a:4=-4 @so:passive-prep
a:3=-2 a:4=-3 b:3=-4 @so:passive-told a:3=-2 a:4=-4 b:0=4 b:2=-3 b:3=2 b:4=-2 @so:prep a:2=-4 a:3=-3 a:4=-8 b:0=2 b:1=2 @so:prep+ b:0=3 b:2=-2 b:3=-2
@so:xcomp b:0=3 b:1=3 b:2=3 b:3=-4 @sw -=-4 ability=-4 accord=3 account=-3 act=-3 action=-3 actor=8 actress=4 ad=5 address=-3 administration=2 adoptee=3
adult=4 advocate=4 affiliate=-2 agency=5 agreement=5 aide=2 ally=3 amendment=6 amount=3 analysis=4 analyst=6 announcement=-4 another=5 any=-3 anyone=2
appeal=4 appearance=-2 approach=-4 argument=-2 army=2 assault=-2 associate=2 attack=-11 attempt=-2 attorney=5 authority=-6 backer=8 ban=-2 banker=-2 base=11
battle=-2 bill=14 billionaire=3 bluster=-4 board=8 boss=-3 both=8 bureau=2 business=-3 call=6 camp=7 campaign=9 casino=-4 chairman=4 challenge=-5 chance=-3
change=-4 check=5 chief=4 child=-3 choice=-2 citizen=-3 city=3 clash=-3 club=-4 co=-3 coalition=2 colleague=4 college=-4 column=-2 comment=-4 commentator=3
committee=-4 company=6 concern=-3 conference=-2 confrontation=-3 congressman=3 contention=3 controversy=-4 convention=-3 conversation=6 council=4 couple=3
court=7 critic=4 criticism=-2 crowd=-4 customer=2 daughter=5 day=3 decision=6 deficit=-2 delegate=-8 demographic=5 department=2 desire=5 determination=4
developer=5 difference=-2 diplomat=4 director=6 discussion=2 dispute=3 document=-6 dollar=3 donor=2 driver=-2 dynamic=-3 economy=-4 editor=-6 editorial=5
effort=-6 electorate=3 email=3 emphasis=-2 employer=-4 endorsement=-5 estimate=2 event=-5 everyone=6 expert=10 eye=-4 face=-2 fact=-2 faction=8 failure=-4
family=-3 fan=2 father=-2 fee=-2 few=7 fight=-3 figure=-6 finding=-2 firm=5 focus=-3 follower=-8 footage=5 force=3 foundation=-4 friend=7 fringe=-2
function=-3 general=3 generation=5 giant=3 goal=-3 god=-7 government=4 governor=8 guard=3 guideline=4 guy=10 handful=6 headquarters=-2 her=3 his=4 history=2
holder=7 house=2 husband=4 i=3 idea=-3 immigrant=-4 incident=-5 income=-2 independent=5 industry=2 insurer=3 interview=-2 investigator=-3 investment=-2
investor=6 issue=-6 it=-5 job=-3 jock=-2 journalist=-4 judge=8 justice=5 kid=-4 lack=3 language=-3 lawmaker=4 lawsuit=5 lawyer=-4 lead=-5 legislation=3
legislature=9 lender=4 level=3 liberal=3 lobbyist=-3 loss=-2 lot=-2 majority=2 man=-8 manager=4 mandate=-2 many=4 material=6 measure=-3 medium=2 meeting=-7
member=-3 message=-5 millennial=16 mills=-5 miner=3 moderate=-2 moderator=6 moment=-3 more=-2 mother=2 movement=-3 movie=-4 much=-5 name=-2 network=6
neurosurgeon=4 newspaper=7 nobody=-5 nominee=7 none=3 nonprofit=-2 not=-4 number=5 observer=4 odd=-3 office=6 official=3 operation=8 opportunity=-4
opposition=3 order=-3 organization=11 outlet=3 pac=2 page=7 pair=6 panel=3 paper=3 parade=5 part=-5 partner=4 pastor=8 pate=-4 people=-3 percentage=2
person=-9 petition=2 photo=-6 plan=-4 platform=-3 politician=5 poll=10 polling=9 pollster=8 pope=-2 popularity=-4 position=-2 post=-2 power=-2 precedent=9
presence=-2 president=2 pressure=-6 price=-2 primary=-6 principle=-2 principles=-3 priority=-4 problem=-3 professor=-3 program=-4 progressive=4 project=-2
promise=2 proposal=-2 protest=5 protester=-6 provision=-2 public=-4 question=-4 race=-9 rating=-3 reason=-4 record=-2 referendum=-4 refugee=3 relationship=-2
relief=-5 remark=-3 report=3 request=-2 resolution=2 result=5 review=5 rhetoric=2 rival=3 sanders=4 scandal=-3 scene=-3 screen=-2 secretary=4 sense=-4
sentiment=-3 series=3 server=-2 several=3 shift=-3 shot=3 showing=-2 side=7 sign=-4 site=-5 socialist=6 soldier=6 some=5 source=8 speaker=5 speech=-4
spending=-3 spokesman=11 spokeswoman=10 spot=3 staff=6 staffer=-9 stance=-2 standard=-2 star=4 state=-5 story=-6 strategy=-4 strength=-3 struggle=-4
student=-3 study=8 style=-2 success=-3 super=4 superdelegate=-4 support=-4 surrogate=5 survey=3 survival=-2 tactic=-3 tax=-5 team=5 teenager=-2 tension=-3
terrorist=-2 tester=3 that=-8 thing=-5 this=-6 those=3 ticket=6 time=-4 tone=-4 transition=-2 trip=-4 troop=-3 trouble=-2 trump=8 turnout=-2 tweet=4
tycoon=10 unwillingness=5 us=5 user=3 value=-3 version=3 victory=-7 video=4 view=-6 volunteer=-2 vote=5 wall=-3 way=-5 we=3 weiner=-3 what=-10 which=-2
whom=-2 wife=3 willingness=4 win=-4 winner=4 woman=-4 work=-2 worker=-5 world=-3 ’s=-2 @t:aside VBG=2 @t:ccomp VB=-3 @t:dobj VB=-3 @t:dobj+ VBP=-2
@t:dobj-clause VB=3 VBN=-5 VBP=5 VBZ=-3 @t:noun-clause NN=2 @t:noun-prep NNS=-2 @t:passive-prep VBN=-4 @t:passive-told VBN=-3 @t:prep VB=-2 VBD=-2 VBG=-2
VBN=-2 @t:prep+ VBD=-4 VBN=2 VBP=3 VBZ=-3 @t:raising VBG=-4 VBN=4 VBZ=3 @t:relcl VB=-3 VBD=3 VBP=3 @t:xcomp VBZ=-4 @td:JJ conj=-3 @td:NN ROOT=3 ccomp=-3
conj=4 dep=2 @td:NNS ROOT=-4 appos=-3 conj=-2 npadvmod=-3 nsubj=2 nsubjpass=5 relcl=2 @td:VB ROOT=-2 advcl=-3 ccomp=-4 conj=-2 dep=6 relcl=-5 @td:VBD ccomp=3
csubj=-2 dep=-3 parataxis=4 pcomp=-3 @td:VBG ROOT=2 ccomp=-4 csubj=8 prep=-3 xcomp=3 @td:VBN acl=-3 acomp=3 csubj=-6 parataxis=-2 xcomp=-5 @td:VBP acl=3
advcl=2 parataxis=3 pcomp=-2 relcl=2 @td:VBZ acl=5 advcl=-2 dep=-2 parataxis=-6 pcomp=2 @z:ccomp bare=-2
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
