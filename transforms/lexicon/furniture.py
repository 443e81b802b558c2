"""The words of what stands on a news page beside the story: invitations, sharing, legal lines, counters, notes.

Compiled by hand from general knowledge of news sites' house styles. Each set is a feature, not a verdict:
`transforms.roles.furniture` weighs them together with a line's length, place and punctuation. Lower case; `-` stands for a space too.
"""

from transforms.languages.en.calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


ASKS = _set("""
    accept access activate add bookmark browse buy catch check chip choose comment confirm consider contact continue contribute create discover don't
    donate
    download e-mail email enable enjoy enter explore fill find follow forward get gift give grab hear help install join keep learn leave let like listen
    hide log manage miss mute never open order pick play please post press print provide purchase read receive recommend register reject remove renew
    reply save scan scroll
    search see select send set share show sign skip start stream submit subscribe support swipe take tap tell text try tune turn tweet unlock update
    upgrade visit want watch
""")
"""Verbs that a line to the reader opens with."""

STRONG_ASKS = _phrases("""
    add a | already a | already have | article continues | be first | be the first | become a member | become a subscriber | check out | click here
    click on | click the | click to | consider supporting | contact us | continue reading | discuss this | do you have | don't miss | donate now
    download our | email this | email us | enter your | find out | find us | follow our | follow the latest | follow us | get access | get in touch
    get unlimited | gift this | go to comments | got a | got a story | have a | have you been affected | have your say | help us | hide comments
    join the | join us | jump to | keep reading
    learn more | leave a | let us know | like us | listen now | listen to this | load more | log in | never miss | post a | please enable
    please try | please wait | wait while | post continues | print this
    read also | read full | read more | read next | read the full | register for | register now | register to | scroll down | see also | see more
    see the full | send to | send us | share this | show more | sign in | sign me | sign up | sign-up | skip ad | skip to | stay ahead | stay connected
    stay informed | thank you for | thanks for | stay tuned | stay up | story continues | subscribe | subscribe to | support free | support good
    support honest | support independent
    support local | support our | support public | support quality | support the | support us | swipe | tap here | tap to | tell us
    this article continues | try it free | turn on | tweet this | unsubscribe | view all | view comments | view more | want more | want to | watch live
    scroll to | view original | watch more | watch now | write to us | you are reading | you have reached | you have read | you have used
    you might be interested in | you've reached | you've read
    your account | your browser | your contribution | your donation | your e-mail | your email | your subscription | your support | your trial
""")
"""Openings that hardly ever begin a sentence of news; worth more than a verb alone."""

ELSEWHERE = _phrases("""
    lesen sie auch | lesen sie mehr | lesen sie hier | mehr zum thema | mehr dazu | auch interessant | lire aussi | à lire | a lire | leia mais | leia também
    leer más | leer también | lea también | leggi anche | lees ook | les også | läs också | läs mer | läs även | læs også | czytaj więcej | czytaj też
    czytaj także | čtěte | ayrıca okuyun | continue reading | like this story | click here | also read | see also | read more | read also | read next
    read the full | follow us | sign up | related articles | related stories | related posts | story continues | get the latest | download our
    more stories | subscribe | join us | share this | this story has been shared | advertisement
""")
"""Openings of lines that lead elsewhere, in the languages of the pages seen; each is a class of house style."""

THINGS = _set("""
    account ad ad-blocker ad-free ad-supported adblocker ads advert advertisement advertisements advertiser advertorial adverts affiliate alert alerts
    android app app's apps bluesky bookmark briefing browser commenting comments commission cookie cookies digest e-edition e-mail e-mails e-paper email
    emails epaper facebook feed homepage hotline in-box inbox instagram ios javascript keywords linkedin login mailbox mailing membership messenger
    feedback google newsletter newsletters notification notifications offers paid-for partner-content password paywall pinterest podcast podcasts
    premium privacy puzzles
    quiz reddit rss screen-reader signup snapchat social spam sponsored spotify subscribe subscriber subscribers subscribing subscription subscriptions
    telegram threads tiktok toggle trial twitter unlimited unsubscribe viber website wechat whatsapp youtube
""")
"""Nouns of a site's own offers and machinery."""

WEAK_THINGS = _set("""
    access address analysis article articles breaking bulletin button channel clicking comment community company consent content contribution
    conversation
    coverage crossword daily delivered discount discussion donation edition editor events exclusive experience feedback form free friends full gallery
    group headlines here honest image in-depth independent interest interview invalid journalism journalists latest link links list live member members
    mind month more morning news newsroom now online opinions our page pages partners phone photos picks piece plan plans post posts print questions
    reader readers
    reading registration report reporting reports section sections service services settings shop site stories story support supporters team thoughts
    tip
    tips today top topic topics updates upgrade version video videos views week week's weekly
""")
"""Nouns of the trade: furniture only beside stronger signs."""

CORE_THINGS = _set("""
    ad-free alerts app briefing digest in-box inbox mailbox newsletter newsletters notifications paywall podcast podcasts subscriber subscribers
    subscription subscriptions unsubscribe whatsapp
""")
"""Those that a line to the reader speaks of in any house style."""

LABEL_CORE = _set("""
    also archive archives click explained explainer explore filed follow gallery keywords latest listen live missed more newsletter next photos pictures
    podcast poll popular quiz read recommended related see subscribe tagged tags topics trending update updates video videos view watch
""")
"""Words of which one stands in a label before a link."""

READER = _set("here me my our us we we'll we're you you'll you're your yours yourself")
"""Words by which a page speaks to its reader or of itself."""

LABELS = _phrases("""
    a a | advertisement feature | advertising feature | commercial content | paid-for content | about us
    abstract | accept | accept all | ad | add a comment | add comment | ads | advert | advertise | advertise with us | advertisement
    advertisements | agree | all rights reserved | also in the news | also in this section | also of interest | also on | also read | also see
    around the web | article continues | article continues after advertisement | article continues below | article ends | autoplay | back
    back to gallery | back to top | bookmark | breaking news | buy now | cancel | categories | change edition | comment | comments | complete coverage
    connect with us | contact us | continue | continue reading | continue to article | continued below | continues below | cookie policy
    close | close ad | close menu | cookie settings | cookies | copied | copy link | copyright
    dark mode | disclaimer | don't miss | donate | donate now | download now | download the app | e-mail
    edition | editor's choice | editor's picks | editors picks | editors' choice | editors' picks | elsewhere | elsewhere on the site | email | ends
    enlarge | enlarge this image | exclusive for subscribers | filed in | filed under | find out more | follow | follow us | follow us on | followers
    font size | for subscribers | from around the web | from our partners | from our sponsors | from the archive | from the archives | full coverage
    full screen | full story | full text | fullscreen | further information | further reading | gallery | get in touch | get the app | go premium
    hashtags | have your say | hide caption | hide comments | home | home page | i agree | icymi | in case you missed it | in photos | in pictures
    in this article | in this story | join now | join the conversation | join the debate | join the discussion | join us | just in | just watched
    keep reading | keywords | latest | latest headlines | latest news | latest stories | latest updates | latest videos | learn more | leave a comment
    leave a reply | like this | link copied | listen | listen now | live updates | load more | loading | log in | log out | login | logout
    manage consent
    media playback is unsupported on your device | members only | mentioned in this article | menu | more | more coverage | more details | more for you
    more from | more from this section | more from us | more headlines | more here | more info | more information | more like this | more news
    more on this | more on this story | more on this topic | more stories | more to explore | more to read | more videos | more world news
    most commented | most popular | most read | most shared | most viewed | most watched | must read | must reads | mute | my account | n/a | newsletter
    newsletter signup | newsletters | next | next article | next story | no comments | none | now playing | ok | order now | original article | our app
    our apps | our coverage | our picks | our top stories | paid content | paid post | partner content | pause | photo | photo gallery | photos | pin
    pin it | play | play video | playing now | please wait | popular now | post a comment | post comment | posted in | premium | premium content
    prev next | previous | previous article | previous story | print | privacy | privacy policy | promoted | promoted content | read | read also
    read full article | read full story | read more | read more here | read more on this | read next | read on | read the full article
    read the full story | read the original article | read this next | reader comments | recommended | recommended for you | recommended reading
    recommended stories | recommended video | recommended videos | register | reject all | related | related article | related articles
    related content
    related coverage | related internet links | related items | related link | related links | related news | related posts | related reading
    related stories | related story | related tags | related topic | related topics | related video | related videos | replay | report a typo
    report abuse | report an error | return to top | rss | save | save article | save for later | saved | scroll down | scroll to top | search | see all
    see also | see more | send | share | share article | share now | share on | share story | share this | share this article | share this page
    share this story | share this with | share via | shop | shop now | show caption | show comments | show less | show more | sign in | sign me up
    sign up | similar articles | similar stories | site map | sitemap | skip | skip ad | skip advertisement | skip to content | skip to main content
    slideshow | special coverage | sponsored | sponsored content | start your free trial | story continues | story continues below
    story continues below advertisement | story ends | submit | subscribe | subscribe here | subscribe now | subscribe today | subscriber only
    subscribers only | suggested | suggested reading | support us | table of contents | tag | tagged | tags | terms | terms and conditions
    terms of service | terms of use | text size | toggle caption | top | top news | top of page | top picks | top stories | top story | topics
    trending
    trending now | trending stories | tweet | unmute | unsubscribe | up next | video | videos | view all | view caption | view comments | view gallery
    view more | watch | watch also | watch live | watch more | watch now | watch this | what do you think | what to read next | what's your view
    key events | key moments | live feed | live reporting | live blog | filter updates | filters beta | newest first | oldest first | most recent
    auto update | show key events only | see latest | jump to latest | save to read list | save to reading list | save this story | add to reading list
    read later | listen to article | listen to story | listen to this story | hear this story | text to speech | increase font size | change text size
    gift article | gift this article | share full article | about the author | about the writer | about the authors | meet the author | more by this author
    all rights | top comments | view comment | see comments | newsletters you may like | editor's note below | our standards | report this ad
    abonnieren | anmelden | artikel anhören | artikel teilen | drucken | kommentare | kommentieren | lesezeit | nach oben | teilen | vorlesen | werbung
    zur startseite | alle rechte vorbehalten | abonnez-vous | commentaires | écouter l'article | imprimer | partager | partager l'article | publicité
    réservé aux abonnés | s'abonner | temps de lecture | tous droits réservés | comentarios | compartir | escuchar | publicidad | suscríbete
    todos los derechos reservados | anzeige | assine | compartilhe | compartilhar | comentários | ouvir | publicidade | todos os direitos reservados
    condividi | commenti | abbonati | ascolta | pubblicità | stampa | tutti i diritti riservati | advertentie | deel dit artikel | delen | reacties
    alle rechten voorbehouden | annons | dela | reklam | reklama | udostępnij | annonse | annonce | del artiklen | mainos | jaa
    discover more | explore more | tagged with
    worth reading | you may also like | you may be interested in | you may have missed | you may like | you might also like | you might be interested in
    you might like | your comments | your thoughts | your view | zoom
""")
"""Whole lines of furniture, also before a colon, a bar or an arrow that opens a link."""

KICKERS = _set("""
    & a africa africans africas agency alert america americas analysis and archive arts asia at australia banking basketball big biz books boxing breaking
    britain business canada celebrity check cities city climate column columnist comment comments commentary community companies consumer country county
    court courts cover cricket crime culture data debate defence defense depth diary diplomacy dispatch dispatches economy editor's editorial editorials
    education election elections energy england entertainment environment essay europe events exclusive explained explainer express fact factcheck
    fact-check fashion feature featured features fiction film finance first flash focus food football for from gadgets games gaming gardening general
    global golf guest health heritage hockey home horse in india industry innovation insight international interview investigation investigations
    ireland jobs justice just large latest law lead leader legal letter letters life lifestyle listen live local long longread markets media members
    metro middle-east money motoring motors movies music nation national nature news newsbeat north notebook obituaries obituary of on only op-ed opinion
    oped our parenting people person personal perspective perspectives photos pictures podcast police politics postcard premium press profile property
    q&a racing read real-estate regional region release religion report reportage reporter retail review reviews royals royal rugby sci-tech science
    scotland showbiz society soccer south special sponsored sport sports state states stories story style subscribers sunday tech technology tennis the
    theatre top trade transport travel trending tv u.k u.s uk update updated urgent us usa video views viewpoint wales watch watchdog weather week weekend
    west women work world your
""")
"""Words of the labels over a title: sections, kinds of articles, parts of the world."""

MASTHEADS = _set("""
    advertiser advocate argus beacon bulletin bugle chronicle citizen courier courier-journal daily democrat dispatch echo examiner express gazette globe
    guardian herald independent inquirer insider journal leader ledger magazine mail mercury mirror monitor news news-press observer outlook packet pioneer
    post press record recorder register reporter republic republican review sentinel standard star star-tribune statesman sun telegram telegraph times
    times-register tribune tribune-review union vanguard voice weekly
""")
"""Last words of newspapers' names."""

TOPIC_HEADINGS = _phrases("""
    topics | related topics | tags | related tags | keywords | more on | explore more on these topics | explore topics | filed under | in this story
    more about | read more about | read more on | themes | categories | mentioned | people | places | companies | labels | hashtags
""")
"""Headings of lists of topics, one a line."""

CROSSHEADS = _phrases("""
    key points | key facts | key findings | key takeaways | key quotes | the key points | main points | takeaways | highlights | the highlights | at a glance
    claim | the claim | facts | the facts | the verdict | verdict | our verdict | rating | our rating | background | context | the background | timeline
    conclusion | the bottom line | bottom line | what happened | what we know | what's next | what next | why it matters | the context | the details
    the numbers | by the numbers | zoom out | zoom in | the big picture | the other side | details | analysis | reality check | yes, but | driving the news
    what they're saying | what to watch | our thought bubble | the backdrop | between the lines | state of play | go deeper | the intrigue | flashback
""")
"""What sections of news briefs and fact checks are headed by, with a colon too."""

LINK_LABELS = _phrases("""
    ad | content continues |
    anzeige | auch interessant | das könnte sie auch interessieren | lesen sie auch | lesen sie mehr | lesen sie hier | mehr zum thema | mehr dazu
    weiterlesen | zum thema | publicité | lire aussi | à lire aussi | à lire également | lire la suite | voir aussi | sur le même sujet | lea también
    lea más | lee también | le puede interesar | te puede interesar | ver también | también te puede interesar | leia também | leia mais | veja também
    saiba mais | leggi anche | leggi tutto | approfondisci | guarda anche | lees ook | lees meer | bekijk ook | läs också | les også | læs også
    czytaj także | czytaj też | читайте также | baca juga
    advertisement | also in the news | also on | also read | also see | also watch | article continues | breaking news | categories | category
    comments | deep dive
    don't miss | disclaimer | download | editor's choice | editor's picks | editors' picks | elsewhere | email | explained | explainer | explore more | filed in
    filed under | find out more
    follow | follow us | follow us on | from the archive | from the archives | full coverage | full story | full text | further reading | gallery
    go deeper | hashtags | icymi | in case you missed it | in photos | in pictures | in this story | keywords | labels | learn more | link | links
    listen | listen now | live blog | live updates | mentioned | mentioned in this article | more | more from | more from us | more here | more news
    more on this | more on this story | more stories | most popular | most read | must read | newsletter | newsletters | next | next article
    next story
    originally tagged | our picks | our standards | permalink | podcast | poll | post continues | posted in | previous | previous article
    previous story
    print | promoted | quiz | read | read also | read more | read more here | read next | read this | recommended | recommended reading | related
    related article | related articles | related content | related coverage | related link | related links | related news | related reading
    related stories | related story | related tags | related topic | related topics | related video | section | see also | see more | share | share on
    share this | share via | short url | shortlink | sign up | slideshow | sponsored | story continues | subscribe | suggested | suggested reading
    support free | support good | support honest | support independent | support local | support our | support public | support quality | support the
    tag | tagged | tags | this article continues | top stories | top story | topics | trending | trending now | up next | url | watch | watch also
    watch live | watch more | watch now | watch this | you are here | you are reading | you have reached | you have read | you have used
    you may also like | you may like | you might also like | you've reached | you've read
""")
"""Labels that make furniture of the line they open: "Related: …"."""

WIDGETS = _set("""
    a add ago and arrow article back bluesky bookmark button by cancel clipboard close comment commentemailmore comments connect copied copy day days download
    e-mail edit email facebook flipboard follow following fullscreen gift google home hour hours icon instagram it join like likes line link linkedin
    login mail mastodon menu messenger min mins minute minutes more mute news newsletter next now on open or page pause pin pinit pinterest play plus
    pocket post prev previous print read reddit replies reply report retweet retweets rss save saved search send share shares sharing sms snapchat story
    subscribe telegram the this threads tiktok to toggle top tumblr tweet tweets twitter us via viber view views wechat weibo whatsapp with x your
    youtube url
""")
"""A line of nothing but these is a row of buttons or counters."""

CORE_WIDGETS = _set("""
    bluesky bookmark comment commentemailmore comments copy e-mail email facebook flipboard fullscreen instagram likes linkedin messenger pin pinterest
    prev print reddit retweets share shares subscribe telegram tweet twitter views whatsapp youtube
""")

LISTS = _set("""
    ad ads advertisement advertisements advertising articles comments cookie cookies coverage disclaimer edition feedback gallery headlines latest
    latest-news links news newsletter notifications photos picks podcast podcasts popular posts privacy promoted reactions reading reads recommendation
    recommendations recommended related slideshow sponsored stories story subscribe subscribers suggested tags topics trending video videos
""")
"""Words of which one at least stands in the heading of a list of links or in a button."""

JOINTS = _set("""
    a about above all an and any are as at be below later by can closed first for from have how in is may might missed must no not now of on or other our out
    right some still that the these this those to today want what when who with yet your
""")
"""Small words between them."""

LEGAL = _set("""
    cookie cookies copyright copyrighted disclaimer expressed gdpr liability licence license licensed privacy recaptcha redistributed redistribution
    reproduce reproduced reproduction republish republished reserved reused rewritten syndicated syndication trademark trademarks unauthorised
    unauthorized
""")
"""Words at the core of copyright, privacy and liability lines."""

LEGALESE = _set("""
    accuracy agree agreed agreement apply author author's authors broadcast conditions consent content endorse external forbidden material necessarily
    notice opinions part permission permitted personal policy prior prohibited protected publication published publisher reflect reprint responsibility
    otherwise registered
    responsible rights service site sites stated strictly terms unless use views website without written
""")
"""Words of copyright, privacy and terms lines."""

SAID = _set("""
    added announced argued asked claimed confirmed denied explained insisted noted recalled replied said says tells testified told warned wrote
""")
"""Verbs that make a line part of the story, whatever else stands in it."""

JOBS = _set("""
    a agencies agency analyst assistant associate author blogger bureau business chief chief-reporter city columnist contributor contributors
    correspondent correspondents court crime critic deputy desk digital diplomatic economics editor education environment features foreign freelance
    freelancer health intern investigations journalist journalists media national news newsroom online our own photographer political presenter press
    board data editorial fact-check fact-checker fact-checkers fact-checking investigative
    network
    producer reporter reporters science senior service services special sport sports staff team technology verification web wires writer writers
""")
"""Words of a byline that are no name: offices of a newsroom."""

OFFICES = _set("""
    agencies agency blogger board bureau columnist contributor contributors correspondent correspondents desk editor journalist journalists network
    photographer
    reporter reporters service staff team writer writers
""")
"""Those of them that make a byline of a line with names."""

DATE_WORDS = frozenset({*MONTHS, *SHORT_MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS}) | _set("""
    a.m actualizado added aedt aest ago aktualisiert am at bst cat cdt cest cet created cst ct date dated datetime day days eat edited edition edt est
    et filed first gepubliceerd gmt h hkt hour hours hrs issued ist jst kst last local mdt midnight min mins minute minutes modified msk mst mt nd
    noon o'clock of on original originally p.m pdt pm posted print printed pst pt pubblicato pubdate publicado publication published published: publié
    rd read release released sast sgt st stand t th the time timestamp today uhr uk update updated uploaded utc veröffentlicht wat yesterday z
""")
"""A line of nothing but these and digits is a date line."""

SIGNAL_WORDS = _set("""
    above app appeared appears article below caption cent center, centre, covers edited editor foto: left left, mail pic: pics: pool published
    reporting right right, rights seen shown sign signing story terms version writer writes
""")
SIGNAL_STEMS = _set("""
    assis autho click colum compi cooki copyr corre credi donat downl e-mai email fello follo http: https image inbox journ newsl permi photo pictu regis
    sourc subsc suppl unsub websi
""")
SIGNAL_SIGNS = ("(", "[", "@", "/", "©", "ontribut", "ourtesy", "rivacy", "ranslat", "rofess")
"""Words, first five letters of words, and signs or pieces of words, of which one stands in every long closed line that is not the story."""
SIGNAL_ADDRESSES = _set("my our us we you you'll you're your you’ll you’re")
"""Words to the reader: a signal too, but in a line that quotes someone."""
