"""Words that call a day that of an update, and names of meta elements.

Compiled by hand from the house styles of news sites in the languages that the words are in; each list is a class, none names a site.
"""

import re


def _any(phrases: str) -> str:
    """An alternation of phrases, which stand between bars in a block of text."""
    return "|".join(phrase.strip() for phrase in " ".join(phrases.split()).split("|"))


# Words that call a day that of an update.
_UPDATED = _any("""
    updat|aktualis|stand:|mis à jour|mise à jour|actualiz|aggiorna|atualiz|bijgewerkt|uppdater|oppdater|opdater|güncel|zaktualiz|modifi|review
    |diperbarui|обновл
""")
UPDATED = re.compile(_UPDATED, re.IGNORECASE)

# Meta elements that give the day of publication, best first: Open Graph, schema.org microdata, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire,
# and what sites made up.
PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "publish-date", "publish_date", "og:publish_date", "pubdate", "publication_date",
    "publishdate", "article.published", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date", "citation_publication_date", "date", "article_date_original", "originalpublicationdate", "datecreated", "created",
)  # fmt: skip
PUBLISHED_NAME = re.compile(r"publish|pub-?date|[:._-]date$")
