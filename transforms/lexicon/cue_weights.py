"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -1.92

_TABLE = """
@ first=5 q=2 @aux 'd=3 's=2 've=2 be=-5 been=-4 ca=-5 can=-4 could=-4 did=3 do=3 does=4 helped=-5 is=-3 may=-5 might=-3 must=-4 should=-9 to=2 was=-8
were=-8 will=-4 wo=-4 would=-4 ’ll=-4 ’re=3 ’ve=2 @c adj-prep=-3 aside=-5 passive-prep=-3 passive-told=-3 prep=-3 raising=2 relcl=2 @cd:adj-clause VBG=3
that=2 to=-6 @cd:adj-prep about=10 for=-6 from=-3 in=-2 of=11 on=4 than=-6 to=-3 @cd:aside advcl=-5 afteradvcl=-10 althoughadvcl=-5 asadvcl=4 becauseadvcl=-2
ccomp=7 conj=-5 ifadvcl=-2 parataxis=15 relcl=5 sinceadvcl=-3 thanadvcl=2 thatacl=3 thatccomp=3 thatrelcl=3 thoughadvcl=-5 whileadvcl=-8 @cd:ccomp NNP=-2
NNS=-3 VBD=-4 VBN=3 if=2 that=6 to=-3 what=3 whether=4 which=-2 @cd:dobj+ about=4 advcl=-2 as=6 at=-4 dative=-2 from=-3 in=-5 on=-2 over=3 xcomp=3
@cd:dobj-clause VBD=3 VBG=2 to=3 @cd:dobj-prep about=10 against=5 as=7 at=-4 by=-3 from=-6 in=-5 into=-2 @cd:noun-clause by:that=3 from:that=4 light:that=6
light:to=-7 poss:that=2 verb:for=-3 verb:that=3 @cd:noun-prep by:of=-2 from:from=-3 light:about=10 light:against=3 light:for=3 light:in=-4 light:over=-2
light:to=-4 light:with=-5 none:about=13 none:against=2 none:for=-3 none:from=-2 none:in=-7 none:of=-3 none:over=2 none:to=-4 none:with=-6 poss:about=3
poss:against=5 poss:for=4 poss:from=-7 poss:in=-11 poss:of=4 poss:on=2 poss:over=-4 poss:to=-3 poss:toward=7 poss:with=-4 verb:about=10 verb:against=5
verb:over=3 verb:with=-2 @cd:passive+clause NN=-4 NNP=4 VBN=-3 that=2 whether=2 @cd:passive+prep about=9 accord=-5 after=-2 among=-3 as=13 by=-2 for=8
into=-3 of=2 on=3 over=-3 since=-2 through=-2 under=-2 @cd:passive-clause NN=-2 NNP=2 VB=-4 VBN=-4 if=3 whether=4 @cd:passive-prep about=6 by=-4 during=-3
for=-5 in=-3 of=5 over=4 @cd:passive-told NN=-2 NNP=-3 VB=3 if=-2 that=11 to=-2 whether=-4 @cd:prep about=15 accord=-8 against=9 amid=-2 among=-5 around=-3
before=-2 beside=-2 between=2 despite=-3 during=-4 for=6 from=-3 in=-3 into=-6 of=12 off=4 on=3 onto=-2 out=-3 outside=-2 over=4 since=-4 through=-3 to=2
with=2 within=-2 @cd:prep+ against=6 as=-5 from=-7 in=4 into=-5 like=-2 on=5 over=5 through=-3 upon=4 with=6 @cd:relcl appos=6 @cd:xcomp JJ=-2 NN=-2 VB=-3
VBG=5 VBN=-4 how=7 that=-4 what=-2 @cl:adj-clause able=-2 careful=3 eager=5 qualified=-2 quick=4 sure=5 unable=-3 @cl:adj-prep critical=3 familiar=-2 good=-3
interested=3 more=-2 open=4 short=-2 skeptical=3 tough=4 well=2 @cl:aside accuse=-4 acknowledge=3 add=5 advocate=-2 announce=-5 answer=2 ask=-4 begin=-2
blast=-2 call=-2 cite=-2 conclude=3 continue=-5 criticize=-3 decline=-2 defend=-2 denounce=-2 deny=4 describe=-4 explain=5 express=-3 note=6 pledge=-2
point=7 predict=5 promise=2 propose=-3 recall=2 report=5 respond=-3 reveal=4 say=8 speak=-4 talk=-3 tell=9 vow=-4 write=6 @cl:ccomp add=6 admit=-2 ask=4
become=-3 believe=-2 call=-5 cite=-5 claim=2 confirm=3 convince=2 decide=-4 demonstrate=5 describe=2 determine=4 discuss=2 emphasize=-3 endorse=-4 ensure=-2
expect=-3 explain=5 fear=2 find=7 give=-2 hope=5 indicate=7 insist=4 know=-2 learn=4 leave=3 let=2 maintain=2 make=3 mean=-8 predict=3 prefer=-2 promise=3
remark=-5 remember=5 report=3 reveal=-3 rule=4 say=3 see=-5 seem=-2 show=4 spend=-2 suggest=2 take=-3 tell=3 think=5 watch=-2 win=-2 wonder=3 worry=4 write=6
’=-3 @cl:dobj acknowledge=2 add=-7 admit=6 adopt=3 advise=-4 advocate=-4 affirm=3 allow=3 amplify=3 announce=7 applaud=7 appoint=4 appreciate=-5 ask=-10
assail=5 assert=4 assume=-3 attack=8 attract=-4 authorize=4 award=2 back=5 bar=5 bash=6 begin=-7 believe=4 blast=4 block=2 brush=5 build=-3 buy=2 cancel=-2
capture=-5 carry=-4 cast=-3 cause=-3 change=2 charge=-5 claim=-3 clear=-2 clinch=-3 collect=-2 complicate=-2 concern=3 condemn=2 conduct=3 confirm=2
confront=-2 contain=2 continue=-6 contradict=4 control=-3 convince=-3 cost=-3 counter=-2 cover=2 credit=3 criticize=3 cross=-2 deem=8 defeat=-3 defend=6
define=2 demand=3 denounce=2 deny=3 deport=4 describe=-2 detail=-3 develop=-2 direct=-2 disavow=5 disclose=-2 discover=-3 discuss=13 display=5 dispute=2
disrupt=-2 distance=-2 divide=-2 dominate=-3 downplay=3 draw=-3 drive=-3 earn=-4 echo=-6 elect=-4 email=-4 encounter=-3 encourage=2 end=4 endorse=9
energize=-3 ensure=3 expect=-2 explain=5 explore=3 expose=2 express=3 face=-8 favor=3 feel=-3 file=2 fill=-2 find=-8 fire=-3 focus=-4 form=-2 found=-3
frame=-2 free=-3 fuel=-2 gain=-3 garner=-2 give=-2 grant=2 hack=3 hammer=4 handle=-3 hat=4 hate=4 head=-2 hear=2 help=-4 highlight=6 hire=-2 hold=-3 host=-3
identify=5 ignore=5 impose=3 include=-4 influence=-2 interrupt=-4 interview=-4 introduce=5 invest=-2 investigate=-3 invite=-2 invoke=-3 involve=-3 issue=5
join=-3 keep=2 kill=-4 know=-2 lack=-3 lament=3 launch=-3 lay=3 learn=3 lend=-2 limit=5 list=6 lock=-2 lose=-4 lower=2 maintain=-7 make=4 manage=-2 mark=-3
marry=-3 mean=-3 meet=-2 mention=3 mock=3 monitor=-3 name=8 navigate=-2 need=-3 nominate=6 note=3 offer=7 open=-5 oppose=8 order=-3 organize=-2 outline=10
oversee=-3 own=-3 pass=3 pay=-2 pick=3 place=3 play=-2 pledge=-3 point=-3 post=3 predict=-3 prefer=6 prepare=-2 present=5 press=-6 project=4 promise=3
prompt=-4 propose=5 prosecute=-3 protest=-4 provide=-2 publish=5 punish=2 purchase=-2 push=-4 put=-6 question=8 quote=-6 rattle=2 reach=3 read=4 rebuild=-2
rebut=4 recall=3 receive=-4 recognize=3 recommend=4 reference=-5 reflect=-3 register=-3 regulate=2 reinstate=4 release=5 remind=3 renew=2 repeal=-2 report=5
require=-5 resist=2 restore=-3 restrict=7 retain=-2 return=-2 retweete=5 reveal=2 reverse=4 review=2 reward=3 rip=3 score=-4 secure=-3 seize=-3 sell=-2
send=-5 set=-4 share=7 shift=-2 shoot=-3 shore=-3 show=2 sign=4 slam=-2 sponsor=2 spread=3 stake=-3 start=-5 state=2 stir=-2 stress=4 strike=-3 sue=2
suffer=-2 suggest=3 support=6 survey=-2 tackle=4 take=-6 tap=-3 tax=3 teach=-2 tell=-8 thank=4 tie=3 tout=3 trail=-3 trump=-3 turn=-4 tweet=3
underestimate=-3 understand=-2 unleash=-2 unveil=2 urge=-7 visit=-5 voice=6 walk=3 warn=-7 watch=4 wave=-3 wear=-4 win=-4 withdraw=6 withhold=2 witness=6
work=-2 write=-4 ’=-2 @cl:dobj+ accept=-2 accuse=6 achieve=-2 add=-2 ask=3 attack=3 attend=-4 award=-3 beat=-4 blame=5 blast=4 block=2 boost=2 break=-2
build=-3 buy=-3 call=3 cast=4 cause=-2 celebrate=-3 change=-4 cite=5 claim=-3 clinch=-2 consider=3 continue=3 contrast=2 convince=2 cover=3 create=2 credit=5
criticize=3 cut=2 declare=3 defeat=-3 deliver=5 deny=-4 deploy=-3 describe=2 devote=3 donate=-2 draw=-3 drive=-3 drop=-2 elect=4 email=3 embrace=-3 endorse=2
enter=-2 establish=-3 expect=-3 explain=-5 expose=3 face=-3 favor=-2 fight=3 file=4 fill=-2 find=-5 fire=-2 force=4 frame=3 gain=-3 hand=-2 help=-2
highlight=5 hire=3 hit=4 hold=-3 host=-2 impose=-2 include=5 increase=-5 invite=-2 invoke=5 issue=5 keep=-2 kill=-3 launch=2 lead=-3 liken=6 list=5 lose=-5
maintain=-5 meet=-2 mention=-3 move=3 name=9 need=-5 offer=2 order=-2 pick=-2 play=-3 pledge=-4 portray=3 press=4 prompt=-4 protect=-3 publish=2 pursue=4
push=-2 question=6 rally=4 reach=-3 receive=-4 recognize=3 reference=2 reject=2 remind=-4 remove=-2 return=-2 run=3 say=-3 see=3 seek=-2 sell=2 send=4
share=5 show=5 slam=5 start=3 sue=6 suspend=5 sweep=-2 teach=-2 think=-3 trail=-3 turn=3 tweet=3 undermine=2 urge=4 use=4 view=3 welcome=-3 win=-4
@cl:dobj-clause convince=2 encourage=3 force=2 leave=4 prompt=-3 push=-2 spend=2 urge=4 want=2 @cl:dobj-prep accuse=5 add=-3 address=-4 announce=-3 ask=2
attack=3 back=5 blame=4 blast=3 break=-2 bring=-3 call=3 cast=4 cite=5 compare=2 continue=4 create=2 credit=5 devote=3 discuss=-4 distance=4 draft=3 draw=2
earn=-3 elect=2 end=4 endorse=-5 establish=-2 express=7 favor=3 file=-2 focus=-2 frame=3 hire=5 hit=8 increase=-2 introduce=-2 invite=-3 know=-4 launch=3
leave=-3 liken=5 limit=-3 list=5 lose=-2 mock=-2 move=-2 name=5 offer=5 paint=3 pass=-4 pay=2 place=-3 portray=3 post=-2 press=3 protect=-2 provide=5 push=2
raise=-3 receive=-2 release=-2 remind=-3 report=2 represent=2 return=-2 run=3 save=2 say=-2 see=2 share=-2 shoot=2 sign=-3 slam=2 spend=-2 start=3 sue=2
take=5 tell=-4 thank=2 think=-3 tie=3 tout=-5 trail=-2 turn=5 visit=-2 welcome=-3 write=-6 @cl:noun-clause ability=-5 agreement=4 anonymity=2 candidate=-2
comment=-6 decision=4 desire=3 evidence=2 fact=-3 need=-2 news=3 notion=2 order=-3 person=2 plan=2 pledge=6 possibility=-3 promise=3 request=-3 right=-2
sign=-2 suggestion=7 thing=-3 @cl:noun-prep %=-4 access=-4 account=3 accusation=6 ad=-3 address=-3 advantage=-2 adviser=-3 advocate=5 allegation=5 amount=-2
answer=-2 anxiety=5 appeal=-2 appointment=4 argument=3 article=-4 assessment=7 attitude=3 average=-2 back=-2 backing=-2 battle=-5 bid=-3 campaign=-4
candidate=3 case=-2 cause=2 center=-3 chairman=-4 chance=-4 change=2 chant=3 charge=-3 claim=2 comment=-2 concern=-3 conference=-2 confidence=2 content=-2
contrast=-2 contribution=-2 control=-2 controversy=2 conversation=-3 copy=-2 cost=2 course=2 critic=5 criticism=4 critique=5 cut=2 day=-2 deal=3 debate=-4
decline=-2 defense=7 difference=-2 director=-4 donation=2 dozen=-3 election=-2 end=-4 endorsement=7 enthusiasm=3 era=2 eve=-2 event=-3 evidence=2 example=3
exception=-3 family=-2 favor=3 fear=-4 feeling=6 finish=2 freedom=4 friend=2 front=-3 fundraiser=-2 gathering=-2 half=-3 handful=-2 handling=-3 heart=-2
help=4 host=4 hour=-2 hundred=-3 idea=5 immigrant=-2 impact=3 incident=-2 increase=5 indictment=-2 information=-4 interest=6 interview=-5 investigation=-2
issue=-4 job=-4 kind=-4 lack=4 law=2 lead=-4 left=3 life=-2 light=4 line=-3 link=3 list=-3 loss=-3 lot=-2 majority=-4 margin=-6 meeting=-4 member=-4
mention=5 message=4 name=-7 nature=-2 need=6 news=-4 nomination=-3 notion=-2 odd=-2 opinion=6 opportunity=-2 opposition=5 parent=2 part=-3 partnership=2
path=-3 people=-4 percent=-8 photo=2 place=-2 plan=-2 plenty=3 point=-7 portion=3 position=2 possibility=2 post=-2 praise=2 primary=-2 problem=-3 promise=-4
provision=3 quarter=-2 question=-4 rally=-4 rating=-2 reaction=3 reason=3 reference=6 rejection=2 relationship=-3 report=-4 reputation=-2 responsibility=4
result=-2 return=7 review=-2 right=-2 rise=3 rival=-2 round=-2 rule=-4 sanction=2 search=6 secretary=-4 session=-2 set=5 share=-3 show=-5 side=-3 sign=4
speech=5 start=-3 state=-4 statement=5 story=4 strength=-2 string=2 summer=2 supporter=2 talk=4 target=-2 thank=-4 third=-3 thousand=-2 tie=-4 time=-3 tone=2
top=-2 transcript=-2 trio=2 trump=6 turn=3 understanding=4 variety=-3 video=-3 view=3 violation=3 voice=3 week=-2 winner=6 word=2 year=-2 @cl:passive
accuse=-3 aim=-3 announce=6 ask=-3 assign=2 assure=-2 base=-2 charge=5 confirm=5 disclose=3 divide=-2 expect=4 fire=3 identify=4 introduce=5 know=4 lock=2
make=-2 mention=4 name=2 need=-2 relate=-3 release=6 trust=3 view=-3 write=-2 @cl:passive+clause ask=9 authorize=-2 call=-6 declare=2 deem=3 expect=6 know=2
make=-2 mean=2 name=-5 need=5 poise=-3 say=5 suppose=-2 title=3 use=-3 @cl:passive+prep accuse=5 ask=2 assign=4 assure=-4 attribute=3 call=-4 center=2
charge=8 conduct=-2 consider=-2 couple=2 criticize=3 describe=5 divide=-3 file=-2 fire=2 focus=-2 introduce=3 know=6 name=3 release=4 report=-4 schedule=-2
see=3 split=-2 take=-2 target=3 use=-2 view=-6 @cl:passive-by follow=-2 make=-3 put=3 release=-4 report=3 share=2 @cl:passive-clause ask=13 authorize=-2
call=-7 declare=3 expect=6 find=-2 know=3 mean=3 name=-5 need=4 poise=-3 require=3 say=5 see=2 suppose=-2 title=3 use=-2 @cl:passive-prep accuse=-2 ask=-6
assure=8 build=5 center=2 divide=6 fill=3 focus=5 interview=3 know=-2 name=-3 release=-2 split=4 @cl:passive-told ask=-9 call=-3 declare=-2 expect=-3 poise=2
say=2 schedule=-2 see=-2 tell=-3 title=-2 @cl:prep accord=-7 account=-2 add=-5 agree=6 apologize=2 appear=-7 argue=4 arrive=-4 base=-2 become=-3 begin=4
believe=6 benefit=-3 boast=2 bring=3 build=3 call=4 campaign=6 care=-2 cheer=3 comment=6 commit=6 compete=-3 count=2 cross=2 cut=-2 decide=2 decline=-3
depend=-2 die=-3 differ=3 disagree=4 emerge=-4 end=-3 engage=4 find=4 finish=-2 fire=2 fly=-4 focus=4 gather=-3 hear=-4 hint=3 hold=2 hop=4 identify=4
insist=-3 jump=4 lag=-2 land=-2 lead=-4 leave=-2 listen=-3 live=-3 look=4 make=3 meet=-5 move=-6 need=-2 opt=3 pass=-3 pay=-3 perform=-2 plead=2 prepare=3
push=7 rail=4 rally=-2 range=4 rank=-3 refer=7 register=-2 remain=-2 report=-6 result=-2 return=-3 rise=-3 roll=-2 rule=3 search=-2 serve=-4 settle=-2
share=-3 show=-5 side=5 sign=-4 sit=-4 speak=-2 squabble=2 star=-2 start=-3 stay=3 step=-3 stick=2 struggle=-2 succeed=-3 surge=-2 talk=-3 think=4 touch=7
travel=-2 vie=2 vote=10 wait=-2 walk=-3 wave=4 weigh=5 work=-4 worry=-2 ’=-2 @cl:prep+ become=-2 call=5 fall=-2 focus=2 meet=3 pay=-2 plead=-2 point=2 push=2
rely=2 remain=-4 rise=-3 run=-5 serve=-3 take=2 travel=-2 vote=-4 work=-2 @cl:raising appear=8 look=-7 seem=6 sound=-6 @cl:relcl think=-3 @cl:xcomp agree=-3
aim=2 appear=-2 begin=-6 bother=-4 decline=3 figure=-3 hop=2 hope=-2 include=3 intend=-4 like=5 look=6 make=-3 mean=-4 plan=2 prefer=4 prepare=-2 say=-2
seem=-2 speak=5 threaten=5 turn=-2 vote=2 want=2 @cld:adj-clause able:to=-2 careful:to=3 certain:to=-3 eager:to=5 qualified:to=-2 quick:to=4 unable:to=-3
@cld:adj-prep critical:of=4 short:of=-2 @cld:aside add:ccomp=2 argue:parataxis=3 ask:relcl=-2 begin:relcl=3 call:relcl=4 challenge:relcl=2
continue:asadvcl=-2 note:asadvcl=6 report:asadvcl=9 say:ccomp=-3 say:parataxis=5 say:relcl=3 say:thatccomp=3 urge:relcl=2 write:relcl=-3 @cld:ccomp
acknowledge:that=-3 add:that=2 allege:that=-2 announce:VBG=4 argue:VB=-2 argue:VBD=-2 argue:VBZ=3 ask:VB=4 ask:how=5 believe:VB=3 believe:VBN=-4 call:VBD=-5
concede:that=2 consider:NN=-2 decide:VB=2 declare:VBD=-2 deny:that=-3 emphasize:that=-2 ensure:that=-2 explain:why=3 fear:VB=4 help:VBP=2 hop:VB=3
imply:that=-4 indicate:VB=3 insist:that=-2 know:VB=3 know:VBP=2 know:what=-2 let:VBP=-2 maintain:that=3 make:JJ=-2 make:JJR=3 make:NN=-3 make:VB=-4
make:VBN=-4 make:that=5 point:that=2 predict:VB=2 question:whether=7 recognize:that=2 report:VBD=10 respond:that=2 say:VB=3 say:VBD=5 say:VBG=2 say:VBP=5
say:VBZ=3 say:that=-3 say:what=-4 say:whether=-2 see:VB=-2 see:VBD=-2 see:VBN=2 see:VBP=3 see:how=-2 show:VBD=8 show:VBG=-4 suggest:VB=3 suggest:VBG=-3
suggest:VBP=3 suggest:VBZ=2 tell:VB=-2 tell:VBD=2 tell:VBG=-2 tell:VBN=-3 tell:VBZ=3 think:VB=2 think:VBD=2 think:VBG=-5 think:VBN=3 tweet:that=-3
understand:that=-2 want:to=7 warn:that=-3 write:VBN=-2 @cld:dobj+ accuse:of=5 add:to=-4 advise:on=-2 ask:about=2 ask:xcomp=-2 attack:for=3 back:advcl=-5
blast:for=2 bring:into=7 bring:to=-3 build:advcl=-2 call:advcl=-3 call:dobj=5 call:xcomp=-3 cast:on=2 cite:as=5 convince:ccomp=3 create:advcl=-5
criticize:for=5 cut:advcl=4 defend:advcl=2 devote:to=2 draw:from=-3 draw:in=-2 draw:to=2 encourage:xcomp=3 endorse:in=2 face:advcl=-2 face:in=2 find:in=-4
find:with=7 force:xcomp=2 give:advcl=-2 give:to=-2 hold:in=2 include:advcl=6 issue:advcl=2 join:in=4 keep:on=-2 lead:by=-2 lead:in=2 liken:to=6 make:on=-2
make:to=4 make:with=-3 mention:by=4 need:advcl=-3 offer:dative=-2 pay:for=-2 pay:to=3 persuade:xcomp=2 play:in=-4 portray:as=3 prevent:from=2 prompt:xcomp=-3
provide:dative=-2 provide:for=-2 provide:with=7 push:advcl=-3 push:to=-2 put:at=3 put:in=3 put:over=-2 raise:advcl=4 raise:for=-3 raise:from=-2 raise:in=3
raise:to=4 reject:advcl=5 release:advcl=7 return:to=-3 run:in=-3 see:as=2 see:in=5 send:advcl=2 set:advcl=-2 show:in=5 show:with=3 spend:advcl=5
spend:xcomp=4 stop:from=-3 support:advcl=-4 support:for=4 take:advcl=7 take:at=5 take:dobj=-3 take:for=4 take:from=-5 take:on=-4 take:with=4 thank:for=5
turn:to=2 urge:xcomp=3 use:as=-4 win:advcl=-3 win:by=3 win:on=-2 @cld:dobj-clause encourage:to=2 force:to=2 persuade:to=2 prompt:to=-3 push:to=-2 spend:VBG=3
urge:to=4 @cld:dobj-prep accuse:of=4 add:to=-5 attack:for=5 ban:from=-2 blast:for=3 bring:into=2 bring:to=-3 cast:for=2 cast:on=2 cite:as=3 compare:to=2
criticize:for=3 describe:as=2 devote:to=3 distance:from=4 draw:from=-2 draw:to=6 endorse:in=2 face:in=2 find:with=4 hold:on=3 join:in=2 lead:by=-2 lead:in=2
liken:to=5 make:to=3 make:with=-3 mention:by=2 offer:on=3 paint:as=3 pay:to=3 play:in=-2 portray:as=3 prevent:from=2 provide:with=7 put:at=3 put:into=-2
raise:for=-3 raise:in=4 raise:on=-2 see:in=2 send:to=-2 show:with=5 spend:on=2 stop:from=-3 support:in=3 take:at=9 take:for=3 take:from=-4 take:in=2
take:with=2 thank:for=6 tie:to=4 turn:into=2 turn:on=3 turn:to=2 use:as=-4 win:by=4 @cld:noun-clause ability:poss:to=-3 anonymity:verb:to=3 attempt:none:to=3
attempt:poss:to=-2 attempt:verb:to=-3 chance:verb:to=-2 claim:poss:that=-3 concern:light:that=3 debate:verb:that=3 decision:none:to=-3 effort:none:to=-2
effort:poss:to=-2 effort:verb:to=6 evidence:verb:that=2 fact:none:that=-4 idea:none:that=3 notion:verb:that=4 plan:poss:to=-6 plan:verb:to=6
proposal:verb:to=3 reason:none:to=3 reason:verb:to=-3 right:verb:to=-3 time:light:to=-3 time:verb:that=5 way:none:to=-3 way:verb:to=2 @cld:noun-prep
access:verb:to=-2 advocate:verb:for=4 appeal:poss:to=2 attack:none:on=-3 attack:poss:on=10 attack:verb:on=-5 average:verb:of=-2 ban:poss:on=4
behalf:verb:of=-4 call:verb:with=-3 campaign:poss:for=-2 candidate:verb:for=-2 candidate:verb:of=5 candidate:verb:with=5 case:verb:of=-3 center:verb:of=-2
comment:poss:about=-3 concern:verb:about=-2 condition:verb:of=-2 cost:verb:of=5 criticism:poss:of=5 criticism:verb:of=4 day:verb:of=-4 deal:verb:with=2
debate:none:over=2 end:verb:of=-3 endorsement:light:of=-3 endorsement:poss:of=6 evidence:verb:of=5 example:verb:of=2 fate:none:of=2 favor:verb:of=4
fear:none:of=2 fear:verb:of=-2 front:verb:of=-2 group:none:of=3 handling:poss:of=-3 idea:none:of=-2 idea:verb:of=4 importance:verb:of=-3 interest:light:in=5
interest:verb:of=-4 issue:none:of=-2 issue:verb:of=2 lack:none:of=-2 lack:verb:of=7 letter:verb:to=-2 level:none:of=2 level:verb:of=-2 list:verb:of=-2
lot:light:of=-2 lot:none:of=4 lot:verb:of=-2 majority:none:of=-2 margin:light:of=-3 member:verb:of=-3 mention:verb:of=2 month:verb:of=-2 need:verb:for=6
none:none:of=-3 number:none:of=-3 number:verb:of=4 official:none:in=2 opinion:light:of=4 opposition:none:to=7 parent:none:of=2 part:none:of=-2
percent:light:of=-2 percent:verb:of=-3 picture:verb:of=-2 plan:poss:for=-2 point:verb:in=-3 point:verb:of=-2 position:poss:on=3 president:none:of=-3
president:verb:of=-2 question:light:about=-3 question:none:about=6 question:verb:about=-6 reason:none:for=3 reference:verb:to=-3 release:verb:of=4
request:poss:for=4 response:none:to=2 responsibility:verb:for=4 result:none:in=3 result:verb:of=-3 secretary:verb:of=-2 sense:none:of=2 series:light:of=3
set:verb:of=6 sign:light:of=3 son:none:of=2 sort:verb:of=-3 source:verb:for=3 start:verb:of=-2 state:poss:of=-2 state:verb:of=2 statement:poss:about=-2
story:verb:about=3 story:verb:of=3 string:none:of=2 support:verb:for=5 support:verb:of=4 supporter:none:of=2 supporter:verb:of=4 tax:verb:on=3
thank:none:to=-3 thousand:verb:of=-3 top:verb:of=-2 use:none:of=3 use:poss:of=-6 use:verb:of=2 variety:verb:of=-3 video:verb:of=-2 view:poss:on=-4
violation:verb:of=4 visit:verb:to=4 vote:verb:for=4 year:verb:of=-4 @cld:passive+clause authorize:to=-2 call:NNP=-4 expect:to=5 know:to=2 mean:to=3
name:NNP=-2 need:to=5 poise:to=-3 suppose:to=-2 use:to=-3 @cld:passive+prep accuse:of=3 ask:about=7 assign:to=5 charge:with=6 couple:with=2 criticize:for=2
elect:to=2 focus:on=-2 know:for=7 schedule:for=-2 see:as=5 view:as=-3 @cld:passive-clause ask:if=3 ask:whether=5 authorize:to=-2 call:NNP=-5 expect:to=6
know:to=3 mean:to=4 name:NNP=-3 need:to=4 poise:to=-3 require:to=3 suppose:to=-2 use:to=-2 @cld:passive-prep accuse:of=-2 ask:about=-4 focus:on=5 know:for=-2
@cld:passive-told ask:if=-2 ask:to=-2 ask:whether=-4 call:NNP=-2 expect:to=-3 poise:to=2 schedule:to=-2 @cld:prep accord:to=-6 account:for=-2 add:to=-3
advocate:for=2 agree:on=3 agree:to=-2 agree:with=6 apologize:for=7 appeal:to=3 appear:on=-3 ask:about=-2 ask:for=5 base:on=-2 begin:in=-2 begin:with=2
believe:in=6 benefit:from=-3 build:on=3 call:for=5 campaign:against=4 campaign:as=-2 campaign:for=7 campaign:with=-4 comment:on=5 commit:to=6 compare:to=3
compare:with=-2 deal:with=-3 depend:on=-2 end:with=-2 engage:in=4 fall:for=2 fight:for=-3 fight:in=2 focus:on=9 hint:at=4 hop:for=4 lean:toward=3 live:in=-2
look:at=-3 look:to=5 lose:in=3 meet:with=-3 move:to=-2 pay:for=-4 play:in=2 point:as=2 prepare:for=3 push:for=4 range:from=2 reach:to=2 refer:to=9
reflect:on=2 respond:to=5 rise:to=-2 run:for=-3 say:about=-6 say:in=5 seem:like=-2 show:in=-2 side:with=6 sign:for=-3 speak:about=9 speak:at=-5 speak:in=3
speak:of=7 speak:to=-6 speak:with=-4 stand:at=-2 stand:by=4 stand:for=2 stick:to=4 take:to=-2 talk:about=6 talk:in=3 talk:on=-2 talk:to=-2 testify:before=-3
think:of=3 touch:on=5 vote:for=4 vote:in=2 win:by=2 win:in=2 work:at=2 work:for=-4 work:on=-2 write:in=3 @cld:prep+ call:for=-2 call:on=5 focus:on=2
meet:with=5 point:to=3 speak:on=-3 take:to=4 talk:about=-2 vote:for=-3 @cld:relcl say:pobj=3 @cld:xcomp agree:to=-3 aim:to=2 appear:JJ=5 appear:to=-5
begin:VBG=-3 begin:to=-3 call:JJ=2 call:to=3 decide:to=3 decline:to=3 help:VB=3 hop:to=3 include:VBG=3 intend:to=-4 like:to=5 look:to=6 make:VBG=-3
mean:VBG=-3 need:to=-3 plan:to=2 prefer:to=4 prepare:to=-2 propose:VBG=2 prove:to=3 seem:JJ=-2 speak:to=5 start:VBG=2 threaten:to=2 vote:to=2 @d ROOT=4
appos=-7 attr=-10 ccomp=-12 csubj=4 npadvmod=-3 nsubj=4 nsubjpass=9 parataxis=4 pobj=-2 prep=-8 xcomp=2 @h:adj-clause VBD=-3 VBN=3 VBZ=3 @h:adj-prep CD=-3
IN=3 NNP=-2 RB=-3 VBG=3 VBZ=-3 @h:aside :=6 DT=5 IN=-2 JJ=-2 JJR=2 NN=4 NNP=-3 NNS=5 PRP=-2 VB=3 VBG=-3 VBN=-8 VBZ=-2 @h:ccomp JJ=2 NNS=-2 VBN=2 @h:dobj
CD=-4 JJR=-2 JJS=-2 NNP=-2 NNPS=-5 NNS=2 PRP=-2 WDT=3 WP=-5 @h:dobj+ CD=-3 DT=2 NN=2 NNS=3 VB=-6 @h:dobj-clause VBN=4 VBP=-2 VBZ=3 @h:dobj-prep CD=-2 JJ=-5
NNP=-6 NNPS=-4 PRP=8 VB=4 VBG=6 @h:noun-clause VB=-3 VBN=2 @h:noun-prep IN=-2 JJ=-3 NNP=-5 NNPS=-5 NNS=-2 PRP=2 VB=5 VBD=3 VBG=2 VBP=3 VBZ=3 ``=4 @h:passive
CD=-2 JJ=4 NN=3 NNP=-4 NNS=2 PRP=-3 WDT=2 @h:passive+clause NN=3 NNPS=-3 NNS=4 @h:passive+prep CD=-2 PRP=-4 WP=-2 @h:passive-by DT=5 NNP=-3 WDT=3
@h:passive-clause NN=-3 NNP=5 NNS=-2 VB=3 VBD=6 VBG=2 VBZ=-7 @h:passive-prep IN=-2 JJ=3 NNP=-8 VB=4 VBG=8 @h:passive-told NN=-2 NNP=-3 VBG=2 VBZ=2 @h:prep
CD=-6 IN=-5 JJS=-2 NNP=-4 NNPS=-4 RB=-3 VB=8 VBD=4 VBG=6 VBZ=2 WDT=-4 WP=2 @h:prep+ JJ=-3 NNPS=-3 RB=-2 VBG=5 @h:raising DT=-2 NN=2 WDT=-4 @h:relcl NNP=5
NNS=-3 @h:xcomp JJ=-2 VB=3 VBN=-5 @hl abandon=9 accelerate=-3 accept=-3 accuse=8 act=5 adopt=4 advise=-4 advocate=4 agree=4 aim=5 allow=2 announce=2
applaud=2 apply=-2 approach=-6 approve=6 arrive=-5 ask=-9 assert=3 assure=-2 attack=3 attempt=5 attract=-3 authorize=-2 back=3 ban=6 base=4 be=8 bear=-3
beat=-4 become=-2 beg=-3 begin=-7 believe=-3 benefit=-3 blame=7 block=3 blunt=3 boast=8 boo=3 brand=4 bring=2 brush=5 call=2 capture=-2 care=-3 carry=-3
cast=3 caution=3 challenge=5 change=2 chant=3 charge=2 check=-4 cheer=8 choose=-2 cite=4 claim=4 clarify=-2 clear=-3 clinch=-2 close=-6 come=-2 compare=3
complain=2 complicate=2 concede=-4 concern=-3 conduct=-3 consider=-6 continue=3 contradict=-4 control=-4 coordinate=-3 cost=-4 count=-2 create=-3 cringe=-7
criticize=3 cut=2 deal=-2 debate=3 decline=8 decry=8 deem=2 defeat=-4 defend=4 define=3 defy=4 demand=-2 demonstrate=-3 demur=6 denounce=5 deny=4 deploy=-3
describe=4 deserve=-3 design=-2 destroy=-2 die=5 diminish=-3 direct=-2 disagree=3 disclose=12 discover=-2 discredit=3 discuss=4 dislike=-4 distribute=3
dominate=-2 double=7 drive=-5 drop=-3 earn=-4 echo=2 eclipse=-2 eke=-2 elect=4 elevate=-2 eliminate=5 embrace=-2 emphasize=4 empower=-2 end=-3 endorse=4
engineer=-3 enjoy=2 enter=6 escape=3 establish=-3 exist=3 expand=-2 explain=6 exploit=-3 express=9 face=-13 fail=-3 fall=-7 fare=4 favor=-4 fear=-4 feel=-4
fight=-4 file=2 find=-3 fire=-2 fix=4 flare=5 flip=2 fly=-3 focus=2 follow=-5 force=8 form=3 fund=-3 galvanize=3 generate=-2 get=-6 grant=-3 hail=3 hand=-2
handle=-2 happen=-5 have=-5 head=3 heed=-3 hit=5 honor=-4 hop=9 hope=3 host=2 hurt=-4 identify=-4 imagine=-4 impose=3 increase=-6 insist=-5 instruct=-2
intend=-5 intensify=-3 interrupt=4 interview=-4 investigate=-5 invite=-3 involve=-6 issue=3 joke=2 justify=4 keep=-3 kick=3 kill=-4 knock=-3 know=-3 lash=5
lean=5 learn=7 leave=-4 lend=3 let=4 lie=-2 lift=-2 like=4 line=5 list=2 live=-5 look=6 lose=-7 love=2 maintain=-4 manage=6 mark=-2 mean=-3 meet=-2
mobilize=4 mock=8 move=-6 name=8 need=-6 negotiate=6 nominate=-2 note=-3 notice=-2 offer=8 oppose=2 order=3 outline=6 oversee=-5 own=-3 paint=3
participate=-4 pass=2 pause=-3 pay=-6 perform=-3 persuade=-3 pick=-2 pivot=4 place=2 plan=-3 play=-3 plead=7 pledge=7 plot=5 point=4 prefer=4 prepare=-5
present=5 pressure=3 prevail=-6 project=2 promise=14 promote=-6 prompt=9 propose=12 protect=-3 prove=-4 publish=4 pull=-4 punish=5 push=3 rail=4 raise=-3
rally=3 rat=-7 reach=3 rebuild=4 recall=7 receive=-8 recommend=4 refuse=9 regret=-5 reinforce=2 reject=4 release=2 remind=2 remove=-4 renew=-3 repeat=-3
reply=3 report=5 request=5 retain=-3 return=-4 reveal=-3 reverse=-3 rise=-2 risk=-2 roll=2 rouse=-4 rule=4 say=-5 schedule=2 score=-3 secure=-6 see=4 seek=9
seem=-4 send=2 serve=-3 set=2 sew=-2 shake=5 shape=3 sharpen=-3 shift=-3 shoot=-2 sign=3 solidify=-2 sound=6 speak=-4 split=6 spot=4 spread=2 stand=4 start=2
step=3 stoke=-3 stress=4 struggle=3 sue=4 suffer=-2 support=2 survey=3 suspect=3 sweep=-2 switch=-2 talk=6 tap=-4 target=3 tell=-3 test=-4 think=3 threaten=9
tie=4 touch=-3 tout=5 track=2 trail=-2 trash=2 travel=-2 treat=-8 trigger=-4 trump=-3 trumpet=4 trust=2 try=-4 turn=-3 tweet=6 uncover=5 underestimate=-5
undermine=-3 understand=-6 unveil=4 update=-2 use=-4 vet=6 view=-2 violate=3 visit=-2 voice=7 volunteer=3 vote=2 vow=13 wait=-5 want=5 warn=4 watch=5
weigh=-4 welcome=-2 win=-7 wish=4 witness=3 wonder=-2 yield=-3 ’m=2 @ho ADJ=-6 ADP=-7 ADV=-5 AUX=-4 CARDINAL=-8 DATE=-14 EVENT=2 FAC=-3 GPE=-6 LAW=5 LOC=-6
MONEY=-7 NOUN=-3 NUM=3 ORDINAL=-5 PART=-4 PERCENT=-12 PUNCT=-7 QUANTITY=-3 TIME=-8 VERB=-3 WORK_OF_ART=-3 @hp ADJ=-4 ADP=-2 NOUN=-3 NUM=-3 PART=3 SCONJ=-5 @l
%=-4 ability=-5 able=-2 access=-6 accompany=-2 accomplish=-2 accord=-4 accumulate=-2 accusation=5 accuse=-2 achieve=-3 achievement=2 acknowledge=5
acquiesce=8 action=-2 activate=-3 ad=-3 add=-2 address=-6 administer=3 admire=-3 advance=-2 advantage=-2 advertise=-3 advice=3 advise=-8 adviser=-3 affect=-3
affiliate=-2 affirm=3 afford=-2 agreement=4 aim=4 air=-4 alienate=2 allegation=4 allow=7 amount=-4 amplify=2 analyze=-2 anger=-3 announce=9 announcement=5
anonymity=2 answer=-6 anticipate=-4 anxiety=5 apologize=2 appear=-4 applaud=12 appoint=3 appointment=3 appreciate=-3 approach=-7 approve=3 argue=5 arrest=-3
arrive=-5 article=-4 articulate=7 ask=2 assail=5 assault=-3 assemble=-3 assert=-3 assertion=7 assessment=7 assist=2 attach=-2 attack=7 attempt=-2 attend=-6
attitude=3 attract=-4 attribute=9 author=-2 average=-3 avoid=2 award=-4 aware=2 backing=-2 balance=2 balk=10 bar=6 base=-5 bash=7 bear=-3 beat=-8 become=-8
beg=3 begin=-11 bemoan=10 benefit=-4 bias=2 bid=-4 bill=4 bind=-4 block=2 boast=-3 bolster=-2 bomb=-3 boo=8 book=-4 border=3 bother=-4 boycott=5 brace=-3
brag=4 brand=4 break=-2 brief=-2 broadcast=9 broaden=3 broker=-4 bruise=3 brush=12 buck=-2 build=-4 burn=-3 burrow=-2 bury=3 bus=-2 buy=-3 calculate=3
calm=-3 cancel=-6 candidacy=-2 capitalize=-3 capture=-7 carry=-5 cast=3 catch=-5 caucus=-2 cause=-3 caution=5 celebrate=4 cement=2 chair=-3 chairman=-4
challenge=-4 champion=4 chance=-4 change=-2 chant=3 characterize=4 charge=-5 chastise=5 check=-2 cheer=6 choose=-2 circulate=7 claim=5 classify=4 clear=-5
clinch=-6 clip=-2 close=-10 collapse=-2 collect=-5 combine=-4 commit=2 commitment=3 compare=5 compete=-4 complain=3 complaint=4 complete=-3 complicate=-2
concern=3 concerned=3 conclude=3 conclusion=3 condition=-2 conduct=-8 conference=-2 confidence=3 confident=2 confine=5 confront=-3 connect=-4 consider=3
contemplate=7 contest=-3 continue=-6 contribute=-5 contribution=-2 control=-7 controversy=2 conversation=-3 convert=-6 convince=3 coordinate=-4 copy=-2
correct=4 cost=-3 count=5 counter=-3 course=2 court=2 cover=6 crack=-4 craft=-3 credit=11 crisscross=-3 critic=5 critical=3 criticism=6 critique=2 crowd=-2
crush=-4 cry=4 cut=-3 damage=-2 date=-3 day=-4 deal=-6 debate=4 decide=-3 decision=3 declare=6 decline=3 decry=3 dedicate=5 deem=6 defeat=-6 defense=7
define=3 delete=-4 dent=-2 depend=-3 deploy=-6 deport=5 deprive=-3 deride=7 deserve=-7 designate=4 destroy=3 detail=-2 detain=-2 determine=-3 develop=-5
devote=5 die=-4 differ=2 difference=-2 dig=-4 diminish=-3 director=-4 disavow=5 disclose=2 discuss=9 dismantle=-2 dispatch=-4 display=3 dispute=6 disrupt=-2
distance=2 distinguish=2 divide=4 document=7 dominate=-5 donate=-6 doom=2 double=8 doubt=2 downplay=3 dozen=-3 draft=3 drive=-5 drop=-5 dub=4 dump=-2 dwell=2
eager=4 earn=-9 eat=-5 echo=4 edge=-5 edit=-2 elect=-3 election=-2 eligible=-3 eliminate=-3 email=2 embed=4 embrace=-5 emerge=-4 enable=-3 enact=-4
encounter=-3 encourage=5 endorse=7 endorsement=6 energize=-3 enforce=4 engage=4 enjoy=2 enough=-2 enshrine=-2 enter=-3 enthusiasm=3 era=2 escalate=7
escape=-4 estimate=3 eve=-2 event=-4 evidence=3 example=3 exceed=-4 exception=-3 exchange=-3 execute=-2 exit=-2 expect=6 explain=4 exploit=-2 explore=3
expose=4 express=6 extend=-3 extradite=10 face=-12 fact=-4 fail=-2 fall=-4 familiar=-2 family=-2 fan=-5 fare=-5 fear=2 feature=-5 feed=-3 feel=-2 feeling=5
field=-2 figure=-4 fill=-5 finance=-2 find=-7 finish=-4 fire=4 fit=-3 flee=-3 float=3 flood=-2 fly=-2 focus=2 forecast=4 forget=8 forgive=5 form=-5 foster=-3
found=-6 frame=4 free=-6 freedom=6 freeze=2 friend=2 front=-3 frustration=-2 fuel=-5 fulfill=-2 function=-2 fund=-2 fundraise=3 fundraiser=-2 gain=-8
garner=-5 gather=-5 gathering=-2 generate=-4 good=-3 grab=-2 grant=3 grasp=-3 grow=-3 guarantee=-4 guess=2 hail=5 half=-3 halt=-3 hand=-5 handful=-2
handle=-4 handling=-3 happen=-4 happy=3 head=-5 headline=-3 hear=-2 heart=-3 help=-6 hide=-4 high=-3 highlight=9 hint=5 hire=3 history=3 hit=5 hitch=-3
hold=-6 honor=-4 hop=13 hope=8 host=-6 hour=-2 huddle=-5 hundred=-3 hurt=-5 idea=6 identify=12 ignore=7 immigrant=-2 imply=-5 improve=-6 incident=-2
inclination=5 increase=-2 indicate=10 indict=3 indictment=-2 influence=-4 information=-4 inspire=-2 instal=-3 instruct=-2 insult=8 intend=-4 interest=6
interested=3 interrupt=-8 interview=-5 introduce=7 invest=-6 investigate=-7 investigation=-4 invite=4 invoke=4 involve=-8 isolate=2 issue=4 jab=5 job=-4
join=-5 joke=3 judge=3 jump=2 justify=6 kick=-4 kill=-10 knock=8 lag=-2 lambast=13 lament=5 lash=7 laugh=-3 launch=2 lay=2 lead=-17 leader=-2 leak=-3 lean=7
learn=2 leave=-5 left=3 level=5 license=-2 lie=-4 life=-3 light=3 likely=-2 liken=9 limit=3 list=11 listen=-4 live=-3 loom=-3 lose=-12 loss=-3 lot=-2 love=5
maintain=-13 majority=-4 manage=-5 mandate=8 map=-2 march=-4 margin=-3 mark=-5 marry=-5 match=-5 matter=-2 mean=-7 meet=-9 meeting=-5 member=-4 mention=4
message=4 mince=4 minimize=-2 mishandle=-2 mislead=5 mobilize=-3 mock=-2 money=-2 month=-3 more=-2 move=-3 name=12 narrow=-3 nature=-2 navigate=-4
necessary=-3 need=-3 negotiate=4 nominate=9 nomination=-3 nominee=-3 note=8 notice=3 obtain=-4 odd=-3 offer=4 office=-2 opinion=6 opportunity=-3 oppose=4
opposition=7 order=-3 organize=-6 oust=-2 outline=7 overcome=3 overhaul=-2 oversee=-4 overshadow=-2 overtake=-3 owe=-2 own=-6 paint=2 parallel=-2 parent=2
part=-4 partnership=2 pass=5 path=-3 pay=-7 perceive=5 percent=-8 perception=2 perform=-6 persuade=3 photo=2 pick=-2 piece=-5 pitch=9 pivot=3 play=-5
pledge=-4 plenty=5 point=3 poise=-2 poll=-2 portion=3 portray=11 position=3 post=-5 postpone=-2 potential=-2 pound=3 pour=-2 power=-3 practice=-3 predict=4
prefer=6 premise=4 prepare=-4 present=4 preside=-2 press=8 prevail=-3 pride=4 primary=-2 print=-2 prioritize=-2 problem=-3 proclaim=3 produce=-2 prohibit=10
project=6 promise=4 promote=4 prompt=-9 propel=-2 proposal=3 propose=5 prosecute=4 prosecutor=5 prospect=2 protect=-6 proud=2 prove=-3 provide=-2 provision=3
publish=4 pull=-2 pump=-2 punch=-3 purchase=-4 pursue=2 push=8 qualified=-2 qualify=-2 quarter=-2 quick=4 quit=2 race=-6 rack=-3 rail=4 rally=2 range=3
rank=3 rating=-2 rattle=4 reach=-3 react=3 reaction=3 read=8 reality=3 reap=-4 reason=2 rebuff=4 rebut=5 receive=-11 recite=3 reclaim=-2 recognize=9
recommend=-2 recommendation=4 refer=5 reference=2 refuse=6 regain=-4 regard=6 regulate=2 rein=-5 reinstate=4 reiterate=3 reject=8 relate=-5 relationship=-3
release=5 relocate=3 remain=-5 remark=3 remember=5 remind=-4 reminder=3 remove=-2 renew=2 rent=-2 reopen=-2 repeal=-4 replace=-4 report=5 represent=-3
repudiate=5 reputation=-2 require=4 rescue=-3 resolve=-2 resonate=-2 respond=-5 response=2 responsibility=2 restore=-4 restrict=5 result=-4 retain=-4
return=-5 retweete=12 reveal=4 reverse=6 review=-4 revise=4 revolution=4 ride=-4 right=-4 rip=10 rise=-2 risk=-3 rival=-2 rouse=-3 rub=-2 rule=7 rumor=4
run=-4 rush=-2 sanction=5 savage=8 save=2 say=4 schedule=-3 school=-2 scramble=-2 scrap=5 screen=-2 seal=-2 seat=-2 secretary=-4 secure=-4 see=-2 seize=-2
select=-2 sell=-3 send=-5 sense=-2 sentence=7 separate=-3 serve=-7 session=-2 set=-4 sew=-2 shake=-7 shape=-2 share=7 sharpen=-4 shed=-4 shield=2 short=-2
shout=4 show=11 showcase=3 showing=-2 shrug=8 shut=3 shy=3 side=4 sign=3 single=7 sink=4 sit=-3 size=4 skeptical=4 skip=-2 slap=-2 slat=-4 slip=-3 snag=-2
snap=-4 solidify=-4 sound=6 spar=8 spark=-3 speak=-10 speculate=8 speech=4 spend=-5 spill=-2 split=4 sponsor=-2 spread=2 squabble=2 squeeze=-3 stake=-2
star=-4 statement=5 steal=5 steer=-2 stir=2 story=3 strength=-2 strengthen=-2 stress=-3 stretch=-2 string=2 strong=-2 struggle=-2 study=-5 succeed=-4 sue=10
suffer=-3 suggestion=7 sum=5 summer=2 summon=2 supplement=-2 supply=-2 supporter=2 suppose=-5 sure=4 surge=-3 surpass=-3 surprise=4 surround=-3 survey=-5
survive=-3 suspect=3 suspend=4 swamp=-2 sweep=-5 system=-2 tackle=3 take=-3 tap=-7 task=-3 taunt=6 tax=3 teach=-4 team=-3 tempt=4 tendency=-3 test=-5
thing=-2 think=-4 third=-3 thousand=-2 throw=-2 tick=4 time=-3 title=7 top=-4 touch=4 tough=3 tour=-2 tout=-2 trace=2 track=-2 trade=5 trail=-10
transcript=-2 transfer=-2 transform=-6 transition=4 translate=3 trash=6 travel=-5 treat=-4 trend=2 trigger=-2 trio=2 trip=-2 trounce=-4 trump=2 try=-4
turn=-2 unable=-3 undercut=-2 underestimate=2 underscore=-3 understanding=7 understate=2 unleash=-4 unload=4 unveil=2 update=-6 upend=-2 upgrade=-2 use=-5
usher=3 value=-2 variety=-3 vet=-3 veto=6 video=-3 view=2 violate=-2 violation=3 visit=-4 voice=5 vote=2 vow=9 wage=2 wait=-6 wake=-2 warn=7 warning=4
waste=-3 way=-3 wear=-7 week=-2 welcome=-7 whip=4 wield=8 win=-12 winner=6 witness=9 woman=-3 wonder=3 woo=4 word=7 work=-11 worried=4 worry=-5 worth=-3
wrest=-3 write=-3 wrong=-2 yell=-2 zero=2 ’=-11 @lex:aside speech=-5 @lex:ccomp attitude=-2 other=-10 speech=4 @lex:dobj attitude=6 other=-8 speech=8
@lex:dobj+ other=-8 speech=8 @lex:dobj-clause other=-6 speech=5 @lex:dobj-prep other=-7 speech=7 @lex:noun-clause attitude=6 other=-4 @lex:noun-prep
attitude=2 other=-2 speech=4 @lex:passive attitude=6 other=-8 speech=8 @lex:passive+clause attitude=6 other=-8 speech=4 @lex:passive+prep attitude=5 other=-8
speech=6 @lex:passive-by attitude=7 other=-9 speech=3 @lex:passive-clause attitude=5 other=-8 speech=4 @lex:passive-prep attitude=-3 @lex:passive-told
attitude=-2 @lex:prep attitude=3 other=-6 speech=5 @lex:prep+ other=-5 speech=3 @lex:raising other=2 @lex:relcl other=-4 speech=5 @lex:xcomp other=-7
speech=6 @m after=5 although=7 as=2 because=-3 for=-5 if=-3 once=-4 so=2 than=3 that=-12 though=5 unless=-4 until=-3 whether=-4 while=6 @n:adj-clause 17+=2
2=-5 @n:adj-prep 1=-5 3-4=-3 5-8=5 @n:aside 17+=2 3-4=-8 @n:ccomp 17+=3 1=-9 2=-3 3-4=-2 @n:dobj 17+=6 1=-10 2=-4 5-8=5 9-16=6 @n:dobj+ 3-4=-3 @n:dobj-clause
17+=5 2=-5 9-16=3 @n:dobj-prep 17+=6 1=-11 2=-7 5-8=6 9-16=6 @n:noun-clause 17+=3 2=-7 5-8=3 9-16=3 @n:noun-prep 17+=5 1=-9 2=-4 5-8=5 9-16=3 @n:passive 1=-6
2=-4 5-8=3 9-16=6 @n:passive+clause 17+=-3 2=-3 5-8=5 9-16=3 @n:passive-by 1=-2 2=4 5-8=4 9-16=-6 @n:passive-clause 17+=-3 1=-3 5-8=5 9-16=2 @n:passive-prep
17+=6 1=-7 2=-3 3-4=-4 5-8=6 @n:passive-told 17+=4 3-4=-5 9-16=2 @n:prep 17+=4 1=-10 2=-4 5-8=2 9-16=4 @n:prep+ 3-4=-5 5-8=2 @n:raising 17+=3 2=2 3-4=-3
@n:relcl 17+=4 @n:xcomp 17+=3 1=-9 2=-6 3-4=2 5-8=2 9-16=2 @p:adj-prep after=-3 @p:aside after=3 before=-8 @p:ccomp after=3 around=3 before=-10 @p:dobj+
around=-5 @p:noun-prep before=-2 @p:passive-by around=-2 before=2 @p:passive-prep after=-3 @p:passive-told after=-2 @p:prep after=-3 around=-3 @p:raising
around=3 @p:relcl around=2 @prt:back up=-4 @prt:break down=-3 out=2 @prt:bring down=2 in=-5 up=4 @prt:carry out=-3 @prt:dig up=-2 @prt:double down=3
@prt:drop out=3 @prt:end up=-2 @prt:hand over=-2 @prt:hold out=2 up=3 @prt:kick off=-3 @prt:lash out=7 @prt:lay out=7 @prt:light up=-2 @prt:line up=4
@prt:lock up=-3 @prt:make up=-9 @prt:open up=3 @prt:play down=7 @prt:point out=8 @prt:put out=3 @prt:rack up=-3 @prt:reach out=-2 @prt:roll out=3 @prt:rule
out=3 @prt:seek out=-2 @prt:send out=9 @prt:serve up=5 @prt:set off=-2 up=-6 @prt:shoot up=-2 @prt:show up=-6 @prt:shrug off=8 @prt:sign up=-3 @prt:single
out=7 @prt:speak out=8 @prt:strike down=5 @prt:sum up=8 @prt:take down=-3 in=-4 off=-3 on=-3 @prt:turn out=-4 over=-3 @prt:weigh in=5 @prt:work out=-3
@prt:zero in=2 @q adj-clause=-5 dobj+=2 dobj-clause=-2 passive+clause=3 passive+prep=2 passive-by=-2 passive-clause=3 passive-prep=5 passive-told=3 prep+=9
prep=3 relcl=-4 @s ADJ=-2 ADP=-2 NOUN=-3 PART=-3 PROPN=2 VERB=-5 ent-CARDINAL=3 ent-GPE=-2 ent-LAW=-2 ent-MONEY=-4 ent-NORP=9 ent-ORG=4 ent-PERSON=5
ent-PRODUCT=3 ent-TIME=5 group=6 pron-he=2 pron-it=-4 pron-she=3 pron-that=-7 pron-this=-6 @s:ccomp none=-14 @s:dobj none=-10 @s:dobj+ none=-12
@s:dobj-clause none=-9 @s:dobj-prep none=-10 @s:noun-clause none=-2 @s:noun-prep none=-4 @s:passive-prep none=7 @s:prep none=-6 @s:raising none=2 @s:xcomp
none=-6 @sc:adj-clause document=-2 ent-NORP=2 ent-PERSON=-3 group=2 pron-he=-9 pron-it=-2 pron-she=-3 pron-who=4 @sc:adj-prep NOUN=-5 PRON=-3 ent-NORP=5
ent-ORG=7 group=6 pron-he=-6 pron-it=-2 pron-she=-3 @sc:aside NOUN=3 PRON=-3 PROPN=2 document=3 ent-ORG=3 ent-PERSON=2 pron-it=5 pron-that=-3 pron-who=-11
pron-you=-3 @sc:ccomp NOUN=3 VERB=-4 document=4 ent-ORG=3 ent-PERCENT=-6 ent-PERSON=4 group=3 pron-he=3 pron-i=-4 pron-it=-6 pron-she=4 pron-that=-7
pron-we=3 pron-who=3 @sc:dobj VERB=-5 document=2 ent-CARDINAL=2 ent-DATE=3 ent-LOC=4 ent-NORP=-3 ent-ORDINAL=3 ent-PERCENT=3 pron-it=3 pron-they=-2
pron-which=3 pron-who=2 @sc:dobj+ VERB=3 document=4 ent-CARDINAL=-3 ent-ORG=-3 ent-PERSON=3 group=-2 pron-it=2 pron-that=2 pron-they=-2 @sc:dobj-clause
PROPN=-2 ent-PERSON=3 pron-it=-6 pron-who=-2 @sc:dobj-prep ent-CARDINAL=5 ent-GPE=-2 ent-ORG=-4 ent-PERSON=2 pron-he=4 pron-it=3 pron-you=-4 @sc:noun-clause
PRON=5 document=3 ent-CARDINAL=-2 ent-GPE=-3 ent-ORG=5 ent-PERSON=7 pron-it=-6 pron-she=3 pron-that=-2 pron-we=-2 pron-who=-3 @sc:noun-prep VERB=-2
document=2 ent-CARDINAL=3 ent-DATE=-3 ent-GPE=-3 ent-ORG=2 pron-it=2 pron-she=4 pron-we=-2 pron-who=2 pron-you=-3 @sc:passive+prep NOUN=3 ent-GPE=2
@sc:passive-by PROPN=-5 document=-5 ent-CARDINAL=3 ent-NORP=4 @sc:passive-prep NOUN=-5 VERB=3 document=-8 ent-NORP=-2 ent-ORG=-4 ent-PERSON=-4 group=2
pron-he=4 pron-she=4 pron-they=4 pron-who=-4 @sc:passive-told NOUN=-4 document=-4 ent-ORG=2 group=2 pron-he=2 pron-it=-3 pron-who=3 @sc:prep ADJ=-4
ent-DATE=-3 ent-NORP=-3 ent-WORK_OF_ART=4 pron-i=3 @sc:prep+ NOUN=-3 PROPN=2 ent-CARDINAL=-5 ent-NORP=-4 ent-PERSON=4 pron-he=2 pron-i=2 pron-who=5 @sc:relcl
group=3 @sc:xcomp ent-GPE=5 ent-PERSON=3 group=-3 pron-it=4 pron-that=2 pron-they=-2 pron-we=2 @sd ROOT=9 appos=5 attr=-2 ccomp=-2 conj=7 dobj=-15
npadvmod=-4 nsubj=7 nsubjpass=-6 poss=-3 prep=-2 @sw -=-4 ability=-5 accord=2 account=-2 act=-3 action=-4 actor=8 actress=4 ad=7 address=-4 adoptee=3 adult=4
advocate=5 affiliate=-2 agency=4 agreement=5 aide=4 amendment=7 amount=3 analysis=2 analyst=8 anchor=2 announcement=-5 another=4 any=-2 appeal=3
appearance=-2 approach=-4 argument=-2 article=2 assault=-2 assertion=-3 associate=2 attack=-11 attorney=6 audience=3 authority=-7 backer=8 ban=-2 banker=-2
base=9 battle=-2 bill=12 billionaire=3 bluster=-5 board=9 body=-2 boss=-2 both=8 bureau=3 business=-3 businessman=2 call=4 camp=10 campaign=10 candidacy=-2
casino=-5 chairman=4 challenge=-4 chance=-3 change=-4 check=6 chief=3 child=-3 citizen=-2 city=-2 clash=-3 class=2 club=-4 co=-3 coalition=2 colleague=5
college=-4 column=-2 comment=-5 commentator=4 commission=2 committee=-5 company=7 concern=-2 conference=-2 confrontation=-3 consultant=2 contention=3
contractor=-2 controversy=-3 convention=-4 conversation=5 country=-3 county=-2 couple=3 court=8 critic=4 criticism=-2 crowd=-2 customer=3 daughter=6 day=3
decision=7 delegate=-7 demographic=5 department=4 desire=5 determination=4 developer=4 diplomat=4 director=5 discussion=2 dispute=3 district=2 document=-5
dollar=3 donor=3 driver=-2 dynamic=-3 economist=2 economy=-5 editor=-7 editorial=6 effort=-6 electorate=3 elite=2 email=4 emphasis=-3 employee=-3 employer=-3
endorsement=-5 estimate=3 event=-5 everybody=-5 everyone=8 evidence=2 executive=2 expansion=-2 experience=-3 expert=11 eye=-4 face=-2 fact=-2 faction=8
failure=-3 family=-3 father=-7 fee=-2 few=7 fight=-3 figure=-5 finding=-4 firm=3 focus=-4 follower=-7 footage=5 foundation=-3 friend=8 fringe=-3 function=-3
g4s=-2 general=3 giant=3 goal=-5 god=-6 government=2 governor=8 guard=3 guideline=4 guy=9 handful=7 her=3 his=4 holder=8 house=2 husband=3 i=3 idea=-3
immigrant=-4 incident=-5 income=-2 increase=-2 independent=5 insider=3 insurer=3 insurrection=-2 intention=6 interview=-3 investigator=-3 investment=-2
investor=7 issue=-5 it=-4 its=-3 job=-2 jock=-2 journalist=-3 judge=8 justice=4 kid=-3 kind=-3 lack=3 law=-2 lawmaker=6 lawsuit=6 lawyer=-4 lead=-5
legislation=3 legislature=9 lender=4 level=3 liberal=3 lobbyist=-3 lord=-2 lot=-3 majority=2 man=-6 manager=5 many=3 material=6 measure=-5 meeting=-7
member=-2 message=-6 millennial=17 mills=-5 miner=4 minister=-10 moderate=-2 moderator=7 mogul=2 moment=-3 more=-2 mother=3 movement=-4 movie=-4 much=-5 my=4
need=-2 neither=2 network=7 neurosurgeon=5 newspaper=7 nobody=-4 nomination=-2 nominee=8 none=4 not=-3 number=5 observer=5 odd=-3 office=7 official=3
operation=8 opportunity=-2 opposition=3 order=-4 organization=9 outlet=4 owner=3 package=-2 page=7 pair=6 panel=4 paper=3 parade=5 part=-5 partner=6 pastor=8
pate=-2 people=-3 percentage=2 person=-8 photo=-6 plan=-3 platform=-2 pledge=5 politician=5 poll=11 polling=8 pollster=6 pope=-2 popularity=-5 position=-3
post=-4 power=-2 precedent=10 president=3 pressure=-5 primary=-6 principles=-4 priority=-3 problem=-3 professor=-3 program=-3 progressive=4 prosecutor=-5
protest=5 protester=-6 provision=-3 public=-4 question=-4 race=-8 rating=-2 reason=-5 referendum=-3 refugee=3 relationship=-2 relief=-5 reluctance=-2
remark=-2 report=5 reputation=-2 request=-2 resolution=2 result=5 review=5 rhetoric=5 right=-2 rival=3 ruling=-2 sanders=4 scandal=-4 scene=-2 screen=-2
secretary=4 senator=2 sense=-5 sentiment=-3 series=3 server=-2 service=3 several=3 shift=-3 shot=4 showing=-3 side=9 sign=-3 site=-5 socialist=6 soldier=7
some=4 son=-2 source=8 speaker=6 speech=-3 spending=-3 spokesman=12 spokeswoman=8 spot=3 staff=5 staffer=-7 stance=-2 standard=-2 star=3 state=-4
statement=-2 story=-6 strategy=-5 strength=-4 struggle=-5 student=-2 study=5 style=-2 success=-3 super=4 superdelegate=-4 support=-4 surrogate=5 survey=3
tactic=-2 talk=-2 tax=-4 teacher=-4 team=6 tension=-3 terrorist=-2 tester=2 that=-7 thing=-5 this=-6 ticket=6 time=-4 tone=-3 trade=-2 trip=-4 troop=-3
trouble=-2 trump=9 turnout=-2 tweet=3 tycoon=11 unwillingness=7 us=7 user=5 value=-4 version=4 victory=-7 video=4 view=-5 violation=-3 visit=-2 volunteer=-2
vote=5 wall=-2 way=-8 we=2 weiner=-3 what=-11 wife=2 willingness=6 win=-4 winner=2 woman=-3 work=-2 worker=-5 world=-4 zimmerman=2 @t:aside VB=-4 VBG=2
VBN=-4 VBP=2 VBZ=-3 @t:ccomp VB=-4 VBP=2 VBZ=2 @t:dobj VB=-3 @t:dobj+ VB=-2 @t:dobj-clause VBN=-4 VBP=5 VBZ=-3 @t:dobj-prep VB=-2 @t:passive-prep VBN=-4
@t:passive-told VBN=-3 @t:prep VB=-4 VBP=4 VBZ=-2 @t:prep+ VBD=-2 VBP=3 VBZ=-4 @t:raising VBG=-2 VBN=5 VBZ=3 @t:relcl VB=-5 VBD=4 VBP=3 VBZ=2 @t:xcomp VB=-3
VBP=3 VBZ=-4 @z:aside bare=-2 subject=-3 @z:ccomp bare=-3
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
