"""`python -m scripts.land land-110m.json`: makes flows/report/templates/land.txt, the land of the world as one SVG path.

The file is of the package `world-atlas` (2.0.2, ISC), which has it from Natural Earth (1:110m, public domain). Plate carrée: x is degrees east + 180,
y is 90 - degrees north.
"""

import json
import sys
from pathlib import Path
from typing import Any

_TARGET = Path(__file__).parent.parent / "flows" / "report" / "templates" / "land.txt"
_SOUTH = -58
"""Degrees north of which land is drawn: nobody reports from below."""


def arcs(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """The arcs of a topology in degrees."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        found.append(points)
    return found


def ring(numbers: list[int], every: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """The points of a ring of arcs; a number below 0 is an arc backwards."""
    points: list[tuple[float, float]] = []
    for number in numbers:
        arc = every[number] if number >= 0 else every[~number][::-1]
        points += arc[1:] if points else arc
    return points


def unrolled(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points of a ring that crosses the date line, without the leap."""
    found = points[:1]
    for x, y in points[1:]:
        turns = round((found[-1][0] - x) / 360)
        found.append((x + 360 * turns, y))
    return found


def main(source: Path) -> None:
    """Writes the path."""
    topology = json.loads(source.read_text())
    every = arcs(topology)
    polygons = [polygon for geometry in topology["objects"]["land"]["geometries"] for polygon in geometry["arcs"]]
    pieces = []
    for polygon in polygons:
        for numbers in polygon:
            points = unrolled(ring(numbers, every))
            for turn in (-360, 0, 360):  # what leaves the map on one side comes back on the other
                seen = [x + turn for x, _ in points]
                if max(y for _, y in points) > _SOUTH and max(seen) > -180 and min(seen) < 180:
                    pieces.append("M" + "L".join(f"{x + turn + 180:.1f},{90 - max(y, _SOUTH):.1f}" for x, y in points) + "Z")
    _TARGET.write_text("".join(pieces) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
