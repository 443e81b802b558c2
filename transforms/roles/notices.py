"""Tells lines of page furniture by the form of the whole line: counters, promises, legal notices, kinds of links, scripts."""

import re

from transforms.lexicon.furniture import ELSEWHERE

_COUNTER = re.compile(
    r"""\W*(?:
        \d[\d.,]*\s?[km]?\s+(?:comments?|shares?|likes?|views?|retweets?|replies|reactions?|followers|votes|reads?)(?:\s*\(\d+\s\w+\))?
        | (?:comments?|shares?|likes?|views?)\s*\W?\s*\d[\d.,]*\s?[km]?
        | (?:about\s+)?\d+[\s-]*min(?:ute)?s?[\s-]+(?:read|watch|listen)
        | (?:est(?:imated|\.)?\s+)?(?:reading|read|listening)\s+time\W.{0,25}
        | (?:slideshow|gallery|image|photo|picture|photos|slide|page)\s*[:(]?\s*\d+\s*(?:/|of|images?|photos?|pictures?|slides?)?\s*\d*\s*\)?
        | (?:about\s+|est(?:imated|\.)?\s+)?\d+\s+(?:min(?:ute)?s?|sec(?:ond)?s?|hrs?|hours?)(?:\s+(?:\d+\s+sec(?:ond)?s?|long|left|remaining|listening))?
        | (?:duration|length|runtime|running\s+time|listen|watch|play|audio|video)\W+\d\d?:\d\d(?::\d\d)?(?:\s*min(?:ute)?s?)?
        | (?:this\s+)?(?:article|content|copy|coverage|page|post|report|story|text)\s+(?:continues?|resumes?)\s+(?:after|below|beneath|under)\b.{0,40}
        | \d+\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago | (?:just\s+now|yesterday)
        | (?:some\s+)?(?:viewers|readers|listeners|people)\s+may\s+find\b.{4,80}
        | warning\W.{0,60}\b(?:viewers|readers|distressing|graphic|spoilers?|disturbing|upsetting)\b.{0,40}
        | (?:a\s+)?(?:message|word)\s+from\s+our\s+(?:sponsors?|advertisers?|partners?|publisher)
        | more\s+(?:stories|articles|content|news)\s+like\s+this\b.{0,50}
        | [a-z\d-]+(?:\.[a-z\d-]+)+/\S*
        | \d+\s+[\w ]{1,40}\b(?:street|st|avenue|ave|road|rd|floor|boulevard|blvd|lane|drive|square|plaza)\b
            [\w ,.]{0,60}\b(?:\d{4,5}|[a-z]{1,2}\d\w?\s?\d[a-z]{2})(?:,\s[\w ]+)?
        | (?:image|photo|slide|picture)?\s*\d+\s*(?:/|of\/?)\s*\d+ | \d\d?:\d\d\s*/\s*\d\d?:\d\d
        | (?:view|see|open|browse)?\s*(?:(?:the|full|photo|all)\s+)?(?:gallery|photos|images|pictures|slideshow)?
            \s*\(\s*\d+\s+(?:images?|photos?|pictures?|slides?|videos?)\s*\)
        | (?:save|read|listen|bookmark|watch|keep)\s+(?:\w+\s+){0,2}(?:for\s+)?later
        | (?:sponsored|presented|supported|recommended|brought\s+to\s+you|powered|promoted|paid\s+for)\s+by\s.{2,40} | paid\s+(?:partnership|post|content)
        | follow\s+@\w+ | more\s+(?:(?:stories|news|articles|headlines|posts|videos)\s+)?(?:from|in|on|about)\s+[\w’' &]{3,30}
        | most\s+(?:read|popular|viewed|watched|shared)\s+(?:from|in|on)\s+[\w’' &]{3,30} | a\s?[+-]?(?:\s+a\s?[+-]?)+
        | (?:market\s+)?quotes?\s+(?:are\s+)?delayed\b.{0,40} | comments\s+(?:are|will\s+be|may\s+be)\s+[\w ]{4,60}
        | (?:https?://|www\.)\S+ | (?:[\#@]\w+[\s,|]*)+
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)
_YOU_MAY = re.compile(
    r"\W*(?:you|readers)\s+(?:may|might|could|will)\s+(?:also\s+)?"
    r"(?:be\s+interested\s+in|like|enjoy|love|have\s+missed|want\s+to\s+(?:read|see|watch))[\w\s]{0,20}\W*"
)
_OFFER = re.compile(
    r"\bdelivered (?:every|each|daily|weekly|straight|direct|directly|twice|right|free|to your)\b|\buse (?:the |promo |our )?code [a-z\d]{3,}\b"
    r"|\b(?:news|stories|headlines|newsletter|sport|analysis|picks|reads)\b"
    r".*\bevery (?:single )?(?:day|morning|evening|week|weekday|month|\w+day)\b(?: \w+)?\W*$"
    r"|^\W*(?:an?|our|the) (?:[\w-]+ ){0,2}newsletter (?:about|on|for|from|that|with|covering|of)\b"
    r"|\bjoin (?:the |our |over |more than )*(?:[\d,.]+k?|(?:tens of )?thousands of|millions of) "
    r"(?:other )?(?:readers|subscribers|members|people|others)\b"
    r"|\bregistered (?:office|in england|in scotland|charity|company)\b.*\d|\bcompany (?:number|no\.?) \d"
    r"|\bunder (?:an?|the|our) creative commons\b|^\W*the post\b.+\bappeared first on\b"
    r"|\bcapital is at risk\b|\bpast performance is (?:no|not)\b"
    r"|\b(?:is|are|does|do) not (?:constitute |provide |offer |be )?(?:an? )?(?:financial|investment|legal|medical|tax|professional)"
    r"(?:,? (?:or )?\w+)? advice\b"
    r"|\bnot (?:be )?(?:held )?(?:responsible|liable) for (?:the |any )?(?:content|accuracy|views|opinions|errors)\b"
    r"|\bfor (?:general )?information(?:al)? (?:purposes )?only\b|\bgamble (?:responsibly|aware)\b|\b18\+"
    r"|^\W*(?:try|get|start|enjoy|read|claim)\b.{0,30}\b(?:days?|weeks?|months?|year|trial)\b.{0,8}\bfree\b"
    r"|\b(?:days?|weeks?|months?|year)\b.{0,30} for (?:just |only )?[£$€]\d|^\W*subscribe (?:to|for|from|now|today|here)\b"
    r"|^\W*(?:do you |did you )?(?:enjoy|lik|lov|want|need|interested in|looking for|fancy|curious|keen|hungry|missed|got)(?:e|ed|ing)?\b[^.?!]{3,60}\?\s+"
    r"(?:become|click|follow|join|listen|register|sign|subscribe|support)\b"
    r"|\b\d+ ?(?:%|per ?cent) off (?:your|an?|all|the first)\b"
)
_OFFER_HINTS = (
    "deliver", " code ", "every", "newsletter", "join ", "registered", "company n", "at risk", "past perf", "advice", "responsible for", "liable for",
    "appeared first on",
    "information", "gambl", "18+", " for £", " for $", " for €", " for just", " for only", "subscribe", " off ", "creative commons", "free",
    "? ",
)  # fmt: skip
"""What newsletters and sponsors promise, and lawyers make a page add."""
_SCRIPT = re.compile(r"\bfunction ?\(|\b(?:window|document|googletag|jquery)\.[\w.]+ ?[=(]|\.push\(|\bvar \w+ ?=|\{\W*[\w-]+\W*:[^}]*[;}]")
_SCRIPT_SIGNS = ("{", "function", ".push(", "window.", "document.", "var ", "googletag", "jQuery")
_LOADING = re.compile(
    r"\b(?:player|video|content|comments|ad|advert|advertisement|page|stream|map|chart|graphic|image|script)\b[\w ]{0,20}\b(?:load|loaded|loading)\b"
    r"|\bloading (?:the |your |more )?(?:player|video|content|comments|page|stream|map|chart|graphic|stories|articles)\b"
)
_LEFT = re.compile(
    r"\byou(?: have|'ve)(?: \w+){0,4} (?:articles?|stories|story|reads?|views?) (?:left|remaining|this month)\b|\bremaining (?:free )?(?:articles?|stories)\b"
)
_ARROWS = ("> ", ">> ", ">>> ", "»", "→", "▶", "►", "➤", "➡", "👉", "🔴", "📲", "📧", "☞")
"""Signs before links."""
_KIND_OF_LINK = re.compile(
    r"\W{0,2}(?:analysis|comment|editorial|explainer|factbox|feature|first person|interview|long read|opinion|perspective|poll|profile|quiz|review|timeline"
    r"|video|podcast|in (?:pictures|photos|numbers|charts|graphics|full|depth)|live|as it happened|from (?:the|our) archives?"
    r"|exclusive|fact check|q&a|photos|pictures|gallery|audio)\s?[:|] \w"
)
"""A kind of article before its headline, as links have it."""
_ELSEWHERE = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(ELSEWHERE)))})\b")
_SHORT_LINK = 18
_LONGEST_HEADING = 90


def is_counter(plain: str) -> bool:
    """Whether a line counts or measures something of the page, or heads what the reader "may also like"."""
    return bool(_COUNTER.fullmatch(plain) or _YOU_MAY.fullmatch(plain))


def opens_list(plain: str) -> bool:
    """Whether a line heads links that the reader "may also like"."""
    return len(plain) <= _LONGEST_HEADING and bool(_YOU_MAY.fullmatch(plain))


def leads_elsewhere(plain: str) -> bool:
    """Whether a line opens as those do that lead to other articles, to newsletters, shops and networks, in any language."""
    return bool(_ELSEWHERE.match(plain))


def is_script(line: str, plain: str) -> bool:
    """Whether a line is code that a page's text was saved with."""
    return any(map(line.__contains__, _SCRIPT_SIGNS)) and bool(_SCRIPT.search(plain))


def is_offer(line: str, plain: str, n_words: int) -> bool:
    """Whether a line promises, counts or loads what only sites have, or opens as a link does."""
    if '"' in plain:
        return False
    if n_words <= _SHORT_LINK and (_is_link(line, plain) or _is_state(plain)):
        return True
    return any(map(plain.__contains__, _OFFER_HINTS)) and bool(_OFFER.search(plain))


def _is_link(line: str, plain: str) -> bool:
    """Whether a line opens with an arrow or the kind of an article, as links do."""
    return not plain.endswith(".") and bool(line.startswith(_ARROWS) or _KIND_OF_LINK.match(plain))


def _is_state(plain: str) -> bool:
    """Whether a page tells that a part of it loads, or how many articles are left to read."""
    if "load" in plain and _LOADING.search(plain):
        return True
    return ("you" in plain or "remaining" in plain) and bool(_LEFT.search(plain))
