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
    "author-bio authorbio author-box authorbox about-author author-info bio biography follow[a-z]* playlist podcast audio player listen tts "
    "infobox factbox cookiebanner noprint no-print jp-relatedposts toc table-of-contents tableofcontents ez-toc[a-z-]* skip skiplink feedback"
)
CAPTION = _words("caption captions caption-text figcaption wp-caption-text wp-caption img-caption image-caption photo-caption media-caption legende bildunterschrift caption[a-z]* imagecaption "
    "pie-foto pie-de-foto image-description media-description figure lightbox gallery slideshow slider carousel swiper bildtext bildtekst")
CREDIT = _words("credit credits photo-credit image-credit photocredit imagecredit photographer image-source bildquelle copyright image-copyright photo-source media-credit quelle")
BYLINE = _words("byline bylines author authors author-name authorname article-author article-meta meta-author post-meta entry-meta posted-on autor autoren dateline timestamp "
    "pubdate publish-date published date post-date article-date article-info entry-date meta")
STANDFIRST = _words("standfirst lead lede leadtext lead-text intro introduction introtext teaser-text summary dek deck subtitle sub-title subheadline sub-headline subheading sub-heading subhead "
    "chapo chapeau excerpt ingress sapo entradilla bajada vorspann unterzeile abstract description article-description perex sommario occhiello sottotitolo catenaccio copete sumario article-lead article-intro article-summary kicker-text")
BODY = _words("article-body article_body article_content story_body articlebody article-text articletext article-content articlecontent story-body storybody story-content story-text entry-content post-content post-body "
    "post-text content-body body-content body-text bodytext rich-text richtext content-text main-content single-content detail-text news-text news-content page-content text-content "
    "article__body article__content article__text story__body body content text")

ZONES = (("chrome", CHROME), ("caption", CAPTION), ("credit", CREDIT), ("byline", BYLINE), ("standfirst", STANDFIRST))
