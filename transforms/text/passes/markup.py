"""Lines whose markup names their role: fields of headers, captions, bylines, links, the first headline."""

from transforms.text.passes.line import Line

_MOSTLY_LINKS = 0.6


def mark_zones(lines: list[Line]) -> None:
    """The role of the zone that a line stands in; the first heading of the first level is the title, where no zone is. Lines of links lead elsewhere."""
    for line in lines:
        line.role = line.hints.zone or ("boilerplate" if line.hints.linked > _MOSTLY_LINKS else None)
    if not any(line.role == "title" for line in lines):
        heading = next((line for line in lines if line.hints.heading == 1 and line.role is None), None)
        if heading is not None:
            heading.role = "title"
