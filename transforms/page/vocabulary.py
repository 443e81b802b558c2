"""Words that mark lines which are no part of an article or no name of a writer, and names of meta elements.

Compiled by hand from the house styles of news sites in the languages that the words are in; each list is a class, none names a site.
"""

import re


def _any(phrases: str) -> str:
    """An alternation of phrases, which stand between bars in a block of text."""
    return "|".join(phrase.strip() for phrase in " ".join(phrases.split()).split("|"))


# Openings of lines that lead elsewhere: to other articles, newsletters, shops, networks.
_PROMO = _any("""
    read (?:more|also|next|the full)|also read|see also|related(?: articles?| stories| posts?)?:|more (?:from|on|about|stories)|click here|sign up
    |subscribe|follow us|join (?:us|our)|lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|auch interessant|lire aussi|à lire|a lire
    |leia (?:mais|também)|leer (?:más|también)|lea también|leggi anche|lees ook|les også|läs (?:också|mer|även)|læs også
    |czytaj (?:więcej|też|także)|čtěte|ayrıca okuyun|advert(?:isement)?s?$|anzeige$|werbung$|publicité$|publicidad$|annonce$
    |story continues|continue reading|share (?:this|on)|this story has been shared|like this story|get the latest|download (?:the|our)
    |watch:|listen:|video:|all rights reserved|©
""")
PROMO = re.compile(f"(?:{_PROMO})", re.IGNORECASE)

# Words that call a day that of an update.
_UPDATED = _any("""
    updat|aktualis|stand:|mis à jour|mise à jour|actualiz|aggiorna|atualiz|bijgewerkt|uppdater|oppdater|opdater|güncel|zaktualiz|modifi|review
    |diperbarui|обновл
""")
UPDATED = re.compile(_UPDATED, re.IGNORECASE)

# Openings of a notice that corrects the article.
_CORRECTION = _any("""
    corrections?|clarification|editor['’]s note|erratum|korrektur|berichtigung|anm(?:erkung)?\\.? d(?:er|\\.) red(?:aktion|\\.)?|rectificati[eo]n?|correctif
    |rectificación|fe de erratas|correção|rettifica|sprostowanie|rettelse|rättelse|düzeltme
""")
CORRECTION = re.compile(rf"(?:{_CORRECTION})\s*(?:\([^()]*\)\s*)?[:：]", re.IGNORECASE)

# Meta elements that give the day of publication, best first: Open Graph, schema.org microdata, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire,
# and what sites made up.
PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "publish-date", "publish_date", "og:publish_date", "pubdate", "publication_date",
    "publishdate", "article.published", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date", "citation_publication_date", "date", "article_date_original", "datecreated", "created",
)  # fmt: skip
PUBLISHED_NAME = re.compile(r"publish|pub-?date|[:._-]date$")
