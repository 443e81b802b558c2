"""Cue words of attribution."""

CUE_WORDS = frozenset(
    """
    said says say saying told tells tell telling according added adds add adding reported reports report reporting warned warns warn warning stressed stresses
    acknowledged acknowledges cited cites citing cite insisted insists insist insisting argued argues argue arguing claimed claims claim claiming announced
    announces announce announcing wrote writes write writing tweeted tweets tweet tweeting posted asked asks ask asking called calls call calling
    suggested suggests suggest suggesting noted notes note noting explained explains explain explaining admitted admits admit conceded concedes concede
    denied denies deny denying confirmed confirms confirm declared declares declare predicted predicts predict vowed vows vow pledged pledges pledge promised
    promises promise urged urges urge demanded demands demand accused accuses accuse accusing criticized criticised criticizes criticises blamed blames
    believes believe believed thinks think thought thinking hopes hope hoped hoping expects expect expected expecting feels feel felt fears fear feared
    knows know knew wants want wanted agreed agrees agree disagreed recalled recalls recall replied replies reply responded responds respond
    answered answers quoted quotes quoting stated states statement statements declined refused described describes describe describing
    referred refers praised dismissed rejected rejects concluded concludes found finds find showed shows show revealed reveals reveal indicated indicates
    contended contends asserted asserts alleged alleges allegedly reportedly estimated estimates maintained maintains mentioned remarked joked quipped
    continued concurred countered cautioned hinted implied proposed recommended reiterated emphasized emphasised pointed complained testified disclosed
    spoke speaks spoken speaking talked talks comment comments commented considered considers decided decides worried worries wondered wonders hailed
    tweeted view views words accusation opinion
    """.split(),  # noqa: SIM905  a word list reads better than 300 quoted strings
)
"""Single lower-case words that can be, or belong to, the cue of an attribution: only paragraphs with one (or with a quotation mark) are parsed."""
