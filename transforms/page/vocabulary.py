"""Names that content management systems give to the parts of a page, and words that mark lines which are no part of an article.

Class and id names: read off the markup of the systems themselves (WordPress and its themes, Drupal, Arc XP, Escenic, Google AMP, Ghost,
Substack, CoreMedia, Brightspot) and off the lists of readability (Arc90) and trafilatura; they match as whole words of the attribute,
where a word ends at a hyphen, an underscore or a capital.
"""

import re

_EDGE = r"(?:^|[\s_\-:./]|(?<=[a-z0-9])(?=[A-Z]))"
_END = r"(?=$|[\s_\-:./0-9A-Z])"


def _words(words: str) -> re.Pattern[str]:
    """A pattern for any of the words as a whole word of a class attribute, in any case of its first letter."""
    either = (f"[{word[0].lower()}{word[0].upper()}]{word[1:]}" for word in words.split())
    return re.compile(f"{_EDGE}(?:{'|'.join(either)}){_END}")


CHROME = _words(
    "related[a-z]* recommend[a-z]* recirc[a-z]* outbrain taboola teasers? promo[a-z]* newsletters? subscri[a-z]* signup share[a-z]* sharing social[a-z]* "
    "socials addtoany sharedaddy breadcrumbs? nav navbar navigation menu sidebar advert[a-z]* adsbygoogle ads? adslot banner sponsor[a-z]* cookie[a-z]* "
    "consent gdpr popup modal overlay tooltip toolbar tags? taglist topics? keywords most popular trending mostread disqus comments? comentarios kommentare? commentaires respond reply "
    "footer foot copyright[a-z]* footnote pagination pager prevnext print[a-z]* hidden hide sr-only screen-reader[a-z-]* visually-hidden visuallyhidden "
    "login signin register account search[a-z]* rating ratings poll quiz donate donation membership cta "
    "read-more readmore readalso more-from morefrom see-also seealso further-reading also-read alsoread inline-link "
    "author-bio authorbio author-box authorbox about-author author-info bio biography follow[a-z]* playlist podcast audio-player video-player audioplayer videoplayer jwplayer tts "
    "infobox factbox cookiebanner noprint no-print jp-relatedposts toc table-of-contents tableofcontents ez-toc[a-z-]* skip skiplink feedback"
)
CAPTION = _words(
    "caption captions caption-text figcaption wp-caption-text wp-caption img-caption image-caption photo-caption media-caption legende bildunterschrift caption[a-z]* imagecaption "
    "pie-foto pie-de-foto image-description media-description figure lightbox gallery slideshow slider carousel swiper bildtext bildtekst"
)
CREDIT = _words(
    "credit credits photo-credit image-credit photocredit imagecredit photographer image-source bildquelle copyright image-copyright photo-source media-credit quelle"
)
BYLINE = _words(
    "byline bylines author authors author-name authorname article-author article-meta meta-author post-meta entry-meta posted-on autor autoren dateline timestamp "
    "pubdate publish-date published date post-date article-date article-info entry-date meta"
)
STANDFIRST = _words(
    "standfirst lead lede leadtext lead-text intro introduction introtext teaser-text summary dek deck subtitle sub-title subheadline sub-headline subheading sub-heading subhead "
    "chapo chapeau excerpt ingress sapo entradilla bajada vorspann unterzeile abstract description article-description perex sommario occhiello sottotitolo catenaccio copete sumario article-lead article-intro article-summary kicker-text"
)
BODY = _words(
    "article-body article_body article_content story_body articlebody article-text articletext article-content articlecontent story-body storybody story-content story-text entry-content post-content post-body "
    "post-text content-body body-content body-text bodytext rich-text richtext content-text main-content single-content detail-text news-text news-content page-content text-content "
    "article__body article__content article__text story__body body content text"
)

ZONES = (("chrome", CHROME), ("caption", CAPTION), ("credit", CREDIT), ("byline", BYLINE), ("standfirst", STANDFIRST))


def zone(names: str) -> str:
    """What the class and id of an element say it holds."""
    return next((zone for zone, pattern in ZONES if pattern.search(names)), "")


# Words before the names of a byline: by, text, words … in the languages of the news sites whose pages were read.
LEAD_IN = re.compile(
    r"^(?:(?:written|posted|published|reported|story|words|text|texte|testo|texto|tekst|author|autor|autorin|autore|auteur|reporting|report|guest post|article|analysis|analyse|opinion|ein (?:kommentar|gastbeitrag|artikel)|"
    r"interview|kommentar|protokoll|aufgezeichnet|recherche|redaktion)\s*(?:by|von|par|por|di|de|af|av|:)|by|von|vom|par|por|door|af|av|text|tekst|foto|autor|autorin|autore|auteur|author|yazan|tác giả|oleh|penulis|reporter|written|"
    r"dr\.?|prof\.?|dr\. med\.?|our correspondent|文|記者)(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
# Role words, desks, agencies and credentials that stand where authors should.
NOT_A_NAME = re.compile(
    r"\b(?:staff|team|editors?|editorial|redaktion\w*|redaction|rédaction|redacci[oó]n|redazione|redac[cç][aã]o|redakcja|redakcija|redactie|toimitus|desk|newsroom|newsdesk|news|nachrichten|online|agenc\w+|agentur|ajans\w*|agencia|"
    r"journalist\w*|reporter\w*|reporters?|correspondent\w*|korrespondent\w*|contributors?|contributing|writers?|columnist|producer|photographer|fotograf\w*|redakteur\w*|autor\w*|authors?|admin|administrator|webmaster|developer|"
    r"dpa|afp|apa|reuters|ap|upi|ansa|efe|sid|sda|kna|epd|tass|xinhua|pti|ani|ians|bloomberg|press|presse|associated|wire|wires|service|services|media|magazine|zeitung|tribune|times|post|herald|gazette|journal|"
    r"guest|sponsored|promoted|paid|partner|company|inc|llc|ltd|gmbh|university|institute|hospital|foundation|department|professor|dietitian|clinician|director|manager|ceo|cfo|president|founder|"
    r"md|phd|ms|rd|rn|fand|cepf|cfp|cpa|mba|dds|dvm|msc|ma|bsc|do|np|esq|updated?|published|modified|last|part|tags|aktualisiert|minutes?|read|min|posted|share|follow|subscribe|photo|image|video|getty|images|"
    r"january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|views?|comments?|"
    r"facebook|twitter|instagram|linkedin|email|print|whatsapp|medically|reviewed|fact|checked|edited|senior|chief|lead|reviewers?|coordinator|marketing|content|nachrichtenagentur|welle|germany|deutschland|specialist|expert|blog|unknown|anonymous|null|none|undefined)\b|\.(?:com|de|net|org|co|it|fr)\b",
    re.IGNORECASE,
)

# Lines that lead elsewhere: to other articles, newsletters, shops, networks.
PROMO = re.compile(
    r"(?:read (?:more|also|next|the full)|also read|see also|related(?: articles?| stories| posts?)?:|more (?:from|on|about|stories)|click here|sign up|subscribe|follow us|join (?:us|our)|"
    r"lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|auch interessant|lire aussi|à lire|a lire|leia (?:mais|também)|leer (?:más|también)|lea también|leggi anche|lees ook|les også|läs (?:också|mer|även)|læs også|"
    r"czytaj (?:więcej|też|także)|čtěte|ayrıca okuyun|advert(?:isement)?s?$|anzeige$|werbung$|publicité$|publicidad$|annonce$|story continues|continue reading|"
    r"share (?:this|on)|this story has been shared|like this story|get the latest|download (?:the|our)|watch:|listen:|video:|all rights reserved|©)",
    re.IGNORECASE,
)


_AUTHOR = re.compile(r"author|byline|autor|writer|journalist", re.IGNORECASE)


def is_author(names: str) -> bool:
    """Whether a class attribute is that of a writer's name."""
    return bool(names) and bool(_AUTHOR.search(names))


# Meta elements that give the day of publication, best first: Open Graph, schema.org microdata, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire, and what sites made up.
PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "publish-date", "publish_date", "og:publish_date", "pubdate", "publication_date", "publishdate", "article.published", "dc.date.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "citation_publication_date", "date", "article_date_original", "datecreated", "created",
)  # fmt: skip
PUBLISHED_NAME = re.compile(r"publish|pub-?date|[:._-]date$")
