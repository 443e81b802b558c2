"""Weights of the candidates' features (`sources.features`), learned by `benchmarks/train_sources.py`. Generated: do not edit.

Learned from which candidates of PolNeAR's training part are marked as attributions there. What stands here is single words, grammatical
relations and numbers; no text of the set, nor anything from which one could be put together again.
"""

BIAS = -1.01

_TABLE = """
@ first=-2 in=-14 @aux 's=7 ca=-3 did=3 do=5 does=5 having=5 may=-6 must=-4 should=-6 was=-5 will=-4 ’ll=-4 @c according-to=3 adj-prep=-2 aside=-4 line=2
outlet-aside=2 passive+clause=3 passive-clause=3 passive-told=-3 prep=-2 quote=-2 quoted-as=4 told-aside=3 @cd:adj-clause to=-3 @cd:adj-prep about=6 among=-3
for=-3 from=-3 of=6 than=-3 to=-3 @cd:aside afteradvcl=-3 althoughadvcl=-2 asadvcl=6 conj=-6 parataxis=8 thatrelcl=2 thoughadvcl=-2 whileadvcl=-4 @cd:ccomp
NN=-2 VB=-2 VBD=-6 VBP=2 if=3 that=5 to=-3 what=3 where=-2 whether=4 which=-3 who=2 @cd:dobj+ advcl=-2 against=-2 as=4 at=-4 dative=-2 dobj=6 in=-4 over=5
xcomp=4 @cd:dobj-prep about=4 against=3 as=5 at=-5 by=-2 for=4 from=-2 in=-5 of=-2 on=-2 to=3 @cd:noun-clause by:that=3 from:that=2 light:that=3 light:to=-4
@cd:noun-prep light:about=6 light:for=5 light:in=-2 poss:about=-2 poss:of=4 poss:to=-2 verb:for=4 verb:in=-2 verb:on=-2 verb:with=-2 @cd:passive+prep as=5
at=-3 for=5 in=-7 on=4 with=-3 @cd:passive-clause NN=-3 @cd:passive-prep after=3 as=-7 during=-3 for=-6 in=-2 of=8 over=5 through=2 @cd:passive-told NN=2
NNP=-4 VB=3 if=-2 that=8 whether=-4 @cd:prep about=13 accord=-7 after=-3 against=2 as=-4 before=-3 by=-3 during=-3 for=9 from=-4 in=-3 of=11 @cd:prep+
against=4 at=-2 in=5 of=3 @cd:relcl attr=2 pobj=-3 @cd:xcomp NN=-2 VBG=3 VBN=-4 how=7 that=-3 what=-3 @cl:according-to accord=2 @cl:adj-clause able=-2
certain=-2 eager=3 qualified=-2 quick=3 sure=2 unable=-4 willing=2 @cl:adj-prep close=-2 different=-2 interested=2 @cl:aside accuse=-3 add=4 advocate=-2
announce=-2 answer=2 begin=-4 decline=-2 describe=-2 explain=3 note=4 point=8 predict=4 promise=3 propose=-2 report=3 respond=-3 reveal=3 say=7 speak=-5
suggest=-2 tell=9 write=2 @cl:ccomp admit=-3 allow=2 ask=4 assume=-3 become=-6 believe=-3 call=-4 concede=2 confirm=3 convince=2 decide=-4 declare=2
demonstrate=5 discuss=4 expect=-5 explain=3 fear=3 feel=2 find=5 give=-2 hear=-2 help=-2 hop=3 hope=4 imply=2 indicate=8 insist=3 mean=-5 note=-2 point=2
predict=2 question=2 remark=-3 rule=3 say=3 see=-4 seem=2 show=9 suggest=4 take=-3 tell=5 think=7 understand=3 watch=-4 wonder=2 write=4 ’=-5 @cl:dobj
accept=-3 add=-7 advise=-5 advocate=-3 announce=8 ask=-5 attack=3 begin=-6 blame=3 blast=3 call=-4 celebrate=-3 champion=-4 charge=-3 claim=-4 compare=-3
confirm=3 consider=-3 continue=-7 criticize=5 declare=5 defend=4 deny=3 disclose=-3 echo=-4 email=-4 endorse=5 explain=3 express=4 favor=3 find=-6
highlight=2 identify=2 invoke=-2 know=-3 like=-2 list=3 maintain=-8 mean=-2 mention=5 note=3 outline=5 pledge=-4 point=-3 project=-2 promise=2 propose=4
protest=-2 push=-7 question=6 quote=-4 read=2 rebut=2 recite=2 recognize=-4 recommend=3 reference=-4 reflect=-8 reject=3 repeat=2 report=4 say=2 share=3
speak=-2 stress=5 suggest=5 support=2 tell=-6 thank=3 threaten=-2 tout=2 understand=-3 urge=-4 warn=-5 welcome=2 write=-6 @cl:dobj+ accept=-3 accuse=4 add=-4
answer=-2 ask=3 begin=-2 blame=4 blast=3 call=4 celebrate=-4 cite=4 compare=-4 consider=3 continue=4 criticize=4 declare=4 denounce=3 deny=-3 describe=3
email=2 embrace=-3 encourage=-3 endorse=4 explain=-5 find=-5 invoke=4 issue=2 liken=3 maintain=-5 name=4 offer=-4 order=-2 pledge=-4 post=-2 prefer=-3
promote=-2 push=-7 question=5 reference=3 reject=3 remind=-3 report=-3 say=-3 see=3 seek=-4 slam=3 thank=-3 think=-2 tweet=2 urge=4 want=2 welcome=-2
@cl:dobj-clause ask=2 convince=2 encourage=5 lead=-3 order=2 press=2 prompt=-5 show=6 tell=2 urge=3 @cl:dobj-prep accuse=4 add=-2 address=-6 announce=-2
begin=3 blame=3 blast=3 call=5 cite=6 describe=4 dismiss=2 endorse=-4 express=4 find=-3 offer=3 portray=2 post=-2 see=5 share=-3 tell=-6 write=-5
@cl:noun-clause comment=-6 idea=-3 notion=2 order=-3 proposal=-2 refusal=-2 request=-2 suggestion=4 @cl:noun-prep argument=-2 call=-3 challenge=-3 claim=2
comment=3 commitment=-2 doubt=-2 idea=4 promise=-3 protest=2 question=-3 statement=3 support=2 @cl:outlet-aside report=5 @cl:passive+clause expect=5
@cl:passive-clause expect=6 @cl:passive-prep ask=-4 assure=6 divide=2 file=2 involve=-2 know=-2 leave=-2 make=-2 name=-3 spend=2 @cl:passive-told ask=-11
call=-3 declare=-3 expect=-3 name=-3 need=3 say=2 schedule=-3 see=-2 tell=-3 use=2 @cl:prep add=-5 agree=5 argue=6 begin=4 care=-3 comment=7 continue=-3
decline=-4 hint=5 insist=-2 push=2 report=-6 say=5 show=-7 speak=-3 talk=-3 think=3 @cl:prep+ call=4 talk=2 @cl:quote-verb add=4 chant=2 conclude=-3
declare=2 go=-3 note=-7 point=-9 post=-3 recall=5 report=-4 respond=6 tell=2 tweet=3 write=6 @cl:told-aside tell=3 @cl:xcomp agree=-2 aim=3 appear=-4 avoid=3
begin=-8 continue=-3 decide=-3 figure=-3 hop=6 hope=-3 include=3 intend=-4 like=6 look=5 make=-4 mean=-4 need=-2 plan=2 pledge=3 prepare=-3 refuse=2 seem=-2
speak=5 support=-2 threaten=4 use=-2 vote=2 ’=-2 @cld:adj-clause able:to=-2 certain:to=-4 eager:to=3 qualified:to=-2 quick:to=3 unable:to=-3 willing:to=2
@cld:adj-prep close:to=-2 @cld:aside add:ccomp=2 argue:parataxis=2 call:ccomp=-3 call:relcl=3 challenge:relcl=3 continue:asadvcl=-2 note:asadvcl=5
report:asadvcl=8 say:ccomp=-4 say:relcl=5 speak:asadvcl=-2 write:relcl=-2 @cld:ccomp acknowledge:that=-2 allow:to=2 announce:VBG=3 believe:VB=3
believe:VBN=-4 believe:VBZ=3 claim:that=-3 concede:that=4 conclude:that=2 confirm:that=3 deny:that=-2 emphasize:that=-4 explain:that=-3 fear:VB=2 feel:VBD=-2
help:VB=-2 hop:VB=2 imply:that=-3 indicate:VB=3 insist:VB=-2 know:VB=2 maintain:that=2 make:NN=-2 make:VB=-2 make:VBP=3 make:that=6 note:that=-2 point:that=4
question:whether=4 recognize:that=3 report:VBD=4 reveal:that=2 say:VB=2 say:VBD=6 say:what=-4 see:VBN=2 show:VB=3 show:VBD=6 show:VBG=-3 show:that=2
suggest:VB=3 suggest:VBD=-2 suggest:VBP=3 suggest:VBZ=3 suggest:that=-2 tell:VBZ=2 think:VBN=3 think:VBP=3 think:that=2 want:to=6 warn:that=-3 write:VBN=-4
write:that=2 ’:that=-2 @cld:dobj+ accept:from=-2 accuse:of=5 add:to=-2 advise:on=-3 announce:advcl=2 back:advcl=-4 call:xcomp=-4 cite:as=5 criticize:for=4
defend:advcl=2 describe:as=3 endorse:in=2 find:in=-5 liken:to=3 mention:by=5 push:advcl=-4 push:xcomp=-3 reject:advcl=6 see:advcl=2 see:in=8 support:advcl=-5
support:for=3 support:in=2 tell:xcomp=3 thank:for=3 urge:xcomp=4 view:as=-2 @cld:dobj-clause ask:to=2 encourage:to=3 lead:to=-3 order:to=2 persuade:to=3
prompt:to=-5 urge:to=3 @cld:dobj-prep accuse:of=3 add:to=-4 ask:about=2 attack:for=4 cite:as=4 describe:as=4 find:in=-2 portray:as=2 see:as=-3 show:with=5
view:as=-2 @cld:noun-clause claim:poss:that=-3 concern:light:that=3 notion:verb:that=2 proposal:poss:to=-3 proposal:verb:to=2 refusal:poss:to=-2
report:verb:that=3 suggestion:poss:that=-3 @cld:noun-prep attack:poss:on=4 attack:verb:on=-2 criticism:verb:of=5 endorsement:verb:of=3 @cld:passive+clause
expect:to=2 @cld:passive-clause expect:to=3 @cld:passive-prep base:on=-2 know:for=-3 @cld:passive-told ask:if=-2 ask:whether=-4 expect:to=-3 need:to=3
schedule:to=-3 use:to=2 @cld:prep add:to=-4 advocate:for=2 agree:on=3 agree:with=2 apologize:for=3 ask:for=3 begin:in=-3 begin:with=2 call:on=4 care:about=-3
comment:on=6 compare:to=2 compare:with=-3 respond:by=2 say:in=6 speak:about=9 speak:at=-3 speak:for=-6 speak:of=5 speak:to=-4 speak:with=-4 talk:about=5
@cld:prep+ call:for=-2 call:on=4 point:to=2 speak:on=-3 @cld:relcl say:pobj=2 @cld:xcomp agree:to=-2 aim:to=3 appear:to=-4 avoid:VBG=3 begin:VBG=-4
begin:to=-4 call:JJ=3 call:to=3 continue:to=-3 expect:to=2 help:to=-2 hop:to=3 include:VBG=4 intend:to=-4 like:to=6 look:to=5 mean:VBG=-3 plan:to=2
pledge:to=3 prepare:to=-3 promise:to=2 prove:to=3 refuse:to=2 speak:to=5 start:VBG=3 start:to=-3 support:VBG=-2 threaten:to=2 vote:to=2 ’:to=-2 @d acl=-2
conj=-3 dobj=-3 nsubj=3 parataxis=-4 prep=3 @dk:according-to prep=2 @dk:adj-clause advcl=3 amod=2 conj=-3 @dk:adj-prep advcl=-3 @dk:aside advcl=-9 conj=-6
parataxis=7 @dk:ccomp conj=3 xcomp=3 @dk:dobj acl=4 ccomp=-3 conj=4 pcomp=-3 @dk:dobj+ advcl=3 ccomp=-3 @dk:dobj-clause ccomp=-4 pcomp=7 relcl=-4
@dk:dobj-prep relcl=2 xcomp=-4 @dk:noun-clause attr=-2 nsubj=3 pobj=3 @dk:noun-prep conj=2 dobj=-2 nsubj=-2 @dk:passive+clause acl=-2 ccomp=3 @dk:passive-by
acl=5 advcl=-4 @dk:passive-clause acl=-3 advcl=3 ccomp=3 @dk:passive-prep advcl=-4 ccomp=2 conj=-3 relcl=2 @dk:passive-told acl=-2 advcl=3 conj=-5 @dk:prep
ROOT=2 advcl=2 conj=6 pcomp=-2 relcl=-2 xcomp=-3 @dk:prep+ conj=2 xcomp=2 @dk:quote-verb ROOT=2 ccomp=3 conj=-3 pcomp=-2 relcl=-2 xcomp=2 @dk:xcomp ROOT=-2
ccomp=-2 @h:according-to ,=6 CD=4 DT=9 IN=2 NN=-6 NNS=-5 RB=-2 VBD=-3 VBG=-4 @h:adj-clause VBD=-5 VBN=3 VBZ=4 @h:adj-prep NNP=-3 NNS=-2 VBD=-2 VBG=2 @h:aside
:=4 DT=5 IN=-3 NNP=-3 NNS=3 VBN=-8 VBZ=-2 @h:ccomp VBP=-2 @h:dobj JJR=-3 NN=2 NNS=4 @h:dobj+ DT=-2 NNPS=6 NNS=2 PRP=-2 WP=-2 @h:dobj-clause VBN=4 VBP=-2
VBZ=3 @h:dobj-prep CD=2 NNS=2 RB=-3 VB=4 VBG=4 @h:line PRP=3 @h:noun-prep NNP=-6 NNS=-6 VB=5 VBD=2 VBN=2 @h:passive+clause NNP=-3 NNS=2 PRP=-2 @h:passive-by
NNS=4 @h:passive-clause NN=-3 VBN=3 @h:passive-prep JJ=3 NNP=-3 NNPS=-2 NNS=-3 RB=-3 VB=7 VBG=4 ``=-2 @h:passive-told NNP=-4 VBD=-2 @h:prep CD=-2 IN=-6
NNP=-2 NNS=2 VBG=3 VBZ=3 @h:prep+ NN=3 NNP=-4 PRP=3 VBG=4 @h:quote ''=8 NNP=-5 XX=-2 ``=5 @h:quote-verb ''=-4 ,=2 IN=6 NN=4 NNP=-3 NNS=-6 VBG=-2 VBN=2
@h:relcl VB=2 VBD=2 VBN=-7 @h:told-aside VBD=4 @h:xcomp VBN=-4 @hl accuse=6 acknowledge=3 act=5 appear=-4 ask=-8 assure=-2 back=4 become=-3 believe=-2
blame=4 blast=-3 boo=4 build=4 call=4 cast=3 check=-4 choose=-3 cite=3 come=-4 complain=4 consider=-3 continue=8 create=-3 cringe=-6 cut=3 decide=-2
declare=-9 decline=7 defend=6 deliver=6 demand=-4 dismiss=3 do=-4 draw=5 drive=-4 drop=-4 earn=-4 end=-3 endorse=6 express=8 face=-9 fail=-4 feel=-9 fight=-6
fire=-3 focus=4 follow=-2 force=6 get=-5 give=-2 go=5 happen=-4 help=3 highlight=-2 hit=2 hold=4 ignore=2 include=2 increase=-3 indicate=-4 insist=-3
intend=-5 issue=4 join=2 keep=-4 know=-7 laugh=-2 lead=-3 learn=3 leave=-2 let=4 like=5 lose=-3 manage=3 meet=7 mock=5 note=-5 open=-2 oppose=-2 pay=-3
play=2 pledge=2 point=6 post=-3 praise=3 prefer=4 prevail=-6 promise=6 promote=-5 prompt=5 pull=-5 push=-2 put=7 raise=-4 recall=4 receive=-3 refuse=4
reject=2 release=3 report=9 represent=-4 respond=-3 return=-3 seek=8 seem=-3 seize=-2 sell=3 set=2 show=-9 sound=4 stand=3 step=3 stop=2 struggle=2 sue=3
suggest=4 take=2 talk=6 tend=-5 threaten=6 tie=6 try=2 turn=-3 tweet=3 understand=-3 urge=2 use=-2 voice=2 vote=-5 want=3 watch=3 win=-9 work=-4 write=4 ’=-5
@ho ADJ=-3 ADP=-4 ADV=-3 AUX=-2 CARDINAL=-7 CCONJ=-4 DATE=-8 FAC=-3 LAW=-5 MONEY=-6 NORP=-4 NOUN=-2 ORG=-2 PERCENT=-5 PERSON=-2 PRODUCT=2 PUNCT=-6 TIME=-5
@holds adj-clause=3 aside=-7 ccomp=-3 outlet-aside=2 passive-clause=2 passive-told=4 prep+=4 quote=5 xcomp=6 @hp ADJ=-6 ADP=-6 ADV=2 NOUN=-7 NUM=-2 PRON=-6
@in acknowledge=-4 add=-5 ask=5 call=8 cite=5 claim=-3 conclude=-2 declare=4 insist=-6 note=-2 point=-3 recall=-4 reiterate=2 report=3 respond=-3 reveal=-6
say=-8 tell=-5 write=3 @l able=-2 accept=-3 accord=2 accuse=3 acknowledge=4 address=-4 admire=-4 advise=-5 advocate=-3 aim=5 allude=-2 announce=7 answer=-4
apologize=-2 appear=-4 applaud=4 articulate=-3 assail=6 assert=-4 assume=-2 attack=-2 avoid=3 back=-2 balk=5 become=-5 begin=-12 bemoan=5 blast=3 brush=4
call=3 careful=3 caution=6 celebrate=-3 certain=-2 challenge=-6 champion=-3 chant=3 charge=-7 cite=2 claim=3 clear=-3 close=-5 commitment=-2 complain=3
concede=-2 concerned=5 conclude=2 conduct=-2 continue=-3 convince=8 counter=-2 credit=5 criticism=2 declare=5 decline=3 deem=2 demand=-2 demonstrate=-3
deny=-5 different=-2 discuss=4 dislike=-4 dismiss=3 divide=2 eager=3 elect=-2 eligible=-3 email=4 embrace=-8 emphasize=3 endorse=5 estimate=3 expect=2
explain=3 express=5 favor=-2 fear=4 feel=-5 figure=-7 file=3 find=-6 focus=3 follow=-5 go=-3 guess=2 hail=6 hammer=-2 happy=5 help=-4 high=-2 highlight=4
hint=5 hop=10 hope=6 include=4 indicate=5 instruct=-2 intend=-7 interested=2 interrupt=-10 invoke=3 involve=-3 join=-3 joke=3 keep=2 kill=-2 know=-2 lament=6
lead=-4 leave=4 likely=-2 liken=4 list=2 look=4 love=6 maintain=-14 mean=-13 mock=-2 move=-5 name=8 note=6 observe=-4 open=2 oppose=4 pitch=4 plan=-2
pledge=-5 point=3 portray=5 post=-3 predict=5 prefer=4 prepare=-3 press=3 promise=4 prompt=-3 propose=5 protest=-2 proud=2 provide=-3 qualified=-3 question=3
quick=3 quote=4 raise=-3 read=4 ready=2 reassure=3 rebut=3 recite=4 reference=-2 reflect=-8 refusal=-2 refuse=6 regard=4 reject=5 release=-2 remain=-3
remember=2 remind=-4 repeat=-4 request=-3 respond=-4 reveal=3 rip=4 rule=7 say=3 schedule=-3 send=4 set=-6 share=-2 shoot=4 shout=5 skeptical=3 speak=-11
speculate=5 spend=-3 state=2 statement=3 stress=-4 suggestion=4 sure=2 take=-3 tell=3 think=-6 title=-2 tout=-4 trust=2 try=-2 turn=-3 unable=-4
underscore=-4 update=-2 use=-3 view=6 vow=9 warn=6 watch=-4 welcome=-8 willing=2 win=-7 wonder=4 worried=4 write=-3 yell=5 ’=-6 @lex:according-to other=3
@lex:aside speech=-4 @lex:ccomp attitude=-3 other=-10 speech=5 @lex:dobj attitude=-3 @lex:dobj+ attitude=-3 speech=2 @lex:dobj-clause other=-8 speech=7
@lex:dobj-prep attitude=-2 @lex:noun-prep attitude=-2 other=3 speech=-2 @lex:outlet-aside speech=2 @lex:passive+clause attitude=5 other=-4 speech=2
@lex:passive+prep other=-4 speech=5 @lex:passive-by attitude=2 @lex:passive-clause attitude=2 other=-4 speech=5 @lex:passive-prep attitude=3 speech=-4
@lex:passive-told attitude=-3 speech=-3 @lex:prep speech=-3 @lex:prep+ attitude=-4 other=5 speech=-3 @lex:quote-verb attitude=-7 @lex:quoted-as speech=4
@lex:relcl other=-4 speech=7 @lex:told-aside speech=3 @lex:xcomp attitude=3 other=-9 speech=6 @m after=-2 because=-3 before=-3 if=-6 that=-9 though=4
until=-5 whether=-6 while=5 with=-3 @n:according-to 17+=4 5-8=-4 9-16=4 @n:adj-prep 17+=-2 3-4=-2 5-8=3 @n:aside 17+=4 2=-3 3-4=-6 @n:ccomp 17+=2 2=-4 3-4=-5
5-8=-2 @n:dobj 17+=3 1=-12 2=-4 5-8=3 9-16=5 @n:dobj+ 3-4=-3 @n:dobj-clause 5-8=-2 9-16=2 @n:dobj-prep 17+=2 2=-8 5-8=2 9-16=4 @n:line 17+=4 2=-6 9-16=5
@n:noun-prep 2=-4 3-4=2 5-8=2 @n:outlet-aside 17+=2 @n:passive+clause 5-8=3 9-16=3 @n:passive+prep 17+=-2 @n:passive-by 3-4=2 5-8=7 9-16=-5 @n:passive-clause
17+=-2 3-4=-7 5-8=9 9-16=3 @n:passive-prep 17+=2 3-4=-4 5-8=2 @n:passive-told 17+=2 2=-2 3-4=-2 5-8=-3 @n:prep 17+=3 2=-6 3-4=-2 @n:quote 17+=6 5-8=-4
9-16=-4 @n:quote-verb 3-4=3 9-16=-2 @n:told-aside 9-16=3 @n:xcomp 1=-3 2=-4 @p:according-to after=2 around=4 before=-2 @p:adj-prep after=-2 @p:aside
before=-6 @p:ccomp after=6 around=2 before=-20 @p:dobj+ after=2 around=-3 @p:outlet-aside around=2 @p:passive+clause around=3 @p:passive-by before=2
@p:passive-told after=-2 around=-2 @p:quote-verb after=4 @p:xcomp around=-3 @prt:add up=-2 @prt:show up=-5 @prt:speak out=9 @prt:turn out=-3 @q
according-to=-2 dobj-prep=-3 noun-clause=3 noun-prep=4 outlet-aside=-4 passive+clause=3 passive-prep=5 passive-told=4 prep+=3 prep=3 quote=2 relcl=-4 @qe '=2
,=2 .=8 >=-4 ?=5 e=-6 g=-3 n=-5 r=3 t=-2 @qg:line 4=2 @qg:quote-verb 3=-7 @qn:line 1=2 @qn:quote 1=-2 @qn:quote-verb 1=2 @qo False=-8 True=4 @s NOUN=-3
PRON=-3 PROPN=2 VERB=-7 document=2 ent-DATE=-5 ent-GPE=-3 ent-LOC=-4 ent-NORP=7 ent-ORG=3 ent-PERCENT=-3 ent-PERSON=4 group=4 pron-it=-4 pron-she=4
pron-that=-7 pron-this=-6 pron-which=-2 @s:quote none=-2 @sc:according-to NOUN=7 ent-PERSON=-5 group=-3 @sc:adj-clause ent-NORP=3 ent-PERSON=-4 group=2
pron-he=-6 pron-i=2 pron-it=-2 pron-she=-2 pron-they=2 pron-who=2 @sc:adj-prep NOUN=-5 PRON=-2 ent-NORP=4 ent-ORG=7 ent-PERSON=-4 group=5 pron-that=-3
pron-who=2 @sc:aside NOUN=3 PROPN=5 document=3 ent-NORP=-3 pron-he=-4 pron-it=5 pron-who=-7 @sc:ccomp ADJ=2 NOUN=2 PRON=2 document=4 ent-PERSON=3 pron-it=-8
pron-that=-8 pron-we=6 pron-which=-2 @sc:dobj document=2 ent-NORP=-2 ent-PERSON=3 group=3 pron-he=2 pron-i=-2 pron-it=3 pron-that=-2 pron-we=-6 pron-which=2
pron-who=2 pron-you=-3 @sc:dobj+ document=2 ent-CARDINAL=-3 ent-GPE=3 ent-NORP=-4 ent-PERSON=2 pron-she=-3 pron-that=4 pron-they=-2 pron-who=-2
@sc:dobj-clause NOUN=-3 PROPN=-3 pron-i=2 pron-it=-7 @sc:dobj-prep NOUN=-3 PRON=-2 PROPN=-5 document=3 ent-ORG=-2 ent-PERSON=2 group=3 pron-it=3 pron-that=3
pron-which=-2 @sc:line ent-PERSON=8 @sc:noun-clause NOUN=-4 PRON=3 ent-PERSON=4 @sc:noun-prep PRON=-3 document=4 ent-GPE=-3 group=2 pron-he=2 pron-it=3
@sc:passive+prep ent-PERSON=-5 @sc:passive-by NOUN=3 ent-ORG=2 ent-PERSON=-2 group=-4 @sc:passive-prep NOUN=-3 PRON=-4 PROPN=3 document=-6 ent-PERSON=-2
group=-2 pron-she=3 pron-they=4 pron-which=3 pron-who=-4 @sc:passive-told document=-4 ent-ORG=2 group=3 pron-it=-3 pron-she=3 pron-who=3 @sc:prep PROPN=2
document=2 ent-GPE=-4 ent-ORG=-3 pron-i=2 pron-that=-2 pron-which=-3 @sc:prep+ PROPN=-3 pron-he=2 pron-who=3 @sc:quote-verb NOUN=2 ent-GPE=4 ent-NORP=-4
ent-ORG=-5 group=-5 pron-he=4 pron-it=4 pron-she=3 @sc:relcl pron-he=-4 @sc:told-aside NOUN=2 group=-2 @sc:xcomp NOUN=-2 document=-2 ent-GPE=3 pron-i=4
pron-it=5 pron-she=-4 pron-they=-3 @sd ROOT=6 appos=3 attr=-2 compound=-11 dep=3 dobj=-11 npadvmod=-4 nsubj=4 nsubjpass=-3 pobj=-5 prep=-2 @sib:according-to
prep=2 @sib:adj-clause ccomp=5 xcomp=-4 @sib:adj-prep conj+prep=-2 @sib:aside =11 advcl+dobj=4 advcl=3 conj+dobj=-5 dobj+oprd=3 dobj+prep=-9 dobj+xcomp=-4
oprd=4 xcomp=-8 @sib:ccomp =20 advcl+ccomp+dobj=-2 advcl+ccomp+prep=-4 advcl+ccomp=-3 advcl=7 ccomp+conj+dobj=-2 ccomp+conj+prep=-3 ccomp+dobj+prep=-3
ccomp+dobj=-4 ccomp+npadvmod+prep=4 ccomp+oprd=-2 ccomp+prep=-3 ccomp=2 conj+dobj=-4 conj=4 dobj+prep=-3 npadvmod=10 prep=4 xcomp=-5 @sib:dobj
advcl+conj+dobj=4 advcl+dobj+xcomp=-6 advcl+dobj=4 conj+dobj+oprd=4 conj+dobj+prep=-6 conj+dobj+xcomp=-4 conj+dobj=6 dative+dobj=7 dobj+npadvmod+prep=-6
dobj+npadvmod=3 dobj+oprd=3 dobj+prep+xcomp=-7 dobj+prep=-2 dobj+xcomp=-4 dobj=6 @sib:dobj+ advcl+dobj+npadvmod+prep=-6 advcl+dobj+oprd=-5 advcl+dobj+prep=-3
ccomp+dobj+prep=4 conj+dobj+prep=4 conj+dobj+xcomp=3 conj+dobj=4 dobj+npadvmod+prep=-4 dobj+oprd=4 dobj+prep+xcomp=9 dobj+prep=3 dobj=-3 oprd=-3 prep=4
@sib:dobj-clause ccomp+dobj=-3 conj+dobj+xcomp=4 dobj+xcomp=2 @sib:dobj-prep conj+dobj+prep=4 dobj+npadvmod+prep=-2 dobj+prep=3 @sib:passive+clause oprd=2
xcomp=2 @sib:passive+prep prep=4 @sib:passive-clause ccomp=3 @sib:passive-prep conj+prep=-4 @sib:passive-told advcl+xcomp=-3 ccomp+prep=2 conj+xcomp=-3
@sib:prep advcl+prep=4 npadvmod+prep=-4 @sib:prep+ advcl+conj+prep=5 advcl+prep=-4 ccomp+prep=-5 prep+xcomp=5 @sib:quote-verb =2 advcl+prep=-2 advcl=3
ccomp+prep=-4 ccomp=2 conj=-3 dobj+npadvmod=3 dobj+prep=-4 npadvmod+prep=2 npadvmod=-2 @sib:relcl ccomp=5 @sib:xcomp advcl+xcomp=2 ccomp+xcomp=-2
conj+prep+xcomp=2 conj+xcomp=3 oprd=-3 xcomp=2 @sk:ROOT acl:False=3 @sk:attr acl:False=5 relcl:False=-3 @sk:conj acl:False=3 @sk:dobj ROOT:True=7
acl:False=-8 acomp:False=-2 pcomp:False=-4 relcl:False=-2 @sk:npadvmod ROOT:False=-2 @sk:nsubj acl:True=-4 acomp:False=2 advcl:False=5 attr:False=-4
ccomp:True=-3 conj:True=3 dobj:False=6 parataxis:True=-2 pcomp:False=4 prep:False=-2 relcl:True=2 xcomp:False=3 @sk:nsubjpass ROOT:True=-5 acl:False=4
advcl:False=-4 advcl:True=2 ccomp:True=4 conj:True=2 pcomp:False=3 pcomp:True=2 xcomp:False=-3 @sk:pobj advcl:False=-5 amod:False=6 ccomp:False=2
conj:False=-5 pobj:False=4 prep:False=3 relcl:False=-4 xcomp:False=-4 @sk:poss ROOT:True=3 conj:True=2 dobj:True=-9 nsubj:True=2 @sk:prep amod:False=-2
@so:according-to a:2=4 @so:adj-prep b:0=-4 b:1=5 b:3=-6 @so:aside b:1=-9 @so:ccomp a:0=4 a:4=-2 b:0=3 b:2=-3 b:3=-4 b:4=-7 @so:dobj a:3=-3 b:3=-3 b:4=-6
@so:dobj+ b:0=2 b:2=2 b:3=-5 b:4=-4 @so:dobj-clause b:0=3 b:1=3 b:2=3 b:4=-5 @so:dobj-prep a:3=4 b:3=-3 b:4=-4 @so:noun-clause a:1=4 b:1=6 b:3=-5
@so:noun-prep a:1=-2 a:2=-2 a:3=2 a:4=-2 b:2=3 @so:outlet-aside b:0=2 @so:passive+prep a:1=2 a:2=3 a:4=-4 @so:passive-by a:1=-3 a:2=3 @so:passive-prep b:2=-3
b:3=-3 @so:passive-told b:3=3 b:4=-3 @so:prep a:4=-4 b:0=2 b:1=3 @so:prep+ b:0=6 b:3=-3 b:4=-4 @so:quote-verb a:0=-9 b:0=3 b:1=8 b:3=-2 b:4=-3 @so:told-aside
b:0=6 @so:xcomp b:0=2 b:3=-6 @sw actress=2 ad=3 administration=3 adviser=-2 agreement=4 all=-5 analysis=5 analyst=6 anchor=-5 appeal=2 argument=-2 army=3
associate=2 attack=-9 attempt=-2 attorney=6 average=5 backer=4 bill=4 board=8 both=6 businessman=5 camp=6 campaign=8 candidate=-2 case=-3 chance=-3 change=-2
check=3 chief=3 comment=-7 company=5 congressman=2 country=-4 court=5 crowd=-3 debate=-3 deficit=-3 delegate=-5 department=6 diplomat=4 director=5
document=-4 donor=-2 editorial=3 email=4 employee=-4 employer=-4 event=-2 everyone=9 executive=2 expert=6 fan=5 father=-4 few=5 figure=-8 finding=-4 firm=4
force=3 friend=9 generation=-2 government=6 governor=3 her=2 host=-3 i=3 inability=-2 income=-2 information=6 insider=4 investigation=2 investor=7 issue=-4
it=-4 judge=5 lady=-2 lawmaker=3 lawsuit=4 lawyer=-7 letter=2 maddow=5 man=-3 manager=7 many=2 measure=-4 meeting=-5 member=-4 message=-6 minister=-6 most=-2
movement=2 movie=-4 much=-3 narrator=2 nation=2 newspaper=6 nominee=2 number=3 observer=3 office=3 official=5 one=3 opponent=3 opposition=3 organization=4
organizer=3 outlet=3 o’malley=4 pac=5 page=3 panel=3 pastor=4 penny=4 percentage=4 person=-5 photo=-4 plan=-3 platform=-3 police=3 politico=2 poll=9
polling=10 pollster=7 president=4 pressure=-3 primary=-4 program=-3 proponent=-3 proposal=3 prosecutor=-5 protester=-4 q=-3 race=-6 rate=-4 reason=-4
refusal=5 release=-2 remark=-2 report=6 reporter=4 result=10 review=6 rhetoric=3 runner=2 secretary=8 sense=-4 service=4 shift=-4 side=4 sign=-5 some=4
source=4 speaker=4 speech=-4 spokesman=12 spokeswoman=6 staffer=-7 star=6 state=-6 statement=-4 story=-6 strategist=-2 strategy=-4 study=7 support=-5
survey=3 tax=-2 team=6 tester=2 that=-7 their=2 this=-6 those=2 time=-4 trouble=-3 trump=8 union=-2 user=7 video=4 vote=2 voter=-2 way=-3 website=-5 what=-6
which=-2 woman=-5 worker=-4 @t:according-to VBG=2 @t:aside VBG=-4 @t:ccomp VB=-3 VBG=-2 @t:dobj+ VB=-3 VBZ=2 @t:dobj-clause VB=2 VBN=-5 VBP=5 VBZ=-2
@t:dobj-prep VBG=-2 VBN=2 VBP=-3 VBZ=2 @t:noun-prep NN=2 NNS=-2 @t:passive+clause VBN=3 @t:passive-clause VBN=3 @t:passive-prep VBN=-2 @t:passive-told VBN=-3
@t:prep VBG=-2 VBN=-5 VBP=4 @t:prep+ VBZ=-4 @t:quote-verb VB=-7 VBD=2 VBG=2 VBP=-5 @t:relcl VB=-3 VBD=3 VBP=3 VBZ=2 @t:told-aside VBD=3 @t:xcomp VBZ=-6
@td:JJ amod=3 conj=-3 @td:NN conj=3 dobj=-2 @td:NNS pobj=3 @td:VB ROOT=-2 advcl=-4 ccomp=-2 conj=-4 pcomp=6 relcl=-5 @td:VBD acl=2 advcl=3 ccomp=3
parataxis=3 pcomp=-3 @td:VBG advcl=-2 ccomp=-3 pcomp=2 xcomp=-3 @td:VBN acl=-3 xcomp=-4 @td:VBP ROOT=2 acl=4 advcl=3 ccomp=-3 conj=2 pcomp=-3 @td:VBZ acl=-3
conj=-3 parataxis=-3 pcomp=-2 @z:aside bare=-3 subject=-2 @z:ccomp bare=-3
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
