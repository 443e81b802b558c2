"""What the class and id of an element say it holds: the names that content management systems give to the parts of a page.

Read off the markup of the systems themselves (WordPress and its themes, Drupal, Arc XP, Escenic, AMP, Ghost, Substack, CoreMedia, Brightspot)
and off the lists of readability (Arc90) and trafilatura. A name is matched word by word: words end at a hyphen, an underscore, a digit or a
capital, so `articleBody`, `article-body` and `article__body` are one.
"""

import re
from itertools import pairwise

_CHROME = """
    outbrain taboola teaser teasers newsletter newsletters signup sharing addtoany sharedaddy breadcrumb breadcrumbs nav navbar navigation menu sidebar
    adsbygoogle ad ads adslot banner consent gdpr popup modal overlay tooltip toolbar tag tags taglist topic topics keywords most popular trending mostread
    footer foot footnote pagination pager prevnext hidden hide sr-only
    screen-reader visually-hidden visuallyhidden login signin register account rating ratings poll quiz donate donation membership cta
    line-clamp read-more readmore readalso more-from morefrom see-also seealso further-reading also-read alsoread inline-link
    author-bio authorbio author-box authorbox about-author author-info bio biography playlist podcast audio-player video-player audioplayer videoplayer
    jwplayer tts infobox factbox cookiebanner noprint no-print jp-relatedposts toc table-of of-contents tableofcontents ez-toc skip skiplink feedback
"""
_CHROME_STEMS = re.compile(r"\b(?:related|recommend|recirc|promo|subscri|share|social|advert|sponsor|cookie|copyright|print|search|follow)")
_COMMENTS = "disqus comment comments comentarios kommentar kommentare commentaires respond reply"
_CAPTION = """
    caption captions figcaption legende bildunterschrift imagecaption pie-foto de-foto image-description media-description figure lightbox
    gallery slideshow slider carousel swiper bildtext bildtekst
"""
_CREDIT = "credit credits photocredit imagecredit photographer image-source bildquelle photo-source quelle"
_BYLINE = """
    byline bylines author authors authorname posted-on autor autoren dateline timestamp pubdate published publish-date date post-date article-date
    article-info entry-date meta
"""
_STANDFIRST = """
    standfirst lead lede leadtext intro introduction introtext teaser-text summary dek deck subtitle sub-title subheadline sub-headline subheading
    sub-heading subhead chapo chapeau excerpt ingress sapo entradilla bajada vorspann unterzeile abstract description perex sommario occhiello
    sottotitolo catenaccio copete sumario
"""
_BODY = """
    articlebody article-body articletext article-text articlecontent article-content storybody story-body story-content story-text entry-content
    post-content post-body post-text content-body body-content body-text bodytext rich-text richtext content-text main-content single-content
    detail-text news-text news-content page-content text-content body content text
"""
_RANKS = ("comments", "chrome", "caption", "credit", "byline", "standfirst")
_ZONES = {
    word: rank
    for rank, words in reversed(tuple(enumerate((_COMMENTS, _CHROME, _CAPTION, _CREDIT, _BYLINE, _STANDFIRST))))
    for word in words.split()
}  # fmt: skip
_BODY_WORDS = frozenset(_BODY.split())
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SHOWN_WIDE = re.compile(r"\b(?:sm|md|lg|xl|tablet|desktop):(?:block|flex|grid|inline)")
_AUTHOR = re.compile(r"author|byline|autor|writer|journalist", re.IGNORECASE)
_PROFILE = re.compile(r"/(?:author|autor|auteur|writer|journalist|contributor|reporter)(?:e?s|en)?/[^/?#]{3,}")
_LONGEST = 400


def zone_named(names: str) -> str:
    """The zone that class and id speak of; "" where they speak of none."""
    terms = _terms(names)
    ranks = [_ZONES[term] for term in terms if term in _ZONES]
    if _CHROME_STEMS.search(" ".join(terms)):
        ranks.append(_RANKS.index("chrome"))
    if not ranks or ("hidden" in terms and _SHOWN_WIDE.search(names)):
        return ""
    return _RANKS[min(ranks)]


def is_body_named(names: str) -> bool:
    """Whether class and id call an element the body of an article."""
    return not _BODY_WORDS.isdisjoint(_terms(names))


def is_author_named(names: str) -> bool:
    """Whether a class attribute is that of a writer's name."""
    return bool(_AUTHOR.search(names))


def is_profile(address: str) -> bool:
    """Whether a link leads to the page of a writer."""
    return bool(_PROFILE.search(address))


def _terms(names: str) -> list[str]:
    """The words of the names and their pairs."""
    words = [word.lower() for word in _WORD.findall(names[:_LONGEST])]
    return words + [f"{first}-{second}" for first, second in pairwise(words)]
