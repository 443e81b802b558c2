"""Whose site an article was published on: an agency's own, and in which country.

Sites of agencies were entered by hand from general knowledge; country codes of the internet are those of ISO 3166-1, without those that are sold to
everybody (.co, .io, .me, .tv, …).
"""

from functools import cache

from transforms.names.agencies import agency_named
from transforms.names.outlets import outlet_named

_SITES = """
AP apnews.com ap.org|Reuters reuters.com|AFP afp.com|UPI upi.com|dpa dpa.com dpa-international.com|EFE efe.com|ANSA ansa.it|Xinhua xinhuanet.com news.cn
TASS tass.com tass.ru|Interfax interfax.com interfax.ru|RIA Novosti ria.ru|KCNA kcna.kp|Yonhap yna.co.kr|Kyodo kyodonews.net|Jiji jiji.com|CNA cna.com.tw
PTI ptinews.com|ANI aninews.in|Anadolu aa.com.tr|IRNA irna.ir|Antara antaranews.com|Bernama bernama.com|WAFA wafa.ps|SANA sana.sy|NTB ntb.no|Ritzau ritzau.dk
TT tt.se|STT stt.fi|BNS bns.lt bns.ee|PAP pap.pl|MTI mti.hu|APA apa.at|ANP anp.nl|Belga belga.be|Lusa lusa.pt|PA pa.media|AAP aap.com.au|Ukrinform ukrinform.net
"""
_COUNTRIES = """
ar ARG|at AUT|au AUS|bd BGD|be BEL|bg BGR|br BRA|by BLR|ca CAN|ch CHE|cl CHL|cn CHN|cy CYP|cz CZE|de DEU|dk DNK|ee EST|eg EGY|es ESP|fi FIN|fr FRA|gr GRC
hk HKG|hr HRV|hu HUN|id IDN|ie IRL|il ISR|in IND|iq IRQ|ir IRN|is ISL|it ITA|jp JPN|ke KEN|kr KOR|kz KAZ|lb LBN|lt LTU|lu LUX|lv LVA|ma MAR|mt MLT|mx MEX
my MYS|ng NGA|nl NLD|no NOR|nz NZL|pe PER|ph PHL|pk PAK|pl POL|pt PRT|ro ROU|rs SRB|ru RUS|sa SAU|se SWE|sg SGP|si SVN|sk SVK|th THA|tr TUR|tw TWN|ua UKR
uk GBR|us USA|vn VNM|za ZAF
"""


@cache
def agency_of(outlet: str | None, domain: str | None) -> str | None:
    """The agency whose own site it is: `Reuters` or `reuters.com`; None for any other outlet."""
    for name in (outlet, domain):
        found = agency_named(name) if name else None
        if found and found.kind == "agency":
            return found.name
    return next((agency for host in (domain, outlet) if host and (agency := _AGENCIES.get(_site(host)))), None)


@cache
def country_of(outlet: str | None, domain: str | None) -> str | None:
    """The country of an outlet, as an ISO 3166-1 alpha-3 code: of its name in the directory, else of its site's last letters."""
    named = outlet_named(outlet) if outlet else None
    if named and named.country:
        return named.country
    return next((country for host in (domain, outlet) if host and (country := _CODES.get(host.rpartition(".")[2].lower() if "." in host else ""))), None)


def _site(host: str) -> str:
    """The host that a site is known by: `www.reuters.com` and `uk.reuters.com` are reuters.com."""
    labels = host.lower().split(".")
    known = (".".join(labels[place:]) for place in range(len(labels)))
    return next((site for site in known if site in _AGENCIES), host)


def _agencies() -> dict[str, str]:
    """The agency of each site, by the name it signs its copy with."""
    found = {}
    for row in _SITES.replace("\n", "|").split("|"):
        words = row.split()
        sites = [word for word in words if "." in word]
        for site in sites:
            found[site] = " ".join(words[: -len(sites)])
    return found


_AGENCIES = _agencies()
_CODES = dict(row.split() for row in _COUNTRIES.replace("\n", "|").split("|") if row)
