"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -2.1

_TABLE = """
: first=.4 q=.3
aux: 'd=.2 'll=-.3 'm=-.3 're=-.5 's=-.3 <=-.5 am=-.5 are=-.2 be=-.5 been=-.3 ca=-.8 can=-.5 could=-.3 did=.4 do=.4 does=.2 having=.2 helped=-.5 is=-.3
aux: may=-.5 might=-.3 must=-.5 should=-1.1 to=.2 was=-.6 were=-.8 will=-.5 wo=-.6 would=-.5 ’d=-.2 ’ll=-.6 ’m=-.4 ’re=.2
c: adj-prep=-.3 aside=-.5 dobj=-.2 dobj-prep=-.2 noun-clause=.2 noun-prep=-.2 passive-prep=-.3 passive-told=-.3 prep=-.3 raising=.2
cd:adj-clause: VB=-.2 VBG=.2 VBN=.4 that=.3 to=-.7
cd:adj-prep: about=.9 as=-.2 by=-.2 for=-.8 from=-.4 in=-.2 of=1.1 on=.6 than=-.7 to=-.4
cd:aside: advcl=-.7 afteradvcl=-1.2 althoughadvcl=-.6 asadvcl=.2 becauseadvcl=-.2 beforeadvcl=-.2 ccomp=1 conj=-.5 ifadvcl=-.3 parataxis=1.6 relcl=.5
cd:aside: sinceadvcl=-.3 thanadvcl=.2 thatacl=.2 thatccomp=.3 thatrelcl=.2 thoughadvcl=-.6 whileadvcl=-.9
cd:ccomp: JJ=.3 JJR=.2 VBD=-.4 VBN=.2 how=.4 if=.3 that=.5 what=.5 where=-.4 whether=.3 which=.2 who=-.2 why=-.2
cd:dobj+: about=.5 advcl=-.3 against=.2 as=.7 at=-.4 ccomp=.2 dative=-.3 from=-.2 in=-.5 over=.2 xcomp=.3
cd:dobj-clause: VB=-.2 VBD=.2 VBG=-.2 VBN=.2 VBZ=-.5 how=.2 that=.3 to=.4 why=-.2
cd:dobj-prep: about=.9 against=.5 as=.8 at=-.5 by=-.2 from=-.6 in=-.6 into=-.4 over=.2
cd:noun-clause: by:that=.3 by:to=-.2 from:that=.5 light:that=.7 light:to=-.6 none:for=-.2 verb:for=-.3 verb:that=.2
cd:noun-prep: by:of=-.2 from:from=-.4 from:to=-.2 light:about=1 light:against=.3 light:for=.3 light:in=-.5 light:over=-.3 light:to=-.4 light:toward=.2
cd:noun-prep: light:with=-.5 none:about=1.2 none:against=.4 none:for=-.3 none:from=-.2 none:in=-.8 none:of=-.3 none:over=.3 none:to=-.3 none:with=-.5
cd:noun-prep: poss:about=.3 poss:against=.6 poss:for=.4 poss:from=-.5 poss:in=-1.3 poss:of=.5 poss:on=.2 poss:over=-.4 poss:to=-.2 poss:toward=.7
cd:noun-prep: poss:with=-.4 verb:about=1 verb:against=.4 verb:in=-.2 verb:over=.6 verb:with=-.3
cd:passive+clause: NN=-.2 NNP=.5 VB=-.3 VBN=-.4 VBZ=-.4
cd:passive+prep: about=1.1 accord=-.4 after=-.2 along=-.2 as=1.3 between=-.2 by=-.2 for=.8 into=-.3 of=.2 on=.4 over=-.3 since=-.2 through=-.2 under=-.2
cd:passive+prep: with=-.2
cd:passive-clause: NNP=.3 VB=-.5 VBD=.4 VBN=-.5 VBZ=-.3 if=.3 whether=.3
cd:passive-prep: about=.5 as=-.3 between=.2 by=-.3 during=-.3 for=-.5 from=-.2 in=-.3 of=.5 over=.6 to=-.2
cd:passive-told: NNP=-.3 VB=.2 VBG=.2 VBZ=.3 if=-.2 that=1 whether=-.4
cd:prep: about=1.4 accord=-.9 after=-.3 against=.8 along=-.2 amid=-.2 among=-.4 around=-.3 behind=.2 beside=-.2 between=.2 despite=-.2 during=-.6 for=.6
cd:prep: in=-.6 include=.2 into=-.6 like=-.3 near=-.3 of=1 off=.4 on=.3 onto=-.2 out=-.2 outside=-.3 over=.4 past=.2 since=-.4 than=.2 through=-.2
cd:prep: throughout=-.2 within=-.3
cd:prep+: after=-.3 against=.6 as=-.4 at=.3 by=-.2 from=-.7 in=.3 into=-.4 like=-.2 on=.3 over=.4 through=-.2 to=.3 upon=.3 with=.4
cd:xcomp: JJ=-.2 NN=-.2 NNP=.2 VB=-.2 VBG=.6 VBN=-.4 how=.6 what=-.3 which=-.2
cl:adj-clause: able=-.3 careful=.3 clear=-.2 confident=-.3 eager=.6 eligible=-.2 glad=.6 happy=.2 hard=-.2 prepared=-.2 qualified=-.2 quick=.4 reluctant=.2
cl:adj-clause: sure=.3 unable=-.3 unlikely=-.2 willing=.2
cl:adj-prep: aware=-.2 capable=-.3 close=-.2 critical=.3 different=-.2 familiar=-.2 focused=-.3 friendly=-.2 good=-.3 high=-.2 interested=.2 more=-.2
cl:adj-prep: new=-.2 open=.3 short=-.2 skeptical=.3 tough=.3 well=.2
cl:aside: accuse=-.5 acknowledge=.3 add=.6 advocate=-.3 announce=-.6 answer=.2 ask=-.4 begin=-.4 call=-.3 cite=-.2 conclude=.4 decline=-.2 defend=-.2
cl:aside: denounce=-.3 deny=.4 describe=-.5 explain=.4 express=-.2 laugh=-.2 note=.6 plead=-.2 pledge=-.2 point=.6 post=-.2 praise=-.2 predict=.4
cl:aside: promise=.3 propose=-.2 recall=.4 report=.8 respond=-.3 reveal=.3 say=.5 speak=-.3 talk=-.3 tell=1.2 threaten=-.2 tweet=.3 vow=-.3 welcome=-.2
cl:aside: write=.7
cl:ccomp: acknowledge=.3 add=.6 address=.2 admit=-.3 appear=-.2 ask=.4 assure=.3 become=-.3 boast=-.2 call=-.6 cause=-.3 charge=-.3 cite=-.5 claim=.2
cl:ccomp: concede=.3 confirm=.2 convince=.3 decide=-.4 declare=.2 demonstrate=.4 describe=.4 determine=.4 discuss=.2 emphasize=-.5 endorse=-.4 ensure=-.2
cl:ccomp: estimate=.2 expect=-.5 fear=.3 find=.7 give=-.2 guess=.4 hope=.2 indicate=.8 insist=.5 know=-.2 learn=.9 leave=.4 let=.3 like=-.2 look=-.2
cl:ccomp: maintain=.3 mean=-.6 post=.6 promise=.3 read=1 recall=-.2 remark=-.3 report=-.2 respond=.3 reveal=-.2 rule=.4 say=.3 sense=-.2 show=.4 suggest=.3
cl:ccomp: support=-.5 suspect=.2 take=-.4 talk=-.3 tell=.6 think=.3 try=-.2 tweet=.4 understand=-.2 vote=-.2 win=-.2 wonder=.3 worry=.4 write=.8 ’=-.4
cl:dobj: abandon=-.3 accept=.2 acknowledge=.2 activate=-.3 add=-.9 admit=.5 adopt=.3 advise=-.3 advocate=-.3 affirm=.3 air=-.2 alienate=.2 allow=.3
cl:dobj: amplify=.3 announce=.6 applaud=.6 appoint=.6 appreciate=-.4 approach=-.2 argue=-.2 ask=-1 assail=.5 assert=.3 assume=-.3 assure=-.5 attack=.7
cl:dobj: attract=-.4 authorize=.4 award=.2 back=.6 bar=.5 bash=.6 beat=-.2 begin=-.6 believe=.5 blame=.2 blast=.4 block=.2 blow=-.2 boast=-.5 bolster=.2
cl:dobj: bomb=-.3 boycott=-.2 break=.2 broaden=.3 build=-.3 buy=.2 cancel=-.2 capture=-.2 carry=-.4 cast=-.5 catch=-.2 cause=-.3 chair=-.2 challenge=-.2
cl:dobj: characterize=.2 charge=-.2 check=-.2 cite=.2 clear=-.2 clinch=-.3 close=-.2 collect=-.2 command=-.2 commit=.2 complicate=-.2 concern=.2 condemn=.3
cl:dobj: conduct=.2 consolidate=.2 contain=.2 continue=-.7 contradict=.4 control=-.3 convince=-.4 cost=-.2 counter=-.2 cover=.2 credit=.3 criticize=.4
cl:dobj: cross=-.2 cut=-.2 declare=.2 deem=.8 defeat=-.3 defend=.7 demand=.5 denounce=.4 deploy=-.2 deport=.6 deprive=-.2 describe=-.2 deserve=-.2
cl:dobj: detail=-.2 develop=-.2 diminish=-.2 direct=-.3 disavow=.5 disclose=-.3 discover=-.3 discredit=.2 discuss=1.3 dismantle=-.2 display=.4 dispute=.2
cl:dobj: disrupt=-.2 distance=-.3 downplay=.2 draw=-.2 drive=-.3 drop=.2 earn=-.4 echo=-.5 elevate=-.2 email=-.2 emphasize=.3 employ=-.2 empower=-.2
cl:dobj: enact=-.2 encounter=-.2 end=.3 endorse=.9 energize=-.3 enforce=.4 exceed=-.2 exercise=-.2 expand=-.2 experience=.3 explain=.3 express=.3 face=-.7
cl:dobj: feel=-.3 file=.2 fill=-.3 finance=-.2 find=-.9 finish=-.2 fix=-.2 flee=-.2 flip=-.2 focus=-.5 form=-.2 found=-.3 frame=-.3 free=-.2 fuel=-.2
cl:dobj: fundraise=.2 gain=-.3 garner=-.2 grab=-.2 hack=.3 hammer=.3 handle=-.3 hat=.4 hate=.4 head=-.2 hear=.2 help=-.4 highlight=.6 hit=-.3 hold=-.4
cl:dobj: honor=-.2 host=-.3 identify=.3 ignore=.7 imagine=-.4 impose=.3 include=-.3 influence=-.2 inform=-.4 inspire=-.2 insult=.3 interrupt=-.3
cl:dobj: interview=-.3 introduce=.5 invest=-.2 invoke=-.2 involve=-.3 issue=.4 join=-.3 keep=.3 kill=-.4 knock=.2 know=-.3 lack=-.3 lament=.5 launch=-.4
cl:dobj: lay=.4 lean=.4 lend=-.2 lift=.2 like=-.2 limit=.4 list=.4 live=-.3 lose=-.2 maintain=-.7 make=.3 manage=-.2 mark=-.2 marry=-.2 mean=-.3 meet=-.3
cl:dobj: mention=.3 mobilize=-.2 mock=.5 move=-.2 name=.6 navigate=-.2 need=-.4 nominate=.5 note=.4 offer=.7 open=-.6 oppose=1 order=-.2 organize=-.2
cl:dobj: outline=.9 overcome=.4 oversee=-.3 own=-.3 pass=.4 pay=-.3 place=.3 play=-.2 point=-.3 pose=.2 predict=-.3 prefer=.6 prepare=-.2 present=.5
cl:dobj: press=-.5 project=.3 promote=.3 prompt=-.4 propose=.5 prosecute=-.3 protest=-.3 provide=-.3 publish=.4 purchase=-.2 put=-.6 question=.8 quote=-.4
cl:dobj: rank=.2 rattle=.2 reach=.5 rebuild=-.2 rebut=.4 receive=-.2 recognize=.5 recommend=.2 recount=.2 reference=-.5 reflect=-.3 register=-.3
cl:dobj: regulate=.2 reinstate=.4 reiterate=.2 release=.4 renew=.2 repeal=-.2 report=.3 require=-.4 restore=-.3 restrict=.9 retain=-.2 reveal=.2 reverse=.4
cl:dobj: review=.2 reward=.3 rip=.5 say=-.5 score=-.3 secure=-.3 see=-.3 seize=-.3 sell=-.3 send=-.4 set=-.5 shake=-.2 shape=.2 share=.6 shift=-.3
cl:dobj: shore=-.3 show=.2 shut=.2 sit=.4 skip=-.2 speak=-.2 spread=.3 stake=-.4 start=-.5 state=.4 stir=-.2 stop=.2 stress=.4 strike=-.2 study=-.2
cl:dobj: succeed=-.2 sue=.2 suffer=-.2 suggest=.2 support=.5 survey=-.2 survive=-.2 tackle=.3 take=-.6 tap=-.2 target=-.3 tax=.3 teach=-.2 tell=-2 test=-.2
cl:dobj: thank=.4 threaten=-.2 tie=.4 top=-.2 touch=-.2 tout=.3 trail=-.3 transform=-.2 treat=-.3 trump=-.2 turn=-.3 underestimate=.2 undermine=-.2
cl:dobj: unify=-.2 unite=-.2 unveil=.2 urge=-.5 use=.2 vet=-.2 visit=-.5 voice=.5 walk=.2 warn=-.7 watch=.3 wave=-.4 wear=-.4 welcome=.2 widen=-.2 win=-.3
cl:dobj: withdraw=.8 withhold=.2 witness=.5 work=-.2 worry=-.2 write=-.5 ’=-.3
cl:dobj+: accept=-.2 accuse=.6 achieve=-.2 add=-.2 address=.2 allow=.5 announce=.3 appoint=.5 approach=-.3 ask=.4 attend=-.4 attract=-.2 avoid=-.2
cl:dobj+: award=-.3 beat=-.3 blame=.5 blast=.3 block=.2 boost=.2 break=-.2 build=-.3 buy=-.3 call=.4 capture=-.2 cast=.5 catch=-.2 celebrate=-.3 change=-.2
cl:dobj+: characterize=.2 cite=.6 claim=-.5 clinch=-.2 collect=-.2 conduct=-.2 confront=.2 consider=.2 continue=.2 contrast=.2 convince=.2 cost=-.2
cl:dobj+: create=.3 credit=.5 criticize=.3 defeat=-.3 defend=-.2 deliver=.4 deny=-.4 deploy=-.2 describe=.4 devote=.2 distance=.2 donate=-.2 draft=.2
cl:dobj+: draw=-.4 drive=-.3 drop=-.2 elect=.4 eliminate=-.2 email=.4 embrace=-.3 empower=-.2 end=.2 endorse=.2 establish=-.2 explain=-.4 expose=.3
cl:dobj+: express=.2 face=-.2 favor=-.2 fight=.3 file=.3 fill=-.2 find=-.5 fire=-.4 force=.3 frame=.3 gain=-.3 hand=-.2 help=-.2 highlight=.5 hire=.3
cl:dobj+: hit=.4 hold=-.3 host=-.3 identify=-.2 impose=-.3 include=.5 increase=-.3 invite=-.3 invoke=.5 issue=.5 keep=-.2 kill=-.2 know=-.2 launch=.5
cl:dobj+: lead=-.3 leave=-.2 liken=.5 link=-.2 list=.4 lose=-.3 maintain=-.4 meet=-.2 mention=-.2 move=.3 name=.8 need=-.4 nominate=.4 offer=.3 owe=-.2
cl:dobj+: pay=.3 persuade=.3 pick=-.2 place=.2 play=-.3 pledge=-.4 point=.3 portray=.2 post=-.2 press=.4 prompt=-.5 propose=-.2 protect=-.3 provide=-.2
cl:dobj+: publish=.2 pursue=.4 push=-.3 question=.5 quote=.4 rally=.4 reach=-.3 read=-.2 recall=.3 receive=-.3 recognize=.3 reference=.2 reject=.2
cl:dobj+: remind=-.2 remove=-.2 replace=-.2 represent=-.2 run=.3 say=-.3 see=.2 seek=-.2 sell=.4 send=.4 shake=-.3 share=.4 show=.4 slam=.4 start=.3 sue=.5
cl:dobj+: take=.2 target=-.2 teach=-.2 think=-.3 trail=-.4 transform=-.2 try=-.2 turn=.2 urge=.3 use=.4 view=.4 visit=-.2 want=.2 welcome=-.3 win=-.2
cl:dobj-clause: ask=.3 assure=.2 call=.2 convince=.2 encourage=.3 force=.4 leave=.4 order=.2 persuade=.2 prompt=-.3 push=-.2 remind=.2 say=-.4 see=-.2
cl:dobj-clause: spend=.4 tell=.5 think=-.2 urge=.4 use=.2
cl:dobj-prep: accuse=.4 add=-.3 address=-.4 announce=-.3 ask=.3 attack=.2 back=.6 begin=.2 blame=.3 blast=.2 block=.2 boost=.2 break=-.2 bring=-.3
cl:dobj-prep: build=-.2 call=.5 carry=.2 cast=.5 challenge=.3 cite=.6 compare=.3 continue=.4 create=.2 credit=.4 cut=.2 defeat=-.2 describe=.2 devote=.2
cl:dobj-prep: discuss=-.2 distance=.5 draft=.3 draw=.2 earn=-.3 end=.4 endorse=-.5 explain=-.3 express=.5 extend=-.2 favor=.3 file=-.4 follow=.2 frame=.3
cl:dobj-prep: hire=.3 hit=.8 identify=.2 increase=-.2 introduce=-.3 invite=-.2 join=.2 keep=-.2 know=-.5 launch=.3 leave=-.3 liken=.5 limit=-.3 link=-.2
cl:dobj-prep: list=.5 lose=-.2 mean=.3 mock=-.2 move=-.2 name=.3 offer=.5 open=.2 oppose=-.3 paint=.2 pass=-.4 pay=.4 place=-.3 play=-.2 portray=.2
cl:dobj-prep: post=-.3 present=-.2 press=.3 protect=-.2 provide=.4 pursue=-.2 raise=-.3 receive=-.2 release=-.3 remind=-.4 replace=-.2 represent=.2
cl:dobj-prep: return=-.2 run=.3 save=.2 say=-.3 secure=-.2 sell=-.2 send=-.2 serve=-.2 share=-.2 shift=.2 shoot=.2 sign=-.3 slam=.2 spend=-.3 start=.3
cl:dobj-prep: stop=.2 sue=.2 take=.6 tell=-1 think=-.2 tie=.3 tout=-.5 trail=-.2 turn=.3 visit=-.2 want=-.2 welcome=-.3 write=-.2
cl:noun-clause: ability=-.5 anonymity=.2 candidate=-.3 comment=-.6 complaint=.2 confidence=.2 debate=.3 decision=.4 desire=.2 evidence=.3 fact=-.3
cl:noun-clause: failure=-.3 fear=-.4 need=-.3 order=-.4 person=.2 place=-.2 plan=.3 position=-.4 possibility=-.2 power=-.2 promise=.4 question=-.5
cl:noun-clause: reason=-.2 request=-.2 right=-.2 sign=-.2 state=-.2 suggestion=.8 thing=-.3 unwillingness=.2 way=-.3
cl:noun-prep: %=-.2 account=.3 accusation=.5 ad=-.3 address=-.3 adviser=-.3 advocate=.4 agenda=-.3 allegation=.5 ally=.3 amount=-.2 answer=-.3 anxiety=.5
cl:noun-prep: appointment=.4 approach=.3 argument=.3 article=-.3 assessment=.8 attack=.4 attention=-.2 attitude=.3 author=-.2 average=-.2 back=-.2
cl:noun-prep: backer=.2 backing=-.2 basis=-.2 battle=-.5 bid=-.3 bit=-.2 book=-.2 breakfast=.2 campaign=-.3 candidate=.3 case=-.2 cause=.2 center=-.3
cl:noun-prep: chairman=-.4 challenge=-.2 champion=-.2 chance=-.4 chant=.2 charge=-.4 chief=-.2 claim=.4 coalition=-.2 combination=-.2 comment=-.3
cl:noun-prep: comparison=.5 concern=-.2 conference=-.2 confidence=.2 connection=-.2 content=-.2 contrast=-.2 contribution=-.3 control=-.2 conversation=-.2
cl:noun-prep: copy=-.2 cost=.2 course=.2 critic=.4 criticism=.5 critique=.6 cut=.2 day=-.2 deal=.3 death=.2 debate=-.3 declaration=.4 decline=-.2
cl:noun-prep: defense=.8 demand=-.2 description=.2 difference=-.2 direction=-.2 director=-.4 discrimination=.3 discussion=.3 division=.2 dozen=-.3
cl:noun-prep: effect=-.2 election=-.2 email=-.3 end=-.4 endorsement=.6 enthusiasm=.3 era=.2 eve=-.2 event=-.3 evidence=.2 example=.3 exception=-.4
cl:noun-prep: expansion=-.2 experience=-.2 eye=.2 failure=.2 family=-.2 favor=.3 fear=-.4 feeling=.6 focus=.2 founder=-.2 freedom=.4 front=-.3
cl:noun-prep: fundraiser=-.2 gathering=-.2 group=.2 half=-.3 hall=-.2 handful=-.2 handling=-.3 heart=-.2 help=.4 hope=.2 host=.4 hour=-.2 hundred=-.3
cl:noun-prep: idea=.5 immigrant=-.2 impact=.3 increase=.5 information=-.2 intention=-.3 interest=.6 interview=-.5 investigation=-.3 issue=-.4 job=-.3
cl:noun-prep: kind=-.5 lack=.4 law=.2 lead=-.4 left=.3 lesson=.3 life=-.3 light=.3 line=-.3 link=.5 list=-.2 loss=-.3 lot=-.4 majority=-.4 margin=-.6
cl:noun-prep: meeting=-.5 member=-.4 mention=.4 message=.4 moment=-.2 month=-.2 name=-.6 nature=-.2 need=.6 news=-.5 night=-.2 nomination=-.3 nominee=-.2
cl:noun-prep: notion=-.2 odd=-.2 opinion=.7 opportunity=-.2 opposition=.7 organization=-.2 outcome=-.2 part=-.3 party=-.2 path=-.4 payment=-.2 people=-.4
cl:noun-prep: percent=-.8 perception=.3 period=-.2 photo=.2 place=-.3 plan=-.2 platform=-.2 player=.2 plenty=.2 point=-.6 portion=.2 position=.2
cl:noun-prep: possibility=.2 practice=-.2 praise=.2 president=.2 primary=-.2 priority=-.2 problem=-.3 promise=-.4 proponent=.4 proposal=.4 provision=.3
cl:noun-prep: quarter=-.2 question=-.3 race=-.2 rally=-.3 rating=-.2 reaction=.3 reality=.2 reason=.4 record=-.2 reference=.7 regard=-.3 rejection=.5
cl:noun-prep: relationship=-.3 report=-.4 reputation=-.2 resistance=.4 responsibility=.4 result=-.2 return=.5 review=-.2 right=-.2 rise=.3 risk=-.2
cl:noun-prep: rival=-.2 round=-.3 rule=-.4 sanction=.2 search=.6 secretary=-.4 segment=-.2 senator=-.2 series=.2 session=-.2 set=.5 share=-.2 shooting=-.2
cl:noun-prep: show=-.5 side=-.3 sign=.5 son=.2 speech=.4 spokesman=-.2 start=-.3 state=-.4 statement=.4 step=.2 story=.4 strength=-.2 string=.3 subject=-.2
cl:noun-prep: success=-.2 summer=.2 support=.2 supporter=.3 talk=.5 target=-.2 test=-.2 thank=-.4 third=-.3 thousand=-.2 tie=-.4 time=-.4 tone=.2 top=-.2
cl:noun-prep: transcript=-.2 trio=.2 trump=.5 turn=.3 understanding=.2 use=.2 variety=-.3 video=-.3 view=.2 violation=.4 violence=.2 voice=.4 vote=-.3
cl:noun-prep: week=-.2 will=-.2 win=-.2 winner=.5 word=.2 worth=-.2 year=-.3
cl:passive: aim=-.5 announce=.6 ask=-.3 assign=.2 associate=.2 base=-.2 catch=.3 charge=.4 conduct=-.2 confirm=.5 consider=.2 count=.2 divide=-.2 elect=-.2
cl:passive: expect=.5 find=-.2 fire=.3 focus=-.2 identify=.5 introduce=.5 know=.4 lock=.2 make=-.3 mention=.4 name=.3 need=-.2 oppose=-.3 post=.2
cl:passive: recognize=-.2 relate=-.3 release=.7 set=-.2 suspend=-.2 take=-.2 treat=.2 trust=.3 view=-.3 write=-.3
cl:passive+clause: ask=1 authorize=-.2 call=-.7 consider=-.2 design=.2 expect=.6 force=-.2 mean=.2 name=-.6 need=.5 poise=-.3 require=.2 say=.6 see=.2
cl:passive+clause: suppose=-.3 title=.4 use=-.3
cl:passive+prep: accuse=.6 aim=-.2 assign=.4 attribute=.3 bear=-.2 call=-.3 charge=.8 consider=-.2 couple=.2 criticize=.3 describe=.2 divide=-.2 engage=-.2
cl:passive+prep: fire=.2 focus=-.3 identify=.6 introduce=.4 know=.6 name=.3 need=.2 nominate=.5 place=.2 post=-.2 put=.2 recognize=.3 release=.3 report=-.4
cl:passive+prep: reserve=-.2 restrict=-.2 schedule=-.2 see=.3 shoot=-.2 take=-.2 target=.3 tie=-.2 use=-.2 view=-.6
cl:passive-by: file=-.2 follow=-.2 hit=.2 host=-.2 make=-.3 put=.4 release=-.4 report=.3
cl:passive-clause: ask=1.2 authorize=-.2 call=-.8 consider=-.2 design=.3 expect=.6 force=-.2 make=-.2 mean=.3 name=-.4 need=.3 poise=-.3 require=.2 say=.6
cl:passive-clause: see=.2 set=-.2 suppose=-.2 title=.4 use=-.3
cl:passive-prep: accuse=-.3 aim=.2 ask=-.6 attribute=.2 build=.5 conduct=-.2 criticize=-.2 dedicate=.2 divide=.6 engage=.2 fill=.3 focus=.5 hold=.2
cl:passive-prep: identify=-.2 interview=.2 know=-.2 make=-.2 name=-.3 nominate=-.2 press=-.5 recognize=-.2 release=-.2 remove=.2 report=-.2 rid=-.2
cl:passive-told: ask=-1 design=-.2 expect=-.3 poise=.3 say=.4 schedule=-.2 see=-.2 tell=-.2 title=-.3
cl:prep: accord=-.6 account=-.2 acknowledge=-.4 act=.2 add=-.6 advocate=.3 agree=.8 announce=-.4 apologize=.4 appear=-.8 argue=.5 arrive=-.3 ask=.3
cl:prep: back=-.2 base=-.2 become=-.3 begin=.6 believe=.5 benefit=-.3 boast=.4 break=-.3 bring=.3 build=.2 call=.4 campaign=.7 care=-.3 cheer=.5 comment=.7
cl:prep: commit=.5 compete=-.2 connect=-.2 contribute=-.2 count=.2 cross=.3 cut=-.3 decide=.3 declare=-.4 decline=-.3 depend=-.3 descend=-.2 die=-.3
cl:prep: differ=.2 disagree=.2 double=-.3 emerge=-.4 end=-.3 engage=.2 exist=-.2 explain=-.3 find=.4 finish=-.3 fly=-.4 focus=.3 follow=.2 fundraise=-.2
cl:prep: gather=-.3 graduate=-.2 hear=-.4 hint=.6 hit=-.2 hold=.3 hop=.3 identify=.2 increase=-.2 insist=-.5 join=.2 jump=.4 keep=-.2 lag=-.2 land=-.2
cl:prep: lash=.6 lead=-.3 lean=-.2 leave=-.2 lie=-.2 listen=-.4 live=-.3 look=.6 make=.3 meet=-.4 move=-.6 need=-.2 occur=-.2 open=.2 opt=.3 pander=.3
cl:prep: pass=-.2 pay=-.3 play=.2 plead=.3 point=.2 post=-.2 prepare=.3 press=.5 push=.7 rail=.5 rally=-.3 range=.4 rank=-.3 refer=.8 reflect=.2
cl:prep: register=-.2 report=-.5 resonate=-.2 respond=.5 result=-.2 return=-.2 rise=-.2 roll=-.2 rule=.5 run=-.3 say=-1.3 search=-.2 serve=-.2 settle=-.2
cl:prep: share=-.3 show=-.5 shrink=-.2 side=.5 sign=-.4 sit=-.4 speak=.2 start=-.4 stay=.3 step=-.3 stick=.3 struggle=-.2 succeed=-.2 suggest=-.2 take=.2
cl:prep: think=.2 touch=.9 unite=-.2 vie=.4 vote=.9 wait=-.2 walk=-.2 warn=.2 wave=.3 weigh=.6 work=-.4 worry=-.2 write=-.6 ’=-.2
cl:prep+: announce=.7 arrive=-.2 become=-.2 call=.3 focus=.2 jump=-.2 look=-.2 meet=.3 pay=-.2 point=-.4 push=.2 rely=.2 remain=-.3 report=-.2 respond=-.2
cl:prep+: rise=-.3 run=-.3 serve=-.3 speak=-.4 stay=-.2 take=.2 talk=-.3 think=-.2 travel=-.2 vote=-.4
cl:raising: appear=.9 look=-.8 seem=.6 sound=-.6
cl:xcomp: agree=-.2 appear=-.2 begin=-.6 choose=-.2 claim=.3 decline=.3 fight=-.2 happen=-.2 hop=.3 include=.2 leave=-.2 like=.4 look=.6 love=.2 make=-.5
cl:xcomp: manage=-.2 mean=-.3 oppose=.3 plan=.2 prepare=-.3 remain=-.2 say=-.2 seem=-.3 speak=.6 threaten=.6 turn=-.2 use=-.2 vote=.2 wait=-.2 work=-.2
cl:xcomp: ’=-.2
cld:adj-clause: able:to=-.3 careful:to=.3 certain:to=-.3 eager:to=.6 eligible:to=-.2 happy:to=.2 hard:to=-.2 prepared:to=-.2 qualified:to=-.2 quick:to=.4
cld:adj-clause: reluctant:to=.2 unable:to=-.3 willing:to=.2
cld:adj-prep: aware:of=-.2 capable:of=-.3 close:to=-.2 concerned:about=-.2 critical:of=.4 familiar:with=-.2 focused:on=-.3 well:than=-.2
cld:aside: argue:parataxis=.3 ask:ccomp=-.3 ask:relcl=-.2 begin:asadvcl=-.2 begin:relcl=.2 call:asadvcl=-.2 call:ccomp=-.3 call:relcl=.4 challenge:relcl=.2
cld:aside: cite:relcl=-.2 continue:asadvcl=-.3 continue:ccomp=.4 criticize:relcl=.2 describe:relcl=-.2 note:asadvcl=.6 report:asadvcl=.8 say:ccomp=-.4
cld:aside: say:parataxis=.5 say:thatccomp=.3 speak:asadvcl=-.2 speak:ccomp=.2 write:ccomp=.8 write:relcl=-.4
cld:ccomp: acknowledge:that=-.3 add:VB=-.3 add:VBD=.5 add:VBG=.4 admit:that=.2 allege:that=-.2 allow:to=-.2 announce:VBG=.4 appear:that=-.2 argue:VBD=-.2
cld:ccomp: argue:VBZ=.2 ask:VB=.2 ask:how=.5 ask:why=-.4 assume:that=.2 become:that=-.2 believe:VB=.6 believe:VBN=-.3 believe:VBZ=.2 believe:that=-.3
cld:ccomp: call:VBD=-.6 cause:to=-.3 consider:NN=-.3 continue:VB=-.3 continue:VBZ=.3 decide:VB=.3 demonstrate:that=.4 ensure:that=-.2 explain:why=.5
cld:ccomp: fear:VB=.5 feel:VBD=-.2 feel:that=.2 find:JJ=.3 find:VBD=-.2 hear:VB=.2 help:VB=-.2 help:VBP=.4 hop:VB=.2 hope:that=-.3 imply:that=-.4
cld:ccomp: indicate:VB=.2 insist:VBD=.2 insist:that=-.2 know:VB=.5 know:VBP=.5 know:VBZ=-.2 know:how=.5 know:if=-.2 know:that=-.4 know:what=-.6
cld:ccomp: know:who=-.2 learn:that=-.2 maintain:that=.4 make:JJ=-.2 make:JJR=.5 make:NN=-.3 make:VB=-.3 make:VBN=-.4 make:VBP=.3 make:that=.4 mean:VBN=-.2
cld:ccomp: need:to=.2 note:VBN=.3 point:that=.3 question:whether=.6 recognize:that=.3 remember:VBD=.3 remind:that=.2 report:VBD=.8 report:VBN=.2 say:JJ=-.3
cld:ccomp: say:MD=.6 say:NN=-.2 say:VB=.2 say:VBD=.5 say:VBG=.2 say:VBP=.2 say:VBZ=.3 say:that=-.2 say:what=-.6 say:whether=-.3 say:which=.2 see:VB=-.4
cld:ccomp: see:VBD=-.3 see:VBN=.3 see:VBP=.3 see:VBZ=.4 see:how=-.4 see:that=.3 see:what=-.3 show:VBD=.7 state:that=-.2 suggest:VB=.2 suggest:VBD=-.2
cld:ccomp: suggest:VBG=-.4 suggest:VBP=.3 suggest:VBZ=.4 tell:VBD=.4 tell:VBG=-.2 tell:VBN=-.4 tell:VBP=.5 think:VBD=.5 think:VBG=-.6 think:VBN=.3
cld:ccomp: think:VBZ=.3 think:that=-.4 think:what=.3 tweet:VBD=.4 tweet:that=-.6 understand:VBZ=-.2 understand:how=.4 understand:that=-.4 want:VBD=-.4
cld:ccomp: want:VBP=-.2 want:to=.5 warn:that=-.2 write:VB=.2 write:VBD=.3 write:VBN=-.3 write:VBP=-.2 write:VBZ=.4
cld:dobj+: accuse:of=.5 add:to=-.6 advise:on=-.2 ask:about=.2 ask:xcomp=-.3 assure:ccomp=.2 attack:for=.4 back:advcl=-.5 bring:into=.5 bring:to=-.3
cld:dobj+: build:advcl=-.2 call:advcl=-.2 call:dobj=.6 call:xcomp=-.2 cast:as=-.2 cast:for=-.2 characterize:as=.2 charge:with=.4 cite:as=.6 compare:to=.2
cld:dobj+: convince:ccomp=.3 create:advcl=-.4 criticize:for=.6 cut:advcl=.4 defend:advcl=.2 devote:to=.2 distance:from=.2 draw:advcl=.2 draw:from=-.3
cld:dobj+: draw:in=-.2 draw:to=.2 encourage:xcomp=.2 endorse:in=.3 face:in=.2 find:advcl=-.2 find:in=-.4 focus:on=.3 follow:on=-.3 force:xcomp=.3
cld:dobj+: give:dobj=.2 give:to=-.2 hold:in=.2 identify:as=-.2 include:advcl=.5 join:in=.6 keep:advcl=-.2 keep:from=.4 keep:on=-.2 know:for=.2 lead:by=-.2
cld:dobj+: lead:in=.2 leave:with=-.2 leave:xcomp=.2 liken:to=.5 make:ccomp=-.2 make:for=.2 make:to=.3 mention:by=.3 move:to=-.2 offer:dative=-.4
cld:dobj+: order:xcomp=.2 paint:as=.2 pay:advcl=.2 pay:dative=.4 pay:for=-.3 pay:to=.5 persuade:xcomp=-.2 play:in=-.4 portray:as=.3 prevent:from=.3
cld:dobj+: prompt:xcomp=-.3 provide:dative=-.2 provide:for=-.2 provide:with=.6 push:advcl=-.2 push:xcomp=-.3 put:at=.3 put:in=.4 put:over=-.2
cld:dobj+: raise:advcl=.4 raise:for=-.2 raise:from=-.2 raise:in=.3 raise:to=.3 receive:from=-.2 reject:advcl=.5 release:advcl=.8 remind:ccomp=.3
cld:dobj+: remind:of=-.4 return:to=-.3 run:advcl=.3 run:in=-.3 say:about=.3 say:advcl=-.2 say:ccomp=.2 say:to=-.3 see:as=.2 see:in=.5 send:advcl=.2
cld:dobj+: send:dative=.3 set:advcl=-.2 set:for=-.2 show:in=.4 show:with=.2 spend:advcl=.5 spend:with=-.3 spend:xcomp=.6 stop:from=-.3 support:advcl=-.2
cld:dobj+: support:for=.4 take:advcl=.7 take:at=.5 take:dobj=-.2 take:for=.4 take:from=-.5 take:in=.2 take:on=-.5 take:with=.5 take:xcomp=-.2
cld:dobj+: tell:advcl=-.3 tell:at=.2 tell:ccomp=.8 tell:dobj=.4 tell:in=-.8 tell:on=-.3 tell:xcomp=.2 thank:for=.5 tie:to=.2 trail:by=-.2 trail:in=-.2
cld:dobj+: turn:to=.2 urge:xcomp=.5 use:as=-.4 use:xcomp=.2 win:advcl=-.3 win:by=.3 win:in=-.2 win:on=-.2 win:with=-.2
cld:dobj-clause: call:to=.2 encourage:to=.2 force:to=.4 order:to=.2 prompt:to=-.3 push:to=-.2 remind:that=.2 spend:VBG=.5 tell:VB=.2 tell:VBG=-.6
cld:dobj-clause: tell:VBN=-.2 tell:VBZ=-.2 tell:that=.5 tell:to=-.2 urge:to=.4 use:to=.3
cld:dobj-prep: accuse:of=.3 add:to=-.6 ask:about=.3 attack:for=.5 bar:from=.2 blast:for=.4 bring:into=.2 bring:to=-.3 cast:as=-.2 cite:as=.4 compare:to=.4
cld:dobj-prep: criticize:for=.4 describe:as=.2 devote:to=.3 distance:from=.5 draw:from=-.2 draw:to=.6 endorse:in=.3 face:in=.2 follow:on=-.2 hold:on=.3
cld:dobj-prep: join:in=.4 lead:by=-.2 lead:in=.2 liken:to=.5 make:for=-.3 make:on=-.2 make:to=.2 paint:as=.3 pay:to=.5 play:in=-.2 portray:as=.3
cld:dobj-prep: prevent:from=.2 provide:for=-.2 provide:to=-.2 provide:with=.6 put:at=.4 put:into=-.2 raise:for=-.3 raise:in=.4 raise:on=-.3 remind:of=-.2
cld:dobj-prep: run:in=-.2 see:in=.3 send:to=-.2 share:with=-.2 show:with=.4 spend:on=.2 spend:with=-.2 stop:from=-.4 support:in=.4 take:at=.9 take:for=.4
cld:dobj-prep: take:from=-.5 take:in=.4 take:on=-.3 take:with=.3 tell:in=-.2 tell:on=-.3 thank:for=.5 tie:to=.5 turn:into=.2 turn:on=.3 use:as=-.4
cld:dobj-prep: win:by=.5 win:in=-.2 win:with=-.2
cld:noun-clause: ability:poss:to=-.5 attempt:none:to=.4 attempt:poss:to=-.2 attempt:verb:to=-.2 chance:poss:to=-.2 chance:verb:to=-.2 claim:poss:that=-.3
cld:noun-clause: decision:none:to=-.3 effort:by:to=-.3 effort:none:to=-.3 effort:verb:to=.5 evidence:verb:that=.3 fact:none:that=-.4 failure:poss:to=-.2
cld:noun-clause: idea:none:that=.2 notion:verb:that=.4 opportunity:verb:to=.2 order:light:to=-.2 order:verb:to=-.4 plan:poss:to=-.6 plan:verb:to=.6
cld:noun-clause: position:verb:to=-.2 power:light:to=-.2 promise:poss:to=.2 proposal:verb:to=.3 reason:none:to=.2 reason:verb:to=-.3 refusal:poss:to=.2
cld:noun-clause: reminder:verb:that=-.3 right:light:to=.2 right:verb:to=-.2 time:light:to=-.2 time:verb:that=.6 way:none:to=-.2
cld:noun-prep: access:none:to=.2 access:verb:to=-.4 account:verb:of=.2 advocate:verb:for=.4 agreement:verb:with=-.2 alternative:verb:to=.2
cld:noun-prep: appeal:poss:to=.2 article:none:about=-.2 attack:none:in=-.2 attack:none:on=-.5 attack:poss:on=1 attack:verb:on=-.4 average:verb:of=-.2
cld:noun-prep: ban:none:on=-.2 ban:poss:on=.4 ban:verb:on=-.2 behalf:none:of=.3 behalf:verb:of=-.4 call:poss:for=-.2 call:verb:with=-.3
cld:noun-prep: campaign:poss:for=-.3 candidate:none:for=-.2 candidate:verb:for=-.2 candidate:verb:of=.5 candidate:verb:with=.8 case:verb:of=-.2
cld:noun-prep: center:verb:of=-.2 chairman:verb:of=-.2 change:verb:in=.5 comment:poss:about=-.4 concern:none:about=.2 concern:verb:about=-.2
cld:noun-prep: condition:verb:of=-.2 contest:verb:in=.2 contrast:verb:to=-.2 cost:verb:of=.6 criticism:poss:of=.5 criticism:verb:of=.4 danger:verb:of=.2
cld:noun-prep: day:verb:of=-.4 deal:verb:with=.2 debate:none:over=.2 director:none:of=-.2 dozen:verb:of=-.2 end:verb:of=-.3 endorsement:light:of=-.2
cld:noun-prep: endorsement:poss:of=.6 evidence:verb:of=.5 example:none:of=.2 example:verb:of=.3 fate:none:of=.2 favor:none:of=-.2 favor:verb:of=.4
cld:noun-prep: fear:none:of=.2 fear:verb:of=-.2 finish:verb:in=.2 focus:none:on=.2 front:verb:of=-.2 goal:poss:of=-.2 group:none:of=.3 group:verb:of=.2
cld:noun-prep: half:none:of=-.2 handling:poss:of=-.3 heart:verb:of=-.2 history:poss:of=-.2 hope:verb:of=.2 idea:none:of=-.2 idea:verb:of=.5
cld:noun-prep: impact:light:on=-.2 importance:verb:of=-.3 intention:light:of=-.3 interest:light:in=.5 interest:verb:of=-.3 interview:verb:on=-.2
cld:noun-prep: issue:none:of=-.2 issue:verb:of=.2 job:verb:of=-.2 kind:light:of=-.2 kind:verb:of=-.2 lack:verb:of=.7 leader:verb:of=-.2 level:none:of=.2
cld:noun-prep: level:verb:of=-.3 light:verb:of=-.2 list:verb:of=-.2 lot:light:of=-.2 lot:none:of=.3 lot:verb:of=-.3 majority:light:of=-.2
cld:noun-prep: majority:none:of=-.2 margin:light:of=-.3 meeting:verb:with=-.2 member:verb:of=-.3 message:verb:of=.2 million:light:of=.2 month:verb:of=-.2
cld:noun-prep: name:none:of=.2 nature:verb:of=-.2 need:verb:for=.6 none:none:of=-.3 number:none:of=-.3 number:verb:of=.4 official:none:in=.2
cld:noun-prep: opposition:none:to=.7 page:verb:of=-.2 parent:none:of=.2 part:none:of=-.2 percent:light:of=-.2 percent:none:of=-.2 percent:verb:of=-.3
cld:noun-prep: photo:none:of=.2 picture:verb:of=-.2 plan:poss:for=-.3 plenty:none:of=.2 point:verb:in=-.3 point:verb:of=-.2 portion:verb:of=.2
cld:noun-prep: position:poss:on=.3 power:verb:of=.3 president:none:of=-.3 president:verb:of=-.2 question:light:about=-.4 question:none:about=.5
cld:noun-prep: question:verb:about=-.5 range:verb:of=.2 reason:none:for=.3 reference:verb:to=-.2 release:verb:of=.5 request:poss:for=.4
cld:noun-prep: response:light:to=.2 response:none:to=.2 response:verb:to=-.2 responsibility:verb:for=.3 result:none:in=.3 result:verb:of=-.3
cld:noun-prep: role:verb:of=.2 secretary:verb:of=-.2 sense:none:of=.3 sense:verb:of=-.2 series:light:of=.2 set:verb:of=.7 sign:light:of=.3 sign:none:of=.3
cld:noun-prep: sign:verb:of=-.2 son:none:of=.2 sort:verb:of=-.2 spokesman:none:for=-.2 stance:poss:on=-.2 start:verb:of=-.2 state:poss:of=-.2
cld:noun-prep: state:verb:of=.2 story:verb:about=.3 story:verb:of=.3 support:none:for=.5 support:poss:for=-.2 support:verb:for=.5 support:verb:of=.3
cld:noun-prep: supporter:none:of=.2 supporter:verb:of=.5 tax:verb:on=.3 thank:none:to=-.2 thousand:verb:of=-.3 threat:verb:of=-.2 top:verb:of=-.2
cld:noun-prep: total:light:of=-.2 total:verb:of=.2 use:none:of=.2 use:poss:of=-.7 use:verb:of=.4 variety:verb:of=-.3 victory:poss:in=-.2
cld:noun-prep: victory:verb:for=-.2 video:verb:of=-.2 view:none:of=.5 view:poss:on=-.4 violation:verb:of=.4 visit:verb:to=.4 vote:verb:for=.2
cld:noun-prep: voter:verb:in=-.2 way:verb:of=.2 will:verb:of=-.2 winner:none:of=-.2 year:verb:of=-.4
cld:passive+clause: ask:to=.2 authorize:to=-.2 call:NNP=-.2 consider:JJ=-.4 design:to=.2 expect:to=.7 make:JJ=-.2 mean:to=.3 name:NNP=-.3 need:to=.5
cld:passive+clause: poise:to=-.3 require:to=.2 suppose:to=-.2 use:to=-.2
cld:passive+prep: accuse:of=.4 aim:at=-.2 ask:about=.7 assign:to=.5 charge:with=.5 conduct:for=-.2 conduct:in=.3 couple:with=.2 criticize:for=.2
cld:passive+prep: focus:on=-.3 know:for=.8 schedule:for=-.2 see:as=.4 view:as=-.3
cld:passive-clause: ask:if=.3 ask:whether=.4 authorize:to=-.2 call:NNP=-.4 design:to=.3 expect:to=.7 force:to=-.2 mean:to=.3 name:NNP=-.3 need:to=.3
cld:passive-clause: poise:to=-.3 require:to=.2 set:to=-.2 suppose:to=-.2 use:to=-.2
cld:passive-prep: accuse:of=-.3 aim:at=.2 ask:about=-.4 engage:in=.5 fill:with=.3 focus:on=.5 know:for=-.2 rid:of=-.2 view:as=.2
cld:passive-told: ask:if=-.2 ask:to=-.3 ask:whether=-.4 call:NN=.2 call:NNP=-.2 consider:JJ=.3 design:to=-.2 expect:to=-.3 poise:to=.3 schedule:to=-.2
cld:prep: accord:to=-.6 account:for=-.2 act:as=.2 add:to=-.2 advocate:for=.4 agree:on=.4 agree:with=.5 announce:on=-.3 apologize:for=.8 appeal:to=.2
cld:prep: appear:on=-.3 arrive:at=-.2 ask:about=-.2 ask:for=.3 base:on=-.2 begin:in=-.2 begin:with=.2 believe:in=.5 benefit:from=-.3 build:on=.3
cld:prep: call:for=.5 campaign:against=.4 campaign:as=-.2 campaign:for=.9 campaign:with=-.5 care:about=-.3 clash:with=-.2 comment:on=.5 commit:to=.5
cld:prep: compare:to=.3 compare:with=-.3 complain:about=.3 count:on=.3 deal:with=-.2 declare:in=-.2 depend:on=-.2 disagree:with=.3 engage:in=.3
cld:prep: fight:for=-.4 fight:in=.2 focus:on=.8 hear:about=-.3 hop:for=.3 identify:with=.3 lean:toward=.3 learn:about=-.3 listen:to=-.2 live:in=-.2
cld:prep: live:with=.2 look:at=-.5 look:to=.6 make:for=-.2 meet:with=-.3 move:to=-.3 participate:in=.2 pay:for=-.4 pivot:to=-.2 play:in=.2 prepare:for=.3
cld:prep: push:for=.4 range:from=.3 reach:to=.3 refer:to=.8 reflect:on=.2 report:on=-.3 respond:to=.5 result:in=-.2 run:for=-.2 say:about=-.6 say:at=-.8
cld:prep: say:before=.3 say:during=-.4 say:for=.5 say:of=-.7 say:on=-.7 say:to=.4 say:with=-.2 search:for=-.2 seem:like=-.2 serve:on=.2 shoot:in=.2
cld:prep: show:in=-.2 side:with=.6 sign:for=-.3 sit:with=.2 sound:like=-.2 speak:about=.9 speak:at=-.4 speak:in=.4 speak:of=1 speak:to=-.6 speak:with=-.3
cld:prep: stand:at=-.2 stand:by=.4 stand:to=.2 stand:with=.2 stay:in=.2 stick:to=.5 struggle:with=-.2 take:to=-.2 talk:about=.5 talk:in=.3 talk:on=-.2
cld:prep: talk:to=-.3 talk:with=-.2 testify:before=-.3 think:of=.2 turn:to=.2 vote:against=-.2 vote:for=.4 vote:in=.3 vote:with=-.2 wait:for=-.2
cld:prep: weigh:on=.3 win:in=.2 win:over=-.2 work:at=.2 work:for=-.4 work:on=-.2 write:to=-.4
cld:prep+: call:for=-.2 call:on=.4 focus:on=.2 meet:with=.5 say:at=-.2 say:during=.3 say:in=-.2 say:of=-.2 say:on=.6 serve:as=-.2 speak:on=-.5 take:to=.4
cld:prep+: talk:about=-.4 vote:for=-.3
cld:xcomp: agree:to=-.2 aim:to=.2 appear:JJ=.5 appear:to=-.5 begin:VBG=-.3 begin:to=-.2 call:JJ=.2 call:to=.3 claim:to=.3 continue:VBG=.2 decide:to=.4
cld:xcomp: decline:to=.3 fail:to=.2 fight:to=-.2 happen:to=-.2 help:VB=.2 help:to=-.2 hop:to=.3 include:VBG=.2 like:to=.4 look:to=.6 love:to=.3
cld:xcomp: make:VBG=-.3 manage:to=-.2 mean:VBG=-.2 oppose:VBG=.3 plan:to=.4 prepare:to=-.3 promise:to=.2 prove:to=.2 say:VBG=.4 seem:JJ=-.2 seem:to=.2
cld:xcomp: speak:to=.6 threaten:to=.3 vote:to=.3 wait:to=-.2
d: ROOT=.4 appos=-.7 attr=-1 ccomp=-1.4 conj=-.2 csubj=.4 dep=.2 npadvmod=-.3 nsubj=.4 nsubjpass=1 oprd=.3 parataxis=.4 pcomp=.3 pobj=-.2 prep=-.8 xcomp=.3
h:adj-clause: VB=.2 VBD=-.3 VBP=-.2 VBZ=.4
h:adj-prep: CD=-.3 IN=.4 NN=.2 NNP=.2 PRP=-.2 RB=-.3 VBG=.4 VBN=.2 VBZ=-.2
h:aside: ,=-.2 :=.4 DT=.7 IN=.2 JJR=.2 NN=.4 NNP=-.4 NNS=.5 VBD=-.3 VBG=-.3 VBN=-.7 ``=-.4
h:ccomp: JJ=.4 JJR=.2 NN=.2 NNS=-.2 RB=.2 VB=.2 VBN=.2
h:dobj: CD=-.5 JJ=.2 JJR=-.3 JJS=-.2 NNP=-.4 NNPS=-.5 PRP=-.2 VB=-.3 VBZ=-.4 WDT=.3 WP=-.4
h:dobj+: CD=-.2 DT=.2 IN=-.2 JJR=-.2 NN=.2 NNS=.2 PRP=-.2 VB=-.4
h:dobj-clause: VBN=.3 VBP=-.3 VBZ=.5
h:dobj-prep: CD=-.2 DT=.2 JJ=-.4 NNP=-.6 NNPS=-.4 PRP=.6 VB=.4 VBD=-.2 VBG=.7 VBN=-.2 VBZ=.3
h:noun-clause: VB=-.3
h:noun-prep: IN=-.2 JJ=-.4 JJS=-.2 NNP=-.5 NNPS=-.3 NNS=-.2 PRP=.2 VB=.5 VBD=.3 VBG=.2 VBP=.3 VBZ=.3 ``=.5
h:passive: CD=-.3 JJ=.7 NN=.3 NNP=-.4 NNPS=-.2 NNS=.2 PRP=-.3 WDT=.3 WP=-.2
h:passive+clause: NN=.4 NNP=-.2 NNPS=-.4 NNS=.5
h:passive+prep: CD=-.3 DT=.2 PRP=-.5
h:passive-by: DT=.5 NNP=-.4 NNPS=-.2 WDT=.3
h:passive-clause: NN=-.2 NNP=.2 VB=.3 VBD=.6 VBG=.2 VBZ=-.8
h:passive-prep: DT=-.2 IN=-.2 JJ=.3 NN=-.2 NNP=-.8 PRP=-.2 VB=.2 VBG=.7
h:passive-told: NNP=-.4 VBG=.3 VBN=-.2 VBZ=.3
h:prep: :=-.2 CD=-.5 IN=-.5 JJS=-.2 NNP=-.4 NNPS=-.3 PRP=-.2 RB=-.3 VB=.9 VBD=.3 VBG=.6 VBP=-.2 WDT=-.5 WP=.3 ``=.3
h:prep+: CD=.3 JJ=-.5 VBG=.4
h:raising: NN=.4 NNP=.2 NNS=.2 WDT=-.3 WP=-.2
h:xcomp: JJ=-.2 VB=.4 VBN=-.5
hl: abandon=1.1 accelerate=-.4 accept=-.2 accompany=-.2 account=-.3 accuse=.3 achieve=-.3 acknowledge=.4 acquiesce=.6 act=.5 add=-.3 admire=-.4 admit=.3
hl: adopt=.4 advance=-.3 advertise=-.4 advise=-1 advocate=.6 afford=-.2 agree=.4 aim=.9 air=.4 alarm=-.2 alienate=-.3 allow=.3 allude=.7 amplify=-.2
hl: analyze=-.3 announce=.2 answer=-.3 anticipate=-.2 applaud=.8 apply=-.3 appoint=.5 appreciate=-.4 approach=-.7 approve=.6 arrange=-.4 arrest=-.2
hl: arrive=-.7 articulate=.2 assail=.4 assert=.6 assume=.5 attempt=.4 attract=-.5 avoid=.2 back=.5 ban=.9 barnstorm=.8 base=-.3 be=.6 bear=-.4 beat=-.8
hl: become=-.3 beg=-.2 begin=-.4 believe=.3 bemoan=1.1 benefit=-.6 best=-.4 bet=.3 bid=-.2 blame=.4 blast=.2 block=.6 blow=-.2 blunt=.2 boast=.5 boo=.9
hl: boost=-.3 borrow=-.3 bother=-.2 brand=.8 break=-.5 bring=-.5 broadcast=.2 brush=1 build=-.2 burn=-.3 bury=-.3 buy=-.2 calculate=.4 call=.2 campaign=.2
hl: cancel=-.4 cap=-.2 capitalize=-.3 capture=-.2 carry=-.7 cast=.3 cause=-.3 caution=.6 challenge=.6 champion=-.3 chant=.5 charge=.5 check=-.6 cheer=1
hl: choose=-.3 circulate=.2 claim=.4 classify=-.2 clear=-.4 clinch=-.4 close=-.6 collapse=-.4 collect=-.4 combine=-.3 come=-.2 command=.2 comment=.5
hl: compare=.4 compete=-.4 complain=.4 complete=-.2 concede=-.5 concern=-.3 conclude=-.2 conduct=-.5 confront=-.2 confuse=-.3 congratulate=.7 consider=-.2
hl: contact=-.5 contain=-.3 contend=.2 contrast=.3 contribute=-.4 control=-.5 convene=-.2 convert=-.2 convince=-.5 coordinate=-.4 cost=-.5 counter=.4
hl: create=-.5 credit=.4 cross=-.4 crowd=-.2 damage=-.3 dare=-.2 date=-.2 deal=-.5 debate=.7 decline=1.2 decry=.7 dedicate=-.3 deem=.5 deepen=.4 defeat=-.6
hl: defend=.3 define=.2 delete=-.2 demand=.5 demur=.7 denounce=.8 deny=.5 deploy=-.6 deprive=-.3 descend=.5 deserve=-.5 destroy=-.2 detail=.3 detain=-.2
hl: develop=-.2 devote=.2 die=.3 differ=.4 dig=-.3 diminish=-.3 direct=-.3 disagree=.5 disappear=.2 disavow=.2 disclose=1 discover=-.5 discredit=.2
hl: discuss=.6 dislike=-.5 dismiss=.3 dispatch=-.6 display=.2 disqualify=-.3 distance=.6 distribute=.4 disturb=-.2 do=-.2 dole=-.2 dominate=-.5 double=.8
hl: doubt=.4 downplay=.3 draft=.2 draw=.2 dredge=-.3 drive=-.7 drop=-.4 dump=-.2 earn=-.9 ease=-.3 eat=-.2 eclipse=-.3 edge=-.3 edit=-.3 eke=-.5 elect=.8
hl: eliminate=.6 email=-.2 emerge=-.3 emphasize=.4 encounter=-.5 encourage=-.3 end=-.3 endorse=.5 endure=-.6 energize=-.2 engage=.7 engineer=-.4 enjoy=.5
hl: ensure=-.4 erupt=-.2 escalate=.5 escape=.3 establish=-.3 estimate=.2 examine=-.3 exceed=-.3 excite=-.2 execute=-.2 exercise=-.3 exist=.2 exit=-.2
hl: experience=-.2 explain=.3 exploit=-.3 expose=.2 express=.8 extend=-.4 face=-1.3 fail=-.2 fall=-.6 fan=-.3 favor=-.3 feed=-.2 feel=-.4 fight=-.3
hl: figure=-.5 file=.5 fill=-.4 finish=-.2 fire=.3 fix=.3 flare=.4 flee=-.2 flip=.2 focus=.3 follow=-.2 forge=-.2 forget=.9 forgive=.5 frame=.3 free=-.3
hl: fuel=-.3 fund=-.3 galvanize=.3 garner=-.3 gather=-.2 generate=-.4 get=-.7 give=-.3 go=-.2 grab=-.3 grant=-.4 grasp=-.2 greet=-.2 grow=-.2 guarantee=-.2
hl: guess=.4 hack=-.2 hail=.5 hand=-.5 handle=-.2 hang=-.2 happen=-.6 hat=.3 hate=.2 have=-.6 headline=-.5 heed=-.3 help=-.2 hide=-.3 highlight=.3 hint=.5
hl: hire=-.4 hit=.2 honor=-.5 hop=1 hope=.2 host=-.2 huddle=-.4 hurl=.7 hurt=-.4 ignore=.2 illustrate=.3 imagine=-.4 implore=.5 import=-.2 impose=.4
hl: improve=-.2 include=.2 increase=-.6 indicate=.2 influence=-.3 inform=.3 initiate=-.4 inject=-.2 insert=-.4 inspire=-.2 insult=.3 intensify=-.4
hl: interpret=.3 interview=-.3 introduce=.2 invest=-.3 investigate=-.5 invite=-.5 involve=-.7 issue=.3 joke=.5 justify=.4 keep=-.4 kill=-.3 kneel=-.3
hl: knock=-.2 label=-.2 lag=-.3 lash=1 laugh=.3 lay=.5 lead=-.2 leak=-.2 lean=.5 learn=.3 leave=-.4 lend=.3 leverage=-.3 lie=-.3 lift=-.4 like=.3 line=.6
hl: list=.5 live=-.4 look=.3 lose=-1 lower=-.2 lure=-.2 maintain=-.4 manage=.3 march=-.5 mark=-.4 marry=-.2 match=-.4 mean=-.2 meet=-.5 mention=-.3 miff=.3
hl: mince=.3 mind=.6 mirror=-.2 misjudge=.3 miss=-.3 misstate=-.5 mobilize=.4 mock=.6 monitor=.2 mount=.4 move=-.4 name=1.1 need=-.7 negotiate=.9
hl: nominate=-.4 obscure=-.4 occur=-.3 offer=.5 outline=.6 oversee=-.6 overstate=.2 overturn=.3 owe=-.4 own=-.6 paint=.3 parallel=-.2 participate=-.5
hl: pass=-.2 pay=-.7 perform=-.5 pile=.3 pivot=.7 place=-.5 plead=.7 pledge=.8 plot=.6 plummet=-.2 point=.7 poise=.3 poll=-.3 portray=.5 post=-.3
hl: postpone=-.3 pour=-.2 praise=.3 predict=.5 prefer=.5 prepare=-.6 present=.4 press=-.2 pressure=.4 prevail=-.6 prioritize=-.4 produce=-.2 prohibit=.4
hl: project=.4 promise=1 prompt=.5 propose=1 protect=-.4 protest=-.4 prove=-.4 provide=.3 provoke=-.2 publish=.4 pull=-.5 punish=.4 purchase=-.3 push=.5
hl: put=.2 question=.3 quote=-.5 rail=.6 raise=-.2 rally=.2 ram=-.2 ramp=-.3 rank=-.2 rat=-.6 ratchet=-.2 re=.3 reach=-.2 rebut=.2 recall=.4 receive=-1
hl: recognize=.4 recommend=.5 record=.3 refer=.2 reference=.5 refuse=.7 regret=-.4 reiterate=.3 reject=.5 release=.4 remark=-.2 remember=-.2 remove=-.7
hl: renew=-.5 reopen=-.2 repeat=-.2 reply=.2 report=.4 reprimand=.5 repudiate=.8 request=.9 require=.5 reserve=-.3 respect=-.3 rest=-.5 result=-.3
hl: retain=-.3 return=-.7 retweete=.4 reveal=-.2 review=-.2 revise=.3 ride=-.3 ring=-.2 rip=.4 rise=-.7 risk=-.3 roar=-.2 round=.3 rouse=-.4 rule=.7
hl: say=-.3 scar=-.3 score=-1 scramble=-.3 search=-.4 secure=-.6 see=.2 seek=.9 seem=-.2 seize=-.2 sell=-.2 sentence=.3 separate=-.4 serve=-.3 set=.5
hl: settle=-.3 sew=-.3 share=.4 sharpen=-.6 shatter=.2 shift=-.2 shoot=-.2 shout=.3 show=.2 side=.6 sign=.4 single=-.3 sit=-.3 slam=-.2 slat=-.3
hl: solidify=-.5 sound=.5 speak=-.3 spearhead=.3 speculate=.7 spend=-.6 spike=.4 spill=-.2 split=.6 sponsor=.2 spot=.3 spread=.2 stack=.4 star=-.4 start=.3
hl: state=.4 steel=-.2 step=.2 stoke=-.4 stop=-.5 strengthen=-.3 strive=.6 struggle=.3 study=-.2 succeed=-.2 sue=.7 suffer=-.3 suggest=.2 summon=.3
hl: supply=-.3 support=.3 suppose=-.4 surge=-.4 surpass=-.2 surround=-.3 survive=-.2 suspect=.6 sweep=-.4 switch=-.4 symbolize=.7 tack=.2 talk=.5 tap=-.7
hl: target=.7 teach=-.2 tell=-.3 tempt=.4 testify=.3 thank=.5 think=.2 threaten=.6 thrill=-.3 throw=-.2 thrust=-.3 thwart=-.2 tick=.5 title=.6 tone=-.5
hl: top=-.2 tout=.3 trace=-.2 trade=.3 trail=-.5 train=-.2 transform=-.2 transport=-.3 trash=.6 travel=-.4 treat=-.6 trigger=-.4 trip=-.3 trounce=-.3
hl: trumpet=.7 trust=.2 try=-.4 turn=-.6 tweet=.2 uncover=.3 underestimate=-.5 undermine=-.5 underscore=-.3 understand=-.4 unleash=.5 unload=.5 unveil=.3
hl: update=-.6 upend=-.3 upgrade=-.2 upset=-.2 use=-.4 value=-.3 vary=.2 vet=.5 violate=.2 visit=-.3 voice=.9 volunteer=.6 vote=.6 vow=1.4 wad=-.4 wag=-.4
hl: wait=-.3 want=.2 warn=.2 waste=-.2 wear=-.3 weigh=-.6 welcome=-.6 widen=-.3 win=-1 wish=.4 withdraw=-.2 witness=.7 work=-.3 write=-.2 yield=-.2 ’=-.5
hl: ’m=-.2 ’re=-.4
ho: ADJ=-.6 ADP=-.8 ADV=-.5 AUX=-.6 CARDINAL=-.9 DATE=-1.4 DET=-.2 EVENT=.3 FAC=-.2 GPE=-.6 INTJ=-.2 LANGUAGE=.2 LAW=.6 LOC=-.6 MONEY=-.8 NOUN=-.3 NUM=.3
ho: ORDINAL=-.3 PART=-.6 PERCENT=-1.2 PRODUCT=-.2 PRON=-.2 PROPN=.2 PUNCT=-.7 QUANTITY=-.3 SCONJ=-.3 TIME=-.9 VERB=-.3 WORK_OF_ART=-.3 X=-.2
hp: ADJ=-.3 ADP=-.2 CCONJ=.3 INTJ=-.2 NOUN=-.3 PART=.3 PRON=-.3 PROPN=.2 PUNCT=-.2 SCONJ=-.4
l: %=-.2 abandon=-.3 ability=-.2 able=-.3 abolish=.2 absence=.3 access=-.3 accompany=-.2 accomplish=-.3 accord=-.4 accusation=.5 achieve=-.4 acknowledge=.5
l: acquiesce=.7 action=-.3 activate=-.4 ad=-.3 adapt=-.2 add=.2 address=-.4 admire=-.3 admit=-.2 adopt=.3 advance=-.2 advertise=-.2 advice=.3 advise=-.6
l: adviser=-.3 affect=-.3 affiliate=-.3 affirm=.4 afford=-.2 afraid=-.3 age=-.2 agenda=-.3 agree=-.2 agreement=.5 aid=-.2 aim=.4 air=-.4 alarm=.2
l: alienate=.4 align=.2 allegation=.4 allege=.2 allow=.8 allude=.4 ally=.2 alter=-.2 alternative=.3 amount=-.4 amplify=.2 anger=-.3 announce=.8
l: announcement=.4 anonymity=.2 answer=-.7 anticipate=-.3 anxiety=.5 appear=-.4 append=.8 applaud=1 appoint=.7 appointment=.3 appreciate=-.2 approach=-.4
l: approve=.2 argue=.5 argument=.2 arrest=-.3 arrive=-.5 article=-.3 articulate=.6 ask=.3 assail=.5 assault=-.3 assemble=-.3 assert=-.2 assertion=.7
l: assess=-.3 assessment=.8 assist=.3 assume=-.2 attach=-.2 attack=.7 attempt=-.3 attend=-.6 attention=-.2 attitude=.3 attract=-.5 attribute=.8 author=-.2
l: average=-.3 award=-.4 aware=.2 backer=.2 backing=-.2 balance=.4 balk=1 ballot=.2 bar=.4 barnstorm=.3 base=-.6 bash=.7 basis=-.2 battle=-.2 bear=-.3
l: beat=-.7 become=-.8 beg=.3 begin=-.8 benefit=-.4 best=-.3 bias=.2 bid=-.4 big=-.2 bill=.5 bind=-.3 bit=-.2 blacklist=.4 blame=-.2 bless=-.2 block=.3
l: boast=-.4 bomb=-.3 boo=.7 book=-.4 boost=.2 border=.3 bother=-.4 boycott=.7 brace=-.3 brag=.6 brand=.3 breach=.4 break=-.3 breakfast=.2 broadcast=1.1
l: broaden=.2 broker=-.4 bruise=.3 brush=1.1 buck=-.2 build=-.4 burn=-.4 bury=.6 bus=-.2 buy=-.3 calculate=.2 cancel=-.5 candidacy=-.2 cap=-.3 capable=-.3
l: capitalize=-.2 capture=-.6 care=-.2 caricature=.3 carry=-.5 carve=-.2 cast=.3 catch=-.3 caucus=-.2 cause=-.4 caution=.4 celebrate=.4 chair=-.3
l: chairman=-.4 challenge=-.4 champion=.3 chance=-.4 chant=.3 characterize=.3 charge=-.4 chastise=.4 cheer=.4 chide=-.3 chief=-.2 choice=-.2 circulate=.8
l: claim=.2 clarify=.2 classify=.4 clear=-.6 clinch=-.6 clip=-.2 close=-.9 coalesce=-.2 collapse=-.3 collect=-.6 combat=.2 combination=-.2 combine=-.5
l: commitment=.4 communicate=-.2 compare=.5 comparison=.5 compete=-.2 competitive=-.2 complain=.3 complaint=.4 complete=-.3 complicate=-.2 comply=-.2
l: concede=.2 concern=.4 concerned=.3 conclude=.4 conclusion=.3 condition=-.4 conduct=-.7 conference=-.2 confidence=.4 confident=.5 confine=.5 conflate=.4
l: conflict=-.2 connect=-.3 connection=-.2 consensus=.5 conservative=-.2 consider=.3 contemplate=.7 contest=-.2 continue=-.6 contribute=-.5
l: contribution=-.3 control=-.7 conversation=-.2 convert=-.6 convince=.5 coordinate=-.3 copy=-.2 correct=.5 cost=-.3 count=.7 counter=-.4 course=.2
l: court=.2 cover=.5 crack=-.4 craft=-.3 create=.2 creation=.2 credit=.9 crisscross=-.3 critic=.4 critical=.3 criticism=.7 criticize=.2 critique=.3
l: cross=-.3 crowd=-.2 crush=-.5 cry=.5 cut=-.2 damage=-.3 dare=-.4 date=-.2 day=-.4 deal=-.5 death=.2 debate=.3 decide=-.2 decision=.3 declaration=.3
l: declare=.5 dedicate=.3 deem=.7 defeat=-.6 defense=.8 define=.2 deflect=-.2 delete=-.3 denounce=-.2 dent=-.2 depend=-.4 depict=-.2 deploy=-.5 deport=.6
l: deprive=-.3 derail=-.2 deride=.9 describe=.3 description=.2 deserve=-.6 design=.2 designate=.3 destroy=.3 detail=-.3 detain=-.2 determine=-.3
l: develop=-.5 devote=.4 die=-.6 difference=-.2 different=-.2 differentiate=-.2 dig=-.2 diminish=-.2 dip=-.2 direction=-.2 director=-.4 disavow=.4
l: discrimination=.3 discuss=.9 discussion=.3 dislike=.3 dismantle=-.2 dispatch=-.6 display=.3 dispute=.5 disrupt=-.2 distance=.3 divide=.4 division=.2
l: document=.7 dole=.2 dominate=-.4 donate=-.6 donation=.2 doom=.2 double=.6 doubt=.3 downplay=.2 dozen=-.3 draft=.3 draw=-.2 drive=-.4 drop=-.4 dub=.6
l: eager=.5 earn=-.6 ease=.2 eat=-.4 echo=.3 eclipse=-.2 edge=-.4 edit=-.2 effect=-.3 effort=-.2 elect=-.2 election=-.2 eligible=-.2 eliminate=-.5 email=.5
l: embed=.4 embody=-.3 embrace=-.3 emerge=-.4 emphasize=.3 empower=-.3 enable=-.4 enact=-.4 encounter=-.2 encourage=.6 endorse=.6 endorsement=.5 endure=-.4
l: energize=-.3 enforce=.4 engage=.3 enough=-.2 enshrine=-.2 ensure=-.2 enter=-.3 enthusiasm=.3 envision=.2 era=.2 escalate=.5 escape=-.4 estimate=.2
l: eve=-.2 event=-.4 evidence=.4 example=.2 exceed=-.3 exchange=-.3 execute=-.3 exercise=-.2 exit=-.3 expansion=-.2 expect=.6 expectation=-.3 experience=.3
l: explain=.2 exploit=-.2 explore=.4 expose=.2 express=.4 extend=-.4 extradite=1.1 eye=.4 face=-.9 facilitate=-.2 fact=-.5 fail=-.3 fall=-.3 familiar=-.2
l: family=-.2 fan=-.4 fare=-.4 favor=.4 fear=.2 feature=-.6 feed=-.2 feeling=.5 field=-.3 fight=-.2 figure=-.3 file=.3 fill=-.5 finance=.3 find=-.5
l: finish=-.5 fire=.3 fit=-.4 flee=-.3 float=.3 flood=-.2 fly=-.2 focus=.3 focused=-.3 fold=-.2 force=-.4 forget=.5 forgive=.5 form=-.5 forward=.2
l: found=-.6 founder=-.2 frame=.4 free=-.5 freedom=.6 freeze=.2 friendly=-.2 front=-.3 fuel=-.5 fulfill=-.2 function=-.2 fund=-.2 fundraise=.3
l: fundraiser=-.2 funnel=-.2 gain=-.9 galvanize=-.2 game=-.2 garner=-.4 gather=-.6 gathering=-.2 generate=-.4 glad=.6 good=-.3 grab=-.3 graduate=-.2
l: grant=.5 grasp=-.3 group=.2 grow=-.3 guarantee=-.4 guard=-.2 guess=.5 gun=-.2 hail=.4 half=-.3 hall=-.2 halt=-.4 hammer=.5 hand=-.5 handful=-.2
l: handle=-.5 handling=-.3 hang=-.2 happen=-.4 happy=.2 hard=-.2 hat=.2 head=-.6 hear=-.2 heart=-.2 help=-.6 hide=-.3 high=-.3 highlight=.8 hint=.6 hire=.2
l: history=.3 hit=.4 hitch=-.2 hold=-.5 honor=-.4 hop=.9 hope=.6 hopeful=.3 host=-.6 hour=-.2 huddle=-.4 hug=-.3 hundred=-.3 hurt=-.5 idea=.5 identify=1.2
l: ignore=.7 illustrate=.2 immigrant=-.2 implore=.2 imply=-.5 import=-.2 improve=-.4 incline=.2 indicate=1 indict=.5 infiltrate=-.2 influence=-.4 inform=.2
l: information=-.2 insist=.2 inspire=-.3 instal=-.3 insult=.5 intend=-.3 intensify=-.2 interest=.6 interested=.2 interpret=.3 interrupt=-.7 interview=-.3
l: introduce=.6 invest=-.6 investigate=-.4 investigation=-.4 invite=.5 invoke=.4 involve=-.7 isolate=.3 issue=.3 jab=.6 job=-.4 join=-.5 joke=.6 judge=.3
l: judgment=-.2 jump=.2 justify=.6 kick=-.5 kill=-1.1 kind=-.2 knock=.8 know=.2 label=.2 lag=-.2 lambast=1.3 lament=.6 lash=.4 laugh=-.2 launch=.3
l: lead=-1.7 leader=-.2 leak=-.3 lean=.5 learn=.2 leave=-.5 left=.3 legislation=.5 lesson=.3 level=.5 leverage=-.3 license=-.2 lie=-.4 life=-.3 lift=.2
l: light=.2 likely=-.2 liken=.9 limit=.3 list=.9 listen=-.2 live=-.3 lobby=-.2 look=-.2 loom=-.2 lose=-1 loss=-.3 lot=-.6 lower=.2 lure=-.3 maintain=-1
l: majority=-.4 manage=-.7 mandate=.7 march=-.4 margin=-.3 mark=-.3 market=-.2 marry=-.5 match=-.4 matter=-.2 mean=-.6 measure=.2 meet=-.9 meeting=-.6
l: member=-.4 mention=.6 message=.4 minimize=-.2 mishandle=-.2 mislead=.4 miss=-.4 mission=-.2 mix=-.2 mobilize=-.3 mock=-.3 money=-.2 month=-.3 more=-.2
l: motivate=-.2 name=1 narrow=-.3 nature=-.2 navigate=-.4 necessary=-.2 need=-.2 new=-.2 night=-.2 nominate=1.3 nomination=-.3 nominee=-.3 note=1 notice=.3
l: number=-.3 obtain=-.4 occur=-.2 odd=-.3 offer=.2 office=-.2 one=-.2 open=.2 opinion=.7 opportunity=-.3 oppose=.3 opposition=.6 organization=-.2
l: organize=-.6 oust=-.3 outcome=-.2 outline=.6 overcome=.5 overhaul=-.3 oversee=-.4 overshadow=-.3 overtake=-.4 owe=-.4 own=-.6 pack=-.2 pander=.3
l: parallel=-.2 park=-.2 part=-.4 party=-.2 pass=.5 passion=.4 path=-.4 pause=.2 pay=-.4 payment=-.2 peg=.4 people=-.2 perceive=.3 percent=-.8
l: perception=.2 perform=-.5 period=-.2 permit=-.2 persuade=.9 photo=.2 pick=-.3 piece=-.4 pitch=1.2 pivot=.3 platform=-.2 play=-.5 player=.2 pledge=-.3
l: plenty=.4 plummet=-.2 poise=-.2 poke=.2 politician=-.2 poll=-.2 portion=.2 portray=1.1 position=.2 postpone=-.2 potential=-.2 pound=.3 power=-.2
l: practice=-.3 precede=-.2 predict=.2 prefer=.8 premise=.3 prepare=-.4 prepared=-.3 present=.3 press=.9 prevail=-.2 preview=.3 pride=.3 primary=-.2
l: principle=-.2 print=-.2 priority=-.2 problem=-.3 proclaim=.2 produce=-.2 prohibit=1 project=.5 promote=.5 prompt=-1.1 pronounce=.5 propel=-.2
l: proponent=.4 proposal=.4 prosecute=.4 prosecutor=.6 prospect=.2 protect=-.6 provide=-.3 provision=.3 publish=.3 pull=-.2 punch=-.3 purchase=-.4
l: pursue=.2 push=.6 put=-.3 qualified=-.2 qualify=-.2 quarter=-.2 quick=.4 quit=.3 race=-.6 rack=-.2 rail=.3 ramp=-.2 range=.4 rank=.2 rat=-.2 rate=-.4
l: rating=-.2 rattle=.4 reach=-.2 react=.3 reaction=.3 read=.9 reality=.2 reap=-.4 reason=.2 rebuff=.8 rebut=.5 receive=-.8 recite=.5 reclaim=-.3
l: recognize=.8 recommendation=.3 reconsider=.4 refer=.5 reference=.2 refuse=.3 regain=-.4 regard=.5 regulate=.2 rein=-.5 reinforce=-.2 reinstate=.4
l: reiterate=.3 reject=.7 rejection=.5 relate=-.4 relationship=-.3 relay=-.3 release=.5 relish=.6 relocate=.3 reluctant=.2 rely=-.2 remain=-.4 remark=.2
l: remember=.5 remind=-.4 reminder=.3 renew=.3 rent=-.2 reopen=-.3 repeal=-.4 replace=-.6 report=.4 represent=-.3 repudiate=.5 reputation=-.2 require=.2
l: requirement=-.2 rescue=-.3 resemble=-.2 reserve=-.2 resistance=.4 resolve=-.2 resonate=-.2 respond=-.4 response=.2 responsibility=.2 restore=-.4
l: restrict=.4 result=-.4 retain=-.5 rethink=.3 return=-.2 retweete=1.4 reveal=.5 revelation=-.4 reverse=.4 review=-.4 revise=.3 revisit=-.2 revolution=.4
l: reward=.2 ride=-.3 ridicule=.3 right=-.5 ring=-.2 rip=1 risk=-.3 rival=-.2 roil=-.2 roll=-.2 round=-.2 rouse=-.2 row=-.2 rub=-.2 rule=.5 rumor=.5
l: run=-.6 rush=-.3 sacrifice=-.2 sanction=.4 satisfied=.3 savage=.8 save=.2 say=.3 scale=-.2 scar=-.2 schedule=-.4 school=-.2 score=-.2 scramble=-.2
l: screen=-.2 seal=-.2 seat=-.2 secretary=-.4 secure=-.5 see=-.2 segment=-.2 select=-.3 sell=-.3 senator=-.2 send=-.4 sense=-.2 sentence=.6 separate=-.4
l: series=.2 serve=-.6 session=-.2 set=-.4 settle=.4 sew=-.2 shadow=-.2 shake=-.8 share=.5 sharpen=-.3 shed=-.4 shield=.2 shooting=-.2 short=-.2 show=1
l: showcase=.3 showing=-.2 shrug=.7 shut=.3 shy=.2 side=.3 sign=.4 sing=-.2 single=.7 sink=.4 size=.6 skeptical=.4 skip=-.3 slap=.4 slat=-.3 slide=.3
l: slip=-.2 smile=-.3 solidify=-.5 son=.2 sound=.6 spar=.9 spark=-.3 speak=-.9 spearhead=.2 speculate=.6 speech=.3 spend=-.4 spill=-.2 split=.3
l: spokesman=-.2 spread=.2 spur=.2 squeeze=-.3 staff=-.2 star=-.5 start=-.2 state=-.2 statement=.4 stay=-.2 steal=.4 steer=-.2 stir=.3 stop=.3 store=-.2
l: story=.3 strategist=-.2 stream=-.2 strength=-.2 strengthen=-.3 stretch=-.2 string=.3 strip=.4 strong=-.3 struggle=-.3 study=-.5 stump=-.2 subject=-.2
l: submit=.3 succeed=-.4 success=-.2 sue=.8 suffer=-.3 suggestion=.8 suit=-.2 sum=.6 summer=.2 supplement=-.2 supply=-.2 supporter=.3 suppose=-.6 sure=.2
l: surge=-.4 surpass=-.3 surprise=.3 surprised=.2 surround=-.4 survey=-.6 survive=-.2 suspect=.4 suspend=.5 sustain=-.2 swamp=-.2 swear=.2 sweep=-.5
l: swing=.3 system=-.2 tackle=.3 take=-.3 talk=-.3 tap=-.5 tariff=.3 task=-.3 taunt=.5 tax=.3 teach=-.4 team=-.3 tell=-.3 tendency=-.3 terminate=.2
l: test=-.3 thing=-.3 think=-.3 third=-.3 thousand=-.2 threaten=-.2 throw=-.2 thrust=-.2 tick=.3 tie=-.3 time=-.4 title=.6 tool=-.2 top=-.5 touch=.5
l: tough=.2 tour=-.2 trace=.2 track=-.3 trade=.3 trail=-.7 train=-.2 transcript=-.3 transfer=-.3 transform=-.6 transition=.4 translate=.3 transport=-.2
l: trash=.7 travel=-.4 trend=.5 trick=-.2 trigger=-.2 trio=.2 trip=-.2 trouble=-.2 trounce=-.5 trump=.2 trust=-.2 try=-.4 tweet=.2 unable=-.3 undercut=-.2
l: underestimate=.7 undermine=.2 underscore=-.2 understand=-.2 understanding=.5 undo=-.2 unfit=-.2 unify=-.3 unite=-.2 unleash=-.2 unlikely=-.2 unload=.3
l: unwillingness=.2 update=-.3 upend=-.2 use=-.5 usher=.4 variety=-.3 vet=-.4 veto=.6 video=-.3 view=.2 violate=-.4 violation=.4 violence=.2 visit=-.4
l: voice=.3 vow=.7 wag=-.2 wage=.3 wait=-.6 wake=-.2 want=-.3 warn=.4 warning=.4 way=-.3 weak=-.3 wear=-.6 week=-.2 weigh=.3 welcome=-.6 well=.2 whip=.4
l: widen=-.4 will=-.2 willing=.2 win=-.9 winner=.5 wish=-.3 withdraw=.3 withhold=.2 witness=.7 woman=-.4 wonder=.4 word=.7 work=-1 worried=.3 worry=-.5
l: worth=-.3 wrest=-.4 wrong=-.4 yell=.2 zero=.3 ’=-1.2 ’m=-.2 ’re=-.3
lex:adj-prep: other=-.2
lex:aside: speech=-.5
lex:ccomp: attitude=-.4 other=-1.2 speech=.4
lex:dobj: attitude=.7 other=-.7 speech=.8
lex:dobj+: other=-.7 speech=.7
lex:dobj-clause: other=-.7 speech=.5
lex:dobj-prep: other=-.6 speech=.6
lex:noun-clause: attitude=.5 other=-.5 speech=.2
lex:noun-prep: attitude=.2 other=-.2 speech=.5
lex:passive: attitude=.7 other=-.8 speech=.8
lex:passive+clause: attitude=.6 other=-.9 speech=.4
lex:passive+prep: attitude=.5 other=-.7 speech=.5
lex:passive-by: attitude=.7 other=-.9 speech=.3
lex:passive-clause: attitude=.5 other=-.8 speech=.4
lex:passive-prep: attitude=-.4
lex:passive-told: attitude=-.3
lex:prep: attitude=.3 other=-.4 speech=.3
lex:prep+: other=-.8 speech=.5
lex:raising: other=.2
lex:xcomp: other=-.6 speech=.4
m: after=.5 although=.7 as=.2 because=-.3 for=-.9 if=-.5 once=-.2 than=.2 that=-1 though=.6 unless=-.6 until=-.3 whether=-.5 while=.6 with=-.2
n:adj-clause: 17+=.2 2=-.4 5-8=.2
n:adj-prep: 1=-.8 3-4=-.2 5-8=.6 9-16=.2
n:aside: 17+=.4 3-4=-.8 5-8=-.3 9-16=.2
n:ccomp: 1=-1.1 17+=.5 2=-.6 3-4=-.4 5-8=-.2
n:dobj: 1=-1 17+=.7 2=-.4 5-8=.5 9-16=.6
n:dobj+: 3-4=-.4
n:dobj-clause: 1=-.6 17+=.4 2=-.2 3-4=-.2 9-16=.2
n:dobj-prep: 1=-1 17+=.5 2=-.7 5-8=.6 9-16=.7
n:noun-clause: 17+=.4 2=-.6 5-8=.2 9-16=.2
n:noun-prep: 1=-1 17+=.6 2=-.4 3-4=.2 5-8=.5 9-16=.3
n:passive: 1=-.5 2=-.5 5-8=.4 9-16=.5
n:passive+clause: 17+=-.3 2=-.3 5-8=.5 9-16=.3
n:passive-by: 17+=-.2 2=.4 5-8=.5 9-16=-.5
n:passive-clause: 1=-.3 17+=-.4 2=-.2 3-4=.2 5-8=.6
n:passive-prep: 1=-.7 17+=.5 2=-.3 3-4=-.4 5-8=.7
n:passive-told: 1=-.2 17+=.4 2=-.2 3-4=-.4 9-16=.2
n:prep: 1=-1 17+=.6 2=-.5 5-8=.2 9-16=.4
n:prep+: 17+=.4 3-4=-.7 5-8=-.2
n:raising: 17+=.4 3-4=-.3 9-16=.2
n:xcomp: 1=-1 17+=.3 2=-.5 5-8=.2 9-16=.2
p:adj-prep: after=-.2
p:aside: after=.3 before=-.7
p:ccomp: after=.5 around=.6 before=-.5
p:dobj: after=-.2 before=-.2
p:dobj+: around=-.4
p:noun-clause: after=.2
p:noun-prep: before=-.2
p:passive-prep: after=-.2
p:passive-told: after=-.2
p:prep: after=-.3 around=-.4 before=-.2
p:raising: around=.3
prt:back: up=-.4
prt:break: down=-.3 out=.2
prt:bring: down=.2 in=-.4 up=.4
prt:call: out=-.3
prt:carry: out=-.4
prt:cover: up=-.3
prt:dole: out=.2
prt:drop: out=.2
prt:end: up=-.2
prt:find: out=.2
prt:give: away=-.2 up=-.3
prt:grow: up=.2
prt:hand: over=-.2
prt:hold: up=.3
prt:kick: off=-.4
prt:knock: out=-.4
prt:lash: out=.4
prt:lay: off=.2 out=.7
prt:line: up=.5
prt:make: up=-1
prt:open: up=.3
prt:play: down=.8
prt:point: out=1
prt:put: up=-.2
prt:rack: up=-.2
prt:ramp: up=-.2
prt:reach: out=-.2
prt:roll: out=.2
prt:rule: out=.3
prt:seek: out=-.2
prt:send: out=.8
prt:set: off=-.2 up=-.6
prt:shake: up=-.2
prt:show: up=-.6
prt:shrug: off=.7
prt:single: out=.7
prt:speak: out=.9
prt:stir: up=.2
prt:sum: up=.7
prt:take: down=-.3 in=-.5 off=-.3 on=-.4 up=.2
prt:turn: around=-.2 out=-.4 over=-.5
prt:weigh: in=.7
prt:work: out=-.2
prt:zero: in=.3
q: adj-clause=-.6 ccomp=.3 dobj+=.2 passive=-.5 passive-by=-.3 passive-clause=.2 passive-prep=.5 passive-told=.3 prep=.5 prep+=.7 raising=-.5 xcomp=.3
s: ADP=-.4 DET=.3 NOUN=-.2 PART=-.3 PRON=-.3 PROPN=.3 VERB=-.5 document=.3 ent-CARDINAL=.5 ent-GPE=-.2 ent-LAW=-.2 ent-LOC=-.6 ent-MONEY=-.4 ent-NORP=.9
s: ent-ORG=.6 ent-PERCENT=.5 ent-PERSON=.5 ent-PRODUCT=.3 ent-TIME=.3 ent-WORK_OF_ART=-.2 group=.6 pron-he=.2 pron-i=-.6 pron-it=-.5 pron-she=.3
s: pron-that=-.6 pron-this=-.8 pron-we=-.5 pron-you=-.4
s:ccomp: none=-1.6
s:dobj: none=-1
s:dobj+: none=-1.3
s:dobj-clause: none=-1.1
s:dobj-prep: none=-1.2
s:noun-clause: none=-.2
s:noun-prep: none=-.4
s:passive-prep: none=.6
s:passive-told: none=.2
s:prep: none=-.7
s:prep+: none=-.3
s:raising: none=.2
s:xcomp: none=-.5
sc:adj-clause: PRON=.4 ent-NORP=.2 ent-ORG=.2 group=.3 pron-he=-.8 pron-i=-.3 pron-she=-.3 pron-that=-.2 pron-who=.3 pron-you=.3
sc:adj-prep: NOUN=-.5 PRON=-.4 PROPN=.3 document=.2 ent-CARDINAL=.2 ent-GPE=-.2 ent-NORP=.6 ent-ORG=.6 group=.6 pron-he=-.5 pron-i=-.3 pron-it=-.3
sc:adj-prep: pron-she=-.4 pron-they=-.2
sc:aside: PRON=-.2 PROPN=.2 document=.4 ent-ORG=.4 ent-PERSON=.3 pron-it=.5 pron-that=-.3 pron-they=.2 pron-which=-.2 pron-who=-1.2 pron-you=-.5
sc:ccomp: NOUN=.2 VERB=-.5 document=.3 ent-CARDINAL=.3 ent-ORG=.3 ent-PERCENT=-.5 ent-PERSON=.4 ent-WORK_OF_ART=.3 group=.2 pron-he=.3 pron-i=-.6
sc:ccomp: pron-it=-.2 pron-she=.3 pron-that=-.8 pron-they=-.3 pron-this=-.2 pron-which=-.2 pron-who=.2 pron-you=-.4
sc:dobj: VERB=-.3 document=.3 ent-GPE=.2 ent-LOC=.3 ent-NORP=-.2 ent-ORDINAL=.4 ent-PRODUCT=-.2 ent-TIME=.4 pron-i=-.3 pron-it=.3 pron-this=-.2 pron-we=-.2
sc:dobj: pron-which=.4 pron-who=.3 pron-you=-.2
sc:dobj+: VERB=.6 document=.4 ent-CARDINAL=-.3 ent-DATE=.2 ent-ORG=-.2 ent-PERSON=.4 pron-i=-.2 pron-it=.2 pron-that=.3
sc:dobj-clause: PRON=-.4 ent-NORP=.5 ent-ORG=.4 ent-PERSON=.7 group=.2 pron-it=-.4 pron-they=-.2 pron-we=.3 pron-who=-.3 pron-you=.5
sc:dobj-prep: ent-CARDINAL=.3 ent-DATE=-.2 ent-ORG=-.5 ent-PERCENT=.3 ent-PERSON=.2 ent-WORK_OF_ART=-.2 pron-he=.3 pron-it=.4 pron-that=.2 pron-they=.3
sc:dobj-prep: pron-which=-.2 pron-you=-.2
sc:noun-clause: PRON=.6 PROPN=.2 document=.3 ent-CARDINAL=-.2 ent-GPE=-.2 ent-NORP=.4 ent-ORG=.2 ent-PERSON=.8 group=.2 pron-he=-.2 pron-i=.2 pron-it=-.7
sc:noun-clause: pron-she=.3 pron-that=-.3 pron-they=-.2 pron-we=-.4 pron-which=-.2 pron-who=-.2
sc:noun-prep: PRON=-.2 VERB=-.3 document=.2 ent-CARDINAL=.2 ent-DATE=-.4 ent-GPE=-.2 ent-ORG=.2 ent-PERSON=.2 pron-it=.2 pron-she=.4 pron-they=.2
sc:noun-prep: pron-this=-.2 pron-who=.2 pron-you=-.3
sc:passive+clause: NOUN=.2
sc:passive+prep: NOUN=.3 ent-GPE=.2 ent-PERSON=-.2
sc:passive-by: PRON=.5 PROPN=-.4 document=-.4 ent-CARDINAL=.3 ent-NORP=.3 ent-ORG=-.2 group=-.2
sc:passive-clause: NOUN=.3 ent-PERSON=-.2
sc:passive-prep: NOUN=-.5 PROPN=-.2 document=-.8 ent-NORP=-.5 ent-ORG=-.2 ent-PERSON=-.4 group=.3 pron-he=.3 pron-it=-.2 pron-she=.4 pron-they=.4
sc:passive-prep: pron-which=.3 pron-who=-.4 pron-you=.5
sc:passive-told: NOUN=-.4 document=-.4 ent-PERSON=-.2 group=.2 pron-it=-.4 pron-that=.3 pron-who=.3
sc:prep: ADJ=-.2 PRON=-.2 VERB=-.2 ent-CARDINAL=.2 ent-DATE=-.3 ent-GPE=-.2 ent-PERCENT=.2 ent-WORK_OF_ART=.3 pron-i=.3 pron-they=-.2 pron-this=.2
sc:prep: pron-you=.2
sc:prep+: NOUN=-.3 ent-GPE=-.2 ent-NORP=-.4 ent-PERSON=.4 pron-he=.3 pron-i=.5 pron-it=-.2 pron-that=-.2 pron-we=.2 pron-who=.5 pron-you=-.2
sc:xcomp: NOUN=-.2 ent-GPE=.6 ent-ORG=-.2 ent-PERSON=.4 pron-it=.3 pron-she=-.2 pron-that=.3
sd: ROOT=.9 appos=.6 attr=-.5 ccomp=-.3 conj=.5 dep=-.2 dobj=-1.4 npadvmod=-.4 nsubj=.6 nsubjpass=-.6 poss=-.3 prep=-.2
sw: -=-.4 ability=-.5 accord=.2 account=-.2 act=-.2 action=-.5 actor=1 actress=.4 ad=.8 address=-.4 administration=.5 adoptee=.3 adult=.4 advocate=.6
sw: agency=.5 agreement=.5 aide=.4 ally=.6 ambassador=-.4 amendment=.7 amount=.3 analysis=.2 analyst=.7 anchor=.2 announcement=-.5 another=.4 any=-.2
sw: anybody=-.3 anyone=.3 appeal=.3 appearance=-.2 approach=-.4 argument=-.3 army=.3 article=.3 as=-.2 assault=-.3 assertion=-.2 attack=-1.2 attacker=-.4
sw: attempt=-.2 attendee=.3 attorney=.6 audience=.2 author=.3 authority=-.4 backer=.9 banker=-.2 base=.9 battle=-.2 bill=1 billionaire=.2 bluster=-.4
sw: board=1 body=-.2 boss=-.4 both=.8 bureau=.3 business=-.4 businessman=.4 call=.6 camp=1 campaign=1 candidacy=-.2 car=-.2 casino=-.4 chaffetz=.5 chair=.2
sw: challenge=-.5 chance=-.4 change=-.4 check=.5 chief=.6 child=-.2 choice=-.2 citizen=-.3 clash=-.3 co=-.5 colleague=.5 college=-.4 columnist=.6
sw: comment=-.4 commentator=.4 commission=.2 commitment=-.2 committee=-.5 community=-.2 company=.7 competition=-.2 concern=-.2 conference=-.2 consultant=.2
sw: contention=.3 contractor=-.2 contribution=-.2 controversy=-.4 convention=-.4 conversation=.3 council=.3 country=-.5 county=-.3 couple=.2 court=.7
sw: critic=.5 customer=.3 database=-.2 daughter=.7 day=.3 deal=-.2 death=-.3 decision=.5 deficit=-.2 delegate=-.9 demographic=.6 department=.3
sw: determination=.4 developer=.5 difference=-.2 diplomat=.5 director=.4 discussion=.2 dispute=.3 district=.3 document=-.5 dollar=.3 donation=-.2 donor=.2
sw: driver=-.2 dynamic=-.6 d’souza=.4 earning=.7 economist=.3 economy=-.6 editor=-.8 editorial=.8 effect=-.2 effort=-.5 election=-.2 electorate=.3 elite=.2
sw: email=.2 emphasis=-.5 employee=.2 employer=-.3 endorsement=-.5 engagement=-.2 establishment=.3 event=-.5 everybody=-.9 everyone=.4 executive=.4
sw: expansion=-.2 experience=-.5 expert=1.3 eye=-.4 face=-.2 fact=-.6 faction=.9 failure=-.3 family=-.4 father=-.4 few=.4 field=.2 fight=-.3 figure=-.6
sw: finding=-.3 firm=.4 focus=-.4 folk=-.2 follower=-.7 footage=.7 foundation=-.2 founder=.2 friend=.8 fringe=-.2 function=-.3 g4s=-.2 gates=.4 general=.3
sw: generation=.7 goal=-.5 god=-.8 government=.2 governor=.9 guard=.3 guideline=.4 guy=.7 gym=-.2 handful=.8 he=.2 her=.6 his=.7 hopeful=.3 house=.2
sw: husband=.2 i=-.5 idea=-.2 immigrant=-.4 immigration=-.2 incident=-.5 income=-.2 increase=-.2 independent=.6 information=-.2 insider=.5 intent=-.2
sw: intention=.6 interview=-.4 investigation=.2 investigator=-.3 investment=-.2 investor=.7 issue=-.5 it=-.5 job=-.6 jock=-.2 journalism=.2 journalist=-.5
sw: judge=.8 judgment=-.3 justice=.3 key=-.3 kid=-.4 kind=-.3 king=-.3 lack=.3 language=-.3 law=-.3 lawmaker=.5 lawsuit=.6 lawyer=-.5 lead=-.6 leader=.2
sw: legislation=.6 legislature=1 lender=.5 letter=-.3 level=.3 liberal=.3 life=-.2 lion=.5 lobbyist=-.2 lord=-.3 loss=-.2 lot=-.7 maddow=.6 majority=.3
sw: man=-.7 management=.5 manager=.7 mandate=-.2 many=.3 material=.5 mayor=.5 measure=-.5 medium=-.2 meeting=-.7 member=-.2 message=-.4 migrant=.2
sw: millennial=1.6 mills=-.5 miner=.3 minister=-.2 model=.2 moderator=1.1 moment=-.3 money=-.2 more=-.2 mother=.4 move=-.2 movement=-.3 movie=-.4 much=-.2
sw: my=.3 narrator=.2 need=-.2 neither=.3 network=.7 neurosurgeon=.4 news=-.2 newspaper=.8 nobody=-1.2 nomination=-.2 nominee=.8 none=.3 not=-.3 note=-.2
sw: nothing=-.2 number=.3 observer=.5 odd=-.3 office=1 officer=-.2 official=.5 operation=.9 operative=.2 opportunity=-.5 organization=.9 our=-.4 outlet=.4
sw: owner=.3 o’malley=.6 pac=.2 package=-.2 page=.7 pair=.6 panel=.5 paper=.3 parade=.5 part=-.5 participant=-.3 partner=1 pastor=1 penny=.6 people=-.9
sw: person=-.7 petition=.2 photo=-.3 plan=-.4 platform=-.6 playbook=.2 point=-.3 police=.2 politician=.7 politico=.2 poll=1.1 polling=.8 pope=-.4
sw: popularity=-.5 position=-.3 power=-.4 practice=-.4 precedent=1.1 presence=-.2 president=.2 pressure=-.5 price=-.2 primary=-.6 principle=-.2
sw: principles=-.4 priority=-.2 problem=-.3 process=-.2 professor=-.4 program=-.5 progressive=.5 project=-.2 promise=.2 prosecutor=-.2 protester=-.7
sw: provision=-.3 public=-.6 question=-.4 race=-1 rating=-.2 reason=-.5 record=-.2 referendum=-.3 refugee=.3 relationship=-.2 release=.2 relief=-.5
sw: reluctance=.4 remark=-.2 replacement=-.3 report=.4 reporter=-.3 reputation=-.2 request=-.2 research=.3 researcher=.4 resolution=.2 responsibility=.2
sw: result=.6 return=-.2 revenue=-.2 review=.4 rhetoric=.2 right=-.2 rise=-.2 risk=-.3 rival=.3 role=-.2 rule=.3 ruling=-.2 runner=.2 sanders=.5
sw: scandal=-.4 scene=-.3 schilling=.2 screen=-.2 secretary=.3 senator=.2 sense=-.4 sentiment=-.3 series=.4 server=-.4 session=.3 several=.3 share=-.5
sw: shift=-.4 shooting=-.2 shot=.4 showing=-.4 side=.9 sign=-.2 site=-.5 socialist=.7 soldier=.7 some=.3 somebody=-.3 source=1 speaker=.8 spending=-.3
sw: spokesman=1.1 spokeswoman=1.1 spot=.3 staff=.4 staffer=-.8 stance=-.2 standard=-.3 standing=-.2 star=.4 state=-.4 statement=-.2 step=-.2 story=-.6
sw: strength=-.5 struggle=-.4 study=.4 success=-.3 super=.4 superdelegate=-.6 support=-.4 supporter=.2 survey=.3 system=-.2 tactic=-.2 talk=-.2 target=-.2
sw: tax=-.4 teacher=-.4 team=.8 teenager=-.2 tension=-.3 term=-.2 terrorism=-.2 terrorist=-.2 tester=.4 that=-.6 their=.3 these=-.2 thing=-.7 this=-.8
sw: those=.5 ticket=.6 time=-.6 tone=-.4 trade=-.3 transition=-.2 trip=-.4 troop=-.3 trouble=-.2 trump=.8 turmoil=-.2 turnout=-.3 tweet=.5 tycoon=1.2
sw: unwillingness=.7 us=.6 use=-.2 user=.9 value=-.5 vendor=-.3 version=.4 veteran=.2 victory=-.7 video=.2 view=-.5 violation=-.2 visit=-.2 volunteer=-.2
sw: vote=.8 voter=.2 wall=-.3 way=-.9 we=-.5 weiner=-.4 what=-1 white=-.2 whoever=-.2 whom=-.2 whose=.3 wife=.4 willingness=.6 win=-.6 winner=.2 woman=-.4
sw: work=-.2 worker=-.3 world=-.5 you=-.4 your=-.2 zimmerman=-.3 ’s=-.3
t:adj-prep: JJ=-.2
t:aside: VB=-.6 VBD=.3 VBG=.2 VBN=-.2 VBP=.2 VBZ=-.4
t:ccomp: VB=-.6 VBD=.2 VBG=-.2
t:dobj: VB=-.3 VBZ=-.2
t:dobj+: VB=-.2
t:dobj-clause: VB=-.2 VBD=.2 VBN=-.2 VBP=.3 VBZ=-.2
t:dobj-prep: VB=-.2
t:noun-prep: NN=-.2
t:passive+clause: VBN=.3
t:passive-clause: VBN=.3
t:passive-prep: VBN=-.4
t:passive-told: VBN=-.4
t:prep: VB=-.4 VBD=-.2 VBG=-.2 VBN=-.2 VBP=.3 VBZ=-.3
t:prep+: VBD=-.2 VBG=.2 VBN=.2 VBZ=-.4
t:raising: VB=-.2 VBN=.4
t:xcomp: VB=-.3 VBG=.2 VBZ=-.5
z:aside: subject=-.5
"""


def _read(table: str) -> dict[str, float]:
    """A line is a prefix and `name=weight` pairs."""
    weights: dict[str, float] = {}
    for line in table.split("\n"):
        prefix, *pairs = line.split(" ")
        for pair in pairs:
            name, _, weight = pair.rpartition("=")
            weights[(prefix if prefix != ":" else "") + name] = float(weight)
    return weights


WEIGHTS = _read(_TABLE)
