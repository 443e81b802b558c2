"""What the scorer sees of a run: its words, its place, and what stands around it; one column a feature, one row a run."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from lxml.etree import _Element

from transforms.lexicon.furniture import LABELS, LINK_LABELS, TOPIC_HEADINGS
from transforms.page.dom import SENTENCE_ENDS, Run
from transforms.page.names import is_body_named
from transforms.page.outline import Floats, Ints, Outline, outline
from transforms.page.titles import flat

type Columns = dict[str, Floats]

TAGS = ("p", "li", "td", "div", "span", "blockquote", "pre", "dd", "dt", "article", "section", "th")
AROUND = (
    "article", "main", "aside", "footer", "nav", "header", "form", "figure", "section", "ul", "ol", "table", "blockquote", "button", "dialog", "figcaption",
    "details",
)  # fmt: skip
ZONES = ("", "comments", "chrome", "caption", "picture", "credit", "byline", "standfirst")
_LENGTHS = (1, 4, 9, 16, 26, 51, 101, 10**9)
"""Words from which a run counts as longer."""
_STANDFIRST = 0.4
"""What a character of a standfirst speaks for the element around it: lists of teasers are made of them."""
DECAY = 0.85
"""Of the prose of each deeper level an element has this share: the lowest one that holds a whole article scores highest."""
_CANDIDATES = 12
_SHORT = 10
_STOPS = (*SENTENCE_ENDS, ":")
_SENTENCE = re.compile(r"[.!?。！？۔।][\"”»)]?(?:\s|$)")
_FEWEST_LETTERS, _CUT_LETTERS = 20, 60
_LABELS = LABELS | LINK_LABELS | TOPIC_HEADINGS
_EDGES = " :.…!?»›>→+-–—|"
_NEIGHBOURS = (-2, -1, 1, 2)
_WINDOWS = (4, 10)


class Known(NamedTuple):
    """What the page says of its article outside its text: the title, descriptions, and the body that JSON-LD declares."""

    title: str
    descriptions: Sequence[str] = ()
    body: str = ""


class Sight(NamedTuple):
    """A page as the scorer sees it: the columns, and what the second look needs again."""

    columns: Columns
    frames: Ints
    kinds: Ints
    lengths: Floats


def look(runs: Sequence[Run], known: Known) -> Sight:
    """The features of all runs of a page."""
    around = outline(runs)
    kinds = _kinds(around)
    columns = _words(runs)
    lengths, linked = columns.pop("length"), columns["link"]
    prose = np.array([run.prose for run in runs])
    zones = np.array([ZONES.index(run.zone) for run in runs])
    mass = prose * ((zones == 0) + _STANDFIRST * (zones == len(ZONES) - 1))
    columns |= _markup(runs, around, zones)
    columns |= _openers(runs, prose) | _articles(around, mass) | _labels(runs)
    columns |= _order(runs, mass, columns["heading"], known)
    columns |= _knowledge(runs, known)
    values = np.stack((mass, lengths, lengths * linked, prose, lengths * columns["stop"]), axis=1)
    columns |= _shares("frame", around.frames, values) | _shares("kind", kinds, values)
    columns["kind_frames"] = _spread(kinds, around.frames)
    columns |= _around(around, values)
    columns |= _container(around, mass)
    columns |= _nearby(columns, around.frames) | _windows(values, columns["in_chrome"])
    columns |= _together(columns)
    return Sight(columns, around.frames, kinds, lengths)


def _words(runs: Sequence[Run]) -> Columns:
    """What the text itself tells: how long it is, how it ends, how much of it stands in links."""
    stats = np.array([_count(run) for run in runs], dtype=np.float64)
    length, words, linked, bold, stop, sentences, commas, digits = stats.T
    link, log = linked / length, np.log1p(words)
    columns = {f"words_{low}": np.asarray((words >= low) & (words < high), float) for low, high in pairwise(_LENGTHS)}
    return columns | {
        "length": length,
        "log_words": log,
        "link": link,
        "mostly_link": np.asarray(link > 0.5, float),
        "all_link": np.asarray(link > 0.9, float),
        "linked_words": link * log,
        "stop": stop,
        "short_stop": stop * (words < _SHORT),
        "sentences": np.log1p(sentences),
        "commas": np.log1p(commas),
        "digits": digits / length,
        "bold": bold / length,
    }


def _count(run: Run) -> tuple[float, ...]:
    """Length, words, linked, bold, whether it ends as sentences do, sentences, commas, digits; a character of a script without spaces counts for three."""
    text = run.text
    length, words, linked = float(len(text)), text.count(" ") + 1.0, float(run.linked)
    commas = text.count(",")
    if not text.isascii():
        wide = sum(char >= "\u2e80" for char in text)
        linked *= 1 + 2 * wide / length
        length, words, commas = length + 2 * wide, words + wide / 2, commas + text.count("，") + text.count("、")
    sentences = len(_SENTENCE.findall(text)) if length > _FEWEST_LETTERS else float(text.endswith("."))
    digits = sum(map(str.isdecimal, text)) if length < _CUT_LETTERS * 4 else 0
    return length, words, linked, run.bold * length / len(text), float(text.endswith(_STOPS)), sentences, commas, digits


def _markup(runs: Sequence[Run], around: Outline, zones: Ints) -> Columns:
    """What the elements around a run are and are called."""
    levels = np.array([int(run.place.heading.tag[1]) if run.place.heading is not None else 0 for run in runs])
    flags = np.array(_flags(around), dtype=np.float64)[around.own]
    tags = [element.tag for element in around.elements]
    of_run = np.array([TAGS.index(tags[number]) if tags[number] in TAGS else -1 for number in around.own.tolist()])
    columns = {f"h{level}": np.asarray(levels == level, float) for level in (1, 2, 3, 4)}
    columns |= {f"tag_{tag}": np.asarray(of_run == place, float) for place, tag in enumerate(TAGS)}
    columns |= {f"in_{name}": flags[:, place] for place, name in enumerate((*AROUND, "body_text"))}
    columns |= {f"zone_{zone or 'none'}": np.asarray(zones == place, float) for place, zone in enumerate(ZONES)}
    columns["heading"] = np.asarray(levels > 0, float)
    columns["prose"] = np.array([float(run.prose > 0) for run in runs])
    columns["item"] = np.array([float(run.place.item) for run in runs])
    columns["table"] = np.array([float(run.place.table) for run in runs])
    columns["unnamed"] = np.array([float(not run.place.openers) for run in runs])
    return columns


def _openers(runs: Sequence[Run], prose: Floats) -> Columns:
    """Whether a run stands in furniture or among comments by their names, and how much of the page's prose the furniture holds."""
    outer = [next((element for zone, element in run.place.openers if zone == "chrome"), None) for run in runs]
    masses: Counter[_Element | None] = Counter()
    for element, mass in zip(outer, prose.tolist(), strict=True):
        masses[element] += mass
    total = prose.sum() + 1
    return {
        "in_chrome": np.array([float(element is not None) for element in outer]),
        "chrome_share": np.array([0.0 if element is None else masses[element] / total for element in outer]),
        "in_comments": np.array([float(any(zone == "comments" for zone, _ in run.place.openers)) for run in runs]),
    }


def _articles(around: Outline, mass: Floats) -> Columns:
    """Whether a run stands in another `article` element than the one with most prose."""
    nearest: list[int] = []
    for number, (element, parent) in enumerate(zip(around.elements, around.parents.tolist(), strict=True)):
        nearest.append(number if element.tag == "article" else nearest[parent] if nearest else -1)
    own = np.array(nearest)[around.own]
    if (own < 0).all():
        return {"other_article": np.zeros(len(own)), "articles": np.zeros(len(own))}
    main = int(np.argmax(np.bincount(own + 1, mass)[1:]))
    return {"other_article": np.asarray((own >= 0) & (own != main), float), "articles": np.full(len(own), np.log(len(np.unique(own))))}


def _labels(runs: Sequence[Run]) -> Columns:
    """Whether a run is the label of a button or list, stands below a heading that is one, or has a sign of copyright."""
    labels, under, listed = [run.text.strip(_EDGES).casefold() in _LABELS for run in runs], False, list[float]()
    for run, label in zip(runs, labels, strict=True):
        listed.append(float(under))
        under = label if label or run.place.heading is not None else under
    return {"label": np.array(labels, float), "under_label": np.array(listed), "copyright": np.array([float("©" in run.text) for run in runs])}


def _flags(around: Outline) -> list[list[bool]]:
    """For each element, which of AROUND it is or stands in, and whether microdata calls it the body."""
    flags: list[list[bool]] = []
    for element, parent in zip(around.elements, around.parents.tolist(), strict=True):
        own = flags[parent] if flags else [False] * (len(AROUND) + 1)
        if element.tag in AROUND:
            own = own.copy()
            own[AROUND.index(element.tag)] = True
        if element.get("itemprop") == "articleBody":
            own = [*own[:-1], True]
        flags.append(own)
    return flags


def _order(runs: Sequence[Run], mass: Floats, headings: Floats, known: Known) -> Columns:
    """Where a run stands on the page, among its prose and from its headline."""
    places, total = np.arange(len(runs)), mass.sum() + 1
    after = total - np.cumsum(mass)
    before = total - after - mass
    titled = np.array([run.text == known.title for run in runs])
    heads = np.flatnonzero(titled if titled.any() else [run.place.heading is not None and run.place.heading.tag == "h1" for run in runs])
    first = int(np.argmax(mass > 0))
    above = heads[heads <= first]
    head = int(above[-1]) if len(above) else int(heads[0]) if len(heads) else -1
    return {
        "before": before / total,
        "after": after / total,
        "opens": np.asarray(before <= 0, float),
        "ends": np.asarray(after <= 1, float),
        "place": places / len(runs),
        "is_title": np.asarray(titled, float),
        "above_head": np.asarray(places < head, float),
        "no_head": np.full(len(runs), float(head < 0)),
        "from_head": np.log1p(np.abs(places - head)),
        "above_heading": np.append(headings[1:], 0.0),
    }


def _knowledge(runs: Sequence[Run], known: Known) -> Columns:
    """Whether the page says elsewhere what a run says, or says it twice."""
    descriptions = [text for text in map(flat, known.descriptions) if len(text) >= _FEWEST_LETTERS]
    times = Counter(run.text for run in runs)
    body = flat(known.body)
    declared = np.array([float(bool(body) and flat(run.text[:_CUT_LETTERS])[:-1] in body) for run in runs])
    return {
        "described": np.array([float(len(run.text) > _FEWEST_LETTERS and bool(descriptions) and _describes(flat(run.text), descriptions)) for run in runs]),
        "repeated": np.array([float(times[run.text] > 1) for run in runs]),
        "declared": declared,
        "undeclared": (1 - declared) * bool(body),
    }


def _describes(text: str, descriptions: Sequence[str]) -> bool:
    return any(text == other or (len(other) >= _CUT_LETTERS and text.startswith(other[:-4])) for other in descriptions)


def _kinds(around: Outline) -> Ints:
    """A number for each kind of paragraph: its element and the one around it by tag and class."""
    signs = [(element.tag, element.get("class")) for element in around.elements]
    numbers: dict[object, int] = {}
    pairs = zip(around.own.tolist(), around.frames.tolist(), strict=True)
    return np.array([numbers.setdefault((signs[own], signs[frame]), len(numbers)) for own, frame in pairs], dtype=np.int64)


def _shares(name: str, groups: Ints, values: Floats) -> Columns:
    """What the runs of one group come to: their part of the page's prose, how much of their text is links, prose, sentences."""
    mass, length, linked, prose, stopped = (np.bincount(groups, column)[groups] for column in values.T)
    count = np.bincount(groups)[groups]
    return {
        f"{name}_share": mass / (values[:, 0].sum() + 1),
        f"{name}_link": linked / length,
        f"{name}_runs": np.log1p(count),
        f"{name}_prose": np.minimum(1, prose / length),
        f"{name}_length": np.log1p(length / count),
        f"{name}_stop": stopped / length,
    }


def _spread(kinds: Ints, frames: Ints) -> Floats:
    """In how many elements runs of the same kind stand: cards and comments stand each in its own."""
    pairs = np.unique(np.stack((kinds, frames)), axis=1)
    return np.asarray(np.log1p(np.bincount(pairs[0]))[kinds])


def _around(around: Outline, values: Floats) -> Columns:
    """The same of all that stands one, two and three levels further out."""
    own = np.zeros((len(around.elements), 4))
    np.add.at(own, around.own, values[:, :4])
    total = around.summed(own, np.ones(4))
    columns: Columns = {}
    for levels in (1, 2, 3):
        mass, length, linked, prose = total[around.above(around.frames, levels)].T
        columns |= {
            f"out{levels}_share": mass / (values[:, 0].sum() + 1),
            f"out{levels}_link": linked / np.maximum(1, length),
            f"out{levels}_prose": np.minimum(1, prose / np.maximum(1, length)),
        }
    return columns


def _container(around: Outline, mass: Floats) -> Columns:
    """Where a run stands seen from the element in which most prose stands closest together."""
    holders = np.where(
        [around.elements[number].tag in {"p", "li", "span", "blockquote"} for number in around.own.tolist()], around.parents[around.own], around.own
    )
    own = np.zeros((len(around.elements), 1))
    np.add.at(own[:, 0], holders, mass)
    scores = around.summed(own, np.full(1, DECAY))[:, 0]
    likely = np.argsort(-scores, kind="stable")[:_CANDIDATES].tolist()
    best = max(likely, key=lambda number: scores[number] * _bonus(around.elements[number]))
    depth = int(around.depths[best])
    inside = around.lifted(around.own, depth) == best
    below = np.where(inside, np.maximum(0, around.depths[around.frames] - depth), -1)
    held = np.flatnonzero(inside & (mass > 0))
    places = np.arange(len(mass))
    first, last = (int(held[0]), int(held[-1])) if len(held) else (len(mass), len(mass))
    return {
        "held": np.asarray(inside, float),
        **{f"held_{level}": np.asarray(below == level, float) for level in (0, 1, 2)},
        "held_deep": np.asarray(below > 2, float),
        "frame_score": np.sqrt(scores[around.frames] / max(1.0, scores.max())),
        "within": np.asarray((places >= first) & (places <= last), float),
        "just_above": np.asarray((places < first) & (places >= first - 3), float),
        "just_below": np.asarray((places > last) & (places <= last + 3), float),
        "below": np.asarray(places > last, float),
        "above": np.asarray(places < first, float),
    }


def _bonus(element: _Element) -> float:
    """How much more likely an element is the article's for its name."""
    if element.tag in {"body", "html"}:
        return 0.8
    if element.get("itemprop") == "articleBody":
        return 1.4
    return 1.15 if element.tag in {"article", "main"} or is_body_named(f"{element.get('class', '')} {element.get('id', '')}") else 1.0


def _nearby(columns: Columns, frames: Ints) -> Columns:
    """What the two runs above and below are like."""
    places, found = np.arange(len(frames)), dict[str, Floats]()
    for step in _NEIGHBOURS:
        others = np.clip(places + step, 0, len(frames) - 1)
        for name in ("log_words", "link", "prose", "zone_none", "in_chrome", "heading", "stop"):
            found[f"{name}{step:+d}"] = columns[name][others]
        found[f"same_frame{step:+d}"] = np.asarray(frames[others] == frames, float)
    return found


def _together(columns: Columns) -> Columns:
    """Features that say more together than each alone."""
    return {
        "below_linked_heading": columns["heading-1"] * columns["link-1"] * columns["same_frame-1"],
        "heads_link": columns["heading"] * columns["link+1"],
        "heads_prose": columns["heading"] * columns["prose+1"],
        "prose_in_chrome": columns["prose"] * columns["in_chrome"],
        "held_chrome": columns["held"] * columns["in_chrome"],
        "item_link": columns["item"] * columns["link"],
        "item_words": columns["item"] * columns["log_words"],
        "item_held": columns["item"] * columns["held"],
        "link_held": columns["link"] * columns["held"],
        "free_prose": columns["prose"] * (1 - columns["held"]),
    }


def _windows(values: Floats, chrome: Floats) -> Columns:
    """How much prose, links and furniture stand nearby."""
    found: Columns = {}
    for reach in _WINDOWS:
        mass, length, linked = (moving(column, reach, reach) for column in values.T[:3])
        found |= {
            f"near{reach}_prose": mass / length,
            f"near{reach}_link": linked / length,
            f"near{reach}_chrome": moving(chrome, reach, reach) / (2 * reach + 1),
        }
    return found


def moving(values: Floats, back: int, ahead: int) -> Floats:
    """The sum of each value with so many before and after it."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    places = np.arange(len(values))
    return np.asarray(sums[np.minimum(places + ahead + 1, len(values))] - sums[np.maximum(places - back, 0)])
