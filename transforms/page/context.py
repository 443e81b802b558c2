"""The second look at a page's runs: what the first made of those around each, of its element and of its kind."""

import numpy as np

from transforms.page.features import Columns, Sight, moving
from transforms.page.outline import Floats

_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (3, 8, 20)
_EDGE = 0.02


def look_again(sight: Sight, likely: Floats) -> Columns:
    """The features of the second look, of how likely the first found each run to be the article's."""
    weighed = likely * sight.lengths
    total = max(1.0, weighed.sum())
    columns: Columns = {"first": _odds(likely), "likely": likely, "found": np.full(len(likely), np.log(total))}
    for name, groups in (("frame", sight.frames), ("kind", sight.kinds)):
        mass, length = np.bincount(groups, weighed)[groups], np.bincount(groups, sight.lengths)[groups]
        columns |= {f"{name}_likely": mass / length, f"{name}_of_found": mass / total}
    return columns | _neighbours(sight, likely) | _windows(sight, weighed) | _course(weighed, total)


def _odds(likely: Floats) -> Floats:
    return np.asarray(np.log(likely + 1e-4) - np.log(1 - likely + 1e-4))


def _neighbours(sight: Sight, likely: Floats) -> Columns:
    places, odds, columns = np.arange(len(likely)), _odds(likely), dict[str, Floats]()
    for step in _NEIGHBOURS:
        others = np.clip(places + step, 0, len(likely) - 1)
        columns |= {f"first{step:+d}": odds[others], f"likely_frame{step:+d}": likely[others] * (sight.frames[others] == sight.frames)}
    return columns


def _windows(sight: Sight, weighed: Floats) -> Columns:
    columns: Columns = {}
    for reach in _WINDOWS:
        for name, back, ahead in (("near", reach, reach), ("over", reach, -1), ("under", -1, reach)):
            columns[f"{name}{reach}_likely"] = moving(weighed, back, ahead) / np.maximum(1, moving(sight.lengths, back, ahead))
    return columns


def _course(weighed: Floats, total: float) -> Columns:
    """How much of what was found stands above and below."""
    over = (np.cumsum(weighed) - weighed) / total
    under = 1 - np.cumsum(weighed) / total
    columns = {"over": over, "under": under, "amid": np.minimum(over, under)}
    return columns | {"starts": np.asarray(over < _EDGE, float), "stops": np.asarray(under < _EDGE, float)}
