"""The words of what stands on a news page beside the story: invitations, sharing, legal lines, counters, notes.

Compiled by hand from general knowledge of news sites' house styles. Each set is a feature, not a verdict:
`transforms.text.furniture` weighs them together with a line's length, place and punctuation. Lower case; `-` stands for a space too.
"""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


ASKS = _set("""
    accept activate add access bookmark browse buy catch check chip choose comment confirm contact continue contribute create
    discover donate don't download e-mail email enable enjoy enter explore fill find follow forward get gift give grab hear help install join keep
    learn leave let like listen log manage miss never open order pick play please post press print provide purchase read receive
    recommend register renew reply save scan scroll search see select send set share show sign skip start stream submit subscribe support swipe take
    tap tell text try tune turn tweet unlock update upgrade visit want watch 
""")
"""Verbs that a line to the reader opens with."""

STRONG_ASKS = _phrases("""
    learn more | find out | check out | register to | send to | send us | subscribe to | support our | consider supporting | discuss this | be the first | be first | help us | get unlimited | get access | try it free
    sign up | sign-up | subscribe | unsubscribe | click here | tap here | click on | click the | scroll down | swipe | log in | sign in | follow us | like us | find us | join us | register now | register for
    read more | see more | read also | see also | read next | share this | tweet this | email this | print this | download our | become a subscriber | become a member | donate now | support us
    turn on | get in touch | write to us | email us | contact us | keep reading | continue reading | skip to | have your say | leave a | post a | add a | join the | follow our | follow the latest | click to | tap to
    don't miss | never miss | stay up | stay informed | stay connected | stay ahead | stay tuned | let us know | tell us | sign me | enter your | skip ad | want more | want to | already a | already have | got a story | do you have | have you been affected
    have a | got a | listen to this | watch live | support independent | support quality | support our | support local | support the | support good | support public | support free | support honest
    you have read | you've read | you have reached | you've reached | you have used | you are reading | article continues | story continues | post continues | this article continues | watch more | watch now | listen now | read the full | read full | see the full | view comments | view all | view more | show more | load more | hide comments
""")
"""Openings that hardly ever begin a sentence of news; worth more than a verb alone."""

THINGS = _set("""
    account ad ads ad-blocker ad-free adblocker advert advertisement advertisements advertiser adverts affiliate alert alerts android app apps app's bluesky bookmark browser cookie cookies
    comments commenting commission digest e-edition e-mail e-mails e-paper email emails epaper facebook feed homepage hotline inbox in-box instagram ios javascript keywords linkedin login
    login mailbox mailing membership messenger newsletter newsletters notification notifications paywall pinterest podcast podcasts premium puzzles quiz reddit rss screen-reader signup snapchat
    social spam subscriber subscribers subscribe subscribing subscription subscriptions telegram threads tiktok toggle twitter unsubscribe viber website wechat whatsapp youtube ad-supported
    javascript password trial unlimited privacy spotify offers sponsored paid-for partner-content advertorial briefing
""")
"""Nouns of a site's own offers and machinery."""

WEAK_THINGS = _set("""
    access address invalid week analysis article articles bulletin member members button channel clicking comment community company consent content contribution conversation coverage crossword
    discount discussion donation edition editor events exclusive experience feedback form free friends full gallery group headlines here honest image independent in-depth interest
    interview journalism journalists latest link links list live mind month more morning news newsroom now online opinions our page pages partners phone photos picks piece
    post posts print questions readers reader reading registration report reporting reports section sections service services settings shop site stories story support
    supporters team thoughts tip tips today top topic topics updates upgrade version video videos views weekly week's breaking daily delivered
""")
"""Nouns of the trade: furniture only beside stronger signs."""

CORE_THINGS = _set("newsletter newsletters subscriber subscribers subscription subscriptions unsubscribe inbox in-box mailbox paywall podcast podcasts whatsapp ad-free app alerts notifications digest briefing")
"""Those that a line to the reader speaks of in any house style."""

LABEL_CORE = _set("""
    read see watch listen more related recommended next archive archives explore view click also live video videos photos pictures gallery podcast newsletter subscribe explained explainer quiz poll missed follow tags topics
    keywords filed tagged latest trending popular update updates
""")
"""Words of which one stands in a label before a link."""

READER = _set("you your you're you'll yours yourself we our us we're we'll me my here")
"""Words by which a page speaks to its reader or of itself."""

LABELS = _phrases("""
    advertisement | advertisements | advert | ad | ads | sponsored | sponsored content | promoted | promoted content | partner content | paid content | paid post | from our partners | from our sponsors | around the web | from around the web
    read more | read more here | read more on this | read also | also read | also see | see also | see more | read next | what to read next | read this next | read on | next article | previous article | next story | previous story | next | previous | prev next | up next | read | must read | must reads | worth reading
    more | more here | more details | more info | more information | more news | more stories | more on this | more on this story | more on this topic | more from | more from this section | more like this | more to read | more to explore | more headlines | more coverage | more for you | more from us | more videos | more world news
    related | related articles | related article | related stories | related story | related content | related coverage | related topics | related topic | related links | related link | related news | related posts | related video | related videos | related reading | related items | related tags | related internet links | similar stories | similar articles
    recommended | recommended for you | recommended reading | recommended video | recommended videos | recommended stories | suggested | suggested reading | further reading | further information | you may like | you may also like | you might like | you might also like | you may be interested in | you might be interested in | you may have missed | also on | also in the news | also in this section | also of interest | elsewhere | elsewhere on the site
    trending | trending now | trending stories | popular now | most popular | most read | most viewed | most shared | most commented | most watched | top stories | top story | top news | latest | latest news | latest stories | latest headlines | latest updates | latest videos | breaking news | editor's picks | editors' picks | editor's choice | editors' choice | editors picks | our picks | top picks | our top stories | don't miss | in case you missed it | icymi | just watched | just in | live updates | watch | watch live | watch now | watch more | watch this | watch also | listen | listen now | in pictures | in photos | photos | gallery | photo gallery | view gallery | back to gallery | slideshow | video | videos | from the archive | from the archives | read the full story | read full story | read full article | read the full article | full story | full coverage | our coverage | complete coverage | special coverage | read the original article | original article
    tags | tag | topics | keywords | categories | filed under | filed in | posted in | tagged | hashtags | in this story | in this article | mentioned in this article | table of contents | 
    share | share this | share this article | share this story | share this page | share on | share via | share article | share story | share now | share this with | tweet | pin | pin it | email | e-mail | print | save | save article | save for later | saved | bookmark | copy link | link copied | copied | comment | comments | no comments | add comment | add a comment | leave a comment | leave a reply | post comment | post a comment | view comments | show comments | hide comments | join the conversation | join the discussion | join the debate | have your say | your comments | reader comments | what do you think | what's your view | your view | your thoughts | report abuse | report an error | report a typo | like this | follow | follow us | follow us on | followers | connect with us | contact us | get in touch | about us | newsletter | newsletters | newsletter signup | sign up | sign in | sign me up | log in | login | log out | logout | register | subscribe | subscribe now | subscribe today | subscribe here | unsubscribe | subscribers only | subscriber only | for subscribers | premium | premium content | exclusive for subscribers | members only | my account | go premium | start your free trial | donate | donate now | support us | join us | join now | get the app | download the app | our app | our apps | download now | shop | shop now | buy now | order now | learn more | find out more | view more | view all | see all | show more | show less | load more | loading | please wait | skip | skip ad | skip advertisement | cancel | ok | accept | accept all | reject all | agree | i agree | submit | send | search | menu | home | home page | back | back to top | top | top of page | scroll to top | scroll down | return to top | skip to content | skip to main content | full screen | fullscreen | zoom | play | play video | pause | mute | unmute | replay | autoplay | now playing | playing now | enlarge | enlarge this image | toggle caption | hide caption | show caption | view caption | photo | media playback is unsupported on your device | edition | change edition | text size | font size | a a | dark mode | terms | terms of use | terms of service | terms and conditions | privacy | privacy policy | cookie policy | cookie settings | cookies | disclaimer | advertise | advertise with us | sitemap | site map | rss | all rights reserved | copyright | ends | article ends | story ends | story continues | story continues below | article continues | article continues below | continue reading | keep reading | continue | continue to article | continues below | continued below | story continues below advertisement | article continues after advertisement | abstract | full text | none | n/a
""")
"""Whole lines of furniture, also before a colon, a bar or an arrow that opens a link."""

LINK_LABELS = _phrases("""
    read more | read also | also read | see also | read | read next | read this | must read | related | related article | related story | related stories | related articles | related news | related video | related link | related links | related content | related coverage | related reading | more | more on this | more on this story | more here | more news | more stories | more from
    recommended | recommended reading | suggested | suggested reading | further reading | you may also like | you might also like | you may like | watch | watch also | also watch | watch live | support independent | support quality | support our | support local | support the | support good | support public | support free | support honest
    you have read | you've read | you have reached | you've reached | you have used | you are reading | article continues | story continues | post continues | this article continues | watch more | watch now | watch this | listen | listen now | don't miss | in case you missed it | icymi | trending | trending now | most read | most popular | top stories | top story | up next | next | previous | next article | previous article | next story | previous story | in pictures | in photos | gallery
    slideshow | from the archive | from the archives | tags | tag | topics | keywords | categories | category | filed under | filed in | posted in | tagged | section | hashtags | labels | in this story | mentioned | mentioned in this article | share | share this | share on | share via | follow | follow us | follow us on | subscribe | sign up | newsletter | newsletters | sponsored | advertisement | promoted | breaking news | live blog | live updates | full coverage | full story | full text | also in the news | also on | editor's picks | editors' picks | editor's choice | our picks | comments | podcast | poll | quiz | download | link | links | explore more | learn more | find out more | deep dive | go deeper | elsewhere | our standards | you are here | related tags | related topic | related topics | originally tagged | read more here | more from us | see more | url | shortlink | permalink | short url | print | email
""")
"""Labels that make furniture of the line they open: "Related: …"."""

WIDGETS = _set("""
    share shares sharing tweet tweets retweet retweets pin pinit it email e-mail print save saved copy link copied comment comments reply replies like likes facebook twitter x whatsapp telegram linkedin pinterest
    reddit tumblr messenger instagram youtube tiktok threads bluesky mastodon snapchat viber line wechat weibo flipboard pocket google news rss sms mail more close open menu search next prev previous back home top
    play pause mute follow following on via with to by and or your this article story page post a the send bookmark gift report view views read min mins minute minutes subscribe newsletter login connect add plus fullscreen
    commentemailmore arrow cancel edit download button icon toggle whatsapp subscribe join now us ago hours hour days day
""")
"""A line of nothing but these is a row of buttons or counters."""

CORE_WIDGETS = _set("""
    share shares tweet retweets pin email e-mail print comment comments facebook twitter whatsapp telegram linkedin pinterest reddit messenger instagram subscribe likes views bookmark copy prev fullscreen
    commentemailmore flipboard bluesky youtube
""")

LISTS = _set("""
    promoted recommendations recommendation podcast podcasts photos
    articles stories story topics headlines coverage posts news reads reading comments links tags subscribers related recommended suggested popular trending latest latest-news newsletter sponsored advertising ad ads
    advertisement advertisements feedback cookie cookies privacy disclaimer reactions notifications picks edition gallery slideshow video videos subscribe
""")
"""Words of which one at least stands in the heading of a list of links or in a button."""

JOINTS = _set("right have missed out about these those this that our your what who when how a an the of for to in on by and or from at with as is are be no not all any other some might may can must want be first yet still closed below above today now")
"""Small words between them."""

LEGAL = _set("""
    copyright reserved reproduce republish reproduced reproduction republished redistributed redistribution rewritten cookies cookie privacy gdpr recaptcha copyrighted disclaimer unauthorised unauthorized trademark trademarks syndicated
    syndication liability licence license licensed reused expressed
""")
"""Words at the core of copyright, privacy and liability lines."""

LEGALESE = _set("""
    rights permission permitted broadcast prohibited forbidden author authors reprint responsibility external terms conditions policy consent strictly agree prior written protected content material views reflect publisher endorse necessarily opinions author's accuracy
    apply agreement notice agreed personal publication published part site website use service without
""")
"""Words of copyright, privacy and terms lines."""

SAID = _set("said says told tells added asked wrote replied argued insisted warned announced claimed confirmed denied explained noted testified recalled")
"""Verbs that make a line part of the story, whatever else stands in it."""

JOBS = _set("""
    our own a
    correspondent correspondents reporter reporters editor writer writers staff columnist bureau desk agency agencies chief journalist journalists analyst blogger contributor contributors
    photographer producer critic author intern presenter freelance freelancer associate senior deputy assistant special political business sports sport economics health science diplomatic foreign
    national chief-reporter newsroom service services wires media news press web online digital team investigations city crime court education environment technology features
""")
"""Words of a byline that are no name: offices of a newsroom."""

OFFICES = _set("correspondent correspondents reporter reporters editor writer writers columnist bureau desk agency agencies journalist journalists contributor contributors staff blogger photographer")
"""Those of them that make a byline of a line with names."""

DATE_WORDS = _set("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed weds thu thur thurs fri sat sun am pm a.m p.m noon midnight gmt utc bst cet cest est edt et ct mt pt pst pdt cst cdt mst mdt ist msk jst kst sgt hkt aest aedt wat eat cat sast z t local
    time st nd rd th of at on the o'clock h hrs hours date dated day publication published posted updated update first last modified created published: issued released release edited added printed original originally
    today yesterday ago minutes minute hour days pubdate datetime timestamp filed print edition
""")
"""A line of nothing but these and digits is a date line."""

SIGNALS = (
    " you", " our ", " us ", "our ", "we ", "newsletter", "subscri", "sign up", "sign in", "signing", "follow", "click", "cookie", "copyright", " rights", "©", "(c)", "privacy", "permission", " terms", "photo", "image", "pictur",
    "(", " left", " right,", " center,", " centre,", " seen ", " shown ", "credit", "courtesy", "contribut", "reporting", "reported by", "edited", "editor", "written by", "writer", "writes", "covers", "published", "appear", "version",
    "transl", "compiled", "http", "@", "/", "author", "columnist", "journalist", "correspondent", "professor", "fellow", "source", "inbox", "mail", " app ", "website", "this article", "this story", "below", "above", "supplied",
    "caption", "download", "donat", "register", "log in", "assisted", "produced by", "[",
)  # fmt: skip
"""What a long closed line must hold one of, in lower case, to be anything but the story."""
