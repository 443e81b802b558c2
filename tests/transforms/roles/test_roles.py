"""One engine of roles: a text, a Markdown file and a web page that print the same lines get the same roles."""

import html
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.roles.noise import PHRASES, noisy, read_phrases
from tests.transforms.roles.stories import STORIES
from transforms.article import extract
from transforms.model import NO_HINTS, Block, Decoded, Extract, Hints, Line, Metadata
from transforms.roles import PASSES, label
from transforms.schema import Role

TITLE = "Harbour council keeps the old ferry"
ARTICLE: tuple[tuple[Role, str], ...] = (
    ("title", TITLE),
    ("byline", "By Mara Lindqvist and Tom Okafor"),
    ("caption", "The ferry Cormorant at the north pier in Tiverne on March 4, 2025. (Photo: Ane Holt)"),
    ("body", "The harbour council voted on Tuesday to keep the old ferry for another ten years, ending a quarrel that has gone on since the flood."),
    ("body", "“She has another twenty years in her,” said Captain Ines Duarte, who has crossed the sound in her since she left school."),
    ("boilerplate", "Read more: How the bridge was lost"),
    ("crosshead", "What the repair costs"),
    ("body", "The repair is to cost 1.2 million pounds, of which the county pays half and the passengers, over the years, the rest."),
    ("boilerplate", "Sign up to our newsletter to get the best of our stories in your inbox every morning"),
    ("body", "Two members voted against the plan, and one of them said that he would never set foot on the ship again."),
    ("correction", "This article was amended on 6 March 2025 to correct the name of the captain."),
    ("credit", "Additional reporting by Odd Lie in Bergen"),
    ("credit", "The Associated Press contributed to this report."),
    ("boilerplate", "Follow us on Facebook and Instagram"),
)
SETS = (PHRASES, *(read_phrases(f"phrases_{number}.txt") for number in range(2, 7)))


def as_text(lines: Sequence[str]) -> list[Block]:
    """The blocks of a text file that prints the lines, a blank line between them, its first the title."""
    return list(extract(Decoded("text", "\n\n".join(lines), "utf-8", Metadata(title=lines[0]))).blocks)


def as_page(lines: Sequence[str]) -> list[Block]:
    """The blocks of a web page that prints them as plain paragraphs below its headline."""
    title, *others = map(html.escape, lines)
    paragraphs = "".join(f"<p>{line}</p>" for line in others)
    page = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    return list(extract(Decoded("html", page, "utf-8", Metadata())).blocks)


def test_an_article_with_a_line_of_every_role_as_text() -> None:
    assert as_text([text for _, text in ARTICLE]) == [Block(role, text) for role, text in ARTICLE]


def test_the_same_article_as_a_page_has_the_same_roles_and_no_furniture() -> None:
    assert as_page([text for _, text in ARTICLE]) == [Block(role, text) for role, text in ARTICLE if role != "boilerplate"]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(STORIES), st.integers(0, 10_000), st.sampled_from(SETS))
def test_roles_of_a_page_are_those_of_a_text(story: object, seed: int, phrases: dict[str, list[str]]) -> None:
    assert isinstance(story, tuple)
    lines = [" ".join(line.text.split()) for line in noisy(story, seed, phrases)]  # type: ignore[arg-type]  # a Story, which pytest would read as a fixture
    assert as_page(lines) == [block for block in as_text(lines) if block.role != "boilerplate"]


@pytest.mark.parametrize(
    ("zone", "text", "role"),
    [
        ("caption", "The ferry Cormorant at the north pier", "caption"),
        ("caption", "Photo: Ane Holt", "credit"),
        ("caption", "Share this picture", "boilerplate"),
        ("byline", "Mara Lindqvist", "byline"),
        ("byline", "Published: 4 March 2025, 22:30 GMT", "dateline"),
        ("byline", "12 comments", "boilerplate"),
    ],
)
def test_a_line_in_a_zone_is_what_its_words_say(zone: Role, text: str, role: Role) -> None:
    assert _labelled((TITLE, Hints("title")), (text, Hints(zone)), (ARTICLE[3][1], NO_HINTS))[1] == role


STORY, MORE = ARTICLE[3][1], ARTICLE[4][1]
LONG_HEADING = "A long heading of more words than a crosshead of a text may ever have"
STEPS = (
    "Check that the door shuts well before you put the loaf into the oven, so that your hands are free for all the rest of it.",
    "Find a bowl that is large enough for twice the dough that you mean to bake, and clear the table before you begin with it.",
    "Take the dough out of the box when it has doubled, and leave it on the board until your oven is as hot as it will be.",
    "Send the children out of the kitchen before you open the door of the oven, since the steam can burn your face and theirs.",
)


def test_headings_stand_over_the_story_or_are_furniture() -> None:
    lines = [(TITLE, Hints("title")), ("Mehr zum Thema", Hints(heading=3)), (STORY, NO_HINTS), (LONG_HEADING, Hints(heading=2)), (MORE, NO_HINTS)]
    assert _labelled(*lines, ("Reader service", Hints(heading=2))) == ["title", "boilerplate", "body", "crosshead", "body", "boilerplate"]


def test_items_of_a_list_are_no_crossheads_and_lines_of_links_no_story() -> None:
    link = (STORY.replace("Tuesday", "Monday"), Hints(linked=0.9))
    lines = [(TITLE, Hints("title")), (STORY, NO_HINTS), ("Hull and deck", Hints(item=True)), link, (MORE, NO_HINTS)]
    assert _labelled(*lines) == ["title", "body", "body", "boilerplate", "body"]


def test_a_line_in_bold_is_a_crosshead_over_a_list_too_but_no_question_of_an_interview() -> None:
    bold = Hints(bold=1.0)
    lines = [(TITLE, Hints("title")), (STORY, NO_HINTS), ("What 2 experts say:", bold), ("Hull and deck", Hints(item=True)), ("They said so.", bold)]
    assert _labelled(*lines, (MORE, NO_HINTS)) == ["title", "body", "crosshead", "body", "body", "body"]
    asked = [line for question in ("Who paid?", "Who voted?", "Who lost?") for line in ((question, bold), (STORY.replace("ten", question[4:-1]), NO_HINTS))]
    assert _labelled((TITLE, Hints("title")), *asked) == ["title", *["body"] * 6]


def test_times_on_lines_of_their_own_stamp_a_live_page_and_one_alone_is_of_the_story() -> None:
    assert _labelled(*((text, NO_HINTS) for text in (TITLE, "21:00", STORY, "22:00", MORE))) == ["title", "dateline", "body", "dateline", "body"]
    assert _labelled(*((text, NO_HINTS) for text in (TITLE, STORY, "9:15", MORE)))[2] != "dateline"


def test_what_a_feed_adds_below_a_post_and_the_initials_of_a_wire_are_no_story() -> None:
    lines = [*(text for _, text in ARTICLE), f"The post {TITLE} appeared first on Tidewater Post.", "bur-jts/dt/ach"]
    assert [block.role for block in as_text(lines)][-2:] == ["boilerplate", "credit"]


def test_a_guide_may_speak_to_its_reader() -> None:
    ask = "Share the loaf with your friends on Facebook."
    assert _labelled((TITLE, Hints("title")), (STORY, NO_HINTS), (MORE, NO_HINTS), (ask, NO_HINTS))[-1] == "boilerplate"
    assert _labelled((TITLE, Hints("title")), *((step, NO_HINTS) for step in STEPS), (ask, NO_HINTS))[-1] == "body"


def test_every_pass_is_a_named_rule_that_can_be_left_out() -> None:
    names = [find_roles.__name__ for find_roles in PASSES]
    assert len(set(names)) == len(names)
    extracted = Extract(tuple(Line(text) for _, text in ARTICLE))
    whole = label(extracted, TITLE)
    without = {find_roles.__name__: label(extracted, TITLE, [other for other in PASSES if other is not find_roles]) for find_roles in PASSES}
    assert {draft.blocks == whole.blocks for name, draft in without.items() if name in {"mark_own_words", "mark_title", "mark_crossheads"}} == {False}


def _labelled(*lines: tuple[str, Hints]) -> list[Role]:
    return [block.role for block in label(Extract(tuple(Line(text, hints) for text, hints in lines))).blocks]
