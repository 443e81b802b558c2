"""Addresses of pages: one normal form for all that lead to the same page, whoever linked to it and on whatever device it was read."""

import hashlib
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from w3lib.url import canonicalize_url

from transforms.lexicon.words import one_of

_WHERE_FROM = """
    at_campaign at_medium campaign_id cmp cmpid cn-track dclid dicbo ecid ef_id epik fb_action_ids fb_action_types fb_ref fb_source fbclid fromref
    ftag gaa_at gaa_n gaa_sig gaa_ts gbraid gclid gclsrc guccounter guce_referrer guce_referrer_sig icid ico igsh igshid intcid intcmp itid leadsource
    li_fat_id linkid mbid mc_cid mc_eid mkt_tok msclkid ncid ns_campaign ns_fee ns_linkname ns_mchannel ns_source ocid oly_anon_id oly_enc_id
    piwik_campaign pk_campaign pk_kwd recirc ref ref_ ref_src ref_url referer referrer reflink s_cid sc_campaign sc_channel sc_cid sc_content sc_geo
    sc_medium sc_outcome shareadraft sharetype smid smtyp sr_share srnd srsltid taid trk trkcampaign ttclid twclid twitter_impression vero_conv
    vero_id wbraid wickedid wt.mc_id wt_mc xtor yclid ysclid
"""
"""Parameters that say where a reader came from. Collected from the public lists of AdGuard (TrackParamFilter), ClearURLs and Firefox's query stripping, and
from share links of news sites; none that some site's articles are told apart by."""
_TRACKING_FAMILIES = re.compile(r"(?:utm|mtm|pk|hsa|itm|stm|ito|cmp|matomo|piwik|_hs|__hs|__twitter|oly|vero|fb|ga|gs)_|utm[a-z]+$", re.IGNORECASE)
_TRACKING = frozenset(_WHERE_FROM.split())
_AMP_SWITCHES = frozenset({"amp", "amp_js_v", "amp_gsa", "amp_latest_update_time", "usqp", "isamp"})
_DRESSES = frozenset({("outputtype", "amp"), ("output", "amp"), ("format", "amp"), ("view", "amp"), ("type", "amp"), ("m", "1"), ("mobile", "1")})
"""Parameters that ask for the same page in another dress."""
_DRESSED_HOST = re.compile(rf"^(?:(?:{one_of(('www', 'www2', 'www3', 'm', 'mobile', 'mobil', 'amp', 'wap', 'touch', '3g'))})\.(?=[^.]+\.[^.]))+")
_MOBILE_LABEL = re.compile(r"(?<=\.)m\.(?=[^.]+\.[^.])")
"""en.m.wikipedia.org"""
_AMP_PATH = re.compile(r"/(?:amp|amp\.html?)/?$|(?<=[^/])\.amp(?=\.html?$|/?$)|^/amp(?=/.)", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_SLASHES = re.compile(r"/{2,}")
_SESSION = re.compile(r";jsessionid=[^/?]*", re.IGNORECASE)
_HELD = re.compile(
    r"^https?://(?:"
    r"[\w-]+\.cdn\.ampproject\.org/(?:[a-z]/)+"  # www-site-com.cdn.ampproject.org/c/s/www.site.com/page
    r"|(?:www\.)?google\.[a-z.]+/amp/(?:s/)?"
    r"|web\.archive\.org/web/\d+(?:[a-z]{2}_)?/"  # web.archive.org/web/20200102030405id_/http://site.com/page
    r"|archive\.(?:is|ph|today|md)/(?:o/\w+|\d+)/"
    r")(?P<page>\S+)$",
    re.IGNORECASE,
)
"""Addresses of copies that hold the page's own."""


class Address(NamedTuple):
    """An address in normal form: without scheme, fragment, default port, tracking, mobile or AMP dress."""

    site: str
    path: str
    query: str

    def __str__(self) -> str:
        """`site.com/a?b=2`."""
        return self.site + self.path + ("?" + self.query if self.query else "")

    @property
    def is_front(self) -> bool:
        """Whether it is a site's front page: whoever gives that as an article's address says only where it came from."""
        return not self.path and not self.query

    @property
    def page_id(self) -> str | None:
        """One id for all that was ever fetched of the page."""
        return None if self.is_front else hashlib.sha256(str(self).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def page_of(url: str | None, canonical: str | None) -> Address | None:
    """The canonical address that a page names, where that is on the same site, else the one it was fetched from; None where neither can be read."""
    own, named = normalise(url), normalise(canonical)
    if own is None or named is None:
        return own or named
    return named if _same_site(own.site, named.site) and not named.is_front else own


def normalise(url: str | None) -> Address | None:
    """An address in normal form; None where it can't be read. "http://m.Site.com:80/a/?utm_source=x&b=2#top" is `site.com/a?b=2`."""
    if not url:
        return None
    while held := _HELD.match(url):
        url = held["page"] if "://" in held["page"] else f"https://{held['page']}"
    try:
        parts = urlsplit(canonicalize_url(_SESSION.sub("", url.strip())))
        address = Address(_site(parts), _path(parts.path), urlencode(sorted(_telling(parts.query))))
    except (ValueError, UnicodeError):
        return None
    return address if parts.scheme in {"http", "https"} and "." in address.site else None


def _site(parts: SplitResult) -> str:
    """The host as all devices know it, with a port that is no scheme's own."""
    host = _MOBILE_LABEL.sub("", _DRESSED_HOST.sub("", (parts.hostname or "").rstrip(".")))
    return host if parts.port in {None, 80, 443} else f"{host}:{parts.port}"


def _path(path: str) -> str:
    bare = _INDEX.sub("/", _AMP_PATH.sub("", _SLASHES.sub("/", path))).rstrip("/")
    return bare if bare == path else _path(bare)


def _telling(query: str) -> Iterator[tuple[str, str]]:
    """The parameters that say which page is asked for."""
    for name, value in parse_qsl(query, keep_blank_values=True):
        plain = name.casefold()
        if plain not in _TRACKING and not _TRACKING_FAMILIES.match(plain) and (plain, value.casefold()) not in _DRESSES and plain not in _AMP_SWITCHES:
            yield name, value


def _same_site(one: str, other: str) -> bool:
    """Whether one host is the other's, or below it: a canonical address on another site is that of the page it was copied from."""
    return f".{one}".endswith(f".{other}") or f".{other}".endswith(f".{one}")
