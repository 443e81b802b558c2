"""Words that mark lines which are no part of an article, and names of meta elements."""

import re

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


# Meta elements that give the day of publication, best first: Open Graph, schema.org microdata, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire, and what sites made up.
PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "publish-date", "publish_date", "og:publish_date", "pubdate", "publication_date", "publishdate", "article.published", "dc.date.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "citation_publication_date", "date", "article_date_original", "datecreated", "created",
)  # fmt: skip
PUBLISHED_NAME = re.compile(r"publish|pub-?date|[:._-]date$")
