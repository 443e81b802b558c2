"""Puts the noise of news pages into clean stories, by a seed. Every kind has several phrasings; each line knows the role it must get."""

import random
from typing import NamedTuple

from tests.transforms.text.stories import Story
from transforms.schema import Role


class Labelled(NamedTuple):
    """A line of a noisy article, what kind of line it is, and the role it must get."""

    kind: str
    role: Role
    text: str


BYLINES = (
    "By Alice Warrender", "BY TOM REDFERN, POLITICAL EDITOR", "Maria Jimenez in Madrid", "Olu Adeyemi and Grace Park", "by Jonas Weil | Staff Writer", "Words: Hattie Lunn",
    "By Our Correspondent", "Rosalind Achebe, Economics Correspondent", "By STEPHEN MARSH and LI WEI, Staff Reporters", "Written by Dana Petrov", "By Ed Hollis for the Evening Post",
)  # fmt: skip
DATE_LINES = (
    "Published: 8 March 2022", "Tuesday 14 June 2016 09:41 BST", "Updated 4:15 PM ET, Mon May 2, 2022", "March 3, 2020", "2021-11-04 18:30", "Last updated on Sep 9, 2018 at 07.02",
    "Posted on 12/03/2019 at 08:00", "First published on Thu 1 Feb 2018 12.45 GMT", "date 2019-04-17", "Oct. 5, 2015 6:01 a.m. PDT", "3 hours ago",
)  # fmt: skip
DATELINES = ("NAIROBI, Kenya (AP) _", "LISBON, June 4 (Reuters) -", "WELLINGTON 2001-07-19", "CAIRO —", "Oslo, 12 May 2014 (AFP) -")
CAPTIONS = (
    "President Elena Marsh (L) greets the visiting delegation at the palace in Torvik on 4 May 2017.",
    "A firefighter rests beside the burnt-out mill in Hanley, Oct. 3, 2019.",
    "FILE PHOTO: The headquarters of the central bank is seen in Ostrava, June 1, 2020.",
    "File picture of the stadium during last year's derby.",
    "In this photo taken on Friday, volunteers stack sandbags along the river in Dunmore.",
    "Pictured: Mr Alder with his prize marrow.",
    "Image caption: Campaigners outside the court on Monday.",
    "From left: Ada Brook, Sam Yeo and Kirsten Dahl at the opening.",
    "Farmers block the motorway near Lyon with tractors. Photo: Luc Arnaud/AFP",
    "Shoppers queue outside a store in Bristol. (Getty Images)",
    "Captain Rui Melo, right, lifts the trophy after the final in Porto.",
    "The prime minister waves as she leaves the conference in Bonn, Germany, Sunday, March 6, 2016.",
    "Children play in the fountain on the hottest day of the year. Photograph: Jane Ode/The Gazette",
)
TAILS = (" (Reuters)", " (AP Photo/Ken Moritz)", " Photo: Iris Bell/Getty Images", " — AFP", " (Supplied)", " [Photo: Peter Lund]", " © Nordic Press", " Credit: EPA", " / AFP PHOTO / Mina Farouk")
PHOTO_CREDITS = (
    "Photo: Jane Ode", "(AP Photo/Ken Moritz)", "Getty Images", "Photograph by Luc Arnaud", "Image: Reuters/Paul Ngata", "Picture: PA", "Sara Holm/AFP via Getty Images", "Photo credit: Tim Webb / The Courier", "Illustration: Nia Burke",
)  # fmt: skip
DASHED = ("– Winter of discontent –", "- 'No way back' -", "— Election clock —", "*** Costs mount ***", "-- Harbour of fear --")
QUOTED = ("'Not a penny more'", "“Worse than before”", "'Arithmetic'", "Hopes 'fading'", '"A small thing"')
PLAIN = ("Long road ahead", "What happens next", "Rising costs", "A town divided", "Witness accounts", "Who is to blame?", "THE BIGGER PICTURE", "Background", "Questions over safety", "Money trouble")
AGENCY_LINES = ("Source: AFP", "(AFP)", "Reuters", "— AP", "Source: Reuters/AP", "With inputs from PTI", "– Bernama", "AFP/dpa", "With files from The Canadian Press", "(With agencies)", "Via Associated Press", "ANI")
CONTRIBUTORS = (
    "(Reporting by Ann Osei; Editing by Karl Brandt)", "Additional reporting by Wei Chen in Shanghai", "Sofia Lindqvist and Ben Tran contributed to this report.", "Reporting by J. Mbeki and L. Ortiz; writing by Dana Petrov",
    "Associated Press writer Paul Hahn in Geneva contributed to this report.", "Ed Hollis reported from Cairo and Mina Farouk from Tunis.", "Compiled by Henrik Dahl", "Edited by: Rosa Klein", "Translated by Pavel Novy",
    "To contact the reporter on this story: Lin Yao at lyao@example.com", "This article was first published in The Harbour Times.", "Originally published by Open Country.", "Alice Warrender is the Gazette's health editor.",
    "Follow Tom Redfern on Twitter @tomredfern", "The writer is a professor of law at Torvik University.", "Republished with permission from The Northern Review", "Dana Petrov covers the courts for the Evening Post.",
)  # fmt: skip
CORRECTIONS = (
    "Correction: An earlier version of this article misspelt the name of the minister. It is Helena Moss.", "Editor's note: this article was updated on March 4 with a statement from the operator.",
    "This article was amended on 9 June 2021 to make clear that the vote was advisory.", "An earlier version of this story gave the wrong age for the driver.", "CLARIFICATION: The council says that the work was paid for by the county.",
    "(This March 3 story has been corrected to fix the spelling of the ship's name in paragraph 2)", "UPDATE: This story has been updated to include a comment from the company.", "(Corrects figure in third paragraph to 18 pct from 28 pct)",
    "We apologise for the error in yesterday's report about the hospital.", "This story has been corrected to reflect that the fine was imposed in 2016.", "Corrections and clarifications: the photograph was taken in May.", "Note to readers: quotations have been shortened for clarity.",
)  # fmt: skip
READ_MORE = (
    "Read more: How the ferry trade went under", "READ ALSO: Five charts that explain the drought", "Related: Norbank warns on offices", "See also: Kite makers of the old city", "MORE: Senate votes again", "Read more", "Also read | Library flood: what we know",
    "RELATED STORIES", "You may also like", "More on this story", "Recommended: The women who run the market", "Don't miss: our pick of the week", "» Read the full story here", "Click here for more on the election", "Most read", "In case you missed it: the night the lights went out",
    "WATCH: Fans storm the pitch", "Trending now", "Up next", "Continue reading the main story", "Related article: The long winter",
)  # fmt: skip
NEWSLETTERS = (
    "Sign up for our daily newsletter and never miss a story.", "Get the day's headlines in your inbox every morning.", "Subscribe to the Morning Brief for news you can use.", "Enter your email address to subscribe", "Join 40,000 readers and get our weekly email.",
    "Want more stories like this? Sign up here.", "Like what you read? Support independent journalism from £2 a month.", "Already a subscriber? Log in", "Become a member to read this article without ads.", "Download our app for breaking news alerts.", "For more news, follow us on Facebook and Instagram.",
    "You have read 3 of your 5 free articles this month.", "Stay informed: get our alerts on WhatsApp.", "Our best reads, delivered to your inbox on Sundays.",
)  # fmt: skip
SHARES = (
    "Share this article", "Share on Facebook", "Tweet", "Share Tweet Email Print", "Facebook Twitter WhatsApp", "Follow us on Twitter @gazette", "1.2k shares", "12 comments", "Leave a comment", "Join the conversation", "Share this:", "Copy link", "What do you think? Have your say in the comments below.",
    "Print this page", "View comments (34)", "Email this story to a friend", "Like us on Facebook", "Have you got a story? Email newsdesk@example.com or call us.",
)  # fmt: skip
LEGAL = (
    "© 2022 The Evening Post. All rights reserved.", "Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", "We use cookies to give you the best experience. By continuing to browse you accept our privacy policy.",
    "All rights reserved.", "Terms of use | Privacy policy | Contact us", "No part of this publication may be reproduced without written permission.", "(c) Harbour Times 2020", "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.", "Reproduction in whole or part is prohibited without permission.",
)  # fmt: skip
ADS = ("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Sponsored content", "Article continues after this advertisement", "- Advertisement -", "Promoted", "Skip ad", "Scroll down to continue")
TAGS = ("Tags: ferries, transport, safety", "Topics: Politics | Borders", "Filed under: Local news", "#sourdough #baking", "4 min read", "Reading time: 3 minutes", "Slideshow (4 images)", "Home > News > World", "Listen to this article", "1 of 6", "https://www.example.com/news/2022/ferry", "Keywords: rivers, drought")
BODYLIKE = (
    "Facebook said it had removed the page.", "The newsletter reaches 4,000 subscribers, she said.", "Sign-ups for the army have doubled, officials say.", "“Read more books,” he told the children.", "They share a house in Leeds.", "Copyright law was not at issue, the judge ruled.",
    "Correction officers found him at dawn.", "By Monday the water had gone.", "He was pictured on the front page of every paper the next day.", "Police appealed for anyone with information to come forward.", "Reporting the theft took her three hours.", "The photo shows nothing of the kind, her lawyer said.",
)  # fmt: skip
"""Short lines of the story that share words with the noise."""


def noisy(story: Story, seed: int) -> list[Labelled]:
    """A story with noise of about half of the kinds, where each kind stands on news pages."""
    draw = random.Random(f"{story.style} {seed}")  # noqa: S311  (a seeded generator is the point)
    return [*_head(story, draw), *_middle(story, draw), *_tail(story, draw)]


def _head(story: Story, draw: random.Random) -> list[Labelled]:
    lines = [Labelled("title", "title", story.title)]
    if draw.random() < 0.7:
        lines.append(Labelled("standfirst", "standfirst", story.standfirst))
    if draw.random() < 0.6:
        lines.append(Labelled("byline", "byline", draw.choice(BYLINES)))
    if draw.random() < 0.6:
        lines.append(Labelled("date line", "dateline", draw.choice(DATE_LINES)))
    if draw.random() < 0.3:
        lines.append(Labelled("share", "boilerplate", draw.choice(SHARES)))
    if draw.random() < 0.6:
        lines += _caption(draw)
    if draw.random() < 0.15 and "(" not in story.body[0]:
        lines.append(Labelled("dateline", "dateline", draw.choice(DATELINES)))
    return lines


def _caption(draw: random.Random) -> list[Labelled]:
    caption, second = draw.choice(CAPTIONS), draw.random()
    lines = [Labelled("caption", "caption", caption)]
    if second < 0.4:
        lines.append(Labelled("second print", "boilerplate", caption + draw.choice(TAILS)))
    elif second < 0.5:
        lines.append(Labelled("second print", "boilerplate", caption))
    elif second < 0.7:
        lines.append(Labelled("photo credit", "credit", draw.choice(PHOTO_CREDITS)))
    return lines


def _middle(story: Story, draw: random.Random) -> list[Labelled]:
    lines = []
    bodylike = draw.sample(BODYLIKE, len(BODYLIKE))
    for index, paragraph in enumerate(story.body):
        if 0 < index < len(story.body) - 1 and draw.random() < 0.4:
            lines.append(_between(draw))
        if index > 0 and draw.random() < 0.15:
            lines.append(Labelled("body like noise", "body", bodylike.pop()))
        lines.append(Labelled("body", "body", paragraph))
    return lines


def _between(draw: random.Random) -> Labelled:
    kind, role, lines = draw.choice(
        (
            ("dash crosshead", "crosshead", DASHED), ("quoted crosshead", "crosshead", QUOTED), ("plain crosshead", "crosshead", PLAIN), ("read more", "boilerplate", READ_MORE), ("newsletter", "boilerplate", NEWSLETTERS),
            ("advertisement", "boilerplate", ADS), ("caption", "caption", CAPTIONS),
        )
    )  # fmt: skip
    return Labelled(kind, role, draw.choice(lines))


def _tail(story: Story, draw: random.Random) -> list[Labelled]:
    lines = []
    for share, kind, role, choices in (
        (0.3, "correction", "correction", CORRECTIONS), (0.5, "agency line", "credit", AGENCY_LINES), (0.5, "contributor", "credit", CONTRIBUTORS), (0.3, "tags", "boilerplate", TAGS), (0.4, "read more", "boilerplate", READ_MORE),
        (0.4, "newsletter", "boilerplate", NEWSLETTERS), (0.4, "share", "boilerplate", SHARES), (0.1, "repeated title", "boilerplate", (story.title,)), (0.4, "legal", "boilerplate", LEGAL),
    ):  # fmt: skip
        if draw.random() < share:
            lines.append(Labelled(kind, role, draw.choice(choices)))
    return lines
