"""Clean articles written for the tests, one a house style: what the noise of `noise.py` is put into. No line of them is furniture."""

from typing import NamedTuple


class Story(NamedTuple):
    """A title, a standfirst and the paragraphs of the body."""

    style: str
    title: str
    standfirst: str
    body: tuple[str, ...]


def _story(style: str, text: str) -> Story:
    title, standfirst, *body = (" ".join(part.split()) for part in text.strip().split("\n\n"))
    return Story(style, title, standfirst, tuple(body))


STORIES = (
    _story(
        "wire",
        """
Two killed as ferry strikes pier in Port Hallam

Rescue teams were still searching the harbour for a missing deckhand late on Tuesday

PORT HALLAM, March 3 (Reuters) - A passenger ferry carrying 214 people struck a concrete pier in thick fog on Tuesday, killing two crew members and
injuring
at least 30 others, the coast guard said.

The Lady Marram had left Kestrel Island shortly after dawn and was within sight of its berth when it swung to starboard, said Captain Ines Duarte, who
runs the
port authority.

"We heard the engines go into reverse, and then a noise like a building coming down," said Tomas Veld, a fishmonger who was setting up his stall on
the quay.

Transport Minister Helena Moss said investigators had recovered the voyage data recorder. She declined to say whether the pilot had been aboard.

The operator, Western Isles Lines, has run the route since 1998 and was fined $1.2 million in 2016 for breaches of its maintenance schedule.

Flags on public buildings will fly at half mast on Wednesday, the governor's office said in a statement.
""",
    ),
    _story(
        "broadsheet",
        """
The quiet end of a river that fed three provinces

Dams, almonds and a decade of broken promises have left the Orsa a ditch. Those who live beside it are learning to count in lorry loads

At first light the women of Vallefonda walk to the bridge and look down, as their mothers did, to see how much of the river has come in the night.

These days the answer is seldom more than a hand's breadth. The Orsa, which once powered eleven mills between the hills and the salt flats, now
reaches the town on
perhaps one day in four.

"My grandfather drowned in this river," says Marta Quiroga, 61, leaning over the parapet. "You could not drown a cat in it now."

The regional government blames the weather. The five years to 2021 were the driest since records began, according to the meteorological institute, and
the spring
rains have failed twice since.

But hydrologists at the University of Santoval say the drought explains barely a third of the loss. The rest, they argue in a study published last
month, has
gone to irrigate almonds on land that was pasture a generation ago.

The growers' federation disputes the figures. Its president, Aurelio Banz, called the study "a political pamphlet with decimal places".

In Vallefonda the argument feels remote. A lorry brings drinking water on Mondays and Thursdays, and the school has stopped teaching children to swim.
""",
    ),
    _story(
        "tabloid",
        """
GRAN'S FURY AS COUNCIL PAINTS YELLOW LINES ROUND HER PARKED CAR

Doris, 78, woke to find her beloved hatchback boxed in and a £70 ticket on the windscreen

A furious gran has hit out at council bosses after workmen painted double yellow lines around her parked car - then slapped her with a ticket.

Doris Appleyard, 78, was fast asleep when the crew turned up outside her terraced house in Grimsworth at 6am on Monday.

The retired dinner lady said: "I opened the curtains and there they were, bold as brass, painting round my wheels. I thought I was seeing things!"

Neighbour Kev Stott, 44, filmed the workmen on his phone. The clip has been watched more than 200,000 times.

Mrs Appleyard has parked her silver hatchback in the same spot for 31 years. She is refusing to pay the £70 fine.

A spokesman for Grimsworth Council said the crew had "followed the schedule" but that the ticket would be looked at again.
""",
    ),
    _story(
        "local",
        """
Library on Mill Street to reopen after flood repairs

Volunteers dried 4,000 books by hand, and nearly all of them are going back on the shelves

ELLERTON — The Mill Street branch of the county library will reopen on Saturday, seven months after a burst main sent two feet of water through the
reading room.

Branch manager Priya Nair said about 4,000 volumes were saved by volunteers who spread the pages over radiators at the Methodist church hall.

The county paid $340,000 for new floors, wiring and shelving. Insurance covered all but $25,000 of the bill, Commissioner Dale Hutchins told
Thursday's board
meeting.

Residents who borrowed books before the flood will not be fined, Nair said. "Honestly, we are just glad that they were somewhere dry."

A children's story hour starts at 10 a.m. on Saturday. The mayor is to cut the ribbon at noon.

The branch first opened in 1926 in what had been a saddler's shop.
""",
    ),
    _story(
        "business",
        """
Norbank profit slides 18% as bad loans mount

Lender sets aside €410m for defaults and drops its dividend target for the year

Norbank AG said on Wednesday that third-quarter net profit fell 18 per cent to €623m as the lender set aside more money for loans to commercial
landlords.

Analysts had expected a profit of €701m, according to a consensus compiled by the bank. The shares dropped as much as 7 per cent in early trading.

Chief executive Lars Immel said the Frankfurt-based group would no longer seek to pay out half of its earnings this year. "We would rather be boring
than bold," he
told reporters on a call.

Provisions rose to €410m from €155m a year earlier. Almost two thirds related to office buildings in the US, where vacancies have climbed since the
pandemic.

Net interest income grew 4 per cent to €1.9bn, helped by higher rates. Costs were flat.

Rival Dresdner Kredit reports on November 9. Its chief financial officer said last month that its own exposure to offices was "manageable".
""",
    ),
    _story(
        "sport",
        """
Late Okafor header sends Rovers through to final

Substitute strikes in the 93rd minute as ten-man United run out of legs at a sodden Carr Lane

Rovers 2 United 1

Substitute Daniel Okafor headed in a stoppage-time corner to send Rovers into their first cup final for 22 years after a night of torrential rain at
Carr Lane.

United, who had Pawel Brozek sent off on the hour for a second booking, looked to have forced extra time through Luke Tanner's deflected free-kick.

But Okafor, who had been on the pitch for only four minutes, rose above two defenders to meet Jamie Firth's corner and send the home end wild.

"I have not scored with my head since I was about 14," the striker said afterwards. "My mum will not believe it."

United manager Rita Solano refused to criticise the referee. "We got tired, and tired teams lose corners," she said.

Rovers will meet City or Athletic in the final at the National Stadium on May 17.
""",
    ),
    _story(
        "blog",
        """
Why I stopped timing my sourdough

A confession from a man who owned four kitchen timers

For years I baked by the clock. Four hours of bulk, twelve in the fridge, forty-five minutes in the pot. My loaves were fine. They were never better
than fine.

Then last winter the heating failed and everything slowed down. I had no choice but to look at the dough instead of the timer, and I have not gone
back.

What changed? I think I started paying attention to the edges. A dough that is ready pulls away from the bowl with a sort of sigh, and no clock will
tell you that.

My neighbour Ruth, who bakes for the farmers' market, says she has never owned a timer. "You don't time a baby either," she told me, which is not
quite true.

I still use one for eggs.
""",
    ),
    _story(
        "interview",
        """
'I never wanted to be the first of anything'

Astronaut Lindiwe Khumalo on fear, boredom and the smell of the space station

Lindiwe Khumalo spent 204 days in orbit and came home to find that people she had never met were naming their daughters after her. We met in a café in
Durban.

Were you afraid at launch?

Not at launch. You are too busy. I was afraid the night before, in the shower, when there was nothing left to do with my hands.

What do people always get wrong about living up there?

They think it is silent. It is like sleeping inside a fridge. There are fans everywhere, because without them you would suffocate in your own breath.

And the smell?

Something between a hospital and a garage. I caught it on a jacket last month and had to sit down.

She has turned down two invitations to stand for parliament, and says she will turn down a third.
""",
    ),
    _story(
        "agency feature",
        """
Kites return to Kabul's rooftops after long winter

Makers in the old city say orders have doubled since the spring holiday

KABUL (AP) — On a flat roof above the bird market, Najib Rahimi lets out another arm's length of glass-coated string and grins as a rival's kite spins
away into
the dust.

The 17-year-old spends most of what he earns at a tyre shop on paper, bamboo and glue. His father, who taught him, disapproves of the expense.

Kite fighting was banned for years, and many families burned their frames rather than be caught with them. Makers in the old city now say that orders
have doubled
since the holiday in March.

"A kite is a small thing, but the sky is big," said Haji Sharif, 70, who has sold them from the same alley since he was a boy.

Doctors at the city's main hospital are less pleased. They treated 46 people last month for falls from roofs and for cuts from the string.
""",
    ),
    _story(
        "politics",
        """
Senate rejects border plan for second time in a month

Four members of the majority break ranks after a night of talks

The Senate on Thursday voted down a proposal to hire 3,000 border officers, dealing a second defeat in a month to Prime Minister Ana Kovac and raising
doubts about her
budget.

The bill fell by 52 votes to 47 after four members of the governing coalition sided with the opposition. One senator was absent.

"This is not a crisis, it is arithmetic," Kovac told reporters in the capital, Velin, adding that she would bring the plan back after the recess.

Opposition leader Petar Simic called on her to resign. He accused the government of "hiring first and thinking later".

Under the plan the officers would have been posted along the eastern frontier by 2027 at a cost of 240 million crowns a year.

Polls put the two main parties level. A general election is due by October next year.
""",
    ),
)
